package org.tworivers.bench;
import java.nio.file.*;
import java.util.*;
import org.tworivers.solver.timetable.search.Trial;
import org.tworivers.solver.timetable.generate.PlantedEvent;
import org.tworivers.solver.timetable.*;
public class TrialBench {
    public static void main(String[] a) throws Exception {
        double seconds = Double.parseDouble(a[0]); long g = Long.parseLong(a[1]); int seeds = Integer.parseInt(a[2]);
        for (int i = 3; i < a.length; i++) {
            MeetingProblem p;
            if (a[i].contains("/")) { int[] n = Arrays.stream(a[i].split("/")).mapToInt(Integer::parseInt).toArray();
                p = PlantedEvent.of(new PlantedEvent.Size(n[0], n[1], n[2], n[3], 10), 1, Objective.IDLE).problem(); }
            else p = PublishedEvents.read(Path.of("/work/shared/data/meetings/original/" + a[i] + ".original.dzn"), 2);
            for (int s = 1; s <= seeds; s++) System.out.println(a[i] + " seed " + s + ": " + Trial.run(p, s, seconds, g));
        }
    }
}
