"""What was opened at the left, the answer for one message at the right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyle, QVBoxLayout, QWidget

from ...core.certificates.certificate import Certificate
from ...core.collection.survey import SignedMail
from ...core.messages.verdict import Headline
from ..models.mail import MailList
from ..operations.mail_survey import MailSurvey
from ..operations.message_check import MailRow, MessageChecks
from ..operations.session import Session
from ..style.icons import Badge
from ..style.text import letter_width
from ..translate import localized
from .buttons import downloads_off, push_button
from .fields import FilterBox
from .labels import announce
from .lists import pass_while_empty
from .reading_area import ReadingArea
from .verdict_view import AnswerView, answer_on
from .wrapping import StackingSplitter

_LEAST_SIDE_BY_SIDE = 105
"""The width from which the answer stands beside the messages, in characters; else it is below them."""
_USUAL_WIDTH, _LEAST_LIST = 960, 300
"""The width of both at first, and the list's where letters are so large that no more is left of it, in pixels."""
_ANSWER = 80
"""The width that the answer keeps, in characters."""
_AROUND = 24
"""What a row has around its icon and its words, in pixels."""


class MailView(QListView):
    """The messages, in rows of two lines."""

    def __init__(self, model: MailList) -> None:
        super().__init__()
        self.setObjectName("checkedFiles")
        self.setAccessibleName(self.tr("Messages"))
        self.setModel(model)
        pass_while_empty(self)
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # those of one sender differ at their ends

    def width_for(self, words: Iterable[str]) -> int:
        """Return the width at which no row is cut, as long as only one of `words` stands in it, in pixels."""
        icon = self.style().pixelMetric(QStyle.PixelMetric.PM_ListViewIconSize, None, self)
        beside = icon + _AROUND + self.verticalScrollBar().sizeHint().width()
        return max(map(self.fontMetrics().horizontalAdvance, words)) + beside

    def sizeHint(self) -> QSize:
        return QSize(34 * letter_width(self.fontMetrics()), super().sizeHint().height())


class ByMessage(QWidget):
    """Shows the answer for the message that is selected."""

    def __init__(self, session: Session, checks: MessageChecks, survey: MailSurvey) -> None:
        super().__init__()
        self._session, self.checks, self._survey = session, checks, survey
        self._shown: MailRow | None = None
        self.table = MailList(self._in_a_word, self._is_trusted, self)
        self.list = MailView(self.table)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.filter = FilterBox(self.tr("Filter by sender, file or CA (Ctrl+F)"), self.tr("Filter"))
        for filtered in (self.table.set_filter, self._restore_current):
            self.filter.textChanged.connect(filtered)
        self.filter.left.connect(self.list.setFocus)
        self._build_answer()
        self._lay_out()
        checks.listed.connect(self._fill)
        for changed in (survey.judged, session.collectionChanged):
            changed.connect(self.table.refresh)
        checks.changed.connect(self._on_changed)
        self._fill()

    def _build_answer(self) -> None:
        self.answer = AnswerView()
        self.scroll_area = ReadingArea()
        self.scroll_area.setObjectName("answer")
        self.scroll_area.setAccessibleName(self.tr("Answer"))
        self.scroll_area.setWidget(self.answer)
        self.check_revocation = push_button(self.tr("Check revocation…"), "checkRevocation")
        self._downloads_off = downloads_off()

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.list, stretch=1)
        right = QWidget()
        answer = QVBoxLayout(right)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.addWidget(self.scroll_area, stretch=1)
        for widget in (self.check_revocation, self._downloads_off):
            answer.addWidget(widget, alignment=Qt.AlignmentFlag.AlignLeft)
        splitter = StackingSplitter(_LEAST_SIDE_BY_SIDE)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setObjectName("messagesAndAnswer")
        rest = _USUAL_WIDTH - _ANSWER * letter_width(self.fontMetrics())
        words = [*self.table.words(), *(localized(headline.short) for headline in Headline)]
        wide = max(min(self.list.width_for(words), rest), _LEAST_LIST)
        splitter.begin_with(side_by_side=[wide, _USUAL_WIDTH - wide], stacked=[150, 400])
        QHBoxLayout(self).addWidget(splitter)

    def _in_a_word(self, row: MailRow) -> Badge:
        return answer_on(row, answered=self.checks.is_answered(row), short=True)

    def _is_trusted(self, mail: SignedMail) -> bool:
        """Return whether the collection makes a message trusted; by what Exchange has, until that is known."""
        trusted = self._survey.trusted_by(self._session.collection)
        return mail.is_trusted if trusted is None else mail in trusted

    def select(self, row: MailRow | None) -> None:
        """Show a file that was opened by itself."""
        self.filter.clear()
        at = self.table.position(row)
        if at is not None:
            self.list.setCurrentIndex(self.table.index(at, 0))
        self._show()

    @property
    def current(self) -> MailRow | None:
        """What is shown."""
        return self._shown

    def asked_about(self, row: MailRow) -> Sequence[Certificate]:
        """Return the certificates of a message's chain, once it has been judged by the collection of the moment."""
        return row.verdict.chain if row.verdict is not None and self.checks.is_answered(row) else ()

    def _fill(self) -> None:
        self.table.show_rows(self.checks.rows, self._survey.survey)
        self._restore_current()

    def _restore_current(self) -> None:
        """Select what was selected before; where the filter hides it, the first."""
        self.list.setCurrentIndex(self.table.index(self.table.position(self._shown) or 0, 0))
        self._left.setVisible(self.table.total > 1)
        self._show()

    def _on_changed(self, row: MailRow) -> None:
        self.table.refresh_row(row)
        if row is self._shown:
            self._show_answer(row)

    def _show(self) -> None:
        before, self._shown = self._shown, self.table.row(self.list.currentIndex())
        if self._shown is None or self._shown is not before:
            self.checks.show(self._shown)
            self._show_answer(self._shown)

    def _show_answer(self, row: MailRow | None) -> None:
        self.scroll_area.setVisible(row is not None)
        self.check_revocation.setVisible(row is not None and self._session.allows_downloads)
        self._downloads_off.setVisible(row is not None and not self._session.allows_downloads)
        self.check_revocation.setEnabled(row is not None and bool(self.asked_about(row)))
        if row is None:
            return
        answered = self.checks.is_answered(row)
        self.answer.show_row(row, self._session.collection, answered=answered)
        if answered and self.isVisible():
            announce(self, f"{row.name}: {self.answer.spoken}")
