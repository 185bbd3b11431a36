"""Signed messages made for tests: by which program, with what key, and in which file."""

from __future__ import annotations

import base64
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs7, pkcs12

import wants
from pki import Entity

CONTENT = b"Content-Type: text/plain; charset=utf-8\r\n\r\nDear Ann,\r\n--\r\nBob\r\n"

_PSS = padding.PSS(padding.MGF1(hashes.SHA256()), hashes.SHA256().digest_size)


def sign(program: str, signer: Entity, folder: Path, *others: Entity, detached: bool, pss: bool = False) -> bytes:
    """Return a SignedData over `CONTENT` in DER, by `program`: "openssl", "nss" or "cryptography"; skip without it."""
    if program == "cryptography":
        return _sign_with_cryptography(signer, others, detached=detached, pss=pss)
    if program == "nss":
        # Without signed attributes, such as the time (-G), NSS writes ECDSA in a form that no other program reads.
        return nss(signer, folder, *others, options=["-G", "-Y", "NONE", *(["-T"] if detached else [])])
    options = [*([] if detached else ["-nodetach"]), *(["-keyopt", "rsa_padding_mode:pss"] if pss else [])]
    return openssl(signer, folder, *others, options=["-binary", "-outform", "DER", *options])


def openssl(signer: Entity, folder: Path, *others: Entity, options: Iterable[str], content: bytes = CONTENT) -> bytes:
    """Return what `openssl cms -sign` makes of some content."""
    pem_of(folder / "signer.pem", signer, secret=True)
    pem_of(folder / "others.pem", *others)
    (folder / "content").write_bytes(content)
    along = ["-certfile", "others.pem"] if others else []
    return run(folder, "openssl", "cms", "-sign", "-in", "content", "-signer", "signer.pem", *along, *options)


def is_accepted_by_openssl(
    data: bytes,
    folder: Path,
    root: Entity,
    *intermediates: Entity,
    content: bytes | None = None,
    purpose: str = "smimesign",
) -> bool:
    """Say whether `openssl cms -verify` accepts a mail or a SignedData (DER, BER or PEM), if it trusts one root."""
    form = "DER" if data[:1] == b"0" else "PEM" if data.startswith(b"-----") else "SMIME"
    (folder / "message").write_bytes(data)
    pem_of(folder / "root.pem", root)
    pem_of(folder / "intermediates.pem", *intermediates)
    command = ["openssl", "cms", "-verify", "-purpose", purpose, "-inform", form, "-in", "message"]
    command += ["-CAfile", "root.pem", "-no-CApath", "-no-CAstore", "-certfile", "intermediates.pem"]
    if content is not None:
        (folder / "beside").write_bytes(content)
        command += ["-content", "beside"]
    return not subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode


def pem_of(path: Path, *entities: Entity, secret: bool = False) -> None:
    """Write certificates into a PEM file, with their private keys or without."""
    blocks = [each.x509.public_bytes(Encoding.PEM) + (key(each) if secret else b"") for each in entities]
    path.write_bytes(b"".join(blocks))


def run(folder: Path, program: str, *arguments: str) -> bytes:
    """Run a program in a folder and return what it prints; skip where it is not there."""
    if sys.platform == "win32":
        pytest.skip("about Linux' programs")
    if not shutil.which(program):
        wants.leave_out(program)
    done = subprocess.run([program, *arguments], cwd=folder, check=False, capture_output=True)
    assert not done.returncode, done.stderr
    return done.stdout


def _sign_with_cryptography(signer: Entity, others: Iterable[Entity], *, detached: bool, pss: bool) -> bytes:
    scheme = _PSS if pss else None
    builder = pkcs7.PKCS7SignatureBuilder().set_data(CONTENT)
    builder = builder.add_signer(signer.x509, signer.mail_key, hashes.SHA256(), rsa_padding=scheme)
    for other in others:
        builder = builder.add_certificate(other.x509)
    options = [pkcs7.PKCS7Options.Binary, *([pkcs7.PKCS7Options.DetachedSignature] if detached else [])]
    return builder.sign(Encoding.DER, options)


def nss(signer: Entity, folder: Path, *others: Entity, options: Iterable[str]) -> bytes:
    """Return what `cmsutil -S` of NSS makes of `CONTENT`; it needs to know all issuers, and leaves the root out."""
    bundle = pkcs12.serialize_key_and_certificates(b"signer", signer.mail_key, signer.x509, None, NoEncryption())
    (folder / "signer.p12").write_bytes(bundle)
    (folder / "content").write_bytes(CONTENT)
    run(folder, "certutil", "-N", "-d", ".", "--empty-password")
    run(folder, "pk12util", "-i", "signer.p12", "-d", ".", "-W", "")
    for number, other in enumerate(others):
        (folder / "other.cer").write_bytes(other.der)
        run(folder, "certutil", "-A", "-d", ".", "-n", f"other {number}", "-t", ",C,", "-i", "other.cer")
    return run(folder, "cmsutil", "-S", "-d", ".", "-N", "signer", "-i", "content", *options)


def key(entity: Entity) -> bytes:
    """Return an entity's private key in PEM."""
    return entity.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def clear_signed(signature: bytes, content: bytes = CONTENT, boundary: str = "----=_Part") -> bytes:
    """Return a multipart/signed."""
    kind = f'multipart/signed; protocol="application/pkcs7-signature";\r\n micalg=sha-256; boundary="{boundary}"'
    part = entity('application/pkcs7-signature; name="smime.p7s"', signature, "base64")
    return multipart(kind, boundary, content, part)


def opaque(signature: bytes, kind: str = "application/pkcs7-mime; smime-type=signed-data") -> bytes:
    """Return an application/pkcs7-mime."""
    return entity(kind, signature, "base64")


def multipart(kind: str, boundary: str, *parts: bytes) -> bytes:
    """Return a multipart of some entities."""
    marker = f"--{boundary}".encode()
    inner = b"".join(marker + b"\r\n" + part + b"\r\n" for part in parts)
    return f"Content-Type: {kind}\r\n\r\nThis is MIME.\r\n".encode() + inner + marker + b"--\r\n"


def mixed(*parts: bytes, boundary: str = "b") -> bytes:
    """Return a multipart/mixed of some entities."""
    return multipart(f'multipart/mixed; boundary="{boundary}"', boundary, *parts)


def entity(kind: str, body: bytes, encoding: str = "7bit") -> bytes:
    """Return a MIME entity, its body encoded."""
    encoded = base64.encodebytes(body).replace(b"\n", b"\r\n") if encoding == "base64" else body
    return f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode() + encoded


def mail(inner: bytes) -> bytes:
    """Return a mail made of an entity."""
    return b"From: Bob <bob@example.com>\r\nTo: ann@example.com\r\nMIME-Version: 1.0\r\n" + inner


def outlook(*attachments: bytes, message_class: str = "IPM.Note.SMIME") -> bytes:
    """Return an Outlook message with some attachments."""
    streams = {"__properties_version1.0": bytes(32), "__substg1.0_001A001F": message_class.encode("utf-16-le")}
    for number, attachment in enumerate(attachments):
        folder = f"__attach_version1.0_#{number:08X}"
        streams |= {f"{folder}/__properties_version1.0": bytes(8), f"{folder}/__substg1.0_37010102": attachment}
    return compound_file(streams)


FORMS: Mapping[str, Callable[[bytes, bytes], bytes]] = {
    "clear-signed mail": lambda _inside, beside: mail(clear_signed(beside)),
    "opaque mail": lambda inside, _beside: mail(opaque(inside)),
    "DER": lambda inside, _beside: inside,
    "base64": lambda inside, _beside: base64.encodebytes(inside),
    "PEM": lambda inside, _beside: b"-----BEGIN CMS-----\n" + base64.encodebytes(inside) + b"-----END CMS-----\n",
    "clear-signed in Outlook": lambda _inside, beside: outlook(
        clear_signed(beside), message_class="IPM.Note.SMIME.MultipartSigned"
    ),
    "opaque in Outlook": lambda inside, _beside: outlook(inside),
    "opaque mail in Outlook": lambda inside, _beside: outlook(opaque(inside)),
}
"""How a file is made of a signature with the content inside, and of one without."""

_SECTOR, _SMALL_SECTOR, _SMALL = 512, 64, 4096
_END, _FAT, _NOTHING = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_ROOT, _STORAGE, _STREAM = 5, 1, 2


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """Return a compound file ([MS-CFB]) with streams in storages, as in "storage/stream"."""
    storages = sorted({str(each) for path in streams for each in PurePosixPath(path).parents} - {"."})
    names = ["", *storages, *streams]
    small, small_fat, starts = _chained(
        {path: data for path, data in streams.items() if len(data) < _SMALL}, _SMALL_SECTOR
    )
    large = {path: data for path, data in streams.items() if len(data) >= _SMALL}
    directory_size = -(-len(names) * 128 // _SECTOR) * _SECTOR
    table = struct.pack(f"<{len(small_fat)}I", *small_fat).ljust(_SECTOR, b"\xff")
    placeholder = {"\0directory": bytes(directory_size), "\0small": small, "\0small fat": table}
    _, fat, places = _chained({**placeholder, **large}, _SECTOR)
    starts |= places
    entries = [
        _entry(names, number, starts, small if not name else streams.get(name)) for number, name in enumerate(names)
    ]
    directory = b"".join(entries).ljust(directory_size, b"\0")
    body, _, _ = _chained({**placeholder, "\0directory": directory, **large}, _SECTOR)
    count = -(-len(fat) // 127)  # each sector of the table tells of itself too
    fat += [_FAT] * count
    first = len(fat) - count
    header = struct.pack(
        "<8s16sHHHHH6x9I",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6),
        *(0, count, starts["\0directory"], 0, _SMALL, starts["\0small fat"], len(table) // _SECTOR, _END, 0),
    )
    header += struct.pack(f"<{count}I", *range(first, first + count))
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(count * _SECTOR, b"\xff")
    return header.ljust(_SECTOR, b"\xff") + body + table


def _chained(parts: Mapping[str, bytes], size: int) -> tuple[bytes, list[int], dict[str, int]]:
    """Return parts in sectors one after the other, the table of what follows what, and where each begins."""
    body = b""
    table: list[int] = []
    starts: dict[str, int] = {}
    for name, data in parts.items():
        starts[name] = len(table) if data else _END
        count = -(-len(data) // size)
        table += [len(table) + number for number in range(1, count)] + [_END] * bool(count)
        body += data.ljust(count * size, b"\0")
    return body, table, starts


def _entry(names: list[str], number: int, starts: Mapping[str, int], data: bytes | None) -> bytes:
    """Return a directory entry; the entries of a storage follow one another to the right."""
    path = names[number]
    folder, _, name = path.rpartition("/")
    beside = [each for each in range(number + 1, len(names)) if names[each].rpartition("/")[0] == folder]
    below = (
        [each for each in range(1, len(names)) if names[each].rpartition("/")[0] == path]
        if not path or (data is None)
        else []
    )
    kind = _ROOT if not path else _STORAGE if data is None else _STREAM
    encoded = (name or "Root Entry").encode("utf-16-le") + b"\0\0"
    right = beside[0] if path and beside else _NOTHING
    child = below[0] if below else _NOTHING
    start = starts["\0small"] if not path else starts.get(path, 0)
    tail = struct.pack("<III16xI16xIQ", _NOTHING, right, child, 0, start, len(data or b""))
    return encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded), kind, 1) + tail
