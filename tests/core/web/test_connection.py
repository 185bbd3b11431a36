"""The time that a download may take, and which IP addresses it goes to."""

from __future__ import annotations

import socket
import sys
from contextlib import closing
from ipaddress import ip_address

import pytest

from sstwizard.core.certificates.budget import Budget
from sstwizard.core.certificates.reading import silent
from sstwizard.core.web.connection import Deadline, PinnedConnection


def has_ipv6() -> bool:
    """Say whether this system has IPv6, if only for itself."""
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


def test_the_time_that_is_left_is_shared() -> None:
    """Each of three attempts has a third of the time."""
    deadline = Deadline(90, silent)
    assert 29 < deadline.share(3).seconds_left <= 30 < 89 < deadline.seconds_left <= 90


def test_a_failure_in_the_background_is_raised_in_front() -> None:
    """What fails in the thread that waits for the system fails where it was called."""
    with pytest.raises(ZeroDivisionError):
        Deadline(90, silent).during(lambda: 1 // 0)


def test_waiting_is_reported_without_numbers() -> None:
    """How much is still to come nobody knows: (0, 0), also where less than a second is left."""
    told: list[tuple[int, int]] = []
    deadline = Deadline(0.9, lambda *numbers: told.append(numbers))
    deadline.wait(lambda seconds: seconds > 0)
    assert told == [(0, 0)]


class Shares(Deadline):
    """Notes among how many the time was shared."""

    noted: tuple[int, ...] = ()

    def share(self, parts: int) -> Deadline:
        """Share it, as the deadline does."""
        self.noted += (parts,)
        return super().share(parts)


def connect(port: int, *ips: str, deadline: Deadline | None = None) -> str:
    """Connect to a host that has some addresses, and return the one that was reached."""
    pinned = list(map(ip_address, ips))
    connection = PinnedConnection("ca.example", port, pinned, deadline or Deadline(90, silent), Budget())
    connection.connect()
    with closing(connection):
        return str(connection.sock.getpeername()[0])


def test_without_an_address_nothing_is_connected_to() -> None:
    """A host without IP addresses can't be reached."""
    with pytest.raises(OSError, match="no address"):
        connect(80)


def test_each_address_has_its_share_of_the_time() -> None:
    """One that does not answer leaves the others as much as it had."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    deadline = Shares(90, silent)
    with pytest.raises(ConnectionRefusedError):
        connect(port, *["127.0.0.1"] * 3, deadline=deadline)
    assert deadline.noted == (3, 2, 1)


@pytest.mark.skipif(not has_ipv6(), reason="this system has no IPv6")
def test_ipv6_is_connected_to() -> None:
    """An IPv6 address is reached by a socket of its kind, after an IPv4 one that refuses."""
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as listener:
        assert connect(listener.getsockname()[1], "127.0.0.1", "::1") == "::1"


def test_an_address_of_a_kind_that_the_system_lacks_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are no IPv6 sockets, the IPv4 address that comes next is asked."""
    monkeypatch.setattr(socket, "AF_INET6", 255)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        assert connect(listener.getsockname()[1], "::1", "127.0.0.1") == "127.0.0.1"


@pytest.mark.skipif(sys.platform == "darwin", reason="of its own addresses macOS answers at one alone")
def test_no_more_than_four_addresses_are_tried() -> None:
    """A host of many IP addresses is given up after four, of which each has its share of the time."""
    with socket.create_server(("127.0.0.5", 0)) as listener:
        port, ips = listener.getsockname()[1], [f"127.0.0.{number}" for number in range(1, 6)]
        with pytest.raises(ConnectionRefusedError):
            connect(port, *ips)
        assert connect(port, *ips[1:]) == "127.0.0.5"
