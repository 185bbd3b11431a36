"""Identify files without certificates, and say what the user can do about each."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, text
from . import asn1
from .asn1 import Shape
from .mail_header import begins_mailbox, is_mail

COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of Outlook messages and old Office documents ([MS-CFB] 2.2)."""
OUTLOOK_DATA_FILE = b"!BDN"
"""The first bytes of .pst and .ost files ([MS-PST] 2.2.2.6)."""


class UnknownFormError(FormatError):
    """A file is in no format that contains certificates."""

    is_loss = False


class UnrecognizedFormError(UnknownFormError):
    """What a file is can't be seen: of one that is called as a certificate or a message is, something is lost."""


_ENCRYPTED = QT_TRANSLATE_NOOP(
    "core",
    "This file is encrypted, so its content can't be read. Decrypt it, or ask the sender for the certificates.",
)
_SHAPES = {
    Shape.CRL: QT_TRANSLATE_NOOP(
        "core",
        "This is a revocation list (CRL), not a certificate. Exchange downloads it automatically. Add the CA's "
        "certificate.",
    ),
    Shape.REQUEST: QT_TRANSLATE_NOOP(
        "core", "This is a certificate request (CSR), not a certificate. Add the certificate that the CA issued for it."
    ),
    Shape.ATTRIBUTE_CERTIFICATE: QT_TRANSLATE_NOOP(
        "core", "This is an attribute certificate, which has no key. Add the certificate of the CA."
    ),
    Shape.ENCRYPTED: _ENCRYPTED,
    Shape.OTHER_CONTENT: QT_TRANSLATE_NOOP(
        "core",
        "This is a PKCS #7 file that is not signed, so it contains no certificates. Ask for a .p7b or .cer file.",
    ),
    Shape.PRIVATE_KEY: QT_TRANSLATE_NOOP(
        "core", "This is a private key. Keep it where it is: only certificates are needed here, never their keys."
    ),
    Shape.PUBLIC_KEY: QT_TRANSLATE_NOOP(
        "core", "This is a public key without a certificate. Add the certificate that the CA issued for it."
    ),
    Shape.OCSP_RESPONSE: QT_TRANSLATE_NOOP(
        "core", "This is an OCSP response, not a certificate. Add the CA's certificate."
    ),
}

_EMPTY = QT_TRANSLATE_NOOP("core", "This file is empty. Download or export it again.")
_ZEROS = QT_TRANSLATE_NOOP(
    "core", "This file contains only zeros: it was lost or never written. Download or export it again."
)
_CUT_SHORT = QT_TRANSLATE_NOOP("core", "This file is damaged or incomplete. Download or export it again.")
_BAD_STORE = QT_TRANSLATE_NOOP(
    "core", "This is a damaged serialized certificate store: its first bytes are wrong. Export it again."
)
_KEYSTORE = QT_TRANSLATE_NOOP(
    "core", "This is a Java keystore (JKS). Export the certificates from it with keytool -exportcert."
)
_PGP = QT_TRANSLATE_NOOP(
    "core", "This is an OpenPGP file. Its keys have nothing to do with S/MIME; ask for an S/MIME certificate."
)
_SSH = QT_TRANSLATE_NOOP("core", "This is an SSH key, not a certificate. Add the certificate of the CA.")
_TABLE = QT_TRANSLATE_NOOP(
    "core", "This is a database table (RocksDB or LevelDB) with the extension .sst, not a certificate store."
)
_DATABASE = QT_TRANSLATE_NOOP(
    "core", "This is a database. If it is a browser's or a mail program's, export the certificates from that program."
)
_PDF = QT_TRANSLATE_NOOP("core", "This is a PDF document. Ask for the certificates themselves, as .cer or .p7b files.")
_WEB_PAGE = QT_TRANSLATE_NOOP(
    "core", "This is a web page, perhaps one that was saved instead of the certificate. Download the certificate again."
)
_XML = QT_TRANSLATE_NOOP("core", "This is an XML document. Ask for the certificates themselves, as .cer or .p7b files.")
_ARCHIVE = QT_TRANSLATE_NOOP("core", "This is a compressed archive. Extract it and add the files in it.")
_OLE = QT_TRANSLATE_NOOP(
    "core", "This is an Outlook message or an old Office document, in which no certificates were found."
)
_PROGRAM = QT_TRANSLATE_NOOP("core", "This is a program. Ask for the certificates themselves, as .cer or .p7b files.")
_PICTURE = QT_TRANSLATE_NOOP("core", "This is a picture. Ask for the certificates themselves, as .cer or .p7b files.")
_REGISTRY = QT_TRANSLATE_NOOP(
    "core", "This is an export of the registry. Export the certificates with certlm.msc or certmgr.msc instead."
)
_OUTLOOK_DATA = QT_TRANSLATE_NOOP(
    "core",
    "This is an Outlook data file (.pst or .ost), which can't be read here. In Outlook, drag the messages to a folder "
    "on this computer, and open that folder.",
)
_LDIF = QT_TRANSLATE_NOOP(
    "core", "This is an export of a directory (LDIF), which isn't read here. Export the certificate as .cer instead."
)
_VCARD = QT_TRANSLATE_NOOP(
    "core", "This is a contact (vCard), which isn't read here. Export the certificate as .cer instead."
)
_MAIL = QT_TRANSLATE_NOOP("core", "This is an email message, in which no certificates were found.")
_MAILBOX = QT_TRANSLATE_NOOP(
    "core",
    "This is a mailbox (.mbox). Open it on the page “Mail” (or with “sstwizard survey”) to find out which CAs its "
    "messages need.",
)
_REPORT = QT_TRANSLATE_NOOP(
    "core",
    "This is the report of a survey, which this version no longer reads. Open the mail itself on the page “Mail” (or "
    "with “sstwizard survey”).",
)
_TEXT = QT_TRANSLATE_NOOP(
    "core", "This is text without a certificate in it. A certificate begins with -----BEGIN CERTIFICATE-----."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "core", "This isn't a supported certificate file: .sst, .cer, .pem, .p7b, .p12, or a .zip of these."
)

_BEGINNINGS = (
    (_KEYSTORE, (b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce")),
    (_DATABASE, (b"SQLite format 3\0", b"\x00\x06\x15\x61")),
    (_PDF, b"%PDF"),
    (
        _ARCHIVE,
        (b"PK\x03\x04", b"PK\x05\x06", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"MSCF", b"\x1f\x8b", b"BZh", b"\xfd7zXZ"),
    ),
    (_OLE, COMPOUND_FILE),
    (_OUTLOOK_DATA, OUTLOOK_DATA_FILE),
    (_REPORT, b'{"sst-wizard-report":'),
    (_PROGRAM, (b"MZ", b"\x7fELF")),
    (_PICTURE, (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")),
)
_ENDINGS = (b"\xf7\xcf\xf4\x85\xb7\x41\xe2\x88", b"\x57\xfb\x80\x8b\x24\x75\x47\xdb")
"""The last 8 bytes of RocksDB and LevelDB tables (kBlockBasedTableMagicNumber, kTableMagicNumber)."""

_TEXTS = (
    (_PGP, "-----begin pgp "),
    (_SSH, ("ssh-", "ecdsa-sha2-", "---- begin ssh2 ")),
    (_WEB_PAGE, ("<!doctype html", "<html")),
    (_XML, "<?xml"),
    (_REGISTRY, ("windows registry editor", "regedit4")),
    (_LDIF, ("dn:", "version: 1", "# extended ldif")),
    (_VCARD, "begin:vcard"),
)
_UNREAD = (_ARCHIVE, _KEYSTORE, _DATABASE, _REGISTRY, _OUTLOOK_DATA, _LDIF, _VCARD)
"""Files that may contain certificates or mail: among other files they are listed, not counted."""
_UNRECOGNIZED = (_EMPTY, _ZEROS, _WEB_PAGE, _TEXT, _UNKNOWN)
_PGP_PACKETS = (0x85, 0x88, 0x94, 0x95, 0x97, 0x98, 0x99, 0xC1, 0xC3, 0xC5, 0xC6)


def identify(data: bytes, readable: str | None) -> FormatError:
    """Return the error for a file, which says what it seems to be, by its bytes and by its text if it is one."""
    shaped = by_shape(data)
    if shaped:
        return shaped
    sentence = next(_sentences(data, readable))
    is_recognized = sentence not in _UNRECOGNIZED or "-----BEGIN " in (readable or "")  # such as DH PARAMETERS
    unknown = UnknownFormError if is_recognized else UnrecognizedFormError
    return (FormatError if sentence in _UNREAD else unknown)(text(sentence))


def _sentences(data: bytes, readable: str | None) -> Iterator[str]:
    """Yield what a file may be, the likeliest first."""
    if not data.strip(b"\0\r\n\t "):
        yield _ZEROS if data.strip() else _EMPTY
    yield from (sentence for sentence, start in _BEGINNINGS if data.startswith(start))
    if data.endswith(_ENDINGS):
        yield _TABLE
    if data[:8].startswith((b"CERT", b"TREC")) or data[4:8] in (b"CERT", b"TREC"):
        yield _BAD_STORE
    if is_mail(data):
        yield _MAILBOX if begins_mailbox(data) else _MAIL
    if readable is not None:
        beginning = readable[:2000].lstrip("\ufeff \t\r\n\0").casefold()
        yield next((sentence for sentence, start in _TEXTS if beginning.startswith(start)), _TEXT)
    if data[0] in _PGP_PACKETS and len(data) > 64:
        yield _PGP
    yield _UNKNOWN


def by_shape(data: bytes) -> FormatError | None:
    """Return the error for an encoding that is truncated or of a known kind without certificates; otherwise None."""
    if not data or data[0] != asn1.SEQUENCE:
        return None
    try:
        known = _SHAPES.get(asn1.shape(asn1.element(data)))
    except FormatError as error:
        long_form = len(data) > 1 and 0x80 <= data[1] <= 0x84
        return FormatError(text(_CUT_SHORT), error.offset) if long_form else None
    return (FormatError if known == _ENCRYPTED else UnknownFormError)(text(known)) if known else None
