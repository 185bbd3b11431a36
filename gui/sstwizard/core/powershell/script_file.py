"""The upload as a script file (.ps1), to be run as a whole: it checks, shows what would change, asks, and uploads.

It consists of the steps to paste. Only where files are differs: the script looks for the .sst in its own folder first,
wherever it was started from.

Sources: about_Requires, about_Character_Encoding (Windows PowerShell 5.1 reads a file without a byte order mark in the
system's code page).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..text import QT_TRANSLATE_NOOP, text
from . import receipts
from .collection_steps import check
from .quoting import quote
from .receipts import Run
from .step import Step
from .steps import Say, body, comment, fetch_steps, steps_around
from .target import Connection, Environment, Upload, UploadKind

_ASK_FOLDER = "Read-Host 'Full path of the folder with the backup'"


def script_file(upload: Upload, say: Say = str, *, in_kit: bool = False, run: Run | None = None) -> bytes:
    """Return the script: UTF-8 with a byte order mark, lines ended by CR LF.

    Args:
        upload: What to upload, and into which Exchange.
        say: Turns a `Text` into the language of the comments.
        in_kit: Look for the .sst in the script's own folder only; otherwise at the path of the upload too.
        run: The wizard starts the script, follows it by its receipts, and wrote it into a folder of its own: the .sst
            is at the path of the upload alone.
    """
    # A backup is put back later, perhaps from another folder.
    find = check(upload, beside_script=run is None, at_path=not in_kit)
    steps = steps_around(upload, find, _ASK_FOLDER)
    return as_script(steps, upload.connection, _WHAT_IT_IS[upload.kind], say, run=run)


def start_line(path: str) -> str:
    """Return what starts a script in an open PowerShell window.

    Args:
        path: Absolute path of the script.

    Raises:
        InputError: The path can't be pasted.
    """
    return f"& {quote(path)}"


def fetch_script(connection: Connection, folder: str, say: Say = str, *, run: Run | None = None) -> bytes:
    """Return the script that saves the collection that Exchange has stored: UTF-8 as `script_file`.

    Args:
        connection: Into which Exchange, and from which PowerShell.
        folder: Absolute path of the folder to save it in.
        say: Turns a `Text` into the language of the comments.
        run: The wizard starts the script, and follows it by its receipts.

    Raises:
        InputError: The folder is not absolute, not of the computer's system, or can't be pasted.
    """
    steps = fetch_steps(connection, folder)
    return as_script(steps, connection, _WHAT_FETCHING_IS, say, run=run)


def as_script(
    steps: Iterable[Step], connection: Connection, what: str, say: Say = str, *, run: Run | None = None
) -> bytes:
    """Return steps as a script: UTF-8 with a byte order mark, lines ended by CR LF.

    Args:
        steps: The steps, in the order in which they run.
        connection: From which PowerShell.
        what: Says what the script does; it is marked for translation.
        say: Turns a `Text` into the language of the comments.
        run: The wizard starts the script, and follows it by its receipts.
    """
    lines = (*_head(connection, what, say), *_told(steps, say, run), "")
    return "\r\n".join(lines).encode("utf-8-sig")


def _told(steps: Iterable[Step], say: Say, run: Run | None) -> Iterator[str]:
    """Yield the lines of the steps; in a run they tell how far they are, and why they ended."""
    if run is None:
        yield from body(steps, say)
        return
    yield from receipts.functions(run)
    yield "try {"
    yield from body(steps, say, tells=True)
    yield from receipts.in_case_of_failure()


def _head(connection: Connection, what: str, say: Say) -> Iterator[str]:
    """Yield the lines that say what the script requires, what it is, and how to start it."""
    on_premises = connection.environment is Environment.ON_PREMISES
    # Exchange 2013 may run with Windows PowerShell 4.0, the first with Get-FileHash.
    yield f"#Requires -Version {'4.0' if on_premises else connection.shell.value}"
    yield from comment(say(text(what)))
    yield from comment(say(text(_HOW_ON_PREMISES if on_premises else _HOW)))
    yield "$ErrorActionPreference = 'Stop'"


_BACKING_UP = QT_TRANSLATE_NOOP(
    "core",
    "Created by SST Wizard. Uploads a collection of certificates with which Exchange trusts S/MIME mail: checks the "
    "file, shows your organization, backs up the current collection, shows what would change, and asks before it "
    "changes anything. It stops at the first error.",
)
_WHAT_IT_IS = {
    UploadKind.UNKNOWN: _BACKING_UP,
    UploadKind.UPDATE: _BACKING_UP,
    UploadKind.NEW: QT_TRANSLATE_NOOP(
        "core",
        "Created by SST Wizard. Uploads a new collection of certificates with which Exchange trusts S/MIME mail: "
        "checks the file, shows your organization, makes sure that it has no collection yet, and asks before it "
        "changes anything. It stops at the first error.",
    ),
}
_WHAT_FETCHING_IS = QT_TRANSLATE_NOOP(
    "core",
    "Created by SST Wizard. Saves the collection of certificates with which Exchange trusts S/MIME mail, and changes "
    "nothing. It stops at the first error.",
)
_HOW = QT_TRANSLATE_NOOP(
    "core",
    "Start it in an open PowerShell window by its full path in single quotation marks, after an ampersand. If Windows "
    "says that scripts are disabled or not signed, run Unblock-File with its path, then: Set-ExecutionPolicy "
    "RemoteSigned -Scope Process",
)
_HOW_ON_PREMISES = QT_TRANSLATE_NOOP(
    "core",
    "Start it in the Exchange Management Shell by its full path in single quotation marks, after an ampersand. If "
    "Windows says that scripts are disabled or not signed, run Unblock-File with its path, then: Set-ExecutionPolicy "
    "RemoteSigned -Scope Process",
)
