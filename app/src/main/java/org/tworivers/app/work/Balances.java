package org.tworivers.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tworivers.core.figures.CheckedBalance;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.LedgerBalances;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.returns.ReportingUnits;
import org.tworivers.core.returns.ReturnBalances;
import org.tworivers.core.returns.Returns;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// Checks the balances of one ledger: those of its own figures, and those of the periodic returns it holds.
public final class Balances {
    private static final List<String> GROUPINGS = List.of("place", "sector", "origin", "event", "stage");

    private final Ledger ledger;

    /// The balances of a ledger.
    public Balances(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What was checked.
    ///
    /// @param checked the balances
    /// @param names names by code of the groups that are named in them
    /// @param illustrative how many of the projects read are made up for demonstration
    public record Outcome(List<CheckedBalance> checked, Map<String, Names> names, long illustrative) {
        public Outcome {
            checked = List.copyOf(checked);
            names = Map.copyOf(names);
        }

        /// How many do not hold.
        public long broken() {
            return checked.stream().filter(CheckedBalance::isBroken).count();
        }
    }

    /// The balances of the ledger's own figures.
    public Outcome ofFigures(FigureQuestion question) {
        Figures figures = new Figures(ledger, Audience.OWN);
        LedgerBalances balances = new LedgerBalances(question.base() + "/" + question.asOf());
        FigureSheet whole = figures.answer(question.withBy(""));
        balances.checkStates(whole);
        Map<String, Names> names = new TreeMap<>();
        for (String by : GROUPINGS) {
            FigureSheet sheet = figures.answer(question.withBy(by));
            balances.checkGroups(sheet, by);
            name(sheet, names);
            if (by.equals("place")) {
                checkPlaces(figures, question, sheet, balances, names);
            }
        }
        balances.checkMonths(whole, figures.months(question), figures.units());
        return new Outcome(balances.checked(), names, whole.illustrative());
    }

    private static void name(FigureSheet sheet, Map<String, Names> names) {
        for (FigureSheet.Group group : sheet.groups()) {
            if (!group.code().isNone()) {
                names.put(group.code().toString(), new Names(group.names()));
            }
        }
    }

    private void checkPlaces(
            Figures figures,
            FigureQuestion question,
            FigureSheet own,
            LedgerBalances balances,
            Map<String, Names> names) {
        CodeBook codes = ledger.register().codes(figures.basis(question).known().sequence());
        LocalDate asOf = question.asOf();
        for (String level : levels(own, codes, asOf)) {
            FigureSheet atLevel = figures.answer(question.withBy("place:" + level));
            name(atLevel, names);
            balances.checkPlaces(
                    own, atLevel, code -> codes.findAtLevel(code, level, asOf).orElse(Code.NONE));
        }
    }

    /// The levels above the places that stand in a sheet, the nearest first.
    private static Set<String> levels(FigureSheet own, CodeBook codes, LocalDate asOf) {
        Set<String> levels = new LinkedHashSet<>();
        for (FigureSheet.Group group : own.groups()) {
            List<Code> path = group.code().isNone() ? List.of() : codes.path(group.code(), asOf);
            for (Code above : path.subList(Math.min(1, path.size()), path.size())) {
                codes.find(above, asOf).map(CodeStated::level).ifPresent(levels::add);
            }
        }
        levels.remove("");
        return levels;
    }

    /// The balances of the periodic returns as known at a sequence.
    ///
    /// @param from periods that begin before are left out
    /// @param to periods that end after are left out
    public Outcome ofReturns(long sequence, LocalDate from, LocalDate to) {
        List<Returns.Standing> within = new ArrayList<>();
        for (Returns.Standing each : ledger.returns().all(sequence)) {
            if (!each.filed().period().from().isBefore(from)
                    && !each.filed().period().to().isAfter(to)) {
                within.add(each);
            }
        }
        ReportingUnits units = new ReportingUnits(ledger.monthlyReturns().units(sequence));
        return new Outcome(new ReturnBalances(within, units).check(), Map.of(), 0);
    }
}
