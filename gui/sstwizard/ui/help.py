"""The help: topics at the left, one of them at the right, and a field that searches the guide and known messages.

It has no parent. Dialogs, such as those that show commands, block the wizard and all that belongs to it, and the help
is needed beside them, too.
"""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QKeySequence,
    QPainter,
    QPalette,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QWidget,
)

from .. import __version__
from ..core import guide
from ..core.about import about
from ..core.guide import GuideSearch, Result
from ..core.text import has_wide
from .kit import theme
from .kit.buttons import CopyButton, push_button
from .kit.dialogs import TopicWindow
from .kit.icons import letter_width
from .kit.labels import SELECTABLE, LineLabel, TextLabel, announce
from .kit.layouts import WrappingRow, column, foot, panel
from .kit.lists import FilterBox, Index, RoomyDelegate
from .kit.settings import Settings
from .kit.tasks import run_detached
from .kit.theme import Tone
from .kit.translate import available_languages, language_name, localized

_MIN_LENGTH = 2  # letters to search for, such as “CA”; in Japanese, one is a word
_SHOWN_LENGTH = 120  # letters of a sentence in the list of results; the text has all of it
_MARGIN = 12
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class ResultDelegate(QStyledItemDelegate):
    """Draws a result: its page in bold, and below it the sentence, wrapped wherever it must."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.initStyleOption(option, index)
        return _laid_out(option).size().toSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        document, option.text = _laid_out(option), ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        context = QAbstractTextDocumentLayout.PaintContext()
        if option.state & QStyle.StateFlag.State_Selected and theme.is_high_contrast():
            option.palette.setColor(QPalette.ColorRole.Text, option.palette.color(QPalette.ColorRole.HighlightedText))
        context.palette = option.palette
        painter.save()
        painter.translate(option.rect.topLeft())
        document.documentLayout().draw(painter, context)
        painter.restore()


def _laid_out(option: QStyleOptionViewItem) -> QTextDocument:
    """Return the text of a row as it fits the width of its list."""
    document, wrapping = QTextDocument(), QTextOption()
    document.setDefaultFont(option.font)
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(wrapping)
    document.setDocumentMargin(_MARGIN / 2)  # beside the bar of a selected row
    page, _, sentence = escape(option.text).partition("\u2028")
    document.setHtml(f"<b>{page}</b><br>{sentence}")
    assert isinstance(option.widget, QListWidget)
    document.setTextWidth(option.widget.viewport().width())
    return document


class HelpWindow(TopicWindow):
    """Shows the guide. Each opening begins at the topic that is asked for, and with an empty field."""

    def __init__(self, settings: Settings, *more: QWidget) -> None:
        """Make the window, with something more above its foot."""
        super().__init__()
        self._settings, self._more = settings, more
        self._topic = guide.TOPICS[0]
        self._guide: GuideSearch | None = None
        self._found: tuple[Result, ...] = ()
        self._versions = ""
        self.setObjectName("help")
        self.setWindowTitle(self.tr("SST Wizard Help"))
        self._build_search()
        self._build_lists()
        self._build_text()
        self._lay_out()
        run_detached(partial(about, settings.facts(), settings.policy), self._on_versions, self)

    def _build_search(self) -> None:
        example = self.tr("Words, or a message from PowerShell or Outlook")
        self.search = FilterBox(example, self.tr("Search"), self.tr("Clear"))
        self.search.setObjectName("search")
        self.search.textChanged.connect(self._search)
        self.search.left.connect(lambda: (self.topics if self.topics.isVisible() else self.results).setFocus())
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.take_focus)

    def _build_lists(self) -> None:
        self.topics, self.results = QListWidget(), QListWidget()
        self.topics.setObjectName("topics")
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.addItems([guide.title(topic, localized) for topic in guide.TOPICS])
        self.topics.currentRowChanged.connect(self._on_topic)
        self.topics.setItemDelegate(RoomyDelegate(self.topics))
        self.results.setObjectName("results")
        self.results.setItemDelegate(ResultDelegate(self.results))
        self.results.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or rows wrap again, late
        self.results.currentRowChanged.connect(self._on_result)
        self._lists = QStackedWidget()
        for each in (self.topics, self.results):
            each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            each.itemActivated.connect(lambda: self.text.setFocus())
            self._lists.addWidget(each)
        self._lists.setFixedWidth(self.topics.sizeHintForColumn(0) + 2 * self.fontMetrics().height())

    def _build_text(self) -> None:
        self.text = QTextBrowser()
        self.text.setObjectName("text")
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        # All wraps; but Japanese, with a full stop at a line's end, may be a fraction of a pixel wider than its room.
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setTextInteractionFlags(SELECTABLE)
        self.text.document().setDocumentMargin(_MARGIN)
        self.text.document().setIndentWidth(2 * letter_width(self.fontMetrics()))
        self.copy = CopyButton(self.tr("&Copy versions and paths"))
        self.copy.setObjectName("copyVersions")
        self.copy.hide()

    def _lay_out(self) -> None:
        close = push_button(self.tr("Close"), "close", self.reject)
        number = self.tr("SST Wizard {number}").format(number=__version__)
        self.version = TextLabel(number, tone=Tone.PLAIN, name="version")
        self.version.setWordWrap(False)
        top, middle, bottom = QFormLayout(), QHBoxLayout(), foot(self.version, close)
        top.addRow(self.tr("&Search:"), self.search)
        middle.addWidget(self._lists)
        middle.addWidget(panel(self.text, self.copy), stretch=1)
        bottom.insertWidget(0, LanguageChoice(self._settings))
        column(self, top, middle, *self._more, bottom, margin=None).setStretchFactor(middle, 1)

    def show_topic(self, topic: str, *, to_search: bool = False) -> None:
        self._topic = topic
        self.search.clear()
        self._show_contents()
        (self.search if to_search else self.text).setFocus()

    def _show_contents(self) -> None:
        self._lists.setCurrentWidget(self.topics)
        with QSignalBlocker(self.topics):  # nobody has chosen it: what is typed stays
            self.topics.setCurrentRow(guide.TOPICS.index(self._topic))
        self._show_topic(self._topic)

    def _on_topic(self, row: int) -> None:
        if row >= 0:
            self._topic = guide.TOPICS[row]
            self.search.clear()
            self._show_topic(self._topic)

    def _on_result(self, row: int) -> None:
        """Show the page that was found, at the sentence that matched, or the message with what helps."""
        if row < 0:
            return
        result = self._found[row]
        if result.error is None:
            self._show_topic(result.topic)
            self._go_to(result.sentence)
        else:
            title = guide.title(result.topic, localized)
            self._show(title, guide.error_help(title, [result.error], localized))

    def _show_topic(self, topic: str) -> None:
        self._show(guide.title(topic, localized), guide.page(topic, localized, self._versions))
        self.copy.setVisible(topic == guide.ABOUT)

    def _on_versions(self, versions: str | None) -> None:
        """Offer to copy versions and paths, and show them where their topic is shown."""
        self._versions = versions or ""
        self.copy.offer(self._versions)
        if self.copy.isVisibleTo(self):
            self._show_topic(guide.ABOUT)

    def _show(self, name: str, markdown: str) -> None:
        self.copy.hide()
        self.text.setAccessibleName(name)
        self.text.document().setMarkdown(markdown, _MARKDOWN)
        _space(self.text.document())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _go_to(self, sentence: str) -> None:
        exactly = QTextDocument.FindFlag.FindCaseSensitively
        found = self.text.document().find(sentence.replace("\u00a0", " "), 0, exactly)  # `find` takes it for a space
        if not found.isNull():
            self.text.moveCursor(QTextCursor.MoveOperation.End)  # so that it scrolls up, to the beginning of it
            first, last = found.selectionStart(), found.selectionEnd()
            found.setPosition(last)
            found.setPosition(first, QTextCursor.MoveMode.KeepAnchor)
            self.text.setTextCursor(found)

    def _search(self, typed: str) -> None:
        """Show what is found, the best first and at once; if nothing is, say so beside the topics."""
        wanted = typed.strip()
        if len(wanted) < _MIN_LENGTH and not has_wide(wanted):
            self._show_contents()
            return
        self._guide = self._guide or GuideSearch(localized)
        self._found = self._guide.find(wanted)
        self.results.clear()
        if not self._found:
            self._lists.setCurrentWidget(self.topics)
            self.topics.setCurrentRow(-1)  # so that each can be chosen
            said = localized(guide.NOTHING_FOUND)
            self._show(said, said)
        else:
            said = self.tr("%Ln result(s)", "", len(self._found))
            self.results.addItems([_shown(result) for result in self._found])
            self.results.setAccessibleName(said)
            self._lists.setCurrentWidget(self.results)
            self.results.setCurrentRow(0)
        announce(self.search, said)


def _shown(result: Result) -> str:
    """Return a result as it is listed: its page, and the sentence below it."""
    sentence = result.sentence.replace(" \u2028", ": ")
    cut = sentence if len(sentence) <= _SHOWN_LENGTH else f"{sentence[:_SHOWN_LENGTH].rstrip()}…"
    return f"{guide.title(result.topic, localized)}\n{cut}"


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


class LanguageChoice(QWidget):
    """A list of the languages that have a catalogue, below the system's; what is chosen is remembered at once.

    Where the organization has set the language, there is no other to choose.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.box, codes = QComboBox(), [settings.set_language]
        self.box.setObjectName("language")
        self.box.setAccessibleName(self.tr("Language"))
        if not settings.set_language:
            self.box.addItem(self.tr("System default"), "")
            self.box.activated.connect(self._remember)
            codes = available_languages()
        for code in codes:
            self.box.addItem(language_name(code), code)
        self.box.setCurrentIndex(max(self.box.findData(settings.language), 0))
        label = QLabel(self.tr("&Language:"))
        label.setBuddy(self.box)
        when = LineLabel(
            self.tr("Set by your organization") if settings.set_language else self.tr("Takes effect at the next start")
        )
        self.box.setAccessibleDescription(when.text())
        self.setLayout(WrappingRow(label, self.box, when, wide=when))

    def _remember(self, index: int) -> None:
        self._settings.language = self.box.itemData(index)
