package org.tworivers.bench.parks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.parks.Admission;
import org.tworivers.core.parks.Approval;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParkApproval;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.parks.ParksEntry.ApprovalStated;
import org.tworivers.core.parks.ParksEntry.ClustersStated;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.ParksEntry.SiteWishStated;
import org.tworivers.core.parks.ParksEntry.StatisticsStated;
import org.tworivers.core.parks.ParksEntry.SupplyStated;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.parks.QuotaMove;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.SiteWish;
import org.tworivers.core.parks.evidence.ClusterList;
import org.tworivers.core.parks.evidence.RegionRow;
import org.tworivers.core.parks.evidence.SupplyTable;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Parks, firms and statistics drawn at random: 18 cities with counties, 97 divisions of industry with groups.
final class MadeUpParks {
    static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private static final int CITIES = 18;
    private static final int DIVISIONS = 97;
    private static final List<String> WORDS = List.of(
            "精细化工", "蒸汽", "污水处理", "标准厂房", "双回路供电", "钛合金", "针织", "服装", "汽车零部件", "生物医药", "冷链", "锦纶", "智能装备", "电子信息", "铝材",
            "模具", "熔炼", "检测平台", "保税", "铁路专用线");

    private final Random random;
    private final List<CodeStated> codes = new ArrayList<>();
    private final List<Recorded<ParksEntry>> entries = new ArrayList<>();

    private MadeUpParks(long seed) {
        random = new Random(seed);
    }

    /// What is drawn.
    record Drawn(ParkBook book, CodeBook codes) {}

    static Drawn draw(int firms, int parks, long seed) {
        MadeUpParks drawn = new MadeUpParks(seed);
        drawn.codes();
        drawn.evidence();
        for (int i = 0; i < parks; i++) {
            drawn.park("park-" + i);
        }
        for (int i = 0; i < firms; i++) {
            drawn.firm("firm-" + i);
        }
        return new Drawn(ParkBook.of(drawn.entries), new CodeBook(drawn.codes, List.of()));
    }

    private void add(ParksEntry entry) {
        entries.add(Recorded.ahead(entries.size() + 1L, "", List.of(), entry));
    }

    private void code(Code code, Code parent, String level) {
        codes.add(new CodeStated(code, Names.of("zh", code.code()), parent, level, Day.UNDATED));
    }

    private void codes() {
        Code province = Code.parse("gbt2260:410000");
        code(province, Code.NONE, "province");
        for (int city = 1; city <= CITIES; city++) {
            code(city(city), province, "city");
            for (int county = 1; county <= 8; county++) {
                code(county(city, county), city(city), "county");
            }
        }
        for (int division = 1; division <= DIVISIONS; division++) {
            code(division(division), Code.NONE, "division");
            for (int group = 1; group <= 5; group++) {
                code(group(division, group), division(division), "group");
            }
        }
    }

    private static Code city(int city) {
        return new Code("gbt2260", Integer.toString(410_000 + 100 * city));
    }

    private static Code county(int city, int county) {
        return new Code("gbt2260", Integer.toString(410_000 + 100 * city + county));
    }

    private static Code division(int division) {
        return new Code("gbt4754", Integer.toString(100 + division));
    }

    private static Code group(int division, int group) {
        return new Code("gbt4754", Integer.toString(10 * (100 + division) + group));
    }

    private void evidence() {
        for (int city = 1; city <= CITIES; city++) {
            SortedMap<Code, Long> values = new TreeMap<>();
            for (int division = 1; division <= DIVISIONS; division++) {
                if (random.nextInt(10) > 0) {
                    values.put(division(division), (long) Math.max(0, random.nextInt(5_000) - 500));
                }
            }
            add(new StatisticsStated(new RegionRow("s", city(city), 2022, "", "", values)));
        }
        List<SupplyTable.Flow> flows = new ArrayList<>();
        for (int from = 1; from <= DIVISIONS; from++) {
            for (int to = 1; to <= DIVISIONS; to += 1 + random.nextInt(6)) {
                flows.add(new SupplyTable.Flow(division(from), division(to), random.nextInt(900)));
            }
        }
        add(new SupplyStated(new SupplyTable("t", 2020, "", flows)));
        List<ClusterList.Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            clusters.add(new ClusterList.Cluster(
                    city(1 + random.nextInt(CITIES)),
                    division(1 + random.nextInt(DIVISIONS)),
                    Names.of("zh", "c" + i)));
        }
        add(new ClustersStated(new ClusterList("l", 2021, "", clusters)));
    }

    private void park(String id) {
        List<Code> sectors = new ArrayList<>();
        int admitted = random.nextInt(3) == 0 ? 0 : 20 + random.nextInt(40);
        for (int i = 0; i < admitted; i++) {
            sectors.add(division(1 + random.nextInt(DIVISIONS)));
        }
        SortedMap<Code, Long> distances = new TreeMap<>();
        distances.put(Code.parse("gbt2260:310000"), 600L + random.nextInt(600));
        add(new ParkStated(new Park(
                id,
                true,
                Names.of("zh", id),
                county(1 + random.nextInt(CITIES), 1 + random.nextInt(8)),
                new TreeMap<>(),
                random.nextBoolean(),
                new Admission(sectors, List.of(), List.of(), List.of("光气")),
                random.nextInt(5) == 0 ? List.of(Code.parse("gbt2260:310000")) : List.of(),
                distances,
                text(),
                Day.UNDATED)));
        for (Approval approval : Approval.values()) {
            if (random.nextInt(4) > 0) {
                add(new ApprovalStated(
                        new ParkApproval(id, approval, true, Day.parse("2020-01-01"), Day.UNDATED, "", "")));
            }
        }
        for (Resource resource : Resource.values()) {
            add(new QuotaMoved(new QuotaMove(
                    id,
                    resource,
                    QuotaMove.Kind.GRANT,
                    Quantity.of(200 + random.nextInt(3_000)),
                    "",
                    LocalDate.of(2020, 1, 1),
                    Optional.empty(),
                    "")));
        }
    }

    private void firm(String id) {
        SortedMap<Resource, Quantity> needs = new TreeMap<>();
        needs.put(Resource.LAND, Quantity.of(10 + random.nextInt(400)));
        needs.put(Resource.ENERGY, Quantity.of(10 + random.nextInt(900)));
        add(new SiteWishStated(new SiteWish(
                id,
                true,
                Names.of("zh", id),
                group(1 + random.nextInt(DIVISIONS), 1 + random.nextInt(5)),
                List.of(WORDS.get(random.nextInt(WORDS.size()))),
                Code.parse("gbt2260:310000"),
                needs,
                text(),
                true)));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append('，');
        }
        return text.toString();
    }
}
