package org.tworivers.app.work.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tworivers.app.work.attraction.LeadLedger.LUYI;
import static org.tworivers.app.work.attraction.LeadLedger.XIHUA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.attraction.LeadLedger;
import org.tworivers.app.work.digests.Digest;
import org.tworivers.app.work.digests.DigestLine;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.AftercareEntry.CaseEscalated;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.aftercare.CaseKind;
import org.tworivers.core.aftercare.ServiceCase;
import org.tworivers.core.aftercare.Urgency;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.instruments.Booking;
import org.tworivers.core.instruments.BookingState;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.instruments.InstrumentsEntry.BookingCancelled;
import org.tworivers.core.instruments.InstrumentsEntry.BookingMade;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.PlaceGiven;
import org.tworivers.core.instruments.InstrumentsEntry.TrainingPassed;
import org.tworivers.core.instruments.OpeningHours;
import org.tworivers.core.instruments.Prices;
import org.tworivers.core.instruments.Span;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.oversight.OversightEntry.PromiseClaimed;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.oversight.Promise;
import org.tworivers.core.oversight.PromiseKind;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.Posting;
import org.tworivers.core.research.PostingKind;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.research.ResearchEntry.PostingMade;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// What letters tell of cases, promises and stalls: each reader what the pages show them, and no more. Everything is in
/// Luyi.
class KnownDigestsTest {
    private static final LocalDate BASE = LocalDate.of(2015, 11, 3);
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);
    private static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"));

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private LeadLedger ledger;

    @BeforeEach
    void record() {
        ledger = new LeadLedger(folder);
        append(
                "clerk",
                new RegisterCodec()
                        .encode(new OrganisationStated("mill", Kind.FIRM, Names.of("en", "Mill"), List.of(), "", LUYI)),
                new ProjectsCodec()
                        .encode(new ProjectStated(
                                "spinning",
                                true,
                                List.of(
                                        new Statement.Named(Names.of("en", "Spinning"), Day.parse("2015-12-01")),
                                        new Statement.Located(LUYI, Day.parse("2015-12-01")),
                                        new Statement.Assigned("county office", Day.UNDATED, Day.parse("2015-12-01")),
                                        new Statement.Signed(
                                                Statement.Signed.Kind.CONTRACT,
                                                Capital.ofTotal(Amount.unstated()),
                                                "",
                                                Day.parse("2015-12-01")))))
                        .withEvidence(PAPER));
        append("clerk", raised("late"), raised("nobodys"), raised("solved"), raised("confirmed"), raised("escalated"));
        for (String id : List.of("late", "solved", "confirmed", "escalated")) {
            append("clerk", said(new OwnerGiven(id, "owner", "", LocalDate.of(2017, 4, 6))));
        }
        append("owner", said(new CaseSolved("solved", "mended", false, LocalDate.of(2017, 4, 7))));
        append("owner", said(new CaseSolved("confirmed", "mended", false, LocalDate.of(2017, 4, 7))));
        append(
                "clerk",
                said(new FirmConfirmed("confirmed", Voice.DESK, Optional.empty(), "", LocalDate.of(2017, 4, 8))));
        append("clerk", said(new CaseEscalated("escalated", "nothing moves", LocalDate.of(2017, 4, 20))));
        append("clerk", promised("road", "2017-03-31"), promised("land", "2017-12-31"), promised("tax", "2017-12-31"));
        append(
                "clerk",
                said(new PromiseClaimed("land", "", LocalDate.of(2017, 5, 2))).withEvidence(PAPER));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Draft raised(String id) {
        return said(new CaseRaised(new ServiceCase(
                id,
                false,
                "mill",
                "spinning",
                LUYI,
                CaseKind.UTILITIES,
                Urgency.CRITICAL,
                id + " power",
                "the line is too weak",
                Voice.DESK,
                LocalDate.of(2017, 4, 5))));
    }

    private static Draft said(AftercareEntry entry) {
        return new AftercareCodec().encode(entry);
    }

    private static Draft said(OversightEntry entry) {
        return new OversightCodec().encode(entry);
    }

    private static Draft promised(String id, String due) {
        Promise promise = new Promise(
                id, false, "spinning", "mill", PromiseKind.ROAD, "the " + id, "county office", LocalDate.parse(due));
        return said(new PromiseMade(promise, LocalDate.of(2017, 2, 1))).withEvidence(PAPER);
    }

    private void append(String recorder, Draft... drafts) {
        assertThat(ledger.ledger()
                        .journal()
                        .append(Act.of(new Origin(recorder, Channel.COMMAND, "CN-HA", ""), List.of(drafts))))
                .isInstanceOf(Appended.Recorded.class);
    }

    private static Draft said(InstrumentsEntry entry) {
        return new InstrumentsCodec().encode(entry);
    }

    private static Draft need(String id, String until) {
        Posting posting = new Posting(
                id, true, PostingKind.NEED, "mill", id, "for spinning", Code.NONE, Code.NONE, LocalDate.parse(until));
        return new ResearchCodec().encode(new PostingMade(posting, LocalDate.of(2017, 5, 10)));
    }

    private static Booking booking(String id, String holder) {
        return new Booking(
                id,
                true,
                "scope",
                "mill",
                false,
                holder,
                new Span(LocalDateTime.of(2017, 5, 24, 9, 0), LocalDateTime.of(2017, 5, 24, 11, 0)),
                new Booking.Work(true, "", new TreeMap<>(), ""),
                LocalDateTime.of(2017, 5, 10, 9, 0));
    }

    private void bookAnInstrument() {
        append(
                "clerk",
                said(new InstrumentStated(new Instrument(
                        "scope",
                        true,
                        "mill",
                        Names.of("en", "Microscope"),
                        Code.NONE,
                        new Instrument.Sheet("", "", "", ""),
                        List.of(),
                        OpeningHours.parse(Map.of("wed", "08:00-18:00")),
                        new Prices(0, 0, 0, 0, 30),
                        new Instrument.Rules(true, 480, false),
                        LocalDate.of(2017, 1, 1)))),
                said(new TrainingPassed("scope", "r-1", LocalDate.of(2017, 1, 5), LocalDate.of(2017, 6, 6), "")),
                said(new TrainingPassed("scope", "r-2", LocalDate.of(2017, 1, 5), LocalDate.of(2017, 6, 7), "")),
                said(new BookingMade(booking("first", "r-2"), BookingState.BOOKED)),
                said(new BookingMade(booking("waits", "r-1"), BookingState.WAITING)));
        LocalDateTime at = LocalDateTime.of(2017, 5, 17, 10, 0);
        append("clerk", said(new BookingCancelled("first", "", at)), said(new PlaceGiven("waits", at)));
    }

    private static Viewer viewer(String id, Role role, Code place) {
        return new Viewer(
                id,
                id,
                role,
                role.isOfPlace() ? place : Code.NONE,
                Code.NONE,
                role.isOfOrganisation() ? "mill" : "",
                Set.of(Right.values()));
    }

    private List<String> kinds(Viewer viewer) {
        return lines(viewer).stream().map(DigestLine::kind).distinct().toList();
    }

    private List<DigestLine> lines(Viewer viewer) {
        return Digest.of(KnownDigests.of(ledger.ledger(), BASE).sources(), viewer, AS_OF, Messages.in("en"))
                .lines();
    }

    @Test
    void eachRoleIsToldWhatItHasToDo() {
        assertThat(kinds(viewer("owner", Role.CASE_OWNER, LUYI)))
                .as("the owner called nobody back: they had a hand in it")
                .containsExactly("case-own-overdue", "promise-overdue", "promise-claimed");
        assertThat(kinds(viewer("other", Role.CASE_OWNER, LUYI)))
                .containsExactly("case-call-back", "promise-overdue", "promise-claimed");
        assertThat(kinds(viewer("s", Role.SUPERVISOR, LUYI)))
                .containsExactly(
                        "case-ownerless",
                        "case-escalated",
                        "case-overdue",
                        "case-call-back",
                        "promise-overdue",
                        "promise-claimed",
                        "stalled");
        assertThat(kinds(viewer("c", Role.COUNTY_CLERK, LUYI)))
                .containsExactly("case-call-back", "promise-overdue", "promise-claimed", "stalled");
        assertThat(kinds(viewer("f", Role.FIRM, LUYI))).containsExactly("case-confirm", "promise-confirm");
        assertThat(kinds(viewer("a", Role.AUDITOR, LUYI)))
                .containsExactly("promise-overdue", "promise-claimed", "stalled");
        for (Role role : List.of(Role.READER, Role.ORGANISER, Role.EVENT_DESK, Role.ADMINISTRATOR, Role.TEAM_MEMBER)) {
            assertThat(kinds(viewer("x", role, LUYI))).as(role.word()).isEmpty();
        }
    }

    @Test
    void whoLooksNeedsThroughIsToldOfThoseOfOthersAndWhoPostedOfThoseThatEnd() {
        append("poster", need("heat", "2017-05-30"), need("dust", "2017-05-31"), need("over", "2017-05-22"));
        assertThat(lines(viewer("k", Role.OFFICE_CLERK, LUYI)))
                .filteredOn(each -> each.kind().startsWith("posting"))
                .extracting(DigestLine::kind, DigestLine::text)
                .containsExactly(
                        tuple("posting-review", "need: heat (illustrative), until 2017-05-30"),
                        tuple("posting-review", "need: dust (illustrative), until 2017-05-31"));
        assertThat(kinds(viewer("poster", Role.HEAD, LUYI)))
                .contains("posting-ending")
                .doesNotContain("posting-review");
        assertThat(lines(viewer("f", Role.FIRM, LUYI)))
                .filteredOn(each -> each.kind().startsWith("posting"))
                .extracting(DigestLine::kind, DigestLine::text)
                .containsExactly(tuple("posting-ending", "need: heat (illustrative), until 2017-05-30"));
        assertThat(kinds(viewer("i", Role.INSTITUTE_EDITOR, LUYI))).containsExactly("posting-ending");
        for (Role role : List.of(Role.READER, Role.AUDITOR, Role.OUTSIDE_USER, Role.INSTRUMENT_KEEPER)) {
            assertThat(kinds(viewer("x", role, LUYI))).noneMatch(each -> each.startsWith("posting"));
        }
    }

    @Test
    void whoBookedIsToldOfTheTimeTheyWereGivenOfTomorrowAndOfATrainingThatEnds() {
        bookAnInstrument();
        assertThat(lines(viewer("r-1", Role.OUTSIDE_USER, LUYI)))
                .extracting(DigestLine::kind, DigestLine::text)
                .containsExactly(
                        tuple("booking-given", "Microscope (illustrative): 2017-05-24 09:00 – 11:00, booked"),
                        tuple("booking-tomorrow", "Microscope (illustrative): 2017-05-24 09:00 – 11:00, booked"),
                        tuple("training-ending", "Microscope (illustrative): good until 2017-06-06"));
        assertThat(lines(viewer("r-2", Role.INSTRUMENT_KEEPER, LUYI)))
                .as("theirs was cancelled, and their training ends later")
                .isEmpty();
        assertThat(kinds(viewer("r-1", Role.FIRM, LUYI))).noneMatch(each -> each.startsWith("booking"));
    }

    @Test
    void anotherCountyIsToldNothing() {
        assertThat(lines(viewer("c", Role.COUNTY_CLERK, XIHUA))).isEmpty();
    }

    @Test
    void linesSayWhatIsDueAndOfAStallWhoIsResponsible() {
        assertThat(lines(viewer("s", Role.SUPERVISOR, LUYI)))
                .extracting(DigestLine::text)
                .contains(
                        "late power: answer the firm due on 2017-04-06",
                        "the road: county office, due on 2017-03-31",
                        "county office: 1, the longest Spinning (illustrative), since 2016-12-01");
    }
}
