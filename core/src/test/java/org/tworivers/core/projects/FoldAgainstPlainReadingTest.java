package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.shared.Code;

/// Law: the fold finds what a slow, plain reading of the same statements finds.
class FoldAgainstPlainReadingTest {

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_fold_equals_the_plain_reading(long seed) {
        Acts acts = RandomLedger.withoutTies(seed);
        Cut cut = RandomLedger.cut(seed, acts);
        List<Said> said = acts.said();
        FactColumns columns = Columns.of(said);
        for (CountingPolicy policy : List.of(new Sanming2006(), new EverySigning())) {
            PlainReading reading = new PlainReading(said, policy, cut);
            LedgerFold fold = new LedgerFold(columns, policy, Columns.roots(columns));
            compare(fold, columns, cut, new Grouping.Whole(), reading, dossier -> Code.NONE.toString());
            compare(fold, columns, cut, byPlace(columns), reading, dossier -> top(dossier.place));
            compare(fold, columns, cut, bySector(columns), reading, dossier -> dossier.sector.toString());
            compare(fold, columns, cut, byEvent(columns), reading, FoldAgainstPlainReadingTest::event);
            compare(fold, columns, cut, Grouping.byStage(), reading, FoldAgainstPlainReadingTest::stage);
            compare(
                    fold,
                    columns,
                    cut,
                    Grouping.crossed(byPlace(columns), bySector(columns)),
                    reading,
                    dossier -> "pair:" + top(dossier.place) + " " + dossier.sector);
        }
    }

    // Six things that belong together once.
    @SuppressWarnings("checkstyle:parameternumber")
    private static void compare(
            LedgerFold fold,
            FactColumns columns,
            Cut cut,
            Grouping grouping,
            PlainReading reading,
            Function<PlainDossier, String> row) {
        Tally tally = fold.table(cut, grouping).whole();
        assertThat(TallyWords.read(tally, grouping.labels(), columns.units())).isEqualTo(reading.cells(row));
    }

    private static Grouping byPlace(FactColumns columns) {
        return Grouping.by(Grouping.Key.PLACE, columns, only("place", code -> new Code("place", region(code))));
    }

    private static Grouping bySector(FactColumns columns) {
        return Grouping.by(Grouping.Key.SECTOR, columns, only("sector", UnaryOperator.identity()));
    }

    private static Grouping byEvent(FactColumns columns) {
        return Grouping.by(Grouping.Key.EVENT, columns, only("event", UnaryOperator.identity()));
    }

    private static UnaryOperator<Code> only(String scheme, UnaryOperator<Code> rollUp) {
        return code -> code.scheme().equals(scheme) ? rollUp.apply(code) : Code.NONE;
    }

    private static String region(Code code) {
        return code.code().split("-", 2)[0];
    }

    private static String top(Code place) {
        return place.isNone() ? place.toString() : "place:" + region(place);
    }

    private static String event(PlainDossier dossier) {
        return dossier.event.isEmpty() ? Code.NONE.toString() : "event:" + dossier.event;
    }

    private static String stage(PlainDossier dossier) {
        return dossier.stage().equals("-") ? Code.NONE.toString() : "stage:" + dossier.stage();
    }
}
