"""Mailboxes: local.py and gmail.py are the providers; what the others do is part of one of them, or of both."""
