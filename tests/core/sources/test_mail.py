"""Mail that was received: told by content, read in pieces, wherever it lies."""

from __future__ import annotations

import base64
import itertools
import os
import random
import time
import zipfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

import mail as made
from core.formats.samples import locked
from pki import PKI, Entity
from reports import Reports
from signed_data import Maker
from sstwizard.core.certificates import budget
from sstwizard.core.certificates.budget import Cost
from sstwizard.core.certificates.certificate import Provenance
from sstwizard.core.certificates.reading import Reading, ReportProgress
from sstwizard.core.errors import CancelledError, SourceError
from sstwizard.core.formats import sst
from sstwizard.core.messages.signature import Content
from sstwizard.core.sources import Source, SourceKind, mail, walk
from sstwizard.core.sources.mail import MailReading
from sstwizard.core.sources.walk import CERTIFICATES, MAIL
from sstwizard.core.text import text

DATE = b"Date: Mon, 1 Jan 2024 10:00:00 +0100\r\n"
LINE = b"From bob@example.com Mon Jan  1 10:00:00 2024\n"
PLAIN = DATE + made.mail(made.entity("text/plain", b"Dear Ann\r\n"))
ENCRYPTED = made.mail(made.opaque(bytes.fromhex("300f06092a864886f70d010703a0023000"), "application/pkcs7-mime"))
COMPRESSED = made.mail(made.opaque(bytes.fromhex("3011060b2a864886f70d0109100109a0023000"), "application/pkcs7-mime"))
OPENPGP = made.mail(made.multipart('multipart/encrypted; boundary="b"', "b", b"\r\nx", b"\r\ny"))


@pytest.fixture(scope="module")
def signed(signer: Entity) -> bytes:
    """A signed mail."""
    return DATE + made.mail(made.clear_signed(Maker(signer).make_detached()))


def read(*paths: Path) -> MailReading:
    """Read mail as a whole."""
    return sum(mail.read(paths), MailReading())


def names(reading: MailReading) -> list[str]:
    """Return what the signed messages are called."""
    return [each.name for each in reading.mails]


def said(reading: MailReading) -> list[str]:
    """Return the problems as sentences."""
    return [f"{each.file}: {each.message}" if each.file else str(each.message) for each in reading.problems]


def states(reading: MailReading) -> list[Content]:
    """Return what became of each signed part."""
    return [state for each in reading.mails for part in each.structure.signed for state in part.states]


def zipped(path: Path, contents: Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> None:
    """Write an archive."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in contents:
            archive.writestr(name, content)


def test_a_signed_message_is_kept_without_its_content(signed: bytes, signer: Entity, tmp_path: Path) -> None:
    """Name, date and certificates are there, and the signature is checked; the content is dropped."""
    (tmp_path / "let\u202eter.eml").write_bytes(signed)
    (received,) = read(tmp_path / "let\u202eter.eml").mails
    assert (received.name, received.date) == ("let\\u202eter.eml", datetime(2024, 1, 1, 9, tzinfo=UTC))
    (part,) = received.structure.signed
    assert (part.contents, part.states) == ((), (Content.VALID,))
    (certificate,) = received.certificates
    assert (certificate, certificate.provenance) == (signer.certificate, Provenance.RECEIVED)
    assert str(certificate.origin) == "let\\u202eter.eml"


def test_other_messages_are_counted(signed: bytes, tmp_path: Path) -> None:
    """Of unsigned and encrypted ones their number is said: whether an encrypted one is signed can't be seen."""
    contents = (PLAIN, ENCRYPTED, signed, signed, OPENPGP, COMPRESSED)
    for name, content in zip("abcdef", contents, strict=True):
        (tmp_path / f"{name}.eml").write_bytes(content)
    (tmp_path / "g.mbox").write_bytes(LINE + ENCRYPTED + b"\n" + LINE + PLAIN)
    reading = read(tmp_path)
    assert (reading.count, names(reading), reading.problems) == (8, ["c.eml", "d.eml"], ())
    assert (reading.encrypted, (reading + reading).encrypted) == (4, 8)
    assert mail.read_alone(tmp_path / "b.eml")[1].encrypted == 1


def test_a_message_without_a_sound_structure_is_signed_if_it_says_so(signed: bytes, tmp_path: Path) -> None:
    """What can't be judged is kept where there is a sign of a signature, not for a word such as ca.pem."""
    twice = b"Content-Type: text/html\r\n"
    (tmp_path / "a.eml").write_bytes(twice + signed)
    (tmp_path / "b.eml").write_bytes(twice + PLAIN)
    (tmp_path / "c.eml").write_bytes(twice + PLAIN + b"See ca.pem\r\n")
    reading = read(tmp_path)
    assert (reading.count, names(reading)) == (3, ["a.eml"])


def test_a_signed_attached_message_is_found(signed: bytes, tmp_path: Path) -> None:
    """A message is kept for the sake of a signed one in it; it counts as one."""
    wrapped = made.mixed(made.entity("message/rfc822", signed))
    (tmp_path / "a.eml").write_bytes(made.mail(wrapped))
    reading = read(tmp_path)
    (received,) = reading.mails
    (attached,) = received.structure.attached
    assert reading.count == 1
    assert received.structure.signed == ()
    assert [(each.contents, each.states) for each in attached.signed] == [((), (Content.VALID,))]


@pytest.mark.parametrize("piece", [500, 2**20])
def test_every_form_of_a_message_is_read(
    signer: Entity, signed: bytes, piece: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Content decides, not the name: .eml, .msg, .p7m in DER, PEM and base64; large ones in pieces."""
    monkeypatch.setattr(walk, "PIECE", piece)
    inside, beside = Maker(signer).make(), Maker(signer).make_detached()
    (tmp_path / "unsigned").write_bytes(made.outlook(message_class="IPM.Note"))
    for number, form in enumerate(made.FORMS.values()):
        (tmp_path / f"{number}.txt").write_bytes(form(inside, beside))
    reading = read(tmp_path)
    assert (reading.count, reading.problems) == (len(made.FORMS) + 1, ())
    assert states(reading) == [Content.VALID] * len(made.FORMS)


def test_a_signature_by_itself_is_checked_with_the_file_beside_it(signer: Entity, tmp_path: Path) -> None:
    """A .p7s signs the file whose name it bears; without one the content is missing; one with content is refused."""
    detached, whole = Maker(signer).make_detached(), Maker(signer).make()
    for name in ("a.txt", "c.txt", "d.txt"):
        (tmp_path / name).write_bytes(made.CONTENT)
    (tmp_path / "a.txt.p7s").write_bytes(detached)
    (tmp_path / "b.txt.p7s").write_bytes(detached)
    (tmp_path / "c.txt.P7S").write_bytes(whole)
    (tmp_path / "d.txt.p7m").write_bytes(whole)
    reading = read(tmp_path)
    assert names(reading) == ["a.txt.p7s", "b.txt.p7s", "c.txt.P7S", "d.txt.p7m"]
    assert states(reading) == [Content.VALID, Content.MISSING, Content.VALID]
    assert reading.mails[2].structure.fault is not None


def test_a_signature_in_an_archive_is_checked_with_the_file_beside_it(
    signer: Entity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a folder, wherever in the archive they stand; what it signs is no larger than any file may be."""
    content = made.CONTENT + b"x" * 9_000
    detached, whole = Maker(signer, content).make_detached(), Maker(signer, content).make()
    zipped(
        tmp_path / "all.zip",
        [
            ("x/a.txt.p7s", detached),
            ("x/a.txt", content),
            ("a.txt.p7s", detached),
            ("c.txt", content),
            ("c.txt.P7S", whole),
            ("d.txt", content),
            ("d.txt.p7m", whole),
            ("e.txt", content.replace(b"Ann", b"Eve")),
            ("e.txt.p7s", detached),
            (".p7s", detached),
        ],
    )
    reading = read(tmp_path / "all.zip")
    names_in = ["x/a.txt.p7s", "a.txt.p7s", "c.txt.P7S", "d.txt.p7m", "e.txt.p7s", ".p7s"]
    assert names(reading) == [f"all.zip ▸ {each}" for each in names_in]
    assert states(reading) == [Content.VALID, Content.MISSING, Content.VALID, Content.CHANGED, Content.MISSING]
    assert reading.mails[2].structure.fault is not None
    for most, count in ((len(content), 4), (len(content) - 1, 2)):
        monkeypatch.setattr(mail, "MAIL", MAIL._replace(max_file_bytes=most))
        reading = read(tmp_path / "all.zip")
        assert len(reading.mails) == count


@pytest.mark.parametrize(("most", "count"), [(2, 2), (1, 1)])
def test_what_is_signed_in_an_archive_is_counted_again(
    most: int, count: int, signer: Entity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many signatures of one large file unpack no more than the archive may."""
    detached = Maker(signer).make_detached()
    zipped(tmp_path / "all.zip", [("a.txt.p7s", detached), ("a.txt.p7m", detached), ("a.txt", made.CONTENT)])
    most_bytes = 2 * len(detached) + most * len(made.CONTENT)
    monkeypatch.setattr(mail, "MAIL", MAIL._replace(max_archive_bytes=most_bytes))
    reading = read(tmp_path / "all.zip")
    assert len(reading.mails) == count


def test_a_mailbox_is_read_message_by_message(signed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has its place in the name; one that is too large is a problem, and the next is read."""
    parts = [PLAIN, signed, ENCRYPTED, signed.replace(b"Dear", b"Hello"), PLAIN + b"x" * 9_000 + b"\n", signed]
    (tmp_path / "inbox").write_bytes(b"\n".join(LINE + each for each in parts))
    monkeypatch.setattr(mail, "MAIL", MAIL._replace(max_file_bytes=9_000))
    reading = read(tmp_path / "inbox")
    assert (reading.count, names(reading)) == (5, ["inbox ▸ 2", "inbox ▸ 4", "inbox ▸ 6"])
    assert states(reading) == [Content.VALID, Content.CHANGED, Content.VALID]
    assert reading.mails[0].date == datetime(2024, 1, 1, 9, tzinfo=UTC)
    assert said(reading) == ["inbox ▸ 5: “inbox ▸ 5” is too large to read: it has more than 0 MB."]


def test_a_message_that_a_mailbox_changed_is_intact(signer: Entity, tmp_path: Path) -> None:
    """In a mailbox, what it put before lines of the text is undone; in a file of its own the ">" is the text's."""
    content = b"Content-Type: text/plain\r\n\r\nFrom here\r\n"
    letter = made.mail(made.clear_signed(Maker(signer, content).make_detached(), content))
    held = letter.replace(b"\nFrom here", b"\n>From here")
    (tmp_path / "a.mbox").write_bytes(LINE + held)
    (tmp_path / "b.eml").write_bytes(held)
    assert states(read(tmp_path)) == [Content.VALID, Content.CHANGED]


def test_folders_and_archives_are_read_at_any_depth(signed: bytes, tmp_path: Path) -> None:
    """Files are named by their way to them; those of an archive, a mailbox in it among them, by their names there."""
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (below / "c.eml").write_bytes(signed)
    mailbox = b"\n".join([LINE + PLAIN, LINE + signed])
    zipped(tmp_path / "d.zip", [("in/", b""), ("in/e.eml", signed), ("f.mbox", mailbox), ("__MACOSX/x", b"x")])
    reading = read(tmp_path)
    assert names(reading) == ["d.zip ▸ in/e.eml", "d.zip ▸ f.mbox ▸ 2", str(Path("a", "b", "c.eml"))]
    assert (reading.count, reading.problems) == (4, ())
    assert names(read(below / "c.eml", tmp_path / "d.zip"))[0] == "c.eml"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_to_folders_are_not_followed(signed: bytes, tmp_path: Path) -> None:
    """A link could lead around in a circle, and is told, as one to a device is; one to a file is that file."""
    (tmp_path / "a.eml").write_bytes(signed)
    (tmp_path / "b.eml").symlink_to(tmp_path / "a.eml")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "null").symlink_to(os.devnull)
    reading = read(tmp_path)
    assert names(reading) == ["a.eml", "b.eml"]
    assert [(each.file, str(each.message), each.is_loss) for each in reading.problems] == [
        ("loop", "“loop” is a link to a folder, and was skipped. Add that folder by itself.", True),
        ("null", "“null” is a device or a pipe, not a file.", True),
    ]


def test_certificates_beside_the_messages_are_found(pki: PKI, root: Entity, signer: Entity, tmp_path: Path) -> None:
    """In files of certificates and attached to messages; nobody vouches for them, not even for one named by itself."""
    issuing, other, third = (pki.make(name, root) for name in ("Issuing", "Other", "Third"))
    (tmp_path / "root.cer").write_bytes(root.der)
    (tmp_path / "store.sst").write_bytes(sst.encode([issuing.der]))
    (tmp_path / "bundle.p7b").write_bytes(pkcs7.serialize_certificates([other.x509], Encoding.PEM))
    part = made.entity("application/pkix-cert", third.der, "base64")
    (tmp_path / "letter.eml").write_bytes(made.mail(part))
    (tmp_path / "many.mbox").write_bytes(b"\n".join([LINE + made.mail(part)] * 3))
    reading = read(tmp_path)
    assert (reading.count, reading.mails, reading.problems) == (4, (), ())
    assert [(each.name, str(each.origin), each.provenance) for each in reading.certificates] == [
        ("Other", "bundle.p7b", Provenance.AMONG_OTHERS),
        ("Third", "letter.eml ▸ application/pkix-cert", Provenance.RECEIVED),
        ("Root", "root.cer", Provenance.AMONG_OTHERS),
        ("Issuing", "store.sst", Provenance.AMONG_OTHERS),
    ]
    assert [each.provenance for each in read(tmp_path / "root.cer").certificates] == [Provenance.AMONG_OTHERS]
    content = made.mixed(part)
    both = tmp_path / "both.eml"
    both.write_bytes(made.mail(made.clear_signed(Maker(signer, content).make_detached(), content)))
    reading = read(both)
    assert names(reading) == ["both.eml"]
    assert reading.certificates == (third.certificate,)
    assert reading.mails[0].structure.certificate_files == ()


def test_certificates_are_shared_among_messages(signed: bytes, tmp_path: Path) -> None:
    """Each certificate is kept once, however many messages include it, and attached ones."""
    (tmp_path / "a.eml").write_bytes(signed)
    wrapped = made.mixed(made.entity("message/rfc822", signed))
    (tmp_path / "b.eml").write_bytes(made.mail(wrapped))
    first, second = read(tmp_path).mails
    (known,) = first.certificates
    for structure in (first.structure, second.structure.attached[0]):
        (part,) = structure.signed
        assert part.certificates[0] is part.signatures[0].signer is known
    assert str(known.origin) == "a.eml"


def test_a_signature_without_its_signer_is_kept(signer: Entity, tmp_path: Path) -> None:
    """Where the signer's certificate is not included, nobody is."""
    nameless = Maker(signer, sid=b"\x80\x02xx").make()
    (tmp_path / "a.p7m").write_bytes(nameless)
    (received,) = read(tmp_path).mails
    assert received.structure.signed[0].signatures[0].signer is None


def test_what_is_neither_is_counted(tmp_path: Path, root: Entity) -> None:
    """Such files make one line; those that may hold certificates, one each; a file that is named, its own."""
    office = made.compound_file({"WordDocument": b"x"})
    contents = {"a.txt": b"words", "b.doc": office, "c.bin": b"\x01" * (2**20 + 1), "d": b"", "e.vcf": b"BEGIN:VCARD\n"}
    for name, content in {**contents, "f.p12": locked(root), "g.pst": b"!BDN" + bytes(2**20)}.items():
        (tmp_path / name).write_bytes(content)
    card, key, outlook, others = said(read(tmp_path))
    assert card.startswith("e.vcf: This is a contact (vCard)")
    assert (
        key == "f.p12: “f.p12” is locked with a password. Export its certificates as .cer or .p7b, and add those files."
    )
    assert outlook.startswith("g.pst: This is an Outlook data file")
    assert others == "4 files contain neither mail nor certificates and were skipped."
    paths = [tmp_path / name for name in ("a.txt", "b.doc", "c.bin", "d")]
    sentences = ("text without", "old Office", "isn't a supported", "empty")
    assert [sentence in problem for sentence, problem in zip(sentences, said(read(*paths)), strict=True)] == [True] * 4


FILES: dict[str, tuple[bytes, bool]] = {
    "a.7z": (b"7z\xbc\xaf\x27\x1c" + bytes(99), True),
    "a.jks": (b"\xfe\xed\xfe\xed" + bytes(99), True),
    "page.CER": (b"<!doctype html><html>404</html>", True),
    "zeros.p7b": (bytes(99), True),
    "in UTF-16.eml": ("From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nx".encode("utf-16"), True),
    "Apple's.emlx": (b"99\nFrom: a@b.example\nMIME-Version: 1.0\n\nx\n", True),
    "dh.pem": (b"-----BEGIN DH PARAMETERS-----\nMIIB\n-----END DH PARAMETERS-----\n", False),
    "._a.cer": (b"\x00\x05\x16\x07" + bytes(99), False),
    "a.txt": (b"words", False),
}
"""Files beside mail, and whether they may hold mail or certificates that were not read."""


@pytest.mark.parametrize("name", FILES)
def test_what_was_not_read_is_a_loss(name: str, tmp_path: Path) -> None:
    """So is what is called as mail or certificates are and can't be recognized; macOS puts files beside others."""
    content, is_loss = FILES[name]
    (tmp_path / "a.eml").write_bytes(PLAIN)
    (tmp_path / name).write_bytes(content)
    (problem,) = read(tmp_path).problems
    assert (problem.file, problem.is_loss) == (name, is_loss)


def test_a_large_text_is_told_by_its_beginning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a large file that is nothing known, no more than the beginning is read."""
    monkeypatch.setattr(walk, "PIECE", 100)
    (tmp_path / "all.ldif").write_bytes(b"dn: cn=Bob\nmail: bob@example.com\n" * 20)
    reports = Reports()
    (reading,) = mail.read([tmp_path / "all.ldif"], reports)
    assert "LDIF" in said(reading)[0]
    assert reports.told == [(100, 660), (660, 660)]


def test_files_that_can_not_be_read_are_problems(
    signed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing file, one that is too large, and a damaged one are named, and the others are read."""
    monkeypatch.setattr(walk, "PIECE", 100)
    monkeypatch.setattr(mail, "MAIL", MAIL._replace(max_file_bytes=len(signed)))
    monkeypatch.setattr(mail, "CERTIFICATES", CERTIFICATES._replace(max_file_bytes=500))
    (tmp_path / "a.eml").write_bytes(signed)
    (tmp_path / "b.eml").write_bytes(signed + b"x")
    (tmp_path / "c.cer").write_bytes(b"\x30\x82\x01\xf4" + bytes(501))
    (tmp_path / "d.msg").write_bytes(made.outlook(b"x")[:600])
    reading = read(tmp_path, tmp_path / "nowhere")
    assert names(reading) == ["a.eml"]
    assert [each.partition(":")[0] for each in said(reading)] == ["b.eml", "c.cer", "d.msg", "nowhere"]
    assert ["too large" in each for each in said(reading)] == [True, True, False, False]


def test_the_budget_of_certificates_is_said_once(
    root: Entity, signed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When it is spent, no more certificates are read, and messages still are."""
    monkeypatch.setattr(budget, "MAX", {**budget.MAX, Cost.BYTES: len(root.der) + 1})
    part = made.entity("application/pkix-cert", root.der + b"\n", "base64")
    for name in "abc":
        (tmp_path / f"{name}.cer").write_bytes(root.der)
    (tmp_path / "d.eml").write_bytes(made.mail(part))
    (tmp_path / "e.eml").write_bytes(signed)
    reading = read(tmp_path)
    assert (reading.count, len(reading.certificates), names(reading)) == (2, 1, ["e.eml"])
    assert [(each.file, each.cut_short) for each in reading.problems] == [("b.cer", True)]


def test_a_costly_message_leaves_enough_for_others(
    signer: Entity, signed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is cut short, which is said; the others are checked, however many signatures it has."""
    monkeypatch.setattr(budget, "MAX", {**budget.MAX, Cost.CHECKS: 20})
    monkeypatch.setattr(budget, "PER_BYTE", dict.fromkeys(budget.PER_BYTE, 0))
    part = made.clear_signed(Maker(signer).make_detached())
    (tmp_path / "a.eml").write_bytes(made.mail(made.mixed(*[part] * 20)))
    (tmp_path / "b.eml").write_bytes(signed)
    reading = read(tmp_path)
    assert states(reading) == [Content.VALID] * 5 + [Content.UNCHECKABLE] * 15 + [Content.VALID]
    assert [(each.file, each.cut_short) for each in reading.problems] == [("a.eml", True)]


@pytest.mark.parametrize(
    ("mark", "is_mailbox", "free", "per_message"),
    [(b"pkcs7", True, 1_000, 150), (b"pkcs7", False, 1_000, 150), (b"no", True, 10_000, 50)],
    ids=["signed", "signed, each a file", "unsigned"],
)
def test_more_messages_than_a_file_can_hold_are_not_read(
    mark: bytes, is_mailbox: bool, free: int, per_message: int, tmp_path: Path
) -> None:
    """A million copies of a few bytes fit into a small archive; of real mail each message adds enough to be read."""
    letter = b"From: a@b.example\nSubject: %s\n\nHi\n\n" % mark
    separator = b"From a@b.example Mon Jan  1 10:00:00 2024\n"
    files = (
        [("a.mbox", (separator + letter) * 2 * free)] if is_mailbox else [(f"{n}.eml", letter) for n in range(2_000)]
    )
    zipped(tmp_path / "a.zip", [*files, ("z.cer", b"not read any more")])
    reading = read(tmp_path / "a.zip")
    most = free + (tmp_path / "a.zip").stat().st_size // per_message
    assert free <= reading.count <= most < 3 * free
    assert [each.cut_short for each in reading.problems] == [True]
    assert f"stopped after {reading.count:,} messages" in said(reading)[0]


def letters(count: int, size: int) -> bytes:
    """Return a mailbox of letters that seem to be signed, each with so many bytes that no archive makes smaller."""
    letter = b"From: a@b.example\nSubject: pkcs7\n\n%s\n\n"
    return b"".join(LINE + letter % base64.b64encode(random.Random(number).randbytes(size)) for number in range(count))


def test_a_costly_archive_takes_nothing_from_others(
    signed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only that is read in part which holds copies: what any other file adds, or leaves, belongs to nobody else."""
    monkeypatch.setattr(budget, "MAX", {**budget.MAX, Cost.SIGNED_MESSAGES: 50})
    zipped(tmp_path / "a.zip", [("a.mbox", letters(100, 150))])
    for name in ("b.zip", "c.zip"):
        zipped(tmp_path / name, [("a.mbox", letters(1, 0) * 1_000), ("b.mbox", letters(1, 0))])
    (tmp_path / "d.eml").write_bytes(signed)
    zipped(tmp_path / "e.zip", [("e.mbox", letters(50, 150)), ("f.mbox", letters(50, 150))])
    reading = read(tmp_path)
    assert [(each.file, each.cut_short) for each in reading.problems] == [
        ("b.zip ▸ a.mbox", True),
        ("c.zip ▸ a.mbox", True),
    ]
    assert 200 + 1 + 50 <= reading.count < 200 + 1 + 50 + 10
    assert names(reading) == ["d.eml"]


def test_stores_of_people_are_read(root: Entity, signer: Entity) -> None:
    """Their certificates stand beside the mail and vouch for nothing; of a store that is refused it says so."""

    def refuse(_report: ReportProgress) -> Reading:
        raise SourceError(text("No."))

    def store(name: str, load: Callable[[ReportProgress], Reading]) -> Source:
        return Source(SourceKind.WINDOWS_STORE, None, text("Store"), load, location="CurrentUser", store=name)

    held = Reading((root.certificate, signer.certificate))
    reports = Reports()

    def load(report: ReportProgress) -> Reading:
        report(1, 0)
        return held

    stores = [store("My", refuse), store("AddressBook", load), store("TrustedPeople", lambda _: held)]
    reading = mail.read_stores(stores, reports)
    assert (reading.mails, reading.count, reports.told) == ((), 0, [(1, 0)])
    assert reading.certificates == held.certificates * 2
    assert {each.provenance for each in reading.certificates} == {Provenance.AMONG_OTHERS}
    assert said(reading) == ["CurrentUser/My: No."]
    assert mail.read_stores(()) == MailReading()


def test_pieces_are_handed_out_while_it_is_read(signed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After some time, each with what was read since the last one, in a mailbox too; at the end there is always one."""
    (tmp_path / "a.mbox").write_bytes(b"\n".join([LINE + signed] * 3))
    (tmp_path / "b.eml").write_bytes(signed)
    (tmp_path / "c.txt").write_bytes(b"words")
    monkeypatch.setattr(time, "monotonic", lambda: 0.0)
    assert [len(each.mails) for each in mail.read([tmp_path])] == [4]
    monkeypatch.setattr(time, "monotonic", itertools.count().__next__)
    pieces = list(mail.read([tmp_path]))
    assert [(each.count, names(each)) for each in pieces if each.count] == [
        (1, ["a.mbox ▸ 1"]),
        (1, ["a.mbox ▸ 2"]),
        (1, ["a.mbox ▸ 3"]),
        (1, ["b.eml"]),
    ]
    assert len(pieces[-1].problems) == 1
    assert list(mail.read([])) == [MailReading()]


@pytest.mark.parametrize("after", range(8))
def test_reading_can_be_cancelled(after: int, signed: bytes, tmp_path: Path) -> None:
    """What the report raises passes through, wherever the work is; no file stays open."""
    (tmp_path / "a.mbox").write_bytes(b"\n".join([LINE + signed] * 3))
    zipped(tmp_path / "b.zip", [("a.eml", signed)])
    reports = Reports(most=after)
    with pytest.raises(CancelledError):
        list(mail.read([tmp_path], reports))
    assert len(reports.told) == after + 1


def test_progress_is_told_in_bytes_of_all(signed: bytes, tmp_path: Path) -> None:
    """It never goes back, stays within the sum of all sizes, and ends there."""
    (tmp_path / "a.mbox").write_bytes(b"\n".join([LINE + PLAIN] * 3))
    zipped(tmp_path / "b.zip", [("a.eml", signed), ("b.txt", bytes(10_000)), ("c", b"")])
    (tmp_path / "c.eml").write_bytes(signed)
    total = sum(each.stat().st_size for each in tmp_path.iterdir())
    reports = Reports()
    list(mail.read([tmp_path], reports))
    told = [done for done, of in reports.told if of]
    assert {of for _, of in reports.told} == {0, total}
    assert told == sorted(told)
    assert told[-1] == total
    assert (tmp_path / "a.mbox").stat().st_size in told
