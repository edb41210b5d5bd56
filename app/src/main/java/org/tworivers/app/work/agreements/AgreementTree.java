package org.tworivers.app.work.agreements;

import java.util.List;
import org.tworivers.core.agreements.Agreement;
import org.tworivers.core.agreements.AgreementCommitment;
import org.tworivers.core.agreements.CommitmentStanding;
import org.tworivers.core.agreements.Pairing;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.PairingBook.Settled;
import org.tworivers.core.agreements.Settlement;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.journal.Tree;

/// Agreements, pairings and settlements for machines: what commands print as JSON and routes for programs answer.
public final class AgreementTree {
    private AgreementTree() {}

    /// An agreement.
    public static Tree agreement(Agreement agreement) {
        return Tree.fields()
                .with("id", agreement.id())
                .with("names", Tree.ofTexts(agreement.names().byLanguage()))
                .with("signed", agreement.signed().toString())
                .with("baseDate", agreement.baseDate().toString())
                .with("assumption", agreement.assumption())
                .build();
    }

    /// An agreement with how its commitments stand.
    ///
    /// @param known as known when this entry was the last
    /// @param partial whether figures cover only a part, so that of commitments with a target nothing is said
    public static Tree progress(AgreementProgress progress, long known, boolean partial) {
        return Tree.fields()
                .with("agreement", progress.book().signed().id())
                .with("asOf", progress.asOf().toString())
                .with("base", progress.base().map(Object::toString).orElse(""))
                .with("sequence", known)
                .with(
                        "commitments",
                        progress.standings().stream()
                                .map(each -> standing(each, partial))
                                .toList())
                .build();
    }

    private static Tree standing(CommitmentStanding standing, boolean partial) {
        AgreementCommitment commitment = standing.commitment();
        boolean cannotTell = partial && commitment.target().isPresent();
        Tree.FieldsBuilder out = Tree.fields()
                .with("id", commitment.id())
                .with("chapter", commitment.chapter())
                .with("text", Tree.ofTexts(commitment.text().byLanguage()))
                .with("due", commitment.due().toString())
                .with("status", cannotTell ? "" : standing.status().word())
                .with("figure", commitment.target().map(Figure::name).orElse(""))
                .with("reports", standing.told().size())
                .withFlag("illustrative", commitment.illustrative());
        if (!cannotTell) {
            standing.share().ifPresent(each -> out.with("reached", each.numerator() + "/" + each.denominator()));
        }
        return out.build();
    }

    /// The word of how far the terms of a pairing are.
    public static String state(PairingBook book) {
        return book.findTerms()
                .map(terms -> terms.isInForce() ? "in-force" : "unsigned")
                .orElse("none");
    }

    /// A pairing.
    public static Tree pairing(PairingBook book) {
        return pairingFields(book).build();
    }

    private static Tree.FieldsBuilder pairingFields(PairingBook book) {
        Pairing pairing = book.pairing();
        return Tree.fields()
                .with("id", pairing.id())
                .with("names", Tree.ofTexts(pairing.names().byLanguage()))
                .with("host", pairing.host().toString())
                .with("source", pairing.source().toString())
                .with("agreement", pairing.agreement())
                .with("terms", state(book))
                .withFlag("illustrative", pairing.illustrative());
    }

    /// A pairing with the settlement of each year.
    public static Tree settlements(PairingBook book) {
        List<Tree> years =
                book.settlements().stream().map(AgreementTree::settled).toList();
        return pairingFields(book).with("settlements", years).build();
    }

    private static Tree settled(Settled settled) {
        return settlementFields(settled.settlement(), settled.stated().sequence())
                .with("version", settled.version())
                .withFlag("agreed", settled.isAgreed())
                .build();
    }

    /// A settlement.
    ///
    /// @param entry the sequence of its entry; 0 for one that is not recorded
    public static Tree settlement(Settlement settlement, long entry) {
        return settlementFields(settlement, entry).build();
    }

    private static Tree.FieldsBuilder settlementFields(Settlement settlement, long entry) {
        return Tree.fields()
                .with("year", settlement.year())
                .with("fen", settlement.base().minor())
                .with("outcome", settlement.outcome().word())
                .with("entry", entry)
                .with(
                        "portions",
                        settlement.portions().stream()
                                .map(each -> (Tree) Tree.fields()
                                        .with("party", each.party())
                                        .with("fen", each.amount().minor())
                                        .build())
                                .toList());
    }
}
