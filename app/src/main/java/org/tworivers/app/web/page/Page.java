package org.tworivers.app.web.page;

import java.util.List;
import java.util.Locale;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;

/// What the frame around each page needs.
///
/// @param path where the reader is
/// @param query what is asked for there, without language and theme; maybe empty
/// @param language `zh` or `en`
/// @param theme `light`, `dark`, or `auto`: as the device has it
/// @param viewer who looks; nothing before signing in
public record Page(String path, String query, String language, String theme, List<Viewer> viewer) {
    /// A part of the product in the menu.
    ///
    /// @param word the key of its name: `web.menu.` and this
    /// @param path where it begins
    public record Part(String word, String path, Right right) {}

    private static final List<String> OVERSIGHT = List.of("/stalls", "/promises", "/audits", "/suspects");

    private static final List<String> RESULTS = List.of("/results", "/talent");

    private static final List<Part> PARTS = List.of(
            new Part("overview", "/", Right.READ),
            new Part("my", "/my", Right.SEE_OWN_CASES),
            new Part("my-promises", "/my/promises", Right.CONFIRM_PROMISES),
            new Part("projects", "/projects", Right.READ),
            new Part("organisations", "/organisations", Right.READ),
            new Part("places", "/places", Right.READ),
            new Part("journal", "/journal", Right.SEE_JOURNAL),
            new Part("claims", "/claims", Right.READ),
            new Part("bulletins", "/bulletins", Right.READ),
            new Part("imports", "/imports", Right.SEE_JOURNAL),
            new Part("returns", "/returns", Right.SEE_RETURNS),
            new Part("leads", "/leads", Right.SEE_LEADS),
            new Part("stalls", "/stalls", Right.READ),
            new Part("cases", "/cases", Right.SEE_CASES),
            new Part("instruments", "/instruments", Right.SEE_INSTRUMENTS),
            new Part("bookings", "/bookings", Right.BOOK_INSTRUMENTS),
            new Part("results", "/results", Right.SEE_RESULTS),
            new Part("agreements", "/agreements", Right.READ),
            new Part("events", "/events", Right.SEE_EVENTS),
            new Part("parks", "/parks", Right.SEE_PARKS),
            new Part("match", "/match", Right.SEE_PARKS),
            new Part("my-needs", "/my/needs", Right.POST_NEEDS),
            new Part("research", "/research", Right.SEE_RESEARCH),
            new Part("energy", "/energy", Right.READ),
            new Part("accounts", "/accounts", Right.MANAGE_ACCOUNTS),
            new Part("administration", "/administration", Right.MANAGE_ACCOUNTS));

    public Page {
        viewer = List.copyOf(viewer);
    }

    static Page of(String path, String query, Locale locale, String theme, List<Viewer> viewer) {
        return new Page(path, query, Language.of(locale).getLanguage(), theme, viewer);
    }

    /// The texts of the language that a reader wants.
    public static Messages messages(Locale locale) {
        return Messages.in(Language.of(locale).getLanguage());
    }

    /// Where the reader is with what is asked for, for links to the same page in the other language.
    public String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// Whether somebody is signed in.
    public boolean isSignedIn() {
        return !viewer.isEmpty();
    }

    /// The first page of who looks.
    public String home() {
        return viewer.isEmpty() ? "/" : Visitor.home(viewer.getFirst());
    }

    /// The name of who is signed in.
    public String name() {
        return viewer.isEmpty() ? "" : viewer.getFirst().name();
    }

    /// The word of their role.
    public String role() {
        return viewer.isEmpty() ? "" : viewer.getFirst().role().word();
    }

    /// The parts of the product that they may see.
    public List<Part> menu() {
        return PARTS.stream()
                .filter(part -> viewer.stream().anyMatch(each -> each.may(part.right())))
                .toList();
    }

    /// Whether they may open the journal.
    public boolean maySeeJournal() {
        return viewer.stream().anyMatch(each -> each.may(Right.SEE_JOURNAL));
    }

    /// Whether they may see what was promised to firms.
    public boolean maySeePromises() {
        return viewer.stream().anyMatch(each -> each.may(Right.SEE_PROMISES));
    }

    /// Whether they may see talent agreements.
    public boolean maySeeTalent() {
        return viewer.stream().anyMatch(each -> each.may(Right.SEE_TALENT));
    }

    /// Whether they may run events.
    public boolean mayRunEvents() {
        return viewer.stream().anyMatch(each -> each.may(Right.RUN_EVENTS));
    }

    /// Whether a part is the one the reader is in.
    public boolean isIn(Part part) {
        return switch (part.path()) {
            case "/", "/my" -> path.equals(part.path());
            case "/stalls" -> OVERSIGHT.stream().anyMatch(path::startsWith);
            case "/results" -> RESULTS.stream().anyMatch(path::startsWith);
            default -> path.startsWith(part.path());
        };
    }

    /// The other language.
    public String other() {
        return language.equals("zh") ? "en" : "zh";
    }
}
