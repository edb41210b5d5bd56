package org.tworivers.solver.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Who sits where, at which prices, and what the cheapest move from each place to each other costs, over those who sit
/// there. Seats that nobody takes are filled with nobodies, who cost nothing anywhere, so that all seats are taken in
/// the end and a price says what a seat there is worth above one that nobody wants.
///
/// Cost: O(places) to sit down, and to get up about as much.
final class Seats {
    /// Nobody can move there. What is added to it stays exact.
    private static final long NEVER = Long.MAX_VALUE / 8;

    private static final int NOBODY = -1;

    private final ShiftedCosts costs;
    private final long[] prices;

    /// By seeker; negative when nowhere.
    private final int[] placeOf;

    /// By place: those who sit there, the first `sizes[place]` of the array.
    private final int[][] sitting;

    private final int[] sizes;
    private final int[] nobodies;
    private final long[][] cheapest;
    private final int[][] movers;
    private final long[] row;

    /// For use in between: to which places the cheapest move is not known.
    private final int[] lost;

    private Seats(ShiftedCosts costs, long[] prices) {
        this.costs = costs;
        this.prices = prices;
        int places = costs.places();
        placeOf = new int[costs.seekers()];
        Arrays.fill(placeOf, NOBODY);
        sitting = new int[places][0];
        sizes = new int[places];
        nobodies = new int[places];
        cheapest = new long[places][places];
        movers = new int[places][places];
        for (long[] each : cheapest) {
            Arrays.fill(each, NEVER);
        }
        row = new long[places];
        lost = new int[places];
    }

    /// All wait, and nothing has a price.
    static Seats none(ShiftedCosts costs) {
        return new Seats(costs, new long[costs.places()]);
    }

    /// With costs of more bits: those keep their seats for whom it is still the cheapest, the others wait.
    Seats next(ShiftedCosts exacter, int bits) {
        Seats next = new Seats(
                exacter, Arrays.stream(prices).map(price -> price << bits).toArray());
        for (int seeker = 0; seeker < placeOf.length; seeker++) {
            exacter.read(seeker, row);
            long least = Long.MAX_VALUE;
            for (int place = 0; place < row.length; place++) {
                least = Math.min(least, row[place] + next.prices[place]);
            }
            int place = placeOf[seeker];
            if (row[place] + next.prices[place] == least) {
                next.sitDown(seeker, place);
            }
        }
        for (int place = 0; place < nobodies.length; place++) {
            next.seatNobodies(place, nobodies[place]);
        }
        return next;
    }

    /// Fills the seats that are left.
    void fillUp() {
        for (int place = 0; place < nobodies.length; place++) {
            seatNobodies(place, costs.capacity(place) - sizes[place] - nobodies[place]);
        }
    }

    private void seatNobodies(int place, int more) {
        if (more > 0) {
            nobodies[place] += more;
            considerNobody(place);
        }
    }

    int places() {
        return costs.places();
    }

    /// Who has no seat.
    int[] waiting() {
        return IntStream.range(0, placeOf.length)
                .filter(seeker -> placeOf[seeker] < 0)
                .toArray();
    }

    int placeOf(int seeker) {
        return placeOf[seeker];
    }

    boolean hasRoom(int place) {
        return sizes[place] + nobodies[place] < costs.capacity(place);
    }

    /// By place. To be raised by who finds chains.
    long[] prices() {
        return prices;
    }

    /// By place: what a new seeker costs there.
    void read(int seeker, long[] into) {
        costs.read(seeker, into);
    }

    /// By place: what the cheapest move there from the given one costs. Not to be changed.
    long[] costsFrom(int place) {
        return cheapest[place];
    }

    /// Lets the cheapest one move.
    void move(int from, int to) {
        int seeker = movers[from][to];
        getUp(seeker, from);
        if (seeker == NOBODY) {
            seatNobodies(to, 1);
        } else {
            sitDown(seeker, to);
        }
    }

    void sitDown(int seeker, int place) {
        if (sizes[place] == sitting[place].length) {
            sitting[place] = Arrays.copyOf(sitting[place], 2 * sizes[place] + 1);
        }
        sitting[place][sizes[place]++] = seeker;
        placeOf[seeker] = place;
        consider(seeker, place);
    }

    private void getUp(int seeker, int place) {
        if (seeker == NOBODY) {
            nobodies[place]--;
        } else {
            int[] seats = sitting[place];
            int seat = 0;
            while (seats[seat] != seeker) {
                seat++;
            }
            seats[seat] = seats[--sizes[place]];
        }
        if (seeker != NOBODY || nobodies[place] == 0) {
            reconsider(seeker, place);
        }
    }

    private void consider(int seeker, int place) {
        costs.read(seeker, row);
        long here = row[place];
        long[] least = cheapest[place];
        int[] who = movers[place];
        for (int to = 0; to < row.length; to++) {
            if (row[to] - here < least[to]) {
                least[to] = row[to] - here;
                who[to] = seeker;
            }
        }
    }

    private void considerNobody(int place) {
        long[] least = cheapest[place];
        for (int to = 0; to < least.length; to++) {
            if (least[to] > 0) {
                least[to] = 0;
                movers[place][to] = NOBODY;
            }
        }
    }

    /// Finds the cheapest again where it was one who left.
    private void reconsider(int left, int place) {
        long[] least = cheapest[place];
        int[] who = movers[place];
        int count = 0;
        for (int to = 0; to < least.length; to++) {
            if (who[to] == left) {
                least[to] = nobodies[place] > 0 ? 0 : NEVER;
                who[to] = NOBODY;
                lost[count++] = to;
            }
        }
        for (int i = 0; i < sizes[place]; i++) {
            int seeker = sitting[place][i];
            costs.consider(seeker, place, lost, count, least, who);
        }
    }
}
