package org.tworivers.app.cli.terminal;

import java.io.Console;
import java.util.Optional;

/// Whether somebody looks on.
public final class Terminal {
    private Terminal() {}

    /// Whether input and output are a terminal.
    public static boolean isThere() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
