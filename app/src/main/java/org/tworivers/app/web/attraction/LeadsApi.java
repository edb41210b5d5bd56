package org.tworivers.app.web.attraction;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.web.api.Asking;
import org.tworivers.app.web.api.Cursor;
import org.tworivers.app.web.api.EntityTag;
import org.tworivers.app.web.api.Pages;
import org.tworivers.app.web.api.answer.TreeAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.LeadTree;
import org.tworivers.app.work.attraction.ListedLead;
import org.tworivers.core.attraction.LeadFunnel.Group;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.journal.Tree;
import tools.jackson.databind.json.JsonMapper;

/// Teams, visits and leads for programs: as the pages show them and under the names that commands print.
@RestController
class LeadsApi {
    static final String LEADS = "/api/v1/leads";
    static final String TEAMS = "/api/v1/teams";

    private final LeadPages pages;
    private final JsonMapper json;

    LeadsApi(LeadPages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    @Needs(Right.SEE_LEADS)
    @Query({"asOf", "due", "team", "sector", "text", "limit", "cursor"})
    @GetMapping(LEADS)
    ResponseEntity<Object> leads(@RequestParam Map<String, String> typed, Locale locale) {
        LocalDate asOf = day(typed);
        if (typed.containsKey("due")) {
            Asking.word(typed, "due", LeadFilter.DUE);
        }
        LeadBoard board = pages.own(asOf);
        BitSet places = LeadFilter.of(typed).find(board, pages.names(locale));
        List<ListedLead> found = board.at(places, 0, places.cardinality());
        return page(
                LEADS,
                typed,
                found,
                each -> each.lead().id(),
                (shown, next) -> Tree.fields()
                        .with("asOf", asOf.toString())
                        .with("all", found.size())
                        .with("leads", shown.stream().map(LeadTree::of).toList())
                        .with("next", next));
    }

    private LocalDate day(Map<String, String> typed) {
        return Asking.day(typed, "asOf", pages.today());
    }

    /// What a page says.
    private interface Telling<T> {
        Tree.FieldsBuilder of(List<T> shown, String next);
    }

    /// One page of a list; the next begins behind the last that was shown.
    private static <T> ResponseEntity<Object> page(
            String path, Map<String, String> typed, List<T> all, Function<T, String> key, Telling<T> telling) {
        Optional<Cursor> cursor = Cursor.find(path, typed, 1);
        int from = cursor.isEmpty() ? 0 : behind(all, key, cursor.get().parts().getFirst());
        List<T> shown = all.subList(from, Math.min(all.size(), from + Asking.limit(typed)));
        String next = from + shown.size() == all.size()
                ? null
                : new Cursor(List.of(key.apply(shown.getLast()))).next(path, typed);
        return Pages.answer(
                TreeAnswer.of(telling.of(shown, next == null ? "" : next).build()), next);
    }

    private static <T> int behind(List<T> all, Function<T, String> key, String last) {
        OptionalInt found = IntStream.range(0, all.size())
                .filter(at -> key.apply(all.get(at)).equals(last))
                .findFirst();
        return found.isPresent() ? found.getAsInt() + 1 : 0;
    }

    @Needs(Right.SEE_LEADS)
    @Query("asOf")
    @GetMapping(LEADS + "/{lead}")
    ResponseEntity<Object> lead(@PathVariable String lead, @RequestParam Map<String, String> typed) {
        ListedLead listed = pages.lead(lead, day(typed));
        Object answer = TreeAnswer.of(
                pages.isOwn(listed)
                        ? LeadTree.whole(listed)
                        : Tree.fields()
                                .with("asOf", listed.asOf().toString())
                                .with("claims", LeadTree.claims(listed))
                                .build());
        long version = listed.course().all().stream()
                .mapToLong(Recorded::sequence)
                .max()
                .orElse(0);
        return ResponseEntity.ok()
                .eTag(EntityTag.of(version, json.writeValueAsBytes(answer)).written())
                .body(answer);
    }

    @Needs(Right.SEE_LEADS)
    @Query({"asOf", "by"})
    @GetMapping(LEADS + "/funnel")
    Object leadFunnel(@RequestParam Map<String, String> typed) {
        Group by = Group.valueOf(Asking.word(
                        typed,
                        "by",
                        List.of(Group.values()).stream().map(Group::word).toList())
                .toUpperCase(Locale.ROOT));
        LeadBoard board = pages.own(day(typed));
        return TreeAnswer.of(LeadTree.funnel(board.asOf(), board.funnel(), board.funnel(by)));
    }

    @Needs(Right.SEE_LEADS)
    @GetMapping(TEAMS)
    Object teams() {
        return TreeAnswer.of(Tree.fields()
                .with("teams", pages.teams().stream().map(LeadTree::team).toList())
                .build());
    }

    @Needs(Right.SEE_LEADS)
    @GetMapping(TEAMS + "/{team}")
    Object team(@PathVariable String team) {
        return TreeAnswer.of(LeadTree.team(pages.team(team)));
    }

    @Needs(Right.SEE_LEADS)
    @Query({"limit", "cursor"})
    @GetMapping(TEAMS + "/{team}/visits")
    ResponseEntity<Object> visits(@PathVariable String team, @RequestParam Map<String, String> typed) {
        String of = pages.team(team).id();
        List<Visit> visits = pages.all().book().visits().stream()
                .filter(visit -> visit.team().equals(of))
                .sorted(Comparator.comparing(Visit::day).reversed().thenComparing(Visit::id))
                .toList();
        return page(
                TEAMS + "/" + of + "/visits",
                typed,
                visits,
                Visit::id,
                (shown, next) -> Tree.fields()
                        .with("all", visits.size())
                        .with("visits", shown.stream().map(LeadTree::visit).toList())
                        .with("next", next));
    }
}
