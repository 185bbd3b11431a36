"""The offer to delete what was saved out of Exchange, once it was looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...core.runner.saved_mail import delete_saved, saved_files
from ...core.text import printable
from ..operations.mail_survey import MailSurvey
from ..operations.questions import Dialogs
from ..style.looks import GOOD, NOTE, WARNING
from .labels import Notice


class FetchedMail(QWidget):
    """Says where the files are, and deletes them where the user wants that; hidden while there are none."""

    def __init__(self, survey: MailSurvey, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Show nothing yet.

        Args:
            survey: What reads the files; nothing is deleted while it does.
            dialogs: Asks before anything is deleted.
            parent: The owner.
        """
        super().__init__(parent)
        self._survey, self._dialogs = survey, dialogs
        self._folder = Path()
        self.notice = Notice()
        self.notice.setObjectName("fetchedNotice")
        self.delete = QPushButton(self.tr("Delete these files…"))
        self.delete.setObjectName("deleteFetched")
        self.delete.setAutoDefault(False)  # Enter elsewhere must not press it
        self.delete.clicked.connect(self._delete)
        survey.changed.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.notice, 1)
        row.addWidget(self.delete)
        self.hide()

    def show_folder(self, folder: Path) -> None:
        """Offer to delete what a run has saved in this folder."""
        self._folder = folder
        said = self.tr("The files from Exchange are in “{folder}”. Delete them when you are done.")
        self.notice.say(said.format(folder=printable(str(folder))), *NOTE)
        self.delete.show()
        self._follow()
        self.show()

    def _follow(self) -> None:
        self.delete.setEnabled(not self._survey.is_reading)

    def _delete(self) -> None:
        if not self._dialogs.may_delete(self._folder, len(saved_files(self._folder))):
            return
        left = delete_saved(self._folder)
        folder = printable(str(self._folder))
        if left:
            said = QCoreApplication.translate(
                "FetchedMail", "%Ln file(s) in “{folder}” can't be deleted: another program has them open.", "", left
            )
        elif self._folder.exists():
            said = self.tr("The files from Exchange were deleted. “{folder}” was kept: it contains other files.")
        else:
            said = self.tr("The files from Exchange and their folder were deleted.")
        self.notice.say(said.format(folder=folder), *(WARNING if left else GOOD))
        if not left:
            self.focusNextChild()  # the button is about to vanish
            self.delete.hide()
