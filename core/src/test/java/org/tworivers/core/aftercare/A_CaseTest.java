package org.tworivers.core.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tworivers.core.aftercare.AftercareEntry.CalledBack;
import org.tworivers.core.aftercare.AftercareEntry.CasePaused;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseReopened;
import org.tworivers.core.aftercare.AftercareEntry.CaseResumed;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.FirmAnswered;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.FirmRefused;
import org.tworivers.core.aftercare.AftercareEntry.HelperAdded;
import org.tworivers.core.aftercare.AftercareEntry.HoldLifted;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.aftercare.AftercareEntry.StageHeld;
import org.tworivers.core.clocks.WorkingCalendar;
import org.tworivers.core.projects.Hold;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Names;

/// The course of one case, from simple to hard, around the Spring Festival of 2017.
class A_CaseTest {
    private static final CaseClockRules RULES = new CaseClockRules(
            List.of(rule(CaseClock.Kind.ANSWER, 1), rule(CaseClock.Kind.SOLVE, 5), rule(CaseClock.Kind.CALL_BACK, 3)),
            new WorkingCalendar(List.of(new WorkingCalendar.Year(
                    2017, days(27, 28, 29, 30, 31), java.util.Set.of(), Names.of("en", "example")))));

    private final CaseStory story = new CaseStory();

    private static java.util.Set<LocalDate> days(int... january) {
        return java.util.Arrays.stream(january).mapToObj(A_CaseTest::day).collect(java.util.stream.Collectors.toSet());
    }

    private static LocalDate day(int january) {
        return LocalDate.of(2017, 1, 1).plusDays(january - 1L);
    }

    private static CaseClockRule rule(CaseClock.Kind kind, int number) {
        return new CaseClockRule(
                kind, Urgency.URGENT, number, LocalDate.of(2016, 1, 1), Optional.empty(), Names.of("en", "example"));
    }

    /// The clocks of a day, one a line.
    private String clocks(int january) {
        StringBuilder out = new StringBuilder();
        for (CaseClock clock : story.standing(day(january)).clocks(RULES)) {
            out.append(clock.kind().word())
                    .append(' ')
                    .append(clock.findLast().map(LocalDate::toString).orElse("-"))
                    .append(' ')
                    .append(clock.state(day(january)).word())
                    .append('\n');
        }
        return out.toString();
    }

    private CaseState state() {
        return story.standing(LocalDate.MAX).state();
    }

    private AftercareEntry owned(int january) {
        return new OwnerGiven(CaseStory.ID, "owner", "", day(january));
    }

    private static AftercareEntry solved(int january) {
        return new CaseSolved(CaseStory.ID, "a second boiler", true, day(january));
    }

    private static AftercareEntry confirmed(Voice voice, int january) {
        return new FirmConfirmed(CaseStory.ID, voice, Optional.of(5), "", day(january));
    }

    private static AftercareEntry calledBack(int january) {
        return new CalledBack(CaseStory.ID, true, Optional.of(4), "", day(january));
    }

    @Test
    void aCaseGoesItsWay() {
        assertThat(state()).isEqualTo(CaseState.RAISED);
        assertThat(story.tell("owner", solved(21))).containsExactly("case-ownerless");
        assertThat(story.tell("head", owned(21))).isEmpty();
        assertThat(story.tell("helper", solved(22))).containsExactly("case-not-owner");
        assertThat(story.tell("owner", solved(19))).containsExactly("case-day-early");
        assertThat(story.tell("owner", solved(22))).isEmpty();
        assertThat(state()).isEqualTo(CaseState.SOLVED);
        assertThat(story.tell("caller", calledBack(23))).containsExactly("case-not-confirmed");
        assertThat(story.tell("zhongwei", confirmed(Voice.FIRM, 23))).isEmpty();
        assertThat(state()).isEqualTo(CaseState.CONFIRMED);
        assertThat(story.tell("caller", calledBack(24))).isEmpty();
        assertThat(state()).isEqualTo(CaseState.CLOSED);
        assertThat(story.standing(day(23)).state()).isEqualTo(CaseState.CONFIRMED);
        assertThat(story.standing(day(24)).satisfaction()).hasValue(4);
    }

    @Test
    void whoHadAHandInItNeitherConfirmsNorCallsBack() {
        story.tell("head", owned(21));
        story.tell("owner", new HelperAdded(CaseStory.ID, "helper", day(21)));
        story.tell("head", new OwnerGiven(CaseStory.ID, "second", "ill", day(21)));
        story.tell("second", solved(22));
        for (String hand : List.of("owner", "helper", "second")) {
            assertThat(story.tell(hand, confirmed(Voice.DESK, 23))).containsExactly("case-own-work");
        }
        assertThat(story.tell("desk", confirmed(Voice.FIRM, 23))).containsExactly("case-voice");
        assertThat(story.tell("desk", confirmed(Voice.DESK, 23))).isEmpty();
        for (String hand : List.of("owner", "helper", "second")) {
            assertThat(story.tell(hand, calledBack(24))).containsExactly("case-own-work");
        }
        assertThat(state()).isEqualTo(CaseState.CONFIRMED);
    }

    @Test
    void whatTheFirmRefusesGoesBackToItsOwner() {
        story.tell("head", owned(21));
        story.tell("owner", solved(22));
        assertThat(story.tell("zhongwei", new FirmRefused(CaseStory.ID, Voice.FIRM, "", day(25))))
                .containsExactly("reason-missing");
        story.tell("zhongwei", new FirmRefused(CaseStory.ID, Voice.FIRM, "still cold", day(25)));
        assertThat(state()).isEqualTo(CaseState.OWNED);
        assertThat(story.standing(day(25)).solution()).isEmpty();
        assertThat(clocks(26)).isEqualTo("""
                answer 2017-01-23 kept
                solve 2017-02-06 running
                """);
    }

    @Test
    void aPausedClockStandsStill() {
        story.tell("head", owned(20));
        assertThat(clocks(20)).isEqualTo("""
                answer 2017-01-23 running
                solve 2017-02-01 running
                """);
        story.tell("owner", new FirmAnswered(CaseStory.ID, "we look into it", day(23)));
        assertThat(story.tell("owner", new CasePaused(CaseStory.ID, "", day(24))))
                .containsExactly("reason-missing");
        story.tell("owner", new CasePaused(CaseStory.ID, "the permit of the province", day(24)));
        assertThat(clocks(40)).isEqualTo("""
                answer 2017-01-23 kept
                solve - stopped
                """);
        assertThat(story.tell("owner", solved(33))).containsExactly("case-paused");
        story.tell("owner", new CaseResumed(CaseStory.ID, "", day(33)));
        assertThat(story.tell("owner", new CaseResumed(CaseStory.ID, "", day(33))))
                .containsExactly("case-not-paused");
        assertThat(clocks(40)).isEqualTo("""
                answer 2017-01-23 kept
                solve 2017-02-07 overdue
                """);
        assertThat(story.standing(day(23)).state()).isEqualTo(CaseState.OWNED);
    }

    @Test
    void aReopenedCaseHasANewClock() {
        story.closed(5);
        assertThat(state()).isEqualTo(CaseState.CLOSED);
        assertThat(story.tell("owner", solved(33))).containsExactly("case-is-closed");
        story.tell("zhongwei", new CaseReopened(CaseStory.ID, Voice.FIRM, "cold again", day(33)));
        assertThat(story.standing(day(33)).satisfaction()).isEmpty();
        assertThat(clocks(34)).isEqualTo("""
                answer 2017-01-23 kept
                solve 2017-02-01 kept
                call-back 2017-01-26 kept
                solve 2017-02-09 running
                """);
    }

    @Test
    void whatDoesNotLastIsOpenAgain() {
        story.tell("head", owned(20));
        story.tell("owner", solved(21));
        story.tell("desk", confirmed(Voice.DESK, 22));
        AftercareEntry gone = new CalledBack(CaseStory.ID, false, Optional.empty(), "cold again", day(24));
        assertThat(story.tell("caller", gone)).isEmpty();
        assertThat(state()).isEqualTo(CaseState.OWNED);
        assertThat(story.standing(day(24)).reopenings()).isEqualTo(1);
    }

    @Test
    void aCaseStandsInTheWayOfAStageUntilItIsClosed() {
        Hold hold = new Hold("p/1", Stage.OPERATING, Hold.Force.BLOCKS);
        assertThat(story.tell(
                        "head",
                        new StageHeld(CaseStory.ID, new Hold("p/2", Stage.OPERATING, Hold.Force.WARNS), "x", day(20))))
                .containsExactly("case-of-no-project");
        story.tell("head", new StageHeld(CaseStory.ID, hold, "no steam, no trial run", day(20)));
        assertThat(book().holds("p/1", day(20)))
                .extracting(each -> each.held().hold())
                .containsExactly(hold);
        assertThat(book().holds("p/1", day(19))).isEmpty();
        assertThat(story.tell("head", new HoldLifted(CaseStory.ID, Stage.STARTED, "x", day(20))))
                .containsExactly("case-holds-nothing");
        story.closed(5);
        assertThat(book().holds("p/1", day(40))).isEmpty();
        story.tell("zhongwei", new CaseReopened(CaseStory.ID, Voice.FIRM, "cold again", day(41)));
        assertThat(book().holds("p/1", day(41))).hasSize(1);
        story.tell("head", new HoldLifted(CaseStory.ID, Stage.OPERATING, "the neighbour's boiler", day(41)));
        assertThat(book().holds("p/1", day(41))).isEmpty();
    }

    private AftercareBook book() {
        return AftercareBook.of(story.told());
    }

    @Test
    void aCaseIsRaisedOnceAndWithWhatItNeeds() {
        assertThat(story.tell("desk", new CaseRaised(CaseStory.raised(CaseStory.ID, day(20)))))
                .containsExactly("case-known");
        ServiceCase bare = new ServiceCase(
                "New!",
                true,
                "",
                "p/9",
                org.tworivers.core.shared.Code.NONE,
                CaseKind.OTHER,
                Urgency.ORDINARY,
                "",
                "",
                Voice.FIRM,
                day(20));
        assertThat(story.tell("desk", new CaseRaised(bare)))
                .containsExactly("lead-key-unusable", "firm-missing", "field-missing", "project-unknown", "case-voice");
        assertThat(story.tell("desk", new CaseResumed("nobody", "", day(20)))).containsExactly("case-unknown");
        assertThat(book().with(Map.of("case:" + CaseStory.ID, List.of())).cases())
                .isEmpty();
    }
}
