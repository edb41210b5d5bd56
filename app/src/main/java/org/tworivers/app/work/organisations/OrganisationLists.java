package org.tworivers.app.work.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tworivers.app.store.JdbcOrganisations;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectList;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.shared.Code;

/// Lists the organisations that a viewer may see: those of their audience, and for who is of a place those that sit in
/// it or take part in one of its projects.
///
/// An organisation that was merged into another is shown as that one. What the journal says of them is read
/// once and read on as it grows.
public final class OrganisationLists {
    private final Ledger ledger;
    private final ProjectLists projects;
    private final JdbcOrganisations organisations;
    private final KnownParties parties;
    private final JudgementRows judgements;
    private final Map<Audience, KnownList> known = new EnumMap<>(Audience.class);

    /// What was found.
    ///
    /// @param codes places as known
    /// @param all those that the viewer may see
    /// @param matching those of them that the filter lets through
    public record Matches(CodeBook codes, List<ListedOrganisation> all, List<ListedOrganisation> matching) {
        public Matches {
            all = List.copyOf(all);
            matching = List.copyOf(matching);
        }
    }

    /// The organisations of a ledger.
    public OrganisationLists(Ledger ledger, ProjectLists projects) {
        this.ledger = ledger;
        this.projects = projects;
        organisations = new JdbcOrganisations(ledger.database());
        parties = new KnownParties(ledger);
        judgements = new JudgementRows(ledger.database());
    }

    /// The organisations that a viewer may see and a filter lets through.
    ///
    /// @param asOf the day whose tree of places is meant
    public Matches find(Viewer viewer, OrganisationFilter filter, LocalDate asOf) {
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        List<ListedOrganisation> seen = seenBy(viewer, codes, asOf);
        return new Matches(codes, seen, filter.of(seen, codes, asOf));
    }

    /// One organisation, when the viewer may see it; the one it was merged into, when it was.
    public Optional<ListedOrganisation> find(Viewer viewer, String id, LocalDate asOf) {
        CodeBook codes = ledger.register().codes(ledger.journal().head().sequence());
        return seenBy(viewer, codes, asOf).stream()
                .filter(each -> each.ids().contains(id))
                .findFirst();
    }

    /// The organisation that a firm's own account is for, whoever else may see it; the one it was merged into, when it
    /// was.
    public Optional<ListedOrganisation> findOwn(Viewer viewer) {
        return known(Audience.OWN).all().stream()
                .filter(each -> each.ids().contains(viewer.organisation()))
                .findFirst();
    }

    /// Those that a viewer of the whole region may see, by id.
    public Map<String, ListedOrganisation> byId(Viewer viewer) {
        Map<String, ListedOrganisation> byId = new HashMap<>();
        known(viewer.audience()).all().forEach(each -> byId.put(each.stated().id(), each));
        return byId;
    }

    private List<ListedOrganisation> seenBy(Viewer viewer, CodeBook codes, LocalDate asOf) {
        KnownList now = known(viewer.audience());
        List<ListedOrganisation> all = now.all();
        if (viewer.place().isNone()) {
            return all;
        }
        Set<String> taking = new HashSet<>();
        parties.organisationsIn(visible(viewer).numbers(), viewer.audience(), now.head())
                .forEach(each -> taking.add(now.judgements().survivor(each)));
        Predicate<Code> inPlace = OrganisationFilter.under(viewer.place(), codes, asOf);
        return all.stream()
                .filter(each -> taking.contains(each.stated().id()) || isUnder(each, inPlace))
                .toList();
    }

    private static boolean isUnder(ListedOrganisation each, Predicate<Code> inPlace) {
        return inPlace.test(each.stated().place())
                || each.merged().stream()
                        .anyMatch(merged -> inPlace.test(merged.stated().place()));
    }

    private synchronized KnownList known(Audience reader) {
        Head head = ledger.journal().head();
        KnownList now = known.get(reader);
        if (now == null || !now.head().equals(head)) {
            String stamp = judgements.stamp();
            now = now != null && now.stamp().equals(stamp) && isBefore(now.head(), head)
                    ? now.at(head)
                    : KnownList.of(head, stamp, organisations.all(reader), judgements.asKnown(head.sequence(), reader));
            known.put(reader, now);
        }
        return now;
    }

    /// Whether an entry still is in the journal; it is not where a backup was put in its place.
    private boolean isBefore(Head earlier, Head head) {
        return earlier.sequence() <= head.sequence()
                && ledger.journal().findHead(earlier.sequence()).equals(Optional.of(earlier));
    }

    /// The parts that an organisation now has in projects that the viewer may see, by id of project.
    public List<Participation> projectsOf(Viewer viewer, String organisation) {
        Judgements judged = known(viewer.audience()).judgements();
        Set<Integer> naming = new HashSet<>();
        for (String id : idsOf(judged, organisation)) {
            naming.addAll(parties.projectsNaming(id, ledger.journal().head()));
        }
        return visible(viewer).some(naming).stream()
                .flatMap(project -> current(viewer, project).stream())
                .filter(each -> judged.survivor(each.party().organisation()).equals(organisation))
                .sorted(Comparator.comparing(Participation::project))
                .toList();
    }

    private static List<String> idsOf(Judgements judged, String survivor) {
        List<String> ids = new ArrayList<>(List.of(survivor));
        judged.allMergedInto(survivor).forEach(merge -> ids.add(merge.one()));
        return ids;
    }

    private ProjectList visible(Viewer viewer) {
        return projects.find(viewer, ProjectDays.EVER, ProjectFilter.all("en")).list();
    }

    /// Who takes part in a project as now known: the parties said last, by the day they hold from.
    private List<Participation> current(Viewer viewer, ListedProject project) {
        int number = project.standing().projectNumber();
        return parties.find(number, viewer.audience(), ledger.journal().head())
                .map(said -> said.joined().parties().stream()
                        .map(party -> new Participation(number, project.id(), project.names(), party, said.entry()))
                        .toList())
                .orElse(List.of());
    }
}
