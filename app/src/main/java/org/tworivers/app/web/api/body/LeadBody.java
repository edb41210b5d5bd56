package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A firm that may come, as a team found it.
///
/// @param team id of the team
/// @param firm id of an organisation, or its name
/// @param title what the lead is called; as the firm when left out
/// @param source the word of how the team came to know of it, such as `visit`
/// @param size what it would invest
/// @param sector what it makes, scheme:code
/// @param place where it would be built, scheme:code
/// @param origin where it comes from, scheme:code
/// @param wish what it looks for, in words
/// @param competing other places that it looks at, in words
/// @param found the day on which the team came to know of it
/// @param another true when it is another undertaking of a firm that has a lead already
public record LeadBody(
        @Nullable String team,
        @Nullable String firm,
        @Nullable String title,
        @Nullable String source,
        @Nullable MoneyBody size,
        @Nullable String sector,
        @Nullable String place,
        @Nullable String origin,
        @Nullable String wish,
        @Nullable List<String> competing,
        @Nullable String found,
        @Nullable Boolean another) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "firm", firm);
        Fields.put(fields, "title", title);
        Fields.put(fields, "source", source);
        if (size != null) {
            size.fill("size", fields);
        }
        Fields.put(fields, "sector", sector);
        Fields.put(fields, "place", place);
        Fields.put(fields, "origin", origin);
        Fields.put(fields, "wish", wish);
        Fields.putLines(fields, "competing", competing);
        Fields.put(fields, "found", found);
        return fields;
    }
}
