"""*Find a CA by name…*: for a partner of whom no mail is at hand, the public CAs of an organization."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.certificates.certificate import Certificate
from ...core.collection.collection import SIZE_LIMIT, added_size
from ...core.collection.organizations import Organization, find, public_organizations
from ...core.sources import public_lists
from ...core.text import printable
from ..kit.buttons import push_button
from ..kit.dialogs import OwnedDialog
from ..kit.drops import TextField
from ..kit.icons import tooltip
from ..kit.labels import TextLabel, announce
from ..kit.layouts import column, foot
from ..kit.lists import RoomyDelegate, stretch_names
from ..kit.tasks import Task
from ..kit.theme import Tone
from ..kit.translate import short_date
from ..work.session import Session

_MOST = 60  # how many organizations are listed: to tell more of them apart, one types more


class FindCADialog(OwnedDialog):
    """Finds organizations by a part of a name, and adds their CAs that probably issue, or one, with the chains."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Read the list in the background; the CAs are added to the collection of a session."""
        super().__init__(parent, 0.75, name="findCA", topic="certificates")
        self._session = session
        self._all: tuple[Organization, ...] | None = None
        self._of_name = ""
        self.setWindowTitle(self.tr("Find a CA by name"))
        self.field = TextField("caName")
        self.field.setPlaceholderText(self.tr("SwissSign, D-Trust, government of…"))
        self.field.textChanged.connect(self._show)
        label = QLabel(self.tr("&Name of the partner's CA, or of its organization"))
        label.setBuddy(self.field)
        self.list = self._build_list()
        self.field.returnPressed.connect(self.list.setFocus)  # nothing was chosen yet
        self.said = TextLabel(name="found")
        self.add = push_button("", "addFound", self._add)
        buttons = foot(self.add, push_button(self.tr("Close"), "close", self.reject))
        notice = self.tr(
            "From the list of public CAs (CCADB, {date}). CAs below roots that only Microsoft's program has are not in "
            "it."
        )
        source = TextLabel(notice.format(date=short_date(public_lists.cas_date())), tone=Tone.PLAIN)
        column(self, label, self.field, self.list, self.said, source, buttons, margin=None)
        self._show()
        reading = Task(lambda _report: public_organizations(datetime.now(UTC)), then=self._on_read, parent=self)
        reading.start(session.workers)

    def _build_list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("organizations")
        tree.setAccessibleName(self.tr("Organizations and their CAs"))
        tree.setHeaderLabels([self.tr("Organization"), self.tr("CAs"), self.tr("Expiration Date")])
        tree.setItemDelegate(RoomyDelegate(tree))
        stretch_names(tree)
        tree.currentItemChanged.connect(lambda _item, _before: self._name_button())
        return tree

    def _on_read(self, organizations: tuple[Organization, ...]) -> None:
        self._all = organizations
        self._show()

    def _show(self) -> None:
        """List what a name is a part of, the first of them selected."""
        self.list.clear()
        name = self.field.text().strip()
        organizations = find(self._all or (), name)
        for each in organizations[:_MOST]:
            self._list_organization(each, is_open=len(organizations) == 1)
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)
        said = ""
        if self._all is None:
            said = self.tr("Reading the list…")
        elif name and not organizations:
            said = self.tr("No public CA has this name. Ask your partner for its CA's file, or for a signed message.")
        elif len(organizations) > _MOST:
            said = self.tr("Too many have this name. Type more of it.")
        self._of_name = said
        self.said.setText(said)
        if said and name:
            announce(self.said, said)
        self._name_button()

    def _list_organization(self, organization: Organization, *, is_open: bool) -> None:
        count = QLocale().toString(len(organization.cas))
        item = QTreeWidgetItem(self.list, [printable(organization.name), count])
        item.setData(0, Qt.ItemDataRole.UserRole, organization.additions)
        for ca in organization.cas:
            name, end = printable(ca.certificate.name), ca.certificate.details.not_after
            shown = name
            if not ca.issues:
                shown = self.tr("{name} (probably issues no more)").format(name=name)
            elif not ca.for_mail:
                shown = self.tr("{name} (probably not for mail)").format(name=name)
            below = QTreeWidgetItem(item, [shown, "", short_date(end) if end else ""])
            below.setData(0, Qt.ItemDataRole.UserRole, ca.chain)
            below.setToolTip(0, tooltip(f"{ca.certificate.details.subject}\n{ca.root.details.subject}"))
        item.setExpanded(is_open)

    @property
    def _selected(self) -> Sequence[Certificate] | None:
        """What is selected stands for: a CA's chain, or those of an organization's CAs that probably issue."""
        item = self.list.currentItem()
        selected: Sequence[Certificate] | None = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return selected

    @property
    def _chosen(self) -> Sequence[Certificate]:
        return [each for each in self._selected or () if each not in self._session.collection]

    def _name_button(self) -> None:
        """Say on the button how much it adds, and below the list why it adds nothing."""
        chosen, selected = self._chosen, self._selected
        size = added_size(chosen, self._session.collection)
        is_too_large = self._session.collection.size + size > SIZE_LIMIT
        self.add.setEnabled(bool(chosen) and not is_too_large)
        words = self.tr("&Add %Ln certificate(s), {size} bytes", "", len(chosen))
        self.add.setText(words.format(size=QLocale().toString(size)) if chosen else self.tr("&Add"))
        if selected is None:
            return
        if is_too_large:
            self.said.setText(self.tr("They don't fit into one file. Open the organization, and add single CAs."))
        elif not selected:
            self.said.setText(self.tr("Probably none issues for mail. Open the organization, and add single CAs."))
        else:
            self.said.setText(self._of_name if chosen else self.tr("The collection has all of it already."))

    def _add(self) -> None:
        self._session.change(add=self._chosen)
        self.accept()
