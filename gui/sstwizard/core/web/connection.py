"""A connection to one server, on which everything has an end: the time, the bytes, and the user's patience."""

from __future__ import annotations

import io
import selectors
import socket
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple, Self, TypeVar

from ..certificates.reading import ReportProgress

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

T = TypeVar("T")

_SECONDS_BETWEEN_REPORTS = 0.1
_MAX_ENDPOINTS = 4
"""How many of a host's places are tried."""


class TooMuchError(Exception):
    """More has come than was to come."""


class Patience:
    """How long all of it may take, and the user's way to end it sooner.

    Args:
        seconds: From now until `TimeoutError`.
        report: Called ten times a second; may raise.
    """

    def __init__(self, seconds: float, report: ReportProgress) -> None:
        self._end = monotonic() + seconds
        self._report = report

    @property
    def left(self) -> float:
        """The seconds that are left."""
        return self._end - monotonic()

    def share(self, parts: int) -> Patience:
        """Return a patience that has one of as many parts of the time that is left."""
        return Patience(self.left / parts, self._report)

    def wait(self, is_ready: Callable[[float], bool]) -> None:
        """Wait for something.

        Args:
            is_ready: Waits up to so many seconds and says whether it has happened.

        Raises:
            TimeoutError: The time is up.
        """
        while True:
            self._report(0, 0)
            if self.left <= 0:
                raise TimeoutError
            if is_ready(min(self.left, _SECONDS_BETWEEN_REPORTS)):
                return

    def during(self, work: Callable[[], T]) -> T:
        """Return what `work` returns, which knows no limit itself; once the time is up it is left alone."""
        answer: Future[T] = Future()

        def run() -> None:
            try:
                answer.set_result(work())
            except BaseException as error:  # noqa: BLE001 - it is raised where the answer is awaited
                answer.set_exception(error)

        threading.Thread(target=run, daemon=True).start()
        self.wait(lambda seconds: bool(wait([answer], seconds).done))
        return answer.result()


class Stream(ABC):
    """Bytes both ways."""

    @abstractmethod
    def send(self, data: bytes) -> None:
        """Send all of it."""

    @abstractmethod
    def receive(self) -> bytes:
        """Return what has come; nothing at the end."""

    def makefile(self, mode: str) -> io.BufferedReader:
        """Return a file of what comes, as `http.client` asks a socket for one. Closing it leaves the stream open."""
        return io.BufferedReader(_Reader(self))


class _Reader(io.RawIOBase):
    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        data = self._rest or self._stream.receive()
        taken, self._rest = data[: len(view)], data[len(view) :]
        view[: len(taken)] = taken
        return len(taken)


class Wire(Stream):
    """A TCP connection.

    Args:
        sock: The connected socket, which does not block; closed with the wire.
        patience: How long it may take from connecting to the last byte.
        most_bytes: How many bytes may come.
    """

    _AT_ONCE = 65_536

    def __init__(self, sock: socket.socket, patience: Patience, most_bytes: int) -> None:
        self._socket, self._patience, self._left = sock, patience, most_bytes

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._socket.close()

    def send(self, data: bytes) -> None:
        """Send all of it."""
        while data:
            _wait_for(self._socket, selectors.EVENT_WRITE, self._patience)
            data = data[self._socket.send(data) :]

    def receive(self) -> bytes:
        """Return what has come; nothing at the end."""
        _wait_for(self._socket, selectors.EVENT_READ, self._patience)
        data = self._socket.recv(self._AT_ONCE)
        self._left -= len(data)
        if self._left < 0:
            raise TooMuchError
        return data


class Place(NamedTuple):
    """Where a host can be reached.

    Attributes:
        family: socket.AF_INET or AF_INET6.
        ip: Its IP address.
        port: The port.
    """

    family: int
    ip: str
    port: int


def resolve(host: str, port: int) -> list[Place]:
    """Return the places where a host can be reached, the best first.

    Raises:
        OSError: There is no such host.
    """
    # As bytes: a text would be encoded as IDNA first, and the name is in ASCII already.
    found = socket.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(Place(family, str(where[0]), port) for family, _, _, _, where in found))


def connect(places: Sequence[Place], patience: Patience) -> socket.socket:
    """Return a socket connected to the first of the places that answers; each gets its share of the time.

    Raises:
        OSError: None does; `TimeoutError` where the last did not answer in time.
    """
    failure = OSError("no address")
    tried = places[:_MAX_ENDPOINTS]
    for index, place in enumerate(tried):
        try:
            return _connected(place, patience.share(len(tried) - index))
        except OSError as error:
            failure = error
    raise failure


def _connected(place: Place, patience: Patience) -> socket.socket:
    sock = socket.socket(place.family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        try:
            sock.connect((place.ip, place.port))
        except BlockingIOError:
            _wait_for(sock, selectors.EVENT_WRITE, patience)
        if code := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(code, "connect")
    except BaseException:
        sock.close()
        raise
    return sock


def _wait_for(sock: socket.socket, event: int, patience: Patience) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(sock, event)
        patience.wait(lambda seconds: bool(selector.select(seconds)))
