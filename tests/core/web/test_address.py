"""Addresses: what is one, and which IP addresses are public."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from sstwizard.core.errors import DownloadError
from sstwizard.core.web import MAX_URL_LENGTH, Address, is_public


@pytest.mark.parametrize(
    ("url", "host", "port", "target"),
    [
        ("http://ca.example", "ca.example", 80, "/"),
        ("https://ca.example/", "ca.example", 443, "/"),
        ("HTTP://CA.Example.:8080/A?b=c#d", "ca.example", 8080, "/A?b=c"),
        (" http://ca.example/My CA.crt ", "ca.example", 80, "/My%20CA.crt"),
        ("http://192.0.2.1/%20", "192.0.2.1", 80, "/%20"),
        ("http://[2001:DB8::0:1]:80/", "2001:db8::1", 80, "/"),
        ("http://xn--bcher-kva.example/", "xn--bcher-kva.example", 80, "/"),
        ("http://_ca.example/", "_ca.example", 80, "/"),
        ("http://ca.example//evil.example/", "ca.example", 80, "//evil.example/"),
        ("http://ca.example/" + "a" * (MAX_URL_LENGTH - 18), "ca.example", 80, "/" + "a" * (MAX_URL_LENGTH - 18)),
    ],
)
def test_addresses_are_taken_apart(url: str, host: str, port: int, target: str) -> None:
    """An address has a host, a port and what is asked for there; taken apart again it is the same."""
    address = Address.parse(url)
    assert (address.host, address.port, address.target) == (host, port, target)
    assert Address.parse(str(address)) == address


@pytest.mark.parametrize(
    "url",
    [
        *("", "ca.example", "//ca.example/", "http:ca.example", "http://", "http://:80/"),
        *("ldap:///cn=CA?cACertificate", "file:///etc/passwd", "ftp://ca.example/", "javascript:alert(1)"),
        *("http://user@ca.example/", "http://user:secret@ca.example/"),
        *("http://ca.example@evil.example/", "http://ca.example\\@evil.example/"),
        *("http://ca.example:0/", "http://ca.example:65536/", "http://ca.example:-1/", "http://ca.example:http/"),
        *("http://ca%2eexample/", "http://ca..example/", "http://ca .example/", "http://bücher.example/"),
        *("http://ca.example/\u202e", "http://ca.example/\r\nHost: b", "http://ca.example/\n"),
        *("http://ca.example/\0", "http://ca.example/\\u000a"),
        *("http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://127.1/", "http://0177.0.0.1/"),
        *("http://127.0.0.01/", "http://1.2.3.4.5/"),
        *("http://[fe80::1%25eth0]/", "http://[::1/", "http://[127.0.0.1]/", "http://[v1.x]/"),
        f"http://{'a' * 64}.example/",
        f"http://{'a.' * 130}example/",
        "http://ca.example/" + "a" * MAX_URL_LENGTH,
    ],
)
def test_whatever_else_is_none(url: str) -> None:
    """What is not plainly an address of the web is none; the error shows nothing that does not show."""
    with pytest.raises(DownloadError, match="isn't an http or https address") as caught:
        Address.parse(url)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "ip",
    [
        *("9.9.9.9", "2620:fe::9", "64:ff9b::909:909", "::ffff:9.9.9.9"),
        *("1.0.0.0", "191.255.255.255", "192.0.1.0", "192.88.98.255", "192.88.100.0"),
        *("192.31.197.0", "192.167.255.255"),
        *("100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0", "198.17.255.255", "198.20.0.0"),
        *("223.255.255.255", "2000::1", "2001:200::1", "2001:db9::1", "2003::1", "2620:4f:8001::1", "3fff:1000::1"),
    ],
)
def test_public(ip: str) -> None:
    """Hosts on the public internet, those next to special blocks and one behind NAT64 included."""
    assert is_public(ip_address(ip))


@pytest.mark.parametrize(
    "ip",
    [
        *("0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "192.168.1.1"),
        *("192.0.2.1", "198.18.0.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255"),
        *("192.0.0.1", "192.0.0.9", "192.0.0.255", "192.88.99.1", "192.31.196.1", "192.52.193.1", "192.175.48.1"),
        *("198.51.100.1", "198.19.255.255", "203.0.113.255", "172.31.255.255", "100.127.255.255", "0.255.255.255"),
        *("3fff::1", "3fff:fff::1", "2001:1ff::1", "2001:1::1", "2001:2::1", "2001:10::1", "2001:20::1", "2001:30::1"),
        *("2620:4f:8000::1", "5f00::1", "100::1", "64:ff9b::c058:6301", "::ffff:192.0.0.1", "1fff:ffff::1"),
        *("::", "::1", "::7f00:1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::909:909", "fc00::1", "fd00::1"),
        *("fe80::1", "fec0::1", "ff02::1", "2001:db8::1", "2002:7f00:1::1", "2002:909:909::1", "2001::1", "4000::1"),
    ],
)
def test_not_public(ip: str) -> None:
    """Private, local, shared, reserved, multicast and tunnelled addresses, in whatever form."""
    assert not is_public(ip_address(ip))


@pytest.mark.parametrize(
    ("host", "public"),
    [
        *(("ca.example", True), ("ca.local.example", True), ("9.9.9.9", True), ("[2620:fe::9]", True)),
        *(("localhost", False), ("server", False), ("pki.corp", False), ("pki.home.arpa", False), ("CA.LAN.", False)),
        *(("224.0.0.1", False), ("[2002:7f00:1::1]", False), ("[::ffff:10.0.0.1]", False)),
    ],
)
def test_public_by_name(host: str, public: bool) -> None:
    """A host is judged by its IP address where that is its name, else by what the public DNS can know."""
    assert Address.parse(f"http://{host}/").is_public is public
