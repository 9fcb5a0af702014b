"""A Gmail of our own: real HTTP on loopback, a mailbox in memory, and every fault on demand."""

from tests.fake_gmail.faults import FAULTS, Fault
from tests.fake_gmail.server import FakeGmail
from tests.fake_gmail.world import Stored, World

__all__ = ["FAULTS", "FakeGmail", "Fault", "Stored", "World"]
