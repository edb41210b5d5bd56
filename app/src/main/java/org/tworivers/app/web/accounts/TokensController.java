package org.tworivers.app.web.accounts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.store.ApiTokens;
import org.tworivers.app.store.ApiTokens.Token;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Scope;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.projects.ProjectDays;
import org.tworivers.core.journal.Chain;

/// The tokens with which one's programs come in.
@Controller
class TokensController {
    private static final String PATH = "/account/tokens";
    private static final String PAGE = "tokens";

    private final TokenDesk desk;

    TokensController(TokenDesk desk) {
        this.desk = desk;
    }

    /// A token as its row shows it.
    ///
    /// @param scopes the words of its scopes
    /// @param until the last day on which it is good
    /// @param used the day it was used last; empty when it never was
    /// @param state `good`, `expired` or `revoked`
    public record Row(String id, String name, List<String> scopes, String until, String used, String state) {
        public Row {
            scopes = List.copyOf(scopes);
        }

        /// Whether it is good.
        public boolean isGood() {
            return state.equals("good");
        }
    }

    @Needs(Right.OWN_ACCOUNT)
    @GetMapping(PATH)
    String page(Model model) {
        return show(TokenForm.empty(), model);
    }

    private String show(TokenForm form, Model model) {
        Viewer viewer = Visitor.get();
        model.addAttribute("form", form);
        model.addAttribute("offered", offered(viewer).stream().map(Scope::word).toList());
        model.addAttribute("days", TokenForm.DAYS);
        model.addAttribute("most", ApiTokens.MOST);
        model.addAttribute("tokens", desk.allOf(viewer).stream().map(this::row).toList());
        return PAGE;
    }

    /// The scopes that somebody can give away: of what they may do themselves.
    private static List<Scope> offered(Viewer viewer) {
        return Arrays.stream(Scope.values())
                .filter(each -> viewer.may(each.right()))
                .toList();
    }

    private Row row(Token each) {
        String state = each.revokedAt() > 0 ? "revoked" : each.isGood(Chain.micros(desk.now())) ? "good" : "expired";
        return new Row(
                each.id(),
                each.name(),
                Scope.read(each.scopes()).stream().map(Scope::word).toList(),
                day(each.expiresAt() - 1),
                each.usedAt() == 0 ? "" : day(each.usedAt()),
                state);
    }

    private static String day(long micros) {
        return LocalDate.ofInstant(Chain.instant(micros), ProjectDays.ZONE).toString();
    }

    @Needs(Right.OWN_ACCOUNT)
    @PostMapping(PATH)
    String make(@RequestParam MultiValueMap<String, String> typed, Model model) {
        Viewer viewer = Visitor.get();
        TokenForm form = TokenForm.of(typed);
        List<Scope> offered = offered(viewer);
        String fault = form.fault(offered, desk.now());
        if (fault.isEmpty()) {
            String secret = desk.make(viewer, form.name(), form.chosen(offered), form.end(desk.now()));
            if (!secret.isEmpty()) {
                model.addAttribute("secret", secret);
                model.addAttribute("made", form.name());
                return show(TokenForm.empty(), model);
            }
            fault = "many";
        }
        model.addAttribute("fault", fault);
        return show(form, model);
    }

    @Needs(Right.OWN_ACCOUNT)
    @PostMapping(PATH + "/{id}/revoked")
    String revoke(@PathVariable String id) {
        desk.revoke(Visitor.get(), id);
        return "redirect:" + PATH;
    }
}
