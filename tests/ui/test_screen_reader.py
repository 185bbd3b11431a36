"""The program in a process of its own, as Orca meets it on Linux: every page by AT-SPI, on its own bus and display."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

from pki import PKI

if sys.platform != "linux":
    pytest.skip("AT-SPI is of Linux", allow_module_level=True)

from sstwizard.core import formats
from ui.screen_reader import Met, ScreenReader, listening_to, missing

pytestmark = pytest.mark.slow
CONTROLS = {
    *{"push button", "button", "check box", "radio button", "combo box", "text", "list", "tree", "table", "tree table"},
    *{"page tab", "progress bar", "toggle button", "push button menu", "password text", "slider", "spin button"},
}
"""What one operates, or asks for its value, in AT-SPI's words."""


def is_well_told(reader: ScreenReader) -> list[Met]:
    """Demand a name for each control, by which it can be told apart, and return all that is there."""
    met = list(reader.everything())
    controls = [each for each in met if each.role in CONTROLS]
    # On Linux the name of a combo box is what is chosen in it; what it asks for is its label.
    named = {each: reader.labels(each) if each.role == "combo box" else [each.name] for each in controls}
    assert [each for each, names in named.items() if not "".join(names).strip()] == [], reader.dump()
    told = Counter((each.role, *names, each.description) for each, names in named.items())
    assert [each for each, count in told.items() if count > 1] == [], reader.dump()
    return met


def roles(met: list[Met]) -> dict[str, str]:
    """Return the roles of what is there, by its name."""
    return {each.name: each.role for each in met}


def test_a_screen_reader_walks_from_welcome_to_upload(tmp_path: Path, pki: PKI) -> None:
    """By what each page offers it: from signed mail or files to a collection, each page told in full, and announced."""
    if lacking := missing():
        pytest.skip(f"not installed: {', '.join(lacking)}")
    root = pki.make("Heard Root CA")
    (tmp_path / "heard.pem").write_bytes(formats.pem.encode([root.der, pki.make("Heard Issuing CA", root).der]))
    with listening_to(tmp_path) as reader:
        welcome(reader)
        certificates(reader)
        chains(reader)
        export(reader, tmp_path / "heard.sst")
        upload(reader)


def welcome(reader: ScreenReader) -> None:
    """The choices are buttons, the rail is a list."""
    create = reader.find("push button", "Create a new collection")
    told = roles(is_well_told(reader))
    assert told.get("Steps", "list") == "list"
    assert told["Update the collection my organization uses"] == "push button"
    reader.do(create, "Press")


def certificates(reader: ScreenReader) -> None:
    """A tick is announced with what it did, and then what Exchange Online will say."""
    field = reader.find("text", "Filter")
    reader.write(field, "Actalis Auth")
    cell = reader.find("cell", "Actalis Authentication Root CA, not in the collection")
    is_well_told(reader)
    reader.do(cell, "Toggle")
    assert reader.wait_to_hear("Actalis Authentication Root CA added").endswith("1 certificate selected")
    reader.wait_to_hear("warning")
    assert "checked" in reader.find("cell", "Actalis Authentication Root CA, in the collection").states
    value, most = reader.value(reader.find("progress bar", "Size of the collection"))
    assert (0 < value < most, most) == (True, 70_000)
    reader.do(reader.find("push button", "Show problems (1)"), "Press")


def chains(reader: ScreenReader) -> None:
    """The findings have the focus, each with its severity."""
    reader.find("tree", "Chains of the collection")
    told = is_well_told(reader)
    assert any(each.name.startswith("Warning: ") for each in told)
    reader.do(reader.find("push button", "Next"), "Press")


def export(reader: ScreenReader, target: Path) -> None:
    """Formats are radio buttons that say which is chosen; the name is written into its field."""
    field = reader.find("text", "File name")
    chosen = [each.name for each in is_well_told(reader) if each.role == "radio button" and "checked" in each.states]
    assert chosen == ["Microsoft Serialized Certificate Store (.SST)"]
    reader.write(field, str(target))
    reader.do(reader.find("push button", "Next"), "Press")
    button = reader.find("push button", "Export")
    is_well_told(reader)
    reader.do(button, "Press")


def upload(reader: ScreenReader) -> None:
    """The steps are told with their numbers; a tick says that it is one, and which."""
    tick = reader.find("check box", "Step 1 is done")
    is_well_told(reader)
    reader.do(tick, "Toggle")
    assert "checked" in reader.find("check box", "Step 1 is done").states
