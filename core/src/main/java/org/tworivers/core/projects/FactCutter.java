package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// Cuts an entry into the facts that figures are folded from. Pure: the same entry always gives the same facts.
public final class FactCutter {
    private FactCutter() {}

    /// The facts of an entry, in the order they were stated. Names, parties and notes are not facts
    /// that figures or work lists need, and give none; of an assignment its deadline is kept.
    ///
    /// @param evidence the evidence on the entry's envelope
    public static List<Fact> cut(ProjectStated stated, List<Evidence> evidence) {
        List<Fact> facts = new ArrayList<>(stated.statements().size());
        for (Statement statement : stated.statements()) {
            cut(statement, evidence, facts);
        }
        return facts;
    }

    private static void cut(Statement statement, List<Evidence> evidence, List<Fact> facts) {
        switch (statement) {
            case Statement.Located(Code place, Day day) -> facts.add(coded(FactKind.PLACE, place, day));
            case Statement.Classified(Code sector, Day day) -> facts.add(coded(FactKind.SECTOR, sector, day));
            case Statement.Originated(Code place, Day day) -> facts.add(coded(FactKind.ORIGIN, place, day));
            case Statement.Signed signed ->
                facts.add(capital(
                        signed.kind() == Statement.Signed.Kind.CONTRACT ? FactKind.CONTRACT : FactKind.INTENT,
                        signed.capital(),
                        event(signed.event()),
                        signed.day()));
            case Statement.CapitalIncreased(Capital increment, Day day) ->
                facts.add(capital(FactKind.INCREMENT, increment, Code.NONE, day));
            case Statement.InvestorChanged(String event, Day day) ->
                facts.add(coded(FactKind.INVESTOR_CHANGE, event(event), day));
            case Statement.StageReached(Stage stage, Day day) ->
                facts.add(staged(FactKind.STAGE, stage, day, proves(evidence, stage) ? 0 : Fact.UNPROVEN));
            case Statement.Received received ->
                facts.add(new Fact(
                        FactKind.RECEIPT,
                        hasKind(evidence, Set.of(Evidence.Kind.BANK_SLIP)) ? 0 : Fact.UNPROVEN,
                        received.day(),
                        received.money().minor(),
                        0,
                        received.money().denomination().toString(),
                        coded("voucher", received.voucher()),
                        received.payerPlace()));
            case Statement.PaidOut(Money money, String voucher, Day day) ->
                facts.add(new Fact(
                        FactKind.PAID_OUT,
                        0,
                        day,
                        money.minor(),
                        0,
                        money.denomination().toString(),
                        Code.NONE,
                        Code.NONE));
            case Statement.Announced(Capital capital, Day day) ->
                facts.add(capital(FactKind.ANNOUNCED, capital, Code.NONE, day));
            case Statement.StatusObserved(Stage stage, String status, Day day) ->
                facts.add(staged(FactKind.STATUS, stage, day, 0));
            case Statement.Planned(Stage stage, Day day) -> facts.add(staged(FactKind.PLAN, stage, day, 0));
            case Statement.Named named -> {}
            case Statement.Joined joined -> {}
            case Statement.Assigned(String unit, Day deadline, Day day) -> facts.add(assigned(deadline, day));
            case Statement.SiteVisited(String seen, Day day) ->
                facts.add(new Fact(FactKind.SITE_VISIT, 0, day, 0, 0, "", Code.NONE, Code.NONE));
            case Statement.Noted noted -> {}
        }
    }

    /// Whether one of the evidence's kinds proves the stage.
    static boolean proves(List<Evidence> evidence, Stage stage) {
        return stage.evidence().isEmpty() || hasKind(evidence, stage.evidence());
    }

    private static boolean hasKind(List<Evidence> evidence, Set<Evidence.Kind> kinds) {
        return evidence.stream().anyMatch(each -> kinds.contains(each.kind()));
    }

    private static Code event(String event) {
        return coded(Fact.EVENTS, event);
    }

    private static Code coded(String scheme, String written) {
        return written.isBlank() ? Code.NONE : new Code(scheme, written.strip());
    }

    private static Fact coded(int kind, Code code, Day day) {
        return new Fact(kind, 0, day, 0, 0, "", code, Code.NONE);
    }

    private static Fact staged(int kind, Stage stage, Day day, int flags) {
        Code code = new Code(Fact.STAGES, Integer.toString(stage.number()));
        return new Fact(kind, flags, day, 0, 0, "", code, Code.NONE);
    }

    private static Fact assigned(Day deadline, Day day) {
        long last = deadline.isDated() ? deadline.last().toEpochDay() : FactKind.NO_DEADLINE;
        int precision = FactColumns.precisionNumber(deadline.precision());
        return new Fact(FactKind.ASSIGNED, 0, day, last, precision, "", Code.NONE, Code.NONE);
    }

    private static Fact capital(int kind, Capital capital, Code event, Day day) {
        int flags = 0;
        long total = 0;
        long outside = 0;
        String unit = "";
        if (capital.total().findCounted().isPresent()) {
            Money money = capital.total().findCounted().get();
            total = money.minor();
            unit = money.denomination().toString();
        } else {
            flags |= Fact.NO_AMOUNT;
        }
        if (capital.total() instanceof Amount.Stated(Money money, boolean about) && about) {
            flags |= Fact.ABOUT;
        }
        if (capital.outside().findCounted().isPresent()) {
            outside = capital.outside().findCounted().get().minor();
            flags |= Fact.OUTSIDE_STATED;
        }
        return new Fact(kind, flags, day, total, outside, unit, event, Code.NONE);
    }
}
