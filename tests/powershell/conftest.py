"""What the tests with a real PowerShell share: the process that runs all, the collections, and an organization."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from powershell.console import Console
from powershell.exchange import LAST_FOR_7_4, NEWEST, ON_PREMISES, ONLINE, Exchange, install
from powershell.graph import FEW, GRAPH, NEWEST_GRAPH, Graph, letters
from powershell.uploads import NAMES, Upload

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave all of these out of the quick session: together they take minutes."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def console(pwsh: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Console]:
    """The PowerShell that runs all texts."""
    with Console(pwsh, tmp_path_factory.mktemp("console")) as process:
        yield process


@pytest.fixture(scope="session")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Install-Module finds where it reaches the Gallery."""
    folder = tmp_path_factory.mktemp("gallery")
    install(folder, ONLINE, LAST_FOR_7_4, NEWEST)
    return folder


@pytest.fixture
def exchange(tmp_path: Path, gallery: Path) -> Exchange:
    """An organization without a collection, and a computer with all modules."""
    state, modules = tmp_path / "exchange", tmp_path / "modules"
    state.mkdir()
    install(modules, ONLINE, LAST_FOR_7_4, NEWEST)
    install(modules, ON_PREMISES, "15.2")
    install(modules, "PowerShellGet", "99.0")
    organization = Exchange(state, [modules], gallery)
    organization.behave()
    return organization


@pytest.fixture
def upload(console: Console, exchange: Exchange, tmp_path: Path) -> Upload:
    """An update of the collection that Exchange has, in a folder with an awkward name."""
    return Upload.make(console, exchange, tmp_path / NAMES[0])


@pytest.fixture
def graph(tmp_path: Path) -> Graph:
    """A mailbox with some messages, and a computer with the module."""
    state, modules, gallery = tmp_path / "state", tmp_path / "modules", tmp_path / "gallery"
    state.mkdir()
    install(modules, GRAPH, NEWEST_GRAPH)
    install(gallery, GRAPH, NEWEST_GRAPH)
    install(modules, "PowerShellGet", "99.0")
    made = Graph(state, [modules], gallery)
    made.behave()
    made.fill(list(letters(FEW)))
    return made
