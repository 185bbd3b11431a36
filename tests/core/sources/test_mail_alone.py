"""Messages and certificates that are opened to be checked."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import mail
from core.formats.samples import zipped
from pki import PKI, Entity
from signed_data import Maker
from sstwizard.core.certificates.certificate import Provenance
from sstwizard.core.certificates.reading import Form
from sstwizard.core.formats import pem, sst
from sstwizard.core.messages import Message
from sstwizard.core.messages.signature import Content
from sstwizard.core.messages.verdict import Outcome
from sstwizard.core.sources import mail as mail_source
from sstwizard.core.sources.files import look_at
from sstwizard.core.sources.mail import read_alone
from sstwizard.core.sources.walk import MAIL


@pytest.fixture(scope="module")
def beside(signer: Entity) -> bytes:
    """A signature whose content stands beside it."""
    return Maker(signer).make_detached()


def read(path: Path, content: Path | None = None) -> Message:
    """Read a file by itself."""
    message, reading = read_alone(path, content)
    assert reading.problems == ()
    return message


def check(message: Message) -> Content:
    """Return what became of the content of a message with one signature."""
    (part,) = message.structure.signed
    (state,) = part.states
    return state


def test_the_content_lies_beside_its_signature(beside: bytes, tmp_path: Path) -> None:
    """The content of letter.txt.p7s is letter.txt, unless another file is named; its line ends may be this system's."""
    signature, content, other = (tmp_path / name for name in ("letter.txt.P7S", "letter.txt", "other.txt"))
    signature.write_bytes(beside)
    assert check(read(signature)) is Content.MISSING
    content.write_bytes(mail.CONTENT.replace(b"\r\n", b"\n"))
    other.write_bytes(b"something else")
    assert check(read(signature)) is Content.VALID
    assert check(read(signature, other)) is Content.CHANGED
    signature.rename(tmp_path / "letter.txt.sig")
    assert check(read(tmp_path / "letter.txt.sig")) is Content.MISSING, "only endings of signatures are taken off"


def test_content_inside_a_signature_is_not_taken_for_the_file_beside_it(signer: Entity, tmp_path: Path) -> None:
    """A .p7s that holds what it signs says nothing of the file that it lies beside; by itself it is a message.

    A .p7m is a message whatever it lies beside, but says nothing of the file that is named with it either.
    """
    signature, content, whole = (tmp_path / name for name in ("letter.txt.P7S", "letter.txt", "letter.txt.p7m"))
    signature.write_bytes(Maker(signer).make())
    whole.write_bytes(Maker(signer).make())
    assert check(read(signature)) is Content.VALID
    content.write_bytes(b"something else")
    assert check(read(whole)) is Content.VALID
    for message in (read(signature), read(signature, content), read(whole, content)):
        assert message.structure.fault is not None
        assert message.structure.fault[0] is Outcome.MALFORMED


def test_an_archive_is_searched_for_certificates(signer: Entity, tmp_path: Path) -> None:
    """A certificate in an archive is in question as one in a file is; nobody vouches for it."""
    (tmp_path / "bob.zip").write_bytes(zipped(bob__cer=signer.der, readme__txt=b"words"))
    message = read(tmp_path / "bob.zip")
    assert (message.certificate, message.form) == (signer.certificate, Form.ARCHIVE)
    assert [each.provenance for each in message.certificates] == [Provenance.AMONG_OTHERS]


def test_a_certificate_has_no_content(signer: Entity, tmp_path: Path) -> None:
    """A certificate is judged by itself, whatever lies beside it."""
    (tmp_path / "bob.p7s").write_bytes(signer.der)
    (tmp_path / "bob").write_bytes(b"something else")
    message = read(tmp_path / "bob.p7s", tmp_path / "bob")
    assert (message.certificate, message.lacks_content) == (signer.certificate, False)


def test_what_can_not_be_read_names_its_file(beside: bytes, tmp_path: Path) -> None:
    """A refusal names the file."""
    (tmp_path / "letter.txt.cer").write_bytes(b"Hello")
    (tmp_path / "letter.p7s").write_bytes(beside)
    for name, content, said in (
        ("letter.eml", None, "“letter.eml” was not found"),
        ("letter.txt.cer", None, "letter.txt.cer: This is text without a certificate"),
        ("letter.p7s", tmp_path / "letter.txt", "“letter.txt” was not found"),
    ):
        assert str(read(tmp_path / name, content).error).startswith(said)


def test_the_largest_message(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is larger than any mail is not read."""
    monkeypatch.setattr(mail_source, "MAIL", MAIL._replace(max_file_bytes=2**20))
    (tmp_path / "film.eml").write_bytes(bytes(2**20 + 1))
    said = "“film.eml” is too large to read: it has more than 1 MB."
    assert str(read(tmp_path / "film.eml").error).startswith(said)


def test_what_is_opened_by_itself_serves_all_views(pki: PKI, signer: Entity, beside: bytes, tmp_path: Path) -> None:
    """A message is one value: its row's and the survey's; what is unsigned, or lies beside the mail, has a row too."""
    (tmp_path / "a.eml").write_bytes(mail.mail(mail.clear_signed(beside)))
    message, reading = read_alone(tmp_path / "a.eml")
    assert (reading.mails, reading.count, check(message)) == ((message,), 1, Content.VALID)
    assert [(each.name, str(each.origin), each.provenance) for each in message.certificates] == [
        ("Bob", "a.eml", Provenance.RECEIVED)
    ]
    (tmp_path / "b.eml").write_bytes(mail.mail(mail.CONTENT))
    message, reading = read_alone(tmp_path / "b.eml")
    assert (reading.mails, reading.count, message.error) == ((), 1, None)
    (tmp_path / "c.cer").write_bytes(signer.der)
    message, reading = read_alone(tmp_path / "c.cer")
    assert (reading.count, reading.certificates) == (0, (message.certificate,))
    assert [str(each.origin) for each in reading.certificates] == ["c.cer"]
    others = [pki.make(name, ca=False).certificate for name in ("Ann", "Eve")]
    (tmp_path / "d.cer").write_bytes(pem.encode(each.der for each in others))
    message, reading = read_alone(tmp_path / "d.cer")
    assert reading.certificates == tuple(others)
    assert str(message.error).startswith("d.cer: Several certificates in this file could be the signer's.")


def test_the_only_message_of_a_mailbox_is_as_it_was_signed(signer: Entity, tmp_path: Path) -> None:
    """Alone, as in a folder: what a mailbox put before lines of the text is undone, and nothing else."""
    content = b"Content-Type: text/plain\r\n\r\nFrom here\r\n"
    letter = mail.mail(mail.clear_signed(Maker(signer, content).make_detached(), content))
    held = b"From bob@example.com Mon Jan  1 10:00:00 2024\n" + letter.replace(b"\nFrom here", b"\n>From here")
    (tmp_path / "a.mbox").write_bytes(held)
    (tmp_path / "b.mbox").write_bytes(held.replace(b"here", b"there"))
    assert [check(read(tmp_path / name)) for name in ("a.mbox", "b.mbox")] == [Content.VALID, Content.CHANGED]


def test_an_attached_message_that_is_encoded_is_surveyed(beside: bytes, tmp_path: Path) -> None:
    """Alone, as in a folder, though its marks can't be seen in base64."""
    inner = mail.entity("message/rfc822", mail.mail(mail.clear_signed(beside)), "base64")
    (tmp_path / "a.eml").write_bytes(mail.mail(mail.mixed(inner)))
    message, reading = read_alone(tmp_path / "a.eml")
    assert ([each.name for each in reading.mails], reading.count) == (["a.eml"], 1)
    assert [each.name for each in next(mail_source.read([tmp_path])).mails] == ["a.eml"]
    assert len(message.structure.attached) == 1


def test_which_files_are_mail(tmp_path: Path, pki: PKI) -> None:
    """Where one file is a message or is called a signature, and folders with no fewer messages than certificates."""
    root = pki.make("Root").der
    store, ca, letter = tmp_path / "in use.sst", tmp_path / "ca.cer", tmp_path / "letter.txt"
    signature, gone = tmp_path / "letter.P7M", tmp_path / "gone.eml"
    for path, content in (
        (store, sst.encode([root])),
        (ca, root),
        (letter, mail.mail(mail.CONTENT)),
        (signature, b"0"),
    ):
        path.write_bytes(content)
    assert look_at([store, ca, letter]).is_mail
    assert look_at([signature]).is_mail
    assert look_at([store, ca, tmp_path]).is_mail
    assert not look_at([store, ca, gone]).is_mail
    for name in ("other.cer", "third.cer"):
        (tmp_path / name).write_bytes(root)
    assert not look_at([tmp_path]).is_mail
    ca.rename(tmp_path / "sub")
    (tmp_path / "empty").mkdir()
    assert not look_at([tmp_path / "empty", tmp_path / "sub"]).is_mail
    assert not look_at([]).is_mail


def test_which_files_are_damaged(tmp_path: Path, pki: PKI) -> None:
    """Those called as files of certificates are that begin as none; folders and files that are gone are not."""
    damaged, sound, other = tmp_path / "damaged.CER", tmp_path / "sound.cer", tmp_path / "other.txt"
    der, folder, gone = pki.make("Root").der, tmp_path / "folder.cer", tmp_path / "gone.cer"
    for path, content in ((damaged, der[:-9]), (sound, der), (other, b"0")):
        path.write_bytes(content)
    folder.mkdir()
    looked = look_at([damaged, sound, other, folder, gone])
    assert (looked.certificates, looked.damaged) == ((sound,), (damaged,))


def test_message_behind_many_other_files_is_not_looked_for(tmp_path: Path) -> None:
    """Of the first hundred files the beginning is read, of more it would take long."""
    others, letter = [tmp_path / f"{number}.cer" for number in range(100)], tmp_path / "letter.eml"
    for each in others:
        each.write_bytes(b"0")
    letter.write_bytes(mail.mail(mail.CONTENT))
    assert look_at([*others[1:], letter]).is_mail
    assert not look_at([*others, letter]).is_mail


def test_a_folder_that_can_not_be_opened_is_no_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading it says why."""

    def refuse(_folder: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    assert not look_at([tmp_path]).is_mail


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Its beginning is not read, or the window would hang."""
    if sys.platform == "win32":
        pytest.skip("there are no pipes in folders on this system")
    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert not look_at([path]).is_mail
