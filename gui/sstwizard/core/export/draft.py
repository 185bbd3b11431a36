"""What is being made: the choice, the file that it follows, where it goes, and what of it has been written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from ..certificates.certificate import Certificate
from ..collection.collection import CertificateCollection, Difference
from . import export, update
from .export import ExportedFile, ExportFormat, goes_into_folder


@dataclass(frozen=True, slots=True)
class Draft:
    """One state of the work. A change makes a new one, so a thread that writes one is not disturbed by the next.

    Attributes:
        choice: The certificates chosen.
        base: What the file held that an update began with; None where a new collection is made.
        base_file: That file.
        base_sha256: SHA-256 of its bytes as they were read, or as they were written since; None where it is not known.
        file_format: The format to write.
        target: The file or folder to write to; None as long as none is chosen.
        files: What was written of this very state; empty after each change.
        written: The choice that was written last, in whatever format.
    """

    choice: CertificateCollection = field(default_factory=CertificateCollection)
    base: CertificateCollection | None = None
    base_file: Path | None = None
    base_sha256: str | None = None
    file_format: ExportFormat = ExportFormat.SST
    target: Path | None = None
    files: tuple[ExportedFile, ...] = ()
    written: CertificateCollection | None = None

    def with_choice(self, choice: CertificateCollection) -> Draft:
        """Return it with other certificates chosen."""
        return replace(self, choice=choice, files=())

    def with_format(self, file_format: ExportFormat) -> Draft:
        """Return it in another format, for which a target has to be chosen anew."""
        return replace(self, file_format=file_format, target=None, files=())

    def with_target(self, target: Path) -> Draft:
        """Return it with another target; what goes there has not been written."""
        return replace(self, target=target, files=())

    def updating(self, certificates: Iterable[Certificate], file: Path, sha256: str | None = None) -> Draft:
        """Return the start of an update.

        Args:
            certificates: What the file holds: they are chosen, and later changes are compared with them.
            file: The file; its name is not the target, so that it is not overwritten without a question.
            sha256: SHA-256 of the bytes that were read, upper-case hex; None where that is not known.
        """
        base = CertificateCollection(tuple(certificates))
        return replace(self, choice=base, base=base, base_file=file, base_sha256=sha256, target=None, files=())

    def reopened(self, certificates: Iterable[Certificate], sha256: str | None) -> Draft:
        """Return an update whose file another program has changed: what was added and removed so far, done anew.

        Args:
            certificates: What the file holds now.
            sha256: SHA-256 of the bytes that were read, upper-case hex.
        """
        done, base = self.difference, CertificateCollection(tuple(certificates))
        assert done is not None
        choice = base.changed(add=done.added, remove=done.removed)
        return replace(self, choice=choice, base=base, base_sha256=sha256, files=())

    def started_over(self) -> Draft:
        """Return the start of a new collection: nothing is chosen and nothing is updated."""
        return replace(
            self, choice=CertificateCollection(), base=None, base_file=None, base_sha256=None, target=None, files=()
        )

    def wrote(self, state: Draft, files: tuple[ExportedFile, ...]) -> Draft:
        """Return it with what was written.

        Args:
            state: What was written: this state, or an earlier one if it was changed meanwhile.
            files: The files, as `write` returned them.
        """
        over_base = (file.sha256 for file in files if self.base_file and update.is_same_file(file.path, self.base_file))
        sha256 = next(over_base, self.base_sha256)
        return replace(self, written=state.choice, files=files if state is self else (), base_sha256=sha256)

    @property
    def difference(self) -> Difference | None:
        """What an update has changed so far; None where nothing is updated."""
        return self.choice.since(self.base) if self.base is not None else None

    @property
    def has_unsaved_choice(self) -> bool:
        """Something is chosen that is neither what was written last nor what the update began with."""
        chosen = frozenset(self.choice)
        return bool(chosen) and chosen not in (frozenset(self.written or ()), frozenset(self.base or ()))

    @property
    def is_for_exchange(self) -> bool:
        """The format is the one that Set-SmimeConfig takes."""
        return self.file_format is ExportFormat.SST

    @property
    def is_folder(self) -> bool:
        """The target is a folder, which gets a file for each certificate."""
        return goes_into_folder(self.choice, self.file_format)

    def replaces_base(self, target: Path) -> bool:
        """Return whether writing to a file would replace the one that the update began with."""
        return self.base_file is not None and not self.is_folder and update.is_same_file(target, self.base_file)

    def suggestion(self, folder: Path, today: date) -> Path:
        """Return a target to suggest: beside the file that the update began with, else in a folder.

        Args:
            folder: Where a new collection goes.
            today: The date that the successor of a file has in its name.
        """
        suffix = "" if self.is_folder else self.file_format.suffix
        if self.base_file is not None:
            return update.successor(self.base_file, suffix, today)
        return folder / f"{update.NAME}{suffix}"

    def write(self, now: datetime) -> tuple[ExportedFile, ...]:
        """Write the choice to the target, which has been chosen; see `export.export`.

        Args:
            now: The time to put into the name of a copy, in the user's time zone.

        Raises:
            ChangedMeanwhileError: The file that the update began with is no longer what was read.
            ExportError: It was not written.
        """
        assert self.target is not None
        base = update.Base(self.base_file, self.base_sha256) if self.base_file is not None else None
        return export.export(self.choice, self.file_format, self.target, now, base)
