package org.tworivers.app.work.agreements;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.core.agreements.AgreementBook;
import org.tworivers.core.agreements.AgreementCommitment;
import org.tworivers.core.agreements.CommitmentStanding;
import org.tworivers.core.agreements.CommitmentStanding.Status;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.Figure.Value;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// How far an agreement has come on a day: its commitments held against the ledger's own figures, counted from
/// the agreement's base date.
///
/// @param base the base date; nothing when none was stated, and then no figure can be counted from it
/// @param standings where each commitment stands, in the order of chapters
public record AgreementProgress(
        AgreementBook book, Optional<LocalDate> base, LocalDate asOf, List<CommitmentStanding> standings) {
    public AgreementProgress {
        standings = List.copyOf(standings);
    }

    /// Reads it.
    ///
    /// @param book the agreement as known at the moment the question names
    /// @param question as of which day, known at which moment, of which place; its base date is not used
    public static AgreementProgress of(AgreementBook book, Figures figures, FigureQuestion question) {
        Day stated = book.signed().baseDate();
        LocalDate asOf = question.asOf();
        Optional<LocalDate> base =
                Optional.of(stated).filter(Day::isDated).map(Day::first).filter(day -> !day.isAfter(asOf));
        boolean isMeasured =
                book.commitments().stream().anyMatch(each -> each.target().isPresent());
        List<Figure> whole = base.filter(day -> isMeasured)
                .map(day -> figures.answer(question.withBase(day).withBy("")).whole())
                .orElse(List.of());
        return new AgreementProgress(
                book,
                base,
                asOf,
                book.chapters().stream()
                        .flatMap(chapter -> book.commitments().stream()
                                .filter(each -> each.chapter().equals(chapter.key())))
                        .map(each -> book.standing(each, asOf, reached(each, whole)))
                        .toList());
    }

    /// The figure that a commitment is measured by; amounts in its own denomination, 0 when there is none in
    /// that.
    private static Optional<Figure> reached(AgreementCommitment commitment, List<Figure> whole) {
        return commitment
                .target()
                .filter(target -> !whole.isEmpty())
                .map(target -> whole.stream()
                        .filter(each -> each.name().equals(target.name()) && isIn(each, target))
                        .findFirst()
                        .orElseGet(() -> nothing(target)));
    }

    private static boolean isIn(Figure figure, Figure target) {
        Optional<Denomination> denomination = figure.findDenomination();
        return denomination.isEmpty()
                || target.findDenomination().isEmpty()
                || denomination.equals(target.findDenomination());
    }

    private static Figure nothing(Figure target) {
        return target.value() instanceof Value.Sum(Money money)
                ? new Figure(target.name(), new Value.Sum(new Money(0, money.denomination())))
                : new Figure(target.name(), new Value.NotAvailable("no-signings"));
    }

    /// How many commitments stand where; those where none stands are left out.
    public Map<Status, Long> counts() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        standings.forEach(each -> counts.merge(each.status(), 1L, Long::sum));
        return counts;
    }
}
