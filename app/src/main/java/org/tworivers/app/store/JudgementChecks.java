package org.tworivers.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tworivers.core.register.JudgementRules;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.Judgements.Judgement;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.shared.Rejection;

/// Holds judgements about organisations against what is recorded, and against what the same act says before them.
final class JudgementChecks {
    private static final String KNOWN =
            "SELECT 1 FROM organisation WHERE id = ? AND known_until = " + Intervals.OPEN + " LIMIT 1";

    private final Statements statements;
    private final Families families;
    private List<Object> before = List.of();

    JudgementChecks(Statements statements, Families families) {
        this.statements = statements;
        this.families = families;
    }

    /// What the act says before the entry that is checked next, and what is not in the tables yet.
    void follow(List<Object> said) {
        before = said;
    }

    List<Rejection> check(OrganisationMerged merged, String corrects) throws SQLException {
        List<Rejection> rejections = checkNoCorrection(corrects);
        return rejections.isEmpty() ? rules(merged.merged(), merged.survivor()).check(merged) : rejections;
    }

    List<Rejection> check(OrganisationsKeptApart apart, String corrects) throws SQLException {
        List<Rejection> rejections = checkNoCorrection(corrects);
        return rejections.isEmpty() ? rules(apart.one(), apart.other()).check(apart) : rejections;
    }

    /// Why a withdrawal must not be taken back: the judgement that would stand again does not fit what was judged
    /// since.
    ///
    /// @param withdrawn what is to be taken back
    List<Rejection> checkGivenAgain(Families.Target withdrawn) throws SQLException {
        Families.Target target = withdrawn;
        int taken = 0;
        while (target.isWithdrawal()) {
            target = families.target(target.corrects());
            taken++;
        }
        if (taken % 2 == 0 || !target.isJudgement()) {
            return List.of();
        }
        List<Rejection> rejections = new ArrayList<>();
        for (Judgement again : JudgementRows.of(statements, target.sequence())) {
            rejections.addAll(rules(again.one(), again.other()).checkAgain(again));
        }
        return rejections;
    }

    private static List<Rejection> checkNoCorrection(String corrects) {
        return corrects.isEmpty()
                ? List.of()
                : List.of(new Rejection(
                        "judgement-not-correctable",
                        "corrects",
                        corrects,
                        "a judgement takes no entry's place; take that one back, and judge anew."));
    }

    private JudgementRules rules(String one, String other) throws SQLException {
        Set<String> known = new HashSet<>();
        for (String id : List.of(one, other)) {
            if (statements.finds(KNOWN, id)) {
                known.add(id);
            }
        }
        Judgements standing = JudgementRows.standing(statements);
        for (Object said : before) {
            switch (said) {
                case OrganisationStated stated -> known.add(stated.id());
                case OrganisationMerged(String merged, String survivor, String reason) ->
                    standing = standing.with(new Judgement(0, true, merged, survivor));
                case OrganisationsKeptApart(String left, String right, String reason) ->
                    standing = standing.with(new Judgement(0, false, left, right));
                default -> {}
            }
        }
        return new JudgementRules(standing, known::contains);
    }
}
