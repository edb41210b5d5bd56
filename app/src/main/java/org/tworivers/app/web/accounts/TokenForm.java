package org.tworivers.app.web.accounts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.tworivers.app.work.accounts.Scope;
import org.tworivers.app.work.projects.ProjectDays;

/// The form for a token, as it was sent.
///
/// @param lasts for how many days it is to be good; empty when a day is named
/// @param until the last day on which it is to be good; empty when days are counted
record TokenForm(String name, List<String> scopes, String lasts, String until) {
    /// For how many days tokens can be good.
    static final List<Integer> DAYS = List.of(30, 90, 365);

    private static final int MOST_DAYS = 365;
    private static final int MOST_LETTERS = 60;

    TokenForm {
        scopes = List.copyOf(scopes);
    }

    static TokenForm empty() {
        return new TokenForm("", List.of(Scope.READ.word()), DAYS.getFirst().toString(), "");
    }

    static TokenForm of(MultiValueMap<String, String> typed) {
        return new TokenForm(
                text(typed, "name"),
                typed.getOrDefault("scope", List.of()),
                text(typed, "lasts"),
                text(typed, "until"));
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String text = typed.getFirst(field);
        return text == null ? "" : text.strip();
    }

    /// What is wrong with it: `nameless`, `long`, `scopeless` or `until`; empty when nothing is.
    ///
    /// @param offered the scopes that its owner may give
    String fault(List<Scope> offered, Instant now) {
        if (name.isEmpty() || name.length() > MOST_LETTERS) {
            return name.isEmpty() ? "nameless" : "long";
        }
        if (chosen(offered).isEmpty()) {
            return "scopeless";
        }
        Instant end = end(now);
        LocalDate today = LocalDate.ofInstant(now, ProjectDays.ZONE);
        boolean year = !end.isAfter(endOf(today.plusDays(MOST_DAYS)));
        return end.isAfter(now) && year ? "" : "until";
    }

    List<Scope> chosen(List<Scope> offered) {
        return Scope.allNamed(scopes).stream().filter(offered::contains).toList();
    }

    /// From when on it is good no more; long ago where that cannot be read.
    Instant end(Instant now) {
        if (DAYS.stream().map(String::valueOf).anyMatch(lasts::equals)) {
            return endOf(LocalDate.ofInstant(now, ProjectDays.ZONE).plusDays(Integer.parseInt(lasts)));
        }
        try {
            return endOf(LocalDate.parse(until));
        } catch (DateTimeException unreadable) {
            return Instant.EPOCH;
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ProjectDays.ZONE).toInstant();
    }
}
