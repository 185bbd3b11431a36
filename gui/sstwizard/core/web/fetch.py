"""One file, asked for by HTTP, once, of the one address that the user has seen.

No redirect is followed, and nothing is sent or kept that tells who asks: no cookies, no passwords, no referrer. A name
is looked up once, and what is asked is the very IP address that was found to be public.
"""

from __future__ import annotations

import urllib.request
from collections.abc import Iterable
from contextlib import closing
from http.client import HTTPException, HTTPResponse, IncompleteRead
from ipaddress import ip_address
from typing import Any, cast
from urllib.parse import urljoin

from ... import __version__
from ..certificates.reading import ReportProgress
from ..errors import DownloadError, PrivateAddressError, RedirectedError
from ..text import QT_TRANSLATE_NOOP, text
from . import hosts
from .address import Address, is_public
from .connection import Patience, Place, Stream, TooMuchError, Wire, connect, resolve
from .tls import TLS, UntrustedError

MAX_BYTES = 2**20
"""How many bytes may come in all, what surrounds the file included."""

_OK, _PROXY_WANTS_PASSWORD = 200, 407
_REDIRECTS = (301, 302, 303, 307, 308)

_FAILURES: tuple[tuple[tuple[type[Exception], ...], str], ...] = (
    (
        (TimeoutError,),
        QT_TRANSLATE_NOOP(
            "core", "{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA."
        ),
    ),
    (
        (TooMuchError,),
        QT_TRANSLATE_NOOP(
            "core", "{host} sent more than {size} MB, which no certificate needs. Ask the CA for its certificate."
        ),
    ),
    (
        (UntrustedError,),
        QT_TRANSLATE_NOOP(
            "core",
            "{host} did not prove who it is: this computer does not trust its TLS certificate. "
            "Ask the CA for its certificate.",
        ),
    ),
    (
        (OSError, HTTPException, ValueError),
        QT_TRANSLATE_NOOP(
            "core", "The answer of {host} is damaged or broke off. Try again later, or ask the CA for its certificate."
        ),
    ),
)


def fetch(
    address: Address, report: ReportProgress, *, seconds: float, allow_private: bool, roots: Iterable[bytes] | None
) -> bytes:
    """Return the file at an address.

    Where the system has a proxy (the environment's or Windows' Internet settings; a script that chooses one is not
    run), it is the proxy that looks up the name: then only those hosts are refused whose name shows that they are
    private.

    Args:
        address: What to ask for.
        report: Called while waiting; what it raises ends the download.
        seconds: How long all of it may take, looking up the name included.
        allow_private: Whether to ask a host in a private network.
        roots: The DER of the roots that an https server has to lead to; None for those that OpenSSL finds here.

    Raises:
        PrivateAddressError: The host lies in a private network.
        RedirectedError: The host names another address.
        DownloadError: It can't be reached, does not prove who it is, or answers too slowly, too much, or not with a
            file.
    """
    patience = Patience(seconds, report)
    try:
        connection, is_proxied = _connect(address, patience, allow_private)
        with connection:
            return _ask(connection, address, roots, is_proxied)
    except (TimeoutError, TooMuchError, UntrustedError, OSError, HTTPException, ValueError) as error:
        message = next(message for kinds, message in _FAILURES if isinstance(error, kinds))
        raise DownloadError(text(message, host=address.host, seconds=seconds, size=MAX_BYTES // 2**20)) from error


def _connect(address: Address, patience: Patience, allow_private: bool) -> tuple[Wire, bool]:
    """Return a connection to the host or to the system's proxy, and whether it is to the proxy."""
    proxy = patience.during(lambda: _proxy(address))
    if proxy and not allow_private:
        _refuse_what_looks_private(address)
    places = _places(proxy or address, patience)
    if not proxy and not allow_private:
        _refuse_what_is_private(address, places)
    try:
        return Wire(connect(places, patience), patience, MAX_BYTES), proxy is not None
    except TimeoutError:
        raise
    except OSError as error:
        message = QT_TRANSLATE_NOOP("core", "{host} can't be reached. Check the network, or ask the CA.")
        raise DownloadError(text(message, host=(proxy or address).host)) from error


def _proxy(address: Address) -> Address | None:
    """Return the system's proxy for an address; None where it is asked directly."""
    proxies = urllib.request.getproxies()
    given = proxies.get(address.scheme) or proxies.get("all")
    if not given or urllib.request.proxy_bypass(address.authority):
        return None
    try:
        proxy = Address.parse(given if "://" in given else f"http://{given}")
    except DownloadError:
        proxy = None
    if proxy is None or proxy.is_secure:
        message = QT_TRANSLATE_NOOP(
            "core",
            "This system's proxy is of a kind that can't be used here. Download {address} with a browser and add the "
            "file.",
        )
        raise DownloadError(text(message, address=str(address)))
    return proxy


def _places(address: Address, patience: Patience) -> list[Place]:
    try:
        return patience.during(lambda: resolve(address.host, address.port))
    except TimeoutError:
        raise
    except OSError as error:
        message = QT_TRANSLATE_NOOP("core", "{host} is not known to the network. Check the network, or ask the CA.")
        raise DownloadError(text(message, host=address.host)) from error


def _refuse_what_is_private(address: Address, places: list[Place]) -> None:
    if not all(is_public(ip_address(place.ip)) for place in places):
        raise _private(address)


def _refuse_what_looks_private(address: Address) -> None:
    ip = address.ip
    if not (is_public(ip) if ip else hosts.is_public(address.host)):
        raise _private(address)


def _private(address: Address) -> PrivateAddressError:
    message = QT_TRANSLATE_NOOP(
        "core", "{host} lies on this computer or in a private network. Ask it only if it belongs to your own CA."
    )
    return PrivateAddressError(text(message, host=address.host))


def _ask(connection: Wire, address: Address, roots: Iterable[bytes] | None, is_proxied: bool) -> bytes:
    """Ask for the file and return it."""
    if not address.is_secure:
        return _get(connection, address, str(address) if is_proxied else address.target)
    if is_proxied:
        _open_tunnel(connection, address)
    return _get(TLS(connection, address.host, roots), address, address.target)


def _open_tunnel(stream: Stream, address: Address) -> None:
    """Have the proxy connect to the host (RFC 9110 9.3.6)."""
    place = f"{address.bracketed_host}:{address.port}"
    _send(stream, f"CONNECT {place} HTTP/1.1", f"Host: {place}")
    with closing(HTTPResponse(cast(Any, stream), method="CONNECT")) as response:
        response.begin()
        if response.status != _OK:
            raise _refused_by_proxy(address, response.status)


def _get(stream: Stream, address: Address, target: str) -> bytes:
    """Ask for the file and return what comes if it is one."""
    _send(
        stream,
        f"GET {target} HTTP/1.1",
        f"Host: {address.authority}",
        "Accept: */*",
        "Accept-Encoding: identity",
        "Connection: close",
    )
    with closing(HTTPResponse(cast(Any, stream), method="GET")) as response:
        response.begin()
        if response.status in _REDIRECTS:
            raise _redirected(address, response.headers.get("Location", ""))
        if response.status == _PROXY_WANTS_PASSWORD:
            raise _refused_by_proxy(address, response.status)
        if response.status != _OK:
            message = QT_TRANSLATE_NOOP(
                "core", "{host} does not give the certificate (HTTP status {status}). Ask the CA for it."
            )
            raise DownloadError(text(message, host=address.host, status=response.status))
        content = response.read(MAX_BYTES)  # not the length that is told: room is made for what is asked for
        if response.length:
            raise IncompleteRead(content, response.length)
        return content


def _send(stream: Stream, *lines: str) -> None:
    head = "\r\n".join((*lines, f"User-Agent: SST Wizard/{__version__}", "", ""))
    stream.send(head.encode("ascii"))


def _redirected(address: Address, location: str) -> DownloadError:
    try:
        other = str(Address.parse(urljoin(str(address), location) if location else ""))
    except (DownloadError, ValueError):
        message = QT_TRANSLATE_NOOP(
            "core", "{host} names another address instead, but none that can be used. Ask the CA for its certificate."
        )
        return DownloadError(text(message, host=address.host))
    message = QT_TRANSLATE_NOOP(
        "core", "{host} has not got it, but names another address: {address}. Ask that one only if you trust it."
    )
    return RedirectedError(text(message, host=address.host, address=other), other)


def _refused_by_proxy(address: Address, status: int) -> DownloadError:
    message = QT_TRANSLATE_NOOP(
        "core",
        "This system's proxy refuses (HTTP status {status}). Download {address} with a browser and add the file.",
    )
    return DownloadError(text(message, status=status, address=str(address)))
