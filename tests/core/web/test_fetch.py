"""One file from one address: a real server on this computer, all that it may do wrong, and the time it may take."""

from __future__ import annotations

import socket
import sys
import threading
from contextlib import ExitStack
from time import monotonic

import pytest

from sstwizard import __version__
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.reading import ReportProgress
from sstwizard.core.certificates.reading import no_progress as unreported
from sstwizard.core.errors import (
    BrowserNeededError,
    CancelledError,
    DownloadError,
    PrivateAddressError,
    RedirectedError,
    TooLargeError,
    UnreachableError,
)
from sstwizard.core.sources.issuers import MAX_BYTES
from sstwizard.core.web import Address
from sstwizard.core.web.fetch import fetch
from web_server import Behave, Server, answering, forget_proxies, going_on, no_progress, sending, serving

PATIENCE = 30
"""Seconds that what succeeds may take."""
AT_ONCE = 0.3
"""Seconds after which a test of slowness has seen enough."""
FILE = bytes(range(256)) * 4

OK = b"HTTP/1.1 200 OK\r\n"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_proxies(monkeypatch)


def download(
    url: str,
    *,
    allow_private: bool = False,
    seconds: float = PATIENCE,
    report: ReportProgress = unreported,
    max_bytes: int = MAX_BYTES,
) -> bytes:
    """Fetch what is at an address."""
    budget = Budget(report, {Cost.BYTES: max_bytes})
    return fetch(Address.parse(url), budget, seconds=seconds, allow_private=allow_private)


def get(server: Server, *, host: str = "127.0.0.1", seconds: float = PATIENCE) -> bytes:
    """Fetch from a server, which may be on this computer."""
    return download(f"http://{host}:{server.port}/ca.crt?a=b", allow_private=True, seconds=seconds)


def refusal(behave: Behave, *, seconds: float = PATIENCE, kind: type[DownloadError] = DownloadError) -> str:
    """Return what the user is told of a server that behaves so."""
    with serving(behave) as server, pytest.raises(DownloadError) as caught:
        get(server, seconds=seconds)
    assert type(caught.value) is kind
    return str(caught.value)


def test_the_request_tells_nothing_of_who_asks() -> None:
    """One request is sent, and in it only what is asked for and by which program."""
    with serving(answering(FILE)) as server:
        get(server)
    (visit,) = server.visits
    assert visit.request == [
        "GET /ca.crt?a=b HTTP/1.1",
        f"Host: {server.address}",
        "Accept-Encoding: identity",
        "Accept: */*",
        "Connection: close",
        f"User-Agent: SST Wizard/{__version__}",
    ]


def test_pieces_are_put_together() -> None:
    """An answer in chunks, after an interim answer, is read; and one whose only end is the connection's."""
    head, half = b"HTTP/1.1 100 Continue\r\n\r\n" + OK, len(FILE) // 2
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (FILE[:half], FILE[half:], b""))
    for answer in (head + b"Transfer-Encoding: chunked\r\n\r\n" + chunks, b"HTTP/1.0 200 OK\r\n\r\n" + FILE):
        with serving(sending(answer)) as server:
            assert get(server) == FILE


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_a_question(status: int) -> None:
    """Another address is named, not asked; asking it is a call of its own."""
    with serving(answering(FILE)) as other:
        location = f"Location: http://{other.address}/new.crt"
        with serving(answering(FILE, location, status=f"{status} Moved")) as server:
            with pytest.raises(
                RedirectedError, match=f"redirects to another address: http://{other.address}/new.crt"
            ) as caught:
                get(server)
            assert other.visits == []
        assert download(caught.value.address, allow_private=True) == FILE


@pytest.mark.parametrize(
    "location", ["", "Location: file:///etc/passwd", "Location: http://[", "Location: http://a@b/", "Location: /\x01"]
)
def test_a_redirect_to_nowhere_is_an_error(location: str) -> None:
    """An address that can't be asked is not offered."""
    headers = (location,) if location else ()
    assert "none that can be used" in refusal(answering(b"", *headers, status="302 Found"))


def test_a_redirect_within_the_host_is_completed() -> None:
    """An address without a host is on the same one."""
    redirect = answering(b"", "Location: /new", status="302 Found")
    with serving(redirect) as server, pytest.raises(RedirectedError) as caught:
        get(server)
    assert caught.value.address == f"http://{server.address}/new"


CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
ENDLESS = {
    "a body": going_on(OK + b"\r\n", bytes(65_536)),
    "many chunks": going_on(CHUNKED, b"1\r\n0\r\n" * 1000),
    "a length of 100 TB": going_on(OK + b"Content-Length: 99999999999999\r\n\r\n", bytes(65_536)),
    "interim answers": going_on(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1000),
    "one chunk": going_on(CHUNKED + b"ffffffffff\r\n", bytes(65_536)),
}
SLOW = {
    "nothing": no_progress,
    "a slow status": going_on(b"", b"H", 0.02),
    "a slow header": going_on(OK, b"A", 0.02),
    "a slow body": going_on(OK + b"\r\n", b"0", 0.02),
    "a missing rest": going_on(OK + b"Content-Length: 3\r\n\r\n", b"", 0.02),
}
DAMAGED = {
    "nothing at all": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_9.9\r\n",
    "short": OK + b"Content-Length: 1000\r\n\r\n0",
    "short chunk": CHUNKED + b"10\r\n0",
    "no chunk": CHUNKED + b"zz\r\n0",
    "negative": CHUNKED + b"-5\r\n0",
    "many headers": OK + b"".join(b"A%d: b\r\n" % number for number in range(200)) + b"\r\n",
    "a long header": OK + b"A: " + b"b" * 70_000 + b"\r\n\r\n",
}


@pytest.mark.parametrize("behave", ENDLESS.values(), ids=ENDLESS)
def test_an_endless_answer_ends_at_1_mb(behave: Behave) -> None:
    """No more than 1 MiB is taken in, whatever it is, long before the time is over."""
    begun = monotonic()
    assert "127.0.0.1 sent more than 1 MB" in refusal(behave, kind=TooLargeError)
    assert monotonic() - begun < PATIENCE


@pytest.mark.parametrize("behave", SLOW.values(), ids=SLOW)
def test_a_slow_answer_ends_in_time(behave: Behave) -> None:
    """The time is that of the whole download, not of each piece; where nothing came, there may be no network."""
    kind = UnreachableError if behave is SLOW["nothing"] else DownloadError
    assert f"did not answer in full within {AT_ONCE} seconds" in refusal(behave, seconds=AT_ONCE, kind=kind)


@pytest.mark.parametrize(
    ("behave", "words"),
    [
        *((sending(answer), "The answer from 127.0.0.1 is damaged or incomplete") for answer in DAMAGED.values()),
        *(
            (answering(FILE, status=f"{status} Whatever"), f"didn't provide the file (HTTP status {status})")
            for status in (204, 206, 304, 404, 500, 999)
        ),
    ],
)
def test_an_answer_without_the_file_is_an_error(behave: Behave, words: str) -> None:
    """What breaks off or is not HTTP says so; only 200 comes with the file that was asked for."""
    assert words in refusal(behave)


def test_a_host_that_is_not_there_is_told() -> None:
    """A port where nobody listens can't be reached; a name that nobody has is not known."""
    with serving(no_progress) as server:
        pass
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1 can't be reached"):
        get(server)
    with pytest.raises(DownloadError, match=r"nowhere\.invalid can't be resolved"):
        download("http://nowhere.invalid/")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
def test_this_computer_is_not_asked_unless_allowed(host: str) -> None:
    """A host that is this computer, or in a private network, is not even connected to."""
    with serving(answering(FILE)) as server:
        with pytest.raises(PrivateAddressError, match="is on this computer or in a private network"):
            download(f"http://{host}:{server.port}/")
        assert server.visits == []


def test_a_name_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is judged is what is connected to: a name that changes its address in between gains nothing."""
    with serving(answering(FILE)) as server:
        answers = iter([["127.0.0.1"], ["9.9.9.9", "127.0.0.1"]])
        look_up = lambda *_, **__: [(socket.AF_INET, 1, 6, "", (ip, 0)) for ip in next(answers)]  # noqa: E731
        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        assert get(server, host="ca.example") == FILE
        with pytest.raises(PrivateAddressError):
            download(f"http://ca.example:{server.port}/")
        assert len(server.visits) == 1


@pytest.mark.parametrize("variable", ["http_proxy", "all_proxy"])
def test_the_proxy_is_asked(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    """Where the system has a proxy it is asked, with the whole address, and looks up the name itself."""
    with serving(answering(FILE)) as server:
        monkeypatch.setenv(variable, f"http://{server.address}")
        assert download("http://ca.example/ca.crt") == FILE
        monkeypatch.setenv("no_proxy", "ca.invalid")
        with pytest.raises(DownloadError, match=r"ca\.invalid can't be resolved"):
            download("http://ca.invalid/ca.crt")
        monkeypatch.setenv("no_proxy", "other.invalid:8080")
        assert download("http://other.invalid/ca.crt") == FILE
        with pytest.raises(DownloadError, match=r"other\.invalid can't be resolved"):
            download("http://other.invalid:8080/ca.crt")
    assert server.visits[0].request[:2] == ["GET http://ca.example/ca.crt HTTP/1.1", "Host: ca.example"]


def test_a_script_decides_before_what_is_set_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first proxy that it names for http is asked, or none; what the environment says goes first."""
    asked: list[str] = []
    found: list[str | None] = []

    def scripted(url: str) -> str | None:
        asked.append(url)
        return found[0]

    monkeypatch.setattr("sstwizard.core.web.fetch._scripted", scripted)
    monkeypatch.setattr("urllib.request.getproxies", lambda: {"http": "http://by-hand.invalid:1"})
    with serving(answering(FILE)) as server:
        for listed in (server.address, f"{server.address};b:1", f"https=b:1 http={server.address}"):
            found = [listed]
            assert download("http://ca.example/ca.crt") == FILE
        for listed in ("", "https=b:1"):
            found = [listed]
            with pytest.raises(DownloadError, match=r"ca\.invalid can't be resolved"):
                download("http://ca.invalid/ca.crt")
        found = [None]
        with pytest.raises(DownloadError, match=r"by-hand\.invalid can't be resolved"):
            download("http://ca.example/ca.crt")
        assert asked == [f"http://ca.{end}/ca.crt" for end in (*["example"] * 3, *["invalid"] * 2, "example")]
        monkeypatch.setenv("http_proxy", server.address)
        monkeypatch.setattr("urllib.request.getproxies", lambda: {"http": server.address})
        assert download("http://ca.example/ca.crt") == FILE
    assert len(asked) == 6


@pytest.mark.parametrize("host", ["10.0.0.1", "[fe80::1]", "server", "pki.corp.local", "localhost"])
def test_the_proxy_is_not_asked_for_private_hosts(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    """A proxy may reach what is private: hosts that look so are refused unless allowed."""
    url = f"http://{host}/"
    with serving(answering(FILE)) as server:
        monkeypatch.setenv("http_proxy", server.address)
        with pytest.raises(PrivateAddressError):
            download(url)
        assert server.visits == []
        assert download(url, allow_private=True) == FILE


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "https://127.0.0.1:1", "http://user:secret@127.0.0.1:1"])
def test_other_proxies_are_not_gone_past(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    """With a proxy that can't be used nothing is asked, and no password is shown."""
    monkeypatch.setenv("http_proxy", proxy)
    with pytest.raises(BrowserNeededError, match="proxy isn't supported") as caught:
        download("http://ca.example/")
    assert "secret" not in str(caught.value)


def test_a_proxy_that_refuses_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that wants a password is not given one."""
    with serving(answering(b"", status="407 Proxy Authentication Required")) as server:
        monkeypatch.setenv("http_proxy", server.address)
        with pytest.raises(BrowserNeededError, match=r"proxy refuses \(HTTP status 407\)"):
            download("http://ca.example/")


def test_https_is_left_to_the_browser() -> None:
    """An https address is not asked, whether it is given or redirected to."""
    with serving(answering(FILE)) as other:
        url = f"https://{other.address}/ca.crt"
        said = f"127.0.0.1 offers the file only over https, at {url}. If you trust this address"
        moved = answering(b"", f"Location: {url}", status="301 Moved")
        assert refusal(moved, kind=BrowserNeededError).startswith(said)
        with pytest.raises(BrowserNeededError) as caught:
            download(url, allow_private=True)
        assert str(caught.value).startswith(said)
        assert other.visits == []


def test_as_much_comes_as_is_asked_for() -> None:
    """A file that with its header just fits comes whole; with a byte less it is too much."""
    answer = OK + b"Content-Length: %d\r\n\r\n" % len(FILE) + FILE
    with serving(sending(answer)) as server:
        url = f"http://{server.address}/"
        assert download(url, allow_private=True, max_bytes=len(answer)) == FILE
        with pytest.raises(TooLargeError):
            download(url, allow_private=True, max_bytes=len(answer) - 1)
    large = bytes(3 * 2**20)
    with serving(answering(large)) as server:
        url = f"http://{server.address}/"
        assert download(url, allow_private=True, max_bytes=4 * 2**20) == large
        with pytest.raises(TooLargeError, match="sent more than 2 MB"):
            download(url, allow_private=True, max_bytes=2 * 2**20)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a full queue wait")
def test_a_host_that_does_not_take_the_connection_ends_in_time() -> None:
    """A server whose queue is full answers nothing at all: the time counts from the beginning."""
    with ExitStack() as stack:
        port = full_listener(stack)
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 did not answer in full within"):
            download(f"http://127.0.0.1:{port}/", allow_private=True, seconds=AT_ONCE)


def full_listener(stack: ExitStack) -> int:
    """Listen with a queue that is full, until a stack is closed; return the port."""
    listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
    for _ in range(4):
        waiting = stack.enter_context(socket.socket())
        waiting.setblocking(False)
        waiting.connect_ex(listener.getsockname())
    port: int = listener.getsockname()[1]
    return port


def has_ipv6() -> bool:
    """Say whether this system has IPv6, if only for itself."""
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


def resolving_to(monkeypatch: pytest.MonkeyPatch, *ips: str) -> None:
    """Let every name have these IP addresses."""
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(0, 0, 0, "", (ip, 0)) for ip in ips])


@pytest.mark.parametrize(
    ("ips", "is_reached"),
    [
        (("127.0.0.2", "127.0.0.1"), True),
        pytest.param(("127.0.0.1", "::1"), True, marks=pytest.mark.skipif(not has_ipv6(), reason="no IPv6 here")),
        (("127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.1"), True),
        (("127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "127.0.0.1"), False),
    ],
    ids=["the second", "another kind", "the fourth", "the fifth"],
)
@pytest.mark.skipif(sys.platform == "darwin", reason="of its own addresses macOS answers at one alone")
def test_ip_addresses_are_tried(monkeypatch: pytest.MonkeyPatch, ips: tuple[str, ...], is_reached: bool) -> None:
    """Where the first ones of a host refuse, no more than four are tried, each by a socket of its kind."""
    resolving_to(monkeypatch, *ips)
    family = socket.AF_INET6 if ":" in ips[-1] else socket.AF_INET
    with socket.create_server((ips[-1], 0), family=family) as listener:
        with pytest.raises(DownloadError):
            download(f"http://ca.example:{listener.getsockname()[1]}/", allow_private=True, seconds=AT_ONCE)
        assert has_visitor(listener) == is_reached


def has_visitor(listener: socket.socket) -> bool:
    """Say whether anybody has connected and asked something."""
    listener.settimeout(0)
    try:
        visitor, _ = listener.accept()
    except BlockingIOError:
        return False
    with visitor:
        visitor.settimeout(PATIENCE)
        return visitor.recv(3) == b"GET"


def test_a_host_without_ip_addresses_is_not_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system may answer so."""
    resolving_to(monkeypatch)
    with pytest.raises(DownloadError, match="can't be reached"):
        download("http://ca.example/")


def test_an_address_of_a_kind_that_the_system_lacks_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are no IPv6 sockets, the IPv4 address that comes next is asked."""
    resolving_to(monkeypatch, "::1", "127.0.0.1")
    monkeypatch.setattr(socket, "AF_INET6", 255)
    with serving(answering(FILE)) as server:
        assert get(server, host="ca.example") == FILE


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a full queue wait")
def test_each_ip_address_has_its_share_of_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two that do not answer at all leave a third of the time to another."""
    resolving_to(monkeypatch, "127.0.0.1", "127.0.0.1", "127.0.0.2")
    with ExitStack() as stack:
        port = full_listener(stack)
        other = stack.enter_context(socket.create_server(("127.0.0.2", port)))
        with pytest.raises(DownloadError, match="did not answer in full"):
            download(f"http://ca.example:{port}/", allow_private=True, seconds=3 * AT_ONCE)
        assert has_visitor(other)


@pytest.mark.parametrize(
    ("behave", "seconds"),
    [(going_on(OK + b"\r\n", b"0", 0.02), AT_ONCE), (no_progress, 4 * PATIENCE)],
    ids=["too slow", "canceled"],
)
def test_the_connection_ends_with_the_download(behave: Behave, seconds: float) -> None:
    """What the time limit or the report ends is given up at once, not when the server ends."""

    def report(done: int, total: int) -> None:
        if seconds > PATIENCE and server.visits and server.visits[0].request:
            raise CancelledError

    with serving(behave) as server:
        with pytest.raises((DownloadError, CancelledError)):
            download(f"http://{server.address}/", allow_private=True, seconds=seconds, report=report)
        wait_for_threads()


@pytest.mark.parametrize(
    ("owner", "name", "may_connect"),
    [(socket, "getaddrinfo", False), (socket.socket, "connect", True)],
    ids=["name", "connection"],
)
def test_nothing_is_asked_after_the_end(
    monkeypatch: pytest.MonkeyPatch, owner: object, name: str, may_connect: bool
) -> None:
    """A name that is found too late is not connected to; of a connection that comes too late no use is made."""
    over, work = threading.Event(), getattr(owner, name)

    def late(*args: object, **options: object) -> object:
        over.wait(PATIENCE)
        return work(*args, **options)

    monkeypatch.setattr(owner, name, late)
    with serving(answering(FILE)) as server:
        with pytest.raises(DownloadError, match=r"127\.0\.0\.1 did not answer in full"):
            get(server, seconds=AT_ONCE)
        over.set()
        wait_for_threads()
        get(server)  # whose turn comes after that of all others
    assert [bool(visit.request) for visit in server.visits] == [False] * may_connect + [True]


def wait_for_threads() -> None:
    """Wait for the threads of downloads that were given up."""
    for thread in threading.enumerate():
        if thread.name == "sstwizard-download":
            thread.join(PATIENCE)
            assert not thread.is_alive()
