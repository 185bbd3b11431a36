"""The guide to the pages on which the collection is made: Welcome, Certificates, Chains.

Sources: Microsoft's pages "Set up virtual certificate collection to validate S/MIME" and Set-SmimeConfig, and
CERT_CHAIN_ENGINE_CONFIG for what a trust anchor is; what was seen in Exchange Server alone is worded so.
"""

from __future__ import annotations

from ..collection.checks import EXPIRY_MARGIN, SIZE_LIMIT, SIZE_WARNING, SOON, Basis
from ..text import QT_TRANSLATE_NOOP, text
from .headings import keys, pitfalls, purpose, todo, words
from .topic import Section, Topic, points, term

WELCOME = Topic(
    "welcome",
    text(QT_TRANSLATE_NOOP("core", "Welcome")),
    (
        purpose(
            *points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Exchange Online trusts no CA for S/MIME by itself, public ones included. It goes by one file that "
                    "an administrator uploads: the collection (.sst). This wizard makes that file, tells you before "
                    "the upload what is wrong with it, and shows the commands that upload it.",
                )
            )
        ),
        todo(
            points(
                QT_TRANSLATE_NOOP(
                    "core", "“Create a new collection”, if your organisation has never uploaded one. Begin here."
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "“Update the collection my organisation uses”, if it has. Each upload replaces all that was there, "
                    "so begin with the present file. If you don't have it, the wizard shows the commands that fetch "
                    "it.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "“Check a signed message or certificate”, to know whether it would be trusted. You can do so as "
                    "often as you like, before the upload and after it.",
                ),
                QT_TRANSLATE_NOOP("core", "“Go on with …”, to change the file that you have written last."),
            )
        ),
        words(
            term(
                QT_TRANSLATE_NOOP("core", "S/MIME"),
                QT_TRANSLATE_NOOP("core", "The way to sign and to encrypt mail with certificates."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "CA"),
                QT_TRANSLATE_NOOP("core", "Certification authority: whoever issues certificates to others."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Collection"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "The CA certificates by which Exchange judges S/MIME mail, together in one file. Microsoft calls "
                    "it the virtual certificate collection.",
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Console (MMC)"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "The window of Windows in which certificates are usually exported. You don't need it here; for "
                    "those who know it, each page can say where its step is there.",
                ),
            ),
        ),
        keys(
            term(QT_TRANSLATE_NOOP("core", "F1"), QT_TRANSLATE_NOOP("core", "Tells about the page that you see.")),
            term(
                QT_TRANSLATE_NOOP("core", "Alt and a letter"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Presses the button, or goes to the field, in whose name the letter is underlined. Some systems "
                    "underline it only while Alt is held down.",
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Tab"),
                QT_TRANSLATE_NOOP("core", "Goes to the next field or button; Shift+Tab goes to the one before."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Esc"),
                QT_TRANSLATE_NOOP("core", "Closes the wizard. It asks first where a choice would be lost."),
            ),
        ),
        pitfalls(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "You make a new collection although there is one: what only the old one holds is no longer trusted "
                    "after the upload. The steps of the last page therefore save the old one first.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "The file that you open is not a collection: a line below the choices says so, and nothing "
                    "has changed. Choose another.",
                ),
            )
        ),
    ),
)

CERTIFICATES = Topic(
    "certificates",
    text(QT_TRANSLATE_NOOP("core", "Certificates")),
    (
        purpose(
            *points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Here you choose what goes into the file: the root and the intermediate CAs of everybody whose "
                    "signed mail your users are to trust, your own and your partners'.",
                )
            )
        ),
        todo(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Choose at the left where to look: in the stores of Windows, among the public S/MIME roots that "
                    "come with this wizard, or in files that you add.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Add files and folders with the buttons, or drop them on the window: .sst, .cer, .pem, .p7b, .pfx, "
                    ".zip and signed mail. The content tells what a file is, not its name.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Tick the root and each intermediate. What is missing between them, the next page finds. Users' "
                    "own certificates don't belong in the file.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Narrow the list with the filter and the buttons beside it. What is chosen stays chosen, even "
                    "where you don't see it.",
                ),
                QT_TRANSLATE_NOOP(
                    "core", "Mark a certificate to read below the list what it is and to whom its chain leads."
                ),
            )
        ),
        words(
            term(
                QT_TRANSLATE_NOOP("core", "Root"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "A CA certificate that is signed by its own key. Trust begins here: without the root in the file, "
                    "nothing below it is trusted.",
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Intermediate"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "A CA certificate that another CA has signed. It stands between the root and the users, and makes "
                    "no trust by itself.",
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Thumbprint"),
                QT_TRANSLATE_NOOP("core", "A number, as Windows shows it, that tells a certificate from all others."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Bytes"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "How large the file would be. Exchange Server is known to refuse more than {limit} bytes, and "
                    "Exchange Online may do the same. The counter below the list warns from {warning} bytes on.",
                ),
                limit=SIZE_LIMIT,
                warning=SIZE_WARNING,
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Ready"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "There is no error. Otherwise the number of errors and warnings stands there; press it to see "
                    "them.",
                ),
            ),
        ),
        keys(
            term(QT_TRANSLATE_NOOP("core", "Ctrl+F"), QT_TRANSLATE_NOOP("core", "Goes to the filter.")),
            term(
                QT_TRANSLATE_NOOP("core", "Enter or ↓ in the filter"),
                QT_TRANSLATE_NOOP("core", "Goes to the list."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Space"),
                QT_TRANSLATE_NOOP("core", "Takes the marked certificates in; or out, if all of them are in."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Shift+↓, Ctrl+click, Ctrl+A"),
                QT_TRANSLATE_NOOP("core", "Mark more than one."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Ctrl+C in the details"),
                QT_TRANSLATE_NOOP("core", "Copies the value of the marked line."),
            ),
        ),
        pitfalls(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "A root is not in the stores of Windows: Windows fetches public roots only when it needs them. "
                    "Look among the public S/MIME roots, or ask the CA for the file.",
                ),
                QT_TRANSLATE_NOOP(
                    "core", "A file can't be read, or only in part: mark it at the left, and a line says why."
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "A .pfx asks for its password. The wizard takes the certificates out of it and leaves the private "
                    "key where it is.",
                ),
                QT_TRANSLATE_NOOP("core", "There are no stores: the wizard does not run on Windows. Add files."),
            )
        ),
    ),
)

CHAINS = Topic(
    "chains",
    text(QT_TRANSLATE_NOOP("core", "Chains")),
    (
        purpose(
            *points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Each certificate leads to the one that signed it, up to a root. At the left stand these chains, "
                    "roots first, and what is missing in its place; at the right what is to be said of them, the worst "
                    "first.",
                )
            )
        ),
        todo(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Read the findings from the top. Each says what will happen, to which certificate and why. Where "
                    "it has a button, that does something about it.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "“Mend … errors at once” does what the buttons of all errors do. Warnings are left for you to "
                    "decide.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "“Add it” in the tree takes a missing issuer from what is opened. “Download…” asks the address "
                    "that the certificate names: you see it first, and may refuse.",
                ),
                QT_TRANSLATE_NOOP("core", "In an update the tree tells what is added, kept and removed."),
            )
        ),
        words(
            term(
                QT_TRANSLATE_NOOP("core", "Error"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Exchange refuses the file, or what chains here can't be trusted, or nobody should trust it.",
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Warning"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "It works, but look at it. What ends within {days} days, for example, is reported now.",
                ),
                days=SOON.days,
            ),
            term(QT_TRANSLATE_NOOP("core", "Note"), QT_TRANSLATE_NOOP("core", "Good to know. There is nothing to do.")),
            term(
                QT_TRANSLATE_NOOP("core", "Issuer"),
                QT_TRANSLATE_NOOP("core", "The CA that signed a certificate: the line above it in the tree."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Expired"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "One expired certificate makes the whole upload fail. What ends within {hours} hours counts as "
                    "expired here: the upload may come tomorrow.",
                ),
                hours=round(EXPIRY_MARGIN.total_seconds() / 3600),
            ),
        ),
        Section(
            text(QT_TRANSLATE_NOOP("core", "How sure a finding is")),
            paragraphs=points(QT_TRANSLATE_NOOP("core", "Each finding says where its rule comes from:")),
            points=tuple(basis.text for basis in Basis),
        ),
        keys(
            term(
                QT_TRANSLATE_NOOP("core", "← and → in the tree"),
                QT_TRANSLATE_NOOP("core", "Close and open what stands below a line."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Tab in the findings"),
                QT_TRANSLATE_NOOP("core", "Goes from card to card and to their buttons."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "Enter or Space on a card"),
                QT_TRANSLATE_NOOP("core", "Shows in the tree the certificate that it is about."),
            ),
        ),
        pitfalls(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Nothing holds the missing issuer: get its certificate from the CA's website or from whoever runs "
                    "the CA, go back, and add the file.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "The download fails: a line says why. The address may be out of order, or closed to this network.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "The file is too large: take out the CAs that none of your users and partners uses. All roots of "
                    "Windows together never fit.",
                ),
            )
        ),
    ),
)
