package org.tworivers.app.work.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.app.store.ReturnDrafts;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.returns.MonthlyReturns.Kind;
import org.tworivers.core.returns.MonthlyReturns.Taken;
import org.tworivers.core.returns.ReturnBoard;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.returns.ReturnsCodec;
import org.tworivers.core.returns.ReturnsEntry;
import org.tworivers.core.returns.ReturnsEntry.Approved;
import org.tworivers.core.returns.ReturnsEntry.Locked;
import org.tworivers.core.returns.ReturnsEntry.SentBack;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Rejection;

/// Takes the steps of monthly returns on behalf of who is signed in: each is an entry, and the facts of a return become
/// entries only when it is approved.
public final class ReturnDesk {
    private static final String RETURN = "return";

    private final Ledger ledger;
    private final ReturnOffice office;
    private final SubmissionCheck check;
    private final Channel channel;
    private final String key;

    private ReturnDesk(Ledger ledger, ReturnOffice office, SubmissionCheck check, Channel channel, String key) {
        this.ledger = ledger;
        this.office = office;
        this.check = check;
        this.channel = channel;
        this.key = key;
    }

    /// The desk for pages: the same step of the same return is taken once.
    public ReturnDesk(Ledger ledger, ReturnOffice office, SubmissionCheck check) {
        this(ledger, office, check, Channel.WEB, "");
    }

    /// The desk for one request of a program, under a key of its own.
    public ReturnDesk under(String ownKey) {
        return new ReturnDesk(ledger, office, check, Channel.API, ownKey);
    }

    /// Keeps what a viewer has written so far.
    ///
    /// @param open the return, as the same viewer opened it
    /// @return why it was not kept; nothing when it was
    public List<Rejection> keep(Viewer viewer, OpenReturn open, ReturnContent content) {
        if (!open.isWritable()) {
            return List.of(notYours(open));
        }
        boolean kept = new ReturnDrafts(ledger.database())
                .keep(
                        open.unit().unit(),
                        open.month(),
                        open.draft(),
                        new ReturnDrafts.Kept(
                                open.draft() + 1, viewer.id(), office.clock().instant(), content));
        return kept
                ? List.of()
                : List.of(new Rejection(
                        "draft-moved",
                        RETURN,
                        named(open),
                        "somebody else changed the draft meanwhile; look at it, and do it again."));
    }

    private static String named(OpenReturn open) {
        return open.unit().unit() + " " + open.month();
    }

    private static Rejection notYours(OpenReturn open) {
        return new Rejection(
                "return-not-yours",
                RETURN,
                named(open),
                "it is not yours to do, or no longer; look at where the return stands.");
    }

    /// Hands a return in.
    public Appended submit(Viewer viewer, OpenReturn open) {
        if (!open.mayFile()) {
            return new Appended.Refused(List.of(notYours(open)));
        }
        List<Rejection> rejections = check.faults(viewer, open).stream()
                .map(SubmissionCheck.Fault::rejection)
                .toList();
        return rejections.isEmpty()
                ? append(
                        viewer,
                        key(open, "submit", open.draft() + ":" + open.course().latest()),
                        List.of(draft(new Submitted(open.unit().unit(), open.month(), open.content()))))
                : new Appended.Refused(rejections);
    }

    /// Approves a return: its facts count from here on.
    ///
    /// @param submission id of the entry by which it was handed in, as the viewer saw it
    public Appended approve(Viewer viewer, OpenReturn open, String submission) {
        if (!open.mayDecide()) {
            return new Appended.Refused(List.of(notYours(open)));
        }
        if (handedInBy(open).equals(viewer.id())) {
            return new Appended.Refused(List.of(new Rejection(
                    "return-own", RETURN, named(open), "you handed it in yourself; somebody else approves it.")));
        }
        List<Draft> drafts = new ArrayList<>();
        open.content().lines().forEach(line -> drafts.add(line.draft()));
        if (!open.content().values().isEmpty()) {
            drafts.add(new ProjectsCodec().encode(SubmissionCheck.filed(open)));
        }
        drafts.add(draft(new Approved(open.unit().unit(), open.month(), submission, drafts.size())));
        return append(viewer, key(open, "approve", submission), drafts);
    }

    private static String handedInBy(OpenReturn open) {
        return open.steps().stream()
                .filter(step -> step.kind() == Kind.SUBMITTED)
                .reduce((earlier, later) -> later)
                .map(Taken::recorder)
                .orElse("");
    }

    /// Sends a return back; who wrote it may so take it back as long as it waits. Facts that were approved are taken
    /// back with it.
    ///
    /// @param submission id of the entry by which it was handed in, as the viewer saw it
    public Appended sendBack(Viewer viewer, OpenReturn open, String submission, String reason) {
        boolean own = open.mayFile() && open.isWaiting();
        if (!open.mayDecide() && !own) {
            return new Appended.Refused(List.of(notYours(open)));
        }
        List<Draft> drafts = new ArrayList<>();
        if (open.isApproved()) {
            Taken approval = open.steps().getLast();
            List<String> facts = ledger.monthlyReturns().standingFacts(approval);
            if (facts.size() < approval.facts()) {
                return new Appended.Refused(List.of(new Rejection(
                        "return-facts-changed",
                        RETURN,
                        named(open),
                        "facts of it were corrected or taken back since; correct the others in their dossiers too.")));
            }
            facts.forEach(id -> drafts.add(new JournalCodec().encode(new JournalEntry.Withdrawn(id, reason.strip()))));
        }
        drafts.add(draft(new SentBack(open.unit().unit(), open.month(), submission, reason.strip())));
        return append(viewer, key(open, "back", Long.toString(open.course().latest())), drafts);
    }

    /// Locks all approved returns of a month.
    public Appended lock(Viewer viewer, YearMonth month, ReturnReader reader) {
        List<Draft> drafts = new ArrayList<>();
        StringBuilder step = new StringBuilder("lock:" + month);
        for (ReturnBoard.Row row : reader.overview(viewer).rows()) {
            reader.find(viewer, row.unit(), month)
                    .filter(OpenReturn::isApproved)
                    .ifPresent(open -> {
                        String submission = open.course().submission();
                        drafts.add(draft(new Locked(open.unit().unit(), month, submission)));
                        step.append(':').append(submission);
                    });
        }
        return drafts.isEmpty()
                ? new Appended.Refused(List.of(new Rejection(
                        "nothing-to-lock", "month", month.toString(), "no return of that month is approved.")))
                : append(viewer, step.toString(), drafts);
    }

    /// Records who reports.
    public Appended state(Viewer viewer, UnitStated stated) {
        return append(viewer, "", List.of(draft(stated)));
    }

    private static Draft draft(ReturnsEntry entry) {
        return new ReturnsCodec().encode(entry);
    }

    private static String key(OpenReturn open, String step, String further) {
        return step + ":" + named(open) + ":" + further;
    }

    private Appended append(Viewer viewer, String step, List<Draft> drafts) {
        String once = step.isEmpty() ? "" : "return:" + step;
        return ledger.journal()
                .append(new Act(
                        new Origin(viewer.id(), channel, office.region(), ""),
                        key.isEmpty() ? once : key,
                        Act.ANY,
                        drafts));
    }
}
