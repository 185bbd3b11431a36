"""What GitHub's workflows say: their jobs and steps, in the order in which they run, and what expressions come to.

Only what this project's workflows use is known here; the rest is refused, not passed over. Needs PyYAML.
Sources: "Workflow syntax for GitHub Actions" and "Evaluate expressions in workflows and actions" in GitHub's
documentation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import yaml

KNOWN: dict[str, set[Any]] = {
    "workflow": {"env", "jobs", "name", True, "permissions"},  # YAML 1.1 reads `on` as true
    "calling job": {"if", "needs", "permissions", "uses", "with"},
    "job": {
        *("container", "defaults", "env", "environment", "if", "needs", "permissions", "runs-on", "steps", "strategy"),
        "timeout-minutes",
    },
    "step": {"env", "if", "name", "run", "shell", "uses", "with", "working-directory"},
}

# In expressions: a text, an operator, or the name of a value or of a function without arguments.
TOKEN = re.compile(
    r"\s*(?:'(?P<text>(?:[^']|'')*)'|(?P<sign>==|!=|&&|\|\||[!()])|(?P<name>[A-Za-z_][\w.-]*(?:\(\))?))\s*"
)
SIGNS = {"&&": "and", "||": "or", "!": "not"}
WHOLE = re.compile(r"\$\{\{(.+?)\}\}")
STATUS = re.compile(r"\b(?:always|cancelled|failure|success)\(\)")

Values = Mapping[str, Any]
"""What expressions may name, functions with their parentheses."""


class WorkflowError(Exception):
    """Something in a workflow can't be done here, or leads nowhere."""


@dataclass(eq=False)
class Job:
    """A job, or the call of another workflow.

    Attributes:
        content: What is said of it.
        values: What its expressions may name before it begins.
        needs: Those of its workflow that it waits for, by their names.
        caller: What calls its workflow, if something does.
        called: The jobs of the workflow that it calls.
        outputs: What that workflow hands on.
        result: What has come of it, as GitHub calls it.
    """

    workflow: str
    name: str
    content: Mapping[str, Any]
    environment: Mapping[str, Any]
    values: Values
    needs: Mapping[str, Job]
    caller: Job | None
    called: list[Job] = field(default_factory=list)
    outputs: Values = field(default_factory=dict)
    result: str = ""

    @property
    def label(self) -> str:
        """Its name with those of its callers, as GitHub shows it."""
        return f"{self.caller.label} / {self.name}" if self.caller else self.name

    @property
    def image(self) -> str:
        """What it runs in: a container, or else a runner."""
        return text_of(self.content.get("container")) or filled(self.content["runs-on"], self.names())

    @property
    def steps(self) -> list[Mapping[str, Any]]:
        """Its steps; none if it calls a workflow."""
        return list(self.content.get("steps", ()))

    def leaves(self) -> list[Job]:
        """Return the jobs that it calls, or itself if it calls none."""
        return [leaf for job in self.called for leaf in job.leaves()] if self.called else [self]

    def before(self) -> Iterator[Job]:
        """Yield all jobs that end before it begins; some of them more than once."""
        for job in self.needs.values():
            yield from job.leaves()
            yield from job.before()
        if self.caller:
            yield from self.caller.before()

    def outcome(self) -> str:
        """Return its result, or that of all it calls."""
        results = {job.result for job in self.leaves()}
        return next((each for each in ("failure", "success") if each in results), "skipped")

    def names(self) -> Values:
        """Return what its expressions may name; of a matrix, the first of each."""
        results = {job.result for job in self.before()}
        matrix = self.content.get("strategy", {}).get("matrix", {})
        names = {f"matrix.{key}": each[0] for key, each in matrix.items()}
        for name, job in self.needs.items():
            names[f"needs.{name}.result"] = job.outcome()
            names |= {f"needs.{name}.outputs.{key}": each for key, each in job.outputs.items()}
        # Of everything before: a job that was skipped, however long ago, has not succeeded (actions/runner#2205).
        names |= {"success()": results <= {"success"}, "failure()": "failure" in results}
        return {**self.values, **names, "always()": True, "cancelled()": False}

    def is_wanted(self) -> bool:
        """Return whether it is to run, once all before it has ended."""
        return (not self.caller or self.caller.is_wanted()) and is_wanted(self.content.get("if"), self.names())


def read(folder: Path, workflow: str, values: Values, caller: Job | None = None) -> list[Job]:
    """Return the jobs of a workflow, with those of the workflows it calls, in an order in which they can run.

    It is a file in the folder of all workflows; expressions may name some values: vars.NAME, github.NAME, inputs.NAME.
    """
    content = _content(folder, workflow)
    found: dict[str, Job] = {}
    jobs = content["jobs"]
    for name in TopologicalSorter({name: listed(job.get("needs")) for name, job in jobs.items()}).static_order():
        needs = {each: found[each] for each in listed(jobs[name].get("needs"))}
        job = Job(workflow, name, jobs[name], content.get("env", {}), values, needs, caller)
        if "uses" in job.content:
            _call(folder, job)
        found[name] = job
    return [leaf for job in found.values() for leaf in job.leaves()]


def _content(folder: Path, workflow: str) -> dict[Any, Any]:
    content: dict[Any, Any] = yaml.safe_load((folder / workflow).read_text(encoding="utf-8"))
    if strange := content.keys() - KNOWN["workflow"]:
        raise WorkflowError(f"{workflow}: {', '.join(sorted(strange))} of a workflow is not known here")
    return content


def _call(folder: Path, job: Job) -> None:
    """Read the workflow that a job calls."""
    workflow = Path(job.content["uses"]).name
    call = _content(folder, workflow)[True]["workflow_call"] or {}
    given, asked = job.content.get("with", {}), call.get("inputs", {})
    required = {name for name, each in asked.items() if each.get("required")}
    if wrong := (given.keys() - asked.keys()) | (required - given.keys()):
        raise WorkflowError(f"{job.workflow}, {job.name}: {workflow} is not given what it asks for: {', '.join(wrong)}")
    inputs = {
        f"inputs.{name}": value_of(given.get(name, each.get("default")), job.values) for name, each in asked.items()
    }
    values = {name: each for name, each in job.values.items() if not name.startswith("inputs.")} | inputs
    job.outputs = {name: value_of(each["value"], values) for name, each in call.get("outputs", {}).items()}
    job.called = read(folder, workflow, values, job)


def unknown(job: Job) -> Iterator[str]:
    """Yield what a job, its steps and what calls it ask for and is not known here."""
    asked = [("job", job.content), *(("step", step) for step in job.steps)]
    if job.caller:
        asked.append(("calling job", job.caller.content))
    for what, content in asked:
        yield from (f"{key} of a {what} is not known here" for key in sorted(content.keys() - KNOWN[what]))


def listed(value: str | list[str] | None) -> list[str]:
    """Return a list for what may be one text, or nothing."""
    return [value] if isinstance(value, str) else value or []


def text_of(value: str | int | bool | None) -> str:
    """Return a value as it gets into a text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def label_of(step: Mapping[str, Any]) -> str:
    """Return the name of a step, or what it uses or runs."""
    return str(step.get("name") or str(step.get("uses", "")).partition("@")[0] or " ".join(step["run"].split()))


def evaluate(expression: str, values: Values) -> Any:
    """Return what an expression without `${{ }}` comes to; of functions it may call those without arguments.

    Raise a WorkflowError if it names something else than these values, or is no such expression.
    """
    words, place = [], 0
    while place < len(expression):
        found = TOKEN.match(expression, place)
        if not found:
            raise WorkflowError(f"This expression can't be read here: {expression.strip()}")
        if sign := found["sign"]:
            words.append(SIGNS.get(sign, sign))
        elif name := found["name"]:
            if name not in values:
                raise WorkflowError(f"Nothing here has the name {name}.")
            words.append(repr(values[name]))
        else:
            words.append(repr(found["text"].replace("''", "'")))
        place = found.end()
    return eval(" ".join(words), {"__builtins__": {}})  # literals and operators: nothing else gets here


def value_of(value: Any, values: Values) -> Any:
    """Return what a value of a workflow comes to; one that is an expression may come to another type."""
    found = WHOLE.fullmatch(value) if isinstance(value, str) else None
    if found:
        return evaluate(found[1], values)
    return filled(value, values) if isinstance(value, str) else value


def filled(value: Any, values: Values) -> str:
    """Return a value of a workflow as text, with what its expressions come to."""
    return WHOLE.sub(lambda found: text_of(evaluate(found[1], values)), text_of(value))


def is_wanted(condition: Any, values: Values) -> bool:
    """Return whether something with this condition, which may be none, is to be done."""
    text = text_of(condition).strip()
    text = WHOLE.sub(r"\1", text) if WHOLE.fullmatch(text) else text
    if not STATUS.search(text):
        text = f"success() && ({text})" if text else "success()"
    return bool(evaluate(text, values))
