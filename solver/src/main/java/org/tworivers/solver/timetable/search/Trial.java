package org.tworivers.solver.timetable.search;
import java.util.SplittableRandom;
import org.tworivers.solver.timetable.MeetingProblem;
public final class Trial {
    public static String run(MeetingProblem p, long seed, double seconds, long guidance) {
        long t0 = System.nanoTime();
        Annealing a = new Annealing(new Layout(p), guidance, new SplittableRandom(seed));
        StringBuilder trace = new StringBuilder("[start " + a.board.score.breaks+"/"+a.board.score.idle + " missing " + a.board.score.missing+" "+(System.nanoTime()-t0)/1000000+"ms]");
        long last = a.bestCost;
        while ((System.nanoTime() - t0) / 1e9 < seconds && a.bestCost > 0) {
            a.run(20000);
            if (a.bestCost < last) { last = a.bestCost; if (p.meetings() < 1000) trace.append(String.format(" %d@%.2f", last / 100, (System.nanoTime() - t0) / 1e9)); }
        }
        return String.format("%d iter %.1fM acc %.1f%% time %.2f %s", a.bestCost / 100, a.iteration / 1e6, 100.0 * a.accepted / a.iteration, (System.nanoTime() - t0) / 1e9, trace);
    }
}
