"""Writes what is told of the command line out of the program's own parser (`nox -s docs`).

    python packaging/command_line.py

The usage of each command goes into docs/command-line.md, between a comment that names the command and one that says
"end"; all else there is written by hand. The scripts of `sstwizard completion` are shtab's, in ASCII: PowerShell
decodes what is piped to it by the code page of the console. Run it on Linux, whose parser has all options.
"""

# ruff: noqa: SLF001 - argparse gives its arguments in no other way
from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from sstwizard.cli import PROGRAM
from sstwizard.cli.program import SHELLS, _parser
from sstwizard.core.organization_policy import OrganizationPolicy

CHECKOUT = Path(__file__).resolve().parent.parent
PAGE = CHECKOUT / "docs" / "command-line.md"
COMPLETIONS = CHECKOUT / "resources" / "completions"
_BLOCK = re.compile(r"(<!-- usage: (\S+) -->\n).*?(?=<!-- end -->)", re.DOTALL)
_FILES = ("FILE", "MAIL", "OUT", "MESSAGE_OR_CERTIFICATE", ".sst")
"""What the names of arguments end with that are files."""


def main() -> None:
    """Bring page and scripts up to date."""
    PAGE.write_text(with_usage(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    for shell, script in completions().items():
        (COMPLETIONS / shell).write_text(script, encoding="ascii", newline="\n")


def parsers() -> dict[str, argparse.ArgumentParser]:
    """Return the parser of each command, and of the program itself, by their names."""
    program = _parser(list, str, OrganizationPolicy())
    (commands,) = (each for each in program._actions if isinstance(each.choices, dict))
    return {PROGRAM: program, **commands.choices}


def with_usage(page: str) -> str:
    """Return the page with the usage of each command that a comment in it names, and of the program."""
    known = parsers()
    return _BLOCK.sub(lambda block: f"{block[1]}{usage(known[block[2]])}\n\n", page)


def usage(parser: argparse.ArgumentParser) -> str:
    """Return the usage of a command, and what each of its arguments means, as Markdown."""
    actions = [each for each in parser._actions if each.dest != "help" and not isinstance(each.choices, dict)]
    rows = []
    for each in actions:
        choices = ", ".join(f"`{choice}`" for choice in each.choices or ())
        rows += [f"| `{_form(each)}` | {each.help}{': ' if choices else ''}{choices} |"] if each.help else []
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


def completions() -> dict[str, str]:
    """Return the completion script of each shell."""
    import shtab  # of the documentation's packages, which not every test has

    known = parsers()
    for action in (each for parser in known.values() for each in parser._actions):
        if str(action.metavar).endswith(_FILES):
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    scripts = {}
    for shell in SHELLS:
        lines = shtab.complete(known[PROGRAM], shell).encode("ascii", "sstwizard.plain").decode().splitlines()
        scripts[shell] = "\n".join(map(str.rstrip, lines)).rstrip("\n") + "\n"
    return scripts


if __name__ == "__main__":
    main()
