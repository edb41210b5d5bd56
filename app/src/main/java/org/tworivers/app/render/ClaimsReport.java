package org.tworivers.app.render;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.figures.claims.Verdict;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;

/// Checked claims as a table for people, or as JSON whose names and words never change with the language.
public final class ClaimsReport {
    private static final int WIDEST_WHERE = 60;
    private static final List<String> VERDICTS =
            List.of("matches", "matches-only-by-truncation", "does-not-match", "stated-and-named", "not-checkable");

    private final List<CheckedClaim> claims;
    private final List<Ledger> ledgers;

    /// What the ledger's figures rest on.
    private record Ledger(Basis basis, long illustrative) {}

    private ClaimsReport(List<CheckedClaim> claims, List<Ledger> ledgers) {
        this.claims = List.copyOf(claims);
        this.ledgers = ledgers;
    }

    /// Reports these claims, in this order.
    public ClaimsReport(List<CheckedClaim> claims) {
        this(claims, List.of());
    }

    /// The same, with what the ledger's figures rest on that they were checked against.
    ///
    /// @param illustrative how many of the projects behind them are made up for demonstration
    public ClaimsReport restingOn(Basis basis, long illustrative) {
        return new ClaimsReport(claims, List.of(new Ledger(basis, illustrative)));
    }

    /// A table and a line that sums it up.
    public String table(Messages messages) {
        VerdictText words = new VerdictText(messages);
        TextTable table = new TextTable(List.of(
                messages.text("claims.column.printed"),
                messages.text("claims.column.against"),
                messages.text("claims.column.verdict"),
                messages.text("claims.column.where")));
        for (CheckedClaim checked : claims) {
            String where = shortened(checked.where());
            table.row(List.of(
                    checked.claim().text(),
                    words.against(checked.claim()),
                    words.verdict(checked.claim(), checked.verdict()),
                    checked.line() == 0
                            ? where
                            : messages.text("claims.line", Integer.toString(checked.line()), where)));
        }
        StringBuilder out = new StringBuilder(table.text())
                .append('\n')
                .append(summary(messages))
                .append('\n');
        BasisText text = new BasisText(messages);
        ledgers.forEach(ledger ->
                out.append(text.linesUnrounded(ledger.basis())).append(text.illustrative(ledger.illustrative())));
        return out.toString();
    }

    private String summary(Messages messages) {
        Map<String, Integer> counts = counts();
        List<String> parts = new ArrayList<>();
        for (String verdict : VERDICTS) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                parts.add(messages.text("claims.summary." + verdict, Integer.toString(count)));
            }
        }
        return messages.text("claims.summary", Integer.toString(claims.size()))
                + String.join(messages.text("claims.summary.between"), parts);
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (CheckedClaim checked : claims) {
            counts.merge(checked.verdict().word(), 1, Integer::sum);
        }
        return counts;
    }

    /// Cut to a width that a table can hold, at a character.
    private static String shortened(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            width += TextTable.width(Character.toString(text.codePointAt(at)));
            if (width > WIDEST_WHERE) {
                return text.substring(0, at) + "…";
            }
        }
        return text;
    }

    /// Canonical JSON on one line.
    public String json() {
        Tree.FieldsBuilder summary = Tree.fields();
        counts().forEach(summary::with);
        List<Tree> items = claims.stream().map(ClaimsReport::tree).toList();
        Tree.FieldsBuilder fields = Tree.fields().with("claims", items).with("summary", summary.build());
        ledgers.forEach(ledger -> fields.with(
                "ledger",
                FigureTree.basis(ledger.basis())
                        .with("illustrative", ledger.illustrative())
                        .build()));
        return CanonicalText.write(fields.build()) + "\n";
    }

    private static Tree tree(CheckedClaim checked) {
        Tree.FieldsBuilder fields = Tree.fields()
                .with("printed", checked.claim().text())
                .with("number", checked.claim().printed().number().toPlainString())
                .with("digits", checked.claim().printed().digits())
                .with("unit", checked.claim().printed().unit().sign())
                .with("currency", checked.claim().printed().currency())
                .with("against", new VerdictText(Messages.in("en")).against(checked.claim()))
                .with("verdict", checked.verdict().word())
                .with("source", checked.claim().source());
        if (checked.line() > 0) {
            fields.with("line", checked.line());
        }
        int digits = checked.claim().printed().digits();
        return switch (checked.verdict()) {
            case Verdict.Matches(Ratio found, int ignored, var modes) ->
                found(fields, found, digits)
                        .with(
                                "modes",
                                modes.stream()
                                        .map(Rounding.Mode::word)
                                        .map(Tree::of)
                                        .toList())
                        .build();
            case Verdict.MatchesOnlyByTruncation(Ratio found, BigDecimal rounded) ->
                found(fields, found, digits)
                        .with("modes", List.of(Tree.of(Rounding.Mode.TRUNCATE.word())))
                        .with("rounded", rounded.toPlainString())
                        .build();
            case Verdict.DoesNotMatch(Ratio found, BigDecimal rounded) ->
                found(fields, found, digits)
                        .with("rounded", rounded.toPlainString())
                        .build();
            case Verdict.StatedAndNamed(BigInteger stated, int named) ->
                fields.with("stated", stated.toString()).with("named", named).build();
            case Verdict.NotCheckable(Verdict.Why why, var arguments) ->
                fields.with("why", why.word())
                        .with("arguments", arguments.stream().map(Tree::of).toList())
                        .build();
        };
    }

    private static Tree.FieldsBuilder found(Tree.FieldsBuilder fields, Ratio found, int digits) {
        return fields.with("found", Verdict.shown(found, digits).toPlainString());
    }
}
