"""Addresses of the web, taken apart and judged before anything is asked of them.

They come out of certificates, so they are hostile: what only some programs would take for an address is none here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import SplitResult, urlsplit

from ..errors import DownloadError
from ..text import QT_TRANSLATE_NOOP, printable, text

MAX_URL_LENGTH = 2048
"""Characters of the longest address that is used."""

_MAX_SHOWN = 200

IPAddress = IPv4Address | IPv6Address

_PORTS = {"http": 80, "https": 443}
_WRITTEN_OUT = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=% ]+")
"""What RFC 3986 allows, and the space, which Windows' own CA leaves in file names."""
_NAME = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*")
_NUMBER = re.compile(r"([0-9]+|0x[0-9a-f]*)\Z")

_GLOBAL_UNICAST = IPv6Network("2000::/3")
"""What IANA assigns to hosts of the IPv6 internet (RFC 4291 2.4); all else is refused."""
_NAT64 = IPv6Network("64:ff9b::/96")
"""How a network without IPv4 shows it (RFC 6052 2.1)."""

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

The narrower blocks inside one of these (255.255.255.255, Teredo in 2001::/23) are left out, as are those of IPv6
outside of `_GLOBAL_UNICAST`. Written down here because `ipaddress` knows other blocks with each version of Python.
"""
_SPECIAL_NETWORKS = tuple(map(ip_network, _SPECIAL_PURPOSE))

_PRIVATE_DOMAINS = (
    *("home.arpa", "internal", "local", "localhost"),
    *("corp", "home", "intra", "intranet", "lan", "private"),
)
"""What the public DNS does not know: RFC 6761, 6762, 8375 and ICANN's "internal"; and what companies use."""


@dataclass(frozen=True)
class Address:
    """An address that can be asked for a file.

    Attributes:
        scheme: "http" or "https".
        host: A name in ASCII, lower-case, without a dot at its end; or an IP address without brackets.
        port: 1 to 65535.
        target: Path and query, as they stand in a request.
    """

    scheme: str
    host: str
    port: int
    target: str

    @classmethod
    def parse(cls, url: str) -> Address:
        """Take an address apart.

        Raises:
            DownloadError: It is neither http nor https, holds a user's name, is longer than `MAX_URL_LENGTH`, not in
                ASCII (RFC 5280 7.2: names of other scripts stand there as xn--…), or is no address at all.
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
        """It is https."""
        return self.scheme == "https"

    @property
    def authority(self) -> str:
        """Host and port as they stand in an address; the port only where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @cached_property
    def ip(self) -> IPAddress | None:
        """The host's IP address, where that is how it is named."""
        try:
            return ip_address(self.host)
        except ValueError:
            return None

    @property
    def is_public(self) -> bool:
        """The host can be one on the public internet, as far as its name or IP address alone tells."""
        if self.ip is not None:
            return is_public(self.ip)
        return "." in self.host and not self.host.endswith(tuple(f".{domain}" for domain in _PRIVATE_DOMAINS))


def usable_addresses(urls: Iterable[str]) -> Iterator[Address]:
    """Yield those of the URLs in a certificate that can be asked for a file: ldap:// and such are left out."""
    for url in urls:
        with suppress(DownloadError):
            yield Address.parse(url)


def is_public(ip: IPAddress) -> bool:
    """Return whether an IP address is one host's on the public internet: in none of IANA's special registries.

    An IPv4 address inside an IPv6 one is judged as it will be reached: by itself. Tunnels that carry one to wherever
    their address says (6to4, Teredo) stand in the registries, so they are refused whatever is inside.
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
