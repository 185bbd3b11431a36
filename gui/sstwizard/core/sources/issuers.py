"""Download the issuer of a certificate from where the certificate itself says it is (RFC 5280 4.2.2.1).

Nothing is downloaded unless the user has seen the address and agreed. Who sent a certificate proves nothing, so only
one is taken whose key verifies the signature: that is why plain http is enough.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice

from .. import formats, web
from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate, Provenance
from ..certificates.reading import Form, Reading, ReportProgress, no_progress
from ..chains.signing import is_issued_by
from ..errors import DownloadError, FormatError
from ..formats import der, pem, pkcs7
from ..text import QT_TRANSLATE_NOOP, text
from ..web import Address, http_addresses
from . import Source, SourceKind

MAX_BYTES = 2**20
"""How many bytes may come in all: a certificate and what surrounds it need far less."""
MAX_SECONDS = 10
"""How long a download may take."""

_MAX_CERTIFICATES = 500
"""How many certificates of an answer are looked at; bridge CAs publish some dozens."""

_READERS: dict[Form | None, Callable[[bytes, Budget], Reading]] = {Form.DER: der.decode, Form.PKCS7: pkcs7.decode}
"""What RFC 5280 4.2.2.1 lets an address have: a certificate, or a "certs-only" CMS (.p7c)."""
_WEB_PAGES = (b"<!doctype html", b"<html")


def addresses(certificate: Certificate) -> tuple[str, ...]:
    """Return the http addresses that a certificate names for its issuer, fit for display and download."""
    return http_addresses(certificate.details.issuer_urls)


def browser_address(certificate: Certificate) -> str | None:
    """Return an https address for the issuer of a certificate, to open in a browser, if it names no http address."""
    return web.browser_address(certificate.details.issuer_urls)


def host_of(address: str) -> str:
    """Return the host of an address, fit for display."""
    return Address.parse(address).host


def source(address: str, certificates: tuple[Certificate, ...]) -> Source:
    """Return the source of the certificates, at least one, that an address has sent: it is not asked again."""
    return Source(
        kind=SourceKind.DOWNLOAD,
        address=address,
        thumbprint=certificates[0].sha256,
        group=text(QT_TRANSLATE_NOOP("core", "Downloaded")),
        title=text("{name}", name=certificates[0].name),
        load=lambda _report: Reading(certificates),
    )


def download(
    certificate: Certificate,
    address: str,
    *,
    allow_private: bool = False,
    seconds: float = MAX_SECONDS,
    report: ReportProgress = no_progress,
) -> tuple[Certificate, ...]:
    """Download the issuers of a certificate, on any thread. Call it only when the user has seen the address and agreed.

    The address is one of `addresses`, or the one in a `RedirectedError`; a host in a private network is asked only if
    that is allowed. What the report raises ends the download. Returned are the certificates in the answer that signed
    this one, at least one, with the host's name as their origin; else a DownloadError is raised, as by `fetch`.
    """
    from ..web.fetch import fetch  # http.client: much to load for what is seldom done

    asked = Address.parse(address)
    budget = Budget(report, {Cost.BYTES: MAX_BYTES})
    content = fetch(asked, budget, seconds=seconds, allow_private=allow_private)
    issuers = []
    for candidate in _certificates(content, asked.host):
        report(0, 0)
        if is_issued_by(certificate, candidate):
            issuers.append(replace(candidate, origin=text("{host}", host=asked.host), provenance=Provenance.RECEIVED))
    if not issuers:
        message = QT_TRANSLATE_NOOP(
            "core", "{host} sent a certificate that isn't the issuer of {certificate}. Ask the CA for its certificate."
        )
        raise DownloadError(text(message, host=asked.host, certificate=certificate.name))
    return tuple(issuers)


def _certificates(content: bytes, host: str) -> tuple[Certificate, ...]:
    """Return what certificates were sent: in DER, in PEM, or in a PKCS #7 (.p7c) of either."""
    certificates = tuple(islice(dict.fromkeys(_published(content)), _MAX_CERTIFICATES))
    if certificates:
        return certificates
    message = (
        QT_TRANSLATE_NOOP(
            "core", "{host} answered with a web page, not with a certificate. Ask the CA for its certificate."
        )
        if content.lstrip().lower().startswith(_WEB_PAGES)
        else QT_TRANSLATE_NOOP("core", "{host} answered, but not with a certificate. Ask the CA for its certificate.")
    )
    raise DownloadError(text(message, host=host))


def _published(content: bytes) -> Iterator[Certificate]:
    """Yield the certificates of an answer, by what its bytes are and not by what a label says.

    Nothing of what a stranger sends is unpacked or unlocked: a PKCS #12 is left alone, by itself and in PEM.
    """
    budget = Budget()
    readable = None if formats.form_of(content) in _READERS else pem.as_text(content)
    parts = [content]
    if readable is not None:
        parts = [block.decoded for block in pem.blocks(readable)] or [pem.bare(readable)]
    for part in parts:
        read = _READERS.get(formats.form_of(part))
        if read is not None:
            with suppress(FormatError):
                yield from read(part, budget).certificates
