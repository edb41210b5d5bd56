package org.tworivers.app.work.example;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.app.exchange.reference.ReferenceFile;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.Recording;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.imports.ImportJob;
import org.tworivers.app.work.imports.ImportRequest;
import org.tworivers.app.work.imports.ImportWatch;
import org.tworivers.app.work.journal.Persons;
import org.tworivers.app.work.parks.StatisticsFile;
import org.tworivers.app.work.reference.ReferenceJob;
import org.tworivers.app.work.reference.Snapshot;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.register.People.Person;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Fills a new ledger with the example of Henan and Shanghai, by the same ways a user's own files take: schemes are
/// loaded, the story is recorded, registers are imported.
public final class Demonstration {
    private static final Origin OFFICE = new Origin("demo", Channel.COMMAND, "CN-HA", "");

    private static final Origin REVIEWER = new Origin("demo-review", Channel.COMMAND, "CN-HA", "");

    private final Ledger ledger;
    private final Path example;

    /// A demonstration in an empty ledger.
    ///
    /// @param example the project's folder `example`
    public Demonstration(Ledger ledger, Path example) {
        this.ledger = ledger;
        this.example = example;
    }

    /// Fills the ledger.
    public void fill() {
        Path story = example.resolve("henan-shanghai");
        load(story.resolve("places.csv"), "gbt2260");
        load(story.resolve("sectors.csv"), "gbt4754");
        Recording.record(ledger, OFFICE, story.resolve("story.yaml"));
        importRegister(story.resolve("projects.csv"), "henan-shanghai");
        importRegister(story.resolve("brief.csv"), "brief");
        Recording.record(ledger, OFFICE, story.resolve("acts.jsonl"));
        Recording.record(ledger, OFFICE, story.resolve("event.jsonl"));
        Recording.record(ledger, OFFICE, story.resolve("agreements.yaml"));
        new ExamplePairing(ledger).fill();
        Recording.record(ledger, OFFICE, story.resolve("parks.yaml"));
        statistics(story.resolve("employment.csv"));
        Recording.record(ledger, OFFICE, story.resolve("leads.jsonl"));
        members();
        Recording.record(ledger, OFFICE, story.resolve("research.yaml"));
        Recording.record(ledger, REVIEWER, story.resolve("research-reviews.yaml"));
        new ExampleCases(ledger).fill();
        new ExampleOversight(ledger).fill();
        Recording.record(ledger, OFFICE, story.resolve("instruments.yaml"));
        new ExampleResults(ledger).fill();
    }

    /// A file of entries cannot hold what is personal: the members of the team are stated beside it.
    private void members() {
        List<Draft> drafts = new ArrayList<>();
        List<PersonalContent> personal = new ArrayList<>();
        SecureRandom random = new SecureRandom();
        for (String member : List.of("甲", "乙")) {
            String id = "p-example-" + (drafts.size() + 1);
            Person person = new Person(id, "", "team-member", new PersonDetails("示例队员" + member + "（虚构）", ""));
            Persons.Sealed sealed = Persons.seal(person, random);
            drafts.add(sealed.draft());
            personal.add(sealed.personal());
        }
        Team team = ExampleLeads.team(List.of("p-example-1", "p-example-2"));
        drafts.add(new AttractionCodec().encode(new TeamStated(team)));
        if (ledger.journal().append(Act.of(OFFICE, drafts).withPersonal(personal))
                instanceof Appended.Refused(List<Rejection> rejections)) {
            throw new Refusal(rejections);
        }
    }

    private void statistics(Path file) {
        StatisticsFile.About about = new StatisticsFile.About(
                "example-employment", 2016, "从业人员（示例） / persons employed (illustrative)", "示例（虚构） / illustrative");
        ParksCodec codec = new ParksCodec();
        Act act = Act.of(
                OFFICE,
                StatisticsFile.read(file, about).rows().stream()
                        .map(row -> codec.encode(row))
                        .toList());
        if (ledger.journal().append(act) instanceof Appended.Refused(List<Rejection> rejections)) {
            throw new Refusal(rejections);
        }
    }

    private void load(Path file, String scheme) {
        ReferenceFile rows = ReferenceFile.read(file, new ReferenceFile.Reading(scheme, "", "", "zh"));
        ReferenceJob job = new ReferenceJob(ledger.journal(), ledger.register());
        if (job.run(OFFICE, new Snapshot(scheme, Day.UNDATED, false), rows)
                instanceof ReferenceJob.Outcome.Refused refused) {
            throw new Refusal(refused.rejections());
        }
    }

    private void importRegister(Path file, String map) {
        Path mapFile = example.resolve("maps").resolve(map + ".yaml");
        ImportJob job = new ImportJob(ledger, () -> "demo-" + map);
        ImportRequest request =
                new ImportRequest(file, ImportMapReader.read(mapFile), "", false, file.resolveSibling("."));
        job.run(request, OFFICE, ImportWatch.NONE);
    }
}
