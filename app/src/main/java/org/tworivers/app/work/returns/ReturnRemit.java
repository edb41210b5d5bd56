package org.tworivers.app.work.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.returns.ReportingUnits;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;
import org.tworivers.core.shared.Code;

/// Whose returns somebody sees, writes and decides on. Who is of a place sees those about it and what lies under it,
/// and decides on those of the units that report to a unit of theirs; the office decides on all.
final class ReturnRemit {
    private final Viewer viewer;
    private final ReportingUnits units;
    private final CodeBook codes;
    private final LocalDate today;

    ReturnRemit(Viewer viewer, ReportingUnits units, CodeBook codes, LocalDate today) {
        this.viewer = viewer;
        this.units = units;
        this.codes = codes;
        this.today = today;
    }

    boolean sees(UnitStated unit) {
        return viewer.may(Right.SEE_RETURNS) && covers(unit.place());
    }

    boolean mayFile(UnitStated unit) {
        return viewer.may(Right.FILE_RETURNS) && covers(unit.place());
    }

    boolean mayDecide(UnitStated unit, YearMonth month) {
        if (!viewer.may(Right.APPROVE_RETURNS) || !sees(unit)) {
            return false;
        }
        return viewer.place().isNone()
                || units.find(unit.above(), month)
                        .filter(above -> covers(above.place()))
                        .isPresent();
    }

    /// Whether a unit reports about a place.
    boolean reportsAbout(UnitStated unit, Code place) {
        return unit.place().isNone() || lies(place, unit.place());
    }

    /// How many places a unit's lies in: the more, the nearer the unit is to what it reports about.
    int nearness(UnitStated unit) {
        return unit.place().isNone() ? 0 : codes.path(unit.place(), today).size();
    }

    private boolean covers(Code place) {
        return viewer.place().isNone() || lies(place, viewer.place());
    }

    private boolean lies(Code place, Code within) {
        return !place.isNone() && codes.path(place, today).contains(codes.current(within, today));
    }
}
