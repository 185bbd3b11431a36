"""The messages that were opened, as rows of two lines: from whom, and what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ...core.collection.survey import MailState, SignedMail, Survey
from ...core.text import QT_TRANSLATE_NOOP, printable
from ..operations.message_check import MailRow
from ..style.icons import ERROR, GOOD, NOTE, WARNING, Badge
from ..style.theme import Tone
from ..translate import long_date, look_up, short_date, short_time
from .table import RowModel

_CHANGED = QT_TRANSLATE_NOOP("MailList", "Changed in transit"), WARNING
_OTHER = QT_TRANSLATE_NOOP("MailList", "Damaged, forged, or can't be checked"), ERROR
_TRUSTED = QT_TRANSLATE_NOOP("MailList", "Trusted"), GOOD
_PROPOSED = QT_TRANSLATE_NOOP("MailList", "Trusted with the proposed CAs"), NOTE
_NOT_TRUSTED = QT_TRANSLATE_NOOP("MailList", "Not trusted"), ERROR
_OUTCOMES = _CHANGED, _OTHER, _TRUSTED, _PROPOSED, _NOT_TRUSTED


class MailList(RowModel[MailRow]):
    """First the files that were opened by themselves, then the other messages."""

    def __init__(
        self,
        answer: Callable[[MailRow], Badge],
        is_trusted: Callable[[SignedMail], bool],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet. One says what came of checking a file by itself, the other what the collection trusts."""
        super().__init__(parent)
        self._answer, self._is_trusted = answer, is_trusted

    def show_rows(self, rows: Sequence[MailRow], survey: Survey) -> None:
        """Show what was opened, and what was found out about it."""
        for row in rows:
            _describe(row, survey)
        _tell_apart([row for row in rows if row.path is None])
        self._rows = rows
        self._show()

    def position(self, wanted: MailRow | None) -> int | None:
        """Return where a row stands now; None where it does not."""
        return next((at for at, row in enumerate(self._shown) if row is wanted), None)

    def refresh_row(self, row: MailRow) -> None:
        """Tell the view that there is another answer for a row."""
        at = self.position(row)
        if at is not None:
            self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def _cell(self, row: MailRow, _column: int) -> Badge:
        return Badge(f"{row.title}\n{self._badge(row).text}")

    def _tip(self, row: MailRow, _column: int) -> str:
        return row.tooltip

    def _icon(self, row: MailRow) -> tuple[str, Tone]:
        return self._badge(row)[1:]

    def _badge(self, row: MailRow) -> Badge:
        """Return the verdict for the time at which a message was sent, and whether its signer has expired since."""
        badge = self._answer(row) if row.path is not None or row.surveyed is None else self._outcome(row.surveyed)
        if row.surveyed is None or not row.surveyed.is_expired:
            return badge
        said = self.tr("{verdict}; now expired")
        return badge._replace(text=said.format(verdict=badge.text))

    def _outcome(self, surveyed: SignedMail) -> Badge:
        if surveyed.state is MailState.CHANGED:
            said, looks = _CHANGED
        elif surveyed.state is MailState.OTHER:
            said, looks = _OTHER
        elif self._is_trusted(surveyed):
            said, looks = _TRUSTED
        else:
            said, looks = _PROPOSED if surveyed.will_be_trusted else _NOT_TRUSTED
        return Badge(look_up("MailList", said), *looks)

    def words(self) -> list[str]:
        """Return all that may be said of a message out of many."""
        return [look_up("MailList", said) for said, _looks in _OUTCOMES]


def _describe(row: MailRow, survey: Survey) -> None:
    """Say what a row is called, and what more is to be known of it."""
    path, surveyed = str(row.path or ""), row.surveyed
    row.title = row.name
    if surveyed is None:
        row.tooltip, row.search = printable(path), f"{row.name}\n{path}".casefold()
        return
    senders = ", ".join(map(printable, surveyed.message.structure.fields.senders.addresses))
    signed_by = ", ".join(each.signer.name for each in surveyed.signings)
    issued_by = ", ".join(survey.cas[place].name for place in surveyed.cas)
    signed_at = long_date(surveyed.signed_at)
    row.tooltip = "\n".join(filter(None, (path or row.name, senders, signed_by, issued_by, signed_at)))
    row.search = row.tooltip.casefold()
    if row.path is None:
        row.title = senders or row.name


def _tell_apart(rows: Sequence[MailRow]) -> None:
    """Name messages of one sender with the day on which each was signed, and those of one day with the time."""
    names = [row.title for row in rows]
    for say in (short_date, short_time):
        times = Counter(row.title for row in rows)
        for row, name in zip(rows, names, strict=True):
            if times[row.title] > 1 and row.surveyed is not None:
                apart = say(row.surveyed.signed_at)
                row.title = look_up("core", "{name} ({apart})").format(name=name, apart=apart)
                row.search += f"\n{apart.casefold()}"
