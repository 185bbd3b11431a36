"""Reports of other surveys on the Mail page: written, opened beside mail, and added up with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pki import Entity
from sstwizard.core.collection.report import ReportKey
from sstwizard.ui.models.mail import CAColumn
from sstwizard.ui.pages.page import PageId
from ui.pages.test_mail import OpenWindow, Post, Window
from ui.pages.test_mail import open_window as open_window
from ui.pages.test_mail import post as post
from ui.pages.test_mail_by_ca import choose, folder_of, partner, shown
from ui.pages.test_pages import counted
from ui.staging import certificates

__all__ = ["partner"]
WITH_KEY, WITHOUT = "&Report with the departments' key…", "Report &without a key, which only counts…"
READ = "%Ln message(s) read, {signed} of them signed, {reported} only in reports."


@pytest.fixture
def key(post: Post) -> Path:
    """What both departments have."""
    return post.write("key.txt", b"k" * 32)


@pytest.fixture
def here(open_window: OpenWindow, family: list[Entity]) -> Window:
    """The window of who adds up the reports."""
    window = open_window(held=certificates(family[:1]))
    window.wizard.session.say_first()
    return window


@pytest.fixture
def surveyed(here: Window, post: Post, family: list[Entity], partner: list[Entity]) -> Window:
    """The same with the mail of the other department."""
    here.read(folder_of(post, family, partner))
    return here


def save(window: Window, words: str, target: Path) -> Path:
    """Save something, and wait until it is there."""
    window.stage.answers.saved_as = target
    choose(window, words)
    window.stage.until(lambda: target.name in window.page.notice.text.replace("\u200b", ""))
    return target


@pytest.fixture
def reports(surveyed: Window, post: Post, key: Path) -> tuple[Path, Path]:
    """Of that department, with a key and without."""
    surveyed.stage.answers.content = key
    found = save(surveyed, WITH_KEY, post.folder / "a.json"), save(surveyed, WITHOUT, post.folder / "b.json")
    surveyed.page.survey.drop()
    surveyed.page.survey.key = None
    surveyed.stage.answers.asked.clear()
    return found


def test_reports_add_up(surveyed: Window, reports: tuple[Path, Path], post: Post, key: Path) -> None:
    """One with a key decides as its mail would; it is asked for once, and the mail here is listed, no other."""
    window, page = surveyed, surveyed.page
    window.read(reports[0])
    assert page.notice.text.startswith("“a.json” was made with a key, or was changed.")
    assert page.drop.isVisible()
    window.stage.answers.content = post.write("short.txt", b"k")
    page.open_key.click()
    assert page.notice.text.startswith("“short.txt” can't be used as a key.")
    page._told = []
    window.read(reports[0])
    window.stage.answers.content = None
    page.open_key.click()
    assert page.survey.key is None
    window.stage.answers.content = key
    page.open_key.click()
    window.settle()
    assert page.notice.text == ""
    assert shown(window) == {"Partner Mail CA": "Compare the root first", "Family Issuing CA": "Will be added"}
    assert page.subTitle().endswith(counted(READ, 4).format(signed=3, reported=3))
    assert not page.show_messages.isVisible()
    senders = page.by_ca.table.index(1, CAColumn.MAIL)
    assert "example" not in str(senders.data(3))
    window.read(post.folder / "mail" / "family0.eml")
    assert page.subTitle().endswith(counted(READ, 5).format(signed=3, reported=2))
    assert [row.name for row in page.checks.rows] == ["family0.eml"]
    assert page.checks.rows[0].surveyed is not None
    assert "m0@family.example" in str(senders.data(3))


def test_without_a_key_nothing_is_decided(surveyed: Window, reports: tuple[Path, Path]) -> None:
    """The numbers are said, with domains, and no CA is listed for them."""
    page = surveyed.page
    surveyed.read(reports[1])
    assert page.not_counted.text() == f"Not counted: {counted('%Ln in reports without a key', 3)}."
    family = counted("{name}: %Ln message(s) of {domains}", 2)
    assert family.format(name="Family Issuing CA", domains="family.example") in page.not_counted.toolTip()
    assert shown(surveyed) == {}


def test_what_another_key_closes_is_refused(surveyed: Window, reports: tuple[Path, Path], post: Post) -> None:
    """And what is no report is; other mail is read all the same, and reading can be stopped."""
    page = surveyed.page
    page.survey.key = ReportKey.of(b"x" * 32, "")
    damaged = post.write("c.json", reports[1].read_bytes().replace(b'"counts"', b'"Counts"'))
    surveyed.read(*reports, damaged, post.folder / "mail" / "family0.eml")
    assert "was changed, or made with another key" in page.notice.text
    assert page.show_notes.text().replace("&", "") == counted("Show all %Ln note(s)…", 2)
    assert page.open_key.isVisible()
    assert shown(surveyed) == {"Family Issuing CA": "Will be added"}
    page.survey.open_reports([reports[0], post.folder / "d.json"])
    page.survey.cancel()
    assert list(page.survey.reports) == [*reports, damaged]


def test_mail_where_a_report_was_is_mail(surveyed: Window, reports: tuple[Path, Path], post: Post) -> None:
    """What a file is, its content says when it is opened; and what has gone is waited for no longer."""
    page = surveyed.page
    surveyed.read(reports[0])
    reports[0].write_bytes((post.folder / "mail" / "family0.eml").read_bytes())
    surveyed.read(reports[0])
    assert [row.name for row in page.checks.rows] == ["a.json"]
    assert page.survey.reports == {}
    surveyed.read(reports[1])
    reports[1].unlink()
    surveyed.read(reports[1])
    assert page.survey.counts == ()


def test_a_new_key_closes_a_report(surveyed: Window, post: Post) -> None:
    """It is long, and nobody else's; without one that is opened, no report with a key is saved."""
    key = save(surveyed, "&New key for reports…", post.folder / "new.txt")
    assert len(key.read_bytes()) == 64
    assert key.read_bytes() != save(surveyed, "&New key for reports…", post.folder / "other.txt").read_bytes()
    surveyed.stage.answers.asked.clear()
    choose(surveyed, WITH_KEY)
    assert surveyed.stage.answers.asked == ["Open the key that all departments have in None"]
    surveyed.stage.answers.content = key
    report = save(surveyed, WITH_KEY, post.folder / "a.json")
    assert json.loads(report.read_bytes())["keyed"] is True
    assert "@" not in report.read_text()


def test_a_report_that_is_dropped_goes_to_mail(surveyed: Window, reports: tuple[Path, Path]) -> None:
    """Wherever it is dropped; in the list of certificates, a sentence says where it belongs."""
    wizard = surveyed.wizard
    wizard.go_to(PageId.WELCOME)
    wizard.open_files([reports[1]])
    surveyed.settle()
    assert surveyed.page.isVisible()
    wizard.go_to(PageId.CERTIFICATES)
    wizard.open_files([reports[1]])
    surveyed.stage.settle(wizard)
    assert "This is the report of a survey." in wizard.certificates._notice.text
