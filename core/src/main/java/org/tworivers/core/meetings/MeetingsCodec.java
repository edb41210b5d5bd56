package org.tworivers.core.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.meetings.MeetingsEntry.Decline;
import org.tworivers.core.meetings.MeetingsEntry.DelegationStated;
import org.tworivers.core.meetings.MeetingsEntry.EventHeld;
import org.tworivers.core.meetings.MeetingsEntry.EventPlanned;
import org.tworivers.core.meetings.MeetingsEntry.MeetingProposed;
import org.tworivers.core.meetings.MeetingsEntry.OutcomeStated;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.Presence;
import org.tworivers.core.meetings.MeetingsEntry.PresenceStated;
import org.tworivers.core.meetings.MeetingsEntry.Result;
import org.tworivers.core.meetings.MeetingsEntry.SigningDecided;
import org.tworivers.core.meetings.MeetingsEntry.SigningListed;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.MeetingsEntry.WishAnswered;
import org.tworivers.core.meetings.MeetingsEntry.WishStated;
import org.tworivers.core.meetings.MeetingsEntry.WishWithdrawn;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// The codec of [MeetingsEntry]. The subject names the event, and after a slash what of it.
public final class MeetingsCodec implements Codec<MeetingsEntry> {
    private static final String HELD = "meetings.event-held";
    private static final String PLANNED = "meetings.event-planned";
    private static final String DELEGATION = "meetings.delegation-stated";
    private static final String WISH = "meetings.wish-stated";
    private static final String WISH_WITHDRAWN = "meetings.wish-withdrawn";
    private static final String PROPOSED = "meetings.meeting-proposed";
    private static final String ANSWERED = "meetings.wish-answered";
    private static final String PUBLISHED = "meetings.timetable-published";
    private static final String PRESENCE = "meetings.presence-stated";
    private static final String OUTCOME = "meetings.outcome-stated";
    private static final String SIGNING = "meetings.signing-listed";
    private static final String DECIDED = "meetings.signing-decided";

    private static final String EVENT = "event";
    private static final String NOTE = "note";
    private static final String REASON = "reason";

    @Override
    public Set<String> types() {
        return Set.of(
                HELD,
                PLANNED,
                DELEGATION,
                WISH,
                WISH_WITHDRAWN,
                PROPOSED,
                ANSWERED,
                PUBLISHED,
                PRESENCE,
                OUTCOME,
                SIGNING,
                DECIDED);
    }

    @Override
    public Draft encode(MeetingsEntry entry) {
        return switch (entry) {
            case EventHeld held ->
                Draft.of(
                                subject(held.id()),
                                HELD,
                                Tree.fields()
                                        .with("names", Tree.ofTexts(held.names().byLanguage()))
                                        .with("last", held.last().toString())
                                        .with("agreement", held.agreement())
                                        .build())
                        .withDay(held.first());
            case EventPlanned(EventPlan plan) ->
                Draft.of(subject(plan.id()), PLANNED, PlanTree.write(plan)).withDay(Day.of(plan.first()));
            case DelegationStated(String event, Delegation delegation) ->
                Draft.of(subject(event) + "/" + delegation.key(), DELEGATION, DelegationTree.write(delegation));
            case WishStated wish -> wish(wish);
            case WishWithdrawn(String event, String from, String to) ->
                of(event, from, WISH_WITHDRAWN, Tree.fields().with("to", to));
            case MeetingProposed(String event, Pair pair, String why) ->
                of(event, pair.toString(), PROPOSED, Tree.fields().with("why", why));
            case WishAnswered answer -> answer(answer);
            case TimetablePublished published -> published(published);
            case PresenceStated stated -> presence(stated);
            case OutcomeStated outcome -> outcome(outcome);
            case SigningListed(String event, SigningItem item) ->
                of(event, "signing/" + item.key(), SIGNING, SigningTree.write(item));
            case SigningDecided decided -> decided(decided);
        };
    }

    private static Draft wish(WishStated wish) {
        return of(
                wish.event(),
                wish.from(),
                WISH,
                Tree.fields()
                        .with("to", wish.to())
                        .with("wish", wish.wish().word())
                        .with(NOTE, wish.note()));
    }

    private static Draft answer(WishAnswered answer) {
        return of(
                answer.event(),
                answer.by(),
                ANSWERED,
                Tree.fields()
                        .with("other", answer.other())
                        .with("declined", answer.declined().map(Decline::word).orElse(""))
                        .with(NOTE, answer.note()));
    }

    private static Draft published(TimetablePublished published) {
        List<Tree> placements =
                published.placements().stream().map(PlacementTree::write).toList();
        return of(
                published.event(),
                "timetable",
                PUBLISHED,
                Tree.fields()
                        .with("version", published.version())
                        .with("placements", placements)
                        .with(REASON, published.reason()));
    }

    private static Draft presence(PresenceStated stated) {
        return of(
                        stated.event(),
                        stated.delegation(),
                        PRESENCE,
                        Tree.fields()
                                .with("presence", stated.presence().name().toLowerCase(Locale.ROOT))
                                .with("from", stated.from().toString()))
                .withDay(Day.of(stated.from().toLocalDate()));
    }

    private static Draft decided(SigningDecided decided) {
        return of(
                decided.event(),
                "signing/" + decided.key(),
                DECIDED,
                Tree.fields()
                        .with("listed", decided.listed())
                        .withFlag("approved", decided.approved())
                        .with(REASON, decided.reason()));
    }

    private static String subject(String event) {
        return EVENT + ":" + event;
    }

    private static Draft of(String event, String part, String type, Tree.FieldsBuilder payload) {
        return Draft.of(subject(event) + "/" + part, type, payload.build());
    }

    private static Draft outcome(OutcomeStated outcome) {
        Tree.FieldsBuilder payload = Tree.fields()
                .with("by", outcome.by())
                .withFlag("held", outcome.held())
                .with("result", outcome.result().word())
                .with(NOTE, outcome.note());
        outcome.amount().ifPresent(amount -> payload.with("amount", SigningTree.money(amount)));
        return of(outcome.event(), "outcome/" + outcome.pair(), OUTCOME, payload);
    }

    @Override
    public MeetingsEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private MeetingsEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        String named = draft.subject().substring(draft.subject().indexOf(':') + 1);
        int slash = named.indexOf('/');
        MeetingsEntry entry = slash < 0
                ? whole(draft, named, in)
                : part(draft.type(), named.substring(0, slash), named.substring(slash + 1), in);
        in.finish();
        return entry;
    }

    private MeetingsEntry whole(Draft draft, String event, TreeReader in) {
        return switch (draft.type()) {
            case HELD ->
                new EventHeld(
                        event,
                        new Names(in.textsByName("names")),
                        draft.day(),
                        Day.parse(in.text("last", draft.day().toString())),
                        in.text("agreement", ""));
            case PLANNED -> new EventPlanned(PlanTree.read(event, in));
            default -> throw unknown(draft.type());
        };
    }

    private MalformedTextException unknown(String type) {
        return new MalformedTextException(
                "type (" + type + ") must be one of " + types() + ". Maybe it belongs to another floor.");
    }

    private MeetingsEntry part(String type, String event, String part, TreeReader in) {
        return switch (type) {
            case DELEGATION -> new DelegationStated(event, DelegationTree.read(part, in));
            case WISH -> new WishStated(event, part, in.text("to"), wish(in.text("wish")), in.text(NOTE, ""));
            case WISH_WITHDRAWN -> new WishWithdrawn(event, part, in.text("to"));
            case PROPOSED -> new MeetingProposed(event, Pair.parse(part), in.text("why", ""));
            case ANSWERED ->
                new WishAnswered(event, part, in.text("other"), declined(in.text("declined", "")), in.text(NOTE, ""));
            case PUBLISHED -> published(event, in);
            case PRESENCE ->
                new PresenceStated(
                        event,
                        part,
                        Presence.valueOf(in.text("presence").toUpperCase(Locale.ROOT)),
                        LocalDateTime.parse(in.text("from")));
            case OUTCOME ->
                new OutcomeStated(
                        event,
                        Pair.parse(key(part)),
                        in.text("by", ""),
                        in.flag("held"),
                        Result.valueOf(upper(in.text("result"))),
                        in.find("amount").map(SigningTree::money),
                        in.text(NOTE, ""));
            case SIGNING -> new SigningListed(event, SigningTree.read(key(part), in));
            case DECIDED ->
                new SigningDecided(event, key(part), in.text("listed"), in.flag("approved"), in.text(REASON, ""));
            default -> throw unknown(type);
        };
    }

    private static String key(String part) {
        return part.substring(part.indexOf('/') + 1);
    }

    private static Wish wish(String word) {
        return Wish.valueOf(upper(word));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<Decline> declined(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(Decline.valueOf(upper(word)));
    }

    private static TimetablePublished published(String event, TreeReader in) {
        List<Placement> placements = in.items("placements").stream()
                .map(each -> PlacementTree.read(TreeReader.of(each, "placements.")))
                .toList();
        return new TimetablePublished(event, PlanTree.number(in, "version"), placements, in.text(REASON, ""));
    }
}
