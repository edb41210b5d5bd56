package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final StallRules stalls;

    /// A fold of these facts under a policy.
    ///
    /// @param rootOfCode for each code of the dictionary, the index of the code at the top of its tree
    /// @param stalls when projects count as stalled by inference
    public LedgerFold(FactColumns facts, CountingPolicy policy, int[] rootOfCode, StallRules stalls) {
        if (rootOfCode.length != facts.codes().size()) {
            throw new IllegalArgumentException("rootOfCode (" + rootOfCode.length + ") must have one place for each of "
                    + facts.codes().size() + " codes. Maybe it was made from other facts.");
        }
        this.facts = facts;
        this.policy = policy;
        this.rootOfCode = rootOfCode.clone();
        this.stalls = stalls;
    }

    /// The same without a rule for stalls.
    public LedgerFold(FactColumns facts, CountingPolicy policy, int[] rootOfCode) {
        this(facts, policy, rootOfCode, StallRules.NONE);
    }

    /// A fold of these facts where no code has another above it.
    public LedgerFold(FactColumns facts, CountingPolicy policy) {
        this(facts, policy, IntStream.range(0, facts.codes().size()).toArray());
    }

    private DossierFold dossiers(Cut cut) {
        return new DossierFold(
                facts, policy, rootOfCode, stalls, (int) cut.base().toEpochDay(), (int)
                        cut.asOf().toEpochDay());
    }

    private ProjectReading.Opening opening(Cut cut) {
        return () -> {
            DossierFold dossier = dossiers(cut);
            dossier.know(Math.toIntExact(cut.sequence()));
            return dossier;
        };
    }

    /// The table of a cut.
    public LedgerReading<Tally> table(Cut cut, Grouping grouping) {
        return new TableReading(facts, grouping, opening(cut));
    }

    /// The projects behind a figure, each with what it adds, in the order of the columns.
    public LedgerReading<List<Contribution>> contributions(Cut cut, Grouping grouping, FigureDefinition definition) {
        return new ContributionReading(facts, grouping, opening(cut), definition);
    }

    /// The same, read now.
    public List<Contribution> explain(Cut cut, Grouping grouping, FigureDefinition definition) {
        return contributions(cut, grouping, definition).whole();
    }

    /// How many projects have something due.
    public LedgerReading<DueCounts> due(Cut cut, Grouping grouping) {
        return new DueReading(facts, grouping, opening(cut));
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

    /// What undertaken projects claim: that they reached a stage, once a project; or the receipts that count.
    ///
    /// @param stage the stage; nothing for receipts
    public List<ClaimedFact> claims(Cut cut, Grouping grouping, Optional<Stage> stage) {
        List<ClaimedFact> claims = new ArrayList<>();
        DossierFold dossier = opening(cut).open();
        for (int project = 0; project < facts.projects(); project++) {
            dossier.read(project);
            if (dossier.known && dossier.counted.undertaken > 0 && grouping.groupOf(dossier) >= 0) {
                int number = facts.projectNumber(project);
                if (stage.isEmpty()) {
                    claims.addAll(dossier.receipts.size() == 0 ? List.of() : dossier.receipts.claimed(number));
                } else if (dossier.reachedDay(stage.get()) != DossierFold.NEVER) {
                    claims.add(ClaimedFact.ofStage(number, dossier.reachedOn(stage.get())));
                }
            }
        }
        return claims;
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

    /// Where some projects of a grouping stand, in the order of the columns.
    ///
    /// @param projectNumbers as [FactColumns#projectNumber] gives them
    public List<ProjectStanding> standings(Cut cut, Grouping grouping, Collection<Integer> projectNumbers) {
        List<ProjectStanding> standings = new ArrayList<>();
        DossierFold dossier = dossiers(cut);
        dossier.know(Math.toIntExact(cut.sequence()));
        Set<Integer> inOrder = new TreeSet<>(projectNumbers);
        for (int number : inOrder) {
            int project = facts.indexOf(number);
            if (project >= 0) {
                dossier.read(project);
                if (dossier.known && grouping.groupOf(dossier) >= 0) {
                    standings.add(ProjectStanding.of(number, dossier));
                }
            }
        }
        return standings;
    }

    /// The months of a cut, from the base day's month to the as-of day's.
    public LedgerReading<MonthSeries> series(Cut cut, Grouping grouping) {
        return new SeriesReading(facts, grouping, opening(cut), cut);
    }

    /// How many of the undertaken projects that reached a stage reached another one in time.
    public PartialFold<StageConversion> conversion(Cut cut, Grouping grouping, StageConversion.Step step) {
        return new PartialFold<>() {
            @Override
            public int subjects() {
                return facts.projects();
            }

            @Override
            public StageConversion fold(int from, int to) {
                StageConversion result = new StageConversion(step, cut.asOf());
                DossierFold dossier = opening(cut).open();
                for (int project = from; project < to; project++) {
                    dossier.read(project);
                    if (dossier.known && grouping.groupOf(dossier) >= 0) {
                        result.add(dossier);
                    }
                }
                return result;
            }

            @Override
            public StageConversion merge(StageConversion left, StageConversion right) {
                left.merge(right);
                return left;
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
