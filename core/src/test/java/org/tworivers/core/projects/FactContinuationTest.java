package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;

/// Going on from what was built before gives what building anew gives.
class FactContinuationTest {
    private static final List<Denomination> UNITS = List.of(Denomination.CNY, Denomination.parse("USD"));
    private static final int FACTS = 400;
    private static final int STEPS = 30;
    private static final int[] KINDS = {
        FactKind.PLACE, FactKind.CONTRACT, FactKind.STAGE, FactKind.RECEIPT, FactKind.ASSIGNED
    };

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /// One fact, as [FactColumnsBuilder#add] takes it.
    private record FactRow(
            int project,
            int knownFrom,
            int knownUntil,
            int kind,
            int marks,
            int day,
            int code,
            long amount,
            long other) {}

    /// One fact with what its codes stand for.
    private record Stored(FactRow row, String code, String payer) {
        FactRow by(List<Code> codes) {
            return new FactRow(
                    row.project(),
                    row.knownFrom(),
                    row.knownUntil(),
                    row.kind(),
                    row.marks(),
                    row.day(),
                    code.isEmpty() ? row.code() : codes.indexOf(Code.parse(code)),
                    row.amount(),
                    payer.isEmpty() ? row.other() : codes.indexOf(Code.parse(payer)));
        }

        Stored until(int sequence) {
            return new Stored(
                    new FactRow(
                            row.project(),
                            row.knownFrom(),
                            sequence,
                            row.kind(),
                            row.marks(),
                            row.day(),
                            row.code(),
                            row.amount(),
                            row.other()),
                    code,
                    payer);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void goingOnGivesWhatBuildingAnewGives(long seed) {
        Random random = new Random(seed);
        List<Stored> all = new ArrayList<>();
        for (int sequence = 1; sequence <= FACTS; sequence++) {
            all.add(some(random, sequence));
        }
        FactColumns now = build(all);
        for (int step = 0, sequence = FACTS; step < STEPS; step++) {
            FactColumns before = now;
            List<Object> was = read(before);
            Set<Integer> changed = new TreeSet<>();
            for (int i = 0; i < all.size(); i++) {
                if (random.nextInt(200) == 0) {
                    all.set(i, all.get(i).until(sequence));
                    changed.add(all.get(i).row().project());
                }
            }
            for (int more = random.nextInt(8); more > 0; more--) {
                Stored fresh = some(random, ++sequence);
                all.add(fresh);
                changed.add(fresh.row().project());
            }
            now = goOn(before, all, changed);
            assertThat(read(now)).as("seed %d, step %d", seed, step).isEqualTo(read(build(all)));
            assertThat(read(before))
                    .as("seed %d, what was before step %d", seed, step)
                    .isEqualTo(was);
        }
    }

    @Test
    void columnsAreGoneOnFromOnce() {
        List<Stored> some = List.of(some(new Random(1), 1));
        FactColumns built = build(some);
        goOn(built, some, Set.of(some.getFirst().row().project()));
        assertThatIllegalStateException().isThrownBy(() -> goOn(built, some, Set.of()));
    }

    private static FactColumns goOn(FactColumns before, List<Stored> all, Set<Integer> changed) {
        List<Code> codes = before.codes();
        List<Code> more = new ArrayList<>(codes);
        codes(all).stream().filter(code -> !codes.contains(code)).forEach(more::add);
        FactContinuation continuation = new FactContinuation(before, more, more);
        changed.forEach(continuation::change);
        all.stream()
                .filter(each -> changed.contains(each.row().project()))
                .forEach(each -> add(continuation.builder(), each.by(more)));
        return continuation.build(subjects(continuation.projectsSharingVouchers()));
    }

    private static Stored some(Random random, int sequence) {
        int kind = KINDS[random.nextInt(KINDS.length)];
        boolean receipt = kind == FactKind.RECEIPT;
        FactRow row = new FactRow(
                random.nextInt(30),
                sequence,
                Integer.MAX_VALUE,
                kind,
                FactColumnsBuilder.marks(random.nextInt(4), 0, receipt ? random.nextInt(2) : 0),
                16_000 + random.nextInt(20),
                kind == FactKind.STAGE ? 1 + random.nextInt(5) : -1,
                random.nextInt(5),
                receipt ? -1 : random.nextInt(3));
        String code = receipt ? "voucher:" + random.nextInt(300) : "";
        return new Stored(
                row,
                kind == FactKind.PLACE ? "gbt2260:" + (410_000 + random.nextInt(200)) : code,
                receipt && random.nextBoolean() ? "gbt2260:" + (310_000 + random.nextInt(50)) : "");
    }

    private static List<Code> codes(List<Stored> facts) {
        TreeSet<Code> codes = new TreeSet<>();
        for (Stored each : facts) {
            List.of(each.code(), each.payer()).stream()
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> codes.add(Code.parse(code)));
        }
        return List.copyOf(codes);
    }

    /// In any order: what codes stand for decides, not where they stand.
    private static FactColumns build(List<Stored> facts) {
        List<Code> codes = new ArrayList<>(codes(facts));
        Collections.shuffle(codes, new Random(facts.size()));
        FactColumnsBuilder builder = new FactColumnsBuilder(codes, UNITS);
        facts.forEach(each -> add(builder, each.by(codes)));
        return builder.build(subjects(builder.projectsSharingVouchers()));
    }

    private static Map<Integer, String> subjects(Iterable<Integer> projects) {
        Map<Integer, String> subjects = new TreeMap<>();
        projects.forEach(project -> subjects.put(project, "p/" + project));
        return subjects;
    }

    private static void add(FactColumnsBuilder builder, FactRow row) {
        builder.add(
                row.project(),
                row.knownFrom(),
                row.knownUntil(),
                row.kind(),
                row.marks(),
                row.day(),
                row.code(),
                row.amount(),
                row.other());
    }

    /// All that the facts say, in their order, and which of their vouchers repeat.
    private static List<Object> read(FactColumns columns) {
        List<Object> read = new ArrayList<>();
        BitSet repeats = columns.sharedVouchers().repeats(columns, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
        for (int project = 0; project < columns.projects(); project++) {
            read.add(columns.projectNumber(project));
            for (int fact = columns.starts[project]; fact < columns.ends[project]; fact++) {
                int kind = columns.kind(fact);
                boolean receipt = kind == FactKind.RECEIPT;
                read.add(List.of(
                        columns.knownFrom[fact],
                        columns.knownUntil[fact],
                        columns.day[fact],
                        columns.tag[fact],
                        FactKind.codeIsStage(kind) || columns.code[fact] < 0
                                ? columns.code[fact]
                                : columns.codes().get(columns.code[fact]),
                        columns.amount[fact],
                        receipt && columns.other[fact] >= 0
                                ? columns.codes().get((int) columns.other[fact])
                                : columns.other[fact],
                        repeats.get(fact)));
            }
        }
        read.add(columns.facts());
        return read;
    }
}
