"""What Windows' certificate dialog shows of one certificate, as panel and dialog; certificates added and removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QTabWidget,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...core.certificates.algorithms import algorithm_text
from ...core.certificates.certificate import Certificate
from ...core.certificates.programs import withdrawal
from ...core.chains.index import CertificateIndex
from ...core.chains.signing import is_self_signed
from ...core.chains.status import Fact, KnownFacts
from ...core.chains.validation import path_to_root
from ...core.chains.vouching import Voucher
from ...core.list_dates import Listed, list_dates
from ...core.text import text
from ..kit.buttons import push_button
from ..kit.dialogs import OwnedDialog
from ..kit.icons import icon, tooltip
from ..kit.labels import ReadingArea, SelectableLabel, TextLabel, announce
from ..kit.layouts import column, foot
from ..kit.lists import RoomyDelegate, pass_while_empty
from ..kit.theme import Tone
from ..kit.translate import exact_time, localized, long_date
from ..kit.translate import look_up as _translate
from .chain_tree import ChainTree
from .rows import kind, purposes, voucher_name
from .session import Session

_LINES = 13  # room for the tabs and for seven values, some of which take two lines


class CertificateMenu(QObject):
    """Opens certificates, takes them into the collection or out of it, replaces one, and copies thumbprints."""

    chosen = Signal(object, bool)
    """Emitted with certificates that are to be added to the collection, or removed from it."""

    def __init__(
        self, view: QAbstractItemView, session: Session, selected: Callable[[], Sequence[Certificate]]
    ) -> None:
        """Serve a list; the function returns what is selected in it."""
        super().__init__(view)
        self._view, self._session, self._selected = view, session, selected
        delete, words = QKeySequence(Qt.Key.Key_Delete), self.tr("&Remove from the collection")
        self._remove = view.addAction(words, delete, self.remove_selected)
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def fill(self, menu: QMenu) -> None:
        """Add what can be done with what is selected, the default first."""
        session, selected = self._session, self._selected()
        if not selected:
            return
        first, is_alone, change = selected[0], len(selected) == 1, None
        if is_alone:
            menu.setDefaultAction(menu.addAction(self.tr("&Details…"), lambda: self.open(first)))
            change = session.assessment.replacement(first)
        outside = [each for each in selected if each not in session.collection]
        if outside:
            menu.addAction(self.tr("&Add to the collection"), lambda: self.chosen.emit(outside, True))
        if len(outside) < len(selected):
            menu.addAction(self._remove)
        if change is not None:
            menu.addAction(localized(change.label).replace("&", "&&"), lambda: session.apply(change))
        if is_alone and first in session.confirmed:
            menu.addAction(self.tr("&Withdraw “You compared it”"), lambda: session.withdraw(first))
        menu.addAction(self.tr("Copy &thumbprint"), lambda: self._copy(selected))

    def open(self, certificate: Certificate) -> None:
        CertificateDetails(certificate, self._session.known, self._view.window()).open()

    def remove_selected(self) -> None:
        if chosen := [each for each in self._selected() if each in self._session.collection]:
            self.chosen.emit(chosen, False)

    def _copy(self, certificates: Sequence[Certificate]) -> None:
        """Copy SHA-1 thumbprints, each in its line, as Windows writes them."""
        QGuiApplication.clipboard().setText("\n".join(each.thumbprint for each in certificates))
        announce(self._view, self.tr("Copied to the clipboard"))


class ValueLabel(SelectableLabel):
    """A value beside its name. Tab reaches it while it says something, and selects it, to be copied."""

    def __init__(self, name: str) -> None:
        super().__init__("")
        self.name = name

    def say(self, text: str) -> None:
        """Show a text; a screen reader hears the name before it."""
        self.setText(text)
        self.setAccessibleName(f"{self.name}: {text}" if text else self.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if text else Qt.FocusPolicy.NoFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setSelection(0, len(self.text()))


class FieldList(QTreeWidget):
    """Fields and values; Ctrl+C or the menu copies the value of the selected line."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Field"), self.tr("Value")])
        self.setRootIsDecorated(False)
        self.setItemDelegate(RoomyDelegate(self))
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        copy = self.addAction(self.tr("Copy the value"), QKeySequence.StandardKey.Copy, self._copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        pass_while_empty(self)

    def show_fields(self, fields: list[tuple[str, str]]) -> None:
        self.clear()
        for name, value in fields:
            item = QTreeWidgetItem(self, [name, value])
            item.setToolTip(1, tooltip(value))

    def _copy(self) -> None:
        item = self.currentItem()
        if item is not None:
            QGuiApplication.clipboard().setText(item.text(1))


class DetailsPanel(QTabWidget):
    """Shows one certificate; the path is looked for in everything that has been opened."""

    def __init__(self, known: Callable[[], CertificateIndex]) -> None:
        super().__init__()
        self._known = known
        self._certificate: Certificate | None = None
        self._vouched = ""
        self.setDocumentMode(True)
        self.setMinimumHeight(_LINES * TextLabel(self.tr("General")).sizeHint().height())  # higher in Japanese
        for widget in (self, self.tabBar()):
            widget.setAccessibleName(self.tr("Selected certificate"))
        self._general = self._build_general()
        self._fields = FieldList(self.tr("All fields of the certificate"))
        self._chain, self._path = ChainTree(self), QTreeView()
        self._path.setModel(self._chain)
        self._path.setAccessibleName(self.tr("Certification path"))
        self._path.setHeaderHidden(True)
        self._path.setExpandsOnDoubleClick(False)
        pass_while_empty(self._path)
        self.addTab(self._general, self.tr("&General"))
        self.addTab(self._fields, self.tr("&Details"))
        self.addTab(self._path, self.tr("Certification &Path"))
        self.currentChanged.connect(self._fill)
        self.show_certificate(None)

    def _build_general(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(8, 6, 8, 4)
        form.setVerticalSpacing(2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        names = (
            *(self.tr("Issued to"), self.tr("Issued by"), self.tr("Valid"), self.tr("Key")),
            *(self.tr("Found in"), self.tr("SHA-1"), self.tr("SHA-256")),
        )
        self._values = [ValueLabel(name) for name in names]
        self._names = [TextLabel(name) for name in names]
        for name, value in zip(self._names, self._values, strict=True):
            form.addRow(name, value)
        area = ReadingArea(self.tr("General"), "general")
        area.setWidget(page)
        for each in (area.viewport(), page):
            each.setAutoFillBackground(False)
        return area

    def show_certificate(self, certificate: Certificate | None) -> None:
        self._certificate = certificate
        self._fill()

    def refresh(self) -> None:
        """Say who vouches for a root, if that has changed; else all stays as the user has left it."""
        if self._certificate is not None and self._vouched_for(self._certificate) != self._vouched:
            self._fill()

    def _fill(self) -> None:
        shown = self.currentWidget()
        for name in self._names:
            name.setVisible(self._certificate is not None)
        self._vouched = self._vouched_for(self._certificate) if self._certificate is not None else ""
        if self._certificate is None:
            for value in self._values:
                value.say("")
            self._values[0].say(said := self.tr("Select a certificate to view its details."))
            self._values[0].setAccessibleName(said)  # it is no value
            self._fields.clear()
            self._chain.show_path(())
        elif shown is self._general:
            self._fill_general(self._certificate)
        elif shown is self._fields:
            self._fields.show_fields(self._all_fields(self._certificate))
        else:
            path = (self._certificate, *path_to_root(self._certificate, self._known()))
            self._chain.show_path(path, self.tr("{issuer} (not found)"))
            self._path.expandAll()

    def _fill_general(self, certificate: Certificate) -> None:
        details, undecodable = certificate.details, self.tr("could not be decoded")
        start, end, valid = details.not_before, details.not_after, undecodable
        if start is not None and end is not None:
            valid = self.tr("{start} to {end}").format(start=long_date(start), end=long_date(end))
        of_key = (localized(algorithm_text(each)) for each in (details.key, details.signature_algorithm))
        what = (*of_key, self._role(certificate), self._vouched_for(certificate))
        texts = (
            details.subject or undecodable,
            details.issuer or undecodable,
            ", ".join(filter(None, (valid, self._status(certificate)))),
            ", ".join(filter(None, what)),
            localized(certificate.origin),
            certificate.thumbprint,
            certificate.sha256_in_groups,
        )
        for label, said in zip(self._values, texts, strict=True):
            label.say(_short(said))

    def _status(self, certificate: Certificate) -> str:
        """Return who says what against it, whichever copy of it is shown; empty where nobody does."""
        if (withdrawn := withdrawal(certificate)) is not None:
            said = self.tr("withdrawn by {program} on {date}")
            return said.format(program=withdrawn.program.title, date=long_date(withdrawn.since))
        facts = set(KnownFacts(self._known()).early_facts(certificate, datetime.now(UTC)))
        if Fact.DISALLOWED in facts:
            return self.tr("disallowed by Windows on this computer")
        listed = long_date(list_dates()[Listed.REVOKED])
        if Fact.REVOKED in facts:
            return self.tr("revoked, by CCADB's list of {date}").format(date=listed)
        if Fact.PERHAPS_REVOKED in facts:
            return self.tr("perhaps revoked, by CCADB's list of {date}").format(date=listed)
        return ""

    def _vouched_for(self, certificate: Certificate) -> str:
        """Return who vouches for a root; that nobody does is said of roots alone."""
        vouchers = self._known().vouching.vouchers_of(certificate)
        others = [voucher_name(each) for each in vouchers if each not in (Voucher.FILE, Voucher.COLLECTION)]
        if others:
            return self.tr("vouched for by {programs}").format(programs=QLocale().createSeparatedList(others))
        if not (certificate.is_ca and is_self_signed(certificate)):
            return ""
        if Voucher.FILE in vouchers:
            return self.tr("you compared it")
        return self.tr("only your collection vouches for it") if vouchers else self.tr("nobody vouches for it")

    def _role(self, certificate: Certificate) -> str:
        if not certificate.is_ca:
            return self.tr("not a CA")
        length = certificate.details.path_length
        if length is None:
            return self.tr("CA")
        return self.tr("CA, at most %Ln intermediate(s) below", "", length)

    def _all_fields(self, certificate: Certificate) -> list[tuple[str, str]]:
        details = certificate.details
        hexed = [part.hex().upper() if part else "" for part in (details.subject_key_id, details.authority_key_id)]
        usages = details.key_usage.words if details.key_usage is not None else ()
        fields = [
            (self.tr("Version"), f"V{details.version}" if details.version else ""),
            (self.tr("Serial number"), details.serial_number),
            (self.tr("Signature algorithm"), localized(algorithm_text(details.signature_algorithm))),
            (self.tr("Issuer"), details.issuer),
            (self.tr("Valid from"), exact_time(details.not_before) if details.not_before else ""),
            (self.tr("Valid to"), exact_time(details.not_after) if details.not_after else ""),
            (self.tr("Subject"), details.subject),
            (self.tr("Public key"), localized(algorithm_text(details.key))),
            (self.tr("Basic constraints"), self._role(certificate)),
            (self.tr("Key usage"), ", ".join(localized(text(name)) for name in usages)),
            (self.tr("Intended purposes"), purposes(certificate.purposes or ())),
            (self.tr("Subject key identifier"), hexed[0]),
            (self.tr("Authority key identifier"), hexed[1]),
            (self.tr("CRL distribution points"), ", ".join(details.crl_urls)),
            (self.tr("Authority information access"), ", ".join(details.issuer_urls)),
            (self.tr("Friendly name"), certificate.friendly_name),
            (self.tr("Status"), self._status(certificate)),
            (self.tr("Vouched for by"), self._vouched_for(certificate)),
            (self.tr("Thumbprint (SHA-1)"), certificate.thumbprint),
            (self.tr("Thumbprint (SHA-256)"), certificate.sha256),
            (self.tr("Could not be decoded"), ", ".join(details.undecodable)),
        ]
        return [(name, _short(value)) for name, value in fields if value]


def _short(text: str, longest: int = 1000) -> str:
    return text if len(text) <= longest else text[:longest] + "…"


class CertificateDetails(OwnedDialog):
    """Shows one certificate, and the path up to its root."""

    def __init__(self, certificate: Certificate, known: CertificateIndex, parent: QWidget | None = None) -> None:
        """Show a certificate; `known` is where its issuers are looked for, and what vouches for roots."""
        super().__init__(parent, 0.6, topic="certificates")
        self.setWindowTitle(certificate.name)
        self.panel = DetailsPanel(lambda: known)
        self.panel.show_certificate(certificate)
        close = push_button(self.tr("Close"), "close", self.reject)
        close.setDefault(True)
        column(self, self.panel, foot(close), margin=None).setStretchFactor(self.panel, 1)


class CertificateLines(QListWidget):
    """A line for each certificate of an update or upload: what becomes of it, its name and its end; as high as they."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pass_while_empty(self)

    def show_changes(
        self, before: frozenset[str] | None, after: frozenset[str], known: Mapping[str, Certificate]
    ) -> None:
        """Show what is removed, added and kept, in this order; all SHA-1 are upper-case hex."""
        if (before, after) == self._shown:
            return
        self._shown = (before, after)
        groups = {"{name}": after}
        if before is not None:
            groups = {
                _translate("Run", "Removed: {name}"): before - after,
                _translate("Run", "Added: {name}"): after - before,
                _translate("Run", "Kept: {name}"): after & before,
            }
        self.clear()
        for said, group in groups.items():
            named = [(_named(each, known.get(each)), known.get(each)) for each in group]
            for name, certificate in sorted(named, key=lambda each: each[0].casefold()):
                look = kind(certificate) if certificate is not None else ("missing", Tone.MISSING)
                item = QListWidgetItem(icon(*look), said.format(name=name), self)
                item.setData(Qt.ItemDataRole.UserRole, look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # not while what it stands in is laid out

    def _fit(self) -> None:
        self.doItemsLayout()
        needed = self.contentsSize().height() + 2 * self.frameWidth()
        self.setFixedHeight(min(needed, _LINES * self.fontMetrics().height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for item in map(self.item, range(self.count())):
                item.setIcon(icon(*item.data(Qt.ItemDataRole.UserRole)))


def _named(thumbprint: str, certificate: Certificate | None) -> str:
    if certificate is None:
        return _translate("Run", "thumbprint {thumbprint}").format(thumbprint=thumbprint)
    end = certificate.details.not_after
    if end is None:
        return certificate.name
    return _translate("Run", "{name} (valid until {end})").format(name=certificate.name, end=long_date(end))
