package org.tworivers.core.oversight;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.oversight.OversightEntry.AuditFound;
import org.tworivers.core.shared.Money;

/// What is claimed, scaled by what an audit found: claimed x found / claimed in the sample (the ratio estimator).
/// An estimate that stands beside the claimed figure, never in its place. It says nothing as long as no item was
/// looked at.
///
/// @param claimed what all facts claim in this denomination; of stages how many there are
/// @param drawn how many of them were drawn
/// @param audited how many of these something was found of
/// @param ofAudited what those claim
/// @param found how much of it was found
public record AuditEstimate(Money claimed, int drawn, int audited, long ofAudited, long found) {
    static List<AuditEstimate> of(AuditCourse course) {
        List<AuditEstimate> estimates = new ArrayList<>();
        for (Money claimed : course.audit().claimed()) {
            int drawn = 0;
            int audited = 0;
            long ofAudited = 0;
            long sum = 0;
            for (AuditItem item : course.audit().items()) {
                if (item.money().denomination().equals(claimed.denomination())) {
                    Optional<AuditFound> said = course.find(item);
                    drawn++;
                    audited += said.isPresent() ? 1 : 0;
                    ofAudited += said.isPresent() ? item.money().minor() : 0;
                    sum += said.map(each -> found(item, each)).orElse(0L);
                }
            }
            estimates.add(new AuditEstimate(claimed, drawn, audited, ofAudited, sum));
        }
        return estimates;
    }

    private static long found(AuditItem item, AuditFound said) {
        return switch (said.verdict()) {
            case CONFIRMED -> item.money().minor();
            case PARTLY -> said.amount().minor();
            case NOT_FOUND -> 0;
        };
    }

    /// How much of what was looked at was found; nothing when nothing was looked at.
    public Optional<Ratio> share() {
        return ofAudited == 0 ? Optional.empty() : Optional.of(Ratio.of(found, ofAudited));
    }

    /// What is claimed times that share, in the least units of the denomination, exactly.
    public Optional<Ratio> scaled() {
        return share().map(share ->
                new Ratio(share.numerator().multiply(BigInteger.valueOf(claimed.minor())), share.denominator()));
    }
}
