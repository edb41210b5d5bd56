package org.tworivers.core.meetings;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.PairStanding.Stance;
import org.tworivers.solver.pairs.CandidatePair;
import org.tworivers.solver.pairs.PairChoice;
import org.tworivers.solver.pairs.PairOutcome;
import org.tworivers.solver.pairs.PairProblem;
import org.tworivers.solver.pairs.PairProblemBuilder;
import org.tworivers.solver.pairs.PairReasons;
import org.tworivers.solver.pairs.Quota;

/// Which of the agreed pairs go to the timetable, as nobody meets more others than its limit allows: of the pairs of
/// the two sides the best choice ([PairChoice]), then, as far as limits are left, those within one side by priority and
/// by who asked first.
///
/// @param chosen in the order in which their meetings were first asked for
/// @param leftOut in the same order
public record ChosenPairs(List<PairStanding> chosen, List<LeftOut> leftOut) {
    private static final int MUST = 8;

    public ChosenPairs {
        chosen = List.copyOf(chosen);
        leftOut = List.copyOf(leftOut);
    }

    /// An agreed pair that was left out, with those of the two that have as many meetings as they may have; one at
    /// least.
    public record LeftOut(PairStanding standing, List<String> full) {
        public LeftOut {
            full = List.copyOf(full);
        }
    }

    /// What it would cost to have a pair that was left out.
    ///
    /// @param promised so many promised meetings fewer would be held
    /// @param priority so much less all meetings together would be worth; less than 0 when more
    /// @param out pairs that would no longer meet
    /// @param in pairs that would meet besides, the wanted one aside
    public record Price(long promised, long priority, List<Pair> out, List<Pair> in) {
        public Price {
            out = List.copyOf(out);
            in = List.copyOf(in);
        }
    }

    /// What it would cost to have a pair of the two sides that was left out; nothing when no exchange makes room for
    /// it.
    ///
    /// @param placed meetings that stay, whose pairs are chosen before all others
    public static Optional<Price> price(EventBook book, Collection<Placement> placed, Pair wanted) {
        return new Choosing(book).price(placed, wanted);
    }

    /// Chooses.
    ///
    /// @param placed meetings that stay, whose pairs are chosen before all others
    public static ChosenPairs of(EventBook book, Collection<Placement> placed) {
        return new Choosing(book).choose(placed);
    }

    /// What a meeting is worth, when not all can be held: what each of the two said of it.
    public static int priority(PairStanding standing) {
        return worth(standing.first().stance()) + worth(standing.second().stance());
    }

    private static int worth(Stance stance) {
        return switch (stance) {
            case MUST -> MUST;
            case NICE -> 2;
            case AGREED -> 1;
            case SILENT, DECLINED, NOT -> 0;
        };
    }

    private static final class Choosing {
        private final EventBook book;
        private final Map<String, Integer> counts = new HashMap<>();
        private final Set<Pair> chosen = new HashSet<>();

        Choosing(EventBook book) {
            this.book = book;
        }

        ChosenPairs choose(Collection<Placement> placed) {
            List<PairStanding> agreed = takeStaying(placed);
            List<PairStanding> open = ofBothSides(agreed);
            PairChoice.of(problem(open)).choice().all().forEach(pair -> take(open.get(pair)));
            open(agreed)
                    .filter(each -> !isOfBothSides(each))
                    .sorted(Comparator.comparingInt(ChosenPairs::priority).reversed())
                    .filter(each -> full(each.pair()).isEmpty())
                    .forEach(this::take);
            List<LeftOut> leftOut = open(agreed)
                    .map(each -> new LeftOut(each, full(each.pair())))
                    .toList();
            return new ChosenPairs(
                    agreed.stream().filter(each -> chosen.contains(each.pair())).toList(), leftOut);
        }

        Optional<Price> price(Collection<Placement> placed, Pair wanted) {
            List<PairStanding> standings = ofBothSides(takeStaying(placed));
            List<Pair> open = standings.stream().map(PairStanding::pair).toList();
            PairProblem problem = problem(standings);
            PairOutcome outcome = PairChoice.of(problem);
            int index = open.indexOf(wanted);
            return index < 0 || outcome.choice().contains(index)
                    ? Optional.empty()
                    : new PairReasons(problem, outcome)
                            .findInclusion(index)
                            .map(found -> new Price(
                                    found.promised(),
                                    found.priority(),
                                    found.out().stream().map(open::get).toList(),
                                    found.in().stream()
                                            .filter(each -> each != index)
                                            .map(open::get)
                                            .toList()));
        }

        /// All that are agreed; those that stay are taken.
        private List<PairStanding> takeStaying(Collection<Placement> placed) {
            List<PairStanding> agreed = book.agreed();
            Set<Pair> staying = new HashSet<>();
            placed.forEach(each -> staying.add(each.pair()));
            agreed.stream().filter(each -> staying.contains(each.pair())).forEach(this::take);
            return agreed;
        }

        private List<PairStanding> ofBothSides(List<PairStanding> agreed) {
            return open(agreed).filter(this::isOfBothSides).toList();
        }

        private Stream<PairStanding> open(List<PairStanding> agreed) {
            return agreed.stream().filter(each -> !chosen.contains(each.pair()));
        }

        private boolean isOfBothSides(PairStanding standing) {
            return book.delegation(standing.pair().first()).side()
                    != book.delegation(standing.pair().second()).side();
        }

        private PairProblem problem(List<PairStanding> open) {
            PairProblemBuilder builder = new PairProblemBuilder();
            Map<String, Integer> participants = new HashMap<>();
            for (Delegation delegation : book.delegations().values()) {
                participants.put(delegation.key(), builder.add(quota(delegation)));
            }
            for (PairStanding standing : open) {
                Pair pair = standing.pair();
                boolean hosts = book.delegation(pair.first()).side() == Side.HOST;
                String host = hosts ? pair.first() : pair.second();
                String source = pair.other(host);
                builder.add(new CandidatePair(
                        participants.getOrDefault(host, -1),
                        participants.getOrDefault(source, -1),
                        priority(standing),
                        standing.said(host).stance().asks(),
                        standing.said(source).stance().asks(),
                        standing.rank()));
            }
            return builder.build();
        }

        /// What is left of it beside the meetings that stay.
        private Quota quota(Delegation delegation) {
            int taken = counts.getOrDefault(delegation.key(), 0);
            int limit = Math.max(0, delegation.limit(book.plan()) - taken);
            int promised = Math.clamp(delegation.promised(book.plan()) - taken, 0, limit);
            boolean host = delegation.side() == Side.HOST;
            return new Quota(
                    host ? org.tworivers.solver.pairs.Side.FIRST : org.tworivers.solver.pairs.Side.SECOND,
                    promised,
                    limit);
        }

        private void take(PairStanding standing) {
            chosen.add(standing.pair());
            counts.merge(standing.pair().first(), 1, Integer::sum);
            counts.merge(standing.pair().second(), 1, Integer::sum);
        }

        private List<String> full(Pair pair) {
            return List.of(pair.first(), pair.second()).stream()
                    .filter(this::isFull)
                    .toList();
        }

        private boolean isFull(String key) {
            int limit = book.delegation(key).limit(book.plan());
            return counts.getOrDefault(key, 0) >= limit;
        }
    }
}
