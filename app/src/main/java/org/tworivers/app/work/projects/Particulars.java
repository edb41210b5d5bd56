package org.tworivers.app.work.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tworivers.app.store.JdbcDossiers;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Party;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Joined;
import org.tworivers.core.projects.Statement.Noted;
import org.tworivers.core.projects.Telling;

/// What files of projects say beside where each stands: who takes part, and the point on the map.
///
/// No statement is about a point. Registers that know one leave it among the notes of a row, in columns that are called
/// latitude and longitude; one says of some of its points that they are not valid, and those are left out.
public final class Particulars {
    private static final Set<String> LATITUDE = Set.of("latitude", "lat", "纬度");
    private static final Set<String> LONGITUDE = Set.of("longitude", "lon", "lng", "经度");
    private static final Set<String> VALID = Set.of("latlon_valid");
    private static final BigDecimal MOST_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_LONGITUDE = BigDecimal.valueOf(180);
    private static final String DEGREES = "-?\\d{1,3}(\\.\\d{1,12})?";

    private final JdbcDossiers dossiers;

    /// Those of a ledger.
    public Particulars(Ledger ledger) {
        dossiers = new JdbcDossiers(ledger.database());
    }

    /// A point on the map.
    ///
    /// @param longitude degrees east of Greenwich, as the register wrote it
    /// @param latitude degrees north of the equator
    public record Point(BigDecimal longitude, BigDecimal latitude) {}

    /// @param parties who takes part
    /// @param point nothing where no register told one
    /// @param updated when something about the project was recorded last
    /// @param hasWorked whether it was ever said that the works were completed, or that it produces
    public record Of(List<Party> parties, Optional<Point> point, Instant updated, boolean hasWorked) {
        public Of {
            parties = List.copyOf(parties);
        }
    }

    /// Those of a project, as a circle of readers may know them.
    ///
    /// @param sequence the last entry that is known
    public Of find(int number, long sequence, Audience reader) {
        List<Telling> all = dossiers.tellings(number, sequence, reader);
        List<Statement> said = all.stream()
                .filter(telling -> telling.isKnownAt(sequence))
                .flatMap(telling -> telling.stated().statements().stream())
                .toList();
        return new Of(
                parties(said),
                point(said),
                all.stream()
                        .map(telling -> telling.entry().recordedAt())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                said.stream().anyMatch(Particulars::isWorking));
    }

    private static boolean isWorking(Statement statement) {
        return statement instanceof Statement.StageReached(var stage, var day)
                && switch (stage) {
                    case COMPLETED, OPERATING, FULL_CAPACITY -> true;
                    case ANNOUNCED, LEAD, IN_TALKS, SIGNED, REGISTERED, PERMITTED, STARTED, STALLED, ENDED -> false;
                };
    }

    private static List<Party> parties(List<Statement> said) {
        return said.stream()
                .filter(Joined.class::isInstance)
                .map(Joined.class::cast)
                .max(Comparator.comparing(Joined::day))
                .map(Joined::parties)
                .orElse(List.of());
    }

    private static Optional<Point> point(List<Statement> said) {
        boolean doubted = noted(said, VALID)
                .filter(text -> text.equalsIgnoreCase("false"))
                .isPresent();
        Optional<BigDecimal> latitude = degrees(said, LATITUDE, MOST_LATITUDE);
        Optional<BigDecimal> longitude = degrees(said, LONGITUDE, MOST_LONGITUDE);
        return doubted ? Optional.empty() : latitude.flatMap(north -> longitude.map(east -> new Point(east, north)));
    }

    private static Optional<String> noted(List<Statement> said, Set<String> columns) {
        return said.stream()
                .flatMap(each -> each instanceof Noted noted ? Stream.of(noted) : Stream.<Noted>empty())
                .filter(noted -> columns.contains(ProjectFilter.fold(noted.field())))
                .map(Noted::text)
                .reduce((earlier, later) -> later);
    }

    private static Optional<BigDecimal> degrees(List<Statement> said, Set<String> columns, BigDecimal most) {
        return noted(said, columns)
                .filter(text -> text.matches(DEGREES))
                .map(text -> new BigDecimal(text))
                .filter(degrees -> degrees.abs().compareTo(most) <= 0);
    }
}
