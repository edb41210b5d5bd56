package org.tworivers.app.work.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tworivers.app.render.StatementText;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.projects.Statement;

/// Says what a row states otherwise than what is recorded.
final class Changes {
    private final StatementText statements;

    Changes(StatementText statements) {
        this.statements = statements;
    }

    /// What differs between two entries about one subject.
    List<Change> between(ProjectsEntry before, ProjectsEntry after) {
        Map<String, String> from = lines(before);
        Map<String, String> to = lines(after);
        List<Change> changes = new ArrayList<>();
        for (String field : Stream.concat(from.keySet().stream(), to.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))) {
            Change change = new Change(field, from.getOrDefault(field, ""), to.getOrDefault(field, ""));
            if (!change.from().equals(change.to())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private Map<String, String> lines(ProjectsEntry entry) {
        Map<String, String> lines = new LinkedHashMap<>();
        switch (entry) {
            case ProjectStated stated -> {
                if (stated.illustrative()) {
                    lines.put("illustrative", "yes");
                }
                for (Statement statement : stated.statements()) {
                    lines.merge(field(statement), text(statement), (one, two) -> one + "; " + two);
                }
            }
            case ReturnFiled filed -> {
                lines.put("above", filed.above());
                for (Map.Entry<String, BigDecimal> value : filed.values().entrySet()) {
                    lines.put(value.getKey(), value.getValue().toPlainString());
                }
            }
        }
        return lines;
    }

    /// What a statement is about.
    static String field(Statement statement) {
        return switch (statement) {
            case Statement.Named named -> "named";
            case Statement.Located located -> "located";
            case Statement.Classified classified -> "classified";
            case Statement.Originated originated -> "originated";
            case Statement.Joined joined -> "joined";
            case Statement.Signed signed -> "signed";
            case Statement.CapitalIncreased increased -> "increased";
            case Statement.InvestorChanged changed -> "investor changed";
            case Statement.StageReached reached -> "reached " + reached.stage().word();
            case Statement.Received received -> "received";
            case Statement.PaidOut paidOut -> "paid out";
            case Statement.Announced announced -> "announced";
            case Statement.StatusObserved observed -> "status " + observed.day();
            case Statement.Planned planned -> "planned " + planned.stage().word();
            case Statement.Assigned assigned -> "assigned";
            case Statement.SiteVisited visited -> "site visited " + visited.day();
            case Statement.Noted noted -> noted.field();
        };
    }

    private String text(Statement statement) {
        String day = statement.day().toString();
        return switch (statement) {
            case Statement.Signed signed -> day + " " + statements.kind(signed) + " " + statements.text(signed);
            case Statement.CapitalIncreased increased -> day + " " + statements.text(increased);
            case Statement.InvestorChanged changed -> day + " " + statements.text(changed);
            case Statement.Received received -> day + " " + statements.text(received);
            case Statement.PaidOut paidOut -> day + " " + statements.text(paidOut);
            case Statement.Announced announced -> day + " " + statements.text(announced);
            case Statement.StageReached reached -> day;
            case Statement.Planned planned -> day;
            case Statement.Named named -> statements.text(named);
            case Statement.Located located -> statements.text(located);
            case Statement.Classified classified -> statements.text(classified);
            case Statement.Originated originated -> statements.text(originated);
            case Statement.Joined joined -> statements.text(joined);
            case Statement.StatusObserved observed -> statements.text(observed);
            case Statement.Assigned assigned -> statements.text(assigned);
            case Statement.SiteVisited visited -> statements.text(visited);
            case Statement.Noted noted -> noted.text();
        };
    }
}
