package org.tworivers.app.web.api.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;

/// What the journal holds as plain data.
public final class TreeAnswer {
    private static final String MINOR = "minor";
    private static final String UNIT = "unit";

    private TreeAnswer() {}

    /// Exactly as it stands in the journal.
    public static Object of(Tree tree) {
        return switch (tree) {
            case Tree.Fields(var byName) -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                byName.forEach((name, value) -> fields.put(name, of(value)));
                yield fields;
            }
            case Tree.Items(List<Tree> all) -> all.stream().map(TreeAnswer::of).toList();
            case Tree.Text(String value) -> value;
            case Tree.Whole(long value) -> value;
            case Tree.Flag(boolean value) -> value;
        };
    }

    /// The same with amounts as [MoneyAnswer] has them: the journal counts minor units.
    static Object withAmounts(Tree tree) {
        return switch (tree) {
            case Tree.Fields(var byName) -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                byName.forEach((name, value) -> fields.put(name, withAmounts(value)));
                yield amounts(fields);
            }
            case Tree.Items(List<Tree> all) ->
                all.stream().map(TreeAnswer::withAmounts).toList();
            case Tree.Text text -> of(text);
            case Tree.Whole whole -> of(whole);
            case Tree.Flag flag -> of(flag);
        };
    }

    private static Map<String, Object> amounts(Map<String, Object> fields) {
        if (fields.get(MINOR) instanceof Long minor && fields.get(UNIT) instanceof String unit) {
            Denomination denomination = Denomination.parse(unit);
            fields.remove(MINOR);
            fields.remove(UNIT);
            fields.put("amount", new Money(minor, denomination).units().toPlainString());
            fields.put("currency", denomination.currency());
            if (denomination.priceYear() != 0) {
                fields.put("pricesOf", denomination.priceYear());
            }
        }
        return fields;
    }
}
