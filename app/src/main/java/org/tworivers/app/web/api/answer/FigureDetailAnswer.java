package org.tworivers.app.web.api.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One figure with its definition and a page of the projects behind it.
///
/// @param definition what it says
/// @param policy what the counting policy says
/// @param values one, or one for each denomination of money; none when nothing of it is on record
/// @param total how many projects are behind it
/// @param next the address of the next page of projects; null on the last
public record FigureDetailAnswer(
        BasisAnswer basis,
        String name,
        String title,
        String definition,
        String policy,
        long illustrative,
        List<FigureAnswer> values,
        int total,
        List<Behind> projects,
        @Nullable String next) {
    public FigureDetailAnswer {
        values = List.copyOf(values);
        projects = List.copyOf(projects);
    }

    /// A project behind a figure.
    ///
    /// @param count what it adds above the line, where projects are counted
    /// @param countBelow what it adds below the line of a rate of counts
    /// @param money what it adds above the line, where money is
    /// @param moneyBelow what it adds below the line of a rate of amounts
    public record Behind(
            int number,
            String id,
            String url,
            Map<String, String> names,
            @Nullable Long count,
            @Nullable Long countBelow,
            @Nullable MoneyAnswer money,
            @Nullable MoneyAnswer moneyBelow) {
        public Behind {
            names = Sorted.of(names);
        }
    }
}
