"""The main job, from the first page to the last, with the keyboard only."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from oracle import thumbprints
from pki import Entity
from sstwizard.core import formats
from ui.staging import Stage
from ui.walk import Walker


def filter_and_take(walker: Walker, text: str) -> None:
    """Type into the filter, go to the list, mark all of it, take it in."""
    walker.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert walker.focus.objectName() == "filter"
    walker.retype(text)
    walker.press(Qt.Key.Key_Return)
    assert walker.focus.objectName() == "certificateList"
    walker.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    walker.press(Qt.Key.Key_Space)
    walker.until_read()


def export_to(walker: Walker, target: Path) -> None:
    """Go from the Chains page to the written file."""
    walker.go_on()
    assert walker.wizard.currentPage().title() == "Save the file for Exchange"
    walker.tab_to("fileName")
    walker.retype(str(target))
    walker.go_on()
    assert walker.wizard.currentPage().title() == "Upload to Exchange Online"


def test_from_files_to_the_commands(stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
    """Files are opened, a chain is completed up to a root that is compared, the .sst is written, its command shown."""
    root, policy, issuing = family
    (tmp_path / "issuing.cer").write_bytes(issuing.der)
    (tmp_path / "upper.p7b").write_bytes(formats.pkcs7.encode([root.der, policy.der]))
    stage.answers.files, stage.answers.vouch = [tmp_path / "issuing.cer", tmp_path / "upper.p7b"], True
    walker = Walker(stage, stage.open())
    assert walker.focus.objectName() == "signedMailChoice"
    walker.choose("create")
    walker.tab_to("addFiles")
    walker.press(Qt.Key.Key_Space)
    walker.until_read()
    filter_and_take(walker, "family issuing")
    assert walker.wizard.session.collection.members == (issuing.certificate,)
    walker.go_on()
    assert walker.wizard.currentPage().title() == "Chains"
    for _ in (policy, root):
        walker.tab_to("remedy")
        walker.press(Qt.Key.Key_Space)
        walker.until_read()
    assert stage.answers.asked[-1] == "vouch for Family Root CA"
    assert not walker.wizard.session.assessment.findings
    target = tmp_path / "trusted.sst"
    export_to(walker, target)
    written = formats.read(target.read_bytes()).certificates
    assert {each.thumbprint for each in written} == {entity.certificate.thumbprint for entity in family}
    assert sorted(path.name for path in tmp_path.glob("*trusted*")) == ["trusted.sst"]
    walker.tab_to("account")
    walker.type("admin@contoso.onmicrosoft.com")
    walker.tab_to("show-commands")
    walker.press(Qt.Key.Key_Space)
    commands = [each.toPlainText() for each in walker.wizard.upload.typed.lines]
    assert commands[1] == "Connect-ExchangeOnline -UserPrincipalName admin@contoso.onmicrosoft.com"
    assert str(target) in commands[3]


@pytest.fixture
def stores(family: list[Entity]) -> Iterator[None]:
    """The chain in Windows' own Root and CA stores while a test runs."""
    if sys.platform != "win32":
        pytest.skip("only Windows has Windows' stores")
    from windows_store import stored

    root, *below = family
    with stored("CurrentUser", "Root", [root.der]), stored("LocalMachine", "CA", [entity.der for entity in below]):
        yield


@pytest.mark.usefixtures("stores")
def test_from_the_windows_stores_to_crypt32(stage: Stage, tmp_path: Path, shared: Path, family: list[Entity]) -> None:
    """Root and Intermediate are mixed in one file, which MMC can't, and crypt32 finds all of it there."""
    walker = Walker(stage, stage.open_with(None))
    walker.choose("create")
    filter_and_take(walker, "family")
    assert set(walker.wizard.session.collection) == {entity.certificate for entity in family}
    origins = {str(certificate.origin) for certificate in walker.wizard.session.collection}
    assert origins <= {"Local computer ▸ Intermediate", "Current user ▸ Trusted Root", "Current user ▸ Intermediate"}
    walker.go_on()
    export_to(walker, tmp_path / "trusted.sst")
    assert set(thumbprints(shared, tmp_path / "trusted.sst")) == {entity.certificate.thumbprint for entity in family}
