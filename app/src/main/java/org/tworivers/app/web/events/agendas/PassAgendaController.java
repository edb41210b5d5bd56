package org.tworivers.app.web.events.agendas;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tworivers.app.render.agendas.AgendaBook;
import org.tworivers.app.render.agendas.QrCode;
import org.tworivers.app.store.EventNotices;
import org.tworivers.app.store.EventNotices.Notice;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.events.PassDoor;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Open;
import org.tworivers.app.work.events.AgendaBooks;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.NoticeDesk;

/// The agenda of a delegation that holds a pass: as a page, on paper, and as a calendar that keeps itself up to date.
@Controller
class PassAgendaController {
    private static final int MOST_NOTICES = 10;

    private final PassDoor door;
    private final EventNotices notices;
    private final NoticeDesk desk;
    private final EventOffice office;

    PassAgendaController(PassDoor door, EventNotices notices, NoticeDesk desk, EventOffice office) {
        this.door = door;
        this.notices = notices;
        this.desk = desk;
        this.office = office;
    }

    private static String link(HttpServletRequest request, String secret) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                        .replaceQuery(null)
                        .build()
                        .toUriString()
                + "/pass/" + secret + "/agenda";
    }

    @Open
    @GetMapping("/pass/{secret}/agenda")
    String agenda(
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        PassDoor.Opened opened = door.open(secret, response);
        String event = opened.holder().event();
        desk.tellVersions(opened.book());
        List<Notice> told = notices.of(event, opened.key());
        AgendaBook agendas = AgendaBooks.of(opened.book(), Map.of(), Page.messages(locale));
        model.addAttribute("event", EventPages.shown(opened.book(), locale));
        model.addAttribute("agenda", AgendasController.agenda(agendas, opened.key()));
        model.addAttribute("version", agendas.version());
        model.addAttribute("address", "/pass/" + secret);
        model.addAttribute("notices", told.subList(0, Math.min(MOST_NOTICES, told.size())));
        model.addAttribute(
                "code",
                QrCode.of(link(request, secret)).svg(Page.messages(locale).text("web.event.agenda.code")));
        model.addAttribute("feed", link(request, secret).replaceFirst("^https?", "webcal") + ".ics");
        notices.noteRead(event, opened.key(), office.instant());
        return "pass-agenda";
    }

    /// The feed that calendars ask for again and again, and the same on paper and as a workbook.
    @Open
    @GetMapping("/pass/{secret}/agenda.{form}")
    ResponseEntity<byte[]> file(
            @PathVariable String secret,
            @PathVariable String form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        PassDoor.Opened opened = door.open(secret, response);
        Map<String, String> links = Map.of(opened.key(), link(request, secret));
        AgendaBook agendas = AgendaBooks.of(opened.book(), links, Page.messages(locale));
        return AgendaFiles.of(agendas, AgendasController.agenda(agendas, opened.key()), form, Page.messages(locale));
    }
}
