"""Lists of revoked certificates from the network: whom nobody asks, and a real server that may do anything wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from crl import DAY, NOW, make_crl, points
from pki import PKI, Entity
from reports import Reports
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.revocation import Obstacle, RevocationStatus
from sstwizard.core.chains.vouching import Vouching
from sstwizard.core.errors import CancelledError
from sstwizard.core.sources import revocation_lists
from sstwizard.core.sources.revocation_lists import (
    MAX_BYTES,
    RevocationAnswer,
    RevocationQuestion,
    addresses,
    ask,
    questions,
)
from web_server import Behave, Server, answering, going_on, no_progress, serving

PATIENCE = 30
"""Seconds that what succeeds may take."""
MIB = 2**20


def asked_about(
    *subjects: Entity, pool: tuple[Entity, ...], vouched: tuple[Entity, ...]
) -> list[RevocationQuestion | RevocationAnswer]:
    """Return what is to be asked."""
    roots = {each.certificate for each in vouched}
    index = CertificateIndex(each.certificate for each in (*pool, *vouched))
    return list(questions([each.certificate for each in subjects], index, roots, Vouching(()), NOW))


def why_not(found: RevocationQuestion | RevocationAnswer) -> Obstacle | None:
    """Return why nothing is asked about a certificate; None where something is."""
    return found.revocation.obstacle if isinstance(found, RevocationAnswer) else None


def test_intermediates_and_signers_of_vouched_roots_are_asked(pki: PKI, root: Entity) -> None:
    """Each certificate below a root that is vouched for is asked about, of its own issuer; the root itself is not."""
    ca = pki.make("CA", root, crl_url="http://a.example/my root.crl")
    user = pki.make("Alice", ca, ca=False, crl_url="HTTP://B.example:80/ca.crl")
    found = asked_about(user, ca, root, user, pool=(ca, user), vouched=(root,))
    assert found == [
        RevocationQuestion(user.certificate, ca.certificate, ("http://b.example/ca.crl",)),
        RevocationQuestion(ca.certificate, root.certificate, ("http://a.example/my%20root.crl",)),
    ]
    assert addresses(tuple(found)) == ("http://b.example/ca.crl", "http://a.example/my%20root.crl")


def test_addresses_of_strangers_are_beacons(pki: PKI, root: Entity) -> None:
    """Nothing is asked where no vouched root is reached, or only by a path that does not hold; the reason is given."""
    other = pki.make("Root", key=root.key)
    person, lower = pki.make("Person", root, ca=False), pki.make("CA", pki.make("Stranger"))
    for vouched, subject, pool, words in (
        ((), pki.make("CA", root), (root,), "nobody vouches for its root “Root”"),
        ((lower,), pki.make("User", lower, ca=False), (), "its chain leads to no root"),
        ((root,), pki.make("CA", pki.make("Stranger")), (), "its chain leads to no root"),
        ((root,), pki.make("CA", person), (person,), "its chain is not valid."),
        ((root,), pki.make("CA", root, end=NOW - DAY), (), "its chain is not valid. “CA” expired on "),
        ((root,), pki.make("CA", root, start=NOW + DAY), (), "its chain is not valid."),
        ((root,), pki.make("CA", root, purposes=(ExtendedKeyUsageOID.SERVER_AUTH.dotted_string,)), (), "not valid."),
        ((root,), pki.make("CA", root, key=other.key, signing_key=pki.make("X").key), (), "contacted"),
    ):
        (found,) = asked_about(subject, pool=pool, vouched=vouched)
        assert isinstance(found, RevocationAnswer)
        assert (found.certificate, found.revocation.obstacle) == (subject.certificate, Obstacle.NO_CHAIN)
        assert words in str(found.revocation.message)
        assert addresses((found,)) == ()
        assert ask((found,), NOW) == (found,)


def test_the_search_can_be_cancelled(pki: PKI, root: Entity) -> None:
    """Before each certificate it is reported, and what the report raises ends the search."""
    ca = pki.make("CA", root)
    pool = CertificateIndex([root.certificate])
    with pytest.raises(CancelledError):
        questions([ca.certificate], pool, [root.certificate], Vouching(()), NOW, Reports(most=0))


def test_what_windows_disallows_vouches_for_nothing(pki: PKI, root: Entity) -> None:
    """A path through a certificate that Windows disallows does not hold, whichever copy of it is found first."""
    ca = pki.make("CA", root)
    disallowed = Certificate(root.der, windows=WindowsProperties(disallowed=True))
    for copies in ((disallowed,), (root.certificate, disallowed)):
        pool = CertificateIndex((*copies, ca.certificate))
        (found,) = questions([ca.certificate], pool, [root.certificate], Vouching(()), NOW)
        assert why_not(found) is Obstacle.NO_CHAIN


def test_only_http_is_asked(pki: PKI, root: Entity) -> None:
    """Https and ldap are told, http is asked, each address once and no more than ten."""
    for urls, asked, said in (
        (["https://ca.example/a.crl", "ldap:///cn=CA"], (), "only over https, at https://ca.example/a.crl"),
        (["ldap:///cn=CA?certificateRevocationList"], (), "has no http address"),
        ([], (), "has no http address"),
        (["https://ca.example/a.crl", "http://ca.example/b.crl"], ("http://ca.example/b.crl",), ""),
        (["http://ca.example/b.crl", "http://CA.example/b.crl"], ("http://ca.example/b.crl",), ""),
        ([f"http://{n}.example/" for n in "abcdefghijk"], tuple(f"http://{n}.example/" for n in "abcdefghij"), ""),
    ):
        extensions = (x509.CRLDistributionPoints([points(*urls)]),) if urls else ()
        ca = pki.make("CA", root, crl_url="", extensions=extensions)
        (found,) = asked_about(ca, pool=(), vouched=(root,))
        assert addresses((found,)) == asked
        assert (found.certificate, why_not(found)) == (ca.certificate, None if asked else Obstacle.NO_ADDRESS)
        assert isinstance(found, RevocationQuestion) or said in str(found.revocation.message)


class Site:
    """A CA whose certificates name one server, what that answers for each path, and what came of asking it."""

    def __init__(self, pki: PKI, server: Server, files: dict[str, Behave]) -> None:
        self.pki, self.server, self.files, self.root = pki, server, files, pki.make("Root")

    def certificate(self, *paths: str) -> Entity:
        """Make a certificate that names these paths on the server."""
        named = points(*(f"http://{self.server.address}/{path}" for path in paths))
        return self.pki.make("CA", self.root, crl_url="", extensions=(x509.CRLDistributionPoints([named]),))

    def ask(self, *subjects: Entity, seconds: int = PATIENCE) -> tuple[RevocationAnswer, ...]:
        """Ask about certificates."""
        found = asked_about(*subjects, pool=(), vouched=(self.root,))
        return ask(tuple(found), NOW, allow_private=True, seconds=seconds)

    @property
    def asked(self) -> list[str]:
        """What was asked for, in order."""
        return [visit.request[0].split()[1] for visit in self.server.visits]


@pytest.fixture
def site(pki: PKI) -> Iterator[Site]:
    """A CA with a server."""
    files: dict[str, Behave] = {}
    with serving(lambda visit: files[visit.request[0].split()[1]](visit)) as server:
        yield Site(pki, server, files)


LISTS: dict[str, tuple[Callable[[Entity], bytes], Obstacle | None]] = {
    "good": (make_crl, None),
    "expired": (lambda root: make_crl(root, end=NOW - timedelta(hours=1)), Obstacle.OUT_OF_DATE),
    "page": (lambda _: b"<html>", Obstacle.DAMAGED),
}


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_that_comes_is_judged(site: Site, kind: str) -> None:
    """Whatever the server sends, the answer says what it is worth, and how large it was."""
    make, obstacle = LISTS[kind]
    ca, content = site.certificate("a.crl"), make(site.root)
    site.files["/a.crl"] = answering(content)
    (found,) = site.ask(ca)
    assert (found.certificate, found.revocation.obstacle) == (ca.certificate, obstacle)
    (told,) = found.asked
    assert (told.address, told.size) == (f"http://{site.server.address}/a.crl", len(content))
    assert 0 < told.seconds < PATIENCE
    assert (found.size, found.seconds) == (told.size, told.seconds)


def test_revoked_is_found(site: Site) -> None:
    """One request, and the certificate that the list names is revoked, the other not."""
    ca, other = site.certificate("a.crl"), site.certificate("a.crl")
    site.files["/a.crl"] = answering(make_crl(site.root, (ca, x509.ReasonFlags.key_compromise)))
    found = site.ask(ca, other)
    assert [each.revocation.status for each in found] == [RevocationStatus.REVOKED, RevocationStatus.NOT_REVOKED]
    assert site.asked == ["/a.crl"], "each address is asked once"
    assert found[0].asked == found[1].asked


def test_the_next_address_is_asked_where_the_first_gives_no_answer(site: Site) -> None:
    """Addresses of one certificate are ways to the same answer: the first that gives one is the last that is asked."""
    site.files["/absent"] = answering(b"", status="404 Not Found")
    site.files["/good"] = answering(make_crl(site.root))
    site.files["/old"] = answering(make_crl(site.root, end=NOW - DAY))
    (found,) = site.ask(site.certificate("absent", "old", "good", "never"))
    assert found.revocation.status is RevocationStatus.NOT_REVOKED
    assert site.asked == ["/absent", "/old", "/good"]
    assert [each.size > 0 for each in found.asked] == [False, True, True]
    (found,) = site.ask(site.certificate("old", "absent"))
    assert found.revocation.obstacle is Obstacle.NOT_REACHABLE, "the last one's, where none answers"


@pytest.mark.parametrize(
    ("behave", "said"),
    [
        (answering(b"", status="404 Not Found"), "127.0.0.1 didn't provide the file (HTTP status 404)"),
        (
            answering(b"", "Location: /b.crl", status="301 Moved"),
            "127.0.0.1 doesn't have the revocation list (CRL), but",
        ),
        (answering(b"", "Location: https://ca.example/", status="301 Moved"), "only over https, or by a proxy"),
    ],
)
def test_lists_that_do_not_come(site: Site, behave: Behave, said: str) -> None:
    """What keeps a list from coming is told, and no redirect is followed."""
    site.files["/a.crl"] = behave
    (found,) = site.ask(site.certificate("a.crl"))
    assert (found.revocation.obstacle, site.asked) == (Obstacle.NOT_REACHABLE, ["/a.crl"])
    assert said in str(found.revocation.message)
    assert found.size == 0


def test_nobody_there(pki: PKI) -> None:
    """A server that is gone can't be reached."""
    with serving(no_progress) as server:
        site = Site(pki, server, {})
    (found,) = site.ask(site.certificate("a.crl"))
    assert found.revocation.obstacle is Obstacle.NO_ANSWER
    assert "127.0.0.1 can't be reached" in str(found.revocation.message)


def test_private_hosts_are_not_asked(site: Site) -> None:
    """Without leave nobody on this computer is asked: Microsoft would not reach it either."""
    found = asked_about(site.certificate("a.crl"), pool=(), vouched=(site.root,))
    (answered,) = ask(tuple(found), NOW)
    assert (answered.revocation.obstacle, site.asked) == (Obstacle.PRIVATE, [])
    assert "which Microsoft can't reach either" in str(answered.revocation.message)


def test_slow_lists_end(site: Site) -> None:
    """A server that never ends is given up once the time is over, and the next is not asked any more."""
    site.files["/a.crl"] = going_on(b"HTTP/1.1 200 OK\r\n\r\n", b"x", 0.1)
    found = site.ask(site.certificate("a.crl"), site.certificate("b.crl"), seconds=2)
    first, second = found
    assert "did not answer in full within 1 seconds" in str(first.revocation.message)
    assert 1 <= first.seconds < PATIENCE
    assert [each.revocation.obstacle for each in found] == [Obstacle.NOT_REACHABLE, Obstacle.NO_ANSWER]
    assert "the time limit of 2 seconds for all addresses was reached" in str(second.revocation.message)
    assert (len(first.asked), second.asked) == (1, ())
    assert site.asked == ["/a.crl"]


def test_one_address_has_its_share_of_the_time(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slow server leaves time for the others."""
    monkeypatch.setattr(revocation_lists, "MAX_SECONDS_FOR_ONE", 1)
    site.files |= {"/slow": no_progress, "/good": answering(make_crl(site.root))}
    slow, good = site.ask(site.certificate("slow"), site.certificate("good"))
    assert slow.revocation.obstacle is Obstacle.NO_ANSWER
    assert good.revocation.status is RevocationStatus.NOT_REVOKED


def test_huge_lists_end(site: Site) -> None:
    """All lists together have 20 MB: what is more is cut off, and the rest is not asked any more."""
    site.files["/huge"] = going_on(b"HTTP/1.1 200 OK\r\n\r\n", bytes(MIB))
    site.files["/large"] = answering(make_crl(site.root, padded_to=6 * MIB))
    found = site.ask(*(site.certificate(path) for path in ("large", "huge", "never", "large")))
    large, huge, never, again = found
    assert large.revocation.status is again.revocation.status is RevocationStatus.NOT_REVOKED
    assert 6 * MIB < large.size < 7 * MIB
    assert huge.revocation.obstacle is Obstacle.TOO_LARGE
    assert 0 <= MAX_BYTES - large.size - huge.size < 1000  # what surrounds them
    assert "exceeds the limit of 20 MB" in str(huge.revocation.message)
    assert (never.revocation.obstacle, never.asked) == (Obstacle.TOO_LARGE, ())
    assert "the limit of 20 MB for all lists was reached" in str(never.revocation.message)
    assert sorted(site.asked) == ["/huge", "/large"]


def test_progress_is_counted_in_addresses_and_ends_the_work(site: Site) -> None:
    """(0, 2), then (1, 2); a report that raises ends it."""
    site.files |= dict.fromkeys(("/a", "/b"), answering(b"", status="404 No"))
    found = tuple(asked_about(site.certificate("a"), site.certificate("b"), pool=(), vouched=(site.root,)))
    reports = Reports()
    ask(found, NOW, allow_private=True, report=reports)
    assert set(reports.told) == {(0, 2), (1, 2)}
    with pytest.raises(CancelledError):
        ask(found, NOW, allow_private=True, report=Reports(most=0))
    assert len(site.asked) == 2
