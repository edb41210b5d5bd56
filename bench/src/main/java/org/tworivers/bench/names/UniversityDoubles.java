package org.tworivers.bench.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tworivers.app.work.organisations.IcuScripts;
import org.tworivers.core.register.RegisterEntry.Kind;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.register.likeness.Duplicates;
import org.tworivers.core.register.likeness.Likeness;
import org.tworivers.core.register.likeness.NameComparer;
import org.tworivers.core.register.likeness.NameReader;
import org.tworivers.core.register.likeness.PossibleDouble;
import org.tworivers.core.register.likeness.Profile;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Names;

/// All universities of the Ministry of Education's lists, none of which is there twice: what is proposed of
/// them, and how strongly.
///
/// ```
/// java … org.tworivers.bench.names.UniversityDoubles ORGANISATIONS [THRESHOLD]
/// ```
public final class UniversityDoubles {
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");

    private UniversityDoubles() {}

    /// Runs it.
    ///
    /// @param arguments the folder of the lists; maybe from which score on pairs are printed
    public static void main(String[] arguments) throws IOException {
        int threshold = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Likeness.WORTH_A_LOOK;
        print(System.out, names(Path.of(arguments[0])), threshold);
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Matcher found = NAME.matcher(Files.readString(file));
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        }
        return names;
    }

    private static void print(PrintStream out, List<String> names, int threshold) {
        NameComparer comparer = new NameComparer(new NameReader(new IcuScripts()));
        List<Profile> profiles = new ArrayList<>();
        for (String name : names) {
            profiles.add(Profile.of(
                    new OrganisationStated(
                            "org/" + profiles.size(), Kind.UNIVERSITY, Names.of("zh", name), List.of(), "", Code.NONE),
                    List.of(),
                    comparer));
        }
        Duplicates duplicates = new Duplicates(profiles);
        duplicates.find(threshold);
        long before = System.nanoTime();
        List<PossibleDouble> found = duplicates.find(threshold);
        long millis = (System.nanoTime() - before) / 1_000_000;
        Map<Integer, Integer> byScore = new TreeMap<>();
        found.forEach(each -> byScore.merge(each.likeness().score(), 1, Integer::sum));
        out.printf(
                Locale.ROOT,
                "universities: %d; proposed from %d on: %d, in %d ms%n",
                names.size(),
                threshold,
                found.size(),
                millis);
        byScore.forEach((score, number) -> out.printf(Locale.ROOT, "score %d: %d%n", score, number));
        long certain = found.stream()
                .filter(each -> each.likeness().score() >= Likeness.CERTAIN)
                .count();
        out.printf(Locale.ROOT, "at the score of certainty, %d: %d%n", Likeness.CERTAIN, certain);
        for (PossibleDouble each : found) {
            out.printf(
                    Locale.ROOT,
                    "%d %s | %s %s%n",
                    each.likeness().score(),
                    name(names, each.one()),
                    name(names, each.other()),
                    each.likeness().reasons().stream()
                            .map(reason -> reason.kind().word())
                            .toList());
        }
    }

    private static String name(List<String> names, String id) {
        return names.get(Integer.parseInt(id.substring("org/".length())));
    }
}
