"""Sources of certificates and mail. Each source has a place in the tree, and is read when it is needed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from ..certificates.reading import Reading, ReportProgress
from ..text import Text

BACKUP = "smime-backup "
"""The prefix of the scripts' backups. A new file must not have it: restoring takes the newest file with this prefix."""
BACKUP_NAME = re.compile(
    rf"{BACKUP}(?P<organization>\S+) (?P<saved>\d{{4}}-\d\d-\d\d \d{{6}})( (?P<digits>[0-9A-Fa-f]{{8}}))?\.sst"
)
"""What a script calls a collection that Exchange had, with digits of its SHA-256, which older versions left out."""


class SourceKind(Enum):
    """The kinds of places that certificates come from."""

    WINDOWS_STORE = auto()
    PUBLIC_ROOTS = auto()
    FILE = auto()
    DOWNLOAD = auto()


@dataclass(frozen=True, slots=True)
class Source:
    """One place that holds certificates. Naming it costs nothing; `load` opens and reads it.

    Sources are equal where they are the same place, whatever they are called and however they are read.

    Attributes:
        kind: The kind of place, which determines which of the following are set.
        group: The heading above it in the tree ("Local computer"), or None if it has none.
        title: Its name in the tree ("Trusted Root").
        load: Reads it. May be called on any thread. Raises `SourceError` where it can't be opened,
            `PasswordNeededError` for a locked file, and what the report raises.
        location, store: Of a Windows store, as the registry names them ("LocalMachine", "Root").
        path: The file or folder, absolute.
        address: The URL of a download.
        thumbprint: Of what that sent first, SHA-256 in hex: at one address there may be certificates of several CAs.
    """

    kind: SourceKind
    group: Text | None = field(compare=False)
    title: Text = field(compare=False)
    load: Callable[[ReportProgress], Reading] = field(compare=False, repr=False)
    location: str = ""
    store: str = ""
    path: Path | None = None
    address: str = ""
    thumbprint: str = ""

    @property
    def place(self) -> str:
        """Where it is: a path, an address, a store; empty for what comes with the program."""
        return f"{self.location}/{self.store}" if self.store else self.address or str(self.path or "")
