"""What is said of a file that was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from ...core.collection.collection import CertificateCollection, Difference
from ..translate import changes

_translate = QCoreApplication.translate


def said_of(target: Path, collection: CertificateCollection, difference: Difference | None) -> str:
    """Return that a file was written, and what is in it.

    Args:
        target: The file.
        collection: The certificates in it.
        difference: What an update has changed; None of a new collection.
    """
    count = _translate("SSTWizard", "%n certificate(s)", "", len(collection))
    return _translate("SSTWizard", "{file} was written: {count}, {size} bytes.").format(
        file=target.name,
        count=f"{count} ({changes(difference)})" if difference else count,
        size=QLocale().toString(collection.size),
    )


def said_of_earlier(target: Path, collection: CertificateCollection) -> str:
    """Return what is in a file that was written earlier."""
    count = _translate("SSTWizard", "%n certificate(s)", "", len(collection))
    return _translate("SSTWizard", "{file}: {count}, {size} bytes.").format(
        file=target.name, count=count, size=QLocale().toString(collection.size)
    )


def said_of_copy(copy: Path | None) -> str:
    """Return where the file is kept that was replaced; nothing where none was."""
    if copy is None:
        return ""
    return _translate("SSTWizard", "The previous file is kept beside it as {copy}.").format(copy=copy.name)
