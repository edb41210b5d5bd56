package org.tworivers.solver.pairs;

import java.util.List;

/// Participants of two sides and the pairs of which some are to be chosen: immutable and without [PairFault]s.
/// Everything is an index from 0; participants of both sides are numbered together. Made by a
/// [PairProblemBuilder].
public final class PairProblem {
    /// So that all priorities add up without overflow, whatever else they are weighed with.
    public static final int MOST_PRIORITY = 1_000_000;

    private final List<Quota> participants;
    private final List<CandidatePair> pairs;
    private final int[] wishes;

    PairProblem(PairProblemBuilder builder) {
        participants = List.copyOf(builder.participants);
        pairs = List.copyOf(builder.pairs);
        wishes = new int[participants.size()];
        for (CandidatePair pair : pairs) {
            wishes[pair.first()] += pair.wishedByFirst() ? 1 : 0;
            wishes[pair.second()] += pair.wishedBySecond() ? 1 : 0;
        }
    }

    /// The number of participants of both sides.
    public int participants() {
        return participants.size();
    }

    public Quota participant(int participant) {
        return participants.get(participant);
    }

    /// The number of pairs.
    public int pairs() {
        return pairs.size();
    }

    public CandidatePair pair(int pair) {
        return pairs.get(pair);
    }

    /// So many pairs a participant wishes.
    public int wishes(int participant) {
        return wishes[participant];
    }
}
