package org.tworivers.core.meetings;

import java.time.LocalDateTime;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.meetings.MeetingsEntry.Placement;

/// A [Placement] as plain data and back.
public final class PlacementTree {
    private PlacementTree() {}

    /// As plain data.
    public static Tree write(Placement placement) {
        return Tree.fields()
                .with("pair", placement.pair().toString())
                .with("begins", placement.begins().toString())
                .with("table", placement.table())
                .with("interpreters", placement.interpreters())
                .withFlag("confirmed", placement.confirmed())
                .build();
    }

    /// What [#write] wrote.
    public static Placement read(TreeReader in) {
        Placement placement = new Placement(
                Pair.parse(in.text("pair")),
                LocalDateTime.parse(in.text("begins")),
                in.text("table"),
                in.text("interpreters", ""),
                in.flag("confirmed"));
        in.finish();
        return placement;
    }
}
