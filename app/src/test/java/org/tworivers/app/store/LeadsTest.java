package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.AttractionEntry.LeadStepped;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadSource;
import org.tworivers.core.attraction.LeadStep;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What stands of teams, visits and leads: the book that is read on is the book that is read anew.
class LeadsTest {
    private static final AttractionCodec CODEC = new AttractionCodec();
    private static final LocalDate DAY = LocalDate.of(2017, 3, 2);
    private static final Code LUYI = Code.parse("gbt2260:411628");

    @TempDir
    private Path folder = Path.of("");

    private static AttractionEntry team() {
        return new TeamStated(new Team(
                "t", true, Names.of("en", "T"), LUYI, Code.NONE, Day.of(DAY), Day.UNDATED, List.of(), "", List.of()));
    }

    private static AttractionEntry lead(String id, String wish) {
        return new LeadStated(new Lead(
                id,
                true,
                Names.of("en", id),
                "t",
                LeadSource.VISIT,
                Code.NONE,
                LUYI,
                Code.NONE,
                "mill",
                Optional.empty(),
                wish,
                List.of(),
                DAY));
    }

    private static AttractionEntry visit(String lead) {
        return new VisitMade(new Visit("v", true, "t", DAY, "", "mill", lead, "", "", Day.UNDATED));
    }

    private static AttractionBook book(SmallStore store) {
        return new JdbcAttraction(store.database()).book(store.journal().head().sequence());
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void whatIsTakenBackStandsNoLongerAndAnEarlierMomentIsAsItWas(StoreKind kind) {
        try (SmallStore store = kind.in(folder)) {
            store.record(CODEC.encode(team()));
            store.record(CODEC.encode(lead("a", "land")));
            assertThat(book(store).leads()).hasSize(1);
            String again = store.record(CODEC.encode(lead("a", "water")));
            assertThat(book(store).findLead("a").orElseThrow().lead().wish()).isEqualTo("water");
            store.record(CODEC.encode(visit("a")));
            assertThat(book(store).visits("a")).hasSize(1);
            String answered = store.record(CODEC.encode(new LeadStepped("a", LeadStep.ANSWERED, "", DAY)));
            assertThat(book(store).findLead("a").orElseThrow().find(LeadStep.ANSWERED, DAY))
                    .contains(DAY);
            store.withdraw(answered);
            store.withdraw(again);
            assertThat(book(store).findLead("a").orElseThrow().find(LeadStep.ANSWERED, DAY))
                    .isEmpty();
            assertThat(book(store).findLead("a").orElseThrow().lead().wish()).isEqualTo("land");
            assertThat(new JdbcAttraction(store.database())
                            .book(5)
                            .findLead("a")
                            .orElseThrow()
                            .lead()
                            .wish())
                    .isEqualTo("water");
            assertThat(book(store).findLead("a").orElseThrow().lead().wish()).isEqualTo("land");
            store.record(CODEC.encode(lead("b", "")));
            store.record(CODEC.encode(visit("b")));
            assertThat(book(store).visits("a")).isEmpty();
            assertThat(book(store).visits("b")).hasSize(1);
        }
    }

    @Test
    void whatRefersToNothingIsRefused() {
        try (SmallStore store = StoreKind.SQLITE.in(folder)) {
            assertThat(codes(store, lead("a", ""))).containsExactly("team-unknown");
            store.record(CODEC.encode(team()));
            assertThat(codes(store, visit("a"))).containsExactly("lead-unknown");
            store.record(CODEC.encode(lead("a", "")));
            assertThat(codes(store, new LeadStepped("a", LeadStep.CLOSED, "", DAY.minusDays(1))))
                    .containsExactly("before-found", "note-missing");
            assertThat(codes(store, new LeadBecameProject("a", "leads/a", DAY))).containsExactly("project-unknown");
            Appended both = store.journal()
                    .append(Act.of(
                            SmallStore.OFFICE,
                            List.of(
                                    SmallStore.contract("leads/a", 100),
                                    CODEC.encode(new LeadBecameProject("a", "leads/a", DAY)))));
            assertThat(both).isInstanceOf(Appended.Recorded.class);
            assertThat(codes(store, new LeadBecameProject("a", "leads/a", DAY))).containsExactly("lead-is-project");
        }
    }

    private static List<String> codes(SmallStore store, AttractionEntry entry) {
        return store.journal().append(Act.of(SmallStore.OFFICE, List.of(CODEC.encode(entry))))
                        instanceof Appended.Refused(List<Rejection> why)
                ? why.stream().map(Rejection::code).toList()
                : List.of();
    }
}
