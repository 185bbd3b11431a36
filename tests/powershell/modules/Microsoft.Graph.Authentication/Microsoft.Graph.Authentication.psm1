# Stands in for Microsoft's module. The mailbox is the folder "mailbox" with "index.json": for each message its id, its
# class and its file. "graph.json" says what goes wrong. As with the real module, an error of Microsoft Graph carries its
# response, and one of the network carries none.
. (Join-Path $env:SSTWIZARD_TEST_SOURCE 'state.ps1')
$script:context = $null
$script:index = $null
$script:downloads = 0
$script:failed = 0
$script:hosts = @{
    Global = 'graph.microsoft.com'; USGov = 'graph.microsoft.us'; USGovDoD = 'dod-graph.microsoft.us'
    China = 'microsoftgraph.chinacloudapi.cn'
}

Add-Type -AssemblyName System.Net.Http
if (-not ('SstWizardTests.HttpResponseException' -as [type])) {
    $assemblies = @([System.Net.Http.HttpResponseMessage].Assembly.Location)
    if ($PSVersionTable.PSEdition -eq 'Core') { $assemblies += [object].Assembly.Location, [uri].Assembly.Location, 'System.Net.Primitives', 'System.Runtime' }
    Add-Type -ReferencedAssemblies $assemblies -TypeDefinition @'
namespace SstWizardTests
{
    public sealed class HttpResponseException : System.Net.Http.HttpRequestException
    {
        public HttpResponseException(string message, System.Net.Http.HttpResponseMessage response) : base(message) { Response = response; }
        public System.Net.Http.HttpResponseMessage Response { get; private set; }
    }
}
'@
}

function Get-GraphBehavior {
    Get-Content -LiteralPath (Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'graph.json') -Raw | ConvertFrom-Json
}

function Connect-MgGraph {
    [CmdletBinding()]
    param([string[]]$Scopes, [string]$Environment = 'Global', [string]$ContextScope, [switch]$NoWelcome, [switch]$UseDeviceCode)
    Add-Call 'Connect-MgGraph' $PSBoundParameters
    $wrong = (Get-GraphBehavior).connect_error
    if ($wrong) { throw $wrong }
    $script:context = [pscustomobject]@{
        Account = 'owner@contoso.example'; TenantId = 'f6a1c2d3-0000-4000-8000-000000000001'; Scopes = $Scopes
        Environment = $Environment; ContextScope = $ContextScope
    }
    $null = New-Item -ItemType File -Path (Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'signed-in')
    if (-not $NoWelcome) { 'Welcome to Microsoft Graph!' }
}

function Get-MgContext {
    [CmdletBinding()]
    param()
    $script:context
}

function Disconnect-MgGraph {
    [CmdletBinding()]
    param()
    Add-Call 'Disconnect-MgGraph' $PSBoundParameters
    if (-not $script:context) { throw 'No application to sign out from.' }
    if ((Get-GraphBehavior).disconnect_error) { throw (Get-GraphBehavior).disconnect_error }
    $script:context
    $script:context = $null
    Remove-Item -LiteralPath (Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'signed-in')
}

# The error record that the real cmdlet throws.
function New-Failure([int]$status, [string]$details, [int]$after) {
    $response = New-Object System.Net.Http.HttpResponseMessage ([System.Net.HttpStatusCode]$status)
    if ($after) { $response.Headers.Add('Retry-After', "$after") }
    $name = [string]$response.StatusCode
    $exception = New-Object SstWizardTests.HttpResponseException "Response status code does not indicate success: $name.", $response
    $record = New-Object System.Management.Automation.ErrorRecord $exception, 'InvokeGraphHttpResponseException', 'InvalidOperation', $null
    if ($details) { $record.ErrorDetails = New-Object System.Management.Automation.ErrorDetails $details }
    $record
}

# Fails as "graph.json" says: so many times, after so many of these requests were answered.
function Get-PlannedFailure([string]$what, [int]$answered, $path) {
    $plan = (Get-GraphBehavior).$what
    if (-not $plan -or $answered -lt $plan.after -or $script:failed -ge $plan.times) { return }
    $script:failed++
    if ($plan.words) { return New-Object System.Management.Automation.ErrorRecord ([Exception]$plan.words), '', 'NotSpecified', $null }
    if ($plan.status) { return New-Failure $plan.status '' $plan.retry_after }
    if ($path) { [System.IO.File]::WriteAllText($path, "Received: half a message`r`n") }
    $exception = New-Object System.Net.Http.HttpRequestException 'An error occurred while sending the request.'
    New-Object System.Management.Automation.ErrorRecord $exception, 'NotSpecified', 'NotSpecified', $null
}

function Get-Index {
    if ($null -eq $script:index) {
        $path = Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'mailbox'
        # Windows PowerShell hands the list on as one object.
        $script:index = @(Get-Content -LiteralPath (Join-Path $path 'index.json') -Raw | ConvertFrom-Json | ForEach-Object { $_ })
    }
    $script:index
}

# Identifiers change when a message is moved, as everything was between any two sessions here, unless they are immutable.
function Get-Suffix($headers) {
    if ($headers -and $headers['Prefer'] -eq 'IdType="ImmutableId"') { return '' }
    return "-moved-$PID-$(Get-Random)"
}

function Invoke-MgGraphRequest {
    [CmdletBinding()]
    param(
        [string]$Method = 'GET', [Parameter(Mandatory)][uri]$Uri, [System.Collections.IDictionary]$Headers,
        [string]$OutputFilePath, [string]$OutputType = 'Hashtable'
    )
    Add-Call 'Invoke-MgGraphRequest' @{ Uri = $Uri.OriginalString }
    if (-not $script:context) { throw 'Authentication needed. Please call Connect-MgGraph.' }
    if ($Method -ne 'GET') { throw "The stand-in is read only: $Method" }
    $base = "https://$($script:hosts[$script:context.Environment])/"
    $address = if ($Uri.IsAbsoluteUri) { $Uri } else { New-Object System.Uri ([uri]$base), $Uri }
    if (-not $address.AbsoluteUri.StartsWith($base)) { throw "Another host: $address" }
    if ($address.AbsolutePath -notmatch '^/v1\.0/(me|users/([^/]+))/messages(?:/([^/]+)/\$value)?$') {
        return $PSCmdlet.ThrowTerminatingError((New-Failure 400 'BadRequest' 0))
    }
    $user, $id = $Matches[2], $Matches[3]
    $behavior = Get-GraphBehavior
    $wanted = if ($user) { 'Mail.Read.Shared' } else { 'Mail.Read' }
    if ($wanted -notin $script:context.Scopes) { $PSCmdlet.ThrowTerminatingError((New-Failure 403 'ErrorAccessDenied' 0)) }
    if ($user -and [uri]::UnescapeDataString($user) -cne $behavior.shared) {
        $PSCmdlet.ThrowTerminatingError((New-Failure 404 'ErrorInvalidUser' 0))
    }
    if ($behavior.forbidden) { $PSCmdlet.ThrowTerminatingError((New-Failure 403 'ErrorAccessDenied' 0)) }
    if ($id) { return Save-Value ([uri]::UnescapeDataString($id)) $OutputFilePath }
    Get-Page $address $base $Headers
}

function Save-Value([string]$id, [string]$path) {
    $id = $id -replace '-moved-.*$', ''
    $path = $PSCmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($path)
    $failure = Get-PlannedFailure 'download' $script:downloads $path
    if ($failure) { throw $failure }
    $script:downloads++
    if ($script:downloads -eq (Get-GraphBehavior).interrupt) { throw (New-Object System.Management.Automation.PipelineStoppedException) }
    if (-not $script:files) {
        $script:files = New-Object 'System.Collections.Generic.Dictionary[string,string]' # in which case counts
        foreach ($each in Get-Index) { $script:files[$each.id] = $each.file }
    }
    if (-not $script:files.ContainsKey($id) -or $script:files[$id] -eq 'gone') { throw (New-Failure 404 'ErrorItemNotFound' 0) }
    [System.IO.File]::Copy((Join-Path (Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'mailbox') $script:files[$id]), $path, $true)
}

function Get-Page([uri]$address, [string]$base, $headers) {
    $query = @{}
    foreach ($each in $address.Query.TrimStart('?').Split('&')) {
        $name, $value = $each.Split('=', 2)
        $query[$name] = [uri]::UnescapeDataString($value)
    }
    $asked = "^singleValueExtendedProperties/any\(ep:ep/id eq 'String 0x001A' and startswith\(ep/value,'([^']*)'\)\)`$"
    if ($query['$filter'] -notmatch $asked) { throw (New-Failure 400 'ErrorInvalidUrlQueryFilter' 0) }
    $class = $Matches[1]
    $skip = [int]$query['$skip']
    $top = if ($query['$top']) { [int]$query['$top'] } else { 10 }
    $failure = Get-PlannedFailure 'list' $skip $null
    if ($failure) { throw $failure }
    if ($null -eq $script:found) { $script:found = @(Get-Index | Where-Object { $_.class.StartsWith($class, 'OrdinalIgnoreCase') }) }
    $suffix = Get-Suffix $headers
    $page = @{ '@odata.context' = "${base}v1.0/`$metadata#messages" }
    $selected = $query['$select'].Split(',')
    $page['value'] = @($script:found | Select-Object -Skip $skip -First $top | ForEach-Object {
        $all = @{ id = $_.id + $suffix; subject = $_.subject; receivedDateTime = [datetime]'2026-11-01T12:00:00' }
        $message = @{}
        foreach ($name in $selected) { $message[$name] = $all[$name] }
        $message
    })
    if ((Get-GraphBehavior).repeats) { $page['@odata.nextLink'] = $address.OriginalString }
    if ($skip + $top -lt $script:found.Count) {
        $pairs = @($query.Keys | Where-Object { $_ -ne '$skip' } | ForEach-Object { "$_=$([uri]::EscapeDataString($query[$_]))" })
        $page['@odata.nextLink'] = "$($address.GetLeftPart('Path'))?$($pairs -join '&')&`$skip=$($skip + $top)"
    }
    $page
}
