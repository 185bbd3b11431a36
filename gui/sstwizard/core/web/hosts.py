"""Addresses that certificates name: can anyone reach them, or only machines inside an organisation?"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

# Names that the public DNS does not know (RFC 6761, 6762, 8375 and ICANN's "internal", and what companies use).
_PRIVATE_ENDINGS = (
    "corp",
    "home",
    "home.arpa",
    "internal",
    "intra",
    "intranet",
    "lan",
    "local",
    "localhost",
    "private",
)


def is_public(host: str) -> bool:
    """Say whether a host, by its name or number alone, can be one that the whole internet reaches."""
    name = host.rstrip(".").lower()
    try:
        return ipaddress.ip_address(name.strip("[]")).is_global
    except ValueError:
        return "." in name and not any(name.endswith(f".{ending}") for ending in _PRIVATE_ENDINGS)


def web_host(url: str) -> str | None:
    """Return the host of an http or https address; None for any other address, and for what is none."""
    try:
        parts = urlsplit(url)
        return (parts.hostname or None) if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
