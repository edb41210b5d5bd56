package org.tworivers.core.projects;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Precision;

/// All facts of the ledger as primitive columns, grouped by project, within a project sorted by day and then by
/// content, never by the order of recording: so the order of input cannot matter.
///
/// A fact counts for a [Cut] when `knownFrom <= sequence < knownUntil` and `day <= asOf`. Memory: 36 bytes a
/// fact and 12 a project. Built by [FactColumnsBuilder] and then never changed: what goes on from them
/// ([FactContinuation]) shares their arrays and writes behind the last fact that they know of.
public final class FactColumns {
    /// Day of an undated fact: before every day.
    public static final int UNDATED = Integer.MIN_VALUE;

    private static final int KIND_SHIFT = 4;
    private static final int KIND_MASK = 0xF;
    private static final int FLAGS_SHIFT = 8;
    private static final int FLAGS_MASK = 0x3F;
    private static final int PRECISION_SHIFT = 16;
    private static final int PRECISION_MASK = 0x3;
    private static final int TO_THE_DAY = precisionNumber(Precision.DAY);
    private static final int TO_THE_MONTH = precisionNumber(Precision.MONTH);
    private static final int UNIT_SHIFT = 24;

    /// The list of [CountingFacts] that a tag's fact belongs to: the lowest bits.
    static final int LIST_MASK = 0xF;

    /// Bit of a tag: an entry about the project is public.
    static final int PUBLISHED = Fact.PUBLISHED << FLAGS_SHIFT;

    /// Bit of a tag: made up for demonstration.
    static final int ILLUSTRATIVE = Fact.ILLUSTRATIVE << FLAGS_SHIFT;

    /// Bit of a tag: a receipt that names where its payer sits, or any amount below 0.
    static final int UNUSUAL = 1 << 14;

    /// Bit of a tag: a stage without the evidence that its rule names.
    static final int UNPROVEN_STAGE = 1 << 15;

    /// Where a tag holds the number of its stage and 1, five bits of 0 when it is of another kind: so that a shift
    /// by them needs no mask.
    static final int STAGE_SHIFT = 18;

    /// First fact of each project.
    final int[] starts;

    /// One past the last fact of each project.
    final int[] ends;

    final int[] knownFrom;
    final int[] knownUntil;

    /// Last day of the stated span, days since 1970, or [#UNDATED].
    final int[] day;

    /// From the lowest bit: list and kind, four bits each; flags, a byte; precision, two bits; stage, five; unit, a
    /// byte from bit 24 on.
    final int[] tag;

    /// Place in [#codes], of receipts in [#vouchers], or the number of a stage; -1 for none.
    final int[] code;

    final long[] amount;
    final long[] other;
    final int[] projectNumbers;

    /// One past the last place of the arrays that is taken.
    final int taken;

    private final int facts;
    private final int largestDossier;
    private final List<Code> codes;
    private final List<Code> vouchers;
    private final NamedCodes namedCodes;
    private final List<Denomination> units;
    private final SharedVouchers sharedVouchers;

    /// Whether others went on from these: the room behind is theirs.
    private final AtomicBoolean continued = new AtomicBoolean();

    FactColumns(FactColumnsBuilder built, SharedVouchers sharedVouchers) {
        starts = Arrays.copyOf(built.offsets, built.projectNumbers.length);
        ends = Arrays.copyOfRange(built.offsets, 1, built.projectNumbers.length + 1);
        knownFrom = built.knownFrom;
        knownUntil = built.knownUntil;
        day = built.day;
        tag = built.tag;
        code = built.code;
        amount = built.amount;
        other = built.other;
        projectNumbers = built.projectNumbers;
        taken = built.day.length;
        facts = taken;
        largestDossier = largest(0);
        codes = built.codes;
        vouchers = built.vouchers;
        namedCodes = NamedCodes.of(built);
        units = List.copyOf(built.units);
        this.sharedVouchers = sharedVouchers;
    }

    /// Those that go on from others.
    FactColumns(FactColumns before, FactRoom room, FactColumnsBuilder since, SharedVouchers sharedVouchers) {
        starts = room.starts;
        ends = room.ends;
        knownFrom = room.knownFrom;
        knownUntil = room.knownUntil;
        day = room.day;
        tag = room.tag;
        code = room.code;
        amount = room.amount;
        other = room.other;
        projectNumbers = room.projectNumbers;
        taken = room.taken;
        facts = room.facts;
        largestDossier = largest(before.largestDossier);
        codes = since.codes;
        vouchers = since.vouchers;
        namedCodes = before.namedCodes.and(since);
        units = before.units;
        this.sharedVouchers = sharedVouchers;
    }

    private int largest(int atLeast) {
        int largest = atLeast;
        for (int project = 0; project < projects(); project++) {
            largest = Math.max(largest, ends[project] - starts[project]);
        }
        return largest;
    }

    /// Takes the room behind the last fact; false when somebody has it.
    boolean claim() {
        return continued.compareAndSet(false, true);
    }

    /// How many projects have facts.
    public int projects() {
        return starts.length;
    }

    /// How many facts there are.
    public int facts() {
        return facts;
    }

    /// How many facts the project with the most has.
    int largestDossier() {
        return largestDossier;
    }

    /// The store's number of the project at an index, 0 to `projects() - 1`.
    public int projectNumber(int index) {
        return projectNumbers[index];
    }

    /// The dictionary of codes; facts refer to it by index.
    public List<Code> codes() {
        return codes;
    }

    /// The dictionary of vouchers; receipts refer to it by index.
    public List<Code> vouchers() {
        return vouchers;
    }

    /// The codes that facts of a list of [CountingFacts] name, by index.
    BitSet codesOf(int list) {
        return namedCodes.of(list);
    }

    /// For each code an index that all places under one top share. A code that is no place has its own.
    ///
    /// @param top the code at the top of the tree that a place stands in
    public int[] tops(UnaryOperator<Code> top) {
        int[] tops = new int[codes.size()];
        Arrays.setAll(tops, code -> code);
        Map<Code, Integer> first = new HashMap<>();
        namedCodes.places().stream()
                .forEach(code -> tops[code] = first.computeIfAbsent(top.apply(codes.get(code)), same -> code));
        return tops;
    }

    /// The denominations, sorted; facts refer to them by index.
    public List<Denomination> units() {
        return units;
    }

    /// Vouchers that more than one receipt names.
    SharedVouchers sharedVouchers() {
        return sharedVouchers;
    }

    int kind(int fact) {
        return kindOf(tag[fact]);
    }

    static int kindOf(int tag) {
        return tag >>> KIND_SHIFT & KIND_MASK;
    }

    int flags(int fact) {
        return tag[fact] >>> FLAGS_SHIFT & FLAGS_MASK;
    }

    int unit(int fact) {
        return tag[fact] >>> UNIT_SHIFT;
    }

    /// Packs flags, precision and unit; [#tag] adds the rest.
    static int marks(int flags, int precision, int unit) {
        return flags << FLAGS_SHIFT | precision << PRECISION_SHIFT | unit << UNIT_SHIFT;
    }

    /// The tag of a fact.
    ///
    /// @param other for receipts the payer's place, -1 when it is not known
    static int tag(int kind, int marks, int code, long amount, long other) {
        boolean unusual = amount < 0 || (kind == FactKind.RECEIPT && other >= 0);
        boolean unprovenStage = kind == FactKind.STAGE && (marks & Fact.UNPROVEN << FLAGS_SHIFT) != 0;
        return CountingFacts.listOf(kind)
                | kind << KIND_SHIFT
                | marks
                | (unusual ? UNUSUAL : 0)
                | (unprovenStage ? UNPROVEN_STAGE : 0)
                | (kind == FactKind.STAGE ? (code + 1) << STAGE_SHIFT : 0);
    }

    /// The first day of the stated span: the same as [#day] when the day itself is known.
    int firstDay(int fact) {
        int precision = tag[fact] >>> PRECISION_SHIFT & PRECISION_MASK;
        if (precision == TO_THE_DAY || day[fact] == UNDATED) {
            return day[fact];
        }
        LocalDate last = LocalDate.ofEpochDay(day[fact]);
        LocalDate first = precision == TO_THE_MONTH ? last.withDayOfMonth(1) : last.withDayOfYear(1);
        return (int) first.toEpochDay();
    }

    /// The day of a fact as it was stated.
    Day statedDay(int fact) {
        return day[fact] == UNDATED ? Day.UNDATED : stated(day[fact], tag[fact] >>> PRECISION_SHIFT & PRECISION_MASK);
    }

    /// The deadline of an assignment that has one, as it was stated.
    Day deadline(int fact) {
        return stated(amount[fact], (int) other[fact]);
    }

    private static Day stated(long epochDay, int precision) {
        for (Precision each : Precision.values()) {
            if (precisionNumber(each) == precision) {
                return new Day(LocalDate.ofEpochDay(epochDay), each);
            }
        }
        throw new IllegalStateException("the precision " + precision + " is unknown");
    }

    /// The index of the project of a number, negative when it has no facts.
    int indexOf(int projectNumber) {
        return Arrays.binarySearch(projectNumbers, projectNumber);
    }

    /// The number a precision is stored as.
    public static int precisionNumber(Precision precision) {
        return switch (precision) {
            case DAY -> 0;
            case MONTH -> 1;
            case YEAR -> 2;
            case UNDATED -> 3;
        };
    }

    /// Adds up every byte of the columns; what a fold must at least read. For measurements.
    public long sumOfAllColumns() {
        long sum = 0;
        for (int project = 0; project < projects(); project++) {
            for (int i = starts[project]; i < ends[project]; i++) {
                sum += knownFrom[i] + (long) knownUntil[i] + day[i] + tag[i] + code[i] + amount[i] + other[i];
            }
        }
        return sum;
    }
}
