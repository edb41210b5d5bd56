package org.tworivers.app.work.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.events.EventSheet.Filled;
import org.tworivers.app.work.events.EventSheet.Sent;
import org.tworivers.app.work.events.JudgedRow.Verdict;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.Delegation.Standing;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Judges the rows of a file of delegations, each against what is recorded and against the rows before it.
final class DelegationImport {
    private static final String LANGUAGE = "zh";

    private final Viewer viewer;
    private final EventRegister register;
    private final DelegationDesk desk;
    private final Sent sent;
    private final List<JudgedRow> rows = new ArrayList<>();
    private final List<StatedDelegation> good = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private EventBook book;

    DelegationImport(Viewer viewer, EventBook book, EventRegister register, DelegationDesk desk, Sent sent) {
        this.viewer = viewer;
        this.book = book;
        this.register = register;
        this.desk = desk;
        this.sent = sent;
        sent.rows().forEach(this::judge);
    }

    List<JudgedRow> rows() {
        return rows;
    }

    /// What is to be recorded: the new ones and the changed ones.
    List<StatedDelegation> good() {
        return good;
    }

    private void judge(Filled row) {
        Optional<Delegation> known = find(row);
        Optional<StatedDelegation> before = known.map(desk::known);
        DelegationCells cells = new DelegationCells(row, sent.titles());
        Map<String, String> recorded = before.map(each -> DelegationFields.write(each, register, LANGUAGE))
                .orElse(Map.of());
        Map<String, String> fields = cells.over(recorded);
        known.ifPresent(each -> fields.put(DelegationFields.KEY, each.key()));
        link(fields, known.isPresent());
        DelegationFields.Read read = DelegationFields.read(fields, book, register, Standing.ADMITTED);
        List<Rejection> faults = new ArrayList<>(cells.faults());
        read.faults().forEach(each -> faults.add(rejected(row, each)));
        read.stated()
                .ifPresent(stated ->
                        DelegationDesk.check(viewer, book, stated).forEach(each -> faults.add(rejected(row, each))));
        checkTwice(row, read.stated(), known, faults);
        if (faults.isEmpty()) {
            take(row, read.stated().orElseThrow(), before, recorded);
        } else {
            rows.add(JudgedRow.rejected(row.line(), label(row), faults));
        }
    }

    /// A name that is just one organisation's in the register means that one.
    private void link(Map<String, String> fields, boolean known) {
        if (known || !fields.getOrDefault(DelegationFields.ORGANISATION, "").isEmpty()) {
            return;
        }
        for (String language : List.of("zh", "en")) {
            register.findOrganisation(fields.getOrDefault("name-" + language, ""))
                    .ifPresent(id -> fields.putIfAbsent(DelegationFields.ORGANISATION, id));
        }
    }

    private static String label(Filled row) {
        for (EventColumn column :
                List.of(EventColumn.NAME_ZH, EventColumn.NAME_EN, EventColumn.ORGANISATION, EventColumn.KEY)) {
            if (!row.cell(column).isEmpty()) {
                return row.cell(column);
            }
        }
        return "";
    }

    /// The delegation that a row is about: of its key; else of its organisation or name.
    private Optional<Delegation> find(Filled row) {
        String key = row.cell(EventColumn.KEY);
        if (!key.isEmpty()) {
            return book.findDelegation(key);
        }
        Optional<String> organisation = row.cell(EventColumn.ORGANISATION).isEmpty()
                ? Optional.empty()
                : register.findOrganisation(row.cell(EventColumn.ORGANISATION));
        return book.delegations().values().stream()
                .filter(each -> organisation.filter(each.organisation()::equals).isPresent()
                        || isNamed(each.names(), row.cell(EventColumn.NAME_ZH))
                        || isNamed(each.names(), row.cell(EventColumn.NAME_EN)))
                .findFirst();
    }

    private static boolean isNamed(Names names, String written) {
        return !written.isEmpty() && names.byLanguage().containsValue(written);
    }

    /// The same delegation twice in a file is one row too many, whatever the two say.
    private void checkTwice(
            Filled row, Optional<StatedDelegation> stated, Optional<Delegation> known, List<Rejection> faults) {
        String key = known.map(Delegation::key)
                .or(() -> stated.map(each -> each.delegation().key()))
                .orElse("");
        Long before = lines.get(key);
        if (before != null) {
            faults.add(new Rejection(
                            "delegation-twice",
                            title(row.cell(EventColumn.KEY).isEmpty() ? EventColumn.NAME_ZH : EventColumn.KEY),
                            label(row),
                            "row " + before + " is about the same delegation; leave one of the two.")
                    .naming(before.toString()));
        }
    }

    private void take(
            Filled row, StatedDelegation stated, Optional<StatedDelegation> before, Map<String, String> recorded) {
        lines.put(stated.delegation().key(), row.line());
        if (before.isPresent() && before.get().isSame(stated)) {
            rows.add(new JudgedRow(row.line(), Verdict.SAME, label(row), List.of(), List.of()));
            return;
        }
        Verdict verdict = before.isPresent() ? Verdict.CHANGED : Verdict.NEW;
        List<String> changes =
                before.isPresent() ? changes(recorded, DelegationFields.write(stated, register, LANGUAGE)) : List.of();
        rows.add(new JudgedRow(row.line(), verdict, label(row), changes, List.of()));
        good.add(stated);
        book = book.with(List.of(Recorded.ahead(
                book.sequence() + 1,
                viewer.id(),
                List.of(),
                new DelegationStated(book.plan().id(), stated.delegation()))));
    }

    private List<String> changes(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        fields.removeIf(field -> before.getOrDefault(field, "").equals(after.getOrDefault(field, "")));
        return EventColumn.of(EventSheet.DELEGATIONS).stream()
                .filter(column -> fields.stream().anyMatch(column::says))
                .map(this::title)
                .toList();
    }

    private String title(EventColumn column) {
        return sent.titles().getOrDefault(column, column.title(Messages.in(LANGUAGE)));
    }

    /// The same at the column that says what the field of the form says, with what stands there.
    private Rejection rejected(Filled row, Rejection fault) {
        Optional<EventColumn> column = EventColumn.of(EventSheet.DELEGATIONS).stream()
                .filter(each -> each.says(fault.field()))
                .findFirst();
        String field = column.map(this::title).orElse(fault.field());
        String value = column.map(row::cell).filter(cell -> !cell.isEmpty()).orElse(fault.value());
        return new Rejection(fault.code(), field, value, fault.advice(), fault.details());
    }
}
