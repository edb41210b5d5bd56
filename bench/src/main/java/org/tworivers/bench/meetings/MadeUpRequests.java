package org.tworivers.bench.meetings;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.tworivers.solver.pairs.CandidatePair;
import org.tworivers.solver.pairs.PairProblem;
import org.tworivers.solver.pairs.PairProblemBuilder;
import org.tworivers.solver.pairs.Quota;
import org.tworivers.solver.pairs.Side;

/// Requests between two sides of the same size. Some are asked for far more than others: whom a request is for
/// is drawn as the square of a chance. Limits are 1 to [#MOST_SEATS], of which up to half are promised; a third
/// of the pairs is wished by both, a third each by one.
///
/// @param participants of each side
/// @param priorities from 1 to this, equally often
record MadeUpRequests(int participants, int pairs, int priorities) {
    private static final int MOST_SEATS = 26;

    /// Written as participants/pairs/priorities.
    static MadeUpRequests parse(String text) {
        if (!text.matches("\\d+/\\d+/\\d+")) {
            throw new IllegalArgumentException(
                    "size (" + text + ") must be participants/pairs/priorities. Maybe 2000/200000/5.");
        }
        String[] sizes = text.split("/", -1);
        return new MadeUpRequests(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]));
    }

    MadeUpRequests {
        if ((long) participants * participants < 2L * pairs || priorities < 1) {
            throw new IllegalArgumentException("pairs (" + pairs + ") must be at most half of all there can be of "
                    + participants + " participants, and priorities 1 or more. Maybe fewer pairs.");
        }
    }

    PairProblem problem(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PairProblemBuilder builder = new PairProblemBuilder();
        for (int p = 0; p < 2 * participants; p++) {
            int limit = 1 + random.nextInt(MOST_SEATS);
            builder.add(new Quota(p < participants ? Side.FIRST : Side.SECOND, random.nextInt(limit / 2 + 1), limit));
        }
        Set<Long> known = new HashSet<>();
        while (known.size() < pairs) {
            int first = drawn(random);
            int second = participants + drawn(random);
            if (known.add((long) first << Integer.SIZE | second)) {
                int wishedBy = random.nextInt(3);
                builder.add(new CandidatePair(
                        first, second, 1 + random.nextInt(priorities), wishedBy != 0, wishedBy != 1, known.size()));
            }
        }
        return builder.build();
    }

    private int drawn(SplittableRandom random) {
        double chance = random.nextDouble();
        return (int) (participants * chance * chance);
    }
}
