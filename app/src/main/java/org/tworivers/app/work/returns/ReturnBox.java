package org.tworivers.app.work.returns;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.projects.DossierRules;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// Where facts wait that somebody records for a place which files monthly returns: in the return of their month,
/// until it is approved.
public final class ReturnBox {
    private final ReturnReader reader;
    private final ReturnDesk desk;
    private final ReturnOffice office;

    /// The box of an office.
    public ReturnBox(ReturnReader reader, ReturnDesk desk, ReturnOffice office) {
        this.reader = reader;
        this.desk = desk;
        this.office = office;
    }

    /// Where a fact was put.
    ///
    /// @param rejections why it was not; none when it was
    public record Put(String unit, YearMonth month, List<Rejection> rejections) {
        public Put {
            rejections = List.copyOf(rejections);
        }
    }

    /// Whether facts about a place that a viewer records wait for approval.
    public boolean isFor(Viewer viewer, Code place) {
        return reader.isReported(viewer, place);
    }

    /// Puts a fact into the return that it belongs to; nothing when it waits for nobody. The same fact twice lies there
    /// once.
    ///
    /// @param place where its project is built
    public Optional<Put> put(Viewer viewer, Code place, ReturnContent.Line line) {
        if (!isFor(viewer, place)) {
            return Optional.empty();
        }
        YearMonth month = month(line);
        Optional<OpenReturn> found = reader.findFor(viewer, place, month);
        if (found.isEmpty()) {
            return Optional.of(new Put(
                    "",
                    month,
                    List.of(new Rejection(
                            "returns-handed-in",
                            "day",
                            month.toString(),
                            "all returns that it could go into are handed in; have one sent back, or wait for the next"
                                    + " month."))));
        }
        OpenReturn open = found.get();
        List<Rejection> rejections = DossierRules.check(line.stated(), line.evidence());
        if (rejections.isEmpty() && !open.content().lines().contains(line)) {
            rejections = desk.keep(viewer, open, open.content().with(line));
        }
        return Optional.of(new Put(open.unit().unit(), open.month(), rejections));
    }

    /// The month of the last day that is stated; the present one where none is.
    private YearMonth month(ReturnContent.Line line) {
        return line.stated().statements().stream()
                .map(Statement::day)
                .filter(day -> day.isDated())
                .map(day -> YearMonth.from(day.last()))
                .max(YearMonth::compareTo)
                .orElseGet(() -> YearMonth.from(office.today()));
    }
}
