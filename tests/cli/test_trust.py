"""`sstwizard trust`: the answer, the exit code, and what it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

import mail
from cli.conftest import MESSAGES
from cli.running import Capture, answer, complaint, run
from pki import PKI, Entity
from sstwizard.core.certificates.reading import silent
from sstwizard.core.formats import pem, sst
from sstwizard.core.sources.public_roots import source


def chain(*entities: Entity) -> list[str]:
    """The thumbprints of some certificates."""
    return [entity.certificate.thumbprint for entity in entities]


@pytest.mark.parametrize("name", MESSAGES)
def test_message_is_trusted_by_the_right_collection(
    name: str, capsys: Capture, files: Path, leaf: Entity, issuing: Entity, root: Entity
) -> None:
    """Mail, Outlook message and bare CMS: exit code 0 with root and intermediate; the object has these three values."""
    assert answer(capsys, "trust", files / name, "--collection", files / "good.sst") == {
        "exit code": 0,
        "trusted": True,
        "reason": "Trusted by this collection.",
        "chain": chain(leaf, issuing, root),
    }


@pytest.mark.parametrize("name", MESSAGES)
@pytest.mark.parametrize("collection", ["other.sst", "root.sst"])
def test_message_is_not_trusted_by_a_wrong_collection(
    name: str, collection: str, capsys: Capture, files: Path, leaf: Entity
) -> None:
    """Exit code 1 with another root of the same name, or without the intermediate, and why."""
    told = answer(capsys, "trust", files / name, "--collection", files / collection)
    assert (told["exit code"], told["trusted"]) == (1, False)
    assert "is not in this collection" in told["reason"]
    assert told["chain"][0] == leaf.certificate.thumbprint


def test_changed_message_is_not_trusted(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Whoever signed it."""
    (tmp_path / "a.eml").write_bytes((files / "clear.eml").read_bytes().replace(b"Dear Ann", b"Dear Eve"))
    code, printed, errors = run(capsys, "trust", tmp_path / "a.eml", "--collection", files / "good.sst")
    assert (code, errors) == (1, "")
    assert printed.startswith("The content is not what “Zoë” signed: ")
    assert "\nWhat was signed: changed since\n" in printed
    assert printed.count(": not trusted\n") == 2


def test_text_says_how_it_comes_about(
    capsys: Capture, files: Path, leaf: Entity, issuing: Entity, root: Entity
) -> None:
    """The sentence, with and without what came along, the chain, and what was not checked."""
    code, printed, errors = run(capsys, "trust", files / "clear.eml", "--collection", files / "good.sst")
    assert (code, errors) == (0, "")
    *lines, note, purpose = printed.splitlines()
    assert lines == [
        "Trusted by this collection.",
        "With the certificates that came along: trusted",
        "With the collection alone: trusted",
        "What was signed: unchanged",
        "Chain:",
        f"  {leaf.certificate.thumbprint}  2044-01-01  Zoë",
        f"  {issuing.certificate.thumbprint}  2044-01-01  Contoso Issuing",
        f"  {root.certificate.thumbprint}  2044-01-01  Contoso Root, Inc.",
    ]
    assert note.startswith("note: Whether a certificate was revoked is not checked here.")
    assert purpose.startswith("note: “Zoë” does not name e-mail among its purposes")


def test_text_tells_both_with_and_without_what_came_along(
    capsys: Capture, files: Path, tmp_path: Path, leaf: Entity, issuing: Entity
) -> None:
    """An intermediate that came with the message helps it, and is what the collection lacks for others."""
    (tmp_path / "a.p7m").write_bytes(mail.sign("cryptography", leaf, tmp_path, issuing, detached=False))
    code, printed, errors = run(capsys, "trust", tmp_path / "a.p7m", "--collection", files / "root.sst")
    assert (code, errors) == (0, "")
    assert "\nWith the certificates that came along: trusted\nWith the collection alone: not trusted\n" in printed
    added = f"To add to the collection:\n  {issuing.certificate.thumbprint}  2044-01-01  Contoso Issuing\n"
    assert added in printed


def test_signature_beside_what_was_signed(capsys: Capture, files: Path, tmp_path: Path, leaf: Entity) -> None:
    """The file whose name it bears is looked for; without it nothing is trusted, and it is said where to put it."""
    (tmp_path / "letter.txt.p7s").write_bytes(mail.sign("cryptography", leaf, tmp_path, detached=True))
    arguments = ("trust", tmp_path / "letter.txt.p7s", "--collection", files / "good.sst")
    code, printed, _ = run(capsys, *arguments)
    assert code == 1
    assert "\nWhat was signed: not found; put it beside the signature, as letter.txt beside letter.txt.p7s\n" in printed
    (tmp_path / "letter.txt").write_bytes(mail.CONTENT)
    assert answer(capsys, *arguments)["trusted"] is True
    (tmp_path / "letter.txt").write_bytes(mail.CONTENT.replace(b"Ann", b"Eve"))
    assert answer(capsys, *arguments)["exit code"] == 1


@pytest.mark.parametrize("name", ["leaf.cer", "issuing.cer", "root.cer", "chain.pem"])
def test_certificate_by_itself(name: str, capsys: Capture, files: Path) -> None:
    """A user's or a CA's, which has no content."""
    code, printed, errors = run(capsys, "trust", files / name, "--collection", files / "good.sst")
    assert (code, errors) == (0, "")
    assert "What was signed" not in printed
    assert answer(capsys, "trust", files / name, "--collection", files / "other.sst")["exit code"] == 1


def test_issuers_beside_the_certificate(
    capsys: Capture, files: Path, tmp_path: Path, leaf: Entity, issuing: Entity
) -> None:
    """What stands in the certificate's file has come along."""
    (tmp_path / "a.pem").write_bytes(pem.encode([leaf.der, issuing.der]))
    code, printed, _ = run(capsys, "trust", tmp_path / "a.pem", "--collection", files / "root.sst")
    assert code == 0
    assert "With the certificates that came along: trusted\nWith the collection alone: not trusted\n" in printed


def test_public_root_that_is_missing_is_named(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """Roots that come with the program are known, so it is said which is missing."""
    root = source().load(silent).certificates[0]
    (tmp_path / "root.cer").write_bytes(root.der)
    code, printed, _ = run(capsys, "trust", tmp_path / "root.cer", "--collection", files / "good.sst")
    assert code == 1
    assert "Found in Public S/MIME roots." in printed
    assert f"To add to the collection:\n  {root.thumbprint}  " in printed


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.eml", "“gone.eml” is not there. It may have been moved or renamed."),
        ("garbage.bin", "garbage.bin: This is in none of the forms"),
        ("nothing.sst", "nothing.sst: This file is empty."),
        ("empty", "“empty” is a folder. Choose a file in it."),
        ("locked.p12", "locked.p12: This file is locked with a password."),
        ("secret.p7m", "secret.p7m: This message is encrypted"),
        ("good.sst", "“good.sst” is an .sst file. Name the message or the certificate that is in question"),
        ("a\0b", "\\u0000"),
    ],
)
def test_what_holds_no_answer_is_told_in_one_sentence(name: str, said: str, capsys: Capture, files: Path) -> None:
    """What can't be read, what can't be looked into, and a collection in the message's place."""
    assert said in complaint(capsys, "trust", files / name, "--collection", files / "good.sst")
    assert said in complaint(capsys, "trust", files / name, "--collection", files / "good.sst", "--json")


def test_unsigned_message_is_told_in_one_sentence(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """There is nothing to check."""
    (tmp_path / "a.eml").write_bytes(mail.mail(mail.CONTENT))
    said = complaint(capsys, "trust", tmp_path / "a.eml", "--collection", files / "good.sst")
    assert "a.eml: This message is not signed" in said


def test_the_two_files_swapped(capsys: Capture, files: Path) -> None:
    """A collection in the message's place and the other way round: one sentence."""
    assert "clear.eml" in complaint(capsys, "trust", files / "good.sst", "--collection", files / "clear.eml")


def test_damage_of_the_collection_is_told(capsys: Capture, files: Path, pki: PKI, tmp_path: Path) -> None:
    """On standard error, with its place; what could be read of it decides."""
    (tmp_path / "empty.sst").write_bytes(sst.encode([]))
    code, printed, errors = run(capsys, "trust", files / "root.cer", "--collection", files / "cut short.sst")
    assert code == 0
    assert printed.startswith("Trusted by this collection.\n")
    assert errors.startswith("cut short.sst at byte ")
    assert "holds no certificate" in complaint(
        capsys, "trust", files / "root.cer", "--collection", tmp_path / "empty.sst"
    )
