// What PowerShell's own parser finds in a text. C# 5, which Windows PowerShell compiles.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Management.Automation.Language;

namespace SstWizardTests
{
    public static class Reader
    {
        public static Hashtable Read(string text)
        {
            Token[] tokens;
            ParseError[] errors;
            Ast tree = Parser.ParseInput(text, out tokens, out errors);
            Hashtable found = new Hashtable();
            foreach (string each in new[] { "errors", "strings", "expanded", "commands", "parameters", "functions", "types", "statics",
                "methods", "texts", "throws", "newer", "returned" }) found[each] = new List<object>();
            foreach (ParseError each in errors) Add(found, "errors", each.Extent.StartLineNumber + ": " + each.Message);
            foreach (Token each in tokens)
                if (each.Kind.ToString().StartsWith("Question")) Add(found, "newer", each.Extent.StartLineNumber + ": " + each.Text);
            foreach (Ast node in tree.FindAll(delegate { return true; }, true)) See(node, found);
            return found;
        }

        private static void Add(Hashtable found, string kind, object value) { ((List<object>)found[kind]).Add(value); }

        private static void See(Ast node, Hashtable found)
        {
            StringConstantExpressionAst constant = node as StringConstantExpressionAst;
            if (constant != null && constant.StringConstantType != StringConstantType.BareWord) Add(found, "strings", constant.Value);
            ExpandableStringExpressionAst expandable = node as ExpandableStringExpressionAst;
            if (expandable != null) Add(found, "expanded", expandable.Value);
            FunctionDefinitionAst function = node as FunctionDefinitionAst;
            if (function != null) Add(found, "functions", function.Name);
            TypeExpressionAst type = node as TypeExpressionAst;
            if (type != null) Add(found, "types", FullName(type.TypeName));
            TypeConstraintAst constraint = node as TypeConstraintAst;
            if (constraint != null) Add(found, "types", FullName(constraint.TypeName));
            MemberExpressionAst member = node as MemberExpressionAst;
            if (member != null && member.Static)
            {
                TypeExpressionAst of = member.Expression as TypeExpressionAst;
                Add(found, "statics", new[] { of == null ? "" : FullName(of.TypeName), member.Member.Extent.Text });
            }
            InvokeMemberExpressionAst method = node as InvokeMemberExpressionAst;
            if (method != null && !method.Static) Add(found, "methods", method.Member.Extent.Text);
            ThrowStatementAst thrown = node as ThrowStatementAst;
            if (thrown != null && !IsCaught(thrown)) Add(found, "throws", thrown.Extent.StartLineNumber + ": " + thrown.Extent.Text);
            string kind = node.GetType().Name; // which Windows PowerShell may not have
            if (kind == "TernaryExpressionAst" || kind == "PipelineChainAst")
                Add(found, "newer", node.Extent.StartLineNumber + ": " + node.Extent.Text);
            CommandAst command = node as CommandAst;
            if (command != null) SeeCommand(command, found);
            HashtableAst table = node as HashtableAst;
            FunctionDefinitionAst within = Around(node) as FunctionDefinitionAst;
            if (table != null && within != null)
                foreach (string key in Keys(table)) Add(found, "returned", new[] { within.Name, key });
        }

        // Whether the function catches what it throws here, or throws again what it has caught.
        private static bool IsCaught(ThrowStatementAst thrown)
        {
            for (Ast node = thrown; node.Parent != null && !(node is FunctionDefinitionAst); node = node.Parent)
            {
                TryStatementAst around = node.Parent as TryStatementAst;
                if (around != null && around.Body == node && around.CatchClauses.Count > 0) return true;
                if (node is CatchClauseAst && thrown.Pipeline == null) return true;
            }
            return false;
        }

        private static void SeeCommand(CommandAst command, Hashtable found)
        {
            string name = command.GetCommandName() ?? "";
            Add(found, "commands", name);
            // The strings in what a command is given first.
            if (command.CommandElements.Count > 1)
                foreach (Ast each in command.CommandElements[1].FindAll(delegate(Ast ast) { return ast is StringConstantExpressionAst; }, true))
                    Add(found, "texts", new[] { name, ((StringConstantExpressionAst)each).Value });
            for (int i = 1; i < command.CommandElements.Count; i++)
            {
                StringConstantExpressionAst word = command.CommandElements[i] as StringConstantExpressionAst;
                if (name == "New-Object" && i == 1 && word != null)
                    Add(found, "types", FullName(new TypeName(word.Extent, word.Value)));
                VariableExpressionAst splatted = command.CommandElements[i] as VariableExpressionAst;
                if (splatted != null && splatted.Splatted)
                    foreach (string key in Splatted(splatted.VariablePath.UserPath, command, 0))
                        Add(found, "parameters", new[] { name, key, splatted.Extent.Text });
                CommandParameterAst parameter = command.CommandElements[i] as CommandParameterAst;
                if (parameter == null) continue;
                Ast value = parameter.Argument;
                if (value == null && i + 1 < command.CommandElements.Count) value = command.CommandElements[i + 1];
                Add(found, "parameters", new[] { name, parameter.ParameterName, value == null ? "" : value.Extent.Text });
            }
        }

        // The keys of the table that a variable has at a place: what literals say that are assigned to it, or given for it
        // where the function is called. "@Name" stands for what a function returns, and "@" for what is not known here.
        private static List<string> Splatted(string variable, Ast place, int depth)
        {
            List<string> keys = new List<string>();
            Ast scope = Around(place), root = place;
            while (root.Parent != null) root = root.Parent;
            foreach (Ast node in scope.FindAll(delegate(Ast ast) { return ast is AssignmentStatementAst; }, true))
            {
                AssignmentStatementAst assignment = (AssignmentStatementAst)node;
                if (Around(node) != scope) continue;
                MemberExpressionAst member = assignment.Left as MemberExpressionAst;
                IndexExpressionAst index = assignment.Left as IndexExpressionAst;
                if (member != null && Names(member.Expression, variable)) keys.Add(member.Member.Extent.Text);
                if (index != null && Names(index.Target, variable)) keys.Add(Literal(index.Index) ?? "@");
                if (Names(assignment.Left, variable)) keys.AddRange(Given(assignment.Right, place, depth));
            }
            FunctionDefinitionAst function = scope as FunctionDefinitionAst;
            int number = function == null ? -1 : Number(function, variable);
            if (number >= 0 && depth < 5)
                foreach (Ast node in root.FindAll(delegate(Ast ast) { return ast is CommandAst; }, true))
                {
                    CommandAst call = (CommandAst)node;
                    if (call.GetCommandName() != function.Name) continue;
                    foreach (CommandElementAst given in call.CommandElements)
                        if (given is HashtableAst || given is VariableExpressionAst) keys.AddRange(Given(given, call, depth + 1));
                }
            if (keys.Count == 0) keys.Add("@");
            return keys;
        }

        private static List<string> Given(Ast value, Ast place, int depth)
        {
            List<string> keys = new List<string>();
            foreach (Ast node in value.FindAll(delegate { return true; }, false))
            {
                HashtableAst table = node as HashtableAst;
                CommandAst command = node as CommandAst;
                VariableExpressionAst variable = node as VariableExpressionAst;
                if (IsInTable(node, value)) continue;
                if (table != null) keys.AddRange(Keys(table));
                if (command != null) keys.Add("@" + command.GetCommandName());
                if (value == node && variable != null) keys.AddRange(Splatted(variable.VariablePath.UserPath, place, depth));
            }
            return keys;
        }

        private static bool IsInTable(Ast node, Ast value)
        {
            for (Ast around = node; around != value; around = around.Parent)
                if (around.Parent is HashtableAst) return true;
            return false;
        }

        private static List<string> Keys(HashtableAst table)
        {
            List<string> keys = new List<string>();
            foreach (Tuple<ExpressionAst, StatementAst> pair in table.KeyValuePairs) keys.Add(Literal(pair.Item1) ?? "@");
            return keys;
        }

        private static string Literal(Ast value)
        {
            StringConstantExpressionAst constant = value as StringConstantExpressionAst;
            return constant == null ? null : constant.Value;
        }

        private static bool Names(Ast expression, string variable)
        {
            VariableExpressionAst named = expression as VariableExpressionAst;
            return named != null && named.VariablePath.UserPath == variable;
        }

        // The function or script around a place.
        private static Ast Around(Ast place)
        {
            Ast node = place.Parent ?? place;
            while (node.Parent != null && !(node is FunctionDefinitionAst)) node = node.Parent;
            return node;
        }

        // Which parameter of a function a variable is; -1 if none.
        private static int Number(FunctionDefinitionAst function, string variable)
        {
            IList<ParameterAst> parameters = function.Parameters;
            if (parameters == null && function.Body.ParamBlock != null) parameters = function.Body.ParamBlock.Parameters;
            if (parameters == null) return -1;
            for (int i = 0; i < parameters.Count; i++)
                if (Names(parameters[i].Name, variable)) return i;
            return -1;
        }

        private static string FullName(ITypeName name)
        {
            Type type = name.GetReflectionType();
            while (type != null && type.IsArray) type = type.GetElementType();
            return type == null ? name.FullName : type.FullName;
        }
    }
}
