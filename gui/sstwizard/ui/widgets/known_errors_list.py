"""What a step may say when it did not work: folded away until it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from .labels import SelectableLabel, TextLabel


class TroublesList(QWidget):
    """A list of messages, each with its cause and what helps, and the button that opens it; that stands elsewhere."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Sequence[tuple[str, str, str]] = ()
        self.button = QToolButton()
        self.controls: list[QWidget] = [self.button]
        """All that Tab comes to, from the top."""
        self.button.setObjectName("if-it-fails")
        self.button.setText(self.tr("If it fails"))
        self.button.setAutoRaise(True)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.hide()
        self.button.toggled.connect(self._fold)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(20, 0, 0, 0)
        self.hide()

    def tell(self, troubles: Sequence[tuple[str, str, str]]) -> None:
        """Offer these: message, cause and help of each. Without one there is nothing to see."""
        if troubles == self._told:
            return
        self._told = troubles
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        self.controls = [self.button]
        for message, cause, remedy in troubles:
            said = QWidget()
            column = QVBoxLayout(said)
            column.setSpacing(0)
            column.setContentsMargins(0, 0, 0, 4)
            column.addWidget(TextLabel(message, bold=True))
            told = SelectableLabel(f"{cause} {remedy}")
            told.setObjectName("trouble")
            told.setAccessibleName(f"{message} {cause} {remedy}")
            told.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            column.addWidget(told)
            self._rows.addWidget(said)
            self.controls.append(told)
        self.button.setChecked(False)
        self.button.setVisible(bool(troubles))

    def _fold(self, is_open: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.setVisible(is_open)
        self.toggled.emit()
