# /// script
# requires-python = ">=3.11"
# dependencies = ["python-xlib>=0.33"]
# ///
"""How fast the Windows program starts, beside an empty QWizard that is built in the same way.

    pipx run packaging/benchmark_installed.py [--starts 11] [--program "SST Wizard.exe"]

Both run under Wine, in turns, in one run, so that a busy machine shows in both. What counts is the time from the start
of the process until the window with the first page is on the screen and painted. The files are in the system's cache:
the first start of each does not count. Needs what build_windows.py needs.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError
from Xlib.xobject.drawable import Window

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT / "packaging"))

import build_windows  # noqa: E402
import wine  # noqa: E402

GOAL = 1.5
PATIENCE = 60
"""Seconds after which a program that has not shown its window counts as broken."""

PAINTED = 4
"""A window of fewer colors is still empty; that of the empty wizard has 8."""
BETWEEN_LOOKS = 0.005
"""Seconds; to look takes about as long, so that it costs the program next to nothing."""
EVERY = 97
"""Pixels from one that is looked at to the next."""

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWizard, QWizardPage

application = QApplication(sys.argv)
wizard = QWizard()
wizard.setWindowTitle("Bare wizard")
wizard.setWizardStyle(QWizard.WizardStyle.ModernStyle)
page = QWizardPage()
page.setTitle("An empty page")
wizard.addPage(page)
wizard.show()
sys.exit(application.exec())
"""

# Of Qt and Python it gets the files that the real program has, and no others.
SPEC = """
import os
from PyInstaller.building.api import COLLECT, EXE, PYZ
from PyInstaller.building.build_main import Analysis

analysis = Analysis(["bare.py"])
for name in ("binaries", "datas"):
    entries = getattr(analysis, name)
    setattr(analysis, name, [entry for entry in entries if os.path.exists(os.path.join({internal!r}, entry[0]))])
program = EXE(PYZ(analysis.pure), analysis.scripts, [], exclude_binaries=True, name="Bare", console=False, upx=False)
COLLECT(program, analysis.binaries, analysis.datas, upx=False, name="Bare")
"""


@dataclass(frozen=True)
class Program:
    """A program to start.

    Attributes:
        name: What the table calls it.
        path: Its .exe.
        title: How the title of its window begins.
    """

    name: str
    path: Path
    title: str


def build_bare(folder: Path, bundle: Path) -> Path:
    """Build the empty wizard in `folder`, of the parts that `bundle` has, and return its .exe."""
    spec = folder / "bare.spec"
    spec.write_text(SPEC.format(internal=wine.windows_path(bundle / "_internal")), encoding="utf-8")
    (folder / "bare.py").write_text(BARE, encoding="utf-8")
    quietly = ("--log-level", "WARN", "--noconfirm")
    with build_windows.windows_python() as run:
        build_windows.install_packages(run)
        places = ("--distpath", folder / "dist", "--workpath", folder / "work")
        run("-m", "PyInstaller", *quietly, *places, spec)
    return folder / "dist" / "Bare" / "Bare.exe"


@contextmanager
def started(windows: wine.Windows, program: Program) -> Iterator[None]:
    """Start a program, and end it afterwards without asking; `wine` becomes the program, so that it can be killed."""
    nothing = subprocess.DEVNULL
    streams = {"stdin": nothing, "stdout": nothing, "stderr": nothing}
    with subprocess.Popen(
        ["wine", program.path], cwd=program.path.parent, env=windows.environment, **streams
    ) as process:
        try:
            yield
        finally:
            process.kill()


def measure(windows: wine.Windows, screen: Display, program: Program) -> float:
    """Start a program once and return after how many milliseconds its window was painted."""
    begin = time.monotonic()
    with started(windows, program):
        while not shows_its_window(screen, program):
            time.sleep(BETWEEN_LOOKS)
            if time.monotonic() > begin + PATIENCE:
                raise SystemExit(f"{program.path.name} has shown no window in {PATIENCE} s.")
        elapsed = (time.monotonic() - begin) * 1000
    while visible_window(screen, program) and time.monotonic() < begin + PATIENCE:
        time.sleep(BETWEEN_LOOKS)  # the next one is not to be measured while this one ends
    return elapsed


def shows_its_window(screen: Display, program: Program) -> bool:
    """Return whether a program's window is on the screen, with something in it."""
    window = visible_window(screen, program)
    return window is not None and colors(window) >= PAINTED


def visible_window(screen: Display, program: Program) -> Window | None:
    """Return a program's window; None as long as it is not on the screen."""
    for window in screen.screen().root.query_tree().children:
        with suppress(XError):  # it may go while it is looked at
            name = window.get_full_text_property(screen.intern_atom("_NET_WM_NAME")) or window.get_wm_name() or ""
            if str(name).startswith(program.title) and window.get_attributes().map_state == X.IsViewable:
                return window
    return None


def colors(window: Window) -> int:
    """Return how many colors every few pixels of a window have; 0 if it has gone."""
    with suppress(XError):
        place = window.get_geometry()
        pixels = window.get_image(0, 0, place.width, place.height, X.ZPixmap, 0xFFFFFFFF).data
        return len(set(memoryview(pixels).cast("I")[::EVERY]))
    return 0


def compare(program: Path, bundle: Path, starts: int) -> float:
    """Start both programs in turns, print the medians, and return their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Program("an empty QWizard", build_bare(Path(folder), bundle), "Bare wizard")
        real = Program("SST Wizard", program, "SST Wizard")
        found: dict[Program, list[float]] = {real: [], bare: []}
        with wine.session() as windows:
            screen = Display(windows.environment["DISPLAY"])
            for turn in range(starts + 1):
                for each, results in found.items():
                    elapsed = measure(windows, screen, each)
                    if turn:  # the first one filled the caches
                        results.append(elapsed)
    for each, results in found.items():
        spread = f"{min(results):,.0f} to {max(results):,.0f}"
        print(f"{each.name:<20}{statistics.median(results):8,.0f} ms   ({spread} in {starts} starts)")
    return statistics.median(found[real]) / statistics.median(found[bare])


def main() -> int:
    """Measure, and say whether the goal is met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--starts", type=int, default=11, help="how often each is started (default: 11)")
    parser.add_argument("--program", type=Path, help="an installed “SST Wizard.exe” (default: that of the bundle)")
    arguments = parser.parse_args()
    bundle = build_windows.bundle()
    program = (arguments.program or bundle / "SST Wizard.exe").resolve()
    ratio = compare(program, bundle, arguments.starts)
    print(f"ratio               {ratio:8.2f}      (goal: at most {GOAL}) {'ok' if ratio <= GOAL else 'OVER'}")
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
