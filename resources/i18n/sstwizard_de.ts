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
        <source>Copied from the signature of another message</source>
        <translation>Aus der Signatur einer anderen Nachricht kopiert</translation>
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
        <translation>Als Signierer genannt</translation>
    </message>
    <message>
        <source>No email address</source>
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
        <source>Not signed with the signer&apos;s key</source>
        <translation>Nicht mit dem Schlüssel des Signierers signiert</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Nur in der Nachricht</translation>
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
        <source>Signed part</source>
        <translation>Signierter Teil</translation>
    </message>
    <message>
        <source>Signed with an algorithm that anybody can forge</source>
        <translation>Mit einem Verfahren signiert, das jeder fälschen kann</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signierer</translation>
    </message>
    <message>
        <source>The file you opened</source>
        <translation>Die geöffnete Datei</translation>
    </message>
    <message>
        <source>The signer, from the message</source>
        <translation>Der Signierer, aus der Nachricht</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Trusted, but Exchange Server is known not to use intermediates from messages</source>
        <translation>Vertrauenswürdig; von Exchange Server ist aber bekannt, dass er Zwischenzertifikate aus Nachrichten nicht verwendet</translation>
    </message>
    <message>
        <source>Trusted: the collection contains everything needed</source>
        <translation>Vertrauenswürdig: Die Sammlung enthält alles Nötige</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Seit dem Signieren unverändert</translation>
    </message>
    <message>
        <source>With the intermediates in the message</source>
        <translation>Mit den Zwischenzertifikaten der Nachricht</translation>
    </message>
    <message>
        <source>Without the intermediates in the message</source>
        <translation>Ohne die Zwischenzertifikate der Nachricht</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, valid until {end}</source>
        <translation>{name}, ausgestellt von {issuer}, gültig bis {end}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Add the missing issuers to the collection</source>
        <translation>Fehlende Aussteller in die Sammlung aufnehmen</translation>
    </message>
    <message>
        <source>Attached message</source>
        <translation>Angehängte Nachricht</translation>
    </message>
    <message>
        <source>Attached messages, each checked separately</source>
        <translation>Angehängte Nachrichten, jede einzeln geprüft</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>Signierte Datei wählen…</translation>
    </message>
    <message>
        <source>Exchange Online makes the final decision; this is an estimate.</source>
        <translation>Exchange Online entscheidet endgültig; dies ist eine Einschätzung.</translation>
    </message>
    <message>
        <source>More attached messages, not shown here: {count}</source>
        <translation>Weitere angehängte Nachrichten, hier nicht angezeigt: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>This result is for {signed}, when the message was signed. The signer&apos;s certificate has expired since then, on {end}: newer mail needs another one.</source>
        <translation>Dieses Ergebnis gilt für den {signed}, als die Nachricht signiert wurde. Das Zertifikat des Signierers ist seither abgelaufen, am {end}: Neuere E-Mails brauchen ein anderes.</translation>
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
        <source>An unexpected error occurred</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten</translation>
    </message>
    <message>
        <source>Send the details to the person who supports this program.</source>
        <translation>Senden Sie die Details an die Person, die dieses Programm betreut.</translation>
    </message>
    <message>
        <source>The last step failed. Your selection is still there.</source>
        <translation>Der letzte Schritt ist fehlgeschlagen. Ihre Auswahl ist noch da.</translation>
    </message>
</context>
<context>
    <name>ByCA</name>
    <message numerus="yes">
        <source>%Ln CA(s)</source>
        <translation>
            <numerusform>%Ln CA</numerusform>
            <numerusform>%Ln CAs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) need(s) you first</source>
        <translation>
            <numerusform>Zuerst: %Ln CA wartet auf Sie</numerusform>
            <numerusform>Zuerst: %Ln CAs warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>CA-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
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
        <source>The collection would have {size} of {limit} bytes.</source>
        <translation>Die Sammlung hätte dann {size} von {limit} Bytes.</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs.</source>
        <translation>Die Sammlung hätte dann {size} von {limit} Bytes. Exchange würde sie ablehnen; wählen Sie weniger CAs aus.</translation>
    </message>
</context>
<context>
    <name>ByMessage</name>
    <message>
        <source>Answer</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check revocation…</source>
        <translation>Sperrung prüfen…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by sender, file or CA (Ctrl+F)</source>
        <translation>Nach Absender, Datei oder CA filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Show the CA of this message</source>
        <translation>CA dieser Nachricht anzeigen</translation>
    </message>
</context>
<context>
    <name>CATable</name>
    <message>
        <source>Expires on {date}</source>
        <translation>Läuft ab am {date}</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Wer dafür bürgt</translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation>Ihre E-Mails</translation>
    </message>
</context>
<context>
    <name>CAView</name>
    <message>
        <source>CAs that the messages need</source>
        <translation>CAs, die die Nachrichten brauchen</translation>
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
    <name>CertificateMenu</name>
    <message>
        <source>&amp;Add to the collection</source>
        <translation>Zur Sammlung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details…</translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation>Aus der Sammlung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Withdraw “You compared it”</source>
        <translation>„Von Ihnen verglichen“ &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;thumbprint</source>
        <translation>&amp;Fingerabdruck kopieren</translation>
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
        <source>Kind</source>
        <translation>Art</translation>
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
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%Ln root CA(s) left out, because nobody vouches for them: {names}. To compare them, add them again.</source>
        <translation>
            <numerusform>%Ln Stammzertifikat weggelassen, weil niemand dafür bürgt: {names}. Um es zu vergleichen, fügen Sie es noch einmal hinzu.</numerusform>
            <numerusform>%Ln Stammzertifikate weggelassen, weil niemand dafür bürgt: {names}. Um sie zu vergleichen, fügen Sie sie noch einmal hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CA only</source>
        <translation>Nur &amp;CAs</translation>
    </message>
    <message>
        <source>Add a folder with certificates</source>
        <translation>Ordner mit Zertifikaten hinzufügen</translation>
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
        <source>Enter its password…</source>
        <translation>Kennwort eingeben…</translation>
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
        <source>Hide certificates that exclude secure email</source>
        <translation>Zertifikate ausblenden, die sichere E-Mail ausschließen</translation>
    </message>
    <message>
        <source>Hide e&amp;xpired</source>
        <translation>A&amp;bgelaufene ausblenden</translation>
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
        <source>No certificates here.</source>
        <translation>Hier sind keine Zertifikate.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>S/&amp;MIME only</source>
        <translation>Nur S/&amp;MIME</translation>
    </message>
    <message>
        <source>Select the root and intermediate CAs to trust for S/MIME mail.</source>
        <translation>Wählen Sie die Stamm- und Zwischen-CAs aus, denen bei S/MIME-E-Mails vertraut werden soll.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown. Press Space to add or remove the selected certificates.</source>
        <translation>{shown} von {total} angezeigt. Leertaste: Ausgewählte hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown: nothing matches the filter.</source>
        <translation>{shown} von {total} angezeigt: Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>„{file}“ ist mit einem Kennwort geschützt.</translation>
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
    <name>ChainsPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
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
        <source>Check the chains and whether Exchange Online will accept them.</source>
        <translation>Prüfen Sie die Ketten und ob Exchange Online sie annimmt.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;x %Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler b&amp;eheben</numerusform>
            <numerusform>%Ln Fehler b&amp;eheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed: {added} added, {removed} removed.</source>
        <translation>Behoben: {added} hinzugefügt, {removed} entfernt.</translation>
    </message>
    <message>
        <source>Removes what has to go, replaces what has been renewed and adds the issuers that a source holds. Warnings stay as they are.</source>
        <translation>Entfernt, was nicht bleiben kann, ersetzt, was erneuert wurde, und fügt die Aussteller hinzu, die eine Quelle enthält. Warnungen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Selected; Next does this.</source>
        <translation>Ausgewählt; „Weiter“ führt dies aus.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln Zertifikat hinzugefügt</numerusform>
            <numerusform>%Ln Zertifikate hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) removed</source>
        <translation>
            <numerusform>%Ln Zertifikat entfernt</numerusform>
            <numerusform>%Ln Zertifikate entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected</source>
        <translation>
            <numerusform>%Ln Zertifikat ausgewählt</numerusform>
            <numerusform>%Ln Zertifikate ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Collection: %Ln certificate(s)</source>
        <translation>
            <numerusform>Sammlung: %Ln Zertifikat</numerusform>
            <numerusform>Sammlung: %Ln Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected yet</source>
        <translation>Noch nichts ausgewählt</translation>
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
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The collection: {verdict}</source>
        <translation>Die Sammlung: {verdict}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>{size} of {limit} bytes</source>
        <translation>{size} von {limit} Bytes</translation>
    </message>
</context>
<context>
    <name>CollectionChains</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>CRL unreachable</source>
        <translation>Sperrliste nicht erreichbar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Chain too long</source>
        <translation>Kette zu lang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Circular chain</source>
        <translation>Kreisförmige Kette</translation>
    </message>
    <message>
        <source>Error above it</source>
        <translation>Fehler darüber</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Unvollständige Kette</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>Gemischte Schriften</translation>
    </message>
    <message>
        <source>No intermediate CA</source>
        <translation>Keine Zwischen-CA</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>Niemand bürgt dafür</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Keine CA</translation>
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
        <translation>Stammzertifikat, selbstsigniert</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signatur nicht geprüft</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>Zu schwach</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Schwacher Schlüssel</translation>
    </message>
    <message>
        <source>Weak signature</source>
        <translation>Schwache Signatur</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Falsche Signatur</translation>
    </message>
</context>
<context>
    <name>CollectionFromExchangeDialog</name>
    <message>
        <source>&amp;Create a new collection</source>
        <translation>Neue Sammlung &amp;erstellen</translation>
    </message>
    <message>
        <source>Exchange stores your organization&apos;s collection. PowerShell saves it as an .sst file and changes nothing; the file is then opened here.</source>
        <translation>Exchange speichert die Sammlung Ihrer Organisation. PowerShell sichert sie als .sst-Datei und ändert nichts; die Datei wird dann hier geöffnet.</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange</source>
        <translation>Aktuelle Sammlung aus Exchange abrufen</translation>
    </message>
    <message>
        <source>Open the &amp;saved .sst…</source>
        <translation>Die gesicherte .sst ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Zielor&amp;dner</translation>
    </message>
    <message>
        <source>Type the commands below on a computer that has it, and open the file that they save.</source>
        <translation>Geben Sie die Befehle unten auf einem Computer mit PowerShell ein, und öffnen Sie die Datei, die sie speichern.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>Opt&amp;ionen…</translation>
    </message>
    <message>
        <source>Organi&amp;zation, if you work for another</source>
        <translation>Org&amp;anisation (falls eine andere)</translation>
    </message>
    <message>
        <source>PowerShe&amp;ll</source>
        <translation>PowerShe&amp;ll</translation>
    </message>
    <message>
        <source>Sign in without Windows&apos; account &amp;manager</source>
        <translation>Ohne die Konto&amp;verwaltung von Windows anmelden</translation>
    </message>
    <message>
        <source>Use this if PowerShell runs as a user other than the one signed in to Windows (-DisableWAM)</source>
        <translation>Verwenden Sie dies, wenn PowerShell als ein anderer Benutzer läuft als der, der bei Windows angemeldet ist (-DisableWAM)</translation>
    </message>
    <message>
        <source>{field} (set by your organization)</source>
        <translation>{field} (von Ihrer Organisation festgelegt)</translation>
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
        <source>CA, at most %Ln intermediate(s) below</source>
        <translation>
            <numerusform>CA, höchstens %Ln Zwischen-CA darunter</numerusform>
            <numerusform>CA, höchstens %Ln Zwischen-CAs darunter</numerusform>
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
        <source>General</source>
        <translation>Allgemein</translation>
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
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Select a certificate to view its details.</source>
        <translation>Wählen Sie ein Zertifikat aus, um seine Details anzuzeigen.</translation>
    </message>
    <message>
        <source>Selected certificate</source>
        <translation>Ausgewähltes Zertifikat</translation>
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
        <translation>konnte nicht decodiert werden</translation>
    </message>
    <message>
        <source>disallowed by Windows on this computer</source>
        <translation>von Windows auf diesem Computer nicht zugelassen</translation>
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
        <source>perhaps revoked, by CCADB&apos;s list of {date}</source>
        <translation>vielleicht gesperrt, laut CCADB-Liste vom {date}</translation>
    </message>
    <message>
        <source>revoked, by CCADB&apos;s list of {date}</source>
        <translation>gesperrt, laut CCADB-Liste vom {date}</translation>
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
        <source>you compared it</source>
        <translation>von Ihnen verglichen</translation>
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
        <source>%Ln file(s) saved from Exchange:</source>
        <translation>
            <numerusform>%Ln Datei, aus Exchange gespeichert:</numerusform>
            <numerusform>%Ln Dateien, aus Exchange gespeichert:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>&amp;Anderen Namen wählen</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Schließen ohne Speichern</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>&amp;Weiter verfolgen</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>Ohne Speichern ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Start without saving</source>
        <translation>&amp;Ohne Speichern beginnen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>A dated copy is kept beside it.</source>
        <translation>Daneben bleibt eine datierte Kopie erhalten.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
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
        <source>Delete the saved files?</source>
        <translation>Die gespeicherten Dateien löschen?</translation>
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
        <source>Exchange keeps them until the next upload. Mail that you did not open here may need them.</source>
        <translation>Exchange behält sie bis zum nächsten Hochladen. E-Mails, die Sie hier nicht geöffnet haben, brauchen sie vielleicht.</translation>
    </message>
    <message>
        <source>Leave without “Next”?</source>
        <translation>Ohne „Weiter“ verlassen?</translation>
    </message>
    <message>
        <source>Mail is still being read. What was read so far is not kept.</source>
        <translation>Es werden noch Nachrichten gelesen. Was bisher gelesen wurde, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Messages and certificates</source>
        <translation>Nachrichten und Zertifikate</translation>
    </message>
    <message>
        <source>Not everything in “{file}” can be kept.</source>
        <translation>Nicht alles in „{file}“ lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>Only this file is requested, once, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. The download is used only if its key has signed “{name}”.</source>
        <translation>Nur diese Datei wird angefordert, einmal, und nichts über Ihre Sammlung wird gesendet. Der Betreiber des Servers sieht die Anfrage und Ihre Netzwerkadresse. Der Download wird nur verwendet, wenn sein Schlüssel „{name}“ signiert hat.</translation>
    </message>
    <message>
        <source>Open “{file}” instead?</source>
        <translation>Stattdessen „{file}“ öffnen?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Remove what the mail doesn&apos;t need?</source>
        <translation>Entfernen, was die E-Mails nicht brauchen?</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>%Ln Datei ersetzen?</numerusform>
            <numerusform>%Ln Dateien ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>Start a new collection?</source>
        <translation>Neue Sammlung beginnen?</translation>
    </message>
    <message>
        <source>The collection has not been written to a file.</source>
        <translation>Die Sammlung wurde noch nicht in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The new file will contain only the certificates that could be read.</source>
        <translation>Die neue Datei wird nur die Zertifikate enthalten, die gelesen werden konnten.</translation>
    </message>
    <message>
        <source>The next start offers to continue with it.</source>
        <translation>Beim nächsten Start wird angeboten, damit fortzufahren.</translation>
    </message>
    <message>
        <source>The upload continues in the PowerShell window. The wizard says at its next start how it has ended.</source>
        <translation>Der Upload läuft im PowerShell-Fenster weiter. Der Assistent sagt beim nächsten Start, wie er ausgegangen ist.</translation>
    </message>
    <message>
        <source>They are deleted permanently, and so is the folder if it contains nothing else. Nothing is deleted in Exchange, and the results stay.</source>
        <translation>Sie werden endgültig gelöscht, ebenso der Ordner, wenn er sonst nichts enthält. In Exchange wird nichts gelöscht, und die Ergebnisse bleiben.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open “{file}”. Try again:</source>
        <translation>Dieses Kennwort öffnet „{file}“ nicht. Versuchen Sie es noch einmal:</translation>
    </message>
    <message>
        <source>Update this file?</source>
        <translation>Diese Datei aktualisieren?</translation>
    </message>
    <message>
        <source>What you have selected and cleared here takes effect with “Next”. It stays so if you leave.</source>
        <translation>Was Sie hier ausgewählt und abgewählt haben, wird mit „Weiter“ übernommen. Es bleibt so, wenn Sie die Seite verlassen.</translation>
    </message>
    <message>
        <source>“{file}” already exists.</source>
        <translation>„{file}“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>“{file}” is locked. Enter its password (used once, not saved):</source>
        <translation>„{file}“ ist geschützt. Geben Sie das Kennwort ein (wird einmal verwendet und nicht gespeichert):</translation>
    </message>
    <message>
        <source>“{file}” is the collection that you are updating.</source>
        <translation>„{file}“ ist die Sammlung, die Sie aktualisieren.</translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” already contains %Ln of these files:</source>
        <translation>
            <numerusform>„{folder}“ enthält bereits %Ln dieser Dateien:</numerusform>
            <numerusform>„{folder}“ enthält bereits %Ln dieser Dateien:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” gives this address for the certificate of its issuer, “{issuer}”:</source>
        <translation>„{name}“ nennt diese Adresse für das Zertifikat seines Ausstellers „{issuer}“:</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…und %Ln weiteres</numerusform>
            <numerusform>…und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{added} added, {kept} kept, {removed} removed</source>
        <translation>{added} neu, {kept} bleiben, {removed} entfernt</translation>
    </message>
</context>
<context>
    <name>DocumentSaving</name>
    <message>
        <source>&amp;Inventory (PDF)…</source>
        <translation>&amp;Zertifikatsliste (PDF)…</translation>
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
        <source>CAs of signed mail</source>
        <translation>CAs signierter E-Mails</translation>
    </message>
    <message>
        <source>Expiry &amp;reminders (.ics)…</source>
        <translation>Ablauf-&amp;Erinnerungen (.ics)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>I&amp;nventory (HTML, accessible)…</source>
        <translation>Zerti&amp;fikatsliste (HTML, barrierefrei)…</translation>
    </message>
    <message>
        <source>Inventory (&amp;CSV)…</source>
        <translation>Zertifikatsliste (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Rec&amp;ord of the upload (.json)…</source>
        <translation>Pr&amp;otokoll des Uploads (.json)…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Erinnerung speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>The HTML version is the accessible one.</source>
        <translation>Barrierefrei ist die HTML-Fassung.</translation>
    </message>
    <message>
        <source>Unpack it on the computer that uploads, and do what READ-ME.txt in it says. Then open its receipt here, or select “It was uploaded”.</source>
        <translation>Entpacken Sie es auf dem Computer, der hochlädt, und folgen Sie READ-ME.txt darin. Öffnen Sie danach hier seinen Beleg oder wählen Sie „Wurde hochgeladen“.</translation>
    </message>
    <message>
        <source>W&amp;alk-through (HTML, accessible)…</source>
        <translation>An&amp;leitung (HTML, barrierefrei)…</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will no longer be trusted.</source>
        <translation>
            <numerusform>%Ln CA Ihrer E-Mails ({names}) ist dann nicht mehr vertrauenswürdig.</numerusform>
            <numerusform>%Ln CAs Ihrer E-Mails ({names}) sind dann nicht mehr vertrauenswürdig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will not be trusted yet.</source>
        <translation>
            <numerusform>%Ln CA Ihrer E-Mails ({names}) ist dann noch nicht vertrauenswürdig.</numerusform>
            <numerusform>%Ln CAs Ihrer E-Mails ({names}) sind dann noch nicht vertrauenswürdig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln Zertifikat</numerusform>
            <numerusform>%Ln Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected for your mail are not in this file.</source>
        <translation>
            <numerusform>%Ln Zertifikat, das für Ihre E-Mails ausgewählt ist, fehlt in dieser Datei.</numerusform>
            <numerusform>%Ln Zertifikate, die für Ihre E-Mails ausgewählt sind, fehlen in dieser Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), until {end}</source>
        <translation>
            <numerusform>%Ln Zertifikat, bis {end}</numerusform>
            <numerusform>%Ln Zertifikate, bis {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more error(s)</source>
        <translation>
            <numerusform>%Ln weiterer Fehler</numerusform>
            <numerusform>%Ln weitere Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export &gt;</source>
        <translation>&amp;Exportieren &gt;</translation>
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
        <source>&amp;Read it again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(und %Ln weitere)</numerusform>
            <numerusform>(und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>All certificates in one file, for other programs and systems.</source>
        <translation>Alle Zertifikate in einer Datei, für andere Programme und Systeme.</translation>
    </message>
    <message>
        <source>An upload replaces all that Exchange has now, and what that is isn&apos;t known.</source>
        <translation>Ein Upload ersetzt alles, was Exchange jetzt hat, und was das ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Another format…</source>
        <translation>Anderes Format…</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Back to what Exchange had on {time}. Compared with what it has now: {changes}.</source>
        <translation>Zurück zu dem, was Exchange am {time} hatte. Verglichen mit jetzt: {changes}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Check what it contains, and where it is saved.</source>
        <translation>Prüfen Sie, was sie enthält und wo sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Compared with {file}: {changes}</source>
        <translation>Verglichen mit {file}: {changes}</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Frühester Ablauf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export any&amp;way</source>
        <translation>T&amp;rotzdem exportieren</translation>
    </message>
    <message>
        <source>Export any&amp;way &gt;</source>
        <translation>T&amp;rotzdem exportieren &gt;</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Dateiformat</translation>
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
        <source>For Linux, mail gateways and OpenSSL.</source>
        <translation>Für Linux, Mailgateways und OpenSSL.</translation>
    </message>
    <message>
        <source>It isn&apos;t known what Exchange has now. If this file was made from another collection, the upload stops and changes nothing; only typed commands would replace it.</source>
        <translation>Es ist nicht bekannt, was Exchange jetzt hat. Ist diese Datei aus einer anderen Sammlung entstanden, bricht der Upload ab und ändert nichts; nur eingegebene Befehle würden ersetzen, was Exchange hat.</translation>
    </message>
    <message>
        <source>It isn&apos;t known which collection your file was made from, so it replaces what Exchange has now: {changes}. What is removed may have been added by others. Check it, and upload it once more.</source>
        <translation>Es ist nicht bekannt, aus welcher Sammlung Ihre Datei entstanden ist; deshalb ersetzt sie, was Exchange jetzt hat: {changes}. Was entfernt wird, haben vielleicht andere hinzugefügt. Prüfen Sie es, und laden Sie es noch einmal hoch.</translation>
    </message>
    <message>
        <source>Left out of what you opened: {parts}.</source>
        <translation>Vom Geöffneten weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>One certificate per file; several are saved to a folder.</source>
        <translation>Ein Zertifikat pro Datei; mehrere werden in einem Ordner gespeichert.</translation>
    </message>
    <message>
        <source>Required by Set-SmimeConfig: all certificates in one file, no data from this computer included.</source>
        <translation>Von Set-SmimeConfig verlangt: alle Zertifikate in einer Datei, ohne Daten von diesem Computer.</translation>
    </message>
    <message>
        <source>Save the file for Exchange</source>
        <translation>Die Datei für Exchange speichern</translation>
    </message>
    <message>
        <source>Show in Chains</source>
        <translation>In Ketten anzeigen</translation>
    </message>
    <message>
        <source>Show in Mail</source>
        <translation>In E-Mails anzeigen</translation>
    </message>
    <message>
        <source>Show it in Chains</source>
        <translation>In Ketten anzeigen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, and nothing has expired.</source>
        <translation>Die Datei ist in Ordnung: Jede Kette endet in ihrem Stammzertifikat, und nichts ist abgelaufen.</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, nothing has expired, and Exchange accepts the size.</source>
        <translation>Die Datei ist in Ordnung: Jede Kette endet in ihrem Stammzertifikat, nichts ist abgelaufen, und Exchange akzeptiert die Größe.</translation>
    </message>
    <message>
        <source>The same as text, for pasting or emailing.</source>
        <translation>Dasselbe als Text, zum Einfügen oder Versenden per E-Mail.</translation>
    </message>
    <message>
        <source>The same certificates as in {file}</source>
        <translation>Dieselben Zertifikate wie in {file}</translation>
    </message>
    <message>
        <source>The same certificates as in {file}: there is nothing to upload.</source>
        <translation>Dieselben Zertifikate wie in {file}: Es ist nichts hochzuladen.</translation>
    </message>
    <message>
        <source>This is what Exchange has now, with your changes made again: {changes}. Check it, and upload it once more.</source>
        <translation>Das ist, was Exchange jetzt hat, mit Ihren Änderungen: {changes}. Prüfen Sie es, und laden Sie es noch einmal hoch.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid file name. Choose another.</source>
        <translation>Das ist kein gültiger Dateiname. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Upload it…</source>
        <translation>Hochladen…</translation>
    </message>
    <message>
        <source>What you have added and removed stays so.</source>
        <translation>Was Sie hinzugefügt und entfernt haben, bleibt so.</translation>
    </message>
    <message>
        <source>{count} (roots: {roots}, others: {others})</source>
        <translation>{count} (Stammzertifikate: {roots}, weitere: {others})</translation>
    </message>
    <message>
        <source>{names} (could not be read)</source>
        <translation>{names} (nicht lesbar)</translation>
    </message>
    <message>
        <source>{names} (expired)</source>
        <translation>{names} (abgelaufen)</translation>
    </message>
    <message>
        <source>{names} (root, not compared)</source>
        <translation>{names} (Stammzertifikat, nicht verglichen)</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, bis {end}</translation>
    </message>
    <message>
        <source>“{file}” holds exactly this already, and was not uploaded yet.</source>
        <translation>„{file}“ enthält schon genau das und wurde noch nicht hochgeladen.</translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%Ln file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>%Ln Datei in „{folder}“ lässt sich nicht löschen: Ein anderes Programm hat sie geöffnet.</numerusform>
            <numerusform>%Ln Dateien in „{folder}“ lassen sich nicht löschen: Ein anderes Programm hat sie geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these files…</source>
        <translation>Diese Dateien löschen…</translation>
    </message>
    <message>
        <source>The files from Exchange and their folder were deleted.</source>
        <translation>Die Dateien aus Exchange und ihr Ordner wurden gelöscht.</translation>
    </message>
    <message>
        <source>The files from Exchange are in “{folder}”. Delete them when you are done.</source>
        <translation>Die Dateien aus Exchange sind in „{folder}“. Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>The files from Exchange were deleted. “{folder}” was kept: it contains other files.</source>
        <translation>Die Dateien aus Exchange wurden gelöscht. „{folder}“ wurde behalten: Der Ordner enthält andere Dateien.</translation>
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
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>FindCADialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln certificate(s), {size} bytes</source>
        <translation>
            <numerusform>%Ln Zertifikat &amp;hinzufügen, {size} Bytes</numerusform>
            <numerusform>%Ln Zertifikate &amp;hinzufügen, {size} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the partner&apos;s CA, or of its organization</source>
        <translation>&amp;Name der CA des Partners oder ihrer Organisation</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CAs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Find a CA by name</source>
        <translation>CA nach Namen suchen</translation>
    </message>
    <message>
        <source>From the list of public CAs (CCADB, {date}). CAs below roots that only Microsoft&apos;s program has are not in it.</source>
        <translation>Aus der Liste öffentlicher CAs (CCADB, {date}). CAs unter Stammzertifikaten, die nur Microsofts Programm hat, sind nicht darin.</translation>
    </message>
    <message>
        <source>No public CA has this name. Ask your partner for its CA&apos;s file, or for a signed message.</source>
        <translation>Keine öffentliche CA hat diesen Namen. Bitten Sie Ihren Partner um die Datei seiner CA oder um eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organizations and their CAs</source>
        <translation>Organisationen und ihre CAs</translation>
    </message>
    <message>
        <source>Probably none issues for mail. Open the organization, and add single CAs.</source>
        <translation>Vermutlich stellt keine davon Zertifikate für E-Mails aus. Öffnen Sie die Organisation, und fügen Sie einzelne CAs hinzu.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>SwissSign, D-Trust, government of…</source>
        <translation>SwissSign, D-Trust, Freistaat Bayern…</translation>
    </message>
    <message>
        <source>The collection has all of it already.</source>
        <translation>Die Sammlung hat alles davon bereits.</translation>
    </message>
    <message>
        <source>They don&apos;t fit into one file. Open the organization, and add single CAs.</source>
        <translation>Sie passen nicht in eine Datei. Öffnen Sie die Organisation, und fügen Sie einzelne CAs hinzu.</translation>
    </message>
    <message>
        <source>Too many have this name. Type more of it.</source>
        <translation>Zu viele haben diesen Namen. Geben Sie mehr davon ein.</translation>
    </message>
    <message>
        <source>{name} (probably issues no more)</source>
        <translation>{name} (stellt vermutlich nichts mehr aus)</translation>
    </message>
    <message>
        <source>{name} (probably not for mail)</source>
        <translation>{name} (vermutlich nicht für E-Mails)</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Save a reminder…</source>
        <translation>Erinnerung speichern…</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %Ln more of this kind</source>
        <translation>
            <numerusform>%Ln weiteren dieser Art zeigen</numerusform>
            <numerusform>%Ln weitere dieser Art zeigen</numerusform>
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
        <source>Every chain ends in a self-signed root, nothing has expired, and the size is within the limit.</source>
        <translation>Jede Kette endet bei einem selbstsignierten Stammzertifikat, nichts ist abgelaufen, und die Größe liegt innerhalb der Grenze.</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Befunde, die schwersten zuerst</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>This system has no program that shows the folder: {folder}</source>
        <translation>Dieses System hat kein Programm, das den Ordner anzeigt: {folder}</translation>
    </message>
</context>
<context>
    <name>FromExchange</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GoBackDialog</name>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Dorthin zurückkehren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go back to an earlier collection</source>
        <translation>Zu einer früheren Sammlung zurückkehren</translation>
    </message>
    <message>
        <source>What Exchange had was saved before each upload. What you choose here becomes an update of what Exchange has now. Nothing changes there until you upload it.</source>
        <translation>Vor jedem Hochladen wurde gesichert, was Exchange hatte. Was Sie hier auswählen, wird zu einer Aktualisierung dessen, was Exchange jetzt hat. Dort ändert sich nichts, bis Sie es hochladen.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy versions and paths</source>
        <translation>Versionen und Pfade &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>SST Wizard Help</source>
        <translation>Hilfe zu SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard {number}</source>
        <translation>SST Wizard {number}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Words, or a message from PowerShell or Outlook</source>
        <translation>Wörter oder eine Meldung von PowerShell oder Outlook</translation>
    </message>
</context>
<context>
    <name>IssuerDownload</name>
    <message>
        <source>{host} sent the root CA “{name}”, for which nobody vouches. It isn&apos;t added until you have compared it.</source>
        <translation>{host} hat das Stammzertifikat „{name}“ gesendet, für das niemand bürgt. Es wird erst hinzugefügt, wenn Sie es verglichen haben.</translation>
    </message>
    <message>
        <source>{host} sent “{name}” as an intermediate CA issued by “{issuer}”. If “{name}” is a root CA, remove it and get the root certificate from the CA.</source>
        <translation>{host} hat „{name}“ als Zwischen-CA gesendet, ausgestellt von „{issuer}“. Ist „{name}“ eine Stamm-CA, entfernen Sie das Zertifikat und bitten Sie die CA um das Stammzertifikat.</translation>
    </message>
    <message>
        <source>{host} sent “{name}”, but it can&apos;t be used: it is expired, not valid yet, not for secure email, or distrusted by Windows. Ask the CA for another certificate.</source>
        <translation>{host} hat „{name}“ gesendet, aber das Zertifikat ist nicht verwendbar: Es ist abgelaufen, noch nicht gültig, nicht für sichere E-Mail, oder Windows vertraut ihm nicht. Bitten Sie die CA um ein anderes.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Von Ihrer Organisation festgelegt</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add messages…</source>
        <translation>Nachrichten hinzufügen…</translation>
    </message>
    <message>
        <source>Add signed messages</source>
        <translation>Signierte Nachrichten hinzufügen</translation>
    </message>
    <message>
        <source>Drop signed messages here</source>
        <translation>Signierte Nachrichten hierher ziehen</translation>
    </message>
    <message>
        <source>Files .eml, .msg and .mbox, a whole folder, and files of your partners&apos; CAs</source>
        <translation>.eml-, .msg- und .mbox-Dateien, ein ganzer Ordner und CA-Dateien Ihrer Partner</translation>
    </message>
    <message>
        <source>Files can&apos;t be dropped here, because this program runs as administrator.</source>
        <translation>Dateien können hier nicht abgelegt werden, weil dieses Programm als Administrator ausgeführt wird.</translation>
    </message>
    <message>
        <source>Get them from Exchange…</source>
        <translation>Aus Exchange abrufen…</translation>
    </message>
    <message>
        <source>Three messages of each partner are enough. Nothing leaves this computer.</source>
        <translation>Drei Nachrichten von jedem Partner genügen. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>MailFromExchangeDialog</name>
    <message>
        <source>&amp;Open the folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;The whole organization, from today on…</source>
        <translation>Die ganze Organisation, ab &amp;heute…</translation>
    </message>
    <message>
        <source>Address of a &amp;shared mailbox</source>
        <translation>Adresse eines &amp;freigegebenen Postfachs</translation>
    </message>
    <message>
        <source>Get signed mail from Exchange</source>
        <translation>Signierte E-Mails aus Exchange abrufen</translation>
    </message>
    <message>
        <source>Leave empty for the mailbox of the account that signs in</source>
        <translation>Leer lassen für das Postfach des Kontos, das sich anmeldet</translation>
    </message>
    <message>
        <source>Reads the signed messages in one mailbox and changes nothing in it. Sign in with an account that can open the mailbox. Each message is saved as a file in a folder that only you can open, and is then opened here.</source>
        <translation>Liest die signierten Nachrichten in einem Postfach und ändert nichts darin. Melden Sie sich mit einem Konto an, das das Postfach öffnen darf. Jede Nachricht wird als Datei in einem Ordner gespeichert, den nur Sie öffnen können, und dann hier geöffnet.</translation>
    </message>
    <message>
        <source>Save signed messages from Outlook as files instead, and open their folder.</source>
        <translation>Speichern Sie stattdessen signierte Nachrichten aus Outlook als Dateien, und öffnen Sie deren Ordner.</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Zielor&amp;dner</translation>
    </message>
    <message>
        <source>This works only with Exchange Online. Save messages manually from Outlook.</source>
        <translation>Das funktioniert nur mit Exchange Online. Speichern Sie Nachrichten manuell aus Outlook.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Changed in transit</source>
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
        <source>Trusted with the proposed CAs</source>
        <translation>Mit den vorgeschlagenen CAs vertrauenswürdig</translation>
    </message>
    <message>
        <source>{verdict}; a copy</source>
        <translation>{verdict}; Kopie</translation>
    </message>
    <message>
        <source>{verdict}; now expired</source>
        <translation>{verdict}; inzwischen abgelaufen</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Exchange uses them after the upload.</source>
        <translation>
            <numerusform>%Ln Zertifikat hinzugefügt. Exchange verwendet es nach dem Hochladen.</numerusform>
            <numerusform>%Ln Zertifikate hinzugefügt. Exchange verwendet sie nach dem Hochladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items could not be read here. Drag them to the desktop first, then here.</source>
        <translation>
            <numerusform>%Ln der Elemente konnte hier nicht gelesen werden. Ziehen Sie es zuerst auf den Desktop, dann hierher.</numerusform>
            <numerusform>%Ln der Elemente konnten hier nicht gelesen werden. Ziehen Sie sie zuerst auf den Desktop, dann hierher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: add %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Weiter: %Ln Zertifikat hinzufügen &gt;</numerusform>
            <numerusform>&amp;Weiter: %Ln Zertifikate hinzufügen &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: remove %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Weiter: %Ln Zertifikat entfernen &gt;</numerusform>
            <numerusform>&amp;Weiter: %Ln Zertifikate entfernen &gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a CA file…</source>
        <translation>CA-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add more mail…</source>
        <translation>Weitere E-Mails hinzufügen…</translation>
    </message>
    <message>
        <source>Add the file of a CA</source>
        <translation>CA-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add the file of “{name}”</source>
        <translation>Datei von „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Content signed with {file}</source>
        <translation>Mit {file} signierter Inhalt</translation>
    </message>
    <message>
        <source>Exchange has this collection</source>
        <translation>Exchange hat diese Sammlung</translation>
    </message>
    <message>
        <source>No mail? Find your partner&apos;s CA by name…</source>
        <translation>Keine E-Mail? CA des Partners nach Namen suchen…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln message(s) has a signature that can be checked.</source>
        <translation>
            <numerusform>%Ln Nachricht hat keine Signatur, die geprüft werden kann.</numerusform>
            <numerusform>Keine der %Ln Nachrichten hat eine Signatur, die geprüft werden kann.</numerusform>
        </translation>
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
        <source>Open signed mail that your partners sent you.</source>
        <translation>Öffnen Sie signierte E-Mails, die Ihre Partner Ihnen geschickt haben.</translation>
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
        <source>Reading was stopped: not all files were read.</source>
        <translation>Das Lesen wurde beendet: Nicht alle Dateien wurden gelesen.</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Show the CAs</source>
        <translation>Die CAs anzeigen</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Die Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen beenden</translation>
    </message>
    <message numerus="yes">
        <source>That is what %Ln trusted message(s) of {days} days show.</source>
        <translation>
            <numerusform>Das zeigt %Ln vertrauenswürdige Nachricht aus {days} Tagen.</numerusform>
            <numerusform>Das zeigen %Ln vertrauenswürdige Nachrichten aus {days} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates of a CA, from a partner or a website</source>
        <translation>Die Zertifikate einer CA, von einem Partner oder einer Website</translation>
    </message>
    <message>
        <source>The certificates of “{file}” can complete chains now; that makes nothing trusted.</source>
        <translation>Die Zertifikate aus „{file}“ können jetzt Ketten vervollständigen; vertrauenswürdig wird dadurch nichts.</translation>
    </message>
    <message>
        <source>There is no mail in “{file}”.</source>
        <translation>In „{file}“ sind keine E-Mails.</translation>
    </message>
    <message>
        <source>Where do I get signed mail?</source>
        <translation>Woher bekomme ich signierte E-Mails?</translation>
    </message>
    <message>
        <source>Which CAs does your mail need?</source>
        <translation>Welche CAs brauchen Ihre E-Mails?</translation>
    </message>
    <message>
        <source>“{file}” does not hold “{name}”.</source>
        <translation>„{file}“ enthält „{name}“ nicht.</translation>
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
    <name>Meter</name>
    <message>
        <source>Size of the collection</source>
        <translation>Größe der Sammlung</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Check with &amp;your mail…</source>
        <translation>Mit Ihren E-Mails p&amp;rüfen…</translation>
    </message>
    <message>
        <source>For your records</source>
        <translation>Für Ihre Unterlagen</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>It is not known when these certificates expire.</source>
        <translation>Es ist nicht bekannt, wann diese Zertifikate ablaufen.</translation>
    </message>
    <message>
        <source>Open signed mail to see whether it is trusted with what Exchange has now. Mail programs may take up to a day to notice.</source>
        <translation>Öffnen Sie signierte E-Mails, um zu sehen, ob ihnen mit dem, was Exchange jetzt hat, vertraut wird. E-Mail-Programme bemerken es mitunter erst nach einem Tag.</translation>
    </message>
    <message>
        <source>Remin&amp;d me before {date}…</source>
        <translation>&amp;Vor dem {date} erinnern…</translation>
    </message>
    <message>
        <source>Renew in time</source>
        <translation>Rechtzeitig erneuern</translation>
    </message>
    <message>
        <source>See that mail is trusted</source>
        <translation>Sehen, ob E-Mails vertraut wird</translation>
    </message>
    <message>
        <source>The earliest expiry is on {date}.</source>
        <translation>Der früheste Ablauf ist am {date}.</translation>
    </message>
    <message>
        <source>The first certificate, {name}, expires on {date}.</source>
        <translation>Das erste Zertifikat, {name}, läuft am {date} ab.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>What was uploaded and when, and what auditors and partners may ask for.</source>
        <translation>Was wann hochgeladen wurde, und wonach Prüfer und Partner fragen können.</translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message numerus="yes">
        <source>Show all %Ln note(s)…</source>
        <translation>
            <numerusform>%Ln Hinweis anzeigen…</numerusform>
            <numerusform>Alle %Ln Hinweise anzeigen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add the %Ln CA(s) of these f&amp;iles</source>
        <translation>
            <numerusform>%Ln CA d&amp;ieser Dateien hinzufügen</numerusform>
            <numerusform>%Ln CAs d&amp;ieser Dateien hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no source has an issuer: {names}. Add the file of the issuer, too.</source>
        <translation>Weggelassen, weil keine Quelle einen Aussteller enthält: {names}. Fügen Sie auch die Datei des Ausstellers hinzu.</translation>
    </message>
    <message>
        <source>No source has an issuer of: {names}. Their chains will be incomplete.</source>
        <translation>Keine Quelle enthält einen Aussteller von: {names}. Deren Ketten werden unvollständig sein.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for %Ln root CA(s): {names}. Each is compared first.</source>
        <translation>
            <numerusform>Für %Ln Stammzertifikat bürgt niemand: {names}. Es wird zuerst verglichen.</numerusform>
            <numerusform>Für %Ln Stammzertifikate bürgt niemand: {names}. Jedes wird zuerst verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {files}</source>
        <translation>Geöffnet: {files}</translation>
    </message>
    <message>
        <source>To add: {names}</source>
        <translation>Hinzuzufügen: {names}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Updating {file}</source>
        <translation>Aktualisierung von {file}</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Page {number} of {count}: {title}</source>
        <translation>Seite {number} von {count}: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, done</source>
        <translation>Seite {number} von {count}: {title}, erledigt</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, has errors</source>
        <translation>Seite {number} von {count}: {title}, mit Fehlern</translation>
    </message>
    <message>
        <source>Skipped, as there was nothing to decide.</source>
        <translation>Übersprungen, da es nichts zu entscheiden gab.</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message numerus="yes">
        <source>{purposes} and %Ln more</source>
        <translation>
            <numerusform>{purposes} und %Ln weiterer</numerusform>
            <numerusform>{purposes} und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Addresses contacted</source>
        <translation>Abgefragte Adressen</translation>
    </message>
    <message>
        <source>Addresses to contact</source>
        <translation>Adressen, die abgefragt werden</translation>
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
        <source>Contacting the CAs: {done} of {total}…</source>
        <translation>Die CAs werden abgefragt: {done} von {total}…</translation>
    </message>
    <message>
        <source>Delta CRLs and OCSP were not checked. Results for your collection are also listed among the findings.</source>
        <translation>Delta-Sperrlisten und OCSP wurden nicht geprüft. Ergebnisse zu Ihrer Sammlung stehen auch bei den Befunden.</translation>
    </message>
    <message>
        <source>Do &amp;not check</source>
        <translation>&amp;Nicht prüfen</translation>
    </message>
    <message>
        <source>Each address is contacted once, only for this file, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. Only certificates whose chain ends at a root that Windows, a public program or your collection vouches for are checked. The limits for all addresses are {seconds} seconds and {size} MB.</source>
        <translation>Jede Adresse wird einmal abgefragt, nur nach dieser Datei, und nichts über Ihre Sammlung wird gesendet. Der Betreiber des Servers sieht die Anfrage und Ihre Netzwerkadresse. Geprüft werden nur Zertifikate, deren Kette in einem Stammzertifikat endet, für das Windows, ein öffentliches Programm oder Ihre Sammlung bürgt. Die Limits für alle Adressen sind {seconds} Sekunden und {size} MB.</translation>
    </message>
    <message>
        <source>No certificate here can be revoked.</source>
        <translation>Hier kann kein Zertifikat gesperrt werden.</translation>
    </message>
    <message>
        <source>Reading the addresses of the revocation lists…</source>
        <translation>Die Adressen der Sperrlisten werden gelesen…</translation>
    </message>
    <message>
        <source>Results of the revocation check</source>
        <translation>Ergebnisse der Sperrprüfung</translation>
    </message>
    <message>
        <source>Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.</source>
        <translation>Gesperrt: {revoked}. Konnten nicht geprüft werden: {unchecked}. Nicht gesperrt: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificates contain %Ln address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>Die Zertifikate enthalten %Ln Adresse einer Sperrliste (CRL):</numerusform>
            <numerusform>Die Zertifikate enthalten %Ln Adressen von Sperrlisten (CRL):</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}: {size} bytes in {seconds} s</source>
        <translation>{address}: {size} Bytes in {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…und %Ln weiteres</numerusform>
            <numerusform>…und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>Noch %Ln Tag</numerusform>
            <numerusform>Noch %Ln Tage</numerusform>
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
        <source>End entity</source>
        <translation>Endentität</translation>
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
        <source>Intermediate CA</source>
        <translation>Zwischen-CA</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Vielleicht gesperrt</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>Stamm-CA</translation>
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
        <source>You compared it</source>
        <translation>Von Ihnen verglichen</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>Ihre Sammlung</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>konnte nicht decodiert werden</translation>
    </message>
    <message>
        <source>{program} (as of {date})</source>
        <translation>{program} (Stand {date})</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Close the PowerShell window: it is still signed in.</source>
        <translation>Schließen Sie das PowerShell-Fenster: Es ist noch angemeldet.</translation>
    </message>
    <message>
        <source>Connected to {tenant}. Continue in the PowerShell window.</source>
        <translation>Mit {tenant} verbunden. Fahren Sie im PowerShell-Fenster fort.</translation>
    </message>
    <message>
        <source>Exchange answered with an error. Looking at what it has stored…</source>
        <translation>Exchange hat mit einem Fehler geantwortet. Es wird nachgesehen, was gespeichert ist…</translation>
    </message>
    <message>
        <source>Exchange has stored something else than this file.</source>
        <translation>Exchange hat etwas anderes als diese Datei gespeichert.</translation>
    </message>
    <message>
        <source>Exchange says: “{error}”</source>
        <translation>Exchange meldet: „{error}“</translation>
    </message>
    <message>
        <source>It is not known whether the upload arrived.</source>
        <translation>Es ist nicht bekannt, ob der Upload angekommen ist.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Bleibt: {name}</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you try again.</source>
        <translation>Sehen Sie nach, was Exchange gespeichert hat, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Looking for PowerShell on this computer…</source>
        <translation>PowerShell wird auf diesem Computer gesucht…</translation>
    </message>
    <message>
        <source>No PowerShell was found on this computer.</source>
        <translation>Auf diesem Computer wurde keine PowerShell gefunden.</translation>
    </message>
    <message>
        <source>Nothing has come from the PowerShell window yet. If it asks a question, answer there. If it has gone on, finish there: this program may not be able to see it.</source>
        <translation>Vom PowerShell-Fenster ist noch nichts gekommen. Wenn es etwas fragt, antworten Sie dort. Wenn es weitergegangen ist, schließen Sie den Vorgang dort ab: Dieses Programm kann es möglicherweise nicht sehen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the command.</source>
        <translation>Es wurde nichts geändert. Exchange hat den Befehl abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the file.</source>
        <translation>Es wurde nichts geändert. Exchange hat die Datei abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was saved.</source>
        <translation>Es wurde nichts gefunden und daher nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange already has a collection.</source>
        <translation>Es wurde nichts hochgeladen. Exchange hat schon eine Sammlung.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange changed its collection meanwhile.</source>
        <translation>Es wurde nichts hochgeladen. Die Sammlung in Exchange hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange has another collection.</source>
        <translation>Es wurde nichts hochgeladen. Exchange hat eine andere Sammlung.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. PowerShell stopped.</source>
        <translation>Es wurde nichts hochgeladen. PowerShell hat abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Signing in did not succeed.</source>
        <translation>Es wurde nichts hochgeladen. Die Anmeldung ist nicht gelungen.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The PowerShell window was closed.</source>
        <translation>Es wurde nichts hochgeladen. Das PowerShell-Fenster wurde geschlossen.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The run was stopped.</source>
        <translation>Es wurde nichts hochgeladen. Die Ausführung wurde beendet.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. You did not confirm.</source>
        <translation>Es wurde nichts hochgeladen. Sie haben nicht bestätigt.</translation>
    </message>
    <message>
        <source>Opening PowerShell…</source>
        <translation>PowerShell wird geöffnet…</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer, and asks there before anything is changed.</source>
        <translation>Öffnet PowerShell {version} auf diesem Computer und fragt dort, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer.</source>
        <translation>Öffnet PowerShell {version} auf diesem Computer.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. If the Microsoft Graph module is missing, you are asked whether to install it.</source>
        <translation>Öffnet PowerShell {version} auf diesem Computer. Fehlt das Microsoft Graph-Modul, werden Sie gefragt, ob es installiert werden soll.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it, and again before anything is changed.</source>
        <translation>Öffnet PowerShell {version} auf diesem Computer. Das Exchange-Modul fehlt: Sie werden gefragt, ob es installiert werden soll, und noch einmal, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it.</source>
        <translation>Öffnet PowerShell {version} auf diesem Computer. Das Exchange-Modul fehlt: Sie werden gefragt, ob es installiert werden soll.</translation>
    </message>
    <message>
        <source>PowerShell reports: “{error}”</source>
        <translation>PowerShell meldet: „{error}“</translation>
    </message>
    <message>
        <source>Reading back the stored collection…</source>
        <translation>Die gespeicherte Sammlung wird zurückgelesen…</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln file(s).</source>
        <translation>
            <numerusform>Gespeichert: %Ln Datei.</numerusform>
            <numerusform>Gespeichert: %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Sign in using the window that opens.</source>
        <translation>Melden Sie sich in dem Fenster an, das sich öffnet.</translation>
    </message>
    <message>
        <source>Signed in. See the PowerShell window for progress.</source>
        <translation>Angemeldet. Den Fortschritt sehen Sie im PowerShell-Fenster.</translation>
    </message>
    <message>
        <source>The run ended before everything was saved. Run it again: files that are already saved are skipped.</source>
        <translation>Die Ausführung endete, bevor alles gespeichert war. Führen Sie sie erneut aus: Bereits gespeicherte Dateien werden übersprungen.</translation>
    </message>
    <message>
        <source>The run ended before the collection was saved. Run it again.</source>
        <translation>Die Ausführung endete, bevor die Sammlung gespeichert war. Führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>The upload of “{file}” has not told its end yet. Finish it in its PowerShell window; if that is closed, start the upload again.</source>
        <translation>Das Ende des Uploads von „{file}“ ist noch nicht bekannt. Schließen Sie ihn im PowerShell-Fenster ab; ist das geschlossen, starten Sie den Upload neu.</translation>
    </message>
    <message>
        <source>This can&apos;t be stopped now; what is stored is read back in a moment.</source>
        <translation>Das kann jetzt nicht mehr abgebrochen werden; gleich wird zurückgelesen, was gespeichert ist.</translation>
    </message>
    <message>
        <source>This program runs as another user than the one signed in to Windows. If signing in fails, select “Sign in without Windows&apos; account manager” under Options.</source>
        <translation>Dieses Programm läuft als ein anderer Benutzer als der, der bei Windows angemeldet ist. Scheitert die Anmeldung, wählen Sie unter „Optionen“ die Einstellung „Ohne die Kontoverwaltung von Windows anmelden“.</translation>
    </message>
    <message>
        <source>Type yes there and press Enter to upload. Anything else stops, and nothing changes.</source>
        <translation>Geben Sie dort ja ein und drücken Sie die Eingabetaste, um hochzuladen. Alles andere bricht ab, und nichts ändert sich.</translation>
    </message>
    <message>
        <source>Waiting for the PowerShell window. If it asks a question, answer there.</source>
        <translation>Es wird auf das PowerShell-Fenster gewartet. Wenn es etwas fragt, antworten Sie dort.</translation>
    </message>
    <message>
        <source>You did not confirm. Nothing was changed.</source>
        <translation>Sie haben nicht bestätigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>thumbprint {thumbprint}</source>
        <translation>Fingerabdruck {thumbprint}</translation>
    </message>
    <message>
        <source>{name} (valid until {end})</source>
        <translation>{name} (gültig bis {end})</translation>
    </message>
    <message>
        <source>{tenant} has no collection yet. Create a new one.</source>
        <translation>{tenant} hat noch keine Sammlung. Erstellen Sie eine neue.</translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now has exactly these %Ln certificate(s).</source>
        <translation>
            <numerusform>{tenant} hat jetzt genau dieses %Ln Zertifikat.</numerusform>
            <numerusform>{tenant} hat jetzt genau diese %Ln Zertifikate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run in PowerShell</source>
        <translation>In PowerShell ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>Stop followin&amp;g</source>
        <translation>Nicht mehr verfol&amp;gen</translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
</context>
<context>
    <name>RunSteps</name>
    <message>
        <source>Back up what Exchange has now</source>
        <translation>Sichern, was Exchange jetzt hat</translation>
    </message>
    <message>
        <source>Open PowerShell and check the file</source>
        <translation>PowerShell öffnen und die Datei prüfen</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Zurücklesen und vergleichen</translation>
    </message>
    <message>
        <source>Review the changes: answer in the PowerShell window</source>
        <translation>Änderungen ansehen: im PowerShell-Fenster antworten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>Es gab nichts</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>noch nicht begonnen</translation>
    </message>
</context>
<context>
    <name>SSTWizard</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln Zertifikat</numerusform>
            <numerusform>%Ln Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the wizard</source>
        <translation>Assistenten &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Do not close</source>
        <translation>&amp;Nicht schließen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig stellen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>A file is being saved. The wizard closes when it is saved.</source>
        <translation>Eine Datei wird gerade gespeichert. Der Assistent schließt sich, sobald sie gespeichert ist.</translation>
    </message>
    <message>
        <source>An upload to Exchange is under way.</source>
        <translation>Ein Upload zu Exchange läuft.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mails</translation>
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
        <source>The previous file is kept beside it as {copy}.</source>
        <translation>Die vorherige Datei liegt als {copy} daneben.</translation>
    </message>
    <message>
        <source>The receipt of the kit</source>
        <translation>Der Beleg des Transportpakets</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>{file} was written: {count}, {size} bytes.</source>
        <translation>{file} wurde geschrieben: {count}, {size} Bytes.</translation>
    </message>
    <message>
        <source>{file}: {count}, {size} bytes.</source>
        <translation>{file}: {count}, {size} Bytes.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>All certificates of the collection, with chains and findings, without exporting them</source>
        <translation>Alle Zertifikate der Sammlung mit Ketten und Befunden, ohne sie zu exportieren</translation>
    </message>
    <message>
        <source>All steps, to be read out by phone</source>
        <translation>Alle Schritte, zum Vorlesen am Telefon</translation>
    </message>
    <message>
        <source>Sa&amp;ve documents…</source>
        <translation>Dokumente s&amp;peichern…</translation>
    </message>
    <message>
        <source>Sa&amp;ve inventory…</source>
        <translation>Zertifikatslis&amp;te speichern…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the walk-through…</source>
        <translation>Anleitung s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save documents and reminders</source>
        <translation>Dokumente und Erinnerungen speichern</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;Find a CA…</source>
        <translation>CA &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Lesen beenden</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Close the selected file (Delete). What was chosen from it stays chosen.</source>
        <translation>Die ausgewählte Datei schließen (Entf). Was daraus gewählt wurde, bleibt gewählt.</translation>
    </message>
    <message>
        <source>Files and signed messages can also be dropped anywhere on this window.</source>
        <translation>Dateien und signierte E-Mails können auch irgendwo in dieses Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>Public CAs by the name of an organization</source>
        <translation>Öffentliche CAs nach dem Namen einer Organisation</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>{title} (can&apos;t be used)</source>
        <translation>{title} (nicht verwendbar)</translation>
    </message>
    <message>
        <source>{title} (canceled)</source>
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
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>&amp;Close file</source>
        <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
        <source>Where certificates come from</source>
        <translation>Woher Zertifikate kommen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another window has continued with this collection, or discarded it.</source>
        <translation>Ein anderes Fenster hat diese Sammlung fortgesetzt oder verworfen.</translation>
    </message>
    <message>
        <source>The collection your organization uses</source>
        <translation>Die Sammlung, die Ihre Organisation verwendet</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>StoredCollection</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Compared with “{file}”, uploaded on {date}: {count}.</source>
        <translation>Verglichen mit „{file}“, hochgeladen am {date}: {count}.</translation>
    </message>
    <message>
        <source>Compared with “{file}”: {count}.</source>
        <translation>Verglichen mit „{file}“: {count}.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? An upload replaces all of it.</source>
        <translation>Hat Exchange schon eine Sammlung? Ein Upload ersetzt sie vollständig.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? You can leave this open: if Exchange has one, the upload stops and changes nothing.</source>
        <translation>Hat Exchange schon eine Sammlung? Das kann offen bleiben: Hat Exchange eine, so hält der Upload an und ändert nichts.</translation>
    </message>
    <message>
        <source>Exchange has no collection yet.</source>
        <translation>Exchange hat noch keine Sammlung.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Aus Exchange abrufen…</translation>
    </message>
    <message>
        <source>It is “{file}”, uploaded on {date}</source>
        <translation>Es ist „{file}“, hochgeladen am {date}</translation>
    </message>
    <message>
        <source>No, this is the first</source>
        <translation>Nein, dies ist die erste</translation>
    </message>
    <message>
        <source>Not compared with what Exchange has.</source>
        <translation>Nicht verglichen mit dem, was Exchange hat.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open its file…</source>
        <translation>Sammlungsdatei öffnen…</translation>
    </message>
    <message>
        <source>What Exchange has is not known.</source>
        <translation>Was Exchange hat, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%Ln attached message(s)</source>
        <translation>
            <numerusform>%Ln angehängte Nachricht</numerusform>
            <numerusform>%Ln angehängte Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) of the collection are not needed by this mail: {names}.</source>
        <translation>
            <numerusform>Diese E-Mails brauchen %Ln Zertifikat der Sammlung nicht: {names}.</numerusform>
            <numerusform>Diese E-Mails brauchen %Ln Zertifikate der Sammlung nicht: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in transit</source>
        <translation>
            <numerusform>%Ln unterwegs geändert</numerusform>
            <numerusform>%Ln unterwegs geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted</source>
        <translation>
            <numerusform>%Ln verschlüsselt</numerusform>
            <numerusform>%Ln verschlüsselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted (not listed)</source>
        <translation>
            <numerusform>%Ln verschlüsselt (nicht in der Liste)</numerusform>
            <numerusform>%Ln verschlüsselt (nicht in der Liste)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read, {signed} of them signed.</source>
        <translation>
            <numerusform>%Ln Nachricht gelesen, {signed} signiert.</numerusform>
            <numerusform>%Ln Nachrichten gelesen, {signed} davon signiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln nicht gezählt</numerusform>
            <numerusform>%Ln nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of senders whose certificates have expired</source>
        <translation>
            <numerusform>%Ln von Absendern mit abgelaufenem Zertifikat</numerusform>
            <numerusform>%Ln von Absendern mit abgelaufenem Zertifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be trusted without it</source>
        <translation>
            <numerusform>%Ln davon wäre ohne dieses nicht vertrauenswürdig</numerusform>
            <numerusform>%Ln davon wären ohne dieses nicht vertrauenswürdig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be checked</source>
        <translation>
            <numerusform>%Ln nicht prüfbar</numerusform>
            <numerusform>%Ln nicht prüfbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>%Ln Nachricht ist mit dem, was Exchange hat, vertrauenswürdig.</numerusform>
            <numerusform>Alle %Ln Nachrichten sind mit dem, was Exchange hat, vertrauenswürdig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) would be trusted. Nothing to add.</source>
        <translation>
            <numerusform>%Ln Nachricht wäre vertrauenswürdig. Nichts hinzuzufügen.</numerusform>
            <numerusform>Alle %Ln Nachrichten wären vertrauenswürdig. Nichts hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange has “{name}” and its issuers already.</source>
        <translation>Exchange hat „{name}“ und ihre Aussteller schon.</translation>
    </message>
    <message>
        <source>No intact message is from a sender who still writes.</source>
        <translation>Keine unveränderte Nachricht ist von einem Absender, der noch schreibt.</translation>
    </message>
    <message numerus="yes">
        <source>No mail, %Ln certificate(s) of people</source>
        <translation>
            <numerusform>Keine E-Mails, %Ln Zertifikat einer Person</numerusform>
            <numerusform>Keine E-Mails, %Ln Zertifikate von Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not counted: {messages}.</source>
        <translation>Nicht gezählt: {messages}.</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Or, if you trust this address, open it in a browser: {address}</source>
        <translation>Oder öffnen Sie diese Adresse, wenn Sie ihr vertrauen, in einem Browser: {address}</translation>
    </message>
    <message>
        <source>Trusted already</source>
        <translation>Schon vertrauenswürdig</translation>
    </message>
    <message numerus="yes">
        <source>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted message(s) of {days} days; that takes {least} of {period}.</source>
        <translation>
            <numerusform>Was die Sammlung nicht braucht, lässt sich aus %Ln vertrauenswürdigen Nachricht von {days} Tagen nicht sagen; dazu braucht es {least} von {period}.</numerusform>
            <numerusform>Was die Sammlung nicht braucht, lässt sich aus %Ln vertrauenswürdigen Nachrichten von {days} Tagen nicht sagen; dazu braucht es {least} von {period}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>With what is selected, {promised} of %Ln message(s) would be trusted.</source>
        <translation>
            <numerusform>Mit Ihrer Auswahl vertrauenswürdig: {promised} von %Ln Nachricht.</numerusform>
            <numerusform>Mit Ihrer Auswahl vertrauenswürdig: {promised} von %Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln sender(s)</source>
        <translation>
            <numerusform>von %Ln Absender</numerusform>
            <numerusform>von %Ln Absendern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln message(s), the last on {date}, {size} bytes</source>
        <translation>
            <numerusform>{name}: %Ln Nachricht, am {date}, {size} Bytes</numerusform>
            <numerusform>{name}: %Ln Nachrichten, die letzte am {date}, {size} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no message, {size} bytes</source>
        <translation>{name}: keine Nachricht, {size} Bytes</translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>Mit dem, was Exchange hat, vertrauenswürdig: {trusted} von %Ln Nachricht.</numerusform>
            <numerusform>Mit dem, was Exchange hat, vertrauenswürdig: {trusted} von %Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now.</source>
        <translation>
            <numerusform>Jetzt vertrauenswürdig: {trusted} von %Ln Nachricht.</numerusform>
            <numerusform>Jetzt vertrauenswürdig: {trusted} von %Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.</source>
        <translation>
            <numerusform>Jetzt vertrauenswürdig: {trusted} von %Ln Nachricht; mit Ihrer Auswahl: {promised}.</numerusform>
            <numerusform>Jetzt vertrauenswürdig: {trusted} von %Ln Nachrichten; mit Ihrer Auswahl: {promised}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” and its issuers will be in the file.</source>
        <translation>„{name}“ und ihre Aussteller werden in der Datei sein.</translation>
    </message>
    <message>
        <source>“{name}” can be added: its root is vouched for, and its senders still write.</source>
        <translation>„{name}“ kann hinzugefügt werden: Für ihr Stammzertifikat wird gebürgt, und ihre Absender schreiben noch.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>„{name}“ fehlt</translation>
    </message>
</context>
<context>
    <name>TrustRoot</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Trust this root</source>
        <translation>Diesem &amp;Stammzertifikat vertrauen</translation>
    </message>
    <message>
        <source>&amp;Where does the owner find it?</source>
        <translation>&amp;Wo findet ihn der Inhaber?</translation>
    </message>
    <message>
        <source>All 64 digits are the same.</source>
        <translation>Alle 64 Stellen stimmen überein.</translation>
    </message>
    <message>
        <source>Can be used for email</source>
        <translation>Für E-Mail verwendbar</translation>
    </message>
    <message>
        <source>Group {group} is different: digit {number} is {shown} here, and {typed} in what you typed. Have it read out again. If it stays different, this is another root: don&apos;t trust it.</source>
        <translation>Gruppe {group} weicht ab: Stelle {number} ist hier {shown}, in Ihrer Eingabe {typed}. Lassen Sie sie noch einmal vorlesen. Bleibt sie anders, ist es ein anderes Stammzertifikat: Vertrauen Sie ihm nicht.</translation>
    </message>
    <message>
        <source>Have the owner of this root read out the SHA-256 of “{name}” by phone, 8 groups of 8 digits, or look on their website. Use a phone number or website that you know, not one from the message or file: anybody can make a root CA with this name.</source>
        <translation>Lassen Sie sich den SHA-256 von „{name}“ vom Inhaber dieses Stammzertifikats am Telefon vorlesen, 8 Gruppen zu 8 Stellen, oder sehen Sie auf seiner Website nach. Verwenden Sie eine Telefonnummer oder Website, die Sie kennen, nicht eine aus der Quelle, aus der das Stammzertifikat stammt: Jeder kann eines mit diesem Namen erstellen.</translation>
    </message>
    <message>
        <source>I compared all 64 digits: trust it</source>
        <translation>Alle 64 Stellen verglichen: vertrauen</translation>
    </message>
    <message>
        <source>Nobody vouches for it: compare it</source>
        <translation>Niemand bürgt dafür: vergleichen</translation>
    </message>
    <message>
        <source>Not expired: until {date}</source>
        <translation>Nicht abgelaufen: gültig bis {date}</translation>
    </message>
    <message>
        <source>SHA-256 of this root; below each group, what you typed</source>
        <translation>SHA-256 dieses Stammzertifikats; unter jeder Gruppe Ihre Eingabe</translation>
    </message>
    <message>
        <source>This is a SHA-1 thumbprint, which can be forged. Ask for the SHA-256: 64 digits.</source>
        <translation>Das ist ein SHA-1-Fingerabdruck, der sich fälschen lässt. Fragen Sie nach dem SHA-256: 64 Stellen.</translation>
    </message>
    <message>
        <source>This root came with a message or download; no other source has it. Type all its digits.</source>
        <translation>Dieses Stammzertifikat kam mit einer Nachricht oder einem Download; keine andere Quelle enthält es. Geben Sie alle Stellen ein.</translation>
    </message>
    <message>
        <source>Trust this root?</source>
        <translation>Diesem Stammzertifikat vertrauen?</translation>
    </message>
    <message>
        <source>What was &amp;read out to you</source>
        <translation>&amp;Vorgelesener Wert</translation>
    </message>
    <message>
        <source>What was read out to you</source>
        <translation>Vorgelesener Wert</translation>
    </message>
    <message>
        <source>What you typed is no SHA-256: that has 64 digits, 0 to 9 and A to F, and no letter O.</source>
        <translation>Das Eingegebene ist kein SHA-256: Der hat 64 Stellen, 0 bis 9 und A bis F, und keinen Buchstaben O.</translation>
    </message>
</context>
<context>
    <name>TypedCommands</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy command {number}</source>
        <translation>Befehl {number} kopieren</translation>
    </message>
    <message>
        <source>On another computer, replace the folder of the file by the one it has there.</source>
        <translation>Ersetzen Sie auf einem anderen Computer den Ordner der Datei durch den, in dem sie dort liegt.</translation>
    </message>
    <message>
        <source>Show the commands to &amp;type</source>
        <translation>&amp;Befehle zum Eintippen anzeigen</translation>
    </message>
</context>
<context>
    <name>UpdateWays</name>
    <message>
        <source>&amp;Open the .sst…</source>
        <translation>Die .sst ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>I don&apos;t have the file: &amp;get it from Exchange…</source>
        <translation>Ich habe die Datei nicht: aus Exchan&amp;ge abrufen…</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln Zertifikat</numerusform>
            <numerusform>%Ln Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln Zertifikat anzeigen</numerusform>
            <numerusform>Diese %Ln Zertifikate anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>&amp;Cancel the upload</source>
        <translation>Upload &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Upload in PowerShell</source>
        <translation>&amp;Mit PowerShell hochladen</translation>
    </message>
    <message>
        <source>A transfer kit takes the upload to one that has it: the file, a script and instructions.</source>
        <translation>Ein Transportpaket enthält Datei, Skript und Anleitung. Damit laden Sie von einem Computer mit PowerShell hoch.</translation>
    </message>
    <message>
        <source>Another &amp;computer uploads: save a transfer kit…</source>
        <translation>Auf einem anderen Computer hochladen: &amp;Transportpaket speichern…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Can stay empty: the sign-in asks</source>
        <translation>Optional; wird bei der Anmeldung abgefragt</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Change account or &amp;options…</source>
        <translation>&amp;Konto oder Optionen ändern…</translation>
    </message>
    <message>
        <source>Current collection</source>
        <translation>Aktuelle Sammlung</translation>
    </message>
    <message>
        <source>Done: uploaded, read back, and compared.</source>
        <translation>Fertig: hochgeladen, zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>Exchange has</source>
        <translation>Exchange hat</translation>
    </message>
    <message>
        <source>Exchange has these certificates already: there is nothing to upload.</source>
        <translation>Exchange hat diese Zertifikate schon: Es ist nichts hochzuladen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It &amp;was uploaded</source>
        <translation>&amp;Wurde hochgeladen</translation>
    </message>
    <message>
        <source>Look in E&amp;xchange…</source>
        <translation>In E&amp;xchange nachsehen…</translation>
    </message>
    <message>
        <source>Makes your changes in it, and goes to Export. There you check them, and upload once more.</source>
        <translation>Nimmt Ihre Änderungen darin vor und wechselt zu „Exportieren“. Dort prüfen Sie sie und laden noch einmal hoch.</translation>
    </message>
    <message>
        <source>Open the &amp;kit&apos;s receipt…</source>
        <translation>B&amp;eleg des Transportpakets öffnen…</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now and redo my changes</source>
        <translation>&amp;Gespeichertes öffnen, Änderungen wiederholen</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now…</source>
        <translation>Das jetzt &amp;Gespeicherte öffnen…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Save a transfer k&amp;it…</source>
        <translation>&amp;Transportpaket speichern…</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell of an Exchange server.</source>
        <translation>Speichern Sie das Transportpaket, und starten Sie sein Skript in der Exchange-Verwaltungsshell eines Exchange-Servers.</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>The receipt says: {organization} had exactly these certificates on {time}.</source>
        <translation>Laut dem Beleg hatte {organization} am {time} genau diese Zertifikate.</translation>
    </message>
    <message>
        <source>The upload didn&apos;t end as expected.</source>
        <translation>Der Upload ist nicht wie erwartet zu Ende gegangen.</translation>
    </message>
    <message>
        <source>The upload stopped before anything was changed.</source>
        <translation>Der Upload wurde beendet, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Upload late&amp;r</source>
        <translation>&amp;Später hochladen</translation>
    </message>
    <message>
        <source>Upload to Exchange Online</source>
        <translation>In Exchange Online hochladen</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Uploaded.</source>
        <translation>Hochgeladen.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Ihre Datei</translation>
    </message>
    <message>
        <source>Your organization has turned uploads from this computer off. Upload the file from another one.</source>
        <translation>Ihre Organisation hat Uploads von diesem Computer deaktiviert. Laden Sie die Datei von einem anderen hoch.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>shown after you sign in</source>
        <translation>wird nach der Anmeldung angezeigt</translation>
    </message>
    <message>
        <source>something else than before</source>
        <translation>etwas anderes als vorher</translation>
    </message>
    <message>
        <source>what it had before</source>
        <translation>was es vorher hatte</translation>
    </message>
    <message>
        <source>what it had before, when it was last read</source>
        <translation>was es vorher hatte, als es zuletzt abgefragt wurde</translation>
    </message>
    <message>
        <source>{file} is being uploaded.</source>
        <translation>{file} wird hochgeladen.</translation>
    </message>
    <message>
        <source>{file}, unchanged</source>
        <translation>{file}, unverändert</translation>
    </message>
    <message>
        <source>{file}: nothing has been changed in Exchange yet.</source>
        <translation>{file}: In Exchange wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>{organization} on {date}; you confirm it after you sign in</source>
        <translation>{organization} am {date}; Sie bestätigen das nach der Anmeldung</translation>
    </message>
    <message>
        <source>“{receipt}” is no receipt of a transfer kit.</source>
        <translation>„{receipt}“ ist kein Beleg eines Transportpakets.</translation>
    </message>
    <message>
        <source>“{receipt}” is of another file than “{file}”.</source>
        <translation>„{receipt}“ gehört zu einer anderen Datei als „{file}“.</translation>
    </message>
    <message>
        <source>“{receipt}” is of {time}, and something newer is known by now.</source>
        <translation>„{receipt}“ ist vom {time}, und inzwischen ist Neueres bekannt.</translation>
    </message>
</context>
<context>
    <name>UploadReopening</name>
    <message>
        <source>This isn&apos;t an .sst file, and Exchange takes nothing else.</source>
        <translation>Das ist keine .sst-Datei, und etwas anderes nimmt Exchange nicht.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheck</name>
    <message>
        <source>SST Wizard no longer checks “{file}” each week. In Help, “Watch the tenant” says how to schedule a check.</source>
        <translation>SST Wizard prüft „{file}“ nicht mehr jede Woche. In der Hilfe steht unter „Den Mandanten überwachen“, wie Sie eine Prüfung planen.</translation>
    </message>
    <message>
        <source>SST Wizard: weekly check</source>
        <translation>SST Wizard: wöchentliche Prüfung</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Choose the certificates myself</source>
        <translation>Zertifikate &amp;selbst auswählen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Find out which CAs our mail needs</source>
        <translation>Feststellen, welche &amp;CAs unsere E-Mails brauchen</translation>
    </message>
    <message>
        <source>&amp;Update the collection that Exchange has now</source>
        <translation>Die Sammlung &amp;aktualisieren, die Exchange jetzt hat</translation>
    </message>
    <message>
        <source>Certificates and messages stay on this computer; only the file that you upload leaves it.</source>
        <translation>Zertifikate und Nachrichten bleiben auf diesem Computer; nur die Datei, die Sie hochladen, verlässt ihn.</translation>
    </message>
    <message>
        <source>Continue &amp;with the collection of {time}</source>
        <translation>&amp;Mit der Sammlung von {time} fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), as you said on {date}</source>
        <translation>
            <numerusform>Exchange hat: {name} · %Ln Zertifikat, laut Ihrer Angabe vom {date}</numerusform>
            <numerusform>Exchange hat: {name} · %Ln Zertifikate, laut Ihrer Angabe vom {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), verified on {date}</source>
        <translation>
            <numerusform>Exchange hat: {name} · %Ln Zertifikat, überprüft am {date}</numerusform>
            <numerusform>Exchange hat: {name} · %Ln Zertifikate, überprüft am {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Get it from Exchange or open its file, add or remove certificates, and keep the rest.</source>
        <translation>Rufen Sie sie aus Exchange ab oder öffnen Sie ihre Datei. Fügen Sie Zertifikate hinzu oder entfernen Sie welche; der Rest bleibt.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Aus Exchange abrufen…</translation>
    </message>
    <message>
        <source>Go back to an &amp;earlier collection…</source>
        <translation>Zu einer früheren Sammlung zurück&amp;kehren…</translation>
    </message>
    <message>
        <source>Last time: {file}, not uploaded yet</source>
        <translation>Zuletzt: {file}, noch nicht hochgeladen</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded on {date}</source>
        <translation>Zuletzt: {file}, hochgeladen am {date}</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded to {organization} on {date}, verified</source>
        <translation>Zuletzt: {file}, am {date} zu {organization} hochgeladen, überprüft</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Open a few signed messages from your partners. You see which CAs are missing, and add them.</source>
        <translation>Öffnen Sie einige signierte Nachrichten Ihrer Partner. Sie sehen, welche CAs fehlen, und fügen sie hinzu.</translation>
    </message>
    <message>
        <source>Open i&amp;t</source>
        <translation>Öffn&amp;en</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>SST Wizard makes the file with which Exchange Online trusts signed mail (S/MIME), checks it, and uploads it.</source>
        <translation>Der SST Wizard erstellt die Datei, mit der Exchange Online signierten E-Mails (S/MIME) vertraut, prüft sie und lädt sie hoch.</translation>
    </message>
    <message>
        <source>Select them in a list: from files that you have, or from the public S/MIME roots.</source>
        <translation>Wählen Sie sie in einer Liste aus: aus Dateien, die Sie haben, oder aus den öffentlichen S/MIME-Stammzertifikaten.</translation>
    </message>
    <message>
        <source>Select them in a list: from this computer, from files that you have, or from the public S/MIME roots.</source>
        <translation>Wählen Sie sie in einer Liste aus: von diesem Computer, aus Dateien, die Sie haben, oder aus den öffentlichen S/MIME-Stammzertifikaten.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>Befund anzeigen</translation>
    </message>
    <message>
        <source>Up&amp;load…</source>
        <translation>Hoch&amp;laden…</translation>
    </message>
    <message>
        <source>Upload {file}</source>
        <translation>{file} hochladen</translation>
    </message>
    <message>
        <source>Version {number} · no telemetry</source>
        <translation>Version {number} · keine Telemetrie</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>{file} was not uploaded, and Exchange has another collection by now: open it and export it again.</source>
        <translation>{file} wurde nicht hochgeladen, und Exchange hat inzwischen eine andere Sammlung: Öffnen Sie die Datei, und exportieren Sie sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %Ln certificate(s), not uploaded yet, next to expire {end}</source>
        <translation>
            <numerusform>{file} · %Ln Zertifikat, noch nicht hochgeladen, nächster Ablauf {end}</numerusform>
            <numerusform>{file} · %Ln Zertifikate, noch nicht hochgeladen, nächster Ablauf {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} · %Ln certificate(s), uploaded {date}, checked today, next to expire {end}</source>
        <translation>
            <numerusform>{name} · %Ln Zertifikat, hochgeladen am {date}, heute geprüft, nächster Ablauf {end}</numerusform>
            <numerusform>{name} · %Ln Zertifikate, hochgeladen am {date}, heute geprüft, nächster Ablauf {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be found in “{folder}”. Get what Exchange has now, and export it again.</source>
        <translation>„{file}“ ist in „{folder}“ nicht zu finden. Rufen Sie ab, was Exchange jetzt hat, und exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was uploaded on {date}.</source>
        <translation>„{file}“ wurde geändert, seit die Datei am {date} hochgeladen wurde.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was written here.</source>
        <translation>„{file}“ wurde geändert, seit die Datei hier geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>-o - writes the file where --json prints: leave one out.</source>
        <translation>-o - schreibt die Datei dorthin, wo --json ausgibt: Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>21Vianet (China)</source>
        <translation>21Vianet (China)</translation>
    </message>
    <message>
        <source>A CA above “{name}” limits the number of CAs below it (path length), and “{name}” exceeds that limit. Mail from it may not be trusted. Ask the CA, or remove the certificate.</source>
        <translation>Eine CA über „{name}“ begrenzt die Zahl der CAs darunter (Pfadlänge), und „{name}“ überschreitet diese Grenze. E-Mails mit Zertifikaten von ihr wird vielleicht nicht vertraut. Fragen Sie die CA oder entfernen Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it names. Ask the CA for a new certificate.</source>
        <translation>Eine CA über „{name}“ verlangt eine Zertifikatrichtlinie (policyConstraints), die nicht jedes Zertifikat darunter nennt. Bitten Sie die CA um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>A CA in the chain of “{name}” was revoked, or may have been. Its senders need certificates from another.</source>
        <translation>Eine CA in der Kette von „{name}“ ist gesperrt oder vielleicht gesperrt. Die Absender darunter brauchen Zertifikate einer anderen CA.</translation>
    </message>
    <message>
        <source>A block without a certificate was skipped: {label}.</source>
        <translation>Ein Block ohne Zertifikat wurde übersprungen: {label}.</translation>
    </message>
    <message>
        <source>A certificate doesn&apos;t match the thumbprint recorded in the store.</source>
        <translation>Ein Zertifikat entspricht nicht dem Fingerabdruck, der im Speicher verzeichnet ist.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” has expired, and Exchange refuses a file that contains it. Open newer mail from its senders.</source>
        <translation>Ein Zertifikat in der Kette von „{name}“ ist abgelaufen, und Exchange lehnt eine Datei ab, die es enthält. Öffnen Sie neuere E-Mails ihrer Absender.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” is not valid yet.</source>
        <translation>Ein Zertifikat in der Kette von „{name}“ ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>A certificate in the path of “{name}” can&apos;t be decoded, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>Ein Zertifikat im Pfad von „{name}“ ist nicht decodierbar und lässt sich nicht prüfen. Bitten Sie die CA um ein neues.</translation>
    </message>
    <message>
        <source>A certificate in this PKCS #12 file can&apos;t be read, so none was added. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Ein Zertifikat in dieser PKCS #12-Datei kann nicht gelesen werden; deshalb wurde keines hinzugefügt. Exportieren Sie die Zertifikate stattdessen als PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped.</source>
        <translation>Ein Zertifikat ist beschädigt und wurde übersprungen.</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped: its base64 text is invalid.</source>
        <translation>Ein Zertifikat ist beschädigt und wurde übersprungen: Sein Base64-Text ist ungültig.</translation>
    </message>
    <message>
        <source>A certificate is damaged or incomplete, and was skipped.</source>
        <translation>Ein Zertifikat ist beschädigt oder unvollständig und wurde übersprungen.</translation>
    </message>
    <message>
        <source>A certificate is encoded in a form (BER) that not every program accepts.</source>
        <translation>Ein Zertifikat ist in einer Form (BER) codiert, die nicht jedes Programm annimmt.</translation>
    </message>
    <message>
        <source>A certificate is said to be encoded in a way that Windows refuses.</source>
        <translation>Ein Zertifikat trägt eine Codierungsangabe, die Windows ablehnt.</translation>
    </message>
    <message>
        <source>A certificate of more than 1 MB was skipped.</source>
        <translation>Ein Zertifikat von mehr als 1 MB wurde übersprungen.</translation>
    </message>
    <message>
        <source>A certificate of the file has expired; Exchange then refuses all of it.</source>
        <translation>Ein Zertifikat der Datei ist abgelaufen; Exchange lehnt sie dann im Ganzen ab.</translation>
    </message>
    <message>
        <source>A certificate was expected here, but there is no data.</source>
        <translation>Hier wurde ein Zertifikat erwartet, aber es sind keine Daten vorhanden.</translation>
    </message>
    <message>
        <source>A command of an older guide was pasted into PowerShell 7.</source>
        <translation>Ein Befehl aus einer älteren Anleitung wurde in PowerShell 7 eingefügt.</translation>
    </message>
    <message>
        <source>A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and Microsoft&apos;s Exchange module needs them too. Ask whoever manages this computer, or upload from another.</source>
        <translation>Eine Gruppenrichtlinie dieses Computers (Skriptausführung aktivieren; {scope}: {policy}) verbietet Skripts, und Microsofts Exchange-Modul braucht sie auch. Fragen Sie den Administrator dieses Computers oder laden Sie von einem anderen hoch.</translation>
    </message>
    <message>
        <source>A group policy of this computer forbids script files that are not signed, whatever the window allows.</source>
        <translation>Eine Gruppenrichtlinie dieses Computers verbietet Skriptdateien, die nicht signiert sind, gleich was das Fenster erlaubt.</translation>
    </message>
    <message>
        <source>A header field that describes the parts of the message occurs twice or can&apos;t be understood, so mail programs may show something other than what is signed.</source>
        <translation>Ein Feld des Nachrichtenkopfs, das die Teile der Nachricht beschreibt, kommt doppelt vor oder ist unverständlich. E-Mail-Programme zeigen daher vielleicht etwas anderes an, als signiert ist.</translation>
    </message>
    <message>
        <source>A line that begins with “From ” may begin another message, so mail programs may show something other than what is signed.</source>
        <translation>Eine Zeile, die mit „From “ beginnt, kann der Anfang einer weiteren Nachricht sein. E-Mail-Programme zeigen daher vielleicht etwas anderes an, als signiert ist.</translation>
    </message>
    <message>
        <source>A part inside the signed part is encrypted. Whether it contains another signature can&apos;t be checked.</source>
        <translation>Ein Teil innerhalb des signierten Teils ist verschlüsselt. Ob er eine weitere Signatur enthält, kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>A private key was skipped. Only certificates are needed here.</source>
        <translation>Ein privater Schlüssel wurde übersprungen. Hier werden nur Zertifikate benötigt.</translation>
    </message>
    <message>
        <source>A property is said to be encoded in a way that Windows refuses.</source>
        <translation>Eine Eigenschaft trägt eine Codierungsangabe, die Windows ablehnt.</translation>
    </message>
    <message>
        <source>A signed message has exactly two parts, the content and its S/MIME signature; this message has a different structure.</source>
        <translation>Eine signierte Nachricht hat genau zwei Teile, den Inhalt und seine S/MIME-Signatur; diese Nachricht ist anders aufgebaut.</translation>
    </message>
    <message>
        <source>A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out.</source>
        <translation>Ein Fenster hat immer nur eine Anmeldung bei Microsoft Graph; Ihre würde ersetzt und abgemeldet.</translation>
    </message>
    <message>
        <source>A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate another CA. Compare the SHA-256 thumbprint with the one on the CA&apos;s website, or remove it.</source>
        <translation>Ein Wort im Namen von „{name}“ mischt {first} und {second} Buchstaben, von denen einige gleich aussehen: Er könnte den Namen einer anderen CA nachahmen. Vergleichen Sie den SHA-256-Fingerabdruck mit dem auf der Website der CA oder entfernen Sie das Zertifikat.</translation>
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
        <source>Add all {count} intermediate CAs</source>
        <translation>Alle {count} Zwischen-CAs hinzufügen</translation>
    </message>
    <message>
        <source>Add it beside</source>
        <translation>Zusätzlich hinzufügen</translation>
    </message>
    <message>
        <source>Add the intermediate CA</source>
        <translation>Die Zwischen-CA hinzufügen</translation>
    </message>
    <message>
        <source>Add the issuer</source>
        <translation>Den Aussteller hinzufügen</translation>
    </message>
    <message>
        <source>Add the renewed certificate</source>
        <translation>Das erneuerte Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Add the {count} issuers</source>
        <translation>Die {count} Aussteller hinzufügen</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>After the upload, {receipt} lies beside {file}. Take it back to the wizard, and drop it on its page “Upload”: it then knows what Exchange has.</source>
        <translation>Nach dem Hochladen liegt {receipt} neben {file}. Bringen Sie diese Datei zum Assistenten zurück, und ziehen Sie sie dort auf die Seite „Hochladen“: Er weiß dann, was Exchange hat.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>All messages under “{name}” were changed in transit. Select it if you know its senders.</source>
        <translation>Alle Nachrichten unter „{name}“ wurden unterwegs geändert. Wählen Sie diese CA aus, wenn Sie die Absender kennen.</translation>
    </message>
    <message>
        <source>All senders under “{name}” have expired certificates. It is needed only for old mail.</source>
        <translation>Alle Absender unter „{name}“ haben abgelaufene Zertifikate. Diese CA wird nur noch für alte E-Mails gebraucht.</translation>
    </message>
    <message>
        <source>Almost at the size limit</source>
        <translation>Fast am Größenlimit</translation>
    </message>
    <message>
        <source>An attribute certificate, or another of an unusual kind, was skipped.</source>
        <translation>Ein Attributzertifikat oder eines von anderer ungewöhnlicher Art wurde übersprungen.</translation>
    </message>
    <message>
        <source>An entry of an unknown kind was skipped.</source>
        <translation>Ein Eintrag unbekannter Art wurde übersprungen.</translation>
    </message>
    <message>
        <source>An error that names expired certificates by their thumbprints</source>
        <translation>Ein Fehler, der abgelaufene Zertifikate mit ihren Fingerabdrücken nennt</translation>
    </message>
    <message>
        <source>An unexpected error occurred, so this was not checked. Open it again.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten, darum wurde dies nicht geprüft. Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>An update of {file} that has not been exported</source>
        <translation>Eine noch nicht exportierte Aktualisierung von {file}</translation>
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
        <source>App Control or AppLocker has turned constrained language mode on, in which some of the commands to type fail.</source>
        <translation>App Control oder AppLocker hat den eingeschränkten Sprachmodus eingeschaltet, in dem einige der Befehle zum Eintippen scheitern.</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenische</translation>
    </message>
    <message>
        <source>Ask Microsoft&apos;s support: what can&apos;t be backed up is not replaced.</source>
        <translation>Wenden Sie sich an den Support von Microsoft: Was nicht gesichert werden kann, wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named.</source>
        <translation>Bitten Sie einen Administrator, der in Microsoft Entra Anwendungen genehmigen darf, die genannte zu genehmigen.</translation>
    </message>
    <message>
        <source>Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with OWADisableCRLCheck.</source>
        <translation>Bitten Sie die CA, die Sperrliste öffentlich über HTTP bereitzustellen. Schalten Sie die Prüfung nur als letztes Mittel mit OWADisableCRLCheck ab.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the scripts, or save the transfer kit and upload from another.</source>
        <translation>Bitten Sie den Administrator dieses Computers, die Skripts zuzulassen, oder speichern Sie das Transportpaket, und laden Sie von einem anderen Computer hoch.</translation>
    </message>
    <message>
        <source>Back up what Exchange has now (an error if there is nothing yet)</source>
        <translation>Sichern, was Exchange jetzt hat (meldet einen Fehler, wenn noch nichts da ist)</translation>
    </message>
    <message>
        <source>Base-64 encoded X.509 (.CER)</source>
        <translation>Base-64-codiert X.509 (.CER)</translation>
    </message>
    <message>
        <source>Before you upload</source>
        <translation>Vor dem Hochladen</translation>
    </message>
    <message>
        <source>Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the collection.</source>
        <translation>Beide kommen an und sind lesbar. Von Exchange Server ist bekannt, dass er nur für Zertifikate verschlüsselt, deren Kette zur Sammlung führt.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed from {day} on: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>CA-Zertifikate wie das von „{name}“ sind ab dem {day} nicht mehr zulässig: Als Zwecke dürfen nur E-Mail und Clientauthentifizierung genannt sein (CA/Browser Forum, SMC018). Rechnen Sie mit einem anderen, vielleicht unter demselben Namen; prüfen Sie empfangene E-Mails erneut.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed since {day}: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>CA-Zertifikate wie das von „{name}“ sind seit dem {day} nicht mehr zulässig: Als Zwecke dürfen nur E-Mail und Clientauthentifizierung genannt sein (CA/Browser Forum, SMC018). Rechnen Sie mit einem anderen, vielleicht unter demselben Namen; prüfen Sie empfangene E-Mails erneut.</translation>
    </message>
    <message>
        <source>CAs change about once a year: check your signed mail again every year.</source>
        <translation>CAs ändern sich etwa jährlich: Prüfen Sie Ihre signierten E-Mails jedes Jahr erneut.</translation>
    </message>
    <message>
        <source>CAs in {file} stop issuing certificates for mail</source>
        <translation>CAs in {file} beenden die Ausstellung von Zertifikaten für E-Mails</translation>
    </message>
    <message>
        <source>CCADB&apos;s list of {listed} has “{name}” as revoked or below a revoked CA, but another issuer of it is not revoked. Check revocation (on the command line: sstwizard check --online).</source>
        <translation>Die CCADB-Liste vom {listed} führt „{name}“ als gesperrt oder unter einer gesperrten CA, aber ein anderer Aussteller davon ist nicht gesperrt. Prüfen Sie die Sperrung (in der Befehlszeile: sstwizard check --online).</translation>
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
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
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
        <source>Chain incomplete</source>
        <translation>Kette unvollständig</translation>
    </message>
    <message>
        <source>Chain not valid</source>
        <translation>Kette nicht gültig</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Seit dem Signieren geändert</translation>
    </message>
    <message>
        <source>Check the domain, and to which organization the account or app belongs.</source>
        <translation>Prüfen Sie die Domäne und zu welcher Organisation das Konto oder die App gehört.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Checking all signatures would take too long, because too many certificates have the same name, or keys that are slow to check. A chain that needs another signature counts as incomplete. Remove the certificates you don&apos;t know.</source>
        <translation>Alle Signaturen zu prüfen, würde zu lange dauern, weil zu viele Zertifikate denselben Namen haben oder Schlüssel, deren Prüfung viel Zeit braucht. Eine Kette, die eine weitere Signatur braucht, gilt als unvollständig. Entfernen Sie die Zertifikate, die Sie nicht kennen.</translation>
    </message>
    <message>
        <source>Checking who issued “{name}” would take too long, so it wasn&apos;t finished. Don&apos;t trust it, and ask the sender.</source>
        <translation>Die Prüfung, wer „{name}“ ausgestellt hat, würde zu lange dauern und wurde deshalb nicht abgeschlossen. Vertrauen Sie dem Zertifikat nicht, und fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>Cherokee-</translation>
    </message>
    <message>
        <source>Choose a folder that doesn&apos;t exist yet, in your own user profile and on a drive with permissions.</source>
        <translation>Wählen Sie einen Ordner, den es noch nicht gibt, in Ihrem eigenen Benutzerprofil und auf einem Laufwerk mit Berechtigungen.</translation>
    </message>
    <message>
        <source>Choose another folder, and start again.</source>
        <translation>Wählen Sie einen anderen Ordner, und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <translation>Clientauthentifizierung</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>Codesignatur</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Collection too large</source>
        <translation>Sammlung zu groß</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <translation>Vergleichen und hinzufügen…</translation>
    </message>
    <message>
        <source>Compare the root first</source>
        <translation>Zuerst Stammzertifikat vergleichen</translation>
    </message>
    <message>
        <source>Complete the chain, upload again, wait, and sign in again.</source>
        <translation>Vervollständigen Sie die Kette, laden Sie erneut hoch, warten Sie und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Connect again in this window.</source>
        <translation>Stellen Sie die Verbindung in diesem Fenster erneut her.</translation>
    </message>
    <message>
        <source>Connect again with an account that may see them.</source>
        <translation>Stellen Sie die Verbindung mit einem Konto erneut her, das sie sehen darf.</translation>
    </message>
    <message>
        <source>Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account needs.</source>
        <translation>Stellen Sie die Verbindung erneut her. Bleibt die Meldung, zeigt Get-ManagementRole -Cmdlet Set-SmimeConfig, welche Rolle das Konto braucht.</translation>
    </message>
    <message>
        <source>Connect again. The red text above it says more.</source>
        <translation>Stellen Sie die Verbindung erneut her. Der rote Text darüber sagt mehr.</translation>
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
        <source>Copy it again from where it was exported, or export it again.</source>
        <translation>Kopieren Sie sie noch einmal von dort, wohin sie exportiert wurde, oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Copy it back to where it was, or export it again.</source>
        <translation>Kopieren Sie sie dorthin zurück, wo sie war, oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Copy the whole folder to the computer that uploads. On Windows, open PowerShell in it and type this once; it tells Windows that you trust these files:</source>
        <translation>Kopieren Sie den ganzen Ordner auf den Computer, der hochlädt. Ist es ein Windows-Computer, öffnen Sie PowerShell in diesem Ordner, und geben Sie einmal Folgendes ein; damit sagen Sie Windows, dass Sie diesen Dateien vertrauen:</translation>
    </message>
    <message>
        <source>Could not be checked. {reason}</source>
        <translation>Konnte nicht geprüft werden. {reason}</translation>
    </message>
    <message>
        <source>Create it there, or choose another folder.</source>
        <translation>Erstellen Sie ihn dort oder wählen Sie einen anderen Ordner.</translation>
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
        <source>Data after the end of a certificate was skipped (bytes: {count}).</source>
        <translation>Daten nach dem Ende eines Zertifikats wurden übersprungen (Bytes: {count}).</translation>
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
        <source>Data in the place of a certificate isn&apos;t a certificate, and was skipped.</source>
        <translation>Daten an der Stelle eines Zertifikats sind keines; sie wurden übersprungen.</translation>
    </message>
    <message>
        <source>Digital Signature</source>
        <translation>Digitale Signatur</translation>
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
        <source>Downloading the revocation list (CRL) of “{name}” took {seconds} seconds. By default, Exchange waits {limit} seconds (OWACRLRetrievalTimeout). If Exchange needs as long, users are told that the list is offline. Ask the CA.</source>
        <translation>Das Herunterladen der Sperrliste (CRL) von „{name}“ dauerte {seconds} Sekunden. Exchange wartet standardmäßig {limit} Sekunden (OWACRLRetrievalTimeout). Braucht Exchange ebenso lange, wird Benutzern gemeldet, die Liste sei offline. Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>Each certificate stands below the one that issued it; the numbers are those of the entries below.</source>
        <translation>Jedes Zertifikat steht unter dem, das es ausgestellt hat; die Nummern sind die der Einträge weiter unten.</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Frühester Ablauf</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>Verschlüsselndes Dateisystem</translation>
    </message>
    <message>
        <source>Enter the folder to save to.</source>
        <translation>Geben Sie den Zielordner ein.</translation>
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
        <source>Exchange has another collection than the one you started from; what only that has would be lost with this upload.</source>
        <translation>Exchange hat eine andere Sammlung als die, mit der Sie begonnen haben; was nur Exchange hat, ginge mit diesem Upload verloren.</translation>
    </message>
    <message>
        <source>Exchange may be unable to check “{name}” for revocation</source>
        <translation>Exchange kann die Sperrung von „{name}“ vielleicht nicht prüfen</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Erwartetes Ergebnis</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <translation>Rufen Sie die Sammlung noch einmal ab, öffnen Sie sie in SST Wizard, nehmen Sie Ihre Änderungen vor, und laden Sie diese Datei hoch.</translation>
    </message>
    <message>
        <source>Fields that could not be decoded</source>
        <translation>Felder, die nicht decodiert werden konnten</translation>
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
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>For old mail only</source>
        <translation>Nur für alte E-Mails</translation>
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
        <source>From the certificate standard, RFC 5280</source>
        <translation>Aus der Norm für Zertifikate, RFC 5280</translation>
    </message>
    <message>
        <source>From the rules for public CAs (CA/Browser Forum, root programs)</source>
        <translation>Aus den Regeln für öffentliche CAs (CA/Browser Forum, Stammprogramme)</translation>
    </message>
    <message>
        <source>From {day} on, these CAs in {file} may issue no more certificates for mail: {names}. Expect their customers&apos; mail from other CAs: look at received mail again in SST Wizard, add what it needs, and upload. {again}</source>
        <translation>Ab dem {day} dürfen diese CAs in {file} keine Zertifikate für E-Mails mehr ausstellen: {names}. Rechnen Sie bei E-Mails ihrer Kunden mit anderen CAs: Prüfen Sie empfangene E-Mails erneut in SST Wizard, fügen Sie hinzu, was sie brauchen, und laden Sie hoch. {again}</translation>
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
        <source>Get the current collection from Exchange in the wizard, and compare, before you upload again.</source>
        <translation>Rufen Sie im Assistenten die aktuelle Sammlung aus Exchange ab, und vergleichen Sie, bevor Sie noch einmal hochladen.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griechische</translation>
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
        <source>If Exchange has another collection by then than {file} was made from, or has one although {file} is the first, the script stops before it asks, and changes nothing. Take the copy that it has saved back to the wizard, select “Update the collection that Exchange has now” there, and make your changes in it.</source>
        <translation>Hat Exchange bis dahin eine andere Sammlung als die, aus der {file} entstanden ist, oder schon eine, obwohl {file} die erste ist, bricht das Skript ab, bevor es fragt, und ändert nichts. Nehmen Sie die Kopie, die es gespeichert hat, mit zurück zum Assistenten, wählen Sie dort „Die Sammlung aktualisieren, die Exchange jetzt hat“, und nehmen Sie Ihre Änderungen darin vor.</translation>
    </message>
    <message>
        <source>If Microsoft&apos;s module is missing, the script asks whether to install it. Where the computer does not reach the PowerShell Gallery, type this on another one (for PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and copy the folder to Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</source>
        <translation>Fehlt das Modul von Microsoft, fragt das Skript, ob es installiert werden soll. Erreicht der Computer die PowerShell Gallery nicht, geben Sie auf einem anderen Computer Folgendes ein (für PowerShell 7.4 und 7.5: -RequiredVersion 3.9.2 anhängen), und kopieren Sie den Ordner nach Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</translation>
    </message>
    <message>
        <source>If it asks what Exchange has, press “Get it from Exchange…”: PowerShell opens, and changes nothing.</source>
        <translation>Fragt sie, was Exchange hat, wählen Sie „Aus Exchange abrufen…“: PowerShell öffnet sich und ändert nichts.</translation>
    </message>
    <message>
        <source>If it stops, a line in red says why. Paste it into the wizard&apos;s Help, which says what to do; most have a word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>Hält das Skript an, sagt eine rote Zeile, warum. Fügen Sie sie in die Hilfe des Assistenten ein; dort steht, was zu tun ist. Die meisten enthalten ein Wort in Klammern, etwa (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>In Outlook on the web, send a signed message, and an encrypted one to someone outside.</source>
        <translation>Senden Sie in Outlook im Web eine signierte Nachricht, und eine verschlüsselte an jemanden außerhalb.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 first. Then type Install-Module PowerShellGet -Force -AllowClobber, close PowerShell, open it again, and install the module.</source>
        <translation>Geben Sie in Windows PowerShell 5.1 zuerst [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 ein. Geben Sie dann Install-Module PowerShellGet -Force -AllowClobber ein, schließen Sie PowerShell, öffnen Sie es neu, und installieren Sie das Modul.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12, and try again. Otherwise ask for the proxy&apos;s settings, or bring the module from another computer.</source>
        <translation>Geben Sie in Windows PowerShell 5.1 [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 ein, und versuchen Sie es noch einmal. Fragen Sie sonst nach den Einstellungen des Proxys oder kopieren Sie das Modul von einem anderen Computer.</translation>
    </message>
    <message>
        <source>In changed mail only</source>
        <translation>Nur in geänderten E-Mails</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module, once per user (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2)</source>
        <translation>Das Modul von Microsoft installieren, einmal je Benutzer (PowerShell 7.4 und 7.5: -RequiredVersion 3.9.2 ergänzen)</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module?</source>
        <translation>Das Modul von Microsoft installieren?</translation>
    </message>
    <message>
        <source>Install PowerShellGet, or connect in another PowerShell version that has it.</source>
        <translation>Installieren Sie PowerShellGet oder stellen Sie die Verbindung in einer anderen PowerShell-Version her, die es hat.</translation>
    </message>
    <message>
        <source>Install SST Wizard for all users, which registers the source, on that computer.</source>
        <translation>Installieren Sie SST Wizard auf dem betreffenden Computer für alle Benutzer; das registriert die Quelle.</translation>
    </message>
    <message>
        <source>Install the module in this very PowerShell, then connect.</source>
        <translation>Installieren Sie das Modul in eben dieser PowerShell, und stellen Sie dann die Verbindung her.</translation>
    </message>
    <message>
        <source>Install version 3.10.1 or later, or 3.9.2 or older, and start again in a new PowerShell window.</source>
        <translation>Installieren Sie Version 3.10.1 oder neuer oder 3.9.2 oder älter, und beginnen Sie noch einmal in einem neuen PowerShell-Fenster.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischenzertifizierungsstellen</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>Zwischen-CA</translation>
    </message>
    <message>
        <source>Intermediate certificates are missing from the collection. Microsoft&apos;s page on Outlook for iOS and Android says that Exchange Online fetches them, or takes them from the message; its page on the virtual certificate collection says that only the uploaded file counts. Exchange Server is known to use that alone. Add them to the collection.</source>
        <translation>In der Sammlung fehlen Zwischenzertifikate. Laut Microsofts Seite zu Outlook für iOS und Android ruft Exchange Online sie ab oder entnimmt sie der Nachricht; laut der Seite zur virtuellen Zertifikatsammlung zählt nur die hochgeladene Datei. Von Exchange Server ist bekannt, dass er nur diese verwendet. Fügen Sie die Zertifikate der Sammlung hinzu.</translation>
    </message>
    <message>
        <source>Inventory of an S/MIME certificate collection</source>
        <translation>Zertifikatsliste einer S/MIME-Zertifikatsammlung</translation>
    </message>
    <message>
        <source>Is NuGet to be installed, or an untrusted repository used?</source>
        <translation>NuGet installieren oder ein nicht vertrauenswürdiges Repository verwenden?</translation>
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
        <source>It asks whether to upload, and uploads if you agree.</source>
        <translation>Es fragt, ob hochgeladen werden soll, und lädt hoch, wenn Sie zustimmen.</translation>
    </message>
    <message>
        <source>It has no http address of a revocation list (CRL). Exchange can&apos;t check it either; ask the CA.</source>
        <translation>Es enthält keine http-Adresse einer Sperrliste (CRL). Exchange kann es auch nicht prüfen; fragen Sie die CA.</translation>
    </message>
    <message>
        <source>It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. Remove what your users and partners don&apos;t need. The largest is “{name}” with {largest} bytes.</source>
        <translation>Sie hat {size} Bytes. Von Exchange Server ist bekannt, dass er mehr als {limit} ablehnt; Exchange Online tut das vielleicht auch. Entfernen Sie, was Ihre Benutzer und Partner nicht brauchen. Das größte ist „{name}“ mit {largest} Bytes.</translation>
    </message>
    <message>
        <source>It is not known what Exchange has stored</source>
        <translation>Es ist nicht bekannt, was Exchange gespeichert hat</translation>
    </message>
    <message>
        <source>It lists what would be added, kept and removed. Nothing is changed up to here.</source>
        <translation>Es führt auf, was hinzugefügt, behalten und entfernt würde. Bis hierher wird nichts geändert.</translation>
    </message>
    <message>
        <source>It reads back what Exchange has stored, and says that it has exactly these certificates. It signs out.</source>
        <translation>Es liest zurück, was Exchange gespeichert hat, und meldet, dass es genau diese Zertifikate sind. Es meldet sich ab.</translation>
    </message>
    <message>
        <source>It saves what Exchange has now, in the folder of the file, and names that file.</source>
        <translation>Es sichert im Ordner der Datei, was Exchange jetzt hat, und nennt den Namen der Sicherung.</translation>
    </message>
    <message>
        <source>It stops in red</source>
        <translation>Es hält mit roter Meldung an</translation>
    </message>
    <message>
        <source>It was not contacted: the limit of {size} MB for all lists was reached. Check fewer certificates at once.</source>
        <translation>Die Adresse wurde nicht abgefragt: Das Limit von {size} MB für alle Listen war erreicht. Prüfen Sie weniger Zertifikate auf einmal.</translation>
    </message>
    <message>
        <source>It was not contacted: the time limit of {seconds} seconds for all addresses was reached. Try again.</source>
        <translation>Die Adresse wurde nicht abgefragt: Das Zeitlimit von {seconds} Sekunden für alle Adressen war erreicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It would be trusted. No need to wait: this checks against the file, not against Exchange.</source>
        <translation>Sie wäre vertrauenswürdig. Hier müssen Sie nicht warten: Geprüft wird mit der Datei, nicht mit Exchange.</translation>
    </message>
    <message>
        <source>Its own words say which: a certificate has expired, the file is too large or no .sst, or the account may not change the settings.</source>
        <translation>Exchanges eigene Worte sagen, was zutrifft: Ein Zertifikat ist abgelaufen, die Datei ist zu groß oder keine .sst-Datei, oder das Konto darf die Einstellungen nicht ändern.</translation>
    </message>
    <message>
        <source>Its revocation list (CRL) is published only over https, at {address}, which is not contacted here. Ask the CA.</source>
        <translation>Die Sperrliste (CRL) ist nur über https veröffentlicht, unter {address}; diese Adresse wird hier nicht abgefragt. Fragen Sie die CA.</translation>
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
        <source>Local computer</source>
        <translation>Lokaler Computer</translation>
    </message>
    <message>
        <source>Look again in a few minutes: what Exchange has then counts.</source>
        <translation>Sehen Sie in einigen Minuten noch einmal nach: Es zählt, was Exchange dann hat.</translation>
    </message>
    <message>
        <source>Look at the account and the environment under Options on the Upload page. A partner who works for a customer names the customer&apos;s domain there.</source>
        <translation>Prüfen Sie auf der Seite „Hochladen“ das Konto und unter „Optionen“ die Umgebung. Ein Partner, der für einen Kunden arbeitet, gibt dort die Domäne des Kunden an.</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you upload again.</source>
        <translation>Sehen Sie nach, was Exchange gespeichert hat, bevor Sie noch einmal hochladen.</translation>
    </message>
    <message>
        <source>Look at what is added and removed, and press Export.</source>
        <translation>Sehen Sie nach, was hinzugefügt und entfernt wird, und wählen Sie „Exportieren“.</translation>
    </message>
    <message>
        <source>Look for files that begin with “smime-backup” and the organization&apos;s domain, and copy the one that you want to that folder. Open any other in the wizard, and upload that.</source>
        <translation>Suchen Sie nach Dateien, die mit „smime-backup“ und der Domäne der Organisation beginnen, und kopieren Sie die gewünschte in diesen Ordner. Jede andere öffnen Sie im Assistenten und laden sie hoch.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Mail from “{name}” would not be trusted</source>
        <translation>E-Mails von „{name}“ würde nicht vertraut</translation>
    </message>
    <message>
        <source>Make room on the disk of your user profile, and start the upload again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger Ihres Benutzerprofils, und starten Sie das Hochladen erneut.</translation>
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
        <source>Microsoft doesn&apos;t document how long changes take to reach mail programs. If a message is not trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook isn&apos;t a valid test: it uses the certificate store of the computer, not this collection.</source>
        <translation>Microsoft dokumentiert nicht, wie lange es dauert, bis E-Mail-Programme Änderungen übernehmen. Wenn eine Nachricht noch nicht vertrauenswürdig ist, warten Sie, melden Sie sich ab und wieder an, und versuchen Sie es erneut, bevor Sie etwas ändern. Das klassische Outlook eignet sich nicht als Test: Es verwendet den Zertifikatspeicher des Computers, nicht diese Sammlung.</translation>
    </message>
    <message>
        <source>Microsoft limits how much may be read of a mailbox at a time.</source>
        <translation>Microsoft begrenzt, wie viel auf einmal aus einem Postfach gelesen werden darf.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list of changes names certificate-based authentication bugs that 3.10.1 has fixed.</source>
        <translation>Microsofts Liste der Änderungen nennt Fehler bei der zertifikatbasierten Authentifizierung, die 3.10.1 behoben hat.</translation>
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
        <source>New, or update of the one that your organization uses</source>
        <translation>Neu, oder Aktualisierung der Sammlung, die Ihre Organisation verwendet</translation>
    </message>
    <message>
        <source>New: your organization has none yet</source>
        <translation>Neu: Ihre Organisation hat noch keine</translation>
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
        <source>No intermediate CA for “{name}”</source>
        <translation>Keine Zwischen-CA für „{name}“</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>No mail seen</source>
        <translation>Keine E-Mails gesehen</translation>
    </message>
    <message>
        <source>No organization called “{name}” has public CAs.</source>
        <translation>Keine Organisation namens „{name}“ hat öffentliche CAs.</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Kein Platz mehr</translation>
    </message>
    <message>
        <source>No server answered: there is probably no network. Check the connection of this computer, then check revocation again.</source>
        <translation>Kein Server hat geantwortet: Vermutlich besteht keine Netzwerkverbindung. Prüfen Sie die Verbindung dieses Computers und dann noch einmal die Sperrung.</translation>
    </message>
    <message>
        <source>No terminal was found on this computer. Install one, such as xterm, or type the commands yourself.</source>
        <translation>Auf diesem Computer wurde kein Terminal gefunden. Installieren Sie eines, etwa xterm, oder geben Sie die Befehle selbst ein.</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”</source>
        <translation>Niemand bürgt für das Stammzertifikat „{name}“</translation>
    </message>
    <message>
        <source>Nobody vouches for the root of “{name}”; anybody can make one. Ask the sender&apos;s organization for the SHA-256 by phone, and compare it.</source>
        <translation>Niemand bürgt für das Stammzertifikat von „{name}“; jeder kann eines erstellen. Fragen Sie die Organisation des Absenders am Telefon nach dem SHA-256, und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>Non-Repudiation</source>
        <translation>Nichtabstreitbarkeit</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain is not valid. {reason}</source>
        <translation>Keine seiner Adressen wurde abgefragt: Die Kette ist nicht gültig. {reason}</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain leads to no root. Add its issuers first.</source>
        <translation>Keine seiner Adressen wurde abgefragt: Die Kette führt zu keinem Stammzertifikat. Fügen Sie zuerst die Aussteller hinzu.</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: nobody vouches for its root “{root}”. Compare that root first.</source>
        <translation>Keine seiner Adressen wurde abgefragt: Niemand bürgt für das Stammzertifikat „{root}“. Vergleichen Sie es zuerst.</translation>
    </message>
    <message>
        <source>None: this collection has not been exported</source>
        <translation>Keine: Diese Sammlung wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Keine CA</translation>
    </message>
    <message>
        <source>Not all possible issuers of some senders were checked, because too many certificates have the same names (CAs: {count}). Open fewer messages at a time.</source>
        <translation>Nicht alle möglichen Aussteller mancher Absender wurden geprüft, weil zu viele Zertifikate dieselben Namen haben (CAs: {count}). Öffnen Sie weniger Nachrichten auf einmal.</translation>
    </message>
    <message>
        <source>Not all signatures were checked</source>
        <translation>Nicht alle Signaturen wurden geprüft</translation>
    </message>
    <message>
        <source>Not checked completely</source>
        <translation>Nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>Not everything could be read: {count}</source>
        <translation>Nicht alles war lesbar: {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
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
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don&apos;t attribute it to the signer.</source>
        <translation>Nicht signiert und damit vielleicht von jemand anderem geschrieben: {unsigned}. Mailinglisten und Gateways fügen solchen Text an; schreiben Sie ihn nicht dem Signierer zu.</translation>
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
        <source>Not trusted: the certificate itself can&apos;t be used</source>
        <translation>Nicht vertrauenswürdig: Das Zertifikat selbst kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Not trusted: the signature is damaged or forged</source>
        <translation>Nicht vertrauenswürdig: Die Signatur ist beschädigt oder gefälscht</translation>
    </message>
    <message>
        <source>Not trusted: the signature may cover something other than what is shown</source>
        <translation>Nicht vertrauenswürdig: Die Signatur umfasst vielleicht etwas anderes, als angezeigt wird</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing can be written below “{folder}” ({reason}). PowerShell was not started.</source>
        <translation>Unter „{folder}“ kann nichts geschrieben werden ({reason}). PowerShell wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Nothing was found: try other or fewer words, or choose a topic from the list.</source>
        <translation>Nichts gefunden: Versuchen Sie es mit anderen oder weniger Wörtern oder wählen Sie ein Thema aus der Liste aus.</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>OCSP-Signatur</translation>
    </message>
    <message>
        <source>On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, and open a signed message from each CA of the collection.</source>
        <translation>Unter Windows, in Edge oder Chrome mit der S/MIME-Erweiterung und dem S/MIME-Steuerelement: Melden Sie sich ab und wieder an und öffnen Sie von jeder CA der Sammlung eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>On the Upload page, press Upload in PowerShell. A window opens; it says first whether the file is the one that was exported.</source>
        <translation>Wählen Sie auf der Seite „Hochladen“ die Schaltfläche „Mit PowerShell hochladen“. Ein Fenster öffnet sich; es sagt zuerst, ob die Datei die exportierte ist.</translation>
    </message>
    <message>
        <source>Only certificates of people under “{name}” were opened, no mail. Select it if they write to you.</source>
        <translation>Es wurden nur Zertifikate von Personen unter „{name}“ geöffnet, keine E-Mails. Wählen Sie diese CA aus, wenn die Personen Ihnen schreiben.</translation>
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
        <source>Only {part} is signed, by {signers}, trusted by this collection. The rest is not signed.</source>
        <translation>Nur {part} ist signiert, von {signers}, mit dieser Sammlung vertrauenswürdig. Der Rest ist nicht signiert.</translation>
    </message>
    <message>
        <source>Only {vouching}&apos;s root program vouches for “{name}”</source>
        <translation>Nur das Stammprogramm von {vouching} bürgt für „{name}“</translation>
    </message>
    <message>
        <source>Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline.</source>
        <translation>Öffnen Sie PowerShell über das Startmenü oder setzen Sie -DisableWAM hinter Connect-ExchangeOnline.</translation>
    </message>
    <message>
        <source>Open a signed message from a CA that is not in the collection.</source>
        <translation>Öffnen Sie eine signierte Nachricht einer CA, die nicht in der Sammlung ist.</translation>
    </message>
    <message>
        <source>Open it in SST Wizard, remove certificates until it is within the size limit, export it, and upload the new file.</source>
        <translation>Öffnen Sie sie in SST Wizard, entfernen Sie Zertifikate, bis das Größenlimit eingehalten ist, exportieren Sie sie, und laden Sie die neue Datei hoch.</translation>
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
        <source>Open the page “Mail”, and add a signed message from each CA of the collection.</source>
        <translation>Öffnen Sie die Seite „E-Mails“, und fügen Sie eine signierte Nachricht von jeder CA der Sammlung hinzu.</translation>
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
        <source>Or, on Linux, macOS, or with PowerShell 7:</source>
        <translation>Oder, unter Linux, macOS oder mit PowerShell 7:</translation>
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
        <source>PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as PKCS #7 (.p7b) instead.</source>
        <translation>PKCS #12-Dateien werden in einem eigenen Prozess geöffnet, der nicht gestartet werden konnte. Exportieren Sie die Zertifikate stattdessen als PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Pages have the numbers that the wizard shows, other parts have letters, and every line has a number. Name them by phone.</source>
        <translation>Die Seiten haben die Nummern, die der Assistent zeigt, andere Teile Buchstaben, und jede Zeile hat eine Nummer. Nennen Sie diese am Telefon.</translation>
    </message>
    <message>
        <source>Parts of “{name}” could not be read (of all selected: {count}), so not everything could be checked. The certificates are written unchanged.</source>
        <translation>Teile von „{name}“ waren nicht lesbar (von allen ausgewählten: {count}), deshalb konnte nicht alles geprüft werden. Die Zertifikate werden unverändert geschrieben.</translation>
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
        <source>Press Enter at the question. Start again, and sign in with another account.</source>
        <translation>Drücken Sie bei der Frage die Eingabetaste. Beginnen Sie noch einmal, und melden Sie sich mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>Press Next: what is ticked is added. If Chains opens (4), press the button beside each error, then Next.</source>
        <translation>Wählen Sie „Weiter“: Das Angehakte wird hinzugefügt. Öffnet sich „Ketten“ (4), wählen Sie die Schaltfläche neben jedem Fehler, dann „Weiter“.</translation>
    </message>
    <message>
        <source>Press “Add messages…”, and select a few signed messages of your partners. They stay here.</source>
        <translation>Wählen Sie „Nachrichten hinzufügen…“ und dann einige signierte Nachrichten Ihrer Partner. Sie bleiben hier.</translation>
    </message>
    <message>
        <source>Private Key Archival</source>
        <translation>Archivierung privater Schlüssel</translation>
    </message>
    <message>
        <source>Private keys not included: {count}</source>
        <translation>Private Schlüssel nicht enthalten: {count}</translation>
    </message>
    <message>
        <source>Probably the file is larger than Exchange Server is known to accept.</source>
        <translation>Wahrscheinlich ist die Datei größer, als Exchange Server bekanntermaßen akzeptiert.</translation>
    </message>
    <message>
        <source>Probably the private key of the app&apos;s certificate can&apos;t be used: it belongs to another account, or it is a CNG key, which Exchange doesn&apos;t support for signing in as an app.</source>
        <translation>Wahrscheinlich lässt sich der private Schlüssel des Zertifikats der App nicht verwenden: Er gehört einem anderen Konto, oder es ist ein CNG-Schlüssel, den Exchange für die Anmeldung als App nicht unterstützt.</translation>
    </message>
    <message>
        <source>Probably this PowerShell doesn&apos;t reach the PowerShell Gallery: a proxy or firewall keeps it out, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2.</source>
        <translation>Wahrscheinlich erreicht diese PowerShell die PowerShell Gallery nicht: Ein Proxy oder eine Firewall lässt sie nicht durch, oder Windows PowerShell 5.1 verwendet auf einem älteren Windows kein TLS 1.2.</translation>
    </message>
    <message>
        <source>Probably this window is not connected, or the account lacks the permission.</source>
        <translation>Wahrscheinlich ist dieses Fenster nicht verbunden, oder dem Konto fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>Properties not included: {count}</source>
        <translation>Eigenschaften nicht enthalten: {count}</translation>
    </message>
    <message>
        <source>Public S/MIME roots</source>
        <translation>Öffentliche S/MIME-Stammzertifikate</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell there.</source>
        <translation>Setzen Sie -DisableWAM hinter Connect-ExchangeOnline oder melden Sie sich als dieser Benutzer bei Windows an, und öffnen Sie PowerShell dort.</translation>
    </message>
    <message>
        <source>Qualified Subordination</source>
        <translation>Qualifizierte Unterordnung</translation>
    </message>
    <message>
        <source>Reading stopped after {count} MB; the rest was not read. Add the files that you need one by one.</source>
        <translation>Das Lesen wurde nach {count} MB beendet; der Rest wurde nicht gelesen. Fügen Sie die benötigten Dateien einzeln hinzu.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} certificates: they are far shorter than real ones. Add those that you need one by one.</source>
        <translation>Das Lesen wurde nach {count} Zertifikaten beendet: Sie sind viel kürzer als echte. Fügen Sie die benötigten einzeln hinzu.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} entries; the rest was not read. Add the files that you need one by one.</source>
        <translation>Das Lesen wurde nach {count} Einträgen beendet; der Rest wurde nicht gelesen. Fügen Sie die benötigten Dateien einzeln hinzu.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} messages: they are far shorter than real ones. Add the messages that you need one by one.</source>
        <translation>Das Lesen wurde nach {count} Nachrichten beendet: Sie sind viel kürzer als echte. Fügen Sie die benötigten Nachrichten einzeln hinzu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove what has expired, export again, and upload the new file.</source>
        <translation>Entfernen Sie, was abgelaufen ist, exportieren Sie erneut, und laden Sie die neue Datei hoch.</translation>
    </message>
    <message>
        <source>Remove what isn&apos;t needed ({count})</source>
        <translation>Nicht Benötigtes entfernen ({count})</translation>
    </message>
    <message>
        <source>Renew the S/MIME certificate “{name}”: it expires on {end}</source>
        <translation>S/MIME-Zertifikat „{name}“ erneuern: Es läuft am {end} ab</translation>
    </message>
    <message>
        <source>Replace with its issuers</source>
        <translation>Durch die Aussteller ersetzen</translation>
    </message>
    <message>
        <source>Replace with one that is not revoked</source>
        <translation>Durch nicht gesperrtes Zertifikat ersetzen</translation>
    </message>
    <message>
        <source>Replace with the certificate that leads to a root</source>
        <translation>Durch das Zertifikat ersetzen, das zu einem Stammzertifikat führt</translation>
    </message>
    <message>
        <source>Replace with the renewed certificate</source>
        <translation>Durch erneuertes Zertifikat ersetzen</translation>
    </message>
    <message>
        <source>Replaced by another CA</source>
        <translation>Von anderer CA abgelöst</translation>
    </message>
    <message>
        <source>Revocation is not checked here. Exchange Server is known to check it; for that, the CA&apos;s revocation lists (CRL) must be reachable over the internet.</source>
        <translation>Die Sperrung wird hier nicht geprüft. Von Exchange Server ist bekannt, dass er sie prüft; dafür müssen die Sperrlisten (CRL) der CA über das Internet erreichbar sein.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Revoked on {since}: {reason}.</source>
        <translation>Gesperrt am {since}: {reason}.</translation>
    </message>
    <message>
        <source>Root CA, self-signed</source>
        <translation>Stammzertifikat, selbstsigniert</translation>
    </message>
    <message>
        <source>Root List Signer</source>
        <translation>Stammlistensignaturgeber</translation>
    </message>
    <message>
        <source>Run Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and open PowerShell again.</source>
        <translation>Führen Sie Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force aus (PowerShell 7.4 und 7.5: mit -RequiredVersion 3.9.2), und öffnen Sie PowerShell erneut.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
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
        <source>Save the transfer kit, and start its script in the Exchange Management Shell on the server.</source>
        <translation>Speichern Sie das Transportpaket, und starten Sie sein Skript in der Exchange-Verwaltungsshell auf dem Server.</translation>
    </message>
    <message>
        <source>Save the transfer kit, and upload from another computer.</source>
        <translation>Speichern Sie das Transportpaket, und laden Sie von einem anderen Computer hoch.</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>Sichere E-Mail</translation>
    </message>
    <message>
        <source>See what is stored</source>
        <translation>Nachsehen, was gespeichert ist</translation>
    </message>
    <message>
        <source>Seen in Exchange Server; Exchange Online may differ</source>
        <translation>In Exchange Server beobachtet; Exchange Online kann abweichen</translation>
    </message>
    <message>
        <source>Select “Find out which CAs our mail needs”, and press Next.</source>
        <translation>Wählen Sie „Feststellen, welche CAs unsere E-Mails brauchen“ und dann „Weiter“.</translation>
    </message>
    <message>
        <source>Select “Sign in without Windows&apos; account manager” under Options, or put -DisableWAM after Connect-ExchangeOnline (3.7.2 or later). In PowerShell 7, -Device signs in with a code on another device.</source>
        <translation>Wählen Sie unter „Optionen“ die Einstellung „Ohne die Kontoverwaltung von Windows anmelden“ oder setzen Sie -DisableWAM hinter Connect-ExchangeOnline (ab 3.7.2). In PowerShell 7 meldet -Device mit einem Code auf einem anderen Gerät an.</translation>
    </message>
    <message>
        <source>Self-signed sender</source>
        <translation>Selbstsignierter Absender</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sender not valid</source>
        <translation>Absender nicht gültig</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate for {signers}. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Gesendet als {senders}, signiert mit einem Zertifikat für {signers}. Von Exchange Server ist bekannt, dass er dies meldet. Prüfen Sie, ob der Signierer für diese Adresse senden darf.</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate without an email address. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Gesendet als {senders}, signiert mit einem Zertifikat ohne E-Mail-Adresse. Von Exchange Server ist bekannt, dass er dies meldet. Prüfen Sie, ob der Signierer für diese Adresse senden darf.</translation>
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
        <source>Several certificates in this file could be the signer&apos;s. Save one by itself, and check that.</source>
        <translation>Mehrere Zertifikate in dieser Datei könnten das des Signierers sein. Speichern Sie eines für sich und prüfen Sie dieses.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in. The window shows the account, the organization and its domains.</source>
        <translation>Melden Sie sich an. Das Fenster zeigt das Konto, die Organisation und deren Domänen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out and in again, and open the same messages.</source>
        <translation>Melden Sie sich ab und wieder an und öffnen Sie dieselben Nachrichten.</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Signer trusted, content not checked</source>
        <translation>Signierer vertrauenswürdig, Inhalt nicht geprüft</translation>
    </message>
    <message>
        <source>Signing in fails, and the path of the user&apos;s profile holds a dollar sign ($)</source>
        <translation>Das Anmelden scheitert, und der Pfad des Benutzerprofils enthält ein Dollarzeichen ($)</translation>
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
        <source>Some certificates occur more than once; each was added once.</source>
        <translation>Einige Zertifikate kommen mehrfach vor; jedes wurde einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>Somebody else has uploaded a collection since yours was backed up.</source>
        <translation>Jemand anderes hat eine Sammlung hochgeladen, seit Ihre gesichert wurde.</translation>
    </message>
    <message>
        <source>Something else than a certificate store is stored in your organization.</source>
        <translation>In Ihrer Organisation ist etwas anderes als ein Zertifikatspeicher gespeichert.</translation>
    </message>
    <message>
        <source>Specify a file with certificates, or an organization: --ca.</source>
        <translation>Geben Sie eine Datei mit Zertifikaten oder eine Organisation an: --ca.</translation>
    </message>
    <message>
        <source>Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. Without it, save some signed messages by hand from Outlook.</source>
        <translation>Starten Sie noch einmal, und stimmen Sie zu, oder bitten Sie einen Administrator, der in Microsoft Entra Anwendungen genehmigen darf. Ohne Genehmigung speichern Sie einige signierte Nachrichten von Hand aus Outlook.</translation>
    </message>
    <message>
        <source>Start again and answer yes, have whoever looks after this computer install the module, or save the transfer kit and upload from another computer.</source>
        <translation>Beginnen Sie noch einmal, und antworten Sie mit ja, lassen Sie das Modul von dem installieren, der diesen Computer betreut, oder speichern Sie das Transportpaket, und laden Sie von einem anderen Computer hoch.</translation>
    </message>
    <message>
        <source>Start again in a new PowerShell window.</source>
        <translation>Beginnen Sie noch einmal in einem neuen PowerShell-Fenster.</translation>
    </message>
    <message>
        <source>Start again in an hour or so: what is already saved is skipped.</source>
        <translation>Starten Sie in etwa einer Stunde noch einmal: Was schon gespeichert ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>Start again, and sign in as somebody who may open the mailbox.</source>
        <translation>Beginnen Sie von vorn, und melden Sie sich als jemand an, der das Postfach öffnen darf.</translation>
    </message>
    <message>
        <source>Start again: what is already saved is skipped.</source>
        <translation>Starten Sie noch einmal: Was schon gespeichert ist, wird übersprungen.</translation>
    </message>
    <message>
        <source>Start it from the wizard, or unpack the whole transfer kit again.</source>
        <translation>Starten Sie es aus dem Assistenten oder entpacken Sie das ganze Transportpaket noch einmal.</translation>
    </message>
    <message>
        <source>Start the upload in the Exchange Management Shell of an Exchange server:</source>
        <translation>Starten Sie den Upload in der Exchange-Verwaltungsshell eines Exchange-Servers:</translation>
    </message>
    <message>
        <source>Start the upload on Windows:</source>
        <translation>Starten Sie den Upload unter Windows:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Suspended on {since} (certificateHold). The CA may lift this.</source>
        <translation>Ausgesetzt am {since} (certificateHold). Die CA kann das aufheben.</translation>
    </message>
    <message>
        <source>The .sst is not where it was exported, or not beside the script of the kit.</source>
        <translation>Die .sst-Datei ist nicht dort, wohin sie exportiert wurde, oder nicht neben dem Skript des Transportpakets.</translation>
    </message>
    <message>
        <source>The CA&apos;s revocation list (CRL) on “{name}”: {said}</source>
        <translation>Die Sperrliste (CRL) der CA zu „{name}“: {said}</translation>
    </message>
    <message>
        <source>The PowerShell Gallery isn&apos;t registered as a source of modules in this PowerShell.</source>
        <translation>Die PowerShell Gallery ist in dieser PowerShell nicht als Quelle von Modulen registriert.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sha256}; the script verifies it. SHA256SUMS has those of all files. On Linux, this verifies them:</source>
        <translation>Der SHA-256-Wert von {file} ist {sha256}; das Skript überprüft ihn. SHA256SUMS enthält die Werte aller Dateien. Unter Linux lassen sie sich so überprüfen:</translation>
    </message>
    <message>
        <source>The account belongs to another organization, or to an environment other than the selected one.</source>
        <translation>Das Konto gehört zu einer anderen Organisation oder zu einer anderen als der ausgewählten Umgebung.</translation>
    </message>
    <message>
        <source>The account has no full access to the mailbox.</source>
        <translation>Das Konto hat keinen Vollzugriff auf das Postfach.</translation>
    </message>
    <message>
        <source>The account lacks the role for it, its role is not activated yet, or this window is not connected. Other connections of this window are not used in its place.</source>
        <translation>Dem Konto fehlt die Rolle dafür, seine Rolle ist noch nicht aktiviert, oder dieses Fenster ist nicht verbunden. Andere Verbindungen dieses Fensters werden nicht ersatzweise verwendet.</translation>
    </message>
    <message>
        <source>The account or app has signed in to another organization than the one named.</source>
        <translation>Das Konto oder die App hat sich bei einer anderen Organisation angemeldet als der angegebenen.</translation>
    </message>
    <message>
        <source>The address is misspelled, the mailbox isn&apos;t in Exchange Online, or the account has no full access to it.</source>
        <translation>Die Adresse ist falsch geschrieben, das Postfach liegt nicht in Exchange Online, oder das Konto hat keinen Vollzugriff darauf.</translation>
    </message>
    <message>
        <source>The address of the CRL can&apos;t be reached from Microsoft.</source>
        <translation>Die Adresse der Sperrliste ist von Microsoft aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged or incomplete. Try again later, or ask the CA.</source>
        <translation>Die Antwort von {host} ist beschädigt oder unvollständig. Versuchen Sie es später noch einmal oder fragen Sie die CA.</translation>
    </message>
    <message>
        <source>The answer to the upload was lost or comes late, or it isn&apos;t one by which Exchange is known to refuse a file.</source>
        <translation>Die Antwort auf den Upload ging verloren oder kommt spät, oder sie ist keine, mit der Exchange bekanntermaßen eine Datei ablehnt.</translation>
    </message>
    <message>
        <source>The archive contains too much. Extract it and add the files that you need.</source>
        <translation>Das Archiv enthält zu viel. Extrahieren Sie es und fügen Sie die benötigten Dateien hinzu.</translation>
    </message>
    <message>
        <source>The archive is damaged. Download it again.</source>
        <translation>Das Archiv ist beschädigt. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Extract it and add the files in it.</source>
        <translation>Das Archiv ist mit einem Kennwort geschützt. Extrahieren Sie es und fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>The backup is named after that domain; the account may not see the domains.</source>
        <translation>Die Sicherung wird nach dieser Domäne benannt; vielleicht darf das Konto die Domänen nicht sehen.</translation>
    </message>
    <message>
        <source>The cause is the user&apos;s computer, not trust.</source>
        <translation>Die Ursache ist der Computer des Benutzers, nicht die Vertrauenswürdigkeit.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be decoded, so it can&apos;t be looked up. Ask the CA.</source>
        <translation>Das Zertifikat ist nicht decodierbar und lässt sich deshalb nicht nachschlagen. Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>The certificate of {signers} is trusted by this collection.</source>
        <translation>Das Zertifikat von {signers} ist mit dieser Sammlung vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The certificate of “{name}” expired on {end}. The sender needs a new one.</source>
        <translation>Das Zertifikat von „{name}“ ist am {end} abgelaufen. Der Absender braucht ein neues.</translation>
    </message>
    <message>
        <source>The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one.</source>
        <translation>Die Zertifikatrichtlinien eines Zertifikats im Pfad von „{name}“ sind ungültig. Bitten Sie die CA um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate used to sign this message isn&apos;t trusted by your organisation.</source>
        <translation>Das zum Signieren dieser Nachricht verwendete Zertifikat wird von Ihrer Organisation nicht als vertrauenswürdig eingestuft.</translation>
    </message>
    <message>
        <source>The chain of “{name}” breaks a rule, such as the minimum key length. Double-click for details.</source>
        <translation>Die Kette von „{name}“ verletzt eine Regel, etwa zur Schlüssellänge. Einzelheiten zeigt ein Doppelklick.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Another issuer was found in {origin}.</source>
        <translation>Die Kette von „{name}“ ist kreisförmig und führt zu keinem selbstsignierten Stammzertifikat. Ein anderer Aussteller wurde gefunden in: {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Ask the CA for its root and add the file.</source>
        <translation>Die Kette von „{name}“ ist kreisförmig und führt zu keinem selbstsignierten Stammzertifikat. Bitten Sie die CA um ihr Stammzertifikat und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message. Found in {origin}.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist weder in dieser Sammlung noch in der Nachricht enthalten. Gefunden in: {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. Another certificate for the same CA and key leads to a root. Found in {origin}.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist nicht in der Sammlung und kann nicht hinzugefügt werden. Ein anderes Zertifikat derselben CA mit demselben Schlüssel führt zu einem Stammzertifikat. Gefunden in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. The collection has another certificate for the same CA and key that leads to a root: this one is not needed.</source>
        <translation>Das Zertifikat „{name}“ wird nicht benötigt: Seine Kette bricht ab, denn der Aussteller „{issuer}“ ist nicht in der Sammlung und kann nicht hinzugefügt werden. Die Sammlung hat ein anderes Zertifikat derselben CA mit demselben Schlüssel, das zu einem Stammzertifikat führt.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. Ask the CA for it and add the file.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist nicht in der Sammlung, und keine geöffnete Quelle enthält einen verwendbaren. Bitten Sie die CA darum und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. “{name}” gives this address for it: {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist nicht in der Sammlung, und keine geöffnete Quelle enthält einen verwendbaren. „{name}“ nennt dafür diese Adresse: {address}. Wenn Sie dieser Adresse vertrauen, öffnen Sie sie in einem Browser und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist nicht in der Sammlung. Gefunden in: {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in this collection, the message or any open source. Ask the CA for it and add the file.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ ist weder in dieser Sammlung noch in der Nachricht oder einer geöffneten Quelle. Bitten Sie die CA darum und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” was removed from your organization&apos;s collection. Add it again, or remove the certificates below it.</source>
        <translation>Die Kette von „{name}“ bricht ab: Der Aussteller „{issuer}“ wurde aus der Sammlung Ihrer Organisation entfernt. Fügen Sie ihn wieder hinzu oder entfernen Sie die Zertifikate darunter.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its root CA “{root}” is not in the collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>Die Kette von „{name}“ bricht ab: Das Stammzertifikat „{root}“ ist nicht in der Sammlung. Es wurde in {origin} gefunden, aber niemand bürgt dafür. Vergleichen Sie seinen SHA-256 am Telefon oder mit der Website der CA, bevor Sie es hinzufügen: {sha256}</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>Die Sammlung</translation>
    </message>
    <message>
        <source>The collection has changed since “{file}” was exported. Export it again, then save the kit.</source>
        <translation>Die Sammlung wurde geändert, seit „{file}“ exportiert wurde. Exportieren Sie sie erneut, und speichern Sie dann das Paket.</translation>
    </message>
    <message>
        <source>The collection is already too large. Remove certificates first, then “{name}” can be added.</source>
        <translation>Die Sammlung ist schon zu groß. Entfernen Sie zuerst Zertifikate, dann kann „{name}“ hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The collection is missing, or lacks the root or an intermediate of the signer. If a user sees this when signing, it probably lacks the organization&apos;s own CA.</source>
        <translation>Die Sammlung fehlt, oder ihr fehlt das Stamm- oder ein Zwischenzertifikat des Signierers. Sieht ein Benutzer das beim Signieren, fehlt ihr wahrscheinlich die eigene CA der Organisation.</translation>
    </message>
    <message>
        <source>The connection broke off after the upload, so nobody has seen what is stored.</source>
        <translation>Die Verbindung brach nach dem Hochladen ab, daher hat niemand gesehen, was gespeichert ist.</translation>
    </message>
    <message>
        <source>The connection broke off, the sign-in has expired, or the disk is full.</source>
        <translation>Die Verbindung ist abgebrochen, die Anmeldung ist abgelaufen, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The content is not what “{name}” signed: it was changed or damaged in transit. Even a server that adds a disclaimer causes this; ask the sender for the original message.</source>
        <translation>Der Inhalt ist nicht der, den „{name}“ signiert hat: Er wurde unterwegs geändert oder beschädigt. Schon ein Server, der einen Haftungsausschluss anfügt, bewirkt das; bitten Sie den Absender um die ursprüngliche Nachricht.</translation>
    </message>
    <message>
        <source>The content of the message doesn&apos;t match its header (smime-type).</source>
        <translation>Der Inhalt der Nachricht passt nicht zu ihrem Kopf (smime-type).</translation>
    </message>
    <message>
        <source>The content of the message is signed by {signers}, trusted by this collection.</source>
        <translation>Der Inhalt der Nachricht ist signiert von {signers}, mit dieser Sammlung vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The data is damaged or incomplete: an element is cut off.</source>
        <translation>Die Daten sind beschädigt oder unvollständig: Ein Element ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The data is too complex to read: an element has too many parts.</source>
        <translation>Die Daten sind zu komplex, um gelesen zu werden: Ein Element hat zu viele Teile.</translation>
    </message>
    <message>
        <source>The dates of “{name}” can&apos;t be read, so it counts as not valid. Ask the CA for a new one.</source>
        <translation>Die Daten von „{name}“ lassen sich nicht lesen, daher gilt es als ungültig. Bitten Sie die CA um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The digital signature on this message isn&apos;t valid or trusted. … revocation list (CRL) … is currently offline.</source>
        <translation>Die digitale Signatur dieser Nachricht ist nicht gültig oder nicht vertrauenswürdig. … Zertifikatsperrliste … ist derzeit offline.</translation>
    </message>
    <message>
        <source>The download is a delta CRL: it contains only changes. Ask the CA to publish the whole list.</source>
        <translation>Der Download ist eine Delta-Sperrliste: Sie enthält nur Änderungen. Bitten Sie die CA, die ganze Liste zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The download is not a revocation list (CRL), or it is damaged. Ask the CA to publish it again.</source>
        <translation>Der Download ist keine Sperrliste (CRL) oder ist beschädigt. Bitten Sie die CA, sie neu zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The end marker of the store is damaged.</source>
        <translation>Die Endmarke des Speichers ist beschädigt.</translation>
    </message>
    <message>
        <source>The end marker of the store is missing: the file may be incomplete.</source>
        <translation>Die Endmarke des Speichers fehlt: Die Datei ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>The environment is Exchange Server, and this window is another PowerShell.</source>
        <translation>Die Umgebung ist Exchange Server, dieses Fenster aber eine andere PowerShell.</translation>
    </message>
    <message>
        <source>The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust mail through it; Exchange Online may do the same.</source>
        <translation>Die erweiterte Schlüsselverwendung von „{name}“ enthält sichere E-Mail nicht. Von Exchange Server ist bekannt, dass er E-Mail darüber nicht vertraut; Exchange Online tut das vielleicht auch nicht.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file contains revocation lists (CRL), which were skipped.</source>
        <translation>Die Datei enthält Sperrlisten (CRL); sie wurden übersprungen.</translation>
    </message>
    <message>
        <source>The file has been changed since, or was damaged on the way.</source>
        <translation>Die Datei wurde inzwischen geändert oder unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>The file holds no certificate; uploading it would end all trust.</source>
        <translation>Die Datei enthält kein Zertifikat; nach dem Hochladen würde niemandem mehr vertraut.</translation>
    </message>
    <message>
        <source>The file is not an .sst, or it is damaged.</source>
        <translation>Die Datei ist keine .sst-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The file job.json says what a script is to do; it is not there, or damaged.</source>
        <translation>Die Datei job.json sagt einem Skript, was zu tun ist; sie ist nicht da oder beschädigt.</translation>
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
        <source>The folder is not on the computer where the script runs.</source>
        <translation>Der Ordner ist nicht auf dem Computer, auf dem das Skript läuft.</translation>
    </message>
    <message>
        <source>The folder that the wizard follows the run by is gone, or its disk is full.</source>
        <translation>Der Ordner, über den der Assistent den Verlauf verfolgt, ist nicht mehr da, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be opened, and was skipped.</source>
        <translation>Der Ordner „{folder}“ kann nicht geöffnet werden und wurde übersprungen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be written to: {reason}.</source>
        <translation>In den Ordner „{folder}“ kann nichts geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Create it, or choose another.</source>
        <translation>Der Ordner „{folder}“ ist nicht vorhanden. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has other files of these names: {names}. Remove them, or choose another folder.</source>
        <translation>Der Ordner „{folder}“ enthält andere Dateien mit diesen Namen: {names}. Entfernen Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The host name {host} can&apos;t be resolved. Check the network, or ask the CA.</source>
        <translation>Der Hostname {host} lässt sich nicht auflösen. Prüfen Sie das Netzwerk oder fragen Sie die CA.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate.</source>
        <translation>Der Schlüssel von „{name}“ ({key}) ist kürzer als heute empfohlen. Bitten Sie die CA um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is so short that it can be broken. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>Der Schlüssel von „{name}“ ({key}) ist so kurz, dass er sich brechen lässt. Vertrauen Sie ihm nicht und bitten Sie die CA um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can be broken. Don&apos;t trust it. Remove the certificate, and ask the CA for a newer one.</source>
        <translation>Der Schlüssel von „{name}“, {key}, ist so kurz, dass er sich brechen lässt. Vertrauen Sie ihm nicht. Entfernen Sie das Zertifikat und bitten Sie die CA um ein neueres.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>Der Schlüssel von „{name}“, {key}, ist so kurz, dass er inzwischen zu brechen ist. Exchange vertraut ihm vielleicht, vielleicht nicht. Bitten Sie die CA um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.</source>
        <translation>Der Schlüssel oder die Signatur von „{name}“ ist schwächer, als OpenSSL auf diesem Computer zulässt. Bitten Sie die CA um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The list from {host} exceeds the limit of {size} MB for all lists. Ask the CA.</source>
        <translation>Die Liste von {host} überschreitet das Limit von {size} MB für alle Listen. Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>The list of {program}&apos;s root program in this version is as of {listed}: it can&apos;t tell of changes since {since}. Install a newer version.</source>
        <translation>Die Liste des Stammprogramms von {program} in dieser Version hat den Stand {listed}: Änderungen seit dem {since} kann sie nicht zeigen. Installieren Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>The lists of roots and CAs are as of {date}; a newer version has newer ones.</source>
        <translation>Die Listen der Stammzertifikate und CAs in dieser Version haben den Stand {date}. Eine neuere Version enthält neuere.</translation>
    </message>
    <message>
        <source>The lists of roots, CAs and revoked CAs in this version are as of {date}, more than {days} days ago: what they say may no longer be so. Install a newer version, which has newer ones.</source>
        <translation>Die Listen der Stammzertifikate, CAs und gesperrten CAs in dieser Version haben den Stand {date} und sind mehr als {days} Tage alt: Was sie sagen, gilt vielleicht nicht mehr. Installieren Sie eine neuere Version, die neuere enthält.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2, which the PowerShell Gallery needs.</source>
        <translation>Das Modul PowerShellGet ist zu alt, oder Windows PowerShell 5.1 verwendet auf einem älteren Windows kein TLS 1.2, das die PowerShell Gallery braucht.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old.</source>
        <translation>Das Modul PowerShellGet ist zu alt.</translation>
    </message>
    <message>
        <source>The module PowerShellGet isn&apos;t installed; Connect-ExchangeOnline needs it.</source>
        <translation>Das Modul PowerShellGet ist nicht installiert; Connect-ExchangeOnline braucht es.</translation>
    </message>
    <message>
        <source>The module is older than 3.7.2, the first version with this parameter.</source>
        <translation>Das Modul ist älter als 3.7.2, die erste Version mit diesem Parameter.</translation>
    </message>
    <message>
        <source>The page Upload says what Exchange has, why, and what helps: press the button there. Help explains the word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>Die Seite „Hochladen“ sagt, was Exchange hat, warum, und was hilft: Wählen Sie dort die Schaltfläche. Die Hilfe erklärt das Wort in Klammern, etwa (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is damaged.</source>
        <translation>Das Kennwort ist falsch, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) can&apos;t be downloaded from {host}: it is offered only over https, or by a proxy that asks for a password or can&apos;t be used.</source>
        <translation>Die Sperrliste (CRL) lässt sich von {host} nicht herunterladen: Sie wird nur über https angeboten oder über einen Proxy, der ein Kennwort verlangt oder nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) for “{name}” is published at {url}, which can be reached only from your own network. Users may be told that the signature is not trusted. Ask the CA to publish it over public HTTP.</source>
        <translation>Die Sperrliste (CRL) für „{name}“ ist unter {url} veröffentlicht; diese Adresse ist nur aus Ihrem eigenen Netzwerk erreichbar. Benutzern wird vielleicht gemeldet, der Signatur werde nicht vertraut. Bitten Sie die CA, die Liste über öffentliches HTTP zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has a critical extension that is not known here. Ask the CA about it.</source>
        <translation>Die Sperrliste (CRL) hat eine kritische Erweiterung, die hier nicht bekannt ist. Fragen Sie die CA danach.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has been out of date since {end}. Ask the CA to publish a new one.</source>
        <translation>Die Sperrliste (CRL) ist seit {end} veraltet. Bitten Sie die CA, eine neue zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has no date for the next update. Ask the CA to publish another.</source>
        <translation>Die Sperrliste (CRL) nennt kein Datum der nächsten Aktualisierung. Bitten Sie die CA, eine andere zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is for other certificates, or only for some reasons. Ask the CA.</source>
        <translation>Die Sperrliste (CRL) ist für andere Zertifikate oder nur für manche Gründe bestimmt. Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is indirect: it is for several CAs, which can&apos;t be checked here. Ask the CA.</source>
        <translation>Die Sperrliste (CRL) ist indirekt: Sie gilt für mehrere CAs; das kann hier nicht geprüft werden. Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is not signed by “{issuer}”. Ask the CA to publish its own.</source>
        <translation>Die Sperrliste (CRL) ist nicht von „{issuer}“ signiert. Bitten Sie die CA, ihre eigene zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) isn&apos;t valid before {start}. Check this computer&apos;s clock.</source>
        <translation>Die Sperrliste (CRL) gilt erst ab {start}. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” has {size} bytes. By default, Exchange waits {limit} seconds for it (OWACRLRetrievalTimeout). Over a slow connection, that may be too short, and users are told that the list is offline.</source>
        <translation>Die Sperrliste (CRL) von „{name}“ hat {size} Bytes. Exchange wartet standardmäßig {limit} Sekunden darauf (OWACRLRetrievalTimeout). Über eine langsame Verbindung ist das vielleicht zu kurz, und Benutzern wird gemeldet, die Liste sei offline.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” may take too long for Exchange</source>
        <translation>Die Sperrliste (CRL) von „{name}“ braucht für Exchange vielleicht zu lange</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it, and your organization allows no others (policy {policy}).</source>
        <translation>Das Stammzertifikat „{name}“ wurde nicht hinzugefügt, weil niemand dafür bürgt; Ihre Organisation lässt keine anderen zu (Richtlinie {policy}).</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website. If it matches, pass the root&apos;s own certificate file, or add --thumbprint &quot;{sha256}&quot;</source>
        <translation>Das Stammzertifikat „{name}“ wurde nicht hinzugefügt, weil niemand dafür bürgt. Vergleichen Sie seinen SHA-256 am Telefon oder mit der Website der CA. Stimmt er überein, geben Sie seine eigene Zertifikatdatei an oder ergänzen Sie --thumbprint &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection or in any open source. Get it from the CA, and add the file.</source>
        <translation>Das Stammzertifikat „{name}“ ist weder in dieser Sammlung noch in einer geöffneten Quelle. Bitten Sie die CA darum, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. Found in {origin}.</source>
        <translation>Das Stammzertifikat „{name}“ ist nicht in dieser Sammlung. Gefunden in: {origin}.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It came with the message, and nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>Das Stammzertifikat „{name}“ ist nicht in dieser Sammlung. Es kam mit der Nachricht, und niemand bürgt dafür. Vergleichen Sie seinen SHA-256 am Telefon oder mit der Website der CA, bevor Sie es hinzufügen: {sha256}</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>Das Stammzertifikat „{name}“ ist nicht in dieser Sammlung. Es wurde in {origin} gefunden, aber niemand bürgt dafür. Vergleichen Sie seinen SHA-256 am Telefon oder mit der Website der CA, bevor Sie es hinzufügen: {sha256}</translation>
    </message>
    <message>
        <source>The same as commands to type</source>
        <translation>Das Gleiche als Befehle zum Eintippen</translation>
    </message>
    <message>
        <source>The script verifies {file}, has you sign in to Exchange Online, shows your organization, saves its current collection beside {file}, and shows what would change. It then asks: type yes to upload. Anything else stops, and nothing changes. After the upload it reads back what Exchange has stored, and says whether that is exactly this file.</source>
        <translation>Das Skript überprüft {file}, lässt Sie sich bei Exchange Online anmelden, zeigt Ihre Organisation, sichert deren aktuelle Sammlung neben {file} und zeigt, was sich ändern würde. Dann fragt es: Geben Sie zum Hochladen ja ein. Jede andere Antwort bricht ab, und nichts wird geändert. Nach dem Hochladen liest es zurück, was Exchange gespeichert hat, und sagt, ob das genau diese Datei ist.</translation>
    </message>
    <message>
        <source>The sender of this message is uncertain: its From field is missing, occurs twice, shows an “@” beside the sender&apos;s address, or is malformed. Mail programs may show a sender other than the signer; verify who wrote it.</source>
        <translation>Der Absender dieser Nachricht ist ungewiss: Das Feld „Von“ fehlt, kommt doppelt vor, zeigt ein „@“ neben der Adresse des Absenders, oder ist fehlerhaft. E-Mail-Programme zeigen vielleicht einen anderen Absender als den Signierer; prüfen Sie, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The senders under “{name}” are already trusted, by another path.</source>
        <translation>Den Absendern unter „{name}“ wird schon über einen anderen Pfad vertraut.</translation>
    </message>
    <message>
        <source>The senders under “{name}” now sign with certificates of another CA. It is needed only for old mail.</source>
        <translation>„{name}“ wird nur noch für alte E-Mails gebraucht: Die Absender darunter signieren jetzt mit Zertifikaten einer anderen CA.</translation>
    </message>
    <message>
        <source>The sign-in was canceled, or failed.</source>
        <translation>Die Anmeldung wurde abgebrochen oder ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The sign-in window can&apos;t be shown from where this PowerShell runs.</source>
        <translation>Von dort, wo diese PowerShell läuft, kann das Anmeldefenster nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The signature covers other content than what is shown.</source>
        <translation>Die Signatur umfasst einen anderen Inhalt als den angezeigten.</translation>
    </message>
    <message>
        <source>The signature covers the content of the message, not its subject, date, sender and recipients.</source>
        <translation>Die Signatur umfasst den Inhalt der Nachricht, nicht aber Betreff, Datum, Absender und Empfänger.</translation>
    </message>
    <message>
        <source>The signature doesn&apos;t match the key of “{name}”: it is damaged or forged. Don&apos;t trust it, and ask the sender.</source>
        <translation>Die Signatur passt nicht zum Schlüssel von „{name}“: Sie ist beschädigt oder gefälscht. Vertrauen Sie ihr nicht, und fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete. Save the message again from the mail program, and check that.</source>
        <translation>Die Signatur ist beschädigt oder unvollständig. Speichern Sie die Nachricht noch einmal aus dem E-Mail-Programm und prüfen Sie diese.</translation>
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
        <translation>Die Signatur der Sperrliste (CRL) kann hier nicht geprüft werden oder ist zu schwach. Fragen Sie die CA.</translation>
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
        <source>The signature on “{name}” doesn&apos;t match its issuer. Don&apos;t trust it.</source>
        <translation>Die Signatur auf „{name}“ passt nicht zum Aussteller. Vertrauen Sie diesem Zertifikat nicht.</translation>
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
        <source>The signed content is missing from the message.</source>
        <translation>Der signierte Inhalt fehlt in der Nachricht.</translation>
    </message>
    <message>
        <source>The signed data is of the type {kind}, not a message. Choose a signed message.</source>
        <translation>Die signierten Daten sind vom Typ {kind}, keine Nachricht. Wählen Sie eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not included in the message, so the signature can&apos;t be checked. Ask the sender to include it in signed mail.</source>
        <translation>Das Zertifikat des Signierers ist nicht in der Nachricht enthalten, also kann die Signatur nicht geprüft werden. Bitten Sie den Absender, es in signierte E-Mails aufzunehmen.</translation>
    </message>
    <message>
        <source>The source of the events is not registered, or the log can&apos;t be written to.</source>
        <translation>Die Quelle der Ereignisse ist nicht registriert, oder in das Protokoll kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The store contains a certificate trust list (CTL), which was skipped.</source>
        <translation>Der Speicher enthält eine Zertifikatvertrauensliste (CTL); sie wurde übersprungen.</translation>
    </message>
    <message>
        <source>The store contains a revocation list (CRL), which was skipped.</source>
        <translation>Der Speicher enthält eine Sperrliste (CRL); sie wurde übersprungen.</translation>
    </message>
    <message>
        <source>The store contains properties without the certificate they belong to.</source>
        <translation>Der Speicher enthält Eigenschaften ohne das Zertifikat, zu dem sie gehören.</translation>
    </message>
    <message>
        <source>The store is damaged or incomplete: an entry should have {length} bytes, but only {left} are left. Everything after this entry can&apos;t be read.</source>
        <translation>Der Speicher ist beschädigt oder unvollständig: Ein Eintrag soll {length} Bytes haben, es sind aber nur noch {left} vorhanden. Alles nach diesem Eintrag kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The store is incomplete: it ends within an entry.</source>
        <translation>Der Speicher ist unvollständig: Er endet innerhalb eines Eintrags.</translation>
    </message>
    <message>
        <source>The whole message is declared as quoted-printable, as its texts are. Some mail programs undo that twice, and show single characters otherwise than they were signed.</source>
        <translation>Die ganze Nachricht ist als Quoted-Printable gekennzeichnet, wie ihre Texte auch. Manche E-Mail-Programme wandeln das zweimal um und zeigen einzelne Zeichen anders, als sie signiert wurden.</translation>
    </message>
    <message>
        <source>The wrong organization is shown</source>
        <translation>Die falsche Organisation wird gezeigt</translation>
    </message>
    <message>
        <source>There are no certificates in this archive.</source>
        <translation>In diesem Archiv sind keine Zertifikate.</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>Es gibt {count} weitere Probleme.</translation>
    </message>
    <message>
        <source>There is more data after the signature, or between its characters.</source>
        <translation>Hinter der Signatur oder zwischen ihren Zeichen stehen weitere Daten.</translation>
    </message>
    <message>
        <source>There is neither mail nor a certificate in these files and folders. Check their names.</source>
        <translation>In diesen Dateien und Ordnern sind weder E-Mails noch Zertifikate. Prüfen Sie ihre Namen.</translation>
    </message>
    <message>
        <source>There is no CA certificate in these files.</source>
        <translation>In diesen Dateien ist kein CA-Zertifikat.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose another one.</source>
        <translation>In dieser Datei ist kein Zertifikat. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no room for “{name}”: other CAs serve more senders. Select it in place of another CA.</source>
        <translation>Für „{name}“ ist kein Platz: Andere CAs dienen mehr Absendern. Wählen Sie diese CA anstelle einer anderen aus.</translation>
    </message>
    <message>
        <source>There is nothing to write: the collection is empty.</source>
        <translation>Es gibt nichts zu schreiben: Die Sammlung ist leer.</translation>
    </message>
    <message>
        <source>There was no collection to save before the first upload, or the backups were moved.</source>
        <translation>Vor dem ersten Upload gab es keine Sammlung zu sichern, oder die Sicherungen wurden verschoben.</translation>
    </message>
    <message>
        <source>Third-Party Root</source>
        <translation>Drittanbieter-Stammzertifizierungsstellen</translation>
    </message>
    <message>
        <source>This PKCS #12 file contains no certificate.</source>
        <translation>Diese PKCS #12-Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is damaged, or locked in a way that can&apos;t be opened here.</source>
        <translation>Diese PKCS #12-Datei ist beschädigt oder so geschützt, dass sie hier nicht geöffnet werden kann.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is too complex to read.</source>
        <translation>Diese PKCS #12-Datei ist zu komplex, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This PKCS #12 file would take hours to open, and was skipped.</source>
        <translation>Diese PKCS #12-Datei zu öffnen würde Stunden dauern; sie wurde übersprungen.</translation>
    </message>
    <message>
        <source>This PKCS #7 file contains no certificate.</source>
        <translation>Diese PKCS #7-Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>This PKCS #7 file is damaged: it contains no signed data.</source>
        <translation>Diese PKCS #7-Datei ist beschädigt: Sie enthält keine signierten Daten.</translation>
    </message>
    <message>
        <source>This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own.</source>
        <translation>Diese PowerShell findet das Modul nicht: PowerShell 7 und Windows PowerShell haben je ihre eigenen.</translation>
    </message>
    <message>
        <source>This backup has been changed since it was saved, or is damaged: its SHA-256 is not the one in its name.</source>
        <translation>Diese Sicherung wurde nach dem Speichern geändert oder ist beschädigt: Ihr SHA-256 ist nicht der in ihrem Namen.</translation>
    </message>
    <message>
        <source>This content was copied from a signature of “{name}” on another message; “{name}” didn&apos;t write it. Don&apos;t trust it.</source>
        <translation>Dieser Inhalt wurde aus einer Signatur von „{name}“ unter einer anderen Nachricht kopiert; „{name}“ hat ihn nicht geschrieben. Vertrauen Sie ihm nicht.</translation>
    </message>
    <message>
        <source>This file contains only zeros: it was lost or never written. Download or export it again.</source>
        <translation>Diese Datei enthält nur Nullen: Sie ging verloren oder wurde nie geschrieben. Laden Sie sie noch einmal herunter oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This file contains several messages. Save the one you need as a separate file, or check all of them on the page “Mail” (“sstwizard survey”).</source>
        <translation>Diese Datei enthält mehrere Nachrichten. Speichern Sie die gesuchte einzeln oder prüfen Sie alle auf der Seite „E-Mails“ („sstwizard survey“).</translation>
    </message>
    <message>
        <source>This file is a new collection; it would replace the one that your organization already uses.</source>
        <translation>Diese Datei ist eine neue Sammlung; sie würde die ersetzen, die Ihre Organisation bereits verwendet.</translation>
    </message>
    <message>
        <source>This file is compressed in a way that can&apos;t be read here.</source>
        <translation>Diese Datei ist auf eine Weise komprimiert, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Download or export it again.</source>
        <translation>Diese Datei ist beschädigt oder unvollständig. Laden Sie sie noch einmal herunter oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This file is empty. Download or export it again.</source>
        <translation>Diese Datei ist leer. Laden Sie sie noch einmal herunter oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>This file is encrypted, so its content can&apos;t be read. Decrypt it, or ask the sender for the certificates.</source>
        <translation>Diese Datei ist verschlüsselt; ihr Inhalt lässt sich nicht lesen. Entschlüsseln Sie sie oder bitten Sie den Absender um die Zertifikate.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Diese Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Export its certificate (.cer), and check that.</source>
        <translation>Diese Datei ist mit einem Kennwort geschützt. Exportieren Sie das Zertifikat daraus (.cer) und prüfen Sie dieses.</translation>
    </message>
    <message>
        <source>This file is probably too large</source>
        <translation>Diese Datei ist wahrscheinlich zu groß</translation>
    </message>
    <message>
        <source>This file is too large for a certificate and isn&apos;t a message. Choose another file.</source>
        <translation>Diese Datei ist zu groß für ein Zertifikat und ist keine Nachricht. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This format is not for a terminal. Redirect the output to a file, or specify --format pem.</source>
        <translation>Dieses Format ist nicht für ein Terminal geeignet. Leiten Sie die Ausgabe in eine Datei um oder geben Sie --format pem an.</translation>
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
        <source>This is a PKCS #7 file that is not signed, so it contains no certificates. Ask for a .p7b or .cer file.</source>
        <translation>Das ist eine nicht signierte PKCS #7-Datei, also enthält sie keine Zertifikate. Bitten Sie um eine .p7b- oder .cer-Datei.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Das ist eine Zertifikatanforderung (CSR), kein Zertifikat. Fügen Sie das Zertifikat hinzu, das die CA dafür ausgestellt hat.</translation>
    </message>
    <message>
        <source>This is a certificate trust list (.stl): it only lists certificates. Those included belong to its signer, and were skipped. Export the certificates themselves.</source>
        <translation>Dies ist eine Zertifikatvertrauensliste (.stl): Sie führt Zertifikate nur auf. Die enthaltenen gehören zum Signierer der Liste und wurden übersprungen. Exportieren Sie die Zertifikate selbst.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Extract it and add the files in it.</source>
        <translation>Das ist ein komprimiertes Archiv. Extrahieren Sie es und fügen Sie die Dateien darin hinzu.</translation>
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
        <source>This is a database table (RocksDB or LevelDB) with the extension .sst, not a certificate store.</source>
        <translation>Das ist eine Datenbanktabelle (RocksDB oder LevelDB) mit der Endung .sst, kein Zertifikatspeicher.</translation>
    </message>
    <message>
        <source>This is a database. If it is a browser&apos;s or a mail program&apos;s, export the certificates from that program.</source>
        <translation>Das ist eine Datenbank. Gehört sie zu einem Browser oder E-Mail-Programm, exportieren Sie die Zertifikate aus diesem Programm.</translation>
    </message>
    <message>
        <source>This is a mailbox (.mbox). Open it on the page “Mail” (or with “sstwizard survey”) to find out which CAs its messages need.</source>
        <translation>Dies ist ein Postfach (.mbox). Öffnen Sie es auf der Seite „E-Mails“ (oder mit „sstwizard survey“), um zu erfahren, welche CAs seine Nachrichten brauchen.</translation>
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
        <translation>Das ist ein öffentlicher Schlüssel ohne Zertifikat. Fügen Sie das Zertifikat hinzu, das die CA dafür ausgestellt hat.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate. Exchange downloads it automatically. Add the CA&apos;s certificate.</source>
        <translation>Das ist eine Sperrliste (CRL), kein Zertifikat. Exchange lädt sie automatisch herunter. Fügen Sie das Zertifikat der CA hinzu.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one that was saved instead of the certificate. Download the certificate again.</source>
        <translation>Das ist eine Webseite, vielleicht eine, die anstelle des Zertifikats gespeichert wurde. Laden Sie das Zertifikat noch einmal herunter.</translation>
    </message>
    <message>
        <source>This is an OCSP response, not a certificate. Add the CA&apos;s certificate.</source>
        <translation>Das ist eine OCSP-Antwort, kein Zertifikat. Fügen Sie das Zertifikat der CA hinzu.</translation>
    </message>
    <message>
        <source>This is an Office document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Dies ist ein Office-Dokument. Bitten Sie um die Zertifikate selbst, als .cer- oder .p7b-Dateien.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file. Its keys have nothing to do with S/MIME; ask for an S/MIME certificate.</source>
        <translation>Das ist eine OpenPGP-Datei. Die Schlüssel darin haben nichts mit S/MIME zu tun; bitten Sie um ein S/MIME-Zertifikat.</translation>
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
        <translation>Das ist ein SSH-Schlüssel, kein Zertifikat. Fügen Sie das Zertifikat der CA hinzu.</translation>
    </message>
    <message>
        <source>This is an XML document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Das ist ein XML-Dokument. Bitten Sie um die Zertifikate selbst, als .cer- oder .p7b-Dateien.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive. Extract it and add it separately.</source>
        <translation>Das ist ein Archiv in einem Archiv. Extrahieren Sie es und fügen Sie es einzeln hinzu.</translation>
    </message>
    <message>
        <source>This is an attribute certificate, which has no key. Add the certificate of the CA.</source>
        <translation>Das ist ein Attributzertifikat; es hat keinen Schlüssel. Fügen Sie das Zertifikat der CA hinzu.</translation>
    </message>
    <message>
        <source>This is an email message, in which no certificates were found.</source>
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
        <source>This is text without a certificate in it. A certificate begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Das ist Text, in dem kein Zertifikat ist. Ein Zertifikat beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is the report of a survey, which this version no longer reads. Open the mail itself on the page “Mail” (or with “sstwizard survey”).</source>
        <translation>Dies ist der Bericht einer Auswertung, den diese Version nicht mehr liest. Öffnen Sie die E-Mails selbst auf der Seite „E-Mails“ (oder mit „sstwizard survey“).</translation>
    </message>
    <message>
        <source>This is {kind}, not a signed message. Choose a signed message.</source>
        <translation>Das ist {kind}, keine signierte Nachricht. Wählen Sie eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>This isn&apos;t a serialized certificate store: its first bytes are different.</source>
        <translation>Das ist kein serieller Zertifikatspeicher: Die ersten Bytes sind andere.</translation>
    </message>
    <message>
        <source>This isn&apos;t a supported certificate file: .sst, .cer, .pem, .p7b, .p12, or a .zip of these.</source>
        <translation>Das ist keine unterstützte Zertifikatdatei: .sst, .cer, .pem, .p7b, .p12 oder eine .zip mit diesen.</translation>
    </message>
    <message>
        <source>This message has a digital signature, but it wasn&apos;t verified because the S/MIME control isn&apos;t currently supported for your browser or platform.</source>
        <translation>Diese Nachricht enthält eine digitale Signatur, die nicht überprüft wurde, da das S/MIME-Steuerelement derzeit nicht für Ihren Browser oder Ihre Plattform unterstützt wird.</translation>
    </message>
    <message>
        <source>This message has no S/MIME signature, so there is nothing to check. Choose a signed message.</source>
        <translation>Diese Nachricht hat keine S/MIME-Signatur, also gibt es nichts zu prüfen. Wählen Sie eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>This message has too many signatures or parts to be checked. Choose another message.</source>
        <translation>Diese Nachricht hat zu viele Signaturen oder Teile, um geprüft zu werden. Wählen Sie eine andere Nachricht.</translation>
    </message>
    <message>
        <source>This message is compressed (S/MIME), so it can&apos;t be checked here. Ask the sender for a message without compression.</source>
        <translation>Diese Nachricht ist komprimiert (S/MIME) und kann hier nicht geprüft werden. Bitten Sie den Absender um eine Nachricht ohne Komprimierung.</translation>
    </message>
    <message>
        <source>This message is encrypted, so its signature can&apos;t be checked. Ask the sender for a message that is only signed.</source>
        <translation>Diese Nachricht ist verschlüsselt; ihre Signatur kann nicht geprüft werden. Bitten Sie den Absender um eine Nachricht, die nur signiert ist.</translation>
    </message>
    <message>
        <source>This message is not signed</source>
        <translation>Diese Nachricht ist nicht signiert</translation>
    </message>
    <message>
        <source>This message is signed with OpenPGP, not with S/MIME. Choose a message signed with S/MIME.</source>
        <translation>Diese Nachricht ist mit OpenPGP signiert, nicht mit S/MIME. Wählen Sie eine mit S/MIME signierte.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Dieser Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>This serialized certificate is incomplete: there is no certificate in it.</source>
        <translation>Dieses serialisierte Zertifikat ist unvollständig: Es ist kein Zertifikat darin.</translation>
    </message>
    <message>
        <source>This store contains no certificate.</source>
        <translation>Dieser Speicher enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy isn&apos;t supported. Download {address} with a browser and add the file.</source>
        <translation>Der Proxy dieses Systems wird nicht unterstützt. Laden Sie {address} mit einem Browser herunter und fügen Sie die Datei hinzu.</translation>
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
        <source>This window isn&apos;t the Exchange Management Shell.</source>
        <translation>Dieses Fenster ist nicht die Exchange-Verwaltungsshell.</translation>
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
        <source>To see what would change and stop there, add -WhatIf to the line that starts the upload; to bring back the newest backup that differs from what is stored, add -Restore.</source>
        <translation>Um nur zu sehen, was sich ändern würde, hängen Sie -WhatIf an die Zeile an, die den Upload startet; um die neueste Sicherung wiederherzustellen, die von dem abweicht, was gespeichert ist, hängen Sie -Restore an.</translation>
    </message>
    <message>
        <source>Too many certificates in this mail have the name of “{name}”, or of a CA above it: not all were checked. Open fewer messages at a time.</source>
        <translation>Zu viele Zertifikate in diesen E-Mails tragen den Namen von „{name}“ oder einer CA darüber: Nicht alle wurden geprüft. Öffnen Sie weniger Nachrichten auf einmal.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Bei Fehlern</translation>
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
        <source>Trusted by another path</source>
        <translation>Auf anderem Weg vertrauenswürdig</translation>
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
        <translation>Mit dieser Sammlung vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Trusting S/MIME mail: a walk-through</source>
        <translation>S/MIME-E-Mails vertrauen: Schritt für Schritt</translation>
    </message>
    <message>
        <source>Turn S/MIME on in the account&apos;s Security settings, where it is off by default, and open the same messages. It may take longer here: up to a day has been seen.</source>
        <translation>Schalten Sie S/MIME in den Sicherheitseinstellungen des Kontos ein, wo es zunächst aus ist, und öffnen Sie dieselben Nachrichten. Hier kann es länger dauern: Bis zu einem Tag wurde beobachtet.</translation>
    </message>
    <message>
        <source>Type Enable-OrganizationCustomization once, wait until it has taken effect, and upload again.</source>
        <translation>Geben Sie einmal Enable-OrganizationCustomization ein, warten Sie, bis es wirkt, und laden Sie noch einmal hoch.</translation>
    </message>
    <message>
        <source>Type Register-PSRepository -Default, and install the module again.</source>
        <translation>Geben Sie Register-PSRepository -Default ein, und installieren Sie das Modul noch einmal.</translation>
    </message>
    <message>
        <source>Type Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. If that is refused, a group policy forbids it: ask whoever manages this computer.</source>
        <translation>Geben Sie Set-ExecutionPolicy RemoteSigned -Scope Process ein, was nur für dieses Fenster gilt, und versuchen Sie es noch einmal. Wird das abgelehnt, verbietet es eine Gruppenrichtlinie: Fragen Sie den Administrator dieses Computers.</translation>
    </message>
    <message>
        <source>Type Y. This is the PowerShell Gallery, Microsoft&apos;s own.</source>
        <translation>Geben Sie Y ein oder den Buchstaben vor „Ja“. Es geht um die PowerShell Gallery von Microsoft selbst.</translation>
    </message>
    <message>
        <source>Type yes if the organization is yours, and nothing that you need stands under Removed. Anything else stops, and nothing changes.</source>
        <translation>Geben Sie ja ein, wenn es Ihre Organisation ist und unter „Entfernt“ nichts steht, was Sie brauchen. Jede andere Antwort bricht ab, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>Type yes. It is installed for you alone, and needs no administrator.</source>
        <translation>Geben Sie ja ein. Das Modul wird nur für Sie installiert; ein Administrator ist nicht nötig.</translation>
    </message>
    <message>
        <source>Untrusted (Disallowed)</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Update of the one that your organization uses</source>
        <translation>Aktualisierung der Sammlung, die Ihre Organisation verwendet</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload this to the organization shown above?</source>
        <translation>In die oben gezeigte Organisation hochladen?</translation>
    </message>
    <message>
        <source>Upload: replaces the whole collection at once, without asking</source>
        <translation>Hochladen: ersetzt die gesamte Sammlung sofort und ohne Rückfrage</translation>
    </message>
    <message>
        <source>Use PowerShell 7. On Windows 10, Microsoft supports its current versions with the LTSC editions only: otherwise, save the transfer kit, and upload from another computer.</source>
        <translation>Verwenden Sie PowerShell 7. Unter Windows 10 unterstützt Microsoft dessen aktuelle Versionen nur mit den LTSC-Editionen: Speichern Sie sonst das Transportpaket, und laden Sie von einem anderen Computer hoch.</translation>
    </message>
    <message>
        <source>Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control.</source>
        <translation>Verwenden Sie Windows mit Edge oder Chrome, die S/MIME-Erweiterung und das S/MIME-Steuerelement.</translation>
    </message>
    <message>
        <source>Use a computer from which it may, or ask whoever looks after these policies.</source>
        <translation>Nehmen Sie einen Computer, von dem aus es das darf, oder fragen Sie die Person, die diese Richtlinien betreut.</translation>
    </message>
    <message>
        <source>Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows Security.</source>
        <translation>Verwenden Sie einen Ordner, der nicht geschützt ist, etwa einen neuen auf Laufwerk C, oder lassen Sie PowerShell in der Windows-Sicherheit zu.</translation>
    </message>
    <message>
        <source>Use a folder that you may write to and that is not protected, such as a new one on drive C.</source>
        <translation>Verwenden Sie einen Ordner, in den Sie schreiben dürfen und der nicht geschützt ist, etwa einen neuen auf Laufwerk C.</translation>
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
        <source>Use the script: “Upload in PowerShell”. If Microsoft&apos;s module fails too, save the transfer kit, and upload from another computer.</source>
        <translation>Verwenden Sie das Skript: „Mit PowerShell hochladen“. Scheitert auch das Modul von Microsoft, speichern Sie das Transportpaket, und laden Sie von einem anderen Computer hoch.</translation>
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
        <source>Was “{name}” revoked? {said} If Exchange can&apos;t check that either, users may be told that the signature is not trusted.</source>
        <translation>Wurde „{name}“ gesperrt? {said} Wenn Exchange das auch nicht prüfen kann, wird Benutzern vielleicht gemeldet, der Signatur werde nicht vertraut.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What Exchange has stored is not this file: the upload failed, or somebody has uploaded another since.</source>
        <translation>Was Exchange gespeichert hat, ist nicht diese Datei: Das Hochladen ist gescheitert, oder jemand hat seither eine andere hochgeladen.</translation>
    </message>
    <message>
        <source>What is known of Exchange can&apos;t be kept in “{file}”: {reason} It is known until the wizard is closed.</source>
        <translation>Was über Exchange bekannt ist, kann nicht in „{file}“ gespeichert werden: {reason} Es bleibt bekannt, bis der Assistent geschlossen wird.</translation>
    </message>
    <message>
        <source>What needs you comes first: the card below the list has a button for it. Compare a root by phone, with a number that you know and that isn&apos;t from the message.</source>
        <translation>Was Sie braucht, steht zuerst: Die Karte unter der Liste hat eine Schaltfläche dafür. Vergleichen Sie ein Stammzertifikat am Telefon, mit einer Nummer, die Sie kennen und die nicht aus der Nachricht stammt.</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>Was Sie antworten</translation>
    </message>
    <message>
        <source>Whether a CA above “{name}” may certify all its names can&apos;t be checked: the CA&apos;s name constraints are of a kind that isn&apos;t known here, or say nothing of letters outside of ASCII. Ask the CA.</source>
        <translation>Ob eine CA über „{name}“ alle Namen darin bescheinigen darf, lässt sich nicht prüfen: Die Namenseinschränkungen der CA sind von einer Art, die hier nicht bekannt ist, oder sagen nichts über Buchstaben außerhalb von ASCII. Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>Whether this is trusted can&apos;t be checked</source>
        <translation>Ob dies vertrauenswürdig ist, kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked</source>
        <translation>Wer „{name}“ signiert hat, lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256.</source>
        <translation>Wer „{name}“ signiert hat, lässt sich hier nicht prüfen: Das Verfahren ({algorithm}) oder der Schlüssel von „{issuer}“ ist nicht bekannt. Bitten Sie die CA um ein Zertifikat, das mit RSA oder ECDSA und SHA-256 signiert ist.</translation>
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
        <source>Windows denies access to the folder “{folder}”. Choose another folder, or have SST Wizard allowed if Controlled Folder Access blocks it.</source>
        <translation>Windows verweigert den Zugriff auf den Ordner „{folder}“. Wählen Sie einen anderen Ordner oder lassen Sie SST Wizard zulassen, falls der überwachte Ordnerzugriff das Programm blockiert.</translation>
    </message>
    <message>
        <source>Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted again for your whole organization.</source>
        <translation>Windows lässt „{name}“ nicht zu; das hat Microsoft oder ein Administrator entschieden. Mit der Datei wäre es wieder vertrauenswürdig, für Ihre ganze Organisation.</translation>
    </message>
    <message>
        <source>Windows does not let this window load a module or start a script.</source>
        <translation>Windows lässt dieses Fenster kein Modul laden und kein Skript starten.</translation>
    </message>
    <message>
        <source>Windows does not trust “{name}”</source>
        <translation>Windows vertraut „{name}“ nicht</translation>
    </message>
    <message>
        <source>Windows doesn&apos;t let you read {store}: {reason}</source>
        <translation>Windows lässt Sie {store} nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>Windows on this computer limits “{name}” to purposes other than secure email. The file doesn&apos;t include this limit: Exchange would still trust it for mail.</source>
        <translation>Windows auf diesem Computer beschränkt „{name}“ auf andere Zwecke als sichere E-Mail. Die Datei enthält diese Beschränkung nicht: Exchange würde ihm für E-Mails trotzdem vertrauen.</translation>
    </message>
    <message>
        <source>Windows or a root program has withdrawn a certificate in the chain of “{name}”. Don&apos;t trust it.</source>
        <translation>Windows oder ein Stammprogramm hat ein Zertifikat in der Kette von „{name}“ zurückgezogen. Vertrauen Sie ihr nicht.</translation>
    </message>
    <message>
        <source>Windows trusts only what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then.</source>
        <translation>Windows vertraut nur dem, was „{name}“ vor dem {since} ausgestellt hat. Die Datei enthält diese Beschränkung nicht: Exchange würde auch dem vertrauen, was seither ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Windows&apos; Controlled Folder Access keeps PowerShell out; its message names another reason.</source>
        <translation>Der überwachte Ordnerzugriff von Windows sperrt PowerShell aus; die Meldung nennt einen anderen Grund.</translation>
    </message>
    <message>
        <source>Windows&apos; account manager (WAM) refuses the sign-in. This has been reported from the environment GCC High, with version 3.8.0 of the module.</source>
        <translation>Die Kontoverwaltung von Windows (WAM) lehnt die Anmeldung ab. Das wurde aus der Umgebung GCC High berichtet, mit Version 3.8.0 des Moduls.</translation>
    </message>
    <message>
        <source>Windows&apos; sign-in window can&apos;t be used in a console that runs as another user than the one signed in.</source>
        <translation>Das Anmeldefenster von Windows kann in einer Konsole, die als anderer Benutzer als der angemeldete läuft, nicht verwendet werden.</translation>
    </message>
    <message>
        <source>With the account that runs the script, create the certificate again, with -KeySpec KeyExchange: see “Watch the tenant” in the help.</source>
        <translation>Erstellen Sie das Zertifikat mit dem Konto, unter dem das Skript läuft, noch einmal, mit -KeySpec KeyExchange: siehe „Den Mandanten überwachen“ in der Hilfe.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Worldwide or GCC</source>
        <translation>Weltweit oder GCC</translation>
    </message>
    <message>
        <source>Writing into Documents or Desktop fails, though the folder is there</source>
        <translation>Das Schreiben in „Dokumente“ oder auf den Desktop scheitert, obwohl der Ordner da ist</translation>
    </message>
    <message>
        <source>You did not agree to install Microsoft&apos;s module, the installation failed (the PowerShell Gallery or a proxy could not be reached), or another version was installed.</source>
        <translation>Sie haben der Installation des Moduls von Microsoft nicht zugestimmt, die Installation ist gescheitert (die PowerShell Gallery oder ein Proxy war nicht erreichbar), oder es wurde eine andere Version installiert.</translation>
    </message>
    <message>
        <source>You have declined, or your organization asks an administrator to approve “Microsoft Graph Command Line Tools” for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).</source>
        <translation>Sie haben abgelehnt, oder Ihre Organisation verlangt, dass ein Administrator „Microsoft Graph Command Line Tools“ das Lesen von E-Mails genehmigt (Mail.Read, für ein freigegebenes Postfach Mail.Read.Shared).</translation>
    </message>
    <message>
        <source>Your organization allows only roots that Microsoft, Mozilla or Windows vouches for, or that were seen in Exchange.</source>
        <translation>Ihre Organisation lässt nur Stammzertifikate zu, für die Microsoft, Mozilla oder Windows bürgt oder die in Exchange gesehen wurden.</translation>
    </message>
    <message>
        <source>Your organization allows only roots that somebody else vouches for (policy {policy}). Leave out --root.</source>
        <translation>Ihre Organisation lässt nur Stammzertifikate zu, für die jemand anders bürgt (Richtlinie {policy}). Lassen Sie --root weg.</translation>
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
        <source>Your organization has set the account to {account}. Leave out --upn.</source>
        <translation>Ihre Organisation hat das Konto auf {account} festgelegt. Lassen Sie --upn weg.</translation>
    </message>
    <message>
        <source>Your organization has set the environment to {environment}. Leave out --environment.</source>
        <translation>Ihre Organisation hat die Umgebung auf {environment} festgelegt. Lassen Sie --environment weg.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off (policy {policy}). Leave out --online.</source>
        <translation>Ihre Organisation hat Downloads deaktiviert (Richtlinie {policy}). Lassen Sie --online weg.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off.</source>
        <translation>Ihre Organisation hat Downloads deaktiviert.</translation>
    </message>
    <message>
        <source>Your organization has turned uploads off (policy {policy}). Upload the file from another computer.</source>
        <translation>Ihre Organisation hat Uploads deaktiviert (Richtlinie {policy}). Laden Sie die Datei von einem anderen Computer hoch.</translation>
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
        <source>a name in it is no longer correct</source>
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
        <translation>konnte nicht decodiert werden</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>expires {year}</source>
        <translation>läuft {year} ab</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>formatierter Text</translation>
    </message>
    <message>
        <source>issued {year}</source>
        <translation>ausgestellt {year}</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>es wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>it was replaced by another certificate</source>
        <translation>es wurde durch ein anderes Zertifikat ersetzt</translation>
    </message>
    <message>
        <source>its private key may be compromised</source>
        <translation>sein privater Schlüssel ist möglicherweise kompromittiert</translation>
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
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the CA&apos;s private key may be compromised</source>
        <translation>der private Schlüssel der CA ist möglicherweise kompromittiert</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key may be compromised</source>
        <translation>der Schlüssel der Attributstelle ist möglicherweise kompromittiert</translation>
    </message>
    <message>
        <source>the list of public CAs (CCADB, {date})</source>
        <translation>Liste öffentlicher CAs (CCADB, {date})</translation>
    </message>
    <message>
        <source>the permission that it gave was withdrawn</source>
        <translation>die Berechtigung, die es gab, wurde entzogen</translation>
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
        <source>thumbprint …{digits}</source>
        <translation>Fingerabdruck …{digits}</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits</source>
        <translation>{algorithm} {bits} Bit</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits ({curve})</source>
        <translation>{algorithm} {bits} Bit ({curve})</translation>
    </message>
    <message>
        <source>{count} (root CAs: {roots}, others: {others})</source>
        <translation>{count} (Stammzertifikate: {roots}, weitere: {others})</translation>
    </message>
    <message>
        <source>{count} certificates are for the same CA “{name}” and the same key. This causes no problem.</source>
        <translation>{count} Zertifikate sind für dieselbe CA „{name}“ und denselben Schlüssel. Das ist kein Problem.</translation>
    </message>
    <message>
        <source>{count} files contain neither mail nor certificates and were skipped.</source>
        <translation>{count} Dateien enthalten weder E-Mails noch Zertifikate und wurden übersprungen.</translation>
    </message>
    <message>
        <source>{count} files contain no certificates and were skipped.</source>
        <translation>{count} Dateien enthalten keine Zertifikate und wurden übersprungen.</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched</source>
        <translation>{count} Sperrlisten (CRL) konnten nicht abgerufen werden</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched. {said}</source>
        <translation>{count} Sperrlisten (CRL) konnten nicht abgerufen werden. {said}</translation>
    </message>
    <message>
        <source>{count} self-signed certificates are for the same root CA “{name}” and the same key. This causes no problem; if space is short, the one that expires last is enough.</source>
        <translation>{count} selbstsignierte Zertifikate sind für dieselbe Stamm-CA „{name}“ und denselben Schlüssel. Das ist kein Problem; wenn der Platz knapp ist, genügt das, das zuletzt abläuft.</translation>
    </message>
    <message>
        <source>{date}: upload an updated file before this day</source>
        <translation>{date}: Laden Sie vor diesem Tag eine aktualisierte Datei hoch</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Open it in the wizard, which asks for it.</source>
        <translation>{file} ist mit einem Kennwort geschützt. Öffnen Sie die Datei im Assistenten, der danach fragt.</translation>
    </message>
    <message>
        <source>{file}: The file contains no certificates.</source>
        <translation>{file}: Die Datei enthält keine Zertifikate.</translation>
    </message>
    <message>
        <source>{file}: The file contains no root CA. Specify the root&apos;s own file.</source>
        <translation>{file}: Die Datei enthält kein Stammzertifikat. Geben Sie die Datei des Stammzertifikats selbst an.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{hash} with {algorithm}</source>
        <translation>{hash} mit {algorithm}</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} antwortete mit einer Webseite, nicht mit einem Zertifikat. Bitten Sie die CA um ihr Zertifikat.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} antwortete, aber nicht mit einem Zertifikat. Bitten Sie die CA um ihr Zertifikat.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the network, or ask the CA.</source>
        <translation>{host} ist nicht zu erreichen. Prüfen Sie das Netzwerk oder fragen Sie die CA.</translation>
    </message>
    <message>
        <source>{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA.</source>
        <translation>{host} antwortete nicht vollständig innerhalb von {seconds} Sekunden. Versuchen Sie es später noch einmal oder fragen Sie die CA.</translation>
    </message>
    <message>
        <source>{host} didn&apos;t provide the file (HTTP status {status}). Ask the CA for it.</source>
        <translation>{host} hat die Datei nicht bereitgestellt (HTTP-Status {status}). Bitten Sie die CA darum.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have it, but redirects to another address: {address}. Contact that address only if you trust it.</source>
        <translation>{host} hat es nicht, verweist aber auf eine andere Adresse: {address}. Fragen Sie diese nur ab, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have the revocation list (CRL), but redirects to another address, which was not contacted. Ask the CA.</source>
        <translation>{host} hat die Sperrliste (CRL) nicht, verweist aber auf eine andere Adresse, die nicht abgefragt wurde. Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network, which Microsoft can&apos;t reach either. Ask the CA to publish its revocation list (CRL) over public HTTP.</source>
        <translation>{host} liegt auf diesem Computer oder in einem privaten Netzwerk, das auch Microsoft nicht erreicht. Bitten Sie die CA, ihre Sperrliste (CRL) über öffentliches HTTP zu veröffentlichen.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network. Contact it only if it belongs to your own CA.</source>
        <translation>{host} liegt auf diesem Computer oder in einem privaten Netzwerk. Fragen Sie es nur ab, wenn es zu Ihrer eigenen CA gehört.</translation>
    </message>
    <message>
        <source>{host} offers the file only over https, at {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>{host} bietet die Datei nur über https an, unter {address}. Wenn Sie dieser Adresse vertrauen, öffnen Sie sie in einem Browser und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>{host} redirects to another address, but to none that can be used. Ask the CA.</source>
        <translation>{host} verweist auf eine andere Adresse, aber auf keine, die verwendet werden kann. Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>{host} sent a certificate that isn&apos;t the issuer of {certificate}. Ask the CA for its certificate.</source>
        <translation>{host} hat ein Zertifikat gesendet, das nicht der Aussteller von {certificate} ist. Bitten Sie die CA um ihr Zertifikat.</translation>
    </message>
    <message>
        <source>{host} sent more than {size} MB, which is too much. Ask the CA for the file.</source>
        <translation>{host} hat mehr als {size} MB gesendet; das ist zu viel. Bitten Sie die CA um die Datei.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} ({apart})</source>
        <translation>{name} ({apart})</translation>
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
        <source>{program}&apos;s root program no longer vouches for “{name}” for mail (as of its list of {listed}, which doesn&apos;t say since when).</source>
        <translation>Das Stammprogramm von {program} bürgt bei E-Mails nicht mehr für „{name}“ (Stand seiner Liste vom {listed}, die nicht sagt, seit wann).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that is issued below “{root}” from {day} on, as by “{name}”. Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>Das Stammprogramm von {program} bürgt für nichts, was ab dem {day} unter „{root}“ ausgestellt wird, etwa von „{name}“. Rechnen Sie bei E-Mails ihrer Kunden dann mit einer anderen CA; prüfen Sie empfangene E-Mails erneut.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that “{name}” has issued since {since} (as of its list of {listed}).</source>
        <translation>Das Stammprogramm von {program} bürgt für nichts, was „{name}“ seit dem {since} ausgestellt hat (Stand seiner Liste vom {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches only for what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before that date.</source>
        <translation>Das Stammprogramm von {program} bürgt nur für das, was „{name}“ vor dem {since} ausgestellt hat. Die Datei enthält diese Beschränkung nicht: Exchange würde auch dem vertrauen, was seither ausgestellt wurde. Entfernen Sie es, sofern Sie keine E-Mails von vor diesem Datum brauchen.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since} (as of its list of {listed}).</source>
        <translation>Das Stammprogramm von {program} hat „{name}“ am {since} zurückgezogen (Stand seiner Liste vom {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since}: don&apos;t trust it for mail. In the file, it would be trusted again for your whole organization. Remove it.</source>
        <translation>Das Stammprogramm von {program} hat „{name}“ am {since} zurückgezogen: Vertrauen Sie diesem Zertifikat für E-Mails nicht. Mit der Datei wäre es wieder vertrauenswürdig, für Ihre ganze Organisation. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{said} Don&apos;t trust anything that depends on it. Ask the sender to use another certificate.</source>
        <translation>{said} Vertrauen Sie nichts, was davon abhängt. Bitten Sie den Absender, ein anderes Zertifikat zu verwenden.</translation>
    </message>
    <message>
        <source>{said} Exchange Server checks all but the root for revocation. Don&apos;t trust it or anything it has issued.</source>
        <translation>{said} Exchange Server prüft alle Zertifikate außer dem Stammzertifikat auf Sperrung. Vertrauen Sie weder diesem Zertifikat noch dem, was es ausgestellt hat.</translation>
    </message>
    <message>
        <source>{size} bytes; Exchange Server is known to refuse more than {limit}, Exchange Online may</source>
        <translation>{size} Bytes; von Exchange Server ist bekannt, dass er mehr als {limit} ablehnt, Exchange Online vielleicht auch</translation>
    </message>
    <message>
        <source>{vouching}&apos;s root program vouches for “{name}” for mail; {other}&apos;s no longer does, or only for other purposes. Exchange uses only the file. Keep the root if you still receive mail that needs it.</source>
        <translation>Das Stammprogramm von {vouching} bürgt bei E-Mails für „{name}“, das von {other} nicht mehr oder nur für andere Zwecke. Exchange richtet sich nur nach der Datei. Behalten Sie das Stammzertifikat, wenn Sie noch E-Mails erhalten, die es brauchen.</translation>
    </message>
    <message>
        <source>{why} Don&apos;t trust this message, and ask the sender to send it again.</source>
        <translation>{why} Vertrauen Sie dieser Nachricht nicht, und bitten Sie den Absender, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>“{account}” contains a space or an invisible character; remove it.</source>
        <translation>„{account}“ enthält ein Leerzeichen oder ein unsichtbares Zeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com.</source>
        <translation>„{account}“ ist kein Konto: Es braucht ein @, wie in admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{address}” isn&apos;t an http or https address to download from. Ask the CA for its certificate.</source>
        <translation>„{address}“ ist keine http- oder https-Adresse, von der sich etwas herunterladen lässt. Bitten Sie die CA um ihr Zertifikat.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.</source>
        <translation>„{domain}“ ist keine Domäne wie fabrikam.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{file}” can contain only one certificate, but there are {count}: specify an .sst, .p7b or .pem file, or a folder with --format der.</source>
        <translation>„{file}“ kann nur ein Zertifikat enthalten, es sind aber {count}: Geben Sie eine .sst-, .p7b- oder .pem-Datei an, oder einen Ordner mit --format der.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read completely, so some of its certificates may be lost in the new file: {reason} To use what can be read, pass the file without --base.</source>
        <translation>„{file}“ lässt sich nicht vollständig lesen; der neuen Datei würden vielleicht Zertifikate fehlen: {reason} Um zu verwenden, was sich lesen lässt, geben Sie die Datei ohne --base an.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Copy it to this computer and try again.</source>
        <translation>„{file}“ kann nicht gelesen werden. Kopieren Sie die Datei auf diesen Computer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: you have no permission, or another program is using it.</source>
        <translation>„{file}“ kann nicht gelesen werden: Sie haben keine Berechtigung, oder ein anderes Programm verwendet die Datei.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: sstwizard survey writes an .sst file.</source>
        <translation>„{file}“ kann nicht geschrieben werden: sstwizard survey schreibt eine .sst-Datei.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the formats are .sst, .p7b, .pem and .cer. Choose one of these extensions, or specify --format.</source>
        <translation>„{file}“ kann nicht geschrieben werden: Die Formate sind .sst, .p7b, .pem und .cer. Wählen Sie eine dieser Dateiendungen oder geben Sie --format an.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the name of this document has to end with {endings}. PDF needs the wizard.</source>
        <translation>„{file}“ kann nicht geschrieben werden: Der Name dieses Dokuments muss auf {endings} enden. PDF-Dateien erstellt nur der Assistent.</translation>
    </message>
    <message>
        <source>“{file}” contains neither mail nor certificates and was skipped.</source>
        <translation>„{file}“ enthält weder E-Mails noch Zertifikate und wurde übersprungen.</translation>
    </message>
    <message>
        <source>“{file}” contains no certificates and was skipped.</source>
        <translation>„{file}“ enthält keine Zertifikate und wurde übersprungen.</translation>
    </message>
    <message>
        <source>“{file}” could not be read, so it is no longer known what Exchange has. It is kept as “{copy}”.</source>
        <translation>„{file}“ konnte nicht gelesen werden. Daher ist nicht mehr bekannt, was Exchange hat. Die Datei bleibt als „{copy}“ erhalten.</translation>
    </message>
    <message>
        <source>“{file}” has the root CA “{name}”. Nobody vouches for it, and your organization allows no others (policy {policy}). Make a collection without it first: sstwizard make.</source>
        <translation>„{file}“ enthält das Stammzertifikat „{name}“. Niemand bürgt dafür, und Ihre Organisation lässt keine anderen zu (Richtlinie {policy}). Erstellen Sie zuerst eine Sammlung ohne dieses Zertifikat: sstwizard make.</translation>
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
        <source>“{file}” is an .sst file. Specify the message or certificate to check (.eml, .cer).</source>
        <translation>„{file}“ ist eine .sst-Datei. Geben Sie die Nachricht oder das Zertifikat an, das geprüft werden soll (.eml, .cer).</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Add it by itself; you can then enter its password.</source>
        <translation>„{file}“ ist mit einem Kennwort geschützt. Fügen Sie die Datei einzeln hinzu; dann können Sie das Kennwort eingeben.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add those files.</source>
        <translation>„{file}“ ist mit einem Kennwort geschützt. Exportieren Sie die Zertifikate daraus als .cer oder .p7b, und fügen Sie diese Dateien hinzu.</translation>
    </message>
    <message>
        <source>“{file}” is not an .sst file. Create one first: sstwizard make.</source>
        <translation>„{file}“ ist keine .sst-Datei. Erstellen Sie zuerst eine: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is not the script that came with SST Wizard. Install SST Wizard again.</source>
        <translation>„{file}“ ist nicht das Skript, das zu SST Wizard gehört. Installieren Sie SST Wizard noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” is the collection itself. Choose another name.</source>
        <translation>„{file}“ ist die Sammlung selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read: it has more than {size} MB.</source>
        <translation>„{file}“ ist zu groß, um gelesen zu werden: Die Datei hat mehr als {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” was not exported by SST Wizard. Make a collection of it first: sstwizard make.</source>
        <translation>„{file}“ wurde nicht von SST Wizard exportiert. Erstellen Sie daraus zuerst eine Sammlung: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” was not found. It may have been moved or renamed.</source>
        <translation>„{file}“ wurde nicht gefunden. Vielleicht wurde die Datei verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to a folder, and was skipped. Add that folder by itself.</source>
        <translation>„{folder}“ ist eine Verknüpfung mit einem Ordner und wurde übersprungen. Fügen Sie diesen Ordner einzeln hinzu.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to another place, so no script is put there. Remove the link, and try again.</source>
        <translation>„{folder}“ ist eine Verknüpfung zu einem anderen Ort, deshalb wird kein Skript dort abgelegt. Entfernen Sie die Verknüpfung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{issuer}” may not sign revocation lists (CRL): its key usage names other purposes. Ask the CA.</source>
        <translation>„{issuer}“ darf keine Sperrlisten (CRL) signieren: Die Schlüsselverwendung nennt andere Zwecke. Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>“{missing}”, an issuer above “{name}”, is missing. Ask the sender or the CA for its certificate, and add the file.</source>
        <translation>„{missing}“, ein Aussteller oberhalb von „{name}“, fehlt. Bitten Sie den Absender oder die CA um das Zertifikat, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>“{name1}”</source>
        <translation>„{name1}“</translation>
    </message>
    <message>
        <source>“{name1}” and “{name2}”</source>
        <translation>„{name1}“ und „{name2}“</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}” and “{name3}”</source>
        <translation>„{name1}“, „{name2}“ und „{name3}“</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}”, “{name3}” and {count} more</source>
        <translation>„{name1}“, „{name2}“, „{name3}“ und {count} weitere</translation>
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
        <source>“{name}” belongs to a person or a server. Exchange trusts mail by the CAs in the file; this certificate takes up space and makes no mail trusted.</source>
        <translation>„{name}“ gehört einer Person oder einem Server. Exchange vertraut E-Mails anhand der CAs in der Datei; dieses Zertifikat belegt Platz und macht keine E-Mail vertrauenswürdig.</translation>
    </message>
    <message>
        <source>“{name}” came with a message or download ({origin}); no other source has it, and anybody can make a root CA of that name. Compare its SHA-256 by phone or on the CA&apos;s website, and remove it if a single digit differs: {sha256}</source>
        <translation>„{name}“ kam mit einer Nachricht oder einem Download ({origin}); keine andere Quelle enthält es, und jeder kann ein Stammzertifikat dieses Namens erstellen. Vergleichen Sie den SHA-256 am Telefon oder mit der Website der CA, und entfernen Sie das Zertifikat, wenn auch nur eine Stelle abweicht: {sha256}</translation>
    </message>
    <message>
        <source>“{name}” can be forged</source>
        <translation>„{name}“ lässt sich fälschen</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded, so its issuer is not known. Unless you know what it is, remove it.</source>
        <translation>„{name}“ ist nicht decodierbar, deshalb ist der Aussteller nicht bekannt. Wenn Sie nicht wissen, was es ist, entfernen Sie es.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email</source>
        <translation>„{name}“ kann nicht für sichere E-Mail verwendet werden</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email: its extended key usage lists other purposes. Use another certificate.</source>
        <translation>„{name}“ kann nicht für sichere E-Mail verwendet werden: Die erweiterte Schlüsselverwendung nennt andere Zwecke. Verwenden Sie ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: {reason}. Choose another location.</source>
        <translation>„{name}“ kann nicht verwendet werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” contains a name that a CA above it may not certify (name constraints). Ask the CA.</source>
        <translation>„{name}“ enthält einen Namen, den eine CA darüber nicht bescheinigen darf (Namenseinschränkungen). Fragen Sie die CA.</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t list secure email among its purposes, but allows any. Mail programs accept that; Exchange Server is known to look for secure email, and Exchange Online may do the same.</source>
        <translation>„{name}“ nennt sichere E-Mail nicht unter seinen Zwecken, erlaubt aber alle. E-Mail-Programme akzeptieren das; von Exchange Server ist bekannt, dass er auf sichere E-Mail achtet, und Exchange Online tut es vielleicht auch.</translation>
    </message>
    <message>
        <source>“{name}” exceeds its issuer&apos;s path length</source>
        <translation>„{name}“ überschreitet die Pfadlänge seines Ausstellers</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. Ask the CA for its successor.</source>
        <translation>„{name}“ ist am {end} abgelaufen. Fragen Sie die CA nach dem Nachfolger.</translation>
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
        <source>“{name}” expires on {end}, so it probably issues no more certificates. “{successor}”, of the same organization, is newer and probably issues them now. It was found in {origin}. Add it beside “{name}”, and remove that once no mail needs it.</source>
        <translation>„{name}“ läuft am {end} ab und stellt deshalb wahrscheinlich keine Zertifikate mehr aus. „{successor}“ von derselben Organisation ist neuer und stellt sie jetzt wahrscheinlich aus. Gefunden in: {origin}. Fügen Sie diese CA zusätzlich hinzu, und entfernen Sie „{name}“, wenn keine E-Mail das Zertifikat mehr braucht.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. After that, the whole upload fails.</source>
        <translation>„{name}“ läuft am {end} ab. Danach scheitert der ganze Upload.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. Its successor has to be in the collection by then.</source>
        <translation>„{name}“ läuft am {end} ab. Von da an wird E-Mails, die es brauchen, nicht mehr vertraut, und Exchange lehnt eine Datei ab, die es enthält. Bis dahin muss der Nachfolger in der Sammlung sein.</translation>
    </message>
    <message>
        <source>“{name}” has a critical extension that is not known here, so it can&apos;t be checked. Ask the CA about it.</source>
        <translation>„{name}“ hat eine kritische Erweiterung, die hier nicht bekannt ist, und lässt sich deshalb nicht prüfen. Fragen Sie die CA danach.</translation>
    </message>
    <message>
        <source>“{name}” has a successor</source>
        <translation>„{name}“ hat einen Nachfolger</translation>
    </message>
    <message>
        <source>“{name}” has certificates with {count} different keys. A CA that renews its key causes this. Mail signed under the older key needs the older certificate.</source>
        <translation>„{name}“ hat Zertifikate mit {count} verschiedenen Schlüsseln. So ist es, wenn eine CA ihren Schlüssel erneuert. E-Mails, die unter dem älteren Schlüssel signiert sind, brauchen das ältere Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” has more CAs below it than its path length allows. Ask the CA for a new certificate.</source>
        <translation>Unter „{name}“ stehen mehr CAs, als die Pfadlänge erlaubt. Bitten Sie die CA um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” has more than one key</source>
        <translation>„{name}“ hat mehr als einen Schlüssel</translation>
    </message>
    <message>
        <source>“{name}” has no address of a revocation list (CRL). If Exchange can&apos;t check for revocation, users may be told that the signature is not trusted.</source>
        <translation>„{name}“ enthält keine Adresse einer Sperrliste (CRL). Wenn Exchange die Sperrung nicht prüfen kann, wird Benutzern vielleicht gemeldet, der Signatur werde nicht vertraut.</translation>
    </message>
    <message>
        <source>“{name}” has public CAs, but none that probably issues for mail. See: sstwizard find.</source>
        <translation>„{name}“ hat öffentliche CAs, aber wahrscheinlich stellt keine davon Zertifikate für E-Mails aus. Siehe: sstwizard find.</translation>
    </message>
    <message>
        <source>“{name}” has the extension of another format. Use {suffix}, or leave the extension out.</source>
        <translation>„{name}“ hat die Erweiterung eines anderen Formats. Verwenden Sie {suffix} oder lassen Sie die Erweiterung weg.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Choose another name.</source>
        <translation>„{name}“ ist ein Gerät oder eine Pipe, keine Datei. Wählen Sie einen anderen Namen.</translation>
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
        <source>“{name}” is in no open source. Ask the sender for the CA&apos;s certificate, and add its file.</source>
        <translation>„{name}“ ist in keiner geöffneten Quelle. Bitten Sie den Absender um das Zertifikat der CA, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is in order, but no certificate of its senders can be used for their mail; each message says why. Ask the senders to use another certificate.</source>
        <translation>„{name}“ ist in Ordnung, aber kein Zertifikat der Absender kann für deren Nachrichten verwendet werden; bei jeder Nachricht steht, warum. Bitten Sie die Absender, ein anderes Zertifikat zu verwenden.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). Add all, or those that your partners use.</source>
        <translation>„{name}“ ist ohne Zwischen-CA in der Sammlung: E-Mails, die keine enthalten, wären nicht vertrauenswürdig. CAs darunter, die vermutlich Zertifikate für E-Mail ausstellen, aus der Quelle „{origin}“: {count} ({named}). Fügen Sie alle hinzu oder die Ihrer Partner.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). There is no room for all: find those that your partners use by name.</source>
        <translation>„{name}“ ist ohne Zwischen-CA in der Sammlung: E-Mails, die keine enthalten, wären nicht vertrauenswürdig. CAs darunter, die vermutlich Zertifikate für E-Mail ausstellen, aus der Quelle „{origin}“: {count} ({named}). Für alle ist kein Platz: Suchen Sie die Ihrer Partner nach Namen.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. The opened files and stores contain {named} below it (the first in {origin}).</source>
        <translation>„{name}“ ist ohne Zwischen-CA in der Sammlung: E-Mails, die keine enthalten, wären nicht vertrauenswürdig. Die geöffneten Dateien und Speicher enthalten darunter {named} (die erste in {origin}).</translation>
    </message>
    <message>
        <source>“{name}” is not valid yet</source>
        <translation>„{name}“ ist noch nicht gültig</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Clear the read-only attribute, or choose another name.</source>
        <translation>„{name}“ ist schreibgeschützt. Heben Sie den Schreibschutz auf oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is self-signed and not a CA: it makes only mail trusted that was signed with this certificate. Remove it, unless you want exactly that.</source>
        <translation>„{name}“ ist selbstsigniert und keine CA: Es macht nur E-Mails vertrauenswürdig, die mit diesem Zertifikat signiert wurden. Entfernen Sie es, sofern Sie nicht genau das wollen.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can be forged. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>„{name}“ ist mit {algorithm} signiert, was sich fälschen lässt. Vertrauen Sie ihm nicht und bitten Sie die CA um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>„{name}“ ist mit {algorithm} signiert, was sich inzwischen fälschen lässt. Exchange vertraut ihm vielleicht, vielleicht nicht. Bitten Sie die CA um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate.</source>
        <translation>„{name}“ ist mit {algorithm} signiert, was veraltet ist. Bitten Sie die CA um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}: certificates like it have been forged. Don&apos;t trust it. Remove it, and ask the CA for a newer certificate.</source>
        <translation>„{name}“ ist mit {algorithm} signiert: Solche Zertifikate wurden schon gefälscht. Vertrauen Sie ihm nicht. Entfernen Sie es und bitten Sie die CA um ein neueres Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” is trusted by this collection, but the signed content is in another file. Choose that file, too, to check whether it was changed.</source>
        <translation>„{name}“ ist mit dieser Sammlung vertrauenswürdig, aber der signierte Inhalt ist in einer anderen Datei. Wählen Sie auch diese Datei aus, um zu prüfen, ob sie geändert wurde.</translation>
    </message>
    <message>
        <source>“{name}” is valid from {start}. Mail that needs it isn&apos;t trusted before then.</source>
        <translation>„{name}“ gilt ab dem {start}. E-Mails, die es brauchen, wird vorher nicht vertraut.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a CA and isn&apos;t needed</source>
        <translation>„{name}“ ist keine CA und wird nicht benötigt</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t made as the standard for certificates (RFC 5280) requires, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>„{name}“ ist nicht so erstellt, wie es die Norm für Zertifikate (RFC 5280) verlangt, und lässt sich deshalb nicht prüfen. Bitten Sie die CA um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t the full name of an organization. These match: {names}.</source>
        <translation>„{name}“ ist nicht der vollständige Name einer Organisation. Dazu passen: {names}.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid before {start}. Wait, or check this computer&apos;s clock.</source>
        <translation>„{name}“ ist nicht vor dem {start} gültig. Warten Sie oder prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>“{name}” makes only its own mail trusted</source>
        <translation>„{name}“ macht nur eigene E-Mails vertrauenswürdig</translation>
    </message>
    <message>
        <source>“{name}” may have been revoked</source>
        <translation>„{name}“ wurde vielleicht gesperrt</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail from {day} on ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>„{name}“ darf ab dem {day} keine Zertifikate für E-Mails mehr ausstellen ({key}; CA/Browser Forum, SMC017). Rechnen Sie bei E-Mails ihrer Kunden dann mit einer anderen CA; prüfen Sie empfangene E-Mails erneut.</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail since {day} ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA; look at received mail again.</source>
        <translation>„{name}“ darf seit dem {day} keine Zertifikate für E-Mails mehr ausstellen ({key}; CA/Browser Forum, SMC017). Rechnen Sie bei E-Mails ihrer Kunden mit einer anderen CA; prüfen Sie empfangene E-Mails erneut.</translation>
    </message>
    <message>
        <source>“{name}” may not issue certificates, but it issued one here. Don&apos;t trust what it issued.</source>
        <translation>„{name}“ darf keine Zertifikate ausstellen, hat hier aber eines ausgestellt. Vertrauen Sie nicht, was damit ausgestellt wurde.</translation>
    </message>
    <message>
        <source>“{name}” may not sign: its key usage lists other purposes. Ask the sender to sign with another certificate.</source>
        <translation>„{name}“ darf nicht signieren: Die Schlüsselverwendung nennt andere Zwecke. Bitten Sie den Absender, mit einem anderen Zertifikat zu signieren.</translation>
    </message>
    <message>
        <source>“{name}” mixes look-alike letters</source>
        <translation>„{name}“ mischt Buchstaben, die gleich aussehen</translation>
    </message>
    <message>
        <source>“{name}” names an issuer other than the certificate whose key signed it, so its chain is not valid. Ask the CA for a new one.</source>
        <translation>„{name}“ nennt einen anderen Aussteller als das Zertifikat, mit dessen Schlüssel es signiert wurde; deshalb ist die Kette nicht gültig. Bitten Sie die CA um ein neues.</translation>
    </message>
    <message>
        <source>“{name}” names no issuer, so nobody can find its CA. Remove it, and ask who issued it for another.</source>
        <translation>„{name}“ nennt keinen Aussteller, daher kann niemand die zugehörige CA finden. Entfernen Sie das Zertifikat, und bitten Sie die ausstellende Stelle um ein anderes.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but its signature doesn&apos;t match that issuer&apos;s key. The certificate is forged, damaged or invalid: remove it, unless the CA can explain it.</source>
        <translation>„{name}“ nennt „{issuer}“ als Aussteller, aber die Signatur passt nicht zum Schlüssel dieses Ausstellers. Das Zertifikat ist gefälscht, beschädigt oder ungültig: Entfernen Sie es, es sei denn, die CA kann es erklären.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but this signature can&apos;t be checked here: the algorithm ({algorithm}) or the issuer&apos;s key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.</source>
        <translation>„{name}“ nennt „{issuer}“ als Aussteller, aber diese Signatur lässt sich hier nicht prüfen: Das Verfahren ({algorithm}) oder der Schlüssel des Ausstellers ist nicht bekannt, oder der Schlüssel ist zu groß. Das Zertifikat könnte gefälscht sein, daher gilt nichts, was davon abhängt, als vertrauenswürdig. Entfernen Sie es, sofern die CA es nicht bestätigt.</translation>
    </message>
    <message>
        <source>“{name}” says where its issuer&apos;s certificate is on the internet. Exchange Online may fetch it, but whether that leads to a root of this collection isn&apos;t known here.</source>
        <translation>„{name}“ gibt an, wo das Zertifikat des Ausstellers im Internet liegt. Exchange Online ruft es vielleicht ab; ob das zu einem Stammzertifikat dieser Sammlung führt, ist hier aber nicht bekannt.</translation>
    </message>
    <message>
        <source>“{name}” should no longer be trusted. “{successor}”, of the same organization, is newer and probably issues certificates now. It was found in {origin}. Add it if your partners have certificates from it.</source>
        <translation>„{name}“ sollte nicht mehr vertraut werden. „{successor}“ von derselben Organisation ist neuer und stellt jetzt wahrscheinlich Zertifikate aus. Gefunden in: {origin}. Fügen Sie diese CA hinzu, wenn Ihre Partner Zertifikate von ihr haben.</translation>
    </message>
    <message>
        <source>“{name}” signed its own certificate: no CA issued it. Ask for a certificate that a CA has issued.</source>
        <translation>„{name}“ hat das eigene Zertifikat signiert: Keine CA hat es ausgestellt. Bitten Sie um ein von einer CA ausgestelltes Zertifikat.</translation>
    </message>
    <message>
        <source>“{name}” stops issuing certificates for mail</source>
        <translation>„{name}“ beendet die Ausstellung von Zertifikaten für E-Mails</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program after it was opened, so nothing was written. Open it again.</source>
        <translation>„{name}“ wurde nach dem Öffnen von einem anderen Programm geändert. Deshalb wurde nichts geschrieben. Öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” was found more than once (of all selected: {count}). Each is written once.</source>
        <translation>„{name}“ wurde mehrfach gefunden (von allen ausgewählten: {count}). Jedes wird einmal geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” was found with its private key (of all selected: {count}). This wizard never exports private keys; Exchange doesn&apos;t need them.</source>
        <translation>„{name}“ wurde mit seinem privaten Schlüssel gefunden (von allen ausgewählten: {count}). Dieser Assistent exportiert nie private Schlüssel; Exchange braucht sie nicht.</translation>
    </message>
    <message>
        <source>“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are not written: no data from this computer is included.</source>
        <translation>„{name}“ wurde mit Eigenschaften gefunden, etwa einem Anzeigenamen (von allen ausgewählten: {count}). Sie werden nicht geschrieben: Es sind keine Daten von diesem Computer enthalten.</translation>
    </message>
    <message>
        <source>“{name}” was issued more than once</source>
        <translation>„{name}“ wurde mehrmals ausgestellt</translation>
    </message>
    <message>
        <source>“{name}” was not changed, because it could not be backed up: {reason}. Choose another name.</source>
        <translation>„{name}“ wurde nicht geändert, weil sich keine Sicherungskopie erstellen ließ: {reason}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: its backup differed when it was read back. Choose another drive.</source>
        <translation>„{name}“ wurde nicht geändert: Die Sicherungskopie wich beim Zurücklesen ab. Wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free some space on it, or choose another drive.</source>
        <translation>„{name}“ wurde nicht geschrieben: Der Datenträger ist voll. Geben Sie Speicherplatz frei oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed from the collection when it was read back. Try another drive.</source>
        <translation>„{name}“ wurde nicht geschrieben: Die Datei wich beim Zurücklesen von der Sammlung ab. Versuchen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed when it was read back. Try another drive.</source>
        <translation>„{name}“ wurde nicht geschrieben: Die Datei wich beim Zurücklesen ab. Versuchen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Close the program that uses it, or choose another location.</source>
        <translation>„{name}“ wurde nicht geschrieben: {reason}. Schließen Sie das Programm, das die Datei verwendet, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” was refused (OpenSSL error {code}). Ask the CA what is wrong with it.</source>
        <translation>„{name}“ wurde abgelehnt (OpenSSL-Fehler {code}). Fragen Sie die CA, was daran falsch ist.</translation>
    </message>
    <message>
        <source>“{name}” was revoked</source>
        <translation>„{name}“ wurde gesperrt</translation>
    </message>
    <message>
        <source>“{name}” was revoked by its owner, or stands below a CA that was, as CCADB&apos;s list of {listed} says, which doesn&apos;t say since when.</source>
        <translation>„{name}“ wurde vom Inhaber gesperrt oder steht unter einer CA, die gesperrt wurde (laut CCADB-Liste vom {listed}, die nicht sagt, seit wann).</translation>
    </message>
    <message>
        <source>“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. What to do: get its successor from the CA, update {file} in SST Wizard (add the successor, remove this certificate), export it, and upload it. {again}</source>
        <translation>„{name}“, ausgestellt von „{issuer}“, Fingerabdruck {thumbprint}, läuft am {end} ab. Von da an wird E-Mails, die es brauchen, nicht mehr vertraut, und Exchange lehnt eine Datei ab, die es enthält. Was zu tun ist: Besorgen Sie den Nachfolger bei der CA, aktualisieren Sie {file} in SST Wizard (den Nachfolger hinzufügen, dieses Zertifikat entfernen), exportieren Sie die Datei, und laden Sie sie hoch. {again}</translation>
    </message>
    <message>
        <source>“{path}” is not a full path; start with the drive or the root folder.</source>
        <translation>„{path}“ ist kein vollständiger Pfad. Beginnen Sie mit dem Laufwerk oder dem Stammverzeichnis.</translation>
    </message>
    <message>
        <source>“{program}” can&apos;t be started: {reason}. Save the transfer kit, or type the commands yourself.</source>
        <translation>„{program}“ kann nicht gestartet werden: {reason}. Speichern Sie das Transportpaket oder geben Sie die Befehle selbst ein.</translation>
    </message>
    <message>
        <source>“{value}” contains a character that cannot be pasted into PowerShell ({code}); remove it.</source>
        <translation>„{value}“ enthält ein Zeichen, das sich nicht in PowerShell einfügen lässt ({code}). Entfernen Sie es.</translation>
    </message>
</context>
</TS>
