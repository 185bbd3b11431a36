"""Locating data files."""

from __future__ import annotations

import pytest

from sstwizard.core.resources import resource, resource_folder


def test_folder_of_resources_is_there() -> None:
    """The folder of a checkout is its own."""
    assert resource_folder().is_dir()
    assert resource() == resource_folder()


@pytest.mark.parametrize(
    "parts",
    [
        ("icons", "sstwizard.svg"),
        ("public-roots", "roots.pem"),
        ("public-roots", "origin.json"),
        ("public-cas", "cas.der.zlib"),
        ("public-cas", "LICENSE.txt"),
        ("i18n", "sstwizard_en.qm"),
        ("guide", "en", "welcome.md"),
    ],
)
def test_resource_is_found_by_its_parts(parts: tuple[str, ...]) -> None:
    """Data files that the program needs exist and aren't empty."""
    assert resource(*parts).stat().st_size > 0
