"""A survey's CAs saved as CSV: made and written in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from ...core.certificates.reading import ReportProgress
from ...core.collection.survey import Survey
from ...core.errors import SSTWizardError
from ...core.text import printable
from ..translate import localised
from .questions import Dialogs
from .session import Session
from .tasks import Task


class SurveySaving(QObject):
    """Asks where to write, and writes."""

    said = Signal(str, bool)
    """What came of it, and whether that is good."""

    def __init__(self, session: Session, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs

    def save(self, survey: Survey) -> None:
        """Ask for a file, and write the table into it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = Path(folder, self.tr("CAs of signed mail") + ".csv")
        target = self._dialogs.save_document(self.tr("Export as CSV"), start, ".csv")
        if target is None:
            return

        def work(_report: ReportProgress) -> None:
            from ...core.documents.survey_table import survey_table
            from ...core.export.export import save

            save(target, survey_table(survey).encode())

        def then(_nothing: None) -> None:
            self.said.emit(self.tr("Saved: {file}").format(file=printable(str(target))), True)

        def failed(error: SSTWizardError) -> None:
            self.said.emit(localised(error.message), False)

        Task(work, then=then, failed=failed, parent=self).start(self._session.workers)
