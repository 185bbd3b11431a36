"""Page 5: MMC's summary, and the one button that writes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QListView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
    QWizard,
)

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import ReportProgress
from ...core.chains.signing import CertificateKind, kind_of
from ...core.collection.checks.finding import Code, Finding
from ...core.errors import ChangedMeanwhileError, InputError, SSTWizardError
from ...core.export.export import ExportedFile
from ...core.text import printable
from ..models.line_list import LineList
from ..operations.start import Start
from ..operations.tasks import Task
from ..style.looks import ERROR, WARNING, Badge
from ..style.tooltips import tooltip
from ..translate import changes, localized, long_date
from ..widgets.delegates import RoomyDelegate
from ..widgets.finding_list import say_all_is_well
from ..widgets.labels import Notice
from .page import Context, Page, PageId

_translate = QCoreApplication.translate
_REFUSED = frozenset((Code.EXPIRED, Code.TOO_LARGE))
"""What makes the upload fail."""
_ERRORS = 4
"""How many errors are to be seen at once; the others scroll."""
_NAMES = 3
"""How many of what an update adds, and of what it removes, are named; all are marked on the Chains page."""


class CompletingPage(Page):
    """What will be written, where, and whether it will work. Errors have to be overridden knowingly."""

    exported = Signal(object)
    """Carries the files written, as a tuple of `ExportedFile`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            _translate("CompletingPage", "Completing the SST Wizard"),
            _translate("CompletingPage", "Check your selection, then select Export."),
            _translate("CompletingPage", "In MMC: Completing the Certificate Export Wizard."),
            parent,
        )
        self._writing = False
        self.summary = QTreeWidget()
        self.summary.setObjectName("summary")
        self.summary.setAccessibleName(self.tr("Summary"))
        self.summary.setColumnCount(2)
        self.summary.setHeaderHidden(True)
        self.summary.setRootIsDecorated(False)
        self.summary.setItemDelegate(RoomyDelegate(self.summary))
        self.summary.setWordWrap(True)
        self.summary.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.summary.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.summary)
        self._names = LineList(self._name_data, self)
        self._errors = LineList(self._error_data, self)
        self.body.addWidget(self._build_list(), stretch=1)
        self.by_hand = self._build_by_hand()
        self.body.addWidget(self.by_hand, alignment=Qt.AlignmentFlag.AlignLeft)
        self._verdict = Notice()
        self.body.addWidget(self._verdict)
        self.errors = self._build_errors()
        self.body.addWidget(self.errors)
        self.override = QCheckBox(self.tr("Export an&yway, despite the errors listed"))
        self.override.setObjectName("override")
        self.override.toggled.connect(self.completeChanged)
        self.body.addWidget(self.override)
        self._failure = Notice()
        self.body.addWidget(self._failure)
        self._start = Start(lambda: (self.session, context.dialogs), self)
        self._start.said.connect(lambda said: self._say_failure(said, may_reread=bool(said)))
        self.reread = self._build_reread()
        self.body.addWidget(self.reread, alignment=Qt.AlignmentFlag.AlignLeft)
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("&Export"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("&Export"))
        self.follow(self.session.assessed, self._show)

    def _build_list(self) -> QListView:
        names = QListView()
        names.setObjectName("written")
        names.setAccessibleName(self.tr("The certificates, in the order of the file"))
        names.setModel(self._names)
        names.setUniformItemSizes(True)
        names.setItemDelegate(RoomyDelegate(names))
        names.setAlternatingRowColors(True)
        names.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        return names

    def _build_errors(self) -> QListView:
        """Make the list of what is overridden: all of it, at most a few lines at a time."""
        errors = QListView()
        errors.setModel(self._errors)
        errors.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        errors.setObjectName("errors")
        errors.setAccessibleName(self.tr("Errors"))
        errors.setItemDelegate(RoomyDelegate(errors))
        errors.setUniformItemSizes(True)
        errors.setIconSize(QSize(errors.fontMetrics().height(), errors.fontMetrics().height()))
        errors.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        errors.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        errors.hide()
        return errors

    def _list_errors(self, found: Sequence[Finding]) -> None:
        self._errors.show(found)
        rows = min(len(found), _ERRORS)
        self.errors.setFixedHeight(rows * self.errors.sizeHintForRow(0) + 2 * self.errors.frameWidth() + 2)
        self.errors.setVisible(bool(found))

    def _build_by_hand(self) -> QPushButton:
        button = QPushButton(self.tr("Show the e&quivalent PowerShell…"))
        button.setObjectName("byHand")
        button.setAutoDefault(False)
        button.clicked.connect(self._show_by_hand)
        return button

    def _build_reread(self) -> QPushButton:
        button = QPushButton(self.tr("&Read it again"))
        button.setObjectName("reread")
        button.setAutoDefault(False)
        button.setToolTip(self.tr("What you have added and removed stays so."))
        button.clicked.connect(self._start.reopen)
        button.hide()
        return button

    def _show_by_hand(self) -> None:
        """Show what someone would type who makes this file without the wizard."""
        from ...core.exchange.commands import export_certificate
        from ..dialogs.by_hand import ByHandDialog

        target = self.session.draft.target
        if target is None:
            return
        try:
            command = export_certificate(self.session.collection, target.name)
        except InputError as error:
            self._failure.say(localized(error.message))
            return
        ByHandDialog(command, self.window()).open()

    def initializePage(self) -> None:
        self.override.setChecked(False)
        self._say_failure("")
        self._when_seen = self._show  # the format or the file may have changed
        super().initializePage()

    def nextId(self) -> int:
        """Only an .sst goes to Exchange Online; for the other formats this is the last page."""
        return PageId.UPLOAD if self.session.draft.is_for_exchange else -1

    def isComplete(self) -> bool:
        ready = self.session.is_assessed and not self._writing
        return ready and (not self.session.assessment.errors or self.override.isChecked())

    def _show(self) -> None:
        self.summary.clear()
        for name, value in self._lines():
            item = QTreeWidgetItem(self.summary, [name, value])
            item.setToolTip(1, tooltip(value))
        rows = sum(self.summary.sizeHintForRow(row) for row in range(self.summary.topLevelItemCount()))
        self.summary.setFixedHeight(rows + 2 * self.summary.frameWidth() + 2)
        self.by_hand.setVisible(self.session.draft.is_for_exchange)
        self.by_hand.setEnabled(self.session.is_assessed)
        if self.session.is_assessed:
            self._names.show(self.session.collection.ordered)
        self._say_verdict()
        self.completeChanged.emit()

    def _name_data(self, certificate: Certificate, role: int) -> str | None:
        return self._line(certificate) if role == Qt.ItemDataRole.DisplayRole else None

    def _line(self, certificate: Certificate) -> str:
        name, end = localized(self.session.collection.namesakes.name(certificate)), certificate.details.not_after
        return self.tr("{name}, until {end}").format(name=name, end=long_date(end)) if end else name

    def _lines(self) -> list[tuple[str, str]]:
        collection, number = self.session.collection, QLocale().toString
        kinds = map(kind_of, collection if self.session.is_assessed else ())  # of what is assessed they are known
        roots = sum(kind is CertificateKind.ROOT_CA for kind in kinds)
        earliest = collection.earliest_expiry
        lines = [
            (self.tr("File Name"), str(self.session.draft.target)),
            (self.tr("File Format"), localized(self.session.draft.file_format.title)),
            (self.tr("Export Keys"), self.tr("No")),
            (
                self.tr("Certificates"),
                self.tr("{count} (roots: {roots}, others: {others})").format(
                    count=number(len(collection)), roots=number(roots), others=number(len(collection) - roots)
                ),
            ),
            (self.tr("Earliest expiry"), long_date(earliest) if earliest else ""),
        ]
        if self.session.draft.is_for_exchange:
            lines.insert(4, (self.tr("Size"), self.tr("{size} bytes").format(size=number(collection.size))))
        return [*lines, *self._changes()]

    def _changes(self) -> list[tuple[str, str]]:
        """What an update does to the file that it began with."""
        difference, base = self.session.draft.difference, self.session.draft.base_file
        if difference is None or base is None:
            return []
        told = (
            self.tr("{changes}, compared with {file}") if difference else self.tr("None: the same as in {file}")
        ).format(changes=changes(difference), file=printable(base.name))
        return [
            (self.tr("Changes"), told),
            *self._named(self.tr("Added"), difference.added),
            *self._named(self.tr("Removed"), difference.removed),
        ]

    def _named(self, title: str, certificates: Sequence[Certificate]) -> list[tuple[str, str]]:
        names = [self._line(certificate) for certificate in certificates[:_NAMES]]
        if len(certificates) > _NAMES:
            names.append(self.tr("…and %Ln more", "", len(certificates) - _NAMES))
        return [(title if at == 0 else "", name) for at, name in enumerate(names)]

    def _say_verdict(self) -> None:
        assessment = self.session.assessment
        errors = assessment.errors
        self.override.setVisible(bool(errors))
        self._list_errors(errors)
        if errors and errors[0].code in _REFUSED:
            self._verdict.say(localized(errors[0].title))
        elif errors:
            self._verdict.say(self.tr("%Ln error(s): some mail would not be trusted.", "", len(errors)))
        elif assessment.warnings:
            self._verdict.say(localized(assessment.warnings[0].title), *WARNING)
        else:
            say_all_is_well(self._verdict)

    def _error_data(self, finding: Finding, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(localized(finding.message))
        is_shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole)
        return Badge(self._error(finding), *ERROR).data(role) if is_shown else None

    def _error(self, finding: Finding) -> str:
        """Return what is wrong, with the name of the certificate that it is about, apart from its namesakes."""
        title, certificate, names = localized(finding.title), finding.certificate, self.session.collection.namesakes
        if certificate is None or (certificate.name in title and names.difference(certificate) is None):
            return title
        return f"{localized(names.name(certificate))}: {title}"

    def stay(self) -> None:
        """Go on after another format was written: it can be written once more, or an .sst."""
        draft = self.session.draft
        if draft.target is not None:
            self.session.draft = draft.with_target(draft.target)

    def validatePage(self) -> bool:
        """Write in the background, and go on once that is done."""
        if self.session.draft.files:
            return True
        if not self._writing:
            self._write()
        return False

    def _write(self) -> None:
        draft, now = self.session.draft, datetime.now().astimezone()
        if draft.target is None:
            return
        self._set_writing(writing=True)

        def work(_report: ReportProgress) -> tuple[ExportedFile, ...]:
            return draft.write(now)

        def written(files: tuple[ExportedFile, ...]) -> None:
            self.session.draft = self.session.draft.wrote(draft, files)
            self._set_writing(writing=False)
            self.exported.emit(files)

        def failed(error: SSTWizardError) -> None:
            may_reread = isinstance(error, ChangedMeanwhileError) and draft.base_file is not None
            self._say_failure(localized(error.message), may_reread=may_reread)

        Task(
            work,
            then=written,
            failed=failed,
            stopped=lambda _error: self._set_writing(writing=False),
            parent=self,
        ).start(self.session.workers)

    def _say_failure(self, said: str, *, may_reread: bool = False) -> None:
        """Say why nothing was written, and offer to read the file of the update again where that helps."""
        self._failure.say(said)
        self.reread.setVisible(may_reread)

    def _set_writing(self, *, writing: bool) -> None:
        self._writing = writing
        self._say_failure("")
        self.completeChanged.emit()
