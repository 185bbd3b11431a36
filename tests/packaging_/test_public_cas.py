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
from sstwizard.core.resources import resource
from sstwizard.core.sources import public_lists

DAY = datetime.date(2026, 8, 21)
DAMAGED = "-----BEGIN CERTIFICATE-----\nM\n-----END CERTIFICATE-----"
SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1"


def pems(*some: Entity) -> str:
    """Return the form of CCADB's tables of certificates."""
    rows = [(each.certificate.sha256, each.x509.public_bytes(Encoding.PEM).decode().strip()) for each in some]
    return table(["SHA-256 Fingerprint", "X.509 Certificate (PEM)"], rows)


def records(statuses: Mapping[Entity, str], owner: str = "Example Trust", capable: str = "") -> str:
    """Return the form of CCADB's records, shortened."""
    columns = ["CA Owner", "Certificate Name", "Certificate Record Type", "Revocation Status", "SHA-256 Fingerprint"]
    columns += ["Derived Trust Bits", "S/MIME Capable"]
    rows = [
        (owner, each.certificate.name, "Intermediate", status, each.certificate.sha256, "Secure Email", capable)
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
    revoked = public_cas.Revoked.by_records(DAY, public_cas.records(known)).every if known is not None else ()
    found: list[Certificate] = public_cas.select([each.der for each in some], [root.certificate], DAY, revoked)
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
    tables = public_cas.files_in(tmp_path, public_cas.PEMS)
    found = dict(pair for each in tables for pair in public_cas.certificates(each))
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
    revoked = tmp_path / "revoked.txt"
    revoked.write_text(f"{'0' * 64}\n")
    arguments = ["--from", str(tmp_path), "--as-of", str(DAY), "--revoked", str(revoked), "--revoked-as-of", str(DAY)]
    monkeypatch.setattr(sys, "argv", ["public_cas.py", *arguments])
    with pytest.raises(SystemExit, match="nothing was written"):
        public_cas.main()
    assert not (tmp_path / "public-cas").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--from", "FOLDER", "--as-of", "2026-08-21"], "There is no AllCertificateRecordsCSVFormatV5….csv"),
        (["--from", "FOLDER", "--revoked", "a.txt"], "2"),
        (["--from", "FOLDER", "--revoked-as-of", "2026-08-06"], "2"),
    ],
)
def test_nothing_is_written_unchecked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    """What was revoked is told by CCADB's records or by a list of some day."""
    (tmp_path / "AllCertificatePEMsCSVFormat_2024.csv").write_text(pems(), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["public_cas.py", *(each.replace("FOLDER", str(tmp_path)) for each in arguments)])
    with pytest.raises(SystemExit, match=said):
        public_cas.main()


def test_a_list_of_something_else_is_refused() -> None:
    """One SHA-256 a line, in either case."""
    assert public_cas.sha256s(f"{'ab' * 32}\n\n{'CD' * 32}\n") == {"AB" * 32, "CD" * 32}
    with pytest.raises(SystemExit, match="“SHA256” is no SHA-256"):
        public_cas.sha256s(f"sha256\n{'ab' * 32}\n")


def certain(some: Iterable[Entity], revoked: public_cas.Revoked) -> dict[str, bool]:
    """Return what is certain of each, by its name."""
    names = {each.certificate.sha256: each.certificate.name for each in some}
    found = public_cas.certainties([each.der for each in some], revoked, DAY)
    return {names.get(sha256, sha256): each for sha256, each in found.items()}


def revoked_by_list(*some: Entity) -> public_cas.Revoked:
    """Return a bare list of them."""
    return public_cas.Revoked(DAY, frozenset(each.certificate.sha256 for each in some))


def test_what_a_bare_list_makes_certain(pki: PKI, root: Entity) -> None:
    """None of its issuers listed: itself is meant. All that live listed: nothing above lives. Else it isn't certain."""
    past = datetime.datetime(2026, 8, 20, 23, tzinfo=datetime.UTC)
    policy = pki.make("Policy", root)
    twin, old = pki.make("Policy", root, key=policy.key), pki.make("Policy", root, key=policy.key, end=past)
    itself, below, gone = pki.make("Itself", root), pki.make("Below", policy), pki.make("Gone", root, end=past)
    every = [root, policy, itself, below, gone]
    assert certain(every, revoked_by_list(policy, itself, below, gone)) == dict.fromkeys(
        ("Policy", "Itself", "Below"), True
    )
    assert certain([*every, twin], revoked_by_list(policy, below)) == {"Policy": True, "Below": False}
    assert certain([*every, old], revoked_by_list(policy, below)) == {"Policy": True, "Below": True}
    last = pki.make("Last", root, end=datetime.datetime(2026, 8, 21, tzinfo=datetime.UTC))  # a moment of the day
    assert certain([*every, last], revoked_by_list(last)) == {"Last": True}
    unknown = public_cas.Revoked(DAY, frozenset(["AB" * 32]))
    assert certain(every, unknown) == {"AB" * 32: False}


def test_what_the_records_make_certain(pki: PKI, root: Entity) -> None:
    """What was revoked itself; what only stands below something revoked, where nothing above it lives."""
    policy = pki.make("Policy", root)
    twin, itself, below = (
        pki.make("Policy", root, key=policy.key),
        pki.make("Itself", policy),
        pki.make("Below", policy),
    )
    odd = pki.make("Odd", root)
    told = {policy: "Revoked", itself: "Revoked", below: "Parent Cert Revoked", odd: "Parent Cert Revoked"}
    revoked = public_cas.Revoked.by_records(DAY, public_cas.records(records(told)))
    expected = {"Policy": True, "Itself": True, "Below": True, "Odd": False}
    assert certain([root, *told], revoked) == expected
    assert certain([root, *told, twin], revoked) == expected | {"Below": False}


def test_the_folder_says_what_is_in_it(tmp_path: Path, pki: PKI, root: Entity) -> None:
    """Where it is from, of which day, how many, what was revoked, whose they are; and what came and went."""
    first, second = pki.make("First", root), pki.make("Second", root)

    def updated(known: str, *some: Entity) -> str:
        told = public_cas.records(known)
        ders = {each.certificate.sha256: each.der for each in some}
        revoked = public_cas.Revoked.by_records(DAY, told)
        return "\n".join(public_cas.update(tmp_path, ders, told, revoked, [root.certificate], DAY))

    def written(name: str) -> str:
        return (tmp_path / name).read_text(encoding="utf-8")

    said = updated(records({}), first, root)
    origin = json.loads(written("origin.json"))
    counted = ("date", "certificates", "for mail", "bytes", "checked for revocation as of", "left out as revoked")
    assert [origin[each] for each in counted] == ["2026-08-21", 2, 1, len(first.der), "2026-08-21", 0]
    assert f"+ First ({first.certificate.sha256})" in said
    assert zlib.decompress((tmp_path / "cas.der.zlib").read_bytes()) == first.der
    assert (written("owners.csv"), written("revoked.csv")) == ("sha256,owner,mail\n", "sha256,certain\n")

    said = updated(records({first: "Revoked", second: "Not Revoked"}), first, second, root)
    origin = json.loads(written("origin.json"))
    assert [origin[each] for each in counted] == ["2026-08-21", 3, 1, len(second.der), "2026-08-21", 1]
    assert (origin["revoked and not expired"], origin["certainly revoked"]) == (1, 1)
    assert said.splitlines()[-2:] == [
        f"+ Second ({second.certificate.sha256})",
        f"- First ({first.certificate.sha256})",
    ]
    assert written("owners.csv") == f"sha256,owner,mail\n{second.certificate.sha256},Example Trust,\n"
    assert written("revoked.csv") == f"sha256,certain\n{first.certificate.sha256},yes\n"
    assert not updated(records({second: ""}, capable="False"), second).splitlines()[-1].startswith(("+", "-"))
    assert written("owners.csv") == f"sha256,owner,mail\n{second.certificate.sha256},Example Trust,no\n"


def test_what_a_bare_list_names_is_left_out(tmp_path: Path, pki: PKI, root: Entity) -> None:
    """Though it isn't told whether it was revoked itself; it has its line among the revoked ones."""
    listed, other = pki.make("Listed", root), pki.make("Other", root)
    ders = {each.certificate.sha256: each.der for each in (root, listed, other)}
    said = [*public_cas.update(tmp_path, ders, {}, revoked_by_list(listed), [root.certificate], DAY)]
    assert said[-1] == f"+ Other ({other.certificate.sha256})"
    assert zlib.decompress((tmp_path / "cas.der.zlib").read_bytes()) == other.der
    assert (tmp_path / "revoked.csv").read_text(encoding="utf-8").splitlines()[1:] == [
        f"{listed.certificate.sha256},yes"
    ]
    assert json.loads((tmp_path / "origin.json").read_text(encoding="utf-8"))["left out as revoked"] == 1


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
        for each in public_cas.files_in(shared / "data" / "ccadb", public_cas.PEMS)
        for sha256, der in public_cas.certificates(each)
    }


def test_what_stands_below_withdrawn_roots_is_left_out(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing below roots that a program has withdrawn alone, nor the seven CAs whose keys were kept with such."""
    ders = all_of_ccadb(shared).values()
    withdrawn = [each for each in map(Certificate, ders) if withdrawal(each) is not None]
    assert len(withdrawn) > 100
    assert public_cas.select(ders, withdrawn, DAY) == []
    roots = public_lists.roots()
    (suspect,) = (each for each in roots if each.sha256 in public_cas.SAME_STORAGE)
    assert public_cas.select(ders, [suspect], DAY) == []
    monkeypatch.setattr(public_cas, "SAME_STORAGE", {})
    assert len(public_cas.select(ders, [suspect], DAY)) == 7


def test_the_list_is_what_the_files_give(shared: Path) -> None:
    """Taken anew from CCADB's files, on the day of the list, the same CAs come out, and the same that were revoked."""
    roots = public_lists.roots()
    origin = json.loads((public_cas.FOLDER / "origin.json").read_text(encoding="utf-8"))
    listed = public_cas.content(shared / "data" / "ccadb" / "revoked-2026-08-06.txt.xz")
    revoked = public_cas.Revoked(datetime.date(2026, 8, 6), public_cas.sha256s(listed))
    ders, day = all_of_ccadb(shared).values(), datetime.date.fromisoformat(origin["date"])
    assert set(public_cas.select(ders, roots, day, revoked.every)) == set(public_lists.CATALOGUE)
    assert len(revoked.every) == 2917
    assert revoked.every.isdisjoint(each.sha256 for each in public_lists.CATALOGUE)
    with resource("public-cas", "revoked.csv").open(encoding="utf-8", newline="") as file:
        written = {row["sha256"]: row["certain"] == "yes" for row in csv.DictReader(file)}
    assert written == public_cas.certainties(ders, revoked, day)
    left_out = [each.sha256 for each in public_cas.select(ders, roots, day) if each.sha256 in revoked.every]
    assert (len(written), len(left_out), sum(written[each] for each in left_out)) == (1436, 363, 313)
