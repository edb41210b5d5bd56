package org.tworivers.app.work.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tworivers.core.aftercare.CaseClock;
import org.tworivers.core.aftercare.CaseStanding;
import org.tworivers.core.aftercare.CloseOut;
import org.tworivers.core.aftercare.CloseOut.Counts;
import org.tworivers.core.aftercare.Cohort;
import org.tworivers.core.aftercare.ServiceCase;
import org.tworivers.core.clocks.Due;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.journal.Tree;

/// Cases and rates as plain data, for programs and commands alike.
public final class CaseTree {
    private CaseTree() {}

    /// The cases of a list.
    ///
    /// @param total how many there are in all
    public static Tree list(CaseBoard board, List<ListedCase> cases, int total) {
        return list(board, cases, total, CaseTree::line);
    }

    /// The same for their firm.
    public static Tree listOfFirm(CaseBoard board, List<ListedCase> cases, int total) {
        return list(board, cases, total, each -> fields(each).build());
    }

    private static Tree list(CaseBoard board, List<ListedCase> cases, int total, Function<ListedCase, Tree> line) {
        return Tree.fields()
                .with("asOf", board.asOf().toString())
                .with("total", total)
                .with("cases", cases.stream().map(line).toList())
                .build();
    }

    private static Tree line(ListedCase listed) {
        return fields(listed).with("owner", listed.standing().owner()).build();
    }

    private static Tree.FieldsBuilder fields(ListedCase listed) {
        ServiceCase raised = listed.raised();
        Tree.FieldsBuilder out = Tree.fields()
                .with("id", raised.id())
                .withFlag("illustrative", raised.illustrative())
                .with("title", raised.title())
                .with("firm", raised.firm())
                .with("project", raised.project())
                .with("place", raised.place().isNone() ? "" : raised.place().toString())
                .with("kind", raised.kind().word())
                .with("urgency", raised.urgency().word())
                .with("voice", raised.voice().word())
                .with("raised", raised.raised().toString())
                .with("state", listed.standing().state().word())
                .with("reopenings", listed.standing().reopenings())
                .withFlag("overdue", listed.isOverdue());
        listed.standing().satisfaction().ifPresent(given -> out.with("satisfaction", given.longValue()));
        listed.findNext().ifPresent(clock -> out.with("next", clock(clock, listed)));
        return out;
    }

    private static Tree clock(CaseClock clock, ListedCase listed) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("clock", clock.kind().word())
                .with("begins", clock.begins().toString())
                .with("state", clock.state(listed.asOf()).word())
                .with("due", clock.findLast().map(Object::toString).orElse(""))
                .with("done", clock.done().map(Object::toString).orElse(""));
        if (clock.due() instanceof Due.StandsStill(int left)) {
            out.with("workingDaysLeft", left);
        }
        return out.build();
    }

    /// One case with its clocks, for the office.
    public static Tree one(ListedCase listed) {
        List<Tree> holds = new ArrayList<>();
        for (CaseStanding.Held held : listed.standing().holds()) {
            holds.add(Tree.fields()
                    .with("stage", held.hold().stage().word())
                    .with("force", held.hold().force().word())
                    .with("reason", held.reason())
                    .build());
        }
        return whole(listed)
                .with("owner", listed.standing().owner())
                .with("escalations", listed.standing().escalations())
                .with("holds", holds)
                .build();
    }

    /// One case with its clocks, for its firm, which is told nothing of who works on it.
    public static Tree ofFirm(ListedCase listed) {
        return whole(listed).build();
    }

    private static Tree.FieldsBuilder whole(ListedCase listed) {
        Tree.FieldsBuilder out = fields(listed)
                .with("asOf", listed.asOf().toString())
                .with("text", listed.raised().text())
                .with(
                        "clocks",
                        listed.clocks().stream()
                                .map(each -> clock(each, listed))
                                .toList());
        listed.standing().solution().ifPresent(solved -> out.with("solution", solved.answer()));
        return out;
    }

    /// The rates of each cohort and of all.
    public static Tree rates(CaseBoard board, Cohort cohort, long sequence) {
        List<Tree> rows = new ArrayList<>();
        CloseOut.by(cohort, board.standings())
                .forEach((name, counts) ->
                        rows.add(counts(counts).with("raisedIn", name).build()));
        return Tree.fields()
                .with("asOf", board.asOf().toString())
                .with("knownAt", sequence)
                .with("cohort", cohort.word())
                .with("whole", counts(CloseOut.whole(board.standings())).build())
                .with("rows", rows)
                .build();
    }

    private static Tree.FieldsBuilder counts(Counts counts) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("cases", counts.cases())
                .with("closed", counts.closed())
                .with("reopened", counts.reopened())
                .with("rated", counts.rated())
                .with("satisfied", counts.satisfied());
        share(counts.closeOutRate()).ifPresent(share -> out.with("closeOutRate", share));
        share(counts.satisfactionRate()).ifPresent(share -> out.with("satisfactionRate", share));
        share(counts.meanSatisfaction()).ifPresent(share -> out.with("meanSatisfaction", share));
        return out;
    }

    /// Exactly, as a fraction.
    private static Optional<String> share(Optional<Ratio> ratio) {
        return ratio.map(each -> each.numerator() + "/" + each.denominator());
    }
}
