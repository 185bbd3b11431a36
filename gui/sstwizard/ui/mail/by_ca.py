"""The CAs that mail needs, as rows that can be ticked; where mail is dropped, and how much of it is trusted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyleOptionViewItem, QWidget

from ...core.certificates.certificate import Certificate
from ...core.certificates.namesakes import Namesakes
from ...core.collection.collection import SIZE_LIMIT, SIZE_WARNING, CertificateCollection
from ...core.collection.survey import IssuingCA, RejectionReason, Survey
from ...core.errors import ONLY_VOUCHED_ROOTS
from ...core.platform import file_paths
from ...core.runner.run_folder import delete_saved, saved_files
from ...core.sources import issuers
from ...core.text import printable
from ..kit import theme
from ..kit.buttons import LinkButton, hidden_button
from ..kit.icons import GOOD, NOTE, WARNING, Badge
from ..kit.labels import Card, IconLabel, LineLabel, Notice, TextLabel, announce
from ..kit.layouts import WrappingRow, column, panel
from ..kit.lists import FilterBox, Index, RoomyDelegate, RowModel, RowView
from ..kit.tasks import Task, Workers
from ..kit.theme import Tone, color, edge
from ..kit.translate import localized, short_date
from ..work.questions import QtDialogs
from ..work.session import Session
from .survey import MailSurvey, amount, can_be_added, explanation, status, vouched_by

T = TypeVar("T")


class CAColumn(IntEnum):
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

    ticksChanged = Signal()  # the user has ticked or emptied boxes

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

    def lines(self, column: CAColumn) -> list[str]:
        return [line for row in self._rows for line in self._cell(row, column).text.split("\n")]

    @property
    def ticked(self) -> list[IssuingCA]:
        """The CAs that are ticked, those that the filter hides too."""
        return [row.ca for row in self._rows if self.is_ticked(row.ca)]

    def missing(self, collection: CertificateCollection) -> tuple[Certificate, ...]:
        """Return what the ticked CAs need, whole chains, and the collection does not hold."""
        needed = dict.fromkeys(each for ca in self.ticked for each in ca.chain)
        return tuple(each for each in needed if each not in collection)

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
        said = (row.name, amount(row.ca), vouched_by(row.ca), self._status(row).text)
        return ", ".join(filter(None, said)).replace("\n", ", ")


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


_ROUND = 6  # the corners, in pixels
_GAP = 1.5  # pixels between two parts
_PATTERNS = {
    Tone.GOOD: Qt.BrushStyle.SolidPattern,
    Tone.ACCENT: Qt.BrushStyle.Dense5Pattern,
    None: Qt.BrushStyle.NoBrush,
}
"""What tells the parts apart in high contrast, where all have one color."""
_AIR = 12  # pixels above and below the two lines of a row, together
_MANY = 12  # from so many CAs on, there is a filter without asking for it


def takes_drops() -> bool:
    """Return whether files can be dropped: Windows lets nobody drop them onto a window with more rights."""
    if sys.platform != "win32":
        return True
    from ...core.platform import win32

    return not win32.is_elevated()


class MailDrop(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.open_messages = QPushButton(self.tr("Add messages…"))
        self.open_folder = QPushButton(self.tr("Add a folder…"))
        self.from_exchange = QPushButton(self.tr("Get them from Exchange…"))
        self.from_exchange.setObjectName("fromExchange")
        self.buttons = self.open_messages, self.open_folder, self.from_exchange
        row = WrappingRow(*self.buttons, spacing=8)
        buttons, mark = panel(row), IconLabel("message", Tone.ACCENT, scale=3.5)
        enough = self.tr("Three messages of each partner are enough. Nothing leaves this computer.")
        title = self.tr("Drop signed messages here")
        if not takes_drops():
            title = self.tr("Add signed messages")
            enough += " " + self.tr("Files can't be dropped here, because this program runs as administrator.")
        head = TextLabel(title, bold=True, scale=1.35)
        said = TextLabel(enough, tone=Tone.PLAIN)
        formats = self.tr("Files .eml, .msg and .mbox, a whole folder, and files of your partners' CAs")
        kinds = TextLabel(formats, tone=Tone.PLAIN, scale=0.9)
        parts = column(self, mark, head, said, buttons, kinds, spacing=8, margin=16)
        for label in (head, said, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for part in (mark, buttons):
            parts.setAlignment(part, Qt.AlignmentFlag.AlignHCenter)
        parts.insertStretch(0, 1)
        parts.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge(self.palette()), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)


class CoverageBar(QWidget):
    """A part for each number of messages, as wide as that."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: Sequence[tuple[int, Tone | None]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(190, self.fontMetrics().height() * 2 // 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def show_parts(self, parts: Sequence[tuple[int, Tone | None]]) -> None:
        """Draw these numbers of messages, each in its tone; None is that of edges."""
        self.parts = [part for part in parts if part[0]]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_high = theme.is_high_contrast()
        painter.setPen(edge(palette) if is_high else Qt.PenStyle.NoPen)
        total, left = sum(messages for messages, _ in self.parts), 0.0
        for messages, tone in self.parts:
            width = self.width() * messages / max(total, 1)
            fill = color(tone, palette) if tone is not None else edge(palette)
            painter.setBrush(QBrush(fill, _PATTERNS[tone]) if is_high else fill)
            painter.drawRect(QRectF(left, 0, max(width - _GAP, _GAP), self.height()))
            left += width


class FetchedMail(Notice):
    """Says where the files are, and deletes them where the user wants that; hidden while there are none."""

    def __init__(self, survey: MailSurvey, dialogs: QtDialogs, workers: Workers) -> None:
        """Show nothing yet; nothing is deleted while `survey` reads the files."""
        super().__init__()
        self._survey, self._dialogs, self._workers = survey, dialogs, workers
        self._folder = Path()
        self._is_deleting = False  # the button was pressed, and it isn't known yet what came of it
        self.delete = hidden_button(self, self.tr("Delete these files…"), "deleteFetched", self._delete)
        survey.changed.connect(self._follow)

    def show_folder(self, folder: Path) -> None:
        self._folder = folder
        said = self.tr("The files from Exchange are in “{folder}”. Delete them when you are done.")
        self.say(said.format(folder=printable(str(folder))), *NOTE, actions=(self.delete,))
        self._follow()

    def _follow(self) -> None:
        self.delete.setEnabled(not self._survey.is_busy)

    def _delete(self) -> None:
        """Count the files, ask, and delete them; pressed once more meanwhile, nothing else happens."""
        if not self._is_deleting:
            self._is_deleting = True
            self._do(saved_files, self._ask)

    def _do(self, work: Callable[[Path], T], then: Callable[[T], None]) -> None:
        def stopped(_error: Exception) -> None:
            self._is_deleting = False

        folder = self._folder
        Task(lambda _report: work(folder), then=then, stopped=stopped, parent=self).start(self._workers)

    def _ask(self, saved: Sequence[Path]) -> None:
        if not self._survey.is_busy and self._dialogs.confirm_deletion(self._folder, len(saved)):
            self._do(lambda folder: (delete_saved(folder), file_paths.exists(folder)), self._say_what_is_left)
        else:
            self._is_deleting = False

    def _say_what_is_left(self, found: tuple[int, bool]) -> None:
        self._is_deleting = False
        left, is_there = found
        folder = printable(str(self._folder))
        if left:
            said = self.tr("%Ln file(s) in “{folder}” can't be deleted: another program has them open.", "", left)
            self.say(said.format(folder=folder), *WARNING, actions=(self.delete,))
            self.delete.setFocus()
            return
        said = self.tr("The files from Exchange and their folder were deleted.")
        if is_there:
            said = self.tr("The files from Exchange were deleted. “{folder}” was kept: it contains other files.")
        self.focusNextChild()  # the button is about to vanish
        self.say(said.format(folder=folder), *GOOD)


class _NameDelegate(RoomyDelegate):
    """Begins the names of all rows at one place: where there is no box, its room stays empty."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == CAColumn.NAME:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator


class CAView(RowView):
    """A row for each CA, two lines high."""

    currentCA = Signal()  # another CA is selected, or another survey has it
    _table: CATable

    def __init__(self, model: CATable, session: Session) -> None:
        super().__init__(model)
        self._session = session
        self._current: IssuingCA | None = None
        self.setObjectName("caList")
        self.setAccessibleName(self.tr("CAs that the messages need"))
        self.setItemDelegate(_NameDelegate(self, least=2 * self.fontMetrics().lineSpacing() + _AIR))
        self.setAlternatingRowColors(False)
        self.selectionModel().currentChanged.connect(self.currentCA)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore_current)

    def needs(self) -> Iterable[tuple[int, int, int]]:
        statuses = [localized(each.label) for each in (RejectionReason.SUPERSEDED, RejectionReason.NOT_VOUCHED)]
        usual = self.wide(CAColumn.STATUS, *statuses, has_icons=True)
        needed = self.wide(CAColumn.STATUS, *statuses, *self._table.lines(CAColumn.STATUS), has_icons=True)
        return (
            (CAColumn.STATUS, max(usual, min(needed, self.viewport().width() * 2 // 5)), 0),
            (CAColumn.MAIL, self.wide(CAColumn.MAIL, *self._table.lines(CAColumn.MAIL)), 28),
            (CAColumn.VOUCHED_BY, self.wide(CAColumn.VOUCHED_BY, *self._table.lines(CAColumn.VOUCHED_BY)), 30),
        )

    def minimumSizeHint(self) -> QSize:
        """Ask for half as many rows as other lists: these are twice as high."""
        return super().minimumSizeHint() - QSize(0, 2 * self.verticalHeader().defaultSectionSize())

    def sizeHint(self) -> QSize:
        """Ask for no more than that, so that the card below is seen on a low screen; the page gives all there is."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def fill_menu(self, menu: QMenu) -> None:
        super().fill_menu(menu)
        root = self.current.root if self.current is not None else None
        if root is not None and root in self._session.confirmed:
            words = QCoreApplication.translate("CertificateMenu", "&Withdraw “You compared it”")
            menu.addAction(words, lambda: self._session.withdraw(root))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the wizard, whose Next it presses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @property
    def current(self) -> IssuingCA | None:
        row = self._table.row(self.currentIndex())
        return row.ca if row is not None else None

    def select(self, ca: IssuingCA | None) -> None:
        """Select a CA; without one the first."""
        self._current = ca
        self._restore_current()

    def _remember_current(self) -> None:
        if self.currentIndex().row() > 0:
            self._current = self.current
        elif self._current is not None and self._table.position(self._current) is not None:
            self._current = None  # where the filter hides it, it comes back with the filter's end

    def _restore_current(self) -> None:
        """Select what was selected; if that was the first of all, what is the first now."""
        at = self._table.position(self._current) if self._current is not None else None
        self.setCurrentIndex(self._table.index(at or 0, 0))
        self.currentCA.emit()


class ByCA(QWidget):
    """Lists the CAs, what is proposed ticked already, and says of the selected one what can be done."""

    changed = Signal()  # something else is to be added or removed

    def __init__(self, session: Session, survey: MailSurvey, dialogs: QtDialogs) -> None:
        super().__init__()
        self._session, self._survey, self._dialogs = session, survey, dialogs
        self._added: frozenset[Certificate] = frozenset()
        self._is_touched = False
        self.table = CATable(self._is_chosen, self)
        self.list = CAView(self.table, session)
        self.list.currentCA.connect(self._explain)
        self.list.openWanted.connect(self._show_details)
        self.filter = FilterBox(self.tr("Filter by CA, root, sender or status (Ctrl+F)"), self.tr("Filter"))
        self.filter.textChanged.connect(self.table.set_filter)
        self.filter.left.connect(self.list.setFocus)
        self._build_card()
        self.count = LineLabel(tone=Tone.PLAIN, name="count")
        self.needs_user = LinkButton("", "needsUser", self.select_first)
        column(self, self.filter, self.list, self.card, spacing=8).setStretch(1, 1)
        self.table.ticksChanged.connect(self._on_ticks)
        survey.surveyed.connect(self._fill)
        session.collectionChanged.connect(self.table.follow_collection)
        session.collectionChanged.connect(self._on_changed)
        self._fill()

    def _build_card(self) -> None:
        self.card = Card()
        self.card.setObjectName("remedy")
        self.explanation = Notice()
        self.compare = hidden_button(self.card, self.tr("Compare…"), "compareRoot", self._compare)
        download = QCoreApplication.translate("core", "Download issuer…")
        self.download = hidden_button(self.card, download, "downloadIssuer")
        self.add_file = hidden_button(self.card, self.tr("Add its file…"), "addCAFile")
        self.buttons = self.compare, self.download, self.add_file
        self.remedy: QPushButton | None = None  # what can be done first about the selected CA
        column(self.card, self.explanation).setContentsMargins(12, 8, 12, 8)
        self.card.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 2 * 8 + 2)

    def select_first(self) -> None:
        """Go to the first CA of all, which is one that needs the user if any does."""
        self.filter.clear()
        self.list.select(None)
        self.list.setFocus()

    @property
    def added(self) -> tuple[Certificate, ...]:
        """What Next adds to the collection."""
        return self.table.missing(self._session.collection)

    @property
    def removed(self) -> tuple[Certificate, ...]:
        """What was added here before, and no ticked CA needs any more."""
        needed = {*self._session.stored, *(each for ca in self.table.ticked for each in ca.chain)}
        return tuple(each for each in self._session.collection if each in self._added and each not in needed)

    @property
    def has_open_changes(self) -> bool:
        """The user has ticked or emptied boxes, or compared a root, and the collection is not like that yet."""
        return self._is_touched and bool(self.added or self.removed)

    @property
    def ticked(self) -> tuple[Certificate, ...]:
        """What the user has ticked, and not added yet."""
        return self.added if self.has_open_changes or self._session.confirmed else ()

    @property
    def result(self) -> CertificateCollection:
        """The collection as Next makes it."""
        return self._session.collection.changed(add=self.added, remove=self.removed)

    def take(self) -> None:
        """Change the collection as the boxes say, in one step."""
        added, removed = self.added, self.removed
        self._added |= frozenset(added)
        self._is_touched = False
        if added or removed:
            self._session.change(add=added, remove=removed)

    def _is_chosen(self, ca: IssuingCA) -> bool:
        return bool(ca.chain) and all(each in self._session.collection for each in ca.chain)

    def _fill(self) -> None:
        survey = self._survey.survey
        self.table.show_survey(survey)
        self._show_count()
        self.filter.setVisible(len(survey.cas) >= _MANY or bool(self.filter.text()))

    def _on_ticks(self) -> None:
        self._is_touched = True
        self._on_changed()

    def _on_changed(self) -> None:
        self._explain()
        self._show_count()
        self.changed.emit()

    @property
    def issuer_addresses(self) -> tuple[str, ...]:
        """Where the issuer that the selected CA lacks is said to be."""
        orphan = self.list.current.orphan if self.list.current is not None else None
        return issuers.addresses(orphan) if orphan is not None else ()

    def _show_count(self) -> None:
        """Say how many CAs need the user, or there are, and where it matters how large the collection gets."""
        count, unresolved, size = self.table.total, len(self._survey.unresolved), self.result.size
        said, number = self.tr("%Ln CA(s)", "", count) if count and not unresolved else "", QLocale().toString
        if count and not len(self.result):  # why Next is off
            said = QCoreApplication.translate("CollectionBar", "Nothing selected yet")
        needing = self.tr("%Ln CA(s) need(s) you first", "", unresolved) if unresolved else ""
        if needing != self.needs_user.text().replace("&", ""):
            self.needs_user.setText(needing)
        if size > SIZE_LIMIT:
            said = self.tr(
                "The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs."
            )
        elif size >= SIZE_WARNING:
            said = self.tr("The collection would have {size} of {limit} bytes.")
        self.count.setText(said.format(size=number(size), limit=number(SIZE_LIMIT)))
        self.count.set_tone(Tone.ERROR if size > SIZE_LIMIT else Tone.PLAIN)

    def _explain(self) -> None:
        ca = self.list.current
        if ca is None:
            self._offer()
            self.explanation.say("")
            return
        is_unvouched = ca.why_not is RejectionReason.NOT_VOUCHED and ca.root is not None
        offers = {
            self.compare: is_unvouched and self._session.allows_comparison,
            self.download: bool(self.issuer_addresses) and self._session.allows_downloads,
            self.add_file: ca.lacks_issuer,
        }
        actions = tuple(button for button, is_offered in offers.items() if is_offered)
        self._offer(*actions)
        said = explanation(ca, is_ticked=self.table.is_ticked(ca))
        if is_unvouched and not self._session.allows_comparison:
            said = said._replace(text=localized(ONLY_VOUCHED_ROOTS))
        is_new = said.text != self.explanation.text
        self.explanation.say(*said, actions=actions, is_spoken=False)
        if is_new and self.isVisible() and self.list.hasFocus():
            announce(self.list, said.text)

    def _offer(self, *buttons: QPushButton) -> None:
        """Take what can be done about the selected CA; the focus goes from other buttons to the list."""
        self.remedy = buttons[0] if buttons else None
        focus = self.window().focusWidget()  # also while a question that is about to close has the keyboard
        if focus in self.buttons and focus not in buttons:
            self.list.setFocus()

    def _compare(self) -> None:
        """Compare the root of the selected CA, and after it the others that nobody vouches for."""
        unvouched = (ca for ca in self._survey.survey.cas if ca.why_not is RejectionReason.NOT_VOUCHED)
        cas = [ca for ca in (self.list.current, *unvouched) if ca is not None]
        roots = list(dict.fromkeys(ca.root for ca in cas if ca.root is not None))
        if trusted := self._dialogs.trusted_roots(roots, self._survey.known):
            self._is_touched = True
            self._session.confirm(*trusted)
            self.list.select(None)  # what needs the user next, whichever row the keyboard was on

    def _show_details(self) -> None:
        from ..work.details import CertificateDetails

        selected = self.list.current
        if selected is not None and selected.certificate is not None:
            chains = (each for ca in self._survey.survey.cas for each in ca.chain)
            CertificateDetails(selected.certificate, self._survey.known.joined(chains), self.window()).open()
