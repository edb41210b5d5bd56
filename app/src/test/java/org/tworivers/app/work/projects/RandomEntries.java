package org.tworivers.app.work.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// Records whatever comes: projects and what happens to them, corrections, entries taken back and given again, imports
/// and undone ones, codes and organisations.
final class RandomEntries {
    static final String ORGANISATION = "firm-1";

    private static final int PROJECTS = 9;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final List<String> PLACES =
            List.of("gbt2260:410100", "gbt2260:410102", "gbt2260:410200", "gbt2260:310100", "gbt2260:310115");

    private final Ledger ledger;
    private final Random random;
    private final List<String> facts = new ArrayList<>();
    private final List<String> about = new ArrayList<>();
    private final List<String> withdrawals = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();
    private int made;

    RandomEntries(Ledger ledger, Random random) {
        this.ledger = ledger;
        this.random = random;
    }

    /// Places, an organisation and some projects.
    void begin() {
        PLACES.subList(0, 4).forEach(this::code);
        organisation(1);
        for (int i = 0; i < PROJECTS; i++) {
            fact();
        }
    }

    /// One more entry, or an import; what the rules refuse is not recorded.
    void record() {
        int dice = random.nextInt(20);
        if (dice < 2) {
            correct();
        } else if (dice < 4) {
            withdraw(facts.get(random.nextInt(facts.size())));
        } else if (dice == 4 && !withdrawals.isEmpty()) {
            withdraw(withdrawals.get(random.nextInt(withdrawals.size())));
        } else if (dice == 5) {
            importSome();
        } else if (dice == 6 && !imports.isEmpty()) {
            append(new JournalCodec()
                    .encode(new JournalEntry.ImportUndone(imports.get(random.nextInt(imports.size())), "wrong")));
        } else if (dice == 7) {
            code(PLACES.get(random.nextInt(PLACES.size())));
        } else if (dice == 8) {
            organisation(1 + random.nextInt(4));
        } else {
            fact();
        }
    }

    private boolean append(Draft draft) {
        Origin origin = new Origin("r-1", Channel.COMMAND, "CN-HA", "");
        return ledger.journal().append(Act.of(origin, List.of(draft))) instanceof Appended.Recorded;
    }

    private String newest() {
        long sequence = ledger.journal().head().sequence();
        return ledger.journal().findEntry(sequence).orElseThrow().id();
    }

    private void fact() {
        String project = "p/" + random.nextInt(PROJECTS);
        if (append(draft(project))) {
            facts.add(newest());
            about.add(project);
        }
    }

    private void correct() {
        int which = random.nextInt(facts.size());
        if (append(draft(about.get(which)).withCorrects(facts.get(which)))) {
            facts.add(newest());
            about.add(about.get(which));
        }
    }

    private void withdraw(String entry) {
        if (append(new JournalCodec().encode(new JournalEntry.Withdrawn(entry, "typed wrong")))) {
            withdrawals.add(newest());
        }
    }

    private void importSome() {
        String id = "import-" + made++;
        long first = ledger.journal().head().sequence() + 1;
        Draft one = draft("p/" + random.nextInt(PROJECTS));
        Draft two = draft("q/" + made);
        JournalEntry.Imported closing = new JournalEntry.Imported(
                id, "list", "list.csv", "", "", first, new JournalEntry.Counts(2, 2, 0, 0, 0, 0));
        Appended done = ledger.journal()
                .appendAll(
                        new Origin("r-1", Channel.IMPORT, "CN-HA", id),
                        ledger.journal().head(),
                        taker -> {
                            taker.accept(one);
                            taker.accept(two);
                            taker.accept(new JournalCodec().encode(closing));
                        });
        assertThat(done).isInstanceOf(Appended.Recorded.class);
        imports.add(id);
    }

    private void code(String code) {
        Code place = Code.parse(code);
        Code city = new Code("gbt2260", place.code().substring(0, 4) + "00");
        boolean isCity = city.equals(place);
        Code province = new Code("gbt2260", place.code().substring(0, 2) + "0000");
        append(new RegisterCodec()
                .encode(new CodeStated(province, Names.of("zh", "省" + made++), Code.NONE, "province", Day.UNDATED)));
        append(new RegisterCodec()
                .encode(new CodeStated(
                        place,
                        Names.of("zh", "地方" + made++),
                        isCity || random.nextInt(4) == 0 ? province : city,
                        isCity ? "city" : "county",
                        Day.UNDATED)));
    }

    private void organisation(int number) {
        append(new RegisterCodec()
                .encode(new OrganisationStated(
                        "firm-" + number, Kind.FIRM, Names.of("zh", "企业" + made++), List.of(), "", place())));
    }

    private Draft draft(String project) {
        List<Statement> statements = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            statements.add(statement());
        }
        Draft draft = new ProjectsCodec()
                .encode(new ProjectStated(project, random.nextBoolean(), statements))
                .withEvidence(List.of(Evidence.of(any(List.of(Evidence.Kind.values())), "n " + made)));
        return random.nextInt(3) == 0 ? draft.withAudience(Audience.PARTNER) : draft;
    }

    private Statement statement() {
        Day day = Day.of(FIRST.plusDays(random.nextInt(500)));
        return switch (random.nextInt(12)) {
            case 0, 1 -> new Statement.Named(Names.of("zh", made++ + " 号"), day);
            case 2 -> new Statement.Located(place(), day);
            case 3 -> new Statement.Classified(new Code("gbt4754", any(List.of("C36", "C39"))), day);
            case 4 -> new Statement.Originated(place(), day);
            case 5, 6 -> new Statement.Signed(Statement.Signed.Kind.CONTRACT, capital(), "", day);
            case 7, 8 ->
                new Statement.Received(
                        money(20),
                        any(List.of("V1", "V2", "V3", "V" + made++)),
                        random.nextInt(3) == 0 ? place() : Code.NONE,
                        day);
            case 9 ->
                new Statement.Joined(
                        List.of(new Party("investor", "firm-" + (1 + random.nextInt(4)), Party.UNSTATED_SHARE)), day);
            case 10 -> new Statement.StatusObserved(Stage.OPERATING, "投产", day);
            default -> new Statement.StageReached(any(List.of(Stage.values())), day);
        };
    }

    private Code place() {
        return Code.parse(any(PLACES));
    }

    private Capital capital() {
        return Capital.ofTotal(Amount.of(money(100)));
    }

    private Money money(int most) {
        return new Money(
                1 + random.nextInt(most), random.nextInt(9) == 0 ? Denomination.parse("USD") : Denomination.CNY);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
