"""A file that was written earlier is read again, to be uploaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ...core.certificates.reading import ReportProgress
    from ...core.collection.assessment import Assessment
    from .session import Session


class UploadReopening(QObject):
    """Reads the file in the background. It imports nothing heavy before that."""

    said = Signal(str)
    """Why the file can't be used; empty once one can."""
    read = Signal(object, str, object)
    """The file's path, the SHA-256 of its bytes, and what is in it as an `Assessment`."""

    def __init__(self, prepare: Callable[[], Session], parent: QObject | None = None) -> None:
        """Read nothing yet.

        Args:
            prepare: Makes the session, unless it is made already, and returns it.
            parent: The owner.
        """
        super().__init__(parent)
        self._prepare = prepare
        self._is_reading = False

    def open(self, path: Path) -> None:
        """Read a file, and tell what came of it."""
        from ...core.certificates.reading import Form
        from ...core.collection.assessment import assess
        from ...core.collection.collection import CertificateCollection
        from ...core.errors import SSTWizardError
        from ...core.sources.files import file_source
        from ..translate import localised
        from .tasks import Task

        session = self._prepare()
        if self._is_reading:
            return
        self._is_reading = True
        known, answers = session.known, session.revocations

        def work(report: ReportProgress) -> tuple[str, str, Assessment]:
            reading = file_source(path).load(report)
            problem = localised(reading.problems[0].message) if reading.problems else ""
            if reading.form is not Form.SST:
                problem = self.tr("This isn't an .sst file, and Exchange takes nothing else.")
            collection = CertificateCollection(tuple(reading.certificates))
            return problem, reading.sha256 or "", assess(collection, known, revocations=answers)

        def then(result: tuple[str, str, Assessment]) -> None:
            self._is_reading = False
            problem, sha256, assessment = result
            self.said.emit(f"{path.name}: {problem}" if problem else "")
            if not problem:
                self.read.emit(path, sha256, assessment)

        def stopped(_error: Exception) -> None:
            self._is_reading = False

        def failed(error: SSTWizardError) -> None:
            self.said.emit(localised(error.message))

        Task(work, then=then, failed=failed, stopped=stopped, parent=self).start(session.workers)
