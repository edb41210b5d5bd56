package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.PlacementTree;

/// The timetables of events that are being worked on, every version of them: an ordinary table beside the journal.
///
/// A version is kept whole, or as what changed since the one before; so one move costs little, and one version is read
/// from at most [#MOST_STEPS] rows.
public final class EventBoards {
    private static final int MOST_STEPS = 50;
    private static final String NEWEST = "SELECT MAX(version) FROM event_board WHERE event = ?";
    private static final String CONTENT = "SELECT content FROM event_board WHERE event = ? AND version = ?";
    private static final String FROM_TO = "SELECT version, changed_by, changed_at, content FROM event_board"
            + " WHERE event = ? AND version >= ? AND version <= ? ORDER BY version";

    private final Database database;

    /// The boards of a store.
    public EventBoards(Database database) {
        this.database = database;
    }

    /// A step of the work.
    ///
    /// @param version grows with each change, from 1
    /// @param changedBy opaque id of the account that made it
    /// @param what words of whoever keeps it
    public record Step(long version, String changedBy, Instant changedAt, String what) {}

    /// A board after a step.
    public record Kept(Step step, List<Placement> placements) {
        public Kept {
            placements = List.copyOf(placements);
        }
    }

    /// The board of an event as it now is; nothing when none was begun.
    public Optional<Kept> find(String event) {
        return database.read("read a board", statements -> find(statements, event, statements.whole(0, NEWEST, event)));
    }

    /// A board as it was.
    public Optional<Kept> find(String event, long version) {
        return database.read("read a board", statements -> find(statements, event, version));
    }

    private static Optional<Kept> find(Statements statements, String event, long version) throws SQLException {
        String text = statements.text(CONTENT, event, version);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        long base = base(CanonicalText.parse(text));
        Map<Pair, Placement> placements = new TreeMap<>();
        Optional<Step> last = Optional.empty();
        try (ResultSet row = statements.of(FROM_TO, event, base, version).executeQuery()) {
            while (row.next()) {
                Tree content = CanonicalText.parse(row.getString(4));
                apply(content, placements);
                last = Optional.of(step(row, content));
            }
        }
        return last.map(step -> new Kept(step, List.copyOf(placements.values())));
    }

    private static long base(Tree content) {
        return TreeReader.of(content, "").whole("base", 0);
    }

    private static Step step(ResultSet row, Tree content) throws SQLException {
        return new Step(
                row.getLong(1),
                row.getString(2),
                Chain.instant(row.getLong(3)),
                TreeReader.of(content, "").text("what", ""));
    }

    private static void apply(Tree content, Map<Pair, Placement> placements) {
        TreeReader in = TreeReader.of(content, "");
        in.texts("taken").forEach(pair -> placements.remove(Pair.parse(pair)));
        for (Tree placed : in.items("placed")) {
            Placement placement = PlacementTree.read(TreeReader.of(placed, "placed."));
            placements.put(placement.pair(), placement);
        }
    }

    /// The last steps of the work, the last first.
    public List<Step> steps(String event, int most) {
        return database.read("read the steps of a board", statements -> {
            long newest = statements.whole(0, NEWEST, event);
            List<Step> steps = new ArrayList<>();
            try (ResultSet row =
                    statements.of(FROM_TO, event, newest - most + 1, newest).executeQuery()) {
                while (row.next()) {
                    steps.addFirst(step(row, CanonicalText.parse(row.getString(4))));
                }
            }
            return steps;
        });
    }

    /// Keeps a board as the next version.
    ///
    /// @param step its version is the next after the one it was made from
    /// @return false when somebody else changed it meanwhile: nothing is kept
    public boolean keep(String event, Step step, Collection<Placement> placements) {
        return database.write("keep a board", statements -> {
            long now = statements.whole(0, NEWEST, event);
            if (now != step.version() - 1) {
                return false;
            }
            statements.run(
                    "INSERT INTO event_board (event, version, changed_by, changed_at, content) VALUES (?, ?, ?, ?, ?)",
                    event,
                    step.version(),
                    step.changedBy(),
                    Chain.micros(step.changedAt()),
                    CanonicalText.write(content(statements, event, step, placements)));
            return true;
        });
    }

    private static Tree content(Statements statements, String event, Step step, Collection<Placement> placements)
            throws SQLException {
        Optional<Kept> before = find(statements, event, step.version() - 1);
        long base = before.isEmpty()
                ? step.version()
                : base(CanonicalText.parse(statements.text(CONTENT, event, step.version() - 1)));
        Set<Placement> stays = new HashSet<>(before.map(Kept::placements).orElse(List.of()));
        Set<Pair> gone = new HashSet<>();
        stays.forEach(each -> gone.add(each.pair()));
        placements.forEach(each -> gone.remove(each.pair()));
        List<Placement> changed =
                placements.stream().filter(each -> !stays.contains(each)).toList();
        boolean whole = step.version() - base >= MOST_STEPS || changed.size() + gone.size() > placements.size() / 4;
        return Tree.fields()
                .with("what", step.what())
                .with("base", whole ? step.version() : base)
                .with(
                        "placed",
                        (whole ? placements : changed)
                                .stream().map(PlacementTree::write).toList())
                .with(
                        "taken",
                        whole
                                ? List.of()
                                : gone.stream()
                                        .sorted()
                                        .map(pair -> Tree.of(pair.toString()))
                                        .toList())
                .build();
    }
}
