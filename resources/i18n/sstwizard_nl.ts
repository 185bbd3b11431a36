<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Kan niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Changed or damaged since it was signed</source>
        <translation>Gewijzigd of beschadigd na ondertekening</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Copied from the signature of another message</source>
        <translation>Gekopieerd uit de handtekening van een ander bericht</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>In de verzameling</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Verleend voor</translation>
    </message>
    <message>
        <source>Missing; found in {origin}</source>
        <translation>Ontbreekt; gevonden in {origin}</translation>
    </message>
    <message>
        <source>Named as signer</source>
        <translation>Vermeld als ondertekenaar</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>Geen e-mailadres</translation>
    </message>
    <message>
        <source>None included; same result</source>
        <translation>Geen in bericht; zelfde resultaat</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Not checked: it is in another file</source>
        <translation>Niet gecontroleerd: staat in een ander bestand</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Niet in de verzameling</translation>
    </message>
    <message>
        <source>Not signed with the signer&apos;s key</source>
        <translation>Niet ondertekend met de sleutel van de ondertekenaar</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Niet vertrouwd</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Alleen in het bericht</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Verzonden als</translation>
    </message>
    <message>
        <source>Signed for another certificate</source>
        <translation>Ondertekend voor een ander certificaat</translation>
    </message>
    <message>
        <source>Signed part</source>
        <translation>Ondertekend deel</translation>
    </message>
    <message>
        <source>Signed with an algorithm that anybody can forge</source>
        <translation>Ondertekend met een algoritme waarmee iedereen handtekeningen kan vervalsen</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Ondertekenaar</translation>
    </message>
    <message>
        <source>The file you opened</source>
        <translation>Het geopende bestand</translation>
    </message>
    <message>
        <source>The signer, from the message</source>
        <translation>De ondertekenaar, uit het bericht</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrouwd</translation>
    </message>
    <message>
        <source>Trusted, but Exchange Server is known not to use intermediates from messages</source>
        <translation>Vertrouwd, maar van Exchange Server is bekend dat het tussenliggende certificaten uit berichten niet gebruikt</translation>
    </message>
    <message>
        <source>Trusted: the collection contains everything needed</source>
        <translation>Vertrouwd: de verzameling bevat alles wat nodig is</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Ongewijzigd na ondertekening</translation>
    </message>
    <message>
        <source>With the intermediates in the message</source>
        <translation>Met de tussenliggende certificaten in het bericht</translation>
    </message>
    <message>
        <source>Without the intermediates in the message</source>
        <translation>Zonder de tussenliggende certificaten in het bericht</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, valid until {end}</source>
        <translation>{name}, verleend door {issuer}, geldig tot {end}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Add the missing issuers to the collection</source>
        <translation>Ontbrekende verleners aan verzameling toevoegen</translation>
    </message>
    <message>
        <source>Attached message</source>
        <translation>Bijgevoegd bericht</translation>
    </message>
    <message>
        <source>Attached messages, each checked separately</source>
        <translation>Bijgevoegde berichten, elk afzonderlijk gecontroleerd</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>Ondertekend bestand kiezen…</translation>
    </message>
    <message>
        <source>Exchange Online makes the final decision; this is an estimate.</source>
        <translation>Exchange Online neemt de uiteindelijke beslissing; dit is een inschatting.</translation>
    </message>
    <message>
        <source>More attached messages, not shown here: {count}</source>
        <translation>Overige bijgevoegde berichten, hier niet weergegeven: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>This result is for {signed}, when the message was signed. The signer&apos;s certificate has expired since then, on {end}: newer mail needs another one.</source>
        <translation>Dit resultaat geldt voor {signed}, toen het bericht werd ondertekend. Het certificaat van de ondertekenaar is daarna verlopen, op {end}: voor nieuwere e-mail is een ander certificaat nodig.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Without a subject: {headline}</source>
        <translation>Zonder onderwerp: {headline}</translation>
    </message>
    <message>
        <source>“{name}”: {headline}</source>
        <translation>‘{name}’: {headline}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Er is een onverwachte fout opgetreden</translation>
    </message>
    <message>
        <source>Send the details to the person who supports this program.</source>
        <translation>Stuur de details naar de persoon die dit programma ondersteunt.</translation>
    </message>
    <message>
        <source>The last step failed. Your selection is still there.</source>
        <translation>De laatste stap is mislukt. Uw selectie is er nog.</translation>
    </message>
</context>
<context>
    <name>ByCA</name>
    <message numerus="yes">
        <source>%Ln CA(s)</source>
        <translation>
            <numerusform>%Ln CA</numerusform>
            <numerusform>%Ln CA&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) need(s) you first</source>
        <translation>
            <numerusform>Eerst: %Ln CA vraagt om uw actie</numerusform>
            <numerusform>Eerst: %Ln CA&apos;s vragen om uw actie</numerusform>
        </translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by CA, root, sender or status (Ctrl+F)</source>
        <translation>Filteren op CA, basiscertificaat, afzender of status (Ctrl+F)</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes.</source>
        <translation>De verzameling wordt dan {size} bytes groot (limiet: {limit} bytes).</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs.</source>
        <translation>De verzameling wordt dan {size} bytes groot (limiet: {limit} bytes). Exchange zou die weigeren; selecteer minder CA&apos;s.</translation>
    </message>
</context>
<context>
    <name>ByMessage</name>
    <message>
        <source>Answer</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Check revocation…</source>
        <translation>Intrekking controleren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by sender, file or CA (Ctrl+F)</source>
        <translation>Filteren op afzender, bestand of CA (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show the CA of this message</source>
        <translation>De CA van dit bericht tonen</translation>
    </message>
</context>
<context>
    <name>CATable</name>
    <message>
        <source>Expires on {date}</source>
        <translation>Verloopt op {date}</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>Verlenende CA</translation>
    </message>
    <message>
        <source>Key identifier: {key_id}</source>
        <translation>Sleutel-id: {key_id}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Wie garant staat</translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation>Uw e-mail</translation>
    </message>
</context>
<context>
    <name>CAView</name>
    <message>
        <source>CAs that the messages need</source>
        <translation>CA&apos;s die de berichten nodig hebben</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>CertificateMenu</name>
    <message>
        <source>&amp;Add to the collection</source>
        <translation>Aan de verzameling &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details…</translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation>Uit de verzameling &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Withdraw “You compared it”</source>
        <translation>‘Door u vergeleken’ &amp;intrekken</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Naar het klembord gekopieerd</translation>
    </message>
    <message>
        <source>Copy &amp;thumbprint</source>
        <translation>Vinger&amp;afdruk kopiëren</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Expiration Date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Friendly Name</source>
        <translation>Beschrijvende naam</translation>
    </message>
    <message>
        <source>Intended Purposes</source>
        <translation>Beoogde doeleinden</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>Verleend door</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>Verleend aan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Vouched For By</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>in de verzameling</translation>
    </message>
    <message>
        <source>not in the collection</source>
        <translation>niet in de verzameling</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%Ln root CA(s) left out, because nobody vouches for them: {names}. To compare them, add them again.</source>
        <translation>
            <numerusform>%Ln basis-CA is niet toegevoegd, omdat niemand er garant voor staat: {names}. Voeg deze opnieuw toe om te vergelijken.</numerusform>
            <numerusform>%Ln basis-CA&apos;s zijn niet toegevoegd, omdat niemand er garant voor staat: {names}. Voeg ze opnieuw toe om ze te vergelijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CA only</source>
        <translation>Alleen &amp;CA&apos;s</translation>
    </message>
    <message>
        <source>Add a folder with certificates</source>
        <translation>Map met certificaten toevoegen</translation>
    </message>
    <message>
        <source>Add files with certificates</source>
        <translation>Bestanden met certificaten toevoegen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Enter its password…</source>
        <translation>Wachtwoord invoeren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, issuer or thumbprint (Ctrl+F)</source>
        <translation>Filteren op naam, verlener of vingerafdruk (Ctrl+F)</translation>
    </message>
    <message>
        <source>Hide certificates that exclude secure email</source>
        <translation>Certificaten verbergen die beveiligde e-mail uitsluiten</translation>
    </message>
    <message>
        <source>Hide e&amp;xpired</source>
        <translation>V&amp;erlopen verbergen</translation>
    </message>
    <message>
        <source>Hide what Exchange would refuse</source>
        <translation>Verbergen wat Exchange zou weigeren</translation>
    </message>
    <message>
        <source>Hide what can&apos;t issue certificates</source>
        <translation>Verbergen wat geen certificaten kan verlenen</translation>
    </message>
    <message>
        <source>No certificates here.</source>
        <translation>Geen certificaten aanwezig.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>S/&amp;MIME only</source>
        <translation>Alleen S/&amp;MIME</translation>
    </message>
    <message>
        <source>Select the root and intermediate CAs to trust for S/MIME mail.</source>
        <translation>Selecteer de basis-CA&apos;s en tussenliggende CA&apos;s die voor S/MIME-e-mail moeten worden vertrouwd.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown. Press Space to add or remove the selected certificates.</source>
        <translation>{shown} van {total} weergegeven. Druk op de spatiebalk om de geselecteerde certificaten toe te voegen of te verwijderen.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown: nothing matches the filter.</source>
        <translation>{shown} van {total} weergegeven: niets voldoet aan het filter.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>‘{file}’ is met een wachtwoord beveiligd.</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>An issuer without a name</source>
        <translation>Een verlener zonder naam</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkomst</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wordt geraadpleegd…</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketens</translation>
    </message>
    <message>
        <source>Chains of the collection</source>
        <translation>Ketens van de verzameling</translation>
    </message>
    <message>
        <source>Check &amp;revocation…</source>
        <translation>&amp;Intrekking controleren…</translation>
    </message>
    <message>
        <source>Check the chains and whether Exchange Online will accept them.</source>
        <translation>Controleer de ketens en of Exchange Online deze accepteert.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Bezig met downloaden</translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;x %Ln error(s)</source>
        <translation>
            <numerusform>%Ln fout &amp;oplossen</numerusform>
            <numerusform>%Ln fouten &amp;oplossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed: {added} added, {removed} removed.</source>
        <translation>Opgelost: {added} toegevoegd, {removed} verwijderd.</translation>
    </message>
    <message>
        <source>Removes what has to go, replaces what has been renewed and adds the issuers that a source holds. Warnings stay as they are.</source>
        <translation>Verwijdert wat weg moet, vervangt wat is vernieuwd en voegt de verleners toe die in een bron staan. Waarschuwingen blijven ongewijzigd.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Selected; Next does this.</source>
        <translation>Geselecteerd; Volgende voert dit uit.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificaat toegevoegd</numerusform>
            <numerusform>%Ln certificaten toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) removed</source>
        <translation>
            <numerusform>%Ln certificaat verwijderd</numerusform>
            <numerusform>%Ln certificaten verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected</source>
        <translation>
            <numerusform>%Ln certificaat geselecteerd</numerusform>
            <numerusform>%Ln certificaten geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln fout</numerusform>
            <numerusform>%Ln fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln waarschuwing</numerusform>
            <numerusform>%Ln waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wordt gecontroleerd…</translation>
    </message>
    <message numerus="yes">
        <source>Collection: %Ln certificate(s)</source>
        <translation>
            <numerusform>Verzameling: %Ln certificaat</numerusform>
            <numerusform>Verzameling: %Ln certificaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected yet</source>
        <translation>Nog niets geselecteerd</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Ready, {warnings}</source>
        <translation>Gereed, {warnings}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>The collection: {verdict}</source>
        <translation>De verzameling: {verdict}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} verwijderd</translation>
    </message>
    <message>
        <source>{size} of {limit} bytes</source>
        <translation>{size} van {limit} bytes</translation>
    </message>
</context>
<context>
    <name>CollectionChains</name>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>CRL unreachable</source>
        <translation>CRL onbereikbaar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Chain too long</source>
        <translation>Keten te lang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Circular chain</source>
        <translation>Circulaire keten</translation>
    </message>
    <message>
        <source>Error above it</source>
        <translation>Fout erboven</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Onvolledige keten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>Gemengde schriften</translation>
    </message>
    <message>
        <source>No intermediate CA</source>
        <translation>Geen tussenliggende CA</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>Niemand staat garant</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Geen CA</translation>
    </message>
    <message>
        <source>Not for email</source>
        <translation>Niet voor e-mail</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Niet in de verzameling</translation>
    </message>
    <message>
        <source>Only your collection vouches</source>
        <translation>Garant: alleen uw verzameling</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Root, self-signed</source>
        <translation>Basis-CA, zelfondertekend</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Handtekening niet gecontroleerd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>Te zwak</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Zwakke sleutel</translation>
    </message>
    <message>
        <source>Weak signature</source>
        <translation>Zwakke handtekening</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Onjuiste handtekening</translation>
    </message>
</context>
<context>
    <name>CollectionFromExchangeDialog</name>
    <message>
        <source>&amp;Create a new collection</source>
        <translation>&amp;Nieuwe verzameling maken</translation>
    </message>
    <message>
        <source>Exchange stores your organization&apos;s collection. PowerShell saves it as an .sst file and changes nothing; the file is then opened here.</source>
        <translation>Exchange bewaart de verzameling van uw organisatie. PowerShell slaat deze op als .sst-bestand en wijzigt niets; het bestand wordt daarna hier geopend.</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange</source>
        <translation>Huidige verzameling ophalen uit Exchange</translation>
    </message>
    <message>
        <source>Open the &amp;saved .sst…</source>
        <translation>Het opgeslagen .sst-bestand &amp;openen…</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Doe&amp;lmap</translation>
    </message>
    <message>
        <source>Type the commands below on a computer that has it, and open the file that they save.</source>
        <translation>Typ de opdrachten hieronder op een computer met PowerShell en open het bestand dat ze opslaan.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Kolommen opnieuw &amp;instellen</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>O&amp;mgeving</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>O&amp;pties…</translation>
    </message>
    <message>
        <source>Organi&amp;zation, if you work for another</source>
        <translation>Organ&amp;isatie, als u voor een andere werkt</translation>
    </message>
    <message>
        <source>PowerShe&amp;ll</source>
        <translation>Power&amp;Shell</translation>
    </message>
    <message>
        <source>Sign in without Windows&apos; account &amp;manager</source>
        <translation>Aanmelden &amp;zonder het accountbeheer van Windows</translation>
    </message>
    <message>
        <source>Use this if PowerShell runs as a user other than the one signed in to Windows (-DisableWAM)</source>
        <translation>Gebruik dit als PowerShell wordt uitgevoerd als een andere gebruiker dan degene die bij Windows is aangemeld (-DisableWAM)</translation>
    </message>
    <message>
        <source>{field} (set by your organization)</source>
        <translation>{field} (ingesteld door uw organisatie)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Naar het klembord gekopieerd</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Gekopieerd</translation>
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
        <translation>&amp;Algemeen</translation>
    </message>
    <message>
        <source>All fields of the certificate</source>
        <translation>Alle velden van het certificaat</translation>
    </message>
    <message>
        <source>Authority information access</source>
        <translation>Toegang tot CA-gegevens</translation>
    </message>
    <message>
        <source>Authority key identifier</source>
        <translation>Sleutel-id van CA</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Basisbeperkingen</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message numerus="yes">
        <source>CA, at most %Ln intermediate(s) below</source>
        <translation>
            <numerusform>CA, met hooguit %Ln tussenliggende CA eronder</numerusform>
            <numerusform>CA, met hooguit %Ln tussenliggende CA&apos;s eronder</numerusform>
        </translation>
    </message>
    <message>
        <source>CRL distribution points</source>
        <translation>CRL-distributiepunten</translation>
    </message>
    <message>
        <source>Certification &amp;Path</source>
        <translation>Certificerings&amp;pad</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Certificeringspad</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>Niet te decoderen</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gevonden in</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Beschrijvende naam</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Intended purposes</source>
        <translation>Beoogde doeleinden</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Verleend door</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Verleend aan</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Verlener</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Sleutelgebruik</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Openbare sleutel</translation>
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
        <translation>Selecteer een certificaat om de details weer te geven.</translation>
    </message>
    <message>
        <source>Selected certificate</source>
        <translation>Geselecteerd certificaat</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Handtekeningalgoritme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>Sleutel-id van onderwerp</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Vingerafdruk (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>kan niet worden gedecodeerd</translation>
    </message>
    <message>
        <source>disallowed by Windows on this computer</source>
        <translation>niet toegestaan door Windows op deze computer</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>niemand staat garant</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>geen CA</translation>
    </message>
    <message>
        <source>only your collection vouches for it</source>
        <translation>garant: alleen uw verzameling</translation>
    </message>
    <message>
        <source>perhaps revoked, by CCADB&apos;s list of {date}</source>
        <translation>mogelijk ingetrokken, volgens de CCADB-lijst van {date}</translation>
    </message>
    <message>
        <source>revoked, by CCADB&apos;s list of {date}</source>
        <translation>ingetrokken, volgens de CCADB-lijst van {date}</translation>
    </message>
    <message>
        <source>vouched for by {programs}</source>
        <translation>garant: {programs}</translation>
    </message>
    <message>
        <source>withdrawn by {program} on {date}</source>
        <translation>teruggetrokken door {program} op {date}</translation>
    </message>
    <message>
        <source>you compared it</source>
        <translation>door u vergeleken</translation>
    </message>
    <message>
        <source>{issuer} (not found)</source>
        <translation>{issuer} (niet gevonden)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} tot {end}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln file(s) saved from Exchange:</source>
        <translation>
            <numerusform>%Ln bestand opgeslagen uit Exchange:</numerusform>
            <numerusform>%Ln bestanden opgeslagen uit Exchange:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;orige</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>Andere naam &amp;kiezen</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Sluiten zonder op te slaan</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Downloaden</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>&amp;Blijven volgen</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>Door&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlaten</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>&amp;Openen zonder op te slaan</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Start without saving</source>
        <translation>Beginnen &amp;zonder op te slaan</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
    </message>
    <message>
        <source>A dated copy is kept beside it.</source>
        <translation>Een kopie met datum blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Certificate collections (*.sst)</source>
        <translation>Certificaatverzamelingen (*.sst)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>De wizard sluiten?</translation>
    </message>
    <message>
        <source>Delete the saved files?</source>
        <translation>De opgeslagen bestanden verwijderen?</translation>
    </message>
    <message>
        <source>Do &amp;not download</source>
        <translation>&amp;Niet downloaden</translation>
    </message>
    <message>
        <source>Download the issuer?</source>
        <translation>De verlener downloaden?</translation>
    </message>
    <message>
        <source>Exchange keeps them until the next upload. Mail that you did not open here may need them.</source>
        <translation>Exchange behoudt ze tot de volgende upload. E-mail die u hier niet hebt geopend, heeft ze misschien nodig.</translation>
    </message>
    <message>
        <source>Leave without “Next”?</source>
        <translation>Verlaten zonder ‘Volgende’?</translation>
    </message>
    <message>
        <source>Mail is still being read. What was read so far is not kept.</source>
        <translation>Er worden nog berichten gelezen. Wat tot nu toe is gelezen, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Messages and certificates</source>
        <translation>Berichten en certificaten</translation>
    </message>
    <message>
        <source>Not everything in “{file}” can be kept.</source>
        <translation>Niet alles in ‘{file}’ kan worden behouden.</translation>
    </message>
    <message>
        <source>Only this file is requested, once, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. The download is used only if its key has signed “{name}”.</source>
        <translation>Alleen dit bestand wordt opgevraagd, één keer, en er wordt niets over uw verzameling verzonden. De beheerder van de server ziet de aanvraag en uw netwerkadres. Het gedownloade certificaat wordt alleen gebruikt als ‘{name}’ met de sleutel ervan is ondertekend.</translation>
    </message>
    <message>
        <source>Open “{file}” instead?</source>
        <translation>In plaats daarvan ‘{file}’ openen?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Remove what the mail doesn&apos;t need?</source>
        <translation>Verwijderen wat niet nodig is voor de e-mail?</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>%Ln bestand vervangen?</numerusform>
            <numerusform>%Ln bestanden vervangen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Het bestand vervangen?</translation>
    </message>
    <message>
        <source>Start a new collection?</source>
        <translation>Nieuwe verzameling beginnen?</translation>
    </message>
    <message>
        <source>The collection has not been written to a file.</source>
        <translation>De verzameling is niet naar een bestand geschreven.</translation>
    </message>
    <message>
        <source>The new file will contain only the certificates that could be read.</source>
        <translation>Het nieuwe bestand bevat alleen de certificaten die konden worden gelezen.</translation>
    </message>
    <message>
        <source>The next start offers to continue with it.</source>
        <translation>Bij de volgende start wordt aangeboden ermee door te gaan.</translation>
    </message>
    <message>
        <source>The upload continues in the PowerShell window. The wizard says at its next start how it has ended.</source>
        <translation>De upload gaat door in het PowerShell-venster. De wizard meldt bij de volgende start hoe die is afgelopen.</translation>
    </message>
    <message>
        <source>They are deleted permanently, and so is the folder if it contains nothing else. Nothing is deleted in Exchange, and the results stay.</source>
        <translation>De bestanden worden permanent verwijderd, en ook de map als die verder niets bevat. In Exchange wordt niets verwijderd en de resultaten blijven.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open “{file}”. Try again:</source>
        <translation>‘{file}’ kan niet worden geopend met dit wachtwoord. Probeer het opnieuw:</translation>
    </message>
    <message>
        <source>Update this file?</source>
        <translation>Dit bestand bijwerken?</translation>
    </message>
    <message>
        <source>What you have selected and cleared here takes effect with “Next”. It stays so if you leave.</source>
        <translation>Wat u hier hebt aan- en uitgevinkt, wordt van kracht met ‘Volgende’. Het blijft zo als u weggaat.</translation>
    </message>
    <message>
        <source>“{file}” already exists.</source>
        <translation>‘{file}’ bestaat al.</translation>
    </message>
    <message>
        <source>“{file}” is locked. Enter its password (used once, not saved):</source>
        <translation>‘{file}’ is met een wachtwoord beveiligd. Voer het wachtwoord in (wordt één keer gebruikt, niet opgeslagen):</translation>
    </message>
    <message>
        <source>“{file}” is the collection that you are updating.</source>
        <translation>‘{file}’ is de verzameling die u bijwerkt.</translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” already contains %Ln of these files:</source>
        <translation>
            <numerusform>‘{folder}’ bevat al %Ln van deze bestanden:</numerusform>
            <numerusform>‘{folder}’ bevat al %Ln van deze bestanden:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” gives this address for the certificate of its issuer, “{issuer}”:</source>
        <translation>‘{name}’ vermeldt dit adres voor het certificaat van de verlener, ‘{issuer}’:</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…en nog %Ln</numerusform>
            <numerusform>…en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>{added} added, {kept} kept, {removed} removed</source>
        <translation>{added} toegevoegd, {kept} behouden, {removed} verwijderd</translation>
    </message>
</context>
<context>
    <name>DocumentSaving</name>
    <message>
        <source>&amp;Inventory (PDF)…</source>
        <translation>&amp;Certificatenoverzicht (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Transfer kit (.zip)…</source>
        <translation>&amp;Overdrachtspakket (.zip)…</translation>
    </message>
    <message>
        <source>&amp;Walk-through (PDF)…</source>
        <translation>Stappen&amp;plan (PDF)…</translation>
    </message>
    <message>
        <source>CAs of signed mail</source>
        <translation>CA&apos;s van ondertekende e-mail</translation>
    </message>
    <message>
        <source>Expiry &amp;reminders (.ics)…</source>
        <translation>&amp;Herinneringen aan vervaldatums (.ics)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporteren als CSV</translation>
    </message>
    <message>
        <source>I&amp;nventory (HTML, accessible)…</source>
        <translation>Certi&amp;ficatenoverzicht (HTML, toegankelijk)…</translation>
    </message>
    <message>
        <source>Inventory (&amp;CSV)…</source>
        <translation>Certificate&amp;noverzicht (CSV)…</translation>
    </message>
    <message>
        <source>Rec&amp;ord of the upload (.json)…</source>
        <translation>&amp;Verslag van de upload (.json)…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Een herinnering opslaan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
    <message>
        <source>The HTML version is the accessible one.</source>
        <translation>De HTML-versie is de toegankelijke versie.</translation>
    </message>
    <message>
        <source>Unpack it on the computer that uploads, and do what READ-ME.txt in it says. Then open its receipt here, or select “It was uploaded”.</source>
        <translation>Pak het uit op de computer die uploadt en volg READ-ME.txt. Open daarna hier het ontvangstbewijs ervan, of selecteer ‘Het bestand is geüpload’.</translation>
    </message>
    <message>
        <source>W&amp;alk-through (HTML, accessible)…</source>
        <translation>St&amp;appenplan (HTML, toegankelijk)…</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>verzameling</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will no longer be trusted.</source>
        <translation>
            <numerusform>%Ln CA van uw e-mail ({names}) wordt dan niet meer vertrouwd.</numerusform>
            <numerusform>%Ln CA&apos;s van uw e-mail ({names}) worden dan niet meer vertrouwd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will not be trusted yet.</source>
        <translation>
            <numerusform>%Ln CA van uw e-mail ({names}) wordt dan nog niet vertrouwd.</numerusform>
            <numerusform>%Ln CA&apos;s van uw e-mail ({names}) worden dan nog niet vertrouwd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificaat</numerusform>
            <numerusform>%Ln certificaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected for your mail are not in this file.</source>
        <translation>
            <numerusform>%Ln certificaat dat voor uw e-mail is geselecteerd, staat niet in dit bestand.</numerusform>
            <numerusform>%Ln certificaten die voor uw e-mail zijn geselecteerd, staan niet in dit bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), until {end}</source>
        <translation>
            <numerusform>%Ln certificaat, tot {end}</numerusform>
            <numerusform>%Ln certificaten, tot {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more error(s)</source>
        <translation>
            <numerusform>Nog %Ln fout</numerusform>
            <numerusform>Nog %Ln fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>&amp;Export &gt;</source>
        <translation>&amp;Exporteren &gt;</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;Bestandsnaam:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Map:</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>O&amp;pnieuw lezen</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(en nog %Ln)</numerusform>
            <numerusform>(en nog %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All certificates in one file, for other programs and systems.</source>
        <translation>Alle certificaten in één bestand, voor andere programma&apos;s en systemen.</translation>
    </message>
    <message>
        <source>An upload replaces all that Exchange has now, and what that is isn&apos;t known.</source>
        <translation>Een upload vervangt alles wat Exchange nu heeft, en wat dat is, is niet bekend.</translation>
    </message>
    <message>
        <source>Another format…</source>
        <translation>Andere indeling…</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Bl&amp;aderen…</translation>
    </message>
    <message>
        <source>Back to what Exchange had on {time}. Compared with what it has now: {changes}.</source>
        <translation>Terug naar wat Exchange had op {time}. Vergeleken met wat het nu heeft: {changes}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Check what it contains, and where it is saved.</source>
        <translation>Controleer wat het bevat en waar het wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Compared with {file}: {changes}</source>
        <translation>Vergeleken met {file}: {changes}</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Eerste vervaldatum</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export any&amp;way</source>
        <translation>&amp;Toch exporteren</translation>
    </message>
    <message>
        <source>Export any&amp;way &gt;</source>
        <translation>&amp;Toch exporteren &gt;</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Bestandsindeling</translation>
    </message>
    <message>
        <source>File to export</source>
        <translation>Te exporteren bestand</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Map waarnaar wordt geëxporteerd</translation>
    </message>
    <message>
        <source>For Linux, mail gateways and OpenSSL.</source>
        <translation>Voor Linux, e-mailgateways en OpenSSL.</translation>
    </message>
    <message>
        <source>It isn&apos;t known what Exchange has now. If this file was made from another collection, the upload stops and changes nothing; only typed commands would replace it.</source>
        <translation>Het is niet bekend wat Exchange nu heeft. Als dit bestand uit een andere verzameling is gemaakt, stopt de upload en verandert er niets; alleen getypte opdrachten zouden de verzameling vervangen.</translation>
    </message>
    <message>
        <source>It isn&apos;t known which collection your file was made from, so it replaces what Exchange has now: {changes}. What is removed may have been added by others. Check it, and upload it once more.</source>
        <translation>Het is niet bekend uit welke verzameling uw bestand is gemaakt; daarom vervangt het wat Exchange nu heeft: {changes}. Wat wordt verwijderd, is misschien door anderen toegevoegd. Controleer het en upload het opnieuw.</translation>
    </message>
    <message>
        <source>Left out of what you opened: {parts}.</source>
        <translation>Weggelaten uit wat u hebt geopend: {parts}.</translation>
    </message>
    <message>
        <source>One certificate per file; several are saved to a folder.</source>
        <translation>Eén certificaat per bestand; meerdere worden in een map opgeslagen.</translation>
    </message>
    <message>
        <source>Required by Set-SmimeConfig: all certificates in one file, no data from this computer included.</source>
        <translation>Vereist voor Set-SmimeConfig: alle certificaten in één bestand, zonder gegevens van deze computer.</translation>
    </message>
    <message>
        <source>Save the file for Exchange</source>
        <translation>Het bestand voor Exchange opslaan</translation>
    </message>
    <message>
        <source>Show in Chains</source>
        <translation>Weergeven in Ketens</translation>
    </message>
    <message>
        <source>Show in Mail</source>
        <translation>Weergeven in E-mail</translation>
    </message>
    <message>
        <source>Show it in Chains</source>
        <translation>Weergeven in Ketens</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Bestanden tonen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, and nothing has expired.</source>
        <translation>Het bestand is in orde: elke keten eindigt bij het basiscertificaat en niets is verlopen.</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, nothing has expired, and Exchange accepts the size.</source>
        <translation>Het bestand is in orde: elke keten eindigt bij het basiscertificaat, niets is verlopen en Exchange accepteert de grootte.</translation>
    </message>
    <message>
        <source>The same as text, for pasting or emailing.</source>
        <translation>Hetzelfde als tekst, om te plakken of te e-mailen.</translation>
    </message>
    <message>
        <source>The same certificates as in {file}</source>
        <translation>Dezelfde certificaten als in {file}</translation>
    </message>
    <message>
        <source>The same certificates as in {file}: there is nothing to upload.</source>
        <translation>Dezelfde certificaten als in {file}: er is niets te uploaden.</translation>
    </message>
    <message>
        <source>This is what Exchange has now, with your changes made again: {changes}. Check it, and upload it once more.</source>
        <translation>Dit is wat Exchange nu heeft, met uw wijzigingen opnieuw aangebracht: {changes}. Controleer het en upload het opnieuw.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid file name. Choose another.</source>
        <translation>Dit is geen geldige bestandsnaam. Kies een andere.</translation>
    </message>
    <message>
        <source>Upload it…</source>
        <translation>Uploaden…</translation>
    </message>
    <message>
        <source>What you have added and removed stays so.</source>
        <translation>Uw toevoegingen en verwijderingen blijven behouden.</translation>
    </message>
    <message>
        <source>{count} (roots: {roots}, others: {others})</source>
        <translation>{count} (basiscertificaten: {roots}, overige: {others})</translation>
    </message>
    <message>
        <source>{names} (could not be read)</source>
        <translation>{names} (niet leesbaar)</translation>
    </message>
    <message>
        <source>{names} (expired)</source>
        <translation>{names} (verlopen)</translation>
    </message>
    <message>
        <source>{names} (root, not compared)</source>
        <translation>{names} (basiscertificaat, niet vergeleken)</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, tot {end}</translation>
    </message>
    <message>
        <source>“{file}” holds exactly this already, and was not uploaded yet.</source>
        <translation>‘{file}’ bevat dit al precies en is nog niet geüpload.</translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%Ln file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>%Ln bestand in ‘{folder}’ kan niet worden verwijderd: een ander programma heeft het geopend.</numerusform>
            <numerusform>%Ln bestanden in ‘{folder}’ kunnen niet worden verwijderd: een ander programma heeft ze geopend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these files…</source>
        <translation>Deze bestanden verwijderen…</translation>
    </message>
    <message>
        <source>The files from Exchange and their folder were deleted.</source>
        <translation>De bestanden uit Exchange en hun map zijn verwijderd.</translation>
    </message>
    <message>
        <source>The files from Exchange are in “{folder}”. Delete them when you are done.</source>
        <translation>De bestanden uit Exchange staan in ‘{folder}’. Verwijder ze wanneer u klaar bent.</translation>
    </message>
    <message>
        <source>The files from Exchange were deleted. “{folder}” was kept: it contains other files.</source>
        <translation>De bestanden uit Exchange zijn verwijderd. ‘{folder}’ is behouden: deze map bevat andere bestanden.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Copy the value</source>
        <translation>De waarde kopiëren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>FindCADialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln certificate(s), {size} bytes</source>
        <translation>
            <numerusform>%Ln certificaat &amp;toevoegen, {size} bytes</numerusform>
            <numerusform>%Ln certificaten &amp;toevoegen, {size} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the partner&apos;s CA, or of its organization</source>
        <translation>&amp;Naam van de CA van de partner of van de organisatie ervan</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA&apos;s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Find a CA by name</source>
        <translation>Een CA op naam zoeken</translation>
    </message>
    <message>
        <source>From the list of public CAs (CCADB, {date}). CAs below roots that only Microsoft&apos;s program has are not in it.</source>
        <translation>Uit de lijst van openbare CA&apos;s (CCADB, {date}). CA&apos;s onder basiscertificaten die alleen het programma van Microsoft heeft, staan er niet in.</translation>
    </message>
    <message>
        <source>No public CA has this name. Ask your partner for its CA&apos;s file, or for a signed message.</source>
        <translation>Geen openbare CA heeft deze naam. Vraag uw partner om het bestand van zijn CA of om een ondertekend bericht.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organizations and their CAs</source>
        <translation>Organisaties en hun CA&apos;s</translation>
    </message>
    <message>
        <source>Probably none issues for mail. Open the organization, and add single CAs.</source>
        <translation>Vermoedelijk verleent geen ervan certificaten voor e-mail. Open de organisatie en voeg afzonderlijke CA&apos;s toe.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
    <message>
        <source>SwissSign, D-Trust, government of…</source>
        <translation>SwissSign, D-Trust, Staat der Nederlanden…</translation>
    </message>
    <message>
        <source>The collection has all of it already.</source>
        <translation>De verzameling heeft dit allemaal al.</translation>
    </message>
    <message>
        <source>They don&apos;t fit into one file. Open the organization, and add single CAs.</source>
        <translation>Ze passen niet in één bestand. Open de organisatie en voeg afzonderlijke CA&apos;s toe.</translation>
    </message>
    <message>
        <source>Too many have this name. Type more of it.</source>
        <translation>Te veel CA&apos;s hebben deze naam. Typ meer van de naam.</translation>
    </message>
    <message>
        <source>{name} (probably issues no more)</source>
        <translation>{name} (verleent vermoedelijk niets meer)</translation>
    </message>
    <message>
        <source>{name} (probably not for mail)</source>
        <translation>{name} (vermoedelijk niet voor e-mail)</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Save a reminder…</source>
        <translation>Herinnering opslaan…</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %Ln more of this kind</source>
        <translation>
            <numerusform>Nog %Ln van deze soort weergeven</numerusform>
            <numerusform>Nog %Ln van deze soort weergeven</numerusform>
        </translation>
    </message>
    <message>
        <source>The next: {title}</source>
        <translation>De volgende: {title}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Every chain ends in a self-signed root, nothing has expired, and the size is within the limit.</source>
        <translation>Elke keten eindigt bij een zelfondertekend basiscertificaat, er is niets verlopen en de grootte valt binnen de limiet.</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Bevindingen, ernstigste eerst</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>This system has no program that shows the folder: {folder}</source>
        <translation>Dit systeem heeft geen programma dat de map weergeeft: {folder}</translation>
    </message>
</context>
<context>
    <name>FromExchange</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>GoBackDialog</name>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Hiernaar terugkeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Go back to an earlier collection</source>
        <translation>Terug naar een eerdere verzameling</translation>
    </message>
    <message>
        <source>What Exchange had was saved before each upload. What you choose here becomes an update of what Exchange has now. Nothing changes there until you upload it.</source>
        <translation>Vóór elke upload is opgeslagen wat Exchange had. Wat u hier kiest, wordt een update van wat Exchange nu heeft. Daar verandert niets totdat u het uploadt.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultaat</numerusform>
            <numerusform>%Ln resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy versions and paths</source>
        <translation>Versies en paden &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>SST Wizard Help</source>
        <translation>Help van SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard {number}</source>
        <translation>SST Wizard {number}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Words, or a message from PowerShell or Outlook</source>
        <translation>Woorden, of een melding van PowerShell of Outlook</translation>
    </message>
</context>
<context>
    <name>IssuerDownload</name>
    <message>
        <source>{host} sent the root CA “{name}”, for which nobody vouches. It isn&apos;t added until you have compared it.</source>
        <translation>{host} heeft de basis-CA ‘{name}’ verzonden, waarvoor niemand garant staat. Deze wordt pas toegevoegd nadat u deze hebt vergeleken.</translation>
    </message>
    <message>
        <source>{host} sent “{name}” as an intermediate CA issued by “{issuer}”. If “{name}” is a root CA, remove it and get the root certificate from the CA.</source>
        <translation>{host} heeft ‘{name}’ verzonden als tussenliggende CA, verleend door ‘{issuer}’. Als ‘{name}’ een basis-CA is, verwijdert u deze en vraagt u het basiscertificaat op bij de CA.</translation>
    </message>
    <message>
        <source>{host} sent “{name}”, but it can&apos;t be used: it is expired, not valid yet, not for secure email, or distrusted by Windows. Ask the CA for another certificate.</source>
        <translation>{host} heeft ‘{name}’ verzonden, maar dit certificaat kan niet worden gebruikt: het is verlopen, nog niet geldig, niet voor beveiligde e-mail of door Windows aangemerkt als niet vertrouwd. Vraag de CA om een ander certificaat.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language:</source>
        <translation>Taa&amp;l:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Ingesteld door uw organisatie</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systeemstandaard</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Geldt vanaf de volgende start</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Add a folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Add messages…</source>
        <translation>Berichten toevoegen…</translation>
    </message>
    <message>
        <source>Add signed messages</source>
        <translation>Voeg ondertekende berichten toe</translation>
    </message>
    <message>
        <source>Drop signed messages here</source>
        <translation>Sleep ondertekende berichten hierheen</translation>
    </message>
    <message>
        <source>Files .eml, .msg and .mbox, a whole folder, and files of your partners&apos; CAs</source>
        <translation>Bestanden .eml, .msg en .mbox, een hele map, en bestanden van de CA&apos;s van uw partners</translation>
    </message>
    <message>
        <source>Files can&apos;t be dropped here, because this program runs as administrator.</source>
        <translation>Bestanden kunnen hier niet worden neergezet, omdat dit programma als administrator wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>Get them from Exchange…</source>
        <translation>Uit Exchange ophalen…</translation>
    </message>
    <message>
        <source>Three messages of each partner are enough. Nothing leaves this computer.</source>
        <translation>Drie berichten van elke partner zijn genoeg. Niets verlaat deze computer.</translation>
    </message>
</context>
<context>
    <name>MailFromExchangeDialog</name>
    <message>
        <source>&amp;Open the folder…</source>
        <translation>Map &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;The whole organization, from today on…</source>
        <translation>De &amp;hele organisatie, vanaf vandaag…</translation>
    </message>
    <message>
        <source>Address of a &amp;shared mailbox</source>
        <translation>Ad&amp;res van een gedeeld postvak</translation>
    </message>
    <message>
        <source>Get signed mail from Exchange</source>
        <translation>Ondertekende e-mail ophalen uit Exchange</translation>
    </message>
    <message>
        <source>Leave empty for the mailbox of the account that signs in</source>
        <translation>Laat leeg voor het postvak van het account dat zich aanmeldt</translation>
    </message>
    <message>
        <source>Reads the signed messages in one mailbox and changes nothing in it. Sign in with an account that can open the mailbox. Each message is saved as a file in a folder that only you can open, and is then opened here.</source>
        <translation>Leest de ondertekende berichten in één postvak en wijzigt daar niets in. Meld u aan met een account dat het postvak kan openen. Elk bericht wordt als bestand opgeslagen in een map die alleen u kunt openen en wordt daarna hier geopend.</translation>
    </message>
    <message>
        <source>Save signed messages from Outlook as files instead, and open their folder.</source>
        <translation>Sla in plaats daarvan ondertekende berichten vanuit Outlook op als bestanden en open de map.</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Doe&amp;lmap</translation>
    </message>
    <message>
        <source>This works only with Exchange Online. Save messages manually from Outlook.</source>
        <translation>Dit werkt alleen met Exchange Online. Sla berichten handmatig op vanuit Outlook.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Changed in transit</source>
        <translation>Onderweg gewijzigd</translation>
    </message>
    <message>
        <source>Damaged, forged, or can&apos;t be checked</source>
        <translation>Beschadigd, vervalst of niet te controleren</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Niet vertrouwd</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrouwd</translation>
    </message>
    <message>
        <source>Trusted with the proposed CAs</source>
        <translation>Vertrouwd met de voorgestelde CA&apos;s</translation>
    </message>
    <message>
        <source>{verdict}; a copy</source>
        <translation>{verdict}; kopie</translation>
    </message>
    <message>
        <source>{verdict}; now expired</source>
        <translation>{verdict}; inmiddels verlopen</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Exchange uses them after the upload.</source>
        <translation>
            <numerusform>%Ln certificaat toegevoegd. Exchange gebruikt het na het uploaden.</numerusform>
            <numerusform>%Ln certificaten toegevoegd. Exchange gebruikt ze na het uploaden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items could not be read here. Drag them to the desktop first, then here.</source>
        <translation>
            <numerusform>%Ln van de items kon hier niet worden gelezen. Sleep het eerst naar het bureaublad en dan hierheen.</numerusform>
            <numerusform>%Ln van de items konden hier niet worden gelezen. Sleep ze eerst naar het bureaublad en dan hierheen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: add %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Volgende: %Ln certificaat toevoegen &gt;</numerusform>
            <numerusform>&amp;Volgende: %Ln certificaten toevoegen &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: remove %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Volgende: %Ln certificaat verwijderen &gt;</numerusform>
            <numerusform>&amp;Volgende: %Ln certificaten verwijderen &gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a CA file…</source>
        <translation>CA-bestand toevoegen…</translation>
    </message>
    <message>
        <source>Add more mail…</source>
        <translation>Meer e-mail toevoegen…</translation>
    </message>
    <message>
        <source>Add the file of a CA</source>
        <translation>Het bestand van een CA toevoegen</translation>
    </message>
    <message>
        <source>Add the file of “{name}”</source>
        <translation>Het bestand van ‘{name}’ toevoegen</translation>
    </message>
    <message>
        <source>Content signed with {file}</source>
        <translation>Inhoud ondertekend met {file}</translation>
    </message>
    <message>
        <source>Exchange has this collection</source>
        <translation>Exchange heeft deze verzameling</translation>
    </message>
    <message>
        <source>No mail? Find your partner&apos;s CA by name…</source>
        <translation>Geen e-mail? De CA van uw partner op naam zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln message(s) has a signature that can be checked.</source>
        <translation>
            <numerusform>%Ln bericht heeft geen handtekening die kan worden gecontroleerd.</numerusform>
            <numerusform>Geen van de %Ln berichten heeft een handtekening die kan worden gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with messages</source>
        <translation>Map met berichten openen</translation>
    </message>
    <message>
        <source>Open messages or certificates</source>
        <translation>Berichten of certificaten openen</translation>
    </message>
    <message>
        <source>Open signed mail that your partners sent you.</source>
        <translation>Open ondertekende e-mail die uw partners u hebben gestuurd.</translation>
    </message>
    <message>
        <source>Outlook messages can&apos;t be dropped here directly. Drag the message to the desktop first, then here.</source>
        <translation>Outlook-berichten kunnen niet rechtstreeks hierheen worden gesleept. Sleep het bericht eerst naar het bureaublad en dan hierheen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bezig met lezen</translation>
    </message>
    <message>
        <source>Reading was stopped: not all files were read.</source>
        <translation>Het lezen is gestopt: niet alle bestanden zijn gelezen.</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Resultaten opslaan…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle berichten tonen</translation>
    </message>
    <message>
        <source>Show the CAs</source>
        <translation>De CA&apos;s tonen</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>De berichten tonen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lezen stoppen</translation>
    </message>
    <message numerus="yes">
        <source>That is what %Ln trusted message(s) of {days} days show.</source>
        <translation>
            <numerusform>Dat blijkt uit %Ln vertrouwd bericht van {days} dagen.</numerusform>
            <numerusform>Dat blijkt uit %Ln vertrouwde berichten van {days} dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates of a CA, from a partner or a website</source>
        <translation>De certificaten van een CA, van een partner of een website</translation>
    </message>
    <message>
        <source>The certificates of “{file}” can complete chains now; that makes nothing trusted.</source>
        <translation>De certificaten van ‘{file}’ kunnen nu ketens aanvullen; daardoor wordt niets vertrouwd.</translation>
    </message>
    <message>
        <source>There is no mail in “{file}”.</source>
        <translation>Er zit geen e-mail in ‘{file}’.</translation>
    </message>
    <message>
        <source>Where do I get signed mail?</source>
        <translation>Waar vind ik ondertekende e-mail?</translation>
    </message>
    <message>
        <source>Which CAs does your mail need?</source>
        <translation>Welke CA&apos;s heeft uw e-mail nodig?</translation>
    </message>
    <message>
        <source>“{file}” does not hold “{name}”.</source>
        <translation>‘{file}’ bevat ‘{name}’ niet.</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Size of the collection</source>
        <translation>Grootte van de verzameling</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Check with &amp;your mail…</source>
        <translation>Controleren met uw e-&amp;mail…</translation>
    </message>
    <message>
        <source>For your records</source>
        <translation>Voor uw administratie</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hoe lang het duurt</translation>
    </message>
    <message>
        <source>It is not known when these certificates expire.</source>
        <translation>Het is niet bekend wanneer deze certificaten verlopen.</translation>
    </message>
    <message>
        <source>Open signed mail to see whether it is trusted with what Exchange has now. Mail programs may take up to a day to notice.</source>
        <translation>Open ondertekende e-mail om te zien of die wordt vertrouwd met wat Exchange nu heeft. E-mailprogramma&apos;s merken het soms pas na een dag.</translation>
    </message>
    <message>
        <source>Remin&amp;d me before {date}…</source>
        <translation>Herin&amp;neren vóór {date}…</translation>
    </message>
    <message>
        <source>Renew in time</source>
        <translation>Op tijd vernieuwen</translation>
    </message>
    <message>
        <source>See that mail is trusted</source>
        <translation>Zien dat e-mail wordt vertrouwd</translation>
    </message>
    <message>
        <source>The earliest expiry is on {date}.</source>
        <translation>De eerste vervaldatum is {date}.</translation>
    </message>
    <message>
        <source>The first certificate, {name}, expires on {date}.</source>
        <translation>Het eerste certificaat, {name}, verloopt op {date}.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Volgende stappen</translation>
    </message>
    <message>
        <source>What was uploaded and when, and what auditors and partners may ask for.</source>
        <translation>Wat er is geüpload en wanneer, en waar auditors en partners om kunnen vragen.</translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message numerus="yes">
        <source>Show all %Ln note(s)…</source>
        <translation>
            <numerusform>%Ln opmerking tonen…</numerusform>
            <numerusform>Alle %Ln opmerkingen tonen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add the %Ln CA(s) of these f&amp;iles</source>
        <translation>
            <numerusform>%Ln CA van deze &amp;bestanden toevoegen</numerusform>
            <numerusform>De %Ln CA&apos;s van deze &amp;bestanden toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no source has an issuer: {names}. Add the file of the issuer, too.</source>
        <translation>Weggelaten, omdat geen bron een verlener heeft: {names}. Voeg ook het bestand van de verlener toe.</translation>
    </message>
    <message>
        <source>No source has an issuer of: {names}. Their chains will be incomplete.</source>
        <translation>Geen bron heeft een verlener van: {names}. Hun ketens zijn dan onvolledig.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for %Ln root CA(s): {names}. Each is compared first.</source>
        <translation>
            <numerusform>Niemand staat garant voor %Ln basis-CA: {names}. Deze wordt eerst vergeleken.</numerusform>
            <numerusform>Niemand staat garant voor %Ln basis-CA&apos;s: {names}. Elk daarvan wordt eerst vergeleken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {files}</source>
        <translation>Geopend: {files}</translation>
    </message>
    <message>
        <source>To add: {names}</source>
        <translation>Toe te voegen: {names}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New collection</source>
        <translation>Nieuwe verzameling</translation>
    </message>
    <message>
        <source>Updating {file}</source>
        <translation>{file} bijwerken</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Page {number} of {count}: {title}</source>
        <translation>Pagina {number} van {count}: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, done</source>
        <translation>Pagina {number} van {count}: {title}, voltooid</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, has errors</source>
        <translation>Pagina {number} van {count}: {title}, met fouten</translation>
    </message>
    <message>
        <source>Skipped, as there was nothing to decide.</source>
        <translation>Overgeslagen, omdat er niets te beslissen viel.</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message numerus="yes">
        <source>{purposes} and %Ln more</source>
        <translation>
            <numerusform>{purposes} en nog %Ln</numerusform>
            <numerusform>{purposes} en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Addresses contacted</source>
        <translation>Geraadpleegde adressen</translation>
    </message>
    <message>
        <source>Addresses to contact</source>
        <translation>Te raadplegen adressen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Check &amp;revocation</source>
        <translation>&amp;Intrekking controleren</translation>
    </message>
    <message>
        <source>Check revocation</source>
        <translation>Intrekking controleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Contacting the CAs: {done} of {total}…</source>
        <translation>De CA&apos;s worden geraadpleegd: {done} van {total}…</translation>
    </message>
    <message>
        <source>Delta CRLs and OCSP were not checked. Results for your collection are also listed among the findings.</source>
        <translation>Delta-CRL&apos;s en OCSP zijn niet gecontroleerd. De resultaten voor uw verzameling staan ook bij de bevindingen.</translation>
    </message>
    <message>
        <source>Do &amp;not check</source>
        <translation>&amp;Niet controleren</translation>
    </message>
    <message>
        <source>Each address is contacted once, only for this file, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. Only certificates whose chain ends at a root that Windows, a public program or your collection vouches for are checked. The limits for all addresses are {seconds} seconds and {size} MB.</source>
        <translation>Elk adres wordt één keer geraadpleegd, alleen voor dit bestand, en er wordt niets over uw verzameling verzonden. De beheerder van de server ziet de aanvraag en uw netwerkadres. Alleen certificaten waarvan de keten eindigt bij een basiscertificaat waarvoor Windows, een openbaar programma of uw verzameling garant staat, worden gecontroleerd. Voor alle adressen samen gelden limieten van {seconds} seconden en {size} MB.</translation>
    </message>
    <message>
        <source>No certificate here can be revoked.</source>
        <translation>Geen van deze certificaten kan worden ingetrokken.</translation>
    </message>
    <message>
        <source>Reading the addresses of the revocation lists…</source>
        <translation>De adressen van de certificaatintrekkingslijsten worden gelezen…</translation>
    </message>
    <message>
        <source>Results of the revocation check</source>
        <translation>Resultaten van intrekkingscontrole</translation>
    </message>
    <message>
        <source>Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.</source>
        <translation>Ingetrokken: {revoked}. Kon niet worden gecontroleerd: {unchecked}. Niet ingetrokken: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificates contain %Ln address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>De certificaten bevatten %Ln adres van een certificaatintrekkingslijst (CRL):</numerusform>
            <numerusform>De certificaten bevatten %Ln adressen van certificaatintrekkingslijsten (CRL):</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}: {size} bytes in {seconds} s</source>
        <translation>{address}: {size} bytes in {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…en nog %Ln</numerusform>
            <numerusform>…en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>Nog %Ln dag</numerusform>
            <numerusform>Nog %Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;All except {purposes}&gt;</source>
        <translation>&lt;Alle behalve {purposes}&gt;</translation>
    </message>
    <message>
        <source>&lt;All&gt;</source>
        <translation>&lt;Alle&gt;</translation>
    </message>
    <message>
        <source>&lt;None&gt;</source>
        <translation>&lt;Geen&gt;</translation>
    </message>
    <message>
        <source>Can&apos;t be decoded</source>
        <translation>Niet te decoderen</translation>
    </message>
    <message>
        <source>Disallowed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>End entity</source>
        <translation>Eindentiteit</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Expires in 24 h</source>
        <translation>Verloopt binnen 24 uur</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>Tussenliggende CA</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Mogelijk ingetrokken</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>Basis-CA</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Teruggetrokken</translation>
    </message>
    <message>
        <source>You compared it</source>
        <translation>Door u vergeleken</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>Uw verzameling</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>kan niet worden gedecodeerd</translation>
    </message>
    <message>
        <source>{program} (as of {date})</source>
        <translation>{program} (per {date})</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Added: {name}</source>
        <translation>Toegevoegd: {name}</translation>
    </message>
    <message>
        <source>Close the PowerShell window: it is still signed in.</source>
        <translation>Sluit het PowerShell-venster: het is nog aangemeld.</translation>
    </message>
    <message>
        <source>Connected to {tenant}. Continue in the PowerShell window.</source>
        <translation>Verbonden met {tenant}. Ga verder in het PowerShell-venster.</translation>
    </message>
    <message>
        <source>Exchange answered with an error. Looking at what it has stored…</source>
        <translation>Exchange heeft met een fout geantwoord. Er wordt gekeken wat er is opgeslagen…</translation>
    </message>
    <message>
        <source>Exchange has stored something else than this file.</source>
        <translation>Exchange heeft iets anders dan dit bestand opgeslagen.</translation>
    </message>
    <message>
        <source>Exchange says: “{error}”</source>
        <translation>Exchange meldt: ‘{error}’</translation>
    </message>
    <message>
        <source>It is not known whether the upload arrived.</source>
        <translation>Het is niet bekend of de upload is gelukt.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Behouden: {name}</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you try again.</source>
        <translation>Kijk wat Exchange heeft opgeslagen voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>Looking for PowerShell on this computer…</source>
        <translation>PowerShell wordt gezocht op deze computer…</translation>
    </message>
    <message>
        <source>No PowerShell was found on this computer.</source>
        <translation>Er is geen PowerShell gevonden op deze computer.</translation>
    </message>
    <message>
        <source>Nothing has come from the PowerShell window yet. If it asks a question, answer there. If it has gone on, finish there: this program may not be able to see it.</source>
        <translation>Er is nog niets uit het PowerShell-venster gekomen. Als het iets vraagt, antwoordt u daar. Als het is doorgegaan, rondt u het daar af: dit programma kan het mogelijk niet zien.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the command.</source>
        <translation>Er is niets gewijzigd. Exchange heeft de opdracht geweigerd.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the file.</source>
        <translation>Er is niets gewijzigd. Exchange heeft het bestand geweigerd.</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was saved.</source>
        <translation>Er is niets gevonden, dus er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange already has a collection.</source>
        <translation>Er is niets geüpload. Exchange heeft al een verzameling.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange changed its collection meanwhile.</source>
        <translation>Er is niets geüpload. De verzameling in Exchange is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange has another collection.</source>
        <translation>Er is niets geüpload. Exchange heeft een andere verzameling.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. PowerShell stopped.</source>
        <translation>Er is niets geüpload. PowerShell is gestopt.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Signing in did not succeed.</source>
        <translation>Er is niets geüpload. Het aanmelden is niet gelukt.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The PowerShell window was closed.</source>
        <translation>Er is niets geüpload. Het PowerShell-venster is gesloten.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The run was stopped.</source>
        <translation>Er is niets geüpload. De uitvoering is gestopt.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. You did not confirm.</source>
        <translation>Er is niets geüpload. U hebt niet bevestigd.</translation>
    </message>
    <message>
        <source>Opening PowerShell…</source>
        <translation>PowerShell wordt geopend…</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer, and asks there before anything is changed.</source>
        <translation>Opent PowerShell {version} op deze computer en vraagt daar om bevestiging voordat er iets wordt gewijzigd.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer.</source>
        <translation>Opent PowerShell {version} op deze computer.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. If the Microsoft Graph module is missing, you are asked whether to install it.</source>
        <translation>Opent PowerShell {version} op deze computer. Als de Microsoft Graph-module ontbreekt, wordt gevraagd of deze moet worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it, and again before anything is changed.</source>
        <translation>Opent PowerShell {version} op deze computer. De Exchange-module ontbreekt: er wordt gevraagd of deze moet worden geïnstalleerd, en opnieuw om bevestiging voordat er iets wordt gewijzigd.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it.</source>
        <translation>Opent PowerShell {version} op deze computer. De Exchange-module ontbreekt: er wordt gevraagd of deze moet worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>PowerShell reports: “{error}”</source>
        <translation>PowerShell meldt: ‘{error}’</translation>
    </message>
    <message>
        <source>Reading back the stored collection…</source>
        <translation>De opgeslagen verzameling wordt teruggelezen…</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Verwijderd: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln file(s).</source>
        <translation>
            <numerusform>Opgeslagen: %Ln bestand.</numerusform>
            <numerusform>Opgeslagen: %Ln bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
    <message>
        <source>Sign in using the window that opens.</source>
        <translation>Meld u aan in het venster dat wordt geopend.</translation>
    </message>
    <message>
        <source>Signed in. See the PowerShell window for progress.</source>
        <translation>Aangemeld. Zie het PowerShell-venster voor de voortgang.</translation>
    </message>
    <message>
        <source>The run ended before everything was saved. Run it again: files that are already saved are skipped.</source>
        <translation>De uitvoering is beëindigd voordat alles was opgeslagen. Begin opnieuw: bestanden die al zijn opgeslagen, worden overgeslagen.</translation>
    </message>
    <message>
        <source>The run ended before the collection was saved. Run it again.</source>
        <translation>De uitvoering is beëindigd voordat de verzameling was opgeslagen. Begin opnieuw.</translation>
    </message>
    <message>
        <source>The upload of “{file}” has not told its end yet. Finish it in its PowerShell window; if that is closed, start the upload again.</source>
        <translation>Het is nog niet bekend hoe de upload van ‘{file}’ is afgelopen. Voltooi deze in het PowerShell-venster; als dat gesloten is, start u de upload opnieuw.</translation>
    </message>
    <message>
        <source>This can&apos;t be stopped now; what is stored is read back in a moment.</source>
        <translation>Dit kan nu niet meer worden gestopt; zo meteen wordt teruggelezen wat is opgeslagen.</translation>
    </message>
    <message>
        <source>This program runs as another user than the one signed in to Windows. If signing in fails, select “Sign in without Windows&apos; account manager” under Options.</source>
        <translation>Dit programma wordt uitgevoerd als een andere gebruiker dan degene die bij Windows is aangemeld. Als het aanmelden mislukt, selecteert u ‘Aanmelden zonder het accountbeheer van Windows’ onder ‘Opties’.</translation>
    </message>
    <message>
        <source>Type yes there and press Enter to upload. Anything else stops, and nothing changes.</source>
        <translation>Typ daar ja en druk op Enter om te uploaden. Bij elk ander antwoord stopt het en verandert er niets.</translation>
    </message>
    <message>
        <source>Waiting for the PowerShell window. If it asks a question, answer there.</source>
        <translation>Er wordt gewacht op het PowerShell-venster. Als het iets vraagt, antwoordt u daar.</translation>
    </message>
    <message>
        <source>You did not confirm. Nothing was changed.</source>
        <translation>U hebt niet bevestigd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>thumbprint {thumbprint}</source>
        <translation>vingerafdruk {thumbprint}</translation>
    </message>
    <message>
        <source>{name} (valid until {end})</source>
        <translation>{name} (geldig tot {end})</translation>
    </message>
    <message>
        <source>{tenant} has no collection yet. Create a new one.</source>
        <translation>{tenant} heeft nog geen verzameling. Maak een nieuwe.</translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now has exactly these %Ln certificate(s).</source>
        <translation>
            <numerusform>{tenant} heeft nu precies dit certificaat (%Ln).</numerusform>
            <numerusform>{tenant} heeft nu precies deze %Ln certificaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run in PowerShell</source>
        <translation>&amp;Uitvoeren in PowerShell</translation>
    </message>
    <message>
        <source>Stop followin&amp;g</source>
        <translation>&amp;Niet meer volgen</translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>&amp;Details weergeven</translation>
    </message>
</context>
<context>
    <name>RunSteps</name>
    <message>
        <source>Back up what Exchange has now</source>
        <translation>Back-up maken van wat Exchange nu heeft</translation>
    </message>
    <message>
        <source>Open PowerShell and check the file</source>
        <translation>PowerShell openen en het bestand controleren</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Teruglezen en vergelijken</translation>
    </message>
    <message>
        <source>Review the changes: answer in the PowerShell window</source>
        <translation>Wijzigingen bekijken: antwoord in het PowerShell-venster</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>Er was niets</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Uploaden</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou veranderen</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>huidige stap</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>niet begonnen</translation>
    </message>
</context>
<context>
    <name>SSTWizard</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificaat</numerusform>
            <numerusform>%Ln certificaten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the wizard</source>
        <translation>Wizard &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Do not close</source>
        <translation>&amp;Niet sluiten</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Vol&amp;tooien</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Volge&amp;nde &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Vo&amp;rige</translation>
    </message>
    <message>
        <source>A file is being saved. The wizard closes when it is saved.</source>
        <translation>Er wordt een bestand opgeslagen. De wizard wordt gesloten zodra dit is gebeurd.</translation>
    </message>
    <message>
        <source>An upload to Exchange is under way.</source>
        <translation>Er is een upload naar Exchange bezig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketens</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SST Wizard — S/MIME trust for Exchange Online</source>
        <translation>SST Wizard — S/MIME-vertrouwen voor Exchange Online</translation>
    </message>
    <message>
        <source>The export was successful.</source>
        <translation>De export is voltooid.</translation>
    </message>
    <message>
        <source>The previous file is kept beside it as {copy}.</source>
        <translation>Het vorige bestand blijft ernaast bewaard als {copy}.</translation>
    </message>
    <message>
        <source>The receipt of the kit</source>
        <translation>Het ontvangstbewijs van het pakket</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Uploaden</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>{file} was written: {count}, {size} bytes.</source>
        <translation>{file} is geschreven: {count}, {size} bytes.</translation>
    </message>
    <message>
        <source>{file}: {count}, {size} bytes.</source>
        <translation>{file}: {count}, {size} bytes.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>All certificates of the collection, with chains and findings, without exporting them</source>
        <translation>Alle certificaten van de verzameling, met ketens en bevindingen, zonder ze te exporteren</translation>
    </message>
    <message>
        <source>All steps, to be read out by phone</source>
        <translation>Alle stappen, om aan de telefoon voor te lezen</translation>
    </message>
    <message>
        <source>Sa&amp;ve documents…</source>
        <translation>Documenten ops&amp;laan…</translation>
    </message>
    <message>
        <source>Sa&amp;ve inventory…</source>
        <translation>Certificatenoverzicht ops&amp;laan…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the walk-through…</source>
        <translation>Stappenplan ops&amp;laan…</translation>
    </message>
    <message>
        <source>Save documents and reminders</source>
        <translation>Documenten en herinneringen opslaan</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Find a CA…</source>
        <translation>CA &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Stoppen met lezen</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Map toev&amp;oegen…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Bestand sluiten</translation>
    </message>
    <message>
        <source>Close the selected file (Delete). What was chosen from it stays chosen.</source>
        <translation>Het geselecteerde bestand sluiten (Del). Wat eruit is geselecteerd, blijft geselecteerd.</translation>
    </message>
    <message>
        <source>Files and signed messages can also be dropped anywhere on this window.</source>
        <translation>Bestanden en ondertekende berichten kunnen ook overal in dit venster worden neergezet.</translation>
    </message>
    <message>
        <source>Public CAs by the name of an organization</source>
        <translation>Openbare CA&apos;s op naam van een organisatie</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bezig met lezen</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Verzameling</translation>
    </message>
    <message>
        <source>{title} (can&apos;t be used)</source>
        <translation>{title} (niet bruikbaar)</translation>
    </message>
    <message>
        <source>{title} (canceled)</source>
        <translation>{title} (geannuleerd)</translation>
    </message>
    <message>
        <source>{title} (reading…)</source>
        <translation>{title} (bezig met lezen…)</translation>
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
        <translation>Bestand &amp;sluiten</translation>
    </message>
    <message>
        <source>Where certificates come from</source>
        <translation>Waar certificaten vandaan komen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another window has continued with this collection, or discarded it.</source>
        <translation>Een ander venster is met deze verzameling doorgegaan of heeft die weggegooid.</translation>
    </message>
    <message>
        <source>The collection your organization uses</source>
        <translation>De verzameling die uw organisatie gebruikt</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Dit bestand bevat geen certificaat.</translation>
    </message>
</context>
<context>
    <name>StoredCollection</name>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Compared with “{file}”, uploaded on {date}: {count}.</source>
        <translation>Vergeleken met ‘{file}’, geüpload op {date}: {count}.</translation>
    </message>
    <message>
        <source>Compared with “{file}”: {count}.</source>
        <translation>Vergeleken met ‘{file}’: {count}.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? An upload replaces all of it.</source>
        <translation>Heeft Exchange al een verzameling? Een upload vervangt die helemaal.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? You can leave this open: if Exchange has one, the upload stops and changes nothing.</source>
        <translation>Heeft Exchange al een verzameling? U kunt dit openlaten: heeft Exchange er een, dan stopt de upload en verandert er niets.</translation>
    </message>
    <message>
        <source>Exchange has no collection yet.</source>
        <translation>Exchange heeft nog geen verzameling.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Uit Exchange ophalen…</translation>
    </message>
    <message>
        <source>It is “{file}”, uploaded on {date}</source>
        <translation>Het is ‘{file}’, geüpload op {date}</translation>
    </message>
    <message>
        <source>No, this is the first</source>
        <translation>Nee, dit is de eerste</translation>
    </message>
    <message>
        <source>Not compared with what Exchange has.</source>
        <translation>Niet vergeleken met wat Exchange heeft.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Open its file…</source>
        <translation>Het bestand openen…</translation>
    </message>
    <message>
        <source>What Exchange has is not known.</source>
        <translation>Wat Exchange heeft, is niet bekend.</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%Ln attached message(s)</source>
        <translation>
            <numerusform>%Ln bijgevoegd bericht</numerusform>
            <numerusform>%Ln bijgevoegde berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) of the collection are not needed by this mail: {names}.</source>
        <translation>
            <numerusform>%Ln certificaat van de verzameling is niet nodig voor deze e-mail: {names}.</numerusform>
            <numerusform>%Ln certificaten van de verzameling zijn niet nodig voor deze e-mail: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in transit</source>
        <translation>
            <numerusform>%Ln onderweg gewijzigd</numerusform>
            <numerusform>%Ln onderweg gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted</source>
        <translation>
            <numerusform>%Ln versleuteld</numerusform>
            <numerusform>%Ln versleuteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted (not listed)</source>
        <translation>
            <numerusform>%Ln versleuteld (niet in de lijst)</numerusform>
            <numerusform>%Ln versleuteld (niet in de lijst)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln bericht</numerusform>
            <numerusform>%Ln berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read, {signed} of them signed.</source>
        <translation>
            <numerusform>%Ln bericht gelezen, {signed} ondertekend.</numerusform>
            <numerusform>%Ln berichten gelezen, waarvan {signed} ondertekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln niet meegeteld</numerusform>
            <numerusform>%Ln niet meegeteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of senders whose certificates have expired</source>
        <translation>
            <numerusform>%Ln van afzenders met een verlopen certificaat</numerusform>
            <numerusform>%Ln van afzenders met een verlopen certificaat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be trusted without it</source>
        <translation>
            <numerusform>zonder dit certificaat zou %Ln ervan niet worden vertrouwd</numerusform>
            <numerusform>zonder dit certificaat zouden %Ln ervan niet worden vertrouwd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be checked</source>
        <translation>
            <numerusform>%Ln niet te controleren</numerusform>
            <numerusform>%Ln niet te controleren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>%Ln bericht wordt vertrouwd met wat Exchange heeft.</numerusform>
            <numerusform>Alle %Ln berichten worden vertrouwd met wat Exchange heeft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) would be trusted. Nothing to add.</source>
        <translation>
            <numerusform>%Ln bericht zou worden vertrouwd. Niets toe te voegen.</numerusform>
            <numerusform>Alle %Ln berichten zouden worden vertrouwd. Niets toe te voegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange has “{name}” and its issuers already.</source>
        <translation>Exchange heeft ‘{name}’ en de verleners ervan al.</translation>
    </message>
    <message>
        <source>No intact message is from a sender who still writes.</source>
        <translation>Geen intact bericht is van een afzender die nog schrijft.</translation>
    </message>
    <message numerus="yes">
        <source>No mail, %Ln certificate(s) of people</source>
        <translation>
            <numerusform>Geen e-mail, %Ln certificaat van een persoon</numerusform>
            <numerusform>Geen e-mail, %Ln certificaten van personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not counted: {messages}.</source>
        <translation>Niet meegeteld: {messages}.</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Niet geselecteerd</translation>
    </message>
    <message>
        <source>Or, if you trust this address, open it in a browser: {address}</source>
        <translation>Of open dit adres in een browser, als u het vertrouwt: {address}</translation>
    </message>
    <message>
        <source>Trusted already</source>
        <translation>Al vertrouwd</translation>
    </message>
    <message numerus="yes">
        <source>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted message(s) of {days} days; that takes {least} of {period}.</source>
        <translation>
            <numerusform>Uit %Ln vertrouwd bericht van {days} dagen blijkt niet wat de verzameling niet nodig heeft; daarvoor zijn er {least} van {period} nodig.</numerusform>
            <numerusform>Uit %Ln vertrouwde berichten van {days} dagen blijkt niet wat de verzameling niet nodig heeft; daarvoor zijn er {least} van {period} nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wordt toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>With what is selected, {promised} of %Ln message(s) would be trusted.</source>
        <translation>
            <numerusform>Vertrouwd met wat is geselecteerd: {promised} van %Ln bericht.</numerusform>
            <numerusform>Vertrouwd met wat is geselecteerd: {promised} van %Ln berichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln sender(s)</source>
        <translation>
            <numerusform>van %Ln afzender</numerusform>
            <numerusform>van %Ln afzenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln message(s), the last on {date}, {size} bytes</source>
        <translation>
            <numerusform>{name}: %Ln bericht, op {date}, {size} bytes</numerusform>
            <numerusform>{name}: %Ln berichten, het laatste op {date}, {size} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no message, {size} bytes</source>
        <translation>{name}: geen bericht, {size} bytes</translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>Vertrouwd met wat Exchange heeft: {trusted} van %Ln bericht.</numerusform>
            <numerusform>Vertrouwd met wat Exchange heeft: {trusted} van %Ln berichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now.</source>
        <translation>
            <numerusform>Nu vertrouwd: {trusted} van %Ln bericht.</numerusform>
            <numerusform>Nu vertrouwd: {trusted} van %Ln berichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.</source>
        <translation>
            <numerusform>Nu vertrouwd: {trusted} van %Ln bericht; met wat is geselecteerd: {promised}.</numerusform>
            <numerusform>Nu vertrouwd: {trusted} van %Ln berichten; met wat is geselecteerd: {promised}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” and its issuers will be in the file.</source>
        <translation>‘{name}’ en de verleners ervan komen in het bestand.</translation>
    </message>
    <message>
        <source>“{name}” can be added: its root is vouched for, and its senders still write.</source>
        <translation>‘{name}’ kan worden toegevoegd: er staat iemand garant voor het basiscertificaat en de afzenders schrijven nog.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>‘{name}’ ontbreekt</translation>
    </message>
</context>
<context>
    <name>TrustRoot</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
    <message>
        <source>&amp;Trust this root</source>
        <translation>Deze basis-CA ver&amp;trouwen</translation>
    </message>
    <message>
        <source>&amp;Where does the owner find it?</source>
        <translation>Waar vindt de eigenaar &amp;die?</translation>
    </message>
    <message>
        <source>All 64 digits are the same.</source>
        <translation>Alle 64 tekens zijn gelijk.</translation>
    </message>
    <message>
        <source>Can be used for email</source>
        <translation>Bruikbaar voor e-mail</translation>
    </message>
    <message>
        <source>Group {group} is different: digit {number} is {shown} here, and {typed} in what you typed. Have it read out again. If it stays different, this is another root: don&apos;t trust it.</source>
        <translation>Groep {group} is anders: teken {number} is hier {shown} en in uw invoer {typed}. Laat de groep opnieuw voorlezen. Blijft die anders, dan is dit een andere basis-CA: vertrouw die niet.</translation>
    </message>
    <message>
        <source>Have the owner of this root read out the SHA-256 of “{name}” by phone, 8 groups of 8 digits, or look on their website. Use a phone number or website that you know, not one from the message or file: anybody can make a root CA with this name.</source>
        <translation>Laat de eigenaar van deze basis-CA de SHA-256 van ‘{name}’ via de telefoon voorlezen, 8 groepen van 8 tekens, of kijk op zijn website. Gebruik een telefoonnummer of website die u kent, niet uit het bericht of bestand: iedereen kan een basis-CA met deze naam maken.</translation>
    </message>
    <message>
        <source>I compared all 64 digits: trust it</source>
        <translation>Alle 64 tekens vergeleken: vertrouwen</translation>
    </message>
    <message>
        <source>Nobody vouches for it: compare it</source>
        <translation>Niemand staat garant: vergelijk</translation>
    </message>
    <message>
        <source>Not expired: until {date}</source>
        <translation>Niet verlopen: geldig tot {date}</translation>
    </message>
    <message>
        <source>SHA-256 of this root; below each group, what you typed</source>
        <translation>SHA-256 van deze basis-CA; onder elke groep uw invoer</translation>
    </message>
    <message>
        <source>This is a SHA-1 thumbprint, which can be forged. Ask for the SHA-256: 64 digits.</source>
        <translation>Dit is een SHA-1-vingerafdruk, die kan worden vervalst. Vraag om de SHA-256: 64 tekens.</translation>
    </message>
    <message>
        <source>This root came with a message or download; no other source has it. Type all its digits.</source>
        <translation>Deze basis-CA kwam met een bericht of een download; geen andere bron heeft deze. Typ alle tekens.</translation>
    </message>
    <message>
        <source>Trust this root?</source>
        <translation>Deze basis-CA vertrouwen?</translation>
    </message>
    <message>
        <source>What was &amp;read out to you</source>
        <translation>Voorgelezen &amp;waarde</translation>
    </message>
    <message>
        <source>What was read out to you</source>
        <translation>Voorgelezen waarde</translation>
    </message>
    <message>
        <source>What you typed is no SHA-256: that has 64 digits, 0 to 9 and A to F, and no letter O.</source>
        <translation>Wat u hebt getypt, is geen SHA-256: die heeft 64 tekens, 0 tot en met 9 en A tot en met F, en geen letter O.</translation>
    </message>
</context>
<context>
    <name>TypedCommands</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy command {number}</source>
        <translation>Opdracht {number} kopiëren</translation>
    </message>
    <message>
        <source>On another computer, replace the folder of the file by the one it has there.</source>
        <translation>Vervang op een andere computer de map van het bestand door de map waarin het daar staat.</translation>
    </message>
    <message>
        <source>Show the commands to &amp;type</source>
        <translation>Opdrachten om te t&amp;ypen weergeven</translation>
    </message>
</context>
<context>
    <name>UpdateWays</name>
    <message>
        <source>&amp;Open the .sst…</source>
        <translation>Het .sst-bestand &amp;openen…</translation>
    </message>
    <message>
        <source>I don&apos;t have the file: &amp;get it from Exchange…</source>
        <translation>&amp;Ik heb het bestand niet: ophalen uit Exchange…</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificaat</numerusform>
            <numerusform>%Ln certificaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificaat weergeven</numerusform>
            <numerusform>Deze %Ln certificaten weergeven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>&amp;Cancel the upload</source>
        <translation>Upload &amp;annuleren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>&amp;Upload in PowerShell</source>
        <translation>&amp;Uploaden met PowerShell</translation>
    </message>
    <message>
        <source>A transfer kit takes the upload to one that has it: the file, a script and instructions.</source>
        <translation>Met een overdrachtspakket (bestand, script en instructies) kunt u uploaden vanaf een computer met PowerShell.</translation>
    </message>
    <message>
        <source>Another &amp;computer uploads: save a transfer kit…</source>
        <translation>Uploaden vanaf een andere computer: over&amp;drachtspakket opslaan…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Can stay empty: the sign-in asks</source>
        <translation>Mag leeg blijven: aanmelden vraagt het</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Change account or &amp;options…</source>
        <translation>Account of o&amp;pties wijzigen…</translation>
    </message>
    <message>
        <source>Current collection</source>
        <translation>Huidige verzameling</translation>
    </message>
    <message>
        <source>Done: uploaded, read back, and compared.</source>
        <translation>Klaar: geüpload, teruggelezen en vergeleken.</translation>
    </message>
    <message>
        <source>Exchange has</source>
        <translation>Exchange heeft</translation>
    </message>
    <message>
        <source>Exchange has these certificates already: there is nothing to upload.</source>
        <translation>Exchange heeft deze certificaten al: er is niets te uploaden.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>It &amp;was uploaded</source>
        <translation>Het &amp;bestand is geüpload</translation>
    </message>
    <message>
        <source>Look in E&amp;xchange…</source>
        <translation>In E&amp;xchange kijken…</translation>
    </message>
    <message>
        <source>Makes your changes in it, and goes to Export. There you check them, and upload once more.</source>
        <translation>Brengt uw wijzigingen daarin aan en gaat naar ‘Exporteren’. Daar controleert u ze en uploadt u opnieuw.</translation>
    </message>
    <message>
        <source>Open the &amp;kit&apos;s receipt…</source>
        <translation>Ontvangstbewijs van h&amp;et pakket openen…</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now and redo my changes</source>
        <translation>Nu opgeslagen verzameling op&amp;enen en mijn wijzigingen herhalen</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now…</source>
        <translation>Nu opgeslagen verzameling op&amp;enen…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere manieren</translation>
    </message>
    <message>
        <source>Save a transfer k&amp;it…</source>
        <translation>Over&amp;drachtspakket opslaan…</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell of an Exchange server.</source>
        <translation>Sla het overdrachtspakket op en start het script ervan in de Exchange Management Shell van een Exchange-server.</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Opgeslagen als</translation>
    </message>
    <message>
        <source>The receipt says: {organization} had exactly these certificates on {time}.</source>
        <translation>Volgens het ontvangstbewijs had {organization} op {time} precies deze certificaten.</translation>
    </message>
    <message>
        <source>The upload didn&apos;t end as expected.</source>
        <translation>De upload is niet zoals verwacht geëindigd.</translation>
    </message>
    <message>
        <source>The upload stopped before anything was changed.</source>
        <translation>De upload is gestopt voordat er iets is gewijzigd.</translation>
    </message>
    <message>
        <source>Upload late&amp;r</source>
        <translation>Later upl&amp;oaden</translation>
    </message>
    <message>
        <source>Upload to Exchange Online</source>
        <translation>Uploaden naar Exchange Online</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Geüpload</translation>
    </message>
    <message>
        <source>Uploaded.</source>
        <translation>Geüpload.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Uw bestand</translation>
    </message>
    <message>
        <source>Your organization has turned uploads from this computer off. Upload the file from another one.</source>
        <translation>Uw organisatie heeft uploads vanaf deze computer uitgeschakeld. Upload het bestand vanaf een andere computer.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>shown after you sign in</source>
        <translation>wordt na het aanmelden weergegeven</translation>
    </message>
    <message>
        <source>something else than before</source>
        <translation>iets anders dan eerst</translation>
    </message>
    <message>
        <source>what it had before</source>
        <translation>wat het eerst had</translation>
    </message>
    <message>
        <source>what it had before, when it was last read</source>
        <translation>wat het eerder had, toen het voor het laatst werd gelezen</translation>
    </message>
    <message>
        <source>{file} is being uploaded.</source>
        <translation>{file} wordt geüpload.</translation>
    </message>
    <message>
        <source>{file}, unchanged</source>
        <translation>{file}, ongewijzigd</translation>
    </message>
    <message>
        <source>{file}: nothing has been changed in Exchange yet.</source>
        <translation>{file}: er is nog niets gewijzigd in Exchange.</translation>
    </message>
    <message>
        <source>{organization} on {date}; you confirm it after you sign in</source>
        <translation>{organization} op {date}; u bevestigt de organisatie nadat u zich hebt aangemeld</translation>
    </message>
    <message>
        <source>“{receipt}” is no receipt of a transfer kit.</source>
        <translation>‘{receipt}’ is geen ontvangstbewijs van een overdrachtspakket.</translation>
    </message>
    <message>
        <source>“{receipt}” is of another file than “{file}”.</source>
        <translation>‘{receipt}’ hoort bij een ander bestand dan ‘{file}’.</translation>
    </message>
    <message>
        <source>“{receipt}” is of {time}, and something newer is known by now.</source>
        <translation>‘{receipt}’ is van {time}, en inmiddels is iets nieuwers bekend.</translation>
    </message>
</context>
<context>
    <name>UploadReopening</name>
    <message>
        <source>This isn&apos;t an .sst file, and Exchange takes nothing else.</source>
        <translation>Dit is geen .sst-bestand, en Exchange accepteert niets anders.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheck</name>
    <message>
        <source>SST Wizard no longer checks “{file}” each week. In Help, “Watch the tenant” says how to schedule a check.</source>
        <translation>SST Wizard controleert ‘{file}’ niet meer elke week. In Help staat bij ‘De tenant bewaken’ hoe u een controle plant.</translation>
    </message>
    <message>
        <source>SST Wizard: weekly check</source>
        <translation>SST Wizard: wekelijkse controle</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Choose the certificates myself</source>
        <translation>&amp;Zelf certificaten kiezen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>&amp;Find out which CAs our mail needs</source>
        <translation>&amp;Uitzoeken welke CA&apos;s onze e-mail nodig heeft</translation>
    </message>
    <message>
        <source>&amp;Update the collection that Exchange has now</source>
        <translation>De verzameling die Exchange nu heeft &amp;bijwerken</translation>
    </message>
    <message>
        <source>Certificates and messages stay on this computer; only the file that you upload leaves it.</source>
        <translation>Certificaten en berichten blijven op deze computer; alleen het bestand dat u uploadt, verlaat deze computer.</translation>
    </message>
    <message>
        <source>Continue &amp;with the collection of {time}</source>
        <translation>Doorgaan met de verza&amp;meling van {time}</translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), as you said on {date}</source>
        <translation>
            <numerusform>Exchange heeft: {name} · %Ln certificaat, zoals u op {date} hebt aangegeven</numerusform>
            <numerusform>Exchange heeft: {name} · %Ln certificaten, zoals u op {date} hebt aangegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), verified on {date}</source>
        <translation>
            <numerusform>Exchange heeft: {name} · %Ln certificaat, geverifieerd op {date}</numerusform>
            <numerusform>Exchange heeft: {name} · %Ln certificaten, geverifieerd op {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Get it from Exchange or open its file, add or remove certificates, and keep the rest.</source>
        <translation>Haal deze op uit Exchange of open het bestand, voeg certificaten toe of verwijder ze, en behoud de rest.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Uit Exchange ophalen…</translation>
    </message>
    <message>
        <source>Go back to an &amp;earlier collection…</source>
        <translation>Terug naar een eer&amp;dere verzameling…</translation>
    </message>
    <message>
        <source>Last time: {file}, not uploaded yet</source>
        <translation>Vorige keer: {file}, nog niet geüpload</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded on {date}</source>
        <translation>Vorige keer: {file}, geüpload op {date}</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded to {organization} on {date}, verified</source>
        <translation>Vorige keer: {file}, op {date} geüpload naar {organization}, geverifieerd</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>Open&amp;en</translation>
    </message>
    <message>
        <source>Open a few signed messages from your partners. You see which CAs are missing, and add them.</source>
        <translation>Open enkele ondertekende berichten van partners: u ziet welke CA&apos;s ontbreken en voegt ze toe.</translation>
    </message>
    <message>
        <source>Open i&amp;t</source>
        <translation>Ope&amp;nen</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} openen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>SST Wizard makes the file with which Exchange Online trusts signed mail (S/MIME), checks it, and uploads it.</source>
        <translation>SST Wizard maakt het bestand waarmee Exchange Online ondertekende e-mail (S/MIME) vertrouwt, controleert het en uploadt het.</translation>
    </message>
    <message>
        <source>Select them in a list: from files that you have, or from the public S/MIME roots.</source>
        <translation>Selecteer ze in een lijst: uit bestanden die u hebt, of uit de openbare S/MIME-basiscertificaten.</translation>
    </message>
    <message>
        <source>Select them in a list: from this computer, from files that you have, or from the public S/MIME roots.</source>
        <translation>Selecteer ze in een lijst: van deze computer, uit bestanden die u hebt, of uit de openbare S/MIME-basiscertificaten.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Bestand weergeven</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>Bevinding weergeven</translation>
    </message>
    <message>
        <source>Up&amp;load…</source>
        <translation>Up&amp;loaden…</translation>
    </message>
    <message>
        <source>Upload {file}</source>
        <translation>{file} uploaden</translation>
    </message>
    <message>
        <source>Version {number} · no telemetry</source>
        <translation>Versie {number} · geen telemetrie</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>{file} was not uploaded, and Exchange has another collection by now: open it and export it again.</source>
        <translation>{file} is niet geüpload en Exchange heeft inmiddels een andere verzameling: open het en exporteer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %Ln certificate(s), not uploaded yet, next to expire {end}</source>
        <translation>
            <numerusform>{file} · %Ln certificaat, nog niet geüpload, eerstvolgende vervaldatum {end}</numerusform>
            <numerusform>{file} · %Ln certificaten, nog niet geüpload, eerstvolgende vervaldatum {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} · %Ln certificate(s), uploaded {date}, checked today, next to expire {end}</source>
        <translation>
            <numerusform>{name} · %Ln certificaat, geüpload op {date}, vandaag gecontroleerd, eerstvolgende vervaldatum {end}</numerusform>
            <numerusform>{name} · %Ln certificaten, geüpload op {date}, vandaag gecontroleerd, eerstvolgende vervaldatum {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be found in “{folder}”. Get what Exchange has now, and export it again.</source>
        <translation>‘{file}’ is niet te vinden in ‘{folder}’. Haal op wat Exchange nu heeft en exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was uploaded on {date}.</source>
        <translation>‘{file}’ is gewijzigd sinds het op {date} is geüpload.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was written here.</source>
        <translation>‘{file}’ is gewijzigd sinds het hier is geschreven.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>-o - writes the file where --json prints: leave one out.</source>
        <translation>-o - schrijft het bestand waar --json afdrukt: laat een van beide weg.</translation>
    </message>
    <message>
        <source>21Vianet (China)</source>
        <translation>21Vianet (China)</translation>
    </message>
    <message>
        <source>A CA above “{name}” limits the number of CAs below it (path length), and “{name}” exceeds that limit. Mail from it may not be trusted. Ask the CA, or remove the certificate.</source>
        <translation>Een CA boven ‘{name}’ beperkt het aantal CA&apos;s eronder (padlengte), en ‘{name}’ overschrijdt die limiet. E-mail van deze CA wordt mogelijk niet vertrouwd. Vraag de CA om uitleg of verwijder het certificaat.</translation>
    </message>
    <message>
        <source>A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it names. Ask the CA for a new certificate.</source>
        <translation>Een CA boven ‘{name}’ vereist een certificaatbeleid (policyConstraints) dat niet in elk certificaat eronder wordt genoemd. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>A CA in the chain of “{name}” was revoked, or may have been. Its senders need certificates from another.</source>
        <translation>Een CA in de keten van ‘{name}’ is ingetrokken of mogelijk ingetrokken. De afzenders hebben certificaten van een andere CA nodig.</translation>
    </message>
    <message>
        <source>A block without a certificate was skipped: {label}.</source>
        <translation>Een blok zonder certificaat is overgeslagen: {label}.</translation>
    </message>
    <message>
        <source>A certificate doesn&apos;t match the thumbprint recorded in the store.</source>
        <translation>Een certificaat komt niet overeen met de vingerafdruk die in het archief is vastgelegd.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” has expired, and Exchange refuses a file that contains it. Open newer mail from its senders.</source>
        <translation>Een certificaat in de keten van ‘{name}’ is verlopen, en Exchange weigert een bestand dat het bevat. Open nieuwere e-mail van de afzenders.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” is not valid yet.</source>
        <translation>Een certificaat in de keten van ‘{name}’ is nog niet geldig.</translation>
    </message>
    <message>
        <source>A certificate in the path of “{name}” can&apos;t be decoded, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>Een certificaat in het pad van ‘{name}’ kan niet worden gedecodeerd en dus niet worden gecontroleerd. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>A certificate in this PKCS #12 file can&apos;t be read, so none was added. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Een certificaat in dit PKCS #12-bestand kan niet worden gelezen, dus is er geen toegevoegd. Exporteer de certificaten in plaats daarvan als PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped.</source>
        <translation>Een certificaat is beschadigd en is overgeslagen.</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped: its base64 text is invalid.</source>
        <translation>Een certificaat is beschadigd en is overgeslagen: de base64-tekst is ongeldig.</translation>
    </message>
    <message>
        <source>A certificate is damaged or incomplete, and was skipped.</source>
        <translation>Een certificaat is beschadigd of onvolledig en is overgeslagen.</translation>
    </message>
    <message>
        <source>A certificate is encoded in a form (BER) that not every program accepts.</source>
        <translation>Een certificaat is gecodeerd in een vorm (BER) die niet elk programma accepteert.</translation>
    </message>
    <message>
        <source>A certificate is said to be encoded in a way that Windows refuses.</source>
        <translation>Een certificaat heeft een coderingsaanduiding die Windows weigert.</translation>
    </message>
    <message>
        <source>A certificate of more than 1 MB was skipped.</source>
        <translation>Een certificaat van meer dan 1 MB is overgeslagen.</translation>
    </message>
    <message>
        <source>A certificate of the file has expired; Exchange then refuses all of it.</source>
        <translation>Een certificaat in het bestand is verlopen; Exchange weigert dan het hele bestand.</translation>
    </message>
    <message>
        <source>A certificate was expected here, but there is no data.</source>
        <translation>Hier werd een certificaat verwacht, maar er zijn geen gegevens.</translation>
    </message>
    <message>
        <source>A command of an older guide was pasted into PowerShell 7.</source>
        <translation>Een opdracht uit een oudere handleiding is in PowerShell 7 geplakt.</translation>
    </message>
    <message>
        <source>A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and Microsoft&apos;s Exchange module needs them too. Ask whoever manages this computer, or upload from another.</source>
        <translation>Groepsbeleid op deze computer (Scriptuitvoering inschakelen; {scope}: {policy}) verbiedt scripts, en de Exchange-module van Microsoft heeft ze ook nodig. Overleg met degene die deze computer beheert of upload vanaf een andere computer.</translation>
    </message>
    <message>
        <source>A group policy of this computer forbids script files that are not signed, whatever the window allows.</source>
        <translation>Groepsbeleid op deze computer verbiedt scriptbestanden die niet zijn ondertekend, ongeacht wat het venster toestaat.</translation>
    </message>
    <message>
        <source>A header field that describes the parts of the message occurs twice or can&apos;t be understood, so mail programs may show something other than what is signed.</source>
        <translation>Een veld in de berichtkop dat de delen van het bericht beschrijft, komt twee keer voor of is niet te begrijpen. E-mailprogramma&apos;s kunnen daardoor iets anders weergeven dan wat is ondertekend.</translation>
    </message>
    <message>
        <source>A line that begins with “From ” may begin another message, so mail programs may show something other than what is signed.</source>
        <translation>Een regel die begint met ‘From ’ kan het begin van een ander bericht zijn, zodat e-mailprogramma&apos;s mogelijk iets anders weergeven dan wat is ondertekend.</translation>
    </message>
    <message>
        <source>A part inside the signed part is encrypted. Whether it contains another signature can&apos;t be checked.</source>
        <translation>Een deel binnen het ondertekende deel is versleuteld. Of het nog een handtekening bevat, kan niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>A private key was skipped. Only certificates are needed here.</source>
        <translation>Een persoonlijke sleutel is overgeslagen. Hier zijn alleen certificaten nodig.</translation>
    </message>
    <message>
        <source>A property is said to be encoded in a way that Windows refuses.</source>
        <translation>Een eigenschap heeft een coderingsaanduiding die Windows weigert.</translation>
    </message>
    <message>
        <source>A signed message has exactly two parts, the content and its S/MIME signature; this message has a different structure.</source>
        <translation>Een ondertekend bericht heeft precies twee delen, de inhoud en de S/MIME-handtekening; dit bericht heeft een andere structuur.</translation>
    </message>
    <message>
        <source>A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out.</source>
        <translation>Een venster kan maar één aanmelding bij Microsoft Graph tegelijk hebben; uw aanmelding zou worden vervangen en afgemeld.</translation>
    </message>
    <message>
        <source>A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate another CA. Compare the SHA-256 thumbprint with the one on the CA&apos;s website, or remove it.</source>
        <translation>In een woord in de naam van ‘{name}’ staan {first} en {second} letters door elkaar, waarvan sommige op elkaar lijken: mogelijk wordt een andere CA nagebootst. Vergelijk de SHA-256-vingerafdruk met die op de website van de CA of verwijder het certificaat.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Activate the role (in Privileged Identity Management, for example), then sign in again: an open connection does not notice. Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role it is.</source>
        <translation>Activeer de rol (bijvoorbeeld in Privileged Identity Management) en meld u opnieuw aan: een open verbinding merkt dit niet op. Get-ManagementRole -Cmdlet Set-SmimeConfig toont om welke rol het gaat.</translation>
    </message>
    <message>
        <source>Add all {count} intermediate CAs</source>
        <translation>Alle {count} tussenliggende CA&apos;s toevoegen</translation>
    </message>
    <message>
        <source>Add it beside</source>
        <translation>Ernaast toevoegen</translation>
    </message>
    <message>
        <source>Add the intermediate CA</source>
        <translation>De tussenliggende CA toevoegen</translation>
    </message>
    <message>
        <source>Add the issuer</source>
        <translation>De verlener toevoegen</translation>
    </message>
    <message>
        <source>Add the renewed certificate</source>
        <translation>Het vernieuwde certificaat toevoegen</translation>
    </message>
    <message>
        <source>Add the {count} issuers</source>
        <translation>De {count} verleners toevoegen</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>‘{name}’ toevoegen</translation>
    </message>
    <message>
        <source>After the upload, {receipt} lies beside {file}. Take it back to the wizard, and drop it on its page “Upload”: it then knows what Exchange has.</source>
        <translation>Na het uploaden staat {receipt} naast {file}. Neem dit bestand mee terug naar de wizard en zet het neer op de pagina ‘Uploaden’: die weet dan wat Exchange heeft.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>All messages under “{name}” were changed in transit. Select it if you know its senders.</source>
        <translation>Alle berichten onder ‘{name}’ zijn onderweg gewijzigd. Selecteer deze CA als u de afzenders kent.</translation>
    </message>
    <message>
        <source>All senders under “{name}” have expired certificates. It is needed only for old mail.</source>
        <translation>Alle afzenders onder ‘{name}’ hebben verlopen certificaten. Deze CA is alleen nodig voor oude e-mail.</translation>
    </message>
    <message>
        <source>Almost at the size limit</source>
        <translation>Groottelimiet bijna bereikt</translation>
    </message>
    <message>
        <source>An attribute certificate, or another of an unusual kind, was skipped.</source>
        <translation>Een attribuutcertificaat, of een ander certificaat van een ongebruikelijke soort, is overgeslagen.</translation>
    </message>
    <message>
        <source>An entry of an unknown kind was skipped.</source>
        <translation>Een vermelding van een onbekende soort is overgeslagen.</translation>
    </message>
    <message>
        <source>An error that names expired certificates by their thumbprints</source>
        <translation>Een fout waarin verlopen certificaten met hun vingerafdruk worden genoemd</translation>
    </message>
    <message>
        <source>An unexpected error occurred, so this was not checked. Open it again.</source>
        <translation>Er is een onverwachte fout opgetreden, dus is dit niet gecontroleerd. Open het opnieuw.</translation>
    </message>
    <message>
        <source>An update of {file} that has not been exported</source>
        <translation>Een update van {file} die niet is geëxporteerd</translation>
    </message>
    <message>
        <source>Another SST Wizard is writing to the folder “{folder}”. Try again once it is done.</source>
        <translation>Een andere SST Wizard schrijft naar de map ‘{folder}’. Probeer het opnieuw wanneer die klaar is.</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>Elk doel</translation>
    </message>
    <message>
        <source>App Control or AppLocker has turned constrained language mode on, in which some of the commands to type fail.</source>
        <translation>App Control of AppLocker heeft de beperkte taalmodus ingeschakeld, waarin sommige van de te typen opdrachten mislukken.</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armeense</translation>
    </message>
    <message>
        <source>Ask Microsoft&apos;s support: what can&apos;t be backed up is not replaced.</source>
        <translation>Neem contact op met Microsoft-ondersteuning: waarvan geen back-up kan worden gemaakt, wordt niet vervangen.</translation>
    </message>
    <message>
        <source>Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named.</source>
        <translation>Vraag een beheerder die toepassingen in Microsoft Entra mag goedkeuren om de genoemde toepassing goed te keuren.</translation>
    </message>
    <message>
        <source>Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with OWADisableCRLCheck.</source>
        <translation>Vraag de CA om de CRL te publiceren via openbaar HTTP. Schakel de controle alleen in het uiterste geval uit met OWADisableCRLCheck.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the scripts, or save the transfer kit and upload from another.</source>
        <translation>Vraag degene die deze computer beheert om de scripts toe te staan, of sla het overdrachtspakket op en upload vanaf een andere computer.</translation>
    </message>
    <message>
        <source>Back up what Exchange has now (an error if there is nothing yet)</source>
        <translation>Een back-up maken van wat Exchange nu heeft (geeft een fout als er nog niets is)</translation>
    </message>
    <message>
        <source>Base-64 encoded X.509 (.CER)</source>
        <translation>Base-64 Encoded X.509 (.CER)</translation>
    </message>
    <message>
        <source>Before you upload</source>
        <translation>Vóór het uploaden</translation>
    </message>
    <message>
        <source>Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the collection.</source>
        <translation>Beide komen aan en kunnen worden gelezen. Van Exchange Server is bekend dat het alleen versleutelt voor certificaten waarvan de keten naar de verzameling leidt.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed from {day} on: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>CA-certificaten zoals dat van ‘{name}’ zijn vanaf {day} niet meer toegestaan: als doeleinden mogen alleen e-mail en clientverificatie worden genoemd (CA/Browser Forum, SMC018). Verwacht een ander certificaat, misschien met dezelfde naam; controleer ontvangen e-mail opnieuw.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed since {day}: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>CA-certificaten zoals dat van ‘{name}’ zijn sinds {day} niet meer toegestaan: als doeleinden mogen alleen e-mail en clientverificatie worden genoemd (CA/Browser Forum, SMC018). Verwacht een ander certificaat, misschien met dezelfde naam; controleer ontvangen e-mail opnieuw.</translation>
    </message>
    <message>
        <source>CAs change about once a year: check your signed mail again every year.</source>
        <translation>CA&apos;s veranderen ongeveer één keer per jaar: controleer uw ondertekende e-mail elk jaar opnieuw.</translation>
    </message>
    <message>
        <source>CAs in {file} stop issuing certificates for mail</source>
        <translation>CA&apos;s in {file} stoppen met het verlenen van certificaten voor e-mail</translation>
    </message>
    <message>
        <source>CCADB&apos;s list of {listed} has “{name}” as revoked or below a revoked CA, but another issuer of it is not revoked. Check revocation (on the command line: sstwizard check --online).</source>
        <translation>In de CCADB-lijst van {listed} staat ‘{name}’ als ingetrokken of onder een ingetrokken CA, maar een andere verlener ervan is niet ingetrokken. Controleer de intrekking (op de opdrachtregel: sstwizard check --online).</translation>
    </message>
    <message>
        <source>CRL Signing</source>
        <translation>CRL-ondertekening</translation>
    </message>
    <message>
        <source>CRL distribution points (CDP)</source>
        <translation>CRL-distributiepunten (CDP)</translation>
    </message>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Kan niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Certificate Request Agent</source>
        <translation>Certificaataanvraagagent</translation>
    </message>
    <message>
        <source>Certificate Signing</source>
        <translation>Certificaatondertekening</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <translation>Keten onvolledig</translation>
    </message>
    <message>
        <source>Chain not valid</source>
        <translation>Keten ongeldig</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketens</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Gewijzigd na ondertekening</translation>
    </message>
    <message>
        <source>Check the domain, and to which organization the account or app belongs.</source>
        <translation>Controleer het domein en bij welke organisatie het account of de app hoort.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Gecontroleerd op</translation>
    </message>
    <message>
        <source>Checking all signatures would take too long, because too many certificates have the same name, or keys that are slow to check. A chain that needs another signature counts as incomplete. Remove the certificates you don&apos;t know.</source>
        <translation>Alle handtekeningen controleren zou te lang duren, omdat te veel certificaten dezelfde naam hebben of sleutels waarvan de controle veel tijd kost. Een keten waarvoor nog een handtekening moet worden gecontroleerd, geldt als onvolledig. Verwijder de certificaten die u niet kent.</translation>
    </message>
    <message>
        <source>Checking who issued “{name}” would take too long, so it wasn&apos;t finished. Don&apos;t trust it, and ask the sender.</source>
        <translation>Controleren wie ‘{name}’ heeft verleend, zou te lang duren; de controle is daarom niet voltooid. Vertrouw het certificaat niet en vraag de afzender om uitleg.</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>Cherokeese</translation>
    </message>
    <message>
        <source>Choose a folder that doesn&apos;t exist yet, in your own user profile and on a drive with permissions.</source>
        <translation>Kies een map die nog niet bestaat, in uw eigen gebruikersprofiel en op een station met machtigingen.</translation>
    </message>
    <message>
        <source>Choose another folder, and start again.</source>
        <translation>Kies een andere map en begin opnieuw.</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <translation>Clientverificatie</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>Handtekening bij programmacode</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Verzameling</translation>
    </message>
    <message>
        <source>Collection too large</source>
        <translation>Verzameling te groot</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <translation>Vergelijken en toevoegen…</translation>
    </message>
    <message>
        <source>Compare the root first</source>
        <translation>Eerst basiscertificaat vergelijken</translation>
    </message>
    <message>
        <source>Complete the chain, upload again, wait, and sign in again.</source>
        <translation>Maak de keten volledig, upload opnieuw, wacht en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Connect again in this window.</source>
        <translation>Maak opnieuw verbinding in dit venster.</translation>
    </message>
    <message>
        <source>Connect again with an account that may see them.</source>
        <translation>Maak opnieuw verbinding met een account dat ze mag zien.</translation>
    </message>
    <message>
        <source>Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account needs.</source>
        <translation>Maak opnieuw verbinding. Als de fout aanhoudt, toont Get-ManagementRole -Cmdlet Set-SmimeConfig welke rol het account nodig heeft.</translation>
    </message>
    <message>
        <source>Connect again. The red text above it says more.</source>
        <translation>Maak opnieuw verbinding. De rode tekst erboven geeft meer informatie.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline is known to fail where the profile&apos;s path holds a $.</source>
        <translation>Van Connect-ExchangeOnline is bekend dat het mislukt als het pad van het profiel een $ bevat.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not signed.</source>
        <translation>Connect-ExchangeOnline schrijft zelf een module, die zo&apos;n computer kan weigeren omdat deze niet is ondertekend.</translation>
    </message>
    <message>
        <source>Content not checked</source>
        <translation>Inhoud niet gecontroleerd</translation>
    </message>
    <message>
        <source>Copy it again from where it was exported, or export it again.</source>
        <translation>Kopieer het bestand opnieuw vanaf de plaats waar het is geëxporteerd, of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>Copy it back to where it was, or export it again.</source>
        <translation>Kopieer het terug naar de oorspronkelijke plaats, of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>Copy the whole folder to the computer that uploads. On Windows, open PowerShell in it and type this once; it tells Windows that you trust these files:</source>
        <translation>Kopieer de hele map naar de computer die uploadt. Open op een Windows-computer PowerShell in die map en typ dit één keer; daarmee laat u Windows weten dat u deze bestanden vertrouwt:</translation>
    </message>
    <message>
        <source>Could not be checked. {reason}</source>
        <translation>Kon niet worden gecontroleerd. {reason}</translation>
    </message>
    <message>
        <source>Create it there, or choose another folder.</source>
        <translation>Maak de map daar, of kies een andere map.</translation>
    </message>
    <message>
        <source>Cryptographic Message Syntax Standard - PKCS #7 Certificates (.P7B)</source>
        <translation>Cryptographic Message Syntax Standard - PKCS #7-certificaten (.P7B)</translation>
    </message>
    <message>
        <source>Current user</source>
        <translation>Huidige gebruiker</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillische</translation>
    </message>
    <message>
        <source>DER encoded binary X.509 (.CER)</source>
        <translation>DER Encoded Binary X.509 (.CER)</translation>
    </message>
    <message>
        <source>Damaged or forged</source>
        <translation>Beschadigd of vervalst</translation>
    </message>
    <message>
        <source>Data Encipherment</source>
        <translation>Gegevenscodering</translation>
    </message>
    <message>
        <source>Data after the end of a certificate was skipped (bytes: {count}).</source>
        <translation>Gegevens na het einde van een certificaat zijn overgeslagen (bytes: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the certificate was not read (bytes: {count}).</source>
        <translation>Gegevens na het einde van het certificaat zijn niet gelezen (bytes: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the store was not read (bytes: {count}).</source>
        <translation>Gegevens na het einde van het archief zijn niet gelezen (bytes: {count}).</translation>
    </message>
    <message>
        <source>Data in the place of a certificate isn&apos;t a certificate, and was skipped.</source>
        <translation>Gegevens op de plaats van een certificaat vormen geen certificaat en zijn overgeslagen.</translation>
    </message>
    <message>
        <source>Digital Signature</source>
        <translation>Digitale handtekening</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>Document Signing</source>
        <translation>Documentondertekening</translation>
    </message>
    <message>
        <source>Documented by Microsoft</source>
        <translation>Gedocumenteerd door Microsoft</translation>
    </message>
    <message>
        <source>Download issuer…</source>
        <translation>Verlener downloaden…</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Gedownload</translation>
    </message>
    <message>
        <source>Downloading the revocation list (CRL) of “{name}” took {seconds} seconds. By default, Exchange waits {limit} seconds (OWACRLRetrievalTimeout). If Exchange needs as long, users are told that the list is offline. Ask the CA.</source>
        <translation>Het downloaden van de certificaatintrekkingslijst (CRL) van ‘{name}’ duurde {seconds} seconden. Standaard wacht Exchange {limit} seconden (OWACRLRetrievalTimeout). Als Exchange even lang nodig heeft, krijgen gebruikers te zien dat de lijst offline is. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>Each certificate stands below the one that issued it; the numbers are those of the entries below.</source>
        <translation>Elk certificaat staat onder het certificaat van de verlener; de nummers zijn die van de vermeldingen hieronder.</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Eerste vervaldatum</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>Encrypting File System</translation>
    </message>
    <message>
        <source>Enter the folder to save to.</source>
        <translation>Voer de doelmap in.</translation>
    </message>
    <message>
        <source>Enterprise Trust</source>
        <translation>Ondernemingsvertrouwen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Exchange Online will refuse this file</source>
        <translation>Exchange Online zal dit bestand weigeren</translation>
    </message>
    <message>
        <source>Exchange Online will soon refuse this file</source>
        <translation>Exchange Online zal dit bestand binnenkort weigeren</translation>
    </message>
    <message>
        <source>Exchange Server on-premises</source>
        <translation>Exchange Server on-premises</translation>
    </message>
    <message>
        <source>Exchange has another collection than the one you started from; what only that has would be lost with this upload.</source>
        <translation>Exchange heeft een andere verzameling dan die waarmee u bent begonnen; wat alleen Exchange heeft, zou met deze upload verloren gaan.</translation>
    </message>
    <message>
        <source>Exchange may be unable to check “{name}” for revocation</source>
        <translation>Exchange kan mogelijk niet controleren of ‘{name}’ is ingetrokken</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Verwacht resultaat</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Uitgebreid sleutelgebruik</translation>
    </message>
    <message>
        <source>Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file.</source>
        <translation>Haal de verzameling nogmaals op, open deze in SST Wizard, breng uw wijzigingen aan en upload dat bestand.</translation>
    </message>
    <message>
        <source>Fields that could not be decoded</source>
        <translation>Velden die niet konden worden gedecodeerd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>File Recovery</source>
        <translation>Bestandsherstel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>For old mail only</source>
        <translation>Alleen voor oude e-mail</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gevonden in</translation>
    </message>
    <message>
        <source>Found more than once: {count}</source>
        <translation>Meer dan één keer gevonden: {count}</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Beschrijvende naam</translation>
    </message>
    <message>
        <source>From the certificate standard, RFC 5280</source>
        <translation>Uit de certificaatstandaard, RFC 5280</translation>
    </message>
    <message>
        <source>From the rules for public CAs (CA/Browser Forum, root programs)</source>
        <translation>Uit de regels voor openbare CA&apos;s (CA/Browser Forum, basiscertificaatprogramma&apos;s)</translation>
    </message>
    <message>
        <source>From {day} on, these CAs in {file} may issue no more certificates for mail: {names}. Expect their customers&apos; mail from other CAs: look at received mail again in SST Wizard, add what it needs, and upload. {again}</source>
        <translation>Vanaf {day} mogen deze CA&apos;s in {file} geen certificaten voor e-mail meer verlenen: {names}. Verwacht bij e-mail van hun klanten andere CA&apos;s: controleer ontvangen e-mail opnieuw in SST Wizard, voeg toe wat nodig is en upload. {again}</translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation>GCC High</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgische</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange in the wizard, and compare, before you upload again.</source>
        <translation>Haal in de wizard de huidige verzameling op uit Exchange en vergelijk deze voordat u opnieuw uploadt.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griekse</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>Tussenliggende IKE voor IP-beveiliging</translation>
    </message>
    <message>
        <source>IP security end system</source>
        <translation>IP-beveiliging voor eindsysteem</translation>
    </message>
    <message>
        <source>IP security tunnel termination</source>
        <translation>IP-beveiliging voor tunneleindpunt</translation>
    </message>
    <message>
        <source>IP security user</source>
        <translation>IP-beveiliging voor gebruiker</translation>
    </message>
    <message>
        <source>If Exchange has another collection by then than {file} was made from, or has one although {file} is the first, the script stops before it asks, and changes nothing. Take the copy that it has saved back to the wizard, select “Update the collection that Exchange has now” there, and make your changes in it.</source>
        <translation>Als Exchange dan een andere verzameling heeft dan die waaruit {file} is gemaakt, of er al een heeft hoewel {file} de eerste is, stopt het script voordat het iets vraagt en verandert er niets. Neem de kopie die het heeft opgeslagen mee terug naar de wizard, selecteer daar ‘De verzameling die Exchange nu heeft bijwerken’ en breng daarin uw wijzigingen aan.</translation>
    </message>
    <message>
        <source>If Microsoft&apos;s module is missing, the script asks whether to install it. Where the computer does not reach the PowerShell Gallery, type this on another one (for PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and copy the folder to Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</source>
        <translation>Als de module van Microsoft ontbreekt, vraagt het script of deze moet worden geïnstalleerd. Als de computer de PowerShell Gallery niet bereikt, typt u dit op een andere computer (voor PowerShell 7.4 en 7.5: voeg -RequiredVersion 3.9.2 toe) en kopieert u de map naar Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</translation>
    </message>
    <message>
        <source>If it asks what Exchange has, press “Get it from Exchange…”: PowerShell opens, and changes nothing.</source>
        <translation>Als wordt gevraagd wat Exchange heeft, selecteert u ‘Uit Exchange ophalen…’: PowerShell wordt geopend en wijzigt niets.</translation>
    </message>
    <message>
        <source>If it stops, a line in red says why. Paste it into the wizard&apos;s Help, which says what to do; most have a word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>Als het script stopt, staat in een rode regel waarom. Plak die in de Help van de wizard; daar staat wat u moet doen. In de meeste staat een woord tussen haakjes, zoals (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>In Outlook on the web, send a signed message, and an encrypted one to someone outside.</source>
        <translation>Verzend in de webversie van Outlook een ondertekend bericht, en een versleuteld bericht naar iemand buiten de organisatie.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 first. Then type Install-Module PowerShellGet -Force -AllowClobber, close PowerShell, open it again, and install the module.</source>
        <translation>Typ in Windows PowerShell 5.1 eerst [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12. Typ daarna Install-Module PowerShellGet -Force -AllowClobber, sluit PowerShell, open het opnieuw en installeer de module.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12, and try again. Otherwise ask for the proxy&apos;s settings, or bring the module from another computer.</source>
        <translation>Typ in Windows PowerShell 5.1 [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 en probeer het opnieuw. Vraag anders naar de instellingen van de proxy of kopieer de module vanaf een andere computer.</translation>
    </message>
    <message>
        <source>In changed mail only</source>
        <translation>Alleen in gewijzigde e-mail</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module, once per user (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2)</source>
        <translation>De module van Microsoft installeren, één keer per gebruiker (PowerShell 7.4 en 7.5: voeg -RequiredVersion 3.9.2 toe)</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module?</source>
        <translation>De module van Microsoft installeren?</translation>
    </message>
    <message>
        <source>Install PowerShellGet, or connect in another PowerShell version that has it.</source>
        <translation>Installeer PowerShellGet of maak verbinding in een andere PowerShell-versie die deze module heeft.</translation>
    </message>
    <message>
        <source>Install SST Wizard for all users, which registers the source, on that computer.</source>
        <translation>Installeer SST Wizard op die computer voor alle gebruikers; daarmee wordt de bron geregistreerd.</translation>
    </message>
    <message>
        <source>Install the module in this very PowerShell, then connect.</source>
        <translation>Installeer de module in deze zelfde PowerShell en maak daarna verbinding.</translation>
    </message>
    <message>
        <source>Install version 3.10.1 or later, or 3.9.2 or older, and start again in a new PowerShell window.</source>
        <translation>Installeer versie 3.10.1 of nieuwer, of 3.9.2 of ouder, en begin opnieuw in een nieuw PowerShell-venster.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Tussenliggende certificeringsinstanties</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>Tussenliggende CA</translation>
    </message>
    <message>
        <source>Intermediate certificates are missing from the collection. Microsoft&apos;s page on Outlook for iOS and Android says that Exchange Online fetches them, or takes them from the message; its page on the virtual certificate collection says that only the uploaded file counts. Exchange Server is known to use that alone. Add them to the collection.</source>
        <translation>In de verzameling ontbreken tussenliggende certificaten. Volgens de pagina van Microsoft over Outlook voor iOS en Android haalt Exchange Online ze op of neemt het ze uit het bericht; volgens de pagina over de virtuele certificaatverzameling telt alleen het geüploade bestand. Van Exchange Server is bekend dat het alleen dat bestand gebruikt. Voeg de certificaten aan de verzameling toe.</translation>
    </message>
    <message>
        <source>Inventory of an S/MIME certificate collection</source>
        <translation>Overzicht van een S/MIME-certificaatverzameling</translation>
    </message>
    <message>
        <source>Is NuGet to be installed, or an untrusted repository used?</source>
        <translation>NuGet installeren of een niet-vertrouwde opslagplaats gebruiken?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Verlener</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate (AIA)</source>
        <translation>Certificaat van de verlener (AIA)</translation>
    </message>
    <message>
        <source>It asks whether to upload, and uploads if you agree.</source>
        <translation>Het vraagt of het bestand moet worden geüpload en uploadt het als u akkoord gaat.</translation>
    </message>
    <message>
        <source>It has no http address of a revocation list (CRL). Exchange can&apos;t check it either; ask the CA.</source>
        <translation>Het bevat geen http-adres van een certificaatintrekkingslijst (CRL). Exchange kan het dus ook niet controleren; vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. Remove what your users and partners don&apos;t need. The largest is “{name}” with {largest} bytes.</source>
        <translation>Het bestand is {size} bytes groot. Van Exchange Server is bekend dat het meer dan {limit} weigert; Exchange Online doet mogelijk hetzelfde. Verwijder wat uw gebruikers en partners niet nodig hebben. Het grootst is ‘{name}’ met {largest} bytes.</translation>
    </message>
    <message>
        <source>It is not known what Exchange has stored</source>
        <translation>Het is niet bekend wat Exchange heeft opgeslagen</translation>
    </message>
    <message>
        <source>It lists what would be added, kept and removed. Nothing is changed up to here.</source>
        <translation>Het toont wat zou worden toegevoegd, behouden en verwijderd. Tot hier wordt er niets gewijzigd.</translation>
    </message>
    <message>
        <source>It reads back what Exchange has stored, and says that it has exactly these certificates. It signs out.</source>
        <translation>Het leest terug wat Exchange heeft opgeslagen en meldt dat dit precies deze certificaten zijn. Het meldt zich af.</translation>
    </message>
    <message>
        <source>It saves what Exchange has now, in the folder of the file, and names that file.</source>
        <translation>Het slaat in de map van het bestand op wat Exchange nu heeft en vermeldt de naam van die back-up.</translation>
    </message>
    <message>
        <source>It stops in red</source>
        <translation>Het stopt met rode tekst</translation>
    </message>
    <message>
        <source>It was not contacted: the limit of {size} MB for all lists was reached. Check fewer certificates at once.</source>
        <translation>Het adres is niet geraadpleegd: de limiet van {size} MB voor alle lijsten was bereikt. Controleer minder certificaten tegelijk.</translation>
    </message>
    <message>
        <source>It was not contacted: the time limit of {seconds} seconds for all addresses was reached. Try again.</source>
        <translation>Het adres is niet geraadpleegd: de tijdslimiet van {seconds} seconden voor alle adressen was bereikt. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It would be trusted. No need to wait: this checks against the file, not against Exchange.</source>
        <translation>Het zou worden vertrouwd. Wachten is niet nodig: dit wordt gecontroleerd aan de hand van het bestand, niet in Exchange.</translation>
    </message>
    <message>
        <source>Its own words say which: a certificate has expired, the file is too large or no .sst, or the account may not change the settings.</source>
        <translation>De eigen tekst van Exchange zegt wat het is: een certificaat is verlopen, het bestand is te groot of geen .sst-bestand, of het account mag de instellingen niet wijzigen.</translation>
    </message>
    <message>
        <source>Its revocation list (CRL) is published only over https, at {address}, which is not contacted here. Ask the CA.</source>
        <translation>De certificaatintrekkingslijst (CRL) wordt alleen via https gepubliceerd, op {address}, dat hier niet wordt geraadpleegd. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>Key Agreement</source>
        <translation>Sleutelovereenkomst</translation>
    </message>
    <message>
        <source>Key Encipherment</source>
        <translation>Sleutelcodering</translation>
    </message>
    <message>
        <source>Key Recovery</source>
        <translation>Sleutelherstel</translation>
    </message>
    <message>
        <source>Key Recovery Agent</source>
        <translation>Sleutelherstelagent</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Sleutelgebruik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latijnse</translation>
    </message>
    <message>
        <source>Lifetime Signing</source>
        <translation>Levensduurondertekening</translation>
    </message>
    <message>
        <source>Local computer</source>
        <translation>Lokale computer</translation>
    </message>
    <message>
        <source>Look again in a few minutes: what Exchange has then counts.</source>
        <translation>Kijk over enkele minuten opnieuw: wat Exchange dan heeft, telt.</translation>
    </message>
    <message>
        <source>Look at the account and the environment under Options on the Upload page. A partner who works for a customer names the customer&apos;s domain there.</source>
        <translation>Controleer het account op de pagina ‘Uploaden’ en de omgeving onder ‘Opties’. Een partner die voor een klant werkt, vult daar het domein van de klant in.</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you upload again.</source>
        <translation>Kijk wat Exchange heeft opgeslagen voordat u opnieuw uploadt.</translation>
    </message>
    <message>
        <source>Look at what is added and removed, and press Export.</source>
        <translation>Bekijk wat er wordt toegevoegd en verwijderd en selecteer ‘Exporteren’.</translation>
    </message>
    <message>
        <source>Look for files that begin with “smime-backup” and the organization&apos;s domain, and copy the one that you want to that folder. Open any other in the wizard, and upload that.</source>
        <translation>Zoek naar bestanden die met ‘smime-backup’ en het domein van de organisatie beginnen en kopieer het gewenste bestand naar die map. Open elk ander bestand in de wizard en upload het.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail from “{name}” would not be trusted</source>
        <translation>E-mail van ‘{name}’ zou niet worden vertrouwd</translation>
    </message>
    <message>
        <source>Make room on the disk of your user profile, and start the upload again.</source>
        <translation>Maak ruimte vrij op de schijf van uw gebruikersprofiel en start het uploaden opnieuw.</translation>
    </message>
    <message>
        <source>Microsoft Serialized Certificate Store (.SST)</source>
        <translation>Microsoft Serialized Certificate Store (.SST)</translation>
    </message>
    <message>
        <source>Microsoft Trust List Signing</source>
        <translation>Ondertekening van Microsoft-vertrouwenslijst</translation>
    </message>
    <message>
        <source>Microsoft doesn&apos;t document how long changes take to reach mail programs. If a message is not trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook isn&apos;t a valid test: it uses the certificate store of the computer, not this collection.</source>
        <translation>Microsoft documenteert niet hoelang het duurt voordat wijzigingen e-mailprogramma&apos;s bereiken. Als een bericht nog niet wordt vertrouwd, wacht dan, meld u af en weer aan en probeer het opnieuw voordat u iets wijzigt. De klassieke Outlook is geen geldige test: deze gebruikt het certificaatarchief van de computer, niet deze verzameling.</translation>
    </message>
    <message>
        <source>Microsoft limits how much may be read of a mailbox at a time.</source>
        <translation>Microsoft beperkt hoeveel er in één keer uit een postvak mag worden gelezen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list of changes names certificate-based authentication bugs that 3.10.1 has fixed.</source>
        <translation>De lijst met wijzigingen van Microsoft noemt fouten bij verificatie met een certificaat die 3.10.1 heeft verholpen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s modules for Exchange and Graph are known to get in each other&apos;s way in one window.</source>
        <translation>Van de modules van Microsoft voor Exchange en Graph is bekend dat ze elkaar in één venster in de weg zitten.</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Ontbreekt: {name}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s root program vouches for these {count} roots (as of {mozilla}), and Microsoft&apos;s for {both} of them (as of {microsoft}).</source>
        <translation>Het basiscertificaatprogramma van Mozilla staat garant voor deze {count} basiscertificaten (per {mozilla}), en dat van Microsoft voor {both} daarvan (per {microsoft}).</translation>
    </message>
    <message>
        <source>Negative test</source>
        <translation>Tegenproef</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Nieuwe Outlook voor Windows</translation>
    </message>
    <message>
        <source>New, or update of the one that your organization uses</source>
        <translation>Nieuw, of een update van de verzameling die uw organisatie gebruikt</translation>
    </message>
    <message>
        <source>New: your organization has none yet</source>
        <translation>Nieuw: uw organisatie heeft er nog geen</translation>
    </message>
    <message>
        <source>No certificate with the thumbprint {thumbprint} is in these files.</source>
        <translation>Geen van deze bestanden bevat een certificaat met de vingerafdruk {thumbprint}.</translation>
    </message>
    <message>
        <source>No file matches “{pattern}”. Check the name and the folder.</source>
        <translation>Geen bestand komt overeen met ‘{pattern}’. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>No intermediate CA for “{name}”</source>
        <translation>Geen tussenliggende CA voor ‘{name}’</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>Geen problemen gevonden.</translation>
    </message>
    <message>
        <source>No mail seen</source>
        <translation>Geen e-mail gezien</translation>
    </message>
    <message>
        <source>No organization called “{name}” has public CAs.</source>
        <translation>Geen organisatie met de naam ‘{name}’ heeft openbare CA&apos;s.</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Geen ruimte meer</translation>
    </message>
    <message>
        <source>No server answered: there is probably no network. Check the connection of this computer, then check revocation again.</source>
        <translation>Geen enkele server heeft geantwoord: er is waarschijnlijk geen netwerk. Controleer de verbinding van deze computer en controleer daarna opnieuw op intrekking.</translation>
    </message>
    <message>
        <source>No terminal was found on this computer. Install one, such as xterm, or type the commands yourself.</source>
        <translation>Op deze computer is geen terminal gevonden. Installeer er een, zoals xterm, of typ de opdrachten zelf.</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”</source>
        <translation>Niemand staat garant voor de basis-CA ‘{name}’</translation>
    </message>
    <message>
        <source>Nobody vouches for the root of “{name}”; anybody can make one. Ask the sender&apos;s organization for the SHA-256 by phone, and compare it.</source>
        <translation>Niemand staat garant voor het basiscertificaat van ‘{name}’; iedereen kan zo&apos;n certificaat maken. Vraag de organisatie van de afzender telefonisch om de SHA-256 en vergelijk die.</translation>
    </message>
    <message>
        <source>Non-Repudiation</source>
        <translation>Onweerlegbaarheid</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain is not valid. {reason}</source>
        <translation>Geen van de adressen is geraadpleegd: de keten is niet geldig. {reason}</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain leads to no root. Add its issuers first.</source>
        <translation>Geen van de adressen is geraadpleegd: de keten leidt niet naar een basiscertificaat. Voeg eerst de verleners toe.</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: nobody vouches for its root “{root}”. Compare that root first.</source>
        <translation>Geen van de adressen is geraadpleegd: niemand staat garant voor het basiscertificaat ‘{root}’. Vergelijk dat eerst.</translation>
    </message>
    <message>
        <source>None: this collection has not been exported</source>
        <translation>Geen: deze verzameling is niet geëxporteerd</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Geen CA</translation>
    </message>
    <message>
        <source>Not all possible issuers of some senders were checked, because too many certificates have the same names (CAs: {count}). Open fewer messages at a time.</source>
        <translation>Niet alle mogelijke verleners van sommige afzenders zijn gecontroleerd, omdat te veel certificaten dezelfde namen hebben (CA&apos;s: {count}). Open minder berichten tegelijk.</translation>
    </message>
    <message>
        <source>Not all signatures were checked</source>
        <translation>Niet alle handtekeningen zijn gecontroleerd</translation>
    </message>
    <message>
        <source>Not checked completely</source>
        <translation>Niet volledig gecontroleerd</translation>
    </message>
    <message>
        <source>Not everything could be read: {count}</source>
        <translation>Niet alles kon worden gelezen: {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Onbeperkt</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Niet ingetrokken.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Niet ondertekend</translation>
    </message>
    <message>
        <source>Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don&apos;t attribute it to the signer.</source>
        <translation>Niet ondertekend, dus iedereen kan het hebben geschreven: {unsigned}. Mailinglijsten en gateways voegen zulke tekst toe; schrijf die niet toe aan de ondertekenaar.</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Niet vertrouwd</translation>
    </message>
    <message>
        <source>Not trusted by this collection</source>
        <translation>Niet vertrouwd met deze verzameling</translation>
    </message>
    <message>
        <source>Not trusted by this collection alone: intermediates are missing</source>
        <translation>Niet vertrouwd met alleen deze verzameling: tussenliggende certificaten ontbreken</translation>
    </message>
    <message>
        <source>Not trusted, intermediates missing</source>
        <translation>Niet vertrouwd, tussenliggende CA&apos;s ontbreken</translation>
    </message>
    <message>
        <source>Not trusted, malformed</source>
        <translation>Niet vertrouwd, onjuist opgebouwd</translation>
    </message>
    <message>
        <source>Not trusted: changed since it was signed</source>
        <translation>Niet vertrouwd: gewijzigd na ondertekening</translation>
    </message>
    <message>
        <source>Not trusted: the certificate itself can&apos;t be used</source>
        <translation>Niet vertrouwd: het certificaat zelf kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Not trusted: the signature is damaged or forged</source>
        <translation>Niet vertrouwd: de handtekening is beschadigd of vervalst</translation>
    </message>
    <message>
        <source>Not trusted: the signature may cover something other than what is shown</source>
        <translation>Niet vertrouwd: de handtekening geldt mogelijk voor iets anders dan wat wordt weergegeven</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Nothing can be written below “{folder}” ({reason}). PowerShell was not started.</source>
        <translation>Er kan niets worden geschreven onder ‘{folder}’ ({reason}). PowerShell is niet gestart.</translation>
    </message>
    <message>
        <source>Nothing was found: try other or fewer words, or choose a topic from the list.</source>
        <translation>Er is niets gevonden: probeer andere of minder woorden, of kies een onderwerp in de lijst.</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>OCSP-ondertekening</translation>
    </message>
    <message>
        <source>On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, and open a signed message from each CA of the collection.</source>
        <translation>In Windows, in Edge of Chrome met de S/MIME-extensie en het S/MIME-besturingselement: meld u af en weer aan en open een ondertekend bericht van elke CA in de verzameling.</translation>
    </message>
    <message>
        <source>On the Upload page, press Upload in PowerShell. A window opens; it says first whether the file is the one that was exported.</source>
        <translation>Selecteer op de pagina ‘Uploaden’ de knop ‘Uploaden met PowerShell’. Er wordt een venster geopend, dat eerst meldt of dit het geëxporteerde bestand is.</translation>
    </message>
    <message>
        <source>Only certificates of people under “{name}” were opened, no mail. Select it if they write to you.</source>
        <translation>Er zijn alleen certificaten van personen onder ‘{name}’ geopend, geen e-mail. Selecteer deze CA als die personen u schrijven.</translation>
    </message>
    <message>
        <source>Only partly signed</source>
        <translation>Slechts deels ondertekend</translation>
    </message>
    <message>
        <source>Only the first {count} files were read. Add smaller folders.</source>
        <translation>Alleen de eerste {count} bestanden zijn gelezen. Voeg kleinere mappen toe.</translation>
    </message>
    <message>
        <source>Only the first {size} MB of this text were searched. Split it into smaller files.</source>
        <translation>Alleen de eerste {size} MB van deze tekst is doorzocht. Splits de tekst in kleinere bestanden.</translation>
    </message>
    <message>
        <source>Only {part} is signed, by {signers}, trusted by this collection. The rest is not signed.</source>
        <translation>Alleen dit is ondertekend: {part}, door {signers}, vertrouwd met deze verzameling. De rest is niet ondertekend.</translation>
    </message>
    <message>
        <source>Only {vouching}&apos;s root program vouches for “{name}”</source>
        <translation>Alleen het basiscertificaatprogramma van {vouching} staat garant voor ‘{name}’</translation>
    </message>
    <message>
        <source>Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline.</source>
        <translation>Open PowerShell vanuit het menu Start of zet -DisableWAM achter Connect-ExchangeOnline.</translation>
    </message>
    <message>
        <source>Open a signed message from a CA that is not in the collection.</source>
        <translation>Open een ondertekend bericht van een CA die niet in de verzameling staat.</translation>
    </message>
    <message>
        <source>Open it in SST Wizard, remove certificates until it is within the size limit, export it, and upload the new file.</source>
        <translation>Open het in SST Wizard, verwijder certificaten tot het binnen de groottelimiet valt, exporteer het en upload het nieuwe bestand.</translation>
    </message>
    <message>
        <source>Open the Exchange Management Shell from the Start menu of an Exchange server.</source>
        <translation>Open de Exchange Management Shell vanuit het menu Start van een Exchange-server.</translation>
    </message>
    <message>
        <source>Open the backup that was just saved in SST Wizard, make your changes, and export it.</source>
        <translation>Open de zojuist opgeslagen back-up in SST Wizard, breng uw wijzigingen aan en exporteer de verzameling.</translation>
    </message>
    <message>
        <source>Open the file in SST Wizard, fix what it finds, export it, and upload the new file.</source>
        <translation>Open het bestand in SST Wizard, los op wat er wordt gevonden, exporteer het en upload het nieuwe bestand.</translation>
    </message>
    <message>
        <source>Open the mailbox in Outlook with the same account. Where that works, start again.</source>
        <translation>Open het postvak in Outlook met hetzelfde account. Als dat lukt, begint u opnieuw.</translation>
    </message>
    <message>
        <source>Open the page “Mail”, and add a signed message from each CA of the collection.</source>
        <translation>Open de pagina ‘E-mail’ en voeg een ondertekend bericht van elke CA in de verzameling toe.</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Geopende bestanden</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} rounds of key derivation; this one was not read. Add it by itself.</source>
        <translation>Het openen van PKCS #12-bestanden is gestopt na {count} ronden sleutelafleiding; dit bestand is niet gelezen. Voeg het afzonderlijk toe.</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} seconds; this one was not read. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Het openen van PKCS #12-bestanden is gestopt na {count} seconden; dit bestand is niet gelezen. Exporteer de certificaten in plaats daarvan als PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Or, on Linux, macOS, or with PowerShell 7:</source>
        <translation>Of, in Linux, macOS of met PowerShell 7:</translation>
    </message>
    <message>
        <source>Other People</source>
        <translation>Andere personen</translation>
    </message>
    <message>
        <source>Others may change “{folder}”, so no script is put there. Rename or remove that folder, and try again.</source>
        <translation>Anderen kunnen ‘{folder}’ wijzigen, dus wordt daar geen script geplaatst. Wijzig de naam van die map of verwijder de map en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Our advice</source>
        <translation>Ons advies</translation>
    </message>
    <message>
        <source>Outlook on a phone or tablet</source>
        <translation>Outlook op een telefoon of tablet</translation>
    </message>
    <message>
        <source>Outlook on the web</source>
        <translation>De webversie van Outlook</translation>
    </message>
    <message>
        <source>PEM bundle: all certificates in one text file (.PEM)</source>
        <translation>PEM-bundel: alle certificaten in één tekstbestand (.PEM)</translation>
    </message>
    <message>
        <source>PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as PKCS #7 (.p7b) instead.</source>
        <translation>PKCS #12-bestanden worden in een afzonderlijk proces geopend, dat niet kon worden gestart. Exporteer de certificaten in plaats daarvan als PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Pages have the numbers that the wizard shows, other parts have letters, and every line has a number. Name them by phone.</source>
        <translation>Pagina&apos;s hebben de nummers die de wizard toont, andere delen letters, en elke regel heeft een nummer. Noem deze aan de telefoon.</translation>
    </message>
    <message>
        <source>Parts of “{name}” could not be read (of all selected: {count}), so not everything could be checked. The certificates are written unchanged.</source>
        <translation>Delen van ‘{name}’ konden niet worden gelezen (van alle geselecteerde: {count}), dus kon niet alles worden gecontroleerd. De certificaten worden ongewijzigd geschreven.</translation>
    </message>
    <message>
        <source>Path length limit</source>
        <translation>Limiet voor padlengte</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>Press Enter at the question. Start again, and sign in with another account.</source>
        <translation>Druk bij de vraag op Enter. Begin opnieuw en meld u aan met een ander account.</translation>
    </message>
    <message>
        <source>Press Next: what is ticked is added. If Chains opens (4), press the button beside each error, then Next.</source>
        <translation>Selecteer ‘Volgende’: wat is aangevinkt, wordt toegevoegd. Als ‘Ketens’ (4) wordt geopend, selecteert u de knop naast elke fout en dan ‘Volgende’.</translation>
    </message>
    <message>
        <source>Press “Add messages…”, and select a few signed messages of your partners. They stay here.</source>
        <translation>Selecteer ‘Berichten toevoegen…’ en kies een paar ondertekende berichten van uw partners. Ze blijven hier.</translation>
    </message>
    <message>
        <source>Private Key Archival</source>
        <translation>Archivering van persoonlijke sleutels</translation>
    </message>
    <message>
        <source>Private keys not included: {count}</source>
        <translation>Persoonlijke sleutels niet opgenomen: {count}</translation>
    </message>
    <message>
        <source>Probably the file is larger than Exchange Server is known to accept.</source>
        <translation>Waarschijnlijk is het bestand groter dan wat Exchange Server voor zover bekend accepteert.</translation>
    </message>
    <message>
        <source>Probably the private key of the app&apos;s certificate can&apos;t be used: it belongs to another account, or it is a CNG key, which Exchange doesn&apos;t support for signing in as an app.</source>
        <translation>Waarschijnlijk kan de persoonlijke sleutel van het certificaat van de app niet worden gebruikt: die hoort bij een ander account, of het is een CNG-sleutel, die Exchange niet ondersteunt voor aanmelden als app.</translation>
    </message>
    <message>
        <source>Probably this PowerShell doesn&apos;t reach the PowerShell Gallery: a proxy or firewall keeps it out, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2.</source>
        <translation>Waarschijnlijk bereikt deze PowerShell de PowerShell Gallery niet: een proxy of firewall laat dat niet toe, of Windows PowerShell 5.1 gebruikt op een oudere Windows geen TLS 1.2.</translation>
    </message>
    <message>
        <source>Probably this window is not connected, or the account lacks the permission.</source>
        <translation>Waarschijnlijk is dit venster niet verbonden of heeft het account de machtiging niet.</translation>
    </message>
    <message>
        <source>Properties not included: {count}</source>
        <translation>Eigenschappen niet opgenomen: {count}</translation>
    </message>
    <message>
        <source>Public S/MIME roots</source>
        <translation>Openbare S/MIME-basis-CA&apos;s</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Openbare sleutel</translation>
    </message>
    <message>
        <source>Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell there.</source>
        <translation>Zet -DisableWAM achter Connect-ExchangeOnline, of meld u bij Windows aan als die gebruiker en open PowerShell daar.</translation>
    </message>
    <message>
        <source>Qualified Subordination</source>
        <translation>Gekwalificeerde ondergeschiktheid</translation>
    </message>
    <message>
        <source>Reading stopped after {count} MB; the rest was not read. Add the files that you need one by one.</source>
        <translation>Het lezen is gestopt na {count} MB; de rest is niet gelezen. Voeg de bestanden die u nodig hebt een voor een toe.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} certificates: they are far shorter than real ones. Add those that you need one by one.</source>
        <translation>Het lezen is na {count} certificaten gestopt: ze zijn veel korter dan echte. Voeg de certificaten die u nodig hebt één voor één toe.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} entries; the rest was not read. Add the files that you need one by one.</source>
        <translation>Het lezen is gestopt na {count} vermeldingen; de rest is niet gelezen. Voeg de bestanden die u nodig hebt een voor een toe.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} messages: they are far shorter than real ones. Add the messages that you need one by one.</source>
        <translation>Het lezen is gestopt na {count} berichten: ze zijn veel korter dan echte. Voeg de berichten die u nodig hebt één voor één toe.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove what has expired, export again, and upload the new file.</source>
        <translation>Verwijder wat is verlopen, exporteer opnieuw en upload het nieuwe bestand.</translation>
    </message>
    <message>
        <source>Remove what isn&apos;t needed ({count})</source>
        <translation>Verwijderen wat niet nodig is ({count})</translation>
    </message>
    <message>
        <source>Renew the S/MIME certificate “{name}”: it expires on {end}</source>
        <translation>Vernieuw het S/MIME-certificaat ‘{name}’: het verloopt op {end}</translation>
    </message>
    <message>
        <source>Replace with its issuers</source>
        <translation>Vervangen door de verleners</translation>
    </message>
    <message>
        <source>Replace with one that is not revoked</source>
        <translation>Vervangen door een niet-ingetrokken certificaat</translation>
    </message>
    <message>
        <source>Replace with the certificate that leads to a root</source>
        <translation>Vervangen door het certificaat dat naar een basiscertificaat leidt</translation>
    </message>
    <message>
        <source>Replace with the renewed certificate</source>
        <translation>Vervangen door vernieuwd certificaat</translation>
    </message>
    <message>
        <source>Replaced by another CA</source>
        <translation>Vervangen door een andere CA</translation>
    </message>
    <message>
        <source>Revocation is not checked here. Exchange Server is known to check it; for that, the CA&apos;s revocation lists (CRL) must be reachable over the internet.</source>
        <translation>Intrekking wordt hier niet gecontroleerd. Van Exchange Server is bekend dat het die wel controleert; daarvoor moeten de certificaatintrekkingslijsten (CRL) van de CA via internet bereikbaar zijn.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Revoked on {since}: {reason}.</source>
        <translation>Ingetrokken op {since}: {reason}.</translation>
    </message>
    <message>
        <source>Root CA, self-signed</source>
        <translation>Basis-CA, zelfondertekend</translation>
    </message>
    <message>
        <source>Root List Signer</source>
        <translation>Ondertekenaar van basislijst</translation>
    </message>
    <message>
        <source>Run Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and open PowerShell again.</source>
        <translation>Voer Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force uit (PowerShell 7.4 en 7.5: voeg -RequiredVersion 3.9.2 toe) en open PowerShell opnieuw.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 van het bestand</translation>
    </message>
    <message>
        <source>SST Wizard</source>
        <translation>SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard: transfer kit</source>
        <translation>SST Wizard: overdrachtspakket</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell on the server.</source>
        <translation>Sla het overdrachtspakket op en start het script ervan in de Exchange Management Shell op de server.</translation>
    </message>
    <message>
        <source>Save the transfer kit, and upload from another computer.</source>
        <translation>Sla het overdrachtspakket op en upload vanaf een andere computer.</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>Beveiligde e-mail</translation>
    </message>
    <message>
        <source>See what is stored</source>
        <translation>Bekijken wat is opgeslagen</translation>
    </message>
    <message>
        <source>Seen in Exchange Server; Exchange Online may differ</source>
        <translation>Waargenomen bij Exchange Server; Exchange Online kan afwijken</translation>
    </message>
    <message>
        <source>Select “Find out which CAs our mail needs”, and press Next.</source>
        <translation>Selecteer ‘Uitzoeken welke CA&apos;s onze e-mail nodig heeft’ en dan ‘Volgende’.</translation>
    </message>
    <message>
        <source>Select “Sign in without Windows&apos; account manager” under Options, or put -DisableWAM after Connect-ExchangeOnline (3.7.2 or later). In PowerShell 7, -Device signs in with a code on another device.</source>
        <translation>Selecteer ‘Aanmelden zonder het accountbeheer van Windows’ onder ‘Opties’ of zet -DisableWAM achter Connect-ExchangeOnline (3.7.2 of hoger). In PowerShell 7 meldt -Device aan met een code op een ander apparaat.</translation>
    </message>
    <message>
        <source>Self-signed sender</source>
        <translation>Zelfondertekende afzender</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Sender not valid</source>
        <translation>Afzender ongeldig</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate for {signers}. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Verzonden als {senders}, ondertekend met een certificaat voor {signers}. Van Exchange Server is bekend dat het dit meldt. Controleer of de ondertekenaar namens dit adres mag verzenden.</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate without an email address. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Verzonden als {senders}, ondertekend met een certificaat zonder e-mailadres. Van Exchange Server is bekend dat het dit meldt. Controleer of de ondertekenaar namens dit adres mag verzenden.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>Serververificatie</translation>
    </message>
    <message>
        <source>Server Gated Cryptography</source>
        <translation>Server Gated Cryptography</translation>
    </message>
    <message>
        <source>Several certificates in this file could be the signer&apos;s. Save one by itself, and check that.</source>
        <translation>Meerdere certificaten in dit bestand kunnen van de ondertekenaar zijn. Sla er één afzonderlijk op en controleer dat.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in. The window shows the account, the organization and its domains.</source>
        <translation>Meld u aan. Het venster toont het account, de organisatie en de domeinen ervan.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Sign out and in again, and open the same messages.</source>
        <translation>Meld u af en weer aan en open dezelfde berichten.</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Handtekeningalgoritme</translation>
    </message>
    <message>
        <source>Signer trusted, content not checked</source>
        <translation>Ondertekenaar vertrouwd, inhoud niet gecontroleerd</translation>
    </message>
    <message>
        <source>Signing in fails, and the path of the user&apos;s profile holds a dollar sign ($)</source>
        <translation>Aanmelden mislukt, en het pad van het gebruikersprofiel bevat een dollarteken ($)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>Aanmelding met smartcard</translation>
    </message>
    <message>
        <source>Some certificates occur more than once; each was added once.</source>
        <translation>Sommige certificaten komen meer dan één keer voor; elk is één keer toegevoegd.</translation>
    </message>
    <message>
        <source>Somebody else has uploaded a collection since yours was backed up.</source>
        <translation>Na uw back-up heeft iemand anders een verzameling geüpload.</translation>
    </message>
    <message>
        <source>Something else than a certificate store is stored in your organization.</source>
        <translation>In uw organisatie is iets anders opgeslagen dan een certificaatarchief.</translation>
    </message>
    <message>
        <source>Specify a file with certificates, or an organization: --ca.</source>
        <translation>Geef een bestand met certificaten op, of een organisatie: --ca.</translation>
    </message>
    <message>
        <source>Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. Without it, save some signed messages by hand from Outlook.</source>
        <translation>Begin opnieuw en ga akkoord, of vraag een beheerder die toepassingen in Microsoft Entra mag goedkeuren. Zonder goedkeuring slaat u enkele ondertekende berichten handmatig op vanuit Outlook.</translation>
    </message>
    <message>
        <source>Start again and answer yes, have whoever looks after this computer install the module, or save the transfer kit and upload from another computer.</source>
        <translation>Begin opnieuw en antwoord met ja, laat degene die deze computer beheert de module installeren, of sla het overdrachtspakket op en upload vanaf een andere computer.</translation>
    </message>
    <message>
        <source>Start again in a new PowerShell window.</source>
        <translation>Begin opnieuw in een nieuw PowerShell-venster.</translation>
    </message>
    <message>
        <source>Start again in an hour or so: what is already saved is skipped.</source>
        <translation>Begin over ongeveer een uur opnieuw: wat al is opgeslagen, wordt overgeslagen.</translation>
    </message>
    <message>
        <source>Start again, and sign in as somebody who may open the mailbox.</source>
        <translation>Begin opnieuw en meld u aan als iemand die het postvak mag openen.</translation>
    </message>
    <message>
        <source>Start again: what is already saved is skipped.</source>
        <translation>Begin opnieuw: wat al is opgeslagen, wordt overgeslagen.</translation>
    </message>
    <message>
        <source>Start it from the wizard, or unpack the whole transfer kit again.</source>
        <translation>Start het vanuit de wizard of pak het hele overdrachtspakket opnieuw uit.</translation>
    </message>
    <message>
        <source>Start the upload in the Exchange Management Shell of an Exchange server:</source>
        <translation>Start de upload in de Exchange Management Shell van een Exchange-server:</translation>
    </message>
    <message>
        <source>Start the upload on Windows:</source>
        <translation>Start de upload in Windows:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Suspended on {since} (certificateHold). The CA may lift this.</source>
        <translation>Opgeschort op {since} (certificateHold). De CA kan dit opheffen.</translation>
    </message>
    <message>
        <source>The .sst is not where it was exported, or not beside the script of the kit.</source>
        <translation>Het .sst-bestand staat niet op de plaats waar het is geëxporteerd, of niet naast het script van het pakket.</translation>
    </message>
    <message>
        <source>The CA&apos;s revocation list (CRL) on “{name}”: {said}</source>
        <translation>De certificaatintrekkingslijst (CRL) van de CA over ‘{name}’: {said}</translation>
    </message>
    <message>
        <source>The PowerShell Gallery isn&apos;t registered as a source of modules in this PowerShell.</source>
        <translation>De PowerShell Gallery is in deze PowerShell niet geregistreerd als bron van modules.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sha256}; the script verifies it. SHA256SUMS has those of all files. On Linux, this verifies them:</source>
        <translation>De SHA-256 van {file} is {sha256}; het script controleert deze. SHA256SUMS bevat die van alle bestanden. In Linux controleert u ze hiermee:</translation>
    </message>
    <message>
        <source>The account belongs to another organization, or to an environment other than the selected one.</source>
        <translation>Het account hoort bij een andere organisatie of bij een andere omgeving dan de geselecteerde.</translation>
    </message>
    <message>
        <source>The account has no full access to the mailbox.</source>
        <translation>Het account heeft geen volledige toegang tot het postvak.</translation>
    </message>
    <message>
        <source>The account lacks the role for it, its role is not activated yet, or this window is not connected. Other connections of this window are not used in its place.</source>
        <translation>Het account heeft de vereiste rol niet, de rol is nog niet geactiveerd of dit venster is niet verbonden. Andere verbindingen van dit venster worden niet in plaats daarvan gebruikt.</translation>
    </message>
    <message>
        <source>The account or app has signed in to another organization than the one named.</source>
        <translation>Het account of de app heeft zich bij een andere organisatie aangemeld dan de opgegeven organisatie.</translation>
    </message>
    <message>
        <source>The address is misspelled, the mailbox isn&apos;t in Exchange Online, or the account has no full access to it.</source>
        <translation>Het adres is verkeerd gespeld, het postvak staat niet in Exchange Online of het account heeft er geen volledige toegang toe.</translation>
    </message>
    <message>
        <source>The address of the CRL can&apos;t be reached from Microsoft.</source>
        <translation>Het adres van de CRL is niet bereikbaar voor Microsoft.</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged or incomplete. Try again later, or ask the CA.</source>
        <translation>Het antwoord van {host} is beschadigd of onvolledig. Probeer het later opnieuw of vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>The answer to the upload was lost or comes late, or it isn&apos;t one by which Exchange is known to refuse a file.</source>
        <translation>Het antwoord op de upload is verloren gegaan of komt laat, of het is niet een antwoord waarmee Exchange, voor zover bekend, een bestand weigert.</translation>
    </message>
    <message>
        <source>The archive contains too much. Extract it and add the files that you need.</source>
        <translation>Het gecomprimeerde bestand bevat te veel. Pak het uit en voeg de bestanden toe die u nodig hebt.</translation>
    </message>
    <message>
        <source>The archive is damaged. Download it again.</source>
        <translation>Het gecomprimeerde bestand is beschadigd. Download het opnieuw.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Extract it and add the files in it.</source>
        <translation>Het gecomprimeerde bestand is met een wachtwoord beveiligd. Pak het uit en voeg de bestanden daarin toe.</translation>
    </message>
    <message>
        <source>The backup is named after that domain; the account may not see the domains.</source>
        <translation>De back-up is genoemd naar dat domein; mogelijk mag het account de domeinen niet zien.</translation>
    </message>
    <message>
        <source>The cause is the user&apos;s computer, not trust.</source>
        <translation>De oorzaak is de computer van de gebruiker, niet het vertrouwen.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be decoded, so it can&apos;t be looked up. Ask the CA.</source>
        <translation>Het certificaat kan niet worden gedecodeerd en dus niet worden opgezocht. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>The certificate of {signers} is trusted by this collection.</source>
        <translation>Het certificaat van {signers} wordt vertrouwd met deze verzameling.</translation>
    </message>
    <message>
        <source>The certificate of “{name}” expired on {end}. The sender needs a new one.</source>
        <translation>Het certificaat van ‘{name}’ is verlopen op {end}. De afzender heeft een nieuw certificaat nodig.</translation>
    </message>
    <message>
        <source>The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one.</source>
        <translation>Het certificaatbeleid van een certificaat in het pad van ‘{name}’ is ongeldig. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>The certificate used to sign this message isn&apos;t trusted by your organisation.</source>
        <translation>Het certificaat waarmee dit bericht is ondertekend, wordt niet vertrouwd door uw organisatie.</translation>
    </message>
    <message>
        <source>The chain of “{name}” breaks a rule, such as the minimum key length. Double-click for details.</source>
        <translation>De keten van ‘{name}’ voldoet niet aan een regel, zoals de minimale sleutellengte. Dubbelklik voor details.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Another issuer was found in {origin}.</source>
        <translation>De keten van ‘{name}’ is circulair en leidt niet naar een zelfondertekend basiscertificaat. Een andere verlener is gevonden in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Ask the CA for its root and add the file.</source>
        <translation>De keten van ‘{name}’ is circulair en leidt niet naar een zelfondertekend basiscertificaat. Vraag de CA om het basiscertificaat en voeg het bestand toe.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message. Found in {origin}.</source>
        <translation>De keten van ‘{name}’ stopt: de verlener ‘{issuer}’ staat niet in deze verzameling en niet in het bericht. Gevonden in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. Another certificate for the same CA and key leads to a root. Found in {origin}.</source>
        <translation>De keten van ‘{name}’ stopt: de verlener ‘{issuer}’ staat niet in de verzameling en kan niet worden toegevoegd. Een ander certificaat voor dezelfde CA en sleutel leidt naar een basiscertificaat. Gevonden in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. The collection has another certificate for the same CA and key that leads to a root: this one is not needed.</source>
        <translation>Het certificaat ‘{name}’ is niet nodig: de keten ervan stopt, want de verlener ‘{issuer}’ staat niet in de verzameling en kan niet worden toegevoegd. De verzameling heeft een ander certificaat voor dezelfde CA en sleutel dat naar een basiscertificaat leidt.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. Ask the CA for it and add the file.</source>
        <translation>De keten van ‘{name}’ stopt: de verlener ‘{issuer}’ staat niet in de verzameling, en geen enkele geopende bron heeft er een die kan worden gebruikt. Vraag de CA erom en voeg het bestand toe.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. “{name}” gives this address for it: {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>De keten van ‘{name}’ stopt: de verlener ‘{issuer}’ staat niet in de verzameling, en geen enkele geopende bron heeft er een die kan worden gebruikt. ‘{name}’ vermeldt hiervoor dit adres: {address}. Als u dit adres vertrouwt, opent u het in een browser en voegt u het bestand toe.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}.</source>
        <translation>De keten van ‘{name}’ stopt: de verlener ‘{issuer}’ staat niet in de verzameling. Gevonden in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in this collection, the message or any open source. Ask the CA for it and add the file.</source>
        <translation>De keten van ‘{name}’ stopt: de verlener ‘{issuer}’ staat niet in deze verzameling, het bericht of een geopende bron. Vraag de CA erom en voeg het bestand toe.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” was removed from your organization&apos;s collection. Add it again, or remove the certificates below it.</source>
        <translation>De keten van ‘{name}’ stopt: de verlener ‘{issuer}’ is uit de verzameling van uw organisatie verwijderd. Voeg deze opnieuw toe of verwijder de certificaten eronder.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its root CA “{root}” is not in the collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>De keten van ‘{name}’ stopt: de basis-CA ‘{root}’ staat niet in de verzameling. Deze is gevonden in {origin}, maar niemand staat er garant voor. Vergelijk de SHA-256 telefonisch of op de website van de CA voordat u deze toevoegt: {sha256}</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>De verzameling</translation>
    </message>
    <message>
        <source>The collection has changed since “{file}” was exported. Export it again, then save the kit.</source>
        <translation>De verzameling is gewijzigd sinds ‘{file}’ is geëxporteerd. Exporteer opnieuw en sla daarna het pakket op.</translation>
    </message>
    <message>
        <source>The collection is already too large. Remove certificates first, then “{name}” can be added.</source>
        <translation>De verzameling is al te groot. Verwijder eerst certificaten; daarna kan ‘{name}’ worden toegevoegd.</translation>
    </message>
    <message>
        <source>The collection is missing, or lacks the root or an intermediate of the signer. If a user sees this when signing, it probably lacks the organization&apos;s own CA.</source>
        <translation>De verzameling ontbreekt, of het basiscertificaat of een tussenliggend certificaat van de ondertekenaar staat er niet in. Ziet een gebruiker dit bij het ondertekenen, dan ontbreekt waarschijnlijk de eigen CA van de organisatie.</translation>
    </message>
    <message>
        <source>The connection broke off after the upload, so nobody has seen what is stored.</source>
        <translation>De verbinding werd na het uploaden verbroken, dus niemand heeft gezien wat er is opgeslagen.</translation>
    </message>
    <message>
        <source>The connection broke off, the sign-in has expired, or the disk is full.</source>
        <translation>De verbinding is verbroken, de aanmelding is verlopen of de schijf is vol.</translation>
    </message>
    <message>
        <source>The content is not what “{name}” signed: it was changed or damaged in transit. Even a server that adds a disclaimer causes this; ask the sender for the original message.</source>
        <translation>De inhoud is niet wat ‘{name}’ heeft ondertekend: deze is onderweg gewijzigd of beschadigd. Zelfs een server die een disclaimer toevoegt, veroorzaakt dit; vraag de afzender om het oorspronkelijke bericht.</translation>
    </message>
    <message>
        <source>The content of the message doesn&apos;t match its header (smime-type).</source>
        <translation>De inhoud van het bericht komt niet overeen met de berichtkop (smime-type).</translation>
    </message>
    <message>
        <source>The content of the message is signed by {signers}, trusted by this collection.</source>
        <translation>De inhoud van het bericht is ondertekend door {signers}, vertrouwd met deze verzameling.</translation>
    </message>
    <message>
        <source>The data is damaged or incomplete: an element is cut off.</source>
        <translation>De gegevens zijn beschadigd of onvolledig: een element is afgekapt.</translation>
    </message>
    <message>
        <source>The data is too complex to read: an element has too many parts.</source>
        <translation>De gegevens zijn te complex om te lezen: een element heeft te veel delen.</translation>
    </message>
    <message>
        <source>The dates of “{name}” can&apos;t be read, so it counts as not valid. Ask the CA for a new one.</source>
        <translation>De datums van ‘{name}’ kunnen niet worden gelezen, dus geldt het certificaat als ongeldig. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>The digital signature on this message isn&apos;t valid or trusted. … revocation list (CRL) … is currently offline.</source>
        <translation>De digitale handtekening van dit bericht is niet geldig of wordt niet vertrouwd. … certificaatintrekkingslijst … is momenteel offline.</translation>
    </message>
    <message>
        <source>The download is a delta CRL: it contains only changes. Ask the CA to publish the whole list.</source>
        <translation>De download is een delta-CRL: deze bevat alleen wijzigingen. Vraag de CA om de hele lijst te publiceren.</translation>
    </message>
    <message>
        <source>The download is not a revocation list (CRL), or it is damaged. Ask the CA to publish it again.</source>
        <translation>De download is geen certificaatintrekkingslijst (CRL) of is beschadigd. Vraag de CA om de lijst opnieuw te publiceren.</translation>
    </message>
    <message>
        <source>The end marker of the store is damaged.</source>
        <translation>De eindmarkering van het archief is beschadigd.</translation>
    </message>
    <message>
        <source>The end marker of the store is missing: the file may be incomplete.</source>
        <translation>De eindmarkering van het archief ontbreekt: het bestand is mogelijk onvolledig.</translation>
    </message>
    <message>
        <source>The environment is Exchange Server, and this window is another PowerShell.</source>
        <translation>De omgeving is Exchange Server, maar dit venster is een andere PowerShell.</translation>
    </message>
    <message>
        <source>The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust mail through it; Exchange Online may do the same.</source>
        <translation>Het uitgebreide sleutelgebruik van ‘{name}’ omvat geen beveiligde e-mail. Van Exchange Server is bekend dat het e-mail via dit certificaat niet vertrouwt; Exchange Online doet mogelijk hetzelfde.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>The file contains revocation lists (CRL), which were skipped.</source>
        <translation>Het bestand bevat certificaatintrekkingslijsten (CRL). Deze zijn overgeslagen.</translation>
    </message>
    <message>
        <source>The file has been changed since, or was damaged on the way.</source>
        <translation>Het bestand is sindsdien gewijzigd, of is onderweg beschadigd.</translation>
    </message>
    <message>
        <source>The file holds no certificate; uploading it would end all trust.</source>
        <translation>Het bestand bevat geen certificaat; na het uploaden zou niets meer worden vertrouwd.</translation>
    </message>
    <message>
        <source>The file is not an .sst, or it is damaged.</source>
        <translation>Het bestand is geen .sst-bestand of is beschadigd.</translation>
    </message>
    <message>
        <source>The file job.json says what a script is to do; it is not there, or damaged.</source>
        <translation>Het bestand job.json zegt wat een script moet doen; het ontbreekt of is beschadigd.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it; Windows then names another reason.</source>
        <translation>Naar de map kan niet worden geschreven, de schijf is vol of Gecontroleerde mappentoegang van Windows houdt PowerShell tegen; Windows noemt dan een andere reden.</translation>
    </message>
    <message>
        <source>The folder is gone or can&apos;t be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it.</source>
        <translation>De map bestaat niet meer of er kan niet naar worden geschreven, de schijf is vol of Gecontroleerde mappentoegang van Windows houdt PowerShell tegen.</translation>
    </message>
    <message>
        <source>The folder is not on the computer where the script runs.</source>
        <translation>De map staat niet op de computer waarop het script wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>The folder that the wizard follows the run by is gone, or its disk is full.</source>
        <translation>De map waarmee de wizard de uitvoering volgt, is verdwenen of de schijf is vol.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be opened, and was skipped.</source>
        <translation>De map ‘{folder}’ kan niet worden geopend en is overgeslagen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be written to: {reason}.</source>
        <translation>Naar de map ‘{folder}’ kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Create it, or choose another.</source>
        <translation>De map ‘{folder}’ bestaat niet. Maak de map of kies een andere.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has other files of these names: {names}. Remove them, or choose another folder.</source>
        <translation>De map ‘{folder}’ bevat andere bestanden met deze namen: {names}. Verwijder ze of kies een andere map.</translation>
    </message>
    <message>
        <source>The host name {host} can&apos;t be resolved. Check the network, or ask the CA.</source>
        <translation>De hostnaam {host} kan niet worden omgezet. Controleer het netwerk of vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate.</source>
        <translation>De sleutel van ‘{name}’ ({key}) is korter dan tegenwoordig wordt aanbevolen. Vraag de CA om een nieuwer certificaat.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is so short that it can be broken. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>De sleutel van ‘{name}’ ({key}) is zo kort dat deze kan worden gekraakt. Vertrouw het certificaat niet en vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can be broken. Don&apos;t trust it. Remove the certificate, and ask the CA for a newer one.</source>
        <translation>De sleutel van ‘{name}’, {key}, is zo kort dat deze kan worden gekraakt. Vertrouw het certificaat niet. Verwijder het en vraag de CA om een nieuwer certificaat.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>De sleutel van ‘{name}’, {key}, is zo kort dat deze tegenwoordig kan worden gekraakt. Het is niet zeker of Exchange het certificaat vertrouwt. Vraag de CA om een nieuwer certificaat.</translation>
    </message>
    <message>
        <source>The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.</source>
        <translation>De sleutel of handtekening van ‘{name}’ is zwakker dan OpenSSL op deze computer accepteert. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>The list from {host} exceeds the limit of {size} MB for all lists. Ask the CA.</source>
        <translation>De lijst van {host} overschrijdt de limiet van {size} MB voor alle lijsten. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>The list of {program}&apos;s root program in this version is as of {listed}: it can&apos;t tell of changes since {since}. Install a newer version.</source>
        <translation>De lijst van het basiscertificaatprogramma van {program} in deze versie is van {listed}: wijzigingen sinds {since} staan er niet in. Installeer een nieuwere versie.</translation>
    </message>
    <message>
        <source>The lists of roots and CAs are as of {date}; a newer version has newer ones.</source>
        <translation>De lijsten met basiscertificaten en CA&apos;s in deze versie zijn van {date}. Een nieuwere versie bevat nieuwere.</translation>
    </message>
    <message>
        <source>The lists of roots, CAs and revoked CAs in this version are as of {date}, more than {days} days ago: what they say may no longer be so. Install a newer version, which has newer ones.</source>
        <translation>De lijsten met basiscertificaten, CA&apos;s en ingetrokken CA&apos;s in deze versie zijn van {date}, meer dan {days} dagen geleden: wat erin staat, klopt mogelijk niet meer. Installeer een nieuwere versie, die nieuwere bevat.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2, which the PowerShell Gallery needs.</source>
        <translation>De module PowerShellGet is te oud, of Windows PowerShell 5.1 gebruikt op een oudere Windows geen TLS 1.2, dat de PowerShell Gallery nodig heeft.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old.</source>
        <translation>De module PowerShellGet is te oud.</translation>
    </message>
    <message>
        <source>The module PowerShellGet isn&apos;t installed; Connect-ExchangeOnline needs it.</source>
        <translation>De module PowerShellGet is niet geïnstalleerd; Connect-ExchangeOnline heeft die nodig.</translation>
    </message>
    <message>
        <source>The module is older than 3.7.2, the first version with this parameter.</source>
        <translation>De module is ouder dan 3.7.2, de eerste versie met deze parameter.</translation>
    </message>
    <message>
        <source>The page Upload says what Exchange has, why, and what helps: press the button there. Help explains the word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>De pagina ‘Uploaden’ zegt wat Exchange heeft, waarom, en wat helpt: selecteer daar de knop. De Help legt het woord tussen haakjes uit, zoals (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is damaged.</source>
        <translation>Het wachtwoord is onjuist of het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) can&apos;t be downloaded from {host}: it is offered only over https, or by a proxy that asks for a password or can&apos;t be used.</source>
        <translation>De certificaatintrekkingslijst (CRL) kan niet worden gedownload van {host}: de lijst wordt alleen via https aangeboden, of via een proxy die om een wachtwoord vraagt of niet kan worden gebruikt.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) for “{name}” is published at {url}, which can be reached only from your own network. Users may be told that the signature is not trusted. Ask the CA to publish it over public HTTP.</source>
        <translation>De certificaatintrekkingslijst (CRL) voor ‘{name}’ is gepubliceerd op {url}, dat alleen bereikbaar is vanuit uw eigen netwerk. Gebruikers krijgen mogelijk te zien dat de handtekening niet wordt vertrouwd. Vraag de CA om de lijst via openbaar HTTP te publiceren.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has a critical extension that is not known here. Ask the CA about it.</source>
        <translation>De certificaatintrekkingslijst (CRL) heeft een kritieke extensie die hier niet bekend is. Vraag de CA ernaar.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has been out of date since {end}. Ask the CA to publish a new one.</source>
        <translation>De certificaatintrekkingslijst (CRL) is sinds {end} verouderd. Vraag de CA om een nieuwe te publiceren.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has no date for the next update. Ask the CA to publish another.</source>
        <translation>De certificaatintrekkingslijst (CRL) heeft geen datum voor de volgende update. Vraag de CA om een andere te publiceren.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is for other certificates, or only for some reasons. Ask the CA.</source>
        <translation>De certificaatintrekkingslijst (CRL) geldt voor andere certificaten of alleen voor bepaalde redenen. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is indirect: it is for several CAs, which can&apos;t be checked here. Ask the CA.</source>
        <translation>De certificaatintrekkingslijst (CRL) is indirect: de lijst geldt voor meerdere CA&apos;s, wat hier niet kan worden gecontroleerd. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is not signed by “{issuer}”. Ask the CA to publish its own.</source>
        <translation>De certificaatintrekkingslijst (CRL) is niet ondertekend door ‘{issuer}’. Vraag de CA om een eigen lijst te publiceren.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) isn&apos;t valid before {start}. Check this computer&apos;s clock.</source>
        <translation>De certificaatintrekkingslijst (CRL) is niet geldig vóór {start}. Controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” has {size} bytes. By default, Exchange waits {limit} seconds for it (OWACRLRetrievalTimeout). Over a slow connection, that may be too short, and users are told that the list is offline.</source>
        <translation>De certificaatintrekkingslijst (CRL) van ‘{name}’ is {size} bytes groot. Standaard wacht Exchange er {limit} seconden op (OWACRLRetrievalTimeout). Via een trage verbinding kan dat te kort zijn, en dan krijgen gebruikers te zien dat de lijst offline is.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” may take too long for Exchange</source>
        <translation>Het ophalen van de certificaatintrekkingslijst (CRL) van ‘{name}’ duurt mogelijk te lang voor Exchange</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it, and your organization allows no others (policy {policy}).</source>
        <translation>De basis-CA ‘{name}’ is niet toegevoegd, omdat niemand er garant voor staat en uw organisatie geen andere toestaat (beleid {policy}).</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website. If it matches, pass the root&apos;s own certificate file, or add --thumbprint &quot;{sha256}&quot;</source>
        <translation>De basis-CA ‘{name}’ is niet toegevoegd, omdat niemand er garant voor staat. Vergelijk de SHA-256 telefonisch of op de website van de CA. Als deze overeenkomt, geeft u het eigen certificaatbestand van de basis-CA op, of voegt u --thumbprint &quot;{sha256}&quot; toe</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection or in any open source. Get it from the CA, and add the file.</source>
        <translation>Het basiscertificaat ‘{name}’ staat niet in deze verzameling of in een geopende bron. Vraag het op bij de CA en voeg het bestand toe.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. Found in {origin}.</source>
        <translation>Het basiscertificaat ‘{name}’ staat niet in deze verzameling. Gevonden in {origin}.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It came with the message, and nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>Het basiscertificaat ‘{name}’ staat niet in deze verzameling. Het kwam met het bericht mee en niemand staat er garant voor. Vergelijk de SHA-256 telefonisch of op de website van de CA voordat u het toevoegt: {sha256}</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>Het basiscertificaat ‘{name}’ staat niet in deze verzameling. Het is gevonden in {origin}, maar niemand staat er garant voor. Vergelijk de SHA-256 telefonisch of op de website van de CA voordat u het toevoegt: {sha256}</translation>
    </message>
    <message>
        <source>The same as commands to type</source>
        <translation>Hetzelfde als opdrachten om te typen</translation>
    </message>
    <message>
        <source>The script verifies {file}, has you sign in to Exchange Online, shows your organization, saves its current collection beside {file}, and shows what would change. It then asks: type yes to upload. Anything else stops, and nothing changes. After the upload it reads back what Exchange has stored, and says whether that is exactly this file.</source>
        <translation>Het script controleert {file}, laat u zich aanmelden bij Exchange Online, toont uw organisatie, slaat de huidige verzameling daarvan naast {file} op en toont wat er zou veranderen. Daarna volgt de vraag: typ ja om te uploaden. Bij elk ander antwoord stopt het script en wordt er niets gewijzigd. Na het uploaden leest het terug wat Exchange heeft opgeslagen en meldt het of dat precies dit bestand is.</translation>
    </message>
    <message>
        <source>The sender of this message is uncertain: its From field is missing, occurs twice, shows an “@” beside the sender&apos;s address, or is malformed. Mail programs may show a sender other than the signer; verify who wrote it.</source>
        <translation>De afzender van dit bericht is onzeker: het veld Van ontbreekt, komt twee keer voor, toont een ‘@’ naast het adres van de afzender of is onjuist opgebouwd. E-mailprogramma&apos;s tonen mogelijk een andere afzender dan de ondertekenaar; controleer wie het bericht heeft geschreven.</translation>
    </message>
    <message>
        <source>The senders under “{name}” are already trusted, by another path.</source>
        <translation>De afzenders onder ‘{name}’ worden al vertrouwd, via een ander pad.</translation>
    </message>
    <message>
        <source>The senders under “{name}” now sign with certificates of another CA. It is needed only for old mail.</source>
        <translation>‘{name}’ is alleen nog nodig voor oude e-mail: de afzenders eronder ondertekenen nu met certificaten van een andere CA.</translation>
    </message>
    <message>
        <source>The sign-in was canceled, or failed.</source>
        <translation>Het aanmelden is geannuleerd of mislukt.</translation>
    </message>
    <message>
        <source>The sign-in window can&apos;t be shown from where this PowerShell runs.</source>
        <translation>Het aanmeldvenster kan niet worden weergegeven vanaf de plaats waar deze PowerShell wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>The signature covers other content than what is shown.</source>
        <translation>De handtekening geldt voor andere inhoud dan wat wordt weergegeven.</translation>
    </message>
    <message>
        <source>The signature covers the content of the message, not its subject, date, sender and recipients.</source>
        <translation>De handtekening geldt voor de inhoud van het bericht, maar niet voor onderwerp, datum, afzender en geadresseerden.</translation>
    </message>
    <message>
        <source>The signature doesn&apos;t match the key of “{name}”: it is damaged or forged. Don&apos;t trust it, and ask the sender.</source>
        <translation>De handtekening komt niet overeen met de sleutel van ‘{name}’: de handtekening is beschadigd of vervalst. Vertrouw de handtekening niet en vraag de afzender om uitleg.</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete. Save the message again from the mail program, and check that.</source>
        <translation>De handtekening is beschadigd of onvolledig. Sla het bericht opnieuw op vanuit het e-mailprogramma en controleer dat.</translation>
    </message>
    <message>
        <source>The signature is shown as not trusted.</source>
        <translation>De handtekening wordt als niet vertrouwd weergegeven.</translation>
    </message>
    <message>
        <source>The signature is shown as valid and trusted.</source>
        <translation>De handtekening wordt als geldig en vertrouwd weergegeven.</translation>
    </message>
    <message>
        <source>The signature of the revocation list (CRL) can&apos;t be checked here, or is too weak. Ask the CA.</source>
        <translation>De handtekening van de certificaatintrekkingslijst (CRL) kan hier niet worden gecontroleerd of is te zwak. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>The signature of “{name}” can&apos;t be checked here: its key or its algorithm ({scheme}, {digest}) is not known. Ask the sender to sign with RSA or ECDSA, and SHA-256.</source>
        <translation>De handtekening van ‘{name}’ kan hier niet worden gecontroleerd: de sleutel of het algoritme ({scheme}, {digest}) is niet bekend. Vraag de afzender om te ondertekenen met RSA of ECDSA, en SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses SHA-1, which can be forged with effort. Ask the sender to sign with SHA-256.</source>
        <translation>De handtekening van ‘{name}’ gebruikt SHA-1, dat met enige moeite kan worden vervalst. Vraag de afzender om te ondertekenen met SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses {digest}, with which anybody can forge signatures. Don&apos;t trust it; ask the sender to sign with SHA-256.</source>
        <translation>De handtekening van ‘{name}’ gebruikt {digest}, waarmee iedereen handtekeningen kan vervalsen. Vertrouw de handtekening niet; vraag de afzender om te ondertekenen met SHA-256.</translation>
    </message>
    <message>
        <source>The signature on “{name}” doesn&apos;t match its issuer. Don&apos;t trust it.</source>
        <translation>De handtekening op ‘{name}’ komt niet overeen met de verlener. Vertrouw dit certificaat niet.</translation>
    </message>
    <message>
        <source>The signature on “{name}” is wrong</source>
        <translation>De handtekening op ‘{name}’ is onjuist</translation>
    </message>
    <message>
        <source>The signature was made for another certificate than that of “{name}”, which the message includes. Don&apos;t trust it, and ask the sender.</source>
        <translation>De handtekening is gemaakt voor een ander certificaat dan dat van ‘{name}’, dat in het bericht staat. Vertrouw de handtekening niet en vraag de afzender om uitleg.</translation>
    </message>
    <message>
        <source>The signed content is missing from the message.</source>
        <translation>De ondertekende inhoud ontbreekt in het bericht.</translation>
    </message>
    <message>
        <source>The signed data is of the type {kind}, not a message. Choose a signed message.</source>
        <translation>De ondertekende gegevens zijn van het type {kind}, geen bericht. Kies een ondertekend bericht.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not included in the message, so the signature can&apos;t be checked. Ask the sender to include it in signed mail.</source>
        <translation>Het certificaat van de ondertekenaar staat niet in het bericht, dus kan de handtekening niet worden gecontroleerd. Vraag de afzender om het in ondertekende e-mail op te nemen.</translation>
    </message>
    <message>
        <source>The source of the events is not registered, or the log can&apos;t be written to.</source>
        <translation>De bron van de gebeurtenissen is niet geregistreerd of er kan niet naar het logboek worden geschreven.</translation>
    </message>
    <message>
        <source>The store contains a certificate trust list (CTL), which was skipped.</source>
        <translation>Het archief bevat een certificaatvertrouwenslijst (CTL). Deze is overgeslagen.</translation>
    </message>
    <message>
        <source>The store contains a revocation list (CRL), which was skipped.</source>
        <translation>Het archief bevat een certificaatintrekkingslijst (CRL). Deze is overgeslagen.</translation>
    </message>
    <message>
        <source>The store contains properties without the certificate they belong to.</source>
        <translation>Het archief bevat eigenschappen zonder het bijbehorende certificaat.</translation>
    </message>
    <message>
        <source>The store is damaged or incomplete: an entry should have {length} bytes, but only {left} are left. Everything after this entry can&apos;t be read.</source>
        <translation>Het archief is beschadigd of onvolledig: een vermelding zou {length} bytes moeten hebben, maar er zijn er nog maar {left}. Alles na deze vermelding kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The store is incomplete: it ends within an entry.</source>
        <translation>Het archief is onvolledig: het eindigt midden in een vermelding.</translation>
    </message>
    <message>
        <source>The whole message is declared as quoted-printable, as its texts are. Some mail programs undo that twice, and show single characters otherwise than they were signed.</source>
        <translation>Het hele bericht is gemarkeerd als quoted-printable, net als de teksten erin. Sommige mailprogramma&apos;s decoderen dat twee keer en tonen enkele tekens anders dan ze zijn ondertekend.</translation>
    </message>
    <message>
        <source>The wrong organization is shown</source>
        <translation>De verkeerde organisatie wordt getoond</translation>
    </message>
    <message>
        <source>There are no certificates in this archive.</source>
        <translation>Dit gecomprimeerde bestand bevat geen certificaten.</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>Er zijn nog {count} problemen.</translation>
    </message>
    <message>
        <source>There is more data after the signature, or between its characters.</source>
        <translation>Er staan nog gegevens na de handtekening of tussen de tekens ervan.</translation>
    </message>
    <message>
        <source>There is neither mail nor a certificate in these files and folders. Check their names.</source>
        <translation>Deze bestanden en mappen bevatten geen e-mail of certificaten. Controleer de namen.</translation>
    </message>
    <message>
        <source>There is no CA certificate in these files.</source>
        <translation>Deze bestanden bevatten geen CA-certificaat.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose another one.</source>
        <translation>Dit bestand bevat geen certificaat. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is no room for “{name}”: other CAs serve more senders. Select it in place of another CA.</source>
        <translation>Er is geen ruimte voor ‘{name}’: andere CA&apos;s gelden voor meer afzenders. Selecteer deze CA in plaats van een andere.</translation>
    </message>
    <message>
        <source>There is nothing to write: the collection is empty.</source>
        <translation>Er is niets om te schrijven: de verzameling is leeg.</translation>
    </message>
    <message>
        <source>There was no collection to save before the first upload, or the backups were moved.</source>
        <translation>Vóór de eerste upload was er geen verzameling om op te slaan, of de back-ups zijn verplaatst.</translation>
    </message>
    <message>
        <source>Third-Party Root</source>
        <translation>Basiscertificeringsinstanties van derden</translation>
    </message>
    <message>
        <source>This PKCS #12 file contains no certificate.</source>
        <translation>Dit PKCS #12-bestand bevat geen certificaat.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is damaged, or locked in a way that can&apos;t be opened here.</source>
        <translation>Dit PKCS #12-bestand is beschadigd, of zo beveiligd dat het hier niet kan worden geopend.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is too complex to read.</source>
        <translation>Dit PKCS #12-bestand is te complex om te lezen.</translation>
    </message>
    <message>
        <source>This PKCS #12 file would take hours to open, and was skipped.</source>
        <translation>Het openen van dit PKCS #12-bestand zou uren duren. Het is overgeslagen.</translation>
    </message>
    <message>
        <source>This PKCS #7 file contains no certificate.</source>
        <translation>Dit PKCS #7-bestand bevat geen certificaat.</translation>
    </message>
    <message>
        <source>This PKCS #7 file is damaged: it contains no signed data.</source>
        <translation>Dit PKCS #7-bestand is beschadigd: het bevat geen ondertekende gegevens.</translation>
    </message>
    <message>
        <source>This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own.</source>
        <translation>Deze PowerShell vindt de module niet: PowerShell 7 en Windows PowerShell hebben elk hun eigen module.</translation>
    </message>
    <message>
        <source>This backup has been changed since it was saved, or is damaged: its SHA-256 is not the one in its name.</source>
        <translation>Deze back-up is na het opslaan gewijzigd of is beschadigd: de SHA-256 is niet die in de naam.</translation>
    </message>
    <message>
        <source>This content was copied from a signature of “{name}” on another message; “{name}” didn&apos;t write it. Don&apos;t trust it.</source>
        <translation>Deze inhoud is gekopieerd uit een handtekening van ‘{name}’ bij een ander bericht; ‘{name}’ heeft dit niet geschreven. Vertrouw het niet.</translation>
    </message>
    <message>
        <source>This file contains only zeros: it was lost or never written. Download or export it again.</source>
        <translation>Dit bestand bevat alleen nullen: het is verloren gegaan of nooit geschreven. Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>This file contains several messages. Save the one you need as a separate file, or check all of them on the page “Mail” (“sstwizard survey”).</source>
        <translation>Dit bestand bevat meerdere berichten. Sla het bericht dat u nodig hebt op als afzonderlijk bestand, of controleer ze allemaal op de pagina ‘E-mail’ (‘sstwizard survey’).</translation>
    </message>
    <message>
        <source>This file is a new collection; it would replace the one that your organization already uses.</source>
        <translation>Dit bestand is een nieuwe verzameling; deze zou de verzameling vervangen die uw organisatie al gebruikt.</translation>
    </message>
    <message>
        <source>This file is compressed in a way that can&apos;t be read here.</source>
        <translation>Dit bestand is gecomprimeerd op een manier die hier niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Download or export it again.</source>
        <translation>Dit bestand is beschadigd of onvolledig. Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>This file is empty. Download or export it again.</source>
        <translation>Dit bestand is leeg. Download of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>This file is encrypted, so its content can&apos;t be read. Decrypt it, or ask the sender for the certificates.</source>
        <translation>Dit bestand is versleuteld, dus kan de inhoud niet worden gelezen. Ontsleutel het of vraag de afzender om de certificaten.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Dit bestand is met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Export its certificate (.cer), and check that.</source>
        <translation>Dit bestand is met een wachtwoord beveiligd. Exporteer het certificaat (.cer) en controleer dat.</translation>
    </message>
    <message>
        <source>This file is probably too large</source>
        <translation>Dit bestand is waarschijnlijk te groot</translation>
    </message>
    <message>
        <source>This file is too large for a certificate and isn&apos;t a message. Choose another file.</source>
        <translation>Dit bestand is te groot voor een certificaat en is geen bericht. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This format is not for a terminal. Redirect the output to a file, or specify --format pem.</source>
        <translation>Deze indeling is niet geschikt voor een terminal. Leid de uitvoer om naar een bestand of geef --format pem op.</translation>
    </message>
    <message>
        <source>This is a Java keystore (JKS). Export the certificates from it with keytool -exportcert.</source>
        <translation>Dit is een Java-sleutelarchief (JKS). Exporteer de certificaten eruit met keytool -exportcert.</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Dit is een PDF-document. Vraag om de certificaten zelf, als .cer- of .p7b-bestanden.</translation>
    </message>
    <message>
        <source>This is a PKCS #7 file that is not signed, so it contains no certificates. Ask for a .p7b or .cer file.</source>
        <translation>Dit is een PKCS #7-bestand dat niet is ondertekend, dus het bevat geen certificaten. Vraag om een .p7b- of .cer-bestand.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Dit is een certificaataanvraag (CSR), geen certificaat. Voeg het certificaat toe dat de CA ervoor heeft verleend.</translation>
    </message>
    <message>
        <source>This is a certificate trust list (.stl): it only lists certificates. Those included belong to its signer, and were skipped. Export the certificates themselves.</source>
        <translation>Dit is een certificaatvertrouwenslijst (.stl): deze somt certificaten alleen op. De opgenomen certificaten horen bij de ondertekenaar van de lijst en zijn overgeslagen. Exporteer de certificaten zelf.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Extract it and add the files in it.</source>
        <translation>Dit is een gecomprimeerd bestand. Pak het uit en voeg de bestanden daarin toe.</translation>
    </message>
    <message>
        <source>This is a contact (vCard), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Dit is een contactpersoon (vCard), die hier niet wordt gelezen. Exporteer het certificaat in plaats daarvan als .cer.</translation>
    </message>
    <message>
        <source>This is a damaged serialized certificate store: its first bytes are wrong. Export it again.</source>
        <translation>Dit is een beschadigd geserialiseerd certificaatarchief: de eerste bytes zijn onjuist. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>This is a database table (RocksDB or LevelDB) with the extension .sst, not a certificate store.</source>
        <translation>Dit is een databasetabel (RocksDB of LevelDB) met de extensie .sst, geen certificaatarchief.</translation>
    </message>
    <message>
        <source>This is a database. If it is a browser&apos;s or a mail program&apos;s, export the certificates from that program.</source>
        <translation>Dit is een database. Als deze van een browser of e-mailprogramma is, exporteert u de certificaten vanuit dat programma.</translation>
    </message>
    <message>
        <source>This is a mailbox (.mbox). Open it on the page “Mail” (or with “sstwizard survey”) to find out which CAs its messages need.</source>
        <translation>Dit is een postvak (.mbox). Open het op de pagina ‘E-mail’ (of met ‘sstwizard survey’) om na te gaan welke CA&apos;s voor de berichten nodig zijn.</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Dit is een afbeelding. Vraag om de certificaten zelf, als .cer- of .p7b-bestanden.</translation>
    </message>
    <message>
        <source>This is a private key. Keep it where it is: only certificates are needed here, never their keys.</source>
        <translation>Dit is een persoonlijke sleutel. Laat deze op zijn plaats: hier zijn alleen certificaten nodig, nooit de sleutels ervan.</translation>
    </message>
    <message>
        <source>This is a program. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Dit is een programma. Vraag om de certificaten zelf, als .cer- of .p7b-bestanden.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Dit is een openbare sleutel zonder certificaat. Voeg het certificaat toe dat de CA ervoor heeft verleend.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate. Exchange downloads it automatically. Add the CA&apos;s certificate.</source>
        <translation>Dit is een certificaatintrekkingslijst (CRL), geen certificaat. Exchange downloadt deze automatisch. Voeg het certificaat van de CA toe.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one that was saved instead of the certificate. Download the certificate again.</source>
        <translation>Dit is een webpagina, misschien een die is opgeslagen in plaats van het certificaat. Download het certificaat opnieuw.</translation>
    </message>
    <message>
        <source>This is an OCSP response, not a certificate. Add the CA&apos;s certificate.</source>
        <translation>Dit is een OCSP-antwoord, geen certificaat. Voeg het certificaat van de CA toe.</translation>
    </message>
    <message>
        <source>This is an Office document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Dit is een Office-document. Vraag om de certificaten zelf, als .cer- of .p7b-bestanden.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file. Its keys have nothing to do with S/MIME; ask for an S/MIME certificate.</source>
        <translation>Dit is een OpenPGP-bestand. De sleutels ervan hebben niets met S/MIME te maken; vraag om een S/MIME-certificaat.</translation>
    </message>
    <message>
        <source>This is an Outlook data file (.pst or .ost), which can&apos;t be read here. In Outlook, drag the messages to a folder on this computer, and open that folder.</source>
        <translation>Dit is een Outlook-gegevensbestand (.pst of .ost), dat hier niet kan worden gelezen. Sleep de berichten in Outlook naar een map op deze computer en open die map.</translation>
    </message>
    <message>
        <source>This is an Outlook message or an old Office document, in which no certificates were found.</source>
        <translation>Dit is een Outlook-bericht of een oud Office-document waarin geen certificaten zijn gevonden.</translation>
    </message>
    <message>
        <source>This is an SSH key, not a certificate. Add the certificate of the CA.</source>
        <translation>Dit is een SSH-sleutel, geen certificaat. Voeg het certificaat van de CA toe.</translation>
    </message>
    <message>
        <source>This is an XML document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Dit is een XML-document. Vraag om de certificaten zelf, als .cer- of .p7b-bestanden.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive. Extract it and add it separately.</source>
        <translation>Dit is een gecomprimeerd bestand in een gecomprimeerd bestand. Pak het uit en voeg het afzonderlijk toe.</translation>
    </message>
    <message>
        <source>This is an attribute certificate, which has no key. Add the certificate of the CA.</source>
        <translation>Dit is een attribuutcertificaat, dat geen sleutel heeft. Voeg het certificaat van de CA toe.</translation>
    </message>
    <message>
        <source>This is an email message, in which no certificates were found.</source>
        <translation>Dit is een e-mailbericht waarin geen certificaten zijn gevonden.</translation>
    </message>
    <message>
        <source>This is an export of a directory (LDIF), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Dit is een export van een adreslijst (LDIF), die hier niet wordt gelezen. Exporteer het certificaat in plaats daarvan als .cer.</translation>
    </message>
    <message>
        <source>This is an export of the registry. Export the certificates with certlm.msc or certmgr.msc instead.</source>
        <translation>Dit is een export van het register. Exporteer de certificaten in plaats daarvan met certlm.msc of certmgr.msc.</translation>
    </message>
    <message>
        <source>This is an old Office document, not an Outlook message (.msg). Save the message itself, and check that.</source>
        <translation>Dit is een oud Office-document, geen Outlook-bericht (.msg). Sla het bericht zelf op en controleer dat.</translation>
    </message>
    <message>
        <source>This is text without a certificate in it. A certificate begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Dit is tekst zonder certificaat erin. Een certificaat begint met -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is the report of a survey, which this version no longer reads. Open the mail itself on the page “Mail” (or with “sstwizard survey”).</source>
        <translation>Dit is het rapport van een onderzoek, dat deze versie niet meer leest. Open de e-mail zelf op de pagina ‘E-mail’ (of met ‘sstwizard survey’).</translation>
    </message>
    <message>
        <source>This is {kind}, not a signed message. Choose a signed message.</source>
        <translation>Dit is {kind}, geen ondertekend bericht. Kies een ondertekend bericht.</translation>
    </message>
    <message>
        <source>This isn&apos;t a serialized certificate store: its first bytes are different.</source>
        <translation>Dit is geen geserialiseerd certificaatarchief: de eerste bytes zijn anders.</translation>
    </message>
    <message>
        <source>This isn&apos;t a supported certificate file: .sst, .cer, .pem, .p7b, .p12, or a .zip of these.</source>
        <translation>Dit is geen ondersteund certificaatbestand: .sst, .cer, .pem, .p7b, .p12 of een .zip met deze bestanden.</translation>
    </message>
    <message>
        <source>This message has a digital signature, but it wasn&apos;t verified because the S/MIME control isn&apos;t currently supported for your browser or platform.</source>
        <translation>Dit bericht heeft een digitale handtekening, maar deze is niet geverifieerd omdat het S/MIME-besturingselement momenteel niet wordt ondersteund voor uw browser of platform.</translation>
    </message>
    <message>
        <source>This message has no S/MIME signature, so there is nothing to check. Choose a signed message.</source>
        <translation>Dit bericht heeft geen S/MIME-handtekening, dus er is niets te controleren. Kies een ondertekend bericht.</translation>
    </message>
    <message>
        <source>This message has too many signatures or parts to be checked. Choose another message.</source>
        <translation>Dit bericht heeft te veel handtekeningen of delen om te kunnen worden gecontroleerd. Kies een ander bericht.</translation>
    </message>
    <message>
        <source>This message is compressed (S/MIME), so it can&apos;t be checked here. Ask the sender for a message without compression.</source>
        <translation>Dit bericht is gecomprimeerd (S/MIME) en kan hier dus niet worden gecontroleerd. Vraag de afzender om een bericht zonder compressie.</translation>
    </message>
    <message>
        <source>This message is encrypted, so its signature can&apos;t be checked. Ask the sender for a message that is only signed.</source>
        <translation>Dit bericht is versleuteld, dus kan de handtekening niet worden gecontroleerd. Vraag de afzender om een bericht dat alleen is ondertekend.</translation>
    </message>
    <message>
        <source>This message is not signed</source>
        <translation>Dit bericht is niet ondertekend</translation>
    </message>
    <message>
        <source>This message is signed with OpenPGP, not with S/MIME. Choose a message signed with S/MIME.</source>
        <translation>Dit bericht is ondertekend met OpenPGP, niet met S/MIME. Kies een bericht dat met S/MIME is ondertekend.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Deze naam is te lang. Kies een kortere.</translation>
    </message>
    <message>
        <source>This serialized certificate is incomplete: there is no certificate in it.</source>
        <translation>Dit geserialiseerde certificaat is onvolledig: er zit geen certificaat in.</translation>
    </message>
    <message>
        <source>This store contains no certificate.</source>
        <translation>Dit archief bevat geen certificaat.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy isn&apos;t supported. Download {address} with a browser and add the file.</source>
        <translation>De proxy van dit systeem wordt niet ondersteund. Download {address} met een browser en voeg het bestand toe.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy refuses (HTTP status {status}). Download {address} with a browser and add the file.</source>
        <translation>De proxy van dit systeem weigert (HTTP-status {status}). Download {address} met een browser en voeg het bestand toe.</translation>
    </message>
    <message>
        <source>This window is no longer connected, or the account may not see the settings.</source>
        <translation>Dit venster is niet meer verbonden, of het account mag de instellingen niet zien.</translation>
    </message>
    <message>
        <source>This window is not connected to Exchange, or no longer.</source>
        <translation>Dit venster is niet of niet meer met Exchange verbonden.</translation>
    </message>
    <message>
        <source>This window isn&apos;t the Exchange Management Shell.</source>
        <translation>Dit venster is niet de Exchange Management Shell.</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Vingerafdruk (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <translation>Tijdstempel</translation>
    </message>
    <message>
        <source>To see what would change and stop there, add -WhatIf to the line that starts the upload; to bring back the newest backup that differs from what is stored, add -Restore.</source>
        <translation>Als u alleen wilt zien wat er zou veranderen, voegt u -WhatIf toe aan de regel die de upload start; als u de nieuwste back-up wilt herstellen die afwijkt van wat is opgeslagen, voegt u -Restore toe.</translation>
    </message>
    <message>
        <source>Too many certificates in this mail have the name of “{name}”, or of a CA above it: not all were checked. Open fewer messages at a time.</source>
        <translation>Te veel certificaten in deze berichten hebben de naam van ‘{name}’ of van een bovenliggende CA: ze zijn niet allemaal gecontroleerd. Open minder berichten tegelijk.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Problemen oplossen</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrouwd</translation>
    </message>
    <message>
        <source>Trusted People</source>
        <translation>Vertrouwde personen</translation>
    </message>
    <message>
        <source>Trusted Root</source>
        <translation>Vertrouwde basiscertificeringsinstanties</translation>
    </message>
    <message>
        <source>Trusted by another path</source>
        <translation>Via een ander pad vertrouwd</translation>
    </message>
    <message>
        <source>Trusted by this collection</source>
        <translation>Vertrouwd met deze verzameling</translation>
    </message>
    <message>
        <source>Trusted by this collection, but only a part of the message is signed</source>
        <translation>Vertrouwd met deze verzameling, maar slechts een deel van het bericht is ondertekend</translation>
    </message>
    <message>
        <source>Trusted by this collection.</source>
        <translation>Vertrouwd met deze verzameling.</translation>
    </message>
    <message>
        <source>Trusting S/MIME mail: a walk-through</source>
        <translation>S/MIME-e-mail vertrouwen: een stappenplan</translation>
    </message>
    <message>
        <source>Turn S/MIME on in the account&apos;s Security settings, where it is off by default, and open the same messages. It may take longer here: up to a day has been seen.</source>
        <translation>Schakel S/MIME in bij de beveiligingsinstellingen van het account, waar het standaard is uitgeschakeld, en open dezelfde berichten. Hier kan het langer duren, in de praktijk tot een dag.</translation>
    </message>
    <message>
        <source>Type Enable-OrganizationCustomization once, wait until it has taken effect, and upload again.</source>
        <translation>Typ Enable-OrganizationCustomization één keer, wacht totdat dit van kracht is en upload opnieuw.</translation>
    </message>
    <message>
        <source>Type Register-PSRepository -Default, and install the module again.</source>
        <translation>Typ Register-PSRepository -Default en installeer de module opnieuw.</translation>
    </message>
    <message>
        <source>Type Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. If that is refused, a group policy forbids it: ask whoever manages this computer.</source>
        <translation>Typ Set-ExecutionPolicy RemoteSigned -Scope Process, dat alleen voor dit venster geldt, en probeer het opnieuw. Als dat wordt geweigerd, wordt dit door groepsbeleid verboden: overleg met degene die deze computer beheert.</translation>
    </message>
    <message>
        <source>Type Y. This is the PowerShell Gallery, Microsoft&apos;s own.</source>
        <translation>Typ Y, of de letter vóór ‘Ja’. Dit is de PowerShell Gallery, van Microsoft zelf.</translation>
    </message>
    <message>
        <source>Type yes if the organization is yours, and nothing that you need stands under Removed. Anything else stops, and nothing changes.</source>
        <translation>Typ ja als het uw organisatie is en er onder ‘Verwijderd’ niets staat wat u nodig hebt. Bij elk ander antwoord stopt het script en wordt er niets gewijzigd.</translation>
    </message>
    <message>
        <source>Type yes. It is installed for you alone, and needs no administrator.</source>
        <translation>Typ ja. De module wordt alleen voor u geïnstalleerd en er is geen beheerder voor nodig.</translation>
    </message>
    <message>
        <source>Untrusted (Disallowed)</source>
        <translation>Niet-vertrouwde certificaten</translation>
    </message>
    <message>
        <source>Update of the one that your organization uses</source>
        <translation>Update van de verzameling die uw organisatie gebruikt</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Uploaden</translation>
    </message>
    <message>
        <source>Upload this to the organization shown above?</source>
        <translation>Dit uploaden naar de hierboven getoonde organisatie?</translation>
    </message>
    <message>
        <source>Upload: replaces the whole collection at once, without asking</source>
        <translation>Uploaden: vervangt meteen de hele verzameling, zonder bevestiging</translation>
    </message>
    <message>
        <source>Use PowerShell 7. On Windows 10, Microsoft supports its current versions with the LTSC editions only: otherwise, save the transfer kit, and upload from another computer.</source>
        <translation>Gebruik PowerShell 7. Onder Windows 10 ondersteunt Microsoft de huidige versies alleen met de LTSC-edities: sla anders het overdrachtspakket op en upload vanaf een andere computer.</translation>
    </message>
    <message>
        <source>Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control.</source>
        <translation>Gebruik Windows met Edge of Chrome, de S/MIME-extensie en het S/MIME-besturingselement.</translation>
    </message>
    <message>
        <source>Use a computer from which it may, or ask whoever looks after these policies.</source>
        <translation>Gebruik een computer waarvandaan dit is toegestaan, of overleg met degene die dit beleid beheert.</translation>
    </message>
    <message>
        <source>Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows Security.</source>
        <translation>Gebruik een map die niet is beveiligd, zoals een nieuwe map op station C, of laat PowerShell toestaan in Windows-beveiliging.</translation>
    </message>
    <message>
        <source>Use a folder that you may write to and that is not protected, such as a new one on drive C.</source>
        <translation>Gebruik een map waarin u mag schrijven en die niet is beveiligd, zoals een nieuwe map op station C.</translation>
    </message>
    <message>
        <source>Use an account of Windows whose profile has no $ in its path, or save the transfer kit for one.</source>
        <translation>Gebruik een Windows-account waarvan het profielpad geen $ bevat, of sla het overdrachtspakket op voor zo&apos;n account.</translation>
    </message>
    <message>
        <source>Use the commands that SST Wizard shows; they read the file in another way.</source>
        <translation>Gebruik de opdrachten die SST Wizard toont; die lezen het bestand op een andere manier.</translation>
    </message>
    <message>
        <source>Use the script: “Upload in PowerShell”. If Microsoft&apos;s module fails too, save the transfer kit, and upload from another computer.</source>
        <translation>Gebruik het script: ‘Uploaden met PowerShell’. Als ook de module van Microsoft mislukt, slaat u het overdrachtspakket op en uploadt u vanaf een andere computer.</translation>
    </message>
    <message>
        <source>Valid from (UTC)</source>
        <translation>Geldig vanaf (UTC)</translation>
    </message>
    <message>
        <source>Valid to (UTC)</source>
        <translation>Geldig tot (UTC)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Was “{name}” revoked? {said} If Exchange can&apos;t check that either, users may be told that the signature is not trusted.</source>
        <translation>Is ‘{name}’ ingetrokken? {said} Als Exchange dat ook niet kan controleren, krijgen gebruikers mogelijk te zien dat de handtekening niet wordt vertrouwd.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>What Exchange has stored is not this file: the upload failed, or somebody has uploaded another since.</source>
        <translation>Wat Exchange heeft opgeslagen, is niet dit bestand: de upload is mislukt of iemand heeft sindsdien een ander geüpload.</translation>
    </message>
    <message>
        <source>What is known of Exchange can&apos;t be kept in “{file}”: {reason} It is known until the wizard is closed.</source>
        <translation>Wat over Exchange bekend is, kan niet in ‘{file}’ worden bewaard: {reason} Het blijft bekend totdat de wizard wordt gesloten.</translation>
    </message>
    <message>
        <source>What needs you comes first: the card below the list has a button for it. Compare a root by phone, with a number that you know and that isn&apos;t from the message.</source>
        <translation>Wat u moet doen, staat bovenaan: de kaart onder de lijst heeft er een knop voor. Vergelijk een basiscertificaat per telefoon, met een nummer dat u kent en dat niet uit het bericht komt.</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>Wat u antwoordt</translation>
    </message>
    <message>
        <source>Whether a CA above “{name}” may certify all its names can&apos;t be checked: the CA&apos;s name constraints are of a kind that isn&apos;t known here, or say nothing of letters outside of ASCII. Ask the CA.</source>
        <translation>Of een CA boven ‘{name}’ alle namen daarin mag certificeren, kan niet worden gecontroleerd: de naambeperkingen van die CA zijn van een soort die hier niet bekend is, of zeggen niets over letters buiten ASCII. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>Whether this is trusted can&apos;t be checked</source>
        <translation>Of dit wordt vertrouwd, kan niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked</source>
        <translation>Wie ‘{name}’ heeft ondertekend, kan niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256.</source>
        <translation>Wie ‘{name}’ heeft ondertekend, kan hier niet worden gecontroleerd: het algoritme ({algorithm}) of de sleutel van ‘{issuer}’ is niet bekend. Vraag de CA om een certificaat dat is ondertekend met RSA of ECDSA, en SHA-256.</translation>
    </message>
    <message>
        <source>Whole messages are saved there, so nobody else may be able to read that folder.</source>
        <translation>Daar worden hele berichten opgeslagen, dus mag niemand anders die map kunnen lezen.</translation>
    </message>
    <message>
        <source>Windows Hardware Driver Verification</source>
        <translation>Verificatie van Windows-hardwarestuurprogramma</translation>
    </message>
    <message>
        <source>Windows PowerShell 5.1 is known for it.</source>
        <translation>Van Windows PowerShell 5.1 is dit bekend.</translation>
    </message>
    <message>
        <source>Windows System Component Verification</source>
        <translation>Verificatie van Windows-systeemonderdeel</translation>
    </message>
    <message>
        <source>Windows allows no file named “{name}”. Choose another name.</source>
        <translation>Windows staat geen bestand met de naam ‘{name}’ toe. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Windows denies access to the folder “{folder}”. Choose another folder, or have SST Wizard allowed if Controlled Folder Access blocks it.</source>
        <translation>Windows weigert de toegang tot de map ‘{folder}’. Kies een andere map, of laat SST Wizard toestaan als Gecontroleerde mappentoegang het programma blokkeert.</translation>
    </message>
    <message>
        <source>Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted again for your whole organization.</source>
        <translation>Windows staat ‘{name}’ niet toe, door een besluit van Microsoft of een beheerder. Als het certificaat in het bestand staat, zou het voor uw hele organisatie weer worden vertrouwd.</translation>
    </message>
    <message>
        <source>Windows does not let this window load a module or start a script.</source>
        <translation>Windows laat niet toe dat dit venster een module laadt of een script start.</translation>
    </message>
    <message>
        <source>Windows does not trust “{name}”</source>
        <translation>Windows vertrouwt ‘{name}’ niet</translation>
    </message>
    <message>
        <source>Windows doesn&apos;t let you read {store}: {reason}</source>
        <translation>Windows staat niet toe dat u {store} leest: {reason}</translation>
    </message>
    <message>
        <source>Windows on this computer limits “{name}” to purposes other than secure email. The file doesn&apos;t include this limit: Exchange would still trust it for mail.</source>
        <translation>Windows op deze computer beperkt ‘{name}’ tot andere doeleinden dan beveiligde e-mail. Het bestand bevat deze beperking niet: Exchange zou het certificaat toch voor e-mail vertrouwen.</translation>
    </message>
    <message>
        <source>Windows or a root program has withdrawn a certificate in the chain of “{name}”. Don&apos;t trust it.</source>
        <translation>Windows of een basiscertificaatprogramma heeft een certificaat in de keten van ‘{name}’ teruggetrokken. Vertrouw het niet.</translation>
    </message>
    <message>
        <source>Windows trusts only what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then.</source>
        <translation>Windows vertrouwt alleen wat ‘{name}’ vóór {since} heeft verleend. Het bestand bevat deze beperking niet: Exchange zou ook vertrouwen wat sindsdien is verleend.</translation>
    </message>
    <message>
        <source>Windows&apos; Controlled Folder Access keeps PowerShell out; its message names another reason.</source>
        <translation>Gecontroleerde mappentoegang van Windows houdt PowerShell tegen; de melding daarvan noemt een andere reden.</translation>
    </message>
    <message>
        <source>Windows&apos; account manager (WAM) refuses the sign-in. This has been reported from the environment GCC High, with version 3.8.0 of the module.</source>
        <translation>Het accountbeheer van Windows (WAM) weigert de aanmelding. Dit is gemeld in de omgeving GCC High, met versie 3.8.0 van de module.</translation>
    </message>
    <message>
        <source>Windows&apos; sign-in window can&apos;t be used in a console that runs as another user than the one signed in.</source>
        <translation>Het aanmeldvenster van Windows kan niet worden gebruikt in een console die wordt uitgevoerd als een andere gebruiker dan degene die is aangemeld.</translation>
    </message>
    <message>
        <source>With the account that runs the script, create the certificate again, with -KeySpec KeyExchange: see “Watch the tenant” in the help.</source>
        <translation>Maak het certificaat opnieuw met het account dat het script uitvoert, met -KeySpec KeyExchange: zie ‘De tenant bewaken’ in de Help.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Teruggetrokken</translation>
    </message>
    <message>
        <source>Worldwide or GCC</source>
        <translation>Wereldwijd of GCC</translation>
    </message>
    <message>
        <source>Writing into Documents or Desktop fails, though the folder is there</source>
        <translation>Schrijven naar Documenten of Bureaublad mislukt, hoewel de map bestaat</translation>
    </message>
    <message>
        <source>You did not agree to install Microsoft&apos;s module, the installation failed (the PowerShell Gallery or a proxy could not be reached), or another version was installed.</source>
        <translation>U bent niet akkoord gegaan met de installatie van de module van Microsoft, de installatie is mislukt (de PowerShell Gallery of een proxy was niet bereikbaar), of er is een andere versie geïnstalleerd.</translation>
    </message>
    <message>
        <source>You have declined, or your organization asks an administrator to approve “Microsoft Graph Command Line Tools” for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).</source>
        <translation>U hebt geweigerd, of uw organisatie vraagt een beheerder om ‘Microsoft Graph Command Line Tools’ goed te keuren voor het lezen van e-mail (Mail.Read, of Mail.Read.Shared voor een gedeeld postvak).</translation>
    </message>
    <message>
        <source>Your organization allows only roots that Microsoft, Mozilla or Windows vouches for, or that were seen in Exchange.</source>
        <translation>Uw organisatie staat alleen basiscertificaten toe waarvoor Microsoft, Mozilla of Windows garant staat, of die in Exchange zijn waargenomen.</translation>
    </message>
    <message>
        <source>Your organization allows only roots that somebody else vouches for (policy {policy}). Leave out --root.</source>
        <translation>Uw organisatie staat alleen basiscertificaten toe waarvoor iemand anders garant staat (beleid {policy}). Laat --root weg.</translation>
    </message>
    <message>
        <source>Your organization does not allow this account to sign in from here.</source>
        <translation>Uw organisatie staat niet toe dat dit account zich vanaf hier aanmeldt.</translation>
    </message>
    <message>
        <source>Your organization has not approved, or has refused, Microsoft&apos;s application for Exchange.</source>
        <translation>Uw organisatie heeft de toepassing van Microsoft voor Exchange niet goedgekeurd of heeft deze geweigerd.</translation>
    </message>
    <message>
        <source>Your organization has set the account to {account}. Leave out --upn.</source>
        <translation>Uw organisatie heeft het account ingesteld op {account}. Laat --upn weg.</translation>
    </message>
    <message>
        <source>Your organization has set the environment to {environment}. Leave out --environment.</source>
        <translation>Uw organisatie heeft de omgeving ingesteld op {environment}. Laat --environment weg.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off (policy {policy}). Leave out --online.</source>
        <translation>Uw organisatie heeft downloads uitgeschakeld (beleid {policy}). Laat --online weg.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off.</source>
        <translation>Uw organisatie heeft downloads uitgeschakeld.</translation>
    </message>
    <message>
        <source>Your organization has turned uploads off (policy {policy}). Upload the file from another computer.</source>
        <translation>Uw organisatie heeft uploads uitgeschakeld (beleid {policy}). Upload het bestand vanaf een andere computer.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings have never been changed: this is usual where it is new.</source>
        <translation>De instellingen van uw organisatie zijn nog nooit gewijzigd: dat is gebruikelijk bij een nieuwe organisatie.</translation>
    </message>
    <message>
        <source>a certificate trust list or a security catalog</source>
        <translation>een certificaatvertrouwenslijst of een beveiligingscatalogus</translation>
    </message>
    <message>
        <source>a name in it is no longer correct</source>
        <translation>een naam erin klopt niet meer</translation>
    </message>
    <message>
        <source>a signed receipt</source>
        <translation>een ondertekende ontvangstbevestiging</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>een tijdstempel</translation>
    </message>
    <message>
        <source>attached message</source>
        <translation>bijgevoegd bericht</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>kan niet worden gedecodeerd</translation>
    </message>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>expires {year}</source>
        <translation>verloopt in {year}</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>opgemaakte tekst</translation>
    </message>
    <message>
        <source>issued {year}</source>
        <translation>verleend in {year}</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>het is niet meer nodig</translation>
    </message>
    <message>
        <source>it was replaced by another certificate</source>
        <translation>het is vervangen door een ander certificaat</translation>
    </message>
    <message>
        <source>its private key may be compromised</source>
        <translation>de persoonlijke sleutel is mogelijk gecompromitteerd</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden opgegeven</translation>
    </message>
    <message>
        <source>part {number} ({kind})</source>
        <translation>deel {number} ({kind})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>the CA&apos;s private key may be compromised</source>
        <translation>de persoonlijke sleutel van de CA is mogelijk gecompromitteerd</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key may be compromised</source>
        <translation>de sleutel van de attribuutinstantie is mogelijk gecompromitteerd</translation>
    </message>
    <message>
        <source>the list of public CAs (CCADB, {date})</source>
        <translation>de lijst met openbare CA&apos;s (CCADB, {date})</translation>
    </message>
    <message>
        <source>the permission that it gave was withdrawn</source>
        <translation>de verleende machtiging is ingetrokken</translation>
    </message>
    <message>
        <source>the sign-in window asks for it</source>
        <translation>het aanmeldvenster vraagt erom</translation>
    </message>
    <message>
        <source>the signature of a program (Authenticode)</source>
        <translation>de handtekening van een programma (Authenticode)</translation>
    </message>
    <message>
        <source>thumbprint …{digits}</source>
        <translation>vingerafdruk …{digits}</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits</source>
        <translation>{algorithm} {bits} bits</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits ({curve})</source>
        <translation>{algorithm} {bits} bits ({curve})</translation>
    </message>
    <message>
        <source>{count} (root CAs: {roots}, others: {others})</source>
        <translation>{count} (basis-CA&apos;s: {roots}, overige: {others})</translation>
    </message>
    <message>
        <source>{count} certificates are for the same CA “{name}” and the same key. This causes no problem.</source>
        <translation>{count} certificaten zijn voor dezelfde CA ‘{name}’ en dezelfde sleutel. Dit veroorzaakt geen probleem.</translation>
    </message>
    <message>
        <source>{count} files contain neither mail nor certificates and were skipped.</source>
        <translation>{count} bestanden bevatten geen e-mail of certificaten en zijn overgeslagen.</translation>
    </message>
    <message>
        <source>{count} files contain no certificates and were skipped.</source>
        <translation>{count} bestanden bevatten geen certificaten en zijn overgeslagen.</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched</source>
        <translation>{count} certificaatintrekkingslijsten (CRL&apos;s) konden niet worden opgehaald</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched. {said}</source>
        <translation>{count} certificaatintrekkingslijsten (CRL&apos;s) konden niet worden opgehaald. {said}</translation>
    </message>
    <message>
        <source>{count} self-signed certificates are for the same root CA “{name}” and the same key. This causes no problem; if space is short, the one that expires last is enough.</source>
        <translation>{count} zelfondertekende certificaten zijn voor dezelfde basis-CA ‘{name}’ en dezelfde sleutel. Dit veroorzaakt geen probleem; als er weinig ruimte is, volstaat het certificaat dat het laatst verloopt.</translation>
    </message>
    <message>
        <source>{date}: upload an updated file before this day</source>
        <translation>{date}: upload vóór deze dag een bijgewerkt bestand</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Open it in the wizard, which asks for it.</source>
        <translation>{file} is met een wachtwoord beveiligd. Open het bestand in de wizard, die om het wachtwoord vraagt.</translation>
    </message>
    <message>
        <source>{file}: The file contains no certificates.</source>
        <translation>{file}: Het bestand bevat geen certificaten.</translation>
    </message>
    <message>
        <source>{file}: The file contains no root CA. Specify the root&apos;s own file.</source>
        <translation>{file}: Het bestand bevat geen basis-CA. Geef het eigen bestand van de basis-CA op.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{hash} with {algorithm}</source>
        <translation>{hash} met {algorithm}</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} heeft met een webpagina geantwoord, niet met een certificaat. Vraag de CA om het certificaat.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} heeft geantwoord, maar niet met een certificaat. Vraag de CA om het certificaat.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the network, or ask the CA.</source>
        <translation>{host} is niet bereikbaar. Controleer het netwerk of vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA.</source>
        <translation>{host} heeft niet binnen {seconds} seconden volledig geantwoord. Probeer het later opnieuw of vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>{host} didn&apos;t provide the file (HTTP status {status}). Ask the CA for it.</source>
        <translation>{host} heeft het bestand niet geleverd (HTTP-status {status}). Vraag de CA erom.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have it, but redirects to another address: {address}. Contact that address only if you trust it.</source>
        <translation>{host} heeft het niet, maar verwijst door naar een ander adres: {address}. Raadpleeg dat adres alleen als u het vertrouwt.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have the revocation list (CRL), but redirects to another address, which was not contacted. Ask the CA.</source>
        <translation>{host} heeft de certificaatintrekkingslijst (CRL) niet, maar verwijst door naar een ander adres, dat niet is geraadpleegd. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network, which Microsoft can&apos;t reach either. Ask the CA to publish its revocation list (CRL) over public HTTP.</source>
        <translation>{host} bevindt zich op deze computer of in een privénetwerk, dat Microsoft ook niet kan bereiken. Vraag de CA om de certificaatintrekkingslijst (CRL) via openbaar HTTP te publiceren.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network. Contact it only if it belongs to your own CA.</source>
        <translation>{host} bevindt zich op deze computer of in een privénetwerk. Raadpleeg dit adres alleen als het van uw eigen CA is.</translation>
    </message>
    <message>
        <source>{host} offers the file only over https, at {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>{host} biedt het bestand alleen via https aan, op {address}. Als u dit adres vertrouwt, opent u het in een browser en voegt u het bestand toe.</translation>
    </message>
    <message>
        <source>{host} redirects to another address, but to none that can be used. Ask the CA.</source>
        <translation>{host} verwijst door naar een ander adres, maar dat kan niet worden gebruikt. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>{host} sent a certificate that isn&apos;t the issuer of {certificate}. Ask the CA for its certificate.</source>
        <translation>{host} heeft een certificaat verzonden dat niet de verlener van {certificate} is. Vraag de CA om het certificaat.</translation>
    </message>
    <message>
        <source>{host} sent more than {size} MB, which is too much. Ask the CA for the file.</source>
        <translation>{host} heeft meer dan {size} MB verzonden, en dat is te veel. Vraag de CA om het bestand.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} en nog {count}</translation>
    </message>
    <message>
        <source>{name} ({apart})</source>
        <translation>{name} ({apart})</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, tot {end}</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”</source>
        <translation>{program} heeft ‘{name}’ teruggetrokken</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>{program} heeft ‘{name}’ teruggetrokken: niets wat ervan afhankelijk is, mag worden vertrouwd. Vraag de afzender om een ander certificaat te gebruiken.</translation>
    </message>
    <message>
        <source>{program} no longer trusts what “{name}” issues</source>
        <translation>{program} vertrouwt niet meer wat ‘{name}’ verleent</translation>
    </message>
    <message>
        <source>{program}&apos;s root program no longer vouches for “{name}” for mail (as of its list of {listed}, which doesn&apos;t say since when).</source>
        <translation>Het basiscertificaatprogramma van {program} staat voor e-mail niet meer garant voor ‘{name}’ (volgens de lijst van {listed}, die niet zegt sinds wanneer).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that is issued below “{root}” from {day} on, as by “{name}”. Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>Het basiscertificaatprogramma van {program} staat niet garant voor wat vanaf {day} onder ‘{root}’ wordt verleend, zoals door ‘{name}’. Verwacht dan een andere CA bij e-mail van de klanten ervan; controleer ontvangen e-mail opnieuw.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that “{name}” has issued since {since} (as of its list of {listed}).</source>
        <translation>Het basiscertificaatprogramma van {program} staat niet garant voor wat ‘{name}’ sinds {since} heeft verleend (volgens de lijst van {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches only for what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before that date.</source>
        <translation>Het basiscertificaatprogramma van {program} staat alleen garant voor wat ‘{name}’ vóór {since} heeft verleend. Het bestand bevat deze beperking niet: Exchange zou ook vertrouwen wat sindsdien is verleend. Verwijder dit certificaat, tenzij u e-mail van vóór die datum nodig hebt.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since} (as of its list of {listed}).</source>
        <translation>Het basiscertificaatprogramma van {program} heeft ‘{name}’ op {since} teruggetrokken (volgens de lijst van {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since}: don&apos;t trust it for mail. In the file, it would be trusted again for your whole organization. Remove it.</source>
        <translation>Het basiscertificaatprogramma van {program} heeft ‘{name}’ op {since} teruggetrokken: vertrouw dit certificaat niet voor e-mail. Als het in het bestand staat, zou het voor uw hele organisatie weer worden vertrouwd. Verwijder het.</translation>
    </message>
    <message>
        <source>{said} Don&apos;t trust anything that depends on it. Ask the sender to use another certificate.</source>
        <translation>{said} Vertrouw niets wat ervan afhankelijk is. Vraag de afzender om een ander certificaat te gebruiken.</translation>
    </message>
    <message>
        <source>{said} Exchange Server checks all but the root for revocation. Don&apos;t trust it or anything it has issued.</source>
        <translation>{said} Exchange Server controleert alle certificaten behalve het basiscertificaat op intrekking. Vertrouw dit certificaat niet, en ook niets wat ermee is verleend.</translation>
    </message>
    <message>
        <source>{size} bytes; Exchange Server is known to refuse more than {limit}, Exchange Online may</source>
        <translation>{size} bytes; van Exchange Server is bekend dat het meer dan {limit} weigert, Exchange Online mogelijk ook</translation>
    </message>
    <message>
        <source>{vouching}&apos;s root program vouches for “{name}” for mail; {other}&apos;s no longer does, or only for other purposes. Exchange uses only the file. Keep the root if you still receive mail that needs it.</source>
        <translation>Het basiscertificaatprogramma van {vouching} staat garant voor ‘{name}’ voor e-mail; dat van {other} niet meer, of alleen voor andere doeleinden. Exchange gebruikt alleen het bestand. Behoud het basiscertificaat als u nog e-mail ontvangt waarvoor het nodig is.</translation>
    </message>
    <message>
        <source>{why} Don&apos;t trust this message, and ask the sender to send it again.</source>
        <translation>{why} Vertrouw dit bericht niet en vraag de afzender om het opnieuw te verzenden.</translation>
    </message>
    <message>
        <source>“{account}” contains a space or an invisible character; remove it.</source>
        <translation>‘{account}’ bevat een spatie of een onzichtbaar teken; verwijder dat.</translation>
    </message>
    <message>
        <source>“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com.</source>
        <translation>‘{account}’ is geen account: er is één @ nodig, zoals in admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{address}” isn&apos;t an http or https address to download from. Ask the CA for its certificate.</source>
        <translation>‘{address}’ is geen http- of https-adres om van te downloaden. Vraag de CA om het certificaat.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.</source>
        <translation>‘{domain}’ is geen domein. Een voorbeeld van een domein is fabrikam.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{file}” can contain only one certificate, but there are {count}: specify an .sst, .p7b or .pem file, or a folder with --format der.</source>
        <translation>‘{file}’ kan maar één certificaat bevatten, maar er zijn er {count}: geef een .sst-, .p7b- of .pem-bestand op, of een map met --format der.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read completely, so some of its certificates may be lost in the new file: {reason} To use what can be read, pass the file without --base.</source>
        <translation>‘{file}’ kan niet volledig worden gelezen, dus kunnen sommige certificaten in het nieuwe bestand ontbreken: {reason} Als u wilt gebruiken wat wel kan worden gelezen, geeft u het bestand op zonder --base.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Copy it to this computer and try again.</source>
        <translation>‘{file}’ kan niet worden gelezen. Kopieer het naar deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: you have no permission, or another program is using it.</source>
        <translation>‘{file}’ kan niet worden gelezen: u hebt geen machtiging of een ander programma gebruikt het.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: sstwizard survey writes an .sst file.</source>
        <translation>‘{file}’ kan niet worden geschreven: sstwizard survey schrijft een .sst-bestand.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the formats are .sst, .p7b, .pem and .cer. Choose one of these extensions, or specify --format.</source>
        <translation>‘{file}’ kan niet worden geschreven: de indelingen zijn .sst, .p7b, .pem en .cer. Kies een van deze extensies of geef --format op.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the name of this document has to end with {endings}. PDF needs the wizard.</source>
        <translation>‘{file}’ kan niet worden geschreven: de naam van dit document moet eindigen op {endings}. Voor PDF is de wizard nodig.</translation>
    </message>
    <message>
        <source>“{file}” contains neither mail nor certificates and was skipped.</source>
        <translation>‘{file}’ bevat geen e-mail of certificaten en is overgeslagen.</translation>
    </message>
    <message>
        <source>“{file}” contains no certificates and was skipped.</source>
        <translation>‘{file}’ bevat geen certificaten en is overgeslagen.</translation>
    </message>
    <message>
        <source>“{file}” could not be read, so it is no longer known what Exchange has. It is kept as “{copy}”.</source>
        <translation>‘{file}’ kon niet worden gelezen, dus het is niet meer bekend wat Exchange heeft. Het bestand blijft bewaard als ‘{copy}’.</translation>
    </message>
    <message>
        <source>“{file}” has the root CA “{name}”. Nobody vouches for it, and your organization allows no others (policy {policy}). Make a collection without it first: sstwizard make.</source>
        <translation>‘{file}’ bevat de basis-CA ‘{name}’. Niemand staat ervoor garant en uw organisatie staat geen andere toe (beleid {policy}). Maak eerst een verzameling zonder deze basis-CA: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe, not a file.</source>
        <translation>‘{file}’ is een apparaat of een pipe, geen bestand.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <translation>‘{file}’ is een map. Kies een bestand daarin.</translation>
    </message>
    <message>
        <source>“{file}” is an .sst file. Specify the message or certificate to check (.eml, .cer).</source>
        <translation>‘{file}’ is een .sst-bestand. Geef het bericht of certificaat op dat moet worden gecontroleerd (.eml, .cer).</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Add it by itself; you can then enter its password.</source>
        <translation>‘{file}’ is met een wachtwoord beveiligd. Voeg het bestand afzonderlijk toe; dan kunt u het wachtwoord invoeren.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add those files.</source>
        <translation>‘{file}’ is met een wachtwoord beveiligd. Exporteer de certificaten als .cer of .p7b en voeg die bestanden toe.</translation>
    </message>
    <message>
        <source>“{file}” is not an .sst file. Create one first: sstwizard make.</source>
        <translation>‘{file}’ is geen .sst-bestand. Maak er eerst een: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is not the script that came with SST Wizard. Install SST Wizard again.</source>
        <translation>‘{file}’ is niet het script dat bij SST Wizard hoort. Installeer SST Wizard opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” is the collection itself. Choose another name.</source>
        <translation>‘{file}’ is de verzameling zelf. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read: it has more than {size} MB.</source>
        <translation>‘{file}’ is te groot om te lezen: het is meer dan {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” was not exported by SST Wizard. Make a collection of it first: sstwizard make.</source>
        <translation>‘{file}’ is niet door SST Wizard geëxporteerd. Maak er eerst een verzameling van: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” was not found. It may have been moved or renamed.</source>
        <translation>‘{file}’ is niet gevonden. Misschien is het verplaatst of heeft het een andere naam gekregen.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to a folder, and was skipped. Add that folder by itself.</source>
        <translation>‘{folder}’ is een koppeling naar een map en is overgeslagen. Voeg die map afzonderlijk toe.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to another place, so no script is put there. Remove the link, and try again.</source>
        <translation>‘{folder}’ is een koppeling naar een andere locatie, dus wordt daar geen script geplaatst. Verwijder de koppeling en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{issuer}” may not sign revocation lists (CRL): its key usage names other purposes. Ask the CA.</source>
        <translation>‘{issuer}’ mag geen certificaatintrekkingslijsten (CRL) ondertekenen: het sleutelgebruik noemt andere doeleinden. Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>“{missing}”, an issuer above “{name}”, is missing. Ask the sender or the CA for its certificate, and add the file.</source>
        <translation>‘{missing}’, een verlener boven ‘{name}’, ontbreekt. Vraag de afzender of de CA om het certificaat en voeg het bestand toe.</translation>
    </message>
    <message>
        <source>“{name1}”</source>
        <translation>‘{name1}’</translation>
    </message>
    <message>
        <source>“{name1}” and “{name2}”</source>
        <translation>‘{name1}’ en ‘{name2}’</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}” and “{name3}”</source>
        <translation>‘{name1}’, ‘{name2}’ en ‘{name3}’</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}”, “{name3}” and {count} more</source>
        <translation>‘{name1}’, ‘{name2}’, ‘{name3}’ en nog {count}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>‘{name}’</translation>
    </message>
    <message>
        <source>“{name}” ({addresses})</source>
        <translation>‘{name}’ ({addresses})</translation>
    </message>
    <message>
        <source>“{name}” belongs to a person or a server. Exchange trusts mail by the CAs in the file; this certificate takes up space and makes no mail trusted.</source>
        <translation>‘{name}’ is van een persoon of een server. Exchange vertrouwt e-mail op basis van de CA&apos;s in het bestand; dit certificaat neemt ruimte in en zorgt er niet voor dat e-mail wordt vertrouwd.</translation>
    </message>
    <message>
        <source>“{name}” came with a message or download ({origin}); no other source has it, and anybody can make a root CA of that name. Compare its SHA-256 by phone or on the CA&apos;s website, and remove it if a single digit differs: {sha256}</source>
        <translation>‘{name}’ kwam met een bericht of een download ({origin}); geen andere bron heeft deze, en iedereen kan een basis-CA met die naam maken. Vergelijk de SHA-256 telefonisch of op de website van de CA, en verwijder het certificaat als er ook maar één teken verschilt: {sha256}</translation>
    </message>
    <message>
        <source>“{name}” can be forged</source>
        <translation>‘{name}’ kan worden vervalst</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded, so its issuer is not known. Unless you know what it is, remove it.</source>
        <translation>‘{name}’ kan niet worden gedecodeerd, dus is de verlener niet bekend. Verwijder het, tenzij u weet wat het is.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email</source>
        <translation>‘{name}’ kan niet worden gebruikt voor beveiligde e-mail</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email: its extended key usage lists other purposes. Use another certificate.</source>
        <translation>‘{name}’ kan niet worden gebruikt voor beveiligde e-mail: het uitgebreide sleutelgebruik noemt andere doeleinden. Gebruik een ander certificaat.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: {reason}. Choose another location.</source>
        <translation>‘{name}’ kan niet worden gebruikt: {reason}. Kies een andere locatie.</translation>
    </message>
    <message>
        <source>“{name}” contains a name that a CA above it may not certify (name constraints). Ask the CA.</source>
        <translation>‘{name}’ bevat een naam die een bovenliggende CA niet mag certificeren (naambeperkingen). Vraag de CA om uitleg.</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t list secure email among its purposes, but allows any. Mail programs accept that; Exchange Server is known to look for secure email, and Exchange Online may do the same.</source>
        <translation>‘{name}’ noemt beveiligde e-mail niet als doel, maar staat elk doel toe. E-mailprogramma&apos;s accepteren dat; van Exchange Server is bekend dat het naar beveiligde e-mail zoekt, en Exchange Online doet mogelijk hetzelfde.</translation>
    </message>
    <message>
        <source>“{name}” exceeds its issuer&apos;s path length</source>
        <translation>‘{name}’ overschrijdt de padlengte van de verlener</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. Ask the CA for its successor.</source>
        <translation>‘{name}’ is verlopen op {end}. Vraag de CA om de opvolger.</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. One expired certificate makes the whole upload fail.</source>
        <translation>‘{name}’ is verlopen op {end}. Door één verlopen certificaat mislukt de hele upload.</translation>
    </message>
    <message>
        <source>“{name}” expires in {days} days</source>
        <translation>‘{name}’ verloopt over {days} dagen</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}, so it probably issues no more certificates. “{successor}”, of the same organization, is newer and probably issues them now. It was found in {origin}. Add it beside “{name}”, and remove that once no mail needs it.</source>
        <translation>‘{name}’ verloopt op {end} en verleent dus waarschijnlijk geen certificaten meer. ‘{successor}’, van dezelfde organisatie, is nieuwer en verleent ze nu waarschijnlijk. Gevonden in {origin}. Voeg deze CA ernaast toe en verwijder ‘{name}’ zodra geen e-mail het certificaat meer nodig heeft.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. After that, the whole upload fails.</source>
        <translation>‘{name}’ verloopt op {end}. Daarna mislukt de hele upload.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. Its successor has to be in the collection by then.</source>
        <translation>‘{name}’ verloopt op {end}. Vanaf dat moment wordt e-mail waarvoor het nodig is, niet vertrouwd, en weigert Exchange een bestand dat het bevat. Vóór die datum moet de opvolger in de verzameling staan.</translation>
    </message>
    <message>
        <source>“{name}” has a critical extension that is not known here, so it can&apos;t be checked. Ask the CA about it.</source>
        <translation>‘{name}’ heeft een kritieke extensie die hier niet bekend is en kan dus niet worden gecontroleerd. Vraag de CA ernaar.</translation>
    </message>
    <message>
        <source>“{name}” has a successor</source>
        <translation>‘{name}’ heeft een opvolger</translation>
    </message>
    <message>
        <source>“{name}” has certificates with {count} different keys. A CA that renews its key causes this. Mail signed under the older key needs the older certificate.</source>
        <translation>‘{name}’ heeft certificaten met {count} verschillende sleutels. Dat komt voor als een CA de sleutel vernieuwt. Voor e-mail die onder de oudere sleutel is ondertekend, is het oudere certificaat nodig.</translation>
    </message>
    <message>
        <source>“{name}” has more CAs below it than its path length allows. Ask the CA for a new certificate.</source>
        <translation>‘{name}’ heeft meer CA&apos;s onder zich dan de padlengte toestaat. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>“{name}” has more than one key</source>
        <translation>‘{name}’ heeft meer dan één sleutel</translation>
    </message>
    <message>
        <source>“{name}” has no address of a revocation list (CRL). If Exchange can&apos;t check for revocation, users may be told that the signature is not trusted.</source>
        <translation>‘{name}’ bevat geen adres van een certificaatintrekkingslijst (CRL). Als Exchange de intrekking niet kan controleren, krijgen gebruikers mogelijk te zien dat de handtekening niet wordt vertrouwd.</translation>
    </message>
    <message>
        <source>“{name}” has public CAs, but none that probably issues for mail. See: sstwizard find.</source>
        <translation>‘{name}’ heeft openbare CA&apos;s, maar waarschijnlijk verleent geen daarvan certificaten voor e-mail. Zie: sstwizard find.</translation>
    </message>
    <message>
        <source>“{name}” has the extension of another format. Use {suffix}, or leave the extension out.</source>
        <translation>‘{name}’ heeft de extensie van een andere indeling. Gebruik {suffix} of laat de extensie weg.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Choose another name.</source>
        <translation>‘{name}’ is een apparaat of een pipe, geen bestand. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{name}” is a file, and several certificates need a folder.</source>
        <translation>‘{name}’ is een bestand, en voor meerdere certificaten is een map nodig.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Add a file name.</source>
        <translation>‘{name}’ is een map. Voeg een bestandsnaam toe.</translation>
    </message>
    <message>
        <source>“{name}” is cross-signed</source>
        <translation>‘{name}’ is kruiselings ondertekend</translation>
    </message>
    <message>
        <source>“{name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>‘{name}’ is niet toegestaan: niets wat ervan afhankelijk is, mag worden vertrouwd. Vraag de afzender om een ander certificaat te gebruiken.</translation>
    </message>
    <message>
        <source>“{name}” is easier to forge than it should be</source>
        <translation>‘{name}’ is makkelijker te vervalsen dan wenselijk is</translation>
    </message>
    <message>
        <source>“{name}” is in no open source. Ask the sender for the CA&apos;s certificate, and add its file.</source>
        <translation>‘{name}’ staat in geen enkele geopende bron. Vraag de afzender om het certificaat van de CA en voeg het bestand toe.</translation>
    </message>
    <message>
        <source>“{name}” is in order, but no certificate of its senders can be used for their mail; each message says why. Ask the senders to use another certificate.</source>
        <translation>‘{name}’ is in orde, maar geen certificaat van de afzenders kan voor hun berichten worden gebruikt; bij elk bericht staat waarom. Vraag de afzenders een ander certificaat te gebruiken.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). Add all, or those that your partners use.</source>
        <translation>‘{name}’ staat zonder tussenliggende CA in de verzameling: e-mail die er geen bevat, zou niet worden vertrouwd. CA&apos;s eronder die waarschijnlijk certificaten voor e-mail uitgeven, volgens {origin}: {count} ({named}). Voeg ze allemaal toe, of alleen die van uw partners.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). There is no room for all: find those that your partners use by name.</source>
        <translation>‘{name}’ staat zonder tussenliggende CA in de verzameling: e-mail die er geen bevat, zou niet worden vertrouwd. CA&apos;s eronder die waarschijnlijk certificaten voor e-mail uitgeven, volgens {origin}: {count} ({named}). Er is geen ruimte voor alle: zoek die van uw partners op naam.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. The opened files and stores contain {named} below it (the first in {origin}).</source>
        <translation>‘{name}’ staat zonder tussenliggende CA in de verzameling: e-mail die er geen bevat, zou niet worden vertrouwd. De geopende bestanden en archieven bevatten onder deze basis-CA: {named} (de eerste in {origin}).</translation>
    </message>
    <message>
        <source>“{name}” is not valid yet</source>
        <translation>‘{name}’ is nog niet geldig</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Clear the read-only attribute, or choose another name.</source>
        <translation>‘{name}’ is alleen-lezen. Wis het kenmerk Alleen-lezen of kies een andere naam.</translation>
    </message>
    <message>
        <source>“{name}” is self-signed and not a CA: it makes only mail trusted that was signed with this certificate. Remove it, unless you want exactly that.</source>
        <translation>‘{name}’ is zelfondertekend en geen CA: hiermee wordt alleen e-mail vertrouwd die met dit certificaat is ondertekend. Verwijder het, tenzij u precies dat wilt.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can be forged. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>‘{name}’ is ondertekend met {algorithm}, dat kan worden vervalst. Vertrouw het niet en vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>‘{name}’ is ondertekend met {algorithm}, dat tegenwoordig kan worden vervalst. Het is niet zeker of Exchange het vertrouwt. Vraag de CA om een nieuwer certificaat.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate.</source>
        <translation>‘{name}’ is ondertekend met {algorithm}, dat verouderd is. Vraag de CA om een nieuwer certificaat.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}: certificates like it have been forged. Don&apos;t trust it. Remove it, and ask the CA for a newer certificate.</source>
        <translation>‘{name}’ is ondertekend met {algorithm}: zulke certificaten zijn al vervalst. Vertrouw het niet. Verwijder het en vraag de CA om een nieuwer certificaat.</translation>
    </message>
    <message>
        <source>“{name}” is trusted by this collection, but the signed content is in another file. Choose that file, too, to check whether it was changed.</source>
        <translation>‘{name}’ wordt vertrouwd met deze verzameling, maar de ondertekende inhoud staat in een ander bestand. Kies ook dat bestand om te controleren of de inhoud is gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” is valid from {start}. Mail that needs it isn&apos;t trusted before then.</source>
        <translation>‘{name}’ is geldig vanaf {start}. E-mail waarvoor het nodig is, wordt tot dan niet vertrouwd.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a CA and isn&apos;t needed</source>
        <translation>‘{name}’ is geen CA en is niet nodig</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t made as the standard for certificates (RFC 5280) requires, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>‘{name}’ voldoet niet aan de certificaatstandaard (RFC 5280) en kan dus niet worden gecontroleerd. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t the full name of an organization. These match: {names}.</source>
        <translation>‘{name}’ is niet de volledige naam van een organisatie. Deze komen overeen: {names}.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid before {start}. Wait, or check this computer&apos;s clock.</source>
        <translation>‘{name}’ is niet geldig vóór {start}. Wacht tot die datum of controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>“{name}” makes only its own mail trusted</source>
        <translation>Met ‘{name}’ wordt alleen eigen e-mail vertrouwd</translation>
    </message>
    <message>
        <source>“{name}” may have been revoked</source>
        <translation>‘{name}’ is mogelijk ingetrokken</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail from {day} on ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>‘{name}’ mag vanaf {day} geen certificaten voor e-mail meer verlenen ({key}; CA/Browser Forum, SMC017). Verwacht dan een andere CA bij e-mail van de klanten ervan; controleer ontvangen e-mail opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail since {day} ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA; look at received mail again.</source>
        <translation>‘{name}’ mag sinds {day} geen certificaten voor e-mail meer verlenen ({key}; CA/Browser Forum, SMC017). Verwacht een andere CA bij e-mail van de klanten ervan; controleer ontvangen e-mail opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” may not issue certificates, but it issued one here. Don&apos;t trust what it issued.</source>
        <translation>‘{name}’ mag geen certificaten verlenen, maar heeft er hier een verleend. Vertrouw niet wat hiermee is verleend.</translation>
    </message>
    <message>
        <source>“{name}” may not sign: its key usage lists other purposes. Ask the sender to sign with another certificate.</source>
        <translation>‘{name}’ mag niet ondertekenen: het sleutelgebruik noemt andere doeleinden. Vraag de afzender om met een ander certificaat te ondertekenen.</translation>
    </message>
    <message>
        <source>“{name}” mixes look-alike letters</source>
        <translation>‘{name}’ mengt letters die op elkaar lijken</translation>
    </message>
    <message>
        <source>“{name}” names an issuer other than the certificate whose key signed it, so its chain is not valid. Ask the CA for a new one.</source>
        <translation>‘{name}’ vermeldt een andere verlener dan het certificaat waarvan de sleutel het heeft ondertekend, dus is de keten niet geldig. Vraag de CA om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>“{name}” names no issuer, so nobody can find its CA. Remove it, and ask who issued it for another.</source>
        <translation>‘{name}’ noemt geen verlener, dus niemand kan de CA ervan vinden. Verwijder het en vraag de verlener om een ander.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but its signature doesn&apos;t match that issuer&apos;s key. The certificate is forged, damaged or invalid: remove it, unless the CA can explain it.</source>
        <translation>‘{name}’ vermeldt ‘{issuer}’ als verlener, maar de handtekening komt niet overeen met de sleutel van die verlener. Het certificaat is vervalst, beschadigd of ongeldig: verwijder het, tenzij de CA het kan verklaren.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but this signature can&apos;t be checked here: the algorithm ({algorithm}) or the issuer&apos;s key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.</source>
        <translation>‘{name}’ vermeldt ‘{issuer}’ als verlener, maar deze handtekening kan hier niet worden gecontroleerd: het algoritme ({algorithm}) of de sleutel van de verlener is niet bekend, of de sleutel is te groot. Het certificaat kan vervalst zijn, dus geldt niets wat ervan afhankelijk is, als vertrouwd. Verwijder het, tenzij de CA het bevestigt.</translation>
    </message>
    <message>
        <source>“{name}” says where its issuer&apos;s certificate is on the internet. Exchange Online may fetch it, but whether that leads to a root of this collection isn&apos;t known here.</source>
        <translation>‘{name}’ vermeldt waar op internet het certificaat van de verlener staat. Exchange Online haalt dat mogelijk op, maar of het naar een basiscertificaat van deze verzameling leidt, is hier niet bekend.</translation>
    </message>
    <message>
        <source>“{name}” should no longer be trusted. “{successor}”, of the same organization, is newer and probably issues certificates now. It was found in {origin}. Add it if your partners have certificates from it.</source>
        <translation>‘{name}’ moet niet meer worden vertrouwd. ‘{successor}’, van dezelfde organisatie, is nieuwer en verleent nu waarschijnlijk certificaten. Gevonden in {origin}. Voeg deze CA toe als uw partners er certificaten van hebben.</translation>
    </message>
    <message>
        <source>“{name}” signed its own certificate: no CA issued it. Ask for a certificate that a CA has issued.</source>
        <translation>‘{name}’ heeft het eigen certificaat ondertekend: het is door geen CA verleend. Vraag om een certificaat dat door een CA is verleend.</translation>
    </message>
    <message>
        <source>“{name}” stops issuing certificates for mail</source>
        <translation>‘{name}’ stopt met het verlenen van certificaten voor e-mail</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program after it was opened, so nothing was written. Open it again.</source>
        <translation>‘{name}’ is na het openen door een ander programma gewijzigd, dus is er niets geschreven. Open het opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” was found more than once (of all selected: {count}). Each is written once.</source>
        <translation>‘{name}’ is meer dan één keer gevonden (van alle geselecteerde: {count}). Elk certificaat wordt één keer geschreven.</translation>
    </message>
    <message>
        <source>“{name}” was found with its private key (of all selected: {count}). This wizard never exports private keys; Exchange doesn&apos;t need them.</source>
        <translation>‘{name}’ is gevonden met de persoonlijke sleutel (van alle geselecteerde: {count}). Deze wizard exporteert nooit persoonlijke sleutels; Exchange heeft ze niet nodig.</translation>
    </message>
    <message>
        <source>“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are not written: no data from this computer is included.</source>
        <translation>‘{name}’ is gevonden met eigenschappen, zoals een beschrijvende naam (van alle geselecteerde: {count}). Deze worden niet geschreven: er worden geen gegevens van deze computer opgenomen.</translation>
    </message>
    <message>
        <source>“{name}” was issued more than once</source>
        <translation>‘{name}’ is meer dan één keer verleend</translation>
    </message>
    <message>
        <source>“{name}” was not changed, because it could not be backed up: {reason}. Choose another name.</source>
        <translation>‘{name}’ is niet gewijzigd, omdat er geen back-up van kon worden gemaakt: {reason}. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: its backup differed when it was read back. Choose another drive.</source>
        <translation>‘{name}’ is niet gewijzigd: de back-up week af toen deze werd teruggelezen. Kies een ander station.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free some space on it, or choose another drive.</source>
        <translation>‘{name}’ is niet geschreven: de schijf is vol. Maak er ruimte op vrij of kies een ander station.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed from the collection when it was read back. Try another drive.</source>
        <translation>‘{name}’ is niet geschreven: het bestand week af van de verzameling toen het werd teruggelezen. Probeer een ander station.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed when it was read back. Try another drive.</source>
        <translation>‘{name}’ is niet geschreven: het bestand week af toen het werd teruggelezen. Probeer een ander station.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Close the program that uses it, or choose another location.</source>
        <translation>‘{name}’ is niet geschreven: {reason}. Sluit het programma dat het gebruikt of kies een andere locatie.</translation>
    </message>
    <message>
        <source>“{name}” was refused (OpenSSL error {code}). Ask the CA what is wrong with it.</source>
        <translation>‘{name}’ is geweigerd (OpenSSL-fout {code}). Vraag de CA wat er niet in orde is.</translation>
    </message>
    <message>
        <source>“{name}” was revoked</source>
        <translation>‘{name}’ is ingetrokken</translation>
    </message>
    <message>
        <source>“{name}” was revoked by its owner, or stands below a CA that was, as CCADB&apos;s list of {listed} says, which doesn&apos;t say since when.</source>
        <translation>‘{name}’ is door de eigenaar ingetrokken of staat onder een CA die is ingetrokken (volgens de CCADB-lijst van {listed}, die niet zegt sinds wanneer).</translation>
    </message>
    <message>
        <source>“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. What to do: get its successor from the CA, update {file} in SST Wizard (add the successor, remove this certificate), export it, and upload it. {again}</source>
        <translation>‘{name}’, verleend door ‘{issuer}’, vingerafdruk {thumbprint}, verloopt op {end}. Vanaf dat moment wordt e-mail waarvoor het nodig is, niet vertrouwd, en weigert Exchange een bestand dat het bevat. Wat u moet doen: vraag de opvolger op bij de CA, werk {file} bij in SST Wizard (voeg de opvolger toe, verwijder dit certificaat), exporteer het bestand en upload het. {again}</translation>
    </message>
    <message>
        <source>“{path}” is not a full path; start with the drive or the root folder.</source>
        <translation>‘{path}’ is geen volledig pad; begin met het station of de hoofdmap.</translation>
    </message>
    <message>
        <source>“{program}” can&apos;t be started: {reason}. Save the transfer kit, or type the commands yourself.</source>
        <translation>‘{program}’ kan niet worden gestart: {reason}. Sla het overdrachtspakket op of typ de opdrachten zelf.</translation>
    </message>
    <message>
        <source>“{value}” contains a character that cannot be pasted into PowerShell ({code}); remove it.</source>
        <translation>‘{value}’ bevat een teken dat niet in PowerShell kan worden geplakt ({code}); verwijder het.</translation>
    </message>
</context>
</TS>
