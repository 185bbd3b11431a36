"""Keep what is chosen and compared, and not written to a file yet, for another start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from ...core.certificates.certificate import Certificate
from ...core.chains.index import CertificateIndex
from ...core.exchange.stored import MOST_KEPT, StateFile, StoredState
from ...core.exchange.unfinished import KeptCertificate, UnfinishedChoice
from ...core.export.draft import Draft
from ..kit.tasks import Task, Workers
from ..kit.translate import localized

_UNTIL_KEPT = 500  # milliseconds without a change until the choice is kept


class Keeping(QObject):
    """The part of a session that keeps its choice."""

    draft: Draft
    confirmed: frozenset[Certificate]
    known: CertificateIndex
    state_file: StateFile
    workers: Workers
    _received: frozenset[Certificate]
    _is_closed: bool

    def __init__(self, parent: QObject | None = None) -> None:
        """Keep nothing yet."""
        super().__init__(parent)
        self.ticked: Callable[[], Iterable[Certificate]] = tuple
        """Returns what is ticked where it is not added to the choice yet."""
        self.with_file = frozenset[Certificate]()
        """The roots whose comparison belongs to a file that was read or written here: that is kept with the file."""
        self._kept, self._awaited = tuple[KeptCertificate, ...](), tuple[Certificate, ...]()
        """The latter is what was taken up, and not chosen again yet."""
        self._awaited_from: tuple[str, ...] | None = None
        self._keeping = QTimer(self, singleShot=True, interval=_UNTIL_KEPT)
        self._keeping.timeout.connect(self._keep_in_background)
        self.keep_soon = self._keeping.start
        """Keeps what is chosen and compared, once no more changes of it come."""

    @property
    def made_from(self) -> tuple[str, ...] | None:
        raise NotImplementedError

    @property
    def is_awaiting(self) -> bool:
        """Whether a choice was taken up that is not chosen again yet, as it isn't known who vouches for its roots."""
        return bool(self._awaited)

    @property
    def keeps_choice(self) -> bool:
        """What is chosen and compared, and not written yet, is kept for the next start."""
        return self.draft.choice.size <= MOST_KEPT and not self.state_file.is_shared and self.state_file.problem is None

    def _keep_in_background(self) -> None:
        if not self._is_closed and (change := self._change_to_keep()) is not None:
            Task(lambda _report: self.state_file.change(change), then=lambda _state: None).start(self.workers)

    def keep_choice(self) -> None:
        """Keep what is chosen and compared, and not written yet, for another start."""
        self._keeping.stop()
        if (change := self._change_to_keep()) is not None:
            self.state_file.change(change)

    def _change_to_keep(self) -> Callable[[StoredState], StoredState] | None:
        """Return what keeps the choice; None where it is kept already, or where all who start the program share it."""
        kept = tuple(self._unfinished()) if self.draft.choice.size <= MOST_KEPT else ()
        if self.state_file.is_shared or (kept == self._kept and self.state_file.has_kept(kept)):
            return None
        self._kept = kept
        made_from = self._awaited_from if self._awaited else self.made_from
        choice = UnfinishedChoice(self.state_file.wizard, datetime.now(UTC), kept, made_from)
        return lambda state: state.left_unfinished(choice) if kept is self._kept else state  # not after a later one

    def _unfinished(self) -> Iterator[KeptCertificate]:
        """Yield what is chosen with what is ticked, unless all is written, and the roots that were compared since."""
        added = tuple(self.ticked())  # to what an update begins with, too, which would be removed otherwise
        chosen = (*(self.draft.choice if added or self.draft.has_unsaved_choice else ()), *added, *self._awaited)
        recorded = {root for file in self.state_file.state.files for root in file.compared}
        with_file = {each for each in self.with_file if each.sha256 in recorded}
        compared = [each for each in self.confirmed if each in chosen or each not in with_file]
        vouching, ticked = self.known.vouching, frozenset(chosen)
        for each in dict.fromkeys((*chosen, *sorted(compared, key=lambda each: each.der))):
            is_received = each in self._received or vouching.came_from_a_stranger(each)
            origin = localized(each.origin)
            yield KeptCertificate(each.der, origin, is_received, each in ticked, each in self.confirmed)
