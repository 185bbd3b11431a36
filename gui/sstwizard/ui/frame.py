"""What stands around the wizard's pages: the window, the rail of pages, the buttons at the foot, and its closing.

Others may ask the window to close: setup does, whatever dialog is open over it, and the system, to end. Qt drops
Windows' WM_CLOSE for a window that a modal dialog blocks; a user can't ask it of one.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QScrollArea,
    QWidget,
    QWizard,
    QWizardPage,
)

from .flow import Mark
from .kit import theme
from .kit.buttons import FolderButton, message_box, settle_mnemonics
from .kit.drops import has_files, take_copy
from .kit.icons import ERROR, GOOD, icon, letter_width, picture
from .kit.labels import foldable
from .kit.layouts import let_scroll
from .kit.theme import Tone, color

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QSessionManager

    from .work.documents import DocumentSaving


_NAME = "closesWhenSaved"
_translate = QCoreApplication.translate


def close_when_saved(window: QWidget, saving: DocumentSaving, close: Callable[[], None]) -> None:
    """Say why a window stays open; close it once the file is written, or say that it can't be."""
    if window.findChild(QMessageBox, _NAME) is not None:
        return
    box = message_box(
        window, _NAME, _translate("SSTWizard", "A file is being saved. The wizard closes when it is saved.")
    )
    box.addButton(_translate("SSTWizard", "&Do not close"), QMessageBox.ButtonRole.RejectRole)

    def ended(sentence: str, is_good: bool) -> None:
        if sentence and not is_good:
            box.setIcon(QMessageBox.Icon.Warning)
            box.setText(foldable(sentence))
            return
        box.close()
        if is_good:
            close()

    saving.said.connect(ended)
    box.finished.connect(lambda: saving.said.disconnect(ended))
    box.open()


def say_exported(wizard: QDialog, file: Path, sentences: Iterable[str], stay: Callable[[], None]) -> None:
    """Say that a file was written, offer to open its folder, and close the wizard, unless the user goes on working.

    Of several files, `file` is the first. Each of the sentences that is not empty becomes a paragraph.
    """
    box = message_box(wizard, "exported", _translate("SSTWizard", "The export was successful."))
    box.setInformativeText("\n\n".join(filter(None, sentences)))
    folder = FolderButton(box)
    folder.offer(file)
    box.addButton(folder, QMessageBox.ButtonRole.ActionRole)
    close = box.addButton(_translate("SSTWizard", "&Close the wizard"), QMessageBox.ButtonRole.AcceptRole)
    on = box.addButton(_translate("Dialogs", "&Keep working"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(close)
    box.setEscapeButton(on)
    box.finished.connect(lambda: stay() if box.clickedButton() is on else wizard.accept())
    box.open()


_CLOSE = 0x0010
"""WM_CLOSE."""
_MESSAGE = struct.Struct("@PI")
"""How MSG begins: the window, and the number of the message."""
_memory: Any = shiboken6.VoidPtr  # whose type is declared without arguments
_MILLISECONDS_BETWEEN_DIALOGS = 50


def is_to_close(message: int) -> bool:
    """Return whether the MSG of Windows at an address asks its window to close."""
    _window, number = _MESSAGE.unpack_from(_memory(message, _MESSAGE.size))
    return bool(number == _CLOSE)


def hold_session(window: QWidget, why_not: Callable[[], str], end: QSessionManager) -> None:
    """Ask the system not to end as long as something would be lost; Windows shows what, and the user decides."""
    reason = why_not()
    if sys.platform == "win32":
        from ..core.platform import win32

        win32.show_why_not_to_end(int(window.winId()), reason)
    if reason:
        end.cancel()


class CloseRequest(QObject):
    """Closes the dialogs over a window, as Escape does, and then the window, which asks where work would be lost."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_under_way = False
        self._turns = QTimer(self, interval=_MILLISECONDS_BETWEEN_DIALOGS)  # some cancel first what is under way
        self._turns.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Close all. What the window asks meanwhile is left to the user: a second request changes nothing."""
        if not self._is_under_way:
            self._is_under_way = True
            self._turns.start()

    def _go_on(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()
            return
        self._turns.stop()
        self._window.close()
        self._is_under_way = False


_LEAST = 125
"""So many characters the rail leaves to the pages, whose lists then cut no name; else it shows numbers alone."""
_IN_ORDER = (
    QWizard.WizardButton.HelpButton,
    QWizard.WizardButton.Stretch,
    QWizard.WizardButton.BackButton,
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.FinishButton,
    QWizard.WizardButton.CancelButton,
)
_LOOKS = {Mark.OPEN: ("page", Tone.PLAIN), Mark.DONE: GOOD, Mark.PASSED: GOOD, Mark.PROBLEM: ERROR}
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _OnePressEach(QObject):
    """Takes the second press of a double click, and those of a key that is held, away from the wizard's buttons.

    They were for the page before: Next would write the file, as Export stands in its place on the next page.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_held = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.isAutoRepeat()
        return is_held or event.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, event)


class _OwnLetters(QTimer):
    """Has each letter lead to one thing alone, whatever a page shows: once for all that changes at a time."""

    def __init__(self, wizard: QWizard) -> None:
        super().__init__(wizard, singleShot=True, interval=0)
        self.timeout.connect(self._settle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self.start()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        wizard = self.parent()  # as long as it is one: it may be about to go
        if isinstance(wizard, QWizard) and (page := wizard.currentPage()) is not None:
            settle_mnemonics(wizard, page)


class RoomyWizard(QWizard):
    """Its pages scroll where there is no room, and their sub-titles have as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._subtitle: QLabel | None = None
        self._close_request = CloseRequest(self)
        self.currentIdChanged.connect(self.fit_subtitle)
        self._letters = _OwnLetters(self)
        self.installEventFilter(self._letters)

    def place_buttons(self) -> None:
        """Put Help at the left of every page, apart from the navigation; all in Windows' own words."""
        button = QWizard.WizardButton
        self.setOption(QWizard.WizardOption.HaveHelpButton)
        self.setButtonText(button.HelpButton, _translate("SSTWizard", "&Help"))
        self.setButtonText(button.BackButton, _translate("SSTWizard", "< &Back"))
        self.setButtonText(button.NextButton, _translate("SSTWizard", "&Next >"))
        self.setButtonText(button.FinishButton, _translate("SSTWizard", "&Finish"))
        self.setButtonText(button.CancelButton, _translate("SSTWizard", "Cancel"))
        self.setButtonLayout(_IN_ORDER)
        once = _OnePressEach(self)
        for each in (button.BackButton, button.NextButton, button.FinishButton):
            self.button(each).installEventFilter(once)
        self.button(button.HelpButton).setObjectName("showHelp")

    def order_tabs(self) -> None:
        """Have Tab walk the buttons as they stand; each time a page is shown, for Qt begins with Back."""
        buttons = [self.button(each) for each in _IN_ORDER if each is not QWizard.WizardButton.Stretch]
        for before, after in pairwise(buttons):
            self.setTabOrder(before, after)

    def setPage(self, number: int, page: QWizardPage) -> None:
        let_scroll(page).installEventFilter(self._letters)
        super().setPage(number, page)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Scroll to what Tab comes to from outside of its page; within it, the page does that by itself."""
        has_moved, now = super().focusNextPrevChild(is_next), self.focusWidget()
        for area in self.findChildren(QScrollArea, "pageArea") if now is not None else ():
            if area.isAncestorOf(now):
                area.ensureWidgetVisible(now)
        return has_moved

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.setAccepted(not self.isVisible())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_files(event.mimeData()):
            take_copy(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_subtitle()

    def nativeEvent(self, event_type: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if sys.platform == "win32" and QApplication.activeModalWidget() is not None and is_to_close(int(message)):
            self._close_request.begin()
            return True, 0
        return super().nativeEvent(event_type, message)

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
        self._why_passed = self.tr("Skipped, as there was nothing to decide.")
        self._marks: Sequence[Mark] = [Mark.OPEN] * len(titles)
        self._open_ones: Collection[int] = ()
        self.setObjectName("pageRail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addItems(titles)
        self.itemClicked.connect(self._on_chosen)

    def show_pages(self, current: int, marks: Sequence[Mark], open_ones: Collection[int]) -> None:
        """Mark each page, and let those be chosen that may be opened; pages are counted from 0."""
        self._current, self._marks, self._open_ones = current, marks, open_ones
        self._show()

    def fit(self, room: int) -> None:
        """Show the numbers alone, where the titles would leave too little room to the pages."""
        titles = (self._label(number, is_narrow=False) for number in range(len(self._titles)))
        narrow = room - self._wide(titles) < _LEAST * letter_width(self.window().fontMetrics())
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._show()

    def _show(self) -> None:
        """Show the items as they fit, each two lines high and all as wide as the widest."""
        usual, bold = QFont(self.font()), self._bold
        side = QFontMetrics(bold).height()
        self.setIconSize(QSize(side, side))
        is_high = theme.is_high_contrast()
        for number, (title, mark) in enumerate(zip(self._titles, self._marks, strict=True)):
            item, is_open = self.item(number), self._may_open(number)
            item.setText(self._label(number, is_narrow=self._is_narrow))
            item.setSizeHint(QSize(0, int(2.2 * side)))
            item.setFlags(_FLAGS if is_open else Qt.ItemFlag.NoItemFlags)
            if is_high:  # there the current one is selected, and has other colors
                item.setIcon(icon(*_LOOKS[mark]))
            else:
                shown = picture(*_LOOKS[mark], side, self.devicePixelRatioF())
                item.setData(Qt.ItemDataRole.DecorationRole, shown)
            item.setForeground(QBrush() if is_open else color(Tone.PLAIN))  # Qt's own is too faint to read
            item.setFont(bold if number == self._current else usual)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken_name(number, mark))
            item.setToolTip(f"{title}\n{self._why_passed}" if mark is Mark.PASSED else title)
        self.setAccessibleName(self._spoken_name(self._current, Mark.OPEN))
        self.setCurrentRow(self._current)
        self.setFixedWidth(self._wide(self.item(number).text() for number in range(self.count())))
        self.setMinimumHeight(int(2.2 * side) * self.count())

    @property
    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setBold(True)
        return bold

    def _label(self, number: int, *, is_narrow: bool) -> str:
        return f"{number + 1}" if is_narrow else f"{number + 1}  {self._titles[number]}"

    def _wide(self, labels: Iterable[str]) -> int:
        """Return how wide the rail is with some labels: each may be the current one.

        Beside them stand the icon, as wide as letters are high, and margins that small letters don't make small.
        """
        metrics = QFontMetrics(self._bold)
        height = metrics.height()
        return max(map(metrics.horizontalAdvance, labels)) + max(int(2.8 * height), height + 26)

    def _may_open(self, number: int) -> bool:
        return number in self._open_ones or number == self._current

    def _spoken_name(self, number: int, mark: Mark) -> str:
        if mark in (Mark.DONE, Mark.PASSED):
            said = self.tr("Page {number} of {count}: {title}, done")
        elif mark is Mark.PROBLEM:
            said = self.tr("Page {number} of {count}: {title}, has errors")
        else:
            said = self.tr("Page {number} of {count}: {title}")
        said = said.format(number=number + 1, count=len(self._titles), title=self._titles[number])
        return f"{said}. {self._why_passed}" if mark is Mark.PASSED else said

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self.count():
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_chosen(self.currentItem())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark the current page again, whichever the arrow keys have gone to."""
        super().focusOutEvent(event)
        self.setCurrentRow(self._current)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.row(item) != self._current and self._may_open(self.row(item)):
            self.pageWanted.emit(self.row(item))
