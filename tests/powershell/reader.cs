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
                "methods", "texts", "throws", "newer" }) found[each] = new List<object>();
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
                CommandParameterAst parameter = command.CommandElements[i] as CommandParameterAst;
                if (parameter == null) continue;
                Ast value = parameter.Argument;
                if (value == null && i + 1 < command.CommandElements.Count) value = command.CommandElements[i + 1];
                Add(found, "parameters", new[] { name, parameter.ParameterName, value == null ? "" : value.Extent.Text });
            }
        }

        private static string FullName(ITypeName name)
        {
            Type type = name.GetReflectionType();
            while (type != null && type.IsArray) type = type.GetElementType();
            return type == null ? name.FullName : type.FullName;
        }
    }
}
