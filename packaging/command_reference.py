"""Writes the usage of each command into docs/command-line.md, from the program's own parser.

    python packaging/command_reference.py

What it writes stands between a comment that names the command and one that says "end"; all else is written by hand.
"""

# ruff: noqa: SLF001 - argparse gives its arguments in no other way
from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from sstwizard.cli import PROGRAM
from sstwizard.cli.program import _parser
from sstwizard.core.organization_policy import OrganizationPolicy

PAGE = Path(__file__).resolve().parent.parent / "docs" / "command-line.md"
_BLOCK = re.compile(r"(<!-- usage: (\S+) -->\n).*?(?=<!-- end -->)", re.DOTALL)


def main() -> None:
    """Bring the page up to date."""
    PAGE.write_text(with_usage(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


def with_usage(page: str) -> str:
    """Return the page with the usage of each command that a comment in it names, and of the program."""
    known = parsers()
    return _BLOCK.sub(lambda block: f"{block[1]}{usage(known[block[2]])}\n\n", page)


def parsers() -> dict[str, argparse.ArgumentParser]:
    """Return the parser of each command, and of the program itself, by their names."""
    program = _parser(list, str, OrganizationPolicy())
    (commands,) = (each for each in program._actions if isinstance(each.choices, dict))
    return {PROGRAM: program, **commands.choices}


def usage(parser: argparse.ArgumentParser) -> str:
    """Return the usage of a command, and what each of its arguments means, as Markdown."""
    actions = [each for each in parser._actions if each.dest != "help" and not isinstance(each.choices, dict)]
    rows = [f"| `{_form(each)}` | {_meaning(each)} |" for each in actions if each.help]
    line = "" if parser.prog == PROGRAM else f"```text\n{parser.prog} {' '.join(_line(parser, actions))}\n```\n\n"
    return f"{line}{str(parser.description).rstrip('.')}.\n\n| argument | meaning |\n|---|---|\n" + "\n".join(rows)


def _line(parser: argparse.ArgumentParser, actions: list[argparse.Action]) -> Iterator[str]:
    """Yield each argument, in brackets where it may be left out; those of which one is needed stand together."""
    either = [each for group in parser._mutually_exclusive_groups for each in group._group_actions]
    if either:
        yield "|".join(map(_form, either))
    for each in actions:
        if each not in either:
            needed = each.required and each.nargs != "*"
            yield _form(each) if needed else f"[{_form(each)}]"


def _form(action: argparse.Action) -> str:
    """Return an argument as one writes it, such as `--thumbprint SHA1_OR_SHA256…`."""
    value = str(action.metavar or (action.dest.upper() if action.choices else ""))
    form = " ".join(filter(None, (*action.option_strings[:1], value)))
    return f"{form}…" if action.nargs in ("+", "*") else form


def _meaning(action: argparse.Action) -> str:
    choices = ", ".join(f"`{each}`" for each in action.choices or ())
    return f"{action.help}{': ' if choices else ''}{choices}"


if __name__ == "__main__":
    main()
