package org.tworivers.app.web.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.VerdictText;
import org.tworivers.app.work.LedgerFigures;
import org.tworivers.core.figures.Basis;
import org.tworivers.core.figures.claims.Claim;
import org.tworivers.core.figures.claims.ClaimText;
import org.tworivers.core.figures.claims.ClaimText.Span;
import org.tworivers.core.figures.claims.ClaimsReader;
import org.tworivers.core.figures.claims.ClaimsReader.ReadClaim;

/// A text with a verdict beside each of its figures, in one language.
///
/// @param pieces the text, letter by letter, cut before and behind each figure
/// @param found the figures, in the order they stand
/// @param counted how many there are of each verdict, by its word
/// @param illustrative how many of the projects they were held against are made up
/// @param basis what the ledger's figures rest on
public record CheckedText(
        List<Piece> pieces, List<Found> found, Map<String, Integer> counted, long illustrative, Basis basis) {
    public CheckedText {
        pieces = List.copyOf(pieces);
        found = List.copyOf(found);
        counted = Map.copyOf(counted);
    }

    /// A stretch of the text.
    ///
    /// @param number which figure it is, from 1; 0 for what is none
    /// @param word the word of its verdict; empty for what is no figure
    public record Piece(String text, int number, String word) {}

    /// A figure of the text.
    ///
    /// @param number which one it is, from 1
    /// @param printed what stands there
    /// @param word the word of its verdict
    /// @param verdict the verdict as a sentence
    /// @param against what it was held against; empty for nothing
    /// @param where the words around it
    public record Found(int number, String printed, String word, String verdict, String against, String where) {}

    static CheckedText of(String text, LedgerFigures ledger, Messages messages) {
        ClaimText read = ClaimText.of(text);
        List<ReadClaim> claims = new ClaimsReader(ledger.known()).read(read);
        VerdictText words = new VerdictText(messages);
        List<Found> found = new ArrayList<>();
        Map<String, Integer> counted = new TreeMap<>();
        for (ReadClaim each : claims) {
            String word = each.verdict().word();
            counted.merge(word, 1, Integer::sum);
            found.add(new Found(
                    found.size() + 1,
                    each.claim().text(),
                    word,
                    words.verdict(each.claim(), each.verdict()),
                    against(each.claim(), words, messages),
                    read.at(each.mention().clause())));
        }
        return new CheckedText(pieces(text, claims), found, counted, ledger.illustrative(), ledger.basis());
    }

    private static String against(Claim claim, VerdictText words, Messages messages) {
        String against = words.against(claim);
        String named = "figure." + against;
        return claim.support() instanceof Claim.KnownAs && messages.has(named) ? messages.text(named) : against;
    }

    private static List<Piece> pieces(String text, List<ReadClaim> claims) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int number = 0;
        for (ReadClaim each : claims) {
            Span where = each.mention().where();
            number++;
            if (where.start() > at) {
                pieces.add(new Piece(text.substring(at, where.start()), 0, ""));
            }
            pieces.add(new Piece(
                    text.substring(where.start(), where.end()),
                    number,
                    each.verdict().word()));
            at = where.end();
        }
        pieces.add(new Piece(text.substring(at), 0, ""));
        return pieces;
    }
}
