package org.tworivers.app.web.projects;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.app.work.projects.ProjectOrder;

/// The columns that a list of projects can have, in the order they are shown in.
public enum ListColumn {
    NAME(Kind.WORDS, true),
    ID(Kind.SHORT, true),
    PLACE(Kind.WORDS, true),
    SECTOR(Kind.WORDS, true),
    ORIGIN(Kind.WORDS, false),
    STAGE(Kind.WORDS, true),
    SIGNED(Kind.SHORT, false),
    CAPITAL(Kind.AMOUNT, true),
    OUTSIDE(Kind.AMOUNT, false),
    IN_PLACE(Kind.AMOUNT, false),
    STARTED(Kind.SHORT, true),
    PRODUCING(Kind.SHORT, true),
    NEWS(Kind.SHORT, false),
    DUE(Kind.WORDS, false);

    private static final String BETWEEN = ",";

    private final Kind kind;
    private final boolean usual;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ListColumn(Kind kind, boolean usual) {
        this.kind = kind;
        this.usual = usual;
    }

    /// How its cells look.
    private enum Kind {
        WORDS,
        /// Ids and days, which stay on one line.
        SHORT,
        AMOUNT
    }

    /// The stable word, `in-place`.
    public String word() {
        return word;
    }

    /// The class of its cells.
    public String style() {
        return switch (kind) {
            case WORDS -> "";
            case SHORT -> "whole";
            case AMOUNT -> "number";
        };
    }

    /// Whether its cells are amounts.
    public boolean isAmount() {
        return kind == Kind.AMOUNT;
    }

    /// The order that it sorts by; nothing where there is none.
    public Optional<ProjectOrder> findOrder() {
        return this == DUE ? Optional.empty() : Optional.of(ProjectOrder.parse(word));
    }

    /// All of them.
    static List<ListColumn> all() {
        return List.of(values());
    }

    /// Those shown when none are chosen.
    static List<ListColumn> usual() {
        return all().stream().filter(each -> each.usual).toList();
    }

    /// Reads chosen columns, each text one word or several with commas between. The name is always among them; words
    /// that mean none are passed over, and when no word means one the usual columns are.
    static List<ListColumn> parse(Collection<String> written) {
        Set<ListColumn> chosen = EnumSet.noneOf(ListColumn.class);
        for (String each : written) {
            List<String> words = List.of(each.split(BETWEEN));
            all().stream().filter(column -> words.contains(column.word)).forEach(chosen::add);
        }
        if (chosen.isEmpty()) {
            return usual();
        }
        chosen.add(NAME);
        return List.copyOf(chosen);
    }

    /// Columns as an address names them; empty for the usual ones.
    static String write(List<ListColumn> columns) {
        return columns.equals(usual())
                ? ""
                : columns.stream().map(ListColumn::word).collect(Collectors.joining(BETWEEN));
    }
}
