package org.tworivers.app.web.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.projects.Party;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// What is known already that a form may name.
///
/// @param places finds places by what was typed
/// @param sectors finds sectors
/// @param events the names of events by id
/// @param organisations the names of organisations by id
/// @param judgements which of them were merged into which
/// @param parties who takes part in the project
/// @param asOf the day on which codes are called as they are listed
/// @param language in which
public record Knowledge(
        CodeFinder places,
        CodeFinder sectors,
        Map<String, Names> events,
        Map<String, Names> organisations,
        Judgements judgements,
        List<Party> parties,
        LocalDate asOf,
        String language) {
    public Knowledge {
        events = Map.copyOf(events);
        organisations = Map.copyOf(organisations);
        parties = List.copyOf(parties);
    }

    /// A code as lists offer it: its name with the code behind it.
    String listed(CodeFinder finder, Code code) {
        return finder.codes().name(code, asOf, language) + " (" + code + ")";
    }

    /// The id under which an organisation is known, by an id or a name in any language.
    Optional<String> findOrganisation(String typed) {
        Optional<String> named = organisations.containsKey(typed)
                ? Optional.of(typed)
                : organisations.entrySet().stream()
                        .filter(each -> each.getValue().byLanguage().containsValue(typed))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst();
        return named.map(judgements::survivor);
    }

    /// Finds codes by what was typed: a code, a name, or a name with its code behind it as lists offer it.
    ///
    /// @param codes all that are known
    /// @param other the scheme that is surely not meant
    public record CodeFinder(CodeBook codes, String other) {
        private static final String LISTED = ".*\\(([^()]+:[^()]+)\\)";

        List<Code> all() {
            return codes.allSchemes().stream()
                    .filter(scheme -> !scheme.startsWith(other))
                    .flatMap(scheme -> codes.allCodes(scheme).stream())
                    .toList();
        }

        public Optional<Code> find(String typed) {
            String written = typed.matches(LISTED) ? typed.replaceAll(LISTED, "$1") : typed;
            if (written.matches("[^:]+:.*\\S")) {
                Code code = Code.parse(written);
                return codes.knows(code) ? Optional.of(code) : Optional.empty();
            }
            List<Code> found = all().stream()
                    .filter(code -> code.code().equals(written)
                            || codes.allStatements(code).stream()
                                    .anyMatch(each -> each.names().byLanguage().containsValue(written)))
                    .toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
    }
}
