package org.tworivers.app.render.bulletins;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tworivers.app.render.Messages;
import org.tworivers.core.bulletins.Bulletin;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.shared.Code;

/// What every number of a bulletin can be derived from again: names and values, in the order they are printed.
final class ReceiptTerms {
    /// The term whose value is a hash.
    static final String HASH = "receipt.head";

    /// The term whose value is a counting policy.
    static final String POLICY = "receipt.policy";

    private final Messages messages;

    ReceiptTerms(Messages messages) {
        this.messages = messages;
    }

    /// Values by the name a reader sees.
    Map<String, String> of(Bulletin bulletin) {
        Map<String, String> named = new LinkedHashMap<>();
        byKey(bulletin).forEach((key, value) -> named.put(messages.text(key), value));
        return named;
    }

    /// Values by key of their name.
    Map<String, String> byKey(Bulletin bulletin) {
        Basis basis = bulletin.basis();
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("receipt.base", basis.base().toString());
        terms.put("receipt.as-of", basis.asOf().toString());
        terms.put("receipt.sequence", Long.toString(basis.known().sequence()));
        terms.put("receipt.recorded-at", basis.known().recordedAt().toString());
        terms.put(HASH, basis.known().hash());
        terms.put(
                POLICY, messages.text("receipt.policy.value", basis.policy(), Integer.toString(basis.policyVersion())));
        terms.put(
                "receipt.rounding",
                messages.text(
                        "receipt.rounding.value",
                        messages.text("rounding." + basis.rounding().mode().word()),
                        Integer.toString(basis.rounding().digits())));
        scope(terms, "receipt.place", bulletin.scope().place());
        scope(terms, "receipt.sector", bulletin.scope().sector());
        terms.put("receipt.place-level", level(bulletin.scope().placeLevel()));
        terms.put("receipt.sector-level", level(bulletin.scope().sectorLevel()));
        return terms;
    }

    private static void scope(Map<String, String> terms, String key, Code code) {
        if (!code.isNone()) {
            terms.put(key, code.toString());
        }
    }

    private String level(String level) {
        String known = "level." + (level.isEmpty() ? "own" : level);
        return messages.has(known) ? messages.text(known) : level;
    }
}
