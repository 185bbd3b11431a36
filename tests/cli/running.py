"""Runs the program as its command line is given, and says what it printed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sstwizard.__main__ import main
from sstwizard.core.formats import read as read_certificates

CHECKOUT = Path(__file__).resolve().parents[2]
Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str | Path) -> tuple[int, str, str]:
    """Run the program and return its exit code and what it printed to both streams."""
    code = main([str(argument) for argument in arguments])
    return code, *capsys.readouterr()


def said(capsys: Capture, *arguments: str | Path, code: int = 0) -> str:
    """Run a command that ends with an exit code and complains of nothing; return what it printed."""
    told, printed, errors = run(capsys, *arguments)
    assert (told, errors) == (code, "")
    return printed


def answer(capsys: Capture, *arguments: str | Path) -> Any:
    """Run a command with --json, for which it prints one object and nothing else."""
    code, printed, errors = run(capsys, *arguments, "--json")
    assert errors == ""
    found = json.loads(printed)
    assert_conforms(str(arguments[0]), found)
    del found["schema"], found["lists"]
    return {"exit code": code} | found


def assert_conforms(command: str, found: object) -> None:
    """Require that what a command printed has the form that its schema in docs describes, and no other key."""
    try:
        from jsonschema import Draft202012Validator
    except ImportError:  # it comes with the lint; on other systems the output is the same
        return
    name = "certificates" if command in ("show", "make") else command
    schema = json.loads((CHECKOUT / "docs" / "schemas" / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(found)


def complaint(capsys: Capture, *arguments: str | Path) -> str:
    """Run what must fail: exit code 2, nothing on standard output, one sentence on standard error."""
    code, printed, errors = run(capsys, *arguments)
    assert (code, printed) == (2, "")
    assert re.fullmatch(r"\S.*\n", errors), errors
    assert "Traceback" not in errors
    return errors.strip()


def program(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the checkout, as a user does."""
    without_path = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=CHECKOUT,
        env=without_path | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def thumbprints(file: Path) -> list[str]:
    """The thumbprints of a file's certificates."""
    return [each.thumbprint for each in read_certificates(file.read_bytes()).certificates]
