package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/// Runs the usual short commands once, so that the JVM's start-up cache learns which classes they need.
///
/// The launcher calls it after each build with a folder that may be filled; what the commands print is
/// dropped, and what they return does not matter.
public final class Rehearsal {
    private Rehearsal() {}

    /// @param arguments one: the folder for what the commands write
    public static void main(String[] arguments) {
        for (List<String> command : commands(Path.of(arguments[0]))) {
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            Main.run(nowhere, nowhere, command.toArray(String[]::new));
        }
    }

    private static List<List<String>> commands(Path folder) {
        String store = "sqlite:" + folder.resolve("rehearsal.db");
        return List.of(
                List.of("--help"),
                List.of("no-such-command"),
                List.of("figures", "--store", store, "--base", "2015-11-03", "--as-of", "2017-05-23"));
    }
}
