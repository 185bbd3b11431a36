"""Locate the data files of the program: icons, translations, guide, templates, public roots and CAs."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """Return the folder of data files: `_resources` in an installed package, `resources/` in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_resources"
    is_installed = os.path.isdir(installed)  # noqa: PTH112 - unlike `Path.is_dir`, it always answers
    return installed if is_installed else package.parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a data file, such as `resource("icons", "root.svg")`."""
    return resource_folder().joinpath(*parts)
