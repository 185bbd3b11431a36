"""Read binary certificate files, whose formats differ in their first bytes and the shape of their encoding."""

from __future__ import annotations

from ..certificates.budget import Budget
from ..certificates.reading import Form, Reading
from ..errors import FormatError
from . import archive, asn1, der, pkcs7, pkcs12, sst
from .asn1 import Shape
from .unknown import COMPOUND_FILE

_FORMS = {
    Shape.CERTIFICATE: Form.DER,
    Shape.SIGNED_DATA: Form.PKCS7,
    Shape.ENCRYPTED: Form.OTHER_CMS,
    Shape.OTHER_CONTENT: Form.OTHER_CMS,
    Shape.PKCS12: Form.PKCS12,
}


def form_of(data: bytes, *, is_labeled_certificate: bool = False) -> Form | None:
    """Detect the format of binary data; None if unknown. An unknown shape labeled as a certificate counts as DER."""
    if data.startswith(sst.BEGINNING):
        return Form.SST
    if archive.is_archive(data):
        return Form.ARCHIVE
    if data.startswith(COMPOUND_FILE):
        return Form.COMPOUND_FILE
    if sst.is_element(data):
        return Form.SERIALIZED_ELEMENT
    if data[:1] != bytes((asn1.SEQUENCE,)):
        return None
    try:
        shape = asn1.shape(data, asn1.element(data))
    except FormatError:
        return None
    return Form.DER if shape is Shape.OTHER and is_labeled_certificate else _FORMS.get(shape)


def decode(data: bytes, form: Form | None, budget: Budget, password: str | None = None) -> Reading | None:
    """Read data of the form that `form_of` returned, with a password for PKCS #12; None for a form that isn't binary.

    Raises:
        PasswordNeededError: It is a PKCS #12 file, and the password doesn't open it.
        FormatError: Nothing in it can be read.
        LimitError: The budget is spent.
    """
    if form is Form.SST:
        return sst.decode(data, budget)
    if form is Form.SERIALIZED_ELEMENT:
        return sst.decode_element(data, budget)
    if form is Form.PKCS7:
        return pkcs7.decode(data, budget)
    if form is Form.PKCS12:
        return pkcs12.decode(data, budget, password)
    return der.decode(data, budget) if form is Form.DER else None
