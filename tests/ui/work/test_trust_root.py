"""The dialog about roots for which nobody vouches: what one types, what Enter does, and whom it lets through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from pki import PKI
from sstwizard.core.certificates.certificate import Certificate, Provenance
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.text import text
from sstwizard.ui.help import HelpWindow
from sstwizard.ui.kit.icons import ERROR, GOOD
from sstwizard.ui.work import trust_root
from sstwizard.ui.work.trust_root import TrustRoot
from ui.reach import letters_of
from ui.staging import Stage, the

Ask = Callable[..., TrustRoot]


@pytest.fixture
def root(pki: PKI) -> Certificate:
    """A partner's root, from a file of its own."""
    made = pki.make("Partner Root CA").certificate
    return replace(made, origin=text("root.cer"), provenance=Provenance.OWN_FILE)


@pytest.fixture
def ask(qtbot: QtBot) -> Ask:
    """Opens the dialog; nobody presses before having looked."""

    def open_it(*roots: Certificate, held: Sequence[Certificate] = ()) -> TrustRoot:
        dialog = TrustRoot(roots, CertificateIndex(held), pause=0)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: not dialog._pause.isActive())
        return dialog

    return open_it


def other(digit: str) -> str:
    """Return another digit."""
    return "0" if digit != "0" else "1"


def test_digits_are_compared_as_one_types(ask: Ask, root: Certificate) -> None:
    """Groups that agree are ticked, the first that differs is marked, and nothing is said of those after it."""
    dialog, sha256 = ask(root), root.sha256
    assert dialog.focusWidget() is dialog.field
    QTest.keyClicks(dialog.field, f"{sha256[:8]}-{sha256[8:16]}: {sha256[16:22]}".lower())
    looks = [each.look for each in dialog.digits.groups]
    assert looks == [GOOD, GOOD, *[None] * 6]
    assert dialog.outcome.text == ""
    QTest.keyClicks(dialog.field, other(sha256[22]) + sha256[23:])
    assert [each.look for each in dialog.digits.groups] == [GOOD, GOOD, ERROR, *[None] * 5]
    assert dialog.outcome.text.startswith(
        f"Group 3 is different: digit 7 is {sha256[22]} here, and {other(sha256[22])} in what you typed."
    )
    assert not dialog.trust.isEnabled()


def test_enter_does_nothing_until_all_agree(ask: Ask, root: Certificate) -> None:
    """Then trusting is the default; before, 64 digits could be lost."""
    dialog = ask(root)
    for typed in ("", root.sha256[:-1], other(root.sha256[0]) + root.sha256[1:]):
        dialog.field.setText(typed)
        assert not dialog.trust.isDefault()
        assert not dialog.leave.isDefault()
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        assert dialog.isVisible()
    assert dialog.trust_compared.isVisible()
    assert dialog.unvouched.isVisible()
    dialog.field.setText(root.sha256_in_groups)
    assert not dialog.unvouched.isVisible()
    assert dialog.outcome.text == "All 64 digits are the same."
    assert not dialog.trust_compared.isVisible()
    assert dialog.trust.isDefault()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.trusted == [root]


def test_it_fits_a_low_screen(qtbot: QtBot, root: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    """All digits, and what one types below them, are whole where everything is shown half as large again."""
    monkeypatch.setattr(trust_root, "room", lambda _window: QSize(900, 450))
    stranger = replace(root, provenance=Provenance.RECEIVED)
    dialog = TrustRoot([stranger], CertificateIndex(()))
    qtbot.addWidget(dialog)
    dialog.resize(760, 450)
    dialog.show()
    assert dialog.height() <= 450
    assert all(each.height() >= each.sizeHint().height() for each in dialog.digits.groups)
    assert dialog.layout().totalHeightForWidth(760) <= 450  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("leave", "count"),
    [
        (lambda dialog: QTest.keyClick(dialog.leave, Qt.Key.Key_Return), 1),
        (lambda dialog: QTest.keyClick(dialog.field, Qt.Key.Key_Escape), 3),
        (TrustRoot.close, 3),
    ],
    ids=["Enter on the button", "Escape", "closed"],
)
def test_escape_is_not_now(
    ask: Ask, root: Certificate, pki: PKI, leave: Callable[[TrustRoot], None], count: int
) -> None:
    """Even when all digits agree, nothing is trusted by that, however many are left; what was trusted stays so."""
    dialog = ask(root, *(pki.make(f"Root {number}").certificate for number in range(count)))
    dialog.field.setText(root.sha256)
    dialog.trust.click()
    dialog.field.setText(the(dialog.root).sha256)
    dialog.leave.setFocus()
    leave(dialog)
    assert not dialog.isVisible()
    assert dialog.trusted == [root]


def test_a_sha1_is_refused_in_words(ask: Ask, root: Certificate) -> None:
    """Nobody can say then to have compared the SHA-256, as with whatever is no beginning of it, until it is gone."""
    dialog = ask(root)
    for typed, said in ((root.thumbprint, "This is a SHA-1"), (f"{root.sha256}0", "no SHA-256"), ("no", "no SHA-256")):
        dialog.field.setText(typed)
        assert said in dialog.outcome.text
        assert not dialog.trust_compared.isEnabled()
        assert not dialog.trust.isEnabled()
        dialog.field.clear()
        assert dialog.trust_compared.isEnabled()


def test_a_root_of_a_file_is_trusted_by_one_press(ask: Ask, root: Certificate, pki: PKI) -> None:
    """Who compared its digits on paper says so; Enter elsewhere doesn't, and the next root has to be said anew."""
    other_root = replace(pki.make("Other Root CA").certificate, provenance=Provenance.OWN_FILE)
    dialog = ask(root, other_root)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.root == root
    dialog.trust_compared.click()
    assert (dialog.trusted, dialog.root) == ([root], other_root)
    assert dialog.focusWidget() is dialog.field
    dialog.leave.click()
    assert dialog.trusted == [root]


def test_a_press_that_was_meant_for_something_else_trusts_nothing(qtbot: QtBot, root: Certificate, pki: PKI) -> None:
    """As a page's button is pressed twice, or that of the root before: for a moment, and by no letter."""
    other_root = replace(pki.make("Other Root CA").certificate, provenance=Provenance.OWN_FILE)
    dialog = TrustRoot([root, other_root], CertificateIndex(()), pause=3_600_000)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.trust_compared.isVisible()
    assert dialog.trust_compared.shortcut().isEmpty()
    dialog.field.setText(root.sha256[:4])
    for _ in range(2):
        QTest.mouseDClick(dialog.trust_compared, Qt.MouseButton.LeftButton)
    assert (dialog.trusted, dialog.root) == ([], root)
    dialog.field.setText(root.sha256)  # who types them all has looked
    dialog.trust.click()
    dialog.trust_compared.click()
    assert (dialog.trusted, dialog.root) == ([root], other_root)


def test_where_the_digits_are_is_a_click_away(stage: Stage, root: Certificate) -> None:
    """The help opens beside the dialog, and whoever comes back from it goes on typing."""
    wizard = stage.open()
    dialog = TrustRoot([root], CertificateIndex(()), wizard)
    dialog.open()
    where = the(dialog.findChild(QAbstractButton, "whereDigitsAre"))
    where.setFocus()
    where.click()
    help_window = wizard.help_access._window
    assert isinstance(help_window, HelpWindow)
    assert help_window.isVisible()
    assert help_window._topic == "roots"
    help_window.close()
    assert dialog.focusWidget() is dialog.field
    dialog.close()


def test_a_root_of_a_message_needs_all_digits(ask: Ask, root: Certificate) -> None:
    """The user's word is not enough, whatever else came with it, unless its own file was opened as well."""
    sent = replace(root, provenance=Provenance.RECEIVED)
    dialog = ask(sent, held=[replace(root, provenance=Provenance.AMONG_OTHERS)])
    assert not dialog.trust_compared.isVisible()
    dialog.field.setText(root.sha256[:-1])
    assert not dialog.trust.isEnabled()
    dialog.field.setText(root.sha256)
    dialog.trust.click()
    assert dialog.trusted == [sent]
    assert ask(sent, held=[root]).trust_compared.isVisible()


def test_several_are_asked_about_in_a_row(ask: Ask, pki: PKI, root: Certificate) -> None:
    """Without leaving it, each with an empty field; those that are not trusted now are passed over."""
    others = [pki.make(f"Root {number}").certificate for number in range(3)]
    dialog = ask(root, *others)
    assert dialog.windowTitle() == "Trust this root? (1/4)"
    dialog.field.setText(root.sha256)
    dialog.trust.click()
    assert dialog.isVisible()
    assert (dialog.root, dialog.field.text(), dialog.trust.isEnabled()) == (others[0], "", False)
    assert dialog.focusWidget() is dialog.field
    dialog.leave.click()
    dialog.field.setText(others[1].sha256)
    dialog.trust.click()
    assert dialog.windowTitle() == "Trust this root? (4/4)"
    dialog.leave.click()
    assert not dialog.isVisible()
    assert dialog.trusted == [root, others[1]]


def test_digits_are_never_cut(ask: Ask, root: Certificate, qapp: QApplication) -> None:
    """Where what is said takes more than two lines, the dialog grows: no group is lower than it needs."""
    with letters_of(qapp.font().pointSizeF() * 1.4):
        dialog = ask(root)
        dialog.resize(dialog.minimumSizeHint().width(), 0)
        dialog.field.setText(other(root.sha256[0]) + root.sha256[1:])
        QTest.qWait(0)
        assert all(each.height() >= each.sizeHint().height() for each in dialog.digits.groups)
