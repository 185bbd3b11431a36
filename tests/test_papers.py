"""What one reads first: README and the changelog are short, and no paper links to what is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sstwizard import __version__

CHECKOUT = Path(__file__).resolve().parents[1]
PAPERS = sorted(
    path.relative_to(CHECKOUT).as_posix()
    for folder in (CHECKOUT.glob("*.md"), (CHECKOUT / "docs").rglob("*.md"), (CHECKOUT / "packaging").glob("*.md"))
    for path in folder
)
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
RELEASES = "../../releases"
"""The releases of the project, seen from README on GitHub."""


def anchors(page: Path) -> set[str]:
    """Return the names by which GitHub links to the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_readme_is_one_screen() -> None:
    """At most 900 words, with the picture."""
    assert len(README.split()) <= 900
    assert len(re.findall(r"^!\[", README, re.MULTILINE)) == 1


def test_texts_name_no_version() -> None:
    """They say `<version>`, so that they hold for each, and leave no name of the repository to be filled in."""
    papers = {name: (CHECKOUT / name).read_text(encoding="utf-8") for name in PAPERS if name != "CHANGELOG.md"}
    assert [name for name, text in papers.items() if f"-{__version__}" in text or "OWNER/" in text] == []
    assert "SSTWizard-<version>-setup.exe" in README


def test_changelog_tells_each_version_on_a_screen() -> None:
    """What is not released comes first, and this version has a section, which its release shows."""
    _, *sections = re.split("^## ", (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    names = [re.findall(r"\[(.+?)\]", section)[0] for section in sections]
    assert names[0] == "Unreleased"
    assert __version__ in names
    assert max(len(section.splitlines()) for section in sections) <= 45


def test_readme_leads_to_each_page() -> None:
    """Each page of docs/ and each paper is linked to from README, and so are the releases."""
    assert f"]({RELEASES})" in README
    linked = set(re.findall(r"\]\(([\w/.-]+)", README))
    wanted = {name for name in PAPERS if name.count("/") == name.startswith("docs/")} - {"README.md"}
    assert wanted - linked == set()


@pytest.mark.parametrize("name", PAPERS)
def test_links_lead_somewhere(name: str) -> None:
    """To a file of the checkout, and where a heading is named, to one that is there."""
    page = CHECKOUT / name
    for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if re.match("[a-z]+:", link) or (name, link) == ("README.md", RELEASES):
            continue
        path, _, heading = link.partition("#")
        target = page.parent / path if path else page
        assert target.exists(), link
        assert not heading or heading in anchors(target), link
