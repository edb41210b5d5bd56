package org.tworivers.solver.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.solver.pairs.PairFault.Code;

/// Collects participants and pairs, finds all [PairFault]s in them, and makes the [PairProblem].
public final class PairProblemBuilder {
    final List<Quota> participants = new ArrayList<>();
    final List<CandidatePair> pairs = new ArrayList<>();

    /// Adds a participant and gives its index.
    public int add(Quota participant) {
        participants.add(participant);
        return participants.size() - 1;
    }

    /// Adds a pair and gives its index.
    public int add(CandidatePair pair) {
        pairs.add(pair);
        return pairs.size() - 1;
    }

    /// The problem, when [#faults] finds none.
    public PairProblem build() {
        List<PairFault> faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("the pairs (" + faults.size() + " faults: " + faults
                    + ") must be sound. Maybe ask for their faults first.");
        }
        return new PairProblem(this);
    }

    /// Everything that is wrong; empty when it is sound.
    public List<PairFault> faults() {
        List<PairFault> faults = new ArrayList<>();
        for (int p = 0; p < participants.size(); p++) {
            checkQuota(faults, p);
        }
        Map<Long, Integer> ranks = new HashMap<>();
        Map<Long, Integer> known = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            CandidatePair pair = pairs.get(i);
            checkSide(faults, i, pair.first(), Side.FIRST);
            checkSide(faults, i, pair.second(), Side.SECOND);
            if (pair.priority() < 0 || pair.priority() > PairProblem.MOST_PRIORITY) {
                faults.add(new PairFault(
                        Code.PRIORITY, i, pair.priority(), "must be 0 to " + PairProblem.MOST_PRIORITY + ". Maybe 1."));
            }
            Integer twin =
                    known.putIfAbsent((long) pair.first() << Integer.SIZE | Integer.toUnsignedLong(pair.second()), i);
            if (twin != null) {
                faults.add(new PairFault(
                        Code.PAIR_TWICE, i, twin, "must not be the same two again. Maybe each asked for the other."));
            }
            Integer same = ranks.putIfAbsent(pair.rank(), i);
            if (same != null) {
                faults.add(new PairFault(
                        Code.RANK_TWICE, i, same, "must have a rank of its own. Maybe count from 0 in order."));
            }
        }
        return faults;
    }

    private void checkQuota(List<PairFault> faults, int p) {
        Quota quota = participants.get(p);
        if (quota.limit() < 0) {
            faults.add(new PairFault(Code.LIMIT, p, quota.limit(), "must be 0 or above. Maybe 0."));
        }
        if (quota.promised() < 0 || quota.promised() > Math.max(0, quota.limit())) {
            faults.add(new PairFault(
                    Code.PROMISED,
                    p,
                    quota.promised(),
                    "must be 0 to its limit of " + quota.limit() + ". Maybe raise the limit."));
        }
    }

    private void checkSide(List<PairFault> faults, int pair, int participant, Side side) {
        if (participant < 0 || participant >= participants.size()) {
            faults.add(new PairFault(
                    Code.UNKNOWN_PARTICIPANT,
                    pair,
                    participant,
                    "must be 0 to " + (participants.size() - 1) + ". Maybe it is counted from 1."));
        } else if (participants.get(participant).side() != side) {
            faults.add(new PairFault(
                    Code.SIDE,
                    pair,
                    participant,
                    "must be of the other side. Maybe the pair is the wrong way round, or of one side."));
        }
    }
}
