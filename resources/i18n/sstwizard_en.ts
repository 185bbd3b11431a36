<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%Ln CA needs you first</numerusform>
            <numerusform>%Ln CAs need you first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%Ln root CA(s) left out, because nobody vouches for them: {names}. To compare them, add them again.</source>
        <translation>
            <numerusform>%Ln root CA left out, because nobody vouches for it: {names}. To compare it, add it again.</numerusform>
            <numerusform>%Ln root CAs left out, because nobody vouches for them: {names}. To compare them, add them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message numerus="yes">
        <source>Fi&amp;x %Ln error(s)</source>
        <translation>
            <numerusform>Fi&amp;x %Ln error</numerusform>
            <numerusform>Fi&amp;x %Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificate added</numerusform>
            <numerusform>%Ln certificates added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) removed</source>
        <translation>
            <numerusform>%Ln certificate removed</numerusform>
            <numerusform>%Ln certificates removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected</source>
        <translation>
            <numerusform>%Ln certificate selected</numerusform>
            <numerusform>%Ln certificates selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collection: %Ln certificate(s)</source>
        <translation>
            <numerusform>Collection: %Ln certificate</numerusform>
            <numerusform>Collection: %Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>CA, at most %Ln intermediate(s) below</source>
        <translation>
            <numerusform>CA, at most %Ln intermediate below</numerusform>
            <numerusform>CA, at most %Ln intermediates below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln file(s) saved from Exchange:</source>
        <translation>
            <numerusform>%Ln file saved from Exchange:</numerusform>
            <numerusform>%Ln files saved from Exchange:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Replace %Ln file?</numerusform>
            <numerusform>Replace %Ln files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” already contains %Ln of these files:</source>
        <translation>
            <numerusform>“{folder}” already contains %Ln of these files:</numerusform>
            <numerusform>“{folder}” already contains %Ln of these files:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…and %Ln more</numerusform>
            <numerusform>…and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will no longer be trusted.</source>
        <translation>
            <numerusform>%Ln CA of your mail ({names}) will no longer be trusted.</numerusform>
            <numerusform>%Ln CAs of your mail ({names}) will no longer be trusted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will not be trusted yet.</source>
        <translation>
            <numerusform>%Ln CA of your mail ({names}) will not be trusted yet.</numerusform>
            <numerusform>%Ln CAs of your mail ({names}) will not be trusted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected for your mail are not in this file.</source>
        <translation>
            <numerusform>%Ln certificate selected for your mail is not in this file.</numerusform>
            <numerusform>%Ln certificates selected for your mail are not in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), until {end}</source>
        <translation>
            <numerusform>%Ln certificate, until {end}</numerusform>
            <numerusform>%Ln certificates, until {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more error(s)</source>
        <translation>
            <numerusform>%Ln more error</numerusform>
            <numerusform>%Ln more errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(and %Ln more)</numerusform>
            <numerusform>(and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%Ln file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>%Ln file in “{folder}” can&apos;t be deleted: another program has it open.</numerusform>
            <numerusform>%Ln files in “{folder}” can&apos;t be deleted: another program has them open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindCADialog</name>
    <message numerus="yes">
        <source>&amp;Add %Ln certificate(s), {size} bytes</source>
        <translation>
            <numerusform>&amp;Add %Ln certificate, {size} bytes</numerusform>
            <numerusform>&amp;Add %Ln certificates, {size} bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %Ln more of this kind</source>
        <translation>
            <numerusform>Show %Ln more of this kind</numerusform>
            <numerusform>Show %Ln more of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Exchange uses them after the upload.</source>
        <translation>
            <numerusform>%Ln certificate added. Exchange uses them after the upload.</numerusform>
            <numerusform>%Ln certificates added. Exchange uses them after the upload.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items could not be read here. Drag them to the desktop first, then here.</source>
        <translation>
            <numerusform>%Ln of the items could not be read here. Drag them to the desktop first, then here.</numerusform>
            <numerusform>%Ln of the items could not be read here. Drag them to the desktop first, then here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: add %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Next: add %Ln certificate &gt;</numerusform>
            <numerusform>&amp;Next: add %Ln certificates &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: remove %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Next: remove %Ln certificate &gt;</numerusform>
            <numerusform>&amp;Next: remove %Ln certificates &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln message(s) has a signature that can be checked.</source>
        <translation>
            <numerusform>%Ln message has no signature that can be checked.</numerusform>
            <numerusform>None of the %Ln messages has a signature that can be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is what %Ln trusted message(s) of {days} days show.</source>
        <translation>
            <numerusform>That is what %Ln trusted message of {days} days shows.</numerusform>
            <numerusform>That is what %Ln trusted messages of {days} days show.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message numerus="yes">
        <source>Show all %Ln note(s)…</source>
        <translation>
            <numerusform>Show %Ln note…</numerusform>
            <numerusform>Show all %Ln notes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add the %Ln CA(s) of these f&amp;iles</source>
        <translation>
            <numerusform>Add %Ln CA of these f&amp;iles</numerusform>
            <numerusform>Add the %Ln CAs of these f&amp;iles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for %Ln root CA(s): {names}. Each is compared first.</source>
        <translation>
            <numerusform>Nobody vouches for %Ln root CA: {names}. It is compared first.</numerusform>
            <numerusform>Nobody vouches for %Ln root CAs: {names}. Each is compared first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message numerus="yes">
        <source>{purposes} and %Ln more</source>
        <translation>
            <numerusform>{purposes} and %Ln more</numerusform>
            <numerusform>{purposes} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message numerus="yes">
        <source>The certificates contain %Ln address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>The certificates contain %Ln address of revocation lists (CRL):</numerusform>
            <numerusform>The certificates contain %Ln addresses of revocation lists (CRL):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…and %Ln more</numerusform>
            <numerusform>…and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Saved: %Ln file(s).</source>
        <translation>
            <numerusform>Saved: %Ln file.</numerusform>
            <numerusform>Saved: %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now has exactly these %Ln certificate(s).</source>
        <translation>
            <numerusform>{tenant} now has exactly this %Ln certificate.</numerusform>
            <numerusform>{tenant} now has exactly these %Ln certificates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SSTWizard</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%Ln attached message(s)</source>
        <translation>
            <numerusform>%Ln attached message</numerusform>
            <numerusform>%Ln attached messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) of the collection are not needed by this mail: {names}.</source>
        <translation>
            <numerusform>%Ln certificate of the collection is not needed by this mail: {names}.</numerusform>
            <numerusform>%Ln certificates of the collection are not needed by this mail: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in transit</source>
        <translation>
            <numerusform>%Ln changed in transit</numerusform>
            <numerusform>%Ln changed in transit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted</source>
        <translation>
            <numerusform>%Ln encrypted</numerusform>
            <numerusform>%Ln encrypted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted (not listed)</source>
        <translation>
            <numerusform>%Ln encrypted (not listed)</numerusform>
            <numerusform>%Ln encrypted (not listed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read, {signed} of them signed.</source>
        <translation>
            <numerusform>%Ln message read, {signed} signed.</numerusform>
            <numerusform>%Ln messages read, {signed} of them signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of senders whose certificates have expired</source>
        <translation>
            <numerusform>%Ln of senders whose certificates have expired</numerusform>
            <numerusform>%Ln of senders whose certificates have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be trusted without it</source>
        <translation>
            <numerusform>%Ln of them would not be trusted without it</numerusform>
            <numerusform>%Ln of them would not be trusted without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be checked</source>
        <translation>
            <numerusform>%Ln that can&apos;t be checked</numerusform>
            <numerusform>%Ln that can&apos;t be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>%Ln message is trusted by what Exchange has.</numerusform>
            <numerusform>All %Ln messages are trusted by what Exchange has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) would be trusted. Nothing to add.</source>
        <translation>
            <numerusform>%Ln message would be trusted. Nothing to add.</numerusform>
            <numerusform>All %Ln messages would be trusted. Nothing to add.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail, %Ln certificate(s) of people</source>
        <translation>
            <numerusform>No mail, %Ln certificate of a person</numerusform>
            <numerusform>No mail, %Ln certificates of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted message(s) of {days} days; that takes {least} of {period}.</source>
        <translation>
            <numerusform>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted message of {days} days; that takes {least} of {period}.</numerusform>
            <numerusform>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted messages of {days} days; that takes {least} of {period}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With what is selected, {promised} of %Ln message(s) would be trusted.</source>
        <translation>
            <numerusform>With what is selected, {promised} of %Ln message would be trusted.</numerusform>
            <numerusform>With what is selected, {promised} of %Ln messages would be trusted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln sender(s)</source>
        <translation>
            <numerusform>from %Ln sender</numerusform>
            <numerusform>from %Ln senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln message(s), the last on {date}, {size} bytes</source>
        <translation>
            <numerusform>{name}: %Ln message, on {date}, {size} bytes</numerusform>
            <numerusform>{name}: %Ln messages, the last on {date}, {size} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>{trusted} of %Ln message is trusted by what Exchange has.</numerusform>
            <numerusform>{trusted} of %Ln messages are trusted by what Exchange has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now.</source>
        <translation>
            <numerusform>{trusted} of %Ln message would be trusted now.</numerusform>
            <numerusform>{trusted} of %Ln messages would be trusted now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.</source>
        <translation>
            <numerusform>{trusted} of %Ln message would be trusted now; {promised} with what is selected.</numerusform>
            <numerusform>{trusted} of %Ln messages would be trusted now; {promised} with what is selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln certificate(s)</source>
        <translation>
            <numerusform>Show the %Ln certificate</numerusform>
            <numerusform>Show the %Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), as you said on {date}</source>
        <translation>
            <numerusform>Exchange has: {name} · %Ln certificate, as you said on {date}</numerusform>
            <numerusform>Exchange has: {name} · %Ln certificates, as you said on {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), verified on {date}</source>
        <translation>
            <numerusform>Exchange has: {name} · %Ln certificate, verified on {date}</numerusform>
            <numerusform>Exchange has: {name} · %Ln certificates, verified on {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} · %Ln certificate(s), not uploaded yet, next to expire {end}</source>
        <translation>
            <numerusform>{file} · %Ln certificate, not uploaded yet, next to expire {end}</numerusform>
            <numerusform>{file} · %Ln certificates, not uploaded yet, next to expire {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} · %Ln certificate(s), uploaded {date}, checked today, next to expire {end}</source>
        <translation>
            <numerusform>{name} · %Ln certificate, uploaded {date}, checked today, next to expire {end}</numerusform>
            <numerusform>{name} · %Ln certificates, uploaded {date}, checked today, next to expire {end}</numerusform>
        </translation>
    </message>
</context>
</TS>
