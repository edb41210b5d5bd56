package org.tworivers.bench.texts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tworivers.app.work.texts.Meaning;
import org.tworivers.app.work.texts.Meanings;
import org.tworivers.app.work.texts.OfferIndex;

/// Mean average precision and nDCG@10 on CACM, by words and, where the module is there, by words and meaning:
/// `CacmTable FOLDER`. An outside check; nothing was chosen by it. Published BM25 (Anserini): MAP 0.3123.
public final class CacmTable {
    private static final int DEEP = 1000;
    private static final int TOP = 10;

    private final PrintStream out;
    private final Collection collection;

    private CacmTable(PrintStream out, Collection collection) {
        this.out = out;
        this.collection = collection;
    }

    /// See the class.
    public static void main(String[] arguments) throws IOException {
        of(System.out, Path.of(arguments[0])).run(Meanings.onClassPath().state().meaning());
    }

    /// The table of the collection in a folder.
    public static CacmTable of(PrintStream out, Path folder) throws IOException {
        return new CacmTable(out, Collection.read(folder));
    }

    /// @return mean average precision by words alone
    public double run(Optional<Meaning> meaning) {
        out.printf(
                "%d abstracts, %d topics with a relevant abstract%n",
                collection.abstracts().size(), collection.relevant().size());
        double byWords;
        try (OfferIndex index = OfferIndex.of(collection.abstracts())) {
            byWords = print("by words", index);
        }
        meaning.ifPresentOrElse(
                found -> {
                    try (OfferIndex index = OfferIndex.of(collection.abstracts(), found)) {
                        print("by words and " + found.name(), index);
                    }
                },
                () -> out.println("the module semantic is not there: by words only"));
        return byWords;
    }

    private double print(String name, OfferIndex index) {
        double precision = 0;
        double gain = 0;
        for (String topic : collection.relevant().keySet()) {
            List<String> found = index.find(collection.topics().getOrDefault(topic, ""), DEEP).stream()
                    .map(each -> each.offer().id())
                    .toList();
            Set<String> relevant = collection.relevant().getOrDefault(topic, Set.of());
            precision += averagePrecision(found, relevant);
            gain += gain(found, relevant);
        }
        int topics = collection.relevant().size();
        out.printf("%-45s MAP %.4f  nDCG@%d %.4f%n", name, precision / topics, TOP, gain / topics);
        return precision / topics;
    }

    private static double averagePrecision(List<String> found, Set<String> relevant) {
        int hits = 0;
        double sum = 0;
        for (int rank = 0; rank < found.size(); rank++) {
            if (relevant.contains(found.get(rank))) {
                hits++;
                sum += (double) hits / (rank + 1);
            }
        }
        return sum / relevant.size();
    }

    private static double gain(List<String> found, Set<String> relevant) {
        double gain = 0;
        double best = 0;
        for (int rank = 0; rank < TOP; rank++) {
            double worth = Math.log(2) / Math.log(rank + 2);
            gain += rank < found.size() && relevant.contains(found.get(rank)) ? worth : 0;
            best += rank < relevant.size() ? worth : 0;
        }
        return gain / best;
    }
}
