package org.tworivers.bench.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The evidence of the back-test is that of the reference, and ranks are read as they should be; what it says of real
/// projects stands in README.md.
class BackTestTest {
    private static final int[][] REFERENCE = {
        {100, 0, 0, 0, 0}, {0, 15, 5, 70, 10}, {0, 20, 10, 20, 50}, {0, 25, 30, 5, 40}, {0, 40, 55, 5, 0}
    };
    private static final List<String> NAMES = List.of("0", "1", "2", "3", "4");

    private static Standing standing() {
        List<RealProject> projects = new ArrayList<>();
        for (int r = 0; r < REFERENCE.length; r++) {
            for (int k = 0; k < REFERENCE.length; k++) {
                for (int i = 0; i < REFERENCE[r][k]; i++) {
                    projects.add(new RealProject(NAMES.get(r), NAMES.get(k), 2000, true));
                }
            }
        }
        return new Standing(projects, NAMES, NAMES, 2000);
    }

    @Test
    void evidenceIsThatOfTheReference() {
        assertThat(standing().quotients()[1]).containsExactly(new double[] {0, .75, .25, 3.5, .5}, within(1e-9));
        double[] density = standing().densities()[1];
        assertThat(density[0]).isNaN();
        assertThat(density[1]).isCloseTo(.2, within(1e-9));
        assertThat(density[4]).isCloseTo(.3, within(1e-9));
    }

    @Test
    void theFirstIsAHundredTheLastNothingAndEqualsShare() {
        double[][] evidence = {{3}, {2}, {1}, {1}, {Double.NaN}};
        assertThat(new Ranked(evidence, new int[][] {{1}, {0}, {0}, {0}, {0}}).mean())
                .isEqualTo(100);
        assertThat(new Ranked(evidence, new int[][] {{0}, {0}, {1}, {0}, {0}}).mean())
                .isCloseTo(100 / 6.0, within(1e-9));
        Ranked without = new Ranked(evidence, new int[][] {{0}, {1}, {0}, {0}, {2}});
        assertThat(without.count()).isEqualTo(1);
        assertThat(without.without()).isEqualTo(2);
    }
}
