package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// Reads leads as they stand on a day, for whoever looks. What was read last is given again while nothing is recorded.
public final class LeadReader {
    private final Ledger ledger;
    private final LeadContracts contracts;
    private @Nullable Kept kept;

    private record Kept(Head head, LeadBoard board) {}

    /// @param figures say when a project was contracted
    public LeadReader(Ledger ledger, CurrentFigures figures) {
        this.ledger = ledger;
        contracts = new LeadContracts(ledger, () -> figures.as(Audience.OWN));
    }

    /// Everything, as now known.
    public synchronized LeadBoard board(LocalDate asOf) {
        Head head = ledger.journal().head();
        Kept found = kept;
        if (found == null || !found.head().equals(head) || !found.board().asOf().equals(asOf)) {
            AttractionBook book = ledger.attraction().book(head.sequence());
            found = new Kept(head, LeadBoard.of(book, KnownClocks.shipped(), contracts.of(book, head), asOf));
            kept = found;
        }
        return found.board();
    }

    /// What a viewer sees of it: who is of a place the leads that would come there, those of its own teams, and those
    /// of which it claims the first talk.
    public LeadBoard board(Viewer viewer, LocalDate asOf) {
        LeadBoard all = board(asOf);
        if (viewer.place().isNone()) {
            return all;
        }
        CodeBook codes = codes();
        return all.only(each -> isOwn(viewer, each, codes) || claims(viewer, each, codes));
    }

    /// Of that the leads of which a viewer sees everything.
    public LeadBoard own(Viewer viewer, LocalDate asOf) {
        CodeBook codes = codes();
        return viewer.place().isNone() ? board(asOf) : board(asOf).only(each -> isOwn(viewer, each, codes));
    }

    /// Of that the leads of which a viewer sees only who claims them.
    public LeadBoard claimed(Viewer viewer, LocalDate asOf) {
        CodeBook codes = codes();
        return board(asOf)
                .only(each -> !viewer.place().isNone() && !isOwn(viewer, each, codes) && claims(viewer, each, codes));
    }

    /// Codes as now known.
    public CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    /// Whether a viewer sees all of a lead, and not only who claims its first talk.
    public boolean isOwn(Viewer viewer, ListedLead listed, CodeBook codes) {
        return covers(viewer, listed.lead().place(), codes, listed.asOf())
                || covers(viewer, listed.home(), codes, listed.asOf())
                || listed.talk()
                        .findHolder()
                        .filter(held -> covers(viewer, held.holder(), codes, listed.asOf()))
                        .isPresent();
    }

    private static boolean claims(Viewer viewer, ListedLead listed, CodeBook codes) {
        return listed.talk().claims().stream()
                .map(Standing::claim)
                .anyMatch(claim -> covers(viewer, claim.county(), codes, listed.asOf()));
    }

    /// Whether a viewer is of the whole, or a place lies in theirs.
    public static boolean covers(Viewer viewer, Code place, CodeBook codes, LocalDate day) {
        return viewer.place().isNone()
                || (!place.isNone() && codes.path(place, day).contains(codes.current(viewer.place(), day)));
    }
}
