package org.tworivers.app.web.api.answer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.Participation;
import org.tworivers.core.projects.Party;
import org.tworivers.core.register.CodeBook;

/// An organisation.
///
/// @param id its id; of several that were merged, of the one that stands for all
/// @param kind the word of its kind
/// @param socialCreditCode as written; null when none is
/// @param codeCheck what the check of the code says: `ok`, `fails-check` or `none`
/// @param entry the sequence of the entry that states it
/// @param merged those that were merged into it
/// @param projects its parts in projects; null in a list
public record OrganisationAnswer(
        String id,
        String url,
        String kind,
        Map<String, String> names,
        List<String> aliases,
        @Nullable String socialCreditCode,
        String codeCheck,
        @Nullable CodeAnswer place,
        long entry,
        List<Merged> merged,
        @Nullable List<Part> projects) {
    public OrganisationAnswer {
        names = Sorted.of(names);
        aliases = List.copyOf(aliases);
        merged = List.copyOf(merged);
        projects = projects == null ? null : List.copyOf(projects);
    }

    /// One that was merged into another.
    ///
    /// @param entry the entry that says so
    public record Merged(String id, Map<String, String> names, long entry) {
        public Merged {
            names = Sorted.of(names);
        }
    }

    /// A part in a project.
    ///
    /// @param role the word of its role
    /// @param share such as `3/10`; null when none was stated
    public record Part(
            int number,
            String id,
            String url,
            Map<String, String> names,
            String role,
            @Nullable String share) {
        public Part {
            names = Sorted.of(names);
        }

        /// A part in a project.
        public static Part of(Participation each) {
            Party party = each.party();
            return new Part(
                    each.number(),
                    each.project(),
                    ProjectAnswer.url(each.number()),
                    each.names().byLanguage(),
                    party.role(),
                    party.share().equals(Party.UNSTATED_SHARE)
                            ? null
                            : party.share().numerator() + "/" + party.share().denominator());
        }
    }

    /// An organisation as a list shows it.
    ///
    /// @param day the day whose names of codes are meant
    public static OrganisationAnswer of(ListedOrganisation each, CodeBook codes, LocalDate day) {
        String code = each.stated().socialCreditCode().strip();
        return new OrganisationAnswer(
                each.stated().id(),
                url(each.stated().id()),
                each.stated().kind().word(),
                each.stated().names().byLanguage(),
                each.stated().aliases(),
                code.isEmpty() ? null : code,
                each.check().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                CodeAnswer.of(each.stated().place(), codes, day),
                each.entry(),
                each.merged().stream()
                        .map(merged -> new Merged(
                                merged.stated().id(),
                                merged.stated().names().byLanguage(),
                                merged.by().entry()))
                        .toList(),
                null);
    }

    /// The same with its parts in projects.
    public OrganisationAnswer with(List<Participation> parts) {
        return new OrganisationAnswer(
                id,
                url,
                kind,
                names,
                aliases,
                socialCreditCode,
                codeCheck,
                place,
                entry,
                merged,
                parts.stream().map(Part::of).toList());
    }

    /// The address of an organisation.
    public static String url(String id) {
        return "/api/v1/organisations/one?id=" + UriUtils.encode(id, StandardCharsets.UTF_8);
    }
}
