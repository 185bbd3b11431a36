"""Read Windows' own certificate stores, without elevation and without ever writing them.

wincertstore lists a store; `crypt32` opens it and reads the properties of each certificate.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import cache, partial
from typing import Any

from ..certificates.certificate import Certificate
from ..certificates.reading import Reading, ReportProgress, within, without_duplicates
from ..errors import SourceError
from ..formats.properties import UNDERSTOOD, windows_properties
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import crypt32
from .source import Source, SourceKind

_LOCATIONS = (
    ("LocalMachine", crypt32.LOCAL_MACHINE, QT_TRANSLATE_NOOP("core", "Local computer")),
    ("CurrentUser", crypt32.CURRENT_USER, QT_TRANSLATE_NOOP("core", "Current user")),
)

_DISALLOWED = "Disallowed"
_ROOT_STORES = ("Root", "AuthRoot")
"""The stores whose roots Windows trusts."""
_STORES = (
    ("Root", QT_TRANSLATE_NOOP("core", "Trusted Root")),
    ("CA", QT_TRANSLATE_NOOP("core", "Intermediate")),
    ("AuthRoot", QT_TRANSLATE_NOOP("core", "Third-Party Root")),
    ("trust", QT_TRANSLATE_NOOP("core", "Enterprise Trust")),
    (_DISALLOWED, QT_TRANSLATE_NOOP("core", "Untrusted (Disallowed)")),
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
    try:
        handle = crypt32.open_system_store(location, store)
    except FileNotFoundError:
        return Reading()
    except OSError as err:
        message = QT_TRANSLATE_NOOP("core", "Windows doesn't let you read {store}: {reason}")
        raise SourceError(text(message, store=origin, reason=err.strerror)) from err
    with _named_store_class()(store, handle) as opened:
        found = without_duplicates(tuple(_certificates(opened, origin, report)))
    if store in _ROOT_STORES:
        found = tuple(replace(each, windows=replace(each.windows, trusted_root=True)) for each in found)
    if store == _DISALLOWED:
        found = tuple(replace(each, windows=replace(each.windows, disallowed=True)) for each in found)
    return Reading(found)


def _certificates(opened: Any, origin: Text, report: ReportProgress) -> Iterator[Certificate]:
    """Yield a copy of each certificate of a store: its context is gone when the next one is asked for."""
    with closing(opened.itercerts()) as contexts:
        for done, context in enumerate(contexts):
            if done % _BETWEEN_REPORTS == 0:
                report(done, 0)
            values = {number: crypt32.property_value(context, number) for number in UNDERSTOOD}
            present = {number: value for number, value in values.items() if value is not None}
            yield Certificate(context.get_encoded(), windows_properties(present), origin)


@cache
def _named_store_class() -> type:
    """Return wincertstore's class of a store, changed in two ways; the module can be imported on Windows alone."""
    import wincertstore

    class NamedStore(wincertstore.CertSystemStore):  # type: ignore[misc]
        """A store that is open already, whose certificates are all listed."""

        def __init__(self, name: str, handle: int) -> None:
            self._storename, self._hStore = name, handle

        def itercerts(self, usage: None = None) -> Iterator[Any]:
            """List all contexts; each is valid until the next.

            The original decodes each certificate's extended key usage before it looks whether a usage was asked
            for, so one that does not decode would end the list; and it leaks a context when the list is left early.
            """
            context = wincertstore.CertEnumCertificatesInStore(self._hStore, None)
            try:
                while context:
                    yield context.contents
                    context = wincertstore.CertEnumCertificatesInStore(self._hStore, context)
            finally:
                if context:
                    crypt32.free_context(context.contents)

    return NamedStore
