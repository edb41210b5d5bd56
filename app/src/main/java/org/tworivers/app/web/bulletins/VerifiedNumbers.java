package org.tworivers.app.web.bulletins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.BulletinCheck.Fault;
import org.tworivers.app.work.BulletinCheck.Outcome;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.app.work.PrintedBulletin.Spot;

/// A verified bulletin, a verdict on each of its numbers, in one language.
///
/// @param outcome what came out as a whole
/// @param faults what does not hold
/// @param numbers every number that is printed
public record VerifiedNumbers(Outcome outcome, List<Verified> faults, List<Verified> numbers) {
    public VerifiedNumbers {
        faults = List.copyOf(faults);
        numbers = List.copyOf(numbers);
    }

    /// One number.
    ///
    /// @param section where it stands, as a word of the form
    /// @param group the group in that
    /// @param verdict `holds`, `does-not-hold` or `withheld`
    /// @param printed what is printed; empty when it is missing
    /// @param found what the ledger gives; empty when that is the same, or nothing
    public record Verified(String section, String group, String figure, String verdict, String printed, String found) {}

    static VerifiedNumbers of(PrintedBulletin printed, Outcome outcome, Messages messages) {
        Map<Spot, Fault> faults = new HashMap<>();
        outcome.faults().forEach(fault -> faults.put(fault.spot(), fault));
        List<Verified> numbers = new ArrayList<>();
        printed.numbers().forEach((spot, value) -> {
            Fault fault = faults.get(spot);
            boolean withheld = value.equals(PrintedBulletin.SUPPRESSED);
            numbers.add(
                    fault == null
                            ? number(spot, withheld ? "withheld" : "holds", value, "", messages)
                            : number(spot, "does-not-hold", value, fault.found(), messages));
        });
        return new VerifiedNumbers(
                outcome,
                outcome.faults().stream()
                        .map(each -> number(each.spot(), "does-not-hold", each.printed(), each.found(), messages))
                        .toList(),
                numbers);
    }

    private static Verified number(Spot spot, String verdict, String printed, String found, Messages messages) {
        String figure = "figure." + spot.figure();
        String section = "web.bulletins.section." + spot.section();
        return new Verified(
                messages.has(section) ? messages.text(section) : spot.section(),
                spot.group().equals("*") ? messages.text("group.whole") : spot.group(),
                (messages.has(figure) ? messages.text(figure) : spot.figure())
                        + (spot.unit().isEmpty() ? "" : " " + spot.unit()),
                verdict,
                printed,
                found);
    }
}
