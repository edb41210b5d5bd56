package org.tworivers.core.attraction;

import java.time.LocalDate;
import org.tworivers.core.shared.Code;

/// A place says that it talked with the firm of a lead first. What proves the contact is the entry's evidence.
///
/// @param county the place that claims it
/// @param team id of its team, maybe empty
/// @param day when it talked
/// @param until the last day on which the claim holds, unless it is renewed
public record Claim(Code county, String team, LocalDate day, LocalDate until) {
    /// What tells it apart among the claims of a lead, such as `gbt2260:411628@2017-03-02`.
    public String key() {
        return county + "@" + day;
    }
}
