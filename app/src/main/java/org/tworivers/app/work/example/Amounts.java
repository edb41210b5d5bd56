package org.tworivers.app.work.example;

import java.util.Comparator;
import java.util.List;
import org.tworivers.app.work.example.Sketch.Group;
import org.tworivers.app.work.example.Sketch.Twist;

/// Gives the drawn projects their amounts, so that those that count sum to the brief's 175.46 bn yuan.
final class Amounts {
    /// 175.46 bn yuan, in 10,000 yuan.
    static final long CONTRACTED = 17_546_000;

    /// The contracts in dollars.
    static final List<Dollars> DOLLARS =
            List.of(new Dollars(30_000_000, 650), new Dollars(45_000_000, 660), new Dollars(20_000_000, 680));

    /// Amounts are multiples of this, in 10,000 yuan.
    private static final long STEP = 50;

    /// An increment, per cent of the contract.
    private static final int INCREMENT = 25;

    /// A contract in dollars.
    ///
    /// @param dollars whole dollars
    /// @param fen what one of them counts as
    record Dollars(long dollars, int fen) {
        /// What it counts as, in 10,000 yuan.
        long counted() {
            return dollars * fen / 1_000_000;
        }
    }

    private Amounts() {}

    static void give(List<Sketch> sketches) {
        List<Sketch> counted = sketches.stream()
                .filter(sketch -> sketch.group == Group.COUNTED && sketch.twist != Twist.WITHOUT_AMOUNT)
                .toList();
        List<Sketch> inDollars = counted.stream()
                .filter(sketch -> sketch.twist == Twist.IN_DOLLARS)
                .toList();
        long left = CONTRACTED;
        for (int i = 0; i < inDollars.size(); i++) {
            inDollars.get(i).total = DOLLARS.get(i).counted();
            left -= inDollars.get(i).total;
        }
        long weights = counted.stream().mapToLong(Amounts::weight).sum();
        for (Sketch sketch : sketches) {
            if (sketch.twist != Twist.IN_DOLLARS && sketch.twist != Twist.WITHOUT_AMOUNT) {
                sketch.total = rounded(left * sketch.weight * 100 / weights);
                boolean more = sketch.twist == Twist.INCREASED || sketch.twist == Twist.INCREASED_AFTER_AS_OF;
                sketch.increment = more ? rounded(sketch.total * INCREMENT / 100) : 0;
            }
        }
        long sum = counted.stream().mapToLong(Amounts::counting).sum();
        counted.stream()
                        .filter(sketch -> sketch.twist == Twist.NONE)
                        .max(Comparator.comparingLong(sketch -> sketch.total))
                        .orElseThrow()
                        .total +=
                CONTRACTED - sum;
    }

    private static long weight(Sketch sketch) {
        return switch (sketch.twist) {
            case IN_DOLLARS -> 0;
            case INCREASED -> sketch.weight * (100 + INCREMENT);
            default -> sketch.weight * 100;
        };
    }

    private static long counting(Sketch sketch) {
        return sketch.total + (sketch.twist == Twist.INCREASED ? sketch.increment : 0);
    }

    private static long rounded(long amount) {
        return Math.max(STEP, amount / STEP * STEP);
    }
}
