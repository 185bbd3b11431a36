"""Opening files and folders: what is read, how much at the most, and what is said of what can't be."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, BinaryIO

import pytest

import mail
from core.formats.samples import locked, zipped
from pki import PKI, Entity
from reports import Reports
from signed_data import Maker
from sstwizard.core.certificates import budget
from sstwizard.core.certificates.budget import MAX, Cost
from sstwizard.core.certificates.certificate import Provenance
from sstwizard.core.certificates.reading import Form, Reading, no_progress
from sstwizard.core.digests import sha256
from sstwizard.core.errors import CancelledError, FormatError, PasswordNeededError, SourceError
from sstwizard.core.formats import pem, pkcs7, sst
from sstwizard.core.sources import SourceKind, files, walk
from sstwizard.core.sources.files import file_source, form_at, holds_one, is_store
from sstwizard.core.sources.walk import CERTIFICATES, content_of
from waiting import LIMIT


def load(path: Path, password: str | None = None) -> Reading:
    """Read a file or folder, reporting to nobody."""
    return file_source(path, password).load(no_progress)


def test_a_file_is_one_source_with_and_without_its_password(tmp_path: Path) -> None:
    """What a source is called and how it is read do not count; where it is does."""
    path = tmp_path / "locked.p12"
    assert {file_source(path), file_source(path, "secret")} == {file_source(path)}
    assert file_source(path) != file_source(tmp_path / "other.p12")


def test_a_file_is_named_before_it_is_read(tmp_path: Path) -> None:
    """Naming a file costs nothing: its place is its whole path, its title its name, made fit to be shown."""
    path = tmp_path / "a\u202eb.cer"
    source = file_source(path)
    assert (source.kind, source.path, source.place) == (SourceKind.FILE, path, str(path))
    assert (str(source.group), str(source.title)) == ("Opened files", "a\\u202eb.cer")


def test_certificates_and_problems_name_their_file(tmp_path: Path, root: Entity) -> None:
    """What was read says which file it is from."""
    path = tmp_path / "partners.sst"
    path.write_bytes(sst.encode([root.der])[:-1])
    reading = load(path)
    assert [str(found.origin) for found in reading.certificates] == ["partners.sst"]
    assert [problem.file for problem in reading.problems] == ["partners.sst"]


@pytest.mark.parametrize(("at", "is_told"), [(None, False), (-20, True)], ids=["whole", "damaged"])
def test_backup_that_is_not_what_its_name_says(tmp_path: Path, root: Entity, at: int | None, is_told: bool) -> None:
    """Nothing else shows that a signature in it has another byte."""
    content = bytearray(sst.encode([root.der]))
    path = tmp_path / f"smime-backup contoso.com 2026-01-02 030405 {sha256(bytes(content)).hex()[:8].upper()}.sst"
    if at is not None:
        content[at] ^= 1
    path.write_bytes(content)
    reading = load(path)
    assert len(reading.certificates) == 1
    assert [each.is_loss for each in reading.problems] == [True] * is_told
    assert all("not the one in its name" in str(each.message) for each in reading.problems)


@pytest.mark.parametrize("name", ["letter.eml", "letter.msg"])
def test_signed_mail_gives_what_came_along(name: str, tmp_path: Path, pki: PKI, root: Entity) -> None:
    """Of a signed mail, saved as .eml or by Outlook, the signer's and its issuers' certificates are there to choose."""
    issuing = pki.make("Issuing", root)
    signer = pki.make("Person", issuing, ca=False)
    signed = mail.clear_signed(mail.sign("cryptography", signer, tmp_path, issuing, detached=True))
    (tmp_path / name).write_bytes(mail.mail(signed) if name.endswith("eml") else mail.outlook(signed))
    found = load(tmp_path / name).certificates
    assert set(found) == {signer.certificate, issuing.certificate} == set(load(tmp_path).certificates)
    assert {(str(each.origin), each.provenance) for each in found} == {(name, Provenance.RECEIVED)}


def test_certificates_attached_to_mail_are_found(tmp_path: Path, pki: PKI, root: Entity) -> None:
    """A partner's CA is found where it is attached, in a message, in one attached to it, and in a mailbox."""
    issuing = pki.make("Issuing", root)
    part = mail.entity('application/octet-stream; name="ca.cer"', root.der, "base64")
    other = mail.entity("application/pkix-cert", issuing.der, "base64")
    letter = mail.mixed(part, mail.entity("message/rfc822", mail.mail(mail.mixed(other, boundary="i")), "base64"))
    (tmp_path / "letter.eml").write_bytes(mail.mail(letter))
    (tmp_path / "all.mbox").write_bytes(b"From x\n" + mail.mail(part) + b"\nFrom x\n" + mail.mail(other))
    for name in ("letter.eml", "all.mbox"):
        reading = load(tmp_path / name)
        assert {(each, str(each.origin)) for each in reading.certificates} == {
            (root.certificate, f"{name} ▸ ca.cer"),
            (issuing.certificate, f"{name} ▸ application/pkix-cert"),
        }
        assert {each.provenance for each in reading.certificates} == {Provenance.RECEIVED}
        assert reading.problems == ()


def test_certificates_in_the_text_and_beside_it_are_found_once(tmp_path: Path, pki: PKI, root: Entity) -> None:
    """What is pasted into a mail, attached to it, and included in its signature is all there, each once."""
    signer = pki.make("Person", root, ca=False)
    content = mail.mixed(
        mail.entity("text/plain", pem.encode([root.der])),
        mail.entity("application/x-pem-file", pem.encode([root.der]), "base64"),
        mail.entity("application/octet-stream; name=bad.pem", b"-----BEGIN CERTIFICATE-----\nMIIB\n", "base64"),
    )
    signed = mail.mail(mail.clear_signed(Maker(signer, content).make_detached(), content))
    (tmp_path / "letter.eml").write_bytes(signed)
    reading = load(tmp_path / "letter.eml")
    assert sorted(each.name for each in reading.certificates) == ["Person", "Root"]
    assert {each.provenance for each in reading.certificates} == {Provenance.RECEIVED}
    assert reading.form is Form.MAIL
    assert [each.file for each in reading.problems] == ["letter.eml ▸ bad.pem"]


def test_content_without_a_budget_has_one_of_its_own(root: Entity) -> None:
    """Content that is at hand is read as a file is; of an old Office document there is nothing to read."""
    letter = mail.mail(mail.entity("application/pkix-cert", root.der, "base64"))
    assert files.read_content(letter, "letter.eml").certificates == (root.certificate,)
    with pytest.raises(SourceError, match=r"^old\.doc: This is an Outlook message or an old Office document"):
        files.read_content(mail.compound_file({"WordDocument": b"x"}), "old.doc")


@pytest.mark.parametrize("most", [6, 7, 8])
def test_elements_of_mail_are_counted(most: int, tmp_path: Path, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a mailbox of very many messages with certificates the first are read, and that is said once."""
    part = mail.entity('application/octet-stream; name="ca.cer"', root.der, "base64")
    (tmp_path / "all.mbox").write_bytes(b"\n".join([b"From x\n" + mail.mail(part)] * 4))
    monkeypatch.setattr(budget, "MAX", {**budget.MAX, Cost.ELEMENTS: most})  # message, file, certificate
    reading = load(tmp_path / "all.mbox")
    assert reading.certificates == (root.certificate,)
    assert [each.cut_short for each in reading.problems] == [True]


def test_an_outlook_data_file_is_refused_however_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A .pst is not read to be refused, and its sentence says how to get the messages out."""
    (tmp_path / "mail.pst").write_bytes(b"!BDN" + bytes(100))
    for most in (200, 103):
        monkeypatch.setattr(files, "CERTIFICATES", CERTIFICATES._replace(max_file_bytes=most))
        with pytest.raises(SourceError, match=r"^mail\.pst: This is an Outlook data file.*drag the messages"):
            load(tmp_path / "mail.pst")


def test_a_mailbox_without_certificates_is_for_signed_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However large: where to open it is said in one sentence; other large files are too large."""
    letter = b"From: a@example.com\r\nTo: b@example.com\r\n\r\nNothing.\r\n"
    box, other = tmp_path / "inbox", tmp_path / "other"
    box.write_bytes((b"From x\r\n" + letter + b"\r\n") * 2)
    for most in (1000, 100):
        monkeypatch.setattr(files, "CERTIFICATES", CERTIFICATES._replace(max_file_bytes=most))
        with pytest.raises(SourceError, match=r"^inbox: This is a mailbox \(\.mbox\)\. Open it on the page “Mail”"):
            load(box)
    for content in (letter * 2, b"From me to you\r\n" * 20):
        other.write_bytes(content)
        with pytest.raises(SourceError, match=r"^“other” is too large to read"):
            load(other)


def test_how_a_certificate_came_is_kept(tmp_path: Path, root: Entity) -> None:
    """A certificate file that is named holds what was chosen; in a folder, or pasted into a mail, it does not."""
    (tmp_path / "root.cer").write_bytes(root.der)
    assert [each.provenance for each in load(tmp_path / "root.cer").certificates] == [Provenance.OWN_FILE]
    assert [each.provenance for each in load(tmp_path).certificates] == [Provenance.AMONG_OTHERS]
    (tmp_path / "root.cer").unlink()
    (tmp_path / "root.zip").write_bytes(zipped(root__cer=root.der))
    for place in (tmp_path, tmp_path / "root.zip"):
        (found,) = load(place).certificates
        assert (str(found.origin), found.provenance) == ("root.zip ▸ root.cer", Provenance.AMONG_OTHERS)
    (tmp_path / "root.zip").unlink()
    header = b"From: a@example.com\r\nTo: b@example.com\r\nDate: Mon, 1 Jan 2024 00:00:00 +0000\r\n\r\n"
    (tmp_path / "pasted.eml").write_bytes(header + pem.encode([root.der]))
    for place in (tmp_path / "pasted.eml", tmp_path):
        assert [each.provenance for each in load(place).certificates] == [Provenance.RECEIVED]
    for encoding in ("utf-16", "utf-16-le"):
        (tmp_path / "pasted.txt").write_bytes((header + pem.encode([root.der])).decode().encode(encoding))
        assert [each.provenance for each in load(tmp_path / "pasted.txt").certificates] == [Provenance.RECEIVED]


@pytest.mark.parametrize("label", ["PKCS7", "CMS", "CERTIFICATE", None])
def test_a_bundle_in_a_text_is_one(label: str | None, tmp_path: Path, root: Entity) -> None:
    """A bundle that a text holds vouches for no root, even for the only one in it; a certificate there does."""
    for content, provenance in (
        (pkcs7.encode([root.der]), Provenance.AMONG_OTHERS),
        (sst.encode([root.der]), Provenance.AMONG_OTHERS),
        (root.der, Provenance.OWN_FILE),
    ):
        body = base64.encodebytes(content).decode()
        text = f"-----BEGIN {label}-----\n{body}-----END {label}-----\n" if label else body
        (tmp_path / "root.pem").write_text(text, encoding="ascii")
        assert [each.provenance for each in load(tmp_path / "root.pem").certificates] == [provenance]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("list.pdf", b"%PDF-1.7", "a PDF"),
        (
            "plain.eml",
            b"From: a@example.com\r\nTo: b@example.com\r\nSubject: x\r\n\r\nNothing.\r\n",
            "an email message",
        ),
    ],
)
def test_a_file_that_holds_none_is_an_error(name: str, content: bytes, said: str, tmp_path: Path) -> None:
    """A file of another kind, or mail without certificates, is an error with its name and what it seems to be."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError, match=f"{name}: This is {said}") as caught:
        load(tmp_path / name)
    assert isinstance(caught.value.__cause__, FormatError)


def test_a_locked_file_asks_for_its_password(tmp_path: Path, root: Entity) -> None:
    """A locked file passes the question on; with the password it is read."""
    path = tmp_path / "own.p12"
    path.write_bytes(locked(root))
    with pytest.raises(PasswordNeededError):
        load(path)
    assert [found.der for found in load(path, "secret").certificates] == [root.der]


def test_what_is_not_there_is_an_error(tmp_path: Path) -> None:
    """A missing file, one below a file, a name that no file can have, and a folder where one file is wanted."""
    (tmp_path / "file").touch()
    for path in (tmp_path / "missing.cer", tmp_path / "file" / "below.cer"):
        with pytest.raises(SourceError, match="was not found"):
            load(path)
    with pytest.raises(SourceError):
        load(tmp_path / "nul\0name.cer")
    with pytest.raises(SourceError, match=r"is a folder\. Choose a file in it\."):
        content_of(tmp_path, 10)


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    """A pipe, which would never end, is not opened; in a folder it is a problem."""
    if sys.platform == "win32":
        pytest.skip("there are no pipes in folders on this system")
    path = tmp_path / "pipe.cer"
    os.mkfifo(path)
    with pytest.raises(SourceError, match="a device or a pipe"):
        load(path)
    assert [problem.file for problem in load(tmp_path).problems] == ["pipe.cer"]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="there is no such file on this system")
def test_a_file_that_breaks_off_is_an_error() -> None:
    """A file that can be opened, but not read, is an error."""
    with pytest.raises(SourceError, match="can't be read"):
        load(Path("/proc/self/mem"))


@pytest.mark.skipif(os.name == "nt", reason="on Windows such a link is simply not there")
def test_a_link_to_itself_is_a_problem(tmp_path: Path) -> None:
    """A link that leads nowhere is an error by itself, and a problem in a folder."""
    (tmp_path / "link").symlink_to(tmp_path / "link")
    with pytest.raises(SourceError, match="can't be read"):
        load(tmp_path / "link")
    assert [problem.file for problem in load(tmp_path).problems] == ["link"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions are not asked here")
def test_no_permission_is_an_error(tmp_path: Path, root: Entity) -> None:
    """A file that may not be read is an error; in a folder it is a problem, and so is a closed folder."""
    secret = tmp_path / "secret.cer"
    secret.write_bytes(root.der)
    secret.chmod(0)
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    with pytest.raises(SourceError, match="permission"):
        load(secret)
    assert [(each.file, each.is_loss) for each in load(tmp_path).problems] == [("closed", True), ("secret.cer", True)]
    closed.chmod(0o700)


def test_a_folder_is_read_by_name(tmp_path: Path, pki: PKI, root: Entity) -> None:
    """All files in a folder and below it are read in the order of their names, which they keep."""
    others = [pki.make(name, root) for name in "ABC"]
    (tmp_path / "below").mkdir()
    (tmp_path / "b.pem").write_bytes(pem.encode([others[0].der, root.der]))
    (tmp_path / "a.cer").write_bytes(root.der)
    (tmp_path / "below" / "a.sst").write_bytes(sst.encode([others[1].der])[:-1])
    (tmp_path / "readme.docx").write_bytes(zipped(**{"[Content_Types].xml": b"<a/>", "document.xml": b"<b/>"}))
    (tmp_path / "empty").touch()
    reading = load(tmp_path)
    assert [(found.der, str(found.origin)) for found in reading.certificates] == [
        (root.der, "a.cer"),
        (others[0].der, "b.pem"),
        (others[1].der, str(Path("below", "a.sst"))),
    ]
    assert [str(problem.message) for problem in reading.problems] == [
        "The store is incomplete: it ends within an entry.",
        "2 files contain no certificates and were skipped.",
        "Some certificates occur more than once; each was added once.",
    ]


def test_a_folder_shares_one_budget(tmp_path: Path, pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Elements of all files together are counted; where they are spent, the file is named and no other is read."""
    monkeypatch.setattr(budget, "MAX", {**budget.MAX, Cost.ELEMENTS: 3})
    others = [pki.make(name, root).der for name in "AB"]
    (tmp_path / "a.cer").write_bytes(root.der)
    (tmp_path / "b.sst").write_bytes(sst.encode([*others, root.der]))
    for name in "cd":
        (tmp_path / f"{name}.cer").write_bytes(root.der)
    reading = load(tmp_path)
    assert [found.der for found in reading.certificates] == [root.der, *others]
    assert [(problem.file, problem.cut_short) for problem in reading.problems] == [("b.sst", True)]


def test_bytes_of_a_folder_are_counted(tmp_path: Path, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """What all files have together is bounded, whatever is in them."""
    monkeypatch.setattr(budget, "MAX", {**budget.MAX, Cost.BYTES: len(root.der) + 5})
    (tmp_path / "a.txt").write_bytes(b"words")
    (tmp_path / "b.cer").write_bytes(root.der)
    (tmp_path / "c.txt").write_bytes(b"!")
    (tmp_path / "d.cer").write_bytes(root.der)
    streams: list[BinaryIO] = []

    def opened(path: Path) -> BinaryIO:
        streams.append(path.open("rb"))
        return streams[-1]

    monkeypatch.setattr(walk, "opened", opened)
    reading = load(tmp_path)
    assert len(reading.certificates) == 1
    assert [(problem.file, problem.cut_short) for problem in reading.problems] == [("c.txt", True), ("a.txt", False)]
    assert [stream.closed for stream in streams] == [True] * 3


def test_a_store_is_told_without_reading_it(tmp_path: Path, root: Entity) -> None:
    """Whatever its name, a file is a store if it begins as one; a folder, and what can't be opened, is none."""
    store, other = tmp_path / "letter.eml", tmp_path / "other.sst"
    store.write_bytes(sst.encode([root.der]))
    other.write_bytes(root.der)
    assert is_store(store)
    for path in (other, tmp_path, tmp_path / "missing.sst", tmp_path / "nul\0name.sst"):
        assert not is_store(path)


def test_the_beginning_of_a_file_tells_its_form(tmp_path: Path) -> None:
    """A mailbox and an archive are told from a message; folders, and what can't be read, have no form."""
    head = b"From: a@example.com\nTo: b@example.com\n"
    for content, form in (
        (head, Form.MAIL),
        (b"From a today\n" + head, Form.MAILBOX),
        (b"From here\nto there", None),
        (b"PK\x03\x04", Form.ARCHIVE),
        (b"", None),
    ):
        (tmp_path / "some file").write_bytes(content)
        assert form_at(tmp_path / "some file") is form
        assert holds_one(tmp_path / "some file", form) is (form not in (Form.MAILBOX, Form.ARCHIVE))
    for path in (tmp_path, tmp_path / "gone", tmp_path / "nul\0name"):
        assert form_at(path) is None
        assert holds_one(path, None) is (path != tmp_path)


def test_progress_is_reported_and_can_end_it(tmp_path: Path, root: Entity) -> None:
    """Reading reports how far it is, and what the report raises ends it."""
    (tmp_path / "a.cer").write_bytes(root.der)
    for path in (tmp_path, tmp_path / "a.cer"):
        reports = Reports()
        file_source(path).load(reports)
        done, total = reports.told[-1]
        assert done == total > 0
    with pytest.raises(CancelledError):
        file_source(tmp_path).load(Reports(most=0))


limited = pytest.mark.skipif(sys.platform == "win32", reason="memory is limited by what only Unix has")

READ = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
from pathlib import Path
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.reading import Problem, Reading
from sstwizard.core.sources.files import read_certificates
from sstwizard.core.errors import FormatError
with Budget(limits={Cost.SECONDS: 1}) as budget:
    try:
        reading = read_certificates(Path(sys.argv[1]).read_bytes(), budget)
    except FormatError as error:
        reading = Reading((), (Problem.of(error),))
    spent = {cost.name: spent for cost, spent in budget.spent.items()}
problems = [(problem.cut_short, str(problem.message)) for problem in reading.problems]
print(json.dumps([spent, len(reading.certificates), problems]))
"""


def read(attacks: Path, name: str) -> tuple[dict[str, float], list[str]]:
    """Read a file that costs much in a process of 1 GiB; return what was spent and why it stopped, without a find."""
    done = subprocess.run(
        [sys.executable, "-c", READ, attacks / name],
        capture_output=True,
        timeout=LIMIT,
        check=False,
        env={"PYTHONPATH": str(Path(__file__).resolve().parents[3] / "gui"), "PYTHONWARNINGS": "ignore"},
    )
    assert done.returncode == 0, done.stderr.decode()[-1000:]
    found: Any = json.loads(done.stdout)
    spent, count, problems = found
    assert all(cut_short for cut_short, _ in problems)
    assert count == 0
    return spent, [message for _, message in problems]


@limited
@pytest.mark.parametrize("name", ["begins.zip", "p7_bomb.zip", "sst_bomb.zip"])
def test_bombs_are_read_as_far_as_the_budget_goes(name: str, attacks: Path) -> None:
    """Millions of entries, unpacked from a few thousand bytes, are counted while they are read; then it stops."""
    spent, (message,) = read(attacks, name)
    assert spent["ELEMENTS"] == MAX[Cost.ELEMENTS]
    assert spent["BYTES"] < 64 * 2**20
    assert message.startswith("Reading stopped after 50,000 entries; the rest was not read.")


@limited
@pytest.mark.parametrize("name", ["in1e7.p12", "in2e31.p12"])
def test_hidden_rounds_are_bounded_by_seconds(name: str, attacks: Path) -> None:
    """The counts that show are harmless; the one inside is met by the process that opens it, which is ended."""
    spent, (message,) = read(attacks, name)
    assert 0 < spent["ROUNDS"] < 10_000
    assert spent["SECONDS"] <= 1
    assert message.startswith("Opening PKCS #12 files stopped after 1 seconds")


@limited
def test_rounds_of_all_files_of_an_archive_are_bounded(attacks: Path) -> None:
    """Twenty files that may each be opened by themselves: the first one is, and the others are not even tried."""
    spent, messages = read(attacks, "p12x20.zip")
    assert MAX[Cost.ROUNDS] / 2 < spent["ROUNDS"] <= MAX[Cost.ROUNDS]
    assert spent["ELEMENTS"] == 20
    assert messages
