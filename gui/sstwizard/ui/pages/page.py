"""What all pages have in common."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget, QWizardPage

from ...core.export import ExportFormat
from ..dialogs import Dialogs
from ..session import Session
from ..settings import Settings
from ..widgets.labels import MMCHint


class Step(IntEnum):
    """The pages, by their numbers in the wizard."""

    WELCOME = 0
    CERTIFICATES = 1
    CHAINS = 2
    EXPORT_FORMAT = 3
    EXPORT_FILE = 4
    COMPLETING = 5
    OFFICE365 = 6


@dataclass
class Context:
    """What pages are handed.

    Attributes:
        session: The sources and the choice.
        settings: What is remembered.
        dialogs: The questions that block.
        file_format: The format chosen on page 4.
        target: The file or folder chosen on page 5.
    """

    session: Session
    settings: Settings
    dialogs: Dialogs
    file_format: ExportFormat = ExportFormat.SST
    target: Path | None = None


class Page(QWizardPage):
    """A page with a title, a sentence, and a line that says where the step is in MMC."""

    def __init__(self, context: Context, title: str, subtitle: str, mmc: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.session = context.session
        self.setTitle(title)
        self.setSubTitle(subtitle)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(10, 4, 6, 4)
        self._hint = MMCHint(mmc)
        self.body.addWidget(self._hint)

    def initializePage(self) -> None:
        self._hint.setVisible(self.context.settings.shows_mmc_hints)
