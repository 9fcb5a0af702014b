"""Who takes part in an interview: one person under a name, an address or both."""

from __future__ import annotations

from collections.abc import Iterable

from followup.core.model import Address


def merged(old: Iterable[Address], new: Iterable[Address]) -> tuple[Address, ...]:
    """Everybody once; a name alone is the same person as the name with an address."""
    people: list[Address] = []
    for who in (*old, *new):
        place = next((place for place, one in enumerate(people) if same_person(one, who)), None)
        if place is None:
            people.append(who)
        else:
            name = max(people[place].name, who.name, key=_words)
            people[place] = Address(name, people[place].address or who.address)
    return tuple(people)


def same_person(one: Address, other: Address) -> bool:
    """The same address; or the same name, where not both addresses are known; or a name and the address made of it.

    A given name alone is the one already named in full: "Ada Lind" and, in the next mail, "Ada".
    """
    if one.address and other.address:
        return one.address == other.address
    if one.name and other.name:
        short, full = sorted((one.name.casefold().split(), other.name.casefold().split()), key=len)
        return short in (full, full[:1])
    address, name = one.address or other.address, one.name or other.name
    return bool(address) and "".join(name.casefold().split()) == "".join(
        ch for ch in address.partition("@")[0] if ch.isalpha()
    )


def _words(name: str) -> int:
    return len(name.split())
