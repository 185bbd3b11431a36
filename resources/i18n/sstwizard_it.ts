<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Impossibile verificare</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Changed or damaged since it was signed</source>
        <translation>Modificato o danneggiato dopo la firma</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Copied from the signature of another message</source>
        <translation>Copiato dalla firma di un altro messaggio</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>Nella raccolta</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Rilasciato per</translation>
    </message>
    <message>
        <source>Missing; found in {origin}</source>
        <translation>Mancante; trovato in {origin}</translation>
    </message>
    <message>
        <source>Named as signer</source>
        <translation>Indicato come firmatario</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>Nessun indirizzo di posta</translation>
    </message>
    <message>
        <source>None included; same result</source>
        <translation>Nessuno incluso; stesso risultato</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>Not checked: it is in another file</source>
        <translation>Non verificato: si trova in un altro file</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Non nella raccolta</translation>
    </message>
    <message>
        <source>Not signed with the signer&apos;s key</source>
        <translation>Non firmato con la chiave del firmatario</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non attendibile</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Solo nel messaggio</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Inviato come</translation>
    </message>
    <message>
        <source>Signed for another certificate</source>
        <translation>Firmato per un altro certificato</translation>
    </message>
    <message>
        <source>Signed part</source>
        <translation>Parte firmata</translation>
    </message>
    <message>
        <source>Signed with an algorithm that anybody can forge</source>
        <translation>Firmato con un algoritmo che consente a chiunque di contraffare firme</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firmatario</translation>
    </message>
    <message>
        <source>The file you opened</source>
        <translation>Il file aperto</translation>
    </message>
    <message>
        <source>The signer, from the message</source>
        <translation>Il firmatario, dal messaggio</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Attendibile</translation>
    </message>
    <message>
        <source>Trusted, but Exchange Server is known not to use intermediates from messages</source>
        <translation>Attendibile, ma è noto che Exchange Server non usa i certificati intermedi dei messaggi</translation>
    </message>
    <message>
        <source>Trusted: the collection contains everything needed</source>
        <translation>Attendibile: la raccolta contiene tutto il necessario</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Invariato dopo la firma</translation>
    </message>
    <message>
        <source>With the intermediates in the message</source>
        <translation>Con i certificati intermedi del messaggio</translation>
    </message>
    <message>
        <source>Without the intermediates in the message</source>
        <translation>Senza i certificati intermedi del messaggio</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, valid until {end}</source>
        <translation>{name}, rilasciato da {issuer}, scadenza {end}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Add the missing issuers to the collection</source>
        <translation>Aggiungi alla raccolta gli emittenti mancanti</translation>
    </message>
    <message>
        <source>Attached message</source>
        <translation>Messaggio allegato</translation>
    </message>
    <message>
        <source>Attached messages, each checked separately</source>
        <translation>Messaggi allegati, ognuno verificato separatamente</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>Scegli il file firmato…</translation>
    </message>
    <message>
        <source>Exchange Online makes the final decision; this is an estimate.</source>
        <translation>La decisione finale spetta a Exchange Online; questa è una stima.</translation>
    </message>
    <message>
        <source>More attached messages, not shown here: {count}</source>
        <translation>Altri messaggi allegati, non visualizzati qui: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This result is for {signed}, when the message was signed. The signer&apos;s certificate has expired since then, on {end}: newer mail needs another one.</source>
        <translation>Questo risultato vale per il giorno {signed}, quando il messaggio è stato firmato. Il certificato del firmatario è poi scaduto il giorno {end}: per la posta più recente ne serve un altro.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Without a subject: {headline}</source>
        <translation>Senza oggetto: {headline}</translation>
    </message>
    <message>
        <source>“{name}”: {headline}</source>
        <translation>&quot;{name}&quot;: {headline}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia dettagli</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Si è verificato un errore imprevisto</translation>
    </message>
    <message>
        <source>Send the details to the person who supports this program.</source>
        <translation>Inviare i dettagli a chi fornisce supporto per questo programma.</translation>
    </message>
    <message>
        <source>The last step failed. Your selection is still there.</source>
        <translation>L&apos;ultima operazione non è riuscita. La selezione è stata mantenuta.</translation>
    </message>
</context>
<context>
    <name>ByCA</name>
    <message numerus="yes">
        <source>%Ln CA(s)</source>
        <translation>
            <numerusform>%Ln CA</numerusform>
            <numerusform>%Ln CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) need(s) you first</source>
        <translation>
            <numerusform>Prima: %Ln CA richiede un intervento</numerusform>
            <numerusform>Prima: %Ln CA richiedono un intervento</numerusform>
        </translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>Aggiungi il suo file…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by CA, root, sender or status (Ctrl+F)</source>
        <translation>Filtra per CA, radice, mittente o stato (CTRL+F)</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes.</source>
        <translation>La raccolta occuperebbe {size} di {limit} byte.</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs.</source>
        <translation>La raccolta occuperebbe {size} di {limit} byte. Exchange la rifiuterebbe; selezionare meno CA.</translation>
    </message>
</context>
<context>
    <name>ByMessage</name>
    <message>
        <source>Answer</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Check revocation…</source>
        <translation>Verifica revoca…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by sender, file or CA (Ctrl+F)</source>
        <translation>Filtra per mittente, file o CA (CTRL+F)</translation>
    </message>
    <message>
        <source>Show the CA of this message</source>
        <translation>Mostra la CA di questo messaggio</translation>
    </message>
</context>
<context>
    <name>CATable</name>
    <message>
        <source>Expires on {date}</source>
        <translation>Scade il {date}</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>CA emittente</translation>
    </message>
    <message>
        <source>Key identifier: {key_id}</source>
        <translation>Identificatore chiave: {key_id}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Chi la garantisce</translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation>La posta</translation>
    </message>
</context>
<context>
    <name>CAView</name>
    <message>
        <source>CAs that the messages need</source>
        <translation>CA necessarie per i messaggi</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>CertificateMenu</name>
    <message>
        <source>&amp;Add to the collection</source>
        <translation>&amp;Aggiungi alla raccolta</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Dettagli…</translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation>&amp;Rimuovi dalla raccolta</translation>
    </message>
    <message>
        <source>&amp;Withdraw “You compared it”</source>
        <translation>Ri&amp;tira &quot;Confrontata dall&apos;utente&quot;</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiato negli Appunti</translation>
    </message>
    <message>
        <source>Copy &amp;thumbprint</source>
        <translation>Copia &amp;identificazione personale</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Expiration Date</source>
        <translation>Data scadenza</translation>
    </message>
    <message>
        <source>Friendly Name</source>
        <translation>Nome descrittivo</translation>
    </message>
    <message>
        <source>Intended Purposes</source>
        <translation>Scopi designati</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Identificazione personale</translation>
    </message>
    <message>
        <source>Vouched For By</source>
        <translation>Garantito da</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>nella raccolta</translation>
    </message>
    <message>
        <source>not in the collection</source>
        <translation>non nella raccolta</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%Ln root CA(s) left out, because nobody vouches for them: {names}. To compare them, add them again.</source>
        <translation>
            <numerusform>%Ln CA radice esclusa, perché nessuno la garantisce: {names}. Per confrontarla, aggiungerla di nuovo.</numerusform>
            <numerusform>%Ln CA radice escluse, perché nessuno le garantisce: {names}. Per confrontarle, aggiungerle di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CA only</source>
        <translation>Solo &amp;CA</translation>
    </message>
    <message>
        <source>Add a folder with certificates</source>
        <translation>Aggiungi una cartella con certificati</translation>
    </message>
    <message>
        <source>Add files with certificates</source>
        <translation>Aggiungi file con certificati</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Enter its password…</source>
        <translation>Immetti la password…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by name, issuer or thumbprint (Ctrl+F)</source>
        <translation>Filtra per nome, emittente o identificazione personale (CTRL+F)</translation>
    </message>
    <message>
        <source>Hide certificates that exclude secure email</source>
        <translation>Nascondi i certificati che escludono la posta elettronica sicura</translation>
    </message>
    <message>
        <source>Hide e&amp;xpired</source>
        <translation>Nascondi scad&amp;uti</translation>
    </message>
    <message>
        <source>Hide what Exchange would refuse</source>
        <translation>Nascondi ciò che Exchange rifiuterebbe</translation>
    </message>
    <message>
        <source>Hide what can&apos;t issue certificates</source>
        <translation>Nascondi ciò che non può rilasciare certificati</translation>
    </message>
    <message>
        <source>No certificates here.</source>
        <translation>Qui non sono presenti certificati.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>S/&amp;MIME only</source>
        <translation>Solo S/&amp;MIME</translation>
    </message>
    <message>
        <source>Select the root and intermediate CAs to trust for S/MIME mail.</source>
        <translation>Selezionare le CA radice e intermedie da considerare attendibili per la posta S/MIME.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown. Press Space to add or remove the selected certificates.</source>
        <translation>Visualizzati {shown} di {total}. BARRA SPAZIATRICE: aggiunge o rimuove i certificati selezionati.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown: nothing matches the filter.</source>
        <translation>Visualizzati {shown} di {total}: nessun elemento corrisponde al filtro.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>&quot;{file}&quot; è bloccato con una password.</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>An issuer without a name</source>
        <translation>Un emittente senza nome</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain</source>
        <translation>Catena</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenienza</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Richiesta a {host}…</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Catene</translation>
    </message>
    <message>
        <source>Chains of the collection</source>
        <translation>Catene della raccolta</translation>
    </message>
    <message>
        <source>Check &amp;revocation…</source>
        <translation>Verifica revoc&amp;a…</translation>
    </message>
    <message>
        <source>Check the chains and whether Exchange Online will accept them.</source>
        <translation>Verificare le catene e se Exchange Online le accetterà.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download in corso</translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;x %Ln error(s)</source>
        <translation>
            <numerusform>&amp;Correggi %Ln errore</numerusform>
            <numerusform>&amp;Correggi %Ln errori</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed: {added} added, {removed} removed.</source>
        <translation>Correzione completata. Aggiunti: {added}, rimossi: {removed}.</translation>
    </message>
    <message>
        <source>Removes what has to go, replaces what has been renewed and adds the issuers that a source holds. Warnings stay as they are.</source>
        <translation>Rimuove ciò che non può restare, sostituisce ciò che è stato rinnovato e aggiunge gli emittenti presenti in un&apos;origine. Gli avvisi restano come sono.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Selected; Next does this.</source>
        <translation>Selezionata; Avanti esegue questa scelta.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificato aggiunto</numerusform>
            <numerusform>%Ln certificati aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) removed</source>
        <translation>
            <numerusform>%Ln certificato rimosso</numerusform>
            <numerusform>%Ln certificati rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected</source>
        <translation>
            <numerusform>%Ln certificato selezionato</numerusform>
            <numerusform>%Ln certificati selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln errore</numerusform>
            <numerusform>%Ln errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message numerus="yes">
        <source>Collection: %Ln certificate(s)</source>
        <translation>
            <numerusform>Raccolta: %Ln certificato</numerusform>
            <numerusform>Raccolta: %Ln certificati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected yet</source>
        <translation>Ancora nessuna selezione</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Ready, {warnings}</source>
        <translation>Pronta, {warnings}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>The collection: {verdict}</source>
        <translation>La raccolta: {verdict}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>Aggiunto: {name}</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Rimosso: {name}</translation>
    </message>
    <message>
        <source>{size} of {limit} bytes</source>
        <translation>{size} di {limit} byte</translation>
    </message>
</context>
<context>
    <name>CollectionChains</name>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>CRL unreachable</source>
        <translation>CRL non raggiungibile</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Chain too long</source>
        <translation>Catena troppo lunga</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Circular chain</source>
        <translation>Catena circolare</translation>
    </message>
    <message>
        <source>Error above it</source>
        <translation>Errore più in alto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Catena incompleta</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenuto</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>Alfabeti misti</translation>
    </message>
    <message>
        <source>No intermediate CA</source>
        <translation>Nessuna CA intermedia</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>Nessun garante</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Non è una CA</translation>
    </message>
    <message>
        <source>Not for email</source>
        <translation>Non per la posta</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Non nella raccolta</translation>
    </message>
    <message>
        <source>Only your collection vouches</source>
        <translation>Garantito solo dalla raccolta</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimosso</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Root, self-signed</source>
        <translation>Radice, autofirmata</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Firma non verificata</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>Troppo debole</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Chiave debole</translation>
    </message>
    <message>
        <source>Weak signature</source>
        <translation>Firma debole</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Firma errata</translation>
    </message>
</context>
<context>
    <name>CollectionFromExchangeDialog</name>
    <message>
        <source>&amp;Create a new collection</source>
        <translation>&amp;Crea una nuova raccolta</translation>
    </message>
    <message>
        <source>Exchange stores your organization&apos;s collection. PowerShell saves it as an .sst file and changes nothing; the file is then opened here.</source>
        <translation>Exchange archivia la raccolta dell&apos;organizzazione. PowerShell la salva come file .sst e non modifica nulla; il file viene poi aperto qui.</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange</source>
        <translation>Ottieni la raccolta corrente da Exchange</translation>
    </message>
    <message>
        <source>Open the &amp;saved .sst…</source>
        <translation>&amp;Apri il file .sst salvato…</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Carte&amp;lla di destinazione</translation>
    </message>
    <message>
        <source>Type the commands below on a computer that has it, and open the file that they save.</source>
        <translation>Digitare i comandi seguenti in un computer in cui è presente e aprire il file che salvano.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>R&amp;eimposta colonne</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>&amp;Account</source>
        <translation>Acco&amp;unt</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>A&amp;mbiente</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>Op&amp;zioni…</translation>
    </message>
    <message>
        <source>Organi&amp;zation, if you work for another</source>
        <translation>Organ&amp;izzazione, se si lavora per un&apos;altra</translation>
    </message>
    <message>
        <source>PowerShe&amp;ll</source>
        <translation>Po&amp;werShell</translation>
    </message>
    <message>
        <source>Sign in without Windows&apos; account &amp;manager</source>
        <translation>Accedi &amp;senza la gestione account di Windows</translation>
    </message>
    <message>
        <source>Use this if PowerShell runs as a user other than the one signed in to Windows (-DisableWAM)</source>
        <translation>Usare se PowerShell viene eseguito con un utente diverso da quello che ha eseguito l&apos;accesso a Windows (-DisableWAM)</translation>
    </message>
    <message>
        <source>{field} (set by your organization)</source>
        <translation>{field} (impostazione dell&apos;organizzazione)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiato negli Appunti</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copiato</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;ttagli</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>G&amp;enerale</translation>
    </message>
    <message>
        <source>All fields of the certificate</source>
        <translation>Tutti i campi del certificato</translation>
    </message>
    <message>
        <source>Authority information access</source>
        <translation>Accesso alle informazioni dell&apos;autorità</translation>
    </message>
    <message>
        <source>Authority key identifier</source>
        <translation>Identificatore chiave dell&apos;autorità</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Limitazioni di base</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message numerus="yes">
        <source>CA, at most %Ln intermediate(s) below</source>
        <translation>
            <numerusform>CA, al massimo %Ln CA intermedia al di sotto</numerusform>
            <numerusform>CA, al massimo %Ln CA intermedie al di sotto</numerusform>
        </translation>
    </message>
    <message>
        <source>CRL distribution points</source>
        <translation>Punti di distribuzione CRL</translation>
    </message>
    <message>
        <source>Certification &amp;Path</source>
        <translation>Pe&amp;rcorso certificazione</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Percorso certificazione</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>Impossibile decodificare</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trovato in</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nome descrittivo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Intended purposes</source>
        <translation>Scopi designati</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Utilizzo chiavi</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chiave pubblica</translation>
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
        <translation>Selezionare un certificato per visualizzarne i dettagli.</translation>
    </message>
    <message>
        <source>Selected certificate</source>
        <translation>Certificato selezionato</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo della firma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Soggetto</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>Identificatore chiave del soggetto</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Identificazione personale (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Identificazione personale (SHA-256)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Garantito da</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>impossibile decodificare</translation>
    </message>
    <message>
        <source>disallowed by Windows on this computer</source>
        <translation>non consentito da Windows in questo computer</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>nessun garante</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>non è una CA</translation>
    </message>
    <message>
        <source>only your collection vouches for it</source>
        <translation>garantito solo dalla raccolta</translation>
    </message>
    <message>
        <source>perhaps revoked, by CCADB&apos;s list of {date}</source>
        <translation>forse revocato, secondo l&apos;elenco CCADB del giorno {date}</translation>
    </message>
    <message>
        <source>revoked, by CCADB&apos;s list of {date}</source>
        <translation>revocato, secondo l&apos;elenco CCADB del giorno {date}</translation>
    </message>
    <message>
        <source>vouched for by {programs}</source>
        <translation>garantito da {programs}</translation>
    </message>
    <message>
        <source>withdrawn by {program} on {date}</source>
        <translation>ritirato da {program} il giorno {date}</translation>
    </message>
    <message>
        <source>you compared it</source>
        <translation>confrontata dall&apos;utente</translation>
    </message>
    <message>
        <source>{issuer} (not found)</source>
        <translation>{issuer} (non trovato)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln file(s) saved from Exchange:</source>
        <translation>
            <numerusform>%Ln file salvato da Exchange:</numerusform>
            <numerusform>%Ln file salvati da Exchange:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>&amp;Scegli un altro nome</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Chiudi senza salvare</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Scarica</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>Continua a &amp;seguire</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>Continua a &amp;lavorare</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>&amp;Apri senza salvare</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>S&amp;ostituisci</translation>
    </message>
    <message>
        <source>&amp;Start without saving</source>
        <translation>&amp;Inizia senza salvare</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Resta</translation>
    </message>
    <message>
        <source>A dated copy is kept beside it.</source>
        <translation>Accanto viene conservata una copia con la data.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Certificate collections (*.sst)</source>
        <translation>Raccolte di certificati (*.sst)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>Chiudere la procedura guidata?</translation>
    </message>
    <message>
        <source>Delete the saved files?</source>
        <translation>Eliminare i file salvati?</translation>
    </message>
    <message>
        <source>Do &amp;not download</source>
        <translation>&amp;Non scaricare</translation>
    </message>
    <message>
        <source>Download the issuer?</source>
        <translation>Scaricare l&apos;emittente?</translation>
    </message>
    <message>
        <source>Exchange keeps them until the next upload. Mail that you did not open here may need them.</source>
        <translation>Exchange li mantiene fino al prossimo caricamento. Potrebbero servire per posta che non è stata aperta qui.</translation>
    </message>
    <message>
        <source>Leave without “Next”?</source>
        <translation>Uscire senza &quot;Avanti&quot;?</translation>
    </message>
    <message>
        <source>Mail is still being read. What was read so far is not kept.</source>
        <translation>La lettura della posta è ancora in corso. Quanto letto finora non viene conservato.</translation>
    </message>
    <message>
        <source>Messages and certificates</source>
        <translation>Messaggi e certificati</translation>
    </message>
    <message>
        <source>Not everything in “{file}” can be kept.</source>
        <translation>Non è possibile mantenere tutto il contenuto di &quot;{file}&quot;.</translation>
    </message>
    <message>
        <source>Only this file is requested, once, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. The download is used only if its key has signed “{name}”.</source>
        <translation>Viene richiesto solo questo file, una volta, e non viene inviata alcuna informazione sulla raccolta. Il gestore del server vede la richiesta e l&apos;indirizzo di rete di questo computer. Il file scaricato viene usato solo se la chiave che contiene ha firmato &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Open “{file}” instead?</source>
        <translation>Aprire invece &quot;{file}&quot;?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Remove what the mail doesn&apos;t need?</source>
        <translation>Rimuovere ciò che non serve per la posta?</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Sostituire %Ln file?</numerusform>
            <numerusform>Sostituire %Ln file?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Sostituire il file?</translation>
    </message>
    <message>
        <source>Start a new collection?</source>
        <translation>Iniziare una nuova raccolta?</translation>
    </message>
    <message>
        <source>The collection has not been written to a file.</source>
        <translation>La raccolta non è stata scritta in un file.</translation>
    </message>
    <message>
        <source>The new file will contain only the certificates that could be read.</source>
        <translation>Il nuovo file conterrà solo i certificati che è stato possibile leggere.</translation>
    </message>
    <message>
        <source>The next start offers to continue with it.</source>
        <translation>Al prossimo avvio viene proposto di continuare con essa.</translation>
    </message>
    <message>
        <source>The upload continues in the PowerShell window. The wizard says at its next start how it has ended.</source>
        <translation>Il caricamento continua nella finestra di PowerShell. Al prossimo avvio la procedura guidata indica come è terminato.</translation>
    </message>
    <message>
        <source>They are deleted permanently, and so is the folder if it contains nothing else. Nothing is deleted in Exchange, and the results stay.</source>
        <translation>I file vengono eliminati definitivamente, come pure la cartella se non contiene altro. In Exchange non viene eliminato nulla e i risultati rimangono.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open “{file}”. Try again:</source>
        <translation>Questa password non apre &quot;{file}&quot;. Riprovare:</translation>
    </message>
    <message>
        <source>Update this file?</source>
        <translation>Aggiornare questo file?</translation>
    </message>
    <message>
        <source>What you have selected and cleared here takes effect with “Next”. It stays so if you leave.</source>
        <translation>Le voci selezionate e deselezionate qui diventano effettive con &quot;Avanti&quot;. Restano così se si esce.</translation>
    </message>
    <message>
        <source>“{file}” already exists.</source>
        <translation>&quot;{file}&quot; esiste già.</translation>
    </message>
    <message>
        <source>“{file}” is locked. Enter its password (used once, not saved):</source>
        <translation>&quot;{file}&quot; è protetto. Immettere la password (usata una volta, non salvata):</translation>
    </message>
    <message>
        <source>“{file}” is the collection that you are updating.</source>
        <translation>&quot;{file}&quot; è la raccolta in corso di aggiornamento.</translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” already contains %Ln of these files:</source>
        <translation>
            <numerusform>&quot;{folder}&quot; contiene già %Ln di questi file:</numerusform>
            <numerusform>&quot;{folder}&quot; contiene già %Ln di questi file:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” gives this address for the certificate of its issuer, “{issuer}”:</source>
        <translation>&quot;{name}&quot; indica questo indirizzo per il certificato dell&apos;emittente, &quot;{issuer}&quot;:</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…e %Ln altro</numerusform>
            <numerusform>…e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>{added} added, {kept} kept, {removed} removed</source>
        <translation>Aggiunti: {added}, mantenuti: {kept}, rimossi: {removed}</translation>
    </message>
</context>
<context>
    <name>DocumentSaving</name>
    <message>
        <source>&amp;Inventory (PDF)…</source>
        <translation>&amp;Inventario (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Transfer kit (.zip)…</source>
        <translation>&amp;Kit di trasferimento (.zip)…</translation>
    </message>
    <message>
        <source>&amp;Walk-through (PDF)…</source>
        <translation>&amp;Procedura dettagliata (PDF)…</translation>
    </message>
    <message>
        <source>CAs of signed mail</source>
        <translation>CA della posta firmata</translation>
    </message>
    <message>
        <source>Expiry &amp;reminders (.ics)…</source>
        <translation>P&amp;romemoria di scadenza (.ics)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Esporta come CSV</translation>
    </message>
    <message>
        <source>I&amp;nventory (HTML, accessible)…</source>
        <translation>I&amp;nventario (HTML, accessibile)…</translation>
    </message>
    <message>
        <source>Inventory (&amp;CSV)…</source>
        <translation>Inventario (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Rec&amp;ord of the upload (.json)…</source>
        <translation>Re&amp;gistro del caricamento (.json)…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Salva un promemoria</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvato: {file}</translation>
    </message>
    <message>
        <source>The HTML version is the accessible one.</source>
        <translation>La versione accessibile è quella HTML.</translation>
    </message>
    <message>
        <source>Unpack it on the computer that uploads, and do what READ-ME.txt in it says. Then open its receipt here, or select “It was uploaded”.</source>
        <translation>Decomprimerlo nel computer che esegue il caricamento e seguire READ-ME.txt. Aprirne quindi qui la ricevuta o selezionare &quot;Il file è stato caricato&quot;.</translation>
    </message>
    <message>
        <source>W&amp;alk-through (HTML, accessible)…</source>
        <translation>Procedura dett&amp;agliata (HTML, accessibile)…</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>raccolta</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will no longer be trusted.</source>
        <translation>
            <numerusform>%Ln CA della posta ({names}) non sarà più attendibile.</numerusform>
            <numerusform>%Ln CA della posta ({names}) non saranno più attendibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will not be trusted yet.</source>
        <translation>
            <numerusform>%Ln CA della posta ({names}) non sarà ancora attendibile.</numerusform>
            <numerusform>%Ln CA della posta ({names}) non saranno ancora attendibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificato</numerusform>
            <numerusform>%Ln certificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected for your mail are not in this file.</source>
        <translation>
            <numerusform>%Ln certificato selezionato per la posta non è in questo file.</numerusform>
            <numerusform>%Ln certificati selezionati per la posta non sono in questo file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), until {end}</source>
        <translation>
            <numerusform>%Ln certificato, fino al {end}</numerusform>
            <numerusform>%Ln certificati, fino al {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more error(s)</source>
        <translation>
            <numerusform>%Ln altro errore</numerusform>
            <numerusform>Altri %Ln errori</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>&amp;Export &gt;</source>
        <translation>&amp;Esporta &gt;</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;Nome file:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Cartella:</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Rileggi</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(e %Ln altro)</numerusform>
            <numerusform>(e altri %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All certificates in one file, for other programs and systems.</source>
        <translation>Tutti i certificati in un unico file, per altri programmi e sistemi.</translation>
    </message>
    <message>
        <source>An upload replaces all that Exchange has now, and what that is isn&apos;t known.</source>
        <translation>Un caricamento sostituisce tutto ciò che Exchange ha ora, e non è noto che cosa sia.</translation>
    </message>
    <message>
        <source>Another format…</source>
        <translation>Altro formato…</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Sf&amp;oglia…</translation>
    </message>
    <message>
        <source>Back to what Exchange had on {time}. Compared with what it has now: {changes}.</source>
        <translation>Ritorno a ciò che Exchange aveva il {time}. Rispetto a ciò che ha ora: {changes}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Check what it contains, and where it is saved.</source>
        <translation>Controllare che cosa contiene e dove viene salvato.</translation>
    </message>
    <message>
        <source>Compared with {file}: {changes}</source>
        <translation>Rispetto a {file}: {changes}</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Prima scadenza</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Export any&amp;way</source>
        <translation>Esporta com&amp;unque</translation>
    </message>
    <message>
        <source>Export any&amp;way &gt;</source>
        <translation>Esporta com&amp;unque &gt;</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Formato file</translation>
    </message>
    <message>
        <source>File to export</source>
        <translation>File da esportare</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Cartella di esportazione</translation>
    </message>
    <message>
        <source>For Linux, mail gateways and OpenSSL.</source>
        <translation>Per Linux, gateway di posta e OpenSSL.</translation>
    </message>
    <message>
        <source>It isn&apos;t known what Exchange has now. If this file was made from another collection, the upload stops and changes nothing; only typed commands would replace it.</source>
        <translation>Non si sa che cosa ha ora Exchange. Se questo file è nato da un&apos;altra raccolta, il caricamento si interrompe e non cambia nulla; solo i comandi digitati la sostituirebbero.</translation>
    </message>
    <message>
        <source>It isn&apos;t known which collection your file was made from, so it replaces what Exchange has now: {changes}. What is removed may have been added by others. Check it, and upload it once more.</source>
        <translation>Non si sa da quale raccolta sia stato creato il file, che quindi sostituisce ciò che Exchange ha ora: {changes}. Ciò che viene rimosso potrebbe essere stato aggiunto da altri. Controllarlo e caricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Left out of what you opened: {parts}.</source>
        <translation>Escluso da ciò che è stato aperto: {parts}.</translation>
    </message>
    <message>
        <source>One certificate per file; several are saved to a folder.</source>
        <translation>Un certificato per file; se sono più di uno, vengono salvati in una cartella.</translation>
    </message>
    <message>
        <source>Required by Set-SmimeConfig: all certificates in one file, no data from this computer included.</source>
        <translation>Richiesto da Set-SmimeConfig: tutti i certificati in un unico file, senza dati di questo computer.</translation>
    </message>
    <message>
        <source>Save the file for Exchange</source>
        <translation>Salvare il file per Exchange</translation>
    </message>
    <message>
        <source>Show in Chains</source>
        <translation>Mostra in Catene</translation>
    </message>
    <message>
        <source>Show in Mail</source>
        <translation>Mostra in Posta</translation>
    </message>
    <message>
        <source>Show it in Chains</source>
        <translation>Mostra in Catene</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostra i file</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, and nothing has expired.</source>
        <translation>Il file è in ordine: ogni catena termina nella propria radice e nulla è scaduto.</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, nothing has expired, and Exchange accepts the size.</source>
        <translation>Il file è in ordine: ogni catena termina nella propria radice, nulla è scaduto ed Exchange accetta le dimensioni.</translation>
    </message>
    <message>
        <source>The same as text, for pasting or emailing.</source>
        <translation>Lo stesso contenuto in formato testo, da incollare o inviare per posta elettronica.</translation>
    </message>
    <message>
        <source>The same certificates as in {file}</source>
        <translation>Gli stessi certificati di {file}</translation>
    </message>
    <message>
        <source>The same certificates as in {file}: there is nothing to upload.</source>
        <translation>Gli stessi certificati di {file}: non c&apos;è nulla da caricare.</translation>
    </message>
    <message>
        <source>This is what Exchange has now, with your changes made again: {changes}. Check it, and upload it once more.</source>
        <translation>Questo è ciò che Exchange ha ora, con le modifiche ripetute: {changes}. Controllarlo e caricarlo di nuovo.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid file name. Choose another.</source>
        <translation>Questo nome file non è valido. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>Upload it…</source>
        <translation>Caricalo…</translation>
    </message>
    <message>
        <source>What you have added and removed stays so.</source>
        <translation>Le aggiunte e le rimozioni effettuate vengono mantenute.</translation>
    </message>
    <message>
        <source>{count} (roots: {roots}, others: {others})</source>
        <translation>{count} (radici: {roots}, altri: {others})</translation>
    </message>
    <message>
        <source>{names} (could not be read)</source>
        <translation>{names} (non leggibile)</translation>
    </message>
    <message>
        <source>{names} (expired)</source>
        <translation>{names} (scaduto)</translation>
    </message>
    <message>
        <source>{names} (root, not compared)</source>
        <translation>{names} (radice, non confrontata)</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, scadenza {end}</translation>
    </message>
    <message>
        <source>“{file}” holds exactly this already, and was not uploaded yet.</source>
        <translation>&quot;{file}&quot; contiene già esattamente questo e non è ancora stato caricato.</translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%Ln file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>Impossibile eliminare %Ln file in &quot;{folder}&quot;: è aperto in un altro programma.</numerusform>
            <numerusform>Impossibile eliminare %Ln file in &quot;{folder}&quot;: sono aperti in un altro programma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these files…</source>
        <translation>Elimina questi file…</translation>
    </message>
    <message>
        <source>The files from Exchange and their folder were deleted.</source>
        <translation>I file ottenuti da Exchange e la relativa cartella sono stati eliminati.</translation>
    </message>
    <message>
        <source>The files from Exchange are in “{folder}”. Delete them when you are done.</source>
        <translation>I file ottenuti da Exchange si trovano in &quot;{folder}&quot;. Eliminarli al termine del lavoro.</translation>
    </message>
    <message>
        <source>The files from Exchange were deleted. “{folder}” was kept: it contains other files.</source>
        <translation>I file ottenuti da Exchange sono stati eliminati. &quot;{folder}&quot; è stata mantenuta: contiene altri file.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Copy the value</source>
        <translation>Copia il valore</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>Cancella il filtro</translation>
    </message>
</context>
<context>
    <name>FindCADialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln certificate(s), {size} bytes</source>
        <translation>
            <numerusform>&amp;Aggiungi %Ln certificato, {size} byte</numerusform>
            <numerusform>&amp;Aggiungi %Ln certificati, {size} byte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the partner&apos;s CA, or of its organization</source>
        <translation>&amp;Nome della CA del partner o della sua organizzazione</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Data scadenza</translation>
    </message>
    <message>
        <source>Find a CA by name</source>
        <translation>Trova una CA in base al nome</translation>
    </message>
    <message>
        <source>From the list of public CAs (CCADB, {date}). CAs below roots that only Microsoft&apos;s program has are not in it.</source>
        <translation>Dall&apos;elenco delle CA pubbliche (CCADB, {date}). Le CA sotto radici presenti solo nel programma di Microsoft non vi sono incluse.</translation>
    </message>
    <message>
        <source>No public CA has this name. Ask your partner for its CA&apos;s file, or for a signed message.</source>
        <translation>Nessuna CA pubblica ha questo nome. Chiedere al partner il file della sua CA o un messaggio firmato.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Organizations and their CAs</source>
        <translation>Organizzazioni e le relative CA</translation>
    </message>
    <message>
        <source>Probably none issues for mail. Open the organization, and add single CAs.</source>
        <translation>Probabilmente nessuna rilascia certificati per la posta. Aprire l&apos;organizzazione e aggiungere singole CA.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lettura dell&apos;elenco…</translation>
    </message>
    <message>
        <source>SwissSign, D-Trust, government of…</source>
        <translation>SwissSign, D-Trust, Actalis…</translation>
    </message>
    <message>
        <source>The collection has all of it already.</source>
        <translation>La raccolta contiene già tutto.</translation>
    </message>
    <message>
        <source>They don&apos;t fit into one file. Open the organization, and add single CAs.</source>
        <translation>Non entrano in un solo file. Aprire l&apos;organizzazione e aggiungere singole CA.</translation>
    </message>
    <message>
        <source>Too many have this name. Type more of it.</source>
        <translation>Troppe hanno questo nome. Digitarne una parte maggiore.</translation>
    </message>
    <message>
        <source>{name} (probably issues no more)</source>
        <translation>{name} (probabilmente non emette più)</translation>
    </message>
    <message>
        <source>{name} (probably not for mail)</source>
        <translation>{name} (probabilmente non per la posta)</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Save a reminder…</source>
        <translation>Salva un promemoria…</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %Ln more of this kind</source>
        <translation>
            <numerusform>Mostra %Ln altro di questo tipo</numerusform>
            <numerusform>Mostra altri %Ln di questo tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>The next: {title}</source>
        <translation>Il successivo: {title}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Every chain ends in a self-signed root, nothing has expired, and the size is within the limit.</source>
        <translation>Ogni catena termina con una radice autofirmata, nulla è scaduto e le dimensioni rientrano nel limite.</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Riscontri, a partire dai più gravi</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>This system has no program that shows the folder: {folder}</source>
        <translation>Questo sistema non ha un programma che mostri la cartella: {folder}</translation>
    </message>
</context>
<context>
    <name>FromExchange</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>GoBackDialog</name>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Torna a questa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Go back to an earlier collection</source>
        <translation>Torna a una raccolta precedente</translation>
    </message>
    <message>
        <source>What Exchange had was saved before each upload. What you choose here becomes an update of what Exchange has now. Nothing changes there until you upload it.</source>
        <translation>Prima di ogni caricamento è stato salvato ciò che Exchange aveva. Ciò che si sceglie qui diventa un aggiornamento di ciò che Exchange ha ora. In Exchange non cambia nulla fino al caricamento.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy versions and paths</source>
        <translation>Copia &amp;versioni e percorsi</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Cerca:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>SST Wizard Help</source>
        <translation>Guida di SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard {number}</source>
        <translation>SST Wizard {number}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Words, or a message from PowerShell or Outlook</source>
        <translation>Parole oppure un messaggio di PowerShell o Outlook</translation>
    </message>
</context>
<context>
    <name>IssuerDownload</name>
    <message>
        <source>{host} sent the root CA “{name}”, for which nobody vouches. It isn&apos;t added until you have compared it.</source>
        <translation>{host} ha inviato la CA radice &quot;{name}&quot;, che nessuno garantisce. Non viene aggiunta finché non è stata confrontata.</translation>
    </message>
    <message>
        <source>{host} sent “{name}” as an intermediate CA issued by “{issuer}”. If “{name}” is a root CA, remove it and get the root certificate from the CA.</source>
        <translation>{host} ha inviato &quot;{name}&quot; come CA intermedia rilasciata da &quot;{issuer}&quot;. Se &quot;{name}&quot; è una CA radice, rimuoverla e ottenere il certificato radice dalla CA.</translation>
    </message>
    <message>
        <source>{host} sent “{name}”, but it can&apos;t be used: it is expired, not valid yet, not for secure email, or distrusted by Windows. Ask the CA for another certificate.</source>
        <translation>{host} ha inviato &quot;{name}&quot;, ma il certificato non è utilizzabile: è scaduto, non ancora valido, non per la posta elettronica sicura o considerato non attendibile da Windows. Chiedere alla CA un altro certificato.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Impostazione dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predefinita del sistema</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Ha effetto dal prossimo avvio</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Add messages…</source>
        <translation>Aggiungi messaggi…</translation>
    </message>
    <message>
        <source>Add signed messages</source>
        <translation>Aggiungere messaggi firmati</translation>
    </message>
    <message>
        <source>Drop signed messages here</source>
        <translation>Trascinare qui messaggi firmati</translation>
    </message>
    <message>
        <source>Files .eml, .msg and .mbox, a whole folder, and files of your partners&apos; CAs</source>
        <translation>File .eml, .msg e .mbox, un&apos;intera cartella e file delle CA dei partner</translation>
    </message>
    <message>
        <source>Files can&apos;t be dropped here, because this program runs as administrator.</source>
        <translation>Non è possibile trascinare file qui, perché questo programma è eseguito come amministratore.</translation>
    </message>
    <message>
        <source>Get them from Exchange…</source>
        <translation>Recuperali da Exchange…</translation>
    </message>
    <message>
        <source>Three messages of each partner are enough. Nothing leaves this computer.</source>
        <translation>Bastano tre messaggi per ogni partner. Nulla lascia questo computer.</translation>
    </message>
</context>
<context>
    <name>MailFromExchangeDialog</name>
    <message>
        <source>&amp;Open the folder…</source>
        <translation>&amp;Apri la cartella…</translation>
    </message>
    <message>
        <source>&amp;The whole organization, from today on…</source>
        <translation>&amp;Tutta l&apos;organizzazione, a partire da oggi…</translation>
    </message>
    <message>
        <source>Address of a &amp;shared mailbox</source>
        <translation>Indirizzo di una cassetta postale &amp;condivisa</translation>
    </message>
    <message>
        <source>Get signed mail from Exchange</source>
        <translation>Ottieni posta firmata da Exchange</translation>
    </message>
    <message>
        <source>Leave empty for the mailbox of the account that signs in</source>
        <translation>Lasciare vuoto per usare la cassetta postale dell&apos;account che esegue l&apos;accesso</translation>
    </message>
    <message>
        <source>Reads the signed messages in one mailbox and changes nothing in it. Sign in with an account that can open the mailbox. Each message is saved as a file in a folder that only you can open, and is then opened here.</source>
        <translation>Legge i messaggi firmati di una cassetta postale senza modificarla. Accedere con un account che può aprire la cassetta postale. Ogni messaggio viene salvato come file in una cartella che solo l&apos;utente corrente può aprire, quindi viene aperto qui.</translation>
    </message>
    <message>
        <source>Save signed messages from Outlook as files instead, and open their folder.</source>
        <translation>Salvare invece da Outlook i messaggi firmati come file e aprire la cartella.</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Carte&amp;lla di destinazione</translation>
    </message>
    <message>
        <source>This works only with Exchange Online. Save messages manually from Outlook.</source>
        <translation>Funziona solo con Exchange Online. Salvare i messaggi manualmente da Outlook.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Changed in transit</source>
        <translation>Modificato in transito</translation>
    </message>
    <message>
        <source>Damaged, forged, or can&apos;t be checked</source>
        <translation>Danneggiato, contraffatto o non verificabile</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non attendibile</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Attendibile</translation>
    </message>
    <message>
        <source>Trusted with the proposed CAs</source>
        <translation>Attendibile con le CA proposte</translation>
    </message>
    <message>
        <source>{verdict}; a copy</source>
        <translation>{verdict}; copia</translation>
    </message>
    <message>
        <source>{verdict}; now expired</source>
        <translation>{verdict}; ora scaduto</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Exchange uses them after the upload.</source>
        <translation>
            <numerusform>%Ln certificato aggiunto. Exchange lo usa dopo il caricamento.</numerusform>
            <numerusform>%Ln certificati aggiunti. Exchange li usa dopo il caricamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items could not be read here. Drag them to the desktop first, then here.</source>
        <translation>
            <numerusform>Non è stato possibile leggere qui %Ln degli elementi. Trascinarlo prima sul desktop, quindi qui.</numerusform>
            <numerusform>Non è stato possibile leggere qui %Ln degli elementi. Trascinarli prima sul desktop, quindi qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: add %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>A&amp;vanti: aggiungi %Ln certificato &gt;</numerusform>
            <numerusform>A&amp;vanti: aggiungi %Ln certificati &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: remove %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>A&amp;vanti: rimuovi %Ln certificato &gt;</numerusform>
            <numerusform>A&amp;vanti: rimuovi %Ln certificati &gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a CA file…</source>
        <translation>Aggiungi un file della CA…</translation>
    </message>
    <message>
        <source>Add more mail…</source>
        <translation>Aggiungi altra posta…</translation>
    </message>
    <message>
        <source>Add the file of a CA</source>
        <translation>Aggiungi il file di una CA</translation>
    </message>
    <message>
        <source>Add the file of “{name}”</source>
        <translation>Aggiungi il file di &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>Content signed with {file}</source>
        <translation>Contenuto firmato con {file}</translation>
    </message>
    <message>
        <source>Exchange has this collection</source>
        <translation>Exchange ha questa raccolta</translation>
    </message>
    <message>
        <source>No mail? Find your partner&apos;s CA by name…</source>
        <translation>Nessuna posta? Trova la CA del partner in base al nome…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln message(s) has a signature that can be checked.</source>
        <translation>
            <numerusform>%Ln messaggio non ha alcuna firma verificabile.</numerusform>
            <numerusform>Nessuno dei %Ln messaggi ha una firma verificabile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with messages</source>
        <translation>Apri una cartella con messaggi</translation>
    </message>
    <message>
        <source>Open messages or certificates</source>
        <translation>Apri messaggi o certificati</translation>
    </message>
    <message>
        <source>Open signed mail that your partners sent you.</source>
        <translation>Aprire la posta firmata inviata dai partner.</translation>
    </message>
    <message>
        <source>Outlook messages can&apos;t be dropped here directly. Drag the message to the desktop first, then here.</source>
        <translation>Non è possibile trascinare qui direttamente i messaggi di Outlook. Trascinare il messaggio prima sul desktop e poi qui.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Reading was stopped: not all files were read.</source>
        <translation>La lettura è stata interrotta: non tutti i file sono stati letti.</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Rimuovili…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Salva risultati…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostra tutti i messaggi</translation>
    </message>
    <message>
        <source>Show the CAs</source>
        <translation>Mostra le CA</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostra i messaggi</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interrompi la lettura</translation>
    </message>
    <message numerus="yes">
        <source>That is what %Ln trusted message(s) of {days} days show.</source>
        <translation>
            <numerusform>Lo mostra %Ln messaggio attendibile di {days} giorni.</numerusform>
            <numerusform>Lo mostrano %Ln messaggi attendibili di {days} giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates of a CA, from a partner or a website</source>
        <translation>I certificati di una CA, ottenuti da un partner o da un sito Web</translation>
    </message>
    <message>
        <source>The certificates of “{file}” can complete chains now; that makes nothing trusted.</source>
        <translation>I certificati di &quot;{file}&quot; possono ora completare le catene; questo non rende attendibile nulla.</translation>
    </message>
    <message>
        <source>There is no mail in “{file}”.</source>
        <translation>Non ci sono messaggi in &quot;{file}&quot;.</translation>
    </message>
    <message>
        <source>Where do I get signed mail?</source>
        <translation>Dove trovare la posta firmata?</translation>
    </message>
    <message>
        <source>Which CAs does your mail need?</source>
        <translation>Di quali CA ha bisogno la posta?</translation>
    </message>
    <message>
        <source>“{file}” does not hold “{name}”.</source>
        <translation>&quot;{file}&quot; non contiene &quot;{name}&quot;.</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Size of the collection</source>
        <translation>Dimensioni della raccolta</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Check with &amp;your mail…</source>
        <translation>Verifica con la propria po&amp;sta…</translation>
    </message>
    <message>
        <source>For your records</source>
        <translation>Per la documentazione</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Quanto tempo occorre</translation>
    </message>
    <message>
        <source>It is not known when these certificates expire.</source>
        <translation>Non si sa quando scadono questi certificati.</translation>
    </message>
    <message>
        <source>Open signed mail to see whether it is trusted with what Exchange has now. Mail programs may take up to a day to notice.</source>
        <translation>Aprire la posta firmata per vedere se è attendibile con ciò che Exchange ha ora. I programmi di posta possono impiegare fino a un giorno per accorgersene.</translation>
    </message>
    <message>
        <source>Remin&amp;d me before {date}…</source>
        <translation>Ricorda pri&amp;ma del {date}…</translation>
    </message>
    <message>
        <source>Renew in time</source>
        <translation>Rinnovare in tempo</translation>
    </message>
    <message>
        <source>See that mail is trusted</source>
        <translation>Verificare che la posta sia attendibile</translation>
    </message>
    <message>
        <source>The earliest expiry is on {date}.</source>
        <translation>La prima scadenza è il {date}.</translation>
    </message>
    <message>
        <source>The first certificate, {name}, expires on {date}.</source>
        <translation>Il primo certificato, {name}, scade il {date}.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Passaggi successivi</translation>
    </message>
    <message>
        <source>What was uploaded and when, and what auditors and partners may ask for.</source>
        <translation>Che cosa è stato caricato e quando, e ciò che revisori e partner possono chiedere.</translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message numerus="yes">
        <source>Show all %Ln note(s)…</source>
        <translation>
            <numerusform>Mostra %Ln nota…</numerusform>
            <numerusform>Mostra tutte le %Ln note…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add the %Ln CA(s) of these f&amp;iles</source>
        <translation>
            <numerusform>Aggiungi %Ln CA da questi &amp;file</numerusform>
            <numerusform>Aggiungi %Ln CA da questi &amp;file</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no source has an issuer: {names}. Add the file of the issuer, too.</source>
        <translation>Esclusi, perché nessuna origine contiene un emittente: {names}. Aggiungere anche il file dell&apos;emittente.</translation>
    </message>
    <message>
        <source>No source has an issuer of: {names}. Their chains will be incomplete.</source>
        <translation>Nessuna origine contiene un emittente di: {names}. Le catene saranno incomplete.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for %Ln root CA(s): {names}. Each is compared first.</source>
        <translation>
            <numerusform>Nessuno garantisce %Ln CA radice: {names}. Viene prima confrontata.</numerusform>
            <numerusform>Nessuno garantisce %Ln CA radice: {names}. Ognuna viene prima confrontata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {files}</source>
        <translation>Aperti: {files}</translation>
    </message>
    <message>
        <source>To add: {names}</source>
        <translation>Da aggiungere: {names}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New collection</source>
        <translation>Nuova raccolta</translation>
    </message>
    <message>
        <source>Updating {file}</source>
        <translation>Aggiornamento di {file}</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Page {number} of {count}: {title}</source>
        <translation>Pagina {number} di {count}: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, done</source>
        <translation>Pagina {number} di {count}: {title}, completata</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, has errors</source>
        <translation>Pagina {number} di {count}: {title}, con errori</translation>
    </message>
    <message>
        <source>Skipped, as there was nothing to decide.</source>
        <translation>Saltata, perché non c’era nulla da decidere.</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message numerus="yes">
        <source>{purposes} and %Ln more</source>
        <translation>
            <numerusform>{purposes} e %Ln altro</numerusform>
            <numerusform>{purposes} e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Addresses contacted</source>
        <translation>Indirizzi contattati</translation>
    </message>
    <message>
        <source>Addresses to contact</source>
        <translation>Indirizzi da contattare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Check &amp;revocation</source>
        <translation>&amp;Verifica revoca</translation>
    </message>
    <message>
        <source>Check revocation</source>
        <translation>Verifica revoca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Contacting the CAs: {done} of {total}…</source>
        <translation>Connessione alle CA: {done} di {total}…</translation>
    </message>
    <message>
        <source>Delta CRLs and OCSP were not checked. Results for your collection are also listed among the findings.</source>
        <translation>Le CRL delta e le risposte OCSP non sono state verificate. I risultati relativi alla raccolta sono elencati anche tra i riscontri.</translation>
    </message>
    <message>
        <source>Do &amp;not check</source>
        <translation>&amp;Non verificare</translation>
    </message>
    <message>
        <source>Each address is contacted once, only for this file, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. Only certificates whose chain ends at a root that Windows, a public program or your collection vouches for are checked. The limits for all addresses are {seconds} seconds and {size} MB.</source>
        <translation>Ogni indirizzo viene contattato una volta, solo per questo file, e non viene inviata alcuna informazione sulla raccolta. Il gestore del server vede la richiesta e l&apos;indirizzo di rete di questo computer. Vengono verificati solo i certificati la cui catena termina con una radice garantita da Windows, da un programma pubblico o dalla raccolta. Limiti complessivi per tutti gli indirizzi: {seconds} secondi e {size} MB.</translation>
    </message>
    <message>
        <source>No certificate here can be revoked.</source>
        <translation>Nessuno di questi certificati può essere revocato.</translation>
    </message>
    <message>
        <source>Reading the addresses of the revocation lists…</source>
        <translation>Lettura degli indirizzi degli elenchi di revoche…</translation>
    </message>
    <message>
        <source>Results of the revocation check</source>
        <translation>Risultati della verifica della revoca</translation>
    </message>
    <message>
        <source>Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.</source>
        <translation>Revocati: {revoked}. Non verificabili: {unchecked}. Non revocati: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificates contain %Ln address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>I certificati contengono %Ln indirizzo di elenchi di revoche (CRL):</numerusform>
            <numerusform>I certificati contengono %Ln indirizzi di elenchi di revoche (CRL):</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}: {size} bytes in {seconds} s</source>
        <translation>{address}: {size} byte in {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…e %Ln altro</numerusform>
            <numerusform>…e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln giorno rimanente</numerusform>
            <numerusform>%Ln giorni rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;All except {purposes}&gt;</source>
        <translation>&lt;Tutti tranne {purposes}&gt;</translation>
    </message>
    <message>
        <source>&lt;All&gt;</source>
        <translation>&lt;Tutti&gt;</translation>
    </message>
    <message>
        <source>&lt;None&gt;</source>
        <translation>&lt;Nessuno&gt;</translation>
    </message>
    <message>
        <source>Can&apos;t be decoded</source>
        <translation>Impossibile decodificare</translation>
    </message>
    <message>
        <source>Disallowed</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>End entity</source>
        <translation>Entità finale</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Expires in 24 h</source>
        <translation>Scade entro 24 h</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>CA intermedia</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Non ancora valido</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Forse revocato</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>CA radice</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>You compared it</source>
        <translation>Confrontata dall&apos;utente</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>impossibile decodificare</translation>
    </message>
    <message>
        <source>{program} (as of {date})</source>
        <translation>{program} (aggiornamento: {date})</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;pri</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Added: {name}</source>
        <translation>Aggiunto: {name}</translation>
    </message>
    <message>
        <source>Close the PowerShell window: it is still signed in.</source>
        <translation>Chiudere la finestra di PowerShell: è ancora connessa.</translation>
    </message>
    <message>
        <source>Connected to {tenant}. Continue in the PowerShell window.</source>
        <translation>Connesso a {tenant}. Continuare nella finestra di PowerShell.</translation>
    </message>
    <message>
        <source>Exchange answered with an error. Looking at what it has stored…</source>
        <translation>Exchange ha risposto con un errore. Verifica di ciò che è archiviato in corso…</translation>
    </message>
    <message>
        <source>Exchange has stored something else than this file.</source>
        <translation>In Exchange è archiviato qualcosa di diverso da questo file.</translation>
    </message>
    <message>
        <source>Exchange says: “{error}”</source>
        <translation>Exchange segnala: &quot;{error}&quot;</translation>
    </message>
    <message>
        <source>It is not known whether the upload arrived.</source>
        <translation>Non si sa se il caricamento sia riuscito.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Mantenuto: {name}</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you try again.</source>
        <translation>Controllare che cosa è archiviato in Exchange prima di riprovare.</translation>
    </message>
    <message>
        <source>Looking for PowerShell on this computer…</source>
        <translation>Ricerca di PowerShell in questo computer…</translation>
    </message>
    <message>
        <source>No PowerShell was found on this computer.</source>
        <translation>PowerShell non è stato trovato in questo computer.</translation>
    </message>
    <message>
        <source>Nothing has come from the PowerShell window yet. If it asks a question, answer there. If it has gone on, finish there: this program may not be able to see it.</source>
        <translation>Dalla finestra di PowerShell non è ancora arrivato nulla. Se fa una domanda, rispondere lì. Se è andata avanti, terminare lì: è possibile che questo programma non riesca a vederlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the command.</source>
        <translation>Non è stato modificato nulla. Exchange ha rifiutato il comando.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the file.</source>
        <translation>Non è stato modificato nulla. Exchange ha rifiutato il file.</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was saved.</source>
        <translation>Non è stato trovato nulla, quindi non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange already has a collection.</source>
        <translation>Non è stato caricato nulla. Exchange ha già una raccolta.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange changed its collection meanwhile.</source>
        <translation>Non è stato caricato nulla. Nel frattempo la raccolta di Exchange è cambiata.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange has another collection.</source>
        <translation>Non è stato caricato nulla. Exchange ha un&apos;altra raccolta.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. PowerShell stopped.</source>
        <translation>Non è stato caricato nulla. PowerShell si è interrotto.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Signing in did not succeed.</source>
        <translation>Non è stato caricato nulla. L&apos;accesso non è riuscito.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The PowerShell window was closed.</source>
        <translation>Non è stato caricato nulla. La finestra di PowerShell è stata chiusa.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The run was stopped.</source>
        <translation>Non è stato caricato nulla. L&apos;esecuzione è stata interrotta.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. You did not confirm.</source>
        <translation>Non è stato caricato nulla. L&apos;operazione non è stata confermata.</translation>
    </message>
    <message>
        <source>Opening PowerShell…</source>
        <translation>Apertura di PowerShell…</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer, and asks there before anything is changed.</source>
        <translation>Apre PowerShell {version} in questo computer e chiede conferma prima di qualsiasi modifica.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer.</source>
        <translation>Apre PowerShell {version} in questo computer.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. If the Microsoft Graph module is missing, you are asked whether to install it.</source>
        <translation>Apre PowerShell {version} in questo computer. Se il modulo Microsoft Graph non è presente, viene chiesto se installarlo.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it, and again before anything is changed.</source>
        <translation>Apre PowerShell {version} in questo computer. Il modulo Exchange non è presente: viene chiesto se installarlo e, prima di qualsiasi modifica, viene chiesta di nuovo conferma.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it.</source>
        <translation>Apre PowerShell {version} in questo computer. Il modulo Exchange non è presente: viene chiesto se installarlo.</translation>
    </message>
    <message>
        <source>PowerShell reports: “{error}”</source>
        <translation>PowerShell segnala: &quot;{error}&quot;</translation>
    </message>
    <message>
        <source>Reading back the stored collection…</source>
        <translation>Rilettura della raccolta archiviata…</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Rimosso: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln file(s).</source>
        <translation>
            <numerusform>Salvato: %Ln file.</numerusform>
            <numerusform>Salvati: %Ln file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvato: {file}</translation>
    </message>
    <message>
        <source>Sign in using the window that opens.</source>
        <translation>Accedere nella finestra che si apre.</translation>
    </message>
    <message>
        <source>Signed in. See the PowerShell window for progress.</source>
        <translation>Accesso eseguito. Per lo stato di avanzamento, vedere la finestra di PowerShell.</translation>
    </message>
    <message>
        <source>The run ended before everything was saved. Run it again: files that are already saved are skipped.</source>
        <translation>L&apos;esecuzione è terminata prima che tutto fosse salvato. Ripeterla: i file già salvati vengono ignorati.</translation>
    </message>
    <message>
        <source>The run ended before the collection was saved. Run it again.</source>
        <translation>L&apos;esecuzione è terminata prima che la raccolta fosse salvata. Ripeterla.</translation>
    </message>
    <message>
        <source>The upload of “{file}” has not told its end yet. Finish it in its PowerShell window; if that is closed, start the upload again.</source>
        <translation>Non si sa ancora come sia terminato il caricamento di &quot;{file}&quot;. Completarlo nella relativa finestra di PowerShell; se è chiusa, avviare di nuovo il caricamento.</translation>
    </message>
    <message>
        <source>This can&apos;t be stopped now; what is stored is read back in a moment.</source>
        <translation>L&apos;operazione non può più essere interrotta; tra un momento si rilegge ciò che è archiviato.</translation>
    </message>
    <message>
        <source>This program runs as another user than the one signed in to Windows. If signing in fails, select “Sign in without Windows&apos; account manager” under Options.</source>
        <translation>Questo programma viene eseguito con un utente diverso da quello che ha eseguito l&apos;accesso a Windows. Se l&apos;accesso non riesce, selezionare &quot;Accedi senza la gestione account di Windows&quot; in &quot;Opzioni&quot;.</translation>
    </message>
    <message>
        <source>Type yes there and press Enter to upload. Anything else stops, and nothing changes.</source>
        <translation>Per caricare, digitare sì in quella finestra e premere INVIO. Qualsiasi altra risposta interrompe l&apos;operazione e non cambia nulla.</translation>
    </message>
    <message>
        <source>Waiting for the PowerShell window. If it asks a question, answer there.</source>
        <translation>In attesa della finestra di PowerShell. Se fa una domanda, rispondere lì.</translation>
    </message>
    <message>
        <source>You did not confirm. Nothing was changed.</source>
        <translation>L&apos;operazione non è stata confermata. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>thumbprint {thumbprint}</source>
        <translation>identificazione personale {thumbprint}</translation>
    </message>
    <message>
        <source>{name} (valid until {end})</source>
        <translation>{name} (valido fino al {end})</translation>
    </message>
    <message>
        <source>{tenant} has no collection yet. Create a new one.</source>
        <translation>{tenant} non ha ancora una raccolta. Crearne una nuova.</translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now has exactly these %Ln certificate(s).</source>
        <translation>
            <numerusform>{tenant} ora ha esattamente questo certificato (%Ln).</numerusform>
            <numerusform>{tenant} ora ha esattamente questi %Ln certificati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run in PowerShell</source>
        <translation>Esegui i&amp;n PowerShell</translation>
    </message>
    <message>
        <source>Stop followin&amp;g</source>
        <translation>Smetti di segui&amp;re</translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Mo&amp;stra i dettagli</translation>
    </message>
</context>
<context>
    <name>RunSteps</name>
    <message>
        <source>Back up what Exchange has now</source>
        <translation>Backup di ciò che Exchange ha ora</translation>
    </message>
    <message>
        <source>Open PowerShell and check the file</source>
        <translation>Aprire PowerShell e verificare il file</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Rileggere e confrontare</translation>
    </message>
    <message>
        <source>Review the changes: answer in the PowerShell window</source>
        <translation>Esaminare le modifiche: rispondere nella finestra di PowerShell</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Eseguire l&apos;accesso</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>Non c&apos;era nulla</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Caricare</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>passaggio corrente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non iniziato</translation>
    </message>
</context>
<context>
    <name>SSTWizard</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificato</numerusform>
            <numerusform>%Ln certificati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the wizard</source>
        <translation>&amp;Chiudi la procedura guidata</translation>
    </message>
    <message>
        <source>&amp;Do not close</source>
        <translation>&amp;Non chiudere</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Avanti &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Indietro</translation>
    </message>
    <message>
        <source>A file is being saved. The wizard closes when it is saved.</source>
        <translation>È in corso il salvataggio di un file. La procedura guidata si chiude al termine del salvataggio.</translation>
    </message>
    <message>
        <source>An upload to Exchange is under way.</source>
        <translation>È in corso un caricamento in Exchange.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Catene</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>SST Wizard — S/MIME trust for Exchange Online</source>
        <translation>SST Wizard — Attendibilità S/MIME per Exchange Online</translation>
    </message>
    <message>
        <source>The export was successful.</source>
        <translation>Esportazione completata.</translation>
    </message>
    <message>
        <source>The previous file is kept beside it as {copy}.</source>
        <translation>Il file precedente è conservato accanto a questo come {copy}.</translation>
    </message>
    <message>
        <source>The receipt of the kit</source>
        <translation>La ricevuta del kit</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>{file} was written: {count}, {size} bytes.</source>
        <translation>{file} è stato scritto: {count}, {size} byte.</translation>
    </message>
    <message>
        <source>{file}: {count}, {size} bytes.</source>
        <translation>{file}: {count}, {size} byte.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>All certificates of the collection, with chains and findings, without exporting them</source>
        <translation>Tutti i certificati della raccolta, con catene e riscontri, senza esportarli</translation>
    </message>
    <message>
        <source>All steps, to be read out by phone</source>
        <translation>Tutti i passaggi, da leggere al telefono</translation>
    </message>
    <message>
        <source>Sa&amp;ve documents…</source>
        <translation>Sa&amp;lva documenti…</translation>
    </message>
    <message>
        <source>Sa&amp;ve inventory…</source>
        <translation>Salva inventari&amp;o…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the walk-through…</source>
        <translation>Sa&amp;lva la procedura dettagliata…</translation>
    </message>
    <message>
        <source>Save documents and reminders</source>
        <translation>Salva documenti e promemoria</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Aggiungi file…</translation>
    </message>
    <message>
        <source>&amp;Find a CA…</source>
        <translation>Tr&amp;ova una CA…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>I&amp;nterrompi lettura</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Aggiungi carte&amp;lla…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Chiudi file</translation>
    </message>
    <message>
        <source>Close the selected file (Delete). What was chosen from it stays chosen.</source>
        <translation>Chiude il file selezionato (CANC). Quanto è stato scelto da questo file resta selezionato.</translation>
    </message>
    <message>
        <source>Files and signed messages can also be dropped anywhere on this window.</source>
        <translation>È anche possibile trascinare file e messaggi firmati in qualsiasi punto di questa finestra.</translation>
    </message>
    <message>
        <source>Public CAs by the name of an organization</source>
        <translation>CA pubbliche in base al nome di un&apos;organizzazione</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>All sources</source>
        <translation>Tutte le origini</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>{title} (can&apos;t be used)</source>
        <translation>{title} (non utilizzabile)</translation>
    </message>
    <message>
        <source>{title} (canceled)</source>
        <translation>{title} (annullato)</translation>
    </message>
    <message>
        <source>{title} (reading…)</source>
        <translation>{title} (lettura in corso…)</translation>
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
        <translation>C&amp;hiudi file</translation>
    </message>
    <message>
        <source>Where certificates come from</source>
        <translation>Provenienza dei certificati</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another window has continued with this collection, or discarded it.</source>
        <translation>Un&apos;altra finestra ha continuato con questa raccolta o l&apos;ha scartata.</translation>
    </message>
    <message>
        <source>The collection your organization uses</source>
        <translation>La raccolta usata dall&apos;organizzazione</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Questo file non contiene alcun certificato.</translation>
    </message>
</context>
<context>
    <name>StoredCollection</name>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Compared with “{file}”, uploaded on {date}: {count}.</source>
        <translation>Confrontato con &quot;{file}&quot;, caricato il {date}: {count}.</translation>
    </message>
    <message>
        <source>Compared with “{file}”: {count}.</source>
        <translation>Confronto con &quot;{file}&quot;: {count}.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? An upload replaces all of it.</source>
        <translation>Exchange ha già una raccolta? Un caricamento la sostituisce per intero.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? You can leave this open: if Exchange has one, the upload stops and changes nothing.</source>
        <translation>Exchange ha già una raccolta? Si può lasciare in sospeso: se Exchange ne ha una, il caricamento si interrompe e non cambia nulla.</translation>
    </message>
    <message>
        <source>Exchange has no collection yet.</source>
        <translation>Exchange non ha ancora una raccolta.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Recuperala da Exchange…</translation>
    </message>
    <message>
        <source>It is “{file}”, uploaded on {date}</source>
        <translation>È &quot;{file}&quot;, caricato il {date}</translation>
    </message>
    <message>
        <source>No, this is the first</source>
        <translation>No, questa è la prima</translation>
    </message>
    <message>
        <source>Not compared with what Exchange has.</source>
        <translation>Nessun confronto con ciò che ha Exchange.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Open its file…</source>
        <translation>Apri il suo file…</translation>
    </message>
    <message>
        <source>What Exchange has is not known.</source>
        <translation>Non è noto che cosa ha Exchange.</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%Ln attached message(s)</source>
        <translation>
            <numerusform>%Ln messaggio allegato</numerusform>
            <numerusform>%Ln messaggi allegati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) of the collection are not needed by this mail: {names}.</source>
        <translation>
            <numerusform>%Ln certificato della raccolta non serve per questa posta: {names}.</numerusform>
            <numerusform>%Ln certificati della raccolta non servono per questa posta: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in transit</source>
        <translation>
            <numerusform>%Ln modificato in transito</numerusform>
            <numerusform>%Ln modificati in transito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted</source>
        <translation>
            <numerusform>%Ln crittografato</numerusform>
            <numerusform>%Ln crittografati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted (not listed)</source>
        <translation>
            <numerusform>%Ln crittografato (non in elenco)</numerusform>
            <numerusform>%Ln crittografati (non in elenco)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read, {signed} of them signed.</source>
        <translation>
            <numerusform>%Ln messaggio letto; firmati: {signed}.</numerusform>
            <numerusform>%Ln messaggi letti; firmati: {signed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln non conteggiato</numerusform>
            <numerusform>%Ln non conteggiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of senders whose certificates have expired</source>
        <translation>
            <numerusform>%Ln di mittenti con certificato scaduto</numerusform>
            <numerusform>%Ln di mittenti con certificato scaduto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be trusted without it</source>
        <translation>
            <numerusform>senza di esso, %Ln di essi non sarebbe attendibile</numerusform>
            <numerusform>senza di esso, %Ln di essi non sarebbero attendibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be checked</source>
        <translation>
            <numerusform>%Ln non verificabile</numerusform>
            <numerusform>%Ln non verificabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>%Ln messaggio è attendibile con ciò che ha Exchange.</numerusform>
            <numerusform>Tutti i %Ln messaggi sono attendibili con ciò che ha Exchange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) would be trusted. Nothing to add.</source>
        <translation>
            <numerusform>%Ln messaggio sarebbe attendibile. Nulla da aggiungere.</numerusform>
            <numerusform>Tutti i %Ln messaggi sarebbero attendibili. Nulla da aggiungere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange has “{name}” and its issuers already.</source>
        <translation>Exchange ha già &quot;{name}&quot; e i relativi emittenti.</translation>
    </message>
    <message>
        <source>No intact message is from a sender who still writes.</source>
        <translation>Nessun messaggio integro è di un mittente che scrive ancora.</translation>
    </message>
    <message numerus="yes">
        <source>No mail, %Ln certificate(s) of people</source>
        <translation>
            <numerusform>Nessun messaggio, %Ln certificato di una persona</numerusform>
            <numerusform>Nessun messaggio, %Ln certificati di persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Not counted: {messages}.</source>
        <translation>Non conteggiati: {messages}.</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non selezionata</translation>
    </message>
    <message>
        <source>Or, if you trust this address, open it in a browser: {address}</source>
        <translation>Oppure, se l&apos;indirizzo è attendibile, aprirlo in un browser: {address}</translation>
    </message>
    <message>
        <source>Trusted already</source>
        <translation>Già attendibile</translation>
    </message>
    <message numerus="yes">
        <source>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted message(s) of {days} days; that takes {least} of {period}.</source>
        <translation>
            <numerusform>%Ln messaggio attendibile di {days} giorni non basta per dire che cosa non serve alla raccolta; ne servono {least} di {period}.</numerusform>
            <numerusform>%Ln messaggi attendibili di {days} giorni non bastano per dire che cosa non serve alla raccolta; ne servono {least} di {period}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Verrà aggiunta</translation>
    </message>
    <message numerus="yes">
        <source>With what is selected, {promised} of %Ln message(s) would be trusted.</source>
        <translation>
            <numerusform>Su %Ln messaggio, attendibili con le voci selezionate: {promised}.</numerusform>
            <numerusform>Su %Ln messaggi, attendibili con le voci selezionate: {promised}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln sender(s)</source>
        <translation>
            <numerusform>di %Ln mittente</numerusform>
            <numerusform>di %Ln mittenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln message(s), the last on {date}, {size} bytes</source>
        <translation>
            <numerusform>{name}: %Ln messaggio, del {date}, {size} byte</numerusform>
            <numerusform>{name}: %Ln messaggi, l&apos;ultimo del {date}, {size} byte</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no message, {size} bytes</source>
        <translation>{name}: nessun messaggio, {size} byte</translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>Su %Ln messaggio, attendibili con ciò che ha Exchange: {trusted}.</numerusform>
            <numerusform>Su %Ln messaggi, attendibili con ciò che ha Exchange: {trusted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now.</source>
        <translation>
            <numerusform>Su %Ln messaggio, ora attendibili: {trusted}.</numerusform>
            <numerusform>Su %Ln messaggi, ora attendibili: {trusted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.</source>
        <translation>
            <numerusform>Su %Ln messaggio, ora attendibili: {trusted}; con le voci selezionate: {promised}.</numerusform>
            <numerusform>Su %Ln messaggi, ora attendibili: {trusted}; con le voci selezionate: {promised}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” and its issuers will be in the file.</source>
        <translation>&quot;{name}&quot; e i relativi emittenti saranno nel file.</translation>
    </message>
    <message>
        <source>“{name}” can be added: its root is vouched for, and its senders still write.</source>
        <translation>La CA &quot;{name}&quot; può essere aggiunta: la radice è garantita e i mittenti scrivono ancora.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>Manca &quot;{name}&quot;</translation>
    </message>
</context>
<context>
    <name>TrustRoot</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Non ora</translation>
    </message>
    <message>
        <source>&amp;Trust this root</source>
        <translation>&amp;Considera attendibile questa radice</translation>
    </message>
    <message>
        <source>&amp;Where does the owner find it?</source>
        <translation>&amp;Dove lo trova il proprietario?</translation>
    </message>
    <message>
        <source>All 64 digits are the same.</source>
        <translation>Tutte le 64 cifre corrispondono.</translation>
    </message>
    <message>
        <source>Can be used for email</source>
        <translation>Utilizzabile per la posta</translation>
    </message>
    <message>
        <source>Group {group} is different: digit {number} is {shown} here, and {typed} in what you typed. Have it read out again. If it stays different, this is another root: don&apos;t trust it.</source>
        <translation>Il gruppo {group} è diverso: la cifra {number} qui è {shown}, nel testo digitato {typed}. Farlo leggere di nuovo. Se resta diverso, si tratta di un&apos;altra radice: non considerarla attendibile.</translation>
    </message>
    <message>
        <source>Have the owner of this root read out the SHA-256 of “{name}” by phone, 8 groups of 8 digits, or look on their website. Use a phone number or website that you know, not one from the message or file: anybody can make a root CA with this name.</source>
        <translation>Farsi leggere al telefono dal proprietario di questa radice l&apos;hash SHA-256 di &quot;{name}&quot;, 8 gruppi di 8 cifre, o cercarlo nel suo sito Web. Usare un numero di telefono o un sito Web già noto, non uno indicato nel messaggio o nel file: chiunque può creare una CA radice con questo nome.</translation>
    </message>
    <message>
        <source>I compared all 64 digits: trust it</source>
        <translation>64 cifre confrontate: considera attendibile</translation>
    </message>
    <message>
        <source>Nobody vouches for it: compare it</source>
        <translation>Nessun garante: da confrontare</translation>
    </message>
    <message>
        <source>Not expired: until {date}</source>
        <translation>Non scaduta: valida fino al {date}</translation>
    </message>
    <message>
        <source>SHA-256 of this root; below each group, what you typed</source>
        <translation>SHA-256 di questa radice; sotto ogni gruppo, il testo digitato</translation>
    </message>
    <message>
        <source>This is a SHA-1 thumbprint, which can be forged. Ask for the SHA-256: 64 digits.</source>
        <translation>Questa è un&apos;identificazione personale SHA-1, che può essere contraffatta. Chiedere l&apos;hash SHA-256: 64 cifre.</translation>
    </message>
    <message>
        <source>This root came with a message or download; no other source has it. Type all its digits.</source>
        <translation>Questa radice è arrivata con un messaggio o un download; nessun&apos;altra origine la contiene. Digitare tutte le cifre.</translation>
    </message>
    <message>
        <source>Trust this root?</source>
        <translation>Considerare attendibile questa radice?</translation>
    </message>
    <message>
        <source>What was &amp;read out to you</source>
        <translation>&amp;Valore letto a voce</translation>
    </message>
    <message>
        <source>What was read out to you</source>
        <translation>Valore letto a voce</translation>
    </message>
    <message>
        <source>What you typed is no SHA-256: that has 64 digits, 0 to 9 and A to F, and no letter O.</source>
        <translation>Ciò che è stato digitato non è un hash SHA-256, che ha 64 cifre, da 0 a 9 e da A a F, e nessuna lettera O.</translation>
    </message>
</context>
<context>
    <name>TypedCommands</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy command {number}</source>
        <translation>Copia il comando {number}</translation>
    </message>
    <message>
        <source>On another computer, replace the folder of the file by the one it has there.</source>
        <translation>In un altro computer, sostituire la cartella del file con quella in cui si trova.</translation>
    </message>
    <message>
        <source>Show the commands to &amp;type</source>
        <translation>M&amp;ostra i comandi da digitare</translation>
    </message>
</context>
<context>
    <name>UpdateWays</name>
    <message>
        <source>&amp;Open the .sst…</source>
        <translation>Ap&amp;ri il file .sst…</translation>
    </message>
    <message>
        <source>I don&apos;t have the file: &amp;get it from Exchange…</source>
        <translation>File non disponibile: &amp;ottieni da Exchange…</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificato</numerusform>
            <numerusform>%Ln certificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln certificate(s)</source>
        <translation>
            <numerusform>Mostra il certificato (%Ln)</numerusform>
            <numerusform>Mostra i %Ln certificati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>&amp;Cancel the upload</source>
        <translation>A&amp;nnulla il caricamento</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Upload in PowerShell</source>
        <translation>&amp;Carica con PowerShell</translation>
    </message>
    <message>
        <source>A transfer kit takes the upload to one that has it: the file, a script and instructions.</source>
        <translation>Un kit di trasferimento consente il caricamento da un computer in cui è presente: il file, uno script e le istruzioni.</translation>
    </message>
    <message>
        <source>Another &amp;computer uploads: save a transfer kit…</source>
        <translation>Carica da un altro computer: salva un kit di &amp;trasferimento…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Can stay empty: the sign-in asks</source>
        <translation>Può restare vuoto: chiesto all’accesso</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Change account or &amp;options…</source>
        <translation>Cambia account o &amp;opzioni…</translation>
    </message>
    <message>
        <source>Current collection</source>
        <translation>Raccolta attuale</translation>
    </message>
    <message>
        <source>Done: uploaded, read back, and compared.</source>
        <translation>Completato: caricato, riletto e confrontato.</translation>
    </message>
    <message>
        <source>Exchange has</source>
        <translation>Exchange ha</translation>
    </message>
    <message>
        <source>Exchange has these certificates already: there is nothing to upload.</source>
        <translation>Exchange ha già questi certificati: non c&apos;è nulla da caricare.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>It &amp;was uploaded</source>
        <translation>Il file è stato c&amp;aricato</translation>
    </message>
    <message>
        <source>Look in E&amp;xchange…</source>
        <translation>Controlla in E&amp;xchange…</translation>
    </message>
    <message>
        <source>Makes your changes in it, and goes to Export. There you check them, and upload once more.</source>
        <translation>Vi apporta le modifiche e passa a &quot;Esportazione&quot;. Lì si controllano e si carica di nuovo.</translation>
    </message>
    <message>
        <source>Open the &amp;kit&apos;s receipt…</source>
        <translation>Apri la ric&amp;evuta del kit…</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now and redo my changes</source>
        <translation>Apri la raccolta ora arc&amp;hiviata e ripeti le modifiche</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now…</source>
        <translation>Apri la raccolta ora arc&amp;hiviata…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Altri metodi</translation>
    </message>
    <message>
        <source>Save a transfer k&amp;it…</source>
        <translation>Salva un kit di &amp;trasferimento…</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell of an Exchange server.</source>
        <translation>Salvare il kit di trasferimento e avviare il relativo script in Exchange Management Shell di un server Exchange.</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Salvato come</translation>
    </message>
    <message>
        <source>The receipt says: {organization} had exactly these certificates on {time}.</source>
        <translation>Secondo la ricevuta, {organization} aveva esattamente questi certificati il {time}.</translation>
    </message>
    <message>
        <source>The upload didn&apos;t end as expected.</source>
        <translation>Il caricamento non è terminato come previsto.</translation>
    </message>
    <message>
        <source>The upload stopped before anything was changed.</source>
        <translation>Il caricamento si è interrotto prima di qualsiasi modifica.</translation>
    </message>
    <message>
        <source>Upload late&amp;r</source>
        <translation>Carica i&amp;n seguito</translation>
    </message>
    <message>
        <source>Upload to Exchange Online</source>
        <translation>Caricamento in Exchange Online</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Caricato</translation>
    </message>
    <message>
        <source>Uploaded.</source>
        <translation>Caricato.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>Your organization has turned uploads from this computer off. Upload the file from another one.</source>
        <translation>L&apos;organizzazione ha disattivato i caricamenti da questo computer. Caricare il file da un altro.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>contenuto non noto</translation>
    </message>
    <message>
        <source>shown after you sign in</source>
        <translation>mostrata dopo l&apos;accesso</translation>
    </message>
    <message>
        <source>something else than before</source>
        <translation>qualcosa di diverso da prima</translation>
    </message>
    <message>
        <source>what it had before</source>
        <translation>ciò che aveva prima</translation>
    </message>
    <message>
        <source>what it had before, when it was last read</source>
        <translation>ciò che aveva prima, all&apos;ultima lettura</translation>
    </message>
    <message>
        <source>{file} is being uploaded.</source>
        <translation>Caricamento di {file} in corso.</translation>
    </message>
    <message>
        <source>{file}, unchanged</source>
        <translation>{file}, non modificato</translation>
    </message>
    <message>
        <source>{file}: nothing has been changed in Exchange yet.</source>
        <translation>{file}: in Exchange non è stato ancora modificato nulla.</translation>
    </message>
    <message>
        <source>{organization} on {date}; you confirm it after you sign in</source>
        <translation>{organization} in data {date}; la conferma avviene dopo l&apos;accesso</translation>
    </message>
    <message>
        <source>“{receipt}” is no receipt of a transfer kit.</source>
        <translation>&quot;{receipt}&quot; non è la ricevuta di un kit di trasferimento.</translation>
    </message>
    <message>
        <source>“{receipt}” is of another file than “{file}”.</source>
        <translation>&quot;{receipt}&quot; riguarda un altro file, non &quot;{file}&quot;.</translation>
    </message>
    <message>
        <source>“{receipt}” is of {time}, and something newer is known by now.</source>
        <translation>&quot;{receipt}&quot; è del {time}, e nel frattempo si sa qualcosa di più recente.</translation>
    </message>
</context>
<context>
    <name>UploadReopening</name>
    <message>
        <source>This isn&apos;t an .sst file, and Exchange takes nothing else.</source>
        <translation>Questo non è un file .sst, l&apos;unico tipo accettato da Exchange.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheck</name>
    <message>
        <source>SST Wizard no longer checks “{file}” each week. In Help, “Watch the tenant” says how to schedule a check.</source>
        <translation>SST Wizard non verifica più &quot;{file}&quot; ogni settimana. Nella Guida, &quot;Sorvegliare il tenant&quot; spiega come pianificare una verifica.</translation>
    </message>
    <message>
        <source>SST Wizard: weekly check</source>
        <translation>SST Wizard: verifica settimanale</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Choose the certificates myself</source>
        <translation>Scegli i &amp;certificati manualmente</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Sca&amp;rta</translation>
    </message>
    <message>
        <source>&amp;Find out which CAs our mail needs</source>
        <translation>&amp;Trova le CA necessarie per la posta</translation>
    </message>
    <message>
        <source>&amp;Update the collection that Exchange has now</source>
        <translation>Aggiorna la raccolta &amp;usata da Exchange</translation>
    </message>
    <message>
        <source>Certificates and messages stay on this computer; only the file that you upload leaves it.</source>
        <translation>I certificati e i messaggi restano in questo computer; ne esce solo il file che si carica.</translation>
    </message>
    <message>
        <source>Continue &amp;with the collection of {time}</source>
        <translation>Continua con &amp;la raccolta di {time}</translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), as you said on {date}</source>
        <translation>
            <numerusform>Exchange ha: {name} · %Ln certificato, come indicato il {date}</numerusform>
            <numerusform>Exchange ha: {name} · %Ln certificati, come indicato il {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), verified on {date}</source>
        <translation>
            <numerusform>Exchange ha: {name} · %Ln certificato, verificato il {date}</numerusform>
            <numerusform>Exchange ha: {name} · %Ln certificati, verificati il {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Get it from Exchange or open its file, add or remove certificates, and keep the rest.</source>
        <translation>Recuperarla da Exchange o aprirne il file, aggiungere o rimuovere certificati e mantenere il resto.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Recuperala da Exchange…</translation>
    </message>
    <message>
        <source>Go back to an &amp;earlier collection…</source>
        <translation>Torna a una raccolta prec&amp;edente…</translation>
    </message>
    <message>
        <source>Last time: {file}, not uploaded yet</source>
        <translation>L&apos;ultima volta: {file}, non ancora caricato</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded on {date}</source>
        <translation>L&apos;ultima volta: {file}, caricato il {date}</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded to {organization} on {date}, verified</source>
        <translation>L&apos;ultima volta: {file}, caricato in {organization} il {date}, verificato</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>A&amp;pri</translation>
    </message>
    <message>
        <source>Open a few signed messages from your partners. You see which CAs are missing, and add them.</source>
        <translation>Aprire alcuni messaggi firmati dei partner: vengono mostrate le CA mancanti, da aggiungere.</translation>
    </message>
    <message>
        <source>Open i&amp;t</source>
        <translation>Apr&amp;i</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Apri {file}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>SST Wizard makes the file with which Exchange Online trusts signed mail (S/MIME), checks it, and uploads it.</source>
        <translation>SST Wizard crea il file con cui Exchange Online considera attendibile la posta firmata (S/MIME), lo controlla e lo carica.</translation>
    </message>
    <message>
        <source>Select them in a list: from files that you have, or from the public S/MIME roots.</source>
        <translation>Selezionarli in un elenco: da file disponibili o dalle radici S/MIME pubbliche.</translation>
    </message>
    <message>
        <source>Select them in a list: from this computer, from files that you have, or from the public S/MIME roots.</source>
        <translation>Selezionarli in un elenco: da questo computer, da file disponibili o dalle radici S/MIME pubbliche.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostra il file</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>Mostra il riscontro</translation>
    </message>
    <message>
        <source>Up&amp;load…</source>
        <translation>C&amp;arica…</translation>
    </message>
    <message>
        <source>Upload {file}</source>
        <translation>Carica {file}</translation>
    </message>
    <message>
        <source>Version {number} · no telemetry</source>
        <translation>Versione {number} · nessuna telemetria</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Cosa si desidera fare?</translation>
    </message>
    <message>
        <source>{file} was not uploaded, and Exchange has another collection by now: open it and export it again.</source>
        <translation>{file} non è stato caricato ed Exchange ha ora un&apos;altra raccolta: aprirlo ed esportarlo di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %Ln certificate(s), not uploaded yet, next to expire {end}</source>
        <translation>
            <numerusform>{file} · %Ln certificato, non ancora caricato, prossima scadenza {end}</numerusform>
            <numerusform>{file} · %Ln certificati, non ancora caricati, prossima scadenza {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} · %Ln certificate(s), uploaded {date}, checked today, next to expire {end}</source>
        <translation>
            <numerusform>{name} · %Ln certificato, caricato il {date}, verificato oggi, prossima scadenza {end}</numerusform>
            <numerusform>{name} · %Ln certificati, caricati il {date}, verificati oggi, prossima scadenza {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be found in “{folder}”. Get what Exchange has now, and export it again.</source>
        <translation>&quot;{file}&quot; non si trova in &quot;{folder}&quot;. Recuperare ciò che Exchange ha ora ed esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was uploaded on {date}.</source>
        <translation>&quot;{file}&quot; è stato modificato dopo il caricamento del {date}.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was written here.</source>
        <translation>&quot;{file}&quot; è stato modificato dopo essere stato scritto qui.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>-o - writes the file where --json prints: leave one out.</source>
        <translation>-o - scrive il file dove --json stampa: omettere una delle due opzioni.</translation>
    </message>
    <message>
        <source>21Vianet (China)</source>
        <translation>21Vianet (Cina)</translation>
    </message>
    <message>
        <source>A CA above “{name}” limits the number of CAs below it (path length), and “{name}” exceeds that limit. Mail from it may not be trusted. Ask the CA, or remove the certificate.</source>
        <translation>Una CA al di sopra di &quot;{name}&quot; limita il numero di CA al di sotto (lunghezza del percorso) e &quot;{name}&quot; supera tale limite. La posta che ne dipende potrebbe non essere attendibile. Rivolgersi alla CA oppure rimuovere il certificato.</translation>
    </message>
    <message>
        <source>A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it names. Ask the CA for a new certificate.</source>
        <translation>Una CA al di sopra di &quot;{name}&quot; richiede criteri certificato (policyConstraints) che non tutti i certificati al di sotto indicano. Chiedere alla CA un nuovo certificato.</translation>
    </message>
    <message>
        <source>A CA in the chain of “{name}” was revoked, or may have been. Its senders need certificates from another.</source>
        <translation>Una CA nella catena di &quot;{name}&quot; è stata revocata o potrebbe esserlo stata. Ai relativi mittenti servono certificati di un&apos;altra CA.</translation>
    </message>
    <message>
        <source>A block without a certificate was skipped: {label}.</source>
        <translation>Un blocco senza certificato è stato ignorato: {label}.</translation>
    </message>
    <message>
        <source>A certificate doesn&apos;t match the thumbprint recorded in the store.</source>
        <translation>Un certificato non corrisponde all&apos;identificazione personale registrata nell&apos;archivio.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” has expired, and Exchange refuses a file that contains it. Open newer mail from its senders.</source>
        <translation>Un certificato nella catena di &quot;{name}&quot; è scaduto ed Exchange rifiuta un file che lo contiene. Aprire messaggi più recenti dei relativi mittenti.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” is not valid yet.</source>
        <translation>Un certificato nella catena di &quot;{name}&quot; non è ancora valido.</translation>
    </message>
    <message>
        <source>A certificate in the path of “{name}” can&apos;t be decoded, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>Non è possibile decodificare un certificato nel percorso di &quot;{name}&quot;, che quindi non può essere verificato. Chiederne uno nuovo alla CA.</translation>
    </message>
    <message>
        <source>A certificate in this PKCS #12 file can&apos;t be read, so none was added. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Impossibile leggere un certificato di questo file PKCS #12, quindi non ne è stato aggiunto nessuno. Esportare invece i certificati come PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped.</source>
        <translation>Un certificato è danneggiato ed è stato ignorato.</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped: its base64 text is invalid.</source>
        <translation>Un certificato è danneggiato ed è stato ignorato: il testo base64 non è valido.</translation>
    </message>
    <message>
        <source>A certificate is damaged or incomplete, and was skipped.</source>
        <translation>Un certificato è danneggiato o incompleto ed è stato ignorato.</translation>
    </message>
    <message>
        <source>A certificate is encoded in a form (BER) that not every program accepts.</source>
        <translation>Un certificato è codificato in una forma (BER) non accettata da tutti i programmi.</translation>
    </message>
    <message>
        <source>A certificate is said to be encoded in a way that Windows refuses.</source>
        <translation>Per un certificato è indicata una codifica che Windows rifiuta.</translation>
    </message>
    <message>
        <source>A certificate of more than 1 MB was skipped.</source>
        <translation>Un certificato di oltre 1 MB è stato ignorato.</translation>
    </message>
    <message>
        <source>A certificate of the file has expired; Exchange then refuses all of it.</source>
        <translation>Un certificato del file è scaduto; Exchange rifiuta quindi l&apos;intero file.</translation>
    </message>
    <message>
        <source>A certificate was expected here, but there is no data.</source>
        <translation>Qui era previsto un certificato, ma non sono presenti dati.</translation>
    </message>
    <message>
        <source>A command of an older guide was pasted into PowerShell 7.</source>
        <translation>In PowerShell 7 è stato incollato un comando di una guida meno recente.</translation>
    </message>
    <message>
        <source>A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and Microsoft&apos;s Exchange module needs them too. Ask whoever manages this computer, or upload from another.</source>
        <translation>I criteri di gruppo di questo computer (Attiva esecuzione script; {scope}: {policy}) vietano gli script, che servono anche al modulo Exchange di Microsoft. Rivolgersi a chi gestisce questo computer oppure eseguire il caricamento da un altro.</translation>
    </message>
    <message>
        <source>A group policy of this computer forbids script files that are not signed, whatever the window allows.</source>
        <translation>I criteri di gruppo di questo computer vietano i file di script non firmati, indipendentemente da ciò che la finestra consente.</translation>
    </message>
    <message>
        <source>A header field that describes the parts of the message occurs twice or can&apos;t be understood, so mail programs may show something other than what is signed.</source>
        <translation>Un campo di intestazione che descrive le parti del messaggio è presente due volte o non è comprensibile: i programmi di posta potrebbero visualizzare un contenuto diverso da quello firmato.</translation>
    </message>
    <message>
        <source>A line that begins with “From ” may begin another message, so mail programs may show something other than what is signed.</source>
        <translation>Una riga che inizia con &quot;From &quot; può essere l&apos;inizio di un altro messaggio, quindi i programmi di posta potrebbero visualizzare qualcosa di diverso da ciò che è firmato.</translation>
    </message>
    <message>
        <source>A part inside the signed part is encrypted. Whether it contains another signature can&apos;t be checked.</source>
        <translation>Una parte all&apos;interno della parte firmata è crittografata. Non è possibile verificare se contiene un&apos;altra firma.</translation>
    </message>
    <message>
        <source>A private key was skipped. Only certificates are needed here.</source>
        <translation>Una chiave privata è stata ignorata. Qui servono solo certificati.</translation>
    </message>
    <message>
        <source>A property is said to be encoded in a way that Windows refuses.</source>
        <translation>Per una proprietà è indicata una codifica che Windows rifiuta.</translation>
    </message>
    <message>
        <source>A signed message has exactly two parts, the content and its S/MIME signature; this message has a different structure.</source>
        <translation>Un messaggio firmato ha esattamente due parti, il contenuto e la firma S/MIME; questo messaggio ha una struttura diversa.</translation>
    </message>
    <message>
        <source>A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out.</source>
        <translation>In una finestra è possibile un solo accesso alla volta a Microsoft Graph; quello corrente verrebbe sostituito e disconnesso.</translation>
    </message>
    <message>
        <source>A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate another CA. Compare the SHA-256 thumbprint with the one on the CA&apos;s website, or remove it.</source>
        <translation>Una parola nel nome di &quot;{name}&quot; mescola caratteri {first} e {second}, alcuni dei quali si assomigliano: potrebbe imitare un&apos;altra CA. Confrontare l&apos;identificazione personale SHA-256 con quella nel sito Web della CA oppure rimuovere il certificato.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Activate the role (in Privileged Identity Management, for example), then sign in again: an open connection does not notice. Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role it is.</source>
        <translation>Attivare il ruolo (ad esempio in Privileged Identity Management), quindi accedere di nuovo: una connessione aperta non rileva la modifica. Get-ManagementRole -Cmdlet Set-SmimeConfig mostra qual è il ruolo.</translation>
    </message>
    <message>
        <source>Add all {count} intermediate CAs</source>
        <translation>Aggiungi tutte le {count} CA intermedie</translation>
    </message>
    <message>
        <source>Add it beside</source>
        <translation>Aggiungi accanto</translation>
    </message>
    <message>
        <source>Add the intermediate CA</source>
        <translation>Aggiungi la CA intermedia</translation>
    </message>
    <message>
        <source>Add the issuer</source>
        <translation>Aggiungi l&apos;emittente</translation>
    </message>
    <message>
        <source>Add the renewed certificate</source>
        <translation>Aggiungi il certificato rinnovato</translation>
    </message>
    <message>
        <source>Add the {count} issuers</source>
        <translation>Aggiungi i {count} emittenti</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Aggiungi &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>After the upload, {receipt} lies beside {file}. Take it back to the wizard, and drop it on its page “Upload”: it then knows what Exchange has.</source>
        <translation>Dopo il caricamento, {receipt} si trova accanto a {file}. Riportarlo alla procedura guidata e rilasciarlo nella pagina &quot;Caricare&quot;: in questo modo si sa che cosa ha Exchange.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>In seguito</translation>
    </message>
    <message>
        <source>All messages under “{name}” were changed in transit. Select it if you know its senders.</source>
        <translation>Tutti i messaggi sotto &quot;{name}&quot; sono stati modificati in transito. Selezionare la CA se i mittenti sono noti.</translation>
    </message>
    <message>
        <source>All senders under “{name}” have expired certificates. It is needed only for old mail.</source>
        <translation>Tutti i mittenti sotto &quot;{name}&quot; hanno certificati scaduti. La CA serve solo per la posta meno recente.</translation>
    </message>
    <message>
        <source>Almost at the size limit</source>
        <translation>Limite di dimensioni quasi raggiunto</translation>
    </message>
    <message>
        <source>An attribute certificate, or another of an unusual kind, was skipped.</source>
        <translation>Un certificato di attributo, o un altro di tipo insolito, è stato ignorato.</translation>
    </message>
    <message>
        <source>An entry of an unknown kind was skipped.</source>
        <translation>Una voce di tipo sconosciuto è stata ignorata.</translation>
    </message>
    <message>
        <source>An error that names expired certificates by their thumbprints</source>
        <translation>Un errore che indica i certificati scaduti con le rispettive identificazioni personali</translation>
    </message>
    <message>
        <source>An unexpected error occurred, so this was not checked. Open it again.</source>
        <translation>Si è verificato un errore imprevisto e la verifica non è stata eseguita. Aprire di nuovo.</translation>
    </message>
    <message>
        <source>An update of {file} that has not been exported</source>
        <translation>Un aggiornamento di {file} non ancora esportato</translation>
    </message>
    <message>
        <source>Another SST Wizard is writing to the folder “{folder}”. Try again once it is done.</source>
        <translation>Un&apos;altra istanza di SST Wizard sta scrivendo nella cartella &quot;{folder}&quot;. Riprovare al termine.</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>Qualsiasi scopo</translation>
    </message>
    <message>
        <source>App Control or AppLocker has turned constrained language mode on, in which some of the commands to type fail.</source>
        <translation>App Control o AppLocker ha attivato la modalità linguaggio vincolato, in cui alcuni dei comandi da digitare non riescono.</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armeni</translation>
    </message>
    <message>
        <source>Ask Microsoft&apos;s support: what can&apos;t be backed up is not replaced.</source>
        <translation>Rivolgersi al supporto Microsoft: ciò di cui non è possibile eseguire il backup non viene sostituito.</translation>
    </message>
    <message>
        <source>Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named.</source>
        <translation>Chiedere a un amministratore autorizzato ad approvare le applicazioni in Microsoft Entra di approvare quella indicata.</translation>
    </message>
    <message>
        <source>Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with OWADisableCRLCheck.</source>
        <translation>Chiedere alla CA di pubblicare la CRL tramite HTTP pubblico. Solo come ultima risorsa, disattivare la verifica con OWADisableCRLCheck.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the scripts, or save the transfer kit and upload from another.</source>
        <translation>Chiedere a chi gestisce questo computer di consentire gli script oppure salvare il kit di trasferimento ed eseguire il caricamento da un altro.</translation>
    </message>
    <message>
        <source>Back up what Exchange has now (an error if there is nothing yet)</source>
        <translation>Esegui il backup di ciò che è ora in Exchange (genera un errore se non c&apos;è ancora nulla)</translation>
    </message>
    <message>
        <source>Base-64 encoded X.509 (.CER)</source>
        <translation>Codificato Base 64 X.509 (.CER)</translation>
    </message>
    <message>
        <source>Before you upload</source>
        <translation>Prima del caricamento</translation>
    </message>
    <message>
        <source>Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the collection.</source>
        <translation>Entrambi arrivano e sono leggibili. È noto che Exchange Server crittografa solo per certificati la cui catena porta alla raccolta.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed from {day} on: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>I certificati CA come quello di &quot;{name}&quot; non sono più consentiti a partire dal giorno {day}: come scopi possono essere indicati solo la posta e l&apos;autenticazione client (CA/Browser Forum, SMC018). Prevederne un altro, forse con lo stesso nome; verificare di nuovo la posta ricevuta.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed since {day}: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>I certificati CA come quello di &quot;{name}&quot; non sono più consentiti dal giorno {day}: come scopi possono essere indicati solo la posta e l&apos;autenticazione client (CA/Browser Forum, SMC018). Prevederne un altro, forse con lo stesso nome; verificare di nuovo la posta ricevuta.</translation>
    </message>
    <message>
        <source>CAs change about once a year: check your signed mail again every year.</source>
        <translation>Le CA cambiano circa una volta all&apos;anno: verificare di nuovo la posta firmata ogni anno.</translation>
    </message>
    <message>
        <source>CAs in {file} stop issuing certificates for mail</source>
        <translation>Alcune CA in {file} smettono di rilasciare certificati per la posta</translation>
    </message>
    <message>
        <source>CCADB&apos;s list of {listed} has “{name}” as revoked or below a revoked CA, but another issuer of it is not revoked. Check revocation (on the command line: sstwizard check --online).</source>
        <translation>L&apos;elenco CCADB del giorno {listed} riporta &quot;{name}&quot; come revocato o al di sotto di una CA revocata, ma un altro suo emittente non è revocato. Verificare la revoca (dalla riga di comando: sstwizard check --online).</translation>
    </message>
    <message>
        <source>CRL Signing</source>
        <translation>Firma CRL</translation>
    </message>
    <message>
        <source>CRL distribution points (CDP)</source>
        <translation>Punti di distribuzione CRL (CDP)</translation>
    </message>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Impossibile verificare</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Operazione annullata.</translation>
    </message>
    <message>
        <source>Certificate Request Agent</source>
        <translation>Agente di richiesta certificati</translation>
    </message>
    <message>
        <source>Certificate Signing</source>
        <translation>Firma certificato</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <translation>Catena incompleta</translation>
    </message>
    <message>
        <source>Chain not valid</source>
        <translation>Catena non valida</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Catene</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Modificato dopo la firma</translation>
    </message>
    <message>
        <source>Check the domain, and to which organization the account or app belongs.</source>
        <translation>Controllare il dominio e a quale organizzazione appartiene l&apos;account o l&apos;app.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Data della verifica</translation>
    </message>
    <message>
        <source>Checking all signatures would take too long, because too many certificates have the same name, or keys that are slow to check. A chain that needs another signature counts as incomplete. Remove the certificates you don&apos;t know.</source>
        <translation>La verifica di tutte le firme richiederebbe troppo tempo, perché troppi certificati hanno lo stesso nome o chiavi lente da verificare. Una catena che richiede un&apos;altra firma è considerata incompleta. Rimuovere i certificati sconosciuti.</translation>
    </message>
    <message>
        <source>Checking who issued “{name}” would take too long, so it wasn&apos;t finished. Don&apos;t trust it, and ask the sender.</source>
        <translation>Verificare chi ha rilasciato &quot;{name}&quot; richiederebbe troppo tempo, quindi la verifica non è stata completata. Non considerare attendibile il certificato e rivolgersi al mittente.</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>cherokee</translation>
    </message>
    <message>
        <source>Choose a folder that doesn&apos;t exist yet, in your own user profile and on a drive with permissions.</source>
        <translation>Scegliere una cartella che non esiste ancora, nel proprio profilo utente e su un&apos;unità con autorizzazioni.</translation>
    </message>
    <message>
        <source>Choose another folder, and start again.</source>
        <translation>Scegliere un&apos;altra cartella e ricominciare.</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <translation>Autenticazione client</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>Firma codice</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Raccolta</translation>
    </message>
    <message>
        <source>Collection too large</source>
        <translation>Raccolta troppo grande</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <translation>Confronta e aggiungi…</translation>
    </message>
    <message>
        <source>Compare the root first</source>
        <translation>Confrontare prima la radice</translation>
    </message>
    <message>
        <source>Complete the chain, upload again, wait, and sign in again.</source>
        <translation>Completare la catena, caricare di nuovo, attendere e accedere di nuovo.</translation>
    </message>
    <message>
        <source>Connect again in this window.</source>
        <translation>Connettersi di nuovo in questa finestra.</translation>
    </message>
    <message>
        <source>Connect again with an account that may see them.</source>
        <translation>Connettersi di nuovo con un account autorizzato a visualizzarli.</translation>
    </message>
    <message>
        <source>Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account needs.</source>
        <translation>Connettersi di nuovo. Se il problema persiste, Get-ManagementRole -Cmdlet Set-SmimeConfig mostra quale ruolo è necessario per l&apos;account.</translation>
    </message>
    <message>
        <source>Connect again. The red text above it says more.</source>
        <translation>Connettersi di nuovo. Il testo rosso precedente fornisce altre informazioni.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline is known to fail where the profile&apos;s path holds a $.</source>
        <translation>È noto che Connect-ExchangeOnline non riesce se il percorso del profilo contiene un $.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not signed.</source>
        <translation>Connect-ExchangeOnline scrive un modulo proprio, che un computer di questo tipo può rifiutare perché non è firmato.</translation>
    </message>
    <message>
        <source>Content not checked</source>
        <translation>Contenuto non verificato</translation>
    </message>
    <message>
        <source>Copy it again from where it was exported, or export it again.</source>
        <translation>Copiarlo di nuovo dal percorso in cui è stato esportato oppure esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>Copy it back to where it was, or export it again.</source>
        <translation>Copiarlo di nuovo dove si trovava oppure esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>Copy the whole folder to the computer that uploads. On Windows, open PowerShell in it and type this once; it tells Windows that you trust these files:</source>
        <translation>Copiare l&apos;intera cartella nel computer che esegue il caricamento. In Windows, aprire PowerShell in tale cartella e digitare una volta il comando seguente, che indica a Windows che questi file sono attendibili:</translation>
    </message>
    <message>
        <source>Could not be checked. {reason}</source>
        <translation>Impossibile verificare. {reason}</translation>
    </message>
    <message>
        <source>Create it there, or choose another folder.</source>
        <translation>Crearla in tale computer oppure scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Cryptographic Message Syntax Standard - PKCS #7 Certificates (.P7B)</source>
        <translation>Standard di sintassi dei messaggi crittografati - Certificati PKCS #7 (.P7B)</translation>
    </message>
    <message>
        <source>Current user</source>
        <translation>Utente corrente</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirillici</translation>
    </message>
    <message>
        <source>DER encoded binary X.509 (.CER)</source>
        <translation>X.509 binario codificato DER (.CER)</translation>
    </message>
    <message>
        <source>Damaged or forged</source>
        <translation>Danneggiato o contraffatto</translation>
    </message>
    <message>
        <source>Data Encipherment</source>
        <translation>Crittografia dati</translation>
    </message>
    <message>
        <source>Data after the end of a certificate was skipped (bytes: {count}).</source>
        <translation>I dati dopo la fine di un certificato sono stati ignorati (byte: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the certificate was not read (bytes: {count}).</source>
        <translation>I dati dopo la fine del certificato non sono stati letti (byte: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the store was not read (bytes: {count}).</source>
        <translation>I dati dopo la fine dell&apos;archivio non sono stati letti (byte: {count}).</translation>
    </message>
    <message>
        <source>Data in the place of a certificate isn&apos;t a certificate, and was skipped.</source>
        <translation>I dati presenti al posto di un certificato non sono un certificato e sono stati ignorati.</translation>
    </message>
    <message>
        <source>Digital Signature</source>
        <translation>Firma digitale</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>Document Signing</source>
        <translation>Firma documento</translation>
    </message>
    <message>
        <source>Documented by Microsoft</source>
        <translation>Documentato da Microsoft</translation>
    </message>
    <message>
        <source>Download issuer…</source>
        <translation>Scarica emittente…</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Scaricato</translation>
    </message>
    <message>
        <source>Downloading the revocation list (CRL) of “{name}” took {seconds} seconds. By default, Exchange waits {limit} seconds (OWACRLRetrievalTimeout). If Exchange needs as long, users are told that the list is offline. Ask the CA.</source>
        <translation>Il download dell&apos;elenco di revoche (CRL) di &quot;{name}&quot; ha richiesto {seconds} secondi. Per impostazione predefinita, Exchange attende {limit} secondi (OWACRLRetrievalTimeout). Se Exchange impiega altrettanto tempo, gli utenti vengono informati che l&apos;elenco è offline. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>Each certificate stands below the one that issued it; the numbers are those of the entries below.</source>
        <translation>Ogni certificato si trova sotto quello che lo ha rilasciato; i numeri sono quelli delle voci seguenti.</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Prima scadenza</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>Crittografia file system</translation>
    </message>
    <message>
        <source>Enter the folder to save to.</source>
        <translation>Immettere la cartella di destinazione.</translation>
    </message>
    <message>
        <source>Enterprise Trust</source>
        <translation>Attendibilità organizzazione</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Exchange Online will refuse this file</source>
        <translation>Exchange Online rifiuterà questo file</translation>
    </message>
    <message>
        <source>Exchange Online will soon refuse this file</source>
        <translation>Exchange Online presto rifiuterà questo file</translation>
    </message>
    <message>
        <source>Exchange Server on-premises</source>
        <translation>Exchange Server locale</translation>
    </message>
    <message>
        <source>Exchange has another collection than the one you started from; what only that has would be lost with this upload.</source>
        <translation>Exchange ha una raccolta diversa da quella da cui si è partiti; ciò che ha solo Exchange andrebbe perso con questo caricamento.</translation>
    </message>
    <message>
        <source>Exchange may be unable to check “{name}” for revocation</source>
        <translation>Exchange potrebbe non riuscire a verificare la revoca di &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Risultato previsto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Utilizzo chiavi avanzato</translation>
    </message>
    <message>
        <source>Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file.</source>
        <translation>Ottenere di nuovo la raccolta, aprirla in SST Wizard, apportare le modifiche e caricare tale file.</translation>
    </message>
    <message>
        <source>Fields that could not be decoded</source>
        <translation>Campi che non è stato possibile decodificare</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Recovery</source>
        <translation>Recupero file</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>For old mail only</source>
        <translation>Solo per posta meno recente</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trovato in</translation>
    </message>
    <message>
        <source>Found more than once: {count}</source>
        <translation>Trovati più di una volta: {count}</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nome descrittivo</translation>
    </message>
    <message>
        <source>From the certificate standard, RFC 5280</source>
        <translation>Dallo standard per i certificati, RFC 5280</translation>
    </message>
    <message>
        <source>From the rules for public CAs (CA/Browser Forum, root programs)</source>
        <translation>Dalle regole per le CA pubbliche (CA/Browser Forum, programmi di certificati radice)</translation>
    </message>
    <message>
        <source>From {day} on, these CAs in {file} may issue no more certificates for mail: {names}. Expect their customers&apos; mail from other CAs: look at received mail again in SST Wizard, add what it needs, and upload. {again}</source>
        <translation>Dal giorno {day} queste CA in {file} non possono più rilasciare certificati per la posta: {names}. Prevedere altre CA per la posta dei relativi clienti: verificare di nuovo la posta ricevuta in SST Wizard, aggiungere quanto necessario e caricare. {again}</translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation>GCC High</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiani</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange in the wizard, and compare, before you upload again.</source>
        <translation>Nella procedura guidata, ottenere la raccolta corrente da Exchange e confrontarla prima di caricare di nuovo.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>greci</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>Protezione IP IKE intermedio</translation>
    </message>
    <message>
        <source>IP security end system</source>
        <translation>Sistema finale di protezione IP</translation>
    </message>
    <message>
        <source>IP security tunnel termination</source>
        <translation>Terminazione tunnel di protezione IP</translation>
    </message>
    <message>
        <source>IP security user</source>
        <translation>Utente di protezione IP</translation>
    </message>
    <message>
        <source>If Exchange has another collection by then than {file} was made from, or has one although {file} is the first, the script stops before it asks, and changes nothing. Take the copy that it has saved back to the wizard, select “Update the collection that Exchange has now” there, and make your changes in it.</source>
        <translation>Se Exchange ha nel frattempo una raccolta diversa da quella da cui è nato {file}, o ne ha già una benché {file} sia la prima, lo script si interrompe prima di chiedere e non cambia nulla. Riportare alla procedura guidata la copia che ha salvato, selezionare &quot;Aggiorna la raccolta usata da Exchange&quot; e apportarvi le modifiche.</translation>
    </message>
    <message>
        <source>If Microsoft&apos;s module is missing, the script asks whether to install it. Where the computer does not reach the PowerShell Gallery, type this on another one (for PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and copy the folder to Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</source>
        <translation>Se il modulo di Microsoft non è presente, lo script chiede se installarlo. Se il computer non raggiunge PowerShell Gallery, digitare il comando seguente in un altro (per PowerShell 7.4 e 7.5: aggiungere -RequiredVersion 3.9.2) e copiare la cartella in Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</translation>
    </message>
    <message>
        <source>If it asks what Exchange has, press “Get it from Exchange…”: PowerShell opens, and changes nothing.</source>
        <translation>Se chiede che cosa ha Exchange, selezionare &quot;Recuperala da Exchange…&quot;: PowerShell viene aperto e non modifica nulla.</translation>
    </message>
    <message>
        <source>If it stops, a line in red says why. Paste it into the wizard&apos;s Help, which says what to do; most have a word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>Se lo script si interrompe, una riga in rosso indica il motivo. Incollarla nella Guida della procedura guidata, che indica che cosa fare; la maggior parte contiene una parola tra parentesi, ad esempio (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>In Outlook on the web, send a signed message, and an encrypted one to someone outside.</source>
        <translation>In Outlook sul web, inviare un messaggio firmato e uno crittografato a un destinatario esterno.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 first. Then type Install-Module PowerShellGet -Force -AllowClobber, close PowerShell, open it again, and install the module.</source>
        <translation>In Windows PowerShell 5.1, digitare prima [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12. Digitare quindi Install-Module PowerShellGet -Force -AllowClobber, chiudere PowerShell, riaprirlo e installare il modulo.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12, and try again. Otherwise ask for the proxy&apos;s settings, or bring the module from another computer.</source>
        <translation>In Windows PowerShell 5.1, digitare [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 e riprovare. In caso contrario, chiedere le impostazioni del proxy oppure trasferire il modulo da un altro computer.</translation>
    </message>
    <message>
        <source>In changed mail only</source>
        <translation>Solo in posta modificata</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module, once per user (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2)</source>
        <translation>Installa il modulo di Microsoft, una volta per utente (PowerShell 7.4 e 7.5: aggiungere -RequiredVersion 3.9.2)</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module?</source>
        <translation>Installare il modulo di Microsoft?</translation>
    </message>
    <message>
        <source>Install PowerShellGet, or connect in another PowerShell version that has it.</source>
        <translation>Installare PowerShellGet oppure connettersi in un&apos;altra versione di PowerShell che lo contiene.</translation>
    </message>
    <message>
        <source>Install SST Wizard for all users, which registers the source, on that computer.</source>
        <translation>Installare SST Wizard per tutti gli utenti in quel computer: l&apos;origine viene così registrata.</translation>
    </message>
    <message>
        <source>Install the module in this very PowerShell, then connect.</source>
        <translation>Installare il modulo in questa stessa versione di PowerShell, quindi connettersi.</translation>
    </message>
    <message>
        <source>Install version 3.10.1 or later, or 3.9.2 or older, and start again in a new PowerShell window.</source>
        <translation>Installare la versione 3.10.1 o successiva, oppure la 3.9.2 o precedente, e ricominciare in una nuova finestra di PowerShell.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Autorità intermedie</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>CA intermedia</translation>
    </message>
    <message>
        <source>Intermediate certificates are missing from the collection. Microsoft&apos;s page on Outlook for iOS and Android says that Exchange Online fetches them, or takes them from the message; its page on the virtual certificate collection says that only the uploaded file counts. Exchange Server is known to use that alone. Add them to the collection.</source>
        <translation>Nella raccolta mancano certificati intermedi. Secondo la pagina di Microsoft su Outlook per iOS e Android, Exchange Online li recupera o li prende dal messaggio; secondo la pagina sulla raccolta di certificati virtuali, conta solo il file caricato. È noto che Exchange Server usa solo tale file. Aggiungere i certificati alla raccolta.</translation>
    </message>
    <message>
        <source>Inventory of an S/MIME certificate collection</source>
        <translation>Inventario di una raccolta di certificati S/MIME</translation>
    </message>
    <message>
        <source>Is NuGet to be installed, or an untrusted repository used?</source>
        <translation>Installare NuGet o usare un repository non attendibile?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate (AIA)</source>
        <translation>Certificato dell&apos;emittente (AIA)</translation>
    </message>
    <message>
        <source>It asks whether to upload, and uploads if you agree.</source>
        <translation>Chiede se caricare il file e lo carica in caso di conferma.</translation>
    </message>
    <message>
        <source>It has no http address of a revocation list (CRL). Exchange can&apos;t check it either; ask the CA.</source>
        <translation>Non contiene alcun indirizzo http di un elenco di revoche (CRL). Nemmeno Exchange può verificarlo; rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. Remove what your users and partners don&apos;t need. The largest is “{name}” with {largest} bytes.</source>
        <translation>Le dimensioni sono di {size} byte. È noto che Exchange Server rifiuta più di {limit} byte; Exchange Online potrebbe comportarsi allo stesso modo. Rimuovere ciò che non serve a utenti e partner. Il certificato più grande è &quot;{name}&quot;, con {largest} byte.</translation>
    </message>
    <message>
        <source>It is not known what Exchange has stored</source>
        <translation>Non si sa che cosa sia archiviato in Exchange</translation>
    </message>
    <message>
        <source>It lists what would be added, kept and removed. Nothing is changed up to here.</source>
        <translation>Elenca ciò che verrebbe aggiunto, mantenuto e rimosso. Fin qui non viene modificato nulla.</translation>
    </message>
    <message>
        <source>It reads back what Exchange has stored, and says that it has exactly these certificates. It signs out.</source>
        <translation>Rilegge ciò che è archiviato in Exchange e indica che si tratta esattamente di questi certificati. Infine si disconnette.</translation>
    </message>
    <message>
        <source>It saves what Exchange has now, in the folder of the file, and names that file.</source>
        <translation>Salva nella cartella del file ciò che è ora in Exchange e indica il nome di tale backup.</translation>
    </message>
    <message>
        <source>It stops in red</source>
        <translation>Si interrompe, in rosso</translation>
    </message>
    <message>
        <source>It was not contacted: the limit of {size} MB for all lists was reached. Check fewer certificates at once.</source>
        <translation>L&apos;indirizzo non è stato contattato: è stato raggiunto il limite di {size} MB per tutti gli elenchi. Verificare meno certificati alla volta.</translation>
    </message>
    <message>
        <source>It was not contacted: the time limit of {seconds} seconds for all addresses was reached. Try again.</source>
        <translation>L&apos;indirizzo non è stato contattato: è stato raggiunto il limite di tempo di {seconds} secondi per tutti gli indirizzi. Riprovare.</translation>
    </message>
    <message>
        <source>It would be trusted. No need to wait: this checks against the file, not against Exchange.</source>
        <translation>Sarebbe attendibile. Non occorre attendere: la verifica si basa sul file, non su Exchange.</translation>
    </message>
    <message>
        <source>Its own words say which: a certificate has expired, the file is too large or no .sst, or the account may not change the settings.</source>
        <translation>Il testo di Exchange indica quale: un certificato è scaduto, il file è troppo grande o non è un file .sst, oppure l&apos;account non può modificare le impostazioni.</translation>
    </message>
    <message>
        <source>Its revocation list (CRL) is published only over https, at {address}, which is not contacted here. Ask the CA.</source>
        <translation>L&apos;elenco di revoche (CRL) è pubblicato solo tramite https, all&apos;indirizzo {address}, che qui non viene contattato. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>Key Agreement</source>
        <translation>Accordo chiave</translation>
    </message>
    <message>
        <source>Key Encipherment</source>
        <translation>Crittografia chiave</translation>
    </message>
    <message>
        <source>Key Recovery</source>
        <translation>Recupero chiave</translation>
    </message>
    <message>
        <source>Key Recovery Agent</source>
        <translation>Agente recupero chiavi</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Utilizzo chiavi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latini</translation>
    </message>
    <message>
        <source>Lifetime Signing</source>
        <translation>Firma durata</translation>
    </message>
    <message>
        <source>Local computer</source>
        <translation>Computer locale</translation>
    </message>
    <message>
        <source>Look again in a few minutes: what Exchange has then counts.</source>
        <translation>Controllare di nuovo tra qualche minuto: conta ciò che Exchange ha in quel momento.</translation>
    </message>
    <message>
        <source>Look at the account and the environment under Options on the Upload page. A partner who works for a customer names the customer&apos;s domain there.</source>
        <translation>Controllare l&apos;account nella pagina &quot;Caricamento&quot; e l&apos;ambiente in &quot;Opzioni&quot;. Un partner che lavora per un cliente indica lì il dominio del cliente.</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you upload again.</source>
        <translation>Controllare che cosa è archiviato in Exchange prima di caricare di nuovo.</translation>
    </message>
    <message>
        <source>Look at what is added and removed, and press Export.</source>
        <translation>Controllare che cosa viene aggiunto e rimosso, quindi selezionare &quot;Esporta&quot;.</translation>
    </message>
    <message>
        <source>Look for files that begin with “smime-backup” and the organization&apos;s domain, and copy the one that you want to that folder. Open any other in the wizard, and upload that.</source>
        <translation>Cercare i file il cui nome inizia con &quot;smime-backup&quot; e il dominio dell&apos;organizzazione e copiare quello desiderato in tale cartella. Aprire qualsiasi altro file nella procedura guidata e caricarlo.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Mail from “{name}” would not be trusted</source>
        <translation>La posta di &quot;{name}&quot; non sarebbe attendibile</translation>
    </message>
    <message>
        <source>Make room on the disk of your user profile, and start the upload again.</source>
        <translation>Liberare spazio sul disco del proprio profilo utente e avviare di nuovo il caricamento.</translation>
    </message>
    <message>
        <source>Microsoft Serialized Certificate Store (.SST)</source>
        <translation>Archivio certificati serializzati Microsoft (.SST)</translation>
    </message>
    <message>
        <source>Microsoft Trust List Signing</source>
        <translation>Firma elenco scopi consentiti Microsoft</translation>
    </message>
    <message>
        <source>Microsoft doesn&apos;t document how long changes take to reach mail programs. If a message is not trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook isn&apos;t a valid test: it uses the certificate store of the computer, not this collection.</source>
        <translation>Microsoft non documenta quanto tempo occorre perché le modifiche arrivino ai programmi di posta. Se un messaggio non è ancora attendibile, attendere, disconnettersi e accedere di nuovo, quindi riprovare prima di apportare modifiche. Outlook classico non è un test valido: usa l&apos;archivio certificati del computer, non questa raccolta.</translation>
    </message>
    <message>
        <source>Microsoft limits how much may be read of a mailbox at a time.</source>
        <translation>Microsoft limita la quantità di dati che è possibile leggere alla volta da una cassetta postale.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list of changes names certificate-based authentication bugs that 3.10.1 has fixed.</source>
        <translation>L’elenco delle modifiche di Microsoft cita errori dell’autenticazione basata su certificato che la versione 3.10.1 ha corretto.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s modules for Exchange and Graph are known to get in each other&apos;s way in one window.</source>
        <translation>È noto che i moduli Microsoft per Exchange e Graph interferiscono tra loro nella stessa finestra.</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Mancante: {name}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s root program vouches for these {count} roots (as of {mozilla}), and Microsoft&apos;s for {both} of them (as of {microsoft}).</source>
        <translation>Il programma di certificati radice di Mozilla garantisce queste {count} radici (aggiornamento: {mozilla}) e quello di Microsoft ne garantisce {both} (aggiornamento: {microsoft}).</translation>
    </message>
    <message>
        <source>Negative test</source>
        <translation>Controprova</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Nuovo Outlook per Windows</translation>
    </message>
    <message>
        <source>New, or update of the one that your organization uses</source>
        <translation>Nuova, o aggiornamento di quella usata dall&apos;organizzazione</translation>
    </message>
    <message>
        <source>New: your organization has none yet</source>
        <translation>Nuova: l&apos;organizzazione non ne ha ancora una</translation>
    </message>
    <message>
        <source>No certificate with the thumbprint {thumbprint} is in these files.</source>
        <translation>In questi file non è presente alcun certificato con l&apos;identificazione personale {thumbprint}.</translation>
    </message>
    <message>
        <source>No file matches “{pattern}”. Check the name and the folder.</source>
        <translation>Nessun file corrisponde a &quot;{pattern}&quot;. Controllare il nome e la cartella.</translation>
    </message>
    <message>
        <source>No intermediate CA for “{name}”</source>
        <translation>Nessuna CA intermedia per &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>Nessun problema rilevato.</translation>
    </message>
    <message>
        <source>No mail seen</source>
        <translation>Nessuna posta trovata</translation>
    </message>
    <message>
        <source>No organization called “{name}” has public CAs.</source>
        <translation>Nessuna organizzazione denominata &quot;{name}&quot; ha CA pubbliche.</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Spazio esaurito</translation>
    </message>
    <message>
        <source>No server answered: there is probably no network. Check the connection of this computer, then check revocation again.</source>
        <translation>Nessun server ha risposto: probabilmente non c&apos;è rete. Controllare la connessione di questo computer, quindi verificare di nuovo la revoca.</translation>
    </message>
    <message>
        <source>No terminal was found on this computer. Install one, such as xterm, or type the commands yourself.</source>
        <translation>In questo computer non è stato trovato alcun terminale. Installarne uno, ad esempio xterm, oppure digitare i comandi manualmente.</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”</source>
        <translation>Nessuno garantisce la CA radice &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>Nobody vouches for the root of “{name}”; anybody can make one. Ask the sender&apos;s organization for the SHA-256 by phone, and compare it.</source>
        <translation>Nessuno garantisce la radice di &quot;{name}&quot;; chiunque può crearne una. Chiedere al telefono l&apos;hash SHA-256 all&apos;organizzazione del mittente e confrontarlo.</translation>
    </message>
    <message>
        <source>Non-Repudiation</source>
        <translation>Non ripudio</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain is not valid. {reason}</source>
        <translation>Nessuno degli indirizzi è stato contattato: la catena non è valida. {reason}</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain leads to no root. Add its issuers first.</source>
        <translation>Nessuno degli indirizzi è stato contattato: la catena non porta ad alcuna radice. Aggiungere prima gli emittenti.</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: nobody vouches for its root “{root}”. Compare that root first.</source>
        <translation>Nessuno degli indirizzi è stato contattato: nessuno garantisce la radice &quot;{root}&quot;. Confrontare prima questa radice.</translation>
    </message>
    <message>
        <source>None: this collection has not been exported</source>
        <translation>Nessuno: questa raccolta non è stata esportata</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Non è una CA</translation>
    </message>
    <message>
        <source>Not all possible issuers of some senders were checked, because too many certificates have the same names (CAs: {count}). Open fewer messages at a time.</source>
        <translation>Non tutti i possibili emittenti di alcuni mittenti sono stati verificati, perché troppi certificati hanno gli stessi nomi (CA: {count}). Aprire meno messaggi alla volta.</translation>
    </message>
    <message>
        <source>Not all signatures were checked</source>
        <translation>Non tutte le firme sono state verificate</translation>
    </message>
    <message>
        <source>Not checked completely</source>
        <translation>Verifica incompleta</translation>
    </message>
    <message>
        <source>Not everything could be read: {count}</source>
        <translation>Elementi non leggibili: {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovata</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Non revocato.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non firmato</translation>
    </message>
    <message>
        <source>Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don&apos;t attribute it to the signer.</source>
        <translation>Non firmato, quindi può essere stato scritto da chiunque: {unsigned}. Mailing list e gateway aggiungono testo di questo tipo; non attribuirlo al firmatario.</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non attendibile</translation>
    </message>
    <message>
        <source>Not trusted by this collection</source>
        <translation>Non attendibile con questa raccolta</translation>
    </message>
    <message>
        <source>Not trusted by this collection alone: intermediates are missing</source>
        <translation>Non attendibile con la sola raccolta: mancano certificati intermedi</translation>
    </message>
    <message>
        <source>Not trusted, intermediates missing</source>
        <translation>Non attendibile, mancano CA intermedie</translation>
    </message>
    <message>
        <source>Not trusted, malformed</source>
        <translation>Non attendibile, formato non corretto</translation>
    </message>
    <message>
        <source>Not trusted: changed since it was signed</source>
        <translation>Non attendibile: modificato dopo la firma</translation>
    </message>
    <message>
        <source>Not trusted: the certificate itself can&apos;t be used</source>
        <translation>Non attendibile: il certificato stesso non è utilizzabile</translation>
    </message>
    <message>
        <source>Not trusted: the signature is damaged or forged</source>
        <translation>Non attendibile: la firma è danneggiata o contraffatta</translation>
    </message>
    <message>
        <source>Not trusted: the signature may cover something other than what is shown</source>
        <translation>Non attendibile: la firma potrebbe riguardare un contenuto diverso da quello visualizzato</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Non ancora valida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing can be written below “{folder}” ({reason}). PowerShell was not started.</source>
        <translation>Impossibile scrivere in &quot;{folder}&quot; ({reason}). PowerShell non è stato avviato.</translation>
    </message>
    <message>
        <source>Nothing was found: try other or fewer words, or choose a topic from the list.</source>
        <translation>Nessun risultato: provare con altre parole o con meno parole oppure scegliere un argomento dall&apos;elenco.</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>Firma OCSP</translation>
    </message>
    <message>
        <source>On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, and open a signed message from each CA of the collection.</source>
        <translation>In Windows, in Edge o Chrome con l&apos;estensione S/MIME e il controllo S/MIME: disconnettersi e accedere di nuovo, quindi aprire un messaggio firmato per ogni CA della raccolta.</translation>
    </message>
    <message>
        <source>On the Upload page, press Upload in PowerShell. A window opens; it says first whether the file is the one that was exported.</source>
        <translation>Nella pagina &quot;Caricamento&quot; selezionare &quot;Carica con PowerShell&quot;. Viene aperta una finestra, che indica innanzitutto se il file è quello esportato.</translation>
    </message>
    <message>
        <source>Only certificates of people under “{name}” were opened, no mail. Select it if they write to you.</source>
        <translation>Sono stati aperti solo certificati di persone sotto &quot;{name}&quot;, nessun messaggio. Selezionare la CA se queste persone scrivono all&apos;organizzazione.</translation>
    </message>
    <message>
        <source>Only partly signed</source>
        <translation>Firmato solo in parte</translation>
    </message>
    <message>
        <source>Only the first {count} files were read. Add smaller folders.</source>
        <translation>Sono stati letti solo i primi {count} file. Aggiungere cartelle più piccole.</translation>
    </message>
    <message>
        <source>Only the first {size} MB of this text were searched. Split it into smaller files.</source>
        <translation>La ricerca è stata eseguita solo nei primi {size} MB di questo testo. Suddividerlo in file più piccoli.</translation>
    </message>
    <message>
        <source>Only {part} is signed, by {signers}, trusted by this collection. The rest is not signed.</source>
        <translation>È firmata solo questa parte: {part}. La firma di {signers} è attendibile con questa raccolta. Il resto non è firmato.</translation>
    </message>
    <message>
        <source>Only {vouching}&apos;s root program vouches for “{name}”</source>
        <translation>Solo il programma di certificati radice di {vouching} garantisce &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline.</source>
        <translation>Aprire PowerShell dal menu Start oppure inserire -DisableWAM dopo Connect-ExchangeOnline.</translation>
    </message>
    <message>
        <source>Open a signed message from a CA that is not in the collection.</source>
        <translation>Aprire un messaggio firmato di una CA che non è nella raccolta.</translation>
    </message>
    <message>
        <source>Open it in SST Wizard, remove certificates until it is within the size limit, export it, and upload the new file.</source>
        <translation>Aprirlo in SST Wizard, rimuovere certificati fino a rientrare nel limite di dimensioni, esportarlo e caricare il nuovo file.</translation>
    </message>
    <message>
        <source>Open the Exchange Management Shell from the Start menu of an Exchange server.</source>
        <translation>Aprire Exchange Management Shell dal menu Start di un server Exchange.</translation>
    </message>
    <message>
        <source>Open the backup that was just saved in SST Wizard, make your changes, and export it.</source>
        <translation>Aprire in SST Wizard il backup appena salvato, apportare le modifiche ed esportarlo.</translation>
    </message>
    <message>
        <source>Open the file in SST Wizard, fix what it finds, export it, and upload the new file.</source>
        <translation>Aprire il file in SST Wizard, correggere quanto rilevato, esportarlo e caricare il nuovo file.</translation>
    </message>
    <message>
        <source>Open the mailbox in Outlook with the same account. Where that works, start again.</source>
        <translation>Aprire la cassetta postale in Outlook con lo stesso account. Se funziona, ricominciare.</translation>
    </message>
    <message>
        <source>Open the page “Mail”, and add a signed message from each CA of the collection.</source>
        <translation>Aprire la pagina &quot;Posta&quot; e aggiungere un messaggio firmato per ogni CA della raccolta.</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>File aperti</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} rounds of key derivation; this one was not read. Add it by itself.</source>
        <translation>L&apos;apertura dei file PKCS #12 è stata interrotta dopo {count} iterazioni di derivazione della chiave; questo file non è stato letto. Aggiungerlo separatamente.</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} seconds; this one was not read. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>L&apos;apertura dei file PKCS #12 è stata interrotta dopo {count} secondi; questo file non è stato letto. Esportare invece i certificati come PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Or, on Linux, macOS, or with PowerShell 7:</source>
        <translation>Oppure, in Linux, macOS o con PowerShell 7:</translation>
    </message>
    <message>
        <source>Other People</source>
        <translation>Altri utenti</translation>
    </message>
    <message>
        <source>Others may change “{folder}”, so no script is put there. Rename or remove that folder, and try again.</source>
        <translation>Altri possono modificare &quot;{folder}&quot;, quindi non vi viene inserito alcuno script. Rinominare o rimuovere tale cartella e riprovare.</translation>
    </message>
    <message>
        <source>Our advice</source>
        <translation>Consiglio di SST Wizard</translation>
    </message>
    <message>
        <source>Outlook on a phone or tablet</source>
        <translation>Outlook su telefono o tablet</translation>
    </message>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook sul web</translation>
    </message>
    <message>
        <source>PEM bundle: all certificates in one text file (.PEM)</source>
        <translation>Bundle PEM: tutti i certificati in un unico file di testo (.PEM)</translation>
    </message>
    <message>
        <source>PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as PKCS #7 (.p7b) instead.</source>
        <translation>I file PKCS #12 vengono aperti in un processo separato, che non è stato possibile avviare. Esportare invece i certificati come PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Pages have the numbers that the wizard shows, other parts have letters, and every line has a number. Name them by phone.</source>
        <translation>Le pagine hanno i numeri mostrati dalla procedura guidata, le altre parti lettere e ogni riga un numero. Indicarli al telefono.</translation>
    </message>
    <message>
        <source>Parts of “{name}” could not be read (of all selected: {count}), so not everything could be checked. The certificates are written unchanged.</source>
        <translation>Alcune parti di &quot;{name}&quot; non sono leggibili (tra tutti i selezionati: {count}), quindi non è stato possibile verificare tutto. I certificati vengono scritti senza modifiche.</translation>
    </message>
    <message>
        <source>Path length limit</source>
        <translation>Limite di lunghezza del percorso</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Press Enter at the question. Start again, and sign in with another account.</source>
        <translation>Alla domanda premere INVIO. Ricominciare ed eseguire l&apos;accesso con un altro account.</translation>
    </message>
    <message>
        <source>Press Next: what is ticked is added. If Chains opens (4), press the button beside each error, then Next.</source>
        <translation>Selezionare &quot;Avanti&quot;: viene aggiunto ciò che è selezionato. Se si apre &quot;Catene&quot; (4), selezionare il pulsante accanto a ogni errore, quindi &quot;Avanti&quot;.</translation>
    </message>
    <message>
        <source>Press “Add messages…”, and select a few signed messages of your partners. They stay here.</source>
        <translation>Selezionare &quot;Aggiungi messaggi…&quot;, quindi alcuni messaggi firmati dei partner. Restano qui.</translation>
    </message>
    <message>
        <source>Private Key Archival</source>
        <translation>Archiviazione chiave privata</translation>
    </message>
    <message>
        <source>Private keys not included: {count}</source>
        <translation>Chiavi private non incluse: {count}</translation>
    </message>
    <message>
        <source>Probably the file is larger than Exchange Server is known to accept.</source>
        <translation>Probabilmente il file è più grande di quanto è noto che Exchange Server accetti.</translation>
    </message>
    <message>
        <source>Probably the private key of the app&apos;s certificate can&apos;t be used: it belongs to another account, or it is a CNG key, which Exchange doesn&apos;t support for signing in as an app.</source>
        <translation>Probabilmente la chiave privata del certificato dell&apos;app non può essere usata: appartiene a un altro account oppure è una chiave CNG, che Exchange non supporta per l&apos;accesso come app.</translation>
    </message>
    <message>
        <source>Probably this PowerShell doesn&apos;t reach the PowerShell Gallery: a proxy or firewall keeps it out, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2.</source>
        <translation>Probabilmente questa PowerShell non raggiunge PowerShell Gallery: un proxy o un firewall lo impedisce, oppure Windows PowerShell 5.1 in una versione meno recente di Windows non usa TLS 1.2.</translation>
    </message>
    <message>
        <source>Probably this window is not connected, or the account lacks the permission.</source>
        <translation>Probabilmente questa finestra non è connessa oppure l&apos;account non ha l&apos;autorizzazione.</translation>
    </message>
    <message>
        <source>Properties not included: {count}</source>
        <translation>Proprietà non incluse: {count}</translation>
    </message>
    <message>
        <source>Public S/MIME roots</source>
        <translation>Radici S/MIME pubbliche</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chiave pubblica</translation>
    </message>
    <message>
        <source>Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell there.</source>
        <translation>Inserire -DisableWAM dopo Connect-ExchangeOnline oppure accedere a Windows con tale utente e aprire lì PowerShell.</translation>
    </message>
    <message>
        <source>Qualified Subordination</source>
        <translation>Subordinazione qualificata</translation>
    </message>
    <message>
        <source>Reading stopped after {count} MB; the rest was not read. Add the files that you need one by one.</source>
        <translation>La lettura è stata interrotta dopo {count} MB; il resto non è stato letto. Aggiungere uno alla volta i file necessari.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} certificates: they are far shorter than real ones. Add those that you need one by one.</source>
        <translation>La lettura si è fermata dopo {count} certificati: sono molto più corti di quelli reali. Aggiungere uno alla volta quelli necessari.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} entries; the rest was not read. Add the files that you need one by one.</source>
        <translation>La lettura è stata interrotta dopo {count} voci; il resto non è stato letto. Aggiungere uno alla volta i file necessari.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} messages: they are far shorter than real ones. Add the messages that you need one by one.</source>
        <translation>La lettura si è fermata dopo {count} messaggi: sono molto più corti di quelli reali. Aggiungere uno per uno i messaggi necessari.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove what has expired, export again, and upload the new file.</source>
        <translation>Rimuovere ciò che è scaduto, esportare di nuovo e caricare il nuovo file.</translation>
    </message>
    <message>
        <source>Remove what isn&apos;t needed ({count})</source>
        <translation>Rimuovi ciò che non serve ({count})</translation>
    </message>
    <message>
        <source>Renew the S/MIME certificate “{name}”: it expires on {end}</source>
        <translation>Rinnovare il certificato S/MIME &quot;{name}&quot;: scade il giorno {end}</translation>
    </message>
    <message>
        <source>Replace with its issuers</source>
        <translation>Sostituisci con gli emittenti</translation>
    </message>
    <message>
        <source>Replace with one that is not revoked</source>
        <translation>Sostituisci con un certificato non revocato</translation>
    </message>
    <message>
        <source>Replace with the certificate that leads to a root</source>
        <translation>Sostituisci con il certificato che porta a una radice</translation>
    </message>
    <message>
        <source>Replace with the renewed certificate</source>
        <translation>Sostituisci con il certificato rinnovato</translation>
    </message>
    <message>
        <source>Replaced by another CA</source>
        <translation>Sostituita da un&apos;altra CA</translation>
    </message>
    <message>
        <source>Revocation is not checked here. Exchange Server is known to check it; for that, the CA&apos;s revocation lists (CRL) must be reachable over the internet.</source>
        <translation>La revoca non viene verificata qui. È noto che Exchange Server la verifica; a tal fine, gli elenchi di revoche (CRL) della CA devono essere raggiungibili tramite Internet.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocata</translation>
    </message>
    <message>
        <source>Revoked on {since}: {reason}.</source>
        <translation>Revocato il giorno {since}: {reason}.</translation>
    </message>
    <message>
        <source>Root CA, self-signed</source>
        <translation>CA radice, autofirmata</translation>
    </message>
    <message>
        <source>Root List Signer</source>
        <translation>Firmatario elenco radice</translation>
    </message>
    <message>
        <source>Run Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and open PowerShell again.</source>
        <translation>Eseguire Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 e 7.5: aggiungere -RequiredVersion 3.9.2) e riaprire PowerShell.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del file</translation>
    </message>
    <message>
        <source>SST Wizard</source>
        <translation>SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard: transfer kit</source>
        <translation>SST Wizard: kit di trasferimento</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell on the server.</source>
        <translation>Salvare il kit di trasferimento e avviarne lo script in Exchange Management Shell nel server.</translation>
    </message>
    <message>
        <source>Save the transfer kit, and upload from another computer.</source>
        <translation>Salvare il kit di trasferimento ed eseguire il caricamento da un altro computer.</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>Posta elettronica sicura</translation>
    </message>
    <message>
        <source>See what is stored</source>
        <translation>Visualizza ciò che è archiviato</translation>
    </message>
    <message>
        <source>Seen in Exchange Server; Exchange Online may differ</source>
        <translation>Osservato in Exchange Server; Exchange Online può comportarsi diversamente</translation>
    </message>
    <message>
        <source>Select “Find out which CAs our mail needs”, and press Next.</source>
        <translation>Selezionare &quot;Trova le CA necessarie per la posta&quot;, quindi &quot;Avanti&quot;.</translation>
    </message>
    <message>
        <source>Select “Sign in without Windows&apos; account manager” under Options, or put -DisableWAM after Connect-ExchangeOnline (3.7.2 or later). In PowerShell 7, -Device signs in with a code on another device.</source>
        <translation>Selezionare &quot;Accedi senza la gestione account di Windows&quot; in &quot;Opzioni&quot; oppure inserire -DisableWAM dopo Connect-ExchangeOnline (3.7.2 o versioni successive). In PowerShell 7, -Device esegue l&apos;accesso con un codice in un altro dispositivo.</translation>
    </message>
    <message>
        <source>Self-signed sender</source>
        <translation>Autofirmato dal mittente</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Sender not valid</source>
        <translation>Mittente non valido</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate for {signers}. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Inviato come {senders}, firmato con un certificato per {signers}. È noto che Exchange Server lo segnala. Verificare che il firmatario possa inviare messaggi per questo indirizzo.</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate without an email address. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Inviato come {senders}, firmato con un certificato senza indirizzo di posta elettronica. È noto che Exchange Server lo segnala. Verificare che il firmatario possa inviare messaggi per questo indirizzo.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>Autenticazione server</translation>
    </message>
    <message>
        <source>Server Gated Cryptography</source>
        <translation>Server Gated Cryptography</translation>
    </message>
    <message>
        <source>Several certificates in this file could be the signer&apos;s. Save one by itself, and check that.</source>
        <translation>Diversi certificati di questo file potrebbero essere quello del firmatario. Salvarne uno separatamente e verificarlo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Esegui l&apos;accesso</translation>
    </message>
    <message>
        <source>Sign in. The window shows the account, the organization and its domains.</source>
        <translation>Eseguire l&apos;accesso. La finestra mostra l&apos;account, l&apos;organizzazione e i relativi domini.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Sign out and in again, and open the same messages.</source>
        <translation>Disconnettersi e accedere di nuovo, quindi aprire gli stessi messaggi.</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo della firma</translation>
    </message>
    <message>
        <source>Signer trusted, content not checked</source>
        <translation>Firmatario attendibile, contenuto non verificato</translation>
    </message>
    <message>
        <source>Signing in fails, and the path of the user&apos;s profile holds a dollar sign ($)</source>
        <translation>L&apos;accesso non riesce e il percorso del profilo utente contiene un simbolo di dollaro ($)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>Accesso smart card</translation>
    </message>
    <message>
        <source>Some certificates occur more than once; each was added once.</source>
        <translation>Alcuni certificati sono presenti più di una volta; ognuno è stato aggiunto una sola volta.</translation>
    </message>
    <message>
        <source>Somebody else has uploaded a collection since yours was backed up.</source>
        <translation>Dopo il backup, qualcun altro ha caricato una raccolta.</translation>
    </message>
    <message>
        <source>Something else than a certificate store is stored in your organization.</source>
        <translation>Nell&apos;organizzazione è archiviato qualcosa che non è un archivio certificati.</translation>
    </message>
    <message>
        <source>Specify a file with certificates, or an organization: --ca.</source>
        <translation>Specificare un file con certificati o un&apos;organizzazione: --ca.</translation>
    </message>
    <message>
        <source>Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. Without it, save some signed messages by hand from Outlook.</source>
        <translation>Ricominciare e accettare, oppure rivolgersi a un amministratore autorizzato ad approvare le applicazioni in Microsoft Entra. Senza approvazione, salvare manualmente da Outlook alcuni messaggi firmati.</translation>
    </message>
    <message>
        <source>Start again and answer yes, have whoever looks after this computer install the module, or save the transfer kit and upload from another computer.</source>
        <translation>Ricominciare e rispondere sì, far installare il modulo da chi gestisce questo computer oppure salvare il kit di trasferimento ed eseguire il caricamento da un altro computer.</translation>
    </message>
    <message>
        <source>Start again in a new PowerShell window.</source>
        <translation>Ricominciare in una nuova finestra di PowerShell.</translation>
    </message>
    <message>
        <source>Start again in an hour or so: what is already saved is skipped.</source>
        <translation>Ricominciare dopo circa un&apos;ora: quanto è già stato salvato viene ignorato.</translation>
    </message>
    <message>
        <source>Start again, and sign in as somebody who may open the mailbox.</source>
        <translation>Ricominciare e accedere con un account che può aprire la cassetta postale.</translation>
    </message>
    <message>
        <source>Start again: what is already saved is skipped.</source>
        <translation>Ricominciare: quanto è già stato salvato viene ignorato.</translation>
    </message>
    <message>
        <source>Start it from the wizard, or unpack the whole transfer kit again.</source>
        <translation>Avviarlo dalla procedura guidata oppure estrarre di nuovo l&apos;intero kit di trasferimento.</translation>
    </message>
    <message>
        <source>Start the upload in the Exchange Management Shell of an Exchange server:</source>
        <translation>Avviare il caricamento in Exchange Management Shell di un server Exchange:</translation>
    </message>
    <message>
        <source>Start the upload on Windows:</source>
        <translation>Avviare il caricamento in Windows:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Soggetto</translation>
    </message>
    <message>
        <source>Suspended on {since} (certificateHold). The CA may lift this.</source>
        <translation>Sospeso il giorno {since} (certificateHold). La CA può annullare la sospensione.</translation>
    </message>
    <message>
        <source>The .sst is not where it was exported, or not beside the script of the kit.</source>
        <translation>Il file .sst non si trova dove è stato esportato oppure non è accanto allo script del kit.</translation>
    </message>
    <message>
        <source>The CA&apos;s revocation list (CRL) on “{name}”: {said}</source>
        <translation>L&apos;elenco di revoche (CRL) della CA su &quot;{name}&quot;: {said}</translation>
    </message>
    <message>
        <source>The PowerShell Gallery isn&apos;t registered as a source of modules in this PowerShell.</source>
        <translation>PowerShell Gallery non è registrata come origine di moduli in questa PowerShell.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sha256}; the script verifies it. SHA256SUMS has those of all files. On Linux, this verifies them:</source>
        <translation>L&apos;hash SHA-256 di {file} è {sha256}; lo script lo verifica. SHA256SUMS contiene gli hash di tutti i file. In Linux, questo comando li verifica:</translation>
    </message>
    <message>
        <source>The account belongs to another organization, or to an environment other than the selected one.</source>
        <translation>L&apos;account appartiene a un&apos;altra organizzazione o a un ambiente diverso da quello selezionato.</translation>
    </message>
    <message>
        <source>The account has no full access to the mailbox.</source>
        <translation>L&apos;account non ha accesso completo alla cassetta postale.</translation>
    </message>
    <message>
        <source>The account lacks the role for it, its role is not activated yet, or this window is not connected. Other connections of this window are not used in its place.</source>
        <translation>L&apos;account non ha il ruolo necessario, il ruolo non è ancora attivato o questa finestra non è connessa. Altre connessioni di questa finestra non vengono usate in sostituzione.</translation>
    </message>
    <message>
        <source>The account or app has signed in to another organization than the one named.</source>
        <translation>L&apos;account o l&apos;app ha eseguito l&apos;accesso a un&apos;organizzazione diversa da quella indicata.</translation>
    </message>
    <message>
        <source>The address is misspelled, the mailbox isn&apos;t in Exchange Online, or the account has no full access to it.</source>
        <translation>L&apos;indirizzo è errato, la cassetta postale non è in Exchange Online o l&apos;account non dispone dell&apos;accesso completo.</translation>
    </message>
    <message>
        <source>The address of the CRL can&apos;t be reached from Microsoft.</source>
        <translation>L&apos;indirizzo della CRL non è raggiungibile da Microsoft.</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged or incomplete. Try again later, or ask the CA.</source>
        <translation>La risposta di {host} è danneggiata o incompleta. Riprovare più tardi oppure rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>The answer to the upload was lost or comes late, or it isn&apos;t one by which Exchange is known to refuse a file.</source>
        <translation>La risposta al caricamento è andata persa o arriva in ritardo, oppure non è tra quelle con cui è noto che Exchange rifiuta un file.</translation>
    </message>
    <message>
        <source>The archive contains too much. Extract it and add the files that you need.</source>
        <translation>Il file compresso contiene troppi dati. Estrarlo e aggiungere i file necessari.</translation>
    </message>
    <message>
        <source>The archive is damaged. Download it again.</source>
        <translation>Il file compresso è danneggiato. Scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Extract it and add the files in it.</source>
        <translation>Il file compresso è protetto con una password. Estrarlo e aggiungere i file che contiene.</translation>
    </message>
    <message>
        <source>The backup is named after that domain; the account may not see the domains.</source>
        <translation>Il nome del backup deriva da tale dominio; l&apos;account potrebbe non essere autorizzato a visualizzare i domini.</translation>
    </message>
    <message>
        <source>The cause is the user&apos;s computer, not trust.</source>
        <translation>La causa è il computer dell&apos;utente, non l&apos;attendibilità.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be decoded, so it can&apos;t be looked up. Ask the CA.</source>
        <translation>Non è possibile decodificare il certificato, che quindi non può essere cercato. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>The certificate of {signers} is trusted by this collection.</source>
        <translation>Il certificato di {signers} è attendibile con questa raccolta.</translation>
    </message>
    <message>
        <source>The certificate of “{name}” expired on {end}. The sender needs a new one.</source>
        <translation>Il certificato di &quot;{name}&quot; è scaduto il giorno {end}. Il mittente ne deve ottenere uno nuovo.</translation>
    </message>
    <message>
        <source>The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one.</source>
        <translation>I criteri certificato di un certificato nel percorso di &quot;{name}&quot; non sono validi. Chiederne uno nuovo alla CA.</translation>
    </message>
    <message>
        <source>The certificate used to sign this message isn&apos;t trusted by your organisation.</source>
        <translation>Il certificato utilizzato per firmare questo messaggio non è considerato attendibile dall&apos;organizzazione.</translation>
    </message>
    <message>
        <source>The chain of “{name}” breaks a rule, such as the minimum key length. Double-click for details.</source>
        <translation>La catena di &quot;{name}&quot; viola una regola, ad esempio la lunghezza minima della chiave. Fare doppio clic per i dettagli.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Another issuer was found in {origin}.</source>
        <translation>La catena di &quot;{name}&quot; è circolare e non porta ad alcuna radice autofirmata. Un altro emittente è stato trovato in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Ask the CA for its root and add the file.</source>
        <translation>La catena di &quot;{name}&quot; è circolare e non porta ad alcuna radice autofirmata. Chiedere alla CA la radice e aggiungere il file.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message. Found in {origin}.</source>
        <translation>La catena di &quot;{name}&quot; si interrompe: l&apos;emittente &quot;{issuer}&quot; non è in questa raccolta né è incluso nel messaggio. Trovato in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. Another certificate for the same CA and key leads to a root. Found in {origin}.</source>
        <translation>La catena di &quot;{name}&quot; si interrompe: l&apos;emittente &quot;{issuer}&quot; non è nella raccolta e non può essere aggiunto. Un altro certificato per la stessa CA e la stessa chiave porta a una radice. Trovato in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. The collection has another certificate for the same CA and key that leads to a root: this one is not needed.</source>
        <translation>La catena di &quot;{name}&quot; si interrompe: l&apos;emittente &quot;{issuer}&quot; non è nella raccolta e non può essere aggiunto. La raccolta contiene un altro certificato per la stessa CA e la stessa chiave che porta a una radice: questo non serve.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. Ask the CA for it and add the file.</source>
        <translation>La catena di &quot;{name}&quot; si interrompe: l&apos;emittente &quot;{issuer}&quot; non è nella raccolta e nessuna origine aperta ne contiene uno utilizzabile. Chiederlo alla CA e aggiungere il file.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. “{name}” gives this address for it: {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>La catena di &quot;{name}&quot; si interrompe: l&apos;emittente &quot;{issuer}&quot; non è nella raccolta e nessuna origine aperta ne contiene uno utilizzabile. &quot;{name}&quot; indica questo indirizzo: {address}. Se l&apos;indirizzo è attendibile, aprirlo in un browser e aggiungere il file.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}.</source>
        <translation>La catena di &quot;{name}&quot; si interrompe: l&apos;emittente &quot;{issuer}&quot; non è nella raccolta. Trovato in {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in this collection, the message or any open source. Ask the CA for it and add the file.</source>
        <translation>La catena di &quot;{name}&quot; si interrompe: l&apos;emittente &quot;{issuer}&quot; non è presente in questa raccolta, né nel messaggio, né in alcuna origine aperta. Chiederlo alla CA e aggiungere il file.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” was removed from your organization&apos;s collection. Add it again, or remove the certificates below it.</source>
        <translation>La catena di &quot;{name}&quot; si interrompe: l&apos;emittente &quot;{issuer}&quot; è stato rimosso dalla raccolta dell&apos;organizzazione. Aggiungerlo di nuovo oppure rimuovere i certificati al di sotto.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its root CA “{root}” is not in the collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>La catena di &quot;{name}&quot; si interrompe: la CA radice &quot;{root}&quot; non è nella raccolta. È stata trovata in {origin}, ma nessuno la garantisce. Prima di aggiungerla, confrontare l&apos;hash SHA-256 al telefono o nel sito Web della CA: {sha256}</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>La raccolta</translation>
    </message>
    <message>
        <source>The collection has changed since “{file}” was exported. Export it again, then save the kit.</source>
        <translation>La raccolta è cambiata dopo l&apos;esportazione di &quot;{file}&quot;. Esportarla di nuovo, quindi salvare il kit.</translation>
    </message>
    <message>
        <source>The collection is already too large. Remove certificates first, then “{name}” can be added.</source>
        <translation>La raccolta è già troppo grande. Rimuovere prima alcuni certificati, quindi sarà possibile aggiungere &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>The collection is missing, or lacks the root or an intermediate of the signer. If a user sees this when signing, it probably lacks the organization&apos;s own CA.</source>
        <translation>La raccolta non è presente oppure non contiene la radice o un certificato intermedio del firmatario. Se un utente lo vede quando firma, probabilmente manca la CA dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>The connection broke off after the upload, so nobody has seen what is stored.</source>
        <translation>La connessione si è interrotta dopo il caricamento, quindi nessuno ha visto che cosa è archiviato.</translation>
    </message>
    <message>
        <source>The connection broke off, the sign-in has expired, or the disk is full.</source>
        <translation>La connessione si è interrotta, l&apos;accesso è scaduto o il disco è pieno.</translation>
    </message>
    <message>
        <source>The content is not what “{name}” signed: it was changed or damaged in transit. Even a server that adds a disclaimer causes this; ask the sender for the original message.</source>
        <translation>Il contenuto non è quello firmato da &quot;{name}&quot;: è stato modificato o danneggiato in transito. La causa può essere anche un server che aggiunge una dichiarazione di non responsabilità; chiedere al mittente il messaggio originale.</translation>
    </message>
    <message>
        <source>The content of the message doesn&apos;t match its header (smime-type).</source>
        <translation>Il contenuto del messaggio non corrisponde all&apos;intestazione (smime-type).</translation>
    </message>
    <message>
        <source>The content of the message is signed by {signers}, trusted by this collection.</source>
        <translation>Il contenuto del messaggio è firmato da {signers}; la firma è attendibile con questa raccolta.</translation>
    </message>
    <message>
        <source>The data is damaged or incomplete: an element is cut off.</source>
        <translation>I dati sono danneggiati o incompleti: un elemento è troncato.</translation>
    </message>
    <message>
        <source>The data is too complex to read: an element has too many parts.</source>
        <translation>I dati sono troppo complessi da leggere: un elemento ha troppe parti.</translation>
    </message>
    <message>
        <source>The dates of “{name}” can&apos;t be read, so it counts as not valid. Ask the CA for a new one.</source>
        <translation>Non è possibile leggere le date di &quot;{name}&quot;, che quindi viene considerato non valido. Chiedere alla CA un nuovo certificato.</translation>
    </message>
    <message>
        <source>The digital signature on this message isn&apos;t valid or trusted. … revocation list (CRL) … is currently offline.</source>
        <translation>La firma digitale di questo messaggio non è valida o attendibile. … elenco di revoche … è attualmente offline.</translation>
    </message>
    <message>
        <source>The download is a delta CRL: it contains only changes. Ask the CA to publish the whole list.</source>
        <translation>Il file scaricato è una CRL delta: contiene solo modifiche. Chiedere alla CA di pubblicare l&apos;elenco completo.</translation>
    </message>
    <message>
        <source>The download is not a revocation list (CRL), or it is damaged. Ask the CA to publish it again.</source>
        <translation>Il file scaricato non è un elenco di revoche (CRL) oppure è danneggiato. Chiedere alla CA di pubblicarlo di nuovo.</translation>
    </message>
    <message>
        <source>The end marker of the store is damaged.</source>
        <translation>L&apos;indicatore di fine dell&apos;archivio è danneggiato.</translation>
    </message>
    <message>
        <source>The end marker of the store is missing: the file may be incomplete.</source>
        <translation>L&apos;indicatore di fine dell&apos;archivio non è presente: il file potrebbe essere incompleto.</translation>
    </message>
    <message>
        <source>The environment is Exchange Server, and this window is another PowerShell.</source>
        <translation>L&apos;ambiente è Exchange Server, ma questa finestra è un altro PowerShell.</translation>
    </message>
    <message>
        <source>The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust mail through it; Exchange Online may do the same.</source>
        <translation>L&apos;utilizzo chiavi avanzato di &quot;{name}&quot; non include la posta elettronica sicura. È noto che Exchange Server non considera attendibile la posta che ne dipende; Exchange Online potrebbe comportarsi allo stesso modo.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>The file contains revocation lists (CRL), which were skipped.</source>
        <translation>Il file contiene elenchi di revoche (CRL), che sono stati ignorati.</translation>
    </message>
    <message>
        <source>The file has been changed since, or was damaged on the way.</source>
        <translation>Il file è stato modificato nel frattempo oppure si è danneggiato durante il trasferimento.</translation>
    </message>
    <message>
        <source>The file holds no certificate; uploading it would end all trust.</source>
        <translation>Il file non contiene certificati; caricandolo, nulla sarebbe più attendibile.</translation>
    </message>
    <message>
        <source>The file is not an .sst, or it is damaged.</source>
        <translation>Il file non è un file .sst oppure è danneggiato.</translation>
    </message>
    <message>
        <source>The file job.json says what a script is to do; it is not there, or damaged.</source>
        <translation>Il file job.json indica a uno script che cosa fare; manca o è danneggiato.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it; Windows then names another reason.</source>
        <translation>Non è possibile scrivere nella cartella, il disco è pieno o Accesso alle cartelle controllato di Windows impedisce a PowerShell di accedervi; in questo caso Windows indica un altro motivo.</translation>
    </message>
    <message>
        <source>The folder is gone or can&apos;t be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it.</source>
        <translation>La cartella non esiste più o non è possibile scriverci, il disco è pieno o Accesso alle cartelle controllato di Windows impedisce a PowerShell di accedervi.</translation>
    </message>
    <message>
        <source>The folder is not on the computer where the script runs.</source>
        <translation>La cartella non si trova nel computer in cui viene eseguito lo script.</translation>
    </message>
    <message>
        <source>The folder that the wizard follows the run by is gone, or its disk is full.</source>
        <translation>La cartella con cui la procedura guidata segue l&apos;esecuzione non esiste più oppure il disco è pieno.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be opened, and was skipped.</source>
        <translation>Non è possibile aprire la cartella &quot;{folder}&quot;, che è stata ignorata.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be written to: {reason}.</source>
        <translation>Impossibile scrivere nella cartella &quot;{folder}&quot;: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Create it, or choose another.</source>
        <translation>La cartella &quot;{folder}&quot; non esiste. Crearla o sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has other files of these names: {names}. Remove them, or choose another folder.</source>
        <translation>La cartella &quot;{folder}&quot; contiene altri file con questi nomi: {names}. Rimuoverli o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The host name {host} can&apos;t be resolved. Check the network, or ask the CA.</source>
        <translation>Impossibile risolvere il nome host {host}. Controllare la rete oppure rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate.</source>
        <translation>La chiave di &quot;{name}&quot; ({key}) è più corta di quanto oggi consigliato. Chiedere alla CA un certificato più recente.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is so short that it can be broken. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>La chiave di &quot;{name}&quot; ({key}) è così corta da poter essere violata. Non considerarla attendibile e chiedere alla CA un nuovo certificato.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can be broken. Don&apos;t trust it. Remove the certificate, and ask the CA for a newer one.</source>
        <translation>La chiave di &quot;{name}&quot;, {key}, è così corta da poter essere violata. Non considerarla attendibile. Rimuovere il certificato e chiederne uno più recente alla CA.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>La chiave di &quot;{name}&quot;, {key}, è così corta da poter oggi essere violata. Exchange potrebbe considerarla attendibile o meno. Chiedere alla CA un certificato più recente.</translation>
    </message>
    <message>
        <source>The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.</source>
        <translation>La chiave o la firma di &quot;{name}&quot; è più debole di quanto OpenSSL accetti in questo computer. Chiedere alla CA un nuovo certificato.</translation>
    </message>
    <message>
        <source>The list from {host} exceeds the limit of {size} MB for all lists. Ask the CA.</source>
        <translation>L&apos;elenco di {host} supera il limite di {size} MB per tutti gli elenchi. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>The list of {program}&apos;s root program in this version is as of {listed}: it can&apos;t tell of changes since {since}. Install a newer version.</source>
        <translation>L&apos;elenco del programma di certificati radice di {program} in questa versione è aggiornato al giorno {listed}: non può indicare le modifiche dal giorno {since}. Installare una versione più recente.</translation>
    </message>
    <message>
        <source>The lists of roots and CAs are as of {date}; a newer version has newer ones.</source>
        <translation>Gli elenchi di radici e CA in questa versione sono aggiornati al giorno {date}. Una versione più recente ne contiene di più recenti.</translation>
    </message>
    <message>
        <source>The lists of roots, CAs and revoked CAs in this version are as of {date}, more than {days} days ago: what they say may no longer be so. Install a newer version, which has newer ones.</source>
        <translation>Gli elenchi di radici, CA e CA revocate in questa versione sono aggiornati al giorno {date}, più di {days} giorni fa: ciò che indicano potrebbe non essere più valido. Installare una versione più recente, che ne contiene di più recenti.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2, which the PowerShell Gallery needs.</source>
        <translation>Il modulo PowerShellGet è troppo vecchio, oppure Windows PowerShell 5.1 in una versione meno recente di Windows non usa TLS 1.2, richiesto da PowerShell Gallery.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old.</source>
        <translation>Il modulo PowerShellGet è troppo vecchio.</translation>
    </message>
    <message>
        <source>The module PowerShellGet isn&apos;t installed; Connect-ExchangeOnline needs it.</source>
        <translation>Il modulo PowerShellGet non è installato; Connect-ExchangeOnline lo richiede.</translation>
    </message>
    <message>
        <source>The module is older than 3.7.2, the first version with this parameter.</source>
        <translation>Il modulo è precedente a 3.7.2, la prima versione con questo parametro.</translation>
    </message>
    <message>
        <source>The page Upload says what Exchange has, why, and what helps: press the button there. Help explains the word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>La pagina &quot;Caricamento&quot; indica che cosa ha Exchange, perché e che cosa aiuta: selezionare lì il pulsante. La Guida spiega la parola tra parentesi, ad esempio (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is damaged.</source>
        <translation>La password è errata oppure il file è danneggiato.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) can&apos;t be downloaded from {host}: it is offered only over https, or by a proxy that asks for a password or can&apos;t be used.</source>
        <translation>Impossibile scaricare l&apos;elenco di revoche (CRL) da {host}: è disponibile solo tramite https oppure tramite un proxy che chiede una password o che non può essere usato.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) for “{name}” is published at {url}, which can be reached only from your own network. Users may be told that the signature is not trusted. Ask the CA to publish it over public HTTP.</source>
        <translation>L&apos;elenco di revoche (CRL) per &quot;{name}&quot; è pubblicato all&apos;indirizzo {url}, raggiungibile solo dalla rete dell&apos;organizzazione. Gli utenti potrebbero essere informati che la firma non è attendibile. Chiedere alla CA di pubblicarlo tramite HTTP pubblico.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has a critical extension that is not known here. Ask the CA about it.</source>
        <translation>L&apos;elenco di revoche (CRL) ha un&apos;estensione critica non riconosciuta. Chiedere informazioni alla CA.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has been out of date since {end}. Ask the CA to publish a new one.</source>
        <translation>L&apos;elenco di revoche (CRL) è scaduto il giorno {end}. Chiedere alla CA di pubblicarne uno nuovo.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has no date for the next update. Ask the CA to publish another.</source>
        <translation>L&apos;elenco di revoche (CRL) non ha una data per il prossimo aggiornamento. Chiedere alla CA di pubblicarne un altro.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is for other certificates, or only for some reasons. Ask the CA.</source>
        <translation>L&apos;elenco di revoche (CRL) riguarda altri certificati o solo alcuni motivi. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is indirect: it is for several CAs, which can&apos;t be checked here. Ask the CA.</source>
        <translation>L&apos;elenco di revoche (CRL) è indiretto: riguarda diverse CA e qui non può essere verificato. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is not signed by “{issuer}”. Ask the CA to publish its own.</source>
        <translation>L&apos;elenco di revoche (CRL) non è firmato da &quot;{issuer}&quot;. Chiedere alla CA di pubblicare il proprio.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) isn&apos;t valid before {start}. Check this computer&apos;s clock.</source>
        <translation>L&apos;elenco di revoche (CRL) è valido solo dal giorno {start}. Controllare l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” has {size} bytes. By default, Exchange waits {limit} seconds for it (OWACRLRetrievalTimeout). Over a slow connection, that may be too short, and users are told that the list is offline.</source>
        <translation>L&apos;elenco di revoche (CRL) di &quot;{name}&quot; è di {size} byte. Per impostazione predefinita, Exchange attende {limit} secondi (OWACRLRetrievalTimeout). Con una connessione lenta il tempo potrebbe non bastare e gli utenti verrebbero informati che l&apos;elenco è offline.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” may take too long for Exchange</source>
        <translation>L&apos;elenco di revoche (CRL) di &quot;{name}&quot; potrebbe richiedere troppo tempo per Exchange</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it, and your organization allows no others (policy {policy}).</source>
        <translation>La CA radice &quot;{name}&quot; non è stata aggiunta perché nessuno la garantisce e l&apos;organizzazione non ne consente altre (criterio {policy}).</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website. If it matches, pass the root&apos;s own certificate file, or add --thumbprint &quot;{sha256}&quot;</source>
        <translation>La CA radice &quot;{name}&quot; non è stata aggiunta perché nessuno la garantisce. Confrontare l&apos;hash SHA-256 al telefono o nel sito Web della CA. Se corrisponde, specificare il file del certificato della radice oppure aggiungere --thumbprint &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection or in any open source. Get it from the CA, and add the file.</source>
        <translation>La radice &quot;{name}&quot; non è in questa raccolta né in alcuna origine aperta. Ottenerla dalla CA e aggiungere il file.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. Found in {origin}.</source>
        <translation>La radice &quot;{name}&quot; non è in questa raccolta. Trovata in {origin}.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It came with the message, and nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>La radice &quot;{name}&quot; non è in questa raccolta. È arrivata con il messaggio e nessuno la garantisce. Prima di aggiungerla, confrontare l&apos;hash SHA-256 al telefono o nel sito Web della CA: {sha256}</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>La radice &quot;{name}&quot; non è in questa raccolta. È stata trovata in {origin}, ma nessuno la garantisce. Prima di aggiungerla, confrontare l&apos;hash SHA-256 al telefono o nel sito Web della CA: {sha256}</translation>
    </message>
    <message>
        <source>The same as commands to type</source>
        <translation>Lo stesso con comandi da digitare</translation>
    </message>
    <message>
        <source>The script verifies {file}, has you sign in to Exchange Online, shows your organization, saves its current collection beside {file}, and shows what would change. It then asks: type yes to upload. Anything else stops, and nothing changes. After the upload it reads back what Exchange has stored, and says whether that is exactly this file.</source>
        <translation>Lo script verifica {file}, richiede l&apos;accesso a Exchange Online, mostra l&apos;organizzazione, ne salva la raccolta corrente accanto a {file} e mostra che cosa cambierebbe. Chiede quindi conferma: per caricare, digitare sì. Qualsiasi altra risposta interrompe lo script e non viene modificato nulla. Dopo il caricamento rilegge ciò che è archiviato in Exchange e indica se si tratta esattamente di questo file.</translation>
    </message>
    <message>
        <source>The sender of this message is uncertain: its From field is missing, occurs twice, shows an “@” beside the sender&apos;s address, or is malformed. Mail programs may show a sender other than the signer; verify who wrote it.</source>
        <translation>Il mittente di questo messaggio è incerto: il campo Da manca, è presente due volte, mostra una &quot;@&quot; accanto all&apos;indirizzo del mittente oppure non è in un formato corretto. I programmi di posta potrebbero visualizzare un mittente diverso dal firmatario; verificare chi ha scritto il messaggio.</translation>
    </message>
    <message>
        <source>The senders under “{name}” are already trusted, by another path.</source>
        <translation>I mittenti sotto &quot;{name}&quot; sono già attendibili tramite un altro percorso.</translation>
    </message>
    <message>
        <source>The senders under “{name}” now sign with certificates of another CA. It is needed only for old mail.</source>
        <translation>I mittenti sotto &quot;{name}&quot; ora firmano con certificati di un&apos;altra CA. La CA serve solo per la posta meno recente.</translation>
    </message>
    <message>
        <source>The sign-in was canceled, or failed.</source>
        <translation>L&apos;accesso è stato annullato o non è riuscito.</translation>
    </message>
    <message>
        <source>The sign-in window can&apos;t be shown from where this PowerShell runs.</source>
        <translation>Non è possibile visualizzare la finestra di accesso da dove viene eseguita questa istanza di PowerShell.</translation>
    </message>
    <message>
        <source>The signature covers other content than what is shown.</source>
        <translation>La firma riguarda un contenuto diverso da quello visualizzato.</translation>
    </message>
    <message>
        <source>The signature covers the content of the message, not its subject, date, sender and recipients.</source>
        <translation>La firma riguarda il contenuto del messaggio, ma non l&apos;oggetto, la data, il mittente e i destinatari.</translation>
    </message>
    <message>
        <source>The signature doesn&apos;t match the key of “{name}”: it is damaged or forged. Don&apos;t trust it, and ask the sender.</source>
        <translation>La firma non corrisponde alla chiave di &quot;{name}&quot;: è danneggiata o contraffatta. Non considerarla attendibile e rivolgersi al mittente.</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete. Save the message again from the mail program, and check that.</source>
        <translation>La firma è danneggiata o incompleta. Salvare di nuovo il messaggio dal programma di posta e verificarlo.</translation>
    </message>
    <message>
        <source>The signature is shown as not trusted.</source>
        <translation>La firma viene visualizzata come non attendibile.</translation>
    </message>
    <message>
        <source>The signature is shown as valid and trusted.</source>
        <translation>La firma viene visualizzata come valida e attendibile.</translation>
    </message>
    <message>
        <source>The signature of the revocation list (CRL) can&apos;t be checked here, or is too weak. Ask the CA.</source>
        <translation>La firma dell&apos;elenco di revoche (CRL) non può essere verificata qui oppure è troppo debole. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>The signature of “{name}” can&apos;t be checked here: its key or its algorithm ({scheme}, {digest}) is not known. Ask the sender to sign with RSA or ECDSA, and SHA-256.</source>
        <translation>La firma di &quot;{name}&quot; non può essere verificata qui: la chiave o l&apos;algoritmo ({scheme}, {digest}) non è noto. Chiedere al mittente di firmare con RSA o ECDSA e SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses SHA-1, which can be forged with effort. Ask the sender to sign with SHA-256.</source>
        <translation>La firma di &quot;{name}&quot; usa SHA-1, con cui è possibile, con un certo impegno, contraffare firme. Chiedere al mittente di firmare con SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses {digest}, with which anybody can forge signatures. Don&apos;t trust it; ask the sender to sign with SHA-256.</source>
        <translation>La firma di &quot;{name}&quot; usa {digest}, con cui chiunque può contraffare firme. Non considerarla attendibile; chiedere al mittente di firmare con SHA-256.</translation>
    </message>
    <message>
        <source>The signature on “{name}” doesn&apos;t match its issuer. Don&apos;t trust it.</source>
        <translation>La firma su &quot;{name}&quot; non corrisponde all&apos;emittente. Non considerare attendibile il certificato.</translation>
    </message>
    <message>
        <source>The signature on “{name}” is wrong</source>
        <translation>La firma su &quot;{name}&quot; è errata</translation>
    </message>
    <message>
        <source>The signature was made for another certificate than that of “{name}”, which the message includes. Don&apos;t trust it, and ask the sender.</source>
        <translation>La firma è stata creata per un certificato diverso da quello di &quot;{name}&quot; incluso nel messaggio. Non considerarla attendibile e rivolgersi al mittente.</translation>
    </message>
    <message>
        <source>The signed content is missing from the message.</source>
        <translation>Nel messaggio manca il contenuto firmato.</translation>
    </message>
    <message>
        <source>The signed data is of the type {kind}, not a message. Choose a signed message.</source>
        <translation>I dati firmati sono di tipo {kind}, non un messaggio. Scegliere un messaggio firmato.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not included in the message, so the signature can&apos;t be checked. Ask the sender to include it in signed mail.</source>
        <translation>Il certificato del firmatario non è incluso nel messaggio, quindi non è possibile verificare la firma. Chiedere al mittente di includerlo nella posta firmata.</translation>
    </message>
    <message>
        <source>The source of the events is not registered, or the log can&apos;t be written to.</source>
        <translation>L&apos;origine degli eventi non è registrata o non è possibile scrivere nel log.</translation>
    </message>
    <message>
        <source>The store contains a certificate trust list (CTL), which was skipped.</source>
        <translation>L&apos;archivio contiene un elenco di certificati attendibili (CTL), che è stato ignorato.</translation>
    </message>
    <message>
        <source>The store contains a revocation list (CRL), which was skipped.</source>
        <translation>L&apos;archivio contiene un elenco di revoche (CRL), che è stato ignorato.</translation>
    </message>
    <message>
        <source>The store contains properties without the certificate they belong to.</source>
        <translation>L&apos;archivio contiene proprietà senza il certificato a cui appartengono.</translation>
    </message>
    <message>
        <source>The store is damaged or incomplete: an entry should have {length} bytes, but only {left} are left. Everything after this entry can&apos;t be read.</source>
        <translation>L&apos;archivio è danneggiato o incompleto: una voce dovrebbe avere {length} byte, ma ne restano solo {left}. Tutto ciò che segue questa voce non può essere letto.</translation>
    </message>
    <message>
        <source>The store is incomplete: it ends within an entry.</source>
        <translation>L&apos;archivio è incompleto: termina all&apos;interno di una voce.</translation>
    </message>
    <message>
        <source>The whole message is declared as quoted-printable, as its texts are. Some mail programs undo that twice, and show single characters otherwise than they were signed.</source>
        <translation>L’intero messaggio è contrassegnato come quoted-printable, come i suoi testi. Alcuni programmi di posta lo decodificano due volte e mostrano singoli caratteri diversi da come sono stati firmati.</translation>
    </message>
    <message>
        <source>The wrong organization is shown</source>
        <translation>Viene mostrata l&apos;organizzazione sbagliata</translation>
    </message>
    <message>
        <source>There are no certificates in this archive.</source>
        <translation>Questo file compresso non contiene certificati.</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>Altri problemi: {count}.</translation>
    </message>
    <message>
        <source>There is more data after the signature, or between its characters.</source>
        <translation>Sono presenti altri dati dopo la firma o tra i suoi caratteri.</translation>
    </message>
    <message>
        <source>There is neither mail nor a certificate in these files and folders. Check their names.</source>
        <translation>Questi file e cartelle non contengono né posta né certificati. Controllarne i nomi.</translation>
    </message>
    <message>
        <source>There is no CA certificate in these files.</source>
        <translation>Questi file non contengono alcun certificato di CA.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose another one.</source>
        <translation>Questo file non contiene alcun certificato. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>There is no room for “{name}”: other CAs serve more senders. Select it in place of another CA.</source>
        <translation>Non c&apos;è spazio per &quot;{name}&quot;: altre CA servono più mittenti. Selezionarla al posto di un&apos;altra CA.</translation>
    </message>
    <message>
        <source>There is nothing to write: the collection is empty.</source>
        <translation>Non c&apos;è nulla da scrivere: la raccolta è vuota.</translation>
    </message>
    <message>
        <source>There was no collection to save before the first upload, or the backups were moved.</source>
        <translation>Non c&apos;era una raccolta da salvare prima del primo caricamento oppure i backup sono stati spostati.</translation>
    </message>
    <message>
        <source>Third-Party Root</source>
        <translation>Autorità radice di terze parti</translation>
    </message>
    <message>
        <source>This PKCS #12 file contains no certificate.</source>
        <translation>Questo file PKCS #12 non contiene alcun certificato.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is damaged, or locked in a way that can&apos;t be opened here.</source>
        <translation>Questo file PKCS #12 è danneggiato oppure usa una protezione che qui non è supportata.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is too complex to read.</source>
        <translation>Questo file PKCS #12 è troppo complesso da leggere.</translation>
    </message>
    <message>
        <source>This PKCS #12 file would take hours to open, and was skipped.</source>
        <translation>L&apos;apertura di questo file PKCS #12 richiederebbe ore, quindi il file è stato ignorato.</translation>
    </message>
    <message>
        <source>This PKCS #7 file contains no certificate.</source>
        <translation>Questo file PKCS #7 non contiene alcun certificato.</translation>
    </message>
    <message>
        <source>This PKCS #7 file is damaged: it contains no signed data.</source>
        <translation>Questo file PKCS #7 è danneggiato: non contiene dati firmati.</translation>
    </message>
    <message>
        <source>This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own.</source>
        <translation>Questa versione di PowerShell non trova il modulo: PowerShell 7 e Windows PowerShell ne hanno uno ciascuno.</translation>
    </message>
    <message>
        <source>This backup has been changed since it was saved, or is damaged: its SHA-256 is not the one in its name.</source>
        <translation>Questo backup è stato modificato dopo il salvataggio o è danneggiato: il suo SHA-256 non è quello indicato nel nome.</translation>
    </message>
    <message>
        <source>This content was copied from a signature of “{name}” on another message; “{name}” didn&apos;t write it. Don&apos;t trust it.</source>
        <translation>Questo contenuto è stato copiato da una firma di &quot;{name}&quot; su un altro messaggio; &quot;{name}&quot; non lo ha scritto. Non considerarlo attendibile.</translation>
    </message>
    <message>
        <source>This file contains only zeros: it was lost or never written. Download or export it again.</source>
        <translation>Questo file contiene solo zeri: è andato perduto o non è mai stato scritto. Scaricarlo o esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>This file contains several messages. Save the one you need as a separate file, or check all of them on the page “Mail” (“sstwizard survey”).</source>
        <translation>Questo file contiene diversi messaggi. Salvare quello necessario come file separato oppure verificarli tutti nella pagina &quot;Posta&quot; (&quot;sstwizard survey&quot;).</translation>
    </message>
    <message>
        <source>This file is a new collection; it would replace the one that your organization already uses.</source>
        <translation>Questo file è una nuova raccolta; sostituirebbe quella già usata dall&apos;organizzazione.</translation>
    </message>
    <message>
        <source>This file is compressed in a way that can&apos;t be read here.</source>
        <translation>Questo file usa una compressione che qui non è supportata.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Download or export it again.</source>
        <translation>Questo file è danneggiato o incompleto. Scaricarlo o esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>This file is empty. Download or export it again.</source>
        <translation>Questo file è vuoto. Scaricarlo o esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>This file is encrypted, so its content can&apos;t be read. Decrypt it, or ask the sender for the certificates.</source>
        <translation>Questo file è crittografato, quindi non è possibile leggerne il contenuto. Decrittografarlo oppure chiedere i certificati al mittente.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Questo file è protetto con una password.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Export its certificate (.cer), and check that.</source>
        <translation>Questo file è protetto con una password. Esportarne il certificato (.cer) e verificarlo.</translation>
    </message>
    <message>
        <source>This file is probably too large</source>
        <translation>Questo file è probabilmente troppo grande</translation>
    </message>
    <message>
        <source>This file is too large for a certificate and isn&apos;t a message. Choose another file.</source>
        <translation>Questo file è troppo grande per un certificato e non è un messaggio. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>This format is not for a terminal. Redirect the output to a file, or specify --format pem.</source>
        <translation>Questo formato non è adatto a un terminale. Reindirizzare l&apos;output a un file oppure specificare --format pem.</translation>
    </message>
    <message>
        <source>This is a Java keystore (JKS). Export the certificates from it with keytool -exportcert.</source>
        <translation>Questo è un archivio chiavi Java (JKS). Esportarne i certificati con keytool -exportcert.</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Questo è un documento PDF. Chiedere i certificati stessi, come file .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is a PKCS #7 file that is not signed, so it contains no certificates. Ask for a .p7b or .cer file.</source>
        <translation>Questo è un file PKCS #7 non firmato, quindi non contiene certificati. Chiedere un file .p7b o .cer.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Questa è una richiesta di certificato (CSR), non un certificato. Aggiungere il certificato rilasciato dalla CA per tale richiesta.</translation>
    </message>
    <message>
        <source>This is a certificate trust list (.stl): it only lists certificates. Those included belong to its signer, and were skipped. Export the certificates themselves.</source>
        <translation>Questo è un elenco di certificati attendibili (.stl): elenca solo certificati. Quelli inclusi appartengono al firmatario dell&apos;elenco e sono stati ignorati. Esportare i certificati stessi.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Extract it and add the files in it.</source>
        <translation>Questo è un file compresso. Estrarlo e aggiungere i file che contiene.</translation>
    </message>
    <message>
        <source>This is a contact (vCard), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Questo è un contatto (vCard), che qui non viene letto. Esportare invece il certificato come .cer.</translation>
    </message>
    <message>
        <source>This is a damaged serialized certificate store: its first bytes are wrong. Export it again.</source>
        <translation>Questo è un archivio certificati serializzati danneggiato: i primi byte sono errati. Esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>This is a database table (RocksDB or LevelDB) with the extension .sst, not a certificate store.</source>
        <translation>Questa è una tabella di database (RocksDB o LevelDB) con estensione .sst, non un archivio certificati.</translation>
    </message>
    <message>
        <source>This is a database. If it is a browser&apos;s or a mail program&apos;s, export the certificates from that program.</source>
        <translation>Questo è un database. Se appartiene a un browser o a un programma di posta, esportare i certificati da tale programma.</translation>
    </message>
    <message>
        <source>This is a mailbox (.mbox). Open it on the page “Mail” (or with “sstwizard survey”) to find out which CAs its messages need.</source>
        <translation>Questa è una cassetta postale (.mbox). Aprirla nella pagina &quot;Posta&quot; (o con &quot;sstwizard survey&quot;) per scoprire quali CA servono per i messaggi che contiene.</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Questa è un&apos;immagine. Chiedere i certificati stessi, come file .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is a private key. Keep it where it is: only certificates are needed here, never their keys.</source>
        <translation>Questa è una chiave privata. Lasciarla dove si trova: qui servono solo i certificati, mai le rispettive chiavi.</translation>
    </message>
    <message>
        <source>This is a program. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Questo è un programma. Chiedere i certificati stessi, come file .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Questa è una chiave pubblica senza certificato. Aggiungere il certificato rilasciato dalla CA per tale chiave.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate. Exchange downloads it automatically. Add the CA&apos;s certificate.</source>
        <translation>Questo è un elenco di revoche (CRL), non un certificato. Exchange lo scarica automaticamente. Aggiungere il certificato della CA.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one that was saved instead of the certificate. Download the certificate again.</source>
        <translation>Questa è una pagina Web, forse salvata al posto del certificato. Scaricare di nuovo il certificato.</translation>
    </message>
    <message>
        <source>This is an OCSP response, not a certificate. Add the CA&apos;s certificate.</source>
        <translation>Questa è una risposta OCSP, non un certificato. Aggiungere il certificato della CA.</translation>
    </message>
    <message>
        <source>This is an Office document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Questo è un documento di Office. Richiedere i certificati stessi, come file .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file. Its keys have nothing to do with S/MIME; ask for an S/MIME certificate.</source>
        <translation>Questo è un file OpenPGP. Le chiavi che contiene non riguardano S/MIME; chiedere un certificato S/MIME.</translation>
    </message>
    <message>
        <source>This is an Outlook data file (.pst or .ost), which can&apos;t be read here. In Outlook, drag the messages to a folder on this computer, and open that folder.</source>
        <translation>Questo è un file di dati di Outlook (.pst o .ost), che qui non può essere letto. In Outlook, trascinare i messaggi in una cartella di questo computer e aprire tale cartella.</translation>
    </message>
    <message>
        <source>This is an Outlook message or an old Office document, in which no certificates were found.</source>
        <translation>Questo è un messaggio di Outlook o un vecchio documento di Office, in cui non sono stati trovati certificati.</translation>
    </message>
    <message>
        <source>This is an SSH key, not a certificate. Add the certificate of the CA.</source>
        <translation>Questa è una chiave SSH, non un certificato. Aggiungere il certificato della CA.</translation>
    </message>
    <message>
        <source>This is an XML document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Questo è un documento XML. Chiedere i certificati stessi, come file .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive. Extract it and add it separately.</source>
        <translation>Questo è un file compresso all&apos;interno di un altro. Estrarlo e aggiungerlo separatamente.</translation>
    </message>
    <message>
        <source>This is an attribute certificate, which has no key. Add the certificate of the CA.</source>
        <translation>Questo è un certificato di attributo, che non ha una chiave. Aggiungere il certificato della CA.</translation>
    </message>
    <message>
        <source>This is an email message, in which no certificates were found.</source>
        <translation>Questo è un messaggio di posta elettronica, in cui non sono stati trovati certificati.</translation>
    </message>
    <message>
        <source>This is an export of a directory (LDIF), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Questa è un&apos;esportazione di una directory (LDIF), che qui non viene letta. Esportare invece il certificato come .cer.</translation>
    </message>
    <message>
        <source>This is an export of the registry. Export the certificates with certlm.msc or certmgr.msc instead.</source>
        <translation>Questa è un&apos;esportazione del Registro di sistema. Esportare invece i certificati con certlm.msc o certmgr.msc.</translation>
    </message>
    <message>
        <source>This is an old Office document, not an Outlook message (.msg). Save the message itself, and check that.</source>
        <translation>Questo è un vecchio documento di Office, non un messaggio di Outlook (.msg). Salvare il messaggio stesso e verificarlo.</translation>
    </message>
    <message>
        <source>This is text without a certificate in it. A certificate begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Questo è un testo che non contiene alcun certificato. Un certificato inizia con -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is the report of a survey, which this version no longer reads. Open the mail itself on the page “Mail” (or with “sstwizard survey”).</source>
        <translation>Questo è il rapporto di un&apos;analisi, che questa versione non legge più. Aprire i messaggi stessi nella pagina &quot;Posta&quot; (o con &quot;sstwizard survey&quot;).</translation>
    </message>
    <message>
        <source>This is {kind}, not a signed message. Choose a signed message.</source>
        <translation>Si tratta di {kind}, non di un messaggio firmato. Scegliere un messaggio firmato.</translation>
    </message>
    <message>
        <source>This isn&apos;t a serialized certificate store: its first bytes are different.</source>
        <translation>Questo non è un archivio certificati serializzati: i primi byte sono diversi.</translation>
    </message>
    <message>
        <source>This isn&apos;t a supported certificate file: .sst, .cer, .pem, .p7b, .p12, or a .zip of these.</source>
        <translation>Questo file di certificati non è supportato. Tipi supportati: .sst, .cer, .pem, .p7b, .p12 o un file .zip che li contiene.</translation>
    </message>
    <message>
        <source>This message has a digital signature, but it wasn&apos;t verified because the S/MIME control isn&apos;t currently supported for your browser or platform.</source>
        <translation>Questo messaggio ha una firma digitale, ma non è stata verificata perché il controllo S/MIME non è attualmente supportato per il browser o la piattaforma.</translation>
    </message>
    <message>
        <source>This message has no S/MIME signature, so there is nothing to check. Choose a signed message.</source>
        <translation>Questo messaggio non ha una firma S/MIME, quindi non c&apos;è nulla da verificare. Scegliere un messaggio firmato.</translation>
    </message>
    <message>
        <source>This message has too many signatures or parts to be checked. Choose another message.</source>
        <translation>Questo messaggio ha troppe firme o parti per essere verificato. Scegliere un altro messaggio.</translation>
    </message>
    <message>
        <source>This message is compressed (S/MIME), so it can&apos;t be checked here. Ask the sender for a message without compression.</source>
        <translation>Questo messaggio è compresso (S/MIME), quindi non può essere verificato qui. Chiedere al mittente un messaggio senza compressione.</translation>
    </message>
    <message>
        <source>This message is encrypted, so its signature can&apos;t be checked. Ask the sender for a message that is only signed.</source>
        <translation>Questo messaggio è crittografato, quindi non è possibile verificarne la firma. Chiedere al mittente un messaggio solo firmato.</translation>
    </message>
    <message>
        <source>This message is not signed</source>
        <translation>Questo messaggio non è firmato</translation>
    </message>
    <message>
        <source>This message is signed with OpenPGP, not with S/MIME. Choose a message signed with S/MIME.</source>
        <translation>Questo messaggio è firmato con OpenPGP, non con S/MIME. Scegliere un messaggio firmato con S/MIME.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Questo nome è troppo lungo. Sceglierne uno più breve.</translation>
    </message>
    <message>
        <source>This serialized certificate is incomplete: there is no certificate in it.</source>
        <translation>Questo certificato serializzato è incompleto: non contiene alcun certificato.</translation>
    </message>
    <message>
        <source>This store contains no certificate.</source>
        <translation>Questo archivio non contiene alcun certificato.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy isn&apos;t supported. Download {address} with a browser and add the file.</source>
        <translation>Il proxy di questo sistema non è supportato. Scaricare {address} con un browser e aggiungere il file.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy refuses (HTTP status {status}). Download {address} with a browser and add the file.</source>
        <translation>Il proxy di questo sistema rifiuta la richiesta (stato HTTP {status}). Scaricare {address} con un browser e aggiungere il file.</translation>
    </message>
    <message>
        <source>This window is no longer connected, or the account may not see the settings.</source>
        <translation>Questa finestra non è più connessa oppure l&apos;account non può visualizzare le impostazioni.</translation>
    </message>
    <message>
        <source>This window is not connected to Exchange, or no longer.</source>
        <translation>Questa finestra non è connessa a Exchange o non lo è più.</translation>
    </message>
    <message>
        <source>This window isn&apos;t the Exchange Management Shell.</source>
        <translation>Questa finestra non è Exchange Management Shell.</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Identificazione personale (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Identificazione personale (SHA-256)</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <translation>Timestamp</translation>
    </message>
    <message>
        <source>To see what would change and stop there, add -WhatIf to the line that starts the upload; to bring back the newest backup that differs from what is stored, add -Restore.</source>
        <translation>Per vedere che cosa cambierebbe e fermarsi lì, aggiungere -WhatIf alla riga che avvia il caricamento; per ripristinare il backup più recente che differisce da ciò che è archiviato, aggiungere -Restore.</translation>
    </message>
    <message>
        <source>Too many certificates in this mail have the name of “{name}”, or of a CA above it: not all were checked. Open fewer messages at a time.</source>
        <translation>Troppi certificati in questi messaggi hanno il nome di &quot;{name}&quot; o di una CA al di sopra: non tutti sono stati verificati. Aprire meno messaggi alla volta.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Risoluzione dei problemi</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Attendibile</translation>
    </message>
    <message>
        <source>Trusted People</source>
        <translation>Persone attendibili</translation>
    </message>
    <message>
        <source>Trusted Root</source>
        <translation>Autorità radice attendibili</translation>
    </message>
    <message>
        <source>Trusted by another path</source>
        <translation>Attendibile per altra via</translation>
    </message>
    <message>
        <source>Trusted by this collection</source>
        <translation>Attendibile con questa raccolta</translation>
    </message>
    <message>
        <source>Trusted by this collection, but only a part of the message is signed</source>
        <translation>Attendibile con questa raccolta, ma solo una parte del messaggio è firmata</translation>
    </message>
    <message>
        <source>Trusted by this collection.</source>
        <translation>Attendibile con questa raccolta.</translation>
    </message>
    <message>
        <source>Trusting S/MIME mail: a walk-through</source>
        <translation>Attendibilità della posta S/MIME: procedura dettagliata</translation>
    </message>
    <message>
        <source>Turn S/MIME on in the account&apos;s Security settings, where it is off by default, and open the same messages. It may take longer here: up to a day has been seen.</source>
        <translation>Attivare S/MIME nelle impostazioni di sicurezza dell&apos;account, dove è disattivato per impostazione predefinita, e aprire gli stessi messaggi. Qui può occorrere più tempo: è stata osservata un&apos;attesa fino a un giorno.</translation>
    </message>
    <message>
        <source>Type Enable-OrganizationCustomization once, wait until it has taken effect, and upload again.</source>
        <translation>Digitare una sola volta Enable-OrganizationCustomization, attendere che abbia effetto e caricare di nuovo.</translation>
    </message>
    <message>
        <source>Type Register-PSRepository -Default, and install the module again.</source>
        <translation>Digitare Register-PSRepository -Default e installare di nuovo il modulo.</translation>
    </message>
    <message>
        <source>Type Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. If that is refused, a group policy forbids it: ask whoever manages this computer.</source>
        <translation>Digitare Set-ExecutionPolicy RemoteSigned -Scope Process, che vale solo per questa finestra, e riprovare. Se viene rifiutato, è vietato dai criteri di gruppo: rivolgersi a chi gestisce questo computer.</translation>
    </message>
    <message>
        <source>Type Y. This is the PowerShell Gallery, Microsoft&apos;s own.</source>
        <translation>Digitare Y, o la lettera che precede &quot;Sì&quot;. Si tratta di PowerShell Gallery, della stessa Microsoft.</translation>
    </message>
    <message>
        <source>Type yes if the organization is yours, and nothing that you need stands under Removed. Anything else stops, and nothing changes.</source>
        <translation>Digitare sì se l&apos;organizzazione è la propria e in &quot;Rimossi&quot; non compare nulla di necessario. Qualsiasi altra risposta interrompe lo script e non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Type yes. It is installed for you alone, and needs no administrator.</source>
        <translation>Digitare sì. Il modulo viene installato solo per l&apos;utente corrente e non serve un amministratore.</translation>
    </message>
    <message>
        <source>Untrusted (Disallowed)</source>
        <translation>Certificati non attendibili</translation>
    </message>
    <message>
        <source>Update of the one that your organization uses</source>
        <translation>Aggiornamento di quella usata dall&apos;organizzazione</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Upload this to the organization shown above?</source>
        <translation>Caricare questo nell&apos;organizzazione indicata sopra?</translation>
    </message>
    <message>
        <source>Upload: replaces the whole collection at once, without asking</source>
        <translation>Carica: sostituisce subito l&apos;intera raccolta, senza chiedere conferma</translation>
    </message>
    <message>
        <source>Use PowerShell 7. On Windows 10, Microsoft supports its current versions with the LTSC editions only: otherwise, save the transfer kit, and upload from another computer.</source>
        <translation>Usare PowerShell 7. In Windows 10, Microsoft ne supporta le versioni attuali solo con le edizioni LTSC: altrimenti, salvare il kit di trasferimento ed eseguire il caricamento da un altro computer.</translation>
    </message>
    <message>
        <source>Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control.</source>
        <translation>Usare Windows con Edge o Chrome, l&apos;estensione S/MIME e il controllo S/MIME.</translation>
    </message>
    <message>
        <source>Use a computer from which it may, or ask whoever looks after these policies.</source>
        <translation>Usare un computer da cui l&apos;accesso è consentito oppure rivolgersi a chi gestisce questi criteri.</translation>
    </message>
    <message>
        <source>Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows Security.</source>
        <translation>Usare una cartella non protetta, ad esempio una nuova nell&apos;unità C, oppure consentire PowerShell in Sicurezza di Windows.</translation>
    </message>
    <message>
        <source>Use a folder that you may write to and that is not protected, such as a new one on drive C.</source>
        <translation>Usare una cartella non protetta in cui è consentita la scrittura, ad esempio una nuova nell&apos;unità C.</translation>
    </message>
    <message>
        <source>Use an account of Windows whose profile has no $ in its path, or save the transfer kit for one.</source>
        <translation>Usare un account di Windows il cui profilo non contiene $ nel percorso oppure salvare il kit di trasferimento per un account di questo tipo.</translation>
    </message>
    <message>
        <source>Use the commands that SST Wizard shows; they read the file in another way.</source>
        <translation>Usare i comandi mostrati da SST Wizard; leggono il file in un altro modo.</translation>
    </message>
    <message>
        <source>Use the script: “Upload in PowerShell”. If Microsoft&apos;s module fails too, save the transfer kit, and upload from another computer.</source>
        <translation>Usare lo script: &quot;Carica con PowerShell&quot;. Se non funziona neanche il modulo di Microsoft, salvare il kit di trasferimento ed eseguire il caricamento da un altro computer.</translation>
    </message>
    <message>
        <source>Valid from (UTC)</source>
        <translation>Valido dal (UTC)</translation>
    </message>
    <message>
        <source>Valid to (UTC)</source>
        <translation>Valido fino al (UTC)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Was “{name}” revoked? {said} If Exchange can&apos;t check that either, users may be told that the signature is not trusted.</source>
        <translation>Il certificato &quot;{name}&quot; è stato revocato? {said} Se nemmeno Exchange può verificarlo, gli utenti potrebbero essere informati che la firma non è attendibile.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>What Exchange has stored is not this file: the upload failed, or somebody has uploaded another since.</source>
        <translation>Il contenuto archiviato in Exchange non è questo file: il caricamento non è riuscito oppure nel frattempo qualcuno ne ha caricato un altro.</translation>
    </message>
    <message>
        <source>What is known of Exchange can&apos;t be kept in “{file}”: {reason} It is known until the wizard is closed.</source>
        <translation>Impossibile conservare in &quot;{file}&quot; ciò che è noto di Exchange: {reason} Resta noto fino alla chiusura della procedura guidata.</translation>
    </message>
    <message>
        <source>What needs you comes first: the card below the list has a button for it. Compare a root by phone, with a number that you know and that isn&apos;t from the message.</source>
        <translation>Per primo c&apos;è ciò che richiede attenzione: la scheda sotto l&apos;elenco ha un pulsante per questo. Confrontare una radice al telefono, con un numero noto che non provenga dal messaggio.</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>Che cosa rispondere</translation>
    </message>
    <message>
        <source>Whether a CA above “{name}” may certify all its names can&apos;t be checked: the CA&apos;s name constraints are of a kind that isn&apos;t known here, or say nothing of letters outside of ASCII. Ask the CA.</source>
        <translation>Non è possibile verificare se una CA al di sopra di &quot;{name}&quot; possa certificarne tutti i nomi: i vincoli del nome della CA sono di un tipo non noto qui, o non dicono nulla sulle lettere non ASCII. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>Whether this is trusted can&apos;t be checked</source>
        <translation>Impossibile verificare l&apos;attendibilità</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked</source>
        <translation>Impossibile verificare chi ha firmato &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256.</source>
        <translation>Non è possibile verificare qui chi ha firmato &quot;{name}&quot;: l&apos;algoritmo ({algorithm}) o la chiave di &quot;{issuer}&quot; non è noto. Chiedere alla CA un certificato firmato con RSA o ECDSA e SHA-256.</translation>
    </message>
    <message>
        <source>Whole messages are saved there, so nobody else may be able to read that folder.</source>
        <translation>Vi vengono salvati messaggi interi, quindi nessun altro deve poter leggere tale cartella.</translation>
    </message>
    <message>
        <source>Windows Hardware Driver Verification</source>
        <translation>Verifica driver hardware Windows</translation>
    </message>
    <message>
        <source>Windows PowerShell 5.1 is known for it.</source>
        <translation>È un comportamento noto di Windows PowerShell 5.1.</translation>
    </message>
    <message>
        <source>Windows System Component Verification</source>
        <translation>Verifica componenti di sistema Windows</translation>
    </message>
    <message>
        <source>Windows allows no file named “{name}”. Choose another name.</source>
        <translation>Windows non consente file denominati &quot;{name}&quot;. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Windows denies access to the folder “{folder}”. Choose another folder, or have SST Wizard allowed if Controlled Folder Access blocks it.</source>
        <translation>Windows nega l&apos;accesso alla cartella &quot;{folder}&quot;. Scegliere un&apos;altra cartella oppure far consentire SST Wizard se Accesso alle cartelle controllato lo blocca.</translation>
    </message>
    <message>
        <source>Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted again for your whole organization.</source>
        <translation>Windows non consente &quot;{name}&quot;, per decisione di Microsoft o di un amministratore. Inserito nel file, tornerebbe a essere attendibile per l&apos;intera organizzazione.</translation>
    </message>
    <message>
        <source>Windows does not let this window load a module or start a script.</source>
        <translation>Windows non consente a questa finestra di caricare un modulo o avviare uno script.</translation>
    </message>
    <message>
        <source>Windows does not trust “{name}”</source>
        <translation>Windows non considera attendibile &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>Windows doesn&apos;t let you read {store}: {reason}</source>
        <translation>Windows non consente di leggere {store}: {reason}</translation>
    </message>
    <message>
        <source>Windows on this computer limits “{name}” to purposes other than secure email. The file doesn&apos;t include this limit: Exchange would still trust it for mail.</source>
        <translation>In questo computer Windows limita &quot;{name}&quot; a scopi diversi dalla posta elettronica sicura. Il file non include questo limite: Exchange lo considererebbe comunque attendibile per la posta.</translation>
    </message>
    <message>
        <source>Windows or a root program has withdrawn a certificate in the chain of “{name}”. Don&apos;t trust it.</source>
        <translation>Windows o un programma di certificati radice ha ritirato un certificato nella catena di &quot;{name}&quot;. Non considerarla attendibile.</translation>
    </message>
    <message>
        <source>Windows trusts only what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then.</source>
        <translation>Windows considera attendibile solo ciò che &quot;{name}&quot; ha rilasciato prima del giorno {since}. Il file non include questo limite: Exchange considererebbe attendibile anche ciò che è stato rilasciato in seguito.</translation>
    </message>
    <message>
        <source>Windows&apos; Controlled Folder Access keeps PowerShell out; its message names another reason.</source>
        <translation>Accesso alle cartelle controllato di Windows blocca PowerShell; il messaggio indica un altro motivo.</translation>
    </message>
    <message>
        <source>Windows&apos; account manager (WAM) refuses the sign-in. This has been reported from the environment GCC High, with version 3.8.0 of the module.</source>
        <translation>La gestione account di Windows (WAM) rifiuta l&apos;accesso. È stato segnalato nell&apos;ambiente GCC High, con la versione 3.8.0 del modulo.</translation>
    </message>
    <message>
        <source>Windows&apos; sign-in window can&apos;t be used in a console that runs as another user than the one signed in.</source>
        <translation>La finestra di accesso di Windows non può essere usata in una console eseguita con un utente diverso da quello che ha eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>With the account that runs the script, create the certificate again, with -KeySpec KeyExchange: see “Watch the tenant” in the help.</source>
        <translation>Con l&apos;account che esegue lo script, creare di nuovo il certificato, con -KeySpec KeyExchange: vedere &quot;Sorvegliare il tenant&quot; nella Guida.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Worldwide or GCC</source>
        <translation>Globale o GCC</translation>
    </message>
    <message>
        <source>Writing into Documents or Desktop fails, though the folder is there</source>
        <translation>La scrittura in Documenti o sul desktop non riesce, anche se la cartella esiste</translation>
    </message>
    <message>
        <source>You did not agree to install Microsoft&apos;s module, the installation failed (the PowerShell Gallery or a proxy could not be reached), or another version was installed.</source>
        <translation>L&apos;installazione del modulo di Microsoft non è stata accettata, non è riuscita (PowerShell Gallery o un proxy non era raggiungibile) oppure è stata installata un&apos;altra versione.</translation>
    </message>
    <message>
        <source>You have declined, or your organization asks an administrator to approve “Microsoft Graph Command Line Tools” for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).</source>
        <translation>Il consenso è stato rifiutato oppure l&apos;organizzazione richiede che un amministratore approvi &quot;Microsoft Graph Command Line Tools&quot; per la lettura della posta (Mail.Read, o Mail.Read.Shared per una cassetta postale condivisa).</translation>
    </message>
    <message>
        <source>Your organization allows only roots that Microsoft, Mozilla or Windows vouches for, or that were seen in Exchange.</source>
        <translation>L&apos;organizzazione consente solo radici garantite da Microsoft, Mozilla o Windows, o che sono state viste in Exchange.</translation>
    </message>
    <message>
        <source>Your organization allows only roots that somebody else vouches for (policy {policy}). Leave out --root.</source>
        <translation>L&apos;organizzazione consente solo radici garantite da altri (criterio {policy}). Omettere --root.</translation>
    </message>
    <message>
        <source>Your organization does not allow this account to sign in from here.</source>
        <translation>L&apos;organizzazione non consente a questo account di accedere da qui.</translation>
    </message>
    <message>
        <source>Your organization has not approved, or has refused, Microsoft&apos;s application for Exchange.</source>
        <translation>L&apos;organizzazione non ha approvato, o ha rifiutato, l&apos;applicazione Microsoft per Exchange.</translation>
    </message>
    <message>
        <source>Your organization has set the account to {account}. Leave out --upn.</source>
        <translation>L&apos;organizzazione ha impostato l&apos;account {account}. Omettere --upn.</translation>
    </message>
    <message>
        <source>Your organization has set the environment to {environment}. Leave out --environment.</source>
        <translation>L&apos;organizzazione ha impostato l&apos;ambiente {environment}. Omettere --environment.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off (policy {policy}). Leave out --online.</source>
        <translation>L&apos;organizzazione ha disattivato i download (criterio {policy}). Omettere --online.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off.</source>
        <translation>L&apos;organizzazione ha disattivato i download.</translation>
    </message>
    <message>
        <source>Your organization has turned uploads off (policy {policy}). Upload the file from another computer.</source>
        <translation>L&apos;organizzazione ha disattivato i caricamenti (criterio {policy}). Caricare il file da un altro computer.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings have never been changed: this is usual where it is new.</source>
        <translation>Le impostazioni dell&apos;organizzazione non sono mai state modificate: è normale se l&apos;organizzazione è nuova.</translation>
    </message>
    <message>
        <source>a certificate trust list or a security catalog</source>
        <translation>un elenco di certificati attendibili o un catalogo di sicurezza</translation>
    </message>
    <message>
        <source>a name in it is no longer correct</source>
        <translation>un nome contenuto nel certificato non è più corretto</translation>
    </message>
    <message>
        <source>a signed receipt</source>
        <translation>una ricevuta firmata</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>un timestamp</translation>
    </message>
    <message>
        <source>attached message</source>
        <translation>messaggio allegato</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>impossibile decodificare</translation>
    </message>
    <message>
        <source>en</source>
        <translation>it</translation>
    </message>
    <message>
        <source>expires {year}</source>
        <translation>scade nel {year}</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>testo formattato</translation>
    </message>
    <message>
        <source>issued {year}</source>
        <translation>rilasciato nel {year}</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>il certificato non serve più</translation>
    </message>
    <message>
        <source>it was replaced by another certificate</source>
        <translation>il certificato è stato sostituito con un altro</translation>
    </message>
    <message>
        <source>its private key may be compromised</source>
        <translation>la chiave privata potrebbe essere compromessa</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>part {number} ({kind})</source>
        <translation>parte {number} ({kind})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>the CA&apos;s private key may be compromised</source>
        <translation>la chiave privata della CA potrebbe essere compromessa</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key may be compromised</source>
        <translation>la chiave dell&apos;autorità degli attributi potrebbe essere compromessa</translation>
    </message>
    <message>
        <source>the list of public CAs (CCADB, {date})</source>
        <translation>elenco di CA pubbliche (CCADB, {date})</translation>
    </message>
    <message>
        <source>the permission that it gave was withdrawn</source>
        <translation>l&apos;autorizzazione concessa è stata ritirata</translation>
    </message>
    <message>
        <source>the sign-in window asks for it</source>
        <translation>viene richiesto nella finestra di accesso</translation>
    </message>
    <message>
        <source>the signature of a program (Authenticode)</source>
        <translation>la firma di un programma (Authenticode)</translation>
    </message>
    <message>
        <source>thumbprint …{digits}</source>
        <translation>identificazione personale …{digits}</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits</source>
        <translation>{algorithm} a {bits} bit</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits ({curve})</source>
        <translation>{algorithm} a {bits} bit ({curve})</translation>
    </message>
    <message>
        <source>{count} (root CAs: {roots}, others: {others})</source>
        <translation>{count} (CA radice: {roots}, altri: {others})</translation>
    </message>
    <message>
        <source>{count} certificates are for the same CA “{name}” and the same key. This causes no problem.</source>
        <translation>{count} certificati sono per la stessa CA &quot;{name}&quot; e la stessa chiave. Questo non causa problemi.</translation>
    </message>
    <message>
        <source>{count} files contain neither mail nor certificates and were skipped.</source>
        <translation>File ignorati perché non contengono né posta né certificati: {count}.</translation>
    </message>
    <message>
        <source>{count} files contain no certificates and were skipped.</source>
        <translation>File ignorati perché non contengono certificati: {count}.</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched</source>
        <translation>Impossibile ottenere {count} elenchi di revoche (CRL)</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched. {said}</source>
        <translation>Impossibile ottenere {count} elenchi di revoche (CRL). {said}</translation>
    </message>
    <message>
        <source>{count} self-signed certificates are for the same root CA “{name}” and the same key. This causes no problem; if space is short, the one that expires last is enough.</source>
        <translation>{count} certificati autofirmati sono per la stessa CA radice &quot;{name}&quot; e la stessa chiave. Questo non causa problemi; se lo spazio è limitato, è sufficiente quello che scade per ultimo.</translation>
    </message>
    <message>
        <source>{date}: upload an updated file before this day</source>
        <translation>{date}: caricare un file aggiornato prima di questo giorno</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Open it in the wizard, which asks for it.</source>
        <translation>{file} è protetto con una password. Aprirlo nella procedura guidata, che la richiede.</translation>
    </message>
    <message>
        <source>{file}: The file contains no certificates.</source>
        <translation>{file}: il file non contiene certificati.</translation>
    </message>
    <message>
        <source>{file}: The file contains no root CA. Specify the root&apos;s own file.</source>
        <translation>{file}: il file non contiene alcuna CA radice. Specificare il file della radice stessa.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{hash} with {algorithm}</source>
        <translation>{hash} con {algorithm}</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} ha risposto con una pagina Web, non con un certificato. Chiedere alla CA il suo certificato.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} ha risposto, ma non con un certificato. Chiedere alla CA il suo certificato.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the network, or ask the CA.</source>
        <translation>{host} non è raggiungibile. Controllare la rete oppure rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA.</source>
        <translation>{host} non ha risposto completamente entro {seconds} secondi. Riprovare più tardi oppure rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>{host} didn&apos;t provide the file (HTTP status {status}). Ask the CA for it.</source>
        <translation>{host} non ha fornito il file (stato HTTP {status}). Chiederlo alla CA.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have it, but redirects to another address: {address}. Contact that address only if you trust it.</source>
        <translation>{host} non ha il certificato, ma reindirizza a un altro indirizzo: {address}. Contattare tale indirizzo solo se è attendibile.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have the revocation list (CRL), but redirects to another address, which was not contacted. Ask the CA.</source>
        <translation>{host} non ha l&apos;elenco di revoche (CRL), ma reindirizza a un altro indirizzo, che non è stato contattato. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network, which Microsoft can&apos;t reach either. Ask the CA to publish its revocation list (CRL) over public HTTP.</source>
        <translation>{host} si trova in questo computer o in una rete privata, che nemmeno Microsoft può raggiungere. Chiedere alla CA di pubblicare l&apos;elenco di revoche (CRL) tramite HTTP pubblico.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network. Contact it only if it belongs to your own CA.</source>
        <translation>{host} si trova in questo computer o in una rete privata. Contattarlo solo se appartiene alla CA dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>{host} offers the file only over https, at {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>{host} offre il file solo tramite https, all&apos;indirizzo {address}. Se l&apos;indirizzo è attendibile, aprirlo in un browser e aggiungere il file.</translation>
    </message>
    <message>
        <source>{host} redirects to another address, but to none that can be used. Ask the CA.</source>
        <translation>{host} reindirizza a un altro indirizzo, ma a nessuno utilizzabile. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>{host} sent a certificate that isn&apos;t the issuer of {certificate}. Ask the CA for its certificate.</source>
        <translation>{host} ha inviato un certificato che non è l&apos;emittente di {certificate}. Chiedere alla CA il suo certificato.</translation>
    </message>
    <message>
        <source>{host} sent more than {size} MB, which is too much. Ask the CA for the file.</source>
        <translation>{host} ha inviato più di {size} MB, una quantità eccessiva. Chiedere il file alla CA.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} e altri {count}</translation>
    </message>
    <message>
        <source>{name} ({apart})</source>
        <translation>{name} ({apart})</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, scadenza {end}</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”</source>
        <translation>{program} ha ritirato &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>{program} ha ritirato &quot;{name}&quot;: non considerare attendibile nulla che ne dipenda. Chiedere al mittente di usare un altro certificato.</translation>
    </message>
    <message>
        <source>{program} no longer trusts what “{name}” issues</source>
        <translation>{program} non considera più attendibile ciò che &quot;{name}&quot; rilascia</translation>
    </message>
    <message>
        <source>{program}&apos;s root program no longer vouches for “{name}” for mail (as of its list of {listed}, which doesn&apos;t say since when).</source>
        <translation>Il programma di certificati radice di {program} non garantisce più &quot;{name}&quot; per la posta (secondo il suo elenco del giorno {listed}, che non dice da quando).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that is issued below “{root}” from {day} on, as by “{name}”. Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>Il programma di certificati radice di {program} non garantisce nulla di ciò che viene rilasciato sotto &quot;{root}&quot; a partire dal giorno {day}, ad esempio da &quot;{name}&quot;. Prevedere da allora un&apos;altra CA per la posta dei relativi clienti; verificare di nuovo la posta ricevuta.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that “{name}” has issued since {since} (as of its list of {listed}).</source>
        <translation>Il programma di certificati radice di {program} non garantisce nulla di ciò che &quot;{name}&quot; ha rilasciato dal giorno {since} (secondo il suo elenco del giorno {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches only for what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before that date.</source>
        <translation>Il programma di certificati radice di {program} garantisce solo ciò che &quot;{name}&quot; ha rilasciato prima del giorno {since}. Il file non include questo limite: Exchange considererebbe attendibile anche ciò che è stato rilasciato in seguito. Rimuovere il certificato, a meno che non serva posta precedente a tale data.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since} (as of its list of {listed}).</source>
        <translation>Il programma di certificati radice di {program} ha ritirato &quot;{name}&quot; il giorno {since} (secondo il suo elenco del giorno {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since}: don&apos;t trust it for mail. In the file, it would be trusted again for your whole organization. Remove it.</source>
        <translation>Il programma di certificati radice di {program} ha ritirato &quot;{name}&quot; il giorno {since}: non considerare attendibile il certificato per la posta. Inserito nel file, tornerebbe a essere attendibile per l&apos;intera organizzazione. Rimuoverlo.</translation>
    </message>
    <message>
        <source>{said} Don&apos;t trust anything that depends on it. Ask the sender to use another certificate.</source>
        <translation>{said} Non considerare attendibile nulla che ne dipenda. Chiedere al mittente di usare un altro certificato.</translation>
    </message>
    <message>
        <source>{said} Exchange Server checks all but the root for revocation. Don&apos;t trust it or anything it has issued.</source>
        <translation>{said} Exchange Server verifica la revoca di tutti i certificati, tranne la radice. Non considerare attendibili il certificato né ciò che ha rilasciato.</translation>
    </message>
    <message>
        <source>{size} bytes; Exchange Server is known to refuse more than {limit}, Exchange Online may</source>
        <translation>{size} byte; è noto che Exchange Server rifiuta più di {limit} byte, Exchange Online potrebbe fare lo stesso</translation>
    </message>
    <message>
        <source>{vouching}&apos;s root program vouches for “{name}” for mail; {other}&apos;s no longer does, or only for other purposes. Exchange uses only the file. Keep the root if you still receive mail that needs it.</source>
        <translation>Il programma di certificati radice di {vouching} garantisce &quot;{name}&quot; per la posta; quello di {other} non più, o solo per altri scopi. Exchange usa solo il file. Mantenere la radice se si riceve ancora posta che la richiede.</translation>
    </message>
    <message>
        <source>{why} Don&apos;t trust this message, and ask the sender to send it again.</source>
        <translation>{why} Non considerare attendibile questo messaggio e chiedere al mittente di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>“{account}” contains a space or an invisible character; remove it.</source>
        <translation>&quot;{account}&quot; contiene uno spazio o un carattere invisibile; rimuoverlo.</translation>
    </message>
    <message>
        <source>“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com.</source>
        <translation>&quot;{account}&quot; non è un account: deve contenere un solo simbolo @, come in admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{address}” isn&apos;t an http or https address to download from. Ask the CA for its certificate.</source>
        <translation>&quot;{address}&quot; non è un indirizzo http o https da cui eseguire il download. Chiedere alla CA il suo certificato.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.</source>
        <translation>&quot;{domain}&quot; non è un dominio. Immetterne uno nella forma fabrikam.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{file}” can contain only one certificate, but there are {count}: specify an .sst, .p7b or .pem file, or a folder with --format der.</source>
        <translation>&quot;{file}&quot; può contenere un solo certificato, ma ce ne sono {count}: specificare un file .sst, .p7b o .pem oppure una cartella con --format der.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read completely, so some of its certificates may be lost in the new file: {reason} To use what can be read, pass the file without --base.</source>
        <translation>Non è possibile leggere completamente &quot;{file}&quot;, quindi alcuni certificati potrebbero mancare nel nuovo file: {reason} Per usare ciò che è leggibile, specificare il file senza --base.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Copy it to this computer and try again.</source>
        <translation>Impossibile leggere &quot;{file}&quot;. Copiarlo in questo computer e riprovare.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: you have no permission, or another program is using it.</source>
        <translation>Impossibile leggere &quot;{file}&quot;: non si dispone dell&apos;autorizzazione oppure il file è in uso da un altro programma.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: sstwizard survey writes an .sst file.</source>
        <translation>Impossibile scrivere &quot;{file}&quot;: sstwizard survey scrive un file .sst.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the formats are .sst, .p7b, .pem and .cer. Choose one of these extensions, or specify --format.</source>
        <translation>Impossibile scrivere &quot;{file}&quot;: i formati sono .sst, .p7b, .pem e .cer. Scegliere una di queste estensioni oppure specificare --format.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the name of this document has to end with {endings}. PDF needs the wizard.</source>
        <translation>Impossibile scrivere &quot;{file}&quot;: il nome di questo documento deve terminare con {endings}. Per il formato PDF serve la procedura guidata.</translation>
    </message>
    <message>
        <source>“{file}” contains neither mail nor certificates and was skipped.</source>
        <translation>&quot;{file}&quot; non contiene né posta né certificati ed è stato ignorato.</translation>
    </message>
    <message>
        <source>“{file}” contains no certificates and was skipped.</source>
        <translation>&quot;{file}&quot; non contiene certificati ed è stato ignorato.</translation>
    </message>
    <message>
        <source>“{file}” could not be read, so it is no longer known what Exchange has. It is kept as “{copy}”.</source>
        <translation>Impossibile leggere &quot;{file}&quot;, quindi non è più noto che cosa ha Exchange. Il file è conservato come &quot;{copy}&quot;.</translation>
    </message>
    <message>
        <source>“{file}” has the root CA “{name}”. Nobody vouches for it, and your organization allows no others (policy {policy}). Make a collection without it first: sstwizard make.</source>
        <translation>&quot;{file}&quot; contiene la CA radice &quot;{name}&quot;. Nessuno la garantisce e l&apos;organizzazione non ne consente altre (criterio {policy}). Creare prima una raccolta senza di essa: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe, not a file.</source>
        <translation>&quot;{file}&quot; è un dispositivo o una pipe, non un file.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <translation>&quot;{file}&quot; è una cartella. Scegliere un file che si trova al suo interno.</translation>
    </message>
    <message>
        <source>“{file}” is an .sst file. Specify the message or certificate to check (.eml, .cer).</source>
        <translation>&quot;{file}&quot; è un file .sst. Specificare il messaggio o il certificato da verificare (.eml, .cer).</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Add it by itself; you can then enter its password.</source>
        <translation>&quot;{file}&quot; è bloccato con una password. Aggiungerlo da solo; sarà quindi possibile immetterne la password.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add those files.</source>
        <translation>&quot;{file}&quot; è protetto con una password. Esportarne i certificati come .cer o .p7b e aggiungere tali file.</translation>
    </message>
    <message>
        <source>“{file}” is not an .sst file. Create one first: sstwizard make.</source>
        <translation>&quot;{file}&quot; non è un file .sst. Crearne prima uno: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is not the script that came with SST Wizard. Install SST Wizard again.</source>
        <translation>&quot;{file}&quot; non è lo script fornito con SST Wizard. Installare di nuovo SST Wizard.</translation>
    </message>
    <message>
        <source>“{file}” is the collection itself. Choose another name.</source>
        <translation>&quot;{file}&quot; è la raccolta stessa. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read: it has more than {size} MB.</source>
        <translation>&quot;{file}&quot; è troppo grande da leggere: supera {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” was not exported by SST Wizard. Make a collection of it first: sstwizard make.</source>
        <translation>&quot;{file}&quot; non è stato esportato da SST Wizard. Crearne prima una raccolta: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” was not found. It may have been moved or renamed.</source>
        <translation>&quot;{file}&quot; non è stato trovato. Potrebbe essere stato spostato o rinominato.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to a folder, and was skipped. Add that folder by itself.</source>
        <translation>&quot;{folder}&quot; è un collegamento a una cartella ed è stato ignorato. Aggiungere tale cartella separatamente.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to another place, so no script is put there. Remove the link, and try again.</source>
        <translation>&quot;{folder}&quot; è un collegamento a un&apos;altra posizione, quindi non vi viene inserito alcuno script. Rimuovere il collegamento e riprovare.</translation>
    </message>
    <message>
        <source>“{issuer}” may not sign revocation lists (CRL): its key usage names other purposes. Ask the CA.</source>
        <translation>&quot;{issuer}&quot; non può firmare elenchi di revoche (CRL): l&apos;utilizzo chiavi indica altri scopi. Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>“{missing}”, an issuer above “{name}”, is missing. Ask the sender or the CA for its certificate, and add the file.</source>
        <translation>Manca &quot;{missing}&quot;, un emittente al di sopra di &quot;{name}&quot;. Richiederne il certificato al mittente o alla CA e aggiungere il file.</translation>
    </message>
    <message>
        <source>“{name1}”</source>
        <translation>&quot;{name1}&quot;</translation>
    </message>
    <message>
        <source>“{name1}” and “{name2}”</source>
        <translation>&quot;{name1}&quot; e &quot;{name2}&quot;</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}” and “{name3}”</source>
        <translation>&quot;{name1}&quot;, &quot;{name2}&quot; e &quot;{name3}&quot;</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}”, “{name3}” and {count} more</source>
        <translation>&quot;{name1}&quot;, &quot;{name2}&quot;, &quot;{name3}&quot; e altri {count}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>&quot;{name}&quot;</translation>
    </message>
    <message>
        <source>“{name}” ({addresses})</source>
        <translation>&quot;{name}&quot; ({addresses})</translation>
    </message>
    <message>
        <source>“{name}” belongs to a person or a server. Exchange trusts mail by the CAs in the file; this certificate takes up space and makes no mail trusted.</source>
        <translation>&quot;{name}&quot; appartiene a una persona o a un server. Exchange considera attendibile la posta in base alle CA nel file; questo certificato occupa spazio e non rende attendibile alcun messaggio.</translation>
    </message>
    <message>
        <source>“{name}” came with a message or download ({origin}); no other source has it, and anybody can make a root CA of that name. Compare its SHA-256 by phone or on the CA&apos;s website, and remove it if a single digit differs: {sha256}</source>
        <translation>&quot;{name}&quot; è arrivata con un messaggio o un download ({origin}); nessun&apos;altra origine la contiene, e chiunque può creare una CA radice con questo nome. Confrontare l&apos;hash SHA-256 al telefono o nel sito Web della CA e rimuovere il certificato se anche una sola cifra è diversa: {sha256}</translation>
    </message>
    <message>
        <source>“{name}” can be forged</source>
        <translation>&quot;{name}&quot; può essere contraffatto</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded, so its issuer is not known. Unless you know what it is, remove it.</source>
        <translation>Non è possibile decodificare &quot;{name}&quot;, quindi l&apos;emittente non è noto. Se non se ne conosce l&apos;origine, rimuovere il certificato.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email</source>
        <translation>&quot;{name}&quot; non può essere usato per la posta elettronica sicura</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email: its extended key usage lists other purposes. Use another certificate.</source>
        <translation>&quot;{name}&quot; non può essere usato per la posta elettronica sicura: l&apos;utilizzo chiavi avanzato elenca altri scopi. Usare un altro certificato.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: {reason}. Choose another location.</source>
        <translation>Non è possibile usare &quot;{name}&quot;: {reason}. Scegliere un altro percorso.</translation>
    </message>
    <message>
        <source>“{name}” contains a name that a CA above it may not certify (name constraints). Ask the CA.</source>
        <translation>&quot;{name}&quot; contiene un nome che una CA al di sopra non può certificare (vincoli del nome). Rivolgersi alla CA.</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t list secure email among its purposes, but allows any. Mail programs accept that; Exchange Server is known to look for secure email, and Exchange Online may do the same.</source>
        <translation>&quot;{name}&quot; non elenca la posta elettronica sicura tra gli scopi, ma consente qualsiasi scopo. I programmi di posta lo accettano; è noto che Exchange Server cerca la posta elettronica sicura ed Exchange Online potrebbe comportarsi allo stesso modo.</translation>
    </message>
    <message>
        <source>“{name}” exceeds its issuer&apos;s path length</source>
        <translation>&quot;{name}&quot; supera la lunghezza del percorso consentita dall&apos;emittente</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. Ask the CA for its successor.</source>
        <translation>&quot;{name}&quot; è scaduto il giorno {end}. Chiedere alla CA il certificato che lo sostituisce.</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. One expired certificate makes the whole upload fail.</source>
        <translation>&quot;{name}&quot; è scaduto il giorno {end}. Un solo certificato scaduto impedisce l&apos;intero caricamento.</translation>
    </message>
    <message>
        <source>“{name}” expires in {days} days</source>
        <translation>&quot;{name}&quot; scade tra {days} giorni</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}, so it probably issues no more certificates. “{successor}”, of the same organization, is newer and probably issues them now. It was found in {origin}. Add it beside “{name}”, and remove that once no mail needs it.</source>
        <translation>&quot;{name}&quot; scade il giorno {end}, quindi probabilmente non rilascia più certificati. &quot;{successor}&quot;, della stessa organizzazione, è più recente e probabilmente li rilascia ora. Trovata in {origin}. Aggiungerla accanto a &quot;{name}&quot;, da rimuovere quando nessun messaggio la richiede più.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. After that, the whole upload fails.</source>
        <translation>&quot;{name}&quot; scade il giorno {end}. Dopo tale data, l&apos;intero caricamento non riuscirà.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. Its successor has to be in the collection by then.</source>
        <translation>&quot;{name}&quot; scade il giorno {end}. Da quel momento la posta che lo richiede non sarà attendibile ed Exchange rifiuterà un file che lo contiene. Entro tale data il certificato che lo sostituisce deve trovarsi nella raccolta.</translation>
    </message>
    <message>
        <source>“{name}” has a critical extension that is not known here, so it can&apos;t be checked. Ask the CA about it.</source>
        <translation>&quot;{name}&quot; ha un&apos;estensione critica non riconosciuta, quindi non può essere verificato. Chiedere informazioni alla CA.</translation>
    </message>
    <message>
        <source>“{name}” has a successor</source>
        <translation>&quot;{name}&quot; ha una CA che la sostituisce</translation>
    </message>
    <message>
        <source>“{name}” has certificates with {count} different keys. A CA that renews its key causes this. Mail signed under the older key needs the older certificate.</source>
        <translation>&quot;{name}&quot; ha certificati con {count} chiavi diverse. Accade quando una CA rinnova la propria chiave. Per la posta che dipende dalla chiave precedente serve il certificato precedente.</translation>
    </message>
    <message>
        <source>“{name}” has more CAs below it than its path length allows. Ask the CA for a new certificate.</source>
        <translation>Al di sotto di &quot;{name}&quot; ci sono più CA di quante ne consenta la lunghezza del percorso. Chiedere alla CA un nuovo certificato.</translation>
    </message>
    <message>
        <source>“{name}” has more than one key</source>
        <translation>&quot;{name}&quot; ha più di una chiave</translation>
    </message>
    <message>
        <source>“{name}” has no address of a revocation list (CRL). If Exchange can&apos;t check for revocation, users may be told that the signature is not trusted.</source>
        <translation>&quot;{name}&quot; non ha alcun indirizzo di un elenco di revoche (CRL). Se Exchange non può verificare la revoca, gli utenti potrebbero essere informati che la firma non è attendibile.</translation>
    </message>
    <message>
        <source>“{name}” has public CAs, but none that probably issues for mail. See: sstwizard find.</source>
        <translation>&quot;{name}&quot; ha CA pubbliche, ma probabilmente nessuna rilascia certificati per la posta. Vedere: sstwizard find.</translation>
    </message>
    <message>
        <source>“{name}” has the extension of another format. Use {suffix}, or leave the extension out.</source>
        <translation>&quot;{name}&quot; ha l&apos;estensione di un altro formato. Usare {suffix} oppure omettere l&apos;estensione.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Choose another name.</source>
        <translation>&quot;{name}&quot; è un dispositivo o una pipe, non un file. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“{name}” is a file, and several certificates need a folder.</source>
        <translation>&quot;{name}&quot; è un file, mentre per più certificati serve una cartella.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Add a file name.</source>
        <translation>&quot;{name}&quot; è una cartella. Aggiungere un nome file.</translation>
    </message>
    <message>
        <source>“{name}” is cross-signed</source>
        <translation>&quot;{name}&quot; ha una certificazione incrociata</translation>
    </message>
    <message>
        <source>“{name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>&quot;{name}&quot; non è consentito: non considerare attendibile nulla che ne dipenda. Chiedere al mittente di usare un altro certificato.</translation>
    </message>
    <message>
        <source>“{name}” is easier to forge than it should be</source>
        <translation>&quot;{name}&quot; è più facile da contraffare di quanto dovrebbe</translation>
    </message>
    <message>
        <source>“{name}” is in no open source. Ask the sender for the CA&apos;s certificate, and add its file.</source>
        <translation>&quot;{name}&quot; non è in alcuna origine aperta. Chiedere al mittente il certificato della CA e aggiungere il file.</translation>
    </message>
    <message>
        <source>“{name}” is in order, but no certificate of its senders can be used for their mail; each message says why. Ask the senders to use another certificate.</source>
        <translation>&quot;{name}&quot; è in ordine, ma nessun certificato dei mittenti può essere usato per i loro messaggi; ogni messaggio ne indica il motivo. Chiedere ai mittenti di usare un altro certificato.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). Add all, or those that your partners use.</source>
        <translation>&quot;{name}&quot; è nella raccolta senza una CA intermedia: la posta che non ne include una non sarebbe attendibile. CA al di sotto che probabilmente emettono certificati per la posta, secondo {origin}: {count} ({named}). Aggiungerle tutte oppure solo quelle usate dai partner.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). There is no room for all: find those that your partners use by name.</source>
        <translation>&quot;{name}&quot; è nella raccolta senza una CA intermedia: la posta che non ne include una non sarebbe attendibile. CA al di sotto che probabilmente emettono certificati per la posta, secondo {origin}: {count} ({named}). Non c&apos;è spazio per tutte: cercare per nome quelle usate dai partner.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. The opened files and stores contain {named} below it (the first in {origin}).</source>
        <translation>&quot;{name}&quot; è nella raccolta senza una CA intermedia: la posta che non ne include una non sarebbe attendibile. I file e gli archivi aperti contengono, al di sotto, {named} (il primo in {origin}).</translation>
    </message>
    <message>
        <source>“{name}” is not valid yet</source>
        <translation>&quot;{name}&quot; non è ancora valido</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Clear the read-only attribute, or choose another name.</source>
        <translation>&quot;{name}&quot; è di sola lettura. Rimuovere l&apos;attributo di sola lettura oppure scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“{name}” is self-signed and not a CA: it makes only mail trusted that was signed with this certificate. Remove it, unless you want exactly that.</source>
        <translation>&quot;{name}&quot; è autofirmato e non è una CA: rende attendibile solo la posta firmata con questo certificato. Rimuoverlo, a meno che non sia proprio questo lo scopo.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can be forged. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>&quot;{name}&quot; è firmato con {algorithm}, che può essere contraffatto. Non considerarlo attendibile e chiederne uno nuovo alla CA.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>&quot;{name}&quot; è firmato con {algorithm}, che oggi può essere contraffatto. Exchange potrebbe considerarlo attendibile o meno. Chiedere alla CA un certificato più recente.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate.</source>
        <translation>&quot;{name}&quot; è firmato con {algorithm}, che è obsoleto. Chiedere alla CA un certificato più recente.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}: certificates like it have been forged. Don&apos;t trust it. Remove it, and ask the CA for a newer certificate.</source>
        <translation>&quot;{name}&quot; è firmato con {algorithm}: certificati di questo tipo sono già stati contraffatti. Non considerarlo attendibile. Rimuoverlo e chiedere alla CA un certificato più recente.</translation>
    </message>
    <message>
        <source>“{name}” is trusted by this collection, but the signed content is in another file. Choose that file, too, to check whether it was changed.</source>
        <translation>&quot;{name}&quot; è attendibile con questa raccolta, ma il contenuto firmato è in un altro file. Scegliere anche tale file per verificare se è stato modificato.</translation>
    </message>
    <message>
        <source>“{name}” is valid from {start}. Mail that needs it isn&apos;t trusted before then.</source>
        <translation>&quot;{name}&quot; è valido dal giorno {start}. Prima di tale data la posta che lo richiede non è attendibile.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a CA and isn&apos;t needed</source>
        <translation>&quot;{name}&quot; non è una CA e non serve</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t made as the standard for certificates (RFC 5280) requires, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>&quot;{name}&quot; non è conforme allo standard per i certificati (RFC 5280), quindi non può essere verificato. Chiedere alla CA un nuovo certificato.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t the full name of an organization. These match: {names}.</source>
        <translation>&quot;{name}&quot; non è il nome completo di un&apos;organizzazione. Corrispondono: {names}.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid before {start}. Wait, or check this computer&apos;s clock.</source>
        <translation>&quot;{name}&quot; è valido solo dal giorno {start}. Attendere oppure controllare l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>“{name}” makes only its own mail trusted</source>
        <translation>&quot;{name}&quot; rende attendibile solo la propria posta</translation>
    </message>
    <message>
        <source>“{name}” may have been revoked</source>
        <translation>&quot;{name}&quot; potrebbe essere stato revocato</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail from {day} on ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>&quot;{name}&quot; non può più rilasciare certificati per la posta a partire dal giorno {day} ({key}; CA/Browser Forum, SMC017). Prevedere da allora un&apos;altra CA per la posta dei relativi clienti; verificare di nuovo la posta ricevuta.</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail since {day} ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA; look at received mail again.</source>
        <translation>&quot;{name}&quot; non può più rilasciare certificati per la posta dal giorno {day} ({key}; CA/Browser Forum, SMC017). Prevedere un&apos;altra CA per la posta dei relativi clienti; verificare di nuovo la posta ricevuta.</translation>
    </message>
    <message>
        <source>“{name}” may not issue certificates, but it issued one here. Don&apos;t trust what it issued.</source>
        <translation>&quot;{name}&quot; non può rilasciare certificati, ma qui ne ha rilasciato uno. Non considerare attendibile ciò che ha rilasciato.</translation>
    </message>
    <message>
        <source>“{name}” may not sign: its key usage lists other purposes. Ask the sender to sign with another certificate.</source>
        <translation>&quot;{name}&quot; non può firmare: l&apos;utilizzo chiavi elenca altri scopi. Chiedere al mittente di firmare con un altro certificato.</translation>
    </message>
    <message>
        <source>“{name}” mixes look-alike letters</source>
        <translation>&quot;{name}&quot; mescola caratteri simili tra loro</translation>
    </message>
    <message>
        <source>“{name}” names an issuer other than the certificate whose key signed it, so its chain is not valid. Ask the CA for a new one.</source>
        <translation>&quot;{name}&quot; indica un emittente diverso dal certificato con la cui chiave è stato firmato, quindi la catena non è valida. Chiederne uno nuovo alla CA.</translation>
    </message>
    <message>
        <source>“{name}” names no issuer, so nobody can find its CA. Remove it, and ask who issued it for another.</source>
        <translation>&quot;{name}&quot; non indica alcun emittente, quindi nessuno può trovarne la CA. Rimuoverlo e chiederne un altro a chi lo ha emesso.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but its signature doesn&apos;t match that issuer&apos;s key. The certificate is forged, damaged or invalid: remove it, unless the CA can explain it.</source>
        <translation>&quot;{name}&quot; indica &quot;{issuer}&quot; come emittente, ma la firma non corrisponde alla chiave di tale emittente. Il certificato è contraffatto, danneggiato o non valido: rimuoverlo, a meno che la CA non possa spiegarlo.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but this signature can&apos;t be checked here: the algorithm ({algorithm}) or the issuer&apos;s key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.</source>
        <translation>&quot;{name}&quot; indica &quot;{issuer}&quot; come emittente, ma questa firma non può essere verificata qui: l&apos;algoritmo ({algorithm}) o la chiave dell&apos;emittente non è noto oppure la chiave è troppo grande. Il certificato potrebbe essere contraffatto, quindi nulla che ne dipenda è considerato attendibile. Rimuoverlo, a meno che la CA non lo confermi.</translation>
    </message>
    <message>
        <source>“{name}” says where its issuer&apos;s certificate is on the internet. Exchange Online may fetch it, but whether that leads to a root of this collection isn&apos;t known here.</source>
        <translation>&quot;{name}&quot; indica dove si trova in Internet il certificato dell&apos;emittente. Exchange Online potrebbe recuperarlo, ma qui non è noto se porti a una radice di questa raccolta.</translation>
    </message>
    <message>
        <source>“{name}” should no longer be trusted. “{successor}”, of the same organization, is newer and probably issues certificates now. It was found in {origin}. Add it if your partners have certificates from it.</source>
        <translation>&quot;{name}&quot; non deve più essere considerata attendibile. &quot;{successor}&quot;, della stessa organizzazione, è più recente e probabilmente ora rilascia certificati. Trovata in {origin}. Aggiungerla se i partner hanno certificati di questa CA.</translation>
    </message>
    <message>
        <source>“{name}” signed its own certificate: no CA issued it. Ask for a certificate that a CA has issued.</source>
        <translation>&quot;{name}&quot; ha firmato il proprio certificato: non è stato rilasciato da alcuna CA. Chiedere un certificato rilasciato da una CA.</translation>
    </message>
    <message>
        <source>“{name}” stops issuing certificates for mail</source>
        <translation>&quot;{name}&quot; smette di rilasciare certificati per la posta</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program after it was opened, so nothing was written. Open it again.</source>
        <translation>&quot;{name}&quot; è stato modificato da un altro programma dopo l&apos;apertura, quindi non è stato scritto nulla. Aprirlo di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” was found more than once (of all selected: {count}). Each is written once.</source>
        <translation>&quot;{name}&quot; è stato trovato più di una volta (tra tutti i selezionati: {count}). Ognuno viene scritto una sola volta.</translation>
    </message>
    <message>
        <source>“{name}” was found with its private key (of all selected: {count}). This wizard never exports private keys; Exchange doesn&apos;t need them.</source>
        <translation>&quot;{name}&quot; è stato trovato con la chiave privata (tra tutti i selezionati: {count}). Questa procedura guidata non esporta mai chiavi private; a Exchange non servono.</translation>
    </message>
    <message>
        <source>“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are not written: no data from this computer is included.</source>
        <translation>&quot;{name}&quot; è stato trovato con proprietà, ad esempio un nome descrittivo (tra tutti i selezionati: {count}). Le proprietà non vengono scritte: non vengono inclusi dati di questo computer.</translation>
    </message>
    <message>
        <source>“{name}” was issued more than once</source>
        <translation>&quot;{name}&quot; è stato rilasciato più di una volta</translation>
    </message>
    <message>
        <source>“{name}” was not changed, because it could not be backed up: {reason}. Choose another name.</source>
        <translation>&quot;{name}&quot; non è stato modificato perché non è stato possibile eseguirne il backup: {reason}. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: its backup differed when it was read back. Choose another drive.</source>
        <translation>&quot;{name}&quot; non è stato modificato: alla rilettura il backup risultava diverso. Scegliere un&apos;altra unità.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free some space on it, or choose another drive.</source>
        <translation>&quot;{name}&quot; non è stato scritto: il disco è pieno. Liberare spazio oppure scegliere un&apos;altra unità.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed from the collection when it was read back. Try another drive.</source>
        <translation>&quot;{name}&quot; non è stato scritto: alla rilettura il file risultava diverso dalla raccolta. Provare un&apos;altra unità.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed when it was read back. Try another drive.</source>
        <translation>&quot;{name}&quot; non è stato scritto: alla rilettura il file risultava diverso. Provare un&apos;altra unità.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Close the program that uses it, or choose another location.</source>
        <translation>&quot;{name}&quot; non è stato scritto: {reason}. Chiudere il programma che usa il file oppure scegliere un altro percorso.</translation>
    </message>
    <message>
        <source>“{name}” was refused (OpenSSL error {code}). Ask the CA what is wrong with it.</source>
        <translation>&quot;{name}&quot; è stato rifiutato (errore OpenSSL {code}). Chiedere alla CA che cosa non va.</translation>
    </message>
    <message>
        <source>“{name}” was revoked</source>
        <translation>&quot;{name}&quot; è stato revocato</translation>
    </message>
    <message>
        <source>“{name}” was revoked by its owner, or stands below a CA that was, as CCADB&apos;s list of {listed} says, which doesn&apos;t say since when.</source>
        <translation>&quot;{name}&quot; è stato revocato dal proprietario o si trova sotto una CA che lo è stata (secondo l&apos;elenco CCADB del giorno {listed}, che non dice da quando).</translation>
    </message>
    <message>
        <source>“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. What to do: get its successor from the CA, update {file} in SST Wizard (add the successor, remove this certificate), export it, and upload it. {again}</source>
        <translation>&quot;{name}&quot;, rilasciato da &quot;{issuer}&quot;, identificazione personale {thumbprint}, scade il giorno {end}. Da quel momento la posta che lo richiede non sarà attendibile ed Exchange rifiuterà un file che lo contiene. Che cosa fare: ottenere dalla CA il certificato che lo sostituisce, aggiornare {file} in SST Wizard (aggiungere il nuovo certificato, rimuovere questo), esportare il file e caricarlo. {again}</translation>
    </message>
    <message>
        <source>“{path}” is not a full path; start with the drive or the root folder.</source>
        <translation>&quot;{path}&quot; non è un percorso completo; iniziare con l&apos;unità o la cartella radice.</translation>
    </message>
    <message>
        <source>“{program}” can&apos;t be started: {reason}. Save the transfer kit, or type the commands yourself.</source>
        <translation>Impossibile avviare &quot;{program}&quot;: {reason}. Salvare il kit di trasferimento oppure digitare i comandi manualmente.</translation>
    </message>
    <message>
        <source>“{value}” contains a character that cannot be pasted into PowerShell ({code}); remove it.</source>
        <translation>&quot;{value}&quot; contiene un carattere che non può essere incollato in PowerShell ({code}); rimuoverlo.</translation>
    </message>
</context>
</TS>
