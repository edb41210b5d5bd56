package org.tworivers.app.web.api.problem;

import java.util.List;

/// A problem as RFC 9457 has it.
///
/// @param type where its kind is explained
/// @param title what the kind is called
/// @param status the HTTP status
/// @param detail what to do about it
/// @param instance what was asked for
/// @param faults what is wrong in particular; maybe nothing
public record Problem(String type, String title, int status, String detail, String instance, List<Fault> faults) {
    /// Where problems are explained.
    public static final String EXPLAINED = "/api/v1/problems/";

    public Problem {
        faults = List.copyOf(faults);
    }

    /// One thing that is wrong.
    ///
    /// @param code stable word of the reason
    /// @param field where it stands
    /// @param value what stood there
    /// @param advice what to do about it
    public record Fault(String code, String field, String value, String advice) {}
}
