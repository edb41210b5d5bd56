package org.tworivers.solver.timetable.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tworivers.solver.timetable.board.Board;
import org.tworivers.solver.timetable.board.Layout;

/// The first placement: meetings with the least room first, each into the cheapest slot that has room for it.
///
/// Room = slots allowed less the meetings of both participants, so fixed meetings and busy participants come first.
/// Cost: O(meetings x slots).
final class Construction {
    private final Board board;
    private final Layout layout;

    Construction(Board board) {
        this.board = board;
        layout = board.layout;
    }

    /// Places what can be placed without moving anything; the rest stays unplaced.
    ///
    /// @param wanted a slot by meeting that is taken where there is room, or [Board#NONE]
    void run(int[] wanted, SplittableRandom random) {
        int[] lot = random.ints(layout.meetings).toArray();
        int[] busyness = new int[layout.capacity.length];
        for (int agent : IntStream.range(0, layout.agentsFrom[layout.meetings])
                .map(i -> layout.agents[i])
                .toArray()) {
            busyness[agent]++;
        }
        int[] order = IntStream.range(0, layout.meetings)
                .boxed()
                .sorted((a, b) -> {
                    int byRoom = Integer.compare(room(a, busyness), room(b, busyness));
                    return byRoom != 0 ? byRoom : Integer.compare(lot[a], lot[b]);
                })
                .mapToInt(m -> m)
                .toArray();
        for (int m : order) {
            if (wanted[m] != Board.NONE && board.hasRoom(m, wanted[m])) {
                board.put(m, wanted[m]);
                board.rescoreAround(m);
            }
        }
        for (int m : order) {
            if (board.slotOf[m] == Board.NONE) {
                place(m);
            }
        }
    }

    private int room(int m, int[] busyness) {
        int choices = layout.choices(m);
        if (choices <= 1) {
            return Integer.MIN_VALUE;
        }
        int at = layout.agentsFrom[m];
        return choices - busyness[layout.agents[at]] - busyness[layout.agents[at + 1]];
    }

    private void place(int m) {
        long cheapest = Long.MAX_VALUE;
        int best = Board.NONE;
        for (int i = layout.choicesFrom[m]; i < layout.choicesFrom[m + 1]; i++) {
            int slot = layout.choices[i];
            if (board.hasRoom(m, slot)) {
                long cost = board.costOfPutting(m, slot);
                if (cost < cheapest) {
                    cheapest = cost;
                    best = slot;
                }
            }
        }
        if (best != Board.NONE) {
            board.put(m, best);
            board.rescoreAround(m);
        }
    }
}
