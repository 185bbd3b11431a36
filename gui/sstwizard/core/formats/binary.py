"""Binary data that holds certificates, told apart by its first bytes and the shape of its encoding."""

from __future__ import annotations

from ..certificates.budget import Budget
from ..certificates.reading import Form, Reading
from ..errors import FormatError
from . import archive, asn1, der, pkcs7, pkcs12, sst
from .asn1 import Shape
from .unknown import COMPOUND_FILE

_BEGINNINGS = (
    (sst.BEGINNING, Form.SST),
    (archive.BEGINNING, Form.ZIP),
    (COMPOUND_FILE, Form.COMPOUND_FILE),
)
_FORMS = {
    Shape.CERTIFICATE: Form.DER,
    Shape.SIGNED_DATA: Form.PKCS7,
    Shape.ENCRYPTED: Form.OTHER_CMS,
    Shape.OTHER_CONTENT: Form.OTHER_CMS,
    Shape.PKCS12: Form.PKCS12,
}


def form_of(data: bytes, *, said_to_be_certificate: bool = False) -> Form | None:
    """Tell which form binary data has.

    Args:
        data: The bytes.
        said_to_be_certificate: A label calls the bytes a certificate: they are one in DER even if their shape is
            nothing known.

    Returns:
        The form; None if it is none of those known.
    """
    form = next((form for beginning, form in _BEGINNINGS if data.startswith(beginning)), None)
    if form is not None:
        return form
    if sst.is_element(data):
        return Form.SERIALIZED_ELEMENT
    if data[:1] != bytes((asn1.SEQUENCE,)):
        return None
    try:
        shape = asn1.shape(data, asn1.element(data))
    except FormatError:
        return None
    return Form.DER if shape is Shape.OTHER and said_to_be_certificate else _FORMS.get(shape)


def decode(data: bytes, form: Form | None, budget: Budget, password: str | None = None) -> Reading | None:
    """Read a store, a serialized element, a PKCS #7, a PKCS #12 or certificates in DER.

    Args:
        data: The bytes.
        form: What `form_of` told.
        budget: What is counted by.
        password: What the user typed for a PKCS #12.

    Returns:
        What was read; None if it is in none of these forms.

    Raises:
        PasswordNeededError: It is a PKCS #12, and neither the password nor none opens it.
        FormatError: Nothing can be read out of it.
        LimitError: Nothing is left of the budget.
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
