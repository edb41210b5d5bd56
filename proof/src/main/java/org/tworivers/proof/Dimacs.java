package org.tworivers.proof;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.proof.TimetableModel.Use;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;

/// The clauses a decision rests on, for engines of others: to measure against them, or to have an answer
/// checked by somebody else.
///
/// @param variables numbered from 1
/// @param clauses of literals, a variable's number or its negative (the DIMACS convention)
public record Dimacs(int variables, List<int[]> clauses) {
    public Dimacs {
        clauses = List.copyOf(clauses);
    }

    /// "A timetable keeps all constraints and has at most so much of the objective."
    public static Dimacs atMost(MeetingProblem problem, Objective objective, long limit) {
        TimetableModel model = TimetableModel.of(problem, objective, limit, Use.ANSWER);
        model.clauses().add(Clauses.not(model.cost().atLeast(limit + 1)));
        List<int[]> clauses = new ArrayList<>();
        for (int c = 0; c < model.clauses().clauses(); c++) {
            int[] clause = model.clauses().clause(c);
            for (int i = 0; i < clause.length; i++) {
                int variable = (clause[i] >> 1) + 1;
                clause[i] = (clause[i] & 1) == 0 ? variable : -variable;
            }
            clauses.add(clause);
        }
        return new Dimacs(model.clauses().variables(), clauses);
    }
}
