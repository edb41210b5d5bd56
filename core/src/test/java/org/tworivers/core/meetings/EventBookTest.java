package org.tworivers.core.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.core.meetings.EventStory.EVENT;
import static org.tworivers.core.meetings.EventStory.NINE;
import static org.tworivers.core.meetings.EventStory.agreed;
import static org.tworivers.core.meetings.EventStory.placement;
import static org.tworivers.core.meetings.EventStory.published;
import static org.tworivers.core.meetings.EventStory.wish;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tworivers.core.meetings.Delegation.Absence;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.meetings.MeetingsEntry.Decline;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.meetings.MeetingsEntry.MeetingProposed;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.MeetingsEntry.Result;
import org.tworivers.core.meetings.MeetingsEntry.SigningDecided;
import org.tworivers.core.meetings.MeetingsEntry.SigningListed;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishWithdrawn;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

class EventBookTest {
    private static List<String> agreedPairs(EventStory story) {
        return story.book().agreed().stream()
                .map(each -> each.pair().toString())
                .toList();
    }

    @Test
    void a_wish_alone_is_no_meeting_and_an_answer_makes_it_one() {
        EventStory story = EventStory.begun().then(wish("mill", Wish.MUST, "park"));
        assertThat(agreedPairs(story)).isEmpty();
        assertThat(story.book().standing(Pair.of("mill", "park")).awaits("park"))
                .isTrue();
        assertThat(agreedPairs(story.then(agreed("park", "mill")))).containsExactly("mill~park");
    }

    @Test
    void two_wishes_for_each_other_need_no_answer() {
        EventStory story =
                EventStory.begun().then(wish("mill", Wish.NICE, "park")).then(wish("park", Wish.MUST, "mill"));
        assertThat(agreedPairs(story)).containsExactly("mill~park");
        assertThat(story.book().agreed().getFirst().isMust()).isTrue();
    }

    @Test
    void a_proposal_needs_both() {
        EventStory story = EventStory.begun().then(new MeetingProposed(EVENT, Pair.of("lab", "town"), "same sector"));
        assertThat(agreedPairs(story.then(agreed("lab", "town")))).isEmpty();
        assertThat(agreedPairs(story.then(agreed("town", "lab")))).containsExactly("lab~town");
    }

    @Test
    void who_declines_or_does_not_want_to_is_left_alone() {
        EventStory story = EventStory.begun()
                .then(wish("mill", Wish.MUST, "park"))
                .then(new WishAnswered(EVENT, "park", "mill", Optional.of(Decline.NO_FIT), ""))
                .then(wish("lab", Wish.NOT, "town"))
                .then(wish("town", Wish.MUST, "lab"));
        assertThat(agreedPairs(story)).isEmpty();
        assertThat(story.codes(new MeetingProposed(EVENT, Pair.of("lab", "town"), "")))
                .containsExactly("pair-refused");
    }

    @Test
    void a_wish_that_is_taken_back_takes_the_answer_with_it() {
        EventStory story = EventStory.begun()
                .then(wish("mill", Wish.MUST, "park"))
                .then(agreed("park", "mill"))
                .then(new WishWithdrawn(EVENT, "mill", "park"));
        assertThat(agreedPairs(story)).isEmpty();
        assertThat(story.book().standing(Pair.of("mill", "park")).awaits("mill"))
                .isFalse();
    }

    @Test
    void automatic_acceptance_is_a_rule_of_the_event() {
        EventPlan plan = EventStory.plan();
        WishRules rules = plan.rules();
        EventPlan automatic =
                with(plan, plan.sessions(), new WishRules(true, 2, 1, 4, 2, rules.wishesUntil(), rules.answersUntil()));
        EventStory story = EventStory.begun().then(new EventPlanned(automatic)).then(wish("mill", Wish.NICE, "park"));
        assertThat(agreedPairs(story)).containsExactly("mill~park");
        story.then(new WishAnswered(EVENT, "park", "mill", Optional.of(Decline.ENOUGH), ""));
        assertThat(agreedPairs(story)).isEmpty();
    }

    private static EventPlan with(EventPlan plan, List<Session> sessions, WishRules rules) {
        return new EventPlan(
                plan.id(),
                plan.names(),
                plan.agreement(),
                plan.venue(),
                plan.zone(),
                plan.illustrative(),
                sessions,
                plan.halls(),
                plan.interpreters(),
                plan.encounters(),
                rules,
                plan.promotions());
    }

    @Test
    void wishes_are_limited_and_within_the_rules() {
        EventStory story = EventStory.begun();
        assertThat(story.codes(wish("mill", Wish.MUST, "lab"))).containsExactly("may-not-meet");
        assertThat(story.codes(wish("mill", Wish.MUST, "mill"))).containsExactly("meets-itself");
        assertThat(story.codes(wish("mill", Wish.MUST, "nobody"))).containsExactly("delegation-not-admitted");
        assertThat(story.codes(agreed("park", "mill"))).containsExactly("nothing-asked");
        story.then(new DelegationStated(EVENT, EventStory.delegation("city", Side.HOST)))
                .then(wish("mill", Wish.MUST, "park"))
                .then(wish("mill", Wish.NICE, "town"));
        assertThat(story.codes(wish("mill", Wish.NICE, "city"))).containsExactly("too-many-open-wishes");
        assertThat(story.then(agreed("town", "mill")).codes(wish("mill", Wish.NICE, "city")))
                .isEmpty();
    }

    @Test
    void nothing_unaccepted_and_nobody_twice_is_published() {
        EventStory story = EventStory.begun()
                .then(wish("mill", Wish.MUST, "park"))
                .then(agreed("park", "mill"))
                .then(wish("lab", Wish.MUST, "park"))
                .then(agreed("park", "lab"))
                .then(wish("lab", Wish.NICE, "town"));
        assertThat(story.codes(published(1, placement("lab", "town", NINE, "A1"))))
                .containsExactly("meeting-not-agreed");
        assertThat(story.codes(
                        published(1, placement("mill", "park", NINE, "A1"), placement("lab", "park", NINE, "A2"))))
                .containsExactly("delegation-busy");
        assertThat(story.codes(published(1, placement("mill", "park", NINE.plusMinutes(10), "A1"))))
                .containsExactly("slot-unknown");
        assertThat(story.codes(published(1, placement("mill", "park", NINE, "B1"))))
                .containsExactly("table-unknown");
        assertThat(story.codes(published(2, placement("mill", "park", NINE, "A1"))))
                .containsExactly("timetable-moved");
        story.then(published(
                1, placement("mill", "park", NINE, "A1"), placement("lab", "park", NINE.plusMinutes(30), "A1")));
        assertThat(story.book().placements()).hasSize(2);
        assertThat(story.codes(published(1))).containsExactly("timetable-moved");
    }

    @Test
    void a_plan_keeps_the_slots_that_were_published() {
        EventStory story = EventStory.begun()
                .then(wish("mill", Wish.MUST, "park"))
                .then(agreed("park", "mill"))
                .then(published(1, placement("mill", "park", NINE, "A1")));
        EventPlan plan = EventStory.plan();
        List<Session> later = List.of(new Session(LocalDate.of(2017, 5, 24), LocalTime.of(10, 0), 3, 25, 5, false));
        assertThat(story.codes(new EventPlanned(with(plan, later, plan.rules()))))
                .containsExactly("published-meeting-homeless");
    }

    @Test
    void a_delegation_that_cannot_be_there_or_is_promised_too_much_is_named() {
        EventStory story = EventStory.begun();
        Delegation mill = EventStory.delegation("mill", Side.SOURCE);
        List<Absence> always = List.of(new Absence(NINE, NINE.plusDays(2)));
        assertThat(story.codes(new DelegationStated(EVENT, with(mill, always, 1, 4))))
                .contains("never-there");
        assertThat(story.codes(new DelegationStated(EVENT, with(mill, List.of(), 9, 9))))
                .containsExactly("quota-above-event");
        assertThat(story.codes(new DelegationStated(EVENT, with(mill, List.of(), 3, 2))))
                .containsExactly("promised-above-limit");
    }

    @Test
    void two_delegations_are_not_called_the_same() {
        EventStory story = EventStory.begun();
        Delegation mill = EventStory.delegation("mill", Side.SOURCE);
        Delegation again = new Delegation(
                "mill-2",
                "",
                mill.names(),
                Side.SOURCE,
                "",
                Standing.INVITED,
                1,
                List.of(),
                "",
                mill.languages(),
                List.of(),
                -1,
                -1,
                List.of());
        assertThat(story.codes(new DelegationStated(EVENT, again))).containsExactly("delegation-named-so");
        story.then(new DelegationStated(EVENT, mill.withStanding(Standing.REFUSED)));
        assertThat(story.codes(new DelegationStated(EVENT, again))).isEmpty();
    }

    @Test
    void a_delegation_that_called_off_holds_no_wish_no_table_and_no_promise() {
        EventStory story = EventStory.begun()
                .then(new DelegationStated(EVENT, EventStory.delegation("city", Side.HOST)))
                .then(wish("mill", Wish.MUST, "park"))
                .then(wish("mill", Wish.NICE, "town"));
        assertThat(story.book().waiting("mill")).hasSize(2);
        Delegation park = EventStory.delegation("park", Side.HOST);
        story.then(new DelegationStated(EVENT, park.withStanding(Standing.WITHDRAWN)));
        assertThat(story.book().waiting("mill")).hasSize(1);
        assertThat(story.codes(wish("mill", Wish.NICE, "city"))).isEmpty();
        Delegation promised = with(EventStory.delegation("lab", Side.SOURCE), List.of(), 9, 9);
        assertThat(story.codes(new DelegationStated(EVENT, promised.withStanding(Standing.WITHDRAWN))))
                .isEmpty();
    }

    private static Delegation with(Delegation of, List<Absence> absences, int promised, int limit) {
        return new Delegation(
                of.key(),
                "",
                of.names(),
                of.side(),
                of.kind(),
                of.standing(),
                1,
                List.of(),
                "",
                new TreeSet<>(),
                absences,
                promised,
                limit,
                List.of());
    }

    @Test
    void outcomes_are_of_published_meetings_and_by_the_two_or_the_desk() {
        Pair pair = Pair.of("mill", "park");
        EventStory story =
                EventStory.begun().then(wish("mill", Wish.MUST, "park")).then(agreed("park", "mill"));
        assertThat(story.codes(outcome(pair, "", Result.LEAD))).containsExactly("meeting-not-on-agenda");
        story.then(published(1, placement("mill", "park", NINE, "A1")));
        assertThat(story.codes(outcome(pair, "lab", Result.LEAD))).containsExactly("meeting-of-others");
        assertThat(story.codes(new OutcomeStated(EVENT, pair, "", false, Result.LEAD, Optional.empty(), "")))
                .containsExactly("result-without-meeting");
        assertThat(story.codes(new OutcomeStated(
                        EVENT, pair, "", true, Result.LEAD, Optional.of(new Money(5, Denomination.CNY)), "")))
                .containsExactly("amount-without-signing");
        story.then(outcome(pair, "mill", Result.LEAD)).then(outcome(pair, "", Result.FOLLOW_UP));
        assertThat(story.book().outcomes(pair)).hasSize(2);
        EventReport report = EventReport.of(story.book());
        assertThat(report.held()).isEqualTo(1);
        assertThat(report.followUps()).isEqualTo(1);
        assertThat(report.leads()).isZero();
        assertThat(report.untold()).isZero();
    }

    @Test
    void what_the_two_say_apart_is_disputed_until_the_desk_speaks() {
        Pair pair = Pair.of("mill", "park");
        EventStory story = EventStory.begun()
                .then(wish("mill", Wish.MUST, "park"))
                .then(agreed("park", "mill"))
                .then(published(1, placement("mill", "park", NINE, "A1")))
                .then(outcome(pair, "mill", Result.LEAD));
        assertThat(ToldOutcome.of(story.book().outcomes(pair)).isDisputed()).isFalse();
        story.then(outcome(pair, "park", Result.NONE));
        assertThat(ToldOutcome.of(story.book().outcomes(pair)).isDisputed()).isTrue();
        story.then(outcome(pair, "", Result.LEAD));
        assertThat(ToldOutcome.of(story.book().outcomes(pair)).isDisputed()).isFalse();
        assertThat(ToldOutcome.of(story.book().outcomes(pair))
                        .standing()
                        .stated()
                        .result())
                .isEqualTo(Result.LEAD);
        story.then(outcome(pair, "park", Result.LEAD));
        assertThat(ToldOutcome.of(story.book().outcomes(pair)).isDisputed()).isFalse();
        assertThat(EventReport.of(story.book()).disputed()).isZero();
    }

    private static OutcomeStated outcome(Pair pair, String by, Result result) {
        return new OutcomeStated(EVENT, pair, by, true, result, Optional.empty(), "");
    }

    @Test
    void a_signing_is_approved_by_another_and_as_it_now_stands() {
        SigningItem item = new SigningItem(
                "mill-2",
                1,
                Names.of("en", "Mill 2"),
                List.of("park", "mill"),
                true,
                Optional.of(new Money(100, Denomination.CNY)),
                Optional.empty(),
                Code.NONE,
                Code.NONE,
                false);
        EventStory story = EventStory.begun().then(new SigningListed(EVENT, item));
        String listed = story.recorded().getLast().entryId();
        SigningDecided approved = new SigningDecided(EVENT, "mill-2", listed, true, "");
        assertThat(story.codes(approved)).containsExactly("signing-own");
        assertThat(EventCheck.check(approved, story.book(), "head")).isEmpty();
        story.then(new SigningListed(EVENT, item));
        assertThat(EventCheck.check(approved, story.book(), "head"))
                .extracting(each -> each.code())
                .containsExactly("signing-changed");
    }

    @Test
    void reading_on_is_reading_anew() {
        EventStory story = EventStory.begun()
                .then(wish("mill", Wish.MUST, "park"))
                .then(agreed("park", "mill"))
                .then(published(1, placement("mill", "park", NINE, "A1")));
        for (int cut = 0; cut <= story.recorded().size(); cut++) {
            EventBook begun = EventBook.of(story.recorded().subList(0, cut));
            EventBook whole =
                    begun.with(story.recorded().subList(cut, story.recorded().size()));
            assertThat(List.copyOf(whole.pairs()))
                    .isEqualTo(List.copyOf(story.book().pairs()));
            assertThat(whole.delegations()).isEqualTo(story.book().delegations());
            assertThat(whole.versions()).isEqualTo(story.book().versions());
            assertThat(begun.sequence()).isEqualTo(cut);
        }
    }
}
