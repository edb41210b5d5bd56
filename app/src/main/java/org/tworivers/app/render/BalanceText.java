package org.tworivers.app.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.figures.Balance;
import org.tworivers.core.figures.BalanceResult;
import org.tworivers.core.figures.CheckedBalance;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Checked balances as a table for people, or as JSON whose names and words never change with the language.
public final class BalanceText {
    private static final int MOST_PARTS = 5;

    private final Messages messages;
    private final List<CheckedBalance> all;
    private final Map<String, Names> names;
    private final Head known;
    private final long illustrative;

    /// Balances as known at a head of the journal.
    ///
    /// @param names names by code of groups
    /// @param illustrative how many of the projects read are made up for demonstration
    public BalanceText(
            Messages messages, List<CheckedBalance> all, Map<String, Names> names, Head known, long illustrative) {
        this.messages = messages;
        this.all = List.copyOf(all);
        this.names = names;
        this.known = known;
        this.illustrative = illustrative;
    }

    private List<CheckedBalance> listed(boolean failing) {
        return all.stream()
                .filter(each -> !(failing && each.result() instanceof BalanceResult.Holds))
                .toList();
    }

    /// A line for each, then how many hold.
    ///
    /// @param failing leave out those that hold
    public String table(boolean failing) {
        if (all.isEmpty()) {
            return messages.text("balance.empty") + "\n";
        }
        StringBuilder out = new StringBuilder(new BasisText(messages).illustrative(illustrative));
        List<CheckedBalance> listed = listed(failing);
        if (!listed.isEmpty()) {
            TextTable table = new TextTable(header());
            listed.forEach(each -> table.row(row(each)));
            out.append(table.text()).append('\n');
        }
        return out.append(summary()).append('\n').append(receipt()).append('\n').toString();
    }

    /// What stands above the cells of [#failing()].
    public List<String> header() {
        return List.of(
                messages.text("balance.column.balance"),
                messages.text("balance.column.of"),
                messages.text("balance.column.period"),
                messages.text("column.figure"),
                messages.text("balance.column.sides"),
                messages.text("balance.column.result"));
    }

    /// The cells of those that do not hold, then of those that cannot be checked.
    public List<List<String>> failing() {
        return listed(true).stream()
                .sorted(Comparator.comparing(each -> !each.isBroken()))
                .map(this::row)
                .toList();
    }

    /// How many hold.
    public String summary() {
        return messages.text(
                "balance.summary",
                Long.toString(count("holds")),
                Long.toString(count("does-not-hold")),
                Long.toString(count("not-checkable")));
    }

    /// The journal's end that they were checked at.
    public String receipt() {
        return messages.text("figures.receipt", Long.toString(known.sequence()), known.hash());
    }

    private long count(String word) {
        return all.stream().filter(each -> word(each.result()).equals(word)).count();
    }

    private List<String> row(CheckedBalance each) {
        String name = each.balance().name();
        int colon = name.indexOf(':');
        String balance = colon < 0
                ? messages.text("balance." + name)
                : messages.text(
                        "balance." + name.substring(0, colon),
                        messages.text("balance.by." + name.substring(colon + 1)));
        return List.of(
                balance,
                scope(each.subject().scope()),
                each.subject().period(),
                value(each.subject().figure()),
                sides(each),
                result(each));
    }

    private String scope(String scope) {
        return scope.equals("*") ? messages.text("group.whole") : part(scope);
    }

    /// The name of a part: a group's name, a figure's or value's word, else as it stands.
    private String part(String name) {
        Names known = names.get(name);
        if (known != null) {
            return known.in(messages.language());
        }
        return name.equals(Code.NONE.toString()) ? messages.text("group.unknown") : value(name);
    }

    private String value(String name) {
        for (String key : List.of("balance.value." + name, "figure." + name)) {
            if (messages.has(key)) {
                return messages.text(key);
            }
        }
        return name;
    }

    private String sides(CheckedBalance each) {
        boolean series = each.balance().name().equals(CheckedBalance.NEVER_FALLS);
        List<Balance.Term> terms = each.balance().terms();
        StringBuilder text = new StringBuilder();
        for (Balance.Term term : terms.subList(0, Math.min(MOST_PARTS, terms.size()))) {
            if (!text.isEmpty()) {
                text.append(term.subtracted() ? " − " : " + ");
            }
            text.append(part(term.name())).append(' ').append(amount(each, term.name()));
        }
        if (terms.size() > MOST_PARTS) {
            text.append(messages.text("balance.more", Integer.toString(terms.size())));
        }
        String whole = each.balance().whole();
        return text.append(series ? " → " : " = ")
                .append(whole.equals("whole") ? "" : part(whole) + " ")
                .append(amount(each, whole))
                .toString();
    }

    private String amount(CheckedBalance each, String name) {
        BigDecimal value = each.values().get(name);
        return value == null ? "?" : amount(value, each.subject().unit());
    }

    private String amount(BigDecimal value, String unit) {
        FigureText figures = new FigureText(messages, FigureText.WHOLE);
        return unit.isEmpty() ? value.toPlainString() : figures.money(Money.of(value, Denomination.parse(unit)));
    }

    private String result(CheckedBalance each) {
        String unit = each.subject().unit();
        return switch (each.result()) {
            case BalanceResult.Holds holds -> messages.text("balance.result.holds");
            case BalanceResult.DoesNotHold(String balance, BigDecimal sum, BigDecimal stated, BigDecimal difference) ->
                messages.text(
                        each.balance().name().equals(CheckedBalance.NEVER_FALLS)
                                ? "balance.result.fell"
                                : "balance.result.does-not-hold",
                        amount(sum, unit),
                        amount(stated, unit),
                        amount(difference, unit));
            case BalanceResult.NotCheckable(String balance, var missing) ->
                messages.text(
                        "balance.result.not-checkable",
                        missing.stream()
                                .map(this::part)
                                .collect(Collectors.joining(messages.text("bulletin.list-separator"))));
        };
    }

    private static String word(BalanceResult result) {
        return switch (result) {
            case BalanceResult.Holds holds -> "holds";
            case BalanceResult.DoesNotHold off -> "does-not-hold";
            case BalanceResult.NotCheckable not -> "not-checkable";
        };
    }

    /// Canonical JSON on one line.
    ///
    /// @param failing leave out those that hold
    public Tree json(boolean failing) {
        List<Tree> items = listed(failing).stream().map(BalanceText::tree).toList();
        return Tree.fields()
                .with("balances", items)
                .with(
                        "summary",
                        Tree.fields()
                                .with("holds", count("holds"))
                                .with("does-not-hold", count("does-not-hold"))
                                .with("not-checkable", count("not-checkable"))
                                .build())
                .with("illustrative", illustrative)
                .with("journal", FigureTree.head(known))
                .build();
    }

    private static Tree tree(CheckedBalance each) {
        List<Tree> parts = new ArrayList<>();
        for (Balance.Term term : each.balance().terms()) {
            Tree.FieldsBuilder part = Tree.fields().with("name", term.name()).withFlag("subtracted", term.subtracted());
            parts.add(value(part, each.values().get(term.name())).build());
        }
        Tree.FieldsBuilder fields = Tree.fields()
                .with("balance", each.balance().name())
                .with("scope", each.subject().scope())
                .with("period", each.subject().period())
                .with("figure", each.subject().figure())
                .with("unit", each.subject().unit())
                .with("parts", parts)
                .with(
                        "whole",
                        value(
                                        Tree.fields()
                                                .with("name", each.balance().whole()),
                                        each.values().get(each.balance().whole()))
                                .build())
                .with("result", word(each.result()));
        return switch (each.result()) {
            case BalanceResult.Holds holds -> fields.build();
            case BalanceResult.DoesNotHold(String balance, BigDecimal sum, BigDecimal stated, BigDecimal difference) ->
                fields.with("sum", sum.toPlainString())
                        .with("stated", stated.toPlainString())
                        .with("difference", difference.toPlainString())
                        .build();
            case BalanceResult.NotCheckable(String balance, var missing) ->
                fields.with("missing", missing.stream().map(Tree::of).toList()).build();
        };
    }

    private static Tree.FieldsBuilder value(Tree.FieldsBuilder fields, @Nullable BigDecimal value) {
        return value == null ? fields : fields.with("value", value.toPlainString());
    }
}
