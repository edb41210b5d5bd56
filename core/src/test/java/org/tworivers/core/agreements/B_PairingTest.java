package org.tworivers.core.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.core.agreements.SharingLawsTest.fen;
import static org.tworivers.core.agreements.SharingLawsTest.share;
import static org.tworivers.core.agreements.SharingLawsTest.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tworivers.core.agreements.AgreementsEntry.FirmRecommended;
import org.tworivers.core.agreements.AgreementsEntry.PairingStated;
import org.tworivers.core.agreements.AgreementsEntry.SettlementApproved;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.agreements.AgreementsEntry.TermsSignedOff;
import org.tworivers.core.agreements.AgreementsEntry.TermsStated;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.agreements.Settlement.Outcome;
import org.tworivers.core.agreements.Settlement.Portion;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Terms of the kind reported of Songjiang and Lu'an: 40 % for five years of the firms it recommended.
class B_PairingTest {
    private static final Day DAY = Day.parse("2018-02-01");
    private static final ShareTerms TERMS =
            terms(List.of(share("host", 3, 5), share("source", 2, 5)), Optional.empty());

    private final AgreementStory story = new AgreementStory();

    @BeforeEach
    void aPairingWithTerms() {
        Pairing pairing =
                new Pairing("p", Names.of("en", "P"), Code.parse("a:1"), Code.parse("a:2"), "", List.of("park"), true);
        assertThat(tell("clerk", new PairingStated(pairing))).isEmpty();
        assertThat(tell("clerk", new TermsStated("p", TERMS))).isEmpty();
        assertThat(tell("clerk", new FirmRecommended("p", "fibre", DAY))).isEmpty();
    }

    private List<String> tell(String recorder, AgreementsEntry entry) {
        return story.tell(recorder, AgreementStory.PAPER, entry);
    }

    private String termsId() {
        return story.pairing().findTerms().orElseThrow().stated().entryId();
    }

    private List<String> sign(String recorder, RegionSide side) {
        return tell(recorder, new TermsSignedOff("p", termsId(), side, DAY));
    }

    private SettlementStated settlement(int year, String firm, String reason) {
        return new SettlementStated(
                "p", termsId(), Settler.settle(TERMS, year, List.of(new Line(firm, fen(101)))), reason);
    }

    @Test
    void nothingIsSettledBeforeBothSidesSignedTheTermsOff() {
        assertThat(tell("clerk", settlement(1, "fibre", ""))).containsExactly("terms-unsigned");
        assertThat(sign("zhang", RegionSide.HOST)).isEmpty();
        assertThat(tell("clerk", settlement(1, "fibre", ""))).containsExactly("terms-unsigned");
        assertThat(sign("zhang", RegionSide.SOURCE)).containsExactly("side-of-other");
        assertThat(sign("li", RegionSide.HOST)).containsExactly("side-spoken");
        assertThat(sign("li", RegionSide.SOURCE)).isEmpty();
        assertThat(tell("clerk", settlement(1, "fibre", ""))).isEmpty();
    }

    @Test
    void termsStatedAnewNeedBothSidesAnew() {
        sign("zhang", RegionSide.HOST);
        String first = termsId();
        sign("li", RegionSide.SOURCE);
        tell("clerk", new TermsStated("p", TERMS));
        assertThat(story.pairing().findTerms().orElseThrow().isInForce()).isFalse();
        assertThat(tell("li", new TermsSignedOff("p", first, RegionSide.SOURCE, DAY)))
                .containsExactly("terms-moved");
    }

    @Test
    void onePersonNeverSpeaksForBothAlsoWhenWhatWasTakenBackIsGivenAgain() {
        story.put("zhang", new TermsSignedOff("p", termsId(), RegionSide.SOURCE, DAY));
        story.put("zhang", new TermsSignedOff("p", termsId(), RegionSide.HOST, DAY));
        assertThat(story.pairing().findTerms().orElseThrow().isInForce()).isFalse();
    }

    @Test
    void aSettlementIsApprovedByBothAndCorrectedByANewOne() {
        sign("zhang", RegionSide.HOST);
        sign("li", RegionSide.SOURCE);
        tell("clerk", settlement(1, "fibre", ""));
        String first = story.pairing().findSettlement(1).orElseThrow().stated().entryId();
        assertThat(tell("zhang", new SettlementApproved("p", first, RegionSide.HOST, DAY)))
                .isEmpty();
        assertThat(tell("zhang", new SettlementApproved("p", first, RegionSide.SOURCE, DAY)))
                .containsExactly("side-of-other");
        assertThat(tell("li", new SettlementApproved("p", first, RegionSide.SOURCE, DAY)))
                .isEmpty();
        assertThat(story.pairing().findSettlement(1).orElseThrow().isAgreed()).isTrue();
        assertThat(tell("clerk", settlement(1, "fibre", ""))).containsExactly("settlement-unreasoned");
        assertThat(tell("clerk", settlement(1, "fibre", "a firm was left out"))).isEmpty();
        assertThat(story.pairing().findSettlement(1).orElseThrow().version()).isEqualTo(2);
        assertThat(story.pairing().findSettlement(1).orElseThrow().isAgreed()).isFalse();
        assertThat(story.pairing().versions(1).getFirst().isAgreed()).isTrue();
        assertThat(tell("li", new SettlementApproved("p", first, RegionSide.HOST, DAY)))
                .containsExactly("settlement-moved");
    }

    @Test
    void onlyEligibleFirmsAndTheTermsOwnPortionsAreSettled() {
        sign("zhang", RegionSide.HOST);
        sign("li", RegionSide.SOURCE);
        assertThat(tell("clerk", settlement(1, "stranger", ""))).containsExactly("firm-not-eligible");
        Settlement generous = new Settlement(
                1,
                List.of(new Line("fibre", fen(100))),
                List.of(new Portion("host", fen(50)), new Portion("source", fen(50))),
                Outcome.SHARED);
        assertThat(tell("clerk", new SettlementStated("p", termsId(), generous, "")))
                .containsExactly("settlement-differs");
    }

    @Test
    void yearSixOfFivePaysNothing() {
        sign("zhang", RegionSide.HOST);
        sign("li", RegionSide.SOURCE);
        assertThat(tell("clerk", settlement(6, "fibre", ""))).isEmpty();
        Settlement sixth = story.pairing().findSettlement(6).orElseThrow().settlement();
        assertThat(sixth.outcome()).isEqualTo(Outcome.TERM_OVER);
        assertThat(sixth.portions()).containsExactly(new Portion("host", fen(101)), new Portion("source", fen(0)));
    }

    @Test
    void termsThatDoNotAddUpAreRefused() {
        assertThat(tell("clerk", new TermsStated("p", terms(List.of(share("host", 3, 5)), Optional.of(fen(-1))))))
                .containsExactly("line-unusable", "share-missing", "shares-not-whole");
    }

    @Test
    void clausesThatTieRewardsToTaxPaidAreFlaggedWhileTheRuleIsInForce() {
        ClauseRule rule = new ClauseRule(
                "tax",
                Names.of("en", "No rewards by tax paid"),
                Names.of("en", "Regulation"),
                LocalDate.of(2024, 8, 1),
                Optional.empty(),
                List.of(List.of("奖励", "reward"), List.of("纳税", "tax paid")),
                List.of("不得"));
        ClauseReview review = new ClauseReview(List.of(rule));
        List<String> texts = List.of(
                "双方按月通报。对企业按纳税额的 30% 给予奖励；奖励不得与纳税挂钩。", "Firms get a Reward of 30 % of tax paid. They may stay.");
        assertThat(review.flags(texts, LocalDate.of(2024, 8, 1)))
                .extracting(ClauseReview.Flag::sentence)
                .containsExactly("对企业按纳税额的 30% 给予奖励；", "Firms get a Reward of 30 % of tax paid.");
        assertThat(review.flags(texts, LocalDate.of(2024, 7, 31))).isEmpty();
    }
}
