<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ByCA</name>
    <message numerus="yes">
        <source>&amp;Add what is missing (%n certificate(s), {size} bytes)</source>
        <translation>
            <numerusform>&amp;Add what is missing (%n certificate, {size} bytes)</numerusform>
            <numerusform>&amp;Add what is missing (%n certificates, {size} bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%n root CA(s) left out, because nobody vouches for them: {names}. Select one at a time to compare it.</source>
        <translation>
            <numerusform>%n root CA left out, because nobody vouches for them: {names}. Select one at a time to compare it.</numerusform>
            <numerusform>%n root CAs left out, because nobody vouches for them: {names}. Select one at a time to compare it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message numerus="yes">
        <source>Fi&amp;x %n error(s)</source>
        <translation>
            <numerusform>Fi&amp;x %n error</numerusform>
            <numerusform>Fi&amp;x %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>added %n certificate(s)</source>
        <translation>
            <numerusform>added %n certificate</numerusform>
            <numerusform>added %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fixed %n error(s)</source>
        <translation>
            <numerusform>fixed %n error</numerusform>
            <numerusform>fixed %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n certificate(s)</source>
        <translation>
            <numerusform>removed %n certificate</numerusform>
            <numerusform>removed %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n expired certificate(s)</source>
        <translation>
            <numerusform>removed %n expired certificate</numerusform>
            <numerusform>removed %n expired certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaced {name} with %n certificate(s)</source>
        <translation>
            <numerusform>replaced {name} with %n certificate</numerusform>
            <numerusform>replaced {name} with %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collection: %n certificate(s)</source>
        <translation>
            <numerusform>Collection: %n certificate</numerusform>
            <numerusform>Collection: %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletingPage</name>
    <message numerus="yes">
        <source>%n error(s): with this file, mail would not be trusted.</source>
        <translation>
            <numerusform>%n error: with this file, mail would not be trusted.</numerusform>
            <numerusform>%n errors: with this file, mail would not be trusted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>CA, at most %n intermediate(s) below</source>
        <translation>
            <numerusform>CA, at most %n intermediate below</numerusform>
            <numerusform>CA, at most %n intermediates below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n file(s) saved from Exchange:</source>
        <translation>
            <numerusform>%n file saved from Exchange:</numerusform>
            <numerusform>%n files saved from Exchange:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} upload step(s) are not done.</source>
        <translation>
            <numerusform>%n of {total} upload steps is not done.</numerusform>
            <numerusform>%n of {total} upload steps are not done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%n file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>%n file in “{folder}” can&apos;t be deleted: another program has it open.</numerusform>
            <numerusform>%n files in “{folder}” can&apos;t be deleted: another program has them open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %n more of this kind</source>
        <translation>
            <numerusform>Show %n more of this kind</numerusform>
            <numerusform>Show %n more of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n matching message(s)</source>
        <translation>
            <numerusform>%n matching message</numerusform>
            <numerusform>%n matching messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add the %n CA(s) of these f&amp;iles</source>
        <translation>
            <numerusform>Add the %n CA of these f&amp;iles</numerusform>
            <numerusform>Add the %n CAs of these f&amp;iles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for %n root CA(s): {names}. Select one at a time to add it.</source>
        <translation>
            <numerusform>Nobody vouches for %n root CA: {names}. Select it alone to compare and add it.</numerusform>
            <numerusform>Nobody vouches for %n root CAs: {names}. Select one at a time to compare and add it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message numerus="yes">
        <source>The certificates contain %n address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>The certificates contain %n address of revocation lists (CRL):</numerusform>
            <numerusform>The certificates contain %n addresses of revocation lists (CRL):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Saved: %n file(s).</source>
        <translation>
            <numerusform>Saved: %n file.</numerusform>
            <numerusform>Saved: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now has exactly these %n certificate(s).</source>
        <translation>
            <numerusform>{tenant} now has exactly these %n certificate.</numerusform>
            <numerusform>{tenant} now has exactly these %n certificates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SSTWizard</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedMailWindow</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) added to the collection. Exchange uses them after you export and upload the collection: close this window, and select Next.</source>
        <translation>
            <numerusform>%n certificate added to the collection. Exchange uses them after you export and upload the collection: close this window, and select Next.</numerusform>
            <numerusform>%n certificates added to the collection. Exchange uses them after you export and upload the collection: close this window, and select Next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenCollection</name>
    <message numerus="yes">
        <source>%n certificate(s) added</source>
        <translation>
            <numerusform>%n certificate added</numerusform>
            <numerusform>%n certificates added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) removed</source>
        <translation>
            <numerusform>%n certificate removed</numerusform>
            <numerusform>%n certificates removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) selected</source>
        <translation>
            <numerusform>%n certificate selected</numerusform>
            <numerusform>%n certificates selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n optional step(s)</source>
        <translation>
            <numerusform>%n optional step</numerusform>
            <numerusform>%n optional steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%n message(s) changed in transit.</source>
        <translation>
            <numerusform>%n message changed in transit.</numerusform>
            <numerusform>%n messages changed in transit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) read, {signed} of them signed.</source>
        <translation>
            <numerusform>%n message read, {signed} of them signed.</numerusform>
            <numerusform>%n messages read, {signed} of them signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for the CAs of %n message(s).</source>
        <translation>
            <numerusform>Nobody vouches for the CAs of %n message.</numerusform>
            <numerusform>Nobody vouches for the CAs of %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The CAs of %n message(s) have expired.</source>
        <translation>
            <numerusform>The CAs of %n message have expired.</numerusform>
            <numerusform>The CAs of %n messages have expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %n intact message(s) would have been trusted when sent ({current} of them from senders who still write).</source>
        <translation>
            <numerusform>{trusted} of %n intact message would have been trusted when sent ({current} of them from senders who still write).</numerusform>
            <numerusform>{trusted} of %n intact messages would have been trusted when sent ({current} of them from senders who still write).</numerusform>
        </translation>
    </message>
</context>
</TS>
