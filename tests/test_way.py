"""The way through the wizard, without a window: what follows, what may be opened, and what the rail shows."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sstwizard.ui.flow import Mark, PageId, Progress, StartingPoint, following, mark, may_open

NOTHING, CHOSEN = Progress(), Progress(has_choice=True)
WRONG = Progress(has_choice=True, has_errors=True)


def way(begun: StartingPoint, progress: Progress) -> list[PageId]:
    """Return the pages to which Next leads, one after the other."""
    pages: list[PageId] = []
    page: PageId | None = PageId.WELCOME
    while page is not None:
        pages.append(page)
        page = following(page, begun, progress)
    return pages


def test_knows_no_window() -> None:
    """It is imported without Qt."""
    code = "import sys, sstwizard.ui.flow; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_from_mail_to_export() -> None:
    """With what mail needs there is nothing to select; what is wrong is shown first."""
    welcome, mail, chains, export, upload = (PageId[name] for name in ("WELCOME", "MAIL", "CHAINS", "EXPORT", "UPLOAD"))
    assert way(StartingPoint.MAIL, CHOSEN) == [welcome, mail, export, upload]
    assert way(StartingPoint.MAIL, WRONG) == [welcome, mail, chains, export, upload]
    assert way(StartingPoint.MAIL, NOTHING) == list(PageId)


@pytest.mark.parametrize("begun", [StartingPoint.SELECT, StartingPoint.UPDATE])
@pytest.mark.parametrize("progress", [NOTHING, CHOSEN, WRONG])
def test_by_hand(begun: StartingPoint, progress: Progress) -> None:
    """All pages but the one for mail, in their order; in an update in which nothing is wrong, not Chains either."""
    left_out = [PageId.MAIL, *([PageId.CHAINS] if (begun, progress) == (StartingPoint.UPDATE, CHOSEN) else [])]
    assert way(begun, progress) == [page for page in PageId if page not in left_out]


def test_other_formats_end_with_export() -> None:
    """Exchange takes no other."""
    progress = Progress(has_choice=True, is_for_exchange=False)
    assert way(StartingPoint.SELECT, progress)[-1] is PageId.EXPORT


def test_mail_ends_the_way_where_nothing_is_left_to_do() -> None:
    """Exchange has what is selected there."""
    assert way(StartingPoint.MAIL, CHOSEN._replace(is_checked=True))[-1] is PageId.MAIL


def test_pages_open_once_they_have_what_they_need() -> None:
    """A choice for Chains and Export, a file for Upload."""
    assert [may_open(page, NOTHING) for page in PageId] == [True, True, True, False, False, False]
    assert [may_open(page, CHOSEN) for page in PageId] == [True, True, True, True, True, False]
    assert all(may_open(page, Progress(has_choice=True, has_file=True)) for page in PageId)


def test_marks() -> None:
    """What lies behind is ticked, skipped pages too where they would ask nothing; errors are marked at Chains."""
    done, passed, unmarked, problem = Mark.DONE, Mark.PASSED, Mark.OPEN, Mark.PROBLEM

    def marks(here: PageId, visited: list[int], progress: Progress) -> list[Mark]:
        return [mark(page, here, visited, progress) for page in PageId]

    by_mail = [PageId.WELCOME, PageId.MAIL, PageId.EXPORT]
    assert marks(PageId.EXPORT, [*by_mail], CHOSEN) == [done, done, passed, passed, unmarked, unmarked]
    assert marks(PageId.EXPORT, [*by_mail], WRONG) == [done, done, passed, problem, unmarked, unmarked]
    assert marks(PageId.MAIL, [*by_mail[:2]], WRONG) == [done, *[unmarked] * 5]
    by_hand = [PageId.WELCOME, PageId.CERTIFICATES, PageId.CHAINS]
    assert marks(PageId.CHAINS, [*by_hand], CHOSEN) == [done, unmarked, done, unmarked, unmarked, unmarked]
    assert marks(PageId.CHAINS, [*by_hand], WRONG)[PageId.CHAINS] is problem
    at_end: list[int] = [*by_mail, PageId.UPLOAD]
    written = Progress(has_choice=True, has_file=True)
    assert marks(PageId.UPLOAD, at_end, written)[PageId.UPLOAD] is unmarked
    uploaded = written._replace(is_uploaded=True)
    assert marks(PageId.UPLOAD, at_end, uploaded)[PageId.UPLOAD] is done
    assert marks(PageId.MAIL, [*by_mail[:2]], uploaded) == [done, unmarked, passed, passed, done, done]
    earlier: list[int] = [PageId.WELCOME, PageId.UPLOAD]  # the file of an earlier day
    there = Progress(has_file=True)
    assert marks(PageId.UPLOAD, earlier, there) == [done, unmarked, unmarked, unmarked, done, unmarked]
    assert marks(PageId.WELCOME, earlier[:1], there) == [unmarked] * 6
