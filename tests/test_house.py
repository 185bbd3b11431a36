"""How the code is laid out: which half may know of which, and what must never stand in it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = CHECKOUT / "gui" / "sstwizard"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Floors from the ground up: a package or module imports from those before it and from its own floor.
FLOORS = {
    "sstwizard": "__init__ core support_log cli|ui __main__",
    "sstwizard.core": "text|errors|digests|organization_policy|resources list_dates|platform certificates formats"
    " chains web messages sources collection export exchange runner documents|about guide",
    "sstwizard.ui": "display|flow kit exchange work certificates|mail|chains|export|upload|help|welcome"
    " frame|wizard app self_test",
}
FEATURES = "certificates", "mail", "chains", "export", "upload", "help", "welcome"
MAX_FUNCTION_LINES = 50


def name_of(path: Path) -> str:
    """Return a module's dotted name."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[str]:
    """Yield the dotted name of everything a module imports, in functions and for type checkers too."""
    package = path.relative_to(PACKAGE.parent).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, *([node.module] if node.module else [])))
            yield from (f"{module}.{alias.name}" for alias in node.names)


def graph() -> dict[str, set[str]]:
    """Return for each module of the package the modules of the package that it imports."""
    names = {name_of(path): path for path in MODULES}

    def module(imported: str) -> str:
        return imported if imported in names else imported.rpartition(".")[0]

    found = {name: {module(each) for each in imports(path)} & names.keys() for name, path in names.items()}
    return {name: imported - {name} for name, imported in found.items()}


def who_imports(wanted: str, paths: list[Path]) -> list[str]:
    """Return the names of the modules that import a module or something in it."""
    return [name_of(path) for path in paths if any(f"{name}.".startswith(f"{wanted}.") for name in imports(path))]


def floor(package: str, name: str) -> int | None:
    """Return the floor on which a module stands in a package, counted from the ground; None outside of it."""
    if name != package and not name.startswith(f"{package}."):
        return None
    room = name.removeprefix(package).removeprefix(".").partition(".")[0] or "__init__"
    found = [number for number, rooms in enumerate(FLOORS[package].split()) if room in rooms.split("|")]
    if room == "__init__" and not found:
        return -1
    assert found, f"{package}.{room} stands on no floor yet: give it one in FLOORS"
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


def test_imports_run_in_no_circle() -> None:
    """No two modules of the package need each other, by whatever way."""
    tuple(TopologicalSorter(graph()).static_order())


@pytest.mark.parametrize("package", FLOORS)
def test_imports_lead_downward(package: str) -> None:
    """A room imports from the floors below it."""
    wrong = []
    for name, imported in graph().items():
        here = floor(package, name)
        for other in imported:
            there = floor(package, other)
            if here is not None and there is not None and there > here:
                wrong.append(f"{name} imports {other}")
    assert wrong == []


def test_features_know_nothing_of_each_other() -> None:
    """Only the wizard knows all pages; what two of them need stands in `work`."""
    names = {f"sstwizard.ui.{each}": each for each in FEATURES}

    def feature(module: str) -> str:
        return names.get(".".join(module.split(".")[:3]), "")

    wrong = [
        f"{name} imports {other}"
        for name, imported in graph().items()
        for other in imported
        if feature(name) and feature(other) and feature(name) != feature(other)
    ]
    assert wrong == []


def test_windows_and_command_line_know_nothing_of_each_other() -> None:
    """They stand on one floor."""
    rooms = {name: [path for path in MODULES if path.is_relative_to(PACKAGE / name)] for name in ("cli", "ui")}
    assert who_imports("sstwizard.ui", rooms["cli"]) == who_imports("sstwizard.cli", rooms["ui"]) == []


def test_foreign_functions_have_one_home() -> None:
    """C is called from one module alone."""
    assert who_imports("ctypes", MODULES) == ["sstwizard.core.platform.win32"]


def test_fields_leave_files_alone() -> None:
    """A bare QLineEdit tells whoever drags a file into it that it was moved, which deletes it."""

    def makes(node: ast.AST) -> bool:
        named = [node.func] if isinstance(node, ast.Call) else node.bases if isinstance(node, ast.ClassDef) else []
        return any(ast.unparse(each) == "QLineEdit" for each in named)

    trees = {name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
    found = {name for name, tree in trees.items() if any(map(makes, ast.walk(tree)))}
    assert found == {"sstwizard.ui.kit.drops"}


def test_what_is_at_a_path_has_one_home() -> None:
    """`Path.is_file` and its kin raise for what is denied or unreachable: `file_paths` always answers.

    A member of an archive is asked, too, which reads nothing.
    """
    asked = {"is_file", "is_dir", "exists"}
    allowed = {"sstwizard.core.formats.archive: each.is_dir()"}

    def asks(node: ast.AST) -> bool:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            return node.func.attr in asked and not node.args and not node.keywords
        return isinstance(node, ast.Attribute) and node.attr in asked and ast.unparse(node.value) == "Path"

    found = {
        f"{name_of(path)}: {ast.unparse(node)}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if asks(node)
    }
    assert found == allowed


def test_no_function_is_endless() -> None:
    """A function has at most 50 lines."""
    long = [
        f"{name_of(path)}.{node.name}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= MAX_FUNCTION_LINES
    ]
    assert long == []


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


def test_tests_that_nox_names_exist() -> None:
    """The sessions name files and folders of tests, which may have moved."""
    named = set(re.findall(r'"(tests/[^"]+)"', (CHECKOUT / "noxfile.py").read_text(encoding="utf-8")))
    assert {name for name in named if not (CHECKOUT / name.rstrip("/")).exists()} == set()


def test_what_only_windows_can_run_runs_under_wine() -> None:
    """A file with such a test stands in the list of those that Wine runs, and what stands there is there."""
    lines = (CHECKOUT / "tests" / "windows.txt").read_text(encoding="utf-8").splitlines()
    listed = {CHECKOUT / line.partition("::")[0] for line in lines if line and not line.startswith("#")}
    assert {path for path in listed if not path.exists()} == set()
    needed = re.compile(r"""only Windows (?!PowerShell)|skipif\(\s*sys\.platform != ["']win32["']""")
    files = [path for path in (CHECKOUT / "tests").rglob("test_*.py") if path != Path(__file__)]
    unlisted = [path for path in files if not listed & {path, *path.parents}]
    assert [path.name for path in unlisted if needed.search(path.read_text(encoding="utf-8"))] == []
