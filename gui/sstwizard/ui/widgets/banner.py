"""A banner above the list that offers to add the CAs of files that were just opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...core.certificates.certificate import Certificate
from ...core.collection.additions import Additions
from ...core.text import printable
from ..style.looks import NOTE
from ..style.tooltips import tooltip
from .labels import IconLabel, TextLabel

_NAMES = 3
"""How many files, CAs or roots are named."""
_MOST_NAMES = 30
"""How many CAs the tip names."""


class Offer(QWidget):
    """Says what was opened, and offers to add its CAs; hidden while there is nothing to offer."""

    accepted = Signal(object)
    """Emitted with the certificates that are to be added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cas: tuple[Certificate, ...] = ()
        self.text = TextLabel()
        self.button = QPushButton()
        self.button.setObjectName("addOpened")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self.accepted.emit(self._cas))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(IconLabel(*NOTE))
        layout.addWidget(self.text, stretch=1)
        layout.addWidget(self.button)
        self.hide()

    def show_additions(self, files: list[str], found: Additions) -> None:
        """Offer what can be added.

        Args:
            files: What the files are called.
            found: What of them can be added.
        """
        self._cas = found.cas
        self.button.setText(self.tr("Add the %Ln CA(s) of these f&iles", "", len(found.cas)))
        self.button.setVisible(bool(found.cas))
        names = [each.name for each in found.cas]
        self.button.setToolTip(tooltip(listed(names, _MOST_NAMES, "\n")))
        self.button.setAccessibleDescription(listed(names, _MOST_NAMES))
        said = [self.tr("Opened: {files}").format(files=listed(files))]
        if found.cas:
            said.append(self.tr("To add: {names}").format(names=listed(names)))
        if found.unvouched:
            alone = self.tr(
                "Nobody vouches for %Ln root CA(s): {names}. Select one at a time to add it.",
                "",
                len(found.unvouched),
            )
            said.append(alone.format(names=listed([each.name for each in found.unvouched])))
        self.text.setText("\n".join(said))
        self.setAccessibleName(self.text.text())
        self.setVisible(bool(found.cas or found.unvouched))


def listed(names: Sequence[str], most: int = _NAMES, between: str = ", ") -> str:
    """Return names in a row; where they are more than `most`, it ends with an ellipsis."""
    return between.join([*map(printable, names[:most]), *["…"][: len(names) - most]])
