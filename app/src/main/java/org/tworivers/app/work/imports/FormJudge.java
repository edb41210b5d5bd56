package org.tworivers.app.work.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.tworivers.app.exchange.map.ImportMap.RegisterRule;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.work.imports.Filling.Told;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Judges rows that fill in a form.
final class FormJudge implements Judge<Filled> {
    private final Filling filling;
    private final RegisterRule register;
    private final String fileHash;
    private final String key;
    private final KeyTable seen = new KeyTable();

    /// @param fileHash SHA-256 of the file, which proves what is recorded of its rows
    /// @param key the field that tells rows apart, for messages
    FormJudge(Filling filling, RegisterRule register, String fileHash, String key) {
        this.filling = filling;
        this.register = register;
        this.fileHash = fileHash;
        this.key = key;
    }

    @Override
    public Verdict judge(Filled row) {
        Told told = filling.tell(row);
        List<Rejection> faults = faults(row, told);
        if (!faults.isEmpty()) {
            return new Verdict.Rejected(row.row(), faults);
        }
        long fingerprint = seen.fingerprint(told.after().toString());
        long before = seen.get(told.subject());
        if (before != KeyTable.ABSENT && before != fingerprint) {
            return new Verdict.Rejected(
                    row.row(),
                    List.of(new Rejection(
                            "duplicate-key",
                            row.column(key),
                            row.text(key),
                            "an earlier row of this file has the same id and says otherwise; keep one of them.")));
        }
        seen.put(told.subject(), fingerprint);
        if (before == fingerprint || told.before().equals(told.after())) {
            return new Verdict.Same(row.row());
        }
        return told.before().isEmpty()
                ? new Verdict.Fresh(row, told.subject())
                : new Verdict.Changed(row, told.subject(), Optional.empty(), changes(row, told));
    }

    /// What cannot be read, and what the form says of the other columns.
    private static List<Rejection> faults(Filled row, Told told) {
        List<Rejection> faults = new ArrayList<>(row.faults());
        for (Rejection fault : told.faults()) {
            Rejection at = rejected(row, fault);
            if (row.faults().stream().noneMatch(each -> each.field().equals(at.field()))) {
                faults.add(at);
            }
        }
        return faults;
    }

    private static List<Change> changes(Filled row, Told told) {
        List<Change> changes = new ArrayList<>();
        SortedMap<String, String> before = told.before();
        SortedMap<String, String> after = told.after();
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String from = before.getOrDefault(field, "");
            String to = after.getOrDefault(field, "");
            if (!from.equals(to)) {
                changes.add(new Change(row.column(field), from, to));
            }
        }
        return changes;
    }

    /// The same at the column that says what the field of the form says.
    private static Rejection rejected(Filled row, Rejection fault) {
        String value = fault.value().isEmpty() ? row.text(fault.field()) : fault.value();
        return new Rejection(fault.code(), row.column(fault.field()), value, fault.advice(), fault.details());
    }

    /// What is to be recorded of a row that is new or says otherwise, proven by the row and by what it names itself.
    List<Draft> drafts(Filled row) {
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : filling.tell(row).drafts()) {
            List<Evidence> evidence = new ArrayList<>(draft.evidence());
            evidence.add(new Evidence(
                    Evidence.Kind.REGISTER_ROW,
                    register.name() + " row " + row.row().line(),
                    fileHash));
            drafts.add(draft.withEvidence(evidence).withAudience(register.audience()));
        }
        return drafts;
    }
}
