package org.tworivers.app.web.projects;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectOrder;
import org.tworivers.core.shared.Code;

/// What the form above the list asks for, as it was written.
///
/// @param base first day of counting
/// @param asOf last day
/// @param knownAt empty for now
/// @param text what is searched for
/// @param place `scheme:code`, or empty
/// @param sector `scheme:code`, or empty
/// @param origin `scheme:code`, or empty
/// @param stage the word of a stage, or empty
/// @param due the word of what must be due, or empty
/// @param descending whether the largest comes first
/// @param page from 1
/// @param columns what is shown of each project, the name first
public record ListForm(
        LocalDate base,
        LocalDate asOf,
        String knownAt,
        String text,
        String place,
        String sector,
        String origin,
        String stage,
        String due,
        ProjectOrder order,
        boolean descending,
        int page,
        List<ListColumn> columns) {
    private static final int MOST_LETTERS = 200;
    private static final String COLUMNS = "columns";

    public ListForm {
        columns = List.copyOf(columns);
    }

    static ListForm of(MultiValueMap<String, String> all, LocalDate base, LocalDate asOf) {
        Map<String, String> written = all.asSingleValueMap();
        String text = written.getOrDefault("text", "").strip();
        return new ListForm(
                day(written, "base", base),
                day(written, "asOf", asOf),
                written.getOrDefault("knownAt", ""),
                text.substring(0, Math.min(text.length(), MOST_LETTERS)),
                written.getOrDefault("place", ""),
                written.getOrDefault("sector", ""),
                written.getOrDefault("origin", ""),
                written.getOrDefault("stage", ""),
                written.getOrDefault("due", ""),
                ProjectOrder.parse(written.getOrDefault("sort", "")),
                written.getOrDefault("order", "").equals("down"),
                Paging.wanted(written.getOrDefault("page", "")),
                ListColumn.parse(all.getOrDefault(COLUMNS, List.of())));
    }

    private static LocalDate day(Map<String, String> written, String name, LocalDate otherwise) {
        String text = written.getOrDefault(name, "");
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }

    ProjectDays days() {
        return new ProjectDays(base, asOf, knownAt);
    }

    ProjectFilter filter(String language) {
        return new ProjectFilter(
                text, code(place), code(sector), code(origin), stage, due, order, descending, language);
    }

    private static Code code(String written) {
        return written.isEmpty() ? Code.NONE : Code.parse(written);
    }

    /// The address of another page of the same list.
    public String pageLink(int number) {
        return link("/projects", order, descending, number);
    }

    /// The address to keep the list under: without the days that are usual, and from its first page.
    String keptLink(LocalDate usualBase, LocalDate usualAsOf) {
        UriComponentsBuilder link = UriComponentsBuilder.fromUriString(pageLink(1));
        if (base.equals(usualBase)) {
            link.replaceQueryParam("base");
        }
        if (asOf.equals(usualAsOf)) {
            link.replaceQueryParam("asOf");
        }
        return link.build(true).toUriString();
    }

    /// The address of the list sorted by a column; by it already, the other way round.
    public String sortLink(ProjectOrder column) {
        return link("/projects", column, column == order && !descending, 1);
    }

    /// The address of the whole list as a file.
    public String exportLink(String format) {
        return link("/projects/export." + format, order, descending, 1);
    }

    /// The words of the columns, as an address names them; empty for the usual ones.
    public String columnWords() {
        return ListColumn.write(columns);
    }

    /// The address of the same list with the usual columns.
    public String usualColumnsLink() {
        return UriComponentsBuilder.fromUriString(pageLink(page))
                .replaceQueryParam(COLUMNS)
                .build(true)
                .toUriString();
    }

    /// Every column that can be chosen; the name is always there.
    public List<ListColumn> choosable() {
        return ListColumn.all().stream().filter(each -> each != ListColumn.NAME).toList();
    }

    /// The address of a project's dossier on the same days.
    public String dossierLink(int number) {
        return days(UriComponentsBuilder.fromPath("/projects/" + number))
                .encode()
                .toUriString();
    }

    private UriComponentsBuilder days(UriComponentsBuilder to) {
        UriComponentsBuilder link = to.queryParam("base", base).queryParam("asOf", asOf);
        return knownAt.isEmpty()
                ? link
                : link.queryParam("knownAt", "{knownAt}").uriVariables(Map.of("knownAt", knownAt));
    }

    private String link(String path, ProjectOrder by, boolean down, int number) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path)
                .queryParam("base", base)
                .queryParam("asOf", asOf)
                .queryParam("knownAt", "{knownAt}")
                .queryParam("text", "{text}");
        Map<String, String> values = new HashMap<>(Map.of("knownAt", knownAt, "text", text));
        Map.of("place", place, "sector", sector, "origin", origin, "stage", stage, "due", due, COLUMNS, columnWords())
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        link.queryParam(name, "{" + name + "}");
                        values.put(name, value);
                    }
                });
        link.queryParam("sort", by.word()).queryParam("order", down ? "down" : "up");
        return (number > 1 ? link.queryParam("page", number) : link)
                .encode()
                .buildAndExpand(values)
                .toUriString();
    }
}
