package org.tworivers.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;

/// What the chain hashes, written down once more without haste: the canonical text of a list.
class ChainTest {
    private static final List<String> TEXTS =
            List.of("", "a", "合同 7", "\"quoted\"", "back\\slash", "two\nlines", "𠀀\u0001");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_hash_covers_the_canonical_text_of_every_part_and_the_hash_before(long seed)
            throws NoSuchAlgorithmException {
        Random random = new Random(seed);
        String previous = Chain.ROOT;
        for (long sequence = 1; sequence < 200; sequence++) {
            Draft draft = new Draft(
                    "project:" + any(TEXTS, random),
                    "projects.stated",
                    1 + random.nextInt(3),
                    Tree.fields().with("a", any(TEXTS, random)).build(),
                    random.nextBoolean() ? Day.UNDATED : Day.parse("2016-05"),
                    evidence(random),
                    any(TEXTS, random),
                    any(List.of(Audience.values()), random));
            Origin origin = new Origin("r-1", any(List.of(Channel.values()), random), "CN-HA", any(TEXTS, random));
            Instant recordedAt = Chain.instant(1_500_000_000_000_000L + random.nextInt());
            Entry entry = new Chain()
                    .link(
                            new Chain.Place(sequence, "id" + sequence, recordedAt, previous),
                            origin,
                            draft,
                            CanonicalText.write(draft.payload()));
            assertThat(entry.hash()).isEqualTo(hash(entry));
            assertThat(Chain.instant(Chain.micros(recordedAt))).isEqualTo(recordedAt);
            previous = entry.hash();
        }
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<Evidence> evidence(Random random) {
        List<Evidence> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Evidence.Kind kind = any(List.of(Evidence.Kind.values()), random);
            all.add(Evidence.of(kind, any(TEXTS, random)));
        }
        return all;
    }

    private static String hash(Entry entry) throws NoSuchAlgorithmException {
        Draft draft = entry.draft();
        Origin origin = entry.origin();
        String text = CanonicalText.write(new Tree.Items(List.of(
                Tree.of(entry.sequence()),
                Tree.of(entry.id()),
                Tree.of(origin.recorder()),
                Tree.of(origin.channel().word()),
                Tree.of(origin.region()),
                Tree.of(origin.importId()),
                Tree.of(draft.subject()),
                Tree.of(draft.type()),
                Tree.of(draft.day().toString()),
                Tree.of(draft.corrects()),
                Tree.of(draft.audience().word()),
                Tree.of(Chain.micros(entry.recordedAt())),
                Tree.of(draft.version()),
                Chain.evidence(draft.evidence()),
                draft.payload())));
        byte[] hashed = MessageDigest.getInstance("SHA-256")
                .digest((entry.previousHash() + text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hashed);
    }
}
