package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tworivers.app.work.OrderedList;
import org.tworivers.app.work.attraction.ListedLead.Mark;
import org.tworivers.app.work.attraction.ListedLead.OfSector;
import org.tworivers.app.work.attraction.ListedLead.OfTeam;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.LeadCourse;
import org.tworivers.core.attraction.LeadFunnel;
import org.tworivers.core.attraction.LeadFunnel.Counts;
import org.tworivers.core.attraction.LeadFunnel.Group;
import org.tworivers.core.attraction.LeadFunnel.Reached;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.attraction.clocks.ClockRules;
import org.tworivers.core.shared.Code;

/// All leads as they stand on a day: those that are late first, then those that are due next, then the rest. What lists
/// and funnels ask of all of them is found once.
public final class LeadBoard {
    private static final Comparator<ListedLead> ORDER = Comparator.comparing(ListedLead::due)
            .thenComparing(each -> each.lead().found(), Comparator.reverseOrder())
            .thenComparing(each -> each.lead().id());

    private final AttractionBook book;
    private final Map<String, LocalDate> contracts;
    private final LocalDate asOf;
    private final OrderedList<ListedLead, ListedLead.Key> leads;
    private final Map<String, ListedLead> byId = new HashMap<>();
    private final Map<Group, SortedMap<String, Counts>> funnels = new EnumMap<>(Group.class);
    private final Map<String, List<String>> names = new HashMap<>();

    private LeadBoard(
            AttractionBook book,
            Map<String, LocalDate> contracts,
            LocalDate asOf,
            OrderedList<ListedLead, ListedLead.Key> leads) {
        this.book = book;
        this.contracts = Map.copyOf(contracts);
        this.asOf = asOf;
        this.leads = leads;
    }

    /// Reads it.
    ///
    /// @param contracts the day on which a project was contracted, by its id
    public static LeadBoard of(
            AttractionBook book, ClockRules rules, Map<String, LocalDate> contracts, LocalDate asOf) {
        List<ListedLead> leads = new ArrayList<>();
        for (LeadCourse course : book.leads()) {
            if (!course.lead().found().isAfter(asOf)) {
                leads.add(listed(book, rules, contracts, asOf, course));
            }
        }
        leads.sort(ORDER);
        return new LeadBoard(book, contracts, asOf, OrderedList.of(leads, ORDER, ListedLead::keys));
    }

    /// The same day read from a later book: a lead of which nothing was said since is taken over as it is.
    ///
    /// @param now the day on which a project was contracted, by its id
    /// @param wanted whether a lead stands on the board; as it was when the board was made
    /// @return nothing when it is not known of which leads something was said
    Optional<LeadBoard> after(
            AttractionBook later, ClockRules rules, Map<String, LocalDate> now, Predicate<ListedLead> wanted) {
        return later.touchedSince(book).map(touched -> {
            Set<String> anew = new TreeSet<>(touched);
            later.became().stream()
                    .filter(each -> !contract(each, contracts).equals(contract(each, now)))
                    .forEach(each -> anew.add(each.lead().id()));
            Stream<ListedLead> gone = listed(book, rules, contracts, anew).filter(wanted);
            Stream<ListedLead> come = listed(later, rules, now, anew).filter(wanted);
            return new LeadBoard(later, now, asOf, leads.with(gone.toList(), come.toList()));
        });
    }

    private Stream<ListedLead> listed(
            AttractionBook from, ClockRules rules, Map<String, LocalDate> days, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> from.findLead(id).stream())
                .filter(course -> !course.lead().found().isAfter(asOf))
                .map(course -> listed(from, rules, days, asOf, course));
    }

    private static ListedLead listed(
            AttractionBook book,
            ClockRules rules,
            Map<String, LocalDate> contracts,
            LocalDate asOf,
            LeadCourse course) {
        List<Visit> visits = book.visits(course.lead().id());
        Optional<LocalDate> contract = contract(course, contracts);
        return ListedLead.of(
                course,
                home(book, course.lead().team()),
                course.clocks(rules, asOf, visits.stream().map(Visit::day).toList(), contract),
                Reached.of(course, visits, contract, asOf),
                contract,
                asOf);
    }

    private static Code home(AttractionBook book, String team) {
        return book.findTeam(team).map(Team::home).orElse(Code.NONE);
    }

    private static Optional<LocalDate> contract(LeadCourse course, Map<String, LocalDate> contracts) {
        return course.findProject()
                .map(became -> became.project())
                .flatMap(id -> Optional.ofNullable(contracts.get(id)));
    }

    /// What it was read from.
    public AttractionBook book() {
        return book;
    }

    /// The day on which a project was contracted, by its id.
    Map<String, LocalDate> contracts() {
        return contracts;
    }

    /// The day.
    public LocalDate asOf() {
        return asOf;
    }

    /// The leads in that order.
    public List<ListedLead> leads() {
        return leads.all();
    }

    /// What its leads are called in a language, in their order.
    public synchronized List<String> names(String language) {
        return names.computeIfAbsent(
                language,
                asked -> leads().stream()
                        .map(each -> each.lead().names().in(asked))
                        .toList());
    }

    /// The same board with some of its leads.
    public LeadBoard only(Predicate<ListedLead> wanted) {
        List<ListedLead> some = leads().stream().filter(wanted).toList();
        return new LeadBoard(book, contracts, asOf, OrderedList.of(some, ORDER, ListedLead::keys));
    }

    /// How many of its leads are so.
    public int count(Mark mark) {
        return leads.count(mark);
    }

    /// Where in their order the leads are that are so.
    public BitSet places(Mark mark) {
        return leads.places(mark);
    }

    /// Where in their order the leads of a team are.
    public BitSet placesOfTeam(String team) {
        return leads.places(new OfTeam(team));
    }

    /// Where in their order the leads of some divisions are.
    public BitSet placesOfSectors(Predicate<Code> sectors) {
        return leads.places(key -> key instanceof OfSector(Code code) && !code.isNone() && sectors.test(code));
    }

    /// Some of the leads at some places, in their order.
    ///
    /// @param before how many are left out
    /// @param most how many are given
    public List<ListedLead> at(BitSet places, int before, int most) {
        return leads.at(places, before, most);
    }

    /// The teams that its leads are of, by id.
    public SortedSet<String> teams() {
        SortedSet<String> teams = new TreeSet<>();
        for (ListedLead.Key key : leads.keys()) {
            if (key instanceof OfTeam(String id)) {
                teams.add(id);
            }
        }
        return teams;
    }

    /// The divisions that its leads are of, in order.
    public SortedSet<Code> sectors() {
        SortedSet<Code> sectors = new TreeSet<>();
        for (ListedLead.Key key : leads.keys()) {
            if (key instanceof OfSector(Code code) && !code.isNone()) {
                sectors.add(code);
            }
        }
        return sectors;
    }

    /// One of its leads.
    public synchronized Optional<ListedLead> find(String id) {
        if (byId.isEmpty()) {
            leads().forEach(each -> byId.put(each.lead().id(), each));
        }
        return Optional.ofNullable(byId.get(id));
    }

    /// How far its leads have come.
    public List<Reached> reached() {
        return leads().stream().map(ListedLead::reached).toList();
    }

    /// How far the leads of each group have come, in order.
    public synchronized SortedMap<String, Counts> funnel(Group group) {
        return funnels.computeIfAbsent(group, asked -> LeadFunnel.by(reached(), asked::of));
    }

    /// How far all have come.
    public Counts funnel() {
        return funnel(Group.TEAM).values().stream().reduce(Counts.NONE, Counts::plus);
    }
}
