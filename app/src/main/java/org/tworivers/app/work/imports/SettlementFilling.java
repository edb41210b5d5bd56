package org.tworivers.app.work.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tworivers.app.exchange.map.RowReading;
import org.tworivers.app.exchange.map.RowReading.Filled;
import org.tworivers.app.work.typed.FormReader;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.PairingBook.Settled;
import org.tworivers.core.agreements.PairingBook.Terms;
import org.tworivers.core.agreements.PairingCheck;
import org.tworivers.core.agreements.Settlement;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.agreements.Settler;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Register;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// Rows that each say what was kept of one firm in a year of sharing. The rows of one pairing and year settle it
/// together, as the form does: none of them is taken while one cannot be. What is recorded of them goes with the first.
final class SettlementFilling implements Filling {
    private static final int FEN_DIGITS = 2;

    private final Function<String, PairingBook> pairings;
    private final Register register;
    private final Map<String, List<Filled>> groups = new LinkedHashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final boolean allRead;

    /// What a row says by itself.
    private record Read(
            String pairing, int year, String firm, BigDecimal kept, String reason, List<Rejection> faults) {}

    /// What the rows of a pairing and a year come to.
    ///
    /// @param faults why they cannot be taken; those at `firm` are of the rows of that firm
    private record Outcome(
            Optional<SettlementStated> stated, Optional<Settlement> before, int first, List<Rejection> faults) {}

    /// @param pairings the book of a pairing
    /// @param rows every row of the file; of one that cannot be read nobody knows which year it is of
    SettlementFilling(Function<String, PairingBook> pairings, Register register, Iterator<RowReading> rows) {
        this.pairings = pairings;
        this.register = register;
        boolean allRead = true;
        while (rows.hasNext()) {
            if (rows.next() instanceof Filled row) {
                groups.computeIfAbsent(key(row), fresh -> new ArrayList<>()).add(row);
            } else {
                allRead = false;
            }
        }
        this.allRead = allRead;
    }

    private static String key(Filled row) {
        return row.text("pairing") + "/" + row.text("year");
    }

    @Override
    public Told tell(Filled row) {
        Read read = read(row);
        if (!read.faults().isEmpty()) {
            return Told.refused(read.faults());
        }
        Outcome outcome = outcomes.computeIfAbsent(key(row), key -> settle(groups.getOrDefault(key, List.of())));
        List<Rejection> faults = outcome.faults().stream()
                .filter(fault -> !fault.field().equals("firm") || fault.value().equals(read.firm()))
                .map(fault -> fault.field().equals("firm") ? about(fault, row) : fault)
                .toList();
        if (!outcome.faults().isEmpty()) {
            return Told.refused(faults.isEmpty() ? List.of(incomplete(row)) : faults);
        }
        SettlementStated stated = outcome.stated().orElseThrow();
        boolean first = row.row().line() == outcome.first();
        return new Told(
                "pairing:" + read.pairing() + "/" + read.year() + "/" + read.firm(),
                outcome.before().map(each -> fields(each, read.firm(), first)).orElse(new TreeMap<>()),
                fields(stated.settlement(), read.firm(), first),
                first ? List.of(new AgreementsCodec().encode(stated)) : List.of(),
                List.of());
    }

    private static Rejection about(Rejection fault, Filled row) {
        return new Rejection(fault.code(), fault.field(), row.text("firm"), fault.advice(), fault.details());
    }

    private static Rejection incomplete(Filled row) {
        return new Rejection(
                "settlement-incomplete",
                "year",
                row.text("year"),
                "another row of this pairing and year cannot be taken; a year is settled whole, so correct that one.");
    }

    private Read read(Filled row) {
        FormReader in = new FormReader(row.fields(), new CodeBook(List.of(), List.of()));
        String pairing = in.needed("pairing");
        String year = in.needed("year");
        if (!year.isEmpty() && !year.matches("[0-9]{1,4}")) {
            in.fault("year", "number-unreadable", "write one number without a unit.");
        }
        String firm = in.needed("firm");
        in.needed("kept");
        BigDecimal kept = in.decimal("kept");
        if (kept.stripTrailingZeros().scale() > FEN_DIGITS) {
            in.fault("kept", "line-unusable", "write an amount of 0 or more.");
        }
        boolean known = pairing.isEmpty() || book(pairing).findPairing().isPresent();
        if (!known) {
            in.fault("pairing", "pairing-unknown", "state the pairing first.");
        }
        return new Read(
                pairing,
                in.faults().isEmpty() ? Integer.parseInt(year) : 0,
                known && !pairing.isEmpty() ? eligible(book(pairing), firm) : firm,
                kept,
                in.text("reason"),
                Stream.concat(in.faults().stream(), row.faults().stream()).toList());
    }

    private PairingBook book(String pairing) {
        return pairings.apply(pairing);
    }

    /// The eligible firm of that id or name; what was written when there is none.
    private String eligible(PairingBook book, String firm) {
        return book.eligible().stream()
                .filter(each -> each.equals(firm)
                        || register.findOrganisation(each)
                                .filter(found -> found.names().byLanguage().containsValue(firm))
                                .isPresent())
                .findFirst()
                .orElse(firm);
    }

    private Outcome settle(List<Filled> rows) {
        List<Read> all = rows.stream().map(this::read).toList();
        if (!allRead || all.stream().anyMatch(each -> !each.faults().isEmpty())) {
            return refused(List.of(incomplete(rows.getFirst())));
        }
        Read one = all.getFirst();
        PairingBook book = book(one.pairing());
        Optional<Terms> terms = book.findTerms();
        if (terms.isEmpty()) {
            return refused(List.of(
                    new Rejection("terms-unsigned", "pairing", "", "both sides must sign the terms off first.")));
        }
        List<Line> lines = all.stream()
                .map(each -> new Line(each.firm(), Money.of(each.kept(), Denomination.CNY)))
                .toList();
        String reason = all.stream()
                .map(Read::reason)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        SettlementStated stated = new SettlementStated(
                one.pairing(),
                terms.get().stated().entryId(),
                Settler.settle(terms.get().terms(), one.year(), lines),
                reason);
        Optional<Settlement> before = book.findSettlement(one.year()).map(Settled::settlement);
        List<Rejection> faults =
                before.filter(each -> isSame(each, stated.settlement())).isPresent()
                        ? List.of()
                        : PairingCheck.check(stated, book, "", List.of()).stream()
                                .map(SettlementFilling::rejected)
                                .toList();
        return new Outcome(
                Optional.of(stated),
                before,
                Math.toIntExact(rows.getFirst().row().line()),
                faults);
    }

    private static boolean isSame(Settlement one, Settlement other) {
        return Set.copyOf(one.lines()).equals(Set.copyOf(other.lines()))
                && one.portions().equals(other.portions());
    }

    private static Outcome refused(List<Rejection> faults) {
        return new Outcome(Optional.empty(), Optional.empty(), 0, faults);
    }

    private static Rejection rejected(Rejection fault) {
        String field = switch (fault.field()) {
            case "lines", "portions", "terms" -> "pairing";
            default -> fault.field();
        };
        return new Rejection(fault.code(), field, fault.value(), fault.advice(), fault.details());
    }

    /// A settlement as one of its rows shows it; the first shows all of it.
    private static SortedMap<String, String> fields(Settlement settlement, String firm, boolean whole) {
        SortedMap<String, String> fields = new TreeMap<>();
        settlement.lines().stream()
                .filter(line -> line.firm().equals(firm))
                .forEach(line -> fields.put("kept", line.kept().units().toPlainString()));
        if (whole) {
            fields.put(
                    "year",
                    settlement.year() + ": "
                            + settlement.lines().stream()
                                    .sorted(Comparator.comparing(Line::firm))
                                    .map(line -> line.firm() + " "
                                            + line.kept().units().toPlainString())
                                    .collect(Collectors.joining(", "))
                            + " → "
                            + settlement.portions().stream()
                                    .map(each -> each.party() + " "
                                            + each.amount().units().toPlainString())
                                    .collect(Collectors.joining(", ")));
        }
        return fields;
    }
}
