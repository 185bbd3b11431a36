"""Public CAs by the organizations that own them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from catalogues import TRANSLATIONS, messages
from listed_roots import AAA, HARICA_2021, passing_for
from pki import PKI, Entity, certificates
from sstwizard.core.certificates.algorithms import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import SIZE_LIMIT, CertificateCollection, added_size
from sstwizard.core.collection.organizations import (
    Organization,
    find,
    for_mail,
    normalized,
    of_full_name,
    organizations,
)
from sstwizard.core.sources import public_lists

NOW = datetime(2030, 6, 1, 12, tzinfo=UTC)
EXAMPLES = "SwissSign, D-Trust, government of…"
"""What the dialog suggests to type; each language has its own."""
YEAR, DAY = timedelta(days=365), timedelta(days=1)


def ca(
    pki: PKI, name: str, issuer: Entity, organization: str = "", since: int = 1, ends: timedelta = 2 * YEAR
) -> Entity:
    """Make a CA of an organization, some years old."""
    named = [(NameOID.ORGANIZATION_NAME, organization)] if organization else []
    subject = x509.Name([x509.NameAttribute(oid, value) for oid, value in (*named, (NameOID.COMMON_NAME, name))])
    return pki.make(name, issuer, subject=subject, start=NOW - since * YEAR, end=NOW + ends)


def made(
    cas: Iterable[Entity], roots: Iterable[Entity], owners: Mapping[str, str] | None = None
) -> tuple[Organization, ...]:
    """Return the organizations of some CAs."""
    return organizations(certificates(cas), certificates(roots), owners or {}, NOW)


def names(some: Iterable[Organization]) -> dict[str, list[str]]:
    """Return the names of organizations, with those of their CAs."""
    return {each.name: [ca.certificate.name for ca in each.cas] for each in some}


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("DigiCert, Inc.", ("DigiCert Inc", "DigiCert  Inc", "DIGICERT")),
        ("D-Trust GmbH", ("D-TRUST", "d trust g.m.b.h.")),
        ("Actalis S.p.A.", ("Actalis SpA", "Actalis S. p. A.")),
        ("Quálitas Compañía de Seguros S.A. de C.V.", ("QUALITAS COMPAÑIA DE SEGUROS",)),
        ("GlobalSign nv-sa", ("GlobalSign",)),
        ("PSW GROUP GmbH & Co. KG", ("PSW Group",)),
        ("SECOM Trust Systems CO.,LTD.", ("SECOM Trust Systems Co., Ltd.",)),
        ("Deutsches Forschungsnetz e. V.", ("Deutsches Forschungsnetz eV",)),
    ],
)
def test_spellings_of_a_name_are_one(name: str, others: tuple[str, ...]) -> None:
    """Case, accents, punctuation, spacing and legal form make no difference."""
    assert {normalized(each) for each in others} == {normalized(name)}
    apart = "DigiCert Ireland Limited", "Entrust", "Entrust Datacard", "AG", "SE"  # a legal form alone stays
    assert len({normalized(each) for each in (name, *apart)}) == 1 + len(apart)


def test_each_organization_has_its_cas(pki: PKI) -> None:
    """By name, under the spelling that most certificates have; the newest CA first, each with the way to its root."""
    root, other = pki.make("Root"), pki.make("Other root")
    policy = ca(pki, "Policy", root, "Trust, Inc.", since=3)
    newest, old = ca(pki, "Newest", policy, "Trust, Inc.", since=1), ca(pki, "Old", other, "TRUST", since=2)
    nameless = ca(pki, "Nameless", root)
    first, trust = made([policy, newest, old, nameless], [root, other])
    assert names([first, trust]) == {"Nameless": ["Nameless"], "Trust, Inc.": ["Newest", "Old", "Policy"]}
    assert set(trust.spellings) == {"Trust, Inc.", "TRUST"}
    assert trust.roots == certificates([root, other])
    assert [each.chain for each in trust.cas] == [
        certificates([newest, policy, root]),
        certificates([old, other]),
        certificates([policy, root]),
    ]
    assert [each.size for each in trust.cas] == [added_size(each.chain, ()) for each in trust.cas]


def test_an_owner_is_known_better_than_a_name(pki: PKI, root: Entity) -> None:
    """Where CCADB names the owner, it decides; a CA of which it says nothing is the owner's, too, if its name is."""
    first, second, third = (ca(pki, name, root, f"{name} Ltd.") for name in ("One", "Two", "Three"))
    owners = {first.certificate.sha256: "Two", third.certificate.sha256: "Four, Inc."}
    found = made([first, second, third], [root], owners)
    assert {each.name: {ca.certificate for ca in each.cas} for each in found} == {
        "Four, Inc.": {third.certificate},
        found[1].name: set(certificates([first, second])),
    }


def test_what_probably_issues(pki: PKI, root: Entity) -> None:
    """No CA that has issued another, nor one that ends within a year; one that has expired is not there at all."""
    policy = ca(pki, "Policy", root, "Trust")
    issuing = ca(pki, "Issuing", policy, "Trust", ends=YEAR)
    ending, expired = ca(pki, "Ending", root, "Trust", ends=YEAR - DAY), ca(pki, "Expired", root, "Trust", ends=DAY / 2)
    (trust,) = made([policy, issuing, ending, expired], [root])
    assert {each.certificate.name: each.issues for each in trust.cas} == {
        "Policy": False,
        "Issuing": True,
        "Ending": False,
    }
    assert trust.additions == certificates([issuing, policy, root])
    assert trust.size == added_size(trust.additions, ())
    assert trust.fits
    stranger = ca(pki, "CA", pki.make("Elsewhere"), "Trust")
    assert made([stranger], [root]) == ()  # nothing could be made trusted with it


PURPOSES = {"mail": EMAIL_PROTECTION, "any": ANY_EXTENDED_KEY_USAGE, "documents": "1.3.6.1.4.1.311.10.3.12"}


@pytest.mark.parametrize(
    ("name", "purposes", "expected"),
    [
        *[(name, (), True) for name in ("Issuing CA", "Levels CA", "TLSA CA", "Servizi CA", "Evidence CA", "Signs CA")],
        *[(f"Acme {name}", (), False) for name in ("TLS CA 2", "OV SSL CA", "EVSSL CA", "EV CA", "Secure Server CA")],
        *[(f"Acme {name}", (), False) for name in ("Domain Validation CA", "Extended Validation CA", "AATL CA", "TSA")],
        *[
            (f"Acme {name}", (), False)
            for name in ("Timestamping CA", "Time Stamp CA", "CodeSign CA", "Code Signing CA")
        ],
        *[(f"Acme {name}", (), False) for name in ("Document Signing CA", "DocSigning CA")],
        *[("Acme TLS CA", (purpose,), True) for purpose in ("mail", "any")],
        *[(f"Acme {name}", ("mail", "documents"), False) for name in ("Document Signing CA", "DocSigning CA")],
        ("Acme Client CA", ("mail", "documents"), True),
        ("Acme Client CA", ("documents",), False),
    ],
)
def test_what_is_for_mail(pki: PKI, root: Entity, name: str, purposes: tuple[str, ...], expected: bool) -> None:
    """By its purposes, or its name where it has none; one that is for signing documents by name never is."""
    ca = pki.make(name, root, purposes=tuple(PURPOSES[each] for each in purposes))
    assert for_mail(ca.certificate, {}) is expected


def test_an_owner_may_be_called_after_servers(pki: PKI, root: Entity) -> None:
    """What is said by the owner's name is not said of the CA; once."""
    mail, servers = ca(pki, "SSL.com Client CA", root, "SSL Corp"), ca(pki, "SSL.com SSL CA", root, "SSL Corp")
    assert [for_mail(each.certificate, {}) for each in (mail, servers)] == [True, False]
    assert not for_mail(mail.certificate, {mail.certificate.sha256: "Acme"})


def test_ccadb_may_say_that_one_is_not_for_mail(pki: PKI, root: Entity) -> None:
    """Then it can be added by itself, and one click doesn't."""
    mail, other = ca(pki, "Mail CA", root, "Trust"), ca(pki, "Other CA", root, "Trust")
    not_for_mail = [other.certificate.sha256]
    (trust,) = organizations(certificates([mail, other]), certificates([root]), {}, NOW, not_for_mail)
    assert {each.certificate.name: (each.issues, each.for_mail) for each in trust.cas} == {
        "Mail CA": (True, True),
        "Other CA": (True, False),
    }
    assert trust.additions == certificates([mail, root])


def test_of_one_key_one_is_added(pki: PKI, root: Entity) -> None:
    """The certificate whose chain lasts longest, else the smaller one; a CA with a new key is another, however old."""
    first, root2 = ca(pki, "CA", root, "Trust"), pki.make("Other root")
    twin = pki.make("CA", root2, subject=first.x509.subject, key=first.key, end=NOW + 3 * YEAR)
    longer = pki.make("CA", root2, subject=first.x509.subject, key=first.key, end=NOW + 3 * YEAR, issuer_url="http://x")
    re_keyed = ca(pki, "CA", root, "Trust", since=9)
    (trust,) = made([first, longer, twin, re_keyed], [root, root2])
    assert len(trust.cas) == 4
    assert set(trust.additions) == set(certificates([twin, root2, re_keyed, root]))


def test_of_one_key_the_root_counts_for_which_most_programs_vouch(pki: PKI, root: Entity) -> None:
    """More than that the chain to another lasts longer."""
    first, other = ca(pki, "CA", root, "Trust"), pki.make("Other root")
    twin = pki.make("CA", other, subject=first.x509.subject, key=first.key, end=NOW + 3 * YEAR)
    roots = passing_for(HARICA_2021, root.certificate), passing_for(AAA, other.certificate)
    (trust,) = organizations(certificates([first, twin]), roots, {}, NOW)
    assert len(trust.cas) == 2
    assert set(trust.additions) == {first.certificate, root.certificate}


@pytest.mark.parametrize(
    ("name", "found"),
    [
        *[("Trust GmbH", "Trust GmbH"), ("trust g.m.b.h.", "Trust GmbH"), ("Trust", "Trust GmbH")],
        *[("Trust AG", None), ("Trust Ltd.", None), ("Acme Incorporated", "Acme, Inc."), ("Acme Inc", "Acme, Inc.")],
        *[("Acme LLC", "Acme, Inc."), ("Acme GmbH", None), ("Nobody", None)],
    ],
)
def test_a_legal_form_may_be_missing_not_wrong(pki: PKI, root: Entity, name: str, found: str | None) -> None:
    """Of a full name: another company may have the same name; a form that some of its certificates have is right."""
    acme = [ca(pki, f"Acme {number}", root, "Acme, Inc.") for number in (1, 2)]
    every = made([*acme, ca(pki, "Acme 3", root, "Acme LLC"), ca(pki, "CA", root, "Trust GmbH")], [root])
    organization = of_full_name(every, name)
    assert (organization and organization.name) == found


def test_more_than_a_file_holds_is_for_single_cas(pki: PKI, root: Entity) -> None:
    """Whether all that issue fit into one file is told."""
    cas = [ca(pki, "CA", root, "Trust")]
    room = SIZE_LIMIT - CertificateCollection(certificates([*cas, root])).size
    while room > 0:
        cas.append(pki.make("CA", root, subject=cas[0].x509.subject, issuer_url="http://ca.example/" + "x" * 5_000))
        room -= added_size([cas[-1].certificate], ())
    (trust,) = made(cas[:-1], [root])
    assert trust.fits
    (trust,) = made(cas, [root])
    assert CertificateCollection(trust.additions).size > SIZE_LIMIT
    assert not trust.fits


def test_organizations_are_found_by_their_names_first(pki: PKI) -> None:
    """Then those of which a CA or its root has the name, with these CAs alone; case and punctuation don't matter."""
    root, other = pki.make("Swiss Root"), pki.make("Other root")
    every = made(
        [
            ca(pki, "Alpha CA", root, "Zulu"),
            ca(pki, "Swiss-Sign CA", other, "Zulu", since=2),
            ca(pki, "Beta CA", other, "Zulu"),
            ca(pki, "Gamma CA", other, "The SwissSign AG"),
            ca(pki, "Delta CA", other, "Government of Oregon"),
        ],
        [root, other],
    )
    assert names(find(every, "swiss sign")) == {"The SwissSign AG": ["Gamma CA"], "Zulu": ["Swiss-Sign CA"]}
    assert list(names(find(every, "SWISS"))) == ["The SwissSign AG", "Zulu"]
    assert names(find(every, "swiss root")) == {"Zulu": ["Alpha CA"]}
    assert names(find(every, "government of")) == {"Government of Oregon": ["Delta CA"]}
    assert names(find(every, "oregon")) == {"Government of Oregon": ["Delta CA"]}
    assert (find(every, "iss"), find(every, "--"), find(every, "")) == ((), (), ())


def test_the_list_has_the_organizations_that_are_asked_for() -> None:
    """Those of the list that comes with the program lead to public roots, and none is a root."""
    roots: tuple[Certificate, ...] = public_lists.roots()
    day = public_lists.cas_date()
    every = organizations(public_lists.CATALOGUE, roots, public_lists.owners(), day)
    cas = [each for organization in every for each in organization.cas]
    assert len(cas) > 600
    assert all(each.root in roots and each.certificate not in roots for each in cas)
    for query, name in (("swisssign", "SwissSign AG"), ("DFN", "Verein zur Foerderung eines Deutschen Forschungs")):
        assert find(every, query)[0].name.startswith(name)
    assert find(every, "government of")[0].name == "Government of the District of Columbia"
    assert find(every, "d-trust")[0].name == "D-Trust GmbH"
    named = (each.forms[0] for language in TRANSLATIONS for each in messages(language) if each.source == EXAMPLES)
    examples = {name for forms in named for name in re.split("[,、]", forms.rstrip("…"))}
    assert len(examples) > len(TRANSLATIONS)
    assert [name for name in examples if "government" in name or not find(every, name)] == []
