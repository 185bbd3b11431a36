"""The table of CAs: what can be ticked, what is ticked, and what that adds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from pki import PKI, Entity
from sstwizard.core.chains.vouching import Voucher
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.survey import IssuingCA, RejectionReason, Standing, Survey
from sstwizard.ui.models.ca_table import CAColumn, CATable
from sstwizard.ui.operations.survey_words import can_be_added, explanation, status
from sstwizard.ui.style.theme import Tone
from sstwizard.ui.translate import short_date
from ui.staging import certificates, shown_by, the

BOX, ROLE = Qt.ItemFlag.ItemIsUserCheckable, Qt.ItemDataRole
ALIGNED = ROLE.TextAlignmentRole


@pytest.fixture(scope="module")
def root(pki: PKI) -> Entity:
    """Above all CAs here."""
    return pki.make("Table Root CA")


def ca(pki: PKI, root: Entity, name: str, why_not: RejectionReason | None = None, **told: object) -> IssuingCA:
    """A CA below the root."""
    chain = certificates([pki.make(name, root), root])
    told.setdefault("is_proposed", why_not is None)
    told.setdefault("messages", 1)
    return IssuingCA(chain[0], name, f"CN={name}", chain, (Voucher.WINDOWS,), why_not=why_not, **told)  # type: ignore[arg-type]


def table(*cas: IssuingCA) -> CATable:
    """Show some CAs."""
    made = CATable()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_survey(Survey(cas=cas))
    return made


def names(shown: CATable) -> list[str]:
    """The names in the order of the rows."""
    return [shown.index(row, CAColumn.NAME).data() for row in range(shown.rowCount())]


def ticked(shown: CATable) -> list[str]:
    """The names of the rows whose boxes are ticked."""
    rows = (shown.index(row, CAColumn.NAME) for row in range(shown.rowCount()))
    return [index.data() for index in rows if index.data(ROLE.CheckStateRole) == Qt.CheckState.Checked]


def test_what_is_proposed_is_ticked(pki: PKI, root: Entity) -> None:
    """What is proposed is; what may be added all the same has an empty box; what is held already has none."""
    shown = table(
        ca(pki, root, "Proposed"),
        ca(pki, root, "Old", RejectionReason.SIGNER_EXPIRED),
        ca(pki, root, "Held", in_collection=True),
        ca(pki, root, "Unvouched", RejectionReason.NOT_VOUCHED),
    )
    boxes = [shown.index(row, 0).data(ROLE.CheckStateRole) for row in range(4)]
    assert boxes == [Qt.CheckState.Checked, Qt.CheckState.Unchecked, None, None]
    assert [bool(shown.flags(shown.index(row, 0)) & BOX) for row in range(4)] == [True, True, False, False]
    said = [shown.index(row, 0).data(ROLE.AccessibleTextRole) for row in range(4)]
    expected = ["will be added", "not selected", "In the collection", "Nobody vouches for it"]
    assert said == [f"{name}, {word}" for name, word in zip(names(shown), expected, strict=True)]


REASONS = {
    RejectionReason.UNCHECKED: (Tone.ERROR, False),
    RejectionReason.ISSUER_MISSING: (Tone.ERROR, False),
    RejectionReason.INCOMPLETE_CHAIN: (Tone.ERROR, False),
    RejectionReason.WITHDRAWN: (Tone.ERROR, False),
    RejectionReason.EXPIRED: (Tone.ERROR, False),
    RejectionReason.NOT_YET_VALID: (Tone.ERROR, False),
    RejectionReason.RULE_BROKEN: (Tone.ERROR, False),
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
    assert {reason.standing for reason in REASONS} == set(Standing)


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
    assert (status(one).text, status(one).tone) == (str(why_not.label), tone)
    assert "“Some CA”" in explanation(one)


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
    assert shown.are_ticked([0])
    assert not shown.are_ticked([0, 1])
    withdrawn = IssuingCA(old.certificate, "Old", "CN=Old", old.chain, why_not=RejectionReason.WITHDRAWN)
    shown.show_survey(Survey(cas=(withdrawn, one)))
    assert ticked(shown) == []


def test_filter_and_order(pki: PKI, root: Entity) -> None:
    """As the survey has them until a column is asked for; numbers go by their value; hidden rows keep their ticks."""
    shown = table(
        ca(pki, root, "Beta", messages=100, senders=("ann@beta.example",)),
        ca(pki, root, "alpha", messages=20),
        ca(pki, root, "Gamma", RejectionReason.SERVED, messages=3, not_after=datetime(2030, 1, 1, tzinfo=UTC)),
    )
    assert names(shown) == ["Beta", "alpha", "Gamma"]
    shown.sort(CAColumn.NAME)
    assert names(shown) == ["alpha", "Beta", "Gamma"]
    shown.sort(CAColumn.MESSAGES)
    assert names(shown) == ["Gamma", "alpha", "Beta"]
    shown.sort(-1)
    assert names(shown) == ["Beta", "alpha", "Gamma"]
    shown.set_filter("ANN@beta ")
    assert names(shown) == ["Beta"]
    assert shown.total == 3
    assert len(shown.missing(CertificateCollection())) == 3
    shown.set_filter("already trusted")
    assert names(shown) == ["Gamma"]
    assert shown.index(0, CAColumn.EXPIRES).data() == short_date(datetime(2030, 1, 1, tzinfo=UTC))
    shown.set_filter("")
    assert shown.position(the(shown.row(shown.index(2, 0))).ca) == 2


def test_dates_go_by_their_value_and_namesakes_are_told_apart(pki: PKI) -> None:
    """The years are compared, whatever form they have; two CAs, or roots, of one name show in what they differ."""
    years = (2041, 2029, 2035)
    ends = [datetime(year, 2, 1, tzinfo=UTC) for year in years]
    roots = [pki.make("Twin Root", end=end) for end in ends]
    pairs = zip(roots, ends, strict=True)
    shown = table(*(ca(pki, root, "Twin", not_after=end) for root, end in pairs))
    shown.sort(CAColumn.EXPIRES)
    assert [str(shown.index(row, CAColumn.EXPIRES).data())[-4:] for row in range(3)] == ["2029", "2035", "2041"]
    said = [shown.index(row, CAColumn.ROOT).data() for row in range(3)]
    assert said == [f"Twin Root (expires {year})" for year in sorted(years)]
    assert len({*names(shown)}) == 3
    assert all(name.startswith("Twin (thumbprint …") for name in names(shown))


def test_every_cell_shows_its_own(pki: PKI, root: Entity) -> None:
    """Under each title stands what it says; numbers are right-aligned, as are their titles."""
    end, senders = datetime(2031, 2, 3, tzinfo=UTC), ("ann@x.example", "bob@x.example")
    shown = table(ca(pki, root, "Cell CA", messages=13, senders=senders, size=4407, not_after=end))
    horizontal = Qt.Orientation.Horizontal
    cells = {str(shown.headerData(at, horizontal)): shown.index(0, at) for at in range(shown.columnCount())}
    assert {title: cell.data() for title, cell in cells.items()} == {
        "Issuing CA": "Cell CA",
        "Root CA": "Table Root CA",
        "Vouched For By": "Windows",
        "Status": "Proposed",
        "Expiration Date": short_date(end),
        "Messages": "13",
        "Senders": "2",
        "Bytes": "4407",
    }
    aligned = {title for title, cell in cells.items() if cell.data(ALIGNED) is not None}
    above = {title for title, cell in cells.items() if shown.headerData(cell.column(), horizontal, ALIGNED) is not None}
    assert aligned == above == {"Messages", "Senders", "Bytes"}


def test_an_issuer_that_nothing_holds(qapp: object) -> None:
    """It is a row by its name, found by that, with nothing to add."""
    lost = IssuingCA(None, "Lost\u202e CA", "CN=Lost", why_not=RejectionReason.ISSUER_MISSING, messages=2)
    shown = table(lost)
    assert names(shown) == ["Lost\\u202e CA"]
    assert shown.position(IssuingCA(None, "", "CN=Lost")) == 0
    assert shown.missing(CertificateCollection()) == ()
    assert shown.index(0, CAColumn.ROOT).data() == ""


def test_two_of_one_name_that_nothing_holds(qapp: object) -> None:
    """Their key identifiers tell them apart, for the program and for people."""
    found = [
        IssuingCA(None, "Lost", "CN=Lost", why_not=RejectionReason.ISSUER_MISSING, key_id=each)
        for each in (b"\xab\1", None)
    ]
    shown = table(*found)
    assert [shown.position(each) for each in found] == [0, 1]
    told = [shown_by(shown.index(row, CAColumn.NAME).data(ROLE.ToolTipRole)) for row in (0, 1)]
    assert told == ["CN=Lost\nKey identifier: AB01", "CN=Lost"]


def test_who_vouches(pki: PKI, root: Entity) -> None:
    """The collection is named where nobody else vouches; the user is called You."""
    chain = certificates([pki.make("Vouched", root), root])

    def said(*vouchers: Voucher) -> str:
        shown = table(IssuingCA(chain[0], "A", "CN=A", chain, vouchers))
        return str(shown.index(0, CAColumn.VOUCHED_BY).data())

    assert said(Voucher.MICROSOFT, Voucher.MOZILLA, Voucher.COLLECTION) == "Microsoft, Mozilla"
    assert said(Voucher.COLLECTION) == "Your collection"
    assert said(Voucher.FILE, Voucher.COLLECTION) == "You compared it"
    assert said() == ""


def test_tooltips_tell_more(pki: PKI, root: Entity) -> None:
    """The subject, the root with its SHA-256, the senders to the letter, and what became of the messages."""
    shown = table(ca(pki, root, "A", senders=("<b>@x.example",), intact=4, changed=1, current=2))

    def told(column: CAColumn) -> str:
        return shown_by(shown.index(0, column).data(ROLE.ToolTipRole))

    assert told(CAColumn.NAME) == "CN=A"
    assert told(CAColumn.ROOT) == f"CN=Table Root CA\n{root.certificate.sha256_in_groups}"
    assert told(CAColumn.SENDERS) == "<b>@x.example"
    assert told(CAColumn.MESSAGES) == "Intact: 4. Changed in transit: 1. From senders who still write: 2."
