<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Changed or damaged since it was signed</source>
        <translation>Seit dem Signieren geändert oder beschädigt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>In der Sammlung</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Missing; found in {origin}</source>
        <translation>Fehlt; gefunden in {origin}</translation>
    </message>
    <message>
        <source>Named as signer</source>
        <translation>Als Unterzeichner genannt</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>None included; same result</source>
        <translation>Keine enthalten; gleiches Ergebnis</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked: it is in another file</source>
        <translation>Nicht geprüft: Er ist in einer anderen Datei</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Nicht in der Sammlung</translation>
    </message>
    <message>
        <source>Not in the collection; included in the message</source>
        <translation>Nicht in der Sammlung; in der Nachricht enthalten</translation>
    </message>
    <message>
        <source>Not signed with the signer&apos;s key</source>
        <translation>Nicht mit dem Schlüssel des Unterzeichners signiert</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Signed for another certificate</source>
        <translation>Für ein anderes Zertifikat signiert</translation>
    </message>
    <message>
        <source>Signed in a way that anybody can forge</source>
        <translation>Auf eine Art signiert, die jeder fälschen kann</translation>
    </message>
    <message>
        <source>Signed part</source>
        <translation>Signierter Teil</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Taken from the signature of another message</source>
        <translation>Der Signatur einer anderen Nachricht entnommen</translation>
    </message>
    <message>
        <source>The file you opened</source>
        <translation>Die geöffnete Datei</translation>
    </message>
    <message>
        <source>The signer, from the message</source>
        <translation>Der Unterzeichner, aus der Nachricht</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Trusted, but Exchange Server is known not to use these</source>
        <translation>Vertrauenswürdig; von Exchange Server ist aber bekannt, dass er diese nicht verwendet</translation>
    </message>
    <message>
        <source>Trusted: the collection holds all that is needed</source>
        <translation>Vertrauenswürdig: Die Sammlung hat alles, was nötig ist</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Seit dem Signieren unverändert</translation>
    </message>
    <message>
        <source>With intermediates from the message</source>
        <translation>Mit Zwischenzertifikaten aus der Nachricht</translation>
    </message>
    <message>
        <source>Without intermediates from the message</source>
        <translation>Ohne Zwischenzertifikate aus der Nachricht</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, valid until {end}</source>
        <translation>{name}, ausgestellt von {issuer}, gültig bis {end}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>&amp;Add the missing issuers to the collection</source>
        <translation>&amp;Fehlende Aussteller in die Sammlung aufnehmen</translation>
    </message>
    <message>
        <source>Attached message</source>
        <translation>Angehängte Nachricht</translation>
    </message>
    <message>
        <source>Attached messages, each checked by itself</source>
        <translation>Angehängte Nachrichten, jede für sich geprüft</translation>
    </message>
    <message>
        <source>Choose the &amp;signed file…</source>
        <translation>Signierte &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Exchange Online makes the final decision; this is an estimate.</source>
        <translation>Exchange Online entscheidet endgültig; dies ist eine Einschätzung.</translation>
    </message>
    <message>
        <source>Further attached messages, not shown here: {count}</source>
        <translation>Weitere angehängte Nachrichten, hier nicht angezeigt: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>This is the answer for {signed}, when it was signed. The signer&apos;s certificate has expired since, on {end}: newer mail needs another one.</source>
        <translation>Dies ist die Antwort für den {signed}, als sie signiert wurde. Das Zertifikat des Unterzeichners ist seither abgelaufen, am {end}: Neuere E-Mails brauchen ein anderes.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Without a subject: {headline}</source>
        <translation>Ohne Betreff: {headline}</translation>
    </message>
    <message>
        <source>“{name}”: {headline}</source>
        <translation>„{name}“: {headline}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Please send the details to whoever looks after this program.</source>
        <translation>Bitte senden Sie die Details an die Person, die dieses Programm betreut.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>The last step did not work. What you have chosen is still there.</source>
        <translation>Der letzte Schritt ist fehlgeschlagen. Ihre Auswahl ist noch da.</translation>
    </message>
</context>
<context>
    <name>ByCA</name>
    <message numerus="yes">
        <source>&amp;Add what is missing (%n certificate(s), {size} bytes)</source>
        <translation>
            <numerusform>&amp;Fehlendes aufnehmen (%n Zertifikat, {size} Bytes)</numerusform>
            <numerusform>&amp;Fehlendes aufnehmen (%n Zertifikate, {size} Bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Compare its S&amp;HA-256…</source>
        <translation>SH&amp;A-256 vergleichen…</translation>
    </message>
    <message>
        <source>Drop signed messages here, and a partner&apos;s CA file with them. A folder or an .mbox will do, too.</source>
        <translation>Ziehen Sie signierte Nachrichten hierher, und die CA-Datei eines Partners dazu. Auch ein Ordner oder eine .mbox-Datei geht.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by CA, root, sender or status (Ctrl+F)</source>
        <translation>Nach CA, Stammzertifikat, Absender oder Status filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Nothing selected is missing</source>
        <translation>Von den ausgewählten fehlt nichts</translation>
    </message>
    <message>
        <source>The collection: {size} of {limit} bytes.</source>
        <translation>Die Sammlung: {size} von {limit} Bytes.</translation>
    </message>
    <message>
        <source>The collection: {size} of {limit} bytes. Exchange would refuse it; select fewer.</source>
        <translation>Die Sammlung: {size} von {limit} Bytes. Exchange würde sie ablehnen; wählen Sie weniger aus.</translation>
    </message>
</context>
<context>
    <name>ByMessage</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Check &amp;revocation…</source>
        <translation>Spe&amp;rrung prüfen…</translation>
    </message>
    <message>
        <source>Drop signed messages or certificates here</source>
        <translation>Signierte Nachrichten oder Zertifikate hierher ziehen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by sender, file or CA (Ctrl+F)</source>
        <translation>Nach Absender, Datei oder CA filtern (Strg+F)</translation>
    </message>
</context>
<context>
    <name>CATable</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Intact: {intact}. Changed on the way: {changed}. Of senders who still write: {current}.</source>
        <translation>Unverändert: {intact}. Unterwegs geändert: {changed}. Von Absendern, die noch schreiben: {current}.</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>Ausstellende CA</translation>
    </message>
    <message>
        <source>Key identifier: {key_id}</source>
        <translation>Schlüsselkennung: {key_id}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vouched For By</source>
        <translation>Bürge</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>wird aufgenommen</translation>
    </message>
</context>
<context>
    <name>CAView</name>
    <message>
        <source>CAs that the messages need</source>
        <translation>CAs, die die Nachrichten brauchen</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>Niemand bürgt dafür</translation>
    </message>
    <message>
        <source>Replaced by another CA</source>
        <translation>Von anderer CA abgelöst</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Expiration Date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Friendly Name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Intended Purposes</source>
        <translation>Beabsichtigte Zwecke</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Vouched For By</source>
        <translation>Verbürgt von</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>in der Sammlung</translation>
    </message>
    <message>
        <source>not in the collection</source>
        <translation>nicht in der Sammlung</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%n root CA(s) left out, because nobody vouches for them: {names}. Select one at a time to compare it.</source>
        <translation>
            <numerusform>%n Stammzertifizierungsstelle weggelassen, weil niemand für sie bürgt: {names}. Wählen Sie sie einzeln aus, um sie zu vergleichen.</numerusform>
            <numerusform>%n Stammzertifizierungsstellen weggelassen, weil niemand für sie bürgt: {names}. Wählen Sie jeweils eine aus, um sie zu vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;CA only</source>
        <translation>Nur &amp;CAs</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Lesen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und %n weiteres)</numerusform>
            <numerusform>(und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder with certificates</source>
        <translation>Ordner mit Zertifikaten hinzufügen</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add files with certificates</source>
        <translation>Dateien mit Zertifikaten hinzufügen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Don&apos;t know what to select? Open mail, and see which CAs it needs.</source>
        <translation>Sie wissen nicht, was auszuwählen ist? Öffnen Sie E-Mails und sehen Sie, welche CAs sie brauchen.</translation>
    </message>
    <message>
        <source>Files can also be dropped anywhere on this window.</source>
        <translation>Dateien können auch irgendwo in dieses Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, issuer or thumbprint (Ctrl+F)</source>
        <translation>Nach Name, Aussteller oder Fingerabdruck filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Hide e&amp;xpired</source>
        <translation>Ohne A&amp;bgelaufene</translation>
    </message>
    <message>
        <source>Hide what Exchange would refuse</source>
        <translation>Ausblenden, was Exchange ablehnen würde</translation>
    </message>
    <message>
        <source>Hide what can&apos;t issue certificates</source>
        <translation>Ausblenden, was keine Zertifikate ausstellen kann</translation>
    </message>
    <message>
        <source>Hide what excludes secure e-mail</source>
        <translation>Ausblenden, was sichere E-Mail ausschließt</translation>
    </message>
    <message>
        <source>In MMC: Trusted Root Certification Authorities ▸ Certificates; Ctrl+click those you want.</source>
        <translation>In der MMC: Vertrauenswürdige Stammzertifizierungsstellen ▸ Zertifikate; die gewünschten mit Strg+Klick markieren.</translation>
    </message>
    <message>
        <source>No certificates here.</source>
        <translation>Hier sind keine Zertifikate.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n certificate(s) here matches the filter.</source>
        <translation>
            <numerusform>Das eine Zertifikat hier (%n) passt nicht zum Filter.</numerusform>
            <numerusform>Keines der %n Zertifikate hier passt zum Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>S&amp;tart from signed mail…</source>
        <translation>Mit signierten E-Mails be&amp;ginnen…</translation>
    </message>
    <message>
        <source>S/&amp;MIME only</source>
        <translation>Nur S/&amp;MIME</translation>
    </message>
    <message>
        <source>Tick the root and intermediate CA certificates that your organization is to trust for S/MIME mail.</source>
        <translation>Kreuzen Sie die Zertifikate der Stamm- und Zwischenzertifizierungsstellen an, denen Ihre Organisation bei S/MIME-Mail vertrauen soll.</translation>
    </message>
    <message>
        <source>Where certificates come from</source>
        <translation>Woher Zertifikate kommen</translation>
    </message>
    <message>
        <source>{shown} of {total} shown. Space takes the marked ones in or out.</source>
        <translation>{shown} von {total} angezeigt. Die Leertaste nimmt die markierten auf oder heraus.</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>An issuer without a name</source>
        <translation>Ein Aussteller ohne Namen</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>&amp;Stop asking</source>
        <translation>Abfrage &amp;stoppen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird abgefragt…</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Chains of the collection</source>
        <translation>Ketten der Sammlung</translation>
    </message>
    <message>
        <source>Check &amp;revocation…</source>
        <translation>Spe&amp;rrung prüfen…</translation>
    </message>
    <message>
        <source>Compare {name}</source>
        <translation>{name} vergleichen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>How your certificates chain, and what Exchange Online will say to them.</source>
        <translation>Wie Ihre Zertifikate zusammenhängen und was Exchange Online dazu sagen wird.</translation>
    </message>
    <message>
        <source>In MMC: the Certification Path tab, one certificate at a time. Here: all you chose.</source>
        <translation>In der MMC: die Registerkarte „Zertifizierungspfad“, ein Zertifikat nach dem anderen. Hier: alle, die Sie gewählt haben.</translation>
    </message>
    <message numerus="yes">
        <source>M&amp;end %n error(s) at once</source>
        <translation>
            <numerusform>%n Fehler b&amp;eheben</numerusform>
            <numerusform>%n Fehler auf einmal b&amp;eheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended: {added} added, {removed} taken out.</source>
        <translation>Behoben: {added} hinzugefügt, {removed} herausgenommen.</translation>
    </message>
    <message>
        <source>Takes out what has to go, swaps what has been renewed and adds the issuers that a source holds. Warnings stay as they are.</source>
        <translation>Nimmt heraus, was nicht bleiben darf, tauscht, was erneuert wurde, und fügt die Aussteller hinzu, die eine Quelle enthält. Warnungen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>{title}: {how} ► {expected}</source>
        <translation>{title}: {how} ► {expected}</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Collection: %n certificate(s)</source>
        <translation>
            <numerusform>Sammlung: %n Zertifikat</numerusform>
            <numerusform>Sammlung: %n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready, {warnings}</source>
        <translation>Bereit, {warnings}</translation>
    </message>
    <message>
        <source>The collection: {verdict}</source>
        <translation>Die Sammlung: {verdict}</translation>
    </message>
    <message>
        <source>{size} of {limit} bytes</source>
        <translation>{size} von {limit} Bytes</translation>
    </message>
</context>
<context>
    <name>CollectionChains</name>
    <message>
        <source>Added · {status}</source>
        <translation>Neu · {status}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <translation>Kette unvollständig</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>In a circle</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>Niemand bürgt dafür</translation>
    </message>
    <message>
        <source>Not for email</source>
        <translation>Nicht für E-Mail</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Nicht in der Sammlung</translation>
    </message>
    <message>
        <source>Only your collection vouches</source>
        <translation>Nur Ihre Sammlung bürgt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Root, self-signed</source>
        <translation>Stamm, selbstsigniert</translation>
    </message>
    <message>
        <source>Signature can&apos;t be checked</source>
        <translation>Signatur nicht prüfbar</translation>
    </message>
    <message>
        <source>Signature is wrong</source>
        <translation>Signatur ist falsch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>Zu schwach</translation>
    </message>
</context>
<context>
    <name>CollectionFromExchangeDialog</name>
    <message>
        <source>&amp;Create a new collection</source>
        <translation>Neue Sammlung &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Folder on the computer where you run the commands</source>
        <translation>Or&amp;dner auf dem Computer, auf dem Sie die Befehle ausführen</translation>
    </message>
    <message>
        <source>&amp;Open the saved .sst…</source>
        <translation>Die gesicherte .sst ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;PowerShell version</source>
        <translation>PowerShell-&amp;Version</translation>
    </message>
    <message>
        <source>All steps as one script</source>
        <translation>Alle Schritte als ein Skript</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Exchange itself keeps your organization&apos;s collection. Run these steps here, or paste them into PowerShell one by one; they save it as an .sst and change nothing. Then it is opened here.</source>
        <translation>Exchange selbst bewahrt die Sammlung Ihrer Organisation auf. Führen Sie diese Schritte hier aus, oder fügen Sie sie nacheinander in PowerShell ein; sie speichern sie als .sst und ändern nichts. Dann wird sie hier geöffnet.</translation>
    </message>
    <message>
        <source>Fetch the collection that your organization uses</source>
        <translation>Die Sammlung holen, die Ihre Organisation verwendet</translation>
    </message>
    <message>
        <source>Say into which folder the commands are to save it.</source>
        <translation>Geben Sie an, in welchen Ordner die Befehle sie sichern sollen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Ctrl and + or - change the size</source>
        <translation>Strg und + oder - ändern die Größe</translation>
    </message>
</context>
<context>
    <name>CommandCard</name>
    <message>
        <source>Command of step {number}</source>
        <translation>Befehl von Schritt {number}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command of step {number}</source>
        <translation>Den Befehl von Schritt {number} kopieren</translation>
    </message>
    <message>
        <source>Step {number} is done</source>
        <translation>Schritt {number} ist erledigt</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Schritt {number}: {title}</translation>
    </message>
    <message>
        <source>When it worked: {sight}</source>
        <translation>Wenn es funktioniert hat: {sight}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>CompletingPage</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Write the file all the same; I know what will happen</source>
        <translation>&amp;Datei trotzdem schreiben; ich weiß, was geschehen wird</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Check what you have chosen, then press Export.</source>
        <translation>Prüfen Sie Ihre Auswahl und klicken Sie dann auf „Exportieren“.</translation>
    </message>
    <message>
        <source>Completing the SST Wizard</source>
        <translation>Fertigstellen des SST Wizard</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <translation>Exportschlüssel</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>File Name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>First to expire</source>
        <translation>Erster Ablauf</translation>
    </message>
    <message>
        <source>In MMC: Completing the Certificate Export Wizard.</source>
        <translation>In der MMC: Fertigstellen des Zertifikatexport-Assistenten.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None: the same as in {file}</source>
        <translation>Keine: dieselben wie in {file}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The certificates, in the order of the file</source>
        <translation>Die Zertifikate in der Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>The same with E&amp;xport-Certificate…</source>
        <translation>Das Gleiche mit E&amp;xport-Certificate…</translation>
    </message>
    <message>
        <source>What you have added and removed stays so.</source>
        <translation>Was Sie hinzugefügt und entfernt haben, bleibt so.</translation>
    </message>
    <message>
        <source>You need none of this: “Export” writes the file. It is for those who want to see how.</source>
        <translation>Sie brauchen nichts davon: „Exportieren“ schreibt die Datei. Es ist für alle, die sehen wollen, wie es geht.</translation>
    </message>
    <message>
        <source>{changes}, compared with {file}</source>
        <translation>{changes}, verglichen mit {file}</translation>
    </message>
    <message>
        <source>{count} (roots: {roots}, others: {others})</source>
        <translation>{count} (Stammzertifikate: {roots}, weitere: {others})</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, bis {end}</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…und %n weiteres</numerusform>
            <numerusform>…und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Messages: {held} by CAs in the collection, {selected} by selected ones, {others} by others</source>
        <translation>Nachrichten: {held} von CAs der Sammlung, {selected} von ausgewählten, {others} von anderen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>All fields of the certificate</source>
        <translation>Alle Felder des Zertifikats</translation>
    </message>
    <message>
        <source>Authority information access</source>
        <translation>Zugriff auf Stelleninformationen</translation>
    </message>
    <message>
        <source>Authority key identifier</source>
        <translation>Stellenschlüsselkennung</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Basiseinschränkungen</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message numerus="yes">
        <source>CA, at most %n intermediate(s) below</source>
        <translation>
            <numerusform>CA, höchstens %n Zwischenzertifizierungsstelle darunter</numerusform>
            <numerusform>CA, höchstens %n Zwischenzertifizierungsstellen darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>CRL distribution points</source>
        <translation>Sperrlisten-Verteilungspunkte</translation>
    </message>
    <message>
        <source>Certification &amp;Path</source>
        <translation>Zertifizierungs&amp;pfad</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Zertifizierungspfad</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>Nicht decodierbar</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Intended purposes</source>
        <translation>Beabsichtigte Zwecke</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Mark a certificate to see what it is.</source>
        <translation>Markieren Sie ein Zertifikat, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>Schlüsselkennung des Antragstellers</translation>
    </message>
    <message>
        <source>The marked certificate</source>
        <translation>Das markierte Zertifikat</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Fingerabdruck (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Verbürgt von</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>nicht decodierbar</translation>
    </message>
    <message>
        <source>disallowed by Windows on this computer</source>
        <translation>von Windows auf diesem Computer gesperrt</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>niemand bürgt dafür</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>keine CA</translation>
    </message>
    <message>
        <source>only your collection vouches for it</source>
        <translation>nur Ihre Sammlung bürgt dafür</translation>
    </message>
    <message>
        <source>vouched for by {programs}</source>
        <translation>verbürgt von {programs}</translation>
    </message>
    <message>
        <source>withdrawn by {program} on {date}</source>
        <translation>von {program} zurückgezogen am {date}</translation>
    </message>
    <message>
        <source>you vouch for it</source>
        <translation>Sie bürgen dafür</translation>
    </message>
    <message>
        <source>{issuer} (not found)</source>
        <translation>{issuer} (nicht gefunden)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n file(s) that were saved from Exchange:</source>
        <translation>
            <numerusform>%n Datei, die aus Exchange gespeichert wurde:</numerusform>
            <numerusform>%n Dateien, die aus Exchange gespeichert wurden:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add it: the SHA-256 is the same</source>
        <translation>&amp;Hinzufügen: Der SHA-256 stimmt überein</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Begin without it</source>
        <translation>&amp;Ohne sie beginnen</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>&amp;Anderen Namen wählen</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Ohne Datei schließen</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Mit ihr weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Add this root CA?</source>
        <translation>Diese Stammzertifizierungsstelle hinzufügen?</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <source>Certificate collections (*.sst)</source>
        <translation>Zertifikatsammlungen (*.sst)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>Den Assistenten schließen?</translation>
    </message>
    <message>
        <source>Compare it by phone or on the CA&apos;s website, not with what brought the certificate. Anybody can make a root CA of this name, and sign mail in the name of any sender with it.</source>
        <translation>Vergleichen Sie ihn am Telefon oder mit der Website der Zertifizierungsstelle, nicht mit dem, womit das Zertifikat kam. Jeder kann eine Stammzertifizierungsstelle dieses Namens anlegen und damit E-Mails im Namen beliebiger Absender signieren.</translation>
    </message>
    <message>
        <source>Delete the saved files?</source>
        <translation>Die gespeicherten Dateien löschen?</translation>
    </message>
    <message>
        <source>Do &amp;not add it</source>
        <translation>&amp;Nicht hinzufügen</translation>
    </message>
    <message>
        <source>Do &amp;not download</source>
        <translation>&amp;Nicht herunterladen</translation>
    </message>
    <message>
        <source>Download the issuer?</source>
        <translation>Den Aussteller herunterladen?</translation>
    </message>
    <message>
        <source>It is replaced when you press Export, not before.</source>
        <translation>Sie wird erst ersetzt, wenn Sie auf „Exportieren“ klicken.</translation>
    </message>
    <message>
        <source>It is replaced when you press Export, not before; a dated copy stays beside it.</source>
        <translation>Sie wird erst ersetzt, wenn Sie auf „Exportieren“ klicken; eine datierte Kopie bleibt daneben.</translation>
    </message>
    <message>
        <source>Messages and certificates</source>
        <translation>Nachrichten und Zertifikate</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”, found in {origin}.</source>
        <translation>Niemand bürgt für die Stammzertifizierungsstelle „{name}“, gefunden in {origin}.</translation>
    </message>
    <message>
        <source>Only this file is asked for, once, and nothing of your collection is sent. Whoever runs the server sees that SST Wizard asks, and from which network address. What comes is used only if its key has signed “{name}”.</source>
        <translation>Nur diese Datei wird abgefragt, einmal, und nichts von Ihrer Sammlung wird gesendet. Wer den Server betreibt, sieht, dass SST Wizard anfragt, und von welcher Netzwerkadresse. Was kommt, wird nur verwendet, wenn sein Schlüssel „{name}“ signiert hat.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>That password does not open “{file}”. Try again:</source>
        <translation>Dieses Kennwort öffnet „{file}“ nicht. Versuchen Sie es noch einmal:</translation>
    </message>
    <message>
        <source>The collection has not been written to a file.</source>
        <translation>Die Sammlung wurde noch nicht in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The new file will hold the certificates that could be read, and nothing else of it.</source>
        <translation>Die neue Datei wird die Zertifikate enthalten, die gelesen werden konnten, und sonst nichts daraus.</translation>
    </message>
    <message>
        <source>They are deleted for good, and the folder too if nothing else is in it. Nothing is deleted in Exchange, and what this window shows stays.</source>
        <translation>Sie werden endgültig gelöscht, und der Ordner auch, wenn sonst nichts darin ist. In Exchange wird nichts gelöscht, und was dieses Fenster zeigt, bleibt.</translation>
    </message>
    <message>
        <source>Update this file?</source>
        <translation>Diese Datei aktualisieren?</translation>
    </message>
    <message>
        <source>“{file}” exists already.</source>
        <translation>„{file}“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>“{file}” is locked. Its password (it is used once, and not kept):</source>
        <translation>„{file}“ ist gesperrt. Ihr Kennwort (es wird einmal verwendet und nicht gespeichert):</translation>
    </message>
    <message>
        <source>“{file}” is not taken over as it is.</source>
        <translation>„{file}“ wird nicht so übernommen, wie sie ist.</translation>
    </message>
    <message>
        <source>“{file}” is the collection that you are updating.</source>
        <translation>„{file}“ ist die Sammlung, die Sie aktualisieren.</translation>
    </message>
    <message>
        <source>“{name}” says that its issuer’s certificate is at this address:</source>
        <translation>Nach Angabe von „{name}“ liegt das Zertifikat des Ausstellers unter dieser Adresse:</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…und %n weiteres</numerusform>
            <numerusform>…und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>{added} added, {kept} kept, {removed} removed</source>
        <translation>{added} neu, {kept} bleiben, {removed} entfernt</translation>
    </message>
</context>
<context>
    <name>DocumentSaving</name>
    <message>
        <source>&amp;Inventory (PDF)…</source>
        <translation>&amp;Verzeichnis (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Script (.ps1)…</source>
        <translation>&amp;Skript (.ps1)…</translation>
    </message>
    <message>
        <source>&amp;Transfer kit (.zip)…</source>
        <translation>&amp;Transportpaket (.zip)…</translation>
    </message>
    <message>
        <source>&amp;Walk-through (PDF)…</source>
        <translation>&amp;Anleitung (PDF)…</translation>
    </message>
    <message>
        <source>Expiry &amp;reminders (.ics)…</source>
        <translation>Ablauf-&amp;Erinnerungen (.ics)…</translation>
    </message>
    <message>
        <source>I&amp;nventory (HTML)…</source>
        <translation>Ver&amp;zeichnis (HTML)…</translation>
    </message>
    <message>
        <source>Inventory (&amp;CSV)…</source>
        <translation>Verzeichnis (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Rec&amp;ord of the upload (.json)…</source>
        <translation>Pr&amp;otokoll des Uploads (.json)…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>W&amp;alk-through (HTML)…</source>
        <translation>Anleitun&amp;g (HTML)…</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
</context>
<context>
    <name>ExportFilePage</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;Dateiname:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File to Export</source>
        <translation>Zu exportierende Datei</translation>
    </message>
    <message>
        <source>File to export</source>
        <translation>Zu exportierende Datei</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Ordner, in den exportiert wird</translation>
    </message>
    <message>
        <source>In MMC: File to Export. Nothing is written or emptied before the last step.</source>
        <translation>In der MMC: Zu exportierende Datei. Vor dem letzten Schritt wird nichts geschrieben oder geleert.</translation>
    </message>
    <message numerus="yes">
        <source>One file for each of %n certificate(s) is written into this folder.</source>
        <translation>
            <numerusform>In diesen Ordner wird eine Datei für %n Zertifikat geschrieben.</numerusform>
            <numerusform>In diesen Ordner wird für jedes der %n Zertifikate eine Datei geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the file is to be called and where it goes.</source>
        <translation>Geben Sie an, wie die Datei heißen und wo sie liegen soll.</translation>
    </message>
    <message>
        <source>This file exists and would be replaced.</source>
        <translation>Diese Datei ist vorhanden und würde ersetzt.</translation>
    </message>
    <message>
        <source>This file exists and would be replaced. A dated copy stays.</source>
        <translation>Diese Datei gibt es schon, und sie würde ersetzt. Eine datierte Kopie bleibt.</translation>
    </message>
    <message>
        <source>This is not a file name. Choose another.</source>
        <translation>Das ist kein Dateiname. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is the collection that you are updating. It would be replaced, and a dated copy stays.</source>
        <translation>Das ist die Sammlung, die Sie aktualisieren. Sie würde ersetzt, und eine datierte Kopie bliebe.</translation>
    </message>
    <message>
        <source>{count} in {format}</source>
        <translation>{count} als {format}</translation>
    </message>
</context>
<context>
    <name>ExportFormatPage</name>
    <message>
        <source>All certificates in one file, for other programs and systems.</source>
        <translation>Alle Zertifikate in einer Datei, für andere Programme und Systeme.</translation>
    </message>
    <message>
        <source>Exchange Online takes a Microsoft Serialized Certificate Store.</source>
        <translation>Exchange Online nimmt einen seriellen Zertifikatspeicher von Microsoft.</translation>
    </message>
    <message>
        <source>Export File Format</source>
        <translation>Format der zu exportierenden Datei</translation>
    </message>
    <message>
        <source>For Linux, mail gateways and OpenSSL.</source>
        <translation>Für Linux, Mailgateways und OpenSSL.</translation>
    </message>
    <message>
        <source>In MMC: Export File Format. There, .SST needs two certificates of one store; here one is enough, and stores can be mixed.</source>
        <translation>In der MMC: Format der zu exportierenden Datei. Dort braucht .SST zwei Zertifikate aus einem Speicher; hier genügt eines, und Speicher können gemischt werden.</translation>
    </message>
    <message>
        <source>Not offered: it is made for private keys, and this wizard never touches one.</source>
        <translation>Nicht verfügbar: Das Format ist für private Schlüssel gedacht, und dieser Assistent rührt nie einen an.</translation>
    </message>
    <message>
        <source>One certificate in a file; several go into a folder, a file each.</source>
        <translation>Ein Zertifikat in einer Datei; mehrere kommen in einen Ordner, je eine Datei.</translation>
    </message>
    <message>
        <source>Personal Information Exchange - PKCS #12 (.PFX)</source>
        <translation>Privater Informationsaustausch - PKCS #12 (.PFX)</translation>
    </message>
    <message>
        <source>The same as text, for what wants to be pasted or mailed.</source>
        <translation>Dasselbe als Text, zum Einfügen oder Versenden per Mail.</translation>
    </message>
    <message>
        <source>What Set-SmimeConfig asks for: all certificates in one file, nothing of this computer in it.</source>
        <translation>Was Set-SmimeConfig verlangt: alle Zertifikate in einer Datei, und darin nichts von diesem Computer.</translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%n file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>%n Datei in „{folder}“ lässt sich nicht löschen: Ein anderes Programm hat sie geöffnet.</numerusform>
            <numerusform>%n Dateien in „{folder}“ lassen sich nicht löschen: Ein anderes Programm hat sie geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete these files…</source>
        <translation>D&amp;iese Dateien löschen…</translation>
    </message>
    <message>
        <source>The files from Exchange are in “{folder}”. Delete them when you are done.</source>
        <translation>Die Dateien aus Exchange sind in „{folder}“. Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>The files from Exchange were deleted, and their folder.</source>
        <translation>Die Dateien aus Exchange wurden gelöscht, und ihr Ordner.</translation>
    </message>
    <message>
        <source>The files from Exchange were deleted. “{folder}” stays: other files are in it.</source>
        <translation>Die Dateien aus Exchange wurden gelöscht. „{folder}“ bleibt: Andere Dateien sind darin.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %n more of this kind</source>
        <translation>
            <numerusform>%n weiteren dieser Art zeigen</numerusform>
            <numerusform>%n weitere dieser Art zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The next: {title}</source>
        <translation>Der nächste: {title}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Every chain ends in a self-signed root, nothing has expired, and the size is right.</source>
        <translation>Jede Kette endet in einem selbstsignierten Stammzertifikat, nichts ist abgelaufen, und die Größe stimmt.</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Befunde, die schwersten zuerst</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n message(s) like this</source>
        <translation>
            <numerusform>%n solche Meldung</numerusform>
            <numerusform>%n solche Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste a message here:</source>
        <translation>Meldung hier &amp;einfügen:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Paste a message here</source>
        <translation>Meldung hier einfügen</translation>
    </message>
    <message>
        <source>SST Wizard: help</source>
        <translation>SST Wizard: Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What PowerShell or Outlook says, whole or in part</source>
        <translation>Was PowerShell oder Outlook sagt, ganz oder zum Teil</translation>
    </message>
</context>
<context>
    <name>IssuerDownload</name>
    <message>
        <source>{host} sent the root CA “{name}”, for which nobody vouches. It isn&apos;t added until you have compared it.</source>
        <translation>{host} hat die Stammzertifizierungsstelle „{name}“ geschickt, für die niemand bürgt. Sie wird erst hinzugefügt, wenn Sie sie verglichen haben.</translation>
    </message>
    <message>
        <source>{host} sent “{name}” as an intermediate CA that “{issuer}” issued. If “{name}” is a root CA, remove it and get its own root certificate from the CA.</source>
        <translation>{host} hat „{name}“ als Zwischenzertifizierungsstelle geschickt, die „{issuer}“ ausgestellt hat. Ist „{name}“ eine Stammzertifizierungsstelle, entfernen Sie das Zertifikat und holen Sie ihr eigenes Stammzertifikat von der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{host} sent “{name}”, but it can&apos;t be used: it has expired or is not valid yet, is not for mail, or Windows distrusts it. Ask the CA for another one.</source>
        <translation>{host} hat „{name}“ gesendet, aber das ist nicht verwendbar: Es ist abgelaufen oder noch nicht gültig, nicht für E-Mail bestimmt, oder Windows vertraut ihm nicht. Bitten Sie die Zertifizierungsstelle um ein anderes.</translation>
    </message>
</context>
<context>
    <name>KnownErrorsList</name>
    <message>
        <source>If it fails</source>
        <translation>Wenn es scheitert</translation>
    </message>
</context>
<context>
    <name>MailFromExchangeDialog</name>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Open the folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;PowerShell version</source>
        <translation>PowerShell-&amp;Version</translation>
    </message>
    <message>
        <source>&amp;What to save</source>
        <translation>&amp;Was gespeichert wird</translation>
    </message>
    <message>
        <source>Account of the one who &amp;reads it</source>
        <translation>&amp;Konto der Person, die es liest</translation>
    </message>
    <message>
        <source>Address of a &amp;shared mailbox</source>
        <translation>Adresse eines &amp;freigegebenen Postfachs</translation>
    </message>
    <message>
        <source>Address of the new &amp;shared mailbox</source>
        <translation>Adresse des neuen &amp;freigegebenen Postfachs</translation>
    </message>
    <message>
        <source>All steps as one script</source>
        <translation>Alle Schritte als ein Skript</translation>
    </message>
    <message>
        <source>Certificates that partners have published</source>
        <translation>Zertifikate, die Partner veröffentlicht haben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Empty: the mailbox of whoever signs in</source>
        <translation>Leer: das Postfach der Person, die sich anmeldet</translation>
    </message>
    <message>
        <source>Fol&amp;der on the computer where you run the commands</source>
        <translation>Or&amp;dner auf dem Computer, auf dem Sie die Befehle ausführen</translation>
    </message>
    <message>
        <source>One mailbox</source>
        <translation>Ein Postfach</translation>
    </message>
    <message>
        <source>Reads the signed messages of one mailbox, and changes nothing in it. Whoever may open the mailbox signs in; each message becomes a file in a folder that only you can open, and is opened here.</source>
        <translation>Liest die signierten Nachrichten eines Postfachs und ändert nichts darin. Es meldet sich an, wer das Postfach öffnen darf; jede Nachricht wird zu einer Datei in einem Ordner, den nur Sie öffnen können, und hier geöffnet.</translation>
    </message>
    <message>
        <source>Saves the certificates that mailboxes, mail users and contacts of your organization publish, and changes nothing in Exchange. An administrator signs in; then the folder is opened here. Documented by Microsoft; not tested with Microsoft 365.</source>
        <translation>Speichert die Zertifikate, die Postfächer, E-Mail-Benutzer und Kontakte Ihrer Organisation veröffentlichen, und ändert nichts in Exchange. Ein Administrator meldet sich an; dann wird der Ordner hier geöffnet. Von Microsoft dokumentiert; nicht mit Microsoft 365 getestet.</translation>
    </message>
    <message>
        <source>Sends a copy of each signed message from outside to a new shared mailbox. Paste these steps one by one; those folded away are the way back. Read the copies with “One mailbox” then. Documented by Microsoft; not tested with Microsoft 365.</source>
        <translation>Schickt eine Kopie jeder signierten Nachricht von außen an ein neues freigegebenes Postfach. Fügen Sie diese Schritte einzeln ein; die eingeklappten sind der Weg zurück. Lesen Sie die Kopien danach mit „Ein Postfach“. Von Microsoft dokumentiert; nicht mit Microsoft 365 getestet.</translation>
    </message>
    <message>
        <source>Signed mail out of Exchange</source>
        <translation>Signierte E-Mails aus Exchange</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The whole organization, from today on</source>
        <translation>Die ganze Organisation, ab heute</translation>
    </message>
    <message>
        <source>This works with Exchange Online only. Save messages by hand from Outlook.</source>
        <translation>Das geht nur mit Exchange Online. Speichern Sie Nachrichten von Hand aus Outlook.</translation>
    </message>
    <message>
        <source>Type the address that the shared mailbox gets, and who reads it.</source>
        <translation>Geben Sie die Adresse ein, die das freigegebene Postfach bekommt, und wer es liest.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Changed on the way</source>
        <translation>Unterwegs geändert</translation>
    </message>
    <message>
        <source>Damaged, forged, or can&apos;t be checked</source>
        <translation>Beschädigt, gefälscht oder nicht prüfbar</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Trusted with what is proposed</source>
        <translation>Mit dem Vorschlag vertrauenswürdig</translation>
    </message>
    <message>
        <source>{verdict}; signer expired since</source>
        <translation>{verdict}; Unterzeichner seither abgelaufen</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>MessageChain</name>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Addresses asked</source>
        <translation>Gefragte Adressen</translation>
    </message>
    <message>
        <source>Addresses that will be asked</source>
        <translation>Adressen, die gefragt werden</translation>
    </message>
    <message>
        <source>Asking the CAs: {done} of {total}…</source>
        <translation>Die Zertifizierungsstellen werden gefragt: {done} von {total}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check &amp;revocation</source>
        <translation>&amp;Sperrung prüfen</translation>
    </message>
    <message>
        <source>Check revocation</source>
        <translation>Sperrung prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delta CRLs and OCSP were not asked. What concerns your collection is also among the findings.</source>
        <translation>Delta-Sperrlisten und OCSP wurden nicht gefragt. Was Ihre Sammlung betrifft, steht auch bei den Befunden.</translation>
    </message>
    <message>
        <source>Do &amp;not check</source>
        <translation>&amp;Nicht prüfen</translation>
    </message>
    <message>
        <source>Each is asked once, for this file alone, and nothing of your collection is sent. Whoever runs the server sees that SST Wizard asks, and from which network address. Only certificates are asked about whose chain ends at a root that Windows, a public program or your collection vouches for. All together may take {seconds} seconds and {size} MB.</source>
        <translation>Jede wird einmal gefragt, nur nach dieser Datei, und nichts von Ihrer Sammlung wird gesendet. Wer den Server betreibt, sieht, dass SST Wizard fragt, und von welcher Netzwerkadresse aus. Gefragt wird nur nach Zertifikaten, deren Kette in einem Stammzertifikat endet, für das Windows, ein öffentliches Programm oder Ihre Sammlung bürgt. Alle zusammen dürfen {seconds} Sekunden und {size} MB brauchen.</translation>
    </message>
    <message>
        <source>Reading the addresses of the revocation lists…</source>
        <translation>Die Adressen der Sperrlisten werden gelesen…</translation>
    </message>
    <message>
        <source>Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.</source>
        <translation>Gesperrt: {revoked}. Konnten nicht geprüft werden: {unchecked}. Nicht gesperrt: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificates name %n address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>Die Zertifikate nennen %n Adresse einer Sperrliste (CRL):</numerusform>
            <numerusform>Die Zertifikate nennen %n Adressen von Sperrlisten (CRL):</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate that anybody could revoke.</source>
        <translation>Es gibt kein Zertifikat, das jemand sperren könnte.</translation>
    </message>
    <message>
        <source>What the revocation lists say</source>
        <translation>Was die Sperrlisten sagen</translation>
    </message>
    <message>
        <source>{address}: {size} bytes in {seconds} s</source>
        <translation>{address}: {size} Bytes in {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…und %n weiteres</numerusform>
            <numerusform>…und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RootComparison</name>
    <message>
        <source>&amp;Trust this root CA</source>
        <translation>&amp;Stammzertifikat vertrauen</translation>
    </message>
    <message>
        <source>&amp;Value that was read out to you (may stay empty):</source>
        <translation>&amp;Vorgelesener Wert (kann leer bleiben):</translation>
    </message>
    <message>
        <source>All 64 digits are the same.</source>
        <translation>Alle 64 Stellen stimmen überein.</translation>
    </message>
    <message>
        <source>Ask the organization that the mail is from to read out its value: by phone, with a number that you know from elsewhere. Anybody can make a root CA of this name, and sign mail in the name of any sender with it.</source>
        <translation>Lassen Sie sich von der Organisation, von der die E-Mails sind, ihren Wert vorlesen: am Telefon, unter einer Nummer, die Sie anderswoher kennen. Jeder kann ein Stammzertifikat mit diesem Namen erstellen und damit E-Mails im Namen jedes Absenders signieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of a root CA</source>
        <translation>SHA-256 eines Stammzertifikats vergleichen</translation>
    </message>
    <message>
        <source>Do &amp;not trust it</source>
        <translation>&amp;Nicht vertrauen</translation>
    </message>
    <message>
        <source>I &amp;compared the SHA-256 by phone or on the CA&apos;s website</source>
        <translation>Ich habe den SHA-256 am Telefon oder auf der Website der CA ver&amp;glichen</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”, found in {origin}. Its SHA-256:</source>
        <translation>Niemand bürgt für das Stammzertifikat „{name}“, gefunden in {origin}. Sein SHA-256:</translation>
    </message>
    <message>
        <source>Only a message brought this root: whoever wrote it may have made it. Ask the sender&apos;s organization for the file of its root CA, and add it with “Add CA file…”; then it can be compared here.</source>
        <translation>Nur eine Nachricht enthält dieses Stammzertifikat: Wer sie geschrieben hat, kann es erstellt haben. Bitten Sie die Organisation des Absenders um die Datei ihres Stammzertifikats, und fügen Sie sie mit „CA-Datei hinzufügen…“ hinzu; dann lässt es sich hier vergleichen.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>This is a SHA-1, which can be forged. Ask for the SHA-256: 64 digits.</source>
        <translation>Das ist ein SHA-1, der sich fälschen lässt. Fragen Sie nach dem SHA-256: 64 Stellen.</translation>
    </message>
    <message>
        <source>This is not yet a SHA-256: it has 64 digits, 0 to 9 and A to F.</source>
        <translation>Das ist noch kein SHA-256: Er hat 64 Stellen, 0 bis 9 und A bis F.</translation>
    </message>
    <message>
        <source>This is the SHA-256 of another certificate. Don&apos;t trust the one here.</source>
        <translation>Das ist der SHA-256 eines anderen Zertifikats. Vertrauen Sie dem hier nicht.</translation>
    </message>
    <message>
        <source>Value that was read out to you</source>
        <translation>Vorgelesener Wert</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>einer Nachricht</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;All except {purposes}&gt;</source>
        <translation>&lt;Alle außer {purposes}&gt;</translation>
    </message>
    <message>
        <source>&lt;All&gt;</source>
        <translation>&lt;Alle&gt;</translation>
    </message>
    <message>
        <source>&lt;None&gt;</source>
        <translation>&lt;Keine&gt;</translation>
    </message>
    <message>
        <source>Can&apos;t be decoded</source>
        <translation>Nicht decodierbar</translation>
    </message>
    <message>
        <source>Disallowed</source>
        <translation>Nicht zugelassen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires in 24 h</source>
        <translation>Läuft in 24 h ab</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>Ihre Sammlung</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>nicht decodierbar</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Connected to {tenant}. Look at the PowerShell window.</source>
        <translation>Mit {tenant} verbunden. Sehen Sie in das PowerShell-Fenster.</translation>
    </message>
    <message>
        <source>It ended before all was saved. Run it again: what is saved already is skipped.</source>
        <translation>Es endete, bevor alles gespeichert war. Führen Sie es noch einmal aus: Was schon gespeichert ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>It ended before the collection was saved. Run it again.</source>
        <translation>Es endete, bevor die Sammlung gespeichert war. Führen Sie es erneut aus.</translation>
    </message>
    <message>
        <source>It ended before what is stored was read back. Run it again to see that.</source>
        <translation>Es endete, bevor zurückgelesen war, was gespeichert ist. Führen Sie es erneut aus, um das zu sehen.</translation>
    </message>
    <message>
        <source>It found none, so nothing was saved.</source>
        <translation>Es wurde nichts gefunden und daher nichts gespeichert.</translation>
    </message>
    <message>
        <source>It was stopped before you agreed. Nothing was uploaded.</source>
        <translation>Es wurde angehalten, bevor Sie zugestimmt haben. Es wurde nichts hochgeladen.</translation>
    </message>
    <message>
        <source>Looking for PowerShell on this computer…</source>
        <translation>PowerShell wird auf diesem Computer gesucht…</translation>
    </message>
    <message>
        <source>No PowerShell was found on this computer. Copy the steps to one that has it.</source>
        <translation>Auf diesem Computer wurde keine PowerShell gefunden. Kopieren Sie die Schritte auf einen, der sie hat.</translation>
    </message>
    <message>
        <source>Opening PowerShell…</source>
        <translation>PowerShell wird geöffnet…</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} here, and asks there before anything is changed.</source>
        <translation>Öffnet PowerShell {version} hier und fragt dort, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} here. If Microsoft Graph&apos;s module is missing, you are asked whether to install it.</source>
        <translation>Öffnet hier PowerShell {version}. Fehlt das Modul von Microsoft Graph, werden Sie gefragt, ob es installiert werden soll.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} here. Microsoft&apos;s Exchange module is missing: you are asked whether to install it, and again before anything is changed.</source>
        <translation>Öffnet PowerShell {version} hier. Microsofts Exchange-Modul fehlt: Sie werden gefragt, ob es installiert werden soll, und noch einmal, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} here. Microsoft&apos;s Exchange module is missing: you are asked whether to install it. Nothing is changed in Exchange.</source>
        <translation>Öffnet PowerShell {version} hier. Microsofts Exchange-Modul fehlt: Sie werden gefragt, ob es installiert werden soll. In Exchange wird nichts geändert.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} here. Nothing is changed in Exchange.</source>
        <translation>Öffnet PowerShell {version} hier. In Exchange wird nichts geändert.</translation>
    </message>
    <message>
        <source>PowerShell is getting ready. If it asks something, answer in its window.</source>
        <translation>PowerShell macht sich bereit. Wenn sie etwas fragt, antworten Sie in ihrem Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n file(s).</source>
        <translation>
            <numerusform>Gespeichert: %n Datei.</numerusform>
            <numerusform>Gespeichert: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Sign in, in the window that opens.</source>
        <translation>Melden Sie sich in dem Fenster an, das sich öffnet.</translation>
    </message>
    <message>
        <source>Signed in. The PowerShell window shows how far it is.</source>
        <translation>Angemeldet. Das PowerShell-Fenster zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>The PowerShell window was closed before you agreed. Nothing was uploaded.</source>
        <translation>Das PowerShell-Fenster wurde geschlossen, bevor Sie zugestimmt haben. Es wurde nichts hochgeladen.</translation>
    </message>
    <message>
        <source>This computer has {names}: choose that to run the steps here, or copy them.</source>
        <translation>Dieser Computer hat {names}: Wählen Sie das, um die Schritte hier auszuführen, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>This program runs as another user than the one signed in to Windows: if signing in fails, choose “Sign in without Windows&apos; account manager” beside the account.</source>
        <translation>Dieses Programm läuft als ein anderer Benutzer als der, der bei Windows angemeldet ist: Scheitert die Anmeldung, wählen Sie neben dem Konto „Ohne die Kontoverwaltung von Windows anmelden“.</translation>
    </message>
    <message>
        <source>Uploaded to {tenant}. Reading back what is stored…</source>
        <translation>Zu {tenant} hochgeladen. Es wird zurückgelesen, was gespeichert ist…</translation>
    </message>
    <message>
        <source>Uploading to {tenant}…</source>
        <translation>Es wird zu {tenant} hochgeladen…</translation>
    </message>
    <message>
        <source>{tenant} has no collection yet. Create a new one.</source>
        <translation>{tenant} hat noch keine Sammlung. Erstellen Sie eine neue.</translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now holds exactly these %n certificate(s).</source>
        <translation>
            <numerusform>{tenant} hat jetzt genau dieses %n Zertifikat.</numerusform>
            <numerusform>{tenant} hat jetzt genau diese %n Zertifikate.</numerusform>
        </translation>
    </message>
    <message>
        <source>{tenant}: {added} added, {kept} kept, {removed} removed. To upload, type yes in the PowerShell window and press Enter.</source>
        <translation>{tenant}: {added} hinzugefügt, {kept} behalten, {removed} entfernt. Zum Hochladen geben Sie im PowerShell-Fenster yes ein und drücken die Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run in PowerShell</source>
        <translation>In PowerShell ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now…</source>
        <translation>Das jetzt &amp;Gespeicherte öffnen…</translation>
    </message>
    <message>
        <source>Stop followin&amp;g</source>
        <translation>Nicht mehr verfol&amp;gen</translation>
    </message>
</context>
<context>
    <name>SSTWizard</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do not close</source>
        <translation>&amp;Nicht schließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>A file is being saved. The wizard closes when that is done.</source>
        <translation>Eine Datei wird gerade gespeichert. Der Assistent schließt sich, sobald das getan ist.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Chec&amp;k signed mail…</source>
        <translation>Sig&amp;nierte E-Mails prüfen…</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>Exportformat</translation>
    </message>
    <message>
        <source>File to export</source>
        <translation>Zu exportierende Datei</translation>
    </message>
    <message>
        <source>Office 365</source>
        <translation>Office 365</translation>
    </message>
    <message>
        <source>Run it in PowerShell, or paste the steps one by one.</source>
        <translation>Führen Sie es in PowerShell aus, oder fügen Sie die Schritte nacheinander ein.</translation>
    </message>
    <message>
        <source>SST Wizard — S/MIME trust for Exchange Online</source>
        <translation>SST Wizard — S/MIME-Vertrauen für Exchange Online</translation>
    </message>
    <message>
        <source>The export was successful.</source>
        <translation>Der Exportvorgang war erfolgreich.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What was there before is in {copy} beside it.</source>
        <translation>Was vorher darin war, steht daneben in {copy}.</translation>
    </message>
    <message>
        <source>{file} was written: {count}, {size} bytes.</source>
        <translation>{file} wurde geschrieben: {count}, {size} Bytes.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>All certificates chosen, with their chains and findings, without exporting them</source>
        <translation>Alle gewählten Zertifikate mit ihren Ketten und Befunden, ohne sie zu exportieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve inventory…</source>
        <translation>&amp;Verzeichnis speichern…</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>What to keep, to hand on and to be reminded by</source>
        <translation>Was Sie aufheben, weitergeben und woran Sie erinnert werden möchten</translation>
    </message>
</context>
<context>
    <name>ScheduledCheckDialog</name>
    <message>
        <source>Certificates expire while nobody looks. Paste these steps into PowerShell on this computer; then Windows checks the file each week, and shows you a message from {days} days before the first certificate expires.</source>
        <translation>Zertifikate laufen ab, ohne dass es jemand bemerkt. Fügen Sie diese Schritte auf diesem Computer in PowerShell ein; dann prüft Windows die Datei jede Woche und zeigt Ihnen ab {days} Tage vor dem ersten Ablauf eine Meldung.</translation>
    </message>
    <message>
        <source>Check regularly</source>
        <translation>Regelmäßig prüfen</translation>
    </message>
</context>
<context>
    <name>SendChainDialog</name>
    <message>
        <source>For partners</source>
        <translation>Für Partner</translation>
    </message>
    <message>
        <source>The collection decides which mail your organization trusts. For partners to trust yours, their programs need your intermediate CAs. These steps have Outlook on the web include them in signed mail.</source>
        <translation>Die Sammlung entscheidet, welcher Mail Ihre Organisation vertraut. Damit Partner Ihrer vertrauen, brauchen deren Programme Ihre Zwischenzertifizierungsstellen. Mit diesen Schritten schickt Outlook im Web sie in signierter Mail mit.</translation>
    </message>
</context>
<context>
    <name>SignInOptions</name>
    <message>
        <source>For a PowerShell that runs as another user than the one signed in to Windows (-DisableWAM)</source>
        <translation>Für eine PowerShell, die als ein anderer Benutzer läuft als der, der bei Windows angemeldet ist (-DisableWAM)</translation>
    </message>
    <message>
        <source>I work for another organization</source>
        <translation>Ich arbeite für eine andere Organisation</translation>
    </message>
    <message>
        <source>More about signing in</source>
        <translation>Mehr zur Anmeldung</translation>
    </message>
    <message>
        <source>Organi&amp;sation that you work for</source>
        <translation>Organi&amp;sation, für die Sie arbeiten</translation>
    </message>
    <message>
        <source>Say for which organization: one of its domains.</source>
        <translation>Geben Sie an, für welche Organisation: eine ihrer Domänen.</translation>
    </message>
    <message>
        <source>Sign in without Windows&apos; account manager</source>
        <translation>Ohne die Kontoverwaltung von Windows anmelden</translation>
    </message>
</context>
<context>
    <name>SignedMailWindow</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) added to the collection. Exchange knows of it once you have written the file with this wizard and uploaded it: close this window, and select Next.</source>
        <translation>
            <numerusform>%n Zertifikat in die Sammlung aufgenommen. Exchange erfährt davon erst, wenn Sie die Datei mit diesem Assistenten geschrieben und hochgeladen haben: Schließen Sie dieses Fenster, und wählen Sie „Weiter“.</numerusform>
            <numerusform>%n Zertifikate in die Sammlung aufgenommen. Exchange erfährt davon erst, wenn Sie die Datei mit diesem Assistenten geschrieben und hochgeladen haben: Schließen Sie dieses Fenster, und wählen Sie „Weiter“.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By CA</source>
        <translation>Nach &amp;CA</translation>
    </message>
    <message>
        <source>&amp;Open messages…</source>
        <translation>&amp;Nachrichten öffnen…</translation>
    </message>
    <message>
        <source>&amp;Where do I get signed mail?</source>
        <translation>&amp;Woher bekomme ich signierte E-Mails?</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und %n weiteres)</numerusform>
            <numerusform>(und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add CA f&amp;ile…</source>
        <translation>CA-Datei &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add the file of a CA</source>
        <translation>Datei einer CA hinzufügen</translation>
    </message>
    <message>
        <source>By &amp;message</source>
        <translation>Nach Nachrich&amp;t</translation>
    </message>
    <message>
        <source>Checked against the collection selected in this wizard: {count}.</source>
        <translation>Geprüft anhand der Sammlung, die Sie in diesem Assistenten ausgewählt haben: {count}.</translation>
    </message>
    <message>
        <source>Checked against “{file}” with your changes: {count} ({changes}).</source>
        <translation>Geprüft anhand von „{file}“ mit Ihren Änderungen: {count} ({changes}).</translation>
    </message>
    <message>
        <source>Checked against “{file}”: {count}.</source>
        <translation>Geprüft anhand von „{file}“: {count}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From E&amp;xchange…</source>
        <translation>Aus E&amp;xchange…</translation>
    </message>
    <message>
        <source>Nothing is in the collection yet. Open the .sst that your organization uses; or open mail all the same, and see what it needs.</source>
        <translation>Noch ist nichts in der Sammlung. Öffnen Sie die .sst, die Ihre Organisation verwendet; oder öffnen Sie trotzdem E-Mails und sehen Sie, was sie brauchen.</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a folder with messages</source>
        <translation>Ordner mit Nachrichten öffnen</translation>
    </message>
    <message>
        <source>Open messages or certificates</source>
        <translation>Nachrichten oder Zertifikate öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;collection (.sst)…</source>
        <translation>&amp;Sammlung (.sst) öffnen…</translation>
    </message>
    <message>
        <source>Outlook messages can&apos;t be dropped here directly. Drag the message to the desktop first, then here.</source>
        <translation>Nachrichten aus Outlook lassen sich nicht direkt hierher ziehen. Ziehen Sie die Nachricht zuerst auf den Desktop, dann hierher.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>&amp;Lesen abbrechen</translation>
    </message>
    <message>
        <source>Signed mail</source>
        <translation>Signierte E-Mails</translation>
    </message>
    <message>
        <source>The certificates of a CA, as a partner sent them or a website offers them</source>
        <translation>Die Zertifikate einer CA, wie ein Partner sie geschickt hat oder eine Website sie anbietet</translation>
    </message>
    <message>
        <source>The file that was signed with {file}</source>
        <translation>Die Datei, die mit {file} signiert wurde</translation>
    </message>
    <message>
        <source>The messages stay on this computer.</source>
        <translation>Die Nachrichten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>All certificates</source>
        <translation>Alle Zertifikate</translation>
    </message>
    <message>
        <source>{title} (can&apos;t be read)</source>
        <translation>{title} (nicht lesbar)</translation>
    </message>
    <message>
        <source>{title} (cancelled)</source>
        <translation>{title} (abgebrochen)</translation>
    </message>
    <message>
        <source>{title} (reading…)</source>
        <translation>{title} (wird gelesen…)</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{title} ({percent} %)</source>
        <translation>{title} ({percent} %)</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The collection your organization uses</source>
        <translation>Die Sammlung, die Ihre Organisation verwendet</translation>
    </message>
    <message>
        <source>There is no certificate in that file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n more step(s), for some cases only</source>
        <translation>
            <numerusform>%n weiterer Schritt, nur für manche Fälle</numerusform>
            <numerusform>%n weitere Schritte, nur für manche Fälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Schritt {number} von {count}: {title}</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%n message(s) changed on the way.</source>
        <translation>
            <numerusform>%n Nachricht unterwegs geändert.</numerusform>
            <numerusform>%n Nachrichten unterwegs geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) read, {signed} of them signed.</source>
        <translation>
            <numerusform>%n Nachricht gelesen, {signed} davon signiert.</numerusform>
            <numerusform>%n Nachrichten gelesen, {signed} davon signiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” has expired, and Exchange refuses a file with it. Look for newer mail of its senders.</source>
        <translation>Ein Zertifikat in der Kette von „{name}“ ist abgelaufen, und Exchange lehnt eine Datei damit ab. Suchen Sie nach neueren E-Mails seiner Absender.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” is not valid yet.</source>
        <translation>Ein Zertifikat in der Kette von „{name}“ ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>All messages under “{name}” were changed on the way. Select it if you know its senders.</source>
        <translation>Alle Nachrichten unter „{name}“ wurden unterwegs geändert. Wählen Sie sie aus, wenn Sie die Absender kennen.</translation>
    </message>
    <message>
        <source>All senders under “{name}” have certificates that have expired. It serves old mail only.</source>
        <translation>Alle Absender unter „{name}“ haben abgelaufene Zertifikate. Sie dient nur noch alten E-Mails.</translation>
    </message>
    <message>
        <source>An issuer above “{name}” is missing. Ask the sender for the CA&apos;s certificates, and add the file.</source>
        <translation>Ein Aussteller über „{name}“ fehlt. Bitten Sie den Absender um die Zertifikate der CA, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <translation>Kette unvollständig</translation>
    </message>
    <message>
        <source>Chain not valid</source>
        <translation>Kette nicht gültig</translation>
    </message>
    <message>
        <source>Collection too large</source>
        <translation>Sammlung zu groß</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>For old mail only</source>
        <translation>Nur für alte E-Mails</translation>
    </message>
    <message>
        <source>In changed mail only</source>
        <translation>Nur in geänderten E-Mails</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>In der Sammlung</translation>
    </message>
    <message>
        <source>No mail seen</source>
        <translation>Keine E-Mail gesehen</translation>
    </message>
    <message>
        <source>No mail under “{name}” was opened, only certificates that it issued to people. Select it if they write to you.</source>
        <translation>Es wurde keine E-Mail unter „{name}“ geöffnet, nur Zertifikate, die sie für Personen ausgestellt hat. Wählen Sie sie aus, wenn diese Ihnen schreiben.</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Kein Platz mehr</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>Niemand bürgt dafür</translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for the CAs of %n message(s).</source>
        <translation>
            <numerusform>Für die CAs von %n Nachricht bürgt niemand.</numerusform>
            <numerusform>Für die CAs von %n Nachrichten bürgt niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody vouches for the root of “{name}”; anybody can make one. Ask the sender&apos;s organization for its SHA-256, by phone, and compare it.</source>
        <translation>Niemand bürgt für das Stammzertifikat von „{name}“; jeder kann eines erstellen. Lassen Sie sich von der Organisation des Absenders am Telefon den SHA-256 vorlesen, und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Nothing opened here holds “{name}”. Ask the sender for the CA&apos;s certificate, and add its file.</source>
        <translation>Nichts, was hier geöffnet ist, enthält „{name}“. Bitten Sie den Absender um das Zertifikat der CA, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Replaced by another CA</source>
        <translation>Von anderer CA abgelöst</translation>
    </message>
    <message>
        <source>Self-signed sender</source>
        <translation>Selbstsignierter Absender</translation>
    </message>
    <message numerus="yes">
        <source>The CAs of %n message(s) have expired.</source>
        <translation>
            <numerusform>Die CAs von %n Nachricht sind abgelaufen.</numerusform>
            <numerusform>Die CAs von %n Nachrichten sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of “{name}” breaks a rule, such as too short a key. Double-click it for its details.</source>
        <translation>Die Kette von „{name}“ verletzt eine Regel, etwa durch einen zu kurzen Schlüssel. Einzelheiten zeigt ein Doppelklick.</translation>
    </message>
    <message>
        <source>The collection is too large already. Remove some of it first, then “{name}” can be added.</source>
        <translation>Die Sammlung ist schon zu groß. Entfernen Sie zuerst etwas daraus, dann kann „{name}“ aufgenommen werden.</translation>
    </message>
    <message>
        <source>The senders under “{name}” are trusted already, by another path.</source>
        <translation>Den Absendern unter „{name}“ wird schon über einen anderen Pfad vertraut.</translation>
    </message>
    <message>
        <source>The senders under “{name}” sign with certificates of another CA now. It serves old mail only.</source>
        <translation>Die Absender unter „{name}“ signieren jetzt mit Zertifikaten einer anderen CA. Sie dient nur noch alten E-Mails.</translation>
    </message>
    <message>
        <source>Trusted already</source>
        <translation>Schon vertrauenswürdig</translation>
    </message>
    <message>
        <source>Windows or a root program has withdrawn a certificate in the chain of “{name}”. Don&apos;t trust it.</source>
        <translation>Windows oder ein Stammzertifikatprogramm hat ein Zertifikat in der Kette von „{name}“ zurückgezogen. Vertrauen Sie ihr nicht.</translation>
    </message>
    <message>
        <source>With what is proposed it would be {trusted} ({current}).</source>
        <translation>Mit dem Vorschlag wären es {trusted} ({current}).</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %n intact message(s) would have been trusted when sent ({current} of them from senders who still write).</source>
        <translation>
            <numerusform>Beim Senden vertrauenswürdig: {trusted} von %n unveränderten Nachricht ({current} von Absendern, die noch schreiben).</numerusform>
            <numerusform>Beim Senden vertrauenswürdig: {trusted} von %n unveränderten Nachrichten ({current} von Absendern, die noch schreiben).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” and its issuers are in the collection.</source>
        <translation>„{name}“ und ihre Aussteller sind in der Sammlung.</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t fit beside CAs that serve more senders. Select it in place of another one.</source>
        <translation>„{name}“ passt nicht neben CAs, die mehr Absendern dienen. Wählen Sie sie anstelle einer anderen aus.</translation>
    </message>
    <message>
        <source>“{name}” is proposed: somebody vouches for its root, and its senders still write.</source>
        <translation>„{name}“ wird vorgeschlagen: Jemand bürgt für ihr Stammzertifikat, und ihre Absender schreiben noch.</translation>
    </message>
    <message>
        <source>“{name}” signed its own certificate: no CA stands behind it. Ask for one that a CA has issued.</source>
        <translation>„{name}“ hat das eigene Zertifikat signiert: Keine CA steht dahinter. Bitten Sie um eines, das eine CA ausgestellt hat.</translation>
    </message>
</context>
<context>
    <name>SurveySaving</name>
    <message>
        <source>CAs of signed mail</source>
        <translation>CAs signierter E-Mails</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>UpdateWays</name>
    <message>
        <source>&amp;Open the .sst…</source>
        <translation>Die .sst ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>I don&apos;t have it: &amp;get it from Exchange…</source>
        <translation>Ich habe sie nicht: aus Exchan&amp;ge holen…</translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;PowerShell version</source>
        <translation>PowerShell-&amp;Version</translation>
    </message>
    <message>
        <source>All steps as one script</source>
        <translation>Alle Schritte als ein Skript</translation>
    </message>
    <message>
        <source>All {total} steps are done.</source>
        <translation>Alle {total} Schritte sind erledigt.</translation>
    </message>
    <message>
        <source>Check &amp;regularly…</source>
        <translation>&amp;Regelmäßig prüfen…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>F&amp;ile on the computer that uploads</source>
        <translation>Datei auf dem Computer, der hochl&amp;ädt</translation>
    </message>
    <message>
        <source>For par&amp;tners…</source>
        <translation>&amp;Für Partner…</translation>
    </message>
    <message>
        <source>Have Outlook on the web include your intermediate CAs in signed mail</source>
        <translation>Outlook im Web schickt Ihre Zwischenzertifizierungsstellen in signierter Mail mit</translation>
    </message>
    <message>
        <source>Import into Office 365</source>
        <translation>In Office 365 importieren</translation>
    </message>
    <message>
        <source>Larger commands</source>
        <translation>Befehle größer</translation>
    </message>
    <message>
        <source>No file has been written yet.</source>
        <translation>Es wurde noch keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Smaller commands</source>
        <translation>Befehle kleiner</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>When the file is written, this page shows how to hand it to Exchange.</source>
        <translation>Sobald die Datei geschrieben ist, zeigt diese Seite, wie Exchange sie bekommt.</translation>
    </message>
    <message>
        <source>{done} of {total} steps done</source>
        <translation>{done} von {total} Schritten erledigt</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Create a new collection</source>
        <translation>Neue Sammlung &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Go on with {file}</source>
        <translation>&amp;Mit {file} fortfahren</translation>
    </message>
    <message>
        <source>&amp;Update the collection my organization uses</source>
        <translation>Die &amp;Sammlung meiner Organisation aktualisieren</translation>
    </message>
    <message>
        <source>A signature isn&apos;t trusted: &amp;find out which CAs you need</source>
        <translation>Eine Signatur ist nicht vertrauenswürdig: benötigte &amp;CAs finden</translation>
    </message>
    <message>
        <source>Choose certificates from this computer, from files, or from the public S/MIME roots.</source>
        <translation>Wählen Sie Zertifikate von diesem Computer, aus Dateien oder aus den öffentlichen S/MIME-Stammzertifikaten.</translation>
    </message>
    <message>
        <source>I know the console (MMC): show on each page &amp;where that step is there</source>
        <translation>Ich kenne die Konsole (MMC): auf jeder Seite zeigen, wo &amp;dort der Schritt ist</translation>
    </message>
    <message>
        <source>Open signed mail that you received. It shows which CAs are missing, and adds them.</source>
        <translation>Öffnen Sie signierte E-Mails, die Sie bekommen haben. Sie zeigen, welche CAs fehlen, und diese werden aufgenommen.</translation>
    </message>
    <message>
        <source>Open the present .sst, see what has expired or is missing, add and take out, and keep the rest.</source>
        <translation>Öffnen Sie die aktuelle .sst, sehen Sie, was abgelaufen ist oder fehlt, ergänzen und entfernen Sie, und behalten Sie den Rest.</translation>
    </message>
    <message>
        <source>S/MIME trust for Exchange Online, step by step</source>
        <translation>S/MIME-Vertrauen für Exchange Online, Schritt für Schritt</translation>
    </message>
    <message>
        <source>This wizard makes the one file that Exchange Online needs to trust S/MIME mail: a collection of root and intermediate CA certificates (.sst). It tells you before the upload whether the file will be accepted, and shows the commands that upload it.</source>
        <translation>Dieser Assistent erstellt die eine Datei, die Exchange Online braucht, um S/MIME-Mail zu vertrauen: eine Sammlung von Zertifikaten der Stamm- und Zwischenzertifizierungsstellen (.sst). Er sagt Ihnen vor dem Hochladen, ob die Datei angenommen wird, und zeigt die Befehle, mit denen sie hochgeladen wird.</translation>
    </message>
    <message>
        <source>Welcome to the SST Wizard</source>
        <translation>Willkommen beim SST Wizard</translation>
    </message>
    <message>
        <source>Your certificates stay on this computer, and no private key is read. The network is used only to download a missing issuer, and not before you have seen the address and agreed.</source>
        <translation>Ihre Zertifikate bleiben auf diesem Computer, und kein privater Schlüssel wird gelesen. Das Netzwerk wird nur verwendet, um einen fehlenden Aussteller herunterzuladen, und erst, wenn Sie die Adresse gesehen und zugestimmt haben.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>21Vianet (China)</source>
        <translation>21Vianet (China)</translation>
    </message>
    <message>
        <source>A CA above “{name}” limits how many CAs may stand below it, and “{name}” is one too many. Mail from it may not be trusted. Ask the CA, or take it out.</source>
        <translation>Eine Zertifizierungsstelle über „{name}“ begrenzt, wie viele unter ihr stehen dürfen, und „{name}“ ist eine zu viel. E-Mail von ihr wird vielleicht nicht vertraut. Fragen Sie die Zertifizierungsstelle, oder nehmen Sie das Zertifikat heraus.</translation>
    </message>
    <message>
        <source>A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it names. Ask the CA for a new certificate.</source>
        <translation>Eine Zertifizierungsstelle über „{name}“ verlangt eine Zertifikatrichtlinie (policyConstraints), die nicht jedes Zertifikat darunter nennt. Bitten Sie die Zertifizierungsstelle um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>A block that holds no certificate was left out: {label}.</source>
        <translation>Ein Block ohne Zertifikat wurde ausgelassen: {label}.</translation>
    </message>
    <message>
        <source>A certificate in the path of “{name}” can&apos;t be read well enough to check it. Ask the CA for a new one.</source>
        <translation>Ein Zertifikat im Pfad von „{name}“ lässt sich nicht gut genug lesen, um es zu prüfen. Bitten Sie die Zertifizierungsstelle um ein neues.</translation>
    </message>
    <message>
        <source>A certificate in this PKCS #12 file can&apos;t be read, so none was taken from it. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Ein Zertifikat in dieser PKCS-#12-Datei kann nicht gelesen werden; deshalb wurde keines daraus übernommen. Exportieren Sie die Zertifikate stattdessen als PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>A certificate is damaged and was left out.</source>
        <translation>Ein Zertifikat ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A certificate is damaged and was left out: its base64 text is broken.</source>
        <translation>Ein Zertifikat ist beschädigt und wurde ausgelassen: Sein Base64-Text ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A certificate is damaged or cut short, and was left out.</source>
        <translation>Ein Zertifikat ist beschädigt oder abgeschnitten und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A certificate is encoded in a form (BER) that not every program accepts.</source>
        <translation>Ein Zertifikat ist in einer Form (BER) codiert, die nicht jedes Programm annimmt.</translation>
    </message>
    <message>
        <source>A certificate is marked as encoded in a way that Windows refuses.</source>
        <translation>Ein Zertifikat trägt eine Codierungsangabe, die Windows ablehnt.</translation>
    </message>
    <message>
        <source>A certificate is not the one whose thumbprint the store recorded.</source>
        <translation>Ein Zertifikat ist nicht das, dessen Fingerabdruck im Speicher verzeichnet ist.</translation>
    </message>
    <message>
        <source>A certificate of more than 1 MB was left out.</source>
        <translation>Ein Zertifikat von mehr als 1 MB wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A certificate of the file has expired; Exchange then refuses all of it.</source>
        <translation>Ein Zertifikat der Datei ist abgelaufen; Exchange lehnt sie dann im Ganzen ab.</translation>
    </message>
    <message>
        <source>A command of an older guide was pasted into PowerShell 7.</source>
        <translation>Ein Befehl aus einer älteren Anleitung wurde in PowerShell 7 eingefügt.</translation>
    </message>
    <message>
        <source>A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and Microsoft&apos;s Exchange module needs them too. Ask whoever manages this computer, or upload from another.</source>
        <translation>Eine Gruppenrichtlinie dieses Computers (Skriptausführung aktivieren; {scope}: {policy}) verbietet Skripts, und Microsofts Exchange-Modul braucht sie auch. Fragen Sie, wer diesen Computer verwaltet, oder laden Sie von einem anderen hoch.</translation>
    </message>
    <message>
        <source>A group policy of this computer forbids script files that are not signed, whatever the window allows.</source>
        <translation>Eine Gruppenrichtlinie dieses Computers verbietet Skriptdateien, die nicht signiert sind, gleich was das Fenster erlaubt.</translation>
    </message>
    <message>
        <source>A header field that says what the message consists of is there twice or can&apos;t be understood, so mail programs may show something other than what is signed.</source>
        <translation>Ein Feld, das sagt, woraus die Nachricht besteht, ist doppelt vorhanden oder unverständlich, sodass Mailprogramme vielleicht etwas anderes anzeigen, als signiert ist.</translation>
    </message>
    <message>
        <source>A name in “{name}” is one that a CA above it may not certify (name constraints). Ask the CA.</source>
        <translation>Ein Name in „{name}“ ist einer, den eine Zertifizierungsstelle darüber nicht bescheinigen darf (Namenseinschränkungen). Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>A part inside the signed one is encrypted. Whether it is signed once more inside can&apos;t be checked.</source>
        <translation>Ein Teil innerhalb des signierten ist verschlüsselt. Ob er darin noch einmal signiert ist, kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>A private key was left out. Only certificates are needed here.</source>
        <translation>Ein privater Schlüssel wurde ausgelassen. Hier werden nur Zertifikate benötigt.</translation>
    </message>
    <message>
        <source>A property is marked as encoded in a way that Windows refuses.</source>
        <translation>Eine Eigenschaft trägt eine Codierungsangabe, die Windows ablehnt.</translation>
    </message>
    <message>
        <source>A sign-in window opens and asks for the administrator&apos;s account. Nothing is changed by signing in.</source>
        <translation>Ein Anmeldefenster öffnet sich und fragt nach dem Konto des Administrators. Durch das Anmelden ändert sich nichts.</translation>
    </message>
    <message>
        <source>A sign-in window opens. Nothing is changed by signing in.</source>
        <translation>Ein Anmeldefenster öffnet sich. Durch das Anmelden ändert sich nichts.</translation>
    </message>
    <message>
        <source>A sign-in window opens: sign in as the mailbox&apos;s owner, or as somebody who may open it. It asks whether mail may be read; nothing can be changed with that. Your organization may ask for an administrator&apos;s approval once.</source>
        <translation>Ein Anmeldefenster öffnet sich: Melden Sie sich als Besitzer des Postfachs an oder als jemand, der es öffnen darf. Es fragt, ob E-Mails gelesen werden dürfen; ändern lässt sich damit nichts. Ihre Organisation kann einmalig die Genehmigung eines Administrators verlangen.</translation>
    </message>
    <message>
        <source>A signed message has exactly two parts, the content and its S/MIME signature; this one is put together otherwise.</source>
        <translation>Eine signierte Nachricht hat genau zwei Teile, den Inhalt und seine S/MIME-Signatur; diese ist anders aufgebaut.</translation>
    </message>
    <message>
        <source>A step was pasted into a window in which PowerShell was not prepared.</source>
        <translation>Ein Schritt wurde in ein Fenster eingefügt, in dem PowerShell nicht vorbereitet wurde.</translation>
    </message>
    <message>
        <source>A synchronisation is under way.</source>
        <translation>Eine Synchronisierung läuft gerade.</translation>
    </message>
    <message>
        <source>A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out.</source>
        <translation>Ein Fenster hat immer nur eine Anmeldung bei Microsoft Graph; Ihre würde ersetzt und abgemeldet.</translation>
    </message>
    <message>
        <source>A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate another CA. Compare the SHA-256 thumbprint with the one on the CA’s website, or remove it.</source>
        <translation>Ein Wort im Namen von „{name}“ mischt {first} und {second} Buchstaben, von denen einige gleich aussehen: Er könnte den Namen einer anderen CA nachahmen. Vergleichen Sie den SHA-256-Fingerabdruck mit dem auf der Website der CA, oder entfernen Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate another name. Compare it with the name that you expect, letter by letter, or ask the sender.</source>
        <translation>Ein Wort im Namen von „{name}“ mischt {first} und {second} Buchstaben, von denen einige gleich aussehen: Er könnte einen anderen Namen nachahmen. Vergleichen Sie ihn Buchstabe für Buchstabe mit dem Namen, den Sie erwarten, oder fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Activate the role (in Privileged Identity Management, for example), then sign in again: an open connection does not notice. Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role it is.</source>
        <translation>Aktivieren Sie die Rolle (zum Beispiel in Privileged Identity Management), und melden Sie sich dann neu an: Eine offene Verbindung bemerkt das nicht. Get-ManagementRole -Cmdlet Set-SmimeConfig zeigt, welche Rolle es ist.</translation>
    </message>
    <message>
        <source>Add the intermediate</source>
        <translation>Das Zwischenzertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Add the issuer</source>
        <translation>Den Aussteller hinzufügen</translation>
    </message>
    <message>
        <source>Add the renewed one</source>
        <translation>Das erneuerte hinzufügen</translation>
    </message>
    <message>
        <source>Add the {count} intermediates</source>
        <translation>Die {count} Zwischenzertifikate hinzufügen</translation>
    </message>
    <message>
        <source>Add the {count} issuers</source>
        <translation>Die {count} Aussteller hinzufügen</translation>
    </message>
    <message>
        <source>Agree it with your data protection officer first, and with the works council where there is one: for {days} days this copies other people&apos;s mail into a mailbox that somebody reads.</source>
        <translation>Stimmen Sie das zuerst mit Ihrem Datenschutzbeauftragten ab und, wo es einen gibt, mit dem Betriebsrat: {days} Tage lang werden damit E-Mails anderer in ein Postfach kopiert, das jemand liest.</translation>
    </message>
    <message>
        <source>All Tasks ▸ Export… ▸ Microsoft Serialized Certificate Store (.SST). It is offered for two or more certificates only.</source>
        <translation>Alle Aufgaben ▸ Exportieren… ▸ Microsoft Serieller Zertifikatspeicher (.SST). Er wird nur bei zwei oder mehr Zertifikaten angeboten.</translation>
    </message>
    <message>
        <source>An attribute certificate, or another of an unusual kind, was left out.</source>
        <translation>Ein Attributzertifikat oder eines von anderer ungewöhnlicher Art wurde ausgelassen.</translation>
    </message>
    <message>
        <source>An entry of an unknown kind was left out.</source>
        <translation>Ein Eintrag unbekannter Art wurde ausgelassen.</translation>
    </message>
    <message>
        <source>An error that names expired certificates by their thumbprints</source>
        <translation>Ein Fehler, der abgelaufene Zertifikate mit ihren Fingerabdrücken nennt</translation>
    </message>
    <message>
        <source>An upload is known to replace the whole collection, so the present one is saved beside the file first.</source>
        <translation>Ein Hochladen ersetzt bekanntermaßen die ganze Sammlung; deshalb wird die jetzige zuerst neben der Datei gesichert.</translation>
    </message>
    <message>
        <source>An upload is known to replace the whole collection: shows what would be added, kept and removed. Nothing has been changed so far.</source>
        <translation>Ein Hochladen ersetzt bekanntlich die ganze Sammlung: zeigt, was hinzukäme, bliebe und wegfiele. Bis hierher ist nichts geändert.</translation>
    </message>
    <message>
        <source>Another SST Wizard is writing to the folder “{folder}”. Try again once it is done.</source>
        <translation>Ein anderer SST-Assistent schreibt gerade in den Ordner „{folder}“. Versuchen Sie es noch einmal, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenische</translation>
    </message>
    <message>
        <source>Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named.</source>
        <translation>Bitten Sie einen Administrator, der in Microsoft Entra Anwendungen genehmigen darf, die genannte zu genehmigen.</translation>
    </message>
    <message>
        <source>Ask for the proxy&apos;s settings, or bring the module along from another computer.</source>
        <translation>Fragen Sie nach den Einstellungen des Proxys, oder bringen Sie das Modul von einem anderen Computer mit.</translation>
    </message>
    <message>
        <source>Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with OWADisableCRLCheck.</source>
        <translation>Bitten Sie die Zertifizierungsstelle, die Sperrliste öffentlich über HTTP bereitzustellen. Schalten Sie die Prüfung nur als letztes Mittel mit OWADisableCRLCheck ab.</translation>
    </message>
    <message>
        <source>Asks before it removes the task. The file stays.</source>
        <translation>Fragt, bevor die Aufgabe entfernt wird. Die Datei bleibt.</translation>
    </message>
    <message>
        <source>Back up the present collection</source>
        <translation>Die aktuelle Sammlung sichern</translation>
    </message>
    <message>
        <source>Base-64 encoded X.509 (.CER)</source>
        <translation>Base-64-codiert X.509 (.CER)</translation>
    </message>
    <message>
        <source>Beside its parts the message holds text that mail programs don&apos;t show. That text is not signed.</source>
        <translation>Neben ihren Teilen enthält die Nachricht Text, den Mailprogramme nicht anzeigen. Dieser Text ist nicht signiert.</translation>
    </message>
    <message>
        <source>Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the collection.</source>
        <translation>Beide kommen an und sind lesbar. Von Exchange Server ist bekannt, dass er nur für Zertifikate verschlüsselt, deren Kette zur Sammlung führt.</translation>
    </message>
    <message>
        <source>By default Outlook on the web includes no intermediate CA in signed mail, so partners may be unable to trust it. This has them included, without the root. It asks first, and reads the setting back.</source>
        <translation>Standardmäßig schließt Outlook im Web keine Zwischenzertifizierungsstelle in signierte E-Mails ein, sodass Partner ihnen womöglich nicht vertrauen können. Hiermit werden sie eingeschlossen, ohne die Stammzertifizierungsstelle. Es wird zuerst gefragt, und die Einstellung wird zurückgelesen.</translation>
    </message>
    <message>
        <source>CA families change about yearly: run the survey of signed mail again once a year.</source>
        <translation>CA-Familien wechseln etwa jedes Jahr: Wiederholen Sie die Auswertung signierter E-Mails einmal im Jahr.</translation>
    </message>
    <message>
        <source>CRL Signing</source>
        <translation>Signieren von Sperrlisten</translation>
    </message>
    <message>
        <source>CRL distribution points (CDP)</source>
        <translation>Sperrlisten-Verteilungspunkte (CDP)</translation>
    </message>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Certificate Request Agent</source>
        <translation>Zertifikatanforderungs-Agent</translation>
    </message>
    <message>
        <source>Certificate Signing</source>
        <translation>Signieren von Zertifikaten</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates in it</source>
        <translation>Zertifikate darin</translation>
    </message>
    <message>
        <source>Certificates: tick root and intermediate CAs, from any store or file.</source>
        <translation>Zertifikate: Kreuzen Sie Stamm- und Zwischenzertifizierungsstellen an, aus beliebigen Speichern und Dateien.</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Chains: add what is missing, and look at the findings.</source>
        <translation>Ketten: Fügen Sie hinzu, was fehlt, und sehen Sie sich die Befunde an.</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Seit dem Signieren geändert</translation>
    </message>
    <message>
        <source>Check that everything arrived</source>
        <translation>Prüfen, ob alles angekommen ist</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Die Datei prüfen</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Checks the file now. A message appears if a certificate expires within {days} days, the collection has an error, or the file is gone.</source>
        <translation>Prüft die Datei jetzt. Eine Meldung erscheint, wenn ein Zertifikat innerhalb von {days} Tagen abläuft, die Sammlung einen Fehler hat oder die Datei fehlt.</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>Cherokee-</translation>
    </message>
    <message>
        <source>Choose a folder above that doesn&apos;t exist yet, in your own user profile and on a drive with permissions, and copy the commands again.</source>
        <translation>Wählen Sie oben einen Ordner, den es noch nicht gibt, in Ihrem eigenen Benutzerprofil und auf einem Laufwerk mit Berechtigungen, und kopieren Sie die Befehle noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder above, and copy the commands again.</source>
        <translation>Wählen Sie oben einen anderen Ordner, und kopieren Sie die Befehle noch einmal.</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <translation>Clientauthentifizierung</translation>
    </message>
    <message>
        <source>Close it, or run Disconnect-MgGraph, and paste the commands into a new window.</source>
        <translation>Schließen Sie es, oder führen Sie Disconnect-MgGraph aus, und fügen Sie die Befehle in ein neues Fenster ein.</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>Schließen Sie das Fenster.</translation>
    </message>
    <message>
        <source>Close the window. What was uploaded or not is said above.</source>
        <translation>Schließen Sie das Fenster. Ob hochgeladen wurde, steht darüber.</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>Codesignatur</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <translation>Vergleichen und hinzufügen…</translation>
    </message>
    <message>
        <source>Complete the chain, upload again, wait, and sign in again.</source>
        <translation>Vervollständigen Sie die Kette, laden Sie erneut hoch, warten Sie und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Completing the Certificate Export Wizard: press Finish.</source>
        <translation>Fertigstellen des Zertifikatexport-Assistenten: Klicken Sie auf Fertig stellen.</translation>
    </message>
    <message>
        <source>Completing: press Export.</source>
        <translation>Fertigstellen: Klicken Sie auf Exportieren.</translation>
    </message>
    <message>
        <source>Confirm the mailbox</source>
        <translation>Postfach bestätigen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect again in this window.</source>
        <translation>Verbinden Sie dieses Fenster neu.</translation>
    </message>
    <message>
        <source>Connect again with an account that may see them.</source>
        <translation>Stellen Sie die Verbindung mit einem Konto erneut her, das sie sehen darf.</translation>
    </message>
    <message>
        <source>Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account needs.</source>
        <translation>Verbinden Sie sich erneut. Bleibt die Meldung, zeigt Get-ManagementRole -Cmdlet Set-SmimeConfig, welche Rolle das Konto braucht.</translation>
    </message>
    <message>
        <source>Connect again. The red text above it says more.</source>
        <translation>Verbinden Sie neu. Der rote Text darüber sagt mehr.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline is known to fail where the profile&apos;s path holds a $.</source>
        <translation>Connect-ExchangeOnline scheitert bekanntlich, wenn der Pfad des Profils ein $ enthält.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not signed.</source>
        <translation>Connect-ExchangeOnline schreibt ein eigenes Modul, das ein solcher Computer ablehnen kann, weil es nicht signiert ist.</translation>
    </message>
    <message>
        <source>Content not checked</source>
        <translation>Inhalt nicht geprüft</translation>
    </message>
    <message>
        <source>Copy all steps and paste them instead: pasted text is not a script file. If the module itself is refused, save the transfer kit and upload from another computer.</source>
        <translation>Kopieren Sie stattdessen alle Schritte, und fügen Sie sie ein: Eingefügter Text ist keine Skriptdatei. Wird auch das Modul abgelehnt, speichern Sie das Transportpaket, und laden Sie von einem anderen Computer hoch.</translation>
    </message>
    <message>
        <source>Copy it again from where it was written, or export it again.</source>
        <translation>Kopieren Sie sie noch einmal von dort, wo sie geschrieben wurde, oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Copy the file there, write its path on that computer above, and copy the commands again.</source>
        <translation>Kopieren Sie die Datei dorthin, tragen Sie oben ihren Pfad auf jenem Computer ein, und kopieren Sie die Befehle noch einmal.</translation>
    </message>
    <message>
        <source>Could not be checked. {reason}</source>
        <translation>Konnte nicht geprüft werden. {reason}</translation>
    </message>
    <message>
        <source>Create the shared mailbox</source>
        <translation>Freigegebenes Postfach anlegen</translation>
    </message>
    <message>
        <source>Cryptographic Message Syntax Standard - PKCS #7 Certificates (.P7B)</source>
        <translation>Syntaxstandard kryptografischer Meldungen - PKCS #7-Zertifikate (.P7B)</translation>
    </message>
    <message>
        <source>Current user</source>
        <translation>Aktueller Benutzer</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrillische</translation>
    </message>
    <message>
        <source>DER encoded binary X.509 (.CER)</source>
        <translation>DER-codiert-binär X.509 (.CER)</translation>
    </message>
    <message>
        <source>Damaged or forged</source>
        <translation>Beschädigt oder gefälscht</translation>
    </message>
    <message>
        <source>Data Encipherment</source>
        <translation>Datenverschlüsselung</translation>
    </message>
    <message>
        <source>Data after the end of a certificate was left out (bytes: {count}).</source>
        <translation>Daten nach dem Ende eines Zertifikats wurden ausgelassen (Bytes: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the certificate was not read (bytes: {count}).</source>
        <translation>Daten nach dem Ende des Zertifikats wurden nicht gelesen (Bytes: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the store was not read (bytes: {count}).</source>
        <translation>Daten nach dem Ende des Speichers wurden nicht gelesen (Bytes: {count}).</translation>
    </message>
    <message>
        <source>Deletes the mailbox with all copies in it. In a new window, first paste the steps that prepare PowerShell and connect. Exchange asks before it deletes, and keeps what is deleted for some weeks, as with any mailbox.</source>
        <translation>Löscht das Postfach mit allen Kopien darin. In einem neuen Fenster fügen Sie zuerst die Schritte ein, die PowerShell vorbereiten und die Verbindung herstellen. Exchange fragt vor dem Löschen und behält das Gelöschte noch einige Wochen, wie bei jedem Postfach.</translation>
    </message>
    <message>
        <source>Digital Signature</source>
        <translation>Digitale Signatur</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>Document Signing</source>
        <translation>Dokumentsignatur</translation>
    </message>
    <message>
        <source>Documented by Microsoft</source>
        <translation>Von Microsoft dokumentiert</translation>
    </message>
    <message>
        <source>Download issuer…</source>
        <translation>Aussteller herunterladen…</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Each certificate stands below the one that issued it; the numbers are those of the entries below.</source>
        <translation>Jedes Zertifikat steht unter dem, das es ausgestellt hat; die Nummern sind die der Einträge weiter unten.</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>Verschlüsselndes Dateisystem</translation>
    </message>
    <message>
        <source>Ends the copies at once, and leaves nothing of the rule. In a new window, first paste the steps that prepare PowerShell and connect. Exchange asks before it removes it.</source>
        <translation>Beendet die Kopien sofort, und von der Regel bleibt nichts. In einem neuen Fenster fügen Sie zuerst die Schritte ein, die PowerShell vorbereiten und die Verbindung herstellen. Exchange fragt vor dem Entfernen.</translation>
    </message>
    <message>
        <source>Enterprise Trust</source>
        <translation>Organisationsvertrauen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every part has a letter and every line a number: C4 is the fourth step of part C. Name them by phone.</source>
        <translation>Jeder Teil hat einen Buchstaben und jede Zeile eine Nummer: C4 ist der vierte Schritt von Teil C. Nennen Sie diese am Telefon.</translation>
    </message>
    <message>
        <source>Exchange Online will refuse this file</source>
        <translation>Exchange Online wird diese Datei ablehnen</translation>
    </message>
    <message>
        <source>Exchange Online will soon refuse this file</source>
        <translation>Exchange Online wird diese Datei bald ablehnen</translation>
    </message>
    <message>
        <source>Exchange Server on-premises</source>
        <translation>Exchange Server (lokal)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Export format: Microsoft Serialized Certificate Store (.SST) is chosen.</source>
        <translation>Exportformat: Microsoft Serieller Zertifikatspeicher (.SST) ist gewählt.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file.</source>
        <translation>Holen Sie die Sammlung noch einmal, öffnen Sie sie in SST Wizard, nehmen Sie Ihre Änderungen vor, und laden Sie diese Datei hoch.</translation>
    </message>
    <message>
        <source>Fields that could not be decoded</source>
        <translation>Felder, die nicht entziffert werden konnten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File Recovery</source>
        <translation>Dateiwiederherstellung</translation>
    </message>
    <message>
        <source>File on the computer where the commands are run</source>
        <translation>Datei auf dem Computer, auf dem die Befehle ausgeführt werden</translation>
    </message>
    <message>
        <source>File to Export: type a name, or press Browse….</source>
        <translation>Zu exportierende Datei: Geben Sie einen Namen ein oder klicken Sie auf Durchsuchen….</translation>
    </message>
    <message>
        <source>File to export: choose a name.</source>
        <translation>Zu exportierende Datei: Wählen Sie einen Namen.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finds the collection and verifies that the file is intact, before signing in.</source>
        <translation>Findet die Sammlung und prüft vor dem Anmelden, dass die Datei unversehrt ist.</translation>
    </message>
    <message>
        <source>Finds the collection, beside this script first, and verifies that the file is intact.</source>
        <translation>Findet die Sammlung, zuerst neben diesem Skript, und prüft, dass die Datei unversehrt ist.</translation>
    </message>
    <message>
        <source>First to expire</source>
        <translation>Läuft zuerst ab</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Found more than once: {count}</source>
        <translation>Mehrfach gefunden: {count}</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>From the standard for certificates, RFC 5280</source>
        <translation>Aus der Norm für Zertifikate, RFC 5280</translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation>GCC High</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgische</translation>
    </message>
    <message>
        <source>Get the module on another computer (only if this one cannot download it)</source>
        <translation>Das Modul auf einem anderen Computer holen (nur wenn dieser es nicht herunterladen kann)</translation>
    </message>
    <message>
        <source>Go to the folder that holds it with cd, and paste the lines again.</source>
        <translation>Gehen Sie mit cd in den Ordner, der ihn enthält, und fügen Sie die Zeilen noch einmal ein.</translation>
    </message>
    <message>
        <source>Go with cd to the folder that holds “modules”, on the computer that uploads, and paste this there.</source>
        <translation>Gehen Sie auf dem Computer, der hochlädt, mit cd in den Ordner, der „modules“ enthält, und fügen Sie dies dort ein.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griechische</translation>
    </message>
    <message>
        <source>Has Windows check this file each Monday at 9, or when you sign in after that.</source>
        <translation>Lässt Windows diese Datei jeden Montag um 9 Uhr prüfen, oder wenn Sie sich danach anmelden.</translation>
    </message>
    <message>
        <source>Have signed mail copied for two weeks</source>
        <translation>Signierte E-Mails zwei Wochen lang kopieren lassen</translation>
    </message>
    <message>
        <source>How the file is made, and the same in MMC</source>
        <translation>Wie die Datei entsteht, und dasselbe in der MMC</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>IP-Sicherheits-IKE, dazwischenliegend</translation>
    </message>
    <message>
        <source>IP security end system</source>
        <translation>IP-Sicherheitsendsystem</translation>
    </message>
    <message>
        <source>IP security tunnel termination</source>
        <translation>IP-Sicherheitstunnelabschluss</translation>
    </message>
    <message>
        <source>IP security user</source>
        <translation>IP-Sicherheitsbenutzer</translation>
    </message>
    <message>
        <source>If it fails, see</source>
        <translation>Wenn es scheitert, siehe</translation>
    </message>
    <message>
        <source>In MMC</source>
        <translation>In der MMC</translation>
    </message>
    <message>
        <source>In Outlook on the web, send a signed message, and an encrypted one to someone outside.</source>
        <translation>Senden Sie in Outlook im Web eine signierte Nachricht, und eine verschlüsselte an jemanden außerhalb.</translation>
    </message>
    <message>
        <source>In SST Wizard</source>
        <translation>Im SST Wizard</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischenzertifizierungsstellen</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>Zwischenzertifizierungsstelle</translation>
    </message>
    <message>
        <source>Inventory of an S/MIME certificate collection</source>
        <translation>Verzeichnis einer S/MIME-Zertifikatssammlung</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate (AIA)</source>
        <translation>Zertifikat des Ausstellers (AIA)</translation>
    </message>
    <message>
        <source>It asks, and no red text appears.</source>
        <translation>Es wird gefragt, und es erscheint kein roter Text.</translation>
    </message>
    <message>
        <source>It asks, and prints nothing more.</source>
        <translation>Es fragt, und gibt sonst nichts aus.</translation>
    </message>
    <message>
        <source>It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. Leave out what your users and partners don&apos;t need. The largest is “{name}” with {largest} bytes.</source>
        <translation>Sie hat {size} Bytes. Von Exchange Server ist bekannt, dass er mehr als {limit} ablehnt; Exchange Online tut das vielleicht auch. Lassen Sie weg, was Ihre Benutzer und Partner nicht brauchen. Das größte ist „{name}“ mit {largest} Bytes.</translation>
    </message>
    <message>
        <source>It lies with the user&apos;s computer, not with trust.</source>
        <translation>Es liegt am Computer des Benutzers, nicht am Vertrauen.</translation>
    </message>
    <message>
        <source>It lists what is added, kept and removed, and prints nothing more after your yes.</source>
        <translation>Es wird aufgelistet, was hinzugefügt, beibehalten und entfernt wird; nach Ihrem „yes“ erscheint nichts mehr.</translation>
    </message>
    <message>
        <source>It names its revocation list (CRL) only over https, at {address}, which is not asked here. Ask the CA.</source>
        <translation>Es nennt seine Sperrliste (CRL) nur über https, unter {address}; das wird hier nicht gefragt. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>It names no http address of a revocation list (CRL). Exchange can&apos;t check it either; ask the CA.</source>
        <translation>Es nennt keine http-Adresse einer Sperrliste (CRL). Exchange kann es auch nicht prüfen; fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>It names the backup, asks, and says “As expected”.</source>
        <translation>Die Sicherung wird genannt, es wird gefragt, und dann steht da „As expected“.</translation>
    </message>
    <message>
        <source>It names the file, and no red text appears.</source>
        <translation>Die Datei wird genannt, und es erscheint kein roter Text.</translation>
    </message>
    <message>
        <source>It names the folder, and no red text appears.</source>
        <translation>Der Ordner wird genannt, und es erscheint kein roter Text.</translation>
    </message>
    <message>
        <source>It names the new file. Both numbers are the same if the stores hold them all.</source>
        <translation>Es nennt die neue Datei. Beide Zahlen sind gleich, wenn die Speicher alle enthalten.</translation>
    </message>
    <message>
        <source>It prints a result with “Success”.</source>
        <translation>Es gibt ein Ergebnis mit „Success“ aus.</translation>
    </message>
    <message>
        <source>It says that there is nothing to save: there is no collection yet. If it says “Saved:”, stop: you already have a collection. Update that file.</source>
        <translation>Es wird gemeldet, dass nichts zu sichern ist: Es gibt noch keine Sammlung. Steht da „Saved:“, hören Sie auf: Sie haben bereits eine Sammlung. Aktualisieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>It shows the rule: enabled, with the day on which it ends.</source>
        <translation>Die Regel wird gezeigt: aktiviert, mit dem Tag, an dem sie endet.</translation>
    </message>
    <message>
        <source>It shows who may open the mailbox: the one you named, with FullAccess.</source>
        <translation>Es wird gezeigt, wer das Postfach öffnen darf: die genannte Person, mit FullAccess.</translation>
    </message>
    <message>
        <source>It usually prints nothing: the next step shows whether it worked.</source>
        <translation>Meist erscheint nichts: Der nächste Schritt zeigt, ob es funktioniert hat.</translation>
    </message>
    <message>
        <source>It was not asked: the {seconds} seconds that all addresses may take together were over. Try again.</source>
        <translation>Die Adresse wurde nicht gefragt: Die {seconds} Sekunden, die alle Adressen zusammen brauchen dürfen, waren um. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was not asked: the {size} MB that all lists may have together were used up. Ask for fewer at once.</source>
        <translation>Die Adresse wurde nicht gefragt: Die {size} MB, die alle Listen zusammen haben dürfen, waren verbraucht. Fragen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>It would be trusted. This one needs no waiting: it asks the file, not Exchange.</source>
        <translation>Ihr würde vertraut. Hier ist kein Warten nötig: Gefragt wird die Datei, nicht Exchange.</translation>
    </message>
    <message>
        <source>Its own words follow: a certificate has expired, the file is too large or no .sst, or the account may not change the settings.</source>
        <translation>Exchanges eigene Worte folgen: Ein Zertifikat ist abgelaufen, die Datei ist zu groß oder keine .sst-Datei, oder das Konto darf die Einstellungen nicht ändern.</translation>
    </message>
    <message>
        <source>Key Agreement</source>
        <translation>Schlüsselvereinbarung</translation>
    </message>
    <message>
        <source>Key Encipherment</source>
        <translation>Schlüsselverschlüsselung</translation>
    </message>
    <message>
        <source>Key Recovery</source>
        <translation>Schlüsselwiederherstellung</translation>
    </message>
    <message>
        <source>Key Recovery Agent</source>
        <translation>Schlüsselwiederherstellungs-Agent</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>lateinische</translation>
    </message>
    <message>
        <source>Lifetime Signing</source>
        <translation>Lebensdauersignatur</translation>
    </message>
    <message>
        <source>Lists the messages that Outlook treats as S/MIME, in all folders of the mailbox, and saves each as a file. Documented by Microsoft; not tested with Microsoft 365. When it stops in the middle, start again: what is already saved is skipped.</source>
        <translation>Listet die Nachrichten auf, die Outlook als S/MIME behandelt, in allen Ordnern des Postfachs, und speichert jede als Datei. Von Microsoft dokumentiert; nicht mit Microsoft 365 getestet. Hält es mittendrin an, starten Sie noch einmal: Was schon gespeichert ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>Lists what Exchange has stored now and compares it with the file. Mail programs follow some time later.</source>
        <translation>Zeigt, was Exchange jetzt gespeichert hat, und vergleicht es mit der Datei. Mailprogramme folgen einige Zeit später.</translation>
    </message>
    <message>
        <source>Local computer</source>
        <translation>Lokaler Computer</translation>
    </message>
    <message>
        <source>Look at account and environment above, and copy the command again. A partner who works for a customer puts -DelegatedOrganization and the customer&apos;s domain after Connect-ExchangeOnline.</source>
        <translation>Prüfen Sie oben Konto und Umgebung, und kopieren Sie den Befehl noch einmal. Ein Partner, der für einen Kunden arbeitet, setzt -DelegatedOrganization und die Domäne des Kunden hinter Connect-ExchangeOnline.</translation>
    </message>
    <message>
        <source>Look at the red text above it, and connect with an account that may change them.</source>
        <translation>Lesen Sie den roten Text darüber, und stellen Sie die Verbindung mit einem Konto her, das sie ändern darf.</translation>
    </message>
    <message>
        <source>Look at the red text above it, or bring the module along from another computer: the last steps do it.</source>
        <translation>Lesen Sie den roten Text darüber, oder bringen Sie das Modul von einem anderen Computer mit: Das tun die letzten Schritte.</translation>
    </message>
    <message>
        <source>Look at the red text above it, or save some signed messages by hand from Outlook instead.</source>
        <translation>Lesen Sie den roten Text darüber, oder speichern Sie stattdessen einige signierte Nachrichten von Hand aus Outlook.</translation>
    </message>
    <message>
        <source>Look for files that begin with “smime-backup”, and put the one that you want there.</source>
        <translation>Suchen Sie Dateien, deren Name mit „smime-backup“ beginnt, und legen Sie die gewünschte dorthin.</translation>
    </message>
    <message>
        <source>MMC has nothing for it. PowerShell is needed here too.</source>
        <translation>Die MMC hat nichts dafür. Auch hier ist PowerShell nötig.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Mail from “{name}” would not be trusted</source>
        <translation>Mail von „{name}“ würde nicht vertraut</translation>
    </message>
    <message>
        <source>Make it there, or choose another folder above and copy the commands again.</source>
        <translation>Legen Sie ihn dort an, oder wählen Sie oben einen anderen Ordner, und kopieren Sie die Befehle noch einmal.</translation>
    </message>
    <message>
        <source>Make sure that it is your organization</source>
        <translation>Prüfen, dass es Ihre Organisation ist</translation>
    </message>
    <message>
        <source>Make the folder for the mail</source>
        <translation>Ordner für die E-Mails anlegen</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>Die Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Makes ready what the next steps use, and looks for Microsoft Graph&apos;s module for signing in. Where it is missing, you are asked, and it is installed for you alone; no administrator rights are needed. If you are asked about NuGet or an untrusted repository, answer Y.</source>
        <translation>Bereitet vor, was die nächsten Schritte brauchen, und sucht das Modul von Microsoft Graph zum Anmelden. Fehlt es, werden Sie gefragt, und es wird nur für Sie installiert; Administratorrechte sind nicht nötig. Wenn Sie nach NuGet oder einem nicht vertrauenswürdigen Repository gefragt werden, antworten Sie mit Y.</translation>
    </message>
    <message>
        <source>Makes ready what the next steps use. If Microsoft&apos;s Exchange Online module is missing, you are asked whether to install it, for you alone. If you are asked about NuGet or an untrusted repository, answer Y.</source>
        <translation>Bereitet die nächsten Schritte vor. Fehlt Microsofts Exchange-Online-Modul, werden Sie gefragt, ob es nur für Sie installiert werden soll. Werden Sie nach NuGet oder einem nicht vertrauenswürdigen Repository gefragt, antworten Sie mit Y.</translation>
    </message>
    <message>
        <source>Makes sure that file and stored collection are still those that you have seen, then uploads the file.</source>
        <translation>Stellt sicher, dass Datei und gespeicherte Sammlung noch die sind, die Sie gesehen haben, und lädt dann die Datei hoch.</translation>
    </message>
    <message>
        <source>Message (in English)</source>
        <translation>Meldung (auf Englisch)</translation>
    </message>
    <message>
        <source>Messages that users and administrators meet</source>
        <translation>Meldungen, auf die Benutzer und Administratoren stoßen</translation>
    </message>
    <message>
        <source>Microsoft Graph reads mailboxes in Exchange Online only; save messages by hand from Outlook.</source>
        <translation>Microsoft Graph liest nur Postfächer in Exchange Online; speichern Sie Nachrichten von Hand aus Outlook.</translation>
    </message>
    <message>
        <source>Microsoft Serialized Certificate Store (.SST)</source>
        <translation>Microsoft Serieller Zertifikatspeicher (.SST)</translation>
    </message>
    <message>
        <source>Microsoft Trust List Signing</source>
        <translation>Microsoft-Vertrauenslistensignatur</translation>
    </message>
    <message>
        <source>Microsoft limits how much may be read of a mailbox at a time.</source>
        <translation>Microsoft begrenzt, wie viel auf einmal aus einem Postfach gelesen werden darf.</translation>
    </message>
    <message>
        <source>Microsoft may not be able to ask whether “{name}” was revoked</source>
        <translation>Microsoft kann vielleicht nicht abfragen, ob „{name}“ gesperrt wurde</translation>
    </message>
    <message>
        <source>Microsoft names no time after which mail programs use a new collection. If a message is not trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook proves nothing: it uses the certificate store of the computer, not this collection.</source>
        <translation>Microsoft nennt keine Zeit, nach der Mailprogramme eine neue Sammlung benutzen. Wenn einer Nachricht noch nicht vertraut wird, warten Sie, melden Sie sich ab und wieder an, und versuchen Sie es noch einmal, bevor Sie etwas ändern. Das klassische Outlook beweist nichts: Es benutzt den Zertifikatspeicher des Computers, nicht diese Sammlung.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s modules for Exchange and Graph are known to get in each other&apos;s way in one window.</source>
        <translation>Microsofts Module für Exchange und Graph behindern sich in einem Fenster bekanntlich gegenseitig.</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Fehlt: {name}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s root program vouches for these {count} roots (as of {mozilla}), and Microsoft&apos;s for {both} of them (as of {microsoft}).</source>
        <translation>Das Stammprogramm von Mozilla bürgt für diese {count} Stammzertifikate (Stand {mozilla}), das von Microsoft für {both} davon (Stand {microsoft}).</translation>
    </message>
    <message>
        <source>Negative test</source>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Neues Outlook für Windows</translation>
    </message>
    <message>
        <source>No address in it was asked: its chain is not valid. {reason}</source>
        <translation>Keine Adresse darin wurde gefragt: Seine Zertifikatkette ist nicht gültig. {reason}</translation>
    </message>
    <message>
        <source>No address in it was asked: its chain leads to no root that a source or your collection vouches for. Add its issuers first.</source>
        <translation>Keine Adresse darin wurde gefragt: Seine Kette führt zu keinem Stammzertifikat, für das eine Quelle oder Ihre Sammlung bürgt. Fügen Sie zuerst seine Aussteller hinzu.</translation>
    </message>
    <message>
        <source>No certificate with the thumbprint {thumbprint} is in these files.</source>
        <translation>In diesen Dateien ist kein Zertifikat mit dem Fingerabdruck {thumbprint}.</translation>
    </message>
    <message>
        <source>No file matches “{pattern}”. Check the name and the folder.</source>
        <translation>Auf „{pattern}“ passt keine Datei. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>No red text appears, and the prompt comes back.</source>
        <translation>Es erscheint kein roter Text, und die Eingabeaufforderung kommt zurück.</translation>
    </message>
    <message>
        <source>No terminal was found on this computer. Install one, such as xterm, or copy the steps and paste them into PowerShell yourself.</source>
        <translation>Auf diesem Computer wurde kein Terminal gefunden. Installieren Sie eines, etwa xterm, oder kopieren Sie die Schritte und fügen Sie sie selbst in PowerShell ein.</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”</source>
        <translation>Niemand bürgt für die Stammzertifizierungsstelle „{name}“</translation>
    </message>
    <message>
        <source>Non-Repudiation</source>
        <translation>Nichtabstreitbarkeit</translation>
    </message>
    <message>
        <source>None: this is a choice of certificates that has not been exported</source>
        <translation>Keine: Dies ist eine Auswahl von Zertifikaten, die nicht exportiert wurde</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Keine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Not all could be read: {count}</source>
        <translation>Nicht alles war lesbar: {count}</translation>
    </message>
    <message>
        <source>Not all signatures were checked</source>
        <translation>Nicht alle Signaturen wurden geprüft</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Nicht eingeschränkt</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Nicht gesperrt.</translation>
    </message>
    <message>
        <source>Not revoked: the CA had suspended it, and has lifted that (removeFromCRL).</source>
        <translation>Nicht gesperrt: Die Zertifizierungsstelle hatte es ausgesetzt und hat das aufgehoben (removeFromCRL).</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don&apos;t take it for the signer&apos;s.</source>
        <translation>Nicht signiert und damit vielleicht von jemand anderem geschrieben: {unsigned}. Mailinglisten und Gateways fügen solchen Text an; halten Sie ihn nicht für den des Unterzeichners.</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Not trusted by this collection</source>
        <translation>Mit dieser Sammlung nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Not trusted by this collection alone: intermediates are missing</source>
        <translation>Mit dieser Sammlung allein nicht vertrauenswürdig: Es fehlen Zwischenzertifikate</translation>
    </message>
    <message>
        <source>Not trusted, intermediates missing</source>
        <translation>Nicht vertrauenswürdig, Zwischenzertifikate fehlen</translation>
    </message>
    <message>
        <source>Not trusted, malformed</source>
        <translation>Nicht vertrauenswürdig, fehlerhaft</translation>
    </message>
    <message>
        <source>Not trusted: changed since it was signed</source>
        <translation>Nicht vertrauenswürdig: seit dem Signieren geändert</translation>
    </message>
    <message>
        <source>Not trusted: the signature is damaged or forged</source>
        <translation>Nicht vertrauenswürdig: Die Signatur ist beschädigt oder gefälscht</translation>
    </message>
    <message>
        <source>Not trusted: the signature may cover something other than what is shown</source>
        <translation>Nicht vertrauenswürdig: Die Signatur gilt vielleicht etwas anderem, als angezeigt wird</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing appears when all is well.</source>
        <translation>Wenn alles in Ordnung ist, erscheint nichts.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “{folder}”: {reason}.</source>
        <translation>In den Ordner „{folder}“ kann nichts geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>OCSP-Signatur</translation>
    </message>
    <message>
        <source>Of the root programs, {vouching}&apos;s alone vouches for “{name}”</source>
        <translation>Von den Stammprogrammen bürgt nur das von {vouching} für „{name}“</translation>
    </message>
    <message>
        <source>Office 365: paste the commands of part C.</source>
        <translation>Office 365: Fügen Sie die Befehle aus Teil C ein.</translation>
    </message>
    <message>
        <source>On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, and open a signed message from each CA of the collection.</source>
        <translation>Unter Windows, in Edge oder Chrome mit der S/MIME-Erweiterung und dem S/MIME-Steuerelement: Melden Sie sich ab und wieder an und öffnen Sie von jeder Zertifizierungsstelle der Sammlung eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>On Windows, in the folder that the prompt shows: takes the chosen certificates out of the Root and Intermediate stores of this computer, which is all that the cmdlet reaches. It checks nothing, and is known to write what Windows keeps beside a certificate too, such as its friendly name.</source>
        <translation>Unter Windows, in dem Ordner, den die Eingabeaufforderung zeigt: nimmt die gewählten Zertifikate aus den Speichern Root und CA (Stamm und Zwischen) dieses Computers; an mehr kommt das Cmdlet nicht. Es prüft nichts und schreibt bekanntermaßen auch mit, was Windows neben einem Zertifikat aufbewahrt, etwa seinen Anzeigenamen.</translation>
    </message>
    <message>
        <source>On a computer that can download, in the same kind of PowerShell: puts Microsoft&apos;s Exchange Online module into a folder “modules”. Carry that folder over.</source>
        <translation>Auf einem Computer, der herunterladen kann, in der gleichen PowerShell: legt Microsofts Exchange-Online-Modul in einen Ordner „modules“. Tragen Sie diesen Ordner hinüber.</translation>
    </message>
    <message>
        <source>On an Exchange server (2013 SP1 or later), open the Exchange Management Shell from the Start menu. The command shows whether it is that window.</source>
        <translation>Öffnen Sie auf einem Exchange-Server (2013 SP1 oder neuer) die Exchange-Verwaltungsshell aus dem Startmenü. Der Befehl zeigt, ob es dieses Fenster ist.</translation>
    </message>
    <message>
        <source>On first use there was nothing to save, or the backups were moved.</source>
        <translation>Beim ersten Mal war nichts zu sichern, oder die Sicherungen wurden verschoben.</translation>
    </message>
    <message>
        <source>Only a message or a download brought “{name}” ({origin}), and anybody can make a root CA of that name. Compare its SHA-256 by phone or on the CA&apos;s website, and remove it if a single digit differs: {sha256}</source>
        <translation>„{name}“ kam nur mit einer Nachricht oder einem Download ({origin}), und jeder kann eine Stammzertifizierungsstelle dieses Namens anlegen. Vergleichen Sie den SHA-256 am Telefon oder mit der Website der Zertifizierungsstelle, und entfernen Sie das Zertifikat, wenn auch nur eine Stelle abweicht: {sha256}</translation>
    </message>
    <message>
        <source>Only partly signed</source>
        <translation>Nur teilweise signiert</translation>
    </message>
    <message>
        <source>Only the first {count} files were read. Add smaller folders.</source>
        <translation>Nur die ersten {count} Dateien wurden gelesen. Fügen Sie kleinere Ordner hinzu.</translation>
    </message>
    <message>
        <source>Only the first {size} MB of this text were searched. Split it into smaller files.</source>
        <translation>Nur die ersten {size} MB dieses Textes wurden durchsucht. Teilen Sie ihn in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>Only {part} is signed, by {signers}, whom this collection trusts. The rest is not signed.</source>
        <translation>Nur {part} ist signiert, von {signers}. Diese Sammlung vertraut der Signatur. Der Rest ist nicht signiert.</translation>
    </message>
    <message>
        <source>Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline.</source>
        <translation>Öffnen Sie PowerShell über das Startmenü, oder setzen Sie -DisableWAM hinter Connect-ExchangeOnline.</translation>
    </message>
    <message>
        <source>Open Trusted Root Certification Authorities ▸ Certificates and mark those you want with Ctrl+click. One export can&apos;t span this store and Intermediate Certification Authorities.</source>
        <translation>Öffnen Sie Vertrauenswürdige Stammzertifizierungsstellen ▸ Zertifikate und markieren Sie die gewünschten mit Strg+Klick. Ein Export kann diesen Speicher und die Zwischenzertifizierungsstellen nicht zugleich umfassen.</translation>
    </message>
    <message>
        <source>Open a signed message from a CA that is not in the collection.</source>
        <translation>Öffnen Sie eine signierte Nachricht einer Zertifizierungsstelle, die nicht in der Sammlung ist.</translation>
    </message>
    <message>
        <source>Open each certificate and look at its Certification Path.</source>
        <translation>Öffnen Sie jedes Zertifikat und sehen Sie sich seinen Zertifizierungspfad an.</translation>
    </message>
    <message>
        <source>Open the Exchange Management Shell</source>
        <translation>Die Exchange-Verwaltungsshell öffnen</translation>
    </message>
    <message>
        <source>Open the Exchange Management Shell from the Start menu of an Exchange server.</source>
        <translation>Öffnen Sie die Exchange-Verwaltungsshell aus dem Startmenü eines Exchange-Servers.</translation>
    </message>
    <message>
        <source>Open the backup that was just saved in SST Wizard, make your changes, and export it.</source>
        <translation>Öffnen Sie die eben gespeicherte Sicherung in SST Wizard, nehmen Sie Ihre Änderungen vor, und exportieren Sie sie.</translation>
    </message>
    <message>
        <source>Open the file in SST Wizard, fix what it finds, export it, and upload the new file.</source>
        <translation>Öffnen Sie die Datei in SST Wizard, beheben Sie, was er findet, exportieren Sie sie, und laden Sie die neue Datei hoch.</translation>
    </message>
    <message>
        <source>Open the mailbox in Outlook with the same account. Where that works, start again.</source>
        <translation>Öffnen Sie das Postfach mit demselben Konto in Outlook. Gelingt das, starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} rounds of key derivation; this one was not read. Add it by itself.</source>
        <translation>Das Öffnen von PKCS #12-Dateien wurde nach {count} Runden der Schlüsselableitung beendet; diese Datei wurde nicht gelesen. Fügen Sie sie einzeln hinzu.</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} seconds; this one was not read. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Das Öffnen von PKCS #12-Dateien wurde nach {count} Sekunden beendet; diese Datei wurde nicht gelesen. Exportieren Sie ihre Zertifikate stattdessen als PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Other People</source>
        <translation>Andere Personen</translation>
    </message>
    <message>
        <source>Others may change “{folder}”, so no script is put there. Rename or remove that folder, and try again.</source>
        <translation>Andere dürfen „{folder}“ ändern, deshalb wird kein Skript dort abgelegt. Benennen Sie diesen Ordner um oder entfernen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Our advice</source>
        <translation>Unser Rat</translation>
    </message>
    <message>
        <source>Outlook on a phone or tablet</source>
        <translation>Outlook auf Telefon oder Tablet</translation>
    </message>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook im Web</translation>
    </message>
    <message>
        <source>PEM bundle: all certificates in one text file (.PEM)</source>
        <translation>PEM-Bündel: alle Zertifikate in einer Textdatei (.PEM)</translation>
    </message>
    <message>
        <source>PKCS #12 files are opened in a process of their own, which could not be started. Export the certificates as PKCS #7 (.p7b) instead.</source>
        <translation>PKCS #12-Dateien werden in einem eigenen Prozess geöffnet, der nicht gestartet werden konnte. Exportieren Sie die Zertifikate stattdessen als PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Parts of “{name}” could not be read (of all chosen: {count}), so not everything could be checked. They are written byte by byte as they are.</source>
        <translation>Teile von „{name}“ waren nicht lesbar (von allen gewählten: {count}), deshalb konnte nicht alles geprüft werden. Geschrieben werden sie Byte für Byte, wie sie sind.</translation>
    </message>
    <message>
        <source>Paste $PSVersionTable.PSVersion to see which it is, choose that shell here, and copy the commands again.</source>
        <translation>Fügen Sie $PSVersionTable.PSVersion ein, um zu sehen, welche es ist, wählen Sie diese Shell hier, und kopieren Sie die Befehle noch einmal.</translation>
    </message>
    <message>
        <source>Paste Enable-OrganizationCustomization once, wait until it has taken effect, and upload again.</source>
        <translation>Fügen Sie einmal Enable-OrganizationCustomization ein, warten Sie, bis es wirkt, und laden Sie noch einmal hoch.</translation>
    </message>
    <message>
        <source>Paste Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. If that is refused, a group policy forbids it: ask whoever manages this computer.</source>
        <translation>Fügen Sie Set-ExecutionPolicy RemoteSigned -Scope Process ein, was nur für dieses Fenster gilt, und versuchen Sie es noch einmal. Wird das abgelehnt, verbietet es eine Gruppenrichtlinie: Fragen Sie, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>Paste it again, and answer yes if that is what you want.</source>
        <translation>Fügen Sie den Schritt noch einmal ein, und antworten Sie mit „yes“, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>Paste it into PowerShell on that server, or leave it: every 30 minutes it runs anyway.</source>
        <translation>Fügen Sie es auf jenem Server in PowerShell ein, oder lassen Sie es: Alle 30 Minuten läuft es ohnehin.</translation>
    </message>
    <message>
        <source>Paste that step again, and look for red text.</source>
        <translation>Fügen Sie diesen Schritt noch einmal ein, und achten Sie auf roten Text.</translation>
    </message>
    <message>
        <source>Paste that step first. A new mailbox may take some minutes to be found.</source>
        <translation>Fügen Sie zuerst diesen Schritt ein. Es kann einige Minuten dauern, bis ein neues Postfach gefunden wird.</translation>
    </message>
    <message>
        <source>Paste the commands into a new PowerShell window.</source>
        <translation>Fügen Sie die Befehle in ein neues PowerShell-Fenster ein.</translation>
    </message>
    <message>
        <source>Paste the commands step by step. Copy them from the wizard or from the HTML file: copied from a PDF, a long line may come out broken.</source>
        <translation>Fügen Sie die Befehle Schritt für Schritt ein. Kopieren Sie sie aus dem Assistenten oder aus der HTML-Datei: Aus einer PDF-Datei kopiert, kann eine lange Zeile zerbrochen ankommen.</translation>
    </message>
    <message>
        <source>Paste the steps into one window, from the first on.</source>
        <translation>Fügen Sie die Schritte in ein und dasselbe Fenster ein, vom ersten an.</translation>
    </message>
    <message>
        <source>Path length limit</source>
        <translation>Begrenzung der Pfadlänge</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>PowerShell 7.4 or 7.5</source>
        <translation>PowerShell 7.4 oder 7.5</translation>
    </message>
    <message>
        <source>PowerShell 7.6 or newer</source>
        <translation>PowerShell 7.6 oder neuer</translation>
    </message>
    <message>
        <source>PowerShell version</source>
        <translation>PowerShell-Version</translation>
    </message>
    <message>
        <source>Prepare PowerShell</source>
        <translation>PowerShell vorbereiten</translation>
    </message>
    <message>
        <source>Prepare PowerShell for Microsoft Graph</source>
        <translation>PowerShell für Microsoft Graph vorbereiten</translation>
    </message>
    <message>
        <source>Prepare PowerShell in this very window, then connect.</source>
        <translation>Bereiten Sie PowerShell in eben diesem Fenster vor, und verbinden Sie dann.</translation>
    </message>
    <message>
        <source>Press “Check signed mail…”, and open a signed message from each CA of the collection.</source>
        <translation>Drücken Sie „Signierte E-Mails prüfen…“, und öffnen Sie eine signierte Nachricht von jeder Zertifizierungsstelle der Sammlung.</translation>
    </message>
    <message>
        <source>Private Key Archival</source>
        <translation>Archivierung privater Schlüssel</translation>
    </message>
    <message>
        <source>Private keys left out: {count}</source>
        <translation>Private Schlüssel weggelassen: {count}</translation>
    </message>
    <message>
        <source>Probably this window is not connected, or the account lacks the permission.</source>
        <translation>Wahrscheinlich ist dieses Fenster nicht verbunden, oder dem Konto fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>Properties left out: {count}</source>
        <translation>Eigenschaften ausgelassen: {count}</translation>
    </message>
    <message>
        <source>Properties stand in the store without the certificate they belong to.</source>
        <translation>Im Speicher stehen Eigenschaften ohne das Zertifikat, zu dem sie gehören.</translation>
    </message>
    <message>
        <source>Public S/MIME roots</source>
        <translation>Öffentliche S/MIME-CAs</translation>
    </message>
    <message>
        <source>Public S/MIME roots ({date})</source>
        <translation>Öffentliche S/MIME-CAs ({date})</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell there.</source>
        <translation>Setzen Sie -DisableWAM hinter Connect-ExchangeOnline, oder melden Sie sich als dieser Benutzer bei Windows an, und öffnen Sie PowerShell dort.</translation>
    </message>
    <message>
        <source>Put -SigningCertificate and a code signing certificate that this computer trusts after Connect-ExchangeOnline, or save the transfer kit and upload from another computer.</source>
        <translation>Setzen Sie -SigningCertificate und ein Codesignaturzertifikat, dem dieser Computer vertraut, hinter Connect-ExchangeOnline, oder speichern Sie das Transportpaket, und laden Sie von einem anderen Computer hoch.</translation>
    </message>
    <message>
        <source>Put its issuers in its place</source>
        <translation>Durch die Aussteller ersetzen</translation>
    </message>
    <message>
        <source>Put that module in its place (only if you have carried it over)</source>
        <translation>Dieses Modul an seinen Platz legen (nur wenn Sie es hinübergetragen haben)</translation>
    </message>
    <message>
        <source>Put the file into a folder that you may write to and that is not protected, such as a new one on drive C, and use the commands from there.</source>
        <translation>Legen Sie die Datei in einen Ordner, in den Sie schreiben dürfen und der nicht geschützt ist, etwa einen neuen auf Laufwerk C, und verwenden Sie die Befehle von dort.</translation>
    </message>
    <message>
        <source>Puts the setting back to Microsoft&apos;s default, asks first, and reads it back. In a new window, or after disconnecting, first paste the steps that prepare PowerShell and connect.</source>
        <translation>Setzt die Einstellung auf Microsofts Standard zurück, fragt zuerst und liest sie zurück. In einem neuen Fenster oder nach dem Trennen fügen Sie zuerst die Schritte ein, die PowerShell vorbereiten und die Verbindung herstellen.</translation>
    </message>
    <message>
        <source>Qualified Subordination</source>
        <translation>Qualifizierte Unterordnung</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Zurücklesen und vergleichen</translation>
    </message>
    <message>
        <source>Reading stopped after {count} MB; the rest was not read. Add the files that matter one by one.</source>
        <translation>Das Lesen wurde nach {count} MB beendet; der Rest wurde nicht gelesen. Fügen Sie die wichtigen Dateien einzeln hinzu.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} entries; the rest was not read. Add the files that matter one by one.</source>
        <translation>Das Lesen wurde nach {count} Einträgen beendet; der Rest wurde nicht gelesen. Fügen Sie die wichtigen Dateien einzeln hinzu.</translation>
    </message>
    <message>
        <source>Remove it (when the file is no longer used)</source>
        <translation>Sie entfernen (wenn die Datei nicht mehr verwendet wird)</translation>
    </message>
    <message>
        <source>Revoked on {since}: {reason}.</source>
        <translation>Gesperrt am {since}: {reason}.</translation>
    </message>
    <message>
        <source>Roll back (only if the upload made things worse)</source>
        <translation>Zurücknehmen (nur wenn der Upload etwas verschlechtert hat)</translation>
    </message>
    <message>
        <source>Root CA, self-signed</source>
        <translation>Stammzertifizierungsstelle, selbstsigniert</translation>
    </message>
    <message>
        <source>Root List Signer</source>
        <translation>Stammlistensignaturgeber</translation>
    </message>
    <message>
        <source>Run certlm.msc for the certificates of the computer, or certmgr.msc for those of the user.</source>
        <translation>Starten Sie certlm.msc für die Zertifikate des Computers oder certmgr.msc für die des Benutzers.</translation>
    </message>
    <message>
        <source>S/MIME: the certificate “{name}” expires</source>
        <translation>S/MIME: Das Zertifikat „{name}“ läuft ab</translation>
    </message>
    <message>
        <source>S/MIME: {file} has to be renewed</source>
        <translation>S/MIME: {file} muss erneuert werden</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA256SUMS holds the SHA-256 of every file here. That of {file} is {sha256}. The script checks it again before it uploads anything. In the folder of this kit:</source>
        <translation>SHA256SUMS enthält den SHA-256 jeder Datei hier. Der von {file} ist {sha256}. Das Skript prüft ihn noch einmal, bevor es etwas hochlädt. Im Ordner dieses Pakets:</translation>
    </message>
    <message>
        <source>SST Wizard</source>
        <translation>SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard: transfer kit</source>
        <translation>SST Wizard: Transportpaket</translation>
    </message>
    <message>
        <source>Save the published certificates</source>
        <translation>Veröffentlichte Zertifikate speichern</translation>
    </message>
    <message>
        <source>Save the signed mail</source>
        <translation>Signierte E-Mails speichern</translation>
    </message>
    <message>
        <source>Saves what Exchange has stored now, and changes nothing there. Open the saved file then. If there is nothing to save, your organization has no collection yet, and you create a new one.</source>
        <translation>Sichert, was Exchange jetzt gespeichert hat, und ändert dort nichts. Öffnen Sie dann die gesicherte Datei. Gibt es nichts zu sichern, hat Ihre Organisation noch keine Sammlung, und Sie legen eine neue an.</translation>
    </message>
    <message>
        <source>Saves what mailboxes, mail users and contacts publish as their certificates for mail, each once, as .cer or .p7b. Documented by Microsoft; not tested with Microsoft 365.</source>
        <translation>Speichert, was Postfächer, E-Mail-Benutzer und Kontakte als ihre Zertifikate für E-Mails veröffentlichen, jedes einmal, als .cer oder .p7b. Von Microsoft dokumentiert; nicht mit Microsoft 365 getestet.</translation>
    </message>
    <message>
        <source>Say where the file lies on the computer that runs the commands.</source>
        <translation>Geben Sie an, wo die Datei auf dem Computer liegt, der die Befehle ausführt.</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>Sichere E-Mail</translation>
    </message>
    <message>
        <source>See what would change, and agree</source>
        <translation>Sehen, was sich ändern würde, und zustimmen</translation>
    </message>
    <message>
        <source>Seen in Exchange Server; Exchange Online may differ</source>
        <translation>In Exchange Server beobachtet; Exchange Online kann abweichen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the chain along</source>
        <translation>Kette mitsenden</translation>
    </message>
    <message>
        <source>Sends a copy of each digitally signed message from outside to the shared mailbox, unseen by sender and recipient, until the rule expires. Agree it with your data protection officer first. Documented by Microsoft; not tested with Microsoft 365.</source>
        <translation>Schickt von jeder digital signierten Nachricht von außen eine Kopie an das freigegebene Postfach, für Absender und Empfänger unsichtbar, bis die Regel abläuft. Stimmen Sie das zuerst mit Ihrem Datenschutzbeauftragten ab. Von Microsoft dokumentiert; nicht mit Microsoft 365 getestet.</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate for {signers}. Exchange Server is known to report this. Make sure that the signer may write for the sender.</source>
        <translation>Gesendet als {senders}, signiert mit einem Zertifikat für {signers}. Von Exchange Server ist bekannt, dass er dies meldet. Vergewissern Sie sich, dass der Unterzeichner für den Absender schreiben darf.</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate that names no e-mail address. Exchange Server is known to report this. Make sure that the signer may write for the sender.</source>
        <translation>Gesendet als {senders}, signiert mit einem Zertifikat, das keine E-Mail-Adresse nennt. Von Exchange Server ist bekannt, dass er dies meldet. Vergewissern Sie sich, dass der Unterzeichner für den Absender schreiben darf.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>Serverauthentifizierung</translation>
    </message>
    <message>
        <source>Server Gated Cryptography</source>
        <translation>Server Gated Cryptography</translation>
    </message>
    <message>
        <source>Show once more what would change, and answer yes if that is what you want.</source>
        <translation>Lassen Sie sich noch einmal zeigen, was sich ändern würde, und antworten Sie mit yes, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>Shows who signed in, and whose mailbox is read.</source>
        <translation>Zeigt, wer sich angemeldet hat und wessen Postfach gelesen wird.</translation>
    </message>
    <message>
        <source>Shows whose Exchange this window is connected to. Go on only if the account and the domains are those of your organization.</source>
        <translation>Zeigt, mit wessen Exchange dieses Fenster verbunden ist. Fahren Sie nur fort, wenn Konto und Domänen die Ihrer Organisation sind.</translation>
    </message>
    <message>
        <source>Shows whose Exchange this window works on. Go on only if the name and the domains are those of your organization.</source>
        <translation>Zeigt, auf wessen Exchange dieses Fenster arbeitet. Fahren Sie nur fort, wenn Name und Domänen die Ihrer Organisation sind.</translation>
    </message>
    <message>
        <source>Shows your organization&apos;s newest backup and what would change, asks, and puts it back. In a new window, or after disconnecting, first paste the steps that prepare PowerShell and connect.</source>
        <translation>Zeigt die neueste Sicherung Ihrer Organisation und was sich ändern würde, fragt und stellt sie wieder her. Fügen Sie in einem neuen Fenster oder nach dem Trennen zuerst die Schritte ein, die PowerShell vorbereiten und die Verbindung herstellen.</translation>
    </message>
    <message>
        <source>Sign in to the mailbox</source>
        <translation>Beim Postfach anmelden</translation>
    </message>
    <message>
        <source>Sign out and in again, and open the same messages.</source>
        <translation>Melden Sie sich ab und wieder an und öffnen Sie dieselben Nachrichten.</translation>
    </message>
    <message>
        <source>Sign out of the mailbox</source>
        <translation>Vom Postfach abmelden</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Signer trusted, content not checked</source>
        <translation>Unterzeichner vertrauenswürdig, Inhalt nicht geprüft</translation>
    </message>
    <message>
        <source>Signing in fails, and the path of the user&apos;s profile holds a dollar sign ($)</source>
        <translation>Das Anmelden scheitert, und der Pfad des Benutzerprofils enthält ein Dollarzeichen ($)</translation>
    </message>
    <message>
        <source>Signing out failed; as long as this window is open, it may still reach your organization.</source>
        <translation>Das Abmelden ist gescheitert; solange dieses Fenster offen ist, erreicht es Ihre Organisation vielleicht noch.</translation>
    </message>
    <message>
        <source>Signs this window out, so that nothing pasted into it later reaches your organization. Connections that it had before stay. Paste this also when a step before it has failed.</source>
        <translation>Meldet dieses Fenster ab, damit nichts, was später hier eingefügt wird, Ihre Organisation erreicht. Verbindungen, die es vorher hatte, bleiben. Fügen Sie dies auch ein, wenn ein Schritt davor gescheitert ist.</translation>
    </message>
    <message>
        <source>Signs this window out, so that nothing pasted into it later reads the mailbox. Paste this also when a step before it has failed.</source>
        <translation>Meldet dieses Fenster ab, damit nichts, was später eingefügt wird, das Postfach liest. Fügen Sie das auch ein, wenn ein Schritt davor fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>Smartcard-Anmeldung</translation>
    </message>
    <message>
        <source>Some certificates are there more than once; each was taken once.</source>
        <translation>Einige Zertifikate sind mehrfach vorhanden; jedes wurde einmal übernommen.</translation>
    </message>
    <message>
        <source>Somebody else has uploaded a collection since yours was backed up.</source>
        <translation>Jemand anderes hat eine Sammlung hochgeladen, seit Ihre gesichert wurde.</translation>
    </message>
    <message>
        <source>Somebody has uploaded another collection since; what it added would be lost with this upload.</source>
        <translation>Jemand hat seither eine andere Sammlung hochgeladen; was sie hinzugefügt hat, ginge mit diesem Upload verloren.</translation>
    </message>
    <message>
        <source>Something that is no certificate stands in a certificate&apos;s place; it was left out.</source>
        <translation>An der Stelle eines Zertifikats steht etwas, das keines ist; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Something unexpected happened, so this was not checked. Open it again.</source>
        <translation>Etwas Unerwartetes ist geschehen, darum wurde das nicht geprüft. Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. Without it, save some signed messages by hand from Outlook.</source>
        <translation>Starten Sie noch einmal, und stimmen Sie zu, oder bitten Sie einen Administrator, der in Microsoft Entra Anwendungen genehmigen darf. Ohne Genehmigung speichern Sie einige signierte Nachrichten von Hand aus Outlook.</translation>
    </message>
    <message>
        <source>Start again and answer yes, or have whoever looks after this computer install the module.</source>
        <translation>Beginnen Sie noch einmal, und antworten Sie mit yes, oder lassen Sie das Modul von dem installieren, der diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Start again from the back-up, and look for red text at the upload.</source>
        <translation>Beginnen Sie noch einmal beim Sichern, und suchen Sie beim Hochladen nach rotem Text.</translation>
    </message>
    <message>
        <source>Start again in a new window, and sign in as somebody who may open the mailbox.</source>
        <translation>Starten Sie in einem neuen Fenster noch einmal, und melden Sie sich mit einem Konto an, das das Postfach öffnen darf.</translation>
    </message>
    <message>
        <source>Start again in an hour or so: what is already saved is skipped.</source>
        <translation>Starten Sie in etwa einer Stunde noch einmal: Was schon gespeichert ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>Start again with an account that may see them: what is already saved stays.</source>
        <translation>Starten Sie noch einmal mit einem Konto, das sie sehen darf: Was schon gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Start again: what is already saved is skipped.</source>
        <translation>Starten Sie noch einmal: Was schon gespeichert ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>Start it in an open PowerShell window by its full path in single quotation marks, after an ampersand. If Windows says that scripts are disabled or not signed, run Unblock-File with its path, then: Set-ExecutionPolicy RemoteSigned -Scope Process</source>
        <translation>Starten Sie es in einem geöffneten PowerShell-Fenster mit seinem vollen Pfad in einfachen Anführungszeichen nach einem &amp;-Zeichen. Meldet Windows, dass Skripts deaktiviert oder nicht signiert sind, führen Sie Unblock-File mit dem Pfad aus, dann: Set-ExecutionPolicy RemoteSigned -Scope Process</translation>
    </message>
    <message>
        <source>Start it in the Exchange Management Shell by its full path in single quotation marks, after an ampersand. If Windows says that scripts are disabled or not signed, run Unblock-File with its path, then: Set-ExecutionPolicy RemoteSigned -Scope Process</source>
        <translation>Starten Sie es in der Exchange Management Shell mit seinem vollen Pfad in einfachen Anführungszeichen nach einem &amp;-Zeichen. Meldet Windows, dass Skripts deaktiviert oder nicht signiert sind, führen Sie Unblock-File mit dem Pfad aus, dann: Set-ExecutionPolicy RemoteSigned -Scope Process</translation>
    </message>
    <message>
        <source>Start the wizard and create a new collection.</source>
        <translation>Starten Sie den Assistenten und erstellen Sie eine neue Sammlung.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Suspended on {since} (certificateHold). The CA may lift this.</source>
        <translation>Ausgesetzt am {since} (certificateHold). Die Zertifizierungsstelle kann das aufheben.</translation>
    </message>
    <message>
        <source>Swap it for the one that leads to a root</source>
        <translation>Gegen das tauschen, das zu einem Stammzertifikat führt</translation>
    </message>
    <message>
        <source>Swap it for the renewed one</source>
        <translation>Gegen das erneuerte tauschen</translation>
    </message>
    <message>
        <source>Synchronise (only if users&apos; certificates are in Active Directory)</source>
        <translation>Synchronisieren (nur wenn Benutzerzertifikate in Active Directory sind)</translation>
    </message>
    <message>
        <source>Synchronise the directory (only in a hybrid organization)</source>
        <translation>Das Verzeichnis synchronisieren (nur in einer Hybridorganisation)</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out what has expired, export again, and upload the new file.</source>
        <translation>Nehmen Sie heraus, was abgelaufen ist, exportieren Sie neu, und laden Sie die neue Datei hoch.</translation>
    </message>
    <message>
        <source>Take out {count} that trust does not need</source>
        <translation>{count} herausnehmen, die das Vertrauen nicht braucht</translation>
    </message>
    <message>
        <source>Task Scheduler would read more into “{path}” than a name; move it to a path without % and $(.</source>
        <translation>Die Aufgabenplanung läse in „{path}“ mehr als einen Namen; verschieben Sie die Datei in einen Pfad ohne % und $(.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Der Test</translation>
    </message>
    <message>
        <source>The .sst is not on the computer where the commands are run.</source>
        <translation>Die .sst-Datei ist nicht auf dem Computer, auf dem die Befehle ausgeführt werden.</translation>
    </message>
    <message>
        <source>The CA has revoked “{name}”</source>
        <translation>Die Zertifizierungsstelle hat „{name}“ gesperrt</translation>
    </message>
    <message>
        <source>The CA&apos;s revocation list (CRL) says of “{name}”: {said} Nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>Die Sperrliste (CRL) der Zertifizierungsstelle sagt über „{name}“: {said} Nichts, was davon abhängt, sollte als vertrauenswürdig gelten. Bitten Sie den Absender, ein anderes Zertifikat zu verwenden.</translation>
    </message>
    <message>
        <source>The account belongs to another organization, or to an environment other than the chosen one.</source>
        <translation>Das Konto gehört zu einer anderen Organisation oder zu einer anderen Umgebung als der gewählten.</translation>
    </message>
    <message>
        <source>The account lacks the role for it, its role is not activated yet, or this window is not connected. Other connections of this window are not used in its place.</source>
        <translation>Dem Konto fehlt die Rolle dafür, seine Rolle ist noch nicht aktiviert, oder dieses Fenster ist nicht verbunden. Andere Verbindungen dieses Fensters werden nicht ersatzweise verwendet.</translation>
    </message>
    <message>
        <source>The account may not change the settings, or somebody changed them back.</source>
        <translation>Das Konto darf die Einstellungen nicht ändern, oder jemand hat sie zurückgeändert.</translation>
    </message>
    <message>
        <source>The address is misspelt, the mailbox isn&apos;t in Exchange Online, or the account has no full access to it.</source>
        <translation>Die Adresse ist falsch geschrieben, das Postfach liegt nicht in Exchange Online, oder das Konto hat keinen Vollzugriff darauf.</translation>
    </message>
    <message>
        <source>The address of the CRL can&apos;t be reached from Microsoft.</source>
        <translation>Die Adresse der Sperrliste ist von Microsoft aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged or broke off. Try again later, or ask the CA.</source>
        <translation>Die Antwort von {host} ist beschädigt oder brach ab. Versuchen Sie es später noch einmal, oder fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The archive is damaged. Fetch it again.</source>
        <translation>Das Archiv ist beschädigt. Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it and add the files in it.</source>
        <translation>Das Archiv ist mit einem Kennwort gesperrt. Entpacken Sie es und fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>The backup is named after that domain; the account may not see the domains.</source>
        <translation>Die Sicherung wird nach dieser Domäne benannt; vielleicht darf das Konto die Domänen nicht sehen.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be read well enough to look for it. Ask the CA.</source>
        <translation>Das Zertifikat lässt sich nicht gut genug lesen, um danach zu suchen. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one.</source>
        <translation>Die Zertifikatrichtlinien eines Zertifikats im Pfad von „{name}“ sind ungültig. Bitten Sie die Zertifizierungsstelle um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The chain of “{name}” runs in a circle and to no self-signed root. Another issuer was found in {origin}.</source>
        <translation>Die Kette von „{name}“ läuft im Kreis und zu keinem selbstsignierten Stammzertifikat. Ein anderer Aussteller wurde gefunden in: {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” runs in a circle and to no self-signed root. Ask the CA for its root and add the file.</source>
        <translation>Die Kette von „{name}“ läuft im Kreis und zu keinem selbstsignierten Stammzertifikat. Fragen Sie die Zertifizierungsstelle nach ihrem Stammzertifikat und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” has been taken out of what your organization uses. Put it back or take out what hangs below it.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ wurde aus dem herausgenommen, was Ihre Organisation verwendet. Nehmen Sie ihn wieder auf, oder nehmen Sie heraus, was darunter hängt.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message, and nothing opened here holds one that helps. Ask the CA for it and add the file.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist weder in dieser Sammlung noch in der Nachricht enthalten, und nichts hier Geöffnetes enthält einen, der hilft. Fragen Sie die Zertifizierungsstelle danach und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message. Found in {origin}.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist weder in dieser Sammlung noch in der Nachricht enthalten. Gefunden in: {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. Another certificate for the same CA and key is there and leads to a root: this one is not needed.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist nicht in der Sammlung und kann nicht hinzugefügt werden. Ein anderes Zertifikat derselben Zertifizierungsstelle mit demselben Schlüssel ist da und führt zu einem Stammzertifikat: Dieses wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. Another certificate for the same CA and key leads to a root. Found in {origin}.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist nicht in der Sammlung und kann nicht hinzugefügt werden. Ein anderes Zertifikat derselben Zertifizierungsstelle mit demselben Schlüssel führt zu einem Stammzertifikat. Gefunden in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and nothing opened here holds one that can be used. Ask the CA for it and add the file.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist nicht in der Sammlung, und nichts hier Geöffnetes enthält einen, der verwendet werden kann. Bitten Sie die Zertifizierungsstelle darum und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and nothing opened here holds one that can be used. “{name}” says that it is at {address}: if you trust this address, open it in a browser and add the file.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist nicht in der Sammlung, und nichts hier Geöffnetes enthält einen, der verwendet werden kann. „{name}“ nennt dafür {address}: Wenn Sie dieser Adresse vertrauen, öffnen Sie sie in einem Browser und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist nicht in der Sammlung. Gefunden in: {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its root CA “{root}” is not in the collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>Die Kette von „{name}“ bricht ab: Die Stammzertifizierungsstelle „{root}“ ist nicht in der Sammlung. Sie wurde gefunden in {origin}, aber niemand bürgt für sie. Vergleichen Sie ihren SHA-256 am Telefon oder mit der Website der Zertifizierungsstelle, bevor Sie sie hinzufügen: {sha256}</translation>
    </message>
    <message>
        <source>The check found no errors and nothing to look at.</source>
        <translation>Die Prüfung hat keine Fehler gefunden und nichts, was einen Blick verdient.</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>Die Sammlung</translation>
    </message>
    <message>
        <source>The collection has changed since “{file}” was written. Write the file again, then make the kit.</source>
        <translation>Die Sammlung hat sich geändert, seit „{file}“ geschrieben wurde. Schreiben Sie die Datei neu und erstellen Sie dann das Paket.</translation>
    </message>
    <message>
        <source>The collection is missing, or lacks the root or an intermediate of the signer.</source>
        <translation>Die Sammlung fehlt, oder ihr fehlt das Stamm- oder ein Zwischenzertifikat des Absenders.</translation>
    </message>
    <message>
        <source>The collection is never synchronised. What this publishes, on the Microsoft Entra Connect server, are users&apos; certificates; they go out every 30 minutes anyway. Older guides name DirSyncConfigShell and Start-OnlineCoexistenceSync: both are retired.</source>
        <translation>Die Sammlung wird nie synchronisiert. Was dies auf dem Microsoft-Entra-Connect-Server veröffentlicht, sind Benutzerzertifikate; sie gehen ohnehin alle 30 Minuten hinaus. Ältere Anleitungen nennen DirSyncConfigShell und Start-OnlineCoexistenceSync: Beide gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The collection is not synchronised: upload it to Exchange Online as well. What this publishes, on the Microsoft Entra Connect server, are users&apos; certificates; they go out every 30 minutes anyway. Older guides name DirSyncConfigShell and Start-OnlineCoexistenceSync: both are retired.</source>
        <translation>Die Sammlung wird nicht synchronisiert: Laden Sie sie auch in Exchange Online hoch. Was dies auf dem Microsoft-Entra-Connect-Server veröffentlicht, sind Benutzerzertifikate; sie gehen ohnehin alle 30 Minuten hinaus. Ältere Anleitungen nennen DirSyncConfigShell und Start-OnlineCoexistenceSync: Beide gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The collection lacks intermediate certificates that only the message includes, and Exchange Server is known not to use those. Add them to the collection.</source>
        <translation>Der Sammlung fehlen Zwischenzertifikate, die nur in der Nachricht enthalten sind, und von Exchange Server ist bekannt, dass er diese nicht verwendet. Nehmen Sie sie in die Sammlung auf.</translation>
    </message>
    <message>
        <source>The connection broke off, or the account may not see all recipients.</source>
        <translation>Die Verbindung ist abgebrochen, oder das Konto darf nicht alle Empfänger sehen.</translation>
    </message>
    <message>
        <source>The connection broke off, the sign-in has expired, or the disk is full.</source>
        <translation>Die Verbindung ist abgebrochen, die Anmeldung ist abgelaufen, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The content is not what “{name}” signed: it was changed or damaged on the way. A server that adds a disclaimer is enough; ask the sender for the message as it was sent.</source>
        <translation>Der Inhalt ist nicht der, den „{name}“ signiert hat: Er wurde unterwegs geändert oder beschädigt. Dazu genügt ein Server, der einen Haftungsausschluss anfügt; bitten Sie den Absender um die Nachricht, wie er sie gesendet hat.</translation>
    </message>
    <message>
        <source>The content of the message is signed by {signers}, whom this collection trusts.</source>
        <translation>Der Inhalt der Nachricht ist signiert von {signers}. Diese Sammlung vertraut der Signatur.</translation>
    </message>
    <message>
        <source>The content that was signed is missing in the message.</source>
        <translation>Der signierte Inhalt fehlt in der Nachricht.</translation>
    </message>
    <message>
        <source>The copies go into a mailbox of their own, which no address list shows and one person may open. Agree it with your data protection officer first.</source>
        <translation>Die Kopien kommen in ein eigenes Postfach, das keine Adressliste zeigt und eine Person öffnen darf. Stimmen Sie das zuerst mit Ihrem Datenschutzbeauftragten ab.</translation>
    </message>
    <message>
        <source>The data is damaged or cut short: an element is not whole.</source>
        <translation>Die Daten sind beschädigt oder abgeschnitten: Ein Element ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The data is too complicated to be read: an element has too many parts.</source>
        <translation>Die Daten sind zu kompliziert, um gelesen zu werden: Ein Element hat zu viele Teile.</translation>
    </message>
    <message>
        <source>The dates of “{name}” can&apos;t be read, so it counts as not valid. Ask the CA for a new one.</source>
        <translation>Die Daten von „{name}“ lassen sich nicht lesen, daher gilt es als ungültig. Bitten Sie die Zertifizierungsstelle um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The end marker of the store is damaged.</source>
        <translation>Die Endmarke des Speichers ist beschädigt.</translation>
    </message>
    <message>
        <source>The end marker of the store is missing: the file may be cut short.</source>
        <translation>Die Endmarke des Speichers fehlt: Die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The extended key usage of “{name}” does not include secure e-mail. Exchange Server is known not to trust mail through it; Exchange Online may do the same.</source>
        <translation>Die erweiterte Schlüsselverwendung von „{name}“ enthält sichere E-Mail nicht. Von Exchange Server ist bekannt, dass er E-Mail darüber nicht vertraut; Exchange Online tut das vielleicht auch nicht.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file holds revocation data other than CRLs, which was left out.</source>
        <translation>Die Datei enthält andere Sperrdaten als Sperrlisten (CRL); sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The file holds revocation lists (CRL), which were left out.</source>
        <translation>Die Datei enthält Sperrlisten (CRL); sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The file is not an .sst, or it is damaged.</source>
        <translation>Die Datei ist keine .sst-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The file was changed since, or did not arrive whole.</source>
        <translation>Die Datei wurde seither geändert oder ist nicht ganz angekommen.</translation>
    </message>
    <message>
        <source>The files hold whole messages, so only you may be able to open their folder. Delete it after the survey.</source>
        <translation>Die Dateien enthalten ganze Nachrichten; deshalb dürfen nur Sie ihren Ordner öffnen können. Löschen Sie ihn nach der Auswertung.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it; Windows then names another reason.</source>
        <translation>In den Ordner kann nicht geschrieben werden, der Datenträger ist voll, oder der überwachte Ordnerzugriff von Windows sperrt PowerShell aus; Windows nennt dann einen anderen Grund.</translation>
    </message>
    <message>
        <source>The folder is gone or can&apos;t be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it.</source>
        <translation>Der Ordner ist nicht mehr da oder nicht beschreibbar, der Datenträger ist voll, oder der überwachte Ordnerzugriff von Windows hält PowerShell davon fern.</translation>
    </message>
    <message>
        <source>The folder is not on the computer where the commands are run.</source>
        <translation>Der Ordner ist nicht auf dem Computer, auf dem die Befehle ausgeführt werden.</translation>
    </message>
    <message>
        <source>The folder of the file is not on the computer where the commands are run.</source>
        <translation>Den Ordner der Datei gibt es auf dem Computer nicht, auf dem die Befehle laufen.</translation>
    </message>
    <message>
        <source>The folder “modules” is not in the folder that the prompt shows.</source>
        <translation>Der Ordner „modules“ ist nicht in dem Ordner, den die Eingabeaufforderung zeigt.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be opened, and was passed over.</source>
        <translation>Der Ordner „{folder}“ kann nicht geöffnet werden und wurde übergangen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Create it, or choose another.</source>
        <translation>Der Ordner „{folder}“ ist nicht vorhanden. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The installation failed (the PowerShell Gallery or a proxy could not be reached), or an older version was installed.</source>
        <translation>Die Installation ist fehlgeschlagen (die PowerShell Gallery oder ein Proxy war nicht erreichbar), oder es wurde eine ältere Version installiert.</translation>
    </message>
    <message>
        <source>The installation failed (the PowerShell Gallery or a proxy could not be reached), or another version was installed.</source>
        <translation>Die Installation ist gescheitert (die PowerShell Gallery oder ein Proxy war nicht erreichbar), oder es wurde eine andere Version installiert.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate.</source>
        <translation>Der Schlüssel von „{name}“ ({key}) ist kürzer als heute empfohlen. Bitten Sie die Zertifizierungsstelle um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is so short that it can be broken. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>Der Schlüssel von „{name}“ ({key}) ist so kurz, dass er sich brechen lässt. Vertrauen Sie ihm nicht und bitten Sie die Zertifizierungsstelle um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is short enough to be broken by now. Exchange may or may not trust it. Ask the CA for a newer one.</source>
        <translation>Der Schlüssel von „{name}“, {key}, ist so kurz, dass er inzwischen zu brechen ist. Exchange vertraut ihm vielleicht, vielleicht nicht. Bitten Sie die Zertifizierungsstelle um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can be broken, so nobody should trust it. Remove the certificate, and ask the CA for a newer one.</source>
        <translation>Der Schlüssel von „{name}“, {key}, ist so kurz, dass er sich brechen lässt, daher sollte ihm niemand vertrauen. Entfernen Sie das Zertifikat und bitten Sie die Zertifizierungsstelle um ein neueres.</translation>
    </message>
    <message>
        <source>The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.</source>
        <translation>Der Schlüssel oder die Signatur von „{name}“ ist schwächer, als OpenSSL auf diesem Computer zulässt. Bitten Sie die Zertifizierungsstelle um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The last line begins with “As expected”.</source>
        <translation>Die letzte Zeile beginnt mit „As expected“.</translation>
    </message>
    <message>
        <source>The last line begins with “Finished”. Open the folder in Signed mail then.</source>
        <translation>Die letzte Zeile beginnt mit „Finished“. Öffnen Sie dann den Ordner unter „Signierte E-Mails“.</translation>
    </message>
    <message>
        <source>The last line names the module and its version.</source>
        <translation>Die letzte Zeile nennt das Modul und seine Version.</translation>
    </message>
    <message>
        <source>The last line says “Saved:” and where, or that there is nothing to save yet, as on first use.</source>
        <translation>Die letzte Zeile sagt „Saved:“ und wohin, oder dass es noch nichts zu sichern gibt („Nothing to save“), wie beim ersten Mal.</translation>
    </message>
    <message>
        <source>The last line says “Saved:” and where. If it says that there is nothing to save, stop: this may be the wrong organization.</source>
        <translation>Die letzte Zeile beginnt mit „Saved:“ und nennt den Ort. Steht da, dass nichts zu sichern ist, hören Sie auf: Das ist vielleicht die falsche Organisation.</translation>
    </message>
    <message>
        <source>The message contains something other than its header says (smime-type).</source>
        <translation>Die Nachricht enthält etwas anderes, als ihr Kopf angibt (smime-type).</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is damaged.</source>
        <translation>Das Kennwort ist falsch, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The question was answered with something else than yes, or was not asked yet.</source>
        <translation>Die Frage wurde mit etwas anderem als yes beantwortet oder noch nicht gestellt.</translation>
    </message>
    <message>
        <source>The question was answered with something else than yes.</source>
        <translation>Die Frage wurde anders als mit „yes“ beantwortet.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) can&apos;t be had from {host} here: only over https, or by a proxy that asks for a password or can&apos;t be used.</source>
        <translation>Die Sperrliste (CRL) ist von {host} hier nicht zu bekommen: nur über https oder über einen Proxy, der ein Kennwort verlangt oder nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) does not say until when it counts. Ask the CA to publish another.</source>
        <translation>Die Sperrliste (CRL) sagt nicht, bis wann sie gilt. Bitten Sie die Zertifizierungsstelle, eine andere zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has a critical extension that is not known here. Ask the CA about it.</source>
        <translation>Die Sperrliste (CRL) hat eine kritische Erweiterung, die hier nicht bekannt ist. Fragen Sie die Zertifizierungsstelle danach.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is for other certificates, or for some reasons alone. Ask the CA.</source>
        <translation>Die Sperrliste (CRL) ist für andere Zertifikate oder nur für manche Gründe bestimmt. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is indirect, for several CAs at once, which can&apos;t be checked here. Ask the CA.</source>
        <translation>Die Sperrliste (CRL) ist indirekt, für mehrere Zertifizierungsstellen zugleich; das kann hier nicht geprüft werden. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is not signed by “{issuer}”. Ask the CA to publish its own.</source>
        <translation>Die Sperrliste (CRL) ist nicht von „{issuer}“ signiert. Bitten Sie die Zertifizierungsstelle, ihre eigene zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is out of date since {end}. Ask the CA to publish a new one.</source>
        <translation>Die Sperrliste (CRL) ist seit {end} veraltet. Bitten Sie die Zertifizierungsstelle, eine neue zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is valid from {start} on. Check this computer&apos;s clock.</source>
        <translation>Die Sperrliste (CRL) gilt erst ab {start}. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” has {size} bytes. By default Exchange waits {limit} seconds for it (OWACRLRetrievalTimeout); over a slow line it is not there in time, and users are told that it is offline.</source>
        <translation>Die Sperrliste (CRL) von „{name}“ hat {size} Bytes. Exchange wartet standardmäßig {limit} Sekunden darauf (OWACRLRetrievalTimeout); über eine langsame Leitung ist sie nicht rechtzeitig da, und Benutzern wird gemeldet, sie sei offline.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” may take too long for Exchange</source>
        <translation>Die Sperrliste (CRL) von „{name}“ braucht für Exchange vielleicht zu lange</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” took {seconds} seconds from here. By default Exchange waits {limit} seconds (OWACRLRetrievalTimeout); if it takes as long from there, users are told that the list is offline. Ask the CA.</source>
        <translation>Die Sperrliste (CRL) von „{name}“ brauchte von hier aus {seconds} Sekunden. Exchange wartet standardmäßig {limit} Sekunden (OWACRLRetrievalTimeout); dauert es von dort aus ebenso lange, wird Benutzern gemeldet, die Liste sei offline. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) says of “{name}”: {said} Nobody should trust it or what it has issued. Remove it.</source>
        <translation>Die Sperrliste (CRL) sagt über „{name}“: {said} Niemand sollte ihm oder dem, was es ausgestellt hat, vertrauen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The root CA “{name}” was left out, because nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website; if it is the same, name its own certificate file, or add --thumbprint &quot;{sha256}&quot;</source>
        <translation>Die Stammzertifizierungsstelle „{name}“ wurde weggelassen, weil niemand für sie bürgt. Vergleichen Sie ihren SHA-256 am Telefon oder mit der Website der Zertifizierungsstelle; stimmt er überein, nennen Sie ihre eigene Zertifikatsdatei, oder ergänzen Sie --thumbprint &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection, and nothing opened here holds it. Get it from the CA, not from the message, and add the file.</source>
        <translation>Das Stammzertifikat „{name}“ ist nicht in dieser Sammlung, und nichts hier Geöffnetes enthält es. Holen Sie es von der Zertifizierungsstelle, nicht aus der Nachricht, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. Found in {origin}.</source>
        <translation>Das Stammzertifikat „{name}“ ist nicht in dieser Sammlung. Gefunden in: {origin}.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>Das Stammzertifikat „{name}“ ist nicht in dieser Sammlung. Es wurde gefunden in {origin}, aber niemand bürgt dafür. Vergleichen Sie seinen SHA-256 am Telefon oder mit der Website der Zertifizierungsstelle, bevor Sie es hinzufügen: {sha256}</translation>
    </message>
    <message>
        <source>The same with Export-Certificate</source>
        <translation>Das Gleiche mit Export-Certificate</translation>
    </message>
    <message>
        <source>The script can&apos;t be written below “{folder}”: {reason}. Copy the steps, and paste them into PowerShell yourself.</source>
        <translation>Das Skript kann nicht unter „{folder}“ geschrieben werden: {reason}. Kopieren Sie die Schritte, und fügen Sie sie selbst in PowerShell ein.</translation>
    </message>
    <message>
        <source>The session is known to this window alone, and ends with it.</source>
        <translation>Die Sitzung kennt nur dieses Fenster, und sie endet mit ihm.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled, failed, or its step was not pasted into this window.</source>
        <translation>Die Anmeldung wurde abgebrochen oder ist fehlgeschlagen, oder ihr Schritt wurde nicht in dieses Fenster eingefügt.</translation>
    </message>
    <message>
        <source>The sign-in window can&apos;t be shown from where this PowerShell runs.</source>
        <translation>Von dort, wo diese PowerShell läuft, kann das Anmeldefenster nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The signature covers content of its own, not the content that is shown.</source>
        <translation>Die Signatur gilt einem eigenen Inhalt, nicht dem angezeigten.</translation>
    </message>
    <message>
        <source>The signature covers the content of the message. Not signed: {fields}.</source>
        <translation>Die Signatur gilt dem Inhalt der Nachricht. Nicht signiert: {fields}.</translation>
    </message>
    <message>
        <source>The signature does not fit the key of “{name}”: it is damaged or forged. Don&apos;t trust it, and ask the sender.</source>
        <translation>Die Signatur passt nicht zum Schlüssel von „{name}“: Sie ist beschädigt oder gefälscht. Vertrauen Sie ihr nicht, und fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>The signature is damaged or cut short. Save the message again from the mail program, and check that.</source>
        <translation>Die Signatur ist beschädigt oder abgeschnitten. Speichern Sie die Nachricht noch einmal aus dem Mailprogramm und prüfen Sie diese.</translation>
    </message>
    <message>
        <source>The signature is shown as not trusted.</source>
        <translation>Die Signatur wird als nicht vertrauenswürdig angezeigt.</translation>
    </message>
    <message>
        <source>The signature is shown as valid and trusted.</source>
        <translation>Die Signatur wird als gültig und vertrauenswürdig angezeigt.</translation>
    </message>
    <message>
        <source>The signature of the revocation list (CRL) can&apos;t be checked here, or is too weak. Ask the CA.</source>
        <translation>Die Signatur der Sperrliste (CRL) kann hier nicht geprüft werden oder ist zu schwach. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The signature of “{name}” can&apos;t be checked here: its key or its algorithm ({scheme}, {digest}) is not known. Ask the sender to sign with RSA or ECDSA, and SHA-256.</source>
        <translation>Die Signatur von „{name}“ lässt sich hier nicht prüfen: Der Schlüssel oder das Verfahren ({scheme}, {digest}) ist nicht bekannt. Bitten Sie den Absender, mit RSA oder ECDSA und SHA-256 zu signieren.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses SHA-1, which can be forged with effort. Ask the sender to sign with SHA-256.</source>
        <translation>Die Signatur von „{name}“ verwendet SHA-1, was sich mit Aufwand fälschen lässt. Bitten Sie den Absender, mit SHA-256 zu signieren.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses {digest}, with which anybody can forge signatures. Don&apos;t trust it; ask the sender to sign with SHA-256.</source>
        <translation>Die Signatur von „{name}“ verwendet {digest}, womit jeder Signaturen fälschen kann. Vertrauen Sie ihr nicht, und bitten Sie den Absender, mit SHA-256 zu signieren.</translation>
    </message>
    <message>
        <source>The signature on “{name}” does not fit its issuer. Don&apos;t trust it.</source>
        <translation>Die Signatur auf „{name}“ passt nicht zum Aussteller. Vertrauen Sie ihm nicht.</translation>
    </message>
    <message>
        <source>The signature on “{name}” is wrong</source>
        <translation>Die Signatur auf „{name}“ ist falsch</translation>
    </message>
    <message>
        <source>The signature was made for another certificate than that of “{name}”, which the message includes. Don&apos;t trust it, and ask the sender.</source>
        <translation>Die Signatur wurde für ein anderes Zertifikat als das von „{name}“ erstellt, das in der Nachricht enthalten ist. Vertrauen Sie ihr nicht, und fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not included in the message, so the signature can&apos;t be checked. Ask the sender to include it in signed mail.</source>
        <translation>Das Zertifikat des Unterzeichners ist nicht in der Nachricht enthalten, also kann die Signatur nicht geprüft werden. Bitten Sie den Absender, es in signierte E-Mails aufzunehmen.</translation>
    </message>
    <message>
        <source>The step that checks the file was not pasted into this window, or it failed.</source>
        <translation>Der Schritt, der die Datei prüft, wurde nicht in dieses Fenster eingefügt, oder er ist gescheitert.</translation>
    </message>
    <message>
        <source>The step that creates the shared mailbox failed, or was not pasted.</source>
        <translation>Der Schritt, der das freigegebene Postfach anlegt, ist fehlgeschlagen oder wurde nicht eingefügt.</translation>
    </message>
    <message>
        <source>The step that saves the current collection was not pasted into this window, or it failed.</source>
        <translation>Der Schritt, der die aktuelle Sammlung sichert, wurde nicht in dieses Fenster eingefügt, oder er ist gescheitert.</translation>
    </message>
    <message>
        <source>The store holds a certificate trust list (CTL), which was left out.</source>
        <translation>Der Speicher enthält eine Zertifikatvertrauensliste (CTL); sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The store holds a revocation list (CRL), which was left out.</source>
        <translation>Der Speicher enthält eine Sperrliste (CRL); sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The store is cut short within an entry.</source>
        <translation>Der Speicher ist innerhalb eines Eintrags abgeschnitten.</translation>
    </message>
    <message>
        <source>The store is damaged or cut short: an entry is said to have {length} bytes, but {left} are left. What stands after this place can&apos;t be read.</source>
        <translation>Der Speicher ist beschädigt oder abgeschnitten: Ein Eintrag soll {length} Bytes haben, es sind aber nur noch {left} da. Was nach dieser Stelle steht, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The task is listed, with “Ready” as its state.</source>
        <translation>Die Aufgabe wird angezeigt, mit dem Zustand „Ready“.</translation>
    </message>
    <message>
        <source>The upload</source>
        <translation>Das Hochladen</translation>
    </message>
    <message>
        <source>There are more CAs below “{name}” than its path length allows. Ask the CA for a certificate without this.</source>
        <translation>Unter „{name}“ stehen mehr Zertifizierungsstellen, als die Pfadlänge erlaubt. Bitten Sie die Zertifizierungsstelle um ein Zertifikat, bei dem das nicht so ist.</translation>
    </message>
    <message>
        <source>There are no certificates in this archive.</source>
        <translation>In diesem Archiv sind keine Zertifikate.</translation>
    </message>
    <message>
        <source>There are several certificates in this file that may be meant. Save one by itself, and check that.</source>
        <translation>In dieser Datei sind mehrere Zertifikate, die gemeint sein können. Speichern Sie eines für sich und prüfen Sie dieses.</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>Es gibt {count} weitere Probleme.</translation>
    </message>
    <message>
        <source>There is a folder “modules” with ExchangeOnlineManagement in it.</source>
        <translation>Es gibt einen Ordner „modules“, der ExchangeOnlineManagement enthält.</translation>
    </message>
    <message>
        <source>There is more data after the signature, or between its characters.</source>
        <translation>Hinter der Signatur oder zwischen ihren Zeichen stehen weitere Daten.</translation>
    </message>
    <message>
        <source>There is no CA certificate in these files.</source>
        <translation>In diesen Dateien ist kein CA-Zertifikat.</translation>
    </message>
    <message>
        <source>There is no S/MIME signature on this message, so there is nothing to check. Choose a signed message.</source>
        <translation>Diese Nachricht trägt keine S/MIME-Signatur, also gibt es nichts zu prüfen. Wählen Sie eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose another one.</source>
        <translation>In dieser Datei ist kein Zertifikat. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is nothing to do: it publishes the certificates.</source>
        <translation>Es ist nichts zu tun: Sie veröffentlicht die Zertifikate.</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Es gibt nichts anzumerken.</translation>
    </message>
    <message>
        <source>There is nothing to write: the collection is empty.</source>
        <translation>Es gibt nichts zu schreiben: Die Sammlung ist leer.</translation>
    </message>
    <message>
        <source>There is nothing where a certificate should be.</source>
        <translation>Wo ein Zertifikat sein sollte, ist nichts.</translation>
    </message>
    <message>
        <source>There is room for few more certificates</source>
        <translation>Es ist nur noch Platz für wenige Zertifikate</translation>
    </message>
    <message>
        <source>There is too much in the archive. Unpack it and add the files that matter.</source>
        <translation>Das Archiv enthält zu viel. Entpacken Sie es und fügen Sie die Dateien hinzu, auf die es ankommt.</translation>
    </message>
    <message>
        <source>These header fields are shown other than they were signed: {fields}. They were changed after signing; don&apos;t trust what they say.</source>
        <translation>Diese Felder des Nachrichtenkopfs werden anders angezeigt, als sie signiert wurden: {fields}. Sie wurden nach dem Signieren geändert; vertrauen Sie ihnen nicht.</translation>
    </message>
    <message>
        <source>These steps are for Exchange Online; on-premises, save messages by hand.</source>
        <translation>Diese Schritte sind für Exchange Online; bei lokalem Exchange speichern Sie Nachrichten von Hand.</translation>
    </message>
    <message>
        <source>Third-Party Root</source>
        <translation>Drittanbieter-Stammzertifizierungsstellen</translation>
    </message>
    <message>
        <source>This PKCS #12 file holds no certificate.</source>
        <translation>Diese PKCS #12-Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is damaged, or locked in a way that can&apos;t be opened here.</source>
        <translation>Diese PKCS #12-Datei ist beschädigt oder so gesperrt, dass sie hier nicht geöffnet werden kann.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is too complicated to be read.</source>
        <translation>Diese PKCS #12-Datei ist zu verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This PKCS #12 file would take hours to open, and was left closed.</source>
        <translation>Diese PKCS #12-Datei zu öffnen würde Stunden dauern; sie blieb geschlossen.</translation>
    </message>
    <message>
        <source>This PKCS #7 file holds no certificate.</source>
        <translation>Diese PKCS #7-Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>This PKCS #7 is damaged: it holds no signed data.</source>
        <translation>Dieses PKCS #7 ist beschädigt: Es enthält keine signierten Daten.</translation>
    </message>
    <message>
        <source>This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own.</source>
        <translation>Diese PowerShell findet das Modul nicht: PowerShell 7 und Windows PowerShell haben je ihre eigenen.</translation>
    </message>
    <message>
        <source>This collection trusts the certificate of {signers}.</source>
        <translation>Diese Sammlung vertraut dem Zertifikat von {signers}.</translation>
    </message>
    <message>
        <source>This computer does not reach the PowerShell Gallery.</source>
        <translation>Dieser Computer erreicht die PowerShell Gallery nicht.</translation>
    </message>
    <message>
        <source>This computer lets only administrators make tasks.</source>
        <translation>Auf diesem Computer dürfen nur Administratoren Aufgaben anlegen.</translation>
    </message>
    <message>
        <source>This file holds nothing but zeros: it was lost or never written. Fetch it again.</source>
        <translation>Diese Datei enthält nur Nullen: Sie ging verloren oder wurde nie geschrieben. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file holds several messages. Save the one in question by itself, or check all of them with “sstwizard survey”.</source>
        <translation>Diese Datei enthält mehrere Nachrichten. Speichern Sie die fragliche einzeln, oder prüfen Sie alle mit „sstwizard survey“.</translation>
    </message>
    <message>
        <source>This file is a new collection; it would replace the one that your organization already uses.</source>
        <translation>Diese Datei ist eine neue Sammlung; sie würde die ersetzen, die Ihre Organisation bereits verwendet.</translation>
    </message>
    <message>
        <source>This file is damaged or cut short. Fetch or export it again.</source>
        <translation>Diese Datei ist beschädigt oder abgeschnitten. Holen oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file is empty. Fetch or export it again.</source>
        <translation>Diese Datei ist leer. Holen oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Diese Datei ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Export its certificate alone (.cer), and check that.</source>
        <translation>Diese Datei ist mit einem Kennwort gesperrt. Exportieren Sie nur das Zertifikat daraus (.cer) und prüfen Sie dieses.</translation>
    </message>
    <message>
        <source>This file is packed in a way that can&apos;t be read here.</source>
        <translation>Diese Datei ist auf eine Weise gepackt, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This file is probably too large</source>
        <translation>Diese Datei ist wahrscheinlich zu groß</translation>
    </message>
    <message>
        <source>This file is too large for a certificate, and is no message. Choose another one.</source>
        <translation>Diese Datei ist zu groß für ein Zertifikat und ist keine Nachricht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is a Java keystore (JKS). Export the certificates from it with keytool -exportcert.</source>
        <translation>Das ist ein Java-Keystore (JKS). Exportieren Sie die Zertifikate daraus mit keytool -exportcert.</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Das ist ein PDF-Dokument. Bitten Sie um die Zertifikate selbst, als .cer- oder .p7b-Dateien.</translation>
    </message>
    <message>
        <source>This is a PKCS #7 file that is not signed, so it holds no certificates. Ask for a .p7b or .cer file.</source>
        <translation>Das ist eine nicht signierte PKCS #7-Datei, also enthält sie keine Zertifikate. Bitten Sie um eine .p7b- oder .cer-Datei.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Das ist eine Zertifikatanforderung (CSR), kein Zertifikat. Fügen Sie das Zertifikat hinzu, das die Zertifizierungsstelle dafür ausgestellt hat.</translation>
    </message>
    <message>
        <source>This is a certificate trust list (.stl): it only names certificates. Those it includes are of whoever signed it, and were left out. Export the certificates themselves.</source>
        <translation>Dies ist eine Zertifikatvertrauensliste (.stl): Sie nennt Zertifikate nur. Die enthaltenen gehören zum Unterzeichner der Liste und wurden ausgelassen. Exportieren Sie die Zertifikate selbst.</translation>
    </message>
    <message>
        <source>This is a contact (vCard), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Das ist ein Kontakt (vCard), der hier nicht gelesen wird. Exportieren Sie stattdessen das Zertifikat als .cer.</translation>
    </message>
    <message>
        <source>This is a damaged serialized certificate store: its first bytes are wrong. Export it again.</source>
        <translation>Das ist ein beschädigter serieller Zertifikatspeicher: Seine ersten Bytes stimmen nicht. Exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This is a database. If it is a browser&apos;s or a mail program&apos;s, export the certificates from that program.</source>
        <translation>Das ist eine Datenbank. Gehört sie zu einem Browser oder Mailprogramm, exportieren Sie die Zertifikate aus diesem Programm.</translation>
    </message>
    <message>
        <source>This is a mailbox (.mbox). Open it with Signed mail (“sstwizard survey”), which tells the CAs that its messages need.</source>
        <translation>Dies ist ein Postfach (.mbox). Öffnen Sie es mit „Signierte E-Mails“ („sstwizard survey“): Dort erfahren Sie, welche CAs seine Nachrichten brauchen.</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it and add the files in it.</source>
        <translation>Das ist ein gepacktes Archiv. Entpacken Sie es und fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Das ist ein Bild. Bitten Sie um die Zertifikate selbst, als .cer- oder .p7b-Dateien.</translation>
    </message>
    <message>
        <source>This is a private key. Keep it where it is: only certificates are needed here, never their keys.</source>
        <translation>Das ist ein privater Schlüssel. Lassen Sie ihn, wo er ist: Hier werden nur Zertifikate benötigt, nie ihre Schlüssel.</translation>
    </message>
    <message>
        <source>This is a program. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Das ist ein Programm. Bitten Sie um die Zertifikate selbst, als .cer- oder .p7b-Dateien.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Das ist ein öffentlicher Schlüssel ohne Zertifikat. Fügen Sie das Zertifikat hinzu, das die Zertifizierungsstelle dafür ausgestellt hat.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate. Exchange fetches it by itself. Add the CA&apos;s certificate.</source>
        <translation>Das ist eine Sperrliste (CRL), kein Zertifikat. Exchange holt sie selbst. Fügen Sie das Zertifikat der Zertifizierungsstelle hinzu.</translation>
    </message>
    <message>
        <source>This is a security catalog (.cat), a signed list of files. The certificates it includes are of whoever signed it, and were left out. Choose a file with the certificates of CAs.</source>
        <translation>Dies ist ein Sicherheitskatalog (.cat), eine signierte Liste von Dateien. Die enthaltenen Zertifikate gehören zum Unterzeichner und wurden ausgelassen. Wählen Sie eine Datei mit den Zertifikaten von CAs.</translation>
    </message>
    <message>
        <source>This is a table of a database (RocksDB or LevelDB) that happens to be called .sst, not a certificate store.</source>
        <translation>Das ist eine Tabelle einer Datenbank (RocksDB oder LevelDB), die zufällig auf .sst endet, kein Zertifikatspeicher.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one that was saved instead of the certificate. Download the certificate again.</source>
        <translation>Das ist eine Webseite, vielleicht eine, die anstelle des Zertifikats gespeichert wurde. Laden Sie das Zertifikat noch einmal herunter.</translation>
    </message>
    <message>
        <source>This is an OCSP response, not a certificate. Add the CA&apos;s certificate.</source>
        <translation>Das ist eine OCSP-Antwort, kein Zertifikat. Fügen Sie das Zertifikat der Zertifizierungsstelle hinzu.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file. Its keys have nothing to do with S/MIME; ask for an S/MIME certificate.</source>
        <translation>Das ist eine OpenPGP-Datei. Ihre Schlüssel haben nichts mit S/MIME zu tun; bitten Sie um ein S/MIME-Zertifikat.</translation>
    </message>
    <message>
        <source>This is an Outlook data file (.pst or .ost), which can&apos;t be read here. In Outlook, drag the messages to a folder on this computer, and open that folder.</source>
        <translation>Das ist eine Outlook-Datendatei (.pst oder .ost), die hier nicht gelesen werden kann. Ziehen Sie die Nachrichten in Outlook in einen Ordner auf diesem Computer, und öffnen Sie diesen Ordner.</translation>
    </message>
    <message>
        <source>This is an Outlook message or an old Office document, in which no certificates were found.</source>
        <translation>Das ist eine Outlook-Nachricht oder ein altes Office-Dokument; darin wurden keine Zertifikate gefunden.</translation>
    </message>
    <message>
        <source>This is an SSH key, not a certificate. Add the certificate of the CA.</source>
        <translation>Das ist ein SSH-Schlüssel, kein Zertifikat. Fügen Sie das Zertifikat der Zertifizierungsstelle hinzu.</translation>
    </message>
    <message>
        <source>This is an XML document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Das ist ein XML-Dokument. Bitten Sie um die Zertifikate selbst, als .cer- oder .p7b-Dateien.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive. Take it out and add it by itself.</source>
        <translation>Das ist ein Archiv in einem Archiv. Nehmen Sie es heraus und fügen Sie es einzeln hinzu.</translation>
    </message>
    <message>
        <source>This is an attribute certificate, which has no key. Add the certificate of the CA.</source>
        <translation>Das ist ein Attributzertifikat; es hat keinen Schlüssel. Fügen Sie das Zertifikat der Zertifizierungsstelle hinzu.</translation>
    </message>
    <message>
        <source>This is an e-mail message, in which no certificates were found.</source>
        <translation>Das ist eine E-Mail-Nachricht; darin wurden keine Zertifikate gefunden.</translation>
    </message>
    <message>
        <source>This is an export of a directory (LDIF), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Das ist ein Export eines Verzeichnisses (LDIF), der hier nicht gelesen wird. Exportieren Sie stattdessen das Zertifikat als .cer.</translation>
    </message>
    <message>
        <source>This is an export of the registry. Export the certificates with certlm.msc or certmgr.msc instead.</source>
        <translation>Das ist ein Export der Registrierung. Exportieren Sie die Zertifikate stattdessen mit certlm.msc oder certmgr.msc.</translation>
    </message>
    <message>
        <source>This is an old Office document, not an Outlook message (.msg). Save the message itself, and check that.</source>
        <translation>Das ist ein altes Office-Dokument, keine Outlook-Nachricht (.msg). Speichern Sie die Nachricht selbst und prüfen Sie diese.</translation>
    </message>
    <message>
        <source>This is another window than the Exchange Management Shell.</source>
        <translation>Das ist ein anderes Fenster als die Exchange-Verwaltungsshell.</translation>
    </message>
    <message>
        <source>This is encrypted, so what is in it can&apos;t be seen. Decrypt it, or ask the sender for the certificates.</source>
        <translation>Das ist verschlüsselt; was darin ist, lässt sich nicht sehen. Entschlüsseln Sie es, oder bitten Sie den Absender um die Zertifikate.</translation>
    </message>
    <message>
        <source>This is in none of the forms that hold certificates: .sst, .cer, .pem, .p7b, .p12, or a .zip of these.</source>
        <translation>Das hat keine der Formen, die Zertifikate enthalten: .sst, .cer, .pem, .p7b, .p12 oder eine .zip davon.</translation>
    </message>
    <message>
        <source>This is no serialized certificate store: it does not begin as one does.</source>
        <translation>Das ist kein serieller Zertifikatspeicher: Es beginnt nicht wie einer.</translation>
    </message>
    <message>
        <source>This is not the server with Microsoft Entra Connect.</source>
        <translation>Das ist nicht der Server mit Microsoft Entra Connect.</translation>
    </message>
    <message>
        <source>This is text without a certificate in it. A certificate begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Das ist Text, in dem kein Zertifikat ist. Ein Zertifikat beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is {kind}, not a signed message. Choose a signed message.</source>
        <translation>Das ist {kind}, keine signierte Nachricht. Wählen Sie eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>This message has too many signatures or parts to be checked. Choose another message.</source>
        <translation>Diese Nachricht hat zu viele Signaturen oder Teile, um geprüft zu werden. Wählen Sie eine andere Nachricht.</translation>
    </message>
    <message>
        <source>This message is compressed (S/MIME), so it can&apos;t be checked here. Ask the sender for one that is not.</source>
        <translation>Diese Nachricht ist komprimiert (S/MIME), also kann sie hier nicht geprüft werden. Bitten Sie den Absender um eine, die es nicht ist.</translation>
    </message>
    <message>
        <source>This message is encrypted, so whether and by whom it is signed can&apos;t be checked. Ask the sender for a message that is signed only.</source>
        <translation>Diese Nachricht ist verschlüsselt; ob und von wem sie signiert ist, kann nicht geprüft werden. Bitten Sie den Absender um eine Nachricht, die nur signiert ist.</translation>
    </message>
    <message>
        <source>This message is not known here. Paste all of it, in English; of several red lines the first says the most. If it stays unknown, begin again at the step that connects, or show it to whoever looks after Exchange.</source>
        <translation>Diese Meldung ist hier nicht bekannt. Fügen Sie sie ganz ein, auf Englisch; von mehreren roten Zeilen sagt die erste am meisten. Bleibt sie unbekannt, beginnen Sie noch einmal bei dem Schritt, der verbindet, oder zeigen Sie sie denen, die sich um Exchange kümmern.</translation>
    </message>
    <message>
        <source>This message is not signed</source>
        <translation>Diese Nachricht ist nicht signiert</translation>
    </message>
    <message>
        <source>This message is signed with OpenPGP, which has nothing to do with S/MIME. Choose one signed with S/MIME.</source>
        <translation>Diese Nachricht ist mit OpenPGP signiert, was mit S/MIME nichts zu tun hat. Wählen Sie eine mit S/MIME signierte.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Dieser Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>This serialized certificate is cut short: there is no certificate in it.</source>
        <translation>Dieses serialisierte Zertifikat ist abgeschnitten: Es ist kein Zertifikat darin.</translation>
    </message>
    <message>
        <source>This store holds no certificate.</source>
        <translation>Dieser Speicher enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy is of a kind that can&apos;t be used here. Download {address} with a browser and add the file.</source>
        <translation>Der Proxy dieses Systems ist von einer Art, die hier nicht benutzt werden kann. Laden Sie {address} mit einem Browser herunter und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy refuses (HTTP status {status}). Download {address} with a browser and add the file.</source>
        <translation>Der Proxy dieses Systems lehnt ab (HTTP-Status {status}). Laden Sie {address} mit einem Browser herunter und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>This window is no longer connected, or the account may not see the settings.</source>
        <translation>Dieses Fenster ist nicht mehr verbunden, oder das Konto darf die Einstellungen nicht sehen.</translation>
    </message>
    <message>
        <source>This window is not connected to Exchange, or no longer.</source>
        <translation>Dieses Fenster ist nicht oder nicht mehr mit Exchange verbunden.</translation>
    </message>
    <message>
        <source>This window is older than the shell that is chosen here.</source>
        <translation>Dieses Fenster ist älter als die Shell, die hier gewählt ist.</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Fingerabdruck (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>To know before the upload</source>
        <translation>Vor dem Hochladen zu wissen</translation>
    </message>
    <message>
        <source>Too many certificates bear the same name: checking who signed whom stops after {count} signatures, or {most} for one certificate. A chain that needs another one counts as incomplete. Remove the certificates you don&apos;t know.</source>
        <translation>Zu viele Zertifikate tragen denselben Namen: Wer wen signiert hat, wird für höchstens {count} Signaturen geprüft, und für höchstens {most} je Zertifikat. Eine Kette, die eine weitere braucht, gilt als unvollständig. Entfernen Sie die Zertifikate, die Sie nicht kennen.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Trusted People</source>
        <translation>Vertrauenswürdige Personen</translation>
    </message>
    <message>
        <source>Trusted Root</source>
        <translation>Stammzertifizierungsstellen</translation>
    </message>
    <message>
        <source>Trusted by this collection</source>
        <translation>Mit dieser Sammlung vertrauenswürdig</translation>
    </message>
    <message>
        <source>Trusted by this collection, but only a part of the message is signed</source>
        <translation>Mit dieser Sammlung vertrauenswürdig, aber nur ein Teil der Nachricht ist signiert</translation>
    </message>
    <message>
        <source>Trusted by this collection.</source>
        <translation>Diese Sammlung vertraut dem.</translation>
    </message>
    <message>
        <source>Trusting S/MIME mail: a walk-through</source>
        <translation>S/MIME-Mail vertrauen: Schritt für Schritt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Sie ausprobieren</translation>
    </message>
    <message>
        <source>Turn S/MIME on in the account&apos;s Security settings, where it is off by default, and open the same messages. It may take longer here: up to a day has been seen.</source>
        <translation>Schalten Sie S/MIME in den Sicherheitseinstellungen des Kontos ein, wo es zunächst aus ist, und öffnen Sie dieselben Nachrichten. Hier kann es länger dauern: Bis zu einem Tag wurde beobachtet.</translation>
    </message>
    <message>
        <source>Untrusted (Disallowed)</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload the new collection</source>
        <translation>Die neue Sammlung hochladen</translation>
    </message>
    <message>
        <source>Use PowerShell 7.</source>
        <translation>Verwenden Sie PowerShell 7.</translation>
    </message>
    <message>
        <source>Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control.</source>
        <translation>Verwenden Sie Windows mit Edge oder Chrome, die S/MIME-Erweiterung und das S/MIME-Steuerelement.</translation>
    </message>
    <message>
        <source>Use a PowerShell window that was opened as administrator.</source>
        <translation>Nehmen Sie ein PowerShell-Fenster, das als Administrator geöffnet wurde.</translation>
    </message>
    <message>
        <source>Use a computer from which it may, or ask whoever looks after these policies.</source>
        <translation>Nehmen Sie einen Computer, von dem aus es das darf, oder fragen Sie, wer diese Richtlinien betreut.</translation>
    </message>
    <message>
        <source>Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows Security.</source>
        <translation>Verwenden Sie einen Ordner, der nicht geschützt ist, etwa einen neuen auf Laufwerk C, oder lassen Sie PowerShell in der Windows-Sicherheit zu.</translation>
    </message>
    <message>
        <source>Use an account of Windows whose profile has no $ in its path, or save the transfer kit for one.</source>
        <translation>Verwenden Sie ein Windows-Konto, dessen Profilpfad kein $ enthält, oder speichern Sie das Transportpaket für ein solches.</translation>
    </message>
    <message>
        <source>Use the commands that SST Wizard shows; they read the file in another way.</source>
        <translation>Nehmen Sie die Befehle, die SST Wizard zeigt; sie lesen die Datei anders.</translation>
    </message>
    <message>
        <source>Valid from (UTC)</source>
        <translation>Gültig ab (UTC)</translation>
    </message>
    <message>
        <source>Valid to (UTC)</source>
        <translation>Gültig bis (UTC)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Was “{name}” revoked? {said} Where Exchange can&apos;t check that either, users may be told that the signature is not trusted.</source>
        <translation>Wurde „{name}“ gesperrt? {said} Wo Exchange das auch nicht prüfen kann, wird Benutzern vielleicht gemeldet, der Signatur werde nicht vertraut.</translation>
    </message>
    <message>
        <source>Way back: remove the rule (after the survey, or at any time)</source>
        <translation>Rückweg: Regel entfernen (nach der Auswertung oder jederzeit)</translation>
    </message>
    <message>
        <source>Way back: remove the shared mailbox and the copies (after the survey)</source>
        <translation>Rückweg: freigegebenes Postfach und Kopien entfernen (nach der Auswertung)</translation>
    </message>
    <message>
        <source>Way back: send no chain, as by default (if needed)</source>
        <translation>Rückweg: keine Kette mitsenden, wie standardmäßig (bei Bedarf)</translation>
    </message>
    <message>
        <source>What Exchange has stored is not this file: the upload failed, or somebody uploaded another file since.</source>
        <translation>Was Exchange gespeichert hat, ist nicht diese Datei: Das Hochladen ist gescheitert, oder jemand hat seither eine andere Datei hochgeladen.</translation>
    </message>
    <message>
        <source>What came is a delta CRL: it holds only what has changed. Ask the CA to publish the whole list.</source>
        <translation>Was kam, ist eine Delta-Sperrliste: Sie enthält nur, was sich geändert hat. Bitten Sie die Zertifizierungsstelle, die ganze Liste zu veröffentlichen.</translation>
    </message>
    <message>
        <source>What came is not a revocation list (CRL), or it is damaged. Ask the CA to publish it anew.</source>
        <translation>Was kam, ist keine Sperrliste (CRL) oder ist beschädigt. Bitten Sie die Zertifizierungsstelle, sie neu zu veröffentlichen.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>What is inside an attached message that is encoded (base64) isn&apos;t seen: if nothing else in the mail is signed, it counts as not signed. Save such an attached message by itself, and open it.</source>
        <translation>Was in einer angefügten Nachricht steht, die codiert ist (Base64), wird nicht gesehen: Ist sonst nichts in der E-Mail signiert, gilt sie als nicht signiert. Speichern Sie eine solche angefügte Nachricht einzeln, und öffnen Sie sie.</translation>
    </message>
    <message>
        <source>What is signed here is data of the type {kind}, not a message. Choose a signed message.</source>
        <translation>Was hier signiert ist, sind Daten des Typs {kind}, keine Nachricht. Wählen Sie eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>What stands here as the content was taken from a signature of “{name}” on another message, and is nothing that “{name}” wrote. Don&apos;t trust it.</source>
        <translation>Was hier als Inhalt steht, wurde einer Signatur von „{name}“ unter einer anderen Nachricht entnommen und ist nichts, was „{name}“ geschrieben hat. Vertrauen Sie ihm nicht.</translation>
    </message>
    <message>
        <source>What {host} sends takes more than is left of the {size} MB that all lists may have together. Ask the CA.</source>
        <translation>Was {host} sendet, ist mehr, als von den {size} MB übrig ist, die alle Listen zusammen haben dürfen. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>What {host} sent is not the issuer of {certificate}. Ask the CA for its certificate.</source>
        <translation>Was {host} gesendet hat, ist nicht der Aussteller von {certificate}. Bitten Sie die Zertifizierungsstelle um ihr Zertifikat.</translation>
    </message>
    <message>
        <source>When it worked</source>
        <translation>Wenn es funktioniert hat</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked is not checked here. Exchange Server is known to check it, for which the CA&apos;s revocation lists (CRL) have to be reachable over the internet.</source>
        <translation>Ob ein Zertifikat gesperrt wurde, wird hier nicht geprüft. Von Exchange Server ist bekannt, dass er es prüft; dafür müssen die Sperrlisten (CRL) der Zertifizierungsstelle über das Internet erreichbar sein.</translation>
    </message>
    <message>
        <source>Whether this is trusted can&apos;t be checked</source>
        <translation>Ob dies vertrauenswürdig ist, kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Who sent this message can&apos;t be told for certain: its From field is there twice, shows an address that is not the sender&apos;s, or is malformed. Mail programs may show another sender than the signer; make sure who wrote it.</source>
        <translation>Wer diese Nachricht gesendet hat, lässt sich nicht sicher sagen: Ihr Feld „Von“ ist doppelt vorhanden, zeigt eine Adresse, die nicht die des Absenders ist, oder ist fehlerhaft. Mailprogramme zeigen vielleicht einen anderen Absender als den Unterzeichner; vergewissern Sie sich, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked</source>
        <translation>Wer „{name}“ signiert hat, lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256.</source>
        <translation>Wer „{name}“ signiert hat, lässt sich hier nicht prüfen: Das Verfahren ({algorithm}) oder der Schlüssel von „{issuer}“ ist nicht bekannt. Bitten Sie die Zertifizierungsstelle um ein Zertifikat, das mit RSA oder ECDSA und SHA-256 signiert ist.</translation>
    </message>
    <message>
        <source>Whole messages are saved there, so nobody else may be able to read that folder.</source>
        <translation>Dort werden ganze Nachrichten gespeichert; deshalb darf niemand sonst diesen Ordner lesen können.</translation>
    </message>
    <message>
        <source>Windows Hardware Driver Verification</source>
        <translation>Windows-Hardware-Treiberüberprüfung</translation>
    </message>
    <message>
        <source>Windows PowerShell 5.1</source>
        <translation>Windows PowerShell 5.1</translation>
    </message>
    <message>
        <source>Windows PowerShell 5.1 is known for it.</source>
        <translation>Von Windows PowerShell 5.1 ist das bekannt.</translation>
    </message>
    <message>
        <source>Windows System Component Verification</source>
        <translation>Windows-Systemkomponentenüberprüfung</translation>
    </message>
    <message>
        <source>Windows allows no file named “{name}”. Choose another name.</source>
        <translation>Windows lässt keine Datei mit dem Namen „{name}“ zu. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Windows does not let this window load a module or start a script.</source>
        <translation>Windows lässt dieses Fenster kein Modul laden und kein Skript starten.</translation>
    </message>
    <message>
        <source>Windows does not let you read {store}: {reason}</source>
        <translation>Windows lässt Sie {store} nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>Windows does not trust “{name}”</source>
        <translation>Windows vertraut „{name}“ nicht</translation>
    </message>
    <message>
        <source>Windows has disallowed “{name}”, as Microsoft or an administrator decided. In the file it would be trusted again, for all of your organization.</source>
        <translation>Windows lässt „{name}“ nicht zu, weil Microsoft oder ein Administrator das entschieden hat. In der Datei würde ihm wieder vertraut, für Ihre ganze Organisation.</translation>
    </message>
    <message>
        <source>Windows on this computer limits “{name}” to purposes other than mail. The file does not carry this limit along: Exchange would trust it for mail all the same.</source>
        <translation>Windows auf diesem Computer beschränkt „{name}“ auf andere Zwecke als E-Mail. Die Datei nimmt diese Beschränkung nicht mit: Exchange würde ihm für E-Mail trotzdem vertrauen.</translation>
    </message>
    <message>
        <source>Windows trusts only what “{name}” issued before {since}. The file does not carry this limit along: Exchange would trust what it issued since then as well.</source>
        <translation>Windows vertraut nur dem, was „{name}“ vor dem {since} ausgestellt hat. Die Datei nimmt diese Beschränkung nicht mit: Exchange würde auch dem vertrauen, was seitdem ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Windows&apos; Controlled Folder Access keeps PowerShell out; its message names another reason.</source>
        <translation>Der überwachte Ordnerzugriff von Windows sperrt PowerShell aus; die Meldung nennt einen anderen Grund.</translation>
    </message>
    <message>
        <source>Windows&apos; sign-in window can&apos;t be used in a console that runs as another user than the one signed in.</source>
        <translation>Das Anmeldefenster von Windows kann in einer Konsole, die als anderer Benutzer als der angemeldete läuft, nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Without Microsoft&apos;s Exchange Online module nothing can be uploaded.</source>
        <translation>Ohne Microsofts Exchange-Online-Modul kann nichts hochgeladen werden.</translation>
    </message>
    <message>
        <source>Without Microsoft&apos;s Graph module the mailbox can&apos;t be read.</source>
        <translation>Ohne Microsofts Graph-Modul kann das Postfach nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Worldwide or GCC</source>
        <translation>Weltweit oder GCC</translation>
    </message>
    <message>
        <source>Write the addresses of the shared mailbox and of the one who reads it.</source>
        <translation>Geben Sie die Adressen des freigegebenen Postfachs und der Person an, die es liest.</translation>
    </message>
    <message>
        <source>Writing into Documents or Desktop fails, though the folder is there</source>
        <translation>Das Schreiben in „Dokumente“ oder auf den Desktop scheitert, obwohl der Ordner da ist</translation>
    </message>
    <message>
        <source>Written by SST Wizard. Has Outlook on the web include the intermediate CAs in signed mail, so that partners can trust it: shows your organization, asks, changes this one setting, and reads it back. It stops at the first error.</source>
        <translation>Geschrieben von SST Wizard. Lässt Outlook im Web die Zwischenzertifizierungsstellen in signierte E-Mails einschließen, damit Partner ihnen vertrauen können: zeigt Ihre Organisation, fragt, ändert diese eine Einstellung und liest sie zurück. Es hält beim ersten Fehler an.</translation>
    </message>
    <message>
        <source>Written by SST Wizard. Saves the certificates that mailboxes, mail users and contacts of your organization publish, each as a file. It reads, and changes nothing in Exchange. It stops at the first error.</source>
        <translation>Geschrieben von SST Wizard. Speichert die Zertifikate, die Postfächer, E-Mail-Benutzer und Kontakte Ihrer Organisation veröffentlichen, jedes als Datei. Es liest und ändert nichts in Exchange. Es hält beim ersten Fehler an.</translation>
    </message>
    <message>
        <source>Written by SST Wizard. Saves the collection of certificates with which Exchange trusts S/MIME mail, and changes nothing. It stops at the first error.</source>
        <translation>Von SST Wizard geschrieben. Speichert die Sammlung von Zertifikaten, mit der Exchange S/MIME-Mail vertraut, und ändert nichts. Es hält beim ersten Fehler an.</translation>
    </message>
    <message>
        <source>Written by SST Wizard. Saves the signed mail of one mailbox as .eml files, with Microsoft Graph, into a folder that only you can open. It reads, and changes nothing in the mailbox. It stops at the first error, and skips what is already saved when it is started again.</source>
        <translation>Geschrieben von SST Wizard. Speichert die signierten E-Mails eines Postfachs mit Microsoft Graph als .eml-Dateien in einem Ordner, den nur Sie öffnen können. Es liest und ändert nichts im Postfach. Es hält beim ersten Fehler an und überspringt beim nächsten Start, was schon gespeichert ist.</translation>
    </message>
    <message>
        <source>Written by SST Wizard. Uploads a collection of certificates with which Exchange trusts S/MIME mail: checks the file, shows your organization and what would change, saves what is there, and asks before it changes anything. It stops at the first error.</source>
        <translation>Vom SST Wizard geschrieben. Lädt eine Sammlung von Zertifikaten hoch, mit der Exchange S/MIME-Mail vertraut: prüft die Datei, zeigt Ihre Organisation und was sich ändern würde, sichert das Vorhandene und fragt, bevor es etwas ändert. Beim ersten Fehler hält es an.</translation>
    </message>
    <message>
        <source>You have declined, or your organization asks an administrator to approve “Microsoft Graph Command Line Tools” for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).</source>
        <translation>Sie haben abgelehnt, oder Ihre Organisation verlangt, dass ein Administrator „Microsoft Graph Command Line Tools“ das Lesen von E-Mails genehmigt (Mail.Read, für ein freigegebenes Postfach Mail.Read.Shared).</translation>
    </message>
    <message>
        <source>You see each time what is expected.</source>
        <translation>Sie sehen jedes Mal, was erwartet wird.</translation>
    </message>
    <message>
        <source>You see the account and the mailbox that you expect.</source>
        <translation>Sie sehen das Konto und das Postfach, die Sie erwarten.</translation>
    </message>
    <message>
        <source>You see your Exchange servers.</source>
        <translation>Sie sehen Ihre Exchange-Server.</translation>
    </message>
    <message>
        <source>You see your organization&apos;s domains, and no others.</source>
        <translation>Sie sehen die Domänen Ihrer Organisation, und keine anderen.</translation>
    </message>
    <message>
        <source>Your organization does not allow this account to sign in from here.</source>
        <translation>Ihre Organisation erlaubt diesem Konto nicht, sich von hier anzumelden.</translation>
    </message>
    <message>
        <source>Your organization has not approved, or has refused, Microsoft&apos;s application for Exchange.</source>
        <translation>Ihre Organisation hat Microsofts Anwendung für Exchange nicht genehmigt oder abgelehnt.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings have never been changed: this is usual where it is new.</source>
        <translation>Die Einstellungen Ihrer Organisation wurden noch nie geändert: Das ist üblich, wenn sie neu ist.</translation>
    </message>
    <message>
        <source>a certificate trust list or a security catalog</source>
        <translation>eine Zertifikatvertrauensliste oder ein Sicherheitskatalog</translation>
    </message>
    <message>
        <source>a name in it is no longer right</source>
        <translation>ein Name darin stimmt nicht mehr</translation>
    </message>
    <message>
        <source>a signed receipt</source>
        <translation>eine signierte Empfangsbestätigung</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>ein Zeitstempel</translation>
    </message>
    <message>
        <source>attached message</source>
        <translation>angehängte Nachricht</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>konnte nicht entziffert werden</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>formatierter Text</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>es wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>it was replaced by another</source>
        <translation>es wurde durch ein anderes ersetzt</translation>
    </message>
    <message>
        <source>its private key may be in others&apos; hands</source>
        <translation>sein privater Schlüssel ist vielleicht in fremden Händen</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>part {number} ({kind})</source>
        <translation>Teil {number} ({kind})</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the CA&apos;s private key may be in others&apos; hands</source>
        <translation>der private Schlüssel der Zertifizierungsstelle ist vielleicht in fremden Händen</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key may be in others&apos; hands</source>
        <translation>der Schlüssel der Attributstelle ist vielleicht in fremden Händen</translation>
    </message>
    <message>
        <source>the sign-in window asks for it</source>
        <translation>danach fragt das Anmeldefenster</translation>
    </message>
    <message>
        <source>the signature of a program (Authenticode)</source>
        <translation>die Signatur eines Programms (Authenticode)</translation>
    </message>
    <message>
        <source>what it allowed was withdrawn</source>
        <translation>was es erlaubte, wurde entzogen</translation>
    </message>
    <message>
        <source>{count} (roots: {roots}, others: {others})</source>
        <translation>{count} (Stammzertifikate: {roots}, weitere: {others})</translation>
    </message>
    <message>
        <source>{count} certificates are for the same CA “{name}” and the same key. That is all right.</source>
        <translation>{count} Zertifikate gelten derselben Zertifizierungsstelle „{name}“ und demselben Schlüssel. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>{count} certificates are for the same CA “{name}” and the same key. That is all right; where space is short, the self-signed one is enough.</source>
        <translation>{count} Zertifikate gelten derselben Zertifizierungsstelle „{name}“ und demselben Schlüssel. Das ist in Ordnung; wo der Platz knapp ist, genügt das selbstsignierte.</translation>
    </message>
    <message>
        <source>{count} files hold neither mail nor certificates and were left out.</source>
        <translation>{count} Dateien enthalten weder E-Mails noch Zertifikate und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} files hold no certificates and were left out.</source>
        <translation>{count} Dateien enthalten keine Zertifikate und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} self-signed certificates are for the same root CA “{name}” and the same key. That is all right; where space is short, the one that expires last is enough.</source>
        <translation>{count} selbstsignierte Zertifikate gelten derselben Stammzertifizierungsstelle „{name}“ und demselben Schlüssel. Das ist in Ordnung; wo der Platz knapp ist, genügt das, das zuletzt abläuft.</translation>
    </message>
    <message>
        <source>{date}: upload a new file before this day</source>
        <translation>{date}: Laden Sie vor diesem Tag eine neue Datei hoch</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Open it in the wizard, which asks for it.</source>
        <translation>{file} ist mit einem Kennwort gesperrt. Öffnen Sie die Datei im Assistenten, der danach fragt.</translation>
    </message>
    <message>
        <source>{file}: There are no certificates in it.</source>
        <translation>{file}: Darin sind keine Zertifikate.</translation>
    </message>
    <message>
        <source>{file}: There is no root CA in it. Name the file of the root itself.</source>
        <translation>{file}: Darin ist kein Stammzertifikat. Geben Sie die Datei des Stammzertifikats selbst an.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} antwortete mit einer Webseite, nicht mit einem Zertifikat. Bitten Sie die Zertifizierungsstelle um ihr Zertifikat.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} antwortete, aber nicht mit einem Zertifikat. Bitten Sie die Zertifizierungsstelle um ihr Zertifikat.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the network, or ask the CA.</source>
        <translation>{host} ist nicht zu erreichen. Prüfen Sie das Netzwerk oder fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA.</source>
        <translation>{host} antwortete nicht vollständig innerhalb von {seconds} Sekunden. Versuchen Sie es später noch einmal oder fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{host} does not give the file (HTTP status {status}). Ask the CA for it.</source>
        <translation>{host} gibt die Datei nicht heraus (HTTP-Status {status}). Fragen Sie die Zertifizierungsstelle danach.</translation>
    </message>
    <message>
        <source>{host} has not got it, but names another address: {address}. Ask that one only if you trust it.</source>
        <translation>{host} hat es nicht, nennt aber eine andere Adresse: {address}. Fragen Sie dort nur, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>{host} has not got the revocation list (CRL), but names another address, which was not asked. Ask the CA.</source>
        <translation>{host} hat die Sperrliste (CRL) nicht, nennt aber eine andere Adresse, die nicht gefragt wurde. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{host} is not known to the network. Check the network, or ask the CA.</source>
        <translation>{host} ist im Netzwerk nicht bekannt. Prüfen Sie das Netzwerk oder fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{host} lies on this computer or in a private network, which Microsoft does not reach either. Have the CA publish its revocation list (CRL) over public HTTP.</source>
        <translation>{host} liegt auf diesem Computer oder in einem privaten Netzwerk, das auch Microsoft nicht erreicht. Lassen Sie die Zertifizierungsstelle ihre Sperrliste (CRL) über öffentliches HTTP anbieten.</translation>
    </message>
    <message>
        <source>{host} lies on this computer or in a private network. Ask it only if it belongs to your own CA.</source>
        <translation>{host} liegt auf diesem Computer oder in einem privaten Netzwerk. Fragen Sie dort nur, wenn dies zu Ihrer eigenen Zertifizierungsstelle gehört.</translation>
    </message>
    <message>
        <source>{host} names another address instead, but none that can be used. Ask the CA.</source>
        <translation>{host} nennt stattdessen eine andere Adresse, aber keine, die verwendet werden kann. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{host} offers the file only over https, at {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>{host} bietet die Datei nur über https an, unter {address}. Wenn Sie dieser Adresse vertrauen, öffnen Sie sie in einem Browser und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>{host} sent more than {size} MB, which is too much. Ask the CA for the file.</source>
        <translation>{host} hat mehr als {size} MB gesendet; das ist zu viel. Bitten Sie die Zertifizierungsstelle um die Datei.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} und {count} weitere</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, bis {end}</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”</source>
        <translation>{program} hat „{name}“ zurückgezogen</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>{program} hat „{name}“ zurückgezogen: Nichts, was davon abhängt, sollte als vertrauenswürdig gelten. Bitten Sie den Absender, ein anderes Zertifikat zu verwenden.</translation>
    </message>
    <message>
        <source>{program} no longer trusts what “{name}” issues</source>
        <translation>{program} vertraut nicht mehr, was „{name}“ ausstellt</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches only for what “{name}” issued before {since}. The file does not carry this limit along: Exchange would trust what it issued since then as well. Remove it, unless you need mail of that time.</source>
        <translation>Das Stammprogramm von {program} bürgt nur für das, was „{name}“ vor dem {since} ausgestellt hat. Die Datei enthält diese Grenze nicht: Exchange würde auch dem vertrauen, was seither ausgestellt wurde. Entfernen Sie es, sofern Sie keine E-Mails aus jener Zeit brauchen.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since}: nobody should trust it for mail. In the file it would be trusted again, for all of your organization. Remove it.</source>
        <translation>Das Stammprogramm von {program} hat „{name}“ am {since} zurückgezogen: Niemand sollte ihm für E-Mails vertrauen. In der Datei wäre es wieder vertrauenswürdig, für Ihre ganze Organisation. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{script} shows your organization and what would change, saves what is there, and asks before it changes anything. If Windows says that scripts are disabled, first run: Set-ExecutionPolicy RemoteSigned -Scope Process. In the folder of this kit:</source>
        <translation>{script} zeigt Ihre Organisation und was sich ändern würde, sichert das Vorhandene und fragt, bevor es etwas ändert. Meldet Windows, dass Skripts deaktiviert sind, führen Sie zuerst aus: Set-ExecutionPolicy RemoteSigned -Scope Process. Im Ordner dieses Pakets:</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <source>{size} bytes; Exchange Server is known to refuse more than {limit}, Exchange Online may</source>
        <translation>{size} Bytes; von Exchange Server ist bekannt, dass er mehr als {limit} ablehnt, Exchange Online vielleicht auch</translation>
    </message>
    <message>
        <source>{vouching}&apos;s root program vouches for “{name}” for mail; {other}&apos;s no longer does, or for other purposes alone. Exchange decides by the file alone. Keep the root if you still receive mail that needs it.</source>
        <translation>Das Stammprogramm von {vouching} bürgt bei E-Mails für „{name}“, das von {other} nicht mehr oder nur für andere Zwecke. Exchange entscheidet allein nach der Datei. Behalten Sie das Stammzertifikat, wenn Sie noch E-Mails erhalten, die es brauchen.</translation>
    </message>
    <message>
        <source>{why} Don&apos;t trust this message, and ask the sender to send it again.</source>
        <translation>{why} Vertrauen Sie dieser Nachricht nicht, und bitten Sie den Absender, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>“{account}” contains a space or an invisible character; take it out.</source>
        <translation>„{account}“ enthält ein Leerzeichen oder ein unsichtbares Zeichen; entfernen Sie es.</translation>
    </message>
    <message>
        <source>“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com.</source>
        <translation>„{account}“ ist kein Konto: Es braucht ein @, wie in admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{address}” is no http or https address that can be downloaded from. Ask the CA for its certificate.</source>
        <translation>„{address}“ ist keine http- oder https-Adresse, von der sich etwas herunterladen lässt. Bitten Sie die Zertifizierungsstelle um ihr Zertifikat.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.</source>
        <translation>„{domain}“ ist keine Domäne wie fabrikam.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be a script: its name has to end with .ps1.</source>
        <translation>„{file}“ kann kein Skript sein: Sein Name muss auf .ps1 enden.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read whole, so what the new file would lose is not known: {reason} Name it without --base, to take what can be read.</source>
        <translation>„{file}“ lässt sich nicht vollständig lesen, daher ist nicht bekannt, was der neuen Datei fehlen würde: {reason} Geben Sie sie ohne --base an, um zu übernehmen, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Copy it to this computer and try again.</source>
        <translation>„{file}“ kann nicht gelesen werden. Kopieren Sie die Datei auf diesen Computer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” holds neither mail nor certificates and was left out.</source>
        <translation>„{file}“ enthält weder E-Mails noch Zertifikate und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{file}” holds no certificates and was left out.</source>
        <translation>„{file}“ enthält keine Zertifikate und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe, not a file.</source>
        <translation>„{file}“ ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <translation>„{file}“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{file}” is an .sst file. Name the message or the certificate that is in question (.eml, .cer).</source>
        <translation>„{file}“ ist eine .sst-Datei. Geben Sie die Nachricht oder das Zertifikat an, um das es geht (.eml, .cer).</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add these.</source>
        <translation>„{file}“ ist mit einem Kennwort gesperrt. Exportieren Sie die Zertifikate daraus als .cer oder .p7b, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>“{file}” is locked. Take it out and add it by itself, and its password will be asked for.</source>
        <translation>„{file}“ ist gesperrt. Nehmen Sie die Datei heraus und fügen Sie sie einzeln hinzu, dann werden Sie nach dem Kennwort gefragt.</translation>
    </message>
    <message>
        <source>“{file}” is not an .sst file. Make one of it first: sstwizard make.</source>
        <translation>„{file}“ ist keine .sst-Datei. Machen Sie zuerst eine daraus: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is not there. It may have been moved or renamed.</source>
        <translation>„{file}“ ist nicht da. Vielleicht wurde die Datei verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be read: it has more than {size} MB.</source>
        <translation>„{file}“ ist zu groß, um gelesen zu werden: Die Datei hat mehr als {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” may not be read: you have no permission, or a program holds it.</source>
        <translation>„{file}“ darf nicht gelesen werden: Sie haben keine Berechtigung, oder ein Programm hält die Datei offen.</translation>
    </message>
    <message>
        <source>“{file}” would hold one certificate, and there are {count}: name a .sst, .p7b or .pem file, or a folder with --format der.</source>
        <translation>„{file}“ würde ein Zertifikat enthalten, es sind aber {count}: Geben Sie eine .sst-, .p7b- oder .pem-Datei an, oder einen Ordner mit --format der.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to another place, so no script is put there. Remove the link, and try again.</source>
        <translation>„{folder}“ ist eine Verknüpfung zu einem anderen Ort, deshalb wird kein Skript dort abgelegt. Entfernen Sie die Verknüpfung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{issuer}” may not sign revocation lists (CRL): its key usage names other purposes. Ask the CA.</source>
        <translation>„{issuer}“ darf keine Sperrlisten (CRL) signieren: Die Schlüsselverwendung nennt andere Zwecke. Fragen Sie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” ({addresses})</source>
        <translation>„{name}“ ({addresses})</translation>
    </message>
    <message>
        <source>“{name}” calls itself a root, but whether it signed itself can&apos;t be checked here: the algorithm ({algorithm}) or its key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.</source>
        <translation>„{name}“ gibt sich als Stammzertifikat aus, aber ob es sich selbst signiert hat, lässt sich hier nicht prüfen: Das Verfahren ({algorithm}) oder sein Schlüssel ist nicht bekannt, oder der Schlüssel ist zu groß. Es könnte gefälscht sein, daher gilt nichts, was davon abhängt, als vertrauenswürdig. Entfernen Sie es, sofern die Zertifizierungsstelle es nicht bestätigt.</translation>
    </message>
    <message>
        <source>“{name}” came with its private key (of all chosen: {count}). Keys are neither kept nor written; Exchange needs none.</source>
        <translation>„{name}“ kam mit seinem privaten Schlüssel (von allen gewählten: {count}). Schlüssel werden weder behalten noch geschrieben; Exchange braucht keine.</translation>
    </message>
    <message>
        <source>“{name}” can be forged</source>
        <translation>„{name}“ lässt sich fälschen</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read well enough to tell who issued it. Unless you know what it is, take it out.</source>
        <translation>„{name}“ lässt sich nicht gut genug lesen, um zu sagen, wer es ausgestellt hat. Wenn Sie nicht wissen, was es ist, nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: {reason}. Choose another place.</source>
        <translation>„{name}“ kann nicht verwendet werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” does not name e-mail among its purposes, but allows any. Mail programs accept that; Exchange Server is known to look for e-mail protection, and Exchange Online may.</source>
        <translation>„{name}“ nennt E-Mail nicht unter den Zwecken, erlaubt aber alle. Mailprogramme nehmen das hin; von Exchange Server ist bekannt, dass er auf den Schutz von E-Mail achtet, und Exchange Online tut es vielleicht.</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. Ask the CA for its successor.</source>
        <translation>„{name}“ ist am {end} abgelaufen. Fragen Sie die Zertifizierungsstelle nach dem Nachfolger.</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. One expired certificate makes the whole upload fail.</source>
        <translation>„{name}“ ist am {end} abgelaufen. Ein abgelaufenes Zertifikat lässt den ganzen Upload scheitern.</translation>
    </message>
    <message>
        <source>“{name}” expires in {days} days</source>
        <translation>„{name}“ läuft in {days} Tagen ab</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. From then on mail that needs it is not trusted, and a file that still holds it is refused. Have its successor in the collection by then.</source>
        <translation>„{name}“ läuft am {end} ab. Von da an wird E-Mail, die es braucht, nicht mehr vertraut, und eine Datei, die es noch enthält, wird abgelehnt. Bis dahin sollte der Nachfolger in der Sammlung sein.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. Once it has, the whole upload fails.</source>
        <translation>„{name}“ läuft am {end} ab. Danach scheitert der ganze Upload.</translation>
    </message>
    <message>
        <source>“{name}” has a critical extension that is not known here, so it can&apos;t be judged. Ask the CA about it.</source>
        <translation>„{name}“ hat eine kritische Erweiterung, die hier nicht bekannt ist, und lässt sich deshalb nicht beurteilen. Fragen Sie die Zertifizierungsstelle danach.</translation>
    </message>
    <message>
        <source>“{name}” has more than one key</source>
        <translation>„{name}“ hat mehr als einen Schlüssel</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, and would be lost. Choose another name.</source>
        <translation>„{name}“ ist ein Gerät oder eine Pipe und ginge verloren. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is a file, and several certificates need a folder.</source>
        <translation>„{name}“ ist eine Datei, und mehrere Zertifikate brauchen einen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Add a file name.</source>
        <translation>„{name}“ ist ein Ordner. Fügen Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>“{name}” is cross-signed</source>
        <translation>„{name}“ ist kreuzsigniert</translation>
    </message>
    <message>
        <source>“{name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>„{name}“ ist nicht zugelassen: Nichts, was davon abhängt, sollte als vertrauenswürdig gelten. Bitten Sie den Absender, ein anderes Zertifikat zu verwenden.</translation>
    </message>
    <message>
        <source>“{name}” is easier to forge than it should be</source>
        <translation>„{name}“ ist leichter zu fälschen, als es sein sollte</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without any CA below it; {count} that may sign for mail were found, the first in {origin}. Mail that does not bring them along would not be trusted.</source>
        <translation>„{name}“ ist in der Sammlung, aber keine Zertifizierungsstelle darunter; {count}, die für E-Mail gelten, wurden gefunden, die erste in {origin}. E-Mail, die sie nicht mitbringt, würde nicht vertraut.</translation>
    </message>
    <message>
        <source>“{name}” is not a CA: it belongs to a person or a server. Exchange trusts mail by the CAs in the file; this takes up space and makes nothing trusted.</source>
        <translation>„{name}“ ist keine Zertifizierungsstelle, sondern gehört einer Person oder einem Server. Exchange vertraut E-Mail anhand der Zertifizierungsstellen in der Datei; dieses nimmt nur Platz weg und schafft kein Vertrauen.</translation>
    </message>
    <message>
        <source>“{name}” is not for mail</source>
        <translation>„{name}“ ist nicht für E-Mail bestimmt</translation>
    </message>
    <message>
        <source>“{name}” is not meant for e-mail: its extended key usage names other purposes. Use another certificate.</source>
        <translation>„{name}“ ist nicht für E-Mail gedacht: Die erweiterte Schlüsselverwendung nennt andere Zwecke. Verwenden Sie ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is not valid before {start}. Wait, or check this computer&apos;s clock.</source>
        <translation>„{name}“ ist nicht vor dem {start} gültig. Warten Sie, oder prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>“{name}” is not valid yet</source>
        <translation>„{name}“ ist noch nicht gültig</translation>
    </message>
    <message>
        <source>“{name}” is of no use in this file</source>
        <translation>„{name}“ nützt in dieser Datei nichts</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Make it writable or choose another name.</source>
        <translation>„{name}“ ist schreibgeschützt. Heben Sie den Schreibschutz auf, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is refused (OpenSSL&apos;s error {code}). Ask the CA what is wrong with it.</source>
        <translation>„{name}“ wird abgelehnt (Fehler {code} von OpenSSL). Fragen Sie die Zertifizierungsstelle, was daran falsch ist.</translation>
    </message>
    <message>
        <source>“{name}” is self-signed and not a CA: it can make mail trusted that was signed with this certificate, and nothing else. Remove it, unless that is what you want.</source>
        <translation>„{name}“ ist selbstsigniert und keine Zertifizierungsstelle: Es kann nur E-Mails vertrauenswürdig machen, die mit diesem Zertifikat signiert wurden. Entfernen Sie es, sofern Sie nicht genau das wollen.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can be forged by now. Exchange may or may not trust it. Ask the CA for a newer one.</source>
        <translation>„{name}“ ist mit {algorithm} signiert, was sich inzwischen fälschen lässt. Exchange vertraut ihm vielleicht, vielleicht nicht. Bitten Sie die Zertifizierungsstelle um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can be forged. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>„{name}“ ist mit {algorithm} signiert, was sich fälschen lässt. Vertrauen Sie ihm nicht und bitten Sie die Zertifizierungsstelle um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate.</source>
        <translation>„{name}“ ist mit {algorithm} signiert, was veraltet ist. Bitten Sie die Zertifizierungsstelle um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}: certificates like it have been forged, so nobody should trust it. Remove it, and ask the CA for a newer one.</source>
        <translation>„{name}“ ist mit {algorithm} signiert: Solche Zertifikate wurden schon gefälscht, daher sollte ihm niemand vertrauen. Entfernen Sie es und bitten Sie die Zertifizierungsstelle um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is the first certificate in {file} to expire. From then on Exchange refuses to take this file. Update the collection with SST Wizard before that, and upload it.</source>
        <translation>„{name}“ läuft als erstes Zertifikat in {file} ab. Von da an lehnt Exchange diese Datei ab. Aktualisieren Sie die Sammlung vorher mit dem SST Wizard und laden Sie sie hoch.</translation>
    </message>
    <message>
        <source>“{name}” is there with {count} different keys. That is what a CA does when it changes its key. Mail signed under the older key needs the older certificate.</source>
        <translation>„{name}“ ist mit {count} verschiedenen Schlüsseln da. So ist es, wenn eine Zertifizierungsstelle ihren Schlüssel wechselt. E-Mail, die unter dem älteren Schlüssel signiert ist, braucht das ältere Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is trusted by this collection, but what it signed is in another file. Choose that file too, to check whether it was changed.</source>
        <translation>Diese Sammlung vertraut „{name}“, aber was damit signiert wurde, ist in einer anderen Datei. Wählen Sie auch diese, um zu prüfen, ob sie geändert wurde.</translation>
    </message>
    <message>
        <source>“{name}” is valid from {start} on. Mail that needs it is not trusted before.</source>
        <translation>„{name}“ gilt ab dem {start}. Vorher wird E-Mail, die es braucht, nicht vertraut.</translation>
    </message>
    <message>
        <source>“{name}” makes only its own mail trusted</source>
        <translation>„{name}“ macht nur eigene E-Mails vertrauenswürdig</translation>
    </message>
    <message>
        <source>“{name}” may not issue certificates, but it issued one here. Don&apos;t trust what it issued.</source>
        <translation>„{name}“ darf keine Zertifikate ausstellen, hat hier aber eines ausgestellt. Vertrauen Sie nicht, was damit ausgestellt wurde.</translation>
    </message>
    <message>
        <source>“{name}” may not sign: its key usage names other purposes. Ask the sender to sign with another certificate.</source>
        <translation>„{name}“ darf nicht signieren: Die Schlüsselverwendung nennt andere Zwecke. Bitten Sie den Absender, mit einem anderen Zertifikat zu signieren.</translation>
    </message>
    <message>
        <source>“{name}” mixes letters that look alike</source>
        <translation>„{name}“ mischt Buchstaben, die gleich aussehen</translation>
    </message>
    <message>
        <source>“{name}” names another certificate as its issuer than the one whose key signed it, so its chain is not taken. Ask the CA for a new one.</source>
        <translation>„{name}“ nennt ein anderes Zertifikat als Aussteller als das, mit dessen Schlüssel es signiert wurde; deshalb gilt die Kette nicht. Bitten Sie die Zertifizierungsstelle um ein neues.</translation>
    </message>
    <message>
        <source>“{name}” names its list of revoked certificates (CRL) at {url}, which only your own network reaches. Users may be told that the signature is not trusted. Have the CA publish it over public HTTP.</source>
        <translation>„{name}“ nennt für seine Sperrliste (CRL) die Adresse {url}, die nur Ihr eigenes Netzwerk erreicht. Benutzern wird vielleicht gemeldet, der Signatur werde nicht vertraut. Lassen Sie die Zertifizierungsstelle die Liste über öffentliches HTTP anbieten.</translation>
    </message>
    <message>
        <source>“{name}” names no list of revoked certificates (CRL). Where Exchange can&apos;t check for revocation, users may be told that the signature is not trusted.</source>
        <translation>„{name}“ nennt keine Sperrliste (CRL). Wo Exchange die Sperrung nicht prüfen kann, wird Benutzern vielleicht gemeldet, der Signatur werde nicht vertraut.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but the signature on it does not fit that one&apos;s key. It is forged, damaged or was made wrongly: leave it out, unless the CA can explain it.</source>
        <translation>„{name}“ nennt „{issuer}“ als Aussteller, aber die Signatur passt nicht zu dessen Schlüssel. Es ist gefälscht, beschädigt oder wurde falsch erstellt: Lassen Sie es weg, es sei denn, die Zertifizierungsstelle kann es erklären.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but whether that one signed it can&apos;t be checked here: the algorithm ({algorithm}) or the issuer&apos;s key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.</source>
        <translation>„{name}“ nennt „{issuer}“ als Aussteller, aber ob dieser es signiert hat, lässt sich hier nicht prüfen: Das Verfahren ({algorithm}) oder der Schlüssel des Ausstellers ist nicht bekannt, oder der Schlüssel ist zu groß. Es könnte gefälscht sein, daher gilt nichts, was davon abhängt, als vertrauenswürdig. Entfernen Sie es, sofern die Zertifizierungsstelle es nicht bestätigt.</translation>
    </message>
    <message>
        <source>“{name}” stands alone</source>
        <translation>„{name}“ steht allein</translation>
    </message>
    <message>
        <source>“{name}” stands lower than its issuers allow</source>
        <translation>„{name}“ steht tiefer, als seine Aussteller erlauben</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program after it was read, so nothing was written. Read it again.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert, nachdem die Datei gelesen worden war. Deshalb wurde nichts geschrieben. Lesen Sie sie neu ein.</translation>
    </message>
    <message>
        <source>“{name}” was found with properties beside it, such as a friendly name (of all selected: {count}). They are not written: no data from this computer is included.</source>
        <translation>Bei „{name}“ standen Eigenschaften, etwa ein Anzeigename (von allen ausgewählten: {count}). Sie werden nicht geschrieben: Es sind keine Daten von diesem Computer enthalten.</translation>
    </message>
    <message>
        <source>“{name}” was issued more than once</source>
        <translation>„{name}“ wurde mehrmals ausgestellt</translation>
    </message>
    <message>
        <source>“{name}” was left as it is, because no copy of it could be made: {reason}. Choose another name.</source>
        <translation>„{name}“ wurde so gelassen, wie sie ist, weil keine Kopie davon gemacht werden konnte: {reason}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” was left as it is: the copy of it, read back, differs. Choose another drive.</source>
        <translation>„{name}“ wurde so gelassen, wie sie ist: Die Kopie davon, zurückgelesen, weicht ab. Wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>“{name}” was not written: what was read back differs from the collection. Try another drive.</source>
        <translation>„{name}“ wurde nicht geschrieben: Das Zurückgelesene weicht von der Sammlung ab. Versuchen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>“{name}” was not written: what was read back differs. Try another drive.</source>
        <translation>„{name}“ wurde nicht geschrieben: Was zurückgelesen wurde, weicht ab. Versuchen Sie es mit einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Close what uses it or choose another place.</source>
        <translation>„{name}“ wurde nicht geschrieben: {reason}. Schließen Sie, was die Datei verwendet, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” was there more than once (of all chosen: {count}). Each is written once.</source>
        <translation>„{name}“ war mehrfach da (von allen gewählten: {count}). Jedes wird einmal geschrieben.</translation>
    </message>
    <message>
        <source>“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, is in {file}. Signatures that chain to it are not trusted any more, and Exchange takes no file with an expired certificate. Update the collection with SST Wizard before that.</source>
        <translation>„{name}“, ausgestellt von „{issuer}“, Fingerabdruck {thumbprint}, ist in {file}. Signaturen, die sich darauf stützen, wird dann nicht mehr vertraut, und Exchange nimmt keine Datei mit einem abgelaufenen Zertifikat. Aktualisieren Sie die Sammlung vorher mit dem SST Wizard.</translation>
    </message>
    <message>
        <source>“{path}” is no Windows path, and Task Scheduler is a part of Windows.</source>
        <translation>„{path}“ ist kein Windows-Pfad, und die Aufgabenplanung gehört zu Windows.</translation>
    </message>
    <message>
        <source>“{path}” is not a Windows path, such as C:\…, and this shell runs on Windows.</source>
        <translation>„{path}“ ist kein Windows-Pfad wie C:\…, und diese Shell läuft unter Windows.</translation>
    </message>
    <message>
        <source>“{path}” is not a full path; write it from the drive or the root on.</source>
        <translation>„{path}“ ist kein vollständiger Pfad; geben Sie ihn ab dem Laufwerk oder der Wurzel an.</translation>
    </message>
    <message>
        <source>“{program}” can&apos;t be started: {reason}. Copy the steps, and paste them into PowerShell yourself.</source>
        <translation>„{program}“ kann nicht gestartet werden: {reason}. Kopieren Sie die Schritte, und fügen Sie sie selbst in PowerShell ein.</translation>
    </message>
    <message>
        <source>“{value}” contains a character that cannot be pasted into PowerShell ({code}); take it out.</source>
        <translation>„{value}“ enthält ein Zeichen, das nicht in PowerShell eingefügt werden kann ({code}); entfernen Sie es.</translation>
    </message>
</context>
</TS>
