"""Download one file by HTTP from the address that the user has seen.

No redirect is followed, and nothing that identifies the user is sent or kept: no cookies, passwords or referrer. A name
is resolved once, and the connection goes to the IP address that was found to be public. An https address is left to the
user's browser: RFC 5280 8 advises against https here, and an issuer is proven by its key, whatever server sent it.
"""

from __future__ import annotations

import selectors
import socket
import threading
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead
from ipaddress import ip_address
from time import monotonic
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urljoin

from ... import __version__
from ..certificates.budget import Budget, Cost
from ..certificates.reading import ReportProgress
from ..errors import BrowserNeededError, DownloadError, LimitError, PrivateAddressError, RedirectedError, TooLargeError
from ..text import QT_TRANSLATE_NOOP, text
from .address import Address, IPAddress, is_public

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

T = TypeVar("T")

_SECONDS_BETWEEN_REPORTS = 0.1
_MAX_ENDPOINTS = 4
"""The number of IP addresses of a host to try."""


class Deadline:
    """The deadline of a download, which the user can cancel before.

    Args:
        seconds: The time until `TimeoutError`.
        report: Called ten times a second while waiting; an exception that it raises ends the download.
    """

    def __init__(self, seconds: float, report: ReportProgress) -> None:
        self._end = monotonic() + seconds
        self._report = report

    @property
    def seconds_left(self) -> float:
        """The time that is left; negative after the deadline."""
        return self._end - monotonic()

    def share(self, parts: int) -> Deadline:
        """Return the deadline of the first of several attempts that share the time that is left."""
        return Deadline(self.seconds_left / parts, self._report)

    def wait(self, is_ready: Callable[[float], bool]) -> None:
        """Wait for an event; `is_ready` waits for up to the given seconds, and returns whether it has happened.

        Raises:
            TimeoutError: The deadline has passed.
        """
        while True:
            self._report(0, 0)
            if self.seconds_left <= 0:
                raise TimeoutError
            if is_ready(min(self.seconds_left, _SECONDS_BETWEEN_REPORTS)):
                return

    def during(self, work: Callable[[], T]) -> T:
        """Return the result of a function that blocks without a time limit; it is abandoned at the deadline.

        Raises:
            TimeoutError: The deadline has passed.
        """
        result: Future[T] = Future()

        def run() -> None:
            try:
                result.set_result(work())
            except BaseException as error:  # noqa: BLE001 - raised again below: a thread would only print it
                result.set_exception(error)

        threading.Thread(target=run, daemon=True).start()
        self.wait(lambda seconds: bool(wait([result], seconds).done))
        return result.result()


def resolve(host: str) -> list[IPAddress]:
    """Return the IP addresses of a host in the system's order of preference.

    Raises:
        OSError: The name can't be resolved.
    """
    # As bytes: a str would be encoded as IDNA, and the name is in ASCII already.
    found = socket.getaddrinfo(host.encode("ascii"), None, type=socket.SOCK_STREAM)
    return [ip_address(str(endpoint[0])) for *_, endpoint in found]


class PinnedConnection(HTTPConnection):
    """An HTTP connection to given IP addresses, the preferred first, which resolves no name.

    The host, a server or proxy, is for the request's Host header. The deadline is for everything from connecting to the
    last byte, and the budget for received bytes, headers included.
    """

    def __init__(self, host: str, port: int, ips: Sequence[IPAddress], deadline: Deadline, budget: Budget) -> None:
        super().__init__(host, port)
        self._ips, self._deadline, self._budget = ips[:_MAX_ENDPOINTS], deadline, budget

    def connect(self) -> None:
        """Connect to the first IP address that answers; each gets its share of the time.

        Raises:
            OSError: None does; `TimeoutError` if the last did not answer in time.
        """
        failure = OSError("no address")
        for index, ip in enumerate(self._ips):
            try:
                # assigned first, so that `close` closes it in any case
                self.sock = bounded = _BoundedSocket(ip, self._deadline, self._budget)
                bounded.connect_within(self._deadline.share(len(self._ips) - index), ip, self.port)
            except OSError as error:
                self.close()
                failure = error
            else:
                return
        raise failure


class _BoundedSocket(socket.socket):
    """A TCP socket that waits no longer than its deadline, and receives no more bytes than its budget has.

    `http.client` sends with `sendall` and reads, through `makefile`, with `recv_into`.
    """

    def __init__(self, ip: IPAddress, deadline: Deadline, budget: Budget) -> None:
        super().__init__(socket.AF_INET if ip.version == 4 else socket.AF_INET6, socket.SOCK_STREAM)
        self.setblocking(False)
        self._deadline, self._budget = deadline, budget

    def connect_within(self, deadline: Deadline, ip: IPAddress, port: int) -> None:
        """Connect before another deadline."""
        try:
            self.connect((str(ip), port))
        except BlockingIOError:
            self._wait_for(selectors.EVENT_WRITE, deadline)
        if code := self.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(code, "connect")

    def sendall(self, data: ReadableBuffer, flags: int = 0, /) -> None:
        rest = memoryview(data)
        while rest:
            self._wait_for(selectors.EVENT_WRITE, self._deadline)
            rest = rest[self.send(rest, flags) :]

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0, /) -> int:
        self._wait_for(selectors.EVENT_READ, self._deadline)
        count = super().recv_into(buffer, nbytes, flags)
        self._budget.take(Cost.BYTES, count)
        return count

    def _wait_for(self, event: int, deadline: Deadline) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self, event)
            deadline.wait(lambda seconds: bool(selector.select(seconds)))


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

    If the system has a proxy (of the environment or Windows' Internet settings; a proxy script is not run), the proxy
    resolves the name: then only hosts are refused whose name shows that they are private.

    Args:
        address: The address of the file.
        budget: The budget for received bytes, headers included. Its report is called while waiting; an exception that
            it raises ends the download.
        seconds: The time limit, which includes resolving the name.
        allow_private: Whether to connect to a host in a private network.

    Raises:
        PrivateAddressError: The host is in a private network.
        RedirectedError: The host redirects to another address.
        BrowserNeededError: The address, or that of a redirect, is https; or the proxy can't be used.
        TooLargeError: The answer exceeds the budget.
        DownloadError: The host can't be reached, or answers too slowly or not with a file.
    """
    if address.is_secure:
        raise _for_browser(address.host, address)
    deadline, max_bytes = Deadline(seconds, budget.report), int(budget.left(Cost.BYTES))
    try:
        proxy = deadline.during(lambda: _proxy(address))
        with closing(_connection(address, proxy, deadline, budget, allow_private=allow_private)) as connection:
            with _reporting(_UNREACHABLE, connection.host):
                connection.connect()
            connection.request("GET", str(address) if proxy else address.target, headers=_HEADERS)
            with closing(connection.getresponse()) as response:
                return _content(response, address, max_bytes)
    except TimeoutError as error:
        raise DownloadError(text(_TOO_SLOW, host=address.host, seconds=seconds)) from error
    except LimitError as error:
        raise TooLargeError(text(_TOO_MUCH, host=address.host, size=max_bytes // 2**20)) from error
    except (OSError, HTTPException) as error:
        raise DownloadError(text(_DAMAGED, host=address.host)) from error


def _proxy(address: Address) -> Address | None:
    """Return the system's proxy for an address; None if the connection is direct."""
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
            "core", "This system's proxy isn't supported. Download {address} with a browser and add the file."
        )
        raise BrowserNeededError(text(message, address=str(address)))
    return proxy


def _connection(
    address: Address, proxy: Address | None, deadline: Deadline, budget: Budget, *, allow_private: bool
) -> PinnedConnection:
    """Return a connection, not yet opened, to the host, or to the proxy if there is one."""
    if proxy and not (allow_private or address.is_public):
        raise _private(address)
    server = proxy or address
    with _reporting(_UNRESOLVED, server.host):
        ips = deadline.during(lambda: resolve(server.host))
    if not (proxy or allow_private or all(map(is_public, ips))):
        raise _private(address)
    return PinnedConnection(server.host, server.port, ips, deadline, budget)


@contextmanager
def _reporting(message: str, host: str) -> Iterator[None]:
    """Report errors of the system, except timeouts, by a sentence about the host."""
    try:
        yield
    except TimeoutError:
        raise
    except OSError as error:
        raise DownloadError(text(message, host=host)) from error


def _private(address: Address) -> PrivateAddressError:
    message = QT_TRANSLATE_NOOP(
        "core", "{host} is on this computer or in a private network. Contact it only if it belongs to your own CA."
    )
    return PrivateAddressError(text(message, host=address.host))


def _content(response: HTTPResponse, address: Address, max_bytes: int) -> bytes:
    """Return the file in a response."""
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
