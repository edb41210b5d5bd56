package org.tworivers.app.web.parks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tworivers.app.render.FitText;
import org.tworivers.app.render.Messages;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParkApproval;
import org.tworivers.core.parks.ParkYear;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.parks.ParksEntry.ApprovalStated;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.ParksEntry.YearStated;
import org.tworivers.core.parks.QuotaMove;

/// Everything recorded of a park, a line each, the last recorded first.
final class ParkHistory {
    private final FitText text;
    private final Messages messages;
    private final Map<String, String> firms;

    /// @param firms the names of firms by id
    ParkHistory(FitText text, Messages messages, Map<String, String> firms) {
        this.text = text;
        this.messages = messages;
        this.firms = Map.copyOf(firms);
    }

    /// A line.
    ///
    /// @param day the day it holds from; empty when undated
    /// @param evidence what proves it; empty for nothing
    public record Line(long sequence, String day, String said, String evidence) {}

    List<Line> of(List<Recorded<ParksEntry>> all) {
        List<Line> lines = new ArrayList<>();
        for (Recorded<ParksEntry> recorded : all) {
            String evidence = YearLine.evidence(recorded.evidence(), messages);
            switch (recorded.entry()) {
                case ParkStated(Park park) ->
                    lines.add(new Line(
                            recorded.sequence(),
                            park.from().toString(),
                            messages.text("web.park.said.park", text.name(park.place())),
                            evidence));
                case ApprovalStated(ParkApproval approval) ->
                    lines.add(new Line(recorded.sequence(), approval.from().toString(), said(approval), evidence));
                case QuotaMoved(QuotaMove move) ->
                    lines.add(new Line(recorded.sequence(), move.day().toString(), said(move), evidence));
                case YearStated(ParkYear year) ->
                    lines.add(new Line(recorded.sequence(), Integer.toString(year.year()), said(year), evidence));
                default -> throw new IllegalStateException("not about a park: " + recorded.entry());
            }
        }
        return lines.reversed();
    }

    private String said(ParkApproval approval) {
        return messages.text(
                approval.given() ? "web.park.said.approved" : "web.park.said.taken-away",
                messages.text("park.word." + approval.approval().word()),
                approval.number().isEmpty() ? approval.authority() : approval.number());
    }

    private String said(ParkYear year) {
        return messages.text(
                "web.park.said.year",
                year.values().entrySet().stream()
                        .map(each -> messages.text(
                                "park.year.said." + each.getKey().word(),
                                each.getValue().toString()))
                        .collect(Collectors.joining(messages.text("web.park.comma"))));
    }

    private String said(QuotaMove move) {
        return messages.text(
                "web.park.said.move",
                messages.text("park.move." + move.kind().word()),
                messages.text("park.word." + move.resource().word()),
                messages.text(
                        "park.amount." + move.resource().word(), move.amount().toString()),
                firms.getOrDefault(move.holder(), move.holder()),
                move.reason());
    }
}
