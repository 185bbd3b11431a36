"""Download one file by HTTP from the address that the user has seen.

No redirect is followed, and nothing that identifies the user is sent or kept: no cookies, passwords or referrer. A name
is resolved once, and the connection goes to the IP address that was found to be public. An https address is left to the
user's browser: RFC 5280 8 advises against https here, and an issuer is proven by its key, whatever server sent it.
"""

from __future__ import annotations

import re
import socket
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead
from ipaddress import ip_address
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from ... import __version__
from ..certificates.budget import Budget, Cost
from ..errors import (
    BrowserNeededError,
    DownloadError,
    LimitError,
    PrivateAddressError,
    RedirectedError,
    TooLargeError,
    UnreachableError,
)
from ..text import QT_TRANSLATE_NOOP, text
from . import Address, IPAddress, is_public

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_SECONDS_BETWEEN_LOOKS = 0.1
_MAX_ENDPOINTS = 4
"""The number of IP addresses of a host to try."""
_BETWEEN_PROXIES = re.compile(r"[;\s]+")
_OK, _PROXY_WANTS_PASSWORD = 200, 407
_REDIRECTS = (301, 302, 303, 307, 308)

_HEADERS = {"Accept": "*/*", "Connection": "close", "User-Agent": f"SST Wizard/{__version__}"}

_TOO_SLOW = QT_TRANSLATE_NOOP(
    "core", "{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA."
)
_TOO_MUCH = QT_TRANSLATE_NOOP("core", "{host} sent more than {size} MB, which is too much. Ask the CA for the file.")
_UNREACHABLE = QT_TRANSLATE_NOOP("core", "{host} can't be reached. Check the network, or ask the CA.")
_UNRESOLVED = QT_TRANSLATE_NOOP("core", "The host name {host} can't be resolved. Check the network, or ask the CA.")
_DAMAGED = QT_TRANSLATE_NOOP("core", "The answer from {host} is damaged or incomplete. Try again later, or ask the CA.")


def fetch(address: Address, budget: Budget, *, seconds: float, allow_private: bool) -> bytes:
    """Return the file at an address.

    If the system has a proxy (of the environment, or of Windows' Internet settings: by a script, or set by hand), the
    proxy resolves the name: then only hosts are refused whose name shows that they are private.

    Args:
        address: The address.
        budget: Limits the received bytes, headers included. An exception of its report ends the download.
        seconds: The time limit, which includes resolving the name.
        allow_private: Whether to connect to a host in a private network.

    Raises:
        DownloadError: The host can't be reached, or answers too slowly or not with a file. There are errors of their
            own for private hosts, redirects, https or an unusable proxy, and answers that exceed the budget.
    """
    if address.is_secure:
        raise _for_browser(address.host, address)
    download = _Download(address, int(budget.left(Cost.BYTES)), seconds, allow_private=allow_private)
    try:
        try:
            return _outcome(download, budget, seconds)
        finally:
            download.is_given_up = True
            budget.take(Cost.BYTES, download.received)
    except TimeoutError as error:
        kind = DownloadError if download.received else UnreachableError
        raise kind(text(_TOO_SLOW, host=address.host, seconds=seconds)) from error
    except LimitError as error:
        raise TooLargeError(text(_TOO_MUCH, host=address.host, size=download.max_bytes // 2**20)) from error
    except (OSError, HTTPException) as error:
        raise DownloadError(text(_DAMAGED, host=address.host)) from error


def _outcome(download: _Download, budget: Budget, seconds: float) -> bytes:
    """Wait for a download on a thread of its own: what the system does for it knows no time limit."""
    outcome: Future[bytes] = Future()

    def run() -> None:
        try:
            outcome.set_result(download.run())
        except Exception as error:  # noqa: BLE001 - raised again below: a thread would only print it
            outcome.set_exception(error)

    Thread(target=run, name="sstwizard-download", daemon=True).start()
    end = monotonic() + seconds
    while True:
        budget.report(0, 0)
        left = end - monotonic()
        if wait([outcome], max(0.0, min(left, _SECONDS_BETWEEN_LOOKS))).done:
            return outcome.result()
        if left <= 0:
            raise TimeoutError


class _Download:
    """A download that blocks, and that another thread can give up.

    Attributes:
        received: The number of received bytes, headers included.
        max_bytes: The number at which it ends.
        is_given_up: Whether it is to end soon, with an error that nobody waits for.
    """

    def __init__(self, address: Address, max_bytes: int, seconds: float, *, allow_private: bool) -> None:
        self.max_bytes, self.received, self.is_given_up = max_bytes, 0, False
        self._address, self._seconds, self._allow_private = address, seconds, allow_private

    def run(self) -> bytes:
        proxy = _proxy(self._address)
        if proxy and not (self._allow_private or self._address.is_public):
            raise _private(self._address)
        server = proxy or self._address
        with _reporting(_UNRESOLVED, server.host):
            # As bytes: a str would be encoded as IDNA, and the name is in ASCII already.
            endpoints = socket.getaddrinfo(server.host.encode("ascii"), None, type=socket.SOCK_STREAM)
        ips = [ip_address(str(endpoint[0])) for *_, endpoint in endpoints]  # in the system's order of preference
        if not (proxy or self._allow_private or all(map(is_public, ips))):
            raise _private(self._address)
        with closing(HTTPConnection(server.host, server.port)) as connection:
            with _reporting(_UNREACHABLE, server.host):
                connection.sock = self._connect(ips[:_MAX_ENDPOINTS], server.port)
            connection.request("GET", str(self._address) if proxy else self._address.target, headers=_HEADERS)
            with closing(connection.getresponse()) as response:
                return _content(response, self._address, self.max_bytes)

    def require_patience(self) -> None:
        """Raise an error if nobody waits any more: Windows wakes no thread whose socket another one shuts down."""
        if self.is_given_up:
            raise TimeoutError

    def _connect(self, ips: Sequence[IPAddress], port: int) -> socket.socket:
        """Connect to the first IP address that answers; each gets its share of the time."""
        failure = OSError("no address")
        for ip in ips:
            if self.is_given_up:
                break
            try:
                return _Socket(self, ip, port, self._seconds / len(ips))
            except OSError as error:
                failure = error
        raise failure


class _Socket(socket.socket):
    """A TCP socket of a download; `http.client` reads from it, through `makefile`, by `recv_into`."""

    def __init__(self, download: _Download, ip: IPAddress, port: int, seconds: float) -> None:
        super().__init__(socket.AF_INET if ip.version == 4 else socket.AF_INET6, socket.SOCK_STREAM)
        self._download = download
        try:
            self.settimeout(seconds)
            self.connect((str(ip), port))
            self.settimeout(_SECONDS_BETWEEN_LOOKS)
            download.require_patience()
        except OSError:
            self.close()
            raise

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0, /) -> int:
        count = None
        while count is None:
            self._download.require_patience()
            with suppress(TimeoutError):
                count = super().recv_into(buffer, nbytes, flags)
        self._download.received += count
        if self._download.received > self._download.max_bytes:
            raise OSError("too much was received")
        return count


def _scripted(url: str) -> str | None:
    """Return the proxies that a script names for an address, as WinHTTP lists them; None where Windows runs none."""
    if sys.platform == "win32":
        from ..platform.win32 import scripted_proxies

        return scripted_proxies(url)
    return None


def _proxy(address: Address) -> Address | None:
    """Return the system's proxy for an address; None if the connection is direct."""
    listed = _scripted(str(address)) if not urllib.request.getproxies_environment() else None
    if listed is not None:  # as "a:80;b", or "http=a:80 https=b"
        named = (each.rpartition("=") for each in _BETWEEN_PROXIES.split(listed))
        given = next((proxy for scheme, _, proxy in named if proxy and scheme in ("", "http")), None)
    else:
        proxies = urllib.request.getproxies()
        given = proxies.get(address.scheme) or proxies.get("all")
        if urllib.request.proxy_bypass(address.authority):
            return None
    if not given:
        return None
    try:
        proxy = Address.parse(given if "://" in given else f"http://{given}")
    except DownloadError:
        proxy = None
    if proxy is None or proxy.is_secure:
        message = QT_TRANSLATE_NOOP(
            "core", "This system's proxy isn't supported. Download {address} with a browser and add the file."
        )
        raise BrowserNeededError(text(message, address=str(address)))
    return proxy


@contextmanager
def _reporting(message: str, host: str) -> Iterator[None]:
    """Report errors of the system, except timeouts, by a sentence about the host."""
    try:
        yield
    except TimeoutError:
        raise
    except OSError as error:
        raise UnreachableError(text(message, host=host)) from error


def _private(address: Address) -> PrivateAddressError:
    message = QT_TRANSLATE_NOOP(
        "core", "{host} is on this computer or in a private network. Contact it only if it belongs to your own CA."
    )
    return PrivateAddressError(text(message, host=address.host))


def _content(response: HTTPResponse, address: Address, max_bytes: int) -> bytes:
    if response.status in _REDIRECTS:
        raise _redirected(address, response.headers.get("Location", ""))
    if response.status == _PROXY_WANTS_PASSWORD:
        message = QT_TRANSLATE_NOOP(
            "core",
            "This system's proxy refuses (HTTP status {status}). Download {address} with a browser and add the file.",
        )
        raise BrowserNeededError(text(message, status=response.status, address=str(address)))
    if response.status != _OK:
        message = QT_TRANSLATE_NOOP("core", "{host} didn't provide the file (HTTP status {status}). Ask the CA for it.")
        raise DownloadError(text(message, host=address.host, status=response.status))
    try:
        content = response.read(max_bytes)  # not the announced length: memory is allocated for it
    except ValueError as error:  # http.client reads on after a chunk of negative length
        raise IncompleteRead(b"") from error
    if response.length:
        raise IncompleteRead(content, response.length)
    return content


def _redirected(address: Address, location: str) -> DownloadError:
    try:
        other = Address.parse(urljoin(str(address), location) if location else "")
    except (DownloadError, ValueError):
        message = QT_TRANSLATE_NOOP(
            "core", "{host} redirects to another address, but to none that can be used. Ask the CA."
        )
        return DownloadError(text(message, host=address.host))
    if other.is_secure:
        return _for_browser(address.host, other)
    message = QT_TRANSLATE_NOOP(
        "core",
        "{host} doesn't have it, but redirects to another address: {address}. Contact that address only if "
        "you trust it.",
    )
    return RedirectedError(text(message, host=address.host, address=str(other)), str(other))


def _for_browser(host: str, address: Address) -> BrowserNeededError:
    message = QT_TRANSLATE_NOOP(
        "core",
        "{host} offers the file only over https, at {address}. If you trust this address, open it in a browser "
        "and add the file.",
    )
    return BrowserNeededError(text(message, host=host, address=str(address)))
