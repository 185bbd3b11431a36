<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>No se puede comprobar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Changed or damaged since it was signed</source>
        <translation>Modificado o dañado desde que se firmó</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copied from the signature of another message</source>
        <translation>Copiado de la firma de otro mensaje</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>En la colección</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Missing; found in {origin}</source>
        <translation>Falta; se encontró en {origin}</translation>
    </message>
    <message>
        <source>Named as signer</source>
        <translation>Indicado como firmante</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>Sin dirección de correo</translation>
    </message>
    <message>
        <source>None included; same result</source>
        <translation>No incluye ninguno; mismo resultado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not checked: it is in another file</source>
        <translation>Sin comprobar: está en otro archivo</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>No está en la colección</translation>
    </message>
    <message>
        <source>Not signed with the signer&apos;s key</source>
        <translation>No se firmó con la clave del firmante</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Solo en el mensaje</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>Signed for another certificate</source>
        <translation>Firmado para otro certificado</translation>
    </message>
    <message>
        <source>Signed part</source>
        <translation>Parte firmada</translation>
    </message>
    <message>
        <source>Signed with an algorithm that anybody can forge</source>
        <translation>Firmado con un algoritmo que cualquiera puede falsificar</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>The file you opened</source>
        <translation>El archivo que abrió</translation>
    </message>
    <message>
        <source>The signer, from the message</source>
        <translation>El firmante, incluido en el mensaje</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Trusted, but Exchange Server is known not to use intermediates from messages</source>
        <translation>De confianza, pero se sabe que Exchange Server no usa los certificados intermedios de los mensajes</translation>
    </message>
    <message>
        <source>Trusted: the collection contains everything needed</source>
        <translation>De confianza: la colección contiene todo lo necesario</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Sin cambios desde que se firmó</translation>
    </message>
    <message>
        <source>With the intermediates in the message</source>
        <translation>Con los certificados intermedios del mensaje</translation>
    </message>
    <message>
        <source>Without the intermediates in the message</source>
        <translation>Sin los certificados intermedios del mensaje</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, valid until {end}</source>
        <translation>{name}, emitido por {issuer}, válido hasta el {end}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Add the missing issuers to the collection</source>
        <translation>Agregar a la colección los emisores que faltan</translation>
    </message>
    <message>
        <source>Attached message</source>
        <translation>Mensaje adjunto</translation>
    </message>
    <message>
        <source>Attached messages, each checked separately</source>
        <translation>Mensajes adjuntos, cada uno comprobado por separado</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>Elegir el archivo firmado…</translation>
    </message>
    <message>
        <source>Exchange Online makes the final decision; this is an estimate.</source>
        <translation>Exchange Online decide en última instancia; esto es una estimación.</translation>
    </message>
    <message>
        <source>More attached messages, not shown here: {count}</source>
        <translation>Más mensajes adjuntos que no se muestran aquí: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This result is for {signed}, when the message was signed. The signer&apos;s certificate has expired since then, on {end}: newer mail needs another one.</source>
        <translation>Este resultado corresponde al {signed}, cuando se firmó el mensaje. Desde entonces, el certificado del firmante ha expirado (el {end}): el correo más reciente necesita otro.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Without a subject: {headline}</source>
        <translation>Sin asunto: {headline}</translation>
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
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Se produjo un error inesperado</translation>
    </message>
    <message>
        <source>Send the details to the person who supports this program.</source>
        <translation>Envíe los detalles a la persona que da soporte a este programa.</translation>
    </message>
    <message>
        <source>The last step failed. Your selection is still there.</source>
        <translation>El último paso no se pudo completar. Su selección se conserva.</translation>
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
            <numerusform>%Ln CA requiere antes su atención</numerusform>
            <numerusform>%Ln CA requieren antes su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>Agregar su archivo…</translation>
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
        <translation>Filtrar por CA, raíz, remitente o estado (Ctrl+F)</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes.</source>
        <translation>La colección tendría {size} de {limit} bytes.</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs.</source>
        <translation>La colección tendría {size} de {limit} bytes. Exchange la rechazaría; seleccione menos CA.</translation>
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
        <translation>Comprobar revocación…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by sender, file or CA (Ctrl+F)</source>
        <translation>Filtrar por remitente, archivo o CA (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show the CA of this message</source>
        <translation>Mostrar la CA de este mensaje</translation>
    </message>
</context>
<context>
    <name>CATable</name>
    <message>
        <source>Expires on {date}</source>
        <translation>Expira el {date}</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>CA emisora</translation>
    </message>
    <message>
        <source>Key identifier: {key_id}</source>
        <translation>Identificador de clave: {key_id}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Quién la avala</translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation>Su correo</translation>
    </message>
</context>
<context>
    <name>CAView</name>
    <message>
        <source>CAs that the messages need</source>
        <translation>CA que necesitan los mensajes</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CertificateMenu</name>
    <message>
        <source>&amp;Add to the collection</source>
        <translation>&amp;Agregar a la colección</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation>&amp;Quitar de la colección</translation>
    </message>
    <message>
        <source>&amp;Withdraw “You compared it”</source>
        <translation>&amp;Retirar “Comparada por usted”</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado en el Portapapeles</translation>
    </message>
    <message>
        <source>Copy &amp;thumbprint</source>
        <translation>Copiar &amp;huella digital</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Expiration Date</source>
        <translation>Fecha de expiración</translation>
    </message>
    <message>
        <source>Friendly Name</source>
        <translation>Nombre descriptivo</translation>
    </message>
    <message>
        <source>Intended Purposes</source>
        <translation>Propósitos planteados</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Vouched For By</source>
        <translation>Avalado por</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>en la colección</translation>
    </message>
    <message>
        <source>not in the collection</source>
        <translation>fuera de la colección</translation>
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
            <numerusform>Se omitió %Ln CA raíz porque nadie la avala: {names}. Para compararla, agréguela otra vez.</numerusform>
            <numerusform>Se omitieron %Ln CA raíz porque nadie las avala: {names}. Para compararlas, agréguelas otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CA only</source>
        <translation>&amp;Solo CA</translation>
    </message>
    <message>
        <source>Add a folder with certificates</source>
        <translation>Agregar una carpeta con certificados</translation>
    </message>
    <message>
        <source>Add files with certificates</source>
        <translation>Agregar archivos con certificados</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Enter its password…</source>
        <translation>Escribir su contraseña…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by name, issuer or thumbprint (Ctrl+F)</source>
        <translation>Filtrar por nombre, emisor o huella digital (Ctrl+F)</translation>
    </message>
    <message>
        <source>Hide certificates that exclude secure email</source>
        <translation>Ocultar certificados que excluyen el correo seguro</translation>
    </message>
    <message>
        <source>Hide e&amp;xpired</source>
        <translation>Ocultar e&amp;xpirados</translation>
    </message>
    <message>
        <source>Hide what Exchange would refuse</source>
        <translation>Ocultar lo que Exchange rechazaría</translation>
    </message>
    <message>
        <source>Hide what can&apos;t issue certificates</source>
        <translation>Ocultar lo que no puede emitir certificados</translation>
    </message>
    <message>
        <source>No certificates here.</source>
        <translation>Aquí no hay certificados.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>S/&amp;MIME only</source>
        <translation>Solo S/&amp;MIME</translation>
    </message>
    <message>
        <source>Select the root and intermediate CAs to trust for S/MIME mail.</source>
        <translation>Seleccione las CA raíz y las CA intermedias en las que se confiará para el correo S/MIME.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown. Press Space to add or remove the selected certificates.</source>
        <translation>{shown} de {total} mostrados. Barra espaciadora: agregar o quitar los seleccionados.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown: nothing matches the filter.</source>
        <translation>{shown} de {total} mostrados: nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>“{file}” está protegido con una contraseña.</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>An issuer without a name</source>
        <translation>Un emisor sin nombre</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Procedencia</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Consultando a {host}…</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Chains of the collection</source>
        <translation>Cadenas de la colección</translation>
    </message>
    <message>
        <source>Check &amp;revocation…</source>
        <translation>Comprobar &amp;revocación…</translation>
    </message>
    <message>
        <source>Check the chains and whether Exchange Online will accept them.</source>
        <translation>Compruebe las cadenas y si Exchange Online las aceptará.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;x %Ln error(s)</source>
        <translation>
            <numerusform>Corre&amp;gir %Ln error</numerusform>
            <numerusform>Corre&amp;gir %Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed: {added} added, {removed} removed.</source>
        <translation>Corregido. Agregados: {added}; quitados: {removed}.</translation>
    </message>
    <message>
        <source>Removes what has to go, replaces what has been renewed and adds the issuers that a source holds. Warnings stay as they are.</source>
        <translation>Quita lo que no puede quedarse, reemplaza lo que se ha renovado y agrega los emisores que contiene algún origen. Las advertencias no se modifican.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Selected; Next does this.</source>
        <translation>Opción seleccionada; “Siguiente” la ejecuta.</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificado agregado</numerusform>
            <numerusform>%Ln certificados agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) removed</source>
        <translation>
            <numerusform>%Ln certificado quitado</numerusform>
            <numerusform>%Ln certificados quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected</source>
        <translation>
            <numerusform>%Ln certificado seleccionado</numerusform>
            <numerusform>%Ln certificados seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>Collection: %Ln certificate(s)</source>
        <translation>
            <numerusform>Colección: %Ln certificado</numerusform>
            <numerusform>Colección: %Ln certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected yet</source>
        <translation>Aún no hay nada seleccionado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Ready, {warnings}</source>
        <translation>Preparada, {warnings}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The collection: {verdict}</source>
        <translation>La colección: {verdict}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} agregado</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} quitado</translation>
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
        <translation>Agregado</translation>
    </message>
    <message>
        <source>CRL unreachable</source>
        <translation>CRL inaccesible</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Chain too long</source>
        <translation>Cadena demasiado larga</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Circular chain</source>
        <translation>Cadena circular</translation>
    </message>
    <message>
        <source>Error above it</source>
        <translation>Error por encima</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>Cadena incompleta</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>Alfabetos mezclados</translation>
    </message>
    <message>
        <source>No intermediate CA</source>
        <translation>Sin CA intermedia</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>Nadie la avala</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>No es una CA</translation>
    </message>
    <message>
        <source>Not for email</source>
        <translation>No es para correo</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>No está en la colección</translation>
    </message>
    <message>
        <source>Only your collection vouches</source>
        <translation>Solo la avala su colección</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Root, self-signed</source>
        <translation>Raíz, autofirmada</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Firma sin comprobar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>Demasiado débil</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Clave débil</translation>
    </message>
    <message>
        <source>Weak signature</source>
        <translation>Firma débil</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Firma incorrecta</translation>
    </message>
</context>
<context>
    <name>CollectionFromExchangeDialog</name>
    <message>
        <source>&amp;Create a new collection</source>
        <translation>&amp;Crear una colección nueva</translation>
    </message>
    <message>
        <source>Exchange stores your organization&apos;s collection. PowerShell saves it as an .sst file and changes nothing; the file is then opened here.</source>
        <translation>Exchange almacena la colección de su organización. PowerShell la guarda como archivo .sst y no cambia nada; después, el archivo se abre aquí.</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange</source>
        <translation>Obtener la colección actual de Exchange</translation>
    </message>
    <message>
        <source>Open the &amp;saved .sst…</source>
        <translation>&amp;Abrir el archivo .sst guardado…</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Carpe&amp;ta de destino</translation>
    </message>
    <message>
        <source>Type the commands below on a computer that has it, and open the file that they save.</source>
        <translation>Escriba los comandos siguientes en un equipo que lo tenga y abra el archivo que guardan.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>O&amp;pciones…</translation>
    </message>
    <message>
        <source>Organi&amp;zation, if you work for another</source>
        <translation>Organi&amp;zación, si trabaja para otra</translation>
    </message>
    <message>
        <source>PowerShe&amp;ll</source>
        <translation>PowerS&amp;hell</translation>
    </message>
    <message>
        <source>Sign in without Windows&apos; account &amp;manager</source>
        <translation>Iniciar sesión sin el administrador de cuentas de &amp;Windows</translation>
    </message>
    <message>
        <source>Use this if PowerShell runs as a user other than the one signed in to Windows (-DisableWAM)</source>
        <translation>Use esta opción si PowerShell se ejecuta con un usuario distinto del que inició sesión en Windows (-DisableWAM)</translation>
    </message>
    <message>
        <source>{field} (set by your organization)</source>
        <translation>{field} (lo ha establecido su organización)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado en el Portapapeles</translation>
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
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>All fields of the certificate</source>
        <translation>Todos los campos del certificado</translation>
    </message>
    <message>
        <source>Authority information access</source>
        <translation>Acceso a la información de entidad emisora</translation>
    </message>
    <message>
        <source>Authority key identifier</source>
        <translation>Identificador de clave de entidad emisora</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>Restricciones básicas</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message numerus="yes">
        <source>CA, at most %Ln intermediate(s) below</source>
        <translation>
            <numerusform>CA, como máximo %Ln CA intermedia por debajo</numerusform>
            <numerusform>CA, como máximo %Ln CA intermedias por debajo</numerusform>
        </translation>
    </message>
    <message>
        <source>CRL distribution points</source>
        <translation>Puntos de distribución CRL</translation>
    </message>
    <message>
        <source>Certification &amp;Path</source>
        <translation>&amp;Ruta de certificación</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Ruta de certificación</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>No se pudo descodificar</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Se encontró en</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nombre descriptivo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Intended purposes</source>
        <translation>Propósitos planteados</translation>
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
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Uso de la clave</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
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
        <translation>Seleccione un certificado para ver sus detalles.</translation>
    </message>
    <message>
        <source>Selected certificate</source>
        <translation>Certificado seleccionado</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo de firma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>Identificador de clave del titular</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Huella digital (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Avalado por</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>no se pudo descodificar</translation>
    </message>
    <message>
        <source>disallowed by Windows on this computer</source>
        <translation>no permitido por Windows en este equipo</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>nadie la avala</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>no es una CA</translation>
    </message>
    <message>
        <source>only your collection vouches for it</source>
        <translation>solo la avala su colección</translation>
    </message>
    <message>
        <source>perhaps revoked, by CCADB&apos;s list of {date}</source>
        <translation>quizá revocado, según la lista de CCADB del {date}</translation>
    </message>
    <message>
        <source>revoked, by CCADB&apos;s list of {date}</source>
        <translation>revocado, según la lista de CCADB del {date}</translation>
    </message>
    <message>
        <source>vouched for by {programs}</source>
        <translation>avalada por {programs}</translation>
    </message>
    <message>
        <source>withdrawn by {program} on {date}</source>
        <translation>retirado por {program} el {date}</translation>
    </message>
    <message>
        <source>you compared it</source>
        <translation>comparada por usted</translation>
    </message>
    <message>
        <source>{issuer} (not found)</source>
        <translation>{issuer} (no se encontró)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>Del {start} al {end}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln file(s) saved from Exchange:</source>
        <translation>
            <numerusform>%Ln archivo guardado desde Exchange:</numerusform>
            <numerusform>%Ln archivos guardados desde Exchange:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>E&amp;legir otro nombre</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>Cerrar sin &amp;guardar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>&amp;Seguir aquí</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Seguir trabajando</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>&amp;Abrir sin guardar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Start without saving</source>
        <translation>E&amp;mpezar sin guardar</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>A dated copy is kept beside it.</source>
        <translation>En la misma carpeta se conserva una copia con la fecha.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Certificate collections (*.sst)</source>
        <translation>Colecciones de certificados (*.sst)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>¿Cerrar el asistente?</translation>
    </message>
    <message>
        <source>Delete the saved files?</source>
        <translation>¿Eliminar los archivos guardados?</translation>
    </message>
    <message>
        <source>Do &amp;not download</source>
        <translation>&amp;No descargar</translation>
    </message>
    <message>
        <source>Download the issuer?</source>
        <translation>¿Descargar el emisor?</translation>
    </message>
    <message>
        <source>Exchange keeps them until the next upload. Mail that you did not open here may need them.</source>
        <translation>Exchange los conserva hasta la próxima carga. Puede que los necesite correo que no ha abierto aquí.</translation>
    </message>
    <message>
        <source>Leave without “Next”?</source>
        <translation>¿Salir sin “Siguiente”?</translation>
    </message>
    <message>
        <source>Mail is still being read. What was read so far is not kept.</source>
        <translation>Todavía se está leyendo el correo. Lo que se ha leído hasta ahora no se conserva.</translation>
    </message>
    <message>
        <source>Messages and certificates</source>
        <translation>Mensajes y certificados</translation>
    </message>
    <message>
        <source>Not everything in “{file}” can be kept.</source>
        <translation>No todo el contenido de “{file}” se puede conservar.</translation>
    </message>
    <message>
        <source>Only this file is requested, once, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. The download is used only if its key has signed “{name}”.</source>
        <translation>Solo se solicita este archivo, una vez, y no se envía nada sobre su colección. El operador del servidor ve la solicitud y su dirección de red. La descarga solo se usa si la clave que contiene ha firmado “{name}”.</translation>
    </message>
    <message>
        <source>Open “{file}” instead?</source>
        <translation>¿Abrir “{file}” en su lugar?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remove what the mail doesn&apos;t need?</source>
        <translation>¿Quitar lo que el correo no necesita?</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>¿Reemplazar %Ln archivo?</numerusform>
            <numerusform>¿Reemplazar %Ln archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>Start a new collection?</source>
        <translation>¿Empezar una colección nueva?</translation>
    </message>
    <message>
        <source>The collection has not been written to a file.</source>
        <translation>La colección no se ha guardado en un archivo.</translation>
    </message>
    <message>
        <source>The new file will contain only the certificates that could be read.</source>
        <translation>El archivo nuevo contendrá solo los certificados que se pudieron leer.</translation>
    </message>
    <message>
        <source>The next start offers to continue with it.</source>
        <translation>Al iniciar de nuevo se ofrece continuar con ella.</translation>
    </message>
    <message>
        <source>The upload continues in the PowerShell window. The wizard says at its next start how it has ended.</source>
        <translation>La carga continúa en la ventana de PowerShell. El asistente indica al iniciarse de nuevo cómo ha terminado.</translation>
    </message>
    <message>
        <source>They are deleted permanently, and so is the folder if it contains nothing else. Nothing is deleted in Exchange, and the results stay.</source>
        <translation>Se eliminan definitivamente, al igual que la carpeta si no contiene nada más. En Exchange no se elimina nada, y los resultados se conservan.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open “{file}”. Try again:</source>
        <translation>Esta contraseña no abre “{file}”. Inténtelo de nuevo:</translation>
    </message>
    <message>
        <source>Update this file?</source>
        <translation>¿Actualizar este archivo?</translation>
    </message>
    <message>
        <source>What you have selected and cleared here takes effect with “Next”. It stays so if you leave.</source>
        <translation>Lo que ha seleccionado y desmarcado aquí surte efecto con “Siguiente”. Seguirá así si sale.</translation>
    </message>
    <message>
        <source>“{file}” already exists.</source>
        <translation>“{file}” ya existe.</translation>
    </message>
    <message>
        <source>“{file}” is locked. Enter its password (used once, not saved):</source>
        <translation>“{file}” está protegido con una contraseña. Escríbala (se usa una vez y no se guarda):</translation>
    </message>
    <message>
        <source>“{file}” is the collection that you are updating.</source>
        <translation>“{file}” es la colección que está actualizando.</translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” already contains %Ln of these files:</source>
        <translation>
            <numerusform>“{folder}” ya contiene %Ln de estos archivos:</numerusform>
            <numerusform>“{folder}” ya contiene %Ln de estos archivos:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” gives this address for the certificate of its issuer, “{issuer}”:</source>
        <translation>“{name}” indica esta dirección para el certificado de su emisor, “{issuer}”:</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…y %Ln más</numerusform>
            <numerusform>…y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{added} added, {kept} kept, {removed} removed</source>
        <translation>Agregados: {added}; conservados: {kept}; quitados: {removed}</translation>
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
        <translation>&amp;Kit de transferencia (.zip)…</translation>
    </message>
    <message>
        <source>&amp;Walk-through (PDF)…</source>
        <translation>&amp;Guía paso a paso (PDF)…</translation>
    </message>
    <message>
        <source>CAs of signed mail</source>
        <translation>CA del correo firmado</translation>
    </message>
    <message>
        <source>Expiry &amp;reminders (.ics)…</source>
        <translation>&amp;Recordatorios de expiración (.ics)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>I&amp;nventory (HTML, accessible)…</source>
        <translation>In&amp;ventario (HTML, accesible)…</translation>
    </message>
    <message>
        <source>Inventory (&amp;CSV)…</source>
        <translation>Inventario (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Rec&amp;ord of the upload (.json)…</source>
        <translation>Registr&amp;o de la carga (.json)…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Guardar un recordatorio</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Se guardó: {file}</translation>
    </message>
    <message>
        <source>The HTML version is the accessible one.</source>
        <translation>La versión HTML es la accesible.</translation>
    </message>
    <message>
        <source>Unpack it on the computer that uploads, and do what READ-ME.txt in it says. Then open its receipt here, or select “It was uploaded”.</source>
        <translation>Descomprímalo en el equipo que carga y siga READ-ME.txt. Después, abra aquí su recibo o seleccione “Ya se ha cargado”.</translation>
    </message>
    <message>
        <source>W&amp;alk-through (HTML, accessible)…</source>
        <translation>G&amp;uía paso a paso (HTML, accesible)…</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>colección</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will no longer be trusted.</source>
        <translation>
            <numerusform>%Ln CA de su correo ({names}) dejará de ser de confianza.</numerusform>
            <numerusform>%Ln CA de su correo ({names}) dejarán de ser de confianza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will not be trusted yet.</source>
        <translation>
            <numerusform>%Ln CA de su correo ({names}) aún no será de confianza.</numerusform>
            <numerusform>%Ln CA de su correo ({names}) aún no serán de confianza.</numerusform>
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
            <numerusform>%Ln certificado seleccionado para su correo no está en este archivo.</numerusform>
            <numerusform>%Ln certificados seleccionados para su correo no están en este archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), until {end}</source>
        <translation>
            <numerusform>%Ln certificado, hasta el {end}</numerusform>
            <numerusform>%Ln certificados, hasta el {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more error(s)</source>
        <translation>
            <numerusform>%Ln error más</numerusform>
            <numerusform>%Ln errores más</numerusform>
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
        <translation>N&amp;ombre de archivo:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(y %Ln más)</numerusform>
            <numerusform>(y %Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>All certificates in one file, for other programs and systems.</source>
        <translation>Todos los certificados en un archivo, para otros programas y sistemas.</translation>
    </message>
    <message>
        <source>An upload replaces all that Exchange has now, and what that is isn&apos;t known.</source>
        <translation>Una carga reemplaza todo lo que Exchange tiene ahora, y no se sabe qué es.</translation>
    </message>
    <message>
        <source>Another format…</source>
        <translation>Otro formato…</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Exami&amp;nar…</translation>
    </message>
    <message>
        <source>Back to what Exchange had on {time}. Compared with what it has now: {changes}.</source>
        <translation>Vuelta a lo que Exchange tenía el {time}. En comparación con lo que tiene ahora: {changes}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Check what it contains, and where it is saved.</source>
        <translation>Compruebe qué contiene y dónde se guarda.</translation>
    </message>
    <message>
        <source>Compared with {file}: {changes}</source>
        <translation>En comparación con {file}: {changes}</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Primera expiración</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Export any&amp;way</source>
        <translation>Exportar de &amp;todos modos</translation>
    </message>
    <message>
        <source>Export any&amp;way &gt;</source>
        <translation>Exportar de &amp;todos modos &gt;</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>File to export</source>
        <translation>Archivo que se va a exportar</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>For Linux, mail gateways and OpenSSL.</source>
        <translation>Para Linux, puertas de enlace de correo y OpenSSL.</translation>
    </message>
    <message>
        <source>It isn&apos;t known what Exchange has now. If this file was made from another collection, the upload stops and changes nothing; only typed commands would replace it.</source>
        <translation>No se sabe qué tiene Exchange ahora. Si este archivo se hizo a partir de otra colección, la carga se detiene y no cambia nada; solo los comandos escritos a mano la reemplazarían.</translation>
    </message>
    <message>
        <source>It isn&apos;t known which collection your file was made from, so it replaces what Exchange has now: {changes}. What is removed may have been added by others. Check it, and upload it once more.</source>
        <translation>No se sabe de qué colección procede su archivo, por lo que reemplaza lo que Exchange tiene ahora: {changes}. Es posible que otros hayan agregado lo que se quita. Compruébelo y cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Left out of what you opened: {parts}.</source>
        <translation>Omitido de lo que abrió: {parts}.</translation>
    </message>
    <message>
        <source>One certificate per file; several are saved to a folder.</source>
        <translation>Un certificado por archivo; si son varios, se guardan en una carpeta.</translation>
    </message>
    <message>
        <source>Required by Set-SmimeConfig: all certificates in one file, no data from this computer included.</source>
        <translation>Obligatorio para Set-SmimeConfig: todos los certificados en un archivo, sin datos de este equipo.</translation>
    </message>
    <message>
        <source>Save the file for Exchange</source>
        <translation>Guardar el archivo para Exchange</translation>
    </message>
    <message>
        <source>Show in Chains</source>
        <translation>Mostrar en Cadenas</translation>
    </message>
    <message>
        <source>Show in Mail</source>
        <translation>Mostrar en Correo</translation>
    </message>
    <message>
        <source>Show it in Chains</source>
        <translation>Mostrar en Cadenas</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, and nothing has expired.</source>
        <translation>El archivo está en orden: cada cadena termina en su raíz y nada ha expirado.</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, nothing has expired, and Exchange accepts the size.</source>
        <translation>El archivo está en orden: cada cadena termina en su raíz, nada ha expirado y Exchange acepta el tamaño.</translation>
    </message>
    <message>
        <source>The same as text, for pasting or emailing.</source>
        <translation>Lo mismo en forma de texto, para pegarlo o enviarlo por correo.</translation>
    </message>
    <message>
        <source>The same certificates as in {file}</source>
        <translation>Los mismos certificados que en {file}</translation>
    </message>
    <message>
        <source>The same certificates as in {file}: there is nothing to upload.</source>
        <translation>Los mismos certificados que en {file}: no hay nada que cargar.</translation>
    </message>
    <message>
        <source>This is what Exchange has now, with your changes made again: {changes}. Check it, and upload it once more.</source>
        <translation>Esto es lo que Exchange tiene ahora, con sus cambios repetidos: {changes}. Compruébelo y cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid file name. Choose another.</source>
        <translation>Este nombre de archivo no es válido. Elija otro.</translation>
    </message>
    <message>
        <source>Upload it…</source>
        <translation>Cargarlo…</translation>
    </message>
    <message>
        <source>What you have added and removed stays so.</source>
        <translation>Lo que ha agregado y quitado se conserva.</translation>
    </message>
    <message>
        <source>{count} (roots: {roots}, others: {others})</source>
        <translation>{count} (raíces: {roots}, otros: {others})</translation>
    </message>
    <message>
        <source>{names} (could not be read)</source>
        <translation>{names} (no se pudo leer)</translation>
    </message>
    <message>
        <source>{names} (expired)</source>
        <translation>{names} (expirado)</translation>
    </message>
    <message>
        <source>{names} (root, not compared)</source>
        <translation>{names} (raíz, sin comparar)</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, hasta el {end}</translation>
    </message>
    <message>
        <source>“{file}” holds exactly this already, and was not uploaded yet.</source>
        <translation>“{file}” ya contiene exactamente esto y aún no se ha cargado.</translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%Ln file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>No se puede eliminar %Ln archivo de “{folder}”: otro programa lo tiene abierto.</numerusform>
            <numerusform>No se pueden eliminar %Ln archivos de “{folder}”: otro programa los tiene abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these files…</source>
        <translation>Eliminar estos archivos…</translation>
    </message>
    <message>
        <source>The files from Exchange and their folder were deleted.</source>
        <translation>Se eliminaron los archivos de Exchange y su carpeta.</translation>
    </message>
    <message>
        <source>The files from Exchange are in “{folder}”. Delete them when you are done.</source>
        <translation>Los archivos de Exchange están en “{folder}”. Elimínelos cuando termine.</translation>
    </message>
    <message>
        <source>The files from Exchange were deleted. “{folder}” was kept: it contains other files.</source>
        <translation>Se eliminaron los archivos de Exchange. Se conservó “{folder}”: contiene otros archivos.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
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
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>FindCADialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln certificate(s), {size} bytes</source>
        <translation>
            <numerusform>&amp;Agregar %Ln certificado, {size} bytes</numerusform>
            <numerusform>&amp;Agregar %Ln certificados, {size} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the partner&apos;s CA, or of its organization</source>
        <translation>&amp;Nombre de la CA del asociado o de su organización</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Fecha de expiración</translation>
    </message>
    <message>
        <source>Find a CA by name</source>
        <translation>Buscar una CA por su nombre</translation>
    </message>
    <message>
        <source>From the list of public CAs (CCADB, {date}). CAs below roots that only Microsoft&apos;s program has are not in it.</source>
        <translation>De la lista de CA públicas (CCADB, {date}). No incluye CA bajo raíces que solo tiene el programa de Microsoft.</translation>
    </message>
    <message>
        <source>No public CA has this name. Ask your partner for its CA&apos;s file, or for a signed message.</source>
        <translation>Ninguna CA pública tiene este nombre. Pida a su asociado el archivo de su CA o un mensaje firmado.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organizations and their CAs</source>
        <translation>Organizaciones y sus CA</translation>
    </message>
    <message>
        <source>Probably none issues for mail. Open the organization, and add single CAs.</source>
        <translation>Probablemente ninguna emite certificados para correo. Abra la organización y agregue CA individuales.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>SwissSign, D-Trust, government of…</source>
        <translation>SwissSign, D-Trust, Soluciones Corporativas IP…</translation>
    </message>
    <message>
        <source>The collection has all of it already.</source>
        <translation>La colección ya lo tiene todo.</translation>
    </message>
    <message>
        <source>They don&apos;t fit into one file. Open the organization, and add single CAs.</source>
        <translation>No caben en un archivo. Abra la organización y agregue CA individuales.</translation>
    </message>
    <message>
        <source>Too many have this name. Type more of it.</source>
        <translation>Demasiadas tienen este nombre. Escriba más.</translation>
    </message>
    <message>
        <source>{name} (probably issues no more)</source>
        <translation>{name} (probablemente ya no emite)</translation>
    </message>
    <message>
        <source>{name} (probably not for mail)</source>
        <translation>{name} (probablemente no para correo)</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Save a reminder…</source>
        <translation>Guardar un recordatorio…</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %Ln more of this kind</source>
        <translation>
            <numerusform>Mostrar %Ln más de este tipo</numerusform>
            <numerusform>Mostrar %Ln más de este tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>The next: {title}</source>
        <translation>Siguiente: {title}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Every chain ends in a self-signed root, nothing has expired, and the size is within the limit.</source>
        <translation>Todas las cadenas terminan en una raíz autofirmada, no ha expirado nada y el tamaño está dentro del límite.</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>Hallazgos, los más graves primero</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>This system has no program that shows the folder: {folder}</source>
        <translation>Este sistema no tiene ningún programa que muestre la carpeta: {folder}</translation>
    </message>
</context>
<context>
    <name>FromExchange</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>GoBackDialog</name>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Volver a ella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go back to an earlier collection</source>
        <translation>Volver a una colección anterior</translation>
    </message>
    <message>
        <source>What Exchange had was saved before each upload. What you choose here becomes an update of what Exchange has now. Nothing changes there until you upload it.</source>
        <translation>Antes de cada carga se guardó lo que tenía Exchange. Lo que elija aquí se convierte en una actualización de lo que Exchange tiene ahora. Allí no cambia nada hasta que lo cargue.</translation>
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
        <translation>&amp;Copiar versiones y rutas</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>SST Wizard Help</source>
        <translation>Ayuda de SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard {number}</source>
        <translation>SST Wizard {number}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Words, or a message from PowerShell or Outlook</source>
        <translation>Palabras, o un mensaje de PowerShell o de Outlook</translation>
    </message>
</context>
<context>
    <name>IssuerDownload</name>
    <message>
        <source>{host} sent the root CA “{name}”, for which nobody vouches. It isn&apos;t added until you have compared it.</source>
        <translation>{host} envió la CA raíz “{name}”, que nadie avala. No se agrega hasta que la compare.</translation>
    </message>
    <message>
        <source>{host} sent “{name}” as an intermediate CA issued by “{issuer}”. If “{name}” is a root CA, remove it and get the root certificate from the CA.</source>
        <translation>{host} envió “{name}” como CA intermedia emitida por “{issuer}”. Si “{name}” es una CA raíz, quítela y obtenga de la CA el certificado raíz.</translation>
    </message>
    <message>
        <source>{host} sent “{name}”, but it can&apos;t be used: it is expired, not valid yet, not for secure email, or distrusted by Windows. Ask the CA for another certificate.</source>
        <translation>{host} envió “{name}”, pero no se puede usar: ha expirado, aún no es válido, no es para correo seguro o Windows no confía en él. Pida a la CA otro certificado.</translation>
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
        <translation>Lo ha establecido su organización</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Se aplica en el próximo inicio</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Add a folder…</source>
        <translation>Agregar una carpeta…</translation>
    </message>
    <message>
        <source>Add messages…</source>
        <translation>Agregar mensajes…</translation>
    </message>
    <message>
        <source>Add signed messages</source>
        <translation>Agregue mensajes firmados</translation>
    </message>
    <message>
        <source>Drop signed messages here</source>
        <translation>Suelte aquí mensajes firmados</translation>
    </message>
    <message>
        <source>Files .eml, .msg and .mbox, a whole folder, and files of your partners&apos; CAs</source>
        <translation>Archivos .eml, .msg y .mbox, una carpeta entera y archivos de las CA de sus asociados</translation>
    </message>
    <message>
        <source>Files can&apos;t be dropped here, because this program runs as administrator.</source>
        <translation>Aquí no se pueden soltar archivos porque este programa se ejecuta como administrador.</translation>
    </message>
    <message>
        <source>Get them from Exchange…</source>
        <translation>Obtenerlos de Exchange…</translation>
    </message>
    <message>
        <source>Three messages of each partner are enough. Nothing leaves this computer.</source>
        <translation>Bastan tres mensajes de cada asociado. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>MailFromExchangeDialog</name>
    <message>
        <source>&amp;Open the folder…</source>
        <translation>&amp;Abrir la carpeta…</translation>
    </message>
    <message>
        <source>&amp;The whole organization, from today on…</source>
        <translation>Toda la &amp;organización, a partir de hoy…</translation>
    </message>
    <message>
        <source>Address of a &amp;shared mailbox</source>
        <translation>Dirección de un &amp;buzón compartido</translation>
    </message>
    <message>
        <source>Get signed mail from Exchange</source>
        <translation>Obtener correo firmado de Exchange</translation>
    </message>
    <message>
        <source>Leave empty for the mailbox of the account that signs in</source>
        <translation>Déjelo vacío para usar el buzón de la cuenta que inicia sesión</translation>
    </message>
    <message>
        <source>Reads the signed messages in one mailbox and changes nothing in it. Sign in with an account that can open the mailbox. Each message is saved as a file in a folder that only you can open, and is then opened here.</source>
        <translation>Lee los mensajes firmados de un buzón y no cambia nada en él. Inicie sesión con una cuenta que pueda abrir el buzón. Cada mensaje se guarda como archivo en una carpeta que solo usted puede abrir y, después, se abre aquí.</translation>
    </message>
    <message>
        <source>Save signed messages from Outlook as files instead, and open their folder.</source>
        <translation>Guarde en su lugar mensajes firmados de Outlook como archivos y abra su carpeta.</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>Carpe&amp;ta de destino</translation>
    </message>
    <message>
        <source>This works only with Exchange Online. Save messages manually from Outlook.</source>
        <translation>Esto solo funciona con Exchange Online. Guarde los mensajes manualmente desde Outlook.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Changed in transit</source>
        <translation>Modificado en tránsito</translation>
    </message>
    <message>
        <source>Damaged, forged, or can&apos;t be checked</source>
        <translation>Dañado, falsificado o imposible de comprobar</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Trusted with the proposed CAs</source>
        <translation>De confianza con las CA propuestas</translation>
    </message>
    <message>
        <source>{verdict}; a copy</source>
        <translation>{verdict}; copia</translation>
    </message>
    <message>
        <source>{verdict}; now expired</source>
        <translation>{verdict}; ya expirado</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Exchange uses them after the upload.</source>
        <translation>
            <numerusform>%Ln certificado agregado. Exchange lo usa después de la carga.</numerusform>
            <numerusform>%Ln certificados agregados. Exchange los usa después de la carga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items could not be read here. Drag them to the desktop first, then here.</source>
        <translation>
            <numerusform>%Ln de los elementos no se pudo leer aquí. Arrástrelo primero al escritorio y luego aquí.</numerusform>
            <numerusform>%Ln de los elementos no se pudieron leer aquí. Arrástrelos primero al escritorio y luego aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: add %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>Siguie&amp;nte: agregar %Ln certificado &gt;</numerusform>
            <numerusform>Siguie&amp;nte: agregar %Ln certificados &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: remove %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>Siguie&amp;nte: quitar %Ln certificado &gt;</numerusform>
            <numerusform>Siguie&amp;nte: quitar %Ln certificados &gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a CA file…</source>
        <translation>Agregar un archivo de CA…</translation>
    </message>
    <message>
        <source>Add more mail…</source>
        <translation>Agregar más correo…</translation>
    </message>
    <message>
        <source>Add the file of a CA</source>
        <translation>Agregar el archivo de una CA</translation>
    </message>
    <message>
        <source>Add the file of “{name}”</source>
        <translation>Agregar el archivo de “{name}”</translation>
    </message>
    <message>
        <source>Content signed with {file}</source>
        <translation>Contenido firmado con {file}</translation>
    </message>
    <message>
        <source>Exchange has this collection</source>
        <translation>Exchange tiene esta colección</translation>
    </message>
    <message>
        <source>No mail? Find your partner&apos;s CA by name…</source>
        <translation>¿Sin correo? Buscar la CA de su asociado por el nombre…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln message(s) has a signature that can be checked.</source>
        <translation>
            <numerusform>%Ln mensaje no tiene ninguna firma que se pueda comprobar.</numerusform>
            <numerusform>Ninguno de los %Ln mensajes tiene una firma que se pueda comprobar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with messages</source>
        <translation>Abrir una carpeta con mensajes</translation>
    </message>
    <message>
        <source>Open messages or certificates</source>
        <translation>Abrir mensajes o certificados</translation>
    </message>
    <message>
        <source>Open signed mail that your partners sent you.</source>
        <translation>Abra correo firmado que le hayan enviado sus asociados.</translation>
    </message>
    <message>
        <source>Outlook messages can&apos;t be dropped here directly. Drag the message to the desktop first, then here.</source>
        <translation>Los mensajes de Outlook no se pueden arrastrar aquí directamente. Arrastre el mensaje primero al escritorio y después aquí.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading was stopped: not all files were read.</source>
        <translation>Se detuvo la lectura: no se leyeron todos los archivos.</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Quitarlos…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Guardar resultados…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <source>Show the CAs</source>
        <translation>Mostrar las CA</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar los mensajes</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message numerus="yes">
        <source>That is what %Ln trusted message(s) of {days} days show.</source>
        <translation>
            <numerusform>Es lo que muestra %Ln mensaje de confianza de {days} días.</numerusform>
            <numerusform>Es lo que muestran %Ln mensajes de confianza de {days} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates of a CA, from a partner or a website</source>
        <translation>Los certificados de una CA, de un asociado o de un sitio web</translation>
    </message>
    <message>
        <source>The certificates of “{file}” can complete chains now; that makes nothing trusted.</source>
        <translation>Los certificados de “{file}” ya pueden completar cadenas; eso no hace que nada sea de confianza.</translation>
    </message>
    <message>
        <source>There is no mail in “{file}”.</source>
        <translation>No hay correo en “{file}”.</translation>
    </message>
    <message>
        <source>Where do I get signed mail?</source>
        <translation>Dónde obtener correo firmado</translation>
    </message>
    <message>
        <source>Which CAs does your mail need?</source>
        <translation>¿Qué CA necesita su correo?</translation>
    </message>
    <message>
        <source>“{file}” does not hold “{name}”.</source>
        <translation>“{file}” no contiene “{name}”.</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Size of the collection</source>
        <translation>Tamaño de la colección</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Check with &amp;your mail…</source>
        <translation>Comprobar con su c&amp;orreo…</translation>
    </message>
    <message>
        <source>For your records</source>
        <translation>Para sus registros</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto tarda</translation>
    </message>
    <message>
        <source>It is not known when these certificates expire.</source>
        <translation>No se sabe cuándo expiran estos certificados.</translation>
    </message>
    <message>
        <source>Open signed mail to see whether it is trusted with what Exchange has now. Mail programs may take up to a day to notice.</source>
        <translation>Abra correo firmado para ver si es de confianza con lo que Exchange tiene ahora. Los programas de correo pueden tardar hasta un día en notarlo.</translation>
    </message>
    <message>
        <source>Remin&amp;d me before {date}…</source>
        <translation>Recordármelo a&amp;ntes del {date}…</translation>
    </message>
    <message>
        <source>Renew in time</source>
        <translation>Renovar a tiempo</translation>
    </message>
    <message>
        <source>See that mail is trusted</source>
        <translation>Comprobar que el correo es de confianza</translation>
    </message>
    <message>
        <source>The earliest expiry is on {date}.</source>
        <translation>La primera expiración es el {date}.</translation>
    </message>
    <message>
        <source>The first certificate, {name}, expires on {date}.</source>
        <translation>El primer certificado, {name}, expira el {date}.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Pasos siguientes</translation>
    </message>
    <message>
        <source>What was uploaded and when, and what auditors and partners may ask for.</source>
        <translation>Qué se cargó y cuándo, y lo que pueden pedir auditores y asociados.</translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message numerus="yes">
        <source>Show all %Ln note(s)…</source>
        <translation>
            <numerusform>Mostrar %Ln nota…</numerusform>
            <numerusform>Mostrar las %Ln notas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add the %Ln CA(s) of these f&amp;iles</source>
        <translation>
            <numerusform>Agregar %Ln CA de estos arch&amp;ivos</numerusform>
            <numerusform>Agregar %Ln CA de estos arch&amp;ivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no source has an issuer: {names}. Add the file of the issuer, too.</source>
        <translation>Se omiten, porque ningún origen tiene un emisor: {names}. Agregue también el archivo del emisor.</translation>
    </message>
    <message>
        <source>No source has an issuer of: {names}. Their chains will be incomplete.</source>
        <translation>Ningún origen tiene un emisor de: {names}. Sus cadenas quedarán incompletas.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for %Ln root CA(s): {names}. Each is compared first.</source>
        <translation>
            <numerusform>Nadie avala %Ln CA raíz: {names}. Primero se compara.</numerusform>
            <numerusform>Nadie avala %Ln CA raíz: {names}. Primero se compara cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {files}</source>
        <translation>Abiertos: {files}</translation>
    </message>
    <message>
        <source>To add: {names}</source>
        <translation>Se agregarán: {names}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New collection</source>
        <translation>Colección nueva</translation>
    </message>
    <message>
        <source>Updating {file}</source>
        <translation>Actualización de {file}</translation>
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
        <translation>Página {number} de {count}: {title}, completada</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, has errors</source>
        <translation>Página {number} de {count}: {title}, con errores</translation>
    </message>
    <message>
        <source>Skipped, as there was nothing to decide.</source>
        <translation>Omitida, porque no había nada que decidir.</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message numerus="yes">
        <source>{purposes} and %Ln more</source>
        <translation>
            <numerusform>{purposes} y %Ln más</numerusform>
            <numerusform>{purposes} y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Addresses contacted</source>
        <translation>Direcciones consultadas</translation>
    </message>
    <message>
        <source>Addresses to contact</source>
        <translation>Direcciones que se consultarán</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check &amp;revocation</source>
        <translation>Comprobar &amp;revocación</translation>
    </message>
    <message>
        <source>Check revocation</source>
        <translation>Comprobar revocación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contacting the CAs: {done} of {total}…</source>
        <translation>Consultando a las CA: {done} de {total}…</translation>
    </message>
    <message>
        <source>Delta CRLs and OCSP were not checked. Results for your collection are also listed among the findings.</source>
        <translation>No se comprobaron las CRL delta ni OCSP. Los resultados de su colección aparecen también entre los hallazgos.</translation>
    </message>
    <message>
        <source>Do &amp;not check</source>
        <translation>&amp;No comprobar</translation>
    </message>
    <message>
        <source>Each address is contacted once, only for this file, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. Only certificates whose chain ends at a root that Windows, a public program or your collection vouches for are checked. The limits for all addresses are {seconds} seconds and {size} MB.</source>
        <translation>Cada dirección se consulta una vez, solo para obtener este archivo, y no se envía nada sobre su colección. El operador del servidor ve la solicitud y su dirección de red. Solo se comprueban los certificados cuya cadena termina en una raíz avalada por Windows, por un programa público o por su colección. Los límites para todas las direcciones son {seconds} segundos y {size} MB.</translation>
    </message>
    <message>
        <source>No certificate here can be revoked.</source>
        <translation>Aquí no hay ningún certificado que se pueda revocar.</translation>
    </message>
    <message>
        <source>Reading the addresses of the revocation lists…</source>
        <translation>Leyendo las direcciones de las listas de revocación…</translation>
    </message>
    <message>
        <source>Results of the revocation check</source>
        <translation>Resultados de la comprobación de revocación</translation>
    </message>
    <message>
        <source>Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.</source>
        <translation>Revocados: {revoked}. No se pudieron comprobar: {unchecked}. No revocados: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>The certificates contain %Ln address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>Los certificados contienen %Ln dirección de listas de revocación (CRL):</numerusform>
            <numerusform>Los certificados contienen %Ln direcciones de listas de revocación (CRL):</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}: {size} bytes in {seconds} s</source>
        <translation>{address}: {size} bytes en {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…y %Ln más</numerusform>
            <numerusform>…y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>Queda %Ln día</numerusform>
            <numerusform>Quedan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;All except {purposes}&gt;</source>
        <translation>&lt;Todos excepto {purposes}&gt;</translation>
    </message>
    <message>
        <source>&lt;All&gt;</source>
        <translation>&lt;Todos&gt;</translation>
    </message>
    <message>
        <source>&lt;None&gt;</source>
        <translation>&lt;Ninguno&gt;</translation>
    </message>
    <message>
        <source>Can&apos;t be decoded</source>
        <translation>No se puede descodificar</translation>
    </message>
    <message>
        <source>Disallowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>End entity</source>
        <translation>Entidad final</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Expires in 24 h</source>
        <translation>Expira en 24 h</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>CA intermedia</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no válido</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Quizá revocado</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>CA raíz</translation>
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
        <translation>Comparada por usted</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>Su colección</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>no se pudo descodificar</translation>
    </message>
    <message>
        <source>{program} (as of {date})</source>
        <translation>{program} (a fecha de {date})</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
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
        <translation>Agregado: {name}</translation>
    </message>
    <message>
        <source>Close the PowerShell window: it is still signed in.</source>
        <translation>Cierre la ventana de PowerShell: todavía tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Connected to {tenant}. Continue in the PowerShell window.</source>
        <translation>Conectado a {tenant}. Continúe en la ventana de PowerShell.</translation>
    </message>
    <message>
        <source>Exchange answered with an error. Looking at what it has stored…</source>
        <translation>Exchange respondió con un error. Comprobando qué tiene almacenado…</translation>
    </message>
    <message>
        <source>Exchange has stored something else than this file.</source>
        <translation>Exchange ha almacenado algo distinto de este archivo.</translation>
    </message>
    <message>
        <source>Exchange says: “{error}”</source>
        <translation>Exchange indica: “{error}”</translation>
    </message>
    <message>
        <source>It is not known whether the upload arrived.</source>
        <translation>No se sabe si la carga se completó.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Conservado: {name}</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you try again.</source>
        <translation>Compruebe qué tiene almacenado Exchange antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Looking for PowerShell on this computer…</source>
        <translation>Buscando PowerShell en este equipo…</translation>
    </message>
    <message>
        <source>No PowerShell was found on this computer.</source>
        <translation>No se encontró PowerShell en este equipo.</translation>
    </message>
    <message>
        <source>Nothing has come from the PowerShell window yet. If it asks a question, answer there. If it has gone on, finish there: this program may not be able to see it.</source>
        <translation>Todavía no ha llegado nada de la ventana de PowerShell. Si hace una pregunta, responda allí. Si ha continuado, termine allí: es posible que este programa no pueda verlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the command.</source>
        <translation>No se cambió nada. Exchange rechazó el comando.</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the file.</source>
        <translation>No se cambió nada. Exchange rechazó el archivo.</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was saved.</source>
        <translation>No se encontró nada, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange already has a collection.</source>
        <translation>No se cargó nada. Exchange ya tiene una colección.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange changed its collection meanwhile.</source>
        <translation>No se cargó nada. Entretanto, la colección de Exchange cambió.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange has another collection.</source>
        <translation>No se cargó nada. Exchange tiene otra colección.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. PowerShell stopped.</source>
        <translation>No se cargó nada. PowerShell se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Signing in did not succeed.</source>
        <translation>No se cargó nada. No se pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The PowerShell window was closed.</source>
        <translation>No se cargó nada. La ventana de PowerShell se cerró.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The run was stopped.</source>
        <translation>No se cargó nada. La ejecución se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was uploaded. You did not confirm.</source>
        <translation>No se cargó nada. No confirmó la operación.</translation>
    </message>
    <message>
        <source>Opening PowerShell…</source>
        <translation>Abriendo PowerShell…</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer, and asks there before anything is changed.</source>
        <translation>Abre PowerShell {version} en este equipo y pregunta allí antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer.</source>
        <translation>Abre PowerShell {version} en este equipo.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. If the Microsoft Graph module is missing, you are asked whether to install it.</source>
        <translation>Abre PowerShell {version} en este equipo. Si falta el módulo de Microsoft Graph, se le pregunta si quiere instalarlo.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it, and again before anything is changed.</source>
        <translation>Abre PowerShell {version} en este equipo. Falta el módulo de Exchange: se le pregunta si quiere instalarlo y, de nuevo, antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it.</source>
        <translation>Abre PowerShell {version} en este equipo. Falta el módulo de Exchange: se le pregunta si quiere instalarlo.</translation>
    </message>
    <message>
        <source>PowerShell reports: “{error}”</source>
        <translation>PowerShell indica: “{error}”</translation>
    </message>
    <message>
        <source>Reading back the stored collection…</source>
        <translation>Volviendo a leer la colección almacenada…</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Quitado: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln file(s).</source>
        <translation>
            <numerusform>Se guardó %Ln archivo.</numerusform>
            <numerusform>Se guardaron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Se guardó: {file}</translation>
    </message>
    <message>
        <source>Sign in using the window that opens.</source>
        <translation>Inicie sesión en la ventana que se abre.</translation>
    </message>
    <message>
        <source>Signed in. See the PowerShell window for progress.</source>
        <translation>Sesión iniciada. El progreso se muestra en la ventana de PowerShell.</translation>
    </message>
    <message>
        <source>The run ended before everything was saved. Run it again: files that are already saved are skipped.</source>
        <translation>La ejecución terminó antes de que se guardara todo. Repítala: los archivos ya guardados se omiten.</translation>
    </message>
    <message>
        <source>The run ended before the collection was saved. Run it again.</source>
        <translation>La ejecución terminó antes de que se guardara la colección. Repítala.</translation>
    </message>
    <message>
        <source>The upload of “{file}” has not told its end yet. Finish it in its PowerShell window; if that is closed, start the upload again.</source>
        <translation>Aún no se sabe cómo ha terminado la carga de “{file}”. Termínela en su ventana de PowerShell; si está cerrada, vuelva a iniciar la carga.</translation>
    </message>
    <message>
        <source>This can&apos;t be stopped now; what is stored is read back in a moment.</source>
        <translation>Esto ya no se puede detener; en un momento se vuelve a leer lo almacenado.</translation>
    </message>
    <message>
        <source>This program runs as another user than the one signed in to Windows. If signing in fails, select “Sign in without Windows&apos; account manager” under Options.</source>
        <translation>Este programa se ejecuta con un usuario distinto del que inició sesión en Windows. Si no se puede iniciar sesión, seleccione “Iniciar sesión sin el administrador de cuentas de Windows” en “Opciones”.</translation>
    </message>
    <message>
        <source>Type yes there and press Enter to upload. Anything else stops, and nothing changes.</source>
        <translation>Escriba sí allí y presione Entrar para cargar. Cualquier otra respuesta detiene la operación y nada cambia.</translation>
    </message>
    <message>
        <source>Waiting for the PowerShell window. If it asks a question, answer there.</source>
        <translation>Esperando a la ventana de PowerShell. Si hace una pregunta, responda allí.</translation>
    </message>
    <message>
        <source>You did not confirm. Nothing was changed.</source>
        <translation>No confirmó la operación. No se cambió nada.</translation>
    </message>
    <message>
        <source>thumbprint {thumbprint}</source>
        <translation>huella digital {thumbprint}</translation>
    </message>
    <message>
        <source>{name} (valid until {end})</source>
        <translation>{name} (válido hasta el {end})</translation>
    </message>
    <message>
        <source>{tenant} has no collection yet. Create a new one.</source>
        <translation>{tenant} aún no tiene ninguna colección. Cree una nueva.</translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now has exactly these %Ln certificate(s).</source>
        <translation>
            <numerusform>{tenant} tiene ahora exactamente este %Ln certificado.</numerusform>
            <numerusform>{tenant} tiene ahora exactamente estos %Ln certificados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run in PowerShell</source>
        <translation>&amp;Ejecutar en PowerShell</translation>
    </message>
    <message>
        <source>Stop followin&amp;g</source>
        <translation>De&amp;jar de seguir</translation>
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
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>Mostrar los &amp;detalles</translation>
    </message>
</context>
<context>
    <name>RunSteps</name>
    <message>
        <source>Back up what Exchange has now</source>
        <translation>Hacer una copia de seguridad de lo que Exchange tiene ahora</translation>
    </message>
    <message>
        <source>Open PowerShell and check the file</source>
        <translation>Abrir PowerShell y comprobar el archivo</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Volver a leer y comparar</translation>
    </message>
    <message>
        <source>Review the changes: answer in the PowerShell window</source>
        <translation>Revisar los cambios: responda en la ventana de PowerShell</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>No había nada</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
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
        <translation>&amp;Cerrar el asistente</translation>
    </message>
    <message>
        <source>&amp;Do not close</source>
        <translation>&amp;No cerrar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Siguie&amp;nte &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atrás</translation>
    </message>
    <message>
        <source>A file is being saved. The wizard closes when it is saved.</source>
        <translation>Se está guardando un archivo. El asistente se cerrará cuando se haya guardado.</translation>
    </message>
    <message>
        <source>An upload to Exchange is under way.</source>
        <translation>Hay una carga a Exchange en curso.</translation>
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
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>SST Wizard — S/MIME trust for Exchange Online</source>
        <translation>SST Wizard — Confianza de S/MIME para Exchange Online</translation>
    </message>
    <message>
        <source>The export was successful.</source>
        <translation>La exportación se realizó correctamente.</translation>
    </message>
    <message>
        <source>The previous file is kept beside it as {copy}.</source>
        <translation>El archivo anterior se conserva en la misma carpeta como {copy}.</translation>
    </message>
    <message>
        <source>The receipt of the kit</source>
        <translation>El recibo del kit</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>{file} was written: {count}, {size} bytes.</source>
        <translation>Se escribió {file}: {count}, {size} bytes.</translation>
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
        <translation>Todos los certificados de la colección, con cadenas y hallazgos, sin exportarlos</translation>
    </message>
    <message>
        <source>All steps, to be read out by phone</source>
        <translation>Todos los pasos, para leerlos por teléfono</translation>
    </message>
    <message>
        <source>Sa&amp;ve documents…</source>
        <translation>&amp;Guardar documentos…</translation>
    </message>
    <message>
        <source>Sa&amp;ve inventory…</source>
        <translation>Guardar &amp;inventario…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the walk-through…</source>
        <translation>&amp;Guardar la guía paso a paso…</translation>
    </message>
    <message>
        <source>Save documents and reminders</source>
        <translation>Guardar documentos y recordatorios</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>Agregar arc&amp;hivos…</translation>
    </message>
    <message>
        <source>&amp;Find a CA…</source>
        <translation>&amp;Buscar una CA…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Agr&amp;egar carpeta…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Cerrar archivo</translation>
    </message>
    <message>
        <source>Close the selected file (Delete). What was chosen from it stays chosen.</source>
        <translation>Cerrar el archivo seleccionado (Supr). Lo que se eligió de él se conserva.</translation>
    </message>
    <message>
        <source>Files and signed messages can also be dropped anywhere on this window.</source>
        <translation>Los archivos y los mensajes firmados también se pueden arrastrar a cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Public CAs by the name of an organization</source>
        <translation>CA públicas por el nombre de una organización</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>{title} (can&apos;t be used)</source>
        <translation>{title} (no se puede usar)</translation>
    </message>
    <message>
        <source>{title} (canceled)</source>
        <translation>{title} (cancelado)</translation>
    </message>
    <message>
        <source>{title} (reading…)</source>
        <translation>{title} (leyendo…)</translation>
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
        <translation>&amp;Cerrar archivo</translation>
    </message>
    <message>
        <source>Where certificates come from</source>
        <translation>De dónde proceden los certificados</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another window has continued with this collection, or discarded it.</source>
        <translation>Otra ventana ha continuado con esta colección o la ha descartado.</translation>
    </message>
    <message>
        <source>The collection your organization uses</source>
        <translation>La colección que usa su organización</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>En este archivo no hay ningún certificado.</translation>
    </message>
</context>
<context>
    <name>StoredCollection</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Compared with “{file}”, uploaded on {date}: {count}.</source>
        <translation>Comparado con “{file}”, cargado el {date}: {count}.</translation>
    </message>
    <message>
        <source>Compared with “{file}”: {count}.</source>
        <translation>Comparado con “{file}”: {count}.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? An upload replaces all of it.</source>
        <translation>¿Tiene ya Exchange una colección? Una carga la reemplaza por completo.</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? You can leave this open: if Exchange has one, the upload stops and changes nothing.</source>
        <translation>¿Tiene ya Exchange una colección? Puede dejarlo abierto: si Exchange tiene una, la carga se detiene y no cambia nada.</translation>
    </message>
    <message>
        <source>Exchange has no collection yet.</source>
        <translation>Exchange aún no tiene ninguna colección.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Obtenerla de Exchange…</translation>
    </message>
    <message>
        <source>It is “{file}”, uploaded on {date}</source>
        <translation>Es “{file}”, cargado el {date}</translation>
    </message>
    <message>
        <source>No, this is the first</source>
        <translation>No, esta es la primera</translation>
    </message>
    <message>
        <source>Not compared with what Exchange has.</source>
        <translation>Sin comparar con lo que tiene Exchange.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open its file…</source>
        <translation>Abrir su archivo…</translation>
    </message>
    <message>
        <source>What Exchange has is not known.</source>
        <translation>No se sabe qué tiene Exchange.</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%Ln attached message(s)</source>
        <translation>
            <numerusform>%Ln mensaje adjunto</numerusform>
            <numerusform>%Ln mensajes adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) of the collection are not needed by this mail: {names}.</source>
        <translation>
            <numerusform>Este correo no necesita %Ln certificado de la colección: {names}.</numerusform>
            <numerusform>Este correo no necesita %Ln certificados de la colección: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in transit</source>
        <translation>
            <numerusform>%Ln modificado en tránsito</numerusform>
            <numerusform>%Ln modificados en tránsito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted</source>
        <translation>
            <numerusform>%Ln cifrado</numerusform>
            <numerusform>%Ln cifrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted (not listed)</source>
        <translation>
            <numerusform>%Ln cifrado (no está en la lista)</numerusform>
            <numerusform>%Ln cifrados (no están en la lista)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read, {signed} of them signed.</source>
        <translation>
            <numerusform>%Ln mensaje leído; firmados: {signed}.</numerusform>
            <numerusform>%Ln mensajes leídos; firmados: {signed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln no contado</numerusform>
            <numerusform>%Ln no contados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of senders whose certificates have expired</source>
        <translation>
            <numerusform>%Ln de remitentes cuyo certificado ha expirado</numerusform>
            <numerusform>%Ln de remitentes cuyo certificado ha expirado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be trusted without it</source>
        <translation>
            <numerusform>sin él, %Ln de ellos no sería de confianza</numerusform>
            <numerusform>sin él, %Ln de ellos no serían de confianza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be checked</source>
        <translation>
            <numerusform>%Ln que no se puede comprobar</numerusform>
            <numerusform>%Ln que no se pueden comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>%Ln mensaje es de confianza con lo que tiene Exchange.</numerusform>
            <numerusform>Los %Ln mensajes son de confianza con lo que tiene Exchange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) would be trusted. Nothing to add.</source>
        <translation>
            <numerusform>%Ln mensaje: sería de confianza. No hay nada que agregar.</numerusform>
            <numerusform>Los %Ln mensajes serían de confianza. No hay nada que agregar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange has “{name}” and its issuers already.</source>
        <translation>Exchange ya tiene “{name}” y sus emisores.</translation>
    </message>
    <message>
        <source>No intact message is from a sender who still writes.</source>
        <translation>Ningún mensaje intacto es de un remitente que aún escriba.</translation>
    </message>
    <message numerus="yes">
        <source>No mail, %Ln certificate(s) of people</source>
        <translation>
            <numerusform>Sin correo, %Ln certificado de una persona</numerusform>
            <numerusform>Sin correo, %Ln certificados de personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not counted: {messages}.</source>
        <translation>No se cuentan: {messages}.</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>No seleccionada</translation>
    </message>
    <message>
        <source>Or, if you trust this address, open it in a browser: {address}</source>
        <translation>O, si confía en esta dirección, ábrala en un explorador: {address}</translation>
    </message>
    <message>
        <source>Trusted already</source>
        <translation>Ya es de confianza</translation>
    </message>
    <message numerus="yes">
        <source>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted message(s) of {days} days; that takes {least} of {period}.</source>
        <translation>
            <numerusform>No se puede decir qué no necesita la colección a partir de %Ln mensaje de confianza de {days} días; hacen falta {least} de {period}.</numerusform>
            <numerusform>No se puede decir qué no necesita la colección a partir de %Ln mensajes de confianza de {days} días; hacen falta {least} de {period}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se agregará</translation>
    </message>
    <message numerus="yes">
        <source>With what is selected, {promised} of %Ln message(s) would be trusted.</source>
        <translation>
            <numerusform>De %Ln mensaje, con lo seleccionado serían de confianza: {promised}.</numerusform>
            <numerusform>De %Ln mensajes, con lo seleccionado serían de confianza: {promised}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln sender(s)</source>
        <translation>
            <numerusform>de %Ln remitente</numerusform>
            <numerusform>de %Ln remitentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln message(s), the last on {date}, {size} bytes</source>
        <translation>
            <numerusform>{name}: %Ln mensaje, del {date}, {size} bytes</numerusform>
            <numerusform>{name}: %Ln mensajes, el último del {date}, {size} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no message, {size} bytes</source>
        <translation>{name}: ningún mensaje, {size} bytes</translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>De %Ln mensaje, son de confianza con lo que tiene Exchange: {trusted}.</numerusform>
            <numerusform>De %Ln mensajes, son de confianza con lo que tiene Exchange: {trusted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now.</source>
        <translation>
            <numerusform>De %Ln mensaje, ahora serían de confianza: {trusted}.</numerusform>
            <numerusform>De %Ln mensajes, ahora serían de confianza: {trusted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.</source>
        <translation>
            <numerusform>De %Ln mensaje, ahora serían de confianza: {trusted}; con lo seleccionado: {promised}.</numerusform>
            <numerusform>De %Ln mensajes, ahora serían de confianza: {trusted}; con lo seleccionado: {promised}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” and its issuers will be in the file.</source>
        <translation>“{name}” y sus emisores estarán en el archivo.</translation>
    </message>
    <message>
        <source>“{name}” can be added: its root is vouched for, and its senders still write.</source>
        <translation>“{name}” se puede agregar: su raíz está avalada y sus remitentes aún escriben.</translation>
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
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Trust this root</source>
        <translation>&amp;Confiar en esta raíz</translation>
    </message>
    <message>
        <source>&amp;Where does the owner find it?</source>
        <translation>¿&amp;Dónde lo encuentra el propietario?</translation>
    </message>
    <message>
        <source>All 64 digits are the same.</source>
        <translation>Los 64 dígitos coinciden.</translation>
    </message>
    <message>
        <source>Can be used for email</source>
        <translation>Se puede usar para correo</translation>
    </message>
    <message>
        <source>Group {group} is different: digit {number} is {shown} here, and {typed} in what you typed. Have it read out again. If it stays different, this is another root: don&apos;t trust it.</source>
        <translation>El grupo {group} es distinto: el dígito {number} es {shown} aquí y {typed} en lo que ha escrito. Pida que se lo lean de nuevo. Si sigue siendo distinto, se trata de otra raíz: no confíe en ella.</translation>
    </message>
    <message>
        <source>Have the owner of this root read out the SHA-256 of “{name}” by phone, 8 groups of 8 digits, or look on their website. Use a phone number or website that you know, not one from the message or file: anybody can make a root CA with this name.</source>
        <translation>Pida por teléfono al propietario de esta raíz que le lea el SHA-256 de “{name}”, 8 grupos de 8 dígitos, o búsquelo en su sitio web. Use un número de teléfono o un sitio web que conozca, no uno del mensaje ni del archivo: cualquiera puede crear una CA raíz con este nombre.</translation>
    </message>
    <message>
        <source>I compared all 64 digits: trust it</source>
        <translation>He comparado los 64 dígitos: confiar</translation>
    </message>
    <message>
        <source>Nobody vouches for it: compare it</source>
        <translation>Nadie la avala: compárela</translation>
    </message>
    <message>
        <source>Not expired: until {date}</source>
        <translation>No ha expirado: válida hasta {date}</translation>
    </message>
    <message>
        <source>SHA-256 of this root; below each group, what you typed</source>
        <translation>SHA-256 de esta raíz; debajo de cada grupo, lo que ha escrito</translation>
    </message>
    <message>
        <source>This is a SHA-1 thumbprint, which can be forged. Ask for the SHA-256: 64 digits.</source>
        <translation>Esto es una huella digital SHA-1, que se puede falsificar. Pida el SHA-256: 64 dígitos.</translation>
    </message>
    <message>
        <source>This root came with a message or download; no other source has it. Type all its digits.</source>
        <translation>Esta raíz llegó con un mensaje o una descarga y no está en ningún otro origen. Escriba todos sus dígitos.</translation>
    </message>
    <message>
        <source>Trust this root?</source>
        <translation>¿Confiar en esta raíz?</translation>
    </message>
    <message>
        <source>What was &amp;read out to you</source>
        <translation>&amp;Valor que le han leído</translation>
    </message>
    <message>
        <source>What was read out to you</source>
        <translation>Valor que le han leído</translation>
    </message>
    <message>
        <source>What you typed is no SHA-256: that has 64 digits, 0 to 9 and A to F, and no letter O.</source>
        <translation>Lo que ha escrito no es un SHA-256: este tiene 64 dígitos, de 0 a 9 y de A a F, y ninguna letra O.</translation>
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
        <translation>Copiar el comando {number}</translation>
    </message>
    <message>
        <source>On another computer, replace the folder of the file by the one it has there.</source>
        <translation>En otro equipo, sustituya la carpeta del archivo por la que tenga allí.</translation>
    </message>
    <message>
        <source>Show the commands to &amp;type</source>
        <translation>Mostrar &amp;los comandos para escribirlos</translation>
    </message>
</context>
<context>
    <name>UpdateWays</name>
    <message>
        <source>&amp;Open the .sst…</source>
        <translation>&amp;Abrir el archivo .sst…</translation>
    </message>
    <message>
        <source>I don&apos;t have the file: &amp;get it from Exchange…</source>
        <translation>No tengo el archivo: &amp;obtenerlo de Exchange…</translation>
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
            <numerusform>Mostrar estos %Ln certificados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>&amp;Cancel the upload</source>
        <translation>Can&amp;celar la carga</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Volver a intentarlo</translation>
    </message>
    <message>
        <source>&amp;Upload in PowerShell</source>
        <translation>Ca&amp;rgar con PowerShell</translation>
    </message>
    <message>
        <source>A transfer kit takes the upload to one that has it: the file, a script and instructions.</source>
        <translation>Un kit de transferencia lleva la carga a uno que lo tenga: el archivo, un script e instrucciones.</translation>
    </message>
    <message>
        <source>Another &amp;computer uploads: save a transfer kit…</source>
        <translation>Cargar desde otro equipo: guardar un kit de &amp;transferencia…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Can stay empty: the sign-in asks</source>
        <translation>Puede quedar vacío: se pide al entrar</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Change account or &amp;options…</source>
        <translation>Cambiar la cuenta o las &amp;opciones…</translation>
    </message>
    <message>
        <source>Current collection</source>
        <translation>Colección actual</translation>
    </message>
    <message>
        <source>Done: uploaded, read back, and compared.</source>
        <translation>Listo: cargado, leído de nuevo y comparado.</translation>
    </message>
    <message>
        <source>Exchange has</source>
        <translation>Exchange tiene</translation>
    </message>
    <message>
        <source>Exchange has these certificates already: there is nothing to upload.</source>
        <translation>Exchange ya tiene estos certificados: no hay nada que cargar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It &amp;was uploaded</source>
        <translation>Ya &amp;se ha cargado</translation>
    </message>
    <message>
        <source>Look in E&amp;xchange…</source>
        <translation>Ver en E&amp;xchange…</translation>
    </message>
    <message>
        <source>Makes your changes in it, and goes to Export. There you check them, and upload once more.</source>
        <translation>Hace sus cambios en ello y va a “Exportación”. Allí los comprueba y carga de nuevo.</translation>
    </message>
    <message>
        <source>Open the &amp;kit&apos;s receipt…</source>
        <translation>Abrir el recibo del &amp;kit…</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now and redo my changes</source>
        <translation>Abrir lo que está al&amp;macenado ahora y repetir mis cambios</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now…</source>
        <translation>Abrir lo que está al&amp;macenado ahora…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras opciones</translation>
    </message>
    <message>
        <source>Save a transfer k&amp;it…</source>
        <translation>Guardar un kit de &amp;transferencia…</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell of an Exchange server.</source>
        <translation>Guarde el kit de transferencia e inicie su script en el Shell de administración de Exchange de un servidor de Exchange.</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>The receipt says: {organization} had exactly these certificates on {time}.</source>
        <translation>Según el recibo, {organization} tenía exactamente estos certificados el {time}.</translation>
    </message>
    <message>
        <source>The upload didn&apos;t end as expected.</source>
        <translation>La carga no terminó como se esperaba.</translation>
    </message>
    <message>
        <source>The upload stopped before anything was changed.</source>
        <translation>La carga se detuvo antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Upload late&amp;r</source>
        <translation>Cargar más tard&amp;e</translation>
    </message>
    <message>
        <source>Upload to Exchange Online</source>
        <translation>Cargar en Exchange Online</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Uploaded.</source>
        <translation>Cargado.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Su archivo</translation>
    </message>
    <message>
        <source>Your organization has turned uploads from this computer off. Upload the file from another one.</source>
        <translation>Su organización ha desactivado las cargas desde este equipo. Cargue el archivo desde otro.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>shown after you sign in</source>
        <translation>se muestra después de iniciar sesión</translation>
    </message>
    <message>
        <source>something else than before</source>
        <translation>algo distinto de lo anterior</translation>
    </message>
    <message>
        <source>what it had before</source>
        <translation>lo que tenía antes</translation>
    </message>
    <message>
        <source>what it had before, when it was last read</source>
        <translation>lo que tenía antes, cuando se leyó por última vez</translation>
    </message>
    <message>
        <source>{file} is being uploaded.</source>
        <translation>Se está cargando {file}.</translation>
    </message>
    <message>
        <source>{file}, unchanged</source>
        <translation>{file}, sin cambios</translation>
    </message>
    <message>
        <source>{file}: nothing has been changed in Exchange yet.</source>
        <translation>{file}: todavía no se ha cambiado nada en Exchange.</translation>
    </message>
    <message>
        <source>{organization} on {date}; you confirm it after you sign in</source>
        <translation>{organization} el {date}; lo confirma después de iniciar sesión</translation>
    </message>
    <message>
        <source>“{receipt}” is no receipt of a transfer kit.</source>
        <translation>“{receipt}” no es un recibo de un kit de transferencia.</translation>
    </message>
    <message>
        <source>“{receipt}” is of another file than “{file}”.</source>
        <translation>“{receipt}” es de otro archivo, no de “{file}”.</translation>
    </message>
    <message>
        <source>“{receipt}” is of {time}, and something newer is known by now.</source>
        <translation>“{receipt}” es del {time}, y ahora se sabe algo más reciente.</translation>
    </message>
</context>
<context>
    <name>UploadReopening</name>
    <message>
        <source>This isn&apos;t an .sst file, and Exchange takes nothing else.</source>
        <translation>Este archivo no es .sst, y Exchange no acepta otra cosa.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheck</name>
    <message>
        <source>SST Wizard no longer checks “{file}” each week. In Help, “Watch the tenant” says how to schedule a check.</source>
        <translation>SST Wizard ya no comprueba “{file}” cada semana. En la Ayuda, “Vigilar el inquilino” explica cómo programar una comprobación.</translation>
    </message>
    <message>
        <source>SST Wizard: weekly check</source>
        <translation>SST Wizard: comprobación semanal</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Choose the certificates myself</source>
        <translation>&amp;Elegir los certificados yo mismo</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Find out which CAs our mail needs</source>
        <translation>Averiguar &amp;qué CA necesita nuestro correo</translation>
    </message>
    <message>
        <source>&amp;Update the collection that Exchange has now</source>
        <translation>Actuali&amp;zar la colección que Exchange tiene ahora</translation>
    </message>
    <message>
        <source>Certificates and messages stay on this computer; only the file that you upload leaves it.</source>
        <translation>Los certificados y los mensajes se quedan en este equipo; solo sale de él el archivo que usted cargue.</translation>
    </message>
    <message>
        <source>Continue &amp;with the collection of {time}</source>
        <translation>Continuar con &amp;la colección de {time}</translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), as you said on {date}</source>
        <translation>
            <numerusform>Exchange tiene: {name} · %Ln certificado, según indicó el {date}</numerusform>
            <numerusform>Exchange tiene: {name} · %Ln certificados, según indicó el {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), verified on {date}</source>
        <translation>
            <numerusform>Exchange tiene: {name} · %Ln certificado, verificado el {date}</numerusform>
            <numerusform>Exchange tiene: {name} · %Ln certificados, verificados el {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Get it from Exchange or open its file, add or remove certificates, and keep the rest.</source>
        <translation>Obténgala de Exchange o abra su archivo, agregue o quite certificados y conserve el resto.</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Obtenerla de Exchange…</translation>
    </message>
    <message>
        <source>Go back to an &amp;earlier collection…</source>
        <translation>&amp;Volver a una colección anterior…</translation>
    </message>
    <message>
        <source>Last time: {file}, not uploaded yet</source>
        <translation>Última vez: {file}, aún sin cargar</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded on {date}</source>
        <translation>Última vez: {file}, cargado el {date}</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded to {organization} on {date}, verified</source>
        <translation>Última vez: {file}, cargado en {organization} el {date}, verificado</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open a few signed messages from your partners. You see which CAs are missing, and add them.</source>
        <translation>Abra algunos mensajes firmados de sus asociados. Verá qué CA faltan y podrá agregarlas.</translation>
    </message>
    <message>
        <source>Open i&amp;t</source>
        <translation>Abri&amp;r</translation>
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
        <translation>SST Wizard crea el archivo con el que Exchange Online confía en el correo firmado (S/MIME), lo comprueba y lo carga.</translation>
    </message>
    <message>
        <source>Select them in a list: from files that you have, or from the public S/MIME roots.</source>
        <translation>Selecciónelos en una lista: de archivos que tenga o de las raíces S/MIME públicas.</translation>
    </message>
    <message>
        <source>Select them in a list: from this computer, from files that you have, or from the public S/MIME roots.</source>
        <translation>Selecciónelos en una lista: de este equipo, de archivos que tenga o de las raíces S/MIME públicas.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>Mostrar el hallazgo</translation>
    </message>
    <message>
        <source>Up&amp;load…</source>
        <translation>Car&amp;gar…</translation>
    </message>
    <message>
        <source>Upload {file}</source>
        <translation>Cargar {file}</translation>
    </message>
    <message>
        <source>Version {number} · no telemetry</source>
        <translation>Versión {number} · sin telemetría</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>{file} was not uploaded, and Exchange has another collection by now: open it and export it again.</source>
        <translation>{file} no se cargó y Exchange tiene ya otra colección: ábralo y expórtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %Ln certificate(s), not uploaded yet, next to expire {end}</source>
        <translation>
            <numerusform>{file} · %Ln certificado, aún sin cargar, próxima expiración el {end}</numerusform>
            <numerusform>{file} · %Ln certificados, aún sin cargar, próxima expiración el {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} · %Ln certificate(s), uploaded {date}, checked today, next to expire {end}</source>
        <translation>
            <numerusform>{name} · %Ln certificado, cargado el {date}, comprobado hoy, próxima expiración el {end}</numerusform>
            <numerusform>{name} · %Ln certificados, cargados el {date}, comprobados hoy, próxima expiración el {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be found in “{folder}”. Get what Exchange has now, and export it again.</source>
        <translation>No se encuentra “{file}” en “{folder}”. Obtenga lo que Exchange tiene ahora y expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was uploaded on {date}.</source>
        <translation>“{file}” se ha modificado desde que se cargó el {date}.</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was written here.</source>
        <translation>“{file}” se ha modificado desde que se escribió aquí.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>-o - writes the file where --json prints: leave one out.</source>
        <translation>-o - escribe el archivo donde --json imprime: omita una de las dos opciones.</translation>
    </message>
    <message>
        <source>21Vianet (China)</source>
        <translation>21Vianet (China)</translation>
    </message>
    <message>
        <source>A CA above “{name}” limits the number of CAs below it (path length), and “{name}” exceeds that limit. Mail from it may not be trusted. Ask the CA, or remove the certificate.</source>
        <translation>Una CA por encima de “{name}” limita el número de CA que puede haber por debajo (longitud de ruta), y “{name}” supera ese límite. Es posible que el correo que depende de ella no sea de confianza. Consulte a la CA o quite el certificado.</translation>
    </message>
    <message>
        <source>A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it names. Ask the CA for a new certificate.</source>
        <translation>Una CA por encima de “{name}” exige una directiva de certificado (policyConstraints), pero no todos los certificados que tiene por debajo la indican. Pida a la CA un certificado nuevo.</translation>
    </message>
    <message>
        <source>A CA in the chain of “{name}” was revoked, or may have been. Its senders need certificates from another.</source>
        <translation>Una CA de la cadena de “{name}” se ha revocado, o quizá se haya revocado. Sus remitentes necesitan certificados de otra CA.</translation>
    </message>
    <message>
        <source>A block without a certificate was skipped: {label}.</source>
        <translation>Se omitió un bloque sin certificado: {label}.</translation>
    </message>
    <message>
        <source>A certificate doesn&apos;t match the thumbprint recorded in the store.</source>
        <translation>Un certificado no coincide con la huella digital registrada en el almacén.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” has expired, and Exchange refuses a file that contains it. Open newer mail from its senders.</source>
        <translation>Un certificado de la cadena de “{name}” ha expirado, y Exchange rechaza un archivo que lo contenga. Abra correo más reciente de sus remitentes.</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” is not valid yet.</source>
        <translation>Un certificado de la cadena de “{name}” aún no es válido.</translation>
    </message>
    <message>
        <source>A certificate in the path of “{name}” can&apos;t be decoded, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>Un certificado de la ruta de “{name}” no se puede descodificar, así que no se puede comprobar. Pida uno nuevo a la CA.</translation>
    </message>
    <message>
        <source>A certificate in this PKCS #12 file can&apos;t be read, so none was added. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Un certificado de este archivo PKCS #12 no se puede leer, así que no se agregó ninguno. Exporte sus certificados como PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped.</source>
        <translation>Un certificado está dañado y se omitió.</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped: its base64 text is invalid.</source>
        <translation>Un certificado está dañado y se omitió: su texto base64 no es válido.</translation>
    </message>
    <message>
        <source>A certificate is damaged or incomplete, and was skipped.</source>
        <translation>Un certificado está dañado o incompleto y se omitió.</translation>
    </message>
    <message>
        <source>A certificate is encoded in a form (BER) that not every program accepts.</source>
        <translation>Un certificado está codificado en una forma (BER) que no todos los programas aceptan.</translation>
    </message>
    <message>
        <source>A certificate is said to be encoded in a way that Windows refuses.</source>
        <translation>Un certificado lleva una indicación de codificación que Windows rechaza.</translation>
    </message>
    <message>
        <source>A certificate of more than 1 MB was skipped.</source>
        <translation>Se omitió un certificado de más de 1 MB.</translation>
    </message>
    <message>
        <source>A certificate of the file has expired; Exchange then refuses all of it.</source>
        <translation>Un certificado del archivo ha expirado; en ese caso, Exchange rechaza el archivo entero.</translation>
    </message>
    <message>
        <source>A certificate was expected here, but there is no data.</source>
        <translation>Aquí se esperaba un certificado, pero no hay datos.</translation>
    </message>
    <message>
        <source>A command of an older guide was pasted into PowerShell 7.</source>
        <translation>Se pegó en PowerShell 7 un comando de una guía antigua.</translation>
    </message>
    <message>
        <source>A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and Microsoft&apos;s Exchange module needs them too. Ask whoever manages this computer, or upload from another.</source>
        <translation>Una directiva de grupo de este equipo (Activar la ejecución de scripts; {scope}: {policy}) prohíbe los scripts, y el módulo de Exchange de Microsoft también los necesita. Consulte a quien administra este equipo o cargue el archivo desde otro.</translation>
    </message>
    <message>
        <source>A group policy of this computer forbids script files that are not signed, whatever the window allows.</source>
        <translation>Una directiva de grupo de este equipo prohíbe los archivos de script sin firmar, con independencia de lo que permita la ventana.</translation>
    </message>
    <message>
        <source>A header field that describes the parts of the message occurs twice or can&apos;t be understood, so mail programs may show something other than what is signed.</source>
        <translation>Un campo de encabezado que describe las partes del mensaje aparece dos veces o no se puede interpretar, así que los programas de correo podrían mostrar algo distinto de lo que está firmado.</translation>
    </message>
    <message>
        <source>A line that begins with “From ” may begin another message, so mail programs may show something other than what is signed.</source>
        <translation>Una línea que empieza por “From ” puede ser el comienzo de otro mensaje, por lo que los programas de correo pueden mostrar algo distinto de lo que está firmado.</translation>
    </message>
    <message>
        <source>A part inside the signed part is encrypted. Whether it contains another signature can&apos;t be checked.</source>
        <translation>Una parte incluida en la parte firmada está cifrada. No se puede comprobar si contiene otra firma.</translation>
    </message>
    <message>
        <source>A private key was skipped. Only certificates are needed here.</source>
        <translation>Se omitió una clave privada. Aquí solo se necesitan certificados.</translation>
    </message>
    <message>
        <source>A property is said to be encoded in a way that Windows refuses.</source>
        <translation>Una propiedad lleva una indicación de codificación que Windows rechaza.</translation>
    </message>
    <message>
        <source>A signed message has exactly two parts, the content and its S/MIME signature; this message has a different structure.</source>
        <translation>Un mensaje firmado tiene exactamente dos partes, el contenido y su firma S/MIME; este mensaje tiene otra estructura.</translation>
    </message>
    <message>
        <source>A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out.</source>
        <translation>Una ventana solo tiene un inicio de sesión en Microsoft Graph a la vez; el suyo se reemplazaría y se cerraría.</translation>
    </message>
    <message>
        <source>A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate another CA. Compare the SHA-256 thumbprint with the one on the CA&apos;s website, or remove it.</source>
        <translation>Una palabra del nombre de “{name}” mezcla letras {first} con letras {second}, y algunas de ellas se parecen: podría imitar a otra CA. Compare la huella digital SHA-256 con la del sitio web de la CA, o quite el certificado.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Activate the role (in Privileged Identity Management, for example), then sign in again: an open connection does not notice. Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role it is.</source>
        <translation>Active el rol (por ejemplo, en Privileged Identity Management) y vuelva a iniciar sesión: una conexión abierta no detecta el cambio. Get-ManagementRole -Cmdlet Set-SmimeConfig muestra qué rol es.</translation>
    </message>
    <message>
        <source>Add all {count} intermediate CAs</source>
        <translation>Agregar las {count} CA intermedias</translation>
    </message>
    <message>
        <source>Add it beside</source>
        <translation>Agregar además</translation>
    </message>
    <message>
        <source>Add the intermediate CA</source>
        <translation>Agregar la CA intermedia</translation>
    </message>
    <message>
        <source>Add the issuer</source>
        <translation>Agregar el emisor</translation>
    </message>
    <message>
        <source>Add the renewed certificate</source>
        <translation>Agregar el certificado renovado</translation>
    </message>
    <message>
        <source>Add the {count} issuers</source>
        <translation>Agregar los {count} emisores</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Agregar “{name}”</translation>
    </message>
    <message>
        <source>After the upload, {receipt} lies beside {file}. Take it back to the wizard, and drop it on its page “Upload”: it then knows what Exchange has.</source>
        <translation>Después de la carga, {receipt} está junto a {file}. Llévelo de vuelta al asistente y suéltelo en su página “Cargar”: entonces sabrá lo que tiene Exchange.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>All messages under “{name}” were changed in transit. Select it if you know its senders.</source>
        <translation>Todos los mensajes que dependen de “{name}” se modificaron en tránsito. Selecciónela si conoce a sus remitentes.</translation>
    </message>
    <message>
        <source>All senders under “{name}” have expired certificates. It is needed only for old mail.</source>
        <translation>Todos los remitentes que dependen de “{name}” tienen certificados expirados. Solo se necesita para el correo antiguo.</translation>
    </message>
    <message>
        <source>Almost at the size limit</source>
        <translation>Casi en el límite de tamaño</translation>
    </message>
    <message>
        <source>An attribute certificate, or another of an unusual kind, was skipped.</source>
        <translation>Se omitió un certificado de atributos u otro de un tipo poco habitual.</translation>
    </message>
    <message>
        <source>An entry of an unknown kind was skipped.</source>
        <translation>Se omitió una entrada de tipo desconocido.</translation>
    </message>
    <message>
        <source>An error that names expired certificates by their thumbprints</source>
        <translation>Un error que indica certificados expirados por sus huellas digitales</translation>
    </message>
    <message>
        <source>An unexpected error occurred, so this was not checked. Open it again.</source>
        <translation>Se produjo un error inesperado, así que esto no se comprobó. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>An update of {file} that has not been exported</source>
        <translation>Una actualización de {file} que no se ha exportado</translation>
    </message>
    <message>
        <source>Another SST Wizard is writing to the folder “{folder}”. Try again once it is done.</source>
        <translation>Otra instancia de SST Wizard está escribiendo en la carpeta “{folder}”. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>Cualquier propósito</translation>
    </message>
    <message>
        <source>App Control or AppLocker has turned constrained language mode on, in which some of the commands to type fail.</source>
        <translation>App Control o AppLocker ha activado el modo de lenguaje restringido, en el que fallan algunos de los comandos para escribir.</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenias</translation>
    </message>
    <message>
        <source>Ask Microsoft&apos;s support: what can&apos;t be backed up is not replaced.</source>
        <translation>Acuda al soporte técnico de Microsoft: no se reemplaza nada de lo que no se pueda hacer copia de seguridad.</translation>
    </message>
    <message>
        <source>Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named.</source>
        <translation>Pida a un administrador que pueda aprobar aplicaciones en Microsoft Entra que apruebe la que se indica.</translation>
    </message>
    <message>
        <source>Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with OWADisableCRLCheck.</source>
        <translation>Pida a la CA que publique la CRL por HTTP público. Solo como último recurso, desactive la comprobación con OWADisableCRLCheck.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the scripts, or save the transfer kit and upload from another.</source>
        <translation>Pida a quien administra este equipo que permita los scripts, o guarde el kit de transferencia y cargue el archivo desde otro.</translation>
    </message>
    <message>
        <source>Back up what Exchange has now (an error if there is nothing yet)</source>
        <translation>Hacer copia de seguridad de lo que Exchange tiene ahora (da un error si aún no hay nada)</translation>
    </message>
    <message>
        <source>Base-64 encoded X.509 (.CER)</source>
        <translation>X.509 codificado base 64 (.CER)</translation>
    </message>
    <message>
        <source>Before you upload</source>
        <translation>Antes de la carga</translation>
    </message>
    <message>
        <source>Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the collection.</source>
        <translation>Ambos llegan y se pueden leer. Se sabe que Exchange Server solo cifra para certificados cuya cadena conduce a la colección.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed from {day} on: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>Los certificados de CA como el de “{name}” no se permiten a partir del {day}: como propósitos solo se pueden indicar el correo y la autenticación de cliente (CA/Browser Forum, SMC018). Cuente con otro, quizá con el mismo nombre; compruebe de nuevo el correo recibido.</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed since {day}: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>Los certificados de CA como el de “{name}” no se permiten desde el {day}: como propósitos solo se pueden indicar el correo y la autenticación de cliente (CA/Browser Forum, SMC018). Cuente con otro, quizá con el mismo nombre; compruebe de nuevo el correo recibido.</translation>
    </message>
    <message>
        <source>CAs change about once a year: check your signed mail again every year.</source>
        <translation>Las CA cambian aproximadamente una vez al año: compruebe de nuevo su correo firmado cada año.</translation>
    </message>
    <message>
        <source>CAs in {file} stop issuing certificates for mail</source>
        <translation>Algunas CA de {file} dejan de emitir certificados para correo</translation>
    </message>
    <message>
        <source>CCADB&apos;s list of {listed} has “{name}” as revoked or below a revoked CA, but another issuer of it is not revoked. Check revocation (on the command line: sstwizard check --online).</source>
        <translation>La lista de CCADB del {listed} incluye “{name}” como revocado o por debajo de una CA revocada, pero otro de sus emisores no está revocado. Compruebe la revocación (en la línea de comandos: sstwizard check --online).</translation>
    </message>
    <message>
        <source>CRL Signing</source>
        <translation>Firma de CRL</translation>
    </message>
    <message>
        <source>CRL distribution points (CDP)</source>
        <translation>Puntos de distribución CRL (CDP)</translation>
    </message>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>No se puede comprobar</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Certificate Request Agent</source>
        <translation>Agente de solicitud de certificados</translation>
    </message>
    <message>
        <source>Certificate Signing</source>
        <translation>Firma de certificados</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <translation>Cadena incompleta</translation>
    </message>
    <message>
        <source>Chain not valid</source>
        <translation>Cadena no válida</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Modificado desde que se firmó</translation>
    </message>
    <message>
        <source>Check the domain, and to which organization the account or app belongs.</source>
        <translation>Compruebe el dominio y a qué organización pertenece la cuenta o la aplicación.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Comprobado el</translation>
    </message>
    <message>
        <source>Checking all signatures would take too long, because too many certificates have the same name, or keys that are slow to check. A chain that needs another signature counts as incomplete. Remove the certificates you don&apos;t know.</source>
        <translation>Comprobar todas las firmas llevaría demasiado tiempo, porque hay demasiados certificados con el mismo nombre o con claves lentas de comprobar. Una cadena que necesite otra firma se considera incompleta. Quite los certificados que no conozca.</translation>
    </message>
    <message>
        <source>Checking who issued “{name}” would take too long, so it wasn&apos;t finished. Don&apos;t trust it, and ask the sender.</source>
        <translation>Comprobar quién emitió “{name}” llevaría demasiado tiempo, así que la comprobación no se completó. No confíe en este certificado y pregunte al remitente.</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>cheroquis</translation>
    </message>
    <message>
        <source>Choose a folder that doesn&apos;t exist yet, in your own user profile and on a drive with permissions.</source>
        <translation>Elija una carpeta que aún no exista, en su propio perfil de usuario y en una unidad con permisos.</translation>
    </message>
    <message>
        <source>Choose another folder, and start again.</source>
        <translation>Elija otra carpeta y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <translation>Autenticación de cliente</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>Firma de código</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Collection too large</source>
        <translation>Colección demasiado grande</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <translation>Comparar y agregar…</translation>
    </message>
    <message>
        <source>Compare the root first</source>
        <translation>Comparar antes la raíz</translation>
    </message>
    <message>
        <source>Complete the chain, upload again, wait, and sign in again.</source>
        <translation>Complete la cadena, cargue la colección de nuevo, espere y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Connect again in this window.</source>
        <translation>Conéctese de nuevo en esta ventana.</translation>
    </message>
    <message>
        <source>Connect again with an account that may see them.</source>
        <translation>Conéctese de nuevo con una cuenta que pueda verlos.</translation>
    </message>
    <message>
        <source>Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account needs.</source>
        <translation>Conéctese de nuevo. Si el mensaje sigue apareciendo, Get-ManagementRole -Cmdlet Set-SmimeConfig muestra qué rol necesita la cuenta.</translation>
    </message>
    <message>
        <source>Connect again. The red text above it says more.</source>
        <translation>Conéctese de nuevo. El texto en rojo que aparece encima da más información.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline is known to fail where the profile&apos;s path holds a $.</source>
        <translation>Se sabe que Connect-ExchangeOnline no funciona si la ruta del perfil contiene un signo $.</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not signed.</source>
        <translation>Connect-ExchangeOnline escribe un módulo propio, que un equipo así puede rechazar porque no está firmado.</translation>
    </message>
    <message>
        <source>Content not checked</source>
        <translation>Contenido sin comprobar</translation>
    </message>
    <message>
        <source>Copy it again from where it was exported, or export it again.</source>
        <translation>Cópielo de nuevo desde la ubicación a la que se exportó, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy it back to where it was, or export it again.</source>
        <translation>Cópielo de nuevo donde estaba, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the whole folder to the computer that uploads. On Windows, open PowerShell in it and type this once; it tells Windows that you trust these files:</source>
        <translation>Copie la carpeta entera en el equipo desde el que se carga. En Windows, abra PowerShell en ella y escriba esto una vez; así indica a Windows que confía en estos archivos:</translation>
    </message>
    <message>
        <source>Could not be checked. {reason}</source>
        <translation>No se pudo comprobar. {reason}</translation>
    </message>
    <message>
        <source>Create it there, or choose another folder.</source>
        <translation>Créela allí, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Cryptographic Message Syntax Standard - PKCS #7 Certificates (.P7B)</source>
        <translation>Estándar de sintaxis de cifrado de mensajes: certificados PKCS #7 (.P7B)</translation>
    </message>
    <message>
        <source>Current user</source>
        <translation>Usuario actual</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílicas</translation>
    </message>
    <message>
        <source>DER encoded binary X.509 (.CER)</source>
        <translation>DER binario codificado X.509 (.CER)</translation>
    </message>
    <message>
        <source>Damaged or forged</source>
        <translation>Dañado o falsificado</translation>
    </message>
    <message>
        <source>Data Encipherment</source>
        <translation>Cifrado de datos</translation>
    </message>
    <message>
        <source>Data after the end of a certificate was skipped (bytes: {count}).</source>
        <translation>Se omitieron datos posteriores al final de un certificado (bytes: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the certificate was not read (bytes: {count}).</source>
        <translation>No se leyeron los datos posteriores al final del certificado (bytes: {count}).</translation>
    </message>
    <message>
        <source>Data after the end of the store was not read (bytes: {count}).</source>
        <translation>No se leyeron los datos posteriores al final del almacén (bytes: {count}).</translation>
    </message>
    <message>
        <source>Data in the place of a certificate isn&apos;t a certificate, and was skipped.</source>
        <translation>Los datos que ocupan el lugar de un certificado no son un certificado y se omitieron.</translation>
    </message>
    <message>
        <source>Digital Signature</source>
        <translation>Firma digital</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>Document Signing</source>
        <translation>Firma de documentos</translation>
    </message>
    <message>
        <source>Documented by Microsoft</source>
        <translation>Documentado por Microsoft</translation>
    </message>
    <message>
        <source>Download issuer…</source>
        <translation>Descargar emisor…</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Downloading the revocation list (CRL) of “{name}” took {seconds} seconds. By default, Exchange waits {limit} seconds (OWACRLRetrievalTimeout). If Exchange needs as long, users are told that the list is offline. Ask the CA.</source>
        <translation>La descarga de la lista de revocación (CRL) de “{name}” tardó {seconds} segundos. De forma predeterminada, Exchange espera {limit} segundos (OWACRLRetrievalTimeout). Si Exchange tarda lo mismo, se indica a los usuarios que la lista está sin conexión. Consulte a la CA.</translation>
    </message>
    <message>
        <source>Each certificate stands below the one that issued it; the numbers are those of the entries below.</source>
        <translation>Cada certificado aparece debajo del que lo emitió; los números son los de las entradas que siguen.</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Primera expiración</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>Sistema de cifrado de archivos</translation>
    </message>
    <message>
        <source>Enter the folder to save to.</source>
        <translation>Escriba la carpeta de destino.</translation>
    </message>
    <message>
        <source>Enterprise Trust</source>
        <translation>Confianza empresarial</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Exchange Online will refuse this file</source>
        <translation>Exchange Online rechazará este archivo</translation>
    </message>
    <message>
        <source>Exchange Online will soon refuse this file</source>
        <translation>Exchange Online rechazará pronto este archivo</translation>
    </message>
    <message>
        <source>Exchange Server on-premises</source>
        <translation>Exchange Server local</translation>
    </message>
    <message>
        <source>Exchange has another collection than the one you started from; what only that has would be lost with this upload.</source>
        <translation>Exchange tiene una colección distinta de aquella con la que usted empezó; lo que solo está en Exchange se perdería con esta carga.</translation>
    </message>
    <message>
        <source>Exchange may be unable to check “{name}” for revocation</source>
        <translation>Es posible que Exchange no pueda comprobar la revocación de “{name}”</translation>
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
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Uso mejorado de claves</translation>
    </message>
    <message>
        <source>Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file.</source>
        <translation>Obtenga de nuevo la colección, ábrala en SST Wizard, haga sus cambios y cargue ese archivo.</translation>
    </message>
    <message>
        <source>Fields that could not be decoded</source>
        <translation>Campos que no se pudieron descodificar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File Recovery</source>
        <translation>Recuperación de archivos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>For old mail only</source>
        <translation>Solo para correo antiguo</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Se encontró en</translation>
    </message>
    <message>
        <source>Found more than once: {count}</source>
        <translation>Se encontraron más de una vez: {count}</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Nombre descriptivo</translation>
    </message>
    <message>
        <source>From the certificate standard, RFC 5280</source>
        <translation>Del estándar de certificados, RFC 5280</translation>
    </message>
    <message>
        <source>From the rules for public CAs (CA/Browser Forum, root programs)</source>
        <translation>De las reglas para CA públicas (CA/Browser Forum, programas de certificados raíz)</translation>
    </message>
    <message>
        <source>From {day} on, these CAs in {file} may issue no more certificates for mail: {names}. Expect their customers&apos; mail from other CAs: look at received mail again in SST Wizard, add what it needs, and upload. {again}</source>
        <translation>A partir del {day}, estas CA de {file} ya no pueden emitir certificados para correo: {names}. Cuente con otras CA para el correo de sus clientes: compruebe de nuevo el correo recibido en SST Wizard, agregue lo que necesite y cargue la colección. {again}</translation>
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
        <translation>Obtenga la colección actual de Exchange en el asistente y compárela antes de volver a cargar.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griegas</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>Intermedio IKE de seguridad IP</translation>
    </message>
    <message>
        <source>IP security end system</source>
        <translation>Sistema final de seguridad IP</translation>
    </message>
    <message>
        <source>IP security tunnel termination</source>
        <translation>Terminación de túnel de seguridad IP</translation>
    </message>
    <message>
        <source>IP security user</source>
        <translation>Usuario de seguridad IP</translation>
    </message>
    <message>
        <source>If Exchange has another collection by then than {file} was made from, or has one although {file} is the first, the script stops before it asks, and changes nothing. Take the copy that it has saved back to the wizard, select “Update the collection that Exchange has now” there, and make your changes in it.</source>
        <translation>Si Exchange tiene entonces una colección distinta de aquella de la que se hizo {file}, o ya tiene una aunque {file} sea la primera, el script se detiene antes de preguntar y no cambia nada. Lleve al asistente la copia que ha guardado, seleccione allí “Actualizar la colección que Exchange tiene ahora” y haga en ella sus cambios.</translation>
    </message>
    <message>
        <source>If Microsoft&apos;s module is missing, the script asks whether to install it. Where the computer does not reach the PowerShell Gallery, type this on another one (for PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and copy the folder to Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</source>
        <translation>Si falta el módulo de Microsoft, el script pregunta si se debe instalar. Si el equipo no tiene acceso a la Galería de PowerShell, escriba esto en otro (para PowerShell 7.4 y 7.5, agregue -RequiredVersion 3.9.2) y copie la carpeta en Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</translation>
    </message>
    <message>
        <source>If it asks what Exchange has, press “Get it from Exchange…”: PowerShell opens, and changes nothing.</source>
        <translation>Si pregunta qué tiene Exchange, seleccione “Obtenerla de Exchange…”: se abre PowerShell y no cambia nada.</translation>
    </message>
    <message>
        <source>If it stops, a line in red says why. Paste it into the wizard&apos;s Help, which says what to do; most have a word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>Si el script se detiene, una línea en rojo indica por qué. Péguela en la Ayuda del asistente, que indica qué hacer; la mayoría contiene una palabra entre paréntesis, como (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>In Outlook on the web, send a signed message, and an encrypted one to someone outside.</source>
        <translation>En Outlook en la Web, envíe un mensaje firmado, y uno cifrado a alguien de fuera.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 first. Then type Install-Module PowerShellGet -Force -AllowClobber, close PowerShell, open it again, and install the module.</source>
        <translation>En Windows PowerShell 5.1, escriba primero [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12. Después escriba Install-Module PowerShellGet -Force -AllowClobber, cierre PowerShell, ábralo de nuevo e instale el módulo.</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12, and try again. Otherwise ask for the proxy&apos;s settings, or bring the module from another computer.</source>
        <translation>En Windows PowerShell 5.1, escriba [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 e inténtelo de nuevo. Si no, pida la configuración del proxy, o traiga el módulo desde otro equipo.</translation>
    </message>
    <message>
        <source>In changed mail only</source>
        <translation>Solo en correo modificado</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module, once per user (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2)</source>
        <translation>Instalar el módulo de Microsoft, una vez por usuario (PowerShell 7.4 y 7.5: agregue -RequiredVersion 3.9.2)</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module?</source>
        <translation>¿Instalar el módulo de Microsoft?</translation>
    </message>
    <message>
        <source>Install PowerShellGet, or connect in another PowerShell version that has it.</source>
        <translation>Instale PowerShellGet, o conéctese en otra versión de PowerShell que lo tenga.</translation>
    </message>
    <message>
        <source>Install SST Wizard for all users, which registers the source, on that computer.</source>
        <translation>Instale SST Wizard para todos los usuarios en ese equipo; así se registra el origen.</translation>
    </message>
    <message>
        <source>Install the module in this very PowerShell, then connect.</source>
        <translation>Instale el módulo en este mismo PowerShell y después conéctese.</translation>
    </message>
    <message>
        <source>Install version 3.10.1 or later, or 3.9.2 or older, and start again in a new PowerShell window.</source>
        <translation>Instale la versión 3.10.1 o posterior, o la 3.9.2 o anterior, y empiece de nuevo en una ventana nueva de PowerShell.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Entidades de certificación intermedias</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>CA intermedia</translation>
    </message>
    <message>
        <source>Intermediate certificates are missing from the collection. Microsoft&apos;s page on Outlook for iOS and Android says that Exchange Online fetches them, or takes them from the message; its page on the virtual certificate collection says that only the uploaded file counts. Exchange Server is known to use that alone. Add them to the collection.</source>
        <translation>Faltan certificados intermedios en la colección. Según la página de Microsoft sobre Outlook para iOS y Android, Exchange Online los descarga o los toma del mensaje; según su página sobre la colección de certificados virtuales, solo cuenta el archivo cargado. Se sabe que Exchange Server usa solo ese archivo. Agregue los certificados a la colección.</translation>
    </message>
    <message>
        <source>Inventory of an S/MIME certificate collection</source>
        <translation>Inventario de una colección de certificados S/MIME</translation>
    </message>
    <message>
        <source>Is NuGet to be installed, or an untrusted repository used?</source>
        <translation>¿Instalar NuGet o usar un repositorio que no es de confianza?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate (AIA)</source>
        <translation>Certificado del emisor (AIA)</translation>
    </message>
    <message>
        <source>It asks whether to upload, and uploads if you agree.</source>
        <translation>Pregunta si debe cargar el archivo, y lo carga si usted acepta.</translation>
    </message>
    <message>
        <source>It has no http address of a revocation list (CRL). Exchange can&apos;t check it either; ask the CA.</source>
        <translation>No tiene ninguna dirección http de una lista de revocación (CRL). Exchange tampoco puede comprobarlo; consulte a la CA.</translation>
    </message>
    <message>
        <source>It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. Remove what your users and partners don&apos;t need. The largest is “{name}” with {largest} bytes.</source>
        <translation>Tiene {size} bytes. Se sabe que Exchange Server rechaza más de {limit}; Exchange Online podría hacer lo mismo. Quite lo que sus usuarios y asociados no necesitan. El más grande es “{name}”, con {largest} bytes.</translation>
    </message>
    <message>
        <source>It is not known what Exchange has stored</source>
        <translation>No se sabe qué tiene almacenado Exchange</translation>
    </message>
    <message>
        <source>It lists what would be added, kept and removed. Nothing is changed up to here.</source>
        <translation>Indica qué se agregaría, conservaría y quitaría. Hasta aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>It reads back what Exchange has stored, and says that it has exactly these certificates. It signs out.</source>
        <translation>Vuelve a leer lo que Exchange tiene almacenado e indica que son exactamente estos certificados. Cierra la sesión.</translation>
    </message>
    <message>
        <source>It saves what Exchange has now, in the folder of the file, and names that file.</source>
        <translation>Guarda en la carpeta del archivo lo que Exchange tiene ahora, e indica el nombre de esa copia de seguridad.</translation>
    </message>
    <message>
        <source>It stops in red</source>
        <translation>Se detiene con texto en rojo</translation>
    </message>
    <message>
        <source>It was not contacted: the limit of {size} MB for all lists was reached. Check fewer certificates at once.</source>
        <translation>No se consultó: se alcanzó el límite de {size} MB para todas las listas. Compruebe menos certificados a la vez.</translation>
    </message>
    <message>
        <source>It was not contacted: the time limit of {seconds} seconds for all addresses was reached. Try again.</source>
        <translation>No se consultó: se alcanzó el límite de {seconds} segundos para todas las direcciones. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It would be trusted. No need to wait: this checks against the file, not against Exchange.</source>
        <translation>Sería de confianza. No hace falta esperar: se comprueba con el archivo, no con Exchange.</translation>
    </message>
    <message>
        <source>Its own words say which: a certificate has expired, the file is too large or no .sst, or the account may not change the settings.</source>
        <translation>El mensaje de Exchange dice cuál es el caso: un certificado ha expirado, el archivo es demasiado grande o no es .sst, o la cuenta no puede cambiar la configuración.</translation>
    </message>
    <message>
        <source>Its revocation list (CRL) is published only over https, at {address}, which is not contacted here. Ask the CA.</source>
        <translation>Su lista de revocación (CRL) solo está publicada por https, en {address}, que aquí no se consulta. Consulte a la CA.</translation>
    </message>
    <message>
        <source>Key Agreement</source>
        <translation>Acuerdo de claves</translation>
    </message>
    <message>
        <source>Key Encipherment</source>
        <translation>Cifrado de clave</translation>
    </message>
    <message>
        <source>Key Recovery</source>
        <translation>Recuperación de claves</translation>
    </message>
    <message>
        <source>Key Recovery Agent</source>
        <translation>Agente de recuperación de claves</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Uso de la clave</translation>
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
        <translation>Firma de duración</translation>
    </message>
    <message>
        <source>Local computer</source>
        <translation>Equipo local</translation>
    </message>
    <message>
        <source>Look again in a few minutes: what Exchange has then counts.</source>
        <translation>Vuelva a comprobarlo en unos minutos: cuenta lo que Exchange tenga entonces.</translation>
    </message>
    <message>
        <source>Look at the account and the environment under Options on the Upload page. A partner who works for a customer names the customer&apos;s domain there.</source>
        <translation>Compruebe la cuenta en la página “Carga” y el entorno en “Opciones”. Un asociado que trabaja para un cliente indica allí el dominio del cliente.</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you upload again.</source>
        <translation>Compruebe qué tiene almacenado Exchange antes de volver a cargar.</translation>
    </message>
    <message>
        <source>Look at what is added and removed, and press Export.</source>
        <translation>Revise qué se agrega y qué se quita, y seleccione “Exportar”.</translation>
    </message>
    <message>
        <source>Look for files that begin with “smime-backup” and the organization&apos;s domain, and copy the one that you want to that folder. Open any other in the wizard, and upload that.</source>
        <translation>Busque archivos que empiecen por “smime-backup” y el dominio de la organización, y copie el que quiera en esa carpeta. Abra cualquier otro en el asistente y cárguelo.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mail from “{name}” would not be trusted</source>
        <translation>El correo de “{name}” no sería de confianza</translation>
    </message>
    <message>
        <source>Make room on the disk of your user profile, and start the upload again.</source>
        <translation>Libere espacio en el disco de su perfil de usuario e inicie la carga de nuevo.</translation>
    </message>
    <message>
        <source>Microsoft Serialized Certificate Store (.SST)</source>
        <translation>Almacén de certificados en serie de Microsoft (.SST)</translation>
    </message>
    <message>
        <source>Microsoft Trust List Signing</source>
        <translation>Firma de lista de confianza de Microsoft</translation>
    </message>
    <message>
        <source>Microsoft doesn&apos;t document how long changes take to reach mail programs. If a message is not trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook isn&apos;t a valid test: it uses the certificate store of the computer, not this collection.</source>
        <translation>Microsoft no documenta cuánto tardan los cambios en llegar a los programas de correo. Si un mensaje aún no es de confianza, espere, cierre sesión, vuelva a iniciarla e inténtelo de nuevo antes de cambiar nada. Outlook clásico no sirve como prueba: usa el almacén de certificados del equipo, no esta colección.</translation>
    </message>
    <message>
        <source>Microsoft limits how much may be read of a mailbox at a time.</source>
        <translation>Microsoft limita cuánto se puede leer de un buzón de una vez.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list of changes names certificate-based authentication bugs that 3.10.1 has fixed.</source>
        <translation>La lista de cambios de Microsoft menciona errores de la autenticación basada en certificados que la versión 3.10.1 corrigió.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s modules for Exchange and Graph are known to get in each other&apos;s way in one window.</source>
        <translation>Se sabe que los módulos de Microsoft para Exchange y para Graph interfieren entre sí en una misma ventana.</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Falta: {name}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s root program vouches for these {count} roots (as of {mozilla}), and Microsoft&apos;s for {both} of them (as of {microsoft}).</source>
        <translation>El programa de certificados raíz de Mozilla avala estas {count} raíces (a fecha de {mozilla}), y el de Microsoft, {both} de ellas (a fecha de {microsoft}).</translation>
    </message>
    <message>
        <source>Negative test</source>
        <translation>Prueba negativa</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>Nuevo Outlook para Windows</translation>
    </message>
    <message>
        <source>New, or update of the one that your organization uses</source>
        <translation>Nueva, o actualización de la que usa su organización</translation>
    </message>
    <message>
        <source>New: your organization has none yet</source>
        <translation>Nueva: su organización aún no tiene ninguna</translation>
    </message>
    <message>
        <source>No certificate with the thumbprint {thumbprint} is in these files.</source>
        <translation>En estos archivos no hay ningún certificado con la huella digital {thumbprint}.</translation>
    </message>
    <message>
        <source>No file matches “{pattern}”. Check the name and the folder.</source>
        <translation>Ningún archivo coincide con “{pattern}”. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>No intermediate CA for “{name}”</source>
        <translation>No hay ninguna CA intermedia para “{name}”</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>No mail seen</source>
        <translation>Ningún correo abierto</translation>
    </message>
    <message>
        <source>No organization called “{name}” has public CAs.</source>
        <translation>Ninguna organización llamada “{name}” tiene CA públicas.</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>No server answered: there is probably no network. Check the connection of this computer, then check revocation again.</source>
        <translation>No respondió ningún servidor: probablemente no hay red. Compruebe la conexión de este equipo y vuelva a comprobar la revocación.</translation>
    </message>
    <message>
        <source>No terminal was found on this computer. Install one, such as xterm, or type the commands yourself.</source>
        <translation>No se encontró ningún terminal en este equipo. Instale uno, como xterm, o escriba usted mismo los comandos.</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”</source>
        <translation>Nadie avala la CA raíz “{name}”</translation>
    </message>
    <message>
        <source>Nobody vouches for the root of “{name}”; anybody can make one. Ask the sender&apos;s organization for the SHA-256 by phone, and compare it.</source>
        <translation>Nadie avala la raíz de “{name}”; cualquiera puede crear una. Pida por teléfono el SHA-256 a la organización del remitente y compárelo.</translation>
    </message>
    <message>
        <source>Non-Repudiation</source>
        <translation>Sin repudio</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain is not valid. {reason}</source>
        <translation>No se consultó ninguna de sus direcciones: su cadena no es válida. {reason}</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain leads to no root. Add its issuers first.</source>
        <translation>No se consultó ninguna de sus direcciones: su cadena no conduce a ninguna raíz. Agregue primero sus emisores.</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: nobody vouches for its root “{root}”. Compare that root first.</source>
        <translation>No se consultó ninguna de sus direcciones: nadie avala su raíz “{root}”. Compare primero esa raíz.</translation>
    </message>
    <message>
        <source>None: this collection has not been exported</source>
        <translation>Ninguno: esta colección no se ha exportado</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>No es una CA</translation>
    </message>
    <message>
        <source>Not all possible issuers of some senders were checked, because too many certificates have the same names (CAs: {count}). Open fewer messages at a time.</source>
        <translation>No se comprobaron todos los emisores posibles de algunos remitentes, porque hay demasiados certificados con los mismos nombres (CA: {count}). Abra menos mensajes a la vez.</translation>
    </message>
    <message>
        <source>Not all signatures were checked</source>
        <translation>No se comprobaron todas las firmas</translation>
    </message>
    <message>
        <source>Not checked completely</source>
        <translation>Comprobación incompleta</translation>
    </message>
    <message>
        <source>Not everything could be read: {count}</source>
        <translation>No se pudo leer todo: {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrada</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>No está revocado.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don&apos;t attribute it to the signer.</source>
        <translation>Sin firmar, así que cualquiera puede haberlo escrito: {unsigned}. Las listas de correo y las puertas de enlace agregan ese tipo de texto; no lo atribuya al firmante.</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <source>Not trusted by this collection</source>
        <translation>No es de confianza con esta colección</translation>
    </message>
    <message>
        <source>Not trusted by this collection alone: intermediates are missing</source>
        <translation>No es de confianza solo con esta colección: faltan certificados intermedios</translation>
    </message>
    <message>
        <source>Not trusted, intermediates missing</source>
        <translation>No es de confianza, faltan CA intermedias</translation>
    </message>
    <message>
        <source>Not trusted, malformed</source>
        <translation>No es de confianza, formato incorrecto</translation>
    </message>
    <message>
        <source>Not trusted: changed since it was signed</source>
        <translation>No es de confianza: modificado desde que se firmó</translation>
    </message>
    <message>
        <source>Not trusted: the certificate itself can&apos;t be used</source>
        <translation>No es de confianza: el propio certificado no se puede usar</translation>
    </message>
    <message>
        <source>Not trusted: the signature is damaged or forged</source>
        <translation>No es de confianza: la firma está dañada o falsificada</translation>
    </message>
    <message>
        <source>Not trusted: the signature may cover something other than what is shown</source>
        <translation>No es de confianza: la firma podría abarcar algo distinto de lo que se muestra</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no válida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing can be written below “{folder}” ({reason}). PowerShell was not started.</source>
        <translation>No se puede escribir nada en “{folder}” ({reason}). PowerShell no se inició.</translation>
    </message>
    <message>
        <source>Nothing was found: try other or fewer words, or choose a topic from the list.</source>
        <translation>No se encontró nada: pruebe con otras palabras o con menos, o elija un tema de la lista.</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>Firma de OCSP</translation>
    </message>
    <message>
        <source>On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, and open a signed message from each CA of the collection.</source>
        <translation>En Windows, en Edge o Chrome con la extensión S/MIME y el control S/MIME: cierre sesión, vuelva a iniciarla y abra un mensaje firmado de cada CA de la colección.</translation>
    </message>
    <message>
        <source>On the Upload page, press Upload in PowerShell. A window opens; it says first whether the file is the one that was exported.</source>
        <translation>En la página “Carga”, seleccione “Cargar con PowerShell”. Se abre una ventana, que indica primero si el archivo es el que se exportó.</translation>
    </message>
    <message>
        <source>Only certificates of people under “{name}” were opened, no mail. Select it if they write to you.</source>
        <translation>Solo se abrieron certificados de personas que dependen de “{name}”, no correo. Selecciónela si le escriben.</translation>
    </message>
    <message>
        <source>Only partly signed</source>
        <translation>Firmado solo en parte</translation>
    </message>
    <message>
        <source>Only the first {count} files were read. Add smaller folders.</source>
        <translation>Solo se leyeron los primeros {count} archivos. Agregue carpetas más pequeñas.</translation>
    </message>
    <message>
        <source>Only the first {size} MB of this text were searched. Split it into smaller files.</source>
        <translation>Solo se buscó en los primeros {size} MB de este texto. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Only {part} is signed, by {signers}, trusted by this collection. The rest is not signed.</source>
        <translation>Solo está firmado lo siguiente: {part}, por {signers}, de confianza con esta colección. El resto no está firmado.</translation>
    </message>
    <message>
        <source>Only {vouching}&apos;s root program vouches for “{name}”</source>
        <translation>Solo el programa de certificados raíz de {vouching} avala “{name}”</translation>
    </message>
    <message>
        <source>Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline.</source>
        <translation>Abra PowerShell desde el menú Inicio, o agregue -DisableWAM después de Connect-ExchangeOnline.</translation>
    </message>
    <message>
        <source>Open a signed message from a CA that is not in the collection.</source>
        <translation>Abra un mensaje firmado de una CA que no esté en la colección.</translation>
    </message>
    <message>
        <source>Open it in SST Wizard, remove certificates until it is within the size limit, export it, and upload the new file.</source>
        <translation>Ábralo en SST Wizard, quite certificados hasta que no supere el límite de tamaño, expórtelo y cargue el archivo nuevo.</translation>
    </message>
    <message>
        <source>Open the Exchange Management Shell from the Start menu of an Exchange server.</source>
        <translation>Abra el Shell de administración de Exchange desde el menú Inicio de un servidor de Exchange.</translation>
    </message>
    <message>
        <source>Open the backup that was just saved in SST Wizard, make your changes, and export it.</source>
        <translation>Abra en SST Wizard la copia de seguridad que se acaba de guardar, haga sus cambios y expórtela.</translation>
    </message>
    <message>
        <source>Open the file in SST Wizard, fix what it finds, export it, and upload the new file.</source>
        <translation>Abra el archivo en SST Wizard, corrija lo que encuentre, expórtelo y cargue el archivo nuevo.</translation>
    </message>
    <message>
        <source>Open the mailbox in Outlook with the same account. Where that works, start again.</source>
        <translation>Abra el buzón en Outlook con la misma cuenta. Si funciona, empiece de nuevo.</translation>
    </message>
    <message>
        <source>Open the page “Mail”, and add a signed message from each CA of the collection.</source>
        <translation>Abra la página “Correo” y agregue un mensaje firmado de cada CA de la colección.</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} rounds of key derivation; this one was not read. Add it by itself.</source>
        <translation>La apertura de archivos PKCS #12 se detuvo tras {count} rondas de derivación de claves; este no se leyó. Agréguelo por separado.</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} seconds; this one was not read. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>La apertura de archivos PKCS #12 se detuvo tras {count} segundos; este no se leyó. Exporte sus certificados como PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Or, on Linux, macOS, or with PowerShell 7:</source>
        <translation>O bien, en Linux, macOS o con PowerShell 7:</translation>
    </message>
    <message>
        <source>Other People</source>
        <translation>Otras personas</translation>
    </message>
    <message>
        <source>Others may change “{folder}”, so no script is put there. Rename or remove that folder, and try again.</source>
        <translation>Otras personas pueden modificar “{folder}”, así que no se coloca allí ningún script. Cambie el nombre de esa carpeta o quítela, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Our advice</source>
        <translation>Nuestro consejo</translation>
    </message>
    <message>
        <source>Outlook on a phone or tablet</source>
        <translation>Outlook en un teléfono o una tableta</translation>
    </message>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook en la Web</translation>
    </message>
    <message>
        <source>PEM bundle: all certificates in one text file (.PEM)</source>
        <translation>Paquete PEM: todos los certificados en un archivo de texto (.PEM)</translation>
    </message>
    <message>
        <source>PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as PKCS #7 (.p7b) instead.</source>
        <translation>Los archivos PKCS #12 se abren en un proceso aparte, que no se pudo iniciar. Exporte los certificados como PKCS #7 (.p7b).</translation>
    </message>
    <message>
        <source>Pages have the numbers that the wizard shows, other parts have letters, and every line has a number. Name them by phone.</source>
        <translation>Las páginas tienen los números que muestra el asistente, las demás partes letras, y cada línea un número. Menciónelos por teléfono.</translation>
    </message>
    <message>
        <source>Parts of “{name}” could not be read (of all selected: {count}), so not everything could be checked. The certificates are written unchanged.</source>
        <translation>No se pudieron leer partes de “{name}” (de todos los seleccionados: {count}), así que no se pudo comprobar todo. Los certificados se escriben sin cambios.</translation>
    </message>
    <message>
        <source>Path length limit</source>
        <translation>Límite de longitud de ruta</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Press Enter at the question. Start again, and sign in with another account.</source>
        <translation>Presione Entrar cuando aparezca la pregunta. Empiece de nuevo e inicie sesión con otra cuenta.</translation>
    </message>
    <message>
        <source>Press Next: what is ticked is added. If Chains opens (4), press the button beside each error, then Next.</source>
        <translation>Seleccione “Siguiente”: se agrega lo marcado. Si se abre “Cadenas” (4), seleccione el botón junto a cada error y después “Siguiente”.</translation>
    </message>
    <message>
        <source>Press “Add messages…”, and select a few signed messages of your partners. They stay here.</source>
        <translation>Seleccione “Agregar mensajes…” y elija unos pocos mensajes firmados de sus socios. Permanecen aquí.</translation>
    </message>
    <message>
        <source>Private Key Archival</source>
        <translation>Archivado de clave privada</translation>
    </message>
    <message>
        <source>Private keys not included: {count}</source>
        <translation>Claves privadas no incluidas: {count}</translation>
    </message>
    <message>
        <source>Probably the file is larger than Exchange Server is known to accept.</source>
        <translation>Probablemente el archivo es mayor de lo que se sabe que Exchange Server acepta.</translation>
    </message>
    <message>
        <source>Probably the private key of the app&apos;s certificate can&apos;t be used: it belongs to another account, or it is a CNG key, which Exchange doesn&apos;t support for signing in as an app.</source>
        <translation>Probablemente no se puede usar la clave privada del certificado de la aplicación: pertenece a otra cuenta, o es una clave CNG, que Exchange no admite para iniciar sesión como aplicación.</translation>
    </message>
    <message>
        <source>Probably this PowerShell doesn&apos;t reach the PowerShell Gallery: a proxy or firewall keeps it out, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2.</source>
        <translation>Probablemente este PowerShell no tiene acceso a la Galería de PowerShell: un proxy o un firewall no lo deja pasar, o Windows PowerShell 5.1 en un Windows antiguo no usa TLS 1.2.</translation>
    </message>
    <message>
        <source>Probably this window is not connected, or the account lacks the permission.</source>
        <translation>Probablemente esta ventana no está conectada, o la cuenta no tiene el permiso.</translation>
    </message>
    <message>
        <source>Properties not included: {count}</source>
        <translation>Propiedades no incluidas: {count}</translation>
    </message>
    <message>
        <source>Public S/MIME roots</source>
        <translation>Raíces S/MIME públicas</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell there.</source>
        <translation>Agregue -DisableWAM después de Connect-ExchangeOnline, o inicie sesión en Windows con ese usuario y abra allí PowerShell.</translation>
    </message>
    <message>
        <source>Qualified Subordination</source>
        <translation>Subordinación calificada</translation>
    </message>
    <message>
        <source>Reading stopped after {count} MB; the rest was not read. Add the files that you need one by one.</source>
        <translation>La lectura se detuvo tras {count} MB; el resto no se leyó. Agregue uno por uno los archivos que necesite.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} certificates: they are far shorter than real ones. Add those that you need one by one.</source>
        <translation>La lectura se detuvo tras {count} certificados: son mucho más cortos que los reales. Agregue los que necesite uno a uno.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} entries; the rest was not read. Add the files that you need one by one.</source>
        <translation>La lectura se detuvo tras {count} entradas; el resto no se leyó. Agregue uno por uno los archivos que necesite.</translation>
    </message>
    <message>
        <source>Reading stopped after {count} messages: they are far shorter than real ones. Add the messages that you need one by one.</source>
        <translation>La lectura se detuvo después de {count} mensajes: son mucho más cortos que los reales. Agregue uno a uno los mensajes que necesite.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove what has expired, export again, and upload the new file.</source>
        <translation>Quite lo que ha expirado, exporte de nuevo y cargue el archivo nuevo.</translation>
    </message>
    <message>
        <source>Remove what isn&apos;t needed ({count})</source>
        <translation>Quitar lo que no se necesita ({count})</translation>
    </message>
    <message>
        <source>Renew the S/MIME certificate “{name}”: it expires on {end}</source>
        <translation>Renovar el certificado S/MIME “{name}”: expira el {end}</translation>
    </message>
    <message>
        <source>Replace with its issuers</source>
        <translation>Reemplazar por sus emisores</translation>
    </message>
    <message>
        <source>Replace with one that is not revoked</source>
        <translation>Reemplazar por uno que no esté revocado</translation>
    </message>
    <message>
        <source>Replace with the certificate that leads to a root</source>
        <translation>Reemplazar por el certificado que conduce a una raíz</translation>
    </message>
    <message>
        <source>Replace with the renewed certificate</source>
        <translation>Usar el certificado renovado</translation>
    </message>
    <message>
        <source>Replaced by another CA</source>
        <translation>Reemplazada por otra CA</translation>
    </message>
    <message>
        <source>Revocation is not checked here. Exchange Server is known to check it; for that, the CA&apos;s revocation lists (CRL) must be reachable over the internet.</source>
        <translation>Aquí no se comprueba la revocación. Se sabe que Exchange Server la comprueba; para ello, las listas de revocación (CRL) de la CA deben ser accesibles por Internet.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Revoked on {since}: {reason}.</source>
        <translation>Revocado el {since}: {reason}.</translation>
    </message>
    <message>
        <source>Root CA, self-signed</source>
        <translation>CA raíz, autofirmada</translation>
    </message>
    <message>
        <source>Root List Signer</source>
        <translation>Firmante de lista raíz</translation>
    </message>
    <message>
        <source>Run Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and open PowerShell again.</source>
        <translation>Ejecute Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 y 7.5: agregue -RequiredVersion 3.9.2) y vuelva a abrir PowerShell.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>SST Wizard</source>
        <translation>SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard: transfer kit</source>
        <translation>SST Wizard: kit de transferencia</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell on the server.</source>
        <translation>Guarde el kit de transferencia e inicie su script en el Shell de administración de Exchange en el servidor.</translation>
    </message>
    <message>
        <source>Save the transfer kit, and upload from another computer.</source>
        <translation>Guarde el kit de transferencia y cargue el archivo desde otro equipo.</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>Correo seguro</translation>
    </message>
    <message>
        <source>See what is stored</source>
        <translation>Ver lo que está almacenado</translation>
    </message>
    <message>
        <source>Seen in Exchange Server; Exchange Online may differ</source>
        <translation>Observado en Exchange Server; Exchange Online puede comportarse de otra forma</translation>
    </message>
    <message>
        <source>Select “Find out which CAs our mail needs”, and press Next.</source>
        <translation>Seleccione “Averiguar qué CA necesita nuestro correo” y después “Siguiente”.</translation>
    </message>
    <message>
        <source>Select “Sign in without Windows&apos; account manager” under Options, or put -DisableWAM after Connect-ExchangeOnline (3.7.2 or later). In PowerShell 7, -Device signs in with a code on another device.</source>
        <translation>Seleccione “Iniciar sesión sin el administrador de cuentas de Windows” en “Opciones”, o ponga -DisableWAM después de Connect-ExchangeOnline (3.7.2 o posterior). En PowerShell 7, -Device inicia sesión con un código en otro dispositivo.</translation>
    </message>
    <message>
        <source>Self-signed sender</source>
        <translation>Remitente autofirmado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Sender not valid</source>
        <translation>Remitente no válido</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate for {signers}. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Enviado como {senders}, firmado con un certificado para {signers}. Se sabe que Exchange Server avisa de ello. Compruebe que el firmante puede enviar en nombre de esta dirección.</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate without an email address. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>Enviado como {senders}, firmado con un certificado sin dirección de correo. Se sabe que Exchange Server avisa de ello. Compruebe que el firmante puede enviar en nombre de esta dirección.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>Autenticación del servidor</translation>
    </message>
    <message>
        <source>Server Gated Cryptography</source>
        <translation>Server Gated Cryptography</translation>
    </message>
    <message>
        <source>Several certificates in this file could be the signer&apos;s. Save one by itself, and check that.</source>
        <translation>Varios certificados de este archivo podrían ser el del firmante. Guarde uno por separado y compruébelo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in. The window shows the account, the organization and its domains.</source>
        <translation>Inicie sesión. La ventana muestra la cuenta, la organización y sus dominios.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out and in again, and open the same messages.</source>
        <translation>Cierre sesión, vuelva a iniciarla y abra los mismos mensajes.</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo de firma</translation>
    </message>
    <message>
        <source>Signer trusted, content not checked</source>
        <translation>Firmante de confianza, contenido sin comprobar</translation>
    </message>
    <message>
        <source>Signing in fails, and the path of the user&apos;s profile holds a dollar sign ($)</source>
        <translation>No se puede iniciar sesión, y la ruta del perfil del usuario contiene un signo de dólar ($)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>Inicio de sesión de tarjeta inteligente</translation>
    </message>
    <message>
        <source>Some certificates occur more than once; each was added once.</source>
        <translation>Algunos certificados aparecen más de una vez; cada uno se agregó una sola vez.</translation>
    </message>
    <message>
        <source>Somebody else has uploaded a collection since yours was backed up.</source>
        <translation>Otra persona ha cargado una colección desde que se hizo la copia de seguridad de la suya.</translation>
    </message>
    <message>
        <source>Something else than a certificate store is stored in your organization.</source>
        <translation>Lo que está almacenado en su organización no es un almacén de certificados.</translation>
    </message>
    <message>
        <source>Specify a file with certificates, or an organization: --ca.</source>
        <translation>Indique un archivo con certificados o una organización: --ca.</translation>
    </message>
    <message>
        <source>Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. Without it, save some signed messages by hand from Outlook.</source>
        <translation>Empiece de nuevo y acepte, o acuda a un administrador que pueda aprobar aplicaciones en Microsoft Entra. Sin esa aprobación, guarde a mano algunos mensajes firmados desde Outlook.</translation>
    </message>
    <message>
        <source>Start again and answer yes, have whoever looks after this computer install the module, or save the transfer kit and upload from another computer.</source>
        <translation>Empiece de nuevo y responda sí, pida a la persona encargada de este equipo que instale el módulo, o guarde el kit de transferencia y cargue el archivo desde otro equipo.</translation>
    </message>
    <message>
        <source>Start again in a new PowerShell window.</source>
        <translation>Empiece de nuevo en una ventana nueva de PowerShell.</translation>
    </message>
    <message>
        <source>Start again in an hour or so: what is already saved is skipped.</source>
        <translation>Empiece de nuevo dentro de una hora aproximadamente: lo que ya está guardado se omite.</translation>
    </message>
    <message>
        <source>Start again, and sign in as somebody who may open the mailbox.</source>
        <translation>Empiece de nuevo e inicie sesión como alguien que pueda abrir el buzón.</translation>
    </message>
    <message>
        <source>Start again: what is already saved is skipped.</source>
        <translation>Empiece de nuevo: lo que ya está guardado se omite.</translation>
    </message>
    <message>
        <source>Start it from the wizard, or unpack the whole transfer kit again.</source>
        <translation>Inícielo desde el asistente o vuelva a descomprimir todo el kit de transferencia.</translation>
    </message>
    <message>
        <source>Start the upload in the Exchange Management Shell of an Exchange server:</source>
        <translation>Inicie la carga en el Shell de administración de Exchange de un servidor de Exchange:</translation>
    </message>
    <message>
        <source>Start the upload on Windows:</source>
        <translation>Inicie la carga en Windows:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Suspended on {since} (certificateHold). The CA may lift this.</source>
        <translation>Suspendido el {since} (certificateHold). La CA puede levantar la suspensión.</translation>
    </message>
    <message>
        <source>The .sst is not where it was exported, or not beside the script of the kit.</source>
        <translation>El archivo .sst no está donde se exportó, o no está junto al script del kit.</translation>
    </message>
    <message>
        <source>The CA&apos;s revocation list (CRL) on “{name}”: {said}</source>
        <translation>Lista de revocación (CRL) de la CA sobre “{name}”: {said}</translation>
    </message>
    <message>
        <source>The PowerShell Gallery isn&apos;t registered as a source of modules in this PowerShell.</source>
        <translation>La Galería de PowerShell no está registrada como origen de módulos en este PowerShell.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sha256}; the script verifies it. SHA256SUMS has those of all files. On Linux, this verifies them:</source>
        <translation>El SHA-256 de {file} es {sha256}; el script lo comprueba. SHA256SUMS contiene los de todos los archivos. En Linux, esto los comprueba:</translation>
    </message>
    <message>
        <source>The account belongs to another organization, or to an environment other than the selected one.</source>
        <translation>La cuenta pertenece a otra organización, o a un entorno distinto del seleccionado.</translation>
    </message>
    <message>
        <source>The account has no full access to the mailbox.</source>
        <translation>La cuenta no tiene acceso completo al buzón.</translation>
    </message>
    <message>
        <source>The account lacks the role for it, its role is not activated yet, or this window is not connected. Other connections of this window are not used in its place.</source>
        <translation>La cuenta no tiene el rol necesario, su rol aún no está activado o esta ventana no está conectada. No se usan en su lugar otras conexiones de esta ventana.</translation>
    </message>
    <message>
        <source>The account or app has signed in to another organization than the one named.</source>
        <translation>La cuenta o la aplicación ha iniciado sesión en otra organización que la indicada.</translation>
    </message>
    <message>
        <source>The address is misspelled, the mailbox isn&apos;t in Exchange Online, or the account has no full access to it.</source>
        <translation>La dirección está mal escrita, el buzón no está en Exchange Online o la cuenta no tiene acceso completo a él.</translation>
    </message>
    <message>
        <source>The address of the CRL can&apos;t be reached from Microsoft.</source>
        <translation>Microsoft no puede acceder a la dirección de la CRL.</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged or incomplete. Try again later, or ask the CA.</source>
        <translation>La respuesta de {host} está dañada o incompleta. Inténtelo más tarde o consulte a la CA.</translation>
    </message>
    <message>
        <source>The answer to the upload was lost or comes late, or it isn&apos;t one by which Exchange is known to refuse a file.</source>
        <translation>La respuesta a la carga se perdió o llega tarde, o no es una de las que Exchange usa para rechazar un archivo, que se sepa.</translation>
    </message>
    <message>
        <source>The archive contains too much. Extract it and add the files that you need.</source>
        <translation>El archivo comprimido contiene demasiados datos. Extráigalo y agregue los archivos que necesite.</translation>
    </message>
    <message>
        <source>The archive is damaged. Download it again.</source>
        <translation>El archivo comprimido está dañado. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Extract it and add the files in it.</source>
        <translation>El archivo comprimido está protegido con una contraseña. Extráigalo y agregue los archivos que contiene.</translation>
    </message>
    <message>
        <source>The backup is named after that domain; the account may not see the domains.</source>
        <translation>La copia de seguridad recibe el nombre de ese dominio; es posible que la cuenta no pueda ver los dominios.</translation>
    </message>
    <message>
        <source>The cause is the user&apos;s computer, not trust.</source>
        <translation>La causa es el equipo del usuario, no la confianza.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be decoded, so it can&apos;t be looked up. Ask the CA.</source>
        <translation>El certificado no se puede descodificar, así que no se puede buscar. Consulte a la CA.</translation>
    </message>
    <message>
        <source>The certificate of {signers} is trusted by this collection.</source>
        <translation>El certificado de {signers} es de confianza con esta colección.</translation>
    </message>
    <message>
        <source>The certificate of “{name}” expired on {end}. The sender needs a new one.</source>
        <translation>El certificado de “{name}” expiró el {end}. El remitente necesita uno nuevo.</translation>
    </message>
    <message>
        <source>The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one.</source>
        <translation>Las directivas de certificado de un certificado de la ruta de “{name}” no son válidas. Pida a la CA un certificado nuevo.</translation>
    </message>
    <message>
        <source>The certificate used to sign this message isn&apos;t trusted by your organisation.</source>
        <translation>Su organización no confía en el certificado usado para firmar este mensaje.</translation>
    </message>
    <message>
        <source>The chain of “{name}” breaks a rule, such as the minimum key length. Double-click for details.</source>
        <translation>La cadena de “{name}” infringe una regla, como la longitud mínima de clave. Haga doble clic para ver los detalles.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Another issuer was found in {origin}.</source>
        <translation>La cadena de “{name}” es circular y no conduce a ninguna raíz autofirmada. Se encontró otro emisor en {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Ask the CA for its root and add the file.</source>
        <translation>La cadena de “{name}” es circular y no conduce a ninguna raíz autofirmada. Pida a la CA su raíz y agregue el archivo.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message. Found in {origin}.</source>
        <translation>La cadena de “{name}” se interrumpe: su emisor “{issuer}” no está en esta colección ni se incluye en el mensaje. Se encontró en {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. Another certificate for the same CA and key leads to a root. Found in {origin}.</source>
        <translation>La cadena de “{name}” se interrumpe: su emisor “{issuer}” no está en la colección y no se puede agregar. Otro certificado de la misma CA y con la misma clave conduce a una raíz. Se encontró en {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. The collection has another certificate for the same CA and key that leads to a root: this one is not needed.</source>
        <translation>La cadena de “{name}” se interrumpe: su emisor “{issuer}” no está en la colección y no se puede agregar. La colección tiene otro certificado de la misma CA y con la misma clave que conduce a una raíz: este no se necesita.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. Ask the CA for it and add the file.</source>
        <translation>La cadena de “{name}” se interrumpe: su emisor “{issuer}” no está en la colección, y ningún origen abierto tiene uno que se pueda usar. Pídalo a la CA y agregue el archivo.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. “{name}” gives this address for it: {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>La cadena de “{name}” se interrumpe: su emisor “{issuer}” no está en la colección, y ningún origen abierto tiene uno que se pueda usar. “{name}” indica esta dirección para obtenerlo: {address}. Si confía en esta dirección, ábrala en un explorador y agregue el archivo.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}.</source>
        <translation>La cadena de “{name}” se interrumpe: su emisor “{issuer}” no está en la colección. Se encontró en {origin}.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in this collection, the message or any open source. Ask the CA for it and add the file.</source>
        <translation>La cadena de “{name}” se interrumpe: su emisor “{issuer}” no está en esta colección, en el mensaje ni en ningún origen abierto. Pídalo a la CA y agregue el archivo.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” was removed from your organization&apos;s collection. Add it again, or remove the certificates below it.</source>
        <translation>La cadena de “{name}” se interrumpe: su emisor “{issuer}” se quitó de la colección de su organización. Agréguelo de nuevo o quite los certificados que están por debajo.</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its root CA “{root}” is not in the collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>La cadena de “{name}” se interrumpe: su CA raíz “{root}” no está en la colección. Se encontró en {origin}, pero nadie la avala. Compare su SHA-256 por teléfono o en el sitio web de la CA antes de agregarla: {sha256}</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>La colección</translation>
    </message>
    <message>
        <source>The collection has changed since “{file}” was exported. Export it again, then save the kit.</source>
        <translation>La colección ha cambiado desde que se exportó “{file}”. Expórtela de nuevo y, después, guarde el kit.</translation>
    </message>
    <message>
        <source>The collection is already too large. Remove certificates first, then “{name}” can be added.</source>
        <translation>La colección ya es demasiado grande. Quite primero certificados; después se podrá agregar “{name}”.</translation>
    </message>
    <message>
        <source>The collection is missing, or lacks the root or an intermediate of the signer. If a user sees this when signing, it probably lacks the organization&apos;s own CA.</source>
        <translation>Falta la colección, o le falta la raíz o un certificado intermedio del firmante. Si un usuario ve esto al firmar, probablemente le falta la CA propia de la organización.</translation>
    </message>
    <message>
        <source>The connection broke off after the upload, so nobody has seen what is stored.</source>
        <translation>La conexión se interrumpió después de la carga, así que nadie ha visto qué está almacenado.</translation>
    </message>
    <message>
        <source>The connection broke off, the sign-in has expired, or the disk is full.</source>
        <translation>La conexión se interrumpió, la sesión ha expirado o el disco está lleno.</translation>
    </message>
    <message>
        <source>The content is not what “{name}” signed: it was changed or damaged in transit. Even a server that adds a disclaimer causes this; ask the sender for the original message.</source>
        <translation>El contenido no es el que firmó “{name}”: se modificó o se dañó en tránsito. Incluso un servidor que agrega un aviso legal lo provoca; pida al remitente el mensaje original.</translation>
    </message>
    <message>
        <source>The content of the message doesn&apos;t match its header (smime-type).</source>
        <translation>El contenido del mensaje no coincide con su encabezado (smime-type).</translation>
    </message>
    <message>
        <source>The content of the message is signed by {signers}, trusted by this collection.</source>
        <translation>El contenido del mensaje está firmado por {signers}, de confianza con esta colección.</translation>
    </message>
    <message>
        <source>The data is damaged or incomplete: an element is cut off.</source>
        <translation>Los datos están dañados o incompletos: hay un elemento cortado.</translation>
    </message>
    <message>
        <source>The data is too complex to read: an element has too many parts.</source>
        <translation>Los datos son demasiado complejos para leerlos: hay un elemento con demasiadas partes.</translation>
    </message>
    <message>
        <source>The dates of “{name}” can&apos;t be read, so it counts as not valid. Ask the CA for a new one.</source>
        <translation>Las fechas de “{name}” no se pueden leer, así que se considera no válido. Pida a la CA un certificado nuevo.</translation>
    </message>
    <message>
        <source>The digital signature on this message isn&apos;t valid or trusted. … revocation list (CRL) … is currently offline.</source>
        <translation>La firma digital de este mensaje no es válida ni de confianza. … lista de revocación … está actualmente sin conexión.</translation>
    </message>
    <message>
        <source>The download is a delta CRL: it contains only changes. Ask the CA to publish the whole list.</source>
        <translation>La descarga es una CRL delta: solo contiene cambios. Pida a la CA que publique la lista completa.</translation>
    </message>
    <message>
        <source>The download is not a revocation list (CRL), or it is damaged. Ask the CA to publish it again.</source>
        <translation>La descarga no es una lista de revocación (CRL), o está dañada. Pida a la CA que la publique de nuevo.</translation>
    </message>
    <message>
        <source>The end marker of the store is damaged.</source>
        <translation>La marca de fin del almacén está dañada.</translation>
    </message>
    <message>
        <source>The end marker of the store is missing: the file may be incomplete.</source>
        <translation>Falta la marca de fin del almacén: el archivo podría estar incompleto.</translation>
    </message>
    <message>
        <source>The environment is Exchange Server, and this window is another PowerShell.</source>
        <translation>El entorno es Exchange Server, y esta ventana es otro PowerShell.</translation>
    </message>
    <message>
        <source>The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust mail through it; Exchange Online may do the same.</source>
        <translation>El uso mejorado de claves de “{name}” no incluye el correo seguro. Se sabe que Exchange Server no confía en el correo que depende de él; Exchange Online podría hacer lo mismo.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file contains revocation lists (CRL), which were skipped.</source>
        <translation>El archivo contiene listas de revocación (CRL), que se omitieron.</translation>
    </message>
    <message>
        <source>The file has been changed since, or was damaged on the way.</source>
        <translation>El archivo se ha modificado desde entonces, o se dañó por el camino.</translation>
    </message>
    <message>
        <source>The file holds no certificate; uploading it would end all trust.</source>
        <translation>El archivo no contiene ningún certificado; cargarlo acabaría con toda la confianza.</translation>
    </message>
    <message>
        <source>The file is not an .sst, or it is damaged.</source>
        <translation>El archivo no es .sst o está dañado.</translation>
    </message>
    <message>
        <source>The file job.json says what a script is to do; it is not there, or damaged.</source>
        <translation>El archivo job.json dice qué debe hacer un script; no está o está dañado.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it; Windows then names another reason.</source>
        <translation>No se puede escribir en la carpeta, el disco está lleno o el Acceso controlado a carpetas de Windows impide el acceso de PowerShell; en ese caso, Windows indica otro motivo.</translation>
    </message>
    <message>
        <source>The folder is gone or can&apos;t be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it.</source>
        <translation>La carpeta ya no existe o no se puede escribir en ella, el disco está lleno o el Acceso controlado a carpetas de Windows impide el acceso de PowerShell.</translation>
    </message>
    <message>
        <source>The folder is not on the computer where the script runs.</source>
        <translation>La carpeta no está en el equipo en el que se ejecuta el script.</translation>
    </message>
    <message>
        <source>The folder that the wizard follows the run by is gone, or its disk is full.</source>
        <translation>La carpeta con la que el asistente sigue la ejecución ya no existe, o su disco está lleno.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be opened, and was skipped.</source>
        <translation>La carpeta “{folder}” no se puede abrir y se omitió.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be written to: {reason}.</source>
        <translation>No se puede escribir en la carpeta “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Create it, or choose another.</source>
        <translation>La carpeta “{folder}” no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has other files of these names: {names}. Remove them, or choose another folder.</source>
        <translation>La carpeta “{folder}” contiene otros archivos con estos nombres: {names}. Quítelos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The host name {host} can&apos;t be resolved. Check the network, or ask the CA.</source>
        <translation>No se puede resolver el nombre de host {host}. Compruebe la red o consulte a la CA.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate.</source>
        <translation>La clave de “{name}” ({key}) es más corta de lo que se recomienda actualmente. Pida a la CA un certificado más reciente.</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is so short that it can be broken. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>La clave de “{name}” ({key}) es tan corta que se puede romper. No confíe en este certificado y pida uno nuevo a la CA.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can be broken. Don&apos;t trust it. Remove the certificate, and ask the CA for a newer one.</source>
        <translation>La clave de “{name}”, {key}, es tan corta que se puede romper. No confíe en este certificado. Quítelo y pida uno más reciente a la CA.</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>La clave de “{name}”, {key}, es tan corta que actualmente se puede romper. Exchange podría confiar o no en este certificado. Pida a la CA uno más reciente.</translation>
    </message>
    <message>
        <source>The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.</source>
        <translation>La clave o la firma de “{name}” es más débil de lo que OpenSSL acepta en este equipo. Pida a la CA un certificado nuevo.</translation>
    </message>
    <message>
        <source>The list from {host} exceeds the limit of {size} MB for all lists. Ask the CA.</source>
        <translation>La lista de {host} supera el límite de {size} MB para todas las listas. Consulte a la CA.</translation>
    </message>
    <message>
        <source>The list of {program}&apos;s root program in this version is as of {listed}: it can&apos;t tell of changes since {since}. Install a newer version.</source>
        <translation>La lista del programa de certificados raíz de {program} de esta versión es del {listed}: no puede mostrar los cambios desde el {since}. Instale una versión más reciente.</translation>
    </message>
    <message>
        <source>The lists of roots and CAs are as of {date}; a newer version has newer ones.</source>
        <translation>Las listas de raíces y CA de esta versión son del {date}. Una versión más reciente incluye otras más recientes.</translation>
    </message>
    <message>
        <source>The lists of roots, CAs and revoked CAs in this version are as of {date}, more than {days} days ago: what they say may no longer be so. Install a newer version, which has newer ones.</source>
        <translation>Las listas de raíces, CA y CA revocadas de esta versión son del {date}, de hace más de {days} días: es posible que lo que indican ya no sea así. Instale una versión más reciente, que incluye otras más recientes.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2, which the PowerShell Gallery needs.</source>
        <translation>El módulo PowerShellGet es demasiado antiguo, o Windows PowerShell 5.1 en un Windows antiguo no usa TLS 1.2, que la Galería de PowerShell necesita.</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old.</source>
        <translation>El módulo PowerShellGet es demasiado antiguo.</translation>
    </message>
    <message>
        <source>The module PowerShellGet isn&apos;t installed; Connect-ExchangeOnline needs it.</source>
        <translation>El módulo PowerShellGet no está instalado; Connect-ExchangeOnline lo necesita.</translation>
    </message>
    <message>
        <source>The module is older than 3.7.2, the first version with this parameter.</source>
        <translation>El módulo es anterior a 3.7.2, la primera versión con este parámetro.</translation>
    </message>
    <message>
        <source>The page Upload says what Exchange has, why, and what helps: press the button there. Help explains the word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>La página “Carga” dice qué tiene Exchange, por qué y qué ayuda: seleccione allí el botón. La Ayuda explica la palabra entre paréntesis, como (SmimeTrust.NoRole).</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is damaged.</source>
        <translation>La contraseña es incorrecta o el archivo está dañado.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) can&apos;t be downloaded from {host}: it is offered only over https, or by a proxy that asks for a password or can&apos;t be used.</source>
        <translation>La lista de revocación (CRL) no se puede descargar de {host}: solo se ofrece por https, o a través de un proxy que pide una contraseña o que no se puede usar.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) for “{name}” is published at {url}, which can be reached only from your own network. Users may be told that the signature is not trusted. Ask the CA to publish it over public HTTP.</source>
        <translation>La lista de revocación (CRL) de “{name}” está publicada en {url}, a la que solo se puede acceder desde su propia red. Es posible que se indique a los usuarios que la firma no es de confianza. Pida a la CA que la publique por HTTP público.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has a critical extension that is not known here. Ask the CA about it.</source>
        <translation>La lista de revocación (CRL) tiene una extensión crítica que aquí no se conoce. Consulte a la CA sobre ella.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has been out of date since {end}. Ask the CA to publish a new one.</source>
        <translation>La lista de revocación (CRL) está obsoleta desde el {end}. Pida a la CA que publique una nueva.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has no date for the next update. Ask the CA to publish another.</source>
        <translation>La lista de revocación (CRL) no tiene fecha de la próxima actualización. Pida a la CA que publique otra.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is for other certificates, or only for some reasons. Ask the CA.</source>
        <translation>La lista de revocación (CRL) es para otros certificados, o solo para algunos motivos. Consulte a la CA.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is indirect: it is for several CAs, which can&apos;t be checked here. Ask the CA.</source>
        <translation>La lista de revocación (CRL) es indirecta: es para varias CA, lo que no se puede comprobar aquí. Consulte a la CA.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is not signed by “{issuer}”. Ask the CA to publish its own.</source>
        <translation>La lista de revocación (CRL) no está firmada por “{issuer}”. Pida a la CA que publique la suya.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) isn&apos;t valid before {start}. Check this computer&apos;s clock.</source>
        <translation>La lista de revocación (CRL) no es válida antes del {start}. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” has {size} bytes. By default, Exchange waits {limit} seconds for it (OWACRLRetrievalTimeout). Over a slow connection, that may be too short, and users are told that the list is offline.</source>
        <translation>La lista de revocación (CRL) de “{name}” tiene {size} bytes. De forma predeterminada, Exchange la espera durante {limit} segundos (OWACRLRetrievalTimeout). Con una conexión lenta puede ser poco tiempo y, en ese caso, se indica a los usuarios que la lista está sin conexión.</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” may take too long for Exchange</source>
        <translation>La lista de revocación (CRL) de “{name}” puede tardar demasiado para Exchange</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it, and your organization allows no others (policy {policy}).</source>
        <translation>La CA raíz “{name}” no se agregó porque nadie la avala y su organización no permite otras (directiva {policy}).</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website. If it matches, pass the root&apos;s own certificate file, or add --thumbprint &quot;{sha256}&quot;</source>
        <translation>La CA raíz “{name}” no se agregó porque nadie la avala. Compare su SHA-256 por teléfono o en el sitio web de la CA. Si coincide, indique el archivo de certificado de la propia raíz o agregue --thumbprint &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection or in any open source. Get it from the CA, and add the file.</source>
        <translation>La raíz “{name}” no está en esta colección ni en ningún origen abierto. Obténgala de la CA y agregue el archivo.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. Found in {origin}.</source>
        <translation>La raíz “{name}” no está en esta colección. Se encontró en {origin}.</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It came with the message, and nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>La raíz “{name}” no está en esta colección. Vino con el mensaje y nadie la avala. Compare su SHA-256 por teléfono o en el sitio web de la CA antes de agregarla: {sha256}</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>La raíz “{name}” no está en esta colección. Se encontró en {origin}, pero nadie la avala. Compare su SHA-256 por teléfono o en el sitio web de la CA antes de agregarla: {sha256}</translation>
    </message>
    <message>
        <source>The same as commands to type</source>
        <translation>Lo mismo con comandos para escribir</translation>
    </message>
    <message>
        <source>The script verifies {file}, has you sign in to Exchange Online, shows your organization, saves its current collection beside {file}, and shows what would change. It then asks: type yes to upload. Anything else stops, and nothing changes. After the upload it reads back what Exchange has stored, and says whether that is exactly this file.</source>
        <translation>El script comprueba {file}, le pide que inicie sesión en Exchange Online, muestra su organización, guarda la colección actual de esta junto a {file} y muestra qué cambiaría. Después pregunta: escriba sí para cargar. Cualquier otra respuesta detiene el script, y no se cambia nada. Tras la carga, vuelve a leer lo que Exchange tiene almacenado e indica si es exactamente este archivo.</translation>
    </message>
    <message>
        <source>The sender of this message is uncertain: its From field is missing, occurs twice, shows an “@” beside the sender&apos;s address, or is malformed. Mail programs may show a sender other than the signer; verify who wrote it.</source>
        <translation>El remitente de este mensaje es dudoso: su campo “De” falta, aparece dos veces, muestra una “@” junto a la dirección del remitente o tiene un formato incorrecto. Los programas de correo podrían mostrar un remitente distinto del firmante; compruebe quién lo escribió.</translation>
    </message>
    <message>
        <source>The senders under “{name}” are already trusted, by another path.</source>
        <translation>Los remitentes que dependen de “{name}” ya son de confianza por otra ruta.</translation>
    </message>
    <message>
        <source>The senders under “{name}” now sign with certificates of another CA. It is needed only for old mail.</source>
        <translation>Los remitentes que dependen de “{name}” firman ahora con certificados de otra CA. Solo se necesita para el correo antiguo.</translation>
    </message>
    <message>
        <source>The sign-in was canceled, or failed.</source>
        <translation>El inicio de sesión se canceló o falló.</translation>
    </message>
    <message>
        <source>The sign-in window can&apos;t be shown from where this PowerShell runs.</source>
        <translation>La ventana de inicio de sesión no se puede mostrar desde donde se ejecuta este PowerShell.</translation>
    </message>
    <message>
        <source>The signature covers other content than what is shown.</source>
        <translation>La firma abarca un contenido distinto del que se muestra.</translation>
    </message>
    <message>
        <source>The signature covers the content of the message, not its subject, date, sender and recipients.</source>
        <translation>La firma abarca el contenido del mensaje, pero no el asunto, la fecha, el remitente ni los destinatarios.</translation>
    </message>
    <message>
        <source>The signature doesn&apos;t match the key of “{name}”: it is damaged or forged. Don&apos;t trust it, and ask the sender.</source>
        <translation>La firma no coincide con la clave de “{name}”: está dañada o falsificada. No confíe en ella y pregunte al remitente.</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete. Save the message again from the mail program, and check that.</source>
        <translation>La firma está dañada o incompleta. Guarde de nuevo el mensaje desde el programa de correo y compruébelo.</translation>
    </message>
    <message>
        <source>The signature is shown as not trusted.</source>
        <translation>Se indica que la firma no es de confianza.</translation>
    </message>
    <message>
        <source>The signature is shown as valid and trusted.</source>
        <translation>Se indica que la firma es válida y de confianza.</translation>
    </message>
    <message>
        <source>The signature of the revocation list (CRL) can&apos;t be checked here, or is too weak. Ask the CA.</source>
        <translation>La firma de la lista de revocación (CRL) no se puede comprobar aquí o es demasiado débil. Consulte a la CA.</translation>
    </message>
    <message>
        <source>The signature of “{name}” can&apos;t be checked here: its key or its algorithm ({scheme}, {digest}) is not known. Ask the sender to sign with RSA or ECDSA, and SHA-256.</source>
        <translation>La firma de “{name}” no se puede comprobar aquí: no se conoce su clave o su algoritmo ({scheme}, {digest}). Pida al remitente que firme con RSA o ECDSA, y SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses SHA-1, which can be forged with effort. Ask the sender to sign with SHA-256.</source>
        <translation>La firma de “{name}” usa SHA-1, que se puede falsificar con cierto esfuerzo. Pida al remitente que firme con SHA-256.</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses {digest}, with which anybody can forge signatures. Don&apos;t trust it; ask the sender to sign with SHA-256.</source>
        <translation>La firma de “{name}” usa {digest}, con el que cualquiera puede falsificar firmas. No confíe en ella; pida al remitente que firme con SHA-256.</translation>
    </message>
    <message>
        <source>The signature on “{name}” doesn&apos;t match its issuer. Don&apos;t trust it.</source>
        <translation>La firma del certificado “{name}” no coincide con su emisor. No confíe en él.</translation>
    </message>
    <message>
        <source>The signature on “{name}” is wrong</source>
        <translation>La firma del certificado “{name}” es incorrecta</translation>
    </message>
    <message>
        <source>The signature was made for another certificate than that of “{name}”, which the message includes. Don&apos;t trust it, and ask the sender.</source>
        <translation>La firma se hizo para un certificado distinto del de “{name}”, que se incluye en el mensaje. No confíe en ella y pregunte al remitente.</translation>
    </message>
    <message>
        <source>The signed content is missing from the message.</source>
        <translation>Falta en el mensaje el contenido firmado.</translation>
    </message>
    <message>
        <source>The signed data is of the type {kind}, not a message. Choose a signed message.</source>
        <translation>Los datos firmados son de tipo {kind}, no un mensaje. Elija un mensaje firmado.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not included in the message, so the signature can&apos;t be checked. Ask the sender to include it in signed mail.</source>
        <translation>El certificado del firmante no se incluye en el mensaje, así que no se puede comprobar la firma. Pida al remitente que lo incluya en el correo firmado.</translation>
    </message>
    <message>
        <source>The source of the events is not registered, or the log can&apos;t be written to.</source>
        <translation>El origen de los eventos no está registrado o no se puede escribir en el registro.</translation>
    </message>
    <message>
        <source>The store contains a certificate trust list (CTL), which was skipped.</source>
        <translation>El almacén contiene una lista de confianza de certificados (CTL), que se omitió.</translation>
    </message>
    <message>
        <source>The store contains a revocation list (CRL), which was skipped.</source>
        <translation>El almacén contiene una lista de revocación (CRL), que se omitió.</translation>
    </message>
    <message>
        <source>The store contains properties without the certificate they belong to.</source>
        <translation>El almacén contiene propiedades sin el certificado al que pertenecen.</translation>
    </message>
    <message>
        <source>The store is damaged or incomplete: an entry should have {length} bytes, but only {left} are left. Everything after this entry can&apos;t be read.</source>
        <translation>El almacén está dañado o incompleto: una entrada debería tener {length} bytes, pero solo quedan {left}. No se puede leer nada de lo que sigue a esta entrada.</translation>
    </message>
    <message>
        <source>The store is incomplete: it ends within an entry.</source>
        <translation>El almacén está incompleto: termina dentro de una entrada.</translation>
    </message>
    <message>
        <source>The whole message is declared as quoted-printable, as its texts are. Some mail programs undo that twice, and show single characters otherwise than they were signed.</source>
        <translation>Todo el mensaje está marcado como quoted-printable, igual que sus textos. Algunos programas de correo lo descodifican dos veces y muestran algunos caracteres de forma distinta a como se firmaron.</translation>
    </message>
    <message>
        <source>The wrong organization is shown</source>
        <translation>Se muestra la organización equivocada</translation>
    </message>
    <message>
        <source>There are no certificates in this archive.</source>
        <translation>En este archivo comprimido no hay certificados.</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>Hay {count} problemas más.</translation>
    </message>
    <message>
        <source>There is more data after the signature, or between its characters.</source>
        <translation>Hay más datos después de la firma, o entre sus caracteres.</translation>
    </message>
    <message>
        <source>There is neither mail nor a certificate in these files and folders. Check their names.</source>
        <translation>No hay correo ni certificados en estos archivos y carpetas. Compruebe sus nombres.</translation>
    </message>
    <message>
        <source>There is no CA certificate in these files.</source>
        <translation>En estos archivos no hay ningún certificado de CA.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose another one.</source>
        <translation>En este archivo no hay ningún certificado. Elija otro.</translation>
    </message>
    <message>
        <source>There is no room for “{name}”: other CAs serve more senders. Select it in place of another CA.</source>
        <translation>No queda espacio para “{name}”: otras CA cubren a más remitentes. Selecciónela en lugar de otra CA.</translation>
    </message>
    <message>
        <source>There is nothing to write: the collection is empty.</source>
        <translation>No hay nada que escribir: la colección está vacía.</translation>
    </message>
    <message>
        <source>There was no collection to save before the first upload, or the backups were moved.</source>
        <translation>No había ninguna colección que guardar antes de la primera carga, o las copias de seguridad se han movido.</translation>
    </message>
    <message>
        <source>Third-Party Root</source>
        <translation>Entidades de certificación raíz de terceros</translation>
    </message>
    <message>
        <source>This PKCS #12 file contains no certificate.</source>
        <translation>Este archivo PKCS #12 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is damaged, or locked in a way that can&apos;t be opened here.</source>
        <translation>Este archivo PKCS #12 está dañado o protegido de una forma que aquí no se puede abrir.</translation>
    </message>
    <message>
        <source>This PKCS #12 file is too complex to read.</source>
        <translation>Este archivo PKCS #12 es demasiado complejo para leerlo.</translation>
    </message>
    <message>
        <source>This PKCS #12 file would take hours to open, and was skipped.</source>
        <translation>Abrir este archivo PKCS #12 tardaría horas, así que se omitió.</translation>
    </message>
    <message>
        <source>This PKCS #7 file contains no certificate.</source>
        <translation>Este archivo PKCS #7 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>This PKCS #7 file is damaged: it contains no signed data.</source>
        <translation>Este archivo PKCS #7 está dañado: no contiene datos firmados.</translation>
    </message>
    <message>
        <source>This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own.</source>
        <translation>Este PowerShell no encuentra el módulo: PowerShell 7 y Windows PowerShell tienen cada uno los suyos.</translation>
    </message>
    <message>
        <source>This backup has been changed since it was saved, or is damaged: its SHA-256 is not the one in its name.</source>
        <translation>Esta copia de seguridad se ha modificado después de guardarse o está dañada: su SHA-256 no es el de su nombre.</translation>
    </message>
    <message>
        <source>This content was copied from a signature of “{name}” on another message; “{name}” didn&apos;t write it. Don&apos;t trust it.</source>
        <translation>Este contenido se copió de una firma de “{name}” en otro mensaje; “{name}” no lo escribió. No confíe en él.</translation>
    </message>
    <message>
        <source>This file contains only zeros: it was lost or never written. Download or export it again.</source>
        <translation>Este archivo solo contiene ceros: se perdió o nunca se escribió. Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file contains several messages. Save the one you need as a separate file, or check all of them on the page “Mail” (“sstwizard survey”).</source>
        <translation>Este archivo contiene varios mensajes. Guarde el que necesite como archivo aparte, o compruébelos todos en la página “Correo” (“sstwizard survey”).</translation>
    </message>
    <message>
        <source>This file is a new collection; it would replace the one that your organization already uses.</source>
        <translation>Este archivo es una colección nueva; reemplazaría la que su organización ya usa.</translation>
    </message>
    <message>
        <source>This file is compressed in a way that can&apos;t be read here.</source>
        <translation>Este archivo está comprimido de una forma que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Download or export it again.</source>
        <translation>Este archivo está dañado o incompleto. Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is empty. Download or export it again.</source>
        <translation>Este archivo está vacío. Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is encrypted, so its content can&apos;t be read. Decrypt it, or ask the sender for the certificates.</source>
        <translation>Este archivo está cifrado, así que su contenido no se puede leer. Descífrelo, o pida los certificados al remitente.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Este archivo está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Export its certificate (.cer), and check that.</source>
        <translation>Este archivo está protegido con una contraseña. Exporte su certificado (.cer) y compruébelo.</translation>
    </message>
    <message>
        <source>This file is probably too large</source>
        <translation>Este archivo es probablemente demasiado grande</translation>
    </message>
    <message>
        <source>This file is too large for a certificate and isn&apos;t a message. Choose another file.</source>
        <translation>Este archivo es demasiado grande para un certificado y no es un mensaje. Elija otro archivo.</translation>
    </message>
    <message>
        <source>This format is not for a terminal. Redirect the output to a file, or specify --format pem.</source>
        <translation>Este formato no es para un terminal. Redirija la salida a un archivo o indique --format pem.</translation>
    </message>
    <message>
        <source>This is a Java keystore (JKS). Export the certificates from it with keytool -exportcert.</source>
        <translation>Es un almacén de claves de Java (JKS). Exporte de él los certificados con keytool -exportcert.</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Es un documento PDF. Pida los propios certificados, como archivos .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is a PKCS #7 file that is not signed, so it contains no certificates. Ask for a .p7b or .cer file.</source>
        <translation>Es un archivo PKCS #7 sin firmar, así que no contiene certificados. Pida un archivo .p7b o .cer.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Es una solicitud de certificado (CSR), no un certificado. Agregue el certificado que la CA emitió para ella.</translation>
    </message>
    <message>
        <source>This is a certificate trust list (.stl): it only lists certificates. Those included belong to its signer, and were skipped. Export the certificates themselves.</source>
        <translation>Es una lista de confianza de certificados (.stl): solo enumera certificados. Los que incluye pertenecen a su firmante y se omitieron. Exporte los propios certificados.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Extract it and add the files in it.</source>
        <translation>Es un archivo comprimido. Extráigalo y agregue los archivos que contiene.</translation>
    </message>
    <message>
        <source>This is a contact (vCard), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Es un contacto (vCard), que aquí no se lee. Exporte el certificado como .cer.</translation>
    </message>
    <message>
        <source>This is a damaged serialized certificate store: its first bytes are wrong. Export it again.</source>
        <translation>Es un almacén de certificados en serie dañado: sus primeros bytes no son correctos. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is a database table (RocksDB or LevelDB) with the extension .sst, not a certificate store.</source>
        <translation>Es una tabla de base de datos (RocksDB o LevelDB) con la extensión .sst, no un almacén de certificados.</translation>
    </message>
    <message>
        <source>This is a database. If it is a browser&apos;s or a mail program&apos;s, export the certificates from that program.</source>
        <translation>Es una base de datos. Si es de un explorador o de un programa de correo, exporte los certificados desde ese programa.</translation>
    </message>
    <message>
        <source>This is a mailbox (.mbox). Open it on the page “Mail” (or with “sstwizard survey”) to find out which CAs its messages need.</source>
        <translation>Es un buzón (.mbox). Ábralo en la página “Correo” (o con “sstwizard survey”) para averiguar qué CA necesitan sus mensajes.</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Es una imagen. Pida los propios certificados, como archivos .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is a private key. Keep it where it is: only certificates are needed here, never their keys.</source>
        <translation>Es una clave privada. Déjela donde está: aquí solo se necesitan certificados, nunca sus claves.</translation>
    </message>
    <message>
        <source>This is a program. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Es un programa. Pida los propios certificados, como archivos .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate. Add the certificate that the CA issued for it.</source>
        <translation>Es una clave pública sin certificado. Agregue el certificado que la CA emitió para ella.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate. Exchange downloads it automatically. Add the CA&apos;s certificate.</source>
        <translation>Es una lista de revocación (CRL), no un certificado. Exchange la descarga automáticamente. Agregue el certificado de la CA.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one that was saved instead of the certificate. Download the certificate again.</source>
        <translation>Es una página web, quizá una que se guardó en lugar del certificado. Descargue de nuevo el certificado.</translation>
    </message>
    <message>
        <source>This is an OCSP response, not a certificate. Add the CA&apos;s certificate.</source>
        <translation>Es una respuesta OCSP, no un certificado. Agregue el certificado de la CA.</translation>
    </message>
    <message>
        <source>This is an Office document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Este es un documento de Office. Pida los propios certificados, como archivos .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file. Its keys have nothing to do with S/MIME; ask for an S/MIME certificate.</source>
        <translation>Es un archivo OpenPGP. Sus claves no tienen nada que ver con S/MIME; pida un certificado S/MIME.</translation>
    </message>
    <message>
        <source>This is an Outlook data file (.pst or .ost), which can&apos;t be read here. In Outlook, drag the messages to a folder on this computer, and open that folder.</source>
        <translation>Es un archivo de datos de Outlook (.pst o .ost), que aquí no se puede leer. En Outlook, arrastre los mensajes a una carpeta de este equipo y abra esa carpeta.</translation>
    </message>
    <message>
        <source>This is an Outlook message or an old Office document, in which no certificates were found.</source>
        <translation>Es un mensaje de Outlook o un documento antiguo de Office, en el que no se encontraron certificados.</translation>
    </message>
    <message>
        <source>This is an SSH key, not a certificate. Add the certificate of the CA.</source>
        <translation>Es una clave SSH, no un certificado. Agregue el certificado de la CA.</translation>
    </message>
    <message>
        <source>This is an XML document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>Es un documento XML. Pida los propios certificados, como archivos .cer o .p7b.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive. Extract it and add it separately.</source>
        <translation>Es un archivo comprimido dentro de otro. Extráigalo y agréguelo por separado.</translation>
    </message>
    <message>
        <source>This is an attribute certificate, which has no key. Add the certificate of the CA.</source>
        <translation>Es un certificado de atributos, que no tiene clave. Agregue el certificado de la CA.</translation>
    </message>
    <message>
        <source>This is an email message, in which no certificates were found.</source>
        <translation>Es un mensaje de correo en el que no se encontraron certificados.</translation>
    </message>
    <message>
        <source>This is an export of a directory (LDIF), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>Es una exportación de un directorio (LDIF), que aquí no se lee. Exporte el certificado como .cer.</translation>
    </message>
    <message>
        <source>This is an export of the registry. Export the certificates with certlm.msc or certmgr.msc instead.</source>
        <translation>Es una exportación del Registro. Exporte los certificados con certlm.msc o certmgr.msc.</translation>
    </message>
    <message>
        <source>This is an old Office document, not an Outlook message (.msg). Save the message itself, and check that.</source>
        <translation>Es un documento antiguo de Office, no un mensaje de Outlook (.msg). Guarde el propio mensaje y compruébelo.</translation>
    </message>
    <message>
        <source>This is text without a certificate in it. A certificate begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Es texto que no contiene ningún certificado. Un certificado empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is the report of a survey, which this version no longer reads. Open the mail itself on the page “Mail” (or with “sstwizard survey”).</source>
        <translation>Es el informe de un análisis, que esta versión ya no lee. Abra el propio correo en la página “Correo” (o con “sstwizard survey”).</translation>
    </message>
    <message>
        <source>This is {kind}, not a signed message. Choose a signed message.</source>
        <translation>Es {kind}, no un mensaje firmado. Elija un mensaje firmado.</translation>
    </message>
    <message>
        <source>This isn&apos;t a serialized certificate store: its first bytes are different.</source>
        <translation>No es un almacén de certificados en serie: sus primeros bytes son diferentes.</translation>
    </message>
    <message>
        <source>This isn&apos;t a supported certificate file: .sst, .cer, .pem, .p7b, .p12, or a .zip of these.</source>
        <translation>No es un archivo de certificado compatible: .sst, .cer, .pem, .p7b, .p12 o un .zip con estos.</translation>
    </message>
    <message>
        <source>This message has a digital signature, but it wasn&apos;t verified because the S/MIME control isn&apos;t currently supported for your browser or platform.</source>
        <translation>Este mensaje tiene una firma digital, pero no se comprobó porque el control S/MIME no se admite actualmente en su explorador o plataforma.</translation>
    </message>
    <message>
        <source>This message has no S/MIME signature, so there is nothing to check. Choose a signed message.</source>
        <translation>Este mensaje no tiene firma S/MIME, así que no hay nada que comprobar. Elija un mensaje firmado.</translation>
    </message>
    <message>
        <source>This message has too many signatures or parts to be checked. Choose another message.</source>
        <translation>Este mensaje tiene demasiadas firmas o partes para comprobarlo. Elija otro mensaje.</translation>
    </message>
    <message>
        <source>This message is compressed (S/MIME), so it can&apos;t be checked here. Ask the sender for a message without compression.</source>
        <translation>Este mensaje está comprimido (S/MIME), así que no se puede comprobar aquí. Pida al remitente un mensaje sin compresión.</translation>
    </message>
    <message>
        <source>This message is encrypted, so its signature can&apos;t be checked. Ask the sender for a message that is only signed.</source>
        <translation>Este mensaje está cifrado, así que no se puede comprobar su firma. Pida al remitente un mensaje que solo esté firmado.</translation>
    </message>
    <message>
        <source>This message is not signed</source>
        <translation>Este mensaje no está firmado</translation>
    </message>
    <message>
        <source>This message is signed with OpenPGP, not with S/MIME. Choose a message signed with S/MIME.</source>
        <translation>Este mensaje está firmado con OpenPGP, no con S/MIME. Elija un mensaje firmado con S/MIME.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Este nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>This serialized certificate is incomplete: there is no certificate in it.</source>
        <translation>Este certificado en serie está incompleto: no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>This store contains no certificate.</source>
        <translation>Este almacén no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy isn&apos;t supported. Download {address} with a browser and add the file.</source>
        <translation>El proxy de este sistema no es compatible. Descargue {address} con un explorador y agregue el archivo.</translation>
    </message>
    <message>
        <source>This system&apos;s proxy refuses (HTTP status {status}). Download {address} with a browser and add the file.</source>
        <translation>El proxy de este sistema rechaza la solicitud (estado HTTP {status}). Descargue {address} con un explorador y agregue el archivo.</translation>
    </message>
    <message>
        <source>This window is no longer connected, or the account may not see the settings.</source>
        <translation>Esta ventana ya no está conectada, o la cuenta no puede ver la configuración.</translation>
    </message>
    <message>
        <source>This window is not connected to Exchange, or no longer.</source>
        <translation>Esta ventana no está conectada a Exchange, o ya no lo está.</translation>
    </message>
    <message>
        <source>This window isn&apos;t the Exchange Management Shell.</source>
        <translation>Esta ventana no es el Shell de administración de Exchange.</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Huella digital (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <translation>Impresión de fecha</translation>
    </message>
    <message>
        <source>To see what would change and stop there, add -WhatIf to the line that starts the upload; to bring back the newest backup that differs from what is stored, add -Restore.</source>
        <translation>Para ver qué cambiaría y detenerse ahí, agregue -WhatIf a la línea que inicia la carga; para restaurar la copia de seguridad más reciente que difiere de lo almacenado, agregue -Restore.</translation>
    </message>
    <message>
        <source>Too many certificates in this mail have the name of “{name}”, or of a CA above it: not all were checked. Open fewer messages at a time.</source>
        <translation>Demasiados certificados de estos mensajes tienen el nombre de “{name}” o de una CA por encima: no se comprobaron todos. Abra menos mensajes a la vez.</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Trusted People</source>
        <translation>Personas de confianza</translation>
    </message>
    <message>
        <source>Trusted Root</source>
        <translation>Entidades de certificación raíz de confianza</translation>
    </message>
    <message>
        <source>Trusted by another path</source>
        <translation>De confianza por otra ruta</translation>
    </message>
    <message>
        <source>Trusted by this collection</source>
        <translation>De confianza con esta colección</translation>
    </message>
    <message>
        <source>Trusted by this collection, but only a part of the message is signed</source>
        <translation>De confianza con esta colección, pero solo está firmada una parte del mensaje</translation>
    </message>
    <message>
        <source>Trusted by this collection.</source>
        <translation>De confianza con esta colección.</translation>
    </message>
    <message>
        <source>Trusting S/MIME mail: a walk-through</source>
        <translation>Confiar en el correo S/MIME: guía paso a paso</translation>
    </message>
    <message>
        <source>Turn S/MIME on in the account&apos;s Security settings, where it is off by default, and open the same messages. It may take longer here: up to a day has been seen.</source>
        <translation>Active S/MIME en la configuración de seguridad de la cuenta, donde está desactivado de forma predeterminada, y abra los mismos mensajes. Aquí puede tardar más: se ha observado hasta un día.</translation>
    </message>
    <message>
        <source>Type Enable-OrganizationCustomization once, wait until it has taken effect, and upload again.</source>
        <translation>Escriba Enable-OrganizationCustomization una vez, espere hasta que surta efecto y cargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Type Register-PSRepository -Default, and install the module again.</source>
        <translation>Escriba Register-PSRepository -Default e instale de nuevo el módulo.</translation>
    </message>
    <message>
        <source>Type Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. If that is refused, a group policy forbids it: ask whoever manages this computer.</source>
        <translation>Escriba Set-ExecutionPolicy RemoteSigned -Scope Process, que solo vale para esta ventana, e inténtelo de nuevo. Si se rechaza, lo prohíbe una directiva de grupo: consulte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>Type Y. This is the PowerShell Gallery, Microsoft&apos;s own.</source>
        <translation>Escriba Y, o la letra que precede a “Sí”. Se trata de la Galería de PowerShell, de la propia Microsoft.</translation>
    </message>
    <message>
        <source>Type yes if the organization is yours, and nothing that you need stands under Removed. Anything else stops, and nothing changes.</source>
        <translation>Escriba sí si la organización es la suya y nada de lo que necesita aparece en “Quitados”. Cualquier otra respuesta detiene el script, y no se cambia nada.</translation>
    </message>
    <message>
        <source>Type yes. It is installed for you alone, and needs no administrator.</source>
        <translation>Escriba sí. Se instala solo para usted, y no se necesita un administrador.</translation>
    </message>
    <message>
        <source>Untrusted (Disallowed)</source>
        <translation>Certificados en los que no se confía</translation>
    </message>
    <message>
        <source>Update of the one that your organization uses</source>
        <translation>Actualización de la que usa su organización</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Upload this to the organization shown above?</source>
        <translation>¿Cargar esto en la organización indicada arriba?</translation>
    </message>
    <message>
        <source>Upload: replaces the whole collection at once, without asking</source>
        <translation>Cargar: reemplaza toda la colección de inmediato, sin preguntar</translation>
    </message>
    <message>
        <source>Use PowerShell 7. On Windows 10, Microsoft supports its current versions with the LTSC editions only: otherwise, save the transfer kit, and upload from another computer.</source>
        <translation>Use PowerShell 7. En Windows 10, Microsoft admite sus versiones actuales solo con las ediciones LTSC: en otro caso, guarde el kit de transferencia y cargue el archivo desde otro equipo.</translation>
    </message>
    <message>
        <source>Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control.</source>
        <translation>Use Windows con Edge o Chrome, la extensión S/MIME y el control S/MIME.</translation>
    </message>
    <message>
        <source>Use a computer from which it may, or ask whoever looks after these policies.</source>
        <translation>Use un equipo desde el que pueda hacerlo, o consulte a quien se encarga de estas directivas.</translation>
    </message>
    <message>
        <source>Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows Security.</source>
        <translation>Use una carpeta que no esté protegida, como una nueva en la unidad C, o haga que se permita PowerShell en Seguridad de Windows.</translation>
    </message>
    <message>
        <source>Use a folder that you may write to and that is not protected, such as a new one on drive C.</source>
        <translation>Use una carpeta en la que pueda escribir y que no esté protegida, como una nueva en la unidad C.</translation>
    </message>
    <message>
        <source>Use an account of Windows whose profile has no $ in its path, or save the transfer kit for one.</source>
        <translation>Use una cuenta de Windows cuyo perfil no tenga ningún $ en su ruta, o guarde el kit de transferencia para una cuenta así.</translation>
    </message>
    <message>
        <source>Use the commands that SST Wizard shows; they read the file in another way.</source>
        <translation>Use los comandos que muestra SST Wizard; leen el archivo de otra manera.</translation>
    </message>
    <message>
        <source>Use the script: “Upload in PowerShell”. If Microsoft&apos;s module fails too, save the transfer kit, and upload from another computer.</source>
        <translation>Use el script: “Cargar con PowerShell”. Si también falla el módulo de Microsoft, guarde el kit de transferencia y cargue el archivo desde otro equipo.</translation>
    </message>
    <message>
        <source>Valid from (UTC)</source>
        <translation>Válido desde (UTC)</translation>
    </message>
    <message>
        <source>Valid to (UTC)</source>
        <translation>Válido hasta (UTC)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Was “{name}” revoked? {said} If Exchange can&apos;t check that either, users may be told that the signature is not trusted.</source>
        <translation>¿Se ha revocado “{name}”? {said} Si Exchange tampoco puede comprobarlo, es posible que se indique a los usuarios que la firma no es de confianza.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What Exchange has stored is not this file: the upload failed, or somebody has uploaded another since.</source>
        <translation>Lo que Exchange tiene almacenado no es este archivo: la carga no se pudo completar, o alguien ha cargado otro desde entonces.</translation>
    </message>
    <message>
        <source>What is known of Exchange can&apos;t be kept in “{file}”: {reason} It is known until the wizard is closed.</source>
        <translation>Lo que se sabe de Exchange no se puede guardar en “{file}”: {reason} Se conoce hasta que se cierre el asistente.</translation>
    </message>
    <message>
        <source>What needs you comes first: the card below the list has a button for it. Compare a root by phone, with a number that you know and that isn&apos;t from the message.</source>
        <translation>Primero está lo que requiere su atención: la tarjeta bajo la lista tiene un botón para ello. Compare una raíz por teléfono, con un número que conozca y que no sea del mensaje.</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>Qué responder</translation>
    </message>
    <message>
        <source>Whether a CA above “{name}” may certify all its names can&apos;t be checked: the CA&apos;s name constraints are of a kind that isn&apos;t known here, or say nothing of letters outside of ASCII. Ask the CA.</source>
        <translation>No se puede comprobar si una CA por encima de “{name}” puede certificar todos sus nombres: las restricciones de nombre de la CA son de un tipo que aquí no se conoce, o no dicen nada de letras que no sean ASCII. Consulte a la CA.</translation>
    </message>
    <message>
        <source>Whether this is trusted can&apos;t be checked</source>
        <translation>No se puede comprobar si es de confianza</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked</source>
        <translation>No se puede comprobar quién firmó “{name}”</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256.</source>
        <translation>No se puede comprobar aquí quién firmó “{name}”: no se conoce el algoritmo ({algorithm}) o la clave de “{issuer}”. Pida a la CA un certificado firmado con RSA o ECDSA, y SHA-256.</translation>
    </message>
    <message>
        <source>Whole messages are saved there, so nobody else may be able to read that folder.</source>
        <translation>Allí se guardan mensajes completos, así que nadie más debe poder leer esa carpeta.</translation>
    </message>
    <message>
        <source>Windows Hardware Driver Verification</source>
        <translation>Comprobación de controlador de hardware de Windows</translation>
    </message>
    <message>
        <source>Windows PowerShell 5.1 is known for it.</source>
        <translation>Es un problema conocido de Windows PowerShell 5.1.</translation>
    </message>
    <message>
        <source>Windows System Component Verification</source>
        <translation>Comprobación de componentes del sistema de Windows</translation>
    </message>
    <message>
        <source>Windows allows no file named “{name}”. Choose another name.</source>
        <translation>Windows no permite ningún archivo llamado “{name}”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Windows denies access to the folder “{folder}”. Choose another folder, or have SST Wizard allowed if Controlled Folder Access blocks it.</source>
        <translation>Windows deniega el acceso a la carpeta “{folder}”. Elija otra carpeta o pida que se permita SST Wizard si el Acceso controlado a carpetas lo bloquea.</translation>
    </message>
    <message>
        <source>Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted again for your whole organization.</source>
        <translation>Windows no permite “{name}”, por decisión de Microsoft o de un administrador. En el archivo, volvería a ser de confianza para toda su organización.</translation>
    </message>
    <message>
        <source>Windows does not let this window load a module or start a script.</source>
        <translation>Windows no permite que esta ventana cargue módulos ni inicie scripts.</translation>
    </message>
    <message>
        <source>Windows does not trust “{name}”</source>
        <translation>Windows no confía en “{name}”</translation>
    </message>
    <message>
        <source>Windows doesn&apos;t let you read {store}: {reason}</source>
        <translation>Windows no le permite leer {store}: {reason}</translation>
    </message>
    <message>
        <source>Windows on this computer limits “{name}” to purposes other than secure email. The file doesn&apos;t include this limit: Exchange would still trust it for mail.</source>
        <translation>En este equipo, Windows limita “{name}” a propósitos distintos del correo seguro. El archivo no incluye este límite: Exchange seguiría confiando en él para el correo.</translation>
    </message>
    <message>
        <source>Windows or a root program has withdrawn a certificate in the chain of “{name}”. Don&apos;t trust it.</source>
        <translation>Windows o un programa de certificados raíz ha retirado un certificado de la cadena de “{name}”. No confíe en ella.</translation>
    </message>
    <message>
        <source>Windows trusts only what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then.</source>
        <translation>Windows solo confía en lo que “{name}” emitió antes del {since}. El archivo no incluye este límite: Exchange confiaría también en lo que ha emitido desde entonces.</translation>
    </message>
    <message>
        <source>Windows&apos; Controlled Folder Access keeps PowerShell out; its message names another reason.</source>
        <translation>El Acceso controlado a carpetas de Windows impide el acceso de PowerShell; su mensaje indica otro motivo.</translation>
    </message>
    <message>
        <source>Windows&apos; account manager (WAM) refuses the sign-in. This has been reported from the environment GCC High, with version 3.8.0 of the module.</source>
        <translation>El administrador de cuentas de Windows (WAM) rechaza el inicio de sesión. Se ha notificado en el entorno GCC High, con la versión 3.8.0 del módulo.</translation>
    </message>
    <message>
        <source>Windows&apos; sign-in window can&apos;t be used in a console that runs as another user than the one signed in.</source>
        <translation>La ventana de inicio de sesión de Windows no se puede usar en una consola que se ejecuta con un usuario distinto del que inició sesión.</translation>
    </message>
    <message>
        <source>With the account that runs the script, create the certificate again, with -KeySpec KeyExchange: see “Watch the tenant” in the help.</source>
        <translation>Con la cuenta que ejecuta el script, cree de nuevo el certificado, con -KeySpec KeyExchange: consulte “Vigilar el inquilino” en la ayuda.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Worldwide or GCC</source>
        <translation>Mundial o GCC</translation>
    </message>
    <message>
        <source>Writing into Documents or Desktop fails, though the folder is there</source>
        <translation>No se puede escribir en Documentos o en el escritorio, aunque la carpeta existe</translation>
    </message>
    <message>
        <source>You did not agree to install Microsoft&apos;s module, the installation failed (the PowerShell Gallery or a proxy could not be reached), or another version was installed.</source>
        <translation>No aceptó instalar el módulo de Microsoft, la instalación no se pudo completar (no hubo acceso a la Galería de PowerShell o a un proxy), o se instaló otra versión.</translation>
    </message>
    <message>
        <source>You have declined, or your organization asks an administrator to approve “Microsoft Graph Command Line Tools” for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).</source>
        <translation>Usted no aceptó, o su organización exige que un administrador apruebe “Microsoft Graph Command Line Tools” para leer correo (Mail.Read, o Mail.Read.Shared para un buzón compartido).</translation>
    </message>
    <message>
        <source>Your organization allows only roots that Microsoft, Mozilla or Windows vouches for, or that were seen in Exchange.</source>
        <translation>Su organización solo permite raíces avaladas por Microsoft, Mozilla o Windows, o que se han visto en Exchange.</translation>
    </message>
    <message>
        <source>Your organization allows only roots that somebody else vouches for (policy {policy}). Leave out --root.</source>
        <translation>Su organización solo permite raíces que alguien más avale (directiva {policy}). Omita --root.</translation>
    </message>
    <message>
        <source>Your organization does not allow this account to sign in from here.</source>
        <translation>Su organización no permite que esta cuenta inicie sesión desde aquí.</translation>
    </message>
    <message>
        <source>Your organization has not approved, or has refused, Microsoft&apos;s application for Exchange.</source>
        <translation>Su organización no ha aprobado, o ha rechazado, la aplicación de Microsoft para Exchange.</translation>
    </message>
    <message>
        <source>Your organization has set the account to {account}. Leave out --upn.</source>
        <translation>Su organización ha establecido la cuenta {account}. Omita --upn.</translation>
    </message>
    <message>
        <source>Your organization has set the environment to {environment}. Leave out --environment.</source>
        <translation>Su organización ha establecido el entorno {environment}. Omita --environment.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off (policy {policy}). Leave out --online.</source>
        <translation>Su organización ha desactivado las descargas (directiva {policy}). Omita --online.</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off.</source>
        <translation>Su organización ha desactivado las descargas.</translation>
    </message>
    <message>
        <source>Your organization has turned uploads off (policy {policy}). Upload the file from another computer.</source>
        <translation>Su organización ha desactivado las cargas (directiva {policy}). Cargue el archivo desde otro equipo.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings have never been changed: this is usual where it is new.</source>
        <translation>La configuración de su organización no se ha cambiado nunca: es lo habitual cuando es nueva.</translation>
    </message>
    <message>
        <source>a certificate trust list or a security catalog</source>
        <translation>una lista de confianza de certificados o un catálogo de seguridad</translation>
    </message>
    <message>
        <source>a name in it is no longer correct</source>
        <translation>un nombre que contiene ya no es correcto</translation>
    </message>
    <message>
        <source>a signed receipt</source>
        <translation>una confirmación firmada</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>una marca de tiempo</translation>
    </message>
    <message>
        <source>attached message</source>
        <translation>mensaje adjunto</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>no se pudo descodificar</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>expires {year}</source>
        <translation>expira en {year}</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>texto con formato</translation>
    </message>
    <message>
        <source>issued {year}</source>
        <translation>emitido en {year}</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>ya no se necesita</translation>
    </message>
    <message>
        <source>it was replaced by another certificate</source>
        <translation>se reemplazó por otro certificado</translation>
    </message>
    <message>
        <source>its private key may be compromised</source>
        <translation>es posible que su clave privada esté comprometida</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no se indicó ningún motivo</translation>
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
        <translation>es posible que la clave privada de la CA esté comprometida</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key may be compromised</source>
        <translation>es posible que la clave de la autoridad de atributos esté comprometida</translation>
    </message>
    <message>
        <source>the list of public CAs (CCADB, {date})</source>
        <translation>la lista de CA públicas (CCADB, {date})</translation>
    </message>
    <message>
        <source>the permission that it gave was withdrawn</source>
        <translation>se retiró el permiso que concedía</translation>
    </message>
    <message>
        <source>the sign-in window asks for it</source>
        <translation>la pide la ventana de inicio de sesión</translation>
    </message>
    <message>
        <source>the signature of a program (Authenticode)</source>
        <translation>la firma de un programa (Authenticode)</translation>
    </message>
    <message>
        <source>thumbprint …{digits}</source>
        <translation>huella digital …{digits}</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits</source>
        <translation>{algorithm} de {bits} bits</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits ({curve})</source>
        <translation>{algorithm} de {bits} bits ({curve})</translation>
    </message>
    <message>
        <source>{count} (root CAs: {roots}, others: {others})</source>
        <translation>{count} (CA raíz: {roots}, otros: {others})</translation>
    </message>
    <message>
        <source>{count} certificates are for the same CA “{name}” and the same key. This causes no problem.</source>
        <translation>{count} certificados son de la misma CA “{name}” y de la misma clave. Esto no causa ningún problema.</translation>
    </message>
    <message>
        <source>{count} files contain neither mail nor certificates and were skipped.</source>
        <translation>{count} archivos no contienen correo ni certificados y se omitieron.</translation>
    </message>
    <message>
        <source>{count} files contain no certificates and were skipped.</source>
        <translation>{count} archivos no contienen certificados y se omitieron.</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched</source>
        <translation>No se pudieron obtener {count} listas de revocación (CRL)</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched. {said}</source>
        <translation>No se pudieron obtener {count} listas de revocación (CRL). {said}</translation>
    </message>
    <message>
        <source>{count} self-signed certificates are for the same root CA “{name}” and the same key. This causes no problem; if space is short, the one that expires last is enough.</source>
        <translation>{count} certificados autofirmados son de la misma CA raíz “{name}” y de la misma clave. Esto no causa ningún problema; si falta espacio, basta con el último en expirar.</translation>
    </message>
    <message>
        <source>{date}: upload an updated file before this day</source>
        <translation>{date}: cargue un archivo actualizado antes de este día</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Open it in the wizard, which asks for it.</source>
        <translation>{file} está protegido con una contraseña. Ábralo en el asistente, que la pide.</translation>
    </message>
    <message>
        <source>{file}: The file contains no certificates.</source>
        <translation>{file}: El archivo no contiene certificados.</translation>
    </message>
    <message>
        <source>{file}: The file contains no root CA. Specify the root&apos;s own file.</source>
        <translation>{file}: El archivo no contiene ninguna CA raíz. Indique el archivo de la propia raíz.</translation>
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
        <translation>{host} respondió con una página web, no con un certificado. Pida a la CA su certificado.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} respondió, pero no con un certificado. Pida a la CA su certificado.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the network, or ask the CA.</source>
        <translation>No se puede acceder a {host}. Compruebe la red o consulte a la CA.</translation>
    </message>
    <message>
        <source>{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA.</source>
        <translation>{host} no respondió por completo en {seconds} segundos. Inténtelo más tarde o consulte a la CA.</translation>
    </message>
    <message>
        <source>{host} didn&apos;t provide the file (HTTP status {status}). Ask the CA for it.</source>
        <translation>{host} no proporcionó el archivo (estado HTTP {status}). Pídalo a la CA.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have it, but redirects to another address: {address}. Contact that address only if you trust it.</source>
        <translation>{host} no lo tiene, pero redirige a otra dirección: {address}. Consulte esa dirección solo si confía en ella.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have the revocation list (CRL), but redirects to another address, which was not contacted. Ask the CA.</source>
        <translation>{host} no tiene la lista de revocación (CRL), pero redirige a otra dirección, que no se consultó. Consulte a la CA.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network, which Microsoft can&apos;t reach either. Ask the CA to publish its revocation list (CRL) over public HTTP.</source>
        <translation>{host} está en este equipo o en una red privada, a la que Microsoft tampoco tiene acceso. Pida a la CA que publique su lista de revocación (CRL) por HTTP público.</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network. Contact it only if it belongs to your own CA.</source>
        <translation>{host} está en este equipo o en una red privada. Consulte esta dirección solo si pertenece a su propia CA.</translation>
    </message>
    <message>
        <source>{host} offers the file only over https, at {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>{host} solo ofrece el archivo por https, en {address}. Si confía en esta dirección, ábrala en un explorador y agregue el archivo.</translation>
    </message>
    <message>
        <source>{host} redirects to another address, but to none that can be used. Ask the CA.</source>
        <translation>{host} redirige a otra dirección, pero a ninguna que se pueda usar. Consulte a la CA.</translation>
    </message>
    <message>
        <source>{host} sent a certificate that isn&apos;t the issuer of {certificate}. Ask the CA for its certificate.</source>
        <translation>{host} envió un certificado que no es el emisor de {certificate}. Pida a la CA su certificado.</translation>
    </message>
    <message>
        <source>{host} sent more than {size} MB, which is too much. Ask the CA for the file.</source>
        <translation>{host} envió más de {size} MB, y eso es demasiado. Pida el archivo a la CA.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} y {count} más</translation>
    </message>
    <message>
        <source>{name} ({apart})</source>
        <translation>{name} ({apart})</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name}, hasta el {end}</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”</source>
        <translation>{program} ha retirado “{name}”</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>{program} ha retirado “{name}”: no se debe confiar en nada que dependa de él. Pida al remitente que use otro certificado.</translation>
    </message>
    <message>
        <source>{program} no longer trusts what “{name}” issues</source>
        <translation>{program} ya no confía en lo que emite “{name}”</translation>
    </message>
    <message>
        <source>{program}&apos;s root program no longer vouches for “{name}” for mail (as of its list of {listed}, which doesn&apos;t say since when).</source>
        <translation>El programa de certificados raíz de {program} ya no avala “{name}” para el correo (según su lista del {listed}, que no dice desde cuándo).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that is issued below “{root}” from {day} on, as by “{name}”. Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>El programa de certificados raíz de {program} no avala nada de lo que se emita bajo “{root}” a partir del {day}, como lo que emita “{name}”. Cuente entonces con otra CA para el correo de sus clientes; compruebe de nuevo el correo recibido.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that “{name}” has issued since {since} (as of its list of {listed}).</source>
        <translation>El programa de certificados raíz de {program} no avala nada de lo que “{name}” ha emitido desde el {since} (según su lista del {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches only for what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before that date.</source>
        <translation>El programa de certificados raíz de {program} solo avala lo que “{name}” emitió antes del {since}. El archivo no incluye este límite: Exchange confiaría también en lo que ha emitido desde entonces. Quítelo, salvo que necesite correo anterior a esa fecha.</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since} (as of its list of {listed}).</source>
        <translation>El programa de certificados raíz de {program} retiró “{name}” el {since} (según su lista del {listed}).</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since}: don&apos;t trust it for mail. In the file, it would be trusted again for your whole organization. Remove it.</source>
        <translation>El programa de certificados raíz de {program} retiró “{name}” el {since}: no confíe en él para el correo. En el archivo, volvería a ser de confianza para toda su organización. Quítelo.</translation>
    </message>
    <message>
        <source>{said} Don&apos;t trust anything that depends on it. Ask the sender to use another certificate.</source>
        <translation>{said} No confíe en nada que dependa de este certificado. Pida al remitente que use otro.</translation>
    </message>
    <message>
        <source>{said} Exchange Server checks all but the root for revocation. Don&apos;t trust it or anything it has issued.</source>
        <translation>{said} Exchange Server comprueba la revocación de todos los certificados, salvo la raíz. No confíe en este certificado ni en nada que haya emitido.</translation>
    </message>
    <message>
        <source>{size} bytes; Exchange Server is known to refuse more than {limit}, Exchange Online may</source>
        <translation>{size} bytes; se sabe que Exchange Server rechaza más de {limit}, y Exchange Online podría hacer lo mismo</translation>
    </message>
    <message>
        <source>{vouching}&apos;s root program vouches for “{name}” for mail; {other}&apos;s no longer does, or only for other purposes. Exchange uses only the file. Keep the root if you still receive mail that needs it.</source>
        <translation>El programa de certificados raíz de {vouching} avala “{name}” para el correo; el de {other} ya no lo hace, o solo para otros propósitos. Exchange se guía solo por el archivo. Conserve la raíz si aún recibe correo que la necesita.</translation>
    </message>
    <message>
        <source>{why} Don&apos;t trust this message, and ask the sender to send it again.</source>
        <translation>{why} No confíe en este mensaje y pida al remitente que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>“{account}” contains a space or an invisible character; remove it.</source>
        <translation>“{account}” contiene un espacio o un carácter invisible; quítelo.</translation>
    </message>
    <message>
        <source>“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com.</source>
        <translation>“{account}” no es una cuenta: necesita una @, como en admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{address}” isn&apos;t an http or https address to download from. Ask the CA for its certificate.</source>
        <translation>“{address}” no es una dirección http o https desde la que se pueda descargar. Pida a la CA su certificado.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.</source>
        <translation>“{domain}” no es un dominio, como fabrikam.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>“{file}” can contain only one certificate, but there are {count}: specify an .sst, .p7b or .pem file, or a folder with --format der.</source>
        <translation>“{file}” solo puede contener un certificado, pero hay {count}: indique un archivo .sst, .p7b o .pem, o una carpeta con --format der.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read completely, so some of its certificates may be lost in the new file: {reason} To use what can be read, pass the file without --base.</source>
        <translation>“{file}” no se puede leer por completo, así que podrían perderse algunos de sus certificados en el archivo nuevo: {reason} Para usar lo que se puede leer, indique el archivo sin --base.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Copy it to this computer and try again.</source>
        <translation>“{file}” no se puede leer. Cópielo en este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: you have no permission, or another program is using it.</source>
        <translation>“{file}” no se puede leer: usted no tiene permiso u otro programa lo está usando.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: sstwizard survey writes an .sst file.</source>
        <translation>“{file}” no se puede escribir: sstwizard survey escribe un archivo .sst.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the formats are .sst, .p7b, .pem and .cer. Choose one of these extensions, or specify --format.</source>
        <translation>“{file}” no se puede escribir: los formatos son .sst, .p7b, .pem y .cer. Elija una de estas extensiones o indique --format.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the name of this document has to end with {endings}. PDF needs the wizard.</source>
        <translation>“{file}” no se puede escribir: el nombre de este documento tiene que terminar en {endings}. Para un PDF se necesita el asistente.</translation>
    </message>
    <message>
        <source>“{file}” contains neither mail nor certificates and was skipped.</source>
        <translation>“{file}” no contiene correo ni certificados y se omitió.</translation>
    </message>
    <message>
        <source>“{file}” contains no certificates and was skipped.</source>
        <translation>“{file}” no contiene certificados y se omitió.</translation>
    </message>
    <message>
        <source>“{file}” could not be read, so it is no longer known what Exchange has. It is kept as “{copy}”.</source>
        <translation>No se pudo leer “{file}”, así que ya no se sabe qué tiene Exchange. El archivo se conserva como “{copy}”.</translation>
    </message>
    <message>
        <source>“{file}” has the root CA “{name}”. Nobody vouches for it, and your organization allows no others (policy {policy}). Make a collection without it first: sstwizard make.</source>
        <translation>“{file}” contiene la CA raíz “{name}”. Nadie la avala y su organización no permite otras (directiva {policy}). Cree primero una colección sin ella: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe, not a file.</source>
        <translation>“{file}” es un dispositivo o una canalización, no un archivo.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <translation>“{file}” es una carpeta. Elija un archivo que contenga.</translation>
    </message>
    <message>
        <source>“{file}” is an .sst file. Specify the message or certificate to check (.eml, .cer).</source>
        <translation>“{file}” es un archivo .sst. Indique el mensaje o el certificado que se va a comprobar (.eml, .cer).</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Add it by itself; you can then enter its password.</source>
        <translation>“{file}” está protegido con una contraseña. Agréguelo por separado; entonces podrá escribir su contraseña.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add those files.</source>
        <translation>“{file}” está protegido con una contraseña. Exporte sus certificados como .cer o .p7b y agregue esos archivos.</translation>
    </message>
    <message>
        <source>“{file}” is not an .sst file. Create one first: sstwizard make.</source>
        <translation>“{file}” no es un archivo .sst. Cree uno primero: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” is not the script that came with SST Wizard. Install SST Wizard again.</source>
        <translation>“{file}” no es el script que se incluye con SST Wizard. Instale SST Wizard de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is the collection itself. Choose another name.</source>
        <translation>“{file}” es la propia colección. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read: it has more than {size} MB.</source>
        <translation>“{file}” es demasiado grande para leerlo: tiene más de {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” was not exported by SST Wizard. Make a collection of it first: sstwizard make.</source>
        <translation>“{file}” no se exportó con SST Wizard. Cree primero una colección a partir de este archivo: sstwizard make.</translation>
    </message>
    <message>
        <source>“{file}” was not found. It may have been moved or renamed.</source>
        <translation>No se encontró “{file}”. Es posible que se haya movido o que haya cambiado de nombre.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to a folder, and was skipped. Add that folder by itself.</source>
        <translation>“{folder}” es un vínculo a una carpeta y se ha omitido. Agregue esa carpeta por separado.</translation>
    </message>
    <message>
        <source>“{folder}” is a link to another place, so no script is put there. Remove the link, and try again.</source>
        <translation>“{folder}” es un vínculo a otro lugar, así que no se coloca allí ningún script. Quite el vínculo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{issuer}” may not sign revocation lists (CRL): its key usage names other purposes. Ask the CA.</source>
        <translation>“{issuer}” no puede firmar listas de revocación (CRL): su uso de la clave indica otros propósitos. Consulte a la CA.</translation>
    </message>
    <message>
        <source>“{missing}”, an issuer above “{name}”, is missing. Ask the sender or the CA for its certificate, and add the file.</source>
        <translation>Falta “{missing}”, un emisor por encima de “{name}”. Pida su certificado al remitente o a la CA y agregue el archivo.</translation>
    </message>
    <message>
        <source>“{name1}”</source>
        <translation>“{name1}”</translation>
    </message>
    <message>
        <source>“{name1}” and “{name2}”</source>
        <translation>“{name1}” y “{name2}”</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}” and “{name3}”</source>
        <translation>“{name1}”, “{name2}” y “{name3}”</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}”, “{name3}” and {count} more</source>
        <translation>“{name1}”, “{name2}”, “{name3}” y {count} más</translation>
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
        <translation>“{name}” pertenece a una persona o a un servidor. Exchange confía en el correo según las CA del archivo; este certificado ocupa espacio y no hace que ningún correo sea de confianza.</translation>
    </message>
    <message>
        <source>“{name}” came with a message or download ({origin}); no other source has it, and anybody can make a root CA of that name. Compare its SHA-256 by phone or on the CA&apos;s website, and remove it if a single digit differs: {sha256}</source>
        <translation>“{name}” llegó con un mensaje o una descarga ({origin}); no está en ningún otro origen, y cualquiera puede crear una CA raíz con ese nombre. Compare su SHA-256 por teléfono o en el sitio web de la CA, y quítela si difiere un solo dígito: {sha256}</translation>
    </message>
    <message>
        <source>“{name}” can be forged</source>
        <translation>“{name}” se puede falsificar</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded, so its issuer is not known. Unless you know what it is, remove it.</source>
        <translation>“{name}” no se puede descodificar, así que no se conoce su emisor. Si no sabe qué es, quítelo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email</source>
        <translation>“{name}” no se puede usar para correo seguro</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email: its extended key usage lists other purposes. Use another certificate.</source>
        <translation>“{name}” no se puede usar para correo seguro: su uso mejorado de claves indica otros propósitos. Use otro certificado.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: {reason}. Choose another location.</source>
        <translation>“{name}” no se puede usar: {reason}. Elija otra ubicación.</translation>
    </message>
    <message>
        <source>“{name}” contains a name that a CA above it may not certify (name constraints). Ask the CA.</source>
        <translation>“{name}” contiene un nombre que una CA por encima no puede certificar (restricciones de nombre). Consulte a la CA.</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t list secure email among its purposes, but allows any. Mail programs accept that; Exchange Server is known to look for secure email, and Exchange Online may do the same.</source>
        <translation>“{name}” no indica el correo seguro entre sus propósitos, pero permite cualquiera. Los programas de correo lo aceptan; se sabe que Exchange Server busca el correo seguro, y Exchange Online podría hacer lo mismo.</translation>
    </message>
    <message>
        <source>“{name}” exceeds its issuer&apos;s path length</source>
        <translation>“{name}” supera la longitud de ruta de su emisor</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. Ask the CA for its successor.</source>
        <translation>“{name}” expiró el {end}. Pida a la CA su sucesor.</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. One expired certificate makes the whole upload fail.</source>
        <translation>“{name}” expiró el {end}. Un solo certificado expirado hace que falle toda la carga.</translation>
    </message>
    <message>
        <source>“{name}” expires in {days} days</source>
        <translation>“{name}” expira en {days} días</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}, so it probably issues no more certificates. “{successor}”, of the same organization, is newer and probably issues them now. It was found in {origin}. Add it beside “{name}”, and remove that once no mail needs it.</source>
        <translation>“{name}” expira el {end}, así que probablemente ya no emite certificados. “{successor}”, de la misma organización, es más reciente y probablemente los emite ahora. Se encontró en {origin}. Agréguela además, y quite “{name}” cuando ningún correo la necesite.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. After that, the whole upload fails.</source>
        <translation>“{name}” expira el {end}. Después de esa fecha, fallará toda la carga.</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. Its successor has to be in the collection by then.</source>
        <translation>“{name}” expira el {end}. A partir de entonces, el correo que lo necesite no será de confianza, y Exchange rechazará un archivo que lo contenga. Antes debe estar en la colección su sucesor.</translation>
    </message>
    <message>
        <source>“{name}” has a critical extension that is not known here, so it can&apos;t be checked. Ask the CA about it.</source>
        <translation>“{name}” tiene una extensión crítica que aquí no se conoce, así que no se puede comprobar. Consulte a la CA sobre ella.</translation>
    </message>
    <message>
        <source>“{name}” has a successor</source>
        <translation>“{name}” tiene un sucesor</translation>
    </message>
    <message>
        <source>“{name}” has certificates with {count} different keys. A CA that renews its key causes this. Mail signed under the older key needs the older certificate.</source>
        <translation>“{name}” tiene certificados con {count} claves diferentes. Ocurre cuando una CA renueva su clave. El correo que depende de la clave anterior necesita el certificado anterior.</translation>
    </message>
    <message>
        <source>“{name}” has more CAs below it than its path length allows. Ask the CA for a new certificate.</source>
        <translation>“{name}” tiene por debajo más CA de las que permite su longitud de ruta. Pida a la CA un certificado nuevo.</translation>
    </message>
    <message>
        <source>“{name}” has more than one key</source>
        <translation>“{name}” tiene más de una clave</translation>
    </message>
    <message>
        <source>“{name}” has no address of a revocation list (CRL). If Exchange can&apos;t check for revocation, users may be told that the signature is not trusted.</source>
        <translation>“{name}” no tiene ninguna dirección de una lista de revocación (CRL). Si Exchange no puede comprobar la revocación, es posible que se indique a los usuarios que la firma no es de confianza.</translation>
    </message>
    <message>
        <source>“{name}” has public CAs, but none that probably issues for mail. See: sstwizard find.</source>
        <translation>“{name}” tiene CA públicas, pero probablemente ninguna emite certificados para correo. Consulte: sstwizard find.</translation>
    </message>
    <message>
        <source>“{name}” has the extension of another format. Use {suffix}, or leave the extension out.</source>
        <translation>“{name}” tiene la extensión de otro formato. Use {suffix} u omita la extensión.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Choose another name.</source>
        <translation>“{name}” es un dispositivo o una canalización, no un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is a file, and several certificates need a folder.</source>
        <translation>“{name}” es un archivo, y para varios certificados se necesita una carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Add a file name.</source>
        <translation>“{name}” es una carpeta. Agregue un nombre de archivo.</translation>
    </message>
    <message>
        <source>“{name}” is cross-signed</source>
        <translation>“{name}” tiene certificación cruzada</translation>
    </message>
    <message>
        <source>“{name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>“{name}” no está permitido: no se debe confiar en nada que dependa de él. Pida al remitente que use otro certificado.</translation>
    </message>
    <message>
        <source>“{name}” is easier to forge than it should be</source>
        <translation>“{name}” es más fácil de falsificar de lo que debería</translation>
    </message>
    <message>
        <source>“{name}” is in no open source. Ask the sender for the CA&apos;s certificate, and add its file.</source>
        <translation>“{name}” no está en ningún origen abierto. Pida al remitente el certificado de la CA y agregue su archivo.</translation>
    </message>
    <message>
        <source>“{name}” is in order, but no certificate of its senders can be used for their mail; each message says why. Ask the senders to use another certificate.</source>
        <translation>“{name}” está en orden, pero ningún certificado de sus remitentes puede usarse para sus mensajes; cada mensaje indica el motivo. Pida a los remitentes que usen otro certificado.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). Add all, or those that your partners use.</source>
        <translation>“{name}” está en la colección sin ninguna CA intermedia: el correo que no incluya una no sería de confianza. CA por debajo que probablemente emiten certificados para correo, según {origin}: {count} ({named}). Agréguelas todas o solo las que usan sus asociados.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). There is no room for all: find those that your partners use by name.</source>
        <translation>“{name}” está en la colección sin ninguna CA intermedia: el correo que no incluya una no sería de confianza. CA por debajo que probablemente emiten certificados para correo, según {origin}: {count} ({named}). No hay espacio para todas: busque por nombre las que usan sus asociados.</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. The opened files and stores contain {named} below it (the first in {origin}).</source>
        <translation>“{name}” está en la colección sin ninguna CA intermedia: el correo que no incluya una no sería de confianza. Los archivos y almacenes abiertos contienen por debajo {named} (la primera en {origin}).</translation>
    </message>
    <message>
        <source>“{name}” is not valid yet</source>
        <translation>“{name}” aún no es válido</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Clear the read-only attribute, or choose another name.</source>
        <translation>“{name}” es de solo lectura. Quite el atributo de solo lectura o elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is self-signed and not a CA: it makes only mail trusted that was signed with this certificate. Remove it, unless you want exactly that.</source>
        <translation>“{name}” está autofirmado y no es una CA: solo hace que sea de confianza el correo firmado con este certificado. Quítelo, salvo que sea justo lo que quiere.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can be forged. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>“{name}” está firmado con {algorithm}, que se puede falsificar. No confíe en él y pida uno nuevo a la CA.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>“{name}” está firmado con {algorithm}, que actualmente se puede falsificar. Exchange podría confiar o no en este certificado. Pida a la CA uno más reciente.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate.</source>
        <translation>“{name}” está firmado con {algorithm}, que está obsoleto. Pida a la CA un certificado más reciente.</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}: certificates like it have been forged. Don&apos;t trust it. Remove it, and ask the CA for a newer certificate.</source>
        <translation>“{name}” está firmado con {algorithm}: ya se han falsificado certificados así. No confíe en él. Quítelo y pida a la CA un certificado más reciente.</translation>
    </message>
    <message>
        <source>“{name}” is trusted by this collection, but the signed content is in another file. Choose that file, too, to check whether it was changed.</source>
        <translation>“{name}” es de confianza con esta colección, pero el contenido firmado está en otro archivo. Elija también ese archivo para comprobar si se modificó.</translation>
    </message>
    <message>
        <source>“{name}” is valid from {start}. Mail that needs it isn&apos;t trusted before then.</source>
        <translation>“{name}” es válido a partir del {start}. El correo que lo necesita no es de confianza hasta entonces.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a CA and isn&apos;t needed</source>
        <translation>“{name}” no es una CA y no se necesita</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t made as the standard for certificates (RFC 5280) requires, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>“{name}” no cumple el estándar de certificados (RFC 5280), así que no se puede comprobar. Pida a la CA un certificado nuevo.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t the full name of an organization. These match: {names}.</source>
        <translation>“{name}” no es el nombre completo de una organización. Coinciden: {names}.</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid before {start}. Wait, or check this computer&apos;s clock.</source>
        <translation>“{name}” no es válido antes del {start}. Espere o compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>“{name}” makes only its own mail trusted</source>
        <translation>“{name}” solo hace que sea de confianza su propio correo</translation>
    </message>
    <message>
        <source>“{name}” may have been revoked</source>
        <translation>Es posible que “{name}” se haya revocado</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail from {day} on ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>“{name}” no puede emitir certificados para correo a partir del {day} ({key}; CA/Browser Forum, SMC017). Cuente entonces con otra CA para el correo de sus clientes; compruebe de nuevo el correo recibido.</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail since {day} ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA; look at received mail again.</source>
        <translation>“{name}” no puede emitir certificados para correo desde el {day} ({key}; CA/Browser Forum, SMC017). Cuente con otra CA para el correo de sus clientes; compruebe de nuevo el correo recibido.</translation>
    </message>
    <message>
        <source>“{name}” may not issue certificates, but it issued one here. Don&apos;t trust what it issued.</source>
        <translation>“{name}” no puede emitir certificados, pero aquí emitió uno. No confíe en lo que emitió.</translation>
    </message>
    <message>
        <source>“{name}” may not sign: its key usage lists other purposes. Ask the sender to sign with another certificate.</source>
        <translation>“{name}” no puede firmar: su uso de la clave indica otros propósitos. Pida al remitente que firme con otro certificado.</translation>
    </message>
    <message>
        <source>“{name}” mixes look-alike letters</source>
        <translation>“{name}” mezcla letras que se parecen</translation>
    </message>
    <message>
        <source>“{name}” names an issuer other than the certificate whose key signed it, so its chain is not valid. Ask the CA for a new one.</source>
        <translation>“{name}” indica un emisor distinto del certificado cuya clave lo firmó, así que su cadena no es válida. Pida a la CA un certificado nuevo.</translation>
    </message>
    <message>
        <source>“{name}” names no issuer, so nobody can find its CA. Remove it, and ask who issued it for another.</source>
        <translation>“{name}” no indica ningún emisor, por lo que nadie puede encontrar su CA. Quítelo y pida otro a quien lo emitió.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but its signature doesn&apos;t match that issuer&apos;s key. The certificate is forged, damaged or invalid: remove it, unless the CA can explain it.</source>
        <translation>“{name}” indica “{issuer}” como su emisor, pero su firma no coincide con la clave de ese emisor. El certificado está falsificado, está dañado o no es válido: quítelo, salvo que la CA pueda explicarlo.</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but this signature can&apos;t be checked here: the algorithm ({algorithm}) or the issuer&apos;s key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.</source>
        <translation>“{name}” indica “{issuer}” como su emisor, pero esta firma no se puede comprobar aquí: no se conoce el algoritmo ({algorithm}) o la clave del emisor, o la clave es demasiado grande. Podría ser una falsificación, así que nada de lo que depende de él se considera de confianza. Quítelo, salvo que la CA lo confirme.</translation>
    </message>
    <message>
        <source>“{name}” says where its issuer&apos;s certificate is on the internet. Exchange Online may fetch it, but whether that leads to a root of this collection isn&apos;t known here.</source>
        <translation>“{name}” indica dónde está en Internet el certificado de su emisor. Es posible que Exchange Online lo descargue, pero aquí no se sabe si conduce a una raíz de esta colección.</translation>
    </message>
    <message>
        <source>“{name}” should no longer be trusted. “{successor}”, of the same organization, is newer and probably issues certificates now. It was found in {origin}. Add it if your partners have certificates from it.</source>
        <translation>Ya no se debe confiar en “{name}”. “{successor}”, de la misma organización, es más reciente y probablemente emite certificados ahora. Se encontró en {origin}. Agréguela si sus asociados tienen certificados de esta CA.</translation>
    </message>
    <message>
        <source>“{name}” signed its own certificate: no CA issued it. Ask for a certificate that a CA has issued.</source>
        <translation>“{name}” firmó su propio certificado: no lo emitió ninguna CA. Pida un certificado emitido por una CA.</translation>
    </message>
    <message>
        <source>“{name}” stops issuing certificates for mail</source>
        <translation>“{name}” deja de emitir certificados para correo</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program after it was opened, so nothing was written. Open it again.</source>
        <translation>Otro programa modificó “{name}” después de que se abriera, así que no se escribió nada. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was found more than once (of all selected: {count}). Each is written once.</source>
        <translation>“{name}” se encontró más de una vez (de todos los seleccionados: {count}). Cada uno se escribe una vez.</translation>
    </message>
    <message>
        <source>“{name}” was found with its private key (of all selected: {count}). This wizard never exports private keys; Exchange doesn&apos;t need them.</source>
        <translation>“{name}” se encontró con su clave privada (de todos los seleccionados: {count}). Este asistente nunca exporta claves privadas; Exchange no las necesita.</translation>
    </message>
    <message>
        <source>“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are not written: no data from this computer is included.</source>
        <translation>“{name}” se encontró con propiedades, como un nombre descriptivo (de todos los seleccionados: {count}). No se escriben: no se incluyen datos de este equipo.</translation>
    </message>
    <message>
        <source>“{name}” was issued more than once</source>
        <translation>“{name}” se emitió más de una vez</translation>
    </message>
    <message>
        <source>“{name}” was not changed, because it could not be backed up: {reason}. Choose another name.</source>
        <translation>“{name}” no se modificó, porque no se pudo hacer una copia de seguridad: {reason}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: its backup differed when it was read back. Choose another drive.</source>
        <translation>“{name}” no se modificó: su copia de seguridad era diferente al volver a leerla. Elija otra unidad.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free some space on it, or choose another drive.</source>
        <translation>“{name}” no se escribió: el disco está lleno. Libere espacio en él o elija otra unidad.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed from the collection when it was read back. Try another drive.</source>
        <translation>“{name}” no se escribió: el archivo difería de la colección al volver a leerlo. Pruebe con otra unidad.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed when it was read back. Try another drive.</source>
        <translation>“{name}” no se escribió: el archivo era diferente al volver a leerlo. Pruebe con otra unidad.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Close the program that uses it, or choose another location.</source>
        <translation>“{name}” no se escribió: {reason}. Cierre el programa que lo usa o elija otra ubicación.</translation>
    </message>
    <message>
        <source>“{name}” was refused (OpenSSL error {code}). Ask the CA what is wrong with it.</source>
        <translation>Se rechazó “{name}” (error de OpenSSL {code}). Pregunte a la CA qué problema tiene.</translation>
    </message>
    <message>
        <source>“{name}” was revoked</source>
        <translation>“{name}” se ha revocado</translation>
    </message>
    <message>
        <source>“{name}” was revoked by its owner, or stands below a CA that was, as CCADB&apos;s list of {listed} says, which doesn&apos;t say since when.</source>
        <translation>“{name}” fue revocado por su propietario, o está por debajo de una CA que lo fue (según la lista de CCADB del {listed}, que no dice desde cuándo).</translation>
    </message>
    <message>
        <source>“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. What to do: get its successor from the CA, update {file} in SST Wizard (add the successor, remove this certificate), export it, and upload it. {again}</source>
        <translation>“{name}”, emitido por “{issuer}”, huella digital {thumbprint}, expira el {end}. A partir de entonces, el correo que lo necesite no será de confianza, y Exchange rechazará un archivo que lo contenga. Qué hacer: obtenga de la CA su sucesor, actualice {file} en SST Wizard (agregue el sucesor, quite este certificado), expórtelo y cárguelo. {again}</translation>
    </message>
    <message>
        <source>“{path}” is not a full path; start with the drive or the root folder.</source>
        <translation>“{path}” no es una ruta completa; empiece por la unidad o la carpeta raíz.</translation>
    </message>
    <message>
        <source>“{program}” can&apos;t be started: {reason}. Save the transfer kit, or type the commands yourself.</source>
        <translation>“{program}” no se puede iniciar: {reason}. Guarde el kit de transferencia o escriba usted mismo los comandos.</translation>
    </message>
    <message>
        <source>“{value}” contains a character that cannot be pasted into PowerShell ({code}); remove it.</source>
        <translation>“{value}” contiene un carácter que no se puede pegar en PowerShell ({code}); quítelo.</translation>
    </message>
</context>
</TS>
