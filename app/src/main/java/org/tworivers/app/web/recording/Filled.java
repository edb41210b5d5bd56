package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Map;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// A form as it was sent and read.
///
/// @param typed what was typed, by field
/// @param rows its lines for papers, with the files that were taken in
/// @param evidence what they prove by
/// @param rejections every fault; when there is one, nothing is to be recorded
record Filled(Map<String, String> typed, List<PaperRow> rows, List<Evidence> evidence, List<Rejection> rejections) {
    Filled {
        typed = Map.copyOf(typed);
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
        rejections = List.copyOf(rejections);
    }

    /// The same, refused for these reasons.
    Filled refused(List<Rejection> reasons) {
        return new Filled(typed, rows, evidence, reasons);
    }
}
