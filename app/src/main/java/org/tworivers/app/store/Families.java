package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Which entries count.
///
/// An entry and everything that corrects it, directly or through other corrections, are one *family*. Of a
/// family counts the latest entry that was not taken back, and only that one. An entry is taken back when
/// its import was undone, or by a withdrawal that was not taken back itself. So whatever the order of
/// corrections, withdrawals and undone imports: nothing counts twice, and what counts depends on what was
/// said, not on the way there.
final class Families {
    private static final String JOURNAL_TYPES = "journal.";
    private static final String WITHDRAWN = "journal.withdrawn";

    private static final String TARGET = "SELECT sequence, type, corrects FROM journal_entry WHERE entry_id = ?";
    private static final String ROOT = "SELECT root FROM correction WHERE entry = ?";
    private static final String JOIN = "INSERT INTO correction (entry, root) VALUES (?, ?)";
    private static final String MEMBERS = "SELECT entry FROM correction WHERE root = ? ORDER BY entry DESC";
    private static final String UNDONE = "SELECT 1 FROM journal_entry j JOIN import_run r ON r.import_id = j.import_id"
            + " WHERE j.sequence = ? AND r.undone_sequence > 0";
    private static final String WITHDRAWALS = "SELECT w.sequence FROM journal_entry j JOIN journal_entry w"
            + " ON w.corrects = j.entry_id WHERE j.sequence = ? AND w.corrects <> '' AND w.type = '" + WITHDRAWN
            + "' AND w.sequence <= ?";

    private final Statements statements;
    private final Intervals intervals;

    /// An entry that another one names.
    ///
    /// @param corrects what it names itself, maybe nothing
    record Target(long sequence, String type, String corrects) {
        /// Whether it is one of the journal's own entries, which state nothing about the world.
        boolean isAboutEntries() {
            return type.startsWith(JOURNAL_TYPES);
        }

        /// Whether it judges two organisations; such an entry is taken back, never corrected.
        boolean isJudgement() {
            return type.equals("register.organisation-merged") || type.equals("register.organisations-kept-apart");
        }

        /// Whether it is a step of a monthly return, which only another step follows.
        boolean isReturnStep() {
            return type.startsWith("returns.") && !type.equals("returns.unit-stated");
        }

        /// Whether it is about an event, of which a later entry says otherwise.
        boolean isOfEvent() {
            return type.startsWith("meetings.") && !type.equals("meetings.event-held");
        }

        /// Whether it is about an agreement or a pairing, of which a later entry says otherwise, or is taken back.
        boolean isOfAgreement() {
            return type.startsWith("agreements.") && !type.equals("agreements.signed");
        }

        /// Whether it is about a team or a lead, of which a later entry says otherwise, or is taken back.
        boolean isOfAttraction() {
            return type.startsWith("attraction.");
        }

        /// Whether it is about a case, of which a later entry says otherwise, or is taken back.
        boolean isOfAftercare() {
            return type.startsWith("aftercare.");
        }

        /// Whether it is about a promise or an audit, of which a later entry says otherwise, or is taken back.
        boolean isOfOversight() {
            return type.startsWith("oversight.");
        }

        /// Whether it is about the research network, of which a later entry says otherwise, or is taken back.
        boolean isOfResearch() {
            return type.startsWith("research.");
        }

        /// Whether it is about an instrument or a booking, of which only a later entry says otherwise.
        boolean isOfInstruments() {
            return type.startsWith("instruments.");
        }

        /// Whether it is about a result or a talent agreement, of which a later entry says otherwise, or is taken back.
        boolean isOfResultsOrTalent() {
            return type.startsWith("results.") || type.startsWith("talent.");
        }

        /// Whether it moves a quota, which only another move undoes.
        boolean isQuotaMove() {
            return type.equals("parks.quota-moved");
        }

        boolean isWithdrawal() {
            return type.equals(WITHDRAWN);
        }
    }

    Families(Statements statements) {
        this.statements = statements;
        intervals = new Intervals(statements);
    }

    /// The entry of an id.
    ///
    /// @return with sequence 0 when there is none
    Target target(String entryId) throws SQLException {
        try (ResultSet row = statements.of(TARGET, entryId).executeQuery()) {
            return row.next() ? new Target(row.getLong(1), row.getString(2), row.getString(3)) : new Target(0, "", "");
        }
    }

    /// A new entry takes the place of the one it corrects and counts for the family.
    void join(long correction, String correctedId) throws SQLException {
        Target corrected = target(correctedId);
        if (corrected.sequence() == 0 || corrected.isAboutEntries()) {
            return;
        }
        long root = root(corrected.sequence());
        if (intervals.retire(corrected.sequence(), corrected.sequence(), correction) == 0) {
            for (long member : members(root)) {
                intervals.retire(member, member, correction);
            }
        }
        statements.run(JOIN, correction, root);
    }

    /// Something about an entry was taken back, or given again: its family settles on who counts.
    ///
    /// @param at the sequence of the entry that says so
    void settle(String entryId, long at) throws SQLException {
        long root = rootOf(entryId);
        if (root > 0) {
            settleFamily(root, at);
        }
    }

    /// The root of the family that an entry is of, or that one is of which it takes back or gives again; 0 when there
    /// is none.
    long rootOf(String entryId) throws SQLException {
        Target target = target(entryId);
        while (target.isWithdrawal()) {
            target = target(target.corrects());
        }
        return target.sequence() > 0 && !target.isAboutEntries() ? root(target.sequence()) : 0;
    }

    private void settleFamily(long root, long at) throws SQLException {
        boolean counted = false;
        for (long member : members(root)) {
            if (!counted && !isTakenBack(member, at)) {
                intervals.restore(member, at);
                counted = true;
            } else {
                intervals.retire(member, member, at);
            }
        }
    }

    /// Every entry of an import stops counting, and all families it touched settle. The import is marked as
    /// undone before.
    void takeBackImport(long first, long last, long at) throws SQLException {
        for (String corrected : allCorrected(first, last)) {
            settle(corrected, at);
        }
        intervals.retire(first, last, at);
    }

    private List<String> allCorrected(long first, long last) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (ResultSet row = statements
                .of(
                        "SELECT corrects FROM journal_entry WHERE sequence >= ? AND sequence <= ? AND corrects <> ''"
                                + " ORDER BY sequence",
                        first,
                        last)
                .executeQuery()) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    private long root(long entry) throws SQLException {
        return statements.whole(entry, ROOT, entry);
    }

    /// All of a family, the latest first, the root last.
    List<Long> members(long root) throws SQLException {
        List<Long> members = new ArrayList<>();
        try (ResultSet row = statements.of(MEMBERS, root).executeQuery()) {
            while (row.next()) {
                members.add(row.getLong(1));
            }
        }
        members.add(root);
        return members;
    }

    /// Whether an entry is taken back by what was recorded up to a sequence.
    boolean isTakenBack(long entry, long at) throws SQLException {
        if (statements.finds(UNDONE, entry)) {
            return true;
        }
        List<Long> withdrawals = new ArrayList<>();
        try (ResultSet row = statements.of(WITHDRAWALS, entry, at).executeQuery()) {
            while (row.next()) {
                withdrawals.add(row.getLong(1));
            }
        }
        for (long withdrawal : withdrawals) {
            if (!isTakenBack(withdrawal, at)) {
                return true;
            }
        }
        return false;
    }
}
