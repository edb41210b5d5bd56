package org.tworivers.core.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;
import org.tworivers.core.talent.TalentEntry.AgreementEnded;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.DaysSpent;
import org.tworivers.core.talent.TalentEntry.DeliverableMet;
import org.tworivers.core.talent.TalentEntry.NameVerified;

/// Story A: a person keeps the home employer and works on site for a term.
class A_TalentTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 1);
    private static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"));

    private final List<Recorded<TalentEntry>> entries = new ArrayList<>();

    private static TalentAgreement agreement(String id, String person) {
        return new TalentAgreement(
                id,
                true,
                person,
                "university",
                "mill",
                "programme",
                "team",
                true,
                Day.of(LocalDate.of(2019, 8, 31)),
                90,
                List.of(new Deliverable("kit", "a test kit", Day.ofYear(2018), "kit")));
    }

    private List<String> take(TalentEntry entry) {
        return take(PAPER, entry);
    }

    private List<String> take(List<Evidence> evidence, TalentEntry entry) {
        Optional<TalentCourse> course = TalentBook.of(entries).findAgreement(entry.agreement());
        List<Rejection> why = TalentCheck.check(entry, evidence, new Known(course));
        if (why.isEmpty()) {
            entries.add(Recorded.ahead(entries.size() + 1L, "clerk", evidence, entry));
        }
        return why.stream().map(Rejection::code).toList();
    }

    private record Known(Optional<TalentCourse> findAgreement) implements TalentCheck.Known {
        @Override
        public boolean isPerson(String id) {
            return id.startsWith("p-");
        }

        @Override
        public boolean isOrganisation(String id) {
            return true;
        }

        @Override
        public boolean isResult(String id) {
            return id.equals("kit");
        }
    }

    private TalentCourse course() {
        return TalentBook.of(entries).findAgreement("a").orElseThrow();
    }

    @Test
    void days_on_site_are_counted_within_the_term_and_no_day_twice() {
        assertThat(take(new AgreementMade(agreement("a", "somebody"), DAY))).containsExactly("talent-person-unknown");
        assertThat(take(new AgreementMade(agreement("a", "p-1"), LocalDate.of(2019, 8, 1))))
                .containsExactly("talent-days-beyond");
        assertThat(take(List.of(), new AgreementMade(agreement("a", "p-1"), DAY)))
                .containsExactly("result-unproven");
        assertThat(take(new AgreementMade(agreement("a", "p-1"), DAY))).isEmpty();
        LocalDate stay = DAY.plusDays(9);
        assertThat(take(new DaysSpent("a", DAY.minusDays(1), 2, stay))).containsExactly("talent-before");
        assertThat(take(new DaysSpent("a", DAY, 11, stay))).containsExactly("stay-days");
        assertThat(take(new DaysSpent("a", DAY, 8, stay))).isEmpty();
        assertThat(take(new DaysSpent("a", stay, 1, stay))).containsExactly("stay-overlaps");
        assertThat(take(new DaysSpent("a", stay.plusDays(1), 1, stay.plusDays(1))))
                .isEmpty();
        assertThat(course().daysSpent(stay)).isEqualTo(8);
        assertThat(course().daysSpent(stay.plusDays(1))).isEqualTo(9);
        assertThat(take(new AgreementEnded("a", "done", stay))).containsExactly("promise-step-early");
        assertThat(take(new AgreementEnded("a", "done", stay.plusDays(2)))).isEmpty();
        assertThat(take(new DaysSpent("a", stay.plusDays(3), 1, stay.plusDays(3))))
                .containsExactly("talent-over");
        assertThat(course().state(stay.plusDays(2))).isEqualTo(TalentState.RUNNING);
        assertThat(course().state(stay.plusDays(3))).isEqualTo(TalentState.OVER);
        assertThat(course().state(DAY.minusDays(1))).isEqualTo(TalentState.AHEAD);
    }

    @Test
    void a_name_is_unverified_until_a_paper_shows_it_and_deliverables_are_met_once() {
        take(new AgreementMade(agreement("a", "p-1"), DAY));
        assertThat(course().isVerified(DAY)).isFalse();
        assertThat(take(new NameVerified("a", "", DAY.plusDays(1)))).isEmpty();
        assertThat(course().isVerified(DAY)).isFalse();
        assertThat(TalentBook.of(entries).isVerified("p-1", DAY.plusDays(1))).isTrue();
        assertThat(take(new NameVerified("a", "", DAY.plusDays(1)))).containsExactly("talent-name-verified");
        assertThat(take(new DeliverableMet("a", "other", "", DAY))).containsExactly("deliverable-unknown");
        assertThat(take(new DeliverableMet("a", "kit", "", DAY.plusDays(5)))).isEmpty();
        assertThat(take(new DeliverableMet("a", "kit", "", DAY.plusDays(6)))).containsExactly("deliverable-met");
        assertThat(course().met(DAY)).isZero();
        assertThat(course().met(DAY.plusDays(5))).isEqualTo(1);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void two_agreements_of_a_person_are_one_head_and_heads_never_exceed_agreements(long seed) {
        Random random = new Random(seed);
        Set<String> persons = new HashSet<>();
        TalentCounts some = TalentCounts.NONE;
        TalentCounts others = TalentCounts.NONE;
        int agreements = random.nextInt(30);
        for (int i = 0; i < agreements; i++) {
            String person = "p-" + random.nextInt(10);
            persons.add(person);
            TalentCourse course = new TalentCourse(agreement("a-" + i, person), DAY, List.of());
            if (random.nextBoolean()) {
                some = some.plus(course, DAY);
            } else {
                others = others.plus(course, DAY);
            }
        }
        TalentCounts all = some.plus(others);
        assertThat(all.heads()).isEqualTo(persons.size()).isLessThanOrEqualTo(all.agreements());
        assertThat(all.agreements()).isEqualTo(agreements);
        assertThat(some.heads()).isLessThanOrEqualTo(some.agreements());
    }
}
