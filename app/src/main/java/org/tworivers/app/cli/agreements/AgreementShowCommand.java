package org.tworivers.app.cli.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.cli.options.CutOptions;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.TextTable;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.agreements.AgreementProgress;
import org.tworivers.app.work.agreements.AgreementTree;
import org.tworivers.core.agreements.AgreementBook;
import org.tworivers.core.agreements.AgreementCommitment;
import org.tworivers.core.agreements.CommitmentStanding;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Audience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows how far the commitments of an agreement have come.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "How far each commitment of an agreement has come on a day: by a figure of the ledger, counted from the",
            "agreement's base date, or by what was reported of it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers agreement show 2015 --as-of 2017-05-23",
            "  tworivers agreement show 2015 --as-of 2017-05-23 --known-at 2017-06-01 --lang zh",
            "  tworivers agreement show 2015 --as-of 2017-05-23 --format json"
        })
final class AgreementShowCommand implements Callable<Integer> {
    private static final Rounding ONE_DIGIT = new Rounding(Rounding.Mode.HALF_UP, 1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Mixin
    private CutOptions cut = new CutOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(index = "0", paramLabel = "AGREEMENT", description = "Id of the agreement: tworivers agreement list.")
    private String agreement = "";

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "On which day, YYYY-MM-DD.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        try (Ledger ledger = store.openExisting()) {
            long known = ledger.knownAt(cut.knownAt(), cut.zone()).sequence();
            AgreementBook book = ledger.agreements().book(agreement, known, Audience.OWN);
            if (book.findSigned().isEmpty()) {
                throw new IllegalArgumentException(
                        "agreement (" + agreement + ") must be on record. Maybe see: tworivers agreement list.");
            }
            FigureQuestion question = cut.question(asOf, asOf, "").withKnownAt("seq:" + known);
            AgreementProgress progress = AgreementProgress.of(book, new Figures(ledger, Audience.OWN), question);
            answer.print(spec, table(progress, known, messages), AgreementTree.progress(progress, known, false));
        }
        return 0;
    }

    private static String table(AgreementProgress progress, long known, Messages messages) {
        TextTable table = new TextTable(List.of(
                messages.text("agreement.stands"),
                messages.text("agreement.due"),
                ">" + messages.text("agreement.reached"),
                ">" + messages.text("agreement.target"),
                ">" + messages.text("agreement.percent"),
                messages.text("agreement.commitment")));
        progress.standings().forEach(each -> table.row(row(each, messages)));
        return progress.book().signed().names().in(messages.language()) + "\n"
                + messages.text("agreement.as-of", progress.asOf().toString(), Long.toString(known)) + "\n\n"
                + (progress.standings().isEmpty()
                        ? messages.text("web.agreement.commitments.none") + "\n"
                        : table.text());
    }

    private static List<String> row(CommitmentStanding standing, Messages messages) {
        AgreementCommitment commitment = standing.commitment();
        FigureText words = new FigureText(messages, ONE_DIGIT);
        return List.of(
                messages.text("web.agreement.status." + standing.status().word()),
                commitment.due().toString(),
                standing.reached().map(words::value).orElse(""),
                commitment.target().map(words::value).orElse(""),
                percent(standing),
                AgreementListCommand.name(commitment.text(), commitment.illustrative(), messages));
    }

    private static String percent(CommitmentStanding standing) {
        return standing.share()
                .map(each -> ONE_DIGIT.round(each.scaledByPowerOfTen(2)).toPlainString())
                .orElse("");
    }
}
