package org.tworivers.core.parks.fit;

import java.util.List;
import org.tworivers.core.parks.Gate;

/// What a gate says of somebody and a park.
///
/// @param word which reason it is, such as `approval-missing`
/// @param named what the reason names, such as an amount
public record GateFinding(Gate gate, Verdict verdict, String word, List<String> named) {
    public GateFinding {
        named = List.copyOf(named);
    }

    /// What a gate can say.
    public enum Verdict {
        /// It lets them through.
        PASSES,
        /// It does not.
        BLOCKS,
        /// What it asks for is not recorded: somebody has to find out.
        UNKNOWN,
        /// It does not ask anything of them.
        NOT_ASKED
    }

    /// Whether nobody gets past it.
    public boolean blocks() {
        return verdict == Verdict.BLOCKS;
    }
}
