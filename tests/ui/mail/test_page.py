"""The Mail page says whether messages would be trusted: real messages, signed for the test, in the real window."""

from __future__ import annotations

import os
import struct
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLayout
from pytestqt.qtbot import QtBot

import mail
from pki import PKI, Entity
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.formats import sst
from sstwizard.core.messages.signature import Content, Signature
from sstwizard.core.messages.verdict import Headline
from sstwizard.core.sources.files import Look
from sstwizard.core.text import text
from sstwizard.ui.kit.labels import IconLabel
from sstwizard.ui.kit.theme import Tone, color
from sstwizard.ui.mail import by_ca as mail_parts
from sstwizard.ui.mail.by_ca import MailDrop
from sstwizard.ui.mail.by_message import AnswerView
from sstwizard.ui.mail.page import MailPage
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work import opening
from sstwizard.ui.work.opening import look_at_opened
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.rows import SourceState
from ui.reach import HOSTILE, cut
from ui.staging import Later, Stage, certificates, drop, filled, source, the
from ui.test_pages import counted

NOT_TRUSTED = "Not trusted by this collection"
TRUSTED = "Trusted by this collection\n"


@dataclass(frozen=True)
class Post:
    """Signs letters and writes them to files."""

    folder: Path
    pki: PKI
    family: list[Entity]

    def signer(self, name: str = "Bob", issuer: Entity | None = None, **how: object) -> Entity:
        """Make a certificate to sign with, of the family's issuing CA by default, for the sender of all letters."""
        how = {"email": "bob@example.com", "ca": False, "purposes": (EMAIL_PROTECTION,)} | how
        return self.pki.make(name, issuer or self.family[-1], **how)  # type: ignore[arg-type]

    def letter(self, name: str, signer: Entity | None = None, *along: Entity) -> Path:
        """Write a mail that is signed in the clear; certificates come along."""
        signature = mail.sign("cryptography", signer or self.signer(), self.folder, *along, detached=True)
        return self.write(name, mail.mail(mail.clear_signed(signature)))

    def write(self, name: str, content: bytes) -> Path:
        """Write a file."""
        path = self.folder / name
        path.write_bytes(content)
        return path


@pytest.fixture
def post(tmp_path: Path, pki: PKI, family: list[Entity]) -> Post:
    """Signs with what the family's issuing CA has issued."""
    return Post(tmp_path, pki, family)


@dataclass
class Window:
    """The page, and the wizard that it belongs to."""

    stage: Stage
    wizard: SSTWizard

    @property
    def page(self) -> MailPage:
        """The page."""
        return self.wizard.mail

    @property
    def answer(self) -> AnswerView:
        """What is said of the selected message."""
        return self.page.by_message.answer

    def check(self, *paths: Path) -> MailPage:
        """Press the button, choose files, show the messages, and wait for what is said of them."""
        self.stage.answers.messages = list(paths)
        self.page.drop.open_messages.click()
        self.settle()
        if not self.page.by_message.isVisible():
            self.page.show_messages.click()
            self.settle()
        return self.page

    def read(self, *paths: Path) -> None:
        """Open files, and wait for what is said of them."""
        self.page.open_files(paths)
        self.settle()

    @property
    def rows(self) -> list[str]:
        """What is said of all messages in the list, but for when and by whom each was sent."""
        table = self.page.by_message.table
        lines = [table.index(row, 0).data().split("\n") for row in range(table.rowCount())]
        return ["\n".join((title, *verdict)) for title, _sent, *verdict in lines]

    def select(self, row: int) -> None:
        """Select a message in the list."""
        view = self.page.by_message
        view.list.setCurrentIndex(view.table.index(row, 0))

    def settle(self) -> None:
        """Wait until all is said."""
        self.stage.settle(self.wizard)
        self.stage.until(lambda: self.page.survey.is_settled)
        self.stage.until(lambda: all(map(self.page.by_message.table.is_current, self.page.by_message.table.entries)))

    @property
    def said(self) -> str:
        """The answer and its reason."""
        answer = self.answer
        return "\n".join(filter(None, (answer.headline.text(), answer.reason.text())))

    @property
    def facts(self) -> dict[str, str]:
        """What the answer rests on."""
        return dict(name.split(": ", 1) for name in names_in(self.answer._facts))

    @property
    def warnings(self) -> list[str]:
        """What stands right below the reason."""
        return [name.removeprefix("Warning: ") for name in names_in(self.answer._warnings)]

    @property
    def attached(self) -> list[str]:
        """What is said of attached messages."""
        named = names_in(self.answer._notes)
        return [name.removeprefix("Attached message: ") for name in named if name.startswith("Attached message: ")]

    @property
    def chain(self) -> list[tuple[str, str]]:
        """The lines of the chain: the names, and where they come from."""
        view = self.answer.chain
        lines, index = [], view.model().index(0, 0)
        while index.isValid():
            lines.append((index.data(), index.siblingAtColumn(1).data()))
            below = view.model().index(0, 0, index)
            assert view.isExpanded(index) or not below.isValid()
            index = below
        return lines


def names_in(layout: QLayout) -> list[str]:
    """The accessible names of the texts in a layout."""
    named = [the(the(layout.itemAt(at)).widget()).accessibleName() for at in range(layout.count())]
    return [name for name in named if ": " in name]


@pytest.fixture
def open_window(stage: Stage, family: list[Entity]) -> Callable[..., Window]:
    """Opens the page in a wizard in which the certificates given are chosen."""

    def open_it(*chosen: Entity, held: tuple[Certificate, ...] = ()) -> Window:
        wizard = stage.open(source("Store", held), chosen=certificates(chosen))
        wizard.go_to(PageId.MAIL)
        return Window(stage, wizard)

    return open_it


OpenWindow = Callable[..., Window]


def test_trusted(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """A letter whose chain is in the collection is trusted, with or without what comes along."""
    window = open_window(*family)
    window.check(post.letter("letter.eml", None, family[2]))
    signed = "The content of the message is signed by “Bob” (bob@example.com), trusted by this collection."
    assert (window.said, window.answer.icon.name, window.warnings) == (TRUSTED + signed, "good", [])
    assert window.facts.pop("Signer").startswith("Bob, issued by Family Issuing CA, valid until ")
    assert {name: value for name, value in window.facts.items() if name != "Signer"} == {
        "Issued for": "bob@example.com",
        "Sent as": "bob@example.com",
        "Content": "Unchanged since it was signed",
        "Without the intermediates in the message": "Trusted: the collection contains everything needed",
        "With the intermediates in the message": "Trusted",
    }
    names = ["Family Root CA", "Family Policy CA", "Family Issuing CA"]
    assert window.chain == [*((name, "In the collection") for name in names), ("Bob", "The signer, from the message")]
    assert not window.answer.add_missing.isVisible()


def test_missing_intermediate_is_added(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """What is missing is named with its place, one click adds it, and the letter is judged anew, and trusted."""
    held = tuple(replace(each, origin=text("partners.p7b")) for each in certificates(family))
    window = open_window(family[0], family[1], held=held)
    window.check(post.letter("letter.eml"))
    answer = window.answer
    assert window.said.startswith(f"{NOT_TRUSTED}\nThe chain of “Bob” stops")
    assert window.chain[2] == ("Family Issuing CA", "Missing; found in partners.p7b")
    assert window.facts["Without the intermediates in the message"] == "Not trusted"
    assert window.facts["With the intermediates in the message"] == "None included; same result"
    answer.add_missing.click()
    assert answer.headline.text() == "Checking…"
    assert not answer.add_missing.isVisible()
    window.settle()
    assert window.said.startswith(TRUSTED)
    assert set(window.wizard.session.collection) == set(certificates(family))
    assert window.page.notice.text.startswith(counted("%Ln certificate(s) added.", 1))


def test_intermediates_that_only_the_message_includes(
    open_window: OpenWindow, post: Post, family: list[Entity]
) -> None:
    """They don't make it trusted: both cases are told, and what the message includes can be added."""
    window = open_window(*family[:2])
    window.check(post.letter("letter.eml", None, family[2]))
    assert window.said.startswith("Not trusted by this collection alone: intermediates are missing\n")
    assert window.facts["Without the intermediates in the message"] == "Not trusted"
    assert (
        window.facts["With the intermediates in the message"] == "Trusted, but Exchange Server is known not to use "
        "intermediates from messages"
    )
    assert window.chain[2] == ("Family Issuing CA", "Only in the message")
    window.answer.add_missing.click()
    window.settle()
    assert window.said.startswith(TRUSTED)


def changed(post: Post, family: list[Entity]) -> Path:
    """A letter to which a server added a line; an issuer came along."""
    whole = post.letter("whole.eml", None, family[2])
    return post.write("changed.eml", whole.read_bytes().replace(b"Bob\r\n", b"Bob\r\nDisclaimer\r\n", 1))


def forged(post: Post, family: list[Entity]) -> Path:
    """A letter with the signature of another key."""
    signer = post.signer()
    other = Entity(signer.x509, post.signer().key)
    return post.letter("forged.eml", other, family[2])


ENVELOPE = bytes.fromhex("300f06092a864886f70d010703a0020500")
ENCRYPTED = mail.mail(mail.entity("application/pkcs7-mime; smime-type=enveloped-data", ENVELOPE, "base64"))
TAMPERED = "Issued for", "Sent as", "Content"


@pytest.mark.parametrize(
    ("make", "said", "icon", "facts", "content"),
    [
        (
            *(changed, "Not trusted: changed since it was signed\n", "error", {"Signer", *TAMPERED}),
            "Changed or damaged since it was signed",
        ),
        (
            *(forged, "Not trusted: the signature is damaged or forged\n", "error", {"Named as signer", *TAMPERED}),
            "Not signed with the signer's key",
        ),
        (mail.mail(mail.CONTENT), "This message is not signed\nThis message has no S", "warning", {"Sent as"}, ""),
        (ENCRYPTED, "Whether this is trusted can't be checked\nThis message is encrypted", "warning", {"Sent as"}, ""),
        (b"", "Not checked\nmessage.eml: ", "warning", set(), ""),
    ],
    ids=["changed", "forged", "not signed", "encrypted", "empty"],
)
def test_what_can_not_be_trusted(
    make: Callable[[Post, list[Entity]], Path] | bytes,
    said: str,
    icon: str,
    facts: set[str],
    content: str,
    open_window: OpenWindow,
    post: Post,
    family: list[Entity],
) -> None:
    """It is said plainly, with no more than is known; whom the collection trusts is not offered as a way out."""
    window = open_window(*family[:2])
    window.check(post.write("message.eml", make) if isinstance(make, bytes) else make(post, family))
    assert window.said.startswith(said)
    assert window.answer.icon.name == icon
    assert set(window.facts) == facts
    assert window.facts.get("Content", "") == content
    assert not window.answer.add_missing.isVisible()
    assert window.answer.chain.isVisible() is (icon == "error")


def test_a_file_that_is_not_there(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """A file that is gone, and one that may not be read, are said to be so; opened again, it is read again."""
    window = open_window(*family)
    window.check(post.folder / "gone.eml")
    assert window.said.startswith("Not checked\n“gone.eml” was not found.")
    window.check(post.letter("gone.eml"))
    assert window.said.startswith(TRUSTED)
    assert len(window.rows) == 1
    if sys.platform != "win32" and os.getuid():
        post.folder.joinpath("gone.eml").chmod(0)
        window.check(post.folder / "gone.eml")
        assert "you have no permission" in window.said


def test_signature_beside_its_content(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """For a signature alone the signed file is asked for; then that is checked."""
    window = open_window(*family)
    path = post.write("letter.p7s", mail.sign("cryptography", post.signer(), post.folder, detached=True))
    window.check(path)
    for content, said in (
        (None, "Signer trusted, content not checked\n"),
        (b"something else", "Not trusted: changed since it was signed\n"),
    ):
        window.stage.answers.content = post.write("content.txt", content) if content is not None else None
        assert window.answer.choose_content.isVisible()
        window.answer.choose_content.click()
        window.settle()
        assert window.said.startswith(said)
    window.page.survey.use_content(path, post.write("right.txt", mail.CONTENT))
    window.settle()
    assert window.said.startswith(TRUSTED)


def test_second_message_while_the_first_is_checked(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """The one opened last is shown, each has its own answer; a file written anew meanwhile is read anew."""
    window = open_window(*family)
    later = Later.instead_of_workers(window.wizard.session)
    page, first = window.page, post.write("first.eml", mail.mail(mail.CONTENT))
    page.open_files([first])
    page.open_files([first])
    page.open_files([post.write("second.eml", mail.mail(mail.CONTENT))])
    assert len(later) == 1  # one file is read at a time, once for all views
    later._waiting.pop()()
    assert window.said == "Checking…"
    post.letter("first.eml")
    later.work()
    assert window.said.startswith("This message is not signed\n")
    assert window.rows == ["first.eml\nTrusted", "second.eml\nNot signed"]
    window.select(0)
    assert window.said.startswith(TRUSTED)


def test_a_choice_that_changes_while_checking(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """An answer about a collection that is not the present one any more is not shown as the answer."""
    window = open_window(*family)
    later = Later.instead_of_workers(window.wizard.session)
    window.page.open_files([post.letter("letter.eml")])
    window.wizard.session.change(remove=[family[0].certificate])
    assert window.said == "Checking…"
    later.work()
    assert window.said.startswith(NOT_TRUSTED)


def test_how_far_reading_is(open_window: OpenWindow, post: Post) -> None:
    """The bar tells it as soon as it is known how much there is."""
    window = open_window()
    later, bar = Later.instead_of_workers(window.wizard.session), window.page._progress
    window.page.open_files([post.write("letter.eml", mail.mail(mail.CONTENT))])
    for told, shown in (((0, 0), (-1, 0)), ((3, 4), (3, 4))):
        window.page.survey.progressed.emit(*told)
        assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, *shown)
    later.work()
    assert not bar.isVisible()


@pytest.mark.parametrize("may", [False, True])
def test_closing_while_mail_is_read_asks(open_window: OpenWindow, post: Post, may: bool) -> None:
    """What was read is kept nowhere, and the window stays where the answer is no."""
    window = open_window()
    later, answers = Later.instead_of_workers(window.wizard.session), window.stage.answers
    window.page.open_files([post.write("letter.eml", mail.mail(mail.CONTENT))])
    answers.discard = may
    assert window.wizard.close() is may
    assert answers.asked == ["stop reading"]
    later.work()


def test_closing_while_what_was_dropped_is_looked_at_asks(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the first page, too, where nothing of mail is known yet."""
    letter, answers = tmp_path / "letter.eml", threading.Event()
    letter.write_bytes(mail.mail(mail.CONTENT))

    def look(paths: list[Path]) -> tuple[Look, bool, bool]:
        answers.wait(30)
        return look_at_opened(paths)

    monkeypatch.setattr(opening, "look_at_opened", look)
    wizard = stage.open()
    drop(wizard, letter)
    assert wizard.currentId() == PageId.WELCOME
    stage.answers.discard = False
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert not wizard.close()
    assert stage.answers.asked == ["stop reading"] * 2
    answers.set()
    stage.until(lambda: wizard.currentId() == PageId.MAIL)


def test_each_file_is_read_once(
    open_window: OpenWindow, post: Post, family: list[Entity], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All views are about one value, its signature verified once; another collection has it judged, not read, again."""
    checked: list[Signature] = []
    check = Signature.check

    def counted_check(signature: Signature, contents: Sequence[bytes]) -> Content:
        checked.append(signature)
        return check(signature, contents)

    monkeypatch.setattr(Signature, "check", counted_check)
    window = open_window(*family)
    path = post.letter("letter.eml")
    window.check(path)
    path.unlink()
    (row,) = window.page.by_message.table._rows
    assert the(row.surveyed).message is row.message
    window.wizard.session.change(remove=[family[0].certificate])
    window.settle()
    assert window.said.startswith(NOT_TRUSTED)
    assert len(checked) == 1


def test_certificates_beside_the_mail_are_known_to_all_views(open_window: OpenWindow, post: Post) -> None:
    """A partner's root that is opened with the mail is found by the answer, too; nobody vouches for it by that."""
    window = open_window()
    root = post.pki.make("Partner Root CA")
    signer = post.pki.make("Ann", root, ca=False, purposes=(EMAIL_PROTECTION,))
    letter = post.letter("letter.eml", signer)
    window.check(letter)
    assert "any open source" in window.said
    window.check(post.write("root.cer", root.der))
    window.select(0)
    assert "It was found in root.cer, but nobody vouches for it." in window.said
    assert [ca.name for ca in window.page.survey.survey.cas] == ["Partner Root CA"]
    assert not window.answer.add_missing.isVisible()


def test_what_one_message_includes_is_known_to_the_answer_about_another(
    open_window: OpenWindow, post: Post, family: list[Entity]
) -> None:
    """Whoever asks the sender for a CA that lies in the next message has been misled; the list of CAs knows it, too."""
    window = open_window(held=certificates(family[:1]))
    bare, whole = post.letter("bare.eml"), post.letter("whole.eml", None, *family[1:])
    window.check(bare)
    assert "any open source" in window.said
    window.check(whole)
    window.page.by_message.select(window.page.by_message.table.entry(bare))
    window.settle()
    assert window.said.splitlines()[1].startswith("The root “Family Root CA” is not in this collection. Found in")


def test_what_a_message_includes_keeps_no_other_from_being_checked(
    open_window: OpenWindow, post: Post, family: list[Entity]
) -> None:
    """A stranger's message is full of certificates with the name and key identifier of another's CA."""
    window = open_window(held=certificates(family[:1]))
    page, stranger = window.page, post.pki.make("Stranger Root CA")
    identifier = x509.SubjectKeyIdentifier.from_public_key(family[2].key.public_key())
    key = ec.generate_private_key(ec.SECP521R1())
    made = [post.pki.make("Family Issuing CA", stranger, subject_key_id=identifier, key=key) for _ in range(60)]
    good = post.letter("good.eml", None, *family[1:])
    bad = post.letter("bad.eml", post.signer("Mallory", stranger), stranger, *made)
    window.check(good, bad)
    page.by_message.select(page.by_message.table.entry(good))
    window.settle()
    assert "would take too long" not in window.said
    assert {each.name for each in the(the(page.by_message.table.selected).verdict).missing} == {
        *("Family Root CA", "Family Policy CA", "Family Issuing CA")
    }


def test_a_message_leads_to_its_ca(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """Beside which stands what can be done; not where nothing has to be done about it."""
    window = open_window(held=certificates(family[:1]))
    others = post.pki.make("Other Root CA")
    trusted, lost = post.letter("a.eml", None, *family[1:]), post.letter("b.eml", post.signer("Ada", others))
    page = window.check(trusted, lost)
    page.by_message.select(page.by_message.table.entry(trusted))
    assert not page.by_message.show_ca.isVisible()
    page.by_message.select(page.by_message.table.entry(lost))
    page.by_ca.filter.setText("family")
    page.by_message.show_ca.click()
    assert page.by_ca.isVisible()
    assert the(page.by_ca.list.current).subject == "CN=Other Root CA"
    assert page.by_ca.add_file.isVisible()


def test_enter_presses_what_can_be_done_about_a_message(
    open_window: OpenWindow, post: Post, family: list[Entity]
) -> None:
    """It is filled as long as Next can't go on; once something is ticked, Next is."""
    window = open_window(held=certificates(family[:1]))
    lost = post.letter("lost.eml", post.signer("Ada", post.pki.make("Other Root CA")))
    page = window.check(post.letter("good.eml", None, *family[1:]), lost)
    page.by_ca.table.tick(range(2), ticked=False)
    window.settle()
    by_message, following = page.by_message, window.wizard.button(SSTWizard.WizardButton.NextButton)

    assert not following.isEnabled()
    for name, remedy in (("good.eml", by_message.answer.add_missing), ("lost.eml", by_message.show_ca)):
        by_message.select(next(row for row in by_message.table.entries if row.name == name))
        window.settle()
        assert filled(window.wizard) == [remedy]
    page.by_ca.table.tick(range(2), ticked=True)
    window.settle()
    assert filled(window.wizard) == [following]


def test_what_was_not_read_is_not_listed(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """Where reading is stopped, the files that wait vanish from the list; opened again, they are read."""
    window = open_window(*family)
    window.check(post.letter("first.eml"))
    later = Later.instead_of_workers(window.wizard.session)
    second = post.letter("second.eml")
    window.page.open_files([second])
    assert len(window.rows) == 2
    window.page.cancel.click()
    assert [row.partition("\n")[0] for row in window.rows] == ["first.eml"]
    later.work()
    window.page.open_files([second])
    later.work()
    assert window.rows == ["first.eml\nTrusted", "second.eml\nTrusted"]


@pytest.mark.parametrize("place", ["survey.read_alone", "messages.judge"])
def test_something_unexpected(
    qtbot: QtBot, open_window: OpenWindow, post: Post, family: list[Entity], monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """An error that nobody foresaw is told in a sentence, is reported, and does not stop the next check."""

    def break_down(*_arguments: object, **_named: object) -> None:
        raise RecursionError

    window = open_window(*family)
    letter = post.letter("letter.eml")
    with monkeypatch.context() as patched, qtbot.captureExceptions() as raised:
        patched.setattr(f"sstwizard.ui.mail.{place}", break_down)
        window.check(letter)
        assert [kind for kind, *_ in raised] == [RecursionError]
    assert window.said.startswith("Not checked\nAn unexpected error occurred")
    window.check(letter)
    assert window.said.startswith(TRUSTED)


def test_hundreds_of_files_are_read_as_a_folder_is(open_window: OpenWindow, post: Post) -> None:
    """Of many files at once none has a row of its own, and at most 200 have one; what can't be read is said."""
    window = open_window()
    window.check(*(post.folder / f"many {number}.eml" for number in range(120)))
    assert len(window.rows) == 0
    assert "0.eml" in window.page.notice.text
    for hundred in range(3):
        window.check(*(post.folder / f"{number}.eml" for number in range(hundred * 100, hundred * 100 + 100)))
    assert len(window.rows) == 200


@pytest.mark.parametrize(("takes", "head"), [(True, "Drop signed messages here"), (False, "Add signed messages")])
def test_administrators_are_told_that_nothing_can_be_dropped(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, takes: bool, head: str
) -> None:
    """Windows would refuse the files without a word."""
    monkeypatch.setattr(mail_parts, "takes_drops", lambda: takes)
    drop_area = MailDrop()
    qtbot.addWidget(drop_area)
    texts = [label.text() for label in drop_area.findChildren(QLabel)]
    assert head in texts
    assert any("runs as administrator" in text for text in texts) is not takes


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"plain.eml": mail.mail(mail.CONTENT)}, "This message has no S/MIME signature, so there is nothing to check."),
        ({"secret.eml": ENCRYPTED}, "This message is encrypted, so its signature can't be checked."),
        ({"photo.png": b"\x89PNG\r\n\x1a\n"}, "photo.png: This is a picture"),
        ({"empty.eml": b""}, "empty.eml: "),
        ({"a.eml": ENCRYPTED, "b.eml": mail.mail(mail.CONTENT)}, "None of the 2 message(s) has a signature that can"),
        ({}, "There is no mail in “nothing”."),
        ({"mails.zip": b"PK\3\4" + b"damaged" * 9}, "mails.zip: "),
        ({"ruined.cer": b"0\x82\x01\x00"}, "ruined.cer: "),
    ],
    ids=["not signed", "encrypted", "picture", "empty", "several", "folder", "damaged", "no certificate"],
)
def test_what_is_no_signed_mail_is_named(
    open_window: OpenWindow, post: Post, files: dict[str, bytes], said: str
) -> None:
    """In place of an answer, the page says what it got; it stays as it was before, but for what can be looked at."""
    window, empty = open_window(), post.folder / "nothing"
    page = window.page
    assert window.wizard.focusWidget() is page.drop.open_messages
    empty.mkdir()
    window.read(*([post.write(name, content) for name, content in files.items()] or [empty]))
    assert page.notice.text.startswith(said)
    assert (page.drop.isVisible(), page.headline.isVisible(), page.isComplete()) == (True, False, False)
    if "plain.eml" in files:
        page.show_messages.click()
        assert window.said.startswith("This message is not signed")


def test_a_copy_is_no_unsigned_message(open_window: OpenWindow, post: Post) -> None:
    """Of a message that is opened twice, under two names, one is counted, read and signed alike."""
    window, letter = open_window(), post.letter("letter.eml")
    window.read(letter, post.write("copy.eml", letter.read_bytes()))
    said = counted("%Ln message(s) read, {signed} of them signed.", 1)
    assert window.page.subTitle().endswith(said.format(signed=1))
    table = window.page.by_message.table
    rows = [table.index(row, 0).data().split("\n") for row in range(table.rowCount())]
    assert rows[1] == ["copy.eml", rows[0][1], f"{rows[0][2]}; a copy"]  # sent at the same time


def test_what_is_lost_comes_before_remarks(open_window: OpenWindow, post: Post) -> None:
    """A damaged file is a warning, and first; a text is a note, whether a folder brings it or the user."""
    window, shown = open_window(), []
    post.letter("letter.eml")
    for name, content in (("READ ME.txt", b"Nothing to see here."), ("ruined.cer", b"0\x82\x01\x00")):
        post.write(name, content)
        window.read(post.folder)
        shown.append((name in window.page.notice.text, window.page.notice.icon.name))
    assert window.page.show_notes.text() == counted("Show all %Ln note(s)…", 2)
    window.read(*(post.folder / name for name in ("READ ME.txt", "ruined.cer", "letter.eml")))
    shown.append((window.page.notice.text.startswith("ruined.cer"), window.page.notice.icon.name))
    assert shown == [(True, "info"), (True, "warning"), (True, "warning")]


def test_what_was_lost_on_mail_is_named_on_export(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """As of files that were opened elsewhere; Certificates shows those that should be certificates, and why."""
    window = open_window(held=certificates(family))
    ruined, folder = post.write("ruined.cer", b"0\x82\x01\x00"), post.folder / "folder.cer"
    folder.mkdir()
    window.read(post.letter("letter.eml"), ruined, folder)
    window.wizard.session.change(add=certificates(family))
    window.stage.go_to(window.wizard, PageId.EXPORT)
    window.stage.settle(window.wizard)
    export = window.wizard.export
    assert export._left_out.text == "Left out of what you opened: ruined.cer (could not be read)."
    export.show_opened.click()
    assert window.wizard.currentId() == PageId.CERTIFICATES
    (shown,) = window.wizard.certificates.sources.shown
    assert (shown.source.path, shown.state) == (ruined, SourceState.FAILED)
    assert shown.error is not None


def test_a_damaged_message_is_named_alone(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """No other page could show it."""
    window = open_window(held=certificates(family))
    window.read(post.letter("letter.eml"), post.write("ruined.msg", bytes.fromhex("D0CF11E0A1B11AE1")))
    window.wizard.session.change(add=certificates(family))
    window.stage.go_to(window.wizard, PageId.EXPORT)
    window.stage.settle(window.wizard)
    export = window.wizard.export
    assert "ruined.msg (could not be read)" in export._left_out.text
    assert not export.show_opened.isVisible()


def test_compared_with_an_opened_collection(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """What Exchange has is opened here too, and what was added stays so. With the question, its button's focus goes."""
    window = open_window(held=certificates(family))
    page = window.check(post.letter("letter.eml"))
    page.by_message.answer.add_missing.click()
    window.settle()
    assert window.said.startswith(TRUSTED)
    window.stage.answers.collection = post.write("trusted.sst", sst.encode([family[0].der, family[1].der]))
    page.stored.change.click()
    page.stored.open_file.setFocus()
    page.stored.open_file.click()
    window.stage.until(lambda: window.wizard.session.draft.base is not None)
    window.stage.until(lambda: window.wizard.focusWidget() is page.by_message.list)
    assert page.stored.known.text() == f"Compared with “trusted.sst”: {counted('%Ln certificate(s)', 2)}."
    assert not page.stored.question.isVisible()
    assert set(window.wizard.session.collection) == set(certificates(family))
    assert window.wizard.currentId() == PageId.MAIL
    assert window.stage.answers.asked[1:] == ["The collection your organization uses"]


def test_what_exchange_has_is_asked_where_that_is_wanted(open_window: OpenWindow, post: Post) -> None:
    """Until then a line says that it is not known; the answer can be left open, and be changed."""
    window = open_window()
    stored = window.check(post.letter("letter.eml")).stored
    for is_asked in (False, True):
        assert stored.known.text() == "What Exchange has is not known."
        assert (stored.question.isVisible(), stored.change.isVisible()) == (False, True)
        stored.change.click()
        assert (stored.question.isVisible(), stored.change.isVisible()) == (True, False)
        if not is_asked:
            stored.not_now.click()
    window.stage.answers.collection = post.write("broken.sst", b"broken")
    stored.open_file.click()
    window.stage.until(lambda: "broken.sst" in window.page.notice.text)
    stored.first.click()
    assert (stored.known.text(), stored.question.isVisible()) == ("Exchange has no collection yet.", False)


def test_escape_loses_nothing_that_was_read(open_window: OpenWindow, post: Post) -> None:
    """It doesn't close the window, as Cancel does."""
    window = open_window()
    page = window.check(post.letter("letter.eml"))
    QTest.keyClick(page.headline, Qt.Key.Key_Escape)
    assert window.wizard.isVisible()
    window.wizard.button(SSTWizard.WizardButton.CancelButton).click()
    assert not window.wizard.isVisible()


def test_dropped_from_outlook(open_window: OpenWindow) -> None:
    """What Outlook hands over is no file: the page says what to do instead."""
    window = open_window()
    window.wizard.back()
    data = QMimeData()
    data.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', b"")
    assert drop(window.wizard, data=data)
    assert window.page.isVisible()
    assert "Drag the message to the desktop first" in window.page.notice.text
    text = QMimeData()
    text.setText("a text")
    assert not drop(window.wizard, data=text)


def test_messages_dragged_as_streams_are_read(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """Of what comes without files, messages are read under their names; a move is never what is told."""
    window, letter = open_window(*family), post.letter("one.eml").read_bytes()
    listed = [("RE: one.eml", letter), ("logo.png", b"\x89PNG"), ("RE: one.eml", letter)]
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    assert drop(window.wizard, data=streams(*listed), offered=both) is Qt.DropAction.CopyAction
    window.settle()
    entries = window.page.by_message.table.entries
    assert [entry.name for entry in entries] == ["RE_ one.eml", "RE_ one (2).eml"]
    assert [entry.verdict and entry.verdict.headline for entry in entries] == [Headline.TRUSTED] * 2
    assert window.page.notice.text == ""


def test_what_is_not_read_of_a_drop_is_counted(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """A hundred streams are read; those beyond, and content that comes as no stream, are said to be left out."""
    window, letter = open_window(*family), post.letter("one.eml").read_bytes()
    said = "%Ln of the items could not be read here. Drag them to the desktop first, then here."
    assert drop(window.wizard, data=streams(("one.eml", letter), ("later.msg", b"")))
    window.settle()
    assert window.page.notice.text == counted(said, 1)
    assert drop(window.wizard, data=streams(*[("plain.eml", mail.mail(mail.CONTENT))] * 103))
    window.settle()
    assert len(window.page.by_message.table.entries) == 101
    assert window.page.notice.text == counted(said, 3)


def streams(*listed: tuple[str, bytes]) -> QMimeData:
    """Return what another program hands over without files: names, and what of each comes as a stream."""
    data = QMimeData()
    descriptors = b"".join(struct.pack("<72x520s", name.encode("utf-16-le")) for name, _ in listed)
    data.setData(
        'application/x-qt-windows-mime;value="FileGroupDescriptorW"', struct.pack("<I", len(listed)) + descriptors
    )
    for number, (_, content) in enumerate(listed):
        data.setData(f'application/x-qt-windows-mime;value="FileContents";index={number}', content)
    return data


@pytest.mark.parametrize(("chosen", "ticks"), [(3, [True] * 4), (1, [False])], ids=["trusted", "not trusted"])
def test_only_a_trusted_chain_has_ticks(
    open_window: OpenWindow, post: Post, pki: PKI, family: list[Entity], chosen: int, ticks: list[bool]
) -> None:
    """What is valid by itself is called so, without a tick, as long as the chain is not trusted."""
    signer = pki.make("Signer", family[2], ca=False, purposes=(EMAIL_PROTECTION,))
    window = open_window(*family[:chosen])
    window.check(post.letter("letter.eml", signer))
    model, found = window.answer.chain.model(), []
    index = model.index(0, 0)
    while index.isValid():
        status = index.siblingAtColumn(2)
        found += [status.data(Qt.ItemDataRole.ForegroundRole) == color(Tone.GOOD)] * (status.data() == "Valid")
        index = model.index(0, 0, index)
    assert found == ticks


SENDER = b"From: Bob <bob@example.com>"


def signed(post: Post, signer: Entity | None = None, *included: Entity) -> bytes:
    """A signed part."""
    signature = mail.sign("cryptography", signer or post.signer(), post.folder, *included, detached=True)
    return mail.clear_signed(signature)


def mixed(*parts: bytes, boundary: str = "x") -> bytes:
    """A mail of several parts."""
    return mail.mail(mail.mixed(*parts, boundary=boundary))


def attached(message: bytes) -> bytes:
    """A message as a part of another."""
    return b"Content-Type: message/rfc822\r\n\r\n" + message


@pytest.mark.parametrize(
    ("sender", "key_bits", "said", "fact"),
    [
        (b"boss", 2048, "Sent as boss@example.com, signed by a certificate for bob@example.com.", "Sent as"),
        (b"bob", 1024, "The key of “Bob” (RSA 1024 bits) is shorter than is recommended today.", ""),
    ],
)
def test_trusted_with_a_warning(
    open_window: OpenWindow, post: Post, family: list[Entity], sender: bytes, key_bits: int, said: str, fact: str
) -> None:
    """It is trusted, but the icon is a warning's, and the warning stands below the reason and is read out with it."""
    letter = post.letter("letter.eml", post.signer(key=rsa.generate_private_key(65537, key_bits)))
    letter.write_bytes(letter.read_bytes().replace(SENDER, b"From: <" + sender + b"@example.com>"))
    window = open_window(*family)
    window.check(letter)
    assert window.said.startswith(TRUSTED)
    assert window.answer.icon.name == "warning"
    (warning,) = window.warnings
    assert warning.startswith(said)
    assert window.answer.spoken == f"{window.said.replace(chr(10), '. ')} {warning}"
    assert [name for name in window.facts if icon_beside(window, name) == "warning"] == [fact] * bool(fact)


def icon_beside(window: Window, fact: str) -> str:
    """Which icon stands beside a fact."""
    layout = window.answer._facts
    widgets = [the(the(layout.itemAt(at)).widget()) for at in range(layout.count())]
    (at,) = (at for at, widget in enumerate(widgets) if widget.accessibleName().startswith(f"{fact}: "))
    icon = widgets[at - 1]
    assert isinstance(icon, IconLabel)
    return icon.name


def test_partly_signed(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """The headline says so, the reason which part is signed and by whom, the warning what is not."""
    footer = mail.entity('text/plain; name="footer.txt"', b"You get this because you subscribed.")
    window = open_window(*family)
    window.check(post.write("list.eml", mixed(signed(post), footer, mail.entity("text/html", b"<p>ad</p>"))))
    assert window.said == (
        "Trusted by this collection, but only a part of the message is signed\nOnly part 1 (text) is signed, by “Bob” "
        "(bob@example.com), trusted by this collection. The rest is not signed."
    )
    assert window.answer.icon.name == "warning"
    (warning,) = window.warnings
    assert warning.startswith(
        "Not signed, so anybody may have written it: part 2 (footer.txt), part 3 (formatted text)."
    )
    assert window.facts["Signed part"] == "part 1 (text)"
    assert icon_beside(window, "Signed part") == "warning"
    assert window.rows[0] == "list.eml\nOnly partly signed"


def test_a_stranger_is_not_made_good_by_his_address(open_window: OpenWindow, post: Post, pki: PKI) -> None:
    """A certificate that nobody trusts may name any address: the sender gets no good mark for it."""
    stranger = pki.make("Bob", ca=False, purposes=(EMAIL_PROTECTION,), email="bob@example.com")
    window = open_window(pki.make("Another Root CA"))
    window.check(post.letter("letter.eml", stranger))
    assert window.said.startswith("Not trusted by this collection\n")
    assert window.facts["Sent as"] == "bob@example.com"
    assert icon_beside(window, "Sent as") == "info"


def test_attached_messages_are_judged_by_themselves(open_window: OpenWindow, post: Post, family: list[Entity]) -> None:
    """An unsigned message stays unsigned; the first 20 attached ones are listed, also those inside others."""
    stranger = post.pki.make("Eve", ca=False, purposes=(EMAIL_PROTECTION,))
    inner = b"Subject: inner\r\n" + mail.mail(signed(post, stranger))
    outer = b"Subject: outer\r\n" + mixed(signed(post), attached(inner), boundary="y")
    window = open_window(*family)
    parts = [mail.entity("text/plain", b"see"), attached(outer), *[attached(mail.mail(signed(post)))] * 21]
    window.check(post.write("forward.eml", mixed(*parts)))
    assert window.said.startswith("This message is not signed\n")
    first, second, third, *others = window.attached
    assert first.startswith("“outer”: Only partly signed\nOnly part 1 (text) is signed")
    assert "\nNot signed, so anybody may have written it: part 2 (attached message)." in first
    assert second.startswith("“inner”: Not trusted\n")
    assert third.startswith("Without a subject: Trusted\n")
    assert len(others) == 17
    texts = [label.text() for label in window.page.findChildren(QLabel)]
    assert "More attached messages, not shown here: 3" in texts


def test_what_strangers_write_is_shown_to_the_letter(
    qtbot: QtBot, open_window: OpenWindow, post: Post, family: list[Entity]
) -> None:
    """Sender, names of parts, and an attached message's subject that look like markup or turn the writing around."""
    bidi, link = "\u202e", "<a href='https://evil.example'>Trusted</a>"
    name = "%3Cb%3Ex%3C%2Fb%3E%3Cimg%20src%3Dx%3E%26amp%3B"
    part = mail.entity(f"application/octet-stream; name*=utf-8''{name}", b"x")
    subject = f"Subject: {link}{bidi}\u3164\r\n".encode()
    whole = mixed(signed(post), part, attached(subject + mail.mail(signed(post))))
    sender = f'From: "{link}" <&amp{bidi}@example.com>'
    window = open_window(*family)
    window.check(post.write("hostile.eml", whole.replace(SENDER, sender.encode(), 1)))
    window.wizard.resize(1024, 700)
    qtbot.wait(1)
    labels = [label for label in window.page.findChildren(QLabel) if label.text()]
    shown = "\n".join(label.text() for label in labels).replace("\u200b", "")
    assert f"“{link}\\u202e\\u3164”: Trusted" in shown
    assert HOSTILE in shown
    assert window.facts["Sent as"] == "&amp\\u202e@example.com"
    assert bidi not in shown
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert list(cut(window.wizard)) == []
