package org.tworivers.core.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.research.ResearchEntry.PostingClosed;
import org.tworivers.core.research.ResearchEntry.PostingMade;
import org.tworivers.core.research.ResearchEntry.PostingReviewed;
import org.tworivers.core.research.ResearchEntry.PostingTaken;
import org.tworivers.core.research.ResearchEntry.TechnologyStated;
import org.tworivers.core.research.ResearchEntry.TechnologyStepped;
import org.tworivers.core.research.ResearchEntry.UnitsCounted;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What may be recorded of the research network, told in order.
class A_ResearchTest {
    private static final List<Evidence> PAPER = List.of(Evidence.of(Evidence.Kind.REPORT, "1"));
    private static final Set<String> KNOWN = Set.of("mill", "school", "lab", "district");

    private final List<Recorded<ResearchEntry>> all = new ArrayList<>();
    private String own = "";

    private List<String> tell(String recorder, ResearchEntry entry, List<Evidence> evidence) {
        ResearchBook book = ResearchBook.of(all);
        List<Rejection> found = ResearchCheck.check(entry, evidence, new ResearchCheck.Known() {
            @Override
            public ResearchBook book() {
                return book;
            }

            @Override
            public boolean organisation(String id) {
                return KNOWN.contains(id);
            }

            @Override
            public String recorder() {
                return recorder;
            }

            @Override
            public boolean ofOffice() {
                return own.isEmpty();
            }

            @Override
            public boolean speaksFor(String organisation) {
                return own.equals(organisation);
            }
        });
        if (found.isEmpty()) {
            all.add(Recorded.ahead(all.size() + 1L, recorder, evidence, entry));
        }
        return found.stream().map(Rejection::code).toList();
    }

    private List<String> tell(ResearchEntry entry) {
        return tell("clerk", entry, PAPER);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Participant shared(String id, Part part, int perCent) {
        return new Participant(id, part, Optional.of(Ratio.of(perCent, 100)));
    }

    private static CooperationStated institute(Participant... founders) {
        return new CooperationStated(new JointInstitute(
                "lab",
                false,
                Names.of("en", "Lab"),
                "lab",
                List.of(founders),
                Code.NONE,
                Code.NONE,
                Day.ofYear(2013),
                Day.UNDATED));
    }

    private static CooperationStated project(Participant... participants) {
        return new CooperationStated(new JointProject(
                "yarn",
                false,
                Names.of("en", "Yarn"),
                List.of(participants),
                Optional.empty(),
                Code.NONE,
                Code.NONE,
                Day.ofYear(2016),
                Day.UNDATED,
                "",
                ""));
    }

    private static CooperationStated contract(long deal, long technology, String project, Participant... parties) {
        return new CooperationStated(new TechnologyContract(
                "yarn",
                false,
                Names.of("en", "Yarn"),
                ContractKind.TRANSFER,
                List.of(parties),
                Optional.of(new Money(deal, Denomination.CNY)),
                Optional.of(new Money(technology, Denomination.CNY)),
                "",
                project,
                Code.NONE,
                Code.NONE,
                Day.of(day("2016-06-01"))));
    }

    private static PostingMade need(String until) {
        return new PostingMade(
                new Posting(
                        "heat",
                        false,
                        PostingKind.NEED,
                        "mill",
                        "Heat",
                        "Yarn that stands heat",
                        Code.NONE,
                        Code.NONE,
                        day(until)),
                day("2017-01-10"));
    }

    @Test
    void anInstituteHasFoundersOfTheRegisterWithSharesOfAtMostAWhole() {
        assertThat(tell("clerk", institute(shared("district", Part.FOUNDER, 50)), List.of()))
                .containsExactly("oversight-unproven");
        assertThat(tell(institute(shared("nobody", Part.FOUNDER, 50))))
                .containsExactly("research-organisation-unknown");
        assertThat(tell(institute(shared("district", Part.FOUNDER, 60), shared("school", Part.FOUNDER, 50))))
                .containsExactly("research-shares-beyond");
        assertThat(tell(institute(Participant.of("lab", Part.FOUNDER)))).containsExactly("research-founds-itself");
        assertThat(tell(institute(Participant.of("school", Part.CLIENT)))).containsExactly("research-part-unfit");
        assertThat(tell(institute(shared("district", Part.FOUNDER, 50), shared("school", Part.FOUNDER, 50))))
                .isEmpty();
    }

    @Test
    void aContractHasBothSidesAndPaysForTechnologyAtMostItsDealValue() {
        Participant client = Participant.of("mill", Part.CLIENT);
        Participant provider = Participant.of("school", Part.PROVIDER);
        assertThat(tell(contract(5, 4, "", client))).containsExactly("research-parties-few", "research-side-missing");
        assertThat(tell(contract(5, 6, "", client, provider))).containsExactly("research-technology-value");
        assertThat(tell(contract(5, 4, "unknown", client, provider))).containsExactly("research-project-unknown");
        assertThat(tell(contract(0, 0, "", client, provider))).containsExactly("size-unusable", "size-unusable");
        assertThat(tell(contract(5, 4, "", client, provider, Participant.of("lab", Part.PROVIDER))))
                .isEmpty();
    }

    @Test
    void nobodyRecordsWhatTheirOrganisationHasNoPartIn() {
        own = "lab";
        Participant lead = Participant.of("mill", Part.LEAD);
        assertThat(tell(project(lead, Participant.of("school", Part.PARTNER)))).containsExactly("research-not-yours");
        assertThat(tell(project(lead, Participant.of("lab", Part.PARTNER)))).isEmpty();
        assertThat(tell(need("2017-12-31"))).containsExactly("research-not-yours");
        own = "school";
        assertThat(tell(project(lead, Participant.of("school", Part.PARTNER)))).containsExactly("research-not-yours");
        own = "mill";
        assertThat(tell(project(lead, Participant.of("school", Part.PARTNER)))).isEmpty();
        assertThat(tell(need("2017-12-31"))).isEmpty();
        assertThat(tell(new PostingReviewed("heat", true, "", day("2017-01-11"))))
                .containsExactly("research-not-yours", "research-own-review");
        assertThat(tell(new PostingClosed("heat", "found", day("2017-01-11")))).isEmpty();
    }

    @Test
    void aNeedIsSeenOnceSomebodyElseLookedItThroughAndUntilItsLastDay() {
        assertThat(tell(need("2016-12-31"))).containsExactly("research-until-past");
        assertThat(tell("firm", need("2017-03-31"), List.of())).isEmpty();
        assertThat(tell("firm", new PostingReviewed("heat", true, "", day("2017-01-12")), List.of()))
                .containsExactly("research-own-review");
        assertThat(tell(new PostingReviewed("heat", false, "", day("2017-01-12"))))
                .containsExactly("field-missing");
        assertThat(tell(new PostingReviewed("heat", true, "", day("2017-01-09"))))
                .containsExactly("promise-step-early");
        assertThat(tell(new PostingReviewed("heat", true, "", day("2017-01-12"))))
                .isEmpty();
        PostingCourse course = ResearchBook.of(all).findPosting("heat").orElseThrow();
        assertThat(course.state(day("2017-01-11"))).isEqualTo(PostingState.WAITING);
        assertThat(course.state(day("2017-03-31"))).isEqualTo(PostingState.SHOWN);
        assertThat(course.state(day("2017-04-01"))).isEqualTo(PostingState.EXPIRED);
        assertThat(tell(new PostingTaken("heat", "yarn", day("2017-02-01"))))
                .containsExactly("research-project-unknown");
        tell(project(Participant.of("mill", Part.LEAD), Participant.of("lab", Part.PARTNER)));
        assertThat(tell(new PostingTaken("heat", "yarn", day("2017-04-01"))))
                .containsExactly("research-posting-hidden");
        assertThat(tell(new PostingTaken("heat", "yarn", day("2017-02-01")))).isEmpty();
        assertThat(tell(new PostingClosed("heat", "done", day("2017-02-02")))).containsExactly("research-posting-over");
    }

    @Test
    void aTechnologyIsTakenInStepByStepEachWithItsPaper() {
        assertThat(tell(new TechnologyStepped("spin", TechnologyStep.INTRODUCED, "", Day.ofYear(2016))))
                .containsExactly("research-technology-unknown");
        assertThat(tell(new TechnologyStated(
                        new Technology("spin", false, Names.of("en", "Spin"), "mill", "school", "", Code.NONE))))
                .isEmpty();
        assertThat(tell(new TechnologyStepped("spin", TechnologyStep.DIGESTED, "", Day.ofYear(2016))))
                .containsExactly("research-step-skipped");
        assertThat(tell(
                        "clerk",
                        new TechnologyStepped("spin", TechnologyStep.INTRODUCED, "", Day.ofYear(2016)),
                        List.of()))
                .containsExactly("oversight-unproven");
        assertThat(tell(new TechnologyStepped("spin", TechnologyStep.INTRODUCED, "", Day.ofYear(2016))))
                .isEmpty();
        assertThat(tell(new TechnologyStepped("spin", TechnologyStep.DIGESTED, "", Day.ofYear(2015))))
                .containsExactly("promise-step-early");
        assertThat(tell(new TechnologyStepped("spin", TechnologyStep.DIGESTED, "", Day.parse("2016-11"))))
                .isEmpty();
        TechnologyCourse course = ResearchBook.of(all).findTechnology("spin").orElseThrow();
        assertThat(course.findReached(day("2016-12-30"))).isEmpty();
        assertThat(course.findReached(day("2016-12-31"))).contains(TechnologyStep.DIGESTED);
        all.removeIf(
                each -> each.entry() instanceof TechnologyStepped step && step.step() == TechnologyStep.INTRODUCED);
        assertThat(ResearchBook.of(all).findTechnology("spin").orElseThrow().steps())
                .isEmpty();
    }

    @Test
    void nineStatedSevenNamedStandsBesideThoseOnRecord() {
        assertThat(tell(counted(9, 10, "lab"))).containsExactly("research-count-unfit");
        assertThat(tell(counted(9, 1, "lab", "school"))).containsExactly("research-count-named");
        assertThat(tell(counted(9, 7, "lab", "school"))).isEmpty();
        UnitCount count = ResearchBook.of(all).counts().iterator().next().entry();
        assertThat(List.of(count.stated(), count.named(), count.organisations().size()))
                .containsExactly(9, 7, 2);
    }

    private static UnitsCounted counted(int stated, int named, String... organisations) {
        return new UnitsCounted(new UnitCount(
                "units",
                false,
                Names.of("en", "research units"),
                stated,
                named,
                List.of(organisations),
                "the brief",
                Day.ofYear(2016)));
    }

    @Test
    void aLaterStatementTakesThePlaceOfTheEarlier() {
        tell(institute(Participant.of("district", Part.FOUNDER)));
        tell(institute(Participant.of("district", Part.FOUNDER), Participant.of("school", Part.FOUNDER)));
        ResearchBook book = ResearchBook.of(all);
        assertThat(book.cooperations()).hasSize(1);
        assertThat(book.cooperations().iterator().next().entry().participants()).hasSize(2);
        assertThat(book.cooperations(day("2013-12-30"))).isEmpty();
    }
}
