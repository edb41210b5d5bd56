package org.tworivers.app.web;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tworivers.app.store.StoreException;
import org.tworivers.app.work.CurrentFigures;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.Figures;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.projects.ProjectFilter;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.projects.ProjectOrder;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.shared.Code;

/// Reads what the first pages of a large ledger need as soon as the server has started, so that whoever looks first
/// waits less. Requests are answered meanwhile. Between two steps it can be stopped.
@Component
class FirstLook {
    /// A smaller ledger is read in a moment when it is asked for.
    private static final long LARGE = 20_000;

    private final Logger log = LoggerFactory.getLogger(FirstLook.class);
    private final Ledger ledger;
    private final Serving.Settings settings;
    private final Map<String, Runnable> steps = new LinkedHashMap<>();
    private final Thread thread =
            Thread.ofPlatform().name("first-look").daemon().unstarted(this::look);
    private volatile boolean stopped;

    FirstLook(
            Ledger ledger,
            Serving.Settings settings,
            CurrentFigures figures,
            ProjectLists projects,
            OrganisationLists organisations,
            List<ReadAhead> rooms) {
        this.ledger = ledger;
        this.settings = settings;
        Viewer viewer = new Viewer("first-look", "", Role.HEAD, Code.NONE);
        steps.put("facts", () -> figures.as(viewer.audience()));
        steps.put("figures", () -> read(figures.as(viewer.audience()), days().question(viewer)));
        steps.put(
                "projects",
                () -> projects.find(viewer, days(), ProjectFilter.all("zh").by(ProjectOrder.NAME)));
        steps.put("organisations", () -> organisations.byId(viewer));
        steps.put("parties", () -> organisations.projectsOf(viewer, ""));
        rooms.forEach(room -> steps.put(room.what(), room.read()));
    }

    private ProjectDays days() {
        return new ProjectDays(settings.base(), settings.asOf(), "");
    }

    private static void read(Figures figures, FigureQuestion question) {
        figures.answer(question.withBy("place:city"));
        figures.answer(question.withBy("sector:division"));
        figures.months(question);
        figures.flows(question, "province", "city");
        figures.due(question);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (ledger.journal().head().sequence() >= LARGE) {
            thread.start();
        }
    }

    private void look() {
        try {
            for (Map.Entry<String, Runnable> step : steps.entrySet()) {
                if (stopped) {
                    return;
                }
                long start = System.nanoTime();
                step.getValue().run();
                log.info("read {} in {} ms", step.getKey(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
            log.info("ready for the first look");
        } catch (StoreException | CompletionException broken) {
            log.warn("cannot read ahead: {}", broken.getMessage());
        }
    }

    /// Waits for the step that is being run: the store stays open until it has ended.
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
