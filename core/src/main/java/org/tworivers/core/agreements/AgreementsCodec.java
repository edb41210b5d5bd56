package org.tworivers.core.agreements;

import java.util.Set;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// The codec of [AgreementsEntry].
public final class AgreementsCodec implements Codec<AgreementsEntry> {
    private static final String SIGNED = "agreements.signed";

    @Override
    public Set<String> types() {
        return Set.of(SIGNED);
    }

    @Override
    public Draft encode(AgreementsEntry entry) {
        return switch (entry) {
            case AgreementSigned signed ->
                Draft.of(
                                "agreement:" + signed.id(),
                                SIGNED,
                                Tree.fields()
                                        .with(
                                                "names",
                                                Tree.ofTexts(signed.names().byLanguage()))
                                        .with("baseDate", signed.baseDate().toString())
                                        .with("assumption", signed.assumption())
                                        .with(
                                                "regions",
                                                signed.regions().stream()
                                                        .map(Tree::of)
                                                        .toList())
                                        .build())
                        .withDay(signed.signed());
        };
    }

    @Override
    public AgreementsEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private AgreementsEntry decodeShape(Draft draft) {
        if (!draft.type().equals(SIGNED)) {
            throw new MalformedTextException(
                    "type (" + draft.type() + ") must be " + SIGNED + ". Maybe it belongs to another floor.");
        }
        TreeReader reader = TreeReader.of(draft.payload(), "");
        AgreementSigned signed = new AgreementSigned(
                draft.subject().substring(draft.subject().indexOf(':') + 1),
                new Names(reader.textsByName("names")),
                draft.day(),
                Day.parse(reader.text("baseDate", "")),
                reader.text("assumption", ""),
                reader.texts("regions"));
        reader.finish();
        return signed;
    }
}
