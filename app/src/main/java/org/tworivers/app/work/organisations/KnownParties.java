package org.tworivers.app.work.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.app.store.JdbcOrganisations;
import org.tworivers.app.store.JdbcOrganisations.PartiesRead;
import org.tworivers.app.store.JdbcOrganisations.SaidParties;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;

/// Who takes part in projects as now known, in memory: read once and read on as the journal grows, so that a question
/// about thousands of projects asks the store nothing.
final class KnownParties {
    private final Ledger ledger;
    private final JdbcOrganisations organisations;
    private final Map<Integer, List<SaidParties>> ofProject = new HashMap<>();
    private final Map<String, Set<Integer>> namedIn = new HashMap<>();

    /// The entries about parties that count.
    private final Set<Long> counting = new HashSet<>();

    private final Set<Long> all = new HashSet<>();
    private Head until = Head.EMPTY;

    KnownParties(Ledger ledger) {
        this.ledger = ledger;
        organisations = new JdbcOrganisations(ledger.database());
    }

    /// The projects that ever named an organisation, by number.
    synchronized Set<Integer> projectsNaming(String organisation, Head head) {
        readOn(head);
        return Set.copyOf(namedIn.getOrDefault(organisation, Set.of()));
    }

    /// The organisations that take part in some projects, as a circle may see it.
    synchronized Set<String> organisationsIn(Collection<Integer> projects, Audience reader, Head head) {
        readOn(head);
        Set<String> all = new HashSet<>();
        for (int project : projects) {
            find(project, reader)
                    .ifPresent(said -> said.joined().parties().forEach(party -> all.add(party.organisation())));
        }
        return all;
    }

    /// What was said last of a project's parties, by the day it holds from, of what a circle may see.
    synchronized Optional<SaidParties> find(int project, Audience reader, Head head) {
        readOn(head);
        return find(project, reader);
    }

    private Optional<SaidParties> find(int project, Audience reader) {
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

    private void readOn(Head head) {
        Head now = head.equals(until) ? until : ledger.journal().head();
        if (now.equals(until)) {
            return;
        }
        Optional<PartiesRead> since =
                goesOn(now) ? organisations.parties(until.sequence(), now.sequence()) : Optional.empty();
        if (since.isEmpty()) {
            List.of(ofProject, namedIn).forEach(Map::clear);
            List.of(counting, all).forEach(Set::clear);
        }
        PartiesRead read = since.isPresent()
                ? since.get()
                : organisations.parties(0, now.sequence()).orElseThrow();
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
        counting.removeAll(read.settled());
        read.counting().stream().filter(all::contains).forEach(counting::add);
        until = now;
    }

    /// Whether the journal still holds what was read; it does not where a backup was put in its place.
    private boolean goesOn(Head now) {
        return until.sequence() > 0
                && now.sequence() > until.sequence()
                && ledger.knownAt("seq:" + until.sequence(), ProjectDays.ZONE)
                        .hash()
                        .equals(until.hash());
    }
}
