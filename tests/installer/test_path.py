"""What setup and uninstaller do with PATH, on a Windows on which nothing is installed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from test_installed import UNINSTALL, program_folder

if TYPE_CHECKING:
    from bare_windows import BareWindows

pytestmark = pytest.mark.usefixtures("nothing_installed")

USERS = r"HKCU\Environment"
EVERYONES = r"HKLM\System\CurrentControlSet\Control\Session Manager\Environment"
LONG = ";".join(rf"%USERPROFILE%\Some folder with a long name\number {number}" for number in range(200))


def path_of(windows: BareWindows, key: str) -> str | None:
    """Return PATH as Wine keeps it, under the key's actual name: its type, if it is not a plain text, and its text."""
    key = key.replace("CurrentControlSet", "ControlSet001")
    values = {name.lower(): value for name, value in windows.registry().get(key, {}).items()}
    return values.get("path")


def set_path(windows: BareWindows, key: str, text: str, kind: str = "REG_EXPAND_SZ") -> None:
    """Set PATH."""
    file = windows.drive / "path.reg"
    data = f'"{text}"'.replace("\\", "\\\\")
    if kind == "REG_EXPAND_SZ":
        data = "hex(2):" + ",".join(f"{byte:02x}" for byte in (text + "\0").encode("utf-16-le"))
    name = key.replace("HKCU", "HKEY_CURRENT_USER").replace("HKLM", "HKEY_LOCAL_MACHINE")
    content = f'Windows Registry Editor Version 5.00\r\n\r\n[{name}]\r\n"Path"={data}\r\n'
    file.write_bytes(content.encode("utf-16"))
    assert windows.run("regedit", "/S", windows.path(file)).returncode == 0
    file.unlink()


@pytest.mark.parametrize(
    ("before", "kind"),
    [(r"C:\a;", "REG_SZ"), (r"%USERPROFILE%\bin;C:\b", "REG_EXPAND_SZ"), (LONG, "REG_EXPAND_SZ")],
    ids=["semicolon", "variable", "long"],
)
def test_added_and_removed(windows: BareWindows, setup: Path, before: str, kind: str) -> None:
    """With `/PATH` the folder comes at the end, and goes again; the type and all the rest stay, however long."""
    set_path(windows, USERS, before, kind)
    was, folder = path_of(windows, USERS), program_folder(windows)
    added = f"{was};{windows.path(folder)}"
    # Not by default; with `/PATH` twice, it is there once; an upgrade leaves it.
    for words, expected in ([], was), (["/PATH"], added), (["/PATH"], added), ([], added):
        assert windows.run(setup, "/S", *words).returncode == 0
        assert path_of(windows, USERS) == expected
    assert windows.uninstall(folder) == 0
    assert path_of(windows, USERS) == was


def test_there_was_no_path(windows: BareWindows, setup: Path) -> None:
    """A user without a PATH has none again afterwards."""
    windows.run("reg", "delete", r"HKCU\Environment", "/v", "Path", "/f")
    assert path_of(windows, USERS) is None
    assert windows.run(setup, "/S", "/PATH").returncode == 0
    assert windows.path(program_folder(windows)) in str(path_of(windows, USERS))
    assert windows.uninstall(program_folder(windows)) == 0
    assert path_of(windows, USERS) is None


def test_others_entries_stay(windows: BareWindows, setup: Path) -> None:
    """What the user has put into PATH stays, be it the same folder, or one whose name begins like it."""
    folder = windows.path(program_folder(windows))
    set_path(windows, USERS, rf"{folder}\bin;{folder} 2;{folder}")
    was = path_of(windows, USERS)
    assert windows.run(setup, "/S", "/PATH").returncode == 0
    assert path_of(windows, USERS) == was
    assert windows.uninstall(program_folder(windows)) == 0
    assert path_of(windows, USERS) == was
    set_path(windows, USERS, rf"{folder}\bin;{folder} 2")
    was = path_of(windows, USERS)
    for moved in (None, rf"{folder};{folder}\bin;{folder} 2"):
        assert windows.run(setup, "/S", "/PATH").returncode == 0
        if moved:
            set_path(windows, USERS, moved)  # the user has put it at the beginning
        assert windows.uninstall(program_folder(windows)) == 0
        assert path_of(windows, USERS) == was


def test_another_folder(windows: BareWindows, setup: Path) -> None:
    """When the program moves, its entry does."""
    set_path(windows, USERS, r"C:\a")
    was = path_of(windows, USERS)
    assert windows.run(setup, "/S", "/PATH").returncode == 0
    assert windows.run(setup, "/S", r"/D=C:\Elsewhere").returncode == 0
    now = str(path_of(windows, USERS))
    assert r"C:\a;C:\Elsewhere" in now
    assert "Programs" not in now
    assert windows.uninstall(windows.drive / "Elsewhere") == 0
    assert path_of(windows, USERS) == was


def test_for_everyone(windows: BareWindows, setup: Path) -> None:
    """An installation for everyone changes everyone's PATH, and not the user's."""
    users, everyones = path_of(windows, USERS), path_of(windows, EVERYONES)
    assert windows.run(setup, "/S", "/ALLUSERS", "/PATH").returncode == 0
    assert path_of(windows, USERS) == users
    assert r";C:\Program Files\SST Wizard" in str(path_of(windows, EVERYONES))
    assert windows.uninstall(windows.drive / "Program Files" / "SST Wizard") == 0
    assert path_of(windows, EVERYONES) == everyones


@pytest.mark.parametrize(
    ("before", "words"),
    [("C:\\" + "a" * 32_740, []), (r"C:\a", [r"/D=C:\One;two"])],
    ids=["no room", "semicolon in the name"],
)
def test_what_does_not_fit(windows: BareWindows, setup: Path, before: str, words: list[str]) -> None:
    """PATH stays as it is, and exit code 7 and the log say that it does; the program is installed."""
    set_path(windows, USERS, before)
    was = path_of(windows, USERS)
    assert windows.run(setup, "/S", "/PATH", r"/LOG=C:\path.log", *words).returncode == 7
    assert path_of(windows, USERS) == was
    log = (windows.drive / "path.log").read_bytes().decode("utf-16")
    assert re.search("is installed, but its folder can't be added to PATH", log)
    folder = windows.drive / "One;two" if words else program_folder(windows)
    assert "PathEntry" not in windows.registry()[UNINSTALL]
    assert windows.uninstall(folder) == 0
    assert path_of(windows, USERS) == was
