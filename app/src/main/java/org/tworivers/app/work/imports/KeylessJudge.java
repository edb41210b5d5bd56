package org.tworivers.app.work.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tworivers.app.exchange.map.LooseName;
import org.tworivers.app.exchange.map.NameKey;
import org.tworivers.app.exchange.map.RowReading.Stated;
import org.tworivers.app.exchange.table.MendingFile;
import org.tworivers.core.projects.Projects;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Judges rows without ids, whose name, place and amount must tell projects apart.
///
/// A row whose name nobody has, not even loosely, is fresh. One that says exactly what was said of a project of that
/// name is the same. One that agrees with the only project of that name in place and amount is about it. Any other
/// waits for review, unless a person has decided.
final class KeylessJudge implements Judge<Stated> {
    private static final Set<String> NEW = Set.of("new", "新", "新增", "新项目");
    private static final Set<String> SAME = Set.of("same", "同", "相同", "同一项目");
    private static final String SAME_AS = "same as ";

    private final Projects projects;
    private final Recorded recorded;
    private final Map<String, Map<String, Known>> byLooseName = new HashMap<>();

    /// What the rows of the file say, as canonical texts: a project of which one says exactly what is recorded is that
    /// row's, wherever in the file it stands.
    private final Set<String> saidInFile = new HashSet<>();

    /// What is known of a project.
    ///
    /// @param name its names in the form names are compared in
    /// @param own this register said it
    /// @param inFile an earlier row of this file said it
    /// @param payload canonical text of what was said, empty when somebody else said it
    /// @param place where it is, or [Code#NONE]
    /// @param amount what was signed or announced, as text
    private record Known(Set<String> name, boolean own, boolean inFile, String payload, Code place, String amount) {}

    /// @param file what the rows of the file state
    KeylessJudge(Projects projects, Iterator<Stated> file, Recorded recorded) {
        this.projects = projects;
        this.recorded = recorded;
        Set<String> loose = new HashSet<>();
        file.forEachRemaining(row -> {
            loose.add(LooseName.of(row.name()));
            saidInFile.add(recorded.payload(row.entry()));
        });
        projects.readNames("", named -> {
            Set<String> keys = keys(named.names());
            for (String key : keys) {
                if (loose.contains(LooseName.of(key))) {
                    candidates(key).put(named.project(), new Known(keys, false, false, "", Code.NONE, ""));
                }
            }
        });
        byLooseName.values().forEach(all -> all.replaceAll(this::known));
    }

    private static Set<String> keys(Names names) {
        return names.byLanguage().values().stream().map(NameKey::of).collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Known> candidates(String name) {
        return byLooseName.computeIfAbsent(LooseName.of(name), fresh -> new LinkedHashMap<>());
    }

    private Known known(String project, Known unknown) {
        Optional<Projects.Row> row = recorded.find(project);
        if (row.isEmpty()) {
            return unknown;
        }
        ProjectsEntry about = new ProjectStated(project, false, List.of(new Statement.Noted("-", "", Day.UNDATED)));
        return recorded.decode(about, row.get().payload()) instanceof ProjectStated stated ? known(stated) : unknown;
    }

    private Known known(ProjectStated stated) {
        Set<String> names = Set.of();
        Code place = Code.NONE;
        StringBuilder amount = new StringBuilder();
        for (Statement statement : stated.statements()) {
            switch (statement) {
                case Statement.Named named -> names = keys(named.names());
                case Statement.Located located -> place = located.place();
                case Statement.Signed signed -> amount.append(signed.capital().total());
                case Statement.Announced announced ->
                    amount.append(announced.capital().total());
                default -> {}
            }
        }
        return new Known(names, true, false, recorded.payload(stated), place, amount.toString());
    }

    @Override
    public Verdict judge(Stated reading) {
        if (!(reading.entry() instanceof ProjectStated stated)) {
            throw new IllegalArgumentException("reading (a return) must be of a project. Maybe the map lacks a key.");
        }
        Map<String, Known> candidates = candidates(reading.name());
        Known said = known(stated);
        for (Map.Entry<String, Known> each : candidates.entrySet()) {
            if (each.getValue().own() && each.getValue().payload().equals(said.payload())) {
                return taken(new Verdict.Same(reading.row()), each.getKey(), candidates, said);
            }
        }
        if (!reading.decision().isEmpty()) {
            return decided(reading, candidates, said);
        }
        if (candidates.isEmpty()) {
            return taken(new Verdict.Fresh(reading, reading.id()), reading.id(), candidates, said);
        }
        Map<String, Known> ofTheName = new LinkedHashMap<>();
        candidates.forEach((project, known) -> {
            if (known.name().contains(reading.name())) {
                ofTheName.put(project, known);
            }
        });
        Optional<Doubt> doubt = findDoubt(List.copyOf(ofTheName.values()), said);
        if (doubt.isEmpty()) {
            String project = only(ofTheName);
            return taken(recorded.compare(reading, project), project, candidates, said);
        }
        Set<String> all = new LinkedHashSet<>(ofTheName.keySet());
        all.addAll(candidates.keySet());
        return new Verdict.ToReview(reading.row(), List.copyOf(all), doubt.get());
    }

    private Verdict decided(Stated reading, Map<String, Known> candidates, Known said) {
        String decision = reading.decision();
        boolean isNew = NEW.contains(decision.toLowerCase(Locale.ROOT));
        boolean isSame = SAME.contains(decision.toLowerCase(Locale.ROOT));
        if (isSame && candidates.size() != 1) {
            return rejected(
                    reading,
                    "decision-unclear",
                    candidates.isEmpty()
                            ? "no project of this name is known any more; write new, or the id of a project."
                            : "it may be one of several; write the id: " + String.join("; ", candidates.keySet())
                                    + ".");
        }
        String project = isNew ? free(reading.id(), candidates) : isSame ? only(candidates) : named(decision);
        if (candidates.containsKey(project) && candidates.get(project).inFile()) {
            return rejected(
                    reading,
                    "decision-doubled",
                    "an earlier row of this file is about that project; keep one of them.");
        }
        if (isNew || candidates.containsKey(project) || projects.knows(project)) {
            return taken(recorded.compare(reading, project), project, candidates, said);
        }
        String example = candidates.isEmpty() ? "" : ", such as " + only(candidates);
        return rejected(
                reading, "decision-unknown", "write new, same, or the id of a project of the ledger" + example + ".");
    }

    private static String only(Map<String, Known> candidates) {
        return candidates.keySet().iterator().next();
    }

    private static String named(String decision) {
        boolean led = decision.regionMatches(true, 0, SAME_AS, 0, SAME_AS.length());
        return led ? decision.substring(SAME_AS.length()).strip() : decision;
    }

    private static Verdict rejected(Stated reading, String code, String advice) {
        return new Verdict.Rejected(
                reading.row(), List.of(new Rejection(code, MendingFile.DECISION, reading.decision(), advice)));
    }

    /// An id that no project has: the one of name and place, or that with a number.
    private String free(String id, Map<String, Known> candidates) {
        String free = id;
        for (int i = 2; candidates.containsKey(free) || projects.knows(free); i++) {
            free = id + "#" + i;
        }
        return free;
    }

    private static Verdict taken(Verdict verdict, String project, Map<String, Known> candidates, Known said) {
        candidates.put(project, new Known(said.name(), true, true, said.payload(), said.place(), said.amount()));
        return verdict;
    }

    /// What speaks against the row being about the project of its name.
    private Optional<Doubt> findDoubt(List<Known> ofTheName, Known said) {
        if (ofTheName.size() != 1) {
            return Optional.of(ofTheName.isEmpty() ? Doubt.SIMILAR_NAME : Doubt.SEVERAL_OF_THE_NAME);
        }
        Known known = ofTheName.getFirst();
        if (known.inFile() || saidInFile.contains(known.payload())) {
            return Optional.of(Doubt.EARLIER_ROW);
        }
        if (!known.own()) {
            return Optional.of(Doubt.OTHER_REGISTER);
        }
        boolean elsewhere = !known.place().equals(said.place());
        boolean otherwise = !known.amount().equals(said.amount());
        if (elsewhere) {
            return Optional.of(otherwise ? Doubt.OTHER_PLACE_AND_AMOUNT : Doubt.OTHER_PLACE);
        }
        return otherwise ? Optional.of(Doubt.OTHER_AMOUNT) : Optional.empty();
    }
}
