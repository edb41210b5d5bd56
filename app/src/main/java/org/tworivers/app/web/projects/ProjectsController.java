package org.tworivers.app.web.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.exchange.table.GuardedTable;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.SavedViews;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ProjectLists;
import org.tworivers.app.work.projects.ProjectLists.Found;
import org.tworivers.app.work.serving.Serving;

/// The projects of a day as known at a moment, and the same as files.
@Controller
class ProjectsController {
    private final ProjectLists lists;
    private final SavedViews views;
    private final Serving.Settings settings;

    ProjectsController(ProjectLists lists, SavedViews views, Serving.Settings settings) {
        this.lists = lists;
        this.views = views;
        this.settings = settings;
    }

    /// What was asked for and what it gave.
    private record Answer(ListForm form, Found found, ProjectWords words) {}

    private Answer answer(MultiValueMap<String, String> written, Locale locale) {
        try {
            Messages messages = Page.messages(locale);
            ListForm form = ListForm.of(written, settings.base(), settings.asOf());
            Found found = lists.find(Visitor.get(), form.days(), form.filter(messages.language()));
            ProjectWords words = new ProjectWords(
                    messages, found.list().codes(), found.list().asOf());
            return new Answer(form, found, words);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cannot read the question", unreadable);
        }
    }

    @Needs(Right.READ)
    @GetMapping("/projects")
    String page(@RequestParam MultiValueMap<String, String> written, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        Answer answer = answer(written, locale);
        model.addAttribute("form", answer.form());
        model.addAttribute("views", views.all(viewer.id()));
        model.addAttribute("records", viewer.may(Right.RECORD));
        model.addAttribute("list", ListPage.of(answer.words(), answer.found(), answer.form(), viewer.place()));
        return "projects";
    }

    @Needs(Right.READ)
    @GetMapping("/projects/export.csv")
    void csv(@RequestParam MultiValueMap<String, String> written, HttpServletResponse response, Locale locale)
            throws IOException {
        table(written, response, locale, "text/csv;charset=UTF-8", "csv").writeCsv(response.getOutputStream());
    }

    @Needs(Right.READ)
    @GetMapping("/projects/export.xlsx")
    void xlsx(@RequestParam MultiValueMap<String, String> written, HttpServletResponse response, Locale locale)
            throws IOException {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        table(written, response, locale, type, "xlsx").writeXlsx(response.getOutputStream());
    }

    private GuardedTable table(
            MultiValueMap<String, String> written,
            HttpServletResponse response,
            Locale locale,
            String type,
            String ending) {
        Answer answer = answer(written, locale);
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"projects-" + answer.form().asOf() + "." + ending + "\"");
        return ListPage.table(answer.words(), answer.found(), answer.form().columns());
    }
}
