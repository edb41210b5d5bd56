package org.tworivers.app.work.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.figures.BalanceResult;
import org.tworivers.core.figures.CheckedBalance;
import org.tworivers.core.projects.DossierRules;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.returns.ReportingUnits;
import org.tworivers.core.returns.ReturnBalances;
import org.tworivers.core.returns.ReturnContent;
import org.tworivers.core.returns.Returns;
import org.tworivers.core.shared.Period;
import org.tworivers.core.shared.Rejection;

/// What a return must hold to before it is handed in: every fact proven, of a project of the unit, and not after the
/// month; and its figures balanced, by themselves, against the months before and against the units below.
public final class SubmissionCheck {
    private final Ledger ledger;
    private final UnitProjects projects;

    /// @param projects the projects of units
    public SubmissionCheck(Ledger ledger, UnitProjects projects) {
        this.ledger = ledger;
        this.projects = projects;
    }

    /// A fault.
    ///
    /// @param line which line of the return, from 0; -1 for the whole
    public record Fault(int line, Rejection rejection) {}

    /// All reasons not to hand a return in; none when it is in order.
    public List<Fault> faults(Viewer viewer, OpenReturn open) {
        List<Fault> faults = new ArrayList<>();
        ReturnContent content = open.content();
        if (content.isEmpty()) {
            faults.add(new Fault(
                    -1,
                    new Rejection(
                            "return-empty",
                            "return",
                            "",
                            "say at least the unit's figures, also when nothing has changed.")));
        }
        Set<String> own = new HashSet<>();
        projects.all(viewer, open.unit(), open.month()).forEach(each -> own.add(each.id()));
        for (int line = 0; line < content.lines().size(); line++) {
            for (Rejection rejection : check(content.lines().get(line), open, own)) {
                faults.add(new Fault(line, rejection));
            }
        }
        balances(open).stream()
                .filter(CheckedBalance::isBroken)
                .map(SubmissionCheck::broken)
                .forEach(each -> faults.add(new Fault(-1, each)));
        return faults;
    }

    private static List<Rejection> check(ReturnContent.Line line, OpenReturn open, Set<String> own) {
        List<Rejection> rejections = new ArrayList<>(DossierRules.check(line.stated(), line.evidence()));
        boolean begins = line.stated().statements().stream().anyMatch(Statement.Located.class::isInstance);
        if (!begins && !own.contains(line.stated().project())) {
            rejections.add(new Rejection(
                    "project-of-another",
                    "project",
                    line.stated().project(),
                    "no project of that id is built in the unit's place; copy the id from the template."));
        }
        for (Statement statement : line.stated().statements()) {
            if (statement.day().isDated()
                    && statement.day().first().isAfter(open.month().atEndOfMonth())) {
                rejections.add(new Rejection(
                        "day-after-month",
                        "day",
                        statement.day().toString(),
                        "it lies after the month of this return; put it into the return of its own month."));
            }
        }
        return rejections;
    }

    private static Rejection broken(CheckedBalance checked) {
        String name = checked.balance().name()
                + (checked.subject().figure().isEmpty()
                        ? ""
                        : " " + checked.subject().figure());
        if (checked.result() instanceof BalanceResult.DoesNotHold(var balance, var sum, var stated, var difference)) {
            return new Rejection(
                            "balance-broken",
                            name,
                            stated.toPlainString(),
                            "the parts make " + sum.toPlainString() + ", the difference is "
                                    + difference.toPlainString() + "; mend the figure that is wrong.")
                    .naming(sum.toPlainString(), difference.toPlainString());
        }
        throw new IllegalArgumentException("balance (" + name + ") must be broken. Maybe it holds.");
    }

    /// The balances that the figures of a return are part of, as they would be with it.
    public List<CheckedBalance> balances(OpenReturn open) {
        if (open.content().values().isEmpty()) {
            return List.of();
        }
        long sequence = ledger.journal().head().sequence();
        Period period = period(open.month());
        String unit = open.unit().unit();
        List<Returns.Standing> all = new ArrayList<>(ledger.returns().all(sequence));
        all.removeIf(each ->
                each.filed().unit().equals(unit) && each.filed().period().equals(period));
        all.add(new Returns.Standing(filed(open), false));
        return new ReturnBalances(
                        all, new ReportingUnits(ledger.monthlyReturns().units(sequence)))
                .check().stream()
                        .filter(each -> each.subject().scope().equals(unit)
                                && each.subject().period().equals(period.stated()))
                        .toList();
    }

    /// The figures of a return as a register of its own.
    static ReturnFiled filed(OpenReturn open) {
        return new ReturnFiled(
                open.unit().unit(),
                open.unit().above(),
                period(open.month()),
                open.content().values());
    }

    private static Period period(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }
}
