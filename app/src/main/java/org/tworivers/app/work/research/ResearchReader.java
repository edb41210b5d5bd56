package org.tworivers.app.work.research;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.ResearchBook;

/// Reads the research network as it stands on a day, for whoever looks.
public final class ResearchReader {
    private final Ledger ledger;
    private final JudgementRows judgements;

    /// That of a ledger.
    public ResearchReader(Ledger ledger) {
        this.ledger = ledger;
        judgements = new JudgementRows(ledger.database());
    }

    /// What a circle of readers sees as known at a moment.
    ///
    /// @param sequence known-at, as the sequence it resolved to
    public ResearchBoard board(Audience reader, LocalDate asOf, long sequence) {
        ResearchBook book = ledger.research().book(sequence, reader);
        return ResearchBoard.of(
                asOf,
                sequence,
                book,
                ledger.register().codes(sequence),
                judgements.asKnown(sequence, reader),
                ledger.register().organisations(sequence, reader));
    }

    /// What a viewer sees as now known: who is of a place what is there, or has somebody from there in it.
    public ResearchBoard board(Viewer viewer, LocalDate asOf) {
        return board(viewer, asOf, ledger.journal().head().sequence());
    }

    /// The same as known at a moment.
    public ResearchBoard board(Viewer viewer, LocalDate asOf, long sequence) {
        ResearchBoard board = board(viewer.audience(), asOf, sequence);
        return viewer.place().isNone() ? board : board.only(each -> board.isOf(each, viewer.place()));
    }

    /// The joint projects that a viewer sees and in which some of these organisations take part. Organisations are
    /// looked up only when there is such a project, for most have none.
    ///
    /// @param organisations their ids
    /// @param sequence known-at
    public List<JointProject> jointProjects(
            Viewer viewer, LocalDate asOf, long sequence, Collection<String> organisations) {
        List<Recorded<Cooperation>> there =
                ledger.research().book(sequence, viewer.audience()).cooperations(asOf);
        if (organisations.isEmpty() || there.isEmpty()) {
            return List.of();
        }
        Judgements judged = judgements.asKnown(sequence, viewer.audience());
        Set<String> theirs = organisations.stream().map(judged::survivor).collect(Collectors.toSet());
        Predicate<Cooperation> wanted = each ->
                each instanceof JointProject && !Collections.disjoint(each.organisations(judged::survivor), theirs);
        if (there.stream().map(Recorded::entry).noneMatch(wanted)) {
            return List.of();
        }
        return board(viewer, asOf, sequence).all().stream()
                .filter(wanted)
                .map(JointProject.class::cast)
                .toList();
    }

    /// Needs and offers as now known, whoever may see them: what a viewer sees of them is the board's to say.
    public PostingBoard postings(LocalDate asOf) {
        return new PostingBoard(
                board(Audience.OWN, asOf, ledger.journal().head().sequence()));
    }
}
