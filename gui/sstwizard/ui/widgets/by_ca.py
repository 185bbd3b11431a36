"""Which CAs the messages need, which of them are added, and what can be done about the others."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from ...core.certificates.certificate import Certificate
from ...core.collection.collection import SIZE_LIMIT, SIZE_WARNING, CertificateCollection
from ...core.collection.survey import IssuingCA, RejectionReason
from ..models.ca_table import CAColumn, CATable
from ..models.tree import Index
from ..operations.mail_survey import MailSurvey
from ..operations.session import Session
from ..operations.survey_words import explanation
from ..style.theme import Tone
from ..translate import localized
from .buttons import push_button
from .fields import FilterBox
from .labels import Card, LineLabel, Notice, announce
from .lists import RoomyDelegate, RowView

_AIR = 12
"""Pixels above and below the two lines of a row, together."""
_PADDING, _ICON = 14, 24
"""Pixels beside a name, and what an icon takes beside a text."""
_MANY = 12
"""From so many CAs on, there is a filter without asking for it."""
_WANTS_FILE = (RejectionReason.ISSUER_MISSING, RejectionReason.INCOMPLETE_CHAIN)


def _room_of_box(view: QWidget) -> int:
    """Return how far the box of a row moves its name, in pixels."""
    style, metric = view.style(), QStyle.PixelMetric
    box, margin = (
        style.pixelMetric(each, None, view) for each in (metric.PM_IndicatorWidth, metric.PM_FocusFrameHMargin)
    )
    return box + 2 * margin + 2


class _NameDelegate(RoomyDelegate):
    """Begins the names of all rows at one place, whether there is a box before them or not."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != CAColumn.NAME or index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            super().paint(painter, option, index)
            return
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        style = filled.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, filled, painter, filled.widget)
        shifted = QStyleOptionViewItem(option)
        shifted.rect.setLeft(option.rect.left() + _room_of_box(filled.widget))
        super().paint(painter, shifted, index)


class CAView(RowView):
    """A row for each CA, two lines high."""

    currentCA = Signal()
    """Another CA is selected, or another survey has it."""
    _table: CATable

    def __init__(self, model: CATable) -> None:
        super().__init__(model)
        self._current: IssuingCA | None = None
        self.setObjectName("caList")
        self.setAccessibleName(self.tr("CAs that the messages need"))
        self.setItemDelegate(_NameDelegate(self, least=2 * self.fontMetrics().lineSpacing() + _AIR))
        self.setAlternatingRowColors(False)
        self.selectionModel().currentChanged.connect(self.currentCA)
        model.modelReset.connect(self._restore_current)

    def divide(self) -> None:
        """Divide the width: the status gets what it needs, then the other words, the names the rest."""
        statuses = [localized(each.label) for each in (RejectionReason.SUPERSEDED, RejectionReason.NOT_VOUCHED)]
        rest = self.divide_among(
            [
                (CAColumn.STATUS, self.wide(CAColumn.STATUS, *statuses, icon=_ICON), 0),
                (CAColumn.MAIL, self.wide(CAColumn.MAIL, "100 messages from 10 senders"), 20),
                (CAColumn.VOUCHED_BY, self.wide(CAColumn.VOUCHED_BY, "Microsoft, Mozilla"), 24),
            ],
            beside=_room_of_box(self) + _PADDING,
        )
        self.setColumnWidth(CAColumn.NAME, max(rest, 20 * self.fontMetrics().averageCharWidth()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._current = self.current

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the wizard, whose Next it presses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._current = self.current

    @property
    def current(self) -> IssuingCA | None:
        """The CA that is selected."""
        row = self._table.row(self.currentIndex())
        return row.ca if row is not None else None

    def select_first(self) -> None:
        """Select the first row, and follow it no longer where the user has gone."""
        self._current = None
        self._restore_current()

    def _restore_current(self) -> None:
        """Select what the user has gone to; until then, the first."""
        at = self._table.position(self._current) if self._current is not None else None
        self.setCurrentIndex(self._table.index(at or 0, 0))
        self.currentCA.emit()


class ByCA(QWidget):
    """Lists the CAs, what is proposed ticked already, and says of the selected one what can be done."""

    changed = Signal()
    """Something else is to be added or removed."""

    def __init__(self, session: Session, survey: MailSurvey) -> None:
        super().__init__()
        self._session, self._survey = session, survey
        self._added: frozenset[Certificate] = frozenset()
        self._is_touched = False
        self.table = CATable(self._is_chosen, self)
        self.list = CAView(self.table)
        self.list.currentCA.connect(self._explain)
        self._build_filter()
        self._build_card()
        self.count = LineLabel(tone=Tone.PLAIN)
        self.count.setObjectName("count")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.list, stretch=1)
        column.addWidget(self.card)
        self.table.ticksChanged.connect(self._on_ticks)
        survey.surveyed.connect(self._fill)
        session.collectionChanged.connect(self._on_collection)
        self._fill()

    def _build_filter(self) -> None:
        self.filter = FilterBox(self.tr("Filter by CA, root, sender or status (Ctrl+F)"), self.tr("Filter"))
        self.filter.textChanged.connect(self.table.set_filter)
        self.filter.left.connect(self.list.setFocus)

    def _build_card(self) -> None:
        self.card = Card()
        self.card.setObjectName("remedy")
        self.explanation = Notice()
        self.compare = push_button(self.tr("Compare…"), "compareRoot")
        self.add_file = push_button(self.tr("Add its file…"), "addCAFile")
        for button in (self.compare, self.add_file):
            button.setParent(self.card)
            button.hide()
        row = QVBoxLayout(self.card)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.explanation)
        self.card.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 2 * 8 + 2)

    def select_first(self) -> None:
        """Select what needs the user most."""
        self.list.select_first()

    def show_filter(self) -> None:
        """Show the filter, and put the caret into it."""
        self.filter.show()
        self.filter.take_focus()

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
        """The user has ticked or emptied boxes, and the collection is not like that yet."""
        return self._is_touched and bool(self.added or self.removed)

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

    def _on_collection(self) -> None:
        self.table.follow_collection()
        self._on_changed()

    def _on_changed(self) -> None:
        self._explain()
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        """Say how many CAs there are, and where it matters how large the collection gets."""
        count, open_ones, size = self.table.total, len(self._survey.unresolved), self.result.size
        said = [self.tr("%Ln CA(s)", "", count) if count else ""]
        if open_ones:
            said.append(self.tr("%Ln need(s) you", "", open_ones))
        number = QLocale().toString
        is_too_large = size > SIZE_LIMIT
        room = self.tr("The collection would have {size} of {limit} bytes.")
        if is_too_large:
            room = self.tr(
                "The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs."
            )
        if size >= SIZE_WARNING:
            said = [room.format(size=number(size), limit=number(SIZE_LIMIT))]
        self.count.setText(", ".join(filter(None, said)))
        self.count.set_tone(Tone.ERROR if is_too_large else Tone.PLAIN)

    def _explain(self) -> None:
        ca = self.list.current
        if ca is None:
            self.explanation.say("")
            return
        can_compare = ca.why_not is RejectionReason.NOT_VOUCHED and ca.root is not None
        wants_file = ca.why_not in _WANTS_FILE
        actions = (self.compare,) if can_compare else (self.add_file,) if wants_file else ()
        if any(each.hasFocus() for each in (self.compare, self.add_file) if each not in actions):
            self.list.setFocus()
        said = explanation(ca, is_ticked=self.table.is_ticked(ca))
        is_new = said.text != self.explanation.text
        self.explanation.say(*said, actions=actions, is_spoken=False)
        if is_new and self.isVisible() and self.list.hasFocus():
            announce(self.list, said.text)
