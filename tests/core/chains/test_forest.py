"""Who issued whom: the forest of a set, whatever it holds and in whatever order, and what completes it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from pki import END, PKI, Entity, certificates, clique, new_key, with_unknown_algorithm, with_unknown_curve
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.forest import Forest, Node, build_forest
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.signing import is_issued_by, is_self_signed
from sstwizard.core.chains.validation import path_to_root

LATER, LATEST = END + timedelta(days=1), END + timedelta(days=2)


def forest(*entities: Entity) -> Forest:
    """The forest of these."""
    return build_forest(certificates(entities))


def outline(forest: Forest) -> str:
    """The trees in one line, as in "Root(A B(C))"; what is missing has a question mark."""
    return " ".join(map(_outline, forest.trees))


def _outline(node: Node) -> str:
    below = " ".join(map(_outline, node.children))
    return node.name + ("" if node.certificate else "?") + (f"({below})" if below else "")


def nodes(forest: Forest) -> Iterator[Node]:
    """Every place of the forest."""
    waiting = list(forest.trees)
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(node.children)


def test_what_stands_beside_each_other_is_in_the_order_of_its_names(pki: PKI) -> None:
    """By what is shown of them, not by their countries: roots, what a CA issued, and missing issuers."""

    def made(country: str, name: str, issuer: Entity | None = None) -> Entity:
        attributes = ((NameOID.COUNTRY_NAME, country), (NameOID.COMMON_NAME, name))
        return pki.make(name, issuer, subject=x509.Name([x509.NameAttribute(*each) for each in attributes]))

    root, other = made("AT", "Zoo"), made("US", "ant")
    below = [made("DE", "Last", root), made("FR", "first", root)]
    orphans = [made("DE", "Under", made(*place)) for place in (("AA", "Gone"), ("ZZ", "Away"))]
    assert outline(forest(root, other, *below, *orphans)) == "ant Zoo(first Last) Away?(Under) Gone?(Under)"


def test_missing_issuer_stands_in_its_place(pki: PKI) -> None:
    """What has the same missing issuer stands under one place for it, after the complete trees."""
    root = pki.make("A root that is missing")
    first, second = pki.make("First", root), pki.make("Second", root)
    leaf, complete = pki.make("Leaf", first, ca=False), pki.make("Z complete")
    grown = forest(leaf, second, first, complete)
    assert outline(grown) == "Z complete A root that is missing?(First(Leaf) Second)"
    assert [grown.levels[each] for each in certificates((first, second, leaf))] == [1, 1, 2]
    assert grown.incomplete == certificates((first, leaf, second))
    assert grown.broken_at == certificates((first, second))


def test_self_signed_form_gives_the_shorter_chain(pki: PKI) -> None:
    """Where a root is there both self-signed and signed by an older one, the children stand under the self-signed."""
    old, key = pki.make("An old root"), new_key()
    root, cross = pki.make("New root", key=key), pki.make("New root", old, key=key)
    leaf = pki.make("Leaf", root)
    grown = forest(cross, leaf, old, root)
    assert outline(grown) == "An old root(New root) New root(Leaf)"
    assert grown.levels[leaf.certificate] == 1


def test_rekeyed_root_has_its_own_children(pki: PKI) -> None:
    """Two roots of one name with different keys keep apart what each issued; a link between them is no root."""
    first, second = pki.make("Root"), pki.make("Root")
    below_first, below_second = pki.make("First", first), pki.make("Second", second)
    grown = forest(below_second, below_first, second, first)
    parents = {child.certificate: node.certificate for node in nodes(grown) for child in node.children}
    assert parents == dict(zip(certificates((below_first, below_second)), certificates((first, second)), strict=True))
    link = pki.make("Root", first)
    assert link.certificate.is_self_issued
    assert not is_self_signed(link.certificate)
    assert outline(forest(link, first)) == "Root(Root)"


@pytest.mark.parametrize("key_ids", [True, False])
def test_wrong_signature_is_no_issuer(pki: PKI, key_ids: bool) -> None:
    """The same name is not enough, and neither are matching key identifiers: the signature decides."""
    root = pki.make("Root", key_ids=key_ids)
    forged = pki.make("Forged", root, signing_key=new_key(), key_ids=key_ids)
    assert not is_issued_by(forged.certificate, root.certificate)
    assert outline(forest(forged, root)) == "Root Root?(Forged)"
    assert not is_self_signed(pki.make("Root", signing_key=new_key()).certificate)


def test_unknown_algorithm_proves_no_issuer(pki: PKI) -> None:
    """What can't be checked is no chain; who may have signed it is told by the key identifier, and stands beside it."""
    first, second = pki.make("Root"), pki.make("Root")
    child = with_unknown_algorithm(pki.make("Child", second))
    below = pki.make("Below", Entity(x509.load_der_x509_certificate(child.der), new_key())).certificate
    assert not is_issued_by(child, first.certificate)
    assert not is_issued_by(child, second.certificate)
    grown = build_forest([child, first.certificate, second.certificate])
    assert grown.broken_at == grown.incomplete == (child,)
    assert grown.unchecked == {child: (second.certificate,)}
    assert [tree.certificate for tree in grown.trees][2:] == [child]
    assert grown.levels[child] == 1
    lonely = build_forest([child, first.certificate, below])
    assert lonely.unchecked == {}
    assert child in lonely.broken_at


def test_who_issued_whom_is_kept(pki: PKI, root: Entity) -> None:
    """Above and below each certificate; a proven issuer is enough, though another could not be checked."""
    child = pki.make("Child", root).certificate
    keyless = with_unknown_curve(root)
    grown = build_forest([root.certificate, keyless, child])
    assert grown.issuers == {root.certificate: (), keyless: (), child: (root.certificate,)}
    assert grown.issued[root.certificate] == [child]
    assert grown.unchecked == {keyless: (keyless,)}
    first, second = loop(pki, "One", "Other")
    odd = with_unknown_curve(second)
    circle = build_forest([first.certificate, second.certificate, odd])
    assert first.certificate not in circle.unchecked
    garbage, other = Certificate(b"garbage"), Certificate(b"rubbish")  # without a name, they are nobody's issuer
    assert not is_issued_by(garbage, garbage)
    assert set(build_forest([garbage, other, root.certificate]).broken_at) == {garbage, other}


def loop(pki: PKI, *names: str) -> list[Entity]:
    """Certificates of which each is signed by the next, and the last by the first."""
    keys = {name: new_key() for name in names}
    following = dict(zip(names, [*names[1:], names[0]], strict=True))
    heads = {name: pki.make(name, key=keys[name]) for name in names}
    return [pki.make(name, heads[following[name]], key=keys[name]) for name in names]


def test_loop_is_cut_at_its_first(pki: PKI) -> None:
    """Two that vouch for each other have no root; the first by name is the place to fix, not what hangs below them."""
    one, other = loop(pki, "M", "N")
    grown = forest(one, other)
    assert outline(grown) == "N?(M(N))"
    assert grown.incomplete == certificates((one, other))
    early, late = pki.make("A", one), pki.make("Z", other)
    below = pki.make("0", early, ca=False)
    grown = forest(below, early, other, late, one)
    assert outline(grown) == "N?(M(A(0) N(Z)))"
    assert grown.broken_at == (one.certificate,)


def test_loop_that_a_root_holds_is_complete(pki: PKI, root: Entity) -> None:
    """Of two that vouch for each other, one is also signed by a root: nothing is missing."""
    key = new_key()
    one, other = pki.make("One", root, key=key), pki.make("Other", pki.make("One", key=key))
    back = pki.make("One", other, key=key)
    grown = forest(back, other, one, root)
    assert outline(grown) == "Root(One(Other(One)))"
    assert grown.incomplete == ()


def test_chain_may_be_two_thousand_deep(pki: PKI) -> None:
    """Depth is limited by nothing: neither with its root, nor without, nor when the root is looked for."""
    made = [pki.make("Root", key=new_key())]
    for level in range(1, 2_000):
        made.append(pki.make(f"Level {level}", made[-1], key=made[0].key))
    chain = certificates(made)
    grown = build_forest(reversed(chain))
    assert [grown.levels[each] for each in chain] == list(range(2_000))
    assert sum(1 for _ in nodes(grown)) == 2_000
    rootless = build_forest(chain[1:])
    assert rootless.broken_at == (chain[1],)
    assert [rootless.levels[each] for each in chain[1:]] == list(range(1, 2_000))
    assert path_to_root(chain[-1], CertificateIndex(chain)) == chain[-2::-1]


@pytest.fixture(scope="module")
def tangle(pki: PKI) -> list[Certificate]:
    """A set with everything in it: cross-signs, a re-keyed root, loops, orphans, forgeries and garbage."""
    key = new_key()
    one, other, again = pki.make("One"), pki.make("Other"), pki.make("One")
    cross = [pki.make("Cross", issuer, key=key) for issuer in (one, other, again)]
    leaves = [pki.make(name, cross[0], ca=False) for name in ("Leaf", "Leaf", "Early")]
    orphans = [pki.make("Orphan", pki.make(name)) for name in ("Gone", "Other", "One")]
    ring = loop(pki, "P", "Q", "R")
    below_ring = [pki.make("A", ring[1]), pki.make("Z", ring[2])]
    odd = with_unknown_algorithm(pki.make("Odd", one))
    entities = [one, other, again, *cross, *leaves, *orphans, *ring, *below_ring]
    return [*certificates(entities), odd, Certificate(b"garbage")]


@given(st.data())
def test_order_does_not_matter(tangle: list[Certificate], data: st.DataObject) -> None:
    """The same set gives the same forest in whatever order it comes, and however often each is there."""
    subset = data.draw(st.lists(st.sampled_from(tangle), unique=True))
    first, second = build_forest(subset), build_forest([*data.draw(st.permutations(subset)), *subset[:2]])
    assert first == second
    assert list(first.levels.items()) == list(second.levels.items())


@given(st.data())
def test_everything_stands_exactly_once(tangle: list[Certificate], data: st.DataObject) -> None:
    """Each certificate has one place, at one level below its issuer's, and only a cut has its issuer elsewhere."""
    subset = data.draw(st.lists(st.sampled_from(tangle), unique=True))
    grown = build_forest(subset)
    placed = [node.certificate for node in nodes(grown) if node.certificate]
    assert sorted(each.sha256 for each in placed) == sorted(each.sha256 for each in subset)
    assert grown.levels.keys() == set(subset)
    for node in nodes(grown):
        for child in node.children:
            assert child.certificate is not None
            assert grown.levels[child.certificate] == (grown.levels[node.certificate] + 1 if node.certificate else 1)
    heads = {child.certificate for tree in grown.trees if not tree.certificate for child in tree.children}
    tops = {tree.certificate for tree in grown.trees if tree.certificate}
    assert heads == set(grown.broken_at) - set(grown.unchecked)
    assert tops == {each for each in subset if is_self_signed(each)} | set(grown.unchecked)


def test_path_is_added_as_far_as_it_goes(pki: PKI, root: Entity) -> None:
    """What is missing is added up to the root, the nearest first, or up to the issuer that is nowhere."""
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy)
    leaf = pki.make("Leaf", issuing, ca=False)
    known = CertificateIndex(certificates((root, policy, issuing, leaf, pki.make("Root"))))
    assert path_to_root(leaf.certificate, known) == certificates((issuing, policy, root))
    assert path_to_root(root.certificate, known) == ()
    known = CertificateIndex([policy.certificate])
    assert path_to_root(issuing.certificate, known) == (policy.certificate,)
    assert path_to_root(policy.certificate, known) == ()


def test_which_issuer_is_preferred(pki: PKI) -> None:
    """The one in the collection; a root to its cross-sign, as only a root is a trust anchor; and what lasts longest."""
    key, old = new_key(), pki.make("Old root", end=LATEST)
    roots = [pki.make("Root", key=key, end=end) for end in (END, LATER)]
    cross = pki.make("Root", old, key=key, end=LATEST)
    issuing = pki.make("Issuing", roots[0])
    leaf = pki.make("Leaf", issuing, ca=False)
    known = CertificateIndex(certificates((cross, old, *roots, issuing)))
    assert path_to_root(leaf.certificate, known) == certificates((issuing, roots[1]))
    assert path_to_root(leaf.certificate, known, [roots[0].certificate]) == certificates((issuing, roots[0]))


def test_of_paths_without_a_root_the_best_is_taken(pki: PKI) -> None:
    """Where each stops at an issuer that is nowhere, the order is the same: the collection, then what lasts longest."""
    key = new_key()
    brief, lasting = (pki.make("Issuing", pki.make(f"Gone {end}"), key=key, end=end) for end in (END, LATER))
    leaf = pki.make("Leaf", brief, ca=False).certificate
    for order in ((brief, lasting), (lasting, brief)):
        known = CertificateIndex(certificates(order))
        assert path_to_root(leaf, known) == certificates((lasting,))
        assert path_to_root(leaf, known, certificates((brief,))) == certificates((brief,))


def test_dead_end_is_not_followed_where_a_root_can_be_reached(pki: PKI) -> None:
    """An issuer that lasts longer but leads nowhere is passed over for one that leads to a root."""
    key, root = new_key(), pki.make("Root")
    dead_end = pki.make("Issuing", pki.make("Gone"), key=key, end=LATEST)
    issuing = pki.make("Issuing", root, key=key)
    leaf = pki.make("Leaf", issuing, ca=False)
    known = CertificateIndex(certificates((dead_end, issuing, root)))
    assert path_to_root(leaf.certificate, known) == certificates((issuing, root))


def test_loop_is_left_for_a_root(pki: PKI) -> None:
    """Where two vouch for each other and a source holds the root of one, that is what is missing."""
    key = new_key()
    root, other = pki.make("One", key=key), pki.make("Other")
    one = pki.make("One", other, key=key)
    back = pki.make("Other", root, key=other.key)
    assert forest(one, back).incomplete
    known = CertificateIndex(certificates((one, back, root)))
    assert path_to_root(one.certificate, known) == certificates((back, root))
    assert path_to_root(one.certificate, CertificateIndex(certificates((one, back)))) == ()


def test_issuer_that_the_key_ids_fit_is_preferred(pki: PKI) -> None:
    """Of two certificates of an issuer's key, the one whose identifier is asked for is added: some accept no other."""
    key, another = new_key(), x509.SubjectKeyIdentifier(b"another")
    fitting, other = pki.make("Root", key=key), pki.make("Root", key=key, end=LATER, subject_key_id=another)
    issuing = pki.make("Issuing", fitting)
    assert is_issued_by(issuing.certificate, other.certificate)
    assert path_to_root(issuing.certificate, CertificateIndex(certificates((other, fitting)))) == (fitting.certificate,)


def test_possible_issuers(pki: PKI, root: Entity) -> None:
    """Where it can't be checked who signed, those whose name and key identifier agree, itself included."""
    keyless = with_unknown_curve(root)
    child = pki.make("Child", root).certificate
    stranger = pki.make("Stranger", pki.make("Root")).certificate
    known = CertificateIndex((root.certificate, keyless, child, stranger), in_use=(keyless,))  # which is tried first
    assert list(known.possible_issuers_of(child)) == []  # the root has
    assert list(known.possible_issuers_of(root.certificate)) == []
    assert list(known.possible_issuers_of(keyless)) == [keyless]
    assert list(CertificateIndex((keyless, child)).possible_issuers_of(child)) == [keyless]
    assert list(known.possible_issuers_of(stranger)) == []


def test_a_search_ends_that_would_take_too_long(pki: PKI, root: Entity) -> None:
    """CAs that all certify each other have more paths than anybody waits for; one whose root is near is found."""
    crossed = clique(pki, 8)
    near = pki.make("Near", root)
    known = CertificateIndex(certificates([root, near, *crossed]))
    path_to_root(crossed[0].certificate, known)  # all signatures are checked, and known from now on
    with Budget(limits={Cost.STEPS: 60}).part() as budget:
        assert path_to_root(near.certificate, known) == (root.certificate,)
        assert not budget.is_cut_short
        path_to_root(crossed[0].certificate, known)
        assert budget.is_cut_short
