package org.tworivers.app.exchange.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private static final DateText STRICT = new DateText(DateRules.STRICT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2016                | 2016
                    2016年              | 2016
                    2016年底            | 2016
                    2016.5              | 2016-05
                    2016.10             | 2016-10
                    2016-05             | 2016-05
                    2016/5              | 2016-05
                    2016年5月           | 2016-05
                    2016 年 5 月        | 2016-05
                    ２０１６年５月      | 2016-05
                    2016年5月份         | 2016-05
                    2016年5月上旬       | 2016-05
                    201605              | 2016-05
                    2016.5.3            | 2016-05-03
                    2016/5/3            | 2016-05-03
                    2016年5月3日        | 2016-05-03
                    2016年5月3号        | 2016-05-03
                    20160503            | 2016-05-03
                    2016-05-03          | 2016-05-03
                    2016-05-03 00:00:00 | 2016-05-03
                    2016-05-03T08:30Z   | 2016-05-03
                    15-Jan-15           | 2015-01-15
                    9-Dec-99            | 1999-12-09
                    Mar-20              | 2020-03
                    Sept 2020           | 2020-09
                    15 January 2015     | 2015-01-15
                    January 15, 2015    | 2015-01-15
                    24/5/2017           | 2017-05-24
                    5/24/2017           | 2017-05-24
                    """)
    void aDateKeepsThePrecisionItWasWrittenWith(String text, String day) throws UnreadableException {
        assertThat(STRICT.parse(text)).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2016-02-30  | date-impossible
                    2016年13月  | date-impossible
                    2016.0      | date-impossible
                    2106-05-03x | date-unreadable
                    2016.1      | date-ambiguous
                    3/5/2016    | date-ambiguous
                    1066        | date-implausible
                    0000        | date-implausible
                    0000-05     | date-implausible
                    00000503    | date-implausible
                    5016-05-03  | date-implausible
                    2016Q2      | date-unreadable
                    2016-2020   | date-unreadable
                    16年5月     | date-unreadable
                    42491       | date-unreadable
                    去年        | date-unreadable
                    Foo-20      | date-unreadable
                    """)
    void aDateThatIsNoneOrTwoIsRefusedWithWhy(String text, String code) {
        UnreadableException why = catchThrowableOfType(UnreadableException.class, () -> STRICT.parse(text));
        assertThat(why).as(text).isNotNull();
        assertThat(why.code()).as(text).isEqualTo(code);
    }

    @Test
    void theMapSaysWhatADateAloneCannot() throws UnreadableException {
        DateText told = new DateText(new DateRules(DateRules.Order.DAY_FIRST, true));
        assertThat(told.parse("3/5/2016")).hasToString("2016-05-03");
        assertThat(told.parse("2016.1")).hasToString("2016-01");
    }
}
