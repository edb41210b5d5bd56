package org.tworivers.app.work.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.map.NameKey;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.likeness.Likeness;
import org.tworivers.core.register.likeness.NameComparer;
import org.tworivers.core.register.likeness.NameReader;
import org.tworivers.core.register.likeness.PossibleDouble;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// All universities of the Ministry of Education's lists of 2025: none is there twice, and none may be taken for
/// another.
class UniversitiesTest {
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");
    private static final int ALL = 3167;

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (String list : List.of("moe2025-W020250627301230138068.json", "moe2025-W020250627301230143042.json")) {
            Matcher found = NAME.matcher(Files.readString(Roots.data("organisations/" + list)));
            while (found.find()) {
                names.add(found.group(1));
            }
        }
        return names;
    }

    /// As an import recognises them: each by the id that is made of its name.
    private static Draft stated(String name) {
        return new RegisterCodec()
                .encode(new OrganisationStated(
                        "org/" + NameKey.of(name),
                        RegisterEntry.Kind.UNIVERSITY,
                        Names.of("zh", name),
                        List.of(),
                        "",
                        Code.NONE));
    }

    @Test
    void noneIsTakenForAnotherWithoutAPerson(@TempDir Path folder) throws IOException {
        List<String> names = names();
        assertThat(names).hasSize(ALL).doesNotHaveDuplicates();
        try (Ledger ledger =
                Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(5))) {
            Appended appended = ledger.journal()
                    .append(Act.of(
                            new Origin("r-1", Channel.COMMAND, "CN-HA", ""),
                            names.stream().map(UniversitiesTest::stated).toList()));
            assertThat(appended).isInstanceOf(Appended.Recorded.class);
            assertThat(OrganisationCount.asKnown(ledger, ledger.journal().head().sequence()))
                    .isEqualTo(ALL);
            PossibleDoubles doubles = new PossibleDoubles(ledger, () -> LocalDate.of(2025, 6, 20));
            assertThat(doubles.find(Likeness.CERTAIN)).isEmpty();
            assertThat(doubles.find(Likeness.WORTH_A_LOOK))
                    .extracting(PossibleDouble::one)
                    .hasSizeLessThan(20);
        }
    }

    @Test
    void whatTheTablesOfScriptsSayIsTheSameName() {
        NameComparer comparer = new NameComparer(new NameReader(new IcuScripts()));
        assertThat(comparer.compare("上海交通大學", "上海交通大学").score()).isGreaterThanOrEqualTo(Likeness.CERTAIN);
        for (String written :
                List.of("Shanghai Jiaotong Daxue", "Shanghai Jiao Tong University", "shànghǎi jiāotōng dàxué")) {
            assertThat(comparer.compare("上海交通大学", written).score())
                    .as(written)
                    .isBetween(Likeness.WORTH_A_LOOK, Likeness.CERTAIN);
        }
        Set<Integer> scores = new HashSet<>();
        scores.add(comparer.compare("山西师范大学", "陕西师范大学").score());
        scores.add(comparer.compare("中国地质大学（北京）", "中國地質大學(武漢)").score());
        assertThat(scores).allMatch(score -> score < Likeness.WORTH_A_LOOK);
    }
}
