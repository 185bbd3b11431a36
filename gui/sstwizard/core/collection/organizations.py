"""Public CAs by the organizations that own them: what to add for mail from a partner whose name is known.

CCADB doesn't say which CAs issue certificates for mail. One probably does if it has issued no CA of the list, is valid
for another year (certificates of people seldom last less), and is for mail by its purposes, else by its name.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ..certificates.algorithms import allows_email
from ..certificates.certificate import Certificate
from ..certificates.programs import vouching_programs
from ..chains.index import CertificateIndex
from ..chains.status import is_expired
from ..chains.validation import CertificateChain, path_to_root
from ..formats.der import public_key_info
from ..sources import public_lists
from .collection import SIZE_LIMIT, CertificateCollection, added_size, earliest_expiry

ISSUES_FOR = timedelta(days=365)
"""How long a CA that issues certificates is still valid, at least."""

_LEGAL_FORMS = {
    *["ab", "ag", "and", "as", "asa", "bhd", "bv", "bvba", "co", "company", "corp", "corporation", "cv", "de"],
    *["eg", "ev", "gmbh", "inc", "incorporated", "kft", "kg", "kgaa", "kk", "lda", "limited", "llc", "llp"],
    *["ltd", "ltda", "nv", "oo", "ou", "oy", "oyj", "plc", "pte", "pty", "sa", "sarl", "sas", "sc", "sdn", "se"],
    *["sl", "sp", "spa", "srl", "sro", "und", "wll", "z", "zo", "zrt"],
}
"""What names of companies end with, and the words between."""
_SAME_FORM = {"incorporated": "inc", "limited": "ltd", "corporation": "corp", "company": "co"}
_DOT_IN_INITIALS = re.compile(r"\b(\w)\.\s?(?=\w\b)")
_SIGNS_DOCUMENTS = re.compile(r"\bdoc(?:ument)? ?sign", re.IGNORECASE)
_NOT_FOR_MAIL = re.compile(
    r"\btls\b|ssl\b|\bev\b|server|\b(?:domain|extended) valid|time ?stamp|\btsa\b|\baatl\b|"
    r"\b(?:code|doc(?:ument)?) ?sign",
    re.IGNORECASE,
)
"""What names of CAs say that are for servers, time stamps, code and documents."""


@dataclass(frozen=True, slots=True)
class PublicCA:
    """A public CA.

    Attributes:
        issuers: Those above it, up to the root.
        issues: Whether it probably issues certificates.
        for_mail: Whether these are probably for mail.
    """

    certificate: Certificate
    issuers: CertificateChain
    issues: bool
    for_mail: bool

    @property
    def root(self) -> Certificate:
        """Its root."""
        return self.issuers[-1]

    @property
    def chain(self) -> CertificateChain:
        """What has to be in a collection that trusts it."""
        return self.certificate, *self.issuers

    @property
    def size(self) -> int:
        """The bytes that its chain takes."""
        return added_size(self.chain, ())


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization, as most of its certificates spell it, and its public CAs, the newest first."""

    name: str
    spellings: tuple[str, ...]
    cas: tuple[PublicCA, ...]

    @property
    def roots(self) -> tuple[Certificate, ...]:
        """The roots that its CAs lead to."""
        return tuple(dict.fromkeys(each.root for each in self.cas))

    @property
    def additions(self) -> tuple[Certificate, ...]:
        """What one click adds: the CAs that probably issue certificates for mail, with their chains.

        Of several certificates for one CA and key, one is enough.
        """
        best: dict[tuple[str, bytes | None], PublicCA] = {}
        for each in self.cas:
            if each.issues and each.for_mail:
                key = each.certificate.details.subject_key, public_key_info(each.certificate.der)
                best[key] = min(best.get(key, each), each, key=_rank)
        return tuple(dict.fromkeys(member for each in best.values() for member in each.chain))

    @property
    def size(self) -> int:
        """The bytes that `additions` take."""
        return added_size(self.additions, ())

    @property
    def fits(self) -> bool:
        """Whether `additions` fit into one file; otherwise its CAs are added one by one."""
        return CertificateCollection(self.additions).size <= SIZE_LIMIT


def _rank(ca: PublicCA) -> tuple[int, float, int, str]:
    """Order certificates of one key: whose root most programs vouch for, then whose chain lasts, then takes little."""
    ends = earliest_expiry(ca.chain)
    return -len(vouching_programs(ca.root)), -(ends.timestamp() if ends else 0.0), ca.size, ca.certificate.sha256


def public_organizations(now: datetime) -> tuple[Organization, ...]:
    """Return the organizations that own CAs of the list of public CAs, as `organizations` does."""
    roots = public_lists.roots()
    return organizations(public_lists.CATALOGUE, roots, public_lists.owners(), now, public_lists.not_for_mail())


def organizations(
    cas: Iterable[Certificate],
    roots: Iterable[Certificate],
    owners: Mapping[str, str],
    now: datetime,
    not_for_mail: Container[str] = (),
) -> tuple[Organization, ...]:
    """Return the organizations that own public CAs, by name. Checks signatures: run it in the background.

    Expired CAs are left out. Of CCADB's are the owners, as far as it names them, and the SHA-256 of what is not for
    mail.
    """
    roots, by_owner = tuple(roots), defaultdict[str, list[PublicCA]](list)
    index = CertificateIndex((*roots, *(each for each in cas if not is_expired(each, now))), in_use=roots)
    for each in index:
        issuers = path_to_root(each, index)
        if issuers and issuers[-1] in roots:
            is_for_mail = each.sha256 not in not_for_mail and for_mail(each, owners)
            by_owner[identity(each, owners)].append(PublicCA(each, issuers, issues(each, index, now), is_for_mail))
    every = (_organization(some, owners) for some in by_owner.values())
    return tuple(sorted(every, key=lambda each: (each.name.casefold(), each.name)))


def _organization(cas: Iterable[PublicCA], owners: Mapping[str, str]) -> Organization:
    newest = sorted(cas, key=lambda each: (-start_of(each.certificate), each.certificate.sha256))
    spellings = Counter(_owner(each.certificate, owners) for each in newest)
    return Organization(spellings.most_common(1)[0][0], tuple(spellings), tuple(newest))


def start_of(certificate: Certificate) -> float:
    """Return NotBefore in seconds since 1970; 0 where it can't be decoded."""
    start = certificate.details.not_before
    return start.timestamp() if start else 0.0


def issues(ca: Certificate, index: CertificateIndex, now: datetime) -> bool:
    """Return whether a CA probably issues certificates; `index` has the public CAs."""
    end = ca.details.not_after
    return end is not None and end >= now + ISSUES_FOR and next(index.issued_by(ca), None) is None


def for_mail(ca: Certificate, owners: Mapping[str, str]) -> bool:
    """Return whether what a CA issues is probably for mail.

    One whose extended key usage names mail is, unless its name says that it signs documents: those are for signing
    alone. Where there is none, its name decides, without its owner's (as SSL.com's).
    """
    if ca.details.purposes is not None:
        return allows_email(ca.details.purposes) and not _SIGNS_DOCUMENTS.search(ca.name)
    owner = _words(_owner(ca, owners))
    return not _NOT_FOR_MAIL.search(re.sub(rf"^{re.escape(owner[0])}\b", "", ca.name, flags=re.IGNORECASE))


def identity(certificate: Certificate, owners: Mapping[str, str]) -> str:
    """Return what is the same for all CAs of an organization, however their certificates spell its name."""
    return normalized(_owner(certificate, owners))


def _owner(certificate: Certificate, owners: Mapping[str, str]) -> str:
    return owners.get(certificate.sha256) or certificate.details.subject_organization or certificate.name


def normalized(name: str) -> str:
    """Return an organization's name without case, accents, punctuation, spaces and legal form."""
    return "".join(_without_form(_words(name)))


def _without_form(words: list[str]) -> list[str]:
    end = len(words)
    while end > 1 and words[end - 1] in _LEGAL_FORMS:
        end -= 1
    return words[:end]


def _form(name: str) -> str:
    """Return the legal form at the end of a name, without spaces."""
    words = _words(name)
    return "".join(_SAME_FORM.get(each, each) for each in words[len(_without_form(words)) :])


def _words(name: str) -> list[str]:
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return re.findall(r"\w+", _DOT_IN_INITIALS.sub(r"\1", plain))


def find(among: Iterable[Organization], query: str) -> tuple[Organization, ...]:
    """Return the organizations of a name, those with most CAs first, then those of which only CAs or roots have it.

    Of the latter, only these CAs are returned. A name, or a later word of it, begins with the query; case, accents,
    punctuation and spaces don't matter.
    """
    wanted = "".join(_words(query))
    by_name: list[Organization] = []
    by_ca: list[Organization] = []
    for each in among if wanted else ():
        if any(_has(spelling, wanted) for spelling in each.spellings):
            by_name.append(each)
        elif cas := tuple(ca for ca in each.cas if _has(ca.certificate.name, wanted) or _has(ca.root.name, wanted)):
            by_ca.append(replace(each, cas=cas))
    return (*sorted(by_name, key=lambda each: -len(each.cas)), *by_ca)


def _has(name: str, wanted: str) -> bool:
    words = _words(name)
    return any("".join(words[place:]).startswith(wanted) for place in range(len(words)))


def of_full_name(among: Iterable[Organization], name: str) -> Organization | None:
    """Return the organization of a full name; only its legal form may be missing."""
    named = (each for each in among if normalized(each.name) == normalized(name))
    return next((each for each in named if not (form := _form(name)) or form in map(_form, each.spellings)), None)
