package org.tworivers.app.web.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.aftercare.CaseBoard;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.ListedLead.Mark;
import org.tworivers.app.work.oversight.ListedPromise;
import org.tworivers.app.work.returns.FiledReturns;
import org.tworivers.app.work.returns.ReturnReader;
import org.tworivers.core.journal.Imports.Import;
import org.tworivers.core.oversight.PromiseState;
import org.tworivers.core.projects.Due;
import org.tworivers.core.projects.DueCounts;
import org.tworivers.core.research.PostingCourse;
import org.tworivers.core.research.PostingState;
import org.tworivers.core.returns.ReturnBoard;

/// Something that waits to be done.
///
/// @param word the key of what it is: `web.due.` and this
/// @param number how many wait
/// @param address of the list that shows exactly those
public record WorkLine(String word, long number, String address) {

    /// What is due of the projects of a cut, as the list of projects with the same days shows it.
    static List<WorkLine> of(FigureQuestion question, DueCounts counts) {
        return Arrays.stream(Due.values())
                .map(due -> new WorkLine(due.word(), counts.of(due), address(question, due)))
                .filter(line -> line.number() > 0)
                .toList();
    }

    private static String address(FigureQuestion question, Due due) {
        return days(UriComponentsBuilder.fromPath("/projects"), question)
                .queryParam("due", due.word())
                .encode()
                .buildAndExpand(question.knownAt())
                .toUriString();
    }

    /// What is amiss with periodic returns, as their page with the same days shows it.
    static List<WorkLine> ofReturns(FigureQuestion question, FiledReturns returns) {
        String page = days(UriComponentsBuilder.fromPath("/returns"), question)
                .encode()
                .buildAndExpand(question.knownAt())
                .toUriString();
        return Stream.of(
                        new WorkLine("returns-missing", returns.missing(), page),
                        new WorkLine("returns-broken", returns.broken(), page + "#balances"))
                .filter(line -> line.number() > 0)
                .toList();
    }

    /// The monthly returns that are overdue, wait for approval or are to be mended, as their page shows them.
    static List<WorkLine> ofMonths(ReturnReader.Overview overview) {
        return Stream.of(
                        new WorkLine("monthly-missing", overview.count(ReturnBoard.State.MISSING), "/returns"),
                        new WorkLine("monthly-waiting", overview.count(ReturnBoard.State.SUBMITTED), "/returns"),
                        new WorkLine("monthly-sent-back", overview.count(ReturnBoard.State.SENT_BACK), "/returns"))
                .filter(line -> line.number() > 0)
                .toList();
    }

    /// What is late of leads, whose first talk runs out soon, and where the office has to decide who talked first, as
    /// their list shows them on the same day.
    static List<WorkLine> ofLeads(LeadBoard board) {
        String list = "/leads?asOf=" + board.asOf() + "&due=";
        return Stream.of(
                        new WorkLine("leads-overdue", board.count(Mark.OVERDUE), list + "overdue"),
                        new WorkLine("talks-open", board.count(Mark.DISPUTED), list + "disputed"),
                        new WorkLine("talks-expiring", board.count(Mark.EXPIRING), list + "expiring"))
                .filter(line -> line.number() > 0)
                .toList();
    }

    /// The promises to firms whose last day has passed, and those of which the firm is to say whether they were kept.
    static List<WorkLine> ofPromises(LocalDate asOf, List<ListedPromise> promises) {
        String list = "/promises?asOf=" + asOf + "&state=";
        long overdue = promises.stream().filter(ListedPromise::isOverdue).count();
        long claimed = promises.stream()
                .filter(each -> each.state() == PromiseState.CLAIMED)
                .count();
        return Stream.of(
                        new WorkLine("promises-overdue", overdue, list + "overdue"),
                        new WorkLine("promises-claimed", claimed, list + "claimed"))
                .filter(line -> line.number() > 0)
                .toList();
    }

    /// The needs and offers that wait to be looked through.
    static List<WorkLine> ofPostings(LocalDate asOf, List<PostingCourse> postings) {
        long waiting = postings.stream()
                .filter(each -> each.state(asOf) == PostingState.WAITING)
                .count();
        return waiting == 0
                ? List.of()
                : List.of(new WorkLine("postings-waiting", waiting, "/research/postings?state=waiting"));
    }

    /// What is late of cases, and which nobody sees to, as their list shows them on the same day: all for who
    /// supervises, the own for who works on them.
    static List<WorkLine> ofCases(CaseBoard board, Viewer viewer) {
        String list = "/cases?asOf=" + board.asOf() + "&due=";
        boolean all = viewer.may(Right.SUPERVISE_CASES);
        Stream<WorkLine> lines = all
                ? Stream.of(
                        new WorkLine("cases-overdue", board.count(ListedCase.Mark.OVERDUE), list + "overdue"),
                        new WorkLine("cases-ownerless", board.count(ListedCase.Mark.OWNERLESS), list + "ownerless"))
                : Stream.of(new WorkLine(
                        "cases-own-overdue",
                        board.placesOf(viewer.id(), ListedCase.Mark.OVERDUE).cardinality(),
                        list + "own-overdue"));
        return lines.filter(line -> line.number() > 0).toList();
    }

    /// The pairs of organisations that look alike and that nobody has judged, as their page shows them.
    ///
    /// @param doubles how many
    static List<WorkLine> ofDoubles(int doubles) {
        return doubles == 0 ? List.of() : List.of(new WorkLine("doubles", doubles, "/organisations/duplicates"));
    }

    private static UriComponentsBuilder days(UriComponentsBuilder to, FigureQuestion question) {
        return to.queryParam("base", question.base())
                .queryParam("asOf", question.asOf())
                .queryParam("knownAt", "{knownAt}");
    }

    /// The rows that wait for review: of each register those of its newest import that still stands.
    static List<WorkLine> ofImports(List<Import> imports) {
        List<Import> newest = new ArrayList<>();
        for (Import each : imports.reversed()) {
            boolean isNewest = newest.stream()
                    .noneMatch(later ->
                            later.imported().register().equals(each.imported().register()));
            if (each.stands() && isNewest) {
                newest.add(each);
            }
        }
        return newest.stream()
                .filter(each -> each.imported().counts().toReview() > 0)
                .map(each -> new WorkLine(
                        "to-review",
                        each.imported().counts().toReview(),
                        UriComponentsBuilder.fromPath("/imports/{id}")
                                .encode()
                                .buildAndExpand(each.imported().importId())
                                .toUriString()))
                .toList();
    }
}
