"""How MMC makes the same file: facts as data, from Microsoft's pages of the Certificates snap-in."""

from __future__ import annotations

from typing import NamedTuple

from ..text import QT_TRANSLATE_NOOP


class Counterpart(NamedTuple):
    """A step in the wizard, and what takes its place in MMC."""

    here: str
    there: str


_NEW = Counterpart(
    QT_TRANSLATE_NOOP("core", "Start the wizard and create a new collection."),
    QT_TRANSLATE_NOOP(
        "core", "Run certlm.msc for the certificates of the computer, or certmgr.msc for those of the user."
    ),
)
_UPDATE = Counterpart(
    QT_TRANSLATE_NOOP("core", "Start the wizard, choose to update the current collection, and open its .sst."),
    QT_TRANSLATE_NOOP(
        "core", "MMC can't update an .sst: it always exports a new one, for which you select all certificates again."
    ),
)


def counterparts(*, is_update: bool) -> tuple[Counterpart, ...]:
    """Return the steps of a new collection, or of an update of the current one."""
    return (_UPDATE if is_update else _NEW, *_COMMON)


_COMMON = (
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Certificates: select root and intermediate CAs, from any store or file."),
        QT_TRANSLATE_NOOP(
            "core",
            "Open Trusted Root Certification Authorities ▸ Certificates and select those you want with Ctrl+click. One "
            "export can't span this store and Intermediate Certification Authorities.",
        ),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Chains: add what is missing, and review the findings."),
        QT_TRANSLATE_NOOP("core", "Open each certificate and look at its Certification Path."),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Export: Microsoft Serialized Certificate Store (.SST) is selected."),
        QT_TRANSLATE_NOOP(
            "core",
            "All Tasks ▸ Export… ▸ Microsoft Serialized Certificate Store (.SST). It is offered for two or more "
            "certificates only.",
        ),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Export: choose a file name and location."),
        QT_TRANSLATE_NOOP("core", "File to Export: type a name, or select Browse…."),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Completing: select Export."),
        QT_TRANSLATE_NOOP("core", "Completing the Certificate Export Wizard: select Finish."),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Upload to Exchange Online: paste the commands of part C."),
        QT_TRANSLATE_NOOP("core", "MMC can't upload. PowerShell is needed here too."),
    ),
)
