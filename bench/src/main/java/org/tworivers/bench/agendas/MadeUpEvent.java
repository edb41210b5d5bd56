package org.tworivers.bench.agendas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.tworivers.app.render.agendas.Agenda;
import org.tworivers.app.render.agendas.AgendaBook;
import org.tworivers.app.render.agendas.Sitting;
import org.tworivers.app.render.agendas.TableSheet;
import org.tworivers.app.render.agendas.Talk;

/// The agendas of a made-up event of two days and 26 slots: in every slot about 62 % of the participants meet somebody,
/// 16 talks each.
final class MadeUpEvent {
    private static final int SLOTS = 26;
    private static final int MINUTES = 25;
    private static final int TALKS_EACH = 16;
    private static final int TABLES_TO_A_HALL = 34;
    private static final String PLACES = "郑州洛阳开封许昌新乡焦作安阳鹤壁濮阳漯河南信商丘周口驻马店济源上海浦东嘉定松江宝山青浦奉贤金崇明";
    private static final String TRADES = "精密机械装备制造电子信息生物医药食品新材料化工纺织服冷链物流智能汽车零部件环保节能农业科技文创旅游";
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 5, 24);
    private static final Instant PUBLISHED = Instant.parse("2017-05-20T10:00:00Z");

    private final List<String> names;
    private final List<List<Talk>> talks;
    private final List<List<Sitting>> sittings;

    /// @param participants an even number of them
    MadeUpEvent(int participants, int tables, long seed) {
        Random random = new Random(seed);
        names = IntStream.range(0, participants).mapToObj(i -> name(i, random)).toList();
        talks = IntStream.range(0, participants)
                .mapToObj(i -> (List<Talk>) new ArrayList<Talk>())
                .toList();
        sittings = IntStream.range(0, tables)
                .mapToObj(i -> (List<Sitting>) new ArrayList<Sitting>())
                .toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, participants).boxed().toList());
        int meetings = Math.min(participants * TALKS_EACH / SLOTS / 2, tables);
        for (int slot = 0; slot < SLOTS; slot++) {
            Collections.shuffle(order, random);
            for (int i = 0; i < meetings; i++) {
                meet(order.get(2 * i), order.get(2 * i + 1), i, slot);
            }
        }
    }

    private static String name(int number, Random random) {
        return letters(PLACES, random) + letters(TRADES, random) + letters(TRADES, random) + "示例有限公司" + (number + 1);
    }

    private static String letters(String from, Random random) {
        int at = random.nextInt(from.length() / 2) * 2;
        return from.substring(at, at + 2);
    }

    private void meet(int first, int second, int table, int slot) {
        LocalDateTime begins =
                FIRST_DAY.plusDays(slot / (SLOTS / 2)).atTime(9, 0).plusMinutes((long) MINUTES * (slot % (SLOTS / 2)));
        String uid = slot + "-" + table + "@example.org";
        talks.get(first).add(talk(uid, begins, table, names.get(second)));
        talks.get(second).add(talk(uid, begins, table, names.get(first)));
        sittings.get(table).add(new Sitting(begins, begins.plusMinutes(20), names.get(first), names.get(second), ""));
    }

    private static Talk talk(String uid, LocalDateTime begins, int table, String partner) {
        return new Talk(uid, 0, begins, begins.plusMinutes(20), label(table), hall(table), partner, "", PUBLISHED);
    }

    private static String label(int table) {
        return (char) ('A' + table / TABLES_TO_A_HALL) + Integer.toString(table % TABLES_TO_A_HALL + 1);
    }

    private static String hall(int table) {
        return (char) ('A' + table / TABLES_TO_A_HALL) + " 区";
    }

    AgendaBook book() {
        List<Agenda> agendas = IntStream.range(0, names.size())
                .mapToObj(i -> new Agenda(
                        "p" + i,
                        names.get(i),
                        i % 2 == 0 ? "河南" : "上海",
                        "https://meetings.example.org/agendas/" + i + "/3f7c9a52d1e84b06",
                        talks.get(i),
                        List.of()))
                .toList();
        List<TableSheet> tables = IntStream.range(0, sittings.size())
                .mapToObj(i -> new TableSheet(label(i), hall(i), sittings.get(i)))
                .toList();
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return new AgendaBook("示例对接会", "示例会展中心", zone, 1, PUBLISHED, true, agendas, tables);
    }
}
