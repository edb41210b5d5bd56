package org.tworivers.app.web.recording;

import java.util.List;
import java.util.Map;
import org.tworivers.core.shared.Rejection;

/// The journal's last entry when a form was opened: what was recorded of the same since then, who sends it did not see.
public final class SeenEntry {
    /// The field that carries it.
    public static final String FIELD = "seen";

    private SeenEntry() {}

    /// What a form was sent with.
    ///
    /// @param now the last entry, for a form that says nothing readable
    public static long of(Map<String, String> typed, long now) {
        String seen = typed.getOrDefault(FIELD, "");
        return seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : now;
    }

    /// What the form is shown with again: it stays, unless that is what was refused.
    public static String again(Map<String, String> typed, List<Rejection> faults, long now) {
        boolean moved = faults.stream().anyMatch(each -> each.code().equals("version-moved"));
        String shown = Long.toString(now);
        return moved ? shown : typed.getOrDefault(FIELD, shown);
    }
}
