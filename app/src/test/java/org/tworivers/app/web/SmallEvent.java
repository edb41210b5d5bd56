package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.app.work.example.ExampleFiles;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.Delegation.Absence;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventPlan;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.meetings.Side;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// A made-up event of four hosts and four from the source, of which most want to meet: two days of four slots, two
/// halls of two tables. One delegation has an own table, one speaks no Chinese, one comes on the second day only.
final class SmallEvent {
    static final String ID = "small";

    private static final LocalDate FIRST = LocalDate.of(2017, 6, 24);
    private static final List<String> HOSTS = List.of("park", "town", "port", "zone");
    private static final List<String> SOURCES = List.of("mill", "lab", "yard", "gmbh");
    private static final Map<String, String> CHINESE = Map.of(
            "park", "示例园区管委会",
            "town", "示例市投资促进局",
            "port", "示例航空港公司",
            "zone", "示例高新区",
            "mill", "示例纺织有限公司",
            "lab", "示例医药研究院",
            "yard", "示例装备股份公司",
            "gmbh", "示例汽配（德国）");

    private SmallEvent() {}

    /// Records it.
    static void record(Ledger ledger) {
        List<OfEvent> entries = new ArrayList<>();
        entries.add(new EventPlanned(plan()));
        HOSTS.forEach(key -> entries.add(new DelegationStated(ID, delegation(key, Side.HOST))));
        SOURCES.forEach(key -> entries.add(new DelegationStated(ID, delegation(key, Side.SOURCE))));
        for (String host : HOSTS) {
            for (String source : SOURCES) {
                Wish wish = host.equals("park") ? Wish.MUST : Wish.NICE;
                entries.add(new WishStated(ID, source, host, wish, ""));
                if (!host.equals("zone") || source.equals("mill")) {
                    entries.add(new WishAnswered(ID, host, source, Optional.empty(), ""));
                }
            }
        }
        record(ledger, entries);
    }

    /// Records what an organiser says.
    static void record(Ledger ledger, List<? extends OfEvent> entries) {
        EventOffice office = new EventOffice(InstantSource.system(), () -> ExampleFiles.AS_OF, "CN-HA");
        EventDesk desk = new EventDesk(ledger, office, new EventReader(ledger, office));
        Viewer organiser = new Viewer("organiser", "organiser", Role.ORGANISER, Code.NONE);
        assertThat(desk.record(organiser, Channel.COMMAND, "", entries)).isInstanceOf(Appended.Recorded.class);
    }

    private static EventPlan plan() {
        return new EventPlan(
                ID,
                new Names(new TreeMap<>(Map.of("zh", "示例对接会", "en", "Small docking meeting"))),
                "",
                "郑州",
                ZoneId.of("Asia/Shanghai"),
                true,
                List.of(
                        new Session(FIRST, LocalTime.of(9, 0), 4, 25, 5, false),
                        new Session(FIRST.plusDays(1), LocalTime.of(9, 0), 4, 25, 5, false)),
                List.of(new Hall("A", 2, 4), new Hall("B", 2, 4)),
                List.of(),
                List.of(),
                new WishRules(false, 9, 1, 4, -1, FIRST.minusDays(9), FIRST.minusDays(4)),
                List.of());
    }

    private static Delegation delegation(String key, Side side) {
        LocalDateTime morning = FIRST.atTime(8, 0);
        return new Delegation(
                key,
                "",
                new Names(new TreeMap<>(Map.of("zh", CHINESE.getOrDefault(key, key), "en", "Example " + key))),
                side,
                "firm",
                Standing.ADMITTED,
                1,
                List.of(),
                key.equals("zone") ? "Z-Stand" : "",
                new TreeSet<>(List.of(key.equals("gmbh") ? "de" : "zh")),
                key.equals("lab") ? List.of(new Absence(morning, morning.plusHours(12))) : List.of(),
                Delegation.AS_ALL,
                key.equals("yard") ? 2 : Delegation.AS_ALL,
                List.of());
    }
}
