"""What a step may say when it fails: folded away until it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...core.powershell.known_error import KnownError
from ..translate import localised
from .labels import SelectableLabel, TextLabel


class KnownErrorsList(QWidget):
    """A list of messages, each with its cause and what helps, and the button that opens it, which stands elsewhere."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errors: Sequence[KnownError] = ()
        self.button = QToolButton()
        self.controls: list[QWidget] = [self.button]
        """All that Tab comes to, from the top."""
        self.button.setObjectName("if-it-fails")
        self.button.setText(self.tr("Troubleshooting"))
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

    def show_errors(self, errors: Sequence[KnownError]) -> None:
        """Offer these errors; where there are none, the button is hidden."""
        if errors == self._errors:
            return
        self._errors = errors
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        self.controls = [self.button]
        for error in errors:
            self._add(localised(error.message), f"{localised(error.cause)} {localised(error.help)}")
        self.button.setChecked(False)
        self.button.setVisible(bool(errors))

    def _add(self, message: str, explanation: str) -> None:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(TextLabel(message, bold=True))
        label = SelectableLabel(explanation)
        label.setObjectName("known-error")
        label.setAccessibleName(f"{message} {explanation}")
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(label)
        self._rows.addWidget(row)
        self.controls.append(label)

    def _fold(self, is_open: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.setVisible(is_open)
        self.toggled.emit()
