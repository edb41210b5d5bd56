package org.tworivers.core.register.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// What holds whatever the names are.
class LikenessLawsTest {
    private static final long SEED = 41;
    private static final List<String> PIECES = List.of(
            "中维",
            "中維",
            "化纤",
            "化纖",
            "郑州",
            "河南省",
            "大学",
            "大學",
            "学院",
            "第一",
            "第十二",
            "（北京）",
            "(武汉)",
            "【东区】",
            "有限公司",
            "股份有限公司",
            "集团",
            "（集团）",
            "公司",
            "Mill",
            "mill",
            "ＭＩＬＬ",
            "Söhne",
            "& Co.",
            "Ltd.",
            "the",
            "of",
            "first",
            "forty-four",
            "44",
            "III",
            "G.m.b.H.",
            "A.B.C.",
            "O'Neill",
            " ",
            "-",
            ".",
            "(",
            ")",
            "分公司",
            "ß",
            "İ",
            "①",
            "㈱",
            "１２");

    private final NameReader reader = new NameReader(new PlainScripts());

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            name.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return name.toString();
    }

    @Test
    void bringingANameIntoItsFormTwiceChangesNothing() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            String name = name(random);
            for (NameForm form : reader.read(name)) {
                assertThat(reader.read(form.key()))
                        .as("seed %d, round %d: %s", SEED, round, name)
                        .extracting(NameForm::key)
                        .containsExactly(form.key());
            }
        }
    }

    @Test
    void whichOfTwoComesFirstDoesNotMatter() {
        Random random = new Random(SEED);
        NameComparer comparer = new NameComparer(reader);
        for (int round = 0; round < 20_000; round++) {
            String one = name(random);
            String other = random.nextInt(4) == 0 ? one.toUpperCase(Locale.ROOT) : name(random);
            Likeness likeness = comparer.compare(one, other);
            Likeness turned = comparer.compare(other, one);
            assertThat(turned.score())
                    .as("seed %d, round %d: %s | %s", SEED, round, one, other)
                    .isEqualTo(likeness.score());
            assertThat(turned.reasons().stream()
                            .map(each -> List.of(each.kind(), each.other(), each.one()))
                            .toList())
                    .as("seed %d, round %d: %s | %s", SEED, round, one, other)
                    .isEqualTo(likeness.reasons().stream()
                            .map(each -> List.of(each.kind(), each.one(), each.other()))
                            .toList());
        }
    }

    @Test
    void whatIsFoundDoesNotDependOnTheOrderAndIsAllThatComparingEveryPairFinds() {
        Random random = new Random(SEED);
        List<Profile> profiles = new ArrayList<>();
        NameComparer comparer = new NameComparer(reader);
        for (int i = 0; i < 120; i++) {
            profiles.add(Profile.of(
                    new OrganisationStated(
                            "org/" + i,
                            RegisterEntry.Kind.FIRM,
                            Names.of("zh", "厂" + name(random)),
                            List.of(),
                            "",
                            Code.NONE),
                    List.of(),
                    comparer));
        }
        List<PossibleDouble> found = new Duplicates(profiles).find(Likeness.WORTH_A_LOOK);
        List<PossibleDouble> all = new ArrayList<>();
        for (Profile one : profiles) {
            for (Profile other : profiles) {
                Likeness likeness = OrganisationComparer.compare(one, other);
                if (one.id().compareTo(other.id()) < 0 && likeness.score() >= Likeness.WORTH_A_LOOK) {
                    all.add(new PossibleDouble(one.id(), other.id(), likeness));
                }
            }
        }
        assertThat(found).as("seed %d", SEED).isNotEmpty().containsExactlyInAnyOrderElementsOf(all);
        List<Profile> shuffled = new ArrayList<>(profiles);
        Collections.shuffle(shuffled, random);
        assertThat(new Duplicates(shuffled).find(Likeness.WORTH_A_LOOK))
                .as("seed %d", SEED)
                .isEqualTo(found);
    }
}
