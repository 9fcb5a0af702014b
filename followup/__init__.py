"""A follow-up assistant for job seekers: it reads a mailbox, leaves drafts and reminders, and never sends.

The product in one line of data:

    Mailbox → Message → Reading → Process → Decision → Step → Event | draft in the Mailbox | reminder on a Channel

- `mail` turns bytes into a Message; `core.reading` says what one Message tells (a Classification and facts: a Reading).
- `core.history` puts Readings into Processes, one an application; `core.standing` says where each stands at an instant.
- `core.guidance` makes Decisions of that: values with a due time, a reason and the rules they come from (G1, P2:
  docs/guidance.md has each at length, `cli.rules` in a sentence).
- `core.plan` compares Decisions with what was done before; `outbox` does the difference, at most once a key.
- `cycle` is one pass over all of it. `replay` runs it with a simulated clock and writes nothing; `live` runs it on the
  mailbox and the store, `daemon` does so without end.

`core` is pure: no input, output or clock. What a pass needs of the world is in `ports`, where there is no way to send;
`wiring` chooses what fulfils them. Imports go one way, which `make lint` holds:

    cli → doctor → wiring → daemon → live → (inbox, replay, telling) → (mailbox, reminders, store) → cycle → outbox
    → drafting → (config, mail) → ports → core → errors

Facts are stored, conclusions are derived anew: a better rule mends the past. "Contract section N" in docstrings means
docs/contract.md, G1 to P5 the rules of docs/guidance.md; what both leave open is decided in docs/rulings.md.
"""
