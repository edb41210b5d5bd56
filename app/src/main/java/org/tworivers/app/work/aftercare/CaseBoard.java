package org.tworivers.app.work.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tworivers.app.work.OrderedList;
import org.tworivers.app.work.aftercare.ListedCase.Mark;
import org.tworivers.app.work.aftercare.ListedCase.OfAccount;
import org.tworivers.core.aftercare.AftercareBook;
import org.tworivers.core.aftercare.CaseClock;
import org.tworivers.core.aftercare.CaseClockRules;
import org.tworivers.core.aftercare.CaseCourse;
import org.tworivers.core.aftercare.CaseStanding;

/// All cases as they stand on a day: those that are due first, then the rest, the newest first.
public final class CaseBoard {
    private static final Comparator<Placed> PLACED = Comparator.comparing(Placed::due)
            .thenComparing(Placed::raised, Comparator.reverseOrder())
            .thenComparing(Placed::id);
    private static final Comparator<ListedCase> ORDER = Comparator.comparing(Placed::of, PLACED);

    private final AftercareBook book;
    private final LocalDate asOf;
    private final OrderedList<ListedCase, ListedCase.Key> cases;
    private final Map<String, ListedCase> byId = new HashMap<>();

    private CaseBoard(AftercareBook book, LocalDate asOf, OrderedList<ListedCase, ListedCase.Key> cases) {
        this.book = book;
        this.asOf = asOf;
        this.cases = cases;
    }

    private static CaseBoard of(AftercareBook book, LocalDate asOf, List<ListedCase> sorted) {
        return new CaseBoard(book, asOf, OrderedList.of(sorted, ORDER, ListedCase::keys));
    }

    /// Reads it.
    public static CaseBoard of(AftercareBook book, CaseClockRules rules, LocalDate asOf) {
        List<Placed> placed = new ArrayList<>();
        for (CaseCourse course : book.cases()) {
            if (!course.stated().raised().isAfter(asOf)) {
                placed.add(Placed.of(listed(course, rules, asOf)));
            }
        }
        placed.sort(PLACED);
        return of(book, asOf, placed.stream().map(Placed::listed).toList());
    }

    /// The same day read from a later book: a case of which nothing was said since is taken over as it is.
    ///
    /// @param wanted whether a case stands on the board; as it was when the board was made
    /// @return nothing when it is not known of which cases something was said
    Optional<CaseBoard> after(AftercareBook later, CaseClockRules rules, Predicate<ListedCase> wanted) {
        return later.touchedSince(book).map(touched -> {
            Stream<ListedCase> gone = listed(book, rules, touched).filter(wanted);
            Stream<ListedCase> come = listed(later, rules, touched).filter(wanted);
            return new CaseBoard(later, asOf, cases.with(gone.toList(), come.toList()));
        });
    }

    private Stream<ListedCase> listed(AftercareBook from, CaseClockRules rules, Set<String> ids) {
        return ids.stream()
                .flatMap(id -> from.findCase(id).stream())
                .filter(course -> !course.stated().raised().isAfter(asOf))
                .map(course -> listed(course, rules, asOf));
    }

    private static ListedCase listed(CaseCourse course, CaseClockRules rules, LocalDate asOf) {
        CaseStanding standing = course.standing(asOf);
        return new ListedCase(standing, standing.clocks(rules), asOf);
    }

    /// A case with what it is ordered by, so that this is found once.
    private record Placed(LocalDate due, LocalDate raised, String id, ListedCase listed) {
        static Placed of(ListedCase listed) {
            LocalDate due = listed.findNext().flatMap(CaseClock::findLast).orElse(LocalDate.MAX);
            return new Placed(due, listed.raised().raised(), listed.raised().id(), listed);
        }
    }

    /// What it was read from.
    AftercareBook book() {
        return book;
    }

    /// The day.
    public LocalDate asOf() {
        return asOf;
    }

    /// The cases in that order.
    public List<ListedCase> cases() {
        return cases.all();
    }

    /// The same board with some of its cases.
    public CaseBoard only(Predicate<ListedCase> wanted) {
        return of(book, asOf, cases().stream().filter(wanted).toList());
    }

    /// How many of its cases are so.
    public int count(Mark mark) {
        return cases.count(mark);
    }

    /// Where in their order the cases are that are so.
    public BitSet places(Mark mark) {
        return cases.places(mark);
    }

    /// Where in their order the cases are that are so and that an account owns or helps with.
    ///
    /// @param account opaque id
    public BitSet placesOf(String account, Mark mark) {
        BitSet own = places(mark);
        own.and(cases.places(new OfAccount(account)));
        return own;
    }

    /// Some of the cases at some places, in their order.
    ///
    /// @param before how many are left out
    /// @param most how many are given
    public List<ListedCase> at(BitSet places, int before, int most) {
        return cases.at(places, before, most);
    }

    /// One of its cases.
    public synchronized Optional<ListedCase> find(String id) {
        if (byId.isEmpty()) {
            cases().forEach(each -> byId.put(each.raised().id(), each));
        }
        return Optional.ofNullable(byId.get(id));
    }

    /// How its cases stand.
    public List<CaseStanding> standings() {
        return cases().stream().map(ListedCase::standing).toList();
    }
}
