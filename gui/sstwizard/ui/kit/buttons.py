"""Buttons of all kinds, the letters to press with Alt, and the message boxes that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from string import ascii_uppercase

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QTabBar,
    QToolButton,
    QWidget,
    QWizardPage,
)

from ...core.errors import DOWNLOADS_OFF, ONLY_VOUCHED_ROOTS
from ...core.text import has_wide, printable
from .labels import LineLabel, TextLabel, announce
from .theme import Tone
from .translate import localized

_AIR = 4  # pixels beside and above the words of a link, for the focus
COPIED_FOR = 2000  # milliseconds
_Button = QMessageBox.StandardButton
_ENLARGED = 1.15  # the size of the letters on a filled button beside the usual one


class PlainButton(QPushButton):
    """Enter presses it where it has the focus, and there alone: it is never a default button."""

    def __init__(self, words: str = "", name: str = "", pressed: object = None) -> None:
        """Make a button by its object name; a signal or function is called when it is pressed."""
        super().__init__(words)
        self.setObjectName(name)
        self.setAutoDefault(False)
        if pressed is not None:
            self.clicked.connect(pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


push_button = PlainButton  # the same, as most call it


def hidden_button(parent: QWidget, words: str, name: str, pressed: object = None) -> QPushButton:
    """Return a push button that is a part of another widget, hidden until a notice shows it beside its sentence."""
    button = push_button(words, name, pressed)
    button.setParent(parent)
    button.hide()
    return button


class FoldButton(QToolButton):
    """Shows and hides a widget below it; reached by Tab, and pressed by the space bar."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__()
        self.setText(words)
        self.setObjectName(name)
        self.setAccessibleName(words.replace("&", ""))
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        arrow = Qt.ArrowType
        self.setArrowType(arrow.RightArrow)
        self.toggled.connect(lambda is_open: self.setArrowType(arrow.DownArrow if is_open else arrow.RightArrow))

    def fold(self, folded: QWidget) -> None:
        folded.setVisible(self.isChecked())
        self.toggled.connect(folded.setVisible)


class LinkButton(PlainButton):
    def __init__(self, words: str, name: str, pressed: object) -> None:
        super().__init__(words, name, pressed)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setUnderline(True)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return words + QSize(2 * _AIR, 2 * _AIR)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self.isEnabled():
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.Link))
            option.palette = palette


class CopyButton(PlainButton):
    """Copies a text to the clipboard, and says so for two seconds."""

    def __init__(self, label: str) -> None:
        super().__init__(pressed=self._copy)
        self._label, self._copied = label, self.tr("✓ Copied")
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._timer.timeout.connect(lambda: self.setText(self._label))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for each in (self._copied, label):  # it has room for both
            self.setText(each)
            self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))

    def offer(self, text: str) -> None:
        if text != self._text:
            self._timer.stop()
            self.setText(self._label)
        self._text = text

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.setText(self._copied)
        self._timer.start()
        announce(self, self.tr("Copied to the clipboard"))


class FolderButton(PlainButton):
    """Opens the folder of a file that was saved, in the system's own file manager."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "open-folder", self._open)
        self.setParent(parent)
        self.setText(self.tr("Open folder"))
        self._file = Path()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _open(self) -> None:
        """Open the folder; where the system has nothing to open it with, say where it is."""
        folder = str(self._file.parent)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            said = self.tr("This system has no program that shows the folder: {folder}")
            message_box(self.window(), "folder", said.format(folder=printable(folder)), button=_Button.Close).open()

    def offer(self, file: Path) -> None:
        """Open the folder of `file`, an absolute path, from now on."""
        self._file = file


class FilledButton(PlainButton):
    """The button that does what its page is for: drawn like the default button, and larger than others."""

    def __init__(self, words: str, name: str = "", pressed: object = None) -> None:
        super().__init__(words, name, pressed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        font = QApplication.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _ENLARGED)
        self.setFont(font)
        height = self.fontMetrics().height()
        self.setMinimumSize(height * 12, height * 2)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.features |= QStyleOptionButton.ButtonFeature.DefaultButton


def assign_mnemonics(buttons: Sequence[QAbstractButton | QLabel], page: QWidget) -> None:
    """Give each button of a page a letter of its text that nothing else has, as long as there are any.

    What is hidden in the page, and around it in the wizard, may be shown later.
    """
    others = set(page.window().findChildren(QWidget)).difference(buttons)
    for other in page.window().findChildren(QWizardPage):
        if other is not page:
            others.difference_update(other.findChildren(QWidget))
    taken = {letter for each in others if each.window() is page.window() for letter in _letters_of(each)}
    for button in buttons:
        plain = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&&")
        letters = [at for at, each in enumerate(plain) if each.isascii() and each.isalpha()]
        letters.sort(key=lambda at: at > 0 and plain[at - 1] != " ")  # first those that begin a word
        at = next((at for at in letters if plain[at].upper() not in taken), None)
        if at is not None:
            plain = f"{plain[:at]}&{plain[at:]}"
        elif has_wide(plain) and (free := next((each for each in ascii_uppercase if each not in taken), "")):
            name = plain.removesuffix("…")
            plain = f"{name}(&{free}){plain[len(name) :]}"  # as Windows writes it: “追加(&A)…”
        button.setText(plain)
        taken.update(_letters_of(button))


def settle_mnemonics(window: QWidget, page: QWidget) -> None:
    """Give what a page shows another letter where its own leads to something else that is shown, too.

    Called for a window whenever its layout changes, it makes up for what texts and states bring together.
    """
    shown = [each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window]
    own = [each for each in shown if isinstance(each, QAbstractButton | QLabel) and page.isAncestorOf(each)]
    taken = {letter for each in set(shown).difference(own) for letter in _letters_of(each)}
    for each in own:
        if not taken.isdisjoint(_letters_of(each)):
            assign_mnemonics([each], page)
        taken.update(_letters_of(each))


def _letters_of(widget: QWidget) -> list[str]:
    """Return the letters that lead to a widget, whether or not it is shown at the moment."""
    if isinstance(widget, QTabBar):
        texts = [widget.tabText(at) for at in range(widget.count())]
    elif isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
        texts = [widget.text()]
    else:
        return []
    keys = (QKeySequence.mnemonic(text).toString().rpartition("+")[2] for text in texts if "&" in text)
    return [key.upper() for key in keys if key]


def downloads_off() -> LineLabel:
    """Return what stands in place of a button that asks the network, where the organization allows no downloads."""
    return LineLabel(localized(DOWNLOADS_OFF), tone=Tone.PLAIN, name="downloadsOff")


def comparison_off() -> TextLabel:
    """Return what stands in place of a button that has a root compared, where the organization allows no such root."""
    return TextLabel(localized(ONLY_VOUCHED_ROOTS), tone=Tone.PLAIN, name="comparisonOff")


def message_box(
    parent: QWidget | None,
    name: str,
    said: str,
    icon: QMessageBox.Icon = QMessageBox.Icon.Information,
    button: QMessageBox.StandardButton = _Button.NoButton,
) -> QMessageBox:
    """Return a box that shows plain text once it is opened, and that is deleted once it is closed.

    Its standard button, if it has one, is without the icon that some desktops put on these, as are all other buttons.
    """
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(said)
    box.setStandardButtons(button)
    for each in box.buttons():
        each.setIcon(QIcon())
    return box
