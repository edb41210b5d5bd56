package org.tworivers.bench.serving;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.EventDesk;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.EventReader;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.meetings.EventPlan;
import org.tworivers.core.meetings.EventPlan.Hall;
import org.tworivers.core.meetings.EventPlan.Session;
import org.tworivers.core.meetings.EventPlan.WishRules;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// A made-up event of two days, and the files that its organiser is sent: half of the delegations are hosts, half
/// come from the source, and each wish is of a source for a host, as it is drawn; each has a few slots more than
/// wishes.
///
/// @param oddPercent how many in a hundred have an own table, and as many are away for an afternoon
record MadeUpEvent(int delegations, int wishes, int slotsADay, int tables, int oddPercent, long seed) {
    static final String ID = "bench";

    private static final LocalDate FIRST = LocalDate.of(2017, 5, 24);
    private static final int MINUTES = 20;
    private static final int SPARE_SLOTS = 4;

    /// Records its plan; wishes hold unless they are declined.
    void record(Ledger ledger) {
        EventOffice office = new EventOffice(InstantSource.system(), () -> OfficeServer.AS_OF, "CN-HA");
        EventDesk desk = new EventDesk(ledger, office, new EventReader(ledger, office));
        Viewer organiser = new Viewer("organiser", "organiser", Role.ORGANISER, Code.NONE);
        Appended done = desk.record(organiser, Channel.COMMAND, "", List.of(new EventPlanned(plan())));
        if (!(done instanceof Appended.Recorded)) {
            throw new IllegalStateException("the plan must be taken: " + done);
        }
    }

    private EventPlan plan() {
        return new EventPlan(
                ID,
                new Names(new TreeMap<>(Map.of("zh", "虚构对接会", "en", "Made-up docking meeting"))),
                "",
                "郑州",
                ZoneId.of("Asia/Shanghai"),
                true,
                List.of(session(FIRST), session(FIRST.plusDays(1))),
                List.of(new Hall("A", tables / 2, 4), new Hall("B", tables - tables / 2, 4)),
                List.of(),
                List.of(),
                new WishRules(true, 2 * slotsADay, 0, 2 * slotsADay, -1, FIRST, FIRST),
                List.of());
    }

    private Session session(LocalDate day) {
        return new Session(day, LocalTime.of(8, 30), slotsADay, MINUTES, 5, false);
    }

    /// The list of delegations.
    String delegationList() {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder out = new StringBuilder("编号,中文名称,英文名称,所属地区,类别,语言,自有桌位,不在场时间\n");
        for (int i = 0; i < delegations; i++) {
            boolean own = random.nextInt(100) < oddPercent;
            boolean away = random.nextInt(100) < oddPercent;
            out.append("d%d,虚构单位%d,Made up %d,%s,企业,zh,%s,%s%n"
                    .formatted(
                            i,
                            i,
                            i,
                            isHost(i) ? "host" : "source",
                            own ? "自有" + i : "",
                            away ? FIRST + " 12:00 - 18:00" : ""));
        }
        return out.toString();
    }

    private boolean isHost(int delegation) {
        return delegation % 2 == 0;
    }

    /// The list of wishes.
    String wishList() {
        SplittableRandom random = new SplittableRandom(seed + 1);
        StringBuilder out = new StringBuilder("提出方,对方,意愿\n");
        int most = 2 * slotsADay - SPARE_SLOTS;
        int[] degrees = new int[delegations];
        Set<Long> known = new HashSet<>();
        while (known.size() < wishes) {
            int host = 2 * random.nextInt(delegations / 2);
            int source = 2 * random.nextInt(delegations / 2) + 1;
            boolean room = Math.max(degrees[host], degrees[source]) < most;
            if (room && known.add((long) host << Integer.SIZE | source)) {
                degrees[host]++;
                degrees[source]++;
                out.append("d%d,d%d,%s%n".formatted(source, host, random.nextInt(10) == 0 ? "must" : "nice"));
            }
        }
        return out.toString();
    }
}
