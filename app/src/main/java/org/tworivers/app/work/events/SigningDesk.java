package org.tworivers.app.work.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.recording.Outcome;
import org.tworivers.app.work.recording.Said;
import org.tworivers.app.work.recording.Submission;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventBook.Signing;
import org.tworivers.core.meetings.MeetingsEntry.Result;
import org.tworivers.core.meetings.MeetingsEntry.SigningDecided;
import org.tworivers.core.meetings.MeetingsEntry.SigningListed;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.Side;
import org.tworivers.core.meetings.SigningItem;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Signed;
import org.tworivers.core.projects.Telling;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Keeps the signing programme of an event, and makes a signing an entry of the ledger with what is listed, so that
/// nobody types it again.
public final class SigningDesk {
    private final Ledger ledger;
    private final EventDesk desk;
    private final DossierDesk dossiers;

    public SigningDesk(Ledger ledger, EventDesk desk, DossierDesk dossiers) {
        this.ledger = ledger;
        this.desk = desk;
        this.dossiers = dossiers;
    }

    /// The id of the project that a signing becomes, unless a lead of the same two became one before.
    public static String project(String event, String key) {
        return "events/" + event + "/" + key;
    }

    /// The id of the project that a meeting becomes of which a project may come.
    public static String lead(String event, Pair pair) {
        return project(event, pair.toString());
    }

    /// The number of the project that a meeting became; -1 while it is none.
    public int findLead(EventBook book, Pair pair) {
        return dossiers.numberOf(lead(book.plan().id(), pair));
    }

    /// Whether it stands in the ledger that it was signed: in a project of its own, or in that of a lead.
    public boolean isSigned(EventBook book, SigningItem item) {
        String event = book.plan().id();
        return ledger.projects().knows(project(event, item.key()))
                || pair(item).map(pair -> lead(event, pair)).stream()
                        .flatMap(lead -> said(lead).stream())
                        .anyMatch(each ->
                                each instanceof Signed signed && signed.event().equals(event));
    }

    /// What is said of a project, and was not taken back.
    private List<Statement> said(String project) {
        int number = dossiers.numberOf(project);
        return number < 0
                ? List.of()
                : new JdbcDossiers(ledger.database())
                        .tellings(number, Long.MAX_VALUE - 1, Audience.OWN).stream()
                                .filter(each -> each.knownUntil() == Telling.OPEN)
                                .flatMap(each -> each.stated().statements().stream())
                                .toList();
    }

    private static Optional<Pair> pair(SigningItem item) {
        return item.parties().size() == 2
                        && !item.parties().getFirst().equals(item.parties().getLast())
                ? Optional.of(Pair.of(item.parties().getFirst(), item.parties().getLast()))
                : Optional.empty();
    }

    /// Puts a signing on the programme, or changes it; what was decided before is then open again.
    public Appended list(Viewer viewer, String event, SigningItem item) {
        return desk.record(viewer, new SigningListed(event, item));
    }

    /// Decides whether it is held.
    ///
    /// @param listed id of the entry that was seen
    public Appended decide(Viewer viewer, SigningDecided decided) {
        return desk.record(viewer, decided);
    }

    /// Records that it was signed: a project with its name, place, sector, parties and capital, credited to the event.
    /// Two whose lead is a project already sign in that one.
    ///
    /// @param submission seen when the programme was looked at
    /// @param paper number or title of the paper that was signed
    public Outcome sign(Submission submission, EventBook book, Signing signing, Day day, String paper) {
        if (!signing.isApproved()) {
            return new Outcome.Refused(List.of(new Rejection(
                    "signing-not-approved",
                    "key",
                    signing.item().key(),
                    "it is not approved as it now stands; have it approved first.")));
        }
        if (paper.isBlank()) {
            return new Outcome.Refused(List.of(
                    new Rejection("paper-missing", "paper", "", "give the number or the title of what was signed.")));
        }
        SigningItem item = signing.item();
        Evidence evidence = Evidence.of(item.contract() ? Evidence.Kind.CONTRACT : Evidence.Kind.INTENT, paper.strip());
        Said said = new Said(statements(book, item, day), List.of(evidence), Audience.OWN);
        Optional<Opened> lead = pair(item)
                .flatMap(pair ->
                        dossiers.find(submission.viewer(), lead(book.plan().id(), pair)));
        return lead.isPresent()
                ? dossiers.add(submission, lead.get(), said)
                : dossiers.begin(submission, project(book.plan().id(), item.key()), said);
    }

    /// Begins a project of a held meeting of which one may come: a lead, with who met and when.
    public Outcome begin(Submission submission, EventBook book, Pair pair) {
        List<EventBook.Outcome> told = book.outcomes(pair);
        if (told.isEmpty() || told.getLast().stated().result() != Result.LEAD) {
            return new Outcome.Refused(List.of(new Rejection(
                    "outcome-no-lead",
                    "pair",
                    pair.toString(),
                    "the last word on this meeting is not that a project may come of it; look at its outcome.")));
        }
        Day day = Day.of(book.placements().stream()
                .filter(each -> each.pair().equals(pair))
                .findFirst()
                .map(each -> each.begins().toLocalDate())
                .orElse(book.plan().first()));
        Delegation one = book.delegation(pair.first());
        Delegation other = book.delegation(pair.second());
        List<Statement> said = new ArrayList<>();
        said.add(new Statement.Named(between(one, other), day));
        joined(List.of(one, other), day).ifPresent(said::add);
        said.add(new Statement.StageReached(Stage.LEAD, day));
        String minutes = book.plan().id() + " " + pair;
        return dossiers.begin(
                submission,
                lead(book.plan().id(), pair),
                new Said(said, List.of(Evidence.of(Evidence.Kind.MINUTES, minutes)), Audience.OWN));
    }

    /// The names of the two in each language that both have one in.
    private static Names between(Delegation one, Delegation other) {
        SortedMap<String, String> names = new TreeMap<>();
        one.names()
                .byLanguage()
                .forEach((language, name) ->
                        names.put(language, name + " – " + other.names().in(language)));
        return new Names(names);
    }

    private static List<Statement> statements(EventBook book, SigningItem item, Day day) {
        List<Statement> said = new ArrayList<>();
        said.add(new Statement.Named(item.names(), day));
        if (!item.place().isNone()) {
            said.add(new Statement.Located(item.place(), day));
        }
        if (!item.sector().isNone()) {
            said.add(new Statement.Classified(item.sector(), day));
        }
        joined(
                        item.parties().stream()
                                .flatMap(key -> book.findDelegation(key).stream())
                                .toList(),
                        day)
                .ifPresent(said::add);
        said.add(new Signed(
                item.contract() ? Signed.Kind.CONTRACT : Signed.Kind.INTENT,
                new Capital(amount(item.total()), amount(item.outside())),
                book.plan().id(),
                day));
        return said;
    }

    /// Those of the register among them; nothing when there are none.
    private static Optional<Statement> joined(List<Delegation> delegations, Day day) {
        List<Party> parties = delegations.stream()
                .filter(delegation -> !delegation.organisation().isEmpty())
                .map(delegation -> new Party(
                        delegation.side() == Side.HOST ? "host" : "investor",
                        delegation.organisation(),
                        Party.UNSTATED_SHARE))
                .toList();
        return parties.isEmpty() ? Optional.empty() : Optional.of(new Statement.Joined(parties, day));
    }

    private static Amount amount(Optional<Money> money) {
        return money.map(Amount::of).orElseGet(Amount::unstated);
    }
}
