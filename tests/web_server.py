"""A web server on this computer that behaves, and misbehaves, as a test wants."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress

import pytest

SECONDS_UNTIL_STUCK = 60
"""How long the server waits for anything; no test waits for that."""

Behave = Callable[["Visit"], None]


class Visit:
    """One request, once it has been read; `closing` is set when the test is over."""

    def __init__(self, connection: socket.socket, closing: threading.Event) -> None:
        self.connection, self.closing = connection, closing
        self.request: list[str] = []

    def read_request(self) -> None:
        """Read what comes, up to the empty line."""
        received = b""
        while not received.endswith(b"\r\n\r\n"):
            data = self.connection.recv(4096)
            if not data:
                raise ConnectionError
            received += data
        self.request = received.decode("latin-1").split("\r\n")[:-2]

    def send(self, data: bytes) -> None:
        """Send something."""
        self.connection.sendall(data)


class Server:
    """A running server, and who has come."""

    def __init__(self, behave: Behave) -> None:
        self._behave = behave
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        self.visits: list[Visit] = []
        self._closing = threading.Event()
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            connection, _ = self._listener.accept()
            connection.settimeout(SECONDS_UNTIL_STUCK)
            visit = Visit(connection, self._closing)
            if not self._closing.is_set():
                self.visits.append(visit)
            thread = threading.Thread(target=self._serve, args=(visit,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, visit: Visit) -> None:
        with suppress(OSError):  # the other side has had enough
            visit.read_request()
            self._behave(visit)
            with suppress(OSError):
                visit.connection.shutdown(socket.SHUT_WR)
            visit.connection.recv(1)  # closing with something unread would reset what is still on its way
        visit.connection.close()

    def close(self) -> None:
        """End everything."""
        self._closing.set()
        with suppress(OSError), socket.socket() as waker:
            waker.connect(("127.0.0.1", self.port))  # for the thread that accepts
        for thread in self._threads:
            thread.join()
        self._listener.close()


@contextmanager
def serving(behave: Behave) -> Iterator[Server]:
    """Run a server that answers each request so while the body runs."""
    server = Server(behave)
    try:
        yield server
    finally:
        server.close()


def answering(body: bytes, *headers: str, status: str = "200 OK") -> Behave:
    """Return the behavior that answers everything with one file."""
    head = "\r\n".join((f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""))
    return sending(head.encode("ascii") + body)


def sending(data: bytes) -> Behave:
    """Return the behavior that answers everything with these bytes."""
    return lambda visit: visit.send(data)


def going_on(beginning: bytes, again: bytes, seconds_between: float = 0) -> Behave:
    """Return the behavior that answers, and never stops answering."""

    def behave(visit: Visit) -> None:
        visit.send(beginning)
        while not visit.closing.wait(seconds_between):
            visit.send(again)

    return behave


def no_progress(visit: Visit) -> None:
    """Answer nothing at all."""
    visit.closing.wait(SECONDS_UNTIL_STUCK)


@contextmanager
def standing_for_the_web(files: Mapping[str, Behave]) -> Iterator[Server]:
    """Run a server as this system's proxy: it has these files of all of the web, by their addresses, and no others."""
    missing = answering(b"", status="404 Not Found")
    with pytest.MonkeyPatch.context() as patch:
        forget_proxies(patch)
        with serving(lambda visit: files.get(visit.request[0].split()[1], missing)(visit)) as server:
            patch.setenv("http_proxy", f"http://{server.address}")
            yield server


def forget_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing go through a proxy of the computer that runs the tests, nor look for a script that names one."""
    monkeypatch.setattr("sstwizard.core.web.fetch._scripted", lambda _url: None)
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
