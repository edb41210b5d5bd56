package org.tworivers.app.web.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Sessions;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;

/// The accounts of the office.
@Controller
class AccountsController {
    private final Accounts accounts;
    private final AccountDesk desk;
    private final Sessions sessions;
    private final AccountScopes scopes;

    AccountsController(Accounts accounts, AccountDesk desk, Sessions sessions, AccountScopes scopes) {
        this.accounts = accounts;
        this.desk = desk;
        this.sessions = sessions;
        this.scopes = scopes;
    }

    /// An account with what it is for.
    ///
    /// @param scope the name of its place, sector or organisation with the code; empty when it is for all
    /// @param ofSector whether it is for one sector
    /// @param lacking whether that sector has not been set yet
    record Line(Account account, String scope, boolean ofSector, boolean lacking) {}

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/accounts")
    String page(Model model, Locale locale) {
        String language = Page.messages(locale).language();
        model.addAttribute(
                "accounts",
                accounts.all().stream().map(each -> line(each, language)).toList());
        model.addAttribute("organisations", scopes.offered(language));
        model.addAttribute("roles", List.of(Role.values()));
        return "accounts";
    }

    private Line line(Account account, String language) {
        boolean ofSector = Role.parse(account.role()).isOfSector();
        return new Line(
                account,
                scopes.name(account, language),
                ofSector,
                ofSector && account.sector().isEmpty());
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/accounts")
    String open(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Role of = role(typed.getOrDefault("role", ""));
        String name = typed.getOrDefault("name", "").strip();
        String scope = scopes.typed(of, typed);
        String fault = name.isEmpty() ? "nameless" : scopes.fault(of, scope);
        if (fault.isEmpty()) {
            String password = desk.open(name, of, scope);
            fault = password.isEmpty() ? "taken" : "";
            model.addAttribute("password", password);
            model.addAttribute("opened", name);
        }
        model.addAttribute("fault", fault);
        model.addAttribute("typed", fault.isEmpty() ? Map.of() : typed);
        return page(model, locale);
    }

    /// The page offers roles to choose from: any other word is from no page of ours.
    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /// Says which sector a sector officer is for; from now on, so its sessions end.
    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/accounts/{id}/sector")
    String setSector(
            @PathVariable String id, @RequestParam(defaultValue = "") String sector, Model model, Locale locale) {
        Account account = find(id);
        if (!Role.parse(account.role()).isOfSector() || !scopes.isSector(sector.strip())) {
            model.addAttribute("fault", AccountScopes.SECTOR);
            return page(model, locale);
        }
        accounts.setSector(id, sector.strip());
        sessions.end(id);
        return "redirect:/accounts";
    }

    private Account find(String id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/accounts/{id}/password")
    String reset(@PathVariable String id, Model model, Locale locale) {
        Account account = find(id);
        model.addAttribute("password", desk.reset(account));
        model.addAttribute("opened", account.name());
        sessions.end(id);
        return page(model, locale);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/accounts/{id}/closed")
    String close(@PathVariable String id, @RequestParam boolean closed, Model model, Locale locale) {
        if (id.equals(Visitor.get().id())) {
            model.addAttribute("fault", "self");
            return page(model, locale);
        }
        accounts.setClosed(id, closed);
        sessions.end(id);
        return "redirect:/accounts";
    }
}
