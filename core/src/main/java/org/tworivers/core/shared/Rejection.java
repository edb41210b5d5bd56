package org.tworivers.core.shared;

/// Why the world said no, so that a person can mend it.
///
/// @param code a stable word for machines, such as `amount-unreadable`
/// @param field where: a column, an option or a property
/// @param value what stood there
/// @param advice what to do about it
public record Rejection(String code, String field, String value, String advice) {
    @Override
    public String toString() {
        return field + " (" + value + "): " + advice + " [" + code + "]";
    }
}
