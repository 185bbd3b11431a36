"""The wizard: the pages in their order, the rail beside them, and what moves between them.

Only the first page is made before the window is painted. The rest, and with it cryptography, comes right afterwards, in
pieces, so that the window answers meanwhile.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget, QWizard

from .dialogs.help_access import HelpAccess
from .operations.close_request import CloseRequest, is_to_close
from .operations.preparation import Preparation
from .operations.start import Start, UploadReopening
from .pages.page_id import PageId
from .pages.welcome import WelcomePage
from .settings import Settings
from .widgets.dropped_files import local_files
from .widgets.rail import PageRail
from .widgets.roomy_wizard import RoomyWizard
from .widgets.wizard_buttons import back_to, order_tabs, place_buttons

if TYPE_CHECKING:
    from ..core.collection.assessment import Assessment
    from ..core.collection.checks.finding import Finding
    from ..core.export.export import ExportedFile
    from .dialogs.signed_mail import SignedMailWindow
    from .operations.opened_source import OpenedSource
    from .operations.questions import Dialogs
    from .operations.session import Session

_NARROW = 1100, 72
"""In a window narrower than so many pixels, or lines of text, the rail shows the numbers alone."""


class SSTWizard(RoomyWizard):
    """The whole program in one window."""

    sourceRead = Signal()
    """A source has been read; what it holds is kept until the program ends."""
    closed = Signal()
    """The window is closed, and its work has ended."""

    def __init__(
        self,
        settings: Settings,
        *,
        session: Session | None = None,
        dialogs: Dialogs | None = None,
        files: Sequence[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show the first page, and make the others once it is painted.

        Args:
            settings: What is remembered.
            session: The state; one with this computer's stores by default.
            dialogs: The questions that block; Qt's own by default.
            files: Files to open at the start.
            parent: The owner.
        """
        super().__init__(parent)
        self._build_rail()  # first: setting the style resizes the window
        self.settings = settings
        self._given_session, self._given_dialogs = session, dialogs
        self._files = list(files)
        self._is_painted = self._is_built = False
        self._building = self._build_pages()
        self._preparation = Preparation(self._building, self)
        self._mail: SignedMailWindow | None = None
        self.setWindowTitle(self.tr("SST Wizard — S/MIME trust for Exchange Online"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.rail.show()  # only now: before it has its place in the layout it would be a window of its own
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setTitleFormat(Qt.TextFormat.PlainText)
        self.setSubTitleFormat(Qt.TextFormat.PlainText)
        self.setAcceptDrops(True)
        self._build_welcome()
        self.help_access = HelpAccess(self, self.settings)
        self._close_request = CloseRequest(self)
        place_buttons(self)
        self.helpRequested.connect(self.help_access.show)
        self.customButtonClicked.connect(lambda _number: self.open_mail())
        self.setPage(PageId.WELCOME, self.welcome)
        self.currentIdChanged.connect(self._on_page_changed)
        self.fit()
        self.restoreGeometry(self.settings.window)  # Qt moves it onto a screen that is there

    def _build_welcome(self) -> None:
        self.welcome = WelcomePage(self.settings)
        self._start = Start(self._prepared, self)
        self.welcome.createWanted.connect(self._start.create)
        self.welcome.updateWanted.connect(self._start.update)
        self.welcome.fetchWanted.connect(self._fetch)
        self.welcome.mailWanted.connect(self.open_mail)
        self.welcome.uploadWanted.connect(lambda path: self._reopening.open(path))
        self.welcome.nextWanted.connect(lambda: self.welcome.follow(self.session.draft))
        self._start.said.connect(self.welcome.notice.say)
        self._start.begun.connect(self._on_begun)
        self._reopening: UploadReopening = UploadReopening(lambda: self._prepared()[0], self)
        self._reopening.said.connect(self.welcome.notice.say)
        self._reopening.read.connect(self._show_earlier)

    def _build_rail(self) -> None:
        titles = (
            self.tr("Welcome"),
            self.tr("Certificates"),
            self.tr("Chains"),
            self.tr("Export"),
            self.tr("Upload"),
        )
        self.rail = PageRail(titles, self)
        self.rail.pageWanted.connect(lambda page: back_to(self, page))
        self.setSideWidget(self.rail)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:  # being shown is too early: on X11 that is before the first painting
            self._is_painted = True
            self._preparation.begin()

    def validateCurrentPage(self) -> bool:
        self.build_pages()  # Next may be pressed before the modules are imported
        return super().validateCurrentPage()

    def build_pages(self) -> None:
        """Make those of the other pages that are not yet made, and begin to read the sources."""
        while not self._is_built:
            next(self._building, None)

    def _build_pages(self) -> Iterator[None]:
        """Make a page at each step, and begin to read the sources with the last one."""
        from .dialogs.questions import QtDialogs
        from .operations.document_saving import DocumentSaving
        from .operations.powershell_run import PowerShellRun
        from .operations.run_words import tell_past_uploads
        from .operations.session import Session, watch
        from .pages.certificates import CertificatesPage
        from .pages.chains import ChainsPage
        from .pages.export import ExportPage
        from .pages.page import Context
        from .pages.upload import UploadPage

        dialogs = self._given_dialogs or QtDialogs(self)
        session = self._given_session or Session(self, allows_downloads=self.settings.policy.allows_downloads)
        session.ask_password = dialogs.password
        session.sourceRead.connect(self.sourceRead)
        self.context = Context(session, self.settings, dialogs)
        self.saving = DocumentSaving(session, dialogs, self)
        self.certificates = CertificatesPage(self.context)
        yield
        self.chains = ChainsPage(self.context, self.saving)
        yield
        self.export = ExportPage(self.context)
        yield
        self.run = PowerShellRun(session.workers, self)
        self.upload = UploadPage(self.settings, self.saving, self.run)
        self.upload.updateWanted.connect(self._start.update)
        self.upload.redoWanted.connect(self._start.redo)
        self.upload.lookWanted.connect(self._fetch)
        self.upload.mailWanted.connect(self.open_mail)
        yield
        self.setPage(PageId.CERTIFICATES, self.certificates)
        self.setPage(PageId.CHAINS, self.chains)
        self.setPage(PageId.EXPORT, self.export)
        self.setPage(PageId.UPLOAD, self.upload)
        self.certificates.findingsWanted.connect(self._show_findings)
        self.certificates.mailWanted.connect(self.open_mail)
        self.export.exported.connect(self._on_exported)
        self.export.chainsWanted.connect(self._show_in_chains)
        self.export.downloadWanted.connect(self._download_in_chains)
        self._is_built = True
        watch(session)
        session.collectionChanged.connect(lambda: self.welcome.show_begun(session.draft))
        session.assessed.connect(self._show_rail)
        session.open_sources()
        self.welcome.look_for_last()
        tell_past_uploads(session.workers, self.welcome.notice.say, self)
        if self._files:
            self.open_files(self._files)

    @property
    def session(self) -> Session:
        return self.context.session

    def _prepared(self) -> tuple[Session, Dialogs]:
        self.build_pages()
        return self.session, self.context.dialogs

    def _on_begun(self, opened: OpenedSource | None) -> None:
        """Go to the certificates page, and show there what an update begins with."""
        if opened is not None:
            self.certificates.show_source(opened)
        if self.currentId() > PageId.CERTIFICATES:  # begun in the window that checks messages: later pages start anew
            self.restart()
        self.welcome.leave()

    def _fetch(self) -> None:
        """Fetch the collection in use, or ask for its file."""
        self.build_pages()
        from .dialogs.collection_from_exchange import fetch

        self.help_access.listen(fetch(self.settings, self.session.workers, self._start, self), "welcome")

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files and show them on the certificates page; messages, and what comes along, in their window too."""
        from ..core.sources.files import mail_among

        self.certificates.open_files(list(paths))
        self.welcome.leave()
        if mail := mail_among(paths):
            self.open_mail(mail)

    def open_mail(self, paths: Sequence[Path] = ()) -> None:
        """Open the window that says which CAs signed mail needs, and whether a message would be trusted."""
        self.build_pages()
        if self._mail is None:
            from .dialogs.signed_mail import SignedMailWindow
            from .widgets.window_state import keep_arrangement, keep_place

            self._mail = SignedMailWindow(self.session, self._given_dialogs, self)
            keep_arrangement(self._mail, self.settings.store)
            keep_place(self._mail, self.settings.store)
            self._mail.helpWanted.connect(self.help_access.show)
            self._mail.collectionWanted.connect(self._start.update)
            self._mail.exchangeWanted.connect(self._fetch_mail)
            for view in (self._mail.by_ca, self._mail.by_message):
                view.addWanted.connect(self.certificates.show_collection)
            self._start.said.connect(self._mail.notice.say)
        self._mail.open()
        self._mail.open_files(paths)

    def _fetch_mail(self) -> None:
        from .dialogs import about_mail

        assert self._mail is not None
        opens = {"fetched": self._mail.open_fetched, "wanted": self._mail.open_saved}
        about_mail.fetch(self.settings, self.session.workers, self._mail, **opens)

    def _show_findings(self) -> None:
        self.next()
        self.chains.focus_findings()

    def _show_in_chains(self, finding: Finding) -> None:
        back_to(self, PageId.CHAINS)
        self.chains.show_finding(finding)

    def _download_in_chains(self, finding: Finding) -> None:
        self._show_in_chains(finding)
        self.chains.findings.downloadWanted.emit(finding)

    def _on_page_changed(self, page: int) -> None:
        self._show_rail()
        mail = self.button(QWizard.WizardButton.CustomButton1)
        mail.setVisible(page != PageId.WELCOME)  # the first page has a choice for it
        if page == PageId.WELCOME:
            self.welcome.chosen.setFocus()  # Enter there and Next do the same
        order_tabs(self)
        if self._is_built and (shown := self.currentPage()) in (self.export, self.upload):
            shown.take_focus()
        has_file = self._is_built and (self.session.draft.written is not None or self.currentPage() is self.upload)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage, has_file)

    def _show_rail(self) -> None:
        """Tick the pages before this one, but for Chains while it has errors."""
        in_error = (PageId.CHAINS,) if self._is_built and self.session.assessment.errors else ()
        self.rail.show_pages(max(self.currentId(), 0), self.visitedIds(), in_error)

    def _on_exported(self, files: tuple[ExportedFile, ...]) -> None:
        from .dialogs.closing import say_exported
        from .operations.export_words import said_of_copy, summary

        copy = next((file.copy for file in files if file.copy is not None), None)
        draft = self.session.draft
        if not draft.is_for_exchange:
            say_exported(self, files[0].path, (str(draft.target), said_of_copy(copy)), self.export.stay)
            return
        (file,) = files
        self.settings.last_collection = file.path
        self.welcome.offer_last(file.path)
        base = tuple(draft.base.ordered) if draft.base is not None else ()
        opened, said = tuple(each.thumbprint for each in base), summary(draft, file.path, copy)
        self.upload.show_upload(str(file.path), file.sha256, self.session.assessment, said, opened, base)
        self.next()

    def _show_earlier(self, path: Path, sha256: str, assessment: Assessment) -> None:
        """Go on to the upload of a file that was written earlier."""
        from .operations.export_words import said_of_earlier

        self.upload.show_earlier(str(path), sha256, assessment, said_of_earlier(path, assessment.collection))
        self.welcome.leave(PageId.UPLOAD)

    def reject(self) -> None:
        """Close; ask first where a choice would be lost."""
        has_unsaved = self._is_built and self.session.draft.has_unsaved_choice
        if not has_unsaved or self.context.dialogs.may_discard():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.setAccepted(not self.isVisible())

    def nativeEvent(self, event_type: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if sys.platform == "win32" and is_to_close(int(message)) and QApplication.activeModalWidget() is not None:
            self._close_request.begin()
            return True, 0
        return super().nativeEvent(event_type, message)

    def done(self, result: int) -> None:
        """Close the window, and then wait a moment for what can't be cancelled: a read from a drive that answers late.

        A document that is being saved is finished first. If that fails the window stays open, to say so.
        """
        if self._is_built and self.saving.is_busy:
            from .dialogs.closing import close_when_saved

            close_when_saved(self, self.saving, lambda: self.done(result))
            return
        self.settings.window = self.saveGeometry()
        super().done(result)
        if self.isVisible():  # the page is not complete: it is still writing, or can't be written
            return
        self.help_access.close()
        if self._mail is not None:
            self._mail.forget()
        if self._is_built:
            self.run.forget()
            self.session.close()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        pixels, lines = _NARROW
        self.rail.set_narrow(self.width() < max(pixels, lines * self.fontMetrics().height()))
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := local_files(event.mimeData()):
            self.build_pages()
            self.open_files(paths)
            event.acceptProposedAction()
