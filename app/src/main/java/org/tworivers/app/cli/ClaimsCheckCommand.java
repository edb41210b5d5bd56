package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.OptionalDays;
import org.tworivers.app.cli.options.StoreOption;
import org.tworivers.app.exchange.ClaimsFile;
import org.tworivers.app.render.CheckedClaim;
import org.tworivers.app.render.ClaimsReport;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.LedgerFigures;
import org.tworivers.app.work.Refusal;
import org.tworivers.core.figures.claims.ClaimCheck;
import org.tworivers.core.figures.claims.ClaimText;
import org.tworivers.core.figures.claims.ClaimsReader;
import org.tworivers.core.figures.claims.KnownFigure;
import org.tworivers.core.figures.claims.Verdict;
import org.tworivers.core.shared.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Checks printed figures: those of a list of claims, or those found in a whole text.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks printed figures against counts, other statements or known figures. With --base and --as-of the",
            "ledger's own figures are known: a claim may name one, and a text is held against them.",
            "FILE is a list of claims (.yaml, .csv) or a whole text (.txt, .md), Chinese or English,",
            "whose figures are found. Exit code 1 when a figure does not match."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers claims check example/claims/field.yaml",
            "  tworivers claims check example/claims/brief-en.txt --known example/claims/known.yaml",
            "  tworivers claims check example/claims/brief-zh.txt --lang zh",
            "  tworivers claims check press.txt --base 2015-11-03 --as-of 2017-05-23 --known-at 2017-05-24",
            "  tworivers claims check report.csv --format json"
        })
final class ClaimsCheckCommand implements Callable<Integer> {
    /// The forms the answer can take.
    enum Form {
        table,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Claims (.yaml, .csv) or a text (.txt, .md).")
    private Path file = Path.of("");

    @Option(names = "--known", paramLabel = "FILE", description = "Known figures to check against (.yaml, list known).")
    private List<Path> known = new ArrayList<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private OptionalDays days = new OptionalDays();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "table", description = "table or json.")
    private Form format = Form.table;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en or zh.")
    private String language = "en";

    @Override
    public Integer call() {
        Messages messages = Messages.in(language);
        ClaimsFile read = ClaimsFile.read(file);
        List<Rejection> rejections = new ArrayList<>(read.rejections());
        List<KnownFigure> figures = new ArrayList<>(read.known());
        for (Path path : known) {
            ClaimsFile more = ClaimsFile.read(path);
            rejections.addAll(more.rejections());
            figures.addAll(more.known());
        }
        if (!rejections.isEmpty()) {
            throw new Refusal(rejections);
        }
        Optional<LedgerFigures> ledger = days.findQuestion().map(this::ask);
        ledger.ifPresent(own -> figures.addAll(own.known()));
        List<CheckedClaim> checked =
                check(read, figures, ledger.map(LedgerFigures::notAvailable).orElse(Map.of()));
        ClaimsReport report = ledger.map(own -> new ClaimsReport(checked).restingOn(own.basis(), own.illustrative()))
                .orElseGet(() -> new ClaimsReport(checked));
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Form.json ? report.json() : report.table(messages));
        out.flush();
        return checked.stream().anyMatch(claim -> claim.verdict() instanceof Verdict.DoesNotMatch) ? 1 : 0;
    }

    private LedgerFigures ask(FigureQuestion question) {
        try (Ledger ledger = store.openExisting()) {
            return LedgerFigures.of(ledger, question);
        }
    }

    private static List<CheckedClaim> check(
            ClaimsFile read, List<KnownFigure> figures, Map<String, String> notAvailable) {
        List<CheckedClaim> checked = new ArrayList<>();
        ClaimCheck check = new ClaimCheck(figures, notAvailable);
        read.claims().forEach(claim -> checked.add(new CheckedClaim(claim, check.check(claim), 0, claim.source())));
        ClaimText text = ClaimText.of(read.text());
        for (ClaimsReader.ReadClaim found : new ClaimsReader(figures).read(text)) {
            checked.add(new CheckedClaim(
                    found.claim(),
                    found.verdict(),
                    found.mention().line(),
                    text.at(found.mention().clause())));
        }
        return checked;
    }
}
