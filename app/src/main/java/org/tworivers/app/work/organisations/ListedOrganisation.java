package org.tworivers.app.work.organisations;

import java.util.List;
import java.util.stream.Stream;
import org.tworivers.core.register.Judgements.Judgement;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.SocialCreditCode;

/// An organisation as a list shows it.
///
/// @param entry the sequence of the entry that states it
/// @param check what the check of its code says
/// @param searched all that a search looks through, what was merged into it with it
/// @param merged those that were merged into it
public record ListedOrganisation(
        long entry, OrganisationStated stated, SocialCreditCode.Check check, String searched, List<Merged> merged) {
    public ListedOrganisation {
        merged = List.copyOf(merged);
    }

    /// One that was merged into another.
    ///
    /// @param by what says so
    public record Merged(OrganisationStated stated, Judgement by) {}

    /// The ids under which it was recorded, its own first.
    public List<String> ids() {
        return Stream.concat(
                        Stream.of(stated.id()),
                        merged.stream().map(each -> each.stated().id()))
                .toList();
    }
}
