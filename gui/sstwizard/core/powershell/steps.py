"""The steps that upload a collection, and those that fetch the stored one: what to paste into PowerShell, and why.

Each step is safe to paste by itself. Each line of its command is a whole statement, because a console without
PSReadLine (the Exchange Management Shell on older servers) runs a paste line by line. A condition stands in the same
statement as what it guards, because a paste goes on after an error.

Script file, pasted block and the steps copied singly are the same steps: `body` puts them together.

Sources: Microsoft's pages of Set-SmimeConfig, Connect-ExchangeOnline and "About the Exchange Online PowerShell module".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ..errors import InputError
from ..folding import fold
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import known_errors, receipts, test_checklist
from .collection_functions import COMPARING, SAVING
from .collection_steps import HERE, back_up, check, compare, fetch, read_back, upload_file
from .connection import (
    bring_module,
    connect,
    disconnect,
    open_management_shell,
    organization,
    prepare,
    synchronise,
    tenant,
)
from .quoting import quote
from .restoring import roll_back
from .step import Step, StepKind
from .target import Connection, Environment, Upload, UploadKind, path_problem

Say = Callable[[Text], str]


def upload_steps(upload: Upload, *, in_kit: bool = False) -> tuple[Step, ...]:
    """Return the steps of an upload, in the order in which they may be needed.

    Args:
        upload: What to upload, and into which Exchange.
        in_kit: The file lies in the folder that the prompt shows, wherever that is.
    """
    find = check(upload, at_path=not in_kit)
    return steps_around(upload, find, HERE if in_kit else quote(upload.folder))


def steps_around(upload: Upload, find: Step, backups: str) -> tuple[Step, ...]:
    """Return the steps of an upload. A new collection has none before it that could be restored.

    Args:
        upload: What to upload, and into which Exchange.
        find: The step that finds the file and leaves it in `$file`, its folder in `$folder`.
        backups: PowerShell expression for the folder with the backups.
    """
    connection = upload.connection
    work = back_up(upload), compare(upload), upload_file(upload), read_back(upload)
    ready, *others = connected_steps(connection, COMPARING, *work)
    return (
        find,
        ready,
        *(bring_module(connection) if upload.environment is not Environment.ON_PREMISES else ()),
        *others,
        test(),
        *(() if upload.kind is UploadKind.NEW else (roll_back(backups, connection),)),
        synchronise(connection),
    )


def fetch_steps(connection: Connection, folder: str) -> tuple[Step, ...]:
    """Return the steps that save the collection that Exchange has stored. They change nothing there.

    Args:
        connection: Into which Exchange, and from which PowerShell.
        folder: Absolute path of a folder on the computer where the commands will be run, Windows' or POSIX.

    Raises:
        InputError: The folder is not absolute, not of the computer's system, or can't be pasted.
    """
    problem = path_problem(folder, connection.shell, connection.environment)
    if problem:
        raise InputError(problem)
    return connected_steps(connection, SAVING, fetch(folder))


def connected_steps(connection: Connection, functions: str, *work: Step) -> tuple[Step, ...]:
    """Return `work` between the steps that connect to Exchange and the one that disconnects.

    Args:
        connection: Into which Exchange, and from which PowerShell.
        functions: Definitions that `work` calls.
        work: What is done while connected.
    """
    if connection.environment is Environment.ON_PREMISES:
        return open_management_shell(functions), organization(), *work
    return prepare(connection, functions), connect(connection), tenant(), *work, disconnect()


def numbers(steps: Sequence[Step]) -> list[str]:
    """Return what each step is called: its number, or for an optional one amid the others a letter after that before.

    Page, walk-through and script count alike, and whoever skips what is optional misses no number.

    Args:
        steps: The steps, in their order.
    """
    last = max((at for at, step in enumerate(steps) if not step.optional), default=-1)
    found: list[str] = []
    number = letters = 0
    for at, step in enumerate(steps):
        is_beside = bool(number) and step.optional and at < last
        number, letters = (number, letters + 1) if is_beside else (number + 1, 0)
        found.append(f"{number}{chr(ord('a') + letters - 1) if is_beside else ''}")
    return found


def body(steps: Iterable[Step], say: Say = str, *, tells: bool = False) -> Iterator[str]:
    """Yield the lines of steps that are run as a whole: what was signed in is signed out, whatever happens.

    An empty line stands before each step. Optional steps are commented out.

    Args:
        steps: The steps, in the order in which they run.
        say: Turns a `Text` into the language of the comments.
        tells: Each step writes a receipt.
    """
    steps = tuple(steps)
    for number, step in zip(numbers(steps), steps, strict=True):
        if step.kind is StepKind.CONNECT:
            yield from ("", "try {")
        if step.kind is StepKind.DISCONNECT:
            yield from ("", "} finally {")
        yield from ("", f"# {number}. {say(step.title)}", *comment(say(step.why)))
        yield from (f"# {line}" if step.optional else line for line in step.source.splitlines())
        if tells and step.source and not step.optional:
            yield receipts.receipt(step.kind, step.told)
        if step.kind is StepKind.DISCONNECT:
            yield "}"


def comment(sentences: str) -> list[str]:
    """Return sentences as lines of comment."""
    return [f"# {line}" for line in fold(sentences, 98)]


def as_block(steps: Iterable[Step], say: Say = str) -> str:
    """Return steps as one text to paste, which stops at the first error; optional steps are commented out.

    It is one script block, so that a console reads all of it before it runs any of it. It has no empty line, at which
    consoles without PSReadLine stop reading. It fails by `throw`: `exit` would end the window.

    Args:
        steps: The steps, in the order in which they run.
        say: Turns a `Text` into the language of the comments.
    """
    lines = (line or "#" for line in body(steps, say))
    return "\n".join(["& {", "$ErrorActionPreference = 'Stop'", *lines, "}", ""])


def test() -> Step:
    """Return the step without a command: the checklist that shows whether mail is trusted now."""
    title = QT_TRANSLATE_NOOP("core", "Test")
    worked = QT_TRANSLATE_NOOP("core", "Every result matches.")
    return Step(
        StepKind.TEST,
        text(title),
        text(test_checklist.WHY),
        "",
        text(worked),
        known_errors.IN_MAIL,
        checklist=test_checklist.CHECKLIST,
    )
