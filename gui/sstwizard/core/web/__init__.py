"""Parse and judge http addresses before anything is requested from them.

They come from certificates, so they are hostile: an address that only some programs accept is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from itertools import islice
from urllib.parse import SplitResult, urlsplit

from ..errors import DownloadError
from ..text import QT_TRANSLATE_NOOP, printable, text

MAX_URL_LENGTH = 2048
"""The longest address that is used, in characters."""

_MAX_SHOWN = 200
_MAX_ADDRESSES = 10
"""The addresses of one certificate that are asked."""

IPAddress = IPv4Address | IPv6Address

_PORTS = {"http": 80, "https": 443}
_WRITTEN_OUT = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=% ]+")
"""The characters that RFC 3986 allows, and the space, which Windows' own CA leaves in file names."""
_NAME = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*")
_NUMBER = re.compile(r"([0-9]+|0x[0-9a-f]*)\Z")

_GLOBAL_UNICAST = IPv6Network("2000::/3")
"""The IPv6 addresses that IANA assigns to hosts (RFC 4291 2.4); all others are refused."""
_NAT64 = IPv6Network("64:ff9b::/96")
"""The IPv6 addresses that stand for IPv4 in a network without it (RFC 6052 2.1)."""

_SPECIAL_PURPOSE = {
    "0.0.0.0/8": "“This network”",
    "10.0.0.0/8": "Private-Use",
    "100.64.0.0/10": "Shared Address Space",
    "127.0.0.0/8": "Loopback",
    "169.254.0.0/16": "Link Local",
    "172.16.0.0/12": "Private-Use",
    "192.0.0.0/24": "IETF Protocol Assignments",
    "192.0.2.0/24": "Documentation (TEST-NET-1)",
    "192.31.196.0/24": "AS112-v4",
    "192.52.193.0/24": "AMT",
    "192.88.99.0/24": "Deprecated (6to4 Relay Anycast)",
    "192.168.0.0/16": "Private-Use",
    "192.175.48.0/24": "Direct Delegation AS112 Service",
    "198.18.0.0/15": "Benchmarking",
    "198.51.100.0/24": "Documentation (TEST-NET-2)",
    "203.0.113.0/24": "Documentation (TEST-NET-3)",
    "224.0.0.0/4": "Multicast",
    "240.0.0.0/4": "Reserved",
    "2001::/23": "IETF Protocol Assignments",
    "2001:db8::/32": "Documentation",
    "2002::/16": "6to4",
    "2620:4f:8000::/48": "Direct Delegation AS112 Service",
    "3fff::/20": "Documentation",
}
"""IANA's special-purpose registries (RFC 6890, RFC 8190) and IPv4 multicast: no CA's server has such an address.

Blocks inside one of these (255.255.255.255, Teredo in 2001::/23) and IPv6 blocks outside of `_GLOBAL_UNICAST` are left
out. They are listed here because those of `ipaddress` differ between versions of Python.
"""
_SPECIAL_NETWORKS = tuple(map(ip_network, _SPECIAL_PURPOSE))

_PRIVATE_DOMAINS = (
    *("home.arpa", "internal", "local", "localhost"),
    *("corp", "home", "intra", "intranet", "lan", "private"),
)
"""Domains outside of the public DNS: RFC 6761, 6762, 8375 and ICANN's "internal"; and those that companies use."""


@dataclass(frozen=True)
class Address:
    """An http or https address of a file.

    Attributes:
        scheme: "http" or "https".
        host: A name in ASCII, lower-case, without a dot at its end; or an IP address without brackets.
        port: 1 to 65535.
        target: Path and query, as in a request.
    """

    scheme: str
    host: str
    port: int
    target: str

    @classmethod
    def parse(cls, url: str) -> Address:
        """Parse an address.

        Raises:
            DownloadError: It is neither http nor https, contains a user name, is longer than `MAX_URL_LENGTH`, not in
                ASCII (RFC 5280 7.2 encodes other scripts as xn--…), or not an address at all.
        """
        if len(url) > MAX_URL_LENGTH or not _WRITTEN_OUT.fullmatch(url):
            raise _unusable(url)
        try:
            return cls._of(urlsplit(url.strip().replace(" ", "%20")))
        except ValueError as error:
            raise _unusable(url) from error

    @classmethod
    def _of(cls, parts: SplitResult) -> Address:
        host = (parts.hostname or "").removesuffix(".")
        port = _PORTS[parts.scheme] if parts.scheme in _PORTS and parts.port is None else parts.port
        if parts.scheme not in _PORTS or not port or "@" in parts.netloc:
            raise ValueError("not an address of the web")
        if parts.netloc.startswith("["):
            host = str(IPv6Address(host)) if "%" not in host else ""
        elif _NUMBER.search(host.rpartition(".")[2]):
            host = str(IPv4Address(host))  # no name ends in a number: 0x7f.1 and 2130706433 are 127.0.0.1 to some
        if ":" not in host and not _NAME.fullmatch(host):
            raise ValueError("not the name of a host")
        return cls(parts.scheme, host, port, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""))

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def is_secure(self) -> bool:
        """Whether it is https."""
        return self.scheme == "https"

    @property
    def authority(self) -> str:
        """Host and port as in an address; the port only if it is not the default one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @cached_property
    def ip(self) -> IPAddress | None:
        """The IP address that is given as the host; None for a name."""
        try:
            return ip_address(self.host)
        except ValueError:
            return None

    @property
    def is_public(self) -> bool:
        """Whether the host may be on the public internet, judged by its name or IP address alone."""
        if self.ip is not None:
            return is_public(self.ip)
        return "." in self.host and not self.host.endswith(tuple(f".{domain}" for domain in _PRIVATE_DOMAINS))


def usable_addresses(urls: Iterable[str]) -> Iterator[Address]:
    """Yield the usable http and https addresses among the URLs of a certificate, without ldap:// and others."""
    for url in urls:
        with suppress(DownloadError):
            yield Address.parse(url)


def http_addresses(urls: Iterable[str]) -> tuple[str, ...]:
    """Return the first http addresses among the URLs of a certificate, as they are shown and asked, each once."""
    found = (str(each) for each in usable_addresses(urls) if not each.is_secure)
    return tuple(islice(dict.fromkeys(found), _MAX_ADDRESSES))


def browser_address(urls: Iterable[str]) -> str | None:
    """Return an https address among the URLs of a certificate, to open in a browser, if none of them is http."""
    usable = list(usable_addresses(urls))
    return str(usable[0]) if usable and all(each.is_secure for each in usable) else None


def has_public_address(urls: Iterable[str]) -> bool:
    """Return whether anybody may download by plain http from one of the URLs of a certificate, as Exchange does."""
    return any(each.is_public and not each.is_secure for each in usable_addresses(urls))


def is_public(ip: IPAddress) -> bool:
    """Return whether an IP address is that of a host on the public internet: in none of IANA's special registries.

    An IPv4 address inside an IPv6 one is judged by itself, since it is the one that is reached. Tunnels (6to4, Teredo)
    are in the registries, so they are refused whatever address they contain.
    """
    if isinstance(ip, IPv6Address):
        inner = IPv4Address(ip.packed[-4:]) if ip in _NAT64 else ip.ipv4_mapped
        if inner is not None:
            return is_public(inner)
        if ip not in _GLOBAL_UNICAST:
            return False
    return not any(ip in network for network in _SPECIAL_NETWORKS)


def _unusable(url: str) -> DownloadError:
    message = QT_TRANSLATE_NOOP(
        "core", "“{address}” isn't an http or https address to download from. Ask the CA for its certificate."
    )
    return DownloadError(text(message, address=printable(url if len(url) <= _MAX_SHOWN else url[:_MAX_SHOWN] + "…")))
