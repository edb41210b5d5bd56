package org.tworivers.core.energy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;

/// Reads factors, rules and benchmarks from data.
public final class EnergyTree {
    private static final String SOURCE = "source";
    private static final String TITLES = "titles";

    private EnergyTree() {}

    /// All of them.
    ///
    /// @throws MalformedTextException when something is missing or is not what it must be
    public static EnergyReference read(Tree tree) {
        TreeReader in = TreeReader.of(tree, "");
        EnergyReference reference = new EnergyReference(
                all(in, "factors", EnergyTree::factor),
                all(in, "rules", EnergyTree::rule),
                all(in, "benchmarks", EnergyTree::benchmark));
        in.finish();
        return reference;
    }

    private static <T> List<T> all(TreeReader in, String name, Function<TreeReader, T> one) {
        return in.items(name).stream()
                .map(each -> {
                    TreeReader item = TreeReader.of(each, name);
                    T read = one.apply(item);
                    item.finish();
                    return read;
                })
                .toList();
    }

    private static EnergyFactor factor(TreeReader in) {
        return new EnergyFactor(
                in.text("carrier"),
                in.text("unit"),
                Convention.parse(in.text("convention")),
                in.decimal("kgce"),
                validity(in),
                in.text(SOURCE));
    }

    private static ReviewRule rule(TreeReader in) {
        return new ReviewRule(
                in.decimal("tce"),
                in.decimal("kWh"),
                Convention.parse(in.text("convention")),
                validity(in),
                in.textsByName(TITLES),
                in.text(SOURCE));
    }

    private static Benchmark benchmark(TreeReader in) {
        return new Benchmark(
                in.text("process"),
                SpecificUnit.parse(in.text("unit")),
                in.text("boundary"),
                Math.toIntExact(in.whole("year", 0)),
                in.decimal("value"),
                in.flag("limit"),
                in.textsByName(TITLES),
                in.text(SOURCE));
    }

    private static Validity validity(TreeReader in) {
        String until = in.text("until", "");
        return new Validity(
                LocalDate.parse(in.text("from")),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
    }
}
