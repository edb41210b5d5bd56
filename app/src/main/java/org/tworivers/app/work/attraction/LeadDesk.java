package org.tworivers.app.work.attraction;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.app.work.journal.Persons.Sealed;
import org.tworivers.app.work.recording.DossierDesk;
import org.tworivers.app.work.recording.EntryDesk;
import org.tworivers.app.work.recording.Outcome;
import org.tworivers.app.work.recording.Said;
import org.tworivers.app.work.recording.Sender;
import org.tworivers.app.work.recording.Submission;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadBecameProject;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;

/// Records what is said of teams, visits and leads, and makes a lead a project with what is known of it, so that nobody
/// types it again.
public final class LeadDesk {
    private static final AttractionCodec CODEC = new AttractionCodec();

    private final Ledger ledger;
    private final DossierDesk dossiers;
    private final RandomGenerator random;
    private final EntryDesk<AttractionEntry> entries;

    /// @param random makes ids and salts; it must be hard to guess
    /// @param region ISO 3166-2 code of the region that owns what is recorded
    public LeadDesk(Ledger ledger, DossierDesk dossiers, RandomGenerator random, String region) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.random = random;
        entries = new EntryDesk<>(ledger, random, region, CODEC);
    }

    /// The id of the project that a lead becomes.
    public static String project(String lead) {
        return "leads/" + lead;
    }

    /// A new id, of a lead or a visit.
    public String newId() {
        return entries.newId();
    }

    /// Records something that was said.
    public Appended record(Sender sender, AttractionEntry entry, List<Evidence> evidence) {
        return entries.record(sender, entry, evidence);
    }

    /// Records a team with members that are new to the register; what is personal about them lies apart.
    ///
    /// @param joining they get an id each
    public Appended record(Sender sender, Team team, List<PersonDetails> joining) {
        List<Sealed> sealed = new ArrayList<>();
        List<String> members = new ArrayList<>(team.members());
        for (PersonDetails details : joining) {
            String id = "p-" + HexFormat.of().toHexDigits(random.nextLong());
            sealed.add(Persons.seal(new Person(id, "", "team-member", details), random));
            members.add(id);
        }
        Team whole = new Team(
                team.id(),
                team.illustrative(),
                team.names(),
                team.home(),
                team.base(),
                team.from(),
                team.until(),
                team.sectors(),
                team.plan(),
                members);
        return entries.record(sender, new TeamStated(whole), List.of(), sealed);
    }

    /// Begins the project of a lead: its names, where it comes from and would go, what it makes, the firm when the
    /// register knows it; at the stage of a lead.
    public Outcome begin(Submission submission, Lead lead, Day day) {
        List<Statement> said = new ArrayList<>();
        said.add(new Statement.Named(lead.names(), day));
        if (!lead.place().isNone()) {
            said.add(new Statement.Located(lead.place(), day));
        }
        if (!lead.sector().isNone()) {
            said.add(new Statement.Classified(lead.sector(), day));
        }
        if (!lead.origin().isNone()) {
            said.add(new Statement.Originated(lead.origin(), day));
        }
        if (ledger.register().findOrganisation(lead.firm()).isPresent()) {
            said.add(new Statement.Joined(List.of(new Party("investor", lead.firm(), Party.UNSTATED_SHARE)), day));
        }
        said.add(new Statement.StageReached(Stage.LEAD, Day.of(lead.found())));
        String project = project(lead.id());
        Draft link = CODEC.encode(new LeadBecameProject(lead.id(), project, day.first()));
        return dossiers.begin(submission, project, new Said(said, List.of(), Audience.OWN), link);
    }
}
