package org.tworivers.app.web.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tworivers.app.web.recording.SeenEntry;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.recording.EvidenceDesk;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.InstrumentCourse;
import org.tworivers.core.instruments.InstrumentsEntry;
import org.tworivers.core.instruments.InstrumentsEntry.InstrumentStated;
import org.tworivers.core.instruments.InstrumentsEntry.MaintenanceSet;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// The forms in which a keeper says what an instrument is, when it is maintained and who was trained on it.
@Controller
class KeepingController {
    private final InstrumentPages pages;
    private final BookingActs acts;
    private final EvidenceDesk evidence;

    KeepingController(InstrumentPages pages, BookingActs acts, EvidenceDesk evidence) {
        this.pages = pages;
        this.acts = acts;
        this.evidence = evidence;
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @GetMapping("/instruments/new")
    String begin(Model model, Locale locale) {
        return form("", InstrumentForms.fresh(pages), List.of(), model, locale);
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @PostMapping("/instruments/new")
    String begun(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile photo,
            Model model,
            Locale locale) {
        return state("", typed, photo, model, locale);
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @GetMapping("/instruments/{id}/edit")
    String edit(@PathVariable String id, Model model, Locale locale) {
        return form(id, InstrumentForms.fill(pages.kept(id).latest(), pages), List.of(), model, locale);
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @PostMapping("/instruments/{id}/edit")
    String edited(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile photo,
            Model model,
            Locale locale) {
        return state(pages.kept(id).latest().id(), typed, photo, model, locale);
    }

    private String state(
            String id, Map<String, String> typed, @Nullable MultipartFile photo, Model model, Locale locale) {
        InstrumentForms in = new InstrumentForms(typed, pages);
        Optional<Instrument> stated = id.isEmpty() ? in.readNew() : in.read(id);
        List<Rejection> faults = new ArrayList<>(in.faults());
        List<Evidence> papers = new ArrayList<>();
        if (faults.isEmpty()) {
            faults.addAll(photo(photo, papers));
        }
        if (faults.isEmpty() && stated.isPresent()) {
            faults.addAll(record(typed, new InstrumentStated(stated.get()), papers));
        }
        return faults.isEmpty() && stated.isPresent()
                ? "redirect:/instruments/" + stated.get().id() + "?recorded"
                : form(id, typed, faults, model, locale);
    }

    /// Of a photo its picture alone is kept.
    private List<Rejection> photo(@Nullable MultipartFile photo, List<Evidence> papers) {
        if (photo == null || photo.isEmpty()) {
            return List.of();
        }
        String name = String.valueOf(photo.getOriginalFilename());
        try {
            if (photo.getSize() > EvidenceDesk.MOST_BYTES) {
                return List.of(EvidenceDesk.tooLarge(name));
            }
            papers.add(new Evidence(Evidence.Kind.PHOTO, "", evidence.takePhoto(name, photo.getBytes())));
            return List.of();
        } catch (Refusal refused) {
            return refused.rejections().stream()
                    .map(each -> about("photo", each))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the photo that was sent", broken);
        }
    }

    private static Rejection about(String field, Rejection each) {
        return new Rejection(each.code(), field, each.value(), each.advice(), each.details());
    }

    private List<Rejection> record(Map<String, String> typed, InstrumentsEntry entry, List<Evidence> papers) {
        long seen = SeenEntry.of(typed, pages.ledger().journal().head().sequence());
        return InstrumentPages.refused(pages.desk().record(Sender.ofPage(Visitor.get(), seen), entry, papers));
    }

    private String form(String id, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(typed, faults, model, locale);
        boolean office = Visitor.get().organisation().isEmpty();
        model.addAttribute("id", id);
        model.addAttribute("office", office);
        model.addAttribute("organisations", office ? pages.offered(locale) : List.of());
        model.addAttribute("weekdays", InstrumentsController.weekdays());
        return "instrument-form";
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @GetMapping("/instruments/{id}/maintenance")
    String maintain(@PathVariable String id, Model model, Locale locale) {
        return small(pages.kept(id), "maintenance", new HashMap<>(), List.of(), model, locale);
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @PostMapping("/instruments/{id}/maintenance")
    String maintained(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        InstrumentCourse course = pages.kept(id);
        List<Rejection> faults =
                InstrumentPages.refused(acts.maintain(pages.sender(), id, new BookingForms(typed, pages)));
        return faults.isEmpty()
                ? "redirect:/instruments/" + id + "?recorded"
                : small(course, "maintenance", typed, faults, model, locale);
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @PostMapping("/instruments/{id}/maintenance/{key}/lift")
    String lift(@PathVariable String id, @PathVariable String key) {
        MaintenanceSet set = pages.kept(id).findMaintenance(key).orElseThrow(InstrumentPages::missing);
        pages.desk().lift(pages.sender(), set);
        return "redirect:/instruments/" + id + "?recorded";
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @GetMapping("/instruments/{id}/training")
    String train(@PathVariable String id, Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        typed.put("day", pages.today().toString());
        typed.put("until", pages.today().plusYears(1).minusDays(1).toString());
        return small(pages.kept(id), "training", typed, List.of(), model, locale);
    }

    @Needs(Right.KEEP_INSTRUMENTS)
    @PostMapping("/instruments/{id}/training")
    String trained(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        InstrumentCourse course = pages.kept(id);
        Sender sender = Sender.ofPage(
                Visitor.get(),
                SeenEntry.of(typed, pages.ledger().journal().head().sequence()));
        List<Rejection> faults = InstrumentPages.refused(acts.train(sender, id, new BookingForms(typed, pages)));
        return faults.isEmpty()
                ? "redirect:/instruments/" + id + "?recorded"
                : small(course, "training", typed, faults, model, locale);
    }

    private String small(
            InstrumentCourse course,
            String what,
            Map<String, String> typed,
            List<Rejection> faults,
            Model model,
            Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("id", course.latest().id());
        model.addAttribute(
                "name", course.latest().names().in(pages.messages(locale).language()));
        model.addAttribute("what", what);
        model.addAttribute("holders", pages.holders(course.latest()));
        return "instrument-small";
    }
}
