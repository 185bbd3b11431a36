"""What is announced to a screen reader: changes of the choice, verdicts, and what went wrong."""

from __future__ import annotations

from pki import Entity
from sstwizard.ui.kit.icons import NOTE, WARNING
from sstwizard.ui.kit.labels import Notice
from sstwizard.ui.work.page import PageId
from ui.accessible import Announced
from ui.accessible import announced as announced
from ui.staging import Stage, certificates, source


def test_each_change_of_the_choice_is_said(stage: Stage, family: list[Entity], announced: list[Announced]) -> None:
    """One certificate is named, several are counted, and it is said how many are selected; politely."""
    wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)))
    announced.clear()
    told = []
    root, *below = certificates(family)
    for change in ({"add": [root]}, {"add": below}, {"remove": [root]}, {"add": [root], "remove": below}):
        wizard.session.change(**change)
        told.append(announced[0])
        stage.settle(wizard)
        announced.clear()
    assert not any(each.is_urgent for each in told)
    assert [each.said for each in told] == [
        "Family Root CA added, 1 certificate(s) selected",
        "2 certificate(s) added, 3 certificate(s) selected",
        "Family Root CA removed, 2 certificate(s) selected",
        "Family Root CA added, 2 certificate(s) removed, 1 certificate(s) selected",
    ]


def test_a_verdict_is_said_when_it_changes(stage: Stage, family: list[Entity], announced: list[Announced]) -> None:
    """Once for each assessment that has another; one that says the same is not repeated."""
    wizard = stage.open_at(PageId.CERTIFICATES, source("Store", certificates(family)))
    said = []
    for added in family:
        announced.clear()
        wizard.session.change(add=[added.certificate])
        stage.settle(wizard)
        said.append([each.said for each in announced[1:]])
    assert [len(each) for each in said] == [1, 1, 0]  # no intermediate; well; still well
    announced.clear()
    wizard.session.change(remove=certificates(family[:1]))
    stage.settle(wizard)
    assert "1 error(s)" in announced[1].said
    assert not announced[1].is_urgent


def test_pages_that_are_not_seen_are_silent(stage: Stage, family: list[Entity], announced: list[Announced]) -> None:
    """A change is said once, by the page in view."""
    wizard = stage.open_at(PageId.CHAINS, source("Store", certificates(family)), chosen=certificates(family[:2]))
    announced.clear()
    wizard.session.change(add=certificates(family[2:]))
    stage.settle(wizard)
    assert [each.said for each in announced] == ["Family Issuing CA added, 3 certificate(s) selected"]


def test_errors_interrupt(stage: Stage, announced: list[Announced]) -> None:
    """What went wrong is said at once, a warning in its turn, what was there before not at all; nothing twice."""
    wizard = stage.open()
    notice = Notice()
    notice.setParent(wizard.welcome)
    announced.clear()
    notice.say("It failed.")
    notice.say("It failed.")
    notice.say("")
    notice.say("Look at this.", *WARNING)
    notice.say("This is so.", *NOTE)
    assert announced == [Announced("It failed.", True), Announced("Look at this.", False)]
