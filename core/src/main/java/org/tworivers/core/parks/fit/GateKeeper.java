package org.tworivers.core.parks.fit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.parks.Admission;
import org.tworivers.core.parks.Approval;
import org.tworivers.core.parks.Condition.ApprovalHeld;
import org.tworivers.core.parks.Condition.NotAmong;
import org.tworivers.core.parks.Condition.ParkAdmits;
import org.tworivers.core.parks.Condition.QuotaLeft;
import org.tworivers.core.parks.Gate;
import org.tworivers.core.parks.ParkApproval;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.parks.fit.GateFinding.Verdict;
import org.tworivers.core.shared.Code;

/// Asks the gates that are in force on a day, each for itself.
public final class GateKeeper {
    private final List<Gate> gates;

    /// @param gates all there are
    /// @param day those in force on it are asked
    public GateKeeper(List<Gate> gates, LocalDate day) {
        this.gates = gates.stream().filter(gate -> gate.holds(day)).toList();
    }

    /// What each says.
    public List<GateFinding> ask(Seeker seeker, Site site) {
        return gates.stream().map(gate -> ask(gate, seeker, site)).toList();
    }

    private static GateFinding ask(Gate gate, Seeker seeker, Site site) {
        return switch (gate.condition()) {
            case ApprovalHeld(Approval approval, List<Code> sectors) -> approval(gate, approval, sectors, seeker, site);
            case NotAmong among -> notAmong(gate, among, seeker);
            case ParkAdmits() -> admits(gate, seeker, site.park().admission());
            case QuotaLeft(Resource resource) -> quota(gate, resource, seeker, site);
        };
    }

    private static GateFinding approval(Gate gate, Approval approval, List<Code> sectors, Seeker seeker, Site site) {
        if (!sectors.isEmpty() && seeker.sectors().isEmpty()) {
            return finding(gate, Verdict.UNKNOWN, "sector-unknown");
        }
        if (!sectors.isEmpty() && !seeker.isOf(sectors)) {
            return finding(gate, Verdict.NOT_ASKED, "other-sector");
        }
        ParkApproval held = site.approvals().get(approval);
        return held == null
                ? finding(gate, Verdict.BLOCKS, "approval-missing", approval.word())
                : finding(
                        gate,
                        Verdict.PASSES,
                        "approval-held",
                        approval.word(),
                        held.from().toString());
    }

    private static GateFinding notAmong(Gate gate, NotAmong among, Seeker seeker) {
        Optional<String> product = findWord(seeker, among.products());
        if (product.isPresent()) {
            return finding(gate, Verdict.BLOCKS, "product-barred", product.get());
        }
        return seeker.isOf(among.sectors())
                ? finding(gate, Verdict.BLOCKS, "sector-barred")
                : finding(gate, Verdict.PASSES, "not-among");
    }

    private static GateFinding admits(Gate gate, Seeker seeker, Admission admission) {
        Optional<String> barred = findWord(seeker, admission.barredProducts());
        if (barred.isPresent()) {
            return finding(gate, Verdict.BLOCKS, "product-barred", barred.get());
        }
        if (seeker.isOf(admission.barredSectors())) {
            return finding(gate, Verdict.BLOCKS, "sector-barred");
        }
        Optional<String> taken = findWord(seeker, admission.products());
        if (taken.isPresent()) {
            return finding(gate, Verdict.PASSES, "product-taken", taken.get());
        }
        if (admission.sectors().isEmpty() && admission.products().isEmpty()) {
            return finding(gate, Verdict.NOT_ASKED, "takes-any");
        }
        if (seeker.sectors().isEmpty()) {
            return finding(gate, Verdict.UNKNOWN, "sector-unknown");
        }
        return seeker.isOf(admission.sectors())
                ? finding(gate, Verdict.PASSES, "sector-taken")
                : finding(gate, Verdict.BLOCKS, "sector-not-taken");
    }

    private static GateFinding quota(Gate gate, Resource resource, Seeker seeker, Site site) {
        Quantity need = seeker.wish().need(resource);
        if (need.isNone()) {
            return finding(gate, Verdict.NOT_ASKED, "nothing-asked", resource.word());
        }
        Optional<Quantity> free = site.findFree(resource, seeker.wish().id());
        if (free.isEmpty()) {
            return finding(gate, Verdict.UNKNOWN, "quota-unknown", resource.word(), need.toString());
        }
        boolean fits = free.get().compareTo(need) >= 0;
        return finding(
                gate,
                fits ? Verdict.PASSES : Verdict.BLOCKS,
                fits ? "quota-left" : "quota-short",
                resource.word(),
                need.toString(),
                free.get().toString());
    }

    /// The first of these words that a product of theirs contains.
    private static Optional<String> findWord(Seeker seeker, List<String> words) {
        for (String word : words) {
            for (String product : seeker.wish().products()) {
                if (product.contains(word)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    private static GateFinding finding(Gate gate, Verdict verdict, String word, String... named) {
        return new GateFinding(gate, verdict, word, List.of(named));
    }
}
