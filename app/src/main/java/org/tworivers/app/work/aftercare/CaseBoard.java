package org.tworivers.app.work.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tworivers.app.work.KeptBoards;
import org.tworivers.core.aftercare.AftercareBook;
import org.tworivers.core.aftercare.CaseClock;
import org.tworivers.core.aftercare.CaseClockRules;
import org.tworivers.core.aftercare.CaseCourse;
import org.tworivers.core.aftercare.CaseStanding;

/// All cases as they stand on a day: those that are due first, then the rest, the newest first.
public final class CaseBoard {
    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::due)
            .thenComparing(Placed::raised, Comparator.reverseOrder())
            .thenComparing(Placed::id);

    private final AftercareBook book;
    private final LocalDate asOf;
    private final List<ListedCase> cases;
    private final Map<String, ListedCase> byId;
    private final long overdue;
    private final long ownerless;

    private CaseBoard(AftercareBook book, LocalDate asOf, List<ListedCase> cases) {
        this.book = book;
        this.asOf = asOf;
        this.cases = cases;
        byId = new HashMap<>();
        cases.forEach(each -> byId.put(each.raised().id(), each));
        overdue = count(ListedCase::isOverdue);
        ownerless = count(ListedCase::isOwnerless);
    }

    /// Reads it.
    public static CaseBoard of(AftercareBook book, CaseClockRules rules, LocalDate asOf) {
        List<Placed> placed = new ArrayList<>();
        for (CaseCourse course : book.cases()) {
            if (!course.stated().raised().isAfter(asOf)) {
                placed.add(Placed.of(listed(course, rules, asOf)));
            }
        }
        placed.sort(ORDER);
        return new CaseBoard(book, asOf, placed.stream().map(Placed::listed).toList());
    }

    /// The same day read from a later book: a case of which nothing was said since is taken over as it is.
    CaseBoard after(AftercareBook later, CaseClockRules rules) {
        List<ListedCase> fresh = new ArrayList<>();
        Set<String> left = new HashSet<>();
        int stood = 0;
        for (CaseCourse course : later.cases()) {
            String id = course.stated().id();
            boolean known = byId.containsKey(id);
            if (known && book.findCase(id).filter(course::equals).isPresent()) {
                stood++;
            } else {
                if (known) {
                    left.add(id);
                }
                if (!course.stated().raised().isAfter(asOf)) {
                    fresh.add(listed(course, rules, asOf));
                }
            }
        }
        boolean allThere = stood + left.size() == cases.size();
        List<ListedCase> standing = cases;
        if (!allThere || !left.isEmpty()) {
            standing = cases.stream()
                    .filter(each -> !left.contains(each.raised().id())
                            && (allThere || later.findCase(each.raised().id()).isPresent()))
                    .toList();
        }
        return new CaseBoard(
                later,
                asOf,
                List.copyOf(KeptBoards.inserted(standing, fresh, Comparator.comparing(Placed::of, ORDER))));
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

    /// The day.
    public LocalDate asOf() {
        return asOf;
    }

    /// The cases in that order.
    public List<ListedCase> cases() {
        return cases;
    }

    /// The same board with some of its cases.
    public CaseBoard only(Predicate<ListedCase> wanted) {
        return new CaseBoard(book, asOf, cases.stream().filter(wanted).toList());
    }

    /// How many of its cases are late.
    public long overdue() {
        return overdue;
    }

    /// How many of its cases nobody sees to.
    public long ownerless() {
        return ownerless;
    }

    /// How many of its cases are so.
    public long count(Predicate<ListedCase> which) {
        return cases.stream().filter(which).count();
    }

    /// One of its cases.
    public Optional<ListedCase> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// How its cases stand.
    public List<CaseStanding> standings() {
        return cases.stream().map(ListedCase::standing).toList();
    }
}
