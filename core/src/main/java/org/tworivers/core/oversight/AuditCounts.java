package org.tworivers.core.oversight;

import java.util.List;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.shared.Money;

/// What an audit says of one denomination, as figures: the claimed, beside it what that comes to when all were as those
/// that were looked at (an estimate), and how many were looked at, drawn and there.
///
/// @param there how many facts of its kind the sample was drawn from; receipts of every currency together
/// @param deviating of how many of those looked at nothing, or only a part, was found
public record AuditCounts(AuditEstimate estimate, int there, int deviating) {
    private static final Rounding WHOLE = new Rounding(Rounding.Mode.HALF_UP, 0);
    private static final Value NOTHING = new Value.NotAvailable("nothing-to-divide-by");

    /// Those of an audit, in the order of what is claimed.
    public static List<AuditCounts> of(AuditCourse course) {
        int ofStages = (int) course.audit().claimed().stream()
                .filter(each -> each.denomination().equals(Audit.PIECES))
                .mapToLong(Money::minor)
                .sum();
        return course.estimates().stream()
                .map(each -> new AuditCounts(
                        each,
                        each.claimed().denomination().equals(Audit.PIECES)
                                ? ofStages
                                : course.audit().population() - ofStages,
                        deviating(course, each)))
                .toList();
    }

    private static int deviating(AuditCourse course, AuditEstimate estimate) {
        return (int) course.audit().items().stream()
                .filter(item ->
                        item.money().denomination().equals(estimate.claimed().denomination()))
                .flatMap(item -> course.find(item).stream())
                .filter(found -> found.verdict() != AuditVerdict.CONFIRMED)
                .count();
    }

    /// Whether projects that reached a stage are counted, rather than amounts.
    public boolean isOfStages() {
        return estimate.claimed().denomination().equals(Audit.PIECES);
    }

    /// The figures. The scaled one is rounded half up to a whole project or to the least unit of its currency.
    public List<Figure> figures() {
        return List.of(
                isOfStages()
                        ? new Figure(
                                "audit-reached",
                                new Value.Count(estimate.claimed().minor()))
                        : new Figure("audit-claimed", new Value.Sum(estimate.claimed())),
                new Figure(isOfStages() ? "audit-scaled-number" : "audit-scaled", scaled()),
                new Figure(isOfStages() ? "audit-share-number" : "audit-share", share()),
                new Figure("audit-looked-at", new Value.Count(estimate.audited())),
                new Figure("audit-deviating", new Value.Count(deviating)),
                new Figure("audit-drawn", new Value.Count(estimate.drawn())),
                new Figure("audit-there", new Value.Count(there)));
    }

    private Value scaled() {
        return estimate.scaled().map(this::rounded).orElse(NOTHING);
    }

    private Value rounded(Ratio exact) {
        long whole = WHOLE.round(exact).longValueExact();
        return isOfStages() ? new Value.Count(whole) : new Value.Sum(money(whole));
    }

    private Value share() {
        if (estimate.ofAudited() == 0) {
            return NOTHING;
        }
        return isOfStages()
                ? new Value.CountRate(estimate.found(), estimate.ofAudited())
                : new Value.MoneyRate(money(estimate.found()), money(estimate.ofAudited()));
    }

    private Money money(long minor) {
        return new Money(minor, estimate.claimed().denomination());
    }
}
