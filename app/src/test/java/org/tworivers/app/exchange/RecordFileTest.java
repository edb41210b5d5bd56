package org.tworivers.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

class RecordFileTest {
    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder = Path.of("");

    private RecordFile read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return RecordFile.read(file);
    }

    private String refused(String text) throws IOException {
        RecordFile read = read("refused.yaml", text);
        assertThat(read.drafts()).isEmpty();
        assertThat(read.rejections()).hasSize(1);
        return read.rejections().getFirst().toString();
    }

    @Test
    void aYamlListIsReadAsDrafts() throws IOException {
        Files.writeString(folder.resolve("slip.pdf"), "abc");

        RecordFile read = read("acts.yaml", """
                - type: projects.stated
                  subject: project:mill
                  audience: partner
                  evidence:
                    - {kind: contract, number: HA-17}
                    - {kind: bank-slip, file: slip.pdf}
                  payload:
                    statements:
                      - {is: contract, day: 2016-05, total: {minor: 5000000, unit: CNY}}
                """);

        assertThat(read.rejections()).isEmpty();
        Draft draft = read.drafts().getFirst();
        assertThat(draft.day()).isEqualTo(Day.parse("2016-05"));
        assertThat(draft.audience()).isEqualTo(Audience.PARTNER);
        assertThat(draft.evidence())
                .containsExactly(
                        Evidence.of(Evidence.Kind.CONTRACT, "HA-17"),
                        new Evidence(Evidence.Kind.BANK_SLIP, "", SHA_256_OF_ABC));
        assertThat(CanonicalText.write(draft.payload()))
                .isEqualTo("{\"statements\":[{\"day\":\"2016-05\",\"is\":\"contract\","
                        + "\"total\":{\"minor\":5000000,\"unit\":\"CNY\"}}]}");
    }

    @Test
    void jsonLinesSayTheSameAsYaml() throws IOException {
        RecordFile yaml = read("event.yaml", """
                - type: meetings.event-held
                  subject: event:fair
                  day: "2017-05-24"
                  payload: {names: {en: Fair}}
                """);
        RecordFile json = read("event.jsonl", """

                {"type":"meetings.event-held","subject":"event:fair","day":"2017-05-24","payload":{"names":{"en":"Fair"}}}
                """);

        assertThat(json.rejections()).isEmpty();
        assertThat(json.drafts()).isEqualTo(yaml.drafts());
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        RecordFile read = RecordFile.read(
                Path.of(System.getProperty("tworivers.root", "..")).resolve("example/henan-shanghai/story.yaml"));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.drafts())
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(DraftTree.read(DraftTree.write(draft), hash -> hash))
                        .isEqualTo(draft));
    }

    @Test
    void aYearWithoutQuotesIsRefusedAndNotGuessed() throws IOException {
        assertThat(refused(
                        "- {type: agreements.signed, subject: \"agreement:1\", day: 2015, payload: {names: {en: A}}}"))
                .contains("day (2015) must be a text")
                .contains("quotes");
    }

    @Test
    void aFractionIsNoAmount() throws IOException {
        assertThat(refused("""
                - type: projects.stated
                  subject: project:mill
                  payload: {statements: [{is: contract, day: "2016", total: {minor: 1.5, unit: CNY}}]}
                """)).contains("minor (\"1.5\") must be a whole number");
    }

    @Test
    void aMisspeltFieldIsNamed() throws IOException {
        assertThat(refused(
                        "- {type: meetings.event-held, subject: \"event:1\", evidense: [], payload: {names: {en: A}}}"))
                .contains("evidense");
    }

    @Test
    void aPersonIsNotRecordedThisWay() throws IOException {
        assertThat(refused("- {type: register.person-stated, subject: \"person:1\", payload: {commitment: aa}}"))
                .contains("personal data");
    }

    @Test
    void everyEntryThatCannotBeReadIsARejectionOfItsOwn() throws IOException {
        RecordFile read = read("acts.jsonl", """
                {"type":"meetings.event-held","subject":"event:fair","day":"2017-13","payload":{"names":{"en":"Fair"}}}
                {"type":"meetings.event-held","subject":"event:fair"
                {"type":"unheard-of","subject":"event:fair","payload":{}}
                {"type":"meetings.event-held","subject":"fair","payload":{"names":{"en":"Fair"}}}
                {"type":"meetings.event-held","subject":"event:fair","payload":{"names":{}}}
                """);

        assertThat(read.drafts()).isEmpty();
        assertThat(read.rejections())
                .extracting(Rejection::field)
                .containsExactlyInAnyOrder("line 1", "line 2", "line 3", "line 4", "line 5");
    }

    @Test
    void anEvidenceFileThatIsNotThereIsARejection() throws IOException {
        assertThat(refused("""
                - type: meetings.event-held
                  subject: event:fair
                  evidence: [{kind: report, file: missing.pdf}]
                  payload: {names: {en: Fair}}
                """)).contains("missing.pdf");
    }

    @Test
    void aFileThatIsNoListOfEntriesIsRefusedWhole() throws IOException {
        assertThat(refused("type: meetings.event-held")).contains("must be a list of entries");
    }
}
