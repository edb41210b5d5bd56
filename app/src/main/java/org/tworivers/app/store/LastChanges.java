package org.tworivers.app.store;

/// The entry at which what is known of something changed last: by an entry about it, or because one was corrected or
/// taken back. It is the version that somebody who read it has seen.
public final class LastChanges {
    private final Database database;

    public LastChanges(Database database) {
        this.database = database;
    }

    /// The rooms whose things have versions.
    public enum Room {
        CASES("entry_of_aftercare", "subject"),
        OVERSIGHT("entry_of_oversight", "subject"),
        INSTRUMENTS("entry_of_instruments", "subject"),
        BOOKINGS("booking", "booking"),
        RESEARCH("entry_of_research", "subject"),
        RESULTS("entry_of_results", "subject"),
        TALENT("entry_of_talent", "subject");

        private final String sql;

        Room(String table, String key) {
            sql = "SELECT MAX(CASE WHEN known_until < " + Intervals.OPEN
                    + " THEN known_until ELSE known_from END) FROM " + table + " WHERE " + key + " = ?";
        }
    }

    /// Its sequence; 0 for what nothing is known of.
    public long find(Room room, String subject) {
        return database.read("read when something changed last", statements -> statements.whole(0, room.sql, subject));
    }
}
