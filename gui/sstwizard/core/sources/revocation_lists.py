"""Download the lists of revoked certificates (CRL) from where the certificates say they are (RFC 5280 4.2.1.13).

Nothing is asked unless the user has seen the addresses and agreed, or has called `check --online`. An address in a
stranger's certificate is a beacon that shows its author who looks at it and when; so only certificates are asked about
whose path holds and ends at a root that somebody vouches for.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from time import monotonic

from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate
from ..certificates.reading import ReportProgress, no_progress
from ..chains.index import CertificateIndex
from ..chains.revocation import Obstacle, Revocation, RevocationList, RevocationStatus, unchecked
from ..chains.signing import is_self_signed
from ..chains.status import KnownFacts
from ..chains.validation import best_path
from ..chains.vouching import Vouching
from ..errors import (
    BrowserNeededError,
    DownloadError,
    PrivateAddressError,
    RedirectedError,
    TooLargeError,
    UnreachableError,
)
from ..text import QT_TRANSLATE_NOOP, text
from ..web import Address, browser_address, http_addresses

MAX_BYTES = 20 * 2**20
"""How many bytes all lists together may have, with what surrounds them."""
MAX_SECONDS = 60
"""How long all addresses together may take."""
MAX_SECONDS_FOR_ONE = 20
"""How long one address may take: twice as long as Exchange waits, so that it is seen how slow it is."""


@dataclass(frozen=True, slots=True)
class RevocationQuestion:
    """A certificate that can be asked about, and its issuer, which has to have signed the list.

    The addresses of the list are fit for display and download, and each is another way to the same answer.
    """

    certificate: Certificate
    issuer: Certificate
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskedAddress:
    """An address, the bytes of the list that it answered, 0 if none came, and how many seconds it took."""

    address: str
    size: int
    seconds: float


@dataclass(frozen=True, slots=True)
class RevocationAnswer:
    """The answer about one certificate, and the addresses that were asked, the last of which gave it."""

    certificate: Certificate
    revocation: Revocation
    asked: tuple[AskedAddress, ...] = ()

    @property
    def is_asked_for(self) -> bool:
        """Whether there is a list to ask for, at an address that may be asked."""
        return self.revocation.obstacle not in (Obstacle.NO_CHAIN, Obstacle.NO_ADDRESS)

    @property
    def is_answered(self) -> bool:
        """Whether a list came, and says whether the certificate was revoked."""
        return self.revocation.status is not RevocationStatus.UNCHECKED

    @property
    def size(self) -> int:
        """The bytes of all lists that came for it."""
        return sum(each.size for each in self.asked)

    @property
    def seconds(self) -> float:
        """How long all its addresses took."""
        return sum(each.seconds for each in self.asked)


RevocationQuestions = tuple[RevocationQuestion | RevocationAnswer, ...]
"""What is to be asked, and the answers for the certificates that nothing can be asked about."""


def questions(
    certificates: Iterable[Certificate],
    pool: CertificateIndex,
    chosen: Container[Certificate],
    vouching: Vouching,
    now: datetime,
    report: ReportProgress = no_progress,
) -> RevocationQuestions:
    """Return what is to be asked about certificates. Checks signatures: run it in the background.

    What is self-signed has nobody who could revoke it, and is left out. Issuers are looked for in the pool. For a root
    that is chosen the user vouches. What the report raises ends the work.
    """
    vouched = (each for each in pool if each in chosen or vouching.vouchers_of(each))
    roots = frozenset(filter(is_self_signed, vouched))
    asked: list[RevocationQuestion | RevocationAnswer] = []
    for certificate in dict.fromkeys(certificates):
        report(0, 0)
        if not is_self_signed(certificate):
            asked.append(_question(certificate, pool, roots, now))
    return tuple(asked)


def _question(
    certificate: Certificate, pool: CertificateIndex, roots: Collection[Certificate], now: datetime
) -> RevocationQuestion | RevocationAnswer:
    path = best_path(certificate, pool, roots, now, known=KnownFacts(pool))
    if not path.holds:
        top = path.certificates[-1]
        reason = text(_NOT_VOUCHED, root=top.name) if is_self_signed(top) else text(_NO_CHAIN)
        if path.fault:
            reason = text(_FAULTY_CHAIN, reason=path.fault.message)
        return RevocationAnswer(certificate, unchecked(Obstacle.NO_CHAIN, reason))
    urls = certificate.details.crl_urls
    asked = http_addresses(urls)
    if asked:
        return RevocationQuestion(certificate, path.certificates[1], asked)
    secure = browser_address(urls)
    reason = text(_ONLY_SECURE, address=secure) if secure else text(_NO_ADDRESS)
    return RevocationAnswer(certificate, unchecked(Obstacle.NO_ADDRESS, reason))


def addresses(asked: RevocationQuestions) -> tuple[str, ...]:
    """Return the addresses that may be asked, each once, fit for display."""
    found = (each.addresses for each in asked if isinstance(each, RevocationQuestion))
    return tuple(dict.fromkeys(chain.from_iterable(found)))


def ask(
    asked: RevocationQuestions,
    now: datetime,
    *,
    allow_private: bool = False,
    seconds: int = MAX_SECONDS,
    report: ReportProgress = no_progress,
) -> tuple[RevocationAnswer, ...]:
    """Ask for the lists, and return an answer for each certificate, in the order of the questions, on any thread.

    Call it only when the user has seen the addresses and agreed. Each address is asked once, even if several
    certificates name it. Of a certificate's addresses the next is asked only if those before gave no answer. Hosts in a
    private network are asked if that is allowed. The time limit is for all; the report is of (addresses asked,
    addresses), and what it raises ends the work.
    """
    lists = _Lists(len(addresses(asked)), now, seconds, report, allow_private=allow_private)
    return tuple(lists.answer(each) if isinstance(each, RevocationQuestion) else each for each in asked)


class _Lists:
    """The lists that were downloaded, and what may still be spent on others."""

    def __init__(self, total: int, now: datetime, seconds: int, report: ReportProgress, *, allow_private: bool) -> None:
        self._total, self._now, self._report, self._allow_private = total, now, report, allow_private
        self._fetched: dict[str, tuple[AskedAddress | None, RevocationList | Revocation]] = {}
        """For each address what it answered, None where it was not asked; and the list, or why there is none."""
        self._budget = Budget(self._report_progress, {Cost.BYTES: MAX_BYTES})
        self._seconds, self._end = seconds, monotonic() + seconds

    def answer(self, question: RevocationQuestion) -> RevocationAnswer:
        """Ask for a certificate's list at one address after the other, until one answers."""
        asked: list[AskedAddress] = []
        for address in question.addresses:
            if address not in self._fetched:
                self._fetched[address] = self._fetch(address)
            answer, content = self._fetched[address]
            if answer is not None:
                asked.append(answer)
            revocation = (
                content.judge(question.certificate, question.issuer, self._now)
                if isinstance(content, RevocationList)
                else content
            )
            if revocation.status is not RevocationStatus.UNCHECKED:
                break
        return RevocationAnswer(question.certificate, revocation, tuple(asked))

    def _fetch(self, address: str) -> tuple[AskedAddress | None, RevocationList | Revocation]:
        from ..web.fetch import fetch  # http.client: much to load for what is seldom done

        self._report_progress(0, 0)
        begun, left = monotonic(), int(self._budget.left(Cost.BYTES))
        seconds = min(int(self._end - begun), MAX_SECONDS_FOR_ONE)
        if seconds <= 0:
            return None, unchecked(Obstacle.NO_ANSWER, text(_NO_TIME, seconds=self._seconds))
        if self._budget.is_spent:
            return None, unchecked(Obstacle.TOO_LARGE, text(_NO_ROOM, size=MAX_BYTES // 2**20))
        parsed = Address.parse(address)
        try:
            content = fetch(parsed, self._budget, seconds=seconds, allow_private=self._allow_private)
        except DownloadError as error:
            obstacle, message = _FAILURES.get(type(error), (Obstacle.NOT_REACHABLE, ""))
            reason = text(message, host=parsed.host, size=MAX_BYTES // 2**20) if message else error.message
            cut_off = left if self._budget.is_spent else 0
            return AskedAddress(address, cut_off, monotonic() - begun), unchecked(obstacle, reason)
        answer = AskedAddress(address, len(content), monotonic() - begun)
        return answer, RevocationList(content, self._report_progress)

    def _report_progress(self, _done: int, _total: int) -> None:
        self._report(len(self._fetched), self._total)


_NO_CHAIN = QT_TRANSLATE_NOOP(
    "core", "None of its addresses were contacted: its chain leads to no root. Add its issuers first."
)
_NOT_VOUCHED = QT_TRANSLATE_NOOP(
    "core", "None of its addresses were contacted: nobody vouches for its root “{root}”. Compare that root first."
)
_FAULTY_CHAIN = QT_TRANSLATE_NOOP("core", "None of its addresses were contacted: its chain is not valid. {reason}")
_NO_ADDRESS = QT_TRANSLATE_NOOP(
    "core", "It has no http address of a revocation list (CRL). Exchange can't check it either; ask the CA."
)
_ONLY_SECURE = QT_TRANSLATE_NOOP(
    "core",
    "Its revocation list (CRL) is published only over https, at {address}, which is not contacted here. Ask the CA.",
)
_NO_TIME = QT_TRANSLATE_NOOP(
    "core", "It was not contacted: the time limit of {seconds} seconds for all addresses was reached. Try again."
)
_NO_ROOM = QT_TRANSLATE_NOOP(
    "core", "It was not contacted: the limit of {size} MB for all lists was reached. Check fewer certificates at once."
)
_TOO_MUCH = QT_TRANSLATE_NOOP("core", "The list from {host} exceeds the limit of {size} MB for all lists. Ask the CA.")
_PRIVATE = QT_TRANSLATE_NOOP(
    "core",
    "{host} is on this computer or in a private network, which Microsoft can't reach either. Ask the CA to publish "
    "its revocation list (CRL) over public HTTP.",
)
_REDIRECTED = QT_TRANSLATE_NOOP(
    "core",
    "{host} doesn't have the revocation list (CRL), but redirects to another address, which was not "
    "contacted. Ask the CA.",
)
_FOR_BROWSER = QT_TRANSLATE_NOOP(
    "core",
    "The revocation list (CRL) can't be downloaded from {host}: it is offered only over https, or by a proxy that "
    "asks for a password or can't be used.",
)
_FAILURES: dict[type[DownloadError], tuple[Obstacle, str]] = {
    PrivateAddressError: (Obstacle.PRIVATE, _PRIVATE),
    RedirectedError: (Obstacle.NOT_REACHABLE, _REDIRECTED),
    UnreachableError: (Obstacle.NO_ANSWER, ""),
    BrowserNeededError: (Obstacle.NOT_REACHABLE, _FOR_BROWSER),
    TooLargeError: (Obstacle.TOO_LARGE, _TOO_MUCH),
}
"""The words for some failures, which for the download of an issuer are others."""
