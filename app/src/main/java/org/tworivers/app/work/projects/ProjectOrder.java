package org.tworivers.app.work.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.shared.Money;

/// The columns that a list of projects can be sorted by. What is not known comes last, upwards and downwards; equals
/// keep the order of their ids.
public enum ProjectOrder {
    NAME,
    ID,
    PLACE,
    SECTOR,
    ORIGIN,
    STAGE,
    SIGNED,
    CAPITAL,
    OUTSIDE,
    IN_PLACE,
    STARTED,
    PRODUCING,
    NEWS;

    private static final Comparator<ListedProject> BY_ID = Comparator.comparing(ListedProject::id);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The lower-case word, `in-place`.
    public String word() {
        return word;
    }

    /// Reads the word; the name's for any other.
    public static ProjectOrder parse(String word) {
        for (ProjectOrder order : values()) {
            if (order.word.equals(word)) {
                return order;
            }
        }
        return NAME;
    }

    /// Compares two projects.
    ///
    /// @param language the language of names
    Comparator<ListedProject> comparator(String language, boolean descending) {
        Comparator<ListedProject> upwards = upwards(language);
        Comparator<ListedProject> sorted = descending ? upwards.reversed() : upwards;
        return Comparator.<ListedProject, Boolean>comparing(each -> !isKnown().test(each.standing()))
                .thenComparing(sorted)
                .thenComparing(BY_ID);
    }

    private Comparator<ListedProject> upwards(String language) {
        return switch (this) {
            case NAME -> Comparator.comparing(each -> each.names().in(language));
            case ID -> BY_ID;
            case PLACE -> Comparator.comparing(each -> each.standing().place());
            case SECTOR -> Comparator.comparing(each -> each.standing().sector());
            case ORIGIN -> Comparator.comparing(each -> each.standing().origin());
            case STAGE -> Comparator.comparingInt(each -> each.standing().stageNumber());
            case SIGNED -> Comparator.comparing(each -> each.standing().signedOn());
            case CAPITAL -> Comparator.comparing(each -> each.standing().contracted(), ProjectOrder::compare);
            case OUTSIDE -> Comparator.comparing(each -> each.standing().outside(), ProjectOrder::compare);
            case IN_PLACE -> Comparator.comparing(each -> each.standing().inPlace(), ProjectOrder::compare);
            case STARTED -> Comparator.comparing(each -> each.standing().startedOn());
            case PRODUCING -> Comparator.comparing(each -> each.standing().producingOn());
            case NEWS -> Comparator.comparing(each -> each.standing().latestNews());
        };
    }

    /// Amounts of one denomination by size; denominations, which do not compare, by their codes.
    private static int compare(List<Money> left, List<Money> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Integer.compare(left.size(), right.size());
        }
        Money one = left.getFirst();
        Money two = right.getFirst();
        int byUnit = one.denomination().compareTo(two.denomination());
        return byUnit != 0 ? byUnit : Long.compare(one.minor(), two.minor());
    }

    private Predicate<ProjectStanding> isKnown() {
        return switch (this) {
            case NAME, ID -> each -> true;
            case PLACE -> each -> !each.place().isNone();
            case SECTOR -> each -> !each.sector().isNone();
            case ORIGIN -> each -> !each.origin().isNone();
            case STAGE -> each -> each.stageNumber() >= 0;
            case SIGNED -> each -> each.signedOn().isDated();
            case CAPITAL -> each -> !each.contracted().isEmpty();
            case OUTSIDE -> each -> !each.outside().isEmpty();
            case IN_PLACE -> each -> !each.inPlace().isEmpty();
            case STARTED -> each -> each.startedOn().isDated();
            case PRODUCING -> each -> each.producingOn().isDated();
            case NEWS -> each -> each.latestNews().isDated();
        };
    }
}
