<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Impossível verificar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Changed or damaged since it was signed</source>
        <translation>Alterado ou danificado depois de assinado</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Copied from the signature of another message</source>
        <translation>Copiado da assinatura de outra mensagem</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>Na coleção</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Missing; found in {origin}</source>
        <translation>Faltando; encontrado em {origin}</translation>
    </message>
    <message>
        <source>Named as signer</source>
        <translation>Indicado como signatário</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>Sem endereço de email</translation>
    </message>
    <message>
        <source>None included; same result</source>
        <translation>Nenhum incluído; mesmo resultado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not checked: it is in another file</source>
        <translation>Não verificado: está em outro arquivo</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Fora da coleção</translation>
    </message>
    <message>
        <source>Not signed with the signer&apos;s key</source>
        <translation>Não assinado com a chave do signatário</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Não confiável</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Somente na mensagem</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviada como</translation>
    </message>
    <message>
        <source>Signed for another certificate</source>
        <translation>Assinado para outro certificado</translation>
    </message>
    <message>
        <source>Signed part</source>
        <translation>Parte assinada</translation>
    </message>
    <message>
        <source>Signed with an algorithm that anybody can forge</source>
        <translation>Assinado com um algoritmo que qualquer pessoa pode forjar</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signatário</translation>
    </message>
    <message>
        <source>The file you opened</source>
        <translation>O arquivo que você abriu</translation>
    </message>
    <message>
        <source>The signer, from the message</source>
        <translation>O signatário, incluído na mensagem</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>Trusted, but Exchange Server is known not to use intermediates from messages</source>
        <translation>Confiável, mas sabe-se que o Exchange Server não usa os certificados intermediários das mensagens</translation>
    </message>
    <message>
        <source>Trusted: the collection contains everything needed</source>
        <translation>Confiável: a coleção contém tudo o que é necessário</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Inalterado desde que foi assinado</translation>
    </message>
    <message>
        <source>With the intermediates in the message</source>
        <translation>Com os certificados intermediários da mensagem</translation>
    </message>
    <message>
        <source>Without the intermediates in the message</source>
        <translation>Sem os certificados intermediários da mensagem</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, valid until {end}</source>
        <translation>{name}, emitido por {issuer}, válido até {end}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Add the missing issuers to the collection</source>
        <translation>Adicionar à coleção os emissores que faltam</translation>
    </message>
    <message>
        <source>Attached message</source>
        <translation>Mensagem anexada</translation>
    </message>
    <message>
        <source>Attached messages, each checked separately</source>
        <translation>Mensagens anexadas, cada uma verificada separadamente</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>Escolher o arquivo assinado…</translation>
    </message>
    <message>
        <source>Exchange Online makes the final decision; this is an estimate.</source>
        <translation>A decisão final é do Exchange Online; esta é uma estimativa.</translation>
    </message>
    <message>
        <source>More attached messages, not shown here: {count}</source>
        <translation>Outras mensagens anexadas, não mostradas aqui: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>This result is for {signed}, when the message was signed. The signer&apos;s certificate has expired since then, on {end}: newer mail needs another one.</source>
        <translation>Este resultado vale para {signed}, quando a mensagem foi assinada. Desde então, o certificado do signatário expirou (em {end}): emails mais recentes precisam de outro.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Without a subject: {headline}</source>
        <translation>Sem assunto: {headline}</translation>
    </message>
    <message>
        <source>“{name}”: {headline}</source>
        <translation>“{name}”: {headline}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Ocorreu um erro inesperado</translation>
    </message>
    <message>
        <source>Send the details to the person who supports this program.</source>
        <translation>Envie os detalhes à pessoa que dá suporte a este programa.</translation>
    </message>
    <message>
        <source>The last step failed. Your selection is still there.</source>
        <translation>A última etapa falhou. Sua seleção foi mantida.</translation>
    </message>
</context>
<context>
    <name>ByCA</name>
    <message numerus="yes">
        <source>%Ln CA(s)</source>
        <translation>
            <numerusform>%Ln AC</numerusform>
            <numerusform>%Ln ACs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) need(s) you first</source>
        <translation>
            <numerusform>Antes, %Ln AC aguarda sua ação</numerusform>
            <numerusform>Antes, %Ln ACs aguardam sua ação</numerusform>
        </translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>Adicionar o arquivo dela…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by CA, root, sender or status (Ctrl+F)</source>
        <translation>Filtrar por AC, raiz, remetente ou status (Ctrl+F)</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes.</source>
        <translation>A coleção teria {size} de {limit} bytes.</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs.</source>
        <translation>A coleção teria {size} de {limit} bytes. O Exchange a recusaria; selecione menos ACs.</translation>
    </message>
</context>
<context>
    <name>ByMessage</name>
    <message>
        <source>Answer</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Check revocation…</source>
        <translation>Verificar revogação…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by sender, file or CA (Ctrl+F)</source>
        <translation>Filtrar por remetente, arquivo ou AC (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show the CA of this message</source>
        <translation>Mostrar a AC desta mensagem</translation>
    </message>
</context>
<context>
    <name>CATable</name>
    <message>
        <source>Expires on {date}</source>
        <translation>Expira em {date}</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>AC emissora</translation>
    </message>
    <message>
        <source>Key identifier: {key_id}</source>
        <translation>Identificador da chave: {key_id}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Quem a endossa</translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation>Seus emails</translation>
    </message>
</context>
<context>
    <name>CAView</name>
    <message>
        <source>CAs that the messages need</source>
        <translation>ACs de que as mensagens precisam</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>CertificateMenu</name>
    <message>
        <source>&amp;Add to the collection</source>
        <translation>&amp;Adicionar à coleção</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalhes…</translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation>&amp;Remover da coleção</translation>
    </message>
    <message>
        <source>&amp;Withdraw “You compared it”</source>
        <translation>&amp;Retirar “Comparada por você”</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado para a Área de Transferência</translation>
    </message>
    <message>
        <source>Copy &amp;thumbprint</source>
        <translation>Copiar &amp;impressão digital</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Expiration Date</source>
        <translation>Data de validade</translation>
    </message>
    <message>
        <source>Friendly Name</source>
        <translation>Nome Amigável</translation>
    </message>
    <message>
        <source>Intended Purposes</source>
        <translation>Finalidades Pretendidas</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Impressão Digital</translation>
    </message>
    <message>
        <source>Vouched For By</source>
        <translation>Endossado por</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>na coleção</translation>
    </message>
    <message>
        <source>not in the collection</source>
        <translation>fora da coleção</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%Ln root CA(s) left out, because nobody vouches for them: {names}. To compare them, add them again.</source>
        <translation>
            <numerusform>%Ln AC raiz não foi adicionada, porque ninguém a endossa: {names}. Para compará-la, adicione-a novamente.</numerusform>
            <numerusform>%Ln ACs raiz não foram adicionadas, porque ninguém as endossa: {names}. Para compará-las, adicione-as novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CA only</source>
        <translation>&amp;Somente ACs</translation>
    </message>
    <message>
        <source>Add a folder with certificates</source>
        <translation>Adicionar uma pasta com certificados</translation>
    </message>
    <message>
        <source>Add files with certificates</source>
        <translation>Adicionar arquivos com certificados</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Enter its password…</source>
        <translation>Digitar a senha…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by name, issuer or thumbprint (Ctrl+F)</source>
        <translation>Filtrar por nome, emissor ou impressão digital (Ctrl+F)</translation>
    </message>
    <message>
        <source>Hide certificates that exclude secure email</source>
        <translation>Ocultar certificados que excluem email seguro</translation>
    </message>
    <message>
        <source>Hide e&amp;xpired</source>
        <translation>Ocultar e&amp;xpirados</translation>
    </message>
    <message>
        <source>Hide what Exchange would refuse</source>
        <translation>Ocultar o que o Exchange recusaria</translation>
    </message>
    <message>
        <source>Hide what can&apos;t issue certificates</source>
        <translation>Ocultar o que não pode emitir certificados</translation>
    </message>
    <message>
        <source>No certificates here.</source>
        <translation>Nenhum certificado aqui.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>S/&amp;MIME only</source>
        <translation>Somente S/M&amp;IME</translation>
    </message>
    <message>
        <source>Select the root and intermediate CAs to trust for S/MIME mail.</source>
        <translation>Selecione as ACs raiz e as ACs intermediárias em que confiar para emails S/MIME.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown. Press Space to add or remove the selected certificates.</source>
        <translation>{shown} de {total} mostrados. Barra de espaço: adicionar ou remover os selecionados.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown: nothing matches the filter.</source>
        <translation>{shown} de {total} mostrados: nada corresponde ao filtro.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>“{file}” está protegido por senha.</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>An issuer without a name</source>
        <translation>Um emissor sem nome</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain</source>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Consultando {host}…</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadeias</translation>
    </message>
    <message>
        <source>Chains of the collection</source>
        <translation>Cadeias da coleção</translation>
    </message>
    <message>
        <source>Check &amp;revocation…</source>
        <translation>Verificar &amp;revogação…</translation>
    </message>
    <message>
        <source>Check the chains and whether Exchange Online will accept them.</source>
        <translation>Verifique as cadeias e se o Exchange Online as aceitará.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;x %Ln error(s)</source>
        <translation>
            <numerusform>C&amp;orrigir %Ln erro</numerusform>
            <numerusform>C&amp;orrigir %Ln erros</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed: {added} added, {removed} removed.</source>
        <translation>Correção concluída. Adicionados: {added}; removidos: {removed}.</translation>
    </message>
    <message>
        <source>Removes what has to go, replaces what has been renewed and adds the issuers that a source holds. Warnings stay as they are.</source>
        <translation>Remove o que precisa sair, substitui o que foi renovado e adiciona os emissores presentes em alguma fonte. Os avisos continuam como estão.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Selected; Next does this.</source>
        <translation>Opção selecionada; “Avançar” a executa.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificado adicionado</numerusform>
            <numerusform>%Ln certificados adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) removed</source>
        <translation>
            <numerusform>%Ln certificado removido</numerusform>
            <numerusform>%Ln certificados removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected</source>
        <translation>
            <numerusform>%Ln certificado selecionado</numerusform>
            <numerusform>%Ln certificados selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erro</numerusform>
            <numerusform>%Ln erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>Collection: %Ln certificate(s)</source>
        <translation>
            <numerusform>Coleção: %Ln certificado</numerusform>
            <numerusform>Coleção: %Ln certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected yet</source>
        <translation>Nada selecionado ainda</translation>
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
        <translation>Refazer</translation>
    </message>
    <message>
        <source>The collection: {verdict}</source>
        <translation>A coleção: {verdict}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} adicionado</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} removido</translation>
    </message>
    <message>
        <source>{size} of {limit} bytes</source>
        <translation>{size} de {limit} bytes</translation>
    </message>
</context>
<context>
    <name>CollectionChains</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>CRL unreachable</source>
        <translation>CRL inacessível</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Chain too long</source>
        <translation>Cadeia longa demais</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Circular chain</source>
        <translation>Cadeia circular</translation>
    </message>
    <message>
        <source>Error above it</source>
        <translation>Erro acima</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Cadeia incompleta</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>Alfabetos misturados</translation>
    </message>
    <message>
        <source>No intermediate CA</source>
        <translation>Sem AC intermediária</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>Ninguém a endossa</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Não é uma AC</translation>
    </message>
    <message>
        <source>Not for email</source>
        <translation>Não serve para email</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>Fora da coleção</translation>
    </message>
    <message>
        <source>Only your collection vouches</source>
        <translation>Só sua coleção a endossa</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Root, self-signed</source>
        <translation>Raiz, autoassinada</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Assinatura não verificada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>Fraco demais</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Chave fraca</translation>
    </message>
    <message>
        <source>Weak signature</source>
        <translation>Assinatura fraca</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Assinatura incorreta</translation>
    </message>
</context>
<context>
    <name>CollectionFromExchangeDialog</name>
    <message>
        <source>&amp;Create a new collection</source>
        <translation>&amp;Criar uma nova coleção</translation>
    </message>
    <message>
        <source>Exchange stores your organization&apos;s collection. PowerShell saves it as an .sst file and changes nothing; the file is then opened here.</source>
        <translation>O Exchange armazena a coleção da sua organização. O PowerShell a salva como um arquivo .sst e não altera nada; depois, o arquivo é aberto aqui.</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange</source>
        <translation>Obter a coleção atual do Exchange</translation>
    </message>
    <message>
        <source>Open the &amp;saved .sst…</source>
        <translation>Abrir o .&amp;sst salvo…</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Pas&amp;ta de destino</translation>
    </message>
    <message>
        <source>Type the commands below on a computer that has it, and open the file that they save.</source>
        <translation>Digite os comandos abaixo em um computador que o tenha e abra o arquivo que eles salvam.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>&amp;Account</source>
        <translation>Co&amp;nta</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>O&amp;pções…</translation>
    </message>
    <message>
        <source>Organi&amp;zation, if you work for another</source>
        <translation>Organi&amp;zação, se você trabalha para outra</translation>
    </message>
    <message>
        <source>PowerShe&amp;ll</source>
        <translation>Po&amp;werShell</translation>
    </message>
    <message>
        <source>Sign in without Windows&apos; account &amp;manager</source>
        <translation>Ent&amp;rar sem o gerenciador de contas do Windows</translation>
    </message>
    <message>
        <source>Use this if PowerShell runs as a user other than the one signed in to Windows (-DisableWAM)</source>
        <translation>Use isto se o PowerShell for executado com um usuário diferente daquele que entrou no Windows (-DisableWAM)</translation>
    </message>
    <message>
        <source>{field} (set by your organization)</source>
        <translation>{field} (definido pela sua organização)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado para a Área de Transferência</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copiado</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>All fields of the certificate</source>
        <translation>Todos os campos do certificado</translation>
    </message>
    <message>
        <source>Authority information access</source>
        <translation>Acesso às informações da autoridade</translation>
    </message>
    <message>
        <source>Authority key identifier</source>
        <translation>Identificador da chave da autoridade</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Restrições básicas</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>AC</translation>
    </message>
    <message numerus="yes">
        <source>CA, at most %Ln intermediate(s) below</source>
        <translation>
            <numerusform>AC, no máximo %Ln AC intermediária abaixo</numerusform>
            <numerusform>AC, no máximo %Ln ACs intermediárias abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>CRL distribution points</source>
        <translation>Pontos de distribuição de CRL</translation>
    </message>
    <message>
        <source>Certification &amp;Path</source>
        <translation>&amp;Caminho de Certificação</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Caminho de certificação</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>Não foi possível decodificar</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado em</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nome amigável</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Intended purposes</source>
        <translation>Finalidades pretendidas</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Uso da chave</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
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
        <translation>Selecione um certificado para ver os detalhes.</translation>
    </message>
    <message>
        <source>Selected certificate</source>
        <translation>Certificado selecionado</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo de assinatura</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Requerente</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>Identificador da chave do requerente</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Impressão digital (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido a partir de</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Endossado por</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>não foi possível decodificar</translation>
    </message>
    <message>
        <source>disallowed by Windows on this computer</source>
        <translation>não permitido pelo Windows neste computador</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>ninguém a endossa</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>não é uma AC</translation>
    </message>
    <message>
        <source>only your collection vouches for it</source>
        <translation>só sua coleção a endossa</translation>
    </message>
    <message>
        <source>perhaps revoked, by CCADB&apos;s list of {date}</source>
        <translation>talvez revogado, conforme a lista do CCADB de {date}</translation>
    </message>
    <message>
        <source>revoked, by CCADB&apos;s list of {date}</source>
        <translation>revogado, conforme a lista do CCADB de {date}</translation>
    </message>
    <message>
        <source>vouched for by {programs}</source>
        <translation>endossada por {programs}</translation>
    </message>
    <message>
        <source>withdrawn by {program} on {date}</source>
        <translation>retirado pela {program} em {date}</translation>
    </message>
    <message>
        <source>you compared it</source>
        <translation>comparada por você</translation>
    </message>
    <message>
        <source>{issuer} (not found)</source>
        <translation>{issuer} (não encontrado)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>De {start} a {end}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln file(s) saved from Exchange:</source>
        <translation>
            <numerusform>%Ln arquivo salvo do Exchange:</numerusform>
            <numerusform>%Ln arquivos salvos do Exchange:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>&amp;Escolher outro nome</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Fechar sem salvar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Baixar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>Continuar acompanhan&amp;do</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>Continuar &amp;trabalhando</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>&amp;Abrir sem salvar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Start without saving</source>
        <translation>Começar &amp;sem salvar</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Ficar</translation>
    </message>
    <message>
        <source>A dated copy is kept beside it.</source>
        <translation>Uma cópia datada é mantida na mesma pasta.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Certificate collections (*.sst)</source>
        <translation>Coleções de certificados (*.sst)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>Fechar o assistente?</translation>
    </message>
    <message>
        <source>Delete the saved files?</source>
        <translation>Excluir os arquivos salvos?</translation>
    </message>
    <message>
        <source>Do &amp;not download</source>
        <translation>&amp;Não baixar</translation>
    </message>
    <message>
        <source>Download the issuer?</source>
        <translation>Baixar o emissor?</translation>
    </message>
    <message>
        <source>Exchange keeps them until the next upload. Mail that you did not open here may need them.</source>
        <translation>O Exchange os mantém até o próximo carregamento. Emails que você não abriu aqui podem precisar deles.</translation>
    </message>
    <message>
        <source>Leave without “Next”?</source>
        <translation>Sair sem “Avançar”?</translation>
    </message>
    <message>
        <source>Mail is still being read. What was read so far is not kept.</source>
        <translation>O correio ainda está sendo lido. O que foi lido até agora não é mantido.</translation>
    </message>
    <message>
        <source>Messages and certificates</source>
        <translation>Mensagens e certificados</translation>
    </message>
    <message>
        <source>Not everything in “{file}” can be kept.</source>
        <translation>Nem tudo em “{file}” pode ser mantido.</translation>
    </message>
    <message>
        <source>Only this file is requested, once, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. The download is used only if its key has signed “{name}”.</source>
        <translation>Somente este arquivo é solicitado, uma única vez, e nada sobre sua coleção é enviado. O operador do servidor vê a solicitação e seu endereço de rede. O arquivo baixado só é usado se a chave dele tiver assinado “{name}”.</translation>
    </message>
    <message>
        <source>Open “{file}” instead?</source>
        <translation>Abrir “{file}” em vez disso?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Remove what the mail doesn&apos;t need?</source>
        <translation>Remover o que os emails não precisam?</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Substituir %Ln arquivo?</numerusform>
            <numerusform>Substituir %Ln arquivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Substituir o arquivo?</translation>
    </message>
    <message>
        <source>Start a new collection?</source>
        <translation>Começar uma nova coleção?</translation>
    </message>
    <message>
        <source>The collection has not been written to a file.</source>
        <translation>A coleção não foi gravada em um arquivo.</translation>
    </message>
    <message>
        <source>The new file will contain only the certificates that could be read.</source>
        <translation>O novo arquivo conterá somente os certificados que puderam ser lidos.</translation>
    </message>
    <message>
        <source>The next start offers to continue with it.</source>
        <translation>Na próxima inicialização, será oferecido continuar com ela.</translation>
    </message>
    <message>
        <source>The upload continues in the PowerShell window. The wizard says at its next start how it has ended.</source>
        <translation>O carregamento continua na janela do PowerShell. O assistente informa na próxima inicialização como ele terminou.</translation>
    </message>
    <message>
        <source>They are deleted permanently, and so is the folder if it contains nothing else. Nothing is deleted in Exchange, and the results stay.</source>
        <translation>Eles são excluídos permanentemente, assim como a pasta, se ela não contiver mais nada. Nada é excluído no Exchange, e os resultados permanecem.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open “{file}”. Try again:</source>
        <translation>Esta senha não abre “{file}”. Tente novamente:</translation>
    </message>
    <message>
        <source>Update this file?</source>
        <translation>Atualizar este arquivo?</translation>
    </message>
    <message>
        <source>What you have selected and cleared here takes effect with “Next”. It stays so if you leave.</source>
        <translation>O que você selecionou e desmarcou aqui entra em vigor com “Avançar”. Continua assim se você sair.</translation>
    </message>
    <message>
        <source>“{file}” already exists.</source>
        <translation>“{file}” já existe.</translation>
    </message>
    <message>
        <source>“{file}” is locked. Enter its password (used once, not saved):</source>
        <translation>“{file}” está protegido por senha. Insira a senha (usada uma vez, não é salva):</translation>
    </message>
    <message>
        <source>“{file}” is the collection that you are updating.</source>
        <translation>“{file}” é a coleção que você está atualizando.</translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” already contains %Ln of these files:</source>
        <translation>
            <numerusform>“{folder}” já contém %Ln destes arquivos:</numerusform>
            <numerusform>“{folder}” já contém %Ln destes arquivos:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” gives this address for the certificate of its issuer, “{issuer}”:</source>
        <translation>“{name}” indica este endereço para o certificado do emissor, “{issuer}”:</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…e mais %Ln</numerusform>
            <numerusform>…e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{added} added, {kept} kept, {removed} removed</source>
        <translation>Adicionados: {added}; mantidos: {kept}; removidos: {removed}</translation>
    </message>
</context>
<context>
    <name>DocumentSaving</name>
    <message>
        <source>&amp;Inventory (PDF)…</source>
        <translation>&amp;Inventário (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Transfer kit (.zip)…</source>
        <translation>&amp;Kit de transferência (.zip)…</translation>
    </message>
    <message>
        <source>&amp;Walk-through (PDF)…</source>
        <translation>&amp;Guia passo a passo (PDF)…</translation>
    </message>
    <message>
        <source>CAs of signed mail</source>
        <translation>ACs dos emails assinados</translation>
    </message>
    <message>
        <source>Expiry &amp;reminders (.ics)…</source>
        <translation>&amp;Lembretes de expiração (.ics)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>I&amp;nventory (HTML, accessible)…</source>
        <translation>In&amp;ventário (HTML, acessível)…</translation>
    </message>
    <message>
        <source>Inventory (&amp;CSV)…</source>
        <translation>Inventário (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Rec&amp;ord of the upload (.json)…</source>
        <translation>&amp;Registro do carregamento (.json)…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Salvar um lembrete</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>The HTML version is the accessible one.</source>
        <translation>A versão em HTML é a acessível.</translation>
    </message>
    <message>
        <source>Unpack it on the computer that uploads, and do what READ-ME.txt in it says. Then open its receipt here, or select “It was uploaded”.</source>
        <translation>Descompacte-o no computador que carrega e siga o READ-ME.txt. Depois, abra aqui o recibo dele ou selecione “Já foi carregado”.</translation>
    </message>
    <message>
        <source>W&amp;alk-through (HTML, accessible)…</source>
        <translation>G&amp;uia passo a passo (HTML, acessível)…</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>coleção</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will no longer be trusted.</source>
        <translation>
            <numerusform>%Ln AC dos seus emails ({names}) deixará de ser confiável.</numerusform>
            <numerusform>%Ln ACs dos seus emails ({names}) deixarão de ser confiáveis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will not be trusted yet.</source>
        <translation>
            <numerusform>%Ln AC dos seus emails ({names}) ainda não será confiável.</numerusform>
            <numerusform>%Ln ACs dos seus emails ({names}) ainda não serão confiáveis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificado</numerusform>
            <numerusform>%Ln certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected for your mail are not in this file.</source>
        <translation>
            <numerusform>%Ln certificado selecionado para seus emails não está neste arquivo.</numerusform>
            <numerusform>%Ln certificados selecionados para seus emails não estão neste arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), until {end}</source>
        <translation>
            <numerusform>%Ln certificado, até {end}</numerusform>
            <numerusform>%Ln certificados, até {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more error(s)</source>
        <translation>
            <numerusform>Mais %Ln erro</numerusform>
            <numerusform>Mais %Ln erros</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Export &gt;</source>
        <translation>&amp;Exportar &gt;</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>P&amp;asta:</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>Ler &amp;novamente</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(e mais %Ln)</numerusform>
            <numerusform>(e mais %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All certificates in one file, for other programs and systems.</source>
        <translation>Todos os certificados em um arquivo, para outros programas e sistemas.</translation>
    </message>
    <message>
        <source>An upload replaces all that Exchange has now, and what that is isn&apos;t known.</source>
        <translation>Um carregamento substitui tudo o que o Exchange tem agora, e não se sabe o que é.</translation>
    </message>
    <message>
        <source>Another format…</source>
        <translation>Outro formato…</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>P&amp;rocurar…</translation>
    </message>
    <message>
        <source>Back to what Exchange had on {time}. Compared with what it has now: {changes}.</source>
        <translation>Volta ao que o Exchange tinha em {time}. Em comparação com o que ele tem agora: {changes}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Check what it contains, and where it is saved.</source>
        <translation>Verifique o que ele contém e onde é salvo.</translation>
    </message>
    <message>
        <source>Compared with {file}: {changes}</source>
        <translation>Em comparação com {file}: {changes}</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Primeira expiração</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Export any&amp;way</source>
        <translation>Exportar &amp;mesmo assim</translation>
    </message>
    <message>
        <source>Export any&amp;way &gt;</source>
        <translation>Exportar &amp;mesmo assim &gt;</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Formato do Arquivo</translation>
    </message>
    <message>
        <source>File to export</source>
        <translation>Arquivo a ser exportado</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Pasta de destino</translation>
    </message>
    <message>
        <source>For Linux, mail gateways and OpenSSL.</source>
        <translation>Para Linux, gateways de email e OpenSSL.</translation>
    </message>
    <message>
        <source>It isn&apos;t known what Exchange has now. If this file was made from another collection, the upload stops and changes nothing; only typed commands would replace it.</source>
        <translation>Não se sabe o que o Exchange tem agora. Se este arquivo foi feito a partir de outra coleção, o carregamento para e nada muda; só comandos digitados a substituiriam.</translation>
    </message>
    <message>
        <source>It isn&apos;t known which collection your file was made from, so it replaces what Exchange has now: {changes}. What is removed may have been added by others. Check it, and upload it once more.</source>
        <translation>Não se sabe de qual coleção seu arquivo foi feito; por isso, ele substitui o que o Exchange tem agora: {changes}. O que é removido pode ter sido adicionado por outras pessoas. Verifique e carregue de novo.</translation>
    </message>
    <message>
        <source>Left out of what you opened: {parts}.</source>
        <translation>Deixado de fora do que você abriu: {parts}.</translation>
    </message>
    <message>
        <source>One certificate per file; several are saved to a folder.</source>
        <translation>Um certificado por arquivo; se houver vários, eles são salvos em uma pasta.</translation>
    </message>
    <message>
        <source>Required by Set-SmimeConfig: all certificates in one file, no data from this computer included.</source>
        <translation>Exigido por Set-SmimeConfig: todos os certificados em um arquivo, sem dados deste computador.</translation>
    </message>
    <message>
        <source>Save the file for Exchange</source>
        <translation>Salvar o arquivo para o Exchange</translation>
    </message>
    <message>
        <source>Show in Chains</source>
        <translation>Mostrar em Cadeias</translation>
    </message>
    <message>
        <source>Show in Mail</source>
        <translation>Mostrar em Emails</translation>
    </message>
    <message>
        <source>Show it in Chains</source>
        <translation>Mostrar em Cadeias</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar os arquivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, and nothing has expired.</source>
        <translation>O arquivo está em ordem: cada cadeia termina em sua raiz e nada expirou.</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, nothing has expired, and Exchange accepts the size.</source>
        <translation>O arquivo está em ordem: cada cadeia termina em sua raiz, nada expirou e o Exchange aceita o tamanho.</translation>
    </message>
    <message>
        <source>The same as text, for pasting or emailing.</source>
        <translation>O mesmo como texto, para colar ou enviar por email.</translation>
    </message>
    <message>
        <source>The same certificates as in {file}</source>
        <translation>Os mesmos certificados que em {file}</translation>
    </message>
    <message>
        <source>The same certificates as in {file}: there is nothing to upload.</source>
        <translation>Os mesmos certificados que em {file}: não há nada a carregar.</translation>
    </message>
    <message>
        <source>This is what Exchange has now, with your changes made again: {changes}. Check it, and upload it once more.</source>
        <translation>Isto é o que o Exchange tem agora, com suas alterações refeitas: {changes}. Verifique e carregue de novo.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid file name. Choose another.</source>
        <translation>Este nome de arquivo não é válido. Escolha outro.</translation>
    </message>
    <message>
        <source>Upload it…</source>
        <translation>Carregar…</translation>
    </message>
    <message>
        <source>What you have added and removed stays so.</source>
        <translation>Suas adições e remoções são mantidas.</translation>
    </message>
    <message>
        <source>{count} (roots: {roots}, others: {others})</source>
        <translation>{count} (raízes: {roots}, outros: {others})</translation>
    </message>
    <message>
        <source>{names} (could not be read)</source>
        <translation>{names} (não foi possível ler)</translation>
    </message>
    <message>
        <source>{names} (expired)</source>
        <translation>{names} (expirado)</translation>
    </message>
    <message>
        <source>{names} (root, not compared)</source>
        <translation>{names} (raiz, não comparada)</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, até {end}</translation>
    </message>
    <message>
        <source>“{file}” holds exactly this already, and was not uploaded yet.</source>
        <translation>“{file}” já contém exatamente isto e ainda não foi carregado.</translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%Ln file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>%Ln arquivo em “{folder}” não pode ser excluído: outro programa está com ele aberto.</numerusform>
            <numerusform>%Ln arquivos em “{folder}” não podem ser excluídos: outro programa está com eles abertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these files…</source>
        <translation>Excluir estes arquivos…</translation>
    </message>
    <message>
        <source>The files from Exchange and their folder were deleted.</source>
        <translation>Os arquivos do Exchange e a pasta deles foram excluídos.</translation>
    </message>
    <message>
        <source>The files from Exchange are in “{folder}”. Delete them when you are done.</source>
        <translation>Os arquivos do Exchange estão em “{folder}”. Exclua-os quando terminar.</translation>
    </message>
    <message>
        <source>The files from Exchange were deleted. “{folder}” was kept: it contains other files.</source>
        <translation>Os arquivos do Exchange foram excluídos. “{folder}” foi mantida: ela contém outros arquivos.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Copy the value</source>
        <translation>Copiar o valor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
</context>
<context>
    <name>FindCADialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln certificate(s), {size} bytes</source>
        <translation>
            <numerusform>&amp;Adicionar %Ln certificado, {size} bytes</numerusform>
            <numerusform>&amp;Adicionar %Ln certificados, {size} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the partner&apos;s CA, or of its organization</source>
        <translation>&amp;Nome da AC do parceiro ou da organização dela</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>ACs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Data de validade</translation>
    </message>
    <message>
        <source>Find a CA by name</source>
        <translation>Localizar uma AC pelo nome</translation>
    </message>
    <message>
        <source>From the list of public CAs (CCADB, {date}). CAs below roots that only Microsoft&apos;s program has are not in it.</source>
        <translation>Da lista de ACs públicas (CCADB, {date}). ACs abaixo de raízes que só o programa da Microsoft tem não estão nela.</translation>
    </message>
    <message>
        <source>No public CA has this name. Ask your partner for its CA&apos;s file, or for a signed message.</source>
        <translation>Nenhuma AC pública tem esse nome. Peça ao seu parceiro o arquivo da AC dele ou uma mensagem assinada.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organizations and their CAs</source>
        <translation>Organizações e suas ACs</translation>
    </message>
    <message>
        <source>Probably none issues for mail. Open the organization, and add single CAs.</source>
        <translation>Provavelmente nenhuma emite certificados para email. Abra a organização e adicione ACs individuais.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>SwissSign, D-Trust, government of…</source>
        <translation>SwissSign, D-Trust, Valid Certificadora…</translation>
    </message>
    <message>
        <source>The collection has all of it already.</source>
        <translation>A coleção já tem tudo isso.</translation>
    </message>
    <message>
        <source>They don&apos;t fit into one file. Open the organization, and add single CAs.</source>
        <translation>Não cabem em um arquivo. Abra a organização e adicione ACs individuais.</translation>
    </message>
    <message>
        <source>Too many have this name. Type more of it.</source>
        <translation>Muitas têm esse nome. Digite mais.</translation>
    </message>
    <message>
        <source>{name} (probably issues no more)</source>
        <translation>{name} (provavelmente não emite mais)</translation>
    </message>
    <message>
        <source>{name} (probably not for mail)</source>
        <translation>{name} (provavelmente não é para email)</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Save a reminder…</source>
        <translation>Salvar um lembrete…</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %Ln more of this kind</source>
        <translation>
            <numerusform>Mostrar mais %Ln deste tipo</numerusform>
            <numerusform>Mostrar mais %Ln deste tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>The next: {title}</source>
        <translation>A próxima: {title}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Every chain ends in a self-signed root, nothing has expired, and the size is within the limit.</source>
        <translation>Todas as cadeias terminam em uma raiz autoassinada, nada expirou e o tamanho está dentro do limite.</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Constatações, as mais graves primeiro</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>This system has no program that shows the folder: {folder}</source>
        <translation>Este sistema não tem um programa que mostre a pasta: {folder}</translation>
    </message>
</context>
<context>
    <name>FromExchange</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>GoBackDialog</name>
    <message>
        <source>&amp;Go back to it</source>
        <translation>V&amp;oltar a ela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go back to an earlier collection</source>
        <translation>Voltar a uma coleção anterior</translation>
    </message>
    <message>
        <source>What Exchange had was saved before each upload. What you choose here becomes an update of what Exchange has now. Nothing changes there until you upload it.</source>
        <translation>Antes de cada carregamento, foi salvo o que o Exchange tinha. O que você escolher aqui se torna uma atualização do que o Exchange tem agora. Nada muda lá até que você o carregue.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy versions and paths</source>
        <translation>&amp;Copiar versões e caminhos</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Pesquisar:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>SST Wizard Help</source>
        <translation>Ajuda do SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard {number}</source>
        <translation>SST Wizard {number}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Words, or a message from PowerShell or Outlook</source>
        <translation>Palavras ou uma mensagem do PowerShell ou do Outlook</translation>
    </message>
</context>
<context>
    <name>IssuerDownload</name>
    <message>
        <source>{host} sent the root CA “{name}”, for which nobody vouches. It isn&apos;t added until you have compared it.</source>
        <translation>{host} enviou a AC raiz “{name}”, que ninguém endossa. Ela só é adicionada depois que você a comparar.</translation>
    </message>
    <message>
        <source>{host} sent “{name}” as an intermediate CA issued by “{issuer}”. If “{name}” is a root CA, remove it and get the root certificate from the CA.</source>
        <translation>{host} enviou “{name}” como AC intermediária emitida por “{issuer}”. Se “{name}” for uma AC raiz, remova-a e obtenha da AC o certificado raiz.</translation>
    </message>
    <message>
        <source>{host} sent “{name}”, but it can&apos;t be used: it is expired, not valid yet, not for secure email, or distrusted by Windows. Ask the CA for another certificate.</source>
        <translation>{host} enviou “{name}”, mas não é possível usar esse certificado: está expirado, ainda não é válido, não serve para email seguro ou o Windows não confia nele. Peça outro certificado à AC.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Definido pela sua organização</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Aplica-se na próxima inicialização</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Add messages…</source>
        <translation>Adicionar mensagens…</translation>
    </message>
    <message>
        <source>Add signed messages</source>
        <translation>Adicione mensagens assinadas</translation>
    </message>
    <message>
        <source>Drop signed messages here</source>
        <translation>Solte mensagens assinadas aqui</translation>
    </message>
    <message>
        <source>Files .eml, .msg and .mbox, a whole folder, and files of your partners&apos; CAs</source>
        <translation>Arquivos .eml, .msg e .mbox, uma pasta inteira e arquivos das ACs dos seus parceiros</translation>
    </message>
    <message>
        <source>Files can&apos;t be dropped here, because this program runs as administrator.</source>
        <translation>Não é possível soltar arquivos aqui, porque este programa é executado como administrador.</translation>
    </message>
    <message>
        <source>Get them from Exchange…</source>
        <translation>Obtê-las do Exchange…</translation>
    </message>
    <message>
        <source>Three messages of each partner are enough. Nothing leaves this computer.</source>
        <translation>Três mensagens de cada parceiro bastam. Nada sai deste computador.</translation>
    </message>
</context>
<context>
    <name>MailFromExchangeDialog</name>
    <message>
        <source>&amp;Open the folder…</source>
        <translation>Abrir a pa&amp;sta…</translation>
    </message>
    <message>
        <source>&amp;The whole organization, from today on…</source>
        <translation>Toda a or&amp;ganização, a partir de hoje…</translation>
    </message>
    <message>
        <source>Address of a &amp;shared mailbox</source>
        <translation>En&amp;dereço de uma caixa de correio compartilhada</translation>
    </message>
    <message>
        <source>Get signed mail from Exchange</source>
        <translation>Obter emails assinados do Exchange</translation>
    </message>
    <message>
        <source>Leave empty for the mailbox of the account that signs in</source>
        <translation>Deixe em branco para usar a caixa de correio da conta com que você entra</translation>
    </message>
    <message>
        <source>Reads the signed messages in one mailbox and changes nothing in it. Sign in with an account that can open the mailbox. Each message is saved as a file in a folder that only you can open, and is then opened here.</source>
        <translation>Lê as mensagens assinadas de uma caixa de correio e não altera nada nela. Entre com uma conta que possa abrir a caixa de correio. Cada mensagem é salva como um arquivo em uma pasta que só você pode abrir; depois, é aberta aqui.</translation>
    </message>
    <message>
        <source>Save signed messages from Outlook as files instead, and open their folder.</source>
        <translation>Em vez disso, salve mensagens assinadas do Outlook como arquivos e abra a pasta deles.</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Pas&amp;ta de destino</translation>
    </message>
    <message>
        <source>This works only with Exchange Online. Save messages manually from Outlook.</source>
        <translation>Isto só funciona com o Exchange Online. Salve as mensagens manualmente no Outlook.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Changed in transit</source>
        <translation>Alterada em trânsito</translation>
    </message>
    <message>
        <source>Damaged, forged, or can&apos;t be checked</source>
        <translation>Danificada, forjada ou impossível de verificar</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Não confiável</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>Trusted with the proposed CAs</source>
        <translation>Confiável com as ACs propostas</translation>
    </message>
    <message>
        <source>{verdict}; a copy</source>
        <translation>{verdict}; cópia</translation>
    </message>
    <message>
        <source>{verdict}; now expired</source>
        <translation>{verdict}; já expirado</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Exchange uses them after the upload.</source>
        <translation>
            <numerusform>%Ln certificado adicionado. O Exchange o usa depois do carregamento.</numerusform>
            <numerusform>%Ln certificados adicionados. O Exchange os usa depois do carregamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items could not be read here. Drag them to the desktop first, then here.</source>
        <translation>
            <numerusform>%Ln dos itens não pôde ser lido aqui. Arraste-o primeiro para a área de trabalho e depois para cá.</numerusform>
            <numerusform>%Ln dos itens não puderam ser lidos aqui. Arraste-os primeiro para a área de trabalho e depois para cá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: add %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Avançar: adicionar %Ln certificado &gt;</numerusform>
            <numerusform>&amp;Avançar: adicionar %Ln certificados &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: remove %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>&amp;Avançar: remover %Ln certificado &gt;</numerusform>
            <numerusform>&amp;Avançar: remover %Ln certificados &gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a CA file…</source>
        <translation>Adicionar um arquivo de AC…</translation>
    </message>
    <message>
        <source>Add more mail…</source>
        <translation>Adicionar mais emails…</translation>
    </message>
    <message>
        <source>Add the file of a CA</source>
        <translation>Adicionar o arquivo de uma AC</translation>
    </message>
    <message>
        <source>Add the file of “{name}”</source>
        <translation>Adicionar o arquivo de “{name}”</translation>
    </message>
    <message>
        <source>Content signed with {file}</source>
        <translation>Conteúdo assinado com {file}</translation>
    </message>
    <message>
        <source>Exchange has this collection</source>
        <translation>O Exchange tem esta coleção</translation>
    </message>
    <message>
        <source>No mail? Find your partner&apos;s CA by name…</source>
        <translation>Sem email? Localizar a AC do parceiro pelo nome…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln message(s) has a signature that can be checked.</source>
        <translation>
            <numerusform>%Ln mensagem não tem nenhuma assinatura que possa ser verificada.</numerusform>
            <numerusform>Nenhuma das %Ln mensagens tem uma assinatura que possa ser verificada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with messages</source>
        <translation>Abrir uma pasta com mensagens</translation>
    </message>
    <message>
        <source>Open messages or certificates</source>
        <translation>Abrir mensagens ou certificados</translation>
    </message>
    <message>
        <source>Open signed mail that your partners sent you.</source>
        <translation>Abra emails assinados que seus parceiros enviaram.</translation>
    </message>
    <message>
        <source>Outlook messages can&apos;t be dropped here directly. Drag the message to the desktop first, then here.</source>
        <translation>Não é possível soltar mensagens do Outlook diretamente aqui. Arraste a mensagem primeiro para a área de trabalho e depois para cá.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reading was stopped: not all files were read.</source>
        <translation>A leitura foi interrompida: nem todos os arquivos foram lidos.</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Removê-los…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Salvar resultados…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todas as mensagens</translation>
    </message>
    <message>
        <source>Show the CAs</source>
        <translation>Mostrar as ACs</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar as mensagens</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
    <message numerus="yes">
        <source>That is what %Ln trusted message(s) of {days} days show.</source>
        <translation>
            <numerusform>É o que mostra %Ln mensagem confiável de {days} dias.</numerusform>
            <numerusform>É o que mostram %Ln mensagens confiáveis de {days} dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates of a CA, from a partner or a website</source>
        <translation>Os certificados de uma AC, de um parceiro ou de um site</translation>
    </message>
    <message>
        <source>The certificates of “{file}” can complete chains now; that makes nothing trusted.</source>
        <translation>Os certificados de “{file}” já podem completar cadeias; isso não torna nada confiável.</translation>
    </message>
    <message>
        <source>There is no mail in “{file}”.</source>
        <translation>Não há emails em “{file}”.</translation>
    </message>
    <message>
        <source>Where do I get signed mail?</source>
        <translation>Onde obter emails assinados?</translation>
    </message>
    <message>
        <source>Which CAs does your mail need?</source>
        <translation>De quais ACs seus emails precisam?</translation>
    </message>
    <message>
        <source>“{file}” does not hold “{name}”.</source>
        <translation>“{file}” não contém “{name}”.</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Size of the collection</source>
        <translation>Tamanho da coleção</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Check with &amp;your mail…</source>
        <translation>Verificar com seus e&amp;mails…</translation>
    </message>
    <message>
        <source>For your records</source>
        <translation>Para os seus registros</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Quanto tempo leva</translation>
    </message>
    <message>
        <source>It is not known when these certificates expire.</source>
        <translation>Não se sabe quando estes certificados expiram.</translation>
    </message>
    <message>
        <source>Open signed mail to see whether it is trusted with what Exchange has now. Mail programs may take up to a day to notice.</source>
        <translation>Abra emails assinados para ver se são confiáveis com o que o Exchange tem agora. Os programas de email podem levar até um dia para perceber.</translation>
    </message>
    <message>
        <source>Remin&amp;d me before {date}…</source>
        <translation>Lem&amp;brar antes de {date}…</translation>
    </message>
    <message>
        <source>Renew in time</source>
        <translation>Renovar a tempo</translation>
    </message>
    <message>
        <source>See that mail is trusted</source>
        <translation>Conferir se os emails são confiáveis</translation>
    </message>
    <message>
        <source>The earliest expiry is on {date}.</source>
        <translation>A primeira expiração é em {date}.</translation>
    </message>
    <message>
        <source>The first certificate, {name}, expires on {date}.</source>
        <translation>O primeiro certificado, {name}, expira em {date}.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Próximas etapas</translation>
    </message>
    <message>
        <source>What was uploaded and when, and what auditors and partners may ask for.</source>
        <translation>O que foi carregado e quando, e o que auditores e parceiros podem pedir.</translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message numerus="yes">
        <source>Show all %Ln note(s)…</source>
        <translation>
            <numerusform>Mostrar %Ln observação…</numerusform>
            <numerusform>Mostrar as %Ln observações…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add the %Ln CA(s) of these f&amp;iles</source>
        <translation>
            <numerusform>Adicionar %Ln AC destes arqu&amp;ivos</numerusform>
            <numerusform>Adicionar as %Ln ACs destes arqu&amp;ivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no source has an issuer: {names}. Add the file of the issuer, too.</source>
        <translation>Omitidos, porque nenhuma fonte tem um emissor: {names}. Adicione também o arquivo do emissor.</translation>
    </message>
    <message>
        <source>No source has an issuer of: {names}. Their chains will be incomplete.</source>
        <translation>Nenhuma fonte tem um emissor de: {names}. As cadeias ficarão incompletas.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for %Ln root CA(s): {names}. Each is compared first.</source>
        <translation>
            <numerusform>Ninguém endossa %Ln AC raiz: {names}. Ela é comparada primeiro.</numerusform>
            <numerusform>Ninguém endossa %Ln ACs raiz: {names}. Cada uma é comparada primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {files}</source>
        <translation>Abertos: {files}</translation>
    </message>
    <message>
        <source>To add: {names}</source>
        <translation>A adicionar: {names}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Updating {file}</source>
        <translation>Atualização de {file}</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Page {number} of {count}: {title}</source>
        <translation>Página {number} de {count}: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, done</source>
        <translation>Página {number} de {count}: {title}, concluída</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, has errors</source>
        <translation>Página {number} de {count}: {title}, com erros</translation>
    </message>
    <message>
        <source>Skipped, as there was nothing to decide.</source>
        <translation>Ignorada, pois não havia nada a decidir.</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message numerus="yes">
        <source>{purposes} and %Ln more</source>
        <translation>
            <numerusform>{purposes} e mais %Ln</numerusform>
            <numerusform>{purposes} e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Addresses contacted</source>
        <translation>Endereços consultados</translation>
    </message>
    <message>
        <source>Addresses to contact</source>
        <translation>Endereços a consultar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check &amp;revocation</source>
        <translation>Verificar &amp;revogação</translation>
    </message>
    <message>
        <source>Check revocation</source>
        <translation>Verificar revogação</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Contacting the CAs: {done} of {total}…</source>
        <translation>Consultando as ACs: {done} de {total}…</translation>
    </message>
    <message>
        <source>Delta CRLs and OCSP were not checked. Results for your collection are also listed among the findings.</source>
        <translation>As CRLs delta e o OCSP não foram verificados. Os resultados da sua coleção também aparecem entre as constatações.</translation>
    </message>
    <message>
        <source>Do &amp;not check</source>
        <translation>&amp;Não verificar</translation>
    </message>
    <message>
        <source>Each address is contacted once, only for this file, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. Only certificates whose chain ends at a root that Windows, a public program or your collection vouches for are checked. The limits for all addresses are {seconds} seconds and {size} MB.</source>
        <translation>Cada endereço é consultado uma única vez, somente para obter este arquivo, e nada sobre sua coleção é enviado. O operador do servidor vê a solicitação e seu endereço de rede. Só são verificados os certificados cuja cadeia termina em uma raiz endossada pelo Windows, por um programa público ou por sua coleção. Os limites para todos os endereços são {seconds} segundos e {size} MB.</translation>
    </message>
    <message>
        <source>No certificate here can be revoked.</source>
        <translation>Nenhum certificado aqui pode ser revogado.</translation>
    </message>
    <message>
        <source>Reading the addresses of the revocation lists…</source>
        <translation>Lendo os endereços das listas de certificados revogados…</translation>
    </message>
    <message>
        <source>Results of the revocation check</source>
        <translation>Resultados da verificação de revogação</translation>
    </message>
    <message>
        <source>Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.</source>
        <translation>Revogados: {revoked}. Não puderam ser verificados: {unchecked}. Não revogados: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificates contain %Ln address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>Os certificados contêm %Ln endereço de listas de certificados revogados (CRL):</numerusform>
            <numerusform>Os certificados contêm %Ln endereços de listas de certificados revogados (CRL):</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}: {size} bytes in {seconds} s</source>
        <translation>{address}: {size} bytes em {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…e mais %Ln</numerusform>
            <numerusform>…e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>Resta %Ln dia</numerusform>
            <numerusform>Restam %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;All except {purposes}&gt;</source>
        <translation>&lt;Todos, exceto {purposes}&gt;</translation>
    </message>
    <message>
        <source>&lt;All&gt;</source>
        <translation>&lt;Todos&gt;</translation>
    </message>
    <message>
        <source>&lt;None&gt;</source>
        <translation>&lt;Nenhum&gt;</translation>
    </message>
    <message>
        <source>Can&apos;t be decoded</source>
        <translation>Não pode ser decodificado</translation>
    </message>
    <message>
        <source>Disallowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>End entity</source>
        <translation>Entidade final</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Expires in 24 h</source>
        <translation>Expira em 24 h</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>AC intermediária</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Ainda não válido</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Talvez revogado</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>AC raiz</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>You compared it</source>
        <translation>Comparada por você</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>Sua coleção</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>não foi possível decodificar</translation>
    </message>
    <message>
        <source>{program} (as of {date})</source>
        <translation>{program} (dados de {date})</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Added: {name}</source>
        <translation>Adicionado: {name}</translation>
    </message>
    <message>
        <source>Close the PowerShell window: it is still signed in.</source>
        <translation>Feche a janela do PowerShell: ela ainda está conectada.</translation>
    </message>
    <message>
        <source>Connected to {tenant}. Continue in the PowerShell window.</source>
        <translation>Conectado a {tenant}. Continue na janela do PowerShell.</translation>
    </message>
    <message>
        <source>Exchange answered with an error. Looking at what it has stored…</source>
        <translation>O Exchange respondeu com um erro. Verificando o que está armazenado…</translation>
    </message>
    <message>
        <source>Exchange has stored something else than this file.</source>
        <translation>O Exchange armazenou algo diferente deste arquivo.</translation>
    </message>
    <message>
        <source>Exchange says: “{error}”</source>
        <translation>O Exchange informa: “{error}”</translation>
    </message>
    <message>
        <source>It is not known whether the upload arrived.</source>
        <translation>Não se sabe se o carregamento foi concluído.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Mantido: {name}</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you try again.</source>
        <translation>Verifique o que o Exchange tem armazenado antes de tentar novamente.</translation>
    </message>
    <message>
        <source>Looking for PowerShell on this computer…</source>
        <translation>Procurando o PowerShell neste computador…</translation>
    </message>
    <message>
        <source>No PowerShell was found on this computer.</source>
        <translation>Nenhum PowerShell foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>Nothing has come from the PowerShell window yet. If it asks a question, answer there. If it has gone on, finish there: this program may not be able to see it.</source>
        <translation>Nada chegou ainda da janela do PowerShell. Se ela fizer uma pergunta, responda lá. Se ela tiver continuado, conclua lá: este programa talvez não consiga ver.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the command.</source>
        <translation>Nada foi alterado. O Exchange recusou o comando.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the file.</source>
        <translation>Nada foi alterado. O Exchange recusou o arquivo.</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was saved.</source>
        <translation>Nada foi encontrado, portanto nada foi salvo.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange already has a collection.</source>
        <translation>Nada foi carregado. O Exchange já tem uma coleção.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange changed its collection meanwhile.</source>
        <translation>Nada foi carregado. A coleção do Exchange mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange has another collection.</source>
        <translation>Nada foi carregado. O Exchange tem outra coleção.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. PowerShell stopped.</source>
        <translation>Nada foi carregado. O PowerShell parou.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Signing in did not succeed.</source>
        <translation>Nada foi carregado. Não foi possível entrar.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The PowerShell window was closed.</source>
        <translation>Nada foi carregado. A janela do PowerShell foi fechada.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The run was stopped.</source>
        <translation>Nada foi carregado. A execução foi interrompida.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. You did not confirm.</source>
        <translation>Nada foi carregado. Você não confirmou.</translation>
    </message>
    <message>
        <source>Opening PowerShell…</source>
        <translation>Abrindo o PowerShell…</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer, and asks there before anything is changed.</source>
        <translation>Abre o PowerShell {version} neste computador e pede sua confirmação nele antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer.</source>
        <translation>Abre o PowerShell {version} neste computador.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. If the Microsoft Graph module is missing, you are asked whether to install it.</source>
        <translation>Abre o PowerShell {version} neste computador. Se o módulo do Microsoft Graph estiver faltando, o PowerShell pergunta se você deseja instalá-lo.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it, and again before anything is changed.</source>
        <translation>Abre o PowerShell {version} neste computador. O módulo do Exchange está faltando: o PowerShell pergunta se você deseja instalá-lo e, depois, pede sua confirmação antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it.</source>
        <translation>Abre o PowerShell {version} neste computador. O módulo do Exchange está faltando: o PowerShell pergunta se você deseja instalá-lo.</translation>
    </message>
    <message>
        <source>PowerShell reports: “{error}”</source>
        <translation>O PowerShell informa: “{error}”</translation>
    </message>
    <message>
        <source>Reading back the stored collection…</source>
        <translation>Relendo a coleção armazenada…</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removido: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln file(s).</source>
        <translation>
            <numerusform>%Ln arquivo salvo.</numerusform>
            <numerusform>%Ln arquivos salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Sign in using the window that opens.</source>
        <translation>Entre usando a janela que se abre.</translation>
    </message>
    <message>
        <source>Signed in. See the PowerShell window for progress.</source>
        <translation>Você entrou. Acompanhe o progresso na janela do PowerShell.</translation>
    </message>
    <message>
        <source>The run ended before everything was saved. Run it again: files that are already saved are skipped.</source>
        <translation>A execução terminou antes que tudo fosse salvo. Execute novamente: os arquivos já salvos são ignorados.</translation>
    </message>
    <message>
        <source>The run ended before the collection was saved. Run it again.</source>
        <translation>A execução terminou antes que a coleção fosse salva. Execute novamente.</translation>
    </message>
    <message>
        <source>The upload of “{file}” has not told its end yet. Finish it in its PowerShell window; if that is closed, start the upload again.</source>
        <translation>Ainda não se sabe como o carregamento de “{file}” terminou. Conclua-o na janela do PowerShell; se ela estiver fechada, inicie o carregamento novamente.</translation>
    </message>
    <message>
        <source>This can&apos;t be stopped now; what is stored is read back in a moment.</source>
        <translation>Isto não pode mais ser interrompido; em instantes o que está armazenado será relido.</translation>
    </message>
    <message>
        <source>This program runs as another user than the one signed in to Windows. If signing in fails, select “Sign in without Windows&apos; account manager” under Options.</source>
        <translation>Este programa está sendo executado com um usuário diferente daquele que entrou no Windows. Se não for possível entrar, selecione “Entrar sem o gerenciador de contas do Windows” em “Opções”.</translation>
    </message>
    <message>
        <source>Type yes there and press Enter to upload. Anything else stops, and nothing changes.</source>
        <translation>Digite sim ali e pressione Enter para carregar. Qualquer outra resposta interrompe a operação, e nada muda.</translation>
    </message>
    <message>
        <source>Waiting for the PowerShell window. If it asks a question, answer there.</source>
        <translation>Aguardando a janela do PowerShell. Se ela fizer uma pergunta, responda lá.</translation>
    </message>
    <message>
        <source>You did not confirm. Nothing was changed.</source>
        <translation>Você não confirmou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>thumbprint {thumbprint}</source>
        <translation>impressão digital {thumbprint}</translation>
    </message>
    <message>
        <source>{name} (valid until {end})</source>
        <translation>{name} (válido até {end})</translation>
    </message>
    <message>
        <source>{tenant} has no collection yet. Create a new one.</source>
        <translation>{tenant} ainda não tem uma coleção. Crie uma nova.</translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now has exactly these %Ln certificate(s).</source>
        <translation>
            <numerusform>{tenant} agora tem exatamente este %Ln certificado.</numerusform>
            <numerusform>{tenant} agora tem exatamente estes %Ln certificados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run in PowerShell</source>
        <translation>&amp;Executar no PowerShell</translation>
    </message>
    <message>
        <source>Stop followin&amp;g</source>
        <translation>Parar de acompan&amp;har</translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar os detalhes</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Mostrar os &amp;detalhes</translation>
    </message>
</context>
<context>
    <name>RunSteps</name>
    <message>
        <source>Back up what Exchange has now</source>
        <translation>Fazer backup do que o Exchange tem agora</translation>
    </message>
    <message>
        <source>Open PowerShell and check the file</source>
        <translation>Abrir o PowerShell e verificar o arquivo</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Reler e comparar</translation>
    </message>
    <message>
        <source>Review the changes: answer in the PowerShell window</source>
        <translation>Revisar as alterações: responda na janela do PowerShell</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>Não havia nada</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>etapa atual</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciado</translation>
    </message>
</context>
<context>
    <name>SSTWizard</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificado</numerusform>
            <numerusform>%Ln certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the wizard</source>
        <translation>&amp;Fechar o assistente</translation>
    </message>
    <message>
        <source>&amp;Do not close</source>
        <translation>&amp;Não fechar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>C&amp;oncluir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Avançar &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Voltar</translation>
    </message>
    <message>
        <source>A file is being saved. The wizard closes when it is saved.</source>
        <translation>Um arquivo está sendo salvo. O assistente será fechado quando ele estiver salvo.</translation>
    </message>
    <message>
        <source>An upload to Exchange is under way.</source>
        <translation>Há um carregamento no Exchange em andamento.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadeias</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Emails</translation>
    </message>
    <message>
        <source>SST Wizard — S/MIME trust for Exchange Online</source>
        <translation>SST Wizard — Confiança S/MIME para o Exchange Online</translation>
    </message>
    <message>
        <source>The export was successful.</source>
        <translation>A exportação foi bem-sucedida.</translation>
    </message>
    <message>
        <source>The previous file is kept beside it as {copy}.</source>
        <translation>O arquivo anterior é mantido na mesma pasta como {copy}.</translation>
    </message>
    <message>
        <source>The receipt of the kit</source>
        <translation>O recibo do kit</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carregamento</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>{file} was written: {count}, {size} bytes.</source>
        <translation>{file} foi gravado: {count}, {size} bytes.</translation>
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
        <translation>Todos os certificados da coleção, com cadeias e constatações, sem exportá-los</translation>
    </message>
    <message>
        <source>All steps, to be read out by phone</source>
        <translation>Todas as etapas, para ler por telefone</translation>
    </message>
    <message>
        <source>Sa&amp;ve documents…</source>
        <translation>&amp;Salvar documentos…</translation>
    </message>
    <message>
        <source>Sa&amp;ve inventory…</source>
        <translation>&amp;Salvar inventário…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the walk-through…</source>
        <translation>&amp;Salvar o guia passo a passo…</translation>
    </message>
    <message>
        <source>Save documents and reminders</source>
        <translation>Salvar documentos e lembretes</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Adicionar arquivos…</translation>
    </message>
    <message>
        <source>&amp;Find a CA…</source>
        <translation>&amp;Localizar uma AC…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Parar a leitu&amp;ra</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Adicionar pas&amp;ta…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Fechar arquivo</translation>
    </message>
    <message>
        <source>Close the selected file (Delete). What was chosen from it stays chosen.</source>
        <translation>Fechar o arquivo selecionado (Delete). O que foi selecionado nele continua selecionado.</translation>
    </message>
    <message>
        <source>Files and signed messages can also be dropped anywhere on this window.</source>
        <translation>Também é possível soltar arquivos e mensagens assinadas em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>Public CAs by the name of an organization</source>
        <translation>ACs públicas pelo nome de uma organização</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>All sources</source>
        <translation>Todas as fontes</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>{title} (can&apos;t be used)</source>
        <translation>{title} (não utilizável)</translation>
    </message>
    <message>
        <source>{title} (canceled)</source>
        <translation>{title} (cancelado)</translation>
    </message>
    <message>
        <source>{title} (reading…)</source>
        <translation>{title} (lendo…)</translation>
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
        <translation>&amp;Fechar arquivo</translation>
    </message>
    <message>
        <source>Where certificates come from</source>
        <translation>De onde vêm os certificados</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another window has continued with this collection, or discarded it.</source>
        <translation>Outra janela continuou com esta coleção ou a descartou.</translation>
    </message>
    <message>
        <source>The collection your organization uses</source>
        <translation>A coleção que sua organização usa</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Não há nenhum certificado neste arquivo.</translation>
    </message>
</context>
<context>
    <name>StoredCollection</name>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Compared with “{file}”, uploaded on {date}: {count}.</source>
        <translation>Comparado com “{file}”, carregado em {date}: {count}.</translation>
    </message>
    <message>
        <source>Compared with “{file}”: {count}.</source>
        <translation>Comparado com “{file}”: {count}.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? An upload replaces all of it.</source>
        <translation>O Exchange já tem uma coleção? Um carregamento a substitui por completo.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? You can leave this open: if Exchange has one, the upload stops and changes nothing.</source>
        <translation>O Exchange já tem uma coleção? Você pode deixar isso em aberto: se o Exchange tiver uma, o carregamento para e nada muda.</translation>
    </message>
    <message>
        <source>Exchange has no collection yet.</source>
        <translation>O Exchange ainda não tem coleção.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Obtê-la do Exchange…</translation>
    </message>
    <message>
        <source>It is “{file}”, uploaded on {date}</source>
        <translation>É “{file}”, carregado em {date}</translation>
    </message>
    <message>
        <source>No, this is the first</source>
        <translation>Não, esta é a primeira</translation>
    </message>
    <message>
        <source>Not compared with what Exchange has.</source>
        <translation>Sem comparação com o que o Exchange tem.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Open its file…</source>
        <translation>Abrir o arquivo dela…</translation>
    </message>
    <message>
        <source>What Exchange has is not known.</source>
        <translation>Não se sabe o que o Exchange tem.</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%Ln attached message(s)</source>
        <translation>
            <numerusform>%Ln mensagem anexada</numerusform>
            <numerusform>%Ln mensagens anexadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) of the collection are not needed by this mail: {names}.</source>
        <translation>
            <numerusform>%Ln certificado da coleção não é necessário para este email: {names}.</numerusform>
            <numerusform>%Ln certificados da coleção não são necessários para este email: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in transit</source>
        <translation>
            <numerusform>%Ln alterada em trânsito</numerusform>
            <numerusform>%Ln alteradas em trânsito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted</source>
        <translation>
            <numerusform>%Ln criptografada</numerusform>
            <numerusform>%Ln criptografadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted (not listed)</source>
        <translation>
            <numerusform>%Ln criptografada (fora da lista)</numerusform>
            <numerusform>%Ln criptografadas (fora da lista)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read, {signed} of them signed.</source>
        <translation>
            <numerusform>%Ln mensagem lida; assinadas: {signed}.</numerusform>
            <numerusform>%Ln mensagens lidas; assinadas: {signed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln não contada</numerusform>
            <numerusform>%Ln não contadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of senders whose certificates have expired</source>
        <translation>
            <numerusform>%Ln de remetentes com certificado expirado</numerusform>
            <numerusform>%Ln de remetentes com certificado expirado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be trusted without it</source>
        <translation>
            <numerusform>sem ele, %Ln delas não seria confiável</numerusform>
            <numerusform>sem ele, %Ln delas não seriam confiáveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be checked</source>
        <translation>
            <numerusform>%Ln que não pode ser verificada</numerusform>
            <numerusform>%Ln que não podem ser verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>%Ln mensagem é confiável com o que o Exchange tem.</numerusform>
            <numerusform>Todas as %Ln mensagens são confiáveis com o que o Exchange tem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) would be trusted. Nothing to add.</source>
        <translation>
            <numerusform>%Ln mensagem seria confiável. Nada a adicionar.</numerusform>
            <numerusform>Todas as %Ln mensagens seriam confiáveis. Nada a adicionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange has “{name}” and its issuers already.</source>
        <translation>O Exchange já tem “{name}” e seus emissores.</translation>
    </message>
    <message>
        <source>No intact message is from a sender who still writes.</source>
        <translation>Nenhuma mensagem íntegra é de um remetente que ainda escreve.</translation>
    </message>
    <message numerus="yes">
        <source>No mail, %Ln certificate(s) of people</source>
        <translation>
            <numerusform>Sem email, %Ln certificado de pessoa</numerusform>
            <numerusform>Sem email, %Ln certificados de pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Not counted: {messages}.</source>
        <translation>Não contadas: {messages}.</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Não selecionada</translation>
    </message>
    <message>
        <source>Or, if you trust this address, open it in a browser: {address}</source>
        <translation>Ou, se você confia neste endereço, abra-o em um navegador: {address}</translation>
    </message>
    <message>
        <source>Trusted already</source>
        <translation>Já confiável</translation>
    </message>
    <message numerus="yes">
        <source>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted message(s) of {days} days; that takes {least} of {period}.</source>
        <translation>
            <numerusform>%Ln mensagem confiável de {days} dias não basta para dizer do que a coleção não precisa; são necessárias {least} de {period}.</numerusform>
            <numerusform>%Ln mensagens confiáveis de {days} dias não bastam para dizer do que a coleção não precisa; são necessárias {least} de {period}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Será adicionada</translation>
    </message>
    <message numerus="yes">
        <source>With what is selected, {promised} of %Ln message(s) would be trusted.</source>
        <translation>
            <numerusform>De %Ln mensagem, seriam confiáveis com o que está selecionado: {promised}.</numerusform>
            <numerusform>De %Ln mensagens, seriam confiáveis com o que está selecionado: {promised}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln sender(s)</source>
        <translation>
            <numerusform>de %Ln remetente</numerusform>
            <numerusform>de %Ln remetentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln message(s), the last on {date}, {size} bytes</source>
        <translation>
            <numerusform>{name}: %Ln mensagem, de {date}, {size} bytes</numerusform>
            <numerusform>{name}: %Ln mensagens, a última de {date}, {size} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no message, {size} bytes</source>
        <translation>{name}: nenhuma mensagem, {size} bytes</translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>De %Ln mensagem, são confiáveis com o que o Exchange tem: {trusted}.</numerusform>
            <numerusform>De %Ln mensagens, são confiáveis com o que o Exchange tem: {trusted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now.</source>
        <translation>
            <numerusform>De %Ln mensagem, seriam confiáveis agora: {trusted}.</numerusform>
            <numerusform>De %Ln mensagens, seriam confiáveis agora: {trusted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.</source>
        <translation>
            <numerusform>De %Ln mensagem, seriam confiáveis agora: {trusted}; com o que está selecionado: {promised}.</numerusform>
            <numerusform>De %Ln mensagens, seriam confiáveis agora: {trusted}; com o que está selecionado: {promised}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” and its issuers will be in the file.</source>
        <translation>“{name}” e seus emissores estarão no arquivo.</translation>
    </message>
    <message>
        <source>“{name}” can be added: its root is vouched for, and its senders still write.</source>
        <translation>“{name}” pode ser adicionada: a raiz é endossada, e os remetentes ainda escrevem.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>Falta “{name}”</translation>
    </message>
</context>
<context>
    <name>TrustRoot</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Agora não</translation>
    </message>
    <message>
        <source>&amp;Trust this root</source>
        <translation>&amp;Confiar nesta raiz</translation>
    </message>
    <message>
        <source>&amp;Where does the owner find it?</source>
        <translation>&amp;Onde o proprietário o encontra?</translation>
    </message>
    <message>
        <source>All 64 digits are the same.</source>
        <translation>Todos os 64 dígitos são iguais.</translation>
    </message>
    <message>
        <source>Can be used for email</source>
        <translation>Pode ser usada para email</translation>
    </message>
    <message>
        <source>Group {group} is different: digit {number} is {shown} here, and {typed} in what you typed. Have it read out again. If it stays different, this is another root: don&apos;t trust it.</source>
        <translation>O grupo {group} é diferente: o dígito {number} é {shown} aqui e {typed} no que você digitou. Peça que o leiam novamente. Se continuar diferente, é outra raiz: não confie nela.</translation>
    </message>
    <message>
        <source>Have the owner of this root read out the SHA-256 of “{name}” by phone, 8 groups of 8 digits, or look on their website. Use a phone number or website that you know, not one from the message or file: anybody can make a root CA with this name.</source>
        <translation>Peça por telefone ao proprietário desta raiz que leia o SHA-256 de “{name}”, 8 grupos de 8 dígitos, ou procure no site dele. Use um número de telefone ou um site que você conheça, não um da mensagem ou do arquivo: qualquer pessoa pode criar uma AC raiz com esse nome.</translation>
    </message>
    <message>
        <source>I compared all 64 digits: trust it</source>
        <translation>Comparei os 64 dígitos: confiar</translation>
    </message>
    <message>
        <source>Nobody vouches for it: compare it</source>
        <translation>Ninguém a endossa: compare</translation>
    </message>
    <message>
        <source>Not expired: until {date}</source>
        <translation>Não expirou: válida até {date}</translation>
    </message>
    <message>
        <source>SHA-256 of this root; below each group, what you typed</source>
        <translation>SHA-256 desta raiz; abaixo de cada grupo, o que você digitou</translation>
    </message>
    <message>
        <source>This is a SHA-1 thumbprint, which can be forged. Ask for the SHA-256: 64 digits.</source>
        <translation>Esta é uma impressão digital SHA-1, que pode ser forjada. Peça o SHA-256: 64 dígitos.</translation>
    </message>
    <message>
        <source>This root came with a message or download; no other source has it. Type all its digits.</source>
        <translation>Esta raiz veio com uma mensagem ou um download e não está em nenhuma outra fonte. Digite todos os dígitos.</translation>
    </message>
    <message>
        <source>Trust this root?</source>
        <translation>Confiar nesta raiz?</translation>
    </message>
    <message>
        <source>What was &amp;read out to you</source>
        <translation>&amp;Valor que foi lido para você</translation>
    </message>
    <message>
        <source>What was read out to you</source>
        <translation>Valor que foi lido para você</translation>
    </message>
    <message>
        <source>What you typed is no SHA-256: that has 64 digits, 0 to 9 and A to F, and no letter O.</source>
        <translation>O que você digitou não é um SHA-256, que tem 64 dígitos, de 0 a 9 e de A a F, e nenhuma letra O.</translation>
    </message>
</context>
<context>
    <name>TypedCommands</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy command {number}</source>
        <translation>Copiar o comando {number}</translation>
    </message>
    <message>
        <source>On another computer, replace the folder of the file by the one it has there.</source>
        <translation>Em outro computador, substitua a pasta do arquivo pela que ele tem lá.</translation>
    </message>
    <message>
        <source>Show the commands to &amp;type</source>
        <translation>Mostrar os comandos para &amp;digitar</translation>
    </message>
</context>
<context>
    <name>UpdateWays</name>
    <message>
        <source>&amp;Open the .sst…</source>
        <translation>&amp;Abrir o .sst…</translation>
    </message>
    <message>
        <source>I don&apos;t have the file: &amp;get it from Exchange…</source>
        <translation>Não tenho o arquivo: o&amp;btê-lo do Exchange…</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificado</numerusform>
            <numerusform>%Ln certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln certificate(s)</source>
        <translation>
            <numerusform>Mostrar este %Ln certificado</numerusform>
            <numerusform>Mostrar estes %Ln certificados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>&amp;Cancel the upload</source>
        <translation>&amp;Cancelar o carregamento</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Upload in PowerShell</source>
        <translation>&amp;Carregar com o PowerShell</translation>
    </message>
    <message>
        <source>A transfer kit takes the upload to one that has it: the file, a script and instructions.</source>
        <translation>Um kit de transferência leva o carregamento para um que o tenha: o arquivo, um script e instruções.</translation>
    </message>
    <message>
        <source>Another &amp;computer uploads: save a transfer kit…</source>
        <translation>Carregar de outro computador: salvar um kit de &amp;transferência…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Can stay empty: the sign-in asks</source>
        <translation>Pode ficar vazio: é pedido ao entrar</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Change account or &amp;options…</source>
        <translation>&amp;Alterar conta ou opções…</translation>
    </message>
    <message>
        <source>Current collection</source>
        <translation>Coleção atual</translation>
    </message>
    <message>
        <source>Done: uploaded, read back, and compared.</source>
        <translation>Concluído: carregado, relido e comparado.</translation>
    </message>
    <message>
        <source>Exchange has</source>
        <translation>O Exchange tem</translation>
    </message>
    <message>
        <source>Exchange has these certificates already: there is nothing to upload.</source>
        <translation>O Exchange já tem estes certificados: não há nada a carregar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>It &amp;was uploaded</source>
        <translation>O arquivo &amp;foi carregado</translation>
    </message>
    <message>
        <source>Look in E&amp;xchange…</source>
        <translation>Ver no E&amp;xchange…</translation>
    </message>
    <message>
        <source>Makes your changes in it, and goes to Export. There you check them, and upload once more.</source>
        <translation>Faz suas alterações nela e vai para “Exportação”. Lá você as verifica e carrega de novo.</translation>
    </message>
    <message>
        <source>Open the &amp;kit&apos;s receipt…</source>
        <translation>Abrir o recibo do &amp;kit…</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now and redo my changes</source>
        <translation>Abrir o que está ar&amp;mazenado agora e refazer minhas alterações</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now…</source>
        <translation>Abrir o que está ar&amp;mazenado agora…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Outras opções</translation>
    </message>
    <message>
        <source>Save a transfer k&amp;it…</source>
        <translation>Salvar um kit de &amp;transferência…</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell of an Exchange server.</source>
        <translation>Salve o kit de transferência e inicie o script dele no Shell de Gerenciamento do Exchange de um servidor Exchange.</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Salvo como</translation>
    </message>
    <message>
        <source>The receipt says: {organization} had exactly these certificates on {time}.</source>
        <translation>Segundo o recibo, {organization} tinha exatamente estes certificados em {time}.</translation>
    </message>
    <message>
        <source>The upload didn&apos;t end as expected.</source>
        <translation>O carregamento não terminou como esperado.</translation>
    </message>
    <message>
        <source>The upload stopped before anything was changed.</source>
        <translation>O carregamento parou antes que algo fosse alterado.</translation>
    </message>
    <message>
        <source>Upload late&amp;r</source>
        <translation>Carr&amp;egar mais tarde</translation>
    </message>
    <message>
        <source>Upload to Exchange Online</source>
        <translation>Carregar no Exchange Online</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Carregado</translation>
    </message>
    <message>
        <source>Uploaded.</source>
        <translation>Carregado.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Seu arquivo</translation>
    </message>
    <message>
        <source>Your organization has turned uploads from this computer off. Upload the file from another one.</source>
        <translation>Sua organização desativou os carregamentos a partir deste computador. Carregue o arquivo a partir de outro.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>shown after you sign in</source>
        <translation>mostrada depois que você entrar</translation>
    </message>
    <message>
        <source>something else than before</source>
        <translation>algo diferente de antes</translation>
    </message>
    <message>
        <source>what it had before</source>
        <translation>o que tinha antes</translation>
    </message>
    <message>
        <source>what it had before, when it was last read</source>
        <translation>o que tinha antes, na última leitura</translation>
    </message>
    <message>
        <source>{file} is being uploaded.</source>
        <translation>{file} está sendo carregado.</translation>
    </message>
    <message>
        <source>{file}, unchanged</source>
        <translation>{file}, inalterado</translation>
    </message>
    <message>
        <source>{file}: nothing has been changed in Exchange yet.</source>
        <translation>{file}: nada foi alterado no Exchange ainda.</translation>
    </message>
    <message>
        <source>{organization} on {date}; you confirm it after you sign in</source>
        <translation>{organization} em {date}; você confirma a organização depois de entrar</translation>
    </message>
    <message>
        <source>“{receipt}” is no receipt of a transfer kit.</source>
        <translation>“{receipt}” não é um recibo de kit de transferência.</translation>
    </message>
    <message>
        <source>“{receipt}” is of another file than “{file}”.</source>
        <translation>“{receipt}” é de outro arquivo, não de “{file}”.</translation>
    </message>
    <message>
        <source>“{receipt}” is of {time}, and something newer is known by now.</source>
        <translation>“{receipt}” é de {time}, e já se sabe de algo mais recente.</translation>
    </message>
</context>
<context>
    <name>UploadReopening</name>
    <message>
        <source>This isn&apos;t an .sst file, and Exchange takes nothing else.</source>
        <translation>Este não é um arquivo .sst, e o Exchange não aceita outro tipo.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheck</name>
    <message>
        <source>SST Wizard no longer checks “{file}” each week. In Help, “Watch the tenant” says how to schedule a check.</source>
        <translation>O SST Wizard não verifica mais “{file}” toda semana. Na Ajuda, “Monitorar o locatário” explica como agendar uma verificação.</translation>
    </message>
    <message>
        <source>SST Wizard: weekly check</source>
        <translation>SST Wizard: verificação semanal</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Choose the certificates myself</source>
        <translation>Es&amp;colher os certificados manualmente</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Find out which CAs our mail needs</source>
        <translation>&amp;Descobrir de quais ACs nosso email precisa</translation>
    </message>
    <message>
        <source>&amp;Update the collection that Exchange has now</source>
        <translation>At&amp;ualizar a coleção que o Exchange tem agora</translation>
    </message>
    <message>
        <source>Certificates and messages stay on this computer; only the file that you upload leaves it.</source>
        <translation>Certificados e mensagens ficam neste computador; somente o arquivo que você carrega sai dele.</translation>
    </message>
    <message>
        <source>Continue &amp;with the collection of {time}</source>
        <translation>Co&amp;ntinuar com a coleção de {time}</translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), as you said on {date}</source>
        <translation>
            <numerusform>O Exchange tem: {name} · %Ln certificado, conforme você indicou em {date}</numerusform>
            <numerusform>O Exchange tem: {name} · %Ln certificados, conforme você indicou em {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), verified on {date}</source>
        <translation>
            <numerusform>O Exchange tem: {name} · %Ln certificado, verificado em {date}</numerusform>
            <numerusform>O Exchange tem: {name} · %Ln certificados, verificados em {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Get it from Exchange or open its file, add or remove certificates, and keep the rest.</source>
        <translation>Obtenha-a do Exchange ou abra o arquivo, adicione ou remova certificados e mantenha o restante.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Obtê-la do Exchange…</translation>
    </message>
    <message>
        <source>Go back to an &amp;earlier collection…</source>
        <translation>Voltar a uma coleção ant&amp;erior…</translation>
    </message>
    <message>
        <source>Last time: {file}, not uploaded yet</source>
        <translation>Última vez: {file}, ainda não carregado</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded on {date}</source>
        <translation>Última vez: {file}, carregado em {date}</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded to {organization} on {date}, verified</source>
        <translation>Última vez: {file}, carregado em {organization} em {date}, verificado</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>Ab&amp;rir</translation>
    </message>
    <message>
        <source>Open a few signed messages from your partners. You see which CAs are missing, and add them.</source>
        <translation>Abra algumas mensagens assinadas dos seus parceiros. Você vê quais ACs faltam e as adiciona.</translation>
    </message>
    <message>
        <source>Open i&amp;t</source>
        <translation>Abr&amp;ir</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>SST Wizard makes the file with which Exchange Online trusts signed mail (S/MIME), checks it, and uploads it.</source>
        <translation>O SST Wizard cria o arquivo com o qual o Exchange Online confia em emails assinados (S/MIME), verifica-o e o carrega.</translation>
    </message>
    <message>
        <source>Select them in a list: from files that you have, or from the public S/MIME roots.</source>
        <translation>Selecione-os em uma lista: de arquivos que você tem ou das raízes S/MIME públicas.</translation>
    </message>
    <message>
        <source>Select them in a list: from this computer, from files that you have, or from the public S/MIME roots.</source>
        <translation>Selecione-os em uma lista: deste computador, de arquivos que você tem ou das raízes S/MIME públicas.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar o arquivo</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>Mostrar a constatação</translation>
    </message>
    <message>
        <source>Up&amp;load…</source>
        <translation>Carre&amp;gar…</translation>
    </message>
    <message>
        <source>Upload {file}</source>
        <translation>Carregar {file}</translation>
    </message>
    <message>
        <source>Version {number} · no telemetry</source>
        <translation>Versão {number} · sem telemetria</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>{file} was not uploaded, and Exchange has another collection by now: open it and export it again.</source>
        <translation>{file} não foi carregado, e o Exchange já tem outra coleção: abra-o e exporte-o de novo.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %Ln certificate(s), not uploaded yet, next to expire {end}</source>
        <translation>
            <numerusform>{file} · %Ln certificado, ainda não carregado, próxima expiração em {end}</numerusform>
            <numerusform>{file} · %Ln certificados, ainda não carregados, próxima expiração em {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} · %Ln certificate(s), uploaded {date}, checked today, next to expire {end}</source>
        <translation>
            <numerusform>{name} · %Ln certificado, carregado em {date}, verificado hoje, próxima expiração em {end}</numerusform>
            <numerusform>{name} · %Ln certificados, carregados em {date}, verificados hoje, próxima expiração em {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be found in “{folder}”. Get what Exchange has now, and export it again.</source>
        <translation>“{file}” não foi encontrado em “{folder}”. Obtenha o que o Exchange tem agora e exporte de novo.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was uploaded on {date}.</source>
        <translation>“{file}” foi alterado desde o carregamento em {date}.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was written here.</source>
        <translation>“{file}” foi alterado desde que foi gravado aqui.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>-o - writes the file where --json prints: leave one out.</source>
        <translation>-o - grava o arquivo onde --json imprime: omita uma das duas opções.</translation>
    </message>
    <message>
        <source>21Vianet (China)</source>
        <translation>21Vianet (China)</translation>
    </message>
    <message>
        <source>A CA above “{name}” limits the number of CAs below it (path length), and “{name}” exceeds that limit. Mail from it may not be trusted. Ask the CA, or remove the certificate.</source>
        <translation>Uma AC acima de “{name}” limita o número de ACs abaixo dela (comprimento do caminho), e “{name}” excede esse limite. Os emails que dependem dela podem não ser confiáveis. Consulte a AC ou remova o certificado.</translation>
    </message>
    <message>
        <source>A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it names. Ask the CA for a new certificate.</source>
        <translation>Uma AC acima de “{name}” exige uma política de certificado (policyConstraints), mas nem todos os certificados abaixo dessa AC a indicam. Peça um novo certificado à AC.</translation>
    </message>
    <message>
        <source>A CA in the chain of “{name}” was revoked, or may have been. Its senders need certificates from another.</source>
        <translation>Uma AC na cadeia de “{name}” foi revogada ou pode ter sido. Os remetentes dessa AC precisam de certificados de outra.</translation>
    </message>
    <message>
        <source>A block without a certificate was skipped: {label}.</source>
        <translation>Um bloco sem certificado foi ignorado: {label}.</translation>
    </message>
    <message>
        <source>A certificate doesn&apos;t match the thumbprint recorded in the store.</source>
        <translation>Um certificado não corresponde à impressão digital registrada no repositório.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” has expired, and Exchange refuses a file that contains it. Open newer mail from its senders.</source>
        <translation>Um certificado na cadeia de “{name}” expirou, e o Exchange recusa um arquivo que o contenha. Abra emails mais recentes dos remetentes dessa AC.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” is not valid yet.</source>
        <translation>Um certificado na cadeia de “{name}” ainda não é válido.</translation>
    </message>
    <message>
        <source>A certificate in the path of “{name}” can&apos;t be decoded, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>Um certificado no caminho de “{name}” não pode ser decodificado, portanto não pode ser verificado. Peça um novo à AC.</translation>
    </message>
    <message>
        <source>A certificate in this PKCS #12 file can&apos;t be read, so none was added. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Um certificado neste arquivo PKCS #12 não pode ser lido, portanto nenhum foi adicionado. Em vez disso, exporte os certificados como PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped.</source>
        <translation>Um certificado está danificado e foi ignorado.</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped: its base64 text is invalid.</source>
        <translation>Um certificado está danificado e foi ignorado: o texto base64 é inválido.</translation>
    </message>
    <message>
        <source>A certificate is damaged or incomplete, and was skipped.</source>
        <translation>Um certificado está danificado ou incompleto e foi ignorado.</translation>
    </message>
    <message>
        <source>A certificate is encoded in a form (BER) that not every program accepts.</source>
        <translation>Um certificado está codificado em uma forma (BER) que nem todos os programas aceitam.</translation>
    </message>
    <message>
        <source>A certificate is said to be encoded in a way that Windows refuses.</source>
        <translation>Um certificado está marcado com uma codificação que o Windows recusa.</translation>
    </message>
    <message>
        <source>A certificate of more than 1 MB was skipped.</source>
        <translation>Um certificado com mais de 1 MB foi ignorado.</translation>
    </message>
    <message>
        <source>A certificate of the file has expired; Exchange then refuses all of it.</source>
        <translation>Um certificado do arquivo expirou; nesse caso, o Exchange recusa o arquivo inteiro.</translation>
    </message>
    <message>
        <source>A certificate was expected here, but there is no data.</source>
        <translation>Esperava-se um certificado aqui, mas não há dados.</translation>
    </message>
    <message>
        <source>A command of an older guide was pasted into PowerShell 7.</source>
        <translation>Um comando de um guia mais antigo foi colado no PowerShell 7.</translation>
    </message>
    <message>
        <source>A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and Microsoft&apos;s Exchange module needs them too. Ask whoever manages this computer, or upload from another.</source>
        <translation>Uma política de grupo deste computador (Ativar Execução de Scripts; {scope}: {policy}) proíbe scripts, e o módulo do Exchange da Microsoft também precisa deles. Consulte quem gerencia este computador ou faça o carregamento em outro.</translation>
    </message>
    <message>
        <source>A group policy of this computer forbids script files that are not signed, whatever the window allows.</source>
        <translation>Uma política de grupo deste computador proíbe arquivos de script não assinados, independentemente do que a janela permita.</translation>
    </message>
    <message>
        <source>A header field that describes the parts of the message occurs twice or can&apos;t be understood, so mail programs may show something other than what is signed.</source>
        <translation>Um campo de cabeçalho que descreve as partes da mensagem aparece duas vezes ou não pode ser interpretado; por isso, os programas de email podem mostrar algo diferente do que foi assinado.</translation>
    </message>
    <message>
        <source>A line that begins with “From ” may begin another message, so mail programs may show something other than what is signed.</source>
        <translation>Uma linha que começa com “From ” pode ser o início de outra mensagem, portanto os programas de email podem mostrar algo diferente do que está assinado.</translation>
    </message>
    <message>
        <source>A part inside the signed part is encrypted. Whether it contains another signature can&apos;t be checked.</source>
        <translation>Uma parte dentro da parte assinada está criptografada. Não é possível verificar se ela contém outra assinatura.</translation>
    </message>
    <message>
        <source>A private key was skipped. Only certificates are needed here.</source>
        <translation>Uma chave privada foi ignorada. Aqui só são necessários certificados.</translation>
    </message>
    <message>
        <source>A property is said to be encoded in a way that Windows refuses.</source>
        <translation>Uma propriedade está marcada com uma codificação que o Windows recusa.</translation>
    </message>
    <message>
        <source>A signed message has exactly two parts, the content and its S/MIME signature; this message has a different structure.</source>
        <translation>Uma mensagem assinada tem exatamente duas partes, o conteúdo e a assinatura S/MIME; esta mensagem tem uma estrutura diferente.</translation>
    </message>
    <message>
        <source>A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out.</source>
        <translation>Uma janela só pode ter uma sessão do Microsoft Graph por vez; a sua seria substituída e encerrada.</translation>
    </message>
    <message>
        <source>A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate another CA. Compare the SHA-256 thumbprint with the one on the CA&apos;s website, or remove it.</source>
        <translation>Uma palavra no nome de “{name}” mistura letras {first} com letras {second}, e algumas delas se parecem: o nome pode imitar o de outra AC. Compare a impressão digital SHA-256 com a que está no site da AC ou remova o certificado.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Activate the role (in Privileged Identity Management, for example), then sign in again: an open connection does not notice. Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role it is.</source>
        <translation>Ative a função (no Privileged Identity Management, por exemplo) e entre novamente: uma conexão aberta não percebe a mudança. Get-ManagementRole -Cmdlet Set-SmimeConfig mostra qual é a função.</translation>
    </message>
    <message>
        <source>Add all {count} intermediate CAs</source>
        <translation>Adicionar todas as {count} ACs intermediárias</translation>
    </message>
    <message>
        <source>Add it beside</source>
        <translation>Adicionar também</translation>
    </message>
    <message>
        <source>Add the intermediate CA</source>
        <translation>Adicionar a AC intermediária</translation>
    </message>
    <message>
        <source>Add the issuer</source>
        <translation>Adicionar o emissor</translation>
    </message>
    <message>
        <source>Add the renewed certificate</source>
        <translation>Adicionar o certificado renovado</translation>
    </message>
    <message>
        <source>Add the {count} issuers</source>
        <translation>Adicionar os {count} emissores</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Adicionar “{name}”</translation>
    </message>
    <message>
        <source>After the upload, {receipt} lies beside {file}. Take it back to the wizard, and drop it on its page “Upload”: it then knows what Exchange has.</source>
        <translation>Depois do carregamento, {receipt} fica ao lado de {file}. Leve-o de volta ao assistente e solte-o na página “Carregar”: ele então sabe o que o Exchange tem.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>All messages under “{name}” were changed in transit. Select it if you know its senders.</source>
        <translation>Todas as mensagens que dependem de “{name}” foram alteradas em trânsito. Selecione-a se você conhecer os remetentes.</translation>
    </message>
    <message>
        <source>All senders under “{name}” have expired certificates. It is needed only for old mail.</source>
        <translation>Todos os remetentes que dependem de “{name}” têm certificados expirados. Ela só é necessária para emails antigos.</translation>
    </message>
    <message>
        <source>Almost at the size limit</source>
        <translation>Quase no limite de tamanho</translation>
    </message>
    <message>
        <source>An attribute certificate, or another of an unusual kind, was skipped.</source>
        <translation>Um certificado de atributo, ou outro de um tipo incomum, foi ignorado.</translation>
    </message>
    <message>
        <source>An entry of an unknown kind was skipped.</source>
        <translation>Uma entrada de tipo desconhecido foi ignorada.</translation>
    </message>
    <message>
        <source>An error that names expired certificates by their thumbprints</source>
        <translation>Um erro que indica certificados expirados pelas impressões digitais</translation>
    </message>
    <message>
        <source>An unexpected error occurred, so this was not checked. Open it again.</source>
        <translation>Ocorreu um erro inesperado, portanto isto não foi verificado. Abra novamente.</translation>
    </message>
    <message>
        <source>An update of {file} that has not been exported</source>
        <translation>Uma atualização de {file} que não foi exportada</translation>
    </message>
    <message>
        <source>Another SST Wizard is writing to the folder “{folder}”. Try again once it is done.</source>
        <translation>Outro SST Wizard está gravando na pasta “{folder}”. Tente novamente quando ele terminar.</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>Qualquer Finalidade</translation>
    </message>
    <message>
        <source>App Control or AppLocker has turned constrained language mode on, in which some of the commands to type fail.</source>
        <translation>O App Control ou o AppLocker ativou o modo de linguagem restrita, em que alguns dos comandos para digitar falham.</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armênias</translation>
    </message>
    <message>
        <source>Ask Microsoft&apos;s support: what can&apos;t be backed up is not replaced.</source>
        <translation>Fale com o suporte da Microsoft: nada de que não se possa fazer backup é substituído.</translation>
    </message>
    <message>
        <source>Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named.</source>
        <translation>Peça a um administrador que possa aprovar aplicativos no Microsoft Entra que aprove o aplicativo indicado.</translation>
    </message>
    <message>
        <source>Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with OWADisableCRLCheck.</source>
        <translation>Peça à AC que publique a CRL por HTTP público. Só em último caso, desative a verificação com OWADisableCRLCheck.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the scripts, or save the transfer kit and upload from another.</source>
        <translation>Peça a quem gerencia este computador que permita os scripts, ou salve o kit de transferência e faça o carregamento em outro.</translation>
    </message>
    <message>
        <source>Back up what Exchange has now (an error if there is nothing yet)</source>
        <translation>Fazer backup do que o Exchange tem agora (gera um erro se ainda não houver nada)</translation>
    </message>
    <message>
        <source>Base-64 encoded X.509 (.CER)</source>
        <translation>X.509 codificado em Base 64 (.CER)</translation>
    </message>
    <message>
        <source>Before you upload</source>
        <translation>Antes do carregamento</translation>
    </message>
    <message>
        <source>Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the collection.</source>
        <translation>As duas chegam e podem ser lidas. Sabe-se que o Exchange Server só criptografa para certificados cuja cadeia leva à coleção.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed from {day} on: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>Certificados de AC como o de “{name}” não são permitidos a partir de {day}: só email e autenticação de cliente podem constar como finalidades (CA/Browser Forum, SMC018). Espere outro, talvez com o mesmo nome; verifique novamente os emails recebidos.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed since {day}: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>Certificados de AC como o de “{name}” não são permitidos desde {day}: só email e autenticação de cliente podem constar como finalidades (CA/Browser Forum, SMC018). Espere outro, talvez com o mesmo nome; verifique novamente os emails recebidos.</translation>
    </message>
    <message>
        <source>CAs change about once a year: check your signed mail again every year.</source>
        <translation>As ACs mudam mais ou menos uma vez por ano: verifique seus emails assinados novamente a cada ano.</translation>
    </message>
    <message>
        <source>CAs in {file} stop issuing certificates for mail</source>
        <translation>ACs em {file} deixam de emitir certificados para email</translation>
    </message>
    <message>
        <source>CCADB&apos;s list of {listed} has “{name}” as revoked or below a revoked CA, but another issuer of it is not revoked. Check revocation (on the command line: sstwizard check --online).</source>
        <translation>A lista do CCADB de {listed} traz “{name}” como revogado ou abaixo de uma AC revogada, mas outro emissor dele não está revogado. Verifique a revogação (na linha de comando: sstwizard check --online).</translation>
    </message>
    <message>
        <source>CRL Signing</source>
        <translation>Assinatura de CRL</translation>
    </message>
    <message>
        <source>CRL distribution points (CDP)</source>
        <translation>Pontos de distribuição de CRL (CDP)</translation>
    </message>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>Impossível verificar</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Certificate Request Agent</source>
        <translation>Agente de Solicitação de Certificado</translation>
    </message>
    <message>
        <source>Certificate Signing</source>
        <translation>Assinatura de Certificado</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <translation>Cadeia incompleta</translation>
    </message>
    <message>
        <source>Chain not valid</source>
        <translation>Cadeia não válida</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadeias</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Alterada depois de assinada</translation>
    </message>
    <message>
        <source>Check the domain, and to which organization the account or app belongs.</source>
        <translation>Verifique o domínio e a qual organização a conta ou o aplicativo pertence.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Verificado em</translation>
    </message>
    <message>
        <source>Checking all signatures would take too long, because too many certificates have the same name, or keys that are slow to check. A chain that needs another signature counts as incomplete. Remove the certificates you don&apos;t know.</source>
        <translation>Verificar todas as assinaturas demoraria demais, porque há certificados demais com o mesmo nome ou com chaves lentas de verificar. Uma cadeia que dependa de outra assinatura é considerada incompleta. Remova os certificados que você não conhece.</translation>
    </message>
    <message>
        <source>Checking who issued “{name}” would take too long, so it wasn&apos;t finished. Don&apos;t trust it, and ask the sender.</source>
        <translation>Verificar quem emitiu “{name}” demoraria demais, portanto a verificação não foi concluída. Não confie no certificado e pergunte ao remetente.</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>cherokees</translation>
    </message>
    <message>
        <source>Choose a folder that doesn&apos;t exist yet, in your own user profile and on a drive with permissions.</source>
        <translation>Escolha uma pasta que ainda não existe, no seu próprio perfil de usuário e em uma unidade com permissões.</translation>
    </message>
    <message>
        <source>Choose another folder, and start again.</source>
        <translation>Escolha outra pasta e comece de novo.</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <translation>Autenticação de Cliente</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>Assinatura de Código</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Collection too large</source>
        <translation>Coleção grande demais</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <translation>Comparar e adicionar…</translation>
    </message>
    <message>
        <source>Compare the root first</source>
        <translation>Compare a raiz primeiro</translation>
    </message>
    <message>
        <source>Complete the chain, upload again, wait, and sign in again.</source>
        <translation>Complete a cadeia, carregue a coleção novamente, aguarde e entre de novo.</translation>
    </message>
    <message>
        <source>Connect again in this window.</source>
        <translation>Conecte-se novamente nesta janela.</translation>
    </message>
    <message>
        <source>Connect again with an account that may see them.</source>
        <translation>Conecte-se novamente com uma conta que possa vê-los.</translation>
    </message>
    <message>
        <source>Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account needs.</source>
        <translation>Conecte-se novamente. Se a mensagem continuar aparecendo, Get-ManagementRole -Cmdlet Set-SmimeConfig mostra de qual função a conta precisa.</translation>
    </message>
    <message>
        <source>Connect again. The red text above it says more.</source>
        <translation>Conecte-se novamente. O texto em vermelho acima da mensagem dá mais detalhes.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline is known to fail where the profile&apos;s path holds a $.</source>
        <translation>Sabe-se que Connect-ExchangeOnline falha quando o caminho do perfil contém um $.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not signed.</source>
        <translation>Connect-ExchangeOnline grava um módulo próprio, que um computador assim pode recusar porque não está assinado.</translation>
    </message>
    <message>
        <source>Content not checked</source>
        <translation>Conteúdo não verificado</translation>
    </message>
    <message>
        <source>Copy it again from where it was exported, or export it again.</source>
        <translation>Copie-o novamente de onde ele foi exportado ou exporte-o novamente.</translation>
    </message>
    <message>
        <source>Copy it back to where it was, or export it again.</source>
        <translation>Copie-o de volta para onde estava ou exporte-o novamente.</translation>
    </message>
    <message>
        <source>Copy the whole folder to the computer that uploads. On Windows, open PowerShell in it and type this once; it tells Windows that you trust these files:</source>
        <translation>Copie a pasta inteira para o computador que fará o carregamento. No Windows, abra o PowerShell nela e digite isto uma vez; assim, você informa ao Windows que confia nestes arquivos:</translation>
    </message>
    <message>
        <source>Could not be checked. {reason}</source>
        <translation>Não pôde ser verificado. {reason}</translation>
    </message>
    <message>
        <source>Create it there, or choose another folder.</source>
        <translation>Crie-a lá ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Cryptographic Message Syntax Standard - PKCS #7 Certificates (.P7B)</source>
        <translation>Padrão de Sintaxe de Mensagens Criptografadas - Certificados PKCS #7 (.P7B)</translation>
    </message>
    <message>
        <source>Current user</source>
        <translation>Usuário atual</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílicas</translation>
    </message>
    <message>
        <source>DER encoded binary X.509 (.CER)</source>
        <translation>X.509 binário codificado por DER (.CER)</translation>
    </message>
    <message>
        <source>Damaged or forged</source>
        <translation>Danificada ou forjada</translation>
    </message>
    <message>
        <source>Data Encipherment</source>
        <translation>Codificação de Dados</translation>
    </message>
    <message>
        <source>Data after the end of a certificate was skipped (bytes: {count}).</source>
        <translation>Os dados após o fim de um certificado foram ignorados (bytes: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the certificate was not read (bytes: {count}).</source>
        <translation>Os dados após o fim do certificado não foram lidos (bytes: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the store was not read (bytes: {count}).</source>
        <translation>Os dados após o fim do repositório não foram lidos (bytes: {count}).</translation>
    </message>
    <message>
        <source>Data in the place of a certificate isn&apos;t a certificate, and was skipped.</source>
        <translation>Os dados no lugar de um certificado não são um certificado e foram ignorados.</translation>
    </message>
    <message>
        <source>Digital Signature</source>
        <translation>Assinatura Digital</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>Document Signing</source>
        <translation>Assinatura de Documento</translation>
    </message>
    <message>
        <source>Documented by Microsoft</source>
        <translation>Documentado pela Microsoft</translation>
    </message>
    <message>
        <source>Download issuer…</source>
        <translation>Baixar emissor…</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Downloading the revocation list (CRL) of “{name}” took {seconds} seconds. By default, Exchange waits {limit} seconds (OWACRLRetrievalTimeout). If Exchange needs as long, users are told that the list is offline. Ask the CA.</source>
        <translation>O download da lista de certificados revogados (CRL) de “{name}” levou {seconds} segundos. Por padrão, o Exchange aguarda {limit} segundos (OWACRLRetrievalTimeout). Se o Exchange demorar o mesmo tempo, os usuários são informados de que a lista está offline. Consulte a AC.</translation>
    </message>
    <message>
        <source>Each certificate stands below the one that issued it; the numbers are those of the entries below.</source>
        <translation>Cada certificado está abaixo daquele que o emitiu; os números são os das entradas abaixo.</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Primeira expiração</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>Sistema de Arquivos com Criptografia</translation>
    </message>
    <message>
        <source>Enter the folder to save to.</source>
        <translation>Insira a pasta de destino.</translation>
    </message>
    <message>
        <source>Enterprise Trust</source>
        <translation>Confiança Corporativa</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Exchange Online will refuse this file</source>
        <translation>O Exchange Online recusará este arquivo</translation>
    </message>
    <message>
        <source>Exchange Online will soon refuse this file</source>
        <translation>O Exchange Online recusará este arquivo em breve</translation>
    </message>
    <message>
        <source>Exchange Server on-premises</source>
        <translation>Exchange Server local</translation>
    </message>
    <message>
        <source>Exchange has another collection than the one you started from; what only that has would be lost with this upload.</source>
        <translation>O Exchange tem uma coleção diferente daquela com a qual você começou; o que só o Exchange tem seria perdido com este carregamento.</translation>
    </message>
    <message>
        <source>Exchange may be unable to check “{name}” for revocation</source>
        <translation>O Exchange pode não conseguir verificar se “{name}” foi revogado</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Resultado esperado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exporte-o novamente.</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Uso avançado de chave</translation>
    </message>
    <message>
        <source>Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file.</source>
        <translation>Obtenha a coleção mais uma vez, abra-a no SST Wizard, faça suas alterações e carregue esse arquivo.</translation>
    </message>
    <message>
        <source>Fields that could not be decoded</source>
        <translation>Campos que não puderam ser decodificados</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File Recovery</source>
        <translation>Recuperação de Arquivo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>For old mail only</source>
        <translation>Só para emails antigos</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado em</translation>
    </message>
    <message>
        <source>Found more than once: {count}</source>
        <translation>Encontrados mais de uma vez: {count}</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nome amigável</translation>
    </message>
    <message>
        <source>From the certificate standard, RFC 5280</source>
        <translation>Do padrão de certificados, RFC 5280</translation>
    </message>
    <message>
        <source>From the rules for public CAs (CA/Browser Forum, root programs)</source>
        <translation>Das regras para ACs públicas (CA/Browser Forum, programas de certificados raiz)</translation>
    </message>
    <message>
        <source>From {day} on, these CAs in {file} may issue no more certificates for mail: {names}. Expect their customers&apos; mail from other CAs: look at received mail again in SST Wizard, add what it needs, and upload. {again}</source>
        <translation>A partir de {day}, estas ACs em {file} não podem mais emitir certificados para email: {names}. Espere outras ACs nos emails dos clientes delas: verifique novamente os emails recebidos no SST Wizard, adicione o que for necessário e carregue a coleção. {again}</translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation>GCC High</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgianas</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange in the wizard, and compare, before you upload again.</source>
        <translation>No assistente, obtenha a coleção atual do Exchange e compare antes de carregar novamente.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>gregas</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>Intermediário IKE de segurança IP</translation>
    </message>
    <message>
        <source>IP security end system</source>
        <translation>Sistema final de segurança IP</translation>
    </message>
    <message>
        <source>IP security tunnel termination</source>
        <translation>Encerramento de túnel de segurança IP</translation>
    </message>
    <message>
        <source>IP security user</source>
        <translation>Usuário de segurança IP</translation>
    </message>
    <message>
        <source>If Exchange has another collection by then than {file} was made from, or has one although {file} is the first, the script stops before it asks, and changes nothing. Take the copy that it has saved back to the wizard, select “Update the collection that Exchange has now” there, and make your changes in it.</source>
        <translation>Se o Exchange tiver então uma coleção diferente daquela de que {file} foi feito, ou já tiver uma embora {file} seja a primeira, o script para antes de perguntar e não muda nada. Leve ao assistente a cópia que ele salvou, selecione “Atualizar a coleção que o Exchange tem agora” e faça nela suas alterações.</translation>
    </message>
    <message>
        <source>If Microsoft&apos;s module is missing, the script asks whether to install it. Where the computer does not reach the PowerShell Gallery, type this on another one (for PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and copy the folder to Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</source>
        <translation>Se o módulo da Microsoft estiver faltando, o script pergunta se você deseja instalá-lo. Se o computador não tiver acesso à Galeria do PowerShell, digite isto em outro (para o PowerShell 7.4 e 7.5: adicione -RequiredVersion 3.9.2) e copie a pasta para Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</translation>
    </message>
    <message>
        <source>If it asks what Exchange has, press “Get it from Exchange…”: PowerShell opens, and changes nothing.</source>
        <translation>Se perguntar o que o Exchange tem, selecione “Obtê-la do Exchange…”: o PowerShell se abre e não altera nada.</translation>
    </message>
    <message>
        <source>If it stops, a line in red says why. Paste it into the wizard&apos;s Help, which says what to do; most have a word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>Se o script parar, uma linha em vermelho diz por quê. Cole-a na Ajuda do assistente, que diz o que fazer; a maioria contém uma palavra entre parênteses, como (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>In Outlook on the web, send a signed message, and an encrypted one to someone outside.</source>
        <translation>No Outlook na Web, envie uma mensagem assinada, e uma criptografada para alguém de fora.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 first. Then type Install-Module PowerShellGet -Force -AllowClobber, close PowerShell, open it again, and install the module.</source>
        <translation>No Windows PowerShell 5.1, digite primeiro [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12. Depois digite Install-Module PowerShellGet -Force -AllowClobber, feche o PowerShell, abra-o de novo e instale o módulo.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12, and try again. Otherwise ask for the proxy&apos;s settings, or bring the module from another computer.</source>
        <translation>No Windows PowerShell 5.1, digite [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 e tente novamente. Caso contrário, peça as configurações do proxy ou traga o módulo de outro computador.</translation>
    </message>
    <message>
        <source>In changed mail only</source>
        <translation>Só em emails alterados</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module, once per user (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2)</source>
        <translation>Instalar o módulo da Microsoft, uma vez por usuário (PowerShell 7.4 e 7.5: adicione -RequiredVersion 3.9.2)</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module?</source>
        <translation>Instalar o módulo da Microsoft?</translation>
    </message>
    <message>
        <source>Install PowerShellGet, or connect in another PowerShell version that has it.</source>
        <translation>Instale o PowerShellGet ou conecte-se em outra versão do PowerShell que o tenha.</translation>
    </message>
    <message>
        <source>Install SST Wizard for all users, which registers the source, on that computer.</source>
        <translation>Instale o SST Wizard para todos os usuários nesse computador; isso registra a origem.</translation>
    </message>
    <message>
        <source>Install the module in this very PowerShell, then connect.</source>
        <translation>Instale o módulo neste mesmo PowerShell e depois conecte-se.</translation>
    </message>
    <message>
        <source>Install version 3.10.1 or later, or 3.9.2 or older, and start again in a new PowerShell window.</source>
        <translation>Instale a versão 3.10.1 ou posterior, ou a 3.9.2 ou anterior, e comece de novo em uma nova janela do PowerShell.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Autoridades de Certificação Intermediárias</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>AC intermediária</translation>
    </message>
    <message>
        <source>Intermediate certificates are missing from the collection. Microsoft&apos;s page on Outlook for iOS and Android says that Exchange Online fetches them, or takes them from the message; its page on the virtual certificate collection says that only the uploaded file counts. Exchange Server is known to use that alone. Add them to the collection.</source>
        <translation>Faltam certificados intermediários na coleção. Segundo a página da Microsoft sobre o Outlook para iOS e Android, o Exchange Online os busca ou os obtém da mensagem; segundo a página sobre a coleção de certificados virtuais, só o arquivo carregado conta. Sabe-se que o Exchange Server usa só esse arquivo. Adicione os certificados à coleção.</translation>
    </message>
    <message>
        <source>Inventory of an S/MIME certificate collection</source>
        <translation>Inventário de uma coleção de certificados S/MIME</translation>
    </message>
    <message>
        <source>Is NuGet to be installed, or an untrusted repository used?</source>
        <translation>Instalar o NuGet ou usar um repositório não confiável?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate (AIA)</source>
        <translation>Certificado do emissor (AIA)</translation>
    </message>
    <message>
        <source>It asks whether to upload, and uploads if you agree.</source>
        <translation>Pergunta se deve carregar o arquivo e o carrega se você concordar.</translation>
    </message>
    <message>
        <source>It has no http address of a revocation list (CRL). Exchange can&apos;t check it either; ask the CA.</source>
        <translation>Não contém nenhum endereço http de uma lista de certificados revogados (CRL). O Exchange também não pode verificá-lo; consulte a AC.</translation>
    </message>
    <message>
        <source>It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. Remove what your users and partners don&apos;t need. The largest is “{name}” with {largest} bytes.</source>
        <translation>Ele tem {size} bytes. Sabe-se que o Exchange Server recusa mais de {limit}; o Exchange Online pode fazer o mesmo. Remova aquilo de que seus usuários e parceiros não precisam. O maior é “{name}”, com {largest} bytes.</translation>
    </message>
    <message>
        <source>It is not known what Exchange has stored</source>
        <translation>Não se sabe o que o Exchange tem armazenado</translation>
    </message>
    <message>
        <source>It lists what would be added, kept and removed. Nothing is changed up to here.</source>
        <translation>Lista o que seria adicionado, mantido e removido. Até aqui, nada é alterado.</translation>
    </message>
    <message>
        <source>It reads back what Exchange has stored, and says that it has exactly these certificates. It signs out.</source>
        <translation>Relê o que o Exchange tem armazenado e informa que são exatamente estes certificados. Encerra a conexão.</translation>
    </message>
    <message>
        <source>It saves what Exchange has now, in the folder of the file, and names that file.</source>
        <translation>Salva na pasta do arquivo o que o Exchange tem agora e informa o nome desse backup.</translation>
    </message>
    <message>
        <source>It stops in red</source>
        <translation>Para com texto em vermelho</translation>
    </message>
    <message>
        <source>It was not contacted: the limit of {size} MB for all lists was reached. Check fewer certificates at once.</source>
        <translation>Não foi consultado: o limite de {size} MB para todas as listas foi atingido. Verifique menos certificados de uma vez.</translation>
    </message>
    <message>
        <source>It was not contacted: the time limit of {seconds} seconds for all addresses was reached. Try again.</source>
        <translation>Não foi consultado: o limite de tempo de {seconds} segundos para todos os endereços foi atingido. Tente novamente.</translation>
    </message>
    <message>
        <source>It would be trusted. No need to wait: this checks against the file, not against Exchange.</source>
        <translation>Seria confiável. Não é preciso esperar: a verificação usa o arquivo, não o Exchange.</translation>
    </message>
    <message>
        <source>Its own words say which: a certificate has expired, the file is too large or no .sst, or the account may not change the settings.</source>
        <translation>A mensagem do próprio Exchange diz qual é o caso: um certificado expirou, o arquivo é grande demais ou não é um .sst, ou a conta não pode alterar as configurações.</translation>
    </message>
    <message>
        <source>Its revocation list (CRL) is published only over https, at {address}, which is not contacted here. Ask the CA.</source>
        <translation>A lista de certificados revogados (CRL) só é publicada por https, em {address}, que não é consultado aqui. Consulte a AC.</translation>
    </message>
    <message>
        <source>Key Agreement</source>
        <translation>Acordo de Chave</translation>
    </message>
    <message>
        <source>Key Encipherment</source>
        <translation>Codificação de Chave</translation>
    </message>
    <message>
        <source>Key Recovery</source>
        <translation>Recuperação de Chave</translation>
    </message>
    <message>
        <source>Key Recovery Agent</source>
        <translation>Agente de Recuperação de Chave</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Uso da chave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latinas</translation>
    </message>
    <message>
        <source>Lifetime Signing</source>
        <translation>Assinatura de Tempo de Vida</translation>
    </message>
    <message>
        <source>Local computer</source>
        <translation>Computador local</translation>
    </message>
    <message>
        <source>Look again in a few minutes: what Exchange has then counts.</source>
        <translation>Verifique novamente em alguns minutos: o que o Exchange tiver então é o que conta.</translation>
    </message>
    <message>
        <source>Look at the account and the environment under Options on the Upload page. A partner who works for a customer names the customer&apos;s domain there.</source>
        <translation>Verifique a conta na página “Carregamento” e o ambiente em “Opções”. Um parceiro que trabalha para um cliente informa ali o domínio do cliente.</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you upload again.</source>
        <translation>Verifique o que o Exchange tem armazenado antes de carregar novamente.</translation>
    </message>
    <message>
        <source>Look at what is added and removed, and press Export.</source>
        <translation>Veja o que é adicionado e removido e selecione “Exportar”.</translation>
    </message>
    <message>
        <source>Look for files that begin with “smime-backup” and the organization&apos;s domain, and copy the one that you want to that folder. Open any other in the wizard, and upload that.</source>
        <translation>Procure arquivos cujo nome comece com “smime-backup” e o domínio da organização e copie para essa pasta o que você deseja. Abra qualquer outro no assistente e carregue-o.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Emails</translation>
    </message>
    <message>
        <source>Mail from “{name}” would not be trusted</source>
        <translation>Emails de “{name}” não seriam confiáveis</translation>
    </message>
    <message>
        <source>Make room on the disk of your user profile, and start the upload again.</source>
        <translation>Libere espaço no disco do seu perfil de usuário e inicie o carregamento novamente.</translation>
    </message>
    <message>
        <source>Microsoft Serialized Certificate Store (.SST)</source>
        <translation>Repositório de Certificados em Série da Microsoft (.SST)</translation>
    </message>
    <message>
        <source>Microsoft Trust List Signing</source>
        <translation>Assinatura de Lista de Confiança da Microsoft</translation>
    </message>
    <message>
        <source>Microsoft doesn&apos;t document how long changes take to reach mail programs. If a message is not trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook isn&apos;t a valid test: it uses the certificate store of the computer, not this collection.</source>
        <translation>A Microsoft não documenta quanto tempo as alterações levam para chegar aos programas de email. Se uma mensagem ainda não for confiável, aguarde, saia, entre novamente e tente outra vez antes de alterar qualquer coisa. O Outlook clássico não é um teste válido: ele usa o repositório de certificados do computador, não esta coleção.</translation>
    </message>
    <message>
        <source>Microsoft limits how much may be read of a mailbox at a time.</source>
        <translation>A Microsoft limita quanto pode ser lido de uma caixa de correio por vez.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list of changes names certificate-based authentication bugs that 3.10.1 has fixed.</source>
        <translation>A lista de alterações da Microsoft cita erros da autenticação baseada em certificado que a versão 3.10.1 corrigiu.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s modules for Exchange and Graph are known to get in each other&apos;s way in one window.</source>
        <translation>Sabe-se que os módulos da Microsoft para o Exchange e para o Graph interferem um no outro em uma mesma janela.</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Faltando: {name}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s root program vouches for these {count} roots (as of {mozilla}), and Microsoft&apos;s for {both} of them (as of {microsoft}).</source>
        <translation>O programa de certificados raiz da Mozilla endossa estas {count} raízes (dados de {mozilla}), e o da Microsoft, {both} delas (dados de {microsoft}).</translation>
    </message>
    <message>
        <source>Negative test</source>
        <translation>Teste negativo</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Novo Outlook para Windows</translation>
    </message>
    <message>
        <source>New, or update of the one that your organization uses</source>
        <translation>Nova, ou atualização da que sua organização usa</translation>
    </message>
    <message>
        <source>New: your organization has none yet</source>
        <translation>Nova: sua organização ainda não tem nenhuma</translation>
    </message>
    <message>
        <source>No certificate with the thumbprint {thumbprint} is in these files.</source>
        <translation>Nenhum certificado com a impressão digital {thumbprint} está nestes arquivos.</translation>
    </message>
    <message>
        <source>No file matches “{pattern}”. Check the name and the folder.</source>
        <translation>Nenhum arquivo corresponde a “{pattern}”. Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>No intermediate CA for “{name}”</source>
        <translation>Nenhuma AC intermediária para “{name}”</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>Nenhum problema encontrado.</translation>
    </message>
    <message>
        <source>No mail seen</source>
        <translation>Nenhum email visto</translation>
    </message>
    <message>
        <source>No organization called “{name}” has public CAs.</source>
        <translation>Nenhuma organização chamada “{name}” tem ACs públicas.</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>Sem espaço</translation>
    </message>
    <message>
        <source>No server answered: there is probably no network. Check the connection of this computer, then check revocation again.</source>
        <translation>Nenhum servidor respondeu: provavelmente não há rede. Verifique a conexão deste computador e depois verifique a revogação novamente.</translation>
    </message>
    <message>
        <source>No terminal was found on this computer. Install one, such as xterm, or type the commands yourself.</source>
        <translation>Nenhum terminal foi encontrado neste computador. Instale um, como o xterm, ou digite os comandos você mesmo.</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”</source>
        <translation>Ninguém endossa a AC raiz “{name}”</translation>
    </message>
    <message>
        <source>Nobody vouches for the root of “{name}”; anybody can make one. Ask the sender&apos;s organization for the SHA-256 by phone, and compare it.</source>
        <translation>Ninguém endossa a raiz de “{name}”; qualquer pessoa pode criar uma. Peça à organização do remetente o SHA-256 por telefone e compare-o.</translation>
    </message>
    <message>
        <source>Non-Repudiation</source>
        <translation>Não Repúdio</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain is not valid. {reason}</source>
        <translation>Nenhum dos endereços foi consultado: a cadeia não é válida. {reason}</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain leads to no root. Add its issuers first.</source>
        <translation>Nenhum dos endereços foi consultado: a cadeia não leva a nenhuma raiz. Adicione primeiro os emissores.</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: nobody vouches for its root “{root}”. Compare that root first.</source>
        <translation>Nenhum dos endereços foi consultado: ninguém endossa a raiz “{root}”. Compare primeiro essa raiz.</translation>
    </message>
    <message>
        <source>None: this collection has not been exported</source>
        <translation>Nenhum: esta coleção não foi exportada</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Não é uma AC</translation>
    </message>
    <message>
        <source>Not all possible issuers of some senders were checked, because too many certificates have the same names (CAs: {count}). Open fewer messages at a time.</source>
        <translation>Nem todos os emissores possíveis de alguns remetentes foram verificados, porque há certificados demais com os mesmos nomes (ACs: {count}). Abra menos mensagens por vez.</translation>
    </message>
    <message>
        <source>Not all signatures were checked</source>
        <translation>Nem todas as assinaturas foram verificadas</translation>
    </message>
    <message>
        <source>Not checked completely</source>
        <translation>Verificação incompleta</translation>
    </message>
    <message>
        <source>Not everything could be read: {count}</source>
        <translation>Nem tudo pôde ser lido: {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrada</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Não revogado.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinada</translation>
    </message>
    <message>
        <source>Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don&apos;t attribute it to the signer.</source>
        <translation>Parte não assinada, que qualquer pessoa pode ter escrito: {unsigned}. Listas de email e gateways adicionam esse tipo de texto; não o atribua ao signatário.</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Não confiável</translation>
    </message>
    <message>
        <source>Not trusted by this collection</source>
        <translation>Não confiável com esta coleção</translation>
    </message>
    <message>
        <source>Not trusted by this collection alone: intermediates are missing</source>
        <translation>Não confiável só com esta coleção: faltam certificados intermediários</translation>
    </message>
    <message>
        <source>Not trusted, intermediates missing</source>
        <translation>Não confiável, faltam ACs intermediárias</translation>
    </message>
    <message>
        <source>Not trusted, malformed</source>
        <translation>Não confiável, malformada</translation>
    </message>
    <message>
        <source>Not trusted: changed since it was signed</source>
        <translation>Não confiável: alterada depois de assinada</translation>
    </message>
    <message>
        <source>Not trusted: the certificate itself can&apos;t be used</source>
        <translation>Não confiável: o próprio certificado não pode ser usado</translation>
    </message>
    <message>
        <source>Not trusted: the signature is damaged or forged</source>
        <translation>Não confiável: a assinatura está danificada ou foi forjada</translation>
    </message>
    <message>
        <source>Not trusted: the signature may cover something other than what is shown</source>
        <translation>Não confiável: a assinatura pode abranger algo diferente do que é mostrado</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Ainda não válida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Nothing can be written below “{folder}” ({reason}). PowerShell was not started.</source>
        <translation>Nada pode ser gravado em “{folder}” ({reason}). O PowerShell não foi iniciado.</translation>
    </message>
    <message>
        <source>Nothing was found: try other or fewer words, or choose a topic from the list.</source>
        <translation>Nada foi encontrado: tente outras palavras ou menos palavras, ou escolha um tópico na lista.</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>Assinatura OCSP</translation>
    </message>
    <message>
        <source>On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, and open a signed message from each CA of the collection.</source>
        <translation>No Windows, no Edge ou no Chrome com a extensão S/MIME e o controle S/MIME: saia, entre novamente e abra uma mensagem assinada de cada AC da coleção.</translation>
    </message>
    <message>
        <source>On the Upload page, press Upload in PowerShell. A window opens; it says first whether the file is the one that was exported.</source>
        <translation>Na página “Carregamento”, selecione “Carregar com o PowerShell”. Uma janela se abre e informa primeiro se o arquivo é o que foi exportado.</translation>
    </message>
    <message>
        <source>Only certificates of people under “{name}” were opened, no mail. Select it if they write to you.</source>
        <translation>Só foram abertos certificados de pessoas que dependem de “{name}”, nenhum email. Selecione-a se essas pessoas escreverem para você.</translation>
    </message>
    <message>
        <source>Only partly signed</source>
        <translation>Só parcialmente assinada</translation>
    </message>
    <message>
        <source>Only the first {count} files were read. Add smaller folders.</source>
        <translation>Só os primeiros {count} arquivos foram lidos. Adicione pastas menores.</translation>
    </message>
    <message>
        <source>Only the first {size} MB of this text were searched. Split it into smaller files.</source>
        <translation>A pesquisa abrangeu só os primeiros {size} MB deste texto. Divida-o em arquivos menores.</translation>
    </message>
    <message>
        <source>Only {part} is signed, by {signers}, trusted by this collection. The rest is not signed.</source>
        <translation>Só isto está assinado: {part}, por {signers}, confiável com esta coleção. O restante não está assinado.</translation>
    </message>
    <message>
        <source>Only {vouching}&apos;s root program vouches for “{name}”</source>
        <translation>Só o programa de certificados raiz da {vouching} endossa “{name}”</translation>
    </message>
    <message>
        <source>Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline.</source>
        <translation>Abra o PowerShell no menu Iniciar ou coloque -DisableWAM depois de Connect-ExchangeOnline.</translation>
    </message>
    <message>
        <source>Open a signed message from a CA that is not in the collection.</source>
        <translation>Abra uma mensagem assinada de uma AC que não esteja na coleção.</translation>
    </message>
    <message>
        <source>Open it in SST Wizard, remove certificates until it is within the size limit, export it, and upload the new file.</source>
        <translation>Abra-o no SST Wizard, remova certificados até que fique dentro do limite de tamanho, exporte-o e carregue o novo arquivo.</translation>
    </message>
    <message>
        <source>Open the Exchange Management Shell from the Start menu of an Exchange server.</source>
        <translation>Abra o Shell de Gerenciamento do Exchange no menu Iniciar de um servidor Exchange.</translation>
    </message>
    <message>
        <source>Open the backup that was just saved in SST Wizard, make your changes, and export it.</source>
        <translation>Abra no SST Wizard o backup que acabou de ser salvo, faça suas alterações e exporte-o.</translation>
    </message>
    <message>
        <source>Open the file in SST Wizard, fix what it finds, export it, and upload the new file.</source>
        <translation>Abra o arquivo no SST Wizard, corrija o que ele encontrar, exporte e carregue o novo arquivo.</translation>
    </message>
    <message>
        <source>Open the mailbox in Outlook with the same account. Where that works, start again.</source>
        <translation>Abra a caixa de correio no Outlook com a mesma conta. Se funcionar, comece de novo.</translation>
    </message>
    <message>
        <source>Open the page “Mail”, and add a signed message from each CA of the collection.</source>
        <translation>Abra a página “Emails” e adicione uma mensagem assinada de cada AC da coleção.</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Arquivos abertos</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} rounds of key derivation; this one was not read. Add it by itself.</source>
        <translation>A abertura de arquivos PKCS #12 parou após {count} rodadas de derivação de chave; este não foi lido. Adicione-o separadamente.</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} seconds; this one was not read. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>A abertura de arquivos PKCS #12 parou após {count} segundos; este não foi lido. Em vez disso, exporte os certificados como PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Or, on Linux, macOS, or with PowerShell 7:</source>
        <translation>Ou, no Linux, no macOS ou com o PowerShell 7:</translation>
    </message>
    <message>
        <source>Other People</source>
        <translation>Outras Pessoas</translation>
    </message>
    <message>
        <source>Others may change “{folder}”, so no script is put there. Rename or remove that folder, and try again.</source>
        <translation>Outras pessoas podem alterar “{folder}”, portanto nenhum script é colocado lá. Renomeie ou remova essa pasta e tente novamente.</translation>
    </message>
    <message>
        <source>Our advice</source>
        <translation>Nossa recomendação</translation>
    </message>
    <message>
        <source>Outlook on a phone or tablet</source>
        <translation>Outlook em um telefone ou tablet</translation>
    </message>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook na Web</translation>
    </message>
    <message>
        <source>PEM bundle: all certificates in one text file (.PEM)</source>
        <translation>Pacote PEM: todos os certificados em um arquivo de texto (.PEM)</translation>
    </message>
    <message>
        <source>PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Os arquivos PKCS #12 são abertos em um processo separado, que não pôde ser iniciado. Em vez disso, exporte os certificados como PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Pages have the numbers that the wizard shows, other parts have letters, and every line has a number. Name them by phone.</source>
        <translation>As páginas têm os números que o assistente mostra, as outras partes têm letras, e cada linha tem um número. Cite-os por telefone.</translation>
    </message>
    <message>
        <source>Parts of “{name}” could not be read (of all selected: {count}), so not everything could be checked. The certificates are written unchanged.</source>
        <translation>Partes de “{name}” não puderam ser lidas (de todos os selecionados: {count}), portanto nem tudo pôde ser verificado. Os certificados são gravados sem alterações.</translation>
    </message>
    <message>
        <source>Path length limit</source>
        <translation>Limite do comprimento do caminho</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Press Enter at the question. Start again, and sign in with another account.</source>
        <translation>Pressione Enter na pergunta. Comece de novo e entre com outra conta.</translation>
    </message>
    <message>
        <source>Press Next: what is ticked is added. If Chains opens (4), press the button beside each error, then Next.</source>
        <translation>Selecione “Avançar”: o que está marcado é adicionado. Se “Cadeias” (4) se abrir, selecione o botão ao lado de cada erro e depois “Avançar”.</translation>
    </message>
    <message>
        <source>Press “Add messages…”, and select a few signed messages of your partners. They stay here.</source>
        <translation>Selecione “Adicionar mensagens…” e escolha algumas mensagens assinadas de seus parceiros. Elas ficam aqui.</translation>
    </message>
    <message>
        <source>Private Key Archival</source>
        <translation>Arquivamento de Chave Privada</translation>
    </message>
    <message>
        <source>Private keys not included: {count}</source>
        <translation>Chaves privadas não incluídas: {count}</translation>
    </message>
    <message>
        <source>Probably the file is larger than Exchange Server is known to accept.</source>
        <translation>Provavelmente o arquivo é maior do que se sabe que o Exchange Server aceita.</translation>
    </message>
    <message>
        <source>Probably the private key of the app&apos;s certificate can&apos;t be used: it belongs to another account, or it is a CNG key, which Exchange doesn&apos;t support for signing in as an app.</source>
        <translation>Provavelmente a chave privada do certificado do aplicativo não pode ser usada: ela pertence a outra conta ou é uma chave CNG, que o Exchange não aceita para entrar como aplicativo.</translation>
    </message>
    <message>
        <source>Probably this PowerShell doesn&apos;t reach the PowerShell Gallery: a proxy or firewall keeps it out, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2.</source>
        <translation>Provavelmente este PowerShell não acessa a Galeria do PowerShell: um proxy ou firewall o impede, ou o Windows PowerShell 5.1 em um Windows mais antigo não usa o TLS 1.2.</translation>
    </message>
    <message>
        <source>Probably this window is not connected, or the account lacks the permission.</source>
        <translation>Provavelmente esta janela não está conectada, ou a conta não tem a permissão.</translation>
    </message>
    <message>
        <source>Properties not included: {count}</source>
        <translation>Propriedades não incluídas: {count}</translation>
    </message>
    <message>
        <source>Public S/MIME roots</source>
        <translation>Raízes S/MIME públicas</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell there.</source>
        <translation>Coloque -DisableWAM depois de Connect-ExchangeOnline ou entre no Windows com esse usuário e abra o PowerShell lá.</translation>
    </message>
    <message>
        <source>Qualified Subordination</source>
        <translation>Subordinação Qualificada</translation>
    </message>
    <message>
        <source>Reading stopped after {count} MB; the rest was not read. Add the files that you need one by one.</source>
        <translation>A leitura parou após {count} MB; o restante não foi lido. Adicione os arquivos de que você precisa um a um.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} certificates: they are far shorter than real ones. Add those that you need one by one.</source>
        <translation>A leitura parou após {count} certificados: eles são muito mais curtos do que os reais. Adicione um a um os que forem necessários.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} entries; the rest was not read. Add the files that you need one by one.</source>
        <translation>A leitura parou após {count} entradas; o restante não foi lido. Adicione os arquivos de que você precisa um a um.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} messages: they are far shorter than real ones. Add the messages that you need one by one.</source>
        <translation>A leitura parou após {count} mensagens: elas são muito mais curtas do que mensagens reais. Adicione uma a uma as mensagens de que você precisa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove what has expired, export again, and upload the new file.</source>
        <translation>Remova o que expirou, exporte novamente e carregue o novo arquivo.</translation>
    </message>
    <message>
        <source>Remove what isn&apos;t needed ({count})</source>
        <translation>Remover o que não é necessário ({count})</translation>
    </message>
    <message>
        <source>Renew the S/MIME certificate “{name}”: it expires on {end}</source>
        <translation>Renovar o certificado S/MIME “{name}”: ele expira em {end}</translation>
    </message>
    <message>
        <source>Replace with its issuers</source>
        <translation>Substituir pelos emissores</translation>
    </message>
    <message>
        <source>Replace with one that is not revoked</source>
        <translation>Substituir por um que não esteja revogado</translation>
    </message>
    <message>
        <source>Replace with the certificate that leads to a root</source>
        <translation>Substituir pelo certificado que leva a uma raiz</translation>
    </message>
    <message>
        <source>Replace with the renewed certificate</source>
        <translation>Substituir pelo certificado renovado</translation>
    </message>
    <message>
        <source>Replaced by another CA</source>
        <translation>Substituída por outra AC</translation>
    </message>
    <message>
        <source>Revocation is not checked here. Exchange Server is known to check it; for that, the CA&apos;s revocation lists (CRL) must be reachable over the internet.</source>
        <translation>A revogação não é verificada aqui. Sabe-se que o Exchange Server a verifica; para isso, as listas de certificados revogados (CRL) da AC precisam ser acessíveis pela Internet.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>Revoked on {since}: {reason}.</source>
        <translation>Revogado em {since}: {reason}.</translation>
    </message>
    <message>
        <source>Root CA, self-signed</source>
        <translation>AC raiz, autoassinada</translation>
    </message>
    <message>
        <source>Root List Signer</source>
        <translation>Signatário da Lista Raiz</translation>
    </message>
    <message>
        <source>Run Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and open PowerShell again.</source>
        <translation>Execute Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 e 7.5: adicione -RequiredVersion 3.9.2) e abra o PowerShell novamente.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 do arquivo</translation>
    </message>
    <message>
        <source>SST Wizard</source>
        <translation>SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard: transfer kit</source>
        <translation>SST Wizard: kit de transferência</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell on the server.</source>
        <translation>Salve o kit de transferência e inicie o script dele no Shell de Gerenciamento do Exchange no servidor.</translation>
    </message>
    <message>
        <source>Save the transfer kit, and upload from another computer.</source>
        <translation>Salve o kit de transferência e faça o carregamento em outro computador.</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>Email Seguro</translation>
    </message>
    <message>
        <source>See what is stored</source>
        <translation>Ver o que está armazenado</translation>
    </message>
    <message>
        <source>Seen in Exchange Server; Exchange Online may differ</source>
        <translation>Observado no Exchange Server; o Exchange Online pode ser diferente</translation>
    </message>
    <message>
        <source>Select “Find out which CAs our mail needs”, and press Next.</source>
        <translation>Selecione “Descobrir de quais ACs nosso email precisa” e depois “Avançar”.</translation>
    </message>
    <message>
        <source>Select “Sign in without Windows&apos; account manager” under Options, or put -DisableWAM after Connect-ExchangeOnline (3.7.2 or later). In PowerShell 7, -Device signs in with a code on another device.</source>
        <translation>Selecione “Entrar sem o gerenciador de contas do Windows” em “Opções” ou coloque -DisableWAM após Connect-ExchangeOnline (3.7.2 ou posterior). No PowerShell 7, -Device entra com um código em outro dispositivo.</translation>
    </message>
    <message>
        <source>Self-signed sender</source>
        <translation>Remetente autoassinado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Sender not valid</source>
        <translation>Remetente não válido</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate for {signers}. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Enviada como {senders}, assinada com um certificado para {signers}. Sabe-se que o Exchange Server sinaliza isso. Verifique se o signatário pode enviar em nome deste endereço.</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate without an email address. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Enviada como {senders}, assinada com um certificado sem endereço de email. Sabe-se que o Exchange Server sinaliza isso. Verifique se o signatário pode enviar em nome deste endereço.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>Autenticação de Servidor</translation>
    </message>
    <message>
        <source>Server Gated Cryptography</source>
        <translation>Server Gated Cryptography</translation>
    </message>
    <message>
        <source>Several certificates in this file could be the signer&apos;s. Save one by itself, and check that.</source>
        <translation>Vários certificados neste arquivo podem ser o do signatário. Salve um deles separadamente e verifique esse arquivo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign in. The window shows the account, the organization and its domains.</source>
        <translation>Entre. A janela mostra a conta, a organização e os domínios dela.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign out and in again, and open the same messages.</source>
        <translation>Saia, entre novamente e abra as mesmas mensagens.</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo de assinatura</translation>
    </message>
    <message>
        <source>Signer trusted, content not checked</source>
        <translation>Signatário confiável, conteúdo não verificado</translation>
    </message>
    <message>
        <source>Signing in fails, and the path of the user&apos;s profile holds a dollar sign ($)</source>
        <translation>Não é possível entrar, e o caminho do perfil do usuário contém um cifrão ($)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>Logon de Cartão Inteligente</translation>
    </message>
    <message>
        <source>Some certificates occur more than once; each was added once.</source>
        <translation>Alguns certificados aparecem mais de uma vez; cada um foi adicionado uma só vez.</translation>
    </message>
    <message>
        <source>Somebody else has uploaded a collection since yours was backed up.</source>
        <translation>Outra pessoa carregou uma coleção depois que foi feito o backup da sua.</translation>
    </message>
    <message>
        <source>Something else than a certificate store is stored in your organization.</source>
        <translation>O que está armazenado na sua organização não é um repositório de certificados.</translation>
    </message>
    <message>
        <source>Specify a file with certificates, or an organization: --ca.</source>
        <translation>Especifique um arquivo com certificados ou uma organização: --ca.</translation>
    </message>
    <message>
        <source>Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. Without it, save some signed messages by hand from Outlook.</source>
        <translation>Comece de novo e aceite, ou consulte um administrador que possa aprovar aplicativos no Microsoft Entra. Sem a aprovação, salve manualmente algumas mensagens assinadas no Outlook.</translation>
    </message>
    <message>
        <source>Start again and answer yes, have whoever looks after this computer install the module, or save the transfer kit and upload from another computer.</source>
        <translation>Comece de novo e responda sim, peça a quem cuida deste computador que instale o módulo, ou salve o kit de transferência e faça o carregamento em outro computador.</translation>
    </message>
    <message>
        <source>Start again in a new PowerShell window.</source>
        <translation>Comece de novo em uma nova janela do PowerShell.</translation>
    </message>
    <message>
        <source>Start again in an hour or so: what is already saved is skipped.</source>
        <translation>Comece de novo daqui a cerca de uma hora: o que já está salvo é ignorado.</translation>
    </message>
    <message>
        <source>Start again, and sign in as somebody who may open the mailbox.</source>
        <translation>Comece de novo e entre como alguém que pode abrir a caixa de correio.</translation>
    </message>
    <message>
        <source>Start again: what is already saved is skipped.</source>
        <translation>Comece de novo: o que já está salvo é ignorado.</translation>
    </message>
    <message>
        <source>Start it from the wizard, or unpack the whole transfer kit again.</source>
        <translation>Inicie-o pelo assistente ou descompacte todo o kit de transferência novamente.</translation>
    </message>
    <message>
        <source>Start the upload in the Exchange Management Shell of an Exchange server:</source>
        <translation>Inicie o carregamento no Shell de Gerenciamento do Exchange de um servidor Exchange:</translation>
    </message>
    <message>
        <source>Start the upload on Windows:</source>
        <translation>Inicie o carregamento no Windows:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Requerente</translation>
    </message>
    <message>
        <source>Suspended on {since} (certificateHold). The CA may lift this.</source>
        <translation>Suspenso em {since} (certificateHold). A AC pode cancelar a suspensão.</translation>
    </message>
    <message>
        <source>The .sst is not where it was exported, or not beside the script of the kit.</source>
        <translation>O .sst não está onde foi exportado ou não está ao lado do script do kit.</translation>
    </message>
    <message>
        <source>The CA&apos;s revocation list (CRL) on “{name}”: {said}</source>
        <translation>Lista de certificados revogados (CRL) da AC sobre “{name}”: {said}</translation>
    </message>
    <message>
        <source>The PowerShell Gallery isn&apos;t registered as a source of modules in this PowerShell.</source>
        <translation>A Galeria do PowerShell não está registrada como fonte de módulos neste PowerShell.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sha256}; the script verifies it. SHA256SUMS has those of all files. On Linux, this verifies them:</source>
        <translation>O SHA-256 de {file} é {sha256}; o script o verifica. SHA256SUMS contém os de todos os arquivos. No Linux, isto os verifica:</translation>
    </message>
    <message>
        <source>The account belongs to another organization, or to an environment other than the selected one.</source>
        <translation>A conta pertence a outra organização ou a um ambiente diferente do selecionado.</translation>
    </message>
    <message>
        <source>The account has no full access to the mailbox.</source>
        <translation>A conta não tem acesso total à caixa de correio.</translation>
    </message>
    <message>
        <source>The account lacks the role for it, its role is not activated yet, or this window is not connected. Other connections of this window are not used in its place.</source>
        <translation>A conta não tem a função para isso, a função ainda não está ativada ou esta janela não está conectada. Outras conexões desta janela não são usadas no lugar dela.</translation>
    </message>
    <message>
        <source>The account or app has signed in to another organization than the one named.</source>
        <translation>A conta ou o aplicativo entrou em uma organização diferente da indicada.</translation>
    </message>
    <message>
        <source>The address is misspelled, the mailbox isn&apos;t in Exchange Online, or the account has no full access to it.</source>
        <translation>O endereço está escrito incorretamente, a caixa de correio não está no Exchange Online ou a conta não tem acesso total a ela.</translation>
    </message>
    <message>
        <source>The address of the CRL can&apos;t be reached from Microsoft.</source>
        <translation>O endereço da CRL não pode ser acessado pela Microsoft.</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged or incomplete. Try again later, or ask the CA.</source>
        <translation>A resposta de {host} está danificada ou incompleta. Tente novamente mais tarde ou consulte a AC.</translation>
    </message>
    <message>
        <source>The answer to the upload was lost or comes late, or it isn&apos;t one by which Exchange is known to refuse a file.</source>
        <translation>A resposta ao carregamento se perdeu ou está atrasada, ou não é uma das que o Exchange usa, até onde se sabe, para recusar um arquivo.</translation>
    </message>
    <message>
        <source>The archive contains too much. Extract it and add the files that you need.</source>
        <translation>O arquivo compactado contém coisas demais. Extraia-o e adicione os arquivos de que você precisa.</translation>
    </message>
    <message>
        <source>The archive is damaged. Download it again.</source>
        <translation>O arquivo compactado está danificado. Baixe-o novamente.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Extract it and add the files in it.</source>
        <translation>O arquivo compactado está protegido por senha. Extraia-o e adicione os arquivos que ele contém.</translation>
    </message>
    <message>
        <source>The backup is named after that domain; the account may not see the domains.</source>
        <translation>O backup recebe o nome desse domínio; a conta pode não conseguir ver os domínios.</translation>
    </message>
    <message>
        <source>The cause is the user&apos;s computer, not trust.</source>
        <translation>A causa é o computador do usuário, não a confiança.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be decoded, so it can&apos;t be looked up. Ask the CA.</source>
        <translation>O certificado não pode ser decodificado, portanto não pode ser procurado. Consulte a AC.</translation>
    </message>
    <message>
        <source>The certificate of {signers} is trusted by this collection.</source>
        <translation>O certificado de {signers} é confiável com esta coleção.</translation>
    </message>
    <message>
        <source>The certificate of “{name}” expired on {end}. The sender needs a new one.</source>
        <translation>O certificado de “{name}” expirou em {end}. O remetente precisa de um novo.</translation>
    </message>
    <message>
        <source>The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one.</source>
        <translation>As políticas de certificado de um certificado no caminho de “{name}” são inválidas. Peça um novo à AC.</translation>
    </message>
    <message>
        <source>The certificate used to sign this message isn&apos;t trusted by your organisation.</source>
        <translation>O certificado usado para assinar esta mensagem não é confiável para sua organização.</translation>
    </message>
    <message>
        <source>The chain of “{name}” breaks a rule, such as the minimum key length. Double-click for details.</source>
        <translation>A cadeia de “{name}” viola uma regra, como o comprimento mínimo da chave. Clique duas vezes para ver os detalhes.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Another issuer was found in {origin}.</source>
        <translation>A cadeia de “{name}” é circular e não leva a nenhuma raiz autoassinada. Outro emissor foi encontrado em {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Ask the CA for its root and add the file.</source>
        <translation>A cadeia de “{name}” é circular e não leva a nenhuma raiz autoassinada. Peça à AC a raiz dela e adicione o arquivo.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message. Found in {origin}.</source>
        <translation>A cadeia de “{name}” é interrompida: o emissor “{issuer}” não está nesta coleção nem foi incluído na mensagem. Encontrado em {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. Another certificate for the same CA and key leads to a root. Found in {origin}.</source>
        <translation>A cadeia de “{name}” é interrompida: o emissor “{issuer}” não está na coleção e não pode ser adicionado. Outro certificado para a mesma AC e a mesma chave leva a uma raiz. Encontrado em {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. The collection has another certificate for the same CA and key that leads to a root: this one is not needed.</source>
        <translation>A cadeia de “{name}” é interrompida: o emissor “{issuer}” não está na coleção e não pode ser adicionado. A coleção tem outro certificado para a mesma AC e a mesma chave que leva a uma raiz: este não é necessário.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. Ask the CA for it and add the file.</source>
        <translation>A cadeia de “{name}” é interrompida: o emissor “{issuer}” não está na coleção, e nenhuma fonte aberta tem um que possa ser usado. Peça-o à AC e adicione o arquivo.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. “{name}” gives this address for it: {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>A cadeia de “{name}” é interrompida: o emissor “{issuer}” não está na coleção, e nenhuma fonte aberta tem um que possa ser usado. “{name}” indica este endereço para ele: {address}. Se você confia neste endereço, abra-o em um navegador e adicione o arquivo.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}.</source>
        <translation>A cadeia de “{name}” é interrompida: o emissor “{issuer}” não está na coleção. Encontrado em {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in this collection, the message or any open source. Ask the CA for it and add the file.</source>
        <translation>A cadeia de “{name}” é interrompida: o emissor “{issuer}” não está nesta coleção, na mensagem nem em nenhuma fonte aberta. Peça-o à AC e adicione o arquivo.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” was removed from your organization&apos;s collection. Add it again, or remove the certificates below it.</source>
        <translation>A cadeia de “{name}” é interrompida: o emissor “{issuer}” foi removido da coleção da sua organização. Adicione-o novamente ou remova os certificados abaixo dele.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its root CA “{root}” is not in the collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>A cadeia de “{name}” é interrompida: a AC raiz “{root}” não está na coleção. Ela foi encontrada em {origin}, mas ninguém a endossa. Compare o SHA-256 por telefone ou no site da AC antes de adicioná-la: {sha256}</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>A coleção</translation>
    </message>
    <message>
        <source>The collection has changed since “{file}” was exported. Export it again, then save the kit.</source>
        <translation>A coleção mudou desde que “{file}” foi exportado. Exporte-a novamente e depois salve o kit.</translation>
    </message>
    <message>
        <source>The collection is already too large. Remove certificates first, then “{name}” can be added.</source>
        <translation>A coleção já é grande demais. Remova certificados primeiro; depois, “{name}” poderá ser adicionada.</translation>
    </message>
    <message>
        <source>The collection is missing, or lacks the root or an intermediate of the signer. If a user sees this when signing, it probably lacks the organization&apos;s own CA.</source>
        <translation>A coleção está faltando ou não contém a raiz ou um certificado intermediário do signatário. Se um usuário vir isso ao assinar, provavelmente falta nela a AC da própria organização.</translation>
    </message>
    <message>
        <source>The connection broke off after the upload, so nobody has seen what is stored.</source>
        <translation>A conexão foi interrompida após o carregamento; por isso, ninguém viu o que está armazenado.</translation>
    </message>
    <message>
        <source>The connection broke off, the sign-in has expired, or the disk is full.</source>
        <translation>A conexão foi interrompida, a sessão expirou ou o disco está cheio.</translation>
    </message>
    <message>
        <source>The content is not what “{name}” signed: it was changed or damaged in transit. Even a server that adds a disclaimer causes this; ask the sender for the original message.</source>
        <translation>O conteúdo não é o que “{name}” assinou: ele foi alterado ou danificado em trânsito. Até um servidor que adiciona um aviso de isenção de responsabilidade causa isso; peça ao remetente a mensagem original.</translation>
    </message>
    <message>
        <source>The content of the message doesn&apos;t match its header (smime-type).</source>
        <translation>O conteúdo da mensagem não corresponde ao cabeçalho (smime-type).</translation>
    </message>
    <message>
        <source>The content of the message is signed by {signers}, trusted by this collection.</source>
        <translation>O conteúdo da mensagem está assinado por {signers}, confiável com esta coleção.</translation>
    </message>
    <message>
        <source>The data is damaged or incomplete: an element is cut off.</source>
        <translation>Os dados estão danificados ou incompletos: um elemento está cortado.</translation>
    </message>
    <message>
        <source>The data is too complex to read: an element has too many parts.</source>
        <translation>Os dados são complexos demais para serem lidos: um elemento tem partes demais.</translation>
    </message>
    <message>
        <source>The dates of “{name}” can&apos;t be read, so it counts as not valid. Ask the CA for a new one.</source>
        <translation>As datas de “{name}” não podem ser lidas, portanto ele é considerado não válido. Peça um novo à AC.</translation>
    </message>
    <message>
        <source>The digital signature on this message isn&apos;t valid or trusted. … revocation list (CRL) … is currently offline.</source>
        <translation>A assinatura digital desta mensagem não é válida ou confiável. … lista de certificados revogados … está offline no momento.</translation>
    </message>
    <message>
        <source>The download is a delta CRL: it contains only changes. Ask the CA to publish the whole list.</source>
        <translation>O arquivo baixado é uma CRL delta: contém só alterações. Peça à AC que publique a lista inteira.</translation>
    </message>
    <message>
        <source>The download is not a revocation list (CRL), or it is damaged. Ask the CA to publish it again.</source>
        <translation>O arquivo baixado não é uma lista de certificados revogados (CRL) ou está danificado. Peça à AC que a publique novamente.</translation>
    </message>
    <message>
        <source>The end marker of the store is damaged.</source>
        <translation>O marcador de fim do repositório está danificado.</translation>
    </message>
    <message>
        <source>The end marker of the store is missing: the file may be incomplete.</source>
        <translation>O marcador de fim do repositório está faltando: o arquivo pode estar incompleto.</translation>
    </message>
    <message>
        <source>The environment is Exchange Server, and this window is another PowerShell.</source>
        <translation>O ambiente é Exchange Server, mas esta janela é outro PowerShell.</translation>
    </message>
    <message>
        <source>The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust mail through it; Exchange Online may do the same.</source>
        <translation>O uso avançado de chave de “{name}” não inclui email seguro. Sabe-se que o Exchange Server não confia em emails que dependem dele; o Exchange Online pode fazer o mesmo.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The file contains revocation lists (CRL), which were skipped.</source>
        <translation>O arquivo contém listas de certificados revogados (CRL), que foram ignoradas.</translation>
    </message>
    <message>
        <source>The file has been changed since, or was damaged on the way.</source>
        <translation>O arquivo foi alterado desde então ou foi danificado no caminho.</translation>
    </message>
    <message>
        <source>The file holds no certificate; uploading it would end all trust.</source>
        <translation>O arquivo não contém nenhum certificado; carregá-lo acabaria com toda a confiança.</translation>
    </message>
    <message>
        <source>The file is not an .sst, or it is damaged.</source>
        <translation>O arquivo não é um .sst ou está danificado.</translation>
    </message>
    <message>
        <source>The file job.json says what a script is to do; it is not there, or damaged.</source>
        <translation>O arquivo job.json diz o que um script deve fazer; ele não está lá ou está danificado.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it; Windows then names another reason.</source>
        <translation>Não é possível gravar na pasta, o disco está cheio ou o Acesso controlado a pastas do Windows impede o PowerShell de gravar nela; nesse caso, o Windows indica outro motivo.</translation>
    </message>
    <message>
        <source>The folder is gone or can&apos;t be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it.</source>
        <translation>A pasta não existe mais ou não é possível gravar nela, o disco está cheio ou o Acesso controlado a pastas do Windows impede o PowerShell de gravar nela.</translation>
    </message>
    <message>
        <source>The folder is not on the computer where the script runs.</source>
        <translation>A pasta não está no computador em que o script é executado.</translation>
    </message>
    <message>
        <source>The folder that the wizard follows the run by is gone, or its disk is full.</source>
        <translation>A pasta pela qual o assistente acompanha a execução não existe mais ou o disco está cheio.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be opened, and was skipped.</source>
        <translation>A pasta “{folder}” não pode ser aberta e foi ignorada.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be written to: {reason}.</source>
        <translation>Não é possível gravar na pasta “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Create it, or choose another.</source>
        <translation>A pasta “{folder}” não existe. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has other files of these names: {names}. Remove them, or choose another folder.</source>
        <translation>A pasta “{folder}” contém outros arquivos com estes nomes: {names}. Remova-os ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The host name {host} can&apos;t be resolved. Check the network, or ask the CA.</source>
        <translation>O nome de host {host} não pode ser resolvido. Verifique a rede ou consulte a AC.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate.</source>
        <translation>A chave de “{name}” ({key}) é mais curta do que se recomenda hoje. Peça à AC um certificado mais recente.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is so short that it can be broken. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>A chave de “{name}” ({key}) é tão curta que pode ser quebrada. Não confie neste certificado e peça um novo à AC.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can be broken. Don&apos;t trust it. Remove the certificate, and ask the CA for a newer one.</source>
        <translation>A chave de “{name}”, {key}, é tão curta que pode ser quebrada. Não confie neste certificado. Remova-o e peça à AC um mais recente.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>A chave de “{name}”, {key}, é tão curta que hoje pode ser quebrada. O Exchange pode confiar ou não no certificado. Peça à AC um mais recente.</translation>
    </message>
    <message>
        <source>The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.</source>
        <translation>A chave ou a assinatura de “{name}” é mais fraca do que o OpenSSL neste computador aceita. Peça um novo certificado à AC.</translation>
    </message>
    <message>
        <source>The list from {host} exceeds the limit of {size} MB for all lists. Ask the CA.</source>
        <translation>A lista de {host} excede o limite de {size} MB para todas as listas. Consulte a AC.</translation>
    </message>
    <message>
        <source>The list of {program}&apos;s root program in this version is as of {listed}: it can&apos;t tell of changes since {since}. Install a newer version.</source>
        <translation>A lista do programa de certificados raiz da {program} nesta versão é de {listed}: ela não pode mostrar alterações desde {since}. Instale uma versão mais recente.</translation>
    </message>
    <message>
        <source>The lists of roots and CAs are as of {date}; a newer version has newer ones.</source>
        <translation>As listas de raízes e ACs nesta versão são de {date}. Uma versão mais recente contém listas mais recentes.</translation>
    </message>
    <message>
        <source>The lists of roots, CAs and revoked CAs in this version are as of {date}, more than {days} days ago: what they say may no longer be so. Install a newer version, which has newer ones.</source>
        <translation>As listas de raízes, ACs e ACs revogadas nesta versão são de {date}, há mais de {days} dias: o que dizem pode não valer mais. Instale uma versão mais recente, que contém listas mais recentes.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2, which the PowerShell Gallery needs.</source>
        <translation>O módulo PowerShellGet é antigo demais, ou o Windows PowerShell 5.1 em um Windows mais antigo não usa o TLS 1.2, de que a Galeria do PowerShell precisa.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old.</source>
        <translation>O módulo PowerShellGet é antigo demais.</translation>
    </message>
    <message>
        <source>The module PowerShellGet isn&apos;t installed; Connect-ExchangeOnline needs it.</source>
        <translation>O módulo PowerShellGet não está instalado; o Connect-ExchangeOnline precisa dele.</translation>
    </message>
    <message>
        <source>The module is older than 3.7.2, the first version with this parameter.</source>
        <translation>O módulo é anterior ao 3.7.2, a primeira versão com esse parâmetro.</translation>
    </message>
    <message>
        <source>The page Upload says what Exchange has, why, and what helps: press the button there. Help explains the word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>A página “Carregamento” diz o que o Exchange tem, por quê e o que ajuda: selecione lá o botão. A Ajuda explica a palavra entre parênteses, como (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is damaged.</source>
        <translation>A senha está incorreta ou o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) can&apos;t be downloaded from {host}: it is offered only over https, or by a proxy that asks for a password or can&apos;t be used.</source>
        <translation>A lista de certificados revogados (CRL) não pode ser baixada de {host}: ela só é oferecida por https ou por um proxy que pede uma senha ou não pode ser usado.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) for “{name}” is published at {url}, which can be reached only from your own network. Users may be told that the signature is not trusted. Ask the CA to publish it over public HTTP.</source>
        <translation>A lista de certificados revogados (CRL) de “{name}” é publicada em {url}, que só pode ser acessado de dentro da sua própria rede. Os usuários podem ser informados de que a assinatura não é confiável. Peça à AC que a publique por HTTP público.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has a critical extension that is not known here. Ask the CA about it.</source>
        <translation>A lista de certificados revogados (CRL) tem uma extensão crítica que não é conhecida aqui. Consulte a AC sobre ela.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has been out of date since {end}. Ask the CA to publish a new one.</source>
        <translation>A lista de certificados revogados (CRL) está desatualizada desde {end}. Peça à AC que publique uma nova.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has no date for the next update. Ask the CA to publish another.</source>
        <translation>A lista de certificados revogados (CRL) não tem data para a próxima atualização. Peça à AC que publique outra.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is for other certificates, or only for some reasons. Ask the CA.</source>
        <translation>A lista de certificados revogados (CRL) é para outros certificados ou só para alguns motivos. Consulte a AC.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is indirect: it is for several CAs, which can&apos;t be checked here. Ask the CA.</source>
        <translation>A lista de certificados revogados (CRL) é indireta: ela é para várias ACs, o que não pode ser verificado aqui. Consulte a AC.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is not signed by “{issuer}”. Ask the CA to publish its own.</source>
        <translation>A lista de certificados revogados (CRL) não está assinada por “{issuer}”. Peça à AC que publique a dela.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) isn&apos;t valid before {start}. Check this computer&apos;s clock.</source>
        <translation>A lista de certificados revogados (CRL) não é válida antes de {start}. Verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” has {size} bytes. By default, Exchange waits {limit} seconds for it (OWACRLRetrievalTimeout). Over a slow connection, that may be too short, and users are told that the list is offline.</source>
        <translation>A lista de certificados revogados (CRL) de “{name}” tem {size} bytes. Por padrão, o Exchange aguarda {limit} segundos por ela (OWACRLRetrievalTimeout). Em uma conexão lenta, isso pode ser pouco e, nesse caso, os usuários são informados de que a lista está offline.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” may take too long for Exchange</source>
        <translation>A lista de certificados revogados (CRL) de “{name}” pode demorar demais para o Exchange</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it, and your organization allows no others (policy {policy}).</source>
        <translation>A AC raiz “{name}” não foi adicionada, porque ninguém a endossa e sua organização não permite outras (política {policy}).</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website. If it matches, pass the root&apos;s own certificate file, or add --thumbprint &quot;{sha256}&quot;</source>
        <translation>A AC raiz “{name}” não foi adicionada, porque ninguém a endossa. Compare o SHA-256 por telefone ou no site da AC. Se for igual, informe o arquivo de certificado da própria raiz ou adicione --thumbprint &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection or in any open source. Get it from the CA, and add the file.</source>
        <translation>A raiz “{name}” não está nesta coleção nem em nenhuma fonte aberta. Obtenha-a da AC e adicione o arquivo.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. Found in {origin}.</source>
        <translation>A raiz “{name}” não está nesta coleção. Encontrada em {origin}.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It came with the message, and nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>A raiz “{name}” não está nesta coleção. Ela veio com a mensagem e ninguém a endossa. Compare o SHA-256 por telefone ou no site da AC antes de adicioná-la: {sha256}</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>A raiz “{name}” não está nesta coleção. Ela foi encontrada em {origin}, mas ninguém a endossa. Compare o SHA-256 por telefone ou no site da AC antes de adicioná-la: {sha256}</translation>
    </message>
    <message>
        <source>The same as commands to type</source>
        <translation>O mesmo com comandos para digitar</translation>
    </message>
    <message>
        <source>The script verifies {file}, has you sign in to Exchange Online, shows your organization, saves its current collection beside {file}, and shows what would change. It then asks: type yes to upload. Anything else stops, and nothing changes. After the upload it reads back what Exchange has stored, and says whether that is exactly this file.</source>
        <translation>O script verifica {file}, pede que você entre no Exchange Online, mostra sua organização, salva a coleção atual dela ao lado de {file} e mostra o que mudaria. Depois, ele pergunta: digite sim para carregar. Qualquer outra resposta interrompe o script, e nada é alterado. Após o carregamento, ele relê o que o Exchange tem armazenado e informa se é exatamente este arquivo.</translation>
    </message>
    <message>
        <source>The sender of this message is uncertain: its From field is missing, occurs twice, shows an “@” beside the sender&apos;s address, or is malformed. Mail programs may show a sender other than the signer; verify who wrote it.</source>
        <translation>O remetente desta mensagem é incerto: o campo De está ausente, aparece duas vezes, mostra um “@” ao lado do endereço do remetente ou está malformado. Os programas de email podem mostrar um remetente diferente do signatário; verifique quem a escreveu.</translation>
    </message>
    <message>
        <source>The senders under “{name}” are already trusted, by another path.</source>
        <translation>Os remetentes que dependem de “{name}” já são confiáveis, por outro caminho.</translation>
    </message>
    <message>
        <source>The senders under “{name}” now sign with certificates of another CA. It is needed only for old mail.</source>
        <translation>Os remetentes que dependem de “{name}” agora assinam com certificados de outra AC. Ela só é necessária para emails antigos.</translation>
    </message>
    <message>
        <source>The sign-in was canceled, or failed.</source>
        <translation>A entrada foi cancelada ou falhou.</translation>
    </message>
    <message>
        <source>The sign-in window can&apos;t be shown from where this PowerShell runs.</source>
        <translation>A janela de entrada não pode ser mostrada de onde este PowerShell é executado.</translation>
    </message>
    <message>
        <source>The signature covers other content than what is shown.</source>
        <translation>A assinatura abrange um conteúdo diferente do que é mostrado.</translation>
    </message>
    <message>
        <source>The signature covers the content of the message, not its subject, date, sender and recipients.</source>
        <translation>A assinatura abrange o conteúdo da mensagem, mas não o assunto, a data, o remetente e os destinatários.</translation>
    </message>
    <message>
        <source>The signature doesn&apos;t match the key of “{name}”: it is damaged or forged. Don&apos;t trust it, and ask the sender.</source>
        <translation>A assinatura não corresponde à chave de “{name}”: ela está danificada ou foi forjada. Não confie nela e pergunte ao remetente.</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete. Save the message again from the mail program, and check that.</source>
        <translation>A assinatura está danificada ou incompleta. Salve a mensagem novamente no programa de email e verifique esse arquivo.</translation>
    </message>
    <message>
        <source>The signature is shown as not trusted.</source>
        <translation>A assinatura é mostrada como não confiável.</translation>
    </message>
    <message>
        <source>The signature is shown as valid and trusted.</source>
        <translation>A assinatura é mostrada como válida e confiável.</translation>
    </message>
    <message>
        <source>The signature of the revocation list (CRL) can&apos;t be checked here, or is too weak. Ask the CA.</source>
        <translation>A assinatura da lista de certificados revogados (CRL) não pode ser verificada aqui ou é fraca demais. Consulte a AC.</translation>
    </message>
    <message>
        <source>The signature of “{name}” can&apos;t be checked here: its key or its algorithm ({scheme}, {digest}) is not known. Ask the sender to sign with RSA or ECDSA, and SHA-256.</source>
        <translation>A assinatura de “{name}” não pode ser verificada aqui: não se conhece a chave ou o algoritmo ({scheme}, {digest}). Peça ao remetente que assine com RSA ou ECDSA e SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses SHA-1, which can be forged with effort. Ask the sender to sign with SHA-256.</source>
        <translation>A assinatura de “{name}” usa SHA-1, que pode ser forjado com algum esforço. Peça ao remetente que assine com SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses {digest}, with which anybody can forge signatures. Don&apos;t trust it; ask the sender to sign with SHA-256.</source>
        <translation>A assinatura de “{name}” usa {digest}, com o qual qualquer pessoa pode forjar assinaturas. Não confie nela; peça ao remetente que assine com SHA-256.</translation>
    </message>
    <message>
        <source>The signature on “{name}” doesn&apos;t match its issuer. Don&apos;t trust it.</source>
        <translation>A assinatura no certificado “{name}” não corresponde ao emissor. Não confie nele.</translation>
    </message>
    <message>
        <source>The signature on “{name}” is wrong</source>
        <translation>A assinatura no certificado “{name}” está incorreta</translation>
    </message>
    <message>
        <source>The signature was made for another certificate than that of “{name}”, which the message includes. Don&apos;t trust it, and ask the sender.</source>
        <translation>A assinatura foi feita para um certificado diferente do de “{name}”, que a mensagem inclui. Não confie nela e pergunte ao remetente.</translation>
    </message>
    <message>
        <source>The signed content is missing from the message.</source>
        <translation>O conteúdo assinado está faltando na mensagem.</translation>
    </message>
    <message>
        <source>The signed data is of the type {kind}, not a message. Choose a signed message.</source>
        <translation>Os dados assinados são do tipo {kind}, não uma mensagem. Escolha uma mensagem assinada.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not included in the message, so the signature can&apos;t be checked. Ask the sender to include it in signed mail.</source>
        <translation>O certificado do signatário não foi incluído na mensagem, portanto a assinatura não pode ser verificada. Peça ao remetente que o inclua nos emails assinados.</translation>
    </message>
    <message>
        <source>The source of the events is not registered, or the log can&apos;t be written to.</source>
        <translation>A origem dos eventos não está registrada ou não é possível gravar no log.</translation>
    </message>
    <message>
        <source>The store contains a certificate trust list (CTL), which was skipped.</source>
        <translation>O repositório contém uma lista de certificados confiáveis (CTL), que foi ignorada.</translation>
    </message>
    <message>
        <source>The store contains a revocation list (CRL), which was skipped.</source>
        <translation>O repositório contém uma lista de certificados revogados (CRL), que foi ignorada.</translation>
    </message>
    <message>
        <source>The store contains properties without the certificate they belong to.</source>
        <translation>O repositório contém propriedades sem o certificado ao qual pertencem.</translation>
    </message>
    <message>
        <source>The store is damaged or incomplete: an entry should have {length} bytes, but only {left} are left. Everything after this entry can&apos;t be read.</source>
        <translation>O repositório está danificado ou incompleto: uma entrada deveria ter {length} bytes, mas só restam {left}. Nada depois dessa entrada pode ser lido.</translation>
    </message>
    <message>
        <source>The store is incomplete: it ends within an entry.</source>
        <translation>O repositório está incompleto: ele termina no meio de uma entrada.</translation>
    </message>
    <message>
        <source>The whole message is declared as quoted-printable, as its texts are. Some mail programs undo that twice, and show single characters otherwise than they were signed.</source>
        <translation>A mensagem inteira está marcada como quoted-printable, assim como os seus textos. Alguns programas de email decodificam isso duas vezes e mostram alguns caracteres de forma diferente de como foram assinados.</translation>
    </message>
    <message>
        <source>The wrong organization is shown</source>
        <translation>A organização errada é mostrada</translation>
    </message>
    <message>
        <source>There are no certificates in this archive.</source>
        <translation>Não há certificados neste arquivo compactado.</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>Há mais {count} problemas.</translation>
    </message>
    <message>
        <source>There is more data after the signature, or between its characters.</source>
        <translation>Há mais dados depois da assinatura ou entre os caracteres dela.</translation>
    </message>
    <message>
        <source>There is neither mail nor a certificate in these files and folders. Check their names.</source>
        <translation>Não há emails nem certificados nestes arquivos e pastas. Verifique os nomes.</translation>
    </message>
    <message>
        <source>There is no CA certificate in these files.</source>
        <translation>Não há nenhum certificado de AC nestes arquivos.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose another one.</source>
        <translation>Não há nenhum certificado neste arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>There is no room for “{name}”: other CAs serve more senders. Select it in place of another CA.</source>
        <translation>Não há espaço para “{name}”: outras ACs atendem a mais remetentes. Selecione-a no lugar de outra AC.</translation>
    </message>
    <message>
        <source>There is nothing to write: the collection is empty.</source>
        <translation>Não há nada a gravar: a coleção está vazia.</translation>
    </message>
    <message>
        <source>There was no collection to save before the first upload, or the backups were moved.</source>
        <translation>Não havia nenhuma coleção a salvar antes do primeiro carregamento, ou os backups foram movidos.</translation>
    </message>
    <message>
        <source>Third-Party Root</source>
        <translation>Autoridades de Certificação Raiz de Terceiros</translation>
    </message>
    <message>
        <source>This PKCS #12 file contains no certificate.</source>
        <translation>Este arquivo PKCS #12 não contém nenhum certificado.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is damaged, or locked in a way that can&apos;t be opened here.</source>
        <translation>Este arquivo PKCS #12 está danificado ou protegido de uma forma que não pode ser aberta aqui.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is too complex to read.</source>
        <translation>Este arquivo PKCS #12 é complexo demais para ser lido.</translation>
    </message>
    <message>
        <source>This PKCS #12 file would take hours to open, and was skipped.</source>
        <translation>Este arquivo PKCS #12 levaria horas para ser aberto e foi ignorado.</translation>
    </message>
    <message>
        <source>This PKCS #7 file contains no certificate.</source>
        <translation>Este arquivo PKCS #7 não contém nenhum certificado.</translation>
    </message>
    <message>
        <source>This PKCS #7 file is damaged: it contains no signed data.</source>
        <translation>Este arquivo PKCS #7 está danificado: não contém dados assinados.</translation>
    </message>
    <message>
        <source>This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own.</source>
        <translation>Este PowerShell não encontra o módulo: o PowerShell 7 e o Windows PowerShell têm cada um os seus.</translation>
    </message>
    <message>
        <source>This backup has been changed since it was saved, or is damaged: its SHA-256 is not the one in its name.</source>
        <translation>Este backup foi alterado depois de salvo ou está danificado: seu SHA-256 não é o que consta no nome.</translation>
    </message>
    <message>
        <source>This content was copied from a signature of “{name}” on another message; “{name}” didn&apos;t write it. Don&apos;t trust it.</source>
        <translation>Este conteúdo foi copiado de uma assinatura de “{name}” em outra mensagem; “{name}” não o escreveu. Não confie nele.</translation>
    </message>
    <message>
        <source>This file contains only zeros: it was lost or never written. Download or export it again.</source>
        <translation>Este arquivo contém só zeros: ele foi perdido ou nunca foi gravado. Baixe-o ou exporte-o novamente.</translation>
    </message>
    <message>
        <source>This file contains several messages. Save the one you need as a separate file, or check all of them on the page “Mail” (“sstwizard survey”).</source>
        <translation>Este arquivo contém várias mensagens. Salve aquela de que você precisa como um arquivo separado ou verifique todas na página “Emails” (“sstwizard survey”).</translation>
    </message>
    <message>
        <source>This file is a new collection; it would replace the one that your organization already uses.</source>
        <translation>Este arquivo é uma nova coleção; ele substituiria a que sua organização já usa.</translation>
    </message>
    <message>
        <source>This file is compressed in a way that can&apos;t be read here.</source>
        <translation>Este arquivo está compactado de uma forma que não pode ser lida aqui.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Download or export it again.</source>
        <translation>Este arquivo está danificado ou incompleto. Baixe-o ou exporte-o novamente.</translation>
    </message>
    <message>
        <source>This file is empty. Download or export it again.</source>
        <translation>Este arquivo está vazio. Baixe-o ou exporte-o novamente.</translation>
    </message>
    <message>
        <source>This file is encrypted, so its content can&apos;t be read. Decrypt it, or ask the sender for the certificates.</source>
        <translation>Este arquivo está criptografado, portanto o conteúdo não pode ser lido. Descriptografe-o ou peça os certificados ao remetente.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Este arquivo está protegido por senha.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Export its certificate (.cer), and check that.</source>
        <translation>Este arquivo está protegido por senha. Exporte o certificado (.cer) e verifique esse arquivo.</translation>
    </message>
    <message>
        <source>This file is probably too large</source>
        <translation>Este arquivo provavelmente é grande demais</translation>
    </message>
    <message>
        <source>This file is too large for a certificate and isn&apos;t a message. Choose another file.</source>
        <translation>Este arquivo é grande demais para um certificado e não é uma mensagem. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>This format is not for a terminal. Redirect the output to a file, or specify --format pem.</source>
        <translation>Este formato não é adequado para um terminal. Redirecione a saída para um arquivo ou especifique --format pem.</translation>
    </message>
    <message>
        <source>This is a Java keystore (JKS). Export the certificates from it with keytool -exportcert.</source>
        <translation>Este é um repositório de chaves Java (JKS). Exporte os certificados dele com keytool -exportcert.</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Este é um documento PDF. Peça os próprios certificados, como arquivos .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is a PKCS #7 file that is not signed, so it contains no certificates. Ask for a .p7b or .cer file.</source>
        <translation>Este é um arquivo PKCS #7 não assinado, portanto não contém certificados. Peça um arquivo .p7b ou .cer.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Esta é uma solicitação de certificado (CSR), não um certificado. Adicione o certificado que a AC emitiu para ela.</translation>
    </message>
    <message>
        <source>This is a certificate trust list (.stl): it only lists certificates. Those included belong to its signer, and were skipped. Export the certificates themselves.</source>
        <translation>Esta é uma lista de certificados confiáveis (.stl): ela só lista certificados. Os incluídos pertencem ao signatário dela e foram ignorados. Exporte os próprios certificados.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Extract it and add the files in it.</source>
        <translation>Este é um arquivo compactado. Extraia-o e adicione os arquivos que ele contém.</translation>
    </message>
    <message>
        <source>This is a contact (vCard), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Este é um contato (vCard), que não é lido aqui. Em vez disso, exporte o certificado como .cer.</translation>
    </message>
    <message>
        <source>This is a damaged serialized certificate store: its first bytes are wrong. Export it again.</source>
        <translation>Este é um repositório de certificados em série danificado: os primeiros bytes estão incorretos. Exporte-o novamente.</translation>
    </message>
    <message>
        <source>This is a database table (RocksDB or LevelDB) with the extension .sst, not a certificate store.</source>
        <translation>Esta é uma tabela de banco de dados (RocksDB ou LevelDB) com a extensão .sst, não um repositório de certificados.</translation>
    </message>
    <message>
        <source>This is a database. If it is a browser&apos;s or a mail program&apos;s, export the certificates from that program.</source>
        <translation>Este é um banco de dados. Se for de um navegador ou de um programa de email, exporte os certificados desse programa.</translation>
    </message>
    <message>
        <source>This is a mailbox (.mbox). Open it on the page “Mail” (or with “sstwizard survey”) to find out which CAs its messages need.</source>
        <translation>Esta é uma caixa de correio (.mbox). Abra-a na página “Emails” (ou com “sstwizard survey”) para descobrir de quais ACs as mensagens precisam.</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Esta é uma imagem. Peça os próprios certificados, como arquivos .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is a private key. Keep it where it is: only certificates are needed here, never their keys.</source>
        <translation>Esta é uma chave privada. Deixe-a onde está: aqui só são necessários certificados, nunca as chaves deles.</translation>
    </message>
    <message>
        <source>This is a program. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Este é um programa. Peça os próprios certificados, como arquivos .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Esta é uma chave pública sem certificado. Adicione o certificado que a AC emitiu para ela.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate. Exchange downloads it automatically. Add the CA&apos;s certificate.</source>
        <translation>Esta é uma lista de certificados revogados (CRL), não um certificado. O Exchange a baixa automaticamente. Adicione o certificado da AC.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one that was saved instead of the certificate. Download the certificate again.</source>
        <translation>Esta é uma página da Web, talvez uma que foi salva no lugar do certificado. Baixe o certificado novamente.</translation>
    </message>
    <message>
        <source>This is an OCSP response, not a certificate. Add the CA&apos;s certificate.</source>
        <translation>Esta é uma resposta OCSP, não um certificado. Adicione o certificado da AC.</translation>
    </message>
    <message>
        <source>This is an Office document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Este é um documento do Office. Peça os próprios certificados, como arquivos .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file. Its keys have nothing to do with S/MIME; ask for an S/MIME certificate.</source>
        <translation>Este é um arquivo OpenPGP. As chaves dele não têm nada a ver com S/MIME; peça um certificado S/MIME.</translation>
    </message>
    <message>
        <source>This is an Outlook data file (.pst or .ost), which can&apos;t be read here. In Outlook, drag the messages to a folder on this computer, and open that folder.</source>
        <translation>Este é um arquivo de dados do Outlook (.pst ou .ost), que não pode ser lido aqui. No Outlook, arraste as mensagens para uma pasta neste computador e abra essa pasta.</translation>
    </message>
    <message>
        <source>This is an Outlook message or an old Office document, in which no certificates were found.</source>
        <translation>Esta é uma mensagem do Outlook ou um documento antigo do Office, em que nenhum certificado foi encontrado.</translation>
    </message>
    <message>
        <source>This is an SSH key, not a certificate. Add the certificate of the CA.</source>
        <translation>Esta é uma chave SSH, não um certificado. Adicione o certificado da AC.</translation>
    </message>
    <message>
        <source>This is an XML document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Este é um documento XML. Peça os próprios certificados, como arquivos .cer ou .p7b.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive. Extract it and add it separately.</source>
        <translation>Este é um arquivo compactado dentro de outro. Extraia-o e adicione-o separadamente.</translation>
    </message>
    <message>
        <source>This is an attribute certificate, which has no key. Add the certificate of the CA.</source>
        <translation>Este é um certificado de atributo, que não tem chave. Adicione o certificado da AC.</translation>
    </message>
    <message>
        <source>This is an email message, in which no certificates were found.</source>
        <translation>Esta é uma mensagem de email, em que nenhum certificado foi encontrado.</translation>
    </message>
    <message>
        <source>This is an export of a directory (LDIF), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Esta é uma exportação de um diretório (LDIF), que não é lida aqui. Em vez disso, exporte o certificado como .cer.</translation>
    </message>
    <message>
        <source>This is an export of the registry. Export the certificates with certlm.msc or certmgr.msc instead.</source>
        <translation>Esta é uma exportação do Registro. Em vez disso, exporte os certificados com certlm.msc ou certmgr.msc.</translation>
    </message>
    <message>
        <source>This is an old Office document, not an Outlook message (.msg). Save the message itself, and check that.</source>
        <translation>Este é um documento antigo do Office, não uma mensagem do Outlook (.msg). Salve a própria mensagem e verifique esse arquivo.</translation>
    </message>
    <message>
        <source>This is text without a certificate in it. A certificate begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Este é um texto que não contém nenhum certificado. Um certificado começa com -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is the report of a survey, which this version no longer reads. Open the mail itself on the page “Mail” (or with “sstwizard survey”).</source>
        <translation>Este é o relatório de um levantamento, que esta versão não lê mais. Abra os próprios emails na página “Emails” (ou com “sstwizard survey”).</translation>
    </message>
    <message>
        <source>This is {kind}, not a signed message. Choose a signed message.</source>
        <translation>Isto é {kind}, não uma mensagem assinada. Escolha uma mensagem assinada.</translation>
    </message>
    <message>
        <source>This isn&apos;t a serialized certificate store: its first bytes are different.</source>
        <translation>Este não é um repositório de certificados em série: os primeiros bytes são diferentes.</translation>
    </message>
    <message>
        <source>This isn&apos;t a supported certificate file: .sst, .cer, .pem, .p7b, .p12, or a .zip of these.</source>
        <translation>Este não é um arquivo de certificado com suporte: .sst, .cer, .pem, .p7b, .p12 ou um .zip com arquivos desses tipos.</translation>
    </message>
    <message>
        <source>This message has a digital signature, but it wasn&apos;t verified because the S/MIME control isn&apos;t currently supported for your browser or platform.</source>
        <translation>Esta mensagem tem uma assinatura digital, mas ela não foi verificada porque o controle S/MIME não tem suporte no momento para seu navegador ou plataforma.</translation>
    </message>
    <message>
        <source>This message has no S/MIME signature, so there is nothing to check. Choose a signed message.</source>
        <translation>Esta mensagem não tem assinatura S/MIME, portanto não há nada a verificar. Escolha uma mensagem assinada.</translation>
    </message>
    <message>
        <source>This message has too many signatures or parts to be checked. Choose another message.</source>
        <translation>Esta mensagem tem assinaturas ou partes demais para ser verificada. Escolha outra mensagem.</translation>
    </message>
    <message>
        <source>This message is compressed (S/MIME), so it can&apos;t be checked here. Ask the sender for a message without compression.</source>
        <translation>Esta mensagem está compactada (S/MIME), portanto não pode ser verificada aqui. Peça ao remetente uma mensagem sem compactação.</translation>
    </message>
    <message>
        <source>This message is encrypted, so its signature can&apos;t be checked. Ask the sender for a message that is only signed.</source>
        <translation>Esta mensagem está criptografada, portanto a assinatura não pode ser verificada. Peça ao remetente uma mensagem que esteja só assinada.</translation>
    </message>
    <message>
        <source>This message is not signed</source>
        <translation>Esta mensagem não está assinada</translation>
    </message>
    <message>
        <source>This message is signed with OpenPGP, not with S/MIME. Choose a message signed with S/MIME.</source>
        <translation>Esta mensagem está assinada com OpenPGP, não com S/MIME. Escolha uma mensagem assinada com S/MIME.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Este nome é longo demais. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>This serialized certificate is incomplete: there is no certificate in it.</source>
        <translation>Este certificado em série está incompleto: não há nenhum certificado nele.</translation>
    </message>
    <message>
        <source>This store contains no certificate.</source>
        <translation>Este repositório não contém nenhum certificado.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy isn&apos;t supported. Download {address} with a browser and add the file.</source>
        <translation>Não há suporte para o proxy deste sistema. Baixe {address} com um navegador e adicione o arquivo.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy refuses (HTTP status {status}). Download {address} with a browser and add the file.</source>
        <translation>O proxy deste sistema recusa a solicitação (status HTTP {status}). Baixe {address} com um navegador e adicione o arquivo.</translation>
    </message>
    <message>
        <source>This window is no longer connected, or the account may not see the settings.</source>
        <translation>Esta janela não está mais conectada, ou a conta não pode ver as configurações.</translation>
    </message>
    <message>
        <source>This window is not connected to Exchange, or no longer.</source>
        <translation>Esta janela não está conectada ao Exchange, ou não está mais.</translation>
    </message>
    <message>
        <source>This window isn&apos;t the Exchange Management Shell.</source>
        <translation>Esta janela não é o Shell de Gerenciamento do Exchange.</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Impressão digital (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <translation>Carimbo de Data/Hora</translation>
    </message>
    <message>
        <source>To see what would change and stop there, add -WhatIf to the line that starts the upload; to bring back the newest backup that differs from what is stored, add -Restore.</source>
        <translation>Para ver o que mudaria e parar aí, adicione -WhatIf à linha que inicia o carregamento; para restaurar o backup mais recente que difere do que está armazenado, adicione -Restore.</translation>
    </message>
    <message>
        <source>Too many certificates in this mail have the name of “{name}”, or of a CA above it: not all were checked. Open fewer messages at a time.</source>
        <translation>Há certificados demais nestes emails com o nome de “{name}” ou de uma AC acima dela: nem todos foram verificados. Abra menos mensagens por vez.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solução de problemas</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>Trusted People</source>
        <translation>Pessoas Confiáveis</translation>
    </message>
    <message>
        <source>Trusted Root</source>
        <translation>Autoridades de Certificação Raiz Confiáveis</translation>
    </message>
    <message>
        <source>Trusted by another path</source>
        <translation>Confiável por outro caminho</translation>
    </message>
    <message>
        <source>Trusted by this collection</source>
        <translation>Confiável com esta coleção</translation>
    </message>
    <message>
        <source>Trusted by this collection, but only a part of the message is signed</source>
        <translation>Confiável com esta coleção, mas só uma parte da mensagem está assinada</translation>
    </message>
    <message>
        <source>Trusted by this collection.</source>
        <translation>Confiável com esta coleção.</translation>
    </message>
    <message>
        <source>Trusting S/MIME mail: a walk-through</source>
        <translation>Confiar em emails S/MIME: guia passo a passo</translation>
    </message>
    <message>
        <source>Turn S/MIME on in the account&apos;s Security settings, where it is off by default, and open the same messages. It may take longer here: up to a day has been seen.</source>
        <translation>Ative o S/MIME nas configurações de segurança da conta, onde ele está desativado por padrão, e abra as mesmas mensagens. Aqui pode demorar mais: já se observou uma demora de até um dia.</translation>
    </message>
    <message>
        <source>Type Enable-OrganizationCustomization once, wait until it has taken effect, and upload again.</source>
        <translation>Digite Enable-OrganizationCustomization uma vez, aguarde até que entre em vigor e faça o carregamento novamente.</translation>
    </message>
    <message>
        <source>Type Register-PSRepository -Default, and install the module again.</source>
        <translation>Digite Register-PSRepository -Default e instale o módulo novamente.</translation>
    </message>
    <message>
        <source>Type Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. If that is refused, a group policy forbids it: ask whoever manages this computer.</source>
        <translation>Digite Set-ExecutionPolicy RemoteSigned -Scope Process, que vale somente para esta janela, e tente novamente. Se isso for recusado, uma política de grupo o proíbe: consulte quem gerencia este computador.</translation>
    </message>
    <message>
        <source>Type Y. This is the PowerShell Gallery, Microsoft&apos;s own.</source>
        <translation>Digite Y, ou a letra antes de “Sim”. Esta é a Galeria do PowerShell, da própria Microsoft.</translation>
    </message>
    <message>
        <source>Type yes if the organization is yours, and nothing that you need stands under Removed. Anything else stops, and nothing changes.</source>
        <translation>Digite sim se a organização for a sua e nada de que você precisa aparecer em “Removidos”. Qualquer outra resposta interrompe o script, e nada é alterado.</translation>
    </message>
    <message>
        <source>Type yes. It is installed for you alone, and needs no administrator.</source>
        <translation>Digite sim. O módulo é instalado só para você e não exige um administrador.</translation>
    </message>
    <message>
        <source>Untrusted (Disallowed)</source>
        <translation>Certificados Não Confiáveis</translation>
    </message>
    <message>
        <source>Update of the one that your organization uses</source>
        <translation>Atualização da que sua organização usa</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carregamento</translation>
    </message>
    <message>
        <source>Upload this to the organization shown above?</source>
        <translation>Carregar isto na organização mostrada acima?</translation>
    </message>
    <message>
        <source>Upload: replaces the whole collection at once, without asking</source>
        <translation>Carregar: substitui a coleção inteira imediatamente, sem perguntar</translation>
    </message>
    <message>
        <source>Use PowerShell 7. On Windows 10, Microsoft supports its current versions with the LTSC editions only: otherwise, save the transfer kit, and upload from another computer.</source>
        <translation>Use o PowerShell 7. No Windows 10, a Microsoft oferece suporte às versões atuais somente com as edições LTSC: caso contrário, salve o kit de transferência e faça o carregamento em outro computador.</translation>
    </message>
    <message>
        <source>Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control.</source>
        <translation>Use o Windows com o Edge ou o Chrome, a extensão S/MIME e o controle S/MIME.</translation>
    </message>
    <message>
        <source>Use a computer from which it may, or ask whoever looks after these policies.</source>
        <translation>Use um computador em que isso seja permitido ou consulte quem cuida dessas políticas.</translation>
    </message>
    <message>
        <source>Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows Security.</source>
        <translation>Use uma pasta que não esteja protegida, como uma nova na unidade C, ou permita o PowerShell na Segurança do Windows.</translation>
    </message>
    <message>
        <source>Use a folder that you may write to and that is not protected, such as a new one on drive C.</source>
        <translation>Use uma pasta em que você possa gravar e que não esteja protegida, como uma nova na unidade C.</translation>
    </message>
    <message>
        <source>Use an account of Windows whose profile has no $ in its path, or save the transfer kit for one.</source>
        <translation>Use uma conta do Windows cujo perfil não tenha $ no caminho ou salve o kit de transferência para uma conta assim.</translation>
    </message>
    <message>
        <source>Use the commands that SST Wizard shows; they read the file in another way.</source>
        <translation>Use os comandos que o SST Wizard mostra; eles leem o arquivo de outra forma.</translation>
    </message>
    <message>
        <source>Use the script: “Upload in PowerShell”. If Microsoft&apos;s module fails too, save the transfer kit, and upload from another computer.</source>
        <translation>Use o script: “Carregar com o PowerShell”. Se o módulo da Microsoft também falhar, salve o kit de transferência e faça o carregamento em outro computador.</translation>
    </message>
    <message>
        <source>Valid from (UTC)</source>
        <translation>Válido a partir de (UTC)</translation>
    </message>
    <message>
        <source>Valid to (UTC)</source>
        <translation>Válido até (UTC)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Was “{name}” revoked? {said} If Exchange can&apos;t check that either, users may be told that the signature is not trusted.</source>
        <translation>“{name}” foi revogado? {said} Se o Exchange também não puder verificar isso, os usuários podem ser informados de que a assinatura não é confiável.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>What Exchange has stored is not this file: the upload failed, or somebody has uploaded another since.</source>
        <translation>O que o Exchange tem armazenado não é este arquivo: o carregamento falhou, ou alguém carregou outro desde então.</translation>
    </message>
    <message>
        <source>What is known of Exchange can&apos;t be kept in “{file}”: {reason} It is known until the wizard is closed.</source>
        <translation>Não é possível guardar em “{file}” o que se sabe do Exchange: {reason} Isso permanece conhecido até o assistente ser fechado.</translation>
    </message>
    <message>
        <source>What needs you comes first: the card below the list has a button for it. Compare a root by phone, with a number that you know and that isn&apos;t from the message.</source>
        <translation>O que aguarda sua ação vem primeiro: o cartão abaixo da lista tem um botão para isso. Compare uma raiz por telefone, com um número que você conhece e que não é da mensagem.</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>O que responder</translation>
    </message>
    <message>
        <source>Whether a CA above “{name}” may certify all its names can&apos;t be checked: the CA&apos;s name constraints are of a kind that isn&apos;t known here, or say nothing of letters outside of ASCII. Ask the CA.</source>
        <translation>Não é possível verificar se uma AC acima de “{name}” pode certificar todos os nomes dele: as restrições de nome da AC são de um tipo que não é conhecido aqui, ou não dizem nada sobre letras fora do ASCII. Consulte a AC.</translation>
    </message>
    <message>
        <source>Whether this is trusted can&apos;t be checked</source>
        <translation>Não é possível verificar se isto é confiável</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked</source>
        <translation>Não é possível verificar quem assinou “{name}”</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256.</source>
        <translation>Não é possível verificar aqui quem assinou “{name}”: não se conhece o algoritmo ({algorithm}) ou a chave de “{issuer}”. Peça à AC um certificado assinado com RSA ou ECDSA e SHA-256.</translation>
    </message>
    <message>
        <source>Whole messages are saved there, so nobody else may be able to read that folder.</source>
        <translation>Mensagens inteiras são salvas lá; por isso, ninguém mais pode ter acesso a essa pasta.</translation>
    </message>
    <message>
        <source>Windows Hardware Driver Verification</source>
        <translation>Verificação de Driver de Hardware do Windows</translation>
    </message>
    <message>
        <source>Windows PowerShell 5.1 is known for it.</source>
        <translation>O Windows PowerShell 5.1 é conhecido por isso.</translation>
    </message>
    <message>
        <source>Windows System Component Verification</source>
        <translation>Verificação de Componente do Sistema Windows</translation>
    </message>
    <message>
        <source>Windows allows no file named “{name}”. Choose another name.</source>
        <translation>O Windows não permite um arquivo chamado “{name}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Windows denies access to the folder “{folder}”. Choose another folder, or have SST Wizard allowed if Controlled Folder Access blocks it.</source>
        <translation>O Windows nega o acesso à pasta “{folder}”. Escolha outra pasta ou peça que o SST Wizard seja permitido se o Acesso controlado a pastas o bloquear.</translation>
    </message>
    <message>
        <source>Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted again for your whole organization.</source>
        <translation>O Windows não permite “{name}”, por decisão da Microsoft ou de um administrador. No arquivo, ele voltaria a ser confiável para toda a sua organização.</translation>
    </message>
    <message>
        <source>Windows does not let this window load a module or start a script.</source>
        <translation>O Windows não deixa esta janela carregar um módulo ou iniciar um script.</translation>
    </message>
    <message>
        <source>Windows does not trust “{name}”</source>
        <translation>O Windows não confia em “{name}”</translation>
    </message>
    <message>
        <source>Windows doesn&apos;t let you read {store}: {reason}</source>
        <translation>O Windows não permite que você leia {store}: {reason}</translation>
    </message>
    <message>
        <source>Windows on this computer limits “{name}” to purposes other than secure email. The file doesn&apos;t include this limit: Exchange would still trust it for mail.</source>
        <translation>O Windows neste computador limita “{name}” a finalidades que não incluem email seguro. O arquivo não inclui esse limite: mesmo assim, o Exchange confiaria nele para emails.</translation>
    </message>
    <message>
        <source>Windows or a root program has withdrawn a certificate in the chain of “{name}”. Don&apos;t trust it.</source>
        <translation>O Windows ou um programa de certificados raiz retirou um certificado na cadeia de “{name}”. Não confie nela.</translation>
    </message>
    <message>
        <source>Windows trusts only what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then.</source>
        <translation>O Windows confia somente no que “{name}” emitiu antes de {since}. O arquivo não inclui esse limite: o Exchange também confiaria no que ele emitiu desde então.</translation>
    </message>
    <message>
        <source>Windows&apos; Controlled Folder Access keeps PowerShell out; its message names another reason.</source>
        <translation>O Acesso controlado a pastas do Windows bloqueia o PowerShell; a mensagem indica outro motivo.</translation>
    </message>
    <message>
        <source>Windows&apos; account manager (WAM) refuses the sign-in. This has been reported from the environment GCC High, with version 3.8.0 of the module.</source>
        <translation>O gerenciador de contas do Windows (WAM) recusa a entrada. Isso foi relatado no ambiente GCC High, com a versão 3.8.0 do módulo.</translation>
    </message>
    <message>
        <source>Windows&apos; sign-in window can&apos;t be used in a console that runs as another user than the one signed in.</source>
        <translation>A janela de entrada do Windows não pode ser usada em um console executado com um usuário diferente daquele que entrou.</translation>
    </message>
    <message>
        <source>With the account that runs the script, create the certificate again, with -KeySpec KeyExchange: see “Watch the tenant” in the help.</source>
        <translation>Com a conta que executa o script, crie o certificado novamente, com -KeySpec KeyExchange: consulte “Monitorar o locatário” na ajuda.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Worldwide or GCC</source>
        <translation>Mundial ou GCC</translation>
    </message>
    <message>
        <source>Writing into Documents or Desktop fails, though the folder is there</source>
        <translation>Não é possível gravar em Documentos ou na Área de Trabalho, embora a pasta exista</translation>
    </message>
    <message>
        <source>You did not agree to install Microsoft&apos;s module, the installation failed (the PowerShell Gallery or a proxy could not be reached), or another version was installed.</source>
        <translation>Você não concordou em instalar o módulo da Microsoft, a instalação falhou (não foi possível acessar a Galeria do PowerShell ou um proxy), ou outra versão foi instalada.</translation>
    </message>
    <message>
        <source>You have declined, or your organization asks an administrator to approve “Microsoft Graph Command Line Tools” for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).</source>
        <translation>Você recusou, ou sua organização exige que um administrador aprove o “Microsoft Graph Command Line Tools” para ler emails (Mail.Read, ou Mail.Read.Shared para uma caixa de correio compartilhada).</translation>
    </message>
    <message>
        <source>Your organization allows only roots that Microsoft, Mozilla or Windows vouches for, or that were seen in Exchange.</source>
        <translation>Sua organização permite somente raízes endossadas pela Microsoft, pela Mozilla ou pelo Windows, ou que foram vistas no Exchange.</translation>
    </message>
    <message>
        <source>Your organization allows only roots that somebody else vouches for (policy {policy}). Leave out --root.</source>
        <translation>Sua organização permite somente raízes que outra pessoa ou entidade endosse (política {policy}). Não informe --root.</translation>
    </message>
    <message>
        <source>Your organization does not allow this account to sign in from here.</source>
        <translation>Sua organização não permite que esta conta entre a partir daqui.</translation>
    </message>
    <message>
        <source>Your organization has not approved, or has refused, Microsoft&apos;s application for Exchange.</source>
        <translation>Sua organização não aprovou, ou recusou, o aplicativo da Microsoft para o Exchange.</translation>
    </message>
    <message>
        <source>Your organization has set the account to {account}. Leave out --upn.</source>
        <translation>Sua organização definiu a conta {account}. Não informe --upn.</translation>
    </message>
    <message>
        <source>Your organization has set the environment to {environment}. Leave out --environment.</source>
        <translation>Sua organização definiu o ambiente {environment}. Não informe --environment.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off (policy {policy}). Leave out --online.</source>
        <translation>Sua organização desativou os downloads (política {policy}). Não informe --online.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off.</source>
        <translation>Sua organização desativou os downloads.</translation>
    </message>
    <message>
        <source>Your organization has turned uploads off (policy {policy}). Upload the file from another computer.</source>
        <translation>Sua organização desativou os carregamentos (política {policy}). Carregue o arquivo a partir de outro computador.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings have never been changed: this is usual where it is new.</source>
        <translation>As configurações da sua organização nunca foram alteradas: isso é comum quando ela é nova.</translation>
    </message>
    <message>
        <source>a certificate trust list or a security catalog</source>
        <translation>uma lista de certificados confiáveis ou um catálogo de segurança</translation>
    </message>
    <message>
        <source>a name in it is no longer correct</source>
        <translation>um nome nele não está mais correto</translation>
    </message>
    <message>
        <source>a signed receipt</source>
        <translation>um recibo assinado</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>um carimbo de data/hora</translation>
    </message>
    <message>
        <source>attached message</source>
        <translation>mensagem anexada</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>não foi possível decodificar</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>expires {year}</source>
        <translation>expira em {year}</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>texto formatado</translation>
    </message>
    <message>
        <source>issued {year}</source>
        <translation>emitido em {year}</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>ele não é mais necessário</translation>
    </message>
    <message>
        <source>it was replaced by another certificate</source>
        <translation>ele foi substituído por outro certificado</translation>
    </message>
    <message>
        <source>its private key may be compromised</source>
        <translation>a chave privada dele pode estar comprometida</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>part {number} ({kind})</source>
        <translation>parte {number} ({kind})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the CA&apos;s private key may be compromised</source>
        <translation>a chave privada da AC pode estar comprometida</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key may be compromised</source>
        <translation>a chave da autoridade de atributo pode estar comprometida</translation>
    </message>
    <message>
        <source>the list of public CAs (CCADB, {date})</source>
        <translation>lista de ACs públicas (CCADB, {date})</translation>
    </message>
    <message>
        <source>the permission that it gave was withdrawn</source>
        <translation>a permissão que ele concedia foi retirada</translation>
    </message>
    <message>
        <source>the sign-in window asks for it</source>
        <translation>a janela de entrada a solicita</translation>
    </message>
    <message>
        <source>the signature of a program (Authenticode)</source>
        <translation>a assinatura de um programa (Authenticode)</translation>
    </message>
    <message>
        <source>thumbprint …{digits}</source>
        <translation>impressão digital …{digits}</translation>
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
        <translation>{count} (ACs raiz: {roots}, outros: {others})</translation>
    </message>
    <message>
        <source>{count} certificates are for the same CA “{name}” and the same key. This causes no problem.</source>
        <translation>{count} certificados são para a mesma AC “{name}” e a mesma chave. Isso não causa nenhum problema.</translation>
    </message>
    <message>
        <source>{count} files contain neither mail nor certificates and were skipped.</source>
        <translation>{count} arquivos não contêm emails nem certificados e foram ignorados.</translation>
    </message>
    <message>
        <source>{count} files contain no certificates and were skipped.</source>
        <translation>{count} arquivos não contêm certificados e foram ignorados.</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched</source>
        <translation>Não foi possível obter {count} listas de certificados revogados (CRL)</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched. {said}</source>
        <translation>Não foi possível obter {count} listas de certificados revogados (CRL). {said}</translation>
    </message>
    <message>
        <source>{count} self-signed certificates are for the same root CA “{name}” and the same key. This causes no problem; if space is short, the one that expires last is enough.</source>
        <translation>{count} certificados autoassinados são para a mesma AC raiz “{name}” e a mesma chave. Isso não causa nenhum problema; se faltar espaço, o que expira por último basta.</translation>
    </message>
    <message>
        <source>{date}: upload an updated file before this day</source>
        <translation>{date}: carregue um arquivo atualizado antes deste dia</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Open it in the wizard, which asks for it.</source>
        <translation>{file} está protegido por senha. Abra-o no assistente, que a pede.</translation>
    </message>
    <message>
        <source>{file}: The file contains no certificates.</source>
        <translation>{file}: O arquivo não contém certificados.</translation>
    </message>
    <message>
        <source>{file}: The file contains no root CA. Specify the root&apos;s own file.</source>
        <translation>{file}: O arquivo não contém nenhuma AC raiz. Especifique o arquivo da própria raiz.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{hash} with {algorithm}</source>
        <translation>{hash} com {algorithm}</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} respondeu com uma página da Web, não com um certificado. Peça à AC o certificado dela.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} respondeu, mas não com um certificado. Peça à AC o certificado dela.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the network, or ask the CA.</source>
        <translation>{host} não pode ser acessado. Verifique a rede ou consulte a AC.</translation>
    </message>
    <message>
        <source>{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA.</source>
        <translation>{host} não respondeu por completo em {seconds} segundos. Tente novamente mais tarde ou consulte a AC.</translation>
    </message>
    <message>
        <source>{host} didn&apos;t provide the file (HTTP status {status}). Ask the CA for it.</source>
        <translation>{host} não forneceu o arquivo (status HTTP {status}). Peça-o à AC.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have it, but redirects to another address: {address}. Contact that address only if you trust it.</source>
        <translation>{host} não o tem, mas redireciona para outro endereço: {address}. Acesse esse endereço somente se confiar nele.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have the revocation list (CRL), but redirects to another address, which was not contacted. Ask the CA.</source>
        <translation>{host} não tem a lista de certificados revogados (CRL), mas redireciona para outro endereço, que não foi consultado. Consulte a AC.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network, which Microsoft can&apos;t reach either. Ask the CA to publish its revocation list (CRL) over public HTTP.</source>
        <translation>{host} está neste computador ou em uma rede privada, que a Microsoft também não pode acessar. Peça à AC que publique a lista de certificados revogados (CRL) por HTTP público.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network. Contact it only if it belongs to your own CA.</source>
        <translation>{host} está neste computador ou em uma rede privada. Acesse-o somente se ele pertencer à sua própria AC.</translation>
    </message>
    <message>
        <source>{host} offers the file only over https, at {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>{host} oferece o arquivo somente por https, em {address}. Se você confia neste endereço, abra-o em um navegador e adicione o arquivo.</translation>
    </message>
    <message>
        <source>{host} redirects to another address, but to none that can be used. Ask the CA.</source>
        <translation>{host} redireciona para outro endereço, mas para nenhum que possa ser usado. Consulte a AC.</translation>
    </message>
    <message>
        <source>{host} sent a certificate that isn&apos;t the issuer of {certificate}. Ask the CA for its certificate.</source>
        <translation>{host} enviou um certificado que não é o emissor de {certificate}. Peça à AC o certificado dela.</translation>
    </message>
    <message>
        <source>{host} sent more than {size} MB, which is too much. Ask the CA for the file.</source>
        <translation>{host} enviou mais de {size} MB, o que é demais. Peça o arquivo à AC.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} e mais {count}</translation>
    </message>
    <message>
        <source>{name} ({apart})</source>
        <translation>{name} ({apart})</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, até {end}</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”</source>
        <translation>A {program} retirou “{name}”</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>A {program} retirou “{name}”: nada que dependa dele deve ser considerado confiável. Peça ao remetente que use outro certificado.</translation>
    </message>
    <message>
        <source>{program} no longer trusts what “{name}” issues</source>
        <translation>A {program} não confia mais no que “{name}” emite</translation>
    </message>
    <message>
        <source>{program}&apos;s root program no longer vouches for “{name}” for mail (as of its list of {listed}, which doesn&apos;t say since when).</source>
        <translation>O programa de certificados raiz da {program} não endossa mais “{name}” para emails (conforme a lista de {listed}, que não diz desde quando).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that is issued below “{root}” from {day} on, as by “{name}”. Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>O programa de certificados raiz da {program} não endossa nada do que for emitido abaixo de “{root}” a partir de {day}, como por “{name}”. Espere então outra AC nos emails dos clientes dela; verifique novamente os emails recebidos.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that “{name}” has issued since {since} (as of its list of {listed}).</source>
        <translation>O programa de certificados raiz da {program} não endossa nada do que “{name}” emitiu desde {since} (conforme a lista de {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches only for what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before that date.</source>
        <translation>O programa de certificados raiz da {program} endossa somente o que “{name}” emitiu antes de {since}. O arquivo não inclui esse limite: o Exchange também confiaria no que ele emitiu desde então. Remova-o, a menos que você precise de emails anteriores a essa data.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since} (as of its list of {listed}).</source>
        <translation>O programa de certificados raiz da {program} retirou “{name}” em {since} (conforme a lista de {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since}: don&apos;t trust it for mail. In the file, it would be trusted again for your whole organization. Remove it.</source>
        <translation>O programa de certificados raiz da {program} retirou “{name}” em {since}: não confie nele para emails. No arquivo, ele voltaria a ser confiável para toda a sua organização. Remova-o.</translation>
    </message>
    <message>
        <source>{said} Don&apos;t trust anything that depends on it. Ask the sender to use another certificate.</source>
        <translation>{said} Não confie em nada que dependa dele. Peça ao remetente que use outro certificado.</translation>
    </message>
    <message>
        <source>{said} Exchange Server checks all but the root for revocation. Don&apos;t trust it or anything it has issued.</source>
        <translation>{said} O Exchange Server verifica a revogação de todos os certificados, exceto a raiz. Não confie neste certificado nem em nada que ele tenha emitido.</translation>
    </message>
    <message>
        <source>{size} bytes; Exchange Server is known to refuse more than {limit}, Exchange Online may</source>
        <translation>{size} bytes; sabe-se que o Exchange Server recusa mais de {limit}, e o Exchange Online pode fazer o mesmo</translation>
    </message>
    <message>
        <source>{vouching}&apos;s root program vouches for “{name}” for mail; {other}&apos;s no longer does, or only for other purposes. Exchange uses only the file. Keep the root if you still receive mail that needs it.</source>
        <translation>O programa de certificados raiz da {vouching} endossa “{name}” para emails; o da {other} não o faz mais, ou só para outras finalidades. O Exchange usa somente o arquivo. Mantenha a raiz se você ainda recebe emails que precisam dela.</translation>
    </message>
    <message>
        <source>{why} Don&apos;t trust this message, and ask the sender to send it again.</source>
        <translation>{why} Não confie nesta mensagem e peça ao remetente que a envie novamente.</translation>
    </message>
    <message>
        <source>“{account}” contains a space or an invisible character; remove it.</source>
        <translation>“{account}” contém um espaço ou um caractere invisível; remova-o.</translation>
    </message>
    <message>
        <source>“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com.</source>
        <translation>“{account}” não é uma conta: é preciso um @, como em admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{address}” isn&apos;t an http or https address to download from. Ask the CA for its certificate.</source>
        <translation>“{address}” não é um endereço http ou https do qual se possa baixar. Peça à AC o certificado dela.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.</source>
        <translation>“{domain}” não é um domínio, como fabrikam.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{file}” can contain only one certificate, but there are {count}: specify an .sst, .p7b or .pem file, or a folder with --format der.</source>
        <translation>“{file}” pode conter somente um certificado, mas há {count}: especifique um arquivo .sst, .p7b ou .pem, ou uma pasta com --format der.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read completely, so some of its certificates may be lost in the new file: {reason} To use what can be read, pass the file without --base.</source>
        <translation>“{file}” não pode ser lido por completo, portanto alguns dos certificados podem se perder no novo arquivo: {reason} Para usar o que pode ser lido, informe o arquivo sem --base.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Copy it to this computer and try again.</source>
        <translation>“{file}” não pode ser lido. Copie-o para este computador e tente novamente.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: you have no permission, or another program is using it.</source>
        <translation>“{file}” não pode ser lido: você não tem permissão, ou outro programa o está usando.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: sstwizard survey writes an .sst file.</source>
        <translation>“{file}” não pode ser gravado: sstwizard survey grava um arquivo .sst.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the formats are .sst, .p7b, .pem and .cer. Choose one of these extensions, or specify --format.</source>
        <translation>“{file}” não pode ser gravado: os formatos são .sst, .p7b, .pem e .cer. Escolha uma destas extensões ou especifique --format.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the name of this document has to end with {endings}. PDF needs the wizard.</source>
        <translation>“{file}” não pode ser gravado: o nome deste documento precisa terminar com {endings}. Para PDF, o assistente é necessário.</translation>
    </message>
    <message>
        <source>“{file}” contains neither mail nor certificates and was skipped.</source>
        <translation>“{file}” não contém emails nem certificados e foi ignorado.</translation>
    </message>
    <message>
        <source>“{file}” contains no certificates and was skipped.</source>
        <translation>“{file}” não contém certificados e foi ignorado.</translation>
    </message>
    <message>
        <source>“{file}” could not be read, so it is no longer known what Exchange has. It is kept as “{copy}”.</source>
        <translation>Não foi possível ler “{file}”, por isso não se sabe mais o que o Exchange tem. O arquivo foi mantido como “{copy}”.</translation>
    </message>
    <message>
        <source>“{file}” has the root CA “{name}”. Nobody vouches for it, and your organization allows no others (policy {policy}). Make a collection without it first: sstwizard make.</source>
        <translation>“{file}” contém a CA raiz “{name}”. Ninguém a endossa, e sua organização não permite outras (política {policy}). Crie primeiro uma coleção sem ela: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe, not a file.</source>
        <translation>“{file}” é um dispositivo ou um pipe, não um arquivo.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <translation>“{file}” é uma pasta. Escolha um arquivo nela.</translation>
    </message>
    <message>
        <source>“{file}” is an .sst file. Specify the message or certificate to check (.eml, .cer).</source>
        <translation>“{file}” é um arquivo .sst. Especifique a mensagem ou o certificado a verificar (.eml, .cer).</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Add it by itself; you can then enter its password.</source>
        <translation>“{file}” está protegido por senha. Adicione-o separadamente; então você poderá digitar a senha.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add those files.</source>
        <translation>“{file}” está protegido por senha. Exporte os certificados como .cer ou .p7b e adicione esses arquivos.</translation>
    </message>
    <message>
        <source>“{file}” is not an .sst file. Create one first: sstwizard make.</source>
        <translation>“{file}” não é um arquivo .sst. Crie um primeiro: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is not the script that came with SST Wizard. Install SST Wizard again.</source>
        <translation>“{file}” não é o script que acompanha o SST Wizard. Instale o SST Wizard novamente.</translation>
    </message>
    <message>
        <source>“{file}” is the collection itself. Choose another name.</source>
        <translation>“{file}” é a própria coleção. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read: it has more than {size} MB.</source>
        <translation>“{file}” é grande demais para ser lido: tem mais de {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” was not exported by SST Wizard. Make a collection of it first: sstwizard make.</source>
        <translation>“{file}” não foi exportado pelo SST Wizard. Crie primeiro uma coleção com ele: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” was not found. It may have been moved or renamed.</source>
        <translation>“{file}” não foi encontrado. Ele pode ter sido movido ou renomeado.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to a folder, and was skipped. Add that folder by itself.</source>
        <translation>“{folder}” é um link para uma pasta e foi ignorado. Adicione essa pasta separadamente.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to another place, so no script is put there. Remove the link, and try again.</source>
        <translation>“{folder}” é um link para outro lugar, portanto nenhum script é colocado lá. Remova o link e tente novamente.</translation>
    </message>
    <message>
        <source>“{issuer}” may not sign revocation lists (CRL): its key usage names other purposes. Ask the CA.</source>
        <translation>“{issuer}” não pode assinar listas de certificados revogados (CRL): o uso da chave indica outras finalidades. Consulte a AC.</translation>
    </message>
    <message>
        <source>“{missing}”, an issuer above “{name}”, is missing. Ask the sender or the CA for its certificate, and add the file.</source>
        <translation>Falta “{missing}”, um emissor acima de “{name}”. Peça o certificado ao remetente ou à AC e adicione o arquivo.</translation>
    </message>
    <message>
        <source>“{name1}”</source>
        <translation>“{name1}”</translation>
    </message>
    <message>
        <source>“{name1}” and “{name2}”</source>
        <translation>“{name1}” e “{name2}”</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}” and “{name3}”</source>
        <translation>“{name1}”, “{name2}” e “{name3}”</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}”, “{name3}” and {count} more</source>
        <translation>“{name1}”, “{name2}”, “{name3}” e mais {count}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” ({addresses})</source>
        <translation>“{name}” ({addresses})</translation>
    </message>
    <message>
        <source>“{name}” belongs to a person or a server. Exchange trusts mail by the CAs in the file; this certificate takes up space and makes no mail trusted.</source>
        <translation>“{name}” pertence a uma pessoa ou a um servidor. O Exchange confia em emails por meio das ACs no arquivo; este certificado ocupa espaço e não torna nenhum email confiável.</translation>
    </message>
    <message>
        <source>“{name}” came with a message or download ({origin}); no other source has it, and anybody can make a root CA of that name. Compare its SHA-256 by phone or on the CA&apos;s website, and remove it if a single digit differs: {sha256}</source>
        <translation>“{name}” veio com uma mensagem ou um download ({origin}); não está em nenhuma outra fonte, e qualquer pessoa pode criar uma AC raiz com esse nome. Compare o SHA-256 por telefone ou no site da AC e remova-a se um único dígito for diferente: {sha256}</translation>
    </message>
    <message>
        <source>“{name}” can be forged</source>
        <translation>“{name}” pode ser forjado</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded, so its issuer is not known. Unless you know what it is, remove it.</source>
        <translation>“{name}” não pode ser decodificado, portanto o emissor não é conhecido. A menos que você saiba o que é, remova-o.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email</source>
        <translation>“{name}” não pode ser usado para email seguro</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email: its extended key usage lists other purposes. Use another certificate.</source>
        <translation>“{name}” não pode ser usado para email seguro: o uso avançado de chave lista outras finalidades. Use outro certificado.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: {reason}. Choose another location.</source>
        <translation>“{name}” não pode ser usado: {reason}. Escolha outro local.</translation>
    </message>
    <message>
        <source>“{name}” contains a name that a CA above it may not certify (name constraints). Ask the CA.</source>
        <translation>“{name}” contém um nome que uma AC acima dele não pode certificar (restrições de nome). Consulte a AC.</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t list secure email among its purposes, but allows any. Mail programs accept that; Exchange Server is known to look for secure email, and Exchange Online may do the same.</source>
        <translation>“{name}” não lista email seguro entre as finalidades, mas permite qualquer uma. Os programas de email aceitam isso; sabe-se que o Exchange Server procura email seguro, e o Exchange Online pode fazer o mesmo.</translation>
    </message>
    <message>
        <source>“{name}” exceeds its issuer&apos;s path length</source>
        <translation>“{name}” excede o comprimento do caminho do emissor</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. Ask the CA for its successor.</source>
        <translation>“{name}” expirou em {end}. Peça à AC o sucessor dele.</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. One expired certificate makes the whole upload fail.</source>
        <translation>“{name}” expirou em {end}. Um único certificado expirado faz todo o carregamento falhar.</translation>
    </message>
    <message>
        <source>“{name}” expires in {days} days</source>
        <translation>“{name}” expira em {days} dias</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}, so it probably issues no more certificates. “{successor}”, of the same organization, is newer and probably issues them now. It was found in {origin}. Add it beside “{name}”, and remove that once no mail needs it.</source>
        <translation>“{name}” expira em {end} e, por isso, provavelmente não emite mais certificados. “{successor}”, da mesma organização, é mais recente e provavelmente os emite agora. Encontrada em {origin}. Adicione-a também e remova “{name}” quando nenhum email precisar mais dela.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. After that, the whole upload fails.</source>
        <translation>“{name}” expira em {end}. Depois disso, todo o carregamento falha.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. Its successor has to be in the collection by then.</source>
        <translation>“{name}” expira em {end}. A partir daí, os emails que precisam dele não serão mais confiáveis, e o Exchange recusará um arquivo que o contenha. Até lá, o sucessor precisa estar na coleção.</translation>
    </message>
    <message>
        <source>“{name}” has a critical extension that is not known here, so it can&apos;t be checked. Ask the CA about it.</source>
        <translation>“{name}” tem uma extensão crítica que não é conhecida aqui, portanto não pode ser verificado. Consulte a AC sobre ela.</translation>
    </message>
    <message>
        <source>“{name}” has a successor</source>
        <translation>“{name}” tem um sucessor</translation>
    </message>
    <message>
        <source>“{name}” has certificates with {count} different keys. A CA that renews its key causes this. Mail signed under the older key needs the older certificate.</source>
        <translation>“{name}” tem certificados com {count} chaves diferentes. Isso acontece quando uma AC renova a chave. Emails que dependem da chave mais antiga precisam do certificado mais antigo.</translation>
    </message>
    <message>
        <source>“{name}” has more CAs below it than its path length allows. Ask the CA for a new certificate.</source>
        <translation>“{name}” tem mais ACs abaixo dele do que o comprimento do caminho permite. Peça um novo certificado à AC.</translation>
    </message>
    <message>
        <source>“{name}” has more than one key</source>
        <translation>“{name}” tem mais de uma chave</translation>
    </message>
    <message>
        <source>“{name}” has no address of a revocation list (CRL). If Exchange can&apos;t check for revocation, users may be told that the signature is not trusted.</source>
        <translation>“{name}” não contém nenhum endereço de uma lista de certificados revogados (CRL). Se o Exchange não puder verificar a revogação, os usuários podem ser informados de que a assinatura não é confiável.</translation>
    </message>
    <message>
        <source>“{name}” has public CAs, but none that probably issues for mail. See: sstwizard find.</source>
        <translation>“{name}” tem ACs públicas, mas provavelmente nenhuma emite certificados para email. Consulte: sstwizard find.</translation>
    </message>
    <message>
        <source>“{name}” has the extension of another format. Use {suffix}, or leave the extension out.</source>
        <translation>“{name}” tem a extensão de outro formato. Use {suffix} ou omita a extensão.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Choose another name.</source>
        <translation>“{name}” é um dispositivo ou um pipe, não um arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” is a file, and several certificates need a folder.</source>
        <translation>“{name}” é um arquivo; para vários certificados, é necessária uma pasta.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Add a file name.</source>
        <translation>“{name}” é uma pasta. Adicione um nome de arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is cross-signed</source>
        <translation>“{name}” tem assinatura cruzada</translation>
    </message>
    <message>
        <source>“{name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>“{name}” não é permitido: nada que dependa dele deve ser considerado confiável. Peça ao remetente que use outro certificado.</translation>
    </message>
    <message>
        <source>“{name}” is easier to forge than it should be</source>
        <translation>“{name}” é mais fácil de forjar do que deveria</translation>
    </message>
    <message>
        <source>“{name}” is in no open source. Ask the sender for the CA&apos;s certificate, and add its file.</source>
        <translation>“{name}” não está em nenhuma fonte aberta. Peça ao remetente o certificado da AC e adicione o arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is in order, but no certificate of its senders can be used for their mail; each message says why. Ask the senders to use another certificate.</source>
        <translation>“{name}” está em ordem, mas nenhum certificado dos remetentes pode ser usado para as mensagens deles; cada mensagem diz por quê. Peça aos remetentes que usem outro certificado.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). Add all, or those that your partners use.</source>
        <translation>“{name}” está na coleção sem uma AC intermediária: emails que não incluam uma não seriam confiáveis. ACs abaixo dela que provavelmente emitem certificados para email, segundo {origin}: {count} ({named}). Adicione todas ou só as que seus parceiros usam.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). There is no room for all: find those that your partners use by name.</source>
        <translation>“{name}” está na coleção sem uma AC intermediária: emails que não incluam uma não seriam confiáveis. ACs abaixo dela que provavelmente emitem certificados para email, segundo {origin}: {count} ({named}). Não há espaço para todas: procure pelo nome as que seus parceiros usam.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. The opened files and stores contain {named} below it (the first in {origin}).</source>
        <translation>“{name}” está na coleção sem uma AC intermediária: emails que não incluam uma não seriam confiáveis. Os arquivos e repositórios abertos contêm {named} abaixo dele (a primeira em {origin}).</translation>
    </message>
    <message>
        <source>“{name}” is not valid yet</source>
        <translation>“{name}” ainda não é válido</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Clear the read-only attribute, or choose another name.</source>
        <translation>“{name}” é somente leitura. Desmarque o atributo somente leitura ou escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” is self-signed and not a CA: it makes only mail trusted that was signed with this certificate. Remove it, unless you want exactly that.</source>
        <translation>“{name}” é autoassinado e não é uma AC: ele torna confiáveis somente os emails assinados com este certificado. Remova-o, a menos que seja exatamente isso o que você deseja.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can be forged. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>“{name}” está assinado com {algorithm}, que pode ser forjado. Não confie nele e peça um novo à AC.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>“{name}” está assinado com {algorithm}, que hoje pode ser forjado. O Exchange pode confiar ou não no certificado. Peça à AC um mais recente.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate.</source>
        <translation>“{name}” está assinado com {algorithm}, que está desatualizado. Peça à AC um certificado mais recente.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}: certificates like it have been forged. Don&apos;t trust it. Remove it, and ask the CA for a newer certificate.</source>
        <translation>“{name}” está assinado com {algorithm}: certificados como ele já foram forjados. Não confie nele. Remova-o e peça à AC um certificado mais recente.</translation>
    </message>
    <message>
        <source>“{name}” is trusted by this collection, but the signed content is in another file. Choose that file, too, to check whether it was changed.</source>
        <translation>“{name}” é confiável com esta coleção, mas o conteúdo assinado está em outro arquivo. Escolha também esse arquivo para verificar se ele foi alterado.</translation>
    </message>
    <message>
        <source>“{name}” is valid from {start}. Mail that needs it isn&apos;t trusted before then.</source>
        <translation>“{name}” é válido a partir de {start}. Emails que precisam dele não são confiáveis antes disso.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a CA and isn&apos;t needed</source>
        <translation>“{name}” não é uma AC e não é necessário</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t made as the standard for certificates (RFC 5280) requires, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>“{name}” não segue o padrão de certificados (RFC 5280), portanto não pode ser verificado. Peça um novo certificado à AC.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t the full name of an organization. These match: {names}.</source>
        <translation>“{name}” não é o nome completo de uma organização. Correspondem: {names}.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid before {start}. Wait, or check this computer&apos;s clock.</source>
        <translation>“{name}” não é válido antes de {start}. Aguarde ou verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>“{name}” makes only its own mail trusted</source>
        <translation>“{name}” torna confiáveis somente os próprios emails</translation>
    </message>
    <message>
        <source>“{name}” may have been revoked</source>
        <translation>“{name}” pode ter sido revogado</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail from {day} on ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>“{name}” não pode mais emitir certificados para email a partir de {day} ({key}; CA/Browser Forum, SMC017). Espere então outra AC nos emails dos clientes dela; verifique novamente os emails recebidos.</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail since {day} ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA; look at received mail again.</source>
        <translation>“{name}” não pode mais emitir certificados para email desde {day} ({key}; CA/Browser Forum, SMC017). Espere outra AC nos emails dos clientes dela; verifique novamente os emails recebidos.</translation>
    </message>
    <message>
        <source>“{name}” may not issue certificates, but it issued one here. Don&apos;t trust what it issued.</source>
        <translation>“{name}” não pode emitir certificados, mas emitiu um aqui. Não confie no que ele emitiu.</translation>
    </message>
    <message>
        <source>“{name}” may not sign: its key usage lists other purposes. Ask the sender to sign with another certificate.</source>
        <translation>“{name}” não pode assinar: o uso da chave lista outras finalidades. Peça ao remetente que assine com outro certificado.</translation>
    </message>
    <message>
        <source>“{name}” mixes look-alike letters</source>
        <translation>“{name}” mistura letras parecidas</translation>
    </message>
    <message>
        <source>“{name}” names an issuer other than the certificate whose key signed it, so its chain is not valid. Ask the CA for a new one.</source>
        <translation>“{name}” indica um emissor diferente do certificado cuja chave o assinou, portanto a cadeia não é válida. Peça um novo à AC.</translation>
    </message>
    <message>
        <source>“{name}” names no issuer, so nobody can find its CA. Remove it, and ask who issued it for another.</source>
        <translation>“{name}” não informa nenhum emissor; por isso, ninguém pode encontrar a CA dele. Remova-o e peça outro a quem o emitiu.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but its signature doesn&apos;t match that issuer&apos;s key. The certificate is forged, damaged or invalid: remove it, unless the CA can explain it.</source>
        <translation>“{name}” indica “{issuer}” como emissor, mas a assinatura não corresponde à chave desse emissor. O certificado foi forjado, está danificado ou é inválido: remova-o, a menos que a AC possa explicar isso.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but this signature can&apos;t be checked here: the algorithm ({algorithm}) or the issuer&apos;s key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.</source>
        <translation>“{name}” indica “{issuer}” como emissor, mas esta assinatura não pode ser verificada aqui: não se conhece o algoritmo ({algorithm}) ou a chave do emissor, ou a chave é grande demais. Ele pode ter sido forjado, portanto nada que dependa dele é considerado confiável. Remova-o, a menos que a AC o confirme.</translation>
    </message>
    <message>
        <source>“{name}” says where its issuer&apos;s certificate is on the internet. Exchange Online may fetch it, but whether that leads to a root of this collection isn&apos;t known here.</source>
        <translation>“{name}” indica onde está na Internet o certificado do emissor. O Exchange Online pode buscá-lo, mas não se sabe aqui se ele leva a uma raiz desta coleção.</translation>
    </message>
    <message>
        <source>“{name}” should no longer be trusted. “{successor}”, of the same organization, is newer and probably issues certificates now. It was found in {origin}. Add it if your partners have certificates from it.</source>
        <translation>Não se deve mais confiar em “{name}”. “{successor}”, da mesma organização, é mais recente e provavelmente emite certificados agora. Encontrada em {origin}. Adicione-a se seus parceiros tiverem certificados dela.</translation>
    </message>
    <message>
        <source>“{name}” signed its own certificate: no CA issued it. Ask for a certificate that a CA has issued.</source>
        <translation>“{name}” assinou o próprio certificado: nenhuma AC o emitiu. Peça um certificado emitido por uma AC.</translation>
    </message>
    <message>
        <source>“{name}” stops issuing certificates for mail</source>
        <translation>“{name}” deixa de emitir certificados para email</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program after it was opened, so nothing was written. Open it again.</source>
        <translation>“{name}” foi alterado por outro programa depois de aberto, portanto nada foi gravado. Abra-o novamente.</translation>
    </message>
    <message>
        <source>“{name}” was found more than once (of all selected: {count}). Each is written once.</source>
        <translation>“{name}” foi encontrado mais de uma vez (de todos os selecionados: {count}). Cada um é gravado uma só vez.</translation>
    </message>
    <message>
        <source>“{name}” was found with its private key (of all selected: {count}). This wizard never exports private keys; Exchange doesn&apos;t need them.</source>
        <translation>“{name}” foi encontrado com a chave privada (de todos os selecionados: {count}). Este assistente nunca exporta chaves privadas; o Exchange não precisa delas.</translation>
    </message>
    <message>
        <source>“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are not written: no data from this computer is included.</source>
        <translation>“{name}” foi encontrado com propriedades, como um nome amigável (de todos os selecionados: {count}). Elas não são gravadas: nenhum dado deste computador é incluído.</translation>
    </message>
    <message>
        <source>“{name}” was issued more than once</source>
        <translation>“{name}” foi emitido mais de uma vez</translation>
    </message>
    <message>
        <source>“{name}” was not changed, because it could not be backed up: {reason}. Choose another name.</source>
        <translation>“{name}” não foi alterado, porque não foi possível fazer backup dele: {reason}. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: its backup differed when it was read back. Choose another drive.</source>
        <translation>“{name}” não foi alterado: o backup estava diferente quando foi relido. Escolha outra unidade.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free some space on it, or choose another drive.</source>
        <translation>“{name}” não foi gravado: o disco está cheio. Libere espaço nele ou escolha outra unidade.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed from the collection when it was read back. Try another drive.</source>
        <translation>“{name}” não foi gravado: o arquivo estava diferente da coleção quando foi relido. Tente outra unidade.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed when it was read back. Try another drive.</source>
        <translation>“{name}” não foi gravado: o arquivo estava diferente quando foi relido. Tente outra unidade.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Close the program that uses it, or choose another location.</source>
        <translation>“{name}” não foi gravado: {reason}. Feche o programa que o usa ou escolha outro local.</translation>
    </message>
    <message>
        <source>“{name}” was refused (OpenSSL error {code}). Ask the CA what is wrong with it.</source>
        <translation>“{name}” foi recusado (erro do OpenSSL {code}). Pergunte à AC o que há de errado com ele.</translation>
    </message>
    <message>
        <source>“{name}” was revoked</source>
        <translation>“{name}” foi revogado</translation>
    </message>
    <message>
        <source>“{name}” was revoked by its owner, or stands below a CA that was, as CCADB&apos;s list of {listed} says, which doesn&apos;t say since when.</source>
        <translation>“{name}” foi revogado pelo proprietário ou está abaixo de uma AC que foi (conforme a lista do CCADB de {listed}, que não diz desde quando).</translation>
    </message>
    <message>
        <source>“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. What to do: get its successor from the CA, update {file} in SST Wizard (add the successor, remove this certificate), export it, and upload it. {again}</source>
        <translation>“{name}”, emitido por “{issuer}”, impressão digital {thumbprint}, expira em {end}. A partir daí, os emails que precisam dele não serão mais confiáveis, e o Exchange recusará um arquivo que o contenha. O que fazer: obtenha da AC o sucessor do certificado, atualize {file} no SST Wizard (adicione o sucessor, remova este certificado), exporte-o e carregue-o. {again}</translation>
    </message>
    <message>
        <source>“{path}” is not a full path; start with the drive or the root folder.</source>
        <translation>“{path}” não é um caminho completo; comece com a unidade ou a pasta raiz.</translation>
    </message>
    <message>
        <source>“{program}” can&apos;t be started: {reason}. Save the transfer kit, or type the commands yourself.</source>
        <translation>“{program}” não pode ser iniciado: {reason}. Salve o kit de transferência ou digite os comandos você mesmo.</translation>
    </message>
    <message>
        <source>“{value}” contains a character that cannot be pasted into PowerShell ({code}); remove it.</source>
        <translation>“{value}” contém um caractere que não pode ser colado no PowerShell ({code}); remova-o.</translation>
    </message>
</context>
</TS>
