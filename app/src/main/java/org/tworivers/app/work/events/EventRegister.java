package org.tworivers.app.work.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// What of the register a delegation may be said to be: an organisation, and in which sectors.
///
/// @param organisations those that whoever states it may see, by id
/// @param day the day on which codes are called as they are listed
public record EventRegister(Map<String, Names> organisations, CodeBook codes, LocalDate day) {
    private static final String PLACES = "gbt2260";
    private static final String LISTED = ".*\\(([^()]+)\\)";

    public EventRegister {
        organisations = Map.copyOf(organisations);
    }

    /// An organisation by its id, its name in any language, or its name with its id behind it as lists offer it.
    public Optional<String> findOrganisation(String typed) {
        String written = typed.matches(LISTED) ? typed.replaceAll(LISTED, "$1") : typed;
        if (organisations.containsKey(written)) {
            return Optional.of(written);
        }
        List<String> named = organisations.entrySet().stream()
                .filter(each -> each.getValue().byLanguage().containsValue(typed))
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// Organisations as lists offer them.
    public List<String> allOrganisations(String language) {
        return organisations.entrySet().stream()
                .map(each -> each.getValue().in(language) + " (" + each.getKey() + ")")
                .sorted()
                .toList();
    }

    /// An organisation as lists offer it.
    String listed(String organisation, String language) {
        Names names = organisations.get(organisation);
        return names == null ? organisation : names.in(language) + " (" + organisation + ")";
    }

    /// A sector by its code, its name in any language, or its name with its code behind it as lists offer it.
    Optional<Code> findSector(String typed) {
        String written = typed.matches(LISTED) ? typed.replaceAll(LISTED, "$1") : typed;
        List<Code> found = sectors()
                .filter(code -> code.toString().equals(written)
                        || code.code().equals(written)
                        || codes.allStatements(code).stream()
                                .anyMatch(each -> each.names().byLanguage().containsValue(written)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Stream<Code> sectors() {
        return codes.allSchemes().stream()
                .filter(scheme -> !scheme.startsWith(PLACES))
                .flatMap(scheme -> codes.allCodes(scheme).stream());
    }

    /// Sectors as lists offer them.
    public List<String> allSectors(String language) {
        return sectors()
                .filter(code -> codes.holds(code, day))
                .map(code -> listed(code, language))
                .toList();
    }

    /// A sector as lists offer it.
    public String listed(Code sector, String language) {
        return codes.name(sector, day, language) + " (" + sector + ")";
    }

    /// What a sector is called.
    public String name(Code sector, String language) {
        return sector.isNone() ? "" : codes.name(sector, day, language);
    }
}
