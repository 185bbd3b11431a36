"""Updating what an organization uses: from the present file to the next one, and that the present one is never lost."""

from __future__ import annotations

import datetime
import re
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.core import formats
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.exchange.job import Environment
from sstwizard.core.exchange.stored import Word
from sstwizard.core.export.export import ExportFormat
from sstwizard.core.formats import pem, pkcs7, sst
from sstwizard.core.sources import Source
from sstwizard.ui.exchange.fetching import CollectionFromExchangeDialog
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.page import PageId
from ui.staging import Later, Stage, aim, certificates, choose_update, the
from ui.test_pages import exported, notices
from ui.test_stored import has
from ui.walk import Walker

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

DATED = re.compile(r"trusted \d{4}-\d\d-\d\d\.sst")
ROOT = Path.cwd().anchor
COPY = re.compile(r"(?i)trusted \(before \d{4}-\d\d-\d\d \d{4}\)\.sst")


@pytest.fixture(scope="module")
def expired(pki: PKI, family: list[Entity]) -> Entity:
    """An intermediate of the family that Exchange would refuse."""
    return pki.make("Bygone CA", family[0], end=datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=3))


@pytest.fixture
def base(tmp_path: Path, family: list[Entity], expired: Entity) -> Path:
    """What the organization uses: a whole chain, and one that has expired."""
    path = tmp_path / "trusted.sst"
    path.write_bytes(sst.encode([*(entity.der for entity in family), expired.der]))
    return path


def read(path: Path) -> set[Certificate]:
    """Return the certificates in a file."""
    return set(formats.read(path.read_bytes()).certificates)


def begin(stage: Stage, path: Path, *sources: Source) -> SSTWizard:
    """Open a wizard and begin an update with a file."""
    wizard = stage.open(*sources)
    stage.answers.collection = path
    choose_update(wizard)
    stage.until(lambda: wizard.session.draft.base is not None)
    stage.settle(wizard)
    return wizard


def take_out(stage: Stage, wizard: SSTWizard, name: str) -> None:
    """Take a certificate out of the collection."""
    wizard.session.change(remove=[each for each in wizard.session.collection if each.name == name])
    stage.settle(wizard)


def names(folder: Path) -> set[str]:
    """Return the names of the files in a folder, apart from what the program keeps for itself."""
    own = (".ini", ".json", ".lock", ".tmp")
    return {path.name for path in folder.iterdir() if path.suffix not in own and path.is_file()}


def summary(wizard: SSTWizard) -> list[tuple[str, str]]:
    """Return what the list of an update says of each certificate: its name, and what becomes of it."""
    view = wizard.export.changes
    assert view.isVisible()
    told = (view.item(at).text().partition(" (valid")[0].partition(": ") for at in range(view.count()))
    return [(name, change) for change, _, name in told]


def compared(wizard: SSTWizard) -> str:
    """Return how an update is compared with its file."""
    return wizard.export.changes.accessibleName()


def test_update_by_keyboard(stage: Stage, tmp_path: Path, base: Path, family: list[Entity], expired: Entity) -> None:
    """The present file is opened, what has expired taken out with one key, and a new file written beside it."""
    before = base.read_bytes()
    stage.answers.collection = base
    walker = Walker(stage, stage.open())
    walker.choose("update")
    walker.until(lambda: walker.wizard.currentId() == PageId.CERTIFICATES)
    walker.until_read()
    assert set(walker.wizard.session.collection) == {*certificates(family), expired.certificate}
    walker.go_on()
    walker.tab_to("remedy")
    walker.press(Qt.Key.Key_Space)
    walker.until_read()
    assert not walker.wizard.session.assessment.errors
    walker.go_on()
    field = walker.tab_to("fileName")
    assert isinstance(field, QLineEdit)
    new = Path(field.text())
    assert new.parent == base.parent
    assert DATED.fullmatch(new.name)
    assert compared(walker.wizard) == "Compared with trusted.sst: none added, 3 kept, 1 removed"
    assert summary(walker.wizard)[0] == ("Bygone CA", "Removed")
    assert [change for _, change in summary(walker.wizard)[1:]] == ["Kept"] * 3
    walker.go_on()
    assert walker.wizard.currentId() == PageId.UPLOAD
    assert "(none added, 3 kept, 1 removed)" in walker.wizard.upload.subTitle()
    assert "before" not in walker.wizard.upload.subTitle()
    assert read(new) == set(certificates(family))
    assert base.read_bytes() == before
    assert names(tmp_path) == {base.name, new.name}
    assert the(stage.settings.state_file.state.written).path == new
    assert not any(asked.startswith("replace") for asked in stage.answers.asked)


def test_update_is_checked_as_one_even_where_just_that_was_chosen(stage: Stage, base: Path) -> None:
    """An update that begins with what is chosen already is checked again, against the file."""
    wizard = stage.open(chosen=read(base))
    assert wizard.session.is_assessed
    wizard.session.begin(wizard.session.draft.updating(wizard.session.collection, base))
    assert not wizard.session.is_assessed
    stage.settle(wizard)
    assert wizard.session.assessment.collection == wizard.session.draft.base


def replace_base(stage: Stage, wizard: SSTWizard, base: Path) -> None:
    """Go on to where the present file is about to be replaced."""
    stage.go_to(wizard, PageId.EXPORT)
    aim(wizard, base)
    wizard.export.initializePage()


def change_meanwhile(stage: Stage, base: Path, *added: Certificate) -> tuple[SSTWizard, bytes]:
    """Remove one in an update, let another program write the file, and fail to replace it; return what it wrote."""
    wizard = begin(stage, base)
    take_out(stage, wizard, "Bygone CA")
    present = formats.read(base.read_bytes()).certificates
    base.write_bytes(sst.encode([each.der for each in (*reversed(present), *added)]))
    replace_base(stage, wizard, base)
    wizard.next()
    stage.until(lambda: any("changed by another program" in said for said in notices(wizard.export)))
    return wizard, base.read_bytes()


def test_changed_file_is_read_again(stage: Stage, base: Path, pki: PKI, family: list[Entity], qtbot: QtBot) -> None:
    """It is left as it is, and said; once it is read again both have what they did, and a copy of it stays."""
    theirs = pki.make("Theirs").certificate
    wizard, written = change_meanwhile(stage, base, theirs)
    assert (base.read_bytes(), names(base.parent)) == (written, {base.name})
    assert set(wizard.session.collection) == set(certificates(family))
    rebase_on_changed_file = wizard.export.rebase_on_changed_file
    assert rebase_on_changed_file.isVisible()
    rebase_on_changed_file.setFocus()
    qtbot.keyClick(rebase_on_changed_file, Qt.Key.Key_Space)
    stage.until(lambda: theirs in wizard.session.collection)
    stage.settle(wizard)
    assert not rebase_on_changed_file.isVisible()
    assert not any("changed by another program" in said for said in notices(wizard.export))
    assert set(wizard.session.collection) == {*certificates(family), theirs}
    assert compared(wizard) == "Compared with trusted.sst: none added, 4 kept, 1 removed"
    wizard.next()
    stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
    assert read(base) == {*certificates(family), theirs}
    (copy,) = (base.with_name(name) for name in names(base.parent) if COPY.fullmatch(name))
    assert copy.read_bytes() == written


def test_changed_file_is_not_what_exchange_was_seen_to_have(stage: Stage, base: Path, pki: PKI) -> None:
    """That another program has written into the file says nothing of what an upload has read back."""
    has(stage, base, formats.read(base.read_bytes()).certificates)
    wizard, _written = change_meanwhile(stage, base, theirs := pki.make("Theirs").certificate)
    seen = the(wizard.session.state.exchange)
    assert (seen.by, wizard.session.updates_stored) == (Word.RECEIPT, True)
    wizard.export.rebase_on_changed_file.click()
    stage.until(lambda: theirs in wizard.session.collection)
    assert wizard.session.state.exchange == seen
    assert not wizard.session.updates_stored


def test_damage_of_what_others_wrote_is_asked_about(stage: Stage, base: Path) -> None:
    """What can't be read whole is taken over only if one agrees."""
    wizard, written = change_meanwhile(stage, base)
    base.write_bytes(written[:-12])
    draft, stage.answers.start = wizard.session.draft, False
    wizard.export.rebase_on_changed_file.click()
    stage.until(lambda: stage.answers.asked[-1].startswith("start from trusted.sst: "))
    stage.settle(wizard)
    assert wizard.session.draft is draft
    stage.answers.start = True
    wizard.export.rebase_on_changed_file.click()
    stage.until(lambda: wizard.session.draft is not draft)
    stage.settle(wizard)


def test_each_change_is_listed(stage: Stage, tmp_path: Path, pki: PKI) -> None:
    """What is removed comes first, then what is added; where nothing was changed, just that is said."""
    roots = [pki.make(f"Root {number}") for number in range(6)]
    path = tmp_path / "many.sst"
    path.write_bytes(sst.encode([root.der for root in roots]))
    wizard = begin(stage, path)
    stage.go_to(wizard, PageId.EXPORT)
    assert compared(wizard) == "The same certificates as in many.sst: there is nothing to upload."
    added = pki.make("New"), pki.make("Lonely", pki.make("Gone"))
    wizard.session.change(remove=certificates(roots[1:]), add=certificates(added))
    stage.settle(wizard)
    removed = [(f"Root {number}", "Removed") for number in range(1, 6)]
    assert summary(wizard) == [*removed, ("Lonely", "Added"), ("New", "Added"), ("Root 0", "Kept")]


def test_present_file_is_replaced_only_when_asked_for(stage: Stage, base: Path, family: list[Entity]) -> None:
    """By whatever name it is typed, it is asked about as what it is, and a dated copy is there when it is replaced."""
    (base.parent / "x").mkdir()
    before = base.read_bytes()
    wizard = begin(stage, base)
    take_out(stage, wizard, "Bygone CA")
    page = stage.go_to(wizard, PageId.EXPORT)
    field = the(page.findChild(QLineEdit, "fileName"))
    field.setText(str(base.parent / "x" / ".." / base.name))
    stage.answers.replace = False
    wizard.next()
    stage.until(lambda: stage.answers.asked[-1].casefold() == "replace trusted.sst with a copy")
    assert wizard.currentId() == PageId.EXPORT
    stage.answers.replace = True
    assert base.read_bytes() == before
    stage.go_to(wizard, PageId.UPLOAD)
    assert read(base) == set(certificates(family))
    (copy,) = (path for path in base.parent.glob("*before*"))
    assert COPY.fullmatch(copy.name)
    assert copy.read_bytes() == before
    assert copy.name in wizard.upload.subTitle()


def test_copy_of_another_format_is_named_at_the_end(stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
    """A .p7b can be updated too; the message at the end names the copy."""
    base = tmp_path / "trusted.p7b"
    base.write_bytes(pkcs7.encode([entity.der for entity in family]))
    wizard = begin(stage, base)
    assert set(wizard.session.draft.base or ()) == set(certificates(family))
    aim(wizard, base, ExportFormat.PKCS7)
    stage.go_to(wizard, PageId.EXPORT)
    box = exported(stage, wizard)
    (copy,) = tmp_path.glob("trusted (before *.p7b")
    assert copy.name in box.informativeText()
    box.accept()


def test_file_of_another_kind_becomes_an_sst(stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
    """A PEM bundle with each certificate twice begins an update like any other file; its successor is an .sst."""
    base = tmp_path / "trusted.pem"
    base.write_bytes(pem.encode([entity.der for entity in (*family, *family)]))
    wizard = begin(stage, base)
    assert len(wizard.session.collection) == 3
    assert "more than once" in stage.answers.asked[-1]
    page = stage.go_to(wizard, PageId.EXPORT)
    field = the(page.findChild(QLineEdit, "fileName"))
    assert DATED.fullmatch(Path(field.text()).name)


@pytest.mark.parametrize("go_on", [True, False])
def test_what_will_be_lost_is_told_first(stage: Stage, tmp_path: Path, family: list[Entity], go_on: bool) -> None:
    """A revocation list and a missing end are told before anything begins; one can still go back."""
    whole = sst.encode([entity.der for entity in family])
    crl = struct.pack("<III", 33, 1, 3) + b"\x30\x01\x00"
    base = tmp_path / "mixed.sst"
    base.write_bytes(whole[:8] + crl + whole[8:-12])
    wizard = stage.open()
    stage.answers.collection, stage.answers.start = base, go_on
    choose_update(wizard)
    stage.until(lambda: any(asked.startswith("start from mixed.sst: ") for asked in stage.answers.asked))
    assert "revocation list" in stage.answers.asked[-1]
    assert "end marker" in stage.answers.asked[-1]
    stage.settle(wizard)
    assert (wizard.session.draft.base is not None) is go_on
    assert len(wizard.session.collection) == (3 if go_on else 0)
    assert wizard.currentId() == (PageId.CERTIFICATES if go_on else PageId.WELCOME)


@pytest.mark.parametrize("is_read_first", [False, True])
def test_file_chosen_last_counts(stage: Stage, tmp_path: Path, family: list[Entity], is_read_first: bool) -> None:
    """Of two files chosen one right after the other, the second begins the update, whichever is read first."""
    wizard = stage.open()
    later = Later.instead_of_workers(wizard.session)
    for number, entity in enumerate(family[:2]):
        (tmp_path / f"{number}.sst").write_bytes(sst.encode([entity.der]))
        wizard.welcome.updateWanted.emit(tmp_path / f"{number}.sst")
    if is_read_first:
        later.turn_around()
    later.work()
    assert wizard.session.collection.members == (family[1].certificate,)
    assert wizard.session.draft.base_file == tmp_path / "1.sst"


@pytest.mark.parametrize("may", [True, False])
def test_choice_is_not_given_up_without_a_question(stage: Stage, base: Path, pki: PKI, may: bool) -> None:
    """What was chosen and not written is asked about before an update takes its place."""
    mine = pki.make("Mine").certificate
    wizard = stage.open(chosen=[mine])
    stage.answers.collection, stage.answers.start_over = base, may
    choose_update(wizard)
    stage.until(lambda: f"open {base.name} instead" in stage.answers.asked)
    stage.settle(wizard)
    assert (mine in wizard.session.collection) is not may
    assert (wizard.session.draft.base is not None) is may


@pytest.mark.parametrize("may", [True, False])
def test_creating_ends_an_update(stage: Stage, base: Path, may: bool) -> None:
    """Who goes back and creates a new collection begins with none, and is asked first where something was changed."""
    wizard = begin(stage, base)
    wizard.back()
    take_out(stage, wizard, "Bygone CA")
    stage.answers.start_over = may
    wizard.welcome.create_new.click()
    wizard.next()
    assert stage.answers.asked[-1] == "start over"
    assert wizard.currentId() == PageId.CERTIFICATES
    assert len(wizard.session.collection) == (0 if may else 3)
    assert (wizard.session.draft.base is None) is (wizard.session.draft.base_file is None) is may


def fetch(stage: Stage, wizard: SSTWizard | None = None) -> CollectionFromExchangeDialog:
    """Open the dialog with its options and the commands to type."""
    wizard = wizard or stage.open()
    wizard.welcome.update_present.click()
    wizard.welcome.fetch.click()
    dialog = the(wizard.findChild(CollectionFromExchangeDialog))
    stage.until(dialog.isVisible)
    dialog.connection.options.click()
    dialog.typed.button.click()
    return dialog


def commands(dialog: CollectionFromExchangeDialog) -> list[str]:
    """Return the commands that are shown."""
    return [each.toPlainText() for each in dialog.typed.lines] if dialog.typed.card.isVisible() else []


def test_commands_are_those_of_the_core(stage: Stage, suggested: Path) -> None:
    """For this environment, which the last page begins with, and this folder; an odd name is quoted."""
    dialog = fetch(stage)
    stage.until(lambda: dialog.folder.text() == str(suggested))
    dialog.folder.setText(f"{ROOT}o'hara’s")
    environment = dialog.connection.environment
    environment.setCurrentIndex(environment.findData(Environment.DOD.value))
    shown = commands(dialog)
    assert "O365USGovDoD" in shown[1]
    assert f"'{ROOT}o''hara’’s" in shown[2]
    environment.setCurrentIndex(environment.findData(Environment.ON_PREMISES.value))
    assert (len(commands(dialog)), dialog.run.isVisible()) == (1, False)
    dialog.reject()
    assert stage.open().upload.connection.environment_chosen is Environment.ON_PREMISES


@pytest.mark.parametrize("folder", ["", "Documents", "C:Documents", f"{ROOT}a\u2028b"])
def test_folder_that_cannot_be_used_is_said(stage: Stage, folder: str) -> None:
    """Without a full path there is nothing to type or run; what can't be typed can be run: a file tells the script."""
    dialog = fetch(stage)
    dialog.folder.setText(folder)
    assert commands(dialog) == []
    if "\u2028" in folder:
        assert "U+2028" in dialog.typed.notice.text
        assert not dialog.folder_problem.isVisible()
    else:
        assert dialog.typed.notice.text == dialog.folder_problem.text
        assert dialog.folder_problem.isVisible()
        assert not dialog.run.start.isEnabled()
    dialog.folder.setText(f"{ROOT}S-MIME")
    assert not dialog.folder_problem.isVisible()
    assert len(commands(dialog)) == 4
    dialog.reject()


def test_fetched_file_is_opened_from_the_dialog(stage: Stage, base: Path) -> None:
    """The dialog leads on to the file, in the folder where it was saved."""
    wizard = stage.open()
    dialog = fetch(stage, wizard)
    dialog.folder.setText(str(base.parent))
    stage.answers.collection = base
    dialog.open_file.click()
    stage.until(lambda: wizard.currentId() == PageId.CERTIFICATES)
    assert stage.answers.asked[0].endswith(f" in {base.parent}")
    assert wizard.session.draft.base_file == base


def test_details_say_at_once_who_vouches(stage: Stage, base: Path) -> None:
    """The collection in use vouches for its roots from the moment it is opened, also beside the row that is shown."""
    wizard = begin(stage, base)
    details = wizard.certificates.details
    stage.until(lambda: wizard.session.is_assessed)
    root = next(each for each in wizard.session.collection if each.is_self_issued)
    details.show_certificate(root)
    wizard.session.begin(wizard.session.draft.started_over())
    stage.until(lambda: "nobody vouches for it" in details._values[3].text())
    wizard.session.begin(wizard.session.draft.updating([root], base))
    stage.until(lambda: "only your collection vouches for it" in details._values[3].text())


def test_changed_file_that_can_not_be_read_again_costs_nothing(stage: Stage, base: Path) -> None:
    """That is said; the choice stays, and writing it elsewhere works."""
    wizard, _written = change_meanwhile(stage, base)
    chosen = set(wizard.session.collection)
    base.write_bytes(b"\0no store")
    wizard.export.rebase_on_changed_file.click()
    stage.until(lambda: any("trusted.sst" in said and "changed" not in said for said in notices(wizard.export)))
    stage.settle(wizard)
    assert set(wizard.session.collection) == chosen
    wizard.export.name.setText(str(base.with_name("other.sst")))
    wizard.next()
    stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
    assert read(base.with_name("other.sst")) == chosen


def test_other_failures_offer_nothing(stage: Stage, base: Path) -> None:
    """To read the file again helps only where it was changed; and without an update there is none to be read."""
    wizard = begin(stage, base)
    take_out(stage, wizard, "Bygone CA")
    replace_base(stage, wizard, base)
    base.chmod(0o444)
    wizard.next()
    stage.until(lambda: any("is read-only" in said for said in notices(wizard.export)))
    assert not wizard.export.rebase_on_changed_file.isVisible()
    base.chmod(0o644)
