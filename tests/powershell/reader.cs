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
            foreach (string each in new[] { "errors", "strings", "expanded", "commands", "parameters", "functions", "types", "statics" })
                found[each] = new List<object>();
            foreach (ParseError each in errors) Add(found, "errors", each.Extent.StartLineNumber + ": " + each.Message);
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
            CommandAst command = node as CommandAst;
            if (command != null) SeeCommand(command, found);
        }

        private static void SeeCommand(CommandAst command, Hashtable found)
        {
            string name = command.GetCommandName() ?? "";
            Add(found, "commands", name);
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
