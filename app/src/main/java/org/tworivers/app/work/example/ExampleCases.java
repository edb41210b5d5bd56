package org.tworivers.app.work.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.AftercareEntry.CalledBack;
import org.tworivers.core.aftercare.AftercareEntry.CaseEscalated;
import org.tworivers.core.aftercare.AftercareEntry.CasePaused;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.AftercareEntry.CaseReopened;
import org.tworivers.core.aftercare.AftercareEntry.CaseResumed;
import org.tworivers.core.aftercare.AftercareEntry.CaseSolved;
import org.tworivers.core.aftercare.AftercareEntry.FirmAnswered;
import org.tworivers.core.aftercare.AftercareEntry.FirmConfirmed;
import org.tworivers.core.aftercare.AftercareEntry.FirmRefused;
import org.tworivers.core.aftercare.AftercareEntry.OwnerGiven;
import org.tworivers.core.aftercare.AftercareEntry.StageHeld;
import org.tworivers.core.aftercare.CaseKind;
import org.tworivers.core.aftercare.ServiceCase;
import org.tworivers.core.aftercare.Urgency;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Hold;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// What Zhongwei, the firm of the brief, might have asked of the office in its first year of production: a case in each
/// state. Made up. Who does something is an account of the demonstration.
final class ExampleCases {
    private static final String FIRM = "zhongwei";
    private static final String PROJECT = "brief/zhongwei";
    private static final Code HEBI = Code.parse("gbt2260:410600");
    private static final Origin ZHONGWEI = origin("demo-firm");
    private static final Origin DESK = origin("demo-office-clerk");
    private static final Origin OWNER = origin("demo-case-owner");
    private static final Origin SUPERVISOR = origin("demo-supervisor");
    private static final AftercareCodec CODEC = new AftercareCodec();

    private final Ledger ledger;

    ExampleCases(Ledger ledger) {
        this.ledger = ledger;
    }

    private static Origin origin(String recorder) {
        return new Origin(recorder, Channel.COMMAND, "CN-HA", "");
    }

    private void record(Origin who, AftercareEntry entry) {
        Act act = Act.of(who, List.of(CODEC.encode(entry)));
        if (ledger.journal().append(act) instanceof Appended.Refused(List<Rejection> rejections)) {
            throw new Refusal(rejections);
        }
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2017-" + monthAndDay);
    }

    private record Asked(CaseKind kind, Urgency urgency, Voice voice) {}

    /// Somebody raises a case.
    private void raise(String id, Asked asked, String day, String title, String text) {
        record(
                asked.voice() == Voice.FIRM ? ZHONGWEI : DESK,
                new CaseRaised(new ServiceCase(
                        id,
                        true,
                        FIRM,
                        PROJECT,
                        HEBI,
                        asked.kind(),
                        asked.urgency(),
                        title,
                        text,
                        asked.voice(),
                        day(day))));
    }

    private void own(String id, String day) {
        record(SUPERVISOR, new OwnerGiven(id, OWNER.recorder(), "", day(day)));
    }

    private void solve(String id, String day, String answer, boolean reusable) {
        record(OWNER, new CaseSolved(id, answer, reusable, day(day)));
    }

    private void confirm(String id, String day, int satisfaction) {
        record(ZHONGWEI, new FirmConfirmed(id, Voice.FIRM, Optional.of(satisfaction), "", day(day)));
    }

    private void callBack(String id, String day) {
        record(SUPERVISOR, new CalledBack(id, true, Optional.empty(), "", day(day)));
    }

    /// Records them.
    void fill() {
        steam();
        workers();
        refund();
        road();
        power();
        raise(
                "zw-subsidy",
                new Asked(CaseKind.SUBSIDY, Urgency.ORDINARY, Voice.FIRM),
                "05-17",
                "设备补助尚未到账",
                "2016 年设备补助的申报材料已交齐，款项至今没有到账。");
        own("zw-subsidy", "05-17");
        solve("zw-subsidy", "05-22", "补助资金已于 5 月 22 日拨付，请查收。", false);
        raise(
                "zw-school",
                new Asked(CaseKind.OTHER, Urgency.ORDINARY, Voice.DESK),
                "05-22",
                "外地员工子女入学",
                "六名外地技术人员的子女今年秋季要在本地上小学，想知道怎样办理。");
    }

    private void steam() {
        String id = "zw-steam";
        raise(
                id,
                new Asked(CaseKind.UTILITIES, Urgency.URGENT, Voice.FIRM),
                "01-09",
                "园区蒸汽压力不足",
                "夜间蒸汽压力只有 0.4 MPa，纺丝线两次停车。");
        own(id, "01-09");
        record(OWNER, new FirmAnswered(id, "热力公司今晚到现场测压。", day("01-10")));
        solve(id, "01-13", "热力公司为园区支线加装稳压阀，夜间压力保持在 0.7 MPa 以上；今后检修提前三天通知企业。", true);
        confirm(id, "01-16", 5);
        callBack(id, "01-20");
    }

    private void workers() {
        String id = "zw-workers";
        raise(
                id,
                new Asked(CaseKind.LABOUR, Urgency.ORDINARY, Voice.DESK),
                "02-13",
                "招不到挡车工",
                "新线要 40 名挡车工，节后只招到 9 名。");
        own(id, "02-13");
        record(OWNER, new FirmAnswered(id, "已请人社部门安排专场招聘会。", day("02-15")));
        record(OWNER, new CasePaused(id, "等待职业学校开学。", day("02-17")));
        record(OWNER, new CaseResumed(id, "", day("02-27")));
        solve(id, "03-08", "专场招聘会到岗 12 名。", false);
        record(ZHONGWEI, new FirmRefused(id, Voice.FIRM, "还差 19 名，不能算解决。", day("03-10")));
        solve(id, "03-20", "与两所职业学校签订订单班协议，首批 22 名学员到岗；后续每季度一批。", true);
        confirm(id, "03-22", 4);
        callBack(id, "03-29");
    }

    private void refund() {
        String id = "zw-refund";
        raise(id, new Asked(CaseKind.TAX, Urgency.ORDINARY, Voice.FIRM), "03-15", "出口退税审核时间长", "一月申报的出口退税还没有审核完。");
        own(id, "03-15");
        record(OWNER, new FirmAnswered(id, "税务部门已受理，补一份报关单即可。", day("03-16")));
        solve(id, "03-24", "补交报关单后退税审核完成，已到账；此后按一类企业在五个工作日内审核。", true);
        confirm(id, "03-27", 5);
        callBack(id, "04-06");
        record(ZHONGWEI, new CaseReopened(id, Voice.FIRM, "四月申报的又超过了五个工作日。", day("05-15")));
    }

    private void road() {
        String id = "zw-road";
        raise(id, new Asked(CaseKind.TRANSPORT, Urgency.ORDINARY, Voice.FIRM), "05-02", "厂门口道路破损", "厂门口路面破损，货车要绕行。");
        own(id, "05-03");
        record(OWNER, new FirmAnswered(id, "交通部门已列入修补计划。", day("05-04")));
        record(OWNER, new CasePaused(id, "等待雨季前的统一施工。", day("05-10")));
    }

    private void power() {
        String id = "zw-power";
        raise(
                id,
                new Asked(CaseKind.UTILITIES, Urgency.CRITICAL, Voice.FIRM),
                "05-16",
                "二期供电容量不够",
                "二期试车需要增容 3000 千伏安，供电方案还没有批。");
        own(id, "05-16");
        record(OWNER, new FirmAnswered(id, "供电公司正在编制增容方案。", day("05-17")));
        Hold hold = new Hold(PROJECT, Stage.FULL_CAPACITY, Hold.Force.BLOCKS);
        record(OWNER, new StageHeld(id, hold, "供电增容前不能达产。", day("05-17")));
        record(SUPERVISOR, new CaseEscalated(id, "超过办理时限，报请督办。", day("05-22")));
    }
}
