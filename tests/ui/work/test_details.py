"""The panel beside the list: General and Details."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from listed_roots import AMAZON_1, EMSIGN_C1, HARICA_2021, passing_for
from pki import PKI, RSA_1023
from revoked_cas import DIGICERT_G2, TRUSTID_A13
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.checks.finding import Code
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.ui.kit.translate import localized
from sstwizard.ui.work.details import DetailsPanel
from ui.reach import locale
from ui.staging import the

GENERAL, DETAILS = 0, 1
DISALLOWED = "disallowed by Windows on this computer"


def shown(qtbot: QtBot, certificate: Certificate, known: Iterable[Certificate], tab: int) -> dict[str, str]:
    """Return the values of a tab by their names, while `known` is what the sources hold."""
    index = known if isinstance(known, CertificateIndex) else CertificateIndex(known)
    panel = DetailsPanel(lambda: index)
    qtbot.addWidget(panel)
    panel.setCurrentIndex(tab)
    panel.show_certificate(certificate)
    if tab == GENERAL:
        return {value.name: value.text() for value in panel._values}
    items = [the(panel._fields.topLevelItem(at)) for at in range(panel._fields.topLevelItemCount())]
    return {item.text(0): item.text(1) for item in items}


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_keys_and_algorithms_are_translated(qtbot: QtBot, pki: PKI, language: str) -> None:
    """Neither General nor Details nor a finding has an English word between the names of key and algorithm."""
    certificate = pki.make("Root", key=RSA_1023).certificate
    findings = assess(CertificateCollection((certificate,))).findings
    weak = next(each.message for each in findings if each.code is Code.WEAK_KEY)
    told = shown(qtbot, certificate, [], DETAILS)
    assert shown(qtbot, certificate, [], GENERAL)["Schlüssel"].startswith("RSA 1023 Bit, SHA-256 mit RSA, ")
    assert (told["Öffentlicher Schlüssel"], told["Signaturalgorithmus"]) == ("RSA 1023 Bit", "SHA-256 mit RSA")
    assert "RSA 1023 Bit," in localized(weak)
    assert "RSA 1023 bits," in str(weak)


@pytest.mark.parametrize("is_own_copy", [True, False])
def test_what_a_windows_store_disallows_is_said(qtbot: QtBot, pki: PKI, is_own_copy: bool) -> None:
    """General and Details say so, whichever copy of the certificate is shown."""
    plain = pki.make("Root").certificate
    banned = replace(plain, windows=WindowsProperties(disallowed=True))
    certificate, known = (banned, []) if is_own_copy else (plain, [plain, banned])
    assert shown(qtbot, certificate, known, GENERAL)["Valid"].endswith(f", {DISALLOWED}")
    assert shown(qtbot, certificate, known, DETAILS)["Status"] == DISALLOWED


@pytest.mark.parametrize(
    ("sha256", "windows", "in_use", "confirmed", "said"),
    [
        (HARICA_2021, False, False, False, "vouched for by Microsoft and Mozilla"),
        (AMAZON_1, False, False, False, "vouched for by Microsoft"),
        ("", True, True, True, "vouched for by Windows"),
        ("", False, True, True, "you compared it"),
        ("", False, True, False, "only your collection vouches for it"),
        ("", False, False, False, "nobody vouches for it"),
    ],
    ids=["two programs", "one program", "Windows", "the user", "collection", "nobody"],
)
def test_who_vouches_for_a_root(
    qtbot: QtBot, pki: PKI, sha256: str, windows: bool, in_use: bool, confirmed: bool, said: str
) -> None:
    """General and Details tell it, the user and the collection only where nobody else vouches for it."""
    root = pki.make("Root").certificate
    certificate = passing_for(sha256, root) if sha256 else root
    copies = [certificate, *([replace(root, windows=WindowsProperties(trusted_root=True))] if windows else [])]
    known = CertificateIndex(copies, [root] if in_use else [], confirmed=[root] if confirmed else [])
    assert shown(qtbot, certificate, known, GENERAL)["Key"].endswith(f", CA, {said}")
    assert shown(qtbot, certificate, known, DETAILS)["Vouched for by"] == said


def test_only_of_roots_it_is_told_who_vouches(qtbot: QtBot, pki: PKI) -> None:
    """Nobody vouches for anything else; General has both thumbprints, to be compared."""
    root = pki.make("Root")
    told = shown(qtbot, root.certificate, [], GENERAL)
    assert (told["SHA-1"], told["SHA-256"]) == (root.certificate.thumbprint, root.certificate.sha256_in_groups)
    for other in (pki.make("Issuing", root), pki.make("Self", ca=False)):
        assert "Vouched for by" not in shown(qtbot, other.certificate, [], DETAILS)


def test_who_withdrew_a_root(qtbot: QtBot, pki: PKI) -> None:
    """General and Details name the program and the day."""
    root = passing_for(EMSIGN_C1, pki.make("Root").certificate)
    status = shown(qtbot, root, [], DETAILS)["Status"]
    assert status.startswith("withdrawn by Mozilla on ")
    assert "2026" in status
    assert shown(qtbot, root, [], GENERAL)["Valid"].endswith(f", {status}")


@pytest.mark.parametrize(
    ("certificate", "said"),
    [(DIGICERT_G2, "revoked, by CCADB's list of "), (TRUSTID_A13, "perhaps revoked, by CCADB's list of ")],
    ids=["certain", "perhaps"],
)
def test_who_says_that_a_ca_was_revoked(qtbot: QtBot, certificate: Certificate, said: str) -> None:
    """Details say so, and not that Windows disallows it."""
    assert shown(qtbot, certificate, [], DETAILS)["Status"].startswith(said)


def test_general_is_read_and_reached(qtbot: QtBot, pki: PKI) -> None:
    """A screen reader hears each value after its name, Tab selects it, and nothing is reached that says nothing."""
    panel = DetailsPanel(CertificateIndex)
    qtbot.addWidget(panel)
    values = panel._values
    assert [value.focusPolicy() is Qt.FocusPolicy.NoFocus for value in values] == [False, *[True] * 6]
    panel.show_certificate(pki.make("Root").certificate)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.tabBar().setFocus()
    qtbot.keyClick(panel.tabBar(), Qt.Key.Key_Tab)
    assert values[0].hasFocus()
    assert values[0].selectedText() == "CN=Root"
    assert values[0].accessibleName() == "Issued to: CN=Root"


def test_names_stand_beside_values_alone(qtbot: QtBot, pki: PKI) -> None:
    """Where no certificate is selected, General says that in a sentence, which is no value of a name."""
    panel = DetailsPanel(CertificateIndex)
    qtbot.addWidget(panel)
    labels = panel._general.findChildren(QLabel)
    sentence = "Select a certificate to view its details."
    assert [each.text() for each in labels if each.text() and each.isVisibleTo(panel)] == [sentence]
    assert panel._values[0].accessibleName() == sentence
    panel.show_certificate(pki.make("Root").certificate)
    assert {"Issued to", "SHA-256"} <= {each.text() for each in labels if each.isVisibleTo(panel)}
    panel.show_certificate(None)
    assert [each.text() for each in labels if each.text() and each.isVisibleTo(panel)] == [sentence]


def test_times_are_in_the_users_form(qtbot: QtBot, pki: PKI) -> None:
    """Details tells the moments to the second, as the user's country writes them."""
    end = datetime(2044, 3, 1, 13, 4, 5, tzinfo=UTC)
    with locale("de_DE"):
        told = shown(qtbot, pki.make("Root", end=end).certificate, [], DETAILS)
    assert told["Valid to"] == "1. März 2044, 13:04:05 UTC"


def test_what_a_file_says_of_windows_is_not(qtbot: QtBot, pki: PKI) -> None:
    """A stranger's file has its friendly name shown, and nothing else."""
    stranger = WindowsProperties("Theirs", disallowed=True)
    certificate = replace(pki.make("Root").certificate, carried=stranger)
    assert DISALLOWED not in shown(qtbot, certificate, [certificate], GENERAL)["Valid"]
    fields = shown(qtbot, certificate, [certificate], DETAILS)
    assert fields["Friendly name"] == "Theirs"
    assert "Status" not in fields
