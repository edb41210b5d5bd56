package org.tworivers.app.work.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.oversight.AuditOffice;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.oversight.Audit;
import org.tworivers.core.oversight.AuditItem;
import org.tworivers.core.oversight.AuditVerdict;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.oversight.OversightEntry.AuditDrawn;
import org.tworivers.core.oversight.OversightEntry.AuditFound;
import org.tworivers.core.oversight.OversightEntry.PromiseClaimed;
import org.tworivers.core.oversight.OversightEntry.PromiseJudged;
import org.tworivers.core.oversight.OversightEntry.PromiseMade;
import org.tworivers.core.oversight.OversightEntry.PromiseProgressed;
import org.tworivers.core.oversight.Promise;
import org.tworivers.core.oversight.PromiseKind;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement.Assigned;
import org.tworivers.core.projects.Statement.SiteVisited;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// Made-up promises to the firm that the brief tells of, one of them overdue, one kept, one claimed to be kept and one
/// denied; a visit to a site; made-up units that are responsible for projects of which nothing was heard for long; and
/// an audit of receipts of which some were looked at.
final class ExampleOversight {
    private static final Origin OFFICE = new Origin("demo", Channel.COMMAND, "CN-HA", "");
    private static final OversightCodec CODEC = new OversightCodec();
    private static final String FIRM = "zhongwei";
    private static final String PROJECT = "brief/zhongwei";
    private static final String VISITED = ExampleFiles.REGISTER + "/0150";
    private static final int SAMPLE = 8;
    private static final List<Map.Entry<String, List<String>>> UNITS = List.of(
            Map.entry("示例项目推进一组（虚构）", List.of("0062", "0112", "0115")),
            Map.entry("示例项目推进二组（虚构）", List.of("0076", "0094", "0104")));

    private final Ledger ledger;

    ExampleOversight(Ledger ledger) {
        this.ledger = ledger;
    }

    void fill() {
        List<Draft> drafts = new ArrayList<>();
        promises().forEach(each -> drafts.add(draft(each, Evidence.Kind.MINUTES, "示例纪要（虚构）")));
        drafts.add(new ProjectsCodec()
                .encode(new ProjectStated(
                        VISITED, true, List.of(new SiteVisited("厂房主体已封顶，设备尚未进场（示例）", Day.of(day("2017-05-16"))))))
                .withEvidence(List.of(Evidence.of(Evidence.Kind.PHOTO, "示例照片（虚构）"))));
        drafts.addAll(assignments());
        append(drafts);
        append(audit());
    }

    private void append(List<Draft> drafts) {
        if (ledger.journal().append(Act.of(OFFICE, drafts)) instanceof Appended.Refused(List<Rejection> rejections)) {
            throw new Refusal(rejections);
        }
    }

    private static Draft draft(OversightEntry entry, Evidence.Kind kind, String paper) {
        return CODEC.encode(entry).withEvidence(List.of(Evidence.of(kind, paper)));
    }

    /// Some of the projects that count as stalled by inference have somebody who is to see to them; the others have
    /// nobody, as in an office.
    private static List<Draft> assignments() {
        List<Draft> drafts = new ArrayList<>();
        UNITS.forEach(unit -> unit.getValue()
                .forEach(project -> drafts.add(new ProjectsCodec()
                        .encode(new ProjectStated(
                                ExampleFiles.REGISTER + "/" + project,
                                true,
                                List.of(new Assigned(unit.getKey(), Day.UNDATED, Day.of(day("2016-06-01")))))))));
        return drafts;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PromiseMade made(String id, PromiseKind kind, String text, String unit, String due) {
        return new PromiseMade(
                new Promise(id, true, PROJECT, FIRM, kind, text, unit + "（示例）", day(due)), day("2016-03-10"));
    }

    private static List<OversightEntry> promises() {
        return List.of(
                made("example-power", PromiseKind.POWER, "建成厂区双回路供电", "示例县供电公司", "2016-09-30"),
                new PromiseClaimed("example-power", "第二回路已送电（示例）", day("2016-09-12")),
                new PromiseJudged("example-power", true, "供电稳定（示例）", FIRM, "", day("2016-09-20")),
                made("example-road", PromiseKind.ROAD, "厂区东门道路接入省道", "示例县交通运输局", "2017-03-31"),
                new PromiseProgressed("example-road", "路基完成，路面未铺（示例）", day("2017-02-15")),
                made("example-subsidy", PromiseKind.SUBSIDY, "拨付设备购置补助", "示例县财政局", "2017-06-30"),
                new PromiseClaimed("example-subsidy", "已办理拨付（示例）", day("2017-04-20")),
                new PromiseJudged("example-subsidy", false, "只收到一半（示例）", FIRM, "", day("2017-04-28")),
                made("example-land", PromiseKind.LAND, "办结二期用地的不动产登记", "示例县自然资源部门", "2017-05-31"),
                new PromiseClaimed("example-land", "已可领证（示例）", day("2017-05-18")));
    }

    private List<Draft> audit() {
        Viewer auditor = new Viewer("demo", "", Role.AUDITOR, Code.NONE);
        Audit drawn = new AuditOffice(ledger, new CurrentFigures(ledger))
                .draw(
                        auditor,
                        new AuditOffice.Wanted(
                                "example-receipts",
                                Audit.RECEIPTS,
                                Code.NONE,
                                ExampleFiles.SEED,
                                SAMPLE,
                                ExampleFiles.BASE,
                                ExampleFiles.AS_OF,
                                true));
        List<Draft> drafts = new ArrayList<>();
        drafts.add(CODEC.encode(new AuditDrawn(drawn, day("2017-05-20"))));
        for (int i = 0; i < SAMPLE - 2; i++) {
            drafts.add(draft(found(drawn, i), Evidence.Kind.REPORT, "示例核查记录 " + (i + 1) + "（虚构）"));
        }
        return drafts;
    }

    private static AuditFound found(Audit drawn, int i) {
        AuditItem item = drawn.items().get(i);
        long claimed = item.money().minor();
        AuditVerdict verdict = switch (i) {
            case 2 -> AuditVerdict.PARTLY;
            case 4 -> AuditVerdict.NOT_FOUND;
            default -> AuditVerdict.CONFIRMED;
        };
        Money amount = new Money(
                verdict == AuditVerdict.PARTLY ? claimed / 2 : 0, item.money().denomination());
        return new AuditFound(
                drawn.id(),
                item.key(),
                verdict,
                amount,
                verdict == AuditVerdict.NOT_FOUND ? "账户中无此笔（示例）" : "",
                day("2017-05-22"));
    }
}
