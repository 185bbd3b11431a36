"""x509-limbo: paths, whose certificates were made for mail instead of servers, at a moment that each case names."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import pairwise
from typing import Any, NamedTuple

from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.revocation import RevocationList
from sstwizard.core.chains.status import KnownFacts
from sstwizard.core.chains.validation import best_path
from sstwizard.core.messages.trust import UNCHECKABLE, own_problem

from .case import Case, compared


class PathCase(NamedTuple):
    """A case of the suite.

    Attributes:
        name: What its authors call it.
        is_valid: Whether they accept it.
        description: What it is about.
        signer: The certificate in question.
        between: The certificates among which its issuers are.
        anchors: The certificates that are trusted.
        lists: The revocation lists (CRL) at hand.
        moment: When it is judged; None for any day in the lives of its certificates.
    """

    name: str
    is_valid: bool
    description: str
    signer: Certificate
    between: tuple[Certificate, ...]
    anchors: tuple[Certificate, ...]
    lists: tuple[bytes, ...]
    moment: datetime | None


def read(data: bytes) -> list[PathCase]:
    """Read the suite's file."""
    return [_read(each) for each in json.loads(data)]


def _read(case: Mapping[str, Any]) -> PathCase:
    moment = case["validation_time"]
    (signer,) = _certificates([case["peer_certificate"]])
    return PathCase(
        case["id"],
        case["expected_result"] == "SUCCESS",
        " ".join(case["description"].split()),
        signer,
        _certificates(case["untrusted_intermediates"]),
        _certificates(case["trusted_certs"]),
        tuple(_content(each) for each in case["crls"]),
        datetime.fromisoformat(moment) if moment else None,
    )


def cases(suite: list[PathCase], today: datetime) -> Iterator[Case]:
    """Yield whether each path is trusted; `today` is the moment of those that name none."""
    for each in suite:
        is_accepted, answer = _judge(each, each.moment or today)
        yield compared(each.name, is_expected=each.is_valid, is_accepted=is_accepted, answer=answer)


def _judge(case: PathCase, now: datetime) -> tuple[bool | None, str]:
    """Return whether a path is trusted, None if it can't be told, and why not."""
    index = CertificateIndex((case.signer, *case.between, *case.anchors))
    lists = [RevocationList(each) for each in case.lists]
    path = best_path(case.signer, index, case.anchors, now).certificates
    answers = {each: one.judge(each, issuer, now) for one in lists for each, issuer in pairwise(path)}
    known = KnownFacts(index, answers)
    best = best_path(case.signer, index, case.anchors, now, known=known)
    problem = own_problem(case.signer, now, known) or best.problem
    if problem is not None:
        is_checked = problem.fact not in UNCHECKABLE
        return (False if is_checked else None), problem.fact.name.lower()
    obstacle = next((each.obstacle for each in answers.values() if each.obstacle is not None), None)
    return (True, "trusted") if obstacle is None else (None, f"revocation: {obstacle.name.lower()}")


def _certificates(encoded: list[str]) -> tuple[Certificate, ...]:
    return tuple(Certificate(_content(each)) for each in encoded)


def _content(block: str) -> bytes:
    return b64decode("".join(block.strip().splitlines()[1:-1]))
