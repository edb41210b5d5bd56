package org.tworivers.core.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.aftercare.CaseClock.Kind;
import org.tworivers.core.aftercare.CaseClock.Run;
import org.tworivers.core.clocks.Countdown.Pause;

/// When the clocks of a case ran. All stand still while the case is paused; that of solving it also while the firm is
/// to say whether it is solved, when it then says that it is not. A case that is reopened has a new one.
final class CaseRuns {
    private final List<Run> ended = new ArrayList<>();
    private final List<Run> open = new ArrayList<>();

    CaseRuns(LocalDate raised) {
        begin(Kind.ANSWER, raised);
        begin(Kind.SOLVE, raised);
    }

    private void begin(Kind kind, LocalDate day) {
        open.add(new Run(kind, day, List.of(), Optional.empty()));
    }

    private void end(Kind kind, LocalDate day) {
        for (Run run : List.copyOf(open)) {
            if (run.kind() == kind) {
                open.remove(run);
                ended.add(new Run(kind, run.begins(), run.pauses(), Optional.of(day)));
            }
        }
    }

    void stop(LocalDate day) {
        open.replaceAll(run -> with(run, new Pause(day, Optional.empty())));
    }

    void goOn(LocalDate day) {
        open.replaceAll(run -> {
            List<Pause> pauses = new ArrayList<>(run.pauses());
            Pause last = pauses.removeLast();
            pauses.add(new Pause(last.from(), Optional.of(day)));
            return new Run(run.kind(), run.begins(), pauses, run.done());
        });
    }

    private static Run with(Run run, Pause pause) {
        List<Pause> pauses = new ArrayList<>(run.pauses());
        pauses.add(pause);
        return new Run(run.kind(), run.begins(), pauses, Optional.empty());
    }

    void answer(LocalDate day) {
        end(Kind.ANSWER, day);
    }

    void solve(LocalDate day) {
        end(Kind.ANSWER, day);
        end(Kind.SOLVE, day);
    }

    void refuse(LocalDate day) {
        Run solved = ended.removeLast();
        open.add(with(solved, new Pause(solved.done().orElse(day), Optional.of(day))));
    }

    void confirm(LocalDate day) {
        begin(Kind.CALL_BACK, day);
    }

    void callBack(LocalDate day) {
        end(Kind.CALL_BACK, day);
    }

    void reopen(LocalDate day) {
        open.removeIf(run -> run.kind() == Kind.CALL_BACK);
        begin(Kind.SOLVE, day);
    }

    /// In the order in which they began.
    List<Run> all() {
        List<Run> all = new ArrayList<>(ended);
        all.addAll(open);
        all.sort(Comparator.comparing(Run::begins).thenComparing(Run::kind));
        return all;
    }
}
