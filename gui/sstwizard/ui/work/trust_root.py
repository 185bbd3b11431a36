"""*Trust this root?*: a root for which nobody vouches, and the digits that its owner reads out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QSizePolicy, QWidget

from ...core.certificates.certificate import GROUP, Certificate, Compared, Comparison, compare, groups
from ...core.chains.index import CertificateIndex
from ..kit.buttons import LinkButton, push_button
from ..kit.dialogs import HelpAccess
from ..kit.drops import TextField
from ..kit.icons import ERROR, GOOD, WARNING, picture
from ..kit.labels import IconLabel, LineLabel, Notice, TextLabel
from ..kit.layouts import WrappingRow, beside, clear, column, fit_to_screen, foot, panel, room
from ..kit.theme import Tone, blend, color, edge
from ..kit.translate import localized, long_date

_TITLE = 1.25
_WIDE = 78  # how many characters fit in a line of text
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIZES = (1.6, 1.4, 1.2)
"""How large the digits are, in sizes of the other text: the first for which there is room."""
_COLUMNS = 4
_PAUSE = 1000
"""Milliseconds before one may say to have compared a root: a press that was meant for the page, or for the root before,
is none for this one, which nobody has seen yet."""
_LOW = 40  # the height of a screen, in lines of text, below which everything stands closer together
_PADDING, _BETWEEN = 6, 8
_CORNER = 3


class TrustRoot(QDialog):
    """Asks about one root after the other."""

    rootTrusted = Signal(object)  # the user trusts a root, a `Certificate`; others may still be asked about

    def __init__(
        self, roots: Sequence[Certificate], known: CertificateIndex, parent: QWidget | None = None, pause: int = _PAUSE
    ) -> None:
        """Ask about roots that can serve, at least one; `known` tells where each came from."""
        super().__init__(parent)
        self.trusted: list[Certificate] = []  # the roots that the user has compared, and trusts
        self._roots, self._known, self._at = tuple(roots), known, 0
        self._may_say_so = False
        self._is_low = room(self).height() < _LOW * self.fontMetrics().height()
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(lambda: self._compare())
        self.setObjectName("trustRoot")
        self._column = column(self, margin=16)
        self.setWindowModality(Qt.WindowModality.WindowModal)  # so that the help can be used beside it
        HelpAccess.listen_in(self, "roots")
        self._ask()
        wide = self.fontMetrics().horizontalAdvance("x" * _WIDE)
        self.setMinimumWidth(min(wide, room(self).width()))
        fit_to_screen(self)

    @property
    def root(self) -> Certificate:
        return self._roots[self._at]

    def _ask(self) -> None:
        """Ask about the next root; what has been asked before goes."""
        clear(self._column)
        self._pause.start()
        count = len(self._roots)
        title = self.tr("Trust this root?")
        self.setWindowTitle(f"{title} ({self._at + 1}/{count})" if count > 1 else title)
        # Of a root that a stranger has sent, the user's word is not enough that the digits agree.
        self._may_say_so = not self._known.vouching.came_from_a_stranger(self.root)
        self._build_buttons()
        body, row = QWidget(), foot(self.trust, self.leave)
        row.insertWidget(0, self.trust_compared)
        built = self._build_head(), self._build_checks(), self._build_comparison()
        parts = column(body, *built, spacing=4 if self._is_low else 8)
        parts.addStretch(1)
        parts.addLayout(row)
        self._column.addWidget(body)
        self._compare()
        self.field.setFocus()

    def _build_head(self) -> QWidget:
        name = TextLabel(self.root.name, bold=True, scale=_TITLE)
        whose = self.root.details.subject_organization, localized(self.root.origin)
        words = panel(name, TextLabel(" · ".join(filter(None, whose)), tone=Tone.PLAIN), spacing=4)
        return panel(beside(IconLabel("root", Tone.ROOT, scale=2.2), words, wide=words, spacing=12))

    def _build_checks(self) -> WrappingRow:
        """Say that it can serve: no one is asked about a root that can't."""
        end = self.root.details.not_after
        said = [(self.tr("Can be used for email"), GOOD), (self.tr("Nobody vouches for it: compare it"), WARNING)]
        if end is not None:
            said.insert(0, (self.tr("Not expired: until {date}").format(date=long_date(end)), GOOD))
        labels = [(LineLabel(words), look) for words, look in said]
        checks = [panel(beside(IconLabel(*look), label, wide=label)) for label, look in labels]
        self.unvouched = checks[-1]
        place = self.unvouched.sizePolicy()
        place.setRetainSizeWhenHidden(True)  # so that nothing moves while one types
        self.unvouched.setSizePolicy(place)
        return WrappingRow(*checks, spacing=16)

    def _build_comparison(self) -> QWidget:
        how = self.tr(
            "Have the owner of this root read out the SHA-256 of “{name}” by phone, 8 groups of 8 digits, or look on "
            "their website. Use a phone number or website that you know, not one from the message or file: anybody can "
            "make a root CA with this name."
        )
        where = LinkButton(self.tr("&Where does the owner find it?"), "whereDigitsAre", self._show_where)
        label = QLabel(self.tr("What was &read out to you"))
        self.field = TextField()
        self.field.setAccessibleName(self.tr("What was read out to you"))
        self.field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.field.textChanged.connect(self._compare)
        label.setBuddy(self.field)
        wide = room(self).width() - 2 * self._column.contentsMargins().left()
        self.digits = DigitGroups(self.root.sha256, wide, _SIZES[-1:] if self._is_low else _SIZES)
        self.outcome = Notice()
        outcome = QWidget()  # keeps the room for two lines, so that nothing moves while one types
        outcome.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        column(outcome, self.outcome).addStretch(1)
        shown = TextLabel(self.tr("SHA-256 of this root; below each group, what you typed"))
        if not self._may_say_so:
            how += " " + self.tr(
                "This root came with a message or download; no other source has it. Type all its digits."
            )
        said = TextLabel(how.format(name=self.root.name))
        parts = (said, where, label, self.field, shown, self.digits, outcome)
        return panel(*parts, spacing=2 if self._is_low else 8)

    def _show_where(self) -> None:
        self.field.setFocus()  # where one types again once the help is closed
        HelpAccess.show_in(self, "roots")

    def _build_buttons(self) -> None:
        said = self.tr("I compared all 64 digits: trust it")  # without a letter, which one might press by mistake
        self.trust_compared = push_button(said, "trustCompared", self._trust)
        self.trust = push_button(self.tr("&Trust this root"), "trust", self._trust)
        self.trust.setEnabled(False)
        self.leave = push_button(self.tr("&Not now"), "leave", self._go_on)

    def _compare(self) -> None:
        """Say what the typed digits are worth, and let the root be trusted once all digits agree.

        Nobody can say to have compared them where what was typed is no beginning of them.
        """
        compared = compare(self.field.text(), self.root)
        self.digits.show_typed(compared)
        said, look = "", ERROR
        if compared.result is Comparison.SAME:
            said, look = self.tr("All 64 digits are the same."), GOOD
        elif compared.result is Comparison.SHA1:
            said = self.tr("This is a SHA-1 thumbprint, which can be forged. Ask for the SHA-256: 64 digits.")
        elif compared.result is Comparison.NOT_SHA256:
            said = self.tr("What you typed is no SHA-256: that has 64 digits, 0 to 9 and A to F, and no letter O.")
        elif compared.difference is not None:
            differs = compared.difference
            said = self.tr(
                "Group {group} is different: digit {number} is {shown} here, and {typed} in what you typed. Have it "
                "read out again. If it stays different, this is another root: don't trust it."
            ).format(group=differs.group, number=differs.digit, shown=differs.shown, typed=differs.typed)
        self.outcome.say(said, *look)
        is_same = compared.result is Comparison.SAME
        self.unvouched.setHidden(is_same)
        self.trust_compared.setEnabled(compared.result is Comparison.OPEN and not self._pause.isActive())
        self.trust_compared.setVisible(self._may_say_so and not is_same)
        self.trust.setEnabled(is_same)
        self.trust.setDefault(is_same)
        needed = QSize(0, self._column.totalHeightForWidth(self.width()))  # else a longer sentence would cut the digits
        self.resize(self.size().expandedTo(needed).boundedTo(room(self)))

    def _trust(self) -> None:
        self.trusted.append(self.root)
        self.rootTrusted.emit(self.root)
        self._go_on()

    def _go_on(self) -> None:
        if self._at + 1 < len(self._roots):
            self._at += 1
            self._ask()
        else:
            self.reject()

    def reject(self) -> None:
        """Ask about no more roots; what was trusted stays so."""
        self.done(QDialog.DialogCode.Accepted if self.trusted else QDialog.DialogCode.Rejected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lose nothing by Enter as long as there is no default button; a button that has the focus takes it itself."""
        if event.key() in _ENTER and not self.trust.isEnabled():
            event.accept()
        else:
            super().keyPressEvent(event)


class DigitGroups(QWidget):
    """Shows which groups agree, and marks the first that is different."""

    def __init__(self, sha256: str, room: int, sizes: Sequence[float]) -> None:
        """Show the digits in at most `room` pixels, in the first size that fits; nothing is typed yet."""
        super().__init__()
        self.setAccessibleName("SHA-256")
        self.groups = [_Group(number, digits) for number, digits in enumerate(groups(sha256), 1)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_BETWEEN)
        columns = self._fit(room, sizes)
        for at, group in enumerate(self.groups):
            half = GROUP // 2
            group.setAccessibleName(f"{at + 1}: {group.digits[:half]} {group.digits[half:]}")
            grid.addWidget(group, at // columns, at % columns)

    def _fit(self, room: int, sizes: Sequence[float]) -> int:
        """Make the digits as large as they may be, and return in how many columns the groups stand."""
        for size in sizes:
            for group in self.groups:
                group.set_size(size)
            if _COLUMNS * (self.groups[0].sizeHint().width() + _BETWEEN) <= room:
                return _COLUMNS
        return _COLUMNS // 2

    def show_typed(self, compared: Compared) -> None:
        wrong = compared.difference.group if compared.difference is not None else 0
        for number, group in enumerate(self.groups, 1):
            look = GOOD if compared.is_same(number) else ERROR if number == wrong else None
            group.show_typed(compared.typed[number - 1], look)


class _Group(QWidget):
    """One group: its number and digits, what was typed, and whether that is the same."""

    def __init__(self, number: int, digits: str) -> None:
        super().__init__()
        self._number, self.digits, self.typed = number, digits, ""
        self.look: tuple[str, Tone] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._large = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)

    def set_size(self, size: float) -> None:
        self._large.setPointSizeF(self.font().pointSizeF() * size)

    def show_typed(self, typed: str, look: tuple[str, Tone] | None) -> None:
        if (typed, look) != (self.typed, self.look):
            self.typed, self.look = typed, look
            self.update()

    @property
    def _digit(self) -> float:
        return QFontMetrics(self._large).horizontalAdvance("0")

    @property
    def _before(self) -> int:
        """The room for the number and the icon."""
        return self.fontMetrics().height() + 2 * _PADDING

    def sizeHint(self) -> QSize:
        wide = self._before + self._digit * (GROUP + 0.5) + _PADDING
        return QSize(round(wide), 2 * QFontMetrics(self._large).height() + 2 * _PADDING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = color(self.look[1], palette) if self.look is not None else None
        base = palette.base().color()
        painter.setPen(QPen(tone or edge(palette), 1))
        painter.setBrush(blend(base, tone, 0.08) if tone is not None else base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        line = QFontMetrics(self._large).height()
        painter.setPen(color(Tone.PLAIN, palette))
        number = QFont(self.font())
        number.setPointSizeF(number.pointSizeF() * 0.9)
        painter.setFont(number)
        place = QRectF(_PADDING, _PADDING, self._before - _PADDING, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(self._number))
        if self.look is not None:
            side = self.fontMetrics().height()
            below = QPointF(_PADDING, _PADDING + line + (line - side) / 2)
            painter.drawPixmap(below, picture(*self.look, side, self.devicePixelRatioF()))
        painter.setFont(self._large)
        for at, digit in enumerate(self.digits):
            painter.setPen(palette.text().color())
            painter.drawText(self._place(at, 0), Qt.AlignmentFlag.AlignCenter, digit)
            typed = self.typed[at : at + 1]
            if self.look is ERROR and typed and typed != digit and tone is not None:
                painter.fillRect(self._place(at, 1), blend(base, tone, 0.15))
            painter.setPen(tone or (palette.text().color() if typed else color(Tone.PLAIN, palette)))
            painter.drawText(self._place(at, 1), Qt.AlignmentFlag.AlignCenter, typed or "·")

    def _place(self, at: int, line: int) -> QRectF:
        high = QFontMetrics(self._large).height()
        left = self._before + self._digit * (at + (0.5 if at >= GROUP // 2 else 0))
        return QRectF(QPointF(left, _PADDING + line * high), QPointF(left + self._digit, _PADDING + (line + 1) * high))
