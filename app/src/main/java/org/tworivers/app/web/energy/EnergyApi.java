package org.tworivers.app.web.energy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tworivers.app.render.EnergyText;
import org.tworivers.app.web.api.answer.TreeAnswer;
import org.tworivers.app.web.api.declared.Query;
import org.tworivers.app.web.api.problem.ProblemException;
import org.tworivers.app.web.api.problem.ProblemKind;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.energy.EnergyFields;
import org.tworivers.app.work.energy.KnownEnergy;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.energy.EnergyReference;

/// The energy screen for programs, under the names that the command prints.
@RestController
class EnergyApi {
    private final InstantSource clock;
    private final EnergyReference known = KnownEnergy.read();

    EnergyApi(InstantSource clock) {
        this.clock = clock;
    }

    @Needs(Right.READ)
    @Query({"output", "specific", "base", "on", "process", "boundary", "year"})
    @GetMapping("/api/v1/energy/screen")
    Object energyScreen(@RequestParam Map<String, String> typed, Locale locale) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ProjectDays.ZONE);
        EnergyFields.Read read = EnergyFields.read(typed, today);
        return read.question()
                .map(question -> TreeAnswer.of(new EnergyText(Page.messages(locale)).json(question.ask(known))))
                .orElseThrow(() -> new ProblemException(ProblemKind.QUESTION_UNREADABLE, read.faults()));
    }
}
