"""Uploads in all their forms, and what they upload."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from pki import PKI, Entity
from powershell.console import Console, Ended
from powershell.exchange import Exchange
from sstwizard.core.formats import sst
from sstwizard.core.powershell import known_errors, thrown
from sstwizard.core.powershell.known_error import KnownError
from sstwizard.core.powershell.pasted import upload_block
from sstwizard.core.powershell.quoting import quote
from sstwizard.core.powershell.script_file import script_file
from sstwizard.core.powershell.steps import upload_steps
from sstwizard.core.powershell.target import Environment, Shell, Upload

ACCOUNT = "o’hara's$x`;y@müller.example"
NAMES = (  # what Windows allows in a name, and PowerShell means something by
    *["o’hara's [new]", "a$x`b $(exit 9)", "ü 🔑 漢字 Ж", "a;b & c", "(x) {y} #1 @z", "%TEMP% ~ -x", "‘‚‛’''"],
    *["[a-z]`[1`]", "plain"],
)
ONLINE = [environment for environment in Environment if environment is not Environment.ON_PREMISES]


class Form(StrEnum):
    """How an upload is given away."""

    FILE = "file"
    KIT = "kit"
    BLOCK = "block"
    STEPS = "steps"


class Place(StrEnum):
    """Which system the path of the file is of."""

    POSIX = "POSIX"
    WINDOWS = "Windows"


@dataclass(frozen=True)
class Target:
    """Into which Exchange, from which PowerShell, on which system."""

    environment: Environment = Environment.WORLDWIDE
    shell: Shell = Shell.POWERSHELL_7_6
    place: Place = Place.WINDOWS if sys.platform == "win32" else Place.POSIX

    def __str__(self) -> str:
        """What a test is called by."""
        return f"{self.environment.value}-{self.shell.value}-{self.place}"


def targets() -> Iterator[Target]:
    """Yield all that there are: Windows PowerShell and Exchange's servers are Windows only."""
    for environment, shell, place in product(Environment, Shell, Place):
        windows_only = environment is Environment.ON_PREMISES or shell is Shell.WINDOWS_POWERSHELL
        if place is Place.WINDOWS or not windows_only:
            yield Target(environment, shell, place)


@cache
def certificate(name: str) -> Entity:
    """A certificate, the same one each time; E has expired."""
    end = datetime(2025, 4, 1, tzinfo=UTC) if name == "E" else datetime(2044, 6, 5, tzinfo=UTC)
    return PKI().make(name, end=end)


def thumbprint(name: str) -> str:
    """The SHA-1 of a certificate."""
    return hashlib.sha1(certificate(name).der).hexdigest().upper()


@cache
def collection(names: str) -> bytes:
    """The .sst with one certificate for each letter."""
    return sst.encode(certificate(name).der for name in names)


OLD, NEW, SECOND, EXPIRED = "AB", "BC", "D", "BE"
UNKNOWN = "?"


@dataclass
class Case:
    """One upload, from one computer into one organization.

    Attributes:
        console: The PowerShell.
        exchange: The organization.
        form: How it is given away.
        upload: What is given away.
        folder: Where the file really lies.
        other_folder: Where the script lies that isn't beside the file.
    """

    console: Console
    exchange: Exchange
    form: Form
    upload: Upload
    folder: Path
    other_folder: Path

    @property
    def file(self) -> Path:
        """The .sst."""
        return self.folder / self.upload.file_name

    @property
    def before(self) -> str:
        """What a computer has that this one lacks: Exchange's own shell, and drive C; and no waiting."""
        lines = ["function global:Start-Sleep { }"]
        if self.upload.on_windows and sys.platform != "win32":
            root = quote(str(self.folder.parent))
            lines.append(f"$null = New-PSDrive -Name C -PSProvider FileSystem -Root {root} -Scope Global")
        if self.upload.environment is Environment.ON_PREMISES:
            lines.append("Import-Module ExchangeManagementShell")
        return "\n".join(lines)

    def texts(self, start: str = "&") -> list[str]:
        """What is pasted or typed; `start` is the operator that starts a script file."""
        if self.form is Form.BLOCK:
            return [upload_block(self.upload)]
        if self.form is Form.STEPS:
            steps = [step for step in upload_steps(self.upload) if step.command and not step.optional]
            return [step.command for step in steps]
        in_kit = self.form is Form.KIT
        script = (self.folder if in_kit else self.other_folder) / "upload.ps1"
        script.write_bytes(script_file(self.upload, in_kit=in_kit))
        return [f"{start} {quote(str(script))}"]

    def run(
        self, *, start: str = "&", before: str = "", answers: Mapping[str, str] | None = None, **how: object
    ) -> Ended:
        """Run it to its end."""
        prepared = f"{self.before}\n{before}"
        return self.console.run(self.exchange, *self.texts(start), before=prepared, answers=answers, **how)  # type: ignore[arg-type]

    @property
    def backups(self) -> list[Path]:
        """The backups beside the file."""
        return sorted(path for path in self.folder.iterdir() if path.name.startswith("smime-backup"))


def make_case(
    console: Console,
    exchange: Exchange,
    form: Form,
    target: Target = Target(),
    *,
    stored: str = OLD,
    new: str = NEW,
    opened: str | None = None,
    folder: str = NAMES[0],
    name: str = "trusted's-cas.sst",
) -> Case:
    """Make a case; it begins with the file written.

    Args:
        console: The PowerShell.
        exchange: The organization.
        form: How the upload is given away.
        target: Into which Exchange, from which PowerShell.
        stored: The certificates of the collection that is there; empty for none.
        new: Those of the new one.
        opened: Those of the collection that the wizard opened, or UNKNOWN; by default what is stored.
        folder: The folder's name.
        name: The file's.
    """
    needed = tuple(int(part) for part in target.shell.value.split("."))
    if target.environment is not Environment.ON_PREMISES and console.version < needed:
        pytest.skip(f"this PowerShell can't run what is meant for {target.shell.value}")
    root = exchange.folder.parent / "disk"
    (root / folder).mkdir(parents=True)
    (root / "elsewhere").mkdir()
    path = root / folder / name
    path.write_bytes(collection(new))
    exchange.stored = collection(stored) if stored else None
    known = stored if opened is None else opened
    drive = target.place is Place.WINDOWS and sys.platform != "win32"
    upload = Upload(
        f"C:\\{folder}\\{name}" if drive else os.fspath(path),
        ACCOUNT,
        hashlib.sha256(collection(new)).hexdigest().upper(),
        tuple(thumbprint(letter) for letter in new),
        target.environment,
        target.shell,
        opened=None if known == UNKNOWN else tuple(thumbprint(letter) for letter in known),
    )
    return Case(console, exchange, form, upload, path.parent, root / "elsewhere")


def known_as(ended: Ended) -> set[str]:
    """Return the names of the known errors that what was written may be."""
    values = [pair for module in (known_errors, thrown) for pair in vars(module).items()]
    names = {id(each): name for name, each in values if isinstance(each, KnownError)}
    return {names.get(id(error), "of mail") for error in known_errors.matching(ended.screen)}
