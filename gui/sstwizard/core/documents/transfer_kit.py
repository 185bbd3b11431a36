"""The transfer kit: all that an upload needs, in one .zip for another computer, whichever system that runs.

The same input gives the same bytes on every machine: nothing is compressed, files are sorted by name, and all have the
earliest time that the format knows.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from zipfile import ZipFile, ZipInfo

from ..collection.assessment import Assessment
from ..collection.collection import CertificateCollection
from ..errors import ExportError
from ..folding import fold
from ..formats import sst
from ..powershell.connection import bring_module
from ..powershell.quoting import quote
from ..powershell.script_file import script_file
from ..powershell.target import Environment, Shell, Upload, UploadKind
from ..text import QT_TRANSLATE_NOOP, Text, text
from .inventory import inventory
from .table import table
from .walkthrough import walk_through
from .writing import Edition

Say = Callable[[Text], str]

SCRIPT, READ_ME, SUMS = "upload.ps1", "READ-ME.txt", "SHA256SUMS"
_DEFAULT_NAME = "trusted-cas.sst"
_SAFE_NAME = re.compile(r'[^<>:"|?*/\\.][^<>:"|?*/\\]*(?i:\.sst)')
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16
_UNIX = 3
_WIDTH = 78


def transfer_kit(
    upload: Upload, collection: CertificateCollection, documents: Mapping[str, bytes], say: Say = str
) -> bytes:
    """Return the kit as a .zip: collection, script, documents, instructions, and the SHA-256 of each.

    Args:
        upload: What to upload, and into which Exchange. The kit doesn't tell in which folder the file lies now.
        collection: The certificates of the file.
        documents: More files by name, such as the walk-through and the inventory.
        say: Turns a `Text` into the language of the instructions and comments.

    Raises:
        ExportError: The collection is not the one in the file: its SHA-256 differs.
    """
    content = sst.encode([certificate.der for certificate in collection.ordered])
    if hashlib.sha256(content).hexdigest().upper() != upload.sha256:
        message = QT_TRANSLATE_NOOP(
            "core", "The collection has changed since “{file}” was exported. Export it again, then save the kit."
        )
        raise ExportError(text(message, file=upload.file_name))
    name = upload.file_name if _SAFE_NAME.fullmatch(upload.file_name) else _DEFAULT_NAME
    here = replace(upload, path=upload.folder + name)
    files = {
        **documents,
        name: content,
        SCRIPT: script_file(here, say, in_kit=True),
        READ_ME: _read_me(here, say),
    }
    sums = "".join(f"{hashlib.sha256(files[each]).hexdigest()}  {each}\n" for each in sorted(files))
    return _zip({**files, SUMS: sums.encode()})


def documents_of(upload: Upload, assessment: Assessment, edition: Edition) -> dict[str, bytes]:
    """Return what is to be read in a kit, by its name.

    Args:
        upload: What to upload, and into which Exchange.
        assessment: The certificates of the file, and their findings.
        edition: The documents' language and moment.
    """
    return {
        "walk-through.html": walk_through(upload, assessment, edition, in_kit=True).encode(),
        "inventory.html": inventory(assessment, upload.file_name, upload.sha256, edition).encode(),
        "inventory.csv": table(assessment, edition).encode(),
    }


def _zip(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in sorted(files):
            entry = ZipInfo(name, _EARLIEST)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            archive.writestr(entry, files[name])
    return buffer.getvalue()


def _read_me(upload: Upload, say: Say) -> bytes:
    """Return the instructions with a byte order mark and CR LF, as every version of Notepad reads them."""
    lines = [say(text(QT_TRANSLATE_NOOP("core", "SST Wizard: transfer kit"))), ""]
    for number, (title, why, command) in enumerate(_sections(upload), 1):
        lines += [f"{number}. {say(title)}", *fold(say(why), _WIDTH), ""]
        lines += [*(f"    {line}" for line in command.splitlines()), ""]
    return "\r\n".join(lines).encode("utf-8-sig")


def _sections(upload: Upload) -> Iterator[tuple[Text, Text, str]]:
    """Yield title, reason and command of each section; commands are to be run in the folder of the kit.

    The computer that uploads need not run the system on which the kit was made.
    """
    is_online = upload.environment is not Environment.ON_PREMISES
    is_windows_only = not is_online or upload.shell is Shell.WINDOWS_POWERSHELL
    sha256 = f"(Get-FileHash -LiteralPath {quote(upload.file_name)} -Algorithm SHA256).Hash -eq '{upload.sha256}'"
    yield text(_CHECK), text(_WHY_CHECK, file=upload.file_name, sha256=upload.sha256), sha256
    if not is_windows_only:
        yield text(_CHECK_ALL), text(_WHY_CHECK_ALL), f"sha256sum -c {SUMS}"
    if is_online:
        for step in bring_module(upload.connection):
            yield step.title, step.why, step.command
    why = text(_WHY_RUN_NEW if upload.kind is UploadKind.NEW else _WHY_RUN, script=SCRIPT)
    yield text(_RUN_ON_WINDOWS), why, f"Unblock-File -LiteralPath .\\{SCRIPT}\n& .\\{SCRIPT}"
    if not is_windows_only:
        yield text(_RUN_ELSEWHERE), text(_WHY_RUN_ELSEWHERE), f"pwsh ./{SCRIPT}"


_CHECK = QT_TRANSLATE_NOOP("core", "Verify that the collection is intact")
_WHY_CHECK = QT_TRANSLATE_NOOP(
    "core",
    "The SHA-256 of {file} is {sha256}. The script verifies it again before it uploads anything. In PowerShell, on "
    "Windows, Linux or macOS, this prints True if the file is intact. In the folder of this kit:",
)
_CHECK_ALL = QT_TRANSLATE_NOOP("core", "Verify all files (on Linux)")
_WHY_CHECK_ALL = QT_TRANSLATE_NOOP(
    "core", "SHA256SUMS contains the SHA-256 of every file of this kit. In the folder of this kit:"
)
_RUN_ON_WINDOWS = QT_TRANSLATE_NOOP("core", "Upload from Windows")
_WHY_RUN = QT_TRANSLATE_NOOP(
    "core",
    "{script} shows your organization, backs up the current collection, shows what would change, and asks before it "
    "changes anything. If Windows says that scripts are disabled, first run: Set-ExecutionPolicy RemoteSigned -Scope "
    "Process. In PowerShell, in the folder of this kit:",
)
_WHY_RUN_NEW = QT_TRANSLATE_NOOP(
    "core",
    "{script} shows your organization, makes sure that it has no collection yet, and asks before it changes anything. "
    "If Windows says that scripts are disabled, first run: Set-ExecutionPolicy RemoteSigned -Scope Process. In "
    "PowerShell, in the folder of this kit:",
)
_RUN_ELSEWHERE = QT_TRANSLATE_NOOP("core", "Upload from Linux or macOS")
_WHY_RUN_ELSEWHERE = QT_TRANSLATE_NOOP(
    "core", "The same script, where PowerShell 7 is installed. In a terminal, in the folder of this kit:"
)
