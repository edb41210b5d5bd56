package org.tworivers.app.web.organisations;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tworivers.app.render.LikenessText;
import org.tworivers.app.web.page.Paging;
import org.tworivers.core.register.likeness.PossibleDouble;

/// A page of the pairs that look alike, in one language.
///
/// @param number how many there are
/// @param page the page shown, from 1
/// @param pages how many there are
public record DoublesPage(List<Row> rows, int number, int page, int pages) {
    private static final int SIZE = 50;

    public DoublesPage {
        rows = List.copyOf(rows);
    }

    /// One pair.
    ///
    /// @param one id of the one
    /// @param oneName its name
    /// @param other id of the other
    /// @param otherName its name
    /// @param score how alike they are, from 0 to 1000
    /// @param why the reasons as sentences
    public record Row(String one, String oneName, String other, String otherName, int score, List<String> why) {
        public Row {
            why = List.copyOf(why);
        }
    }

    /// @param names gives the name of an organisation by its id
    static DoublesPage of(List<PossibleDouble> pairs, int wanted, UnaryOperator<String> names, LikenessText text) {
        Paging paging = Paging.of(wanted, pairs.size(), SIZE);
        return new DoublesPage(
                paging.cut(pairs).stream()
                        .map(each -> new Row(
                                each.one(),
                                names.apply(each.one()),
                                each.other(),
                                names.apply(each.other()),
                                each.likeness().score(),
                                text.sentences(each.likeness())))
                        .toList(),
                pairs.size(),
                paging.page(),
                paging.pages());
    }
}
