package org.tworivers.core.projects;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tworivers.core.shared.Code;

/// The reading of one project after the other, of those that a grouping does not leave out.
///
/// @param <T> the result
abstract class ProjectReading<T> implements LedgerReading<T> {
    private final FactColumns facts;
    private final Grouping grouping;
    private final Opening opening;

    /// Opens a fold that knows what a cut knows.
    interface Opening {
        DossierFold open();
    }

    /// Adds the projects that a fold reads to a result.
    interface Adding {
        /// @param group the row of the project that was just read
        void add(DossierFold project, int group);
    }

    ProjectReading(FactColumns facts, Grouping grouping, Opening opening) {
        this.facts = facts;
        this.grouping = grouping;
        this.opening = opening;
    }

    /// A result of no projects.
    abstract T empty();

    /// What adds projects to a result; used by one thread.
    abstract Adding into(T result);

    @Override
    public int subjects() {
        return facts.projects();
    }

    @Override
    public T fold(int from, int to) {
        T result = empty();
        Adding adding = into(result);
        DossierFold dossier = opening.open();
        for (int project = from; project < to; project++) {
            read(dossier, project, adding);
        }
        return result;
    }

    @Override
    public T of(Collection<Integer> projectNumbers) {
        T result = empty();
        Adding adding = into(result);
        DossierFold dossier = opening.open();
        Set<Integer> inOrder = new TreeSet<>(projectNumbers);
        for (int number : inOrder) {
            int project = facts.indexOf(number);
            if (project >= 0) {
                read(dossier, project, adding);
            }
        }
        return result;
    }

    private void read(DossierFold dossier, int project, Adding adding) {
        dossier.read(project);
        int group = dossier.known ? grouping.groupOf(dossier) : Grouping.LEFT_OUT;
        if (group >= 0) {
            adding.add(dossier, group);
        }
    }

    @Override
    public boolean isLike(LedgerReading<?> other) {
        return other instanceof ProjectReading<?> reading
                && getClass().equals(reading.getClass())
                && facts.units().equals(reading.facts.units())
                && labels().equals(reading.labels());
    }

    private List<Code> labels() {
        return grouping.labels();
    }

    @Override
    public T plus(T whole, T part) {
        return merge(merge(empty(), whole), part);
    }
}
