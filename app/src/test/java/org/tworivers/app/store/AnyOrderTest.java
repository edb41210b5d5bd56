package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;

/// Random histories against a plain reading of the rule: of each family the latest entry that was not taken
/// back.
class AnyOrderTest {
    private static final int STEPS = 40;

    @TempDir
    private Path folder = Path.of("");

    /// A server answers slower, so fewer are tried there.
    static Stream<Arguments> histories() {
        return Arrays.stream(StoreKind.values())
                .flatMap(kind -> LongStream.rangeClosed(1, kind == StoreKind.SQLITE ? 60 : 12)
                        .mapToObj(seed -> Arguments.of(kind, seed)));
    }

    /// One entry of the plain reading.
    ///
    /// @param names the entry it corrects or withdraws, empty for none
    /// @param importId its import, empty for none
    private record Said(String id, int yuan, boolean withdrawal, String names, String importId) {}

    private final List<Said> history = new ArrayList<>();
    private final Set<String> undone = new HashSet<>();
    private final Set<String> imports = new HashSet<>();

    private boolean isTakenBack(Said said) {
        return undone.contains(said.importId())
                || history.stream()
                        .anyMatch(
                                other -> other.withdrawal() && other.names().equals(said.id()) && !isTakenBack(other));
    }

    private String root(Said said) {
        return said.names().isEmpty()
                ? said.id()
                : root(history.stream()
                        .filter(other -> other.id().equals(said.names()))
                        .findFirst()
                        .orElseThrow());
    }

    private List<Integer> expected() {
        Map<String, Said> latest = new HashMap<>();
        for (Said said : history) {
            if (!said.withdrawal() && !isTakenBack(said)) {
                latest.put(root(said), said);
            }
        }
        return latest.values().stream()
                .map(Said::yuan)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("histories")
    void whatCountsIsWhatTheRuleSaysAndStaysKnownAsItWas(StoreKind kind, long seed) {
        Random random = new Random(seed);
        try (SmallStore store = kind.in(folder)) {
            Map<Long, List<Integer>> known = new HashMap<>();
            FactLoader loader = new FactLoader(store.database());
            LoadedFacts facts = loader.load(Audience.OWN);
            for (int step = 1; step <= STEPS; step++) {
                step(store, random, step);
                facts = loader.readOn(facts);
                assertThat(facts.head()).isEqualTo(store.journal().head());
                assertThat(columns(facts))
                        .as("seed %d, step %d, read on", seed, step)
                        .isEqualTo(columns(loader.load(Audience.OWN)));
                known.put(store.journal().head().sequence(), expected());
                known.forEach((sequence, yuan) -> assertThat(store.countingAt(sequence))
                        .as("seed %d, step of entry %d", seed, sequence)
                        .isEqualTo(yuan));
            }
            Map<String, List<String>> before = store.projections();
            Rebuilder.rebuild(store.database());
            assertThat(store.projections()).as("seed %d, rebuilt", seed).isEqualTo(before);
        }
    }

    private static List<Object> columns(LoadedFacts facts) {
        return List.of(
                facts.columns().facts(),
                facts.columns().projects(),
                facts.columns().codes(),
                facts.columns().sumOfAllColumns());
    }

    private void step(SmallStore store, Random random, int step) {
        List<Said> facts = history.stream().filter(said -> !said.withdrawal()).toList();
        List<Said> standing =
                history.stream().filter(said -> !isTakenBack(said)).toList();
        List<String> open =
                imports.stream().filter(each -> !undone.contains(each)).sorted().toList();
        int dice = random.nextInt(10);
        if (dice < 3 && !facts.isEmpty()) {
            Said corrected = facts.get(random.nextInt(facts.size()));
            String id = store.correct(corrected.id(), "a/1", step);
            history.add(new Said(id, step, false, corrected.id(), ""));
        } else if (dice < 6 && !standing.isEmpty()) {
            Said taken = standing.get(random.nextInt(standing.size()));
            history.add(new Said(store.withdraw(taken.id()), 0, true, taken.id(), ""));
        } else if (dice == 6 && !open.isEmpty()) {
            String importId = open.get(random.nextInt(open.size()));
            store.undo(importId);
            undone.add(importId);
        } else if (dice == 7) {
            importSome(store, random, step, facts);
        } else {
            history.add(new Said(store.state("a/" + step, step), step, false, "", ""));
        }
    }

    private void importSome(SmallStore store, Random random, int step, List<Said> facts) {
        String importId = "i" + step;
        List<Draft> rows = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int yuan = 1000 * (i + 1) + step;
            boolean fresh = facts.isEmpty() || random.nextBoolean();
            String corrected =
                    fresh ? "" : facts.get(random.nextInt(facts.size())).id();
            Draft draft = SmallStore.contract("b/" + yuan, yuan);
            rows.add(fresh ? draft : draft.withCorrects(corrected));
            said.add(new Said("", yuan, false, corrected, importId));
        }
        List<String> ids = store.importRows(importId, rows);
        for (int i = 0; i < ids.size(); i++) {
            Said each = said.get(i);
            history.add(new Said(ids.get(i), each.yuan(), false, each.names(), importId));
        }
        imports.add(importId);
    }
}
