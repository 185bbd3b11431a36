"""Page 2: the certificates, as in the console: the tree of stores at the left, the list at the right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QSplitter, QWidget

from ...core.certificates.budget import BRIEF, Budget
from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import Problem
from ...core.chains.status import KnownFacts
from ...core.chains.validation import path_to_root
from ...core.collection.assessment import Additions, additions
from ...core.errors import ONLY_VOUCHED_ROOTS
from ...core.sources.walk import CERTIFICATE_SUFFIXES, name_of
from ...core.text import printable
from ..kit.buttons import hidden_button
from ..kit.dialogs import NotesButton
from ..kit.icons import ERROR, NOTE, WARNING, tooltip
from ..kit.labels import Notice, TextLabel, age_label
from ..kit.layouts import Panes, WrappingRow, column
from ..kit.lists import FilterBox
from ..kit.theme import Tone
from ..kit.translate import listed, localized
from ..work.collection_bar import CollectionBar
from ..work.details import DetailsPanel
from ..work.page import Context, Page
from ..work.rows import OpenedSource
from .sources import SourcePanel, SourceTree
from .table import CertificateTable, CertificateView

_MOST_NAMES = 30  # how many CAs the tip names
_MOST_PATHS = 300
"""Of how many certificates the roots are looked for at once; of more, the window would stand still."""
_translate = QCoreApplication.translate
_LINES_WITH_DETAILS = 30
"""The height of the page, in lines of text, from which the details stand below the list."""


class Offer(Notice):
    """Says what was opened, and offers to add its CAs; hidden while there is nothing to offer."""

    def __init__(self) -> None:
        super().__init__()
        self.cas: Sequence[Certificate] = ()
        self.button = hidden_button(self, "", "addOpened")
        self.add_missing = hidden_button(self, _translate("ByCA", "Add its file…"), "addMissing")
        self.missing = ""

    def show_additions(self, files: list[str], new: Additions, *, allows_comparison: bool = True) -> None:
        """Offer to add what is new in some files; or say that of the roots, the organization does not allow some."""
        self.cas = (*new.cas, *(new.unvouched if allows_comparison else ()))
        self.button.setText(self.tr("Add the %Ln CA(s) of these f&iles", "", len(self.cas)))
        names = [each.name for each in self.cas]
        self.button.setToolTip(tooltip(listed(names, _MOST_NAMES, "\n")))
        self.button.setAccessibleDescription(listed(names, _MOST_NAMES))
        alone = self.tr("Nobody vouches for %Ln root CA(s): {names}. Each is compared first.", "", len(new.unvouched))
        alone = alone if allows_comparison else localized(ONLY_VOUCHED_ROOTS)
        groups = (
            (new.cas, self.tr("To add: {names}")),
            (new.unvouched, alone),
            (new.incomplete, self.tr("No source has an issuer of: {names}. Their chains will be incomplete.")),
            (
                new.left_out,
                self.tr("Left out, because no source has an issuer: {names}. Add the file of the issuer, too."),
            ),
        )
        lines = [_naming(words, certificates) for certificates, words in groups if certificates]
        self.missing = printable(new.missing)
        if self.missing:
            lines.append(_translate("Survey", "“{name}” is missing").format(name=self.missing))
        opened = self.tr("Opened: {files}").format(files=listed(files))
        actions = (self.button,) if self.cas else (self.add_missing,) if self.missing else ()
        self.say("\n".join((opened, *lines)) if lines else "", *NOTE, actions=actions)


def _naming(said: str, certificates: Sequence[Certificate]) -> str:
    """Put the names of certificates into what is said; where they are cut, the ellipsis ends the sentence."""
    return said.format(names=listed([each.name for each in certificates])).replace("….", "…")


class CertificatesPage(Page):
    """Choose certificates. The choice survives showing another store, sorting and filtering."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            _translate("CertificatesPage", "Certificates"),
            _translate("CertificatesPage", "Select the root and intermediate CAs to trust for S/MIME mail."),
        )
        self._added: list[OpenedSource] = []
        self._left_out: Sequence[Certificate] = ()
        self._locked: Path | None = None
        self._tree = SourceTree(self.session, self)
        self._table = CertificateTable(self.session, self)
        self.panel = SourcePanel(self.session, self._tree)
        self.sources = self.panel.view
        self._panes = Panes(self.panel, self._build_list(), sizes=[215, 715], least=96, needs=lambda: self._needed)
        self._panes.setStretchFactor(1, 1)
        self.body.addWidget(self._panes, stretch=1)
        self.bar = CollectionBar(self.session)
        self.body.addWidget(self.bar)
        self._connect()
        self._show_branch()

    @property
    def _needed(self) -> int:
        """How wide the tree has to be, so that it cuts no name and leaves the list the most part."""
        around = self.sources.width() - self.sources.viewport().width()
        return min(self.sources.sizeHintForColumn(0) + around, self._panes.width() * 2 // 5)

    def _build_list(self) -> QWidget:
        self.certificates = CertificateView(self._table)
        self.details = DetailsPanel(lambda: self.session.known)
        self.certificates.currentCertificate.connect(self.details.show_certificate)
        self._notice = Notice()
        self._show_notes = NotesButton(self._notice)
        self._unlock = hidden_button(self._notice, self.tr("Enter its password…"), "unlock", self._open_locked)
        self.offer = Offer()
        self.offer.button.clicked.connect(self._add_opened)
        self._empty = TextLabel(tone=Tone.PLAIN)
        top, parts = QWidget(), (self._notice, self.offer, self.certificates, self._empty, age_label())
        column(top, self._build_filter(), *parts).setStretchFactor(self.certificates, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(True)
        splitter.addWidget(top)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([400, 165])
        return splitter

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a low page to the list; Enter or a double click shows the details in their own window."""
        super().resizeEvent(event)
        self.details.setVisible(self.height() >= _LINES_WITH_DETAILS * self.fontMetrics().height())

    def _build_filter(self) -> WrappingRow:
        self.filter = FilterBox(self.tr("Filter by name, issuer or thumbprint (Ctrl+F)"), self.tr("Filter"))
        self.email_only, self.ca_only = QCheckBox(self.tr("S/&MIME only")), QCheckBox(self.tr("&CA only"))
        self.hide_expired = QCheckBox(self.tr("Hide e&xpired"))
        boxes = {
            self.email_only: self.tr("Hide certificates that exclude secure email"),
            self.ca_only: self.tr("Hide what can't issue certificates"),
            self.hide_expired: self.tr("Hide what Exchange would refuse"),
        }
        for box, explanation in boxes.items():
            box.setToolTip(explanation)
            box.setAccessibleDescription(explanation)
            box.toggled.connect(self._filter)
        return WrappingRow(self.filter, *boxes, wide=self.filter)

    def _connect(self) -> None:
        self.sources.shownChanged.connect(self._show_other_branch)
        add, dialogs = self.tr("Add files with certificates"), self.context.dialogs
        self.panel.add_files.clicked.connect(lambda: self.open_files(dialogs.open_files(add)))
        self.panel.add_folder.clicked.connect(self._ask_for_folder)
        ask = _translate("MailPage", "Add the file of “{name}”")
        self.offer.add_missing.clicked.connect(
            lambda: self.open_files(dialogs.open_files(ask.format(name=self.offer.missing)))
        )
        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self.certificates.setFocus)
        QShortcut(QKeySequence.StandardKey.Find, self, self.filter.take_focus)
        self._table.chosen.connect(self._choose)
        self._table.modelReset.connect(self._say_what_is_hidden)
        self.session.collectionChanged.connect(self._show_ticks)
        self.session.collectionChanged.connect(self.completeChanged)
        self.session.collectionChanged.connect(self._show_chosen)
        self.follow(self.session.assessed, self._show_assessed)
        self.session.sourceChanged.connect(self._on_source_changed)

    def initializePage(self) -> None:
        super().initializePage()
        self.sources.expandAll()

    def show_collection(self, left_out: Sequence[Certificate] = ()) -> None:
        self.sources.show_branch(self._tree.collection.index())
        self._left_out = left_out
        self._say_what_is_wrong()

    def open_files(self, paths: list[Path]) -> None:
        opened = list(dict.fromkeys(self.session.open_files(paths)))
        if opened:
            self.sources.show_sources(opened)
            self._added = list(dict.fromkeys([*self._added, *opened]))
            self._show_offer()
            self.certificates.setFocus()

    def _show_chosen(self) -> None:
        """Show in the collection what was added to it; what was removed stays in view, to be added again."""
        if self.sources.shows_collection and not self._table.holds(self.session.collection):
            self._show_branch()

    def _ask_for_folder(self) -> None:
        folder = self.context.dialogs.open_folder(self.tr("Add a folder with certificates"))
        if folder is not None:
            self.open_files([folder])

    def _filter(self) -> None:
        self._table.set_filter(
            self.filter.text(),
            email_only=self.email_only.isChecked(),
            ca_only=self.ca_only.isChecked(),
            hide_expired=self.hide_expired.isChecked(),
        )

    def _choose(self, certificates: list[Certificate], chosen: bool) -> None:
        if chosen:
            self._add(certificates)
        else:
            self.session.change(remove=certificates)

    def _add(self, certificates: Sequence[Certificate]) -> None:
        """Add certificates; the roots for which nobody vouches are compared one after the other, or left out."""
        vouching, collection = self.session.known.vouching, self.session.collection
        unvouched = [each for each in certificates if vouching.is_unvouched(each) and each not in collection]
        if unvouched and self.session.allows_comparison:
            trusted = self.context.dialogs.trusted_roots(unvouched, self.session.known)
            self.session.confirm(*trusted)
            unvouched = [each for each in unvouched if each not in trusted]
        is_told = len(certificates) > 1 or not self.session.allows_comparison
        self._left_out = [each for each in unvouched if is_told or self._why_useless(each)]
        self.session.change(add=self._without(unvouched, certificates))
        self._say_what_is_wrong()

    def _without(self, roots: Iterable[Certificate], certificates: Sequence[Certificate]) -> list[Certificate]:
        """Return certificates without roots and what is below them, which would have none."""
        known, left_out = self.session.known, frozenset(roots)
        if left_out and len(certificates) <= _MOST_PATHS:
            with Budget().part(BRIEF):
                left_out |= {each for each in certificates if not left_out.isdisjoint(path_to_root(each, known))}
        return [each for each in certificates if each not in left_out]

    def _show_ticks(self) -> None:
        if self.isVisible():  # otherwise once it is: to fit thousands takes milliseconds
            self._table.refresh()

    def _show_assessed(self) -> None:
        self._table.refresh()
        self._show_offer()
        self.details.refresh()
        self._say_what_is_wrong()

    def _show_offer(self) -> None:
        """Offer to add the CAs of the files that were opened, once it is known who vouches for their roots."""
        offered, shown = Additions(), self.sources.shown
        self._added = [opened for opened in self._added if opened in self.session.opened]
        is_known = self.session.is_assessed and not any(opened.is_loading for opened in self._added)
        if is_known and any(opened in shown for opened in self._added):
            held = (opened.certificates for opened in self._added)
            offered = additions(held, self.session.collection, self.session.known, datetime.now(UTC))
            if not self.session.allows_comparison:
                offered = replace(offered, cas=tuple(self._without(offered.unvouched, offered.cas)))
        titles = [localized(each.source.title) for each in self._added if each.certificates]
        self.offer.show_additions(titles, offered, allows_comparison=self.session.allows_comparison)
        self.take_focus()

    def take_focus(self) -> None:
        """Have Enter press what is offered for opened files as long as nothing new is chosen; the focus stays."""
        offered = (each for each in (self.offer.button, self.offer.add_missing) if not each.isHidden())
        self.offer_first(None if self.session.draft.has_unsaved_choice else next(offered, None))

    def _add_opened(self) -> None:
        self.certificates.setFocus()  # the button is about to vanish
        self._add(self.offer.cas)

    def _on_source_changed(self, opened: OpenedSource) -> None:
        if opened.is_loading:
            return
        self._panes.divide()
        if opened in self.sources.shown or any(each.windows.disallowed for each in opened.certificates):
            self._show_branch()

    def _show_other_branch(self) -> None:
        self._left_out = ()
        self._show_branch()

    def _show_branch(self) -> None:
        shown = self.sources.shown
        chosen = self.session.collection if self.sources.shows_collection else ()
        self._table.set_rows(self.session.rows(shown, tuple(chosen)))
        self._show_offer()
        self._say_what_is_wrong()

    def _say_what_is_wrong(self) -> None:
        """Say which roots were left out, as long as they are; else what is wrong with the sources that are selected."""
        vouching, collection = self.session.known.vouching, self.session.collection
        left_out = [each for each in self._left_out if vouching.is_unvouched(each) and each not in collection]
        self._left_out = left_out
        if not left_out or frozenset(left_out) <= frozenset(self.offer.cas):  # the offer says so already
            self._say_problems([branch.opened for branch in self.sources.branches if branch.opened is not None])
            return
        if not self.session.allows_comparison:
            self._notice.say(localized(ONLY_VOUCHED_ROOTS), *WARNING)
            return
        reasons = list(filter(None, map(self._why_useless, left_out)))
        if strangers := [each for each in left_out if not self._why_useless(each)]:
            said = self.tr(
                "%Ln root CA(s) left out, because nobody vouches for them: {names}. To compare them, add them again.",
                "",
                len(strangers),
            )
            reasons.append(_naming(said, strangers))
        self._notice.say(reasons[0], *WARNING, actions=self._show_notes.offer(reasons, len(reasons)))

    def _why_useless(self, root: Certificate) -> str:
        """Return why nobody is asked about a root; empty where somebody is."""
        reason = KnownFacts(self.session.known).why_useless(root, datetime.now(UTC))
        return localized(reason) if reason is not None else ""

    def _say_problems(self, sources: list[OpenedSource]) -> None:
        """Say what could not be read of the sources that are selected, or not be used: what failed or is lost first."""
        by_loss = sorted(sources, key=lambda each: not _should_hold_certificates(each.source.path))
        failed = [localized(opened.error) for opened in by_loss if opened.error is not None]
        read = [opened for opened in sources if opened.error is None]
        problems = [(opened, problem) for opened in read for problem in self.session.problems_of(opened)]
        problems.sort(key=lambda each: (not each[1].is_locked, each[1].is_remark))
        losses = len(failed) + sum(problem.is_loss for _, problem in problems)
        lines = [*failed, *(_named(*each, among_others=len(sources) > 1) for each in problems)]
        locked = (problem.locked for _, problem in problems if problem.locked is not None)
        self._locked = next(locked, None) if not failed else None
        text = lines[0] if lines else ""
        if self._locked is not None:
            text = self.tr("“{file}” is locked with a password.").format(file=name_of(self._locked))
        unlock = (self._unlock,) if self._locked is not None else ()
        look = ERROR if failed else WARNING if losses else NOTE
        self._notice.say(text, *look, actions=(*unlock, *self._show_notes.offer(lines, losses)))

    def _open_locked(self) -> None:
        """Open the locked file of a folder by itself, for which its password is asked; its CAs are offered, too."""
        if self._locked is not None:
            self._added = list(dict.fromkeys([*self._added, *self.session.open_files([self._locked])]))

    def _say_what_is_hidden(self) -> None:
        shown, total = self._table.rowCount(), self._table.total
        if not total:
            loading = any(opened.is_loading for opened in self.sources.shown)
            self._empty.setText(self.tr("Reading…") if loading else self.tr("No certificates here."))
            return
        text = self.tr("{shown} of {total} shown. Press Space to add or remove the selected certificates.")
        if not shown:
            text = self.tr("{shown} of {total} shown: nothing matches the filter.")
        number = QLocale().toString
        self._empty.setText(text.format(shown=number(shown), total=number(total)))


def _should_hold_certificates(path: Path | None) -> bool:
    """Return whether a source that holds none is a loss: a store, or a file that is called as those of certificates."""
    return path is None or path.suffix.lower() in CERTIFICATE_SUFFIXES


def _named(opened: OpenedSource, problem: Problem, *, among_others: bool) -> str:
    """Return what a problem is, after the name of the file where that is not plain."""
    title, message = localized(opened.source.title), localized(problem.message)
    name = problem.file if problem.file and problem.file != title else title if among_others else ""
    return f"{name}: {message}" if name and name not in message else message
