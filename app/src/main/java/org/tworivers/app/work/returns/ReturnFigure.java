package org.tworivers.app.work.returns;

import java.util.Locale;
import org.tworivers.app.render.Messages;

/// A figure that a unit reports about itself each month. Their balances are checked: opening + new - closed = closing,
/// the states make what is signed, and what is added up never falls.
public enum ReturnFigure {
    OPENING,
    NEW,
    CLOSED,
    CLOSING,
    SIGNED,
    NOT_STARTED,
    BUILDING,
    OPERATING,
    STALLED,
    ENDED,
    CUMULATIVE_CAPITAL,
    CUMULATIVE_RECEIPTS;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// Its stable word, by which balances name it.
    public String word() {
        return word;
    }

    /// Its name in a language.
    public String title(Messages messages) {
        return messages.text("return.figure." + word);
    }
}
