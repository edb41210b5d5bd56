package org.tworivers.bench.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.example.Demonstration;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// The store of a large office: the example, and many more projects made up, ten entries each: its signing, seven
/// receipts, an increment and how far it has come. One organisation takes part in every ten of them.
final class MadeUpOffice {
    private static final int RECEIPTS = 7;
    private static final int PROJECTS_OF_ONE = 10;
    private static final LocalDate FIRST_SIGNING = LocalDate.of(2014, 1, 1);
    private static final int DAYS_OF_SIGNING = 3 * 365;
    private static final long MILLION_YUAN = 100_000_000;
    private static final List<Code> CITIES = codes("gbt2260", 410_100, 410_200, 410_300, 410_400, 410_500, 410_600);
    private static final List<Stage> STAGES = List.of(Stage.REGISTERED, Stage.STARTED, Stage.COMPLETED);
    private static final String[] SECTORS = {"A01", "C13", "C14", "C26", "C27", "C36", "C39"};

    private final SplittableRandom random = new SplittableRandom(2017);

    private static List<Code> codes(String scheme, int... codes) {
        return Arrays.stream(codes)
                .mapToObj(code -> new Code(scheme, Integer.toString(code)))
                .toList();
    }

    /// Opens the store, and fills it when it holds nothing yet.
    ///
    /// @param store its address
    /// @param example the project's folder `example`
    static Ledger open(String store, Path example, int projects) throws IOException {
        Ledger ledger = Ledger.open(store, InstantSource.system(), new Random(1));
        if (ledger.journal().head().sequence() == 0) {
            new Demonstration(ledger, example).fill();
            MadeUpOffice office = new MadeUpOffice();
            Appended done = ledger.journal()
                    .appendAll(
                            new Origin("bench", Channel.IMPORT, "CN-HA", "bench"),
                            ledger.journal().head(),
                            sink -> office.write(projects, sink));
            if (!(done instanceof Appended.Recorded)) {
                throw new IllegalStateException("the made-up office must be recorded: " + done);
            }
        }
        return ledger;
    }

    private void write(int projects, Consumer<Draft> sink) {
        for (int number = 0; number < projects; number += PROJECTS_OF_ONE) {
            String name = "示例企业第" + number / PROJECTS_OF_ONE + "号";
            sink.accept(new RegisterCodec()
                    .encode(new OrganisationStated(
                            firm(number),
                            RegisterEntry.Kind.FIRM,
                            Names.of("zh", name),
                            List.of(),
                            "",
                            CITIES.get(random.nextInt(CITIES.size())))));
        }
        for (int number = 0; number < projects; number++) {
            LocalDate signed = FIRST_SIGNING.plusDays(random.nextInt(DAYS_OF_SIGNING));
            String project = "bench/" + number;
            sink.accept(draft(project, signing(number, signed), Evidence.Kind.CONTRACT, number));
            for (int receipt = 0; receipt < RECEIPTS; receipt++) {
                sink.accept(
                        draft(project, List.of(receipt(number, receipt, signed)), Evidence.Kind.BANK_SLIP, receipt));
            }
            sink.accept(draft(
                    project,
                    List.of(new Statement.CapitalIncreased(capital(), day(signed.plusDays(100)))),
                    Evidence.Kind.CONTRACT,
                    number));
            Stage reached = STAGES.get(random.nextInt(STAGES.size()));
            sink.accept(draft(
                    project,
                    List.of(new Statement.StageReached(reached, day(signed.plusDays(random.nextInt(400))))),
                    Evidence.Kind.REGISTER_ROW,
                    number));
        }
    }

    private static String firm(int project) {
        return "bench-" + project / PROJECTS_OF_ONE;
    }

    private List<Statement> signing(int number, LocalDate signed) {
        Day day = day(signed);
        return List.of(
                new Statement.Named(Names.of("zh", "示例项目第" + number + "号"), day),
                new Statement.Located(CITIES.get(random.nextInt(CITIES.size())), day),
                new Statement.Classified(new Code("gbt4754", SECTORS[random.nextInt(SECTORS.length)]), day),
                new Statement.Joined(List.of(new Party("investor", firm(number), Party.UNSTATED_SHARE)), day),
                new Statement.Signed(Statement.Signed.Kind.CONTRACT, capital(), "", day));
    }

    private Statement receipt(int number, int receipt, LocalDate signed) {
        Money money = new Money(MILLION_YUAN * (1 + random.nextInt(20)), Denomination.CNY);
        LocalDate paid = signed.plusDays(10L + 40L * receipt + random.nextInt(30));
        return new Statement.Received(money, "S" + number + "-" + receipt, Code.NONE, day(paid));
    }

    private Capital capital() {
        return Capital.ofTotal(Amount.of(new Money(MILLION_YUAN * (10 + random.nextInt(900)), Denomination.CNY)));
    }

    private static Day day(LocalDate date) {
        return Day.of(date);
    }

    private static Draft draft(String project, List<Statement> statements, Evidence.Kind kind, int number) {
        return new ProjectsCodec()
                .encode(new ProjectStated(project, true, statements))
                .withEvidence(List.of(Evidence.of(kind, "bench " + number)));
    }
}
