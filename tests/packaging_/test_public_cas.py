"""How the catalogue of public CAs is made out of CCADB's files."""

from __future__ import annotations

import csv
import datetime
import io
import json
import lzma
import sys
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import parts
import public_cas
import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from pki import PKI, Entity
from sstwizard.core.certificates.algorithms import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.programs import withdrawal
from sstwizard.core.certificates.reading import no_progress
from sstwizard.core.sources import public_roots
from sstwizard.core.sources.public_cas import CATALOGUE

DAY = datetime.date(2026, 8, 21)
DAMAGED = "-----BEGIN CERTIFICATE-----\nM\n-----END CERTIFICATE-----"
SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1"


def pems(*some: Entity) -> str:
    """Return the form of CCADB's tables of certificates."""
    rows = [(each.certificate.sha256, each.x509.public_bytes(Encoding.PEM).decode().strip()) for each in some]
    return table(["SHA-256 Fingerprint", "X.509 Certificate (PEM)"], rows)


def records(statuses: Mapping[Entity, str], owner: str = "Example Trust") -> str:
    """Return the form of CCADB's records, shortened."""
    columns = ["CA Owner", "Certificate Name", "Certificate Record Type", "Revocation Status", "SHA-256 Fingerprint"]
    columns += ["Derived Trust Bits", "S/MIME Capable"]
    rows = [
        (owner, each.certificate.name, "Intermediate Certificate", status, each.certificate.sha256, "Secure Email", "")
        for each, status in statuses.items()
    ]
    return table(columns, rows)


def table(columns: list[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table as CCADB writes it: each value in quotes."""
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([columns, *rows])
    return written.getvalue()


def taken(root: Entity, *some: Entity, known: str | None = None) -> list[Certificate]:
    """Return what is taken of some certificates below a root."""
    told = public_cas.records(known) if known is not None else None
    found: list[Certificate] = public_cas.select([each.der for each in some], [root.certificate], DAY, told)
    return found


def test_all_levels_below_a_root_are_taken(pki: PKI, root: Entity) -> None:
    """What a root has signed, and what that has signed, with a purpose for mail, any or none."""
    policy = pki.make("Policy", root)
    issuing = [pki.make("A", policy, purposes=(EMAIL_PROTECTION, SERVER_AUTHENTICATION))]
    issuing += [pki.make("B", policy, purposes=(ANY_EXTENDED_KEY_USAGE,)), pki.make("C", policy)]
    assert taken(root, *issuing, policy) == [each.certificate for each in (*issuing, policy)]


def test_what_can_issue_nothing_for_mail_is_left_out(pki: PKI, root: Entity) -> None:
    """For servers, no CA, expired on the day before, self-signed, or the root itself and its key."""
    past = datetime.datetime(2026, 8, 20, 23, tzinfo=datetime.UTC)
    today = datetime.datetime(2026, 8, 21, tzinfo=datetime.UTC)
    server, other = pki.make("Server", root, purposes=(SERVER_AUTHENTICATION,)), pki.make("Other root")
    left_out = [server, pki.make("Leaf", root, ca=False), pki.make("No constraints", root, ca=None)]
    left_out += [pki.make("Past", root, end=past), other, root, pki.make("Below server", server)]
    left_out += [pki.make("Root", other, key=root.key)]
    current = pki.make("Current", root, end=today)
    assert taken(root, *left_out, current) == [current.certificate]


def test_a_name_proves_nothing(pki: PKI, root: Entity) -> None:
    """What names the root as its issuer, and its key, and was signed by another."""
    forger = pki.make("Root")
    forged = pki.make("Forged", forger, authority_key_id=None)
    assert taken(root, forged) == []
    assert taken(forger, forged) == [forged.certificate]


def test_what_was_revoked_is_left_out(pki: PKI, root: Entity) -> None:
    """What the records call revoked, or below something that is; all else that they say or don't is taken."""
    revoked, below = pki.make("Revoked", root), pki.make("Below", root)
    current, unknown = pki.make("Current", root), pki.make("Unknown", root)
    told = records({revoked: "Revoked", below: "Parent Cert Revoked", current: "Not Revoked"})
    assert taken(root, revoked, below, current, unknown, known=told) == [current.certificate, unknown.certificate]


def test_what_depends_on_something_revoked_goes_with_it(pki: PKI, root: Entity) -> None:
    """A CA below a revoked one has no chain."""
    revoked = pki.make("Revoked", root)
    assert taken(root, revoked, pki.make("Below", revoked), known=records({revoked: "Revoked"})) == []


def test_files_are_read_in_both_forms(tmp_path: Path, pki: PKI, root: Entity) -> None:
    """A .csv, with a byte order mark or without, and a .csv.xz."""
    first, second = pki.make("First", root), pki.make("Second", root)
    (tmp_path / "AllCertificatePEMsCSVFormat_2024.csv").write_text(pems(root, first), encoding="utf-8-sig")
    packed = lzma.compress(pems(second).encode())
    (tmp_path / "AllCertificatePEMsCSVFormat_NotBeforeYear_2025.csv.xz").write_bytes(packed)
    found = dict(pair for each in public_cas.files_in(tmp_path) for pair in public_cas.certificates(each))
    assert found == {each.certificate.sha256: each.der for each in (root, first, second)}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (table([public_cas.SHA256, "PEM Info"], []), "no column “X.509 Certificate \\(PEM\\)”"),
        (table([public_cas.SHA256, public_cas.PEM], [("AB", "gone")]), "SHA-256 AB is damaged"),
        (table([public_cas.SHA256, public_cas.PEM], [("AB", DAMAGED)]), "SHA-256 AB is damaged"),
    ],
)
def test_other_forms_are_refused(content: str, said: str) -> None:
    """A table without a column, a certificate without its bytes, and one that is damaged end the program."""
    with pytest.raises(SystemExit, match=said):
        list(public_cas.certificates(content))


def test_records_of_another_form_are_refused() -> None:
    """Without a column on revocation, nothing would be known of it."""
    with pytest.raises(SystemExit, match="no column “Revocation Status”"):
        public_cas.records('"CA Owner","SHA-256 Fingerprint"\n')


def test_what_is_not_sent_ends_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table that can be had is read, one that can't is named."""
    monkeypatch.setattr(public_cas, "SITE", f"{tmp_path.as_uri()}/")
    (tmp_path / public_cas.RECORDS).write_text("a,b", encoding="utf-8-sig")
    assert public_cas.download(public_cas.RECORDS) == "a,b"
    with pytest.raises(SystemExit, match="gone can't be downloaded"):
        public_cas.download("gone")


def test_what_is_not_below_the_public_roots_empties_nothing(
    tmp_path: Path, pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the files hold no CA that can be taken, what is there stays."""
    (tmp_path / "AllCertificatePEMsCSVFormat_2024.csv").write_text(pems(root, pki.make("CA", root)), encoding="utf-8")
    monkeypatch.setattr(public_cas, "FOLDER", tmp_path / "public-cas")
    monkeypatch.setattr(sys, "argv", ["public_cas.py", "--from", str(tmp_path), "--as-of", str(DAY)])
    with pytest.raises(SystemExit, match="nothing was written"):
        public_cas.main()
    assert not (tmp_path / "public-cas").exists()


def test_the_folder_says_what_is_in_it(tmp_path: Path, pki: PKI, root: Entity) -> None:
    """Where it is from, of which day, how many, whether it was checked, whose they are; and what came and went."""
    first, second = pki.make("First", root), pki.make("Second", root)

    def updated(known: str | None, *some: Entity) -> str:
        told = public_cas.records(known) if known is not None else None
        ders = {each.certificate.sha256: each.der for each in some}
        return "\n".join(public_cas.update(tmp_path, ders, told, [root.certificate], DAY))

    said = updated(None, first, root)
    origin = json.loads((tmp_path / "origin.json").read_text(encoding="utf-8"))
    counted = ("date", "certificates", "for mail", "bytes", "checked for revocation", "revoked")
    assert [origin[each] for each in counted] == ["2026-08-21", 2, 1, len(first.der), False, 0]
    assert f"+ First ({first.certificate.sha256})" in said
    assert zlib.decompress((tmp_path / "cas.der.zlib").read_bytes()) == first.der
    assert (tmp_path / "owners.csv").read_text(encoding="utf-8") == "sha256,owner\n"

    said = updated(records({first: "Revoked", second: "Not Revoked"}), first, second)
    origin = json.loads((tmp_path / "origin.json").read_text(encoding="utf-8"))
    assert [origin[each] for each in counted] == ["2026-08-21", 2, 1, len(second.der), True, 1]
    assert said.splitlines()[-2:] == [
        f"+ Second ({second.certificate.sha256})",
        f"- First ({first.certificate.sha256})",
    ]
    owners = (tmp_path / "owners.csv").read_text(encoding="utf-8")
    assert owners == f"sha256,owner\n{second.certificate.sha256},Example Trust\n"
    assert not updated(None, second).splitlines()[-1].startswith(("+", "-"))


def test_the_programs_name_the_data_and_its_licence() -> None:
    """Among the parts of the programs is the catalogue, of its day, with the text of its licence."""
    (part,) = (each for each in parts.data() if each.licence == "CDLA-Permissive-2.0")
    origin = json.loads((public_cas.FOLDER / "origin.json").read_text(encoding="utf-8"))
    assert (part.licence, part.version) == (origin["licence"], origin["date"])
    assert part.texts == (public_cas.FOLDER / "LICENSE.txt",)


def all_of_ccadb(shared: Path) -> dict[str, bytes]:
    """Return the certificates of CCADB's files."""
    return {
        sha256: der
        for each in public_cas.files_in(shared / "data" / "ccadb")
        for sha256, der in public_cas.certificates(each)
    }


def test_what_stands_below_withdrawn_roots_is_left_out(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing below roots that a program has withdrawn alone, nor the seven CAs whose keys were kept with such."""
    ders = all_of_ccadb(shared).values()
    withdrawn = [each for each in map(Certificate, ders) if withdrawal(each) is not None]
    assert len(withdrawn) > 100
    assert public_cas.select(ders, withdrawn, DAY) == []
    roots = public_roots.source().load(no_progress).certificates
    (suspect,) = (each for each in roots if each.sha256 in public_cas.SAME_STORAGE)
    assert public_cas.select(ders, [suspect], DAY) == []
    monkeypatch.setattr(public_cas, "SAME_STORAGE", {})
    assert len(public_cas.select(ders, [suspect], DAY)) == 7


def test_the_list_is_what_the_files_give(shared: Path) -> None:
    """Taken anew from CCADB's files, on the day of the list, the same CAs come out."""
    roots = public_roots.source().load(no_progress).certificates
    origin = json.loads((public_cas.FOLDER / "origin.json").read_text(encoding="utf-8"))
    found = public_cas.select(all_of_ccadb(shared).values(), roots, datetime.date.fromisoformat(origin["date"]))
    assert set(found) == set(CATALOGUE)
