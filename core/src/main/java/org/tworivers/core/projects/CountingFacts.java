package org.tworivers.core.projects;

/// The facts of one project that count in a cut, sorted into lists by what they are about, each list by day. A
/// scratch pad that a fold fills again for each project.
///
/// Reading a fact has no branch that depends on it: it is always written at the end of its list, and the end moves
/// on only when it counts; what is asked of all facts is or-ed together from their tags. So it costs some 2 ns,
/// whatever kinds and corrections there are (bench/README.md).
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
    static final int VISITS = 10;

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
            | list(FactKind.PLAN, OTHERS)
            | list(FactKind.ASSIGNED, OTHERS)
            | list(FactKind.SITE_VISIT, VISITS);

    private final FactColumns facts;

    /// The facts of all lists: the first of each, then the second of each, and so on.
    private final int[] lists;

    /// Where the next fact of each list goes.
    private final int[] ends = new int[LISTS];

    private int tags;
    private int reached;

    CountingFacts(FactColumns facts) {
        this.facts = facts;
        lists = new int[LISTS * Math.max(1, facts.largestDossier())];
    }

    private static long list(int kind, int list) {
        return (long) list << (kind * 4);
    }

    /// The list that facts of a kind belong to.
    static int listOf(int kind) {
        return (int) (LIST_OF_KIND >>> (kind * 4)) & FactColumns.LIST_MASK;
    }

    /// Reads one project.
    ///
    /// @param sequence what is known
    /// @param asOf last day
    void read(int project, int sequence, int asOf) {
        for (int list = 0; list < LISTS; list++) {
            ends[list] = list;
        }
        int[] day = facts.day;
        int[] tag = facts.tag;
        int[] knownFrom = facts.knownFrom;
        int[] knownUntil = facts.knownUntil;
        int end = facts.ends[project];
        int all = 0;
        int stages = 0;
        for (int fact = facts.starts[project]; fact < end && day[fact] <= asOf; fact++) {
            int counts = ((knownFrom[fact] - 1 - sequence) & (sequence - knownUntil[fact])) >> 31;
            int list = tag[fact] & FactColumns.LIST_MASK;
            int at = ends[list];
            lists[at] = fact;
            ends[list] = at + (counts & LISTS);
            int counted = tag[fact] & counts;
            all |= counted;
            stages |= 1 << (counted >>> FactColumns.STAGE_SHIFT);
        }
        tags = all;
        reached = stages >>> 1;
    }

    /// Whether any fact counts.
    boolean isAny() {
        return tags != 0;
    }

    /// The tags of all facts that count, or-ed together.
    int tags() {
        return tags;
    }

    /// The stages reached, a bit each, by number.
    int reached() {
        return reached;
    }

    int size(int list) {
        return ends[list] >>> 4;
    }

    /// The index of a fact in the columns.
    int fact(int list, int index) {
        return lists[index * LISTS + list];
    }

    /// The code of the latest fact of a list, -1 when it is empty.
    int latestCode(int list) {
        int end = ends[list];
        return end < LISTS ? -1 : facts.code[lists[end - LISTS]];
    }
}
