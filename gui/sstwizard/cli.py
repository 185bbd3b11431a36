"""The command line, for scheduled checks and scripts: the same core without windows.

Exit codes: 0 done, 1 findings, 2 bad input or usage. Errors go to standard error in one sentence.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from . import __version__
from .core.certificate import Certificate
from .core.chain import Known
from .core.checks import Finding
from .core.collection import CertificateCollection, assess
from .core.errors import InputError, PasswordNeededError, SSTWizardError
from .core.export import ExportFormat, export, goes_into_folder, target_problem
from .core.formats import sst
from .core.powershell import Cloud, Shell, Upload, script
from .core.reading import Reading, silent
from .core.sources.files import file_source
from .core.text import QT_TRANSLATE_NOOP, printable, text

DONE, FINDINGS, BAD_INPUT = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = _parser().parse_args(arguments)
        command: Callable[[argparse.Namespace], int] = options.command
        with warnings.catch_warnings(action="ignore"):  # parsers remark on real roots; users can do nothing about it
            code = command(options)
        print(end="", flush=True)
        return code
    except SystemExit as stop:  # argparse has said why
        return DONE if stop.code in (0, None) else BAD_INPUT
    except SSTWizardError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:  # whoever reads has seen enough; what is left must not be written at the end either
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open until the process ends
        return DONE


class _Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong with a command line."""

    def error(self, message: str) -> NoReturn:
        """End with the sentence and where to read more."""
        self.exit(BAD_INPUT, f"{self.prog}: {message}; see {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="sstwizard",
        description="Makes the certificate collection (.sst) with which Exchange Online trusts S/MIME mail.",
        epilog="Without a command the wizard opens; files named then are opened in it.",
    )
    parser.add_argument("--version", action="version", version=f"SST Wizard {__version__}")
    parser.add_argument(
        "--self-test", dest="command", action="store_const", const=_self_test, help="check that the program is whole"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_show(commands)
    _add_make(commands)
    _add_commands(commands)
    parser.set_defaults(command=lambda _options: parser.error("no command was given"))
    return parser


def _add_show(commands: argparse._SubParsersAction[_Parser]) -> None:
    show = commands.add_parser("show", help="list the certificates in files, and what is to be said of them")
    show.add_argument("files", nargs="+", metavar="FILE")
    show.add_argument("--json", action="store_true", help="print one JSON object")
    show.set_defaults(command=_show)


def _add_make(commands: argparse._SubParsersAction[_Parser]) -> None:
    make = commands.add_parser("make", help="write every CA certificate of some files, or those named, to one file")
    make.add_argument("files", nargs="+", metavar="FILE")
    make.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="the file, or folder of several .cer, to write"
    )
    formats = [each.value for each in (ExportFormat.SST, ExportFormat.PKCS7, ExportFormat.PEM, ExportFormat.DER)]
    make.add_argument("--format", choices=formats, default=ExportFormat.SST.value)
    make.add_argument("--thumbprint", nargs="+", action="extend", default=[], metavar="SHA1", help="write just these")
    make.add_argument("--json", action="store_true", help="print one JSON object")
    make.set_defaults(command=_make)


def _add_commands(commands: argparse._SubParsersAction[_Parser]) -> None:
    upload = commands.add_parser("commands", help="print the PowerShell commands that upload a collection")
    upload.add_argument("file", metavar="FILE.sst")
    upload.add_argument("--upn", required=True, metavar="U", help="the account that signs in, admin@contoso.com")
    upload.add_argument("--shell", choices=[shell.value for shell in Shell], default=Shell.POWERSHELL_7_6.value)
    upload.add_argument("--cloud", choices=[cloud.value for cloud in Cloud], default=Cloud.WORLDWIDE.value)
    upload.add_argument("--older-guides", action="store_true", help="read the file as older guides do (5.1 only)")
    upload.set_defaults(command=_commands)


def _read(files: Iterable[str]) -> Reading:
    """Read files one after the other; each certificate once, and where it came from as its origin."""
    readings = [_read_one(file) for file in files]
    certificates = dict.fromkeys(certificate for reading in readings for certificate in reading.certificates)
    problems = tuple(problem for reading in readings for problem in reading.problems)
    return Reading(tuple(certificates), problems)


def _read_one(file: str) -> Reading:
    try:
        reading = file_source(Path(file)).load(silent)
    except PasswordNeededError as error:
        message = QT_TRANSLATE_NOOP(
            "core", "{file} is locked with a password. Open it in the wizard, which asks for it."
        )
        raise InputError(text(message, file=printable(file))) from error
    if not reading.certificates:
        message = QT_TRANSLATE_NOOP("core", "{file}: There are no certificates in it.")
        reasons = [text("{file}: {reason}", file=printable(file), reason=each.message) for each in reading.problems]
        raise InputError(next(iter(reasons), text(message, file=printable(file))))
    return reading


@dataclass(frozen=True)
class _Report:
    """What a command found, as text for people or as JSON for programs."""

    reading: Reading
    certificates: Sequence[Certificate]
    findings: Sequence[Finding]

    def print(self, *, as_json: bool) -> None:
        if as_json:
            print(json.dumps(self._as_object(), indent=2, ensure_ascii=False))
            return
        for certificate in self.certificates:
            end = certificate.details.not_after
            print(f"{certificate.thumbprint}  {str(end.date()) if end else '?':10}  {certificate.name}")
        for finding in self.findings:
            print(f"{finding.severity.value}: {finding.code}: {finding.message}")
        for problem in self.reading.problems:
            place = f" at byte {problem.offset}" if problem.offset is not None else ""
            print(
                f"{printable(problem.file)}{place}: " if problem.file else "", problem.message, sep="", file=sys.stderr
            )

    def _as_object(self) -> dict[str, object]:
        return {
            "certificates": [_certificate(certificate) for certificate in self.certificates],
            "findings": [
                {
                    "code": finding.code,
                    "severity": finding.severity.value,
                    "thumbprint": finding.certificate.thumbprint if finding.certificate else None,
                    "message": str(finding.message),
                }
                for finding in self.findings
            ],
            "problems": [
                {"file": problem.file, "offset": problem.offset, "message": str(problem.message)}
                for problem in self.reading.problems
            ],
        }


def _certificate(certificate: Certificate) -> dict[str, object]:
    end = certificate.details.not_after
    return {
        "thumbprint": certificate.thumbprint,
        "sha256": certificate.sha256,
        "subject": certificate.details.subject,
        "issuer": certificate.details.issuer,
        "not_after": end.isoformat(timespec="seconds").replace("+00:00", "Z") if end else None,
        "is_ca": certificate.is_ca,
        "source": certificate.origin,
    }


def _show(options: argparse.Namespace) -> int:
    reading = _read(options.files)
    assessment = assess(CertificateCollection(reading.certificates))
    _Report(reading, reading.certificates, assessment.findings).print(as_json=options.json)
    return FINDINGS if assessment.errors else DONE


def _make(options: argparse.Namespace) -> int:
    reading = _read(options.files)
    collection = CertificateCollection(_wanted(reading.certificates, options.thumbprint))
    file_format, target = ExportFormat(options.format), Path(options.output).absolute()
    problem = target_problem(target, folder=goes_into_folder(collection, file_format))
    if problem is not None:
        raise InputError(problem)
    assessment = assess(collection, Known(reading.certificates))
    if not assessment.errors:
        export(collection, file_format, target)
    _Report(reading, collection.ordered, assessment.findings).print(as_json=options.json)
    return FINDINGS if assessment.errors else DONE


def _wanted(certificates: tuple[Certificate, ...], thumbprints: Sequence[str]) -> tuple[Certificate, ...]:
    # Copied from Windows, a thumbprint has spaces and an invisible mark in it.
    asked = {re.sub(r"[^0-9A-Z]", "", named.upper()): named for named in thumbprints}
    found = tuple(each for each in certificates if (each.thumbprint in asked if asked else each.is_ca))
    missing = asked.keys() - {certificate.thumbprint for certificate in found}
    if missing:
        message = QT_TRANSLATE_NOOP("core", "No certificate with the thumbprint {thumbprint} is in these files.")
        raise InputError(text(message, thumbprint=printable(asked[min(missing)])))
    if not found:
        raise InputError(text(QT_TRANSLATE_NOOP("core", "There is no CA certificate in these files.")))
    return found


def _commands(options: argparse.Namespace) -> int:
    path = Path(options.file).absolute()
    reading = _read_one(options.file)
    upload = Upload(
        path=str(path),
        account=options.upn,
        sha256=hashlib.sha256(_store(path)).hexdigest().upper(),
        thumbprints=tuple(certificate.thumbprint for certificate in reading.certificates),
        cloud=Cloud(options.cloud),
        shell=Shell(options.shell),
        older_guides=options.older_guides,
    )
    print(script(upload), end="")
    return DONE


def _store(path: Path) -> bytes:
    """Return the bytes of a file, for which it has to be a store: Exchange takes nothing else."""
    content = path.read_bytes() if path.is_file() else b""
    if not sst.is_store(content):
        message = QT_TRANSLATE_NOOP("core", "“{file}” is not an .sst file. Make one of it first: sstwizard make.")
        raise InputError(text(message, file=printable(path.name)))
    return content


def _self_test(_options: argparse.Namespace) -> int:
    from .ui.self_test import self_test

    for failure in (failures := self_test()):
        print(failure, file=sys.stderr)
    print(f"SST Wizard {__version__}: {'not whole' if failures else 'all is well'}")
    return BAD_INPUT if failures else DONE
