"""The wizard: the pages in their order, the rail beside them, and what moves between them.

Only the first page is made before the window is painted. The rest, and with it cryptography, comes right afterwards, in
pieces, so that the window answers meanwhile.
"""

from __future__ import annotations

import linecache
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget, QWizard

from .dialogs.closing import close_when_saved
from .dialogs.help_access import HelpAccess
from .operations.start import Start
from .pages.welcome import WelcomePage
from .settings import Settings
from .widgets.dropped_files import local_files
from .widgets.message_box import message_box
from .widgets.rail import StepRail

if TYPE_CHECKING:
    from ..core.export.export import ExportedFile
    from .dialogs.signed_mail import SignedMailWindow
    from .operations.opened_source import OpenedSource
    from .operations.questions import Dialogs
    from .operations.session import Session

_NARROW = 1100, 72
"""In a window narrower than so many pixels, or lines of text, the rail shows the numbers alone."""
_SIZE = QSize(1180, 760)
_HEAVY = ("..core.collection.collection", ".operations.session", ".pages.certificates", ".pages.upload")
"""Modules to import before the pages are made, each of which takes at most 50 ms or so."""


class SSTWizard(QWizard):
    """The whole program in one window."""

    sourceRead = Signal()
    """A source has been read; what it holds is kept until the program ends."""

    def __init__(
        self,
        settings: Settings,
        *,
        session: Session | None = None,
        dialogs: Dialogs | None = None,
        files: Sequence[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show the first page; the others follow once it is painted.

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
        self._imports = list(_HEAVY)
        self._mail: SignedMailWindow | None = None
        self.setWindowTitle(self.tr("SST Wizard — S/MIME trust for Exchange Online"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.rail.show()  # only now: before it has its place in the layout it would be a window of its own
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setTitleFormat(Qt.TextFormat.PlainText)
        self.setSubTitleFormat(Qt.TextFormat.PlainText)
        self.setAcceptDrops(True)
        self.welcome = WelcomePage(settings)
        self._start = Start(self._prepared, self)
        self.welcome.createWanted.connect(self._start.create)
        self.welcome.updateWanted.connect(self._start.update)
        self.welcome.fetchWanted.connect(self._fetch)
        self.welcome.mailWanted.connect(self.open_mail)
        self.welcome.mmcHintsToggled.connect(self._toggle_hints)
        self._start.said.connect(self.welcome.notice.say)
        self._start.begun.connect(self._on_begun)
        self.help_access = HelpAccess(self)
        self._build_buttons()
        self.setPage(0, self.welcome)
        self.currentIdChanged.connect(self._on_page_changed)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.restoreGeometry(settings.window)  # Qt moves it onto a screen that is there

    def _build_rail(self) -> None:
        titles = (
            self.tr("Welcome"),
            self.tr("Certificates"),
            self.tr("Chains"),
            self.tr("Export format"),
            self.tr("File to export"),
            self.tr("Completing"),
            self.tr("Office 365"),
        )
        self.rail = StepRail(titles, self)
        self.setSideWidget(self.rail)

    def _build_buttons(self) -> None:
        """Put Help and signed mail at the left of every page, apart from the navigation."""
        button = QWizard.WizardButton
        self.setOption(QWizard.WizardOption.HaveHelpButton)
        self.setButtonText(button.HelpButton, self.tr("&Help"))
        self.setButtonText(button.CustomButton1, self.tr("Chec&k signed mail…"))
        self.setButtonLayout(
            [
                button.HelpButton,
                button.CustomButton1,
                button.Stretch,
                button.BackButton,
                button.NextButton,
                button.CommitButton,
                button.FinishButton,
                button.CancelButton,
            ]
        )
        self.button(button.HelpButton).setObjectName("showHelp")
        self.button(button.CustomButton1).setObjectName("signedMailButton")
        self.helpRequested.connect(self.help_access.show)
        self.customButtonClicked.connect(lambda _number: self.open_mail())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:  # being shown is too early: on X11 that is before the first painting
            self._is_painted = True
            QTimer.singleShot(0, self._prepare)

    def _prepare(self) -> None:
        """Import one of the heavy modules at each turn of the event loop, then make the pages."""
        if self._is_built:
            return
        if self._imports:
            import_module(self._imports.pop(0), __package__)
            QTimer.singleShot(0, self._prepare)
        else:
            self.build_pages()
            linecache.clearcache()  # PySide6 reads the source of each module imported after it; Python keeps all lines

    def validateCurrentPage(self) -> bool:
        self.build_pages()  # Next may be pressed before the modules are imported
        return super().validateCurrentPage()

    def build_pages(self) -> None:
        """Make the other pages and begin to read the sources."""
        if self._is_built:
            return
        self._is_built = True
        from .dialogs.questions import QtDialogs
        from .operations.document_saving import DocumentSaving
        from .operations.past_uploads import tell_past_uploads
        from .operations.powershell_run import PowerShellRun
        from .operations.session import Session
        from .pages.certificates import CertificatesPage
        from .pages.chains import ChainsPage
        from .pages.completing import CompletingPage
        from .pages.export_file import ExportFilePage
        from .pages.export_format import ExportFormatPage
        from .pages.page import Context, PageId
        from .pages.upload import UploadPage

        dialogs = self._given_dialogs or QtDialogs(self)
        session = self._given_session or Session(self)
        session.ask_password = dialogs.password
        session.sourceRead.connect(self.sourceRead)
        self.context = Context(session, self.settings, dialogs)
        self.saving = DocumentSaving(session, dialogs, self)
        self.certificates = CertificatesPage(self.context)
        self.chains = ChainsPage(self.context, self.saving)
        self.completing = CompletingPage(self.context)
        self.run = PowerShellRun(session.workers, self)
        self.upload = UploadPage(self.settings.store, self.saving, self.run)
        self.upload.updateWanted.connect(self._start.update)
        self.setPage(PageId.CERTIFICATES, self.certificates)
        self.setPage(PageId.CHAINS, self.chains)
        self.setPage(PageId.EXPORT_FORMAT, ExportFormatPage(self.context))
        self.setPage(PageId.EXPORT_FILE, ExportFilePage(self.context))
        self.setPage(PageId.COMPLETING, self.completing)
        self.setPage(PageId.UPLOAD, self.upload)
        self.certificates.findingsWanted.connect(self._show_findings)
        self.certificates.mailWanted.connect(self.open_mail)
        self.completing.exported.connect(self._on_exported)
        session.open_sources()
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
        if self.currentId() > 1:  # begun in the window that checks messages: the pages after this one start anew
            self.restart()
        if self.currentId() == 0:
            self.next()

    def _fetch(self) -> None:
        """Show the commands that save the collection in use, and then ask for the file."""
        self.build_pages()
        from .dialogs.collection_from_exchange import CollectionFromExchangeDialog
        from .operations.powershell_run import PowerShellRun

        dialog = CollectionFromExchangeDialog(self.settings.store, PowerShellRun(self.session.workers), self)
        dialog.openWanted.connect(self._start.ask)
        dialog.fetched.connect(self._start.update)
        dialog.createWanted.connect(self._start.create)
        self.help_access.listen(dialog, "welcome")
        dialog.open()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files and show them on the certificates page; messages, and what comes along, in their window too."""
        from ..core.sources.messages import mail_among

        self.certificates.open_files(list(paths))
        if self.currentId() == 0:
            self.next()
        if mail := mail_among(paths):
            self.open_mail(mail)

    def open_mail(self, paths: Sequence[Path] = ()) -> None:
        """Open the window that says which CAs signed mail needs, and whether a message would be trusted."""
        self.build_pages()
        if self._mail is None:
            from .dialogs.signed_mail import SignedMailWindow
            from .widgets.kept import keep_arrangement

            self._mail = SignedMailWindow(self.session, self._given_dialogs, self)
            keep_arrangement(self._mail, self.settings.store)
            self._mail.helpWanted.connect(self.help_access.show)
            self._mail.collectionWanted.connect(self._start.update)
            self._mail.exchangeWanted.connect(self._fetch_mail)
            self._start.said.connect(self._mail.notice.say)
        self._mail.open()
        self._mail.open_files(paths)

    def _fetch_mail(self) -> None:
        from .dialogs import about_mail

        assert self._mail is not None
        opens = {"fetched": self._mail.open_fetched, "wanted": self._mail.open_saved}
        about_mail.fetch(self.settings.store, self.session.workers, self._mail, **opens)

    def _show_findings(self) -> None:
        self.next()
        self.chains.focus_findings()

    def _toggle_hints(self, shown: bool) -> None:
        self.settings.shows_mmc_hints = shown

    def _on_page_changed(self, page: int) -> None:
        self.rail.set_current(max(page, 0))
        self.button(QWizard.WizardButton.CustomButton1).setVisible(page > 0)  # the first page has a choice for it
        has_written = self._is_built and self.session.draft.written is not None
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage, has_written)

    def _on_exported(self, files: tuple[ExportedFile, ...]) -> None:
        copy = next((file.copy for file in files if file.copy is not None), None)
        draft = self.session.draft
        if not draft.is_for_exchange:
            self._say_exported(str(draft.target), copy)
            return
        (file,) = files
        self.settings.last_collection = file.path
        what_now = self.tr("Run it in PowerShell, or paste the steps one by one.")
        summary = " ".join(filter(None, (self._summary(file.path), self._kept(copy), what_now)))
        self.upload.show_upload(str(file.path), file.sha256, self.session.assessment, summary, draft.base)
        self.next()

    def _summary(self, target: Path) -> str:
        from .translate import changes

        collection, difference = self.session.collection, self.session.draft.difference
        count = self.tr("%n certificate(s)", "", len(collection))
        return self.tr("{file} was written: {count}, {size} bytes.").format(
            file=target.name,
            count=f"{count} ({changes(difference)})" if difference else count,
            size=QLocale().toString(collection.size),
        )

    def _kept(self, copy: Path | None) -> str:
        return self.tr("What was there before is in {copy} beside it.").format(copy=copy.name) if copy else ""

    def _say_exported(self, target: str, copy: Path | None) -> None:
        """Say so, and close the wizard after that: the program ends with its last window."""
        box = message_box(self, "exported", self.tr("The export was successful."))
        box.setInformativeText("\n\n".join(filter(None, (target, self._kept(copy)))))
        box.finished.connect(self.accept)
        box.open()

    def reject(self) -> None:
        """Close; ask first where a choice would be lost."""
        unsaved = self._is_built and self.session.draft.has_unsaved_choice
        if not unsaved or self.context.dialogs.may_discard():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.setAccepted(not self.isVisible())

    def done(self, result: int) -> None:
        """Close the window, and then wait for what can't be cancelled: a read from a drive that does not answer.

        A document that is being saved is finished first. If that fails the window stays open, to say so.
        """
        if self._is_built and self.saving.is_busy:
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
