package org.tworivers.app.web.energy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.EnergyText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.events.FormRows;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.recording.CodeChoices;
import org.tworivers.app.web.recording.CodeChoices.Choice;
import org.tworivers.app.web.recording.SeenEntry;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.energy.ConsumptionDesk;
import org.tworivers.app.work.energy.ConsumptionForms;
import org.tworivers.app.work.energy.KnownEnergy;
import org.tworivers.core.energy.Benchmark;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.energy.EnergyFactor;
import org.tworivers.core.energy.EnergyReference;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// The form that records what a plant used in a month, and records it anew.
@Controller
class ConsumptionController {
    private final Ledger ledger;
    private final ConsumptionList list;
    private final CodeChoices choices;
    private final ConsumptionDesk desk;
    private final EnergyReference known = KnownEnergy.read();

    ConsumptionController(
            Ledger ledger,
            ConsumptionList list,
            CodeChoices choices,
            @Value("${tworivers.region:CN-HA}") String region) {
        this.ledger = ledger;
        this.list = list;
        this.choices = choices;
        desk = new ConsumptionDesk(ledger, region);
    }

    /// Empty, or with what is recorded of the month that is named.
    @Needs(Right.RECORD_ENERGY)
    @GetMapping("/energy/consumption")
    String open(@RequestParam Map<String, String> named, Model model, Locale locale) {
        Map<String, String> typed = new HashMap<>();
        list.stated(Visitor.get()).stream()
                .filter(each -> isNamed(each, named))
                .findFirst()
                .ifPresent(stated -> typed.putAll(offered(ConsumptionForms.write(stated), locale)));
        return form(typed, List.of(), model, locale);
    }

    private static boolean isNamed(ConsumptionStated stated, Map<String, String> named) {
        Map<String, String> fields = ConsumptionForms.write(stated);
        return Stream.of("plant", "process", "carrier", "month")
                .allMatch(field -> fields.getOrDefault(field, "").equals(named.get(field)));
    }

    /// As the lists of the form offer it.
    private static Map<String, String> offered(Map<String, String> fields, Locale locale) {
        EnergyText text = new EnergyText(Page.messages(locale));
        Map<String, String> offered = new HashMap<>(fields);
        offered.computeIfPresent("process", (field, word) -> offered(word, text.process(word)));
        offered.computeIfPresent("carrier", (field, word) -> offered(word, text.carrier(word)));
        return offered;
    }

    private static String offered(String word, String name) {
        return name.equals(word) ? word : name + "（" + word + "）";
    }

    @Needs(Right.RECORD_ENERGY)
    @PostMapping("/energy/consumption")
    String record(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        CodeBook codes = choices.codes();
        ConsumptionForms.Read read = ConsumptionForms.read(typed, codes);
        List<Rejection> faults = new ArrayList<>(read.faults());
        long head = ledger.journal().head().sequence();
        read.stated().ifPresent(stated -> {
            Optional<ConsumptionStated> before = ledger.energy().consumption(head).stream()
                    .filter(each -> ConsumptionForms.isSame(each, stated))
                    .findFirst();
            faults.addAll(ConsumptionDesk.check(Visitor.get().place(), stated, before, codes));
        });
        if (faults.isEmpty() && read.stated().isPresent()) {
            Appended appended = desk.record(
                    Visitor.get(),
                    SeenEntry.of(typed, head),
                    read.evidence(),
                    read.stated().get());
            if (appended instanceof Appended.Refused(List<Rejection> rejections)) {
                faults.addAll(rejections);
            }
        }
        return faults.isEmpty() ? "redirect:/energy?recorded#recorded" : form(typed, faults, model, locale);
    }

    private String form(Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        Messages messages = Page.messages(locale);
        EnergyText text = new EnergyText(messages);
        Map<String, String> shown = new HashMap<>(typed);
        shown.put(
                SeenEntry.FIELD,
                SeenEntry.again(typed, faults, ledger.journal().head().sequence()));
        FormRows.show(shown, faults, Map.of(), model, messages);
        model.addAttribute("places", choices.of("gbt2260", locale));
        List<ConsumptionStated> stated = list.stated(Visitor.get());
        model.addAttribute(
                "plants",
                stated.stream()
                        .map(ConsumptionStated::plant)
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute(
                "processes",
                Stream.concat(
                                known.benchmarks().stream().map(Benchmark::process),
                                stated.stream().map(ConsumptionStated::process))
                        .distinct()
                        .map(word -> new Choice(word, text.process(word)))
                        .toList());
        model.addAttribute(
                "carriers",
                known.factors().stream()
                        .map(EnergyFactor::carrier)
                        .distinct()
                        .map(word -> new Choice(word, text.carrier(word)))
                        .toList());
        model.addAttribute(
                "units",
                known.factors().stream().map(EnergyFactor::unit).distinct().toList());
        model.addAttribute(
                "kinds",
                List.of(Evidence.Kind.values()).stream()
                        .filter(kind -> kind != Evidence.Kind.REGISTER_ROW)
                        .map(kind -> Map.entry(kind.word(), messages.text("web.dossier.evidence." + kind.word())))
                        .toList());
        return "energy-form";
    }
}
