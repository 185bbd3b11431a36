"""Compare what two revisions print: every command over the same files, with the clock standing still.

    python packaging/compare_outputs.py BEFORE AFTER [--folder FOLDER] [--only TEXT]

BEFORE and AFTER are source trees (folders with gui/ in them) or revisions of the repository in the current folder.
The files are the samples in ../shared/data, chains with one fault each, a mailbox of 2,000 messages and 2,000 single
messages, most of them changed at random; BEFORE's tests make them. Standard output, standard error, exit code and what
was written are compared. Differences and crashes are printed; the exit code is 1 where there are any. With --folder,
files and the outputs of revisions are kept there for the next time. Takes five minutes of a processor for each. Needs
pytest.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import difflib
import faulthandler
import hashlib
import io
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

MESSAGES = 2_000
MAX_SECONDS = 300
"""After which a command counts as hanging, and its process ends."""
_MAX_DIFF_LINES = 24
_TEXT_FILES = (".html", ".csv", ".ics")
_MESSAGES = (".eml", ".msg", ".p7m", ".p7s", ".mbox")
_SAMPLES = "shared/data"
_COSTLY = ("costly/", "in2e31.p12", "begins.zip", "_bomb.zip", "same16384_200.sst")
"""Samples that take seconds each time: they are only shown, once."""
_LEFT_OUT = ("in1e7.p12", "p12x20.zip", "*.xz", "*.md")
"""Samples that are left out: what is printed depends on how fast the machine is, or they are no input at all."""
_MAX_COLLECTION_BYTES = 5_000
"""Of the samples' stores, the smaller ones are the collections that messages are checked against."""


class Output(NamedTuple):
    """What a command did.

    Attributes:
        command: Its words.
        lines: What it printed and wrote, and its exit code.
        crash: The traceback; empty where there is none.
    """

    command: str
    lines: list[str]
    crash: str


def main() -> int:
    """Compare two revisions and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", metavar="BEFORE", help="a source tree or a git revision")
    parser.add_argument("after", metavar="AFTER", help="a source tree or a git revision")
    parser.add_argument("--folder", type=Path, help="keep files and the outputs of revisions in this folder")
    parser.add_argument("--only", default="", metavar="TEXT", help="compare only commands that contain this text")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.folder or Path(temporary)).resolve()
        trees = [_tree(each, Path(temporary)) for each in (options.before, options.after)]
        files = folder / "files"
        if not (files / "now").exists():
            shutil.rmtree(files, ignore_errors=True)
            subprocess.run(_child("make", trees[0], files), check=True, env=_environment(trees[0], tests=True))
        keep = folder if options.folder and not options.only else None
        runs = [_Run(tree, files, keep, options.only, Path(temporary)) for tree in trees]
        failed = [each.command for each in runs if not each.finish()]
        found = [_print_problem(before, after) for before, after in _pairs(*(each.outputs for each in runs))]
    for each in failed:
        print(f"This process did not end well: {each}")
    print(f"{len(found):,} commands, {sum(found):,} differences or crashes.")
    return 1 if any(found) or failed or not found else 0


class _Run:
    """The commands of a tree, running in a process of their own, unless their outputs were kept.

    Attributes:
        outputs: The file with what the commands did.
        command: What the process was started as.
    """

    def __init__(self, tree: Path, files: Path, keep: Path | None, only: str, temporary: Path) -> None:
        """Start the process.

        Args:
            tree: The source tree.
            files: The files that the commands are about.
            keep: The folder in which outputs of revisions are kept; None for those that are not.
            only: What commands have to contain.
            temporary: A folder that goes in the end.
        """
        said = hashlib.sha256(json.dumps(list(commands(files))).encode()).hexdigest()
        self._kept = keep / f"{tree.name}-{said[:8]}.jsonl" if keep and tree.parent == temporary else None
        self._process: subprocess.Popen[bytes] | None = None
        self.outputs, self.command = self._kept or temporary, ""
        if self._kept is None or not self._kept.exists():
            own = Path(tempfile.mkdtemp(dir=temporary))
            self.outputs = own / "outputs"
            command = _child("run", tree, files, self.outputs, only)
            self._process, self.command = subprocess.Popen(command, env=_environment(tree)), " ".join(command)

    def finish(self) -> bool:
        """Wait for the process, and return whether it ended well; keep what is to be kept."""
        if self._process is None or self._kept is None:
            return self._process is None or not self._process.wait()
        done = not self._process.wait()
        if done:
            copy = self._kept.with_suffix(f".{os.getpid()}")
            shutil.copy(self.outputs, copy)
            copy.replace(self._kept)  # at once: others may keep theirs in the same folder
        return done


def _tree(name: str, folder: Path) -> Path:
    """Return the folder of a source tree; that of a revision is made, and named after its commit."""
    if (Path(name) / "gui").is_dir():
        return Path(name).resolve()
    asked = ["git", "rev-parse", "--verify", f"{name}^{{commit}}"]
    commit = subprocess.run(asked, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    tree = folder / commit
    if not tree.exists():
        tree.mkdir()
        archive = subprocess.run(["git", "archive", commit], cwd=_top(), check=True, stdout=subprocess.PIPE).stdout
        subprocess.run(["tar", "-x", "-C", tree], check=True, input=archive)
    return tree


def _top() -> Path:
    top = subprocess.run(["git", "rev-parse", "--show-toplevel"], check=True, stdout=subprocess.PIPE, text=True).stdout
    return Path(top.strip())


def _child(*words: str | Path) -> list[str]:
    return [sys.executable, "-P", str(Path(__file__).resolve()), *map(str, words)]


def _environment(tree: Path, *, tests: bool = False) -> dict[str, str]:
    sources = [tree / "gui", *([tree / "tests"] if tests else [])]
    fixed = {"PYTHONPATH": os.pathsep.join(map(str, sources)), "PYTHONHASHSEED": "0", "TZ": "UTC", "LANG": "C.UTF-8"}
    return os.environ | fixed | {"PYTHONDONTWRITEBYTECODE": "1"}


def _pairs(before: Path, after: Path) -> Iterator[tuple[Output | None, Output | None]]:
    """Yield what each command did, before and after; in the end None, where one process did not come so far."""
    with before.open(encoding="utf-8") as first, after.open(encoding="utf-8") as second:
        for pair in itertools.zip_longest(first, second):
            yield tuple(each and Output(*json.loads(each)) for each in pair)  # type: ignore[misc]
            if None in pair:
                return


def _print_problem(before: Output | None, after: Output | None) -> bool:
    """Print how a command's outputs differ, or where it crashed; return whether there was anything."""
    crashes = [each.crash for each in (before, after) if each is not None and each.crash]
    if before == after and not crashes:
        return False
    command = (before or after or Output("", [], "")).command
    print(f"\n{command}")
    if before is None or after is None:
        print(f"  missing {'before' if before is None else 'after'}: the process ended")
    elif crashes:
        print(*crashes, sep="\n")
    else:
        diff = list(difflib.unified_diff(before.lines, after.lines, "before", "after", lineterm="", n=1))
        print(*diff[:_MAX_DIFF_LINES], sep="\n")
        print(*[f"… {len(diff) - _MAX_DIFF_LINES} more lines"] * (len(diff) > _MAX_DIFF_LINES), sep="\n", end="")
    return True


# In the process of one tree


def run(tree: Path, files: Path, outputs: Path, only: str) -> None:
    """Run all commands with the program of a tree, and write down what each did."""
    now = datetime.datetime.fromisoformat((files / "now").read_text())
    _stop_clock(now)
    home = outputs.parent / "home"
    home.mkdir()
    os.environ["XDG_CONFIG_HOME"] = str(outputs.parent)
    with outputs.open("w", encoding="utf-8", errors="surrogateescape") as file:
        for words in commands(files):
            if only in " ".join(words):
                faulthandler.dump_traceback_later(MAX_SECONDS, exit=True)
                output = _run(words, home, {str(home): "OUT", str(files): "FILES", str(tree): "TREE"})
                print(json.dumps(output), file=file, flush=True)
    faulthandler.cancel_dump_traceback_later()


def _stop_clock(at: datetime.datetime) -> None:
    """Let `datetime.now` return one moment, for all that is imported from here on."""

    class Kind(type):
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, real)

    class StoppedClock(datetime.datetime, metaclass=Kind):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> Any:
            return at.astimezone(tz) if tz else at.replace(tzinfo=None)

    real = datetime.datetime
    datetime.datetime = StoppedClock  # type: ignore[misc]


def _run(words: list[str], folder: Path, names: dict[str, str]) -> Output:
    """Run one command in an empty folder."""
    from sstwizard.__main__ import main as program  # the tree's

    shutil.rmtree(folder)
    folder.mkdir()
    os.chdir(folder)
    streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2)]
    crash, code = "", None
    with contextlib.redirect_stdout(streams[0]), contextlib.redirect_stderr(streams[1]):
        try:
            code = program(words)
        except BaseException:  # noqa: BLE001 - whatever ends it is what is looked for
            crash = traceback.format_exc()
    printed = [each.buffer.getvalue().decode(errors="backslashreplace") for each in streams]  # type: ignore[attr-defined]
    crash = crash or (printed[1] if "Traceback" in printed[1] else "")
    written = [line for path in sorted(folder.rglob("*")) if path.is_file() for line in _written(path, folder)]
    lines = [f"exit code {code}", *printed[0].split("\n"), "standard error:", *printed[1].split("\n"), *written]
    for name, word in names.items():
        lines = [line.replace(name, word) for line in lines]
    return Output(" ".join(words), lines, crash)


def _written(path: Path, folder: Path) -> list[str]:
    """Return what is to be compared of a file that was written."""
    data = path.read_bytes()
    name = f"written: {path.relative_to(folder)}"
    if path.suffix in _TEXT_FILES:
        return [name, *data.decode(errors="backslashreplace").split("\n")]
    return [f"{name}, {len(data)} bytes, SHA-256 {hashlib.sha256(data).hexdigest()}"]


def commands(files: Path) -> Iterator[list[str]]:
    """Yield the commands that are run over the files."""
    every = sorted(path for path in files.rglob("*") if path.is_file() and path.name != "now")
    here = [path for path in every if not any(each in str(path) for each in _COSTLY)]
    stores = [path for path in here if path.suffix == ".sst"]
    for path in here:
        if path.parent.name != "letters" and files / "mail" not in path.parents:
            yield from _of_file(str(path))
    for path in stores:
        yield from _of_store(str(path))
    collections = [path for path in stores if path.parent != files and path.stat().st_size < _MAX_COLLECTION_BYTES]
    for path in here:
        is_asked = path.suffix in (*_MESSAGES, ".cer", ".pem", ".p12", ".zip")
        for store in collections if is_asked else ():
            if store.parent in path.parents:
                yield from _both(["trust", str(path), "--collection", str(store)])
    sound = files / "chains" / "sound"
    for moment in ("2001-01-01", "2026-06-01T12:00+02:00"):
        yield ["trust", str(sound / "sound-0.eml"), "--collection", str(sound / "sound.sst"), "--at", moment]
    yield from _of_mail(files)
    yield from (["show", str(path), "--json"] for path in every if path not in here)


def _both(words: list[str]) -> Iterator[list[str]]:
    yield words
    yield [*words, "--json"]


def _of_file(path: str) -> Iterator[list[str]]:
    yield from _both(["show", path])
    yield from _both(["make", path, "-o", "out.sst"])
    yield from _both(["survey", path])


def _of_store(path: str) -> Iterator[list[str]]:
    account = ["--upn", "admin@contoso.com"]
    yield from _both(["check", path])
    yield ["check", path, "--within", "9000"]
    yield ["make", path, "--base", path, "-o", "out.p7b", "--allow", "expired", "no-email", "incomplete-chain"]
    yield ["commands", path, *account]
    for document, ending in (
        ("inventory", "html"),
        ("inventory", "csv"),
        ("walk-through", "html"),
        ("reminders", "ics"),
    ):
        yield ["save", path, document, "-o", f"out.{ending}", *account]
    yield ["save", path, "kit", "-o", "out.zip", *account]


def _of_mail(files: Path) -> Iterator[list[str]]:
    mail, base, root = str(files / "mail"), str(files / "base.sst"), str(files / "vouched.pem")
    yield from _both(["survey", mail])
    for extra in ([], ["--root", root], ["--root", root, "-o", "out.sst"]):
        yield from _both(["survey", mail, "--collection", base, *extra])
    yield from _both(["survey", str(files / "letters"), "--root", root])
    yield from _both(["survey", str(files / "chains")])
    for folder in sorted(files.glob("samples/attacks/third/survey/*")):
        yield from _both(["survey", str(folder / "mail"), "--root", str(folder / "root0.cer"), "-o", "out.sst"])


# Making the files, with the tests of a tree


def make(tree: Path, files: Path) -> None:
    """Make the files."""
    import corpus
    from sstwizard.core.formats import pem, sst

    now = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    files.mkdir(parents=True)
    samples = next((each for each in (tree.parent, *Path.cwd().parents) if (each / _SAMPLES).is_dir()), None)
    if samples is None:
        print("There are no shared samples beside the tree: left out.", file=sys.stderr)
    else:
        shutil.copytree(samples / _SAMPLES, files / "samples", ignore=shutil.ignore_patterns(*_LEFT_OUT))
    made = corpus.make(files / "mail", now, is_live=True)
    (files / "base.sst").write_bytes(sst.encode([each.der for each in made.senders.base]))
    (files / "vouched.pem").write_bytes(pem.encode([each.der for each in made.senders.trusted]))
    _make_letters(files / "letters", sorted((files / "mail").rglob("*.*")), [each.der for each in made.senders.base])
    _make_chains(files / "chains", now)
    (files / "now").write_text(now.isoformat())


def _make_letters(folder: Path, mail: list[Path], base: list[bytes]) -> None:
    """Put single messages of a mailbox into a folder, and then others that are changed at random."""
    from mutants import mutant
    from sstwizard.core.formats import sst

    folder.mkdir()
    (folder / "base.sst").write_bytes(sst.encode(base))
    signed = [each for each in mail if each.suffix in _MESSAGES[:3] and b"MII" in each.read_bytes()]
    chance = random.Random(1)
    originals = [each.read_bytes() for each in signed if each.suffix == ".eml"]
    for number, path in enumerate(signed[: MESSAGES // 4]):
        shutil.copy(path, folder / f"{number:04}{path.suffix}")
    for number in range(len(signed[: MESSAGES // 4]), MESSAGES):
        message, _ = mutant(chance, chance.choice(originals), originals)
        (folder / f"{number:04}.eml").write_bytes(message)


def _make_chains(folder: Path, now: datetime.datetime) -> None:
    """Write a chain for each of the faults that path validation knows, and mail by its signer."""
    import mail
    from sstwizard.core.formats import sst

    folder.mkdir()
    for name, signer, authorities in _chains(now):
        chain = folder / name
        chain.mkdir()
        (chain / f"{name}.sst").write_bytes(sst.encode([each.der for each in authorities]))
        (chain / f"{name}.cer").write_bytes(signer.der)
        for number, others in enumerate(((), authorities[:-1], authorities)):
            data = mail.sign("cryptography", signer, chain, *others, detached=number != 1)
            inner = mail.opaque(data) if number == 1 else mail.clear_signed(data)
            (chain / f"{name}-{number}.eml").write_bytes(mail.mail(inner))


def _chains(now: datetime.datetime) -> Iterator[tuple[str, Any, list[Any]]]:
    """Yield a name, a signer, and the CAs above it, the root last; named after what is wrong."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    from pki import PKI, RSA_1023

    pki, day = PKI(), datetime.timedelta(days=1)
    server, mail_use, any_use = "1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.4", "2.5.29.37.0"
    root = pki.make("Root")

    def usage(**given: bool) -> x509.KeyUsage:
        names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement")
        words = (*names, "key_cert_sign", "crl_sign", "encipher_only", "decipher_only")
        return x509.KeyUsage(**(dict.fromkeys(words, False) | given))

    def within(permitted: list[str] | None, excluded: list[str] | None = None) -> x509.NameConstraints:
        found = [each and [x509.RFC822Name(name) for name in each] for each in (permitted, excluded)]
        return x509.NameConstraints(*found)

    def policies(*oids: str) -> x509.CertificatePolicies:
        return x509.CertificatePolicies([x509.PolicyInformation(x509.ObjectIdentifier(each), None) for each in oids])

    of_the_issuer: dict[str, dict[str, Any]] = {
        "sound": {},
        "expired": {"end": now - day},
        "expires-today": {"end": now + day / 2},
        "expires-soon": {"end": now + 30 * day},
        "not-yet-valid": {"start": now + day},
        "not-a-ca": {"ca": False},
        "no-constraints": {"ca": None},
        "path-length": {"path_length": 0},
        "for-servers": {"purposes": (server,)},
        "for-mail": {"purposes": (mail_use,)},
        "for-anything": {"purposes": (any_use,)},
        "other-key": {"signing_key": ec.generate_private_key(ec.SECP256R1())},
        "short-key": {"key": RSA_1023},
        "rsa-2048": {"key": rsa.generate_private_key(65537, 2048)},
        "no-key-ids": {"key_ids": False},
        "no-crl": {"crl_url": ""},
        "has-address": {"issuer_url": "http://pki.example/root.cer"},
        "no-cert-sign": {"extensions": (usage(crl_sign=True),)},
        "cert-sign": {"extensions": (usage(key_cert_sign=True, crl_sign=True),)},
        "names-permitted": {"extensions": (within(["example.com"]),)},
        "names-elsewhere": {"extensions": (within(["elsewhere.example"]),)},
        "names-excluded": {"extensions": (within(None, ["example.com"]),)},
        "policy": {"extensions": (policies("1.2.3.4"),)},
        "policy-demanded": {"extensions": (x509.PolicyConstraints(0, None), policies("1.2.3.4"))},
        "no-any-policy": {"extensions": (x509.InhibitAnyPolicy(0), policies("2.5.29.32.0"))},
        "unknown-critical": {"extensions": (x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.9"), b"\x05\0"),)},
        "odd-name": {},
    }
    for name, given in of_the_issuer.items():
        middle = pki.make("Middle \u202e<b>" if name == "odd-name" else f"Middle {name}", root, **given)
        issuing = pki.make(f"Issuing {name}", middle)
        yield name, pki.make("Bob", issuing, ca=False, email="bob@example.com"), [issuing, middle, root]
    of_the_signer: dict[str, dict[str, Any]] = {
        "signer-expired": {"end": now - day},
        "signer-not-yet-valid": {"start": now + day},
        "signer-for-servers": {"purposes": (server,)},
        "signer-for-mail": {"purposes": (mail_use,)},
        "signer-is-ca": {"ca": True},
        "signer-other-address": {"email": "eve@example.net"},
        "signer-no-address": {"email": ""},
        "signer-cannot-sign": {"extensions": (usage(key_encipherment=True),)},
        "signer-short-key": {"key": RSA_1023},
        "signer-other-key": {"signing_key": ec.generate_private_key(ec.SECP256R1())},
    }
    issuing = pki.make("Issuing", root)
    for name, given in of_the_signer.items():
        yield name, pki.make("Bob", issuing, **{"ca": False, "email": "bob@example.com", **given}), [issuing, root]
    bob: dict[str, Any] = {"ca": False, "email": "bob@example.com"}
    yield "no-root", pki.make("Bob", issuing, **bob), [issuing]
    yield "no-issuer", pki.make("Bob", issuing, **bob), [root]
    yield "self-signed", (alone := pki.make("Bob", **bob)), [alone]
    yield "root-expired", *_under(pki, pki.make("Old Root", end=now - day), bob)
    yield "root-renewed", *_under(pki, root, bob, pki.make("Root", key=root.key, end=now + 90 * day))
    yield "root-namesake", *_under(pki, root, bob, pki.make("Root"))
    other = pki.make("Other Root")
    yield "cross-signed", *_under(pki, root, bob, pki.make("Root", other, key=root.key), other)
    first, second = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    there = pki.make("Circle B", pki.make("Circle A", key=first), key=second)
    back = pki.make("Circle A", there, key=first)
    yield "circle", pki.make("Bob", back, **bob), [back, there]
    deep = [root]
    for number in range(12):
        deep.append(pki.make(f"Level {number}", deep[-1]))
    yield "deep", pki.make("Bob", deep[-1], **bob), deep[::-1]


def _under(pki: Any, root: Any, bob: dict[str, Any], *others: Any) -> tuple[Any, list[Any]]:
    """Return a signer below an issuing CA of a root, and the CAs with others beside the root."""
    issuing = pki.make("Issuing", root)
    return pki.make("Bob", issuing, **bob), [issuing, *others, root]


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", tree, files]:
            make(Path(tree), Path(files))
        case ["run", tree, files, outputs, only]:
            run(Path(tree), Path(files), Path(outputs), only)
        case _:
            sys.exit(main())
