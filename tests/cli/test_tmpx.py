from tests.cli.conftest import *
def test_x(invited):
    a = invited.ask("explain", "<4@lunch.example>", "--mailbox", str(invited.mail)); print(a)
    assert 0
