package org.tworivers.core.attraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.core.attraction.LeadStory.LUYI;
import static org.tworivers.core.attraction.LeadStory.MILL;
import static org.tworivers.core.attraction.LeadStory.XIANGCHENG;
import static org.tworivers.core.attraction.LeadStory.YUZHOU;
import static org.tworivers.core.attraction.LeadStory.bare;
import static org.tworivers.core.attraction.LeadStory.claim;
import static org.tworivers.core.attraction.LeadStory.day;
import static org.tworivers.core.attraction.LeadStory.key;
import static org.tworivers.core.attraction.LeadStory.proven;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tworivers.core.attraction.AttractionEntry.OfTalk;
import org.tworivers.core.attraction.AttractionEntry.TalkDecided;
import org.tworivers.core.attraction.AttractionEntry.TalkDisputed;
import org.tworivers.core.attraction.AttractionEntry.TalkRenewed;
import org.tworivers.core.attraction.AttractionEntry.TalkTransferred;
import org.tworivers.core.attraction.FirstTalk.Reading;
import org.tworivers.core.attraction.FirstTalk.Standing;
import org.tworivers.core.attraction.FirstTalk.State;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// The story of one mill that several counties talked with.
class A_FirstTalkTest {
    private static Reading reading(String asOf, List<Recorded<AttractionEntry>> entries) {
        return FirstTalk.of(entries).reading(day(asOf));
    }

    private static Optional<Code> holder(String asOf, List<Recorded<AttractionEntry>> entries) {
        return reading(asOf, entries).findHolder().map(Standing::holder);
    }

    private static List<State> states(String asOf, List<Recorded<AttractionEntry>> entries) {
        return reading(asOf, entries).claims().stream().map(Standing::state).toList();
    }

    @Test
    void theEarliestProvenTalkHoldsWhoeverRecordsFirst() {
        Recorded<AttractionEntry> later = proven(claim(LUYI, "03-02", "08-31"));
        Recorded<AttractionEntry> earlier = proven(claim(XIANGCHENG, "02-20", "08-20"));
        Recorded<AttractionEntry> unproven = bare(claim(YUZHOU, "01-05", "12-31"));
        assertThat(holder("04-01", List.of(later, earlier, unproven))).contains(XIANGCHENG);
        assertThat(holder("02-25", List.of(later, earlier, unproven))).contains(XIANGCHENG);
        assertThat(states("04-01", List.of(later, earlier, unproven)))
                .containsExactly(State.UNPROVEN, State.HOLDS, State.WAITS);
        assertThat(holder("02-01", List.of(later, earlier))).isEmpty();
    }

    @Test
    void aClaimRunsOutAndTheNextOneHolds() {
        Recorded<AttractionEntry> first = proven(claim(XIANGCHENG, "02-20", "05-20"));
        Recorded<AttractionEntry> next = proven(claim(LUYI, "03-02", "08-31"));
        assertThat(holder("05-20", List.of(first, next))).contains(XIANGCHENG);
        assertThat(holder("05-21", List.of(first, next))).contains(LUYI);
        Recorded<AttractionEntry> inTime =
                proven(new TalkRenewed(MILL, key(XIANGCHENG, "02-20"), day("05-20"), day("11-20")));
        assertThat(holder("06-01", List.of(first, next, inTime))).contains(XIANGCHENG);
        Recorded<AttractionEntry> tooLate =
                proven(new TalkRenewed(MILL, key(XIANGCHENG, "02-20"), day("05-21"), day("11-20")));
        assertThat(holder("06-01", List.of(first, next, tooLate))).contains(LUYI);
        Recorded<AttractionEntry> unproven =
                bare(new TalkRenewed(MILL, key(XIANGCHENG, "02-20"), day("05-01"), day("11-20")));
        assertThat(holder("06-01", List.of(first, next, unproven))).contains(LUYI);
    }

    @Test
    void whoHandsItOnKeepsTheCredit() {
        Recorded<AttractionEntry> claim = proven(claim(LUYI, "03-02", "08-31"));
        Recorded<AttractionEntry> on =
                bare(new TalkTransferred(MILL, key(LUYI, "03-02"), XIANGCHENG, "no dyeing", day("05-02")));
        assertThat(holder("05-01", List.of(claim, on))).contains(LUYI);
        Standing held = reading("05-02", List.of(claim, on)).findHolder().orElseThrow();
        assertThat(held.holder()).isEqualTo(XIANGCHENG);
        assertThat(held.claim().county()).isEqualTo(LUYI);
    }

    @Test
    void twoOfOneDayAreTiedUntilItIsDecided() {
        Recorded<AttractionEntry> one = proven(claim(LUYI, "03-02", "08-31"));
        Recorded<AttractionEntry> other = proven(claim(XIANGCHENG, "03-02", "08-31"));
        assertThat(states("04-01", List.of(one, other))).containsExactly(State.TIED, State.TIED);
        assertThat(reading("04-01", List.of(one, other)).isOpen()).isTrue();
        Recorded<AttractionEntry> decided =
                bare(new TalkDecided(MILL, key(XIANGCHENG, "03-02"), "came by noon", day("04-03")));
        assertThat(holder("04-03", List.of(one, other, decided))).contains(XIANGCHENG);
        assertThat(reading("04-03", List.of(one, other, decided)).isOpen()).isFalse();
        assertThat(states("04-02", List.of(one, other, decided))).containsExactly(State.TIED, State.TIED);
    }

    @Test
    void aDisputeIsOpenUntilTheOfficeDecidesAndWhatItOverrulesNeverHoldsAgain() {
        Recorded<AttractionEntry> first = proven(claim(XIANGCHENG, "02-20", "12-31"));
        Recorded<AttractionEntry> second = proven(claim(LUYI, "03-02", "05-31"));
        Recorded<AttractionEntry> dispute =
                proven(new TalkDisputed(MILL, key(XIANGCHENG, "02-20"), LUYI, "only a letter", day("03-10")));
        assertThat(reading("03-09", List.of(first, second, dispute)).isOpen()).isFalse();
        assertThat(reading("03-10", List.of(first, second, dispute)).disputes()).containsExactly(dispute);
        assertThat(holder("03-10", List.of(first, second, dispute))).contains(XIANGCHENG);
        Recorded<AttractionEntry> decided =
                bare(new TalkDecided(MILL, key(LUYI, "03-02"), "a letter is no talk", day("03-20")));
        assertThat(reading("03-20", List.of(first, second, dispute, decided)).isOpen())
                .isFalse();
        assertThat(holder("03-20", List.of(first, second, dispute, decided))).contains(LUYI);
        assertThat(states("06-01", List.of(first, second, dispute, decided)))
                .containsExactly(State.OVERRULED, State.EXPIRED);
        Recorded<AttractionEntry> anew = proven(claim(YUZHOU, "04-01", "12-31"));
        assertThat(holder("06-01", List.of(first, second, dispute, decided, anew)))
                .contains(YUZHOU);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        FirstTalk talk = FirstTalk.of(List.of(proven(claim(LUYI, "03-02", "08-31"))));
        String key = key(LUYI, "03-02");
        assertThat(codes(claim(XIANGCHENG, "03-01", "02-01"), talk, List.of()))
                .containsExactly("talk-unproven", "claim-over");
        assertThat(codes(claim(LUYI, "04-01", "12-31"), talk, LeadStory.MINUTES))
                .containsExactly("claim-runs");
        assertThat(codes(claim(XIANGCHENG, "01-15", "12-31"), talk, LeadStory.MINUTES))
                .isEmpty();
        assertThat(codes(new TalkRenewed(MILL, key, day("09-01"), day("10-01")), talk, LeadStory.MINUTES))
                .containsExactly("claim-expired");
        assertThat(codes(new TalkRenewed(MILL, key, day("08-01"), day("08-31")), talk, LeadStory.MINUTES))
                .containsExactly("renewal-shorter");
        assertThat(codes(new TalkTransferred(MILL, key, LUYI, "", day("04-01")), talk, List.of()))
                .containsExactly("talk-unreasoned", "transfer-nowhere");
        assertThat(codes(new TalkDisputed(MILL, key, LUYI, "mine", day("04-01")), talk, LeadStory.MINUTES))
                .containsExactly("dispute-own");
        assertThat(codes(new TalkDecided(MILL, "nobody@2017-01-01", "so", day("04-01")), talk, List.of()))
                .containsExactly("claim-unknown");
        assertThat(codes(new TalkDecided(MILL, key, "so", day("09-01")), talk, List.of()))
                .containsExactly("claim-not-valid");
    }

    private static List<String> codes(AttractionEntry entry, FirstTalk talk, List<Evidence> evidence) {
        return TalkCheck.check((OfTalk) entry, talk, evidence).stream()
                .map(Rejection::code)
                .toList();
    }
}
