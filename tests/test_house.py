"""How the code is laid out: which half may know of which, and what must never stand in it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = CHECKOUT / "gui" / "sstwizard"
MODULES = sorted(PACKAGE.rglob("*.py"))

# From the ground up: each room of `core` may import from those on floors below, and from itself.
FLOORS = (
    {"text", "errors", "resources"},
    {"certificates"},
    {"formats"},
    {"chains"},
    {"messages"},
    {"web"},
    {"sources"},
    {"collection"},
    {"export"},
    {"powershell"},
    {"documents"},
    {"guide"},
)

MAX_MODULE_LINES = 350


def name_of(path: Path) -> str:
    """Return a module's dotted name."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[str]:
    """Yield the dotted name of everything a module imports, wherever in it the import stands."""
    package = path.relative_to(PACKAGE.parent).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, *([node.module] if node.module else [])))
            yield from (f"{module}.{alias.name}" for alias in node.names)


def who_imports(wanted: str, paths: list[Path]) -> list[str]:
    """Return the names of the modules that import a module or something in it."""
    return [name_of(path) for path in paths if any(f"{name}.".startswith(f"{wanted}.") for name in imports(path))]


def room(name: str) -> str | None:
    """Return the room of `core` that a dotted name lies in."""
    found = re.match(r"sstwizard\.core\.(\w+)", name)
    return found[1] if found else None


def floor(name: str) -> int:
    """Return the floor of a room, counted from the ground."""
    found = [number for number, rooms in enumerate(FLOORS) if name in rooms]
    assert found, f"core/{name} stands on no floor yet: give it one in FLOORS"
    return found[0]


def tracked_files() -> list[Path]:
    """Return the files that git keeps."""
    if not shutil.which("git") or not (CHECKOUT / ".git").exists():
        pytest.skip("what is kept, only git knows")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=CHECKOUT, check=True, capture_output=True, text=True)
    return [path for name in listed.stdout.split("\0") if name and (path := CHECKOUT / name).is_file()]


def test_only_the_windows_know_qt() -> None:
    """Qt is imported by `ui` alone, so that everything that decides something can be used without windows."""
    others = [path for path in MODULES if not path.is_relative_to(PACKAGE / "ui")]
    assert who_imports("PySide6", others) == who_imports("shiboken6", others) == []


def test_core_imports_downward_only() -> None:
    """A room of `core` imports from the floors below it; `core` imports nothing of what stands above."""
    wrong = []
    for path in MODULES:
        here = room(name_of(path))
        for there in map(room, imports(path)) if here else ():
            if there not in (here, None) and floor(there) > floor(here):
                wrong.append(f"core/{here} imports core/{there}")
    assert wrong == []
    core = [path for path in MODULES if path.is_relative_to(PACKAGE / "core")]
    assert who_imports("sstwizard.ui", core) == who_imports("sstwizard.cli", core) == []


def test_one_module_speaks_to_c() -> None:
    """Foreign functions are called in `core/sources/crypt32.py` and nowhere else."""
    assert who_imports("ctypes", MODULES) == ["sstwizard.core.sources.crypt32"]


def test_no_module_is_endless() -> None:
    """A module is at most 350 lines long."""
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > MAX_MODULE_LINES} == {}


def test_packaging_is_no_package() -> None:
    """`packaging/` has no `__init__.py`: it would hide the `packaging` that Python's build tools import."""
    assert not (CHECKOUT / "packaging" / "__init__.py").exists()


def test_no_registry_is_named() -> None:
    """Packages come from wherever the machine's own tools are set up to fetch them: no file names a host."""
    hosts = re.compile(rb"pythonhosted[.]|pypi[.]org/simple|registry[.]npmjs|deb[.]debian|index-[u]rl")
    found = [path.name for path in tracked_files() if hosts.search(path.read_bytes())]
    assert found == []


def test_hooks_are_the_lint_session() -> None:
    """What pre-commit runs is what `nox -s lint` runs, and nothing that is fetched from elsewhere."""
    configured = (CHECKOUT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    tree = ast.parse((CHECKOUT / "noxfile.py").read_text(encoding="utf-8"))
    (commands,) = (
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LINT"
    )
    assert tuple(re.findall(r"^ +entry: (.+)$", configured, re.MULTILINE)) == commands
    assert re.findall(r"repo: (\S+)", configured) == ["local"]
