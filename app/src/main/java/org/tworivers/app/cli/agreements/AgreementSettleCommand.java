package org.tworivers.app.cli.agreements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.OriginOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.agreements.AgreementDesk;
import org.tworivers.app.work.agreements.AgreementTree;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.PairingBook.Terms;
import org.tworivers.core.agreements.PairingCheck;
import org.tworivers.core.agreements.Settlement;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.agreements.Settler;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Settles a year of a paired park's shares.
@Command(
        name = "settle",
        mixinStandardHelpOptions = true,
        description = {
            "Settles one year of the shares of a paired park, by the terms that both sides signed off. Portions add up to",
            "the revenue to the last fen. Nothing is recorded without --record; both sides approve in the browser."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers agreement settle puyang-jinshan --year 2 --revenue example-chemicals-a=1200000.55",
            "  tworivers agreement settle puyang-jinshan --year 6 --revenue example-chemicals-a=1200000.55 --lang zh",
            "  tworivers agreement settle puyang-jinshan --year 2 --revenue example-chemicals-a=1200000.55 --record"
        })
final class AgreementSettleCommand implements Callable<Integer> {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final int FEN_DIGITS = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(index = "0", paramLabel = "PAIRING", description = "Id of the pairing: tworivers agreement list.")
    private String pairing = "";

    @Option(names = "--year", required = true, paramLabel = "N", description = "Which year of the terms, from 1.")
    private int year;

    @Option(
            names = "--revenue",
            required = true,
            paramLabel = "FIRM=YUAN",
            description = "Revenue of an eligible firm that was kept in the place, in yuan; once for each firm.")
    private Map<String, BigDecimal> revenue = new LinkedHashMap<>();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Why a year is settled anew that was settled before.")
    private String reason = "";

    @Option(names = "--record", description = "Record the settlement.")
    private boolean records;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            long head = ledger.journal().head().sequence();
            PairingBook book = ledger.pairings().book(pairing, head, Audience.OWN);
            if (book.findPairing().isEmpty()) {
                throw new IllegalArgumentException(
                        "pairing (" + pairing + ") must be on record. Maybe see: tworivers agreement list.");
            }
            SettlementStated stated = stated(book);
            List<Rejection> refused = PairingCheck.check(stated, book, origin.recorder(), List.of());
            if (!refused.isEmpty()) {
                throw new Refusal(refused);
            }
            long entry = records ? record(ledger, head, stated) : 0;
            answer.print(
                    spec,
                    table(book, stated.settlement(), entry, messages),
                    AgreementTree.settlement(stated.settlement(), entry));
        }
        return 0;
    }

    private SettlementStated stated(PairingBook book) {
        Terms terms = book.findTerms()
                .orElseThrow(() -> new Refusal(List.of(
                        new Rejection("terms-unsigned", "terms", "", "both sides must sign the terms off first."))));
        return new SettlementStated(
                pairing, terms.stated().entryId(), Settler.settle(terms.terms(), year, lines()), reason);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        revenue.forEach((firm, yuan) -> {
            if (yuan.stripTrailingZeros().scale() > FEN_DIGITS || yuan.abs().compareTo(MOST) > 0) {
                throw new IllegalArgumentException(
                        "revenue (" + firm + "=" + yuan
                                + ") must be an amount in yuan with at most two digits after the point. Maybe round it to fen.");
            }
            lines.add(new Line(firm, Money.of(yuan, Denomination.CNY)));
        });
        return lines;
    }

    private long record(Ledger ledger, long head, SettlementStated stated) {
        return switch (new AgreementDesk(ledger)
                .record(origin.origin(ledger, Channel.COMMAND), head, stated, List.of())) {
            case Appended.Refused refused -> throw new Refusal(refused.rejections());
            case Appended.AlreadyRecorded before -> before.sequence();
            case Appended.Recorded recorded -> recorded.firstSequence();
        };
    }

    private static String table(PairingBook book, Settlement settlement, long entry, Messages messages) {
        TextTable table =
                new TextTable(List.of(messages.text("agreement.party"), ">" + messages.text("agreement.amount")));
        settlement
                .portions()
                .forEach(each ->
                        table.row(List.of(each.party(), each.amount().units().toPlainString())));
        table.row(List.of(
                messages.text("agreement.base.sum"), settlement.base().units().toPlainString()));
        return AgreementListCommand.name(book.pairing().names(), book.pairing().illustrative(), messages)
                + "\n"
                + messages.text("web.pairing.year", Integer.toString(settlement.year()))
                + "\n\n"
                + table.text()
                + "\n"
                + messages.text("web.pairing.outcome." + settlement.outcome().word())
                + "\n"
                + (entry == 0
                        ? messages.text("agreement.previewed")
                        : messages.text("agreement.recorded", Long.toString(entry)))
                + "\n";
    }
}
