"""What docs tell those who write scripts, the schemas of JSON among it: all of it, and nothing that is gone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import command_line
import pytest

from cli.running import CHECKOUT, answer, assert_conforms
from sstwizard.cli import COMMANDS, PROGRAM
from sstwizard.core.collection.survey import RejectionReason
from sstwizard.core.list_dates import list_dates
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
    """The page has the usage of the program and of each command, as `packaging/command_line.py` writes it."""
    assert command_line.with_usage(PAGE) == PAGE
    assert re.findall("<!-- usage: (.+) -->", PAGE) == [PROGRAM, *COMMANDS]
    assert re.findall("^## ([a-z]+)$", PAGE, re.MULTILINE) == [*COMMANDS]


SCHEMAS = sorted((CHECKOUT / "docs" / "schemas").glob("*.json"))


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.stem)
def test_each_is_a_schema(path: Path) -> None:
    """It is what its own standard calls a schema."""
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))


def test_each_is_listed() -> None:
    """The page of schemas names each of them, and no other."""
    page = (CHECKOUT / "docs" / "schemas" / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\((\w+\.json)\)", page)) == {path.name for path in SCHEMAS}


def test_what_no_schema_describes_is_refused() -> None:
    """A key more or less, another number, and a value of another kind."""
    jsonschema = pytest.importorskip("jsonschema")
    found = answer("find", "d-trust")
    lists = {each.value: f"{day:%Y-%m-%d}" for each, day in list_dates().items()}
    right = {"schema": 1, "organizations": found["organizations"], "lists": lists}
    assert_conforms("find", right)
    for wrong in (
        {**right, "more": 1},
        {**right, "lists": {}},
        {**right, "schema": 2},
        {**right, "organizations": [1]},
    ):
        with pytest.raises(jsonschema.ValidationError):
            assert_conforms("find", wrong)
