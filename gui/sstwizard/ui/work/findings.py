"""All findings as cards, worst first. Of each group the first few are shown, so that none is buried under another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, groupby

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QWidget

from ...core.certificates.certificate import Certificate
from ...core.certificates.namesakes import Namesakes
from ...core.collection.assessment import Assessment
from ...core.collection.checks.finding import Code, Download, Finding, Severity, VouchFor
from ..kit.buttons import LinkButton, assign_mnemonics, comparison_off, downloads_off
from ..kit.icons import GOOD, tooltip
from ..kit.labels import Card, IconLabel, LineLabel, Notice, TextLabel
from ..kit.layouts import WrappingRow, clear, column, in_lines
from ..kit.theme import Tone, color
from ..kit.translate import localized
from .page import Page
from .rows import SEVERITIES

_WIDE = 16
"""How wide the text of a button may be, in heights of a line: the narrowest window leaves a card as much."""
_LINES_HIGH = 2  # how many lines of its own text a button may have
_MARK = 4  # pixels of the bar at the left of the cards that are about the selected certificate
_FIRST = 9
"""How many cards are shown at first, shared among the groups: nobody reads more, and creating them takes long."""
_MIN_CARDS = 2  # how many are shown of each group, however many groups there are
_MORE = 20  # how many more of a group one click shows


class Wishes(QObject):
    """What the user wants to be done about findings, on whichever of a page's cards it is said."""

    remedied = Signal(object)  # carries the change
    rootWanted = Signal(object)  # carries the root, for which nobody vouches
    fileWanted = Signal()  # the user has the file of an issuer that is missing
    downloadWanted = Signal(object)
    reminderWanted = Signal(object)
    chosen = Signal(object)
    """These carry the finding."""

    def __init__(self, page: Page) -> None:
        """Take the wishes of a page, whose session does what it can, and knows what the organization allows."""
        super().__init__(page)
        self._session = page.session
        self.remedied.connect(page.session.apply)
        self.fileWanted.connect(page.open_ca_file)

    def may_offer(self, finding: Finding) -> bool:
        if isinstance(finding.remedy, Download):
            return self._session.allows_downloads
        return self._session.allows_comparison or not isinstance(finding.remedy, VouchFor)


class FindingCard(Card):
    """A card for one finding. A click on it, or Enter, shows the certificate that it is about."""

    def __init__(self, finding: Finding, wishes: Wishes, namesakes: Namesakes, *, leads_to: str = "") -> None:
        """Show a finding; `leads_to` is what its last button says, which does what a click on the card does."""
        super().__init__()
        self._wishes, self._leads_to = wishes, leads_to
        self.finding = finding
        self.is_marked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        word, title = localized(finding.severity.text), localized(finding.title)
        namesake = ""  # what a certificate is called where others have its name
        if finding.certificate is not None and namesakes.difference(finding.certificate) is not None:
            namesake = localized(namesakes.name(finding.certificate))
        self.setAccessibleName(", ".join(filter(None, (f"{word}: {title}", namesake))))
        self.setAccessibleDescription(localized(finding.message))
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setColumnStretch(1, 1)
        layout.addWidget(IconLabel(*SEVERITIES[finding.severity]), 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(TextLabel(title, bold=True), 0, 1)
        if namesake:
            layout.addWidget(TextLabel(namesake), 1, 1)
        layout.addWidget(TextLabel(localized(finding.message)), 2, 1)
        basis = LineLabel(f"{word} · {localized(finding.basis.text)}", tone=Tone.PLAIN, scale=0.9)
        self.buttons = [self._button(*offer) for offer in self._offers()]
        is_off = not wishes.may_offer(finding)
        off = [downloads_off()] if is_off and isinstance(finding.remedy, Download) else []
        layout.addLayout(WrappingRow(basis, *off, *self.buttons, wide=basis), 3, 1)
        if is_off and not off:
            layout.addWidget(comparison_off(), 4, 1)

    def _offers(self) -> Iterator[tuple[str, str, Callable[[], None]]]:
        """Yield the words, the name and the action of each button."""
        finding, wishes = self.finding, self._wishes
        is_download = isinstance(finding.remedy, Download)
        for change in finding.choices:
            yield localized(change.label), "choice", partial(wishes.remedied.emit, change)
        if finding.remedy is not None and wishes.may_offer(finding):
            yield localized(finding.remedy.label), "download" if is_download else "remedy", self._press
        if finding.code is Code.INCOMPLETE_CHAIN and (finding.remedy is None or is_download):
            yield QCoreApplication.translate("ByCA", "Add its file…"), "addFile", wishes.fileWanted.emit
        if finding.code is Code.EXPIRES_SOON:
            yield self.tr("Save a reminder…"), "reminder", partial(wishes.reminderWanted.emit, finding)
        if finding.removal is not None:
            yield localized(finding.removal.label), "remove", partial(wishes.remedied.emit, finding.removal)
        if self._leads_to:
            yield self._leads_to, "leads", partial(wishes.chosen.emit, finding)

    @property
    def button(self) -> QPushButton | None:
        """The button of the remedy, if there is one."""
        return next((each for each in self.buttons if each.objectName() in ("remedy", "download")), None)

    def _button(self, text: str, name: str, action: Callable[[], None]) -> QPushButton:
        """Return a button of as many lines as it needs. A name that needs too many is cut, and whole in the tip."""
        metrics = self.fontMetrics()
        room = _WIDE * metrics.height()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, _LINES_HIGH * room)
        button = QPushButton(in_lines(shown.replace("&", "&&"), metrics, room))
        button.setAccessibleName(text)
        button.setToolTip(tooltip(text if shown != text else ""))
        button.setObjectName(name)
        button.setAccessibleDescription(localized(self.finding.message))
        button.clicked.connect(lambda: action())
        return button

    def _press(self) -> None:
        remedy = self.finding.remedy
        if self.finding.change is not None:
            self._wishes.remedied.emit(self.finding.change)
        elif isinstance(remedy, VouchFor):
            self._wishes.rootWanted.emit(remedy.root)
        else:
            self._wishes.downloadWanted.emit(self.finding)

    def mark(self, certificate: Certificate | None) -> None:
        self.is_marked = certificate is not None and self.finding.certificate == certificate
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._wishes.chosen.emit(self.finding)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._wishes.chosen.emit(self.finding)  # and not the wizard's Next
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_marked:
            QPainter(self).fillRect(QRectF(0, 0, _MARK, self.height()), color(Tone.ACCENT, self.palette()))


class FindingGroup(QWidget):
    """The findings of one code and severity: some as cards, the others behind a button."""

    grown = Signal()

    def __init__(self, findings: Sequence[Finding], shown: int, make: Callable[[Finding], FindingCard]) -> None:
        super().__init__()
        self._make = make
        self.cards: list[FindingCard] = []
        self._hidden = list(findings)
        self._button = LinkButton("", "more", self._show_more)
        self._layout = column(self, self._button)
        self._show(findings[:shown])

    @property
    def tab_stops(self) -> Iterator[QWidget]:
        for card in self.cards:
            yield card
            yield from card.buttons
        yield self._button

    def reveal(self, certificate: Certificate) -> None:
        self._show([finding for finding in self._hidden if finding.certificate == certificate])

    def _show_more(self) -> None:
        first, *_ = self._show(self._hidden[:_MORE])
        self.grown.emit()
        first.setFocus()

    def _show(self, findings: Sequence[Finding]) -> list[FindingCard]:
        cards = [self._make(finding) for finding in findings]
        for card in cards:
            self._layout.insertWidget(self._layout.count() - 1, card)
            if self.isVisible():
                card.show()  # the layout would do so only later, and what can't be seen yet can't have the focus
            self._hidden.remove(card.finding)
        self.cards += cards
        self._button.setText(self.tr("Show %Ln more of this kind", "", len(self._hidden)))
        self._button.setVisible(bool(self._hidden))
        if self._hidden:
            title = localized(self._hidden[0].title)
            self._button.setAccessibleDescription(self.tr("The next: {title}").format(title=title))
        return cards


class FindingList(QScrollArea):
    emptied = Signal()  # the card that had the focus is gone, and no other is left

    def __init__(self, page: QWidget, follows: QWidget, wishes: Wishes) -> None:
        """Show no findings yet; Tab comes to them from the widget that they follow."""
        super().__init__()
        self._page, self._follows, self._wishes = page, follows, wishes
        self._groups: list[FindingGroup] = []
        self._marked: Certificate | None = None
        self._namesakes = Namesakes()
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Findings, worst first"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards have it, and scroll it
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._holder = QWidget()
        self._layout = column(self._holder)
        self.setWidget(self._holder)

    def show_findings(self, assessment: Assessment) -> None:
        """Show a collection's findings; where none is a problem, one sentence that says so; if it is empty, nothing."""
        findings, self._namesakes = assessment.told, assessment.collection.namesakes
        left, was_on_button = self._from_focus()
        clear(self._layout)
        if assessment.collection and all(finding.severity is Severity.INFO for finding in findings):
            well = self.tr(
                "Every chain ends in a self-signed root, nothing has expired, and the size is within the limit."
            )
            notice = Notice()
            self._layout.addWidget(notice)
            notice.say(well, *GOOD, is_spoken=False)  # the verdict says it
        groups = [list(some) for _, some in groupby(findings, lambda finding: (finding.severity, finding.code))]
        shown = max(_MIN_CARDS, _FIRST // max(1, len(groups)))
        self._groups = [FindingGroup(some, shown, self._make) for some in groups]
        self._holder.hide()  # laid out once, and not with each group
        for group in self._groups:
            group.grown.connect(self._order_tabs)
            self._layout.addWidget(group)
        self._layout.addStretch(1)
        self._holder.show()
        self._order_tabs()
        self._layout.activate()
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._layout.minimumSize().width() + bar)
        if left:
            self._focus_one_of(left, was_on_button=was_on_button)

    def _from_focus(self) -> tuple[list[Finding], bool]:
        """Return the findings from the one whose card has the focus on, and whether its button has it."""
        focus, cards = self.window().focusWidget(), list(self.cards)
        for at, card in enumerate(cards):
            if focus is not None and (card is focus or card.isAncestorOf(focus)):
                return [each.finding for each in cards[at:]], focus is not card
        return [], False

    def _focus_one_of(self, findings: Sequence[Finding], *, was_on_button: bool) -> None:
        """Focus what had the focus; where it is gone, the card after it, or else the last."""
        cards = {(card.finding.code, card.finding.certificate): card for card in self.cards}
        same = [cards.get((finding.code, finding.certificate)) for finding in findings]
        card = next(filter(None, (*same, *reversed(cards.values()))), None)
        if card is None:
            self.emptied.emit()
        elif card is same[0] and was_on_button and card.button is not None:
            card.button.setFocus()
        else:
            card.setFocus()
            self.ensureWidgetVisible(card)

    def _order_tabs(self) -> None:
        """Set letters, and the tab order from card to card; Qt puts what is created later at the end of the page."""
        before = self._follows
        for widget in chain.from_iterable(group.tab_stops for group in self._groups):
            QWidget.setTabOrder(before, widget)
            before = widget
        assign_mnemonics([button for card in self.cards for button in card.buttons], self._page)

    def _make(self, finding: Finding) -> FindingCard:
        card = FindingCard(finding, self._wishes, self._namesakes)
        card.mark(self._marked)
        return card

    @property
    def cards(self) -> Iterable[FindingCard]:
        return chain.from_iterable(group.cards for group in self._groups)

    @property
    def first_remedy(self) -> QPushButton | None:
        """What helps with the worst error that something helps with: not the removal of what could still be mended."""
        buttons = (each for card in self.cards if card.finding.severity is Severity.ERROR for each in card.buttons)
        return next((each for each in buttons if each.objectName() in ("remedy", "download", "addFile")), None)

    def mark(self, certificate: Certificate | None) -> None:
        """Mark the cards about a certificate, and scroll to the worst of them."""
        self._marked = certificate
        if certificate is not None:
            for group in self._groups:
                group.reveal(certificate)
            self._order_tabs()
        for card in self.cards:
            card.mark(certificate)
        marked = [card for card in self.cards if card.is_marked]
        if marked and not any(card.hasFocus() for card in marked):
            self._layout.activate()
            self.ensureWidgetVisible(marked[0])

    def focus_first(self) -> None:
        """Focus the first card's button that remedies something; if there is none, the first card."""
        cards = list(self.cards)
        for card in cards:
            if card.button is not None:
                card.button.setFocus()
                self.ensureWidgetVisible(card)
                return
        if cards:
            cards[0].setFocus()
