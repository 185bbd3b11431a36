"""Outlook's .msg: what its class, its properties and its attachments say."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

import olefile
import pytest

import mail
from pki import Entity
from signed_data import Maker
from sstwizard.core import messages
from sstwizard.core.certificates import budget
from sstwizard.core.certificates.budget import Cost
from sstwizard.core.errors import FormatError
from sstwizard.core.messages import outlook
from sstwizard.core.messages.headers import Senders
from sstwizard.core.messages.structure import Part, Structure
from sstwizard.core.messages.verdict import Outcome

FIRST, SECOND, THIRD = (f"__attach_version1.0_#{number:08X}" for number in range(3))
DATA, EMBEDDED = "__substg1.0_37010102", "__substg1.0_3701000D"
SMIME = "IPM.Note.SMIME"


@pytest.fixture(scope="module")
def clear(signer: Entity) -> bytes:
    """A multipart/signed."""
    return mail.clear_signed(Maker(signer).make_detached())


def read(streams: dict[str, bytes | str], message_class: str = SMIME) -> Structure:
    """Read a message of a class with some streams; properties are in UTF-16 where they are given as text."""
    encoded = {
        name: value.encode("utf-16-le") if isinstance(value, str) else value
        for name, value in {"__substg1.0_001A001F": message_class, **streams}.items()
    }
    return messages.read(mail.compound_file(encoded)).structure


def fault(structure: Structure) -> Outcome | None:
    """Return why nothing can be judged."""
    return structure.fault[0] if structure.fault else None


def test_a_storage_in_the_place_of_a_stream_is_nothing(clear: bytes) -> None:
    """Found by fuzzing: what should hold the signature, or a name, holds streams of its own."""
    assert fault(read({f"{FIRST}/{DATA}/within": clear})) is Outcome.MALFORMED
    named = read({f"{FIRST}/{DATA}": clear, "__substg1.0_0037001F/within": "Subject"})
    assert named.signed
    assert "subject" not in named.fields.values


@pytest.mark.parametrize(
    ("message_class", "is_signed"),
    [
        ("IPM.Note.SMIME", True),
        ("IPM.Note.SMIME.MultipartSigned", True),
        ("ipm.note.smime.multipartsigned", True),
        ("REPORT.IPM.Note.SMIME.NDR", False),
        ("IPM.Note.NoSMIME", False),
        ("IPM.Note", False),
    ],
)
def test_the_class_decides(message_class: str, is_signed: bool, clear: bytes) -> None:
    """A message of another class shows its own text, so an attachment that is signed signs nothing of it."""
    structure = read({f"{FIRST}/{DATA}": clear}, message_class)
    assert (len(structure.signed), fault(structure)) == ((1, None) if is_signed else (0, Outcome.UNSIGNED))
    assert len(structure.attached) == (0 if is_signed else 1)


def properties(*values: tuple[int, int], header: int = 32) -> bytes:
    """Return the stream of properties of fixed length, after a header: their tags and values."""
    return bytes(header) + b"".join(struct.pack("<IIQ", tag, 6, value) for tag, value in values)


SUBMITTED, DELIVERED, METHOD = 0x00390040, 0x0E060040, 0x37050003
TIME = 133_485_408_000_000_000
"""2024-01-01, in 100 ns since 1601."""
DAY = 864_000_000_000


@pytest.mark.parametrize(
    ("values", "header", "day"),
    [
        (None, None, None),
        (properties((SUBMITTED, TIME), (DELIVERED, TIME + DAY)), None, 1),
        (properties((DELIVERED, TIME + DAY), (0x00360003, 7)), None, 2),
        (properties((SUBMITTED, 0), (DELIVERED, TIME + DAY)), None, 2),
        (properties((SUBMITTED, 2**64 - 1), (DELIVERED, TIME)), None, 1),
        (properties((SUBMITTED, TIME)) + b"cut short", None, 1),
        (properties((SUBMITTED, TIME))[:-1], None, None),
        (b"short", None, None),
        (properties((SUBMITTED, TIME)), "Received: x\r\nDate: Tue, 9 Jan 2024 00:00:00 +0000\r\n\r\n", 9),
        (properties((SUBMITTED, TIME)), b"Date: never\r\n\r\n", 1),
    ],
)
def test_when_it_was_sent(values: bytes | None, header: str | bytes | None, day: int | None, clear: bytes) -> None:
    """The header that a message came with says when it was sent, else Outlook's properties."""
    date = datetime(2024, 1, day, tzinfo=UTC) if day else None
    name = "__substg1.0_007D001E" if isinstance(header, bytes) else "__substg1.0_007D001F"
    given = {f"{FIRST}/{DATA}": clear, "__properties_version1.0": values, name: header}
    streams = {each: value for each, value in given.items() if value is not None}
    assert read(streams).fields.date == date
    assert read({**streams, "__substg1.0_0037001F": "Subject"}).fields.date == date


def test_when_an_embedded_message_was_sent(clear: bytes) -> None:
    """The properties of a message in a message begin earlier ([MS-OXMSG] 2.4.1.2)."""
    streams = attachment(FIRST, clear, None, is_data=False, is_message=True)
    streams[f"{FIRST}/{EMBEDDED}/__properties_version1.0"] = properties((SUBMITTED, TIME), header=24)
    (attached,) = read(streams, "IPM.Note").attached
    assert attached.fields.date == datetime(2024, 1, 1, tzinfo=UTC)


def test_a_signed_class_needs_its_attachment(clear: bytes) -> None:
    """Without an attachment, with an empty or a foreign one first, a message of that class is damaged."""
    assert fault(read({})) is Outcome.MALFORMED
    assert fault(read({f"{FIRST}/__substg1.0_3704001F": "smime.p7m"})) is Outcome.MALFORMED
    assert fault(read({f"{FIRST}/{DATA}": b"%PDF", f"{SECOND}/{DATA}": clear})) is Outcome.MALFORMED


def test_attachments_beside_the_signed_one_are_not_signed(clear: bytes) -> None:
    """More attachments than the one that RFC and Outlook have are unsigned parts, by their names."""
    structure = read(
        {
            f"{FIRST}/{DATA}": clear,
            f"{SECOND}/{DATA}": b"%PDF",
            f"{SECOND}/__substg1.0_3707001F": "long name.pdf\0",
            f"{SECOND}/__substg1.0_3704001F": "LONGNA~1.PDF",
            f"{THIRD}/{DATA}": b"%PDF",
            f"{THIRD}/__substg1.0_3704001E": b"short.pdf",
        }
    )
    assert structure.unsigned == (Part("2", "", "long name.pdf"), Part("3", "", "short.pdf"))
    assert fault(structure) is None


ONE_OFF = bytes.fromhex("812b1fa4bea310199d6e00dd010f5402")


def one_off(name: str, kind: str, address: str, *, is_wide: bool = True) -> bytes:
    """Return an entry id that names somebody outside of any address book ([MS-OXCDATA] 2.2.5.1)."""
    flags, codec = (b"\x01\x80", "utf-16-le") if is_wide else (b"\x01\x00", "cp1252")
    return bytes(4) + ONE_OFF + bytes(2) + flags + f"{name}\0{kind}\0{address}\0".encode(codec)


@pytest.mark.parametrize(
    ("properties", "sender"),
    [
        ({"5D02001F": "bob@example.com", "5D01001F": "sec@example.com"}, Senders(("bob@example.com",))),
        (
            {"5D01001F": "sec@example.com", "0C1E001F": "SMTP", "0C1F001F": "x@y"},
            Senders(("sec@example.com", "x@y"), True),
        ),
        ({"5D02001F": "a@b.c", "0064001F": "SMTP", "0065001F": "eve@b.c"}, Senders(("a@b.c", "eve@b.c"), True)),
        ({"5D02001F": "a@b.c", "0064001F": "SMTP", "0065001F": "A@B.c"}, Senders(("A@B.c",))),
        ({"0064001F": "SMTP", "0065001F": "bob@example.com"}, Senders(("bob@example.com",))),
        ({"0064001F": "EX", "0065001F": "/o=x", "0C1E001F": "SMTP", "0C1F001F": "a@b.c"}, Senders((), True)),
        ({"0064001F": "EX", "0065001F": "/o=x", "5D01001F": "a@b.c"}, Senders((), True)),
        ({"0064001F": "EX", "0065001F": "/o=x", "5D01001F": "a@b.c", "0C1F001F": "/o=x"}, Senders(("a@b.c",))),
        ({"0064001F": "EX", "0065001F": "/o=x"}, Senders((), True)),
        ({"0065001F": "bob@example.com"}, Senders(("bob@example.com",))),
        ({"0065001F": "/o=x"}, Senders((), True)),
        ({"0064001F": "EX", "0065001F": "bob@example.com"}, Senders((), True)),
        ({"0042001F": "Bob"}, Senders()),
        ({"5D02001F": "a@b.c", "00410102": one_off("A", "SMTP", "A@b.c")}, Senders(("A@b.c",))),
        ({"5D02001F": "a@b.c", "00410102": one_off("A", "SMTP", "eve@b.c")}, Senders(("a@b.c", "eve@b.c"), True)),
        ({"5D02001F": "a@b.c", "00410102": one_off("eve@b.c", "SMTP", "a@b.c")}, Senders(("a@b.c",), True)),
        ({"00410102": one_off("A", "smtp", "a@b.c", is_wide=False)}, Senders(("a@b.c",))),
        ({"00410102": one_off("A", "FAX", "a@b.c")}, Senders((), True)),
        ({"5D02001F": "a@b.c", "0C190102": one_off("eve@b.c", "FAX", "1")}, Senders(("a@b.c",), True)),
        ({"5D02001F": "a@b.c", "00410102": one_off("A", "", "eve@b.c")}, Senders(("a@b.c", "eve@b.c"), True)),
        ({"00410102": bytes(90), "5D01001F": "a@b.c"}, Senders((), True)),
        ({"5D02001F": "a@b.c", "00410102": bytes(4) + ONE_OFF}, Senders(("a@b.c",))),
        ({"5D02001F": "a@b.c", "00410102": bytes(90)}, Senders(("a@b.c",))),
        ({"5D02001F": "a@b.c", "0064001F": "smtp", "0065001F": "eve@b.c"}, Senders(("a@b.c", "eve@b.c"), True)),
        ({"5D02001F": "a@b.c", "0065001F": "eve@b.c"}, Senders(("a@b.c", "eve@b.c"), True)),
        ({"5D02001F": "a@b.c", "5D02001E": b"eve@b.c"}, Senders(("a@b.c", "eve@b.c"), True)),
        ({"5D02001F": "a@b.c", "5D02001E": b"A@b.c"}, Senders(("A@b.c",))),
        ({"5D02001F": "a@b.c", "0042001F": "A", "0042001E": b"eve@b.example"}, Senders(("a@b.c",), True)),
        ({"5D02001F": "a@b.c", "0042001F": "A", "0C1A001F": "eve@b.example"}, Senders(("a@b.c",), True)),
        ({"5D02001F": "a@b.c", "0C1A001E": b"A @ Home"}, Senders(("a@b.c",), True)),
        ({"5D02001F": "a@b.c", "0042001F": "'a@B.c'", "0C1A001F": "A"}, Senders(("a@b.c",))),
        ({"5D02001F": "a@b.c", "0042001F": "\u00c4", "0042001E": b"\xc4"}, Senders(("a@b.c",))),
        ({"5D02001E": b"bob@example.com\0"}, Senders(("bob@example.com",))),
        ({"5D02001F": "bob@example.com", "0042001F": 'Bob 5" \\'}, Senders(("bob@example.com",))),
        ({"5D02001F": "bob@example.com", "0042001F": "boss@corp.example"}, Senders(("bob@example.com",), True)),
        ({"5D02001F": "bob@example.com> <eve@example.org"}, Senders((), True)),
    ],
)
def test_the_sender_is_in_the_properties(properties: dict[str, str | bytes], sender: Senders, clear: bytes) -> None:
    """For whom it is sent comes before who sent it; two addresses, or none, are unclear; each name is compared."""
    streams = {f"__substg1.0_{tag}": value for tag, value in properties.items()}
    assert read({f"{FIRST}/{DATA}": clear, **streams}).fields.senders == sender


@pytest.mark.parametrize(
    ("listed", "seen"),
    [
        (None, {"from", "subject"}),
        (properties((0x001A001F, 0), (0x0037001F, 0)), {"subject"}),
        (properties((SUBMITTED, 0)), {"from", "subject"}),
    ],
)
def test_a_stream_that_is_not_listed_is_not_there(listed: bytes | None, seen: set[str], clear: bytes) -> None:
    """Outlook reads what the properties list; programs that list nothing are read all the same."""
    streams: dict[str, bytes | str] = {f"{FIRST}/{DATA}": clear, "__substg1.0_5D02001F": "bob@example.com"}
    streams |= {"__substg1.0_0037001F": "Hello"} | ({} if listed is None else {"__properties_version1.0": listed})
    assert read(streams).fields.values.keys() == seen


def attachment(
    place: str, content: bytes, method: int | None, *, is_data: bool = True, is_message: bool = False
) -> dict[str, str | bytes]:
    """Return an attachment that holds a signature as data, or in a message, or both, and what it is said to be."""
    inner = f"{place}/{EMBEDDED}"
    streams: dict[str, str | bytes] = {f"{place}/{DATA}": content} if is_data else {}
    if is_message:
        streams |= {f"{inner}/__substg1.0_001A001F": SMIME, f"{inner}/{FIRST}/{DATA}": content}
    if method is not None:
        streams[f"{place}/__properties_version1.0"] = properties((METHOD, method), header=8)
    return streams


@pytest.mark.parametrize("method", [None, 0, 1, 2, 4, 5, 6, 7])
@pytest.mark.parametrize(("is_data", "is_message"), [(True, False), (False, True), (True, True), (False, False)])
def test_an_attachment_is_data_or_a_message(method: int | None, is_data: bool, is_message: bool, clear: bytes) -> None:
    """What is both, or said to be the other one, signs nothing and is not read beside what is signed."""
    is_clear = is_data != is_message and method in (None, 1 if is_data else 5)
    first = read(attachment(FIRST, clear, method, is_data=is_data, is_message=is_message))
    assert fault(first) is (None if is_clear and is_data else Outcome.MALFORMED)
    beside = attachment(SECOND, mail.mail(clear), method, is_data=is_data, is_message=is_message)
    beside[f"{SECOND}/__substg1.0_3707001F"] = "x"
    for message_class, expected in ((SMIME, None), ("IPM.Note", Outcome.UNSIGNED)):
        structure = read({f"{FIRST}/{DATA}": clear, **beside}, message_class)
        assert fault(structure) is expected
        others = structure.attached[0 if message_class == SMIME else 1 :]
        assert [fault(each) for each in others] == ([None] if is_clear else [])


@pytest.mark.parametrize("method", [0, 2, 4, 6, 7, 6 | 1 << 32])
def test_what_is_attached_elsewhere_hides_nothing(method: int, clear: bytes, signer: Entity) -> None:
    """An OLE object, or a file in a cloud or on a share, is normal: what is attached beside it is read."""
    streams: dict[str, str | bytes] = {
        **attachment(FIRST, b"", method, is_data=False),
        f"{FIRST}/{EMBEDDED}/CONTENTS": b"x",
        f"{SECOND}/{DATA}": mail.mail(clear),
        f"{THIRD}/{DATA}": signer.der,
        f"{THIRD}/__substg1.0_3707001F": "ca.cer",
    }
    structure = read(streams, "IPM.Note")
    assert (fault(structure), [fault(each) for each in structure.attached]) == (Outcome.UNSIGNED, [None])
    assert [each.name for each in structure.certificate_files] == ["ca.cer"]


def test_an_attached_message_that_is_unclear_says_so_itself(clear: bytes) -> None:
    """Programs differ about the signature of an attached message; the message around it is judged by itself."""
    inner = attachment(f"{SECOND}/{EMBEDDED}/{FIRST}", clear, 5)
    inner[f"{SECOND}/{EMBEDDED}/__substg1.0_001A001F"] = SMIME
    structure = read({f"{FIRST}/{DATA}": clear, **inner})
    assert (fault(structure), [fault(each) for each in structure.attached]) == (None, [Outcome.MALFORMED])


def test_the_header_of_the_attachment_counts_where_no_property_does(clear: bytes) -> None:
    """A .msg without a sender of its own has that of the mail in it; otherwise its own decides."""
    content = mail.mail(clear)
    assert read({f"{FIRST}/{DATA}": content}).fields.senders == Senders(("bob@example.com",))
    own = read({f"{FIRST}/{DATA}": content, "__substg1.0_5D02001F": "eve@example.org", "__substg1.0_0037001F": "Hi"})
    assert (own.fields.senders, own.fields.subject) == (Senders(("eve@example.org",)), "Hi")


def test_messages_in_messages_are_listed(clear: bytes) -> None:
    """By subject, else by file name; those of an unsigned message are listed in its place."""
    inner: dict[str, bytes | str] = {f"{EMBEDDED}/__substg1.0_001A001F": SMIME, f"{EMBEDDED}/{FIRST}/{DATA}": clear}
    deep = {f"{EMBEDDED}/{FIRST}/{key}": value for key, value in inner.items()}
    deep[f"{EMBEDDED}/__substg1.0_001A001F"] = "IPM.Note"
    for streams, name in (
        ({**inner, f"{EMBEDDED}/__substg1.0_0037001F": "Subject", "__substg1.0_3707001F": "a.msg"}, "Subject"),
        ({**inner, "__substg1.0_3707001F": "a.msg"}, "a.msg"),
        (inner, ""),
        (deep, ""),
    ):
        whole = {f"{SECOND}/{key}": value for key, value in streams.items()}
        assert [each.name for each in read(whole, "IPM.Note").attached] == [name]
        signed = read({f"{FIRST}/{DATA}": clear, **whole})
        assert ([each.name for each in signed.attached], len(signed.signed)) == ([name], 1)


def test_attached_files_that_are_no_mail_are_passed_over(clear: bytes) -> None:
    """Only mails among the attachments are looked into; a malformed one is listed."""
    garbage = mail.mail(mail.opaque(b"garbage"))
    structure = read(
        {f"{FIRST}/{DATA}": b"%PDF", f"{SECOND}/{DATA}": mail.mail(clear), f"{THIRD}/{DATA}": garbage}, "IPM"
    )
    assert [fault(each) for each in structure.attached] == [None, Outcome.MALFORMED]


@pytest.mark.parametrize(("levels", "is_read"), [(5, True), (6, False)])
def test_nesting_is_limited(levels: int, is_read: bool, clear: bytes) -> None:
    """Messages in messages are looked into as deep as anyone forwards them."""
    streams: dict[str, bytes | str] = {"__substg1.0_001A001F": SMIME, f"{FIRST}/{DATA}": clear}
    for _ in range(levels):
        streams = {f"{FIRST}/{EMBEDDED}/{key}": value for key, value in streams.items()}
        streams["__substg1.0_001A001F"] = "IPM.Note"
    assert len(read(streams, "IPM.Note").attached) == is_read


def test_attachments_are_limited(clear: bytes) -> None:
    """A thousand parts at all depths together; with more, the message is refused instead of read in part."""
    inner = {f"{FIRST}/{EMBEDDED}/__attach_version1.0_#{n:08X}/{DATA}": b"x" for n in range(20)}
    streams: dict[str, bytes | str] = {f"{FIRST}/{EMBEDDED}/__substg1.0_001A001F": "IPM.Note", **inner}
    for left, outcome in ((21, Outcome.UNSIGNED), (20, Outcome.MALFORMED)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(budget, "MAX", {**budget.MAX, Cost.PARTS: left})
            try:
                found = fault(read(streams, "IPM.Note"))
            except FormatError:
                found = Outcome.MALFORMED
            assert found is outcome


def test_bytes_are_limited(signer: Entity) -> None:
    """Streams that claim more bytes than twice the file are not read."""
    file = mail.outlook(Maker(signer).make())
    reader = outlook._OutlookReader
    with olefile.OleFileIO(file) as opened:
        assert reader(opened, 2 * len(file)).read([], 0).signed
        assert fault(reader(opened, 100).read([], 0)) is Outcome.MALFORMED
