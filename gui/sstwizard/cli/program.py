"""Parse a command line, run the command, and return the exit code."""

from __future__ import annotations

import argparse
import codecs
import os
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

from .. import __version__, support_log
from ..core.errors import SSTWizardError
from ..core.organization_policy import OrganizationPolicy
from ..core.platform.programs import app_image, bundle, bundled_program, child_environment, on_path
from ..core.resources import resource
from ..core.text import printable
from . import COMMANDS, PROGRAM, check, find, make, save, survey, trust
from .report import ExitCode, print_bytes, print_error

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

if sys.platform == "win32":
    from ..core.platform.win32 import console_code_page as _code_page
else:

    def _code_page() -> int:
        return 0


_DESKTOP_FILES = {
    "applications/sstwizard.desktop": ("linux", "sstwizard.desktop"),
    "mime/packages/sstwizard.xml": ("linux", "sstwizard.xml"),
    "icons/hicolor/scalable/apps/sstwizard.svg": ("icons", "sstwizard.svg"),
}
"""Where Linux desktops look, below the user's folder of data, and which of our files goes there."""
_EXEC = b"Exec=sstwizard %F"
_ERRORS = "sstwizard.plain"
_PLAIN = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "▸": ">"}
"""What stands for characters of our own texts in a code page that lacks them."""

SelfTest = Callable[[], Sequence[str]]
"""Tests each part of the program, and returns a sentence for each that does not work."""
About = Callable[[], str]
"""Returns versions and paths for support."""


def run(
    arguments: Sequence[str],
    self_test: SelfTest,
    about: About,
    policy: OrganizationPolicy = OrganizationPolicy(),  # noqa: B008 - a value that nobody changes
) -> int:
    """Run one command and return its exit code.

    The wizard hands over what knows Qt: `self_test`, which opens a window, and `about`.
    """
    for stream in (sys.stdout, sys.stderr):
        set_up_stream(stream)
    with _bearing("stdout") as output, _bearing("stderr") as errors:
        code = _run(arguments, _parser(self_test, about, policy))
        output.flush()
        # Who has read enough, as `head`, knows that not all was printed.
        if output.error is not None and not isinstance(output.error, BrokenPipeError):
            support_log.note_error(output.error)
            errors.write(f"{PROGRAM}: the output could not be written: {output.error.strerror}\n")
            code = max(code, ExitCode.FINDINGS)
        return code


class _BearingStream:
    """A standard stream that may be full or closed: a command does all the same what it does, and ends as it would."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self.error: OSError | None = None

    def write(self, written: str) -> int:
        """Write, unless that has failed before."""
        self._try(lambda: self._stream and self._stream.write(written))
        return len(written)

    def write_bytes(self, written: bytes) -> bool:
        """Write bytes as they are, and return whether they arrived."""
        buffer = self.buffer
        self._try(lambda: (buffer.write(written), buffer.flush()))
        return self.error is None

    def flush(self) -> None:
        self._try(lambda: self._stream and self._stream.flush())

    def _try(self, action: Callable[[], object]) -> None:
        try:
            if self.error is None:
                action()
        except OSError as error:
            self.error = error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def _bearing(name: str) -> Iterator[_BearingStream]:
    """Have a standard stream bear that it can't be written to; if it couldn't, nothing is written at exit either."""
    stream = getattr(sys, name)
    bearing = _BearingStream(stream)
    if stream is not None:
        setattr(sys, name, bearing)
    try:
        yield bearing
    finally:
        bearing.flush()
        setattr(sys, name, stream if bearing.error is None else None)


def _run(arguments: Sequence[str], parser: _Parser) -> int:
    try:
        options = _options(arguments, parser)
        command: Callable[[argparse.Namespace], int] = options.command
        support_log.note("command", name=arguments[0] if arguments[0] in COMMANDS else "other")
        with warnings.catch_warnings(action="ignore"):  # parsers warn about real roots; users can do nothing about it
            return command(options)
    except SystemExit as stop:  # argparse has said why
        return ExitCode.DONE if stop.code in (0, None) else ExitCode.NOT_DONE
    except SSTWizardError as error:
        support_log.note_error(error)
        print_error(error)
        return ExitCode.NOT_DONE
    except OSError:
        if _has_current_folder():
            raise
        print_error("The current folder was removed. Change to another one, and try again.")
        return ExitCode.NOT_DONE


def _has_current_folder() -> bool:
    try:
        Path.cwd()
    except OSError:
        return False
    return True


class _Parser(argparse.ArgumentParser):
    """Reports in one sentence what is wrong with a command line, and takes options only as they are documented."""

    def __init__(self, **settings: Any) -> None:
        # What an abbreviation means would change with each new option.
        super().__init__(**settings, allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter)

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        """Print the help; unlike argparse, raise an OSError where that can't be written."""
        print(self.format_help(), end="", file=file)

    def error(self, message: str) -> NoReturn:
        """Exit with the sentence and a hint to --help."""
        self.exit(ExitCode.NOT_DONE, f"{self.prog}: {message}; see {self.prog} --help\n")


def _options(arguments: Sequence[str], parser: _Parser) -> argparse.Namespace:
    first = arguments[0]
    if first not in COMMANDS and not first.startswith("-"):
        parser.error(f"“{printable(first)}” is neither a command ({', '.join(COMMANDS)}) nor a file")
    options = parser.parse_args(arguments)
    if options.verbose and "--version" not in arguments:
        parser.error("--verbose goes with --version")
    return options


def _parser(self_test: SelfTest, about: About, policy: OrganizationPolicy) -> _Parser:
    parser = _Parser(
        prog=PROGRAM,
        description="Creates the certificate collection (.sst) that Exchange Online needs to trust S/MIME mail.",
        epilog="Without a command, the wizard opens, with the files that you specify.\n\n" + _epilog(_EXAMPLES, _LOOK),
    )
    add = partial(parser.add_argument, dest="command", action="store_const")
    add("--version", const=partial(_print_version, about), help="print the version")
    parser.add_argument("--verbose", action="store_true", help="with --version: print versions and paths for support")
    add("--self-test", const=partial(_report_self_test, self_test), help="check that the program is complete")
    if sys.platform == "linux":
        words = "add this program to the desktop's menu, to open .sst files with"
        add("--install-desktop", const=partial(_change_desktop, _install_desktop), help=words)
        add("--remove-desktop", const=partial(_change_desktop, _remove_desktop), help="remove it from there")
    added = parser.add_subparsers(title="commands", metavar="COMMAND")
    defined = [
        (check.SHOW_HELP, check.SHOW_EXAMPLES, check.SHOW_LOOK, check.define_show),
        *((each.HELP, each.EXAMPLES, each.LOOK, each.define) for each in (make, check, trust, survey, find)),
        (save.COMMANDS_HELP, save.COMMANDS_EXAMPLES, save.COMMANDS_LOOK, save.define_commands),
        (save.HELP, save.EXAMPLES, save.LOOK, save.define),
        (check.DIFF_HELP, check.DIFF_EXAMPLES, check.DIFF_LOOK, check.define_diff),
        (_COMPLETION_HELP, _COMPLETION_EXAMPLES, "not all of it could be written", _define_completion),
        ("print the help of a command, or of the program", _HELP_EXAMPLES, _LOOK, partial(_define_help, parser)),
    ]
    for name, (words, examples, look, define) in zip(COMMANDS, defined, strict=True):
        description, epilog = words[:1].upper() + words[1:], _epilog(examples, look)
        command = added.add_parser(name, help=words, description=description, epilog=epilog)
        command.set_defaults(policy=policy)
        define(command)
    parser.set_defaults(command=lambda _options: parser.error("no command was given"))
    return parser


_EXAMPLES = ("sstwizard current.sst", "sstwizard check current.sst --json")
_LOOK = "done, but look at what was printed"
_HELP_EXAMPLES = ("sstwizard help", "sstwizard help make")
_COMPLETION_HELP = "print the script by which bash, zsh, fish or PowerShell completes commands and options"
_COMPLETION_EXAMPLES = (
    "source <(sstwizard completion bash)",
    "sstwizard completion powershell | Out-String | Invoke-Expression",
)
SHELLS = ("bash", "zsh", "fish", "powershell")


def _epilog(examples: Iterable[str], look: str) -> str:
    """Return what a help ends with: examples, and the exit codes, of which 1 differs from command to command."""
    codes = {
        ExitCode.DONE: "done, and there is nothing to look at",
        ExitCode.FINDINGS: look,
        ExitCode.NOT_DONE: "not done: standard error says why",
        ExitCode.INTERNAL_ERROR: "an error in the program",
        ExitCode.INTERRUPTED: "interrupted (Ctrl+C)",
    }
    lines = ["examples:", *(f"  {each}" for each in examples)]
    return "\n".join([*lines, "", "exit codes:", *(f"  {code:<5} {words}" for code, words in codes.items())])


def _define_help(program: _Parser, parser: argparse.ArgumentParser) -> None:
    parser.add_argument("of", nargs="?", choices=COMMANDS, metavar="COMMAND", help="the command")
    parser.set_defaults(command=lambda given: program.parse_args([*filter(None, [given.of]), "--help"]))  # which exits


def _define_completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help="what completes them")
    parser.set_defaults(command=_completion)


def _completion(options: argparse.Namespace) -> int:
    """Print a script that was made of the parser when the program was built, by `packaging/command_line.py`."""
    is_printed = print_bytes(resource("completions", options.shell).read_bytes())
    return ExitCode.DONE if is_printed else ExitCode.FINDINGS


def _print_version(about: About, options: argparse.Namespace) -> int:
    print(about() if options.verbose else f"SST Wizard {__version__}")
    return ExitCode.DONE


def _report_self_test(self_test: SelfTest, _options: argparse.Namespace) -> int:
    failures = self_test()
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"SST Wizard {__version__}: {'incomplete' if failures else 'OK'}")
    return ExitCode.NOT_DONE if failures else ExitCode.DONE


def _change_desktop(change: Callable[[Path], str], _options: argparse.Namespace) -> int:
    """Change what the desktop knows of this program, for this user, and say in one sentence what was done.

    Sources: freedesktop.org's specifications of base directories, desktop entries, shared MIME types and icon themes.
    """
    given = Path(os.environ.get("XDG_DATA_HOME", ""))
    folder = given if given.is_absolute() else Path.home() / ".local" / "share"
    try:
        said = change(folder)
    except OSError as error:
        print_error(f"{error.filename}: The desktop's menu was not changed: {error.strerror}.")
        return ExitCode.NOT_DONE
    for program, part in (("update-desktop-database", "applications"), ("update-mime-database", "mime")):
        for found in [*on_path(program, os.environ.get("PATH", ""))][:1]:
            with suppress(OSError):  # desktops look for themselves, if later
                subprocess.run(  # noqa: S603 - a program by its absolute path, without a shell
                    [found, folder / part],
                    env=child_environment(os.environ, bundle()),
                    check=False,
                    capture_output=True,
                )
    print(said)
    return ExitCode.DONE


def _install_desktop(folder: Path) -> str:
    own = _own_command()
    line = f"TryExec={_escaped(own[0])}\nExec={' '.join(map(_quoted, own))} %F"
    for place, source in _DESKTOP_FILES.items():
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(resource(*source).read_bytes().replace(_EXEC, os.fsencode(line)))
    return f"SST Wizard is in the desktop's menu now: “{printable(str(folder / next(iter(_DESKTOP_FILES))))}”."


def _remove_desktop(folder: Path) -> str:
    for place in _DESKTOP_FILES:
        (folder / place).unlink(missing_ok=True)
    return f"SST Wizard is not in the desktop's menu any more: its files below “{printable(str(folder))}” are gone."


def _own_command() -> list[str]:
    """Return the command that starts this program: the AppImage that it is in, its own file, or Python with words."""
    if program := bundled_program():
        return [str(app_image(program) or program)]
    script = shutil.which(sys.argv[0])  # pipx's link, which leads to the same place after an update
    return [os.path.abspath(script)] if script else [sys.executable, "-m", "sstwizard"]  # noqa: PTH100 - link unresolved


def _quoted(word: str) -> str:
    """Return a word as the line Exec of a desktop entry has it."""
    return _escaped('"{}"'.format(re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")))


def _escaped(value: str) -> str:
    """Return a value as desktop entries have it."""
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def set_up_stream(
    stream: Any, variables: Mapping[str, str] = os.environ, code_page: Callable[[], int] = _code_page
) -> None:
    """Set the encoding of a standard stream, so that nothing that is printed raises.

    A console shows all characters. Text for another program is in the code page of the console on Windows, and UTF-8
    elsewhere. The variable PYTHONIOENCODING comes before that. A stream that can't be set up, such as that of a program
    without a console, stays as it is. `code_page` returns 0 if there is none.

    Sources: Python's page "Command line and environment" (PYTHONIOENCODING), and GetConsoleOutputCP, by which
    PowerShell and other programs of Windows decode what is piped to them.
    """
    if not hasattr(stream, "reconfigure"):
        return
    encoding = variables.get("PYTHONIOENCODING", "").partition(":")[0]
    if not encoding and not stream.isatty() and (number := code_page()):
        encoding = f"cp{number}"
    try:
        stream.reconfigure(encoding=encoding or "utf-8", errors=_ERRORS)
    except LookupError:  # Python doesn't know it
        stream.reconfigure(encoding="utf-8", errors=_ERRORS)


def _in_plain(error: UnicodeError) -> tuple[str, int]:
    """Replace a character by one that every code page has, or by its escape."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    character = error.object[error.start]
    return _PLAIN.get(character) or character.encode("ascii", "backslashreplace").decode(), error.start + 1


codecs.register_error(_ERRORS, _in_plain)
