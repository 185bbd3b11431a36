"""Read Windows' own certificate stores, without elevation and without ever writing them.

wincertstore walks through a store; `win32` opens it and reads the properties of each certificate. Windows disallows
more than its Disallowed store shows: the trust list DisallowedCertEncodedCtl in the registry isn't read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from ..certificates.certificate import Certificate
from ..certificates.reading import Reading, ReportProgress, within, without_duplicates
from ..errors import SourceError
from ..formats.sst import UNDERSTOOD, windows_properties
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import Source, SourceKind

CURRENT_USER, LOCAL_MACHINE = 1 << 16, 2 << 16
"""CERT_SYSTEM_STORE_CURRENT_USER and -LOCAL_MACHINE of wincrypt.h."""
_LOCATIONS = (
    ("LocalMachine", LOCAL_MACHINE, QT_TRANSLATE_NOOP("core", "Local computer")),
    ("CurrentUser", CURRENT_USER, QT_TRANSLATE_NOOP("core", "Current user")),
)

_SAID_BY_STORE: dict[str, dict[str, Any]] = {
    "Root": {"trusted_root": True},
    "AuthRoot": {"trusted_root": True},
    "Disallowed": {"disallowed": True},
}
"""What Windows says of a certificate by the store that it is in."""
_STORES = (
    ("Root", QT_TRANSLATE_NOOP("core", "Trusted Root")),
    ("CA", QT_TRANSLATE_NOOP("core", "Intermediate")),
    ("AuthRoot", QT_TRANSLATE_NOOP("core", "Third-Party Root")),
    ("trust", QT_TRANSLATE_NOOP("core", "Enterprise Trust")),
    ("Disallowed", QT_TRANSLATE_NOOP("core", "Untrusted (Disallowed)")),
)

_PEOPLE = (
    ("My", QT_TRANSLATE_NOOP("core", "Personal")),
    ("AddressBook", QT_TRANSLATE_NOOP("core", "Other People")),
    ("TrustedPeople", QT_TRANSLATE_NOOP("core", "Trusted People")),
)

_BETWEEN_REPORTS = 100


def sources() -> tuple[Source, ...]:
    """Return the stores of the local computer and of the current user; none where this is not Windows."""
    return _sources(_LOCATIONS, _STORES)


def people_sources() -> tuple[Source, ...]:
    """Return the current user's stores of own and of partners' certificates; none where this is not Windows.

    Windows trusts no issuer by them, so nothing in them is vouched for.
    """
    return _sources(_LOCATIONS[1:], _PEOPLE)


def _sources(locations: Iterable[tuple[str, int, str]], stores: Iterable[tuple[str, str]]) -> tuple[Source, ...]:
    if sys.platform != "win32":
        return ()
    return tuple(
        Source(
            kind=SourceKind.WINDOWS_STORE,
            location=location,
            store=store,
            group=text(group),
            title=text(title),
            load=partial(_load, flag, store, within(text(group), text(title))),
        )
        for location, flag, group in locations
        for store, title in stores
    )


def _load(location: int, store: str, origin: Text, report: ReportProgress) -> Reading:
    """Read a store, with a copy of each certificate: its context is gone when the next one is asked for.

    wincertstore's own list ends at a certificate whose extended key usage does not decode, and leaks a context when it
    is left early.
    """
    if sys.platform != "win32":
        return Reading()
    import wincertstore

    from ..platform import win32

    try:
        handle = win32.open_system_store(location, store)
    except FileNotFoundError:
        return Reading()
    except OSError as err:
        message = QT_TRANSLATE_NOOP("core", "Windows doesn't let you read {store}: {reason}")
        raise SourceError(text(message, store=origin, reason=f"CertOpenStore: {err.strerror}")) from err
    certificates: list[Certificate] = []
    context = None
    try:
        while context := wincertstore.CertEnumCertificatesInStore(handle, context):
            if len(certificates) % _BETWEEN_REPORTS == 0:
                report(len(certificates), 0)
            values = {number: win32.certificate_property(context.contents, number) for number in UNDERSTOOD}
            properties = windows_properties({number: value for number, value in values.items() if value is not None})
            properties = replace(properties, **_SAID_BY_STORE.get(store, {}))
            certificates.append(Certificate(context.contents.get_encoded(), properties, origin))
    finally:
        if context:
            win32.free_certificate(context.contents)
        wincertstore.CertCloseStore(handle, 0)
    return Reading(without_duplicates(tuple(certificates)))
