"""The transfer kit: everything that an upload needs, in one .zip for another computer with any operating system.

The same input gives the same bytes on every machine: nothing is compressed, files are sorted by name, and their time is
the earliest that the format has.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from zipfile import ZipFile, ZipInfo

from ..collection.collection import CertificateCollection
from ..digests import sha256
from ..errors import ExportError
from ..exchange import job
from ..exchange.job import Script
from ..exchange.target import Upload
from ..folding import fold
from ..formats import sst
from ..runner import script_files
from ..text import LANGUAGE, QT_TRANSLATE_NOOP, Text, text
from .writing import Translate

READ_ME, SUMS = "READ-ME.txt", "SHA256SUMS"
_DEFAULT_NAME = "trusted-cas.sst"
_SAFE_NAME = re.compile(r'[^<>:"|?*/\\.][^<>:"|?*/\\]*(?i:\.sst)')
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16
_UNIX = 3
_WIDTH = 78


def transfer_kit(upload: Upload, collection: CertificateCollection, translate: Translate = str) -> bytes:
    """Return the kit as a .zip: collection, script, job, instructions, and the SHA-256 of each.

    It doesn't contain the folder of the uploaded file.

    Raises:
        ExportError: The collection is not the one in the file: its SHA-256 differs.
        ConsoleError: The scripts are not those that came with the program.
    """
    content = sst.encode([certificate.der for certificate in collection.ordered])
    if sha256(content).hex().upper() != upload.sha256:
        message = QT_TRANSLATE_NOOP(
            "core", "The collection has changed since “{file}” was exported. Export it again, then save the kit."
        )
        raise ExportError(text(message, file=upload.path.name))
    name = upload.path.name if _SAFE_NAME.fullmatch(upload.path.name) else _DEFAULT_NAME
    here, language = replace(upload, path=upload.path.with_name(name)), translate(text(LANGUAGE))
    files = {
        name: content,
        job.FILE: job.upload_job(here, in_kit=True).encoded(language),
        READ_ME: _read_me(here, translate),
        **_scripts(language),
    }
    sums = "".join(f"{sha256(files[each]).hex()}  {each}\n" for each in sorted(files))
    return _zip({**files, SUMS: sums.encode()})


def _scripts(language: str) -> dict[str, bytes]:
    """Return the script that uploads, what it needs, and its texts in a language and in English."""
    texts = {f"{each}/SmimeTrust.psd1" for each in (language, "en")}
    wanted = {Script.UPLOAD, "SmimeTrust.psm1", *texts}
    return {name: content for name, content in script_files.contents().items() if name in wanted}


def _zip(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in sorted(files):
            entry = ZipInfo(name, _EARLIEST)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            archive.writestr(entry, files[name])
    return buffer.getvalue()


def _read_me(upload: Upload, translate: Translate) -> bytes:
    """Return the instructions with a byte order mark and CR LF, as every version of Notepad reads them."""
    lines = [translate(text(_TITLE)), ""]
    for number, (what, command) in enumerate(_paragraphs(upload), 1):
        lines += [*fold(f"{number}. {translate(what)}", _WIDTH), ""]
        if command:
            lines += [f"    {command}", ""]
    return "\r\n".join(lines).encode("utf-8-sig")


def _paragraphs(upload: Upload) -> Iterator[tuple[Text, str]]:
    """Yield what to do and the line to type, which is run in the folder of the kit."""
    yield text(_UNBLOCK), "Get-ChildItem -Recurse -File | Unblock-File"
    if upload.connection.is_online:
        yield text(_START_5_1), "powershell.exe -NoProfile -ExecutionPolicy RemoteSigned -File .\\Update-SmimeTrust.ps1"
        yield text(_START_7), "pwsh -NoProfile -File ./Update-SmimeTrust.ps1"
    else:
        yield text(_START_ON_SERVER), ".\\Update-SmimeTrust.ps1"
    yield text(_WHAT_HAPPENS, file=upload.path.name), ""
    if upload.opened is not None:
        yield text(_OTHER, file=upload.path.name), ""
    yield text(_IF_NOT), ""
    if upload.connection.is_online:
        yield text(_NO_GALLERY), "Save-Module -Name ExchangeOnlineManagement -Path ."
    yield text(_INTACT, file=upload.path.name, sha256=upload.sha256), f"sha256sum -c {SUMS}"
    yield text(_PREVIEW), ""
    yield text(_TAKE_BACK, receipt=job.KIT_RECEIPT, file=upload.path.name), ""


_TITLE = QT_TRANSLATE_NOOP("core", "SST Wizard: transfer kit")
_UNBLOCK = QT_TRANSLATE_NOOP(
    "core",
    "Copy the whole folder to the computer that uploads. On Windows, open PowerShell in it and type this once; it "
    "tells Windows that you trust these files:",
)
_START_5_1 = QT_TRANSLATE_NOOP("core", "Start the upload on Windows:")
_START_7 = QT_TRANSLATE_NOOP("core", "Or, on Linux, macOS, or with PowerShell 7:")
_START_ON_SERVER = QT_TRANSLATE_NOOP("core", "Start the upload in the Exchange Management Shell of an Exchange server:")
_WHAT_HAPPENS = QT_TRANSLATE_NOOP(
    "core",
    "The script verifies {file}, has you sign in to Exchange Online, shows your organization, saves its current "
    "collection beside "
    "{file}, and shows what would change. It then asks: type yes to upload. Anything else stops, and nothing changes. "
    "After the upload it reads back what Exchange has stored, and says whether that is exactly this file.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "core",
    "If Exchange has another collection by then than {file} was made from, or has one although {file} is the first, "
    "the script stops before it asks, and changes nothing. Take the copy that it has saved back to the wizard, select "
    "“Update the collection that Exchange has now” there, and make your changes in it.",
)
_IF_NOT = QT_TRANSLATE_NOOP(
    "core",
    "If it stops, a line in red says why. Paste it into the wizard's Help, which says what to do; most have a word in "
    "brackets, such as (SmimeTrust.NoRole).",
)
_NO_GALLERY = QT_TRANSLATE_NOOP(
    "core",
    "If Microsoft's module is missing, the script asks whether to install it. Where the computer does not reach the "
    "PowerShell Gallery, type this on another one (for PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and copy "
    "the folder to Documents\\PowerShell\\Modules (Windows PowerShell 5.1: Documents\\WindowsPowerShell\\Modules):",
)
_INTACT = QT_TRANSLATE_NOOP(
    "core",
    "The SHA-256 of {file} is {sha256}; the script verifies it. SHA256SUMS has those of all files. On Linux, this "
    "verifies them:",
)
_PREVIEW = QT_TRANSLATE_NOOP(
    "core",
    "To see what would change and stop there, add -WhatIf to the line that starts the upload; to bring back the "
    "newest backup that differs from what is stored, add -Restore.",
)
_TAKE_BACK = QT_TRANSLATE_NOOP(
    "core",
    "After the upload, {receipt} lies beside {file}. Take it back to the wizard, and drop it on its page “Upload”: it "
    "then knows what Exchange has.",
)
