package org.tworivers.app.work.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.DraftTree;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.meetings.ChosenPairs;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.Delegation.Absence;
import org.tworivers.core.meetings.Delegation.Interest;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventPlan;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Interpreters;
import org.tworivers.core.meetings.EventPlan.Promotion;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.meetings.EventProblem;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.meetings.MeetingsEntry.Decline;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.SigningListed;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.meetings.Side;
import org.tworivers.core.meetings.SigningItem;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.solver.timetable.Control;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.search.SearchSettings;
import org.tworivers.solver.timetable.search.TimetableSearch;

/// The docking meeting of the example with made-up delegations: what was planned, who wished to meet whom, and the
/// timetable that came of it.
final class ExampleEvent {
    private static final LocalDate FIRST = LocalDate.of(2017, 5, 24);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final int FIRMS = 24;
    private static final int WISHES_A_FIRM = 7;
    private static final long ITERATIONS = 60_000;
    private static final String EVENT = ExampleFiles.MEETING;

    private final Random random;
    private final List<OfEvent> entries = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    private final List<String> firms = new ArrayList<>();

    private ExampleEvent(Random random) {
        this.random = random;
    }

    /// The entries as a file, one a line.
    static String of(long seed) {
        ExampleEvent event = new ExampleEvent(new Random(seed));
        event.entries.add(new EventPlanned(plan()));
        event.addHosts();
        event.addFirms();
        event.addWishes();
        event.entries.add(event.timetable());
        event.addSignings();
        MeetingsCodec codec = new MeetingsCodec();
        return event.entries.stream()
                .map(entry -> CanonicalText.write(DraftTree.write(codec.encode(entry))) + "\n")
                .collect(Collectors.joining());
    }

    private static Names names(String chinese, String english) {
        return new Names(new TreeMap<>(Map.of("zh", chinese, "en", english)));
    }

    private static EventPlan plan() {
        return new EventPlan(
                EVENT,
                names(
                        "第三次沪豫产业对接会（2017 年 5 月 24-25 日，上海）",
                        "Third Shanghai-Henan docking meeting (24-25 May 2017, Shanghai)"),
                "",
                "上海（会场为示例）",
                ZoneId.of("Asia/Shanghai"),
                true,
                List.of(
                        new Session(FIRST, LocalTime.of(9, 0), 6, 25, 5, false),
                        new Session(FIRST, LocalTime.of(13, 30), 7, 25, 5, true),
                        new Session(SECOND, LocalTime.of(9, 0), 6, 25, 5, false)),
                List.of(new Hall("A", 8, 6), new Hall("B", 6, 4)),
                List.of(new Interpreters("en", "zh", 2)),
                List.of(),
                new WishRules(false, 12, 2, 12, -1, ExampleFiles.AS_OF, ExampleFiles.AS_OF),
                List.of(new Promotion(
                        SECOND.atTime(14, 0),
                        SECOND.atTime(15, 30),
                        "示例推介：电子信息与汽车零部件",
                        "B",
                        List.of("example/0001", "example/0002"))));
    }

    private void addHosts() {
        List<Word> cities = new ArrayList<>();
        Word.PLACES.forEach(place -> {
            if (cities.stream().noneMatch(each -> each.chinese().equals(place.chinese()))) {
                cities.add(place);
            }
        });
        for (Word city : cities) {
            String key = "park-" + (hosts.size() + 1);
            hosts.add(key);
            Word sector = drawn(Word.SECTORS);
            state(
                    key,
                    names("示例园区 " + city.chinese(), "Example park " + city.english()),
                    Side.HOST,
                    new Need(
                            hosts.size() % 6 == 0 ? 2 : 1,
                            hosts.size() == 1 ? "C1" : "",
                            "zh",
                            new Interest(false, sector(sector), sector.chinese() + "用地、标准厂房与配套电力")));
        }
    }

    private void addFirms() {
        for (int i = 1; i <= FIRMS; i++) {
            String key = "firm-" + i;
            firms.add(key);
            Word sector = drawn(Word.SECTORS);
            state(
                    key,
                    names("示例企业 " + i + " " + sector.chinese(), "Example firm " + i + " " + sector.english()),
                    Side.SOURCE,
                    new Need(
                            1,
                            "",
                            i % 9 == 0 ? "en" : "zh",
                            new Interest(true, sector(sector), sector.chinese() + "生产基地，需要用地与电力")));
        }
    }

    private static Code sector(Word sector) {
        return new Code("gbt4754", sector.code());
    }

    private <T> T drawn(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Adds a delegation that is there all the time, or leaves early on the second day.
    private void state(String key, Names names, Side side, Need need) {
        boolean leavesEarly = random.nextInt(8) == 0;
        List<Absence> absences =
                leavesEarly ? List.of(new Absence(SECOND.atTime(10, 30), SECOND.atTime(18, 0))) : List.of();
        entries.add(new DelegationStated(
                EVENT,
                new Delegation(
                        key,
                        "",
                        names,
                        side,
                        side == Side.HOST ? "park" : "firm",
                        Standing.ADMITTED,
                        need.representatives(),
                        List.of(),
                        need.table(),
                        new TreeSet<>(List.of(need.language())),
                        absences,
                        Delegation.AS_ALL,
                        Delegation.AS_ALL,
                        List.of(need.interest()))));
    }

    /// What a delegation comes with.
    private record Need(int representatives, String table, String language, Interest interest) {}

    private void addWishes() {
        for (String firm : firms) {
            List<String> asked = new ArrayList<>(hosts);
            Collections.shuffle(asked, random);
            for (int i = 0; i < WISHES_A_FIRM; i++) {
                entries.add(new WishStated(EVENT, firm, asked.get(i), i < 2 ? Wish.MUST : Wish.NICE, ""));
                answer(asked.get(i), firm);
            }
        }
    }

    private void answer(String host, String firm) {
        int fate = random.nextInt(10);
        if (fate < 8) {
            entries.add(new WishAnswered(EVENT, host, firm, Optional.empty(), ""));
        } else if (fate == 8) {
            Decline why = drawn(List.of(Decline.NO_FIT, Decline.IN_TOUCH, Decline.ENOUGH));
            entries.add(new WishAnswered(EVENT, host, firm, Optional.of(why), ""));
        }
    }

    private TimetablePublished timetable() {
        List<Recorded<OfEvent>> recorded = new ArrayList<>();
        for (OfEvent entry : entries) {
            recorded.add(Recorded.ahead(recorded.size() + 1L, "", List.of(), entry));
        }
        EventBook book = EventBook.of(recorded);
        EventProblem problem = EventProblem.of(
                book,
                ChosenPairs.of(book, List.of()).chosen(),
                List.of(),
                new EventProblem.Goal(Objective.IDLE, false, true));
        Collection<Placement> placements = problem.placements(
                book,
                TimetableSearch.run(
                                problem.problem(),
                                SearchSettings.ofIterations(ExampleFiles.SEED, ITERATIONS),
                                Control.none())
                        .timetable());
        return new TimetablePublished(EVENT, 1, List.copyOf(placements), "示例：首次发布");
    }

    private void addSignings() {
        for (int i = 1; i <= 3; i++) {
            Money total = new Money(Math.multiplyExact(i, 30_000_000_000L), Denomination.CNY);
            entries.add(new SigningListed(
                    EVENT,
                    new SigningItem(
                            "example-" + i,
                            i,
                            names("示例签约项目 " + i, "Example signing " + i),
                            List.of(hosts.get(i), firms.get(i)),
                            i < 3,
                            Optional.of(total),
                            Optional.empty(),
                            new Code("gbt2260", Word.PLACES.get(i).code()),
                            sector(Word.SECTORS.get(i)),
                            false)));
        }
    }
}
