package org.tworivers.app.exchange.map.draft;

import java.util.List;
import java.util.Locale;
import org.tworivers.app.exchange.map.NameKey;

/// What the words of headers, and of the cells below them, usually mean in registers of projects. A suggestion, for a
/// person to look at.
public final class HeaderWords {
    /// Which words in a name suggest what; the first that fits counts, so the narrower stand first.
    private record Hint(ColumnUse use, List<String> words) {}

    private record Meaning(String stands, List<String> words) {}

    private static final List<Hint> HINTS = List.of(
            new Hint(ColumnUse.NAME_EN, List.of("英文名", "name_en", "englishname", "name-en")),
            new Hint(ColumnUse.NAME, List.of("项目名称", "项目名", "projectname", "project-name")),
            new Hint(ColumnUse.PLAN_OPERATING, List.of("计划投产", "预计投产", "拟投产", "plannedoperat", "planned-operat")),
            new Hint(ColumnUse.PLAN_COMPLETED, List.of("计划竣工", "预计竣工", "计划建成", "plannedcomplet", "planned-complet")),
            new Hint(ColumnUse.PLAN_STARTED, List.of("计划开工", "预计开工", "拟开工", "plannedstart", "planned-start")),
            new Hint(
                    ColumnUse.RECEIPT_DAY,
                    List.of("到位时间", "到位日期", "到账时间", "received-on", "receiptdate", "receipt-date")),
            new Hint(ColumnUse.VOUCHER, List.of("凭证", "voucher", "bankslip", "bank-slip")),
            new Hint(ColumnUse.RECEIPT, List.of("到位资金", "实际到位", "到账", "received", "receipt")),
            new Hint(ColumnUse.STATUS_DAY, List.of("状态日期", "统计日期", "截至日期", "statusdate", "status-date", "status_day")),
            new Hint(ColumnUse.STATUS, List.of("状态", "进度", "status")),
            new Hint(ColumnUse.EVENT, List.of("签约活动", "对接会", "活动", "event")),
            new Hint(ColumnUse.KIND, List.of("签约类型", "合同类型", "协议类型", "类型", "kind")),
            new Hint(ColumnUse.DAY, List.of("签约时间", "签约日期", "签订时间", "签订日期", "公告日期", "signed", "signing", "date")),
            new Hint(ColumnUse.FULL_CAPACITY, List.of("达产")),
            new Hint(ColumnUse.OPERATING, List.of("投产", "operating", "operation")),
            new Hint(ColumnUse.COMPLETED, List.of("竣工", "建成", "completed", "completion")),
            new Hint(ColumnUse.STARTED, List.of("开工", "started", "groundbreaking", "start")),
            new Hint(ColumnUse.REGISTERED, List.of("注册时间", "注册日期", "registered")),
            new Hint(ColumnUse.PERMITTED, List.of("获批", "批复", "permit")),
            new Hint(ColumnUse.OUTSIDE, List.of("省外", "境外", "外资", "区外", "outside", "foreign")),
            new Hint(ColumnUse.TOTAL, List.of("总投资", "投资总额", "合同资金", "合同金额", "投资额", "capital", "amount", "investment")),
            new Hint(ColumnUse.ORIGIN_CODE, List.of("转出地代码", "来源地代码", "origincode", "origin-code")),
            new Hint(ColumnUse.ORIGIN, List.of("转出地", "来源地", "投资方所在地", "origin")),
            new Hint(ColumnUse.INVESTOR, List.of("投资方", "投资单位", "投资企业", "投资人", "客商", "investor")),
            new Hint(ColumnUse.SECTOR_CODE, List.of("行业代码", "sectorcode", "sector-code", "industrycode")),
            new Hint(ColumnUse.SECTOR, List.of("行业", "产业", "sector", "industry")),
            new Hint(ColumnUse.PLACE_CODE, List.of("承接地代码", "地区代码", "区划代码", "placecode", "place-code")),
            new Hint(ColumnUse.PLACE, List.of("承接地", "所在地", "县(市", "县区", "市县", "地区", "地市", "place", "city", "county")),
            new Hint(ColumnUse.DEADLINE, List.of("期限", "时限", "deadline")),
            new Hint(ColumnUse.RESPONSIBLE, List.of("责任单位", "牵头单位", "responsible")),
            new Hint(ColumnUse.NOTE, List.of("备注", "说明", "note", "remark")),
            new Hint(ColumnUse.KEY, List.of("项目编号", "编号", "projectid", "project-id")),
            new Hint(ColumnUse.NAME, List.of("名称", "name", "project")));
    private static final List<String> KEYS = List.of("id", "no", "no.", "key");
    private static final List<Meaning> STAGES = List.of(
            new Meaning("ended", List.of("终止", "取消", "退出", "注销", "cancel", "ended", "retired")),
            new Meaning("stalled", List.of("停", "缓建", "stall", "shelved", "mothball", "suspend")),
            new Meaning("full-capacity", List.of("达产", "fullcapacity", "full-capacity")),
            new Meaning("operating", List.of("投产", "运营", "运行", "生产", "operating", "production")),
            new Meaning("completed", List.of("竣工", "建成", "完工", "complet")),
            new Meaning("started", List.of("在建", "开工", "施工", "建设中", "construction", "started", "building")),
            new Meaning("permitted", List.of("获批", "审批", "permit")),
            new Meaning("registered", List.of("注册", "registered")),
            new Meaning("signed", List.of("签约", "前期", "signed")),
            new Meaning("in-talks", List.of("洽谈", "在谈", "talks", "negotiat")),
            new Meaning("announced", List.of("公告", "announced")),
            new Meaning("lead", List.of("线索", "lead")));
    private static final List<Meaning> KINDS = List.of(
            new Meaning("intent", List.of("意向", "协议", "框架", "备忘", "intent", "memorandum", "agreement")),
            new Meaning("contract", List.of("合同", "正式", "contract")));
    private static final List<Meaning> UNITS = List.of(
            new Meaning("亿", List.of("亿")),
            new Meaning("百万", List.of("百万", "million", "mn")),
            new Meaning("万", List.of("万")),
            new Meaning("千", List.of("千元", "thousand")));
    private static final List<Meaning> CURRENCIES = List.of(
            new Meaning("USD", List.of("美元", "usd", "us$")),
            new Meaning("EUR", List.of("欧元", "eur")),
            new Meaning("JPY", List.of("日元", "jpy")),
            new Meaning("HKD", List.of("港元", "港币", "hkd")));

    private HeaderWords() {}

    /// What a column of that name may state. Of a header of several rows the lowest tells most.
    static ColumnUse use(String column) {
        String whole = NameKey.of(column);
        String last = whole.substring(whole.lastIndexOf('/') + 1);
        if (KEYS.contains(last)) {
            return ColumnUse.KEY;
        }
        ColumnUse narrow = hinted(last);
        ColumnUse wide = hinted(whole);
        boolean moneyOnly = narrow == ColumnUse.NONE || narrow == ColumnUse.TOTAL;
        return moneyOnly && wide != ColumnUse.NONE ? wide : narrow;
    }

    private static ColumnUse hinted(String name) {
        return HINTS.stream()
                .filter(hint -> hint.words().stream().anyMatch(name::contains))
                .map(Hint::use)
                .findFirst()
                .orElse(ColumnUse.NONE);
    }

    /// The stage that a word of a status may mean; empty when it tells nothing.
    public static String stage(String word) {
        return meaning(word, STAGES);
    }

    /// `contract` or `intent`, as a word may mean; empty when it tells nothing.
    public static String kind(String word) {
        return meaning(word, KINDS);
    }

    /// The unit that a name tells of, such as 万; empty for whole units.
    static String unit(String column) {
        return meaning(column, UNITS);
    }

    /// The currency that a name tells of, else the yuan.
    static String currency(String column) {
        String told = meaning(column, CURRENCIES);
        return told.isEmpty() ? "CNY" : told;
    }

    private static String meaning(String word, List<Meaning> meanings) {
        String name = NameKey.of(word).toLowerCase(Locale.ROOT);
        return meanings.stream()
                .filter(meaning -> meaning.words().stream().anyMatch(name::contains))
                .map(Meaning::stands)
                .findFirst()
                .orElse("");
    }
}
