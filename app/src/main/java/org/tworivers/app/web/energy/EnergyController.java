package org.tworivers.app.web.energy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.EnergyText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.energy.EnergyFields;
import org.tworivers.app.work.energy.KnownEnergy;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.energy.Benchmark;
import org.tworivers.core.energy.EnergyEntry.ConsumptionStated;
import org.tworivers.core.energy.EnergyQuestion;
import org.tworivers.core.energy.EnergyReference;

/// Whether a project needs an energy review, and with what its consumption may be compared.
@Controller
class EnergyController {
    private final InstantSource clock;
    private final ConsumptionList consumption;
    private final EnergyReference known = KnownEnergy.read();

    EnergyController(InstantSource clock, ConsumptionList consumption) {
        this.clock = clock;
        this.consumption = consumption;
    }

    @Needs(Right.READ)
    @GetMapping("/energy")
    String energy(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Messages messages = Page.messages(locale);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ProjectDays.ZONE);
        model.addAttribute("typed", typed);
        model.addAttribute("today", today);
        EnergyText text = new EnergyText(messages);
        model.addAttribute("text", text);
        List<ConsumptionStated> stated = consumption.stated(Visitor.get());
        model.addAttribute(
                "consumption",
                stated.stream().map(each -> text.row(each, known)).toList());
        model.addAttribute("fitted", FittedMonths.all(stated, text));
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_ENERGY));
        model.addAttribute("benchmarks", known.benchmarks());
        model.addAttribute(
                "processes",
                words(known.benchmarks().stream().map(Benchmark::process).toList()));
        model.addAttribute(
                "boundaries",
                words(known.benchmarks().stream().map(Benchmark::boundary).toList()));
        if (typed.containsKey("output")) {
            EnergyFields.Read read = EnergyFields.read(typed, today);
            RejectionText reasons = RejectionText.in(messages.language());
            model.addAttribute(
                    "faults",
                    read.faults().stream()
                            .map(each -> messages.text(
                                    "web.energy.fault",
                                    messages.text("web.energy." + each.field()),
                                    each.value(),
                                    reasons.advice(each)))
                            .toList());
            read.question().ifPresent(question -> {
                EnergyQuestion.Answer answer = question.ask(known);
                model.addAttribute("answer", answer);
                model.addAttribute("picture", OutputPicture.of(question));
            });
        }
        return "energy";
    }

    private static List<String> words(List<String> all) {
        return all.stream().distinct().sorted().toList();
    }
}
