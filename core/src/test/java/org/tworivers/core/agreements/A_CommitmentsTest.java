package org.tworivers.core.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.Chapter;
import org.tworivers.core.agreements.AgreementsEntry.ChaptersStated;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentReported;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentStated;
import org.tworivers.core.agreements.AgreementsEntry.Report;
import org.tworivers.core.agreements.CommitmentStanding.Status;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

class A_CommitmentsTest {
    private static final LocalDate SPRING = LocalDate.of(2017, 5, 23);
    private static final LocalDate LATER = LocalDate.of(2019, 1, 1);

    private final AgreementStory story = new AgreementStory();

    @BeforeEach
    void anAgreementWithOneChapter() {
        story.put(
                "a",
                new AgreementSigned(
                        "2015", Names.of("en", "A"), Day.parse("2015"), Day.parse("2015-11-03"), "", List.of()));
        assertThat(tell(new ChaptersStated("2015", List.of(new Chapter("parks", Names.of("en", "Parks"))))))
                .isEmpty();
    }

    private List<String> tell(AgreementsEntry entry) {
        return story.tell("a", AgreementStory.PAPER, entry);
    }

    private static CommitmentStated commitment(String id, String due, Optional<Figure> target) {
        return new CommitmentStated(
                "2015",
                new AgreementCommitment(
                        id, "parks", Names.of("en", "Promise"), List.of("CN-HA"), Day.parse(due), target, false));
    }

    private static CommitmentReported report(Report report, String day) {
        return new CommitmentReported("2015", "park", report, "because", Day.parse(day));
    }

    private Status status(String id, LocalDate asOf, Optional<Figure> figure) {
        AgreementBook book = story.agreement();
        return book.standing(book.findCommitment(id).orElseThrow(), asOf, figure)
                .status();
    }

    private static Optional<Figure> undertaken(long number) {
        return Optional.of(new Figure("undertaken", new Value.Count(number)));
    }

    @Test
    void aFigureSaysHowFarACommitmentIs() {
        assertThat(tell(commitment("many", "2018", undertaken(300)))).isEmpty();
        AgreementBook book = story.agreement();
        CommitmentStanding standing = book.standing(book.findCommitment("many").orElseThrow(), SPRING, undertaken(256));
        assertThat(standing.status()).isEqualTo(Status.UNDER_WAY);
        assertThat(standing.share().orElseThrow().sameValueAs(Ratio.of(64, 75))).isTrue();
        assertThat(status("many", SPRING, undertaken(300))).isEqualTo(Status.FULFILLED);
        assertThat(status("many", LocalDate.of(2018, 12, 31), undertaken(299))).isEqualTo(Status.UNDER_WAY);
        assertThat(status("many", LATER, undertaken(299))).isEqualTo(Status.OVERDUE);
        assertThat(status("many", SPRING, Optional.of(new Figure("undertaken", new Value.NotAvailable("no-signings")))))
                .as("what cannot be said is not 0")
                .isEqualTo(Status.NOT_AVAILABLE);
        assertThat(tell(new CommitmentReported("2015", "many", Report.FULFILLED, "", Day.parse("2017"))))
                .containsExactly("commitment-measured");
    }

    @Test
    void aShareIsATargetToo() {
        assertThat(tell(commitment("rate", "", Optional.of(new Figure("start-rate", new Value.CountRate(60, 100))))))
                .isEmpty();
        assertThat(status("rate", SPRING, Optional.of(new Figure("start-rate", new Value.CountRate(165, 256)))))
                .isEqualTo(Status.FULFILLED);
        assertThat(status("rate", SPRING, Optional.of(new Figure("start-rate", new Value.CountRate(59, 100)))))
                .isEqualTo(Status.UNDER_WAY);
    }

    @Test
    void reportsSayHowFarACommitmentIsAsOfEachDay() {
        tell(commitment("park", "2017", Optional.empty()));
        assertThat(status("park", SPRING, Optional.empty())).isEqualTo(Status.NOT_BEGUN);
        tell(report(Report.PROGRESSED, "2017-03"));
        tell(report(Report.FULFILLED, "2018-02-01"));
        assertThat(status("park", LocalDate.of(2017, 3, 30), Optional.empty()))
                .as("March is not over")
                .isEqualTo(Status.NOT_BEGUN);
        assertThat(status("park", SPRING, Optional.empty())).isEqualTo(Status.UNDER_WAY);
        assertThat(status("park", LocalDate.of(2018, 1, 1), Optional.empty())).isEqualTo(Status.OVERDUE);
        assertThat(status("park", LATER, Optional.empty())).isEqualTo(Status.FULFILLED);
        tell(report(Report.BROKEN_OFF, "2018-06"));
        assertThat(status("park", LATER, Optional.empty())).isEqualTo(Status.BROKEN_OFF);
    }

    @Test
    void whatIsNotSoundIsRefusedWithAReasonEach() {
        assertThat(story.tell("a", List.of(), commitment("Park 1", "2014", undertaken(0))))
                .containsExactly("agreement-key-unusable", "target-unusable", "due-before-signed");
        tell(commitment("park", "2017", Optional.empty()));
        List<Evidence> none = List.of();
        assertThat(story.tell("a", none, report(Report.PROGRESSED, "")))
                .containsExactly("report-undated", "report-unproven");
        assertThat(tell(new CommitmentReported("2015", "park", Report.BROKEN_OFF, " ", Day.parse("2017"))))
                .containsExactly("report-unreasoned");
        assertThat(tell(new ChaptersStated("2015", List.of()))).containsExactly("chapter-in-use");
        assertThat(new AgreementStory().tell("a", none, report(Report.PROGRESSED, "2017")))
                .containsExactly("agreement-unsigned");
    }
}
