package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something said of a result.
///
/// @param day on which day
/// @param level of a level reached and one set back to: 0 to 9
/// @param note of a level and a use: in words
/// @param reason of setting back and ending: in words
/// @param project of a use and its end: id of a project
/// @param firm of a use: id or name of a firm; of its end: the id
/// @param licence of a licence and its end: its key
/// @param to of a licence: id or name of who gets it
/// @param kind of a licence: the word of its kind; of stating anew: that of the result
/// @param until of a licence: the last day
/// @param amount of a licence: what it brings
/// @param names of stating anew: by language, `zh` and `en`
/// @param owner of stating anew: id or name of the organisation that owns it
/// @param about of stating anew: in words
/// @param paper number or title of what proves it
public record ResultActBody(
        @Nullable String day,
        @Nullable Integer level,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String project,
        @Nullable String firm,
        @Nullable String licence,
        @Nullable String to,
        @Nullable String kind,
        @Nullable String until,
        @Nullable MoneyBody amount,
        @Nullable Map<String, String> names,
        @Nullable String owner,
        @Nullable String about,
        @Nullable String paper) {
    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "day", day);
        Fields.putWhole(fields, "level", level);
        Fields.put(fields, "note", note);
        Fields.put(fields, "reason", reason);
        Fields.put(fields, "project", project);
        Fields.put(fields, "firm", firm);
        Fields.put(fields, "licence", licence);
        Fields.put(fields, "to", to);
        Fields.put(fields, "kind", kind);
        Fields.put(fields, "until", until);
        if (amount != null) {
            amount.fill("amount", fields);
        }
        Fields.putNames(fields, names);
        Fields.put(fields, "owner", owner);
        Fields.put(fields, "about", about);
        Fields.put(fields, "paper", paper);
        fields.put("use", (project == null ? "" : project) + " @ " + (firm == null ? "" : firm));
        return fields;
    }
}
