package org.tworivers.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2017-05-24", "2017-05", "2013", "", "0001-01-01", "9999-12"})
    void is_written_as_it_was_stated(String text) {
        assertThat(Day.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2016.5", "2016年5月", "2015-02-29", "16-05-03", "2016-5-3", "2016-13", "+12016-01-01", "abcd", " "
            })
    void other_forms_are_refused(String text) {
        assertThatThrownBy(() -> Day.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_coarse_day_is_a_span_with_both_ends() {
        assertThat(Day.parse("2016").first()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(Day.parse("2016").last()).isEqualTo(LocalDate.of(2016, 12, 31));
        assertThat(Day.parse("2016-02").first()).isEqualTo(LocalDate.of(2016, 2, 1));
        assertThat(Day.parse("2016-02").last()).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(Day.parse("2016-02-03").last()).isEqualTo(LocalDate.of(2016, 2, 3));
    }

    @Test
    void days_sort_by_the_end_of_their_span_and_undated_comes_first() {
        List<Day> sorted = Stream.of("2016", "2016-12-31", "2016-12", "", "2016-06", "2016-06-30", "2015")
                .map(Day::parse)
                .sorted()
                .toList();
        assertThat(sorted)
                .extracting(Day::toString)
                .containsExactly("", "2015", "2016-06-30", "2016-06", "2016-12-31", "2016-12", "2016");
    }

    @Test
    void the_same_month_is_the_same_day_whatever_day_of_it_was_given() {
        assertThat(new Day(LocalDate.of(2016, 5, 17), Precision.MONTH)).isEqualTo(Day.parse("2016-05"));
    }

    @Test
    void a_year_with_a_digit_too_many_is_the_callers_error() {
        assertThatThrownBy(() -> Day.ofYear(20160))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must lie in the years 1 to 9999. Maybe");
    }

    @Test
    void a_period_includes_both_end_days_and_only_what_surely_lies_in_it() {
        Period period = new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));
        assertThat(Stream.of("2016-01-01", "2016-12-31", "2016", "2016-02").map(Day::parse))
                .allMatch(period::surelyContains);
        assertThat(Stream.of("2015-12-31", "2017-01-01", "2017", "").map(Day::parse))
                .noneMatch(period::surelyContains);
        assertThat(new Period(LocalDate.of(2016, 1, 2), LocalDate.of(2016, 12, 31)).surelyContains(Day.parse("2016")))
                .isFalse();
    }
}
