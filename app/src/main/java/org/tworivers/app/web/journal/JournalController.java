package org.tworivers.app.web.journal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.JournalPages;
import org.tworivers.app.store.JournalPages.JournalPage;
import org.tworivers.app.store.Recorders;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.journal.ChainWatch;
import org.tworivers.app.work.journal.EntryLog;
import org.tworivers.core.journal.Entry;

/// The journal page by page, one entry, and the state of the chain.
@Controller
class JournalController {
    private static final int ROWS = 50;
    private static final String SEQUENCE = "[0-9]{1,18}";

    private final Ledger ledger;
    private final EntryLog log;
    private final EntryLines lines;
    private final ChainWatch chain;

    JournalController(Ledger ledger, EntryLog log, EntryLines lines, ChainWatch chain) {
        this.ledger = ledger;
        this.log = log;
        this.lines = lines;
        this.chain = chain;
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/journal")
    String page(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        JournalForm form = JournalForm.of(typed);
        JournalPage page = log.find(viewer, form.wanted(viewer.audience(), ledger.journal()), ROWS);
        model.addAttribute("form", form);
        model.addAttribute("entries", lines.lines(page.entries(), viewer, locale));
        model.addAttribute("next", page.next());
        model.addAttribute("recorders", new Recorders(ledger.database()).idsByName());
        model.addAttribute("kinds", JournalPages.types());
        model.addAttribute("imports", ledger.imports().all().reversed());
        addChain(model, locale);
        return "journal";
    }

    private void addChain(Model model, Locale locale) {
        model.addAttribute("chain", ChainPart.of(ledger.journal().head(), chain.state(), Page.messages(locale)));
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/journal/chain")
    String chain(Model model, Locale locale) {
        addChain(model, locale);
        return "journal-chain";
    }

    @Needs(Right.SEE_JOURNAL)
    @PostMapping("/journal/verify")
    String verify() {
        chain.verify();
        return "redirect:/journal/chain";
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/journal/{sequence}")
    String entry(@PathVariable String sequence, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        Entry entry = (sequence.matches(SEQUENCE)
                        ? log.find(viewer, Long.parseLong(sequence))
                        : Optional.<Entry>empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Messages messages = Page.messages(locale);
        EntryLines.Line line = lines.lines(List.of(entry), viewer, locale).getFirst();
        long corrects = entry.draft().corrects().isEmpty()
                ? 0
                : ledger.journal()
                        .findEntry(entry.draft().corrects())
                        .map(Entry::sequence)
                        .orElse(0L);
        model.addAttribute(
                "entry",
                new EntryWriter(messages, lines.statements(viewer, messages, true))
                        .page(entry, line, JournalPages.content(entry), corrects, log.findCorrecting(viewer, entry)));
        model.addAttribute("last", ledger.journal().head().sequence());
        return "entry";
    }
}
