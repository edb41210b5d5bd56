package org.tworivers.core.projects;

import java.util.Arrays;
import java.util.BitSet;

/// The arrays of columns that go on from others: the same while there is room behind the last fact, else new ones
/// without the facts that nobody refers to any more, a quarter of them free. Single use.
final class FactRoom {
    private static final int LEAST_FREE = 1 << 10;

    final int[] knownFrom;
    final int[] knownUntil;
    final int[] day;
    final int[] tag;
    final int[] code;
    final long[] amount;
    final long[] other;
    final int[] starts;
    final int[] ends;
    final int[] projectNumbers;
    final int facts;

    /// Whether every fact lies elsewhere than before.
    final boolean moved;

    int taken;

    /// @param before columns whose room is claimed
    /// @param since all facts of the projects that changed, sorted
    /// @param changed the numbers of these projects
    FactRoom(FactColumns before, FactColumnsBuilder since, BitSet changed) {
        int gone = 0;
        int stay = 0;
        for (int project = 0; project < before.projects(); project++) {
            boolean stays = !changed.get(before.projectNumbers[project]);
            stay += stays ? 1 : 0;
            gone += stays ? 0 : before.ends[project] - before.starts[project];
        }
        facts = before.facts() - gone + since.size();
        moved = before.taken + since.size() > before.day.length;
        int length = moved ? facts + facts / 4 + LEAST_FREE : 0;
        knownFrom = moved ? new int[length] : before.knownFrom;
        knownUntil = moved ? new int[length] : before.knownUntil;
        day = moved ? new int[length] : before.day;
        tag = moved ? new int[length] : before.tag;
        code = moved ? new int[length] : before.code;
        amount = moved ? new long[length] : before.amount;
        other = moved ? new long[length] : before.other;
        taken = moved ? 0 : before.taken;
        int projects = stay + since.projectNumbers.length;
        starts = new int[projects];
        ends = new int[projects];
        projectNumbers = new int[projects];
        int first = take(since);
        merge(before, since, changed, first);
    }

    /// Copies what came since behind the last fact.
    private int take(FactColumnsBuilder since) {
        int at = taken;
        int size = since.size();
        System.arraycopy(since.knownFrom, 0, knownFrom, at, size);
        System.arraycopy(since.knownUntil, 0, knownUntil, at, size);
        System.arraycopy(since.day, 0, day, at, size);
        System.arraycopy(since.tag, 0, tag, at, size);
        System.arraycopy(since.code, 0, code, at, size);
        System.arraycopy(since.amount, 0, amount, at, size);
        System.arraycopy(since.other, 0, other, at, size);
        taken += size;
        return at;
    }

    /// Lays the projects out in the order of their numbers.
    private void merge(FactColumns before, FactColumnsBuilder since, BitSet changed, int first) {
        int old = 0;
        int fresh = 0;
        for (int project = 0; project < starts.length; project++) {
            while (old < before.projects() && changed.get(before.projectNumbers[old])) {
                old++;
            }
            boolean isFresh = old == before.projects()
                    || (fresh < since.projectNumbers.length
                            && since.projectNumbers[fresh] < before.projectNumbers[old]);
            if (isFresh) {
                projectNumbers[project] = since.projectNumbers[fresh];
                starts[project] = first + since.offsets[fresh];
                ends[project] = first + since.offsets[fresh + 1];
                fresh++;
            } else {
                projectNumbers[project] = before.projectNumbers[old];
                starts[project] = moved ? move(before, old) : before.starts[old];
                ends[project] = starts[project] + before.ends[old] - before.starts[old];
                old++;
            }
        }
    }

    private int move(FactColumns before, int project) {
        int at = taken;
        int from = before.starts[project];
        int size = before.ends[project] - from;
        System.arraycopy(before.knownFrom, from, knownFrom, at, size);
        System.arraycopy(before.knownUntil, from, knownUntil, at, size);
        System.arraycopy(before.day, from, day, at, size);
        System.arraycopy(before.tag, from, tag, at, size);
        System.arraycopy(before.code, from, code, at, size);
        System.arraycopy(before.amount, from, amount, at, size);
        System.arraycopy(before.other, from, other, at, size);
        taken += size;
        return at;
    }

    /// The index of the project of a number, negative when it has no facts.
    int indexOf(int projectNumber) {
        return Arrays.binarySearch(projectNumbers, projectNumber);
    }
}
