package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Organisations that are merged, kept apart and parted again: what is known when, and what the rules refuse.
class MergedOrganisationsTest {
    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private SmallStore store;

    @BeforeEach
    void open() {
        store = SmallStore.in(folder);
        List.of("a", "b", "c", "d").forEach(id -> store.record(organisation(id)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Draft organisation(String id) {
        return new RegisterCodec()
                .encode(new OrganisationStated(
                        id, RegisterEntry.Kind.FIRM, Names.of("zh", "示例 " + id), List.of(), "", Code.NONE));
    }

    private static Draft merging(String merged, String survivor) {
        return new RegisterCodec().encode(new OrganisationMerged(merged, survivor, "made up"));
    }

    private static Draft apart(String one, String other) {
        return new RegisterCodec().encode(OrganisationsKeptApart.of(one, other, "made up"));
    }

    private static Draft withdrawing(String entry) {
        return new JournalCodec().encode(new JournalEntry.Withdrawn(entry, "made up"));
    }

    private List<String> refusal(Draft... drafts) {
        Appended appended = store.journal().append(Act.of(SmallStore.OFFICE, List.of(drafts)));
        return appended instanceof Appended.Refused(List<Rejection> rejections)
                ? rejections.stream().map(Rejection::code).toList()
                : List.of();
    }

    private Judgements knownAt(long sequence) {
        return new JudgementRows(store.database()).asKnown(sequence, Audience.OWN);
    }

    /// What each of the four is known as.
    private String known(long sequence) {
        Judgements judgements = knownAt(sequence);
        return String.join(
                "",
                List.of("a", "b", "c", "d").stream().map(judgements::survivor).toList());
    }

    private long now() {
        return store.journal().head().sequence();
    }

    @Test
    void aMergeIsKnownFromItsEntryOnAndUntilItIsTakenBack() {
        long before = now();
        String merge = store.record(merging("a", "b"));
        long merged = now();
        store.record(merging("b", "c"));
        assertThat(known(now())).isEqualTo("cccd");
        assertThat(knownAt(now()).allMergedInto("c")).hasSize(2);
        store.withdraw(merge);

        assertThat(known(before)).isEqualTo("abcd");
        assertThat(known(merged)).isEqualTo("bbcd");
        assertThat(known(now())).isEqualTo("accd");
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() {
        assertThat(refusal(merging("a", "a"))).containsExactly("organisations-same");
        assertThat(refusal(merging("a", "nobody"), merging("nobody", "a"))).contains("organisation-not-recorded");
        String merge = store.record(merging("a", "b"));
        assertThat(refusal(merging("a", "c"))).containsExactly("organisation-merged");
        assertThat(refusal(merging("c", "a"))).containsExactly("survivor-merged");
        assertThat(refusal(merging("b", "a"))).containsExactly("organisations-circle");
        assertThat(refusal(apart("a", "b"))).containsExactly("organisations-merged");
        assertThat(refusal(merging("c", "d"), merging("d", "c"))).containsExactly("organisations-circle");
        assertThat(refusal(new RegisterCodec().encode(new OrganisationMerged("c", "d", " "))))
                .containsExactly("reason-missing");
        assertThat(refusal(merging("c", "d").withCorrects(merge))).containsExactly("judgement-not-correctable");
        assertThat(refusal(organisation("c").withCorrects(merge))).containsExactly("corrects-no-fact");
        String parted = store.withdraw(merge);
        assertThat(refusal(withdrawing(merge))).containsExactly("entry-taken-back");
        store.record(merging("b", "a"));
        assertThat(refusal(withdrawing(parted))).containsExactly("organisations-circle");
    }

    @Test
    void whatIsKeptApartIsNotMergedBeforeThatIsTakenBack() {
        String two = store.record(apart("b", "a"));
        assertThat(knownAt(now()).findApart("a", "b")).isPresent();
        assertThat(refusal(merging("a", "b"))).containsExactly("organisations-apart");
        assertThat(refusal(apart("a", "b"))).containsExactly("organisations-apart-already");
        store.record(merging("a", "c"));
        assertThat(refusal(merging("b", "c"))).containsExactly("organisations-apart");
        store.withdraw(two);
        assertThat(refusal(merging("b", "c"))).isEmpty();
    }

    @Test
    void whatAnActStatesAndMergesAtOnceIsRecorded() {
        assertThat(refusal(organisation("e"), merging("e", "a"))).isEmpty();
        assertThat(knownAt(now()).survivor("e")).isEqualTo("a");
    }

    /// Random judgements, taken back in any order, leave what was before; and the tables filled anew are the same.
    @Test
    void judgementsThatAreAllTakenBackLeaveWhatWasBeforeAndRebuildingGivesTheSame() {
        long seed = 17;
        Random random = new Random(seed);
        List<String> ids = List.of("a", "b", "c", "d");
        String before = known(now());
        List<String> standing = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            String one = ids.get(random.nextInt(ids.size()));
            String other = ids.get(random.nextInt(ids.size()));
            Draft draft = standing.isEmpty() || random.nextBoolean()
                    ? random.nextInt(3) == 0 ? apart(one, other) : merging(one, other)
                    : withdrawing(standing.get(random.nextInt(standing.size())));
            Appended appended = store.journal().append(Act.of(SmallStore.OFFICE, List.of(draft)));
            if (appended instanceof Appended.Recorded(long first, var head)) {
                if (!standing.remove(draft.corrects())) {
                    standing.add(store.idOf(first));
                }
            }
            ids.forEach(id -> assertThat(knownAt(now()).findMerge(knownAt(now()).survivor(id)))
                    .as("seed %d", seed)
                    .isEmpty());
        }
        assertThat(standing).as("seed %d", seed).isNotEmpty();
        standing.forEach(entry -> store.withdraw(entry));
        assertThat(known(now())).as("seed %d", seed).isEqualTo(before);
        var rows = store.projections();
        Rebuilder.rebuild(store.database());
        assertThat(store.projections()).as("seed %d", seed).isEqualTo(rows);
        assertThat(rows.get("organisation_judgement")).isNotEmpty();
    }
}
