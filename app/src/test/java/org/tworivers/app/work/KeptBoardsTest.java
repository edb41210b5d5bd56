package org.tworivers.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tworivers.core.journal.Head;

/// A board is the text it was read from; its part is how it was read.
class KeptBoardsTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 23);

    private final KeptBoards<String, String> boards = new KeptBoards<>();

    private static Head head(long sequence) {
        return new Head(sequence, "", Instant.EPOCH);
    }

    private String at(long sequence, String source) {
        return boards.at(
                head(sequence),
                DAY,
                () -> source,
                (now, before) -> now + before.map(each -> " after " + each).orElse(""));
    }

    private String part(String whole, Object key) {
        return boards.part(DAY, whole, key, new KeptBoards.Reading<>() {
            @Override
            public String of(String board) {
                return "part of " + board;
            }

            @Override
            public Optional<String> after(String part, String board) {
                return board.startsWith("anew") ? Optional.empty() : Optional.of(board + " on " + part);
            }
        });
    }

    @Test
    void aBoardStaysWhileNothingIsSaidAboutItAndIsReadOnAfterwards() {
        assertThat(at(1, "a")).isEqualTo("a");
        assertThat(at(2, "a")).isEqualTo("a");
        assertThat(at(3, "b")).isEqualTo("b after a");
    }

    @Test
    void itsPartsAreReadOnWithIt() {
        String first = at(1, "a");
        assertThat(part(first, 1)).isEqualTo("part of a");
        assertThat(part(at(2, "a"), 1)).as("nothing said").isEqualTo("part of a");
        String second = at(3, "b");
        assertThat(part(second, 1)).isEqualTo("b after a on part of a");
        assertThat(part(second, 2)).as("not asked for before").isEqualTo("part of b after a");
    }

    @Test
    void aPartThatCannotBeReadOnIsReadAnew() {
        part(at(1, "a"), 1);
        assertThat(part(at(2, "anew"), 1)).isEqualTo("part of anew after a");
    }

    @Test
    void partsOfABoardThatIsNoLongerTheLastAreNotKept() {
        String first = at(1, "a");
        String second = at(2, "b");
        assertThat(part(first, 1)).isEqualTo("part of a");
        assertThat(part(second, 1)).isEqualTo("part of b after a");
    }

    @Test
    void whereThereAreTooManyPartsTheyAreReadAnew() {
        String whole = at(1, "a");
        for (int key = 0; key <= 60; key++) {
            part(whole, key);
        }
        String later = at(2, "b");
        assertThat(part(later, 60)).isEqualTo("b after a on part of a");
        assertThat(part(later, 0)).isEqualTo("part of b after a");
    }
}
