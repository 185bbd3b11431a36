"""`sstwizard trust`: would this signed message, or this certificate, be trusted by that collection?"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from ..core.certificates.certificate import Certificate
from ..core.certificates.reading import Form
from ..core.collection.collection import CertificateCollection
from ..core.errors import InputError, SourceError
from ..core.messages import Message
from ..core.messages.signature import Content
from ..core.messages.trust import judge
from ..core.messages.verdict import Verdict
from ..core.sources.mail import read_alone
from ..core.sources.walk import MAIL, name_of
from ..core.text import QT_TRANSLATE_NOOP, printable, text
from . import STANDARD
from .files import is_whole, known_here, naming, read_store, standard_input
from .report import ExitCode, line, print_object, print_problems, problem_as_object

HELP = "check whether a collection makes a signed message or a certificate trusted"
EXAMPLES = ("sstwizard trust mail.eml --collection a.sst", "sstwizard trust - --collection a.sst --json < mail.eml")
LOOK = "not trusted by the collection alone, not signed as a whole, or not to be checked"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "file",
        metavar="MESSAGE_OR_CERTIFICATE",
        help="an .eml, .msg, .p7m, .p7s (with the signed file beside it: letter.txt for letter.txt.p7s), or .cer; "
        "- is standard input",
    )
    parser.add_argument("--collection", required=True, metavar="FILE.sst", help="the collection that Exchange has")
    parser.add_argument(
        "--at",
        type=_moment,
        metavar="TIME",
        help="check the signer at this time (ISO 8601, UTC by default), such as when it signed; CAs are checked today",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_trust)


def _trust(options: argparse.Namespace) -> int:
    collection = read_store(options.collection, or_input=True)
    with naming(options.file):
        message = _message(options.file)
    chosen, known = CertificateCollection(collection.certificates), known_here(collection.certificates)
    verdict = judge(message, chosen, known, at=options.at)
    if options.json:
        print_object({**_as_object(verdict), "problems": list(map(problem_as_object, collection.problems))})
    else:
        print(*_lines(verdict), sep="\n")
        print_problems(collection.problems)
    is_well = verdict.trusted and verdict.is_all_signed and is_whole(collection.problems)
    return ExitCode.DONE if is_well else ExitCode.FINDINGS


def _moment(value: str) -> datetime:
    """Return the value of an option, a time in ISO 8601, as a moment in UTC."""
    try:
        moment = datetime.fromisoformat(value)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        said = f"“{printable(value)}” isn't a time in ISO 8601, such as 2026-03-31T09:00Z"
        raise argparse.ArgumentTypeError(said) from error


def _as_object(verdict: Verdict) -> dict[str, object]:
    return {
        "trusted": verdict.trusted if verdict.is_checked else None,
        "trusted_with_message": verdict.is_accepted_with_message if verdict.is_checked else None,
        "reason": str(verdict.reason),
        "chain": [certificate.thumbprint for certificate in verdict.chain],
        "signed_part": None if verdict.signed_part is None else str(verdict.signed_part),
        "signer_addresses": list(verdict.signer_addresses),
        "senders": list(verdict.senders),
        "warnings": [{"code": warning.code, "message": str(warning.message)} for warning in verdict.warnings],
        "attached": [_as_object(each.verdict) for each in verdict.attached],
    }


def _message(file: str) -> Message:
    """Read a message or certificate, which may come by standard input.

    A store is refused: where it holds one chain, the verdict would be taken for all of it.
    """
    path = Path(file)
    message, _ = read_alone(path, data=standard_input(MAIL.max_file_bytes) if file == STANDARD else None)
    if message.error is not None:
        raise SourceError(message.error)
    if message.form is Form.SST:
        wrong = QT_TRANSLATE_NOOP(
            "core", "“{file}” is an .sst file. Specify the message or certificate to check (.eml, .cer)."
        )
        raise InputError(text(wrong, file=name_of(path)))
    return message


def _lines(verdict: Verdict) -> Iterator[str]:
    """Yield the verdict, its warnings, and what it is based on."""
    yield f"{verdict.headline.long}."
    yield str(verdict.reason)
    yield from _warnings(verdict)
    if verdict.content in _CONTENTS:
        yield f"Content: {_CONTENTS[verdict.content]}"
    if verdict.signed_part is not None:
        yield f"Signed part: {verdict.signed_part}"
    yield from _listed("Chain", verdict.chain)
    yield from _listed("To add to the collection", verdict.missing)
    yield from _attached(verdict)
    for caveat in verdict.caveats:
        yield f"note: {caveat}"


def _warnings(verdict: Verdict) -> Iterator[str]:
    for warning in verdict.warnings:
        if warning.message != verdict.reason:
            yield f"warning: {warning.code}: {warning.message}"


def _attached(verdict: Verdict) -> Iterator[str]:
    """Yield the verdicts on attached messages, and on those attached to them."""
    for each in verdict.attached:
        named = f"Attached message “{each.name}”" if each.name else "Attached message without a subject"
        yield f"{named}: {each.verdict.headline.long}. {each.verdict.reason}"
        yield from (f"  {line}" for line in _warnings(each.verdict))
        yield from _attached(each.verdict)


def _listed(heading: str, certificates: tuple[Certificate, ...]) -> Iterator[str]:
    if certificates:
        yield f"{heading}:"
        yield from (f"  {line(certificate)}" for certificate in certificates)


_CONTENTS = {
    Content.VALID: "unchanged",
    Content.CHANGED: "changed since",
    Content.FORGED: "the signature doesn't match the key",
    Content.OTHER_SIGNER: "the signature is for another certificate",
    Content.ATTRIBUTES: "copied from another message's signature",
    Content.BROKEN: "anybody can forge the signature",
    Content.MISSING: "not found; save it beside the signature, as letter.txt beside letter.txt.p7s",
    Content.UNCHECKABLE: "can't be checked",
}
