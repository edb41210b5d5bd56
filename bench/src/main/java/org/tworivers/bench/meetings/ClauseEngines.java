package org.tworivers.bench.meetings;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.FormulaFactory;
import org.logicng.handlers.TimeoutSATHandler;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.sat.MiniSatStyleSolver;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;
import org.tworivers.proof.Dimacs;

/// Engines of others that decide clauses: 1 they can hold, -1 they cannot, 0 not known in time.
final class ClauseEngines {
    private static final int YES = 1;
    private static final int NO = -1;
    private static final int OPEN = 0;

    private ClauseEngines() {}

    /// By name; each takes the clauses and the seconds it may use.
    static Map<String, ToIntBiFunction<Dimacs, Integer>> all() {
        Map<String, ToIntBiFunction<Dimacs, Integer>> all = new LinkedHashMap<>();
        all.put("CP-SAT 1", (clauses, seconds) -> cpSat(clauses, seconds, 1));
        all.put("CP-SAT 2", (clauses, seconds) -> cpSat(clauses, seconds, 2));
        all.put("LogicNG", ClauseEngines::logicNg);
        all.put("Sat4j", ClauseEngines::sat4j);
        return all;
    }

    private static int cpSat(Dimacs formula, int seconds, int workers) {
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        BoolVar[] variables = new BoolVar[formula.variables()];
        for (int v = 0; v < variables.length; v++) {
            variables[v] = model.newBoolVar("");
        }
        for (int[] clause : formula.clauses()) {
            Literal[] literals = new Literal[clause.length];
            for (int i = 0; i < clause.length; i++) {
                BoolVar variable = variables[Math.abs(clause[i]) - 1];
                literals[i] = clause[i] > 0 ? variable : variable.not();
            }
            model.addBoolOr(literals);
        }
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(workers)
                .setMaxTimeInSeconds(seconds)
                .setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> YES;
            case INFEASIBLE -> NO;
            case UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> OPEN;
        };
    }

    private static int logicNg(Dimacs formula, int seconds) {
        MiniSatStyleSolver solver = MiniSat.glucose(new FormulaFactory()).underlyingSolver();
        for (int v = 0; v < formula.variables(); v++) {
            solver.newVar(true, true);
        }
        for (int[] clause : formula.clauses()) {
            LNGIntVector literals = new LNGIntVector(clause.length);
            for (int literal : clause) {
                int variable = Math.abs(literal) - 1;
                literals.push(literal > 0 ? 2 * variable : 2 * variable + 1);
            }
            solver.addClause(literals, null);
        }
        Tristate answer = solver.solve(new TimeoutSATHandler(seconds * 1000L));
        return switch (answer) {
            case TRUE -> YES;
            case FALSE -> NO;
            case UNDEF -> OPEN;
        };
    }

    private static int sat4j(Dimacs formula, int seconds) {
        ISolver solver = SolverFactory.newGlucose21();
        solver.setTimeout(seconds);
        solver.newVar(formula.variables());
        try {
            for (int[] clause : formula.clauses()) {
                solver.addClause(new VecInt(clause.clone()));
            }
            return solver.isSatisfiable() ? YES : NO;
        } catch (ContradictionException contradiction) {
            return NO;
        } catch (TimeoutException late) {
            return OPEN;
        }
    }
}
