package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.research.JointProject;
import org.tworivers.core.research.Part;
import org.tworivers.core.research.Participant;
import org.tworivers.core.research.ResearchBook;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What stands of the research network, for whom, and who may record it.
class ResearchTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 2);

    @TempDir
    private Path folder = Path.of("");

    private static Draft organisation(String id) {
        return new RegisterCodec()
                .encode(new OrganisationStated(id, Kind.OTHER, Names.of("en", id), List.of(), "", Code.NONE));
    }

    private static Draft project(String id, Audience audience, String... organisations) {
        List<Participant> participants = Arrays.stream(organisations)
                .map(each -> Participant.of(each, Part.PARTNER))
                .toList();
        return new ResearchCodec()
                .encode(new CooperationStated(new JointProject(
                        id,
                        false,
                        Names.of("en", id),
                        participants,
                        Optional.empty(),
                        Code.NONE,
                        Code.NONE,
                        Day.of(DAY),
                        Day.UNDATED,
                        "",
                        "")))
                .withEvidence(List.of(Evidence.of(Evidence.Kind.REPORT, "1")))
                .withAudience(audience);
    }

    private static ResearchBook book(SmallStore store, long sequence, Audience reader) {
        return new JdbcResearch(store.database()).book(sequence, reader);
    }

    private static ResearchBook book(SmallStore store, Audience reader) {
        return book(store, store.journal().head().sequence(), reader);
    }

    private static List<String> codes(SmallStore store, String recorder, Draft... drafts) {
        Origin origin = new Origin(recorder, SmallStore.OFFICE.channel(), SmallStore.OFFICE.region(), "");
        return store.journal().append(Act.of(origin, List.of(drafts))) instanceof Appended.Refused(List<Rejection> why)
                ? why.stream().map(Rejection::code).toList()
                : List.of();
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void whatIsTakenBackStandsNoLongerAndEachCircleSeesItsOwn(StoreKind kind) {
        try (SmallStore store = kind.in(folder)) {
            for (String id : List.of("mill", "school", "lab")) {
                store.record(organisation(id));
            }
            store.record(project("yarn", Audience.PARTNER, "mill", "school"));
            String hidden = store.record(project("steel", Audience.OWN, "mill", "lab"));
            long before = store.journal().head().sequence();
            assertThat(book(store, Audience.OWN).cooperations(DAY)).hasSize(2);
            assertThat(book(store, Audience.PARTNER).cooperations(DAY)).hasSize(1);
            assertThat(book(store, Audience.PUBLIC).cooperations(DAY)).isEmpty();
            assertThat(book(store, Audience.OWN).cooperations(DAY.minusDays(1))).isEmpty();
            String again = store.record(project("yarn", Audience.PARTNER, "mill", "school", "lab"));
            assertThat(parts(book(store, Audience.PARTNER))).containsExactly(3);
            store.withdraw(again);
            store.withdraw(hidden);
            assertThat(parts(book(store, Audience.OWN))).containsExactly(2);
            assertThat(parts(book(store, before, Audience.OWN))).containsExactly(2, 2);
        }
    }

    private static List<Integer> parts(ResearchBook book) {
        return book.cooperations(DAY).stream()
                .map(each -> each.entry().participants().size())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void anAccountOfOneOrganisationRecordsWhatThatTakesPartInWhateverWasMerged(StoreKind kind) {
        try (SmallStore store = kind.in(folder)) {
            List<Draft> stated = new ArrayList<>();
            for (String id : List.of("mill", "school", "lab", "laboratory")) {
                stated.add(organisation(id));
            }
            stated.forEach(store::record);
            new Accounts(store.database())
                    .open(new Accounts.Account(
                            "editor", "editor", "institute-editor", "", "x", false, 0, 0, 0, false, "", "laboratory"));
            assertThat(codes(store, "editor", project("a", Audience.PARTNER, "mill", "school")))
                    .containsExactly("research-not-yours");
            assertThat(codes(store, "editor", project("a", Audience.PARTNER, "mill", "lab")))
                    .containsExactly("research-not-yours");
            store.record(new RegisterCodec().encode(new OrganisationMerged("lab", "laboratory", "one")));
            assertThat(codes(store, "editor", project("a", Audience.PARTNER, "mill", "lab")))
                    .isEmpty();
            assertThat(codes(store, "clerk", project("b", Audience.PARTNER, "mill", "fresh")))
                    .containsExactly("research-organisation-unknown");
            assertThat(codes(store, "clerk", organisation("fresh"), project("b", Audience.PARTNER, "mill", "fresh")))
                    .isEmpty();
            Draft correcting = project("b", Audience.PARTNER, "mill", "school")
                    .withCorrects(store.idOf(store.journal().head().sequence()));
            assertThat(codes(store, "clerk", correcting)).containsExactly("lead-entry-not-correctable");
        }
    }
}
