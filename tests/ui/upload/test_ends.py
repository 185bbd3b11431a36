"""How an upload ends in the whole wizard: where one is then, what is said, and the one button that leads on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.exchange.known_errors import ENDS, EXPIRED, NEEDS_NO_WAM, KnownError
from sstwizard.core.exchange.stored import Stored, Word, WrittenFile
from sstwizard.ui.exchange.fetching import CollectionFromExchangeDialog
from sstwizard.ui.flow import Mark, PageId, mark
from sstwizard.ui.help import HelpWindow
from sstwizard.ui.kit.buttons import FilledButton
from sstwizard.ui.upload.page import PageState
from sstwizard.ui.wizard import SSTWizard
from ui.accessible import Announced
from ui.accessible import announced as announced
from ui.running import kit_receipt, powershell
from ui.staging import Stage, certificates, the
from ui.test_stored import has, put

TENANT, ACCOUNT = "contoso.onmicrosoft.com", "admin@contoso.com"
OTHER = "CD" * 20
BACKED_UP = ("check", "module", "tenant", "back-up")

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
    pytest.mark.parametrize("computer", [(powershell(),)], indirect=True),
]


class Upload:
    """A file that is being uploaded."""

    def __init__(self, stage: Stage, wizard: SSTWizard, before: Sequence[str]) -> None:
        """Write a file of what is chosen, and press the button; Exchange has certificates of these thumbprints."""
        self.stage, self.wizard, self.page = stage, wizard, wizard.upload
        stage.write(wizard, stage.folder / "mine.sst")
        self.page.connection.account.setText(ACCOUNT)
        self.page.take_focus()
        self.before = before
        self.backup = stage.folder / "smime-backup contoso.sst"
        self.press(self.page.run.start)

    def press(self, button: QPushButton) -> None:
        """Press what starts the script, and wait for it."""
        button.click()
        self.stage.until(lambda: self.wizard.run.state.name == "RUNNING")

    def ends(self, *steps: str, **failed: str) -> None:
        """Have the script tell that steps are done, perhaps a failure, and its end."""
        tell = self.stage.computer.tell
        for step in (each for each in steps if each not in ("tenant", "back-up", "upload")):
            tell(step)
        if "tenant" in steps:
            tell("tenant", tenant=TENANT, account=ACCOUNT)
        if "back-up" in steps:
            tell("back-up", backup=str(self.backup), stored=[*self.before])
        if failed:
            tell("failed", **failed)
        tell("ended", signedOut=True)
        self.stage.until(lambda: not self.wizard.run.is_under_way)
        self.stage.settle(self.wizard)

    def is_stored(self) -> None:
        """Have Exchange take the file."""
        self.stage.computer.tell("upload", refused="")
        self.stage.computer.tell("read-back", stored=sorted(self.wizard.session.collection.thumbprints))
        self.ends(*BACKED_UP, "confirmed")

    def is_refused(self, error: str) -> None:
        """Have Exchange refuse the file."""
        self.stage.computer.tell("upload", refused=error)
        self.stage.computer.tell("read-back", stored=[*self.before])
        self.ends(*BACKED_UP, "confirmed", end="Refused", message=f"Hmpf. {error} (SmimeTrust.Refused)")

    @property
    def filled(self) -> list[str]:
        """The filled buttons that are in view."""
        return [each.objectName() for each in self.page.findChildren(FilledButton) if each.isVisible()]

    @property
    def is_ticked(self) -> bool:
        """Whether the rail ticks the upload."""
        wizard = self.wizard
        shown = the(wizard.rail._marks)
        assert list(shown) == [mark(page, wizard._here, wizard.visitedIds(), wizard._progress) for page in PageId]
        return shown[PageId.UPLOAD] is Mark.DONE


def update(stage: Stage, stored: Iterable[Certificate]) -> SSTWizard:
    """Open a wizard at the certificates; what Exchange has is known and at hand."""
    has(stage, stage.folder / "x.sst", stored)
    wizard = stage.open()
    stage.until(lambda: len(wizard.session.in_use) > 0)
    wizard.go_to(PageId.CERTIFICATES)
    return wizard


def test_exchange_refuses(stage: Stage, family: list[Entity], announced: list[Announced]) -> None:
    """Its own sentence stands there, why, and what helps; the step isn't ticked, and PowerShell's words are folded."""
    upload = Upload(stage, stage.open(chosen=certificates(family)), [OTHER])
    sentence = f"The following certificates are expired: {family[2].certificate.thumbprint}"
    upload.is_refused(f"Ex6F9304|Microsoft.Exchange.Management.Tasks.TaskException|{sentence}")
    page = upload.page
    assert page.end.headline.text == "Nothing was changed. Exchange refused the file."
    assert page.end.said.text().replace("\u200b", "") == f"Exchange says: “{sentence}”\n{EXPIRED.cause} {EXPIRED.help}"
    assert sentence in announced[-1].said
    assert not upload.is_ticked
    assert page.end.show_details.isVisible()
    assert not page.end.details.isVisible()
    assert upload.filled == ["fixFile"]
    assert upload.wizard.focusWidget() is page.fix_file
    page.back_to_fields.setFocus()
    assert not upload.wizard.findChildren(QPushButton, "qt_wizard_finish")[0].isDefault()  # which would be filled, too
    page.fix_file.click()
    stage.until(lambda: upload.wizard.currentId() == PageId.CHAINS)
    chains, draft = upload.wizard.chains, upload.wizard.session.draft
    assert chains._certificate_at(chains.tree.currentIndex()) == family[2].certificate
    assert draft.base is None  # nothing is updated


@pytest.mark.parametrize("is_same", [False, True])
def test_nobody_goes_back_to_the_same(stage: Stage, family: list[Entity], is_same: bool) -> None:
    """Where Exchange had exactly the file before, the list of what can be gone back to would be empty."""
    wizard = stage.open(chosen=certificates(family))
    upload = Upload(stage, wizard, sorted(wizard.session.collection.thumbprints) if is_same else [OTHER])
    upload.is_stored()
    assert upload.page.state is PageState.DONE
    assert upload.page.go_back.isVisible() is not is_same


def test_an_upload_that_is_refused_is_not_done(stage: Stage, family: list[Entity]) -> None:
    """While what Exchange has is read back, the steps tick the upload only where Exchange took the file."""
    upload = Upload(stage, stage.open(chosen=certificates(family)), [OTHER])
    steps = upload.page.steps
    for step in (*BACKED_UP, "confirmed"):
        stage.computer.tell(step, **({"stored": [OTHER]} if step == "back-up" else {}))
    stage.computer.tell("upload", refused="Hmpf.")
    stage.until(lambda: steps.hint.text().startswith("Exchange answered with an error."))
    titles = [title.accessibleName() for _, title, _ in steps._rows]
    assert [each.rpartition(", ")[2] for each in titles[-3:]] == ["done", "current step", "not begun"]


def test_what_is_refused_in_an_update_is_shown_in_chains(stage: Stage, family: list[Entity]) -> None:
    """The file is carried over into what Exchange has; that is no file to be checked."""
    root, *others = certificates(family)
    wizard = update(stage, [root])
    wizard.session.change(add=others)
    upload = Upload(stage, wizard, [root.thumbprint])
    upload.is_refused("Qwrtz.")
    upload.page.fix_file.click()
    stage.until(lambda: wizard.currentId() == PageId.CHAINS)
    assert list(wizard.session.collection) == [root, *others]


def test_a_long_refusal_is_explained(stage: Stage, family: list[Entity]) -> None:
    """Its end is cut off, and with it what says that it is one."""
    upload = Upload(stage, stage.open(chosen=certificates(family)), [OTHER])
    upload.is_refused(f"Abgelaufen: {family[2].certificate.thumbprint}{f', {OTHER}' * 50}")
    said = upload.page.end.said.text().replace("\u200b", "")
    assert said.startswith("Exchange says: “Abgelaufen: ")
    assert said.endswith(f"\n{EXPIRED.cause} {EXPIRED.help}")


@pytest.mark.parametrize("end", ["StillBefore", "NotStored"])
def test_an_error_that_nobody_knows_is_quoted(stage: Stage, family: list[Entity], end: str) -> None:
    """It stands on the page, and isn't called Exchange's: it may be one of the connection."""
    upload = Upload(stage, stage.open(chosen=certificates(family)), [OTHER])
    stage.computer.tell("upload", refused="Qwrtz.")
    stage.computer.tell("read-back", stored=[OTHER] if end == "StillBefore" else [])
    upload.ends(*BACKED_UP, "confirmed", end=end, message=f"Hmpf. (SmimeTrust.{end})")
    quoted, _, said = upload.page.end.said.text().partition("\n")
    assert quoted == "PowerShell reports: “Qwrtz.”"
    assert str(ENDS[end].cause) in said


def test_what_refuses_the_organization_can_be_tried_again(stage: Stage, family: list[Entity]) -> None:
    """Nothing is wrong with the file."""
    upload = Upload(stage, stage.open(chosen=certificates(family)), [])
    upload.is_refused("You need to run the command: Enable-OrganizationCustomization.")
    assert upload.filled == ["tryAgain"]
    assert not upload.is_ticked
    assert upload.page.end.headline.text == "Nothing was changed. Exchange refused the command."


def test_a_damaged_file_is_exported_again(stage: Stage, family: list[Entity]) -> None:
    """Nothing is wrong with its chains; under another name it is another file, of which nothing is said."""
    upload = Upload(stage, stage.open(chosen=certificates(family)), [])
    upload.is_refused("SMIMECertificateIssuingCA has wrong format")
    assert upload.filled == ["exportAgain"]
    assert upload.page.end.said.text().endswith("Export it again.")
    upload.page.export_again.click()
    assert upload.wizard.currentId() == PageId.EXPORT
    stage.write(upload.wizard, stage.folder / "other.sst")
    assert upload.page.state is PageState.READY


def test_who_cancels_has_stopped_it(stage: Stage, family: list[Entity]) -> None:
    """No window was closed by anybody else; nothing is asked, as nothing was changed yet."""
    upload = Upload(stage, stage.open(chosen=certificates(family)), [])
    asked = list(stage.answers.asked)
    the(upload.wizard.findChild(QPushButton, "qt_wizard_finish")).click()
    assert stage.answers.asked == asked
    stage.until(lambda: upload.wizard.run.is_over)
    assert upload.page.end.headline.text == "Nothing was uploaded. The run was stopped."


@pytest.mark.parametrize("error", NEEDS_NO_WAM)
def test_signing_in_without_windows_account_manager(stage: Stage, family: list[Entity], error: KnownError) -> None:
    """Where that has failed, the one button signs in without it; where it has failed without, another try is left."""
    upload = Upload(stage, stage.open(chosen=certificates(family)), [])
    message = str(error.message).replace("…", "?")
    for expected in ("avoidWAM", "tryAgain"):
        upload.ends("check", "module", end="", message=message)
        assert upload.filled == [expected]
        said = upload.page.end.said.text()
        assert (str(error.cause) in said, "-DisableWAM" in said) == (True, False)  # that is for typed commands
        assert upload.wizard.focusWidget() is upload.page.findChild(QWidget, expected)
        upload.press(the(upload.page.findChild(QPushButton, expected)))
        assert stage.computer.job["avoidsWam"] is True


@pytest.mark.parametrize("end", ["OtherCollection", "ChangedMeanwhile"])
def test_changes_are_made_in_what_exchange_has_now(stage: Stage, family: list[Entity], end: str) -> None:
    """Nothing that somebody else has added is removed; Export says what was carried over, under another name."""
    root, policy, issuing = certificates(family)
    wizard = update(stage, [root])
    page = wizard.upload
    wizard.session.change(add=[issuing])
    upload = Upload(stage, wizard, [root.thumbprint, policy.thumbprint])
    put(upload.backup, [root, policy])
    upload.ends(*BACKED_UP, end=end, message=f"(SmimeTrust.{end})")
    if end == "OtherCollection":
        assert upload.filled == ["openStored"]
        assert page.end.remark.text().startswith("Makes your changes in it, and goes to Export.")
        page.open_stored.click()
    else:
        assert upload.filled == ["lookInExchange"]
        page.use_stored(upload.backup)  # as the dialog does that has looked
    stage.comes_to(wizard, PageId.EXPORT)
    draft = wizard.session.draft
    assert [[*each] for each in (draft.base or (), draft.choice)] == [[root, policy], [root, policy, issuing]]
    carried = "with your changes made again: 1 added, 2 kept, none removed"
    assert carried in wizard.export._written.text
    assert not wizard.export._compared.isVisible()  # nothing is told twice
    assert wizard.focusWidget() is wizard.button(SSTWizard.WizardButton.NextButton)
    stage.until(lambda: Path(wizard.export.name.text()).name not in ("", "mine.sst", upload.backup.name))
    wizard.session.change(remove=[issuing])
    stage.settle(wizard)
    assert wizard.export._written.text == ""  # "upload it once more" would be untrue
    assert wizard.export._compared.text().endswith("there is nothing to upload.")
    assert wizard.export._compared.isVisible()
    wizard.go_to(PageId.CERTIFICATES)
    stage.go_to(wizard, PageId.EXPORT)
    assert wizard.export._written.text == ""


@pytest.mark.parametrize("is_seen", [False, True])
def test_what_another_program_did_is_not_done_again(stage: Stage, pki: PKI, is_seen: bool) -> None:
    """What it removed from a file that is read again stays in Exchange, and what it added doesn't come along.

    Where Exchange was seen to have the file as it was before, it may be meant: about a root in it the user is asked.
    """
    kept, gone, theirs, mine, newer = (pki.make(f"Root {number}").certificate for number in range(5))
    base = stage.folder / "current.sst"
    has(stage, base, [kept, gone], by=Word.RECEIPT if is_seen else Word.USER)
    wizard = stage.open()
    wizard._start.update(base)
    stage.until(lambda: wizard.session.draft.base_file == base)
    wizard.session.trust([mine])
    stage.settle(wizard)
    put(base, [kept, theirs])
    wizard._start.reopen()
    stage.until(lambda: theirs in wizard.session.collection)
    stage.settle(wizard)
    upload = Upload(stage, wizard, [each.thumbprint for each in (kept, gone, newer)])
    put(upload.backup, [kept, gone, newer])
    upload.ends(*BACKED_UP, end="OtherCollection", message="(SmimeTrust.OtherCollection)")
    upload.page.open_stored.click()
    stage.comes_to(wizard, PageId.EXPORT)
    assert set(wizard.session.collection) == ({kept, mine, newer} if is_seen else {kept, gone, mine, newer})
    assert stage.answers.asked == ([f"vouch for {theirs.name}"] if is_seen else [])
    assert ("1 added, " in wizard.export._written.text, "1 removed" in wizard.export._written.text) == (True, is_seen)


@pytest.mark.parametrize("is_written", [False, True])
def test_a_file_of_unknown_origin_replaces_what_exchange_has(
    stage: Stage, family: list[Entity], is_written: bool
) -> None:
    """It isn't known what was changed in it: that is said, as what others added goes, also where it can be uploaded.

    It still isn't where Exchange has something else again by then.
    """
    root, policy, issuing = certificates(family)
    mine = stage.folder / "mine.sst"
    sha256 = put(mine, CertificateCollection((root, issuing)).ordered)
    wizard = stage.open()
    session = wizard.session
    if is_written:
        session.state_file.change(lambda state: state.wrote(WrittenFile(mine, sha256, datetime.now(UTC))))
    stage.until(lambda: not session.is_loading)
    session.begin(session.draft.editing_own_file([root, issuing], mine), says_stored=False)
    for backup, has_now in ((stage.folder / "a.sst", [root, policy]), (stage.folder / "b.sst", [policy])):
        put(backup, has_now)
        wizard._redo(backup)
        stage.until(lambda file=backup: (session.draft.base_file, wizard.currentId()) == (file, PageId.EXPORT))  # type: ignore[misc]
        stage.settle(wizard)
        assert set(session.collection) == {root, issuing}
        assert wizard.export.upload_it.isVisible() is is_written
        said, kept = wizard.export._written.text, len(has_now) - 1
        counted = f"{2 - kept} added, {kept or 'none'} kept, 1 removed"
        assert f"replaces what Exchange has now: {counted}. What is removed" in said


@pytest.mark.parametrize("is_active", [True, False])
def test_done_is_said_and_finish_has_the_focus(
    stage: Stage, family: list[Entity], announced: list[Announced], is_active: bool
) -> None:
    """Though PowerShell's window is in front; the list has as many certificates as the headline counts."""
    other = QWidget()
    upload = Upload(stage, stage.open(chosen=certificates(family)), [family[0].certificate.thumbprint, OTHER])
    if not is_active:
        other.show()
        other.activateWindow()
        stage.until(other.isActiveWindow)
    upload.is_stored()
    wizard, page = upload.wizard, upload.page
    wizard.activateWindow()
    stage.until(wizard.isActiveWindow)
    assert wizard.focusWidget() is wizard.button(SSTWizard.WizardButton.FinishButton)
    assert (
        announced[-1].said
        == page.end.headline.text
        == f"{TENANT} now has exactly these %Ln certificate(s).".replace("%Ln", "3")
    )
    assert upload.is_ticked
    assert "3" in page.show_lines.text()
    page.show_lines.click()
    assert page.lines.count() == 3
    assert page.end.facts["Uploaded"].endswith("2 added, 1 kept, 1 removed")
    assert page.end.facts["SHA-256"] == page.sha256.text()
    assert page.sha256.text().replace(" ", "") == the(page._written).sha256
    page.next_steps.how_long.click()
    window = wizard.help_access._window
    assert isinstance(window, HelpWindow)
    assert window._topic == "how-long"
    other.close()


def test_the_tick_goes_where_exchange_has_something_else(stage: Stage, family: list[Entity]) -> None:
    """The user has said that the file was uploaded; a run sees that it was not."""
    wizard = stage.open(chosen=certificates(family))
    stage.write(wizard, stage.folder / "mine.sst")
    wizard.upload.was_uploaded.click()
    assert wizard.rail._marks[PageId.UPLOAD] is Mark.DONE
    upload = Upload(stage, wizard, [OTHER])
    upload.ends(*BACKED_UP, end="NotNew", message="(SmimeTrust.NotNew)")
    assert not upload.is_ticked


def test_receipt_of_a_kit_leaves_the_focus_on_finish(stage: Stage, family: list[Entity]) -> None:
    """The buttons that had it are gone; who ticks that it was uploaded stays there."""
    wizard = stage.open(chosen=certificates(family))
    stage.write(wizard, stage.folder / "mine.sst")
    page, file = wizard.upload, the(wizard.upload._written)
    receipt = kit_receipt(stage.folder, file.sha256, file.assessment.collection.thumbprints)
    assert not page.was_uploaded.isVisible()
    page.typed.button.click()
    assert page.was_uploaded.isVisible()  # once there was another way than the script
    page.run.start.setFocus()
    page.read_receipt(receipt)
    stage.until(lambda: page.is_uploaded)
    assert wizard.focusWidget() is wizard.button(SSTWizard.WizardButton.FinishButton)
    page.was_uploaded.click()
    page.was_uploaded.setFocus()
    page.was_uploaded.click()
    assert wizard.focusWidget() is page.was_uploaded


def test_what_is_fetched_meanwhile_loses_nothing(stage: Stage, family: list[Entity]) -> None:
    """In an update, what Exchange turns out to have by now stays in, whichever page has asked for it."""
    root, policy, issuing = certificates(family)
    wizard = update(stage, [root])
    wizard.session.change(add=[issuing])
    put(stage.folder / "y.sst", [root, policy])
    now = Stored(Word.READ_BACK, datetime.now(UTC), frozenset({root.thumbprint, policy.thumbprint}))
    stage.settings.state_file.change(lambda state: state.seen(now))  # as the dialog notes that has fetched it
    wizard._start.use(stage.folder / "y.sst")
    stage.until(lambda: wizard.session.draft.base_file == stage.folder / "y.sst")
    assert list(wizard.session.collection) == [root, policy, issuing]


@pytest.mark.parametrize("sees", ["the file", "none", "what was before", "something else"])
def test_a_look_settles_an_upload(stage: Stage, family: list[Entity], sees: str) -> None:
    """What Exchange is seen to have is the end of one of which that was not known; one button is filled then."""
    root, policy, issuing = certificates(family)
    wizard = update(stage, [root]) if sees != "none" else stage.open(chosen=certificates(family))
    wizard.session.change(add=[issuing])
    upload = Upload(stage, wizard, [root.thumbprint] if sees != "none" else [])
    page = upload.page
    upload.ends(*BACKED_UP, "confirmed", end="StillBefore", message="It timed out. (SmimeTrust.StillBefore)")
    assert upload.filled == ["lookInExchange"]
    page.look.click()
    dialog = the(wizard.findChild(CollectionFromExchangeDialog))
    dialog.connection.account.setText(ACCOUNT)
    dialog.folder.setText(str(stage.folder))
    stage.until(dialog.run.start.isEnabled)
    held = {"the file": [root, issuing], "what was before": [root], "something else": [root, policy]}.get(sees, [])
    put(stage.folder / "seen.sst", held)
    tell = stage.computer.tell
    dialog.run.start.click()
    stage.until(lambda: dialog._run.state.name == "RUNNING")
    tell("tenant", tenant=TENANT, account=ACCOUNT)
    path = str(stage.folder / "seen.sst") if held else ""
    tell("back-up", backup=path, stored=[each.thumbprint for each in held])
    tell("ended", signedOut=True)
    stage.until(lambda: wizard.findChild(CollectionFromExchangeDialog) is None or not dialog.isVisible())
    stage.settle(wizard)
    if sees == "something else":
        stage.until(lambda: wizard.currentId() == PageId.EXPORT)
        assert set(wizard.session.collection) == {root, policy, issuing}
        return
    is_stored, finish = sees == "the file", the(wizard.findChild(QPushButton, "qt_wizard_finish"))
    assert wizard.currentId() == PageId.UPLOAD
    assert wizard.run.ended == the(stage.settings.state_file.state.exchange).since  # when that was seen, not before
    assert (page.state, upload.is_ticked, finish.isDefault()) == (
        PageState.DONE if is_stored else PageState.STOPPED,
        is_stored,
        is_stored,
    )
    assert upload.filled == ([] if is_stored else ["tryAgain"])
    assert wizard.focusWidget() is (finish if is_stored else page.again)
    if is_stored:
        assert page.end.headline.text.startswith(f"{TENANT} now has exactly these")
        assert the(page.save.written).record is not None
        assert set(wizard.session.stored) == {root, issuing}
    else:
        assert page.end.headline.text.startswith("Nothing was uploaded.")
