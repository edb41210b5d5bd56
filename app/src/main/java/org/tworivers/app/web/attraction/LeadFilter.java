package org.tworivers.app.web.attraction;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.page.Sought;
import org.tworivers.app.work.attraction.LeadBoard;
import org.tworivers.app.work.attraction.ListedLead.Mark;
import org.tworivers.core.shared.Code;

/// Which leads a list shows.
///
/// @param due one of [#DUE]; empty for all that are open
record LeadFilter(String due, String team, String sector, String text) {
    static final List<String> DUE = List.of("overdue", "expiring", "disputed", "contracted", "closed", "all");

    static LeadFilter of(Map<String, String> typed) {
        String due = typed.getOrDefault("due", "").strip();
        return new LeadFilter(
                DUE.contains(due) ? due : "",
                typed.getOrDefault("team", "").strip(),
                typed.getOrDefault("sector", "").strip(),
                typed.getOrDefault("text", "").strip());
    }

    /// Where on a board the leads are that it shows.
    BitSet find(LeadBoard board, NameBook names) {
        BitSet found = due(board);
        if (!team.isEmpty()) {
            found.and(board.placesOfTeam(team));
        }
        if (!sector.isEmpty()) {
            found.and(board.placesOfSectors(code -> isOf(code, names)));
        }
        if (!text.isEmpty()) {
            keepNamed(found, board, names);
        }
        return found;
    }

    private void keepNamed(BitSet found, LeadBoard board, NameBook names) {
        Sought sought = new Sought(text);
        List<String> called = board.names(names.messages().language());
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
            String firm = board.leads().get(at).lead().firm();
            if (!sought.isIn(called.get(at)) && !sought.isIn(names.party(firm))) {
                found.clear(at);
            }
        }
    }

    private boolean isOf(Code code, NameBook names) {
        return !code.isNone()
                && names.codes().path(code, names.day()).stream()
                        .anyMatch(each -> each.toString().equals(sector));
    }

    private BitSet due(LeadBoard board) {
        if (due.equals("all")) {
            BitSet all = new BitSet();
            all.set(0, board.leads().size());
            return all;
        }
        return board.places(
                switch (due) {
                    case "overdue" -> Mark.OVERDUE;
                    case "expiring" -> Mark.EXPIRING;
                    case "disputed" -> Mark.DISPUTED;
                    case "contracted" -> Mark.CONTRACTED;
                    case "closed" -> Mark.CLOSED;
                    default -> Mark.OPEN;
                });
    }
}
