package org.tworivers.core.projects;

import java.util.List;
import org.tworivers.core.shared.Code;

/// Goes on from columns that were built before: their facts, those of them ended that stopped to count since, and the
/// facts that came since. Single use.
///
/// Cost: a pass over the columns, which is some thirty times quicker than reading them from a store.
public final class FactContinuation {
    private final FactColumns before;
    private final FactColumnsBuilder builder;

    /// One fact, as [FactColumnsBuilder#add] takes it.
    public record FactRow(
            int project,
            int knownFrom,
            int knownUntil,
            int kind,
            int marks,
            int day,
            int code,
            long amount,
            long other) {}

    /// @param before what was built before
    /// @param codes sorted; all of those before and what came since. Denominations stay as they were
    public FactContinuation(FactColumns before, List<Code> codes) {
        this.before = before;
        builder = new FactColumnsBuilder(codes, before.units());
        int[] codeNow = moved(before.codes(), codes);
        for (int index = 0; index < before.projects(); index++) {
            for (int fact = before.offsets[index]; fact < before.offsets[index + 1]; fact++) {
                int kind = before.kind(fact);
                int code = before.code[fact];
                long other = before.other[fact];
                builder.copy(
                        before.projectNumber(index),
                        before,
                        fact,
                        code < 0 || FactKind.codeIsStage(kind) ? code : codeNow[code],
                        kind == FactKind.RECEIPT && other >= 0 ? codeNow[(int) other] : other);
            }
        }
    }

    /// Where each of a sorted list stands in a longer one.
    private static <T> int[] moved(List<T> from, List<T> to) {
        int[] now = new int[from.size()];
        int at = 0;
        for (int i = 0; i < now.length; i++) {
            while (!to.get(at).equals(from.get(i))) {
                at++;
            }
            now[i] = at;
        }
        return now;
    }

    /// Ends a fact that was there before and still counted.
    ///
    /// @param row as it was added, with the first sequence that no longer knows it
    /// @return false when there is none such
    public boolean end(FactRow row) {
        int index = before.indexOf(row.project());
        if (index < 0) {
            return false;
        }
        int tag = FactColumns.tag(row.kind(), row.marks(), row.code(), row.amount(), row.other());
        return builder.end(before.offsets[index], before.offsets[index + 1], row, tag);
    }

    /// Takes the facts that came since, and builds the columns.
    public FactColumnsBuilder builder() {
        return builder;
    }
}
