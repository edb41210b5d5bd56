package org.tworivers.app.web.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of organisations.
///
/// @param total how many there are on all pages
/// @param next the address of the next page; null on the last
public record OrganisationsAnswer(
        int total,
        List<OrganisationAnswer> organisations,
        @Nullable String next) {
    public OrganisationsAnswer {
        organisations = List.copyOf(organisations);
    }
}
