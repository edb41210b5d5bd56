package org.tworivers.app.work.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.digests.DigestLine;
import org.tworivers.app.work.digests.DigestSource;
import org.tworivers.app.work.projects.ProjectDays;

/// Which projects seem to have stalled: a line for each responsible unit, with how many and since when the longest.
/// For the office, and for who records or reports for a place.
public final class StallDigest implements DigestSource {
    private final StallReader reader;
    private final LocalDate base;

    /// What a reader of stalls finds.
    ///
    /// @param base the first day of counting that pages begin with
    public StallDigest(StallReader reader, LocalDate base) {
        this.reader = reader;
        this.base = base;
    }

    @Override
    public List<DigestLine> waiting(Viewer viewer, LocalDate day, Messages messages) {
        if (!viewer.may(Right.REPORT)) {
            return List.of();
        }
        Map<String, List<Stall>> byUnit = reader.read(viewer, new ProjectDays(base, day, "")).stalls().stream()
                .collect(Collectors.groupingBy(Stall::unit, TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(each -> new DigestLine("stalled", line(each.getKey(), each.getValue(), messages)))
                .toList();
    }

    private static String line(String unit, List<Stall> stalls, Messages messages) {
        Stall longest = stalls.stream()
                .min(Comparator.comparing(Stall::from)
                        .thenComparing(each -> each.project().id()))
                .orElseThrow();
        String name = longest.project().names().in(messages.language());
        return messages.text(
                "digest.stalled.line",
                unit.isEmpty() ? messages.text("web.stall.nobody") : unit,
                Integer.toString(stalls.size()),
                longest.project().standing().illustrative() ? messages.text("agreement.illustrative", name) : name,
                longest.from().toString());
    }
}
