"""The documents, tables for spreadsheets among them: valid, the same each time, and never harmed by a certificate."""

from __future__ import annotations

import csv
import io
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import html5lib
import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from listed_roots import HARICA_2021, passing_for
from pki import CRL_URL, PKI
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.certificates.namesakes import Namesakes
from sstwizard.core.chains.forest import Node
from sstwizard.core.chains.vouching import Voucher
from sstwizard.core.collection.assessment import Assessment, assess
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.survey import IssuingCA, RejectionReason, Survey
from sstwizard.core.documents import Edition
from sstwizard.core.documents.inventory import _branches, inventory, survey_table, table
from sstwizard.core.documents.transfer_kit import walk_through
from sstwizard.core.exchange.commands import upload_commands
from sstwizard.core.exchange.job import Connection, Environment, Upload
from sstwizard.core.text import text

NOW = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
EDITION = Edition(NOW)
SHA256 = "AB3F09C7" * 8
FILE = Path("/S-MIME/trusted-cas.sst").absolute()
HOSTILE_FILE = FILE.with_name("<b>'x'’; & $(calc) =cmd|'.sst")
MARKUP = '<script>alert(1)</script></section><section class="together"><img src=x onerror=alert(2)>{{ 7*7 }}'
POWERSHELL = "'; Remove-Item C:\\ -Recurse; $(calc) `n \"&amp;"
LONG = "W" * 10_000

pytestmark = pytest.mark.filterwarnings("ignore:Attribute's length must be:UserWarning")


def named(pki: PKI, common_name: str, organization: str, address: str = CRL_URL) -> Certificate:
    """A CA with any names in it, also such as the standard forbids."""
    names = ((NameOID.COMMON_NAME, common_name), (NameOID.ORGANIZATION_NAME, organization))
    subject = x509.Name([x509.NameAttribute(oid, value, _validate=False) for oid, value in names])
    return pki.make("", pki.make("", subject=subject), subject=subject, crl_url=address).certificate


@pytest.fixture(scope="module")
def usual(pki: PKI) -> Assessment:
    """Two chains, an intermediate without its root, and one that expires soon."""
    root, other = pki.make("Contoso Root"), pki.make("Fabrikam Root")
    policy = pki.make("Contoso Policy CA", root, issuer_url="http://aia.pki.example/root.crt")
    chosen = [
        *(root, policy, other),
        pki.make("Contoso Issuing CA", policy, purposes=(EMAIL_PROTECTION, "1.2.3.4")),
        pki.make("Fabrikam Issuing CA", other, end=NOW + timedelta(days=40)),
        pki.make("Orphan CA", pki.make("Lost Root")),
    ]
    return assess(CertificateCollection(tuple(each.certificate for each in chosen)), now=NOW)


@pytest.fixture(scope="module")
def hostile(pki: PKI) -> Assessment:
    """Markup, commands, formulas, control characters, marks that turn the text round, and endless names."""
    chosen = (
        named(pki, MARKUP, POWERSHELL, "http://x/'\"><script>alert(3)</script>"),
        named(pki, "=cmd|' /C calc'!A0", "\u202eevil\u200f\x07\r\n@SUM(1)"),
        named(pki, "@SUM(1)", "-1"),
        named(pki, LONG, "x y " * 2500),
        Certificate(b"=1+1", windows=WindowsProperties(friendly_name="=1+1"), origin=text("+evil\u202e.p7b")),
    )
    return assess(CertificateCollection(chosen), now=NOW)


def upload(
    assessment: Assessment,
    path: Path = FILE,
    environment: Environment = Environment.WORLDWIDE,
    opened: tuple[str, ...] | None = None,
) -> Upload:
    """An upload of what was assessed."""
    thumbprints = tuple(each.thumbprint for each in assessment.collection.ordered)
    connection = Connection("admin@contoso.onmicrosoft.com", environment)
    return Upload(path, SHA256, thumbprints, connection, opened)


def both(assessment: Assessment, path: Path = FILE) -> tuple[str, str]:
    """The walk-through and the inventory of what was assessed."""
    return (
        walk_through(upload(assessment, path), assessment, EDITION),
        inventory(assessment, path.name, SHA256, EDITION),
    )


def tree(html: str) -> ET.Element:
    """The elements of a document, which must be parsed without a remark."""
    parsed: ET.Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(html)
    return parsed


def words(element: ET.Element) -> str:
    """The text in an element, white space folded."""
    return " ".join("".join(element.itertext()).split())


def rows(html: str) -> list[list[str]]:
    """The rows of all tables."""
    return [[words(cell) for cell in row] for row in tree(html).iter("tr")]


def test_documents_are_valid(usual: Assessment, hostile: Assessment) -> None:
    """Whatever is in them, they are HTML that a strict parser takes, with a language and a title.

    They need nothing else: no script, no picture, nothing from elsewhere; links lead to places in the document itself.
    """
    for html in (*both(usual), *both(hostile, HOSTILE_FILE), *both(Assessment())):
        root = tree(html)
        assert root.get("lang") == "en"
        assert root.findtext("head/title")
        assert {each.tag for each in root.iter()} & {"script", "link", "img", "iframe", "object", "base"} == set()
        places = {each.get("id") for each in root.iter()}
        assert all(each.get("href", "")[1:] in places for each in root.iter("a"))
    assert not any(re.search(r"url\(|@import|javascript:", html) for html in both(usual))


def test_hostile_names_stay_text(usual: Assessment, hostile: Assessment) -> None:
    """They bring no element and no attribute that a harmless collection does not have.

    In sentences and titles a name is cut short; its own entry in the inventory has all of it, as subject and issuer.
    """
    told = HOSTILE_FILE.name, MARKUP
    for harmless, harmed, name in zip(both(usual), both(hostile, HOSTILE_FILE), told, strict=True):
        allowed = {(each.tag, *each.keys()) for each in tree(harmless).iter()}
        assert {(each.tag, *each.keys()) for each in tree(harmed).iter()} <= allowed
        assert name in "".join(tree(harmed).itertext())
        assert not re.search("[\u202a-\u202e\u200e\u200f\x00-\x08\x0b-\x1f]", harmed)
    assert re.findall("W{300,}", both(hostile)[1]) == [LONG] * 2


def test_only_root_cas_are_counted_as_roots(pki: PKI) -> None:
    """A server that signed itself is none, as its own entry says."""
    members = (pki.make("Root").certificate, pki.make("Server", ca=False).certificate)
    html = inventory(assess(CertificateCollection(members), now=NOW), "", "", EDITION)
    assert [row[1] for row in rows(html) if row[0] == "Certificates"] == ["2 (root CAs: 1, others: 1)"]
    assert sorted(row[1] for row in rows(html) if row[0] == "Kind") == ["Not a CA", "Root CA, self-signed"]


def test_same_input_gives_the_same_text(usual: Assessment) -> None:
    """The order in which certificates were chosen does not matter, nor does the time of the day."""
    again = assess(CertificateCollection(usual.collection.members[::-1]), now=NOW)
    assert both(again) == both(usual)
    assert table(again, EDITION) == table(usual, EDITION)


@pytest.mark.parametrize("environment", Environment)
def test_walk_through_ends_with_the_commands_as_they_are(usual: Assessment, environment: Environment) -> None:
    """Each line is told to the letter; a file whose name no command line takes has a walk-through without them."""
    wanted = upload(usual, HOSTILE_FILE, environment)
    html = tree(walk_through(wanted, usual, EDITION))
    assert commands_in(html) == [each.line for each in upload_commands(wanted, NOW)]
    assert words(list(html.iter("section"))[-1]).startswith("D. ")
    assert commands_in(tree(walk_through(upload(usual, FILE.with_name("a\nb.sst")), usual, EDITION))) == []


def commands_in(html: ET.Element) -> list[str]:
    """The lines to type."""
    return ["".join(line.itertext()) for line in html.iter("p") if line.get("class") == "command"]


@pytest.mark.parametrize(
    ("opened", "is_first", "origin"),
    [
        ((), True, "New: your organization has none yet"),
        *((opened, opened is None, "New, or update of the one that your organization uses") for opened in ((), None)),
        (("AB" * 20,), False, "Update of the one that your organization uses"),
    ],
)
def test_walk_through_says_what_it_is_about(
    usual: Assessment, opened: tuple[str, ...] | None, is_first: bool, origin: str
) -> None:
    """It names file, environment and account, what was before it, and the errors that should be seen to first."""
    html = walk_through(replace(upload(usual, opened=opened), is_first=is_first), usual, EDITION)
    assert ["Collection", origin] in rows(html)
    text = words(tree(html))
    for wanted in (str(FILE), "Worldwide or GCC", "admin@contoso.onmicrosoft.com", SHA256):
        assert wanted.replace(" ", "") in text.replace(" ", "")
    for finding in usual.errors:
        assert words(ET.fromstring(f"<p>{finding.title}</p>")) in text
    on_premises = walk_through(upload(usual, environment=Environment.ON_PREMISES), usual, EDITION)
    labels = [row[0] for row in rows(on_premises)]
    assert ("Environment" in labels, "Account" in labels) == (True, False)


def test_walk_through_begins_before_the_file(usual: Assessment) -> None:
    """With what to press on each page, numbered like the wizard's rail; without a file, what needs one is left out."""
    whole, before = (
        tree(walk_through(given, assessment, EDITION))
        for given, assessment in ((upload(usual), usual), (None, Assessment()))
    )
    titles = [[words(each) for each in html.iter("h2")] for html in (whole, before)]
    pages = ["1. Welcome", "2. Mail", "5. Export", "6. Upload"]
    assert all(each[:4] == pages for each in titles)
    assert titles[0] == [*titles[1], "D. The same as commands to type"]
    text = words(before)
    assert (
        text.index("1.1 Select “Find out which CAs") < text.index("2.1 Press “Add messages…”") < text.index("5.2 Look")
    )
    assert "6.6 It reads back" in text
    assert all(each in words(whole) and each not in text for each in (SHA256, "The file", "Before you upload"))
    assert rows(walk_through(None, Assessment(), EDITION))[0][0] == "A1"


def test_inventory_tells_every_certificate(usual: Assessment) -> None:
    """Each has an entry with its number, its fields, and the findings that are about it."""
    html = inventory(usual, "trusted-cas.sst", SHA256, EDITION)
    entries = [each for each in tree(html).iter("section") if each.find("h3") is not None]
    for number, (entry, each) in enumerate(zip(entries, usual.collection.ordered, strict=True), 1):
        details = each.details
        assert entry.findtext("h3") == f"{number}. {each.name}"
        fields = {words(row[0]): words(row[1]) for row in entry.iter("tr")}
        assert fields["Subject"] == details.subject
        assert fields["Issuer"] == details.issuer
        assert fields["Valid to (UTC)"] == f"{details.not_after:%Y-%m-%d %H:%M:%S}"
        assert fields["Thumbprint (SHA-1)"] == each.thumbprint
        assert fields["Thumbprint (SHA-256)"] == each.sha256
        assert fields.get("CRL distribution points (CDP)", "") == " ".join(details.crl_urls)
        assert fields.get("Issuer's certificate (AIA)", "") == " ".join(details.issuer_urls)
        about = [finding for finding in usual.findings if finding.certificate == each]
        assert all(str(finding.message) in words(entry) for finding in about)


def test_inventory_of_what_is_not_exported_says_so(usual: Assessment) -> None:
    """It names no file and no hash, or what is updated; the rest is that of the file that may be written."""
    html, written = inventory(usual, "", "", EDITION), inventory(usual, "a.sst", SHA256, EDITION)
    assert tree(html).findtext("head/title") == "Inventory of an S/MIME certificate collection"
    assert rows(html)[0][1].startswith("None: ")
    assert "SHA-256 of the file" not in {row[0] for row in rows(html)}
    assert rows(html)[1:] == rows(written)[2:]
    update = inventory(usual, "in-use.sst", "", EDITION)
    assert rows(update)[0][1] == "An update of in-use.sst that has not been exported"
    assert rows(update)[1:] == rows(html)[1:]


def test_values_are_told_as_people_need_them(usual: Assessment) -> None:
    """A usage that Windows knows has its name and its number, another one its number.

    A gap opens after each fourth digit, but who looks for a whole thumbprint finds it, and who copies it gets no gaps.
    """
    html = inventory(usual, "a.sst", SHA256, EDITION)
    usages = {row[1] for row in rows(html) if row[0] == "Extended key usage"}
    assert usages == {"Secure Email (1.3.6.1.5.5.7.3.4)1.2.3.4", "Not limited"}
    cells = [each for each in tree(html).iter("td") if each.get("class") == "code"]
    wanted = {SHA256} | {digits for each in usual.collection for digits in (each.thumbprint, each.sha256)}
    wanted |= {each.details.serial_number for each in usual.collection}
    assert {"".join(cell.itertext()) for cell in cells} == wanted
    assert all([gap.text for gap in cell.iter("span")] == list("".join(cell.itertext())[3::4]) for cell in cells)


def test_chains_are_drawn(usual: Assessment) -> None:
    """Each certificate stands below its issuer; one that is missing is named."""
    html = inventory(usual, "a.sst", SHA256, EDITION)
    drawn = ["".join(each.itertext()) for each in tree(html).iter("p") if each.get("class") == "branch"]
    drawn = [line.replace("\u00a0", " ") for line in drawn]  # an endless name begins beside its number
    assert drawn == [
        "1 Contoso Root, until 2044-01-01",
        "└─ 3 Contoso Policy CA, until 2044-01-01",
        "   └─ 6 Contoso Issuing CA, until 2044-01-01",
        "2 Fabrikam Root, until 2044-01-01",
        "└─ 4 Fabrikam Issuing CA, until 2027-01-03",
        "Missing: Lost Root",
        "└─ 5 Orphan CA, until 2044-01-01",
    ]


def test_namesakes_are_told_apart(pki: PKI) -> None:
    """The inventory says beside each of two equal names in what they differ."""
    root = pki.make("Twin Root")
    ends = [NOW + timedelta(days=days) for days in (1_000, 5_000)]
    twins = [pki.make("Twin CA", root, end=end).certificate for end in ends]
    html = tree(both(assess(CertificateCollection((root.certificate, *twins)), now=NOW))[1])
    assert all(f"Twin CA (expires {end.year}), until {end:%Y-%m-%d}" in words(html) for end in ends)
    titles = {words(each).partition(" ")[2] for each in html.iter("h3")}
    assert titles == {"Twin Root", *(f"Twin CA (expires {end.year})" for end in ends)}


def test_lines_of_the_chains() -> None:
    """They go on beside what stands below an elder one; from the thirteenth level on they grow no more."""
    trees = (Node("a", None, (Node("b", None, (Node("c", None),)), Node("d", None))),)
    assert [each.lines for each in _branches(trees, {}, EDITION, Namesakes())] == ["", "├─ ", "│  └─ ", "└─ "]
    node = Node("leaf", None)
    for _ in range(5_000):
        node = Node("issuer", None, (node,))
    lines = [each.lines for each in _branches((node,), {}, EDITION, Namesakes())]
    assert len(lines) == 5_001
    assert {len(each) for each in lines} == {3 * level for level in range(13)}


def test_table_is_what_the_standard_says(usual: Assessment, hostile: Assessment) -> None:
    """It begins with Excel's mark, ends lines by CR LF, and every line has as many cells as the first.

    The last column says how bad each finding is, and what will happen; no cell begins as a formula does.
    """
    severities = set()
    for assessment in (usual, hostile):
        text = table(assessment, EDITION)
        assert text.startswith('\ufeff"Subject",')
        assert text.count("\n") == text.count("\r\n") == len(assessment.collection) + 1
        header, *lines = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
        assert {len(line) for line in lines} == {len(header)}
        sha1 = header.index("Thumbprint (SHA-1)")
        assert [line[sha1] for line in lines] == [each.thumbprint for each in assessment.collection.ordered]
        assert header[-1] == "Findings"
        severities |= {line[-1].partition(":")[0] for line in lines}
        cells = {cell for line in lines for cell in line}
        assert [cell for cell in cells if re.match(r"[=+\-@\t\r\n＝＋－＠]", cell)] == []
    assert {"'=1+1", "'+evil\\u202e.p7b"} <= cells
    assert {"Error", "Warning"} <= severities


def test_header_of_a_table_is_english(usual: Assessment) -> None:
    """Scripts find a column of the inventory by its name, in whichever language its cells are."""
    english, translated = (table(usual, each).splitlines() for each in (EDITION, Edition(NOW, lambda _: "translated")))
    assert english[0] == translated[0]
    assert "translated" in translated[1]


def cell(friendly_name: str) -> str:
    """The cell of a certificate's friendly name, which anybody may choose."""
    certificate = Certificate(b"a", windows=WindowsProperties(friendly_name=friendly_name))
    written = table(assess(CertificateCollection((certificate,)), now=NOW), Edition(NOW))
    header, row = csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), strict=True)
    return row[header.index("Friendly name")]


@pytest.mark.parametrize(
    "value", [*"=+-@\t\r\n＝＋－＠", "=SUM(1)", "＝SUM(1)", *["00", "01", "0123", "1234567890123456", "1E5", "12E345"]]
)
def test_what_would_be_computed_or_rounded_is_text(value: str) -> None:
    """An apostrophe keeps spreadsheets from formulas, and from shortening zeros, long numbers and powers of ten."""
    assert cell(value) == f"'{value}"


@pytest.mark.parametrize("value", ["", "a=b", "a@b", "Root CA", "0", "7", "123456789012345", "E5", "1E", "1EA", "0A"])
def test_all_else_is_left_alone(value: str) -> None:
    """What a spreadsheet shows as it is gets no apostrophe."""
    assert cell(value) == value


def table_rows(survey: Survey) -> list[dict[str, str]]:
    """Read a table back."""
    told = survey_table(survey, NOW)
    assert told.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(told[1:], newline="")))


HEADER = (
    "Issuing CA,Subject,SHA-256,Root CA,Root SHA-256,Vouched for by,Messages,Intact,Changed,Current,Attached,Senders,"
    "Sender addresses,Last seen,Expires,Stops issuing,Bytes,In the collection,Proposed,Why not"
)


def test_each_ca_has_a_row(pki: PKI) -> None:
    """All that is known of a CA, in the words of the command line."""
    root = pki.make("Root")
    chain = (pki.make("CA", root).certificate, root.certificate)
    ca = IssuingCA(
        *(chain[0], "CA", "CN=CA", chain, (Voucher.MOZILLA, Voucher.FILE)),
        messages=10,
        intact=7,
        changed=2,
        current=6,
        attached=1,
        size=1234,
        senders=("a@x.example", "b@x.example"),
        last_seen=datetime(2026, 5, 4, 12, tzinfo=UTC),
        not_after=datetime(2030, 1, 2, tzinfo=UTC),
        is_proposed=True,
    )
    known = ["CA", "CN=CA", chain[0].sha256, "Root", chain[1].sha256, "mozilla | file", "10", "7", "2", "6", "1"]
    known += ["2", "a@x.example | b@x.example", "2026-05-04", "2030-01-02", "", "1234", "no", "yes", ""]
    assert table_rows(Survey(cas=(ca,))) == [dict(zip(HEADER.split(","), known, strict=True))]


def test_when_a_ca_stops_issuing(pki: PKI) -> None:
    """The day, of what stands below a public root; not of one below which another of the table stands."""
    root = pki.make("Root")
    policy = pki.make("Policy CA", root)
    issuing = pki.make("Issuing CA", policy)
    top = passing_for(HARICA_2021, root.certificate)
    chains = [(issuing.certificate, policy.certificate, top), (policy.certificate, top), ()]
    cas = (IssuingCA(each[0] if each else None, "", "", each) for each in chains)
    assert [row["Stops issuing"] for row in table_rows(Survey(cas=tuple(cas)))] == ["2027-07-01", "", ""]


def test_strangers_write_no_formula() -> None:
    """What a spreadsheet would compute, or does not show, is defused; what is not known is empty."""
    ca = IssuingCA(None, "=1+1", "+\u202ex", in_collection=True, why_not=RejectionReason.ISSUER_MISSING)
    (row,) = table_rows(Survey(cas=(ca,)))
    assert (row["Issuing CA"], row["Subject"]) == ("'=1+1", "'+\\u202ex")
    assert row["SHA-256"] == row["Root CA"] == row["Root SHA-256"] == row["Last seen"] == row["Expires"] == ""
    assert (row["Why not"], row["In the collection"], row["Proposed"]) == ("issuer-missing", "yes", "no")
    assert survey_table(Survey(), NOW) == survey_table(Survey(cas=(ca,)), NOW).splitlines(keepends=True)[0]
