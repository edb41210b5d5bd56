package org.tworivers.app.web.talent;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.app.work.returns.ReturnOffice;
import org.tworivers.app.work.talent.ListedTalent;
import org.tworivers.app.work.talent.PersonFile;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Rejection;

/// What is kept of a person under a talent agreement: handed out for the person, and erased when they ask.
@Controller
class PersonController {
    private final TalentPages talent;
    private final RoomPages pages;
    private final Ledger ledger;
    private final ReturnOffice office;

    PersonController(TalentPages talent, RoomPages pages, Ledger ledger, ReturnOffice office) {
        this.talent = talent;
        this.pages = pages;
        this.ledger = ledger;
        this.office = office;
    }

    @Needs(Right.CARE_FOR_PERSONS)
    @GetMapping("/talent/{agreement}/person.json")
    ResponseEntity<byte[]> file(@PathVariable String agreement) {
        ListedTalent listed = talent.get(agreement, talent.now());
        return new PersonFile(ledger)
                .find(listed.agreement().person(), pages.today())
                .map(tree -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + listed.agreement().person() + ".json\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body((CanonicalText.write(tree) + "\n").getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(RoomPages::missing);
    }

    @Needs(Right.CARE_FOR_PERSONS)
    @PostMapping("/talent/{agreement}/erase")
    String erase(@PathVariable String agreement, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        ListedTalent listed = talent.get(agreement, talent.now());
        FieldReader in = RoomPages.reader(typed);
        String reason = in.needed("reason");
        in.chosen("sure", List.of("yes"));
        List<Rejection> faults = new ArrayList<>(in.rejections());
        if (!listed.name().isEmpty() && reason.contains(listed.name())) {
            faults.add(new Rejection(
                    "name-in-text",
                    "reason",
                    "",
                    "the person's name must not stand here, for this is kept for ever; write it without."));
        }
        if (faults.isEmpty()) {
            Origin origin = new Origin(Visitor.get().id(), Channel.WEB, office.region(), "");
            new Persons(ledger).erase(origin, listed.agreement().person(), reason);
            return "redirect:/talent/" + agreement + "?erased";
        }
        pages.show(typed, faults, model, locale);
        model.addAttribute("line", talent.view(listed, talent.asked(Map.of(), model), pages.names(locale)));
        model.addAttribute("steps", TalentView.steps(listed, pages.names(locale)));
        model.addAttribute("acts", TalentForms.acts(listed));
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_TALENT));
        model.addAttribute("mayCare", true);
        return "talent";
    }
}
