package org.tworivers.app.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.answer.OrganisationAnswer;
import org.tworivers.app.web.api.answer.OrganisationsAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.OrganisationFilter;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.register.RegisterEntry;
import tools.jackson.databind.json.JsonMapper;

/// The organisations that the owner of a token may see. A list goes on behind the name and id that it came to.
@RestController
class OrganisationsApi {
    static final String PATH = "/api/v1/organisations";

    private static final List<String> CHECKS = List.of("", "ok", "fails-check", "none");
    private static final List<String> KINDS = Stream.concat(
                    Stream.of(""), Arrays.stream(RegisterEntry.Kind.values()).map(RegisterEntry.Kind::word))
            .toList();

    private final OrganisationLists lists;
    private final Serving.Settings settings;
    private final Ledger ledger;
    private final JsonMapper json;

    OrganisationsApi(OrganisationLists lists, Serving.Settings settings, Ledger ledger, JsonMapper json) {
        this.lists = lists;
        this.ledger = ledger;
        this.settings = settings;
        this.json = json;
    }

    @Needs(Right.READ)
    @Query({"text", "kind", "place", "check", "limit", "cursor"})
    @GetMapping(PATH)
    ResponseEntity<OrganisationsAnswer> organisations(@RequestParam Map<String, String> typed, Locale locale) {
        Optional<Cursor> cursor = Cursor.find(PATH, typed, 3);
        String language =
                cursor.map(at -> at.parts().get(2)).orElse(Page.messages(locale).language());
        OrganisationFilter filter = new OrganisationFilter(
                Asking.text(typed, "text"),
                Asking.word(typed, "kind", KINDS),
                Asking.code(typed, "place"),
                Asking.word(typed, "check", CHECKS),
                language);
        OrganisationLists.Matches matches = lists.find(Visitor.get(), filter, settings.asOf());
        List<ListedOrganisation> left = matches.matching().stream()
                .filter(each -> cursor.map(at -> isBehind(each, at, language)).orElse(true))
                .toList();
        List<ListedOrganisation> shown = left.subList(0, Math.min(Asking.limit(typed), left.size()));
        String next = shown.size() == left.size()
                ? null
                : cursor(shown.getLast(), language).next(PATH, typed);
        return Pages.answer(
                new OrganisationsAnswer(
                        matches.matching().size(),
                        shown.stream()
                                .map(each -> OrganisationAnswer.of(each, matches.codes(), settings.asOf()))
                                .toList(),
                        next),
                next);
    }

    private static boolean isBehind(ListedOrganisation each, Cursor at, String language) {
        int byName = each.stated().names().in(language).compareTo(at.parts().get(0));
        return byName > 0
                || (byName == 0 && each.stated().id().compareTo(at.parts().get(1)) > 0);
    }

    private static Cursor cursor(ListedOrganisation last, String language) {
        return new Cursor(
                List.of(last.stated().names().in(language), last.stated().id(), language));
    }

    /// An organisation by any id that it was recorded under; ids may hold slashes, so they are no part of the path.
    @Needs(Right.READ)
    @Query("id")
    @GetMapping(PATH + "/one")
    ResponseEntity<OrganisationAnswer> organisation(@RequestParam Map<String, String> typed) {
        Viewer viewer = Visitor.get();
        ListedOrganisation found = lists.find(viewer, typed.getOrDefault("id", ""), settings.asOf())
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
        long head = ledger.journal().head().sequence();
        OrganisationAnswer answer = OrganisationAnswer.of(
                        found, ledger.register().codes(head), settings.asOf())
                .with(lists.projectsOf(viewer, found.stated().id()));
        return ResponseEntity.ok()
                .eTag(EntityTag.of(head, json.writeValueAsBytes(answer)).written())
                .body(answer);
    }
}
