package org.tworivers.core.parks.fit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.parks.Approval;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParkApproval;
import org.tworivers.core.parks.ParkBook;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.parks.QuotaBalance;
import org.tworivers.core.parks.QuotaLedger;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.shared.Code;

/// A park as it stands on a day.
///
/// @param places its place and those above it
/// @param approvals the approvals it has
/// @param balances how its quotas stand; one that was never granted is not known
public record Site(
        Park park, List<Code> places, Map<Approval, ParkApproval> approvals, Map<Resource, QuotaBalance> balances) {
    public Site {
        places = List.copyOf(places);
        approvals = Collections.unmodifiableMap(new EnumMap<>(approvals));
        balances = Collections.unmodifiableMap(new EnumMap<>(balances));
    }

    static Site of(Park park, ParkBook book, LocalDate day, Paths paths) {
        Map<Approval, ParkApproval> approvals = new EnumMap<>(Approval.class);
        for (Approval approval : Approval.values()) {
            book.findApproval(park.id(), approval, day).ifPresent(held -> approvals.put(approval, held));
        }
        QuotaLedger ledger = book.ledger(park.id());
        Map<Resource, QuotaBalance> balances = new EnumMap<>(Resource.class);
        for (Resource resource : ledger.resources()) {
            ledger.findBalance(resource, day).ifPresent(balance -> balances.put(resource, balance));
        }
        return new Site(park, paths.of(park.place()), approvals, balances);
    }

    /// What is left of a quota, beside what somebody holds of it already.
    ///
    /// @param holder who may use what is kept for them, by id
    Optional<Quantity> findFree(Resource resource, String holder) {
        QuotaBalance balance = balances.get(resource);
        if (balance == null) {
            return Optional.empty();
        }
        Quantity free = balance.free();
        for (QuotaBalance.Holding each : balance.holders()) {
            free = each.holder().equals(holder) ? free.plus(each.committed()).plus(each.reserved()) : free;
        }
        return Optional.of(free);
    }
}
