package org.tworivers.core.agreements;

import java.util.List;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// What is recorded of agreements.
public sealed interface AgreementsEntry {

    /// Two regions signed a strategic agreement. Its base date is where counting from it starts.
    ///
    /// @param id stable id, such as `2015`
    /// @param names its names by language
    /// @param signed the day it was signed, as precisely as known
    /// @param baseDate the day counting starts; may be an assumption
    /// @param assumption why the base date is what it is when it is assumed, else empty
    /// @param regions the regions that signed, ISO 3166-2
    record AgreementSigned(String id, Names names, Day signed, Day baseDate, String assumption, List<String> regions)
            implements AgreementsEntry {
        public AgreementSigned {
            regions = List.copyOf(regions);
        }
    }
}
