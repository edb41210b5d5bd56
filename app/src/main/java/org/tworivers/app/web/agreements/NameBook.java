package org.tworivers.app.web.agreements;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.core.agreements.Pairing;
import org.tworivers.core.agreements.RegionSide;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// What organisations, places, regions and recorders are called in one language.
///
/// @param organisations those that the viewer may see, by id
/// @param recorders the name of a recorder by its id; empty where the viewer may not see it
public record NameBook(
        Map<String, ListedOrganisation> organisations,
        CodeBook codes,
        LocalDate day,
        Messages messages,
        UnaryOperator<String> recorders) {
    private static final String REGION = "agreement.region.";

    public NameBook {
        organisations = Map.copyOf(organisations);
    }

    /// A party as stated: the name of a region or an organisation, else what was written.
    public String party(String stated) {
        if (messages.has(REGION + stated)) {
            return messages.text(REGION + stated);
        }
        ListedOrganisation known = organisations.get(stated);
        return known == null ? stated : known.stated().names().in(messages.language());
    }

    /// What is recorded for what somebody typed: the id of an organisation of that name, the code of a region
    /// of that name, else what was typed.
    public String stated(String typed) {
        Optional<String> region = messages.keys().stream()
                .filter(key -> key.startsWith(REGION) && messages.text(key).equals(typed))
                .map(key -> key.substring(REGION.length()))
                .findFirst();
        return region.or(() -> organisations.entrySet().stream()
                        .filter(each ->
                                each.getValue().stated().names().byLanguage().containsValue(typed))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst())
                .orElse(typed);
    }

    public String place(Code code) {
        return code.isNone() ? "" : codes.name(code, day, messages.language());
    }

    /// Who gets a share: the place of a side, else the party's own name.
    String sharer(String party, Pairing pairing) {
        if (party.equals(RegionSide.HOST.word())) {
            return place(pairing.host());
        }
        return party.equals(RegionSide.SOURCE.word()) ? place(pairing.source()) : party(party);
    }
}
