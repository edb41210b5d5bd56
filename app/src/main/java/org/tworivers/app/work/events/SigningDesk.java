package org.tworivers.app.work.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.recording.Outcome;
import org.tworivers.app.work.recording.Said;
import org.tworivers.app.work.recording.Submission;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventBook.Signing;
import org.tworivers.core.meetings.MeetingsEntry.SigningDecided;
import org.tworivers.core.meetings.MeetingsEntry.SigningListed;
import org.tworivers.core.meetings.Side;
import org.tworivers.core.meetings.SigningItem;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Signed;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// Keeps the signing programme of an event, and makes a signing an entry of the ledger with what is listed, so that
/// nobody types it again.
public final class SigningDesk {
    private final EventDesk desk;
    private final DossierDesk dossiers;

    public SigningDesk(EventDesk desk, DossierDesk dossiers) {
        this.desk = desk;
        this.dossiers = dossiers;
    }

    /// The id of the project that a signing becomes.
    public static String project(String event, String key) {
        return "events/" + event + "/" + key;
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
    ///
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
        return dossiers.begin(
                submission,
                project(book.plan().id(), item.key()),
                new Said(statements(book, item, day), List.of(evidence), Audience.OWN));
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
        List<Party> parties = item.parties().stream()
                .flatMap(key -> book.findDelegation(key).stream())
                .filter(delegation -> !delegation.organisation().isEmpty())
                .map(delegation -> new Party(
                        delegation.side() == Side.HOST ? "host" : "investor",
                        delegation.organisation(),
                        Party.UNSTATED_SHARE))
                .toList();
        if (!parties.isEmpty()) {
            said.add(new Statement.Joined(parties, day));
        }
        said.add(new Signed(
                item.contract() ? Signed.Kind.CONTRACT : Signed.Kind.INTENT,
                new Capital(amount(item.total()), amount(item.outside())),
                book.plan().id(),
                day));
        return said;
    }

    private static Amount amount(Optional<Money> money) {
        return money.map(Amount::of).orElseGet(Amount::unstated);
    }
}
