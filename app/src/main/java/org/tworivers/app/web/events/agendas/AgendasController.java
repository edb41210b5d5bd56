package org.tworivers.app.web.events.agendas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.agendas.Agenda;
import org.tworivers.app.render.agendas.AgendaBook;
import org.tworivers.app.render.agendas.AgendaPdf;
import org.tworivers.app.render.agendas.AgendaWorkbook;
import org.tworivers.app.store.EventPasses;
import org.tworivers.app.web.events.EventPages;
import org.tworivers.app.web.events.EventRegisters;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.events.AgendaBooks;
import org.tworivers.app.work.events.EventOffice;
import org.tworivers.app.work.events.PrintSets;
import org.tworivers.core.meetings.Delegation;
import org.tworivers.core.meetings.EventBook;

/// Agendas for the organiser: each one, and everything to be printed.
@Controller
class AgendasController {
    private final EventPages pages;
    private final EventPasses passes;
    private final EventOffice office;
    private final PrintSets prints;
    private final EventRegisters registers;

    AgendasController(
            EventPages pages, EventPasses passes, EventOffice office, PrintSets prints, EventRegisters registers) {
        this.pages = pages;
        this.passes = passes;
        this.office = office;
        this.prints = prints;
        this.registers = registers;
    }

    /// The book of agendas; those whose delegation has a pass carry its address.
    private AgendaBook agendas(EventBook book, HttpServletRequest request, Locale locale) {
        String base = ServletUriComponentsBuilder.fromContextPath(request)
                .replaceQuery(null)
                .build()
                .toUriString();
        Map<String, String> links = new HashMap<>();
        passes.all(book.plan().id(), office.instant())
                .forEach((delegation, secret) -> links.put(delegation, base + "/pass/" + secret + "/agenda"));
        return AgendaBooks.of(book, links, Page.messages(locale));
    }

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/agendas")
    String list(@PathVariable String event, Model model, Locale locale) {
        EventBook book = pages.open(event, "agendas", model, locale);
        Messages messages = Page.messages(locale);
        AgendaBook agendas = AgendaBooks.of(book, Map.of(), messages);
        model.addAttribute("agendas", seen(book, agendas));
        model.addAttribute("version", agendas.version());
        model.addAttribute("print", prints.standing(event, agendas.version(), messages));
        return "event-agendas";
    }

    @Needs(Right.SEE_EVENTS)
    @GetMapping("/events/{event}/agendas/{delegation}")
    String one(@PathVariable String event, @PathVariable String delegation, Model model, Locale locale) {
        EventBook book = pages.open(event, "agendas", model, locale);
        AgendaBook agendas = AgendaBooks.of(book, Map.of(), Page.messages(locale));
        Agenda agenda = agenda(agendas, delegation);
        if (!seen(book, agendas).contains(agenda)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("agenda", agenda);
        model.addAttribute("version", agendas.version());
        model.addAttribute("address", "/events/" + event + "/agendas/" + delegation);
        return "event-agenda";
    }

    /// The agendas that the visitor may see.
    private List<Agenda> seen(EventBook book, AgendaBook agendas) {
        Predicate<Delegation> sight = registers.sight(Visitor.get());
        return agendas.agendas().stream()
                .filter(agenda -> sight.test(book.delegation(agenda.participant())))
                .toList();
    }

    static Agenda agenda(AgendaBook agendas, String delegation) {
        return agendas.agendas().stream()
                .filter(agenda -> agenda.participant().equals(delegation))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// One agenda as a file; what is handed on carries the address of the delegation's own pages.
    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/agendas/{delegation}/{form}")
    ResponseEntity<byte[]> file(
            @PathVariable String event,
            @PathVariable String delegation,
            @PathVariable String form,
            HttpServletRequest request,
            Locale locale) {
        AgendaBook agendas = agendas(pages.find(event), request, locale);
        return AgendaFiles.of(agendas, agenda(agendas, delegation), form, Page.messages(locale));
    }

    /// Begins to make everything there is to print.
    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/print")
    String print(@PathVariable String event, HttpServletRequest request, Locale locale) {
        AgendaBook agendas = agendas(published(event), request, locale);
        prints.begin(event, agendas, Page.messages(locale));
        return "redirect:/events/" + event + "/agendas#print";
    }

    private EventBook published(String event) {
        EventBook book = pages.find(event);
        if (book.versions().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return book;
    }

    @Needs(Right.RUN_EVENTS)
    @PostMapping("/events/{event}/print/stop")
    String stop(@PathVariable String event, Locale locale) {
        prints.stop(event, published(event).versions().size(), Page.messages(locale));
        return "redirect:/events/" + event + "/agendas#print";
    }

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/print/set.pdf")
    ResponseEntity<byte[]> set(@PathVariable String event, Locale locale) {
        int version = published(event).versions().size();
        byte[] bytes = prints.find(event, version, Page.messages(locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return AgendaFiles.file(bytes, AgendaFiles.PDF, event + "-" + version + ".pdf");
    }

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/print/tables.pdf")
    ResponseEntity<byte[]> tables(@PathVariable String event, Locale locale) {
        Messages messages = Page.messages(locale);
        AgendaBook agendas = AgendaBooks.of(published(event), Map.of(), messages);
        if (agendas.tables().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return AgendaFiles.file(AgendaPdf.tables(agendas, messages), AgendaFiles.PDF, event + "-tables.pdf");
    }

    @Needs(Right.RUN_EVENTS)
    @GetMapping("/events/{event}/print/all.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String event, Locale locale) {
        Messages messages = Page.messages(locale);
        AgendaBook agendas = AgendaBooks.of(published(event), Map.of(), messages);
        return AgendaFiles.file(AgendaWorkbook.all(agendas, messages), AgendaFiles.XLSX, event + ".xlsx");
    }
}
