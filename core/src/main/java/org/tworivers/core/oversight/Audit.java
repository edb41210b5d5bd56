package org.tworivers.core.oversight;

import java.time.LocalDate;
import java.util.List;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// A sample of claimed facts that was drawn to be looked at on the spot.
///
/// @param id short and stable
/// @param illustrative made up for demonstration
/// @param of `receipts`, `stages` for every stage, `all` for both, or the word of a stage
/// @param place only facts of projects there; [Code#NONE] for all
/// @param seed what the draw was made with
/// @param base the first day of counting
/// @param asOf the last day of the facts
/// @param sequence the entry up to which they were known
/// @param population how many such facts there were
/// @param claimed what they claim together, one amount a denomination
/// @param items those that were drawn
public record Audit(
        String id,
        boolean illustrative,
        String of,
        Code place,
        long seed,
        LocalDate base,
        LocalDate asOf,
        long sequence,
        int population,
        List<Money> claimed,
        List<AuditItem> items) {
    /// What stages are counted in: the code of ISO 4217 for no currency.
    public static final Denomination PIECES = new Denomination("XXX", 0);

    /// The word of an audit of receipts.
    public static final String RECEIPTS = "receipts";

    /// The word of an audit of every stage at once.
    public static final String STAGES = "stages";

    /// The word of an audit of receipts and every stage at once.
    public static final String ALL = "all";

    public Audit {
        claimed = List.copyOf(claimed);
        items = List.copyOf(items);
    }
}
