package org.tworivers.core.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// What an own dossier must hold to before it is recorded. Imports of other people's registers may claim
/// stages without proof; figures then say how many such there are.
public final class DossierRules {
    private DossierRules() {}

    /// All reasons to refuse an entry of an own dossier; none when it is in order.
    public static List<Rejection> check(ProjectStated stated, List<Evidence> evidence) {
        List<Rejection> rejections = new ArrayList<>(checkAmounts(stated));
        for (Statement statement : stated.statements()) {
            switch (statement) {
                case Statement.StageReached reached
                when !FactCutter.proves(evidence, reached.stage()) ->
                    rejections.add(stageUnproven(stated.project(), reached.stage(), evidence));
                case Statement.Received received
                when evidence.stream().noneMatch(each -> each.kind() == Evidence.Kind.BANK_SLIP) ->
                    rejections.add(new Rejection(
                                    "receipt-unproven",
                                    "evidence",
                                    kinds(evidence),
                                    "money in place of " + stated.project()
                                            + " needs a bank-slip. Add it, or leave it out.")
                            .naming(stated.project()));
                case Statement.StageReached reached
                when !reached.day().isDated() ->
                    rejections.add(new Rejection(
                                    "stage-undated",
                                    "day",
                                    "",
                                    "the stage " + reached.stage().word() + " of " + stated.project()
                                            + " needs a day, month or year.")
                            .naming(stated.project(), reached.stage().word()));
                case Statement.Signed signed
                when !signed.day().isDated() ->
                    rejections.add(new Rejection(
                                    "signing-undated",
                                    "day",
                                    "",
                                    "the signing of " + stated.project() + " needs a day, month or year.")
                            .naming(stated.project()));
                case Statement.SiteVisited visited -> checkVisit(visited, evidence, rejections);
                default -> {}
            }
        }
        return rejections;
    }

    private static void checkVisit(Statement.SiteVisited visited, List<Evidence> evidence, List<Rejection> rejections) {
        if (evidence.stream().noneMatch(each -> each.kind() == Evidence.Kind.PHOTO)) {
            rejections.add(new Rejection(
                    "visit-unproven", "evidence", kinds(evidence), "a visit to a site needs a photo; add one."));
        }
        if (!visited.day().isDated()) {
            rejections.add(new Rejection("visit-undated", "day", "", "say on which day it was."));
        }
    }

    private static Rejection stageUnproven(String project, Stage stage, List<Evidence> evidence) {
        String proofs =
                stage.evidence().stream().map(Evidence.Kind::word).sorted().collect(Collectors.joining(", "));
        return new Rejection(
                        "stage-unproven",
                        "evidence",
                        kinds(evidence),
                        "the stage " + stage.word() + " of " + project + " needs one of " + proofs
                                + "; a ceremony alone is none. Add the paper, or leave the stage out.")
                .naming(project, stage.word(), proofs);
    }

    /// Reasons to refuse amounts, for own dossiers and imports alike: below zero, or more from outside than
    /// in all.
    public static List<Rejection> checkAmounts(ProjectStated stated) {
        List<Rejection> rejections = new ArrayList<>();
        for (Statement statement : stated.statements()) {
            switch (statement) {
                case Statement.Signed signed -> checkCapital(signed.capital(), rejections);
                case Statement.CapitalIncreased increased -> checkCapital(increased.increment(), rejections);
                case Statement.Announced announced -> checkCapital(announced.capital(), rejections);
                case Statement.Received received -> checkPositive(received.money(), "receipt", rejections);
                case Statement.PaidOut paidOut -> checkPositive(paidOut.money(), "paid-out", rejections);
                default -> {}
            }
        }
        return rejections;
    }

    private static void checkCapital(Capital capital, List<Rejection> rejections) {
        checkAmount(capital.total(), "total", rejections);
        checkAmount(capital.outside(), "outside", rejections);
        if (capital.total().findCounted().isPresent()
                && capital.outside().findCounted().isPresent()) {
            Money total = capital.total().findCounted().get();
            Money outside = capital.outside().findCounted().get();
            if (!total.denomination().equals(outside.denomination())) {
                rejections.add(new Rejection(
                        "currencies-differ", "outside", outside.toString(), "state it in " + total.denomination()));
            } else if (outside.minor() > total.minor()) {
                rejections.add(new Rejection(
                        "outside-above-total",
                        "outside",
                        outside.toString(),
                        "capital from outside cannot exceed the total of " + total + "; check both columns."));
            }
        }
    }

    private static void checkAmount(Amount amount, String field, List<Rejection> rejections) {
        amount.findCounted().ifPresent(money -> {
            if (money.minor() < 0) {
                rejections.add(new Rejection(
                        "amount-negative", field, money.toString(), "an amount cannot be below zero; check the sign."));
            }
        });
    }

    private static void checkPositive(Money money, String field, List<Rejection> rejections) {
        if (money.minor() <= 0) {
            rejections.add(new Rejection(
                    "amount-not-positive", field, money.toString(), "money in or out must be above zero."));
        }
    }

    private static String kinds(List<Evidence> evidence) {
        return evidence.stream().map(each -> each.kind().word()).collect(Collectors.joining(", "));
    }
}
