"""What README lists for scripts: all of it, and nothing that is gone."""

from __future__ import annotations

import re

from cli.running import CHECKOUT
from sstwizard.cli.exit_codes import EXIT_CODES, ExitCode, exit_code
from sstwizard.core.collection.survey import RejectionReason
from sstwizard.core.errors import ConsoleError
from sstwizard.core.messages.verdict import WarningCode
from sstwizard.core.sources.files import MAILBOX_SUFFIXES, MESSAGE_SUFFIXES

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")


def values_after(words: str) -> list[str]:
    """Return what is written as code after some words, up to the end of the line."""
    (rest,) = re.findall(rf"{re.escape(words)}(.*)", README)
    return re.findall(r"`([a-z-]+)`", rest)


def test_reasons_and_warnings_are_listed() -> None:
    """The values of `why_not`, and the codes of `warnings`, in their order."""
    assert values_after("and `why_not`: ") == list(RejectionReason)
    assert values_after("| `warnings` | a `code` and a `message` each: ") == list(WarningCode)


def test_exit_codes_are_listed() -> None:
    """Each with its number and its name."""
    (listed,) = re.findall(r"^Exit codes: (.+?)\.", README, re.MULTILINE)
    found = {int(number): words for number, words in re.findall(r"(\d+) ([a-z ]+)", listed)}
    assert found.keys() == {*ExitCode}
    assert all(found[code].startswith(code.name.lower().replace("_", " ")) for code in ExitCode)


def test_what_mail_is_called_is_listed() -> None:
    """The endings of the files that `survey` is given."""
    assert f"({', '.join((*MESSAGE_SUFFIXES, *MAILBOX_SUFFIXES))}, folders)" in README


def test_an_error_ends_with_the_code_of_its_class() -> None:
    """Of its own class, or of the nearest above it."""
    assert exit_code(ConsoleError.__new__(ConsoleError)) is ExitCode.BAD_INPUT
    assert exit_code(BrokenPipeError()) is ExitCode.DONE
    assert {*EXIT_CODES.values()} < {*ExitCode}
