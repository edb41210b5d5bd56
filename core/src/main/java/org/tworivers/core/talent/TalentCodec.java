package org.tworivers.core.talent;

import java.time.LocalDate;
import java.util.Set;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.shared.Day;
import org.tworivers.core.talent.TalentEntry.AgreementEnded;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.DaysSpent;
import org.tworivers.core.talent.TalentEntry.DeliverableMet;
import org.tworivers.core.talent.TalentEntry.NameVerified;

/// The codec of [TalentEntry].
public final class TalentCodec implements Codec<TalentEntry> {
    private static final String MADE = "talent.agreement-made";
    private static final String VERIFIED = "talent.name-verified";
    private static final String SPENT = "talent.days-spent";
    private static final String MET = "talent.deliverable-met";
    private static final String ENDED = "talent.agreement-ended";
    private static final String NOTE = "note";
    private static final String DAYS = "days";

    @Override
    public Set<String> types() {
        return Set.of(MADE, VERIFIED, SPENT, MET, ENDED);
    }

    @Override
    public Draft encode(TalentEntry entry) {
        Tree.FieldsBuilder out = Tree.fields();
        String type = switch (entry) {
            case AgreementMade(TalentAgreement made, LocalDate day) -> {
                write(made, out);
                yield MADE;
            }
            case NameVerified verified -> {
                out.with(NOTE, verified.note());
                yield VERIFIED;
            }
            case DaysSpent spent -> {
                out.with("from", spent.from().toString()).with(DAYS, (long) spent.days());
                yield SPENT;
            }
            case DeliverableMet met -> {
                out.with("key", met.deliverable()).with(NOTE, met.note());
                yield MET;
            }
            case AgreementEnded ended -> {
                out.with("reason", ended.reason());
                yield ENDED;
            }
        };
        return Draft.of(entry.subject(), type, out.build()).withDay(Day.of(entry.day()));
    }

    private static void write(TalentAgreement made, Tree.FieldsBuilder out) {
        out.withFlag("illustrative", made.illustrative())
                .with("person", made.person())
                .with("home", made.home())
                .with("host", made.host())
                .with("programme", made.programme())
                .with("team", made.team())
                .withFlag("leads", made.leads())
                .with("until", made.until().toString())
                .with(DAYS, (long) made.daysAgreed())
                .with(
                        "deliverables",
                        made.deliverables().stream().map(TalentCodec::write).toList());
    }

    private static Tree write(Deliverable each) {
        return Tree.fields()
                .with("key", each.key())
                .with("text", each.text())
                .with("due", each.due().toString())
                .with("result", each.result())
                .build();
    }

    @Override
    public TalentEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private TalentEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        if (!draft.day().equals(Day.of(draft.day().first()))) {
            throw new MalformedTextException("day (" + draft.day() + ") must be exact. Maybe 2017-05-23.");
        }
        String id = draft.subject().substring(draft.subject().indexOf(':') + 1);
        TalentEntry entry = decode(draft.type(), id, draft.day().first(), in);
        in.finish();
        if (!entry.subject().equals(draft.subject())) {
            throw new MalformedTextException(
                    "subject (" + draft.subject() + ") must be " + entry.subject() + ". Maybe the kind is misspelt.");
        }
        return entry;
    }

    private TalentEntry decode(String type, String id, LocalDate day, TreeReader in) {
        return switch (type) {
            case MADE -> new AgreementMade(made(id, in), day);
            case VERIFIED -> new NameVerified(id, in.text(NOTE, ""), day);
            case SPENT -> new DaysSpent(id, LocalDate.parse(in.text("from")), days(in), day);
            case MET -> new DeliverableMet(id, in.text("key"), in.text(NOTE, ""), day);
            case ENDED -> new AgreementEnded(id, in.text("reason", ""), day);
            default ->
                throw new MalformedTextException(
                        "type (" + type + ") must be one of " + types() + ". Maybe it belongs to another floor.");
        };
    }

    private static int days(TreeReader in) {
        return Math.toIntExact(in.whole(DAYS, 0));
    }

    private static TalentAgreement made(String id, TreeReader in) {
        return new TalentAgreement(
                id,
                in.flag("illustrative"),
                in.text("person"),
                in.text("home"),
                in.text("host"),
                in.text("programme", ""),
                in.text("team", ""),
                in.flag("leads"),
                Day.parse(in.text("until", "")),
                days(in),
                in.items("deliverables").stream().map(TalentCodec::deliverable).toList());
    }

    private static Deliverable deliverable(Tree tree) {
        TreeReader in = TreeReader.of(tree, "deliverables.");
        Deliverable each = new Deliverable(
                in.text("key"), in.text("text", ""), Day.parse(in.text("due", "")), in.text("result", ""));
        in.finish();
        return each;
    }
}
