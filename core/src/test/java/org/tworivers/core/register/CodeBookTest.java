package org.tworivers.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// The story of Laicheng, a district of the city of Laiwu, which was dissolved into Jinan on 2019-01-09.
class CodeBookTest {
    private static final Code SHANDONG = place("370000");
    private static final Code JINAN = place("370100");
    private static final Code LAIWU_CITY = place("371200");
    private static final Code LAICHENG = place("371202");
    private static final Code LAIWU_DISTRICT = place("370116");
    private static final LocalDate BEFORE = LocalDate.of(2018, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2019, 6, 1);
    private static final Day REFORM = Day.of(LocalDate.of(2019, 1, 9));

    private static final List<CodeStated> STATEMENTS = List.of(
            stated(SHANDONG, "山东省", Code.NONE, "province", Day.UNDATED),
            stated(JINAN, "济南市", SHANDONG, "city", Day.UNDATED),
            stated(LAIWU_CITY, "莱芜市", SHANDONG, "city", Day.UNDATED),
            stated(LAICHENG, "莱城区", LAIWU_CITY, "county", Day.UNDATED),
            stated(LAIWU_DISTRICT, "莱芜区", JINAN, "county", REFORM));

    @Test
    void an_abolished_county_rolls_up_to_its_successors_city_once_it_is_gone() {
        CodeBook book = new CodeBook(
                STATEMENTS,
                List.of(new CodeEnded(LAICHENG, REFORM, LAIWU_DISTRICT), new CodeEnded(LAIWU_CITY, REFORM, Code.NONE)));
        assertThat(book.path(LAICHENG, BEFORE)).containsExactly(LAICHENG, LAIWU_CITY, SHANDONG);
        assertThat(book.path(LAICHENG, AFTER)).containsExactly(LAIWU_DISTRICT, JINAN, SHANDONG);
        assertThat(book.findAtLevel(LAICHENG, "city", AFTER)).contains(JINAN);
        assertThat(book.findAtLevel(LAICHENG, "province", AFTER)).contains(SHANDONG);
    }

    @Test
    void the_last_day_of_a_code_is_the_day_before_it_ended() {
        CodeBook book = new CodeBook(STATEMENTS, List.of(new CodeEnded(LAICHENG, REFORM, LAIWU_DISTRICT)));
        assertThat(book.holds(LAICHENG, LocalDate.of(2019, 1, 8))).isTrue();
        assertThat(book.current(LAICHENG, LocalDate.of(2019, 1, 8))).isEqualTo(LAICHENG);
        assertThat(book.holds(LAICHENG, LocalDate.of(2019, 1, 9))).isFalse();
        assertThat(book.current(LAICHENG, LocalDate.of(2019, 1, 9))).isEqualTo(LAIWU_DISTRICT);
    }

    @Test
    void an_abolished_county_without_a_known_successor_keeps_its_last_place() {
        CodeBook book = new CodeBook(STATEMENTS, List.of(new CodeEnded(LAICHENG, REFORM, Code.NONE)));
        assertThat(book.path(LAICHENG, AFTER)).containsExactly(LAICHENG, LAIWU_CITY, SHANDONG);
        assertThat(book.holds(LAICHENG, AFTER)).isFalse();
    }

    @Test
    void a_county_moved_to_another_city_rolls_up_by_the_date() {
        CodeBook book = new CodeBook(
                List.of(
                        stated(LAICHENG, "莱城区", LAIWU_CITY, "county", Day.UNDATED),
                        stated(LAICHENG, "莱城区", JINAN, "county", REFORM)),
                List.of());
        assertThat(book.path(LAICHENG, BEFORE)).containsExactly(LAICHENG, LAIWU_CITY);
        assertThat(book.path(LAICHENG, AFTER)).containsExactly(LAICHENG, JINAN);
    }

    @Test
    void a_code_named_before_its_scheme_states_it_counts_under_the_first_statement() {
        CodeBook book = new CodeBook(STATEMENTS, List.of());
        assertThat(book.path(LAIWU_DISTRICT, BEFORE)).containsExactly(LAIWU_DISTRICT, JINAN, SHANDONG);
    }

    @Test
    void a_code_that_came_back_holds_again() {
        CodeBook book = new CodeBook(
                List.of(
                        stated(LAICHENG, "莱城区", LAIWU_CITY, "county", Day.UNDATED),
                        stated(LAICHENG, "莱城区", JINAN, "county", Day.parse("2021-01-01"))),
                List.of(new CodeEnded(LAICHENG, REFORM, LAIWU_DISTRICT)));
        assertThat(book.current(LAICHENG, AFTER)).isEqualTo(LAIWU_DISTRICT);
        assertThat(book.current(LAICHENG, LocalDate.of(2021, 1, 1))).isEqualTo(LAICHENG);
        assertThat(book.holds(LAICHENG, LocalDate.of(2021, 1, 1))).isTrue();
    }

    @Test
    void successors_and_parents_in_a_circle_come_to_an_end() {
        CodeBook book = new CodeBook(
                List.of(
                        stated(JINAN, "济南市", LAIWU_CITY, "city", Day.UNDATED),
                        stated(LAIWU_CITY, "莱芜市", JINAN, "city", Day.UNDATED)),
                List.of(
                        new CodeEnded(LAICHENG, REFORM, LAIWU_DISTRICT),
                        new CodeEnded(LAIWU_DISTRICT, REFORM, LAICHENG)));
        assertThat(book.current(LAICHENG, AFTER)).isEqualTo(LAICHENG);
        assertThat(book.path(JINAN, AFTER)).containsExactly(JINAN, LAIWU_CITY);
    }

    @Test
    void a_code_that_no_scheme_knows_stands_alone_under_its_own_name() {
        CodeBook book = new CodeBook(STATEMENTS, List.of());
        Code unknown = new Code("us-state", "TN");
        assertThat(book.path(unknown, AFTER)).containsExactly(unknown);
        assertThat(book.name(unknown, AFTER, "zh")).isEqualTo("TN");
        assertThat(book.knows(unknown)).isFalse();
        assertThat(book.name(JINAN, AFTER, "en")).isEqualTo("济南市");
    }

    @Test
    void the_order_of_loading_does_not_matter() {
        List<CodeEnded> endings =
                List.of(new CodeEnded(LAICHENG, REFORM, LAIWU_DISTRICT), new CodeEnded(LAIWU_CITY, REFORM, Code.NONE));
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<CodeStated> shuffled = new ArrayList<>(STATEMENTS);
            Collections.shuffle(shuffled, random);
            CodeBook book = new CodeBook(shuffled, endings.reversed());
            assertThat(book.path(LAICHENG, AFTER))
                    .as("seed 7, round %d", round)
                    .containsExactly(LAIWU_DISTRICT, JINAN, SHANDONG);
        }
    }

    private static Code place(String code) {
        return new Code("gbt2260", code);
    }

    private static CodeStated stated(Code code, String name, Code parent, String level, Day from) {
        return new CodeStated(code, Names.of("zh", name), parent, level, from);
    }
}
