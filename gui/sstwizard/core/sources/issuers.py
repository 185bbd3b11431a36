"""The issuer of a certificate, downloaded from where the certificate itself says it is (RFC 5280 4.2.2.1).

Nothing is downloaded unless the user has been shown the address and has said yes. Who sent a certificate proves
nothing, so only one is taken whose key verifies the signature: that is why plain http will do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from .. import formats
from ..certificates.certificate import Certificate
from ..certificates.oids import ANY_EXTENDED_KEY_USAGE, SERVER_AUTHENTICATION
from ..certificates.reading import Form, Reading, ReportProgress, silent
from ..chains.signing import is_proven_issuer
from ..errors import DownloadError, FormatError
from ..text import QT_TRANSLATE_NOOP, text
from ..web.address import Address
from . import windows
from .source import Source

SECONDS = 10
"""How long a download may take."""

_MAX_ADDRESSES = 10
_MAX_CERTIFICATES = 500
"""How many certificates of an answer are looked at; bridge CAs publish some dozens."""

_FORMS = (Form.DER, Form.PKCS7, Form.PEM, Form.BASE64)
_WEB_PAGES = (b"<!doctype html", b"<html")


def addresses(certificate: Certificate) -> tuple[str, ...]:
    """Return the addresses that `certificate` names for its issuer and that can be asked: http and https.

    They are fit to be shown.
    """
    found = (_usable(url) for url in certificate.details.issuer_urls)
    return tuple(dict.fromkeys(url for url in found if url))[:_MAX_ADDRESSES]


def _usable(url: str) -> str | None:
    try:
        return str(Address.parse(url))
    except DownloadError:
        return None


def host_of(address: str) -> str:
    """Return whom an address asks, fit to be shown."""
    return Address.parse(address).host


def source(address: str, found: tuple[Certificate, ...]) -> Source:
    """Return the source of what an address has sent: it is not asked again."""
    return Source(
        key=f"download:{address}#{found[0].thumbprint}",
        group=text(QT_TRANSLATE_NOOP("core", "Downloaded")),
        title=text("{name}", name=found[0].name),
        load=lambda _report: Reading(found),
    )


def download(
    certificate: Certificate,
    address: str,
    *,
    allow_private: bool = False,
    seconds: float = SECONDS,
    report: ReportProgress = silent,
) -> tuple[Certificate, ...]:
    """Ask an address for the issuer of `certificate`. Call it only when the user has seen the address and agreed.

    May be called on any thread.

    Args:
        certificate: Whose issuer is wanted.
        address: One of `addresses`, or the one that a `RedirectedError` names.
        allow_private: Ask a host in a private network too, as the user wants it.
        seconds: How long it may take.
        report: Called while waiting; what it raises ends the download.

    Returns:
        Those certificates of the answer that signed `certificate`, at least one; their origin is the host's name.

    Raises:
        PrivateAddressError: The host lies in a private network, or on this computer.
        RedirectedError: The host names another address, which has not been asked.
        DownloadError: The address can't be used or reached, or what it answers is not the issuer.
    """
    from ..web.fetch import fetch  # http.client and OpenSSL: much to load for what is seldom done

    place = Address.parse(address)
    roots = _roots(report) if place.is_secure else None
    content = fetch(place, report, seconds=seconds, allow_private=allow_private, roots=roots)
    found = _certificates(content, place.host)
    issuers = tuple(_signers(certificate, found, place.host, report))
    if not issuers:
        message = QT_TRANSLATE_NOOP(
            "core", "What {host} sent is not the issuer of {certificate}. Ask the CA for its certificate."
        )
        raise DownloadError(text(message, host=place.host, certificate=certificate.name))
    return issuers


def _certificates(content: bytes, host: str) -> tuple[Certificate, ...]:
    """Return what certificates were sent: in DER, in PEM, or in a PKCS #7 (.p7c) of either."""
    try:
        found = _read(content).certificates
    except FormatError:
        found = ()
    if found:
        return found[:_MAX_CERTIFICATES]
    message = (
        QT_TRANSLATE_NOOP(
            "core", "{host} answered with a web page, not with a certificate. Ask the CA for its certificate."
        )
        if content.lstrip().lower().startswith(_WEB_PAGES)
        else QT_TRANSLATE_NOOP("core", "{host} answered, but not with a certificate. Ask the CA for its certificate.")
    )
    raise DownloadError(text(message, host=host))


def _read(content: bytes) -> Reading:
    """Read no more kinds than CAs publish: nothing of what a stranger sends is unpacked or unlocked."""
    return formats.read(content) if formats.form_of(content) in _FORMS else Reading()


def _signers(
    certificate: Certificate, found: Iterable[Certificate], host: str, report: ReportProgress
) -> Iterator[Certificate]:
    for candidate in found:
        report(0, 0)
        if is_proven_issuer(certificate, candidate):
            yield replace(candidate, origin=host)


def _roots(report: ReportProgress) -> tuple[bytes, ...] | None:
    """Return the roots that Windows trusts for web servers; None elsewhere, where OpenSSL knows where they are."""
    stores = {source.key: source for source in windows.sources()}
    if not stores:
        return None
    found = stores["windows:CurrentUser/Root"].load(report).certificates  # the local computer's are in it too
    distrusted = stores["windows:CurrentUser/Disallowed"].load(report).certificates
    return tuple(each.der for each in found if each not in distrusted and _may_vouch_for_servers(each))


def _may_vouch_for_servers(root: Certificate) -> bool:
    purposes = root.purposes
    allowed = purposes is None or SERVER_AUTHENTICATION in purposes or ANY_EXTENDED_KEY_USAGE in purposes
    return allowed and not root.windows.disallowed and SERVER_AUTHENTICATION not in root.windows.disallowed_purposes
