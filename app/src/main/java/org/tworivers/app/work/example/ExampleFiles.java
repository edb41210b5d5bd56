package org.tworivers.app.work.example;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.DraftTree;
import org.tworivers.app.work.example.Sketch.Group;
import org.tworivers.app.work.example.Sketch.Twist;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// The files of what is made up: a register with a row a project, what happened to them besides, and the delegations of
/// the docking meeting.
///
/// Whatever the seed, 256 projects count from 2015-11-03 to 2017-05-23, their contracts sum to 175.46 bn
/// yuan, and 165 of them have ever started. `java.util.Random` is used because its numbers are fixed by its
/// specification.
///
/// @param projects `projects.csv`, RFC 4180 with line feeds
/// @param acts `acts.jsonl`, one entry a line
/// @param event `event.jsonl`, one entry a line
/// @param leads `leads.jsonl`, one entry a line
public record ExampleFiles(String projects, String acts, String event, String leads) {
    /// The seed of the files in example/henan-shanghai: the day the second agreement was reported.
    public static final long SEED = 20151103;

    /// First day of counting: an assumption, for the brief gives the year of the agreement alone.
    public static final LocalDate BASE = LocalDate.of(2015, 11, 3);

    /// The last day before the meeting: an assumption too.
    public static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);

    static final String REGISTER = "example";
    static final String MEETING = "2017-05";
    static final String SPRING_EVENT = "example-2016-04";
    static final String AUTUMN_EVENT = "example-2016-11";
    static final LocalDate SPRING = LocalDate.of(2016, 4, 12);
    static final LocalDate AUTUMN = LocalDate.of(2016, 11, 8);

    private static final List<String> HEADER = List.of(
            "编号",
            "项目名称",
            "项目英文名",
            "承接地代码",
            "行业代码",
            "转出地代码",
            "签约日期",
            "签约类型",
            "签约活动",
            "合同资金（万元）",
            "其中省外资金（万元）",
            "开工日期",
            "投产日期",
            "备注");

    /// Makes the files.
    public static ExampleFiles of(long seed) {
        Random random = new Random(seed);
        List<Sketch> sketches = new Sketching(random).draw();
        Amounts.give(sketches);
        List<Sketch> sorted = new ArrayList<>(sketches);
        sorted.sort(Comparator.comparing(Sketch::signedDay));
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).number = i + 1;
        }
        List<Draft> drafts = new ArrayList<>(List.of(
                event(SPRING_EVENT, "2016 年 4 月", "April 2016", SPRING),
                event(AUTUMN_EVENT, "2016 年 11 月", "November 2016", AUTUMN)));
        drafts.addAll(new Acts(random).draw(sorted));
        String acts = drafts.stream()
                .map(draft -> CanonicalText.write(DraftTree.write(draft)) + "\n")
                .collect(Collectors.joining());
        return new ExampleFiles(register(sorted), acts, ExampleEvent.of(seed), ExampleLeads.of(seed));
    }

    private static Draft event(String id, String chinese, String english, LocalDate first) {
        Names names = new Names(new TreeMap<>(Map.of(
                "zh", "示例对接活动（" + chinese + "，虚构）",
                "en", "Example docking event (" + english + ", made up)")));
        EventHeld held = new EventHeld(id, names, Day.of(first), Day.of(first.plusDays(1)), "");
        return new MeetingsCodec().encode(held).withAudience(Audience.PUBLIC);
    }

    private static String register(List<Sketch> sketches) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        writer.writeRecord(HEADER);
        sketches.forEach(sketch -> writer.writeRecord(row(sketch)));
        return text.toString();
    }

    private static List<String> row(Sketch sketch) {
        boolean elsewhere = sketch.twist == Twist.IN_DOLLARS;
        String total = sketch.total == 0 || elsewhere ? "" : Long.toString(sketch.total);
        long outside = sketch.total * sketch.outsidePercent / 100;
        return List.of(
                sketch.fourDigits(),
                sketch.chineseName(),
                sketch.englishName(),
                sketch.place.code(),
                sketch.sector.code(),
                sketch.origin.code(),
                elsewhere ? "" : sketch.signed.toString(),
                elsewhere ? "" : sketch.group == Group.OPEN_INTENT ? "协议" : "合同",
                elsewhere ? "" : sketch.event,
                sketch.twist == Twist.ABOUT ? "约" + total : total,
                total.isEmpty() || outside == 0 ? "" : Long.toString(outside),
                sketch.statedStart.toString(),
                sketch.statedOperation.toString(),
                elsewhere ? "合同以美元计，见 acts.jsonl" : "");
    }
}
