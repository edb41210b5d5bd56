package org.tworivers.app.web.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.StatementText;
import org.tworivers.app.store.EventNames;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.web.projects.ProjectWords;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.Dossiers;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;

/// The dossier of one project.
@Controller
class DossierController {
    private static final String NUMBER = "\\d{1,9}";

    private final Dossiers dossiers;
    private final Ledger ledger;
    private final Serving.Settings settings;

    DossierController(Dossiers dossiers, Ledger ledger, Serving.Settings settings) {
        this.dossiers = dossiers;
        this.ledger = ledger;
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
            return "dossier";
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cannot read the question", unreadable);
        }
    }

    private void show(int number, ProjectDays days, String since, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        Opened opened = dossiers.find(viewer, days, number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DossierWriter writer = writer(viewer, days, opened, locale);
        model.addAttribute("days", days);
        model.addAttribute("since", since);
        model.addAttribute("number", number);
        model.addAttribute("dossier", writer.page());
        if (!since.isEmpty()) {
            LocalDate day = LocalDate.parse(since);
            model.addAttribute("changes", writer.changes(day, dossiers.before(viewer, days, number, opened, day)));
        }
    }

    private DossierWriter writer(Viewer viewer, ProjectDays days, Opened opened, Locale locale) {
        Messages messages = Messages.in(locale.getLanguage().equals("zh") ? "zh" : "en");
        ProjectWords words = new ProjectWords(messages, opened.codes(), days.asOf());
        StatementText statements = new StatementText(
                messages,
                words::code,
                new EventNames(ledger.database()).all(opened.known().sequence()),
                id -> ledger.register().findOrganisation(id).map(OrganisationStated::names));
        Recorders recorders = new Recorders(ledger.database());
        return new DossierWriter(
                opened,
                words,
                statements,
                days.zone(),
                id -> viewer.may(Right.SEE_JOURNAL) ? recorders.findName(id).orElse(id) : "");
    }

    private static LocalDate day(Map<String, String> written, String name, LocalDate otherwise) {
        String text = written.getOrDefault(name, "");
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }
}
