from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.config import Config, MailboxTable, doubts, find, initial, load, parse, usual_place
from followup.config.lines import lines
from followup.core.duration import Duration
from followup.core.model import Label
from followup.core.policy import Me, Phrase, SenderRule
from followup.errors import ConfigError

EXAMPLE = Path(__file__).parents[1] / "config.example.toml"
ME = """[me]
name = "Robin Example"
addresses = ["robin@example.com"]
"""
ROBIN = Me(name="Robin Example", addresses=("robin@example.com",))


def config(text: str = "") -> Config:
    return parse(ME + text, Path("/home/robin/followup/config.toml"))


def refusal(text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        parse(text, Path("followup.toml"))
    assert caught.value.exit_status == 2
    return str(caught.value)


# What a good file gives


def test_a_name_and_an_address_are_enough() -> None:
    assert config() == Config(me=ROBIN)


def test_every_kind_of_value_is_read() -> None:
    read = config("""
country = "CN"
[classify]
min_confidence = 1
phrase = [{text = "we went another way", label = "rejection"}]
[[classify.sender]]
address = "*@jobs.example.com"
label = "unrelated"
[reminders]
at = "07:30"
evening = 19:00:00
[[reminders.rule]]
company = ["Globex*"]
stage = ["interview", "final"]
after = "15 Working Days"
[[reminders.rule]]
repeat = "1 week"
[daemon]
first_run_window = "0 days"
""")
    assert read.me.country == "CN"
    assert read.classify.min_confidence == 1.0
    assert read.classify.phrase == (Phrase("we went another way", Label.REJECTION),)
    assert read.classify.sender == (SenderRule("*@jobs.example.com", Label.UNRELATED),)
    assert (read.reminders.at, read.reminders.evening) == (time(7, 30), time(19))
    first, second = read.reminders.rule
    assert (first.company, first.stage, first.after) == (
        ("Globex*",),
        ("interview", "final"),
        Duration(15, "working days"),
    )
    assert (second.kind, second.repeat, second.after) == ("silence", Duration(1, "weeks"), None)
    assert read.daemon.first_run_window == Duration(0, "days")


def test_relative_paths_start_at_the_file_and_a_tilde_is_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/robin")
    monkeypatch.setenv("USERPROFILE", "/home/robin")
    read = config("""
[mailbox]
path = "mail/in"
drafts = "/srv/drafts"
[drafts]
templates = "~/my-templates"
[reminders]
calendar = "../followup.ics"
[daemon]
state = "state"
""")
    assert read.mailbox_path == Path("/home/robin/followup/mail/in")
    assert read.drafts_folder == Path("/srv/drafts")
    assert Path(read.drafts.templates or "") == Path("/home/robin/my-templates")
    assert Path(read.reminders.calendar or "") == Path("/home/robin/followup/../followup.ics")
    assert read.state_folder == Path("/home/robin/followup/state")
    assert read.token_file == Path("/home/robin/followup/state/token.json")


def test_files_nobody_named_lie_at_the_platforms_place() -> None:
    assert config().state_folder.is_absolute()
    assert config().token_file == config().state_folder / "token.json"
    assert config().credentials_file == usual_place().with_name("credentials.json")


def test_drafts_lie_beside_the_mailbox() -> None:
    assert config().for_mailbox(Path("/srv/mail/")).drafts_folder == Path("/srv/mail-drafts")
    assert config().for_mailbox(Path("/srv/mail/../box")).drafts_folder == Path("/srv/box-drafts")


def test_a_mailbox_argument_stands_for_the_whole_table() -> None:
    read = config('[mailbox]\nprovider = "gmail"\ndrafts = "elsewhere"\n').for_mailbox(Path("/srv/box"))
    assert read.mailbox == MailboxTable(provider="local", path=Path("/srv/box"))


def test_a_mailbox_nobody_named_is_asked_for_when_it_is_needed() -> None:
    with pytest.raises(ConfigError, match=r"mailbox\.path is missing"):
        _ = config().mailbox_path


def test_a_file_from_windows_is_read(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"\xef\xbb\xbf" + ME.replace("\n", "\r\n").encode())
    assert load(file) == Config(me=ROBIN)


def test_it_is_found_at_the_usual_place_only_if_it_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "config.toml"
    monkeypatch.setattr("followup.config.reading.usual_place", lambda: place)
    assert find() is None
    place.write_text(ME, encoding="utf-8")
    assert find() == place


def test_a_quick_command_does_not_load_what_checks_the_configuration() -> None:
    code = "import sys, followup.config; sys.exit(bool({'pydantic', 'holidays', 'platformdirs'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own interpreter


# What a bad file is told

FAULTS = [
    ("[me]\nname = 'R'\n", "line 1: me.addresses is required"),
    ("", 'me is required: [me] holds your "name" and your "addresses"'),
    ("me = 3", "line 1: me must be a table: [me]"),
    ("[me]\nname = ''\naddresses = ['r@example.com']", "line 2: me.name must be text on one line"),
    ('[me]\nname = "R\\nBcc: x"\naddresses = ["r@example.com"]', "line 2: me.name must be text on one line"),
    ("[me]\nname = 'R'\naddresses = []", "line 3: me.addresses must hold at least one address"),
    ("[me]\nname = 'R'\naddresses = 'r@example.com'", 'line 3: me.addresses must be a list in brackets: ["…", "…"]'),
    ("[me]\nname = 'R'\naddresses = [\n'r@example.com',\n'Robin']", "line 3: me.addresses[2] must be an address"),
    (ME + "time_zone = 'Amerika/Toronto'", "line 4: me.time_zone must be a zone of the IANA list"),
    (ME + "time_zone = 'Amerika/Toronto'", "did you mean America/Toronto?"),
    (ME + "country = 'ca'", "line 4: me.country must be a two-letter country code"),
    (ME + "country = 'ca'", "did you mean CA?"),
    (ME + "country = 'XQ'", "line 4: me.country must be a two-letter country code"),
    (ME + "region = 'ON'", "line 4: me.region needs a country beside it"),
    (ME + "country = 'CA'\nregion = 'Paris'", "line 5: me.region must be a part of CA"),
    (ME + "languages = ['en', 'de']", 'line 4: me.languages[2] must be "en" or "zh"'),
    (ME + "languages = []", "line 4: me.languages must hold at least one"),
    (ME + "adresses = 1", "line 4: me.adresses is no known key: did you mean addresses?"),
    (ME + '"a\\u001b]b" = 1', 'line 4: me."a\\u001b]b" is no known key: known here are name, addresses'),
    (ME + "min_confidence = 1", "line 4: me.min_confidence is no known key: it belongs in [classify]"),
    (ME + "[policy]", "line 4: policy is no known key"),
    (ME + "[reminder]\nat = 1", "line 4: reminder is no known key: did you mean reminders?"),
    (ME + "[drafts]\nthank_you = 'yes'", "line 5: drafts.thank_you must be true or false"),
    (ME + "[drafts]\nfamily = 1", "line 5: drafts.family must be true or false"),
    (ME + "[drafts]\nenough_time = 5", "line 5: drafts.enough_time must be a number and a unit"),
    (ME + "[drafts]\nenough_time = 'a while'", "line 5: drafts.enough_time must be a number and a unit"),
    (ME + "[gmail]\nhistory = '5 working days'", "line 5: gmail.history must be minutes, hours, days or weeks"),
    (ME + "[drafts]\nenough_time = '5000 days'", "line 5: drafts.enough_time must be at most ten years"),
    (ME + "[drafts]\ntemplates = ''", "line 5: drafts.templates must be a path"),
    (ME + "[drafts]\ntemplates = 2026-01-01", "line 5: drafts.templates must be text in quotes"),
    (ME + "[classify]\nmin_confidence = '0.7'", "line 5: classify.min_confidence must be a number"),
    (ME + "[classify]\nmin_confidence = 1.2", "line 5: classify.min_confidence must be between 0 and 1"),
    (ME + "[classify]\nmin_confidence = nan", "line 5: classify.min_confidence must be between 0 and 1"),
    (ME + "[classify.phrase]\ntext = 'x'", "line 4: classify.phrase must be a list of tables: [[classify.phrase]]"),
    (ME + "[[classify.phrase]]\ntext = 'x'", "line 4: classify.phrase[1].label is required"),
    (ME + "[[classify.phrase]]\ntext = ' '\nlabel = 'offer'", "line 5: classify.phrase[1].text must be text"),
    (
        ME + "[[classify.phrase]]\ntext = 'x'\nlabel = 'no'",
        "line 6: classify.phrase[1].label must be one of 'interview_",
    ),
    (
        ME + "[[classify.sender]]\naddress = ''\nlabel = 'offer'",
        "line 5: classify.sender[1].address must be an address",
    ),
    (ME + "[mailbox]\nprovider = 'imap'", "line 5: mailbox.provider must be one of 'local' or 'gmail'"),
    (ME + "[mailbox]\npath = '~no-such-user/mail'", "line 5: mailbox.path must be a path"),
    (ME + '[mailbox]\npath = "a\\u0000b"', "line 5: mailbox.path must be a path"),
    (ME + '[gmail]\nquery = """a\nb"""', "line 5: gmail.query must be on one line"),
    (ME + "[gmail]\nhistory = '0 days'", "line 5: gmail.history must be minutes, hours, days or weeks, longer"),
    (ME + "[daemon]\npoll_every = '1 working day'", "line 5: daemon.poll_every must be minutes, hours, days or weeks"),
    (ME + "[daemon]\nfirst_run_window = '99999 days'", "line 5: daemon.first_run_window must be at most ten years"),
    (ME + "[reminders]\nat = '25:00'", 'line 5: reminders.at must be a time of day, such as "09:00"'),
    (ME + "[reminders]\nat = 9", 'line 5: reminders.at must be a time of day, such as "09:00"'),
    (ME + "[reminders]\nat = '09:00Z'", "line 5: reminders.at must be a time of day without a zone"),
    (ME + "[reminders]\nevening = '18:00+02:00'", "line 5: reminders.evening must be a time of day without a zone"),
    (
        ME + "[reminders]\nchannels = ['e-mail']",
        'line 5: reminders.channels[1] must be "terminal", "log" or an Apprise URL',
    ),
    (ME + "[[reminders.rule]]\nkind = 'silent'", "line 5: reminders.rule[1].kind must be one of 'silence'"),
    (ME + "[[reminders.rule]]\nafter = '0 days'", "line 5: reminders.rule[1].after must be longer than nothing"),
    (
        ME + "[[reminders.rule]]\n[[reminders.rule]]\nstage = ['last']",
        "line 6: reminders.rule[2].stage[1] must be one of",
    ),
    (ME + "[[reminders.rule]]\ncompany = ['']", "line 5: reminders.rule[1].company[1] must be a pattern"),
]


@pytest.mark.parametrize(("text", "told"), FAULTS)
def test_a_fault_is_told_with_its_key_its_line_and_what_would_be_right(text: str, told: str) -> None:
    assert told in refusal(text)


def test_all_faults_are_told_at_once_in_the_order_of_the_file() -> None:
    told = refusal(
        "[me]\naddresses = ['Robin']\ncolour = 1\ncountry = 'CA'\nregion = 'Paris'\n"
        "[drafts]\nfamily = 'no'\n[[reminders.rule]]\nafter = 'soon'\n[gmail]\napi_endpoint = 'http://example.com'\n"
    )
    expected = ["line 1: me.name", "line 2: me.addresses[1]", "line 3: me.colour", "line 5: me.region"]
    expected += ["line 7: drafts.family", "line 9: reminders.rule[1].after", "line 11: gmail.api_endpoint"]
    assert re.findall(r"line \d+: [\w.\[\]]+", told) == expected


ENDPOINTS = [
    ("https://gmail.googleapis.com", True),
    ("https://gmail.googleapis.com/", True),
    ("http://127.0.0.1:8080", True),
    ("http://localhost:8080/", True),
    ("http://[::1]:8080", True),
    ("http://gmail.googleapis.com", False),
    ("https://gmail.googleapis.com.example", False),
    ("https://gmail.googleapis.com@evil.example", False),
    ("http://127.0.0.1@evil.example", False),
    ("http://localhost.evil.example", False),
    ("http://0.0.0.0:1", False),
    ("http://127.0.0.1:99999", False),
    ("http://127.0.0.1:8080/gmail", False),
    ("http://127.0.0.2:8080", False),
    ("https://gmail.googleapis.com:443", False),
    ("https://[", False),
    ("https://127.0.0.1", False),
    ("file:///etc/passwd", False),
    ("", False),
]


@pytest.mark.parametrize(("endpoint", "welcome"), ENDPOINTS)
def test_the_endpoint_is_googles_or_on_this_machine(endpoint: str, *, welcome: bool) -> None:
    text = f"{ME}[gmail]\napi_endpoint = '{endpoint}'"
    if welcome:
        assert parse(text, Path("c.toml")).gmail.api_endpoint == endpoint
    else:
        assert "line 5: gmail.api_endpoint must be" in refusal(text)


SYNTAX = [
    ('[me]\nname = "Robin\n', 2, 'name = "Robin'),
    ("[me]\nname = 'R'\nname = 'S'\n", 3, "name = 'S'"),
    ("[me]\naddresses = [", 2, "addresses = ["),
    ("[reminders]\nchannels = ntfy://secret\n", 2, "channels = ntfy://…"),
]


@pytest.mark.parametrize(("text", "line", "shown"), SYNTAX)
def test_a_syntax_error_is_shown_with_its_line_but_no_secret_in_it(text: str, line: int, shown: str) -> None:
    told = refusal(text)
    assert told.startswith(f"followup.toml, line {line}: ")
    assert told.endswith(f"\n  {line} | {shown}")


@pytest.mark.parametrize("text", ["x = " + "[" * 5000, "x = " + "9" * 5000])
def test_a_file_no_person_wrote_is_refused_too(text: str) -> None:
    assert refusal(text).startswith("followup.toml")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"absent\.toml cannot be read: No such file"):
        load(tmp_path / "absent.toml")
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path)


def test_a_file_that_is_not_utf8_is_named_with_the_line(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"[me]\nname = 'Ren\xe9'\n")
    with pytest.raises(ConfigError, match=r"line 2: this is not UTF-8 text"):
        load(file)


def test_lines_are_found_through_comments_strings_and_dotted_keys() -> None:
    found = lines(
        '# [not]\na.b = 1\n[t] # x\nlong = """\n[no]\nk = 1\n"""\nlist = [\n  1,\n]\nend = {x = 1}\n[[r]]\n[[r]]\n'
    )
    assert {key: line for key, line in found.items() if len(key) > 1} == {
        ("a", "b"): 2,
        ("t", "long"): 4,
        ("t", "list"): 8,
        ("t", "list", 0): 8,
        ("t", "end"): 11,
        ("t", "end", "x"): 11,
        ("r", 0): 12,
        ("r", 1): 13,
    }


JSONISH = st.recursive(
    st.booleans() | st.integers(-5, 5) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)} = {toml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, str):
        return quoted(value)
    return str(value).lower()


def quoted(text: str) -> str:
    return '"' + "".join(f"\\U{ord(letter):08x}" for letter in text) + '"'


KEYS = [(table.name, key.name) for table in fields(Config) for key in fields(get_type_hints(Config)[table.name])]


@given(st.sampled_from(KEYS), JSONISH)
def test_any_value_at_any_key_is_taken_or_refused_with_that_key(place: tuple[str, str], value: Any) -> None:
    table, key = place
    document = ME.replace(f"{key} =", "other =") if table == "me" else f"{ME}[{table}]\n"
    try:
        parse(f"{document}{key} = {toml(value)}\n", Path("c.toml"))
    except ConfigError as error:
        assert f"{table}.{key}" in str(error)  # noqa: PT017 - both outcomes are right


# The example


def sections(text: str) -> dict[str, str]:
    """Each table's part of the example, commented headers of lists of tables included."""
    parts = re.split(r"^(?:# )?\[\[?([\w.]+)\]\]?$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def table_keys(table: Any, name: str) -> list[tuple[str, Any]]:
    """Every key below a table: its dotted name and its default, None where it has none."""
    hints = get_type_hints(table)
    found: list[tuple[str, Any]] = []
    for key in fields(table):
        entry = next(iter(getattr(hints[key.name], "__args__", ())), None)
        if is_dataclass(hints[key.name]) and hints[key.name] is not Duration:
            found += table_keys(hints[key.name], f"{name}{key.name}.")
        elif getattr(hints[key.name], "__origin__", None) is tuple and is_dataclass(entry):
            found += [(inner, None) for inner, _ in table_keys(entry, f"{name}{key.name}.")]
        else:
            found.append((name + key.name, None if key.default is MISSING else key.default))
    return found


def test_the_example_loads_and_equals_the_defaults() -> None:
    assert load(EXAMPLE) == Config(me=ROBIN)


@pytest.mark.parametrize(("key", "default"), table_keys(Config, ""))
def test_every_key_stands_in_the_example_with_a_comment_and_a_hash_if_it_has_no_default(key: str, default: Any) -> None:
    table, _, name = key.rpartition(".")
    required = key in {"me.name", "me.addresses"}
    hash_ = "" if required or default is not None else "# "
    first, *others = re.findall(
        rf"^{hash_}{name} = .*", sections(EXAMPLE.read_text(encoding="utf-8"))[table], re.MULTILINE
    )
    assert not others
    assert "#" in first.removeprefix("# ") or table.startswith("classify.")


def test_every_commented_key_of_the_example_may_be_set() -> None:
    text = re.sub(r"^# (?=\[\[|\w+ = )", "", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    full = parse(text, EXAMPLE)
    assert full.me.region == "ON"
    assert full.reminders.rule[0].draft
    assert full.gmail.token_file is not None


# The first file


def test_the_answers_of_the_wizard_make_a_configuration() -> None:
    me = Me("Ren\u00e9e \u201cR\u201d O'Neil", ("r@example.com", "r@example.org"), "America/Toronto", "CA", "ON")
    read = parse(initial(me, MailboxTable(path=Path("/srv/my mail"))), Path("c.toml"))
    assert read == Config(me=me, mailbox=MailboxTable(path=Path("/srv/my mail")))


def test_what_was_not_answered_is_left_out() -> None:
    assert parse(initial(ROBIN, MailboxTable(provider="gmail")), Path("c.toml")).mailbox.provider == "gmail"


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=40))
def test_no_answer_can_write_another_key(answer: str) -> None:
    written = tomllib.loads(initial(Me(answer, (answer,), answer), MailboxTable(path=Path(answer))))
    said = answer.encode("utf-8", "replace").decode()
    assert written["me"] == {"name": said, "addresses": [said], "time_zone": said}
    assert written["mailbox"].keys() == {"provider", "path"}


# What a valid file may not have meant

DOUBTS = [
    ("", []),
    ("[[reminders.rule]]\n[[reminders.rule]]\ncompany = ['Globex']", ["reminders.rule[2] can never apply"]),
    ("[[reminders.rule]]\nstage = ['final']\n[[reminders.rule]]\nstage = ['interview', 'final']", []),
    ("[[reminders.rule]]\ncompany = ['GLOBEX', 'x']\n[[reminders.rule]]\ncompany = ['globex']", ["rule[2] can never"]),
    ("[[reminders.rule]]\ncompany = ['*']\n[[reminders.rule]]\n", ["rule[2] can never"]),
    ("[[reminders.rule]]\n[[reminders.rule]]\nkind = 'debrief'", []),
    ("[[reminders.rule]]\nkind = 'debrief'\ndraft = true", ["reminders.rule[1].draft has no effect"]),
    ("[[reminders.rule]]\nstage = ['closed']", ["a closed process has no reminders"]),
    ("[reminders]\nevening = '08:00'", ["reminders.evening is not after reminders.at"]),
    ("[reminders]\nchannels = []", ["reminders.channels is empty"]),
    ("[[classify.sender]]\naddress = '*@*'\nlabel = 'offer'", ["classify.sender[1].address fits every sender"]),
    ("[[classify.sender]]\naddress = '*@jobs.example.com'\nlabel = 'offer'", []),
    ("[drafts]\ntemplates = 'absent'", ["drafts.templates is not a folder"]),
    ("[mailbox]\npath = 'absent'", ["mailbox.path does not exist"]),
    ("country = 'CA'", []),
]


@pytest.mark.parametrize(("text", "told"), DOUBTS)
def test_what_was_hardly_meant_is_said(text: str, told: list[str]) -> None:
    said = doubts(config(text), date(2026, 3, 3))
    assert len(said) == len(told)
    assert all(words in sentence for words, sentence in zip(told, said, strict=True))


def test_years_whose_make_up_working_days_are_unpublished_are_named() -> None:
    said = doubts(config("country = 'CN'"), date(2090, 11, 1))
    assert [year for year in ("2089", "2090", "2091") if any(year in sentence for sentence in said)] == ["2090", "2091"]
