package org.tworivers.app.web.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.serving.Serving;

/// The dossier of one project.
@Controller
class DossierController {
    private static final String NUMBER = "\\d{1,9}";

    private final Dossiers dossiers;
    private final DossierReader reader;
    private final DossierDesk desk;
    private final RoomsBeside rooms;
    private final Serving.Settings settings;

    DossierController(
            Dossiers dossiers, DossierReader reader, DossierDesk desk, RoomsBeside rooms, Serving.Settings settings) {
        this.rooms = rooms;
        this.dossiers = dossiers;
        this.reader = reader;
        this.desk = desk;
        this.settings = settings;
    }

    @Needs(Right.READ)
    @GetMapping("/projects/{number}")
    String page(@PathVariable String number, @RequestParam Map<String, String> written, Model model, Locale locale) {
        if (!number.matches(NUMBER)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            ProjectDays days = new ProjectDays(
                    day(written, "base", settings.base()),
                    day(written, "asOf", settings.asOf()),
                    written.getOrDefault("knownAt", ""));
            show(Integer.parseInt(number), days, written.getOrDefault("since", ""), model, locale);
            String recorded = written.getOrDefault("recorded", "");
            model.addAttribute("recorded", recorded.matches(NUMBER) ? recorded : "");
            return "dossier";
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cannot read the question", unreadable);
        }
    }

    /// Whether all is asked for that is known now, and the dossier is one that the viewer may see as it stands now:
    /// refusals have no place and no day of their own.
    private boolean isPresent(Viewer viewer, ProjectDays days, int number) {
        return days.knownAt().isEmpty()
                && dossiers.find(viewer, ProjectDays.EVER, number).isPresent();
    }

    private boolean records(Viewer viewer, int number) {
        return viewer.may(Right.RECORD)
                && (!viewer.role().isOfSector()
                        || desk.find(viewer, number)
                                .filter(now -> desk.mayRecord(viewer, now))
                                .isPresent());
    }

    private void show(int number, ProjectDays days, String since, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        Opened opened = dossiers.find(viewer, days, number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DossierWriter writer = reader.writer(viewer, days.asOf(), opened, locale);
        model.addAttribute("days", days);
        model.addAttribute("since", since);
        model.addAttribute("number", number);
        model.addAttribute("records", records(viewer, number));
        model.addAttribute("dossier", writer.page());
        rooms.show(viewer, opened, number, days, model, locale);
        model.addAttribute(
                "refusals", isPresent(viewer, days, number) ? reader.refused(viewer, opened, writer) : List.of());
        if (!since.isEmpty()) {
            LocalDate day = LocalDate.parse(since);
            model.addAttribute("changes", writer.changes(day, dossiers.before(viewer, days, number, opened, day)));
        }
    }

    private static LocalDate day(Map<String, String> written, String name, LocalDate otherwise) {
        String text = written.getOrDefault(name, "");
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }
}
