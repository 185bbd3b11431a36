"""Locate the data files of the program: icons, translations, guide, templates, public roots and CAs."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """Return the folder of data files: `_resources` in an installed package, `resources/` in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a data file, such as `resource("icons", "root.svg")`."""
    return resource_folder().joinpath(*parts)
