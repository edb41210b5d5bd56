package org.tworivers.app.work.recording;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.store.JournalPages;
import org.tworivers.app.store.Refusals;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.returns.ReturnBox;
import org.tworivers.app.work.returns.ReturnOffice;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// Records in dossiers on behalf of who is signed in. A dossier outside their place is as one that is not there.
public final class DossierDesk {
    private static final String MOVED = "version-moved";
    private static final String PROJECT = "project:";

    private final Ledger ledger;
    private final Dossiers dossiers;
    private final ReturnBox returns;
    private final InstantSource clock;
    private final String region;
    private final boolean illustrative;

    /// @param returns where the facts of units wait that file monthly returns
    /// @param office its clock tells today: what lies ahead is no fact yet
    public DossierDesk(Ledger ledger, Dossiers dossiers, ReturnBox returns, ReturnOffice office) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.returns = returns;
        clock = office.clock();
        region = office.region();
        illustrative = office.illustrative();
    }

    /// A dossier with all that is known now, whatever day it holds from; nothing when the viewer may not record there.
    public Optional<Opened> find(Viewer viewer, int number) {
        return dossiers.find(viewer, ProjectDays.EVER, number);
    }

    /// The same of a project by its id.
    public Optional<Opened> find(Viewer viewer, String project) {
        int number = numberOf(project);
        return number < 0 ? Optional.empty() : find(viewer, number);
    }

    /// The number of a project by its id; -1 when there is none.
    public int numberOf(String project) {
        return new JournalPages(ledger.database()).numberOf(PROJECT + project);
    }

    /// Whether a viewer may record in a dossier that they see, as it stands now.
    public boolean mayRecord(Viewer viewer, Opened opened) {
        return remit(viewer).covers(opened.dossier().standing());
    }

    private Remit remit(Viewer viewer) {
        return new Remit(
                viewer,
                ledger.register().codes(ledger.journal().head().sequence()),
                LocalDate.ofInstant(clock.instant(), ProjectDays.ZONE));
    }

    /// The number of the project that an entry is about.
    public int numberOf(long entry) {
        return new JdbcDossiers(ledger.database()).numberOf(entry);
    }

    /// A line of an entry of a dossier; of an entry that counts again after it was taken back, the line that counts.
    ///
    /// @param entry its sequence, as it was written in an address
    /// @param place which of its entry's statements it is, from 0, as it was written
    public static Optional<Dossier.Line> findLine(Opened opened, String entry, String place) {
        if (!entry.matches("\\d{1,9}") || !place.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        return lines(opened, Long.parseLong(entry)).stream()
                .filter(each ->
                        each.telling().stated().statements().indexOf(each.statement()) == Integer.parseInt(place))
                .max(Comparator.comparingLong(each -> each.telling().knownFrom()));
    }

    /// What an entry of a dossier says, line by line; empty when it is none of its entries.
    public static List<Dossier.Line> lines(Opened opened, long entry) {
        return opened.dossier().lines().stream()
                .filter(line -> line.telling().entry().sequence() == entry)
                .toList();
    }

    /// Begins a project. Its id is made of the form and of who sent it, so that the same form sent twice begins one
    /// project; what is there already is never added to.
    public Outcome begin(Submission submission, Said said) {
        return begin(submission, FormKey.project(submission), said);
    }

    /// The same under an id that is given: what is there already is never added to.
    public Outcome begin(Submission submission, String project, Said said) {
        List<Rejection> beyond = remit(submission.viewer()).check(said.statements());
        return beyond.isEmpty()
                ? record(
                        submission.ofNew(),
                        place(said.statements()),
                        new ProjectStated(project, illustrative, said.statements()),
                        said,
                        "")
                : new Outcome.Refused(beyond);
    }

    /// The same together with another entry, which is about what becomes a project. It does not wait for a monthly
    /// return: nothing that a return reports has happened yet.
    public Outcome begin(Submission submission, String project, Said said, Draft beside) {
        List<Rejection> refused = new ArrayList<>(remit(submission.viewer()).check(said.statements()));
        refused.addAll(checkDays(said.statements()));
        if (!refused.isEmpty()) {
            return new Outcome.Refused(refused);
        }
        ProjectStated stated = new ProjectStated(project, illustrative, said.statements());
        Draft begun = new ReturnContent.Line(stated, said.evidence(), said.audience(), "").draft();
        return append(submission, List.of(begun, beside));
    }

    /// Adds to a dossier.
    ///
    /// @param opened the dossier, as [#find] gave it to the same viewer
    public Outcome add(Submission submission, Opened opened, Said said) {
        return record(submission, opened, 0, said, "");
    }

    /// Puts a new entry in the place of one of the dossier's.
    ///
    /// @param line a line of the entry that is corrected
    public Outcome correct(Submission submission, Opened opened, Dossier.Line line, Said said) {
        return line.state() == Dossier.State.ENDED
                ? ended(line)
                : record(
                        submission,
                        opened,
                        line.telling().entry().sequence(),
                        said,
                        line.telling().entry().id());
    }

    /// Takes an entry of the dossier back.
    ///
    /// @param line a line of the entry
    public Outcome withdraw(Submission submission, Opened opened, Dossier.Line line, String reason) {
        if (line.state() == Dossier.State.ENDED) {
            return ended(line);
        }
        if (reason.isBlank()) {
            return new Outcome.Refused(
                    List.of(new Rejection("reason-missing", "reason", "", "say why, so that others can follow.")));
        }
        List<Rejection> beyond =
                remit(submission.viewer()).check(opened, line.telling().entry().sequence(), List.of());
        if (!beyond.isEmpty()) {
            return new Outcome.Refused(beyond);
        }
        if (returns.isFor(submission.viewer(), opened.dossier().standing().place())) {
            return new Outcome.Refused(List.of(new Rejection(
                    "withdraw-by-office",
                    "reason",
                    "",
                    "your county files monthly returns: correct the fact, or ask the office to take it back.")));
        }
        JournalEntry withdrawn =
                new JournalEntry.Withdrawn(line.telling().entry().id(), reason.strip());
        return append(submission, new JournalCodec().encode(withdrawn));
    }

    /// An entry that no longer counts can be neither corrected nor taken back: whoever did so did not see what is.
    private static Outcome ended(Dossier.Line line) {
        long by = line.telling().knownUntil();
        return new Outcome.Refused(List.of(new Rejection(
                        "entry-superseded",
                        "entry",
                        Long.toString(line.telling().entry().sequence()),
                        "entry " + by + " corrected it or took it back; look at that one.")
                .naming(Long.toString(by))));
    }

    private Outcome record(Submission submission, Opened opened, long entry, Said said, String corrects) {
        List<Rejection> beyond = remit(submission.viewer()).check(opened, entry, said.statements());
        if (!beyond.isEmpty()) {
            return new Outcome.Refused(beyond);
        }
        ProjectStated stated = new ProjectStated(
                opened.named().project(), opened.dossier().standing().illustrative(), said.statements());
        return record(submission, opened.dossier().standing().place(), stated, said, corrects);
    }

    private static Code place(List<Statement> statements) {
        Code place = Code.NONE;
        for (Statement statement : statements) {
            place = statement instanceof Statement.Located located ? located.place() : place;
        }
        return place;
    }

    private Outcome record(Submission submission, Code place, ProjectStated stated, Said said, String corrects) {
        List<Rejection> ahead = checkDays(stated.statements());
        if (!ahead.isEmpty()) {
            return new Outcome.Refused(ahead);
        }
        ReturnContent.Line line = new ReturnContent.Line(stated, said.evidence(), said.audience(), corrects);
        return returns.put(submission.viewer(), place, line)
                .map(DossierDesk::outcome)
                .orElseGet(() -> append(submission, line.draft()));
    }

    private static Outcome outcome(ReturnBox.Put put) {
        return put.rejections().isEmpty()
                ? new Outcome.Waiting(put.unit(), put.month())
                : new Outcome.Refused(put.rejections());
    }

    private List<Rejection> checkDays(List<Statement> statements) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ProjectDays.ZONE);
        List<Rejection> ahead = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.day().isDated() && statement.day().first().isAfter(today)) {
                ahead.add(new Rejection(
                        "day-ahead",
                        "day",
                        statement.day().toString(),
                        "it lies ahead; what has not happened is a plan and no fact. Check the day."));
            }
        }
        return ahead;
    }

    private Outcome append(Submission submission, Draft draft) {
        return append(submission, List.of(draft));
    }

    private Outcome append(Submission submission, List<Draft> drafts) {
        Draft draft = drafts.getFirst();
        Origin origin = new Origin(submission.viewer().id(), submission.channel(), region, "");
        Appended appended =
                ledger.journal().append(new Act(origin, FormKey.of(submission, draft), submission.seen(), drafts));
        Outcome outcome = outcome(appended);
        if (outcome instanceof Outcome.Refused(List<Rejection> reasons)
                && draft.subject().startsWith(PROJECT)) {
            new Refusals(ledger.database())
                    .add(new Refusals.Refused(
                            draft.subject().substring(PROJECT.length()),
                            Chain.micros(clock.instant()),
                            submission.viewer().id(),
                            submission.kind(),
                            reasons));
        }
        return outcome;
    }

    private static Outcome outcome(Appended appended) {
        return switch (appended) {
            case Appended.Recorded recorded -> new Outcome.Done(recorded.head().sequence());
            case Appended.AlreadyRecorded before -> new Outcome.Done(before.sequence());
            case Appended.Refused refused ->
                refused.rejections().stream().anyMatch(each -> each.code().equals(MOVED))
                        ? new Outcome.Moved()
                        : new Outcome.Refused(refused.rejections());
        };
    }
}
