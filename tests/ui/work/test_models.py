"""The models under Qt's own tester, which warns of every rule of models that is broken; warnings fail a test."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import combinations
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, QCollator, QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from findings import forged
from listed_roots import EMSIGN_C1, passing_for
from pki import PKI, Entity, with_unknown_algorithm
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION, SERVER_AUTHENTICATION
from sstwizard.core.certificates.certificate import Certificate, Provenance, WindowsProperties
from sstwizard.core.certificates.reading import Problem, Reading, ReportProgress
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.assessment import Assessment, assess
from sstwizard.core.collection.checks.finding import Basis, Code, Finding, Severity
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents import Edition
from sstwizard.core.documents.inventory import fields
from sstwizard.core.errors import SourceError
from sstwizard.core.sources import public_lists
from sstwizard.core.text import text
from sstwizard.ui.certificates.sources import SourceTree
from sstwizard.ui.certificates.table import CertificateTable, CertificateView
from sstwizard.ui.kit.theme import Tone, color
from sstwizard.ui.kit.translate import ordered
from sstwizard.ui.work.chain_tree import ChainColumn, ChainTree, CollectionChains
from sstwizard.ui.work.collection_bar import Meter
from sstwizard.ui.work.rows import Column, kind, make_rows
from sstwizard.ui.work.session import Session
from ui.reach import locale
from ui.staging import Later, certificates, shown_by, source
from ui.work.test_rows import opened

NOW = datetime.datetime(2026, 6, 1, tzinfo=datetime.UTC)
HOSTILE = "<b>x</b><img src=file:///etc/passwd>"
DEEP = 1_100
Model = TypeVar("Model", bound=QAbstractItemModel)


def watched(model: Model) -> Model:
    """Have Qt check a model at every change; what it finds is a warning."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


@pytest.fixture(scope="module")
def mixed(pki: PKI) -> list[Entity]:
    """Certificates that the filters tell apart."""
    root = pki.make("Mixed Root CA")
    return [
        root,
        pki.make("Mail CA", root, purposes=(EMAIL_PROTECTION,)),
        pki.make("Server CA", root, purposes=(SERVER_AUTHENTICATION,)),
        pki.make("Expired CA", root, end=NOW - datetime.timedelta(days=1)),
        pki.make("person@example.org", root, ca=False),
    ]


def make_table() -> CertificateTable:
    """Return an empty list under the tester, whose boxes are tied to the collection of its session."""
    session = Session(sources=[])
    Later.instead_of_workers(session)
    model = watched(CertificateTable(session))

    def choose(found: list[Certificate], chosen: bool) -> None:
        session.change(**{"add" if chosen else "remove": found})
        model.refresh()

    model.chosen.connect(choose)
    return model


@pytest.fixture
def table(qapp: QApplication, mixed: list[Entity]) -> CertificateTable:
    """The list with the mixed certificates."""
    model = make_table()
    model.set_rows(make_rows(certificates(mixed), NOW))
    return model


def chosen(table: CertificateTable) -> list[Certificate]:
    """Return what is in the collection."""
    return list(table.session.collection)


def column(model: QAbstractItemModel, number: int) -> list[str]:
    """Return what a column shows, from the top."""
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def box(model: CertificateTable, name: str) -> QModelIndex:
    """Return the place of a certificate's box."""
    return model.index(column(model, Column.ISSUED_TO).index(name), Column.ISSUED_TO)


BY_VALUE = (Column.KIND, Column.EXPIRES, Column.STATUS)


@pytest.mark.parametrize("order", Qt.SortOrder)
@pytest.mark.parametrize("number", [each for each in Column if each not in BY_VALUE])
def test_every_text_sorts_both_ways(table: CertificateTable, number: Column, order: Qt.SortOrder) -> None:
    """The rows stand in the order of the column's texts, without regard to case."""
    table.sort(number, order)
    texts = [value.casefold() for value in column(table, number)]
    assert texts == sorted(texts, reverse=order is Qt.SortOrder.DescendingOrder)
    assert len(texts) == 5


def test_rows_are_sorted_once(qtbot: QtBot, table: CertificateTable) -> None:
    """Where a program sorts a list, Qt asks twice: for thousands of rows the second time would take as long again."""
    view = CertificateView(table)
    qtbot.addWidget(view)
    resets: list[None] = []
    table.modelReset.connect(lambda: resets.append(None))
    view.sortByColumn(Column.EXPIRES, Qt.SortOrder.DescendingOrder)
    assert len(resets) == 1


@pytest.mark.parametrize(
    ("number", "names", "backwards"),
    [(Column.KIND, "ABCDE", "EBCDA"), (Column.EXPIRES, "EBCDA", "ADCBE"), (Column.STATUS, "EBCDA", "ADCBE")],
)
def test_kinds_and_dates_sort_by_value(
    table: CertificateTable, pki: PKI, number: Column, names: str, backwards: str
) -> None:
    """Roots come before other CAs, nine days before fourteen, and of one value the names decide, either way."""

    def end(days: int) -> datetime.datetime:
        return NOW + datetime.timedelta(days=days)

    root, ends = pki.make("A", end=end(400)), {"B": 9, "C": 14, "D": 80, "E": -300}
    below = [pki.make(name, root, ca=name in "BCD", end=end(days)) for name, days in ends.items()]
    table.set_rows(make_rows(certificates([*reversed(below), root]), NOW))
    for order, expected in ((Qt.SortOrder.AscendingOrder, names), (Qt.SortOrder.DescendingOrder, backwards)):
        table.sort(number, order)
        assert "".join(column(table, Column.ISSUED_TO)) == expected


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "ja", "nl", "pt_BR"])
def test_names_sort_as_qt_does(language: str) -> None:
    """Where Python decides the order, and where Qt does, each language has the order that it has in Qt."""
    marks = ["Root - G2", "Root 2", "Root 10", "Root A 02", "anna@x", "anna2@x", "a_b", "a-b"]
    names = [*marks, "Root", "root", "Root A", "Root Á", "Root B", "Rooß", "Rooss", "Ña", "Na", "Nz"]
    collator = QCollator(QLocale(language))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    with locale(language):
        for some in combinations(names, 3):
            assert ordered(some, str) == sorted(some, key=collator.sortKey)


@pytest.mark.parametrize(
    ("language", "shown"), [("en_US", "6/30/2026"), ("de_DE", "30.06.2026"), ("sv_SE", "2026-06-30")]
)
def test_dates_are_in_the_users_form(table: CertificateTable, pki: PKI, language: str, shown: str) -> None:
    """An end stands in the list as the user's country writes dates, with all digits of the year."""
    end = datetime.datetime(2026, 6, 30, tzinfo=datetime.UTC)
    with locale(language):
        table.set_rows(make_rows([pki.make("CA", end=end).certificate], NOW))
        assert column(table, Column.EXPIRES) == [shown]


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        ({"text": "ca MAIL"}, {"Mail CA"}),
        ({"text": "secure root mixed"}, {"Mail CA"}),
        ({"text": "nobody"}, set()),
        ({"email_only": True}, {"Mixed Root CA", "Mail CA", "Expired CA", "person@example.org"}),
        ({"ca_only": True}, {"Mixed Root CA", "Mail CA", "Server CA", "Expired CA"}),
        ({"hide_expired": True}, {"Mixed Root CA", "Mail CA", "Server CA", "person@example.org"}),
        ({"text": "ca", "email_only": True, "ca_only": True, "hide_expired": True}, {"Mixed Root CA", "Mail CA"}),
    ],
)
def test_filters_leave_what_they_say(table: CertificateTable, wanted: dict[str, Any], left: set[str]) -> None:
    """Each word has to stand somewhere in the row, and each filter takes away what it names."""
    table.set_filter(**wanted)
    assert set(column(table, Column.ISSUED_TO)) == left
    assert table.total == 5


@pytest.mark.parametrize("between", ["", " ", ":", "  "])
@pytest.mark.parametrize("attribute", ["thumbprint", "sha256"])
def test_thumbprints_are_found_however_they_are_written(
    table: CertificateTable, mixed: list[Entity], between: str, attribute: str
) -> None:
    """Colons and spaces between the bytes, as other programs write them, and lower case do no harm."""
    digits = getattr(mixed[2].certificate, attribute).lower()
    table.set_filter(between.join(digits[at : at + 2] for at in range(0, len(digits), 2)))
    assert column(table, Column.ISSUED_TO) == ["Server CA"]
    table.set_filter(digits[-4:])
    assert "Server CA" in column(table, Column.ISSUED_TO)  # beside others perhaps


def test_few_digits_are_no_thumbprint(table: CertificateTable, mixed: list[Entity]) -> None:
    """Three digits, such as "CA1", stand in many thumbprints: they would bring what nobody has looked for."""
    digits = mixed[2].certificate.sha256[:3]
    table.set_filter(digits)
    shown = column(table, Column.ISSUED_TO)
    assert [row for row in table._rows if row.issued_to in shown and digits.casefold() not in row.search] == []


def test_box_takes_in_and_out(table: CertificateTable, mixed: list[Entity]) -> None:
    """Setting the box changes the choice; the box shows it, and the name that is read out says it."""
    place = box(table, "Server CA")
    for state, held, said in (
        (Qt.CheckState.Checked, [mixed[2].certificate], "in the collection"),
        (Qt.CheckState.Unchecked, [], "not in the collection"),
    ):
        assert table.setData(place, state, Qt.ItemDataRole.CheckStateRole)
        assert (chosen(table), place.data(Qt.ItemDataRole.CheckStateRole)) == (held, state)
        assert place.data(Qt.ItemDataRole.AccessibleTextRole) == f"Server CA, {said}"
    assert not table.setData(place, "another name", Qt.ItemDataRole.EditRole)
    assert not table.setData(QModelIndex(), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_refresh_repaints_all_boxes(qtbot: QtBot, table: CertificateTable) -> None:
    """A change from elsewhere is announced for the boxes of all rows, and for none where there is no row."""
    with qtbot.waitSignal(table.dataChanged) as changed:
        table.refresh()
    first, last, _roles = changed.args
    assert (first.row(), last.row()) == (0, 4)
    table.set_rows([])
    with qtbot.assertNotEmitted(table.dataChanged):
        table.refresh()


def test_list_and_inventory_agree_on_the_kind(pki: PKI) -> None:
    """A root's new key signed by its old one is an intermediate CA in both, though it is issued to itself."""
    root = pki.make("Root")
    found = certificates((root, pki.make("Root", root), pki.make("Zoë", root, ca=False)))
    assert [kind(each)[0] for each in found] == ["root", "intermediate", "end-entity"]
    said = [fields(each, Edition(NOW))["Kind"] for each in found]
    assert said == [("Root CA, self-signed",), ("Intermediate CA",), ("Not a CA",)]


def test_bytes_that_are_no_certificate_have_a_row(qapp: QApplication) -> None:
    """What can't be decoded is listed under its thumbprint, and can be chosen, sorted and filtered."""
    model, junk = make_table(), Certificate(b"junk")
    model.set_rows(make_rows([junk], NOW))
    for number in Column:
        model.sort(number)
    model.set_filter(junk.thumbprint)
    assert column(model, Column.ISSUED_TO) == [junk.thumbprint]
    assert column(model, Column.STATUS) == ["Can't be decoded"]
    assert column(model, Column.EXPIRES) == ["could not be decoded"]


@pytest.mark.parametrize(
    ("size", "tone"), [(59_999, None), (60_000, Tone.WARNING), (70_000, Tone.WARNING), (70_001, Tone.ERROR)]
)
def test_meter_warns_before_the_limit(qtbot: QtBot, size: int, tone: Tone | None) -> None:
    """It is amber from 60,000 bytes, and red above 70,000."""
    meter, empty = Meter(), CertificateCollection((Certificate(b""),)).size
    qtbot.addWidget(meter)
    meter.show_size(CertificateCollection((Certificate(bytes(size - empty)),)))
    assert meter.tone is tone


def tree_texts(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[object]:
    """Return the tree as nested lists of its first column's texts."""
    above = parent or QModelIndex()
    found: list[object] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found.append(index.data())
        if below := tree_texts(model, index):
            found.append(below)
    return found


def test_sources_grow_finish_and_fail(family: list[Entity]) -> None:
    """Each source stands under its group from the start; its line says that it is read, and how that ended."""

    def slow(report: ReportProgress) -> Reading:
        report(40, 100)
        return Reading(certificates(family))

    def closed(_report: ReportProgress) -> Reading:
        raise SourceError(text("“{file}” can't be read.", file="closed"))

    here = "Local computer"
    held = source("Root", [family[0].certificate], group=here), source("CA", group=here, load=slow)
    session = Session(sources=[*held, source("Closed", load=closed)])
    later = Later.instead_of_workers(session)
    model = watched(SourceTree(session))
    assert tree_texts(model) == ["All sources", "Collection (0)"]
    session.open_sources()
    reading = [["Local computer", ["Root (reading…)", "CA (reading…)"], "Closed (reading…)"]]
    assert tree_texts(model) == ["All sources", *reading, "Collection (0)"]
    seen: list[object] = []
    session.sourceChanged.connect(lambda opened: seen.append((opened.done, opened.total)))
    later.work()
    assert (40, 100) in seen
    done = [["Local computer", ["Root (1)", "CA (3)"], "Closed"]]
    assert tree_texts(model) == ["All sources", *done, "Collection (0)"]
    top = model.index(0, 0)
    assert model.index(1, 0, top).data(Qt.ItemDataRole.AccessibleTextRole) == "Closed (can't be used)"
    assert model.branch(top).sources == session.opened
    assert shown_by(model.index(1, 0, top).data(Qt.ItemDataRole.ToolTipRole)) == "“closed” can't be read."


def test_the_public_roots_tell_who_vouches(qtbot: QtBot) -> None:
    """Their line explains itself by the programs and the days of their lists, before anything was read."""
    session = Session(sources=[public_lists.roots_source()])
    Later.instead_of_workers(session)
    session.open_sources()
    model = SourceTree(session)
    shown = model.index(0, 0, model.index(0, 0)).data(Qt.ItemDataRole.ToolTipRole)
    assert shown_by(shown) == str(public_lists.who_vouches())


def test_closed_sources_leave_the_tree(family: list[Entity]) -> None:
    """The lines below move up, and a group goes with the last that stands in it."""
    names = ("One", "Two", "Three")
    session, *_ = opened(*(source(name, certificates(family), group="Here") for name in names))
    model = watched(SourceTree(session))
    first, second, third = session.opened
    session.close_source(second)
    assert tree_texts(model) == ["All sources", ["Here", ["One (3)", "Three (3)"]], "Collection (0)"]
    assert model.index_of(third).row() == 1
    session.close_source(first)
    session.close_source(third)
    assert tree_texts(model) == ["All sources", "Collection (0)"]
    assert model.branch(model.index(0, 0)).sources == []


def test_what_is_being_read_is_not_closed(family: list[Entity]) -> None:
    """A file, and the group in which it stands, can be closed once it has been read."""
    session = Session(sources=[source("One", certificates(family), group="Here")])
    model = SourceTree(session)
    later = Later.instead_of_workers(session)
    session.open_sources()
    line = model.index_of(session.opened[0])
    both = model.branch(line), model.branch(line.parent())
    assert [branch.is_closable for branch in both] == [False, False]
    later.work()
    assert [branch.is_closable for branch in both] == [True, True]
    assert not model.branch(model.index(0, 0)).is_closable


def statuses(
    model: CollectionChains, parent: QModelIndex | None = None, column: ChainColumn = ChainColumn.STATUS
) -> dict[str, str]:
    """Return the status of each line by its name, or what stands in another column."""
    above, found = parent or QModelIndex(), {}
    for row in range(model.rowCount(above)):
        name = model.index(row, ChainColumn.CERTIFICATE, above)
        found[str(name.data())] = str(model.index(row, column, above).data())
        found |= statuses(model, name, column)
    return found


def test_who_vouches_for_a_root_is_told(pki: PKI) -> None:
    """A root in use that nobody else vouches for is labelled; one that only a message brought is a warning."""
    model = CollectionChains()
    ours, public, new = (pki.make(name).certificate for name in ("Ours", "Public", "New"))
    received = replace(pki.make("Received").certificate, provenance=Provenance.RECEIVED)
    trusted = replace(public, windows=WindowsProperties(trusted_root=True))
    known = CertificateIndex((ours, trusted, new, received), (ours, public))
    found = assess(CertificateCollection((ours, public, new, received)), known)
    model.show(found, CertificateCollection((ours, public)), known.vouching)
    assert statuses(model) == {
        "Ours": "Only your collection vouches",
        "Public": "Root, self-signed",
        "New": "Root, self-signed",
        "Received": "Nobody vouches for it",
    }


def assessed(members: tuple[Certificate, ...]) -> Assessment:
    """Check a collection."""
    return assess(CertificateCollection(members))


def test_chains_show_who_issued_whom(family: list[Entity]) -> None:
    """An empty tree fills with a chain, the root at the top."""
    model = watched(CollectionChains())
    model.show(Assessment())
    assert tree_texts(model) == []
    model.show(assessed(certificates(family)))
    assert tree_texts(model) == ["Family Root CA", ["Family Policy CA", ["Family Issuing CA"]]]
    assert statuses(model)["Family Root CA"] == "Root, self-signed"
    assert model.index_of(family[2].certificate).parent().data() == "Family Policy CA"
    assert not model.index_of(Certificate(b"elsewhere")).isValid()
    model.show(Assessment())
    assert model.rowCount() == 0


def test_missing_issuers_have_a_line(pki: PKI, family: list[Entity]) -> None:
    """Above those whose chain it breaks, by name if it has one; none where the issuer is there, but not proven."""
    model = watched(CollectionChains())
    other = pki.make("Other Issuing CA", family[1])
    model.show(assessed((other.certificate, family[2].certificate, Certificate(b"junk"))))
    found = statuses(model)
    assert found["Family Policy CA"] == "Not in the collection"
    assert found["Family Issuing CA"] == found["Other Issuing CA"] == "Incomplete chain"
    assert found["An issuer without a name"] == "Not in the collection"
    lines = [model.index(row, 0) for row in range(model.rowCount())]
    missing = {each.data() for each in lines if each.data(Qt.ItemDataRole.FontRole)}
    assert missing == {"Family Policy CA", "An issuer without a name"}
    model.show(assessed((with_unknown_algorithm(family[1]), family[0].certificate)))
    assert tree_texts(model) == ["Family Root CA", "Family Policy CA"]
    assert statuses(model)["Family Policy CA"] == "Signature not checked"


def test_status_of_an_error_names_it(pki: PKI, family: list[Entity]) -> None:
    """What the findings call an error is never called valid in the tree."""
    model, root = CollectionChains(), family[0]
    now = datetime.datetime.now(datetime.UTC)
    banned = replace(pki.make("Banned").certificate, windows=WindowsProperties(disallowed=True))
    bad = [
        pki.make("Server CA", root, purposes=(SERVER_AUTHENTICATION,)),
        forged(pki, "Forged CA", root),
        pki.make("Old CA", root, end=now - datetime.timedelta(days=1)),
        pki.make("Late CA", root, end=now + datetime.timedelta(hours=12)),
    ]
    withdrawn = passing_for(EMSIGN_C1, pki.make("Withdrawn Root").certificate)
    model.show(assessed((root.certificate, *certificates(bad), banned, withdrawn)))
    assert statuses(model) == {
        "Family Root CA": "Not in the collection",  # above the forged one
        "Server CA": "Not for email",
        "Forged CA": "Wrong signature",
        "Old CA": "Expired",
        "Late CA": "Expires in 24 h",
        "Banned": "Disallowed",
        "Withdrawn Root": "Withdrawn",
    }
    plain = replace(banned, windows=WindowsProperties())  # another copy that Windows disallows counts
    model.show(assess(CertificateCollection((plain,)), CertificateIndex((plain, banned))))
    assert statuses(model) == {"Banned": "Disallowed"}


def test_status_of_what_is_sound(pki: PKI, family: list[Entity]) -> None:
    """Roots alone are called so; what ends soon keeps its days, and namesakes are told apart by their years."""
    model, root = CollectionChains(), family[0]
    soon = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=30, hours=1)
    ends = [datetime.datetime(year, 1, 1, tzinfo=datetime.UTC) for year in (2035, 2039)]
    renewed = [pki.make("Renewed", root, end=end) for end in ends]
    lone, late = pki.make("Server", ca=False), pki.make("Soon CA", root, end=soon)
    model.show(assessed(certificates([*family[:2], lone, late, *renewed])))
    assert statuses(model) == {
        "Family Root CA": "Root, self-signed",
        "Family Policy CA": "Valid",
        "Server": "Not a CA",
        "Soon CA": "%Ln day(s) left".replace("%Ln", "30"),
        "Renewed (expires 2035)": "Valid",
        "Renewed (expires 2039)": "Valid",
    }


@pytest.mark.parametrize(
    ("code", "word", "as_error"),
    [
        ("not-ca", "Not a CA", ""),
        ("path-length", "Chain too long", ""),
        ("mixed-script", "Mixed scripts", ""),
        ("no-intermediate", "No intermediate CA", ""),
        ("crl-unreachable", "CRL unreachable", ""),
        ("weak-signature", "Weak signature", "Too weak"),
        ("weak-key", "Weak key", "Too weak"),
        ("root-from-network", "Nobody vouches for it", ""),
        ("signature-unchecked", "Signature not checked", ""),
        ("too-large", "Warning", "Error"),
    ],
)
def test_no_warning_is_called_valid(family: list[Entity], code: str, word: str, as_error: str) -> None:
    """A warning gives its line a word and a color, whatever note is beside it; a note alone changes nothing."""
    model, root = CollectionChains(), family[0].certificate
    warning, note = (
        Finding(each, severity, text("A"), text("B"), Basis.ADVICE, root)
        for each, severity in ((Code(code), Severity.WARNING), (Code.DUPLICATE, Severity.INFO))
    )
    for findings, said, tone in (
        ((warning, note), word, Tone.WARNING),
        ((note,), "Root, self-signed", Tone.GOOD),
        ((replace(warning, severity=Severity.ERROR),), as_error or word, Tone.ERROR),
    ):
        model.show(Assessment(CertificateCollection((root,)), findings))
        status = model.index(0, ChainColumn.STATUS)
        assert (status.data(), status.data(Qt.ItemDataRole.ForegroundRole)) == (said, color(tone))


def test_update_marks_what_changed(pki: PKI, family: list[Entity]) -> None:
    """Against the opened collection new certificates are marked as added, and those taken out stay, struck through."""
    model, added = watched(CollectionChains()), pki.make("Another Root CA")
    base = CertificateCollection(certificates(family[:2]))
    model.show(assessed((family[0].certificate, added.certificate)), base)
    changes = {"Family Root CA": "Kept", "Another Root CA": "Added", "Family Policy CA": "Removed"}
    assert statuses(model, column=ChainColumn.CHANGE) == changes
    assert statuses(model)["Family Policy CA"] == "Valid"
    gone = model.index_of(family[1].certificate)
    assert gone.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert not gone.siblingAtColumn(ChainColumn.CHANGE).data(Qt.ItemDataRole.FontRole).strikeOut()
    model.show(assessed((family[0].certificate, family[2].certificate)))
    assert set(statuses(model, column=ChainColumn.CHANGE).values()) == {""}
    assert not model.is_update


def test_more_levels_than_python_has_are_no_trouble(pki: PKI) -> None:
    """A chain far deeper than Python's stack is shown to its end."""
    made = [pki.make("Level 0")]
    for level in range(1, DEEP):
        made.append(pki.make(f"Level {level}", made[-1], key=made[0].key, key_ids=False))
    model, deep = watched(CollectionChains()), certificates(made)
    model.show(assessed(deep))
    index, depth = model.index_of(deep[-1]), 0
    while index.isValid():
        index, depth = index.parent(), depth + 1
    assert depth == DEEP
    path = ChainTree()
    path.show_path(tuple(reversed(deep)))
    assert path.index_of(deep[-1]).data() == f"Level {DEEP - 1}"


def test_hostile_names_stay_names(pki: PKI) -> None:
    """What looks like markup in a subject, an issuer or a file's name is shown to the letter in every tooltip."""
    hostile = pki.make(HOSTILE).certificate
    table = make_table()
    table.set_rows(make_rows([hostile], NOW))
    assert shown_by(table.index(0, Column.ISSUED_TO).data(Qt.ItemDataRole.ToolTipRole)) == hostile.details.subject
    assert shown_by(table.index(0, Column.ISSUED_BY).data(Qt.ItemDataRole.ToolTipRole)) == HOSTILE
    chains = CollectionChains()
    chains.show(assessed((hostile,)))
    subject = f"{hostile.details.subject}\n{hostile.thumbprint}"
    assert shown_by(chains.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)) == subject
    session, *_ = opened(source(HOSTILE, problems=[Problem(text("x"))], group=HOSTILE))
    sources = SourceTree(session)
    group = sources.index(0, 0, sources.index(0, 0))
    for index in (group, sources.index(0, 0, group)):
        assert HOSTILE in shown_by(index.data(Qt.ItemDataRole.ToolTipRole))
