"""The pages by their numbers in the wizard, which stand nowhere else. The first window has them before all modules."""

from __future__ import annotations

from enum import IntEnum


class PageId(IntEnum):
    """The pages in their order."""

    WELCOME = 0
    CERTIFICATES = 1
    CHAINS = 2
    EXPORT = 3
    UPLOAD = 4
