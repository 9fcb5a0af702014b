"""What `replay` says of a recorded search is what the assistant does on a live Maildir (Gmail: tests/mailbox)."""

from __future__ import annotations

import mailbox
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path

from followup.config import Config, DaemonTable, MailboxTable, load
from followup.core.decision import Event
from followup.core.model import Message
from followup.core.setting import Setting
from followup.cycle import in_order
from followup.mail.parse import parse
from followup.mailbox.local import LocalMailbox
from followup.replay import AFTERWARDS, replay
from followup.wiring import live, templates


def lived(mails: list[tuple[Message, bytes]], config: Config, root: Path) -> list[Event]:
    """A run of its own whenever a mail comes or something falls due, each in a new assembly, to the end."""
    mailbox.Maildir(root / "mail", create=True).add_folder("Sent")
    config = replace(config, mailbox=MailboxTable(path=root / "mail"), daemon=DaemonTable(state=root / "state"))
    events: list[Event] = []
    coming, now, end = list(mails), mails[0][0].time, mails[-1][0].time + AFTERWARDS
    while now <= end:
        while coming and coming[0][0].time <= now:
            message, raw = coming.pop(0)
            mine = message.sender is not None and config.me.owns(message.sender)
            place = root / "mail" / (".Sent/cur" if mine else "new") / message.source.replace("/", "-")
            place.write_bytes(raw)
        with live(config) as work:
            done = work.once(now, confirmed=True)
        events += done.events
        now = min(done.next_due, *(message.time for message, _ in coming[:1]), end + AFTERWARDS)
    return events


def test_the_demo_on_a_maildir_gives_the_events_of_its_replay_each_the_same_in_every_part(tmp_path: Path) -> None:
    with as_file(files("followup") / "demo") as folder:
        config = load(folder / "config.toml")
        found = LocalMailbox(config.mailbox_path).arrivals(None, lambda _: False)
        mails = [(parse(arrival), arrival.raw) for arrival in found]
        mails.sort(key=lambda mail: (mail[0].time, mail[0].id))
        replayed = list(replay([message for message, _ in mails], Setting(config), templates(config)))
        assert len(replayed) > 60
        assert list(in_order(lived(mails, config, tmp_path))) == list(in_order(replayed))
