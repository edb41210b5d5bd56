package org.tworivers.bench;
import java.nio.file.*;
import java.util.*;
import org.tworivers.solver.timetable.search.*;
import org.tworivers.solver.timetable.generate.PlantedEvent;
import org.tworivers.solver.timetable.*;
public class TrialBench {
    public static void main(String[] a) throws Exception {
        long nanos = (long) (Double.parseDouble(a[0]) * 1e9); int threads = Integer.parseInt(a[1]); int seeds = Integer.parseInt(a[2]);
        for (int i = 3; i < a.length; i++) {
            for (int s = 1; s <= seeds; s++) {
                MeetingProblem p;
                if (a[i].contains("/")) { int[] n = Arrays.stream(a[i].split("/")).mapToInt(Integer::parseInt).toArray();
                    p = PlantedEvent.of(new PlantedEvent.Size(n[0], n[1], n[2], n[3], 10), s, Objective.IDLE).problem(); }
                else p = PublishedEvents.read(Path.of("/work/shared/data/meetings/" + (a[i].contains(".") ? a[i] : "original/" + a[i] + ".original.dzn")), 2);
                Control c = new Control(System::nanoTime, () -> false, x -> {});
                long t0 = System.nanoTime();
                Outcome o = TimetableSearch.run(p, SearchSettings.ofNanos(s, nanos).withThreads(threads), c);
                StringBuilder t = new StringBuilder();
                for (var st : o.trace().subList(Math.max(0, o.trace().size() - 6), o.trace().size())) t.append(String.format(" %s@%.2f", st.values(), st.nanos() / 1e9));
                System.out.printf("%s seed %d %s %s %s its %,d x%d %.2f s %s%n", a[i], s, o.status(), o.values().get(0), o.stop(), o.iterations(), o.islands(), (System.nanoTime() - t0) / 1e9, t);
            }
        }
    }
}
