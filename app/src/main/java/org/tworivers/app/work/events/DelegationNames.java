package org.tworivers.app.work.events;

import java.util.List;
import java.util.Optional;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;

/// Finds delegations by what people call them.
public final class DelegationNames {
    private static final String LISTED = ".*\\(([^()]+)\\)";

    private DelegationNames() {}

    /// The one of a key, of a name in any language, or of a name with its key behind it as lists offer it.
    public static Optional<Delegation> find(EventBook book, String typed) {
        String word = typed.strip();
        Optional<Delegation> byKey = book.findDelegation(word.matches(LISTED) ? word.replaceAll(LISTED, "$1") : word);
        if (byKey.isPresent()) {
            return byKey;
        }
        List<Delegation> named = book.delegations().values().stream()
                .filter(each -> each.names().byLanguage().containsValue(word))
                .toList();
        List<Delegation> taking = named.stream().filter(Delegation::mayTakePart).toList();
        List<Delegation> found = taking.isEmpty() ? named : taking;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
