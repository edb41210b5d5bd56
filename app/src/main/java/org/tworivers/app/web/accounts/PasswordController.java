package org.tworivers.app.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.store.Accounts;
import org.tworivers.app.store.Accounts.Account;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;

/// The own password.
@Controller
class PasswordController {
    private final Accounts accounts;
    private final AccountDesk desk;

    PasswordController(Accounts accounts, AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @Needs(Right.OWN_ACCOUNT)
    @GetMapping("/password")
    String page() {
        return "password";
    }

    @Needs(Right.OWN_ACCOUNT)
    @PostMapping("/password")
    String change(@RequestParam String old, @RequestParam String chosen, HttpServletRequest request, Model model) {
        Account account = accounts.find(Visitor.get().id()).orElseThrow();
        String fault = fault(account, old, chosen);
        if (!fault.isEmpty()) {
            model.addAttribute("fault", fault);
            return "password";
        }
        desk.choose(account, chosen);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return "redirect:/sign-in?changed";
    }

    private String fault(Account account, String old, String chosen) {
        if (!desk.isRight(account, old)) {
            return "old";
        }
        if (chosen.length() < AccountDesk.SHORTEST) {
            return "short";
        }
        return chosen.equals(old) ? "same" : "";
    }
}
