package org.tworivers.core.agreements;

import java.util.Locale;
import java.util.Set;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.Chapter;
import org.tworivers.core.agreements.AgreementsEntry.ChaptersStated;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentReported;
import org.tworivers.core.agreements.AgreementsEntry.CommitmentStated;
import org.tworivers.core.agreements.AgreementsEntry.OfAgreement;
import org.tworivers.core.agreements.AgreementsEntry.OfPairing;
import org.tworivers.core.agreements.AgreementsEntry.Report;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// The codec of [AgreementsEntry]. What is agreed is for the two regions to see, unless it is said otherwise.
public final class AgreementsCodec implements Codec<AgreementsEntry> {
    private static final String SIGNED = "agreements.signed";
    private static final String CHAPTERS = "agreements.chapters-stated";
    private static final String COMMITMENT = "agreements.commitment-stated";
    private static final String REPORTED = "agreements.commitment-reported";
    private static final String SUBJECT = "agreement:";
    private static final String NAMES = "names";

    @Override
    public Set<String> types() {
        return Set.of(
                SIGNED,
                CHAPTERS,
                COMMITMENT,
                REPORTED,
                PairingTree.PAIRING,
                PairingTree.TERMS,
                PairingTree.SIGNED_OFF,
                PairingTree.RECOMMENDED,
                PairingTree.SETTLED,
                PairingTree.APPROVED);
    }

    @Override
    public Draft encode(AgreementsEntry entry) {
        return switch (entry) {
            case AgreementSigned signed -> encode(signed);
            case OfAgreement stated -> encode(stated).withAudience(Audience.PARTNER);
            case OfPairing stated -> PairingTree.write(stated).withAudience(Audience.PARTNER);
        };
    }

    private static Draft encode(AgreementSigned signed) {
        return Draft.of(
                        SUBJECT + signed.id(),
                        SIGNED,
                        Tree.fields()
                                .with(NAMES, Tree.ofTexts(signed.names().byLanguage()))
                                .with("baseDate", signed.baseDate().toString())
                                .with("assumption", signed.assumption())
                                .with(
                                        "regions",
                                        signed.regions().stream().map(Tree::of).toList())
                                .build())
                .withDay(signed.signed());
    }

    private static Draft encode(OfAgreement entry) {
        return switch (entry) {
            case ChaptersStated(String agreement, var chapters) ->
                Draft.of(
                        SUBJECT + agreement,
                        CHAPTERS,
                        Tree.fields()
                                .with(
                                        "chapters",
                                        chapters.stream()
                                                .map(AgreementsCodec::chapter)
                                                .toList())
                                .build());
            case CommitmentStated(String agreement, AgreementCommitment commitment) ->
                Draft.of(SUBJECT + agreement + "/" + commitment.id(), COMMITMENT, CommitmentTree.write(commitment));
            case CommitmentReported reported ->
                Draft.of(
                                SUBJECT + reported.agreement() + "/" + reported.commitment(),
                                REPORTED,
                                Tree.fields()
                                        .with("report", reported.report().word())
                                        .with("note", reported.note())
                                        .build())
                        .withDay(reported.day());
        };
    }

    private static Tree chapter(Chapter chapter) {
        return Tree.fields()
                .with("key", chapter.key())
                .with(NAMES, Tree.ofTexts(chapter.names().byLanguage()))
                .build();
    }

    @Override
    public AgreementsEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private AgreementsEntry decodeShape(Draft draft) {
        if (!types().contains(draft.type())) {
            throw new MalformedTextException(
                    "type (" + draft.type() + ") must be one of agreements. Maybe it belongs to another floor.");
        }
        TreeReader reader = TreeReader.of(draft.payload(), "");
        String about = draft.subject().substring(draft.subject().indexOf(':') + 1);
        AgreementsEntry entry = switch (draft.type()) {
            case SIGNED -> signed(about, draft.day(), reader);
            case CHAPTERS ->
                new ChaptersStated(
                        about,
                        reader.items("chapters").stream()
                                .map(AgreementsCodec::chapter)
                                .toList());
            case COMMITMENT -> new CommitmentStated(before(about), CommitmentTree.read(after(about), reader));
            case REPORTED ->
                new CommitmentReported(
                        before(about),
                        after(about),
                        report(reader.text("report")),
                        reader.text("note", ""),
                        draft.day());
            default -> PairingTree.read(draft, about, reader);
        };
        reader.finish();
        return entry;
    }

    private static AgreementSigned signed(String id, Day day, TreeReader reader) {
        return new AgreementSigned(
                id,
                new Names(reader.textsByName(NAMES)),
                day,
                Day.parse(reader.text("baseDate", "")),
                reader.text("assumption", ""),
                reader.texts("regions"));
    }

    private static Chapter chapter(Tree tree) {
        TreeReader in = TreeReader.of(tree, "chapters.");
        Chapter chapter = new Chapter(in.text("key"), new Names(in.textsByName(NAMES)));
        in.finish();
        return chapter;
    }

    private static Report report(String word) {
        return Report.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// The agreement of `2015/parks-1`.
    private static String before(String about) {
        return about.substring(0, slash(about));
    }

    /// The commitment of `2015/parks-1`.
    private static String after(String about) {
        return about.substring(slash(about) + 1);
    }

    private static int slash(String about) {
        int slash = about.lastIndexOf('/');
        if (slash < 0) {
            throw new MalformedTextException("subject (agreement:" + about
                    + ") must be written agreement:ID/COMMITMENT. Maybe the commitment is left out.");
        }
        return slash;
    }
}
