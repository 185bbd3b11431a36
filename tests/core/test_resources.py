"""Locating data files."""

from __future__ import annotations

import pytest

from sstwizard.core.resources import resource, resource_folder


@pytest.mark.parametrize(
    "path",
    [
        *("icons/sstwizard.svg", "public-roots/roots.pem", "public-roots/origin.json", "public-cas/cas.der.zlib"),
        *("public-cas/LICENSE.txt", "i18n/sstwizard_en.qm", "guide/en/welcome.md"),
    ],
)
def test_resource_is_found_by_its_parts(path: str) -> None:
    """Data files that the program needs exist in its folder, and aren't empty."""
    assert resource(*path.split("/")) == resource_folder() / path
    assert (resource_folder() / path).stat().st_size > 0
