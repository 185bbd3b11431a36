"""What stands around the wizard's pages: the window, the rail of pages at the left, and the buttons at the foot."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QWidget, QWizard, QWizardPage

from ..flow import Mark
from ..style.icons import ERROR, GOOD, icon, picture
from ..style.screen import fit_to_screen
from ..style.theme import Tone, color, is_high_contrast
from .wrapping import let_scroll

_SIZE = QSize(1180, 760)
_translate = QCoreApplication.translate
_IN_ORDER = (
    QWizard.WizardButton.HelpButton,
    QWizard.WizardButton.Stretch,
    QWizard.WizardButton.BackButton,
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
    QWizard.WizardButton.CancelButton,
)
_LOOKS = {Mark.OPEN: ("page", Tone.PLAIN), Mark.DONE: GOOD, Mark.PROBLEM: ERROR}
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _OnePressEach(QObject):
    """Takes the second press of a double click, and those of a key that is held, away from the wizard's buttons.

    They were for the page before: Next would write the file, as Export stands in its place on the next page.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_held = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.isAutoRepeat()
        return is_held or event.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, event)


class RoomyWizard(QWizard):
    """Its pages scroll where there is no room, and their sub-titles have as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._subtitle: QLabel | None = None
        self.currentIdChanged.connect(self.fit_subtitle)

    def fit(self) -> None:
        """Take a size within the screen. Setting a wizard's style resizes it: this comes after that."""
        fit_to_screen(self, _SIZE)

    def place_buttons(self) -> None:
        """Put Help at the left of every page, apart from the navigation."""
        button = QWizard.WizardButton
        self.setOption(QWizard.WizardOption.HaveHelpButton)
        self.setButtonText(button.HelpButton, _translate("SSTWizard", "&Help"))
        self.setButtonLayout(_IN_ORDER)
        once = _OnePressEach(self)
        for each in (button.BackButton, button.NextButton, button.CommitButton, button.FinishButton):
            self.button(each).installEventFilter(once)
        self.button(button.HelpButton).setObjectName("showHelp")

    def tell_keys_apart(self) -> None:
        """Leave Finish without a letter to press with Alt where Back has the same one; Enter presses Finish anyway."""
        from PySide6.QtGui import QKeySequence  # the first window does without

        button = QWizard.WizardButton
        back, finish = self.buttonText(button.BackButton), self.buttonText(button.FinishButton)
        if QKeySequence.mnemonic(back) == QKeySequence.mnemonic(finish):  # in Qt's Dutch
            self.setButtonText(button.FinishButton, finish.replace("&", ""))

    def order_tabs(self) -> None:
        """Have Tab walk the buttons as they stand; each time a page is shown, for Qt begins with Back."""
        buttons = [self.button(each) for each in _IN_ORDER if each is not QWizard.WizardButton.Stretch]
        for before, after in pairwise(buttons):
            self.setTabOrder(before, after)

    def setPage(self, number: int, page: QWizardPage) -> None:
        let_scroll(page)
        super().setPage(number, page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_subtitle()

    def fit_subtitle(self) -> None:
        """Give the sub-title's label the height of its text; QWizard gives it that of two lines."""
        page = self.currentPage()
        said = page.subTitle() if page is not None else ""
        if said and self._subtitle is None and self.isVisible():  # to look for it takes milliseconds
            labels = self.findChildren(QLabel)
            self._subtitle = next((label for label in labels if label.text() == said), None)
        if said and self._subtitle is not None:
            self._subtitle.setMinimumHeight(self._subtitle.heightForWidth(self._subtitle.width()))


class PageRail(QListWidget):
    """Shows the current page and ticks what is done; a click, Enter or Space leads to each that may be opened.

    One that has errors has a cross in place of its tick.
    """

    pageWanted = Signal(int)
    """Carries the number of a page that may be opened, counted from 0."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._current, self._is_narrow = 0, False
        self._marks: Sequence[Mark] = [Mark.OPEN] * len(titles)
        self._open_ones: Collection[int] = ()
        self.setObjectName("pageRail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addItems(titles)
        self.itemClicked.connect(self._want)

    def show_pages(self, current: int, marks: Sequence[Mark], open_ones: Collection[int]) -> None:
        """Mark each page, and let those be chosen that may be opened; pages are counted from 0."""
        self._current, self._marks, self._open_ones = current, marks, open_ones
        self._show()

    def set_narrow(self, narrow: bool) -> None:
        """Show the numbers alone, where the window has no room for the titles."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._show()

    def _show(self) -> None:
        """Show the items as they fit, each two lines high and all as wide as the widest."""
        usual, bold = QFont(self.font()), QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        side, widest = metrics.height(), 0
        self.setIconSize(QSize(side, side))
        is_high = is_high_contrast(self.palette())
        for number, (title, mark) in enumerate(zip(self._titles, self._marks, strict=True)):
            item, is_open = self.item(number), self._may_open(number)
            item.setText(f"{number + 1}" if self._is_narrow else f"{number + 1}  {title}")
            item.setSizeHint(QSize(0, int(2.2 * side)))
            item.setFlags(_FLAGS if is_open else Qt.ItemFlag.NoItemFlags)
            if is_high:  # there the current one is selected, and has other colors
                item.setIcon(icon(*_LOOKS[mark]))
            else:
                shown = picture(*_LOOKS[mark], side, self.devicePixelRatioF())
                item.setData(Qt.ItemDataRole.DecorationRole, shown)
            item.setForeground(QBrush() if is_open else color(Tone.PLAIN))  # Qt's own is too faint to read
            item.setFont(bold if number == self._current else usual)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(number, mark))
            item.setToolTip(title)
            widest = max(widest, metrics.horizontalAdvance(item.text()))
        self.setAccessibleName(self._said(self._current, Mark.OPEN))
        self.setCurrentRow(self._current)
        self.setFixedWidth(widest + int(2.4 * side))
        self.setMinimumHeight(int(2.2 * side) * self.count())

    def _may_open(self, number: int) -> bool:
        return number in self._open_ones or number == self._current

    def _said(self, number: int, mark: Mark) -> str:
        if mark is Mark.DONE:
            said = self.tr("Page {number} of {count}: {title}, done")
        elif mark is Mark.PROBLEM:
            said = self.tr("Page {number} of {count}: {title}, has errors")
        else:
            said = self.tr("Page {number} of {count}: {title}")
        return said.format(number=number + 1, count=len(self._titles), title=self._titles[number])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self.count():
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._want(self.currentItem())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark the current page again, whichever the arrow keys have gone to."""
        super().focusOutEvent(event)
        self.setCurrentRow(self._current)

    def _want(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.row(item) != self._current and self._may_open(self.row(item)):
            self.pageWanted.emit(self.row(item))
