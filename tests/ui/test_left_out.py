"""Export names what is not in the file, stops for what was revoked, and asks of Exchange only what matters to it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from pki import PKI, Entity
from revoked_cas import DIGICERT_G2
from sstwizard.core.exchange.stored import Word
from sstwizard.core.export.export import ExportFormat
from sstwizard.core.formats import pem, sst
from sstwizard.ui.flow import PageId
from sstwizard.ui.wizard import SSTWizard
from ui.staging import Stage, aim, certificates, filled, source, the
from ui.test_pages import notices
from ui.test_stored import has

ENDED = datetime.now(UTC) - timedelta(days=9)


def test_what_is_left_out_is_named_with_its_reason(stage: Stage, pki: PKI, family: list[Entity]) -> None:
    """A root that nobody has compared, what has expired, and what is damaged; it leads to where the files are."""
    partner, old = pki.make("Partner Root CA"), pki.make("Bygone CA", family[0], end=ENDED)
    (stage.folder / "partner.pem").write_bytes(pem.encode([partner.der, old.der, family[1].der]))
    (stage.folder / "bad.cer").write_bytes(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    (stage.folder / "READ ME.txt").write_bytes(b"nothing of the kind")
    wizard = stage.open(source("Store", certificates(family)), chosen=certificates(family))
    wizard.session.open_files([stage.folder / "partner.pem", stage.folder])
    stage.settle(wizard)
    stage.go_to(wizard, PageId.EXPORT)
    stage.settle(wizard)
    said = wizard.export._left_out.text
    assert said == (
        "Left out of what you opened: Partner Root CA (root, not compared); Bygone CA (expired); "
        "bad.cer (could not be read)."
    )
    wizard.session.trust([partner.certificate])
    stage.settle(wizard)
    assert "Partner" not in wizard.export._left_out.text
    wizard.export.show_opened.click()
    assert wizard.currentId() == PageId.CERTIFICATES
    assert {each.source.path.name for each in wizard.certificates.sources.shown if each.source.path} == {
        "partner.pem",
        stage.folder.name,
    }


def test_what_is_removed_from_a_collection_is_no_loss(stage: Stage, pki: PKI, family: list[Entity]) -> None:
    """An update that drops what has expired says so as a change, and in no other place."""
    old = pki.make("Bygone CA", family[0], end=ENDED)
    base = stage.folder / "base.sst"
    base.write_bytes(sst.encode([each.der for each in (*family, old)]))
    wizard = stage.open(source("Store", certificates(family)))
    wizard._start.update(base)
    stage.until(lambda: wizard.session.draft.base is not None)
    wizard.session.change(remove=[old.certificate])
    stage.go_to(wizard, PageId.EXPORT)
    assert wizard.export._left_out.text == ""
    assert "1 removed" in wizard.export._compared.text()


def test_an_update_does_not_end_before_what_was_opened_for_it_is_added(
    stage: Stage, pki: PKI, family: list[Entity]
) -> None:
    """What is filled leads to it; who exports all the same is not told of an upload that nobody has made."""
    base, partner, next_button = (
        stage.folder / "base.sst",
        pki.make("Partner Root CA"),
        SSTWizard.WizardButton.NextButton,
    )
    has(stage, base, certificates(family), days=30, by=Word.READ_BACK)
    wizard = stage.open(source("Store", certificates(family)))
    wizard._start.update(base)
    stage.until(lambda: wizard.session.draft.base is not None)
    (stage.folder / "partner.cer").write_bytes(partner.der)
    stage.go_to(wizard, PageId.CERTIFICATES)
    wizard.certificates.open_files([stage.folder / "partner.cer"])
    stage.settle(wizard)
    assert filled(wizard) == [wizard.certificates.offer.button]
    stage.go_to(wizard, PageId.EXPORT)
    stage.settle(wizard)
    assert (filled(wizard), wizard.focusWidget()) == ([wizard.export.show_opened], wizard.export.show_opened)
    wizard.session.trust([partner.certificate])
    stage.settle(wizard)
    assert filled(wizard) == [wizard.button(next_button)]
    wizard.session.undo()
    stage.write(wizard, stage.folder / "again.sst")
    stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
    assert wizard.upload.subTitle() == "Exchange has these certificates already: there is nothing to upload."
    assert not wizard.upload.was_uploaded.isVisible()


@pytest.mark.parametrize("file_format", ExportFormat)
def test_only_a_file_for_exchange_speaks_of_exchange(
    stage: Stage, family: list[Entity], file_format: ExportFormat
) -> None:
    """It asks what Exchange has, says what an upload replaces, and that Exchange accepts the size."""
    wizard = stage.open(chosen=certificates(family))
    aim(wizard, stage.folder / f"mine{file_format.suffix}", file_format)
    stage.go_to(wizard, PageId.EXPORT)
    page, is_for_exchange = wizard.export, file_format is ExportFormat.SST
    assert page.stored.question.isVisible() is is_for_exchange
    (said,) = notices(page)
    assert said.startswith("The file is in order")
    assert ("Exchange" in said) is is_for_exchange
    page.session.show_stored_question(asks=False)
    assert any("known what Exchange" in each for each in notices(page)) is is_for_exchange
    page.radios[ExportFormat.PEM].click()
    assert not any("Exchange" in each for each in notices(page))


def test_export_stops_for_what_was_revoked(stage: Stage) -> None:
    """A card tells of it, can remove it, and has the focus; to export it all the same takes another button."""
    wizard = stage.open_at(PageId.EXPORT, source("Store", [DIGICERT_G2]), chosen=[DIGICERT_G2])
    stage.settle(wizard)
    card = the(wizard.export.card)
    assert "was revoked" in card.accessibleName()
    assert wizard.button(SSTWizard.WizardButton.NextButton).text().replace("&", "") == "Export anyway >"
    assert wizard.testOption(SSTWizard.WizardOption.NoDefaultButton)
    assert wizard.focusWidget() is card.buttons[-1]
    card.buttons[0].click()
    stage.until(lambda: DIGICERT_G2 not in wizard.session.collection)
