package org.tworivers.app.render.agendas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// A made-up event of two days with all that is hard to print: a name that begins like a formula, one that is long, a
/// letter outside the basic plane, a cancelled meeting, nobody to meet.
final class SmallEvent {
    static final Instant PUBLISHED = Instant.parse("2017-05-20T10:00:00Z");
    static final Instant CHANGED = Instant.parse("2017-05-23T02:30:00Z");
    static final String FORMULA = "=1+1 Machinery, Ltd; \"East\"";
    static final String LONG = "International Company for the Manufacture, Import and Export of Precision Instruments, "
            + "Agricultural Machinery, Cold-Chain Equipment and Everything Else (Illustrative) Shanghai Pudong";
    static final String CHINESE = "郑州高新区示例日用轻工有限公司";
    static final String RARE = "𬭎利示例食品（上海）有限公司与长江三角洲西部农产品流通合作示范中心联合代表团";
    static final String LONELY = "孤立示例有限公司";
    static final String LINK = "https://meetings.example.org/agendas/42/3f7c9a52d1e84b06";

    private static final LocalDate FIRST = LocalDate.of(2017, 5, 24);
    private static final LocalDate SECOND = LocalDate.of(2017, 5, 25);

    private SmallEvent() {}

    static AgendaBook book() {
        Talk first = talk("m1@example.org", 0, FIRST.atTime(9, 0), "A12", LONG, "zh-en");
        Talk second = talk("m2@example.org", 2, SECOND.atTime(14, 30), "B3", FORMULA, "");
        Talk third = talk("m3@example.org", 0, SECOND.atTime(15, 0), "B3", RARE, "");
        Talk cancelled = talk("m4@example.org", 1, FIRST.atTime(9, 0), "A7", LONELY, "");
        return new AgendaBook(
                "豫沪对接会",
                "郑州国际会展中心",
                ZoneId.of("Asia/Shanghai"),
                3,
                PUBLISHED,
                true,
                List.of(
                        new Agenda("p1", CHINESE, "河南", LINK, List.of(first, second, third), List.of(cancelled)),
                        new Agenda("p2", FORMULA, "上海", LINK + "1", List.of(of(second, CHINESE)), List.of()),
                        new Agenda("p3", LONG, "上海", LINK + "2", List.of(of(first, CHINESE)), List.of()),
                        new Agenda("p4", RARE, "上海", "", List.of(of(third, CHINESE)), List.of()),
                        new Agenda("p5", LONELY, "上海", LINK + "4", List.of(), List.of(of(cancelled, CHINESE))),
                        new Agenda("p6", "无会谈示例有限公司", "", "", List.of(), List.of())),
                List.of(
                        new TableSheet("A12", "A 区", List.of(sitting(first, LONG, "zh-en"))),
                        new TableSheet("B3", "B 区", List.of(sitting(second, FORMULA, ""), sitting(third, RARE, ""))),
                        new TableSheet("C1", "", List.of())));
    }

    private static Talk talk(
            String uid, int sequence, LocalDateTime begins, String table, String partner, String note) {
        String hall = table.charAt(0) + " 区";
        Instant changed = sequence == 0 ? PUBLISHED : CHANGED;
        return new Talk(uid, sequence, begins, begins.plusMinutes(20), table, hall, partner, note, changed);
    }

    private static Talk of(Talk talk, String partner) {
        return new Talk(
                talk.uid(),
                talk.sequence(),
                talk.begins(),
                talk.ends(),
                talk.table(),
                talk.hall(),
                partner,
                talk.note(),
                talk.changed());
    }

    private static Sitting sitting(Talk talk, String second, String note) {
        return new Sitting(talk.begins(), talk.ends(), CHINESE, second, note);
    }
}
