package org.tworivers.bench.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Mutates the cells of a row: what people type, what spreadsheets make of it, and what nobody would.
final class CellMutant {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u3000",
            "0",
            "-1",
            "-",
            "1e309",
            "1.2E+08",
            "99999999999999999999999999999999999999",
            "0.0000000000000000001",
            "1.2亿",
            "1亿2000万",
            "约5000万元",
            "5000-8000",
            "超1亿",
            "１２３．５",
            "3,00,0",
            "2016.1",
            "2016.13",
            "2016年13月",
            "2016-02-30",
            "0000-00-00",
            "9999-12-31",
            "2016年5月底",
            "１９９９／９／９",
            "3/5/2016",
            "Feb-30",
            "合计",
            "注：",
            "#REF!",
            "TRUE",
            "new",
            "same as ",
            "\"",
            "\"\"\"",
            "'",
            ",",
            ";;;",
            "\n",
            "\r\n\r\n",
            "\t",
            "\uFEFF",
            "\u200B\u202E",
            "\uD83C\uDFED",
            "\uD83C",
            "\uFFFD",
            "${name}",
            "{0}",
            "=1+1",
            "../../x",
            "🏭工厂[50%]; [60%]",
            "甲[101%]；乙（50%）",
            "（）");

    private final RandomGenerator random;

    CellMutant(RandomGenerator random) {
        this.random = random;
    }

    /// The row with one to three of its cells changed, and now and then a cell more or less.
    List<String> mutate(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            int at = random.nextInt(cells.size());
            switch (random.nextInt(24)) {
                case 0 -> cells.remove(at);
                case 1 -> cells.add(at, odd());
                case 2 -> cells.set(at, cells.get(random.nextInt(cells.size())));
                default -> cells.set(at, cell(cells.get(at)));
            }
        }
        return cells;
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private String cell(String cell) {
        int length = cell.length();
        int at = random.nextInt(length + 1);
        return switch (random.nextInt(8)) {
            case 0, 1 -> odd();
            case 2 -> cell.substring(0, at);
            case 3 -> cell.substring(0, at) + odd() + cell.substring(at);
            case 4 -> length == 0 ? odd() : cell.substring(0, at) + cell.substring(Math.min(length, at + 1));
            case 5 -> cell.substring(0, at) + (char) (' ' + random.nextInt(95)) + cell.substring(at);
            case 6 -> cell.repeat(1 + random.nextInt(random.nextInt(50) == 0 ? 200 : 3));
            default -> cell.substring(0, at) + (char) (1 + random.nextInt(0xFFFF)) + cell.substring(at);
        };
    }
}
