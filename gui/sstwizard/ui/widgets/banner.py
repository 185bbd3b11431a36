"""A banner above the list that offers to add the CAs of files that were just opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...core.certificates.certificate import Certificate
from ...core.collection.additions import Additions
from ...core.text import printable
from ..style.looks import NOTE
from .labels import IconLabel, TextLabel

_NAMES = 3
"""How many files or roots are named."""


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
        said = [self.tr("Opened: {files}").format(files=_listed(files))]
        if found.unvouched:
            alone = self.tr(
                "Nobody vouches for %Ln root CA(s): {names}. Select one at a time to add it.",
                "",
                len(found.unvouched),
            )
            said.append(alone.format(names=_listed([each.name for each in found.unvouched])))
        self.text.setText("\n".join(said))
        self.setAccessibleName(self.text.text())
        self.setVisible(bool(found.cas or found.unvouched))


def _listed(names: list[str]) -> str:
    return ", ".join(map(printable, names[:_NAMES])) + (", …" if len(names) > _NAMES else "")
