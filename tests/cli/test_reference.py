"""What docs/command-line.md tells those who write scripts: all of it, and nothing that is gone."""

from __future__ import annotations

import json
import re

import command_reference

from cli.running import CHECKOUT
from sstwizard.cli import COMMANDS, PROGRAM
from sstwizard.core.collection.survey import RejectionReason
from sstwizard.core.messages.verdict import WarningCode

PAGE = (CHECKOUT / "docs" / "command-line.md").read_text(encoding="utf-8")


def values_after(words: str) -> list[str]:
    """Return what is written as code after some words, up to the end of the line."""
    (rest,) = re.findall(rf"{re.escape(words)}(.*)", PAGE)
    return re.findall(r"`([a-z-]+)`", rest)


def test_reasons_and_warnings_are_listed() -> None:
    """The values of `why_not`, and the codes of `warnings`, in their order."""
    assert values_after("and `why_not`: ") == list(RejectionReason)
    assert values_after("| `warnings` | a `code` and a `message` each: ") == list(WarningCode)


def test_keys_of_a_certificate_are_listed() -> None:
    """As the schemas have them, in their order."""
    table = PAGE.partition("each certificate has:")[2].partition("## make")[0]
    keys = [key for row in re.findall(r"^\| (`.+?) \|", table, re.MULTILINE) for key in re.findall(r"`(\w+)`", row)]
    for name in ("certificates", "check", "diff"):
        schema = json.loads((CHECKOUT / "docs" / "schemas" / f"{name}.json").read_text(encoding="utf-8"))
        assert list(schema["$defs"]["certificate"]["properties"]) == keys


def test_usage_is_what_the_parser_takes() -> None:
    """The page has the usage of the program and of each command, as `packaging/command_reference.py` writes it."""
    assert command_reference.with_usage(PAGE) == PAGE
    assert re.findall("<!-- usage: (.+) -->", PAGE) == [PROGRAM, *COMMANDS]
    assert re.findall("^## ([a-z]+)$", PAGE, re.MULTILINE) == [*COMMANDS]
