// A console without a screen: it keeps what is written and answers what is asked. C# 5, which Windows PowerShell compiles.
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;

namespace SstWizardTests
{
    public class Console : PSHost
    {
        private readonly Screen screen = new Screen();
        private readonly Guid id = Guid.NewGuid();
        private readonly CultureInfo culture;
        public int? ExitCode;

        public Console(CultureInfo culture) { this.culture = culture; }
        public Screen Screen { get { return screen; } }
        public override CultureInfo CurrentCulture { get { return culture; } }
        public override CultureInfo CurrentUICulture { get { return CultureInfo.GetCultureInfo("en-US"); } }
        public override Guid InstanceId { get { return id; } }
        public override string Name { get { return "ConsoleHost"; } }
        public override PSHostUserInterface UI { get { return screen; } }
        public override Version Version { get { return new Version(1, 0); } }
        public override void EnterNestedPrompt() { throw new NotSupportedException(); }
        public override void ExitNestedPrompt() { throw new NotSupportedException(); }
        public override void NotifyBeginApplication() { }
        public override void NotifyEndApplication() { }
        public override void SetShouldExit(int exitCode) { ExitCode = exitCode; }
    }

    public class Screen : PSHostUserInterface
    {
        public const string CtrlC = "^C";
        public readonly StringBuilder Written = new StringBuilder();
        public readonly List<string> Asked = new List<string>();
        public readonly List<KeyValuePair<Regex, string>> Answers = new List<KeyValuePair<Regex, string>>();
        public PowerShell Running;
        private Thread stopper;

        public override PSHostRawUserInterface RawUI { get { return null; } }

        // Answers a question as the first of the patterns that fits it says, otherwise with "yes".
        private string Answer(string question)
        {
            Asked.Add(question);
            Write(question);
            string answer = "yes";
            foreach (KeyValuePair<Regex, string> each in Answers)
                if (each.Key.IsMatch(question)) { answer = each.Value; break; }
            WriteLine(answer);
            if (answer != CtrlC) return answer;
            stopper = new Thread(Running.Stop);
            stopper.Start();
            // It stops every command that runs, and then waits for the end: what `finally` calls must not begin before.
            while (Running.InvocationStateInfo.State == PSInvocationState.Running
                || (stopper.ThreadState & ThreadState.WaitSleepJoin) == 0) Thread.Sleep(5);
            throw new PipelineStoppedException();
        }

        // Waits until Ctrl+C has done its work, and says whether there was one.
        public bool WaitForStop()
        {
            if (stopper == null) return false;
            stopper.Join();
            stopper = null;
            return true;
        }

        public override string ReadLine() { return Answer(""); }
        public override SecureString ReadLineAsSecureString() { throw new NotSupportedException(); }

        public override Dictionary<string, PSObject> Prompt(
            string caption, string message, Collection<FieldDescription> descriptions)
        {
            Dictionary<string, PSObject> answers = new Dictionary<string, PSObject>();
            foreach (FieldDescription each in descriptions)
            {
                string answer = Answer(caption + message + each.Name + ": ");
                bool isSecret = each.ParameterTypeFullName == typeof(SecureString).FullName;
                answers[each.Name] = new PSObject(isSecret ? (object)Secret(answer) : answer);
            }
            return answers;
        }

        private static SecureString Secret(string answer)
        {
            SecureString secret = new SecureString();
            foreach (char each in answer) secret.AppendChar(each);
            return secret;
        }

        public override int PromptForChoice(
            string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
        {
            string answer = Answer(caption + "\n" + message + "\n");
            for (int i = 0; i < choices.Count; i++)
                if (choices[i].Label.Replace("&", "").StartsWith(answer, StringComparison.OrdinalIgnoreCase)) return i;
            return defaultChoice;
        }

        public override PSCredential PromptForCredential(string caption, string message, string user, string target)
        { throw new NotSupportedException(); }
        public override PSCredential PromptForCredential(string caption, string message, string user, string target,
            PSCredentialTypes types, PSCredentialUIOptions options) { throw new NotSupportedException(); }

        public override void Write(string value) { Written.Append(value); }
        public override void Write(ConsoleColor foreground, ConsoleColor background, string value) { Write(value); }
        public override void WriteLine(string value) { Written.Append(value).Append('\n'); }
        public override void WriteErrorLine(string value) { WriteLine(value); }
        public override void WriteDebugLine(string value) { WriteLine("DEBUG: " + value); }
        public override void WriteVerboseLine(string value) { WriteLine("VERBOSE: " + value); }
        public override void WriteWarningLine(string value) { WriteLine("WARNING: " + value); }
        public override void WriteProgress(long sourceId, ProgressRecord record) { }
    }
}
