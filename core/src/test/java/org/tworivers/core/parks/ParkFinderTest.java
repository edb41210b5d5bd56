package org.tworivers.core.parks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.parks.Condition.ApprovalHeld;
import org.tworivers.core.parks.Condition.NotAmong;
import org.tworivers.core.parks.Condition.ParkAdmits;
import org.tworivers.core.parks.Condition.QuotaLeft;
import org.tworivers.core.parks.ParksEntry.ApprovalStated;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.ParksEntry.StatisticsStated;
import org.tworivers.core.parks.evidence.RegionRow;
import org.tworivers.core.parks.fit.GateFinding;
import org.tworivers.core.parks.fit.ParkFinder;
import org.tworivers.core.parks.fit.ParkFit;
import org.tworivers.core.parks.fit.PartScore;
import org.tworivers.core.parks.fit.Ranking;
import org.tworivers.core.parks.fit.Sensitivity;
import org.tworivers.core.parks.fit.Sensitivity.Turn;
import org.tworivers.core.parks.fit.TextLikeness;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Gates first, then a score of parts; what is not known is no evidence.
class ParkFinderTest {
    private static final long SEED = Long.getLong("tworivers.seed", System.nanoTime());
    private static final Code CHEMICALS = Code.parse("s:C26");
    private static final Code RESINS = Code.parse("s:C265");
    private static final Code TEXTILES = Code.parse("s:C17");
    private static final Code SHANGHAI = Code.parse("p:31");
    private static final Names NAMES = new Names(new TreeMap<>(Map.of("zh", "名", "en", "name")));
    private static final CodeBook CODES = new CodeBook(
            List.of(
                    code(CHEMICALS, Code.NONE),
                    code(RESINS, CHEMICALS),
                    code(TEXTILES, Code.NONE),
                    code(SHANGHAI, Code.NONE)),
            List.of());

    private static final Gate RECOGNITION =
            gate("recognition", "2022-11-14", new ApprovalHeld(Approval.CHEMICAL_PARK, List.of(CHEMICALS)));

    private final List<Recorded<ParksEntry>> entries = new ArrayList<>();

    private static CodeStated code(Code code, Code above) {
        return new CodeStated(code, Names.of("en", code.code()), above, "", Day.UNDATED);
    }

    private static Gate gate(String id, String from, Condition condition) {
        return new Gate(id, NAMES, "", Day.parse(from), Day.UNDATED, condition);
    }

    private void record(ParksEntry entry) {
        entries.add(Recorded.ahead(entries.size() + 1L, "", List.of(), entry));
    }

    private void park(String id, Admission admission, List<Code> paired, Map<Code, Long> distances) {
        record(new ParkStated(new Park(
                id,
                true,
                NAMES,
                Code.parse("p:" + id),
                new TreeMap<>(),
                false,
                admission,
                paired,
                new TreeMap<>(distances),
                "",
                Day.parse("2016"))));
    }

    private void grant(String park, Resource resource, long amount) {
        record(new QuotaMoved(new QuotaMove(
                park,
                resource,
                QuotaMove.Kind.GRANT,
                Quantity.of(amount),
                "",
                LocalDate.of(2017, 1, 1),
                Optional.empty(),
                "")));
    }

    private static SiteWish wish(Code sector, Code origin, long land, String product) {
        return new SiteWish(
                "firm",
                true,
                NAMES,
                sector,
                List.of(product),
                origin,
                new TreeMap<>(Map.of(Resource.LAND, Quantity.of(land))),
                "",
                true);
    }

    private ParkFinder finder(String day, Gate... gates) {
        return new ParkFinder(ParkBook.of(entries), CODES, LocalDate.parse(day), List.of(gates), TextLikeness.NONE);
    }

    private static String said(Ranking ranking) {
        List<String> said = new ArrayList<>();
        ranking.open().forEach(fit -> said.add(fit.site().park().id()));
        for (ParkFit fit : ranking.blocked()) {
            said.add(fit.site().park().id() + " blocked by "
                    + fit.gates().stream()
                            .filter(GateFinding::blocks)
                            .map(each -> each.gate().id() + ": " + each.word())
                            .toList());
        }
        return String.join("; ", said);
    }

    @Test
    void a_chemical_project_waits_for_the_recognition_of_its_park_from_the_day_of_the_rule_on() {
        park("jinshan", Admission.ANY, List.of(), Map.of());
        record(new ApprovalStated(new ParkApproval(
                "jinshan", Approval.CHEMICAL_PARK, true, Day.parse("2023-07"), Day.parse("2028-07-30"), "", "")));
        SiteWish resins = wish(RESINS, Code.NONE, 10, "");
        assertThat(said(finder("2015-12-31", RECOGNITION).parksFor(resins))).isEmpty();
        assertThat(said(finder("2022-11-13", RECOGNITION).parksFor(resins))).isEqualTo("jinshan");
        assertThat(said(finder("2022-11-14", RECOGNITION).parksFor(resins)))
                .isEqualTo("jinshan blocked by [recognition: approval-missing]");
        assertThat(said(finder("2023-07-30", RECOGNITION).parksFor(resins))).contains("blocked");
        assertThat(said(finder("2023-07-31", RECOGNITION).parksFor(resins))).isEqualTo("jinshan");
        assertThat(said(finder("2028-07-31", RECOGNITION).parksFor(resins))).contains("blocked");
        assertThat(said(finder("2022-11-14", RECOGNITION).parksFor(wish(TEXTILES, Code.NONE, 10, ""))))
                .isEqualTo("jinshan");
        record(new ApprovalStated(new ParkApproval(
                "jinshan", Approval.CHEMICAL_PARK, false, Day.parse("2025-01-01"), Day.UNDATED, "", "")));
        assertThat(said(finder("2025-01-01", RECOGNITION).parksFor(resins))).contains("blocked");
    }

    @Test
    void lists_products_and_quotas_block_with_their_reasons_and_what_is_not_recorded_is_to_be_found_out() {
        park("cloth", new Admission(List.of(TEXTILES), List.of("氨纶"), List.of(), List.of()), List.of(), Map.of());
        park("open", new Admission(List.of(), List.of(), List.of(), List.of("光气")), List.of(), Map.of());
        grant("open", Resource.LAND, 50);
        Gate lists = gate("lists", "", new ParkAdmits());
        Gate land = gate("land", "", new QuotaLeft(Resource.LAND));
        Gate bags = gate("bags", "2020-01-01", new NotAmong(List.of(), List.of("超薄型塑料袋")));
        assertThat(said(finder("2020-01-01", lists, land, bags).parksFor(wish(RESINS, Code.NONE, 51, "树脂"))))
                .isEqualTo("cloth blocked by [lists: sector-not-taken]; open blocked by [land: quota-short]");
        assertThat(said(finder("2020-01-01", lists, land, bags).parksFor(wish(RESINS, Code.NONE, 50, "差别化氨纶丝"))))
                .isEqualTo("cloth; open");
        assertThat(said(finder("2020-01-01", lists, bags).parksFor(wish(TEXTILES, Code.NONE, 1, "超薄型塑料袋"))))
                .isEqualTo("cloth blocked by [bags: product-barred]; open blocked by [bags: product-barred]");
        ParkFit unknown = finder("2020-01-01", land).parksFor(wish(TEXTILES, Code.NONE, 5, "")).open().stream()
                .filter(fit -> fit.site().park().id().equals("cloth"))
                .findFirst()
                .orElseThrow();
        assertThat(unknown.gates().getFirst().verdict()).isEqualTo(GateFinding.Verdict.UNKNOWN);
    }

    @Test
    void what_is_kept_for_a_firm_counts_as_left_for_it() {
        park("open", Admission.ANY, List.of(), Map.of());
        grant("open", Resource.LAND, 50);
        record(new QuotaMoved(new QuotaMove(
                "open",
                Resource.LAND,
                QuotaMove.Kind.RESERVE,
                Quantity.of(40),
                "firm",
                LocalDate.of(2017, 2, 1),
                Optional.of(LocalDate.of(2017, 3, 1)),
                "")));
        Gate land = gate("land", "", new QuotaLeft(Resource.LAND));
        assertThat(said(finder("2017-02-15", land).parksFor(wish(TEXTILES, Code.NONE, 45, ""))))
                .isEqualTo("open");
        record(new QuotaMoved(new QuotaMove(
                "open",
                Resource.LAND,
                QuotaMove.Kind.RESERVE,
                Quantity.of(10),
                "other",
                LocalDate.of(2017, 2, 1),
                Optional.of(LocalDate.of(2017, 4, 1)),
                "")));
        assertThat(said(finder("2017-02-15", land).parksFor(wish(TEXTILES, Code.NONE, 45, ""))))
                .contains("quota-short");
    }

    @Test
    void no_evidence_is_never_zero_and_a_stated_nothing_is() {
        park("a", Admission.ANY, List.of(SHANGHAI), Map.of(SHANGHAI, 750L));
        park("b", Admission.ANY, List.of(), Map.of());
        record(new StatisticsStated(new RegionRow(
                "set", Code.parse("p:a"), 2016, "", "", new TreeMap<>(Map.of(CHEMICALS, 0L, TEXTILES, 30L)))));
        record(new StatisticsStated(
                new RegionRow("set", Code.parse("p:c"), 2016, "", "", new TreeMap<>(Map.of(CHEMICALS, 10L)))));
        Ranking ranking = finder("2017-05-31").parksFor(wish(RESINS, SHANGHAI, 1, ""));
        Map<String, String> parts = new TreeMap<>();
        for (ParkFit fit : ranking.open()) {
            for (PartScore part : fit.parts()) {
                parts.put(fit.site().park().id() + " " + part.part().word(), part.isKnown() ? "" + part.tenths() : "-");
            }
        }
        assertThat(parts)
                .containsEntry("a concentration", "0")
                .containsEntry("b concentration", "-")
                .containsEntry("a logistics", "500")
                .containsEntry("b logistics", "-")
                .containsEntry("a pairing", "1000")
                .containsEntry("b pairing", "0")
                .containsEntry("a cluster", "-")
                .containsEntry("a room", "-");
        assertThat(ranking.open().getFirst().score().isWellFounded()).isFalse();
    }

    /// Whatever parks there are: another park changes no score, and a turn that is told is one, while no smaller
    /// change of that weight is.
    @Test
    void a_score_does_not_depend_on_the_other_parks_and_turns_are_the_nearest_there_are() {
        Random random = new Random(SEED);
        for (int round = 0; round < 25; round++) {
            entries.clear();
            int parks = 2 + random.nextInt(6);
            for (int i = 0; i < parks; i++) {
                park(
                        "p" + i,
                        Admission.ANY,
                        random.nextBoolean() ? List.of(SHANGHAI) : List.of(),
                        Map.of(SHANGHAI, (long) random.nextInt(1_600)));
                grant("p" + i, Resource.LAND, 10 + random.nextInt(12));
                record(new StatisticsStated(new RegionRow(
                        "set",
                        Code.parse("p:p" + i),
                        2016,
                        "",
                        "",
                        new TreeMap<>(
                                Map.of(CHEMICALS, (long) random.nextInt(40), TEXTILES, 1L + random.nextInt(40))))));
            }
            SiteWish wish = wish(RESINS, SHANGHAI, 10, "");
            ParkFinder finder = finder("2017-05-31");
            Ranking ranking = finder.parksFor(wish);
            Sensitivity sensitivity = finder.sensitivity(ranking);
            assertThat(sensitivity.holds()).as("seed %d", SEED).isEqualTo(finder.isFirm(ranking));
            for (Turn turn : sensitivity.turns()) {
                checkTurn(turn, ranking, finder.weights(), "seed " + SEED + ", round " + round);
            }
            String second = ranking.open().get(1).score().toString();
            String id = ranking.open().get(1).site().park().id();
            park("later", Admission.ANY, List.of(), Map.of(SHANGHAI, 1L));
            assertThat(finder("2017-05-31").parksFor(wish).open())
                    .filteredOn(fit -> fit.site().park().id().equals(id))
                    .singleElement()
                    .satisfies(fit -> assertThat(fit.score()).hasToString(second));
        }
    }

    private static void checkTurn(Turn turn, Ranking ranking, Map<Part, Long> weights, String where) {
        ParkFit winner = ranking.findWinner().orElseThrow();
        assertThat(mean(turn.winner(), turn, turn.percent(), weights))
                .as(where)
                .isGreaterThan(mean(winner, turn, turn.percent(), weights));
        int nearer = turn.percent() < 100 ? turn.percent() + 1 : turn.percent() - 1;
        for (ParkFit other : ranking.open()) {
            assertThat(mean(other, turn, nearer, weights))
                    .as(where)
                    .isLessThanOrEqualTo(mean(winner, turn, nearer, weights) + 1e-9);
        }
    }

    private static double mean(ParkFit fit, Turn turn, int percent, Map<Part, Long> weights) {
        double sum = 0;
        double whole = 0;
        for (PartScore part : fit.parts()) {
            if (part.isKnown()) {
                double weight = part.part() == turn.part()
                        ? weights.getOrDefault(part.part(), 0L) * percent / 100
                        : weights.getOrDefault(part.part(), 0L);
                sum += weight * part.tenths();
                whole += weight;
            }
        }
        return sum / whole;
    }
}
