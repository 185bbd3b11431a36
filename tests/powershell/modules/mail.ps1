# What Exchange's stand-ins know of recipients. "recipients.json" holds for each cmdlet the two properties of each
# recipient as base64; "mail.json", where it is there, says how they are handed out.
$mailCmdlets = @('Get-Recipient', 'Get-MailUser', 'Get-MailContact', 'Get-Mailbox')

function Get-MailFile([string]$name) { Join-Path $env:SSTWIZARD_TEST_EXCHANGE $name }

function Read-MailFile([string]$name) {
    if (Test-Path -LiteralPath (Get-MailFile $name)) { Get-Content -LiteralPath (Get-MailFile $name) -Raw | ConvertFrom-Json }
}

# As the properties of many values come: as lists of bytes, of base64, or, of one value, as its bytes.
function ConvertTo-Property($values, [string]$as) {
    if ($as -eq 'base64') { return , (New-Object System.Collections.ArrayList (, [object[]]@($values))) }
    $bytes = New-Object System.Collections.ArrayList
    foreach ($each in @($values)) { $null = $bytes.Add([Convert]::FromBase64String($each)) }
    if ($as -eq 'unrolled' -and $bytes.Count -eq 1) { return , $bytes[0] }
    return , $bytes
}

function Get-Recipients([string]$cmdlet, $bound) {
    Add-Call $cmdlet $bound
    if ($cmdlet -in @((Get-Behavior).no_answer)) {
        Write-Error 'The operation has timed out.'
        return
    }
    $as = [string](Read-MailFile 'mail.json').as
    $number = 0
    foreach ($each in @((Read-MailFile 'recipients.json').$cmdlet)) {
        $number++
        $found = [pscustomobject]@{ Name = "recipient $number"; RecipientType = $cmdlet.Substring(4) }
        # Get-Recipient hands out few properties.
        if ($cmdlet -ne 'Get-Recipient' -or $as -eq 'all') {
            $found | Add-Member UserCertificate (ConvertTo-Property $each.certificates $as)
            $found | Add-Member UserSMimeCertificate (ConvertTo-Property $each.smime $as)
        }
        $found
    }
}

function Get-Recipient { [CmdletBinding()] param([string]$Identity, $ResultSize) Get-Recipients 'Get-Recipient' $PSBoundParameters }
function Get-MailUser { [CmdletBinding()] param([string]$Identity, $ResultSize) Get-Recipients 'Get-MailUser' $PSBoundParameters }
function Get-MailContact { [CmdletBinding()] param([string]$Identity, $ResultSize) Get-Recipients 'Get-MailContact' $PSBoundParameters }
function Get-Mailbox { [CmdletBinding()] param([string]$Identity, $ResultSize) Get-Recipients 'Get-Mailbox' $PSBoundParameters }

# Whether Outlook on the web sends the chain along. "deaf" takes it and stores nothing.
function Get-Chain { Test-Path -LiteralPath (Get-MailFile 'chain') }
function Set-Chain([bool]$wanted) {
    Add-Call 'Set-Chain' @{ wanted = $wanted }
    if ((Read-MailFile 'mail.json').as -eq 'deaf') { return }
    if ($wanted) { $null = New-Item -ItemType File -Path (Get-MailFile 'chain') } else { Remove-Item -LiteralPath (Get-MailFile 'chain') }
}
