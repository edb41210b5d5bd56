package org.tworivers.app.web.agreements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.agreements.ClauseRules;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.AgreementsEntry.SettlementApproved;
import org.tworivers.core.agreements.AgreementsEntry.TermsSignedOff;
import org.tworivers.core.agreements.ClauseReview.Flag;
import org.tworivers.core.agreements.Pairing;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.PairingBook.Settled;
import org.tworivers.core.agreements.PairingBook.Terms;
import org.tworivers.core.agreements.RegionSide;
import org.tworivers.core.agreements.Settlement;
import org.tworivers.core.agreements.ShareTerms;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;

/// A pairing as its page shows it.
final class PairingPage {
    private static final Rounding PERCENT = new Rounding(Rounding.Mode.HALF_UP, 2);

    private final PairingBook book;
    private final NameBook names;
    private final LocalDate day;
    private final FigureText words;

    /// @param day the day that due days and rules are held against
    PairingPage(PairingBook book, NameBook names, LocalDate day) {
        this.book = book;
        this.names = names;
        this.day = day;
        words = new FigureText(names.messages(), PERCENT);
    }

    /// A pairing in a list.
    ///
    /// @param state the word of how far its terms are
    record Head(
            String id,
            String name,
            String host,
            String source,
            String agreement,
            List<String> parks,
            boolean illustrative,
            String state) {}

    /// A sentence that a rule speaks of.
    record Flagged(String rule, String source, String sentence) {
        static List<Flagged> of(List<Flag> flags, Messages messages) {
            String language = messages.language();
            return flags.stream()
                    .map(each -> new Flagged(
                            each.rule().names().in(language),
                            each.rule().source().in(language),
                            each.sentence()))
                    .toList();
        }
    }

    /// What a party gets.
    ///
    /// @param ratio as a fraction
    /// @param percent the same in per cent
    record ShownShare(String party, String ratio, String percent) {}

    /// Who spoke for a side; nothing in it when nobody has yet.
    record Voice(String side, String region, String day, List<String> papers, String by, boolean spoken) {}

    /// The terms as they stand.
    ///
    /// @param id of the entry that stated them
    /// @param cap empty for none
    record ShownTerms(
            String id,
            String eligible,
            List<String> firms,
            String start,
            int years,
            String end,
            List<ShownShare> shares,
            String cap,
            String settledBy,
            List<String> clauses,
            String source,
            boolean illustrative,
            boolean inForce,
            List<Voice> voices,
            List<Flagged> flags) {}

    /// A portion of a settlement.
    ///
    /// @param place which colour it has, from 0
    /// @param x where its part of the bar begins, of 100
    record ShownPortion(String party, String amount, int place, String x, String width) {}

    /// A settlement.
    ///
    /// @param id of the entry that stated it
    record ShownSettlement(
            String id,
            int year,
            String period,
            int version,
            String reason,
            List<Map.Entry<String, String>> lines,
            String base,
            List<ShownPortion> portions,
            String outcome,
            boolean agreed,
            List<Voice> voices) {}

    Head head() {
        Pairing pairing = book.pairing();
        return new Head(
                pairing.id(),
                pairing.names().in(names.messages().language()),
                names.place(pairing.host()),
                names.place(pairing.source()),
                pairing.agreement(),
                pairing.parks().stream().map(names::party).toList(),
                pairing.illustrative(),
                book.findTerms()
                        .map(terms -> terms.isInForce() ? "in-force" : "unsigned")
                        .orElse("none"));
    }

    Optional<ShownTerms> terms() {
        return book.findTerms().map(this::terms);
    }

    private ShownTerms terms(Terms stated) {
        ShareTerms terms = stated.terms();
        return new ShownTerms(
                stated.stated().entryId(),
                terms.eligible().word(),
                book.eligible().stream().map(names::party).toList(),
                terms.start().toString(),
                terms.years(),
                terms.year(terms.years()).to().toString(),
                terms.shares().stream()
                        .map(each -> new ShownShare(
                                names.sharer(each.party(), book.pairing()),
                                each.ratio().numerator() + "/" + each.ratio().denominator(),
                                percent(each.ratio())))
                        .toList(),
                terms.cap().map(words::money).orElse(""),
                terms.settledBy().toString().substring(2),
                terms.clauses(),
                terms.source(),
                terms.illustrative(),
                stated.isInForce(),
                voices(stated.signed()),
                Flagged.of(ClauseRules.review().flags(terms.clauses(), day), names.messages()));
    }

    private static String percent(Ratio ratio) {
        return PERCENT.round(ratio.scaledByPowerOfTen(2)).stripTrailingZeros().toPlainString();
    }

    private List<Voice> voices(Map<RegionSide, Recorded<AgreementsEntry>> spoken) {
        return Arrays.stream(RegionSide.values())
                .map(side -> voice(side, Optional.ofNullable(spoken.get(side))))
                .toList();
    }

    private Voice voice(RegionSide side, Optional<Recorded<AgreementsEntry>> spoken) {
        return new Voice(
                side.word(),
                names.sharer(side.word(), book.pairing()),
                spoken.map(PairingPage::day).orElse(""),
                spoken.stream()
                        .flatMap(each -> each.evidence().stream())
                        .map(Evidence::number)
                        .toList(),
                spoken.map(each -> names.recorders().apply(each.recorder())).orElse(""),
                spoken.isPresent());
    }

    private static String day(Recorded<AgreementsEntry> spoken) {
        return switch (spoken.entry()) {
            case TermsSignedOff signed -> signed.day().toString();
            case SettlementApproved approved -> approved.day().toString();
            default -> "";
        };
    }

    /// The settlement of each year, by year.
    List<ShownSettlement> settlements() {
        return book.settlements().stream().map(this::settlement).toList();
    }

    private ShownSettlement settlement(Settled settled) {
        Settlement settlement = settled.settlement();
        String period = book.findTerms()
                .map(terms -> terms.terms().year(settlement.year()).stated().replace("/", " – "))
                .orElse("");
        return new ShownSettlement(
                settled.stated().entryId(),
                settlement.year(),
                period,
                settled.version(),
                settled.entry().reason(),
                settlement.lines().stream()
                        .map(line -> Map.entry(names.party(line.firm()), yuan(line.kept())))
                        .toList(),
                yuan(settlement.base()),
                portions(settlement),
                settlement.outcome().word(),
                settled.isAgreed(),
                voices(settled.approved()));
    }

    private List<ShownPortion> portions(Settlement settlement) {
        List<ShownPortion> portions = new ArrayList<>();
        BigDecimal x = BigDecimal.ZERO;
        long base = Math.max(1, settlement.base().minor());
        for (Settlement.Portion each : settlement.portions()) {
            BigDecimal width =
                    PERCENT.round(Ratio.of(each.amount().minor(), base).scaledByPowerOfTen(2));
            portions.add(new ShownPortion(
                    names.sharer(each.party(), book.pairing()),
                    yuan(each.amount()),
                    portions.size(),
                    x.toPlainString(),
                    width.toPlainString()));
            x = x.add(width);
        }
        return portions;
    }

    /// An amount to the fen, as statements of account write it.
    static String yuan(Money money) {
        return String.format(Locale.ROOT, "%,.2f", money.units());
    }

    /// The years that should have been settled by now and are not, each with the day by which.
    List<Map.Entry<Integer, String>> unsettled() {
        List<Map.Entry<Integer, String>> late = new ArrayList<>();
        book.findTerms().filter(Terms::isInForce).map(Terms::terms).ifPresent(terms -> {
            for (int year = 1; year <= terms.years(); year++) {
                boolean settled =
                        book.findSettlement(year).filter(Settled::isAgreed).isPresent();
                if (!settled && terms.due(year).isBefore(day)) {
                    late.add(Map.entry(year, terms.due(year).toString()));
                }
            }
        });
        return late;
    }
}
