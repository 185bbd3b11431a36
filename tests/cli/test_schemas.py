"""The schemas of JSON in docs/schemas, which all that commands print in tests is held against (`cli.running`)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cli.running import CHECKOUT, Capture, answer, assert_conforms
from sstwizard.cli.report import SCHEMA

SCHEMAS = sorted((CHECKOUT / "docs" / "schemas").glob("*.json"))


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.stem)
def test_each_is_a_schema_of_this_number(path: Path) -> None:
    """It is what its own standard calls a schema, and names the number that is printed."""
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["properties"]["schema"]["const"] == SCHEMA


def test_each_is_listed() -> None:
    """The page of schemas names each of them, and no other."""
    page = (CHECKOUT / "docs" / "schemas" / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\((\w+\.json)\)", page)) == {path.name for path in SCHEMAS}


def test_what_no_schema_describes_is_refused(capsys: Capture) -> None:
    """A key more or less, and a value of another kind."""
    jsonschema = pytest.importorskip("jsonschema")
    found = answer(capsys, "find", "d-trust")
    right = {"schema": SCHEMA, "organizations": found["organizations"]}
    assert_conforms("find", right)
    for wrong in ({**right, "more": 1}, {"schema": SCHEMA}, {**right, "schema": 2}, {**right, "organizations": [1]}):
        with pytest.raises(jsonschema.ValidationError):
            assert_conforms("find", wrong)
