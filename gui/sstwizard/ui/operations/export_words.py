"""What is said of the file that is made, and of one that was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from ...core.collection.collection import CertificateCollection, Difference
from ...core.export.draft import Draft
from ...core.text import printable
from ..translate import changes

_translate = QCoreApplication.translate


def said_to_be_made(base: Path | None) -> str:
    """Return what the wizard makes, for the head of a page; `base` is the file that is being updated."""
    if base is None:
        return _translate("Page", "New collection")
    return _translate("Page", "Updating {file}").format(file=printable(base.name))


def _counted(done: Difference) -> str:
    return changes(len(done.added), len(done.kept), len(done.removed))


def compared(draft: Draft, *, is_stored: bool) -> str:
    """Return what an update changes in the file that it began with, and that Exchange may have; nothing without one."""
    if draft.difference is None or draft.base_file is None:
        return ""
    if draft.difference:
        told = _translate("ExportPage", "Compared with {file}: {changes}")
    elif is_stored:
        told = _translate("ExportPage", "The same certificates as in {file}: there is nothing to upload.")
    else:
        told = _translate("ExportPage", "The same certificates as in {file}")
    return told.format(file=printable(draft.base_file.name), changes=_counted(draft.difference))


def summary(draft: Draft, target: Path, copy: Path | None) -> str:
    """Return that a draft was written to a file, what is in it, and where the file is kept that was replaced."""
    count = _translate("SSTWizard", "%Ln certificate(s)", "", len(draft.choice))
    difference = draft.difference
    said = _translate("SSTWizard", "{file} was written: {count}, {size} bytes.").format(
        file=printable(target.name),
        count=f"{count} ({_counted(difference)})" if difference else count,
        size=QLocale().toString(draft.choice.size),
    )
    told = " ".join(filter(None, (said, said_of_copy(copy))))
    return f"{said_to_be_made(draft.base_file)} · {told}"


def said_of_earlier(target: Path, collection: CertificateCollection) -> str:
    """Return what is in a file that was written earlier."""
    count = _translate("SSTWizard", "%Ln certificate(s)", "", len(collection))
    return _translate("SSTWizard", "{file}: {count}, {size} bytes.").format(
        file=printable(target.name), count=count, size=QLocale().toString(collection.size)
    )


def said_of_copy(copy: Path | None) -> str:
    """Return where the file is kept that was replaced; nothing where none was."""
    if copy is None:
        return ""
    return _translate("SSTWizard", "The previous file is kept beside it as {copy}.").format(copy=printable(copy.name))
