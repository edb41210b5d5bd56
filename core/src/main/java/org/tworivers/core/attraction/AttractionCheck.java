package org.tworivers.core.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.AttractionEntry.LeadStepped;
import org.tworivers.core.attraction.AttractionEntry.OfLead;
import org.tworivers.core.attraction.AttractionEntry.OfTalk;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.AttractionEntry.VisitMade;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;

/// Why something must not be recorded of teams, visits and leads, given what is known.
public final class AttractionCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final Known known;
    private final List<Rejection> found = new ArrayList<>();

    /// What else must be known.
    public interface Known {
        /// Whether a team is stated.
        boolean team(String id);

        /// What is known of a lead.
        Optional<LeadCourse> findLead(String id);

        /// Whether a project is on record.
        boolean project(String id);
    }

    private AttractionCheck(Known known) {
        this.known = known;
    }

    /// All reasons; none when it may be recorded.
    ///
    /// @param evidence what proves it
    public static List<Rejection> check(AttractionEntry entry, List<Evidence> evidence, Known known) {
        AttractionCheck check = new AttractionCheck(known);
        switch (entry) {
            case TeamStated(Team team) -> check.check(team);
            case VisitMade(Visit visit) -> check.check(visit);
            case LeadStated(Lead lead) -> check.check(lead);
            case OfLead of -> check.check(of, evidence);
        }
        return List.copyOf(check.found);
    }

    private void check(Team team) {
        key(team.id());
        if (team.home().isNone()) {
            no("home-missing", "home", "", "name the place that sent the team.");
        }
        if (!team.from().isDated()) {
            no("team-undated", "from", "", "say since when it is there.");
        }
        if (team.until().isDated() && team.until().last().isBefore(team.from().first())) {
            found.add(new Rejection(
                            "until-before-from",
                            "until",
                            team.until().toString(),
                            "it must not end before it begins, on " + team.from() + ".")
                    .naming(team.from().toString()));
        }
    }

    private void check(Visit visit) {
        key(visit.id());
        team(visit.team());
        if (visit.firm().isBlank()) {
            no("firm-missing", "firm", "", "name the firm.");
        }
        if (!visit.lead().isEmpty() && known.findLead(visit.lead()).isEmpty()) {
            no("lead-unknown", "lead", visit.lead(), "record the lead first.");
        }
    }

    private void check(Lead lead) {
        key(lead.id());
        team(lead.team());
        if (lead.firm().isBlank()) {
            no("firm-missing", "firm", "", "name the firm.");
        }
        if (lead.size().isPresent() && lead.size().get().minor() <= 0) {
            no("size-unusable", "size", lead.size().get().toString(), "write an amount above 0, or leave it out.");
        }
    }

    private void check(OfLead entry, List<Evidence> evidence) {
        Optional<LeadCourse> course = known.findLead(entry.lead());
        if (course.isEmpty()) {
            no("lead-unknown", "lead", entry.lead(), "record the lead first.");
            return;
        }
        switch (entry) {
            case LeadStated stated -> {}
            case LeadStepped stepped -> check(stepped, course.get());
            case LeadBecameProject became -> check(became, course.get());
            case OfTalk talk -> {
                early(talk.day(), course.get());
                found.addAll(TalkCheck.check(talk, course.get().talk(), evidence));
            }
        }
    }

    private void check(LeadStepped stepped, LeadCourse course) {
        early(stepped.day(), course);
        if (stepped.step() == LeadStep.CLOSED && stepped.note().isBlank()) {
            no("note-missing", "note", "", "say why nothing will come of it.");
        }
    }

    private void check(LeadBecameProject became, LeadCourse course) {
        early(became.day(), course);
        if (course.findProject().isPresent()) {
            no("lead-is-project", "project", course.findProject().get().project(), "it became this one before.");
        }
        if (!known.project(became.project())) {
            no("project-unknown", "project", became.project(), "name a project that is on record.");
        }
    }

    private void early(LocalDate day, LeadCourse course) {
        LocalDate begun = course.lead().found();
        if (day.isBefore(begun)) {
            found.add(new Rejection(
                            "before-found",
                            "day",
                            day.toString(),
                            "the lead was found on " + begun + "; check the day.")
                    .naming(begun.toString()));
        }
    }

    private void team(String id) {
        if (!known.team(id)) {
            no("team-unknown", "team", id, "record the team first.");
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
