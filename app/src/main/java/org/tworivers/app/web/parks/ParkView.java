package org.tworivers.app.web.parks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tworivers.app.render.FitText;
import org.tworivers.app.render.Messages;
import org.tworivers.core.parks.Approval;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParkApproval;
import org.tworivers.core.parks.fit.Site;

/// A park as it is on a day, in words.
///
/// @param place its place and those above it
/// @param facts what stands ready, each with its amount and unit
/// @param approvals each kind there is, with since when the park has it, or nothing
public record ParkView(
        String place,
        String from,
        List<Map.Entry<String, String>> facts,
        List<ApprovalLine> approvals,
        List<String> sectors,
        List<String> products,
        List<String> barred,
        List<String> paired,
        List<String> distances,
        String offer) {
    public ParkView {
        facts = List.copyOf(facts);
        approvals = List.copyOf(approvals);
        sectors = List.copyOf(sectors);
        products = List.copyOf(products);
        barred = List.copyOf(barred);
        paired = List.copyOf(paired);
        distances = List.copyOf(distances);
    }

    /// An approval that the park has, or has not.
    public record ApprovalLine(String word, boolean held, String from, String until, String authority, String number) {}

    static ParkView of(Site site, FitText text, Messages messages) {
        Park park = site.park();
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        park.supplies()
                .forEach((supply, amount) -> facts.add(Map.entry(
                        messages.text("park.supply." + supply.word()),
                        messages.text("park.supply-unit." + supply.word(), amount.toString()))));
        facts.add(Map.entry(
                messages.text("park.supply.rail"), messages.text(park.rail() ? "web.match.yes" : "web.park.unstated")));
        List<String> barred = new ArrayList<>(
                park.admission().barredSectors().stream().map(text::name).toList());
        barred.addAll(park.admission().barredProducts());
        return new ParkView(
                place(site, text, messages),
                park.from().toString(),
                facts,
                approvals(site),
                park.admission().sectors().stream().map(text::name).toList(),
                park.admission().products(),
                barred,
                park.pairedWith().stream().map(text::name).toList(),
                park.distances().entrySet().stream()
                        .map(each -> messages.text(
                                "web.park.distance",
                                text.name(each.getKey()),
                                each.getValue().toString()))
                        .toList(),
                park.offer());
    }

    /// Chinese names the largest first, and puts nothing between.
    private static String place(Site site, FitText text, Messages messages) {
        List<String> names = site.places().stream().map(text::name).toList();
        return messages.language().equals("zh") ? String.join("", names.reversed()) : String.join(", ", names);
    }

    private static List<ApprovalLine> approvals(Site site) {
        List<ApprovalLine> lines = new ArrayList<>();
        for (Approval approval : Approval.values()) {
            ParkApproval held = site.approvals().get(approval);
            lines.add(
                    held == null
                            ? new ApprovalLine(approval.word(), false, "", "", "", "")
                            : new ApprovalLine(
                                    approval.word(),
                                    true,
                                    held.from().toString(),
                                    held.until().toString(),
                                    held.authority(),
                                    held.number()));
        }
        return lines;
    }
}
