"""The user's configuration: one TOML file, checked as a whole before anything runs (contract section 5)."""

from followup.config.doubts import doubts
from followup.config.first import initial
from followup.config.reading import find, load, parse, usual_place
from followup.config.tables import Config, DaemonTable, GmailTable, MailboxTable

__all__ = [
    "Config",
    "DaemonTable",
    "GmailTable",
    "MailboxTable",
    "doubts",
    "find",
    "initial",
    "load",
    "parse",
    "usual_place",
]
