"""Windows' stores, read where there are some: on Windows, or on Wine's own implementation of them."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime

import pytest
from cryptography import x509

from pki import PKI, START
from sstwizard.core.certificates.certificate import Certificate, Provenance, WindowsProperties
from sstwizard.core.certificates.reading import Reading, no_progress, within
from sstwizard.core.chains.vouching import Vouching
from sstwizard.core.errors import CancelledError, SourceError
from sstwizard.core.sources import Source, windows
from sstwizard.core.text import text
from windows_store import is_wine, stored

only_windows = pytest.mark.skipif(sys.platform != "win32", reason="only Windows has certificate stores")

EMAIL_ONLY = bytes.fromhex("300a06082b06010505070304")


def source(place: str) -> Source:
    """Return one of the sources by where it is."""
    return next(source for source in windows.sources() if source.place == place)


def find(reading: Reading, der: bytes) -> Certificate:
    """Return the one certificate of a reading that has these bytes."""
    (found,) = (certificate for certificate in reading.certificates if certificate.der == der)
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="for systems without certificate stores")
def test_no_stores_off_windows() -> None:
    """Where there is no Windows there are no stores, and asking for them is no error."""
    assert windows.sources() == windows.people_sources() == ()


@only_windows
def test_stores_stand_in_the_order_of_the_console() -> None:
    """Both places come with the same five stores, named before any is opened."""
    found = windows.sources()
    titles = ["Trusted Root", "Intermediate", "Third-Party Root", "Enterprise Trust", "Untrusted (Disallowed)"]
    assert [str(each.group) for each in found] == ["Local computer"] * 5 + ["Current user"] * 5
    assert [str(each.title) for each in found] == titles * 2
    assert len(set(found)) == 10


@only_windows
@pytest.mark.parametrize("store", ["CA", "Root", "Disallowed"])
@pytest.mark.parametrize("location", ["CurrentUser", "LocalMachine"])
def test_a_stored_certificate_is_found(pki: PKI, location: str, store: str) -> None:
    """A certificate comes out of its store with its bytes, its friendly name, where it was found, and if disallowed."""
    der = pki.make("Stored").der
    names = {"CurrentUser": "Current user", "LocalMachine": "Local computer"}
    titles = {"CA": "Intermediate", "Root": "Trusted Root", "Disallowed": "Untrusted (Disallowed)"}
    with stored(location, store, [der], {11: "Päckchen 📦\0".encode("utf-16-le")}):
        found = find(source(f"{location}/{store}").load(no_progress), der)
    assert found.origin == within(text(names[location]), text(titles[store]))
    assert found.windows == WindowsProperties(friendly_name="Päckchen 📦", disallowed=store == "Disallowed")
    assert found.windows.trusted_root is (store == "Root")
    assert der not in {each.der for each in source(f"{location}/{store}").load(no_progress).certificates}


@only_windows
def test_stores_of_people() -> None:
    """Own and partners' certificates are the current user's, and stand in no tree of stores."""
    found = windows.people_sources()
    assert [each.place for each in found] == ["CurrentUser/My", "CurrentUser/AddressBook", "CurrentUser/TrustedPeople"]
    assert [str(each.title) for each in found] == ["Personal", "Other People", "Trusted People"]
    assert {str(each.group) for each in found} == {"Current user"}
    assert not set(found) & set(windows.sources())


@only_windows
@pytest.mark.parametrize("store", ["My", "AddressBook", "TrustedPeople"])
def test_nobody_vouches_for_a_root_among_people(pki: PKI, store: str) -> None:
    """A root that lies among the certificates of people is found, and Windows does not vouch for it."""
    root = pki.make("Root")
    (place,) = (each for each in windows.people_sources() if each.store == store)
    with stored("CurrentUser", store, [root.der]):
        found = find(place.load(no_progress), root.der)
    assert not found.windows.trusted_root
    assert found.provenance is Provenance.AMONG_OTHERS
    assert Vouching([found]).vouchers_of(found) == ()


@only_windows
def test_windows_limit_on_usages(pki: PKI) -> None:
    """The usages to which Windows limits a certificate are read along."""
    der = pki.make("Limited").der
    with stored("CurrentUser", "CA", [der], {9: EMAIL_ONLY}):
        found = find(source("CurrentUser/CA").load(no_progress), der)
    assert found.windows == WindowsProperties(purposes=("1.3.6.1.5.5.7.3.4",))


@only_windows
def test_what_the_root_program_says(pki: PKI) -> None:
    """Dates and bans of Microsoft's root program that stand beside a certificate are read along."""
    if is_wine():
        pytest.skip("Wine keeps none of the root program's properties")
    der = pki.make("Banned").der
    start = ((START - datetime(1601, 1, 1, tzinfo=UTC)).days * 86_400 * 10_000_000).to_bytes(8, "little")
    with stored("CurrentUser", "CA", [der], {104: start, 122: EMAIL_ONLY, 126: start, 127: EMAIL_ONLY}):
        found = find(source("CurrentUser/CA").load(no_progress), der)
    assert found.windows == WindowsProperties(
        disallowed=True,
        disallowed_purposes=("1.3.6.1.5.5.7.3.4",),
        not_before=START,
        not_before_purposes=("1.3.6.1.5.5.7.3.4",),
    )


@only_windows
def test_one_odd_certificate_does_not_end_the_list(pki: PKI) -> None:
    """A certificate whose extended key usage does not decode is listed, and so are the others."""
    usage = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.37"), b"\x30\x7f")
    ders = [pki.make("One").der, pki.make("Odd", extensions=(usage,)).der, pki.make("Two").der]
    with stored("CurrentUser", "CA", ders, {9: b"\x30\x7f"}):
        found = {each.der for each in source("CurrentUser/CA").load(no_progress).certificates}
    assert found >= set(ders)


@only_windows
def test_a_missing_store_is_empty() -> None:
    """A store that does not exist holds nothing, which is no error."""
    nowhere = 0x7F << 16
    assert windows._load(nowhere, "Root", text("Nowhere"), no_progress) == Reading()


@only_windows
def test_a_refused_store_is_one_sentence() -> None:
    """A store that Windows does not open is one sentence that names it and gives Windows' reason."""
    longer_than_any_name = "x" * 300
    with pytest.raises(SourceError, match=r"^Windows doesn't let you read Vault: CertOpenStore: \w"):
        windows._load(windows.CURRENT_USER, longer_than_any_name, text("Vault"), no_progress)


@only_windows
def test_each_certificate_once(pki: PKI) -> None:
    """The current user's view shows the local computer's certificates too, each of them once."""
    der = pki.make("Twice").der
    with stored("CurrentUser", "CA", [der]), stored("LocalMachine", "CA", [der]):
        found = source("CurrentUser/CA").load(no_progress).certificates
    assert [each.der for each in found].count(der) == 1
    assert len(set(found)) == len(found)


@only_windows
def test_two_threads_read_at_once(pki: PKI) -> None:
    """Stores can be read on any number of threads at the same time."""
    ders = [pki.make(f"Threaded {number}").der for number in range(20)]
    found: list[Reading] = []

    def read() -> None:
        found.append(source("CurrentUser/CA").load(no_progress))

    with stored("CurrentUser", "CA", ders):
        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(found) == 8
    assert all({each.der for each in reading.certificates} >= set(ders) for reading in found)


@only_windows
def test_cancel_ends_the_reading(pki: PKI) -> None:
    """Reading tells how far it is, and what its report raises ends it; the store can be read again afterwards."""
    ders = [pki.make(f"Many {number}").der for number in range(101)]
    reported: list[int] = []

    def cancel(done: int, total: int) -> None:
        reported.append(done)
        assert total == 0
        if done:
            raise CancelledError

    with stored("CurrentUser", "CA", ders):
        with pytest.raises(CancelledError):
            source("CurrentUser/CA").load(cancel)
        assert len(source("CurrentUser/CA").load(no_progress).certificates) >= len(ders)
    assert reported == [0, 100]
