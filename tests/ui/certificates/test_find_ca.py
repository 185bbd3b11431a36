"""*Find a CA by name…*: organizations, their CAs, and what is added."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.ui.certificates.find_ca import FindCADialog
from sstwizard.ui.work.page import PageId
from ui.staging import Stage, the


@pytest.fixture
def dialog(stage: Stage) -> FindCADialog:
    """The dialog, once the list is read."""
    wizard = stage.open()
    made = FindCADialog(wizard.session, wizard)
    made.show()
    stage.until(lambda: made._all is not None)
    return made


def top(dialog: FindCADialog) -> list[QTreeWidgetItem]:
    """The organizations that are listed."""
    return [the(dialog.list.topLevelItem(row)) for row in range(dialog.list.topLevelItemCount())]


def test_one_click_adds_what_probably_issues(dialog: FindCADialog) -> None:
    """All of an organization, with whole chains to public roots, and no more bytes than are said before."""
    dialog.field.setText("d-trust")
    assert top(dialog)[0].text(0) == "D-Trust GmbH"
    assert dialog.list.currentItem() is top(dialog)[0]
    said = dialog.add.text()
    dialog.add.click()
    collection = dialog._session.collection
    assert f" {len(collection)} certificate(s)," in said
    assert f"{collection.size - CertificateCollection().size:,} bytes" in said
    index = CertificateIndex(collection)
    assert all(each.is_self_issued or list(index.issuers_of(each)) for each in collection)


def test_what_does_not_fit_is_added_one_by_one(dialog: FindCADialog, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all CAs of an organization don't fit into a file, there is no button for them; a single one has it."""
    monkeypatch.setattr("sstwizard.ui.certificates.find_ca.SIZE_LIMIT", 9_000)
    dialog.field.setText("d-trust")
    first = top(dialog)[0]
    assert not dialog.add.isEnabled()
    assert "don't fit into one file" in dialog.said.text()
    dialog.list.setCurrentItem(the(first.child(0)))
    assert (dialog.add.isEnabled(), dialog.said.text()) == (True, "")
    dialog.add.click()
    assert 1 < len(dialog._session.collection) <= 3


def test_return_adds_nothing(dialog: FindCADialog, qtbot: QtBot) -> None:
    """Who has typed a name has chosen nothing yet: it leads to the list."""
    dialog.field.setText("sign")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert len(dialog._session.collection) == 0
    assert dialog.focusWidget() is dialog.list


@pytest.mark.parametrize(
    ("name", "said"),
    [("", ""), ("no such organization", "Ask your partner"), ("…", "Ask your partner")],
    ids=["nothing yet", "unknown", "no letter"],
)
def test_an_unknown_name_says_what_to_do(dialog: FindCADialog, name: str, said: str) -> None:
    """Nothing is listed, and nothing can be added; before something is typed, nothing is said."""
    dialog.field.setText(name)
    assert (top(dialog), dialog.add.isEnabled(), bool(dialog.said.text())) == ([], False, bool(said))
    assert said in dialog.said.text()


def test_what_is_there_is_not_added_again(dialog: FindCADialog) -> None:
    """The button is off, and the reason is said."""
    dialog.field.setText("d-trust")
    dialog._session.change(add=dialog._chosen)
    dialog.field.setText("d-trust gmbh")
    assert not dialog.add.isEnabled()
    assert dialog.said.text() == "The collection has all of it already."


def test_partner_without_mail(stage: Stage) -> None:
    """From the first page: Next, the link, a name, one click; the collection is shown, and is whole."""
    wizard = stage.open()
    wizard.next()
    wizard.mail.find_ca.click()
    dialog = the(wizard.findChild(FindCADialog))
    stage.until(lambda: dialog._all is not None)
    dialog.field.setText("d-trust")
    dialog.add.click()
    stage.settle(wizard)
    assert wizard.currentPage() is wizard.certificates
    assert wizard.certificates.sources.shows_collection
    assert wizard.session.collection
    assert not wizard.session.assessment.errors
    wizard.next()
    wizard.next()
    assert wizard.currentId() == PageId.EXPORT
