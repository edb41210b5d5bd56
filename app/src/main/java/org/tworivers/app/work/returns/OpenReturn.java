package org.tworivers.app.work.returns;

import java.time.YearMonth;
import java.util.List;
import org.tworivers.core.returns.MonthlyReturns.Taken;
import org.tworivers.core.returns.ReturnBoard;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.returns.ReturnCourse;
import org.tworivers.core.returns.ReturnsEntry.UnitStated;

/// The return of a unit for a month, as somebody opened it.
///
/// @param unit who reports, as it holds in that month
/// @param cell where it stands, and whether it was in time
/// @param course the step it may take next
/// @param steps the steps it took, in order
/// @param content what was handed in; while it is written, the draft
/// @param draft the version of the draft; 0 for none
/// @param mayFile whether the viewer may write in it and hand it in
/// @param mayDecide whether the viewer may approve it or send it back
public record OpenReturn(
        UnitStated unit,
        YearMonth month,
        ReturnBoard.Cell cell,
        ReturnCourse course,
        List<Taken> steps,
        ReturnContent content,
        long draft,
        boolean mayFile,
        boolean mayDecide) {
    public OpenReturn {
        steps = List.copyOf(steps);
    }

    /// The same for somebody who may add to it.
    OpenReturn toAdd() {
        return new OpenReturn(unit, month, cell, course, steps, content, draft, true, mayDecide);
    }

    /// Whether the viewer may write in it now.
    public boolean isWritable() {
        return mayFile && course.state().isWritable();
    }

    /// Whether it waits for a decision.
    public boolean isWaiting() {
        return course.state() == ReturnCourse.State.SUBMITTED;
    }

    /// Whether it was approved, and may still be sent back.
    public boolean isApproved() {
        return course.state() == ReturnCourse.State.APPROVED;
    }
}
