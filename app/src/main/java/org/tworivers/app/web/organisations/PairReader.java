package org.tworivers.app.web.organisations;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.render.LikenessText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.JudgementRows;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.organisations.PossibleDoubles;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Judgements;
import org.tworivers.core.register.likeness.Likeness;
import org.tworivers.core.shared.Code;

/// Puts pairs of organisations into the words of their readers.
@Component
class PairReader {
    private static final String FORM = "[0-9a-f]{32}";

    private final Ledger ledger;
    private final OrganisationLists lists;
    private final PossibleDoubles doubles;
    private final Serving.Settings settings;
    private final RandomGenerator random;

    PairReader(
            Ledger ledger,
            OrganisationLists lists,
            PossibleDoubles doubles,
            Serving.Settings settings,
            RandomGenerator random) {
        this.ledger = ledger;
        this.lists = lists;
        this.doubles = doubles;
        this.settings = settings;
        this.random = random;
    }

    /// How many pairs wait for somebody to judge them.
    int number() {
        return doubles.number();
    }

    DoublesPage page(Viewer viewer, int wanted, Messages messages) {
        Map<String, ListedOrganisation> byId = lists.byId(viewer);
        return DoublesPage.of(
                doubles.find(Likeness.WORTH_A_LOOK),
                wanted,
                id -> Optional.ofNullable(byId.get(id))
                        .map(each -> each.stated().names().in(messages.language()))
                        .orElse(id),
                text(messages, codes()));
    }

    /// Two organisations, as the viewer sees them.
    ///
    /// @param typed what was sent; maybe the id of its form
    PairPage pair(Viewer viewer, String one, String other, Map<String, String> typed, Messages messages) {
        ListedOrganisation left = get(viewer, one);
        ListedOrganisation right = get(viewer, other);
        long sequence = ledger.journal().head().sequence();
        Judgements judgements = new JudgementRows(ledger.database()).asKnown(sequence, viewer.audience());
        CodeBook codes = codes();
        Likeness likeness = doubles.compare(left.stated(), right.stated());
        LikenessText text = text(messages, codes);
        return new PairPage(
                List.of(side(viewer, left, codes, messages), side(viewer, right, codes, messages)),
                likeness.score(),
                likeness.reasons().stream()
                        .map(reason -> new PairPage.Said(
                                text.sentence(reason), reason.kind().speaksFor()))
                        .toList(),
                likeness.score() >= Likeness.WORTH_A_LOOK,
                judgements
                        .findApart(one, other)
                        .map(Judgements.Judgement::entry)
                        .orElse(0L),
                left.stated().id().equals(right.stated().id()),
                form(typed),
                sequence);
    }

    private ListedOrganisation get(Viewer viewer, String id) {
        return lists.find(viewer, id, settings.asOf())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PairPage.Side side(Viewer viewer, ListedOrganisation each, CodeBook codes, Messages messages) {
        return new PairPage.Side(
                each,
                OrganisationsPage.row(each, codes, settings.asOf(), messages.language()),
                lists.projectsOf(viewer, each.stated().id()));
    }

    private CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    private LikenessText text(Messages messages, CodeBook codes) {
        UnaryOperator<String> places = code -> codes.name(Code.parse(code), settings.asOf(), messages.language());
        return new LikenessText(messages, places);
    }

    /// The id that a form was given, or a new one.
    String form(Map<String, String> typed) {
        String form = typed.getOrDefault("form", "");
        HexFormat hex = HexFormat.of();
        return form.matches(FORM) ? form : hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
