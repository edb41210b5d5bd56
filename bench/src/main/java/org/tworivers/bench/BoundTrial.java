package org.tworivers.bench;
import java.nio.file.*;
import java.util.*;
import org.tworivers.solver.timetable.generate.PlantedEvent;
import org.tworivers.solver.timetable.bounds.*;
import org.tworivers.solver.timetable.*;
public class BoundTrial {
    public static void main(String[] a) throws Exception {
        for (String k : List.of("original","forbidden","fixed","precedence")) {
          try (var files = Files.list(Path.of("/work/shared/data/meetings/"+k))) {
            for (Path f : files.sorted().toList()) {
                long t=System.nanoTime();
                Bounds b = BoundCount.of(PublishedEvents.read(f, 2));
                System.out.printf("%s %d %s %.3f s%n", f.getFileName(), b.least(Objective.BREAKS), b.isImpossible(), (System.nanoTime()-t)/1e9);
            }
          }
        }
        for (int[] n : new int[][]{{20,150,18,10},{200,2000,24,100},{2000,20000,40,600},{5000,100000,60,2000}}) {
            MeetingProblem p = PlantedEvent.of(new PlantedEvent.Size(n[0], n[1], n[2], n[3], 10), 1, Objective.IDLE).problem();
            long t=System.nanoTime();
            System.out.println(n[1]+" "+BoundCount.of(p)+" "+(System.nanoTime()-t)/1e9);
        }
    }
}
