package org.tworivers.app.work.reference;

import java.util.List;
import org.tworivers.core.shared.Code;

/// What a file of a scheme brought.
///
/// @param scheme name of the scheme
/// @param fresh codes nobody knew
/// @param changedCodes codes with another name, level or code above, in the order of the file
/// @param endedCodes codes that hold no longer
/// @param same codes that were known so
/// @param unknownParents codes below one that is not known: load its file too, else nothing rolls up
///     through it
public record ReferenceReport(
        String scheme, long fresh, List<Code> changedCodes, List<Code> endedCodes, long same, long unknownParents) {
    public ReferenceReport {
        changedCodes = List.copyOf(changedCodes);
        endedCodes = List.copyOf(endedCodes);
    }

    /// How many codes changed.
    public long changed() {
        return changedCodes.size();
    }

    /// How many codes ended.
    public long ended() {
        return endedCodes.size();
    }
}
