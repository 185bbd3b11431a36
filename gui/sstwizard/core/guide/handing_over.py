"""The guide to what comes with the file: the commands, the checking of messages, and messages of trouble.

Sources: those of `core.trials` and `core.troubles`, whose texts are told here.
"""

from __future__ import annotations

from ..powershell.known_errors import IN_MAIL, IN_POWERSHELL, KnownError
from ..powershell.test_checklist import CHECKLIST, WHY
from ..text import QT_TRANSLATE_NOOP, text
from .headings import keys, pitfalls, purpose, todo, words
from .topic import Section, Term, Topic, points, term


def _told(troubles: tuple[KnownError, ...]) -> tuple[Term, ...]:
    return tuple(Term(each.message, (each.cause, each.help)) for each in troubles)


OFFICE365 = Topic(
    "office365",
    text(QT_TRANSLATE_NOOP("core", "Office 365")),
    (
        purpose(
            *points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Here stand the commands that hand the file to Exchange, to be pasted into PowerShell one after "
                    "the other. The wizard itself signs in nowhere and uploads nothing.",
                )
            )
        ),
        todo(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Type the administrator's account, and choose cloud and shell; they are remembered. The commands "
                    "follow.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "If you run the commands on another computer, copy the file there and write above the steps where "
                    "it lies there.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "At each step: press “Copy”, paste into PowerShell, press Enter, and compare what you see with "
                    "what stands behind ✓. Then tick the step, and the next one opens.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "If red text appears, stop. “If it fails” tells the messages of that step; or copy the message and "
                    "paste it into the field at the top of this help.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "“Save…” keeps what belongs to the file: for your records, for another computer, and for the "
                    "calendar. “Check regularly…” has Windows look at the file each week.",
                ),
            )
        ),
        words(
            term(
                QT_TRANSLATE_NOOP("core", "Account"),
                QT_TRANSLATE_NOOP(
                    "core", "With which an administrator of Exchange signs in. It stands in the command."
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Cloud"),
                QT_TRANSLATE_NOOP(
                    "core", "Where your organisation's mail is. Most are in the first; governments have others."
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Shell"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "The window into which you paste. PowerShell 7 is a program of its own; Windows PowerShell 5.1 "
                    "comes with Windows. Paste $PSVersionTable.PSVersion to see which one a window is.",
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Directory synchronisation"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Brings users' own certificates from your directory to Exchange Online. The .sst does not take "
                    "this way: it has to be uploaded.",
                ),
            ),
        ),
        Section(
            text(QT_TRANSLATE_NOOP("core", "Is mail trusted now?")),
            paragraphs=points(WHY),
            terms=tuple(Term(each.title, (each.how, each.expected)) for each in CHECKLIST),
        ),
        keys(
            term(QT_TRANSLATE_NOOP("core", "↑ and ↓"), QT_TRANSLATE_NOOP("core", "Go from step to step.")),
            term(
                QT_TRANSLATE_NOOP("core", "Enter"),
                QT_TRANSLATE_NOOP("core", "On a step's name, opens it; on “Copy”, copies the command."),
            ),
            term(QT_TRANSLATE_NOOP("core", "Space"), QT_TRANSLATE_NOOP("core", "On its box, ticks the step.")),
            term(
                QT_TRANSLATE_NOOP("core", "Ctrl+Plus, Ctrl+Minus"),
                QT_TRANSLATE_NOOP("core", "Make the commands larger and smaller."),
            ),
        ),
        pitfalls(
            points(
                QT_TRANSLATE_NOOP(
                    "core", "PowerShell answers with a message: look it up under “Troubleshooting” in this guide."
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "The upload says nothing: that is how it is when it works. The step after it reads back what is "
                    "stored, and compares.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Something went wrong with the new collection: a step at the end puts the one back that was saved "
                    "before.",
                ),
            )
        ),
    ),
)

CHECK_MESSAGE = Topic(
    "check-message",
    text(QT_TRANSLATE_NOOP("core", "Check a message")),
    (
        purpose(
            *points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "This window tells whether a signed message, or a certificate, would be trusted, and what is "
                    "missing. It asks the collection on this computer, not Exchange, and no message leaves it.",
                )
            )
        ),
        todo(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Open the collection that your organisation uses. If you have chosen one in the wizard, that is "
                    "the one that counts.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Open messages or certificates, or drop their files here: .eml, .msg, .p7m, .p7s or .cer. Best are "
                    "signed messages that your users have received.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Read the answer. Where an issuer is missing and the wizard has it, a button adds it to the "
                    "collection; you then have to export and upload it.",
                ),
            )
        ),
        words(
            term(
                QT_TRANSLATE_NOOP("core", "Signer"),
                QT_TRANSLATE_NOOP("core", "The certificate with which the message was signed."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "With and without its own issuers"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Most signed mail brings the intermediates along. If a message is trusted with their help only, "
                    "add them: other mail may come without.",
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Revocation"),
                QT_TRANSLATE_NOOP(
                    "core", "Whether the CA has taken a certificate back since. The wizard does not ask for that."
                ),
            ),
        ),
        keys(
            term(
                QT_TRANSLATE_NOOP("core", "↑ and ↓"),
                QT_TRANSLATE_NOOP("core", "Go from file to file, where more than one is open."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Esc"),
                QT_TRANSLATE_NOOP("core", "Closes the window. Its messages stay until you close the wizard."),
            ),
        ),
        pitfalls(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Outlook hands over no file when you drag a message here: drag it to the desktop first, and from "
                    "there.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "An encrypted message can't be checked: without its private key nobody sees how it is signed.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "It would be trusted here, but a mail program says otherwise: look at “Is mail trusted now?” under "
                    "“Office 365” in this guide.",
                ),
            )
        ),
    ),
)

TROUBLESHOOTING = Topic(
    "troubleshooting",
    text(QT_TRANSLATE_NOOP("core", "Troubleshooting")),
    (
        purpose(
            *points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "These are messages that people have met on the way, why each comes, and what helps. Three dots "
                    "stand for what differs each time. The help window of the wizard finds a message that you paste.",
                )
            )
        ),
        Section(text(QT_TRANSLATE_NOOP("core", "In PowerShell")), terms=_told(IN_POWERSHELL)),
        Section(text(QT_TRANSLATE_NOOP("core", "In Outlook")), terms=_told(IN_MAIL)),
    ),
)

UNKNOWN = text(
    QT_TRANSLATE_NOOP(
        "core",
        "This message is not known here. Paste all of it, in English; of several red lines the first says the most. If "
        "it stays unknown, begin again at the step that connects, or show it to whoever looks after Exchange.",
    )
)
"""What is said of a message that `troubles.matching` does not find."""
