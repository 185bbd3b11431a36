"""Lists that have become old: what the pages say of it, and what rests on them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel

from revoked_cas import DIGICERT_G2, TRUSTID_A13
from sstwizard.core import list_dates
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.vouching import Voucher
from sstwizard.ui.work.details import DetailsPanel
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.rows import voucher_name
from ui.staging import Stage, the

OLDEST = min(list_dates.list_dates().values())


@pytest.mark.parametrize("page", [PageId.WELCOME, PageId.CERTIFICATES])
@pytest.mark.parametrize("days", [179, 180])
def test_two_pages_tell_the_age(stage: Stage, monkeypatch: pytest.MonkeyPatch, page: PageId, days: int) -> None:
    """From 180 days on, a quiet line with the day of the oldest list, below what the page is about."""
    monkeypatch.setattr(list_dates, "_age", lambda _now: timedelta(days=days))
    wizard = stage.open_at(page)
    line = the(wizard.currentPage().findChild(QLabel, "listsAge"))
    stage.settle(wizard)
    assert line.isVisible() is (days == 180)
    if days == 180:
        assert line.text().startswith("The lists of roots and CAs are as of ")
        assert str(OLDEST.year) in line.text()


@pytest.mark.parametrize("age", [list_dates.OUTDATED - timedelta(days=1), list_dates.OUTDATED])
def test_what_rests_on_old_lists_has_their_day(monkeypatch: pytest.MonkeyPatch, age: timedelta) -> None:
    """Who vouches is told with the day of their list once that is old; what this computer says is of today."""
    monkeypatch.setattr(list_dates, "_age", lambda _now: age)
    days = list_dates.list_dates()
    for voucher in (Voucher.MICROSOFT, Voucher.MOZILLA):
        year = str(days[list_dates.Listed(voucher.value)].year)
        name = voucher_name(voucher)
        assert name.startswith(voucher.title)
        assert (f"{year})" in name) is ("as of" in name) is (age >= list_dates.OUTDATED)
    assert voucher_name(Voucher.WINDOWS) == "Windows"


@pytest.mark.parametrize(
    ("certificate", "said"),
    [(DIGICERT_G2, "revoked, by CCADB's list of "), (TRUSTID_A13, "perhaps revoked, by CCADB's list of ")],
    ids=["certain", "perhaps"],
)
def test_details_say_who_says_so(certificate: Certificate, said: str) -> None:
    """Not that Windows disallows it."""
    panel = DetailsPanel(CertificateIndex)
    panel.show_certificate(certificate)
    shown = [label.text() for label in panel.findChildren(QLabel)]
    assert any(said in each for each in shown), shown
    assert not any("disallowed" in each for each in shown)
