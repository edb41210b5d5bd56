package org.tworivers.solver.matching;

/// Seats one more seeker by the chain of moves that costs least: it takes a seat, whoever had it takes another, and so
/// on, until there is room. Dijkstra's algorithm between places; prices rise by what the chain's end is farther than a
/// place it passed, so that everybody still sits where cost + price is least.
///
/// Only places nearer than the nearest room known are looked at. Cost: O(places) for each of these that is passed.
final class Chains {
    private static final int NOWHERE = -1;
    /// So many places are looked at before anything is decided: most blocks have none that comes nearer. Measured:
    /// 128 is as good as 64, all 800 at once is half as quick.
    private static final int BLOCK = 128;

    private final Seats seats;
    private final long[] prices;
    private final long[] distance;
    private final int[] before;

    /// The places to pass yet: the first of the array.
    private final int[] open;

    private final boolean[] isListed;
    private int openCount;
    private final int[] passed;
    private int passedCount;
    private int room;
    private long roomDistance;

    Chains(Seats seats) {
        this.seats = seats;
        prices = seats.prices();
        distance = new long[seats.places()];
        before = new int[seats.places()];
        open = new int[seats.places()];
        isListed = new boolean[seats.places()];
        passed = new int[seats.places()];
    }

    void seat(int seeker) {
        begin(seeker);
        while (openCount > 0) {
            int place = removeNearest();
            if (distance[place] >= roomDistance) {
                break;
            }
            passed[passedCount++] = place;
            leave(place);
        }
        for (int i = 0; i < passedCount; i++) {
            prices[passed[i]] += roomDistance - distance[passed[i]];
        }
        int place = room;
        while (before[place] != NOWHERE) {
            seats.move(before[place], place);
            place = before[place];
        }
        seats.sitDown(seeker, place);
    }

    private void begin(int seeker) {
        openCount = 0;
        passedCount = 0;
        roomDistance = Long.MAX_VALUE;
        seats.read(seeker, distance);
        for (int place = 0; place < distance.length; place++) {
            distance[place] += prices[place];
            before[place] = NOWHERE;
            isListed[place] = false;
            if (distance[place] < roomDistance && seats.hasRoom(place)) {
                room = place;
                roomDistance = distance[place];
            }
        }
        for (int place = 0; place < distance.length; place++) {
            if (distance[place] < roomDistance) {
                list(place);
            }
        }
    }

    private void list(int place) {
        open[openCount++] = place;
        isListed[place] = true;
    }

    private int removeNearest() {
        int best = 0;
        for (int i = 1; i < openCount; i++) {
            best = distance[open[i]] < distance[open[best]] ? i : best;
        }
        int place = open[best];
        open[best] = open[--openCount];
        return place;
    }

    private void leave(int from) {
        long[] costs = seats.costsFrom(from);
        long reached = distance[from] - prices[from];
        for (int place = 0; place < costs.length; place += BLOCK) {
            int until = Math.min(place + BLOCK, costs.length);
            if (isAnyNearer(costs, reached, place, until)) {
                come(from, costs, reached, place, until);
            }
        }
    }

    /// Without a branch, so that the processor compares several places in one step: a difference below zero has its
    /// highest bit set.
    private boolean isAnyNearer(long[] costs, long reached, int first, int until) {
        long room = roomDistance;
        long any = 0;
        for (int place = first; place < until; place++) {
            long way = reached + costs[place] + prices[place];
            any |= (way - distance[place]) & (way - room);
        }
        return any < 0;
    }

    private void come(int from, long[] costs, long reached, int first, int until) {
        for (int place = first; place < until; place++) {
            long way = reached + costs[place] + prices[place];
            if (way < distance[place] && way < roomDistance) {
                distance[place] = way;
                before[place] = from;
                if (seats.hasRoom(place)) {
                    room = place;
                    roomDistance = way;
                } else if (!isListed[place]) {
                    list(place);
                }
            }
        }
    }
}
