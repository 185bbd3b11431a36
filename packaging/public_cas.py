"""Brings resources/public-cas up to date: the CAs for mail below the public roots, out of the Common CA Database.

    nox -s roots                                    download CCADB's files, write what they give, and print what changed
    python packaging/public_cas.py --from FOLDER --as-of DATE [--records FILE]
                                                    take files that were downloaded on that day (.csv or .csv.xz)

Taken is what the key of a public root, or of a CA that is taken, has signed, and what on the day of the data is valid
and may issue certificates for mail. Left out are other certificates of the public roots' keys, as the roots come with
the program; and what only a root leads to that a program has withdrawn, or whose owner kept keys where such a one did.
Which CAs were revoked, and whose they are, is in CCADB's records, a file of its own; without it, the catalogue says
that it was not checked for revocation.
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
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT / "gui"))

from sstwizard.core.certificates.algorithms import allows_email  # noqa: E402
from sstwizard.core.certificates.certificate import Certificate  # noqa: E402 - found by the line above
from sstwizard.core.certificates.programs import withdrawal  # noqa: E402
from sstwizard.core.certificates.reading import no_progress  # noqa: E402
from sstwizard.core.chains.index import CertificateIndex  # noqa: E402
from sstwizard.core.chains.signing import is_self_signed  # noqa: E402
from sstwizard.core.formats.der import public_key_info  # noqa: E402
from sstwizard.core.sources import public_roots  # noqa: E402

FOLDER = CHECKOUT / "resources" / "public-cas"
CERTIFICATES, OWNERS, ORIGIN = "cas.der.zlib", "owners.csv", "origin.json"
SITE = "https://ccadb.my.salesforce-sites.com/ccadb/"
PEMS = "AllCertificatePEMsCSVFormat?NotBeforeYear={year}"
RECORDS = "AllCertificateRecordsCSVFormatV5"
FIRST_YEAR = 1994
SECONDS = 180
"""How long a file of CCADB's may take."""
SHA256, PEM, OWNER, REVOCATION = "SHA-256 Fingerprint", "X.509 Certificate (PEM)", "CA Owner", "Revocation Status"
REVOKED = ("Revoked", "Parent Cert Revoked")
SAME_STORAGE = {"40F6AF0346A99AA1CD1D555A4E9CCE62C7F9634603EE406615833DC8C8D00367": "emSign Root CA - G1"}
"""Roots whose owner kept the keys of CAs where those below roots that a program withdrew could be recovered.

eMudhra, CVE-2026-111943: Mozilla removed three of its four roots (`withdrawn.csv`).
"""
_BLOCK = re.compile(r"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)


@dataclass(frozen=True)
class Record:
    """What CCADB's records say of a certificate: whose it is, and whether it, or one above it, was revoked."""

    owner: str
    is_revoked: bool


Records = Mapping[str, Record]


def main() -> int:
    """Write the files, and print what changed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="folder", type=Path, help="take CCADB's files from here, not from the network")
    parser.add_argument("--records", type=Path, help="take CCADB's records from this file")
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, help="the day of the data; today by default")
    options = parser.parse_args()
    today = datetime.datetime.now(datetime.UTC).date()
    tables = files_in(options.folder) if options.folder else (download(PEMS.format(year=y)) for y in years(today))
    ders = dict(pair for table in tables for pair in certificates(table))
    table = content(options.records) if options.records else None if options.folder else download(RECORDS)
    roots = public_roots.source().load(no_progress).certificates
    day = options.as_of or today
    print(*update(FOLDER, ders, records(table) if table is not None else None, roots, day), sep="\n")
    return 0


def years(today: datetime.date) -> range:
    """Return the years that CCADB has a file of."""
    return range(FIRST_YEAR, today.year + 1)


def download(name: str) -> str:
    """Return one of CCADB's tables; one that does not come ends the program, and nothing is written."""
    try:
        with urllib.request.urlopen(SITE + name, timeout=SECONDS) as answer:
            read: bytes = answer.read()
    except OSError as error:
        raise SystemExit(f"{SITE}{name} can't be downloaded: {error}") from error
    return read.decode("utf-8-sig")


def files_in(folder: Path) -> Iterator[str]:
    """Yield the tables of certificates in a folder."""
    found = sorted(folder.glob("AllCertificatePEMsCSVFormat*.csv*"))
    if not found:
        raise SystemExit(f"There is no AllCertificatePEMsCSVFormat….csv or .csv.xz in {folder}.")
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
        row[SHA256].strip().upper(): Record(row[OWNER].strip(), row[REVOCATION].strip() in REVOKED)
        for row in _rows(table, (SHA256, OWNER, REVOCATION))
    }


def _rows(table: str, columns: Iterable[str]) -> Iterator[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(table, newline=""))
    missing = set(columns).difference(reader.fieldnames or ())
    if missing:
        raise SystemExit(f"CCADB's table has no column “{min(missing)}”: its form has changed.")
    yield from reader


def select(
    ders: Iterable[bytes], roots: Iterable[Certificate], day: datetime.date, known: Records | None = None
) -> list[Certificate]:
    """Return the CAs for mail below roots, in the order in which they are written."""
    trusted = [each for each in roots if withdrawal(each) is None and each.sha256 not in SAME_STORAGE]
    keys = {public_key_info(each.der) for each in roots}
    moment = datetime.datetime.combine(day, datetime.time(), datetime.UTC)
    revoked = {sha256 for sha256, record in (known or {}).items() if record.is_revoked}

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


def update(
    folder: Path,
    ders: Mapping[str, bytes],
    known: Records | None,
    roots: Iterable[Certificate],
    day: datetime.date,
) -> Iterator[str]:
    """Write the catalogue into a folder, and yield what it holds and what came and went.

    Args:
        folder: Where it is; what it held before is compared.
        ders: All certificates of CCADB, by SHA-256.
        known: Its records; None where they were not read.
        roots: The public roots.
        day: The day of the data.
    """
    roots = tuple(roots)
    before = _held(folder / CERTIFICATES)
    taken = select(ders.values(), roots, day, known)
    if not taken:
        raise SystemExit("No CA for mail below the public roots is in these files, so nothing was written.")
    revoked = len(select(ders.values(), roots, day)) - len(taken)
    origin = {
        "source": "Common CA Database (CCADB), https://www.ccadb.org",
        "date": day.isoformat(),
        "licence": "CDLA-Permissive-2.0",
        "certificates": len(ders),
        "for mail": len(taken),
        "bytes": sum(len(each.der) for each in taken),
        "checked for revocation": known is not None,
        "revoked": revoked,
    }
    packed = zlib.compress(b"".join(each.der for each in taken), 9)  # the programs for Windows are without lzma
    (folder / CERTIFICATES).write_bytes(packed)
    (folder / OWNERS).write_text(_owners(taken, known or {}), encoding="utf-8", newline="\n")
    written = json.dumps(origin, indent=2, ensure_ascii=False) + "\n"
    (folder / ORIGIN).write_text(written, encoding="utf-8", newline="\n")
    yield written + f"{len(packed):,} bytes in {CERTIFICATES}"
    yield from (f"+ {each.name} ({each.sha256})" for each in taken if each not in before)
    yield from (f"- {each.name} ({each.sha256})" for each in before if each not in set(taken))


def _held(file: Path) -> tuple[Certificate, ...]:
    from sstwizard.core.sources.public_cas import unpacked

    return tuple(unpacked(file.read_bytes())) if file.is_file() else ()


def _owners(taken: Iterable[Certificate], known: Records) -> str:
    """Return the table of CA owners, for those that the records name."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(("sha256", "owner"))
    writer.writerows((each.sha256, known[each.sha256].owner) for each in taken if each.sha256 in known)
    return written.getvalue()


if __name__ == "__main__":
    sys.exit(main())
