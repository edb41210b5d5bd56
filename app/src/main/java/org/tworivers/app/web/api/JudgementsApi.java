package org.tworivers.app.web.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.web.api.answer.DoublesAnswer;
import org.tworivers.app.web.api.answer.OrganisationAnswer;
import org.tworivers.app.web.api.answer.RecordedAnswer;
import org.tworivers.app.web.api.body.Bodies;
import org.tworivers.app.web.api.body.JudgementBody;
import org.tworivers.app.web.api.declared.Body;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.declared.Version;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.recording.Sent;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.JudgementDesk;
import org.tworivers.app.work.organisations.JudgementDesk.Judging;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.organisations.PossibleDoubles;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.Judgements.Judgement;
import org.tworivers.core.register.likeness.Likeness;
import org.tworivers.core.register.likeness.PossibleDouble;
import org.tworivers.core.shared.Rejection;

/// Organisations that may be recorded twice, and what people judge of them.
@RestController
class JudgementsApi {
    private static final String DUPLICATES = OrganisationsApi.PATH + "/duplicates";
    private static final String JUDGEMENTS = OrganisationsApi.PATH + "/judgements";
    private static final String MOVED = "version-moved";

    private final Ledger ledger;
    private final OrganisationLists lists;
    private final PossibleDoubles doubles;
    private final JudgementDesk desk;
    private final Once once;
    private final Tools tools;

    /// @param region of who records
    @Component
    record Tools(
            Bodies bodies,
            Serving.Settings settings,
            @Value("${tworivers.region:CN-HA}") String region) {}

    JudgementsApi(
            Ledger ledger,
            OrganisationLists lists,
            PossibleDoubles doubles,
            JudgementDesk desk,
            Once once,
            Tools tools) {
        this.ledger = ledger;
        this.lists = lists;
        this.doubles = doubles;
        this.desk = desk;
        this.once = once;
        this.tools = tools;
    }

    @Needs(Right.SEE_JOURNAL)
    @Query({"limit", "cursor"})
    @GetMapping(DUPLICATES)
    ResponseEntity<DoublesAnswer> duplicates(@RequestParam Map<String, String> typed) {
        Optional<Cursor> cursor = Cursor.find(DUPLICATES, typed, 3);
        Map<String, ListedOrganisation> byId = lists.byId(Visitor.get());
        List<PossibleDouble> all = doubles.find(Likeness.WORTH_A_LOOK);
        List<PossibleDouble> left = all.stream()
                .filter(each -> cursor.map(at -> isBehind(each, at)).orElse(true))
                .toList();
        List<PossibleDouble> shown = left.subList(0, Math.min(Asking.limit(typed), left.size()));
        String next =
                shown.size() == left.size() ? null : cursor(shown.getLast()).next(DUPLICATES, typed);
        return Pages.answer(
                new DoublesAnswer(
                        all.size(), shown.stream().map(each -> pair(each, byId)).toList(), next),
                next);
    }

    private static Cursor cursor(PossibleDouble last) {
        return new Cursor(List.of(Integer.toString(last.likeness().score()), last.one(), last.other()));
    }

    private static boolean isBehind(PossibleDouble each, Cursor at) {
        int byScore = Long.compare(at.number(0), each.likeness().score());
        int byOne = each.one().compareTo(at.parts().get(1));
        return byScore > 0
                || (byScore == 0
                        && (byOne > 0
                                || (byOne == 0
                                        && each.other().compareTo(at.parts().get(2)) > 0)));
    }

    private static DoublesAnswer.Pair pair(PossibleDouble each, Map<String, ListedOrganisation> byId) {
        return new DoublesAnswer.Pair(
                each.one(),
                names(byId.get(each.one())),
                each.other(),
                names(byId.get(each.other())),
                each.likeness().score(),
                each.likeness().reasons().stream()
                        .map(reason -> new DoublesAnswer.Reason(
                                reason.kind().word(), reason.kind().speaksFor(), reason.one(), reason.other()))
                        .toList());
    }

    private static Map<String, String> names(@Nullable ListedOrganisation found) {
        return found == null ? Map.of() : found.stated().names().byLanguage();
    }

    @Needs(Right.MERGE)
    @Body(JudgementBody.class)
    @Version
    @PostMapping(path = JUDGEMENTS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RecordedAnswer> judgeOrganisations(
            @RequestBody byte[] bytes, @RequestHeader HttpHeaders headers, Locale locale) {
        Viewer viewer = Visitor.get();
        Bodies.Read<JudgementBody> read = tools.bodies().read(bytes, JudgementBody.class);
        String one = text(read.body().one());
        Once.Sending sending = once.sending(viewer, headers, JUDGEMENTS, read.content());
        OptionalLong before = once.find(sending);
        if (before.isPresent()) {
            return answer(before.getAsLong(), one);
        }
        Judging judging = new Judging(
                new Origin(viewer.id(), Channel.API, tools.region(), ""),
                sending.whole(),
                EntityTag.seen(headers, ledger.journal().head().sequence()));
        return switch (judge(read.body(), one, judging, viewer)) {
            case Appended.Recorded recorded -> answer(recorded.head().sequence(), one);
            case Appended.AlreadyRecorded same -> answer(same.sequence(), one);
            case Appended.Refused(List<Rejection> rejections) ->
                throw new ProblemException(
                        rejections.stream().anyMatch(each -> each.code().equals(MOVED))
                                ? ProblemKind.VERSION_MOVED
                                : ProblemKind.REFUSED,
                        rejections);
        };
    }

    private static ResponseEntity<RecordedAnswer> answer(long entry, String organisation) {
        String url = OrganisationAnswer.url(organisation);
        return ResponseEntity.created(URI.create(url)).body(new RecordedAnswer(entry, null, url, null));
    }

    private Appended judge(JudgementBody body, String one, Judging judging, Viewer viewer) {
        String other = text(body.other());
        String reason = Sent.reason(body.reason());
        known(viewer, one, "one");
        return switch (text(body.judgement())) {
            case "unmerge" -> desk.unmerge(judging, one, reason);
            case "merge" -> {
                known(viewer, other, "other");
                String survivor = body.survivor() == null ? one : body.survivor();
                if (!List.of(one, other).contains(survivor)) {
                    throw unknown("survivor", survivor);
                }
                yield desk.merge(judging, survivor.equals(one) ? other : one, survivor, reason);
            }
            case "apart" -> {
                known(viewer, other, "other");
                yield desk.keepApart(judging, one, other, reason);
            }
            case "propose" -> {
                known(viewer, other, "other");
                yield desk.takeBack(judging, apart(viewer, one, other), reason);
            }
            default ->
                throw new ProblemException(
                        ProblemKind.REFUSED,
                        List.of(new Rejection(
                                "judgement-unknown",
                                "judgement",
                                text(body.judgement()),
                                "write merge, apart, propose or unmerge.")));
        };
    }

    private long apart(Viewer viewer, String one, String other) {
        return new JudgementRows(ledger.database())
                .asKnown(ledger.journal().head().sequence(), viewer.audience())
                .findApart(one, other)
                .map(Judgement::entry)
                .orElseThrow(() -> unknown("other", other));
    }

    private void known(Viewer viewer, String id, String field) {
        if (lists.find(viewer, id, tools.settings().asOf()).isEmpty()) {
            throw unknown(field, id);
        }
    }

    private static ProblemException unknown(String field, String id) {
        return new ProblemException(
                ProblemKind.REFUSED,
                List.of(new Rejection(
                        "organisation-not-found", field, id, "name an organisation by its id, as the list gives it.")));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
