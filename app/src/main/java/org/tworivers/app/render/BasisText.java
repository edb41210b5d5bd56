package org.tworivers.app.render;

import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Rounding;

/// What figures rest on, in one language.
final class BasisText {
    private final Messages messages;

    BasisText(Messages messages) {
        this.messages = messages;
    }

    /// Three lines after an empty one: the days, the place in the journal, the rules.
    String lines(Basis basis) {
        Rounding rounding = basis.rounding();
        return lines(
                days(basis),
                receipt(basis),
                messages.text(
                        "figures.policy",
                        basis.policy(),
                        Integer.toString(basis.policyVersion()),
                        messages.text("rounding." + rounding.mode().word()),
                        Integer.toString(rounding.digits())));
    }

    /// The same for figures that are not rounded here.
    String linesUnrounded(Basis basis) {
        return lines(
                days(basis),
                receipt(basis),
                messages.text("receipt.policy.value", basis.policy(), Integer.toString(basis.policyVersion())));
    }

    /// A line that says how many projects are made up for demonstration; nothing when none is.
    String illustrative(long projects) {
        return projects == 0 ? "" : messages.text("figures.illustrative", Long.toString(projects)) + "\n";
    }

    private static String lines(String... lines) {
        return "\n" + String.join("\n", lines) + "\n";
    }

    private String days(Basis basis) {
        return messages.text(
                "figures.base",
                basis.base().toString(),
                basis.asOf().toString(),
                basis.known().recordedAt().toString());
    }

    private String receipt(Basis basis) {
        return messages.text(
                "figures.receipt",
                Long.toString(basis.known().sequence()),
                basis.known().hash());
    }
}
