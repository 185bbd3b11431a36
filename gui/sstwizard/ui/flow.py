"""The way through the wizard as data: which page comes next, which may be opened, and what the rail shows of each.

The first window has this before all other modules.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum, IntEnum, auto
from typing import NamedTuple


class PageId(IntEnum):
    """The pages in their order; the values are their numbers in the wizard."""

    WELCOME = 0
    MAIL = 1
    CERTIFICATES = 2
    CHAINS = 3
    EXPORT = 4
    UPLOAD = 5


class StartingPoint(Enum):
    """What was chosen on the first page."""

    MAIL = auto()
    SELECT = auto()
    UPDATE = auto()


class Mark(Enum):
    """What the rail shows beside a page."""

    OPEN = auto()
    DONE = auto()
    PASSED = auto()  # Next has led past it
    PROBLEM = auto()


class Progress(NamedTuple):
    """What has been done so far.

    Attributes:
        has_choice: Certificates are selected.
        has_errors: Something is wrong with them.
        has_file: There is a file to upload, or one that was uploaded.
        is_for_exchange: They are exported in the format that Exchange takes.
        is_uploaded: The file was uploaded.
        is_checked: Exchange was seen to have just what is selected for mail: nothing is left to do.
    """

    has_choice: bool = False
    has_errors: bool = False
    has_file: bool = False
    is_for_exchange: bool = True
    is_uploaded: bool = False
    is_checked: bool = False


def following(page: PageId, start: StartingPoint, progress: Progress) -> PageId | None:
    """Return the page to which Next leads; None after the last, or where nothing is left to do.

    What mail needs is chosen with whole chains: there is nothing to select, and nothing to mend but what was there
    before. In an update, too, Chains asks nothing as long as nothing is wrong, and Export tells what changes.
    """
    if page is PageId.WELCOME:
        return PageId.MAIL if start is StartingPoint.MAIL else PageId.CERTIFICATES
    if page is PageId.MAIL and progress.is_checked:
        return None
    skips_chains = page is PageId.MAIL or (page is PageId.CERTIFICATES and start is StartingPoint.UPDATE)
    if skips_chains and progress.has_choice:
        return PageId.CHAINS if progress.has_errors else PageId.EXPORT
    if page is PageId.UPLOAD or (page is PageId.EXPORT and not progress.is_for_exchange):
        return None
    return PageId(page + 1)


def may_open(page: PageId, progress: Progress) -> bool:
    """Return whether a page has what it needs, so that the rail leads to it."""
    if page in (PageId.CHAINS, PageId.EXPORT):
        return progress.has_choice
    return page is not PageId.UPLOAD or progress.has_file


def mark(page: PageId, here: PageId, visited: Collection[int], progress: Progress) -> Mark:
    """Return what the rail shows of a page while another is shown, to which the visited ones have led.

    That is a tick where it lies behind or was passed, as all pages are once the file was uploaded, and Chains' errors
    until mended.
    """
    if page is PageId.UPLOAD:
        return Mark.DONE if progress.is_uploaded else Mark.OPEN
    was_skipped = (page < here or progress.is_uploaded) and (
        (page in (PageId.CERTIFICATES, PageId.CHAINS) and progress.has_choice)
        or (page is PageId.EXPORT and progress.has_file)  # it was written on an earlier day
    )
    if page not in visited and not was_skipped:
        return Mark.OPEN
    if page is PageId.CHAINS and progress.has_errors:
        return Mark.PROBLEM
    if page not in visited and page is not PageId.EXPORT:
        return Mark.PASSED
    return Mark.OPEN if page is here else Mark.DONE
