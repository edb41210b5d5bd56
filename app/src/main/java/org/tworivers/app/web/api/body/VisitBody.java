package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A visit of a team to a firm.
///
/// @param team id of the team
/// @param day on which day
/// @param firm id of an organisation, or its name
/// @param where in words
/// @param lead id of the lead it was about
/// @param notes what was said; never who said it
/// @param next what is to be done next
/// @param nextBy by when
/// @param paper number or title of the minutes
public record VisitBody(
        @Nullable String team,
        @Nullable String day,
        @Nullable String firm,
        @Nullable String where,
        @Nullable String lead,
        @Nullable String notes,
        @Nullable String next,
        @Nullable String nextBy,
        @Nullable String paper) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "day", day);
        Fields.put(fields, "firm", firm);
        Fields.put(fields, "where", where);
        Fields.put(fields, "lead", lead);
        Fields.put(fields, "notes", notes);
        Fields.put(fields, "next", next);
        Fields.put(fields, "next-by", nextBy);
        Fields.put(fields, "paper", paper);
        return fields;
    }
}
