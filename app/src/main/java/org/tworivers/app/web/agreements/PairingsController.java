package org.tworivers.app.web.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.web.dossier.FaultWords;
import org.tworivers.app.web.page.Asked;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Questions;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.FigureQuestion;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.agreements.PairingSums;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.AgreementsEntry.FirmRecommended;
import org.tworivers.core.agreements.AgreementsEntry.SettlementApproved;
import org.tworivers.core.agreements.AgreementsEntry.TermsSignedOff;
import org.tworivers.core.agreements.PairingBook;
import org.tworivers.core.agreements.SharedStatistics;
import org.tworivers.core.agreements.SharedStatistics.Shown;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// The list of paired parks and the page of each, where the two sides sign terms off and approve settlements.
@Controller
class PairingsController {
    private final AgreementOffice office;
    private final Questions questions;

    PairingsController(AgreementOffice office, Questions questions) {
        this.office = office;
        this.questions = questions;
    }

    /// What paired parks brought to a region.
    ///
    /// @param memo stands beside its own total and is added to nothing
    record Sum(String region, String counted, String memo) {}

    @Needs(Right.SEE_SHARES)
    @GetMapping("/pairings")
    String pairings(Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        NameBook names = office.names(locale);
        List<PairingBook> books = office.pairings(viewer);
        SortedMap<String, Shown> shown = PairingSums.of(books);
        model.addAttribute(
                "pairings",
                books.stream()
                        .map(book -> new PairingPage(book, names, office.today()).head())
                        .toList());
        model.addAttribute(
                "sums",
                shown.entrySet().stream()
                        .map(each -> new Sum(
                                names.place(Code.parse(each.getKey())),
                                fen(each.getValue().counted()),
                                fen(each.getValue().memo())))
                        .toList());
        model.addAttribute("whole", fen(SharedStatistics.whole(shown)));
        model.addAttribute("mayRun", viewer.may(Right.RUN_AGREEMENTS));
        return "pairings";
    }

    private static String fen(long fen) {
        return PairingPage.yuan(new Money(fen, Denomination.CNY));
    }

    @Needs(Right.SEE_SHARES)
    @GetMapping("/pairings/{pairing}")
    String pairing(@PathVariable String pairing, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        find(pairing);
        Map<String, String> typed = new HashMap<>(asked);
        typed.put("day", office.today().toString());
        return show(pairing, typed, List.of(), model, locale);
    }

    private void find(String pairing) {
        if (office.findPairing(Visitor.get(), pairing, "").isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private String show(String pairing, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        NameBook names = office.names(locale);
        Asked asked = questions.ask(typed, viewer);
        FigureQuestion question = asked.question();
        PairingBook book = office.findPairing(viewer, pairing, question.knownAt())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PairingPage page = new PairingPage(book, names, question.asOf());
        model.addAttribute("asOf", question.asOf());
        model.addAttribute("knownAt", question.knownAt());
        model.addAttribute("asking", asked.faults());
        Map<String, String> shown = new HashMap<>(typed);
        shown.put(AgreementFormController.SEEN, Long.toString(office.head()));
        model.addAttribute("typed", shown);
        model.addAttribute("faults", new FaultWords(Page.messages(locale)).byField(faults));
        model.addAttribute("pairing", page.head());
        model.addAttribute("agreement", agreement(book, names));
        model.addAttribute("terms", page.terms().orElse(null));
        model.addAttribute("settlements", page.settlements());
        model.addAttribute("unsettled", page.unsettled());
        model.addAttribute("organisations", office.organisationNames(locale));
        model.addAttribute("mayRun", viewer.may(Right.RUN_AGREEMENTS));
        model.addAttribute("maySign", viewer.may(Right.SIGN_SHARES));
        return "pairing";
    }

    private String agreement(PairingBook book, NameBook names) {
        return office.agreements().stream()
                .filter(each -> each.id().equals(book.pairing().agreement()))
                .map(each -> each.names().in(names.messages().language()))
                .findFirst()
                .orElse("");
    }

    /// Notes that a side signed the terms off.
    @Needs(Right.SIGN_SHARES)
    @PostMapping("/pairings/{pairing}/sign-off")
    String signOff(@PathVariable String pairing, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        return take(
                pairing,
                typed,
                in -> new TermsSignedOff(pairing, typed.getOrDefault("terms", ""), in.side(), in.day()),
                model,
                locale);
    }

    /// Notes that a side approved a settlement.
    @Needs(Right.SIGN_SHARES)
    @PostMapping("/pairings/{pairing}/approve")
    String approve(@PathVariable String pairing, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        return take(
                pairing,
                typed,
                in -> new SettlementApproved(pairing, typed.getOrDefault("settlement", ""), in.side(), in.day()),
                model,
                locale);
    }

    /// Notes that the source region recommended a firm.
    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/pairings/{pairing}/recommend")
    String recommend(
            @PathVariable String pairing, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        return take(pairing, typed, in -> new FirmRecommended(pairing, in.firm(), in.day()), model, locale);
    }

    private String take(
            String pairing,
            Map<String, String> typed,
            Function<PairingFields, AgreementsEntry> reading,
            Model model,
            Locale locale) {
        find(pairing);
        PairingFields in = new PairingFields(typed, office.names(locale));
        AgreementsEntry entry = reading.apply(in);
        List<Rejection> faults = new ArrayList<>(in.faults());
        if (faults.isEmpty()) {
            office.record(AgreementFormController.seen(typed, office), entry, in.papers()).stream()
                    .map(in::rejected)
                    .forEach(faults::add);
        }
        return faults.isEmpty()
                ? "redirect:/pairings/" + pairing + "?recorded"
                : show(pairing, typed, faults, model, locale);
    }
}
