"""Issuers from the network: a real server on this computer, and everything that it may do wrong."""

from __future__ import annotations

import base64
import io
import re
import socket
import threading
import zipfile
from collections.abc import Callable

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
from cryptography.x509.oid import AuthorityInformationAccessOID

from pki import PKI, Entity
from sstwizard import __version__
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.signing import key_ids_agree
from sstwizard.core.errors import CancelledError, DownloadError, PrivateAddressError, RedirectedError
from sstwizard.core.formats import pem, pkcs7, sst
from sstwizard.core.sources.issuers import addresses, browser_address, download
from web_server import Behave, Server, answering, going_on, sending, serving, silent

PATIENCE = 30
"""Seconds that what succeeds may take."""
AT_ONCE = 0.3
"""Seconds after which a test of slowness has seen enough."""

OK = b"HTTP/1.1 200 OK\r\n"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="module")
def issuer(pki: PKI) -> Entity:
    """The certificate that is to be found."""
    return pki.make("Issuing CA", pki.make("Root"))


@pytest.fixture(scope="module")
def child(pki: PKI, issuer: Entity) -> Certificate:
    """The certificate whose issuer is wanted."""
    return pki.make("Partner", issuer).certificate


def ask(
    child: Certificate, server: Server, *, host: str = "127.0.0.1", seconds: float = PATIENCE
) -> tuple[Certificate, ...]:
    """Download from a server, which may be on this computer."""
    return download(child, f"http://{host}:{server.port}/ca.crt?a=b", allow_private=True, seconds=seconds)


def refusal(child: Certificate, behave: Behave, *, seconds: float = PATIENCE) -> str:
    """Return what the user is told of a server that behaves so."""
    with serving(behave) as server, pytest.raises(DownloadError) as caught:
        ask(child, server, seconds=seconds)
    assert not isinstance(caught.value, PrivateAddressError | RedirectedError)
    return str(caught.value)


def test_addresses_that_can_be_asked_are_offered(pki: PKI) -> None:
    """Addresses of http are offered to be asked and those of https for the browser, as they can be shown."""
    offered = {
        url: (addresses(certificate), browser_address(certificate))
        for url in (
            "http://ca.example/a b.crt",
            "HTTPS://CA.example:443/",
            "ldap://ca.example/cn=A",
            "file:///etc/passwd",
            "",
        )
        for certificate in [pki.make("A", issuer_url=url).certificate]
    }
    assert offered == {
        "http://ca.example/a b.crt": (("http://ca.example/a%20b.crt",), None),
        "HTTPS://CA.example:443/": ((), "https://ca.example/"),
        "ldap://ca.example/cn=A": ((), None),
        "file:///etc/passwd": ((), None),
        "": ((), None),
    }


def test_http_is_preferred_to_the_browser(pki: PKI) -> None:
    """Where a certificate names addresses of both kinds, that of http is asked and none is left to the browser."""
    method = AuthorityInformationAccessOID.CA_ISSUERS
    urls = ("https://ca.example/a.crt", "http://ca.example/b.crt")
    named = [x509.AccessDescription(method, x509.UniformResourceIdentifier(url)) for url in urls]
    certificate = pki.make("A", extensions=(x509.AuthorityInformationAccess(named),)).certificate
    assert (addresses(certificate), browser_address(certificate)) == (("http://ca.example/b.crt",), None)


def test_https_is_left_to_the_browser(child: Certificate, issuer: Entity) -> None:
    """An https address is not asked, whether it is given or redirected to; the user is told to open it in a browser."""
    with serving(answering(issuer.der)) as other:
        url = f"https://{other.address}/ca.crt"
        said = f"127.0.0.1 offers the file only over https, at {url}. If you trust this address, open it in a "
        assert refusal(child, answering(b"", f"Location: {url}", status="301 Moved")).startswith(said)
        with pytest.raises(DownloadError, match=re.escape(said)):
            download(child, url, allow_private=True, seconds=PATIENCE)
        assert other.visits == []


@pytest.mark.parametrize(
    "encode",
    [
        lambda *ders: ders[0],
        lambda *ders: pem.encode(ders),
        lambda *ders: pkcs7.encode(ders),
        lambda *ders: pem.encode([pkcs7.encode(ders)]).replace(b"CERTIFICATE", b"PKCS7"),
        lambda *ders: base64.encodebytes(ders[0]),
        lambda *ders: b"-----BEGIN CERTIFICATE-----\n?\n-----END CERTIFICATE-----\n" + pem.encode(ders),
    ],
    ids=["DER", "PEM", "p7c", "p7c in PEM", "base64", "PEM with a broken block"],
)
def test_the_issuer_is_found(child: Certificate, issuer: Entity, pki: PKI, encode: Callable[..., bytes]) -> None:
    """Of what a server sends, in any form that CAs publish, the issuer is taken; it says which host it came from."""
    content = encode(issuer.der, pki.make("Another").der)
    with serving(answering(content, "Content-Type: text/html")) as server:
        found = ask(child, server)
    assert found == (issuer.certificate,)
    assert [str(each.origin) for each in found] == ["127.0.0.1"]


def test_the_request_tells_nothing_of_who_asks(child: Certificate, issuer: Entity) -> None:
    """One request is sent, and in it only what is asked for and by which program."""
    with serving(answering(issuer.der)) as server:
        ask(child, server)
    (visit,) = server.visits
    assert visit.request == [
        "GET /ca.crt?a=b HTTP/1.1",
        f"Host: {server.address}",
        "Accept-Encoding: identity",
        "Accept: */*",
        "Connection: close",
        f"User-Agent: SST Wizard/{__version__}",
    ]


def test_pieces_are_put_together(child: Certificate, issuer: Entity) -> None:
    """An answer in chunks, after an interim answer, is read; and one whose only end is the connection's."""
    head, half = b"HTTP/1.1 100 Continue\r\n\r\n" + OK, len(issuer.der) // 2
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (issuer.der[:half], issuer.der[half:], b""))
    for answer in (head + b"Transfer-Encoding: chunked\r\n\r\n" + chunks, b"HTTP/1.0 200 OK\r\n\r\n" + issuer.der):
        with serving(sending(answer)) as server:
            assert ask(child, server) == (issuer.certificate,)


def test_another_certificate_is_not_the_issuer(child: Certificate, pki: PKI) -> None:
    """A certificate of the issuer's name, but with another key, is refused by the names of both sides."""
    said = refusal(child, answering(pki.make("Issuing CA").der))
    assert said == "What 127.0.0.1 sent is not the issuer of Partner. Ask the CA for its certificate."


def test_what_can_not_be_checked_is_not_the_issuer(child: Certificate, issuer: Entity) -> None:
    """A certificate whose key can't be read proves nothing, however well its name and key identifier fit."""
    curve, unknown = bytes.fromhex("06082a8648ce3d030107"), bytes.fromhex("06082a8648ce3d03017f")
    broken = Certificate(issuer.der.replace(curve, unknown))
    assert key_ids_agree(child, broken)
    assert "is not the issuer of Partner" in refusal(child, answering(broken.der))


@pytest.mark.parametrize("page", [b"\r\n<!DOCTYPE html><title>Sign in</title>", b"<HTML>"])
def test_a_web_page_is_called_one(child: Certificate, page: bytes) -> None:
    """A page to sign in, which many networks answer with, is told apart."""
    assert "127.0.0.1 answered with a web page" in refusal(child, answering(page))


_OTHERS = (
    *("nothing", "text", "zip", "p12", "p12 in PEM", "p12 called certificate", "p12 in base64"),
    *("sst", "sst in PEM", "cut short", "cut short in PEM", "gzip"),
)


def _labelled(content: bytes, label: str) -> bytes:
    return pem.encode([content]).replace(b"CERTIFICATE", label.encode("ascii"))


@pytest.mark.parametrize("form", _OTHERS)
def test_other_files_are_refused(child: Certificate, issuer: Entity, form: str) -> None:
    """What is none of the forms that CAs publish is not opened, not even where the issuer may be in it."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("ca.cer", issuer.der)
    unlocked = pkcs12.serialize_key_and_certificates(None, issuer.key, issuer.x509, None, NoEncryption())
    content = {
        "nothing": b"",
        "text": b"not found",
        "zip": archive.getvalue(),
        "p12": unlocked,
        "p12 in PEM": _labelled(unlocked, "PKCS12"),
        "p12 called certificate": pem.encode([unlocked]),
        "p12 in base64": base64.encodebytes(unlocked),
        "sst in PEM": pem.encode([sst.encode([issuer.der])]),
        "cut short in PEM": pem.encode([issuer.der[:-1]]),
        "sst": sst.encode([issuer.der]),
        "cut short": issuer.der[:-1],
        "gzip": b"\x1f\x8b\x08" + bytes(30),
    }[form]
    assert "127.0.0.1 answered, but not with a certificate." in refusal(child, answering(content))


@pytest.mark.parametrize("status", [204, 206, 304, 404, 500, 999])
def test_any_other_status_is_told(child: Certificate, issuer: Entity, status: int) -> None:
    """Only 200 comes with the file that was asked for."""
    said = refusal(child, answering(issuer.der, status=f"{status} Whatever"))
    assert f"127.0.0.1 does not give the file (HTTP status {status})" in said


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_a_question(child: Certificate, issuer: Entity, status: int) -> None:
    """Another address is named, not asked; asking it is a call of its own."""
    with serving(answering(issuer.der)) as other:
        location = f"Location: http://{other.address}/new.crt"
        with serving(answering(issuer.der, location, status=f"{status} Moved")) as server:
            with pytest.raises(
                RedirectedError, match=f"names another address: http://{other.address}/new.crt"
            ) as caught:
                ask(child, server)
            assert other.visits == []
        assert download(child, caught.value.address, allow_private=True, seconds=PATIENCE) == (issuer.certificate,)


@pytest.mark.parametrize(
    "location", ["", "Location: file:///etc/passwd", "Location: http://[", "Location: http://a@b/", "Location: /\x01"]
)
def test_a_redirect_to_nowhere_is_an_error(child: Certificate, location: str) -> None:
    """An address that can't be asked is not offered."""
    headers = (location,) if location else ()
    assert "none that can be used" in refusal(child, answering(b"", *headers, status="302 Found"))


def test_a_redirect_within_the_host_is_completed(child: Certificate) -> None:
    """An address without a host is on the same one."""
    redirect = answering(b"", "Location: /new", status="302 Found")
    with serving(redirect) as server, pytest.raises(RedirectedError) as caught:
        ask(child, server)
    assert caught.value.address == f"http://{server.address}/new"


@pytest.mark.parametrize(
    "behave",
    [
        going_on(OK + b"\r\n", bytes(65_536)),
        going_on(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n0\r\n" * 1000),
        going_on(OK + b"Content-Length: 99999999999999\r\n\r\n", bytes(65_536)),
        going_on(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1000),
        going_on(OK + b"Transfer-Encoding: chunked\r\n\r\nffffffffff\r\n", bytes(65_536)),
    ],
    ids=["a body", "many chunks", "a length of 100 TB", "interim answers", "one chunk"],
)
def test_an_endless_answer_ends_at_1_mb(child: Certificate, behave: Behave) -> None:
    """No more than 1 MiB is taken in, whatever it is."""
    assert "127.0.0.1 sent more than 1 MB" in refusal(child, behave)


@pytest.mark.parametrize(
    "behave",
    [
        silent,
        going_on(b"", b"H", 0.02),
        going_on(OK, b"A", 0.02),
        going_on(OK + b"\r\n", b"0", 0.02),
        going_on(OK + b"Content-Length: 3\r\n\r\n", b"", 0.02),
    ],
    ids=["nothing", "a slow status", "a slow header", "a slow body", "a missing rest"],
)
def test_a_slow_answer_ends_in_time(child: Certificate, behave: Behave) -> None:
    """The time is that of the whole download, not of each piece."""
    assert f"127.0.0.1 did not answer in full within {AT_ONCE} seconds" in refusal(child, behave, seconds=AT_ONCE)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.9\r\n",
        OK + b"Content-Length: 1000\r\n\r\n0",
        OK + b"Transfer-Encoding: chunked\r\n\r\n10\r\n0",
        OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n0",
        OK + b"Transfer-Encoding: chunked\r\n\r\n-5\r\n0",
        OK + b"".join(b"A%d: b\r\n" % number for number in range(200)) + b"\r\n",
        OK + b"A: " + b"b" * 70_000 + b"\r\n\r\n",
    ],
    ids=["nothing", "no HTTP", "short", "short chunk", "no chunk", "negative", "many headers", "a long header"],
)
def test_a_damaged_answer_is_an_error(child: Certificate, answer: bytes) -> None:
    """What breaks off or is not HTTP says so."""
    assert "The answer of 127.0.0.1 is damaged or broke off" in refusal(child, sending(answer))


def test_a_flood_of_certificates_is_an_answer(child: Certificate, issuer: Entity) -> None:
    """Of an answer full of certificates a sensible number is looked at."""
    one = pkcs7.encode([issuer.der] * 1_000)
    with serving(answering(one)) as server:
        assert ask(child, server) == (issuer.certificate,)


def test_a_host_that_is_not_there_is_told(child: Certificate) -> None:
    """A port where nobody listens can't be reached; a name that nobody has is not known."""
    with serving(silent) as server:
        pass
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1 can't be reached"):
        ask(child, server)
    with pytest.raises(DownloadError, match=r"nowhere\.invalid is not known"):
        download(child, "http://nowhere.invalid/", seconds=PATIENCE)


@pytest.mark.parametrize(
    "url", ["ldap://ca.example/", "http://user@ca.example/", "http://ca.example/\r\nA: b", "x" * 3000]
)
def test_an_address_that_is_none_is_not_asked(child: Certificate, url: str) -> None:
    """An address of another kind is an error that shows it, as far as it can be shown."""
    with pytest.raises(DownloadError, match="is no http or https address") as caught:
        download(child, url)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
def test_this_computer_is_not_asked_unless_allowed(child: Certificate, issuer: Entity, host: str) -> None:
    """A host that is this computer, or in a private network, is not even connected to."""
    with serving(answering(issuer.der)) as server:
        with pytest.raises(PrivateAddressError, match="lies on this computer or in a private network"):
            download(child, f"http://{host}:{server.port}/", seconds=PATIENCE)
        assert server.visits == []


def test_a_name_is_looked_up_once(child: Certificate, issuer: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is judged is what is connected to: a name that changes its address in between gains nothing."""
    with serving(answering(issuer.der)) as server:
        answers = iter([["127.0.0.1"], ["9.9.9.9", "127.0.0.1"]])
        look_up = lambda *_, **__: [(socket.AF_INET, 1, 6, "", (ip, 0)) for ip in next(answers)]  # noqa: E731
        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        assert ask(child, server, host="ca.example") == (issuer.certificate,)
        with pytest.raises(PrivateAddressError):
            download(child, f"http://ca.example:{server.port}/", seconds=PATIENCE)
        assert len(server.visits) == 1


def test_the_next_ip_address_is_tried(child: Certificate, issuer: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a host's IP addresses the first that answers is asked."""
    with serving(answering(issuer.der)) as server:
        found = [(socket.AF_INET, 1, 6, "", (ip, 0)) for ip in ("127.0.0.2", "127.0.0.1")]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        assert ask(child, server, host="ca.example") == (issuer.certificate,)


def test_a_slow_name_look_up_ends_in_time(child: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's look-up of a name knows no time limit: it is abandoned."""
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: over.wait(PATIENCE) and [])
    with pytest.raises(DownloadError, match=r"ca\.example did not answer in full"):
        download(child, "http://ca.example/", seconds=AT_ONCE)
    over.set()


@pytest.mark.parametrize("behave", [silent, going_on(OK + b"\r\n", b"0", 0.02)], ids=["silent", "slow"])
def test_a_download_can_be_cancelled(child: Certificate, behave: Behave) -> None:
    """What the report raises ends the download, and the connection with it."""

    def report(done: int, total: int) -> None:
        if server.visits and server.visits[0].request:
            raise CancelledError

    with serving(behave) as server, pytest.raises(CancelledError):
        download(child, f"http://{server.address}/", allow_private=True, seconds=PATIENCE, report=report)


def test_the_proxy_is_asked(child: Certificate, issuer: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has a proxy it is asked, with the whole address, and looks up the name itself."""
    with serving(answering(issuer.der)) as server:
        monkeypatch.setenv("http_proxy", f"http://{server.address}")
        assert download(child, "http://ca.example/ca.crt", seconds=PATIENCE) == (issuer.certificate,)
        monkeypatch.setenv("no_proxy", "ca.invalid")
        with pytest.raises(DownloadError, match=r"ca\.invalid is not known"):
            download(child, "http://ca.invalid/ca.crt", seconds=PATIENCE)
    (visit,) = server.visits
    assert visit.request[:2] == ["GET http://ca.example/ca.crt HTTP/1.1", "Host: ca.example"]


@pytest.mark.parametrize("host", ["10.0.0.1", "[fe80::1]", "server", "pki.corp.local", "localhost"])
def test_the_proxy_is_not_asked_for_private_hosts(
    child: Certificate, issuer: Entity, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    """A proxy may reach what is private: hosts that look so are refused unless allowed."""
    url = f"http://{host}/"
    with serving(answering(issuer.der)) as server:
        monkeypatch.setenv("http_proxy", server.address)
        with pytest.raises(PrivateAddressError):
            download(child, url, seconds=PATIENCE)
        assert server.visits == []
        assert download(child, url, allow_private=True, seconds=PATIENCE) == (issuer.certificate,)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "https://127.0.0.1:1", "http://user:secret@127.0.0.1:1"])
def test_other_proxies_are_not_gone_past(child: Certificate, monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    """With a proxy that can't be used nothing is asked, and no password is shown."""
    monkeypatch.setenv("http_proxy", proxy)
    with pytest.raises(DownloadError, match="proxy is of a kind that can't be used") as caught:
        download(child, "http://ca.example/", seconds=PATIENCE)
    assert "secret" not in str(caught.value)


def test_a_proxy_that_refuses_is_named(child: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that wants a password is not given one."""
    with serving(answering(b"", status="407 Proxy Authentication Required")) as server:
        monkeypatch.setenv("http_proxy", server.address)
        with pytest.raises(DownloadError, match=r"proxy refuses \(HTTP status 407\)"):
            download(child, "http://ca.example/", seconds=PATIENCE)
