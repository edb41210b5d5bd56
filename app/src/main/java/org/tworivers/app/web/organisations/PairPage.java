package org.tworivers.app.web.organisations;

import java.util.List;
import org.tworivers.app.web.organisations.OrganisationsPage.Row;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.Participation;

/// Two organisations side by side.
///
/// @param sides the two
/// @param score how alike they are, from 0 to 1000
/// @param reasons what speaks for them being one, and against it
/// @param proposed whether they are alike enough to be proposed
/// @param apart the sequence of the entry that says that they are two; 0 when none does
/// @param merged whether they are one by now
/// @param form opaque id of the form: sent twice, it is recorded once
/// @param seen the last entry of the journal when the page was made
public record PairPage(
        List<Side> sides,
        int score,
        List<Said> reasons,
        boolean proposed,
        long apart,
        boolean merged,
        String form,
        long seen) {
    public PairPage {
        sides = List.copyOf(sides);
        reasons = List.copyOf(reasons);
    }

    /// One of the two.
    ///
    /// @param parts its parts in projects
    public record Side(ListedOrganisation listed, Row row, List<Participation> parts) {
        private static final int MOST_SHOWN = 5;

        public Side {
            parts = List.copyOf(parts);
        }

        /// Its first projects.
        public List<Participation> few() {
            return parts.subList(0, Math.min(MOST_SHOWN, parts.size()));
        }
    }

    /// A reason as a sentence.
    ///
    /// @param speaksFor whether it speaks for the two being one
    public record Said(String sentence, boolean speaksFor) {}

    /// The one.
    public Side one() {
        return sides.getFirst();
    }

    /// The other.
    public Side other() {
        return sides.getLast();
    }
}
