"""The step that makes an .sst with Windows' own Export-Certificate, for those who want to compare.

Source: Microsoft's page of Export-Certificate. That it also writes each certificate's properties is known from the
field.
"""

from __future__ import annotations

from pathlib import PureWindowsPath

from ..collection.collection import CertificateCollection
from ..text import QT_TRANSLATE_NOOP, text
from .quoting import quote
from .step import Step, StepKind

_STORES = ", ".join(
    f"'Cert:\\{location}\\{store}'" for location in ("LocalMachine", "CurrentUser") for store in ("Root", "CA")
)


def equivalent(collection: CertificateCollection, file_name: str) -> Step:
    """Return the step that exports the same certificates, as far as the computer's stores have them.

    Args:
        collection: The certificates.
        file_name: Name of the wizard's file; the cmdlet's file is named after it, and doesn't overwrite it.

    Raises:
        InputError: The name holds a character that can't be pasted.
    """
    target = f".\\{PureWindowsPath(file_name).stem} (Export-Certificate).sst"
    lines = (
        f"$thumbprints = -split '{' '.join(certificate.thumbprint for certificate in collection.ordered)}'",
        f"$found = Get-ChildItem {_STORES} | Where-Object Thumbprint -in $thumbprints",
        "$found = @($found | Sort-Object Thumbprint -Unique)",
        f'"Found in the stores of this computer: $($found.Count) of {len(collection)}"',
        f"$found | Export-Certificate -FilePath {quote(target)} -Type SST -NoClobber",
    )
    title = QT_TRANSLATE_NOOP("core", "The same with Export-Certificate")
    why = QT_TRANSLATE_NOOP(
        "core",
        "On Windows, in the folder that the prompt shows: exports the selected certificates from the Root and "
        "Intermediate stores of this computer, the only ones that the cmdlet reaches. It checks nothing, and is known "
        "to write what Windows keeps beside a certificate too, such as its friendly name.",
    )
    worked = QT_TRANSLATE_NOOP(
        "core", "It names the new file. Both numbers are the same if the stores contain them all."
    )
    return Step(StepKind.EQUIVALENT, text(title), text(why), "\n".join(lines), text(worked))
