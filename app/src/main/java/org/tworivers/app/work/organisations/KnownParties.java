package org.tworivers.app.work.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.app.store.JdbcOrganisations;
import org.tworivers.app.store.JdbcOrganisations.PartiesRead;
import org.tworivers.app.store.JdbcOrganisations.SaidParties;
import org.tworivers.core.journal.Audience;

/// Who takes part in projects as now known, in memory: read once and read on as the journal grows, so that a question
/// about thousands of projects asks the store nothing.
final class KnownParties {
    private final JdbcOrganisations organisations;
    private final Map<Integer, List<SaidParties>> ofProject = new HashMap<>();
    private final Map<String, Set<Integer>> namedIn = new HashMap<>();

    /// The entries about parties that count.
    private final Set<Long> counting = new HashSet<>();

    private final Set<Long> all = new HashSet<>();
    private long until;

    KnownParties(JdbcOrganisations organisations) {
        this.organisations = organisations;
    }

    /// The projects that ever named an organisation, by number.
    synchronized Set<Integer> projectsNaming(String organisation, long head) {
        readOn(head);
        return Set.copyOf(namedIn.getOrDefault(organisation, Set.of()));
    }

    /// What was said last of a project's parties, by the day it holds from, of what a circle may see.
    synchronized Optional<SaidParties> find(int project, Audience reader, long head) {
        readOn(head);
        SaidParties latest = null;
        for (SaidParties said : ofProject.getOrDefault(project, List.of())) {
            if (counting.contains(said.entry())
                    && reader.sees(said.audience())
                    && (latest == null
                            || said.joined().day().compareTo(latest.joined().day()) >= 0)) {
                latest = said;
            }
        }
        return Optional.ofNullable(latest);
    }

    private void readOn(long head) {
        if (head <= until) {
            return;
        }
        PartiesRead read = organisations.parties(until, head);
        for (SaidParties said : read.said()) {
            all.add(said.entry());
            ofProject
                    .computeIfAbsent(said.project(), fresh -> new ArrayList<>())
                    .add(said);
            said.joined()
                    .parties()
                    .forEach(party -> namedIn.computeIfAbsent(party.organisation(), fresh -> new HashSet<>())
                            .add(said.project()));
        }
        counting.removeAll(read.ended());
        read.opened().stream().filter(all::contains).forEach(counting::add);
        until = head;
    }
}
