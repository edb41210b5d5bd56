package org.tworivers.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A booking of the example is moved by a command.
class InstrumentsMoveTest {
    private static final String MOVE = "instruments move ly-70 --until 2017-05-29T09:00 --at 2017-05-23T08:00 --from ";

    @Test
    void whoWaitsFirstGetsTheTimeThatItLeaves(@TempDir Path folder) {
        ExampleStore store = ExampleStore.in(folder);
        ExampleStore.Run refused = store.run(MOVE + "2017-05-25T09:00");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("others wait for this time").contains("2017-05-25 09:00");
        ExampleStore.Run moved = store.run(MOVE + "2017-05-27T09:00");
        assertThat(moved.code()).as(moved.err()).isZero();
        assertThat(moved.out().lines().filter(line -> line.startsWith("ly-")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("ly-70")
                                .contains("2017-05-27 09:00 – 2017-05-29 09:00")
                                .contains("booked"),
                        line -> assertThat(line).startsWith("ly-71").contains("asked for"));
        assertThat(store.run(MOVE + "2017-05-27T09:00").err()).contains("that is its time already");
        assertThat(store.run("instruments move none --from 2017-05-27T09:00 --until 2017-05-27T10:00")
                        .err())
                .contains("must be on record");
    }
}
