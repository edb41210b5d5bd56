package org.tworivers.app.web.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.core.figures.Rounding;
import org.tworivers.core.projects.Due;
import org.tworivers.core.projects.ProjectStanding;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Money;

/// What is known of projects, in the words of one language.
public final class ProjectWords {
    private static final String NOTHING = "–";

    private final Messages messages;
    private final CodeBook codes;
    private final LocalDate asOf;
    private final FigureText text;

    /// @param codes places and sectors as known
    /// @param asOf the day whose names are meant
    public ProjectWords(Messages messages, CodeBook codes, LocalDate asOf) {
        this.messages = messages;
        this.codes = codes;
        this.asOf = asOf;
        text = new FigureText(messages, new Rounding(Rounding.Mode.HALF_UP, 1));
    }

    /// The texts of the language.
    public Messages messages() {
        return messages;
    }

    /// A place or sector by its name.
    public String code(Code code) {
        return code.isNone() ? NOTHING : codes.name(code, asOf, messages.language());
    }

    /// The stage.
    public String stage(ProjectStanding standing) {
        return standing.findStage().map(this::stage).orElse(NOTHING);
    }

    /// A stage.
    public String stage(Stage stage) {
        return messages.text("stage." + stage.word());
    }

    /// What a column shows of a project.
    String cell(ListColumn column, ListedProject project) {
        ProjectStanding standing = project.standing();
        return switch (column) {
            case NAME -> project.names().in(messages.language());
            case ID -> project.id();
            case PLACE -> code(standing.place());
            case SECTOR -> code(standing.sector());
            case ORIGIN -> code(standing.origin());
            case STAGE -> stage(standing);
            case SIGNED -> since(standing.signed(), standing.signedOn());
            case CAPITAL, OUTSIDE, IN_PLACE -> money(amounts(column, standing));
            case STARTED -> started(standing);
            case PRODUCING -> producing(standing);
            case NEWS -> since(standing.latestNews().isDated(), standing.latestNews());
            case DUE -> due(standing.due());
        };
    }

    /// The same for a file: nothing where nothing is known, amounts exact and with their currency.
    String exact(ListColumn column, ListedProject project) {
        if (column.isAmount()) {
            return amounts(column, project.standing()).stream()
                    .map(Money::toString)
                    .collect(Collectors.joining("; "));
        }
        String cell = cell(column, project);
        return cell.equals(NOTHING) ? "" : cell;
    }

    private static List<Money> amounts(ListColumn column, ProjectStanding standing) {
        return switch (column) {
            case CAPITAL -> standing.contracted();
            case OUTSIDE -> standing.outside();
            case IN_PLACE -> standing.inPlace();
            case NAME, ID, PLACE, SECTOR, ORIGIN, STAGE, SIGNED, STARTED, PRODUCING, NEWS, DUE -> List.of();
        };
    }

    private String due(List<Due> due) {
        return due.isEmpty()
                ? NOTHING
                : due.stream()
                        .map(each -> messages.text("web.due." + each.word()))
                        .collect(Collectors.joining("; "));
    }

    /// Amounts, one a denomination.
    public String money(List<Money> amounts) {
        return amounts.isEmpty() ? NOTHING : amounts.stream().map(text::money).collect(Collectors.joining("; "));
    }

    /// Since when work has begun.
    public String started(ProjectStanding standing) {
        return since(standing.started(), standing.startedOn());
    }

    /// Since when it produces.
    public String producing(ProjectStanding standing) {
        return since(standing.producing(), standing.producingOn());
    }

    /// Until when the responsible unit must see to it.
    public String deadline(ProjectStanding standing) {
        return standing.deadline().isDated() ? standing.deadline().toString() : NOTHING;
    }

    /// What is due.
    public String due(ProjectStanding standing) {
        return standing.due().isEmpty()
                ? NOTHING
                : standing.due().stream()
                        .map(due -> messages.text("web.due." + due.word()))
                        .collect(Collectors.joining(messages.text("bulletin.list-separator")));
    }

    private String since(boolean is, Day day) {
        if (!is) {
            return NOTHING;
        }
        return day.isDated() ? day.toString() : messages.text("web.projects.day-unknown");
    }
}
