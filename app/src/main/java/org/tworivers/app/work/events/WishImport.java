package org.tworivers.app.work.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.EventSheet.Filled;
import org.tworivers.app.work.events.EventSheet.Sent;
import org.tworivers.app.work.events.JudgedRow.Verdict;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.EventCheck;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.meetings.Pair;
import org.tworivers.core.meetings.PairStanding.Said;
import org.tworivers.core.meetings.PairStanding.Stance;
import org.tworivers.core.shared.Rejection;

/// Judges the rows of a file of wishes, each against what is recorded and against the rows before it.
final class WishImport {
    private static final int LONGEST = 500;

    private final Viewer viewer;
    private final Sent sent;
    private final List<JudgedRow> rows = new ArrayList<>();
    private final List<WishStated> good = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private EventBook book;

    WishImport(Viewer viewer, EventBook book, Sent sent) {
        this.viewer = viewer;
        this.book = book;
        this.sent = sent;
        sent.rows().forEach(this::judge);
    }

    List<JudgedRow> rows() {
        return rows;
    }

    /// What is to be recorded: the new ones and the changed ones.
    List<WishStated> good() {
        return good;
    }

    private void judge(Filled row) {
        List<Rejection> faults = new ArrayList<>();
        String label = row.cell(EventColumn.FROM) + " → " + row.cell(EventColumn.TO);
        Optional<String> from = delegation(row, EventColumn.FROM, faults);
        Optional<String> to = delegation(row, EventColumn.TO, faults);
        Optional<Wish> wish = wish(row, faults);
        if (row.cell(EventColumn.NOTE).length() > LONGEST) {
            faults.add(new Rejection(
                            "text-long",
                            title(EventColumn.NOTE),
                            row.cell(EventColumn.NOTE).substring(0, LONGEST) + "…",
                            "shorten it to " + LONGEST + " letters.")
                    .naming(Integer.toString(LONGEST)));
        }
        if (!faults.isEmpty()) {
            rows.add(JudgedRow.rejected(row.line(), label, faults));
            return;
        }
        take(
                row,
                label,
                new WishStated(
                        book.plan().id(),
                        from.orElseThrow(),
                        to.orElseThrow(),
                        wish.orElseThrow(),
                        row.cell(EventColumn.NOTE)));
    }

    private Optional<String> delegation(Filled row, EventColumn column, List<Rejection> faults) {
        String written = row.cell(column);
        Optional<Delegation> found = DelegationNames.find(book, written);
        if (found.isEmpty()) {
            faults.add(new Rejection(
                    "delegation-unknown",
                    title(column),
                    written,
                    "no delegation, or more than one, is called"
                            + " so; write its key or its name as it is recorded."));
        }
        return found.map(Delegation::key);
    }

    private Optional<Wish> wish(Filled row, List<Rejection> faults) {
        Optional<Wish> wish = EventWords.wish(row.cell(EventColumn.WISH));
        if (wish.isEmpty()) {
            faults.add(new Rejection(
                    "wish-unknown",
                    title(EventColumn.WISH),
                    row.cell(EventColumn.WISH),
                    "say must meet, would like to meet or does not want to."));
        }
        return wish;
    }

    private String title(EventColumn column) {
        return sent.titles().getOrDefault(column, column.title(Messages.in("zh")));
    }

    private void take(Filled row, String label, WishStated stated) {
        Long before = lines.putIfAbsent(stated.from() + " " + stated.to(), row.line());
        if (before != null) {
            Rejection twice = new Rejection(
                            "wish-twice",
                            title(EventColumn.TO),
                            label,
                            "row " + before + " says it already; leave one of" + " the two.")
                    .naming(before.toString());
            rows.add(JudgedRow.rejected(row.line(), label, List.of(twice)));
            return;
        }
        List<Rejection> faults = EventCheck.check(stated, book, viewer.id());
        if (!faults.isEmpty()) {
            rows.add(JudgedRow.rejected(
                    row.line(), label, faults.stream().map(this::rejected).toList()));
            return;
        }
        Said now = book.standing(Pair.of(stated.from(), stated.to())).said(stated.from());
        boolean same =
                now.stance().word().equals(stated.wish().word()) && now.note().equals(stated.note());
        Verdict verdict = same ? Verdict.SAME : now.stance() == Stance.SILENT ? Verdict.NEW : Verdict.CHANGED;
        rows.add(new JudgedRow(row.line(), verdict, label, List.of(), List.of()));
        if (!same) {
            good.add(stated);
            book = book.with(List.of(Recorded.ahead(book.sequence() + 1, viewer.id(), List.of(), stated)));
        }
    }

    private Rejection rejected(Rejection fault) {
        String field = title(fault.field().equals("delegation") ? EventColumn.FROM : EventColumn.TO);
        return new Rejection(fault.code(), field, fault.value(), fault.advice(), fault.details());
    }
}
