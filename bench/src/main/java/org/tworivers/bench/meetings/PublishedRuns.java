package org.tworivers.bench.meetings;

import java.util.ArrayList;
import java.util.List;
import org.tworivers.bench.meetings.peers.Attempt;
import org.tworivers.bench.meetings.peers.Judged;
import org.tworivers.solver.timetable.MeetingProblem;

/// One published event, tried with several seeds.
record PublishedRuns(String name, PublishedOptimum optimum, MeetingProblem problem, List<Attempt> attempts) {
    PublishedRuns {
        attempts = List.copyOf(attempts);
    }

    /// What each seed came to, once if all came to the same: a number of breaks, - when it is proven that there is no
    /// timetable, ? when nothing is known.
    List<String> values() {
        List<String> values = attempts.stream().map(this::value).toList();
        return values.stream().distinct().count() == 1 ? values.subList(0, 1) : values;
    }

    private String value(Attempt attempt) {
        Judged judged = judged(attempt);
        if (attempt.impossible()) {
            return "-";
        }
        return judged.feasible() ? String.valueOf(judged.value()) : "?";
    }

    /// With how many seeds the published value, or that there is none, was come to.
    int reached() {
        return (int) attempts.stream().filter(this::isReached).count();
    }

    /// With how many seeds that was proven too.
    int proven() {
        return (int) attempts.stream().filter(this::isProven).count();
    }

    /// Median of the seconds to the published value; infinite when most seeds did not come to it, or there is none.
    double medianFound() {
        return Figures.median(attempts.stream()
                .mapToDouble(attempt ->
                        isReached(attempt) && !attempt.impossible() ? attempt.found() : Double.POSITIVE_INFINITY)
                .toArray());
    }

    /// Median of the seconds to the end of both search and proof; infinite when most seeds did not end.
    double medianProven() {
        return Figures.median(attempts.stream()
                .mapToDouble(attempt -> isProven(attempt) ? attempt.ended() : Double.POSITIVE_INFINITY)
                .toArray());
    }

    private Judged judged(Attempt attempt) {
        return Judged.of(problem, attempt.timetable());
    }

    private boolean isReached(Attempt attempt) {
        Judged judged = judged(attempt);
        return optimum.isImpossible() ? attempt.impossible() : judged.feasible() && judged.value() == optimum.breaks();
    }

    private boolean isProven(Attempt attempt) {
        return attempt.impossible()
                ? optimum.isImpossible()
                : isReached(attempt) && attempt.bound() == optimum.breaks();
    }

    /// What cannot be true if the published value is.
    List<String> contradictions() {
        List<String> contradictions = new ArrayList<>();
        for (Attempt attempt : attempts) {
            Judged judged = judged(attempt);
            if (attempt.impossible() && !optimum.isImpossible()) {
                contradictions.add("there is no timetable");
            } else if (judged.feasible() && (optimum.isImpossible() || judged.value() < optimum.breaks())) {
                contradictions.add("a timetable with " + judged.value() + " breaks");
            } else if (!optimum.isImpossible() && attempt.bound() > optimum.breaks()) {
                contradictions.add("no timetable has fewer than " + attempt.bound() + " breaks");
            }
        }
        return contradictions;
    }
}
