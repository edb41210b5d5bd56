package org.tworivers.core.register;

import java.util.Set;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// The codec of [RegisterEntry].
public final class RegisterCodec implements Codec<RegisterEntry> {
    private static final String ORGANISATION = "register.organisation-stated";
    private static final String MERGED = "register.organisation-merged";
    private static final String KEPT_APART = "register.organisations-kept-apart";
    private static final String PERSON = "register.person-stated";
    private static final String CODE = "register.code-stated";
    private static final String CODE_ENDED = "register.code-ended";

    @Override
    public Set<String> types() {
        return Set.of(ORGANISATION, MERGED, KEPT_APART, PERSON, CODE, CODE_ENDED);
    }

    @Override
    public Draft encode(RegisterEntry entry) {
        return switch (entry) {
            case OrganisationStated stated ->
                Draft.of(
                        "organisation:" + stated.id(),
                        ORGANISATION,
                        Tree.fields()
                                .with("kind", stated.kind().word())
                                .with("names", Tree.ofTexts(stated.names().byLanguage()))
                                .with(
                                        "aliases",
                                        stated.aliases().stream().map(Tree::of).toList())
                                .with("socialCreditCode", stated.socialCreditCode())
                                .with("place", optional(stated.place()))
                                .build());
            case OrganisationMerged(String merged, String survivor, String reason) ->
                judgement(merged, MERGED, "survivor", survivor, reason);
            case OrganisationsKeptApart(String one, String other, String reason) ->
                judgement(one, KEPT_APART, "other", other, reason);
            case PersonStated(String id, String commitment, String organisation, String role) ->
                Draft.of(
                        "person:" + id,
                        PERSON,
                        Tree.fields()
                                .with("commitment", commitment)
                                .with("organisation", organisation)
                                .with("role", role)
                                .build());
            case CodeStated stated ->
                Draft.of(
                                "code:" + stated.code(),
                                CODE,
                                Tree.fields()
                                        .with(
                                                "names",
                                                Tree.ofTexts(stated.names().byLanguage()))
                                        .with("parent", optional(stated.parent()))
                                        .with("level", stated.level())
                                        .build())
                        .withDay(stated.from())
                        .withAudience(Audience.PUBLIC);
            case CodeEnded(Code code, var day, Code successor) ->
                Draft.of(
                                "code:" + code,
                                CODE_ENDED,
                                Tree.fields()
                                        .with("successor", optional(successor))
                                        .build())
                        .withDay(day)
                        .withAudience(Audience.PUBLIC);
        };
    }

    private static Draft judgement(String about, String type, String field, String other, String reason) {
        return Draft.of(
                "organisation:" + about,
                type,
                Tree.fields().with(field, other).with("reason", reason).build());
    }

    @Override
    public RegisterEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private RegisterEntry decodeShape(Draft draft) {
        TreeReader reader = TreeReader.of(draft.payload(), "");
        String about = draft.subject().substring(draft.subject().indexOf(':') + 1);
        RegisterEntry entry = switch (draft.type()) {
            case ORGANISATION ->
                new OrganisationStated(
                        about,
                        RegisterEntry.Kind.parse(reader.text("kind")),
                        new Names(reader.textsByName("names")),
                        reader.texts("aliases"),
                        reader.text("socialCreditCode", ""),
                        optional(reader.text("place", "")));
            case MERGED -> new OrganisationMerged(about, reader.text("survivor"), reader.text("reason", ""));
            case KEPT_APART -> OrganisationsKeptApart.of(about, reader.text("other"), reader.text("reason", ""));
            case PERSON ->
                new PersonStated(
                        about, reader.text("commitment"), reader.text("organisation", ""), reader.text("role", ""));
            case CODE ->
                new CodeStated(
                        Code.parse(about),
                        new Names(reader.textsByName("names")),
                        optional(reader.text("parent", "")),
                        reader.text("level", ""),
                        draft.day());
            case CODE_ENDED -> new CodeEnded(Code.parse(about), draft.day(), optional(reader.text("successor", "")));
            default ->
                throw new MalformedTextException("type (" + draft.type() + ") must be one of " + types()
                        + ". Maybe it belongs to another floor.");
        };
        reader.finish();
        return entry;
    }

    private static String optional(Code code) {
        return code.isNone() ? "" : code.toString();
    }

    private static Code optional(String written) {
        return written.isEmpty() ? Code.NONE : Code.parse(written);
    }
}
