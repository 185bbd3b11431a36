"""pkilint and zlint: certificates for mail that keep or break the rules for issuing them.

Their authors say which rules each breaks; most of these are not the program's business. What is asked is that each can
be read, and that `show` reports nothing else than it reports of any certificate that stands by itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from sstwizard.cli import program

from .case import Case, Result

_OF_ANY = frozenset(("expired", "incomplete-chain"))
"""Errors that say nothing of the certificate itself: these suites have no issuers, and are some years old."""
_UNREADABLE = "can't be decoded"


def cases(files: Mapping[str, bytes], folder: Path) -> Iterator[Case]:
    """Yield whether each certificate is read, without an error of its own; `folder` is for files meanwhile."""
    for name, data in sorted(files.items()):
        path = folder / "certificate.pem"
        path.write_bytes(data)
        with redirect_stdout(StringIO()) as said:
            program.run(["show", "--json", str(path)], tuple, str)
        shown = json.loads(said.getvalue())
        errors = [each for each in shown["findings"] if each["severity"] == "error"]
        wrong = [each for each in errors if each["code"] not in _OF_ANY or _UNREADABLE in each["message"]]
        found = " ".join(each["message"] for each in (*shown["problems"], *wrong))
        if not shown["certificates"]:
            found = found or "not read"
        yield Case(Path(name).stem, "read", Result.DIFFERENT if found else Result.AGREED, found)
