"""`sstwizard trust`: would this signed message, or this certificate, be trusted by that collection?"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from ..core.certificates.certificate import Certificate
from ..core.certificates.reading import Form, silent
from ..core.chains.index import CertificateIndex
from ..core.collection.collection import CertificateCollection
from ..core.errors import InputError
from ..core.messages import Content, Message
from ..core.messages.verdict import Verdict, judge
from ..core.sources import public_roots
from ..core.sources.files import name_of
from ..core.sources.messages import read_message
from ..core.text import QT_TRANSLATE_NOOP, text
from .files import read_store
from .report import DONE, FINDINGS, line, print_object, print_problems

HELP = "say whether a signed message, or a certificate, would be trusted by a collection"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "file",
        metavar="MESSAGE_OR_CERTIFICATE",
        help="an .eml, .msg, .p7m or .p7s (then beside it what was signed: letter.txt for letter.txt.p7s), or a .cer",
    )
    parser.add_argument("--collection", required=True, metavar="FILE.sst", help="the collection that Exchange has")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_trust)


def _trust(options: argparse.Namespace) -> int:
    collection, _ = read_store(options.collection)
    message = _message(Path(options.file))
    known = CertificateIndex(public_roots.source().load(silent).certificates)
    verdict = judge(message, CertificateCollection(collection.certificates), known)
    if options.json:
        chain = [certificate.thumbprint for certificate in verdict.chain]
        print_object({"trusted": verdict.trusted, "reason": str(verdict.reason), "chain": chain})
    else:
        print(*_lines(message, verdict), sep="\n")
        print_problems(collection.problems)
    return DONE if verdict.trusted else FINDINGS


def _message(path: Path) -> Message:
    """Read what is in question. Of a store that happens to hold one chain, the answer would be taken for all of it."""
    message = read_message(path)
    if message.form is Form.SST:
        wrong = QT_TRANSLATE_NOOP(
            "core", "“{file}” is an .sst file. Name the message or the certificate that is in question (.eml, .cer)."
        )
        raise InputError(text(wrong, file=name_of(path)))
    return message


def _lines(message: Message, verdict: Verdict) -> Iterator[str]:
    """Yield the answer, both with and without what came along, and how it comes about."""
    yield str(verdict.reason)
    yield f"With the certificates that came along: {_word(trusted=verdict.trusted)}"
    yield f"With the collection alone: {_word(trusted=verdict.trusted and verdict.alone)}"
    if message.signatures:
        yield f"What was signed: {_CONTENTS[verdict.content]}"
    yield from _listed("Chain", verdict.chain)
    yield from _listed("To add to the collection", verdict.missing)
    for caveat in verdict.caveats:
        yield f"note: {caveat}"


def _listed(heading: str, certificates: tuple[Certificate, ...]) -> Iterator[str]:
    if certificates:
        yield f"{heading}:"
        yield from (f"  {line(certificate)}" for certificate in certificates)


def _word(*, trusted: bool) -> str:
    return "trusted" if trusted else "not trusted"


_CONTENTS = {
    Content.VALID: "unchanged",
    Content.CHANGED: "changed since",
    Content.FORGED: "the signature does not fit",
    Content.MISSING: "not found; put it beside the signature, as letter.txt beside letter.txt.p7s",
    Content.UNCHECKABLE: "can't be checked",
}
