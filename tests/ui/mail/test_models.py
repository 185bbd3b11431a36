"""The table of CAs: what can be ticked, what is ticked, and what that adds; and how it and the bar above are drawn."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.core.chains.vouching import Voucher
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.survey import IssuingCA, NextStep, RejectionReason, Survey
from sstwizard.ui.kit.theme import Tone, color
from sstwizard.ui.kit.translate import short_date
from sstwizard.ui.mail.by_ca import CAColumn, CATable, CAView, CoverageBar
from sstwizard.ui.mail.survey import can_be_added, explanation, status
from sstwizard.ui.work.session import Session
from ui.staging import certificates, shown_by, the
from ui.test_pages import counted

BOX, ROLE = Qt.ItemFlag.ItemIsUserCheckable, Qt.ItemDataRole


@pytest.fixture(scope="module")
def root(pki: PKI) -> Entity:
    """Above all CAs here."""
    return pki.make("Table Root CA")


def ca(pki: PKI, root: Entity, name: str, why_not: RejectionReason | None = None, **told: object) -> IssuingCA:
    """A CA below the root."""
    chain = certificates([pki.make(name, root), root])
    told.setdefault("is_proposed", why_not is None)
    told.setdefault("messages", 1)
    told.setdefault("counted", told["messages"])
    return IssuingCA(chain[0], name, f"CN={name}", chain, (Voucher.WINDOWS,), why_not=why_not, **told)  # type: ignore[arg-type]


def table(*cas: IssuingCA, chosen: CertificateCollection | None = None) -> CATable:
    """Show some CAs, with certificates chosen."""
    made = CATable(lambda ca: chosen is not None and all(each in chosen for each in ca.chain))
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_survey(Survey(cas=cas))
    return made


def indexes(shown: CATable) -> list[QModelIndex]:
    """The first cells of all rows."""
    return [shown.index(row, CAColumn.NAME) for row in range(shown.rowCount())]


def names(shown: CATable) -> list[str]:
    """The names in the order of the rows."""
    return [the(shown.row(index)).name for index in indexes(shown)]


def ticked(shown: CATable) -> list[str]:
    """The names of the rows whose boxes are ticked."""
    checked = (each for each in indexes(shown) if each.data(ROLE.CheckStateRole) == Qt.CheckState.Checked)
    return [the(shown.row(index)).name for index in checked]


def test_what_is_proposed_is_ticked(pki: PKI, root: Entity) -> None:
    """What is proposed is; what may be added all the same has an empty box; what is held already has none."""
    shown = table(
        ca(pki, root, "Proposed"),
        ca(pki, root, "Old", RejectionReason.SIGNER_EXPIRED),
        ca(pki, root, "Held", in_collection=True),
        ca(pki, root, "Unvouched", RejectionReason.NOT_VOUCHED, current=1),
    )
    boxes = {the(shown.row(index)).name: index.data(ROLE.CheckStateRole) for index in indexes(shown)}
    assert boxes == {
        "Unvouched": None,
        "Proposed": Qt.CheckState.Checked,
        "Old": Qt.CheckState.Unchecked,
        "Held": None,
    }
    assert [bool(shown.flags(index) & BOX) for index in indexes(shown)] == [False, True, True, False]
    said = [index.data(ROLE.AccessibleTextRole) for index in indexes(shown)]
    mail = counted("%Ln message(s)", 1)
    words = ["Compare the root first", "Will be added", str(RejectionReason.SIGNER_EXPIRED.label), "Trusted already"]
    assert [each.rpartition(", ")[2] for each in said] == words
    assert said[1] == f"Proposed, {mail}, Windows, Will be added"


REASONS = {
    RejectionReason.UNCHECKED: (Tone.ERROR, False),
    RejectionReason.ISSUER_MISSING: (Tone.ERROR, False),
    RejectionReason.INCOMPLETE_CHAIN: (Tone.ERROR, False),
    RejectionReason.REVOKED: (Tone.ERROR, False),
    RejectionReason.WITHDRAWN: (Tone.ERROR, False),
    RejectionReason.EXPIRED: (Tone.ERROR, False),
    RejectionReason.NOT_YET_VALID: (Tone.ERROR, False),
    RejectionReason.RULE_BROKEN: (Tone.ERROR, False),
    RejectionReason.UNUSABLE_SIGNER: (Tone.ERROR, False),
    RejectionReason.SELF_SIGNED_SIGNER: (Tone.ERROR, False),
    RejectionReason.NOT_VOUCHED: (Tone.WARNING, False),
    RejectionReason.NO_MAIL: (Tone.PLAIN, True),
    RejectionReason.CHANGED_ONLY: (Tone.PLAIN, True),
    RejectionReason.SIGNER_EXPIRED: (Tone.PLAIN, True),
    RejectionReason.SUPERSEDED: (Tone.PLAIN, True),
    RejectionReason.SERVED: (Tone.PLAIN, True),
    RejectionReason.COLLECTION_TOO_LARGE: (Tone.ERROR, False),
    RejectionReason.NO_ROOM: (Tone.WARNING, True),
}
"""The tone of each reason's badge, and whether the CA is offered all the same."""


def test_every_reason_is_looked_at() -> None:
    """A new reason, and a new standing, has to be decided upon here."""
    assert set(REASONS) == set(RejectionReason)
    assert {reason.standing for reason in REASONS} == set(NextStep)


@pytest.mark.parametrize("why_not", RejectionReason)
def test_only_some_reasons_leave_a_choice(pki: PKI, root: Entity, why_not: RejectionReason) -> None:
    """A chain that is not valid, or for whose root nobody vouches, can't be ticked; each reason is said."""
    one = ca(pki, root, "Some CA", why_not)
    shown = table(one)
    shown.tick([0], ticked=True)
    tone, is_offered = REASONS[why_not]
    assert can_be_added(one) is is_offered
    assert ticked(shown) == (["Some CA"] if is_offered else [])
    assert bool(shown.missing(CertificateCollection())) is is_offered
    badge = status(one, is_ticked=False)
    assert (badge.text, badge.tone) == (str(why_not.label), tone)
    assert "“Some CA”" in explanation(one).text


def test_whole_chains_are_added(pki: PKI, root: Entity) -> None:
    """What is missing is each certificate of the ticked chains once, but for those that the collection holds."""
    one, other = ca(pki, root, "One"), ca(pki, root, "Other")
    shown = table(one, other)
    assert shown.missing(CertificateCollection()) == (one.chain[0], root.certificate, other.chain[0])
    assert shown.missing(CertificateCollection((root.certificate,))) == (one.chain[0], other.chain[0])
    shown.setData(shown.index(1, 0), Qt.CheckState.Unchecked.value, ROLE.CheckStateRole)
    assert shown.missing(CertificateCollection()) == one.chain
    assert not shown.setData(shown.index(1, 0), 2, ROLE.EditRole)


def test_a_tick_outlives_the_next_survey(pki: PKI, root: Entity) -> None:
    """What the user has ticked or emptied stays so while more mail is read; once it may not be added, it is not."""
    one, old = ca(pki, root, "One"), ca(pki, root, "Old", RejectionReason.SIGNER_EXPIRED)
    shown = table(one, old)
    shown.tick([0], ticked=False)
    shown.tick([1], ticked=True)
    shown.show_survey(Survey(cas=(old, one)))
    assert ticked(shown) == ["Old"]
    assert shown.are_ticked([1])
    assert not shown.are_ticked([0, 1])
    withdrawn = IssuingCA(old.certificate, "Old", "CN=Old", old.chain, why_not=RejectionReason.WITHDRAWN)
    shown.show_survey(Survey(cas=(withdrawn, one)))
    assert ticked(shown) == []


def test_what_needs_the_user_comes_first(pki: PKI, root: Entity) -> None:
    """Then what Next adds, what may be added, what is old, and what is trusted; in each the survey's order."""
    shown = table(
        ca(pki, root, "Held", in_collection=True, is_proposed=False),
        ca(pki, root, "Proposed"),
        ca(pki, root, "Another"),
        ca(pki, root, "Old", RejectionReason.SIGNER_EXPIRED),
        ca(pki, root, "Unvouched long ago", RejectionReason.NOT_VOUCHED),
        ca(pki, root, "Unvouched", RejectionReason.NOT_VOUCHED, current=1),
        ca(pki, root, "Broken", RejectionReason.RULE_BROKEN, current=1),
    )
    assert names(shown) == ["Unvouched", "Broken", "Proposed", "Another", "Old", "Unvouched long ago", "Held"]


def test_filter(pki: PKI, root: Entity) -> None:
    """By name, organization, root, sender or status; hidden rows keep their ticks."""
    shown = table(
        ca(pki, root, "Beta", messages=100, senders=("ann@beta.example",)),
        ca(pki, root, "alpha", messages=20),
        ca(pki, root, "Gamma", RejectionReason.SERVED, messages=3),
    )
    assert names(shown) == ["Beta", "alpha", "Gamma"]
    shown.set_filter("ANN@beta ")
    assert names(shown) == ["Beta"]
    assert shown.total == 3
    assert len(shown.missing(CertificateCollection())) == 3
    shown.set_filter("by another path")
    assert names(shown) == ["Gamma"]
    shown.set_filter("table root will be")
    assert names(shown) == ["Beta", "alpha"]
    shown.set_filter("")
    assert shown.position(the(shown.row(shown.index(2, 0))).ca) == 2


def test_namesakes_are_told_apart(pki: PKI) -> None:
    """Two CAs, or roots, of one name show in what they differ."""
    roots = [pki.make("Twin Root", end=datetime(year, 2, 1, tzinfo=UTC)) for year in (2041, 2029, 2035)]
    shown = table(*(ca(pki, root, "Twin") for root in roots))
    lines = [index.data().split("\n") for index in indexes(shown)]
    assert [second for _, second in lines] == [f"Twin Root (expires {year})" for year in (2041, 2029, 2035)]
    assert len({first for first, _ in lines}) == 3
    assert all(first.startswith("Twin (thumbprint …") for first, _ in lines)


def test_every_cell_shows_its_own(pki: PKI, root: Entity) -> None:
    """Under each title stands what it says."""
    senders = ("ann@x.example", "bob@x.example")
    shown = table(ca(pki, root, "Cell CA", messages=13, senders=senders, counted_senders=2))
    horizontal = Qt.Orientation.Horizontal
    cells = {str(shown.headerData(at, horizontal)): shown.index(0, at).data() for at in range(shown.columnCount())}
    assert cells == {
        "Issuing CA": "Cell CA\nTable Root CA",
        "Your mail": f"{counted('%Ln message(s)', 13)} {counted('from %Ln sender(s)', 2)}",
        "Who vouches for it": "Windows",
        "Status": "Will be added",
    }


def test_an_issuer_that_nothing_holds(qapp: object) -> None:
    """It is a row by its name, with nothing to add; two of one name are told apart by their key identifiers."""
    named = [
        IssuingCA(None, "Lost\u202e CA", "CN=Lost", why_not=RejectionReason.ISSUER_MISSING, key_id=each)
        for each in (b"\xab\1", None)
    ]
    shown = table(*named)
    assert names(shown) == ["Lost\\u202e CA"] * 2
    assert [shown.position(each) for each in named] == [0, 1]
    said = [shown_by(shown.index(row, CAColumn.NAME).data(ROLE.ToolTipRole)) for row in (0, 1)]
    assert said == ["CN=Lost\nKey identifier: AB01", "CN=Lost"]
    assert shown.missing(CertificateCollection()) == ()
    assert shown.index(0, CAColumn.VOUCHED_BY).data() == ""


def test_who_vouches(pki: PKI, root: Entity) -> None:
    """The collection is named where nobody else vouches; the user is called You."""
    chain = certificates([pki.make("Vouched", root), root])

    def said(*vouchers: Voucher) -> str:
        shown = table(IssuingCA(chain[0], "A", "CN=A", chain, vouchers))
        return str(shown.index(0, CAColumn.VOUCHED_BY).data())

    assert said(Voucher.MICROSOFT, Voucher.MOZILLA, Voucher.COLLECTION) == "Microsoft, Mozilla"
    assert said(Voucher.COLLECTION) == "Your collection"
    assert said(Voucher.FILE, Voucher.COLLECTION) == "You compared it"
    assert said() == "Nobody"


def test_tooltips_tell_more(pki: PKI, root: Entity) -> None:
    """The subject and when it expires, the root with its SHA-256, and the senders to the letter."""
    end = datetime(2031, 2, 3, tzinfo=UTC)
    shown = table(ca(pki, root, "A", senders=("<b>@x.example",), not_after=end))

    def told(column: CAColumn) -> str:
        return shown_by(shown.index(0, column).data(ROLE.ToolTipRole))

    assert told(CAColumn.NAME) == f"CN=A\nExpires on {short_date(end)}"
    assert told(CAColumn.VOUCHED_BY) == f"CN=Table Root CA\n{root.certificate.sha256_in_groups}"
    assert told(CAColumn.MAIL) == "<b>@x.example"


def test_parts_are_as_wide_as_they_have_messages(qtbot: QtBot) -> None:
    """They stand in their order; none is drawn for no message."""
    bar = CoverageBar()
    qtbot.addWidget(bar)
    bar.show_parts([(50, Tone.GOOD), (0, None), (10, Tone.ACCENT), (40, None)])
    assert bar.parts == [(50, Tone.GOOD), (10, Tone.ACCENT), (40, None)]
    bar.resize(100, 10)
    picture = QPixmap(bar.size())
    bar.render(picture)
    image = picture.toImage()
    seen = [QColor(image.pixel(x, 5)).name() for x in (2, 27, 47, 52, 57)]
    good, accent = color(Tone.GOOD).name(), color(Tone.ACCENT).name()
    assert seen == [good, good, good, accent, accent]
    assert QColor(image.pixel(70, 5)).name() not in (good, accent)
    bar.show_parts([])
    bar.grab()


def empty_list(qtbot: QtBot) -> CAView:
    """Return the list without a CA."""
    view = CAView(CATable(lambda _ca: False), Session(sources=[]))
    view._table.setParent(view)
    qtbot.addWidget(view)
    return view


@pytest.mark.parametrize(
    ("rows", "selected"), [((0,), "Third"), ((1,), "Second"), ((1, 0), "Third")], ids=["first", "another", "back again"]
)
def test_the_first_is_followed_and_another_is_kept(
    qtbot: QtBot, pki: PKI, root: Entity, rows: tuple[int, ...], selected: str
) -> None:
    """As more mail is read, what comes first then is selected, unless the user has gone to another row."""
    view = empty_list(qtbot)
    cas = tuple(ca(pki, root, name) for name in ("First", "Second", "Third"))
    for row in rows:
        view._table.show_survey(Survey(cas=cas))
        view.setCurrentIndex(view._table.index(row, 0))
    view._table.show_survey(Survey(cas=cas[-1:] + cas[:-1]))
    assert the(view.current).name == selected


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_status_stays_in_a_narrow_list(qtbot: QtBot, scale: float) -> None:
    """Where not all columns have room, those about the mail and the root go."""
    view = empty_list(qtbot)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    for widget in (view, view.horizontalHeader()):
        widget.setFont(font)
    with qtbot.waitExposed(view):
        view.show()
    seen = set()
    for width in range(300, 1600, 20):
        view.resize(width, 300)
        seen.add(tuple(not view.isColumnHidden(column) for column in (CAColumn.MAIL, CAColumn.VOUCHED_BY)))
        assert not view.isColumnHidden(CAColumn.STATUS)
    assert {(False, False), (True, True)} <= seen


def test_selected_row_without_box_has_the_tint_alone(qtbot: QtBot, pki: PKI) -> None:
    """What can't be ticked is tinted where the others have their box, as in the rest of the row."""
    (root,) = certificates([pki.make("Held Root CA")])
    view = empty_list(qtbot)
    view._table.show_survey(Survey(cas=(IssuingCA(root, root.name, "CN=Held Root CA", (root,), in_collection=True),)))
    view.selectRow(0)
    view.resize(900, 300)
    with qtbot.waitExposed(view):
        view.show()
    shot = view.viewport().grab().toImage()
    y = view.rowViewportPosition(0) + view.rowHeight(0) // 2
    assert shot.pixelColor(2, y) != shot.pixelColor(10, y) == shot.pixelColor(shot.width() - 2, y)
