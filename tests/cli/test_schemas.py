"""The schemas of JSON in docs/schemas, which all that commands print in tests is held against (`cli.running`)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cli.running import CHECKOUT, Capture, answer, assert_conforms
from sstwizard.core.list_dates import list_dates

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


def test_what_no_schema_describes_is_refused(capsys: Capture) -> None:
    """A key more or less, another number, and a value of another kind."""
    jsonschema = pytest.importorskip("jsonschema")
    found = answer(capsys, "find", "d-trust")
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
