"""A list of steps, of which one is open."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...core.powershell.step import Input, Step, StepKind
from ...core.powershell.steps import numbers
from .command_card import CommandCard

_SIZES = range(6, 33)  # points


class StepList(QScrollArea):
    """An accordion of `CommandCard`s. Ticking a step opens the next; the open command takes the room that is left.

    Optional steps at the end are folded away; one that stands beside another step is in view as long as that is open.
    """

    progressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[CommandCard] = []
        self._current = 0
        self._points = 0
        self._inner = QWidget()
        self._inner.setBackgroundRole(QPalette.ColorRole.Base)
        self._inner.setAutoFillBackground(True)
        self._column = QVBoxLayout(self._inner)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.others = self._build_others()
        self._column.addWidget(self.others)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _build_others(self) -> QToolButton:
        others = QToolButton()
        others.setObjectName("others")
        others.setAutoRaise(True)
        others.setCheckable(True)
        others.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        others.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        others.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        others.toggled.connect(self._fold)
        return others

    def show_steps(self, steps: Sequence[Step], problems: Mapping[Input, str] = MappingProxyType({})) -> None:
        """Show these steps. Where they are of the same kinds as before, ticks and the open step stay.

        Args:
            steps: The steps, in the order in which they may be needed.
            problems: What is wrong with what was typed; steps that need it are blocked.
        """
        if [card.step.kind for card in self.cards] != [step.kind for step in steps]:
            self._rebuild(steps)
        for card, step in zip(self.cards, steps, strict=True):
            card.show_step(step, next((problems[need] for need in step.needs if problems.get(need)), ""))
        count = len(steps) - self._first_folded
        self.others.setText(self.tr("%Ln optional step(s)", "", count))
        self.others.setVisible(count > 0)
        self._fold(is_open=self.others.isChecked())
        self._put_in_order()
        self.open_step(min(self._current, len(steps) - 1))
        self.progressed.emit()

    def start_over(self) -> None:
        """Take all ticks off and open the first step."""
        for card in self.cards:
            card.tick.setChecked(False)
            card.checklist.start_over()
        self.others.setChecked(False)
        self.open_step(0)

    def tick_off(self, kinds: Collection[StepKind]) -> None:
        """Tick the steps of some kinds, and open the first that is not done; those ticked already stay so."""
        todo = [card for card in self.cards if card.step.kind in kinds and not card.step.optional]
        if all(card.tick.isChecked() for card in todo):
            return
        for card in todo:
            card.tick.setChecked(True)
        self._open_first_left()

    def restore(self, kinds: Collection[str]) -> None:
        """Tick these steps, optional ones too, and open the first that is not done."""
        todo = [card for card in self.cards if card.step.kind in kinds and not card.tick.isChecked()]
        for card in todo:
            card.tick.setChecked(True)
        if todo:
            self._open_first_left()

    def _open_first_left(self) -> None:
        left = (at for at, card in enumerate(self.cards) if not (card.tick.isChecked() or card.step.optional))
        self.open_step(next(left, self._current))

    @property
    def ticked(self) -> list[str]:
        """The kinds of the steps that are ticked, optional ones too."""
        return [card.step.kind.value for card in self.cards if card.tick.isChecked()]

    def open_step(self, index: int) -> None:
        """Open one step and close the others."""
        self._current = max(index, 0)
        if self.cards and self._current >= self._first_folded:
            self.others.setChecked(True)
        for position, card in enumerate(self.cards):
            card.set_open(position == self._current)
            card.setVisible(self._is_in_view(position))
        self._share_room()

    def _is_in_view(self, position: int) -> bool:
        if position >= self._first_folded:
            return self.others.isChecked()
        return not self.cards[position].step.optional or self._beside(position) == self._beside(self._current)

    def _beside(self, position: int) -> int:
        """Return the position of the step that everybody needs, at or before another."""
        needed = (at for at in range(position, -1, -1) if not self.cards[at].step.optional)
        return next(needed, 0)

    def _fold(self, is_open: bool) -> None:
        """Show or hide the optional steps at the end."""
        for position, card in enumerate(self.cards):
            card.setVisible(self._is_in_view(position))
        self.others.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        if self.cards and not is_open and self._current >= self._first_folded:
            self.open_step(0)
        self._share_room()

    def set_points(self, points: int) -> int:
        """Show the commands in this size, within limits; returns the size that was set. Both are in points."""
        self._points = min(max(points, _SIZES.start), _SIZES.stop - 1)
        for card in self.cards:
            self._set_size(card)
        self._share_room()
        return self._points

    @property
    def done(self) -> int:
        """How many steps are ticked, optional ones not counted."""
        return sum(card.tick.isChecked() for card in self.cards if not card.step.optional)

    @property
    def total(self) -> int:
        """How many steps there are, optional ones not counted."""
        return sum(not card.step.optional for card in self.cards)

    @property
    def _first_folded(self) -> int:
        """The position of the first step of those at the end that are optional."""
        at_end = itertools.takewhile(lambda card: card.step.optional, reversed(self.cards))
        return len(self.cards) - sum(1 for _ in at_end)

    def _rebuild(self, steps: Sequence[Step]) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self._current = 0
        numbered = enumerate(zip(numbers(steps), steps, strict=True))
        self.cards = [self._make_card(index, number, step) for index, (number, step) in numbered]
        self._column.removeWidget(self.others)
        self._column.insertWidget(self._column.count() - 1 - (len(steps) - self._first_folded), self.others)

    def _put_in_order(self) -> None:
        """Have Tab go down the list: Qt's own order is that in which the widgets were made."""
        chain = [self._control_before()]
        for number, card in enumerate(self.cards):
            if number == self._first_folded:
                chain.append(self.others)
            chain += card.controls
        for one, following in itertools.pairwise(chain):
            QWidget.setTabOrder(one, following)

    def _control_before(self) -> QWidget:
        """The control before the list in Tab's order; the list itself where there is none."""
        before = self.previousInFocusChain()
        while before is not None and before is not self:
            if before.focusPolicy() & Qt.FocusPolicy.TabFocus and not self.isAncestorOf(before):
                return before
            before = before.previousInFocusChain()
        return self

    def _make_card(self, index: int, number: str, step: Step) -> CommandCard:
        card = CommandCard(number, step)
        card.opened.connect(lambda: self.open_step(index))
        card.resized.connect(self._share_room)
        card.ticked.connect(lambda ticked: self._on_ticked(index, ticked))
        card.moved.connect(lambda distance, control: self._move_focus(self._following(index, distance), control))
        self._column.insertWidget(self._column.count() - 1, card)
        self._set_size(card)
        return card

    def _set_size(self, card: CommandCard) -> None:
        if self._points:
            font = card.command.font()
            font.setPointSize(self._points)
            card.command.setFont(font)

    def _on_ticked(self, index: int, ticked: bool) -> None:
        todo = (at for at, card in enumerate(self.cards) if at > index and not card.step.optional)
        following = next(todo, None)
        if ticked and following is not None:
            self.open_step(following)
            if self.cards[index].tick.hasFocus():
                self._move_focus(following, "tick")
        self.progressed.emit()

    def _following(self, index: int, distance: int) -> int:
        """Return the next position up (-1) or down (1); what isn't in view amid the others is passed over."""
        index += distance
        while 0 <= index < self._first_folded and self.cards[index].isHidden():
            index += distance
        return index

    def _move_focus(self, index: int, control: str) -> None:
        if 0 <= index < len(self.cards):
            card = self.cards[index]
            if card.isHidden():
                self.others.setChecked(True)
            target: QWidget = getattr(card, control)
            (target if target.isEnabled() else card.title).setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(card, 0, 0)

    def _share_room(self) -> None:
        if not self.cards:
            return
        width = self.viewport().width()
        taken = sum(card.height_besides_command(width) for card in self.cards if not card.isHidden())
        if not self.others.isHidden():
            taken += self.others.sizeHint().height()
        self.cards[self._current].command.give_room(self.viewport().height() - taken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()
