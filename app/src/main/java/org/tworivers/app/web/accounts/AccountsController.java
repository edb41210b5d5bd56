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
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.shared.Code;

/// The accounts of the office.
@Controller
class AccountsController {
    private static final String PLACE = "place";
    private static final String SECTOR = "sector";
    private static final String PLACES = "gbt2260";
    private static final String CODE = "[^:]+:.*\\S";

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Sessions sessions;
    private final Ledger ledger;
    private final Serving.Settings settings;

    AccountsController(
            Accounts accounts, AccountDesk desk, Sessions sessions, Ledger ledger, Serving.Settings settings) {
        this.accounts = accounts;
        this.desk = desk;
        this.sessions = sessions;
        this.ledger = ledger;
        this.settings = settings;
    }

    /// An account with what it is for.
    ///
    /// @param scope the name of its place or sector with the code; empty when it is for all
    /// @param ofSector whether it is for one sector
    /// @param lacking whether that sector has not been set yet
    record Line(Account account, String scope, boolean ofSector, boolean lacking) {}

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/accounts")
    String page(Model model, Locale locale) {
        String language = Page.messages(locale).language();
        CodeBook codes = codes();
        model.addAttribute(
                "accounts",
                accounts.all().stream().map(each -> line(each, codes, language)).toList());
        model.addAttribute("roles", List.of(Role.values()));
        return "accounts";
    }

    private CodeBook codes() {
        return ledger.register().codes(ledger.journal().head().sequence());
    }

    private Line line(Account account, CodeBook codes, String language) {
        String scope = account.place() + account.sector();
        boolean ofSector = Role.parse(account.role()).isOfSector();
        return new Line(
                account,
                scope.isEmpty() ? "" : codes.name(Code.parse(scope), settings.asOf(), language) + " (" + scope + ")",
                ofSector,
                ofSector && account.sector().isEmpty());
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/accounts")
    String open(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        Role of = role(typed.getOrDefault("role", ""));
        String name = typed.getOrDefault("name", "").strip();
        String scope = of.isOfPlace() || of.isOfSector()
                ? typed.getOrDefault(of.isOfPlace() ? PLACE : SECTOR, "").strip()
                : "";
        String fault = fault(name, of, scope);
        if (fault.isEmpty()) {
            String password = desk.open(name, of, scope.isEmpty() ? Code.NONE : Code.parse(scope));
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

    private String fault(String name, Role role, String scope) {
        if (name.isEmpty()) {
            return "nameless";
        }
        if (role.isOfSector()) {
            return isSector(scope) ? "" : SECTOR;
        }
        return role.isOfPlace() && !isKnown(scope) ? PLACE : "";
    }

    private boolean isSector(String scope) {
        return !scope.startsWith(PLACES) && isKnown(scope);
    }

    private boolean isKnown(String scope) {
        return scope.matches(CODE) && codes().knows(Code.parse(scope));
    }

    /// Says which sector a sector officer is for; from now on, so its sessions end.
    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/accounts/{id}/sector")
    String setSector(
            @PathVariable String id, @RequestParam(defaultValue = "") String sector, Model model, Locale locale) {
        Account account = find(id);
        if (!Role.parse(account.role()).isOfSector() || !isSector(sector.strip())) {
            model.addAttribute("fault", SECTOR);
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
