package org.tworivers.app.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.bulletins.BulletinTree;
import org.tworivers.core.journal.MalformedTextException;

class BulletinCheckTest {
    private static final Pattern NUMBER =
            Pattern.compile("\"(value|numerator|denominator|illustrative)\":(\\d+)|\"percent\":\"(\\d+\\.\\d)\"");

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private BulletinStory story;

    @BeforeEach
    void writeStory() {
        story = new BulletinStory(folder.resolve("story.db"));
        story.writeGround();
        story.writeProjects(false);
        story.writeUnsigned();
    }

    @AfterEach
    void closeStory() {
        story.close();
    }

    private String printed(boolean isPublic) {
        return BulletinTree.text(
                new Bulletins(story.ledger()).make(BulletinStory.question("", isPublic)), Messages.in("en"));
    }

    private BulletinCheck.Outcome check(String text) {
        return new BulletinCheck(story.ledger(), new Bulletins(story.ledger())).check(PrintedBulletin.parse(text));
    }

    @Test
    void everyNumberOfAnUntouchedBulletinHolds() {
        BulletinCheck.Outcome outcome = check(printed(false));
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.checked()).isGreaterThan(150);
        assertThat(outcome.suppressed()).isZero();
    }

    @Test
    void everyNumberOfThePublicFormHoldsAndWithheldOnesAreCounted() {
        BulletinCheck.Outcome outcome = check(printed(true));
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.suppressed()).isGreaterThan(20);
    }

    @Test
    void itStillHoldsAfterLaterEntries() {
        String printed = printed(true);
        story.writeProjects(true);
        assertThat(check(printed).holds()).isTrue();
        assertThat(printed(true)).isNotEqualTo(printed);
    }

    @Test
    void eachSingleChangedNumberIsFound() {
        String printed = printed(false);
        List<MatchResult> numbers = NUMBER.matcher(printed).results().toList();
        assertThat(numbers).hasSizeGreaterThan(200);
        for (int i = 0; i < numbers.size(); i += 5) {
            MatchResult number = numbers.get(i);
            int end = number.end() - (number.group(3) == null ? 0 : 1);
            char last = printed.charAt(end - 1);
            String changed = printed.substring(0, end - 1) + (last == '9' ? '1' : '9') + printed.substring(end);
            assertThat(check(changed).faults()).as(number.group()).hasSize(1);
        }
    }

    @Test
    void theFaultSaysWhereItStandsWhatIsPrintedAndWhatWasFound() {
        String printed = printed(false);
        int from = printed.indexOf("\"byPlace\"");
        int hebi = printed.indexOf("\"figure\":\"undertaken\",\"value\":", from);
        int at = hebi + "\"figure\":\"undertaken\",\"value\":".length();
        String changed = printed.substring(0, at) + "4" + printed.substring(at);
        assertThat(check(changed).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.spot()).isEqualTo(new PrintedBulletin.Spot("byPlace", "gbt2260:410100", "undertaken", ""));
            assertThat(fault.printed()).isEqualTo("value 4" + fault.found().substring("value ".length()));
        });
    }

    @Test
    void aForeignHeadIsFound() {
        String printed = printed(false);
        String head = story.ledger().journal().head().hash();
        assertThat(check(printed.replace(head, "0".repeat(64))).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.spot().figure()).isEqualTo("head"));
    }

    @Test
    void aSequenceTheJournalDoesNotReachIsFound() {
        String printed = printed(false);
        long last = story.ledger().journal().head().sequence();
        BulletinCheck.Outcome outcome = check(printed.replace("\"sequence\":" + last, "\"sequence\":" + (last + 1)));
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.spot().figure()).isEqualTo("sequence");
            assertThat(fault.found()).isEqualTo(Long.toString(last));
        });
    }

    @Test
    void aMissingRowIsFound() {
        String printed = printed(false);
        int row = printed.indexOf("{\"code\":\"gbt2260:410300\"");
        int next = printed.indexOf("{\"code\":", row + 1);
        assertThat(check(printed.substring(0, row) + printed.substring(next)).faults())
                .isNotEmpty()
                .allSatisfy(fault -> {
                    assertThat(fault.spot().group()).isEqualTo("gbt2260:410300");
                    assertThat(fault.printed()).isEmpty();
                });
    }

    @Test
    void aNumberShownInPlaceOfAWithheldOneIsHeldAgainstTheLedger() {
        String changed = printed(true)
                .replaceFirst(
                        "\\{\"figure\":\"undertaken\",\"suppressed\":true}",
                        "{\"figure\":\"undertaken\",\"value\":77}");
        assertThat(check(changed).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).isEqualTo("value 1"));
    }

    @Test
    void unknownFieldsAndRepeatedRowsAreErrors() {
        String printed = printed(false);
        assertThatThrownBy(() -> check(printed.replaceFirst("\\{", "{\"bonus\":1,")))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageContaining("bonus");
        assertThatThrownBy(() -> check(printed.replaceFirst("\"percent\":", "\"per\":")))
                .isInstanceOf(MalformedTextException.class);
        assertThatThrownBy(() -> check(printed.replaceFirst("gbt2260:410200", "gbt2260:410100")))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageContaining("must stand once");
        assertThatThrownBy(() -> check("{}")).isInstanceOf(MalformedTextException.class);
        assertThatThrownBy(() -> check(printed.substring(0, 500))).isInstanceOf(MalformedTextException.class);
    }
}
