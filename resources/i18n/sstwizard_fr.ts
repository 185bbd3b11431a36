<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Changed or damaged since it was signed</source>
        <translation>Modifié ou endommagé depuis la signature</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Copied from the signature of another message</source>
        <translation>Copié de la signature d’un autre message</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>Dans la collection</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Délivré pour</translation>
    </message>
    <message>
        <source>Missing; found in {origin}</source>
        <translation>Manquant&#xa0;; trouvé dans {origin}</translation>
    </message>
    <message>
        <source>Named as signer</source>
        <translation>Désigné comme signataire</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>Aucune adresse e-mail</translation>
    </message>
    <message>
        <source>None included; same result</source>
        <translation>Aucun inclus&#xa0;; même résultat</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not checked: it is in another file</source>
        <translation>Non vérifié&#xa0;: il se trouve dans un autre fichier</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Pas dans la collection</translation>
    </message>
    <message>
        <source>Not signed with the signer&apos;s key</source>
        <translation>Non signé avec la clé du signataire</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Seulement dans le message</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé en tant que</translation>
    </message>
    <message>
        <source>Signed for another certificate</source>
        <translation>Signé pour un autre certificat</translation>
    </message>
    <message>
        <source>Signed part</source>
        <translation>Partie signée</translation>
    </message>
    <message>
        <source>Signed with an algorithm that anybody can forge</source>
        <translation>Signature falsifiable par n’importe qui (algorithme faible)</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>The file you opened</source>
        <translation>Le fichier ouvert</translation>
    </message>
    <message>
        <source>The signer, from the message</source>
        <translation>Le signataire, d’après le message</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Trusted, but Exchange Server is known not to use intermediates from messages</source>
        <translation>Approuvé, mais on sait qu’Exchange Server n’utilise pas les intermédiaires des messages</translation>
    </message>
    <message>
        <source>Trusted: the collection contains everything needed</source>
        <translation>Approuvé&#xa0;: la collection contient tout le nécessaire</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Inchangé depuis la signature</translation>
    </message>
    <message>
        <source>With the intermediates in the message</source>
        <translation>Avec les intermédiaires du message</translation>
    </message>
    <message>
        <source>Without the intermediates in the message</source>
        <translation>Sans les intermédiaires du message</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, valid until {end}</source>
        <translation>{name}, émis par {issuer}, valide jusqu’au {end}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Add the missing issuers to the collection</source>
        <translation>Ajouter les émetteurs manquants à la collection</translation>
    </message>
    <message>
        <source>Attached message</source>
        <translation>Message joint</translation>
    </message>
    <message>
        <source>Attached messages, each checked separately</source>
        <translation>Messages joints, vérifiés chacun séparément</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>Choisir le fichier signé…</translation>
    </message>
    <message>
        <source>Exchange Online makes the final decision; this is an estimate.</source>
        <translation>Exchange Online prend la décision finale&#xa0;; ceci est une estimation.</translation>
    </message>
    <message>
        <source>More attached messages, not shown here: {count}</source>
        <translation>Autres messages joints, non affichés ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>This result is for {signed}, when the message was signed. The signer&apos;s certificate has expired since then, on {end}: newer mail needs another one.</source>
        <translation>Ce résultat vaut pour le {signed}, jour de la signature du message. Le certificat du signataire a expiré depuis, le {end}&#xa0;: les messages plus récents en nécessitent un autre.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Without a subject: {headline}</source>
        <translation>Sans objet&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>“{name}”: {headline}</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: {headline}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>Send the details to the person who supports this program.</source>
        <translation>Envoyez les détails à la personne chargée du support de ce programme.</translation>
    </message>
    <message>
        <source>The last step failed. Your selection is still there.</source>
        <translation>La dernière étape a échoué. Votre sélection est conservée.</translation>
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
            <numerusform>%Ln CA attend d’abord votre action</numerusform>
            <numerusform>%Ln CA attendent d’abord votre action</numerusform>
        </translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>Ajouter son fichier…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by CA, root, sender or status (Ctrl+F)</source>
        <translation>Filtrer par CA, racine, expéditeur ou statut (Ctrl+F)</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes.</source>
        <translation>La collection occuperait {size}&#xa0;octets sur {limit}.</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs.</source>
        <translation>La collection occuperait {size}&#xa0;octets sur {limit}. Exchange la refuserait&#xa0;; sélectionnez moins de CA.</translation>
    </message>
</context>
<context>
    <name>ByMessage</name>
    <message>
        <source>Answer</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Check revocation…</source>
        <translation>Vérifier la révocation…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by sender, file or CA (Ctrl+F)</source>
        <translation>Filtrer par expéditeur, fichier ou CA (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show the CA of this message</source>
        <translation>Afficher la CA de ce message</translation>
    </message>
</context>
<context>
    <name>CATable</name>
    <message>
        <source>Expires on {date}</source>
        <translation>Expire le {date}</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>CA émettrice</translation>
    </message>
    <message>
        <source>Key identifier: {key_id}</source>
        <translation>Identificateur de la clé&#xa0;: {key_id}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Qui s’en porte garant</translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation>Vos messages</translation>
    </message>
</context>
<context>
    <name>CAView</name>
    <message>
        <source>CAs that the messages need</source>
        <translation>CA dont les messages ont besoin</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CertificateMenu</name>
    <message>
        <source>&amp;Add to the collection</source>
        <translation>&amp;Ajouter à la collection</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation>&amp;Retirer de la collection</translation>
    </message>
    <message>
        <source>&amp;Withdraw “You compared it”</source>
        <translation>Re&amp;tirer «&#xa0;Comparé par vous&#xa0;»</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copié dans le Presse-papiers</translation>
    </message>
    <message>
        <source>Copy &amp;thumbprint</source>
        <translation>Copier l’&amp;empreinte numérique</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Expiration Date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Friendly Name</source>
        <translation>Nom convivial</translation>
    </message>
    <message>
        <source>Intended Purposes</source>
        <translation>Rôles prévus</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Vouched For By</source>
        <translation>Garanti par</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>dans la collection</translation>
    </message>
    <message>
        <source>not in the collection</source>
        <translation>pas dans la collection</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%Ln root CA(s) left out, because nobody vouches for them: {names}. To compare them, add them again.</source>
        <translation>
            <numerusform>%Ln CA racine non ajoutée, car personne ne s’en porte garant&#xa0;: {names}. Pour la comparer, ajoutez-la de nouveau.</numerusform>
            <numerusform>%Ln CA racines non ajoutées, car personne ne s’en porte garant&#xa0;: {names}. Pour les comparer, ajoutez-les de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CA only</source>
        <translation>&amp;CA uniquement</translation>
    </message>
    <message>
        <source>Add a folder with certificates</source>
        <translation>Ajouter un dossier contenant des certificats</translation>
    </message>
    <message>
        <source>Add files with certificates</source>
        <translation>Ajouter des fichiers contenant des certificats</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Enter its password…</source>
        <translation>Saisir son mot de passe…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by name, issuer or thumbprint (Ctrl+F)</source>
        <translation>Filtrer par nom, émetteur ou empreinte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Hide certificates that exclude secure email</source>
        <translation>Masquer les certificats qui excluent la messagerie électronique sécurisée</translation>
    </message>
    <message>
        <source>Hide e&amp;xpired</source>
        <translation>Mas&amp;quer les expirés</translation>
    </message>
    <message>
        <source>Hide what Exchange would refuse</source>
        <translation>Masquer ce qu’Exchange refuserait</translation>
    </message>
    <message>
        <source>Hide what can&apos;t issue certificates</source>
        <translation>Masquer ce qui ne peut pas émettre de certificats</translation>
    </message>
    <message>
        <source>No certificates here.</source>
        <translation>Aucun certificat ici.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>S/&amp;MIME only</source>
        <translation>S/MIM&amp;E uniquement</translation>
    </message>
    <message>
        <source>Select the root and intermediate CAs to trust for S/MIME mail.</source>
        <translation>Sélectionnez les CA racines et intermédiaires à approuver pour les messages S/MIME.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown. Press Space to add or remove the selected certificates.</source>
        <translation>Affichés&#xa0;: {shown} sur {total}. Appuyez sur Espace pour ajouter ou retirer les certificats sélectionnés.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown: nothing matches the filter.</source>
        <translation>Affichés&#xa0;: {shown} sur {total}. Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>«&#xa0;{file}&#xa0;» est verrouillé par un mot de passe.</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>An issuer without a name</source>
        <translation>Un émetteur sans nom</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Interrogation de {host}…</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Chains of the collection</source>
        <translation>Chaînes de la collection</translation>
    </message>
    <message>
        <source>Check &amp;revocation…</source>
        <translation>Vérifier la ré&amp;vocation…</translation>
    </message>
    <message>
        <source>Check the chains and whether Exchange Online will accept them.</source>
        <translation>Vérifiez les chaînes et leur acceptation par Exchange Online.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;x %Ln error(s)</source>
        <translation>
            <numerusform>Co&amp;rriger %Ln erreur</numerusform>
            <numerusform>Co&amp;rriger %Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed: {added} added, {removed} removed.</source>
        <translation>Corrigé. Ajoutés&#xa0;: {added}, retirés&#xa0;: {removed}.</translation>
    </message>
    <message>
        <source>Removes what has to go, replaces what has been renewed and adds the issuers that a source holds. Warnings stay as they are.</source>
        <translation>Retire ce qui doit l’être, remplace ce qui a été renouvelé et ajoute les émetteurs présents dans une source. Les avertissements restent tels quels.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Selected; Next does this.</source>
        <translation>Sélectionné&#xa0;; Suivant exécute ce choix.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificat ajouté</numerusform>
            <numerusform>%Ln certificats ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) removed</source>
        <translation>
            <numerusform>%Ln certificat retiré</numerusform>
            <numerusform>%Ln certificats retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected</source>
        <translation>
            <numerusform>%Ln certificat sélectionné</numerusform>
            <numerusform>%Ln certificats sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>Collection: %Ln certificate(s)</source>
        <translation>
            <numerusform>Collection&#xa0;: %Ln certificat</numerusform>
            <numerusform>Collection&#xa0;: %Ln certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected yet</source>
        <translation>Rien n’est encore sélectionné</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Ready, {warnings}</source>
        <translation>Prête, {warnings}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The collection: {verdict}</source>
        <translation>La collection&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} ajouté</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} retiré</translation>
    </message>
    <message>
        <source>{size} of {limit} bytes</source>
        <translation>{size}&#xa0;octets sur {limit}</translation>
    </message>
</context>
<context>
    <name>CollectionChains</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>CRL unreachable</source>
        <translation>CRL inaccessible</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Chain too long</source>
        <translation>Chaîne trop longue</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Circular chain</source>
        <translation>Chaîne circulaire</translation>
    </message>
    <message>
        <source>Error above it</source>
        <translation>Erreur au-dessus</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Chaîne incomplète</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>Écritures mélangées</translation>
    </message>
    <message>
        <source>No intermediate CA</source>
        <translation>Aucune CA intermédiaire</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>Sans garant</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Pas une CA</translation>
    </message>
    <message>
        <source>Not for email</source>
        <translation>Pas pour la messagerie</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Pas dans la collection</translation>
    </message>
    <message>
        <source>Only your collection vouches</source>
        <translation>Seul garant&#xa0;: votre collection</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Root, self-signed</source>
        <translation>Racine, auto-signée</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signature non vérifiée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>Trop faible</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Clé faible</translation>
    </message>
    <message>
        <source>Weak signature</source>
        <translation>Signature faible</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Signature incorrecte</translation>
    </message>
</context>
<context>
    <name>CollectionFromExchangeDialog</name>
    <message>
        <source>&amp;Create a new collection</source>
        <translation>&amp;Créer une collection</translation>
    </message>
    <message>
        <source>Exchange stores your organization&apos;s collection. PowerShell saves it as an .sst file and changes nothing; the file is then opened here.</source>
        <translation>Exchange stocke la collection de votre organisation. PowerShell l’enregistre dans un fichier .sst et ne modifie rien&#xa0;; le fichier est ensuite ouvert ici.</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange</source>
        <translation>Obtenir la collection actuelle depuis Exchange</translation>
    </message>
    <message>
        <source>Open the &amp;saved .sst…</source>
        <translation>&amp;Ouvrir le fichier .sst enregistré…</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Dossier de desti&amp;nation</translation>
    </message>
    <message>
        <source>Type the commands below on a computer that has it, and open the file that they save.</source>
        <translation>Tapez les commandes ci-dessous sur un ordinateur qui en dispose, puis ouvrez le fichier qu’elles enregistrent.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>&amp;Account</source>
        <translation>Compt&amp;e</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>Option&amp;s…</translation>
    </message>
    <message>
        <source>Organi&amp;zation, if you work for another</source>
        <translation>O&amp;rganisation (si différente)</translation>
    </message>
    <message>
        <source>PowerShe&amp;ll</source>
        <translation>PowerS&amp;hell</translation>
    </message>
    <message>
        <source>Sign in without Windows&apos; account &amp;manager</source>
        <translation>Se connecter sans le gestionnaire de comptes de &amp;Windows</translation>
    </message>
    <message>
        <source>Use this if PowerShell runs as a user other than the one signed in to Windows (-DisableWAM)</source>
        <translation>À utiliser si PowerShell s’exécute sous un autre utilisateur que celui connecté à Windows (-DisableWAM)</translation>
    </message>
    <message>
        <source>{field} (set by your organization)</source>
        <translation>{field} (défini par votre organisation)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copié dans le Presse-papiers</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Gé&amp;néral</translation>
    </message>
    <message>
        <source>All fields of the certificate</source>
        <translation>Tous les champs du certificat</translation>
    </message>
    <message>
        <source>Authority information access</source>
        <translation>Accès aux informations de l’autorité</translation>
    </message>
    <message>
        <source>Authority key identifier</source>
        <translation>Identificateur de la clé de l’autorité</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Contraintes de base</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message numerus="yes">
        <source>CA, at most %Ln intermediate(s) below</source>
        <translation>
            <numerusform>CA, au plus %Ln intermédiaire en dessous</numerusform>
            <numerusform>CA, au plus %Ln intermédiaires en dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>CRL distribution points</source>
        <translation>Points de distribution de la liste de révocation</translation>
    </message>
    <message>
        <source>Certification &amp;Path</source>
        <translation>C&amp;hemin d’accès de certification</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Chemin d’accès de certification</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>Décodage impossible</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nom convivial</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Intended purposes</source>
        <translation>Rôles prévus</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Utilisation de la clé</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
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
        <translation>Sélectionnez un certificat pour afficher ses détails.</translation>
    </message>
    <message>
        <source>Selected certificate</source>
        <translation>Certificat sélectionné</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algorithme de signature</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>Identificateur de la clé du sujet</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Empreinte numérique (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Empreinte numérique (SHA-256)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Garanti par</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>décodage impossible</translation>
    </message>
    <message>
        <source>disallowed by Windows on this computer</source>
        <translation>non autorisé par Windows sur cet ordinateur</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>personne ne s’en porte garant</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>pas une CA</translation>
    </message>
    <message>
        <source>only your collection vouches for it</source>
        <translation>garanti uniquement par votre collection</translation>
    </message>
    <message>
        <source>perhaps revoked, by CCADB&apos;s list of {date}</source>
        <translation>peut-être révoqué, d’après la liste de la CCADB du {date}</translation>
    </message>
    <message>
        <source>revoked, by CCADB&apos;s list of {date}</source>
        <translation>révoqué, d’après la liste de la CCADB du {date}</translation>
    </message>
    <message>
        <source>vouched for by {programs}</source>
        <translation>garanti par {programs}</translation>
    </message>
    <message>
        <source>withdrawn by {program} on {date}</source>
        <translation>exclu par {program} le {date}</translation>
    </message>
    <message>
        <source>you compared it</source>
        <translation>comparé par vous</translation>
    </message>
    <message>
        <source>{issuer} (not found)</source>
        <translation>{issuer} (introuvable)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln file(s) saved from Exchange:</source>
        <translation>
            <numerusform>%Ln fichier enregistré depuis Exchange&#xa0;:</numerusform>
            <numerusform>%Ln fichiers enregistrés depuis Exchange&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>C&amp;hoisir un autre nom</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onserver</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>&amp;Continuer à suivre</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>Continuer à tra&amp;vailler</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter la page</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>&amp;Ouvrir sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Start without saving</source>
        <translation>&amp;Démarrer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>A dated copy is kept beside it.</source>
        <translation>Une copie datée en est conservée à côté.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Certificate collections (*.sst)</source>
        <translation>Collections de certificats (*.sst)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>Fermer l’Assistant&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the saved files?</source>
        <translation>Supprimer les fichiers enregistrés&#xa0;?</translation>
    </message>
    <message>
        <source>Do &amp;not download</source>
        <translation>Ne &amp;pas télécharger</translation>
    </message>
    <message>
        <source>Download the issuer?</source>
        <translation>Télécharger l’émetteur&#xa0;?</translation>
    </message>
    <message>
        <source>Exchange keeps them until the next upload. Mail that you did not open here may need them.</source>
        <translation>Exchange les conserve jusqu’au prochain chargement. Des messages que vous n’avez pas ouverts ici en ont peut-être besoin.</translation>
    </message>
    <message>
        <source>Leave without “Next”?</source>
        <translation>Quitter sans «&#xa0;Suivant&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Mail is still being read. What was read so far is not kept.</source>
        <translation>La lecture du courrier n’est pas terminée. Ce qui a été lu jusqu’ici n’est pas conservé.</translation>
    </message>
    <message>
        <source>Messages and certificates</source>
        <translation>Messages et certificats</translation>
    </message>
    <message>
        <source>Not everything in “{file}” can be kept.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être conservé en entier.</translation>
    </message>
    <message>
        <source>Only this file is requested, once, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. The download is used only if its key has signed “{name}”.</source>
        <translation>Seul ce fichier est demandé, une fois, et rien n’est envoyé au sujet de votre collection. L’opérateur du serveur voit la requête et votre adresse réseau. Le téléchargement n’est utilisé que si sa clé a signé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Open “{file}” instead?</source>
        <translation>Ouvrir plutôt «&#xa0;{file}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remove what the mail doesn&apos;t need?</source>
        <translation>Retirer ce dont les messages n’ont pas besoin&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Remplacer %Ln fichier&#xa0;?</numerusform>
            <numerusform>Remplacer %Ln fichiers&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Start a new collection?</source>
        <translation>Commencer une nouvelle collection&#xa0;?</translation>
    </message>
    <message>
        <source>The collection has not been written to a file.</source>
        <translation>La collection n’a pas été écrite dans un fichier.</translation>
    </message>
    <message>
        <source>The new file will contain only the certificates that could be read.</source>
        <translation>Le nouveau fichier contiendra uniquement les certificats qui ont pu être lus.</translation>
    </message>
    <message>
        <source>The next start offers to continue with it.</source>
        <translation>Le prochain démarrage proposera de continuer avec elle.</translation>
    </message>
    <message>
        <source>The upload continues in the PowerShell window. The wizard says at its next start how it has ended.</source>
        <translation>Le chargement continue dans la fenêtre PowerShell. L’Assistant indique au prochain démarrage comment il s’est terminé.</translation>
    </message>
    <message>
        <source>They are deleted permanently, and so is the folder if it contains nothing else. Nothing is deleted in Exchange, and the results stay.</source>
        <translation>Ils sont supprimés définitivement, de même que le dossier s’il ne contient rien d’autre. Rien n’est supprimé dans Exchange, et les résultats sont gardés.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open “{file}”. Try again:</source>
        <translation>Ce mot de passe n’ouvre pas «&#xa0;{file}&#xa0;». Réessayez&#xa0;:</translation>
    </message>
    <message>
        <source>Update this file?</source>
        <translation>Mettre à jour ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>What you have selected and cleared here takes effect with “Next”. It stays so if you leave.</source>
        <translation>Ce que vous avez sélectionné et désélectionné ici prend effet avec «&#xa0;Suivant&#xa0;». Cela reste ainsi si vous quittez la page.</translation>
    </message>
    <message>
        <source>“{file}” already exists.</source>
        <translation>«&#xa0;{file}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>“{file}” is locked. Enter its password (used once, not saved):</source>
        <translation>«&#xa0;{file}&#xa0;» est verrouillé. Entrez son mot de passe (utilisé une fois, non enregistré)&#xa0;:</translation>
    </message>
    <message>
        <source>“{file}” is the collection that you are updating.</source>
        <translation>«&#xa0;{file}&#xa0;» est la collection que vous mettez à jour.</translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” already contains %Ln of these files:</source>
        <translation>
            <numerusform>«&#xa0;{folder}&#xa0;» contient déjà %Ln de ces fichiers&#xa0;:</numerusform>
            <numerusform>«&#xa0;{folder}&#xa0;» contient déjà %Ln de ces fichiers&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” gives this address for the certificate of its issuer, “{issuer}”:</source>
        <translation>«&#xa0;{name}&#xa0;» indique cette adresse pour le certificat de son émetteur, «&#xa0;{issuer}&#xa0;»&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…et %Ln autre</numerusform>
            <numerusform>…et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{added} added, {kept} kept, {removed} removed</source>
        <translation>Ajoutés&#xa0;: {added}, conservés&#xa0;: {kept}, retirés&#xa0;: {removed}</translation>
    </message>
</context>
<context>
    <name>DocumentSaving</name>
    <message>
        <source>&amp;Inventory (PDF)…</source>
        <translation>&amp;Inventaire (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Transfer kit (.zip)…</source>
        <translation>&amp;Kit de transfert (.zip)…</translation>
    </message>
    <message>
        <source>&amp;Walk-through (PDF)…</source>
        <translation>&amp;Procédure pas à pas (PDF)…</translation>
    </message>
    <message>
        <source>CAs of signed mail</source>
        <translation>CA des messages signés</translation>
    </message>
    <message>
        <source>Expiry &amp;reminders (.ics)…</source>
        <translation>&amp;Rappels d’expiration (.ics)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter au format CSV</translation>
    </message>
    <message>
        <source>I&amp;nventory (HTML, accessible)…</source>
        <translation>In&amp;ventaire (HTML, accessible)…</translation>
    </message>
    <message>
        <source>Inventory (&amp;CSV)…</source>
        <translation>Inventaire (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Rec&amp;ord of the upload (.json)…</source>
        <translation>C&amp;ompte rendu du chargement (.json)…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Enregistrer un rappel</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The HTML version is the accessible one.</source>
        <translation>La version HTML est la version accessible.</translation>
    </message>
    <message>
        <source>Unpack it on the computer that uploads, and do what READ-ME.txt in it says. Then open its receipt here, or select “It was uploaded”.</source>
        <translation>Décompressez-le sur l’ordinateur qui effectue le chargement, et suivez READ-ME.txt. Ouvrez ensuite ici son reçu, ou sélectionnez «&#xa0;Le fichier a été chargé&#xa0;».</translation>
    </message>
    <message>
        <source>W&amp;alk-through (HTML, accessible)…</source>
        <translation>Procé&amp;dure pas à pas (HTML, accessible)…</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will no longer be trusted.</source>
        <translation>
            <numerusform>%Ln CA de vos messages ({names}) ne sera plus approuvée.</numerusform>
            <numerusform>%Ln CA de vos messages ({names}) ne seront plus approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will not be trusted yet.</source>
        <translation>
            <numerusform>%Ln CA de vos messages ({names}) ne sera pas encore approuvée.</numerusform>
            <numerusform>%Ln CA de vos messages ({names}) ne seront pas encore approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificat</numerusform>
            <numerusform>%Ln certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected for your mail are not in this file.</source>
        <translation>
            <numerusform>%Ln certificat sélectionné pour vos messages n’est pas dans ce fichier.</numerusform>
            <numerusform>%Ln certificats sélectionnés pour vos messages ne sont pas dans ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), until {end}</source>
        <translation>
            <numerusform>%Ln certificat, jusqu’au {end}</numerusform>
            <numerusform>%Ln certificats, jusqu’au {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more error(s)</source>
        <translation>
            <numerusform>%Ln autre erreur</numerusform>
            <numerusform>%Ln autres erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Export &gt;</source>
        <translation>&amp;Exporter &gt;</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>Nom du &amp;fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(et %Ln autre)</numerusform>
            <numerusform>(et %Ln autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>All certificates in one file, for other programs and systems.</source>
        <translation>Tous les certificats dans un seul fichier, pour d’autres programmes et systèmes.</translation>
    </message>
    <message>
        <source>An upload replaces all that Exchange has now, and what that is isn&apos;t known.</source>
        <translation>Un chargement remplace tout ce qu’Exchange possède, et l’on ne sait pas ce que c’est.</translation>
    </message>
    <message>
        <source>Another format…</source>
        <translation>Autre format…</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>Back to what Exchange had on {time}. Compared with what it has now: {changes}.</source>
        <translation>Retour à ce qu’Exchange avait le {time}. Par rapport à ce qu’il a maintenant&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Check what it contains, and where it is saved.</source>
        <translation>Vérifiez ce qu’il contient et où il est enregistré.</translation>
    </message>
    <message>
        <source>Compared with {file}: {changes}</source>
        <translation>Par rapport à {file}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Première expiration</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export any&amp;way</source>
        <translation>Exporter &amp;quand même</translation>
    </message>
    <message>
        <source>Export any&amp;way &gt;</source>
        <translation>Exporter &amp;quand même &gt;</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>File to export</source>
        <translation>Fichier à exporter</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Dossier d’exportation</translation>
    </message>
    <message>
        <source>For Linux, mail gateways and OpenSSL.</source>
        <translation>Pour Linux, les passerelles de messagerie et OpenSSL.</translation>
    </message>
    <message>
        <source>It isn&apos;t known what Exchange has now. If this file was made from another collection, the upload stops and changes nothing; only typed commands would replace it.</source>
        <translation>On ne sait pas ce qu’Exchange a maintenant. Si ce fichier est issu d’une autre collection, le chargement s’arrête et ne change rien&#xa0;; seules des commandes tapées la remplaceraient.</translation>
    </message>
    <message>
        <source>It isn&apos;t known which collection your file was made from, so it replaces what Exchange has now: {changes}. What is removed may have been added by others. Check it, and upload it once more.</source>
        <translation>On ne sait pas à partir de quelle collection votre fichier a été créé&#xa0;; il remplace donc ce qu’Exchange a maintenant&#xa0;: {changes}. Ce qui est supprimé a peut-être été ajouté par d’autres. Vérifiez-le et chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Left out of what you opened: {parts}.</source>
        <translation>Laissé de côté de ce que vous avez ouvert&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>One certificate per file; several are saved to a folder.</source>
        <translation>Un certificat par fichier&#xa0;; plusieurs sont enregistrés dans un dossier.</translation>
    </message>
    <message>
        <source>Required by Set-SmimeConfig: all certificates in one file, no data from this computer included.</source>
        <translation>Exigé par Set-SmimeConfig&#xa0;: tous les certificats dans un seul fichier, sans aucune donnée de cet ordinateur.</translation>
    </message>
    <message>
        <source>Save the file for Exchange</source>
        <translation>Enregistrer le fichier pour Exchange</translation>
    </message>
    <message>
        <source>Show in Chains</source>
        <translation>Afficher dans Chaînes</translation>
    </message>
    <message>
        <source>Show in Mail</source>
        <translation>Afficher dans Messages</translation>
    </message>
    <message>
        <source>Show it in Chains</source>
        <translation>Afficher dans Chaînes</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, and nothing has expired.</source>
        <translation>Le fichier est en ordre&#xa0;: chaque chaîne se termine par sa racine et rien n’a expiré.</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, nothing has expired, and Exchange accepts the size.</source>
        <translation>Le fichier est en ordre&#xa0;: chaque chaîne se termine par sa racine, rien n’a expiré et Exchange accepte la taille.</translation>
    </message>
    <message>
        <source>The same as text, for pasting or emailing.</source>
        <translation>La même chose sous forme de texte, à coller ou à envoyer par e-mail.</translation>
    </message>
    <message>
        <source>The same certificates as in {file}</source>
        <translation>Les mêmes certificats que dans {file}</translation>
    </message>
    <message>
        <source>The same certificates as in {file}: there is nothing to upload.</source>
        <translation>Les mêmes certificats que dans {file}&#xa0;: il n’y a rien à charger.</translation>
    </message>
    <message>
        <source>This is what Exchange has now, with your changes made again: {changes}. Check it, and upload it once more.</source>
        <translation>Voici ce qu’Exchange a maintenant, avec vos modifications refaites&#xa0;: {changes}. Vérifiez-le et chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid file name. Choose another.</source>
        <translation>Ce n’est pas un nom de fichier valide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Upload it…</source>
        <translation>Le charger…</translation>
    </message>
    <message>
        <source>What you have added and removed stays so.</source>
        <translation>Vos ajouts et vos retraits sont conservés.</translation>
    </message>
    <message>
        <source>{count} (roots: {roots}, others: {others})</source>
        <translation>{count} (racines&#xa0;: {roots}, autres&#xa0;: {others})</translation>
    </message>
    <message>
        <source>{names} (could not be read)</source>
        <translation>{names} (illisible)</translation>
    </message>
    <message>
        <source>{names} (expired)</source>
        <translation>{names} (expiré)</translation>
    </message>
    <message>
        <source>{names} (root, not compared)</source>
        <translation>{names} (racine, non comparée)</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, jusqu’au {end}</translation>
    </message>
    <message>
        <source>“{file}” holds exactly this already, and was not uploaded yet.</source>
        <translation>«&#xa0;{file}&#xa0;» contient déjà exactement cela et n’a pas encore été chargé.</translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%Ln file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>Impossible de supprimer %Ln fichier de «&#xa0;{folder}&#xa0;»&#xa0;: un autre programme l’a ouvert.</numerusform>
            <numerusform>Impossible de supprimer %Ln fichiers de «&#xa0;{folder}&#xa0;»&#xa0;: un autre programme les a ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these files…</source>
        <translation>Supprimer ces fichiers…</translation>
    </message>
    <message>
        <source>The files from Exchange and their folder were deleted.</source>
        <translation>Les fichiers provenant d’Exchange et leur dossier ont été supprimés.</translation>
    </message>
    <message>
        <source>The files from Exchange are in “{folder}”. Delete them when you are done.</source>
        <translation>Les fichiers provenant d’Exchange se trouvent dans «&#xa0;{folder}&#xa0;». Supprimez-les lorsque vous avez terminé.</translation>
    </message>
    <message>
        <source>The files from Exchange were deleted. “{folder}” was kept: it contains other files.</source>
        <translation>Les fichiers provenant d’Exchange ont été supprimés. «&#xa0;{folder}&#xa0;» a été conservé&#xa0;: il contient d’autres fichiers.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>FindCADialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln certificate(s), {size} bytes</source>
        <translation>
            <numerusform>&amp;Ajouter %Ln certificat, {size} octets</numerusform>
            <numerusform>&amp;Ajouter %Ln certificats, {size} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the partner&apos;s CA, or of its organization</source>
        <translation>&amp;Nom de la CA du partenaire ou de son organisation</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Find a CA by name</source>
        <translation>Rechercher une CA par son nom</translation>
    </message>
    <message>
        <source>From the list of public CAs (CCADB, {date}). CAs below roots that only Microsoft&apos;s program has are not in it.</source>
        <translation>D’après la liste des CA publiques (CCADB, {date}). Les CA sous des racines que seul le programme de Microsoft possède n’y figurent pas.</translation>
    </message>
    <message>
        <source>No public CA has this name. Ask your partner for its CA&apos;s file, or for a signed message.</source>
        <translation>Aucune CA publique ne porte ce nom. Demandez à votre partenaire le fichier de sa CA ou un message signé.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organizations and their CAs</source>
        <translation>Organisations et leurs CA</translation>
    </message>
    <message>
        <source>Probably none issues for mail. Open the organization, and add single CAs.</source>
        <translation>Aucune n’émet probablement de certificats de messagerie. Ouvrez l’organisation et ajoutez des CA une par une.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>SwissSign, D-Trust, government of…</source>
        <translation>SwissSign, D-Trust, Certigna…</translation>
    </message>
    <message>
        <source>The collection has all of it already.</source>
        <translation>La collection a déjà tout cela.</translation>
    </message>
    <message>
        <source>They don&apos;t fit into one file. Open the organization, and add single CAs.</source>
        <translation>Elles ne tiennent pas dans un fichier. Ouvrez l’organisation et ajoutez des CA une par une.</translation>
    </message>
    <message>
        <source>Too many have this name. Type more of it.</source>
        <translation>Trop d’organisations portent ce nom. Tapez-en davantage.</translation>
    </message>
    <message>
        <source>{name} (probably issues no more)</source>
        <translation>{name} (n’émet probablement plus)</translation>
    </message>
    <message>
        <source>{name} (probably not for mail)</source>
        <translation>{name} (probablement pas pour la messagerie)</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Save a reminder…</source>
        <translation>Enregistrer un rappel…</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %Ln more of this kind</source>
        <translation>
            <numerusform>Afficher %Ln autre constat de ce type</numerusform>
            <numerusform>Afficher %Ln autres constats de ce type</numerusform>
        </translation>
    </message>
    <message>
        <source>The next: {title}</source>
        <translation>Le suivant&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Every chain ends in a self-signed root, nothing has expired, and the size is within the limit.</source>
        <translation>Chaque chaîne aboutit à une racine auto-signée, rien n’a expiré et la taille respecte la limite.</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Constats, du plus grave au moins grave</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>This system has no program that shows the folder: {folder}</source>
        <translation>Ce système n’a aucun programme qui affiche le dossier&#xa0;: {folder}</translation>
    </message>
</context>
<context>
    <name>FromExchange</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GoBackDialog</name>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Y revenir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go back to an earlier collection</source>
        <translation>Revenir à une collection antérieure</translation>
    </message>
    <message>
        <source>What Exchange had was saved before each upload. What you choose here becomes an update of what Exchange has now. Nothing changes there until you upload it.</source>
        <translation>Avant chaque chargement, ce qu’Exchange avait a été enregistré. Votre choix devient une mise à jour de ce qu’Exchange a maintenant. Rien n’y change tant que vous ne l’avez pas chargé.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy versions and paths</source>
        <translation>&amp;Copier les versions et les chemins</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>SST Wizard Help</source>
        <translation>Aide de SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard {number}</source>
        <translation>SST Wizard {number}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Words, or a message from PowerShell or Outlook</source>
        <translation>Des mots, ou un message de PowerShell ou d’Outlook</translation>
    </message>
</context>
<context>
    <name>IssuerDownload</name>
    <message>
        <source>{host} sent the root CA “{name}”, for which nobody vouches. It isn&apos;t added until you have compared it.</source>
        <translation>{host} a envoyé la CA racine «&#xa0;{name}&#xa0;», dont personne ne se porte garant. Elle n’est ajoutée qu’une fois que vous l’avez comparée.</translation>
    </message>
    <message>
        <source>{host} sent “{name}” as an intermediate CA issued by “{issuer}”. If “{name}” is a root CA, remove it and get the root certificate from the CA.</source>
        <translation>{host} a envoyé «&#xa0;{name}&#xa0;» comme CA intermédiaire émise par «&#xa0;{issuer}&#xa0;». Si «&#xa0;{name}&#xa0;» est une CA racine, retirez-la et demandez le certificat racine à la CA.</translation>
    </message>
    <message>
        <source>{host} sent “{name}”, but it can&apos;t be used: it is expired, not valid yet, not for secure email, or distrusted by Windows. Ask the CA for another certificate.</source>
        <translation>{host} a envoyé «&#xa0;{name}&#xa0;», mais ce certificat est inutilisable&#xa0;: il est expiré, pas encore valide, inadapté à la messagerie électronique sécurisée ou non autorisé par Windows. Demandez un autre certificat à la CA.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language:</source>
        <translation>La&amp;ngue&#xa0;:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Défini par votre organisation</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Prend effet au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add messages…</source>
        <translation>Ajouter des messages…</translation>
    </message>
    <message>
        <source>Add signed messages</source>
        <translation>Ajoutez des messages signés</translation>
    </message>
    <message>
        <source>Drop signed messages here</source>
        <translation>Déposez ici des messages signés</translation>
    </message>
    <message>
        <source>Files .eml, .msg and .mbox, a whole folder, and files of your partners&apos; CAs</source>
        <translation>Fichiers .eml, .msg et .mbox, un dossier entier, et fichiers des CA de vos partenaires</translation>
    </message>
    <message>
        <source>Files can&apos;t be dropped here, because this program runs as administrator.</source>
        <translation>Des fichiers ne peuvent pas être déposés ici, car ce programme s’exécute en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Get them from Exchange…</source>
        <translation>Les obtenir depuis Exchange…</translation>
    </message>
    <message>
        <source>Three messages of each partner are enough. Nothing leaves this computer.</source>
        <translation>Trois messages de chaque partenaire suffisent. Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>MailFromExchangeDialog</name>
    <message>
        <source>&amp;Open the folder…</source>
        <translation>&amp;Ouvrir le dossier…</translation>
    </message>
    <message>
        <source>&amp;The whole organization, from today on…</source>
        <translation>&amp;Toute l’organisation, à partir d’aujourd’hui…</translation>
    </message>
    <message>
        <source>Address of a &amp;shared mailbox</source>
        <translation>Adresse d’une boîte aux lettres &amp;partagée</translation>
    </message>
    <message>
        <source>Get signed mail from Exchange</source>
        <translation>Obtenir des messages signés depuis Exchange</translation>
    </message>
    <message>
        <source>Leave empty for the mailbox of the account that signs in</source>
        <translation>Laissez vide pour la boîte aux lettres du compte qui se connecte</translation>
    </message>
    <message>
        <source>Reads the signed messages in one mailbox and changes nothing in it. Sign in with an account that can open the mailbox. Each message is saved as a file in a folder that only you can open, and is then opened here.</source>
        <translation>Lit les messages signés d’une boîte aux lettres et n’y modifie rien. Connectez-vous avec un compte qui peut ouvrir la boîte aux lettres. Chaque message est enregistré dans un fichier, dans un dossier que vous seul pouvez ouvrir, puis ouvert ici.</translation>
    </message>
    <message>
        <source>Save signed messages from Outlook as files instead, and open their folder.</source>
        <translation>Enregistrez plutôt des messages signés depuis Outlook sous forme de fichiers, puis ouvrez leur dossier.</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Dossier de desti&amp;nation</translation>
    </message>
    <message>
        <source>This works only with Exchange Online. Save messages manually from Outlook.</source>
        <translation>Cela ne fonctionne qu’avec Exchange Online. Enregistrez manuellement des messages depuis Outlook.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Changed in transit</source>
        <translation>Modifié pendant l’acheminement</translation>
    </message>
    <message>
        <source>Damaged, forged, or can&apos;t be checked</source>
        <translation>Endommagé, falsifié ou non vérifiable</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Trusted with the proposed CAs</source>
        <translation>Approuvé avec les CA proposées</translation>
    </message>
    <message>
        <source>{verdict}; a copy</source>
        <translation>{verdict}&#xa0;; copie</translation>
    </message>
    <message>
        <source>{verdict}; now expired</source>
        <translation>{verdict}&#xa0;; expiré depuis</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Exchange uses them after the upload.</source>
        <translation>
            <numerusform>%Ln certificat ajouté. Exchange l’utilise après le chargement.</numerusform>
            <numerusform>%Ln certificats ajoutés. Exchange les utilise après le chargement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items could not be read here. Drag them to the desktop first, then here.</source>
        <translation>
            <numerusform>%Ln des éléments n’a pas pu être lu ici. Faites-le d’abord glisser sur le Bureau, puis ici.</numerusform>
            <numerusform>%Ln des éléments n’ont pas pu être lus ici. Faites-les d’abord glisser sur le Bureau, puis ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: add %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Suivant&#xa0;: ajouter %Ln certificat &gt;</numerusform>
            <numerusform>&amp;Suivant&#xa0;: ajouter %Ln certificats &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: remove %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Suivant&#xa0;: retirer %Ln certificat &gt;</numerusform>
            <numerusform>&amp;Suivant&#xa0;: retirer %Ln certificats &gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a CA file…</source>
        <translation>Ajouter un fichier de CA…</translation>
    </message>
    <message>
        <source>Add more mail…</source>
        <translation>Ajouter d’autres messages…</translation>
    </message>
    <message>
        <source>Add the file of a CA</source>
        <translation>Ajouter le fichier d’une CA</translation>
    </message>
    <message>
        <source>Add the file of “{name}”</source>
        <translation>Ajouter le fichier de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Content signed with {file}</source>
        <translation>Contenu signé avec {file}</translation>
    </message>
    <message>
        <source>Exchange has this collection</source>
        <translation>Exchange a cette collection</translation>
    </message>
    <message>
        <source>No mail? Find your partner&apos;s CA by name…</source>
        <translation>Aucun message&#xa0;? Rechercher la CA du partenaire par son nom…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln message(s) has a signature that can be checked.</source>
        <translation>
            <numerusform>%Ln message n’a aucune signature vérifiable.</numerusform>
            <numerusform>Aucun des %Ln messages n’a de signature vérifiable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with messages</source>
        <translation>Ouvrir un dossier contenant des messages</translation>
    </message>
    <message>
        <source>Open messages or certificates</source>
        <translation>Ouvrir des messages ou des certificats</translation>
    </message>
    <message>
        <source>Open signed mail that your partners sent you.</source>
        <translation>Ouvrez des messages signés que vos partenaires vous ont envoyés.</translation>
    </message>
    <message>
        <source>Outlook messages can&apos;t be dropped here directly. Drag the message to the desktop first, then here.</source>
        <translation>Les messages Outlook ne peuvent pas être déposés directement ici. Faites d’abord glisser le message sur le Bureau, puis ici.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading was stopped: not all files were read.</source>
        <translation>La lecture a été arrêtée&#xa0;: tous les fichiers n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Les retirer…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
    <message>
        <source>Show the CAs</source>
        <translation>Afficher les CA</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Afficher les messages</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message numerus="yes">
        <source>That is what %Ln trusted message(s) of {days} days show.</source>
        <translation>
            <numerusform>C’est ce que montre %Ln message approuvé sur {days} jours.</numerusform>
            <numerusform>C’est ce que montrent %Ln messages approuvés sur {days} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates of a CA, from a partner or a website</source>
        <translation>Les certificats d’une CA, provenant d’un partenaire ou d’un site web</translation>
    </message>
    <message>
        <source>The certificates of “{file}” can complete chains now; that makes nothing trusted.</source>
        <translation>Les certificats de «&#xa0;{file}&#xa0;» peuvent maintenant compléter des chaînes&#xa0;; rien n’est approuvé pour autant.</translation>
    </message>
    <message>
        <source>There is no mail in “{file}”.</source>
        <translation>Il n’y a aucun message dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Where do I get signed mail?</source>
        <translation>Où trouver des messages signés&#xa0;?</translation>
    </message>
    <message>
        <source>Which CAs does your mail need?</source>
        <translation>De quelles CA vos messages ont-ils besoin&#xa0;?</translation>
    </message>
    <message>
        <source>“{file}” does not hold “{name}”.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Size of the collection</source>
        <translation>Taille de la collection</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Check with &amp;your mail…</source>
        <translation>Vérifier avec &amp;vos messages…</translation>
    </message>
    <message>
        <source>For your records</source>
        <translation>Pour vos archives</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Combien de temps cela prend</translation>
    </message>
    <message>
        <source>It is not known when these certificates expire.</source>
        <translation>On ne sait pas quand ces certificats expirent.</translation>
    </message>
    <message>
        <source>Open signed mail to see whether it is trusted with what Exchange has now. Mail programs may take up to a day to notice.</source>
        <translation>Ouvrez des messages signés pour voir s’ils sont approuvés avec ce qu’Exchange a maintenant. Les logiciels de messagerie peuvent mettre jusqu’à un jour à s’en apercevoir.</translation>
    </message>
    <message>
        <source>Remin&amp;d me before {date}…</source>
        <translation>&amp;Me rappeler avant le {date}…</translation>
    </message>
    <message>
        <source>Renew in time</source>
        <translation>Renouveler à temps</translation>
    </message>
    <message>
        <source>See that mail is trusted</source>
        <translation>Vérifier que les messages sont approuvés</translation>
    </message>
    <message>
        <source>The earliest expiry is on {date}.</source>
        <translation>La première expiration est le {date}.</translation>
    </message>
    <message>
        <source>The first certificate, {name}, expires on {date}.</source>
        <translation>Le premier certificat, {name}, expire le {date}.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>What was uploaded and when, and what auditors and partners may ask for.</source>
        <translation>Ce qui a été chargé et quand, et ce que peuvent demander auditeurs et partenaires.</translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message numerus="yes">
        <source>Show all %Ln note(s)…</source>
        <translation>
            <numerusform>Afficher %Ln remarque…</numerusform>
            <numerusform>Afficher les %Ln remarques…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add the %Ln CA(s) of these f&amp;iles</source>
        <translation>
            <numerusform>Ajouter %Ln CA de ces f&amp;ichiers</numerusform>
            <numerusform>Ajouter les %Ln CA de ces f&amp;ichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no source has an issuer: {names}. Add the file of the issuer, too.</source>
        <translation>Omis, car aucune source n’a d’émetteur&#xa0;: {names}. Ajoutez aussi le fichier de l’émetteur.</translation>
    </message>
    <message>
        <source>No source has an issuer of: {names}. Their chains will be incomplete.</source>
        <translation>Aucune source n’a d’émetteur pour&#xa0;: {names}. Leurs chaînes seront incomplètes.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for %Ln root CA(s): {names}. Each is compared first.</source>
        <translation>
            <numerusform>Personne ne se porte garant de %Ln CA racine&#xa0;: {names}. Elle est d’abord comparée.</numerusform>
            <numerusform>Personne ne se porte garant de %Ln CA racines&#xa0;: {names}. Chacune est d’abord comparée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {files}</source>
        <translation>Ouverts&#xa0;: {files}</translation>
    </message>
    <message>
        <source>To add: {names}</source>
        <translation>À ajouter&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Updating {file}</source>
        <translation>Mise à jour de {file}</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Page {number} of {count}: {title}</source>
        <translation>Page {number} sur {count}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, done</source>
        <translation>Page {number} sur {count}&#xa0;: {title}, terminée</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, has errors</source>
        <translation>Page {number} sur {count}&#xa0;: {title}, avec des erreurs</translation>
    </message>
    <message>
        <source>Skipped, as there was nothing to decide.</source>
        <translation>Ignorée, car il n’y avait rien à décider.</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message numerus="yes">
        <source>{purposes} and %Ln more</source>
        <translation>
            <numerusform>{purposes} et %Ln autre</numerusform>
            <numerusform>{purposes} et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Addresses contacted</source>
        <translation>Adresses contactées</translation>
    </message>
    <message>
        <source>Addresses to contact</source>
        <translation>Adresses à contacter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check &amp;revocation</source>
        <translation>Vérifier la &amp;révocation</translation>
    </message>
    <message>
        <source>Check revocation</source>
        <translation>Vérifier la révocation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contacting the CAs: {done} of {total}…</source>
        <translation>Contact des CA&#xa0;: {done} sur {total}…</translation>
    </message>
    <message>
        <source>Delta CRLs and OCSP were not checked. Results for your collection are also listed among the findings.</source>
        <translation>Ni les CRL delta ni OCSP n’ont été vérifiés. Les résultats pour votre collection figurent aussi parmi les constats.</translation>
    </message>
    <message>
        <source>Do &amp;not check</source>
        <translation>Ne &amp;pas vérifier</translation>
    </message>
    <message>
        <source>Each address is contacted once, only for this file, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. Only certificates whose chain ends at a root that Windows, a public program or your collection vouches for are checked. The limits for all addresses are {seconds} seconds and {size} MB.</source>
        <translation>Chaque adresse est contactée une seule fois, uniquement pour ce fichier, et rien n’est envoyé au sujet de votre collection. L’opérateur du serveur voit la requête et votre adresse réseau. Seuls sont vérifiés les certificats dont la chaîne aboutit à une racine garantie par Windows, par un programme public ou par votre collection. Les limites pour l’ensemble des adresses sont de {seconds}&#xa0;secondes et {size}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>No certificate here can be revoked.</source>
        <translation>Aucun certificat ici ne peut être révoqué.</translation>
    </message>
    <message>
        <source>Reading the addresses of the revocation lists…</source>
        <translation>Lecture des adresses des listes de révocation…</translation>
    </message>
    <message>
        <source>Results of the revocation check</source>
        <translation>Résultats de la vérification de la révocation</translation>
    </message>
    <message>
        <source>Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.</source>
        <translation>Révoqués&#xa0;: {revoked}. Vérification impossible&#xa0;: {unchecked}. Non révoqués&#xa0;: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificates contain %Ln address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>Les certificats contiennent %Ln adresse de liste de révocation (CRL)&#xa0;:</numerusform>
            <numerusform>Les certificats contiennent %Ln adresses de listes de révocation (CRL)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}: {size} bytes in {seconds} s</source>
        <translation>{address}&#xa0;: {size}&#xa0;octets en {seconds}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…et %Ln autre</numerusform>
            <numerusform>…et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;All except {purposes}&gt;</source>
        <translation>&lt;Tout sauf {purposes}&gt;</translation>
    </message>
    <message>
        <source>&lt;All&gt;</source>
        <translation>&lt;Tout&gt;</translation>
    </message>
    <message>
        <source>&lt;None&gt;</source>
        <translation>&lt;Aucun&gt;</translation>
    </message>
    <message>
        <source>Can&apos;t be decoded</source>
        <translation>Décodage impossible</translation>
    </message>
    <message>
        <source>Disallowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>End entity</source>
        <translation>Entité finale</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Expires in 24 h</source>
        <translation>Expire dans 24&#xa0;h</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>CA intermédiaire</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valide</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Peut-être révoqué</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>CA racine</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>You compared it</source>
        <translation>Comparé par vous</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>Votre collection</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>décodage impossible</translation>
    </message>
    <message>
        <source>{program} (as of {date})</source>
        <translation>{program} (au {date})</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Added: {name}</source>
        <translation>Ajouté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Close the PowerShell window: it is still signed in.</source>
        <translation>Fermez la fenêtre PowerShell&#xa0;: elle est encore connectée.</translation>
    </message>
    <message>
        <source>Connected to {tenant}. Continue in the PowerShell window.</source>
        <translation>Connecté à {tenant}. Continuez dans la fenêtre PowerShell.</translation>
    </message>
    <message>
        <source>Exchange answered with an error. Looking at what it has stored…</source>
        <translation>Exchange a répondu par une erreur. Vérification de ce qui est stocké…</translation>
    </message>
    <message>
        <source>Exchange has stored something else than this file.</source>
        <translation>Exchange a stocké autre chose que ce fichier.</translation>
    </message>
    <message>
        <source>Exchange says: “{error}”</source>
        <translation>Exchange indique&#xa0;: «&#xa0;{error}&#xa0;»</translation>
    </message>
    <message>
        <source>It is not known whether the upload arrived.</source>
        <translation>On ne sait pas si le chargement a abouti.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Conservé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you try again.</source>
        <translation>Vérifiez ce qu’Exchange a stocké avant de réessayer.</translation>
    </message>
    <message>
        <source>Looking for PowerShell on this computer…</source>
        <translation>Recherche de PowerShell sur cet ordinateur…</translation>
    </message>
    <message>
        <source>No PowerShell was found on this computer.</source>
        <translation>PowerShell est introuvable sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing has come from the PowerShell window yet. If it asks a question, answer there. If it has gone on, finish there: this program may not be able to see it.</source>
        <translation>Rien n’est encore venu de la fenêtre PowerShell. Si elle pose une question, répondez-y. Si elle a continué, terminez là-bas&#xa0;: ce programme ne peut peut-être pas le voir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the command.</source>
        <translation>Rien n’a été modifié. Exchange a refusé la commande.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the file.</source>
        <translation>Rien n’a été modifié. Exchange a refusé le fichier.</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was saved.</source>
        <translation>Rien n’a été trouvé, donc rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange already has a collection.</source>
        <translation>Rien n’a été chargé. Exchange a déjà une collection.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange changed its collection meanwhile.</source>
        <translation>Rien n’a été chargé. La collection d’Exchange a changé entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange has another collection.</source>
        <translation>Rien n’a été chargé. Exchange a une autre collection.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. PowerShell stopped.</source>
        <translation>Rien n’a été chargé. PowerShell s’est arrêté.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Signing in did not succeed.</source>
        <translation>Rien n’a été chargé. La connexion n’a pas abouti.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The PowerShell window was closed.</source>
        <translation>Rien n’a été chargé. La fenêtre PowerShell a été fermée.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The run was stopped.</source>
        <translation>Rien n’a été chargé. L’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. You did not confirm.</source>
        <translation>Rien n’a été chargé. Vous n’avez pas confirmé.</translation>
    </message>
    <message>
        <source>Opening PowerShell…</source>
        <translation>Ouverture de PowerShell…</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer, and asks there before anything is changed.</source>
        <translation>Ouvre PowerShell {version} sur cet ordinateur et y demande confirmation avant toute modification.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer.</source>
        <translation>Ouvre PowerShell {version} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. If the Microsoft Graph module is missing, you are asked whether to install it.</source>
        <translation>Ouvre PowerShell {version} sur cet ordinateur. Si le module Microsoft Graph est absent, PowerShell vous demande s’il faut l’installer.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it, and again before anything is changed.</source>
        <translation>Ouvre PowerShell {version} sur cet ordinateur. Le module Exchange est absent&#xa0;: PowerShell vous demande s’il faut l’installer, puis une confirmation avant toute modification.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it.</source>
        <translation>Ouvre PowerShell {version} sur cet ordinateur. Le module Exchange est absent&#xa0;: PowerShell vous demande s’il faut l’installer.</translation>
    </message>
    <message>
        <source>PowerShell reports: “{error}”</source>
        <translation>PowerShell indique&#xa0;: «&#xa0;{error}&#xa0;»</translation>
    </message>
    <message>
        <source>Reading back the stored collection…</source>
        <translation>Relecture de la collection stockée…</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Retiré&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln file(s).</source>
        <translation>
            <numerusform>Enregistré&#xa0;: %Ln fichier.</numerusform>
            <numerusform>Enregistrés&#xa0;: %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Sign in using the window that opens.</source>
        <translation>Connectez-vous dans la fenêtre qui s’ouvre.</translation>
    </message>
    <message>
        <source>Signed in. See the PowerShell window for progress.</source>
        <translation>Connexion établie. Suivez la progression dans la fenêtre PowerShell.</translation>
    </message>
    <message>
        <source>The run ended before everything was saved. Run it again: files that are already saved are skipped.</source>
        <translation>L’exécution s’est terminée avant que tout soit enregistré. Relancez-la&#xa0;: les fichiers déjà enregistrés sont ignorés.</translation>
    </message>
    <message>
        <source>The run ended before the collection was saved. Run it again.</source>
        <translation>L’exécution s’est terminée avant que la collection soit enregistrée. Relancez-la.</translation>
    </message>
    <message>
        <source>The upload of “{file}” has not told its end yet. Finish it in its PowerShell window; if that is closed, start the upload again.</source>
        <translation>On ne sait pas encore comment le chargement de «&#xa0;{file}&#xa0;» s’est terminé. Terminez-le dans sa fenêtre PowerShell&#xa0;; si elle est fermée, relancez le chargement.</translation>
    </message>
    <message>
        <source>This can&apos;t be stopped now; what is stored is read back in a moment.</source>
        <translation>L’opération ne peut plus être arrêtée&#xa0;; ce qui est stocké sera relu dans un instant.</translation>
    </message>
    <message>
        <source>This program runs as another user than the one signed in to Windows. If signing in fails, select “Sign in without Windows&apos; account manager” under Options.</source>
        <translation>Ce programme s’exécute sous un autre utilisateur que celui connecté à Windows. Si la connexion échoue, sélectionnez «&#xa0;Se connecter sans le gestionnaire de comptes de Windows&#xa0;» sous «&#xa0;Options&#xa0;».</translation>
    </message>
    <message>
        <source>Type yes there and press Enter to upload. Anything else stops, and nothing changes.</source>
        <translation>Tapez-y oui et appuyez sur Entrée pour charger. Toute autre réponse arrête l’opération, et rien ne change.</translation>
    </message>
    <message>
        <source>Waiting for the PowerShell window. If it asks a question, answer there.</source>
        <translation>En attente de la fenêtre PowerShell. Si elle pose une question, répondez-y.</translation>
    </message>
    <message>
        <source>You did not confirm. Nothing was changed.</source>
        <translation>Vous n’avez pas confirmé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>thumbprint {thumbprint}</source>
        <translation>empreinte numérique {thumbprint}</translation>
    </message>
    <message>
        <source>{name} (valid until {end})</source>
        <translation>{name} (valide jusqu’au {end})</translation>
    </message>
    <message>
        <source>{tenant} has no collection yet. Create a new one.</source>
        <translation>{tenant} n’a pas encore de collection. Créez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now has exactly these %Ln certificate(s).</source>
        <translation>
            <numerusform>{tenant} a désormais exactement %Ln certificat&#xa0;: celui de ce fichier.</numerusform>
            <numerusform>{tenant} a désormais exactement ces %Ln certificats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run in PowerShell</source>
        <translation>Exécuter &amp;dans PowerShell</translation>
    </message>
    <message>
        <source>Stop followin&amp;g</source>
        <translation>Ne p&amp;lus suivre</translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
</context>
<context>
    <name>RunSteps</name>
    <message>
        <source>Back up what Exchange has now</source>
        <translation>Sauvegarder ce qu’Exchange a maintenant</translation>
    </message>
    <message>
        <source>Open PowerShell and check the file</source>
        <translation>Ouvrir PowerShell et vérifier le fichier</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Relire et comparer</translation>
    </message>
    <message>
        <source>Review the changes: answer in the PowerShell window</source>
        <translation>Examiner les modifications&#xa0;: répondez dans la fenêtre PowerShell</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>Il n’y avait rien</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
</context>
<context>
    <name>SSTWizard</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificat</numerusform>
            <numerusform>%Ln certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the wizard</source>
        <translation>&amp;Fermer l’Assistant</translation>
    </message>
    <message>
        <source>&amp;Do not close</source>
        <translation>&amp;Ne pas fermer</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>A file is being saved. The wizard closes when it is saved.</source>
        <translation>Un fichier est en cours d’enregistrement. L’Assistant se ferme dès qu’il est enregistré.</translation>
    </message>
    <message>
        <source>An upload to Exchange is under way.</source>
        <translation>Un chargement dans Exchange est en cours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>SST Wizard — S/MIME trust for Exchange Online</source>
        <translation>SST Wizard — Confiance S/MIME pour Exchange Online</translation>
    </message>
    <message>
        <source>The export was successful.</source>
        <translation>L’exportation a réussi.</translation>
    </message>
    <message>
        <source>The previous file is kept beside it as {copy}.</source>
        <translation>Le fichier précédent est conservé à côté sous le nom {copy}.</translation>
    </message>
    <message>
        <source>The receipt of the kit</source>
        <translation>Le reçu du kit</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>{file} was written: {count}, {size} bytes.</source>
        <translation>{file} a été écrit&#xa0;: {count}, {size}&#xa0;octets.</translation>
    </message>
    <message>
        <source>{file}: {count}, {size} bytes.</source>
        <translation>{file}&#xa0;: {count}, {size}&#xa0;octets.</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>All certificates of the collection, with chains and findings, without exporting them</source>
        <translation>Tous les certificats de la collection, avec les chaînes et les constats, sans les exporter</translation>
    </message>
    <message>
        <source>All steps, to be read out by phone</source>
        <translation>Toutes les étapes, à lire au téléphone</translation>
    </message>
    <message>
        <source>Sa&amp;ve documents…</source>
        <translation>E&amp;nregistrer des documents…</translation>
    </message>
    <message>
        <source>Sa&amp;ve inventory…</source>
        <translation>Enregistrer l’&amp;inventaire…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the walk-through…</source>
        <translation>E&amp;nregistrer la procédure pas à pas…</translation>
    </message>
    <message>
        <source>Save documents and reminders</source>
        <translation>Enregistrer des documents et des rappels</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>&amp;Find a CA…</source>
        <translation>&amp;Rechercher une CA…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>A&amp;rrêter la lecture</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Close the selected file (Delete). What was chosen from it stays chosen.</source>
        <translation>Fermer le fichier sélectionné (Suppr). Ce que vous y avez choisi reste sélectionné.</translation>
    </message>
    <message>
        <source>Files and signed messages can also be dropped anywhere on this window.</source>
        <translation>Vous pouvez aussi déposer des fichiers et des messages signés n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Public CAs by the name of an organization</source>
        <translation>CA publiques par le nom d’une organisation</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>{title} (can&apos;t be used)</source>
        <translation>{title} (inutilisable)</translation>
    </message>
    <message>
        <source>{title} (canceled)</source>
        <translation>{title} (annulé)</translation>
    </message>
    <message>
        <source>{title} (reading…)</source>
        <translation>{title} (lecture…)</translation>
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
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>Where certificates come from</source>
        <translation>Provenance des certificats</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another window has continued with this collection, or discarded it.</source>
        <translation>Une autre fenêtre a poursuivi avec cette collection ou l’a abandonnée.</translation>
    </message>
    <message>
        <source>The collection your organization uses</source>
        <translation>La collection utilisée par votre organisation</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Ce fichier ne contient aucun certificat.</translation>
    </message>
</context>
<context>
    <name>StoredCollection</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Compared with “{file}”, uploaded on {date}: {count}.</source>
        <translation>Comparé à «&#xa0;{file}&#xa0;», chargé le {date}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Compared with “{file}”: {count}.</source>
        <translation>Comparé à «&#xa0;{file}&#xa0;»&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? An upload replaces all of it.</source>
        <translation>Exchange a-t-il déjà une collection&#xa0;? Un chargement la remplace entièrement.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? You can leave this open: if Exchange has one, the upload stops and changes nothing.</source>
        <translation>Exchange a-t-il déjà une collection&#xa0;? Vous pouvez laisser la question ouverte&#xa0;: si Exchange en a une, le chargement s’arrête et ne change rien.</translation>
    </message>
    <message>
        <source>Exchange has no collection yet.</source>
        <translation>Exchange n’a pas encore de collection.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>L’obtenir depuis Exchange…</translation>
    </message>
    <message>
        <source>It is “{file}”, uploaded on {date}</source>
        <translation>C’est «&#xa0;{file}&#xa0;», chargé le {date}</translation>
    </message>
    <message>
        <source>No, this is the first</source>
        <translation>Non, c’est la première</translation>
    </message>
    <message>
        <source>Not compared with what Exchange has.</source>
        <translation>Non comparé à ce qu’Exchange possède.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open its file…</source>
        <translation>Ouvrir son fichier…</translation>
    </message>
    <message>
        <source>What Exchange has is not known.</source>
        <translation>On ne sait pas ce qu’Exchange possède.</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%Ln attached message(s)</source>
        <translation>
            <numerusform>%Ln message joint</numerusform>
            <numerusform>%Ln messages joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) of the collection are not needed by this mail: {names}.</source>
        <translation>
            <numerusform>Ces messages n’ont pas besoin de %Ln certificat de la collection&#xa0;: {names}.</numerusform>
            <numerusform>Ces messages n’ont pas besoin de %Ln certificats de la collection&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in transit</source>
        <translation>
            <numerusform>%Ln modifié pendant l’acheminement</numerusform>
            <numerusform>%Ln modifiés pendant l’acheminement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted</source>
        <translation>
            <numerusform>%Ln chiffré</numerusform>
            <numerusform>%Ln chiffrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted (not listed)</source>
        <translation>
            <numerusform>%Ln chiffré (absent de la liste)</numerusform>
            <numerusform>%Ln chiffrés (absents de la liste)</numerusform>
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
            <numerusform>%Ln message lu (signés&#xa0;: {signed}).</numerusform>
            <numerusform>%Ln messages lus (signés&#xa0;: {signed}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln non compté</numerusform>
            <numerusform>%Ln non comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of senders whose certificates have expired</source>
        <translation>
            <numerusform>%Ln d’expéditeurs dont le certificat a expiré</numerusform>
            <numerusform>%Ln d’expéditeurs dont le certificat a expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be trusted without it</source>
        <translation>
            <numerusform>sans lui, %Ln d’entre eux ne serait pas approuvé</numerusform>
            <numerusform>sans lui, %Ln d’entre eux ne seraient pas approuvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be checked</source>
        <translation>
            <numerusform>%Ln non vérifiable</numerusform>
            <numerusform>%Ln non vérifiables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>%Ln message est approuvé avec ce qu’Exchange possède.</numerusform>
            <numerusform>Les %Ln messages sont approuvés avec ce qu’Exchange possède.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) would be trusted. Nothing to add.</source>
        <translation>
            <numerusform>%Ln message serait approuvé. Rien à ajouter.</numerusform>
            <numerusform>Les %Ln messages seraient approuvés. Rien à ajouter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange has “{name}” and its issuers already.</source>
        <translation>Exchange possède déjà «&#xa0;{name}&#xa0;» et ses émetteurs.</translation>
    </message>
    <message>
        <source>No intact message is from a sender who still writes.</source>
        <translation>Aucun message intact ne vient d’un expéditeur toujours actif.</translation>
    </message>
    <message numerus="yes">
        <source>No mail, %Ln certificate(s) of people</source>
        <translation>
            <numerusform>Aucun message, %Ln certificat de personne</numerusform>
            <numerusform>Aucun message, %Ln certificats de personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not counted: {messages}.</source>
        <translation>Non comptés&#xa0;: {messages}.</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non sélectionnée</translation>
    </message>
    <message>
        <source>Or, if you trust this address, open it in a browser: {address}</source>
        <translation>Ou, si vous faites confiance à cette adresse, ouvrez-la dans un navigateur&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Trusted already</source>
        <translation>Déjà approuvée</translation>
    </message>
    <message numerus="yes">
        <source>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted message(s) of {days} days; that takes {least} of {period}.</source>
        <translation>
            <numerusform>%Ln message approuvé sur {days} jours ne suffit pas pour dire ce dont la collection n’a pas besoin&#xa0;; il en faut {least} sur {period}.</numerusform>
            <numerusform>%Ln messages approuvés sur {days} jours ne suffisent pas pour dire ce dont la collection n’a pas besoin&#xa0;; il en faut {least} sur {period}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sera ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>With what is selected, {promised} of %Ln message(s) would be trusted.</source>
        <translation>
            <numerusform>{promised} message sur %Ln serait approuvé avec la sélection.</numerusform>
            <numerusform>Messages approuvés avec la sélection&#xa0;: {promised} sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln sender(s)</source>
        <translation>
            <numerusform>de %Ln expéditeur</numerusform>
            <numerusform>de %Ln expéditeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln message(s), the last on {date}, {size} bytes</source>
        <translation>
            <numerusform>{name}&#xa0;: %Ln message, du {date}, {size} octets</numerusform>
            <numerusform>{name}&#xa0;: %Ln messages, le dernier du {date}, {size} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no message, {size} bytes</source>
        <translation>{name}&#xa0;: aucun message, {size} octets</translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>Approuvés avec ce qu’Exchange possède&#xa0;: {trusted} sur %Ln message.</numerusform>
            <numerusform>Approuvés avec ce qu’Exchange possède&#xa0;: {trusted} sur %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now.</source>
        <translation>
            <numerusform>{trusted} message sur %Ln serait approuvé maintenant.</numerusform>
            <numerusform>Messages approuvés maintenant&#xa0;: {trusted} sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.</source>
        <translation>
            <numerusform>{trusted} message sur %Ln serait approuvé maintenant&#xa0;; avec la sélection&#xa0;: {promised}.</numerusform>
            <numerusform>Messages approuvés maintenant&#xa0;: {trusted} sur %Ln&#xa0;; avec la sélection&#xa0;: {promised}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” and its issuers will be in the file.</source>
        <translation>«&#xa0;{name}&#xa0;» et ses émetteurs seront dans le fichier.</translation>
    </message>
    <message>
        <source>“{name}” can be added: its root is vouched for, and its senders still write.</source>
        <translation>«&#xa0;{name}&#xa0;» peut être ajoutée&#xa0;: sa racine a un garant, et ses expéditeurs sont toujours actifs.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>«&#xa0;{name}&#xa0;» est manquant</translation>
    </message>
</context>
<context>
    <name>TrustRoot</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Trust this root</source>
        <translation>&amp;Approuver cette racine</translation>
    </message>
    <message>
        <source>&amp;Where does the owner find it?</source>
        <translation>&amp;Où le propriétaire le trouve-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>All 64 digits are the same.</source>
        <translation>Les 64 caractères sont identiques.</translation>
    </message>
    <message>
        <source>Can be used for email</source>
        <translation>Utilisable pour la messagerie</translation>
    </message>
    <message>
        <source>Group {group} is different: digit {number} is {shown} here, and {typed} in what you typed. Have it read out again. If it stays different, this is another root: don&apos;t trust it.</source>
        <translation>Le groupe {group} est différent&#xa0;: le caractère {number} est {shown} ici et {typed} dans votre saisie. Faites-le relire. S’il reste différent, il s’agit d’une autre racine&#xa0;: ne l’approuvez pas.</translation>
    </message>
    <message>
        <source>Have the owner of this root read out the SHA-256 of “{name}” by phone, 8 groups of 8 digits, or look on their website. Use a phone number or website that you know, not one from the message or file: anybody can make a root CA with this name.</source>
        <translation>Faites-vous lire par téléphone le SHA-256 de «&#xa0;{name}&#xa0;» par le propriétaire de cette racine, 8 groupes de 8 caractères, ou consultez son site web. Utilisez un numéro de téléphone ou un site web que vous connaissez, et non un de ceux du message ou du fichier&#xa0;: n’importe qui peut créer une CA racine portant ce nom.</translation>
    </message>
    <message>
        <source>I compared all 64 digits: trust it</source>
        <translation>J’ai comparé les 64 caractères&#xa0;: l’approuver</translation>
    </message>
    <message>
        <source>Nobody vouches for it: compare it</source>
        <translation>Sans garant&#xa0;: à comparer</translation>
    </message>
    <message>
        <source>Not expired: until {date}</source>
        <translation>Pas expirée&#xa0;: valide jusqu’au {date}</translation>
    </message>
    <message>
        <source>SHA-256 of this root; below each group, what you typed</source>
        <translation>SHA-256 de cette racine&#xa0;; sous chaque groupe, votre saisie</translation>
    </message>
    <message>
        <source>This is a SHA-1 thumbprint, which can be forged. Ask for the SHA-256: 64 digits.</source>
        <translation>C’est une empreinte SHA-1, qui peut être falsifiée. Demandez le SHA-256&#xa0;: 64 caractères.</translation>
    </message>
    <message>
        <source>This root came with a message or download; no other source has it. Type all its digits.</source>
        <translation>Cette racine est arrivée avec un message ou un téléchargement&#xa0;; aucune autre source ne la contient. Saisissez tous les caractères.</translation>
    </message>
    <message>
        <source>Trust this root?</source>
        <translation>Approuver cette racine&#xa0;?</translation>
    </message>
    <message>
        <source>What was &amp;read out to you</source>
        <translation>&amp;Valeur qui vous a été lue</translation>
    </message>
    <message>
        <source>What was read out to you</source>
        <translation>Valeur qui vous a été lue</translation>
    </message>
    <message>
        <source>What you typed is no SHA-256: that has 64 digits, 0 to 9 and A to F, and no letter O.</source>
        <translation>Ce que vous avez saisi n’est pas un SHA-256&#xa0;: il a 64 caractères, de 0 à 9 et de A à F, et pas de lettre O.</translation>
    </message>
</context>
<context>
    <name>TypedCommands</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy command {number}</source>
        <translation>Copier la commande {number}</translation>
    </message>
    <message>
        <source>On another computer, replace the folder of the file by the one it has there.</source>
        <translation>Sur un autre ordinateur, remplacez le dossier du fichier par celui où il s’y trouve.</translation>
    </message>
    <message>
        <source>Show the commands to &amp;type</source>
        <translation>Afficher les co&amp;mmandes à taper</translation>
    </message>
</context>
<context>
    <name>UpdateWays</name>
    <message>
        <source>&amp;Open the .sst…</source>
        <translation>Ouvri&amp;r le fichier .sst…</translation>
    </message>
    <message>
        <source>I don&apos;t have the file: &amp;get it from Exchange…</source>
        <translation>Je ne l’ai pas&#xa0;: l’obtenir &amp;depuis Exchange…</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificat</numerusform>
            <numerusform>%Ln certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln certificate(s)</source>
        <translation>
            <numerusform>Afficher %Ln certificat</numerusform>
            <numerusform>Afficher les %Ln certificats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>&amp;Cancel the upload</source>
        <translation>Ann&amp;uler le chargement</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Upload in PowerShell</source>
        <translation>&amp;Charger avec PowerShell</translation>
    </message>
    <message>
        <source>A transfer kit takes the upload to one that has it: the file, a script and instructions.</source>
        <translation>Un kit de transfert permet de charger depuis un ordinateur qui en dispose&#xa0;: le fichier, un script et des instructions.</translation>
    </message>
    <message>
        <source>Another &amp;computer uploads: save a transfer kit…</source>
        <translation>Charger depuis un autre ordinateur&#xa0;: enregistrer un kit de trans&amp;fert…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Can stay empty: the sign-in asks</source>
        <translation>Peut rester vide&#xa0;: demandé ensuite</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Change account or &amp;options…</source>
        <translation>Changer de compte ou d’&amp;options…</translation>
    </message>
    <message>
        <source>Current collection</source>
        <translation>Collection actuelle</translation>
    </message>
    <message>
        <source>Done: uploaded, read back, and compared.</source>
        <translation>Terminé&#xa0;: chargé, relu et comparé.</translation>
    </message>
    <message>
        <source>Exchange has</source>
        <translation>Exchange a</translation>
    </message>
    <message>
        <source>Exchange has these certificates already: there is nothing to upload.</source>
        <translation>Exchange possède déjà ces certificats&#xa0;: il n’y a rien à charger.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>It &amp;was uploaded</source>
        <translation>Le f&amp;ichier a été chargé</translation>
    </message>
    <message>
        <source>Look in E&amp;xchange…</source>
        <translation>Regarder dans E&amp;xchange…</translation>
    </message>
    <message>
        <source>Makes your changes in it, and goes to Export. There you check them, and upload once more.</source>
        <translation>Y apporte vos modifications et passe à «&#xa0;Exporter&#xa0;». Vous les y vérifiez et chargez de nouveau.</translation>
    </message>
    <message>
        <source>Open the &amp;kit&apos;s receipt…</source>
        <translation>Ouvrir le reçu du &amp;kit…</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now and redo my changes</source>
        <translation>Ouvrir le contenu stoc&amp;ké et refaire mes modifications</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now…</source>
        <translation>Ouvrir le contenu stoc&amp;ké…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres méthodes</translation>
    </message>
    <message>
        <source>Save a transfer k&amp;it…</source>
        <translation>Enregistrer un kit de trans&amp;fert…</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell of an Exchange server.</source>
        <translation>Enregistrez le kit de transfert et lancez son script dans l’Exchange Management Shell d’un serveur Exchange.</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Enregistré sous</translation>
    </message>
    <message>
        <source>The receipt says: {organization} had exactly these certificates on {time}.</source>
        <translation>D’après le reçu, {organization} avait exactement ces certificats le {time}.</translation>
    </message>
    <message>
        <source>The upload didn&apos;t end as expected.</source>
        <translation>Le chargement ne s’est pas terminé comme prévu.</translation>
    </message>
    <message>
        <source>The upload stopped before anything was changed.</source>
        <translation>Le chargement s’est arrêté avant toute modification.</translation>
    </message>
    <message>
        <source>Upload late&amp;r</source>
        <translation>Charger plus &amp;tard</translation>
    </message>
    <message>
        <source>Upload to Exchange Online</source>
        <translation>Charger dans Exchange Online</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Uploaded.</source>
        <translation>Chargé.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>Your organization has turned uploads from this computer off. Upload the file from another one.</source>
        <translation>Votre organisation a désactivé les chargements depuis cet ordinateur. Chargez le fichier depuis un autre.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>contenu inconnu</translation>
    </message>
    <message>
        <source>shown after you sign in</source>
        <translation>affichée après la connexion</translation>
    </message>
    <message>
        <source>something else than before</source>
        <translation>autre chose qu’avant</translation>
    </message>
    <message>
        <source>what it had before</source>
        <translation>ce qu’il avait avant</translation>
    </message>
    <message>
        <source>what it had before, when it was last read</source>
        <translation>ce qu’il avait auparavant, à la dernière lecture</translation>
    </message>
    <message>
        <source>{file} is being uploaded.</source>
        <translation>Chargement de {file} en cours.</translation>
    </message>
    <message>
        <source>{file}, unchanged</source>
        <translation>{file}, inchangé</translation>
    </message>
    <message>
        <source>{file}: nothing has been changed in Exchange yet.</source>
        <translation>{file}&#xa0;: rien n’a encore été modifié dans Exchange.</translation>
    </message>
    <message>
        <source>{organization} on {date}; you confirm it after you sign in</source>
        <translation>{organization} le {date}&#xa0;; vous confirmez l’organisation après la connexion</translation>
    </message>
    <message>
        <source>“{receipt}” is no receipt of a transfer kit.</source>
        <translation>«&#xa0;{receipt}&#xa0;» n’est pas un reçu de kit de transfert.</translation>
    </message>
    <message>
        <source>“{receipt}” is of another file than “{file}”.</source>
        <translation>«&#xa0;{receipt}&#xa0;» concerne un autre fichier que «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>“{receipt}” is of {time}, and something newer is known by now.</source>
        <translation>«&#xa0;{receipt}&#xa0;» date du {time}, et quelque chose de plus récent est connu depuis.</translation>
    </message>
</context>
<context>
    <name>UploadReopening</name>
    <message>
        <source>This isn&apos;t an .sst file, and Exchange takes nothing else.</source>
        <translation>Ce n’est pas un fichier .sst, et Exchange n’accepte rien d’autre.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheck</name>
    <message>
        <source>SST Wizard no longer checks “{file}” each week. In Help, “Watch the tenant” says how to schedule a check.</source>
        <translation>SST Wizard ne vérifie plus «&#xa0;{file}&#xa0;» chaque semaine. Dans l’Aide, «&#xa0;Surveiller le locataire&#xa0;» explique comment planifier une vérification.</translation>
    </message>
    <message>
        <source>SST Wizard: weekly check</source>
        <translation>SST Wizard&#xa0;: vérification hebdomadaire</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Choose the certificates myself</source>
        <translation>&amp;Choisir moi-même les certificats</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aba&amp;ndonner</translation>
    </message>
    <message>
        <source>&amp;Find out which CAs our mail needs</source>
        <translation>Déterminer les CA dont nos messages ont &amp;besoin</translation>
    </message>
    <message>
        <source>&amp;Update the collection that Exchange has now</source>
        <translation>&amp;Mettre à jour la collection qu’Exchange utilise</translation>
    </message>
    <message>
        <source>Certificates and messages stay on this computer; only the file that you upload leaves it.</source>
        <translation>Les certificats et les messages restent sur cet ordinateur&#xa0;; seul le fichier que vous chargez le quitte.</translation>
    </message>
    <message>
        <source>Continue &amp;with the collection of {time}</source>
        <translation>&amp;Poursuivre avec la collection de {time}</translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), as you said on {date}</source>
        <translation>
            <numerusform>Exchange a&#xa0;: {name} · %Ln certificat, selon votre indication du {date}</numerusform>
            <numerusform>Exchange a&#xa0;: {name} · %Ln certificats, selon votre indication du {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), verified on {date}</source>
        <translation>
            <numerusform>Exchange a&#xa0;: {name} · %Ln certificat, vérifié le {date}</numerusform>
            <numerusform>Exchange a&#xa0;: {name} · %Ln certificats, vérifiés le {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Get it from Exchange or open its file, add or remove certificates, and keep the rest.</source>
        <translation>Récupérez-la dans Exchange ou ouvrez son fichier, ajoutez ou retirez des certificats, et conservez le reste.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>L’obtenir depuis Exchange…</translation>
    </message>
    <message>
        <source>Go back to an &amp;earlier collection…</source>
        <translation>R&amp;evenir à une collection antérieure…</translation>
    </message>
    <message>
        <source>Last time: {file}, not uploaded yet</source>
        <translation>Dernière fois&#xa0;: {file}, pas encore chargé</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded on {date}</source>
        <translation>Dernière fois&#xa0;: {file}, chargé le {date}</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded to {organization} on {date}, verified</source>
        <translation>Dernière fois&#xa0;: {file}, chargé dans {organization} le {date}, vérifié</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open a few signed messages from your partners. You see which CAs are missing, and add them.</source>
        <translation>Ouvrez des messages signés de vos partenaires&#xa0;: vous voyez les CA manquantes et les ajoutez.</translation>
    </message>
    <message>
        <source>Open i&amp;t</source>
        <translation>O&amp;uvrir</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>SST Wizard makes the file with which Exchange Online trusts signed mail (S/MIME), checks it, and uploads it.</source>
        <translation>SST Wizard crée le fichier grâce auquel Exchange Online approuve les messages signés (S/MIME), le vérifie et le charge.</translation>
    </message>
    <message>
        <source>Select them in a list: from files that you have, or from the public S/MIME roots.</source>
        <translation>Sélectionnez-les dans une liste&#xa0;: de vos fichiers ou des racines S/MIME publiques.</translation>
    </message>
    <message>
        <source>Select them in a list: from this computer, from files that you have, or from the public S/MIME roots.</source>
        <translation>Sélectionnez-les dans une liste&#xa0;: de cet ordinateur, de vos fichiers ou des racines S/MIME publiques.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>Afficher le constat</translation>
    </message>
    <message>
        <source>Up&amp;load…</source>
        <translation>C&amp;harger…</translation>
    </message>
    <message>
        <source>Upload {file}</source>
        <translation>Charger {file}</translation>
    </message>
    <message>
        <source>Version {number} · no telemetry</source>
        <translation>Version {number} · aucune télémétrie</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>{file} was not uploaded, and Exchange has another collection by now: open it and export it again.</source>
        <translation>{file} n’a pas été chargé et Exchange a désormais une autre collection&#xa0;: ouvrez-le et exportez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %Ln certificate(s), not uploaded yet, next to expire {end}</source>
        <translation>
            <numerusform>{file} · %Ln certificat, pas encore chargé, prochaine expiration le {end}</numerusform>
            <numerusform>{file} · %Ln certificats, pas encore chargés, prochaine expiration le {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} · %Ln certificate(s), uploaded {date}, checked today, next to expire {end}</source>
        <translation>
            <numerusform>{name} · %Ln certificat, chargé le {date}, vérifié aujourd’hui, prochaine expiration le {end}</numerusform>
            <numerusform>{name} · %Ln certificats, chargés le {date}, vérifiés aujourd’hui, prochaine expiration le {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be found in “{folder}”. Get what Exchange has now, and export it again.</source>
        <translation>«&#xa0;{file}&#xa0;» est introuvable dans «&#xa0;{folder}&#xa0;». Obtenez ce qu’Exchange a maintenant et exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was uploaded on {date}.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié depuis son chargement le {date}.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was written here.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié depuis son écriture ici.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>-o - writes the file where --json prints: leave one out.</source>
        <translation>-o - écrit le fichier là où --json s’affiche&#xa0;: omettez l’une des deux options.</translation>
    </message>
    <message>
        <source>21Vianet (China)</source>
        <translation>21Vianet (Chine)</translation>
    </message>
    <message>
        <source>A CA above “{name}” limits the number of CAs below it (path length), and “{name}” exceeds that limit. Mail from it may not be trusted. Ask the CA, or remove the certificate.</source>
        <translation>Une CA au-dessus de «&#xa0;{name}&#xa0;» limite le nombre de CA en dessous d’elle (longueur du chemin), et «&#xa0;{name}&#xa0;» dépasse cette limite. Ses messages risquent de ne pas être approuvés. Contactez la CA, ou retirez le certificat.</translation>
    </message>
    <message>
        <source>A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it names. Ask the CA for a new certificate.</source>
        <translation>Une CA au-dessus de «&#xa0;{name}&#xa0;» exige une stratégie de certificat (policyConstraints) qui manque dans au moins un certificat en dessous. Demandez un nouveau certificat à la CA.</translation>
    </message>
    <message>
        <source>A CA in the chain of “{name}” was revoked, or may have been. Its senders need certificates from another.</source>
        <translation>Une CA de la chaîne de «&#xa0;{name}&#xa0;» a été révoquée, ou l’a peut-être été. Ses expéditeurs ont besoin de certificats d’une autre CA.</translation>
    </message>
    <message>
        <source>A block without a certificate was skipped: {label}.</source>
        <translation>Un bloc sans certificat a été ignoré&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>A certificate doesn&apos;t match the thumbprint recorded in the store.</source>
        <translation>Un certificat ne correspond pas à l’empreinte enregistrée dans le magasin.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” has expired, and Exchange refuses a file that contains it. Open newer mail from its senders.</source>
        <translation>Un certificat de la chaîne de «&#xa0;{name}&#xa0;» a expiré, et Exchange refuse un fichier qui le contient. Ouvrez des messages plus récents de ses expéditeurs.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” is not valid yet.</source>
        <translation>Un certificat de la chaîne de «&#xa0;{name}&#xa0;» n’est pas encore valide.</translation>
    </message>
    <message>
        <source>A certificate in the path of “{name}” can&apos;t be decoded, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>Un certificat du chemin de «&#xa0;{name}&#xa0;» ne peut pas être décodé&#xa0;; sa vérification est donc impossible. Demandez-en un nouveau à la CA.</translation>
    </message>
    <message>
        <source>A certificate in this PKCS #12 file can&apos;t be read, so none was added. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Un certificat de ce fichier PKCS #12 est illisible&#xa0;; aucun n’a donc été ajouté. Exportez plutôt ses certificats au format PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped.</source>
        <translation>Un certificat est endommagé et a été ignoré.</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped: its base64 text is invalid.</source>
        <translation>Un certificat est endommagé et a été ignoré&#xa0;: son texte base64 n’est pas valide.</translation>
    </message>
    <message>
        <source>A certificate is damaged or incomplete, and was skipped.</source>
        <translation>Un certificat est endommagé ou incomplet, et a été ignoré.</translation>
    </message>
    <message>
        <source>A certificate is encoded in a form (BER) that not every program accepts.</source>
        <translation>Un certificat est codé sous une forme (BER) que certains programmes n’acceptent pas.</translation>
    </message>
    <message>
        <source>A certificate is said to be encoded in a way that Windows refuses.</source>
        <translation>Un certificat porte une indication de codage que Windows refuse.</translation>
    </message>
    <message>
        <source>A certificate of more than 1 MB was skipped.</source>
        <translation>Un certificat de plus de 1&#xa0;Mo a été ignoré.</translation>
    </message>
    <message>
        <source>A certificate of the file has expired; Exchange then refuses all of it.</source>
        <translation>Un certificat du fichier a expiré&#xa0;; Exchange refuse alors le fichier entier.</translation>
    </message>
    <message>
        <source>A certificate was expected here, but there is no data.</source>
        <translation>Un certificat était attendu ici, mais il n’y a aucune donnée.</translation>
    </message>
    <message>
        <source>A command of an older guide was pasted into PowerShell 7.</source>
        <translation>Une commande d’un ancien guide a été collée dans PowerShell 7.</translation>
    </message>
    <message>
        <source>A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and Microsoft&apos;s Exchange module needs them too. Ask whoever manages this computer, or upload from another.</source>
        <translation>Une stratégie de groupe de cet ordinateur (Activer l’exécution des scripts&#xa0;; {scope}&#xa0;: {policy}) interdit les scripts, et le module Exchange de Microsoft en a besoin lui aussi. Adressez-vous à la personne qui gère cet ordinateur, ou effectuez le chargement depuis un autre.</translation>
    </message>
    <message>
        <source>A group policy of this computer forbids script files that are not signed, whatever the window allows.</source>
        <translation>Une stratégie de groupe de cet ordinateur interdit les fichiers de script non signés, quoi qu’autorise la fenêtre.</translation>
    </message>
    <message>
        <source>A header field that describes the parts of the message occurs twice or can&apos;t be understood, so mail programs may show something other than what is signed.</source>
        <translation>Un champ d’en-tête décrivant les parties du message figure deux fois ou est incompréhensible&#xa0;; les programmes de messagerie peuvent donc afficher autre chose que ce qui est signé.</translation>
    </message>
    <message>
        <source>A line that begins with “From ” may begin another message, so mail programs may show something other than what is signed.</source>
        <translation>Une ligne qui commence par «&#xa0;From&#xa0;» peut être le début d’un autre message. Les programmes de messagerie peuvent donc afficher autre chose que ce qui est signé.</translation>
    </message>
    <message>
        <source>A part inside the signed part is encrypted. Whether it contains another signature can&apos;t be checked.</source>
        <translation>Une partie située dans la partie signée est chiffrée. Impossible de vérifier si elle contient une autre signature.</translation>
    </message>
    <message>
        <source>A private key was skipped. Only certificates are needed here.</source>
        <translation>Une clé privée a été ignorée. Seuls les certificats sont nécessaires ici.</translation>
    </message>
    <message>
        <source>A property is said to be encoded in a way that Windows refuses.</source>
        <translation>Une propriété porte une indication de codage que Windows refuse.</translation>
    </message>
    <message>
        <source>A signed message has exactly two parts, the content and its S/MIME signature; this message has a different structure.</source>
        <translation>Un message signé comporte exactement deux parties, le contenu et sa signature S/MIME&#xa0;; ce message est structuré autrement.</translation>
    </message>
    <message>
        <source>A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out.</source>
        <translation>Une fenêtre n’a qu’une connexion à Microsoft Graph à la fois&#xa0;; la vôtre serait remplacée, puis fermée.</translation>
    </message>
    <message>
        <source>A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate another CA. Compare the SHA-256 thumbprint with the one on the CA&apos;s website, or remove it.</source>
        <translation>Un mot du nom de «&#xa0;{name}&#xa0;» mélange des lettres {first} et {second}, dont certaines se ressemblent&#xa0;: ce nom imite peut-être celui d’une autre CA. Comparez l’empreinte SHA-256 avec celle du site web de la CA, ou retirez le certificat.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Activate the role (in Privileged Identity Management, for example), then sign in again: an open connection does not notice. Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role it is.</source>
        <translation>Activez le rôle (dans Privileged Identity Management, par exemple), puis reconnectez-vous&#xa0;: une connexion déjà ouverte n’en tient pas compte. Get-ManagementRole -Cmdlet Set-SmimeConfig indique de quel rôle il s’agit.</translation>
    </message>
    <message>
        <source>Add all {count} intermediate CAs</source>
        <translation>Ajouter les {count} CA intermédiaires</translation>
    </message>
    <message>
        <source>Add it beside</source>
        <translation>Ajouter en complément</translation>
    </message>
    <message>
        <source>Add the intermediate CA</source>
        <translation>Ajouter la CA intermédiaire</translation>
    </message>
    <message>
        <source>Add the issuer</source>
        <translation>Ajouter l’émetteur</translation>
    </message>
    <message>
        <source>Add the renewed certificate</source>
        <translation>Ajouter le certificat renouvelé</translation>
    </message>
    <message>
        <source>Add the {count} issuers</source>
        <translation>Ajouter les {count} émetteurs</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>After the upload, {receipt} lies beside {file}. Take it back to the wizard, and drop it on its page “Upload”: it then knows what Exchange has.</source>
        <translation>Après le chargement, {receipt} se trouve à côté de {file}. Rapportez-le à l’assistant, et déposez-le sur sa page «&#xa0;Charger&#xa0;»&#xa0;: il sait alors ce qu’Exchange a.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>All messages under “{name}” were changed in transit. Select it if you know its senders.</source>
        <translation>Tous les messages relevant de «&#xa0;{name}&#xa0;» ont été modifiés pendant l’acheminement. Sélectionnez cette CA si vous connaissez ses expéditeurs.</translation>
    </message>
    <message>
        <source>All senders under “{name}” have expired certificates. It is needed only for old mail.</source>
        <translation>Tous les expéditeurs relevant de «&#xa0;{name}&#xa0;» ont des certificats expirés. Cette CA n’est utile que pour d’anciens messages.</translation>
    </message>
    <message>
        <source>Almost at the size limit</source>
        <translation>Taille limite presque atteinte</translation>
    </message>
    <message>
        <source>An attribute certificate, or another of an unusual kind, was skipped.</source>
        <translation>Un certificat d’attributs, ou d’un autre type inhabituel, a été ignoré.</translation>
    </message>
    <message>
        <source>An entry of an unknown kind was skipped.</source>
        <translation>Une entrée de type inconnu a été ignorée.</translation>
    </message>
    <message>
        <source>An error that names expired certificates by their thumbprints</source>
        <translation>Une erreur qui désigne les certificats expirés par leur empreinte</translation>
    </message>
    <message>
        <source>An unexpected error occurred, so this was not checked. Open it again.</source>
        <translation>Une erreur inattendue s’est produite&#xa0;; cet élément n’a donc pas été vérifié. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>An update of {file} that has not been exported</source>
        <translation>Une mise à jour de {file} qui n’a pas été exportée</translation>
    </message>
    <message>
        <source>Another SST Wizard is writing to the folder “{folder}”. Try again once it is done.</source>
        <translation>Un autre SST Wizard écrit dans le dossier «&#xa0;{folder}&#xa0;». Réessayez lorsqu’il a terminé.</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>App Control or AppLocker has turned constrained language mode on, in which some of the commands to type fail.</source>
        <translation>App Control ou AppLocker a activé le mode de langage contraint, dans lequel certaines des commandes à taper échouent.</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arméniennes</translation>
    </message>
    <message>
        <source>Ask Microsoft&apos;s support: what can&apos;t be backed up is not replaced.</source>
        <translation>Adressez-vous au support Microsoft&#xa0;: ce qui ne peut pas être sauvegardé n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named.</source>
        <translation>Demandez à un administrateur habilité à approuver des applications dans Microsoft Entra d’approuver celle qui est indiquée.</translation>
    </message>
    <message>
        <source>Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with OWADisableCRLCheck.</source>
        <translation>Demandez à la CA de publier la CRL en HTTP public. En dernier recours seulement, désactivez la vérification avec OWADisableCRLCheck.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the scripts, or save the transfer kit and upload from another.</source>
        <translation>Demandez à la personne qui gère cet ordinateur d’autoriser les scripts, ou enregistrez le kit de transfert et effectuez le chargement depuis un autre.</translation>
    </message>
    <message>
        <source>Back up what Exchange has now (an error if there is nothing yet)</source>
        <translation>Sauvegarder ce qu’Exchange a maintenant (affiche une erreur s’il n’y a encore rien)</translation>
    </message>
    <message>
        <source>Base-64 encoded X.509 (.CER)</source>
        <translation>Codé à base 64 X.509 (.CER)</translation>
    </message>
    <message>
        <source>Before you upload</source>
        <translation>Avant le chargement</translation>
    </message>
    <message>
        <source>Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the collection.</source>
        <translation>Les deux arrivent et sont lisibles. On sait qu’Exchange Server ne chiffre que pour des certificats dont la chaîne aboutit à la collection.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed from {day} on: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>Les certificats de CA tels que celui de «&#xa0;{name}&#xa0;» ne sont plus autorisés à partir du {day}&#xa0;: seules la messagerie et l’authentification du client peuvent y figurer comme rôles (CA/Browser Forum, SMC018). Attendez-vous à un autre, peut-être du même nom&#xa0;; vérifiez à nouveau les messages reçus.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed since {day}: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>Les certificats de CA tels que celui de «&#xa0;{name}&#xa0;» ne sont plus autorisés depuis le {day}&#xa0;: seules la messagerie et l’authentification du client peuvent y figurer comme rôles (CA/Browser Forum, SMC018). Attendez-vous à un autre, peut-être du même nom&#xa0;; vérifiez à nouveau les messages reçus.</translation>
    </message>
    <message>
        <source>CAs change about once a year: check your signed mail again every year.</source>
        <translation>Les CA changent environ une fois par an&#xa0;: vérifiez à nouveau vos messages signés chaque année.</translation>
    </message>
    <message>
        <source>CAs in {file} stop issuing certificates for mail</source>
        <translation>Des CA de {file} cessent d’émettre des certificats de messagerie</translation>
    </message>
    <message>
        <source>CCADB&apos;s list of {listed} has “{name}” as revoked or below a revoked CA, but another issuer of it is not revoked. Check revocation (on the command line: sstwizard check --online).</source>
        <translation>La liste de la CCADB du {listed} indique «&#xa0;{name}&#xa0;» comme révoqué ou situé sous une CA révoquée, mais un autre de ses émetteurs n’est pas révoqué. Vérifiez la révocation (en ligne de commande&#xa0;: sstwizard check --online).</translation>
    </message>
    <message>
        <source>CRL Signing</source>
        <translation>Signature de la liste de révocation de certificats</translation>
    </message>
    <message>
        <source>CRL distribution points (CDP)</source>
        <translation>Points de distribution de la liste de révocation (CDP)</translation>
    </message>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Certificate Request Agent</source>
        <translation>Agent de demande de certificat</translation>
    </message>
    <message>
        <source>Certificate Signing</source>
        <translation>Signature du certificat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <translation>Chaîne incomplète</translation>
    </message>
    <message>
        <source>Chain not valid</source>
        <translation>Chaîne non valide</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Modifié depuis la signature</translation>
    </message>
    <message>
        <source>Check the domain, and to which organization the account or app belongs.</source>
        <translation>Vérifiez le domaine et à quelle organisation appartient le compte ou l’application.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Checking all signatures would take too long, because too many certificates have the same name, or keys that are slow to check. A chain that needs another signature counts as incomplete. Remove the certificates you don&apos;t know.</source>
        <translation>La vérification de toutes les signatures prendrait trop de temps, car trop de certificats portent le même nom ou ont des clés lentes à vérifier. Une chaîne qui nécessite une autre signature est considérée comme incomplète. Retirez les certificats que vous ne connaissez pas.</translation>
    </message>
    <message>
        <source>Checking who issued “{name}” would take too long, so it wasn&apos;t finished. Don&apos;t trust it, and ask the sender.</source>
        <translation>Vérifier qui a émis «&#xa0;{name}&#xa0;» prendrait trop de temps&#xa0;; la vérification n’a donc pas été terminée. Ne faites pas confiance à ce certificat, et interrogez l’expéditeur.</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>cherokees</translation>
    </message>
    <message>
        <source>Choose a folder that doesn&apos;t exist yet, in your own user profile and on a drive with permissions.</source>
        <translation>Choisissez un dossier qui n’existe pas encore, dans votre propre profil utilisateur et sur un lecteur doté d’autorisations.</translation>
    </message>
    <message>
        <source>Choose another folder, and start again.</source>
        <translation>Choisissez un autre dossier et recommencez.</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>Signature du code</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Collection too large</source>
        <translation>Collection trop volumineuse</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <translation>Comparer et ajouter…</translation>
    </message>
    <message>
        <source>Compare the root first</source>
        <translation>Comparer d’abord la racine</translation>
    </message>
    <message>
        <source>Complete the chain, upload again, wait, and sign in again.</source>
        <translation>Complétez la chaîne, chargez à nouveau, attendez, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Connect again in this window.</source>
        <translation>Reconnectez-vous dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Connect again with an account that may see them.</source>
        <translation>Reconnectez-vous avec un compte autorisé à les voir.</translation>
    </message>
    <message>
        <source>Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account needs.</source>
        <translation>Reconnectez-vous. Si l’erreur persiste, Get-ManagementRole -Cmdlet Set-SmimeConfig indique le rôle dont le compte a besoin.</translation>
    </message>
    <message>
        <source>Connect again. The red text above it says more.</source>
        <translation>Reconnectez-vous. Le texte rouge au-dessus en dit plus.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline is known to fail where the profile&apos;s path holds a $.</source>
        <translation>On sait que Connect-ExchangeOnline échoue lorsque le chemin du profil contient un $.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not signed.</source>
        <translation>Connect-ExchangeOnline écrit son propre module, qu’un tel ordinateur peut refuser parce qu’il n’est pas signé.</translation>
    </message>
    <message>
        <source>Content not checked</source>
        <translation>Contenu non vérifié</translation>
    </message>
    <message>
        <source>Copy it again from where it was exported, or export it again.</source>
        <translation>Copiez-le à nouveau depuis l’emplacement d’exportation, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Copy it back to where it was, or export it again.</source>
        <translation>Recopiez-le à son emplacement d’origine, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Copy the whole folder to the computer that uploads. On Windows, open PowerShell in it and type this once; it tells Windows that you trust these files:</source>
        <translation>Copiez le dossier entier sur l’ordinateur qui effectue le chargement. Sous Windows, ouvrez PowerShell dans ce dossier et tapez ceci une fois&#xa0;; vous indiquez ainsi à Windows que vous faites confiance à ces fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Could not be checked. {reason}</source>
        <translation>Vérification impossible. {reason}</translation>
    </message>
    <message>
        <source>Create it there, or choose another folder.</source>
        <translation>Créez-le sur cet ordinateur, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cryptographic Message Syntax Standard - PKCS #7 Certificates (.P7B)</source>
        <translation>Standard de syntaxe de message cryptographique - Certificats PKCS #7 (.P7B)</translation>
    </message>
    <message>
        <source>Current user</source>
        <translation>Utilisateur actuel</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrilliques</translation>
    </message>
    <message>
        <source>DER encoded binary X.509 (.CER)</source>
        <translation>Binaire codé DER X.509 (.CER)</translation>
    </message>
    <message>
        <source>Damaged or forged</source>
        <translation>Endommagé ou falsifié</translation>
    </message>
    <message>
        <source>Data Encipherment</source>
        <translation>Chiffrement des données</translation>
    </message>
    <message>
        <source>Data after the end of a certificate was skipped (bytes: {count}).</source>
        <translation>Des données situées après la fin d’un certificat ont été ignorées (octets&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the certificate was not read (bytes: {count}).</source>
        <translation>Les données situées après la fin du certificat n’ont pas été lues (octets&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the store was not read (bytes: {count}).</source>
        <translation>Les données situées après la fin du magasin n’ont pas été lues (octets&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>Data in the place of a certificate isn&apos;t a certificate, and was skipped.</source>
        <translation>Des données placées à l’endroit d’un certificat n’en sont pas un et ont été ignorées.</translation>
    </message>
    <message>
        <source>Digital Signature</source>
        <translation>Signature numérique</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>Document Signing</source>
        <translation>Signature de documents</translation>
    </message>
    <message>
        <source>Documented by Microsoft</source>
        <translation>Documenté par Microsoft</translation>
    </message>
    <message>
        <source>Download issuer…</source>
        <translation>Télécharger l’émetteur…</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Downloading the revocation list (CRL) of “{name}” took {seconds} seconds. By default, Exchange waits {limit} seconds (OWACRLRetrievalTimeout). If Exchange needs as long, users are told that the list is offline. Ask the CA.</source>
        <translation>Le téléchargement de la liste de révocation (CRL) de «&#xa0;{name}&#xa0;» a pris {seconds}&#xa0;secondes. Par défaut, Exchange attend {limit}&#xa0;secondes (OWACRLRetrievalTimeout). S’il faut aussi longtemps à Exchange, un message indique aux utilisateurs que la liste est hors connexion. Contactez la CA.</translation>
    </message>
    <message>
        <source>Each certificate stands below the one that issued it; the numbers are those of the entries below.</source>
        <translation>Chaque certificat figure sous celui qui l’a émis&#xa0;; les numéros sont ceux des entrées ci-dessous.</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Première expiration</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>Système de fichiers EFS (Encrypting File System)</translation>
    </message>
    <message>
        <source>Enter the folder to save to.</source>
        <translation>Entrez le dossier de destination.</translation>
    </message>
    <message>
        <source>Enterprise Trust</source>
        <translation>Confiance de l’entreprise</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Exchange Online will refuse this file</source>
        <translation>Exchange Online refusera ce fichier</translation>
    </message>
    <message>
        <source>Exchange Online will soon refuse this file</source>
        <translation>Exchange Online refusera bientôt ce fichier</translation>
    </message>
    <message>
        <source>Exchange Server on-premises</source>
        <translation>Exchange Server local</translation>
    </message>
    <message>
        <source>Exchange has another collection than the one you started from; what only that has would be lost with this upload.</source>
        <translation>Exchange a une autre collection que celle avec laquelle vous avez commencé&#xa0;; ce que seul Exchange possède serait perdu avec ce chargement.</translation>
    </message>
    <message>
        <source>Exchange may be unable to check “{name}” for revocation</source>
        <translation>Exchange ne pourra peut-être pas vérifier la révocation de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Utilisation avancée de la clé</translation>
    </message>
    <message>
        <source>Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file.</source>
        <translation>Récupérez la collection une nouvelle fois, ouvrez-la dans SST Wizard, apportez vos modifications et chargez ce fichier.</translation>
    </message>
    <message>
        <source>Fields that could not be decoded</source>
        <translation>Champs impossibles à décoder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File Recovery</source>
        <translation>Récupération de fichiers</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>For old mail only</source>
        <translation>Anciens messages seulement</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Found more than once: {count}</source>
        <translation>Trouvés plusieurs fois&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nom convivial</translation>
    </message>
    <message>
        <source>From the certificate standard, RFC 5280</source>
        <translation>D’après la norme sur les certificats, RFC 5280</translation>
    </message>
    <message>
        <source>From the rules for public CAs (CA/Browser Forum, root programs)</source>
        <translation>D’après les règles pour les CA publiques (CA/Browser Forum, programmes de certificats racines)</translation>
    </message>
    <message>
        <source>From {day} on, these CAs in {file} may issue no more certificates for mail: {names}. Expect their customers&apos; mail from other CAs: look at received mail again in SST Wizard, add what it needs, and upload. {again}</source>
        <translation>À partir du {day}, ces CA de {file} ne peuvent plus émettre de certificats de messagerie&#xa0;: {names}. Attendez-vous à d’autres CA pour les messages de leurs clients&#xa0;: vérifiez à nouveau les messages reçus dans SST Wizard, ajoutez ce dont ils ont besoin et chargez la collection. {again}</translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation>GCC High</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgiennes</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange in the wizard, and compare, before you upload again.</source>
        <translation>Dans l’Assistant, récupérez la collection actuelle depuis Exchange, et comparez avant de charger à nouveau.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecques</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>IKE intermédiaire de sécurité IP</translation>
    </message>
    <message>
        <source>IP security end system</source>
        <translation>Système de sécurité IP en fin de chaîne</translation>
    </message>
    <message>
        <source>IP security tunnel termination</source>
        <translation>Fin du tunnel de sécurité IP</translation>
    </message>
    <message>
        <source>IP security user</source>
        <translation>Utilisateur de sécurité IP</translation>
    </message>
    <message>
        <source>If Exchange has another collection by then than {file} was made from, or has one although {file} is the first, the script stops before it asks, and changes nothing. Take the copy that it has saved back to the wizard, select “Update the collection that Exchange has now” there, and make your changes in it.</source>
        <translation>Si Exchange a alors une autre collection que celle dont {file} est issu, ou en a déjà une alors que {file} est la première, le script s’arrête avant de demander et ne change rien. Rapportez à l’assistant la copie qu’il a enregistrée, sélectionnez-y «&#xa0;Mettre à jour la collection qu’Exchange utilise&#xa0;» et faites-y vos modifications.</translation>
    </message>
    <message>
        <source>If Microsoft&apos;s module is missing, the script asks whether to install it. Where the computer does not reach the PowerShell Gallery, type this on another one (for PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and copy the folder to Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</source>
        <translation>Si le module de Microsoft est absent, le script demande s’il faut l’installer. Si l’ordinateur n’a pas accès à la PowerShell Gallery, tapez ceci sur un autre (pour PowerShell 7.4 et 7.5&#xa0;: ajoutez -RequiredVersion 3.9.2), et copiez le dossier dans Documents\PowerShell\Modules (Windows PowerShell 5.1&#xa0;: Documents\WindowsPowerShell\Modules)&#xa0;:</translation>
    </message>
    <message>
        <source>If it asks what Exchange has, press “Get it from Exchange…”: PowerShell opens, and changes nothing.</source>
        <translation>Si elle demande ce qu’Exchange a, sélectionnez «&#xa0;L’obtenir depuis Exchange…&#xa0;»&#xa0;: PowerShell s’ouvre et ne modifie rien.</translation>
    </message>
    <message>
        <source>If it stops, a line in red says why. Paste it into the wizard&apos;s Help, which says what to do; most have a word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>Si le script s’arrête, une ligne rouge indique pourquoi. Collez-la dans l’Aide de l’Assistant, qui indique que faire&#xa0;; la plupart contiennent un mot entre parenthèses, par exemple (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>In Outlook on the web, send a signed message, and an encrypted one to someone outside.</source>
        <translation>Dans Outlook sur le web, envoyez à une personne externe un message signé et un message chiffré.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 first. Then type Install-Module PowerShellGet -Force -AllowClobber, close PowerShell, open it again, and install the module.</source>
        <translation>Dans Windows PowerShell 5.1, tapez d’abord [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12. Tapez ensuite Install-Module PowerShellGet -Force -AllowClobber, fermez PowerShell, rouvrez-le et installez le module.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12, and try again. Otherwise ask for the proxy&apos;s settings, or bring the module from another computer.</source>
        <translation>Dans Windows PowerShell 5.1, tapez [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 et réessayez. Sinon, demandez les paramètres du proxy, ou apportez le module depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>In changed mail only</source>
        <translation>Messages modifiés seulement</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module, once per user (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2)</source>
        <translation>Installer le module de Microsoft, une fois par utilisateur (PowerShell 7.4 et 7.5&#xa0;: ajoutez -RequiredVersion 3.9.2)</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module?</source>
        <translation>Installer le module de Microsoft&#xa0;?</translation>
    </message>
    <message>
        <source>Install PowerShellGet, or connect in another PowerShell version that has it.</source>
        <translation>Installez PowerShellGet, ou connectez-vous dans une autre version de PowerShell qui le contient.</translation>
    </message>
    <message>
        <source>Install SST Wizard for all users, which registers the source, on that computer.</source>
        <translation>Installez SST Wizard pour tous les utilisateurs sur cet ordinateur, ce qui enregistre la source.</translation>
    </message>
    <message>
        <source>Install the module in this very PowerShell, then connect.</source>
        <translation>Installez le module dans ce même PowerShell, puis connectez-vous.</translation>
    </message>
    <message>
        <source>Install version 3.10.1 or later, or 3.9.2 or older, and start again in a new PowerShell window.</source>
        <translation>Installez la version 3.10.1 ou une version ultérieure, ou la version 3.9.2 ou une version antérieure, et recommencez dans une nouvelle fenêtre PowerShell.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Autorités intermédiaires</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>CA intermédiaire</translation>
    </message>
    <message>
        <source>Intermediate certificates are missing from the collection. Microsoft&apos;s page on Outlook for iOS and Android says that Exchange Online fetches them, or takes them from the message; its page on the virtual certificate collection says that only the uploaded file counts. Exchange Server is known to use that alone. Add them to the collection.</source>
        <translation>Il manque des certificats intermédiaires dans la collection. D’après la page de Microsoft sur Outlook pour iOS et Android, Exchange Online les récupère, ou les prend dans le message&#xa0;; d’après sa page sur la collection de certificats virtuelle, seul le fichier chargé compte. On sait qu’Exchange Server n’utilise que ce fichier. Ajoutez les certificats à la collection.</translation>
    </message>
    <message>
        <source>Inventory of an S/MIME certificate collection</source>
        <translation>Inventaire d’une collection de certificats S/MIME</translation>
    </message>
    <message>
        <source>Is NuGet to be installed, or an untrusted repository used?</source>
        <translation>Installer NuGet, ou utiliser un référentiel non approuvé&#xa0;?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate (AIA)</source>
        <translation>Certificat de l’émetteur (AIA)</translation>
    </message>
    <message>
        <source>It asks whether to upload, and uploads if you agree.</source>
        <translation>Elle demande s’il faut charger le fichier, et le charge si vous acceptez.</translation>
    </message>
    <message>
        <source>It has no http address of a revocation list (CRL). Exchange can&apos;t check it either; ask the CA.</source>
        <translation>Il n’a aucune adresse http de liste de révocation (CRL). Exchange ne peut pas la vérifier non plus&#xa0;; contactez la CA.</translation>
    </message>
    <message>
        <source>It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. Remove what your users and partners don&apos;t need. The largest is “{name}” with {largest} bytes.</source>
        <translation>Il compte {size}&#xa0;octets. On sait qu’Exchange Server en refuse plus de {limit}&#xa0;; Exchange Online pourrait faire de même. Retirez ce dont vos utilisateurs et partenaires n’ont pas besoin. Le plus grand est «&#xa0;{name}&#xa0;», avec {largest}&#xa0;octets.</translation>
    </message>
    <message>
        <source>It is not known what Exchange has stored</source>
        <translation>On ne sait pas ce qu’Exchange a stocké</translation>
    </message>
    <message>
        <source>It lists what would be added, kept and removed. Nothing is changed up to here.</source>
        <translation>Elle énumère ce qui serait ajouté, conservé et retiré. Jusqu’ici, rien n’est modifié.</translation>
    </message>
    <message>
        <source>It reads back what Exchange has stored, and says that it has exactly these certificates. It signs out.</source>
        <translation>Elle relit ce qu’Exchange a stocké, et indique qu’il s’agit exactement de ces certificats. Elle se déconnecte.</translation>
    </message>
    <message>
        <source>It saves what Exchange has now, in the folder of the file, and names that file.</source>
        <translation>Elle enregistre dans le dossier du fichier ce qu’Exchange a maintenant, et indique le nom de cette sauvegarde.</translation>
    </message>
    <message>
        <source>It stops in red</source>
        <translation>Le script s’arrête, en rouge</translation>
    </message>
    <message>
        <source>It was not contacted: the limit of {size} MB for all lists was reached. Check fewer certificates at once.</source>
        <translation>Adresse non contactée&#xa0;: la limite de {size}&#xa0;Mo pour toutes les listes a été atteinte. Vérifiez moins de certificats à la fois.</translation>
    </message>
    <message>
        <source>It was not contacted: the time limit of {seconds} seconds for all addresses was reached. Try again.</source>
        <translation>Adresse non contactée&#xa0;: la limite de {seconds}&#xa0;secondes pour toutes les adresses a été atteinte. Réessayez.</translation>
    </message>
    <message>
        <source>It would be trusted. No need to wait: this checks against the file, not against Exchange.</source>
        <translation>Il serait approuvé. Inutile d’attendre&#xa0;: la vérification porte sur le fichier, et non sur Exchange.</translation>
    </message>
    <message>
        <source>Its own words say which: a certificate has expired, the file is too large or no .sst, or the account may not change the settings.</source>
        <translation>Le texte d’Exchange dit ce qu’il en est&#xa0;: un certificat a expiré, le fichier est trop volumineux ou n’est pas un .sst, ou le compte n’est pas autorisé à modifier les paramètres.</translation>
    </message>
    <message>
        <source>Its revocation list (CRL) is published only over https, at {address}, which is not contacted here. Ask the CA.</source>
        <translation>Sa liste de révocation (CRL) n’est publiée qu’en https, à l’adresse {address}, qui n’est pas contactée ici. Contactez la CA.</translation>
    </message>
    <message>
        <source>Key Agreement</source>
        <translation>Accord de clé</translation>
    </message>
    <message>
        <source>Key Encipherment</source>
        <translation>Chiffrement de la clé</translation>
    </message>
    <message>
        <source>Key Recovery</source>
        <translation>Récupération de clé</translation>
    </message>
    <message>
        <source>Key Recovery Agent</source>
        <translation>Agent de récupération de clé</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Utilisation de la clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latines</translation>
    </message>
    <message>
        <source>Lifetime Signing</source>
        <translation>Signature de durée de vie</translation>
    </message>
    <message>
        <source>Local computer</source>
        <translation>Ordinateur local</translation>
    </message>
    <message>
        <source>Look again in a few minutes: what Exchange has then counts.</source>
        <translation>Vérifiez de nouveau dans quelques minutes&#xa0;: c’est ce qu’Exchange a alors qui compte.</translation>
    </message>
    <message>
        <source>Look at the account and the environment under Options on the Upload page. A partner who works for a customer names the customer&apos;s domain there.</source>
        <translation>Vérifiez le compte sur la page «&#xa0;Charger&#xa0;» et l’environnement sous «&#xa0;Options&#xa0;». Un partenaire qui travaille pour un client y indique le domaine du client.</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you upload again.</source>
        <translation>Vérifiez ce qu’Exchange a stocké avant de charger à nouveau.</translation>
    </message>
    <message>
        <source>Look at what is added and removed, and press Export.</source>
        <translation>Regardez ce qui est ajouté et supprimé, puis sélectionnez «&#xa0;Exporter&#xa0;».</translation>
    </message>
    <message>
        <source>Look for files that begin with “smime-backup” and the organization&apos;s domain, and copy the one that you want to that folder. Open any other in the wizard, and upload that.</source>
        <translation>Cherchez les fichiers dont le nom commence par «&#xa0;smime-backup&#xa0;» et le domaine de l’organisation, et copiez celui que vous voulez dans ce dossier. Ouvrez tout autre fichier dans l’Assistant, et chargez-le.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Mail from “{name}” would not be trusted</source>
        <translation>Les messages de «&#xa0;{name}&#xa0;» ne seraient pas approuvés</translation>
    </message>
    <message>
        <source>Make room on the disk of your user profile, and start the upload again.</source>
        <translation>Libérez de l’espace sur le disque de votre profil utilisateur et relancez le chargement.</translation>
    </message>
    <message>
        <source>Microsoft Serialized Certificate Store (.SST)</source>
        <translation>Magasin de certificats sérialisés Microsoft (.SST)</translation>
    </message>
    <message>
        <source>Microsoft Trust List Signing</source>
        <translation>Signature de liste d’approbation Microsoft</translation>
    </message>
    <message>
        <source>Microsoft doesn&apos;t document how long changes take to reach mail programs. If a message is not trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook isn&apos;t a valid test: it uses the certificate store of the computer, not this collection.</source>
        <translation>Microsoft n’indique pas dans quel délai les modifications parviennent aux programmes de messagerie. Si un message n’est pas encore approuvé, attendez, déconnectez-vous, reconnectez-vous et réessayez avant toute modification. Outlook classique ne permet pas de tester&#xa0;: il utilise le magasin de certificats de l’ordinateur, et non cette collection.</translation>
    </message>
    <message>
        <source>Microsoft limits how much may be read of a mailbox at a time.</source>
        <translation>Microsoft limite la quantité qui peut être lue à la fois dans une boîte aux lettres.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list of changes names certificate-based authentication bugs that 3.10.1 has fixed.</source>
        <translation>La liste des modifications de Microsoft cite des erreurs de l’authentification par certificat que la version 3.10.1 a corrigées.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s modules for Exchange and Graph are known to get in each other&apos;s way in one window.</source>
        <translation>On sait que les modules de Microsoft pour Exchange et pour Graph se gênent dans une même fenêtre.</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Manquant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s root program vouches for these {count} roots (as of {mozilla}), and Microsoft&apos;s for {both} of them (as of {microsoft}).</source>
        <translation>Le programme de certificats racines de Mozilla se porte garant de ces {count} racines (au {mozilla}), et celui de Microsoft de {both} d’entre elles (au {microsoft}).</translation>
    </message>
    <message>
        <source>Negative test</source>
        <translation>Contre-épreuve</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Nouvel Outlook pour Windows</translation>
    </message>
    <message>
        <source>New, or update of the one that your organization uses</source>
        <translation>Nouvelle, ou mise à jour de celle qu’utilise votre organisation</translation>
    </message>
    <message>
        <source>New: your organization has none yet</source>
        <translation>Nouvelle&#xa0;: votre organisation n’en a pas encore</translation>
    </message>
    <message>
        <source>No certificate with the thumbprint {thumbprint} is in these files.</source>
        <translation>Ces fichiers ne contiennent aucun certificat dont l’empreinte est {thumbprint}.</translation>
    </message>
    <message>
        <source>No file matches “{pattern}”. Check the name and the folder.</source>
        <translation>Aucun fichier ne correspond à «&#xa0;{pattern}&#xa0;». Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>No intermediate CA for “{name}”</source>
        <translation>Aucune CA intermédiaire pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>Aucun problème détecté.</translation>
    </message>
    <message>
        <source>No mail seen</source>
        <translation>Aucun message vu</translation>
    </message>
    <message>
        <source>No organization called “{name}” has public CAs.</source>
        <translation>Aucune organisation nommée «&#xa0;{name}&#xa0;» n’a de CA publiques.</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Place insuffisante</translation>
    </message>
    <message>
        <source>No server answered: there is probably no network. Check the connection of this computer, then check revocation again.</source>
        <translation>Aucun serveur n’a répondu&#xa0;: il n’y a probablement pas de réseau. Vérifiez la connexion de cet ordinateur, puis vérifiez de nouveau la révocation.</translation>
    </message>
    <message>
        <source>No terminal was found on this computer. Install one, such as xterm, or type the commands yourself.</source>
        <translation>Aucun terminal n’a été trouvé sur cet ordinateur. Installez-en un, par exemple xterm, ou tapez les commandes vous-même.</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”</source>
        <translation>Personne ne se porte garant de la CA racine «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody vouches for the root of “{name}”; anybody can make one. Ask the sender&apos;s organization for the SHA-256 by phone, and compare it.</source>
        <translation>Personne ne se porte garant de la racine de «&#xa0;{name}&#xa0;»&#xa0;; n’importe qui peut en créer une. Demandez le SHA-256 par téléphone à l’organisation de l’expéditeur, et comparez-le.</translation>
    </message>
    <message>
        <source>Non-Repudiation</source>
        <translation>Non-répudiation</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain is not valid. {reason}</source>
        <translation>Aucune de ses adresses n’a été contactée&#xa0;: sa chaîne n’est pas valide. {reason}</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain leads to no root. Add its issuers first.</source>
        <translation>Aucune de ses adresses n’a été contactée&#xa0;: sa chaîne ne mène à aucune racine. Ajoutez d’abord ses émetteurs.</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: nobody vouches for its root “{root}”. Compare that root first.</source>
        <translation>Aucune de ses adresses n’a été contactée&#xa0;: personne ne se porte garant de sa racine «&#xa0;{root}&#xa0;». Comparez d’abord cette racine.</translation>
    </message>
    <message>
        <source>None: this collection has not been exported</source>
        <translation>Aucune&#xa0;: cette collection n’a pas été exportée</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Pas une CA</translation>
    </message>
    <message>
        <source>Not all possible issuers of some senders were checked, because too many certificates have the same names (CAs: {count}). Open fewer messages at a time.</source>
        <translation>Les émetteurs possibles de certains expéditeurs n’ont pas tous été vérifiés, car trop de certificats portent les mêmes noms (CA&#xa0;: {count}). Ouvrez moins de messages à la fois.</translation>
    </message>
    <message>
        <source>Not all signatures were checked</source>
        <translation>Certaines signatures n’ont pas été vérifiées</translation>
    </message>
    <message>
        <source>Not checked completely</source>
        <translation>Vérification incomplète</translation>
    </message>
    <message>
        <source>Not everything could be read: {count}</source>
        <translation>Éléments illisibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Illimitée</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Non révoqué.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don&apos;t attribute it to the signer.</source>
        <translation>Non signé, donc n’importe qui a pu l’écrire&#xa0;: {unsigned}. Les listes de diffusion et les passerelles ajoutent ce genre de texte&#xa0;; ne l’attribuez pas au signataire.</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Not trusted by this collection</source>
        <translation>Non approuvé par cette collection</translation>
    </message>
    <message>
        <source>Not trusted by this collection alone: intermediates are missing</source>
        <translation>Non approuvé par cette collection seule&#xa0;: il manque des intermédiaires</translation>
    </message>
    <message>
        <source>Not trusted, intermediates missing</source>
        <translation>Non approuvé, intermédiaires manquants</translation>
    </message>
    <message>
        <source>Not trusted, malformed</source>
        <translation>Non approuvé, format incorrect</translation>
    </message>
    <message>
        <source>Not trusted: changed since it was signed</source>
        <translation>Non approuvé&#xa0;: modifié depuis la signature</translation>
    </message>
    <message>
        <source>Not trusted: the certificate itself can&apos;t be used</source>
        <translation>Non approuvé&#xa0;: le certificat lui-même n’est pas utilisable</translation>
    </message>
    <message>
        <source>Not trusted: the signature is damaged or forged</source>
        <translation>Non approuvé&#xa0;: la signature est endommagée ou falsifiée</translation>
    </message>
    <message>
        <source>Not trusted: the signature may cover something other than what is shown</source>
        <translation>Non approuvé&#xa0;: la signature couvre peut-être autre chose que ce qui est affiché</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valide</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing can be written below “{folder}” ({reason}). PowerShell was not started.</source>
        <translation>Impossible d’écrire sous «&#xa0;{folder}&#xa0;» ({reason}). PowerShell n’a pas été démarré.</translation>
    </message>
    <message>
        <source>Nothing was found: try other or fewer words, or choose a topic from the list.</source>
        <translation>Aucun résultat&#xa0;: essayez d’autres mots ou moins de mots, ou choisissez une rubrique dans la liste.</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>Signature OCSP</translation>
    </message>
    <message>
        <source>On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, and open a signed message from each CA of the collection.</source>
        <translation>Sous Windows, dans Edge ou Chrome avec l’extension S/MIME et le contrôle S/MIME&#xa0;: déconnectez-vous, reconnectez-vous et ouvrez un message signé de chaque CA de la collection.</translation>
    </message>
    <message>
        <source>On the Upload page, press Upload in PowerShell. A window opens; it says first whether the file is the one that was exported.</source>
        <translation>Sur la page «&#xa0;Charger&#xa0;», sélectionnez «&#xa0;Charger avec PowerShell&#xa0;». Une fenêtre s’ouvre&#xa0;; elle indique d’abord si le fichier est bien celui qui a été exporté.</translation>
    </message>
    <message>
        <source>Only certificates of people under “{name}” were opened, no mail. Select it if they write to you.</source>
        <translation>Seuls des certificats de personnes relevant de «&#xa0;{name}&#xa0;» ont été ouverts, aucun message. Sélectionnez cette CA si ces personnes vous écrivent.</translation>
    </message>
    <message>
        <source>Only partly signed</source>
        <translation>Signé en partie seulement</translation>
    </message>
    <message>
        <source>Only the first {count} files were read. Add smaller folders.</source>
        <translation>Seuls les {count} premiers fichiers ont été lus. Ajoutez des dossiers plus petits.</translation>
    </message>
    <message>
        <source>Only the first {size} MB of this text were searched. Split it into smaller files.</source>
        <translation>Seuls les {size} premiers Mo de ce texte ont été parcourus. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Only {part} is signed, by {signers}, trusted by this collection. The rest is not signed.</source>
        <translation>Seul cet élément est signé&#xa0;: {part}, par {signers}&#xa0;; la signature est approuvée par cette collection. Le reste n’est pas signé.</translation>
    </message>
    <message>
        <source>Only {vouching}&apos;s root program vouches for “{name}”</source>
        <translation>Seul le programme de certificats racines de {vouching} se porte garant de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline.</source>
        <translation>Ouvrez PowerShell depuis le menu Démarrer, ou ajoutez -DisableWAM après Connect-ExchangeOnline.</translation>
    </message>
    <message>
        <source>Open a signed message from a CA that is not in the collection.</source>
        <translation>Ouvrez un message signé d’une CA qui n’est pas dans la collection.</translation>
    </message>
    <message>
        <source>Open it in SST Wizard, remove certificates until it is within the size limit, export it, and upload the new file.</source>
        <translation>Ouvrez-le dans SST Wizard, retirez des certificats jusqu’à ce que la limite de taille soit respectée, exportez-le et chargez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Open the Exchange Management Shell from the Start menu of an Exchange server.</source>
        <translation>Ouvrez l’Exchange Management Shell depuis le menu Démarrer d’un serveur Exchange.</translation>
    </message>
    <message>
        <source>Open the backup that was just saved in SST Wizard, make your changes, and export it.</source>
        <translation>Ouvrez dans SST Wizard la sauvegarde qui vient d’être enregistrée, apportez vos modifications et exportez-la.</translation>
    </message>
    <message>
        <source>Open the file in SST Wizard, fix what it finds, export it, and upload the new file.</source>
        <translation>Ouvrez le fichier dans SST Wizard, corrigez les constats, exportez-le et chargez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Open the mailbox in Outlook with the same account. Where that works, start again.</source>
        <translation>Ouvrez la boîte aux lettres dans Outlook avec le même compte. Si cela fonctionne, recommencez.</translation>
    </message>
    <message>
        <source>Open the page “Mail”, and add a signed message from each CA of the collection.</source>
        <translation>Ouvrez la page «&#xa0;Messages&#xa0;», et ajoutez un message signé de chaque CA de la collection.</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} rounds of key derivation; this one was not read. Add it by itself.</source>
        <translation>L’ouverture des fichiers PKCS #12 s’est arrêtée après {count} itérations de dérivation de clé&#xa0;; celui-ci n’a pas été lu. Ajoutez-le séparément.</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} seconds; this one was not read. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>L’ouverture des fichiers PKCS #12 s’est arrêtée après {count}&#xa0;secondes&#xa0;; celui-ci n’a pas été lu. Exportez plutôt ses certificats au format PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Or, on Linux, macOS, or with PowerShell 7:</source>
        <translation>Ou, sous Linux, macOS ou avec PowerShell 7&#xa0;:</translation>
    </message>
    <message>
        <source>Other People</source>
        <translation>Autres personnes</translation>
    </message>
    <message>
        <source>Others may change “{folder}”, so no script is put there. Rename or remove that folder, and try again.</source>
        <translation>D’autres personnes peuvent modifier «&#xa0;{folder}&#xa0;»&#xa0;; aucun script n’y est donc placé. Renommez ou supprimez ce dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Our advice</source>
        <translation>Notre conseil</translation>
    </message>
    <message>
        <source>Outlook on a phone or tablet</source>
        <translation>Outlook sur un téléphone ou une tablette</translation>
    </message>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook sur le web</translation>
    </message>
    <message>
        <source>PEM bundle: all certificates in one text file (.PEM)</source>
        <translation>Ensemble PEM&#xa0;: tous les certificats dans un seul fichier texte (.PEM)</translation>
    </message>
    <message>
        <source>PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Les fichiers PKCS #12 sont ouverts dans un processus séparé, qui n’a pas pu démarrer. Exportez plutôt les certificats au format PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Pages have the numbers that the wizard shows, other parts have letters, and every line has a number. Name them by phone.</source>
        <translation>Les pages ont les numéros affichés par l’Assistant, les autres parties des lettres, et chaque ligne un numéro. Indiquez-les au téléphone.</translation>
    </message>
    <message>
        <source>Parts of “{name}” could not be read (of all selected: {count}), so not everything could be checked. The certificates are written unchanged.</source>
        <translation>Des parties de «&#xa0;{name}&#xa0;» étaient illisibles (sur l’ensemble des certificats sélectionnés&#xa0;: {count})&#xa0;; tout n’a donc pas pu être vérifié. Les certificats sont écrits sans modification.</translation>
    </message>
    <message>
        <source>Path length limit</source>
        <translation>Contrainte de longueur de chemin</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Press Enter at the question. Start again, and sign in with another account.</source>
        <translation>Appuyez sur Entrée à la question. Recommencez, et connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <source>Press Next: what is ticked is added. If Chains opens (4), press the button beside each error, then Next.</source>
        <translation>Sélectionnez «&#xa0;Suivant&#xa0;»&#xa0;: ce qui est coché est ajouté. Si «&#xa0;Chaînes&#xa0;» s’ouvre (4), sélectionnez le bouton à côté de chaque erreur, puis «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Press “Add messages…”, and select a few signed messages of your partners. They stay here.</source>
        <translation>Sélectionnez «&#xa0;Ajouter des messages…&#xa0;», puis quelques messages signés de vos partenaires. Ils restent ici.</translation>
    </message>
    <message>
        <source>Private Key Archival</source>
        <translation>Archivage de clé privée</translation>
    </message>
    <message>
        <source>Private keys not included: {count}</source>
        <translation>Clés privées non incluses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Probably the file is larger than Exchange Server is known to accept.</source>
        <translation>Le fichier est probablement plus volumineux que ce qu’Exchange Server accepte, pour autant qu’on sache.</translation>
    </message>
    <message>
        <source>Probably the private key of the app&apos;s certificate can&apos;t be used: it belongs to another account, or it is a CNG key, which Exchange doesn&apos;t support for signing in as an app.</source>
        <translation>La clé privée du certificat de l’application est probablement inutilisable&#xa0;: elle appartient à un autre compte, ou c’est une clé CNG, qu’Exchange ne prend pas en charge pour la connexion en tant qu’application.</translation>
    </message>
    <message>
        <source>Probably this PowerShell doesn&apos;t reach the PowerShell Gallery: a proxy or firewall keeps it out, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2.</source>
        <translation>Ce PowerShell n’atteint probablement pas la PowerShell Gallery&#xa0;: un proxy ou un pare-feu l’en empêche, ou Windows PowerShell 5.1, sous un Windows plus ancien, n’utilise pas TLS 1.2.</translation>
    </message>
    <message>
        <source>Probably this window is not connected, or the account lacks the permission.</source>
        <translation>Cette fenêtre n’est probablement pas connectée, ou le compte n’a pas l’autorisation nécessaire.</translation>
    </message>
    <message>
        <source>Properties not included: {count}</source>
        <translation>Propriétés non incluses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Public S/MIME roots</source>
        <translation>Racines S/MIME publiques</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell there.</source>
        <translation>Ajoutez -DisableWAM après Connect-ExchangeOnline, ou connectez-vous à Windows sous cet utilisateur et ouvrez-y PowerShell.</translation>
    </message>
    <message>
        <source>Qualified Subordination</source>
        <translation>Subordination qualifiée</translation>
    </message>
    <message>
        <source>Reading stopped after {count} MB; the rest was not read. Add the files that you need one by one.</source>
        <translation>La lecture s’est arrêtée après {count}&#xa0;Mo&#xa0;; le reste n’a pas été lu. Ajoutez un par un les fichiers dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} certificates: they are far shorter than real ones. Add those that you need one by one.</source>
        <translation>La lecture s’est arrêtée après {count} certificats&#xa0;: ils sont bien plus courts que de vrais certificats. Ajoutez ceux dont vous avez besoin un par un.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} entries; the rest was not read. Add the files that you need one by one.</source>
        <translation>La lecture s’est arrêtée après {count} entrées&#xa0;; le reste n’a pas été lu. Ajoutez un par un les fichiers dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} messages: they are far shorter than real ones. Add the messages that you need one by one.</source>
        <translation>La lecture s’est arrêtée après {count}&#xa0;messages&#xa0;: ils sont bien plus courts que de vrais messages. Ajoutez un par un les messages dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove what has expired, export again, and upload the new file.</source>
        <translation>Retirez ce qui a expiré, exportez à nouveau et chargez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Remove what isn&apos;t needed ({count})</source>
        <translation>Retirer ce qui est inutile ({count})</translation>
    </message>
    <message>
        <source>Renew the S/MIME certificate “{name}”: it expires on {end}</source>
        <translation>Renouveler le certificat S/MIME «&#xa0;{name}&#xa0;»&#xa0;: il expire le {end}</translation>
    </message>
    <message>
        <source>Replace with its issuers</source>
        <translation>Remplacer par ses émetteurs</translation>
    </message>
    <message>
        <source>Replace with one that is not revoked</source>
        <translation>Remplacer par un certificat non révoqué</translation>
    </message>
    <message>
        <source>Replace with the certificate that leads to a root</source>
        <translation>Remplacer par le certificat qui mène à une racine</translation>
    </message>
    <message>
        <source>Replace with the renewed certificate</source>
        <translation>Remplacer par le certificat renouvelé</translation>
    </message>
    <message>
        <source>Replaced by another CA</source>
        <translation>Remplacée par une autre CA</translation>
    </message>
    <message>
        <source>Revocation is not checked here. Exchange Server is known to check it; for that, the CA&apos;s revocation lists (CRL) must be reachable over the internet.</source>
        <translation>La révocation n’est pas vérifiée ici. On sait qu’Exchange Server la vérifie&#xa0;; pour cela, les listes de révocation (CRL) de la CA doivent être accessibles sur Internet.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Revoked on {since}: {reason}.</source>
        <translation>Révoqué le {since}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Root CA, self-signed</source>
        <translation>CA racine, auto-signée</translation>
    </message>
    <message>
        <source>Root List Signer</source>
        <translation>Signataire de liste racine</translation>
    </message>
    <message>
        <source>Run Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and open PowerShell again.</source>
        <translation>Exécutez Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 et 7.5&#xa0;: ajoutez -RequiredVersion 3.9.2), puis rouvrez PowerShell.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>SST Wizard</source>
        <translation>SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard: transfer kit</source>
        <translation>SST Wizard&#xa0;: kit de transfert</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell on the server.</source>
        <translation>Enregistrez le kit de transfert, et démarrez son script dans l’Exchange Management Shell sur le serveur.</translation>
    </message>
    <message>
        <source>Save the transfer kit, and upload from another computer.</source>
        <translation>Enregistrez le kit de transfert, et effectuez le chargement depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>Messagerie électronique sécurisée</translation>
    </message>
    <message>
        <source>See what is stored</source>
        <translation>Voir ce qui est stocké</translation>
    </message>
    <message>
        <source>Seen in Exchange Server; Exchange Online may differ</source>
        <translation>Constaté dans Exchange Server&#xa0;; Exchange Online peut différer</translation>
    </message>
    <message>
        <source>Select “Find out which CAs our mail needs”, and press Next.</source>
        <translation>Sélectionnez «&#xa0;Déterminer les CA dont nos messages ont besoin&#xa0;», puis «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Select “Sign in without Windows&apos; account manager” under Options, or put -DisableWAM after Connect-ExchangeOnline (3.7.2 or later). In PowerShell 7, -Device signs in with a code on another device.</source>
        <translation>Sélectionnez «&#xa0;Se connecter sans le gestionnaire de comptes de Windows&#xa0;» sous «&#xa0;Options&#xa0;», ou ajoutez -DisableWAM après Connect-ExchangeOnline (3.7.2 ou ultérieure). Dans PowerShell 7, -Device connecte avec un code sur un autre appareil.</translation>
    </message>
    <message>
        <source>Self-signed sender</source>
        <translation>Expéditeur auto-signé</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sender not valid</source>
        <translation>Expéditeur non valide</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate for {signers}. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Envoyé en tant que {senders}, signé avec un certificat pour {signers}. On sait qu’Exchange Server le signale. Vérifiez que le signataire est autorisé à envoyer pour cette adresse.</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate without an email address. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Envoyé en tant que {senders}, signé avec un certificat sans adresse e-mail. On sait qu’Exchange Server le signale. Vérifiez que le signataire est autorisé à envoyer pour cette adresse.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>Authentification du serveur</translation>
    </message>
    <message>
        <source>Server Gated Cryptography</source>
        <translation>Server Gated Cryptography</translation>
    </message>
    <message>
        <source>Several certificates in this file could be the signer&apos;s. Save one by itself, and check that.</source>
        <translation>Plusieurs certificats de ce fichier pourraient être celui du signataire. Enregistrez-en un séparément, et vérifiez celui-là.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in. The window shows the account, the organization and its domains.</source>
        <translation>Connectez-vous. La fenêtre affiche le compte, l’organisation et ses domaines.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out and in again, and open the same messages.</source>
        <translation>Déconnectez-vous, reconnectez-vous et ouvrez les mêmes messages.</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algorithme de signature</translation>
    </message>
    <message>
        <source>Signer trusted, content not checked</source>
        <translation>Signataire approuvé, contenu non vérifié</translation>
    </message>
    <message>
        <source>Signing in fails, and the path of the user&apos;s profile holds a dollar sign ($)</source>
        <translation>La connexion échoue, et le chemin du profil de l’utilisateur contient un signe dollar ($)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>Ouverture de session par carte à puce</translation>
    </message>
    <message>
        <source>Some certificates occur more than once; each was added once.</source>
        <translation>Certains certificats figurent plusieurs fois&#xa0;; chacun a été ajouté une seule fois.</translation>
    </message>
    <message>
        <source>Somebody else has uploaded a collection since yours was backed up.</source>
        <translation>Quelqu’un d’autre a chargé une collection depuis la sauvegarde de la vôtre.</translation>
    </message>
    <message>
        <source>Something else than a certificate store is stored in your organization.</source>
        <translation>Ce qui est stocké dans votre organisation n’est pas un magasin de certificats.</translation>
    </message>
    <message>
        <source>Specify a file with certificates, or an organization: --ca.</source>
        <translation>Indiquez un fichier contenant des certificats, ou une organisation&#xa0;: --ca.</translation>
    </message>
    <message>
        <source>Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. Without it, save some signed messages by hand from Outlook.</source>
        <translation>Recommencez et acceptez, ou adressez-vous à un administrateur habilité à approuver des applications dans Microsoft Entra. Sans cela, enregistrez manuellement quelques messages signés depuis Outlook.</translation>
    </message>
    <message>
        <source>Start again and answer yes, have whoever looks after this computer install the module, or save the transfer kit and upload from another computer.</source>
        <translation>Recommencez et répondez oui, faites installer le module par la personne qui s’occupe de cet ordinateur, ou enregistrez le kit de transfert et effectuez le chargement depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Start again in a new PowerShell window.</source>
        <translation>Recommencez dans une nouvelle fenêtre PowerShell.</translation>
    </message>
    <message>
        <source>Start again in an hour or so: what is already saved is skipped.</source>
        <translation>Recommencez dans une heure environ&#xa0;: ce qui est déjà enregistré est ignoré.</translation>
    </message>
    <message>
        <source>Start again, and sign in as somebody who may open the mailbox.</source>
        <translation>Recommencez et connectez-vous en tant que personne autorisée à ouvrir la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Start again: what is already saved is skipped.</source>
        <translation>Recommencez&#xa0;: ce qui est déjà enregistré est ignoré.</translation>
    </message>
    <message>
        <source>Start it from the wizard, or unpack the whole transfer kit again.</source>
        <translation>Lancez-le depuis l’Assistant, ou décompressez de nouveau tout le kit de transfert.</translation>
    </message>
    <message>
        <source>Start the upload in the Exchange Management Shell of an Exchange server:</source>
        <translation>Démarrez le chargement dans l’Exchange Management Shell d’un serveur Exchange&#xa0;:</translation>
    </message>
    <message>
        <source>Start the upload on Windows:</source>
        <translation>Démarrez le chargement sous Windows&#xa0;:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Suspended on {since} (certificateHold). The CA may lift this.</source>
        <translation>Suspendu le {since} (certificateHold). La CA peut lever cette suspension.</translation>
    </message>
    <message>
        <source>The .sst is not where it was exported, or not beside the script of the kit.</source>
        <translation>Le fichier .sst n’est pas à l’emplacement d’exportation, ou n’est pas à côté du script du kit.</translation>
    </message>
    <message>
        <source>The CA&apos;s revocation list (CRL) on “{name}”: {said}</source>
        <translation>Liste de révocation (CRL) de la CA, pour «&#xa0;{name}&#xa0;»&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The PowerShell Gallery isn&apos;t registered as a source of modules in this PowerShell.</source>
        <translation>La PowerShell Gallery n’est pas enregistrée comme source de modules dans ce PowerShell.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sha256}; the script verifies it. SHA256SUMS has those of all files. On Linux, this verifies them:</source>
        <translation>Le SHA-256 de {file} est {sha256}&#xa0;; le script le vérifie. SHA256SUMS contient ceux de tous les fichiers. Sous Linux, ceci les vérifie&#xa0;:</translation>
    </message>
    <message>
        <source>The account belongs to another organization, or to an environment other than the selected one.</source>
        <translation>Le compte appartient à une autre organisation, ou à un autre environnement que celui sélectionné.</translation>
    </message>
    <message>
        <source>The account has no full access to the mailbox.</source>
        <translation>Le compte n’a pas d’accès total à la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The account lacks the role for it, its role is not activated yet, or this window is not connected. Other connections of this window are not used in its place.</source>
        <translation>Le compte n’a pas le rôle nécessaire, son rôle n’est pas encore activé ou cette fenêtre n’est pas connectée. Les autres connexions de cette fenêtre ne sont pas utilisées à la place.</translation>
    </message>
    <message>
        <source>The account or app has signed in to another organization than the one named.</source>
        <translation>Le compte ou l’application s’est connecté à une autre organisation que celle indiquée.</translation>
    </message>
    <message>
        <source>The address is misspelled, the mailbox isn&apos;t in Exchange Online, or the account has no full access to it.</source>
        <translation>L’adresse est mal orthographiée, la boîte aux lettres n’est pas dans Exchange Online ou le compte n’y a pas d’accès total.</translation>
    </message>
    <message>
        <source>The address of the CRL can&apos;t be reached from Microsoft.</source>
        <translation>L’adresse de la CRL n’est pas accessible à Microsoft.</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged or incomplete. Try again later, or ask the CA.</source>
        <translation>La réponse de {host} est endommagée ou incomplète. Réessayez plus tard, ou contactez la CA.</translation>
    </message>
    <message>
        <source>The answer to the upload was lost or comes late, or it isn&apos;t one by which Exchange is known to refuse a file.</source>
        <translation>La réponse au chargement s’est perdue ou arrive tard, ou ce n’est pas une de celles par lesquelles Exchange, à notre connaissance, refuse un fichier.</translation>
    </message>
    <message>
        <source>The archive contains too much. Extract it and add the files that you need.</source>
        <translation>L’archive contient trop d’éléments. Extrayez-la et ajoutez les fichiers dont vous avez besoin.</translation>
    </message>
    <message>
        <source>The archive is damaged. Download it again.</source>
        <translation>L’archive est endommagée. Téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Extract it and add the files in it.</source>
        <translation>L’archive est verrouillée par un mot de passe. Extrayez-la et ajoutez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>The backup is named after that domain; the account may not see the domains.</source>
        <translation>La sauvegarde porte le nom de ce domaine&#xa0;; le compte n’est peut-être pas autorisé à voir les domaines.</translation>
    </message>
    <message>
        <source>The cause is the user&apos;s computer, not trust.</source>
        <translation>La cause est l’ordinateur de l’utilisateur, et non la confiance.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be decoded, so it can&apos;t be looked up. Ask the CA.</source>
        <translation>Le certificat ne peut pas être décodé&#xa0;; impossible donc de le rechercher. Contactez la CA.</translation>
    </message>
    <message>
        <source>The certificate of {signers} is trusted by this collection.</source>
        <translation>Le certificat de {signers} est approuvé par cette collection.</translation>
    </message>
    <message>
        <source>The certificate of “{name}” expired on {end}. The sender needs a new one.</source>
        <translation>Le certificat de «&#xa0;{name}&#xa0;» a expiré le {end}. L’expéditeur doit en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one.</source>
        <translation>Les stratégies de certificat d’un certificat du chemin de «&#xa0;{name}&#xa0;» ne sont pas valides. Demandez un nouveau certificat à la CA.</translation>
    </message>
    <message>
        <source>The certificate used to sign this message isn&apos;t trusted by your organisation.</source>
        <translation>Le certificat utilisé pour signer ce message n’est pas approuvé par votre organisation.</translation>
    </message>
    <message>
        <source>The chain of “{name}” breaks a rule, such as the minimum key length. Double-click for details.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» enfreint une règle, par exemple la longueur minimale de la clé. Double-cliquez pour afficher les détails.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Another issuer was found in {origin}.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» est circulaire et ne mène à aucune racine auto-signée. Un autre émetteur a été trouvé dans {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Ask the CA for its root and add the file.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» est circulaire et ne mène à aucune racine auto-signée. Demandez sa racine à la CA et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message. Found in {origin}.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» s’interrompt&#xa0;: son émetteur «&#xa0;{issuer}&#xa0;» n’est ni dans cette collection ni inclus dans le message. Trouvé dans {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. Another certificate for the same CA and key leads to a root. Found in {origin}.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» s’interrompt&#xa0;: son émetteur «&#xa0;{issuer}&#xa0;» n’est pas dans la collection et ne peut pas être ajouté. Un autre certificat de la même CA, avec la même clé, mène à une racine. Trouvé dans {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. The collection has another certificate for the same CA and key that leads to a root: this one is not needed.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» s’interrompt&#xa0;: son émetteur «&#xa0;{issuer}&#xa0;» n’est pas dans la collection et ne peut pas être ajouté. La collection contient un autre certificat de la même CA, avec la même clé, qui mène à une racine&#xa0;: celui-ci est inutile.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. Ask the CA for it and add the file.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» s’interrompt&#xa0;: son émetteur «&#xa0;{issuer}&#xa0;» n’est pas dans la collection, et aucune source ouverte n’en contient un qui soit utilisable. Demandez-le à la CA et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. “{name}” gives this address for it: {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» s’interrompt&#xa0;: son émetteur «&#xa0;{issuer}&#xa0;» n’est pas dans la collection, et aucune source ouverte n’en contient un qui soit utilisable. «&#xa0;{name}&#xa0;» indique cette adresse&#xa0;: {address}. Si vous lui faites confiance, ouvrez-la dans un navigateur et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» s’interrompt&#xa0;: son émetteur «&#xa0;{issuer}&#xa0;» n’est pas dans la collection. Trouvé dans {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in this collection, the message or any open source. Ask the CA for it and add the file.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» s’interrompt&#xa0;: son émetteur «&#xa0;{issuer}&#xa0;» n’est ni dans cette collection, ni dans le message, ni dans aucune source ouverte. Demandez-le à la CA et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” was removed from your organization&apos;s collection. Add it again, or remove the certificates below it.</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» s’interrompt&#xa0;: son émetteur «&#xa0;{issuer}&#xa0;» a été retiré de la collection de votre organisation. Ajoutez-le à nouveau, ou retirez les certificats en dessous.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its root CA “{root}” is not in the collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>La chaîne de «&#xa0;{name}&#xa0;» s’interrompt&#xa0;: sa CA racine «&#xa0;{root}&#xa0;» n’est pas dans la collection. Elle a été trouvée dans {origin}, mais personne ne s’en porte garant. Comparez son SHA-256 par téléphone ou sur le site web de la CA avant de l’ajouter&#xa0;: {sha256}</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>La collection</translation>
    </message>
    <message>
        <source>The collection has changed since “{file}” was exported. Export it again, then save the kit.</source>
        <translation>La collection a été modifiée depuis l’exportation de «&#xa0;{file}&#xa0;». Exportez-la à nouveau, puis enregistrez le kit.</translation>
    </message>
    <message>
        <source>The collection is already too large. Remove certificates first, then “{name}” can be added.</source>
        <translation>La collection est déjà trop volumineuse. Retirez d’abord des certificats&#xa0;; vous pourrez ensuite ajouter «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The collection is missing, or lacks the root or an intermediate of the signer. If a user sees this when signing, it probably lacks the organization&apos;s own CA.</source>
        <translation>La collection est absente, ou il y manque la racine ou un intermédiaire du signataire. Si un utilisateur voit cela en signant, il y manque probablement la CA propre à l’organisation.</translation>
    </message>
    <message>
        <source>The connection broke off after the upload, so nobody has seen what is stored.</source>
        <translation>La connexion a été interrompue après le chargement&#xa0;; personne n’a donc vu ce qui est enregistré.</translation>
    </message>
    <message>
        <source>The connection broke off, the sign-in has expired, or the disk is full.</source>
        <translation>La liaison s’est interrompue, la connexion a expiré ou le disque est plein.</translation>
    </message>
    <message>
        <source>The content is not what “{name}” signed: it was changed or damaged in transit. Even a server that adds a disclaimer causes this; ask the sender for the original message.</source>
        <translation>Le contenu n’est pas celui que «&#xa0;{name}&#xa0;» a signé&#xa0;: il a été modifié ou endommagé pendant l’acheminement. Un simple serveur qui ajoute une clause d’exclusion de responsabilité suffit&#xa0;; demandez le message d’origine à l’expéditeur.</translation>
    </message>
    <message>
        <source>The content of the message doesn&apos;t match its header (smime-type).</source>
        <translation>Le contenu du message ne correspond pas à son en-tête (smime-type).</translation>
    </message>
    <message>
        <source>The content of the message is signed by {signers}, trusted by this collection.</source>
        <translation>Le contenu du message est signé par {signers}&#xa0;; la signature est approuvée par cette collection.</translation>
    </message>
    <message>
        <source>The data is damaged or incomplete: an element is cut off.</source>
        <translation>Les données sont endommagées ou incomplètes&#xa0;: un élément est tronqué.</translation>
    </message>
    <message>
        <source>The data is too complex to read: an element has too many parts.</source>
        <translation>Les données sont trop complexes pour être lues&#xa0;: un élément comporte trop de parties.</translation>
    </message>
    <message>
        <source>The dates of “{name}” can&apos;t be read, so it counts as not valid. Ask the CA for a new one.</source>
        <translation>Les dates de «&#xa0;{name}&#xa0;» sont illisibles&#xa0;; il est donc considéré comme non valide. Demandez-en un nouveau à la CA.</translation>
    </message>
    <message>
        <source>The digital signature on this message isn&apos;t valid or trusted. … revocation list (CRL) … is currently offline.</source>
        <translation>La signature numérique de ce message n’est pas valide ou approuvée. … liste de révocation … est actuellement hors connexion.</translation>
    </message>
    <message>
        <source>The download is a delta CRL: it contains only changes. Ask the CA to publish the whole list.</source>
        <translation>Le fichier téléchargé est une CRL delta&#xa0;: il ne contient que des modifications. Demandez à la CA de publier la liste entière.</translation>
    </message>
    <message>
        <source>The download is not a revocation list (CRL), or it is damaged. Ask the CA to publish it again.</source>
        <translation>Le fichier téléchargé n’est pas une liste de révocation (CRL), ou il est endommagé. Demandez à la CA de la publier à nouveau.</translation>
    </message>
    <message>
        <source>The end marker of the store is damaged.</source>
        <translation>La marque de fin du magasin est endommagée.</translation>
    </message>
    <message>
        <source>The end marker of the store is missing: the file may be incomplete.</source>
        <translation>La marque de fin du magasin est absente&#xa0;: le fichier est peut-être incomplet.</translation>
    </message>
    <message>
        <source>The environment is Exchange Server, and this window is another PowerShell.</source>
        <translation>L’environnement est Exchange Server, et cette fenêtre est un autre PowerShell.</translation>
    </message>
    <message>
        <source>The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust mail through it; Exchange Online may do the same.</source>
        <translation>L’utilisation avancée de la clé de «&#xa0;{name}&#xa0;» n’inclut pas la messagerie électronique sécurisée. On sait qu’Exchange Server n’approuve pas les messages passant par ce certificat&#xa0;; Exchange Online pourrait faire de même.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file contains revocation lists (CRL), which were skipped.</source>
        <translation>Le fichier contient des listes de révocation (CRL), qui ont été ignorées.</translation>
    </message>
    <message>
        <source>The file has been changed since, or was damaged on the way.</source>
        <translation>Le fichier a été modifié depuis, ou endommagé pendant l’acheminement.</translation>
    </message>
    <message>
        <source>The file holds no certificate; uploading it would end all trust.</source>
        <translation>Le fichier ne contient aucun certificat&#xa0;; le charger mettrait fin à toute confiance.</translation>
    </message>
    <message>
        <source>The file is not an .sst, or it is damaged.</source>
        <translation>Le fichier n’est pas un .sst, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The file job.json says what a script is to do; it is not there, or damaged.</source>
        <translation>Le fichier job.json indique à un script ce qu’il doit faire&#xa0;; il est absent ou endommagé.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it; Windows then names another reason.</source>
        <translation>Impossible d’écrire dans le dossier, le disque est plein ou l’Accès contrôlé aux dossiers de Windows empêche PowerShell d’y accéder&#xa0;; Windows indique alors une autre raison.</translation>
    </message>
    <message>
        <source>The folder is gone or can&apos;t be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it.</source>
        <translation>Le dossier n’existe plus ou n’est pas accessible en écriture, le disque est plein ou l’Accès contrôlé aux dossiers de Windows empêche PowerShell d’y accéder.</translation>
    </message>
    <message>
        <source>The folder is not on the computer where the script runs.</source>
        <translation>Le dossier n’est pas sur l’ordinateur où s’exécute le script.</translation>
    </message>
    <message>
        <source>The folder that the wizard follows the run by is gone, or its disk is full.</source>
        <translation>Le dossier par lequel l’Assistant suit l’exécution n’existe plus, ou son disque est plein.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be opened, and was skipped.</source>
        <translation>Impossible d’ouvrir le dossier «&#xa0;{folder}&#xa0;», qui a été ignoré.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be written to: {reason}.</source>
        <translation>Impossible d’écrire dans le dossier «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Create it, or choose another.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has other files of these names: {names}. Remove them, or choose another folder.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» contient d’autres fichiers portant ces noms&#xa0;: {names}. Supprimez-les ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The host name {host} can&apos;t be resolved. Check the network, or ask the CA.</source>
        <translation>Impossible de résoudre le nom d’hôte {host}. Vérifiez le réseau, ou contactez la CA.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate.</source>
        <translation>La clé de «&#xa0;{name}&#xa0;» ({key}) est plus courte qu’il n’est recommandé aujourd’hui. Demandez un certificat plus récent à la CA.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is so short that it can be broken. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>La clé de «&#xa0;{name}&#xa0;» ({key}) est si courte qu’elle peut être cassée. Ne faites pas confiance à ce certificat, et demandez-en un nouveau à la CA.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can be broken. Don&apos;t trust it. Remove the certificate, and ask the CA for a newer one.</source>
        <translation>La clé de «&#xa0;{name}&#xa0;», {key}, est si courte qu’elle peut être cassée. Ne faites pas confiance à ce certificat. Retirez-le, et demandez-en un plus récent à la CA.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>La clé de «&#xa0;{name}&#xa0;», {key}, est si courte qu’elle peut désormais être cassée. Exchange peut l’approuver ou non. Demandez un certificat plus récent à la CA.</translation>
    </message>
    <message>
        <source>The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.</source>
        <translation>La clé ou la signature de «&#xa0;{name}&#xa0;» est plus faible que ce qu’accepte OpenSSL sur cet ordinateur. Demandez un nouveau certificat à la CA.</translation>
    </message>
    <message>
        <source>The list from {host} exceeds the limit of {size} MB for all lists. Ask the CA.</source>
        <translation>La liste de {host} dépasse la limite de {size}&#xa0;Mo pour toutes les listes. Contactez la CA.</translation>
    </message>
    <message>
        <source>The list of {program}&apos;s root program in this version is as of {listed}: it can&apos;t tell of changes since {since}. Install a newer version.</source>
        <translation>La liste du programme de certificats racines de {program} dans cette version date du {listed}&#xa0;: elle ne peut pas indiquer les changements depuis le {since}. Installez une version plus récente.</translation>
    </message>
    <message>
        <source>The lists of roots and CAs are as of {date}; a newer version has newer ones.</source>
        <translation>Les listes de racines et de CA de cette version datent du {date}. Une version plus récente en contient de plus récentes.</translation>
    </message>
    <message>
        <source>The lists of roots, CAs and revoked CAs in this version are as of {date}, more than {days} days ago: what they say may no longer be so. Install a newer version, which has newer ones.</source>
        <translation>Les listes de racines, de CA et de CA révoquées de cette version datent du {date}, il y a plus de {days} jours&#xa0;: ce qu’elles indiquent n’est peut-être plus exact. Installez une version plus récente, qui en contient de plus récentes.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2, which the PowerShell Gallery needs.</source>
        <translation>Le module PowerShellGet est trop ancien, ou Windows PowerShell 5.1, sous un Windows plus ancien, n’utilise pas TLS 1.2, dont la PowerShell Gallery a besoin.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old.</source>
        <translation>Le module PowerShellGet est trop ancien.</translation>
    </message>
    <message>
        <source>The module PowerShellGet isn&apos;t installed; Connect-ExchangeOnline needs it.</source>
        <translation>Le module PowerShellGet n’est pas installé&#xa0;; Connect-ExchangeOnline en a besoin.</translation>
    </message>
    <message>
        <source>The module is older than 3.7.2, the first version with this parameter.</source>
        <translation>Le module est antérieur à 3.7.2, la première version à avoir ce paramètre.</translation>
    </message>
    <message>
        <source>The page Upload says what Exchange has, why, and what helps: press the button there. Help explains the word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>La page «&#xa0;Charger&#xa0;» dit ce qu’Exchange a, pourquoi, et ce qui aide&#xa0;: sélectionnez-y le bouton. L’Aide explique le mot entre parenthèses, par exemple (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is damaged.</source>
        <translation>Le mot de passe est incorrect, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) can&apos;t be downloaded from {host}: it is offered only over https, or by a proxy that asks for a password or can&apos;t be used.</source>
        <translation>La liste de révocation (CRL) ne peut pas être téléchargée depuis {host}&#xa0;: elle n’est proposée qu’en https, ou par un proxy qui demande un mot de passe ou n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) for “{name}” is published at {url}, which can be reached only from your own network. Users may be told that the signature is not trusted. Ask the CA to publish it over public HTTP.</source>
        <translation>La liste de révocation (CRL) de «&#xa0;{name}&#xa0;» est publiée à l’adresse {url}, accessible seulement depuis votre propre réseau. Un message peut indiquer aux utilisateurs que la signature n’est pas approuvée. Demandez à la CA de la publier en HTTP public.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has a critical extension that is not known here. Ask the CA about it.</source>
        <translation>La liste de révocation (CRL) comporte une extension critique inconnue ici. Interrogez la CA à ce sujet.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has been out of date since {end}. Ask the CA to publish a new one.</source>
        <translation>La liste de révocation (CRL) est périmée depuis le {end}. Demandez à la CA d’en publier une nouvelle.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has no date for the next update. Ask the CA to publish another.</source>
        <translation>La liste de révocation (CRL) n’a pas de date de prochaine mise à jour. Demandez à la CA d’en publier une autre.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is for other certificates, or only for some reasons. Ask the CA.</source>
        <translation>La liste de révocation (CRL) concerne d’autres certificats, ou certaines raisons seulement. Contactez la CA.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is indirect: it is for several CAs, which can&apos;t be checked here. Ask the CA.</source>
        <translation>La liste de révocation (CRL) est indirecte&#xa0;: elle concerne plusieurs CA, ce qui ne peut pas être vérifié ici. Contactez la CA.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is not signed by “{issuer}”. Ask the CA to publish its own.</source>
        <translation>La liste de révocation (CRL) n’est pas signée par «&#xa0;{issuer}&#xa0;». Demandez à la CA de publier la sienne.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) isn&apos;t valid before {start}. Check this computer&apos;s clock.</source>
        <translation>La liste de révocation (CRL) n’est pas valide avant le {start}. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” has {size} bytes. By default, Exchange waits {limit} seconds for it (OWACRLRetrievalTimeout). Over a slow connection, that may be too short, and users are told that the list is offline.</source>
        <translation>La liste de révocation (CRL) de «&#xa0;{name}&#xa0;» compte {size}&#xa0;octets. Par défaut, Exchange l’attend {limit}&#xa0;secondes (OWACRLRetrievalTimeout). Avec une connexion lente, cela peut être trop court, et un message indique aux utilisateurs que la liste est hors connexion.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” may take too long for Exchange</source>
        <translation>La liste de révocation (CRL) de «&#xa0;{name}&#xa0;» est peut-être trop longue à télécharger pour Exchange</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it, and your organization allows no others (policy {policy}).</source>
        <translation>La CA racine «&#xa0;{name}&#xa0;» n’a pas été ajoutée, car personne ne s’en porte garant et votre organisation n’en autorise pas d’autres (stratégie {policy}).</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website. If it matches, pass the root&apos;s own certificate file, or add --thumbprint &quot;{sha256}&quot;</source>
        <translation>La CA racine «&#xa0;{name}&#xa0;» n’a pas été ajoutée, car personne ne s’en porte garant. Comparez son SHA-256 par téléphone ou sur le site web de la CA. S’il correspond, indiquez le fichier de certificat de la racine elle-même, ou ajoutez --thumbprint &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection or in any open source. Get it from the CA, and add the file.</source>
        <translation>La racine «&#xa0;{name}&#xa0;» n’est ni dans cette collection ni dans aucune source ouverte. Obtenez-la auprès de la CA, et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. Found in {origin}.</source>
        <translation>La racine «&#xa0;{name}&#xa0;» n’est pas dans cette collection. Trouvée dans {origin}.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It came with the message, and nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>La racine «&#xa0;{name}&#xa0;» n’est pas dans cette collection. Elle est venue avec le message, et personne ne s’en porte garant. Comparez son SHA-256 par téléphone ou sur le site web de la CA avant de l’ajouter&#xa0;: {sha256}</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>La racine «&#xa0;{name}&#xa0;» n’est pas dans cette collection. Elle a été trouvée dans {origin}, mais personne ne s’en porte garant. Comparez son SHA-256 par téléphone ou sur le site web de la CA avant de l’ajouter&#xa0;: {sha256}</translation>
    </message>
    <message>
        <source>The same as commands to type</source>
        <translation>La même chose en commandes à taper</translation>
    </message>
    <message>
        <source>The script verifies {file}, has you sign in to Exchange Online, shows your organization, saves its current collection beside {file}, and shows what would change. It then asks: type yes to upload. Anything else stops, and nothing changes. After the upload it reads back what Exchange has stored, and says whether that is exactly this file.</source>
        <translation>Le script vérifie {file}, vous demande de vous connecter à Exchange Online, affiche votre organisation, enregistre sa collection actuelle à côté de {file} et montre ce qui changerait. Il demande ensuite confirmation&#xa0;: tapez oui pour charger. Toute autre réponse annule, et rien n’est modifié. Après le chargement, il relit ce qu’Exchange a stocké, et indique s’il s’agit exactement de ce fichier.</translation>
    </message>
    <message>
        <source>The sender of this message is uncertain: its From field is missing, occurs twice, shows an “@” beside the sender&apos;s address, or is malformed. Mail programs may show a sender other than the signer; verify who wrote it.</source>
        <translation>L’expéditeur de ce message est incertain&#xa0;: son champ De manque, figure deux fois, montre un «&#xa0;@&#xa0;» à côté de l’adresse de l’expéditeur ou est mal formé. Les programmes de messagerie peuvent afficher un autre expéditeur que le signataire&#xa0;; vérifiez qui a écrit le message.</translation>
    </message>
    <message>
        <source>The senders under “{name}” are already trusted, by another path.</source>
        <translation>Les expéditeurs relevant de «&#xa0;{name}&#xa0;» sont déjà approuvés, par un autre chemin.</translation>
    </message>
    <message>
        <source>The senders under “{name}” now sign with certificates of another CA. It is needed only for old mail.</source>
        <translation>Les expéditeurs relevant de «&#xa0;{name}&#xa0;» signent désormais avec des certificats d’une autre CA. Elle n’est utile que pour d’anciens messages.</translation>
    </message>
    <message>
        <source>The sign-in was canceled, or failed.</source>
        <translation>La connexion a été annulée ou a échoué.</translation>
    </message>
    <message>
        <source>The sign-in window can&apos;t be shown from where this PowerShell runs.</source>
        <translation>La fenêtre de connexion ne peut pas s’afficher là où ce PowerShell s’exécute.</translation>
    </message>
    <message>
        <source>The signature covers other content than what is shown.</source>
        <translation>La signature couvre un autre contenu que celui affiché.</translation>
    </message>
    <message>
        <source>The signature covers the content of the message, not its subject, date, sender and recipients.</source>
        <translation>La signature couvre le contenu du message, mais ni l’objet, ni la date, ni l’expéditeur, ni les destinataires.</translation>
    </message>
    <message>
        <source>The signature doesn&apos;t match the key of “{name}”: it is damaged or forged. Don&apos;t trust it, and ask the sender.</source>
        <translation>La signature ne correspond pas à la clé de «&#xa0;{name}&#xa0;»&#xa0;: elle est endommagée ou falsifiée. Ne lui faites pas confiance, et interrogez l’expéditeur.</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete. Save the message again from the mail program, and check that.</source>
        <translation>La signature est endommagée ou incomplète. Enregistrez à nouveau le message depuis le programme de messagerie, et vérifiez ce fichier.</translation>
    </message>
    <message>
        <source>The signature is shown as not trusted.</source>
        <translation>La signature s’affiche comme non approuvée.</translation>
    </message>
    <message>
        <source>The signature is shown as valid and trusted.</source>
        <translation>La signature s’affiche comme valide et approuvée.</translation>
    </message>
    <message>
        <source>The signature of the revocation list (CRL) can&apos;t be checked here, or is too weak. Ask the CA.</source>
        <translation>La signature de la liste de révocation (CRL) ne peut pas être vérifiée ici, ou est trop faible. Contactez la CA.</translation>
    </message>
    <message>
        <source>The signature of “{name}” can&apos;t be checked here: its key or its algorithm ({scheme}, {digest}) is not known. Ask the sender to sign with RSA or ECDSA, and SHA-256.</source>
        <translation>La signature de «&#xa0;{name}&#xa0;» ne peut pas être vérifiée ici&#xa0;: sa clé ou son algorithme ({scheme}, {digest}) est inconnu. Demandez à l’expéditeur de signer avec RSA ou ECDSA, et SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses SHA-1, which can be forged with effort. Ask the sender to sign with SHA-256.</source>
        <translation>La signature de «&#xa0;{name}&#xa0;» utilise SHA-1, qui peut être falsifié au prix de certains efforts. Demandez à l’expéditeur de signer avec SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses {digest}, with which anybody can forge signatures. Don&apos;t trust it; ask the sender to sign with SHA-256.</source>
        <translation>La signature de «&#xa0;{name}&#xa0;» utilise {digest}, qui permet à n’importe qui de falsifier des signatures. Ne lui faites pas confiance&#xa0;; demandez à l’expéditeur de signer avec SHA-256.</translation>
    </message>
    <message>
        <source>The signature on “{name}” doesn&apos;t match its issuer. Don&apos;t trust it.</source>
        <translation>La signature de «&#xa0;{name}&#xa0;» ne correspond pas à son émetteur. Ne faites pas confiance à ce certificat.</translation>
    </message>
    <message>
        <source>The signature on “{name}” is wrong</source>
        <translation>La signature de «&#xa0;{name}&#xa0;» est incorrecte</translation>
    </message>
    <message>
        <source>The signature was made for another certificate than that of “{name}”, which the message includes. Don&apos;t trust it, and ask the sender.</source>
        <translation>La signature a été créée pour un autre certificat que celui de «&#xa0;{name}&#xa0;» inclus dans le message. Ne lui faites pas confiance, et interrogez l’expéditeur.</translation>
    </message>
    <message>
        <source>The signed content is missing from the message.</source>
        <translation>Le contenu signé est absent du message.</translation>
    </message>
    <message>
        <source>The signed data is of the type {kind}, not a message. Choose a signed message.</source>
        <translation>Les données signées sont du type {kind} et ne constituent pas un message. Choisissez un message signé.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not included in the message, so the signature can&apos;t be checked. Ask the sender to include it in signed mail.</source>
        <translation>Le certificat du signataire n’est pas inclus dans le message&#xa0;; la signature ne peut donc pas être vérifiée. Demandez à l’expéditeur de l’inclure dans les messages signés.</translation>
    </message>
    <message>
        <source>The source of the events is not registered, or the log can&apos;t be written to.</source>
        <translation>La source des événements n’est pas enregistrée, ou le journal n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The store contains a certificate trust list (CTL), which was skipped.</source>
        <translation>Le magasin contient une liste d’approbation de certificats (CTL), qui a été ignorée.</translation>
    </message>
    <message>
        <source>The store contains a revocation list (CRL), which was skipped.</source>
        <translation>Le magasin contient une liste de révocation (CRL), qui a été ignorée.</translation>
    </message>
    <message>
        <source>The store contains properties without the certificate they belong to.</source>
        <translation>Le magasin contient des propriétés sans le certificat auquel elles appartiennent.</translation>
    </message>
    <message>
        <source>The store is damaged or incomplete: an entry should have {length} bytes, but only {left} are left. Everything after this entry can&apos;t be read.</source>
        <translation>Le magasin est endommagé ou incomplet&#xa0;: une entrée devrait compter {length}&#xa0;octets, mais il n’en reste que {left}. Tout ce qui suit cette entrée est illisible.</translation>
    </message>
    <message>
        <source>The store is incomplete: it ends within an entry.</source>
        <translation>Le magasin est incomplet&#xa0;: il se termine au milieu d’une entrée.</translation>
    </message>
    <message>
        <source>The whole message is declared as quoted-printable, as its texts are. Some mail programs undo that twice, and show single characters otherwise than they were signed.</source>
        <translation>Le message entier est marqué comme quoted-printable, tout comme ses textes. Certains logiciels de messagerie le décodent deux fois et affichent certains caractères autrement qu’ils n’ont été signés.</translation>
    </message>
    <message>
        <source>The wrong organization is shown</source>
        <translation>Une autre organisation que la vôtre s’affiche</translation>
    </message>
    <message>
        <source>There are no certificates in this archive.</source>
        <translation>Cette archive ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>Autres problèmes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>There is more data after the signature, or between its characters.</source>
        <translation>D’autres données figurent après la signature, ou entre ses caractères.</translation>
    </message>
    <message>
        <source>There is neither mail nor a certificate in these files and folders. Check their names.</source>
        <translation>Ces fichiers et dossiers ne contiennent ni message ni certificat. Vérifiez leurs noms.</translation>
    </message>
    <message>
        <source>There is no CA certificate in these files.</source>
        <translation>Ces fichiers ne contiennent aucun certificat de CA.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose another one.</source>
        <translation>Ce fichier ne contient aucun certificat. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no room for “{name}”: other CAs serve more senders. Select it in place of another CA.</source>
        <translation>Il n’y a pas de place pour «&#xa0;{name}&#xa0;»&#xa0;: d’autres CA servent à davantage d’expéditeurs. Sélectionnez-la à la place d’une autre CA.</translation>
    </message>
    <message>
        <source>There is nothing to write: the collection is empty.</source>
        <translation>Il n’y a rien à écrire&#xa0;: la collection est vide.</translation>
    </message>
    <message>
        <source>There was no collection to save before the first upload, or the backups were moved.</source>
        <translation>Il n’y avait aucune collection à enregistrer avant le premier chargement, ou les sauvegardes ont été déplacées.</translation>
    </message>
    <message>
        <source>Third-Party Root</source>
        <translation>Autorités racines tierces</translation>
    </message>
    <message>
        <source>This PKCS #12 file contains no certificate.</source>
        <translation>Ce fichier PKCS #12 ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is damaged, or locked in a way that can&apos;t be opened here.</source>
        <translation>Ce fichier PKCS #12 est endommagé, ou verrouillé d’une façon qui ne permet pas de l’ouvrir ici.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is too complex to read.</source>
        <translation>Ce fichier PKCS #12 est trop complexe pour être lu.</translation>
    </message>
    <message>
        <source>This PKCS #12 file would take hours to open, and was skipped.</source>
        <translation>L’ouverture de ce fichier PKCS #12 prendrait des heures&#xa0;; il a été ignoré.</translation>
    </message>
    <message>
        <source>This PKCS #7 file contains no certificate.</source>
        <translation>Ce fichier PKCS #7 ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>This PKCS #7 file is damaged: it contains no signed data.</source>
        <translation>Ce fichier PKCS #7 est endommagé&#xa0;: il ne contient aucune donnée signée.</translation>
    </message>
    <message>
        <source>This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own.</source>
        <translation>Ce PowerShell ne trouve pas le module&#xa0;: PowerShell 7 et Windows PowerShell ont chacun les leurs.</translation>
    </message>
    <message>
        <source>This backup has been changed since it was saved, or is damaged: its SHA-256 is not the one in its name.</source>
        <translation>Cette sauvegarde a été modifiée depuis son enregistrement ou est endommagée&#xa0;: son SHA-256 n’est pas celui de son nom.</translation>
    </message>
    <message>
        <source>This content was copied from a signature of “{name}” on another message; “{name}” didn&apos;t write it. Don&apos;t trust it.</source>
        <translation>Ce contenu a été copié d’une signature de «&#xa0;{name}&#xa0;» sur un autre message&#xa0;; «&#xa0;{name}&#xa0;» ne l’a pas écrit. Ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>This file contains only zeros: it was lost or never written. Download or export it again.</source>
        <translation>Ce fichier ne contient que des zéros&#xa0;: il a été perdu ou n’a jamais été écrit. Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file contains several messages. Save the one you need as a separate file, or check all of them on the page “Mail” (“sstwizard survey”).</source>
        <translation>Ce fichier contient plusieurs messages. Enregistrez celui dont vous avez besoin dans un fichier séparé, ou vérifiez-les tous dans la page «&#xa0;Messages&#xa0;» («&#xa0;sstwizard survey&#xa0;»).</translation>
    </message>
    <message>
        <source>This file is a new collection; it would replace the one that your organization already uses.</source>
        <translation>Ce fichier est une nouvelle collection&#xa0;; il remplacerait celle que votre organisation utilise déjà.</translation>
    </message>
    <message>
        <source>This file is compressed in a way that can&apos;t be read here.</source>
        <translation>Ce fichier utilise une compression qui ne peut pas être lue ici.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Download or export it again.</source>
        <translation>Ce fichier est endommagé ou incomplet. Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file is empty. Download or export it again.</source>
        <translation>Ce fichier est vide. Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file is encrypted, so its content can&apos;t be read. Decrypt it, or ask the sender for the certificates.</source>
        <translation>Ce fichier est chiffré&#xa0;; son contenu est donc illisible. Déchiffrez-le, ou demandez les certificats à l’expéditeur.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Ce fichier est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Export its certificate (.cer), and check that.</source>
        <translation>Ce fichier est verrouillé par un mot de passe. Exportez son certificat (.cer), et vérifiez celui-ci.</translation>
    </message>
    <message>
        <source>This file is probably too large</source>
        <translation>Ce fichier est probablement trop volumineux</translation>
    </message>
    <message>
        <source>This file is too large for a certificate and isn&apos;t a message. Choose another file.</source>
        <translation>Ce fichier est trop volumineux pour un certificat et n’est pas un message. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This format is not for a terminal. Redirect the output to a file, or specify --format pem.</source>
        <translation>Ce format n’est pas destiné à un terminal. Redirigez la sortie vers un fichier ou indiquez --format pem.</translation>
    </message>
    <message>
        <source>This is a Java keystore (JKS). Export the certificates from it with keytool -exportcert.</source>
        <translation>C’est un magasin de clés Java (JKS). Exportez-en les certificats avec keytool -exportcert.</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>C’est un document PDF. Demandez les certificats eux-mêmes, sous forme de fichiers .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is a PKCS #7 file that is not signed, so it contains no certificates. Ask for a .p7b or .cer file.</source>
        <translation>C’est un fichier PKCS #7 non signé&#xa0;; il ne contient donc aucun certificat. Demandez un fichier .p7b ou .cer.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Add the certificate that the CA issued for it.</source>
        <translation>C’est une demande de certificat (CSR), et non un certificat. Ajoutez le certificat que la CA a émis en réponse.</translation>
    </message>
    <message>
        <source>This is a certificate trust list (.stl): it only lists certificates. Those included belong to its signer, and were skipped. Export the certificates themselves.</source>
        <translation>C’est une liste d’approbation de certificats (.stl)&#xa0;: elle ne fait qu’énumérer des certificats. Ceux qu’elle inclut appartiennent à son signataire, et ont été ignorés. Exportez les certificats eux-mêmes.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Extract it and add the files in it.</source>
        <translation>C’est une archive compressée. Extrayez-la et ajoutez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>This is a contact (vCard), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>C’est un contact (vCard), qui n’est pas lu ici. Exportez plutôt le certificat au format .cer.</translation>
    </message>
    <message>
        <source>This is a damaged serialized certificate store: its first bytes are wrong. Export it again.</source>
        <translation>C’est un magasin de certificats sérialisés endommagé&#xa0;: ses premiers octets sont incorrects. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is a database table (RocksDB or LevelDB) with the extension .sst, not a certificate store.</source>
        <translation>C’est une table de base de données (RocksDB ou LevelDB) portant l’extension .sst, et non un magasin de certificats.</translation>
    </message>
    <message>
        <source>This is a database. If it is a browser&apos;s or a mail program&apos;s, export the certificates from that program.</source>
        <translation>C’est une base de données. Si elle provient d’un navigateur ou d’un programme de messagerie, exportez les certificats depuis ce programme.</translation>
    </message>
    <message>
        <source>This is a mailbox (.mbox). Open it on the page “Mail” (or with “sstwizard survey”) to find out which CAs its messages need.</source>
        <translation>C’est une boîte aux lettres (.mbox). Ouvrez-la dans la page «&#xa0;Messages&#xa0;» (ou avec «&#xa0;sstwizard survey&#xa0;») pour savoir quelles CA sont nécessaires à ses messages.</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>C’est une image. Demandez les certificats eux-mêmes, sous forme de fichiers .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is a private key. Keep it where it is: only certificates are needed here, never their keys.</source>
        <translation>C’est une clé privée. Laissez-la où elle est&#xa0;: seuls les certificats sont nécessaires ici, jamais leurs clés.</translation>
    </message>
    <message>
        <source>This is a program. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>C’est un programme. Demandez les certificats eux-mêmes, sous forme de fichiers .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate. Add the certificate that the CA issued for it.</source>
        <translation>C’est une clé publique sans certificat. Ajoutez le certificat que la CA a émis pour elle.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate. Exchange downloads it automatically. Add the CA&apos;s certificate.</source>
        <translation>C’est une liste de révocation (CRL), et non un certificat. Exchange la télécharge automatiquement. Ajoutez le certificat de la CA.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one that was saved instead of the certificate. Download the certificate again.</source>
        <translation>C’est une page web, peut-être enregistrée à la place du certificat. Téléchargez à nouveau le certificat.</translation>
    </message>
    <message>
        <source>This is an OCSP response, not a certificate. Add the CA&apos;s certificate.</source>
        <translation>C’est une réponse OCSP, et non un certificat. Ajoutez le certificat de la CA.</translation>
    </message>
    <message>
        <source>This is an Office document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Ceci est un document Office. Demandez les certificats eux-mêmes, sous forme de fichiers .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file. Its keys have nothing to do with S/MIME; ask for an S/MIME certificate.</source>
        <translation>C’est un fichier OpenPGP. Ses clés n’ont aucun rapport avec S/MIME&#xa0;; demandez un certificat S/MIME.</translation>
    </message>
    <message>
        <source>This is an Outlook data file (.pst or .ost), which can&apos;t be read here. In Outlook, drag the messages to a folder on this computer, and open that folder.</source>
        <translation>C’est un fichier de données Outlook (.pst ou .ost), qui ne peut pas être lu ici. Dans Outlook, faites glisser les messages dans un dossier de cet ordinateur, et ouvrez ce dossier.</translation>
    </message>
    <message>
        <source>This is an Outlook message or an old Office document, in which no certificates were found.</source>
        <translation>C’est un message Outlook ou un ancien document Office, dans lequel aucun certificat n’a été trouvé.</translation>
    </message>
    <message>
        <source>This is an SSH key, not a certificate. Add the certificate of the CA.</source>
        <translation>C’est une clé SSH, et non un certificat. Ajoutez le certificat de la CA.</translation>
    </message>
    <message>
        <source>This is an XML document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>C’est un document XML. Demandez les certificats eux-mêmes, sous forme de fichiers .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive. Extract it and add it separately.</source>
        <translation>C’est une archive dans une archive. Extrayez-la et ajoutez-la séparément.</translation>
    </message>
    <message>
        <source>This is an attribute certificate, which has no key. Add the certificate of the CA.</source>
        <translation>C’est un certificat d’attributs, qui n’a pas de clé. Ajoutez le certificat de la CA.</translation>
    </message>
    <message>
        <source>This is an email message, in which no certificates were found.</source>
        <translation>C’est un message électronique, dans lequel aucun certificat n’a été trouvé.</translation>
    </message>
    <message>
        <source>This is an export of a directory (LDIF), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>C’est une exportation d’annuaire (LDIF), qui n’est pas lue ici. Exportez plutôt le certificat au format .cer.</translation>
    </message>
    <message>
        <source>This is an export of the registry. Export the certificates with certlm.msc or certmgr.msc instead.</source>
        <translation>C’est une exportation du Registre. Exportez plutôt les certificats avec certlm.msc ou certmgr.msc.</translation>
    </message>
    <message>
        <source>This is an old Office document, not an Outlook message (.msg). Save the message itself, and check that.</source>
        <translation>C’est un ancien document Office, et non un message Outlook (.msg). Enregistrez le message lui-même, et vérifiez-le.</translation>
    </message>
    <message>
        <source>This is text without a certificate in it. A certificate begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>C’est du texte sans certificat. Un certificat commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is the report of a survey, which this version no longer reads. Open the mail itself on the page “Mail” (or with “sstwizard survey”).</source>
        <translation>C’est le rapport d’une analyse, que cette version ne lit plus. Ouvrez les messages eux-mêmes dans la page «&#xa0;Messages&#xa0;» (ou avec «&#xa0;sstwizard survey&#xa0;»).</translation>
    </message>
    <message>
        <source>This is {kind}, not a signed message. Choose a signed message.</source>
        <translation>C’est {kind}, et non un message signé. Choisissez un message signé.</translation>
    </message>
    <message>
        <source>This isn&apos;t a serialized certificate store: its first bytes are different.</source>
        <translation>Ce n’est pas un magasin de certificats sérialisés&#xa0;: ses premiers octets sont différents.</translation>
    </message>
    <message>
        <source>This isn&apos;t a supported certificate file: .sst, .cer, .pem, .p7b, .p12, or a .zip of these.</source>
        <translation>Ce n’est pas un fichier de certificats pris en charge&#xa0;: .sst, .cer, .pem, .p7b, .p12, ou un fichier .zip de ces formats.</translation>
    </message>
    <message>
        <source>This message has a digital signature, but it wasn&apos;t verified because the S/MIME control isn&apos;t currently supported for your browser or platform.</source>
        <translation>Ce message a une signature numérique, mais elle n’a pas été vérifiée, car le contrôle S/MIME n’est actuellement pas pris en charge pour votre navigateur ou plateforme.</translation>
    </message>
    <message>
        <source>This message has no S/MIME signature, so there is nothing to check. Choose a signed message.</source>
        <translation>Ce message n’a pas de signature S/MIME&#xa0;; il n’y a donc rien à vérifier. Choisissez un message signé.</translation>
    </message>
    <message>
        <source>This message has too many signatures or parts to be checked. Choose another message.</source>
        <translation>Ce message comporte trop de signatures ou de parties pour être vérifié. Choisissez un autre message.</translation>
    </message>
    <message>
        <source>This message is compressed (S/MIME), so it can&apos;t be checked here. Ask the sender for a message without compression.</source>
        <translation>Ce message est compressé (S/MIME)&#xa0;; il ne peut donc pas être vérifié ici. Demandez à l’expéditeur un message sans compression.</translation>
    </message>
    <message>
        <source>This message is encrypted, so its signature can&apos;t be checked. Ask the sender for a message that is only signed.</source>
        <translation>Ce message est chiffré&#xa0;; sa signature ne peut donc pas être vérifiée. Demandez à l’expéditeur un message seulement signé.</translation>
    </message>
    <message>
        <source>This message is not signed</source>
        <translation>Ce message n’est pas signé</translation>
    </message>
    <message>
        <source>This message is signed with OpenPGP, not with S/MIME. Choose a message signed with S/MIME.</source>
        <translation>Ce message est signé avec OpenPGP, et non avec S/MIME. Choisissez un message signé avec S/MIME.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Ce nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This serialized certificate is incomplete: there is no certificate in it.</source>
        <translation>Ce certificat sérialisé est incomplet&#xa0;: il ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>This store contains no certificate.</source>
        <translation>Ce magasin ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy isn&apos;t supported. Download {address} with a browser and add the file.</source>
        <translation>Le proxy de ce système n’est pas pris en charge. Téléchargez {address} avec un navigateur et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy refuses (HTTP status {status}). Download {address} with a browser and add the file.</source>
        <translation>Le proxy de ce système refuse la requête (état HTTP {status}). Téléchargez {address} avec un navigateur et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>This window is no longer connected, or the account may not see the settings.</source>
        <translation>Cette fenêtre n’est plus connectée, ou le compte n’est pas autorisé à voir les paramètres.</translation>
    </message>
    <message>
        <source>This window is not connected to Exchange, or no longer.</source>
        <translation>Cette fenêtre n’est pas connectée à Exchange, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>This window isn&apos;t the Exchange Management Shell.</source>
        <translation>Cette fenêtre n’est pas l’Exchange Management Shell.</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Empreinte numérique (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Empreinte numérique (SHA-256)</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>To see what would change and stop there, add -WhatIf to the line that starts the upload; to bring back the newest backup that differs from what is stored, add -Restore.</source>
        <translation>Pour voir ce qui changerait et s’arrêter là, ajoutez -WhatIf à la ligne qui démarre le chargement&#xa0;; pour restaurer la sauvegarde la plus récente qui diffère de ce qui est stocké, ajoutez -Restore.</translation>
    </message>
    <message>
        <source>Too many certificates in this mail have the name of “{name}”, or of a CA above it: not all were checked. Open fewer messages at a time.</source>
        <translation>Trop de certificats de ces messages portent le nom de «&#xa0;{name}&#xa0;» ou d’une CA au-dessus&#xa0;: ils n’ont pas tous été vérifiés. Ouvrez moins de messages à la fois.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Trusted People</source>
        <translation>Personnes autorisées</translation>
    </message>
    <message>
        <source>Trusted Root</source>
        <translation>Autorités racines de confiance</translation>
    </message>
    <message>
        <source>Trusted by another path</source>
        <translation>Approuvée par un autre chemin</translation>
    </message>
    <message>
        <source>Trusted by this collection</source>
        <translation>Approuvé par cette collection</translation>
    </message>
    <message>
        <source>Trusted by this collection, but only a part of the message is signed</source>
        <translation>Approuvé par cette collection, mais seule une partie du message est signée</translation>
    </message>
    <message>
        <source>Trusted by this collection.</source>
        <translation>Approuvé par cette collection.</translation>
    </message>
    <message>
        <source>Trusting S/MIME mail: a walk-through</source>
        <translation>Approuver les messages S/MIME&#xa0;: procédure pas à pas</translation>
    </message>
    <message>
        <source>Turn S/MIME on in the account&apos;s Security settings, where it is off by default, and open the same messages. It may take longer here: up to a day has been seen.</source>
        <translation>Activez S/MIME dans les paramètres de sécurité du compte, où il est désactivé par défaut, et ouvrez les mêmes messages. Cela peut prendre plus de temps ici&#xa0;: un délai d’une journée a déjà été constaté.</translation>
    </message>
    <message>
        <source>Type Enable-OrganizationCustomization once, wait until it has taken effect, and upload again.</source>
        <translation>Tapez une fois Enable-OrganizationCustomization, attendez que cela prenne effet, puis chargez à nouveau.</translation>
    </message>
    <message>
        <source>Type Register-PSRepository -Default, and install the module again.</source>
        <translation>Tapez Register-PSRepository -Default et réinstallez le module.</translation>
    </message>
    <message>
        <source>Type Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. If that is refused, a group policy forbids it: ask whoever manages this computer.</source>
        <translation>Tapez Set-ExecutionPolicy RemoteSigned -Scope Process, qui ne vaut que pour cette fenêtre, et réessayez. En cas de refus, une stratégie de groupe l’interdit&#xa0;: adressez-vous à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>Type Y. This is the PowerShell Gallery, Microsoft&apos;s own.</source>
        <translation>Tapez Y, ou la lettre qui précède «&#xa0;Oui&#xa0;». Il s’agit de la PowerShell Gallery, celle de Microsoft.</translation>
    </message>
    <message>
        <source>Type yes if the organization is yours, and nothing that you need stands under Removed. Anything else stops, and nothing changes.</source>
        <translation>Tapez oui si l’organisation est la vôtre et si rien de ce dont vous avez besoin ne figure sous «&#xa0;Retirés&#xa0;». Toute autre réponse annule, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>Type yes. It is installed for you alone, and needs no administrator.</source>
        <translation>Tapez oui. Le module est installé pour vous seul, sans droits d’administrateur.</translation>
    </message>
    <message>
        <source>Untrusted (Disallowed)</source>
        <translation>Non autorisés (Disallowed)</translation>
    </message>
    <message>
        <source>Update of the one that your organization uses</source>
        <translation>Mise à jour de celle qu’utilise votre organisation</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Upload this to the organization shown above?</source>
        <translation>Charger ceci dans l’organisation indiquée ci-dessus&#xa0;?</translation>
    </message>
    <message>
        <source>Upload: replaces the whole collection at once, without asking</source>
        <translation>Charger&#xa0;: remplace toute la collection immédiatement, sans confirmation</translation>
    </message>
    <message>
        <source>Use PowerShell 7. On Windows 10, Microsoft supports its current versions with the LTSC editions only: otherwise, save the transfer kit, and upload from another computer.</source>
        <translation>Utilisez PowerShell 7. Sous Windows 10, Microsoft ne prend en charge ses versions actuelles qu’avec les éditions LTSC&#xa0;: sinon, enregistrez le kit de transfert, et effectuez le chargement depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control.</source>
        <translation>Utilisez Windows avec Edge ou Chrome, l’extension S/MIME et le contrôle S/MIME.</translation>
    </message>
    <message>
        <source>Use a computer from which it may, or ask whoever looks after these policies.</source>
        <translation>Utilisez un ordinateur depuis lequel ce compte est autorisé à se connecter, ou adressez-vous à la personne qui s’occupe de ces stratégies.</translation>
    </message>
    <message>
        <source>Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows Security.</source>
        <translation>Utilisez un dossier qui n’est pas protégé, par exemple un nouveau dossier sur le lecteur C, ou faites autoriser PowerShell dans Sécurité Windows.</translation>
    </message>
    <message>
        <source>Use a folder that you may write to and that is not protected, such as a new one on drive C.</source>
        <translation>Utilisez un dossier où vous pouvez écrire et qui n’est pas protégé, par exemple un nouveau dossier sur le lecteur C.</translation>
    </message>
    <message>
        <source>Use an account of Windows whose profile has no $ in its path, or save the transfer kit for one.</source>
        <translation>Utilisez un compte Windows dont le chemin de profil ne contient pas de $, ou enregistrez le kit de transfert pour un tel compte.</translation>
    </message>
    <message>
        <source>Use the commands that SST Wizard shows; they read the file in another way.</source>
        <translation>Utilisez les commandes affichées par SST Wizard&#xa0;; elles lisent le fichier autrement.</translation>
    </message>
    <message>
        <source>Use the script: “Upload in PowerShell”. If Microsoft&apos;s module fails too, save the transfer kit, and upload from another computer.</source>
        <translation>Utilisez le script&#xa0;: «&#xa0;Charger avec PowerShell&#xa0;». Si le module de Microsoft échoue aussi, enregistrez le kit de transfert, et effectuez le chargement depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Valid from (UTC)</source>
        <translation>Valide à partir du (UTC)</translation>
    </message>
    <message>
        <source>Valid to (UTC)</source>
        <translation>Valide jusqu’au (UTC)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Was “{name}” revoked? {said} If Exchange can&apos;t check that either, users may be told that the signature is not trusted.</source>
        <translation>«&#xa0;{name}&#xa0;» a-t-il été révoqué&#xa0;? {said} Si Exchange ne peut pas le vérifier non plus, un message peut indiquer aux utilisateurs que la signature n’est pas approuvée.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What Exchange has stored is not this file: the upload failed, or somebody has uploaded another since.</source>
        <translation>Ce qu’Exchange stocke n’est pas ce fichier&#xa0;: le chargement a échoué, ou quelqu’un en a chargé un autre depuis.</translation>
    </message>
    <message>
        <source>What is known of Exchange can&apos;t be kept in “{file}”: {reason} It is known until the wizard is closed.</source>
        <translation>Impossible d’enregistrer dans «&#xa0;{file}&#xa0;» ce que l’on sait d’Exchange&#xa0;: {reason} Cela reste connu jusqu’à la fermeture de l’assistant.</translation>
    </message>
    <message>
        <source>What needs you comes first: the card below the list has a button for it. Compare a root by phone, with a number that you know and that isn&apos;t from the message.</source>
        <translation>Ce qui requiert votre attention vient en premier&#xa0;: la carte sous la liste a un bouton pour cela. Comparez une racine par téléphone, avec un numéro que vous connaissez et qui ne vient pas du message.</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>Que répondre</translation>
    </message>
    <message>
        <source>Whether a CA above “{name}” may certify all its names can&apos;t be checked: the CA&apos;s name constraints are of a kind that isn&apos;t known here, or say nothing of letters outside of ASCII. Ask the CA.</source>
        <translation>Impossible de vérifier si une CA au-dessus de «&#xa0;{name}&#xa0;» est autorisée à certifier tous ses noms&#xa0;: les contraintes de nom de cette CA sont d’un type inconnu ici, ou ne disent rien des lettres non ASCII. Contactez la CA.</translation>
    </message>
    <message>
        <source>Whether this is trusted can&apos;t be checked</source>
        <translation>Impossible de vérifier si cet élément est approuvé</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked</source>
        <translation>Impossible de vérifier qui a signé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256.</source>
        <translation>Impossible de vérifier ici qui a signé «&#xa0;{name}&#xa0;»&#xa0;: l’algorithme ({algorithm}) ou la clé de «&#xa0;{issuer}&#xa0;» est inconnu. Demandez à la CA un certificat signé avec RSA ou ECDSA, et SHA-256.</translation>
    </message>
    <message>
        <source>Whole messages are saved there, so nobody else may be able to read that folder.</source>
        <translation>Des messages entiers y sont enregistrés&#xa0;; personne d’autre ne doit donc pouvoir lire ce dossier.</translation>
    </message>
    <message>
        <source>Windows Hardware Driver Verification</source>
        <translation>Vérification de pilotes matériels Windows</translation>
    </message>
    <message>
        <source>Windows PowerShell 5.1 is known for it.</source>
        <translation>Windows PowerShell 5.1 est connu pour cela.</translation>
    </message>
    <message>
        <source>Windows System Component Verification</source>
        <translation>Vérification des composants système Windows</translation>
    </message>
    <message>
        <source>Windows allows no file named “{name}”. Choose another name.</source>
        <translation>Windows n’autorise aucun fichier nommé «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Windows denies access to the folder “{folder}”. Choose another folder, or have SST Wizard allowed if Controlled Folder Access blocks it.</source>
        <translation>Windows refuse l’accès au dossier «&#xa0;{folder}&#xa0;». Choisissez un autre dossier, ou faites autoriser SST Wizard si l’Accès contrôlé aux dossiers le bloque.</translation>
    </message>
    <message>
        <source>Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted again for your whole organization.</source>
        <translation>Windows n’autorise pas «&#xa0;{name}&#xa0;», par décision de Microsoft ou d’un administrateur. Dans le fichier, ce certificat serait à nouveau approuvé pour toute votre organisation.</translation>
    </message>
    <message>
        <source>Windows does not let this window load a module or start a script.</source>
        <translation>Windows ne laisse pas cette fenêtre charger un module ou démarrer un script.</translation>
    </message>
    <message>
        <source>Windows does not trust “{name}”</source>
        <translation>Windows n’approuve pas «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Windows doesn&apos;t let you read {store}: {reason}</source>
        <translation>Windows ne vous laisse pas lire {store}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Windows on this computer limits “{name}” to purposes other than secure email. The file doesn&apos;t include this limit: Exchange would still trust it for mail.</source>
        <translation>Sur cet ordinateur, Windows limite «&#xa0;{name}&#xa0;» à des rôles autres que la messagerie électronique sécurisée. Le fichier n’inclut pas cette limite&#xa0;: Exchange l’approuverait quand même pour les messages.</translation>
    </message>
    <message>
        <source>Windows or a root program has withdrawn a certificate in the chain of “{name}”. Don&apos;t trust it.</source>
        <translation>Windows ou un programme de certificats racines a exclu un certificat de la chaîne de «&#xa0;{name}&#xa0;». Ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>Windows trusts only what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then.</source>
        <translation>Windows n’approuve que ce que «&#xa0;{name}&#xa0;» a émis avant le {since}. Le fichier n’inclut pas cette limite&#xa0;: Exchange approuverait aussi ce qui a été émis depuis.</translation>
    </message>
    <message>
        <source>Windows&apos; Controlled Folder Access keeps PowerShell out; its message names another reason.</source>
        <translation>L’Accès contrôlé aux dossiers de Windows bloque PowerShell&#xa0;; le message affiché indique une autre raison.</translation>
    </message>
    <message>
        <source>Windows&apos; account manager (WAM) refuses the sign-in. This has been reported from the environment GCC High, with version 3.8.0 of the module.</source>
        <translation>Le gestionnaire de comptes de Windows (WAM) refuse la connexion. Cela a été signalé dans l’environnement GCC High, avec la version 3.8.0 du module.</translation>
    </message>
    <message>
        <source>Windows&apos; sign-in window can&apos;t be used in a console that runs as another user than the one signed in.</source>
        <translation>La fenêtre de connexion de Windows ne peut pas être utilisée dans une console qui s’exécute sous un autre utilisateur que celui connecté.</translation>
    </message>
    <message>
        <source>With the account that runs the script, create the certificate again, with -KeySpec KeyExchange: see “Watch the tenant” in the help.</source>
        <translation>Avec le compte qui exécute le script, recréez le certificat avec -KeySpec KeyExchange&#xa0;: voir «&#xa0;Surveiller le locataire&#xa0;» dans l’aide.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Worldwide or GCC</source>
        <translation>Monde entier ou GCC</translation>
    </message>
    <message>
        <source>Writing into Documents or Desktop fails, though the folder is there</source>
        <translation>L’écriture dans Documents ou sur le Bureau échoue, bien que le dossier existe</translation>
    </message>
    <message>
        <source>You did not agree to install Microsoft&apos;s module, the installation failed (the PowerShell Gallery or a proxy could not be reached), or another version was installed.</source>
        <translation>Vous n’avez pas accepté d’installer le module de Microsoft, l’installation a échoué (la PowerShell Gallery ou un proxy n’a pas pu être joint), ou une autre version a été installée.</translation>
    </message>
    <message>
        <source>You have declined, or your organization asks an administrator to approve “Microsoft Graph Command Line Tools” for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).</source>
        <translation>Vous avez refusé, ou votre organisation exige qu’un administrateur approuve «&#xa0;Microsoft Graph Command Line Tools&#xa0;» pour la lecture des messages (Mail.Read, ou Mail.Read.Shared pour une boîte aux lettres partagée).</translation>
    </message>
    <message>
        <source>Your organization allows only roots that Microsoft, Mozilla or Windows vouches for, or that were seen in Exchange.</source>
        <translation>Votre organisation n’autorise que les racines garanties par Microsoft, Mozilla ou Windows, ou qui ont été vues dans Exchange.</translation>
    </message>
    <message>
        <source>Your organization allows only roots that somebody else vouches for (policy {policy}). Leave out --root.</source>
        <translation>Votre organisation n’autorise que les racines dont quelqu’un d’autre se porte garant (stratégie {policy}). N’indiquez pas --root.</translation>
    </message>
    <message>
        <source>Your organization does not allow this account to sign in from here.</source>
        <translation>Votre organisation n’autorise pas ce compte à se connecter d’ici.</translation>
    </message>
    <message>
        <source>Your organization has not approved, or has refused, Microsoft&apos;s application for Exchange.</source>
        <translation>Votre organisation n’a pas approuvé l’application de Microsoft pour Exchange, ou l’a refusée.</translation>
    </message>
    <message>
        <source>Your organization has set the account to {account}. Leave out --upn.</source>
        <translation>Votre organisation a défini le compte {account}. N’indiquez pas --upn.</translation>
    </message>
    <message>
        <source>Your organization has set the environment to {environment}. Leave out --environment.</source>
        <translation>Votre organisation a défini l’environnement {environment}. N’indiquez pas --environment.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off (policy {policy}). Leave out --online.</source>
        <translation>Votre organisation a désactivé les téléchargements (stratégie {policy}). N’indiquez pas --online.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off.</source>
        <translation>Votre organisation a désactivé les téléchargements.</translation>
    </message>
    <message>
        <source>Your organization has turned uploads off (policy {policy}). Upload the file from another computer.</source>
        <translation>Votre organisation a désactivé les chargements (stratégie {policy}). Chargez le fichier depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings have never been changed: this is usual where it is new.</source>
        <translation>Les paramètres de votre organisation n’ont jamais été modifiés&#xa0;: c’est courant lorsqu’elle est récente.</translation>
    </message>
    <message>
        <source>a certificate trust list or a security catalog</source>
        <translation>une liste d’approbation de certificats ou un catalogue de sécurité</translation>
    </message>
    <message>
        <source>a name in it is no longer correct</source>
        <translation>un nom qu’il contient n’est plus exact</translation>
    </message>
    <message>
        <source>a signed receipt</source>
        <translation>un accusé de réception signé</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>un horodatage</translation>
    </message>
    <message>
        <source>attached message</source>
        <translation>message joint</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>décodage impossible</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>expires {year}</source>
        <translation>expire en {year}</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>texte mis en forme</translation>
    </message>
    <message>
        <source>issued {year}</source>
        <translation>émis en {year}</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>il n’est plus nécessaire</translation>
    </message>
    <message>
        <source>it was replaced by another certificate</source>
        <translation>il a été remplacé par un autre certificat</translation>
    </message>
    <message>
        <source>its private key may be compromised</source>
        <translation>sa clé privée est peut-être compromise</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison indiquée</translation>
    </message>
    <message>
        <source>part {number} ({kind})</source>
        <translation>partie {number} ({kind})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the CA&apos;s private key may be compromised</source>
        <translation>la clé privée de la CA est peut-être compromise</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key may be compromised</source>
        <translation>la clé de l’autorité d’attributs est peut-être compromise</translation>
    </message>
    <message>
        <source>the list of public CAs (CCADB, {date})</source>
        <translation>la liste des CA publiques (CCADB, {date})</translation>
    </message>
    <message>
        <source>the permission that it gave was withdrawn</source>
        <translation>l’autorisation qu’il donnait a été retirée</translation>
    </message>
    <message>
        <source>the sign-in window asks for it</source>
        <translation>la fenêtre de connexion le demande</translation>
    </message>
    <message>
        <source>the signature of a program (Authenticode)</source>
        <translation>la signature d’un programme (Authenticode)</translation>
    </message>
    <message>
        <source>thumbprint …{digits}</source>
        <translation>empreinte …{digits}</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits</source>
        <translation>{algorithm} {bits}&#xa0;bits</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits ({curve})</source>
        <translation>{algorithm} {bits}&#xa0;bits ({curve})</translation>
    </message>
    <message>
        <source>{count} (root CAs: {roots}, others: {others})</source>
        <translation>{count} (CA racines&#xa0;: {roots}, autres&#xa0;: {others})</translation>
    </message>
    <message>
        <source>{count} certificates are for the same CA “{name}” and the same key. This causes no problem.</source>
        <translation>{count} certificats concernent la même CA «&#xa0;{name}&#xa0;» et la même clé. Cela ne pose aucun problème.</translation>
    </message>
    <message>
        <source>{count} files contain neither mail nor certificates and were skipped.</source>
        <translation>{count} fichiers ne contiennent ni messages ni certificats et ont été ignorés.</translation>
    </message>
    <message>
        <source>{count} files contain no certificates and were skipped.</source>
        <translation>{count} fichiers ne contiennent aucun certificat et ont été ignorés.</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched</source>
        <translation>{count} listes de révocation (CRL) n’ont pas pu être récupérées</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched. {said}</source>
        <translation>{count} listes de révocation (CRL) n’ont pas pu être récupérées. {said}</translation>
    </message>
    <message>
        <source>{count} self-signed certificates are for the same root CA “{name}” and the same key. This causes no problem; if space is short, the one that expires last is enough.</source>
        <translation>{count} certificats auto-signés concernent la même CA racine «&#xa0;{name}&#xa0;» et la même clé. Cela ne pose aucun problème&#xa0;; si la place manque, celui qui expire en dernier suffit.</translation>
    </message>
    <message>
        <source>{date}: upload an updated file before this day</source>
        <translation>{date}&#xa0;: chargez un fichier à jour avant ce jour</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Open it in the wizard, which asks for it.</source>
        <translation>{file} est verrouillé par un mot de passe. Ouvrez-le dans l’Assistant, qui le demande.</translation>
    </message>
    <message>
        <source>{file}: The file contains no certificates.</source>
        <translation>{file}&#xa0;: le fichier ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>{file}: The file contains no root CA. Specify the root&apos;s own file.</source>
        <translation>{file}&#xa0;: le fichier ne contient aucune CA racine. Indiquez le fichier de la racine elle-même.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{hash} with {algorithm}</source>
        <translation>{hash} avec {algorithm}</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} a répondu par une page web, et non par un certificat. Demandez son certificat à la CA.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} a répondu, mais pas par un certificat. Demandez son certificat à la CA.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the network, or ask the CA.</source>
        <translation>{host} est inaccessible. Vérifiez le réseau, ou contactez la CA.</translation>
    </message>
    <message>
        <source>{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA.</source>
        <translation>{host} n’a pas répondu entièrement en {seconds}&#xa0;secondes. Réessayez plus tard, ou contactez la CA.</translation>
    </message>
    <message>
        <source>{host} didn&apos;t provide the file (HTTP status {status}). Ask the CA for it.</source>
        <translation>{host} n’a pas fourni le fichier (état HTTP {status}). Demandez-le à la CA.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have it, but redirects to another address: {address}. Contact that address only if you trust it.</source>
        <translation>{host} ne l’a pas, mais redirige vers une autre adresse&#xa0;: {address}. Ne contactez cette adresse que si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have the revocation list (CRL), but redirects to another address, which was not contacted. Ask the CA.</source>
        <translation>{host} n’a pas la liste de révocation (CRL), mais redirige vers une autre adresse, qui n’a pas été contactée. Contactez la CA.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network, which Microsoft can&apos;t reach either. Ask the CA to publish its revocation list (CRL) over public HTTP.</source>
        <translation>{host} se trouve sur cet ordinateur ou sur un réseau privé, que Microsoft ne peut pas atteindre non plus. Demandez à la CA de publier sa liste de révocation (CRL) en HTTP public.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network. Contact it only if it belongs to your own CA.</source>
        <translation>{host} se trouve sur cet ordinateur ou sur un réseau privé. Ne contactez cette adresse que si elle appartient à votre propre CA.</translation>
    </message>
    <message>
        <source>{host} offers the file only over https, at {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>{host} ne propose le fichier qu’en https, à l’adresse {address}. Si vous lui faites confiance, ouvrez-la dans un navigateur et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>{host} redirects to another address, but to none that can be used. Ask the CA.</source>
        <translation>{host} redirige vers une autre adresse, mais aucune n’est utilisable. Contactez la CA.</translation>
    </message>
    <message>
        <source>{host} sent a certificate that isn&apos;t the issuer of {certificate}. Ask the CA for its certificate.</source>
        <translation>{host} a envoyé un certificat qui n’est pas l’émetteur de {certificate}. Demandez son certificat à la CA.</translation>
    </message>
    <message>
        <source>{host} sent more than {size} MB, which is too much. Ask the CA for the file.</source>
        <translation>{host} a envoyé plus de {size}&#xa0;Mo, ce qui est trop. Demandez le fichier à la CA.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} et {count} de plus</translation>
    </message>
    <message>
        <source>{name} ({apart})</source>
        <translation>{name} ({apart})</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, jusqu’au {end}</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”</source>
        <translation>{program} a exclu «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>{program} a exclu «&#xa0;{name}&#xa0;»&#xa0;: rien de ce qui en dépend ne doit être approuvé. Demandez à l’expéditeur d’utiliser un autre certificat.</translation>
    </message>
    <message>
        <source>{program} no longer trusts what “{name}” issues</source>
        <translation>{program} n’approuve plus ce qu’émet «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{program}&apos;s root program no longer vouches for “{name}” for mail (as of its list of {listed}, which doesn&apos;t say since when).</source>
        <translation>Le programme de certificats racines de {program} ne se porte plus garant de «&#xa0;{name}&#xa0;» pour les messages (d’après sa liste du {listed}, qui ne dit pas depuis quand).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that is issued below “{root}” from {day} on, as by “{name}”. Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>Le programme de certificats racines de {program} ne se porte garant de rien de ce qui est émis sous «&#xa0;{root}&#xa0;» à partir du {day}, par exemple par «&#xa0;{name}&#xa0;». Attendez-vous alors à une autre CA pour les messages de ses clients&#xa0;; vérifiez à nouveau les messages reçus.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that “{name}” has issued since {since} (as of its list of {listed}).</source>
        <translation>Le programme de certificats racines de {program} ne se porte garant de rien de ce que «&#xa0;{name}&#xa0;» a émis depuis le {since} (d’après sa liste du {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches only for what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before that date.</source>
        <translation>Le programme de certificats racines de {program} ne se porte garant que de ce que «&#xa0;{name}&#xa0;» a émis avant le {since}. Le fichier n’inclut pas cette limite&#xa0;: Exchange approuverait aussi ce qui a été émis depuis. Retirez ce certificat, sauf si vous avez besoin de messages antérieurs à cette date.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since} (as of its list of {listed}).</source>
        <translation>Le programme de certificats racines de {program} a exclu «&#xa0;{name}&#xa0;» le {since} (d’après sa liste du {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since}: don&apos;t trust it for mail. In the file, it would be trusted again for your whole organization. Remove it.</source>
        <translation>Le programme de certificats racines de {program} a exclu «&#xa0;{name}&#xa0;» le {since}&#xa0;: n’approuvez pas ce certificat pour les messages. Dans le fichier, il serait à nouveau approuvé pour toute votre organisation. Retirez-le.</translation>
    </message>
    <message>
        <source>{said} Don&apos;t trust anything that depends on it. Ask the sender to use another certificate.</source>
        <translation>{said} Ne faites confiance à rien de ce qui en dépend. Demandez à l’expéditeur d’utiliser un autre certificat.</translation>
    </message>
    <message>
        <source>{said} Exchange Server checks all but the root for revocation. Don&apos;t trust it or anything it has issued.</source>
        <translation>{said} Exchange Server vérifie la révocation de tous les certificats, sauf la racine. Ne faites confiance ni à ce certificat ni à ce qu’il a émis.</translation>
    </message>
    <message>
        <source>{size} bytes; Exchange Server is known to refuse more than {limit}, Exchange Online may</source>
        <translation>{size}&#xa0;octets&#xa0;; on sait qu’Exchange Server en refuse plus de {limit}, Exchange Online peut-être aussi</translation>
    </message>
    <message>
        <source>{vouching}&apos;s root program vouches for “{name}” for mail; {other}&apos;s no longer does, or only for other purposes. Exchange uses only the file. Keep the root if you still receive mail that needs it.</source>
        <translation>Le programme de certificats racines de {vouching} se porte garant de «&#xa0;{name}&#xa0;» pour les messages&#xa0;; celui de {other} ne le fait plus, ou seulement pour d’autres rôles. Exchange n’utilise que le fichier. Gardez la racine si vous recevez encore des messages qui en ont besoin.</translation>
    </message>
    <message>
        <source>{why} Don&apos;t trust this message, and ask the sender to send it again.</source>
        <translation>{why} Ne faites pas confiance à ce message, et demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>“{account}” contains a space or an invisible character; remove it.</source>
        <translation>«&#xa0;{account}&#xa0;» contient un espace ou un caractère invisible&#xa0;; supprimez-le.</translation>
    </message>
    <message>
        <source>“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com.</source>
        <translation>«&#xa0;{account}&#xa0;» n’est pas un compte&#xa0;: il doit contenir un seul @, comme dans admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{address}” isn&apos;t an http or https address to download from. Ask the CA for its certificate.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse http ou https de téléchargement. Demandez son certificat à la CA.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.</source>
        <translation>«&#xa0;{domain}&#xa0;» n’est pas un domaine, comme fabrikam.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{file}” can contain only one certificate, but there are {count}: specify an .sst, .p7b or .pem file, or a folder with --format der.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut contenir qu’un certificat, mais il y en a {count}&#xa0;: indiquez un fichier .sst, .p7b ou .pem, ou un dossier avec --format der.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read completely, so some of its certificates may be lost in the new file: {reason} To use what can be read, pass the file without --base.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu entièrement&#xa0;; certains de ses certificats pourraient donc manquer dans le nouveau fichier&#xa0;: {reason} Pour utiliser ce qui est lisible, indiquez le fichier sans --base.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Copy it to this computer and try again.</source>
        <translation>«&#xa0;{file}&#xa0;» est illisible. Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: you have no permission, or another program is using it.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: vous n’en avez pas l’autorisation, ou un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: sstwizard survey writes an .sst file.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit&#xa0;: sstwizard survey écrit un fichier .sst.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the formats are .sst, .p7b, .pem and .cer. Choose one of these extensions, or specify --format.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit&#xa0;: les formats sont .sst, .p7b, .pem et .cer. Choisissez l’une de ces extensions, ou indiquez --format.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the name of this document has to end with {endings}. PDF needs the wizard.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit&#xa0;: le nom de ce document doit se terminer par {endings}. Le format PDF nécessite l’Assistant.</translation>
    </message>
    <message>
        <source>“{file}” contains neither mail nor certificates and was skipped.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient ni messages ni certificats et a été ignoré.</translation>
    </message>
    <message>
        <source>“{file}” contains no certificates and was skipped.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient aucun certificat et a été ignoré.</translation>
    </message>
    <message>
        <source>“{file}” could not be read, so it is no longer known what Exchange has. It is kept as “{copy}”.</source>
        <translation>Impossible de lire «&#xa0;{file}&#xa0;»&#xa0;: on ne sait donc plus ce qu’Exchange a. Le fichier est conservé sous le nom «&#xa0;{copy}&#xa0;».</translation>
    </message>
    <message>
        <source>“{file}” has the root CA “{name}”. Nobody vouches for it, and your organization allows no others (policy {policy}). Make a collection without it first: sstwizard make.</source>
        <translation>«&#xa0;{file}&#xa0;» contient la CA racine «&#xa0;{name}&#xa0;». Personne ne s’en porte garant, et votre organisation n’en autorise pas d’autres (stratégie {policy}). Créez d’abord une collection sans elle&#xa0;: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe, not a file.</source>
        <translation>«&#xa0;{file}&#xa0;» est un périphérique ou un canal, et non un fichier.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <translation>«&#xa0;{file}&#xa0;» est un dossier. Choisissez-y un fichier.</translation>
    </message>
    <message>
        <source>“{file}” is an .sst file. Specify the message or certificate to check (.eml, .cer).</source>
        <translation>«&#xa0;{file}&#xa0;» est un fichier .sst. Indiquez le message ou le certificat à vérifier (.eml, .cer).</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Add it by itself; you can then enter its password.</source>
        <translation>«&#xa0;{file}&#xa0;» est verrouillé par un mot de passe. Ajoutez-le séparément&#xa0;; vous pourrez alors saisir son mot de passe.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add those files.</source>
        <translation>«&#xa0;{file}&#xa0;» est verrouillé par un mot de passe. Exportez ses certificats au format .cer ou .p7b, et ajoutez ces fichiers.</translation>
    </message>
    <message>
        <source>“{file}” is not an .sst file. Create one first: sstwizard make.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier .sst. Créez-en d’abord un&#xa0;: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is not the script that came with SST Wizard. Install SST Wizard again.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas le script fourni avec SST Wizard. Réinstallez SST Wizard.</translation>
    </message>
    <message>
        <source>“{file}” is the collection itself. Choose another name.</source>
        <translation>«&#xa0;{file}&#xa0;» est la collection elle-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read: it has more than {size} MB.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop volumineux pour être lu&#xa0;: il dépasse {size}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>“{file}” was not exported by SST Wizard. Make a collection of it first: sstwizard make.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été exporté par SST Wizard. Faites-en d’abord une collection&#xa0;: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” was not found. It may have been moved or renamed.</source>
        <translation>«&#xa0;{file}&#xa0;» est introuvable. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to a folder, and was skipped. Add that folder by itself.</source>
        <translation>«&#xa0;{folder}&#xa0;» est un lien vers un dossier et a été ignoré. Ajoutez ce dossier séparément.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to another place, so no script is put there. Remove the link, and try again.</source>
        <translation>«&#xa0;{folder}&#xa0;» est un lien vers un autre emplacement&#xa0;; aucun script n’y est donc placé. Supprimez le lien, puis réessayez.</translation>
    </message>
    <message>
        <source>“{issuer}” may not sign revocation lists (CRL): its key usage names other purposes. Ask the CA.</source>
        <translation>«&#xa0;{issuer}&#xa0;» n’est pas autorisé à signer des listes de révocation (CRL)&#xa0;: son utilisation de la clé indique d’autres rôles. Contactez la CA.</translation>
    </message>
    <message>
        <source>“{missing}”, an issuer above “{name}”, is missing. Ask the sender or the CA for its certificate, and add the file.</source>
        <translation>«&#xa0;{missing}&#xa0;», un émetteur au-dessus de «&#xa0;{name}&#xa0;», est manquant. Demandez son certificat à l’expéditeur ou à la CA, et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>“{name1}”</source>
        <translation>«&#xa0;{name1}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name1}” and “{name2}”</source>
        <translation>«&#xa0;{name1}&#xa0;» et «&#xa0;{name2}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}” and “{name3}”</source>
        <translation>«&#xa0;{name1}&#xa0;», «&#xa0;{name2}&#xa0;» et «&#xa0;{name3}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}”, “{name3}” and {count} more</source>
        <translation>«&#xa0;{name1}&#xa0;», «&#xa0;{name2}&#xa0;», «&#xa0;{name3}&#xa0;» et {count} de plus</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” ({addresses})</source>
        <translation>«&#xa0;{name}&#xa0;» ({addresses})</translation>
    </message>
    <message>
        <source>“{name}” belongs to a person or a server. Exchange trusts mail by the CAs in the file; this certificate takes up space and makes no mail trusted.</source>
        <translation>«&#xa0;{name}&#xa0;» appartient à une personne ou à un serveur. Exchange approuve les messages grâce aux CA du fichier&#xa0;; ce certificat prend de la place et ne fait approuver aucun message.</translation>
    </message>
    <message>
        <source>“{name}” came with a message or download ({origin}); no other source has it, and anybody can make a root CA of that name. Compare its SHA-256 by phone or on the CA&apos;s website, and remove it if a single digit differs: {sha256}</source>
        <translation>«&#xa0;{name}&#xa0;» est arrivée avec un message ou un téléchargement ({origin})&#xa0;; aucune autre source ne la contient, et n’importe qui peut créer une CA racine de ce nom. Comparez son SHA-256 par téléphone ou sur le site web de la CA, et retirez-la si un seul caractère diffère&#xa0;: {sha256}</translation>
    </message>
    <message>
        <source>“{name}” can be forged</source>
        <translation>«&#xa0;{name}&#xa0;» peut être falsifié</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded, so its issuer is not known. Unless you know what it is, remove it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être décodé&#xa0;; son émetteur est donc inconnu. À moins de savoir de quoi il s’agit, retirez-le.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email</source>
        <translation>«&#xa0;{name}&#xa0;» ne convient pas à la messagerie électronique sécurisée</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email: its extended key usage lists other purposes. Use another certificate.</source>
        <translation>«&#xa0;{name}&#xa0;» ne convient pas à la messagerie électronique sécurisée&#xa0;: son utilisation avancée de la clé indique d’autres rôles. Utilisez un autre certificat.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: {reason}. Choose another location.</source>
        <translation>«&#xa0;{name}&#xa0;» est inutilisable&#xa0;: {reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“{name}” contains a name that a CA above it may not certify (name constraints). Ask the CA.</source>
        <translation>«&#xa0;{name}&#xa0;» contient un nom qu’une CA au-dessus n’est pas autorisée à certifier (contraintes de nom). Contactez la CA.</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t list secure email among its purposes, but allows any. Mail programs accept that; Exchange Server is known to look for secure email, and Exchange Online may do the same.</source>
        <translation>«&#xa0;{name}&#xa0;» n’indique pas la messagerie électronique sécurisée parmi ses rôles, mais les autorise tous. Les programmes de messagerie l’acceptent&#xa0;; on sait qu’Exchange Server recherche la messagerie électronique sécurisée, et Exchange Online pourrait faire de même.</translation>
    </message>
    <message>
        <source>“{name}” exceeds its issuer&apos;s path length</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse la longueur de chemin de son émetteur</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. Ask the CA for its successor.</source>
        <translation>«&#xa0;{name}&#xa0;» a expiré le {end}. Demandez son successeur à la CA.</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. One expired certificate makes the whole upload fail.</source>
        <translation>«&#xa0;{name}&#xa0;» a expiré le {end}. Un seul certificat expiré fait échouer tout le chargement.</translation>
    </message>
    <message>
        <source>“{name}” expires in {days} days</source>
        <translation>«&#xa0;{name}&#xa0;» expire dans {days}&#xa0;jours</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}, so it probably issues no more certificates. “{successor}”, of the same organization, is newer and probably issues them now. It was found in {origin}. Add it beside “{name}”, and remove that once no mail needs it.</source>
        <translation>«&#xa0;{name}&#xa0;» expire le {end} et n’émet donc probablement plus de certificats. «&#xa0;{successor}&#xa0;», de la même organisation, est plus récente et les émet probablement maintenant. Trouvée dans {origin}. Ajoutez-la en complément, et retirez «&#xa0;{name}&#xa0;» dès que plus aucun message n’en a besoin.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. After that, the whole upload fails.</source>
        <translation>«&#xa0;{name}&#xa0;» expire le {end}. Après cette date, tout le chargement échoue.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. Its successor has to be in the collection by then.</source>
        <translation>«&#xa0;{name}&#xa0;» expire le {end}. À partir de ce moment, les messages qui en ont besoin ne sont pas approuvés, et Exchange refuse un fichier qui le contient. D’ici là, son successeur doit figurer dans la collection.</translation>
    </message>
    <message>
        <source>“{name}” has a critical extension that is not known here, so it can&apos;t be checked. Ask the CA about it.</source>
        <translation>«&#xa0;{name}&#xa0;» comporte une extension critique inconnue ici&#xa0;; sa vérification est donc impossible. Interrogez la CA à ce sujet.</translation>
    </message>
    <message>
        <source>“{name}” has a successor</source>
        <translation>«&#xa0;{name}&#xa0;» a un successeur</translation>
    </message>
    <message>
        <source>“{name}” has certificates with {count} different keys. A CA that renews its key causes this. Mail signed under the older key needs the older certificate.</source>
        <translation>«&#xa0;{name}&#xa0;» a des certificats avec {count} clés différentes. Cela se produit lorsqu’une CA renouvelle sa clé. Les messages signés avec l’ancienne clé ont besoin de l’ancien certificat.</translation>
    </message>
    <message>
        <source>“{name}” has more CAs below it than its path length allows. Ask the CA for a new certificate.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de CA en dessous que ne l’autorise sa longueur de chemin. Demandez un nouveau certificat à la CA.</translation>
    </message>
    <message>
        <source>“{name}” has more than one key</source>
        <translation>«&#xa0;{name}&#xa0;» a plusieurs clés</translation>
    </message>
    <message>
        <source>“{name}” has no address of a revocation list (CRL). If Exchange can&apos;t check for revocation, users may be told that the signature is not trusted.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a aucune adresse de liste de révocation (CRL). Si Exchange ne peut pas vérifier la révocation, un message peut indiquer aux utilisateurs que la signature n’est pas approuvée.</translation>
    </message>
    <message>
        <source>“{name}” has public CAs, but none that probably issues for mail. See: sstwizard find.</source>
        <translation>«&#xa0;{name}&#xa0;» a des CA publiques, mais aucune n’émet probablement de certificats de messagerie. Consultez&#xa0;: sstwizard find.</translation>
    </message>
    <message>
        <source>“{name}” has the extension of another format. Use {suffix}, or leave the extension out.</source>
        <translation>«&#xa0;{name}&#xa0;» porte l’extension d’un autre format. Utilisez {suffix} ou omettez l’extension.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est un périphérique ou un canal, et non un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is a file, and several certificates need a folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier, et plusieurs certificats nécessitent un dossier.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Add a file name.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>“{name}” is cross-signed</source>
        <translation>«&#xa0;{name}&#xa0;» a une signature croisée</translation>
    </message>
    <message>
        <source>“{name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas autorisé&#xa0;: rien de ce qui en dépend ne doit être approuvé. Demandez à l’expéditeur d’utiliser un autre certificat.</translation>
    </message>
    <message>
        <source>“{name}” is easier to forge than it should be</source>
        <translation>«&#xa0;{name}&#xa0;» est trop facile à falsifier</translation>
    </message>
    <message>
        <source>“{name}” is in no open source. Ask the sender for the CA&apos;s certificate, and add its file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne figure dans aucune source ouverte. Demandez à l’expéditeur le certificat de la CA et ajoutez son fichier.</translation>
    </message>
    <message>
        <source>“{name}” is in order, but no certificate of its senders can be used for their mail; each message says why. Ask the senders to use another certificate.</source>
        <translation>«&#xa0;{name}&#xa0;» est en ordre, mais aucun certificat de ses expéditeurs ne peut servir à leurs messages&#xa0;; chaque message indique pourquoi. Demandez aux expéditeurs d’utiliser un autre certificat.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). Add all, or those that your partners use.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans la collection sans CA intermédiaire&#xa0;: les messages qui n’en incluent pas ne seraient pas approuvés. CA situées en dessous qui émettent probablement des certificats pour la messagerie, d’après {origin}&#xa0;: {count} ({named}). Ajoutez-les toutes, ou celles que vos partenaires utilisent.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). There is no room for all: find those that your partners use by name.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans la collection sans CA intermédiaire&#xa0;: les messages qui n’en incluent pas ne seraient pas approuvés. CA situées en dessous qui émettent probablement des certificats pour la messagerie, d’après {origin}&#xa0;: {count} ({named}). Il n’y a pas de place pour toutes&#xa0;: recherchez par nom celles que vos partenaires utilisent.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. The opened files and stores contain {named} below it (the first in {origin}).</source>
        <translation>«&#xa0;{name}&#xa0;» est dans la collection sans CA intermédiaire&#xa0;: les messages qui n’en incluent pas ne seraient pas approuvés. Les fichiers et magasins ouverts contiennent {named} en dessous (le premier dans {origin}).</translation>
    </message>
    <message>
        <source>“{name}” is not valid yet</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas encore valide</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Clear the read-only attribute, or choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est en lecture seule. Désactivez l’attribut Lecture seule, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is self-signed and not a CA: it makes only mail trusted that was signed with this certificate. Remove it, unless you want exactly that.</source>
        <translation>«&#xa0;{name}&#xa0;» est auto-signé et n’est pas une CA&#xa0;: il ne fait approuver que les messages signés avec ce certificat. Retirez-le, sauf si c’est exactement ce que vous voulez.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can be forged. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>«&#xa0;{name}&#xa0;» est signé avec {algorithm}, qui peut être falsifié. Ne lui faites pas confiance, et demandez-en un nouveau à la CA.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>«&#xa0;{name}&#xa0;» est signé avec {algorithm}, qui peut désormais être falsifié. Exchange peut l’approuver ou non. Demandez un certificat plus récent à la CA.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate.</source>
        <translation>«&#xa0;{name}&#xa0;» est signé avec {algorithm}, qui est dépassé. Demandez un certificat plus récent à la CA.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}: certificates like it have been forged. Don&apos;t trust it. Remove it, and ask the CA for a newer certificate.</source>
        <translation>«&#xa0;{name}&#xa0;» est signé avec {algorithm}&#xa0;: de tels certificats ont déjà été falsifiés. Ne lui faites pas confiance. Retirez-le, et demandez un certificat plus récent à la CA.</translation>
    </message>
    <message>
        <source>“{name}” is trusted by this collection, but the signed content is in another file. Choose that file, too, to check whether it was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est approuvé par cette collection, mais le contenu signé se trouve dans un autre fichier. Choisissez aussi ce fichier, pour vérifier s’il a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is valid from {start}. Mail that needs it isn&apos;t trusted before then.</source>
        <translation>«&#xa0;{name}&#xa0;» est valide à partir du {start}. Les messages qui en ont besoin ne sont pas approuvés avant cette date.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a CA and isn&apos;t needed</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une CA et n’est pas nécessaire</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t made as the standard for certificates (RFC 5280) requires, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas conforme à la norme sur les certificats (RFC 5280)&#xa0;; sa vérification est donc impossible. Demandez un nouveau certificat à la CA.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t the full name of an organization. These match: {names}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le nom complet d’une organisation. Correspondances&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid before {start}. Wait, or check this computer&apos;s clock.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas valide avant le {start}. Attendez, ou vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>“{name}” makes only its own mail trusted</source>
        <translation>«&#xa0;{name}&#xa0;» ne fait approuver que ses propres messages</translation>
    </message>
    <message>
        <source>“{name}” may have been revoked</source>
        <translation>«&#xa0;{name}&#xa0;» a peut-être été révoqué</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail from {day} on ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut plus émettre de certificats de messagerie à partir du {day} ({key}&#xa0;; CA/Browser Forum, SMC017). Attendez-vous alors à une autre CA pour les messages de ses clients&#xa0;; vérifiez à nouveau les messages reçus.</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail since {day} ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA; look at received mail again.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut plus émettre de certificats de messagerie depuis le {day} ({key}&#xa0;; CA/Browser Forum, SMC017). Attendez-vous à une autre CA pour les messages de ses clients&#xa0;; vérifiez à nouveau les messages reçus.</translation>
    </message>
    <message>
        <source>“{name}” may not issue certificates, but it issued one here. Don&apos;t trust what it issued.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas autorisé à émettre des certificats, mais il en a émis un ici. Ne faites pas confiance à ce qu’il a émis.</translation>
    </message>
    <message>
        <source>“{name}” may not sign: its key usage lists other purposes. Ask the sender to sign with another certificate.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas autorisé à signer&#xa0;: son utilisation de la clé indique d’autres rôles. Demandez à l’expéditeur de signer avec un autre certificat.</translation>
    </message>
    <message>
        <source>“{name}” mixes look-alike letters</source>
        <translation>«&#xa0;{name}&#xa0;» mélange des lettres qui se ressemblent</translation>
    </message>
    <message>
        <source>“{name}” names an issuer other than the certificate whose key signed it, so its chain is not valid. Ask the CA for a new one.</source>
        <translation>«&#xa0;{name}&#xa0;» désigne un autre émetteur que le certificat dont la clé l’a signé&#xa0;; sa chaîne n’est donc pas valide. Demandez-en un nouveau à la CA.</translation>
    </message>
    <message>
        <source>“{name}” names no issuer, so nobody can find its CA. Remove it, and ask who issued it for another.</source>
        <translation>«&#xa0;{name}&#xa0;» ne nomme aucun émetteur&#xa0;; personne ne peut donc trouver son autorité de certification. Supprimez ce certificat et demandez-en un autre à son émetteur.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but its signature doesn&apos;t match that issuer&apos;s key. The certificate is forged, damaged or invalid: remove it, unless the CA can explain it.</source>
        <translation>«&#xa0;{name}&#xa0;» désigne «&#xa0;{issuer}&#xa0;» comme émetteur, mais sa signature ne correspond pas à la clé de cet émetteur. Le certificat est falsifié, endommagé ou non valide&#xa0;: retirez-le, sauf si la CA peut l’expliquer.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but this signature can&apos;t be checked here: the algorithm ({algorithm}) or the issuer&apos;s key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.</source>
        <translation>«&#xa0;{name}&#xa0;» désigne «&#xa0;{issuer}&#xa0;» comme émetteur, mais cette signature ne peut pas être vérifiée ici&#xa0;: l’algorithme ({algorithm}) ou la clé de l’émetteur est inconnu, ou la clé est trop grande. Le certificat est peut-être falsifié&#xa0;; rien de ce qui en dépend n’est donc considéré comme approuvé. Retirez-le, sauf si la CA le confirme.</translation>
    </message>
    <message>
        <source>“{name}” says where its issuer&apos;s certificate is on the internet. Exchange Online may fetch it, but whether that leads to a root of this collection isn&apos;t known here.</source>
        <translation>«&#xa0;{name}&#xa0;» indique où se trouve le certificat de son émetteur sur Internet. Exchange Online le récupère peut-être, mais on ignore ici s’il mène à une racine de cette collection.</translation>
    </message>
    <message>
        <source>“{name}” should no longer be trusted. “{successor}”, of the same organization, is newer and probably issues certificates now. It was found in {origin}. Add it if your partners have certificates from it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne doit plus être approuvée. «&#xa0;{successor}&#xa0;», de la même organisation, est plus récente et émet probablement des certificats maintenant. Trouvée dans {origin}. Ajoutez-la si vos partenaires ont des certificats de cette CA.</translation>
    </message>
    <message>
        <source>“{name}” signed its own certificate: no CA issued it. Ask for a certificate that a CA has issued.</source>
        <translation>«&#xa0;{name}&#xa0;» a signé son propre certificat&#xa0;: aucune CA ne l’a émis. Demandez un certificat émis par une CA.</translation>
    </message>
    <message>
        <source>“{name}” stops issuing certificates for mail</source>
        <translation>«&#xa0;{name}&#xa0;» cesse d’émettre des certificats de messagerie</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program after it was opened, so nothing was written. Open it again.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié par un autre programme après son ouverture&#xa0;; rien n’a donc été écrit. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” was found more than once (of all selected: {count}). Each is written once.</source>
        <translation>«&#xa0;{name}&#xa0;» a été trouvé plusieurs fois (sur l’ensemble des certificats sélectionnés&#xa0;: {count}). Chacun est écrit une seule fois.</translation>
    </message>
    <message>
        <source>“{name}” was found with its private key (of all selected: {count}). This wizard never exports private keys; Exchange doesn&apos;t need them.</source>
        <translation>«&#xa0;{name}&#xa0;» a été trouvé avec sa clé privée (sur l’ensemble des certificats sélectionnés&#xa0;: {count}). Cet Assistant n’exporte jamais de clés privées&#xa0;; Exchange n’en a pas besoin.</translation>
    </message>
    <message>
        <source>“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are not written: no data from this computer is included.</source>
        <translation>«&#xa0;{name}&#xa0;» a été trouvé avec des propriétés, par exemple un nom convivial (sur l’ensemble des certificats sélectionnés&#xa0;: {count}). Elles ne sont pas écrites&#xa0;: aucune donnée de cet ordinateur n’est incluse.</translation>
    </message>
    <message>
        <source>“{name}” was issued more than once</source>
        <translation>«&#xa0;{name}&#xa0;» a été émis plusieurs fois</translation>
    </message>
    <message>
        <source>“{name}” was not changed, because it could not be backed up: {reason}. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été modifié, car sa sauvegarde était impossible&#xa0;: {reason}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: its backup differed when it was read back. Choose another drive.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été modifié&#xa0;: sa sauvegarde était différente à la relecture. Choisissez un autre lecteur.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free some space on it, or choose another drive.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: le disque est plein. Libérez de l’espace ou choisissez un autre lecteur.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed from the collection when it was read back. Try another drive.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: le fichier différait de la collection à la relecture. Essayez un autre lecteur.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed when it was read back. Try another drive.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: le fichier était différent à la relecture. Essayez un autre lecteur.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Close the program that uses it, or choose another location.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: {reason}. Fermez le programme qui l’utilise, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“{name}” was refused (OpenSSL error {code}). Ask the CA what is wrong with it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été refusé (erreur OpenSSL {code}). Demandez à la CA ce qui ne va pas dans ce certificat.</translation>
    </message>
    <message>
        <source>“{name}” was revoked</source>
        <translation>«&#xa0;{name}&#xa0;» a été révoqué</translation>
    </message>
    <message>
        <source>“{name}” was revoked by its owner, or stands below a CA that was, as CCADB&apos;s list of {listed} says, which doesn&apos;t say since when.</source>
        <translation>«&#xa0;{name}&#xa0;» a été révoqué par son propriétaire, ou se trouve sous une CA qui l’a été (d’après la liste de la CCADB du {listed}, qui ne dit pas depuis quand).</translation>
    </message>
    <message>
        <source>“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. What to do: get its successor from the CA, update {file} in SST Wizard (add the successor, remove this certificate), export it, and upload it. {again}</source>
        <translation>«&#xa0;{name}&#xa0;», émis par «&#xa0;{issuer}&#xa0;», empreinte {thumbprint}, expire le {end}. À partir de ce moment, les messages qui en ont besoin ne sont pas approuvés, et Exchange refuse un fichier qui le contient. Que faire&#xa0;: demandez son successeur à la CA, mettez à jour {file} dans SST Wizard (ajoutez le successeur, retirez ce certificat), exportez-le et chargez-le. {again}</translation>
    </message>
    <message>
        <source>“{path}” is not a full path; start with the drive or the root folder.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un chemin complet&#xa0;; commencez par le lecteur ou le dossier racine.</translation>
    </message>
    <message>
        <source>“{program}” can&apos;t be started: {reason}. Save the transfer kit, or type the commands yourself.</source>
        <translation>«&#xa0;{program}&#xa0;» ne peut pas démarrer&#xa0;: {reason}. Enregistrez le kit de transfert, ou tapez les commandes vous-même.</translation>
    </message>
    <message>
        <source>“{value}” contains a character that cannot be pasted into PowerShell ({code}); remove it.</source>
        <translation>«&#xa0;{value}&#xa0;» contient un caractère qui ne peut pas être collé dans PowerShell ({code})&#xa0;; supprimez-le.</translation>
    </message>
</context>
</TS>
