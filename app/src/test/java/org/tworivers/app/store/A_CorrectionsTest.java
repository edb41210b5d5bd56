package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What counts after corrections, withdrawals and undone imports, in every order people find. Contracts are
/// told by their yuan; [SmallStore#countingAt] says what was known when an entry was the last.
@ParameterizedClass
@EnumSource(StoreKind.class)
class A_CorrectionsTest {
    @Parameter
    private StoreKind kind = StoreKind.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private SmallStore store;

    @BeforeEach
    void open() {
        store = kind.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItNames() {
        String first = store.state("a/1", 100);
        store.correct(first, "a/1", 70);

        assertThat(store.counting()).containsExactly(70);
        assertThat(store.countingAt(1)).containsExactly(100);
    }

    @Test
    void aWithdrawnEntryCountsNoMoreButWasKnown() {
        String first = store.state("a/1", 100);
        store.withdraw(first);

        assertThat(store.counting()).isEmpty();
        assertThat(store.countingAt(1)).containsExactly(100);
    }

    @Test
    void aWithdrawnCorrectionLetsTheFormerCountAgain() {
        String first = store.state("a/1", 100);
        store.withdraw(store.correct(first, "a/1", 70));

        assertThat(store.counting()).containsExactly(100);
        assertThat(store.countingAt(2)).containsExactly(70);
    }

    @Test
    void aWithdrawnWithdrawalGivesTheEntryBackAndItsPlaceInTheFamilyToo() {
        String first = store.state("a/1", 100);
        String correction = store.correct(first, "a/1", 70);
        String withdrawal = store.withdraw(correction);
        store.withdraw(withdrawal);

        assertThat(store.counting()).containsExactly(70);
        assertThat(store.countingAt(3)).containsExactly(100);
        assertThat(store.countingAt(2)).containsExactly(70);
    }

    @Test
    void withdrawingAWithdrawalOfAWithdrawalTakesTheEntryBackAgain() {
        String first = store.state("a/1", 100);
        store.withdraw(store.withdraw(store.withdraw(first)));

        assertThat(store.counting()).isEmpty();
        assertThat(store.countingAt(3)).containsExactly(100);
        assertThat(store.countingAt(2)).isEmpty();
    }

    @Test
    void aSecondCorrectionOfTheSameEntryCountsAloneAndTheFirstComesBackWhenItIsWithdrawn() {
        String first = store.state("a/1", 100);
        store.correct(first, "a/1", 70);
        String second = store.correct(first, "a/1", 60);
        assertThat(store.counting()).containsExactly(60);

        store.withdraw(second);

        assertThat(store.counting()).containsExactly(70);
    }

    @Test
    void anEntryCorrectedTwiceWithBothWithdrawnCountsAsItFirstWas() {
        String first = store.state("a/1", 100);
        String one = store.correct(first, "a/1", 70);
        String two = store.correct(first, "a/1", 60);
        store.withdraw(one);
        assertThat(store.counting()).containsExactly(60);

        store.withdraw(two);

        assertThat(store.counting()).containsExactly(100);
        assertThat(store.countingAt(4)).containsExactly(60);
    }

    @Test
    void withdrawingTheMiddleOfAChainChangesNothingUntilItsEndIsWithdrawnToo() {
        String first = store.state("a/1", 100);
        String middle = store.correct(first, "a/1", 70);
        String end = store.correct(middle, "a/1", 60);
        store.withdraw(middle);
        assertThat(store.counting()).containsExactly(60);

        store.withdraw(end);

        assertThat(store.counting()).containsExactly(100);
    }

    @Test
    void aCorrectionOfAWithdrawnEntryCounts() {
        String first = store.state("a/1", 100);
        store.withdraw(first);
        store.correct(first, "a/1", 70);

        assertThat(store.counting()).containsExactly(70);
    }

    @Test
    void anUndoneImportLeavesWhatWasKnownBefore() {
        List<String> rows =
                store.importRows("i1", List.of(SmallStore.contract("a/1", 100), SmallStore.contract("a/2", 50)));
        store.importRows("i2", List.of(SmallStore.contract("a/1", 90).withCorrects(rows.getFirst())));
        assertThat(store.counting()).containsExactly(50, 90);

        store.undo("i2");

        assertThat(store.counting()).containsExactly(50, 100);
        assertThat(store.countingAt(5)).containsExactly(50, 90);
        assertThat(store.countingAt(3)).containsExactly(50, 100);
    }

    @Test
    void undoneAndImportedAgainItCountsOnce() {
        store.importRows("i1", List.of(SmallStore.contract("a/1", 100)));
        store.undo("i1");
        assertThat(store.counting()).isEmpty();

        store.importRows("i2", List.of(SmallStore.contract("a/1", 100)));

        assertThat(store.counting()).containsExactly(100);
    }

    @Test
    void aRowCorrectedByHandOutlivesTheUndoingOfItsImport() {
        List<String> rows =
                store.importRows("i1", List.of(SmallStore.contract("a/1", 100), SmallStore.contract("a/2", 50)));
        String byHand = store.correct(rows.getFirst(), "a/1", 95);

        store.undo("i1");
        assertThat(store.counting()).containsExactly(95);

        store.withdraw(byHand);
        assertThat(store.counting()).isEmpty();
    }

    @Test
    void aRowCorrectedByHandAndByALaterImportCountsOnceWhateverIsUndone() {
        List<String> rows = store.importRows("i1", List.of(SmallStore.contract("a/1", 100)));
        store.correct(rows.getFirst(), "a/1", 95);
        store.importRows("i2", List.of(SmallStore.contract("a/1", 90).withCorrects(rows.getFirst())));
        assertThat(store.counting()).containsExactly(90);

        store.undo("i2");
        assertThat(store.counting()).containsExactly(95);

        store.undo("i1");
        assertThat(store.counting()).containsExactly(95);
    }

    @Test
    void importsUndoneInTheOrderTheyCameLeaveNothing() {
        List<String> rows = store.importRows("i1", List.of(SmallStore.contract("a/1", 100)));
        store.importRows("i2", List.of(SmallStore.contract("a/1", 90).withCorrects(rows.getFirst())));
        store.undo("i1");
        assertThat(store.counting()).containsExactly(90);

        store.undo("i2");

        assertThat(store.counting()).isEmpty();
    }

    @Test
    void aCorrectionWithdrawnAfterItsImportWasUndoneBringsNothingBack() {
        List<String> rows = store.importRows("i1", List.of(SmallStore.contract("a/1", 100)));
        String byHand = store.correct(rows.getFirst(), "a/1", 95);
        String withdrawal = store.withdraw(byHand);
        store.undo("i1");
        assertThat(store.counting()).isEmpty();

        store.withdraw(withdrawal);

        assertThat(store.counting()).containsExactly(95);
    }
}
