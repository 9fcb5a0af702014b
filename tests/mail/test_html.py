from __future__ import annotations

import time

import pytest

from followup.mail import html


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Dear Sam,</p><p>come on<br>Monday.</p>", "Dear Sam,\n\ncome on\nMonday."),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("one<br><br>two", "one\n\ntwo"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("source\n   white\tspace", "source white space"),
        (
            "<table><tr><td>When:</td><td>Monday</td></tr><tr><td>Where:</td><td>here</td></tr></table>",
            "When: Monday\nWhere: here",
        ),
        ("<b>un</b>fortunately", "unfortunately"),
        ("a<style>p{color:red}</style><script>alert(1)</script><!-- no -->b", "ab"),
        ('<div style="display:none">preview</div>seen', "seen"),
        ('<span style="color:red; DISPLAY: NONE">preview</span>seen', "seen"),
        ('<div style="max-height:0px;overflow:hidden">preview</div>seen', "seen"),
        ("<p hidden>preview</p>seen", "seen"),
        ('<a href="https://book.example/x">Pick a time</a>', "Pick a time"),
        ("a&nbsp;&amp;&#20320;&#22909;", "a &你好"),
        ("<html><head><title>t</title></head><body>x</body></html>", "x"),
        ("", ""),
        ("\ue000\ue003x", "x"),
    ],
)
def test_html_reads_as_it_looks(markup: str, text: str) -> None:
    assert html.to_text(markup) == text


def test_quotes_are_marked_as_in_plain_text() -> None:
    markup = '<p>Yes</p><blockquote type="cite">old<blockquote class="gmail_quote">older</blockquote></blockquote>after'
    assert html.to_text(markup) == "Yes\n\n> old\n\n> > older\n\nafter"


def test_an_indented_block_is_no_quote() -> None:
    assert html.to_text("<p>We offer:</p><blockquote>90,000 a year</blockquote>") == "We offer:\n\n90,000 a year"


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 50_000 + "seen",
        "<b>" * 2000 + "<p>seen" * 20_000,
        "<div>" * 25_000 + "seen" + "</div>" * 25_000,
        "seen" + "<a " * 100_000,
        "seen" + "<!--" * 50_000,
        "seen" + "&#xD800;&" * 20_000,
        "<table>" * 30_000 + "seen",
    ],
)
def test_markup_that_no_person_wrote_costs_little(markup: str) -> None:
    started = time.process_time()
    assert "seen" in html.to_text(markup)
    assert time.process_time() - started < 2
