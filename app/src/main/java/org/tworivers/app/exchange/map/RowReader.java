package org.tworivers.app.exchange.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.map.ImportMap.SchemeRule;
import org.tworivers.app.exchange.table.MendingFile;
import org.tworivers.app.exchange.table.Row;
import org.tworivers.core.projects.DossierRules;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Reads rows by a map. Pure but for what it remembers to be fast: the same row gives the same reading.
/// Not thread-safe.
public final class RowReader {
    private static final Set<String> CELL_ERRORS = Set.of(
            "#REF!",
            "#VALUE!",
            "#N/A",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#GETTING_DATA",
            "#SPILL!",
            "#CALC!",
            "#UNCOMPUTED!");
    private static final int LONGEST_KEY = 200;

    private final ImportMap map;
    private final Columns columns;
    private final List<Clause> clauses;
    private final List<BoundSource> key;
    private final int[] used;
    private final CapitalReader capital;
    private final ReturnReader returns;
    private final FieldsReader filling;
    private final int decision;

    /// @param map the map
    /// @param names the table's columns
    /// @param codes the codes that closed schemes have
    /// @param file name of the file, for messages
    /// @throws BrokenFileException when a column the map names is not there, or a scheme was not loaded
    public RowReader(ImportMap map, List<String> names, CodeBook codes, String file) {
        this.map = map;
        this.columns = new Columns(names);
        columns.require(map.columns(), file);
        requireSchemes(map, codes, file);
        RowKind rows = map.register().rows();
        boolean others = rows == RowKind.RETURN || rows.isForm();
        this.clauses = others ? List.of() : Clauses.bind(map, columns, codes);
        this.returns = new ReturnReader(map, columns);
        this.filling = new FieldsReader(map, columns, codes);
        this.key = map.key().stream()
                .map(column -> BoundSource.bind(new Source.Column(column), columns))
                .toList();
        this.used = map.columns().stream().mapToInt(columns::index).toArray();
        this.capital = new CapitalReader(map, columns);
        this.decision = columns.index(MendingFile.DECISION);
    }

    /// Without its codes every single row would be refused.
    private static void requireSchemes(ImportMap map, CodeBook codes, String file) {
        Stream<SchemeRule> payers = map.receipts().stream().flatMap(each -> each.payer().stream());
        List<String> missing = Stream.concat(map.schemes().stream(), payers)
                .filter(each -> each.levels().isEmpty())
                .map(SchemeRule::scheme)
                .distinct()
                .filter(scheme -> codes.allCodes(scheme).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new BrokenFileException(
                    file,
                    "scheme-not-loaded",
                    String.join("; ", missing),
                    "the map reads codes of a scheme that was not loaded; first run: tworivers reference load FILE"
                            + " --scheme " + missing.getFirst() + ".");
        }
    }

    /// Reads one row.
    public RowReading read(Row row) {
        Telling telling = new Telling(new RowText(row, map.lay().empty()));
        checkCells(telling);
        String id = map.register().rows() == RowKind.RETURN ? "" : keyOf(telling);
        if (map.register().rows() == RowKind.RETURN) {
            return returned(telling);
        }
        if (map.register().rows().isForm()) {
            return telling.faults().isEmpty() ? filling.read(telling) : new RowReading.Refused(row, telling.faults());
        }
        clauses.forEach(clause -> clause.tell(telling));
        if (!telling.faults().isEmpty()) {
            return new RowReading.Refused(row, telling.faults());
        }
        String name = NameKey.of(name(telling));
        if (map.isKeyless()) {
            String place = telling.place().isNone() ? "" : "/" + telling.place().code();
            id = map.register().name() + "/" + name + place;
        }
        ProjectStated stated = new ProjectStated(id, map.register().illustrative(), telling.statements());
        for (Rejection rejection : DossierRules.checkAmounts(stated)) {
            telling.fault(new Rejection(
                    rejection.code(),
                    capital.label(rejection.field()),
                    rejection.value(),
                    rejection.advice(),
                    rejection.details()));
        }
        if (name.length() > LONGEST_KEY) {
            telling.fault(
                    new Rejection("name-too-long", "name", name, "a name has at most " + LONGEST_KEY + " characters."));
        }
        if (!telling.faults().isEmpty()) {
            return new RowReading.Refused(row, telling.faults());
        }
        return told(telling, id, name, stated);
    }

    private RowReading returned(Telling telling) {
        ProjectsEntry.ReturnFiled filed = returns.read(telling);
        return telling.faults().isEmpty()
                ? told(telling, "return:" + filed.unit() + ":" + filed.period(), "", filed)
                : new RowReading.Refused(telling.row().row(), telling.faults());
    }

    private RowReading told(Telling telling, String id, String name, ProjectsEntry entry) {
        return new RowReading.Stated(
                telling.row().row(),
                id,
                name,
                entry,
                List.copyOf(telling.organisations()),
                List.copyOf(telling.codes()),
                telling.row().cell(decision));
    }

    private static String name(Telling telling) {
        for (Statement statement : telling.statements()) {
            if (statement instanceof Statement.Named(Names names, var day)) {
                return names.in("zh");
            }
        }
        return "";
    }

    private void checkCells(Telling telling) {
        Row row = telling.row().row();
        if (row.cells().size() < columns.names().size()) {
            telling.fault(new Rejection(
                    "cells-missing",
                    "row",
                    row.cells().size() + " of " + columns.names().size() + " cells",
                    "the row is shorter than the header; a separator or a quote is missing."));
        }
        for (int i = columns.names().size(); i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                telling.fault(new Rejection(
                        "cells-extra",
                        "row",
                        row.cells().get(i),
                        "the row is longer than the header; a cell with a separator in it needs quotes."));
                break;
            }
        }
        for (int column : used) {
            String cell = telling.row().cell(column);
            if (cell.startsWith("#") && CELL_ERRORS.contains(cell)) {
                telling.fault(new Rejection(
                        "cell-error",
                        columns.names().get(column),
                        cell,
                        "the spreadsheet shows an error here; repair the formula, or write the value."));
            }
        }
    }

    /// The id by key columns; empty when the register has none.
    private String keyOf(Telling telling) {
        StringBuilder id = new StringBuilder(map.register().name());
        for (BoundSource part : key) {
            String text = telling.text(part);
            if (text.isEmpty()) {
                telling.fault(
                        part, "key-missing", "write the id of the row; without it, it cannot be told from others.");
            } else if (text.length() > LONGEST_KEY) {
                telling.fault(part, "key-too-long", "an id has at most " + LONGEST_KEY + " characters.");
            }
            id.append('/').append(text);
        }
        return key.isEmpty() ? "" : id.toString();
    }
}
