"""`sstwizard trust`: the answer, the exit code, and what it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

import mail
from cli.conftest import MESSAGES
from cli.running import answer, complaint, run, said
from listed_roots import EMSIGN_C1
from pki import PKI, Entity
from sstwizard.core.formats import sst

BY_ZOE = "The content of the message is signed by “Zoë” (bob@example.com), trusted by this collection."


def chain(*entities: Entity) -> list[str]:
    """The thumbprints of some certificates."""
    return [entity.certificate.thumbprint for entity in entities]


@pytest.mark.parametrize("name", MESSAGES)
def test_message_is_trusted_by_the_right_collection(
    name: str, files: Path, leaf: Entity, issuing: Entity, root: Entity
) -> None:
    """Mail, Outlook message and bare CMS: exit code 0 with root and intermediate; the object has these values."""
    assert answer("trust", files / name, "--collection", files / "good.sst") == {
        "exit code": 0,
        "trusted": True,
        "trusted_with_message": True,
        "reason": BY_ZOE,
        "chain": chain(leaf, issuing, root),
        "signed_part": None,
        "signer_addresses": ["bob@example.com"],
        "senders": ["bob@example.com"] if name.endswith(".eml") else [],
        "warnings": [],
        "attached": [],
        "problems": [],
    }


def test_changed_message_is_not_trusted(files: Path, tmp_path: Path) -> None:
    """Whoever signed it."""
    (tmp_path / "a.eml").write_bytes((files / "clear.eml").read_bytes().replace(b"Dear Ann", b"Dear Eve"))
    printed = said("trust", tmp_path / "a.eml", "--collection", files / "good.sst", code=1)
    assert printed.startswith("Not trusted: changed since it was signed.\nThe content is not what “Zoë” signed: ")
    assert "\nContent: changed since\n" in printed


def test_a_withdrawn_root_is_not_trusted(tmp_path: Path, shared: Path) -> None:
    """A real root that Mozilla removed is not trusted, though the collection holds it."""
    collection = shared / "data" / "sst-real" / "windows-update-2021.sst"
    held = {each.sha256: each for each in sst.decode(collection.read_bytes()).certificates}
    (tmp_path / "root.cer").write_bytes(held[EMSIGN_C1].der)
    told = answer("trust", tmp_path / "root.cer", "--collection", collection)
    assert (told["exit code"], told["trusted"]) == (1, False)
    assert told["reason"].startswith("Mozilla has withdrawn “emSign Root CA - C1”: ")


def test_text_says_how_it_comes_about(files: Path, leaf: Entity, issuing: Entity, root: Entity) -> None:
    """Headline and reason, whether the content is intact, the chain, and what was not checked."""
    printed = said("trust", files / "clear.eml", "--collection", files / "good.sst")
    lines = printed.splitlines()
    notes = [line for line in lines if line.startswith("note: ")]
    assert lines[: -len(notes)] == [
        "Trusted by this collection.",
        BY_ZOE,
        "Content: unchanged",
        "Chain:",
        f"  {leaf.certificate.thumbprint}  2044-01-01  Zoë",
        f"  {issuing.certificate.thumbprint}  2044-01-01  Contoso Issuing",
        f"  {root.certificate.thumbprint}  2044-01-01  Contoso Root, Inc.",
    ]
    assert notes[0].startswith("note: Revocation is not checked here.")
    assert notes[1].startswith("note: “Zoë” doesn't list secure email among its purposes")
    assert notes[2].startswith("note: The signature covers the content of the message, not its subject, date,")


def test_intermediates_of_the_message_do_not_make_it_trusted(
    files: Path, tmp_path: Path, leaf: Entity, issuing: Entity
) -> None:
    """They would help, which is told, and are what the collection lacks: exit code 1."""
    (tmp_path / "a.p7m").write_bytes(mail.sign("cryptography", leaf, tmp_path, issuing, detached=False))
    arguments = ("trust", tmp_path / "a.p7m", "--collection", files / "root.sst")
    printed = said(*arguments, code=1)
    assert printed.startswith("Not trusted by this collection alone: intermediates are missing.\n")
    assert f"To add to the collection:\n  {issuing.certificate.thumbprint}  2044-01-01  Contoso Issuing\n" in printed
    assert printed.count("Intermediate certificates are missing from the collection") == 1
    told = answer(*arguments)
    assert (told["trusted"], told["trusted_with_message"]) == (False, True)
    assert told["warnings"] == [{"code": "needs-intermediates", "message": told["reason"]}]


def test_attached_messages_are_told_with_theirs(files: Path, tmp_path: Path, leaf: Entity, pki: PKI) -> None:
    """Each has a verdict of its own, and so have those that are attached to it; they change nothing outside."""
    inner = b"Subject: inner\r\n" + mail.mail(_clear(pki.make("Eve", ca=False), tmp_path))
    attached = b"Content-Type: message/rfc822\r\n\r\n"
    parts = [_clear(leaf, tmp_path), attached + inner]
    outer = mail.mail(mail.multipart("multipart/mixed; boundary=y", "y", *parts))
    (tmp_path / "a.eml").write_bytes(mail.mail(mail.multipart("multipart/mixed; boundary=x", "x", attached + outer)))
    arguments = ("trust", tmp_path / "a.eml", "--collection", files / "good.sst")
    told = answer(*arguments)
    assert (told["exit code"], told["trusted"]) == (1, False)
    (first,) = told["attached"]
    assert (first["trusted"], first["signed_part"]) == (True, "part 1 (text)")
    assert [each["trusted"] for each in first["attached"]] == [False]
    lines = run(*arguments)[1].splitlines()
    at = lines.index(next(line for line in lines if line.startswith("Attached message ")))
    assert lines[at].startswith("Attached message without a subject: Trusted by this collection, but only a part")
    assert lines[at + 1].startswith("  warning: unsigned-parts: ")
    assert lines[at + 2].startswith("Attached message “inner”: Not trusted by this collection. ")


def _clear(signer: Entity, folder: Path) -> bytes:
    return mail.clear_signed(mail.sign("cryptography", signer, folder, detached=True))


def test_signature_beside_what_was_signed(files: Path, tmp_path: Path, leaf: Entity) -> None:
    """The file whose name it bears is looked for; without it nothing is trusted, and it is said where to put it."""
    (tmp_path / "letter.txt.p7s").write_bytes(mail.sign("cryptography", leaf, tmp_path, detached=True))
    arguments = ("trust", tmp_path / "letter.txt.p7s", "--collection", files / "good.sst")
    code, printed, _ = run(*arguments)
    assert code == 1
    assert "\nContent: not found; save it beside the signature, as letter.txt beside letter.txt.p7s\n" in printed
    assert answer(*arguments)["trusted"] is answer(*arguments)["trusted_with_message"] is None
    (tmp_path / "letter.txt").write_bytes(mail.CONTENT)
    assert answer(*arguments)["trusted"] is True
    (tmp_path / "letter.txt").write_bytes(mail.CONTENT.replace(b"Ann", b"Eve"))
    assert answer(*arguments)["exit code"] == 1


@pytest.mark.parametrize("name", ["leaf.cer", "issuing.cer", "root.cer", "chain.pem"])
def test_certificate_by_itself(name: str, files: Path) -> None:
    """A user's or a CA's, which has no content."""
    printed = said("trust", files / name, "--collection", files / "good.sst")
    assert printed.startswith("Trusted by this collection.\nThe certificate of “")
    assert "Content" not in printed
    assert answer("trust", files / name, "--collection", files / "other.sst")["exit code"] == 1
    damaged = answer("trust", files / name, "--collection", files / "cut short.sst")
    assert [each["file"] for each in damaged["problems"]] == [str(files / "cut short.sst")]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.eml", "gone.eml: was not found. It may have been moved or renamed."),
        ("garbage.bin", "garbage.bin: This isn't a supported certificate file"),
        ("nothing.sst", "nothing.sst: This file is empty."),
        ("empty", "empty: is a folder. Choose a file in it."),
        ("locked.p12", "locked.p12: This file is locked with a password."),
        ("good.sst", "good.sst: is an .sst file. Specify the message or certificate to check"),
        ("a\0b", "\\u0000"),
    ],
)
def test_what_holds_no_answer_is_told_in_one_sentence(name: str, said: str, files: Path) -> None:
    """What can't be read, what can't be looked into, and a collection in the message's place."""
    assert said in complaint("trust", files / name, "--collection", files / "good.sst")
    assert said in complaint("trust", files / name, "--collection", files / "good.sst", "--json")


@pytest.mark.parametrize(
    ("name", "trusted", "headline", "reason"),
    [
        ("plain.eml", False, "This message is not signed", "This message has no S/MIME signature"),
        ("secret.eml", None, "Whether this is trusted can't be checked", "This message is encrypted"),
        ("secret.p7m", None, "Whether this is trusted can't be checked", "This message is encrypted"),
    ],
)
def test_without_a_signature_that_can_be_judged(
    name: str, trusted: bool | None, headline: str, reason: str, files: Path, tmp_path: Path
) -> None:
    """An unsigned or encrypted message has a verdict: exit code 1; null is what can't be checked."""
    secret = (files / "secret.p7m").read_bytes()
    (tmp_path / "secret.p7m").write_bytes(secret)
    enveloped = "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m"
    (tmp_path / "secret.eml").write_bytes(mail.mail(mail.entity(enveloped, secret, "base64")))
    (tmp_path / "plain.eml").write_bytes(mail.mail(mail.CONTENT))
    arguments = ("trust", tmp_path / name, "--collection", files / "good.sst")
    told = answer(*arguments)
    assert (told["exit code"], told["trusted"], told["trusted_with_message"]) == (1, trusted, trusted)
    assert told["reason"].startswith(reason)
    assert told["chain"] == told["warnings"] == told["signer_addresses"] == []
    printed = said(*arguments, code=1)
    assert printed.startswith(headline)
