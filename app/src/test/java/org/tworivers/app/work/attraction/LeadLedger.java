package org.tworivers.app.work.attraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.attraction.AttractionCodec;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.attraction.AttractionEntry.LeadStated;
import org.tworivers.core.attraction.AttractionEntry.TeamStated;
import org.tworivers.core.attraction.Lead;
import org.tworivers.core.attraction.LeadSource;
import org.tworivers.core.attraction.Team;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// A ledger with a team of Luyi and one of Xihua, for tests about their leads.
public final class LeadLedger implements AutoCloseable {
    public static final Code LUYI = Code.parse("gbt2260:411628");
    public static final Code XIHUA = Code.parse("gbt2260:411622");
    private static final AttractionCodec CODEC = new AttractionCodec();
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);

    private final Ledger ledger;

    public LeadLedger(Path folder) {
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(3));
        append(county(LUYI, "Luyi"), county(XIHUA, "Xihua"));
        record(team("luyi", LUYI), team("xihua", XIHUA));
    }

    public Ledger ledger() {
        return ledger;
    }

    private static Draft county(Code code, String name) {
        return new RegisterCodec()
                .encode(new RegisterEntry.CodeStated(
                        code, Names.of("en", name), Code.NONE, "county", Day.of(LocalDate.of(2010, 1, 1))));
    }

    private static AttractionEntry team(String id, Code home) {
        return new TeamStated(new Team(
                id,
                false,
                new Names(new TreeMap<>(Map.of("zh", id + "组", "en", id + "'s team"))),
                home,
                Code.NONE,
                Day.of(SINCE),
                Day.UNDATED,
                List.of(),
                "",
                List.of()));
    }

    public static AttractionEntry lead(String id, String team, Code place, String found) {
        return new LeadStated(new Lead(
                id,
                false,
                Names.of("en", id),
                team,
                LeadSource.VISIT,
                Code.NONE,
                place,
                Code.NONE,
                "mill",
                Optional.empty(),
                "",
                List.of(),
                LocalDate.parse(found)));
    }

    public void record(AttractionEntry... entries) {
        append(List.of(entries).stream().map(CODEC::encode).toArray(Draft[]::new));
    }

    public void append(Draft... drafts) {
        assertThat(ledger.journal().append(Act.of(new Origin("r-1", Channel.COMMAND, "CN-HA", ""), List.of(drafts))))
                .isInstanceOf(Appended.Recorded.class);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
