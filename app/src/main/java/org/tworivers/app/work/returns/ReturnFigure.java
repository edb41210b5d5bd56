package org.tworivers.app.work.returns;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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

    private static final String NUMBER = "-?\\d{1,18}(\\.\\d{1,12})?";

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// Reads a value as people write it: full-width digits, blanks and commas between thousands are taken; nothing when
    /// it is no number.
    public static Optional<BigDecimal> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll(",(?=\\d{3}(?:\\D|$))", "");
        return plain.matches(NUMBER) ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /// The figure of a word.
    public static Optional<ReturnFigure> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /// Its stable word, by which balances name it.
    public String word() {
        return word;
    }

    /// Its name in a language.
    public String title(Messages messages) {
        return messages.text("return.figure." + word);
    }
}
