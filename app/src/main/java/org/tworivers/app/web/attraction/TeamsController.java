package org.tworivers.app.web.attraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.attraction.LeadDesk;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.core.attraction.LeadFunnel.Counts;
import org.tworivers.core.attraction.LeadFunnel.Group;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.attraction.Visit;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// The resident teams, and the form in which the office records one.
@Controller
class TeamsController {
    private static final int LATEST = 30;
    private static final String MEMBERS = "members";

    private final LeadPages pages;
    private final LeadDesk desk;

    TeamsController(LeadPages pages, LeadDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /// A team as a list shows it.
    record TeamLine(
            String id,
            String name,
            boolean illustrative,
            String home,
            String base,
            String period,
            String sectors,
            String plan,
            int visits,
            FunnelRow funnel) {}

    /// A visit as the page of its team shows it.
    record VisitLine(String day, String firm, String place, String notes, String next, String nextBy, String lead) {
        static VisitLine of(Visit visit, NameBook names) {
            return new VisitLine(
                    visit.day().toString(),
                    names.party(visit.firm()),
                    visit.place(),
                    visit.notes(),
                    visit.next(),
                    visit.nextBy().toString(),
                    visit.lead());
        }
    }

    @Needs(Right.SEE_LEADS)
    @GetMapping("/teams")
    String teams(Model model, Locale locale) {
        NameBook names = pages.names(locale);
        model.addAttribute(
                "teams", pages.teams().stream().map(team -> line(team, names)).toList());
        model.addAttribute("today", pages.today());
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_LEADS));
        return "teams";
    }

    private TeamLine line(Team team, NameBook names) {
        return new TeamLine(
                team.id(),
                team.names().in(names.messages().language()),
                team.illustrative(),
                names.place(team.home()),
                names.place(team.base()),
                team.from() + "–" + team.until(),
                team.sectors().stream()
                        .map(names::place)
                        .collect(Collectors.joining(names.messages().text("web.park.comma"))),
                team.plan(),
                visits(team).size(),
                FunnelRow.of("", pages.all().funnel(Group.TEAM).getOrDefault(team.id(), Counts.NONE)));
    }

    /// Until the day that pages are read for, the latest first.
    private List<Visit> visits(Team team) {
        return pages.all().book().visits().stream()
                .filter(visit -> visit.team().equals(team.id()) && !visit.day().isAfter(pages.today()))
                .sorted(Comparator.comparing(Visit::day)
                        .thenComparing(Visit::id)
                        .reversed())
                .toList();
    }

    @Needs(Right.SEE_LEADS)
    @GetMapping("/teams/{team}")
    String team(@PathVariable String team, Model model, Locale locale) {
        Team known = pages.team(team);
        NameBook names = pages.names(locale);
        model.addAttribute("team", line(known, names));
        model.addAttribute("members", people(known));
        model.addAttribute(
                "visits",
                visits(known).stream()
                        .limit(LATEST)
                        .map(visit -> VisitLine.of(visit, names))
                        .toList());
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_LEADS));
        model.addAttribute("mayRun", Visitor.get().may(Right.RUN_LEADS));
        return "team";
    }

    /// The members who are not erased.
    private List<PersonDetails> people(Team team) {
        return team.members().stream()
                .flatMap(id -> pages.ledger().people().findPerson(id).stream())
                .map(Person::details)
                .filter(details -> !details.isErased())
                .toList();
    }

    @Needs(Right.RUN_LEADS)
    @GetMapping("/teams/new")
    String begin(Model model, Locale locale) {
        return form("", Map.of("from", pages.today().toString()), List.of(), model, locale);
    }

    @Needs(Right.RUN_LEADS)
    @PostMapping("/teams/new")
    String begun(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String id = typed.getOrDefault("id", "").strip();
        boolean taken = pages.all().book().findTeam(id).isPresent();
        return record(id, Optional.empty(), typed, taken, model, locale);
    }

    @Needs(Right.RUN_LEADS)
    @GetMapping("/teams/{team}/state")
    String state(@PathVariable String team, Model model, Locale locale) {
        Team known = pages.team(team);
        Map<String, String> typed = new HashMap<>();
        known.names().byLanguage().forEach((language, name) -> typed.put("name-" + language, name));
        typed.put("home", pages.listed(known.home(), locale));
        typed.put("base", pages.listed(known.base(), locale));
        typed.put("from", known.from().toString());
        typed.put("until", known.until().toString());
        typed.put(
                "sectors",
                known.sectors().stream().map(each -> pages.listed(each, locale)).collect(Collectors.joining("，")));
        typed.put("plan", known.plan());
        return form(team, typed, List.of(), model, locale);
    }

    @Needs(Right.RUN_LEADS)
    @PostMapping("/teams/{team}/state")
    String stated(@PathVariable String team, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        return record(team, Optional.of(pages.team(team)), typed, false, model, locale);
    }

    private String record(
            String id, Optional<Team> before, Map<String, String> typed, boolean taken, Model model, Locale locale) {
        Heard<Team> read = new LeadForms(typed, pages, pages.names(locale)).read(in -> read(in, id, before));
        List<Rejection> faults = new ArrayList<>(read.faults());
        if (taken) {
            faults.add(new Rejection("team-id-taken", "id", id, "another team has this id; choose another."));
        }
        if (faults.isEmpty() && read.entry().isPresent()) {
            Sender sender = Sender.ofPage(Visitor.get(), pages.seen(typed));
            Appended appended = desk.record(sender, read.entry().get(), joining(typed));
            if (!(appended instanceof Appended.Refused(List<Rejection> why))) {
                return "redirect:/teams/" + id + "?recorded";
            }
            faults.addAll(why);
        }
        return form(before.isPresent() ? id : "", typed, faults, model, locale);
    }

    private Optional<Team> read(LeadForms in, String id, Optional<Team> before) {
        FieldReader fields = in.fields();
        Optional<Names> names = fields.names();
        Code home = in.place("home");
        Code base = in.place("base");
        Day from = fields.day("from");
        Day until = fields.dayIfTyped("until");
        List<Code> sectors = in.sectors("sectors");
        String plan = fields.text("plan");
        return names.map(each -> new Team(
                id,
                before.map(Team::illustrative).orElse(pages.isDemonstration()),
                each,
                home,
                base,
                from,
                until,
                sectors,
                plan,
                before.map(Team::members).orElse(List.of())));
    }

    /// The names typed of members who join, one between commas.
    private static List<PersonDetails> joining(Map<String, String> typed) {
        return Stream.of(typed.getOrDefault(MEMBERS, "").split("[,，、;；\\n]+", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new PersonDetails(name, ""))
                .toList();
    }

    private String form(String id, Map<String, String> typed, List<Rejection> faults, Model model, Locale locale) {
        pages.show(typed, faults, model, locale);
        model.addAttribute("id", id);
        model.addAttribute("members", id.isEmpty() ? List.of() : people(pages.team(id)));
        model.addAttribute("places", pages.listed(LeadPages.PLACES, locale));
        model.addAttribute("sectors", pages.listed(LeadPages.SECTORS, locale));
        return "team-form";
    }
}
