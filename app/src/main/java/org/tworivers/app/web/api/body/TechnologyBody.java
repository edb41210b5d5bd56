package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A technology that is taken in from elsewhere.
///
/// @param names by language, `zh` and `en`
/// @param organisation for the office: name or id of who takes it in; one's own otherwise
/// @param origin where it comes from: name or id of an organisation of the register
/// @param cooperation the joint project or contract behind it, such as `contract:id`
/// @param sector scheme:code
/// @param paper number or title of what proves it
/// @param paperKind the word of its kind; `report` when left out
/// @param audience `own` or `partner`; `partner` when left out
public record TechnologyBody(
        @Nullable Map<String, String> names,
        @Nullable String organisation,
        @Nullable String origin,
        @Nullable String cooperation,
        @Nullable String sector,
        @Nullable String paper,
        @Nullable String paperKind,
        @Nullable String audience) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.putNames(fields, names);
        Fields.put(fields, "organisation", organisation);
        Fields.put(fields, "origin", origin);
        Fields.put(fields, "cooperation", cooperation);
        Fields.put(fields, "sector", sector);
        Fields.put(fields, "paper", paper);
        Fields.put(fields, "paper-kind", paperKind);
        Fields.put(fields, "audience", audience);
        return fields;
    }
}
