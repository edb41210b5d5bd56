package org.tworivers.app.exchange;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tworivers.core.aftercare.AftercareCodec;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.energy.EnergyCodec;
import org.tworivers.core.instruments.InstrumentsCodec;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Chain;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.meetings.MeetingsCodec;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.research.ResearchCodec;
import org.tworivers.core.results.ResultsCodec;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.talent.TalentCodec;

/// A draft as plain data, the form people and programs write entries in: `type`, `subject`, `payload`, and
/// where there is one `day`, `evidence`, `corrects`, `audience`.
///
/// What is read goes through the codec of its type, so that whatever means the same is recorded as the same
/// text.
public final class DraftTree {
    private static final String WITHDRAWN = "journal.withdrawn";
    private static final String PERSON = "register.person-stated";
    private static final List<Codec<?>> CODECS = List.of(
            new RegisterCodec(),
            new AgreementsCodec(),
            new AftercareCodec(),
            new ResearchCodec(),
            new AttractionCodec(),
            new EnergyCodec(),
            new InstrumentsCodec(),
            new MeetingsCodec(),
            new ParksCodec(),
            new ProjectsCodec(),
            new ResultsCodec(),
            new TalentCodec());

    private DraftTree() {}

    /// Reads a draft.
    ///
    /// @param hashOf turns what stands in the `file` of an evidence into the SHA-256 of that file
    /// @throws IllegalArgumentException when it is none, with the field
    /// @throws java.time.DateTimeException when a day is none
    public static Draft read(Tree tree, UnaryOperator<String> hashOf) {
        TreeReader in = TreeReader.of(tree, "");
        String type = in.text("type");
        boolean withdrawn = type.equals(WITHDRAWN);
        String corrects = withdrawn ? in.text("corrects") : in.text("corrects", "");
        String subject = withdrawn ? in.text("subject", "entry:" + corrects) : in.text("subject");
        if (subject.indexOf(':') < 1) {
            throw new MalformedTextException(
                    "field subject (" + subject + ") must be written kind:id. Maybe project:" + subject + ".");
        }
        Draft written = new Draft(
                subject,
                type,
                Math.toIntExact(in.whole("version", 1)),
                in.find("payload")
                        .orElseThrow(() -> new MalformedTextException(
                                "field payload () must be given. Maybe it is misspelt or not indented.")),
                Day.parse(in.text("day", "")),
                in.items("evidence").stream()
                        .flatMap(each -> evidence(each, hashOf).stream())
                        .toList(),
                corrects,
                Audience.OWN);
        Draft normal = normal(codec(type), written);
        Draft draft = new Draft(
                normal.subject(),
                normal.type(),
                normal.version(),
                normal.payload(),
                written.day().isDated() ? written.day() : normal.day(),
                written.evidence(),
                corrects,
                Audience.parse(in.text("audience", normal.audience().word())));
        in.finish();
        return draft;
    }

    private static <E> Draft normal(Codec<E> codec, Draft draft) {
        return codec.encode(codec.decode(draft));
    }

    private static Codec<?> codec(String type) {
        if (type.equals(WITHDRAWN)) {
            return new JournalCodec();
        }
        if (type.equals(PERSON)) {
            throw new MalformedTextException("field type (" + type
                    + ") must not be of a person: personal data lie beside the journal. Maybe name the organisation.");
        }
        return CODECS.stream()
                .filter(codec -> codec.types().contains(type))
                .findFirst()
                .orElseThrow(() -> new MalformedTextException("field type (" + type + ") must be one of "
                        + CODECS.stream()
                                .flatMap(codec -> codec.types().stream())
                                .filter(each -> !each.equals(PERSON))
                                .sorted()
                                .toList()
                        + " or " + WITHDRAWN + ". Maybe it is misspelt."));
    }

    private static List<Evidence> evidence(Tree tree, UnaryOperator<String> hashOf) {
        TreeReader in = TreeReader.of(tree, "evidence.");
        String file = in.text("file", "");
        Tree hashed = Tree.fields()
                .with("kind", in.text("kind"))
                .with("number", in.text("number", ""))
                .with("file", file.isEmpty() ? "" : hashOf.apply(file))
                .build();
        in.finish();
        return Chain.evidence(new Tree.Items(List.of(hashed)));
    }

    /// The draft as plain data; the inverse of [#read].
    public static Tree write(Draft draft) {
        Tree.FieldsBuilder out = Tree.fields()
                .with("type", draft.type())
                .with("subject", draft.subject())
                .with("day", draft.day().toString())
                .with("corrects", draft.corrects())
                .with("audience", draft.audience().word())
                .with("payload", draft.payload());
        if (!draft.evidence().isEmpty()) {
            out.with("evidence", Chain.evidence(draft.evidence()));
        }
        return out.build();
    }
}
