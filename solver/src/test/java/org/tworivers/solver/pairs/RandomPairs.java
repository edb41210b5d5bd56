package org.tworivers.solver.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// Small random problems in which everything occurs: no room, promises that cannot be kept, wishes of one, both
/// or none, equal priorities, ranks in any order, participants without pairs.
final class RandomPairs {
    private final SplittableRandom random;

    RandomPairs(long seed) {
        random = new SplittableRandom(seed);
    }

    /// @param most participants of a side
    /// @param mostPairs of all
    PairProblem next(int most, int mostPairs) {
        PairProblemBuilder builder = new PairProblemBuilder();
        int firsts = 1 + random.nextInt(most);
        int seconds = 1 + random.nextInt(most);
        int mostSeats = 1 + random.nextInt(4);
        for (int p = 0; p < firsts + seconds; p++) {
            int limit = Math.min(random.nextInt(mostSeats + 2), mostSeats);
            builder.add(new Quota(p < firsts ? Side.FIRST : Side.SECOND, random.nextInt(limit + 1), limit));
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < firsts * seconds; i++) {
            all.add(i);
        }
        shuffle(all);
        int pairs = Math.min(mostPairs, random.nextInt(firsts * seconds + 1));
        List<Integer> ranks = new ArrayList<>(all.subList(0, pairs));
        shuffle(ranks);
        int priorities = 1 + random.nextInt(random.nextBoolean() ? 3 : 20);
        int wish = random.nextInt(4);
        for (int i = 0; i < pairs; i++) {
            builder.add(new CandidatePair(
                    all.get(i) / seconds,
                    firsts + all.get(i) % seconds,
                    random.nextInt(priorities),
                    random.nextInt(4) >= wish,
                    random.nextInt(4) < 2,
                    ranks.get(i)));
        }
        return builder.build();
    }

    /// The same problem with everything in another order.
    Renamed renamed(PairProblem problem) {
        List<Integer> participants = indices(problem.participants());
        List<Integer> pairs = indices(problem.pairs());
        shuffle(participants);
        shuffle(pairs);
        PairProblemBuilder builder = new PairProblemBuilder();
        participants.forEach(p -> builder.add(problem.participant(p)));
        for (int i : pairs) {
            CandidatePair pair = problem.pair(i);
            builder.add(new CandidatePair(
                    participants.indexOf(pair.first()),
                    participants.indexOf(pair.second()),
                    pair.priority(),
                    pair.wishedByFirst(),
                    pair.wishedBySecond(),
                    10 * pair.rank() - 7));
        }
        return new Renamed(builder.build(), pairs);
    }

    /// @param pairs by index in the new problem: the index in the old one
    record Renamed(PairProblem problem, List<Integer> pairs) {}

    private static List<Integer> indices(int size) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            indices.add(i);
        }
        return indices;
    }

    private void shuffle(List<Integer> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
