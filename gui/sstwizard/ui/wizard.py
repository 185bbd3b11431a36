"""The wizard: the pages in their order, the rail beside them, and what moves between them.

Only the first page is made before the window is painted. The rest, and with it cryptography, comes right afterwards, in
pieces, so that the window answers meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWizard

from ..core.errors import ONLY_VOUCHED_ROOTS
from .flow import PageId, Progress, StartingPoint, following, mark, may_open
from .frame import PageRail, RoomyWizard, close_when_saved, say_exported
from .kit.drops import contents, local_files, take_copy
from .kit.icons import WARNING, window_icon
from .kit.layouts import fit_to_screen
from .kit.settings import Settings
from .kit.theme import follow_font
from .kit.translate import localized
from .welcome import WelcomePage

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from ..core.certificates.certificate import Certificate
    from ..core.collection.checks.finding import Finding
    from ..core.export.export import ExportedFile
    from ..core.sources.files import Look
    from .exchange.run import NewRun
    from .kit.dialogs import TopicWindow
    from .mail.page import MailPage
    from .work.documents import Written
    from .work.questions import QtDialogs
    from .work.rows import OpenedSource
    from .work.session import Session

_SIZE = QSize(1180, 760)
_HEAVY = (
    *("cryptography.x509", "..core.certificates.certificate", "..core.collection.checks", ".work.session"),
    *(".work.opening", ".certificates.page", ".chains", ".export", ".upload.page"),
)
"""Modules that the other pages need, each in at most 50 ms or so after the ones before it."""


class SSTWizard(RoomyWizard):
    """The whole program in one window."""

    closed = Signal()
    """The window is closed, and its work has ended."""

    def __init__(
        self,
        settings: Settings,
        *,
        session: Session | None = None,
        dialogs: QtDialogs | None = None,
        new_run: NewRun | None = None,
        files: Sequence[Path] = (),
    ) -> None:
        """Show the first page, and make the others, and open files, once it is painted.

        By default, the session has this computer's stores, the dialogs are Qt's own, and scripts run in this computer's
        PowerShell.
        """
        super().__init__()
        self._build_rail()  # first: setting the style resizes the window
        self.settings = settings
        self._given_session, self._given_dialogs, self._given_new_run = session, dialogs, new_run
        self._files, self._is_built = list(files), False
        self._building = self._build_pages()
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._build_next)
        self._leads_to: PageId | None = None
        self._mail: MailPage | None = None
        self.setWindowTitle(self.tr("SST Wizard — S/MIME trust for Exchange Online"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.rail.show()  # only now: before it has its place in the layout it would be a window of its own
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setTitleFormat(Qt.TextFormat.PlainText)
        self.setSubTitleFormat(Qt.TextFormat.PlainText)
        self.setAcceptDrops(True)
        self.welcome = WelcomePage(self.settings)
        self.place_buttons()
        self.setPage(PageId.WELCOME, self.welcome)
        self.currentIdChanged.connect(self._on_page_changed)
        fit_to_screen(self, _SIZE)  # not before: setting the style resizes it
        self.restoreGeometry(self.settings.place("window"))  # Qt moves it onto a screen that is there
        self.rail.fit(self.width())

    def _complete_first_page(self) -> None:
        """Make and connect what has time until the first page is painted, and most modules are imported."""
        from .kit.dialogs import HelpAccess
        from .kit.tasks import collect_garbage_here
        from .work.opening import Start

        def make_help() -> TopicWindow:
            from .help import HelpWindow
            from .work.documents import walk_through_offer

            self.build_pages()
            return HelpWindow(self.settings, walk_through_offer(self.saving))

        collect_garbage_here(self)
        follow_font()
        QApplication.setWindowIcon(window_icon())
        self.fit_subtitle()
        self.help_access = HelpAccess(self, make_help)
        self.helpRequested.connect(partial(self.help_access.show, to_search=True))
        self.closed.connect(self.help_access.close)
        self._start = Start(self._prepared, self)
        self.welcome.updateWanted.connect(self._start.update)
        self.welcome.reopenWanted.connect(self._start.reopen_written)
        self.welcome.fetchWanted.connect(partial(self._fetch, self._start.update))
        self._start.said.connect(self.welcome.notice.say)
        self._start.begun.connect(self._on_begun)
        self._start.restored.connect(self._on_restored)
        self._start.refused.connect(self.welcome.notice.say)
        self.welcome.uploadWanted.connect(self._start.open_earlier)
        self.welcome.findingsWanted.connect(self.show_findings_of)
        self.welcome.goBackWanted.connect(self._go_back)
        self.welcome.goOnWanted.connect(self._start.go_on)
        self.welcome.show_known()

    def _show_forbidden(self, roots: list[Certificate]) -> None:
        """Say where the choice is shown that roots were taken out of it, and on Mail, which is left later."""
        self.certificates.show_collection(roots)
        if self._here is PageId.MAIL:
            self.mail.notice.say(localized(ONLY_VOUCHED_ROOTS), *WARNING)
        elif self._here > PageId.CERTIFICATES:
            self.go_to(PageId.CERTIFICATES)

    def _build_rail(self) -> None:
        first = self.tr("Welcome"), self.tr("Mail"), self.tr("Certificates")
        last = self.tr("Chains"), self.tr("Export"), self.tr("Upload")
        self.rail = PageRail((*first, *last), self)
        self.rail.pageWanted.connect(lambda page: self.go_to(PageId(page)))
        self.setSideWidget(self.rail)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_built and not self._turns.isActive():  # showing is too early: on X11, before the first painting
            self._turns.start()

    def validateCurrentPage(self) -> bool:
        self.build_pages()  # Next may be pressed before the modules are imported
        if self._leads_to is not None:
            return True
        return self._begin_chosen() if self._here is PageId.WELCOME else super().validateCurrentPage()

    def _begin_chosen(self) -> bool:
        """Do what is chosen on the first page; return whether Next goes on at once."""
        start, session = self.welcome.starting_point, self.session
        if start is StartingPoint.MAIL:
            return self.mail is not None  # which makes it
        if start is StartingPoint.SELECT:
            self._start.create()
        elif session.draft.base is None and not session.is_awaiting:
            if (at_hand := session.seen_at_hand) is None:
                self._start.update(None)
            else:  # what is chosen already is added to it
                session.begin(session.counted.redone(at_hand), says_stored=False)
                self.certificates.show_collection()
        return start is StartingPoint.UPDATE and session.draft.base is not None

    def _begin_with_stored(self) -> None:
        """On Mail and Certificates, begin with what Exchange was seen to have, unless something else is begun."""
        if self._here not in (PageId.MAIL, PageId.CERTIFICATES):
            return
        session = self.session
        is_begun = session.knows_stored or session.draft.base is not None or len(session.collection) > 0
        if not (is_begun or session.is_awaiting) and (at_hand := session.seen_at_hand) is not None:
            session.begin(at_hand, says_stored=False)

    def nextId(self) -> int:
        """Return the page that follows in the flow, or the one to which it is led right now."""
        if self._leads_to is not None and self._leads_to != self.currentId():
            return self._leads_to
        page = following(self._here, self.welcome.starting_point, self._progress)
        return -1 if page is None else page

    def go_to(self, page: PageId) -> None:
        """Show a page, whether it was visited before or not; the way back from it leads to those before it."""
        self.build_pages()
        if page is self._here or (self._here is PageId.MAIL and not self.mail.may_leave()):
            return  # which is asked where what was ticked would not be added
        while self.currentId() > page:
            self.back()
        if page is PageId.MAIL:
            _ = self.mail  # which makes it
        if self.currentId() < page:
            self._leads_to = page
            self.next()
            self._leads_to = None

    @property
    def _here(self) -> PageId:
        return PageId(max(self.currentId(), 0))

    @property
    def _progress(self) -> Progress:
        if not self._is_built:
            return Progress()
        draft, has_errors = self.session.draft, bool(self.session.assessment.errors)
        has_file, is_for_exchange = self.upload.has_file_of(draft.choice), draft.is_for_exchange
        is_uploaded, is_checked = has_file and self.upload.is_uploaded, self._mail is not None and self._mail.is_last
        return Progress(bool(draft.choice), has_errors, has_file, is_for_exchange, is_uploaded, is_checked)

    def build_pages(self) -> None:
        """Make those of the other pages that are not yet made, and begin to read the sources."""
        while not self._is_built:
            next(self._building, None)

    def _build_next(self) -> None:
        """Do one piece of that at a turn of the event loop, so that the window answers meanwhile."""
        if next(self._building, self) is self:
            self._turns.stop()

    def _build_pages(self) -> Iterator[None]:
        """Import a module or make a page at each step, and begin to read the sources with the last one."""
        for module in _HEAVY:
            import_module(module, __package__)
            yield
        self._complete_first_page()
        yield
        from .certificates.page import CertificatesPage
        from .chains import ChainsPage
        from .exchange.run import PowerShellRun
        from .export import ExportPage
        from .upload.page import UploadPage
        from .work.documents import DocumentSaving
        from .work.page import Context
        from .work.questions import QtDialogs
        from .work.session import Session

        dialogs = self._given_dialogs or QtDialogs(self, self.settings.store)
        self.session = session = self._given_session or Session(self, policy=self.settings.policy)
        session.ask_password, dialogs.note_trusted = dialogs.password, session.confirm
        session.state_file = self.settings.state_file
        self.context = Context(session, self.settings, dialogs, self._given_new_run or PowerShellRun)
        self.saving = DocumentSaving(session.workers, dialogs, self)
        self.certificates = CertificatesPage(self.context)
        yield
        self.chains = ChainsPage(self.context, self.saving)
        yield
        self.export = ExportPage(self.context)
        yield
        self.run = self.context.new_run(session.workers)
        self.run.setParent(self)
        self.upload = UploadPage(self.settings, self.saving, self.run)
        yield
        self.setPage(PageId.CERTIFICATES, self.certificates)
        self.setPage(PageId.CHAINS, self.chains)
        self.setPage(PageId.EXPORT, self.export)
        self.setPage(PageId.UPLOAD, self.upload)
        self._connect_pages()
        self._is_built = True
        self._begin_session(session)

    def _begin_session(self, session: Session) -> None:
        from .exchange.run import look_for_past_uploads

        session.collectionChanged.connect(lambda: self.welcome.show_begun(session.draft))
        session.collectionChanged.connect(self._show_rail)
        session.assessed.connect(self._show_rail)
        session.assessed.connect(self._tell_unresolved)
        session.forbidden.connect(self._show_forbidden)
        session.ticked = self._ticked_for_mail
        session.storedRead.connect(lambda: self.welcome.show_ways_back(session))
        session.storedRead.connect(self._begin_with_stored)
        self._start.take_up_comparisons()
        session.open_sources()
        session.read_stored()
        self.welcome.look_for_last()
        look_for_past_uploads(session.workers, self.welcome.show_past_uploads, self)
        if self._files:
            self.open_files(self._files)

    def _connect_pages(self) -> None:
        export, upload = self.export, self.upload
        self.certificates.bar.clicked.connect(self.next)
        self.certificates.bar.clicked.connect(self.chains.findings.focus_first)
        export.exported.connect(self._on_exported)
        export.wishes.chosen.connect(self._show_in_chains)
        export.wishes.downloadWanted.connect(self._show_in_chains)
        export.wishes.downloadWanted.connect(self.chains.download.begin)
        export.stored.openWanted.connect(self._start.use)
        export.stored.fetch.clicked.connect(lambda: self._fetch(self._start.use))
        self._start.earlierRead.connect(upload.show_earlier)
        self._start.earlierRead.connect(lambda: self.go_to(PageId.UPLOAD))
        self.certificates.panel.find_ca.clicked.connect(self._find_ca)
        export.show_mail.clicked.connect(lambda: self.go_to(PageId.MAIL))
        export.show_mail.clicked.connect(lambda: self.mail.show_cas())
        export.sourcesWanted.connect(self.certificates.sources.show_sources)
        export.sourcesWanted.connect(lambda: self.go_to(PageId.CERTIFICATES))
        export.uploadWanted.connect(lambda file: self._start.open_earlier(file.path, file.sha256))
        self._start.refused.connect(export.say_failure)
        upload.updateWanted.connect(self._start.update)
        upload.redoWanted.connect(self._redo)
        upload.fixWanted.connect(self._show_refused)
        upload.export_again.clicked.connect(lambda: self.go_to(PageId.EXPORT))
        upload.goBackWanted.connect(self._go_back)
        upload.look.clicked.connect(lambda: self._fetch(upload.use_stored))
        upload.kit_receipt.clicked.connect(lambda: self._start.ask_for_receipt(upload.read_receipt))
        upload.uploadedChanged.connect(self._on_uploaded)
        upload.completeChanged.connect(self._show_rail)  # a run may have seen that Exchange has something else
        upload.next_steps.check_mail.clicked.connect(lambda: self.go_to(PageId.MAIL))

    @property
    def mail(self) -> MailPage:
        """The page for mail, made when it is first wanted: much comes with it that others do without."""
        self.build_pages()
        if self._mail is None:
            from .mail.page import MailPage

            self._mail = MailPage(self.context)
            self._mail.helpWanted.connect(self.help_access.show)
            self._mail.stored.openWanted.connect(self._start.use)
            self._mail.stored.fetch.clicked.connect(lambda: self._fetch(self._start.use))
            self._mail.by_ca.changed.connect(self.session.keep_soon)
            self._mail.findWanted.connect(self._find_ca)
            self._mail.survey.surveyed.connect(self._tell_unresolved)
            self._mail.survey.judged.connect(self._tell_unresolved)
            self._start.said.connect(self._mail.notice.say)
            self.setPage(PageId.MAIL, self._mail)
        return self._mail

    def _take_receipt(self, path: Path, *, is_receipt: bool) -> bool:
        """Have Upload take the receipt of a kit, of the file that it shows, or of the one written last.

        Return False for any other file, which is opened as such; one that has the receipt's name is damaged.
        """
        from ..core.exchange.job import KIT_RECEIPT

        written, is_shown = self.session.state.written, self._here is PageId.UPLOAD
        if is_shown and (is_receipt or path.name == KIT_RECEIPT):
            self.upload.read_receipt(path)
        elif is_receipt and written is not None:
            self._start.open_earlier(written.path, then=partial(self.upload.read_receipt, path))
        else:
            return False
        return True

    def _prepared(self) -> tuple[Session, QtDialogs]:
        self.build_pages()
        return self.session, self.context.dialogs

    def _on_begun(self, opened: OpenedSource | None) -> None:
        """Go to the certificates page, and show there what an update begins with; who is underway stays there."""
        if opened is not None:
            self.certificates.sources.show_sources([opened])
        if self._here in (PageId.WELCOME, PageId.UPLOAD):
            self.go_to(PageId.CERTIFICATES)

    def _on_restored(self, left_out: Sequence[Certificate], saved: datetime | None) -> None:
        """Show on Export what is to be uploaded as it was, unless something was left out; else the certificates."""
        self.certificates.show_collection(left_out)
        if saved is not None and not left_out:
            self.go_to(PageId.EXPORT)
            self.export.show_gone_back(saved)
        else:
            self._on_begun(None)

    def _redo(self, path: Path) -> None:
        """Make the changes that were uploaded in vain in what Exchange was seen to have, and show them on Export."""
        is_known = self.session.counted.counted_from is not None

        def show(opened: OpenedSource) -> None:
            self.certificates.sources.show_sources([opened])
            self.go_to(PageId.EXPORT)
            self.export.show_redone(is_known=is_known)

        self._start.use(path, show)

    def show_findings_of(self, path: Path) -> None:
        """Begin an update with a file, and show what is wrong with it, once that is known."""

        def show(opened: OpenedSource) -> None:
            self.certificates.sources.show_sources([opened])
            self.go_to(PageId.CHAINS)
            self.session.assessed.connect(self.chains.findings.focus_first, Qt.ConnectionType.SingleShotConnection)

        (self._start.reopen_written if self._is_written(path) else self._start.update)(path, show)

    def _show_refused(self, path: Path, named: Certificate | None) -> None:
        """Show in Chains what is wrong with a file that Exchange refuses, with the certificate that it names."""
        if self.session.collection and self.upload.has_file_of(self.session.collection):
            self.go_to(PageId.CHAINS)
            self.chains.show_certificate(named)
        else:
            self.show_findings_of(path)

    def _is_written(self, path: Path) -> bool:
        written = self.settings.state_file.state.written
        return written is not None and path == written.path

    def _go_back(self) -> None:
        from .work.questions import GoBackDialog

        dialog = GoBackDialog(self.session, self)
        dialog.chosen.connect(self._start.go_back)
        dialog.open()

    def _find_ca(self) -> None:
        from .certificates.find_ca import FindCADialog

        dialog = FindCADialog(self.session, self)
        dialog.accepted.connect(lambda: self.go_to(PageId.CERTIFICATES))
        dialog.accepted.connect(self.certificates.show_collection)
        dialog.open()

    def _fetch(self, use: Callable[[Path | None], None]) -> None:
        """Fetch the collection in use, or ask for its file, and begin an update with it, or go on in it."""
        self.build_pages()
        from .exchange.fetching import CollectionFromExchangeDialog

        run, choose_folder = self.context.new_run(self.session.workers), self.context.dialogs.open_folder
        dialog = CollectionFromExchangeDialog(self.settings, run, choose_folder, self)
        dialog.openWanted.connect(lambda folder: self._start.ask(folder, use))
        dialog.fetched.connect(use)
        dialog.foundNone.connect(self.session.begin_first)
        dialog.foundNone.connect(lambda: dialog.accept() if self.upload.settle() else None)
        dialog.createWanted.connect(self._start.create)
        dialog.open()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files: messages, and what comes along, on the page for mail, all others on the certificates page.

        Who begins with the file written last goes on in it, and the receipt of a kit is taken on Upload.
        """
        self.build_pages()
        if self._here is PageId.WELCOME and len(paths) == 1 and self._is_written(paths[0]):
            self._start.reopen_written(paths[0])
        else:
            from .work.opening import look_at_opened

            self.session.look(partial(look_at_opened, list(paths)), partial(self._open, self._here))

    def _open(self, here: PageId, looked: tuple[Look, bool, bool]) -> None:
        """Open what was let go on a page, by what it is."""
        look, is_json, is_receipt = looked
        paths = list(look.forms)
        if is_json and self._take_receipt(paths[0], is_receipt=is_receipt):
            return
        if here is PageId.MAIL or (here is not PageId.CERTIFICATES and look.is_mail):
            self.go_to(PageId.MAIL)
            self.mail.open(look)
        else:
            self.certificates.open_files(paths)
            self.go_to(PageId.CERTIFICATES)

    def _show_in_chains(self, finding: Finding) -> None:
        self.go_to(PageId.CHAINS)
        self.chains.show_finding(finding)

    def _on_page_changed(self, page: int) -> None:
        self._show_rail()
        if page == PageId.WELCOME:
            self.welcome.chosen.setFocus()  # Enter there and Next do the same
        self.order_tabs()
        self.setOption(QWizard.WizardOption.NoDefaultButton, False)  # unless the page has a button for Enter
        if not self._is_built:
            return
        if page == PageId.WELCOME:
            self.welcome.show_last()  # another program may have changed it
            self.welcome.show_ways_back(self.session)
        self._begin_with_stored()
        self._tell_unresolved()
        shown = self.currentPage()
        if shown is not None and shown in (self._mail, self.certificates, self.chains, self.export, self.upload):
            shown.take_focus()
        has_file = self.session.draft.written is not None or page == PageId.UPLOAD
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage, has_file)

    def _tell_unresolved(self) -> None:
        """Say on Export what of the mail is not in the file, as far as that is known."""
        if self._here is PageId.EXPORT and (mail := self._mail) is not None:
            names, losing = ([each.name for each in cas] for cas in (mail.survey.unresolved, mail.survey.losing))
            self.export.show_unresolved(names, losing, len(mail.by_ca.added), mail.survey.lost)

    def _ticked_for_mail(self) -> tuple[Certificate, ...]:
        """Return what the user has ticked for mail, and not added yet."""
        return self._mail.by_ca.ticked if self._mail is not None else ()

    def _show_rail(self) -> None:
        progress, visited = self._progress, self.visitedIds()
        marks = [mark(page, self._here, visited, progress) for page in PageId]
        self.rail.show_pages(self._here, marks, [page for page in PageId if may_open(page, progress)])

    def _on_exported(self, files: tuple[ExportedFile, ...]) -> None:
        from .work.documents import Written
        from .work.target import said_of_copy, summary

        made_from = self.session.made_from  # as Export has counted: what follows reads what other wizards have noted
        copy = next((file.copy for file in files if file.copy is not None), None)
        self.session.state_file.change(lambda state: state.replaced(files[0].path, files[0].sha256, copy))
        draft = self.session.draft
        if not draft.files:  # changed while it was written: Export writes that again
            return
        if not draft.is_for_exchange:
            say_exported(self, files[0].path, (str(draft.target), said_of_copy(copy)), self.export.stay)
            return
        (file,) = files
        self.session.note_written(file.path, file.sha256, made_from)
        self.settings.found_file = file.path
        to_upload = Written(file.path, self.session.assessment, file.sha256, made_from)
        self.upload.show_upload(to_upload, summary(draft, file.path, copy), draft.base or ())
        self.welcome.show_last()
        if self._here is PageId.EXPORT:
            self.go_to(PageId.UPLOAD)

    def _on_uploaded(self, written: Written | None) -> None:
        """Note what Exchange has now; None where that isn't so after all."""
        if written is not None:
            self.session.note_uploaded(written.assessment.collection, written.path, written.sha256)
        else:
            self.session.forget_uploaded()
        self._show_rail()
        self.welcome.show_last()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do nothing with Escape where mail that was read would be gone: Cancel and the window's cross mean it."""
        is_read = self._mail is not None and bool(self._mail.survey.survey.mails)
        if event.key() != Qt.Key.Key_Escape or self._has_unsaved or not is_read:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close; ask first where a choice would be lost, and while mail is read."""
        if self._has_unsaved:
            may_close = self.context.dialogs.confirm_discarding(is_kept=self.session.keeps_choice)
        else:
            is_reading = self._is_built and (self.session.is_looking or (self._mail and self._mail.survey.is_reading))
            may_close = not is_reading or self.context.dialogs.confirm_stopping()
        if may_close:
            super().reject()

    @property
    def _has_unsaved(self) -> bool:
        has_ticks = self._mail is not None and (self._mail.by_ca.has_open_changes or bool(self._ticked_for_mail()))
        return has_ticks or (self._is_built and self.session.draft.has_unsaved_choice)

    def why_not_to_end(self) -> str:
        """Return what would be lost if the system ended now; empty where nothing is."""
        if self._is_built and self.run.is_under_way:
            return self.tr("An upload to Exchange is under way.")
        if not self._has_unsaved:
            return ""
        return QCoreApplication.translate("Dialogs", "The collection has not been written to a file.")

    def done(self, result: int) -> None:
        """Close the window, and then wait a moment for what can't be cancelled: a read from a drive that answers late.

        A document that is being saved is finished first: if that fails the window stays open. An upload is asked about.
        """
        if self._is_built and self.saving.is_busy:
            close_when_saved(self, self.saving, lambda: self.done(result))
            return
        cancels_run = self._here is PageId.UPLOAD and result == SSTWizard.DialogCode.Accepted  # by its last button
        is_watching = self._is_built and self.run.is_under_way and not cancels_run
        if is_watching and not self.context.dialogs.confirm_leaving_upload():
            return
        self.settings.store.setValue("window", self.saveGeometry())
        super().done(result)
        if self.isVisible():  # the page is not complete: it is still writing, or can't be written
            return
        if self._is_built:
            self.session.keep_choice()  # before the mail is dropped, and what is ticked for it
            self.run.forget()
            if self._mail is not None:
                self._mail.survey.drop()
            self.session.close()
            self.session.state_file.close()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.rail.fit(self.width())
        super().resizeEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if not take_copy(event):
            return
        data = event.mimeData()
        if paths := local_files(data):
            self.open_files(paths)
        else:
            self.go_to(PageId.MAIL)
            self.mail.open_dragged(contents(data))
