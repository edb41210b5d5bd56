package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An institute, a joint project or a technology contract.
///
/// @param names by language, `zh` and `en`
/// @param participants who takes part
/// @param place scheme:code
/// @param sector scheme:code
/// @param from since when; of a contract when it was signed
/// @param until until when; not of a contract
/// @param organisation of an institute: its own id or name in the register; made with it when left out
/// @param budget of a joint project: a decimal number in whole units, as a text
/// @param deal of a contract: its amount, in the same way
/// @param technology of a contract: how much of it is for technology
/// @param currency of these amounts: ISO 4217 code; CNY when left out
/// @param contractKind of a contract: `development`, `transfer`, `consulting` or `service`
/// @param registration of a contract: its number in the register of contracts
/// @param project of a contract: id of the joint project it belongs to
/// @param paper number or title of what proves it
/// @param paperKind the word of its kind, such as `contract`; `report` when left out
/// @param audience `own` or `partner`; `partner` when left out
public record CooperationBody(
        @Nullable Map<String, String> names,
        @Nullable List<ParticipantBody> participants,
        @Nullable String place,
        @Nullable String sector,
        @Nullable String from,
        @Nullable String until,
        @Nullable String organisation,
        @Nullable String budget,
        @Nullable String deal,
        @Nullable String technology,
        @Nullable String currency,
        @Nullable String contractKind,
        @Nullable String registration,
        @Nullable String project,
        @Nullable String paper,
        @Nullable String paperKind,
        @Nullable String audience) {

    /// Somebody who takes part.
    ///
    /// @param organisation id or name of an organisation of the register
    /// @param part `founder` of an institute; `lead`, `partner` or `funder` of a project; `client` or
    ///     `provider` of a contract; the first of these when left out
    /// @param share per cent, such as `33.3`; may be left out
    public record ParticipantBody(
            @Nullable String organisation,
            @Nullable String part,
            @Nullable String share) {
        private void fill(int index, Map<String, String> fields) {
            Fields.put(fields, "party-" + index, organisation);
            Fields.put(fields, "part-" + index, part);
            Fields.put(fields, "share-" + index, share);
        }
    }

    /// The fields of the form that it fills.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Fields.putNames(fields, names);
        Fields.put(fields, "place", place);
        Fields.put(fields, "sector", sector);
        Fields.put(fields, "from", from);
        Fields.put(fields, "until", until);
        Fields.put(fields, "organisation", organisation);
        Fields.put(fields, "budget", budget);
        Fields.put(fields, "deal", deal);
        Fields.put(fields, "technology", technology);
        Fields.put(fields, "currency", currency);
        Fields.put(fields, "contract-kind", contractKind);
        Fields.put(fields, "registration", registration);
        Fields.put(fields, "project", project);
        Fields.put(fields, "paper", paper);
        Fields.put(fields, "paper-kind", paperKind);
        Fields.put(fields, "audience", audience);
        if (participants != null) {
            for (int i = 0; i < participants.size(); i++) {
                participants.get(i).fill(i, fields);
            }
        }
        return fields;
    }
}
