"""What is being made: what counts as written, what would be lost, and where it goes."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from pki import PKI
from sstwizard.core import formats
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import ChangedMeanwhileError
from sstwizard.core.export.draft import Draft
from sstwizard.core.export.export import ExportFormat
from sstwizard.core.formats import sst

NOW = datetime(2026, 11, 24, 15, 30)


@pytest.fixture(scope="module")
def roots(pki: PKI) -> tuple[Certificate, ...]:
    """What can be chosen."""
    return tuple(pki.make(f"Root {number}").certificate for number in range(3))


def draft_of(*chosen: Certificate) -> Draft:
    """A new collection with these certificates."""
    return Draft().with_choice(CertificateCollection(chosen))


def write(draft: Draft) -> Draft:
    """Write it, and note that."""
    return draft.wrote(draft, draft.write(NOW))


def test_what_was_uploaded_is_what_the_next_one_begins_with(roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """Changes made since it was written stay; what was chosen for another file is added to what Exchange has."""
    uploaded, file = CertificateCollection(roots[:2]), tmp_path / "a.sst"
    own = write(draft_of(*roots[:2]).with_target(file))
    after = own.uploaded(uploaded, file, "AB" * 32)
    assert (after.choice, after.base, after.base_file, after.target) == (uploaded, uploaded, file, file)
    changed = own.with_choice(CertificateCollection(roots[1:])).uploaded(uploaded, file, "AB" * 32)
    assert (set(changed.choice), changed.base, changed.target) == ({*roots[1:]}, uploaded, file)
    assert set(Draft().uploaded(uploaded, file, "AB" * 32).choice) == {*roots[:2]}
    other = draft_of(roots[2]).with_target(tmp_path / "b.sst").uploaded(uploaded, file, "AB" * 32)
    assert (set(other.choice), other.target) == ({*roots}, None)


def test_what_an_earlier_file_has_changed_stays_where_another_is_uploaded(roots: tuple[Certificate, ...]) -> None:
    """Changes are counted from what both were made from, not from the earlier file, in which there are none."""
    kept, added, uploaded = roots
    mine = Draft().editing_own_file((kept, added), Path("mine.sst"), "AB" * 32, (kept.thumbprint,))
    after = mine.uploaded(CertificateCollection((kept, uploaded)), Path("other.sst"), "CD" * 32)
    assert set(after.choice) == {*roots}
    assert after.difference is not None
    assert after.difference.added == (added,)


def test_a_file_that_was_not_uploaded_is_not_what_exchange_has(roots: tuple[Certificate, ...]) -> None:
    """It stays chosen as it is, whatever Exchange turns out to have; read again, it is still not uploaded."""
    own = Draft().editing_own_file(roots[:2], Path("mine.sst"), "AB" * 32)
    first = (roots[0].thumbprint,)
    made = Draft().editing_own_file(roots[:2], Path("mine.sst"), "AB" * 32, first)
    assert made.rebase_on_changed_file(roots[:1], Path("mine.sst"), "CD" * 32).made_from == first
    assert made.updating(roots[:1], Path("stored.sst")).made_from == first
    update = made.updating(roots[:1], Path("stored.sst"))
    for was_seen, expected in ((True, first), (False, (roots[1].thumbprint,))):
        again = update.rebase_on_changed_file(roots[1:2], Path("stored.sst"), "CD" * 32, was_seen=was_seen)
        assert again.made_from == expected
    assert set(made.reopened(roots[2:], Path("stored.sst"), None).choice) == {*roots[1:]}
    without = Draft().editing_own_file(roots[:1], Path("mine.sst"), "AB" * 32, (roots[1].thumbprint,))
    assert set(without.reopened(roots[1:], Path("stored.sst"), None).choice) == {roots[0], *roots[2:]}
    with_stored = own.reopened(roots[1:], Path("stored.sst"), "CD" * 32)
    assert set(with_stored.made_from or ()) == {each.thumbprint for each in roots[1:]}
    assert set(with_stored.choice) == {*roots[:2]}
    assert with_stored.difference is not None
    assert [each.name for each in with_stored.difference.removed] == [each.name for each in roots[2:]]
    with_other = with_stored.with_choice(own.choice).reopened(roots[2:], Path("other.sst"), "EF" * 32)
    assert set(with_other.choice) == {*roots[:2]}
    assert with_other.rebase_on_changed_file(roots, Path("other.sst"), None).counted_from is None
    begun = with_other.updating(roots[2:], Path("stored.sst")), with_other.started_over()
    assert None not in [each.counted_from for each in begun]


def test_what_is_unsaved(roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """A choice that is neither empty, nor what was written last or the file of an update holds, in whatever order."""
    some, turned = CertificateCollection(roots[:2]), CertificateCollection((roots[1], roots[0]))
    empty, other = CertificateCollection(), CertificateCollection(roots)
    written = write(draft_of(*some).with_target(tmp_path / "a.sst"))
    for draft in (written, Draft().updating(some, Path("base.sst"))):
        unsaved = [draft.with_choice(each).has_unsaved_choice for each in (empty, some, turned, other)]
        assert unsaved == [False, False, False, True]
    assert draft_of(*some).has_unsaved_choice


def test_what_ends_an_update(roots: tuple[Certificate, ...]) -> None:
    """Where it is none after all the choice stays, where one starts over nothing is chosen; the format stays."""
    update = Draft().updating(roots[:2], Path("base.sst"), "AB" * 32).with_format(ExportFormat.PKCS7)
    update = update.with_choice(CertificateCollection(roots[1:]))
    for ended, chosen in ((update.based_on(Draft()), roots[1:]), (update.started_over(), ())):
        assert ended == Draft(CertificateCollection(chosen), file_format=ExportFormat.PKCS7)
        assert (ended.difference, ended.is_for_exchange, Draft().is_for_exchange) == (None, False, True)


def test_files_are_those_of_this_very_state(roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """Another choice, format or target has not been written; a name is for one format and one collection."""
    target = tmp_path / "a.sst"
    draft = write(draft_of(*roots).with_target(target))
    (file,) = draft.files
    assert file.path == target
    assert set(formats.read(target.read_bytes()).certificates) == set(roots)
    for changed, goes_to in (
        (draft.with_choice(CertificateCollection(roots[:1])), target),
        (draft.with_target(target), target),
        (draft.with_format(ExportFormat.PEM), None),
        (draft.updating(roots, target), None),
        (draft.started_over(), None),
    ):
        assert (changed.files, changed.written, changed.target) == ((), draft.choice, goes_to)


def test_change_while_it_is_written_is_not_written(roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """A certificate added while a thread writes the state before is unsaved, and the file is not taken for its own."""
    before = draft_of(roots[0]).with_target(tmp_path / "a.sst")
    files = before.write(NOW)
    after = before.with_choice(CertificateCollection(roots)).wrote(before, files)
    assert after.files == ()
    assert after.has_unsaved_choice
    assert not after.with_choice(before.choice).has_unsaved_choice


def test_another_update_begun_while_it_is_written_keeps_its_own_file(
    roots: tuple[Certificate, ...], tmp_path: Path
) -> None:
    """The SHA-256 of what was written over one base is not that of another; it is, as long as that is updated."""
    file = tmp_path / "a.sst"
    file.write_bytes(sst.encode([roots[0].der]))
    before = Draft().updating(roots[:1], file).with_choice(CertificateCollection(roots)).with_target(file)
    files = before.write(NOW)
    assert before.with_choice(CertificateCollection(roots[:2])).wrote(before, files).base_sha256 == files[0].sha256
    assert before.updating(roots[:2], tmp_path / "b.sst", "CD" * 32).wrote(before, files).base_sha256 == "CD" * 32


def test_difference_is_told_in_an_update_alone(roots: tuple[Certificate, ...]) -> None:
    """A new collection is compared with nothing."""
    assert draft_of(*roots).difference is None
    draft = Draft().updating(roots[:2], Path("base.sst"))
    assert draft.difference is not None
    assert not draft.difference
    changed = draft.with_choice(CertificateCollection(roots[1:])).difference
    assert changed is not None
    assert (changed.added, changed.kept, changed.removed) == (roots[2:], roots[1:2], roots[:1])


def test_suggestion_follows_the_base(roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """A new collection goes to the folder that is offered; an update beside its file, with the date."""
    today, elsewhere = date(2026, 11, 24), tmp_path / "elsewhere"
    new, update = draft_of(*roots), Draft().updating(roots, tmp_path / "base.sst")
    assert new.suggestion(elsewhere, today) == elsewhere / "trusted-cas.sst"
    assert new.with_format(ExportFormat.DER).suggestion(elsewhere, today) == elsewhere / "trusted-cas"
    assert draft_of(roots[0]).with_format(ExportFormat.DER).suggestion(elsewhere, today).name == "trusted-cas.cer"
    assert update.suggestion(elsewhere, today) == tmp_path / "base 2026-11-24.sst"
    assert update.with_format(ExportFormat.DER).suggestion(elsewhere, today) == tmp_path / "base 2026-11-24"


def test_base_is_replaced_only_by_a_file_of_its_name(roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """A folder replaces no file, and where nothing is updated there is nothing to replace."""
    base = tmp_path / "base.sst"
    base.touch()
    draft = Draft().updating(roots, base)
    assert draft.replaces_base(base)
    assert not draft.replaces_base(tmp_path / "other.sst")
    assert not draft.with_format(ExportFormat.DER).replaces_base(base)
    assert not draft_of(*roots).replaces_base(base)


def updating(file: Path, *certificates: Certificate) -> Draft:
    """An update of a file that holds these, as it was read."""
    file.write_bytes(sst.encode([each.der for each in certificates]))
    return Draft().updating(certificates, file, hashlib.sha256(file.read_bytes()).hexdigest().upper())


@pytest.mark.parametrize("name", ["base.sst", *([] if os.name == "nt" else ["link.sst"])])
def test_own_writing_is_no_change_by_others(name: str, roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """An update that has been written over its file, by whatever name, can be changed and written again.

    Not so once others have written it, unless it is not known what was read.
    """
    base, target = tmp_path / "base.sst", tmp_path / name
    draft = updating(base, roots[0])
    if target != base:
        target.symlink_to(base)
    draft = write(draft.with_choice(CertificateCollection(roots[:2])).with_target(target))
    draft = write(draft.with_choice(CertificateCollection(roots)).with_target(base))
    copies = [file.read_bytes() for file in tmp_path.iterdir() if file not in (base, target)]
    assert (len(copies), len(set(copies))) == (2, 2)
    elsewhere = write(draft.with_target(tmp_path / "other.sst"))
    assert elsewhere.base_sha256 == draft.base_sha256
    updating(base, roots[2])
    with pytest.raises(ChangedMeanwhileError):
        write(elsewhere.with_target(base))
    write(draft.updating(roots[:1], base).with_target(base))


def test_reopened_update_keeps_what_was_done(roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """What was added and removed is so again, and what the other program has added is there."""
    base = tmp_path / "base.sst"
    draft = updating(base, roots[0]).with_choice(CertificateCollection((roots[1],))).with_target(base)
    now = updating(base, roots[0], roots[2])
    again = draft.reopened(now.choice, base, now.base_sha256)
    assert again.choice.members == (roots[2], roots[1])
    assert (again.base, again.base_file, again.target) == (now.base, base, base)
    assert write(draft.with_target(tmp_path / "b.sst")).reopened(now.choice, base, now.base_sha256).files == ()
    write(again)
    assert set(formats.read(base.read_bytes()).certificates) == set(roots[1:])
    updating(base, roots[0])
    with pytest.raises(ChangedMeanwhileError):
        write(again)


def test_new_collection_is_redone_in_another_file(roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """All of it is added to what that file holds, which is no target: it is not overwritten unasked."""
    file = tmp_path / "stored.sst"
    stored = updating(file, roots[0])
    draft = Draft(CertificateCollection(roots[1:])).with_target(tmp_path / "new.sst")
    again = draft.reopened(stored.choice, file, stored.base_sha256)
    assert set(again.choice) == set(roots)
    assert (again.base, again.base_file, again.target) == (stored.base, file, None)


def test_the_sst_is_known_before_it_is_written(roots: tuple[Certificate, ...], tmp_path: Path) -> None:
    """The same choice gives the same bytes, in whatever order it was made."""
    (file,) = write(draft_of(*roots).with_target(tmp_path / "a.sst")).files
    assert draft_of(*reversed(roots)).sst_sha256 == file.sha256
    assert draft_of(*roots[1:]).sst_sha256 != file.sha256


def test_what_was_made_from_another_collection_is_made_once_more(roots: tuple[Certificate, ...]) -> None:
    """What it added and removed is so in what Exchange has by now; where that is not known, it stays as it is."""
    start = Draft().updating(roots[1:], Path("stored.sst"), "AB" * 32)
    own = Draft().editing_own_file(roots[:1], Path("mine.sst"), "CD" * 32, (roots[1].thumbprint,)).redone(start)
    assert (set(own.choice), own.base, own.base_file) == ({roots[0], roots[2]}, start.base, start.base_file)
    assert set(replace(draft_of(roots[0]), made_from=None).redone(start).choice) == {roots[0]}
    assert set(draft_of(roots[0]).redone(start).choice) == {*roots}  # a new collection
