package org.tworivers.core.agreements;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tworivers.core.agreements.AgreementsEntry.Chapter;
import org.tworivers.core.agreements.AgreementsEntry.ChaptersStated;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentReported;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentStated;
import org.tworivers.core.agreements.AgreementsEntry.OfAgreement;
import org.tworivers.core.agreements.AgreementsEntry.Report;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of an agreement, given what is known of it.
public final class AgreementCheck {
    static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final AgreementBook book;
    private final Refusals found = new Refusals();

    private AgreementCheck(AgreementBook book) {
        this.book = book;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param book the agreement before it
    /// @param evidence what proves it
    public static List<Rejection> check(OfAgreement entry, AgreementBook book, List<Evidence> evidence) {
        AgreementCheck check = new AgreementCheck(book);
        if (book.findSigned().isEmpty()) {
            check.found.no("agreement-unsigned", "agreement", entry.agreement(), "record first that it was signed.");
            return check.found.all();
        }
        switch (entry) {
            case ChaptersStated stated -> check.check(stated.chapters());
            case CommitmentStated stated -> check.check(stated.commitment());
            case CommitmentReported reported -> check.check(reported, evidence);
        }
        return check.found.all();
    }

    private void check(List<Chapter> chapters) {
        Set<String> keys = new HashSet<>();
        for (Chapter chapter : chapters) {
            found.checkKey(chapter.key(), "key");
            if (!keys.add(chapter.key())) {
                found.no("chapter-twice", "key", chapter.key(), "another chapter has this key; choose another.");
            }
        }
        book.commitments().stream()
                .map(AgreementCommitment::chapter)
                .distinct()
                .filter(chapter -> !keys.contains(chapter))
                .forEach(chapter -> found.no(
                        "chapter-in-use", "chapters", chapter, "commitments stand in it; move them to another first."));
    }

    private void check(AgreementCommitment commitment) {
        found.checkKey(commitment.id(), "id");
        if (book.chapters().stream().noneMatch(each -> each.key().equals(commitment.chapter()))) {
            found.no("chapter-unknown", "chapter", commitment.chapter(), "choose one of the agreement's chapters.");
        }
        if (commitment.parties().isEmpty()) {
            found.no("parties-missing", "parties", "", "name who sees to it.");
        }
        commitment
                .target()
                .filter(target -> !isAboveNothing(target))
                .ifPresent(target -> found.no(
                        "target-unusable",
                        "target",
                        target.name(),
                        "a target is a number or an amount above 0, or a share."));
        boolean early = commitment.due().isDated()
                && commitment.due().last().isBefore(book.signed().signed().first());
        if (early) {
            found.no("due-before-signed", "due", commitment.due().toString(), "it was not yet signed on that day.");
        }
    }

    private static boolean isAboveNothing(Figure target) {
        return switch (target.value()) {
            case Value.Count(long number) -> number > 0;
            case Value.Sum(var money) -> money.minor() > 0;
            case Value.CountRate(long numerator, long denominator) ->
                numerator > 0 && denominator > 0 && numerator <= denominator;
            case Value.MoneyRate none -> false;
            case Value.MeanRate none -> false;
            case Value.NotAvailable none -> false;
        };
    }

    private void check(CommitmentReported reported, List<Evidence> evidence) {
        Optional<AgreementCommitment> commitment = book.findCommitment(reported.commitment());
        if (commitment.isEmpty()) {
            found.no("commitment-unknown", "commitment", reported.commitment(), "state the commitment first.");
        }
        if (!reported.day().isDated()) {
            found.no("report-undated", "day", "", "say when.");
        }
        if (reported.report() == Report.BROKEN_OFF && reported.note().isBlank()) {
            found.no("report-unreasoned", "note", "", "say why it was given up.");
        }
        if (reported.report() != Report.BROKEN_OFF && evidence.isEmpty()) {
            found.no("report-unproven", "paper", "", "name the paper that proves it.");
        }
        boolean measured = commitment.flatMap(AgreementCommitment::target).isPresent();
        if (measured && reported.report() == Report.FULFILLED) {
            found.no(
                    "commitment-measured",
                    "report",
                    reported.report().word(),
                    "a figure of the ledger says whether it is kept; record the facts that the figure counts.");
        }
    }
}
