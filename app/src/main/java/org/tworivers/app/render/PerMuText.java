package org.tworivers.app.render;

import java.util.Optional;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.parks.PerMu;
import org.tworivers.core.parks.Quantity;

/// Says what comes to a mu of land.
public final class PerMuText {
    private static final Rounding TWO_DIGITS = new Rounding(Rounding.Mode.HALF_UP, 2);

    private PerMuText() {}

    /// Ten thousand yuan a mu with two digits, half up; empty for no evidence.
    public static String rounded(PerMu perMu) {
        return perMu.find()
                .map(ratio -> TWO_DIGITS.round(ratio).toPlainString())
                .orElse("");
    }

    /// An amount as stated; empty for no evidence.
    public static String stated(Optional<Quantity> amount) {
        return amount.map(Quantity::toString).orElse("");
    }

    /// For machines: both sums, what they come to, and of how many parks.
    public static Tree tree(PerMu perMu) {
        return Tree.fields()
                .with("amount", perMu.parks().isEmpty() ? "" : perMu.amount().toString())
                .with("land", perMu.parks().isEmpty() ? "" : perMu.land().toString())
                .with("perMu", rounded(perMu))
                .with("parks", perMu.parks().size())
                .build();
    }
}
