"""TLS by the OpenSSL that `cryptography` brings along, so that the Windows programs need no second one.

OpenSSL verifies the path to a root that this computer trusts. The name it does not compare, as pyOpenSSL has no way to
ask for that: `cryptography` does, which verifies the server's own certificate once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from ipaddress import ip_address
from typing import TypeVar

from cryptography import x509
from cryptography.x509.verification import Criticality, ExtensionPolicy, PolicyBuilder, Store, VerificationError
from OpenSSL import SSL, crypto

from .connection import Stream

T = TypeVar("T")

_AT_ONCE = 65_536


class UntrustedError(Exception):
    """The server does not prove to be who it was asked for as."""


class TLS(Stream):
    """A TLS connection over another stream; made once the server has proved who it is.

    Args:
        below: What carries it.
        host: The name, or IP address, that the server's certificate must be for.
        roots: The DER of the roots to trust; None for those that OpenSSL finds on this system.

    Raises:
        UntrustedError: The server's certificate is not for this host, or leads to no trusted root.
        ConnectionError: There is no common TLS, or the connection breaks off.
    """

    def __init__(self, below: Stream, host: str, roots: Iterable[bytes] | None) -> None:
        self._below = below
        self._tls = SSL.Connection(_context(roots))
        name = _name(host)
        if isinstance(name, x509.DNSName):
            self._tls.set_tlsext_host_name(host.encode("ascii"))
        self._tls.set_connect_state()
        self._run(self._tls.do_handshake)
        _verify(self._tls.get_verified_chain(as_cryptography=True) or [], name)

    def send(self, data: bytes) -> None:
        """Send all of it."""
        self._run(lambda: self._tls.sendall(data))

    def receive(self) -> bytes:
        """Return what has come; nothing once the server has said that this is all."""
        try:
            return self._run(lambda: self._tls.recv(_AT_ONCE))
        except SSL.ZeroReturnError:
            return b""

    def _run(self, step: Callable[[], T]) -> T:
        """Take a step, as often as it wants to hear more from the server first."""
        while True:
            try:
                result = step()
            except SSL.WantReadError:
                self._flush()
                self._take_in()
            except SSL.ZeroReturnError:
                raise
            except SSL.Error as error:
                if "certificate verify failed" in str(error):
                    raise UntrustedError from error
                raise ConnectionError(str(error)) from error
            else:
                self._flush()
                return result

    def _flush(self) -> None:
        while True:
            try:
                data = self._tls.bio_read(_AT_ONCE)
            except SSL.WantReadError:
                return
            self._below.send(data)

    def _take_in(self) -> None:
        data = self._below.receive()
        if not data:
            raise ConnectionResetError
        self._tls.bio_write(data)


def _context(roots: Iterable[bytes] | None) -> SSL.Context:
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_min_proto_version(SSL.TLS1_2_VERSION)
    context.set_verify(SSL.VERIFY_PEER)
    if roots is None:
        context.set_default_verify_paths()
        return context
    store = context.get_cert_store()
    for der in roots:
        with suppress(ValueError):  # Windows trusts some that do not decode: no path can be built to them
            root = crypto.X509.from_cryptography(x509.load_der_x509_certificate(der))
            if store is not None:
                store.add_cert(root)
    return context


def _name(host: str) -> x509.DNSName | x509.IPAddress:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _verify(path: list[x509.Certificate], name: x509.DNSName | x509.IPAddress) -> None:
    """Check the first certificate of a verified path: that it is a web server's, and of this name."""
    try:
        server, issuer, *_ = path
        builder = (
            PolicyBuilder()
            .store(Store([issuer]))
            .extension_policies(
                ca_policy=ExtensionPolicy.permit_all().require_present(
                    x509.BasicConstraints, Criticality.AGNOSTIC, None
                ),
                ee_policy=ExtensionPolicy.webpki_defaults_ee(),
            )
        )
        builder.build_server_verifier(name).verify(server, [])
    except (ValueError, VerificationError) as error:
        raise UntrustedError from error
