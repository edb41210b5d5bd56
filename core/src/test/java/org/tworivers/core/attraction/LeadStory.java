package org.tworivers.core.attraction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tworivers.core.journal.Recorded;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// Entries about one lead, as tests tell them.
final class LeadStory {
    static final String MILL = "mill";
    static final Code LUYI = Code.parse("gbt2260:411628");
    static final Code XIANGCHENG = Code.parse("gbt2260:411681");
    static final Code YUZHOU = Code.parse("gbt2260:411081");
    static final List<Evidence> MINUTES = List.of(Evidence.of(Evidence.Kind.MINUTES, "minutes"));

    private LeadStory() {}

    static LocalDate day(String monthDay) {
        return LocalDate.parse("2017-" + monthDay);
    }

    static Recorded<AttractionEntry> proven(AttractionEntry entry) {
        return new Recorded<>(1, "e", Instant.EPOCH, "somebody", MINUTES, entry);
    }

    static Recorded<AttractionEntry> bare(AttractionEntry entry) {
        return new Recorded<>(1, "e", Instant.EPOCH, "somebody", List.of(), entry);
    }

    static AttractionEntry claim(Code county, String from, String until) {
        return new AttractionEntry.TalkClaimed(MILL, new Claim(county, "", day(from), day(until)));
    }

    static AttractionEntry lead(String found) {
        return new AttractionEntry.LeadStated(new Lead(
                MILL,
                true,
                Names.of("en", "A mill"),
                "team",
                LeadSource.VISIT,
                Code.NONE,
                LUYI,
                Code.NONE,
                "A mill",
                Optional.empty(),
                "",
                List.of(),
                day(found)));
    }

    static AttractionEntry step(LeadStep step, String day) {
        return new AttractionEntry.LeadStepped(MILL, step, "because", day(day));
    }

    static String key(Code county, String day) {
        return county + "@" + day(day);
    }
}
