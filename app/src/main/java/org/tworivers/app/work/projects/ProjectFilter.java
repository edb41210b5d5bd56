package org.tworivers.app.work.projects;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.shared.Code;

/// Which projects of a list are wanted, and in what order.
///
/// @param text words that must all be in a name or the id, or be the code of the place or sector; maybe empty
/// @param place only in this place or under it; [Code#NONE] for all
/// @param sector only of this sector or under it; [Code#NONE] for all
/// @param origin only from this place or under it; [Code#NONE] for all
/// @param stage the word of the only stage; empty for all
/// @param due the word of what must be due ([org.tworivers.core.projects.Due]); empty for all
/// @param language the language that names are sorted in
public record ProjectFilter(
        String text,
        Code place,
        Code sector,
        Code origin,
        String stage,
        String due,
        ProjectOrder order,
        boolean descending,
        String language) {
    /// All projects, by id.
    public static ProjectFilter all(String language) {
        return new ProjectFilter("", Code.NONE, Code.NONE, Code.NONE, "", "", ProjectOrder.ID, false, language);
    }

    /// The same in another order, upwards.
    public ProjectFilter by(ProjectOrder newOrder) {
        return new ProjectFilter(text, place, sector, origin, stage, due, newOrder, false, language);
    }

    /// A text as searches compare it: full-width and half-width forms, large and small letters are the same.
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// The projects of a list that pass, in order.
    List<ListedProject> of(ProjectList list) {
        return among(list, list.projects());
    }

    /// The order of the projects that pass.
    Comparator<ListedProject> comparator() {
        return order.comparator(language, descending);
    }

    /// Those of some projects of a list that pass, in order.
    List<ListedProject> among(ProjectList list, Collection<ListedProject> some) {
        Predicate<ListedProject> called = called();
        Predicate<Code> inPlace = under(place, list);
        Predicate<Code> inSector = under(sector, list);
        Predicate<Code> fromOrigin = under(origin, list);
        List<ListedProject> found = new ArrayList<>();
        for (ListedProject each : some) {
            ProjectStanding standing = each.standing();
            if (isStaged(standing)
                    && isDue(standing)
                    && inPlace.test(standing.place())
                    && inSector.test(standing.sector())
                    && fromOrigin.test(standing.origin())
                    && called.test(each)) {
                found.add(each);
            }
        }
        found.sort(comparator());
        return List.copyOf(found);
    }

    private boolean isStaged(ProjectStanding standing) {
        return stage.isEmpty()
                || standing.findStage().map(is -> is.word().equals(stage)).orElse(false);
    }

    private boolean isDue(ProjectStanding standing) {
        return due.isEmpty()
                || standing.due().stream().anyMatch(each -> each.word().equals(due));
    }

    /// Whether each word of the text is found. Of each code it is found out once.
    private Predicate<ListedProject> called() {
        Predicate<ListedProject> all = each -> true;
        for (String word : List.of(fold(text).strip().split("\\s+"))) {
            if (!word.isEmpty()) {
                Map<Code, Boolean> codes = new HashMap<>();
                all = all.and(each -> each.searched().contains(word)
                        || isCode(word, each.standing().place(), codes)
                        || isCode(word, each.standing().sector(), codes));
            }
        }
        return all;
    }

    private static boolean isCode(String word, Code code, Map<Code, Boolean> known) {
        return !code.isNone()
                && known.computeIfAbsent(
                        code, fresh -> word.equalsIgnoreCase(fresh.code()) || word.equalsIgnoreCase(fresh.toString()));
    }

    private static Predicate<Code> under(Code above, ProjectList list) {
        if (above.isNone()) {
            return code -> true;
        }
        Map<Code, Boolean> known = new HashMap<>();
        return code -> !code.isNone()
                && known.computeIfAbsent(
                        code, fresh -> list.codes().path(code, list.asOf()).contains(above));
    }
}
