"""Whether everybody gets at everything: on small screens, with large letters, and whatever names are like."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea, QStyle, QWidget
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.core.certificates.certificate import WindowsProperties
from sstwizard.core.certificates.namesakes import Namesakes
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection import checks
from sstwizard.core.collection.checks.finding import Basis, Change, Code, Finding, Severity
from sstwizard.core.text import text
from sstwizard.ui.exchange.fields import CommandLine
from sstwizard.ui.kit.icons import ERROR, letter_width
from sstwizard.ui.kit.labels import IconLabel, SelectableLabel, TextLabel
from sstwizard.ui.kit.layouts import Panes, WrappingRow
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.details import CertificateDetails, DetailsPanel
from sstwizard.ui.work.findings import FindingCard, Wishes
from sstwizard.ui.work.page import PageId
from ui.reach import HOSTILE, LARGE, TELLING, letters_of, pages, sideways, visible
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
    wizard.go_to(PageId.CHAINS)
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
    told, page = text("It is told here."), stage.open().chains
    for label in labels:
        if "{name}" not in label:
            remedy = Change(
                text(label, count=1234) if "{count}" in label else text(label), remove=(family[0].certificate,)
            )
            finding = Finding(Code.EXPIRED, Severity.ERROR, told, told, Basis.ADVICE, remedy=remedy)
            card = FindingCard(finding, Wishes(page), Namesakes())
            qtbot.addWidget(card)
            shown = re.sub(r"\s", "", the(card.button).text()).replace("&&", "&")
            assert shown == re.sub(r"\s", "", the(card.button).accessibleName())


@pytest.mark.parametrize(("language", "room"), [(each, LARGE) for each in TELLING], indirect=True)
@pytest.mark.usefixtures("language")
def test_certificates_are_all_in_view(stage: Stage, qtbot: QtBot, family: list[Entity], room: QSize) -> None:
    """At 18 points the page needs no scrolling: the details give way to the list, and Enter shows them."""
    wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)), chosen=certificates(family[:2]))
    wizard.resize(room)
    come_to_rest(wizard, qtbot)
    page = wizard.certificates
    area = the(page.findChild(QScrollArea, "pageArea"))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert not page.details.isVisible()
    page.certificates.setFocus()
    qtbot.keyClick(page.certificates, Qt.Key.Key_Return)
    assert the(page.window().findChild(CertificateDetails)).windowTitle() == "Family Issuing CA"
    assert wizard.currentPage() is page


@pytest.mark.parametrize("language", TELLING, indirect=True)
@pytest.mark.usefixtures("language")
def test_details_beside_long_names_need_no_scrolling(stage: Stage, qtbot: QtBot, pki: PKI) -> None:
    """On a small screen, where the tree takes all it may, and values wrap, General shows all."""
    root = replace(pki.make("Contoso Root CA").certificate, windows=WindowsProperties(trusted_root=True))
    wizard = stage.open_at(PageId.CERTIFICATES, source("x" * 80, [root]))
    wizard.resize(LARGE[0])
    come_to_rest(wizard, qtbot)
    assert the(wizard.certificates.details.findChild(QScrollArea, "general")).verticalScrollBar().maximum() == 0


def test_details_are_shown_where_there_is_room(stage: Stage, qtbot: QtBot, family: list[Entity]) -> None:
    """With letters of the usual size the details stand below the list on a small screen."""
    wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)), chosen=certificates(family[:2]))
    wizard.resize(LARGE[0])
    come_to_rest(wizard, qtbot)
    assert wizard.certificates.details.isVisible()


def test_everything_grows_with_the_font(qtbot: QtBot) -> None:
    """Commands, boxes, icons in lists and on buttons, and icons beside sentences are larger where text is."""
    sizes = []
    metric = QStyle.PixelMetric
    for points in (9, 18, 36):
        with letters_of(points):
            box, icon, line = QCheckBox("Box"), IconLabel(*ERROR), CommandLine()
            for widget in (box, icon, line):
                qtbot.addWidget(widget)
            metrics = (metric.PM_IndicatorWidth, metric.PM_ExclusiveIndicatorHeight, metric.PM_SmallIconSize)
            pixels = [box.style().pixelMetric(each, None, box) for each in metrics]
            sizes.append([*pixels, icon.width(), line.fontInfo().pointSizeF()])
    assert all(large > small for small, large, _ in zip(*sizes, strict=True)), sizes
    # Fusion has a least size, which decides at 9 points where a font's letters are low.
    assert all(larger >= 1.6 * large for _, large, larger in zip(*sizes, strict=True)), sizes


def test_panes_are_stacked_where_they_would_be_narrow(qtbot: QtBot) -> None:
    """Panes stand side by side in a wide window, one above the other in a narrow one, and divide the room anew."""
    panes = Panes(QLabel("First"), QLabel("Second"), sizes=[100, 300], least=50)
    qtbot.addWidget(panes)
    panes.show()
    for letters, wanted in (
        (60, Qt.Orientation.Horizontal),
        (40, Qt.Orientation.Vertical),
        (60, Qt.Orientation.Horizontal),
    ):
        panes.resize(letters * letter_width(panes.fontMetrics()), 400)
        assert panes.orientation() is wanted
        first, second = panes.sizes()
        assert first / (first + second) == pytest.approx(1 / 4, abs=0.05)


def test_rows_wrap_and_keep_a_field_beside_its_label(qtbot: QtBot) -> None:
    """In a narrow row the field goes to the next line together with its label, and takes what is left of it."""
    button, label, field = QPushButton("A button of some length"), QLabel("&Name"), QLineEdit()
    label.setBuddy(field)
    row = QWidget()
    row.setLayout(WrappingRow(button, label, field, wide=field))
    qtbot.addWidget(row)
    row.show()
    row.resize(2 * row.sizeHint().width(), 100)
    assert button.y() == pytest.approx(field.y(), abs=button.height() // 2)
    row.resize(button.width() + label.width() + 20, 100)
    assert label.geometry().center().y() == pytest.approx(field.geometry().center().y(), abs=2)
    assert field.y() >= button.geometry().bottom()
    assert field.geometry().right() == row.width() - 1
