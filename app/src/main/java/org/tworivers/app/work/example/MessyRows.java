package org.tworivers.app.work.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The rows of a made-up county register, written in as many ways as counties write: every cell is a text, a number,
/// a date to the day ([LocalDate]) or a date of which a month is shown ([YearMonth]).
///
/// What is drawn differs with the seed; how many rows there are of each sort does not.
final class MessyRows {
    /// Columns of the register, from the left.
    static final int COLUMNS = 15;

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final List<String> COUNTIES = List.of("淇县", "浚县", "林州市", "长垣县", "兰考", "汝州市");
    private static final List<String> PRODUCTS = List.of("汽车零部件", "智能装备", "电子元器件", "生物医药", "精细化工", "纺织", "物联网传感器");
    private static final List<String> STATES = List.of("已签约", "前期手续", "在建", "在建", "已投产", "停工");
    private static final int A_COUNTY = 5;

    private final Random random;
    private final List<List<Object>> rows = new ArrayList<>();
    private int number;

    private MessyRows(Random random) {
        this.random = random;
    }

    /// The rows below the header: projects county by county, totals, blank rows, what makes identities uncertain, what
    /// cannot be read, and the remarks at the end.
    static List<List<Object>> draw(Random random) {
        MessyRows drawing = new MessyRows(random);
        drawing.total("合  计");
        for (String county : COUNTIES) {
            drawing.county(county);
        }
        drawing.blank();
        drawing.uncertain();
        drawing.unreadable();
        drawing.remarks();
        return drawing.rows;
    }

    private void county(String county) {
        for (int i = 0; i < A_COUNTY; i++) {
            List<Object> row = project();
            row.set(1, i == 0 ? county : "");
            rows.add(row);
        }
        total(county.replaceAll("[县市]$", "") + "小计：");
        if (random.nextBoolean()) {
            blank();
        }
    }

    /// A project that can be read and taken for no other.
    private List<Object> project() {
        number++;
        String sign = "" + STEMS.charAt((number - 1) % 10) + BRANCHES.charAt((number - 1) % 12);
        String product = one(PRODUCTS);
        String state = one(STATES);
        int wan = 1_000 + 100 * random.nextInt(400);
        YearMonth signed = YearMonth.of(2015, 11).plusMonths(random.nextInt(state.equals("已投产") ? 6 : 16));
        List<Object> row = row();
        row.set(0, number);
        row.set(2, "示例" + sign + product + (number % 3 == 0 ? "生产线项目" : "项目"));
        row.set(3, "示例" + sign + product + "有限公司" + (number % 7 == 0 ? "（60%）；示例" + sign + "投资有限公司（40%）" : ""));
        row.set(4, date(signed));
        row.set(5, number % 9 == 0 ? "协议" : "合同");
        row.set(6, amount(wan));
        row.set(7, number % 4 == 0 ? "" : amount(wan / 2));
        row.set(8, state);
        if (state.equals("在建") || state.equals("已投产")) {
            row.set(9, date(signed.plusMonths(2)));
            row.set(11, wan / 10);
            row.set(12, date(signed.plusMonths(1)));
        }
        if (state.equals("已投产")) {
            row.set(10, date(signed.plusMonths(12)));
        }
        row.set(13, one(List.of("发改委", "商务局", "产业集聚区管委会")));
        row.set(14, number % 8 == 0 ? "示例，虚构" : "");
        return row;
    }

    /// A row of an earlier project, said once more and in other words: who can tell whether it is the same?
    private void uncertain() {
        List<List<Object>> before = rows.stream()
                .filter(row -> row.get(0) instanceof Integer)
                .limit(A_COUNTY)
                .toList();
        List<Object> shorter = again(before.get(0));
        String name = before.get(0).get(2).toString();
        shorter.set(2, name.substring(0, name.length() - "项目".length()) + "建设项目");
        shorter.set(1, COUNTIES.getFirst());
        List<Object> elsewhere = again(before.get(1));
        elsewhere.set(1, COUNTIES.get(1));
        List<Object> larger = again(before.get(2));
        larger.set(1, COUNTIES.getFirst());
        larger.set(6, "9.9亿");
        rows.addAll(List.of(shorter, elsewhere, larger));
    }

    private List<Object> again(List<Object> row) {
        List<Object> copy = new ArrayList<>(row);
        copy.set(0, ++number);
        return copy;
    }

    /// Rows that a person must mend, each with one fault.
    private void unreadable() {
        List<Object> range = unreadable(6, "5000-8000");
        List<Object> dotOne = unreadable(4, 2016.1);
        List<Object> nowhere = unreadable(1, "示例县");
        List<Object> state = unreadable(8, "手续办理中，预计年底");
        List<Object> nameless = unreadable(2, "");
        rows.addAll(List.of(range, dotOne, nowhere, state, nameless));
    }

    private List<Object> unreadable(int column, Object cell) {
        List<Object> row = project();
        row.set(1, COUNTIES.getFirst());
        row.set(column, cell);
        return row;
    }

    private void remarks() {
        blank();
        List<Object> note = row();
        note.set(0, "注：本表为示例，企业和项目均为虚构；“约”为意向金额，括号内为持股比例。");
        List<Object> signed = row();
        signed.set(0, "填表人：（示例）");
        signed.set(4, "审核人：（示例）");
        rows.addAll(List.of(note, signed));
    }

    private void total(String word) {
        List<Object> row = row();
        row.set(0, word);
        row.set(6, 1_000 + random.nextInt(900_000));
        row.set(7, 500 + random.nextInt(400_000));
        rows.add(row);
    }

    private void blank() {
        rows.add(row());
    }

    private static List<Object> row() {
        return new ArrayList<>(Collections.nCopies(COLUMNS, ""));
    }

    /// A month, or a day in it. A number such as 2016.5 is not written for January and October, which a spreadsheet
    /// cannot tell apart.
    private Object date(YearMonth month) {
        LocalDate day = month.atDay(1 + random.nextInt(28));
        int of = month.getMonthValue();
        return switch (random.nextInt(8)) {
            case 0 -> of == 1 || of == 10 ? month : Double.valueOf(month.getYear() + "." + of);
            case 1 -> month.getYear() + "." + (of < 10 ? "0" : "") + of;
            case 2 -> month.getYear() + "年" + of + "月";
            case 3 -> month.getYear() + "/" + of + "/" + day.getDayOfMonth();
            case 4 -> month.getYear() + "年" + of + "月" + day.getDayOfMonth() + "日";
            case 5 -> fullWidth(month.getYear() + "-" + of);
            case 6 -> month;
            default -> day;
        };
    }

    /// An amount of so many 万元.
    private Object amount(int wan) {
        return switch (random.nextInt(7)) {
            case 0 -> wan >= 10_000 && wan % 1_000 == 0 ? wan / 10_000 + "亿" + remainder(wan) : (Object) wan;
            case 1 -> "约" + wan + "万元";
            case 2 -> wan / 1_000 + "," + String.format(Locale.ROOT, "%03d", wan % 1_000);
            case 3 -> fullWidth(Integer.toString(wan));
            case 4 -> wan % 1_000 == 0 ? wan / 10_000 + "." + wan % 10_000 / 1_000 + "亿" : wan + "万";
            default -> wan;
        };
    }

    private static String remainder(int wan) {
        return wan % 10_000 == 0 ? "元" : wan % 10_000 + "万元";
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            wide.append((char) (text.charAt(i) - '!' + '\uFF01'));
        }
        return wide.toString();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
