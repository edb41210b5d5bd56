package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tworivers.app.work.KeptBoards;
import org.tworivers.app.work.attraction.ListedLead.Mark;
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
    private final LocalDate asOf;
    private final List<ListedLead> leads;
    private final Map<String, ListedLead> byId = new HashMap<>();
    private final Map<Mark, BitSet> marked = new EnumMap<>(Mark.class);
    private final SortedMap<String, BitSet> byTeam = new TreeMap<>();
    private final SortedMap<Code, BitSet> bySector = new TreeMap<>();
    private final Map<Group, SortedMap<String, Counts>> funnels = new EnumMap<>(Group.class);
    private final Map<String, List<String>> names = new HashMap<>();

    private LeadBoard(AttractionBook book, LocalDate asOf, List<ListedLead> leads) {
        this.book = book;
        this.asOf = asOf;
        this.leads = List.copyOf(leads);
        for (Mark mark : Mark.values()) {
            marked.put(mark, new BitSet());
        }
        for (int i = 0; i < leads.size(); i++) {
            ListedLead each = leads.get(i);
            byId.put(each.lead().id(), each);
            at(byTeam, each.lead().team()).set(i);
            at(bySector, each.lead().sector()).set(i);
            for (Mark mark : each.marks()) {
                at(marked, mark).set(i);
            }
        }
        bySector.remove(Code.NONE);
    }

    private static <K> BitSet at(Map<K, BitSet> places, K key) {
        return places.computeIfAbsent(key, fresh -> new BitSet());
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
        return new LeadBoard(book, asOf, leads);
    }

    /// The same day read from a later book: a lead of which nothing was said since is taken over as it is.
    ///
    /// @param contracts the day on which a project was contracted, by its id
    LeadBoard after(AttractionBook later, ClockRules rules, Map<String, LocalDate> contracts) {
        boolean sameTeams =
                byTeam.keySet().stream().allMatch(team -> home(book, team).equals(home(later, team)));
        List<ListedLead> fresh = new ArrayList<>();
        Set<String> left = new HashSet<>();
        int stood = 0;
        for (LeadCourse course : later.leads()) {
            String id = course.lead().id();
            ListedLead before = byId.get(id);
            if (before != null
                    && sameTeams
                    && before.course() == course
                    && later.visits(id).equals(book.visits(id))
                    && before.contract().equals(contract(course, contracts))) {
                stood++;
            } else {
                if (before != null) {
                    left.add(id);
                }
                if (!course.lead().found().isAfter(asOf)) {
                    fresh.add(listed(later, rules, contracts, asOf, course));
                }
            }
        }
        boolean allThere = stood + left.size() == leads.size();
        List<ListedLead> standing = leads;
        if (!allThere || !left.isEmpty()) {
            standing = leads.stream()
                    .filter(each -> !left.contains(each.lead().id())
                            && (allThere || later.findLead(each.lead().id()).isPresent()))
                    .toList();
        }
        return new LeadBoard(later, asOf, KeptBoards.inserted(standing, fresh, ORDER));
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

    /// The day.
    public LocalDate asOf() {
        return asOf;
    }

    /// The leads in that order.
    public List<ListedLead> leads() {
        return leads;
    }

    /// What its leads are called in a language, in their order.
    public synchronized List<String> names(String language) {
        return names.computeIfAbsent(
                language,
                asked -> leads.stream()
                        .map(each -> each.lead().names().in(asked))
                        .toList());
    }

    /// The same board with some of its leads.
    public LeadBoard only(Predicate<ListedLead> wanted) {
        return new LeadBoard(book, asOf, leads.stream().filter(wanted).toList());
    }

    /// How many of its leads are so.
    public int count(Mark mark) {
        return at(marked, mark).cardinality();
    }

    /// Where in their order the leads are that are so.
    public BitSet places(Mark mark) {
        BitSet places = new BitSet();
        places.or(at(marked, mark));
        return places;
    }

    /// Where in their order the leads of a team are.
    public BitSet placesOfTeam(String team) {
        BitSet places = new BitSet();
        Optional.ofNullable(byTeam.get(team)).ifPresent(places::or);
        return places;
    }

    /// Where in their order the leads of some divisions are.
    public BitSet placesOfSectors(Predicate<Code> sectors) {
        BitSet places = new BitSet();
        bySector.forEach((sector, of) -> {
            if (sectors.test(sector)) {
                places.or(of);
            }
        });
        return places;
    }

    /// The leads at some places, in their order.
    public List<ListedLead> at(BitSet places) {
        List<ListedLead> found = new ArrayList<>(places.cardinality());
        places.stream().forEach(each -> found.add(leads.get(each)));
        return found;
    }

    /// The teams that its leads are of, by id.
    public Set<String> teams() {
        return Collections.unmodifiableSet(byTeam.keySet());
    }

    /// The divisions that its leads are of, in order.
    public Set<Code> sectors() {
        return Collections.unmodifiableSet(bySector.keySet());
    }

    /// One of its leads.
    public Optional<ListedLead> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// How far its leads have come.
    public List<Reached> reached() {
        return leads.stream().map(ListedLead::reached).toList();
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
