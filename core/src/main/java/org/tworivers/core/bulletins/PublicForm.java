package org.tworivers.core.bulletins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;

/// Makes the public form of a bulletin: counts and definitions, nothing of single projects that are not public.
///
/// 1. A group (a place, a sector, a month, the whole) with one or two undertaken projects, one of them not
///    public, is hidden: every figure of its row.
/// 2. So is an amount, or a rate of amounts, behind which one or two projects stand.
/// 3. More rows are hidden until no hidden one follows from the total ([Suppression]); where that cannot be, the
///    table is left out.
/// 4. Counts and rates of counts of a group that may be shown are shown: they say how many, not which.
/// 5. Figures from another base day are shown without amounts, and only where the difference to those beside
///    them is no small group.
///
/// Of a month it is not known which of its projects are public; one that is not anywhere in the whole counts as
/// if it were in each. What it hides of each table stands in a note.
public final class PublicForm {
    /// The figures of the whole that the public form has.
    private static final Set<String> FIGURES = Set.of(
            "undertaken",
            "contracted-capital",
            "fulfilment-rate",
            "start-rate",
            "production-rate",
            "in-place-rate",
            "intents",
            "held-back-receipts",
            "without-amount",
            "unproven",
            "unproven-stages",
            "before-base",
            "undetermined",
            "unsigned",
            "announced",
            "announced-without-amount",
            "observed",
            "operating-without-start");

    private static final String OBSERVED = "observed-";
    private static final Set<String> ROW_FIGURES = Set.copyOf(BulletinMaker.ROW_FIGURES.subList(0, 6));

    private final Bulletin own;
    private final boolean hidesWhole;
    private final List<Note> hidden = new ArrayList<>();

    private PublicForm(Bulletin own) {
        this.own = own;
        hidesWhole = own.exposure().forbids(own.exposure().undertaken());
    }

    /// The public form of a bulletin in the region's own form.
    ///
    /// @param own counted by a policy that counts each project once, so that numbers are numbers of projects
    public static Bulletin of(Bulletin own) {
        return new PublicForm(own).make();
    }

    private Bulletin make() {
        List<BulletinRow> byPlace = rows("by-place", own.byPlace());
        List<BulletinRow> bySector = rows("by-sector", own.bySector());
        List<BulletinMonth> months = months();
        List<Note> notes = new ArrayList<>(new PublicNotes(own, months).notes());
        List<Cell> figures = own.figures().stream()
                .filter(cell -> FIGURES.contains(cell.figure()) || cell.figure().startsWith(OBSERVED))
                .map(cell -> hidesOfWhole(cell.figure()) || hidesBeforeBase(own, cell) ? cell.suppressed() : cell)
                .toList();
        noteHidden("whole", 0, figures);
        notes.addAll(hidden);
        return new Bulletin(
                own.basis(),
                own.scope(),
                true,
                own.illustrative(),
                own.exposure(),
                figures,
                byPlace,
                bySector,
                hidesWhole ? List.of() : own.funnel(),
                hidesWhole ? List.of() : own.states(),
                months,
                notes,
                own.sections().stream().map(PublicSection::of).toList());
    }

    private boolean hidesOfWhole(String figure) {
        return switch (figure) {
            case "in-place-rate" ->
                hidesWhole || own.exposure().forbids(own.exposure().funded());
            case "contracted-capital" -> hidesWhole || own.exposure().undertaken() == 0;
            case "undertaken", "fulfilment-rate", "start-rate", "production-rate" -> hidesWhole;
            default -> false;
        };
    }

    /// Whether the projects contracted before the base day are few: they are a group too.
    static boolean hidesBeforeBase(Bulletin own, Cell cell) {
        return cell.figure().equals("before-base") && own.exposure().unpublished() > 0 && Exposure.isFew(number(cell));
    }

    private void noteHidden(String table, int rows, List<Cell> cells) {
        long figures = cells.stream().filter(Cell.Suppressed.class::isInstance).count();
        if (figures > 0) {
            hidden.add(Note.of(
                    "suppressed",
                    Map.of("table", table, "rows", Integer.toString(rows), "figures", Long.toString(figures)),
                    List.of()));
        }
    }

    private void leaveOut(String table) {
        hidden.add(Note.of("left-out", Map.of("table", table), List.of()));
    }

    private List<BulletinRow> rows(String table, List<BulletinRow> rows) {
        long[] undertaken =
                rows.stream().mapToLong(row -> row.exposure().undertaken()).toArray();
        BitSet few = new BitSet();
        for (int row = 0; row < undertaken.length; row++) {
            few.set(row, rows.get(row).exposure().forbids(undertaken[row]));
        }
        Optional<BitSet> whole = hidesWhole ? Optional.empty() : Suppression.findHidden(undertaken, few, true);
        if (whole.isEmpty()) {
            if (!rows.isEmpty()) {
                leaveOut(table);
            }
            return List.of();
        }
        BitSet contracted = amounts(
                whole.get(), undertaken, rows.stream().map(BulletinRow::cells).toList());
        BitSet inPlace = inPlace(contracted, rows);
        List<BulletinRow> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            BulletinRow row = rows.get(i);
            List<Cell> cells = row.cells().stream()
                    .filter(cell -> ROW_FIGURES.contains(cell.figure()))
                    .map(cell ->
                            isHidden(cell.figure(), at, whole.get(), contracted, inPlace) ? cell.suppressed() : cell)
                    .toList();
            shown.add(new BulletinRow(row.code(), row.names(), row.exposure(), cells));
        }
        noteHidden(
                table,
                whole.get().cardinality(),
                shown.stream().flatMap(row -> row.cells().stream()).toList());
        return shown;
    }

    private static boolean isHidden(String figure, int row, BitSet whole, BitSet contracted, BitSet inPlace) {
        return whole.get(row)
                || (figure.equals("contracted-capital") && contracted.get(row))
                || (figure.equals("in-place-rate") && inPlace.get(row));
    }

    /// Rows whose contracted capital is hidden: hidden rows, those where only increments of projects contracted
    /// before stand, for it is not known of how many or whether they are public, and what must be hidden with them.
    private BitSet amounts(BitSet hiddenRows, long[] undertaken, List<List<Cell>> cells) {
        BitSet primary = (BitSet) hiddenRows.clone();
        long[] projects = undertaken.clone();
        for (int row = 0; row < projects.length; row++) {
            if (projects[row] == 0 && hasCapital(cells.get(row))) {
                projects[row] = 1;
                primary.set(row);
            }
        }
        return hideWith(projects, primary, hidesOfWhole("contracted-capital"));
    }

    /// Where the total is not shown, nothing follows from it. Where no choice of rows is safe, all are hidden.
    private static BitSet hideWith(long[] projects, BitSet primary, boolean totalIsHidden) {
        if (totalIsHidden) {
            return primary;
        }
        return Suppression.findHidden(projects, primary, false).orElseGet(() -> {
            BitSet all = new BitSet();
            all.set(0, projects.length);
            return all;
        });
    }

    private static boolean hasCapital(List<Cell> cells) {
        return cells.stream()
                .anyMatch(cell -> cell instanceof Cell.Shown(Figure(String name, Value value))
                        && name.equals("contracted-capital")
                        && value instanceof Value.Sum(var money)
                        && money.minor() != 0);
    }

    private BitSet inPlace(BitSet hiddenContracted, List<BulletinRow> rows) {
        BitSet primary = (BitSet) hiddenContracted.clone();
        long[] funded = new long[rows.size()];
        for (int row = 0; row < funded.length; row++) {
            Exposure exposure = rows.get(row).exposure();
            funded[row] = exposure.funded();
            if (exposure.forbids(funded[row])) {
                primary.set(row);
            }
        }
        return hideWith(funded, primary, hidesOfWhole("in-place-rate"));
    }

    private List<BulletinMonth> months() {
        List<BulletinMonth> months = own.months();
        long[] undertaken = months.stream().mapToLong(PublicForm::undertaken).toArray();
        BitSet few = new BitSet();
        for (int month = 0; month < undertaken.length; month++) {
            few.set(month, own.exposure().forbids(undertaken[month]));
        }
        Optional<BitSet> whole = hidesWhole ? Optional.empty() : Suppression.findHidden(undertaken, few, true);
        if (whole.isEmpty()) {
            if (!months.isEmpty()) {
                leaveOut("months");
            }
            return List.of();
        }
        BitSet contracted = amounts(
                whole.get(),
                undertaken,
                months.stream().map(BulletinMonth::cells).toList());
        List<BulletinMonth> shown = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            int at = i;
            List<Cell> cells = months.get(i).cells().stream()
                    .filter(cell ->
                            own.exposure().unpublished() == 0 || !cell.figure().equals("in-place"))
                    .map(cell -> isHidden(cell.figure(), at, whole.get(), contracted, whole.get())
                            ? cell.suppressed()
                            : cell)
                    .toList();
            shown.add(new BulletinMonth(months.get(i).month(), cells));
        }
        noteHidden(
                "months",
                whole.get().cardinality(),
                shown.stream().flatMap(month -> month.cells().stream()).toList());
        return shown;
    }

    /// The undertaken of a month; -1 where they are hidden.
    static long undertaken(BulletinMonth month) {
        return month.cells().stream()
                .filter(cell -> cell.figure().equals("undertaken"))
                .mapToLong(PublicForm::number)
                .findFirst()
                .orElse(0);
    }

    /// The number of a count; -1 where it is hidden or is none.
    static long number(Cell cell) {
        return cell instanceof Cell.Shown(Figure(String name, Value.Count(long number))) ? number : -1;
    }
}
