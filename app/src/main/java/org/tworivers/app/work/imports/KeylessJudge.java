package org.tworivers.app.work.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.app.exchange.map.NameKey;
import org.tworivers.app.exchange.map.RowReading.Stated;
import org.tworivers.app.exchange.table.MendingFile;
import org.tworivers.core.projects.Projects;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Rejection;

/// Judges rows without ids, whose name, place and amount must tell projects apart.
///
/// A row whose name nobody has is fresh. One that says exactly what was said of a project of that name
/// is the same. One that agrees with the only project of that name in place and amount is about it. Any
/// other waits for review, unless a person has decided.
final class KeylessJudge implements Judge {
    private static final String NEW = "new";

    private final String register;
    private final Projects projects;
    private final Recorded recorded;
    private final Map<String, Map<String, Known>> byName = new HashMap<>();

    /// What is known of a project of some name.
    ///
    /// @param own this register said it
    /// @param inFile an earlier row of this file said it
    /// @param payload canonical text of what was said, empty when somebody else said it
    /// @param place where it is, or [Code#NONE]
    /// @param amount what was signed or announced, as text
    private record Known(boolean own, boolean inFile, String payload, Code place, String amount) {}

    /// @param names the names of the file, in the form names are compared in
    KeylessJudge(String register, Projects projects, Set<String> names) {
        this.register = register;
        this.projects = projects;
        this.recorded = new Recorded(register, projects);
        projects.readNames("", named -> {
            for (String name : named.names().byLanguage().values()) {
                String key = NameKey.of(name);
                if (names.contains(key)) {
                    candidates(key).put(named.project(), new Known(false, false, "", Code.NONE, ""));
                }
            }
        });
        byName.values().forEach(all -> all.replaceAll((project, unknown) -> known(project, unknown)));
    }

    private Map<String, Known> candidates(String name) {
        return byName.computeIfAbsent(name, fresh -> new LinkedHashMap<>());
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
        Code place = Code.NONE;
        StringBuilder amount = new StringBuilder();
        for (Statement statement : stated.statements()) {
            switch (statement) {
                case Statement.Located located -> place = located.place();
                case Statement.Signed signed -> amount.append(signed.capital().total());
                case Statement.Announced announced ->
                    amount.append(announced.capital().total());
                default -> {}
            }
        }
        return new Known(true, false, recorded.payload(stated), place, amount.toString());
    }

    @Override
    public Verdict judge(Stated reading) {
        if (!(reading.entry() instanceof ProjectStated stated)) {
            throw new IllegalArgumentException("reading (a return) must be of a project. Maybe the map lacks a key.");
        }
        Map<String, Known> candidates = candidates(reading.name());
        Known said = known(stated);
        for (Known each : candidates.values()) {
            if (each.own() && each.payload().equals(said.payload())) {
                return new Verdict.Same(reading.row());
            }
        }
        if (!reading.decision().isEmpty()) {
            return decided(reading, candidates, said);
        }
        if (candidates.isEmpty()) {
            return taken(new Verdict.Fresh(reading, reading.id()), reading.id(), candidates, said);
        }
        Map.Entry<String, Known> only = candidates.entrySet().iterator().next();
        Known known = only.getValue();
        boolean agrees = known.own()
                && !known.inFile()
                && known.place().equals(said.place())
                && known.amount().equals(said.amount());
        if (candidates.size() == 1 && agrees) {
            return taken(recorded.compare(reading, only.getKey()), only.getKey(), candidates, said);
        }
        return new Verdict.ToReview(reading.row(), List.copyOf(candidates.keySet()), why(candidates, said));
    }

    private Verdict decided(Stated reading, Map<String, Known> candidates, Known said) {
        String decision = reading.decision();
        String project = decision.equalsIgnoreCase(NEW) ? free(reading.id(), candidates) : decision;
        if (candidates.containsKey(project) && candidates.get(project).inFile()) {
            return rejected(
                    reading,
                    "decision-doubled",
                    "an earlier row of this file is about that project; keep one of them.");
        }
        if (!project.equals(decision) || projects.knows(project)) {
            return taken(recorded.compare(reading, project), project, candidates, said);
        }
        String example = candidates.isEmpty()
                ? ""
                : ", such as " + candidates.keySet().iterator().next();
        return rejected(reading, "decision-unknown", "write new, or the id of a project of the ledger" + example + ".");
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
        candidates.put(project, new Known(true, true, said.payload(), said.place(), said.amount()));
        return verdict;
    }

    private String why(Map<String, Known> candidates, Known said) {
        if (candidates.size() > 1) {
            return "several projects have this name";
        }
        Known known = candidates.values().iterator().next();
        if (known.inFile()) {
            return "an earlier row of this file has this name and says otherwise";
        }
        if (!known.own()) {
            return "a project of this name is known, but not from the register " + register;
        }
        List<String> differences = new ArrayList<>();
        if (!known.place().equals(said.place())) {
            differences.add("place");
        }
        if (!known.amount().equals(said.amount())) {
            differences.add("amount");
        }
        return "a project of this name differs in " + String.join(" and ", differences);
    }
}
