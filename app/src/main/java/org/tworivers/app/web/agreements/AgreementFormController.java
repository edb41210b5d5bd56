package org.tworivers.app.web.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.events.FormRows;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.agreements.AgreementBook;
import org.tworivers.core.agreements.AgreementCommitment;
import org.tworivers.core.agreements.AgreementsEntry;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.ChaptersStated;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentReported;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentStated;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Forms for agreements: that one was signed, its chapters, its commitments, and how far these have come.
@Controller
class AgreementFormController {
    /// The field with the last entry of the journal when a form was opened.
    static final String SEEN = "seen";

    private static final int MOST_ROWS = 60;

    private final AgreementOffice office;

    AgreementFormController(AgreementOffice office) {
        this.office = office;
    }

    private AgreementBook find(String agreement) {
        AgreementBook book = office.ledger()
                .agreements()
                .book(agreement, office.head(), Visitor.get().audience());
        if (book.findSigned().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return book;
    }

    /// When a form was opened, as it says itself; now when it does not.
    static long seen(Map<String, String> typed, AgreementOffice office) {
        String seen = typed.getOrDefault(SEEN, "");
        return seen.matches("[0-9]{1,15}") ? Long.parseLong(seen) : office.head();
    }

    private List<Rejection> record(Map<String, String> typed, AgreementsEntry entry, List<Evidence> papers) {
        return office.record(seen(typed, office), entry, papers);
    }

    private String form(
            String template, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        Map<String, String> shown = new HashMap<>(typed);
        shown.put(SEEN, Long.toString(office.head()));
        Messages messages = Page.messages(locale);
        FormRows.show(shown, faults, AgreementFields.LISTS, model, messages);
        model.addAttribute("organisations", office.organisationNames(locale));
        model.addAttribute(
                "figures",
                AgreementFields.FIGURES.stream()
                        .map(each -> Map.entry(each, messages.text("figure." + each)))
                        .toList());
        model.addAttribute(
                "papers",
                AgreementFields.PAPERS.stream()
                        .map(each -> Map.entry(each, messages.text("web.dossier.evidence." + each)))
                        .toList());
        model.addAttribute(
                "reports",
                AgreementFields.reports().stream()
                        .map(each -> Map.entry(each, messages.text("web.agreement.report." + each)))
                        .toList());
        return template;
    }

    private static void show(AgreementBook book, Model model, Locale locale) {
        String language = Page.messages(locale).language();
        model.addAttribute(
                "agreement", Map.entry(book.signed().id(), book.signed().names().in(language)));
        model.addAttribute(
                "chapters",
                book.chapters().stream()
                        .map(each -> Map.entry(each.key(), each.names().in(language)))
                        .toList());
    }

    @Needs(Right.RUN_AGREEMENTS)
    @GetMapping("/agreements/new")
    String begin(Model model, Locale locale) {
        return form("agreement-form", Map.of(), List.of(), model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/agreements/new")
    String sign(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        AgreementFields in = new AgreementFields(typed, office.names(locale));
        AgreementSigned signed = in.signed();
        List<Rejection> faults = new ArrayList<>(in.faults());
        if (!signed.id().matches("([a-z0-9][a-z0-9-]{0,39})?") || signed.id().equals("new")) {
            faults.add(new Rejection(
                    "agreement-key-unusable",
                    "id",
                    signed.id(),
                    "write small letters, digits and hyphens, at most 40."));
        }
        if (office.agreements().stream().anyMatch(each -> each.id().equals(signed.id()))) {
            faults.add(taken("id", signed.id()));
        }
        if (signed.regions().size() < 2) {
            faults.add(new Rejection("regions-missing", "regions", "", "name both regions."));
        }
        if (faults.isEmpty()) {
            faults.addAll(record(typed, signed, in.papers()));
        }
        return faults.isEmpty()
                ? "redirect:/agreements/" + signed.id() + "?recorded"
                : form("agreement-form", typed, faults, model, locale);
    }

    static Rejection taken(String field, String id) {
        return new Rejection("agreement-key-taken", field, id, "something else has this id; choose another.");
    }

    @Needs(Right.RUN_AGREEMENTS)
    @GetMapping("/agreements/{agreement}/chapters")
    String chapters(@PathVariable String agreement, Model model, Locale locale) {
        AgreementBook book = find(agreement);
        show(book, model, locale);
        return form("agreement-chapters", AgreementFields.write(book.chapters()), List.of(), model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/agreements/{agreement}/chapters")
    String stateChapters(
            @PathVariable String agreement, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        AgreementBook book = find(agreement);
        show(book, model, locale);
        if (typed.containsKey(FormRows.MORE)) {
            return form("agreement-chapters", typed, List.of(), model, locale);
        }
        AgreementFields in = new AgreementFields(typed, office.names(locale));
        ChaptersStated stated = new ChaptersStated(
                agreement, in.chapters(IntStream.range(0, MOST_ROWS).boxed().toList()));
        List<Rejection> faults = new ArrayList<>(in.faults());
        if (faults.isEmpty()) {
            record(typed, stated, List.of()).forEach(each -> faults.add(rejected(each, typed)));
        }
        return faults.isEmpty()
                ? "redirect:/agreements/" + agreement + "?recorded"
                : form("agreement-chapters", typed, faults, model, locale);
    }

    /// A fault of a chapter at the field where its key was typed, the last of them.
    private static Rejection rejected(Rejection fault, Map<String, String> typed) {
        String field = typed.entrySet().stream()
                .filter(each -> each.getKey().startsWith("chapter-key-")
                        && each.getValue().strip().equals(fault.value()))
                .map(Map.Entry::getKey)
                .reduce((first, last) -> last)
                .orElse("form");
        return fault.field().equals("key")
                ? new Rejection(fault.code(), field, fault.value(), fault.advice(), fault.details())
                : new Rejection(fault.code(), "form", fault.value(), fault.advice(), fault.details());
    }

    @Needs(Right.RUN_AGREEMENTS)
    @GetMapping("/agreements/{agreement}/commitments/new")
    String beginCommitment(
            @PathVariable String agreement,
            @RequestParam(defaultValue = "") String chapter,
            Model model,
            Locale locale) {
        show(find(agreement), model, locale);
        return form("agreement-commitment", Map.of("chapter", chapter), List.of(), model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/agreements/{agreement}/commitments/new")
    String stateCommitment(
            @PathVariable String agreement, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        AgreementBook book = find(agreement);
        List<Rejection> faults = book.findCommitment(
                        typed.getOrDefault("id", "").strip())
                .map(each -> List.of(taken("id", each.id())))
                .orElse(List.of());
        return take(book, typed, faults, office.isDemonstration(), model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @GetMapping("/agreements/{agreement}/commitments/{commitment}")
    String changeCommitment(
            @PathVariable String agreement, @PathVariable String commitment, Model model, Locale locale) {
        AgreementBook book = find(agreement);
        AgreementCommitment known = find(book, commitment);
        show(book, model, locale);
        model.addAttribute("commitment", known.id());
        return form(
                "agreement-commitment", AgreementFields.write(known, office.names(locale)), List.of(), model, locale);
    }

    private static AgreementCommitment find(AgreementBook book, String commitment) {
        return book.findCommitment(commitment).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/agreements/{agreement}/commitments/{commitment}")
    String changedCommitment(
            @PathVariable String agreement,
            @PathVariable String commitment,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale) {
        AgreementBook book = find(agreement);
        AgreementCommitment known = find(book, commitment);
        Map<String, String> typed = new HashMap<>(sent);
        typed.put("id", commitment);
        model.addAttribute("commitment", known.id());
        return take(book, typed, List.of(), known.illustrative(), model, locale);
    }

    private String take(
            AgreementBook book,
            Map<String, String> typed,
            List<Rejection> found,
            boolean illustrative,
            Model model,
            Locale locale) {
        AgreementFields in = new AgreementFields(typed, office.names(locale));
        AgreementCommitment commitment = in.commitment(illustrative);
        List<Rejection> faults = new ArrayList<>(found);
        faults.addAll(in.faults());
        if (faults.isEmpty()) {
            faults.addAll(record(typed, new CommitmentStated(book.signed().id(), commitment), List.of()));
        }
        if (faults.isEmpty()) {
            return "redirect:/agreements/" + book.signed().id() + "?recorded#" + commitment.id();
        }
        show(book, model, locale);
        return form("agreement-commitment", typed, faults, model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @GetMapping("/agreements/{agreement}/commitments/{commitment}/report")
    String beginReport(@PathVariable String agreement, @PathVariable String commitment, Model model, Locale locale) {
        return report(find(agreement), commitment, Map.of("day", office.today().toString()), List.of(), model, locale);
    }

    @Needs(Right.RUN_AGREEMENTS)
    @PostMapping("/agreements/{agreement}/commitments/{commitment}/report")
    String report(
            @PathVariable String agreement,
            @PathVariable String commitment,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        AgreementBook book = find(agreement);
        AgreementFields in = new AgreementFields(typed, office.names(locale));
        CommitmentReported reported =
                in.report(agreement, find(book, commitment).id());
        List<Rejection> faults = new ArrayList<>(in.faults());
        if (faults.isEmpty()) {
            faults.addAll(record(typed, reported, in.papers()));
        }
        return faults.isEmpty()
                ? "redirect:/agreements/" + agreement + "?recorded#" + commitment
                : report(book, commitment, typed, faults, model, locale);
    }

    private String report(
            AgreementBook book,
            String commitment,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        AgreementCommitment known = find(book, commitment);
        show(book, model, locale);
        model.addAttribute("commitment", known.id());
        model.addAttribute("text", known.text().in(Page.messages(locale).language()));
        model.addAttribute("measured", known.target().isPresent());
        return form("agreement-report", typed, faults, model, locale);
    }
}
