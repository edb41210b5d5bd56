package org.tworivers.app.web.energy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tworivers.app.render.EnergyText;
import org.tworivers.core.energy.ConsumptionFit;
import org.tworivers.core.energy.ConsumptionFit.Line;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;

/// The months of one plant, process and carrier with the line that they show: consumption for a tonne over the output
/// of a month.
///
/// @param title plant, process and carrier
/// @param said what the months show, in a sentence
/// @param picture the drawing; nothing when the months show no line that can be drawn
public record FittedMonths(String title, String said, Optional<Picture> picture) {
    private static final int LEFT = 70;
    private static final int RIGHT = 600;
    private static final int STEPS = 40;
    private static final int DIGITS = 6;
    private static final Rounding ONE = new Rounding(Rounding.Mode.HALF_UP, 1);

    /// A drawing.
    ///
    /// @param line the points of the line
    /// @param points one for each month
    /// @param most the number at the top, with its unit
    public record Picture(String line, List<Point> points, String most) {
        public Picture {
            points = List.copyOf(points);
        }
    }

    /// One month.
    ///
    /// @param label its output, where it does not lie over that of another
    public record Point(int x, int y, String month, String label) {}

    /// Those of every plant, process and carrier.
    static List<FittedMonths> all(List<ConsumptionStated> stated, EnergyText text) {
        Map<List<String>, List<ConsumptionStated>> groups = stated.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.plant(), each.process(), each.carrier(), each.unit()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream().map(months -> of(months, text)).toList();
    }

    private static FittedMonths of(List<ConsumptionStated> months, EnergyText text) {
        ConsumptionStated one = months.getFirst();
        ConsumptionFit fit = ConsumptionFit.of(months);
        List<ConsumptionStated> shown = months.stream()
                .filter(each -> each.output().signum() > 0)
                .sorted(Comparator.comparing(ConsumptionStated::output))
                .toList();
        return new FittedMonths(
                one.plant() + " · " + text.process(one.process()) + " · " + text.carrier(one.carrier()),
                text.fit(fit, one.unit()),
                fit instanceof Line line && line.isPlausible() ? Optional.of(draw(line, shown)) : Optional.empty());
    }

    private static Picture draw(Line line, List<ConsumptionStated> shown) {
        BigDecimal least = shown.getFirst().output();
        BigDecimal most = shown.getLast().output();
        Ratio top = line.specific(least);
        for (ConsumptionStated month : shown) {
            Ratio specific = Ratio.of(month.amount(), month.output());
            top = specific.compareTo(top) > 0 ? specific : top;
        }
        List<String> curve = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            BigDecimal tonnes = least.add(most.subtract(least)
                    .multiply(BigDecimal.valueOf(step))
                    .divide(BigDecimal.valueOf(STEPS), DIGITS, RoundingMode.HALF_UP));
            curve.add(x(tonnes, most) + "," + OutputPicture.y(line.specific(tonnes), top));
        }
        List<Point> points = new ArrayList<>();
        int taken = 0;
        for (ConsumptionStated month : shown) {
            int x = x(month.output(), most);
            boolean free = x - taken > LEFT;
            taken = free ? x : taken;
            points.add(new Point(
                    x,
                    OutputPicture.y(Ratio.of(month.amount(), month.output()), top),
                    month.month().toString(),
                    free ? month.output().stripTrailingZeros().toPlainString() + " t" : ""));
        }
        return new Picture(
                String.join(" ", curve),
                points,
                ONE.round(top).toPlainString() + " " + shown.getFirst().unit() + "/t");
    }

    private static int x(BigDecimal tonnes, BigDecimal most) {
        return LEFT
                + tonnes.multiply(BigDecimal.valueOf(RIGHT - LEFT))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
