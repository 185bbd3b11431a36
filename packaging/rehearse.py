"""Rehearse releases, signed and unsigned, up to publishing, and the weekly check.

    python packaging/rehearse.py    as root, on Debian, after `nox -s build`; `nox -s rehearse` does both

The steps are read from .github/workflows. rehearse.yml says of each whether it is run as it stands, what stands in for
it, or why it isn't here; a step without a row is an error, and so is a row without a step. Each job has a clean Debian
of its own; what is checked out there is what is committed here, and artifacts are folders.

Needs PyYAML, and Debian's `git` and `mmdebstrap`.
"""

from __future__ import annotations

import itertools
import os
import shlex
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import fresh
import yaml
from workflows import Job, Values, WorkflowError, filled, is_wanted, label_of, read, unknown, value_of

CHECKOUT = Path(__file__).resolve().parent.parent
WORKFLOWS = CHECKOUT / ".github" / "workflows"
TABLE = CHECKOUT / "packaging" / "rehearse.yml"
sys.path.insert(0, str(CHECKOUT / "gui"))

from sstwizard import __version__  # noqa: E402

RUN, STAND_IN, NOT_HERE = "run", "stand-in", "not here"
SKIPPED, FAILED, NOT_REACHED = "skipped", "FAILED", "not reached"

# The actions that are done here, and what they may be asked for.
OPTIONS = {
    "actions/checkout": {"fetch-depth", "persist-credentials", "sparse-checkout", "sparse-checkout-cone-mode"},
    "actions/download-artifact": {"name", "path"},
    "actions/upload-artifact": {"if-no-files-found", "include-hidden-files", "name", "path"},
}

# By default, commands are run by bash, in a container by sh.
SHELLS = {"": "bash -e", "bash": "bash --noprofile --norc -eo pipefail", "sh": "sh -e"}

# The user to whom the checkout's folder belongs on GitHub's machines, and who runs what isn't in a container.
RUNNER = 1001

# What makes a runner of a Debian.
PREPARE = """\
set -e
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends {packages}
useradd --uid {number} --create-home {user}
echo '{user} ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/{user}
"""

# What GitHub says of a run, in expressions and in the environment.
GITHUB = {
    "repository": "owner/repository",
    "repository_owner": "owner",
    "server_url": "https://github.com",
    "run_id": "1",
    "sha": "0" * 40,
    "ref_name": f"v{__version__}",
    "ref_type": "tag",
    "ref": f"refs/tags/v{__version__}",
}


@dataclass(frozen=True)
class Row:
    """What the table says of a step.

    Attributes:
        does: RUN, STAND_IN or NOT_HERE.
        why: The reason, unless it is run as it stands.
        script: What is run instead; if empty, what the step says.
        before: What is run before what the step says, in the same shell.
    """

    does: str
    why: str = ""
    script: str = ""
    before: str = ""

    @classmethod
    def of(cls, content: str | Mapping[str, Any]) -> Row:
        """Return what is written as `run`, or as a mapping with the reason."""
        match content:
            case "run":
                return cls(RUN)
            case {"not here": str(why), **rest} if not rest:
                return cls(NOT_HERE, why)
            case {"stand-in": str(why), "script": str(script), **rest} if not rest:
                return cls(STAND_IN, why, script)
            case {"stand-in": str(why), "before": str(before), **rest} if not rest:
                return cls(STAND_IN, why, before=before)
        raise WorkflowError(f"{TABLE.name} has a row that is neither run, nor stand-in, nor not here: {content}")


@dataclass(frozen=True)
class Image:
    """How a machine is made: Debian's suite, what is installed, and who runs the steps with sudo, if not root."""

    suite: str
    packages: str = ""
    user: str = ""


Place = tuple[str, str, str]
"""Where a row stands in the table: its workflow, its job, and how the step begins; for an action, only its name."""


class Table:
    """What rehearse.yml says.

    Attributes:
        images: How machines are made, by what workflows call their containers and runners.
        rehearsals: The workflow of each rehearsal, its values for expressions and for variables, and the jobs that it
            skips, by their labels.
    """

    def __init__(self, content: Mapping[str, Any]) -> None:
        machines = content["machines"]
        self.images = {
            name: Image(**(machines[each] if isinstance(each, str) else each)) for name, each in machines.items()
        }
        self.rehearsals: Mapping[str, Mapping[str, Any]] = content["rehearsals"]
        self._rows: dict[Place, Row] = {("", "", action): Row.of(row) for action, row in content["actions"].items()}
        for workflow, jobs in content["steps"].items():
            for job, rows in jobs.items():
                self._rows |= {(workflow, job, beginning): Row.of(row) for beginning, row in rows.items()}

    def row(self, job: Job, step: Mapping[str, Any]) -> Row:
        """Return the row of a step, once it is known that it has one."""
        (place,) = self._places(job, step)
        return self._rows[place]

    def is_here(self, job: Job) -> bool:
        """Return whether a job is done here: whether any of its commands is, if it has some."""
        commands = [self.row(job, step) for step in job.steps if "uses" not in step]
        return not commands or any(row.does != NOT_HERE for row in commands)

    def problems(self, jobs: Iterable[Job]) -> Iterator[str]:
        """Yield how the table and the workflows don't fit together."""
        left = set(self._rows)
        for job in jobs:
            where = f"{job.workflow}, {job.name}"
            yield from (f"{where}: {each}" for each in unknown(job))
            found = [self._places(job, step) for step in job.steps]
            left -= {*chain(*found)}
            for step, places in zip(job.steps, found, strict=True):
                if len(places) != 1:
                    yield f"{where}: {'more than one' if places else 'no'} row for the step “{label_of(step)}”"
            for (workflow, _, beginning), number in Counter(chain(*found)).items():
                if workflow and number > 1:
                    yield f"{where}: more than one step for the row “{beginning}”"
            if all(len(places) == 1 for places in found) and self.is_here(job) and job.image not in self.images:
                yield f"{where}: no machine {job.image}"
        for workflow, name, beginning in sorted(left):
            where = f"{workflow}, {name}" if name else "actions"
            yield f"{where}: no step for the row “{beginning}”"

    def _places(self, job: Job, step: Mapping[str, Any]) -> list[Place]:
        """Return the places of the rows that are about a step."""
        if "uses" in step:
            return [place for place in [("", "", action_of(step))] if place in self._rows]
        return [
            place
            for place in self._rows
            if place[:2] == (job.workflow, job.name) and label_of(step).startswith(place[2])
        ]


def action_of(step: Mapping[str, Any]) -> str:
    """Return the name of the action that a step uses, without its version."""
    return str(step["uses"]).partition("@")[0]


@dataclass
class Line:
    """What has become of a step."""

    step: str
    what: str = NOT_REACHED
    why: str = ""

    def __str__(self) -> str:
        return f"    {self.what:<11}  {self.step:.80}{f' ({self.why})' if self.why else ''}"


class Rehearsal:
    """One run of a workflow.

    Attributes:
        lines: What becomes of each step, by its job.
    """

    def __init__(self, name: str, jobs: list[Job], table: Table, folder: Path, make: Callable[[str], Debian]) -> None:
        self.name, self.lines = name, {job: [Line(label_of(step)) for step in job.steps] for job in jobs}
        self._table, self._folder, self._make = table, folder, make
        self._artifacts: dict[str, Job] = {}

    def __str__(self) -> str:
        parts = []
        for job, lines in self.lines.items():
            expected = self._expected(job)
            wrong = "" if job.result == expected else f", and {expected} is expected"
            parts.append(f"{self.name}: {job.label}: {job.result}{wrong}")
            if job.result != "skipped":
                parts += map(str, lines)
        return "\n".join(parts)

    def is_green(self) -> bool:
        """Return whether each job has succeeded, but for those that have to be skipped, and were."""
        return all(job.result == self._expected(job) for job in self.lines)

    def _expected(self, job: Job) -> str:
        return "skipped" if job.label in self._table.rehearsals[self.name].get("skipped", ()) else "success"

    def start(self, pool: ThreadPoolExecutor) -> list[Future[None]]:
        """Let each job begin as soon as those before it have ended; return what ends with them."""
        ends: dict[Job, Future[None]] = {}
        for job in self.lines:
            ends[job] = pool.submit(self._run, job, [ends[each] for each in set(job.before())])
        return list(ends.values())

    def _run(self, job: Job, earlier: Iterable[Future[None]]) -> None:
        for each in earlier:
            each.result()
        try:
            job.result = self._result(job)
        except (WorkflowError, OSError) as error:
            job.result = "failure"
            failed = (line.step for line in self.lines[job] if line.what == FAILED)
            print(": ".join((self.name, job.label, *failed)), error, sep="\n", flush=True)

    def _result(self, job: Job) -> str:
        """Do a job, and return its result unless it fails."""
        if not job.is_wanted():
            return "skipped"
        machine = self._make(job.image) if self._table.is_here(job) else None
        for step, line in zip(job.steps, self.lines[job], strict=True):
            line.what = FAILED  # until it is done
            line.what, line.why = self._do(job, step, machine)
        return "success"

    def _do(self, job: Job, step: Mapping[str, Any], machine: Debian | None) -> tuple[str, str]:
        """Do a step; return what was done, and why it wasn't done as it stands."""
        names = {**job.names(), "success()": True, "failure()": False}  # or else the job had ended
        row = self._table.row(job, step)
        if not is_wanted(step.get("if"), names):
            return SKIPPED, ""
        if row.does == NOT_HERE:
            return NOT_HERE, row.why
        if "uses" not in step:
            assert machine, "a job with something to run has one"
            self._command(job, step, row, names, machine)
        else:
            options = {name: value_of(value, names) for name, value in step.get("with", {}).items()}
            if not self._act(action_of(step), options, job, machine):
                return NOT_HERE, "its job isn't"
        return row.does, row.why

    def _command(self, job: Job, step: Mapping[str, Any], row: Row, names: Values, machine: Debian) -> None:
        """Run what a step says, or what stands in for it."""
        environment = {f"GITHUB_{name.upper()}": value for name, value in GITHUB.items()}
        environment |= {"CI": "true", "GITHUB_ACTIONS": "true", "REHEARSAL": self.name}
        for variables in (job.environment, job.content.get("env", {}), step.get("env", {})):
            known = {**names, **{f"env.{name}": value for name, value in environment.items()}}
            environment |= {name: filled(value, known) for name, value in variables.items()}
        filled_in = self._table.rehearsals[self.name].get("environment", {})
        environment |= {name: value for name, value in filled_in.items() if name in environment}
        default = job.content.get("defaults", {"run": {"shell": "sh" if "container" in job.content else ""}})
        shell = "" if row.script else step.get("shell", default["run"]["shell"])
        if shell not in SHELLS:
            raise WorkflowError(f"There is no {shell} here.")
        script = row.script or f"{row.before}\n{filled(step['run'], names)}"
        folder = filled(step.get("working-directory", "."), names)
        code, said = machine.run(script, SHELLS[shell], folder, environment)
        if code:
            raise WorkflowError(f"{said}It ended with {code}.")

    def _act(self, action: str, options: Mapping[str, Any], job: Job, machine: Debian | None) -> bool:
        """Do what an action would, and return whether there was something to do here."""
        if action not in OPTIONS or options.keys() - OPTIONS[action]:
            raise WorkflowError(f"It isn't known here what this does: {', '.join((action, *options))}")
        if action == "actions/download-artifact":
            self._download(options, job, machine)
            return True
        if machine and action == "actions/upload-artifact":
            self._upload(options, job, machine)
        elif machine:
            self._check_out(options, machine)
        return machine is not None

    def _check_out(self, options: Mapping[str, Any], machine: Debian) -> None:
        """Put what is committed here on a machine."""
        if machine.run("git --version", "sh", ".", {})[0]:
            raise WorkflowError("There is no git on the machine, and so no history in what is checked out.")
        git, place = ["git", "-c", "safe.directory=*"], str(machine.workspace)
        depth, patterns = options.get("fetch-depth", 1), options.get("sparse-checkout", "").split()
        source = [f"--depth={depth}", CHECKOUT.as_uri()] if depth else ["--no-hardlinks", str(CHECKOUT)]
        commands = [["clone", "--quiet", "--no-checkout", *source, place]]
        if patterns:
            cone = [] if options.get("sparse-checkout-cone-mode", True) else ["--no-cone"]
            commands.append(["-C", place, "sparse-checkout", "set", *cone, *patterns])
        for command in (*commands, ["-C", place, "checkout", "--quiet"]):
            done = subprocess.run([*git, *command], check=False, capture_output=True, text=True)
            if done.returncode:
                raise WorkflowError(done.stderr)

    def _upload(self, options: Mapping[str, Any], job: Job, machine: Debian) -> None:
        """Copy files into the folder of an artifact: of each its content alone, as GitHub does."""
        name = options["name"]
        if name in self._artifacts:
            raise WorkflowError(f"There is an artifact {name} already.")
        root, files = chosen(machine.workspace, options["path"].splitlines())
        names = [file.relative_to(root) for file in files]
        if not options.get("include-hidden-files"):
            names = [each for each in names if not any(part.startswith(".") for part in each.parts)]
        if not names:
            raise WorkflowError(f"There are no files in {options['path']}.")
        for each in names:
            (self._folder / name / each).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / each, self._folder / name / each)
        self._artifacts[name] = job

    def _download(self, options: Mapping[str, Any], job: Job, machine: Debian | None) -> None:
        """Copy an artifact to where it is wanted; without a machine, only see whether there is one."""
        name = options["name"]
        if self._artifacts.get(name) not in set(job.before()):
            raise WorkflowError(f"No job before this one has uploaded an artifact {name}.")
        if machine:
            target = machine.workspace / options.get("path", ".")
            shutil.copytree(self._folder / name, target, dirs_exist_ok=True)


def chosen(workspace: Path, patterns: Iterable[str]) -> tuple[Path, list[Path]]:
    """Return the innermost folder that has all that is uploaded, and the files."""
    roots, files = [], list[Path]()
    for pattern in filter(None, map(str.strip, patterns)):
        if pattern.startswith("!"):
            raise WorkflowError(f"It isn't known here how to leave something out: {pattern}")
        roots.append(workspace.joinpath(*itertools.takewhile(lambda part: "*" not in part, Path(pattern).parts)))
        for path in sorted(workspace.glob(pattern)):
            files += [path] if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file())
    root = Path(os.path.commonpath(roots))
    return root.parent if root.is_file() else root, files


class Debian:
    """A clean Debian for one job.

    Attributes:
        workspace: The folder in which its commands run, and to which artifacts come.
    """

    def __init__(self, root: Path, user: str) -> None:
        self.workspace = root / "srv" / "main"
        self._root, self._user = root, user
        for folder in (self.workspace, root / "srv" / "temp"):
            folder.mkdir()
            os.chown(folder, RUNNER, RUNNER)

    def run(self, script: str, shell: str, folder: str, environment: Mapping[str, str]) -> tuple[int, str]:
        """Run a script in a folder of the workspace; return its exit code and what it has printed."""
        (self._root / "srv" / "step").write_text(script, encoding="utf-8")
        said = self._root.with_name(f"{self._root.name}.txt")
        command = f"cd {shlex.quote(folder)} && {shell} /srv/step"
        if self._user:
            become = f"setpriv --reuid={self._user} --regid={self._user} --init-groups"
            command = f"chown --recursive {RUNNER}:{RUNNER} . && {become} sh -c {shlex.quote(command)}"
        own = {"GITHUB_WORKSPACE": "/srv/main", "RUNNER_TEMP": "/srv/temp"}
        own["HOME"] = f"/home/{self._user}" if self._user else "/root"
        mounts = [*fresh.mounts(), str(CHECKOUT), "/srv/built"]
        given = fresh.environment() | own | environment
        code = fresh.enter(self._root, command, *mounts, environment=given, output=said).wait()
        return code, said.read_text(encoding="utf-8", errors="replace")


class Debians:
    """Clean Debians: what is alike for all with the same image is made once."""

    def __init__(self, folder: Path, images: Mapping[str, Image], pool: ThreadPoolExecutor) -> None:
        self._folder, self._images = folder, images
        self._bases = {image: pool.submit(self._make_base, image) for image in set(images.values())}
        self._numbers = itertools.count(1)

    def make(self, name: str) -> Debian:
        """Make a machine."""
        image, root = self._images[name], self._folder / f"job-{next(self._numbers)}"
        subprocess.run(["cp", "--archive", str(self._bases[image].result()), str(root)], check=True)
        fresh.link_archives(root)
        return Debian(root, image.user)

    def _make_base(self, image: Image) -> Path:
        base = self._folder / f"{image.suite}-{image.user or 'root'}"
        fresh.make_machine(base, image.suite)
        # As Docker's images of Debian have it.
        (base / "etc/dpkg/dpkg.cfg.d/unsafe-io").write_text("force-unsafe-io\n", encoding="ascii")
        (base / "etc/apt/apt.conf.d/languages").write_text('Acquire::Languages "none";\n', encoding="ascii")
        if image.user:
            fresh.link_archives(base)
            said = base.with_name(f"{base.name}.txt")
            command = PREPARE.format(user=image.user, number=RUNNER, packages=image.packages)
            if fresh.enter(base, command, environment=fresh.environment(), output=said).wait():
                raise SystemExit(f"{said.read_text(encoding='utf-8')}A machine could not be prepared.")
            kept = self._folder / f"{base.name}-kept" / fresh.ARCHIVES  # else each copy of it had them once more
            kept.parent.mkdir(parents=True)
            (base / fresh.ARCHIVES).rename(kept)
            (base / fresh.ARCHIVES).mkdir()
        return base


def main() -> int:
    """Rehearse all that the table says, and print what has become of each step."""
    table = Table(yaml.safe_load(TABLE.read_text(encoding="utf-8")))
    jobs = {name: jobs_of(rehearsal) for name, rehearsal in table.rehearsals.items()}
    if problems := [*dict.fromkeys(table.problems(chain(*jobs.values())))]:
        raise SystemExit("\n".join(problems))
    fresh.require_rights()
    with fresh.new_folder() as folder, ThreadPoolExecutor(len(table.images) + sum(map(len, jobs.values()))) as pool:
        machines = Debians(folder, table.images, pool)
        rehearsals = [Rehearsal(name, each, table, folder / name, machines.make) for name, each in jobs.items()]
        for end in [end for rehearsal in rehearsals for end in rehearsal.start(pool)]:
            end.result()
        fresh.keep_archives(folder)
    is_green = all(rehearsal.is_green() for rehearsal in rehearsals)
    print(*rehearsals, f"rehearse > {'green' if is_green else 'red'}", sep="\n")
    return 0 if is_green else 1


def jobs_of(rehearsal: Mapping[str, Any], folder: Path = WORKFLOWS) -> list[Job]:
    """Return the jobs of a rehearsal in the table."""
    values = {f"github.{name}": value for name, value in GITHUB.items()} | rehearsal.get("values", {})
    return read(folder, rehearsal["workflow"], values | {"github.token": "no token"})


if __name__ == "__main__":
    sys.exit(main())
