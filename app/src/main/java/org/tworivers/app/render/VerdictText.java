package org.tworivers.app.render;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.figures.claims.Claim;
import org.tworivers.core.figures.claims.Printed;
import org.tworivers.core.figures.claims.Verdict;

/// Verdicts on claims as people read them, in one language.
public final class VerdictText {
    private final Messages messages;

    /// In the language of these messages.
    public VerdictText(Messages messages) {
        this.messages = messages;
    }

    /// The verdict as a sentence without its point.
    public String verdict(Claim claim, Verdict verdict) {
        int digits = claim.printed().digits();
        return switch (verdict) {
            case Verdict.Matches matches -> matches(claim, matches);
            case Verdict.MatchesOnlyByTruncation(Ratio found, BigDecimal rounded) ->
                said(verdict, plain(Verdict.shown(found, digits)), plain(rounded));
            case Verdict.DoesNotMatch(Ratio found, BigDecimal rounded) -> said(verdict, plain(rounded));
            case Verdict.StatedAndNamed(BigInteger stated, int named) ->
                said(verdict, stated.toString(), Integer.toString(named));
            case Verdict.NotCheckable(Verdict.Why why, var arguments)
            when why == Verdict.Why.NOT_AVAILABLE ->
                said(
                        verdict,
                        messages.text(
                                "claims.why." + why.word(),
                                messages.text("figure.not-available." + arguments.getFirst())));
            case Verdict.NotCheckable(Verdict.Why why, var arguments) ->
                said(verdict, messages.text("claims.why." + why.word(), arguments.toArray(String[]::new)));
        };
    }

    /// What the claim was checked against, empty for nothing.
    public String against(Claim claim) {
        return switch (claim.support()) {
            case Claim.Counts counts -> counts.toString();
            case Claim.Value value -> value.toString();
            case Claim.Named(int named) -> messages.text("claims.against.named", Integer.toString(named));
            case Claim.KnownAs(String name) -> name;
            case Claim.Nothing nothing -> "";
        };
    }

    private String matches(Claim claim, Verdict.Matches matches) {
        Printed printed = claim.printed();
        if (matches.isExact()) {
            boolean converted =
                    claim.support() instanceof Claim.Value(Printed stated) && stated.unit() != printed.unit();
            return converted
                    ? messages.text("claims.verdict.matches-in-unit", against(claim), printed.toString())
                    : messages.text("claims.verdict.matches-exactly");
        }
        int digits = matches.digits();
        String at = messages.has("claims.digits." + digits)
                ? messages.text("claims.digits." + digits)
                : messages.text("claims.digits", Integer.toString(digits));
        return said(
                matches,
                plain(Verdict.shown(matches.found(), digits)),
                plain(printed.number()),
                at,
                modes(matches.modes()));
    }

    private String modes(Set<Rounding.Mode> modes) {
        return modes.stream()
                .map(mode -> messages.text("claims.mode." + mode.word()))
                .collect(Collectors.joining(messages.text("claims.mode.between")));
    }

    private String said(Verdict verdict, String... arguments) {
        return messages.text("claims.verdict." + verdict.word(), arguments);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
