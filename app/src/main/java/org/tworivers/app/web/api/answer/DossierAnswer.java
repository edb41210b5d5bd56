package org.tworivers.app.web.api.answer;

import java.time.LocalDate;
import java.util.List;

/// The dossier of a project. The sequence of the journal does not stand in it: it changes only when something about the
/// project does.
///
/// @param version the last entry that changed what is known of the project
/// @param facts everything said by the as-of day, what no longer counts included
/// @param refusals what the rules refused; only in what is known now
public record DossierAnswer(
        ProjectAnswer project,
        LocalDate base,
        LocalDate asOf,
        long version,
        List<FactAnswer> facts,
        List<RefusalAnswer> refusals) {
    public DossierAnswer {
        facts = List.copyOf(facts);
        refusals = List.copyOf(refusals);
    }
}
