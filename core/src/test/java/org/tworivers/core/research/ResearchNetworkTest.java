package org.tworivers.core.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.Judgements.Judgement;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Laws of the network and its counts, on small random ones.
class ResearchNetworkTest {
    private static final UnaryOperator<String> SAME = UnaryOperator.identity();

    private static JointProject project(String id, String from, String... organisations) {
        return new JointProject(
                id,
                false,
                Names.of("en", id),
                Arrays.stream(organisations)
                        .map(each -> Participant.of(each, Part.PARTNER))
                        .toList(),
                Optional.empty(),
                Code.NONE,
                Code.NONE,
                Day.parse(from),
                Day.UNDATED,
                "",
                "");
    }

    private static TechnologyContract contract(String id, long yuan, String... organisations) {
        List<Participant> parties = new ArrayList<>();
        for (String each : organisations) {
            parties.add(Participant.of(each, parties.isEmpty() ? Part.CLIENT : Part.PROVIDER));
        }
        return new TechnologyContract(
                id,
                false,
                Names.of("en", id),
                ContractKind.DEVELOPMENT,
                parties,
                Optional.of(new Money(yuan * 100, Denomination.CNY)),
                Optional.of(new Money(yuan * 50, Denomination.CNY)),
                "",
                "",
                Code.NONE,
                Code.NONE,
                Day.parse("2016-06-01"));
    }

    private static JointInstitute institute(String id, String from, String... founders) {
        return new JointInstitute(
                id,
                false,
                Names.of("en", id),
                id,
                Arrays.stream(founders)
                        .map(each -> Participant.of(each, Part.FOUNDER))
                        .toList(),
                Code.NONE,
                Code.NONE,
                Day.parse(from),
                Day.UNDATED);
    }

    @Test
    void aContractWithThreeUniversitiesIsOneAndItsValuesCountOnce() {
        ResearchCounts counts = ResearchCounts.of(List.of(contract("fibre", 12_000_000, "firm", "a", "b", "c")), SAME);
        assertThat(counts.contracts()).isEqualTo(1);
        assertThat(counts.findDeal(Denomination.CNY)).contains(new Money(1_200_000_000, Denomination.CNY));
        assertThat(counts.findTechnology(Denomination.CNY)).contains(new Money(600_000_000, Denomination.CNY));
        assertThat(counts.participations()).isZero();
    }

    @Test
    void institutesProjectsAndPartsTakenAreKeptApart() {
        ResearchCounts counts = ResearchCounts.of(
                List.of(
                        institute("central", "2013", "district", "school"),
                        project("yarn", "2016", "firm", "school", "other"),
                        project("steel", "2016", "firm", "school")),
                SAME);
        assertThat(List.of(counts.institutes(), counts.projects(), counts.participations(), counts.organisations()))
                .containsExactly(1L, 2L, 5L, 5L);
        assertThat(counts.figures(counts.denominations()))
                .extracting(Figure::name)
                .containsExactly(
                        "joint-institutes",
                        "joint-projects",
                        "research-participations",
                        "technology-contracts",
                        "deal-value",
                        "technology-value");
    }

    @Test
    void theDayBeforeAFoundingItIsNotThere() {
        JointInstitute institute = institute("central", "2013", "district");
        assertThat(institute.isThere(LocalDate.of(2013, 12, 30))).isFalse();
        assertThat(institute.isThere(LocalDate.of(2013, 12, 31))).isTrue();
        assertThat(institute("later", "2016-05-04").isThere(LocalDate.of(2016, 5, 3)))
                .isFalse();
    }

    @Test
    void whatWasMergedIsOneOrganisation() {
        Judgements judged = new Judgements(List.of(new Judgement(1, true, "sjtu-old", "sjtu")));
        List<Cooperation> all =
                List.of(project("one", "2016", "firm", "sjtu-old", "sjtu"), project("two", "2016", "sjtu", "lab"));
        ResearchNetwork network = ResearchNetwork.of(all, judged::survivor);
        assertThat(network.organisations()).containsExactly("firm", "lab", "sjtu");
        assertThat(network.findWay("firm", "lab").orElseThrow()).hasSize(2);
        assertThat(network.findWay("sjtu-old", "lab").orElseThrow()).hasSize(1);
        assertThat(ResearchCounts.of(all, judged::survivor).participations()).isEqualTo(4);
    }

    @Test
    void eachLinkOfAWayNamesWhatBothTakePartIn() {
        ResearchNetwork network = ResearchNetwork.of(
                List.of(
                        project("one", "2016", "firm", "school"),
                        contract("paid", 5, "firm", "school"),
                        institute("lab", "2013", "school")),
                SAME);
        List<ResearchNetwork.Link> way = network.findWay("firm", "lab").orElseThrow();
        assertThat(way).extracting(ResearchNetwork.Link::one).containsExactly("firm", "school");
        assertThat(way.getFirst().subjects()).containsExactly("research-project:one", "technology-contract:paid");
        assertThat(way.getLast().subjects()).containsExactly("institute:lab");
        assertThat(network.findWay("firm", "firm").orElseThrow()).isEmpty();
        assertThat(network.findWay("firm", "nobody")).isEmpty();
    }

    @RepeatedTest(200)
    void noWayIsShorterAndNoOrderChangesAnything(RepetitionInfo info) {
        long seed = 7_000L + info.getCurrentRepetition();
        Random random = new Random(seed);
        int organisations = 2 + random.nextInt(8);
        List<Cooperation> all = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            String[] taking = random.ints(2 + random.nextInt(3), 0, organisations)
                    .distinct()
                    .mapToObj(each -> "o" + each)
                    .toArray(String[]::new);
            all.add(
                    switch (random.nextInt(3)) {
                        case 0 -> institute("o" + random.nextInt(organisations), "2013", taking);
                        case 1 -> contract("c" + i, 1 + random.nextInt(9), taking);
                        default -> project("p" + i, "2016", taking);
                    });
        }
        ResearchNetwork network = ResearchNetwork.of(all, SAME);
        int[][] shortest = shortest(all, organisations);
        for (int from = 0; from < organisations; from++) {
            for (int to = 0; to < organisations; to++) {
                Optional<List<ResearchNetwork.Link>> way = network.findWay("o" + from, "o" + to);
                boolean there = network.organisations().containsAll(List.of("o" + from, "o" + to));
                assertThat(way.map(List::size).orElse(-1))
                        .as("seed %d from %d to %d", seed, from, to)
                        .isEqualTo(there && shortest[from][to] < FAR ? shortest[from][to] : -1);
                way.ifPresent(links -> assertThat(links)
                        .allSatisfy(link -> assertThat(link.subjects()).isNotEmpty()));
            }
        }
        List<Cooperation> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        assertThat(ResearchNetwork.of(shuffled, SAME).links())
                .as("seed %d", seed)
                .isEqualTo(network.links());
        ResearchCounts counts = ResearchCounts.of(all, SAME);
        assertThat(ResearchCounts.of(shuffled, SAME).figures(counts.denominations()))
                .as("seed %d", seed)
                .isEqualTo(counts.figures(counts.denominations()));
    }

    private static final int FAR = 1_000;

    /// By trying every stop between every two, after Floyd and Warshall.
    private static int[][] shortest(List<Cooperation> all, int organisations) {
        int[][] lengths = new int[organisations][organisations];
        for (int i = 0; i < organisations; i++) {
            Arrays.fill(lengths[i], FAR);
            lengths[i][i] = 0;
        }
        for (Cooperation each : all) {
            List<Integer> ids = each.organisations(SAME).stream()
                    .map(id -> Integer.parseInt(id.substring(1)))
                    .toList();
            ids.forEach(one -> ids.forEach(other -> lengths[one][other] = one.equals(other) ? 0 : 1));
        }
        for (int by = 0; by < organisations; by++) {
            for (int from = 0; from < organisations; from++) {
                for (int to = 0; to < organisations; to++) {
                    lengths[from][to] = Math.min(lengths[from][to], lengths[from][by] + lengths[by][to]);
                }
            }
        }
        return lengths;
    }
}
