"""The help: topics at the left, what is told of one at the right, and a field that knows messages of trouble.

It has no parent. The windows that check messages and show commands block the wizard and all that belongs to it, and the
help is needed beside them, too.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ... import __version__
from ...core import guide
from ...core.exchange.known_errors import matching
from ..settings import Settings
from ..style.letters import letter_width
from ..style.theme import Tone
from ..translate import localized
from ..widgets.announcement import announce
from ..widgets.delegates import RoomyDelegate
from ..widgets.labels import TextLabel
from ..widgets.language_choice import LanguageChoice

_MIN_MESSAGE_LENGTH = 4
"""Characters of a message; fewer are in too many."""
_MARGIN = 12
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class MessageField(QLineEdit):
    """A field whose Enter goes to the answer."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HelpWindow(QDialog):
    """Shows the guide. Each opening begins at the topic that is asked for, and with an empty field."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("help")
        self.setWindowTitle(self.tr("SST Wizard Help"))
        self._build_message()
        self._build_topics()
        self._build_text()
        self._lay_out()

    def _build_message(self) -> None:
        self.message = MessageField()
        self.message.setObjectName("message")
        self.message.setClearButtonEnabled(True)
        for clear in self.message.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear"))  # Qt gives it no name
        self.message.setPlaceholderText(self.tr("All or part of a message from PowerShell or Outlook"))
        self.message.textChanged.connect(self._answer)
        self._label = QLabel(self.tr("&Paste a message here:"))
        self._label.setBuddy(self.message)
        self.message.setAccessibleName(self.tr("Paste a message here"))

    def _build_topics(self) -> None:
        self.topics = QListWidget()
        self.topics.setObjectName("topics")
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.addItems([guide.title(topic, localized) for topic in guide.TOPICS])
        self.topics.setItemDelegate(RoomyDelegate(self.topics))
        self.topics.setFixedWidth(self.topics.sizeHintForColumn(0) + 2 * self.fontMetrics().height())
        self.topics.currentRowChanged.connect(self._on_chosen)

    def _build_text(self) -> None:
        self.text = QTextBrowser()
        self.text.setObjectName("text")
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        # All wraps; but Japanese, with a full stop at a line's end, may be a fraction of a pixel wider than its room.
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setDocumentMargin(_MARGIN)
        self.text.document().setIndentWidth(2 * letter_width(self.fontMetrics()))

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.version = TextLabel(self.tr("SST Wizard {number}").format(number=__version__), tone=Tone.PLAIN)
        self.version.setObjectName("version")
        self.version.setWordWrap(False)
        top, middle, foot, column = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self._label)
        top.addWidget(self.message, stretch=1)
        middle.addWidget(self.topics)
        middle.addWidget(self.text, stretch=1)
        column.addLayout(top)
        column.addLayout(middle, stretch=1)
        foot.addWidget(LanguageChoice(self._settings), stretch=1)
        foot.addWidget(self.version)
        foot.addWidget(close)
        column.addLayout(foot)
        self.message.left.connect(self.text.setFocus)

    def show_topic(self, topic: str) -> None:
        """Show one topic and go to its text."""
        self.message.clear()
        self.topics.setCurrentRow(guide.TOPICS.index(topic))
        self._show_current()
        self.text.setFocus()

    def _on_chosen(self) -> None:
        if self.message.text():
            self.message.clear()  # which shows the topic
        else:
            self._show_current()

    def _show_current(self) -> None:
        topic = guide.TOPICS[max(self.topics.currentRow(), 0)]
        self._show(guide.title(topic, localized), guide.page(topic, localized))

    def _show(self, name: str, markdown: str) -> None:
        self.text.setAccessibleName(name)
        self.text.document().setMarkdown(markdown, _MARKDOWN)
        _space(self.text.document())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _answer(self, pasted: str) -> None:
        """Tell of the messages that a text may be."""
        if len(pasted.strip()) < _MIN_MESSAGE_LENGTH:
            self._show_current()
            return
        found = matching(pasted)
        title = self.tr("%Ln matching message(s)", "", len(found)) if found else localized(guide.UNKNOWN)
        self._show(title, guide.error_help(title, found, localized))
        announce(self.message, title)


def _space(document: QTextDocument) -> None:
    """Space the paragraphs and scale the headings, which QTextDocument imports larger and without margins."""
    block = document.begin()
    while block.isValid():
        form, cursor = block.blockFormat(), QTextCursor(block)
        level = form.headingLevel()  # 0: no heading
        form.setTopMargin(_MARGIN if level > 1 else 0)
        form.setBottomMargin(_MARGIN / 2 if block.textList() else _MARGIN)
        cursor.setBlockFormat(form)
        if level:
            letters = QTextCharFormat()
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 3 - level)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(letters)
        block = block.next()
