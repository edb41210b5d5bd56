package org.tworivers.app.web.projects;

import java.time.DateTimeException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tworivers.app.store.SavedViews;
import org.tworivers.app.store.SavedViews.View;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.serving.Serving;

/// Keeps lists of projects under names, each account its own.
@Controller
class ViewsController {
    private static final int LONGEST = 60;

    private final ProjectLists lists;
    private final SavedViews views;
    private final Serving.Settings settings;

    ViewsController(ProjectLists lists, SavedViews views, Serving.Settings settings) {
        this.lists = lists;
        this.views = views;
        this.settings = settings;
    }

    /// Keeps the list that a form describes. Days that are the usual ones are left out, so that the list moves on.
    @Needs(Right.READ)
    @PostMapping("/projects/views")
    String keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam MultiValueMap<String, String> written,
            RedirectAttributes told) {
        ListForm form = form(written);
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            told.addFlashAttribute("viewFault", wanted.isEmpty() ? "nameless" : "long");
        } else if (!views.keep(Visitor.get().id(), new View(wanted, form.keptLink(settings.base(), settings.asOf())))) {
            told.addFlashAttribute("viewFault", "many");
        }
        return "redirect:" + form.pageLink(1);
    }

    private ListForm form(MultiValueMap<String, String> written) {
        try {
            ListForm form = ListForm.of(written, settings.base(), settings.asOf());
            lists.find(Visitor.get(), form.days(), form.filter("en"));
            return form;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cannot read the list", unreadable);
        }
    }

    /// Drops a kept list.
    @Needs(Right.READ)
    @PostMapping("/projects/views/dropped")
    String drop(@RequestParam(defaultValue = "") String name) {
        views.drop(Visitor.get().id(), name);
        return "redirect:/projects";
    }
}
