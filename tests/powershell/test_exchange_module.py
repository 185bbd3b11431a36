"""Which ExchangeOnlineManagement the scripts load: one that this PowerShell can, and that nobody has planted."""

from __future__ import annotations

import os
import shutil
from itertools import product
from typing import Any

import pytest

from pairs import each_once
from powershell import pretended
from powershell.console import Console, Ended
from powershell.exchange import LAST_FOR_7_4, NEWEST, ONLINE, Exchange, install
from powershell.pretended import ADA, HERS, PROGRAM_FILES
from powershell.uploads import Upload, code, stopped, succeeded
from sstwizard.core.exchange.commands import quote
from sstwizard.core.resources import resource

NEWEST_FOR = {"7.6.1": NEWEST, "7.5.4": LAST_FOR_7_4, "7.4.13": LAST_FOR_7_4, pretended.LAST: NEWEST}


def run(upload: Upload, version: str = "7.6.1", *, answer: str = "yes", before: str = "", **how: Any) -> Ended:
    """Run an upload in what says that it is a certain PowerShell; `answer` is whether to install the module."""
    before = f"{pretended.version(version)}\nfunction global:Start-Sleep {{ }}\n{before}"
    return upload.console.run(upload.exchange, upload.command(), before=before, answers={"Install": answer}, **how)


def connected(upload: Upload) -> str:
    """The version of the module that has connected."""
    (call,) = [call for call in upload.exchange.calls if call.name == "Connect-ExchangeOnline"]
    return call.parameters["ModuleVersion"]


def installed(upload: Upload) -> list[dict[str, str]]:
    """How the module was installed."""
    return [call.parameters for call in upload.exchange.calls if call.name == "Install-Module"]


@pytest.mark.parametrize("version", NEWEST_FOR)
def test_newest_that_fits_is_loaded(upload: Upload, version: str) -> None:
    """Of several versions, old ones and those that only a newer PowerShell loads are passed over."""
    install(upload.exchange.module_path[0], ONLINE, "3.1.0")
    succeeded(upload, run(upload, version))
    assert connected(upload) == NEWEST_FOR[version]
    assert upload.receipt("module") == {"shell": version, "module": f"{ONLINE} {NEWEST_FOR[version]}"}


def test_loaded_module_stays(upload: Upload) -> None:
    """PowerShell can't load two versions of it, so that of the window is used."""
    succeeded(upload, run(upload, before=f"Import-Module {ONLINE} -RequiredVersion {LAST_FOR_7_4}"))
    assert connected(upload) == LAST_FOR_7_4


@pytest.mark.parametrize(
    ("version", "answer", "is_elevated"),
    [(*pair, rights) for pair, rights in each_once(product(NEWEST_FOR, ["yes", "no", "nothing"]), [False, True])],
)
def test_module_is_missing(upload: Upload, version: str, answer: str, is_elevated: bool) -> None:
    """It is installed if you say so, in a version that this PowerShell loads; otherwise nobody signs in."""
    shutil.rmtree(upload.exchange.module_path[0] / ONLINE)
    install(upload.exchange.module_path[0], ONLINE, "3.1.0", *([NEWEST] if NEWEST_FOR[version] != NEWEST else []))
    if answer == "nothing":
        upload.exchange.gallery = upload.exchange.folder / "no gallery"
    rights = pretended.elevated() if is_elevated else ""
    ended = run(upload, version, answer="no" if answer == "no" else "yes", before=rights)
    assert (ended.asked[0].count("for all users"), ended.asked[0].count("for you")) == (is_elevated, not is_elevated)
    if answer == "yes":
        succeeded(upload, ended)
        scope = "AllUsers" if is_elevated else "CurrentUser"
        expected = {"Name": ONLINE, "Repository": "PSGallery", "Scope": scope, "ErrorAction": "Stop"}
        if NEWEST_FOR[version] != NEWEST:
            expected["RequiredVersion"] = LAST_FOR_7_4
        assert installed(upload) == [expected]
        assert connected(upload) == NEWEST_FOR[version]
        return
    assert "Connect-ExchangeOnline" not in upload.exchange.called
    assert upload.told == {"check", "failed", "ended"}
    assert bool(installed(upload)) is (answer != "no")
    if answer == "no":
        stopped(upload, ended, "NoModule")
    else:
        assert code(ended) == 1
        assert "No match was found" in ended.screen


@pytest.mark.parametrize("version", ["3.7.1", "3.7.2"])
@pytest.mark.parametrize("avoids_wam", [True, False])
def test_only_a_newer_module_signs_in_without_wam(upload: Upload, version: str, *, avoids_wam: bool) -> None:
    """-DisableWAM came with 3.7.2: where that is asked for, an older one is passed over, and a newer one installed."""
    shutil.rmtree(upload.exchange.module_path[0] / ONLINE)
    install(upload.exchange.module_path[0], ONLINE, "3.2.0", version)
    upload.job["avoidsWam"] = avoids_wam
    ended = run(upload)
    succeeded(upload, ended)
    is_too_old = avoids_wam and version == "3.7.1"
    assert bool(installed(upload)) is is_too_old
    assert ("ExchangeOnlineManagement (>= 3.7.2)" in ended.screen) is is_too_old
    assert connected(upload) == (NEWEST if is_too_old else version)


def test_module_is_still_missing(upload: Upload) -> None:
    """What was installed, but can't be found, is not there."""
    shutil.rmtree(upload.exchange.module_path[0] / ONLINE)
    stopped(upload, run(upload, before="function global:Install-Module { }"), "NoModule")


def test_planted_module_is_left_out(upload: Upload) -> None:
    """With an administrator's rights no module comes from where programs without them can put one; without, any."""
    folders = {name: upload.exchange.folder / name for name in ("everybody's", "group's")}
    for folder, mode in zip(folders.values(), (0o757, 0o775), strict=True):
        install(folder, ONLINE, "99.0")
        folder.chmod(mode)
    upload.exchange.module_path += folders.values()
    rights = pretended.elevated(folders.values())
    ended = upload.console.run(upload.exchange, upload.command(), "$env:PSModulePath", before=rights)
    assert all(f"without administrator rights: {folder}\n" in ended.screen for folder in folders.values())
    assert all(str(folder) in ended.screen.splitlines()[-1] for folder in folders.values())
    assert connected(upload) == NEWEST
    (upload.exchange.folder / "calls").unlink()
    upload.again()
    run(upload)
    assert connected(upload) == "99.0"


def module_path(console: Console, exchange: Exchange, *before: str, text: str = "", **how: Any) -> Ended:
    """Have the module say which folders of modules an elevated run uses."""
    module = quote(str(resource("powershell") / "SmimeTrust.psm1"))
    first = [*before, f"Import-Module {module}; Import-Text 'en'"]
    return console.run(exchange, "\n".join(first), text or "Get-ProtectedModulePath", **how)


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize("owner", [True, False])
def test_owner_of_a_folder_counts(console: Console, exchange: Exchange, owner: bool, constrained: bool) -> None:
    """For he may change its rights. A folder that isn't there is judged by the one that it would be made in."""
    folder = exchange.module_path[0]
    exchange.module_path.append(folder / "not" / "there")
    before = pretended.elevated([] if owner else [folder])
    before += "" if owner else "\nfunction global:id { 'somebody' }"
    ended = module_path(console, exchange, before=before, constrained=constrained)
    kept = ended.screen.splitlines()[-1].split(os.pathsep)
    assert [str(path) in kept for path in exchange.module_path] == [owner, owner]
    assert ended.screen.count(f"without administrator rights: {folder}\n") == (not owner)
    assert len(kept) == (3 if owner else 1), "PowerShell's own modules are always kept"


WINDOWS = """
function global:Get-Acl { param($LiteralPath) @{ Sddl = $global:lists[$LiteralPath] } }
function global:Get-Item { if (-not $global:elevated) { throw 'Requested registry access is not allowed.' } }
function global:Test-Path { param($LiteralPath) $global:lists.ContainsKey($LiteralPath) }
"""
READABLE = (
    PROGRAM_FILES,
    "O:BAG:SYD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)",
    "O:SYD:P(A;;FRFX;;;WD)(A;;FA;;;BA)",
    "O:BAG:BAD:(D;;FA;;;WD)(A;;FA;;;BA)S:(ML;;NW;;;LW)",
)
WRITABLE = (
    f"O:{ADA}G:BAD:(A;;FA;;;SY)(A;;FA;;;BA)",
    f"O:BAG:BAD:(A;;FA;;;SY)(A;OICI;FA;;;{ADA})",
    "O:BAG:BAD:(A;;FA;;;BA)(A;OICI;0x1301bf;;;AU)",
    "O:BAG:BAD:(A;;FA;;;BA)(A;CI;LC;;;BU)",
    "O:BAG:BAD:(A;;FA;;;BA)(A;CI;DC;;;WD)",
    "O:BAG:BAD:(A;;FRFXWD;;;BU)",
    'O:BAG:BAD:(XA;;FA;;;WD;(@User.Title=="PM"))',
    *["O:BAG:BAD:NO_ACCESS_CONTROL", "O:BAG:BAD:", "O:BAG:BA"],
)


@pytest.mark.parametrize("constrained", [False, True])
def test_access_list(console: Console, exchange: Exchange, constrained: bool) -> None:
    """Owner and list are looked at: whoever is no administrator may read at most, but for what will be in a folder."""
    text = "\n".join(f"Test-AccessList {quote(sddl)}" for sddl in READABLE + WRITABLE)
    ended = module_path(console, exchange, text=text, constrained=constrained)
    assert ended.screen.split() == ["True"] * len(READABLE) + ["False"] * len(WRITABLE)


@pytest.mark.parametrize("constrained", [False, True])
def test_windows_is_asked(console: Console, exchange: Exchange, constrained: bool) -> None:
    """Whether this process has an administrator's rights, and whose the folders are."""
    lists = {r"C:\Program Files\Modules": PROGRAM_FILES, r"C:\Users\ada\Modules": HERS}
    table = "; ".join(f"{quote(path)} = {quote(sddl)}" for path, sddl in lists.items())
    text = (
        f"$env:OS, $env:PSModulePath = 'Windows_NT', {quote(';'.join(lists))}\n"
        "Get-ProtectedModulePath\n"
        "$global:elevated = $true; Test-Elevated; $global:elevated = $false; Test-Elevated"
    )
    before = f"$global:elevated = $false; $global:lists = @{{ {table} }}{WINDOWS}"
    ended = module_path(console, exchange, text=text, before=before, constrained=constrained)
    refused, kept, *elevated = ended.screen.splitlines()
    assert refused.endswith(r": C:\Users\ada\Modules")
    assert (kept, elevated) == (r"C:\Program Files\Modules", ["True", "False"])
