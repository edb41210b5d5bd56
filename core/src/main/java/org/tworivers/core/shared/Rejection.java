package org.tworivers.core.shared;

import java.util.List;

/// Why the world said no, so that a person can mend it.
///
/// @param code a stable word for machines, such as `amount-unreadable`
/// @param field where: a column, an option or a property
/// @param value what stood there
/// @param advice what to do about it
/// @param details what the advice names beside field and value, such as limits, in the order of the code's
///     texts in other languages; maybe none
public record Rejection(String code, String field, String value, String advice, List<String> details) {
    public Rejection {
        details = List.copyOf(details);
    }

    /// One whose advice names nothing that another language would have to repeat.
    public Rejection(String code, String field, String value, String advice) {
        this(code, field, value, advice, List.of());
    }

    /// The same with what its advice names.
    public Rejection naming(String... named) {
        return new Rejection(code, field, value, advice, List.of(named));
    }

    @Override
    public String toString() {
        return field + " (" + value + "): " + advice + " [" + code + "]";
    }
}
