package org.tworivers.core.instruments;

import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// On whose behalf something is recorded.
///
/// @param organisation id of the organisation whose account records; empty for the office and for programs
/// @param same whether two ids stand for one organisation, whatever was merged into which
public record Acting(String organisation, BiPredicate<String, String> same) {
    /// An id of an account or the commitment of a person: nothing that says who it is.
    static final Pattern OPAQUE = Pattern.compile("r-[0-9a-f]{1,32}|demo-[a-z-]{1,40}|[0-9a-f]{64}");

    /// The office.
    public static final Acting OFFICE = new Acting("", String::equals);

    /// An organisation that was merged with no other.
    public static Acting of(String organisation) {
        return new Acting(organisation, String::equals);
    }

    /// Whether who records may speak for an organisation.
    public boolean isOf(String wanted) {
        return organisation.isEmpty() || same.test(organisation, wanted);
    }
}
