package org.tworivers.app.web.agreements;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.tworivers.app.web.events.FormRows;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.AgreementsEntry.PairingStated;
import org.tworivers.core.agreements.AgreementsEntry.SettlementStated;
import org.tworivers.core.agreements.AgreementsEntry.TermsStated;
import org.tworivers.core.agreements.Pairing;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.PairingBook.Settled;
import org.tworivers.core.agreements.PairingBook.Terms;
import org.tworivers.core.agreements.Settlement.Line;
import org.tworivers.core.agreements.Settler;
import org.tworivers.core.agreements.ShareTerms;
import org.tworivers.core.shared.Rejection;

/// Forms for pairings: who builds what, the terms, the settlement of a year.
@Controller
class PairingFormController {
    private final AgreementOffice office;

    PairingFormController(AgreementOffice office) {
        this.office = office;
    }

    private PairingBook find(String pairing) {
        return office.findPairing(Visitor.get(), pairing, "")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(
            String template, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        Map<String, String> shown = new HashMap<>(typed);
        shown.put(AgreementFormController.SEEN, Long.toString(office.head()));
        FormRows.show(shown, faults, PairingFields.LISTS, model, Page.messages(locale));
        model.addAttribute("organisations", office.organisationNames(locale));
        return template;
    }

    private static void show(PairingBook book, Model model, Locale locale) {
        Pairing pairing = book.pairing();
        model.addAttribute(
                "pairing",
                Map.entry(pairing.id(), pairing.names().in(Page.messages(locale).language())));
    }

    private List<Rejection> record(Map<String, String> typed, AgreementsEntry entry, PairingFields in) {
        return office.record(AgreementFormController.seen(typed, office), entry, in.papers()).stream()
                .map(in::rejected)
                .toList();
    }

    private String pairing(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        String language = Page.messages(locale).language();
        model.addAttribute("places", office.places(locale));
        model.addAttribute(
                "agreements",
                office.agreements().stream()
                        .map(each -> Map.entry(each.id(), each.names().in(language)))
                        .toList());
        return form("pairing-form", typed, faults, model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @GetMapping("/pairings/new")
    String begin(Model model, Locale locale) {
        return pairing(Map.of(), List.of(), model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/pairings/new")
    String state(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String id = typed.getOrDefault("id", "").strip();
        boolean taken =
                !id.isEmpty() && office.findPairing(Visitor.get(), id, "").isPresent();
        return take(
                typed,
                taken ? List.of(AgreementFormController.taken("id", id)) : List.of(),
                office.isDemonstration(),
                model,
                locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @GetMapping("/pairings/{pairing}/change")
    String change(@PathVariable String pairing, Model model, Locale locale) {
        PairingBook book = find(pairing);
        show(book, model, locale);
        return pairing(PairingFields.write(book.pairing(), office.names(locale)), List.of(), model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/pairings/{pairing}/change")
    String changed(@PathVariable String pairing, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        PairingBook book = find(pairing);
        show(book, model, locale);
        Map<String, String> typed = new HashMap<>(sent);
        typed.put("id", pairing);
        return take(typed, List.of(), book.pairing().illustrative(), model, locale);
    }

    private String take(
            Map<String, String> typed, List<Rejection> found, boolean illustrative, Model model, Locale locale) {
        PairingFields in = new PairingFields(typed, office.names(locale));
        Pairing stated = in.pairing(illustrative);
        List<Rejection> faults = new ArrayList<>(found);
        faults.addAll(in.faults());
        boolean known = stated.agreement().isEmpty()
                || office.agreements().stream().anyMatch(each -> each.id().equals(stated.agreement()));
        if (!known) {
            faults.add(new Rejection(
                    "agreement-unknown", "agreement", stated.agreement(), "choose one from the list, or none."));
        }
        if (faults.isEmpty()) {
            faults.addAll(record(typed, new PairingStated(stated), in));
        }
        return faults.isEmpty()
                ? "redirect:/pairings/" + stated.id() + "?recorded"
                : pairing(typed, faults, model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @GetMapping("/pairings/{pairing}/terms")
    String terms(@PathVariable String pairing, Model model, Locale locale) {
        PairingBook book = find(pairing);
        show(book, model, locale);
        NameBook names = office.names(locale);
        Map<String, String> usual = Map.of("eligible", "recommended", "years", "5", "settled-by", "03-31");
        return form(
                "pairing-terms",
                book.findTerms()
                        .map(terms -> PairingFields.write(terms.terms(), names))
                        .orElse(usual),
                List.of(),
                model,
                locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/pairings/{pairing}/terms")
    String stateTerms(
            @PathVariable String pairing, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        PairingBook book = find(pairing);
        show(book, model, locale);
        if (typed.containsKey(FormRows.MORE)) {
            return form("pairing-terms", typed, List.of(), model, locale);
        }
        PairingFields in = new PairingFields(typed, office.names(locale));
        ShareTerms terms = in.terms(book.pairing().illustrative());
        List<Rejection> faults = new ArrayList<>(in.faults());
        if (faults.isEmpty()) {
            faults.addAll(record(typed, new TermsStated(pairing, terms), in));
        }
        return faults.isEmpty()
                ? "redirect:/pairings/" + pairing + "?recorded"
                : form("pairing-terms", typed, faults, model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @GetMapping("/pairings/{pairing}/settle")
    String settle(
            @PathVariable String pairing, @RequestParam(defaultValue = "") String year, Model model, Locale locale) {
        PairingBook book = find(pairing);
        show(book, model, locale);
        int wanted = year.matches("[1-9][0-9]?")
                ? Integer.parseInt(year)
                : book.settlements().stream()
                                .mapToInt(each -> each.settlement().year())
                                .max()
                                .orElse(0)
                        + 1;
        return settlement(
                book,
                PairingFields.write(
                        wanted,
                        book.eligible(),
                        book.findSettlement(wanted).map(Settled::settlement),
                        office.names(locale)),
                List.of(),
                model,
                locale);
    }

    private String settlement(
            PairingBook book, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        NameBook names = office.names(locale);
        model.addAttribute(
                "terms", new PairingPage(book, names, office.today()).terms().orElse(null));
        model.addAttribute(
                "eligible", book.eligible().stream().map(names::party).toList());
        String year = typed.getOrDefault("year", "").strip();
        model.addAttribute(
                "anew",
                year.matches("[0-9]{1,4}")
                        && book.findSettlement(Integer.parseInt(year)).isPresent());
        return form("pairing-settle", typed, faults, model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/pairings/{pairing}/settle")
    String stateSettlement(
            @PathVariable String pairing, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        PairingBook book = find(pairing);
        show(book, model, locale);
        if (typed.containsKey(FormRows.MORE)) {
            return settlement(book, typed, List.of(), model, locale);
        }
        PairingFields in = new PairingFields(typed, office.names(locale));
        int year = in.year();
        List<Line> lines = in.lines();
        String reason = in.reason();
        List<Rejection> faults = new ArrayList<>(in.faults());
        Optional<Terms> terms = book.findTerms();
        if (terms.isEmpty()) {
            faults.add(new Rejection("terms-unsigned", "form", "", "both sides must sign the terms off first."));
        }
        if (faults.isEmpty()) {
            Terms now = terms.orElseThrow();
            SettlementStated stated = new SettlementStated(
                    pairing, now.stated().entryId(), Settler.settle(now.terms(), year, lines), reason);
            faults.addAll(record(typed, stated, in));
        }
        return faults.isEmpty()
                ? "redirect:/pairings/" + pairing + "?recorded#year-" + year
                : settlement(book, typed, faults, model, locale);
    }
}
