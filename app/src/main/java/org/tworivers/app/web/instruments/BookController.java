package org.tworivers.app.web.instruments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.instruments.Instrument;
import org.tworivers.core.instruments.Method;
import org.tworivers.core.shared.Rejection;

/// The form in which an instrument is booked, or waited for.
@Controller
class BookController {
    private final InstrumentPages pages;
    private final BookingActs acts;

    BookController(InstrumentPages pages, BookingActs acts) {
        this.pages = pages;
        this.acts = acts;
    }

    @Needs(Right.BOOK_INSTRUMENTS)
    @GetMapping("/instruments/{id}/book")
    String open(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Instrument of = pages.course(id).latest();
        return form(of, BookingForms.fresh(typed, of, pages), List.of(), model, locale);
    }

    private String form(Instrument of, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        String language = pages.messages(locale).language();
        boolean keeps = pages.keeps(of);
        pages.show(typed, faults, model, locale);
        model.addAttribute("id", of.id());
        model.addAttribute("name", of.names().in(language));
        model.addAttribute("trained", of.rules().trained());
        model.addAttribute("keeps", keeps);
        model.addAttribute("organisations", keeps ? pages.offered(locale) : List.of());
        model.addAttribute("holders", keeps ? pages.holders(of) : List.of());
        model.addAttribute(
                "methods",
                of.methods().stream()
                        .map(each -> Map.entry(each.key(), each.names().in(language)))
                        .toList());
        Optional<Method> method = of.findMethod(typed.getOrDefault("method", ""));
        model.addAttribute(
                "settings",
                method.map(Method::settings).orElse(List.of()).stream()
                        .map(each -> new Field(
                                BookingForms.SETTING + each.key(),
                                each.names().in(language),
                                each.unit(),
                                each.least().toPlainString(),
                                each.most().toPlainString()))
                        .toList());
        return "instrument-book";
    }

    /// A field for a setting.
    record Field(String name, String label, String unit, String least, String most) {}

    @Needs(Right.BOOK_INSTRUMENTS)
    @PostMapping("/instruments/{id}/book")
    String book(@PathVariable String id, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Instrument of = pages.course(id).latest();
        String number = typed.getOrDefault("id", "").strip();
        if (pages.ledger()
                .instruments()
                .findBooking(number)
                .filter(each -> pages.own().test(each.line()))
                .isPresent()) {
            return "redirect:/bookings/" + number;
        }
        List<Rejection> faults =
                InstrumentPages.refused(acts.book(pages.sender(), number, of, new BookingForms(typed, pages)));
        return faults.isEmpty() ? "redirect:/bookings/" + number + "?recorded" : form(of, typed, faults, model, locale);
    }
}
