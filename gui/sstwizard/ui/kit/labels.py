"""Labels that never mistake a name for markup, what is read and scrolled, and what a screen reader is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QGridLayout, QLabel, QScrollArea, QToolTip, QWidget

from ...core.text import WIDE
from .icons import letter_width, picture, tooltip
from .layouts import beside, panel
from .theme import Tone, color
from .translate import localized

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_MAX_WORD_LENGTH = 40
_LEAST_BESIDE_BUTTONS = 60  # how wide a notice is at the least beside its buttons, in letters
_LEAST_OF_A_ROW = 10  # how much buttons in one row leave free of its width at the least, in letters
_SPOKEN = (Tone.ERROR, Tone.WARNING, Tone.GOOD)
"""In these tones a notice tells of something that has just happened."""
_REDRAWN_AFTER = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


def foldable(text: str) -> str:
    """Return `text` with invisible break points in words that are too wide; Qt folds Japanese by itself."""
    if max(map(len, text.split()), default=0) <= _MAX_WORD_LENGTH:
        return text
    letter = rf"[^\s{WIDE}]"
    return re.sub(f"{letter}{{{_MAX_WORD_LENGTH}}}(?={letter})", "\\g<0>\u200b", text)


class TextLabel(QLabel):
    """Plain text that wraps; certificates' names can stand in it as they are."""

    def __init__(
        self, text: str = "", *, bold: bool = False, tone: Tone | None = None, scale: float = 1, name: str = ""
    ) -> None:
        """Show a text; `scale` is the size of its letters beside the usual one, `name` that of the object."""
        super().__init__()
        self.setObjectName(name)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if bold or scale != 1:
            font = self.font()
            font.setBold(bold)
            font.setPointSizeF(QApplication.font().pointSizeF() * scale)
            self.setFont(font)
        self.setText(text)
        self._color()

    def setText(self, text: str) -> None:
        super().setText(foldable(text))

    def set_tone(self, tone: Tone | None) -> None:
        self._tone = tone
        self._color()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()

    def _color(self) -> None:
        palette = QPalette()
        if self._tone is not None:
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):  # on a card it is the latter
                palette.setColor(role, color(self._tone))
        self.setPalette(palette)  # the event that this makes leads here again, and then it is the same one


def age_label() -> TextLabel:
    """Return a quiet line that tells how old the lists are that come with the program; hidden while they are new.

    They are looked at once the first window is painted.
    """
    label = TextLabel(tone=Tone.PLAIN, name="listsAge")
    label.hide()

    def look() -> None:
        from ...core.list_dates import aging

        if said := aging(datetime.now(UTC)):
            label.setText(localized(said))
            label.show()

    QTimer.singleShot(0, label, look)
    return label


class LineLabel(TextLabel):
    """Plain text in one line where there is room for that, and wrapped where there is none."""

    def sizeHint(self) -> QSize:
        flags = Qt.TextFlag.TextSingleLine | Qt.TextFlag(Qt.TextFlag.TextShowMnemonic if self.buddy() else 0)
        return self.fontMetrics().size(flags, self.text()).grownBy(self.contentsMargins())


class SelectableLabel(TextLabel):
    """Plain text that can be marked and copied, by mouse and by keyboard."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextInteractionFlags(SELECTABLE)

    def setText(self, text: str) -> None:
        QLabel.setText(self, text)  # as it is: what is copied must have nothing in it that can't be seen

    def event(self, event: QEvent) -> bool:
        """Show all of it where it may be cut; as a property, a screen reader would read it again, markup and all."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tooltip(self.text()), self)
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint.boundedTo(QSize(self.fontMetrics().horizontalAdvance("x" * _MAX_WORD_LENGTH), hint.height()))


class IconLabel(QLabel):
    """An icon of resources/icons, in proportion to the height of the text; none as long as it has no name."""

    def __init__(self, name: str, tone: Tone, *, scale: float = 1.2) -> None:
        super().__init__()
        self.name, self._tone, self._scale = name, tone, scale
        if name:
            self.show_icon(name, tone)

    def show_icon(self, name: str, tone: Tone) -> None:
        self.name, self._tone = name, tone
        side = int(self.fontMetrics().height() * self._scale)
        self.setPixmap(picture(name, tone, side, self.devicePixelRatioF()))
        self.setFixedSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.name and event.type() in _REDRAWN_AFTER:
            self.show_icon(self.name, self._tone)


class Card(QFrame):
    """A frame around what belongs together, on the ground of lists and fields."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)


class Notice(QWidget):
    """An icon and a sentence: what went wrong, where it went wrong. Hidden while there is nothing to say."""

    def __init__(self, *, scale: float = 1) -> None:
        """Say nothing yet; with letters of another `scale` it is a headline, in the color of what it says."""
        super().__init__()
        self._is_headline = scale != 1
        self.icon = IconLabel("", Tone.ERROR, scale=1.2 * scale)
        self._text = TextLabel(bold=self._is_headline, scale=scale)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        said = panel(beside(self.icon, self._text, wide=self._text))  # one, beside a button that is higher than a line
        self._row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(self._buttons)
        self._row.setAlignment(self._buttons, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._actions: tuple[QWidget, ...] = ()
        self.hide()

    def say(
        self,
        text: str,
        icon_name: str = "error",
        tone: Tone = Tone.ERROR,
        *,
        actions: tuple[QWidget, ...] = (),
        is_spoken: bool | None = None,
        more: str = "",
    ) -> None:
        """Show a sentence, and what can be done now beside it; an empty one hides the notice.

        By default, a screen reader says it where it tells of success or trouble; then it says `more` after it.
        """
        if actions != self._actions:  # one that stays would lose the focus
            for action in self._actions:
                self._buttons.removeWidget(action)
                action.hide()
            for action in actions:
                self._buttons.addWidget(action, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            self._actions = actions
        for action in actions:
            action.show()
        self._turn()
        is_new = text != self.accessibleName()
        self.icon.show_icon(icon_name, tone)
        self._text.setText(text)
        self._text.set_tone(tone if self._is_headline and tone is not Tone.ACCENT else None)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text and is_new and self.isVisible() and (tone in _SPOKEN if is_spoken is None else is_spoken):
            announce(self, f"{text} {more}".rstrip(), is_urgent=tone is Tone.ERROR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Have buttons stand beside the text, or below it where it would be too narrow; stacked if they must."""
        left = self.width() - sum(action.sizeHint().width() for action in self._actions)
        letter = letter_width(self.fontMetrics())
        for layout, least in ((self._row, _LEAST_BESIDE_BUTTONS), (self._buttons, _LEAST_OF_A_ROW)):
            is_narrow = bool(self._actions) and left < least * letter
            layout.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    @property
    def text(self) -> str:
        return self._text.text()


def announce(widget: QWidget, message: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say `message`: once it has finished its sentence, or at once where something went wrong."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # hundreds of values, made on first use

    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(widget, message)
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class ReadingArea(QScrollArea):
    """Tab stops at it only where there is something to scroll, and then a frame shows that it has the focus."""

    def __init__(self, spoken: str, name: str = "") -> None:
        """Show nothing yet; `spoken` is what a screen reader calls it, `name` that of the object."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFrameShape(QFrame.Shape.Box)  # a line wide, and drawn here
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it, which can't be scrolled sideways."""
        least, inside = super().minimumSizeHint(), self.widget()
        if inside is None:
            return least
        wide = inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return least.expandedTo(QSize(wide, 0))

    def _on_range(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most > 0 else Qt.FocusPolicy.NoFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:  # of the frame; what is in it paints itself
            return super().event(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(color(Tone.ACCENT, self.palette()), 2 * self.frameWidth()))
            painter.drawRect(self.rect())
        return True


class ResultList(ReadingArea):
    """An icon and a title for each result, and below them what more there is to say."""

    def show_results(self, results: Iterable[tuple[tuple[str, Tone] | None, Sequence[TextLabel]]]) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(2)
        for look, labels in results:
            row = grid.rowCount()
            if look is not None:
                grid.addWidget(IconLabel(*look), row, 0, Qt.AlignmentFlag.AlignTop)
            for at, label in enumerate(labels, row):
                grid.addWidget(label, at, 1, Qt.AlignmentFlag.AlignTop)
            if len(labels) > 1:
                grid.setRowMinimumHeight(grid.rowCount(), self.fontMetrics().height() // 2)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(holder)
        holder.show()
