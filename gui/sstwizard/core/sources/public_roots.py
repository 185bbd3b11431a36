"""The public roots that come with the program: those that Mozilla trusts for e-mail.

`packaging/public_roots.py` takes them out of Debian's libnss3 and writes down in `origin.json` which version that was,
on which day, and which roots were left out because Mozilla's trust in them for e-mail has ended.
"""

from __future__ import annotations

import json
from dataclasses import replace

from .. import formats
from ..certificates.reading import Reading, ReportProgress
from ..resources import resource
from ..text import QT_TRANSLATE_NOOP, text
from .source import Source, SourceKind

_ORIGIN = text(QT_TRANSLATE_NOOP("core", "Public S/MIME roots"))


def source() -> Source:
    """Return the source of the roots that come with the program; its title says of which day they are."""
    record = json.loads(resource("public-roots", "origin.json").read_text(encoding="utf-8"))
    title = text(QT_TRANSLATE_NOOP("core", "Public S/MIME roots ({date})"), date=record["date"])
    return Source(kind=SourceKind.PUBLIC_ROOTS, group=None, title=title, load=_load)


def _load(report: ReportProgress) -> Reading:
    report(0, 0)
    reading = formats.read(resource("public-roots", "roots.pem").read_bytes())
    found = tuple(replace(certificate, origin=_ORIGIN) for certificate in reading.certificates)
    report(len(found), len(found))
    return Reading(found, reading.problems)
