package org.tworivers.app.web.api.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tworivers.app.web.api.answer.ProjectAnswer;
import org.tworivers.app.work.projects.Particulars;

/// A project as a feature of GeoJSON (RFC 7946).
///
/// @param type always `Feature`
/// @param id the store's number of the project
/// @param geometry the point that a register told; null where none did
public record Feature(String type, int id, @Nullable Point geometry, ProjectAnswer properties) {
    /// A point.
    ///
    /// @param type always `Point`
    /// @param coordinates longitude and latitude, in degrees
    public record Point(String type, List<BigDecimal> coordinates) {
        public Point {
            coordinates = List.copyOf(coordinates);
        }

        static @Nullable Point of(Particulars.Of particulars) {
            return particulars
                    .point()
                    .map(point -> new Point("Point", List.of(point.longitude(), point.latitude())))
                    .orElse(null);
        }
    }

    /// A project with what is known of its point.
    public static Feature of(ProjectAnswer project, Particulars.Of particulars) {
        return new Feature("Feature", project.number(), Point.of(particulars), project);
    }
}
