package org.tworivers.core.projects;

import java.util.Arrays;

/// The facts of one project that count in a cut, sorted into lists by what they are about, each list by day. A
/// scratch pad that a fold fills again for each project.
///
/// Reading a fact has no branch that depends on it: it is always written at the end of its list, and the end moves
/// on only when it counts. So it costs about 3 ns, whatever kinds and corrections there are (bench/README.md).
final class CountingFacts {
    static final int OTHERS = 0;
    static final int PLACES = 1;
    static final int SECTORS = 2;
    static final int ORIGINS = 3;
    static final int SIGNINGS = 4;
    static final int STAGES = 5;
    static final int RECEIPTS = 6;
    static final int PAID_OUT = 7;
    static final int ANNOUNCEMENTS = 8;
    static final int STATUSES = 9;

    private static final int LISTS = 16;

    /// The list of each kind, four bits a kind.
    private static final long LIST_OF_KIND = list(FactKind.PLACE, PLACES)
            | list(FactKind.SECTOR, SECTORS)
            | list(FactKind.ORIGIN, ORIGINS)
            | list(FactKind.INTENT, SIGNINGS)
            | list(FactKind.CONTRACT, SIGNINGS)
            | list(FactKind.INCREMENT, SIGNINGS)
            | list(FactKind.INVESTOR_CHANGE, SIGNINGS)
            | list(FactKind.STAGE, STAGES)
            | list(FactKind.RECEIPT, RECEIPTS)
            | list(FactKind.PAID_OUT, PAID_OUT)
            | list(FactKind.ANNOUNCED, ANNOUNCEMENTS)
            | list(FactKind.STATUS, STATUSES)
            | list(FactKind.PLAN, OTHERS);

    private final FactColumns facts;
    private final int capacity;
    private final int[] lists;
    private final int[] sizes = new int[LISTS];
    private int tags;
    private int stageTags;
    private int reached;
    private int counting;

    CountingFacts(FactColumns facts) {
        this.facts = facts;
        capacity = Math.max(1, facts.largestDossier());
        lists = new int[LISTS * capacity];
    }

    private static long list(int kind, int list) {
        return (long) list << (kind * 4);
    }

    /// Reads one project.
    ///
    /// @param sequence what is known
    /// @param asOf last day
    void read(int project, int sequence, int asOf) {
        Arrays.fill(sizes, 0);
        int[] day = facts.day;
        int[] tag = facts.tag;
        int[] knownFrom = facts.knownFrom;
        int[] knownUntil = facts.knownUntil;
        int end = facts.offsets[project + 1];
        int[] code = facts.code;
        int allTags = 0;
        int tagsOfStages = 0;
        int stages = 0;
        int all = 0;
        for (int fact = facts.offsets[project]; fact < end && day[fact] <= asOf; fact++) {
            int counts = ((knownFrom[fact] - 1 - sequence) & (sequence - knownUntil[fact])) >>> 31;
            int list = (int) (LIST_OF_KIND >>> ((tag[fact] & FactColumns.KIND_MASK) << 2)) & (LISTS - 1);
            int size = sizes[list];
            lists[list * capacity + size] = fact;
            sizes[list] = size + counts;
            int stage = list == STAGES ? counts : 0;
            stages |= stage << code[fact];
            tagsOfStages |= tag[fact] & -stage;
            allTags |= tag[fact] & -counts;
            all += counts;
        }
        reached = stages;
        stageTags = tagsOfStages;
        tags = allTags;
        counting = all;
    }

    /// Whether any fact counts.
    boolean isAny() {
        return counting > 0;
    }

    /// The tags of all facts that count, or-ed together.
    int tags() {
        return tags;
    }

    /// The stages reached, a bit each, by number.
    int reached() {
        return reached;
    }

    /// The tags of all stages, or-ed together.
    int stageTags() {
        return stageTags;
    }

    int size(int list) {
        return sizes[list];
    }

    /// The index of a fact in the columns.
    int fact(int list, int index) {
        return lists[list * capacity + index];
    }

    /// The code of the latest fact of a list, -1 when it is empty.
    int latestCode(int list) {
        int size = sizes[list];
        return size == 0 ? -1 : facts.code[fact(list, size - 1)];
    }
}
