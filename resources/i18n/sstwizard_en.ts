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
    <message numerus="yes">
        <source>None of %n certificate(s) here matches the filter.</source>
        <translation>
            <numerusform>None of %n certificate here matches the filter.</numerusform>
            <numerusform>None of %n certificates here matches the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message numerus="yes">
        <source>M&amp;end %n error(s) at once</source>
        <translation>
            <numerusform>M&amp;end %n error at once</numerusform>
            <numerusform>M&amp;end %n errors at once</numerusform>
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
        <source>%n file(s) that were saved from Exchange:</source>
        <translation>
            <numerusform>%n file that was saved from Exchange:</numerusform>
            <numerusform>%n files that were saved from Exchange:</numerusform>
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
    <name>ExportFilePage</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file for each of %n certificate(s) is written into this folder.</source>
        <translation>
            <numerusform>One file for each of %n certificate is written into this folder.</numerusform>
            <numerusform>One file for each of %n certificates is written into this folder.</numerusform>
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
        <source>%n message(s) like this</source>
        <translation>
            <numerusform>%n message like this</numerusform>
            <numerusform>%n messages like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message numerus="yes">
        <source>The certificates name %n address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>The certificates name %n address of a revocation list (CRL):</numerusform>
            <numerusform>The certificates name %n addresses of revocation lists (CRL):</numerusform>
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
        <source>{tenant} now holds exactly these %n certificate(s).</source>
        <translation>
            <numerusform>{tenant} now holds exactly this %n certificate.</numerusform>
            <numerusform>{tenant} now holds exactly these %n certificates.</numerusform>
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
        <source>%n certificate(s) added to the collection. Exchange knows of it once you have written the file with this wizard and uploaded it: close this window, and select Next.</source>
        <translation>
            <numerusform>%n certificate added to the collection. Exchange knows of it once you have written the file with this wizard and uploaded it: close this window, and select Next.</numerusform>
            <numerusform>%n certificates added to the collection. Exchange knows of it once you have written the file with this wizard and uploaded it: close this window, and select Next.</numerusform>
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
    <name>StepList</name>
    <message numerus="yes">
        <source>%n more step(s), for some cases only</source>
        <translation>
            <numerusform>%n more step, for some cases only</numerusform>
            <numerusform>%n more steps, for some cases only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%n message(s) changed on the way.</source>
        <translation>
            <numerusform>%n message changed on the way.</numerusform>
            <numerusform>%n messages changed on the way.</numerusform>
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
