package org.tworivers.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.energy.EnergyCodec;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.Verification;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.results.ResultsCodec;
import org.tworivers.core.returns.ReturnsCodec;
import org.tworivers.core.talent.TalentCodec;

/// The message files of the two languages say the same things.
class MessageFilesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");
    private static final Pattern LINE = Pattern.compile("^\\s*([^\\s=:#!]+)\\s*[=:]", Pattern.MULTILINE);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(faults(file("en"), file("zh"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Verification.Word.class)
    void everySentenceOfAFindingIsThere(Verification.Word word) {
        assertThat(Messages.in("en").keys())
                .contains(
                        "journal.detail." + word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void everyRoleAndEveryRightHasAName() {
        assertThat(Stream.concat(
                                Stream.of(Role.values()).map(role -> "web.role." + role.word()),
                                Stream.of(Right.values())
                                        .map(right -> "web.right."
                                                + right.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')))
                        .filter(key -> !Messages.in("en").has(key)))
                .isEmpty();
    }

    @Test
    void everyKindOfEntryHasAName() {
        List<Codec<?>> codecs = List.of(
                new ProjectsCodec(),
                new RegisterCodec(),
                new AgreementsCodec(),
                new AftercareCodec(),
                new AttractionCodec(),
                new EnergyCodec(),
                new InstrumentsCodec(),
                new MeetingsCodec(),
                new OversightCodec(),
                new ParksCodec(),
                new ResearchCodec(),
                new ResultsCodec(),
                new ReturnsCodec(),
                new TalentCodec(),
                new JournalCodec());
        assertThat(codecs.stream()
                        .flatMap(codec -> codec.types().stream())
                        .map(type -> "web.journal.type." + type)
                        .filter(key -> !Messages.in("en").has(key)))
                .isEmpty();
    }

    @Test
    void aMissingKeyIsFound() {
        assertThat(faults("a=one\nb=two\n", "a=一\n")).containsExactly("b is missing in zh");
        assertThat(faults("a=one\n", "a=一\nb=二\n")).containsExactly("b is missing in en");
    }

    @Test
    void aBlankTextIsFound() {
        assertThat(faults("a=one\n", "a=\\u0020\n")).containsExactly("a is blank in zh");
    }

    @Test
    void aKeyWrittenTwiceIsFound() {
        assertThat(faults("a=one\na = two\n", "a=一\n")).containsExactly("a stands twice in en");
    }

    @Test
    void placeholdersThatDifferAreFound() {
        assertThat(faults("a={0} of {1}\n", "a={1} 之 {0}\n")).isEmpty();
        assertThat(faults("a={0} of {1}\n", "a={0}\n")).containsExactly("a has [0, 1] in en and [0] in zh");
    }

    @Test
    void aPlaceholderLostBehindAnApostropheIsFound() {
        assertThat(faults("a=the county''s {0}\n", "a=县 {0}\n")).isEmpty();
        assertThat(faults("a=the county's {0}\n", "a=县 {0}\n"))
                .containsExactly("a loses {0} behind a single apostrophe in en");
    }

    @Test
    void anApostropheDoubledForNothingIsFound() {
        assertThat(faults("a=the county''s\n", "a=县\n"))
                .containsExactly("a doubles an apostrophe without a placeholder in en");
    }

    private static List<String> faults(String english, String chinese) {
        Properties en = read(english);
        Properties zh = read(chinese);
        List<String> faults = new ArrayList<>();
        for (String key : new TreeSet<>(en.stringPropertyNames())) {
            if (!zh.containsKey(key)) {
                faults.add(key + " is missing in zh");
            } else if (!placeholders(en, key).equals(placeholders(zh, key))) {
                faults.add(key + " has " + placeholders(en, key) + " in en and " + placeholders(zh, key) + " in zh");
            }
        }
        for (String key : new TreeSet<>(zh.stringPropertyNames())) {
            if (!en.containsKey(key)) {
                faults.add(key + " is missing in en");
            }
        }
        faults.addAll(faults("en", english, en));
        faults.addAll(faults("zh", chinese, zh));
        return faults;
    }

    private static List<String> faults(String language, String file, Properties texts) {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> written = new HashMap<>();
        LINE.matcher(file).results().forEach(line -> written.merge(line.group(1), 1, Integer::sum));
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            if (texts.getProperty(key).isBlank()) {
                faults.add(key + " is blank in " + language);
            }
            if (placeholders(texts, key).isEmpty() && texts.getProperty(key).contains("''")) {
                faults.add(key + " doubles an apostrophe without a placeholder in " + language);
            }
            for (String number : placeholders(texts, key)) {
                if (!fills(texts.getProperty(key), Integer.parseInt(number))) {
                    faults.add(key + " loses {" + number + "} behind a single apostrophe in " + language);
                }
            }
            if (written.getOrDefault(key, 0) > 1) {
                faults.add(key + " stands twice in " + language);
            }
        }
        return faults;
    }

    private static Set<String> placeholders(Properties texts, String key) {
        Set<String> numbers = new TreeSet<>();
        PLACEHOLDER.matcher(texts.getProperty(key)).results().forEach(match -> numbers.add(match.group(1)));
        return numbers;
    }

    private static boolean fills(String text, int number) {
        String[] values = new String[number + 1];
        values[number] = "\uE000";
        return new MessageFormat(text, Locale.ROOT).format(values).contains("\uE000");
    }

    private static Properties read(String file) {
        try {
            Properties texts = new Properties();
            texts.load(new StringReader(file));
            return texts;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String file(String language) {
        String name = "/org/tworivers/app/messages/" + language + ".properties";
        try (InputStream stream = Messages.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
