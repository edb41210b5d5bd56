package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/// The command `energy screen`, on the factors, rules and benchmarks that the program brings.
class EnergyScreenTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(
                new PrintWriter(out), new PrintWriter(err, true), ("energy screen " + arguments).split(" ", -1));
    }

    @Test
    void theWholeAnswerInBothLanguages() {
        assertThat(run("--output 10000t --specific 500kWh/t --on 2017-05-24")).isZero();
        assertThat(out).hasToString("""
                        Energy screen on 2017-05-24
                        An energy review is needed.
                        Needed unless below 1000 tce (by heat, 当量) and below 5000000 kWh a year; reached: electricity.
                        Rule: Measures for energy review of investment projects (国家发展和改革委员会令2016年第44号), from 2017-01-01 until 2023-05-31
                        Electricity: 5000000 kWh a year
                        With what is used whatever the output: 500.0 kWh/t
                        614.5 tce (by heat, 当量): 0.1229 kgce/kWh, GB/T 2589-2008, GB/T 2589-2020
                        2020.0 tce (by supply, 等价): 0.404 kgce/kWh, 地区能源统计常用值；GB/T 2589未规定等价值
                        """);
        assertThat(run("--output 1200t --base 20000kWh --specific 0.35kWh/kg --on 2017-05-24 --lang zh"))
                .isZero();
        assertThat(out.toString()).contains("不需要单独进行节能审查。", "单位产品电耗（含固定部分）：550.0千瓦时/吨", "（当量值）", "（等价值）");
    }

    @Test
    void onlyLikeThingsAreCompared() {
        assertThat(run("--output 9000t --specific 480kWh/t --process plastic-granulation"
                        + " --boundary plant-electricity --year 2016 --on 2016-06-01 --format json"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "\"above\":\"-1/25\"",
                        "\"unlike\":[\"process\",\"year\"]",
                        "\"unlike\":[\"process\",\"boundary\",\"year\"]",
                        "\"verdict\":\"needed\"");
    }

    @Test
    void everyFaultIsNamedAndNothingIsAnswered() {
        assertThat(run("--output much --specific 5kg --on 24.5.2017 --lang zh")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("[energy-amount]", "much", "5kg", "[energy-day]");
    }
}
