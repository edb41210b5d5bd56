package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.core.agreements.AgreementsCodec;
import org.tworivers.core.agreements.AgreementsEntry.AgreementSigned;
import org.tworivers.core.agreements.AgreementsEntry.Chapter;
import org.tworivers.core.agreements.AgreementsEntry.ChaptersStated;
import org.tworivers.core.agreements.AgreementsEntry.FirmRecommended;
import org.tworivers.core.agreements.AgreementsEntry.PairingStated;
import org.tworivers.core.agreements.Pairing;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Names;

/// What of agreements and pairings stands, at each moment, for whom.
class PairingsTest {
    private static final AgreementsCodec CODEC = new AgreementsCodec();
    private static final Pairing PAIRING = new Pairing(
            "p",
            Names.of("en", "P"),
            new Code("gbt2260", "410900"),
            new Code("gbt2260", "310116"),
            "",
            List.of("park"),
            true);

    @TempDir
    private Path folder = Path.of("");

    private static Draft recommended(String pairing) {
        return CODEC.encode(new FirmRecommended(pairing, "fibre", Day.parse("2017")))
                .withEvidence(List.of(Evidence.of(Evidence.Kind.REPORT, "letter")));
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void whatIsTakenBackStandsNoLongerAndStoodBefore(StoreKind kind) {
        try (SmallStore store = kind.in(folder)) {
            store.record(CODEC.encode(new PairingStated(PAIRING)));
            String letter = store.record(recommended("p"));
            String taken = store.withdraw(letter);
            JdbcPairings pairings = new JdbcPairings(store.database());
            assertThat(pairings.book("p", 2, Audience.PARTNER).recommended()).hasSize(1);
            assertThat(pairings.book("p", 3, Audience.PARTNER).recommended()).isEmpty();
            store.withdraw(taken);
            assertThat(pairings.book("p", 4, Audience.PARTNER).recommended()).hasSize(1);
            assertThat(pairings.all(4, Audience.PUBLIC)).isEmpty();
            assertThat(pairings.all(4, Audience.PARTNER))
                    .extracting(each -> each.pairing())
                    .containsExactly(PAIRING);
        }
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void oneActMayStateWhatItThenSpeaksOf(StoreKind kind) {
        try (SmallStore store = kind.in(folder)) {
            Draft signed = CODEC.encode(
                    new AgreementSigned("2015", Names.of("en", "A"), Day.parse("2015"), Day.UNDATED, "", List.of()));
            Draft chapters =
                    CODEC.encode(new ChaptersStated("2015", List.of(new Chapter("parks", Names.of("en", "Parks")))));
            assertThat(store.journal().append(Act.of(SmallStore.OFFICE, List.of(chapters))))
                    .isInstanceOf(Appended.Refused.class);
            assertThat(store.journal().append(Act.of(SmallStore.OFFICE, List.of(signed, chapters))))
                    .isInstanceOf(Appended.Recorded.class);
            assertThat(new JdbcAgreements(store.database())
                            .book("2015", 2, Audience.OWN)
                            .chapters())
                    .hasSize(1);
            assertThat(store.journal()
                            .append(Act.of(
                                    SmallStore.OFFICE,
                                    List.of(chapters.withCorrects(store.idOf(2)).withDay(Day.parse("2016"))))))
                    .isInstanceOf(Appended.Refused.class);
        }
    }
}
