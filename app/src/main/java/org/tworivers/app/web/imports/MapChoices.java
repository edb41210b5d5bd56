package org.tworivers.app.web.imports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.MapFit;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.app.exchange.table.Table;
import org.tworivers.app.exchange.table.TableFile;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.imports.KeptMaps;
import org.tworivers.app.work.imports.KeptMaps.KeptMap;

/// The kept maps, and how well each fits a file.
@Component
class MapChoices {
    private final KeptMaps maps;

    MapChoices(KeptMaps maps) {
        this.maps = maps;
    }

    /// One that can be chosen.
    ///
    /// @param missing how many columns the file lacks; -1 when the map cannot read it at all
    record Choice(String id, String name, boolean isShipped, int missing) {
        /// Whether the file has all columns.
        public boolean isFitting() {
            return missing == 0;
        }
    }

    /// All of them that somebody may import by, those that fit first.
    List<Choice> all(Viewer viewer, TableFile file) {
        Map<Layout, Optional<List<String>>> headers = new HashMap<>();
        return maps.all().stream()
                .filter(map -> isAllowed(viewer, map))
                .map(map -> new Choice(map.id(), map.name(), map.isShipped(), missing(map, file, headers)))
                .sorted(Comparator.comparing(Choice::isFitting).reversed())
                .toList();
    }

    /// What is no map is shown as such to those who keep maps.
    private static boolean isAllowed(Viewer viewer, KeptMap kept) {
        try {
            return ImportRights.allows(viewer, kept.written().read());
        } catch (IllegalArgumentException noMap) {
            return viewer.may(Right.IMPORT);
        }
    }

    private static int missing(KeptMap kept, TableFile file, Map<Layout, Optional<List<String>>> headers) {
        try {
            ImportMap map = kept.written().read();
            return headers.computeIfAbsent(map.lay().layout(), layout -> findHeader(file, layout))
                    .map(header -> MapFit.missing(map, header).size())
                    .orElse(-1);
        } catch (IllegalArgumentException noMap) {
            return -1;
        }
    }

    private static Optional<List<String>> findHeader(TableFile file, Layout layout) {
        try (Table table = file.open(layout)) {
            return Optional.of(table.columns());
        } catch (BrokenFileException otherwise) {
            return Optional.empty();
        }
    }
}
