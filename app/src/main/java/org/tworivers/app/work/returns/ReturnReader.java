package org.tworivers.app.work.returns;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.store.ReturnDrafts;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.returns.ReportingUnits;
import org.tworivers.core.returns.ReturnBoard;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.returns.ReturnCourse;
import org.tworivers.core.returns.ReturnsCodec;
import org.tworivers.core.returns.ReturnsEntry.Submitted;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;

/// Reads monthly returns on behalf of who is signed in. One that they may not see is as one that is not there.
public final class ReturnReader {
    private static final int MOST_MONTHS = 12;

    private final Ledger ledger;
    private final ReturnOffice office;
    private final ReturnDrafts drafts;

    /// The returns of a ledger.
    public ReturnReader(Ledger ledger, ReturnOffice office) {
        this.ledger = ledger;
        this.office = office;
        drafts = new ReturnDrafts(ledger.database());
    }

    /// Units by months, as far as a viewer may see them.
    ///
    /// @param months the last months that are over, oldest first
    public record Overview(List<YearMonth> months, List<ReturnBoard.Row> rows) {
        public Overview {
            months = List.copyOf(months);
            rows = List.copyOf(rows);
        }

        /// Whether any return of a month stands somewhere.
        public boolean isAny(YearMonth month, ReturnBoard.State state) {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell.month().equals(month) && cell.state() == state);
        }

        /// How many returns stand somewhere.
        public long count(ReturnBoard.State state) {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.state() == state)
                    .count();
        }
    }

    /// Where the returns stand that a viewer may see.
    public Overview overview(Viewer viewer) {
        Known known = known(viewer);
        List<YearMonth> months = known.board().months(MOST_MONTHS);
        YearMonth last = YearMonth.from(office.today());
        return new Overview(
                months,
                known.board().rows(months).stream()
                        .filter(row -> known.units()
                                .find(row.unit(), last)
                                .filter(known.remit()::sees)
                                .isPresent())
                        .toList());
    }

    private record Known(ReportingUnits units, ReturnBoard board, ReturnRemit remit) {}

    private Known known(Viewer viewer) {
        long sequence = ledger.journal().head().sequence();
        ReportingUnits units = new ReportingUnits(ledger.monthlyReturns().units(sequence));
        return new Known(
                units,
                new ReturnBoard(units, ledger.monthlyReturns().steps(sequence), office.today(), ProjectDays.ZONE),
                new ReturnRemit(viewer, units, ledger.register().codes(sequence), office.today()));
    }

    /// Who is stated to report.
    public ReportingUnits units() {
        return new ReportingUnits(
                ledger.monthlyReturns().units(ledger.journal().head().sequence()));
    }

    /// The return of a unit for a month; nothing when none is owed, or the viewer may not see it.
    public Optional<OpenReturn> find(Viewer viewer, String unit, YearMonth month) {
        Known known = known(viewer);
        boolean ahead = month.isAfter(YearMonth.from(office.today()));
        return known.units()
                .find(unit, month)
                .filter(stated -> !ahead && known.remit().sees(stated))
                .filter(stated ->
                        stated.reports() || !known.board().steps(unit, month).isEmpty())
                .map(stated -> open(stated, month, known));
    }

    private OpenReturn open(UnitStated stated, YearMonth month, Known known) {
        ReturnCourse course = ReturnCourse.of(known.board().steps(stated.unit(), month));
        Optional<ReturnDrafts.Kept> draft = drafts.find(stated.unit(), month);
        ReturnContent content = course.state().isWritable()
                ? draft.map(ReturnDrafts.Kept::content).orElseGet(() -> handedIn(course))
                : handedIn(course);
        return new OpenReturn(
                stated,
                month,
                known.board().cell(stated.unit(), month),
                course,
                known.board().steps(stated.unit(), month),
                content,
                draft.map(ReturnDrafts.Kept::version).orElse(0L),
                known.remit().mayFile(stated),
                known.remit().mayDecide(stated, month));
    }

    private ReturnContent handedIn(ReturnCourse course) {
        return course.submission().isEmpty()
                ? ReturnContent.EMPTY
                : ledger.journal()
                        .findEntry(course.submission())
                        .map(Entry::draft)
                        .map(draft -> new ReturnsCodec().decode(draft))
                        .filter(Submitted.class::isInstance)
                        .map(entry -> ((Submitted) entry).content())
                        .orElse(ReturnContent.EMPTY);
    }

    /// The return that a fact about a place goes into when somebody of a place records it: that of the nearest unit
    /// which reports about it, for the month it holds in, and where that one is handed in already the next that is
    /// not. They may add to it, whether they see it or not.
    ///
    /// @param month the month that the fact holds in; one that lies ahead stands for the present one
    public Optional<OpenReturn> findFor(Viewer viewer, Code place, YearMonth month) {
        Known known = known(viewer);
        YearMonth last = YearMonth.from(office.today());
        for (YearMonth each = month.isAfter(last) ? last : month; !each.isAfter(last); each = each.plusMonths(1)) {
            Optional<UnitStated> nearest = nearest(known, place, each);
            if (nearest.isPresent()) {
                OpenReturn open = open(nearest.get(), each, known);
                if (open.course().state().isWritable()) {
                    return Optional.of(open.toAdd());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<UnitStated> nearest(Known known, Code place, YearMonth month) {
        return known.units().of(month).stream()
                .map(ReportingUnits.Placed::stated)
                .filter(stated -> known.remit().reportsAbout(stated, place))
                .max(Comparator.comparingInt(known.remit()::nearness));
    }

    /// Whether facts about a place are recorded by way of returns now, when somebody of a place records them.
    public boolean isReported(Viewer viewer, Code place) {
        return !viewer.place().isNone()
                && nearest(known(viewer), place, YearMonth.from(office.today())).isPresent();
    }
}
