package org.tworivers.app.work.meetings.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tworivers.app.work.meetings.fit.FitReason.NearSector;
import org.tworivers.app.work.meetings.fit.FitReason.SameSector;
import org.tworivers.app.work.meetings.fit.FitReason.SharedTerms;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.solver.pairs.Side;

class FitFinderTest {
    /// As in GB/T 4754: 3670 under 367 under 36.
    private static Optional<String> parent(String sector) {
        return sector.length() > 2 ? Optional.of(sector.substring(0, sector.length() - 1)) : Optional.empty();
    }

    private static List<Fit> find(List<Profile> first, List<Profile> second, int most) {
        return FitFinder.find(first, second, FitFinderTest::parent, Meanings.none(), most);
    }

    private static Profile needs(String text, String... sectors) {
        return new Profile(Interest.none(), new Interest(List.of(sectors), text));
    }

    private static Profile offers(String text, String... sectors) {
        return new Profile(new Interest(List.of(sectors), text), Interest.none());
    }

    @Test
    void theSameSectorComesBeforeOneUnderTheOther() {
        List<Fit> fits =
                find(List.of(needs("", "367")), List.of(offers("", "3670"), offers("", "367"), offers("", "261")), 5);
        assertThat(fits)
                .containsExactly(
                        new Fit(0, 1, 300, List.of(new SameSector(Side.FIRST, "367"))),
                        new Fit(0, 0, 200, List.of(new NearSector(Side.FIRST, "367", "3670"))));
        assertThat(find(List.of(needs("", "3670")), List.of(offers("", "36")), 5))
                .extracting(Fit::reasons)
                .containsExactly(List.of(new NearSector(Side.FIRST, "3670", "36")));
    }

    @Test
    void bothWaysCount() {
        Profile one = new Profile(new Interest(List.of("26"), ""), new Interest(List.of("36"), ""));
        Profile other = new Profile(new Interest(List.of("36"), ""), new Interest(List.of("26"), ""));
        assertThat(find(List.of(one), List.of(other), 5))
                .containsExactly(new Fit(
                        0, 0, 600, List.of(new SameSector(Side.FIRST, "36"), new SameSector(Side.SECOND, "26"))));
    }

    @Test
    void englishWordsAreFoundInOtherFormsAndNamedAsTheyWereWritten() {
        List<Fit> fits = find(
                List.of(needs("We are looking for airbag yarns and polymer recycling technology.")),
                List.of(offers("Supplier of textile machinery"), offers("Nylon yarn for airbags; recycled polymers")),
                5);
        assertThat(fits).extracting(Fit::second).containsExactly(1);
        assertThat(fits.getFirst().reasons())
                .containsExactly(new SharedTerms(Side.FIRST, List.of("airbag yarns", "polymer", "recycling")));
    }

    @Test
    void chineseWordsAreFoundInsideOthersAndJoinedAgain() {
        List<Fit> fits = find(
                List.of(offers("本公司从事精细化工中间体生产"), offers("提供新能源汽车零部件加工服务")),
                List.of(needs("寻求汽车零部件供应商"), needs("需要精细化工产品的合作伙伴")),
                5);
        assertThat(fits)
                .extracting(Fit::first, Fit::second, Fit::reasons)
                .containsExactlyInAnyOrder(
                        tuple(0, 1, List.of(new SharedTerms(Side.SECOND, List.of("精细化工")))),
                        tuple(1, 0, List.of(new SharedTerms(Side.SECOND, List.of("汽车零部件")))));
    }

    /// Needs and offers as they are written at such meetings; each need finds the offer in the same line.
    @Test
    void eachNeedFindsItsOffer() {
        List<Profile> first = List.of(
                needs("寻求工业机器人集成商，改造汽车焊装生产线"),
                needs("拟采购安全气囊用尼龙66工业丝，年需3000吨"),
                needs("寻找冷链物流合作伙伴，进入长三角市场"),
                needs("需要污水处理和VOCs治理技术"),
                needs("希望与高校共建生物医药中试平台"),
                needs("Looking for battery recycling technology and cathode suppliers"));
        List<Profile> second = List.of(
                offers("机器人系统集成，焊接自动化生产线设计制造"),
                offers("锦纶66气囊丝、尼龙工业丝生产企业"),
                offers("长三角冷链仓储与配送网络"),
                offers("化工废水、废气（VOCs）治理工程总承包"),
                offers("大学药学院：生物医药中试与GMP平台"),
                offers("Lithium-ion battery recycler; cathode material maker"));
        assertThat(find(first, second, 1))
                .hasSize(6)
                .allMatch(fit -> fit.first() == fit.second())
                .extracting(Fit::reasons)
                .contains(
                        List.of(new SharedTerms(Side.FIRST, List.of("冷链物流", "长三角"))),
                        List.of(new SharedTerms(Side.FIRST, List.of("安全气囊", "尼龙", "66", "工业丝"))),
                        List.of(new SharedTerms(Side.FIRST, List.of("battery", "recycling", "cathode"))));
    }

    @Test
    void mixedTextIsReadInBothWays() {
        List<Fit> fits =
                find(List.of(needs("引进ＩｏＴ传感器芯片, MEMS sensors")), List.of(offers("IoT 平台与传感器; MEMS sensor design")), 5);
        assertThat(fits.getFirst().reasons())
                .containsExactly(new SharedTerms(Side.FIRST, List.of("ＩｏＴ", "传感器", "MEMS", "sensors")));
    }

    @Test
    void whatEverybodySaysIsNoReason() {
        assertThat(find(List.of(needs("我公司需要技术合作项目")), List.of(offers("本公司提供技术服务，寻求合作")), 5))
                .isEmpty();
        assertThat(find(
                        List.of(needs("Our company needs the services of a partner")),
                        List.of(offers("We offer services to partners of our company")),
                        5))
                .isEmpty();
    }

    @Test
    void rareWordsSayMoreThanFrequentOnes() {
        List<Profile> offers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            offers.add(offers("steel pipes"));
        }
        offers.add(offers("graphene"));
        Fit best = find(List.of(needs("steel with graphene")), offers, 1).getFirst();
        assertThat(best.second()).isEqualTo(20);
        assertThat(best.score()).isGreaterThan(100);
    }

    @Test
    void eachParticipantKeepsItsBest() {
        List<Profile> first = List.of(needs("", "36"), needs("", "36"), needs("", "26"));
        List<Profile> second = List.of(offers("", "36"), offers("", "36"), offers("", "265"));
        assertThat(find(first, second, 1))
                .extracting(Fit::first, Fit::second)
                .containsExactly(tuple(0, 0), tuple(0, 1), tuple(1, 0), tuple(2, 2));
    }

    @Test
    void fiveHundredOfEachSideAreNoMatter() {
        long seed = 20_170_524;
        SplittableRandom random = new SplittableRandom(seed);
        List<Profile> first = profiles(random);
        List<Profile> second = profiles(random);
        List<Fit> fits = find(first, second, 5);
        assertThat(fits.size()).as("seed %d", seed).isBetween(1_500, 5_000);
        assertThat(fits).as("seed %d", seed).allMatch(fit -> fit.score() >= 40 && fit.score() <= FitFinder.MOST);
        assertThat(fits).as("seed %d", seed).noneMatch(fit -> fit.reasons().isEmpty());
        assertThat(find(first, second, 5)).as("seed %d", seed).isEqualTo(fits);
    }

    private static List<Profile> profiles(SplittableRandom random) {
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            profiles.add(new Profile(interest(random), interest(random)));
        }
        return profiles;
    }

    private static Interest interest(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.appendCodePoint(0x4e00 + random.nextInt(600));
        }
        for (int i = 0; i < 10; i++) {
            text.append(' ').append(Integer.toString(10_000 + random.nextInt(500), Character.MAX_RADIX));
        }
        return new Interest(List.of(String.valueOf(100 + random.nextInt(300))), text.toString());
    }
}
