"""The choice of the program's language, which the next start uses."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from .. import languages
from ..settings import Settings
from .labels import LineLabel


class LanguageChoice(QWidget):
    """A list of the languages that have a catalogue, below the system's; what is chosen is remembered at once.

    Where the organization has set the language, there is no other to choose.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.box = QComboBox()
        self.box.setObjectName("language")
        self.box.setAccessibleName(self.tr("Language"))
        if settings.set_language:
            self.box.addItem(languages.name(settings.set_language), settings.set_language)
        else:
            self._offer_all()
        label = QLabel(self.tr("&Language:"))
        label.setBuddy(self.box)
        when = LineLabel(
            self.tr("Set by your organization") if settings.set_language else self.tr("Takes effect at the next start")
        )
        self.box.setAccessibleDescription(when.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.box)
        row.addWidget(when, stretch=1)

    def _offer_all(self) -> None:
        self.box.addItem(self.tr("System default"), "")
        for code in languages.available():
            self.box.addItem(languages.name(code), code)
        self.box.setCurrentIndex(max(self.box.findData(self._settings.language), 0))
        self.box.activated.connect(self._remember)

    def _remember(self, index: int) -> None:
        self._settings.language = self.box.itemData(index)
