"""The state that pages share: what is opened, what is chosen, and what is said of it."""

from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from pytestqt.qtbot import QtBot

from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate, Provenance
from sstwizard.core.certificates.reading import Reading, ReportProgress
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.checks.finding import Change, Code
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.digests import sha256
from sstwizard.core.exchange.stored import Stored, Word
from sstwizard.core.formats import sst
from sstwizard.core.sources import Source
from sstwizard.core.sources.public_lists import CATALOGUE
from sstwizard.core.text import text
from sstwizard.ui.work.rows import OpenedSource, SourceState
from sstwizard.ui.work.session import Session
from ui.staging import Answers, Later, certificates, is_settled, let_looks_end, source, the

Open = Callable[..., Session]


@pytest.fixture
def open_session(qtbot: QtBot) -> Iterator[Open]:
    """Opens sessions with sources, waits until these are read, and closes the sessions in the end."""
    made = []

    def open_one(*sources: Source) -> Session:
        session = Session(sources=sources)
        made.append(session)
        session.open_sources()
        settle(qtbot, session)
        return session

    yield open_one
    for session in made:
        session.close()


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until all is done."""
    qtbot.waitUntil(lambda: is_settled(session))


def endless(report: ReportProgress) -> Reading:
    """Read for ever, and report it."""
    while True:
        report(0, 0)
        time.sleep(0.001)


def names(opened: OpenedSource) -> list[str]:
    """Return the names of what a source holds."""
    return [certificate.name for certificate in opened.certificates]


def test_what_pages_show_is_made_in_the_background(qtbot: QtBot, open_session: Open, family: list[Entity]) -> None:
    """Of ten thousand certificates it would take the window's thread a tenth of a second."""
    session = open_session(source("family", certificates(family)))
    session.change(add=certificates(family))
    settle(qtbot, session)
    assert "fixable" in vars(session.assessment)
    assert "namesakes" in vars(session.assessment.collection)


@pytest.fixture(scope="module")
def locked(pki: PKI) -> bytes:
    """A PKCS #12 file that "secret" opens."""
    entity = pki.make("Locked CA")
    return serialize_key_and_certificates(b"x", entity.key, entity.x509, None, BestAvailableEncryption(b"secret"))


def open_locked(qtbot: QtBot, session: Session, path: Path, content: bytes, asked: Answers) -> OpenedSource:
    """Open a locked file, the questions answered."""
    path.write_bytes(content)
    session.ask_password = asked.password
    (opened,) = session.open_files([path])
    settle(qtbot, session)
    return opened


@pytest.mark.parametrize(
    ("passwords", "asked", "is_open"),
    [
        (["secret"], [""], True),
        (["no", "no", "secret"], ["", " again", " again"], True),
        (["no", "no", "no", "secret"], ["", " again", " again"], False),
        ([], [""], False),
        (["no"], ["", " again"], False),
        (["", "secret"], ["", ""], True),
    ],
    ids=["right", "third one right", "three wrong", "given up", "given up later", "empty first"],
)
def test_locked_file_asks_three_times_at_most(
    qtbot: QtBot,
    open_session: Open,
    tmp_path: Path,
    locked: bytes,
    passwords: list[str],
    asked: list[str],
    is_open: bool,
) -> None:
    """It is asked until a password fits, the user gives up, or three did not fit; the question says which it is."""
    answers, session = Answers(passwords=[*passwords]), open_session()
    opened = open_locked(qtbot, session, tmp_path / "key.p12", locked, answers)
    assert answers.asked == [f"password of key.p12{again}" for again in asked]
    assert opened.state is (SourceState.READY if is_open else SourceState.FAILED)
    assert names(opened) == (["Locked CA"] if is_open else [])
    if not passwords:
        assert str(opened.error).startswith("“key.p12” is locked with a password.")


class Password(str):
    """A password of which one can tell whether anyone still has it."""

    __slots__ = ("__weakref__",)


@pytest.mark.parametrize("typed", ["secret", "wrong"])
def test_password_is_kept_nowhere(qtbot: QtBot, open_session: Open, tmp_path: Path, locked: bytes, typed: str) -> None:
    """Once the file is read, or is not, nothing holds the password any more."""
    asked, session = Answers(passwords=[Password(typed)]), open_session()
    left = weakref.ref(asked.passwords[0])
    opened = open_locked(qtbot, session, tmp_path / "key.p12", locked, asked)
    assert opened.state is (SourceState.READY if typed == "secret" else SourceState.FAILED)
    gc.collect()
    assert left() is None


def test_reopened_file_is_read_again(qtbot: QtBot, open_session: Open, tmp_path: Path, family: list[Entity]) -> None:
    """The same file has one place in the tree, and shows what is in it now."""
    path, session = tmp_path / "ca.cer", open_session()
    for entity in family[:2]:
        path.write_bytes(entity.der)
        (opened,) = session.open_files([path])
        settle(qtbot, session)
        assert (session.opened, names(opened)) == ([opened], [entity.certificate.name])
    path.unlink()
    session.open_files([path])
    settle(qtbot, session)
    assert opened.state is SourceState.FAILED
    assert "was not found" in str(opened.error)


def test_changes_are_checked_together(family: list[Entity]) -> None:
    """While a check runs, further changes wait and are checked in one; the outcome is that of the last."""
    session, told = Session(sources=[]), []
    later = Later.instead_of_workers(session)
    session.assessed.connect(lambda: told.append(session.assessment.collection.members))
    for entity in family:
        session.change(add=[entity.certificate])
        assert len(later) == 1
        assert not session.is_assessed
    later.work()
    assert session.is_assessed
    assert told == [certificates(family)]


def test_failed_check_is_raised_and_the_next_one_made(qtbot: QtBot, family: list[Entity]) -> None:
    """A fault of ours in a check does not keep a change that came meanwhile from being checked."""
    session = Session(sources=[])
    later = Later.instead_of_workers(session)
    session.change(add=[StumblingBlock(b"")])
    session.change(remove=session.collection.members, add=certificates(family))
    with qtbot.captureExceptions() as raised:
        later.work()
    assert len(raised) == 1
    assert session.is_assessed
    assert session.assessment.collection.members == certificates(family)


class StumblingBlock(Certificate):
    """A certificate that no check survives."""

    @property
    def details(self) -> None:  # type: ignore[override]
        """Fail."""
        raise ArithmeticError


def test_change_announces_itself_once(qtbot: QtBot, family: list[Entity]) -> None:
    """What is in already, or is not there to be taken out, is no change."""
    session, changes = Session(sources=[]), []
    Later.instead_of_workers(session)
    session.collectionChanged.connect(lambda: changes.append(len(session.collection)))
    session.change(add=certificates(family))
    session.change(add=certificates(family[:2]))
    session.change(remove=[Certificate(b"elsewhere")])
    session.change(remove=certificates(family[:1]))
    assert changes == [3, 2]


def test_what_is_in_use_vouches_for_its_roots(qtbot: QtBot, open_session: Open, family: list[Entity]) -> None:
    """In an update a root that was taken out may be put back unasked; with a new collection nobody vouches for it."""
    session = open_session(source("file", certificates(family), is_vouched=False))
    root = family[0].certificate
    assert session.known.vouching.is_unvouched(root)
    session.begin(session.draft.updating(certificates(family), Path("base.sst")))
    session.change(remove=[root])
    settle(qtbot, session)
    assert not session.known.vouching.is_unvouched(root)
    session.fix_errors()
    settle(qtbot, session)
    assert root in session.collection
    session.begin(session.draft.started_over())
    settle(qtbot, session)
    assert session.known.vouching.is_unvouched(root)


def test_remedy_finds_what_the_list_of_public_cas_has(qtbot: QtBot, open_session: Open) -> None:
    """A chain that no source completes is completed by the list, which is in no source."""
    listed = CertificateIndex(CATALOGUE)
    child, issuer = next((each, issuer) for each in listed for issuer in listed.issuers_of(each))
    session = open_session(source("one", (child,)))
    session.change(add=[child])
    settle(qtbot, session)
    (finding,) = (each for each in session.assessment.errors if each.code is Code.INCOMPLETE_CHAIN)
    assert finding.change is not None
    assert finding.change.add[0] in set(listed.issuers_of(child))
    assert issuer not in set(session.known)


def test_closing_while_reading_and_checking_ends_both(qtbot: QtBot, family: list[Entity]) -> None:
    """Close comes back soon, and what ends after it begins nothing new."""
    session = Session(sources=[source("endless", load=endless), source("other"), source("third")])
    session.open_sources()
    session.change(add=certificates(family))
    session.change(remove=certificates(family[:1]))
    qtbot.waitUntil(lambda: session.opened[1].state is SourceState.READY)
    session.close()
    qtbot.waitUntil(lambda: session.opened[0].state is SourceState.CANCELLED)
    session.change(add=certificates(family))
    session.open_files([Path("nowhere.cer")])
    qtbot.wait(20)


def test_what_was_just_read_is_not_assessed_yet(qtbot: QtBot, open_session: Open, family: list[Entity]) -> None:
    """Whoever is told that a source was read knows that who vouches for its roots is still being found out."""
    told = []
    session = open_session()
    session.sourceChanged.connect(lambda opened: told.append((opened.is_loading, session.is_assessed)))
    session.open_source(source("One", certificates(family)))
    settle(qtbot, session)
    assert (False, False) in told
    assert (False, True) not in told


def test_what_was_chosen_from_a_closed_source_stays(qtbot: QtBot, open_session: Open, family: list[Entity]) -> None:
    """Closing a source takes it away as a place of issuers, and nothing from the collection."""
    session = open_session(source("One", certificates(family[:1])), source("Two", certificates(family[1:])))
    session.change(add=certificates(family[1:2]))
    with qtbot.waitSignal(session.sourceClosed) as closed:
        session.close_source(session.opened[1])
    settle(qtbot, session)
    assert [names(each) for each in session.opened] == [["Family Root CA"]]
    assert closed.args is not None
    assert names(closed.args[0]) == ["Family Policy CA", "Family Issuing CA"]
    assert set(session.collection) == set(certificates(family[1:2]))
    assert set(session.known) == set(certificates(family[:1]))


@pytest.mark.parametrize(
    ("provenance", "is_strange"),
    [(Provenance.AMONG_OTHERS, True), (Provenance.OWN_FILE, False)],
    ids=["in a folder", "a file of its own"],
)
def test_only_a_file_of_its_own_makes_a_root_less_strange(
    qtbot: QtBot, open_session: Open, family: list[Entity], provenance: Provenance, is_strange: bool
) -> None:
    """That a message has brought a root is known after its source is closed, and another copy is opened."""
    root = family[0].certificate
    session = open_session(source("Mail", [replace(root, provenance=Provenance.RECEIVED)], is_vouched=False))
    session.close_source(session.opened[0])
    session.open_source(source("Another", [replace(root, provenance=provenance)], is_vouched=False))
    settle(qtbot, session)
    session.change(add=session.opened[0].certificates)
    settle(qtbot, session)
    assert session.known.vouching.came_from_a_stranger(root) is is_strange
    for _ in range(2):
        assert (Code.ROOT_FROM_NETWORK in {each.code for each in session.assessment.findings}) is is_strange
        for opened in session.opened[:]:
            session.close_source(opened)
        settle(qtbot, session)


def test_a_withdrawn_comparison_is_gone_at_once(qtbot: QtBot, open_session: Open, pki: PKI) -> None:
    """Nobody vouches any more for the root, nor for another of its key, though nothing is assessed yet.

    Neither undo nor a remedy that was found before brings them back. What never rested on the comparison stays.
    """
    root = pki.make("Partner Root CA")
    again = pki.make("Partner Root CA", key=root.key)
    held = certificates([root, again, pki.make("Partner CA", root), pki.make("Root CA that was never compared")])
    session = open_session(source("file", held, is_vouched=False))
    session.trust(held[:1])
    session.change(add=held[1:])
    settle(qtbot, session)
    later = Later.instead_of_workers(session)
    session.withdraw(held[0])
    assert set(session.collection) == set(held[2:])
    session.apply(Change(text("Add"), add=(held[0],)))
    assert session.history.last is None
    assert set(session.collection) == set(held[2:])
    assert all(map(session.known.vouching.is_unvouched, held[:2]))
    later.work()
    assert all(map(session.known.vouching.is_unvouched, held[:2]))


def test_what_exchange_has_stays_when_a_comparison_is_withdrawn(
    qtbot: QtBot, open_session: Open, family: list[Entity], tmp_path: Path
) -> None:
    """The collection in use vouches for it, whatever the user has compared."""
    held = certificates(family)
    session = open_session(source("file", held, is_vouched=False))
    session.trust(held[:1])
    session.begin(session.draft.updating(held, tmp_path / "base.sst"))
    settle(qtbot, session)
    session.withdraw(held[0])
    assert set(session.collection) == set(held)


def compared(pki: PKI) -> list[Certificate]:
    """A root of a file that nobody vouches for, and its CA."""
    root = pki.make("Partner Root CA")
    return [replace(each, provenance=Provenance.OWN_FILE) for each in certificates([root, pki.make("CA", root)])]


def test_a_comparison_may_be_taken_back_at_once(qtbot: QtBot, open_session: Open, pki: PKI) -> None:
    """The root goes though what is known is older than the comparison."""
    root, issuing = compared(pki)
    session = open_session(source("file", [root, issuing], is_vouched=False))
    session.trust([root])
    session.change(add=[issuing])
    session.withdraw(root)
    settle(qtbot, session)
    assert (root in session.collection, session.history.last) == (False, None)


def test_what_is_older_than_the_withdrawal_fixes_nothing(qtbot: QtBot, open_session: Open, pki: PKI) -> None:
    """Its remedy would add the root again."""
    root, issuing = compared(pki)
    session = open_session(source("file", [root, issuing], is_vouched=False))
    session.change(add=[issuing])
    session.confirm(root)
    settle(qtbot, session)
    session.withdraw(root)
    session.fix_errors()
    settle(qtbot, session)
    assert root not in session.collection


@pytest.mark.parametrize("again", [False, True])
def test_what_was_withdrawn_stays_so_without_upload(
    qtbot: QtBot, open_session: Open, pki: PKI, tmp_path: Path, again: bool
) -> None:
    """While Exchange had it, nothing rested on the comparison. A root that was compared again stays, too."""
    for more in ((), certificates([pki.make("Another Root CA")])):
        root, issuing = compared(pki)
        session = open_session(source("file", [root, issuing, *more], is_vouched=False))
        session.trust([root])
        session.change(add=[issuing])
        settle(qtbot, session)
        session.say_stored(uploaded := session.collection, tmp_path / "a.sst", "AB" * 32)
        session.note_uploaded(uploaded, tmp_path / "a.sst", "AB" * 32)
        settle(qtbot, session)
        session.withdraw(root)
        if again:
            session.confirm(root)
        session.change(add=more)
        settle(qtbot, session)
        assert root in session.collection
        session.state_file.change(lambda state: state.taken_back("AB" * 32))
        session.forget_uploaded()
        settle(qtbot, session)
        assert set(session.collection) == {issuing, *more, *([root] if again else [])}
        assert again or session.history.last is None


@pytest.mark.parametrize("more", [False, True])
def test_nothing_brings_a_withdrawn_root_back_without_upload(
    qtbot: QtBot, open_session: Open, pki: PKI, tmp_path: Path, more: bool
) -> None:
    """That it was added, and removed again, is no longer known where the upload is taken back after the comparison."""
    root, issuing = compared(pki)
    session = open_session(source("file", [root, issuing], is_vouched=False))
    session.change(add=[issuing])
    session.trust([root])
    session.undo()
    settle(qtbot, session)
    session.note_uploaded(session.collection, tmp_path / "a.sst", "AB" * 32)
    session.withdraw(root)
    session.change(remove=[issuing] if more else [])
    session.forget_uploaded()
    assert [session.history.last is not None, session.history.next is not None] == [more, False]


def test_what_is_undone_without_upload_is_what_was_done_last(
    open_session: Open, family: list[Entity], tmp_path: Path
) -> None:
    """Also where something was changed between the upload and its being taken back."""
    root, policy, issuing = certificates(family)
    session = open_session()
    session.change(add=[root])
    session.note_uploaded(session.collection, tmp_path / "a.sst", "AB" * 32)
    session.change(add=[policy])
    session.change(add=[issuing])
    session.undo()
    session.forget_uploaded()
    session.redo()
    assert set(session.collection) == {root, policy, issuing}
    session.undo()
    session.undo()
    assert set(session.collection) == {root}


@pytest.mark.parametrize("is_changed", [False, True])
def test_older_settings_tell_by_the_file_what_exchange_has(
    qtbot: QtBot, open_session: Open, family: list[Entity], tmp_path: Path, is_changed: bool
) -> None:
    """They have its SHA-256 alone; what another program has put into it since, nobody has said to be there."""
    session, held, file = open_session(), certificates(family), tmp_path / "a.sst"
    file.write_bytes(content := sst.encode([each.der for each in held]))
    session.say_stored(CertificateCollection(), file, sha256(content).hex().upper())
    if is_changed:
        file.write_bytes(sst.encode([held[0].der]))
    session.read_stored()
    let_looks_end()
    settle(qtbot, session)
    has = CertificateCollection(() if is_changed else held)
    assert the(session.state.exchange).thumbprints == has.thumbprints
    assert (session.at_hand is None) is is_changed


def test_what_a_choice_is_made_from(open_session: Open, family: list[Entity], tmp_path: Path) -> None:
    """What Exchange has, or of one's own file what that was made from, as far as it is known: nothing says so twice."""
    session, held, path = open_session(), certificates(family), tmp_path / "a.sst"
    assert (session.made_from, session.knows_stored) == ((), False)
    session.set_nothing_stored()
    assert (session.made_from, session.knows_stored) == ((), True)
    session.begin(session.draft.updating(held[:2], path))
    session.change(add=held[2:])
    session.set_nothing_stored()
    assert (session.made_from, session.knows_stored, session.draft.base) == ((), True, None)
    assert set(session.collection) == set(held)
    session.begin(session.draft.updating(held, path))
    stored = tuple(each.thumbprint for each in CertificateCollection(held).ordered)
    assert (session.made_from, session.knows_stored) == (stored, True)
    for made_from in (None, (), ("1" * 40,)):
        session.begin(session.draft.editing_own_file(held[1:], path, made_from=made_from), says_stored=False)
        assert (session.made_from, session.knows_stored) == (made_from, False)


def test_where_exchange_has_nothing_any_file_is_a_new_collection(
    open_session: Open, family: list[Entity], tmp_path: Path
) -> None:
    """Whatever it was made from once: compared with that, its upload would stop again and again."""
    session, (root, policy, _), path = open_session(), certificates(family), tmp_path / "mine.sst"
    session.begin(
        session.draft.editing_own_file([root, policy], path, "AB" * 32, (root.thumbprint,)), says_stored=False
    )
    assert (session.made_from, session.counted.counted_from) == ((root.thumbprint,),) * 2
    session.state_file.change(lambda state: state.seen(Stored(Word.READ_BACK, datetime.now(UTC))))
    assert (session.knows_stored, session.made_from, session.counted.counted_from) == (True, (), ())


def test_changes_are_counted_from_ones_own_file_once_exchange_has_it(
    open_session: Open, family: list[Entity], tmp_path: Path
) -> None:
    """What it was made from matters no more: what others have removed of it since is not added once more."""
    session, (root, policy, issuing), path = open_session(), certificates(family), tmp_path / "mine.sst"
    own = CertificateCollection((root, policy))
    session.begin(session.draft.editing_own_file(own, path, "AB" * 32, (root.thumbprint,)), says_stored=False)
    session.change(add=[issuing])
    session.say_stored(own, path, "AB" * 32)
    assert set(session.counted.reopened([root], tmp_path / "stored.sst", None).choice) == {root, issuing}
    changed = session.counted.rebase_on_changed_file([policy], path, "CD" * 32, was_seen=True)
    assert set(changed.made_from or ()) == own.thumbprints


def test_what_was_not_uploaded_after_all_is_no_part_of_the_choice(
    open_session: Open, family: list[Entity], tmp_path: Path
) -> None:
    """An upload of an earlier file is built upon; without it all is as it was before, unless more was changed since."""
    root, policy, issuing = certificates(family)
    for more in ([], [issuing]):
        session = open_session()
        session.change(add=[root])
        session.note_uploaded(CertificateCollection((policy,)), tmp_path / "a.sst", "AB" * 32)
        session.change(add=more)
        assert set(session.collection) == {root, policy, *more}
        session.forget_uploaded()
        assert set(session.collection) == ({root, policy, issuing} if more else {root})


@pytest.mark.parametrize("is_asked", [True, False])
def test_what_was_begun_since_an_upload_stays(
    open_session: Open, family: list[Entity], tmp_path: Path, is_asked: bool
) -> None:
    """That nothing was uploaded after all brings back no update that was ended, be it that Exchange has nothing."""
    session = open_session()
    session.begin(session.draft.updating(certificates(family), tmp_path / "base.sst"))
    session.note_uploaded(session.collection, tmp_path / "a.sst", "AB" * 32)
    if is_asked:
        session.begin_first()
    else:
        session.begin(session.draft.started_over())
    session.forget_uploaded()
    assert session.draft.base is None


def test_a_file_not_uploaded_vouches_for_nothing(qtbot: QtBot, open_session: Open, pki: PKI, tmp_path: Path) -> None:
    """It was written here, and no more; what Exchange has does vouch."""
    root, issuing = compared(pki)
    session = open_session(source("file", [root, issuing], is_vouched=False))
    for begin, vouched in ((session.draft.editing_own_file, False), (session.draft.updating, True)):
        session.begin(begin([root, issuing], tmp_path / "a.sst"), says_stored=vouched)
        settle(qtbot, session)
        assert bool(session.known.vouching.vouchers_of(root)) is vouched
