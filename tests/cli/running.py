"""Runs the program as its command line is given, and says what it printed."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from sstwizard.__main__ import main
from sstwizard.core.formats import read as read_certificates

CHECKOUT = Path(__file__).resolve().parents[2]
Capture = pytest.CaptureFixture[str]


class Printed(io.TextIOWrapper):
    """A standard stream, which keeps what is printed."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="")

    def text(self) -> str:
        """Return all of it."""
        self.seek(0)
        return self.read()


def captured(program: Callable[[], int]) -> tuple[int, str, str]:
    """Run a program and return its exit code and what it printed to both streams."""
    with redirect_stdout(Printed()) as printed, redirect_stderr(Printed()) as errors:
        code = program()
    return code, printed.text(), errors.text()


def run(*arguments: str | Path) -> tuple[int, str, str]:
    """Run the program and return its exit code and what it printed to both streams."""
    return captured(lambda: main([str(argument) for argument in arguments]))


def said(*arguments: str | Path, code: int = 0) -> str:
    """Run a command that ends with an exit code and complains of nothing; return what it printed."""
    told, printed, errors = run(*arguments)
    assert (told, errors) == (code, "")
    return printed


def answer(*arguments: str | Path) -> Any:
    """Run a command with --json, for which it prints one object and nothing else."""
    code, printed, errors = run(*arguments, "--json")
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


def complaint(*arguments: str | Path) -> str:
    """Run what must fail: exit code 2, nothing on standard output, one sentence on standard error."""
    code, printed, errors = run(*arguments)
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
