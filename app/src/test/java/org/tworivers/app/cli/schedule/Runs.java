package org.tworivers.app.cli.schedule;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.tworivers.app.Roots;
import org.tworivers.app.cli.Main;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;

/// Runs commands as people do: files of the example by their names from the project's root, others in a
/// folder.
record Runs(Path folder) {
    /// What a command said.
    ///
    /// @param code the exit code
    record Run(int code, String out, String err) {
        /// The answer of a command that was asked for JSON.
        Tree.Fields json() {
            return (Tree.Fields) CanonicalText.parse(out.strip());
        }
    }

    /// Runs a command, given as one line.
    Run run(String line) {
        String[] arguments = Arrays.stream(line.split(" ", -1)).map(this::place).toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
        return new Run(code, shown(out.toString()), shown(err.toString()));
    }

    Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String place(String word) {
        boolean file = (word.endsWith(".json") || word.endsWith(".dzn")) && !word.startsWith("/");
        if (!file) {
            return word;
        }
        return (word.startsWith("example/") ? Roots.project(word) : folder.resolve(word)).toString();
    }

    private String shown(String text) {
        return text.replace(folder + "/", "").replace(Roots.project("") + "/", "");
    }
}
