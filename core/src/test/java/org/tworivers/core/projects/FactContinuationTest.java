package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.projects.FactContinuation.FactRow;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Denomination;

/// Going on from what was built before gives what building anew gives.
class FactContinuationTest {
    private static final List<Denomination> UNITS = List.of(Denomination.CNY, Denomination.parse("USD"));
    private static final int FACTS = 400;
    private static final int[] KINDS = {
        FactKind.PLACE, FactKind.CONTRACT, FactKind.STAGE, FactKind.RECEIPT, FactKind.ASSIGNED
    };

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

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
        List<Stored> before = new ArrayList<>();
        for (int sequence = 1; sequence <= FACTS; sequence++) {
            before.add(some(random, sequence));
        }
        FactColumns built = build(before);
        List<Stored> all = new ArrayList<>(before);
        List<Stored> since = new ArrayList<>();
        for (int sequence = FACTS + 1; sequence <= FACTS + random.nextInt(40); sequence++) {
            since.add(some(random, sequence));
        }
        all.addAll(since);
        List<Code> codes = codes(all);
        FactContinuation continuation = new FactContinuation(built, codes);
        for (int i = 0; i < before.size(); i++) {
            if (random.nextInt(10) == 0) {
                Stored ended = before.get(i).until(FACTS + 1 + random.nextInt(40));
                all.set(i, ended);
                assertThat(continuation.end(ended.by(codes)))
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
        since.forEach(each -> add(continuation.builder(), each.by(codes)));
        FactColumns continued =
                continuation.builder().build(subjects(continuation.builder().projectsSharingVouchers()));
        assertSame(continued, build(all), seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsNotThereIsNotEnded(long seed) {
        Random random = new Random(seed);
        Stored one = some(random, 1);
        FactColumns built = build(List.of(one));
        FactContinuation continuation = new FactContinuation(built, built.codes());
        assertThat(continuation.end(some(random, 2).until(3).by(built.codes()))).isFalse();
        assertThat(continuation.end(one.until(3).by(built.codes()))).isTrue();
        assertThat(continuation.end(one.until(3).by(built.codes())))
                .as("once alone")
                .isFalse();
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

    private static FactColumns build(List<Stored> facts) {
        List<Code> codes = codes(facts);
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

    private static void assertSame(FactColumns one, FactColumns other, long seed) {
        assertThat(one.codes()).as("seed %d", seed).isEqualTo(other.codes());
        assertThat(one.offsets).as("seed %d", seed).isEqualTo(other.offsets);
        assertThat(one.knownFrom).as("seed %d", seed).isEqualTo(other.knownFrom);
        assertThat(one.knownUntil).as("seed %d", seed).isEqualTo(other.knownUntil);
        assertThat(one.day).as("seed %d", seed).isEqualTo(other.day);
        assertThat(one.tag).as("seed %d", seed).isEqualTo(other.tag);
        assertThat(one.code).as("seed %d", seed).isEqualTo(other.code);
        assertThat(one.amount).as("seed %d", seed).isEqualTo(other.amount);
        assertThat(one.other).as("seed %d", seed).isEqualTo(other.other);
    }
}
