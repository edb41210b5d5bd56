package org.tworivers.core.bulletins;

import java.util.List;
import org.tworivers.core.figures.Figure;

/// One place of a bulletin where a figure stands or would stand.
public sealed interface Cell {

    /// The figure's stable name.
    String figure();

    /// What its amounts are counted in, `CNY` or `USD@2023`; empty when it has none.
    String unit();

    /// Figures that are all printed.
    static List<Cell> shown(List<Figure> figures) {
        return figures.stream().<Cell>map(Shown::new).toList();
    }

    /// The figure is printed.
    record Shown(Figure value) implements Cell {
        @Override
        public String figure() {
            return value.name();
        }

        @Override
        public String unit() {
            return value.findDenomination().map(Object::toString).orElse("");
        }
    }

    /// The figure is withheld, for it would tell of single projects that are not public.
    record Suppressed(String figure, String unit) implements Cell {}

    /// The same place with its figure withheld.
    default Cell suppressed() {
        return new Suppressed(figure(), unit());
    }
}
