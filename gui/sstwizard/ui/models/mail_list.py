"""The messages that were opened, as rows of two lines: from whom, and what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ...core.certificates.certificate import Certificate
from ...core.collection.survey import MailState, SignedMail, Survey
from ...core.messages import Message
from ...core.text import QT_TRANSLATE_NOOP, printable
from ..operations.message_check import CheckedFile
from ..style.icons import icon
from ..style.looks import ERROR, GOOD, NOTE, WARNING, Badge
from ..style.theme import Tone
from ..style.tooltips import tooltip
from ..translate import long_date, look_up, short_date
from .tree import ROOT, Index

_CHANGED = QT_TRANSLATE_NOOP("MailList", "Changed in transit"), WARNING
_OTHER = QT_TRANSLATE_NOOP("MailList", "Damaged, forged, or can't be checked"), ERROR
_TRUSTED = QT_TRANSLATE_NOOP("MailList", "Trusted"), GOOD
_PROPOSED = QT_TRANSLATE_NOOP("MailList", "Trusted with the proposed CAs"), NOTE
_NOT_TRUSTED = QT_TRANSLATE_NOOP("MailList", "Not trusted"), ERROR
_OUTCOMES = _CHANGED, _OTHER, _TRUSTED, _PROPOSED, _NOT_TRUSTED


class MailRow(NamedTuple):
    """One message, or a file that was opened by itself.

    Attributes:
        title: From whom it is, or what the file is called.
        entry: The file that was opened by itself; None of a message out of many.
        surveyed: The message; None of a file that holds no signed one, or has not been surveyed.
        told: More to be known of it, in lines.
        search: What a filter looks at.
    """

    title: str
    entry: CheckedFile | None
    surveyed: SignedMail | None
    told: str
    search: str


class MailList(QAbstractListModel):
    """First the files that were opened by themselves, then the other messages."""

    def __init__(self, answer: Callable[[CheckedFile], Badge], parent: QObject | None = None) -> None:
        """Show nothing yet.

        Args:
            answer: Says in a word what came of checking a file that was opened by itself.
            parent: The owner.
        """
        super().__init__(parent)
        self._answer = answer
        self._rows: Sequence[MailRow] = ()
        self._shown: Sequence[MailRow] = ()
        self._words: Sequence[str] = ()

    def show_mails(
        self, entries: Sequence[CheckedFile], survey: Survey, file_of: Callable[[Message], Path | None]
    ) -> None:
        """Show what was opened.

        Args:
            entries: The files that were opened by themselves.
            survey: What was found out about all messages.
            file_of: Returns the file that holds a message alone.
        """
        by_file = {entry.path: entry for entry in entries}
        found: dict[CheckedFile, SignedMail] = {}
        others = []
        for surveyed in survey.mails:
            entry = by_file.get(file_of(surveyed.message))
            if entry is None:
                others.append(surveyed)
            else:
                found[entry] = surveyed
        rows = [_row(entry, found.get(entry), survey) for entry in entries]
        self._rows = [*rows, *_told_apart([_row(None, each, survey) for each in others])]
        self._show()

    def set_filter(self, text: str) -> None:
        """Show the rows in which every word stands: in a sender's address, the file's name, or a CA's."""
        self._words = text.casefold().split()
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._rows if all(word in row.search for word in self._words)]
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._rows)

    def opened_alone(self) -> list[MailRow]:
        """Return the rows of the files that were opened by themselves."""
        return [row for row in self._rows if row.entry is not None]

    def row(self, index: Index) -> MailRow | None:
        return self._shown[index.row()] if index.isValid() else None

    def position(self, wanted: MailRow) -> int | None:
        """Return where a row stands now; None where it does not."""
        return next((at for at, row in enumerate(self._shown) if _is_same(row, wanted)), None)

    def position_of(self, entry: CheckedFile) -> int | None:
        """Return where a file stands that was opened by itself; None where the filter hides it."""
        return next((at for at, row in enumerate(self._shown) if row.entry is entry), None)

    def refresh(self, entry: CheckedFile) -> None:
        """Tell the view that there is another answer for a file."""
        at = self.position_of(entry)
        if at is not None:
            self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        badge = self.badge(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.title}\n{badge.text}"
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(badge.icon, badge.tone)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(row.told)
        return None

    def badge(self, row: MailRow) -> Badge:
        """Return the verdict for the time at which a message was sent, and whether its signer has expired since."""
        badge = self._answer(row.entry) if row.entry is not None else self._of_survey(row.surveyed)
        if row.surveyed is None or not row.surveyed.is_expired:
            return badge
        said = self.tr("{verdict}; now expired")
        return badge._replace(text=said.format(verdict=badge.text))

    def _of_survey(self, surveyed: SignedMail | None) -> Badge:
        if surveyed is None:
            return Badge("")
        said, looks = _outcome(surveyed)
        return Badge(look_up("MailList", said), *looks)

    def words(self) -> list[str]:
        """Return all that may be said of a message out of many."""
        return [look_up("MailList", said) for said, _looks in _OUTCOMES]


def _outcome(surveyed: SignedMail) -> tuple[str, tuple[str, Tone]]:
    if surveyed.state is MailState.CHANGED:
        return _CHANGED
    if surveyed.state is MailState.OTHER:
        return _OTHER
    if surveyed.is_trusted:
        return _TRUSTED
    return _PROPOSED if surveyed.will_be_trusted else _NOT_TRUSTED


def _row(entry: CheckedFile | None, surveyed: SignedMail | None, survey: Survey) -> MailRow:
    name = entry.name if entry is not None else surveyed.message.name if surveyed is not None else ""
    path = str(entry.path) if entry is not None else ""
    if surveyed is None:
        return MailRow(name, entry, None, printable(path), search=f"{name}\n{path}".casefold())
    senders = ", ".join(map(printable, surveyed.message.structure.fields.senders.addresses))
    signed_by = ", ".join(signer.name for signer in _signers(surveyed))
    issued_by = ", ".join(survey.cas[place].name for place in surveyed.cas)
    told = "\n".join(filter(None, (path or name, senders, signed_by, issued_by, long_date(surveyed.signed_at))))
    return MailRow(
        title=name if entry is not None else senders or name,
        entry=entry,
        surveyed=surveyed,
        told=told,
        search=told.casefold(),
    )


def _told_apart(rows: Sequence[MailRow]) -> list[MailRow]:
    """Return messages of one sender with the day on which each was signed."""
    times = Counter(row.title for row in rows)
    return [_with_day(row, row.surveyed) if times[row.title] > 1 else row for row in rows]


def _with_day(row: MailRow, surveyed: SignedMail | None) -> MailRow:
    assert surveyed is not None  # only files that were opened by themselves may have none
    day = short_date(surveyed.signed_at)
    named = look_up("core", "{name} ({apart})").format(name=row.title, apart=day)
    return row._replace(title=named, search=f"{row.search}\n{day.casefold()}")


def _signers(surveyed: SignedMail) -> list[Certificate]:
    signed = surveyed.message.structure.signed
    return [each.signer for part in signed for each in part.signatures if each.signer is not None]


def _is_same(row: MailRow, other: MailRow) -> bool:
    if row.entry is not None or other.entry is not None:
        return row.entry is other.entry
    return row.surveyed is not None and other.surveyed is not None and row.surveyed.message is other.surveyed.message
