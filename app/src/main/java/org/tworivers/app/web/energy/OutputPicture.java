package org.tworivers.app.web.energy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.core.energy.EnergyQuestion;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.figures.Rounding;

/// How consumption for a tonne falls as output grows: a line from a quarter of the output asked about to twice as
/// much, with the slope beneath it, which is never gone below.
///
/// @param line the points of the line
/// @param slopeY where the slope lies
/// @param points those of the table; the one asked about among them
/// @param most the number at the top
public record OutputPicture(String line, int slopeY, List<Point> points, String most) {
    /// Width of the drawing.
    public static final int WIDTH = 640;

    /// Height of the drawing.
    public static final int HEIGHT = 240;

    private static final int LEFT = 70;
    private static final int TOP = 16;
    private static final int BOTTOM = 200;
    private static final int STEPS = 32;
    private static final int QUARTERS = 4;
    private static final Rounding DIGITS = new Rounding(Rounding.Mode.HALF_UP, 1);

    public OutputPicture {
        points = List.copyOf(points);
    }

    /// One output with its consumption.
    ///
    /// @param tonnes a year
    /// @param specific kilowatt hours a tonne
    /// @param asked whether it is the output asked about
    public record Point(int x, int y, String tonnes, String specific, boolean asked) {}

    static OutputPicture of(EnergyQuestion question) {
        Ratio top = question.specificAt(part(question, 1, QUARTERS));
        List<String> line = new ArrayList<>();
        for (int step = STEPS / QUARTERS; step <= 2 * STEPS; step++) {
            line.add(x(step, STEPS) + "," + y(question.specificAt(part(question, step, STEPS)), top));
        }
        List<Point> points = new ArrayList<>();
        for (int quarter : List.of(1, 2, QUARTERS, 2 * QUARTERS)) {
            BigDecimal tonnes = part(question, quarter, QUARTERS);
            Ratio specific = question.specificAt(tonnes);
            points.add(new Point(
                    x(quarter, QUARTERS),
                    y(specific, top),
                    tonnes.stripTrailingZeros().toPlainString(),
                    DIGITS.round(specific).toPlainString(),
                    quarter == QUARTERS));
        }
        Ratio slope = Ratio.of(question.consumption().slope(), BigDecimal.ONE);
        return new OutputPicture(
                line.stream().collect(Collectors.joining(" ")),
                y(slope, top),
                points,
                DIGITS.round(top).toPlainString());
    }

    private static BigDecimal part(EnergyQuestion question, int parts, int of) {
        return question.tonnes()
                .multiply(BigDecimal.valueOf(parts))
                .divide(BigDecimal.valueOf(of), 6, RoundingMode.HALF_UP);
    }

    /// Twice the output lies at the right edge.
    private static int x(int parts, int of) {
        return LEFT + (WIDTH - LEFT - 20) * parts / (2 * of);
    }

    /// Where a consumption lies when the largest lies at the top.
    static int y(Ratio specific, Ratio top) {
        if (top.numerator().signum() == 0) {
            return BOTTOM;
        }
        Ratio height = new Ratio(
                specific.numerator().multiply(top.denominator()),
                specific.denominator().multiply(top.numerator()));
        return BOTTOM
                - new Rounding(Rounding.Mode.HALF_UP, 0)
                        .round(new Ratio(
                                height.numerator().multiply(BigInteger.valueOf(BOTTOM - TOP)), height.denominator()))
                        .intValueExact();
    }
}
