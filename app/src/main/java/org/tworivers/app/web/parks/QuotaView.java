package org.tworivers.app.web.parks;

import java.util.List;
import java.util.Optional;
import org.tworivers.core.parks.QuotaBalance;
import org.tworivers.core.parks.QuotaBalance.Holding;
import org.tworivers.core.parks.QuotaLedger;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.fit.Site;

/// A quota as a bar: what is somebody's for good, what is kept, what is left.
///
/// @param word of what
/// @param committed length of that part of the bar, in per mille of the whole
/// @param reserved the same
public record QuotaView(
        String word, QuotaBalance balance, long committed, long reserved, List<QuotaLedger.Line> lines) {
    private static final long WHOLE = 1_000;

    public QuotaView {
        lines = List.copyOf(lines);
    }

    /// The quotas of a park, in their order.
    static List<QuotaView> all(Site site, Optional<QuotaLedger> ledger) {
        return site.balances().entrySet().stream()
                .map(each -> of(
                        each.getKey(),
                        each.getValue(),
                        ledger.map(moves -> moves.lines(each.getKey())).orElse(List.of())))
                .toList();
    }

    private static QuotaView of(Resource resource, QuotaBalance balance, List<QuotaLedger.Line> lines) {
        long granted = Math.max(1, balance.granted().hundredths());
        return new QuotaView(
                resource.word(),
                balance,
                balance.committed().hundredths() * WHOLE / granted,
                balance.reserved().hundredths() * WHOLE / granted,
                lines);
    }

    /// Who has some of it.
    public List<Holding> holders() {
        return balance.holders();
    }
}
