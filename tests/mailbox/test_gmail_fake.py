"""The fake is held to Google's own description of Gmail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from followup.mailbox.gmail_token import COMPOSE, READ
from tests.fake_gmail.server import ROUTES
from tests.fake_gmail.stage import Stage, reply

WHOLE = json.loads(
    files("googleapiclient").joinpath("discovery_cache/documents/gmail.v1.json").read_text(encoding="utf-8")
)
TYPES = {"string": str, "integer": int, "boolean": bool, "object": dict, "array": list}
METHODS = {"profile": "getProfile", "sendAs.list": "settings.sendAs.list"}


def described(call: str) -> dict[str, Any]:
    node = WHOLE["resources"]["users"]
    *path, name = METHODS.get(call, call).split(".")
    for part in path:
        node = node["resources"][part]
    found: dict[str, Any] = node["methods"][name]
    return found


def faults(value: Any, schema: dict[str, Any], where: str) -> Iterator[str]:
    """What in `value` is not as the schema says."""
    schema = WHOLE["schemas"][schema["$ref"]] if "$ref" in schema else schema
    if not isinstance(value, TYPES[schema["type"]]):
        yield f"{where}: {type(value).__name__} for {schema['type']}"
    elif schema.get("format") in {"uint64", "int64"} and not (value.isdecimal() and int(value) < 2**64):
        yield f"{where}: no {schema['format']}"
    elif isinstance(value, list):
        for item in value:
            yield from faults(item, schema["items"], f"{where}[]")
    elif isinstance(value, dict):
        yield from (f"{where}.{key}: unknown" for key in value.keys() - schema["properties"].keys())
        for key in value.keys() & schema["properties"].keys():
            yield from faults(value[key], schema["properties"][key], f"{where}.{key}")


def test_all_it_answers_fits_googles_schemas(stage: Stage) -> None:
    stage.world.signature = "<p>R.</p>"
    stage.gmail.page_size = 2
    invite = stage.deliver("invite")
    for number in range(4):
        stage.deliver(f"m{number}")
    stage.poll()
    refs = [stage.box.create_draft(reply(f"k{number}", thread=invite)) for number in range(3)]
    stage.world.relabel(invite, add=("STARRED",), remove=("UNREAD",))
    stage.poll()
    stage.box.fate(refs[0])
    stage.box.find_draft(reply("k0", thread=invite))
    stage.box.remove_draft(refs[1])
    answered = {call for call, _ in stage.gmail.answers}
    google = set(ROUTES) - {"auth", "token", "revoke", "drafts.delete"}
    assert answered >= google
    for call, answer in stage.gmail.answers:
        if call in google:
            assert list(faults(answer, described(call)["response"], call)) == []


def test_the_schema_check_sees_what_is_wrong() -> None:
    wrong = {"messages": [{"id": 7, "historyId": "x"}], "extra": 1}
    assert len(list(faults(wrong, {"$ref": "ListMessagesResponse"}, ""))) == 3


@pytest.mark.parametrize("call", sorted(set(ROUTES) - {"auth", "token", "revoke"}))
def test_its_routes_methods_and_scopes_are_googles(call: str) -> None:
    method, path, _, scope = ROUTES[call]
    truth = described(call)
    assert method == truth["httpMethod"]
    assert path.replace("(?P<id>\\w+)", "{id}").replace("(?P<id>[\\w-]+)", "{id}") == "/" + truth["path"].replace(
        "{userId}", "me"
    )
    assert scope in truth["scopes"]
    assert scope in {READ, COMPOSE}


def test_over_its_quota_it_refuses(stage: Stage) -> None:
    stage.poll()
    stage.gmail.spend(6000)
    with pytest.raises(Exception, match="403"):
        stage.poll()
