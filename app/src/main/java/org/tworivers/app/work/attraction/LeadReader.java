package org.tworivers.app.work.attraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.KeptBoards;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Head;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// Reads leads as they stand on a day, for whoever looks. What was read last is given again while nothing is recorded
/// about them.
public final class LeadReader {
    private final Ledger ledger;
    private final LeadContracts contracts;
    private final KeptBoards<Source, LeadBoard> boards = new KeptBoards<>();

    private record Source(AttractionBook book, Map<String, LocalDate> contracts) {}

    /// What of a board those of a place see.
    ///
    /// @param codes those that say what lies in the place
    private record Part(Sight sight, Code place, CodeBook codes) {}

    private enum Sight {
        ALL,
        OWN,
        CLAIMED
    }

    /// @param figures say when a project was contracted
    public LeadReader(Ledger ledger, CurrentFigures figures) {
        this.ledger = ledger;
        contracts = new LeadContracts(ledger, () -> figures.as(Audience.OWN));
    }

    /// Everything, as now known.
    public LeadBoard board(LocalDate asOf) {
        Head head = ledger.journal().head();
        return boards.at(
                head,
                asOf,
                () -> source(head),
                (now, before) -> before.flatMap(
                                board -> board.after(now.book(), KnownClocks.shipped(), now.contracts(), each -> true))
                        .orElseGet(() -> LeadBoard.of(now.book(), KnownClocks.shipped(), now.contracts(), asOf)));
    }

    private Source source(Head head) {
        AttractionBook book = ledger.attraction().book(head.sequence());
        return new Source(book, contracts.of(book, head));
    }

    /// What a viewer sees of it: who is of a place the leads that would come there, those of its own teams, and those
    /// of which it claims the first talk.
    public LeadBoard board(Viewer viewer, LocalDate asOf) {
        return part(Sight.ALL, viewer, asOf);
    }

    /// Of that the leads of which a viewer sees everything.
    public LeadBoard own(Viewer viewer, LocalDate asOf) {
        return part(Sight.OWN, viewer, asOf);
    }

    /// Of that the leads of which a viewer sees only who claims them.
    public LeadBoard claimed(Viewer viewer, LocalDate asOf) {
        return part(Sight.CLAIMED, viewer, asOf);
    }

    private LeadBoard part(Sight sight, Viewer viewer, LocalDate asOf) {
        LeadBoard all = board(asOf);
        if (viewer.place().isNone() && sight != Sight.CLAIMED) {
            return all;
        }
        CodeBook codes = codes();
        Predicate<ListedLead> wanted = wanted(sight, viewer, covering(viewer, codes, asOf));
        return boards.part(asOf, all, new Part(sight, viewer.place(), codes), new KeptBoards.Reading<>() {
            @Override
            public LeadBoard of(LeadBoard whole) {
                return whole.only(wanted);
            }

            @Override
            public Optional<LeadBoard> after(LeadBoard part, LeadBoard whole) {
                return part.after(whole.book(), KnownClocks.shipped(), whole.contracts(), wanted);
            }
        });
    }

    private static Predicate<ListedLead> wanted(Sight sight, Viewer viewer, Predicate<Code> covered) {
        return each -> switch (sight) {
            case ALL -> isOwn(each, covered) || claims(each, covered);
            case OWN -> isOwn(each, covered);
            case CLAIMED -> !viewer.place().isNone() && !isOwn(each, covered) && claims(each, covered);
        };
    }

    /// Codes as now known.
    public CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    /// Whether a viewer sees all of a lead, and not only who claims its first talk.
    public boolean isOwn(Viewer viewer, ListedLead listed, CodeBook codes) {
        return isOwn(listed, place -> covers(viewer, place, codes, listed.asOf()));
    }

    private static boolean isOwn(ListedLead listed, Predicate<Code> covered) {
        return covered.test(listed.lead().place())
                || covered.test(listed.home())
                || listed.talk()
                        .findHolder()
                        .filter(held -> covered.test(held.holder()))
                        .isPresent();
    }

    private static boolean claims(ListedLead listed, Predicate<Code> covered) {
        return listed.talk().claims().stream()
                .anyMatch(each -> covered.test(each.claim().county()));
    }

    /// Whether a viewer is of the whole, or a place lies in theirs.
    public static boolean covers(Viewer viewer, Code place, CodeBook codes, LocalDate day) {
        return viewer.place().isNone()
                || (!place.isNone() && codes.path(place, day).contains(codes.current(viewer.place(), day)));
    }

    /// The same for many places, of which each is looked up once.
    public static Predicate<Code> covering(Viewer viewer, CodeBook codes, LocalDate day) {
        Map<Code, Boolean> known = new HashMap<>();
        return place -> known.computeIfAbsent(place, fresh -> covers(viewer, fresh, codes, day));
    }
}
