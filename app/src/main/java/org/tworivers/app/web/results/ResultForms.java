package org.tworivers.app.web.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.work.results.ListedResult;
import org.tworivers.core.results.Licence;
import org.tworivers.core.results.Result;
import org.tworivers.core.results.ResultCourse.Use;
import org.tworivers.core.results.ResultKind;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.results.ResultsEntry.LevelReached;
import org.tworivers.core.results.ResultsEntry.LevelSetBack;
import org.tworivers.core.results.ResultsEntry.LicenceEnded;
import org.tworivers.core.results.ResultsEntry.LicenceGranted;
import org.tworivers.core.results.ResultsEntry.ResultStated;
import org.tworivers.core.results.ResultsEntry.UseBegun;
import org.tworivers.core.results.ResultsEntry.UseEnded;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// What forms about results say, as entries.
final class ResultForms {
    static final String RESTATE = "restate";
    static final String LEVEL = "level";
    static final String SET_BACK = "set-back";
    static final String LICENCE = "licence";
    static final String END_LICENCE = "end-licence";
    static final String USE = "use";
    static final String END_USE = "end-use";
    static final List<String> ACTS = List.of(LEVEL, SET_BACK, USE, END_USE, LICENCE, END_LICENCE, RESTATE);

    private static final String REASON = "reason";
    private static final String BETWEEN = " @ ";

    private final FieldReader in;
    private final RoomPages pages;
    private final NameBook names;

    /// @param typed what was typed, by field
    ResultForms(Map<String, String> typed, RoomPages pages, NameBook names) {
        in = RoomPages.reader(typed);
        this.pages = pages;
        this.names = names;
    }

    /// The acts that make sense of a result as it stands.
    static List<String> acts(ListedResult each) {
        List<String> acts = new ArrayList<>(ACTS);
        if (each.level() == 9) {
            acts.remove(LEVEL);
        }
        if (each.level() == 0) {
            acts.remove(SET_BACK);
        }
        if (each.uses().isEmpty()) {
            acts.remove(END_USE);
        }
        if (each.licences().stream().noneMatch(granted -> granted.holds(each.asOf()))) {
            acts.remove(END_LICENCE);
        }
        return acts;
    }

    /// A use as a form sends it.
    static String key(Use use) {
        return use.project() + BETWEEN + use.firm();
    }

    /// The paper that an act is proven by.
    private static Evidence.Kind paper(String act) {
        return act.equals(LICENCE) ? Evidence.Kind.CONTRACT : Evidence.Kind.REPORT;
    }

    /// A new result.
    ///
    /// @param taken whether another result has an id
    Heard<ResultsEntry> begun(Predicate<String> taken) {
        String id = in.needed("id");
        Optional<ResultsEntry> entry = stated(id, pages.isDemonstration());
        if (taken.test(id)) {
            in.add(new Rejection("result-id-taken", "id", id, "another result has this id; choose another."));
        }
        return Heard.of(in, entry, RoomPages.paper(in, Evidence.Kind.REPORT));
    }

    /// What an act says of a result, with its paper.
    Heard<ResultsEntry> acted(ListedResult of, String act) {
        return Heard.of(in, said(of, act), RoomPages.paper(in, paper(act)));
    }

    /// A result; nothing when something cannot be read, and then the fields hold why.
    private Optional<ResultsEntry> stated(String id, boolean illustrative) {
        Optional<Names> called = in.names();
        String kind = in.chosen(
                "kind", Stream.of(ResultKind.values()).map(ResultKind::word).toList());
        String owner = names.stated(in.needed("owner"));
        String about = in.text("about");
        LocalDate day = pages.day(in, "day");
        return in.rejections().isEmpty()
                ? called.map(each ->
                        new ResultStated(new Result(id, illustrative, each, ResultKind.parse(kind), owner, about), day))
                : Optional.empty();
    }

    private Optional<ResultsEntry> said(ListedResult of, String act) {
        String id = of.result().id();
        if (act.equals(RESTATE)) {
            return stated(id, of.result().illustrative());
        }
        LocalDate day = pages.day(in, "day");
        ResultsEntry entry = said(of, act, day);
        return in.rejections().isEmpty() ? Optional.of(entry) : Optional.empty();
    }

    private ResultsEntry said(ListedResult of, String act, LocalDate day) {
        String id = of.result().id();
        return switch (act) {
            case LEVEL -> new LevelReached(id, RoomPages.whole(in, "level"), in.text("note"), day);
            case SET_BACK -> new LevelSetBack(id, RoomPages.whole(in, "level"), in.needed(REASON), day);
            case LICENCE -> new LicenceGranted(id, licence(), day);
            case END_LICENCE -> new LicenceEnded(id, in.needed("licence"), in.needed(REASON), day);
            case USE -> new UseBegun(id, in.text("project"), firm(), in.text("note"), day);
            default -> unused(of, day);
        };
    }

    private UseEnded unused(ListedResult of, LocalDate day) {
        String key = in.needed("use");
        Use use = of.course().uses(LocalDate.MAX).stream()
                .filter(each -> key(each).strip().equals(key))
                .findFirst()
                .orElse(new Use("", "", day));
        return new UseEnded(of.result().id(), use.project(), use.firm(), in.needed(REASON), day);
    }

    private String firm() {
        String typed = in.text("firm");
        return typed.isEmpty() ? "" : names.stated(typed);
    }

    private Licence licence() {
        String kind = in.chosen(
                "kind", Stream.of(Licence.Kind.values()).map(Licence.Kind::word).toList());
        Day until = in.dayIfTyped("until");
        return new Licence(
                in.needed("licence"),
                names.stated(in.needed("to")),
                kind.isEmpty() ? Licence.Kind.ORDINARY : Licence.Kind.parse(kind),
                until,
                amount());
    }

    private Optional<Money> amount() {
        if (in.text("amount").isEmpty()) {
            return Optional.empty();
        }
        if (in.amount("amount") instanceof Amount.Stated(Money money, boolean about)) {
            if (about) {
                in.add(new Rejection(
                        "amount-about", "amount", in.text("amount"), "the slip says it exactly; copy it from there."));
            }
            return Optional.of(money);
        }
        return Optional.empty();
    }
}
