<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Changed or damaged since it was signed</source>
        <translation>署名後に変更または破損</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Copied from the signature of another message</source>
        <translation>別のメッセージの署名からコピー</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>コレクションにあり</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>発行対象</translation>
    </message>
    <message>
        <source>Missing; found in {origin}</source>
        <translation>不足 (見つかった場所: {origin})</translation>
    </message>
    <message>
        <source>Named as signer</source>
        <translation>記載された署名者</translation>
    </message>
    <message>
        <source>No email address</source>
        <translation>メール アドレスなし</translation>
    </message>
    <message>
        <source>None included; same result</source>
        <translation>同梱なし (結果は同じ)</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not checked: it is in another file</source>
        <translation>未確認: 内容は別のファイルにあります</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>コレクションになし</translation>
    </message>
    <message>
        <source>Not signed with the signer&apos;s key</source>
        <translation>署名者のキーで署名されていません</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>信頼されていません</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>メッセージにのみ存在</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>差出人の表示</translation>
    </message>
    <message>
        <source>Signed for another certificate</source>
        <translation>別の証明書に対する署名です</translation>
    </message>
    <message>
        <source>Signed part</source>
        <translation>署名された部分</translation>
    </message>
    <message>
        <source>Signed with an algorithm that anybody can forge</source>
        <translation>だれでも偽造できるアルゴリズムで署名されています</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>The file you opened</source>
        <translation>開いたファイル</translation>
    </message>
    <message>
        <source>The signer, from the message</source>
        <translation>署名者 (メッセージから)</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼されています</translation>
    </message>
    <message>
        <source>Trusted, but Exchange Server is known not to use intermediates from messages</source>
        <translation>信頼されていますが、Exchange Server はメッセージに同梱された中間証明書を使用しないことが確認されています</translation>
    </message>
    <message>
        <source>Trusted: the collection contains everything needed</source>
        <translation>信頼されています: 必要な証明書がすべてコレクションにあります</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>署名後の変更なし</translation>
    </message>
    <message>
        <source>With the intermediates in the message</source>
        <translation>メッセージに同梱の中間証明書を使う場合</translation>
    </message>
    <message>
        <source>Without the intermediates in the message</source>
        <translation>メッセージに同梱の中間証明書を使わない場合</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, valid until {end}</source>
        <translation>{name} (発行者: {issuer}、有効期限: {end})</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Add the missing issuers to the collection</source>
        <translation>不足している発行者をコレクションに追加</translation>
    </message>
    <message>
        <source>Attached message</source>
        <translation>添付メッセージ</translation>
    </message>
    <message>
        <source>Attached messages, each checked separately</source>
        <translation>添付メッセージ (個別に確認)</translation>
    </message>
    <message>
        <source>Choose the signed file…</source>
        <translation>署名されたファイルの選択…</translation>
    </message>
    <message>
        <source>Exchange Online makes the final decision; this is an estimate.</source>
        <translation>最終的な判断は Exchange Online が行います。この結果は推定です。</translation>
    </message>
    <message>
        <source>More attached messages, not shown here: {count}</source>
        <translation>ここに表示されていない添付メッセージ: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>This result is for {signed}, when the message was signed. The signer&apos;s certificate has expired since then, on {end}: newer mail needs another one.</source>
        <translation>この結果は、メッセージが署名された {signed}の時点のものです。署名者の証明書はその後 {end}に期限切れになりました。新しいメールには別の証明書が必要です。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Without a subject: {headline}</source>
        <translation>件名なし: {headline}</translation>
    </message>
    <message>
        <source>“{name}”: {headline}</source>
        <translation>「{name}」: {headline}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>予期しないエラーが発生しました</translation>
    </message>
    <message>
        <source>Send the details to the person who supports this program.</source>
        <translation>このプログラムのサポート担当者に詳細を送信してください。</translation>
    </message>
    <message>
        <source>The last step failed. Your selection is still there.</source>
        <translation>最後の操作は失敗しました。選択した内容は残っています。</translation>
    </message>
</context>
<context>
    <name>ByCA</name>
    <message numerus="yes">
        <source>%Ln CA(s)</source>
        <translation>
            <numerusform>CA %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) need(s) you first</source>
        <translation>
            <numerusform>先に対応が必要な CA: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by CA, root, sender or status (Ctrl+F)</source>
        <translation>CA、ルート、送信者、状態でフィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes.</source>
        <translation>コレクションは {size} / {limit} バイトになります。</translation>
    </message>
    <message>
        <source>The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs.</source>
        <translation>コレクションは {size} / {limit} バイトになります。Exchange に拒否されるため、選択する CA を減らしてください。</translation>
    </message>
</context>
<context>
    <name>ByMessage</name>
    <message>
        <source>Answer</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Check revocation…</source>
        <translation>失効の確認…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by sender, file or CA (Ctrl+F)</source>
        <translation>送信者、ファイル、CA でフィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show the CA of this message</source>
        <translation>このメッセージの CA を表示</translation>
    </message>
</context>
<context>
    <name>CATable</name>
    <message>
        <source>Expires on {date}</source>
        <translation>有効期限: {date}</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>発行元 CA</translation>
    </message>
    <message>
        <source>Key identifier: {key_id}</source>
        <translation>キー識別子: {key_id}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>保証元</translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation>受信メール</translation>
    </message>
</context>
<context>
    <name>CAView</name>
    <message>
        <source>CAs that the messages need</source>
        <translation>メッセージに必要な CA</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CertificateMenu</name>
    <message>
        <source>&amp;Add to the collection</source>
        <translation>コレクションに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation>コレクションから削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Withdraw “You compared it”</source>
        <translation>「自分で比較済み」を取り消す(&amp;W)</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>クリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Copy &amp;thumbprint</source>
        <translation>拇印をコピー(&amp;T)</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Expiration Date</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Friendly Name</source>
        <translation>フレンドリ名</translation>
    </message>
    <message>
        <source>Intended Purposes</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>Vouched For By</source>
        <translation>保証元</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>コレクションにあり</translation>
    </message>
    <message>
        <source>not in the collection</source>
        <translation>コレクションになし</translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%Ln root CA(s) left out, because nobody vouches for them: {names}. To compare them, add them again.</source>
        <translation>
            <numerusform>保証元がないため、ルート CA %Ln 件は追加されませんでした: {names}。比較するには、もう一度追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;CA only</source>
        <translation>CA のみ(&amp;C)</translation>
    </message>
    <message>
        <source>Add a folder with certificates</source>
        <translation>証明書の入ったフォルダーの追加</translation>
    </message>
    <message>
        <source>Add files with certificates</source>
        <translation>証明書の入ったファイルの追加</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Enter its password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter by name, issuer or thumbprint (Ctrl+F)</source>
        <translation>名前、発行者、拇印でフィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Hide certificates that exclude secure email</source>
        <translation>電子メールの保護に使用できない証明書を非表示</translation>
    </message>
    <message>
        <source>Hide e&amp;xpired</source>
        <translation>期限切れを非表示(&amp;X)</translation>
    </message>
    <message>
        <source>Hide what Exchange would refuse</source>
        <translation>Exchange に拒否されるものを非表示</translation>
    </message>
    <message>
        <source>Hide what can&apos;t issue certificates</source>
        <translation>証明書を発行できないものを非表示</translation>
    </message>
    <message>
        <source>No certificates here.</source>
        <translation>ここには証明書がありません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>S/&amp;MIME only</source>
        <translation>S/MIME のみ(&amp;M)</translation>
    </message>
    <message>
        <source>Select the root and intermediate CAs to trust for S/MIME mail.</source>
        <translation>S/MIME メールで信頼するルート CA と中間 CA を選択します。</translation>
    </message>
    <message>
        <source>{shown} of {total} shown. Press Space to add or remove the selected certificates.</source>
        <translation>{total} 件中 {shown} 件を表示。選択した証明書は Space キーで追加または削除できます。</translation>
    </message>
    <message>
        <source>{shown} of {total} shown: nothing matches the filter.</source>
        <translation>{total} 件中 {shown} 件を表示: フィルターに一致するものがありません。</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>「{file}」はパスワードでロックされています。</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>An issuer without a name</source>
        <translation>名前のない発行者</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>入手元</translation>
    </message>
</context>
<context>
    <name>ChainsPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} に問い合わせています…</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Chains of the collection</source>
        <translation>コレクションのチェーン</translation>
    </message>
    <message>
        <source>Check &amp;revocation…</source>
        <translation>失効の確認(&amp;R)…</translation>
    </message>
    <message>
        <source>Check the chains and whether Exchange Online will accept them.</source>
        <translation>チェーンと、Exchange Online に受け入れられるかどうかを確認します。</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;x %Ln error(s)</source>
        <translation>
            <numerusform>エラー %Ln 件を修正(&amp;X)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed: {added} added, {removed} removed.</source>
        <translation>修正しました: 追加 {added}、削除 {removed}。</translation>
    </message>
    <message>
        <source>Removes what has to go, replaces what has been renewed and adds the issuers that a source holds. Warnings stay as they are.</source>
        <translation>削除すべき証明書を削除し、更新版のある証明書を置き換え、ソースにある発行者を追加します。警告はそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Selected; Next does this.</source>
        <translation>選択済み。「次へ」で実行されます。</translation>
    </message>
</context>
<context>
    <name>CollectionBar</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>証明書 %Ln 件を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) removed</source>
        <translation>
            <numerusform>証明書 %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected</source>
        <translation>
            <numerusform>証明書 %Ln 件を選択しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>Collection: %Ln certificate(s)</source>
        <translation>
            <numerusform>コレクション: 証明書 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected yet</source>
        <translation>まだ何も選択されていません</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Ready, {warnings}</source>
        <translation>準備完了 ({warnings})</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>The collection: {verdict}</source>
        <translation>コレクション: {verdict}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} を追加しました</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} を削除しました</translation>
    </message>
    <message>
        <source>{size} of {limit} bytes</source>
        <translation>{size} / {limit} バイト</translation>
    </message>
</context>
<context>
    <name>CollectionChains</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>CRL unreachable</source>
        <translation>CRL に到達不可</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Chain too long</source>
        <translation>チェーンが長すぎる</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Circular chain</source>
        <translation>チェーンが循環</translation>
    </message>
    <message>
        <source>Error above it</source>
        <translation>上位にエラー</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Incomplete chain</source>
        <translation>チェーンが不完全</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>文字種が混在</translation>
    </message>
    <message>
        <source>No intermediate CA</source>
        <translation>中間 CA なし</translation>
    </message>
    <message>
        <source>Nobody vouches for it</source>
        <translation>保証なし</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>CA ではない</translation>
    </message>
    <message>
        <source>Not for email</source>
        <translation>メールに使用不可</translation>
    </message>
    <message>
        <source>Not in the collection</source>
        <translation>コレクションになし</translation>
    </message>
    <message>
        <source>Only your collection vouches</source>
        <translation>コレクションのみが保証</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Root, self-signed</source>
        <translation>ルート (自己署名)</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>署名は未確認</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>強度不足</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>弱いキー</translation>
    </message>
    <message>
        <source>Weak signature</source>
        <translation>弱い署名</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>署名が不正</translation>
    </message>
</context>
<context>
    <name>CollectionFromExchangeDialog</name>
    <message>
        <source>&amp;Create a new collection</source>
        <translation>新しいコレクションの作成(&amp;C)</translation>
    </message>
    <message>
        <source>Exchange stores your organization&apos;s collection. PowerShell saves it as an .sst file and changes nothing; the file is then opened here.</source>
        <translation>Exchange には組織のコレクションが保存されています。PowerShell はそれを .sst ファイルとして保存し、何も変更しません。その後、ファイルがここで開かれます。</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange</source>
        <translation>現在のコレクションを Exchange から取得</translation>
    </message>
    <message>
        <source>Open the &amp;saved .sst…</source>
        <translation>保存した .sst を開く(&amp;S)…</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>保存先フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Type the commands below on a computer that has it, and open the file that they save.</source>
        <translation>PowerShell があるコンピューターで下のコマンドを入力し、保存されたファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列のリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>O&amp;ptions…</source>
        <translation>オプション(&amp;P)…</translation>
    </message>
    <message>
        <source>Organi&amp;zation, if you work for another</source>
        <translation>組織(&amp;Z) (別の組織のために作業する場合)</translation>
    </message>
    <message>
        <source>PowerShe&amp;ll</source>
        <translation>PowerShell(&amp;J)</translation>
    </message>
    <message>
        <source>Sign in without Windows&apos; account &amp;manager</source>
        <translation>Windows のアカウント マネージャーを使わずにサインイン(&amp;M)</translation>
    </message>
    <message>
        <source>Use this if PowerShell runs as a user other than the one signed in to Windows (-DisableWAM)</source>
        <translation>Windows にサインインしているユーザーとは別のユーザーとして PowerShell を実行する場合に使用します (-DisableWAM)</translation>
    </message>
    <message>
        <source>{field} (set by your organization)</source>
        <translation>{field} (組織によって設定されています)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied to the clipboard</source>
        <translation>クリップボードにコピーしました</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ コピーしました</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>All fields of the certificate</source>
        <translation>証明書のすべてのフィールド</translation>
    </message>
    <message>
        <source>Authority information access</source>
        <translation>機関情報アクセス</translation>
    </message>
    <message>
        <source>Authority key identifier</source>
        <translation>機関キー識別子</translation>
    </message>
    <message>
        <source>Basic constraints</source>
        <translation>基本制限</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message numerus="yes">
        <source>CA, at most %Ln intermediate(s) below</source>
        <translation>
            <numerusform>CA (下位の中間 CA は最大 %Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>CRL distribution points</source>
        <translation>CRL 配布ポイント</translation>
    </message>
    <message>
        <source>Certification &amp;Path</source>
        <translation>証明のパス(&amp;P)</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>証明のパス</translation>
    </message>
    <message>
        <source>Could not be decoded</source>
        <translation>デコードできませんでした</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>フレンドリ名</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Intended purposes</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>キー使用法</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開キー</translation>
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
        <translation>詳細を表示するには、証明書を選択してください。</translation>
    </message>
    <message>
        <source>Selected certificate</source>
        <translation>選択した証明書</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Subject key identifier</source>
        <translation>サブジェクト キー識別子</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>拇印 (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>拇印 (SHA-256)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>保証元</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>デコードできませんでした</translation>
    </message>
    <message>
        <source>disallowed by Windows on this computer</source>
        <translation>このコンピューターの Windows では不許可</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>保証なし</translation>
    </message>
    <message>
        <source>not a CA</source>
        <translation>CA ではありません</translation>
    </message>
    <message>
        <source>only your collection vouches for it</source>
        <translation>コレクションのみが保証</translation>
    </message>
    <message>
        <source>perhaps revoked, by CCADB&apos;s list of {date}</source>
        <translation>失効の可能性あり ({date}の CCADB の一覧による)</translation>
    </message>
    <message>
        <source>revoked, by CCADB&apos;s list of {date}</source>
        <translation>失効 ({date}の CCADB の一覧による)</translation>
    </message>
    <message>
        <source>vouched for by {programs}</source>
        <translation>保証元: {programs}</translation>
    </message>
    <message>
        <source>withdrawn by {program} on {date}</source>
        <translation>{date}に {program} から除外</translation>
    </message>
    <message>
        <source>you compared it</source>
        <translation>自分で比較済み</translation>
    </message>
    <message>
        <source>{issuer} (not found)</source>
        <translation>{issuer} (見つかりません)</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} ～ {end}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln file(s) saved from Exchange:</source>
        <translation>
            <numerusform>Exchange から保存されたファイル %Ln 件:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>別の名前を選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>保存せずに閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>引き続き表示(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>作業を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>移動する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>保存せずに開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start without saving</source>
        <translation>保存せずに開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>このページに残る(&amp;S)</translation>
    </message>
    <message>
        <source>A dated copy is kept beside it.</source>
        <translation>日付の付いたコピーが同じ場所に残ります。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Certificate collections (*.sst)</source>
        <translation>証明書コレクション (*.sst)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Close the wizard?</source>
        <translation>ウィザードを閉じますか?</translation>
    </message>
    <message>
        <source>Delete the saved files?</source>
        <translation>保存したファイルを削除しますか?</translation>
    </message>
    <message>
        <source>Do &amp;not download</source>
        <translation>ダウンロードしない(&amp;N)</translation>
    </message>
    <message>
        <source>Download the issuer?</source>
        <translation>発行者をダウンロードしますか?</translation>
    </message>
    <message>
        <source>Exchange keeps them until the next upload. Mail that you did not open here may need them.</source>
        <translation>Exchange では、次のアップロードまで残ります。ここで開いていないメールに必要な場合があります。</translation>
    </message>
    <message>
        <source>Leave without “Next”?</source>
        <translation>「次へ」を選択せずに移動しますか?</translation>
    </message>
    <message>
        <source>Mail is still being read. What was read so far is not kept.</source>
        <translation>メールはまだ読み取り中です。これまでに読み取った内容は保存されません。</translation>
    </message>
    <message>
        <source>Messages and certificates</source>
        <translation>メッセージと証明書</translation>
    </message>
    <message>
        <source>Not everything in “{file}” can be kept.</source>
        <translation>「{file}」の内容の一部は維持できません。</translation>
    </message>
    <message>
        <source>Only this file is requested, once, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. The download is used only if its key has signed “{name}”.</source>
        <translation>このファイルだけを 1 回だけ要求し、コレクションに関する情報は送信しません。サーバーの運用者には、要求とアクセス元のネットワーク アドレスが見えます。ダウンロードした証明書は、そのキーで「{name}」が署名されている場合にのみ使用されます。</translation>
    </message>
    <message>
        <source>Open “{file}” instead?</source>
        <translation>代わりに「{file}」を開きますか?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Remove what the mail doesn&apos;t need?</source>
        <translation>メールに不要なものを削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>%Ln 個のファイルを置き換えますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>Start a new collection?</source>
        <translation>新しいコレクションを開始しますか?</translation>
    </message>
    <message>
        <source>The collection has not been written to a file.</source>
        <translation>コレクションはまだファイルに書き込まれていません。</translation>
    </message>
    <message>
        <source>The new file will contain only the certificates that could be read.</source>
        <translation>新しいファイルには、読み取れた証明書だけが含まれます。</translation>
    </message>
    <message>
        <source>The next start offers to continue with it.</source>
        <translation>次回の起動時に、続きから再開できます。</translation>
    </message>
    <message>
        <source>The upload continues in the PowerShell window. The wizard says at its next start how it has ended.</source>
        <translation>アップロードは PowerShell ウィンドウで続行されます。結果は、ウィザードを次に起動したときに表示されます。</translation>
    </message>
    <message>
        <source>They are deleted permanently, and so is the folder if it contains nothing else. Nothing is deleted in Exchange, and the results stay.</source>
        <translation>ファイルは完全に削除されます。他に何も入っていなければ、フォルダーも削除されます。Exchange では何も削除されず、結果は残ります。</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open “{file}”. Try again:</source>
        <translation>このパスワードでは「{file}」を開けません。もう一度入力してください:</translation>
    </message>
    <message>
        <source>Update this file?</source>
        <translation>このファイルを更新しますか?</translation>
    </message>
    <message>
        <source>What you have selected and cleared here takes effect with “Next”. It stays so if you leave.</source>
        <translation>ここで選択または選択解除した内容は、「次へ」で反映されます。移動しても、選択はそのまま残ります。</translation>
    </message>
    <message>
        <source>“{file}” already exists.</source>
        <translation>「{file}」は既に存在します。</translation>
    </message>
    <message>
        <source>“{file}” is locked. Enter its password (used once, not saved):</source>
        <translation>「{file}」はロックされています。パスワードを入力してください (使用は 1 回だけで、保存されません):</translation>
    </message>
    <message>
        <source>“{file}” is the collection that you are updating.</source>
        <translation>「{file}」は、更新中のコレクションです。</translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” already contains %Ln of these files:</source>
        <translation>
            <numerusform>「{folder}」には、これらのファイルのうち %Ln 個が既に存在します:</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” gives this address for the certificate of its issuer, “{issuer}”:</source>
        <translation>「{name}」には、発行者「{issuer}」の証明書のアドレスとして次のアドレスが記載されています:</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{added} added, {kept} kept, {removed} removed</source>
        <translation>追加 {added}、維持 {kept}、削除 {removed}</translation>
    </message>
</context>
<context>
    <name>DocumentSaving</name>
    <message>
        <source>&amp;Inventory (PDF)…</source>
        <translation>証明書一覧 (PDF)(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Transfer kit (.zip)…</source>
        <translation>転送キット (.zip)(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Walk-through (PDF)…</source>
        <translation>手順書 (PDF)(&amp;W)…</translation>
    </message>
    <message>
        <source>CAs of signed mail</source>
        <translation>署名付きメールの CA</translation>
    </message>
    <message>
        <source>Expiry &amp;reminders (.ics)…</source>
        <translation>期限のリマインダー (.ics)(&amp;R)…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV 形式でエクスポート</translation>
    </message>
    <message>
        <source>I&amp;nventory (HTML, accessible)…</source>
        <translation>証明書一覧 (HTML、アクセシビリティ対応)(&amp;N)…</translation>
    </message>
    <message>
        <source>Inventory (&amp;CSV)…</source>
        <translation>証明書一覧 (CSV)(&amp;C)…</translation>
    </message>
    <message>
        <source>Rec&amp;ord of the upload (.json)…</source>
        <translation>アップロードの記録 (.json)(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>リマインダーの保存</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>保存しました: {file}</translation>
    </message>
    <message>
        <source>The HTML version is the accessible one.</source>
        <translation>アクセシビリティに対応しているのは HTML 版です。</translation>
    </message>
    <message>
        <source>Unpack it on the computer that uploads, and do what READ-ME.txt in it says. Then open its receipt here, or select “It was uploaded”.</source>
        <translation>アップロードするコンピューターで展開し、中の READ-ME.txt に従ってください。その後、ここで受領記録を開くか、「アップロード済み」を選択してください。</translation>
    </message>
    <message>
        <source>W&amp;alk-through (HTML, accessible)…</source>
        <translation>手順書 (HTML、アクセシビリティ対応)(&amp;A)…</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>コレクション</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will no longer be trusted.</source>
        <translation>
            <numerusform>メールの CA %Ln 件 ({names}) は信頼されなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA(s) of your mail ({names}) will not be trusted yet.</source>
        <translation>
            <numerusform>メールの CA %Ln 件 ({names}) はまだ信頼されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>証明書 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) selected for your mail are not in this file.</source>
        <translation>
            <numerusform>メール用に選択した証明書 %Ln 件が、このファイルにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s), until {end}</source>
        <translation>
            <numerusform>証明書 %Ln 件、{end}まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more error(s)</source>
        <translation>
            <numerusform>他に %Ln 件のエラー</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export &gt;</source>
        <translation>エクスポート(&amp;E) &gt;</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>ファイル名(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(ほか %Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>All certificates in one file, for other programs and systems.</source>
        <translation>すべての証明書を 1 つのファイルに。他のプログラムやシステム用。</translation>
    </message>
    <message>
        <source>An upload replaces all that Exchange has now, and what that is isn&apos;t known.</source>
        <translation>アップロードすると、現在の Exchange の内容がすべて置き換えられます。その内容は不明です。</translation>
    </message>
    <message>
        <source>Another format…</source>
        <translation>別の形式…</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
    <message>
        <source>Back to what Exchange had on {time}. Compared with what it has now: {changes}.</source>
        <translation>{time} に Exchange にあったコレクションに戻します。現在との比較: {changes}。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Check what it contains, and where it is saved.</source>
        <translation>内容と保存場所を確認してください。</translation>
    </message>
    <message>
        <source>Compared with {file}: {changes}</source>
        <translation>{file} との比較: {changes}</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>最も早い有効期限</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export any&amp;way</source>
        <translation>このままエクスポート(&amp;Y)</translation>
    </message>
    <message>
        <source>Export any&amp;way &gt;</source>
        <translation>このままエクスポート(&amp;Y) &gt;</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>File to export</source>
        <translation>エクスポートするファイル</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>エクスポート先のフォルダー</translation>
    </message>
    <message>
        <source>For Linux, mail gateways and OpenSSL.</source>
        <translation>Linux、メール ゲートウェイ、OpenSSL 用。</translation>
    </message>
    <message>
        <source>It isn&apos;t known what Exchange has now. If this file was made from another collection, the upload stops and changes nothing; only typed commands would replace it.</source>
        <translation>Exchange に現在何があるかは不明です。このファイルが別のコレクションから作成されている場合、アップロードは中止され、何も変更されません。置き換えるのは入力したコマンドだけです。</translation>
    </message>
    <message>
        <source>It isn&apos;t known which collection your file was made from, so it replaces what Exchange has now: {changes}. What is removed may have been added by others. Check it, and upload it once more.</source>
        <translation>ファイルの元になったコレクションがわからないため、Exchange に現在あるものはこのファイルで置き換えられます: {changes}。削除されるものは、ほかの人が追加したものかもしれません。確認して、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>Left out of what you opened: {parts}.</source>
        <translation>開いたファイルのうち、含まれないもの: {parts}。</translation>
    </message>
    <message>
        <source>One certificate per file; several are saved to a folder.</source>
        <translation>証明書 1 件につき 1 ファイル。複数の場合はフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>Required by Set-SmimeConfig: all certificates in one file, no data from this computer included.</source>
        <translation>Set-SmimeConfig に必要な形式: すべての証明書を 1 つのファイルに。このコンピューターのデータは含まれません。</translation>
    </message>
    <message>
        <source>Save the file for Exchange</source>
        <translation>Exchange 用のファイルの保存</translation>
    </message>
    <message>
        <source>Show in Chains</source>
        <translation>チェーンで表示</translation>
    </message>
    <message>
        <source>Show in Mail</source>
        <translation>メールで表示</translation>
    </message>
    <message>
        <source>Show it in Chains</source>
        <translation>チェーンで表示</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, and nothing has expired.</source>
        <translation>ファイルに問題はありません: すべてのチェーンがルートに到達し、期限切れはありません。</translation>
    </message>
    <message>
        <source>The file is in order: every chain ends in its root, nothing has expired, and Exchange accepts the size.</source>
        <translation>ファイルに問題はありません: すべてのチェーンがルートに到達し、期限切れはなく、Exchange が受け入れるサイズです。</translation>
    </message>
    <message>
        <source>The same as text, for pasting or emailing.</source>
        <translation>上と同じ内容をテキストで。貼り付けやメール送信用。</translation>
    </message>
    <message>
        <source>The same certificates as in {file}</source>
        <translation>{file} と同じ証明書</translation>
    </message>
    <message>
        <source>The same certificates as in {file}: there is nothing to upload.</source>
        <translation>{file} と同じ証明書です。アップロードするものはありません。</translation>
    </message>
    <message>
        <source>This is what Exchange has now, with your changes made again: {changes}. Check it, and upload it once more.</source>
        <translation>Exchange に現在あるものに、変更をもう一度加えました: {changes}。確認して、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid file name. Choose another.</source>
        <translation>有効なファイル名ではありません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Upload it…</source>
        <translation>アップロード…</translation>
    </message>
    <message>
        <source>What you have added and removed stays so.</source>
        <translation>追加および削除した内容は維持されます。</translation>
    </message>
    <message>
        <source>{count} (roots: {roots}, others: {others})</source>
        <translation>{count} (ルート: {roots}、その他: {others})</translation>
    </message>
    <message>
        <source>{names} (could not be read)</source>
        <translation>{names} (読み取れませんでした)</translation>
    </message>
    <message>
        <source>{names} (expired)</source>
        <translation>{names} (期限切れ)</translation>
    </message>
    <message>
        <source>{names} (root, not compared)</source>
        <translation>{names} (ルート、未比較)</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name} (有効期限: {end})</translation>
    </message>
    <message>
        <source>“{file}” holds exactly this already, and was not uploaded yet.</source>
        <translation>「{file}」には既にこれと同じ内容があり、まだアップロードされていません。</translation>
    </message>
</context>
<context>
    <name>FetchedMail</name>
    <message numerus="yes">
        <source>%Ln file(s) in “{folder}” can&apos;t be deleted: another program has them open.</source>
        <translation>
            <numerusform>「{folder}」のファイル %Ln 件を削除できません: 別のプログラムが開いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these files…</source>
        <translation>これらのファイルを削除…</translation>
    </message>
    <message>
        <source>The files from Exchange and their folder were deleted.</source>
        <translation>Exchange から保存したファイルとそのフォルダーは削除されました。</translation>
    </message>
    <message>
        <source>The files from Exchange are in “{folder}”. Delete them when you are done.</source>
        <translation>Exchange から保存したファイルは「{folder}」にあります。作業が終わったら削除してください。</translation>
    </message>
    <message>
        <source>The files from Exchange were deleted. “{folder}” was kept: it contains other files.</source>
        <translation>Exchange から保存したファイルは削除されました。「{folder}」は、他のファイルがあるため残されました。</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>FindCADialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln certificate(s), {size} bytes</source>
        <translation>
            <numerusform>証明書 %Ln 件を追加 ({size} バイト)(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the partner&apos;s CA, or of its organization</source>
        <translation>取引先の CA またはその組織の名前(&amp;N)</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Find a CA by name</source>
        <translation>名前で CA を検索</translation>
    </message>
    <message>
        <source>From the list of public CAs (CCADB, {date}). CAs below roots that only Microsoft&apos;s program has are not in it.</source>
        <translation>公開 CA の一覧 (CCADB、{date}) に基づきます。Microsoft のプログラムだけにあるルートの下の CA は含まれません。</translation>
    </message>
    <message>
        <source>No public CA has this name. Ask your partner for its CA&apos;s file, or for a signed message.</source>
        <translation>この名前の公開 CA はありません。取引先に、CA のファイルまたは署名付きメッセージを依頼してください。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organizations and their CAs</source>
        <translation>組織とその CA</translation>
    </message>
    <message>
        <source>Probably none issues for mail. Open the organization, and add single CAs.</source>
        <translation>メール用の証明書を発行している CA はおそらくありません。組織を開いて、CA を個別に追加してください。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み取っています…</translation>
    </message>
    <message>
        <source>SwissSign, D-Trust, government of…</source>
        <translation>SwissSign、D-Trust、Cybertrust Japan…</translation>
    </message>
    <message>
        <source>The collection has all of it already.</source>
        <translation>コレクションにはすべて含まれています。</translation>
    </message>
    <message>
        <source>They don&apos;t fit into one file. Open the organization, and add single CAs.</source>
        <translation>1 つのファイルに収まりません。組織を開いて、CA を個別に追加してください。</translation>
    </message>
    <message>
        <source>Too many have this name. Type more of it.</source>
        <translation>この名前に一致するものが多すぎます。続きを入力してください。</translation>
    </message>
    <message>
        <source>{name} (probably issues no more)</source>
        <translation>{name} (おそらく発行終了)</translation>
    </message>
    <message>
        <source>{name} (probably not for mail)</source>
        <translation>{name} (おそらくメール用ではない)</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Save a reminder…</source>
        <translation>リマインダーの保存…</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %Ln more of this kind</source>
        <translation>
            <numerusform>同じ種類をほか %Ln 件表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The next: {title}</source>
        <translation>次の項目: {title}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Every chain ends in a self-signed root, nothing has expired, and the size is within the limit.</source>
        <translation>すべてのチェーンが自己署名のルートで終わり、期限切れはなく、サイズは制限内です。</translation>
    </message>
    <message>
        <source>Findings, worst first</source>
        <translation>検出結果 (重大なものから順に)</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>This system has no program that shows the folder: {folder}</source>
        <translation>このシステムには、フォルダーを表示するプログラムがありません: {folder}</translation>
    </message>
</context>
<context>
    <name>FromExchange</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>GoBackDialog</name>
    <message>
        <source>&amp;Go back to it</source>
        <translation>これに戻る(&amp;G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go back to an earlier collection</source>
        <translation>以前のコレクションに戻る</translation>
    </message>
    <message>
        <source>What Exchange had was saved before each upload. What you choose here becomes an update of what Exchange has now. Nothing changes there until you upload it.</source>
        <translation>アップロードの前には毎回、Exchange にあったものが保存されています。ここで選んだものは、Exchange の現在のコレクションの更新になります。アップロードするまで、Exchange では何も変わりません。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln 件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy versions and paths</source>
        <translation>バージョンとパスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>SST Wizard Help</source>
        <translation>SST Wizard ヘルプ</translation>
    </message>
    <message>
        <source>SST Wizard {number}</source>
        <translation>SST Wizard {number}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Words, or a message from PowerShell or Outlook</source>
        <translation>言葉、または PowerShell や Outlook のメッセージ</translation>
    </message>
</context>
<context>
    <name>IssuerDownload</name>
    <message>
        <source>{host} sent the root CA “{name}”, for which nobody vouches. It isn&apos;t added until you have compared it.</source>
        <translation>{host} から、保証元のないルート CA「{name}」が返されました。比較するまで追加されません。</translation>
    </message>
    <message>
        <source>{host} sent “{name}” as an intermediate CA issued by “{issuer}”. If “{name}” is a root CA, remove it and get the root certificate from the CA.</source>
        <translation>{host} から、「{issuer}」が発行した中間 CA として「{name}」が返されました。「{name}」が実際にはルート CA である場合は、これを削除し、ルート証明書を CA から入手してください。</translation>
    </message>
    <message>
        <source>{host} sent “{name}”, but it can&apos;t be used: it is expired, not valid yet, not for secure email, or distrusted by Windows. Ask the CA for another certificate.</source>
        <translation>{host} から「{name}」が返されましたが、使用できません: 期限切れ、有効期間前、電子メールの保護に使用不可、または Windows で不許可です。別の証明書を CA に依頼してください。</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>組織によって設定されています</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定値</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>次回の起動時に有効になります</translation>
    </message>
</context>
<context>
    <name>MailDrop</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add messages…</source>
        <translation>メッセージを追加…</translation>
    </message>
    <message>
        <source>Add signed messages</source>
        <translation>署名付きメッセージを追加</translation>
    </message>
    <message>
        <source>Drop signed messages here</source>
        <translation>ここに署名付きメッセージをドロップ</translation>
    </message>
    <message>
        <source>Files .eml, .msg and .mbox, a whole folder, and files of your partners&apos; CAs</source>
        <translation>.eml、.msg、.mbox ファイル、フォルダー全体、取引先の CA のファイル</translation>
    </message>
    <message>
        <source>Files can&apos;t be dropped here, because this program runs as administrator.</source>
        <translation>このプログラムは管理者として実行されているため、ここにファイルをドロップできません。</translation>
    </message>
    <message>
        <source>Get them from Exchange…</source>
        <translation>Exchange から取得…</translation>
    </message>
    <message>
        <source>Three messages of each partner are enough. Nothing leaves this computer.</source>
        <translation>各取引先からのメッセージが 3 通あれば十分です。このコンピューターの外には何も送信されません。</translation>
    </message>
</context>
<context>
    <name>MailFromExchangeDialog</name>
    <message>
        <source>&amp;Open the folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;The whole organization, from today on…</source>
        <translation>今日からの組織全体のメール(&amp;N)…</translation>
    </message>
    <message>
        <source>Address of a &amp;shared mailbox</source>
        <translation>共有メールボックスのアドレス(&amp;S)</translation>
    </message>
    <message>
        <source>Get signed mail from Exchange</source>
        <translation>署名付きメールを Exchange から取得</translation>
    </message>
    <message>
        <source>Leave empty for the mailbox of the account that signs in</source>
        <translation>サインインするアカウントのメールボックスの場合は空のまま</translation>
    </message>
    <message>
        <source>Reads the signed messages in one mailbox and changes nothing in it. Sign in with an account that can open the mailbox. Each message is saved as a file in a folder that only you can open, and is then opened here.</source>
        <translation>1 つのメールボックスの署名付きメッセージを読み取ります。メールボックスの内容は変更しません。そのメールボックスを開けるアカウントでサインインしてください。メッセージは 1 件ずつファイルとして、自分だけが開けるフォルダーに保存され、その後ここで開きます。</translation>
    </message>
    <message>
        <source>Save signed messages from Outlook as files instead, and open their folder.</source>
        <translation>代わりに、署名付きメッセージを Outlook からファイルとして保存し、そのフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Save to &amp;folder</source>
        <translation>保存先フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>This works only with Exchange Online. Save messages manually from Outlook.</source>
        <translation>この機能は Exchange Online でのみ使用できます。メッセージは Outlook から手動で保存してください。</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Changed in transit</source>
        <translation>配送中に変更</translation>
    </message>
    <message>
        <source>Damaged, forged, or can&apos;t be checked</source>
        <translation>破損、偽造、または確認不可</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>信頼されていません</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼されています</translation>
    </message>
    <message>
        <source>Trusted with the proposed CAs</source>
        <translation>提案された CA で信頼されます</translation>
    </message>
    <message>
        <source>{verdict}; a copy</source>
        <translation>{verdict} (コピー)</translation>
    </message>
    <message>
        <source>{verdict}; now expired</source>
        <translation>{verdict} (現在は期限切れ)</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added. Exchange uses them after the upload.</source>
        <translation>
            <numerusform>証明書 %Ln 件を追加しました。Exchange はアップロード後に使用します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items could not be read here. Drag them to the desktop first, then here.</source>
        <translation>
            <numerusform>%Ln 個の項目をここで読み取れませんでした。まずデスクトップにドラッグし、そこからここにドラッグしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: add %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>次へ: 証明書 %Ln 件を追加(&amp;N) &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Next: remove %Ln certificate(s) &gt;</source>
        <translation>
            <numerusform>次へ: 証明書 %Ln 件を削除(&amp;N) &gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a CA file…</source>
        <translation>CA ファイルを追加…</translation>
    </message>
    <message>
        <source>Add more mail…</source>
        <translation>メールをさらに追加…</translation>
    </message>
    <message>
        <source>Add the file of a CA</source>
        <translation>CA のファイルの追加</translation>
    </message>
    <message>
        <source>Add the file of “{name}”</source>
        <translation>「{name}」のファイルの追加</translation>
    </message>
    <message>
        <source>Content signed with {file}</source>
        <translation>{file} で署名された内容</translation>
    </message>
    <message>
        <source>Exchange has this collection</source>
        <translation>これは Exchange のコレクションです</translation>
    </message>
    <message>
        <source>No mail? Find your partner&apos;s CA by name…</source>
        <translation>メールがない場合: 取引先の CA を名前で検索…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln message(s) has a signature that can be checked.</source>
        <translation>
            <numerusform>検証できる署名があるメッセージはありません (%Ln 件中)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with messages</source>
        <translation>メッセージの入ったフォルダーを開く</translation>
    </message>
    <message>
        <source>Open messages or certificates</source>
        <translation>メッセージまたは証明書を開く</translation>
    </message>
    <message>
        <source>Open signed mail that your partners sent you.</source>
        <translation>取引先から届いた署名付きメールを開いてください。</translation>
    </message>
    <message>
        <source>Outlook messages can&apos;t be dropped here directly. Drag the message to the desktop first, then here.</source>
        <translation>Outlook のメッセージをここに直接ドロップすることはできません。メッセージをいったんデスクトップにドラッグし、そこからここにドラッグしてください。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Reading was stopped: not all files were read.</source>
        <translation>読み取りを中止しました: すべてのファイルは読み取られていません。</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>結果の保存…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>すべてのメッセージを表示</translation>
    </message>
    <message>
        <source>Show the CAs</source>
        <translation>CA を表示</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを中止</translation>
    </message>
    <message numerus="yes">
        <source>That is what %Ln trusted message(s) of {days} days show.</source>
        <translation>
            <numerusform>{days} 日間の信頼されたメッセージ %Ln 件から分かったことです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates of a CA, from a partner or a website</source>
        <translation>CA の証明書 (取引先または Web サイトから入手)</translation>
    </message>
    <message>
        <source>The certificates of “{file}” can complete chains now; that makes nothing trusted.</source>
        <translation>「{file}」の証明書でチェーンを補完できるようになりました。これだけでは何も信頼されません。</translation>
    </message>
    <message>
        <source>There is no mail in “{file}”.</source>
        <translation>「{file}」にメールはありません。</translation>
    </message>
    <message>
        <source>Where do I get signed mail?</source>
        <translation>署名付きメールの入手方法</translation>
    </message>
    <message>
        <source>Which CAs does your mail need?</source>
        <translation>メールにはどの CA が必要ですか?</translation>
    </message>
    <message>
        <source>“{file}” does not hold “{name}”.</source>
        <translation>「{file}」には「{name}」が含まれていません。</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Size of the collection</source>
        <translation>コレクションのサイズ</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Check with &amp;your mail…</source>
        <translation>メールで確認(&amp;Y)…</translation>
    </message>
    <message>
        <source>For your records</source>
        <translation>記録用</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>反映までにかかる時間</translation>
    </message>
    <message>
        <source>It is not known when these certificates expire.</source>
        <translation>これらの証明書の有効期限は不明です。</translation>
    </message>
    <message>
        <source>Open signed mail to see whether it is trusted with what Exchange has now. Mail programs may take up to a day to notice.</source>
        <translation>署名付きメールを開き、Exchange に現在あるもので信頼されるかどうかを確認します。メールソフトに反映されるまで 1 日かかることがあります。</translation>
    </message>
    <message>
        <source>Remin&amp;d me before {date}…</source>
        <translation>{date} より前に通知(&amp;D)…</translation>
    </message>
    <message>
        <source>Renew in time</source>
        <translation>期限前に更新</translation>
    </message>
    <message>
        <source>See that mail is trusted</source>
        <translation>メールが信頼されることを確認</translation>
    </message>
    <message>
        <source>The earliest expiry is on {date}.</source>
        <translation>最も早い有効期限は {date}です。</translation>
    </message>
    <message>
        <source>The first certificate, {name}, expires on {date}.</source>
        <translation>最初の証明書 {name} の有効期限は {date}です。</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>What was uploaded and when, and what auditors and partners may ask for.</source>
        <translation>いつ何がアップロードされたか、および監査人や取引先が求める可能性のある情報。</translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message numerus="yes">
        <source>Show all %Ln note(s)…</source>
        <translation>
            <numerusform>%Ln 件の注をすべて表示…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add the %Ln CA(s) of these f&amp;iles</source>
        <translation>
            <numerusform>これらのファイルの CA %Ln 件を追加(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no source has an issuer: {names}. Add the file of the issuer, too.</source>
        <translation>発行者がどのソースにもないため除外されました: {names}。発行者のファイルも追加してください。</translation>
    </message>
    <message>
        <source>No source has an issuer of: {names}. Their chains will be incomplete.</source>
        <translation>発行者がどのソースにもありません: {names}。これらのチェーンは不完全になります。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody vouches for %Ln root CA(s): {names}. Each is compared first.</source>
        <translation>
            <numerusform>ルート CA %Ln 件には保証元がありません: {names}。追加する前に 1 件ずつ比較します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {files}</source>
        <translation>開きました: {files}</translation>
    </message>
    <message>
        <source>To add: {names}</source>
        <translation>追加対象: {names}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Updating {file}</source>
        <translation>{file} の更新</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Page {number} of {count}: {title}</source>
        <translation>ページ {number}/{count}: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, done</source>
        <translation>ページ {number}/{count}: {title} (完了)</translation>
    </message>
    <message>
        <source>Page {number} of {count}: {title}, has errors</source>
        <translation>ページ {number}/{count}: {title} (エラーあり)</translation>
    </message>
    <message>
        <source>Skipped, as there was nothing to decide.</source>
        <translation>決めることがなかったため、省略しました。</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message numerus="yes">
        <source>{purposes} and %Ln more</source>
        <translation>
            <numerusform>{purposes}、ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Addresses contacted</source>
        <translation>アクセスしたアドレス</translation>
    </message>
    <message>
        <source>Addresses to contact</source>
        <translation>アクセスするアドレス</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check &amp;revocation</source>
        <translation>失効の確認(&amp;R)</translation>
    </message>
    <message>
        <source>Check revocation</source>
        <translation>失効の確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Contacting the CAs: {done} of {total}…</source>
        <translation>CA にアクセスしています: {done}/{total}…</translation>
    </message>
    <message>
        <source>Delta CRLs and OCSP were not checked. Results for your collection are also listed among the findings.</source>
        <translation>Delta CRL と OCSP は確認されていません。コレクションに関する結果は、検出結果にも表示されます。</translation>
    </message>
    <message>
        <source>Do &amp;not check</source>
        <translation>確認しない(&amp;N)</translation>
    </message>
    <message>
        <source>Each address is contacted once, only for this file, and nothing about your collection is sent. The server&apos;s operator sees the request and your network address. Only certificates whose chain ends at a root that Windows, a public program or your collection vouches for are checked. The limits for all addresses are {seconds} seconds and {size} MB.</source>
        <translation>各アドレスには、このファイルのためだけに 1 回アクセスします。コレクションに関する情報は送信しません。サーバーの運用者には、要求とアクセス元のネットワーク アドレスが見えます。確認されるのは、Windows、ルート プログラム、またはコレクションが保証するルートでチェーンが終わる証明書だけです。全アドレスに対する制限は、{seconds} 秒および {size} MB です。</translation>
    </message>
    <message>
        <source>No certificate here can be revoked.</source>
        <translation>ここには、失効の対象となる証明書がありません。</translation>
    </message>
    <message>
        <source>Reading the addresses of the revocation lists…</source>
        <translation>失効リストのアドレスを読み取っています…</translation>
    </message>
    <message>
        <source>Results of the revocation check</source>
        <translation>失効の確認の結果</translation>
    </message>
    <message>
        <source>Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.</source>
        <translation>失効: {revoked}。確認できず: {unchecked}。失効なし: {others}。</translation>
    </message>
    <message numerus="yes">
        <source>The certificates contain %Ln address(es) of revocation lists (CRL):</source>
        <translation>
            <numerusform>証明書に失効リスト (CRL) のアドレスが %Ln 件記載されています:</numerusform>
        </translation>
    </message>
    <message>
        <source>{address}: {size} bytes in {seconds} s</source>
        <translation>{address}: {size} バイト、{seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>残り %Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;All except {purposes}&gt;</source>
        <translation>&lt;{purposes} を除くすべて&gt;</translation>
    </message>
    <message>
        <source>&lt;All&gt;</source>
        <translation>&lt;すべて&gt;</translation>
    </message>
    <message>
        <source>&lt;None&gt;</source>
        <translation>&lt;なし&gt;</translation>
    </message>
    <message>
        <source>Can&apos;t be decoded</source>
        <translation>デコード不可</translation>
    </message>
    <message>
        <source>Disallowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>End entity</source>
        <translation>エンド エンティティ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expires in 24 h</source>
        <translation>24 時間以内に期限切れ</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>中間 CA</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>有効期間前</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>失効の可能性</translation>
    </message>
    <message>
        <source>Root CA</source>
        <translation>ルート CA</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>You compared it</source>
        <translation>自分で比較済み</translation>
    </message>
    <message>
        <source>Your collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>デコードできませんでした</translation>
    </message>
    <message>
        <source>{program} (as of {date})</source>
        <translation>{program} ({date} 現在)</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Added: {name}</source>
        <translation>追加: {name}</translation>
    </message>
    <message>
        <source>Close the PowerShell window: it is still signed in.</source>
        <translation>PowerShell ウィンドウを閉じてください。まだサインインしています。</translation>
    </message>
    <message>
        <source>Connected to {tenant}. Continue in the PowerShell window.</source>
        <translation>{tenant} に接続しました。PowerShell ウィンドウで続行してください。</translation>
    </message>
    <message>
        <source>Exchange answered with an error. Looking at what it has stored…</source>
        <translation>Exchange からエラーが返されました。保存されている内容を確認しています…</translation>
    </message>
    <message>
        <source>Exchange has stored something else than this file.</source>
        <translation>Exchange に保存されている内容は、このファイルと異なります。</translation>
    </message>
    <message>
        <source>Exchange says: “{error}”</source>
        <translation>Exchange のメッセージ: 「{error}」</translation>
    </message>
    <message>
        <source>It is not known whether the upload arrived.</source>
        <translation>アップロードが完了したかどうかは不明です。</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>維持: {name}</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you try again.</source>
        <translation>再試行する前に、Exchange に保存されている内容を確認してください。</translation>
    </message>
    <message>
        <source>Looking for PowerShell on this computer…</source>
        <translation>このコンピューターで PowerShell を探しています…</translation>
    </message>
    <message>
        <source>No PowerShell was found on this computer.</source>
        <translation>このコンピューターに PowerShell が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing has come from the PowerShell window yet. If it asks a question, answer there. If it has gone on, finish there: this program may not be able to see it.</source>
        <translation>PowerShell ウィンドウからまだ何も届いていません。質問が表示されている場合は、そこで回答してください。処理が進んでいる場合は、そこで完了してください。このプログラムからは見えないことがあります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the command.</source>
        <translation>何も変更されていません。Exchange がコマンドを拒否しました。</translation>
    </message>
    <message>
        <source>Nothing was changed. Exchange refused the file.</source>
        <translation>何も変更されていません。Exchange がファイルを拒否しました。</translation>
    </message>
    <message>
        <source>Nothing was found, so nothing was saved.</source>
        <translation>何も見つからなかったため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange already has a collection.</source>
        <translation>何もアップロードされていません。Exchange には既にコレクションがあります。</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange changed its collection meanwhile.</source>
        <translation>何もアップロードされていません。その間に Exchange のコレクションが変更されました。</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Exchange has another collection.</source>
        <translation>何もアップロードされていません。Exchange には別のコレクションがあります。</translation>
    </message>
    <message>
        <source>Nothing was uploaded. PowerShell stopped.</source>
        <translation>何もアップロードされていません。PowerShell が停止しました。</translation>
    </message>
    <message>
        <source>Nothing was uploaded. Signing in did not succeed.</source>
        <translation>何もアップロードされていません。サインインできませんでした。</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The PowerShell window was closed.</source>
        <translation>何もアップロードされていません。PowerShell ウィンドウが閉じられました。</translation>
    </message>
    <message>
        <source>Nothing was uploaded. The run was stopped.</source>
        <translation>何もアップロードされていません。実行が中止されました。</translation>
    </message>
    <message>
        <source>Nothing was uploaded. You did not confirm.</source>
        <translation>何もアップロードされていません。アップロードに同意されませんでした。</translation>
    </message>
    <message>
        <source>Opening PowerShell…</source>
        <translation>PowerShell を開いています…</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer, and asks there before anything is changed.</source>
        <translation>このコンピューターで PowerShell {version} を開きます。変更の前に、PowerShell で確認を求められます。</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer.</source>
        <translation>このコンピューターで PowerShell {version} を開きます。</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. If the Microsoft Graph module is missing, you are asked whether to install it.</source>
        <translation>このコンピューターで PowerShell {version} を開きます。Microsoft Graph モジュールがない場合は、インストールするかどうかを確認されます。</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it, and again before anything is changed.</source>
        <translation>このコンピューターで PowerShell {version} を開きます。Exchange モジュールがありません。インストールするかどうかを確認され、変更の前にもう一度確認を求められます。</translation>
    </message>
    <message>
        <source>Opens PowerShell {version} on this computer. The Exchange module is missing: you are asked whether to install it.</source>
        <translation>このコンピューターで PowerShell {version} を開きます。Exchange モジュールがありません。インストールするかどうかを確認されます。</translation>
    </message>
    <message>
        <source>PowerShell reports: “{error}”</source>
        <translation>PowerShell のメッセージ: 「{error}」</translation>
    </message>
    <message>
        <source>Reading back the stored collection…</source>
        <translation>保存されたコレクションを読み取っています…</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>削除: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln file(s).</source>
        <translation>
            <numerusform>保存しました: ファイル %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>保存しました: {file}</translation>
    </message>
    <message>
        <source>Sign in using the window that opens.</source>
        <translation>開いたウィンドウでサインインしてください。</translation>
    </message>
    <message>
        <source>Signed in. See the PowerShell window for progress.</source>
        <translation>サインインしました。進行状況は PowerShell ウィンドウで確認してください。</translation>
    </message>
    <message>
        <source>The run ended before everything was saved. Run it again: files that are already saved are skipped.</source>
        <translation>すべてを保存する前に実行が終了しました。もう一度実行してください。保存済みのファイルはスキップされます。</translation>
    </message>
    <message>
        <source>The run ended before the collection was saved. Run it again.</source>
        <translation>コレクションを保存する前に実行が終了しました。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The upload of “{file}” has not told its end yet. Finish it in its PowerShell window; if that is closed, start the upload again.</source>
        <translation>「{file}」のアップロードの結果はまだ報告されていません。PowerShell ウィンドウで完了してください。ウィンドウが閉じている場合は、もう一度アップロードを開始してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be stopped now; what is stored is read back in a moment.</source>
        <translation>この処理はもう中止できません。まもなく、保存された内容を読み取ります。</translation>
    </message>
    <message>
        <source>This program runs as another user than the one signed in to Windows. If signing in fails, select “Sign in without Windows&apos; account manager” under Options.</source>
        <translation>このプログラムは、Windows にサインインしているユーザーとは別のユーザーとして実行されています。サインインに失敗する場合は、「オプション」の「Windows のアカウント マネージャーを使わずにサインイン」を選択してください。</translation>
    </message>
    <message>
        <source>Type yes there and press Enter to upload. Anything else stops, and nothing changes.</source>
        <translation>アップロードするには、そのウィンドウに「はい」(または yes) と入力し、Enter キーを押してください。それ以外を入力すると中止され、何も変更されません。</translation>
    </message>
    <message>
        <source>Waiting for the PowerShell window. If it asks a question, answer there.</source>
        <translation>PowerShell ウィンドウを待っています。質問が表示されたら、そこで回答してください。</translation>
    </message>
    <message>
        <source>You did not confirm. Nothing was changed.</source>
        <translation>同意されなかったため、実行を中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>thumbprint {thumbprint}</source>
        <translation>拇印 {thumbprint}</translation>
    </message>
    <message>
        <source>{name} (valid until {end})</source>
        <translation>{name} (有効期限 {end})</translation>
    </message>
    <message>
        <source>{tenant} has no collection yet. Create a new one.</source>
        <translation>{tenant} にはまだコレクションがありません。新しいコレクションを作成してください。</translation>
    </message>
    <message numerus="yes">
        <source>{tenant} now has exactly these %Ln certificate(s).</source>
        <translation>
            <numerusform>{tenant} には現在、これらの証明書 %Ln 件だけがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>&amp;Run in PowerShell</source>
        <translation>PowerShell で実行(&amp;R)</translation>
    </message>
    <message>
        <source>Stop followin&amp;g</source>
        <translation>追跡をやめる(&amp;G)</translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Show the &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RunSteps</name>
    <message>
        <source>Back up what Exchange has now</source>
        <translation>Exchange の現在の内容をバックアップ</translation>
    </message>
    <message>
        <source>Open PowerShell and check the file</source>
        <translation>PowerShell を開いてファイルを確認</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>読み取って比較</translation>
    </message>
    <message>
        <source>Review the changes: answer in the PowerShell window</source>
        <translation>変更の確認: PowerShell ウィンドウで応答してください</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>何もありませんでした</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
</context>
<context>
    <name>SSTWizard</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>証明書 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the wizard</source>
        <translation>ウィザードを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Do not close</source>
        <translation>閉じない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>次へ(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>A file is being saved. The wizard closes when it is saved.</source>
        <translation>ファイルを保存しています。保存が終わると、ウィザードは閉じます。</translation>
    </message>
    <message>
        <source>An upload to Exchange is under way.</source>
        <translation>Exchange へのアップロードが進行中です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>SST Wizard — S/MIME trust for Exchange Online</source>
        <translation>SST Wizard — Exchange Online の S/MIME の信頼</translation>
    </message>
    <message>
        <source>The export was successful.</source>
        <translation>正しくエクスポートされました。</translation>
    </message>
    <message>
        <source>The previous file is kept beside it as {copy}.</source>
        <translation>以前のファイルは {copy} として同じ場所に残っています。</translation>
    </message>
    <message>
        <source>The receipt of the kit</source>
        <translation>キットの受領記録</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>{file} was written: {count}, {size} bytes.</source>
        <translation>{file} に書き込みました: {count}、{size} バイト。</translation>
    </message>
    <message>
        <source>{file}: {count}, {size} bytes.</source>
        <translation>{file}: {count}、{size} バイト。</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>All certificates of the collection, with chains and findings, without exporting them</source>
        <translation>コレクションのすべての証明書 (チェーンと検出結果付き。エクスポートは行われません)</translation>
    </message>
    <message>
        <source>All steps, to be read out by phone</source>
        <translation>電話で読み上げるための、すべての手順</translation>
    </message>
    <message>
        <source>Sa&amp;ve documents…</source>
        <translation>ドキュメントを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve inventory…</source>
        <translation>証明書一覧の保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the walk-through…</source>
        <translation>手順書を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save documents and reminders</source>
        <translation>ドキュメントとリマインダーの保存</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>ファイルの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Find a CA…</source>
        <translation>CA を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>読み取りを中止(&amp;S)</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>フォルダーの追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>ファイルを閉じる</translation>
    </message>
    <message>
        <source>Close the selected file (Delete). What was chosen from it stays chosen.</source>
        <translation>選択したファイルを閉じます (Del キー)。このファイルから選択した証明書は、選択されたままになります。</translation>
    </message>
    <message>
        <source>Files and signed messages can also be dropped anywhere on this window.</source>
        <translation>ファイルや署名付きメッセージは、このウィンドウのどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Public CAs by the name of an organization</source>
        <translation>組織の名前で公開 CA を検索</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>All sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>{title} (can&apos;t be used)</source>
        <translation>{title} (使用できません)</translation>
    </message>
    <message>
        <source>{title} (canceled)</source>
        <translation>{title} (キャンセル済み)</translation>
    </message>
    <message>
        <source>{title} (reading…)</source>
        <translation>{title} (読み取り中…)</translation>
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
        <translation>ファイルを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Where certificates come from</source>
        <translation>証明書の入手元</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Another window has continued with this collection, or discarded it.</source>
        <translation>別のウィンドウがこのコレクションを引き継いだか、破棄しました。</translation>
    </message>
    <message>
        <source>The collection your organization uses</source>
        <translation>組織で使用しているコレクション</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>このファイルには証明書がありません。</translation>
    </message>
</context>
<context>
    <name>StoredCollection</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Compared with “{file}”, uploaded on {date}: {count}.</source>
        <translation>{date}にアップロードした「{file}」と比較: {count}。</translation>
    </message>
    <message>
        <source>Compared with “{file}”: {count}.</source>
        <translation>「{file}」と比較: {count}。</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? An upload replaces all of it.</source>
        <translation>Exchange には既にコレクションがありますか? アップロードするとすべて置き換えられます。</translation>
    </message>
    <message>
        <source>Does Exchange have a collection already? You can leave this open: if Exchange has one, the upload stops and changes nothing.</source>
        <translation>Exchange には既にコレクションがありますか? 未回答のままでもかまいません。Exchange にコレクションがある場合、アップロードは停止し、何も変更されません。</translation>
    </message>
    <message>
        <source>Exchange has no collection yet.</source>
        <translation>Exchange にはまだコレクションがありません。</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Exchange から取得…</translation>
    </message>
    <message>
        <source>It is “{file}”, uploaded on {date}</source>
        <translation>{date} にアップロードした「{file}」です</translation>
    </message>
    <message>
        <source>No, this is the first</source>
        <translation>いいえ、これが最初です</translation>
    </message>
    <message>
        <source>Not compared with what Exchange has.</source>
        <translation>Exchange の内容とは比較していません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Open its file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>What Exchange has is not known.</source>
        <translation>Exchange の内容は不明です。</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%Ln attached message(s)</source>
        <translation>
            <numerusform>添付メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) of the collection are not needed by this mail: {names}.</source>
        <translation>
            <numerusform>コレクションの証明書 %Ln 件は、このメールには不要です: {names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed in transit</source>
        <translation>
            <numerusform>配送中に変更されたもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted</source>
        <translation>
            <numerusform>暗号化されたもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encrypted (not listed)</source>
        <translation>
            <numerusform>暗号化されたもの %Ln 件 (一覧にはありません)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read, {signed} of them signed.</source>
        <translation>
            <numerusform>メッセージ %Ln 件を読み取りました (うち署名付き {signed} 件)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>集計対象外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of senders whose certificates have expired</source>
        <translation>
            <numerusform>証明書の期限が切れた送信者から %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be trusted without it</source>
        <translation>
            <numerusform>これがないと、そのうち %Ln 件は信頼されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that can&apos;t be checked</source>
        <translation>
            <numerusform>確認できないもの %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>Exchange の現在の内容により、メッセージ %Ln 件はすべて信頼されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) would be trusted. Nothing to add.</source>
        <translation>
            <numerusform>メッセージ %Ln 件はすべて信頼されます。追加するものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange has “{name}” and its issuers already.</source>
        <translation>Exchange には既に「{name}」とその発行者があります。</translation>
    </message>
    <message>
        <source>No intact message is from a sender who still writes.</source>
        <translation>現在もメールを送っている送信者からの、変更のないメッセージはありません。</translation>
    </message>
    <message numerus="yes">
        <source>No mail, %Ln certificate(s) of people</source>
        <translation>
            <numerusform>メールなし、個人の証明書 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not counted: {messages}.</source>
        <translation>集計対象外: {messages}。</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Or, if you trust this address, open it in a browser: {address}</source>
        <translation>または、このアドレスを信頼する場合は、ブラウザーで開いてください: {address}</translation>
    </message>
    <message>
        <source>Trusted already</source>
        <translation>信頼済み</translation>
    </message>
    <message numerus="yes">
        <source>What the collection doesn&apos;t need can&apos;t be said from %Ln trusted message(s) of {days} days; that takes {least} of {period}.</source>
        <translation>
            <numerusform>{days} 日間の信頼されたメッセージ %Ln 件からは、コレクションに不要なものを判断できません。{period} 日間で {least} 件が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加予定</translation>
    </message>
    <message numerus="yes">
        <source>With what is selected, {promised} of %Ln message(s) would be trusted.</source>
        <translation>
            <numerusform>選択した項目により、メッセージ %Ln 件のうち {promised} 件が信頼されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln sender(s)</source>
        <translation>
            <numerusform>(送信者 %Ln 人)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln message(s), the last on {date}, {size} bytes</source>
        <translation>
            <numerusform>{name}: メッセージ %Ln 件、最後は {date}、{size} バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no message, {size} bytes</source>
        <translation>{name}: メッセージなし、{size} バイト</translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) are trusted by what Exchange has.</source>
        <translation>
            <numerusform>Exchange の現在の内容により、メッセージ %Ln 件のうち {trusted} 件が信頼されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now.</source>
        <translation>
            <numerusform>メッセージ %Ln 件のうち {trusted} 件が現在信頼されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.</source>
        <translation>
            <numerusform>メッセージ %Ln 件のうち {trusted} 件が現在信頼されます。選択した項目を追加すると {promised} 件になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” and its issuers will be in the file.</source>
        <translation>「{name}」とその発行者は、ファイルに含まれます。</translation>
    </message>
    <message>
        <source>“{name}” can be added: its root is vouched for, and its senders still write.</source>
        <translation>「{name}」は追加できます: ルートに保証元があり、送信者が現在もメールを送っています。</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>「{name}」がありません</translation>
    </message>
</context>
<context>
    <name>TrustRoot</name>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trust this root</source>
        <translation>このルートを信頼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Where does the owner find it?</source>
        <translation>所有者が値を確認する方法(&amp;W)</translation>
    </message>
    <message>
        <source>All 64 digits are the same.</source>
        <translation>64 桁すべてが一致しています。</translation>
    </message>
    <message>
        <source>Can be used for email</source>
        <translation>メールに使用できます</translation>
    </message>
    <message>
        <source>Group {group} is different: digit {number} is {shown} here, and {typed} in what you typed. Have it read out again. If it stays different, this is another root: don&apos;t trust it.</source>
        <translation>グループ {group} が異なります。{number} 桁目は、ここでは {shown}、入力では {typed} です。もう一度読み上げてもらってください。それでも異なる場合は別のルートです。信頼しないでください。</translation>
    </message>
    <message>
        <source>Have the owner of this root read out the SHA-256 of “{name}” by phone, 8 groups of 8 digits, or look on their website. Use a phone number or website that you know, not one from the message or file: anybody can make a root CA with this name.</source>
        <translation>このルートの所有者に電話して「{name}」の SHA-256 (8 桁のグループ 8 個) を読み上げてもらうか、所有者の Web サイトで確認してください。メッセージやファイルに記載されたものではなく、ご存じの電話番号や Web サイトを使用してください。この名前のルート CA はだれでも作成できます。</translation>
    </message>
    <message>
        <source>I compared all 64 digits: trust it</source>
        <translation>64 桁すべてを比較したので信頼する</translation>
    </message>
    <message>
        <source>Nobody vouches for it: compare it</source>
        <translation>保証なし: 比較が必要です</translation>
    </message>
    <message>
        <source>Not expired: until {date}</source>
        <translation>期限切れではありません ({date}まで有効)</translation>
    </message>
    <message>
        <source>SHA-256 of this root; below each group, what you typed</source>
        <translation>このルートの SHA-256 (各グループの下は入力した値)</translation>
    </message>
    <message>
        <source>This is a SHA-1 thumbprint, which can be forged. Ask for the SHA-256: 64 digits.</source>
        <translation>これは SHA-1 の拇印で、偽造される可能性があります。64 桁の SHA-256 を尋ねてください。</translation>
    </message>
    <message>
        <source>This root came with a message or download; no other source has it. Type all its digits.</source>
        <translation>このルートはメッセージまたはダウンロードで入手されたもので、ほかのソースにはありません。すべての桁を入力してください。</translation>
    </message>
    <message>
        <source>Trust this root?</source>
        <translation>このルートを信頼しますか?</translation>
    </message>
    <message>
        <source>What was &amp;read out to you</source>
        <translation>読み上げられた値(&amp;R)</translation>
    </message>
    <message>
        <source>What was read out to you</source>
        <translation>読み上げられた値</translation>
    </message>
    <message>
        <source>What you typed is no SHA-256: that has 64 digits, 0 to 9 and A to F, and no letter O.</source>
        <translation>入力されたものは SHA-256 ではありません。SHA-256 は 0～9 と A～F の 64 桁で、英字の O は含まれません。</translation>
    </message>
</context>
<context>
    <name>TypedCommands</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy command {number}</source>
        <translation>コマンド {number} をコピー</translation>
    </message>
    <message>
        <source>On another computer, replace the folder of the file by the one it has there.</source>
        <translation>別のコンピューターでは、ファイルのフォルダーをそのコンピューター上のフォルダーに置き換えてください。</translation>
    </message>
    <message>
        <source>Show the commands to &amp;type</source>
        <translation>入力するコマンドを表示(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>UpdateWays</name>
    <message>
        <source>&amp;Open the .sst…</source>
        <translation>.sst を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>I don&apos;t have the file: &amp;get it from Exchange…</source>
        <translation>ファイルがない場合は Exchange から取得(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>証明書 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln certificate(s)</source>
        <translation>
            <numerusform>証明書 %Ln 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>&amp;Cancel the upload</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Upload in PowerShell</source>
        <translation>PowerShell でアップロード(&amp;U)</translation>
    </message>
    <message>
        <source>A transfer kit takes the upload to one that has it: the file, a script and instructions.</source>
        <translation>転送キットを使うと、PowerShell があるコンピューターでアップロードできます。キットには、ファイル、スクリプト、手順が含まれます。</translation>
    </message>
    <message>
        <source>Another &amp;computer uploads: save a transfer kit…</source>
        <translation>別のコンピューターでアップロード: 転送キットを保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Can stay empty: the sign-in asks</source>
        <translation>空欄でも可(サインイン時に入力)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Change account or &amp;options…</source>
        <translation>アカウントまたはオプションを変更(&amp;O)…</translation>
    </message>
    <message>
        <source>Current collection</source>
        <translation>現在のコレクション</translation>
    </message>
    <message>
        <source>Done: uploaded, read back, and compared.</source>
        <translation>完了: アップロード、読み取り、比較が済みました。</translation>
    </message>
    <message>
        <source>Exchange has</source>
        <translation>Exchange の内容</translation>
    </message>
    <message>
        <source>Exchange has these certificates already: there is nothing to upload.</source>
        <translation>Exchange には既にこれらの証明書があります。アップロードするものはありません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>It &amp;was uploaded</source>
        <translation>アップロード済み(&amp;W)</translation>
    </message>
    <message>
        <source>Look in E&amp;xchange…</source>
        <translation>Exchange の内容を確認(&amp;X)…</translation>
    </message>
    <message>
        <source>Makes your changes in it, and goes to Export. There you check them, and upload once more.</source>
        <translation>変更をそこに加え、「エクスポート」に移動します。そこで確認し、もう一度アップロードします。</translation>
    </message>
    <message>
        <source>Open the &amp;kit&apos;s receipt…</source>
        <translation>キットの受領記録を開く(&amp;K)…</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now and redo my changes</source>
        <translation>現在の保存内容を開いて自分の変更をやり直す(&amp;S)</translation>
    </message>
    <message>
        <source>Open what is &amp;stored now…</source>
        <translation>現在の保存内容を開く(&amp;S)…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>その他の方法</translation>
    </message>
    <message>
        <source>Save a transfer k&amp;it…</source>
        <translation>転送キットを保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell of an Exchange server.</source>
        <translation>転送キットを保存し、Exchange サーバーの Exchange Management Shell でスクリプトを開始してください。</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>The receipt says: {organization} had exactly these certificates on {time}.</source>
        <translation>受領記録によると、{organization} には {time} の時点でちょうどこれらの証明書がありました。</translation>
    </message>
    <message>
        <source>The upload didn&apos;t end as expected.</source>
        <translation>アップロードは想定どおりに終了しませんでした。</translation>
    </message>
    <message>
        <source>The upload stopped before anything was changed.</source>
        <translation>何も変更されないうちに、アップロードは中止されました。</translation>
    </message>
    <message>
        <source>Upload late&amp;r</source>
        <translation>後でアップロード(&amp;L)</translation>
    </message>
    <message>
        <source>Upload to Exchange Online</source>
        <translation>Exchange Online にアップロード</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード日時</translation>
    </message>
    <message>
        <source>Uploaded.</source>
        <translation>アップロード済みです。</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Your organization has turned uploads from this computer off. Upload the file from another one.</source>
        <translation>このコンピューターからのアップロードは、組織によって無効にされています。別のコンピューターからファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>shown after you sign in</source>
        <translation>サインイン後に表示されます</translation>
    </message>
    <message>
        <source>something else than before</source>
        <translation>以前と異なる内容</translation>
    </message>
    <message>
        <source>what it had before</source>
        <translation>以前と同じ内容</translation>
    </message>
    <message>
        <source>what it had before, when it was last read</source>
        <translation>以前の内容 (最後に読み取った時点)</translation>
    </message>
    <message>
        <source>{file} is being uploaded.</source>
        <translation>{file} をアップロードしています。</translation>
    </message>
    <message>
        <source>{file}, unchanged</source>
        <translation>{file} (変更なし)</translation>
    </message>
    <message>
        <source>{file}: nothing has been changed in Exchange yet.</source>
        <translation>{file}: Exchange ではまだ何も変更されていません。</translation>
    </message>
    <message>
        <source>{organization} on {date}; you confirm it after you sign in</source>
        <translation>{organization} ({date}時点)。サインイン後に組織を確認します</translation>
    </message>
    <message>
        <source>“{receipt}” is no receipt of a transfer kit.</source>
        <translation>「{receipt}」は転送キットの受領記録ではありません。</translation>
    </message>
    <message>
        <source>“{receipt}” is of another file than “{file}”.</source>
        <translation>「{receipt}」は「{file}」ではなく、別のファイルのものです。</translation>
    </message>
    <message>
        <source>“{receipt}” is of {time}, and something newer is known by now.</source>
        <translation>「{receipt}」は {time} のもので、その後のより新しい情報があります。</translation>
    </message>
</context>
<context>
    <name>UploadReopening</name>
    <message>
        <source>This isn&apos;t an .sst file, and Exchange takes nothing else.</source>
        <translation>これは .sst ファイルではありません。Exchange は .sst 以外を受け入れません。</translation>
    </message>
</context>
<context>
    <name>WeeklyCheck</name>
    <message>
        <source>SST Wizard no longer checks “{file}” each week. In Help, “Watch the tenant” says how to schedule a check.</source>
        <translation>SST Wizard は「{file}」を毎週確認しなくなりました。確認をスケジュールする方法は、ヘルプの「テナントを監視する」を参照してください。</translation>
    </message>
    <message>
        <source>SST Wizard: weekly check</source>
        <translation>SST Wizard: 毎週の確認</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Choose the certificates myself</source>
        <translation>証明書を自分で選択する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find out which CAs our mail needs</source>
        <translation>メールに必要な CA を調べる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Update the collection that Exchange has now</source>
        <translation>Exchange の現在のコレクションを更新する(&amp;U)</translation>
    </message>
    <message>
        <source>Certificates and messages stay on this computer; only the file that you upload leaves it.</source>
        <translation>証明書とメッセージはこのコンピューターに残ります。外部に送られるのは、アップロードするファイルだけです。</translation>
    </message>
    <message>
        <source>Continue &amp;with the collection of {time}</source>
        <translation>{time} のコレクションを続ける(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), as you said on {date}</source>
        <translation>
            <numerusform>Exchange の現在の内容: {name} · 証明書 %Ln 件 ({date}の申告による)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange has: {name} · %Ln certificate(s), verified on {date}</source>
        <translation>
            <numerusform>Exchange の現在の内容: {name} · 証明書 %Ln 件、{date}に確認済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Get it from Exchange or open its file, add or remove certificates, and keep the rest.</source>
        <translation>Exchange から取得するか、ファイルを開きます。証明書を追加または削除し、残りは維持します。</translation>
    </message>
    <message>
        <source>Get it from Exchange…</source>
        <translation>Exchange から取得…</translation>
    </message>
    <message>
        <source>Go back to an &amp;earlier collection…</source>
        <translation>以前のコレクションに戻る(&amp;E)…</translation>
    </message>
    <message>
        <source>Last time: {file}, not uploaded yet</source>
        <translation>前回: {file} (未アップロード)</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded on {date}</source>
        <translation>前回: {file} ({date}にアップロード)</translation>
    </message>
    <message>
        <source>Last time: {file}, uploaded to {organization} on {date}, verified</source>
        <translation>前回: {file} ({date}に {organization} へアップロード、確認済み)</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>開く(&amp;I)</translation>
    </message>
    <message>
        <source>Open a few signed messages from your partners. You see which CAs are missing, and add them.</source>
        <translation>取引先からの署名付きメッセージをいくつか開きます。不足している CA がわかり、追加できます。</translation>
    </message>
    <message>
        <source>Open i&amp;t</source>
        <translation>開く(&amp;T)</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} を開く</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>SST Wizard makes the file with which Exchange Online trusts signed mail (S/MIME), checks it, and uploads it.</source>
        <translation>SST Wizard は、Exchange Online が署名付きメール (S/MIME) を信頼するためのファイルを作成し、確認してアップロードします。</translation>
    </message>
    <message>
        <source>Select them in a list: from files that you have, or from the public S/MIME roots.</source>
        <translation>一覧から選択します。お持ちのファイル、または公開 S/MIME ルートから選べます。</translation>
    </message>
    <message>
        <source>Select them in a list: from this computer, from files that you have, or from the public S/MIME roots.</source>
        <translation>一覧から選択します。このコンピューター、お持ちのファイル、または公開 S/MIME ルートから選べます。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>検出結果を表示</translation>
    </message>
    <message>
        <source>Up&amp;load…</source>
        <translation>アップロード(&amp;L)…</translation>
    </message>
    <message>
        <source>Upload {file}</source>
        <translation>{file} をアップロード</translation>
    </message>
    <message>
        <source>Version {number} · no telemetry</source>
        <translation>バージョン {number} · テレメトリなし</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>{file} was not uploaded, and Exchange has another collection by now: open it and export it again.</source>
        <translation>{file} はアップロードされておらず、Exchange には別のコレクションがあります。開いて、もう一度エクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %Ln certificate(s), not uploaded yet, next to expire {end}</source>
        <translation>
            <numerusform>{file} · 証明書 %Ln 件、未アップロード、次の有効期限 {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} · %Ln certificate(s), uploaded {date}, checked today, next to expire {end}</source>
        <translation>
            <numerusform>{name} · 証明書 %Ln 件、{date}にアップロード、今日確認済み、次の有効期限 {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be found in “{folder}”. Get what Exchange has now, and export it again.</source>
        <translation>「{file}」が「{folder}」に見つかりません。Exchange に現在あるものを取得し、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was uploaded on {date}.</source>
        <translation>「{file}」は、{date}にアップロードした後に変更されています。</translation>
    </message>
    <message>
        <source>“{file}” has been changed since it was written here.</source>
        <translation>「{file}」は、ここで書き込まれた後に変更されています。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>-o - writes the file where --json prints: leave one out.</source>
        <translation>-o - は --json と同じ出力先にファイルを書き込みます。どちらか一方を指定しないでください。</translation>
    </message>
    <message>
        <source>21Vianet (China)</source>
        <translation>21Vianet (中国)</translation>
    </message>
    <message>
        <source>A CA above “{name}” limits the number of CAs below it (path length), and “{name}” exceeds that limit. Mail from it may not be trusted. Ask the CA, or remove the certificate.</source>
        <translation>「{name}」の上位の CA が下位の CA の数 (パスの長さ) を制限していますが、「{name}」はその制限を超えています。この CA からのメールは信頼されない可能性があります。CA に問い合わせるか、証明書を削除してください。</translation>
    </message>
    <message>
        <source>A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it names. Ask the CA for a new certificate.</source>
        <translation>「{name}」の上位の CA は証明書ポリシー (policyConstraints) を要求していますが、下位の証明書の一部にそのポリシーの記載がありません。新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>A CA in the chain of “{name}” was revoked, or may have been. Its senders need certificates from another.</source>
        <translation>「{name}」のチェーンの CA が失効しているか、失効している可能性があります。送信者には別の CA の証明書が必要です。</translation>
    </message>
    <message>
        <source>A block without a certificate was skipped: {label}.</source>
        <translation>証明書を含まないブロックをスキップしました: {label}。</translation>
    </message>
    <message>
        <source>A certificate doesn&apos;t match the thumbprint recorded in the store.</source>
        <translation>ストアに記録された拇印と一致しない証明書があります。</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” has expired, and Exchange refuses a file that contains it. Open newer mail from its senders.</source>
        <translation>「{name}」のチェーンの証明書が期限切れです。Exchange は、期限切れの証明書を含むファイルを拒否します。送信者からの新しいメールを開いてください。</translation>
    </message>
    <message>
        <source>A certificate in the chain of “{name}” is not valid yet.</source>
        <translation>「{name}」のチェーンの証明書の有効期間がまだ始まっていません。</translation>
    </message>
    <message>
        <source>A certificate in the path of “{name}” can&apos;t be decoded, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>「{name}」のパスの証明書をデコードできないため、確認できません。新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>A certificate in this PKCS #12 file can&apos;t be read, so none was added. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>この PKCS #12 ファイルの証明書を読み取れないため、何も追加されませんでした。代わりに、証明書を PKCS #7 (.p7b) としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped.</source>
        <translation>破損した証明書をスキップしました。</translation>
    </message>
    <message>
        <source>A certificate is damaged and was skipped: its base64 text is invalid.</source>
        <translation>破損した証明書をスキップしました: base64 テキストが無効です。</translation>
    </message>
    <message>
        <source>A certificate is damaged or incomplete, and was skipped.</source>
        <translation>破損または不完全な証明書をスキップしました。</translation>
    </message>
    <message>
        <source>A certificate is encoded in a form (BER) that not every program accepts.</source>
        <translation>一部のプログラムで受け入れられない形式 (BER) でエンコードされた証明書があります。</translation>
    </message>
    <message>
        <source>A certificate is said to be encoded in a way that Windows refuses.</source>
        <translation>Windows が拒否するエンコードの種類が記録された証明書があります。</translation>
    </message>
    <message>
        <source>A certificate of more than 1 MB was skipped.</source>
        <translation>1 MB を超える証明書をスキップしました。</translation>
    </message>
    <message>
        <source>A certificate of the file has expired; Exchange then refuses all of it.</source>
        <translation>ファイルに期限切れの証明書があります。その場合、Exchange はファイル全体を拒否します。</translation>
    </message>
    <message>
        <source>A certificate was expected here, but there is no data.</source>
        <translation>証明書があるはずの場所にデータがありません。</translation>
    </message>
    <message>
        <source>A command of an older guide was pasted into PowerShell 7.</source>
        <translation>古いガイドのコマンドを PowerShell 7 に貼り付けました。</translation>
    </message>
    <message>
        <source>A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and Microsoft&apos;s Exchange module needs them too. Ask whoever manages this computer, or upload from another.</source>
        <translation>このコンピューターのグループ ポリシー (「スクリプトの実行を有効にする」、{scope}: {policy}) がスクリプトを禁止しています。Microsoft の Exchange モジュールにもスクリプトが必要です。このコンピューターの管理者に問い合わせるか、別のコンピューターからアップロードしてください。</translation>
    </message>
    <message>
        <source>A group policy of this computer forbids script files that are not signed, whatever the window allows.</source>
        <translation>このコンピューターのグループ ポリシーは、ウィンドウの設定にかかわらず、署名のないスクリプト ファイルを禁止しています。</translation>
    </message>
    <message>
        <source>A header field that describes the parts of the message occurs twice or can&apos;t be understood, so mail programs may show something other than what is signed.</source>
        <translation>メッセージの構成を示すヘッダー フィールドが 2 回現れるか、解釈できません。メール プログラムが、署名された内容とは異なるものを表示する可能性があります。</translation>
    </message>
    <message>
        <source>A line that begins with “From ” may begin another message, so mail programs may show something other than what is signed.</source>
        <translation>「From 」で始まる行が別のメッセージの先頭である可能性があるため、メール プログラムでは署名された内容とは別のものが表示されることがあります。</translation>
    </message>
    <message>
        <source>A part inside the signed part is encrypted. Whether it contains another signature can&apos;t be checked.</source>
        <translation>署名された部分の中に、暗号化された部分があります。別の署名が含まれているかどうかは確認できません。</translation>
    </message>
    <message>
        <source>A private key was skipped. Only certificates are needed here.</source>
        <translation>秘密キーをスキップしました。ここで必要なのは証明書だけです。</translation>
    </message>
    <message>
        <source>A property is said to be encoded in a way that Windows refuses.</source>
        <translation>Windows が拒否するエンコードの種類が記録されたプロパティがあります。</translation>
    </message>
    <message>
        <source>A signed message has exactly two parts, the content and its S/MIME signature; this message has a different structure.</source>
        <translation>署名付きメッセージは、内容とその S/MIME 署名のちょうど 2 つの部分からなります。このメッセージの構造はこれと異なります。</translation>
    </message>
    <message>
        <source>A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out.</source>
        <translation>1 つのウィンドウで同時に使用できる Microsoft Graph のサインインは 1 つだけです。現在のサインインが置き換えられ、サインアウトされてしまいます。</translation>
    </message>
    <message>
        <source>A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate another CA. Compare the SHA-256 thumbprint with the one on the CA&apos;s website, or remove it.</source>
        <translation>「{name}」の名前には、{first}文字と{second}文字が混在する単語があります。見た目の似た文字があるため、別の CA を装っている可能性があります。SHA-256 の拇印を CA の Web サイトのものと比較するか、削除してください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Activate the role (in Privileged Identity Management, for example), then sign in again: an open connection does not notice. Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role it is.</source>
        <translation>ロールをアクティブ化し (Privileged Identity Management などを使用)、もう一度サインインしてください。開いている接続には反映されません。必要なロールは Get-ManagementRole -Cmdlet Set-SmimeConfig で確認できます。</translation>
    </message>
    <message>
        <source>Add all {count} intermediate CAs</source>
        <translation>中間 CA {count} 件をすべて追加</translation>
    </message>
    <message>
        <source>Add it beside</source>
        <translation>追加して併用</translation>
    </message>
    <message>
        <source>Add the intermediate CA</source>
        <translation>中間 CA を追加</translation>
    </message>
    <message>
        <source>Add the issuer</source>
        <translation>発行者を追加</translation>
    </message>
    <message>
        <source>Add the renewed certificate</source>
        <translation>更新された証明書を追加</translation>
    </message>
    <message>
        <source>Add the {count} issuers</source>
        <translation>発行者 {count} 件を追加</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>「{name}」を追加</translation>
    </message>
    <message>
        <source>After the upload, {receipt} lies beside {file}. Take it back to the wizard, and drop it on its page “Upload”: it then knows what Exchange has.</source>
        <translation>アップロードの後、{receipt} が {file} の隣にあります。ウィザードに持ち帰り、「アップロード」ページにドロップしてください。これで Exchange に何があるかがわかります。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>アップロード後</translation>
    </message>
    <message>
        <source>All messages under “{name}” were changed in transit. Select it if you know its senders.</source>
        <translation>「{name}」の下のメッセージは、すべて配送中に変更されました。送信者を知っている場合は選択してください。</translation>
    </message>
    <message>
        <source>All senders under “{name}” have expired certificates. It is needed only for old mail.</source>
        <translation>「{name}」の下の送信者の証明書は、すべて期限切れです。必要なのは古いメールだけです。</translation>
    </message>
    <message>
        <source>Almost at the size limit</source>
        <translation>サイズ制限に近づいています</translation>
    </message>
    <message>
        <source>An attribute certificate, or another of an unusual kind, was skipped.</source>
        <translation>属性証明書など、特殊な種類の証明書をスキップしました。</translation>
    </message>
    <message>
        <source>An entry of an unknown kind was skipped.</source>
        <translation>不明な種類のエントリをスキップしました。</translation>
    </message>
    <message>
        <source>An error that names expired certificates by their thumbprints</source>
        <translation>期限切れの証明書を拇印で示すエラー</translation>
    </message>
    <message>
        <source>An unexpected error occurred, so this was not checked. Open it again.</source>
        <translation>予期しないエラーが発生したため、確認されませんでした。もう一度開いてください。</translation>
    </message>
    <message>
        <source>An update of {file} that has not been exported</source>
        <translation>{file} の更新 (まだエクスポートされていません)</translation>
    </message>
    <message>
        <source>Another SST Wizard is writing to the folder “{folder}”. Try again once it is done.</source>
        <translation>別の SST Wizard がフォルダー「{folder}」に書き込んでいます。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>任意の目的</translation>
    </message>
    <message>
        <source>App Control or AppLocker has turned constrained language mode on, in which some of the commands to type fail.</source>
        <translation>App Control または AppLocker によって制約付き言語モードが有効になっており、入力するコマンドの一部が失敗します。</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>アルメニア</translation>
    </message>
    <message>
        <source>Ask Microsoft&apos;s support: what can&apos;t be backed up is not replaced.</source>
        <translation>Microsoft サポートに問い合わせてください。バックアップできないものは置き換えられません。</translation>
    </message>
    <message>
        <source>Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named.</source>
        <translation>Microsoft Entra でアプリケーションを承認できる管理者に、表示されたアプリケーションの承認を依頼してください。</translation>
    </message>
    <message>
        <source>Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with OWADisableCRLCheck.</source>
        <translation>CRL をインターネットから到達できる HTTP で公開するよう CA に依頼してください。最後の手段としてのみ、OWADisableCRLCheck で失効の確認を無効にします。</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer to allow the scripts, or save the transfer kit and upload from another.</source>
        <translation>このコンピューターの管理者にスクリプトの許可を依頼するか、転送キットを保存して別のコンピューターからアップロードしてください。</translation>
    </message>
    <message>
        <source>Back up what Exchange has now (an error if there is nothing yet)</source>
        <translation>Exchange の現在の内容のバックアップ (まだ何もない場合はエラーになります)</translation>
    </message>
    <message>
        <source>Base-64 encoded X.509 (.CER)</source>
        <translation>Base-64 encoded X.509 (.CER)</translation>
    </message>
    <message>
        <source>Before you upload</source>
        <translation>アップロードの前に</translation>
    </message>
    <message>
        <source>Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the collection.</source>
        <translation>両方とも届き、読むことができます。Exchange Server では、コレクションにチェーンがつながる証明書に対してのみ暗号化することが確認されています。</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed from {day} on: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>「{name}」のような CA 証明書は、{day}以降は許可されません: 用途として指定できるのは、電子メールとクライアント認証だけです (CA/Browser Forum、SMC018)。別の証明書 (同じ名前の場合もあります) に変わると考えられます。受信したメールをもう一度確認してください。</translation>
    </message>
    <message>
        <source>CA certificates such as that of “{name}” are not allowed since {day}: only mail and client authentication may be named as purposes (CA/Browser Forum, SMC018). Expect another, perhaps of the same name; look at received mail again.</source>
        <translation>「{name}」のような CA 証明書は、{day}から許可されていません: 用途として指定できるのは、電子メールとクライアント認証だけです (CA/Browser Forum、SMC018)。別の証明書 (同じ名前の場合もあります) に変わると考えられます。受信したメールをもう一度確認してください。</translation>
    </message>
    <message>
        <source>CAs change about once a year: check your signed mail again every year.</source>
        <translation>CA は年に 1 回程度変わります。署名付きメールを毎年確認してください。</translation>
    </message>
    <message>
        <source>CAs in {file} stop issuing certificates for mail</source>
        <translation>{file} の CA がメール用の証明書の発行を終了します</translation>
    </message>
    <message>
        <source>CCADB&apos;s list of {listed} has “{name}” as revoked or below a revoked CA, but another issuer of it is not revoked. Check revocation (on the command line: sstwizard check --online).</source>
        <translation>{listed}の CCADB の一覧では、「{name}」は失効しているか、失効した CA の下位にありますが、別の発行者は失効していません。失効を確認してください (コマンド ラインでは sstwizard check --online)。</translation>
    </message>
    <message>
        <source>CRL Signing</source>
        <translation>CRL 署名</translation>
    </message>
    <message>
        <source>CRL distribution points (CDP)</source>
        <translation>CRL 配布ポイント (CDP)</translation>
    </message>
    <message>
        <source>Can&apos;t be checked</source>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Certificate Request Agent</source>
        <translation>証明書の要求エージェント</translation>
    </message>
    <message>
        <source>Certificate Signing</source>
        <translation>証明書の署名</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Chain incomplete</source>
        <translation>チェーンが不完全</translation>
    </message>
    <message>
        <source>Chain not valid</source>
        <translation>チェーンが無効</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>署名後に変更</translation>
    </message>
    <message>
        <source>Check the domain, and to which organization the account or app belongs.</source>
        <translation>ドメインと、アカウントまたはアプリがどの組織に属しているかを確認してください。</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Checking all signatures would take too long, because too many certificates have the same name, or keys that are slow to check. A chain that needs another signature counts as incomplete. Remove the certificates you don&apos;t know.</source>
        <translation>同じ名前の証明書、またはキーの確認に時間がかかる証明書が多すぎるため、すべての署名を確認すると時間がかかりすぎます。ほかの署名の確認を必要とするチェーンは、不完全として扱われます。心当たりのない証明書を削除してください。</translation>
    </message>
    <message>
        <source>Checking who issued “{name}” would take too long, so it wasn&apos;t finished. Don&apos;t trust it, and ask the sender.</source>
        <translation>「{name}」の発行者の確認には時間がかかりすぎるため、確認は完了していません。信頼せず、送信者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>チェロキー</translation>
    </message>
    <message>
        <source>Choose a folder that doesn&apos;t exist yet, in your own user profile and on a drive with permissions.</source>
        <translation>まだ存在しないフォルダーを、自分のユーザー プロファイル内で、アクセス許可のあるドライブに指定してください。</translation>
    </message>
    <message>
        <source>Choose another folder, and start again.</source>
        <translation>別のフォルダーを選択して、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <translation>コード署名</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Collection too large</source>
        <translation>コレクションが大きすぎる</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <translation>比較して追加…</translation>
    </message>
    <message>
        <source>Compare the root first</source>
        <translation>先にルートを比較</translation>
    </message>
    <message>
        <source>Complete the chain, upload again, wait, and sign in again.</source>
        <translation>チェーンを完成させ、もう一度アップロードしてください。しばらく待ってから、サインインし直してください。</translation>
    </message>
    <message>
        <source>Connect again in this window.</source>
        <translation>このウィンドウでもう一度接続してください。</translation>
    </message>
    <message>
        <source>Connect again with an account that may see them.</source>
        <translation>表示する権限のあるアカウントで接続し直してください。</translation>
    </message>
    <message>
        <source>Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account needs.</source>
        <translation>接続し直してください。解決しない場合は、アカウントに必要なロールを Get-ManagementRole -Cmdlet Set-SmimeConfig で確認してください。</translation>
    </message>
    <message>
        <source>Connect again. The red text above it says more.</source>
        <translation>接続し直してください。その上の赤いテキストに詳細があります。</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline is known to fail where the profile&apos;s path holds a $.</source>
        <translation>プロファイルのパスに $ が含まれる場合、Connect-ExchangeOnline が失敗することが確認されています。</translation>
    </message>
    <message>
        <source>Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not signed.</source>
        <translation>Connect-ExchangeOnline は独自のモジュールを書き込みます。このようなコンピューターでは、署名がないために拒否されることがあります。</translation>
    </message>
    <message>
        <source>Content not checked</source>
        <translation>内容は未確認</translation>
    </message>
    <message>
        <source>Copy it again from where it was exported, or export it again.</source>
        <translation>エクスポート元からもう一度コピーするか、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Copy it back to where it was, or export it again.</source>
        <translation>元の場所にコピーし直すか、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Copy the whole folder to the computer that uploads. On Windows, open PowerShell in it and type this once; it tells Windows that you trust these files:</source>
        <translation>フォルダー全体を、アップロードするコンピューターにコピーします。Windows の場合は、そのフォルダーで PowerShell を開き、次を 1 回だけ入力します。これにより、これらのファイルを信頼することを Windows に伝えます:</translation>
    </message>
    <message>
        <source>Could not be checked. {reason}</source>
        <translation>確認できませんでした。{reason}</translation>
    </message>
    <message>
        <source>Create it there, or choose another folder.</source>
        <translation>そこに作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Cryptographic Message Syntax Standard - PKCS #7 Certificates (.P7B)</source>
        <translation>Cryptographic Message Syntax Standard - PKCS #7 証明書 (.P7B)</translation>
    </message>
    <message>
        <source>Current user</source>
        <translation>現在のユーザー</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル</translation>
    </message>
    <message>
        <source>DER encoded binary X.509 (.CER)</source>
        <translation>DER encoded binary X.509 (.CER)</translation>
    </message>
    <message>
        <source>Damaged or forged</source>
        <translation>破損または偽造</translation>
    </message>
    <message>
        <source>Data Encipherment</source>
        <translation>データ暗号化</translation>
    </message>
    <message>
        <source>Data after the end of a certificate was skipped (bytes: {count}).</source>
        <translation>証明書の末尾より後のデータをスキップしました (バイト数: {count})。</translation>
    </message>
    <message>
        <source>Data after the end of the certificate was not read (bytes: {count}).</source>
        <translation>証明書の末尾より後のデータは読み取りませんでした (バイト数: {count})。</translation>
    </message>
    <message>
        <source>Data after the end of the store was not read (bytes: {count}).</source>
        <translation>ストアの末尾より後のデータは読み取りませんでした (バイト数: {count})。</translation>
    </message>
    <message>
        <source>Data in the place of a certificate isn&apos;t a certificate, and was skipped.</source>
        <translation>証明書の場所に証明書以外のデータがあり、スキップしました。</translation>
    </message>
    <message>
        <source>Digital Signature</source>
        <translation>デジタル署名</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>Document Signing</source>
        <translation>ドキュメントの署名</translation>
    </message>
    <message>
        <source>Documented by Microsoft</source>
        <translation>Microsoft のドキュメントに記載</translation>
    </message>
    <message>
        <source>Download issuer…</source>
        <translation>発行者のダウンロード…</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Downloading the revocation list (CRL) of “{name}” took {seconds} seconds. By default, Exchange waits {limit} seconds (OWACRLRetrievalTimeout). If Exchange needs as long, users are told that the list is offline. Ask the CA.</source>
        <translation>「{name}」の失効リスト (CRL) のダウンロードに {seconds} 秒かかりました。Exchange の既定の待機時間は {limit} 秒です (OWACRLRetrievalTimeout)。Exchange でも同じだけ時間がかかると、ユーザーにはリストがオフラインであると表示されます。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>Each certificate stands below the one that issued it; the numbers are those of the entries below.</source>
        <translation>各証明書は、それを発行した証明書の下に示されています。番号は、この後の項目の番号です。</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>最も早い有効期限</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>暗号化ファイル システム</translation>
    </message>
    <message>
        <source>Enter the folder to save to.</source>
        <translation>保存先フォルダーを入力してください。</translation>
    </message>
    <message>
        <source>Enterprise Trust</source>
        <translation>エンタープライズの信頼</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Exchange Online will refuse this file</source>
        <translation>Exchange Online はこのファイルを拒否します</translation>
    </message>
    <message>
        <source>Exchange Online will soon refuse this file</source>
        <translation>Exchange Online は間もなくこのファイルを拒否します</translation>
    </message>
    <message>
        <source>Exchange Server on-premises</source>
        <translation>Exchange Server (オンプレミス)</translation>
    </message>
    <message>
        <source>Exchange has another collection than the one you started from; what only that has would be lost with this upload.</source>
        <translation>Exchange のコレクションは、最初に開いたコレクションと異なります。このままアップロードすると、Exchange にのみあるものが失われます。</translation>
    </message>
    <message>
        <source>Exchange may be unable to check “{name}” for revocation</source>
        <translation>Exchange が「{name}」の失効を確認できない可能性があります</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>期待される結果</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>拡張キー使用法</translation>
    </message>
    <message>
        <source>Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file.</source>
        <translation>コレクションをもう一度取得して SST Wizard で開き、変更を加えてから、そのファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Fields that could not be decoded</source>
        <translation>デコードできなかったフィールド</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File Recovery</source>
        <translation>ファイル回復</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>For old mail only</source>
        <translation>古いメールのみ</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>Found more than once: {count}</source>
        <translation>複数回見つかったもの: {count}</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>フレンドリ名</translation>
    </message>
    <message>
        <source>From the certificate standard, RFC 5280</source>
        <translation>証明書の標準規格 RFC 5280 による</translation>
    </message>
    <message>
        <source>From the rules for public CAs (CA/Browser Forum, root programs)</source>
        <translation>公開 CA に対する規則 (CA/Browser Forum、ルート プログラム) による</translation>
    </message>
    <message>
        <source>From {day} on, these CAs in {file} may issue no more certificates for mail: {names}. Expect their customers&apos; mail from other CAs: look at received mail again in SST Wizard, add what it needs, and upload. {again}</source>
        <translation>{day}以降、{file} にある次の CA は、メール用の証明書を発行できなくなります: {names}。これらの CA の顧客からのメールには、別の CA が使われると考えられます。受信したメールを SST Wizard でもう一度確認し、必要なものを追加して、アップロードしてください。{again}</translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation>GCC High</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ジョージア</translation>
    </message>
    <message>
        <source>Get the current collection from Exchange in the wizard, and compare, before you upload again.</source>
        <translation>もう一度アップロードする前に、ウィザードで Exchange から現在のコレクションを取得し、比較してください。</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>IP セキュリティ IKE 中間</translation>
    </message>
    <message>
        <source>IP security end system</source>
        <translation>IP セキュリティ末端システム</translation>
    </message>
    <message>
        <source>IP security tunnel termination</source>
        <translation>IP セキュリティ トンネル終端</translation>
    </message>
    <message>
        <source>IP security user</source>
        <translation>IP セキュリティ ユーザー</translation>
    </message>
    <message>
        <source>If Exchange has another collection by then than {file} was made from, or has one although {file} is the first, the script stops before it asks, and changes nothing. Take the copy that it has saved back to the wizard, select “Update the collection that Exchange has now” there, and make your changes in it.</source>
        <translation>その時点で Exchange のコレクションが {file} の元になったものと異なる場合、または {file} が最初のものであるのに既にコレクションがある場合、スクリプトは確認の前に中止し、何も変更しません。スクリプトが保存したコピーを持ち帰り、ウィザードで「Exchange の現在のコレクションを更新する」を選択して、その中で変更してください。</translation>
    </message>
    <message>
        <source>If Microsoft&apos;s module is missing, the script asks whether to install it. Where the computer does not reach the PowerShell Gallery, type this on another one (for PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and copy the folder to Documents\PowerShell\Modules (Windows PowerShell 5.1: Documents\WindowsPowerShell\Modules):</source>
        <translation>Microsoft のモジュールがない場合は、インストールするかどうかをスクリプトが確認します。コンピューターから PowerShell ギャラリーに到達できない場合は、別のコンピューターで次を入力し (PowerShell 7.4 と 7.5 では -RequiredVersion 3.9.2 を追加)、フォルダーを Documents\PowerShell\Modules (Windows PowerShell 5.1 では Documents\WindowsPowerShell\Modules) にコピーします:</translation>
    </message>
    <message>
        <source>If it asks what Exchange has, press “Get it from Exchange…”: PowerShell opens, and changes nothing.</source>
        <translation>Exchange に何があるかを尋ねられたら、「Exchange から取得…」を選択します。PowerShell が開きますが、何も変更されません。</translation>
    </message>
    <message>
        <source>If it stops, a line in red says why. Paste it into the wizard&apos;s Help, which says what to do; most have a word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>スクリプトが停止した場合は、赤い行にその理由が示されます。その行をウィザードのヘルプに貼り付けると、対処方法がわかります。ほとんどの行には (SmimeTrust.NoRole) のようなかっこ内の語があります。</translation>
    </message>
    <message>
        <source>In Outlook on the web, send a signed message, and an encrypted one to someone outside.</source>
        <translation>Outlook on the web で、署名付きメッセージと、組織外のユーザー宛ての暗号化されたメッセージを送信します。</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 first. Then type Install-Module PowerShellGet -Force -AllowClobber, close PowerShell, open it again, and install the module.</source>
        <translation>Windows PowerShell 5.1 では、最初に [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 と入力します。次に Install-Module PowerShellGet -Force -AllowClobber と入力し、PowerShell を閉じて開き直し、モジュールをインストールしてください。</translation>
    </message>
    <message>
        <source>In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12, and try again. Otherwise ask for the proxy&apos;s settings, or bring the module from another computer.</source>
        <translation>Windows PowerShell 5.1 では、[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 と入力してやり直してください。それ以外の場合は、プロキシの設定を問い合わせるか、別のコンピューターからモジュールを持ち込んでください。</translation>
    </message>
    <message>
        <source>In changed mail only</source>
        <translation>変更されたメールのみ</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module, once per user (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2)</source>
        <translation>Microsoft のモジュールのインストール (ユーザーごとに 1 回。PowerShell 7.4 と 7.5 では -RequiredVersion 3.9.2 を追加)</translation>
    </message>
    <message>
        <source>Install Microsoft&apos;s module?</source>
        <translation>Microsoft のモジュールをインストールしますか?</translation>
    </message>
    <message>
        <source>Install PowerShellGet, or connect in another PowerShell version that has it.</source>
        <translation>PowerShellGet をインストールするか、PowerShellGet のある別のバージョンの PowerShell で接続してください。</translation>
    </message>
    <message>
        <source>Install SST Wizard for all users, which registers the source, on that computer.</source>
        <translation>そのコンピューターに SST Wizard をすべてのユーザー用にインストールすると、ソースが登録されます。</translation>
    </message>
    <message>
        <source>Install the module in this very PowerShell, then connect.</source>
        <translation>この PowerShell にモジュールをインストールし、それから接続してください。</translation>
    </message>
    <message>
        <source>Install version 3.10.1 or later, or 3.9.2 or older, and start again in a new PowerShell window.</source>
        <translation>バージョン 3.10.1 以降、または 3.9.2 以前をインストールし、新しい PowerShell ウィンドウで最初からやり直してください。</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中間証明機関</translation>
    </message>
    <message>
        <source>Intermediate CA</source>
        <translation>中間 CA</translation>
    </message>
    <message>
        <source>Intermediate certificates are missing from the collection. Microsoft&apos;s page on Outlook for iOS and Android says that Exchange Online fetches them, or takes them from the message; its page on the virtual certificate collection says that only the uploaded file counts. Exchange Server is known to use that alone. Add them to the collection.</source>
        <translation>コレクションに中間証明書が不足しています。Outlook for iOS および Android に関する Microsoft のページでは、Exchange Online が中間証明書を取得するか、メッセージ内のものを使用するとされていますが、仮想証明書コレクションに関するページでは、アップロードしたファイルだけが有効とされています。Exchange Server はそのファイルだけを使用することが確認されています。中間証明書をコレクションに追加してください。</translation>
    </message>
    <message>
        <source>Inventory of an S/MIME certificate collection</source>
        <translation>証明書一覧: S/MIME 証明書コレクション</translation>
    </message>
    <message>
        <source>Is NuGet to be installed, or an untrusted repository used?</source>
        <translation>NuGet をインストールしますか? または、信頼されていないリポジトリを使用しますか?</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate (AIA)</source>
        <translation>発行者の証明書 (AIA)</translation>
    </message>
    <message>
        <source>It asks whether to upload, and uploads if you agree.</source>
        <translation>アップロードするかどうかを確認され、同意するとアップロードされます。</translation>
    </message>
    <message>
        <source>It has no http address of a revocation list (CRL). Exchange can&apos;t check it either; ask the CA.</source>
        <translation>失効リスト (CRL) の http アドレスがありません。Exchange も確認できません。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. Remove what your users and partners don&apos;t need. The largest is “{name}” with {largest} bytes.</source>
        <translation>ファイルは {size} バイトです。Exchange Server では {limit} バイトを超えると拒否されることが確認されており、Exchange Online でも同様の可能性があります。ユーザーと取引先に不要なものを削除してください。最大のものは「{name}」の {largest} バイトです。</translation>
    </message>
    <message>
        <source>It is not known what Exchange has stored</source>
        <translation>Exchange に何が保存されているか不明</translation>
    </message>
    <message>
        <source>It lists what would be added, kept and removed. Nothing is changed up to here.</source>
        <translation>追加、維持、削除されるものが一覧表示されます。ここまでは何も変更されません。</translation>
    </message>
    <message>
        <source>It reads back what Exchange has stored, and says that it has exactly these certificates. It signs out.</source>
        <translation>Exchange に保存された内容が読み取られ、これらの証明書と完全に一致することが表示されます。最後にサインアウトします。</translation>
    </message>
    <message>
        <source>It saves what Exchange has now, in the folder of the file, and names that file.</source>
        <translation>Exchange の現在の内容がファイルと同じフォルダーに保存され、そのバックアップの名前が表示されます。</translation>
    </message>
    <message>
        <source>It stops in red</source>
        <translation>赤い文字を表示して停止する</translation>
    </message>
    <message>
        <source>It was not contacted: the limit of {size} MB for all lists was reached. Check fewer certificates at once.</source>
        <translation>アクセスしませんでした: 全リストに対する {size} MB の制限に達しました。一度に確認する証明書を減らしてください。</translation>
    </message>
    <message>
        <source>It was not contacted: the time limit of {seconds} seconds for all addresses was reached. Try again.</source>
        <translation>アクセスしませんでした: 全アドレスに対する {seconds} 秒の時間制限に達しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>It would be trusted. No need to wait: this checks against the file, not against Exchange.</source>
        <translation>信頼されます。待つ必要はありません。これは Exchange ではなく、ファイルに対する確認です。</translation>
    </message>
    <message>
        <source>Its own words say which: a certificate has expired, the file is too large or no .sst, or the account may not change the settings.</source>
        <translation>どれに当たるかは Exchange のメッセージに示されます。証明書が期限切れ、ファイルが大きすぎる、.sst ではない、アカウントに設定を変更する権限がない、などです。</translation>
    </message>
    <message>
        <source>Its revocation list (CRL) is published only over https, at {address}, which is not contacted here. Ask the CA.</source>
        <translation>失効リスト (CRL) は https の {address} でのみ公開されています。ここでは https にはアクセスしません。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>Key Agreement</source>
        <translation>キー承諾</translation>
    </message>
    <message>
        <source>Key Encipherment</source>
        <translation>キー暗号化</translation>
    </message>
    <message>
        <source>Key Recovery</source>
        <translation>キーの回復</translation>
    </message>
    <message>
        <source>Key Recovery Agent</source>
        <translation>キー回復エージェント</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>キー使用法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ラテン</translation>
    </message>
    <message>
        <source>Lifetime Signing</source>
        <translation>有効期間の署名</translation>
    </message>
    <message>
        <source>Local computer</source>
        <translation>ローカル コンピューター</translation>
    </message>
    <message>
        <source>Look again in a few minutes: what Exchange has then counts.</source>
        <translation>数分後にもう一度確認してください。その時点で Exchange にある内容が正しい結果です。</translation>
    </message>
    <message>
        <source>Look at the account and the environment under Options on the Upload page. A partner who works for a customer names the customer&apos;s domain there.</source>
        <translation>「アップロード」ページのアカウントと、「オプション」の環境を確認してください。顧客のために作業するパートナーは、そこに顧客のドメインを入力します。</translation>
    </message>
    <message>
        <source>Look at what Exchange has stored before you upload again.</source>
        <translation>もう一度アップロードする前に、Exchange に保存されている内容を確認してください。</translation>
    </message>
    <message>
        <source>Look at what is added and removed, and press Export.</source>
        <translation>追加されるものと削除されるものを確認し、「エクスポート」を選択します。</translation>
    </message>
    <message>
        <source>Look for files that begin with “smime-backup” and the organization&apos;s domain, and copy the one that you want to that folder. Open any other in the wizard, and upload that.</source>
        <translation>「smime-backup」と組織のドメインで始まるファイルを探し、必要なものをそのフォルダーにコピーしてください。それ以外のファイルは、ウィザードで開いてアップロードしてください。</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Mail from “{name}” would not be trusted</source>
        <translation>「{name}」からのメールは信頼されません</translation>
    </message>
    <message>
        <source>Make room on the disk of your user profile, and start the upload again.</source>
        <translation>ユーザー プロファイルのディスクに空き領域を作り、アップロードをもう一度開始してください。</translation>
    </message>
    <message>
        <source>Microsoft Serialized Certificate Store (.SST)</source>
        <translation>Microsoft シリアル化された証明書ストア (.SST)</translation>
    </message>
    <message>
        <source>Microsoft Trust List Signing</source>
        <translation>Microsoft 信頼リストの署名</translation>
    </message>
    <message>
        <source>Microsoft doesn&apos;t document how long changes take to reach mail programs. If a message is not trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook isn&apos;t a valid test: it uses the certificate store of the computer, not this collection.</source>
        <translation>変更がメール プログラムに反映されるまでの時間は、Microsoft のドキュメントに記載されていません。メッセージがまだ信頼されない場合は、しばらく待ち、サインアウトしてサインインし直し、もう一度試してください。それまでは何も変更しないでください。従来の Outlook は確認に使用できません。このコレクションではなく、コンピューターの証明書ストアを使用するためです。</translation>
    </message>
    <message>
        <source>Microsoft limits how much may be read of a mailbox at a time.</source>
        <translation>一度に読み取れるメールボックスの量は、Microsoft によって制限されています。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list of changes names certificate-based authentication bugs that 3.10.1 has fixed.</source>
        <translation>Microsoft の変更一覧には、証明書ベースの認証の誤りが 3.10.1 で修正されたと書かれています。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s modules for Exchange and Graph are known to get in each other&apos;s way in one window.</source>
        <translation>Microsoft の Exchange 用と Graph 用のモジュールは、1 つのウィンドウで互いに干渉することが確認されています。</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>不足: {name}</translation>
    </message>
    <message>
        <source>Mozilla&apos;s root program vouches for these {count} roots (as of {mozilla}), and Microsoft&apos;s for {both} of them (as of {microsoft}).</source>
        <translation>これらのルート {count} 件は Mozilla のルート プログラムが保証しており ({mozilla}現在)、うち {both} 件は Microsoft のルート プログラムも保証しています ({microsoft}現在)。</translation>
    </message>
    <message>
        <source>Negative test</source>
        <translation>信頼されないことの確認</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>新しい Outlook for Windows</translation>
    </message>
    <message>
        <source>New, or update of the one that your organization uses</source>
        <translation>新規、または組織で使用しているものの更新</translation>
    </message>
    <message>
        <source>New: your organization has none yet</source>
        <translation>新規: 組織にはまだコレクションがありません</translation>
    </message>
    <message>
        <source>No certificate with the thumbprint {thumbprint} is in these files.</source>
        <translation>拇印が {thumbprint} の証明書は、これらのファイルにありません。</translation>
    </message>
    <message>
        <source>No file matches “{pattern}”. Check the name and the folder.</source>
        <translation>「{pattern}」に一致するファイルがありません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>No intermediate CA for “{name}”</source>
        <translation>「{name}」の中間 CA がありません</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No mail seen</source>
        <translation>メールなし</translation>
    </message>
    <message>
        <source>No organization called “{name}” has public CAs.</source>
        <translation>「{name}」という組織には公開 CA がありません。</translation>
    </message>
    <message>
        <source>No room left</source>
        <translation>空きなし</translation>
    </message>
    <message>
        <source>No server answered: there is probably no network. Check the connection of this computer, then check revocation again.</source>
        <translation>応答したサーバーがありません。ネットワークに接続していない可能性があります。このコンピューターの接続を確認してから、失効をもう一度確認してください。</translation>
    </message>
    <message>
        <source>No terminal was found on this computer. Install one, such as xterm, or type the commands yourself.</source>
        <translation>このコンピューターにはターミナルが見つかりませんでした。xterm などをインストールするか、自分でコマンドを入力してください。</translation>
    </message>
    <message>
        <source>Nobody vouches for the root CA “{name}”</source>
        <translation>ルート CA「{name}」には保証元がありません</translation>
    </message>
    <message>
        <source>Nobody vouches for the root of “{name}”; anybody can make one. Ask the sender&apos;s organization for the SHA-256 by phone, and compare it.</source>
        <translation>「{name}」のルートには保証元がありません。このようなルートはだれでも作成できます。送信者の組織に電話で SHA-256 を尋ね、比較してください。</translation>
    </message>
    <message>
        <source>Non-Repudiation</source>
        <translation>否認防止</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain is not valid. {reason}</source>
        <translation>どのアドレスにもアクセスしませんでした: チェーンが無効です。{reason}</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: its chain leads to no root. Add its issuers first.</source>
        <translation>どのアドレスにもアクセスしませんでした: チェーンがルートに至りません。先に発行者を追加してください。</translation>
    </message>
    <message>
        <source>None of its addresses were contacted: nobody vouches for its root “{root}”. Compare that root first.</source>
        <translation>どのアドレスにもアクセスしませんでした: ルート「{root}」には保証元がありません。先にそのルートを比較してください。</translation>
    </message>
    <message>
        <source>None: this collection has not been exported</source>
        <translation>なし: このコレクションはエクスポートされていません</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>CA ではない</translation>
    </message>
    <message>
        <source>Not all possible issuers of some senders were checked, because too many certificates have the same names (CAs: {count}). Open fewer messages at a time.</source>
        <translation>同じ名前の証明書が多すぎるため、一部の送信者については、可能性のある発行者がすべて確認されたわけではありません (CA: {count} 件)。一度に開くメッセージの数を減らしてください。</translation>
    </message>
    <message>
        <source>Not all signatures were checked</source>
        <translation>すべての署名が確認されたわけではありません</translation>
    </message>
    <message>
        <source>Not checked completely</source>
        <translation>確認が未完了</translation>
    </message>
    <message>
        <source>Not everything could be read: {count}</source>
        <translation>一部を読み取れなかったもの: {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>失効していません。</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don&apos;t attribute it to the signer.</source>
        <translation>次の部分は署名されていないため、だれでも書き加えることができます: {unsigned}。メーリング リストやゲートウェイがこのようなテキストを追加します。署名者が書いたものと考えないでください。</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>信頼されていません</translation>
    </message>
    <message>
        <source>Not trusted by this collection</source>
        <translation>このコレクションでは信頼されていません</translation>
    </message>
    <message>
        <source>Not trusted by this collection alone: intermediates are missing</source>
        <translation>このコレクションだけでは信頼されていません: 中間証明書が不足しています</translation>
    </message>
    <message>
        <source>Not trusted, intermediates missing</source>
        <translation>信頼されていません (中間証明書が不足)</translation>
    </message>
    <message>
        <source>Not trusted, malformed</source>
        <translation>信頼されていません (形式が不正)</translation>
    </message>
    <message>
        <source>Not trusted: changed since it was signed</source>
        <translation>信頼されていません: 署名後に変更されています</translation>
    </message>
    <message>
        <source>Not trusted: the certificate itself can&apos;t be used</source>
        <translation>信頼されていません: 証明書自体を使用できません</translation>
    </message>
    <message>
        <source>Not trusted: the signature is damaged or forged</source>
        <translation>信頼されていません: 署名が破損または偽造されています</translation>
    </message>
    <message>
        <source>Not trusted: the signature may cover something other than what is shown</source>
        <translation>信頼されていません: 署名の対象が、表示されている内容と異なる可能性があります</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>有効期間前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Nothing can be written below “{folder}” ({reason}). PowerShell was not started.</source>
        <translation>「{folder}」の下に何も書き込めません ({reason})。PowerShell は起動されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was found: try other or fewer words, or choose a topic from the list.</source>
        <translation>何も見つかりませんでした。別の言葉を試すか、言葉を減らすか、一覧からトピックを選択してください。</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <translation>OCSP 署名</translation>
    </message>
    <message>
        <source>On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, and open a signed message from each CA of the collection.</source>
        <translation>Windows の Edge または Chrome で、S/MIME 拡張機能と S/MIME コントロールを使用します。サインアウトしてサインインし直し、コレクションの各 CA の署名付きメッセージを開きます。</translation>
    </message>
    <message>
        <source>On the Upload page, press Upload in PowerShell. A window opens; it says first whether the file is the one that was exported.</source>
        <translation>「アップロード」ページで「PowerShell でアップロード」を選択します。ウィンドウが開き、まず、エクスポートしたファイルであるかどうかが表示されます。</translation>
    </message>
    <message>
        <source>Only certificates of people under “{name}” were opened, no mail. Select it if they write to you.</source>
        <translation>「{name}」の下で開いたのはユーザーの証明書だけで、メールはありません。それらのユーザーからメールが届く場合は選択してください。</translation>
    </message>
    <message>
        <source>Only partly signed</source>
        <translation>一部のみ署名</translation>
    </message>
    <message>
        <source>Only the first {count} files were read. Add smaller folders.</source>
        <translation>最初の {count} 個のファイルだけを読み取りました。より小さいフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Only the first {size} MB of this text were searched. Split it into smaller files.</source>
        <translation>このテキストは、最初の {size} MB だけを検索しました。小さいファイルに分割してください。</translation>
    </message>
    <message>
        <source>Only {part} is signed, by {signers}, trusted by this collection. The rest is not signed.</source>
        <translation>署名されているのは{part}だけです。署名者は {signers} で、このコレクションで信頼されています。残りは署名されていません。</translation>
    </message>
    <message>
        <source>Only {vouching}&apos;s root program vouches for “{name}”</source>
        <translation>「{name}」を保証しているのは {vouching} のルート プログラムだけです</translation>
    </message>
    <message>
        <source>Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline.</source>
        <translation>スタート メニューから PowerShell を開くか、Connect-ExchangeOnline の後に -DisableWAM を付けてください。</translation>
    </message>
    <message>
        <source>Open a signed message from a CA that is not in the collection.</source>
        <translation>コレクションにない CA の署名付きメッセージを開きます。</translation>
    </message>
    <message>
        <source>Open it in SST Wizard, remove certificates until it is within the size limit, export it, and upload the new file.</source>
        <translation>SST Wizard で開き、サイズ制限に収まるまで証明書を削除し、エクスポートして、新しいファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Open the Exchange Management Shell from the Start menu of an Exchange server.</source>
        <translation>Exchange サーバーのスタート メニューから Exchange Management Shell を開いてください。</translation>
    </message>
    <message>
        <source>Open the backup that was just saved in SST Wizard, make your changes, and export it.</source>
        <translation>保存されたばかりのバックアップを SST Wizard で開き、変更を加えて、エクスポートしてください。</translation>
    </message>
    <message>
        <source>Open the file in SST Wizard, fix what it finds, export it, and upload the new file.</source>
        <translation>ファイルを SST Wizard で開き、検出された問題を修正し、エクスポートして、新しいファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Open the mailbox in Outlook with the same account. Where that works, start again.</source>
        <translation>同じアカウントで、Outlook でメールボックスを開いてください。開けたら、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Open the page “Mail”, and add a signed message from each CA of the collection.</source>
        <translation>「メール」のページを開き、コレクションの各 CA の署名付きメッセージを追加します。</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>開いたファイル</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} rounds of key derivation; this one was not read. Add it by itself.</source>
        <translation>PKCS #12 ファイルを開く処理は、キー派生を {count} 回反復したところで停止しました。このファイルは読み取られていません。単独で追加してください。</translation>
    </message>
    <message>
        <source>Opening PKCS #12 files stopped after {count} seconds; this one was not read. Export its certificates as PKCS #7 (.p7b) instead.</source>
        <translation>PKCS #12 ファイルを開く処理は、{count} 秒で停止しました。このファイルは読み取られていません。代わりに、証明書を PKCS #7 (.p7b) としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Or, on Linux, macOS, or with PowerShell 7:</source>
        <translation>または、Linux や macOS の場合、あるいは PowerShell 7 を使用する場合:</translation>
    </message>
    <message>
        <source>Other People</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Others may change “{folder}”, so no script is put there. Rename or remove that folder, and try again.</source>
        <translation>「{folder}」は他のユーザーが変更できるため、スクリプトは置かれません。そのフォルダーの名前を変更するか削除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Our advice</source>
        <translation>SST Wizard の推奨</translation>
    </message>
    <message>
        <source>Outlook on a phone or tablet</source>
        <translation>スマートフォンまたはタブレットの Outlook</translation>
    </message>
    <message>
        <source>Outlook on the web</source>
        <translation>Outlook on the web</translation>
    </message>
    <message>
        <source>PEM bundle: all certificates in one text file (.PEM)</source>
        <translation>PEM バンドル: すべての証明書を 1 つのテキスト ファイルに (.PEM)</translation>
    </message>
    <message>
        <source>PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as PKCS #7 (.p7b) instead.</source>
        <translation>PKCS #12 ファイルは別のプロセスで開きますが、そのプロセスを開始できませんでした。代わりに、証明書を PKCS #7 (.p7b) としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Pages have the numbers that the wizard shows, other parts have letters, and every line has a number. Name them by phone.</source>
        <translation>ページにはウィザードに表示される番号、それ以外の部には文字、各行には番号が付いています。電話では、それを伝えてください。</translation>
    </message>
    <message>
        <source>Parts of “{name}” could not be read (of all selected: {count}), so not everything could be checked. The certificates are written unchanged.</source>
        <translation>「{name}」の一部を読み取れなかったため (選択した証明書全体では {count} 件)、確認できない部分がありました。証明書は変更されずに書き込まれます。</translation>
    </message>
    <message>
        <source>Path length limit</source>
        <translation>パスの長さの制限</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Press Enter at the question. Start again, and sign in with another account.</source>
        <translation>質問には Enter キーだけを押します。最初からやり直し、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Press Next: what is ticked is added. If Chains opens (4), press the button beside each error, then Next.</source>
        <translation>「次へ」を選択すると、チェックしたものが追加されます。「チェーン」(4) が開いたら、各エラーの横のボタンを選択してから「次へ」を選択します。</translation>
    </message>
    <message>
        <source>Press “Add messages…”, and select a few signed messages of your partners. They stay here.</source>
        <translation>「メッセージを追加…」を選択し、取引先からの署名付きメッセージをいくつか選びます。メッセージはこのコンピューターに留まります。</translation>
    </message>
    <message>
        <source>Private Key Archival</source>
        <translation>秘密キーのアーカイブ</translation>
    </message>
    <message>
        <source>Private keys not included: {count}</source>
        <translation>含まれない秘密キー: {count}</translation>
    </message>
    <message>
        <source>Probably the file is larger than Exchange Server is known to accept.</source>
        <translation>おそらく、ファイルが、Exchange Server が受け入れることが知られているサイズを超えています。</translation>
    </message>
    <message>
        <source>Probably the private key of the app&apos;s certificate can&apos;t be used: it belongs to another account, or it is a CNG key, which Exchange doesn&apos;t support for signing in as an app.</source>
        <translation>おそらく、アプリの証明書の秘密キーを使用できません。別のアカウントのものであるか、アプリとしてのサインインで Exchange がサポートしていない CNG キーです。</translation>
    </message>
    <message>
        <source>Probably this PowerShell doesn&apos;t reach the PowerShell Gallery: a proxy or firewall keeps it out, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2.</source>
        <translation>おそらく、この PowerShell から PowerShell ギャラリーに接続できません。プロキシまたはファイアウォールに遮断されているか、古い Windows の Windows PowerShell 5.1 が TLS 1.2 を使用していません。</translation>
    </message>
    <message>
        <source>Probably this window is not connected, or the account lacks the permission.</source>
        <translation>このウィンドウが接続されていないか、アカウントにアクセス許可がない可能性があります。</translation>
    </message>
    <message>
        <source>Properties not included: {count}</source>
        <translation>含まれないプロパティ: {count}</translation>
    </message>
    <message>
        <source>Public S/MIME roots</source>
        <translation>公開 S/MIME ルート</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開キー</translation>
    </message>
    <message>
        <source>Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell there.</source>
        <translation>Connect-ExchangeOnline の後に -DisableWAM を付けるか、そのユーザーとして Windows にサインインして PowerShell を開いてください。</translation>
    </message>
    <message>
        <source>Qualified Subordination</source>
        <translation>限定従属</translation>
    </message>
    <message>
        <source>Reading stopped after {count} MB; the rest was not read. Add the files that you need one by one.</source>
        <translation>読み取りは {count} MB で停止しました。残りは読み取られていません。必要なファイルを 1 つずつ追加してください。</translation>
    </message>
    <message>
        <source>Reading stopped after {count} certificates: they are far shorter than real ones. Add those that you need one by one.</source>
        <translation>{count} 件の証明書で読み取りを停止しました。実際の証明書よりはるかに短いためです。必要な証明書を 1 つずつ追加してください。</translation>
    </message>
    <message>
        <source>Reading stopped after {count} entries; the rest was not read. Add the files that you need one by one.</source>
        <translation>読み取りは {count} 個のエントリで停止しました。残りは読み取られていません。必要なファイルを 1 つずつ追加してください。</translation>
    </message>
    <message>
        <source>Reading stopped after {count} messages: they are far shorter than real ones. Add the messages that you need one by one.</source>
        <translation>{count} 通のメッセージで読み取りを中止しました。実際のメッセージよりはるかに短いためです。必要なメッセージを 1 つずつ追加してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove what has expired, export again, and upload the new file.</source>
        <translation>期限切れのものを削除し、もう一度エクスポートして、新しいファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Remove what isn&apos;t needed ({count})</source>
        <translation>不要なものを削除 ({count})</translation>
    </message>
    <message>
        <source>Renew the S/MIME certificate “{name}”: it expires on {end}</source>
        <translation>S/MIME 証明書「{name}」の更新: {end}に期限切れ</translation>
    </message>
    <message>
        <source>Replace with its issuers</source>
        <translation>発行者に置き換え</translation>
    </message>
    <message>
        <source>Replace with one that is not revoked</source>
        <translation>失効していない証明書に置き換え</translation>
    </message>
    <message>
        <source>Replace with the certificate that leads to a root</source>
        <translation>ルートに至る証明書に置き換え</translation>
    </message>
    <message>
        <source>Replace with the renewed certificate</source>
        <translation>更新された証明書に置き換え</translation>
    </message>
    <message>
        <source>Replaced by another CA</source>
        <translation>別の CA に移行済み</translation>
    </message>
    <message>
        <source>Revocation is not checked here. Exchange Server is known to check it; for that, the CA&apos;s revocation lists (CRL) must be reachable over the internet.</source>
        <translation>失効はここでは確認されません。Exchange Server では失効を確認することがわかっており、そのためには CA の失効リスト (CRL) にインターネット経由で到達できる必要があります。</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Revoked on {since}: {reason}.</source>
        <translation>{since}に失効しました: {reason}。</translation>
    </message>
    <message>
        <source>Root CA, self-signed</source>
        <translation>ルート CA (自己署名)</translation>
    </message>
    <message>
        <source>Root List Signer</source>
        <translation>ルート リストの署名者</translation>
    </message>
    <message>
        <source>Run Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and open PowerShell again.</source>
        <translation>Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force を実行し (PowerShell 7.4 と 7.5 では -RequiredVersion 3.9.2 を追加)、PowerShell を開き直してください。</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>ファイルの SHA-256</translation>
    </message>
    <message>
        <source>SST Wizard</source>
        <translation>SST Wizard</translation>
    </message>
    <message>
        <source>SST Wizard: transfer kit</source>
        <translation>SST Wizard: 転送キット</translation>
    </message>
    <message>
        <source>Save the transfer kit, and start its script in the Exchange Management Shell on the server.</source>
        <translation>転送キットを保存し、サーバーの Exchange Management Shell でキットのスクリプトを開始してください。</translation>
    </message>
    <message>
        <source>Save the transfer kit, and upload from another computer.</source>
        <translation>転送キットを保存し、別のコンピューターからアップロードしてください。</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <translation>電子メールの保護</translation>
    </message>
    <message>
        <source>See what is stored</source>
        <translation>保存されている内容の確認</translation>
    </message>
    <message>
        <source>Seen in Exchange Server; Exchange Online may differ</source>
        <translation>Exchange Server で確認。Exchange Online では異なる可能性あり</translation>
    </message>
    <message>
        <source>Select “Find out which CAs our mail needs”, and press Next.</source>
        <translation>「メールに必要な CA を調べる」を選択し、「次へ」を選択します。</translation>
    </message>
    <message>
        <source>Select “Sign in without Windows&apos; account manager” under Options, or put -DisableWAM after Connect-ExchangeOnline (3.7.2 or later). In PowerShell 7, -Device signs in with a code on another device.</source>
        <translation>「オプション」の「Windows のアカウント マネージャーを使わずにサインイン」を選択するか、Connect-ExchangeOnline の後に -DisableWAM を付けてください (3.7.2 以降)。PowerShell 7 では、-Device で、別のデバイスに入力するコードを使ってサインインできます。</translation>
    </message>
    <message>
        <source>Self-signed sender</source>
        <translation>自己署名の送信者</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sender not valid</source>
        <translation>送信者が無効</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate for {signers}. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>差出人の表示は {senders} ですが、{signers} の証明書で署名されています。Exchange Server ではこれが報告されることが確認されています。署名者がこのアドレスで送信してよいかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Sent as {senders}, signed by a certificate without an email address. Exchange Server is known to report this. Verify that the signer may send for this address.</source>
        <translation>差出人の表示は {senders} ですが、メール アドレスのない証明書で署名されています。Exchange Server ではこれが報告されることが確認されています。署名者がこのアドレスで送信してよいかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>サーバー認証</translation>
    </message>
    <message>
        <source>Server Gated Cryptography</source>
        <translation>Server Gated Cryptography</translation>
    </message>
    <message>
        <source>Several certificates in this file could be the signer&apos;s. Save one by itself, and check that.</source>
        <translation>このファイルの複数の証明書が、署名者のものである可能性があります。1 つを単独で保存し、それを確認してください。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in. The window shows the account, the organization and its domains.</source>
        <translation>サインインします。ウィンドウに、アカウント、組織、組織のドメインが表示されます。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out and in again, and open the same messages.</source>
        <translation>サインアウトしてサインインし直し、同じメッセージを開きます。</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>Signer trusted, content not checked</source>
        <translation>署名者は信頼済み、内容は未確認</translation>
    </message>
    <message>
        <source>Signing in fails, and the path of the user&apos;s profile holds a dollar sign ($)</source>
        <translation>サインインに失敗し、ユーザー プロファイルのパスにドル記号 ($) が含まれている</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>スマート カード ログオン</translation>
    </message>
    <message>
        <source>Some certificates occur more than once; each was added once.</source>
        <translation>複数回現れる証明書がありますが、それぞれ 1 回だけ追加されました。</translation>
    </message>
    <message>
        <source>Somebody else has uploaded a collection since yours was backed up.</source>
        <translation>コレクションをバックアップした後に、別のユーザーがコレクションをアップロードしました。</translation>
    </message>
    <message>
        <source>Something else than a certificate store is stored in your organization.</source>
        <translation>証明書ストアではないものが、組織に保存されています。</translation>
    </message>
    <message>
        <source>Specify a file with certificates, or an organization: --ca.</source>
        <translation>証明書のファイル、または組織 (--ca) を指定してください。</translation>
    </message>
    <message>
        <source>Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. Without it, save some signed messages by hand from Outlook.</source>
        <translation>最初からやり直して同意するか、Microsoft Entra でアプリケーションを承認できる管理者に依頼してください。承認がない場合は、Outlook から署名付きメッセージをいくつか手動で保存してください。</translation>
    </message>
    <message>
        <source>Start again and answer yes, have whoever looks after this computer install the module, or save the transfer kit and upload from another computer.</source>
        <translation>最初からやり直して「はい」(または yes) と回答するか、このコンピューターの管理者にモジュールのインストールを依頼するか、転送キットを保存して別のコンピューターからアップロードしてください。</translation>
    </message>
    <message>
        <source>Start again in a new PowerShell window.</source>
        <translation>新しい PowerShell ウィンドウで最初からやり直してください。</translation>
    </message>
    <message>
        <source>Start again in an hour or so: what is already saved is skipped.</source>
        <translation>1 時間ほど後に最初からやり直してください。保存済みのものはスキップされます。</translation>
    </message>
    <message>
        <source>Start again, and sign in as somebody who may open the mailbox.</source>
        <translation>もう一度開始し、メールボックスを開くことができるユーザーとしてサインインしてください。</translation>
    </message>
    <message>
        <source>Start again: what is already saved is skipped.</source>
        <translation>最初からやり直してください。保存済みのものはスキップされます。</translation>
    </message>
    <message>
        <source>Start it from the wizard, or unpack the whole transfer kit again.</source>
        <translation>ウィザードから開始するか、転送キット全体をもう一度展開してください。</translation>
    </message>
    <message>
        <source>Start the upload in the Exchange Management Shell of an Exchange server:</source>
        <translation>Exchange サーバーの Exchange Management Shell でアップロードを開始します:</translation>
    </message>
    <message>
        <source>Start the upload on Windows:</source>
        <translation>Windows でアップロードを開始します:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Suspended on {since} (certificateHold). The CA may lift this.</source>
        <translation>{since}に停止されました (certificateHold)。CA が解除する場合があります。</translation>
    </message>
    <message>
        <source>The .sst is not where it was exported, or not beside the script of the kit.</source>
        <translation>.sst がエクスポート先にないか、キットのスクリプトと同じ場所にありません。</translation>
    </message>
    <message>
        <source>The CA&apos;s revocation list (CRL) on “{name}”: {said}</source>
        <translation>「{name}」に関する CA の失効リスト (CRL): {said}</translation>
    </message>
    <message>
        <source>The PowerShell Gallery isn&apos;t registered as a source of modules in this PowerShell.</source>
        <translation>この PowerShell では、PowerShell ギャラリーがモジュールのソースとして登録されていません。</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sha256}; the script verifies it. SHA256SUMS has those of all files. On Linux, this verifies them:</source>
        <translation>{file} の SHA-256 は {sha256} です。スクリプトがこれを検証します。SHA256SUMS には全ファイルの SHA-256 が含まれています。Linux では、次のコマンドで検証できます:</translation>
    </message>
    <message>
        <source>The account belongs to another organization, or to an environment other than the selected one.</source>
        <translation>アカウントが別の組織、または選択したものとは異なる環境に属しています。</translation>
    </message>
    <message>
        <source>The account has no full access to the mailbox.</source>
        <translation>このアカウントにはメールボックスへのフル アクセス許可がありません。</translation>
    </message>
    <message>
        <source>The account lacks the role for it, its role is not activated yet, or this window is not connected. Other connections of this window are not used in its place.</source>
        <translation>アカウントに必要なロールがないか、ロールがまだアクティブ化されていないか、このウィンドウが接続されていません。このウィンドウの他の接続が代わりに使用されることはありません。</translation>
    </message>
    <message>
        <source>The account or app has signed in to another organization than the one named.</source>
        <translation>アカウントまたはアプリが、指定された組織とは別の組織にサインインしました。</translation>
    </message>
    <message>
        <source>The address is misspelled, the mailbox isn&apos;t in Exchange Online, or the account has no full access to it.</source>
        <translation>アドレスの入力が誤っているか、メールボックスが Exchange Online にないか、アカウントにフル アクセス許可がありません。</translation>
    </message>
    <message>
        <source>The address of the CRL can&apos;t be reached from Microsoft.</source>
        <translation>CRL のアドレスに Microsoft から到達できません。</translation>
    </message>
    <message>
        <source>The answer from {host} is damaged or incomplete. Try again later, or ask the CA.</source>
        <translation>{host} からの応答が破損または不完全です。後でもう一度試すか、CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>The answer to the upload was lost or comes late, or it isn&apos;t one by which Exchange is known to refuse a file.</source>
        <translation>アップロードへの応答が失われたか遅れているか、または Exchange がファイルを拒否するときの既知の応答ではありません。</translation>
    </message>
    <message>
        <source>The archive contains too much. Extract it and add the files that you need.</source>
        <translation>アーカイブの内容が多すぎます。展開し、必要なファイルを追加してください。</translation>
    </message>
    <message>
        <source>The archive is damaged. Download it again.</source>
        <translation>アーカイブが破損しています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Extract it and add the files in it.</source>
        <translation>アーカイブはパスワードでロックされています。展開し、中のファイルを追加してください。</translation>
    </message>
    <message>
        <source>The backup is named after that domain; the account may not see the domains.</source>
        <translation>バックアップの名前にはそのドメインが使用されますが、アカウントにドメインを表示する権限がない可能性があります。</translation>
    </message>
    <message>
        <source>The cause is the user&apos;s computer, not trust.</source>
        <translation>原因はユーザーのコンピューターにあり、信頼の問題ではありません。</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be decoded, so it can&apos;t be looked up. Ask the CA.</source>
        <translation>証明書をデコードできないため、調べることができません。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of {signers} is trusted by this collection.</source>
        <translation>{signers} の証明書は、このコレクションで信頼されています。</translation>
    </message>
    <message>
        <source>The certificate of “{name}” expired on {end}. The sender needs a new one.</source>
        <translation>「{name}」の証明書は {end}に期限切れになりました。送信者には新しい証明書が必要です。</translation>
    </message>
    <message>
        <source>The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one.</source>
        <translation>「{name}」のパスに、証明書ポリシーが無効な証明書があります。新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>The certificate used to sign this message isn&apos;t trusted by your organisation.</source>
        <translation>このメッセージの署名に使用された証明書は、組織によって信頼されていません。</translation>
    </message>
    <message>
        <source>The chain of “{name}” breaks a rule, such as the minimum key length. Double-click for details.</source>
        <translation>「{name}」のチェーンは、キーの最小の長さなどの規則に違反しています。詳細はダブルクリックで確認してください。</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Another issuer was found in {origin}.</source>
        <translation>「{name}」のチェーンは循環しており、自己署名のルートに至りません。{origin} で別の発行者が見つかりました。</translation>
    </message>
    <message>
        <source>The chain of “{name}” is circular and leads to no self-signed root. Ask the CA for its root and add the file.</source>
        <translation>「{name}」のチェーンは循環しており、自己署名のルートに至りません。CA にルートを依頼し、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message. Found in {origin}.</source>
        <translation>「{name}」のチェーンが途切れています: 発行者「{issuer}」は、このコレクションになく、メッセージにも同梱されていません。見つかった場所は {origin} です。</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. Another certificate for the same CA and key leads to a root. Found in {origin}.</source>
        <translation>「{name}」のチェーンが途切れています: 発行者「{issuer}」はコレクションになく、追加できません。同じ CA とキーの別の証明書がルートに至ります。見つかった場所は {origin} です。</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can&apos;t be added. The collection has another certificate for the same CA and key that leads to a root: this one is not needed.</source>
        <translation>「{name}」のチェーンが途切れています: 発行者「{issuer}」はコレクションになく、追加できません。ルートに至る、同じ CA とキーの別の証明書がコレクションにあるため、この証明書は必要ありません。</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. Ask the CA for it and add the file.</source>
        <translation>「{name}」のチェーンが途切れています: 発行者「{issuer}」はコレクションになく、使用できるものは開いているどのソースにもありません。CA に依頼し、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that can be used. “{name}” gives this address for it: {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>「{name}」のチェーンが途切れています: 発行者「{issuer}」はコレクションになく、使用できるものは開いているどのソースにもありません。「{name}」には、そのアドレスとして {address} が記載されています。このアドレスを信頼する場合は、ブラウザーで開き、ファイルを追加してください。</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}.</source>
        <translation>「{name}」のチェーンが途切れています: 発行者「{issuer}」はコレクションにありません。見つかった場所は {origin} です。</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” is not in this collection, the message or any open source. Ask the CA for it and add the file.</source>
        <translation>「{name}」のチェーンが途切れています: 発行者「{issuer}」は、このコレクションにも、メッセージにも、開いているどのソースにもありません。CA に依頼し、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its issuer “{issuer}” was removed from your organization&apos;s collection. Add it again, or remove the certificates below it.</source>
        <translation>「{name}」のチェーンが途切れています: 発行者「{issuer}」が組織のコレクションから削除されました。もう一度追加するか、その下の証明書を削除してください。</translation>
    </message>
    <message>
        <source>The chain of “{name}” stops: its root CA “{root}” is not in the collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>「{name}」のチェーンが途切れています: ルート CA「{root}」はコレクションにありません。{origin} で見つかりましたが、保証元がありません。追加する前に、SHA-256 を電話または CA の Web サイトで比較してください: {sha256}</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>The collection has changed since “{file}” was exported. Export it again, then save the kit.</source>
        <translation>「{file}」のエクスポート後にコレクションが変更されました。もう一度エクスポートしてから、キットを保存してください。</translation>
    </message>
    <message>
        <source>The collection is already too large. Remove certificates first, then “{name}” can be added.</source>
        <translation>コレクションは既に大きすぎます。先に証明書を削除すると、「{name}」を追加できます。</translation>
    </message>
    <message>
        <source>The collection is missing, or lacks the root or an intermediate of the signer. If a user sees this when signing, it probably lacks the organization&apos;s own CA.</source>
        <translation>コレクションがないか、署名者のルートまたは中間証明書がコレクションにありません。ユーザーが署名するときに表示される場合は、おそらく、組織自身の CA がコレクションにありません。</translation>
    </message>
    <message>
        <source>The connection broke off after the upload, so nobody has seen what is stored.</source>
        <translation>アップロード後に接続が切断されたため、何が保存されているかは確認されていません。</translation>
    </message>
    <message>
        <source>The connection broke off, the sign-in has expired, or the disk is full.</source>
        <translation>接続が切れたか、サインインの有効期限が切れたか、ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The content is not what “{name}” signed: it was changed or damaged in transit. Even a server that adds a disclaimer causes this; ask the sender for the original message.</source>
        <translation>内容が「{name}」の署名したものと異なります: 配送中に変更されたか、破損しました。免責事項を追加するサーバーが原因の場合もあります。元のメッセージを送信者に依頼してください。</translation>
    </message>
    <message>
        <source>The content of the message doesn&apos;t match its header (smime-type).</source>
        <translation>メッセージの内容がヘッダー (smime-type) と一致しません。</translation>
    </message>
    <message>
        <source>The content of the message is signed by {signers}, trusted by this collection.</source>
        <translation>メッセージの内容は {signers} によって署名されており、このコレクションで信頼されています。</translation>
    </message>
    <message>
        <source>The data is damaged or incomplete: an element is cut off.</source>
        <translation>データが破損または不完全です: 要素が途中で切れています。</translation>
    </message>
    <message>
        <source>The data is too complex to read: an element has too many parts.</source>
        <translation>データが複雑すぎて読み取れません: 要素の構成部分が多すぎます。</translation>
    </message>
    <message>
        <source>The dates of “{name}” can&apos;t be read, so it counts as not valid. Ask the CA for a new one.</source>
        <translation>「{name}」の日付を読み取れないため、無効として扱われます。新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>The digital signature on this message isn&apos;t valid or trusted. … revocation list (CRL) … is currently offline.</source>
        <translation>このメッセージのデジタル署名は有効でないか、信頼されていません。… 証明書失効リスト … は現在オフラインです。</translation>
    </message>
    <message>
        <source>The download is a delta CRL: it contains only changes. Ask the CA to publish the whole list.</source>
        <translation>ダウンロードしたものは Delta CRL で、変更分しか含まれていません。リスト全体を公開するよう CA に依頼してください。</translation>
    </message>
    <message>
        <source>The download is not a revocation list (CRL), or it is damaged. Ask the CA to publish it again.</source>
        <translation>ダウンロードしたものは失効リスト (CRL) ではないか、破損しています。公開し直すよう CA に依頼してください。</translation>
    </message>
    <message>
        <source>The end marker of the store is damaged.</source>
        <translation>ストアの終了マーカーが破損しています。</translation>
    </message>
    <message>
        <source>The end marker of the store is missing: the file may be incomplete.</source>
        <translation>ストアの終了マーカーがありません: ファイルが不完全な可能性があります。</translation>
    </message>
    <message>
        <source>The environment is Exchange Server, and this window is another PowerShell.</source>
        <translation>環境は Exchange Server ですが、このウィンドウは別の PowerShell です。</translation>
    </message>
    <message>
        <source>The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust mail through it; Exchange Online may do the same.</source>
        <translation>「{name}」の拡張キー使用法に電子メールの保護が含まれていません。Exchange Server では、この証明書を経由するメールを信頼しないことが確認されており、Exchange Online でも同様の可能性があります。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file contains revocation lists (CRL), which were skipped.</source>
        <translation>ファイルに失効リスト (CRL) があり、スキップされました。</translation>
    </message>
    <message>
        <source>The file has been changed since, or was damaged on the way.</source>
        <translation>ファイルがその後変更されたか、転送中に破損しました。</translation>
    </message>
    <message>
        <source>The file holds no certificate; uploading it would end all trust.</source>
        <translation>ファイルに証明書が含まれていません。アップロードすると、すべての信頼が失われます。</translation>
    </message>
    <message>
        <source>The file is not an .sst, or it is damaged.</source>
        <translation>ファイルが .sst ではないか、破損しています。</translation>
    </message>
    <message>
        <source>The file job.json says what a script is to do; it is not there, or damaged.</source>
        <translation>job.json ファイルはスクリプトの処理内容を指定するものですが、見つからないか破損しています。</translation>
    </message>
    <message>
        <source>The folder cannot be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it; Windows then names another reason.</source>
        <translation>フォルダーに書き込めないか、ディスクがいっぱいか、Windows のコントロールされたフォルダー アクセスが PowerShell をブロックしています。この場合、Windows は別の理由を示します。</translation>
    </message>
    <message>
        <source>The folder is gone or can&apos;t be written to, the disk is full, or Windows&apos; Controlled Folder Access keeps PowerShell out of it.</source>
        <translation>フォルダーがなくなったか、書き込めないか、ディスクがいっぱいか、Windows のコントロールされたフォルダー アクセスが PowerShell をブロックしています。</translation>
    </message>
    <message>
        <source>The folder is not on the computer where the script runs.</source>
        <translation>スクリプトを実行しているコンピューターに、フォルダーがありません。</translation>
    </message>
    <message>
        <source>The folder that the wizard follows the run by is gone, or its disk is full.</source>
        <translation>ウィザードが実行状況の追跡に使用するフォルダーがなくなったか、そのディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be opened, and was skipped.</source>
        <translation>フォルダー「{folder}」を開けないため、スキップされました。</translation>
    </message>
    <message>
        <source>The folder “{folder}” can&apos;t be written to: {reason}.</source>
        <translation>フォルダー「{folder}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Create it, or choose another.</source>
        <translation>フォルダー「{folder}」は存在しません。作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder “{folder}” has other files of these names: {names}. Remove them, or choose another folder.</source>
        <translation>フォルダー「{folder}」には、同じ名前の別のファイルがあります: {names}。それらを削除するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The host name {host} can&apos;t be resolved. Check the network, or ask the CA.</source>
        <translation>ホスト名 {host} を解決できません。ネットワークを確認するか、CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate.</source>
        <translation>「{name}」のキー ({key}) は、現在推奨されている長さに達していません。より新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>The key of “{name}” ({key}) is so short that it can be broken. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>「{name}」のキー ({key}) は短く、破られる可能性があります。信頼せず、新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can be broken. Don&apos;t trust it. Remove the certificate, and ask the CA for a newer one.</source>
        <translation>「{name}」のキー {key} は短く、破られる可能性があります。信頼しないでください。証明書を削除し、より新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>「{name}」のキー {key} は短く、現在では破られる可能性があります。Exchange が信頼するかどうかはわかりません。より新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.</source>
        <translation>「{name}」のキーまたは署名の強度が、このコンピューターの OpenSSL が受け入れる基準を下回っています。新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>The list from {host} exceeds the limit of {size} MB for all lists. Ask the CA.</source>
        <translation>{host} からのリストが、全リストに対する {size} MB の制限を超えています。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>The list of {program}&apos;s root program in this version is as of {listed}: it can&apos;t tell of changes since {since}. Install a newer version.</source>
        <translation>このバージョンに含まれる {program} のルート プログラムのリストは {listed}現在のもので、{since}以降の変更はわかりません。より新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The lists of roots and CAs are as of {date}; a newer version has newer ones.</source>
        <translation>このバージョンのルートと CA の一覧は {date}現在のものです。より新しいバージョンには、より新しい一覧が含まれています。</translation>
    </message>
    <message>
        <source>The lists of roots, CAs and revoked CAs in this version are as of {date}, more than {days} days ago: what they say may no longer be so. Install a newer version, which has newer ones.</source>
        <translation>このバージョンのルート、CA、および失効した CA の一覧は {date}現在のもので、それから {days} 日以上が経過しています。内容が現状と異なる可能性があります。より新しい一覧を含む、より新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old, or Windows PowerShell 5.1 on an older Windows doesn&apos;t use TLS 1.2, which the PowerShell Gallery needs.</source>
        <translation>モジュール PowerShellGet が古すぎるか、古い Windows の Windows PowerShell 5.1 が、PowerShell ギャラリーに必要な TLS 1.2 を使用していません。</translation>
    </message>
    <message>
        <source>The module PowerShellGet is too old.</source>
        <translation>モジュール PowerShellGet が古すぎます。</translation>
    </message>
    <message>
        <source>The module PowerShellGet isn&apos;t installed; Connect-ExchangeOnline needs it.</source>
        <translation>Connect-ExchangeOnline に必要なモジュール PowerShellGet がインストールされていません。</translation>
    </message>
    <message>
        <source>The module is older than 3.7.2, the first version with this parameter.</source>
        <translation>モジュールが、このパラメーターを持つ最初のバージョンである 3.7.2 より古いものです。</translation>
    </message>
    <message>
        <source>The page Upload says what Exchange has, why, and what helps: press the button there. Help explains the word in brackets, such as (SmimeTrust.NoRole).</source>
        <translation>「アップロード」ページに、Exchange にあるもの、理由、対処方法が表示されます。そこでボタンを選択してください。(SmimeTrust.NoRole) のようなかっこ内の語は、ヘルプで説明されています。</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is damaged.</source>
        <translation>パスワードが正しくないか、ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) can&apos;t be downloaded from {host}: it is offered only over https, or by a proxy that asks for a password or can&apos;t be used.</source>
        <translation>失効リスト (CRL) を {host} からダウンロードできません: https でのみ提供されているか、パスワードを求めるプロキシまたは使用できないプロキシを経由しています。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) for “{name}” is published at {url}, which can be reached only from your own network. Users may be told that the signature is not trusted. Ask the CA to publish it over public HTTP.</source>
        <translation>「{name}」の失効リスト (CRL) は {url} で公開されていますが、自組織のネットワークからしか到達できません。ユーザーには、署名が信頼されていないと表示される可能性があります。インターネットから到達できる HTTP で公開するよう CA に依頼してください。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has a critical extension that is not known here. Ask the CA about it.</source>
        <translation>失効リスト (CRL) に、ここでは認識できないクリティカル拡張があります。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has been out of date since {end}. Ask the CA to publish a new one.</source>
        <translation>失効リスト (CRL) の更新期限が {end}に切れています。新しいリストを公開するよう CA に依頼してください。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) has no date for the next update. Ask the CA to publish another.</source>
        <translation>失効リスト (CRL) に次の更新日がありません。別のリストを公開するよう CA に依頼してください。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is for other certificates, or only for some reasons. Ask the CA.</source>
        <translation>失効リスト (CRL) は、他の証明書用か、失効理由の一部だけを対象としています。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is indirect: it is for several CAs, which can&apos;t be checked here. Ask the CA.</source>
        <translation>失効リスト (CRL) は間接 CRL です。複数の CA を対象としており、ここでは確認できません。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) is not signed by “{issuer}”. Ask the CA to publish its own.</source>
        <translation>失効リスト (CRL) は「{issuer}」によって署名されていません。独自のリストを公開するよう CA に依頼してください。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) isn&apos;t valid before {start}. Check this computer&apos;s clock.</source>
        <translation>失効リスト (CRL) は {start}より前は有効ではありません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” has {size} bytes. By default, Exchange waits {limit} seconds for it (OWACRLRetrievalTimeout). Over a slow connection, that may be too short, and users are told that the list is offline.</source>
        <translation>「{name}」の失効リスト (CRL) は {size} バイトです。Exchange の既定の待機時間は {limit} 秒です (OWACRLRetrievalTimeout)。低速の接続では足りない可能性があり、その場合、ユーザーにはリストがオフラインであると表示されます。</translation>
    </message>
    <message>
        <source>The revocation list (CRL) of “{name}” may take too long for Exchange</source>
        <translation>「{name}」の失効リスト (CRL) の取得は、Exchange には時間がかかりすぎる可能性があります</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it, and your organization allows no others (policy {policy}).</source>
        <translation>ルート CA「{name}」は、保証元がなく、組織がそのようなルート CA を許可していないため、追加されませんでした (ポリシー {policy})。</translation>
    </message>
    <message>
        <source>The root CA “{name}” was not added, because nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website. If it matches, pass the root&apos;s own certificate file, or add --thumbprint &quot;{sha256}&quot;</source>
        <translation>ルート CA「{name}」は、保証元がないため追加されませんでした。SHA-256 を電話または CA の Web サイトで比較してください。一致する場合は、ルート自体の証明書ファイルを指定するか、--thumbprint &quot;{sha256}&quot; を追加してください</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection or in any open source. Get it from the CA, and add the file.</source>
        <translation>ルート「{name}」は、このコレクションにも、開いているどのソースにもありません。CA から入手し、ファイルを追加してください。</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. Found in {origin}.</source>
        <translation>ルート「{name}」は、このコレクションにありません。見つかった場所は {origin} です。</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It came with the message, and nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>ルート「{name}」は、このコレクションにありません。メッセージに含まれていましたが、保証元がありません。追加する前に、SHA-256 を電話または CA の Web サイトで比較してください: {sha256}</translation>
    </message>
    <message>
        <source>The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its SHA-256 by phone or on the CA&apos;s website before you add it: {sha256}</source>
        <translation>ルート「{name}」は、このコレクションにありません。{origin} で見つかりましたが、保証元がありません。追加する前に、SHA-256 を電話または CA の Web サイトで比較してください: {sha256}</translation>
    </message>
    <message>
        <source>The same as commands to type</source>
        <translation>入力するコマンドによる同じ操作</translation>
    </message>
    <message>
        <source>The script verifies {file}, has you sign in to Exchange Online, shows your organization, saves its current collection beside {file}, and shows what would change. It then asks: type yes to upload. Anything else stops, and nothing changes. After the upload it reads back what Exchange has stored, and says whether that is exactly this file.</source>
        <translation>スクリプトは {file} を検証し、Exchange Online へのサインインを求め、組織を表示し、その現在のコレクションを {file} と同じ場所に保存して、変更内容を表示します。次に質問が表示されます。アップロードするには「はい」(または yes) と入力してください。それ以外の回答では中止され、何も変更されません。アップロード後は、Exchange に保存された内容を読み取り、このファイルと完全に一致するかどうかを表示します。</translation>
    </message>
    <message>
        <source>The sender of this message is uncertain: its From field is missing, occurs twice, shows an “@” beside the sender&apos;s address, or is malformed. Mail programs may show a sender other than the signer; verify who wrote it.</source>
        <translation>このメッセージの送信者は不確かです: 差出人フィールドがないか、2 回現れるか、送信者のアドレスのほかに「@」を示しているか、形式が不正です。メール プログラムが、署名者とは異なる送信者を表示する可能性があります。だれが書いたかを確認してください。</translation>
    </message>
    <message>
        <source>The senders under “{name}” are already trusted, by another path.</source>
        <translation>「{name}」の下の送信者は、別のパスで既に信頼されています。</translation>
    </message>
    <message>
        <source>The senders under “{name}” now sign with certificates of another CA. It is needed only for old mail.</source>
        <translation>「{name}」の下の送信者は、現在は別の CA の証明書で署名しています。必要なのは古いメールだけです。</translation>
    </message>
    <message>
        <source>The sign-in was canceled, or failed.</source>
        <translation>サインインがキャンセルされたか、失敗しました。</translation>
    </message>
    <message>
        <source>The sign-in window can&apos;t be shown from where this PowerShell runs.</source>
        <translation>この PowerShell の実行環境では、サインイン ウィンドウを表示できません。</translation>
    </message>
    <message>
        <source>The signature covers other content than what is shown.</source>
        <translation>署名の対象が、表示されている内容と異なります。</translation>
    </message>
    <message>
        <source>The signature covers the content of the message, not its subject, date, sender and recipients.</source>
        <translation>署名の対象は、メッセージの内容です。件名、日付、送信者、宛先は署名されていません。</translation>
    </message>
    <message>
        <source>The signature doesn&apos;t match the key of “{name}”: it is damaged or forged. Don&apos;t trust it, and ask the sender.</source>
        <translation>署名が「{name}」のキーと一致しません: 破損または偽造されています。信頼せず、送信者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete. Save the message again from the mail program, and check that.</source>
        <translation>署名が破損または不完全です。メール プログラムからメッセージを保存し直し、それを確認してください。</translation>
    </message>
    <message>
        <source>The signature is shown as not trusted.</source>
        <translation>署名は、信頼されていないと表示されます。</translation>
    </message>
    <message>
        <source>The signature is shown as valid and trusted.</source>
        <translation>署名は、有効で信頼されていると表示されます。</translation>
    </message>
    <message>
        <source>The signature of the revocation list (CRL) can&apos;t be checked here, or is too weak. Ask the CA.</source>
        <translation>失効リスト (CRL) の署名は、ここでは確認できないか、弱すぎます。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>The signature of “{name}” can&apos;t be checked here: its key or its algorithm ({scheme}, {digest}) is not known. Ask the sender to sign with RSA or ECDSA, and SHA-256.</source>
        <translation>「{name}」の署名は、ここでは確認できません: キーまたはアルゴリズム ({scheme}、{digest}) を認識できません。RSA または ECDSA と SHA-256 で署名するよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses SHA-1, which can be forged with effort. Ask the sender to sign with SHA-256.</source>
        <translation>「{name}」の署名には SHA-1 が使用されています。SHA-1 は、手間をかければ偽造できます。SHA-256 で署名するよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>The signature of “{name}” uses {digest}, with which anybody can forge signatures. Don&apos;t trust it; ask the sender to sign with SHA-256.</source>
        <translation>「{name}」の署名には {digest} が使用されています。これを使用した署名は、だれでも偽造できます。信頼せず、SHA-256 で署名するよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>The signature on “{name}” doesn&apos;t match its issuer. Don&apos;t trust it.</source>
        <translation>「{name}」に対する署名が、発行者と一致しません。信頼しないでください。</translation>
    </message>
    <message>
        <source>The signature on “{name}” is wrong</source>
        <translation>「{name}」に対する署名が不正です</translation>
    </message>
    <message>
        <source>The signature was made for another certificate than that of “{name}”, which the message includes. Don&apos;t trust it, and ask the sender.</source>
        <translation>署名は、メッセージに含まれる「{name}」の証明書ではなく、別の証明書に対して行われています。信頼せず、送信者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The signed content is missing from the message.</source>
        <translation>署名された内容がメッセージにありません。</translation>
    </message>
    <message>
        <source>The signed data is of the type {kind}, not a message. Choose a signed message.</source>
        <translation>署名されたデータの種類は {kind} で、メッセージではありません。署名付きメッセージを選択してください。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not included in the message, so the signature can&apos;t be checked. Ask the sender to include it in signed mail.</source>
        <translation>署名者の証明書がメッセージに同梱されていないため、署名を確認できません。署名付きメールに証明書を含めるよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>The source of the events is not registered, or the log can&apos;t be written to.</source>
        <translation>イベントのソースが登録されていないか、ログに書き込めません。</translation>
    </message>
    <message>
        <source>The store contains a certificate trust list (CTL), which was skipped.</source>
        <translation>ストアに証明書信頼リスト (CTL) があり、スキップされました。</translation>
    </message>
    <message>
        <source>The store contains a revocation list (CRL), which was skipped.</source>
        <translation>ストアに失効リスト (CRL) があり、スキップされました。</translation>
    </message>
    <message>
        <source>The store contains properties without the certificate they belong to.</source>
        <translation>ストアに、対応する証明書のないプロパティがあります。</translation>
    </message>
    <message>
        <source>The store is damaged or incomplete: an entry should have {length} bytes, but only {left} are left. Everything after this entry can&apos;t be read.</source>
        <translation>ストアが破損または不完全です: エントリは {length} バイトのはずですが、残りは {left} バイトしかありません。このエントリより後は読み取れません。</translation>
    </message>
    <message>
        <source>The store is incomplete: it ends within an entry.</source>
        <translation>ストアが不完全です: エントリの途中で終わっています。</translation>
    </message>
    <message>
        <source>The whole message is declared as quoted-printable, as its texts are. Some mail programs undo that twice, and show single characters otherwise than they were signed.</source>
        <translation>メッセージ全体が、その本文と同じく quoted-printable と指定されています。メール プログラムによっては 2 回デコードされ、一部の文字が署名時と異なって表示されることがあります。</translation>
    </message>
    <message>
        <source>The wrong organization is shown</source>
        <translation>別の組織が表示される</translation>
    </message>
    <message>
        <source>There are no certificates in this archive.</source>
        <translation>このアーカイブには証明書がありません。</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>ほかに {count} 件の問題があります。</translation>
    </message>
    <message>
        <source>There is more data after the signature, or between its characters.</source>
        <translation>署名の後、または署名の文字の間に余分なデータがあります。</translation>
    </message>
    <message>
        <source>There is neither mail nor a certificate in these files and folders. Check their names.</source>
        <translation>これらのファイルとフォルダーにはメールも証明書もありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no CA certificate in these files.</source>
        <translation>これらのファイルには CA 証明書がありません。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose another one.</source>
        <translation>このファイルには証明書がありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no room for “{name}”: other CAs serve more senders. Select it in place of another CA.</source>
        <translation>「{name}」を追加する空きがありません。他の CA のほうが多くの送信者に必要です。別の CA の代わりに選択してください。</translation>
    </message>
    <message>
        <source>There is nothing to write: the collection is empty.</source>
        <translation>書き込むものがありません: コレクションが空です。</translation>
    </message>
    <message>
        <source>There was no collection to save before the first upload, or the backups were moved.</source>
        <translation>最初のアップロードの前に保存するコレクションがなかったか、バックアップが移動されました。</translation>
    </message>
    <message>
        <source>Third-Party Root</source>
        <translation>サード パーティ ルート証明機関</translation>
    </message>
    <message>
        <source>This PKCS #12 file contains no certificate.</source>
        <translation>この PKCS #12 ファイルには証明書がありません。</translation>
    </message>
    <message>
        <source>This PKCS #12 file is damaged, or locked in a way that can&apos;t be opened here.</source>
        <translation>この PKCS #12 ファイルは破損しているか、ここでは開けない方法でロックされています。</translation>
    </message>
    <message>
        <source>This PKCS #12 file is too complex to read.</source>
        <translation>この PKCS #12 ファイルは複雑すぎて読み取れません。</translation>
    </message>
    <message>
        <source>This PKCS #12 file would take hours to open, and was skipped.</source>
        <translation>この PKCS #12 ファイルは開くのに何時間もかかるため、スキップされました。</translation>
    </message>
    <message>
        <source>This PKCS #7 file contains no certificate.</source>
        <translation>この PKCS #7 ファイルには証明書がありません。</translation>
    </message>
    <message>
        <source>This PKCS #7 file is damaged: it contains no signed data.</source>
        <translation>この PKCS #7 ファイルは破損しています: 署名されたデータがありません。</translation>
    </message>
    <message>
        <source>This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own.</source>
        <translation>この PowerShell ではモジュールが見つかりません: PowerShell 7 と Windows PowerShell は、それぞれ独自のモジュールを使用します。</translation>
    </message>
    <message>
        <source>This backup has been changed since it was saved, or is damaged: its SHA-256 is not the one in its name.</source>
        <translation>このバックアップは、保存後に変更されたか破損しています。SHA-256 が名前に含まれるものと一致しません。</translation>
    </message>
    <message>
        <source>This content was copied from a signature of “{name}” on another message; “{name}” didn&apos;t write it. Don&apos;t trust it.</source>
        <translation>この内容は、「{name}」が別のメッセージに付けた署名からコピーされたものです。「{name}」が書いたものではありません。信頼しないでください。</translation>
    </message>
    <message>
        <source>This file contains only zeros: it was lost or never written. Download or export it again.</source>
        <translation>このファイルの中身はすべてゼロです: 内容が失われたか、書き込まれませんでした。もう一度ダウンロードまたはエクスポートしてください。</translation>
    </message>
    <message>
        <source>This file contains several messages. Save the one you need as a separate file, or check all of them on the page “Mail” (“sstwizard survey”).</source>
        <translation>このファイルには複数のメッセージがあります。必要なものを別のファイルとして保存するか、「メール」のページですべてを確認してください (「sstwizard survey」)。</translation>
    </message>
    <message>
        <source>This file is a new collection; it would replace the one that your organization already uses.</source>
        <translation>このファイルは新しいコレクションです。組織で既に使用しているコレクションが置き換えられてしまいます。</translation>
    </message>
    <message>
        <source>This file is compressed in a way that can&apos;t be read here.</source>
        <translation>このファイルは、ここでは読み取れない方法で圧縮されています。</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Download or export it again.</source>
        <translation>このファイルは破損または不完全です。もう一度ダウンロードまたはエクスポートしてください。</translation>
    </message>
    <message>
        <source>This file is empty. Download or export it again.</source>
        <translation>このファイルは空です。もう一度ダウンロードまたはエクスポートしてください。</translation>
    </message>
    <message>
        <source>This file is encrypted, so its content can&apos;t be read. Decrypt it, or ask the sender for the certificates.</source>
        <translation>このファイルは暗号化されているため、内容を読み取れません。暗号化を解除するか、証明書を送信者に依頼してください。</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>このファイルはパスワードでロックされています。</translation>
    </message>
    <message>
        <source>This file is locked with a password. Export its certificate (.cer), and check that.</source>
        <translation>このファイルはパスワードでロックされています。証明書 (.cer) をエクスポートし、それを確認してください。</translation>
    </message>
    <message>
        <source>This file is probably too large</source>
        <translation>このファイルは大きすぎる可能性があります</translation>
    </message>
    <message>
        <source>This file is too large for a certificate and isn&apos;t a message. Choose another file.</source>
        <translation>このファイルは証明書としては大きすぎ、メッセージでもありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This format is not for a terminal. Redirect the output to a file, or specify --format pem.</source>
        <translation>この形式はターミナルに表示できません。出力をファイルにリダイレクトするか、--format pem を指定してください。</translation>
    </message>
    <message>
        <source>This is a Java keystore (JKS). Export the certificates from it with keytool -exportcert.</source>
        <translation>これは Java キーストア (JKS) です。keytool -exportcert で証明書をエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>これは PDF ドキュメントです。証明書そのものを .cer または .p7b ファイルで依頼してください。</translation>
    </message>
    <message>
        <source>This is a PKCS #7 file that is not signed, so it contains no certificates. Ask for a .p7b or .cer file.</source>
        <translation>これは署名されていない PKCS #7 ファイルのため、証明書がありません。.p7b または .cer ファイルを依頼してください。</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate. Add the certificate that the CA issued for it.</source>
        <translation>これは証明書の要求 (CSR) で、証明書ではありません。この要求に対して CA が発行した証明書を追加してください。</translation>
    </message>
    <message>
        <source>This is a certificate trust list (.stl): it only lists certificates. Those included belong to its signer, and were skipped. Export the certificates themselves.</source>
        <translation>これは証明書信頼リスト (.stl) で、証明書を列挙しているだけです。含まれている証明書はリストの署名者のもので、スキップされました。証明書そのものをエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is a compressed archive. Extract it and add the files in it.</source>
        <translation>これは圧縮されたアーカイブです。展開し、中のファイルを追加してください。</translation>
    </message>
    <message>
        <source>This is a contact (vCard), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>これは連絡先 (vCard) で、ここでは読み取られません。代わりに、証明書を .cer としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is a damaged serialized certificate store: its first bytes are wrong. Export it again.</source>
        <translation>これは破損したシリアル化された証明書ストアです: 先頭のバイトが正しくありません。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>This is a database table (RocksDB or LevelDB) with the extension .sst, not a certificate store.</source>
        <translation>これは拡張子が .sst のデータベース テーブル (RocksDB または LevelDB) で、証明書ストアではありません。</translation>
    </message>
    <message>
        <source>This is a database. If it is a browser&apos;s or a mail program&apos;s, export the certificates from that program.</source>
        <translation>これはデータベースです。ブラウザーまたはメール プログラムのものであれば、そのプログラムから証明書をエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is a mailbox (.mbox). Open it on the page “Mail” (or with “sstwizard survey”) to find out which CAs its messages need.</source>
        <translation>これはメールボックス (.mbox) です。「メール」のページ (または「sstwizard survey」) で開き、メッセージに必要な CA を調べてください。</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>これは画像です。証明書そのものを .cer または .p7b ファイルで依頼してください。</translation>
    </message>
    <message>
        <source>This is a private key. Keep it where it is: only certificates are needed here, never their keys.</source>
        <translation>これは秘密キーです。今ある場所に保管しておいてください。ここで必要なのは証明書だけで、キーは必要ありません。</translation>
    </message>
    <message>
        <source>This is a program. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>これはプログラムです。証明書そのものを .cer または .p7b ファイルで依頼してください。</translation>
    </message>
    <message>
        <source>This is a public key without a certificate. Add the certificate that the CA issued for it.</source>
        <translation>これは証明書のない公開キーです。このキーに対して CA が発行した証明書を追加してください。</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate. Exchange downloads it automatically. Add the CA&apos;s certificate.</source>
        <translation>これは失効リスト (CRL) で、証明書ではありません。失効リストは Exchange が自動でダウンロードします。CA の証明書を追加してください。</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one that was saved instead of the certificate. Download the certificate again.</source>
        <translation>これは Web ページで、証明書の代わりに保存された可能性があります。証明書をもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is an OCSP response, not a certificate. Add the CA&apos;s certificate.</source>
        <translation>これは OCSP 応答で、証明書ではありません。CA の証明書を追加してください。</translation>
    </message>
    <message>
        <source>This is an Office document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>これは Office ドキュメントです。証明書そのものを .cer または .p7b ファイルで依頼してください。</translation>
    </message>
    <message>
        <source>This is an OpenPGP file. Its keys have nothing to do with S/MIME; ask for an S/MIME certificate.</source>
        <translation>これは OpenPGP ファイルです。このキーは S/MIME とは関係ありません。S/MIME 証明書を依頼してください。</translation>
    </message>
    <message>
        <source>This is an Outlook data file (.pst or .ost), which can&apos;t be read here. In Outlook, drag the messages to a folder on this computer, and open that folder.</source>
        <translation>これは Outlook データ ファイル (.pst または .ost) で、ここでは読み取れません。Outlook でメッセージをこのコンピューターのフォルダーにドラッグし、そのフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>This is an Outlook message or an old Office document, in which no certificates were found.</source>
        <translation>これは Outlook メッセージまたは古い Office ドキュメントで、証明書は見つかりませんでした。</translation>
    </message>
    <message>
        <source>This is an SSH key, not a certificate. Add the certificate of the CA.</source>
        <translation>これは SSH キーで、証明書ではありません。CA の証明書を追加してください。</translation>
    </message>
    <message>
        <source>This is an XML document. Ask for the certificates themselves, as .cer or .p7b files.</source>
        <translation>これは XML ドキュメントです。証明書そのものを .cer または .p7b ファイルで依頼してください。</translation>
    </message>
    <message>
        <source>This is an archive inside an archive. Extract it and add it separately.</source>
        <translation>これはアーカイブの中のアーカイブです。展開し、個別に追加してください。</translation>
    </message>
    <message>
        <source>This is an attribute certificate, which has no key. Add the certificate of the CA.</source>
        <translation>これは属性証明書で、キーがありません。CA の証明書を追加してください。</translation>
    </message>
    <message>
        <source>This is an email message, in which no certificates were found.</source>
        <translation>これは電子メール メッセージで、証明書は見つかりませんでした。</translation>
    </message>
    <message>
        <source>This is an export of a directory (LDIF), which isn&apos;t read here. Export the certificate as .cer instead.</source>
        <translation>これはディレクトリのエクスポート (LDIF) で、ここでは読み取られません。代わりに、証明書を .cer としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is an export of the registry. Export the certificates with certlm.msc or certmgr.msc instead.</source>
        <translation>これはレジストリのエクスポートです。代わりに、certlm.msc または certmgr.msc で証明書をエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is an old Office document, not an Outlook message (.msg). Save the message itself, and check that.</source>
        <translation>これは古い Office ドキュメントで、Outlook メッセージ (.msg) ではありません。メッセージそのものを保存し、それを確認してください。</translation>
    </message>
    <message>
        <source>This is text without a certificate in it. A certificate begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>これは証明書を含まないテキストです。証明書は -----BEGIN CERTIFICATE----- で始まります。</translation>
    </message>
    <message>
        <source>This is the report of a survey, which this version no longer reads. Open the mail itself on the page “Mail” (or with “sstwizard survey”).</source>
        <translation>これは調査のレポートで、このバージョンでは読み取れなくなりました。メールそのものを「メール」のページ (または「sstwizard survey」) で開いてください。</translation>
    </message>
    <message>
        <source>This is {kind}, not a signed message. Choose a signed message.</source>
        <translation>これは{kind}で、署名付きメッセージではありません。署名付きメッセージを選択してください。</translation>
    </message>
    <message>
        <source>This isn&apos;t a serialized certificate store: its first bytes are different.</source>
        <translation>これはシリアル化された証明書ストアではありません: 先頭のバイトが異なります。</translation>
    </message>
    <message>
        <source>This isn&apos;t a supported certificate file: .sst, .cer, .pem, .p7b, .p12, or a .zip of these.</source>
        <translation>これはサポートされている証明書ファイルではありません: .sst、.cer、.pem、.p7b、.p12、またはこれらの .zip。</translation>
    </message>
    <message>
        <source>This message has a digital signature, but it wasn&apos;t verified because the S/MIME control isn&apos;t currently supported for your browser or platform.</source>
        <translation>このメッセージにはデジタル署名がありますが、S/MIME コントロールがお使いのブラウザーまたはプラットフォームで現在サポートされていないため、検証されませんでした。</translation>
    </message>
    <message>
        <source>This message has no S/MIME signature, so there is nothing to check. Choose a signed message.</source>
        <translation>このメッセージには S/MIME 署名がないため、確認するものがありません。署名付きメッセージを選択してください。</translation>
    </message>
    <message>
        <source>This message has too many signatures or parts to be checked. Choose another message.</source>
        <translation>このメッセージは署名または構成部分が多すぎるため、確認できません。別のメッセージを選択してください。</translation>
    </message>
    <message>
        <source>This message is compressed (S/MIME), so it can&apos;t be checked here. Ask the sender for a message without compression.</source>
        <translation>このメッセージは圧縮 (S/MIME) されているため、ここでは確認できません。圧縮されていないメッセージを送信者に依頼してください。</translation>
    </message>
    <message>
        <source>This message is encrypted, so its signature can&apos;t be checked. Ask the sender for a message that is only signed.</source>
        <translation>このメッセージは暗号化されているため、署名を確認できません。署名だけのメッセージを送信者に依頼してください。</translation>
    </message>
    <message>
        <source>This message is not signed</source>
        <translation>このメッセージは署名されていません</translation>
    </message>
    <message>
        <source>This message is signed with OpenPGP, not with S/MIME. Choose a message signed with S/MIME.</source>
        <translation>このメッセージは、S/MIME ではなく OpenPGP で署名されています。S/MIME で署名されたメッセージを選択してください。</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>この名前は長すぎます。より短い名前を選択してください。</translation>
    </message>
    <message>
        <source>This serialized certificate is incomplete: there is no certificate in it.</source>
        <translation>このシリアル化された証明書は不完全です: 証明書が含まれていません。</translation>
    </message>
    <message>
        <source>This store contains no certificate.</source>
        <translation>このストアには証明書がありません。</translation>
    </message>
    <message>
        <source>This system&apos;s proxy isn&apos;t supported. Download {address} with a browser and add the file.</source>
        <translation>このシステムのプロキシはサポートされていません。{address} をブラウザーでダウンロードし、ファイルを追加してください。</translation>
    </message>
    <message>
        <source>This system&apos;s proxy refuses (HTTP status {status}). Download {address} with a browser and add the file.</source>
        <translation>このシステムのプロキシに拒否されました (HTTP 状態コード {status})。{address} をブラウザーでダウンロードし、ファイルを追加してください。</translation>
    </message>
    <message>
        <source>This window is no longer connected, or the account may not see the settings.</source>
        <translation>このウィンドウはもう接続されていないか、アカウントに設定を表示する権限がありません。</translation>
    </message>
    <message>
        <source>This window is not connected to Exchange, or no longer.</source>
        <translation>このウィンドウは Exchange に接続されていないか、接続が切れています。</translation>
    </message>
    <message>
        <source>This window isn&apos;t the Exchange Management Shell.</source>
        <translation>このウィンドウは Exchange Management Shell ではありません。</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>拇印 (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>拇印 (SHA-256)</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <translation>タイム スタンプ</translation>
    </message>
    <message>
        <source>To see what would change and stop there, add -WhatIf to the line that starts the upload; to bring back the newest backup that differs from what is stored, add -Restore.</source>
        <translation>変更内容の確認だけで終了するには、アップロードを開始する行に -WhatIf を追加します。保存されている内容と異なる最新のバックアップを復元するには、-Restore を追加します。</translation>
    </message>
    <message>
        <source>Too many certificates in this mail have the name of “{name}”, or of a CA above it: not all were checked. Open fewer messages at a time.</source>
        <translation>これらのメールには、「{name}」またはその上位の CA と同じ名前の証明書が多すぎます: すべてが確認されたわけではありません。一度に開くメッセージの数を減らしてください。</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼されています</translation>
    </message>
    <message>
        <source>Trusted People</source>
        <translation>信頼されたユーザー</translation>
    </message>
    <message>
        <source>Trusted Root</source>
        <translation>信頼されたルート証明機関</translation>
    </message>
    <message>
        <source>Trusted by another path</source>
        <translation>別のパスで信頼済み</translation>
    </message>
    <message>
        <source>Trusted by this collection</source>
        <translation>このコレクションで信頼されています</translation>
    </message>
    <message>
        <source>Trusted by this collection, but only a part of the message is signed</source>
        <translation>このコレクションで信頼されていますが、メッセージは一部しか署名されていません</translation>
    </message>
    <message>
        <source>Trusted by this collection.</source>
        <translation>このコレクションで信頼されています。</translation>
    </message>
    <message>
        <source>Trusting S/MIME mail: a walk-through</source>
        <translation>S/MIME メールの信頼: 手順書</translation>
    </message>
    <message>
        <source>Turn S/MIME on in the account&apos;s Security settings, where it is off by default, and open the same messages. It may take longer here: up to a day has been seen.</source>
        <translation>アカウントの「セキュリティ」設定で、既定ではオフになっている S/MIME をオンにし、同じメッセージを開きます。こちらは時間がかかることがあり、最大 1 日かかった例があります。</translation>
    </message>
    <message>
        <source>Type Enable-OrganizationCustomization once, wait until it has taken effect, and upload again.</source>
        <translation>Enable-OrganizationCustomization を 1 回入力し、有効になるまで待ってから、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>Type Register-PSRepository -Default, and install the module again.</source>
        <translation>Register-PSRepository -Default と入力し、モジュールをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Type Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. If that is refused, a group policy forbids it: ask whoever manages this computer.</source>
        <translation>Set-ExecutionPolicy RemoteSigned -Scope Process を入力し (このウィンドウでのみ有効)、もう一度試してください。拒否される場合は、グループ ポリシーで禁止されています。このコンピューターの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Type Y. This is the PowerShell Gallery, Microsoft&apos;s own.</source>
        <translation>Y と入力します。これは Microsoft 自身の PowerShell ギャラリーです。</translation>
    </message>
    <message>
        <source>Type yes if the organization is yours, and nothing that you need stands under Removed. Anything else stops, and nothing changes.</source>
        <translation>組織が自分のもので、「削除」に必要なものが含まれていなければ、「はい」(または yes) と入力します。それ以外の回答では中止され、何も変更されません。</translation>
    </message>
    <message>
        <source>Type yes. It is installed for you alone, and needs no administrator.</source>
        <translation>「はい」(または yes) と入力します。自分のユーザー専用にインストールされ、管理者は必要ありません。</translation>
    </message>
    <message>
        <source>Untrusted (Disallowed)</source>
        <translation>信頼されていない証明書</translation>
    </message>
    <message>
        <source>Update of the one that your organization uses</source>
        <translation>組織で使用しているものの更新</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Upload this to the organization shown above?</source>
        <translation>上に表示された組織にアップロードしますか?</translation>
    </message>
    <message>
        <source>Upload: replaces the whole collection at once, without asking</source>
        <translation>アップロード: 確認なしで直ちにコレクション全体を置き換えます</translation>
    </message>
    <message>
        <source>Use PowerShell 7. On Windows 10, Microsoft supports its current versions with the LTSC editions only: otherwise, save the transfer kit, and upload from another computer.</source>
        <translation>PowerShell 7 を使用してください。Windows 10 では、Microsoft は現在のバージョンを LTSC エディションでのみサポートしています。それ以外の場合は、転送キットを保存し、別のコンピューターからアップロードしてください。</translation>
    </message>
    <message>
        <source>Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control.</source>
        <translation>Windows の Edge または Chrome で、S/MIME 拡張機能と S/MIME コントロールを使用してください。</translation>
    </message>
    <message>
        <source>Use a computer from which it may, or ask whoever looks after these policies.</source>
        <translation>サインインが許可されるコンピューターを使用するか、これらのポリシーの担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows Security.</source>
        <translation>保護されていないフォルダー (C ドライブの新しいフォルダーなど) を使用するか、Windows セキュリティで PowerShell を許可してもらってください。</translation>
    </message>
    <message>
        <source>Use a folder that you may write to and that is not protected, such as a new one on drive C.</source>
        <translation>書き込み可能で保護されていないフォルダー (C ドライブの新しいフォルダーなど) を使用してください。</translation>
    </message>
    <message>
        <source>Use an account of Windows whose profile has no $ in its path, or save the transfer kit for one.</source>
        <translation>プロファイルのパスに $ を含まない Windows アカウントを使用するか、そのようなアカウント用に転送キットを保存してください。</translation>
    </message>
    <message>
        <source>Use the commands that SST Wizard shows; they read the file in another way.</source>
        <translation>SST Wizard に表示されるコマンドを使用してください。別の方法でファイルを読み取ります。</translation>
    </message>
    <message>
        <source>Use the script: “Upload in PowerShell”. If Microsoft&apos;s module fails too, save the transfer kit, and upload from another computer.</source>
        <translation>スクリプトを使用してください (「PowerShell でアップロード」)。Microsoft のモジュールも失敗する場合は、転送キットを保存し、別のコンピューターからアップロードしてください。</translation>
    </message>
    <message>
        <source>Valid from (UTC)</source>
        <translation>有効期間の開始 (UTC)</translation>
    </message>
    <message>
        <source>Valid to (UTC)</source>
        <translation>有効期間の終了 (UTC)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Was “{name}” revoked? {said} If Exchange can&apos;t check that either, users may be told that the signature is not trusted.</source>
        <translation>「{name}」が失効しているかどうか: {said}Exchange でも確認できない場合、ユーザーには、署名が信頼されていないと表示される可能性があります。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>What Exchange has stored is not this file: the upload failed, or somebody has uploaded another since.</source>
        <translation>Exchange に保存されているものは、このファイルではありません: アップロードが失敗したか、その後に別のユーザーが別のファイルをアップロードしました。</translation>
    </message>
    <message>
        <source>What is known of Exchange can&apos;t be kept in “{file}”: {reason} It is known until the wizard is closed.</source>
        <translation>Exchange についてわかっていることを「{file}」に保存できません: {reason} ウィザードを閉じるまでは保持されます。</translation>
    </message>
    <message>
        <source>What needs you comes first: the card below the list has a button for it. Compare a root by phone, with a number that you know and that isn&apos;t from the message.</source>
        <translation>対応が必要なものが先頭にあり、一覧の下のカードにそのためのボタンがあります。ルートは、メッセージに書かれていない既知の番号に電話して比較してください。</translation>
    </message>
    <message>
        <source>What to answer</source>
        <translation>質問への回答</translation>
    </message>
    <message>
        <source>Whether a CA above “{name}” may certify all its names can&apos;t be checked: the CA&apos;s name constraints are of a kind that isn&apos;t known here, or say nothing of letters outside of ASCII. Ask the CA.</source>
        <translation>「{name}」のすべての名前の証明が上位の CA に許可されているかどうかを確認できません: その CA の名前の制限が、ここでは不明な種類であるか、ASCII 以外の文字についての記載がありません。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>Whether this is trusted can&apos;t be checked</source>
        <translation>信頼されるかどうかを確認できません</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked</source>
        <translation>「{name}」にだれが署名したかを確認できません</translation>
    </message>
    <message>
        <source>Who signed “{name}” can&apos;t be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256.</source>
        <translation>「{name}」にだれが署名したかを、ここでは確認できません: アルゴリズム ({algorithm}) または「{issuer}」のキーを認識できません。RSA または ECDSA と SHA-256 で署名された証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>Whole messages are saved there, so nobody else may be able to read that folder.</source>
        <translation>メッセージ全体が保存されるため、他のユーザーがそのフォルダーを読み取れないようにする必要があります。</translation>
    </message>
    <message>
        <source>Windows Hardware Driver Verification</source>
        <translation>Windows ハードウェア ドライバー確認</translation>
    </message>
    <message>
        <source>Windows PowerShell 5.1 is known for it.</source>
        <translation>Windows PowerShell 5.1 で確認されています。</translation>
    </message>
    <message>
        <source>Windows System Component Verification</source>
        <translation>Windows システム コンポーネント確認</translation>
    </message>
    <message>
        <source>Windows allows no file named “{name}”. Choose another name.</source>
        <translation>Windows では「{name}」というファイル名を使用できません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Windows denies access to the folder “{folder}”. Choose another folder, or have SST Wizard allowed if Controlled Folder Access blocks it.</source>
        <translation>Windows がフォルダー「{folder}」へのアクセスを拒否しました。別のフォルダーを選択してください。コントロールされたフォルダー アクセスにブロックされている場合は、SST Wizard を許可してもらってください。</translation>
    </message>
    <message>
        <source>Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted again for your whole organization.</source>
        <translation>「{name}」は、Microsoft または管理者の判断により、Windows で不許可とされています。ファイルに含めると、組織全体で再び信頼されてしまいます。</translation>
    </message>
    <message>
        <source>Windows does not let this window load a module or start a script.</source>
        <translation>Windows により、このウィンドウでのモジュールの読み込みまたはスクリプトの実行が禁止されています。</translation>
    </message>
    <message>
        <source>Windows does not trust “{name}”</source>
        <translation>Windows は「{name}」を信頼していません</translation>
    </message>
    <message>
        <source>Windows doesn&apos;t let you read {store}: {reason}</source>
        <translation>Windows により、{store} の読み取りが許可されていません: {reason}</translation>
    </message>
    <message>
        <source>Windows on this computer limits “{name}” to purposes other than secure email. The file doesn&apos;t include this limit: Exchange would still trust it for mail.</source>
        <translation>このコンピューターの Windows は、「{name}」の用途を電子メールの保護以外に制限しています。ファイルにはこの制限が含まれないため、Exchange はメールでも信頼します。</translation>
    </message>
    <message>
        <source>Windows or a root program has withdrawn a certificate in the chain of “{name}”. Don&apos;t trust it.</source>
        <translation>Windows またはルート プログラムが、「{name}」のチェーンの証明書を除外しました。信頼しないでください。</translation>
    </message>
    <message>
        <source>Windows trusts only what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then.</source>
        <translation>Windows は、「{name}」が {since}より前に発行したものだけを信頼しています。ファイルにはこの制限が含まれないため、Exchange はそれ以降に発行されたものも信頼します。</translation>
    </message>
    <message>
        <source>Windows&apos; Controlled Folder Access keeps PowerShell out; its message names another reason.</source>
        <translation>Windows のコントロールされたフォルダー アクセスが PowerShell をブロックしています。Windows のメッセージには別の理由が示されます。</translation>
    </message>
    <message>
        <source>Windows&apos; account manager (WAM) refuses the sign-in. This has been reported from the environment GCC High, with version 3.8.0 of the module.</source>
        <translation>Windows のアカウント マネージャー (WAM) がサインインを拒否しています。環境 GCC High で、モジュールのバージョン 3.8.0 について報告されています。</translation>
    </message>
    <message>
        <source>Windows&apos; sign-in window can&apos;t be used in a console that runs as another user than the one signed in.</source>
        <translation>サインインしているユーザーとは別のユーザーとして実行されているコンソールでは、Windows のサインイン ウィンドウを使用できません。</translation>
    </message>
    <message>
        <source>With the account that runs the script, create the certificate again, with -KeySpec KeyExchange: see “Watch the tenant” in the help.</source>
        <translation>スクリプトを実行するアカウントで、-KeySpec KeyExchange を指定して証明書を作成し直してください。ヘルプの「テナントを監視する」を参照してください。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>Worldwide or GCC</source>
        <translation>全世界 (Worldwide) または GCC</translation>
    </message>
    <message>
        <source>Writing into Documents or Desktop fails, though the folder is there</source>
        <translation>フォルダーがあるのに、ドキュメントまたはデスクトップへの書き込みが失敗する</translation>
    </message>
    <message>
        <source>You did not agree to install Microsoft&apos;s module, the installation failed (the PowerShell Gallery or a proxy could not be reached), or another version was installed.</source>
        <translation>Microsoft のモジュールのインストールに同意しなかったか、インストールが失敗したか (PowerShell ギャラリーまたはプロキシに到達できなかった場合)、別のバージョンがインストールされました。</translation>
    </message>
    <message>
        <source>You have declined, or your organization asks an administrator to approve “Microsoft Graph Command Line Tools” for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).</source>
        <translation>同意を拒否したか、「Microsoft Graph Command Line Tools」によるメールの読み取り (Mail.Read、共有メールボックスの場合は Mail.Read.Shared) に管理者の承認が必要な組織です。</translation>
    </message>
    <message>
        <source>Your organization allows only roots that Microsoft, Mozilla or Windows vouches for, or that were seen in Exchange.</source>
        <translation>組織では、Microsoft、Mozilla、または Windows が保証するルート、あるいは Exchange で確認されたルートのみが許可されています。</translation>
    </message>
    <message>
        <source>Your organization allows only roots that somebody else vouches for (policy {policy}). Leave out --root.</source>
        <translation>組織では、ほかに保証元があるルートのみが許可されています (ポリシー {policy})。--root を指定しないでください。</translation>
    </message>
    <message>
        <source>Your organization does not allow this account to sign in from here.</source>
        <translation>組織により、このアカウントはここからのサインインを許可されていません。</translation>
    </message>
    <message>
        <source>Your organization has not approved, or has refused, Microsoft&apos;s application for Exchange.</source>
        <translation>組織が、Exchange 用の Microsoft のアプリケーションを承認していないか、拒否しました。</translation>
    </message>
    <message>
        <source>Your organization has set the account to {account}. Leave out --upn.</source>
        <translation>アカウントは組織によって {account} に設定されています。--upn を指定しないでください。</translation>
    </message>
    <message>
        <source>Your organization has set the environment to {environment}. Leave out --environment.</source>
        <translation>環境は組織によって {environment} に設定されています。--environment を指定しないでください。</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off (policy {policy}). Leave out --online.</source>
        <translation>ダウンロードは組織によって無効にされています (ポリシー {policy})。--online を指定しないでください。</translation>
    </message>
    <message>
        <source>Your organization has turned downloads off.</source>
        <translation>ダウンロードは組織によって無効にされています。</translation>
    </message>
    <message>
        <source>Your organization has turned uploads off (policy {policy}). Upload the file from another computer.</source>
        <translation>アップロードは組織によって無効にされています (ポリシー {policy})。別のコンピューターからファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings have never been changed: this is usual where it is new.</source>
        <translation>組織の設定がまだ一度も変更されていません: 新しい組織ではよくあることです。</translation>
    </message>
    <message>
        <source>a certificate trust list or a security catalog</source>
        <translation>証明書信頼リストまたはセキュリティ カタログ</translation>
    </message>
    <message>
        <source>a name in it is no longer correct</source>
        <translation>記載された名前が正しくなくなったため</translation>
    </message>
    <message>
        <source>a signed receipt</source>
        <translation>署名付き受信確認</translation>
    </message>
    <message>
        <source>a time stamp</source>
        <translation>タイム スタンプ</translation>
    </message>
    <message>
        <source>attached message</source>
        <translation>添付メッセージ</translation>
    </message>
    <message>
        <source>could not be decoded</source>
        <translation>デコードできませんでした</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>expires {year}</source>
        <translation>{year} 年に期限切れ</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>書式付きテキスト</translation>
    </message>
    <message>
        <source>issued {year}</source>
        <translation>{year} 年に発行</translation>
    </message>
    <message>
        <source>it is no longer needed</source>
        <translation>不要になったため</translation>
    </message>
    <message>
        <source>it was replaced by another certificate</source>
        <translation>別の証明書に置き換えられたため</translation>
    </message>
    <message>
        <source>its private key may be compromised</source>
        <translation>秘密キーが侵害された可能性があるため</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>part {number} ({kind})</source>
        <translation>第 {number} 部分 ({kind})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the CA&apos;s private key may be compromised</source>
        <translation>CA の秘密キーが侵害された可能性があるため</translation>
    </message>
    <message>
        <source>the attribute authority&apos;s key may be compromised</source>
        <translation>属性認証機関のキーが侵害された可能性があるため</translation>
    </message>
    <message>
        <source>the list of public CAs (CCADB, {date})</source>
        <translation>公開 CA の一覧 (CCADB、{date})</translation>
    </message>
    <message>
        <source>the permission that it gave was withdrawn</source>
        <translation>付与されていた権限が取り消されたため</translation>
    </message>
    <message>
        <source>the sign-in window asks for it</source>
        <translation>サインイン ウィンドウで入力を求められます</translation>
    </message>
    <message>
        <source>the signature of a program (Authenticode)</source>
        <translation>プログラムの署名 (Authenticode)</translation>
    </message>
    <message>
        <source>thumbprint …{digits}</source>
        <translation>拇印 …{digits}</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits</source>
        <translation>{algorithm} {bits} ビット</translation>
    </message>
    <message>
        <source>{algorithm} {bits} bits ({curve})</source>
        <translation>{algorithm} {bits} ビット ({curve})</translation>
    </message>
    <message>
        <source>{count} (root CAs: {roots}, others: {others})</source>
        <translation>{count} (ルート CA: {roots}、その他: {others})</translation>
    </message>
    <message>
        <source>{count} certificates are for the same CA “{name}” and the same key. This causes no problem.</source>
        <translation>{count} 件の証明書が、同じ CA「{name}」と同じキーに対するものです。これは問題ありません。</translation>
    </message>
    <message>
        <source>{count} files contain neither mail nor certificates and were skipped.</source>
        <translation>{count} 個のファイルにはメールも証明書もないため、スキップされました。</translation>
    </message>
    <message>
        <source>{count} files contain no certificates and were skipped.</source>
        <translation>{count} 個のファイルには証明書がないため、スキップされました。</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched</source>
        <translation>失効リスト (CRL) {count} 件を取得できませんでした</translation>
    </message>
    <message>
        <source>{count} revocation lists (CRL) could not be fetched. {said}</source>
        <translation>失効リスト (CRL) {count} 件を取得できませんでした。{said}</translation>
    </message>
    <message>
        <source>{count} self-signed certificates are for the same root CA “{name}” and the same key. This causes no problem; if space is short, the one that expires last is enough.</source>
        <translation>{count} 件の自己署名証明書が、同じルート CA「{name}」と同じキーに対するものです。これは問題ありません。空きが少ない場合は、有効期限が最も遅いものだけで十分です。</translation>
    </message>
    <message>
        <source>{date}: upload an updated file before this day</source>
        <translation>{date}: 更新したファイルをこの日より前にアップロード</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Open it in the wizard, which asks for it.</source>
        <translation>{file} はパスワードでロックされています。ウィザードで開くと、パスワードの入力を求められます。</translation>
    </message>
    <message>
        <source>{file}: The file contains no certificates.</source>
        <translation>{file}: ファイルに証明書がありません。</translation>
    </message>
    <message>
        <source>{file}: The file contains no root CA. Specify the root&apos;s own file.</source>
        <translation>{file}: ファイルにルート CA がありません。ルート自体のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{hash} with {algorithm}</source>
        <translation>{hash} ({algorithm})</translation>
    </message>
    <message>
        <source>{host} answered with a web page, not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} から、証明書ではなく Web ページが返されました。CA に証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{host} answered, but not with a certificate. Ask the CA for its certificate.</source>
        <translation>{host} から応答がありましたが、証明書ではありませんでした。CA に証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check the network, or ask the CA.</source>
        <translation>{host} に到達できません。ネットワークを確認するか、CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>{host} did not answer in full within {seconds} seconds. Try again later, or ask the CA.</source>
        <translation>{host} からの応答が {seconds} 秒以内に完了しませんでした。後でもう一度試すか、CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>{host} didn&apos;t provide the file (HTTP status {status}). Ask the CA for it.</source>
        <translation>{host} からファイルが提供されませんでした (HTTP 状態コード {status})。CA に依頼してください。</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have it, but redirects to another address: {address}. Contact that address only if you trust it.</source>
        <translation>{host} にはなく、別のアドレスにリダイレクトされます: {address}。信頼する場合にのみ、このアドレスにアクセスしてください。</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t have the revocation list (CRL), but redirects to another address, which was not contacted. Ask the CA.</source>
        <translation>{host} には失効リスト (CRL) がなく、別のアドレスにリダイレクトされます。そのアドレスにはアクセスしませんでした。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network, which Microsoft can&apos;t reach either. Ask the CA to publish its revocation list (CRL) over public HTTP.</source>
        <translation>{host} はこのコンピューターまたはプライベート ネットワークにあり、Microsoft からも到達できません。失効リスト (CRL) をインターネットから到達できる HTTP で公開するよう CA に依頼してください。</translation>
    </message>
    <message>
        <source>{host} is on this computer or in a private network. Contact it only if it belongs to your own CA.</source>
        <translation>{host} はこのコンピューターまたはプライベート ネットワークにあります。自組織の CA のものである場合にのみアクセスしてください。</translation>
    </message>
    <message>
        <source>{host} offers the file only over https, at {address}. If you trust this address, open it in a browser and add the file.</source>
        <translation>{host} では、ファイルは https の {address} でのみ提供されています。このアドレスを信頼する場合は、ブラウザーで開き、ファイルを追加してください。</translation>
    </message>
    <message>
        <source>{host} redirects to another address, but to none that can be used. Ask the CA.</source>
        <translation>{host} は別のアドレスにリダイレクトしますが、使用できるアドレスではありません。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>{host} sent a certificate that isn&apos;t the issuer of {certificate}. Ask the CA for its certificate.</source>
        <translation>{host} から返された証明書は、{certificate} の発行者ではありません。CA に証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{host} sent more than {size} MB, which is too much. Ask the CA for the file.</source>
        <translation>{host} から {size} MB を超えるデータが送信されました。大きすぎるため、CA にファイルを依頼してください。</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed}、ほか {count} 件</translation>
    </message>
    <message>
        <source>{name} ({apart})</source>
        <translation>{name} ({apart})</translation>
    </message>
    <message>
        <source>{name}, until {end}</source>
        <translation>{name} (有効期限: {end})</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”</source>
        <translation>{program} が「{name}」を除外しました</translation>
    </message>
    <message>
        <source>{program} has withdrawn “{name}”: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>{program} が「{name}」を除外しました: これに依存するものを信頼すべきではありません。別の証明書を使用するよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>{program} no longer trusts what “{name}” issues</source>
        <translation>{program} は、「{name}」が新たに発行するものを信頼しなくなりました</translation>
    </message>
    <message>
        <source>{program}&apos;s root program no longer vouches for “{name}” for mail (as of its list of {listed}, which doesn&apos;t say since when).</source>
        <translation>{program} のルート プログラムは、「{name}」をメール用にはもう保証していません ({listed}のリスト時点。いつからかは記載されていません)。</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that is issued below “{root}” from {day} on, as by “{name}”. Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>{program} のルート プログラムは、{day}以降に「{root}」の下で「{name}」などが発行するものを保証しません。その後、この CA の顧客からのメールには、別の CA が使われると考えられます。受信したメールをもう一度確認してください。</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches for nothing that “{name}” has issued since {since} (as of its list of {listed}).</source>
        <translation>{program} のルート プログラムは、「{name}」が {since}以降に発行したものを保証していません ({listed}のリスト時点)。</translation>
    </message>
    <message>
        <source>{program}&apos;s root program vouches only for what “{name}” issued before {since}. The file doesn&apos;t include this limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before that date.</source>
        <translation>{program} のルート プログラムが保証しているのは、「{name}」が {since}より前に発行したものだけです。ファイルにはこの制限が含まれないため、Exchange はそれ以降に発行されたものも信頼します。その日付より前のメールが必要でなければ、削除してください。</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since} (as of its list of {listed}).</source>
        <translation>{program} のルート プログラムは、{since}に「{name}」を除外しました ({listed}のリスト時点)。</translation>
    </message>
    <message>
        <source>{program}&apos;s root program withdrew “{name}” on {since}: don&apos;t trust it for mail. In the file, it would be trusted again for your whole organization. Remove it.</source>
        <translation>{program} のルート プログラムは、{since}に「{name}」を除外しました: メールでは信頼しないでください。ファイルに含めると、組織全体で再び信頼されてしまいます。削除してください。</translation>
    </message>
    <message>
        <source>{said} Don&apos;t trust anything that depends on it. Ask the sender to use another certificate.</source>
        <translation>{said}これに依存するものを信頼しないでください。別の証明書を使用するよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>{said} Exchange Server checks all but the root for revocation. Don&apos;t trust it or anything it has issued.</source>
        <translation>{said}Exchange Server は、ルート以外のすべての証明書の失効を確認します。この証明書と、これが発行したものを信頼しないでください。</translation>
    </message>
    <message>
        <source>{size} bytes; Exchange Server is known to refuse more than {limit}, Exchange Online may</source>
        <translation>{size} バイト。Exchange Server では {limit} バイトを超えると拒否されることが確認されており、Exchange Online でも可能性があります</translation>
    </message>
    <message>
        <source>{vouching}&apos;s root program vouches for “{name}” for mail; {other}&apos;s no longer does, or only for other purposes. Exchange uses only the file. Keep the root if you still receive mail that needs it.</source>
        <translation>{vouching} のルート プログラムは「{name}」をメール用に保証していますが、{other} のルート プログラムはもう保証していないか、他の用途にのみ保証しています。Exchange が使用するのはファイルだけです。このルートが必要なメールを現在も受信している場合は、残してください。</translation>
    </message>
    <message>
        <source>{why} Don&apos;t trust this message, and ask the sender to send it again.</source>
        <translation>{why}このメッセージを信頼せず、もう一度送信するよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>“{account}” contains a space or an invisible character; remove it.</source>
        <translation>「{account}」に空白または見えない文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>“{account}” is not an account: it needs one @, as in admin@contoso.onmicrosoft.com.</source>
        <translation>「{account}」はアカウントではありません: admin@contoso.onmicrosoft.com のように、@ が 1 つ必要です。</translation>
    </message>
    <message>
        <source>“{address}” isn&apos;t an http or https address to download from. Ask the CA for its certificate.</source>
        <translation>「{address}」は、ダウンロードに使用できる http または https のアドレスではありません。CA に証明書を依頼してください。</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain, as in fabrikam.onmicrosoft.com.</source>
        <translation>「{domain}」はドメインではありません。fabrikam.onmicrosoft.com のように入力してください。</translation>
    </message>
    <message>
        <source>“{file}” can contain only one certificate, but there are {count}: specify an .sst, .p7b or .pem file, or a folder with --format der.</source>
        <translation>「{file}」に格納できる証明書は 1 件だけですが、{count} 件あります: .sst、.p7b、または .pem ファイルを指定するか、フォルダーと --format der を指定してください。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read completely, so some of its certificates may be lost in the new file: {reason} To use what can be read, pass the file without --base.</source>
        <translation>「{file}」を完全には読み取れないため、一部の証明書が新しいファイルで失われる可能性があります: {reason}読み取れたものを使用するには、--base を付けずにファイルを指定してください。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Copy it to this computer and try again.</source>
        <translation>「{file}」を読み取れません。このコンピューターにコピーし、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: you have no permission, or another program is using it.</source>
        <translation>「{file}」を読み取れません: アクセス許可がないか、別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: sstwizard survey writes an .sst file.</source>
        <translation>「{file}」に書き込めません: sstwizard survey が書き込むのは .sst ファイルです。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the formats are .sst, .p7b, .pem and .cer. Choose one of these extensions, or specify --format.</source>
        <translation>「{file}」に書き込めません: 形式は .sst、.p7b、.pem、.cer です。これらの拡張子のいずれかを選択するか、--format を指定してください。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: the name of this document has to end with {endings}. PDF needs the wizard.</source>
        <translation>「{file}」に書き込めません: このドキュメントの名前は {endings} で終わる必要があります。PDF にはウィザードが必要です。</translation>
    </message>
    <message>
        <source>“{file}” contains neither mail nor certificates and was skipped.</source>
        <translation>「{file}」にはメールも証明書もないため、スキップされました。</translation>
    </message>
    <message>
        <source>“{file}” contains no certificates and was skipped.</source>
        <translation>「{file}」には証明書がないため、スキップされました。</translation>
    </message>
    <message>
        <source>“{file}” could not be read, so it is no longer known what Exchange has. It is kept as “{copy}”.</source>
        <translation>「{file}」を読み取れなかったため、Exchange に何があるかはわからなくなりました。ファイルは「{copy}」として残されています。</translation>
    </message>
    <message>
        <source>“{file}” has the root CA “{name}”. Nobody vouches for it, and your organization allows no others (policy {policy}). Make a collection without it first: sstwizard make.</source>
        <translation>「{file}」にはルート CA「{name}」が含まれています。これには保証元がなく、組織ではほかのルートは許可されていません (ポリシー {policy})。まず、これを含まないコレクションを作成してください: sstwizard make。</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe, not a file.</source>
        <translation>「{file}」はデバイスまたはパイプで、ファイルではありません。</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <translation>「{file}」はフォルダーです。その中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{file}” is an .sst file. Specify the message or certificate to check (.eml, .cer).</source>
        <translation>「{file}」は .sst ファイルです。確認するメッセージまたは証明書 (.eml、.cer) を指定してください。</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Add it by itself; you can then enter its password.</source>
        <translation>「{file}」はパスワードでロックされています。このファイルだけを追加すると、パスワードを入力できます。</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Export its certificates as .cer or .p7b, and add those files.</source>
        <translation>「{file}」はパスワードでロックされています。証明書を .cer または .p7b としてエクスポートし、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>“{file}” is not an .sst file. Create one first: sstwizard make.</source>
        <translation>「{file}」は .sst ファイルではありません。先に sstwizard make で作成してください。</translation>
    </message>
    <message>
        <source>“{file}” is not the script that came with SST Wizard. Install SST Wizard again.</source>
        <translation>「{file}」は SST Wizard に付属のスクリプトではありません。SST Wizard をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>“{file}” is the collection itself. Choose another name.</source>
        <translation>「{file}」はコレクション自体です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>“{file}” is too large to read: it has more than {size} MB.</source>
        <translation>「{file}」は大きすぎて読み取れません: {size} MB を超えています。</translation>
    </message>
    <message>
        <source>“{file}” was not exported by SST Wizard. Make a collection of it first: sstwizard make.</source>
        <translation>「{file}」は SST Wizard でエクスポートされたものではありません。先に sstwizard make で、このファイルからコレクションを作成してください。</translation>
    </message>
    <message>
        <source>“{file}” was not found. It may have been moved or renamed.</source>
        <translation>「{file}」が見つかりませんでした。移動されたか、名前が変更された可能性があります。</translation>
    </message>
    <message>
        <source>“{folder}” is a link to a folder, and was skipped. Add that folder by itself.</source>
        <translation>「{folder}」はフォルダーへのリンクであるため、スキップされました。そのフォルダーを個別に追加してください。</translation>
    </message>
    <message>
        <source>“{folder}” is a link to another place, so no script is put there. Remove the link, and try again.</source>
        <translation>「{folder}」は別の場所へのリンクのため、スクリプトは置かれません。リンクを削除し、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{issuer}” may not sign revocation lists (CRL): its key usage names other purposes. Ask the CA.</source>
        <translation>「{issuer}」は失効リスト (CRL) に署名することを許可されていません: キー使用法には他の用途が記載されています。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>“{missing}”, an issuer above “{name}”, is missing. Ask the sender or the CA for its certificate, and add the file.</source>
        <translation>「{name}」の上位の発行者「{missing}」がありません。送信者または CA に証明書を依頼し、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>“{name1}”</source>
        <translation>「{name1}」</translation>
    </message>
    <message>
        <source>“{name1}” and “{name2}”</source>
        <translation>「{name1}」と「{name2}」</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}” and “{name3}”</source>
        <translation>「{name1}」、「{name2}」、「{name3}」</translation>
    </message>
    <message>
        <source>“{name1}”, “{name2}”, “{name3}” and {count} more</source>
        <translation>「{name1}」、「{name2}」、「{name3}」、ほか {count} 件</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>“{name}” ({addresses})</source>
        <translation>「{name}」({addresses})</translation>
    </message>
    <message>
        <source>“{name}” belongs to a person or a server. Exchange trusts mail by the CAs in the file; this certificate takes up space and makes no mail trusted.</source>
        <translation>「{name}」はユーザーまたはサーバーのものです。Exchange は、ファイルの CA に基づいてメールを信頼します。この証明書は場所を取るだけで、これによって信頼されるメールはありません。</translation>
    </message>
    <message>
        <source>“{name}” came with a message or download ({origin}); no other source has it, and anybody can make a root CA of that name. Compare its SHA-256 by phone or on the CA&apos;s website, and remove it if a single digit differs: {sha256}</source>
        <translation>「{name}」はメッセージまたはダウンロードで入手されたもので ({origin})、ほかのソースにはありません。この名前のルート CA はだれでも作成できます。SHA-256 を電話または CA の Web サイトで比較し、1 桁でも異なる場合は削除してください: {sha256}</translation>
    </message>
    <message>
        <source>“{name}” can be forged</source>
        <translation>「{name}」は偽造される可能性があります</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be decoded, so its issuer is not known. Unless you know what it is, remove it.</source>
        <translation>「{name}」をデコードできないため、発行者がわかりません。何の証明書かわからない場合は、削除してください。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email</source>
        <translation>「{name}」は電子メールの保護に使用できません</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used for secure email: its extended key usage lists other purposes. Use another certificate.</source>
        <translation>「{name}」は電子メールの保護に使用できません: 拡張キー使用法には他の用途が記載されています。別の証明書を使用してください。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: {reason}. Choose another location.</source>
        <translation>「{name}」は使用できません: {reason}。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>“{name}” contains a name that a CA above it may not certify (name constraints). Ask the CA.</source>
        <translation>「{name}」に、上位の CA が証明することを許可されていない名前が含まれています (名前の制限)。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>“{name}” doesn&apos;t list secure email among its purposes, but allows any. Mail programs accept that; Exchange Server is known to look for secure email, and Exchange Online may do the same.</source>
        <translation>「{name}」の用途には電子メールの保護が記載されていませんが、任意の目的が許可されています。メール プログラムはこれを受け入れます。Exchange Server では電子メールの保護の有無を調べることが確認されており、Exchange Online でも同様の可能性があります。</translation>
    </message>
    <message>
        <source>“{name}” exceeds its issuer&apos;s path length</source>
        <translation>「{name}」は発行者のパスの長さを超えています</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. Ask the CA for its successor.</source>
        <translation>「{name}」は {end}に期限切れになりました。後継の証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” expired on {end}. One expired certificate makes the whole upload fail.</source>
        <translation>「{name}」は {end}に期限切れになりました。期限切れの証明書が 1 つでもあると、アップロード全体が失敗します。</translation>
    </message>
    <message>
        <source>“{name}” expires in {days} days</source>
        <translation>「{name}」は {days} 日後に期限切れになります</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}, so it probably issues no more certificates. “{successor}”, of the same organization, is newer and probably issues them now. It was found in {origin}. Add it beside “{name}”, and remove that once no mail needs it.</source>
        <translation>「{name}」は {end}に期限切れになるため、おそらくもう証明書を発行していません。同じ組織の「{successor}」はより新しく、現在はおそらくこちらが発行しています。見つかった場所は {origin} です。併用するように追加し、必要とするメールがなくなったら「{name}」を削除してください。</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. After that, the whole upload fails.</source>
        <translation>「{name}」は {end}に期限切れになります。その後は、アップロード全体が失敗します。</translation>
    </message>
    <message>
        <source>“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. Its successor has to be in the collection by then.</source>
        <translation>「{name}」は {end}に期限切れになります。それ以降、この証明書が必要なメールは信頼されず、Exchange はこの証明書を含むファイルを拒否します。それまでに、後継の証明書がコレクションに入っている必要があります。</translation>
    </message>
    <message>
        <source>“{name}” has a critical extension that is not known here, so it can&apos;t be checked. Ask the CA about it.</source>
        <translation>「{name}」に、ここでは認識できないクリティカル拡張があるため、確認できません。CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>“{name}” has a successor</source>
        <translation>「{name}」には後継があります</translation>
    </message>
    <message>
        <source>“{name}” has certificates with {count} different keys. A CA that renews its key causes this. Mail signed under the older key needs the older certificate.</source>
        <translation>「{name}」には、異なる {count} 個のキーの証明書があります。CA がキーを更新すると、このようになります。古いキーに依存するメールには、古い証明書が必要です。</translation>
    </message>
    <message>
        <source>“{name}” has more CAs below it than its path length allows. Ask the CA for a new certificate.</source>
        <translation>「{name}」の下位に、パスの長さで許可された数より多くの CA があります。新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” has more than one key</source>
        <translation>「{name}」に複数のキーがあります</translation>
    </message>
    <message>
        <source>“{name}” has no address of a revocation list (CRL). If Exchange can&apos;t check for revocation, users may be told that the signature is not trusted.</source>
        <translation>「{name}」に失効リスト (CRL) のアドレスがありません。Exchange が失効を確認できない場合、ユーザーには、署名が信頼されていないと表示される可能性があります。</translation>
    </message>
    <message>
        <source>“{name}” has public CAs, but none that probably issues for mail. See: sstwizard find.</source>
        <translation>「{name}」には公開 CA がありますが、おそらくどれもメール用の証明書を発行していません。sstwizard find で確認してください。</translation>
    </message>
    <message>
        <source>“{name}” has the extension of another format. Use {suffix}, or leave the extension out.</source>
        <translation>「{name}」の拡張子は別の形式のものです。{suffix} を使用するか、拡張子を省略してください。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Choose another name.</source>
        <translation>「{name}」はデバイスまたはパイプで、ファイルではありません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is a file, and several certificates need a folder.</source>
        <translation>「{name}」はファイルですが、複数の証明書にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Add a file name.</source>
        <translation>「{name}」はフォルダーです。ファイル名を追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is cross-signed</source>
        <translation>「{name}」はクロス署名されています</translation>
    </message>
    <message>
        <source>“{name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to use another certificate.</source>
        <translation>「{name}」は不許可とされています: これに依存するものを信頼すべきではありません。別の証明書を使用するよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” is easier to forge than it should be</source>
        <translation>「{name}」は偽造されやすくなっています</translation>
    </message>
    <message>
        <source>“{name}” is in no open source. Ask the sender for the CA&apos;s certificate, and add its file.</source>
        <translation>「{name}」は、開いているどのソースにもありません。CA の証明書を送信者に依頼し、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is in order, but no certificate of its senders can be used for their mail; each message says why. Ask the senders to use another certificate.</source>
        <translation>「{name}」に問題はありませんが、その送信者のメッセージに使用できる証明書がありません。理由は各メッセージに表示されます。別の証明書を使用するよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). Add all, or those that your partners use.</source>
        <translation>コレクションに「{name}」はありますが、その中間 CA がありません: 中間 CA が同梱されていないメールは信頼されません。この CA の下位にあり、メール用の証明書を発行していると思われる CA ({origin}による): {count} 件 ({named})。すべて、または取引先が使用するものを追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). There is no room for all: find those that your partners use by name.</source>
        <translation>コレクションに「{name}」はありますが、その中間 CA がありません: 中間 CA が同梱されていないメールは信頼されません。この CA の下位にあり、メール用の証明書を発行していると思われる CA ({origin}による): {count} 件 ({named})。すべてを追加する余裕はありません。取引先が使用するものを名前で検索してください。</translation>
    </message>
    <message>
        <source>“{name}” is in the collection without an intermediate CA: mail that doesn&apos;t include one would not be trusted. The opened files and stores contain {named} below it (the first in {origin}).</source>
        <translation>コレクションに「{name}」はありますが、その中間 CA がありません: 中間 CA が同梱されていないメールは信頼されません。開いているファイルとストアには、この CA の下位の {named} があります (最初のものの場所: {origin})。</translation>
    </message>
    <message>
        <source>“{name}” is not valid yet</source>
        <translation>「{name}」の有効期間はまだ始まっていません</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Clear the read-only attribute, or choose another name.</source>
        <translation>「{name}」は読み取り専用です。読み取り専用属性を解除するか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is self-signed and not a CA: it makes only mail trusted that was signed with this certificate. Remove it, unless you want exactly that.</source>
        <translation>「{name}」は自己署名で、CA ではありません: 信頼されるのは、この証明書で署名されたメールだけです。それが目的でなければ、削除してください。</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can be forged. Don&apos;t trust it, and ask the CA for a new one.</source>
        <translation>「{name}」は {algorithm} で署名されているため、偽造される可能性があります。信頼せず、新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the CA for a newer certificate.</source>
        <translation>「{name}」は {algorithm} で署名されているため、現在では偽造される可能性があります。Exchange が信頼するかどうかはわかりません。より新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate.</source>
        <translation>「{name}」は、古くなった {algorithm} で署名されています。より新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” is signed with {algorithm}: certificates like it have been forged. Don&apos;t trust it. Remove it, and ask the CA for a newer certificate.</source>
        <translation>「{name}」は {algorithm} で署名されています: このような証明書が偽造された例があります。信頼しないでください。削除し、より新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” is trusted by this collection, but the signed content is in another file. Choose that file, too, to check whether it was changed.</source>
        <translation>「{name}」はこのコレクションで信頼されていますが、署名された内容は別のファイルにあります。変更の有無を確認するには、そのファイルも選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is valid from {start}. Mail that needs it isn&apos;t trusted before then.</source>
        <translation>「{name}」は {start}から有効です。それより前は、この証明書が必要なメールは信頼されません。</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t a CA and isn&apos;t needed</source>
        <translation>「{name}」は CA ではなく、必要ありません</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t made as the standard for certificates (RFC 5280) requires, so it can&apos;t be checked. Ask the CA for a new one.</source>
        <translation>「{name}」は証明書の標準規格 (RFC 5280) に準拠していないため、確認できません。新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t the full name of an organization. These match: {names}.</source>
        <translation>「{name}」は組織の完全な名前ではありません。一致する組織: {names}。</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t valid before {start}. Wait, or check this computer&apos;s clock.</source>
        <translation>「{name}」は {start}より前は有効ではありません。待つか、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>“{name}” makes only its own mail trusted</source>
        <translation>「{name}」によって信頼されるのは自身のメールだけです</translation>
    </message>
    <message>
        <source>“{name}” may have been revoked</source>
        <translation>「{name}」は失効している可能性があります</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail from {day} on ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA then; look at received mail again.</source>
        <translation>「{name}」は、{day}以降はメール用の証明書を発行できなくなります ({key}、CA/Browser Forum、SMC017)。その後、この CA の顧客からのメールには、別の CA が使われると考えられます。受信したメールをもう一度確認してください。</translation>
    </message>
    <message>
        <source>“{name}” may issue no certificates for mail since {day} ({key}; CA/Browser Forum, SMC017). Expect its customers&apos; mail from another CA; look at received mail again.</source>
        <translation>「{name}」は、{day}からメール用の証明書を発行できません ({key}、CA/Browser Forum、SMC017)。この CA の顧客からのメールには、別の CA が使われると考えられます。受信したメールをもう一度確認してください。</translation>
    </message>
    <message>
        <source>“{name}” may not issue certificates, but it issued one here. Don&apos;t trust what it issued.</source>
        <translation>「{name}」は証明書の発行を許可されていませんが、ここで証明書を発行しています。発行されたものを信頼しないでください。</translation>
    </message>
    <message>
        <source>“{name}” may not sign: its key usage lists other purposes. Ask the sender to sign with another certificate.</source>
        <translation>「{name}」は署名を許可されていません: キー使用法には他の用途が記載されています。別の証明書で署名するよう送信者に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” mixes look-alike letters</source>
        <translation>「{name}」には見た目の似た文字が混在しています</translation>
    </message>
    <message>
        <source>“{name}” names an issuer other than the certificate whose key signed it, so its chain is not valid. Ask the CA for a new one.</source>
        <translation>「{name}」に記載された発行者は、署名に使用されたキーの証明書とは異なります。そのため、チェーンは無効です。新しい証明書を CA に依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” names no issuer, so nobody can find its CA. Remove it, and ask who issued it for another.</source>
        <translation>「{name}」には発行者が示されていないため、その CA を見つけることができません。削除して、発行元に別の証明書を依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but its signature doesn&apos;t match that issuer&apos;s key. The certificate is forged, damaged or invalid: remove it, unless the CA can explain it.</source>
        <translation>「{name}」には発行者として「{issuer}」が記載されていますが、署名がその発行者のキーと一致しません。証明書は偽造、破損、または無効です。CA が理由を説明できない限り、削除してください。</translation>
    </message>
    <message>
        <source>“{name}” names “{issuer}” as its issuer, but this signature can&apos;t be checked here: the algorithm ({algorithm}) or the issuer&apos;s key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.</source>
        <translation>「{name}」には発行者として「{issuer}」が記載されていますが、この署名をここでは確認できません: アルゴリズム ({algorithm}) または発行者のキーを認識できないか、キーが大きすぎます。偽造の可能性があるため、これに依存するものは信頼されていないものとして扱われます。CA が本物であると認めない限り、削除してください。</translation>
    </message>
    <message>
        <source>“{name}” says where its issuer&apos;s certificate is on the internet. Exchange Online may fetch it, but whether that leads to a root of this collection isn&apos;t known here.</source>
        <translation>「{name}」には、発行者の証明書のインターネット上の場所が記載されています。Exchange Online がその証明書を取得する可能性はありますが、それがこのコレクションのルートに至るかどうかは、ここではわかりません。</translation>
    </message>
    <message>
        <source>“{name}” should no longer be trusted. “{successor}”, of the same organization, is newer and probably issues certificates now. It was found in {origin}. Add it if your partners have certificates from it.</source>
        <translation>「{name}」はもう信頼すべきではありません。同じ組織の「{successor}」はより新しく、現在はおそらくこちらが証明書を発行しています。見つかった場所は {origin} です。取引先がこの CA の証明書を持っている場合は追加してください。</translation>
    </message>
    <message>
        <source>“{name}” signed its own certificate: no CA issued it. Ask for a certificate that a CA has issued.</source>
        <translation>「{name}」は自分の証明書に自分で署名しており、発行した CA がありません。CA が発行した証明書を依頼してください。</translation>
    </message>
    <message>
        <source>“{name}” stops issuing certificates for mail</source>
        <translation>「{name}」はメール用の証明書の発行を終了します</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program after it was opened, so nothing was written. Open it again.</source>
        <translation>「{name}」は、開いた後に別のプログラムによって変更されたため、何も書き込まれませんでした。もう一度開いてください。</translation>
    </message>
    <message>
        <source>“{name}” was found more than once (of all selected: {count}). Each is written once.</source>
        <translation>「{name}」が複数回見つかりました (選択した証明書全体では {count} 件)。書き込まれるのは 1 回ずつです。</translation>
    </message>
    <message>
        <source>“{name}” was found with its private key (of all selected: {count}). This wizard never exports private keys; Exchange doesn&apos;t need them.</source>
        <translation>「{name}」が秘密キーとともに見つかりました (選択した証明書全体では {count} 件)。このウィザードが秘密キーをエクスポートすることはなく、Exchange にも必要ありません。</translation>
    </message>
    <message>
        <source>“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are not written: no data from this computer is included.</source>
        <translation>「{name}」が、フレンドリ名などのプロパティとともに見つかりました (選択した証明書全体では {count} 件)。プロパティは書き込まれません: このコンピューターのデータは含まれません。</translation>
    </message>
    <message>
        <source>“{name}” was issued more than once</source>
        <translation>「{name}」は複数回発行されています</translation>
    </message>
    <message>
        <source>“{name}” was not changed, because it could not be backed up: {reason}. Choose another name.</source>
        <translation>「{name}」は、バックアップできなかったため変更されませんでした: {reason}。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>“{name}” was not changed: its backup differed when it was read back. Choose another drive.</source>
        <translation>「{name}」は変更されませんでした: バックアップを読み取ると、内容が異なっていました。別のドライブを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free some space on it, or choose another drive.</source>
        <translation>「{name}」は書き込まれませんでした: ディスクがいっぱいです。空き領域を増やすか、別のドライブを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed from the collection when it was read back. Try another drive.</source>
        <translation>「{name}」は書き込まれませんでした: ファイルを読み取ると、コレクションと異なっていました。別のドライブで試してください。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file differed when it was read back. Try another drive.</source>
        <translation>「{name}」は書き込まれませんでした: ファイルを読み取ると、内容が異なっていました。別のドライブで試してください。</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Close the program that uses it, or choose another location.</source>
        <translation>「{name}」は書き込まれませんでした: {reason}。使用しているプログラムを閉じるか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>“{name}” was refused (OpenSSL error {code}). Ask the CA what is wrong with it.</source>
        <translation>「{name}」は拒否されました (OpenSSL エラー {code})。何が問題かを CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>“{name}” was revoked</source>
        <translation>「{name}」は失効しています</translation>
    </message>
    <message>
        <source>“{name}” was revoked by its owner, or stands below a CA that was, as CCADB&apos;s list of {listed} says, which doesn&apos;t say since when.</source>
        <translation>「{name}」は、所有者によって失効させられたか、失効した CA の下位にあります ({listed}の CCADB の一覧による。いつからかは記載されていません)。</translation>
    </message>
    <message>
        <source>“{name}”, issued by “{issuer}”, thumbprint {thumbprint}, expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file that contains it. What to do: get its successor from the CA, update {file} in SST Wizard (add the successor, remove this certificate), export it, and upload it. {again}</source>
        <translation>「{name}」(発行者「{issuer}」、拇印 {thumbprint}) は {end}に期限切れになります。それ以降、この証明書が必要なメールは信頼されず、Exchange はこの証明書を含むファイルを拒否します。必要な作業: 後継の証明書を CA から入手し、SST Wizard で {file} を更新して (後継を追加し、この証明書を削除)、エクスポートし、アップロードしてください。{again}</translation>
    </message>
    <message>
        <source>“{path}” is not a full path; start with the drive or the root folder.</source>
        <translation>「{path}」は完全なパスではありません。ドライブまたはルート フォルダーから始めてください。</translation>
    </message>
    <message>
        <source>“{program}” can&apos;t be started: {reason}. Save the transfer kit, or type the commands yourself.</source>
        <translation>「{program}」を起動できません: {reason}。転送キットを保存するか、自分でコマンドを入力してください。</translation>
    </message>
    <message>
        <source>“{value}” contains a character that cannot be pasted into PowerShell ({code}); remove it.</source>
        <translation>「{value}」に、PowerShell に貼り付けられない文字が含まれています ({code})。削除してください。</translation>
    </message>
</context>
</TS>
