package org.tworivers.core.parks.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /// What each says of somebody, park by park; what does not depend on the park is found once.
    public Function<Site, List<GateFinding>> ask(Seeker seeker) {
        List<Function<Site, GateFinding>> asked = new ArrayList<>();
        for (Gate gate : gates) {
            asked.add(ask(gate, seeker));
        }
        return site -> {
            List<GateFinding> said = new ArrayList<>(asked.size());
            for (Function<Site, GateFinding> each : asked) {
                said.add(each.apply(site));
            }
            return said;
        };
    }

    private static Function<Site, GateFinding> ask(Gate gate, Seeker seeker) {
        return switch (gate.condition()) {
            case ApprovalHeld(Approval approval, List<Code> sectors) -> approval(gate, approval, sectors, seeker);
            case NotAmong among -> whatever(notAmong(gate, among, seeker));
            case ParkAdmits() -> site -> admits(gate, seeker, site.park().admission());
            case QuotaLeft(Resource resource) -> quota(gate, resource, seeker);
        };
    }

    /// The same of every park.
    private static Function<Site, GateFinding> whatever(GateFinding finding) {
        return site -> finding;
    }

    private static Function<Site, GateFinding> approval(
            Gate gate, Approval approval, List<Code> sectors, Seeker seeker) {
        if (!sectors.isEmpty() && seeker.sectors().isEmpty()) {
            return whatever(finding(gate, Verdict.UNKNOWN, "sector-unknown"));
        }
        if (!sectors.isEmpty() && !seeker.isOf(sectors)) {
            return whatever(finding(gate, Verdict.NOT_ASKED, "other-sector"));
        }
        GateFinding missing = finding(gate, Verdict.BLOCKS, "approval-missing", approval.word());
        return site -> {
            ParkApproval held = site.approvals().get(approval);
            return held == null
                    ? missing
                    : finding(
                            gate,
                            Verdict.PASSES,
                            "approval-held",
                            approval.word(),
                            held.from().toString());
        };
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

    private static Function<Site, GateFinding> quota(Gate gate, Resource resource, Seeker seeker) {
        Quantity need = seeker.wish().need(resource);
        if (need.isNone()) {
            return whatever(finding(gate, Verdict.NOT_ASKED, "nothing-asked", resource.word()));
        }
        String asked = need.toString();
        GateFinding unknown = finding(gate, Verdict.UNKNOWN, "quota-unknown", resource.word(), asked);
        return site -> {
            Optional<Quantity> free = site.findFree(resource, seeker.wish().id());
            if (free.isEmpty()) {
                return unknown;
            }
            boolean fits = free.get().compareTo(need) >= 0;
            return finding(
                    gate,
                    fits ? Verdict.PASSES : Verdict.BLOCKS,
                    fits ? "quota-left" : "quota-short",
                    resource.word(),
                    asked,
                    free.get().toString());
        };
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
