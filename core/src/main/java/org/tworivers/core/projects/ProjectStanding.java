package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;

/// Where a project stands in a cut, read by the same fold as every figure.
///
/// @param projectNumber as [FactColumns#projectNumber] gives it
/// @param place where it is built, or [Code#NONE]
/// @param sector what it makes, or [Code#NONE]
/// @param origin where it comes from, or [Code#NONE]
/// @param stageNumber number of its stage, -1 when none is known
/// @param furthestNumber number of the furthest stage it has reached of those that a contract comes before; signed when
///     there is none
/// @param contracted the capital that counts as contracted, one amount a denomination; empty when there is none
/// @param outside the part of it from outside the region, where it was stated
/// @param inPlace receipts in good order, of a project that is undertaken
/// @param signed whether there is a contract
/// @param signedOn the day of the first contract, as it was stated
/// @param started whether work has begun
/// @param startedOn the day of it, as it was stated
/// @param producing whether it produces
/// @param producingOn the first day of it, as it was stated
/// @param latestNews the last day of a signing, stage, receipt, status or site visit, as it was stated
/// @param deadline until when the unit that is responsible now must see to it; undated when it has no deadline
/// @param illustrative made up for demonstration
/// @param due what somebody must see to
public record ProjectStanding(
        int projectNumber,
        Code place,
        Code sector,
        Code origin,
        int stageNumber,
        int furthestNumber,
        List<Money> contracted,
        List<Money> outside,
        List<Money> inPlace,
        boolean signed,
        Day signedOn,
        boolean started,
        Day startedOn,
        boolean producing,
        Day producingOn,
        Day latestNews,
        Day deadline,
        boolean illustrative,
        List<Due> due) {
    public ProjectStanding {
        contracted = List.copyOf(contracted);
        outside = List.copyOf(outside);
        inPlace = List.copyOf(inPlace);
        due = List.copyOf(due);
    }

    /// The stage it stands in, when one is known.
    public Optional<Stage> findStage() {
        return stageNumber < 0 ? Optional.empty() : Optional.of(Stage.of(stageNumber));
    }

    /// The furthest stage it has reached of those that a contract comes before; signed when there is none.
    public Stage furthest() {
        return Stage.of(furthestNumber);
    }

    /// The standing of the project that a fold has just read.
    static ProjectStanding of(int projectNumber, DossierFold dossier) {
        boolean producing = (dossier.currentStageBit() & DossierFold.IN_PRODUCTION) != 0;
        Tally alone = alone(dossier);
        return new ProjectStanding(
                projectNumber,
                code(dossier.place, dossier),
                code(dossier.sector, dossier),
                code(dossier.origin, dossier),
                dossier.currentStage,
                dossier.furthestStage(),
                sums(dossier, alone, Sums.CONTRACTED),
                sums(dossier, alone, Sums.CONTRACTED_OUTSIDE),
                sums(dossier, alone, Sums.IN_PLACE),
                dossier.signings.firstContract() >= 0,
                dossier.signedOn(),
                (dossier.reached & DossierFold.BEGUN) != 0,
                dossier.startedOn(),
                producing,
                producing ? dossier.producingOn() : Day.UNDATED,
                dossier.latestNewsOn(),
                dossier.deadline(),
                dossier.isIllustrative(),
                DueReader.read(dossier, alone));
    }

    private static Tally alone(DossierFold dossier) {
        Standing standing = new Standing();
        standing.take(dossier);
        Tally alone = new Tally(1, dossier.facts().units().size());
        alone.add(standing, 0);
        return alone;
    }

    private static Code code(int index, DossierFold dossier) {
        return index < 0 ? Code.NONE : dossier.facts().codes().get(index);
    }

    private static List<Money> sums(DossierFold dossier, Tally alone, int what) {
        List<Money> sums = new ArrayList<>();
        for (int unit = 0; unit < dossier.facts().units().size(); unit++) {
            long sum = alone.sum(0, unit, what);
            if (sum != 0) {
                sums.add(new Money(sum, dossier.facts().units().get(unit)));
            }
        }
        return sums;
    }
}
