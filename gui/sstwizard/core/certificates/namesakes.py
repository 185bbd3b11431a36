"""Distinguish certificates with the same name.

CAs give several certificates the same name: roots with RSA and ECC keys, or a CA that is renewed every few years.
Wherever certificates are listed by name, the first property in which all of the same name differ is added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from ..text import QT_TRANSLATE_NOOP, Text, text
from .algorithms import Key
from .certificate import Certificate, grouped

_NAMED = QT_TRANSLATE_NOOP("core", "{name} ({apart})")
_ISSUED = QT_TRANSLATE_NOOP("core", "issued {year}")
_EXPIRES = QT_TRANSLATE_NOOP("core", "expires {year}")
_THUMBPRINT = QT_TRANSLATE_NOOP("core", "thumbprint …{digits}")
_LONGEST = 40
"""The characters shown of an organization or unit, which may be longer than a line."""
_CURVES = {"secp256r1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521"}
"""The usual names of curves (FIPS 186-5), by their names in `cryptography`."""


class Namesakes:
    """Certificates with unique names."""

    def __init__(self, certificates: Iterable[Certificate] = ()) -> None:
        self._differences = differences(certificates)

    def difference(self, certificate: Certificate) -> Text | None:
        """Return what distinguishes a certificate from others of its name; None if there are none."""
        return self._differences.get(certificate)

    def name(self, certificate: Certificate) -> Text:
        """Return the name of a certificate with the difference from its namesakes in parentheses."""
        apart = self.difference(certificate)
        if apart is None:
            return text("{name}", name=certificate.name)
        return text(_NAMED, name=certificate.name, apart=apart)


def differences(certificates: Iterable[Certificate]) -> Mapping[Certificate, Text]:
    """Return the first property in which all certificates of a name differ, for each of them.

    Names are equal if they differ only in case. Certificates with a unique name are left out.
    """
    different = dict.fromkeys(certificates)
    if len({each.name.casefold() for each in different}) == len(different):
        return {}  # at once: of thousands, grouping takes five times as long
    by_name = grouped(different, lambda each: each.name.casefold())
    several = (namesakes for namesakes in by_name.values() if len(namesakes) > 1)
    return {certificate: apart for namesakes in several for certificate, apart in _distinguish(namesakes).items()}


def _distinguish(namesakes: Sequence[Certificate]) -> dict[Certificate, Text]:
    for describe in _PROPERTIES:
        described = {each: apart for each in namesakes if (apart := describe(each)) is not None}
        if len({str(apart).casefold() for apart in described.values()}) == len(namesakes):
            return described
    return {each: text(_THUMBPRINT, digits=each.sha256) for each in namesakes}


def _part_of_subject(part: str, certificate: Certificate) -> Text | None:
    if not part.strip() or part == certificate.name:
        return None
    return text("{part}", part=part if len(part) <= _LONGEST else part[: _LONGEST - 1] + "…")


def _key(key: Key | None) -> Text | None:
    if key is None:
        return None
    size = _CURVES.get(key.curve) or (str(key.bits) if key.bits is not None and str(key) != key.algorithm else "")
    return text("{key}", key=f"{key.algorithm} {size}".rstrip())


def _year(source: str, moment: datetime | None) -> Text | None:
    return text(source, year=str(moment.year)) if moment is not None else None


_PROPERTIES: tuple[Callable[[Certificate], Text | None], ...] = (
    lambda certificate: _part_of_subject(certificate.details.subject_unit, certificate),
    lambda certificate: _part_of_subject(certificate.details.subject_organization, certificate),
    lambda certificate: _key(certificate.details.key),
    lambda certificate: _year(_ISSUED, certificate.details.not_before),
    lambda certificate: _year(_EXPIRES, certificate.details.not_after),
    lambda certificate: text(_THUMBPRINT, digits=certificate.thumbprint[-8:]),
)
"""Most telling first. Certificates that agree in eight digits can be forged; their SHA-256 is shown in full."""
