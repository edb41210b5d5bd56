package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tworivers.core.figures.PartialFold;

/// The fold of the whole ledger: tables, month series, vintages and explanations, all from [DossierFold].
///
/// A table reads every fact once. A series of months reads every fact once too and sorts what happened into
/// months. A set of vintages (the same figures as known at several moments) reads a project again only where
/// what was known of it differs from the vintage before.
public final class LedgerFold {
    private final FactColumns facts;
    private final CountingPolicy policy;
    private final int[] rootOfCode;

    /// A fold of these facts under a policy.
    ///
    /// @param rootOfCode for each code of the dictionary, the index of the code at the top of its tree
    public LedgerFold(FactColumns facts, CountingPolicy policy, int[] rootOfCode) {
        if (rootOfCode.length != facts.codes().size()) {
            throw new IllegalArgumentException("rootOfCode (" + rootOfCode.length + ") must have one place for each of "
                    + facts.codes().size() + " codes. Maybe it was made from other facts.");
        }
        this.facts = facts;
        this.policy = policy;
        this.rootOfCode = rootOfCode.clone();
    }

    /// A fold of these facts where no code has another above it.
    public LedgerFold(FactColumns facts, CountingPolicy policy) {
        this(facts, policy, IntStream.range(0, facts.codes().size()).toArray());
    }

    private DossierFold dossiers(Cut cut) {
        return new DossierFold(facts, policy, rootOfCode, (int) cut.base().toEpochDay(), (int)
                cut.asOf().toEpochDay());
    }

    /// The table of a cut.
    public PartialFold<Tally> table(Cut cut, Grouping grouping) {
        return new PartialFold<>() {
            @Override
            public int subjects() {
                return facts.projects();
            }

            @Override
            public Tally fold(int from, int to) {
                Tally tally = new Tally(grouping.labels().size(), facts.units().size());
                Standing standing = new Standing();
                DossierFold dossier = dossiers(cut);
                dossier.know(Math.toIntExact(cut.sequence()));
                for (int project = from; project < to; project++) {
                    dossier.read(project);
                    int group = dossier.known ? grouping.groupOf(dossier) : Grouping.LEFT_OUT;
                    if (group >= 0) {
                        standing.take(dossier);
                        tally.add(standing, group);
                    }
                }
                return tally;
            }

            @Override
            public Tally merge(Tally left, Tally right) {
                left.merge(right);
                return left;
            }
        };
    }

    /// The projects behind a figure, each with what it adds, in the order of the columns.
    ///
    /// The figure of each project alone is read by the same definition as that of the whole, so that the
    /// contributions sum to it.
    public List<Contribution> explain(Cut cut, Grouping grouping, FigureDefinition definition) {
        List<Contribution> contributions = new ArrayList<>();
        Tally alone = new Tally(1, facts.units().size());
        Standing nothing = new Standing();
        Standing standing = new Standing();
        DossierFold dossier = dossiers(cut);
        dossier.know(Math.toIntExact(cut.sequence()));
        for (int project = 0; project < facts.projects(); project++) {
            dossier.read(project);
            if (dossier.known && grouping.groupOf(dossier) >= 0) {
                standing.take(dossier);
                alone.addDifference(standing, nothing, 0);
                contribute(definition, alone, facts.projectNumber(project), contributions);
                alone.addDifference(nothing, standing, 0);
            }
        }
        return contributions;
    }

    private static void contribute(
            FigureDefinition definition, Tally alone, int projectNumber, List<Contribution> contributions) {
        for (int unit = 0; unit < (definition.money() ? alone.units() : 1); unit++) {
            long numerator = column(definition, alone, unit, definition.numerator());
            long denominator = definition.denominator() == FigureDefinition.NONE
                    ? 0
                    : column(definition, alone, unit, definition.denominator());
            if (numerator != 0 || denominator != 0) {
                contributions.add(new Contribution(projectNumber, unit, numerator, denominator));
            }
        }
    }

    private static long column(FigureDefinition definition, Tally alone, int unit, int column) {
        return definition.money() ? alone.sum(0, unit, column) : alone.count(0, column);
    }

    /// Where each project of a grouping stands, in the order of the columns.
    public List<ProjectStanding> standings(Cut cut, Grouping grouping) {
        List<ProjectStanding> standings = new ArrayList<>();
        DossierFold dossier = dossiers(cut);
        dossier.know(Math.toIntExact(cut.sequence()));
        for (int project = 0; project < facts.projects(); project++) {
            dossier.read(project);
            if (dossier.known && grouping.groupOf(dossier) >= 0) {
                standings.add(ProjectStanding.of(facts.projectNumber(project), dossier));
            }
        }
        return standings;
    }

    /// Where one project stands; nothing when it is not known or the grouping leaves it out.
    public Optional<ProjectStanding> findStanding(Cut cut, Grouping grouping, int projectNumber) {
        DossierFold dossier = dossiers(cut);
        return isRead(dossier, cut, projectNumber) && grouping.groupOf(dossier) >= 0
                ? Optional.of(ProjectStanding.of(projectNumber, dossier))
                : Optional.empty();
    }

    /// The receipts of one project that are held back.
    public List<HeldReceipt> heldReceipts(Cut cut, int projectNumber) {
        DossierFold dossier = dossiers(cut);
        if (!isRead(dossier, cut, projectNumber) || dossier.receipts.size() == 0) {
            return List.of();
        }
        dossier.receipts.judge(dossier);
        return dossier.receipts.held();
    }

    private boolean isRead(DossierFold dossier, Cut cut, int projectNumber) {
        int project = facts.indexOf(projectNumber);
        if (project < 0) {
            return false;
        }
        dossier.know(Math.toIntExact(cut.sequence()));
        dossier.read(project);
        return dossier.known;
    }

    /// The months of a cut, from the base day's month to the as-of day's.
    public PartialFold<MonthSeries> series(Cut cut, Grouping grouping) {
        return reading(
                cut, grouping, () -> new MonthSeries(cut, facts.units().size()), MonthSeries::add, (left, right) -> {
                    left.merge(right);
                    return left;
                });
    }

    /// How many of the undertaken projects that reached a stage reached another one in time.
    public PartialFold<StageConversion> conversion(Cut cut, Grouping grouping, StageConversion.Step step) {
        return reading(
                cut, grouping, () -> new StageConversion(step, cut.asOf()), StageConversion::add, (left, right) -> {
                    left.merge(right);
                    return left;
                });
    }

    private <T> PartialFold<T> reading(
            Cut cut, Grouping grouping, Supplier<T> empty, BiConsumer<T, DossierFold> add, BinaryOperator<T> merge) {
        return new PartialFold<>() {
            @Override
            public int subjects() {
                return facts.projects();
            }

            @Override
            public T fold(int from, int to) {
                T result = empty.get();
                DossierFold dossier = dossiers(cut);
                dossier.know(Math.toIntExact(cut.sequence()));
                for (int project = from; project < to; project++) {
                    dossier.read(project);
                    if (dossier.known && grouping.groupOf(dossier) >= 0) {
                        add.accept(result, dossier);
                    }
                }
                return result;
            }

            @Override
            public T merge(T left, T right) {
                return merge.apply(left, right);
            }
        };
    }

    /// The same table as known at several moments, oldest first.
    ///
    /// @param cut base and as-of; its own sequence does not matter
    /// @param sequences the moments as sequences, ascending
    public Tally[] vintages(Cut cut, long[] sequences, Grouping grouping) {
        int[] known = new int[sequences.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = Math.toIntExact(sequences[i]);
            if (i > 0 && known[i] < known[i - 1]) {
                throw new IllegalArgumentException(
                        "sequences (" + Arrays.toString(sequences) + ") must ascend. Maybe sort them.");
            }
        }
        return new VintageFold(facts, grouping, known, (int) cut.asOf().toEpochDay(), () -> dossiers(cut)).tables();
    }
}
