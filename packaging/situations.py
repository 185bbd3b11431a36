"""What the Chains page can have to say: a collection for each situation, and what the sources hold beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.certificates.oids import EMAIL_PROTECTION
from sstwizard.core.text import text

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Situation:
    """What is chosen, what a source holds, and what an update began with.

    Attributes:
        name: A word for the picture's name.
        chosen: The collection.
        held: What a source holds beside it.
        base: What the organization uses today; empty where nothing is updated.
    """

    name: str
    chosen: tuple[Certificate, ...]
    held: tuple[Certificate, ...] = ()
    base: tuple[Certificate, ...] = ()


def situations() -> Iterator[Situation]:
    """Yield each situation, with certificates made for it."""
    now, pki = datetime.now(UTC).replace(microsecond=0), PKI()
    root = pki.make("Contoso Root CA")
    issuing = pki.make("Contoso Issuing CA 3", root)
    family = (root, pki.make("Contoso Policy CA", root), issuing)
    yield _situation("sound", family)
    yield _situation("missing", [issuing], [root])
    url = "http://pki.fabrikam.example/aia/Fabrikam%20Root%20CA.cer"
    far = pki.make("Fabrikam Mail CA", pki.make("Fabrikam Root CA"), issuer_url=url)
    yield _situation("missing-download", [*family, far])
    old = pki.make("Contoso Issuing CA 2", root, end=now - 55 * DAY)
    renewed = pki.make("Contoso Issuing CA 2", root, key=old.key)
    yield _situation("renewed", [root, old], [renewed])
    long_url = "http://pki.example/" + "a" * 4_500
    large = [pki.make(f"Ministry CA {number + 1}", root, issuer_url=long_url) for number in range(15)]
    person = pki.make("Ada Admin", issuing, ca=False, email="ada@contoso.com")
    yield _situation("too-large", [*family, *large, person])
    yield _situation("not-ca", [person], family)
    bad = replace(pki.make("DigiNotar Root CA").certificate, windows=WindowsProperties(disallowed=True))
    yield Situation("distrusted", (*_certificates(family), bad))
    yield _situation("many", [*family, *_troubled(pki, root, now), far], [renewed])
    yield _situation("update", [root, issuing, renewed], base=[root, issuing, old, family[1]])
    one, other = pki.make("One CA"), pki.make("Other CA")
    circle = [pki.make("One CA", other, key=one.key), pki.make("Other CA", one, key=other.key)]
    yield _situation("circle", circle)
    yield _situation("300", [root, *(pki.make(f"Issuing CA {number}", root) for number in range(299))])


def _troubled(pki: PKI, root: Entity, now: datetime) -> Iterator[Entity]:
    for number in range(20):
        yield pki.make(f"Bygone CA {number + 1}", root, end=now - number * 30 * DAY)
        yield pki.make(f"Northwind CA {number + 1}", root, end=now + 20 * DAY)
        yield pki.make(f"Server CA {number + 1}", root, purposes=("1.3.6.1.5.5.7.3.1",))
    yield pki.make("Intranet CA", root, crl_url="ldap://dc1.contoso.local/cn=CRL", purposes=(EMAIL_PROTECTION,))
    yield pki.make("Intranet CA", root)
    for number in range(3):
        yield pki.make(f"Orphan CA {number + 1}", pki.make(f"Lost Root CA {number + 1}"))


def _situation(
    name: str, chosen: Iterable[Entity], held: Iterable[Entity] = (), base: Iterable[Entity] = ()
) -> Situation:
    return Situation(name, _certificates(chosen), _certificates(held), _certificates(base))


def _certificates(entities: Iterable[Entity]) -> tuple[Certificate, ...]:
    return tuple(replace(entity.certificate, origin=text("partners.p7b")) for entity in entities)
