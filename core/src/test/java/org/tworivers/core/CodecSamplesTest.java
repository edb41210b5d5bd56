package org.tworivers.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.energy.EnergyCodec;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.RandomTree;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.oversight.OversightCodec;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.results.ResultsCodec;
import org.tworivers.core.returns.ReturnsCodec;
import org.tworivers.core.shared.Day;
import org.tworivers.core.talent.TalentCodec;

/// One stored sample of every type and version of entry there ever was. A sample is never changed or taken
/// away: what was once recorded must be readable for ever, and write itself as it was.
class CodecSamplesTest {
    private static final List<Codec<?>> CODECS = List.of(
            new JournalCodec(),
            new RegisterCodec(),
            new AgreementsCodec(),
            new AftercareCodec(),
            new AttractionCodec(),
            new EnergyCodec(),
            new InstrumentsCodec(),
            new MeetingsCodec(),
            new OversightCodec(),
            new ParksCodec(),
            new ProjectsCodec(),
            new ResearchCodec(),
            new ResultsCodec(),
            new ReturnsCodec(),
            new TalentCodec());

    /// Add to this list, never take from it.
    private static final List<String> SAMPLES = List.of(
            "aftercare.called-back.1",
            "aftercare.case-escalated.1",
            "aftercare.case-paused.1",
            "aftercare.case-raised.1",
            "aftercare.case-reopened.1",
            "aftercare.case-resumed.1",
            "aftercare.case-solved.1",
            "aftercare.firm-answered.1",
            "aftercare.firm-confirmed.1",
            "aftercare.firm-refused.1",
            "aftercare.helper-added.1",
            "aftercare.hold-lifted.1",
            "aftercare.owner-given.1",
            "aftercare.stage-held.1",
            "agreements.chapters-stated.1",
            "agreements.commitment-reported.1",
            "agreements.commitment-stated.1",
            "agreements.firm-recommended.1",
            "agreements.pairing-stated.1",
            "agreements.settlement-approved.1",
            "agreements.settlement-stated.1",
            "agreements.signed.1",
            "agreements.terms-signed-off.1",
            "agreements.terms-stated.1",
            "attraction.lead-became-project.1",
            "attraction.lead-stated.1",
            "attraction.lead-stepped.1",
            "attraction.talk-claimed.1",
            "attraction.talk-decided.1",
            "attraction.talk-disputed.1",
            "attraction.talk-renewed.1",
            "attraction.talk-transferred.1",
            "attraction.team-stated.1",
            "attraction.visit-made.1",
            "energy.consumption-stated.1",
            "instruments.booking-cancelled.1",
            "instruments.booking-granted.1",
            "instruments.booking-made.1",
            "instruments.booking-moved.1",
            "instruments.booking-rejected.1",
            "instruments.maintenance-lifted.1",
            "instruments.maintenance-set.1",
            "instruments.place-given.1",
            "instruments.results-filed.1",
            "instruments.samples-handed.1",
            "instruments.stated.1",
            "instruments.training-passed.1",
            "instruments.use-recorded.1",
            "journal.erased.1",
            "journal.import-undone.1",
            "journal.imported.1",
            "journal.withdrawn.1",
            "meetings.delegation-stated.1",
            "meetings.event-held.1",
            "meetings.event-planned.1",
            "meetings.meeting-proposed.1",
            "meetings.outcome-stated.1",
            "meetings.presence-stated.1",
            "meetings.signing-decided.1",
            "meetings.signing-listed.1",
            "meetings.timetable-published.1",
            "meetings.wish-answered.1",
            "meetings.wish-stated.1",
            "meetings.wish-withdrawn.1",
            "oversight.audit-drawn.1",
            "oversight.audit-found.1",
            "oversight.promise-claimed.1",
            "oversight.promise-dropped.1",
            "oversight.promise-judged.1",
            "oversight.promise-made.1",
            "oversight.promise-postponed.1",
            "oversight.promise-progressed.1",
            "parks.allocation-recorded.1",
            "parks.approval-stated.1",
            "parks.clusters-stated.1",
            "parks.gate-stated.1",
            "parks.park-stated.1",
            "parks.quota-moved.1",
            "parks.site-wish-stated.1",
            "parks.statistics-stated.1",
            "parks.supply-stated.1",
            "parks.weights-stated.1",
            "parks.year-stated.1",
            "projects.return-filed.1",
            "projects.stated.1",
            "register.code-ended.1",
            "register.code-stated.1",
            "register.organisation-merged.1",
            "register.organisation-stated.1",
            "register.organisations-kept-apart.1",
            "register.person-stated.1",
            "research.contract-stated.1",
            "research.institute-stated.1",
            "research.posting-closed.1",
            "research.posting-made.1",
            "research.posting-reviewed.1",
            "research.posting-taken.1",
            "research.project-stated.1",
            "research.technology-stated.1",
            "research.technology-stepped.1",
            "research.units-counted.1",
            "results.level-reached.1",
            "results.level-set-back.1",
            "results.licence-ended.1",
            "results.licence-granted.1",
            "results.stated.1",
            "results.use-begun.1",
            "results.use-ended.1",
            "returns.approved.1",
            "returns.locked.1",
            "returns.sent-back.1",
            "returns.submitted.1",
            "returns.unit-stated.1",
            "talent.agreement-ended.1",
            "talent.agreement-made.1",
            "talent.days-spent.1",
            "talent.deliverable-met.1",
            "talent.name-verified.1");

    static Stream<String> samples() {
        return SAMPLES.stream();
    }

    @Test
    void every_type_that_can_be_written_has_a_sample_of_its_first_version() {
        assertThat(CODECS.stream().flatMap(codec -> codec.types().stream()))
                .allSatisfy(type -> assertThat(SAMPLES).contains(type + ".1"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_and_writes_itself_as_it_was(String sample) {
        String stored = stored(sample);
        assertThat(text(decodedAndEncoded(codec(sample), draft(stored)))).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_damaged_sample_is_malformed_or_another_entry_and_never_anything_else(String sample) {
        String stored = stored(sample);
        RandomTree random = new RandomTree(sample.hashCode());
        Codec<?> codec = codec(sample);
        for (int round = 0; round < 3000; round++) {
            String damaged = random.damaged(stored);
            try {
                Draft draft = draft(damaged);
                if (codec.types().contains(draft.type())) {
                    String once = text(decodedAndEncoded(codec, draft));
                    assertThat(text(decodedAndEncoded(codec, draft(once)))).isEqualTo(once);
                }
            } catch (MalformedTextException malformed) {
                assertThat(malformed.getMessage()).as("round %d", round).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_field_that_nobody_asked_for_is_an_error_and_not_a_silence(String sample) {
        String misspelt = stored(sample).replaceFirst("\"payload\":\\{", "\"payload\":{\"~\":1,");
        assertThatThrownBy(() -> codec(sample).decode(draft(misspelt)))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageContaining("~");
    }

    private static <E> Draft decodedAndEncoded(Codec<E> codec, Draft draft) {
        E entry = codec.decode(draft);
        Draft again = codec.encode(entry);
        assertThat(codec.decode(again)).isEqualTo(entry);
        return again;
    }

    private static Codec<?> codec(String sample) {
        String type = sample.substring(0, sample.lastIndexOf('.'));
        return CODECS.stream()
                .filter(codec -> codec.types().contains(type))
                .findFirst()
                .orElseThrow();
    }

    private static String stored(String sample) {
        try (InputStream in = Objects.requireNonNull(
                CodecSamplesTest.class.getResourceAsStream("samples/" + sample + ".json"), sample)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Draft draft) {
        return CanonicalText.write(Tree.fields()
                .with("audience", draft.audience().word())
                .with("corrects", draft.corrects())
                .with("day", draft.day().toString())
                .with("payload", draft.payload())
                .with("subject", draft.subject())
                .with("type", draft.type())
                .with("version", draft.version())
                .build());
    }

    /// What the envelope holds is judged by the store; here only the payload may be anything.
    private static Draft draft(String text) {
        TreeReader in = TreeReader.of(CanonicalText.parse(text), "");
        try {
            return new Draft(
                    in.text("subject"),
                    in.text("type"),
                    Math.toIntExact(in.whole("version", 1)),
                    payload(text),
                    Day.parse(in.text("day", "")),
                    List.of(),
                    in.text("corrects", ""),
                    Audience.parse(in.text("audience")));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException envelope) {
            throw new MalformedTextException("envelope: " + envelope.getMessage(), envelope);
        }
    }

    private static Tree payload(String text) {
        return CanonicalText.parse(text) instanceof Tree.Fields fields
                ? fields.byName().getOrDefault("payload", Tree.empty())
                : Tree.empty();
    }
}
