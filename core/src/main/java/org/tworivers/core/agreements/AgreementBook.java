package org.tworivers.core.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.Chapter;
import org.tworivers.core.agreements.AgreementsEntry.ChaptersStated;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentReported;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentStated;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.journal.Recorded;

/// All that is known of one agreement: what was recorded of it and still stands, read in order. Unchanging.
public final class AgreementBook {
    private static final Comparator<Told> BY_DAY = Comparator.comparing(
                    (Told told) -> told.reported().day())
            .thenComparingLong(told -> told.recorded().sequence());

    private final Map<String, AgreementCommitment> commitments = new LinkedHashMap<>();
    private final Map<String, List<Told>> told = new HashMap<>();
    private List<Chapter> chapters = List.of();
    private Optional<AgreementSigned> signed = Optional.empty();

    private AgreementBook() {}

    /// What somebody reported of a commitment.
    public record Told(Recorded<AgreementsEntry> recorded, CommitmentReported reported) {}

    /// Reads what was recorded of an agreement; what is about others is left out.
    public static AgreementBook of(List<Recorded<AgreementsEntry>> entries) {
        AgreementBook book = new AgreementBook();
        entries.forEach(book::read);
        return book;
    }

    private void read(Recorded<AgreementsEntry> recorded) {
        switch (recorded.entry()) {
            case AgreementSigned entry -> signed = Optional.of(entry);
            case ChaptersStated stated -> chapters = stated.chapters();
            case CommitmentStated stated -> commitments.put(stated.commitment().id(), stated.commitment());
            case CommitmentReported reported ->
                told.computeIfAbsent(reported.commitment(), fresh -> new ArrayList<>())
                        .add(new Told(recorded, reported));
            case AgreementsEntry.OfPairing other -> {}
        }
    }

    /// The agreement; nothing when none is known any more.
    public Optional<AgreementSigned> findSigned() {
        return signed;
    }

    /// The agreement, which must be known.
    public AgreementSigned signed() {
        return signed.orElseThrow(
                () -> new IllegalStateException("the agreement must be known. Maybe ask findSigned first."));
    }

    /// Its chapters in order.
    public List<Chapter> chapters() {
        return chapters;
    }

    /// Its commitments, in the order in which they first were stated.
    public Collection<AgreementCommitment> commitments() {
        return Collections.unmodifiableCollection(commitments.values());
    }

    /// A commitment by its id.
    public Optional<AgreementCommitment> findCommitment(String id) {
        return Optional.ofNullable(commitments.get(id));
    }

    /// Where a commitment stands on a day.
    ///
    /// @param figure the figure of its target, counted from the agreement's base date until that day; nothing
    ///     when it has no target, or the figure could not be asked for
    public CommitmentStanding standing(AgreementCommitment commitment, LocalDate asOf, Optional<Figure> figure) {
        List<Told> until = told.getOrDefault(commitment.id(), List.of()).stream()
                .filter(each -> !each.reported().day().last().isAfter(asOf))
                .sorted(BY_DAY)
                .toList();
        return CommitmentStanding.of(commitment, asOf, figure, until);
    }
}
