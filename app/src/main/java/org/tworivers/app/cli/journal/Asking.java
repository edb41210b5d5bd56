package org.tworivers.app.cli.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tworivers.app.render.Messages;

/// Asks on standard input for what must not stand on a command line, where shells and lists of processes keep it.
final class Asking {
    private static final String ASK = "-";

    private final PrintWriter prompts;
    private final Messages messages;
    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    /// @param prompts where questions go; never the output, which may be for a machine
    Asking(PrintWriter prompts, Messages messages) {
        this.prompts = prompts;
        this.messages = messages;
    }

    /// What was given, or what the next line of standard input says when `-` was given.
    ///
    /// @param field name of the option, without its dashes
    /// @throws IllegalArgumentException when it was asked for and nothing was said
    String told(String field, String given) {
        if (!given.equals(ASK)) {
            return given;
        }
        prompts.print(messages.text("person.ask", messages.text("person." + field)));
        prompts.flush();
        try {
            String line = input.readLine();
            if (line == null || line.isBlank()) {
                throw new IllegalArgumentException(
                        field + " () must be given. Maybe leave out --" + field + " - when there is none.");
            }
            return line.strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + field + " from standard input", broken);
        }
    }
}
