"""The upload as a script file (.ps1), to be run as a whole: it checks, shows what would change, asks, and uploads.

It consists of the steps to paste. Only where files are differs: the script looks for the .sst in its own folder first,
wherever it was started from.

Sources: about_Requires, about_Character_Encoding (Windows PowerShell 5.1 reads a file without a byte order mark in the
system's code page).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..text import QT_TRANSLATE_NOOP, text
from .collection_steps import check, roll_back
from .steps import Say, body, comment, steps_around
from .target import Environment, Upload

_ASK_FOLDER = "Read-Host 'Full path of the folder with the backup'"


def script_file(upload: Upload, say: Say = str, *, in_kit: bool = False) -> bytes:
    """Return the script: UTF-8 with a byte order mark, lines ended by CR LF.

    Args:
        upload: What to upload, and into which Exchange.
        say: Turns a `Text` into the language of the comments.
        in_kit: Look for the .sst in the script's own folder only; otherwise at the path of the upload too.
    """
    # A backup is put back later, perhaps from another folder.
    steps = steps_around(upload, check(upload, beside_script=True, at_path=not in_kit), roll_back(_ASK_FOLDER))
    return "\r\n".join([*_head(upload, say), *body(steps, say), ""]).encode("utf-8-sig")


def _head(upload: Upload, say: Say) -> Iterator[str]:
    """Yield the lines that say what the script requires and how to start it."""
    on_premises = upload.environment is Environment.ON_PREMISES
    # Exchange 2013 may run with Windows PowerShell 4.0, the first with Get-FileHash.
    yield f"#Requires -Version {'4.0' if on_premises else upload.shell.value}"
    yield from comment(say(text(_WHAT_IT_IS)))
    yield from comment(say(text(_HOW_ON_PREMISES if on_premises else _HOW)))
    yield "$ErrorActionPreference = 'Stop'"


_WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "core",
    "Written by SST Wizard. Uploads a collection of certificates with which Exchange trusts S/MIME mail: checks the "
    "file, shows your organisation and what would change, saves what is there, and asks before it changes anything. It "
    "stops at the first error.",
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
