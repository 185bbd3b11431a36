"""Issuers from the network: a real server on this computer, and whatever it may send instead."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
from cryptography.x509.oid import AuthorityInformationAccessOID

from core.formats.samples import zipped
from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate, Provenance
from sstwizard.core.certificates.reading import no_progress
from sstwizard.core.chains.signing import key_ids_agree
from sstwizard.core.errors import DownloadError, PrivateAddressError, RedirectedError
from sstwizard.core.formats import pem, pkcs7, sst
from sstwizard.core.sources.issuers import addresses, browser_address, download, host_of, source
from web_server import Behave, Server, answering, serving

PATIENCE = 30
"""Seconds that what succeeds may take."""


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


def test_what_came_is_a_source(issuer: Entity) -> None:
    """What an address has sent is told by the name of the certificate; who was asked, by the host's."""
    opened = source("http://ca.example/ca.crt", (issuer.certificate,))
    assert opened.load(no_progress).certificates == (issuer.certificate,)
    assert (str(opened.title), opened.thumbprint) == ("Issuing CA", issuer.certificate.sha256)
    assert host_of(opened.address) == "ca.example"


def test_an_address_may_send_several_issuers(pki: PKI) -> None:
    """What one address has sent for two certificates are two sources, unless it is the same."""
    one, other = (source("http://pki.example/ca", (pki.make(name).certificate,)) for name in ("One", "Other"))
    assert one != other
    assert one.place == other.place == "http://pki.example/ca"


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
    assert [(str(each.origin), each.provenance) for each in found] == [("127.0.0.1", Provenance.RECEIVED)]


def test_another_certificate_is_not_the_issuer(child: Certificate, pki: PKI) -> None:
    """A certificate of the issuer's name, but with another key, is refused by the names of both sides."""
    said = refusal(child, answering(pki.make("Issuing CA").der))
    assert said == "127.0.0.1 sent a certificate that isn't the issuer of Partner. Ask the CA for its certificate."


def test_what_can_not_be_checked_is_not_the_issuer(child: Certificate, issuer: Entity) -> None:
    """A certificate whose key can't be read proves nothing, however well its name and key identifier fit."""
    curve, unknown = bytes.fromhex("06082a8648ce3d030107"), bytes.fromhex("06082a8648ce3d03017f")
    broken = Certificate(issuer.der.replace(curve, unknown))
    assert key_ids_agree(child, broken)
    assert "that isn't the issuer of Partner" in refusal(child, answering(broken.der))


@pytest.mark.parametrize("page", [b"\r\n<!DOCTYPE html><title>Sign in</title>", b"<HTML>"])
def test_a_web_page_is_called_one(child: Certificate, page: bytes) -> None:
    """A page to sign in, which many networks answer with, is told apart."""
    assert "127.0.0.1 answered with a web page" in refusal(child, answering(page))


def p12(issuer: Entity) -> bytes:
    """Return an open PKCS #12."""
    return pkcs12.serialize_key_and_certificates(None, issuer.key, issuer.x509, None, NoEncryption())


OTHERS: dict[str, Callable[[Entity], bytes]] = {
    "nothing": lambda _: b"",
    "text": lambda _: b"not found",
    "zip": lambda issuer: zipped(ca__cer=issuer.der),
    "p12": p12,
    "p12 in PEM": lambda issuer: pem.encode([p12(issuer)]).replace(b"CERTIFICATE", b"PKCS12"),
    "p12 called certificate": lambda issuer: pem.encode([p12(issuer)]),
    "p12 in base64": lambda issuer: base64.encodebytes(p12(issuer)),
    "sst in PEM": lambda issuer: pem.encode([sst.encode([issuer.der])]),
    "cut short in PEM": lambda issuer: pem.encode([issuer.der[:-1]]),
    "sst": lambda issuer: sst.encode([issuer.der]),
    "cut short": lambda issuer: issuer.der[:-1],
    "gzip": lambda _: b"\x1f\x8b\x08" + bytes(30),
}


@pytest.mark.parametrize("form", OTHERS)
def test_other_files_are_refused(child: Certificate, issuer: Entity, form: str) -> None:
    """What is none of the forms that CAs publish is not opened, not even where the issuer may be in it."""
    behave = answering(OTHERS[form](issuer))
    assert "127.0.0.1 answered, but not with a certificate." in refusal(child, behave)


def test_a_flood_of_certificates_is_an_answer(child: Certificate, issuer: Entity) -> None:
    """Of an answer full of certificates a sensible number is looked at."""
    one = pkcs7.encode([issuer.der] * 1_000)
    with serving(answering(one)) as server:
        assert ask(child, server) == (issuer.certificate,)
