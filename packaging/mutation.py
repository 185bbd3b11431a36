"""How well the tests hold: breaks the code of `core` in thousands of places, and lists what no test noticed.

    python packaging/mutation.py [ROOM …]    a room or a module of `core`, such as formats or exchange/commands

mutmut refuses a source folder called `gui`, so it works in a temporary copy of the project where that is called `src`.
A room is held by its own tests, those in the folder of its name: a mutant is killed if one of them fails, or does not
end. Mutants that change only what a user reads are left out (see `changes_only_text`), and so are the tests by chance,
which take half a minute each.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
CORE = Path("src/sstwizard/core")
ROOMS = (
    "formats",
    "chains",
    "messages",
    "web",
    "sources/revocation_lists",
    "export",
    "exchange/commands",
    "collection/checks",
)
COPIED = ("tests", "resources", "packaging", "docs")

# What mutmut writes down for each mutant: the exit code of its tests, or a number of its own.
SURVIVED, NO_TESTS, NOT_RUN = 0, 33, None

# The functions that make a text for users; `printable` makes a stranger's name fit to stand in one.
TEXT_FUNCTIONS = {"QT_TRANSLATE_NOOP", "text", "Text", "printable"}

CONFIGURATION = """
[tool.mutmut]
source_paths = ["src"]
only_mutate = {only_mutate}
also_copy = {also_copy}
pytest_add_cli_args = ["-p", "no:cacheprovider", "--ignore=tests/core/messages/test_differential.py"]
pytest_add_cli_args_test_selection = ["{tests}"]
"""


@dataclass
class Score:
    """What became of the mutants of one room.

    Attributes:
        counts: How many were killed, survived, were reached by no test, or change only a text.
        alive: The changes that no test noticed, as a diff each.
    """

    counts: Counter[str] = field(default_factory=Counter)
    alive: list[str] = field(default_factory=list)

    @property
    def killed(self) -> float:
        """The share of mutants that was killed, in percent; texts are not counted."""
        total = sum(self.counts.values()) - self.counts["texts"]
        return 100 * self.counts["killed"] / total if total else 100.0


def main() -> None:
    """Break the rooms, and print what became of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="*", metavar="ROOM", default=ROOMS, help=f"(default: {' '.join(ROOMS)})")
    parser.add_argument("--workers", type=int, default=2, help="processes at a time (default: 2)")
    choice = parser.parse_args()
    scores = {room: measure(room, choice.workers) for room in choice.rooms}
    for room, each in scores.items():
        for diff in each.alive:
            print(f"{room}: {diff}\n")
    print(f"{'':<28}{'killed':>8}{'survived':>10}{'no tests':>10}{'score':>9}{'texts':>8}")
    for room, each in scores.items():
        counts = each.counts
        numbers = f"{counts['killed']:>8}{counts['survived']:>10}{counts['no tests']:>10}"
        print(f"{room:<28}{numbers}{each.killed:>8.1f}%{counts['texts']:>8}")


def measure(room: str, workers: int) -> Score:
    """Let mutmut break a room in a copy of the project, and return what became of that."""
    with tempfile.TemporaryDirectory(prefix="mutation-") as name:
        copy = Path(name) / "project"
        copy_project(copy, room)
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(workers)]
        done = subprocess.run(command, cwd=copy, capture_output=True, encoding="utf-8", check=False)
        if done.returncode:
            raise SystemExit(f"mutmut failed in {room}:\n{done.stdout[-5000:]}{done.stderr[-5000:]}")
        return score(copy, room)


def copy_project(copy: Path, room: str) -> None:
    """Copy the project into a new folder, with `gui` called `src`, and tell mutmut there which room to break."""
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(CHECKOUT / "gui", copy / "src", ignore=ignored)
    for name in COPIED:
        source = CHECKOUT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=ignored)
        else:
            shutil.copy(source, copy / name)
    shared = CHECKOUT.parent / "shared"
    if shared.is_dir():  # tests look for it beside the project; they run in the copy's folder `mutants`
        (copy / "shared").symlink_to(shared, target_is_directory=True)
    pyproject = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8").replace('"gui"', '"src"')
    configuration = CONFIGURATION.format(
        only_mutate=json.dumps([str(path.relative_to(copy)) for path in modules(copy / CORE, room)]),
        also_copy=json.dumps(COPIED),
        tests=f"tests/core/{room.partition('/')[0]}",
    )
    (copy / "pyproject.toml").write_text(pyproject + configuration, encoding="utf-8")


def modules(core: Path, room: str) -> list[Path]:
    """Return the files of a room; of a module, the one."""
    module = core / f"{room}.py"
    found = [module] if module.is_file() else sorted((core / room).rglob("*.py"))
    if not found:
        raise SystemExit(f"There is no room {room} in core.")
    return found


def score(copy: Path, room: str) -> Score:
    """Return what became of the mutants of a room, out of mutmut's files."""
    result = Score()
    for path in modules(copy / CORE, room):
        mutated = copy / "mutants" / path.relative_to(copy)
        notes = mutated.with_name(mutated.name + ".meta")
        if not notes.is_file():
            continue  # there is nothing to break in it
        versions = functions(mutated)
        for key, exit_code in json.loads(notes.read_text(encoding="utf-8"))["exit_code_by_key"].items():
            name = key.rpartition(".")[2]
            before, after = versions[f"{name.partition('__mutmut_')[0]}__mutmut_orig"], versions[name]
            fate = fate_of(exit_code, before, after)
            result.counts[fate] += 1
            if fate not in ("killed", "texts"):
                result.alive.append(f"{path.relative_to(copy / CORE)}, {fate}\n{diff(before, after)}")
    return result


def functions(mutated: Path) -> dict[str, ast.AST]:
    """Return all versions of all functions of a module, by the names that mutmut gave them."""
    tree = ast.parse(mutated.read_text(encoding="utf-8"))
    found = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return {node.name: node for node in found if "__mutmut_" in node.name}


def fate_of(exit_code: int | None, before: ast.AST, after: ast.AST) -> str:
    """Say in one word what became of a mutant."""
    if changes_only_text(before, after):
        return "texts"
    if exit_code is NOT_RUN:
        return "not run"
    return {SURVIVED: "survived", NO_TESTS: "no tests"}.get(exit_code, "killed")


def changes_only_text(before: ast.AST, after: ast.AST) -> bool:
    """Return whether two versions of a function differ only in what a user reads.

    That is so where the expression that differs is, or lies within, a call of one of `TEXT_FUNCTIONS`, or is a name
    or a conditional of such. Which of two texts is chosen is a rule, and counts.
    """
    road = list(differing(before, after))
    names = {
        target.id
        for node in ast.walk(before)
        if isinstance(node, ast.Assign) and is_text(node.value, set())
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return any(is_call_for_text(node) for node in road) or (bool(road) and is_text(road[-1], names))


def is_text(node: ast.AST, names: set[str]) -> bool:
    """Return whether an expression is a text for users: a call that makes one, a name of one, or a choice of both."""
    if isinstance(node, ast.keyword):
        return is_text(node.value, names)
    if isinstance(node, ast.IfExp):
        return is_text(node.body, names) and is_text(node.orelse, names)
    return is_call_for_text(node) or (isinstance(node, ast.Name) and node.id in names)


def is_call_for_text(node: ast.AST) -> bool:
    """Return whether this is a call of one of `TEXT_FUNCTIONS`."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEXT_FUNCTIONS


def differing(before: ast.AST, after: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of `before` from the top down to the smallest that `after` has not."""
    yield before
    if type(before) is not type(after):
        return
    pairs = [
        pair
        for (name, old), (_, new) in zip(ast.iter_fields(before), ast.iter_fields(after), strict=False)
        if name != "name"
        for pair in (pairs_of(old, new) if isinstance(old, list) else [(old, new)])
        if not is_equal(*pair)
    ]
    if len(pairs) == 1 and isinstance(pairs[0][0], ast.AST):
        old, new = pairs[0]
        if isinstance(new, ast.AST):
            yield from differing(old, new)
        else:
            yield old


def pairs_of(old: list[object], new: list[object]) -> list[tuple[object, object]]:
    """Pair the elements of two lists; where one was removed, it stands beside None."""
    if len(old) == len(new):
        return list(zip(old, new, strict=True))
    index = next((index for index, (a, b) in enumerate(zip(old, new, strict=False)) if not is_equal(a, b)), len(new))
    return [(old[index], None)] if index < len(old) else []


def is_equal(old: object, new: object) -> bool:
    """Return whether two parts of a tree are the same, wherever they stand."""
    if isinstance(old, ast.AST) and isinstance(new, ast.AST):
        return ast.dump(old) == ast.dump(new)
    return old == new


def diff(before: ast.AST, after: ast.AST) -> str:
    """Return the lines of a function that differ."""
    old, new = (ast.unparse(node).splitlines()[1:] for node in (before, after))
    lines = difflib.unified_diff(old, new, n=0, lineterm="")
    name = getattr(before, "name", "").removesuffix("__mutmut_orig").rpartition("ǁ")[2].removeprefix("x_")
    return "\n".join([f"  {name}:", *(f"  {line}" for line in lines if line[:2] not in ("--", "++", "@@"))])


if __name__ == "__main__":
    main()
