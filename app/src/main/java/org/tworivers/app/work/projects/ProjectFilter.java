package org.tworivers.app.work.projects;

import java.text.Normalizer;
import java.util.ArrayList;
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
/// @param stage the word of the only stage; empty for all
/// @param language the language that names are sorted in
public record ProjectFilter(
        String text, Code place, Code sector, String stage, ProjectOrder order, boolean descending, String language) {

    /// A text as searches compare it: full-width and half-width forms, large and small letters are the same.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// The projects of a list that pass, in order.
    List<ListedProject> of(ProjectList list) {
        List<String> words = List.of(fold(text).strip().split("\\s+"));
        Predicate<Code> inPlace = under(place, list);
        Predicate<Code> inSector = under(sector, list);
        List<ListedProject> found = new ArrayList<>();
        for (ListedProject each : list.projects()) {
            ProjectStanding standing = each.standing();
            boolean staged = stage.isEmpty()
                    || standing.findStage().map(is -> is.word().equals(stage)).orElse(false);
            if (staged
                    && inPlace.test(standing.place())
                    && inSector.test(standing.sector())
                    && words.stream().allMatch(word -> isFound(word, each))) {
                found.add(each);
            }
        }
        found.sort(order.comparator(language, descending));
        return List.copyOf(found);
    }

    private static boolean isFound(String word, ListedProject project) {
        return project.searched().contains(word)
                || isCode(word, project.standing().place())
                || isCode(word, project.standing().sector());
    }

    private static boolean isCode(String word, Code code) {
        return !code.isNone() && (word.equalsIgnoreCase(code.code()) || word.equalsIgnoreCase(code.toString()));
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
