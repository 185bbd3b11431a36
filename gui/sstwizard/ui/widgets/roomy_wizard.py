"""A wizard that gets by with little room: on small screens, and with large letters."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget, QWizard, QWizardPage

from ..style.screen import fit_to_screen
from .wrapping import let_shrink

_SIZE = QSize(1180, 760)


class RoomyWizard(QWizard):
    """Its pages scroll where there is no room, and their sub-titles have as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subtitle: QLabel | None = None
        self.currentIdChanged.connect(self._fit_subtitle)

    def fit(self) -> None:
        """Take a size within the screen. Setting a wizard's style resizes it: this comes after that."""
        fit_to_screen(self, _SIZE)

    def setPage(self, number: int, page: QWizardPage) -> None:
        let_shrink(page)
        super().setPage(number, page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_subtitle()

    def _fit_subtitle(self) -> None:
        """Give the sub-title's label the height of its text; QWizard gives it that of two lines."""
        page = self.currentPage()
        said = page.subTitle() if page is not None else ""
        if said and self._subtitle is None:
            labels = self.findChildren(QLabel)
            self._subtitle = next((label for label in labels if label.text() == said), None)
        if said and self._subtitle is not None:
            self._subtitle.setMinimumHeight(self._subtitle.heightForWidth(self._subtitle.width()))
