package org.tworivers.app.work.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinForm;
import org.tworivers.app.work.BulletinCheck;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.PrintedBulletin;
import org.tworivers.core.bulletins.BulletinSection;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.ContractKind;
import org.tworivers.core.research.Cooperation;
import org.tworivers.core.research.JointInstitute;
import org.tworivers.core.research.Part;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.research.TechnologyContract;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// The section of a bulletin on the research network: an institute of 2013, and contracts, one of them
/// without an amount.
class ResearchSectionTest {
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void record() {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(5));
        for (String id : List.of("mill", "school", "college", "lab")) {
            append(new RegisterCodec()
                    .encode(new OrganisationStated(id, Kind.OTHER, Names.of("en", id), List.of(), "", Code.NONE)));
        }
        append(stated(new JointInstitute(
                "lab",
                false,
                Names.of("en", "Lab"),
                "lab",
                List.of(Participant.of("school", Part.FOUNDER)),
                Code.NONE,
                Code.NONE,
                Day.ofYear(2013),
                Day.UNDATED)));
        append(contract("yarn", "2016-06-01", Optional.of(500L)), contract("steel", "2017-01-01", Optional.empty()));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Draft stated(Cooperation stated) {
        return new ResearchCodec()
                .encode(new CooperationStated(stated))
                .withEvidence(List.of(Evidence.of(Evidence.Kind.CONTRACT, "1")));
    }

    private static Draft contract(String id, String day, Optional<Long> yuan) {
        Optional<Money> money = yuan.map(each -> new Money(each * 100, Denomination.CNY));
        return stated(new TechnologyContract(
                id,
                false,
                Names.of("en", id),
                ContractKind.SERVICE,
                List.of(
                        Participant.of("mill", Part.CLIENT),
                        Participant.of("school", Part.PROVIDER),
                        Participant.of("college", Part.PROVIDER)),
                money,
                money,
                "",
                "",
                Code.NONE,
                Code.NONE,
                Day.parse(day)));
    }

    private void append(Draft... drafts) {
        assertThat(ledger.journal().append(Act.of(new Origin("clerk", Channel.COMMAND, "CN-HA", ""), List.of(drafts))))
                .isInstanceOf(Appended.Recorded.class);
    }

    private List<String> numbers(LocalDate asOf) {
        BulletinSection section = KnownSections.bulletins(ledger)
                .make(SectionLines.question(List.of("research"), Code.NONE, asOf, false))
                .sections()
                .getFirst();
        List<String> lines = new ArrayList<>(List.of(SectionLines.numbers("*", section.figures())));
        section.tables()
                .forEach(table -> table.rows().forEach(row -> lines.add(SectionLines.numbers(row.key(), row.cells()))));
        return lines;
    }

    @Test
    void institutesAndContractsCountAsOfTheDayAndAnAmountThatIsNotStatedIsNotZero() {
        assertThat(numbers(AS_OF))
                .containsExactly(
                        "* 1 0 0 2 50000 50000",
                        "2013 1 0 0 0 0 0",
                        "2016 0 0 0 1 50000 50000",
                        "2017 0 0 0 1 none none",
                        " 1 0 0 2 50000 50000");
        assertThat(numbers(LocalDate.of(2017, 1, 1)).getFirst()).isEqualTo("* 1 0 0 2 50000 50000");
    }

    @Test
    void everyNumberIsDerivedAgainWhateverIsRecordedLater() {
        for (boolean isPublic : List.of(false, true)) {
            String printed = new String(
                    BulletinForm.DATA.write(
                            KnownSections.bulletins(ledger)
                                    .make(SectionLines.question(List.of("research"), Code.NONE, AS_OF, isPublic)),
                            Messages.in("en")),
                    StandardCharsets.UTF_8);
            append(contract("later-" + isPublic, "2017-02-01", Optional.of(9L)));
            assertThat(new BulletinCheck(ledger, KnownSections.bulletins(ledger))
                            .check(PrintedBulletin.parse(printed))
                            .faults())
                    .isEmpty();
        }
    }
}
