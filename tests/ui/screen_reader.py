"""A screen reader outside of the program: it hears through AT-SPI, as Orca does, on a bus and a display of its own.

AT-SPI is D-Bus, so that a D-Bus library without dependencies (jeepney) is all that a client needs beside Debian's
at-spi2-core, the same in Debian 12 and 13. Orca's own library would need the system's Python with its bindings.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, cast

from jeepney import DBusAddress, MatchRule, Message, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from waiting import LIMIT, wait_for

PROGRAMS = ("Xvfb", "dbus-daemon", "xdotool")
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""By this file of at-spi2-core a bus starts AT-SPI's launcher, and that the registry."""
STATES = {4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 23: "selected", 25: "showing", 43: "readOnly"}
"""AT-SPI's numbers of the states that are asked for here."""
_REGISTRY = "org.a11y.atspi.Registry"
_EVENTS = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")


def missing() -> list[str]:
    """Return the programs that are not installed."""
    return [name for name in PROGRAMS if shutil.which(name) is None] + ([] if SERVICE.exists() else ["at-spi2-core"])


class NoAnswerError(Exception):
    """What was asked is no more, or does not know the question."""


@dataclass(frozen=True)
class Met:
    """One thing of a program, as it was when it was met."""

    bus: str
    path: str
    role: str
    name: str
    states: frozenset[str]


class ScreenReader:
    """Asks a program what there is, does what it offers, and hears what it announces."""

    def __init__(self, connection: DBusConnection, announced: deque[Message], environment: dict[str, str]) -> None:
        """Register with AT-SPI."""
        self._connection, self._announced, self._environment = connection, announced, environment
        for event in ("object:announcement", "object:state-changed"):
            self._ask(_REGISTRY, "/org/a11y/atspi/registry", "Registry", "RegisterEvent", "sass", (event, [], ""))
        self.program = ""
        self.process: subprocess.Popen[str] | None = None

    def _send(self, message: Message) -> Any:
        reply = self._connection.send_and_get_reply(message, timeout=LIMIT)
        if reply.header.message_type is MessageType.error:
            raise NoAnswerError(reply.body)
        return reply.body[0] if reply.body else None

    def _ask(
        self,
        bus: str,
        path: str,
        interface: str,
        method: str,
        signature: str | None = None,
        given: tuple[Any, ...] = (),
    ) -> Any:
        address = DBusAddress(path, bus_name=bus, interface=f"org.a11y.atspi.{interface}")
        return self._send(new_method_call(address, method, signature, given))

    def _get(self, bus: str, path: str, interface: str, name: str) -> Any:
        address = DBusAddress(path, bus_name=bus, interface=f"org.a11y.atspi.{interface}")
        return self._send(Properties(address).get(name))[1]

    def wait_for_program(self) -> None:
        """Wait until a program is there."""

        def is_there() -> bool:
            programs = self._ask(_REGISTRY, "/org/a11y/atspi/accessible/root", "Accessible", "GetChildren")
            self.program = programs[0][0] if programs else ""
            return bool(self.program) and any(True for _ in self.everything())

        self.until(is_there)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        lives = lambda: self.process is None or self.process.poll() is None  # noqa: E731
        wait_for(holds, lambda: f"what is told:\n{self.dump()}\nAnnounced: {self.announced}", lives=lives)

    def everything(self) -> Iterator[Met]:
        """Walk through all that is to be seen of the program."""
        for bus, path in self._ask(self.program, "/org/a11y/atspi/accessible/root", "Accessible", "GetChildren"):
            yield from self._below(bus, path)

    def _below(self, bus: str, path: str) -> Iterator[Met]:
        try:
            low, high = self._ask(bus, path, "Accessible", "GetState")
            states = frozenset(name for bit, name in STATES.items() if (low | high << 32) >> bit & 1)
            if "showing" not in states:
                return
            yield Met(
                bus,
                path,
                self._ask(bus, path, "Accessible", "GetRoleName"),
                self._get(bus, path, "Accessible", "Name"),
                states,
            )
            children = self._ask(bus, path, "Accessible", "GetChildren")
        except NoAnswerError:  # gone meanwhile
            return
        for child in children:
            yield from self._below(*child)

    def dump(self) -> str:
        """Return the tree as lines; none where there is no program."""
        if not self.program:
            return ""
        return "\n".join(f"{each.role} “{each.name}” {sorted(each.states)}" for each in self.everything())

    def find(self, role: str, name: str) -> Met:
        """Return what has a role, and a name that begins so; wait until it is there."""
        found: list[Met] = []

        def is_there() -> bool:
            there = (each for each in self.everything() if each.role == role and each.name.startswith(name))
            found[:] = islice(there, 1)  # no further: it might be gone at the end of the walk
            return bool(found)

        self.until(is_there)
        return found[0]

    def description(self, met: Met) -> str:
        """Return what is said besides the name."""
        return cast(str, self._get(met.bus, met.path, "Accessible", "Description"))

    def labels(self, met: Met) -> list[str]:
        """Return the names of what labels a field."""
        relations = self._ask(met.bus, met.path, "Accessible", "GetRelationSet")
        named = [target for kind, targets in relations if kind == 2 for target in targets]
        return [self._get(bus, path, "Accessible", "Name") for bus, path in named]

    def value(self, met: Met) -> tuple[float, float]:
        """Return the value of a bar, and the largest that it can have."""
        get = [self._get(met.bus, met.path, "Value", name) for name in ("CurrentValue", "MaximumValue")]
        return cast(tuple[float, float], tuple(get))

    def do(self, met: Met, action: str) -> None:
        """Do what something offers."""
        offered = [name for name, *_ in self._ask(met.bus, met.path, "Action", "GetActions")]
        assert action in offered, (met, offered)
        self._ask(met.bus, met.path, "Action", "DoAction", "i", (offered.index(action),))

    def focus(self, met: Met) -> None:
        """Put the focus somewhere, as Orca does; what Qt calls its own action for that changed in 6.12."""
        assert self._ask(met.bus, met.path, "Component", "GrabFocus")

    def write(self, met: Met, text: str) -> None:
        """Replace what is in a field."""
        assert self._ask(met.bus, met.path, "EditableText", "SetTextContents", "s", (text,))

    def press_key(self, key: str) -> None:
        """Press a key where the focus is; in a list, it is Space that ticks: a cell's own action selects it."""
        focus = ["xdotool", "search", "--onlyvisible", "--name", "SST Wizard", "windowfocus", "--sync"]
        subprocess.run([*focus, "key", key], env=self._environment, check=True, timeout=LIMIT)

    def wait_to_hear(self, part: str) -> str:
        """Wait until something is announced in which these words are, and return all of it."""

        def is_said() -> bool:
            self._ask(self.program, "/org/a11y/atspi/accessible/root", "Accessible", "GetRoleName")  # reads the bus
            return any(part in each for each in self.announced)

        self.until(is_said)
        return next(each for each in self.announced if part in each)

    @property
    def announced(self) -> list[str]:
        """All that has been announced so far."""
        return [each.body[3][1] for each in self._announced if each.header.fields.get(3) == "Announcement"]


@contextmanager
def running(command: Sequence[str], environment: dict[str, str], **how: Any) -> Iterator[subprocess.Popen[str]]:
    """Run a program for as long as it is needed."""
    with subprocess.Popen(command, env=environment, text=True, **how) as process:
        try:
            yield process
        finally:
            process.terminate()


@contextmanager
def listening_to(folder: Path, *arguments: str) -> Iterator[ScreenReader]:
    """Start the program on a display and a bus of its own, its settings and runs in a folder, and listen."""
    own = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        **own,
        "XDG_RUNTIME_DIR": str(runtime),
        "GSETTINGS_BACKEND": "memory",
        "LC_ALL": "C.UTF-8",
    }
    for name in ("AT_SPI_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):  # those of the desktop that tests run on
        environment.pop(name, None)
    with ExitStack() as stack:
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        daemon = stack.enter_context(running(bus, environment, **quiet))
        assert daemon.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        display = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
        server = stack.enter_context(running(display, environment, **quiet))
        assert server.stdout is not None
        environment |= {"DISPLAY": f":{server.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        session = stack.enter_context(open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]))
        connection = stack.enter_context(open_dbus_connection(_begin_reading(session)))
        connection.send_and_get_reply(message_bus.AddMatch(_EVENTS))
        heard = stack.enter_context(connection.filter(_EVENTS, queue=deque()))
        reader = ScreenReader(connection, heard, environment)
        reader.process = stack.enter_context(running([sys.executable, "-m", "sstwizard", *arguments], environment))
        reader.wait_for_program()
        yield reader


def _begin_reading(session: DBusConnection) -> str:
    """Say on the session's bus that a screen reader is there, as Orca does, and return the address of AT-SPI's own."""
    launcher = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    address = session.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=LIMIT).body[0]
    status = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Status")
    session.send_and_get_reply(Properties(status).set("ScreenReaderEnabled", "b", True), timeout=LIMIT)
    return cast(str, address)
