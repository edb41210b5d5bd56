package org.tworivers.core.bulletins;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;

/// The notes of the public form. Projects without a signing are named only when their names were published.
///
/// Figures from another base day differ from the printed ones by the projects of the days between. They are shown
/// where each such stretch of days, cut also at the months that are printed, has no project or at least three.
final class PublicNotes {
    private static final Set<String> AMOUNTS = Set.of("contracted-capital", "in-place-rate");

    private final Bulletin own;
    private final List<BulletinMonth> months;

    /// @param own the bulletin in the region's own form
    /// @param months the months as the public form shows them
    PublicNotes(Bulletin own, List<BulletinMonth> months) {
        this.own = own;
        this.months = months;
    }

    List<Note> notes() {
        Set<LocalDate> shownBases = shownBases();
        List<Note> notes = new ArrayList<>();
        for (Note note : own.notes()) {
            switch (note.code()) {
                case NoteMaker.OTHER_BASE -> notes.add(otherBase(note, shownBases.contains(base(note))));
                case NoteMaker.UNSIGNED_PROJECT -> {
                    if (note.argument("audience").equals("public")) {
                        notes.add(new Note(note.code(), new TreeMap<>(), note.names(), List.of()));
                    }
                }
                default ->
                    notes.add(new Note(
                            note.code(),
                            note.arguments(),
                            note.names(),
                            note.cells().stream()
                                    .map(cell -> PublicForm.hidesBeforeBase(own, cell) ? cell.suppressed() : cell)
                                    .toList()));
            }
        }
        return notes;
    }

    private static LocalDate base(Note note) {
        return LocalDate.parse(note.argument("base"));
    }

    private Note otherBase(Note note, boolean shown) {
        List<Cell> cells = note.cells().stream()
                .filter(cell -> !AMOUNTS.contains(cell.figure()))
                .map(cell -> shown ? cell : cell.suppressed())
                .toList();
        return new Note(note.code(), note.arguments(), note.names(), cells);
    }

    /// One base day and how many were undertaken from it.
    private record Counted(LocalDate base, long undertaken) {}

    private Set<LocalDate> shownBases() {
        List<Counted> others = own.notes().stream()
                .filter(note -> note.code().equals(NoteMaker.OTHER_BASE))
                .map(note -> new Counted(base(note), undertaken(note)))
                .toList();
        Set<LocalDate> shown = new TreeSet<>();
        if (own.exposure().unpublished() == 0) {
            others.forEach(other -> shown.add(other.base()));
            return shown;
        }
        LocalDate base = own.basis().base();
        Counted printed = new Counted(base, own.exposure().undertaken());
        Comparator<Counted> byBase = Comparator.comparing(Counted::base);
        Counted beside = printed;
        for (Counted other : others.stream()
                .filter(each -> each.base().isBefore(base))
                .sorted(byBase.reversed())
                .toList()) {
            if (isShown(other.undertaken() - beside.undertaken())) {
                shown.add(other.base());
                beside = other;
            }
        }
        beside = printed;
        for (Counted other : others.stream()
                .filter(each -> each.base().isAfter(base))
                .sorted(byBase)
                .toList()) {
            if (isShown(beside.undertaken() - other.undertaken()) && fitsMonths(printed, other)) {
                shown.add(other.base());
                beside = other;
            }
        }
        return shown;
    }

    /// Whether neither what lies between the month's start and the base day nor what lies between the base day and
    /// the month's end is a small group. Never when a month is hidden: its number would follow.
    private boolean fitsMonths(Counted printed, Counted other) {
        long before = 0;
        for (BulletinMonth month : months) {
            long undertaken = PublicForm.undertaken(month);
            if (undertaken < 0) {
                return false;
            }
            if (month.month().equals(YearMonth.from(other.base()))) {
                long first = printed.undertaken() - other.undertaken() - before;
                return isShown(first) && isShown(undertaken - first);
            }
            before += undertaken;
        }
        return false;
    }

    private static boolean isShown(long difference) {
        return difference == 0 || Math.abs(difference) >= Exposure.FEWEST;
    }

    private static long undertaken(Note note) {
        for (Cell cell : note.cells()) {
            if (cell instanceof Cell.Shown(Figure(String name, Value.Count(long number)))
                    && name.equals("undertaken")) {
                return number;
            }
        }
        return 0;
    }
}
