"""Brings resources/public-cas up to date: the CAs for mail below the public roots, out of the Common CA Database.

    nox -s roots    download CCADB's files, write what they give, and print what changed
    python packaging/public_cas.py --from FOLDER --as-of DATE [--revoked FILE --revoked-as-of DATE]
                    take files that were downloaded on that day (.csv or .csv.xz)

Taken is what the key of a public root, or of a CA that is taken, has signed, and what on the day of the data is valid
and may issue certificates for mail. Left out are other certificates of the public roots' keys, as the roots come with
the program; and what only a root leads to that a program has withdrawn, or whose owner kept keys where such a one did.
Which CAs were revoked, whose they are and which are not for mail is in CCADB's records, a file of its own. In its place
can stand a list of the SHA-256 of CAs that were revoked, or stand below one that was, which doesn't say which of both.
What was revoked is left out of the catalogue, and written beside it, for collections that hold it: whatever has not
expired, whether it is for mail or not.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import csv
import datetime
import hashlib
import io
import json
import lzma
import re
import sys
import urllib.request
import zlib
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT / "gui"))

from sstwizard.core.certificates.algorithms import allows_email  # noqa: E402
from sstwizard.core.certificates.certificate import Certificate  # noqa: E402 - found by the line above
from sstwizard.core.certificates.programs import withdrawal  # noqa: E402
from sstwizard.core.chains.index import CertificateIndex  # noqa: E402
from sstwizard.core.chains.signing import is_self_signed  # noqa: E402
from sstwizard.core.formats.der import public_key_info  # noqa: E402
from sstwizard.core.sources import public_lists  # noqa: E402

FOLDER = CHECKOUT / "resources" / "public-cas"
CERTIFICATES, OWNERS, REVOKED, ORIGIN = "cas.der.zlib", "owners.csv", "revoked.csv", "origin.json"
SITE = "https://ccadb.my.salesforce-sites.com/ccadb/"
PEMS, RECORDS = "AllCertificatePEMsCSVFormat", "AllCertificateRecordsCSVFormatV5"
FIRST_YEAR = 1994
SECONDS = 180
"""How long a file of CCADB's may take."""
SHA256, PEM, OWNER, REVOCATION = "SHA-256 Fingerprint", "X.509 Certificate (PEM)", "CA Owner", "Revocation Status"
FOR_MAIL = "S/MIME Capable"
ITSELF, PARENT = "Revoked", "Parent Cert Revoked"
SAME_STORAGE = {"40F6AF0346A99AA1CD1D555A4E9CCE62C7F9634603EE406615833DC8C8D00367": "emSign Root CA - G1"}
"""Roots whose owner kept the keys of CAs where those below roots that a program withdrew could be recovered.

eMudhra, CVE-2026-111943: Mozilla removed three of its four roots (`withdrawn.csv`).
"""
_STATUSES = (ITSELF, PARENT)
_BLOCK = re.compile(r"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)


@dataclass(frozen=True)
class Record:
    """What CCADB's records say of a certificate: whose it is, and whether it, or one above it, was revoked.

    Attributes:
        is_for_mail: False where they say that it is not; that they say so of others proves nothing.
    """

    owner: str
    revocation: str
    is_for_mail: bool


Records = Mapping[str, Record]


@dataclass(frozen=True)
class Revoked:
    """Which certificates were revoked, or stand below one that was, by SHA-256, as of a day.

    Attributes:
        themselves: Those of which it is known that they were revoked themselves.
        is_told: Of the others it is known that they were not: only one above them was.
    """

    day: datetime.date
    every: frozenset[str]
    themselves: frozenset[str] = frozenset()
    is_told: bool = False

    @classmethod
    def by_records(cls, day: datetime.date, known: Records) -> Revoked:
        """Return what the records say."""
        of = {status: frozenset(s for s, each in known.items() if each.revocation == status) for status in _STATUSES}
        return cls(day, of[ITSELF] | of[PARENT], of[ITSELF], is_told=True)


def main() -> None:
    """Write the files, and print what changed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="folder", type=Path, help="take CCADB's files from here, not from the network")
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, help="the day of the data; today by default")
    parser.add_argument("--revoked", type=Path, help="a list of revoked CAs, one SHA-256 a line (.txt or .txt.xz)")
    parser.add_argument("--revoked-as-of", type=datetime.date.fromisoformat, help="the day of this list")
    options = parser.parse_args()
    if bool(options.revoked) != bool(options.revoked_as_of):
        parser.error("--revoked and --revoked-as-of need each other")
    today = datetime.datetime.now(datetime.UTC).date()
    if options.folder:
        tables = files_in(options.folder, PEMS)
    else:
        tables = (download(f"{PEMS}?NotBeforeYear={year}") for year in range(FIRST_YEAR, today.year + 1))
    ders = dict(pair for table in tables for pair in certificates(table))
    roots = public_lists.roots()
    day = options.as_of or today
    if options.revoked:
        known, revoked = {}, Revoked(options.revoked_as_of, sha256s(content(options.revoked)))
    else:
        known = records(next(files_in(options.folder, RECORDS)) if options.folder else download(RECORDS))
        revoked = Revoked.by_records(day, known)
    print(*update(FOLDER, ders, known, revoked, roots, day), sep="\n")


def download(name: str) -> str:
    """Return one of CCADB's tables; one that does not come ends the program, and nothing is written."""
    try:
        with urllib.request.urlopen(SITE + name, timeout=SECONDS) as answer:
            read: bytes = answer.read()
    except OSError as error:
        raise SystemExit(f"{SITE}{name} can't be downloaded: {error}") from error
    return read.decode("utf-8-sig")


def files_in(folder: Path, name: str) -> Iterator[str]:
    """Yield CCADB's tables in a folder whose names begin so."""
    found = sorted(folder.glob(f"{name}*.csv*"))
    if not found:
        raise SystemExit(f"There is no {name}….csv or .csv.xz in {folder}.")
    yield from map(content, found)


def content(file: Path) -> str:
    """Return the text of a .csv or .csv.xz."""
    read = file.read_bytes()
    return (lzma.decompress(read) if file.suffix == ".xz" else read).decode("utf-8-sig")


def certificates(table: str) -> Iterator[tuple[str, bytes]]:
    """Yield SHA-256 and DER of each certificate in a table; what its SHA-256 doesn't match ends the program."""
    for row in _rows(table, (SHA256, PEM)):
        sha256, found = row[SHA256].strip().upper(), _BLOCK.search(row[PEM])
        try:
            der = base64.b64decode(found[1]) if found else b""
        except binascii.Error:
            der = b""
        if hashlib.sha256(der).hexdigest().upper() != sha256:
            raise SystemExit(f"The certificate with the SHA-256 {sha256} is damaged.")
        yield sha256, der


def records(table: str) -> Records:
    """Return what the records say of each certificate."""
    return {
        row[SHA256].strip().upper(): Record(row[OWNER].strip(), row[REVOCATION].strip(), row[FOR_MAIL] != "False")
        for row in _rows(table, (SHA256, OWNER, REVOCATION, FOR_MAIL))
    }


def sha256s(written: str) -> frozenset[str]:
    """Return the SHA-256 of a list; a line that is none ends the program."""
    found = frozenset(written.upper().split())
    if strange := [each for each in found if not re.fullmatch("[0-9A-F]{64}", each)]:
        raise SystemExit(f"“{min(strange)}” is no SHA-256.")
    return found


def _rows(table: str, columns: Iterable[str]) -> Iterator[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(table, newline=""))
    missing = set(columns).difference(reader.fieldnames or ())
    if missing:
        raise SystemExit(f"CCADB's table has no column “{min(missing)}”: its form has changed.")
    yield from reader


def select(
    ders: Iterable[bytes], roots: Iterable[Certificate], day: datetime.date, revoked: Container[str] = ()
) -> list[Certificate]:
    """Return the CAs for mail below roots, but for revoked ones, in the order in which they are written."""
    trusted = [each for each in roots if withdrawal(each) is None and each.sha256 not in SAME_STORAGE]
    keys = {public_key_info(each.der) for each in roots}
    moment = _start(day)

    def may_issue(each: Certificate) -> bool:
        details = each.details
        is_valid = details.not_after is not None and details.not_after >= moment and each.sha256 not in revoked
        is_ca_for_mail = bool(details.basic_constraints_ca) and allows_email(details.purposes)
        return is_valid and is_ca_for_mail and not is_self_signed(each) and public_key_info(each.der) not in keys

    index = CertificateIndex((*trusted, *filter(may_issue, map(Certificate, ders))))
    found: dict[Certificate, None] = {}
    level = trusted
    while level:
        level = [each for issuer in level for each in index.issued_by(issuer) if each not in found]
        found |= dict.fromkeys(level)
    return sorted(found, key=lambda each: (each.details.issuer_key, each.details.subject_key, each.sha256))


def _start(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)


def certainties(ders: Iterable[bytes], revoked: Revoked, day: datetime.date) -> dict[str, bool]:
    """Return the SHA-256 of what was revoked and has not expired, and whether that is certain; the others may go on.

    It is where it was revoked itself, or where nothing above it lives; by a list that doesn't say which was revoked
    itself, also where nothing above it was revoked. What is in none of CCADB's files has unknown issuers: no more is
    certain of it than what the records say.
    """
    index = CertificateIndex(map(Certificate, ders))
    known = {each.sha256: each for each in index}

    def lives(each: Certificate) -> bool:
        return each.details.not_after is None or each.details.not_after >= _start(day)

    def is_certain(each: Certificate) -> bool:
        issuers = list(index.issuers_of(each))
        was_revoked_itself = not revoked.is_told and not any(issuer.sha256 in revoked.every for issuer in issuers)
        return was_revoked_itself or not any(lives(issuer) for issuer in issuers if issuer.sha256 not in revoked.every)

    return {
        sha256: sha256 in revoked.themselves or (sha256 in known and is_certain(known[sha256]))
        for sha256 in sorted(revoked.every)
        if sha256 not in known or lives(known[sha256])
    }


def update(
    folder: Path,
    ders: Mapping[str, bytes],
    known: Records,
    revoked: Revoked,
    roots: Iterable[Certificate],
    day: datetime.date,
) -> Iterator[str]:
    """Write the catalogue of a day into a folder, and yield what it holds, and what came and went there.

    All certificates of CCADB are given by SHA-256, and its records as far as they were read.
    """
    roots = tuple(roots)
    held = folder / CERTIFICATES
    before = list(public_lists.unpacked(held.read_bytes())) if held.is_file() else []
    taken = select(ders.values(), roots, day, revoked.every)
    if not taken:
        raise SystemExit("No CA for mail below the public roots is in these files, so nothing was written.")
    every = len(select(ders.values(), roots, day))
    certain = certainties(ders.values(), revoked, day)
    origin = {
        "source": "Common CA Database (CCADB), https://www.ccadb.org",
        "date": day.isoformat(),
        "licence": "CDLA-Permissive-2.0",
        "certificates": len(ders),
        "for mail": len(taken),
        "bytes": sum(len(each.der) for each in taken),
        "checked for revocation as of": revoked.day.isoformat(),
        "left out as revoked": every - len(taken),
        "revoked and not expired": len(certain),
        "certainly revoked": sum(certain.values()),
    }
    packed = zlib.compress(b"".join(each.der for each in taken), 9)  # the programs for Windows are without lzma
    held.write_bytes(packed)
    named = ((each.sha256, known[each.sha256]) for each in taken if each.sha256 in known)
    owners = ((sha256, each.owner, "" if each.is_for_mail else "no") for sha256, each in named)
    verdicts = ((sha256, "yes" if each else "no") for sha256, each in certain.items())
    texts = {
        OWNERS: _table(("sha256", "owner", "mail"), owners),
        REVOKED: _table(("sha256", "certain"), verdicts),
        ORIGIN: json.dumps(origin, indent=2, ensure_ascii=False) + "\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    yield texts[ORIGIN] + f"{len(packed):,} bytes in {CERTIFICATES}"
    yield from (f"+ {each.name} ({each.sha256})" for each in taken if each not in before)
    yield from (f"- {each.name} ({each.sha256})" for each in before if each not in set(taken))


def _table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows((columns, *rows))
    return written.getvalue()


if __name__ == "__main__":
    main()
