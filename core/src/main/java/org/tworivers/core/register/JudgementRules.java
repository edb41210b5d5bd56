package org.tworivers.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tworivers.core.register.Judgements.Judgement;
import org.tworivers.core.register.RegisterEntry.OrganisationMerged;
import org.tworivers.core.register.RegisterEntry.OrganisationsKeptApart;
import org.tworivers.core.shared.Rejection;

/// Which judgements about organisations may be recorded.
///
/// Two that are merged are known and not yet one; what is merged stands for nothing by itself, so nothing is
/// merged into it; and what somebody keeps apart is not merged before that is taken back.
public final class JudgementRules {
    private static final String ORGANISATION = "organisation";
    private static final String SURVIVOR = "survivor";
    private static final String REASON = "reason";

    private final Judgements standing;
    private final Predicate<String> known;

    /// @param standing the judgements that stand
    /// @param known whether an organisation of an id is recorded
    public JudgementRules(Judgements standing, Predicate<String> known) {
        this.standing = standing;
        this.known = known;
    }

    /// Why two must not be merged; nothing when they may.
    public List<Rejection> check(OrganisationMerged merging) {
        String merged = merging.merged();
        String survivor = merging.survivor();
        List<Rejection> rejections = new ArrayList<>(checkReason(merging.reason()));
        if (merged.equals(survivor)) {
            rejections.add(new Rejection("organisations-same", SURVIVOR, survivor, "name two organisations."));
            return rejections;
        }
        checkKnown(ORGANISATION, merged).ifPresent(rejections::add);
        checkKnown(SURVIVOR, survivor).ifPresent(rejections::add);
        standing.findMerge(merged)
                .ifPresent(before -> rejections.add(new Rejection(
                                "organisation-merged",
                                ORGANISATION,
                                merged,
                                "it was merged into " + before.other() + " by entry " + before.entry()
                                        + "; take that back first.")
                        .naming(before.other(), Long.toString(before.entry()))));
        if (standing.survivor(survivor).equals(merged)) {
            rejections.add(new Rejection(
                            "organisations-circle",
                            SURVIVOR,
                            survivor,
                            "it was itself merged into " + merged + "; two cannot stand for each other.")
                    .naming(merged));
        } else if (standing.findMerge(survivor).isPresent()) {
            rejections.add(new Rejection(
                            "survivor-merged",
                            SURVIVOR,
                            survivor,
                            "it was merged too; name " + standing.survivor(survivor) + ", which stands for it.")
                    .naming(standing.survivor(survivor)));
        }
        standing.findApart(merged, survivor)
                .ifPresent(apart -> rejections.add(new Rejection(
                                "organisations-apart",
                                SURVIVOR,
                                survivor,
                                "entry " + apart.entry() + " says that they are two; take that back first.")
                        .naming(Long.toString(apart.entry()))));
        return rejections;
    }

    /// Why two must not be kept apart; nothing when they may.
    public List<Rejection> check(OrganisationsKeptApart apart) {
        List<Rejection> rejections = new ArrayList<>(checkReason(apart.reason()));
        checkKnown(ORGANISATION, apart.one()).ifPresent(rejections::add);
        checkKnown(ORGANISATION, apart.other()).ifPresent(rejections::add);
        if (apart.one().equals(apart.other())) {
            rejections.add(new Rejection("organisations-same", ORGANISATION, apart.one(), "name two organisations."));
        } else if (standing.survivor(apart.one()).equals(standing.survivor(apart.other()))) {
            rejections.add(new Rejection(
                    "organisations-merged", ORGANISATION, apart.other(), "they are merged; take that back first."));
        }
        standing.findApart(apart.one(), apart.other())
                .ifPresent(before -> rejections.add(new Rejection(
                                "organisations-apart-already",
                                ORGANISATION,
                                apart.other(),
                                "entry " + before.entry() + " says so already; there is nothing to do.")
                        .naming(Long.toString(before.entry()))));
        return rejections;
    }

    /// Why a merge that was taken back must not stand again; nothing when it may.
    public List<Rejection> checkAgain(Judgement again) {
        return again.same()
                ? check(new OrganisationMerged(again.one(), again.other(), REASON))
                : check(OrganisationsKeptApart.of(again.one(), again.other(), REASON));
    }

    private static List<Rejection> checkReason(String reason) {
        return reason.isBlank()
                ? List.of(new Rejection("reason-missing", REASON, "", "say why, so that others can follow."))
                : List.of();
    }

    private Optional<Rejection> checkKnown(String field, String id) {
        return known.test(id)
                ? Optional.empty()
                : Optional.of(new Rejection(
                        "organisation-not-recorded", field, id, "no organisation of that id is recorded."));
    }
}
