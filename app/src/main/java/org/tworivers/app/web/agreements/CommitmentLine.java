package org.tworivers.app.web.agreements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.agreements.PairingPage.Flagged;
import org.tworivers.app.work.agreements.AgreementProgress;
import org.tworivers.app.work.agreements.ClauseRules;
import org.tworivers.core.agreements.AgreementBook.Told;
import org.tworivers.core.agreements.AgreementCommitment;
import org.tworivers.core.agreements.CommitmentStanding;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.shared.Evidence;

/// A commitment as its page shows it.
///
/// @param status the word of where it stands; empty for who sees but a part of what it is measured by
/// @param figure the name of its figure; empty when it is measured by reports
/// @param reached what the figure is
/// @param target what it must reach
/// @param percent how much of it is reached; empty when that cannot be said
/// @param width the same as the length of a bar, 0 to 100
record CommitmentLine(
        String id,
        String chapter,
        String text,
        List<String> parties,
        String due,
        String status,
        boolean illustrative,
        String figure,
        String reached,
        String target,
        String percent,
        String width,
        List<Report> reports,
        List<Flagged> flags) {
    private static final Rounding ONE_DIGIT = new Rounding(Rounding.Mode.HALF_UP, 1);
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /// What was reported of it.
    ///
    /// @param entry the sequence of the entry
    record Report(String day, String word, String note, List<String> papers, String by, long entry) {}

    /// @param partial whether the figure covers only the viewer's own place, so that nothing can be said of the
    ///     whole
    static CommitmentLine of(CommitmentStanding standing, AgreementProgress progress, NameBook names, boolean partial) {
        Messages messages = names.messages();
        FigureText words = new FigureText(messages, ONE_DIGIT);
        AgreementCommitment commitment = standing.commitment();
        boolean cannotTell = partial && commitment.target().isPresent();
        Optional<BigDecimal> percent = cannotTell
                ? Optional.empty()
                : standing.share().map(each -> ONE_DIGIT.round(each.scaledByPowerOfTen(2)));
        return new CommitmentLine(
                commitment.id(),
                commitment.chapter(),
                commitment.text().in(messages.language()),
                commitment.parties().stream().map(names::party).toList(),
                commitment.due().toString(),
                cannotTell ? "" : standing.status().word(),
                commitment.illustrative(),
                commitment.target().map(Figure::name).orElse(""),
                standing.reached().map(words::value).orElse(messages.text("figure.not-available")),
                commitment.target().map(words::value).orElse(""),
                percent.map(BigDecimal::toPlainString).orElse(""),
                percent.map(each -> each.min(FULL).max(BigDecimal.ZERO).toPlainString())
                        .orElse("0"),
                standing.told().stream().map(each -> report(each, names)).toList(),
                Flagged.of(
                        ClauseRules.review()
                                .flags(
                                        List.copyOf(
                                                commitment.text().byLanguage().values()),
                                        progress.asOf()),
                        messages));
    }

    private static Report report(Told told, NameBook names) {
        return new Report(
                told.reported().day().toString(),
                told.reported().report().word(),
                told.reported().note(),
                papers(told.recorded().evidence(), names.messages()),
                names.recorders().apply(told.recorded().recorder()),
                told.recorded().sequence());
    }

    static List<String> papers(List<Evidence> evidence, Messages messages) {
        return evidence.stream()
                .map(each ->
                        (messages.text("web.dossier.evidence." + each.kind().word()) + " " + each.number()).strip())
                .toList();
    }
}
