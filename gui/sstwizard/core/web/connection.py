"""An HTTP connection to IP addresses that have been checked, limited in time and bytes."""

from __future__ import annotations

import selectors
import socket
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from http.client import HTTPConnection
from ipaddress import ip_address
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from ..certificates.budget import Budget, Cost
from ..certificates.reading import ReportProgress
from .address import IPAddress

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
