package org.tworivers.app.exchange.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tworivers.app.exchange.map.ImportMap.Choice;
import org.tworivers.app.exchange.map.ImportMap.DealRule;
import org.tworivers.app.exchange.map.ImportMap.ReceiptRule;
import org.tworivers.app.exchange.map.ImportMap.RowKind;
import org.tworivers.app.exchange.map.ImportMap.SchemeRule;
import org.tworivers.app.exchange.map.ImportMap.StageRule;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Binds the rules of a map to the columns of a table: one clause for each thing a row may say, the
/// main one first.
final class Clauses {
    private final ImportMap map;
    private final Columns columns;
    private final CodeBook codes;
    private final DateText dates;

    private Clauses(ImportMap map, Columns columns, CodeBook codes) {
        this.map = map;
        this.columns = columns;
        this.codes = codes;
        this.dates = new DateText(map.texts().dates());
    }

    static List<Clause> bind(ImportMap map, Columns columns, CodeBook codes) {
        return new Clauses(map, columns, codes).all();
    }

    private List<Clause> all() {
        List<Clause> all = new ArrayList<>();
        if (map.deal().day().isGiven()) {
            all.add(deal(map.deal()));
        }
        if (map.status().from().isGiven()) {
            all.add(status());
        }
        all.add(name());
        map.schemes().forEach(rule -> all.add(code(rule)));
        if (!map.parties().isEmpty()) {
            all.add(PartyClause.bind(map.parties(), columns));
        }
        map.stages().forEach(rule -> all.add(stage(rule)));
        map.receipts().forEach(rule -> all.add(receipt(rule)));
        if (map.assigned().unit().isGiven()) {
            all.add(assigned());
        }
        List<String> noted =
                map.notes().rest() ? columns.except(map.columns()) : map.notes().columns();
        noted.forEach(column -> all.add(note(column)));
        return all;
    }

    private BoundSource bound(Source source) {
        return BoundSource.bind(source, columns);
    }

    private Clause deal(DealRule rule) {
        BoundSource day = bound(rule.day());
        BoundSource kind = bound(rule.kind().from());
        BoundSource event = bound(rule.event().from());
        CapitalReader capital = new CapitalReader(map, columns);
        RowKind rows = map.register().rows();
        return telling -> {
            Day dealt = telling.day(day, dates);
            Capital stated = capital.read(telling);
            if (!dealt.isDated() && telling.text(day).isEmpty()) {
                if (rows != RowKind.DOSSIER) {
                    telling.fault(day, "day-missing", "write the day, month or year.");
                } else if (!stated.equals(Capital.ofTotal(Amount.unstated()))) {
                    telling.fault(day, "day-missing", "an amount was signed, so write the day, month or year.");
                }
                return;
            }
            if (rows == RowKind.ANNOUNCEMENT) {
                telling.state(new Statement.Announced(stated, dealt));
                return;
            }
            String word = chosen(rule.kind(), kind, telling);
            String at = chosen(rule.event(), event, telling);
            switch (word) {
                case "contract" ->
                    telling.state(new Statement.Signed(Statement.Signed.Kind.CONTRACT, stated, at, dealt));
                case "intent" -> telling.state(new Statement.Signed(Statement.Signed.Kind.INTENT, stated, at, dealt));
                default ->
                    telling.fault(
                            kind,
                            "kind-unknown",
                            "write a word that the map knows as contract or intent; add it to kind: words.");
            }
        };
    }

    private static String chosen(Choice choice, BoundSource from, Telling telling) {
        String text = telling.text(from);
        return choice.words().getOrDefault(NameKey.of(text), text);
    }

    private Clause status() {
        BoundSource from = bound(map.status().from());
        BoundSource asOf = bound(map.status().asOf());
        Map<String, Stage> stages = map.status().stages();
        boolean required = map.register().rows() == RowKind.STATUS;
        return telling -> {
            String text = telling.text(from);
            if (text.isEmpty()) {
                if (required) {
                    telling.fault(from, "status-missing", "write the status; a row of this register is nothing else.");
                }
                return;
            }
            String key = NameKey.of(text);
            Stage stage = stages.get(key);
            if (stage == null) {
                telling.fault(
                        from,
                        "status-unknown",
                        "the map knows " + String.join(", ", stages.keySet()) + "; correct it, or add it to"
                                + " status: stages.");
                return;
            }
            telling.rememberStatus(key);
            Day day = telling.day(asOf, dates);
            if (!day.isDated() && telling.text(asOf).isEmpty()) {
                telling.fault(asOf, "day-missing", "write on which day the status holds.");
            }
            telling.state(new Statement.StatusObserved(stage, text, day));
        };
    }

    private Clause name() {
        Map<String, BoundSource> byLanguage = new TreeMap<>();
        map.names().forEach((language, source) -> byLanguage.put(language, bound(source)));
        BoundSource first = byLanguage.values().iterator().next();
        return telling -> {
            TreeMap<String, String> names = new TreeMap<>();
            byLanguage.forEach((language, source) -> {
                String text = oneLine(telling.text(source));
                if (!text.isEmpty()) {
                    names.put(language, text);
                }
            });
            if (names.isEmpty()) {
                telling.fault(first, "name-missing", "write the project's name.");
                return;
            }
            telling.state(new Statement.Named(new Names(names), Day.UNDATED));
        };
    }

    /// Line breaks and runs of white space inside a name are how it was set, not what it is.
    static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ')) {
                return text.replaceAll("[\\x00-\\x20]+", " ").strip();
            }
        }
        return text;
    }

    private Clause code(SchemeRule rule) {
        SchemeReader reader = new SchemeReader(rule, map.register().language(), codes, columns);
        return telling -> {
            Code code = reader.read(telling);
            if (code.isNone()) {
                return;
            }
            switch (rule.use()) {
                case PLACE -> {
                    telling.rememberPlace(code);
                    telling.state(new Statement.Located(code, Day.UNDATED));
                }
                case SECTOR -> telling.state(new Statement.Classified(code, Day.UNDATED));
                case ORIGIN -> telling.state(new Statement.Originated(code, Day.UNDATED));
                case PAYER -> {}
            }
        };
    }

    private Clause stage(StageRule rule) {
        BoundSource source = bound(rule.day());
        return telling -> {
            Day day = telling.day(source, dates);
            if (!day.isDated()) {
                return;
            }
            boolean plan =
                    rule.factWhen().isEmpty() ? rule.plan() : !rule.factWhen().contains(telling.status());
            telling.state(
                    plan ? new Statement.Planned(rule.stage(), day) : new Statement.StageReached(rule.stage(), day));
        };
    }

    private Clause receipt(ReceiptRule rule) {
        BoundSource source = bound(rule.amount());
        BoundSource day = bound(rule.day());
        BoundSource voucher = bound(rule.voucher());
        CapitalReader amounts = new CapitalReader(map, columns);
        List<SchemeReader> payers = rule.payer().stream()
                .map(payer -> new SchemeReader(payer, map.register().language(), codes, columns))
                .toList();
        return telling -> {
            Amount amount = amounts.read(source, telling);
            Day came = telling.day(day, dates);
            if (amount.findCounted().isEmpty()) {
                return;
            }
            Money money = amount.findCounted().get();
            if (money.minor() == 0) {
                return;
            }
            if (!came.isDated() && telling.text(day).isEmpty()) {
                telling.fault(day, "day-missing", "money came in, so write the day, month or year.");
            }
            Code payer = payers.isEmpty() ? Code.NONE : payers.getFirst().read(telling);
            telling.state(new Statement.Received(money, telling.text(voucher), payer, came));
        };
    }

    private Clause assigned() {
        BoundSource unit = bound(map.assigned().unit());
        BoundSource deadline = bound(map.assigned().deadline());
        return telling -> {
            String responsible = oneLine(telling.text(unit));
            Day until = telling.day(deadline, dates);
            if (!responsible.isEmpty()) {
                telling.state(new Statement.Assigned(responsible, until, Day.UNDATED));
            }
        };
    }

    private Clause note(String column) {
        BoundSource source = bound(new Source.Column(column));
        return telling -> {
            String text = telling.text(source);
            if (!text.isEmpty()) {
                telling.state(new Statement.Noted(column, text, Day.UNDATED));
            }
        };
    }
}
