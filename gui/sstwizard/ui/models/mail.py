"""The lists of the Mail page: the CAs that the mail needs, as rows that can be ticked, and the messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from ...core.certificates.certificate import Certificate
from ...core.certificates.namesakes import Namesakes
from ...core.collection.collection import CertificateCollection
from ...core.collection.survey import IssuingCA, MailState, SignedMail, Survey
from ...core.text import QT_TRANSLATE_NOOP, printable
from ..operations.message_check import MailRow
from ..operations.survey_words import amount, can_be_added, status, vouched_by
from ..style.badge import Badge
from ..style.icons import ERROR, GOOD, NOTE, WARNING
from ..style.theme import Tone
from ..translate import localized, long_date, look_up, short_date, short_time
from .table import RowModel

_CHANGED = QT_TRANSLATE_NOOP("MailList", "Changed in transit"), WARNING
_OTHER = QT_TRANSLATE_NOOP("MailList", "Damaged, forged, or can't be checked"), ERROR
_TRUSTED = QT_TRANSLATE_NOOP("MailList", "Trusted"), GOOD
_PROPOSED = QT_TRANSLATE_NOOP("MailList", "Trusted with the proposed CAs"), NOTE
_NOT_TRUSTED = QT_TRANSLATE_NOOP("MailList", "Not trusted"), ERROR


class CAColumn(IntEnum):
    """The columns' positions."""

    NAME = 0
    MAIL = 1
    VOUCHED_BY = 2
    STATUS = 3


class CARow(NamedTuple):
    """One line: a CA, its name, its organization or else its root, and what a filter looks at."""

    ca: IssuingCA
    name: str
    organization: str
    search: str


class CATable(RowModel[CARow]):
    """What needs the user first, then what can be added, then the rest, what is trusted last; most used first in each.

    What is proposed is ticked, and what the collection has got already.
    """

    ticksChanged = Signal()
    """The user has ticked or emptied boxes."""

    def __init__(self, is_chosen: Callable[[IssuingCA], bool], parent: QObject | None = None) -> None:
        """Show nothing yet; `is_chosen` says whether the collection holds the whole chain of a CA."""
        super().__init__(parent)
        self._titles = self.tr("Issuing CA"), self.tr("Your mail"), self.tr("Who vouches for it"), self.tr("Status")
        self._is_chosen = is_chosen
        self._ticks: dict[object, bool] = {}
        self._were_chosen: dict[object, bool] = {}

    def show_survey(self, survey: Survey) -> None:
        """Show the CAs of a survey. Boxes that the user has ticked or emptied stay so."""
        held = (ca.certificate for ca in survey.cas if ca.certificate is not None)
        names, roots = Namesakes(held), Namesakes(ca.root for ca in survey.cas if ca.root is not None)
        self._rows = [_row(ca, names, roots) for ca in sorted(survey.cas, key=_group)]
        self._were_chosen = {_key(ca): self._is_chosen(ca) for ca in survey.cas}
        self._show()

    def _searched(self, row: CARow) -> str:
        return f"{row.search}\n{self._status(row).text.casefold()}"

    def position(self, ca: IssuingCA) -> int | None:
        """Return where a CA is shown; None where the filter hides it."""
        wanted = _key(ca)
        return next((at for at, row in enumerate(self._shown) if _key(row.ca) == wanted), None)

    def is_ticked(self, ca: IssuingCA) -> bool:
        return can_be_added(ca) and self._ticks.get(_key(ca), ca.is_proposed or self._is_chosen(ca))

    def _is_ticked(self, row: CARow) -> bool | None:
        return self.is_ticked(row.ca) if can_be_added(row.ca) else None

    def tick(self, rows: Collection[int], ticked: bool) -> None:
        cas = (self._shown[row].ca for row in rows)
        self._ticks |= {_key(ca): ticked for ca in cas if can_be_added(ca)}
        self.refresh()
        self.ticksChanged.emit()

    def follow_collection(self) -> None:
        """Tick what was added elsewhere, or undone, and empty the boxes of what was removed."""
        for row in self._rows:
            key, is_chosen = _key(row.ca), self._is_chosen(row.ca)
            if self._were_chosen.get(key, False) is not is_chosen:
                self._ticks[key] = self._were_chosen[key] = is_chosen
        self.refresh()

    @property
    def ticked(self) -> list[IssuingCA]:
        """The CAs that are ticked, those that the filter hides too."""
        return [row.ca for row in self._rows if self.is_ticked(row.ca)]

    def missing(self, collection: CertificateCollection) -> tuple[Certificate, ...]:
        """Return what the ticked CAs need, whole chains, and the collection does not hold."""
        found = dict.fromkeys(each for ca in self.ticked for each in ca.chain)
        return tuple(each for each in found if each not in collection)

    def _status(self, row: CARow) -> Badge:
        return status(row.ca, is_ticked=self.is_ticked(row.ca))

    def _cell(self, row: CARow, column: int) -> Badge:
        match CAColumn(column):
            case CAColumn.NAME:
                return Badge("\n".join(filter(None, (row.name, row.organization))))
            case CAColumn.MAIL:
                return Badge(amount(row.ca))
            case CAColumn.VOUCHED_BY:
                return Badge(vouched_by(row.ca))
            case CAColumn.STATUS:
                return self._status(row)

    def _tip(self, row: CARow, column: int) -> str:
        ca, root = row.ca, row.ca.root
        match CAColumn(column):
            case CAColumn.NAME:
                said = self.tr("Key identifier: {key_id}").format(key_id=ca.key_id.hex().upper()) if ca.key_id else ""
                ends = self.tr("Expires on {date}").format(date=short_date(ca.not_after)) if ca.not_after else ""
                return "\n".join(filter(None, (ca.subject, said, ends)))
            case CAColumn.MAIL:
                return "\n".join(map(printable, ca.senders[:20]))
            case CAColumn.VOUCHED_BY if root is not None:
                return f"{root.details.subject}\n{root.sha256_in_groups}"
            case CAColumn.VOUCHED_BY | CAColumn.STATUS:
                return self._status(row).text

    def _icon(self, row: CARow) -> tuple[str, Tone]:
        return ("missing", Tone.MISSING) if row.ca.certificate is None else ("intermediate", Tone.INTERMEDIATE)

    def _spoken(self, row: CARow) -> str:
        return ", ".join(filter(None, (row.name, amount(row.ca), vouched_by(row.ca), self._status(row).text)))


def _key(ca: IssuingCA) -> object:
    """Return what a CA is known by from survey to survey: where nothing holds it, what its children say of it."""
    return ca.certificate or (ca.subject, ca.key_id)


def _group(ca: IssuingCA) -> int:
    """Order CAs by who has to do something: the user, Next, or nobody."""
    if ca.is_unresolved:
        return 0
    if ca.in_collection:
        return 4
    return 1 if ca.is_proposed else 2 if can_be_added(ca) else 3


def _row(ca: IssuingCA, names: Namesakes, roots: Namesakes) -> CARow:
    root = ca.root
    name = localized(names.name(ca.certificate)) if ca.certificate is not None else printable(ca.name)
    root_name = localized(roots.name(root)) if root is not None else ""
    organization = printable(ca.certificate.details.subject_organization) if ca.certificate is not None else ""
    words = (name, ca.subject, organization, root_name, vouched_by(ca), *ca.senders)
    return CARow(ca, name, organization or root_name, search="\n".join(words).casefold())


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
