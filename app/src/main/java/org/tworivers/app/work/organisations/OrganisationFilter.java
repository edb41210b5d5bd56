package org.tworivers.app.work.organisations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// Which organisations are wanted.
///
/// @param text words that must all be in a name, alias, code or id; maybe empty
/// @param kind the word of the only kind; empty for all
/// @param place only in this place or under it; [Code#NONE] for all
/// @param check the word of what the check of the code says: `ok`, `fails-check` or `none`; empty for all
/// @param language the language that names are sorted in
public record OrganisationFilter(String text, String kind, Code place, String check, String language) {

    /// Those that pass, by name.
    ///
    /// @param asOf the day whose tree of places is meant
    List<ListedOrganisation> of(List<ListedOrganisation> all, CodeBook codes, LocalDate asOf) {
        Predicate<Code> inPlace = place.isNone() ? each -> true : under(place, codes, asOf);
        List<String> words = List.of(ProjectFilter.fold(text).strip().split("\\s+"));
        return all.stream()
                .filter(each -> kind.isEmpty() || each.stated().kind().word().equals(kind))
                .filter(each -> check.isEmpty() || word(each).equals(check))
                .filter(each -> inPlace.test(each.stated().place()))
                .filter(each -> words.stream().allMatch(each.searched()::contains))
                .sorted(Comparator.comparing((ListedOrganisation each) ->
                                each.stated().names().in(language))
                        .thenComparing(each -> each.stated().id()))
                .toList();
    }

    private static String word(ListedOrganisation each) {
        return each.check().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a place is one or lies under it; each is looked up once.
    static Predicate<Code> under(Code above, CodeBook codes, LocalDate asOf) {
        Map<Code, Boolean> known = new HashMap<>();
        return place -> !place.isNone()
                && known.computeIfAbsent(place, fresh -> codes.path(fresh, asOf).contains(above));
    }
}
