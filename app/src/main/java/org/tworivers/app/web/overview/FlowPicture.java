package org.tworivers.app.web.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.tworivers.app.render.FigureText;
import org.tworivers.app.render.Messages;
import org.tworivers.app.work.Flow;
import org.tworivers.core.shared.Code;

/// How many projects go from where to where, as a drawing of bands and as rows.
///
/// @param origins where they come from, the largest first, those of few projects together at the end
/// @param hosts where they go
/// @param bands one for each pair that is drawn
/// @param rows one for each pair, the largest first
public record FlowPicture(List<Node> origins, List<Node> hosts, List<Band> bands, List<Row> rows) {
    /// Width of the drawing.
    public static final int WIDTH = 720;

    private static final int LEFT = 170;
    private static final int RIGHT = 540;
    private static final int THICK = 10;
    private static final int GAP = 6;
    private static final int NODE = 30;
    private static final int MOST = 20;
    private static final int COLOURS = 6;

    public FlowPicture {
        origins = List.copyOf(origins);
        hosts = List.copyOf(hosts);
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
    }

    /// A place on one side.
    ///
    /// @param y upper edge, in hundredths
    /// @param height in hundredths
    public record Node(String name, long number, long y, long height) {
        /// The upper edge as the drawing writes it.
        public String top() {
            return units(y);
        }

        /// The height as the drawing writes it.
        public String size() {
            return units(height);
        }

        /// Where its name stands.
        public String middle() {
            return units(y + height / 2 + 400);
        }
    }

    /// What goes from one to another.
    ///
    /// @param path the outline
    /// @param colour 0 to 5, by where it comes from
    public record Band(String path, int colour, String origin, String host, long number) {}

    /// One row of the table.
    public record Row(String origin, String host, long number, String capital) {}

    /// Height of the drawing.
    public long height() {
        return Math.max(bottom(origins), bottom(hosts)) / 100 + 2;
    }

    private static long bottom(List<Node> nodes) {
        return nodes.isEmpty() ? 0 : nodes.getLast().y() + nodes.getLast().height();
    }

    private static String units(long hundredths) {
        long part = hundredths % 100;
        return hundredths / 100 + (part < 10 ? ".0" : ".") + part;
    }

    static FlowPicture of(List<Flow> flows, Messages messages, FigureText text) {
        List<Row> rows = flows.stream()
                .sorted(Comparator.comparingLong(Flow::undertaken).reversed())
                .map(each -> new Row(
                        name(each.origin(), each.originNames(), messages),
                        name(each.host(), each.hostNames(), messages),
                        each.undertaken(),
                        String.join(
                                "; ",
                                each.contracted().stream().map(text::value).toList())))
                .toList();
        return new Drawing(rows, messages.text("web.flows.others")).picture();
    }

    private static String name(Code code, SortedMap<String, String> names, Messages messages) {
        return code.isNone() ? messages.text("group.unknown") : names.getOrDefault(messages.language(), code.code());
    }

    /// Lays the nodes and bands out.
    private static final class Drawing {
        private final List<Row> rows;
        private final Map<List<String>, Long> drawn;
        private final Map<String, Long> origins;
        private final Map<String, Long> hosts;
        private final long total;

        Drawing(List<Row> rows, String others) {
            List<String> largestOrigins = largest(rows.stream().map(Row::origin).toList(), rows);
            List<String> largestHosts = largest(rows.stream().map(Row::host).toList(), rows);
            Map<List<String>, Long> merged = new LinkedHashMap<>();
            for (Row row : rows) {
                String origin = largestOrigins.contains(row.origin()) ? row.origin() : others;
                String host = largestHosts.contains(row.host()) ? row.host() : others;
                merged.merge(List.of(origin, host), row.number(), Long::sum);
            }
            this.rows = rows;
            this.drawn = merged;
            origins = sums(merged, 0, others);
            hosts = sums(merged, 1, others);
            total = merged.values().stream().mapToLong(Long::longValue).sum();
        }

        private static List<String> largest(List<String> names, List<Row> rows) {
            Map<String, Long> sums = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                sums.merge(names.get(i), rows.get(i).number(), Long::sum);
            }
            int most = sums.size() <= MOST ? MOST : MOST - 1;
            return sums.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(most)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /// The sums of one side, the largest first, the others last.
        private static Map<String, Long> sums(Map<List<String>, Long> merged, int side, String others) {
            Map<String, Long> sums = new LinkedHashMap<>();
            merged.forEach((pair, number) -> sums.merge(pair.get(side), number, Long::sum));
            Map<String, Long> sorted = new LinkedHashMap<>();
            sums.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Long> each) ->
                                    each.getKey().equals(others))
                            .thenComparing(
                                    Map.Entry.<String, Long>comparingByValue().reversed()))
                    .forEach(each -> sorted.put(each.getKey(), each.getValue()));
            return sorted;
        }

        FlowPicture picture() {
            long scale = total == 0 ? 0 : NODE * 100L * Math.max(origins.size(), hosts.size()) / total;
            List<Node> from = nodes(origins, Math.max(1, scale));
            List<Node> to = nodes(hosts, Math.max(1, scale));
            return new FlowPicture(from, to, bands(from, to, Math.max(1, scale)), rows);
        }

        private static List<Node> nodes(Map<String, Long> sums, long scale) {
            List<Node> nodes = new ArrayList<>();
            long y = 0;
            for (Map.Entry<String, Long> each : sums.entrySet()) {
                long height = each.getValue() * scale;
                long room = Math.max(height, 1000);
                nodes.add(new Node(each.getKey(), each.getValue(), y + (room - height) / 2, height));
                y += room + GAP * 100L;
            }
            return nodes;
        }

        private List<Band> bands(List<Node> from, List<Node> to, long scale) {
            long[] used = new long[to.size()];
            List<Band> bands = new ArrayList<>();
            for (int origin = 0; origin < from.size(); origin++) {
                long left = from.get(origin).y();
                for (int host = 0; host < to.size(); host++) {
                    Node start = from.get(origin);
                    Node end = to.get(host);
                    long number = drawn.getOrDefault(List.of(start.name(), end.name()), 0L);
                    if (number > 0) {
                        long right = end.y() + used[host];
                        bands.add(new Band(
                                path(left, right, number * scale), origin % COLOURS, start.name(), end.name(), number));
                        left += number * scale;
                        used[host] += number * scale;
                    }
                }
            }
            return bands;
        }

        private static String path(long left, long right, long thick) {
            int middle = (LEFT + THICK + RIGHT) / 2;
            return "M" + (LEFT + THICK) + " " + units(left) + "C" + middle + " " + units(left) + " " + middle + " "
                    + units(right) + " " + RIGHT + " " + units(right) + "V" + units(right + thick) + "C" + middle + " "
                    + units(right + thick) + " " + middle + " " + units(left + thick) + " " + (LEFT + THICK) + " "
                    + units(left + thick) + "Z";
        }
    }
}
