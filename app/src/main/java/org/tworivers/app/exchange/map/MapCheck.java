package org.tworivers.app.exchange.map;

import java.util.Locale;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.map.ImportMap.StageRule;
import org.tworivers.core.journal.MalformedTextException;

/// What the parts of a map must be to each other.
final class MapCheck {
    private final ImportMap map;

    MapCheck(ImportMap map) {
        this.map = map;
    }

    void run() {
        RowKind rows = map.register().rows();
        if (rows == RowKind.RETURN) {
            must(map.returned().unit().isGiven(), "return.unit", "name the unit that reports");
            must(map.returned().period().isGiven(), "return.period", "say which period is reported about");
            must(!map.returned().values().isEmpty(), "return.values", "name at least one figure");
            return;
        }
        if (rows.isForm()) {
            checkForm(rows);
            return;
        }
        must(map.fields().isEmpty(), "fields", "be left out unless a row fills in a form");
        must(!map.names().isEmpty(), "name", "name the column with the project's name");
        must(map.returned().values().isEmpty(), "return", "be left out unless row is return");
        boolean dealt = map.deal().day().isGiven();
        boolean paid = map.deal().capital().total().isGiven()
                || map.deal().capital().outside().isGiven();
        switch (rows) {
            case SIGNING -> must(dealt, "day", "name the column with the day of signing");
            case ANNOUNCEMENT -> {
                must(dealt, "day", "name the column with the day of the announcement");
                must(!map.deal().kind().isGiven(), "kind", "be left out: an announcement is no signing");
            }
            case STATUS -> {
                must(!dealt && !paid, "day", "be left out, as capital: a status is neither signed nor announced");
                must(map.status().from().isGiven(), "status", "say where the status stands");
            }
            case DOSSIER -> must(dealt || !paid, "day", "name the day of signing that the capital is of");
            case RETURN,
                    PARK,
                    SITE_WISH,
                    CONSUMPTION,
                    SETTLEMENT,
                    LEAD,
                    VISIT,
                    CASE,
                    PROMISE,
                    JOINT_INSTITUTE,
                    CONTRACT,
                    ORGANISATION -> {}
        }
        if (dealt && rows != RowKind.ANNOUNCEMENT) {
            must(map.deal().kind().isGiven(), "kind", "say whether it is a contract or an intent");
        }
        checkStatus();
    }

    private void checkForm(RowKind rows) {
        boolean ofProject = map.deal().day().isGiven()
                || map.deal().kind().isGiven()
                || map.deal().capital().total().isGiven()
                || map.status().from().isGiven()
                || map.assigned().unit().isGiven()
                || !map.stages().isEmpty()
                || !map.receipts().isEmpty()
                || !map.parties().isEmpty()
                || !map.notes().columns().isEmpty()
                || map.notes().rest();
        must(!ofProject, "row", "be a kind of project when days, amounts, parties, stages or notes are read");
        must(map.returned().values().isEmpty(), "return", "be left out unless row is return");
        FormFields known = FormFields.of(rows);
        for (String field : map.fields().keySet()) {
            must(known.has(field), "fields." + field, "be one of " + String.join(", ", known.names()));
        }
        must(map.names().isEmpty() || known.hasNames(), "name", "be left out: such a row has no name");
        for (ImportMap.SchemeRule rule : map.schemes()) {
            String use = rule.use().name().toLowerCase(Locale.ROOT);
            must(known.has(use), use, "be left out: such a row says nothing of it");
            must(rule.levels().isEmpty(), use + ".open", "be left out: a form takes codes that are loaded");
            must(!map.fields().containsKey(use), "fields." + use, "be left out where " + use + " is given");
        }
        must(
                map.key().size() == (known.hasKey() ? 1 : 0),
                "key",
                known.hasKey() ? "name the one column of the id" : "be none");
        for (String field : known.needed()) {
            must(map.fields().containsKey(field), "fields." + field, "name the column of it");
        }
    }

    private void checkStatus() {
        if (map.status().from().isGiven()) {
            must(map.status().asOf().isGiven(), "status.as-of", "say on which day the status holds");
            must(!map.status().stages().isEmpty(), "status.stages", "say which stage each status word means");
        }
        for (StageRule stage : map.stages()) {
            for (String word : stage.factWhen()) {
                must(
                        map.status().stages().containsKey(word),
                        "stages." + stage.stage().word() + ".fact-when",
                        "list words of status.stages, not \"" + word + "\"");
            }
        }
    }

    private static void must(boolean holds, String field, String what) {
        if (!holds) {
            throw new MalformedTextException("field " + field + " must " + what + ". Maybe see the manual, import.");
        }
    }
}
