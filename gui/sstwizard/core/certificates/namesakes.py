"""What tells certificates apart that have the same name.

CAs give one name to several certificates: a root with an RSA key and one with an ECC key, or a CA renewed every few
years. Wherever certificates stand under their names, the first thing in which all namesakes differ stands beside them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from ..text import QT_TRANSLATE_NOOP, Text, text
from .algorithms import Key
from .certificate import Certificate

_NAMED = QT_TRANSLATE_NOOP("core", "{name} ({apart})")
_ISSUED = QT_TRANSLATE_NOOP("core", "issued {year}")
_EXPIRES = QT_TRANSLATE_NOOP("core", "expires {year}")
_THUMBPRINT = QT_TRANSLATE_NOOP("core", "thumbprint …{digits}")
_LONGEST = 40
"""Characters of an organization or its unit: their owner may have made them longer than a line."""
_CURVES = {"secp256r1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521"}
"""What CAs call the curves of the certificates' encoding (FIPS 186-5)."""


class Namesakes:
    """Some certificates, each under a name that no other of them has."""

    def __init__(self, certificates: Iterable[Certificate] = ()) -> None:
        """Find out what tells apart those whose names are equal but for case.

        Args:
            certificates: All that stand in one list; the same one may be among them several times.
        """
        self._apart = telling_apart(certificates)

    def apart(self, certificate: Certificate) -> Text | None:
        """Return what tells a certificate from those of its name; None where it is the only one."""
        return self._apart.get(certificate)

    def name(self, certificate: Certificate) -> Text:
        """Return the name of a certificate, and in brackets what tells it from its namesakes."""
        apart = self._apart.get(certificate)
        if apart is None:
            return text("{name}", name=certificate.name)
        return text(_NAMED, name=certificate.name, apart=apart)


def telling_apart(certificates: Iterable[Certificate]) -> Mapping[Certificate, Text]:
    """Return, of those whose names are equal but for case, the first thing in which all of one name differ.

    Args:
        certificates: The certificates. Those with a name of their own are not in the answer.
    """
    by_name: dict[str, list[Certificate]] = defaultdict(list)
    for each in dict.fromkeys(certificates):
        by_name[each.name.casefold()].append(each)
    return {
        certificate: apart
        for namesakes in by_name.values()
        if len(namesakes) > 1
        for certificate, apart in zip(namesakes, _apart(namesakes), strict=True)
    }


def _apart(namesakes: Sequence[Certificate]) -> list[Text]:
    for tell in _DIFFERENCES:
        told = _all_different(namesakes, tell)
        if told is not None:
            return told
    return [_thumbprint(each.sha256) for each in namesakes]


def _all_different(namesakes: Sequence[Certificate], tell: Callable[[Certificate], Text | None]) -> list[Text] | None:
    """Return what is told of each; None as soon as something is told twice, or nothing of one."""
    told: dict[str, Text] = {}
    for each in namesakes:
        said = tell(each)
        if said is None or str(said).casefold() in told:
            return None
        told[str(said).casefold()] = said
    return list(told.values())


def _unit(certificate: Certificate) -> Text | None:
    return _said(certificate.details.subject_unit, certificate)


def _organization(certificate: Certificate) -> Text | None:
    return _said(certificate.details.subject_organization, certificate)


def _said(said: str, certificate: Certificate) -> Text | None:
    if not said.strip() or said == certificate.name:
        return None
    return text("{said}", said=said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…")


def _key(certificate: Certificate) -> Text | None:
    key = certificate.details.key
    return text("{key}", key=_in_short(key)) if key is not None else None


def _in_short(key: Key) -> str:
    size = _CURVES.get(key.curve) or (str(key.bits) if key.bits is not None and str(key) != key.algorithm else "")
    return f"{key.algorithm} {size}".rstrip()


def _issued(certificate: Certificate) -> Text | None:
    return _year(_ISSUED, certificate.details.not_before)


def _expires(certificate: Certificate) -> Text | None:
    return _year(_EXPIRES, certificate.details.not_after)


def _year(source: str, moment: datetime | None) -> Text | None:
    return text(source, year=str(moment.year)) if moment is not None else None


def _last_digits(certificate: Certificate) -> Text:
    return _thumbprint(certificate.thumbprint[-8:])


def _thumbprint(digits: str) -> Text:
    return text(_THUMBPRINT, digits=digits)


_DIFFERENCES: tuple[Callable[[Certificate], Text | None], ...] = (
    _unit,
    _organization,
    _key,
    _issued,
    _expires,
    _last_digits,
)
"""In the order in which people would name them. Anybody can make two of the same eight digits: then all of them are."""
