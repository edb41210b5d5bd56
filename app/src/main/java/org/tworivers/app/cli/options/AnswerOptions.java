package org.tworivers.app.cli.options;

import java.io.PrintWriter;
import org.tworivers.app.render.Messages;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// How a command answers: for people in one of two languages, or for machines.
public final class AnswerOptions {
    @Option(names = "--format", paramLabel = "FORM", defaultValue = "table", description = "table or json.")
    private OutputFormat format = OutputFormat.table;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en or zh.")
    private String language = "en";

    /// The texts of the language asked for, and whether the form is one that there is. To be asked before
    /// anything is done.
    public Messages messages() {
        format.refuseCsv();
        return Messages.in(language);
    }

    /// Prints the answer in the form asked for.
    ///
    /// @param table for people, ended by a line feed
    /// @param json for machines
    public void print(CommandSpec spec, String table, Tree json) {
        print(spec.commandLine().getOut(), table, json);
    }

    /// The same, to another place than standard output.
    public void print(PrintWriter out, String table, Tree json) {
        out.print(format == OutputFormat.json ? CanonicalText.write(json) + "\n" : table);
        out.flush();
    }
}
