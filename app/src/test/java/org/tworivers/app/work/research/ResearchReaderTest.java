package org.tworivers.app.work.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Part;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// The joint projects of organisations, for whoever looks.
class ResearchReaderTest {
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 23);
    private static final Code LUYI = Code.parse("gbt2260:411628");
    private static final Code XIHUA = Code.parse("gbt2260:411622");

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void record() {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(5));
        RegisterCodec register = new RegisterCodec();
        Day since = Day.ofYear(2010);
        append(
                register.encode(new CodeStated(LUYI, Names.of("en", "Luyi"), Code.NONE, "county", since)),
                register.encode(new CodeStated(XIHUA, Names.of("en", "Xihua"), Code.NONE, "county", since)));
        for (String id : List.of("mill", "mill-again", "school")) {
            append(register.encode(new OrganisationStated(
                    id, Kind.OTHER, Names.of("en", id), List.of(), "", id.equals("school") ? Code.NONE : LUYI)));
        }
        append(new ResearchCodec()
                .encode(new CooperationStated(new JointProject(
                        "yarn",
                        false,
                        Names.of("en", "Yarn"),
                        List.of(Participant.of("mill", Part.PARTNER), Participant.of("school", Part.PARTNER)),
                        Optional.empty(),
                        Code.NONE,
                        Code.NONE,
                        Day.ofYear(2016),
                        Day.UNDATED,
                        "",
                        "")))
                .withEvidence(List.of(Evidence.of(Evidence.Kind.CONTRACT, "1"))));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void append(Draft... drafts) {
        assertThat(ledger.journal().append(Act.of(new Origin("clerk", Channel.COMMAND, "CN-HA", ""), List.of(drafts))))
                .isInstanceOf(Appended.Recorded.class);
    }

    private List<String> of(Role role, Code place, LocalDate asOf, String organisation) {
        Viewer viewer = new Viewer("v", "v", role, place);
        return new ResearchReader(ledger)
                .jointProjects(viewer, asOf, ledger.journal().head().sequence(), Set.of(organisation)).stream()
                        .map(JointProject::id)
                        .toList();
    }

    @Test
    void theyAreFoundByWhoeverOfThemWasMergedIntoWhom() {
        assertThat(of(Role.OFFICE_CLERK, Code.NONE, AS_OF, "mill")).containsExactly("yarn");
        assertThat(of(Role.OFFICE_CLERK, Code.NONE, AS_OF, "mill-again")).isEmpty();
        append(new RegisterCodec().encode(new OrganisationMerged("mill-again", "mill", "same")));
        assertThat(of(Role.OFFICE_CLERK, Code.NONE, AS_OF, "mill-again")).containsExactly("yarn");
        assertThat(of(Role.OFFICE_CLERK, Code.NONE, LocalDate.of(2016, 12, 30), "mill"))
                .as("a year counts from its last day")
                .isEmpty();
    }

    @Test
    void whoIsOfAPlaceSeesThoseOfThere() {
        assertThat(of(Role.COUNTY_CLERK, LUYI, AS_OF, "school")).containsExactly("yarn");
        assertThat(of(Role.COUNTY_CLERK, XIHUA, AS_OF, "school")).isEmpty();
        assertThat(of(Role.READER, Code.NONE, AS_OF, "school"))
                .as("what is the own region's alone is not told to partners")
                .isEmpty();
    }
}
