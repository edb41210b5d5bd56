package org.tworivers.app.web.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.OrganisationLists.Matches;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// A page of the list, in one language.
///
/// @param number how many were found
/// @param page the page shown, from 1
/// @param pages how many there are
/// @param places what the list can be narrowed to
public record OrganisationsPage(List<Row> rows, int number, int page, int pages, List<Choice> places) {
    private static final int SIZE = 50;
    private static final String NOTHING = "–";

    public OrganisationsPage {
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }

    /// One organisation.
    ///
    /// @param kind the word of its kind
    /// @param code its Unified Social Credit Code as written, maybe empty
    /// @param check the word of what the check of the code says
    public record Row(String id, String name, String others, String kind, String place, String code, String check) {}

    /// Something to choose.
    public record Choice(String code, String name) {}

    /// @param asOf the day whose names of places are meant
    static OrganisationsPage of(Matches matches, int wanted, LocalDate asOf, String language) {
        int number = matches.matching().size();
        Paging paging = Paging.of(wanted, number, SIZE);
        return new OrganisationsPage(
                paging.cut(matches.matching()).stream()
                        .map(each -> row(each, matches.codes(), asOf, language))
                        .toList(),
                number,
                paging.page(),
                paging.pages(),
                choices(matches, asOf, language));
    }

    static Row row(ListedOrganisation each, CodeBook codes, LocalDate asOf, String language) {
        String name = each.stated().names().in(language);
        Code place = each.stated().place();
        TreeSet<String> others =
                new TreeSet<>(each.stated().names().byLanguage().values());
        others.addAll(each.stated().aliases());
        others.remove(name);
        return new Row(
                each.stated().id(),
                name,
                String.join(" / ", others),
                each.stated().kind().word(),
                place.isNone() ? NOTHING : codes.name(place, asOf, language),
                each.stated().socialCreditCode(),
                each.check().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The places where organisations sit, with all above them, by code.
    private static List<Choice> choices(Matches matches, LocalDate asOf, String language) {
        TreeSet<Code> places = new TreeSet<>();
        for (ListedOrganisation each : matches.all()) {
            if (!each.stated().place().isNone()) {
                places.addAll(matches.codes().path(each.stated().place(), asOf));
            }
        }
        return places.stream()
                .map(code -> new Choice(code.toString(), matches.codes().name(code, asOf, language)))
                .toList();
    }
}
