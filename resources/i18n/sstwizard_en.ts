<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>CheckMessage</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) added to the collection. Exchange knows of it once you have written the file with this wizard and uploaded it.</source>
        <translation>
            <numerusform>%n certificate added to the collection. Exchange knows of it once you have written the file with this wizard and uploaded it.</numerusform>
            <numerusform>%n certificates added to the collection. Exchange knows of it once you have written the file with this wizard and uploaded it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) are checked.</source>
        <translation>
            <numerusform>Only the first %n file are checked.</numerusform>
            <numerusform>Only the first %n files are checked.</numerusform>
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
    <name>StepList</name>
    <message numerus="yes">
        <source>%n more step(s), for some cases only</source>
        <translation>
            <numerusform>%n more step, for some cases only</numerusform>
            <numerusform>%n more steps, for some cases only</numerusform>
        </translation>
    </message>
</context>
</TS>
