package org.tworivers.app.work.projects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import org.tworivers.app.work.accounts.Viewer;

/// The projects that viewers see, by their ids. What was made of a list is kept as long as the list is.
public final class ProjectsById {
    private static final int MOST_KEPT = 6;

    private final ProjectLists lists;
    private final Cache<ProjectList, Map<String, ListedProject>> byId =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST_KEPT).build();

    /// @param lists say which projects a viewer sees
    public ProjectsById(ProjectLists lists) {
        this.lists = lists;
    }

    /// Those that a viewer sees in these days.
    public Map<String, ListedProject> of(Viewer viewer, ProjectDays days) {
        ProjectList list = lists.find(viewer, days, ProjectFilter.all("en")).list();
        return byId.get(list, fresh -> {
            Map<String, ListedProject> projects = new HashMap<>();
            list.projects().forEach(each -> projects.put(each.id(), each));
            return projects;
        });
    }
}
