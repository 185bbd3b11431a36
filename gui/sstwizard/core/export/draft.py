"""The draft of a collection: the selected certificates, the base, the target, and what has been written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from ..certificates.certificate import Certificate
from ..collection.collection import CertificateCollection, Difference
from ..digests import sha256
from ..platform import file_paths
from . import export
from .export import ExportedFile, ExportFormat, goes_into_folder


@dataclass(frozen=True, slots=True)
class Draft:
    """One state of the draft. A change makes a new one, so that a thread can write one while the next is made.

    Attributes:
        base: The certificates of the file that an update began with; None for a new collection.
        base_sha256: SHA-256 of the bytes of that file as they were read, or written since; None if it is not known.
        made_from: SHA-1 of each certificate from which changes are counted, upper-case hex: of what an update began
            with, or what a choice or a file of one's own was made from that Exchange has not got; None where that is
            not known. What is known of Exchange comes first: see `Session.counted`.
        replaces: The choice was carried over as it is into what is updated, as it wasn't known what it was made from.
        files: The files that were written of this state; empty after each change.
        written: The certificates that were written last, in any format.
    """

    choice: CertificateCollection = field(default_factory=CertificateCollection)
    base: CertificateCollection | None = None
    base_file: Path | None = None
    base_sha256: str | None = None
    made_from: tuple[str, ...] | None = ()
    replaces: bool = False
    file_format: ExportFormat = ExportFormat.SST
    target: Path | None = None
    files: tuple[ExportedFile, ...] = ()
    written: CertificateCollection | None = None

    def with_choice(self, choice: CertificateCollection) -> Draft:
        """Return the draft with other certificates selected."""
        return replace(self, choice=choice, files=())

    def with_format(self, file_format: ExportFormat) -> Draft:
        """Return the draft in another format, which needs a new target."""
        return replace(self, file_format=file_format, target=None, files=())

    def with_target(self, target: Path) -> Draft:
        """Return the draft with another target, to which nothing has been written."""
        return replace(self, target=target, files=())

    def updating(self, certificates: Iterable[Certificate], file: Path, sha256: str | None = None) -> Draft:
        """Return the start of an update, which selects the certificates in a file; the SHA-256 is of what was read.

        The file is not the target, so that it is never overwritten unasked.
        """
        base = CertificateCollection(tuple(certificates))
        return replace(self._based(base, file, sha256), choice=base, target=None, files=())

    def editing_own_file(
        self,
        certificates: Iterable[Certificate],
        file: Path,
        sha256: str | None = None,
        made_from: tuple[str, ...] | None = None,
    ) -> Draft:
        """Return the same with a file that was made here, and that Exchange has not got as far as is known."""
        return replace(self.updating(certificates, file, sha256), made_from=made_from)

    def reopened(self, certificates: Iterable[Certificate], file: Path, sha256: str | None) -> Draft:
        """Return an update of what Exchange has, with the same additions and removals.

        Where it isn't known from what they are counted, all stays chosen as it is, the next time, too.
        """
        target = self.target if file == self.base_file else None  # which must not be overwritten unasked
        redone = self.redone(self.updating(certificates, file, sha256))
        return replace(redone, replaces=self.counted_from is None, target=target)

    def redone(self, start: Draft) -> Draft:
        """Return an update that begins so, with the additions and removals since what the choice was made from."""
        base, before = start.base, self.counted_from
        assert base is not None
        if before is None:
            return replace(start, choice=self.choice)
        chosen = {each.thumbprint for each in self.choice}
        choice = base.changed(
            add=[each for each in self.choice if each.thumbprint not in before],
            remove=[each for each in base if each.thumbprint in before and each.thumbprint not in chosen],
        )
        return replace(start, choice=choice)

    def rebase_on_changed_file(
        self, certificates: Iterable[Certificate], file: Path, sha256: str | None, *, was_seen: bool = False
    ) -> Draft:
        """Return an update whose file another program has changed, with the same additions and removals.

        They are counted from it if they were from the file before, unless Exchange `was_seen` to have that.
        """
        base = CertificateCollection(tuple(certificates))
        choice = self._redone(self.base, base)
        based = self._based(base, file, sha256)
        before = self.base.thumbprints if self.base is not None and not was_seen else None
        made_from = based.made_from if frozenset(self.made_from or ()) == before else self.made_from
        return replace(based, made_from=made_from, replaces=self.replaces, choice=choice, files=())

    def uploaded(self, collection: CertificateCollection, file: Path, sha256: str) -> Draft:
        """Return an update of what was uploaded, with what was changed since it was written.

        Where that is another file, it is what was changed since what the choice was made from.
        """
        is_own, based = frozenset(collection) == frozenset(self.written or ()), self._based(collection, file, sha256)
        if is_own or self.counted_from is None:
            choice = self._redone(collection if is_own else self.base, collection)
        else:
            choice = self.redone(based).choice
        return based if choice == self.choice else replace(based, choice=choice, target=None, files=())

    def _based(self, base: CertificateCollection, file: Path, sha256: str | None) -> Draft:
        made_from = tuple(each.thumbprint for each in base.ordered)
        return replace(self, base=base, base_file=file, base_sha256=sha256, made_from=made_from, replaces=False)

    def _redone(self, before: CertificateCollection | None, base: CertificateCollection) -> CertificateCollection:
        """Return another collection with what was added and removed since one."""
        done = self.choice.since(before or CertificateCollection())
        return base.changed(add=done.added, remove=done.removed)

    def based_on(self, other: Draft) -> Draft:
        """Return the draft with the file that another one began with."""
        begun = replace(self, base=other.base, base_file=other.base_file, base_sha256=other.base_sha256)
        return replace(begun, made_from=other.made_from, replaces=other.replaces)

    def started_over(self) -> Draft:
        """Return the start of a new collection: nothing is selected and nothing is updated."""
        return replace(self.based_on(Draft()), choice=CertificateCollection(), target=None, files=())

    def wrote(self, state: Draft, files: tuple[ExportedFile, ...]) -> Draft:
        """Return the draft with the files that were written of a state: this one, or one before later changes."""
        over_base = (file.sha256 for file in files if file.is_base and self.base_file == state.base_file)
        sha256 = next(over_base, self.base_sha256)
        return replace(self, written=state.choice, files=files if state is self else (), base_sha256=sha256)

    @property
    def sst_sha256(self) -> str:
        """SHA-256 of the .sst of the selected certificates, which is the same whenever it is written."""
        return sha256(ExportFormat.SST.encode([each.der for each in self.choice.ordered])).hex().upper()

    @property
    def counted_from(self) -> tuple[str, ...] | None:
        """The SHA-1 from which the additions and removals are counted that are made once more; None where unknown."""
        return None if self.replaces else self.made_from

    @property
    def difference(self) -> Difference | None:
        """What an update has changed so far; None if nothing is updated."""
        return self.choice.since(self.base) if self.base is not None else None

    @property
    def has_unsaved_choice(self) -> bool:
        """Whether the selected certificates are neither those written last nor those that the update began with."""
        chosen = frozenset(self.choice)
        return bool(chosen) and chosen not in (frozenset(self.written or ()), frozenset(self.base or ()))

    @property
    def is_for_exchange(self) -> bool:
        """Whether the format is the one that Set-SmimeConfig accepts."""
        return self.file_format is ExportFormat.SST

    @property
    def is_folder(self) -> bool:
        """Whether the target is a folder, with a file for each certificate."""
        return goes_into_folder(self.choice, self.file_format)

    def replaces_base(self, target: Path) -> bool:
        """Return whether writing to a file would replace the one that the update began with."""
        return self.base_file is not None and not self.is_folder and export.is_same_file(target, self.base_file)

    def replaced(self, target: Path) -> list[Path]:
        """Return the files that writing to a target would replace."""
        return [each for each in export.files_of(self.choice, self.file_format, target) if file_paths.is_file(each)]

    def suggestion(self, folder: Path, today: date, *, looks: bool = True) -> Path:
        """Return a suggested target: beside the file that the update began with, with the date, else in the folder.

        Unless it `looks`, it touches no drive, and may return a name of the first kind that something has.
        """
        suffix = "" if self.is_folder else self.file_format.suffix
        if self.base_file is not None:
            return export.successor(self.base_file, suffix, today, looks=looks)
        return folder / f"{export.NAME}{suffix}"

    def write(self, now: datetime) -> tuple[ExportedFile, ...]:
        """Write the selected certificates to the target, which has been chosen, as `export.export` does."""
        assert self.target is not None
        base = export.Base(self.base_file, self.base_sha256) if self.base_file is not None else None
        return export.export(self.choice, self.file_format, self.target, now, base)
