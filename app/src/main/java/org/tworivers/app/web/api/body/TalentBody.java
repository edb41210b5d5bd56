package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A talent agreement. What the person is called is kept apart from the journal, and no route answers it.
///
/// @param id small letters, digits and hyphens; without names of people
/// @param person id of a person under another agreement; left out for one who is new
/// @param name of a person who is new: what they are called
/// @param home id or name of the home employer
/// @param host id or name of the host
/// @param programme the programme it is under
/// @param team id of the team: small letters, digits and hyphens, without names of people
/// @param leads whether the person leads the team
/// @param day from which day
/// @param until the last day
/// @param days days on site that were agreed
/// @param deliverables what is to come of it
/// @param paper number or title of the contract
public record TalentBody(
        @Nullable String id,
        @Nullable String person,
        @Nullable String name,
        @Nullable String home,
        @Nullable String host,
        @Nullable String programme,
        @Nullable String team,
        @Nullable Boolean leads,
        @Nullable String day,
        @Nullable String until,
        @Nullable Integer days,
        @Nullable List<DeliverableBody> deliverables,
        @Nullable String paper) {

    /// Something that is to come of an agreement.
    ///
    /// @param text in words, without names of people
    /// @param due by when
    /// @param result id of the result that it is
    public record DeliverableBody(
            @Nullable String text,
            @Nullable String due,
            @Nullable String result) {
        private String line() {
            return Stream.of(text, due, result)
                    .map(part -> part == null ? "" : part)
                    .collect(Collectors.joining(" | "));
        }
    }

    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.put(fields, "id", id);
        Fields.put(fields, "person", person);
        Fields.put(fields, "name", name);
        Fields.put(fields, "home", home);
        Fields.put(fields, "host", host);
        Fields.put(fields, "programme", programme);
        Fields.put(fields, "team", team);
        Fields.putFlag(fields, "leads", leads);
        Fields.put(fields, "day", day);
        Fields.put(fields, "until", until);
        Fields.putWhole(fields, "days", days);
        Fields.put(fields, "paper", paper);
        Fields.putLines(
                fields,
                "deliverables",
                deliverables == null
                        ? null
                        : deliverables.stream().map(DeliverableBody::line).toList());
        return fields;
    }
}
