"""`sstwizard diff`: what does a collection have that an earlier one has not, and the other way round?"""

from __future__ import annotations

import argparse

from ..core.collection.collection import CertificateCollection
from .files import is_whole, known_here, read_one
from .report import ExitCode, certificates_as_objects, line, print_object, print_problems, problem_as_object

HELP = "compare two collections: which certificates were added, kept and removed"
EXAMPLES = ("sstwizard diff current.sst new.sst", "sstwizard diff --json current.sst - < new.sst")
LOOK = "they differ, or something in them could not be read"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("old", metavar="OLD.sst", help="a file of certificates; - is standard input")
    parser.add_argument("new", metavar="NEW.sst", help="another one")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_diff)


def _diff(options: argparse.Namespace) -> int:
    readings = [read_one(file) for file in (options.old, options.new)]
    old, new = (CertificateCollection(each.certificates) for each in readings)
    difference, problems = new.since(old), [problem for each in readings for problem in each.problems]
    groups = {"added": difference.added, "kept": difference.kept, "removed": difference.removed}
    if options.json:
        known = known_here((*old, *new))
        said = {name: certificates_as_objects(each, known) for name, each in groups.items()}
        print_object({**said, "problems": list(map(problem_as_object, problems))})
    else:
        for name, certificates in groups.items():
            for certificate in certificates:
                print(f"{name}: {line(certificate)}")
        print(", ".join(f"{len(each):,} {name}" for name, each in groups.items()), end=".\n")
        print_problems(problems)
    return ExitCode.FINDINGS if difference or not is_whole(problems) else ExitCode.DONE
