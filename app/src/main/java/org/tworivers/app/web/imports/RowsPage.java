package org.tworivers.app.web.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tworivers.app.web.imports.CountShares.Share;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.work.imports.JudgedRow.Kind;

/// A page of judged rows.
///
/// @param only the word of the verdict that is shown alone, empty for all
/// @param found how many rows there are to page through
/// @param page the page shown, from 1
/// @param pages how many there are
record RowsPage(List<RowWords.Shown> rows, String only, long found, int page, int pages) {
    private static final int SIZE = 50;

    RowsPage {
        rows = List.copyOf(rows);
    }

    static RowsPage of(Upload.Judged judged, String only, String wanted, RowWords words) {
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(each -> each.word().equals(only))
                .findFirst();
        CountShares counted = CountShares.of(judged.report().counts());
        long found = kind.flatMap(each -> counted.shares().stream()
                        .filter(share -> share.word().equals(each.word()))
                        .map(Share::count)
                        .findFirst())
                .orElse(counted.rows());
        Paging paging = Paging.of(Paging.wanted(wanted), found, SIZE);
        return new RowsPage(
                judged.rows().some(kind, paging.before(), SIZE).stream()
                        .map(words::shown)
                        .toList(),
                kind.map(Kind::word).orElse(""),
                found,
                paging.page(),
                paging.pages());
    }
}
