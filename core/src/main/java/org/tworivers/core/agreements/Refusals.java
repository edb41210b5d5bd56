package org.tworivers.core.agreements;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.core.shared.Rejection;

/// Reasons to refuse an entry, as they are found.
final class Refusals {
    private final List<Rejection> all = new ArrayList<>();

    void no(String code, String field, String value, String advice, String... named) {
        all.add(new Rejection(code, field, value, advice).naming(named));
    }

    void checkKey(String key, String field) {
        if (!AgreementCheck.KEY.matcher(key).matches() || key.equals("new")) {
            no("agreement-key-unusable", field, key, "write small letters, digits and hyphens, at most 40.");
        }
    }

    List<Rejection> all() {
        return List.copyOf(all);
    }
}
