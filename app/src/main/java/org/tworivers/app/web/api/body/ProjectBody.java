package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A project that is begun with its first signing.
///
/// @param names what it is called, by language, `zh` and `en`
/// @param place where it is built, `scheme:code`
/// @param sector what it makes, `scheme:code`
/// @param origin where it comes from, `scheme:code`
/// @param signing the first signing
/// @param another whether it is another one than those of the same name
/// @param evidence what proves the signing
/// @param audience who may see it: `own` or `partner`; `own` when left out
public record ProjectBody(
        @Nullable Map<String, String> names,
        @Nullable String place,
        @Nullable String sector,
        @Nullable String origin,
        @Nullable SigningBody signing,
        @Nullable Boolean another,
        @Nullable List<EvidenceBody> evidence,
        @Nullable String audience) {
    public ProjectBody {
        names = names == null ? null : Map.copyOf(names);
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    /// The fields of the form on screen.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        if (signing != null) {
            signing.fill(fields);
        }
        Fields.putNames(fields, names);
        Fields.put(fields, "place", place);
        Fields.put(fields, "sector", sector);
        Fields.put(fields, "origin", origin);
        return fields;
    }
}
