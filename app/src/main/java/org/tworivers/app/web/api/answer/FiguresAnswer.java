package org.tworivers.app.web.api.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.render.Messages;
import org.tworivers.core.figures.Figure;
import org.tworivers.core.figures.FigureSheet;
import org.tworivers.core.figures.Rounding;

/// The figures of a day.
///
/// @param illustrative how many of the projects read are made up for demonstration
/// @param groups one for each group with projects, when they are asked for by groups
public record FiguresAnswer(BasisAnswer basis, long illustrative, List<FigureAnswer> figures, List<Group> groups) {
    public FiguresAnswer {
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
    }

    /// The figures of one group.
    ///
    /// @param code `scheme:code`; null for projects of which it is not known
    /// @param projects how many it has, whether they count or not
    public record Group(@Nullable String code, Map<String, String> names, long projects, List<FigureAnswer> figures) {
        public Group {
            names = Sorted.of(names);
            figures = List.copyOf(figures);
        }
    }

    /// A sheet of figures in the words of a language.
    public static FiguresAnswer of(FigureSheet sheet, Messages messages) {
        Rounding rounding = sheet.basis().rounding();
        return new FiguresAnswer(
                BasisAnswer.of(sheet.basis()),
                sheet.illustrative(),
                all(sheet.whole(), rounding, messages),
                sheet.groups().stream()
                        .map(group -> new Group(
                                group.code().isNone() ? null : group.code().toString(),
                                new TreeMap<>(group.names()),
                                group.projects(),
                                all(group.figures(), rounding, messages)))
                        .toList());
    }

    private static List<FigureAnswer> all(List<Figure> figures, Rounding rounding, Messages messages) {
        return figures.stream()
                .map(each -> FigureAnswer.of(each, rounding, messages))
                .toList();
    }
}
