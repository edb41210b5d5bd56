package org.tworivers.app.work.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsEntry;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;

/// Says in a line what a statement states, so that two rows can be compared by a person.
final class StatementText {
    private StatementText() {}

    /// What differs between two entries about one subject.
    static List<Change> changes(ProjectsEntry before, ProjectsEntry after) {
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

    private static Map<String, String> lines(ProjectsEntry entry) {
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
            case Statement.Noted noted -> noted.field();
        };
    }

    private static String text(Statement statement) {
        Day day = statement.day();
        return switch (statement) {
            case Statement.Named named ->
                String.join(" / ", named.names().byLanguage().values());
            case Statement.Located located -> located.place().code();
            case Statement.Classified classified -> classified.sector().code();
            case Statement.Originated originated -> originated.place().code();
            case Statement.Joined joined ->
                joined.parties().stream()
                        .map(party -> party.role() + " " + party.organisation() + " "
                                + party.share().numerator() + "/"
                                + party.share().denominator())
                        .collect(Collectors.joining(", "));
            case Statement.Signed signed ->
                signed.kind() + " " + day + " " + text(signed.capital()) + " " + signed.event();
            case Statement.CapitalIncreased increased -> day + " " + text(increased.increment());
            case Statement.InvestorChanged changed -> day + " " + changed.event();
            case Statement.StageReached reached -> day.toString();
            case Statement.Received received -> day + " " + received.money() + " " + received.voucher();
            case Statement.PaidOut paidOut -> day + " " + paidOut.money() + " " + paidOut.voucher();
            case Statement.Announced announced -> day + " " + text(announced.capital());
            case Statement.StatusObserved observed -> observed.stage().word() + " (" + observed.status() + ")";
            case Statement.Planned planned -> day.toString();
            case Statement.Assigned assigned -> assigned.unit() + " " + assigned.deadline();
            case Statement.Noted noted -> noted.text();
        };
    }

    private static String text(Capital capital) {
        String outside = capital.outside().findCounted().isEmpty() ? "" : ", outside " + text(capital.outside());
        return text(capital.total()) + outside;
    }

    private static String text(Amount amount) {
        return switch (amount) {
            case Amount.Unstated() -> "no amount";
            case Amount.Stated(var money, boolean about) -> (about ? "about " : "") + money;
            case Amount.Converted converted -> converted.conversion().result().toString();
        };
    }
}
