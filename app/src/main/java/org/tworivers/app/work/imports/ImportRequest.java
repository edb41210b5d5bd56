package org.tworivers.app.work.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.shared.Code;

/// What is to be imported.
///
/// @param file the register's file
/// @param map how its rows are read
/// @param mapHash SHA-256 of the map's file, in hex
/// @param dryRun judge only, and record nothing
/// @param mendingFolder where rejected and uncertain rows are written
/// @param language in which those files say why, `zh` or `en`
/// @param within the place outside of which nothing is recorded; [Code#NONE] for the whole
/// @param today what visits, leads, cases and promises of a later day lie ahead of
public record ImportRequest(
        Path file,
        ImportMap map,
        String mapHash,
        boolean dryRun,
        Path mendingFolder,
        String language,
        Code within,
        LocalDate today) {
    /// Of the whole, whatever the day.
    public ImportRequest(
            Path file, ImportMap map, String mapHash, boolean dryRun, Path mendingFolder, String language) {
        this(file, map, mapHash, dryRun, mendingFolder, language, Code.NONE, ProjectDays.EVER.asOf());
    }

    /// In English.
    public ImportRequest(Path file, ImportMap map, String mapHash, boolean dryRun, Path mendingFolder) {
        this(file, map, mapHash, dryRun, mendingFolder, "en");
    }
}
