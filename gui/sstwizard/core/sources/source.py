"""A place that certificates come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..certificates.reading import Reading, ReportProgress
from ..text import Text


@dataclass(frozen=True, slots=True)
class Source:
    """One place that holds certificates. Naming it costs nothing; `load` opens and reads it.

    Attributes:
        key: What tells it from all other sources, the same at every start ("windows:LocalMachine/Root").
        group: The heading it stands under in the tree ("Local computer"), or None where it stands by itself.
        title: Its name in the tree ("Trusted Root").
        load: Reads it. May be called on any thread. Raises `SourceError` where it can't be opened,
            `PasswordNeededError` for a locked file, and what the report raises.
    """

    key: str
    group: Text | None
    title: Text
    load: Callable[[ReportProgress], Reading]
