package org.tworivers.app.web.accounts;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Sessions;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.core.shared.Code;

/// The accounts of the office.
@Controller
class AccountsController {
    private final Accounts accounts;
    private final AccountDesk desk;
    private final Sessions sessions;
    private final Ledger ledger;

    AccountsController(Accounts accounts, AccountDesk desk, Sessions sessions, Ledger ledger) {
        this.accounts = accounts;
        this.desk = desk;
        this.sessions = sessions;
        this.ledger = ledger;
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/accounts")
    String page(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("roles", List.of(Role.values()));
        return "accounts";
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/accounts")
    String open(
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String place,
            Model model) {
        Role of = Role.parse(role);
        String fault = fault(name.strip(), of, place.strip());
        if (fault.isEmpty()) {
            String password = desk.open(name.strip(), of, of.isOfPlace() ? Code.parse(place.strip()) : Code.NONE);
            fault = password.isEmpty() ? "taken" : "";
            model.addAttribute("password", password);
            model.addAttribute("opened", name.strip());
        }
        model.addAttribute("fault", fault);
        return page(model);
    }

    private String fault(String name, Role role, String place) {
        if (name.isEmpty()) {
            return "nameless";
        }
        return role.isOfPlace() && !isKnown(place) ? "place" : "";
    }

    private boolean isKnown(String place) {
        return place.indexOf(':') > 0
                && ledger.register().codes(ledger.journal().head().sequence()).knows(Code.parse(place));
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/accounts/{id}/password")
    String reset(@PathVariable String id, Model model) {
        Account account = accounts.find(id).orElseThrow();
        model.addAttribute("password", desk.reset(account));
        model.addAttribute("opened", account.name());
        sessions.end(id);
        return page(model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/accounts/{id}/closed")
    String close(@PathVariable String id, @RequestParam boolean closed, Model model) {
        if (id.equals(Visitor.get().id())) {
            model.addAttribute("fault", "self");
            return page(model);
        }
        accounts.setClosed(id, closed);
        sessions.end(id);
        return "redirect:/accounts";
    }
}
