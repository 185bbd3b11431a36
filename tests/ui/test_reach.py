"""Whether everybody gets at everything: by screen reader, by keyboard, on small screens and with large letters."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.core.certificates.namesakes import Namesakes
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection import checks
from sstwizard.core.collection.checks.finding import Basis, Change, Code, Finding, Severity
from sstwizard.core.text import text
from sstwizard.ui.kit.labels import SelectableLabel, TextLabel
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.details import DetailsPanel
from sstwizard.ui.work.findings import FindingCard, Wishes
from sstwizard.ui.work.page import PageId
from ui.reach import (
    HOSTILE,
    TELLING,
    pages,
    sideways,
    visible,
)
from ui.staging import Stage, aim, certificates, come_to_rest, shown_by, source, the


def test_names_without_spaces_are_folded(stage: Stage, qtbot: QtBot, pki: PKI, family: list[Entity]) -> None:
    """A name as long as names can be, without a place to fold it, makes nothing wider than a small window."""
    endless = pki.make("x" * 64, pki.make("y" * 64))
    wizard = stage.open(chosen=[endless.certificate])
    wizard.open_files([stage.folder / f"{'z' * 200}.cer"])
    stage.settle(wizard)
    aim(wizard, stage.folder / f"{'t' * 100}.sst")
    for page in pages(stage, wizard):
        wizard.resize(1024, 768)
        come_to_rest(wizard, qtbot)
        assert sideways(page) == [], page.title()  # type: ignore[attr-defined]


def test_what_is_copied_has_nothing_in_it_that_cannot_be_seen(qtbot: QtBot) -> None:
    """Long words are folded where one reads, and stay whole where one copies."""
    word = "x" * 100
    assert "\u200b" in TextLabel(word).text()
    assert TextLabel("x" * 40).text() == "x" * 40
    assert SelectableLabel(word).text() == word
    assert TextLabel("証明書" * 20).text() == "証明書" * 20  # folded between any two letters as it is


def test_hostile_names_are_shown_to_the_letter(stage: Stage, pki: PKI) -> None:
    """On no page a name that looks like markup is taken for it: in no label, no tooltip, no title."""
    mother = pki.make(f"{HOSTILE} mother")
    child = pki.make(f"{HOSTILE} child", mother)
    wizard = stage.open(source(HOSTILE, certificates([mother]), group=HOSTILE), chosen=[child.certificate])
    aim(wizard, stage.folder / "mine.sst")
    seen = 0
    for page in pages(stage, wizard):
        for widget in visible(page):
            for shown in (widget.toolTip(), *([widget.text()] if isinstance(widget, QLabel) else [])):
                seen += HOSTILE in shown
                plain = isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.PlainText
                assert HOSTILE not in shown or plain, (page.title(), shown)  # type: ignore[attr-defined]
    assert seen


def test_details_show_names_to_the_letter(qtbot: QtBot, pki: PKI) -> None:
    """Beside the list, too: all fields, and their tooltips."""
    certificate = pki.make(HOSTILE).certificate
    panel = DetailsPanel(lambda: CertificateIndex([certificate]))
    qtbot.addWidget(panel)
    panel.setCurrentIndex(1)
    panel.show_certificate(certificate)
    fields = [the(panel._fields.topLevelItem(at)) for at in range(panel._fields.topLevelItemCount())]
    assert any(item.text(1) == certificate.details.subject for item in fields)
    assert all(shown_by(item.toolTip(1)) == item.text(1) for item in fields)
    panel.setCurrentIndex(2)
    assert panel._path.model().index(0, 0).data() == HOSTILE


def update_at_chains(stage: Stage, held: list[Entity], added: list[Entity]) -> SSTWizard:
    """Open the chains of an update on a small screen."""
    wizard = stage.open(chosen=certificates(held))
    wizard.resize(1024, 768)
    wizard.session.begin(wizard.session.draft.updating(wizard.session.collection, stage.folder / "base.sst"))
    wizard.session.change(add=certificates(added))
    stage.settle(wizard)
    stage.go_to(wizard, PageId.CHAINS)
    return wizard


@pytest.mark.parametrize("language", TELLING, indirect=True)
def test_names_of_an_update_have_their_room(stage: Stage, language: str, pki: PKI) -> None:
    """Beside the widest status of a root and what an update does, the name of an issuing CA is not cut."""
    root = pki.make("Contoso Root CA 2044")
    wizard = update_at_chains(stage, [root], [pki.make("Contoso Issuing CA 3", root)])
    tree = wizard.chains.tree
    name = tree.model().index(0, 0, tree.model().index(0, 0))
    assert name.data() == "Contoso Issuing CA 3"
    assert tree.visualRect(name).width() >= tree.sizeHintForIndex(name).width()


LABELS = re.compile(r'(?:labels? = |Change\(|VouchFor\()(?:text\()?QT_TRANSLATE_NOOP\("core", "([^"]+)"')


@pytest.mark.parametrize("language", TELLING, indirect=True)
def test_words_of_remedies_are_not_cut(stage: Stage, qtbot: QtBot, language: str, family: list[Entity]) -> None:
    """What a card's button does stands on it whole; only where it has a certificate's name in it, that may be cut."""
    sources = Path(checks.__path__[0]).glob("*.py")
    labels = {label for each in sources for label in LABELS.findall(each.read_text("utf-8"))}
    assert {"Remove", "Compare and add…", "Replace with the certificate that leads to a root"} <= labels
    told = text("It is told here.")
    for label in labels:
        if "{name}" not in label:
            remedy = Change(
                text(label, count=1234) if "{count}" in label else text(label), remove=(family[0].certificate,)
            )
            finding = Finding(Code.EXPIRED, Severity.ERROR, told, told, Basis.ADVICE, remedy=remedy)
            card = FindingCard(finding, Wishes(), Namesakes())
            qtbot.addWidget(card)
            shown = re.sub(r"\s", "", the(card.button).text()).replace("&&", "&")
            assert shown == re.sub(r"\s", "", the(card.button).accessibleName())
