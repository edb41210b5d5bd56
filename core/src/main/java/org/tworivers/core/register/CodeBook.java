package org.tworivers.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.shared.Code;

/// The schemes of places and sectors as trees that change with time.
///
/// Roll-up at a date goes up by the parents that hold on that date. A code that ended keeps its place: where a
/// successor is known the successor is followed, else the last statement that held, so that a project in an
/// abolished county still counts under a city and a province on every as-of date. A list that only lacks a code ends
/// it without naming a successor; that takes no successor away that is named elsewhere.
public final class CodeBook {
    private final Map<Code, History> histories = new HashMap<>();

    private record History(List<CodeStated> statements, List<CodeEnded> endings) {}

    /// A book of these statements and endings, in any order.
    public CodeBook(List<CodeStated> statements, List<CodeEnded> endings) {
        for (CodeStated stated : statements) {
            history(stated.code()).statements().add(stated);
        }
        for (CodeEnded ended : endings) {
            history(ended.code()).endings().add(ended);
        }
        for (History history : histories.values()) {
            history.statements()
                    .sort(Comparator.comparing(CodeStated::from)
                            .thenComparing(CodeStated::parent)
                            .thenComparing(stated -> stated.names().toString()));
            history.endings().sort(Comparator.comparing(CodeEnded::day).thenComparing(CodeEnded::successor));
        }
    }

    private History history(Code code) {
        return histories.computeIfAbsent(code, fresh -> new History(new ArrayList<>(), new ArrayList<>()));
    }

    /// The statement about a code that holds on a date: the latest from that date or before; the first there
    /// is when all are later, for registers name counties before a scheme does.
    public Optional<CodeStated> find(Code code, LocalDate date) {
        History history = histories.get(code);
        if (history == null || history.statements().isEmpty()) {
            return Optional.empty();
        }
        CodeStated found = history.statements().getFirst();
        for (CodeStated stated : history.statements()) {
            if (!stated.from().last().isAfter(date)) {
                found = stated;
            }
        }
        return Optional.of(found);
    }

    /// The code that stands for a code on a date: itself, or its successor when it has ended and one is known.
    public Code current(Code code, LocalDate date) {
        Code at = code;
        Set<Code> seen = new HashSet<>();
        while (seen.add(at)) {
            Code next = successor(at, date);
            if (next.isNone()) {
                return at;
            }
            at = next;
        }
        return code;
    }

    private Code successor(Code code, LocalDate date) {
        History history = histories.get(code);
        Code successor = Code.NONE;
        if (history != null) {
            for (CodeEnded ended : history.endings()) {
                boolean revived = history.statements().stream()
                        .anyMatch(stated -> stated.from().isDated()
                                && !stated.from().first().isBefore(ended.day().last())
                                && !stated.from().last().isAfter(date));
                boolean counts = !ended.day().last().isAfter(date) && !revived;
                if (counts && !ended.successor().isNone()) {
                    successor = ended.successor();
                }
            }
        }
        return successor;
    }

    /// The codes from a code up to the top on a date, the code (or its successor) first. A code that no
    /// scheme knows is alone.
    public List<Code> path(Code code, LocalDate date) {
        List<Code> path = new ArrayList<>();
        Code at = current(code, date);
        while (!at.isNone() && !path.contains(at)) {
            path.add(at);
            Optional<CodeStated> stated = find(at, date);
            at = stated.isPresent() && !stated.get().parent().isNone()
                    ? current(stated.get().parent(), date)
                    : Code.NONE;
        }
        return path;
    }

    /// The code or its ancestor at a level on a date; empty when there is none on the path.
    ///
    /// @param level the scheme's word, such as `city`
    public Optional<Code> findAtLevel(Code code, String level, LocalDate date) {
        return path(code, date).stream()
                .filter(each ->
                        find(each, date).map(CodeStated::level).orElse("").equals(level))
                .findFirst();
    }

    /// Whether any code on the path from a code to the top has a level on a date. A scheme without levels is a flat
    /// list; its codes stand for themselves in every roll-up.
    public boolean hasLevels(Code code, LocalDate date) {
        return path(code, date).stream()
                .anyMatch(each -> find(each, date)
                        .map(stated -> !stated.level().isEmpty())
                        .orElse(false));
    }

    /// The name of a code on a date, or the code itself when no scheme knows it.
    public String name(Code code, LocalDate date, String language) {
        return find(code, date).map(stated -> stated.names().in(language)).orElse(code.code());
    }

    /// Every scheme that anything is stated of, by name.
    public List<String> allSchemes() {
        return histories.keySet().stream()
                .filter(this::knows)
                .map(Code::scheme)
                .distinct()
                .sorted()
                .toList();
    }

    /// Every code of a scheme that anything is stated of, by order of code.
    public List<Code> allCodes(String scheme) {
        return histories.keySet().stream()
                .filter(code -> code.scheme().equals(scheme) && knows(code))
                .sorted()
                .toList();
    }

    /// All that was ever stated of a code, by the day it holds from.
    public List<CodeStated> allStatements(Code code) {
        History history = histories.get(code);
        return history == null ? List.of() : List.copyOf(history.statements());
    }

    /// Every ending of a code, by day.
    public List<CodeEnded> allEndings(Code code) {
        History history = histories.get(code);
        return history == null ? List.of() : List.copyOf(history.endings());
    }

    /// Whether any statement about the code is known.
    public boolean knows(Code code) {
        History history = histories.get(code);
        return history != null && !history.statements().isEmpty();
    }

    /// Whether the code is known and not ended on the date.
    public boolean holds(Code code, LocalDate date) {
        History history = histories.get(code);
        if (history == null || history.statements().isEmpty()) {
            return false;
        }
        LocalDate stated = find(code, date).orElseThrow().from().last();
        return history.endings().stream()
                .noneMatch(ended ->
                        !ended.day().last().isAfter(date) && !ended.day().last().isBefore(stated));
    }
}
