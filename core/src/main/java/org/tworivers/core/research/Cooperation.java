package org.tworivers.core.research;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// What several organisations do together. Whatever it is, it is one, however many take part.
public sealed interface Cooperation permits JointInstitute, JointProject, TechnologyContract {

    /// Short and stable, among those of its kind.
    String id();

    /// Made up for demonstration.
    boolean illustrative();

    Names names();

    /// Who takes part.
    List<Participant> participants();

    /// Where it is, or [Code#NONE].
    Code place();

    /// What it is about, or [Code#NONE].
    Code sector();

    /// Since when; undated when that was not stated, and then it counts on every day.
    Day from();

    /// Until when; undated while nothing is known of an end.
    Day until();

    CooperationKind kind();

    /// What it is about, as `kind:id`.
    default String subject() {
        return subject(kind(), id());
    }

    /// The same for an id.
    static String subject(CooperationKind kind, String id) {
        return switch (kind) {
            case INSTITUTE -> "institute:" + id;
            case PROJECT -> "research-project:" + id;
            case CONTRACT -> "technology-contract:" + id;
        };
    }

    /// Whether it is there on a day. A coarse date counts from its last day on: only then it has surely begun.
    default boolean isThere(LocalDate asOf) {
        return !from().last().isAfter(asOf)
                && (!until().isDated() || !until().last().isBefore(asOf));
    }

    /// The ids of all that are linked by it, each once.
    ///
    /// @param survivor the id under which an organisation is known
    default SortedSet<String> organisations(UnaryOperator<String> survivor) {
        SortedSet<String> ids = new TreeSet<>();
        participants().forEach(each -> ids.add(survivor.apply(each.organisation())));
        return ids;
    }
}
