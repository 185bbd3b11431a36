r"""A walk through the built wizard by keyboard alone, as UI Automation shows it to screen readers.

    python packaging/walk_windows.py "…\SST Wizard.exe" CERTIFICATE.cer [contrast-black|contrast-white|text-150]

On each page Tab is pressed until it comes round: each stop needs a name and a place within the window. On the first, a
certificate is selected, which then has a tick. A look is set for the user before the program starts, and taken back at
the end. Prints lines for try_windows.ps1: "ok", "FAILED", and "skipped:" with what can't be told. Needs pywinauto
(windows-walk.txt).
"""

from __future__ import annotations

import ctypes
import struct
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

CONTRAST = {"contrast-black": "High Contrast Black", "contrast-white": "High Contrast White"}
LOOKS = (*CONTRAST, "text-150")
MAX_TABS, COLOR_WINDOW, HIGH_CONTRAST_ON = 60, 5, 1
# For SystemParametersInfoW: HIGHCONTRASTW, and NONCLIENTMETRICSW with the heights of fonts, which text size changes.
GET_CONTRAST, SET_CONTRAST, GET_METRICS, SET_METRICS, SAVE_AND_TELL = 0x42, 0x43, 0x29, 0x2A, 3
METRICS_SIZE, FONT_HEIGHTS = 504, (24, 124, 224, 316, 408)
# Of UI Automation: TreeScope_Subtree, UIA_ToggleToggleStatePropertyId, ToggleState_On.
SUBTREE, TOGGLE_STATE, ON = 7, 30086, 1

# What the focus stops at, by the numbers that tell all elements apart.
Stops = set[tuple[int, ...]]


class HighContrast(ctypes.Structure):
    """HIGHCONTRASTW."""

    _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p))


def parameters(action: int, value: Any, save: int = 0) -> Any:
    """Get or set a parameter of Windows, and return it."""
    if not ctypes.windll.user32.SystemParametersInfoW(action, ctypes.sizeof(value), ctypes.byref(value), save):
        raise ctypes.WinError()
    return value


@contextmanager
def look(name: str) -> Iterator[bool]:
    """Give Windows a look while the body runs; say whether it has it."""
    size = ctypes.sizeof(HighContrast)
    if name in CONTRAST:
        change, old = SET_CONTRAST, parameters(GET_CONTRAST, HighContrast(size))
        new: Any = HighContrast(size, old.flags | HIGH_CONTRAST_ON, CONTRAST[name])
    else:
        empty = ctypes.create_string_buffer(struct.pack("<I", METRICS_SIZE), METRICS_SIZE)
        change, old = SET_METRICS, parameters(GET_METRICS, empty)
        new = ctypes.create_string_buffer(old.raw, METRICS_SIZE)
        for offset in FONT_HEIGHTS:
            struct.pack_into("<i", new, offset, struct.unpack_from("<i", old, offset)[0] * 3 // 2)
    if name in LOOKS:
        try:
            parameters(change, new, SAVE_AND_TELL)
        except OSError as error:
            print(f"skipped: {name}: {error}")
            yield False
            return
        time.sleep(5)  # themes are changed by another process
    is_on = bool(parameters(GET_CONTRAST, HighContrast(size)).flags & HIGH_CONTRAST_ON)
    background, is_there = ctypes.windll.user32.GetSysColor(COLOR_WINDOW), is_on or name not in CONTRAST
    print(f"{'ok      ' if is_there else 'skipped:'} {name}: contrast {is_on}, background {background:06x}")
    try:
        yield is_there
    finally:
        if name in LOOKS:
            parameters(change, old, SAVE_AND_TELL)


@dataclass
class Walk:
    """A walk through the pages of a window.

    Attributes:
        window: The window, as UI Automation has it.
        press: Presses keys, written as pywinauto has them: a blank is {SPACE}, and {TAB} is Tab.
    """

    window: Any
    process: int
    automation: Any
    press: Callable[[str], object]
    pause: Callable[[float], object] = time.sleep

    def through(self) -> None:
        """Look at the pages up to Export, which would write a file, and say what is wrong with each."""
        stops = self._look_at("Certificates", set())
        self._select()
        for page in ("Chains", "Export"):
            self.press("%n")
            self.pause(3)
            stops = self._look_at(page, stops)

    def _select(self) -> None:
        """Select what is first in the list of all sources, without which no page follows, and say what has a tick."""
        # {HOME} goes to what stands for all sources, the filter to the list.
        self.press("{HOME}^f{DOWN}{HOME}{SPACE}")
        self.pause(3)
        has_tick = self.automation.CreatePropertyCondition(TOGGLE_STATE, ON)
        ticked = self.automation.GetFocusedElement().FindFirst(SUBTREE, has_tick)
        print(f"ok       selected: {ticked.CurrentName}" if ticked else "FAILED   nothing is selected")

    def _look_at(self, page: str, before: Stops) -> Stops:
        """Press Tab until it comes round, say what is wrong with the stops, and return them."""
        frame, known, wrong = self.window.CurrentBoundingRectangle, {}, []
        while (stop := self.automation.GetFocusedElement()) and (key := tuple(stop.GetRuntimeId())) not in known:
            name, place = (stop.CurrentName or "").strip(), stop.CurrentBoundingRectangle
            known[key] = name
            if stop.CurrentProcessId != self.process:
                wrong.append(f"“{name}” is another program's")
            elif not name:
                wrong.append(f"no name: {stop.CurrentLocalizedControlType} {stop.CurrentAutomationId}")
            elif place.left < frame.left or place.right > frame.right or place.bottom > frame.bottom:
                wrong.append(f"“{name}” reaches out of the window")
            if len(known) == MAX_TABS:
                wrong.append("Tab does not come round")
                break
            self.press("{TAB}")
            self.pause(0.3)
        if known.keys() <= before:
            wrong.append("it is the page before")
        told = "; ".join(wrong or known.values())
        print(f"{'FAILED  ' if wrong else 'ok      '} {page}: {len(known)} stops: {told}")
        return {*known}


@contextmanager
def started(program: str, file: str) -> Iterator[Walk]:
    """Start the program with a file, wait for its window, and end it at the end."""
    from pywinauto import Application, keyboard, uia_defines

    application = Application(backend="uia").start(f'"{program}" "{file}"', wait_for_idle=False)
    try:
        window = application.window(title_re="SST Wizard.*")
        window.wait("visible", timeout=60)
        window.set_focus()
        time.sleep(10)  # its sources are read
        element = window.wrapper_object().element_info.element
        yield Walk(element, application.process, uia_defines.IUIA().iuia, keyboard.send_keys)
    finally:
        application.kill()


def main() -> None:
    """Walk through the pages in the look that the command line names."""
    sys.stdout.reconfigure(errors="replace")  # names are in any script
    try:
        import pywinauto  # noqa: F401
    except Exception as error:  # noqa: BLE001 - it asks Windows for UI Automation, which may go wrong in any way
        print(f"skipped: pywinauto can't be used ({type(error).__name__}: {error}); see windows-walk.txt")
        return
    program, file, name = (*sys.argv[1:], "as it is")[:3]
    with look(name) as is_there:
        if is_there:
            with started(program, file) as walk:
                walk.through()


if __name__ == "__main__":
    main()
