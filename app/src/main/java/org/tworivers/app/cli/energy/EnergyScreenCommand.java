package org.tworivers.app.cli.energy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tworivers.app.cli.options.AnswerOptions;
import org.tworivers.app.render.EnergyText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.energy.EnergyFields;
import org.tworivers.app.work.energy.KnownEnergy;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.energy.EnergyQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says whether a project needs an energy review.
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {
            "Whether a project that uses so much electricity needs an energy review by the rule of a day; its",
            "coal equivalent by heat and by supply; and how it stands to benchmarks, of like things only."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tworivers energy screen --output 10000t --specific 500kWh/t --on 2017-05-24",
            "  tworivers energy screen --output 1200t --base 20000kWh --specific 0.35kWh/kg --lang zh",
            "  tworivers energy screen --output 9000t --specific 480kWh/t --process plastic-granulation \\",
            "    --boundary plant-electricity --year 2016 --format json"
        })
final class EnergyScreenCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Option(names = "--output", paramLabel = "AMOUNT", required = true, description = "Output a year: 10000t, 1万吨.")
    private String output = "";

    @Option(
            names = "--specific",
            paramLabel = "AMOUNT",
            required = true,
            description = "Electricity for each tonne: 500kWh/t, 0.5kWh/kg.")
    private String specific = "";

    @Option(names = "--base", paramLabel = "AMOUNT", description = "Electricity a month whatever the output: 20000kWh.")
    private String base = "";

    @Option(names = "--on", paramLabel = "DAY", description = "The day whose rule holds (default: today).")
    private String on = "";

    @Option(names = "--process", paramLabel = "WORD", description = "The process, to compare with benchmarks.")
    private String process = "";

    @Option(names = "--boundary", paramLabel = "WORD", description = "What is counted in, to compare.")
    private String boundary = "";

    @Option(names = "--year", paramLabel = "YEAR", description = "Of which year the consumption is, to compare.")
    private String year = "";

    @Override
    public Integer call() {
        Messages messages = answer.messages();
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ProjectDays.ZONE);
        EnergyFields.Read read = EnergyFields.read(
                Map.of(
                        "output", output,
                        "specific", specific,
                        "base", base,
                        "on", on,
                        "process", process,
                        "boundary", boundary,
                        "year", year),
                today);
        if (!read.faults().isEmpty()) {
            throw new Refusal(read.faults());
        }
        EnergyQuestion.Answer found = read.question().orElseThrow().ask(KnownEnergy.read());
        EnergyText text = new EnergyText(messages);
        answer.print(spec, text.table(found), text.json(found));
        return 0;
    }
}
