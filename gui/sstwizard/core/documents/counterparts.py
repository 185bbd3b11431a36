"""How MMC makes the same file: facts as data, from Microsoft's pages of the Certificates snap-in."""

from __future__ import annotations

from typing import NamedTuple

from ..text import QT_TRANSLATE_NOOP


class Counterpart(NamedTuple):
    """A step in the wizard, and what takes its place in MMC."""

    here: str
    there: str


COUNTERPARTS = (
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Start the wizard and create a new collection."),
        QT_TRANSLATE_NOOP(
            "core", "Run certlm.msc for the certificates of the computer, or certmgr.msc for those of the user."
        ),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Certificates: tick root and intermediate CAs, from any store or file."),
        QT_TRANSLATE_NOOP(
            "core",
            "Open Trusted Root Certification Authorities ▸ Certificates and mark those you want with Ctrl+click. One "
            "export can't span this store and Intermediate Certification Authorities.",
        ),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Chains: add what is missing, and look at the findings."),
        QT_TRANSLATE_NOOP("core", "Open each certificate and look at its Certification Path."),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Export format: Microsoft Serialized Certificate Store (.SST) is chosen."),
        QT_TRANSLATE_NOOP(
            "core",
            "All Tasks ▸ Export… ▸ Microsoft Serialized Certificate Store (.SST). It is offered for two or more "
            "certificates only.",
        ),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "File to export: choose a name."),
        QT_TRANSLATE_NOOP("core", "File to Export: type a name, or press Browse…."),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Completing: press Export."),
        QT_TRANSLATE_NOOP("core", "Completing the Certificate Export Wizard: press Finish."),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Office 365: paste the commands of part C."),
        QT_TRANSLATE_NOOP("core", "MMC has nothing for it. PowerShell is needed here too."),
    ),
)
