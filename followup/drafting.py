"""From the facts of a draft to its text, through the templates: ours, or the user's in their place."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from itertools import pairwise
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
    UndefinedError,
    meta,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from followup.core.drafts import LANGUAGES, DraftFacts, DraftKind, cases, subject_matter, written_day
from followup.core.greeting import spoken_name
from followup.core.tone import faults
from followup.errors import FollowupError
from followup.mail import clean

LONGEST_FACT = 80  # characters: a longer company or role is a misreading, and a cut one would be wrong in a letter
_SUFFIX = ".txt.j2"
_HINT = "mend the template, or delete it to get ours back; followup check-config tells when it is right"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A draft's own subject (for a new thread; a reply keeps the thread's) and its body, which ends in a line feed."""

    subject: str
    body: str


class Templates:
    """Our templates, each replaced by the file of the same name in the user's folder if there is one."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is the user's (drafts.templates), laid out like ours: <language>/<kind>.txt.j2."""
        folders = [folder, our_folder()] if folder else [our_folder()]
        self._jinja = ImmutableSandboxedEnvironment(
            loader=ChoiceLoader([FileSystemLoader(each) for each in folders]),
            undefined=StrictUndefined,
            autoescape=False,  # plain text, never shown as HTML
            finalize=_known,
        )

    def fill(self, name: str, values: dict[str, object]) -> str:
        """The text of one template; FollowupError names the file, and the line where it is known."""
        try:
            return self._jinja.get_template(name).render(values)
        except Exception as error:
            message = f"template {name}{_line(error)}: {_cause(error)}"
            raise FollowupError(message, hint=_HINT) from error

    def variables(self, source: str) -> set[str]:
        """The names a template asks for; TemplateSyntaxError if it is none."""
        return meta.find_undeclared_variables(self._jinja.parse(source))


def our_folder() -> Path:
    """Where our own templates lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def available(language: str) -> bool:
    """Whether drafts can be written in a language ("en", "zh-Hans", "zh-Hant")."""
    return language in LANGUAGES


def render(facts: DraftFacts, templates: Templates) -> Rendered:
    """Write a draft; FollowupError when its language has no template or a user's template is faulty."""
    if not available(facts.language):
        message = f"there is no template in the language {facts.language}"
        raise FollowupError(message)
    name = template_name(facts.language, facts.kind)
    return _letter(name, templates.fill(name, _values(facts)))


def template_name(language: str, kind: DraftKind) -> str:
    """The file of a template, relative to our folder and to the user's."""
    return f"{language}/{kind}{_SUFFIX}"


def _letter(name: str, text: str) -> Rendered:
    """Split off the subject; runs of blank lines, which sentences left out leave behind, become one."""
    lines = [line.strip() for line in text.strip().split("\n")]
    if not lines[0].startswith("Subject:"):
        message = f'template {name}: the first line has to be "Subject: " and the subject'
        raise FollowupError(message, hint=_HINT)
    kept = (line for before, line in pairwise(lines) if line or before)
    return Rendered(lines[0].removeprefix("Subject:").strip(), "\n".join(kept).strip() + "\n")


def _values(facts: DraftFacts) -> dict[str, object]:
    """What a template may use: each fact under its own name, cleaned and written out, and `name` for the greeting."""
    values = {field.name: _value(getattr(facts, field.name), facts) for field in fields(facts)}
    values["candidate_name"] = clean.line(facts.candidate_name, LONGEST_FACT)
    values["topic"] = subject_matter(_fact(facts.topic) or "") or None
    values["name"] = _spoken(facts.recipient_name, facts)
    return values


def _value(fact: object, facts: DraftFacts) -> object:
    match fact:
        case str():
            return _fact(fact)
        case date():
            return written_day(fact, facts.language, facts.written_on)
        case tuple():
            return _listed(filter(None, (_spoken(name, facts) for name in fact)), facts.language)
        case _:
            return fact


def _spoken(name: str | None, facts: DraftFacts) -> str | None:
    return spoken_name(_fact(name), _fact(facts.company), facts.language)


def _fact(text: str | None) -> str | None:
    """A text from mail, fit for a letter, or None where it cannot be a name: too long, or a web address."""
    line = clean.line(text or "")
    return line if line and len(line) <= LONGEST_FACT and "://" not in line else None


def _listed(names: Iterable[str], language: str) -> str | None:
    """As in "Priya, Tom and Ada"; None for nobody."""
    *most, last = dict.fromkeys(names) or ("",)
    comma, conjunction = (", ", " and ") if language == "en" else ("、", "和")
    return conjunction.join(filter(None, (comma.join(most), last))) or None


def _known(value: object) -> object:
    """Refuse to print a fact that nobody knows: "None" must not stand in a letter."""
    if value is None:
        message = "prints a fact that may be unknown; put it inside {% if … %}"
        raise UndefinedError(message)
    return value


def _line(error: Exception) -> str:
    """Where in the template an error arose, if Python or Jinja knows."""
    if isinstance(error, TemplateSyntaxError):
        return f", line {error.lineno}"
    frames = traceback.extract_tb(error.__traceback__)
    return next((f", line {frame.lineno}" for frame in reversed(frames) if frame.filename.endswith(_SUFFIX)), "")


def _cause(error: Exception) -> str:
    """What is wrong. Only Jinja's own messages are shown: they hold names of the template, never text from mail."""
    if isinstance(error, TemplateError):
        return error.message or type(error).__name__
    return "is not UTF-8 text" if isinstance(error, UnicodeError) else f"failed with {type(error).__name__}"


def check_templates(folder: Path) -> list[str]:
    """What is wrong with the user's own templates: a line each, with the file and what to do. Empty: all is well."""
    if not folder.is_dir():
        return [f"{folder}: there is no such folder; create it or remove drafts.templates"]
    templates = Templates(folder)
    return [line for path in sorted(folder.rglob("*.j2")) for line in _check(path, folder, templates)]


def _check(path: Path, folder: Path, templates: Templates) -> Iterator[str]:
    name = path.relative_to(folder).as_posix()
    used = {template_name(language, kind): (language, kind) for language in LANGUAGES for kind in DraftKind}
    if name not in used:
        yield f"{name}: no draft uses it; ours are called like {template_name('en', DraftKind.THANK_YOU)}"
        return
    language, kind = used[name]
    yield from (f"{name}: {fault}" for fault in dict.fromkeys(_faults(path, language, kind, templates)))


def _faults(path: Path, language: str, kind: DraftKind, templates: Templates) -> Iterator[str]:
    """Unknown variables first, as they explain the rest; then what rendering every case brings to light."""
    examples = list(cases(kind, language))
    try:
        unknown = templates.variables(path.read_text("utf-8")) - _values(examples[0]).keys()
        yield from (f"no draft knows {name!r}; the top of our own template lists the facts" for name in sorted(unknown))
        for facts in [] if unknown else examples:
            letter = render(facts, templates)
            yield from faults(f"{letter.subject}\n\n{letter.body}", kind, language)
    except TemplateSyntaxError as error:
        yield f"line {error.lineno}: {error.message}"
    except UnicodeError:
        yield "is not UTF-8 text; save it as UTF-8"
    except FollowupError as error:
        yield str(error).partition(": ")[2] or str(error)
