package org.tworivers.core.results;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.journal.Codec;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.MalformedTextException;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.LevelSetBack;
import org.tworivers.core.results.ResultsEntry.LicenceEnded;
import org.tworivers.core.results.ResultsEntry.LicenceGranted;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.results.ResultsEntry.UseEnded;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// The codec of [ResultsEntry].
public final class ResultsCodec implements Codec<ResultsEntry> {
    private static final String STATED = "results.stated";
    private static final String LEVEL = "results.level-reached";
    private static final String SET_BACK = "results.level-set-back";
    private static final String GRANTED = "results.licence-granted";
    private static final String ENDED = "results.licence-ended";
    private static final String USED = "results.use-begun";
    private static final String UNUSED = "results.use-ended";
    private static final String NOTE = "note";
    private static final String REASON = "reason";
    private static final String PROJECT = "project";
    private static final String FIRM = "firm";
    private static final String AMOUNT = "amount";

    @Override
    public Set<String> types() {
        return Set.of(STATED, LEVEL, SET_BACK, GRANTED, ENDED, USED, UNUSED);
    }

    @Override
    public Draft encode(ResultsEntry entry) {
        Tree.FieldsBuilder out = Tree.fields();
        String type = switch (entry) {
            case ResultStated(Result stated, LocalDate day) -> {
                write(stated, out);
                yield STATED;
            }
            case LevelReached reached -> {
                out.with("level", (long) reached.level()).with(NOTE, reached.note());
                yield LEVEL;
            }
            case LevelSetBack back -> {
                out.with("level", (long) back.level()).with(REASON, back.reason());
                yield SET_BACK;
            }
            case LicenceGranted(String result, Licence licence, LocalDate day) -> {
                write(licence, out);
                yield GRANTED;
            }
            case LicenceEnded ended -> {
                out.with("key", ended.licence()).with(REASON, ended.reason());
                yield ENDED;
            }
            case UseBegun used -> {
                out.with(PROJECT, used.project()).with(FIRM, used.firm()).with(NOTE, used.note());
                yield USED;
            }
            case UseEnded unused -> {
                out.with(PROJECT, unused.project()).with(FIRM, unused.firm()).with(REASON, unused.reason());
                yield UNUSED;
            }
        };
        return Draft.of(entry.subject(), type, out.build()).withDay(Day.of(entry.day()));
    }

    private static void write(Result result, Tree.FieldsBuilder out) {
        out.withFlag("illustrative", result.illustrative())
                .with("names", Tree.ofTexts(result.names().byLanguage()))
                .with("kind", result.kind().word())
                .with("owner", result.owner())
                .with("about", result.about());
    }

    private static void write(Licence licence, Tree.FieldsBuilder out) {
        out.with("key", licence.key())
                .with("to", licence.to())
                .with("kind", licence.kind().word())
                .with("until", licence.until().toString());
        licence.amount()
                .ifPresent(money -> out.with(
                        AMOUNT,
                        Tree.fields()
                                .with("minor", money.minor())
                                .with("unit", money.denomination().toString())
                                .build()));
    }

    @Override
    public ResultsEntry decode(Draft draft) {
        return Codec.reading(draft, () -> decodeShape(draft));
    }

    private ResultsEntry decodeShape(Draft draft) {
        TreeReader in = TreeReader.of(draft.payload(), "");
        if (!draft.day().equals(Day.of(draft.day().first()))) {
            throw new MalformedTextException("day (" + draft.day() + ") must be exact. Maybe 2017-05-23.");
        }
        String id = draft.subject().substring(draft.subject().indexOf(':') + 1);
        ResultsEntry entry = decode(draft.type(), id, draft.day().first(), in);
        in.finish();
        if (!entry.subject().equals(draft.subject())) {
            throw new MalformedTextException(
                    "subject (" + draft.subject() + ") must be " + entry.subject() + ". Maybe the kind is misspelt.");
        }
        return entry;
    }

    private ResultsEntry decode(String type, String id, LocalDate day, TreeReader in) {
        return switch (type) {
            case STATED -> new ResultStated(result(id, in), day);
            case LEVEL -> new LevelReached(id, level(in), in.text(NOTE, ""), day);
            case SET_BACK -> new LevelSetBack(id, level(in), in.text(REASON, ""), day);
            case GRANTED -> new LicenceGranted(id, licence(in), day);
            case ENDED -> new LicenceEnded(id, in.text("key"), in.text(REASON, ""), day);
            case USED -> new UseBegun(id, in.text(PROJECT, ""), in.text(FIRM, ""), in.text(NOTE, ""), day);
            case UNUSED -> new UseEnded(id, in.text(PROJECT, ""), in.text(FIRM, ""), in.text(REASON, ""), day);
            default ->
                throw new MalformedTextException(
                        "type (" + type + ") must be one of " + types() + ". Maybe it belongs to another floor.");
        };
    }

    private static int level(TreeReader in) {
        return Math.toIntExact(in.whole("level", 0));
    }

    private static Result result(String id, TreeReader in) {
        return new Result(
                id,
                in.flag("illustrative"),
                new Names(in.textsByName("names")),
                ResultKind.parse(in.text("kind")),
                in.text("owner"),
                in.text("about", ""));
    }

    private static Licence licence(TreeReader in) {
        return new Licence(
                in.text("key"),
                in.text("to"),
                Licence.Kind.parse(in.text("kind")),
                Day.parse(in.text("until", "")),
                in.has(AMOUNT) ? Optional.of(money(in.reader(AMOUNT))) : Optional.empty());
    }

    private static Money money(TreeReader in) {
        Money money = new Money(in.whole("minor", 0), Denomination.parse(in.text("unit")));
        in.finish();
        return money;
    }
}
