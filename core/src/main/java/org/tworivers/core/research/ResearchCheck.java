package org.tworivers.core.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tworivers.core.figures.Ratio;
import org.tworivers.core.research.ResearchEntry.CooperationStated;
import org.tworivers.core.research.ResearchEntry.OfPosting;
import org.tworivers.core.research.ResearchEntry.OfTechnology;
import org.tworivers.core.research.ResearchEntry.PostingClosed;
import org.tworivers.core.research.ResearchEntry.PostingMade;
import org.tworivers.core.research.ResearchEntry.PostingReviewed;
import org.tworivers.core.research.ResearchEntry.PostingTaken;
import org.tworivers.core.research.ResearchEntry.TechnologyStated;
import org.tworivers.core.research.ResearchEntry.TechnologyStepped;
import org.tworivers.core.research.ResearchEntry.UnitsCounted;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of the research network, given what is known.
public final class ResearchCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final Known known;
    private final List<Evidence> evidence;
    private final List<Rejection> found = new ArrayList<>();

    /// What else must be known.
    public interface Known {
        /// What stands of the network.
        ResearchBook book();

        /// Whether an organisation is in the register.
        boolean organisation(String id);

        /// Opaque id of who records.
        String recorder();

        /// Whether who records is of the office, and so not for one organisation alone.
        boolean ofOffice();

        /// Whether who records is for an organisation, whatever was merged into which.
        boolean speaksFor(String organisation);
    }

    private ResearchCheck(List<Evidence> evidence, Known known) {
        this.evidence = evidence;
        this.known = known;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param evidence what proves it
    public static List<Rejection> check(ResearchEntry entry, List<Evidence> evidence, Known known) {
        ResearchCheck check = new ResearchCheck(evidence, known);
        if (!known.ofOffice() && !check.isOwn(entry)) {
            check.no("research-not-yours", "form", "", "you record only what your own organisation takes part in.");
        }
        switch (entry) {
            case CooperationStated(Cooperation stated) -> check.check(stated);
            case UnitsCounted(UnitCount count) -> check.check(count);
            case OfPosting step -> check.check(step);
            case OfTechnology step -> check.check(step);
        }
        return List.copyOf(check.found);
    }

    /// Whether an entry is about what the organisation of who records takes part in; what it takes the place of must be
    /// so, too.
    private boolean isOwn(ResearchEntry entry) {
        return switch (entry) {
            case CooperationStated(Cooperation stated) ->
                isOwn(stated)
                        && known.book()
                                .findCooperation(stated.subject())
                                .map(before -> isOwn(before.entry()))
                                .orElse(true);
            case UnitsCounted counted -> false;
            case PostingMade made -> known.speaksFor(made.posting().organisation()) && isOwnPosting(made.id(), true);
            case PostingClosed closed -> isOwnPosting(closed.id(), false);
            case PostingReviewed reviewed -> false;
            case PostingTaken taken -> false;
            case TechnologyStated stated ->
                known.speaksFor(stated.technology().organisation()) && isOwnTechnology(stated.id(), true);
            case TechnologyStepped stepped -> isOwnTechnology(stepped.id(), false);
        };
    }

    private boolean isOwn(Cooperation stated) {
        return stated.organisations(id -> id).stream().anyMatch(known::speaksFor);
    }

    private boolean isOwnPosting(String id, boolean otherwise) {
        return known.book()
                .findPosting(id)
                .map(course -> known.speaksFor(course.posting().organisation()))
                .orElse(otherwise);
    }

    private boolean isOwnTechnology(String id, boolean otherwise) {
        return known.book()
                .findTechnology(id)
                .map(course -> known.speaksFor(course.technology().organisation()))
                .orElse(otherwise);
    }

    private void check(Cooperation stated) {
        key(stated.id());
        proven();
        Day until = stated.until();
        if (until.isDated() && until.last().isBefore(stated.from().first())) {
            found.add(new Rejection(
                            "until-before-from",
                            "until",
                            until.toString(),
                            "it must not end before it begins, on " + stated.from() + ".")
                    .naming(stated.from().toString()));
        }
        List<Participant> participants = stated.participants();
        participants.forEach(each -> organisation("participants", each.organisation()));
        if (participants.stream().map(Participant::organisation).distinct().count() < participants.size()) {
            no("research-party-twice", "participants", "", "name each organisation once.");
        }
        checkShares(participants);
        switch (stated) {
            case JointInstitute institute -> {
                organisation("organisation", institute.organisation());
                parts(participants, 0, Part.FOUNDER);
                if (participants.stream().anyMatch(each -> each.organisation().equals(institute.organisation()))) {
                    no("research-founds-itself", "participants", "", "an institute is not among its own founders.");
                }
            }
            case JointProject project -> {
                parts(participants, 2, Part.LEAD, Part.PARTNER, Part.FUNDER);
                amount("budget", project.budget());
                posting("need", PostingKind.NEED, project.need());
                posting("offer", PostingKind.OFFER, project.offer());
            }
            case TechnologyContract contract -> check(contract);
        }
    }

    private void check(TechnologyContract contract) {
        parts(contract.participants(), 2, Part.CLIENT, Part.PROVIDER);
        for (Part side : List.of(Part.CLIENT, Part.PROVIDER)) {
            if (contract.participants().stream().noneMatch(each -> each.part() == side)) {
                no("research-side-missing", "participants", side.word(), "a contract has a client and a provider.");
            }
        }
        if (!contract.from().isDated()) {
            no("field-missing", "from", "", "fill it in.");
        }
        amount("deal", contract.deal());
        amount("technology", contract.technology());
        if (contract.deal().isPresent() && contract.technology().isPresent()) {
            Money deal = contract.deal().get();
            Money technology = contract.technology().get();
            if (!deal.denomination().equals(technology.denomination()) || technology.minor() > deal.minor()) {
                found.add(new Rejection(
                                "research-technology-value",
                                "technology",
                                technology.toString(),
                                "it is a part of the deal value, " + deal + ", in the same currency.")
                        .naming(deal.toString()));
            }
        }
        if (!contract.project().isEmpty()
                && known.book()
                        .findCooperation(Cooperation.subject(CooperationKind.PROJECT, contract.project()))
                        .isEmpty()) {
            no("research-project-unknown", "project", contract.project(), "name a joint project that is on record.");
        }
    }

    private void checkShares(List<Participant> participants) {
        Ratio left = Ratio.of(1, 1);
        for (Participant each : participants) {
            if (each.share().isPresent()) {
                Ratio share = each.share().get();
                if (share.numerator().signum() < 0) {
                    no("research-share-unusable", "participants", share.toString(), "a share is not below 0.");
                }
                left = left.minus(share);
            }
        }
        if (left.numerator().signum() < 0) {
            no("research-shares-beyond", "participants", "", "shares add up to at most 100 %.");
        }
    }

    private void parts(List<Participant> participants, int fewest, Part... allowed) {
        if (participants.size() < fewest) {
            no("research-parties-few", "participants", "", "name everybody who takes part.");
        }
        for (Participant each : participants) {
            if (!Arrays.asList(allowed).contains(each.part())) {
                no("research-part-unfit", "participants", each.part().word(), "choose a part that is offered.");
            }
        }
    }

    private void posting(String field, PostingKind kind, String id) {
        if (!id.isEmpty()
                && known.book()
                        .findPosting(id)
                        .filter(each -> each.posting().kind() == kind)
                        .isEmpty()) {
            no("research-posting-unknown", field, id, "name a posting that is on record.");
        }
    }

    private void amount(String field, Optional<Money> money) {
        if (money.isPresent() && money.get().minor() <= 0) {
            no("size-unusable", field, money.get().toString(), "write an amount above 0, or leave it out.");
        }
    }

    private void check(UnitCount count) {
        key(count.id());
        proven();
        needed("by", count.by());
        count.organisations().forEach(each -> organisation("organisations", each));
        if (count.stated() < 1 || count.named() < 0 || count.named() > count.stated()) {
            no(
                    "research-count-unfit",
                    "stated",
                    Integer.toString(count.stated()),
                    "state at least one, and not fewer than are named.");
        }
        if (count.organisations().stream().distinct().count() > count.named()) {
            no(
                    "research-count-named",
                    "named",
                    Integer.toString(count.named()),
                    "more are on record than are said to be named; check the number.");
        }
    }

    private void check(OfPosting step) {
        Optional<PostingCourse> course = known.book().findPosting(step.id());
        if (step instanceof PostingMade(Posting posting, var on)) {
            key(posting.id());
            organisation("organisation", posting.organisation());
            needed("title", posting.title());
            needed("text", posting.text());
            if (posting.until().isBefore(on)) {
                no("research-until-past", "until", posting.until().toString(), "it would be over before it begins.");
            }
        } else if (course.isEmpty()) {
            no("research-posting-unknown", "id", step.id(), "name a posting that is on record.");
            return;
        }
        course.ifPresent(before -> check(step, before));
    }

    private void check(OfPosting step, PostingCourse course) {
        if (step.on().isBefore(course.latest())) {
            found.add(new Rejection(
                            "promise-step-early",
                            "day",
                            step.on().toString(),
                            "something later is on record, of " + course.latest() + "; check the day.")
                    .naming(course.latest().toString()));
        }
        PostingState state = course.state(step.on());
        if (state == PostingState.TAKEN || state == PostingState.CLOSED) {
            no("research-posting-over", "form", "", "it was closed, or became a project; post it anew.");
        }
        switch (step) {
            case PostingMade again -> {}
            case PostingReviewed reviewed -> {
                if (!reviewed.shown()) {
                    needed("note", reviewed.note());
                }
                if (known.recorder().equals(course.poster())) {
                    no("research-own-review", "form", "", "somebody else than who posted it looks it through.");
                }
            }
            case PostingClosed closed -> needed("reason", closed.reason());
            case PostingTaken taken -> {
                if (state != PostingState.SHOWN) {
                    no(
                            "research-posting-hidden",
                            "form",
                            "",
                            "only what was looked through and has not run out is taken up.");
                }
                if (known.book()
                        .findCooperation(Cooperation.subject(CooperationKind.PROJECT, taken.project()))
                        .isEmpty()) {
                    no(
                            "research-project-unknown",
                            "project",
                            taken.project(),
                            "name a joint project that is on record.");
                }
            }
        }
    }

    private void check(OfTechnology entry) {
        switch (entry) {
            case TechnologyStated(Technology technology) -> {
                key(technology.id());
                organisation("organisation", technology.organisation());
                if (!technology.origin().isEmpty()) {
                    organisation("origin", technology.origin());
                }
                if (!technology.cooperation().isEmpty()
                        && known.book()
                                .findCooperation(technology.cooperation())
                                .isEmpty()) {
                    no(
                            "research-project-unknown",
                            "cooperation",
                            technology.cooperation(),
                            "name a joint project that is on record.");
                }
            }
            case TechnologyStepped stepped -> check(stepped);
        }
    }

    private void check(TechnologyStepped stepped) {
        proven();
        Optional<TechnologyCourse> course = known.book().findTechnology(stepped.id());
        if (course.isEmpty()) {
            no("research-technology-unknown", "id", stepped.id(), "record the technology first.");
            return;
        }
        if (!stepped.day().isDated()) {
            no("field-missing", "day", "", "fill it in.");
        }
        int done = course.get().steps().size();
        String next = done < TechnologyStep.IN_ORDER.size()
                ? TechnologyStep.IN_ORDER.get(done).word()
                : "–";
        if (!stepped.step().word().equals(next)) {
            found.add(new Rejection(
                            "research-step-skipped",
                            "step",
                            stepped.step().word(),
                            "the steps come in order; next is " + next + ".")
                    .naming(next));
        } else if (done > 0
                && stepped.day()
                        .last()
                        .isBefore(course.get().steps().getLast().entry().day().first())) {
            Day last = course.get().steps().getLast().entry().day();
            found.add(new Rejection(
                            "promise-step-early",
                            "day",
                            stepped.day().toString(),
                            "something later is on record, of " + last + "; check the day.")
                    .naming(last.toString()));
        }
    }

    private void organisation(String field, String id) {
        if (!known.organisation(id)) {
            no("research-organisation-unknown", field, id, "name an organisation of the register.");
        }
    }

    private void proven() {
        if (evidence.isEmpty()) {
            no("oversight-unproven", "paper", "", "name the paper that shows it.");
        }
    }

    private void needed(String field, String text) {
        if (text.isBlank()) {
            no("field-missing", field, "", "fill it in.");
        }
    }

    private void key(String key) {
        if (!KEY.matcher(key).matches() || key.equals("new")) {
            no("lead-key-unusable", "id", key, "write small letters, digits and hyphens, at most 60.");
        }
    }

    private void no(String code, String field, String value, String advice) {
        found.add(new Rejection(code, field, value, advice));
    }
}
