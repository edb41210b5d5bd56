package org.tworivers.app.web.recording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.projects.ListedProject;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.projects.ProjectOrder;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Code;

/// Finds projects that are called as a new one: a project counts once, however often it is signed.
@Component
class Namesakes {
    private final ProjectLists lists;

    Namesakes(ProjectLists lists) {
        this.lists = lists;
    }

    /// A project that is called the same.
    public record Namesake(int number, String name) {}

    /// Those that the viewer may see.
    List<Namesake> of(List<Statement> said, Locale locale) {
        String language = Page.messages(locale).language();
        return said.stream()
                .filter(Statement.Named.class::isInstance)
                .map(Statement.Named.class::cast)
                .flatMap(named -> named.names().byLanguage().values().stream())
                .flatMap(name -> of(name, language).stream())
                .map(each -> new Namesake(
                        each.standing().projectNumber(), each.names().in(language)))
                .distinct()
                .toList();
    }

    private Collection<ListedProject> of(String name, String language) {
        ProjectFilter filter =
                new ProjectFilter(name, Code.NONE, Code.NONE, Code.NONE, "", "", ProjectOrder.NAME, false, language);
        return lists.find(Visitor.get(), ProjectDays.EVER, filter).projects().stream()
                .filter(each -> each.names().byLanguage().containsValue(name))
                .toList();
    }
}
