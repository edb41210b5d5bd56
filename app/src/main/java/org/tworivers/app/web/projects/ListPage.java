package org.tworivers.app.web.projects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tworivers.app.exchange.table.GuardedTable;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectList;
import org.tworivers.app.work.projects.ProjectLists.Found;
import org.tworivers.core.projects.Due;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.shared.Code;

/// A page of the list, in one language.
///
/// @param number how many were found
/// @param illustrative how many of them are made up
/// @param page the page shown, from 1
/// @param pages how many there are
/// @param sequence the entry up to which all is known
/// @param head its hash
/// @param places what the list can be narrowed to
/// @param sectors what the list can be narrowed to
/// @param origins what the list can be narrowed to
public record ListPage(
        List<Row> rows,
        int number,
        long illustrative,
        int page,
        int pages,
        long sequence,
        String head,
        List<Choice> places,
        List<Choice> sectors,
        List<Choice> origins) {
    private static final int SIZE = 50;
    private static final int MOST_CHOICES = 300;
    private static final String INDENT = "\u3000";

    public ListPage {
        rows = List.copyOf(rows);
        places = List.copyOf(places);
        sectors = List.copyOf(sectors);
        origins = List.copyOf(origins);
    }

    /// One project, a cell for each column that is shown.
    public record Row(int number, List<String> cells, boolean illustrative) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Something to choose.
    public record Choice(String code, String name) {}

    /// @param scope the place whose choices are offered; [Code#NONE] for all
    static ListPage of(ProjectWords words, Found found, ListForm form, Code scope) {
        Paging paging = Paging.of(form.page(), found.projects().size(), SIZE);
        return new ListPage(
                paging.cut(found.projects()).stream()
                        .map(each -> new Row(
                                each.standing().projectNumber(),
                                form.columns().stream()
                                        .map(column -> words.cell(column, each))
                                        .toList(),
                                each.standing().illustrative()))
                        .toList(),
                found.projects().size(),
                found.illustrative(),
                paging.page(),
                paging.pages(),
                found.list().known().sequence(),
                found.list().known().hash(),
                choices(words, found.list(), found.list().places(), scope),
                choices(words, found.list(), found.list().sectors(), Code.NONE),
                choices(words, found.list(), found.list().origins(), Code.NONE));
    }

    /// The codes of the viewer's projects with all above them, each under the one above it.
    private static List<Choice> choices(ProjectWords words, ProjectList list, Set<Code> codes, Code scope) {
        TreeSet<List<Code>> paths = new TreeSet<>(ListPage::compare);
        for (Code own : codes) {
            List<Code> path = new ArrayList<>(list.codes().path(own, list.asOf()));
            Collections.reverse(path);
            int from = Math.max(0, path.indexOf(scope));
            for (int to = from + 1; to <= path.size(); to++) {
                paths.add(List.copyOf(path.subList(from, to)));
            }
        }
        int depth = deepest(paths);
        return paths.stream()
                .filter(path -> path.size() <= depth)
                .map(path -> new Choice(
                        path.getLast().toString(), INDENT.repeat(path.size() - 1) + words.code(path.getLast())))
                .toList();
    }

    private static int compare(List<Code> left, List<Code> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int byCode = left.get(i).compareTo(right.get(i));
            if (byCode != 0) {
                return byCode;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /// The depth down to which the choices are not too many for a list.
    private static int deepest(Set<List<Code>> paths) {
        TreeMap<Integer, Integer> byDepth = new TreeMap<>();
        paths.forEach(path -> byDepth.merge(path.size(), 1, Integer::sum));
        int sum = 0;
        int depth = 1;
        for (int each : byDepth.keySet()) {
            sum += byDepth.getOrDefault(each, 0);
            depth = sum <= MOST_CHOICES ? each : depth;
        }
        return depth;
    }

    /// All that was found as a table: what the page shows, amounts exact and with their currency.
    static GuardedTable table(ProjectWords words, Found found, List<ListColumn> columns) {
        List<String> header = new ArrayList<>();
        for (ListColumn column : columns) {
            header.add(words.messages().text("web.projects.column." + column.word()));
        }
        header.add(words.messages().text("web.projects.illustrative"));
        return new GuardedTable(
                words.messages().text("web.menu.projects"),
                header,
                found.projects().stream()
                        .map(each -> cells(words, each, columns))
                        .toList());
    }

    private static List<String> cells(ProjectWords words, ListedProject each, List<ListColumn> columns) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(words.exact(column, each)));
        cells.add(each.standing().illustrative() ? words.messages().text("web.projects.illustrative") : "");
        return cells;
    }

    /// Every stage, for the filter.
    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /// Everything that may be due, for the filter.
    public List<Due> dues() {
        return List.of(Due.values());
    }
}
