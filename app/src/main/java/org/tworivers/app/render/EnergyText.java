package org.tworivers.app.render;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tworivers.core.energy.Benchmark;
import org.tworivers.core.energy.Comparison;
import org.tworivers.core.energy.Comparison.Compared;
import org.tworivers.core.energy.Comparison.Refused;
import org.tworivers.core.energy.ConsumptionFit;
import org.tworivers.core.energy.Convention;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.energy.EnergyFactor;
import org.tworivers.core.energy.EnergyQuestion;
import org.tworivers.core.energy.EnergyReference;
import org.tworivers.core.energy.Screening;
import org.tworivers.core.energy.Screening.Equivalent;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.journal.Tree;

/// Says what an energy screen found, for people and for machines. Every coal equivalent stands with its convention.
public final class EnergyText {
    private static final Rounding TONNES = new Rounding(Rounding.Mode.HALF_UP, 1);
    private static final Rounding WHOLE = new Rounding(Rounding.Mode.HALF_UP, 0);
    private static final Rounding SHARE = new Rounding(Rounding.Mode.HALF_UP, 1);

    private final Messages messages;

    public EnergyText(Messages messages) {
        this.messages = messages;
    }

    /// Whether a review is needed, in a sentence.
    public String verdict(Screening screening) {
        return messages.text("energy.verdict." + word(screening.verdict()));
    }

    /// By which of the amounts, or that it stays below both; empty when no rule is known.
    public String because(Screening screening) {
        if (screening.rule().isEmpty()) {
            return "";
        }
        String amounts = screening.reached().stream()
                .map(each -> messages.text("energy.reached." + word(each)))
                .collect(Collectors.joining(messages.text("energy.and")));
        String key = screening.reached().isEmpty() ? "energy.below" : "energy.because";
        return messages.text(
                key,
                screening.rule().get().tonnes().toPlainString(),
                convention(screening.rule().get().convention()),
                screening.rule().get().kilowattHours().toPlainString(),
                amounts);
    }

    /// The rule with its days and where it stands; empty when none is known.
    public String rule(Screening screening) {
        return screening
                .rule()
                .map(rule -> messages.text(
                        "energy.rule",
                        rule.titles().getOrDefault(messages.language(), rule.source()),
                        rule.source(),
                        rule.validity().from().toString(),
                        rule.validity()
                                .until()
                                .map(last -> messages.text("energy.until", last.toString()))
                                .orElse("")))
                .orElse("");
    }

    /// Coal equivalent, by which convention and factor.
    public String equivalent(Equivalent equivalent) {
        EnergyFactor factor = equivalent.factor();
        return messages.text(
                "energy.equivalent",
                TONNES.round(equivalent.tonnes()).toPlainString(),
                convention(factor.convention()),
                factor.kilograms().toPlainString(),
                factor.unit(),
                factor.source());
    }

    private String convention(Convention convention) {
        return messages.text("energy.convention." + convention.word());
    }

    /// What a comparison came to, in a sentence.
    public String comparison(Comparison comparison) {
        return switch (comparison) {
            case Compared compared -> {
                boolean above = compared.above().numerator().signum() >= 0;
                Ratio share = above ? compared.above() : Ratio.of(0, 1).minus(compared.above());
                yield messages.text(
                        above ? "energy.above" : "energy.under",
                        SHARE.round(share.scaledByPowerOfTen(2)).toPlainString());
            }
            case Refused refused ->
                messages.text(
                        "energy.unlike",
                        refused.unlike().stream()
                                .map(trait -> messages.text("energy.trait." + word(trait)))
                                .collect(Collectors.joining(messages.text("energy.comma"))));
        };
    }

    /// A benchmark with its value, what it is of, and where it stands.
    public String benchmark(Benchmark benchmark) {
        return messages.text(
                benchmark.isLimit() ? "energy.limit" : "energy.benchmark",
                benchmark.titles().getOrDefault(messages.language(), benchmark.process()),
                benchmark.value().toPlainString(),
                benchmark.unit().sign(),
                process(benchmark.process()),
                boundary(benchmark.boundary()),
                Integer.toString(benchmark.year()),
                benchmark.source());
    }

    /// What a process is called.
    public String process(String word) {
        return word("energy.process.", word);
    }

    /// What an energy carrier is called.
    public String carrier(String word) {
        return word("energy.carrier.", word);
    }

    private String boundary(String word) {
        return word("energy.boundary.", word);
    }

    private String word(String prefix, String word) {
        return messages.has(prefix + word) ? messages.text(prefix + word) : word;
    }

    /// Kilowatt hours a year.
    public String kilowattHours(Screening screening) {
        return messages.text(
                "energy.kWh", WHOLE.round(screening.kilowattHours()).toPlainString());
    }

    /// Kilowatt hours a tonne, the base included.
    public String specific(Ratio specific) {
        return messages.text("energy.specific", TONNES.round(specific).toPlainString());
    }

    /// Consumption of a month, as a table shows it.
    ///
    /// @param equivalents coal equivalent by each factor of the month's end, with its convention; empty when none
    ///     is known for the carrier in this unit
    /// @param specific for a tonne of output; empty when that was not stated
    /// @param key what it is told apart by
    public record Row(
            String plant,
            String month,
            String process,
            String carrier,
            String amount,
            List<String> equivalents,
            String output,
            String specific,
            ConsumptionStated key) {
        public Row {
            equivalents = List.copyOf(equivalents);
        }
    }

    /// Consumption of a month with its coal equivalent.
    public Row row(ConsumptionStated stated, EnergyReference known) {
        Ratio amount = Ratio.of(stated.amount(), BigDecimal.ONE);
        boolean hasOutput = stated.output().signum() > 0;
        return new Row(
                stated.plant(),
                stated.month().toString(),
                process(stated.process()),
                carrier(stated.carrier()),
                stated.amount().toPlainString() + " " + stated.unit(),
                known.factors(stated.carrier(), stated.month().atEndOfMonth()).stream()
                        .filter(factor -> factor.unit().equals(stated.unit()))
                        .map(factor -> messages.text(
                                "energy.tce",
                                TONNES.round(factor.tonnes(amount)).toPlainString(),
                                convention(factor.convention())))
                        .toList(),
                hasOutput ? stated.output().toPlainString() : "",
                hasOutput
                        ? TONNES.round(Ratio.of(stated.amount(), stated.output()))
                                        .toPlainString() + " " + stated.unit() + "/t"
                        : "",
                stated);
    }

    /// What recorded months show of base and slope, in a sentence.
    public String fit(ConsumptionFit fit, String unit) {
        return switch (fit) {
            case ConsumptionFit.Line line ->
                messages.text(
                        line.isPlausible() ? "energy.fit.line" : "energy.fit.odd",
                        TONNES.round(line.base()).toPlainString(),
                        TONNES.round(line.slope()).toPlainString(),
                        unit);
            case ConsumptionFit.TooFew(int months) ->
                messages.text("energy.fit.few", Integer.toString(months), Integer.toString(ConsumptionFit.FEWEST));
            case ConsumptionFit.OneOutput(BigDecimal tonnes) -> messages.text("energy.fit.one", tonnes.toPlainString());
        };
    }

    /// All of it as lines.
    public String table(EnergyQuestion.Answer answer) {
        Screening screening = answer.screening();
        StringBuilder out = new StringBuilder();
        List.of(
                        messages.text("energy.on", answer.question().on().toString()),
                        verdict(screening),
                        because(screening),
                        rule(screening),
                        kilowattHours(screening),
                        specific(answer.specific()))
                .forEach(line -> out.append(line.isEmpty() ? "" : line + "\n"));
        screening.equivalents().forEach(each -> out.append(equivalent(each)).append('\n'));
        for (Comparison each : answer.comparisons()) {
            out.append(benchmark(each.benchmark()))
                    .append("\n  ")
                    .append(comparison(each))
                    .append('\n');
        }
        return out.toString();
    }

    /// All of it as a tree; numbers are exact fractions as texts, or rounded where they say so.
    public Tree json(EnergyQuestion.Answer answer) {
        Screening screening = answer.screening();
        Tree.FieldsBuilder fields = Tree.fields()
                .with("on", answer.question().on().toString())
                .with("verdict", word(screening.verdict()))
                .with("kWh", exact(screening.kilowattHours()))
                .with("kWhPerTonne", exact(answer.specific()))
                .with(
                        "reached",
                        screening.reached().stream().map(EnergyText::text).toList())
                .with(
                        "coalEquivalents",
                        screening.equivalents().stream().map(EnergyText::json).toList())
                .with(
                        "comparisons",
                        answer.comparisons().stream().map(EnergyText::json).toList());
        screening
                .rule()
                .ifPresent(rule -> fields.with(
                        "rule",
                        Tree.fields()
                                .with("titles", Tree.ofTexts(rule.titles()))
                                .with("tce", rule.tonnes().toPlainString())
                                .with("kWh", rule.kilowattHours().toPlainString())
                                .with("convention", rule.convention().word())
                                .with("from", rule.validity().from().toString())
                                .with(
                                        "until",
                                        rule.validity()
                                                .until()
                                                .map(Object::toString)
                                                .orElse(""))
                                .with("source", rule.source())
                                .build()));
        return fields.build();
    }

    private static Tree json(Equivalent equivalent) {
        return Tree.fields()
                .with("convention", equivalent.factor().convention().word())
                .with("tce", exact(equivalent.tonnes()))
                .with("tceRounded", TONNES.round(equivalent.tonnes()).toPlainString())
                .with("kgcePerUnit", equivalent.factor().kilograms().toPlainString())
                .with("unit", equivalent.factor().unit())
                .with("source", equivalent.factor().source())
                .build();
    }

    private static Tree json(Comparison comparison) {
        Benchmark benchmark = comparison.benchmark();
        Tree.FieldsBuilder fields = Tree.fields()
                .with("process", benchmark.process())
                .with("unit", benchmark.unit().sign())
                .with("boundary", benchmark.boundary())
                .with("year", benchmark.year())
                .with("value", benchmark.value().toPlainString())
                .withFlag("limit", benchmark.isLimit())
                .with("source", benchmark.source());
        return switch (comparison) {
            case Compared compared ->
                fields.with("above", exact(compared.above())).build();
            case Refused refused ->
                fields.with(
                                "unlike",
                                refused.unlike().stream().map(EnergyText::text).toList())
                        .build();
        };
    }

    private static String exact(Ratio ratio) {
        BigInteger common = ratio.numerator().gcd(ratio.denominator());
        BigInteger below = ratio.denominator().divide(common);
        return ratio.numerator().divide(common) + (below.equals(BigInteger.ONE) ? "" : "/" + below);
    }

    private static Tree text(Enum<?> each) {
        return new Tree.Text(word(each));
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
