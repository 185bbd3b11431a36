"""The public roots that come with the program: those that Mozilla trusts for e-mail.

`packaging/public_roots.py` takes them out of the newest libnss3 that Debian has, and records its version and date in
`origin.json`, beside those of Microsoft's list, of which only facts are kept (`certificates.programs`).
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from .. import formats
from ..certificates.programs import vouched_by_both
from ..certificates.reading import Reading, ReportProgress
from ..resources import resource
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import Source, SourceKind

_ORIGIN = text(QT_TRANSLATE_NOOP("core", "Public S/MIME roots"))


def source() -> Source:
    """Return the source of the roots that come with the program; `who_vouches` gives their date."""
    return Source(kind=SourceKind.PUBLIC_ROOTS, group=None, title=_ORIGIN, load=_load)


def who_vouches() -> Text:
    """Return a sentence on who vouches for these roots, with the dates of the lists."""
    origin: dict[str, dict[str, Any]] = json.loads(resource("public-roots", "origin.json").read_text(encoding="utf-8"))
    return text(
        _WHO_VOUCHES,
        count=origin["mozilla"]["for mail"],
        mozilla=origin["mozilla"]["date"],
        both=vouched_by_both(),
        microsoft=origin["microsoft"]["date"],
    )


_WHO_VOUCHES = QT_TRANSLATE_NOOP(
    "core",
    "Mozilla's root program vouches for these {count} roots (as of {mozilla}), and Microsoft's for {both} of them (as "
    "of {microsoft}).",
)


def _load(report: ReportProgress) -> Reading:
    report(0, 0)
    reading = formats.read(resource("public-roots", "roots.pem").read_bytes())
    roots = tuple(replace(certificate, origin=_ORIGIN) for certificate in reading.certificates)
    report(len(roots), len(roots))
    return Reading(roots, reading.problems)
