"""The first configuration file, written from a few answers."""

from __future__ import annotations

import json

from followup.config.tables import MailboxTable
from followup.core.policy import Me


def initial(me: Me, mailbox: MailboxTable) -> str:
    """The text of a configuration with these two tables; whatever they hold is escaped. `parse` judges the values."""
    return f"""\
# followup's configuration. Every other key has a default: config.example.toml lists them all.

[me]
name = {_quoted(me.name)}  # signs drafts
addresses = [{", ".join(_quoted(address) for address in me.addresses)}]  # which mail is yours
time_zone = {_quoted(me.time_zone)}
{_line("country", me.country)}  # whose public holidays you keep
{_line("region", me.region)}

[mailbox]
provider = {_quoted(mailbox.provider)}
{_line("path", str(mailbox.path) if mailbox.path else None)}
"""


def _line(key: str, value: str | None) -> str:
    return f"{key} = {_quoted(value)}" if value else f'# {key} = "…"'


def _quoted(text: str) -> str:
    """A TOML basic string. JSON's escapes are TOML's, but for DEL; lone surrogates exist in neither."""
    whole = text.encode("utf-8", "replace").decode()
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")
