"""An organization that is a folder, which the stand-in modules work on."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

MODULES = Path(__file__).with_name("modules")
ONLINE, ON_PREMISES = "ExchangeOnlineManagement", "ExchangeManagementShell"
NEWEST, LAST_FOR_7_4 = "3.10.1", "3.9.2"


WELL = {
    "domain": "contoso.onmicrosoft.com",  # the organization's default domain
    "connect_error": "",  # what Connect-ExchangeOnline throws; "late …" once it has connected
    "hidden": [],  # cmdlets that the account's roles don't allow
    "no_answer": [],  # cmdlets that write an error instead of an answer; "silent …" not even that
    "set_error": "",  # what Set-SmimeConfig writes as an error
    "late_error": "",  # what Set-SmimeConfig writes as an error after it has stored the collection
    "lost_reads": 0,  # how many reads after an upload are not answered
    "returns": "bytes",  # what the collection comes as: or "base64", "lines" of it, "objects", "garbage", "nothing"
    "slow": [],  # cmdlets that take a minute the first time
    "chatty": False,  # cmdlets warn, and connecting returns something
    "second_admin": {"after": "", "calls": 0},  # the cmdlet, and after which of its calls the file "second" is stored
}
"""What the stand-ins do where nothing goes wrong, and what can be changed."""


class Call(NamedTuple):
    """One call of a stand-in's cmdlet, and the number of the connection that brought the cmdlet."""

    name: str
    parameters: dict[str, str]
    connection: int


def install(into: Path, name: str, *versions: str) -> None:
    """Put versions of a stand-in module into a folder of modules."""
    for version in versions:
        target = into / name / version
        shutil.copytree(MODULES / name, target)
        manifest = target / f"{name}.psd1"
        lines = manifest.read_text(encoding="utf-8").splitlines()
        lines = [f"    ModuleVersion = '{version}'" if "ModuleVersion" in line else line for line in lines]
        manifest.write_text("\n".join(lines), encoding="utf-8")


@dataclass
class Exchange:
    """The organization: where its state lies, which modules PowerShell finds, and what Install-Module does."""

    folder: Path
    module_path: list[Path]
    gallery: Path

    @property
    def environment(self) -> dict[str, str]:
        """The variables that tell the stand-ins where all this is."""
        return {
            "SSTWIZARD_TEST_EXCHANGE": str(self.folder),
            "SSTWIZARD_TEST_SOURCE": str(MODULES),
            "SSTWIZARD_TEST_MODULES": str(self.module_path[0]),
            "SSTWIZARD_TEST_GALLERY": str(self.gallery),
        }

    def behave(self, **behavior: object) -> None:
        """Say what goes wrong from now on, all else being well."""
        unknown = behavior.keys() - WELL.keys()
        assert not unknown
        (self.folder / "behavior.json").write_text(json.dumps({**WELL, **behavior}), encoding="utf-8")

    @property
    def stored(self) -> bytes | None:
        """The collection; None where there is none."""
        path = self.folder / "stored"
        return path.read_bytes() if path.exists() else None

    @stored.setter
    def stored(self, sst: bytes | None) -> None:
        path = self.folder / "stored"
        path.unlink(missing_ok=True)
        if sst is not None:
            path.write_bytes(sst)

    @property
    def calls(self) -> list[Call]:
        """All calls, in their order."""
        path = self.folder / "calls"
        return [Call(**json.loads(line)) for line in path.read_text("utf-8").splitlines()] if path.exists() else []

    @property
    def called(self) -> list[str]:
        """The names of what was called."""
        return [call.name for call in self.calls]

    @property
    def connections(self) -> list[str]:
        """The ids of the connections that are open."""
        path = self.folder / "connections"
        return [line for line in path.read_text("utf-8").splitlines() if line] if path.exists() else []
