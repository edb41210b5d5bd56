package org.tworivers.core.agreements;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.tworivers.core.agreements.AgreementsEntry.FirmRecommended;
import org.tworivers.core.agreements.AgreementsEntry.OfPairing;
import org.tworivers.core.agreements.AgreementsEntry.PairingStated;
import org.tworivers.core.agreements.AgreementsEntry.SettlementApproved;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.agreements.AgreementsEntry.TermsSignedOff;
import org.tworivers.core.agreements.AgreementsEntry.TermsStated;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.agreements.Settlement.Outcome;
import org.tworivers.core.agreements.Settlement.Portion;
import org.tworivers.core.agreements.ShareTerms.Eligible;
import org.tworivers.core.agreements.ShareTerms.Share;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Entries about pairings as drafts and back.
final class PairingTree {
    static final String PAIRING = "agreements.pairing-stated";
    static final String TERMS = "agreements.terms-stated";
    static final String SIGNED_OFF = "agreements.terms-signed-off";
    static final String RECOMMENDED = "agreements.firm-recommended";
    static final String SETTLED = "agreements.settlement-stated";
    static final String APPROVED = "agreements.settlement-approved";

    private static final String SIDE = "side";
    private static final String FIRM = "firm";
    private static final String PARTY = "party";
    private static final String FEN = "fen";

    private PairingTree() {}

    static Draft write(OfPairing entry) {
        String subject = "pairing:" + entry.pairing();
        return switch (entry) {
            case PairingStated(Pairing stated) -> Draft.of(subject, PAIRING, pairing(stated));
            case TermsStated(String pairing, ShareTerms terms) -> Draft.of(subject, TERMS, terms(terms));
            case TermsSignedOff signed ->
                Draft.of(subject, SIGNED_OFF, voice("terms", signed.terms(), signed.side()))
                        .withDay(signed.day());
            case FirmRecommended firm ->
                Draft.of(
                                subject,
                                RECOMMENDED,
                                Tree.fields().with(FIRM, firm.firm()).build())
                        .withDay(firm.day());
            case SettlementStated stated -> Draft.of(subject, SETTLED, settlement(stated));
            case SettlementApproved approved ->
                Draft.of(subject, APPROVED, voice("settlement", approved.settlement(), approved.side()))
                        .withDay(approved.day());
        };
    }

    private static Tree voice(String of, String entry, RegionSide side) {
        return Tree.fields().with(of, entry).with(SIDE, side.word()).build();
    }

    private static Tree pairing(Pairing stated) {
        return Tree.fields()
                .with("names", Tree.ofTexts(stated.names().byLanguage()))
                .with("host", code(stated.host()))
                .with("source", code(stated.source()))
                .with("agreement", stated.agreement())
                .with("parks", texts(stated.parks()))
                .withFlag("illustrative", stated.illustrative())
                .build();
    }

    private static Tree terms(ShareTerms terms) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("eligible", terms.eligible().word())
                .with("firms", texts(terms.firms()))
                .with("start", terms.start().toString())
                .with("years", terms.years())
                .with("shares", terms.shares().stream().map(PairingTree::share).toList())
                .with("settledBy", terms.settledBy().toString())
                .with("clauses", texts(terms.clauses()))
                .with("source", terms.source())
                .withFlag("illustrative", terms.illustrative());
        terms.cap().ifPresent(cap -> out.with("cap", cap.minor()));
        return out.build();
    }

    private static Tree share(Share share) {
        return Tree.fields()
                .with(PARTY, share.party())
                .with("ratio", TermsCheck.written(share.ratio()))
                .build();
    }

    private static Tree settlement(SettlementStated stated) {
        Settlement settlement = stated.settlement();
        return Tree.fields()
                .with("terms", stated.terms())
                .with("year", settlement.year())
                .with(
                        "lines",
                        settlement.lines().stream()
                                .map(line -> (Tree) Tree.fields()
                                        .with(FIRM, line.firm())
                                        .with(FEN, line.kept().minor())
                                        .build())
                                .toList())
                .with(
                        "portions",
                        settlement.portions().stream()
                                .map(each -> (Tree) Tree.fields()
                                        .with(PARTY, each.party())
                                        .with(FEN, each.amount().minor())
                                        .build())
                                .toList())
                .with("outcome", settlement.outcome().word())
                .with("reason", stated.reason())
                .build();
    }

    private static List<Tree> texts(List<String> texts) {
        return texts.stream().map(Tree::of).toList();
    }

    private static String code(Code code) {
        return code.isNone() ? "" : code.toString();
    }

    static OfPairing read(Draft draft, String pairing, TreeReader in) {
        return switch (draft.type()) {
            case PAIRING -> new PairingStated(pairing(pairing, in));
            case TERMS -> new TermsStated(pairing, terms(in));
            case SIGNED_OFF ->
                new TermsSignedOff(pairing, in.text("terms"), RegionSide.parse(in.text(SIDE)), draft.day());
            case RECOMMENDED -> new FirmRecommended(pairing, in.text(FIRM), draft.day());
            case SETTLED -> new SettlementStated(pairing, in.text("terms"), settlement(in), in.text("reason", ""));
            default ->
                new SettlementApproved(pairing, in.text("settlement"), RegionSide.parse(in.text(SIDE)), draft.day());
        };
    }

    private static Pairing pairing(String id, TreeReader in) {
        return new Pairing(
                id,
                new Names(in.textsByName("names")),
                code(in, "host"),
                code(in, "source"),
                in.text("agreement", ""),
                in.texts("parks"),
                in.flag("illustrative"));
    }

    private static Code code(TreeReader in, String field) {
        String written = in.text(field, "");
        return written.isEmpty() ? Code.NONE : Code.parse(written);
    }

    private static ShareTerms terms(TreeReader in) {
        return new ShareTerms(
                Eligible.parse(in.text("eligible")),
                in.texts("firms"),
                LocalDate.parse(in.text("start")),
                Math.toIntExact(in.whole("years", 0)),
                in.items("shares").stream().map(PairingTree::share).toList(),
                in.find("cap").map(each -> new Money(in.whole("cap", 0), Denomination.CNY)),
                MonthDay.parse(in.text("settledBy")),
                in.texts("clauses"),
                in.text("source", ""),
                in.flag("illustrative"));
    }

    private static Share share(Tree tree) {
        TreeReader in = TreeReader.of(tree, "shares.");
        Share share = new Share(in.text(PARTY), ratio(in.text("ratio")));
        in.finish();
        return share;
    }

    private static Ratio ratio(String written) {
        int slash = written.indexOf('/');
        if (!written.matches("-?[0-9]{1,18}/[0-9]{1,18}")) {
            throw new MalformedTextException("ratio (" + written + ") must be a fraction of whole numbers. Maybe 2/5.");
        }
        return new Ratio(new BigInteger(written.substring(0, slash)), new BigInteger(written.substring(slash + 1)));
    }

    private static Settlement settlement(TreeReader in) {
        return new Settlement(
                Math.toIntExact(in.whole("year", 0)),
                in.items("lines").stream().map(PairingTree::line).toList(),
                in.items("portions").stream().map(PairingTree::portion).toList(),
                Outcome.valueOf(in.text("outcome").toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Line line(Tree tree) {
        TreeReader in = TreeReader.of(tree, "lines.");
        Line line = new Line(in.text(FIRM), new Money(in.whole(FEN, 0), Denomination.CNY));
        in.finish();
        return line;
    }

    private static Portion portion(Tree tree) {
        TreeReader in = TreeReader.of(tree, "portions.");
        Portion portion = new Portion(in.text(PARTY), new Money(in.whole(FEN, 0), Denomination.CNY));
        in.finish();
        return portion;
    }
}
