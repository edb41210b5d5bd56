package org.tworivers.app.web.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.journal.BackupFolder;
import org.tworivers.app.work.reference.LoadedScheme;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Verification;
import org.tworivers.core.projects.CountingPolicies;

/// What the ledger stands on, for who runs it.
@Controller
class AdministrationController {
    private final Ledger ledger;
    private final BackupFolder backups;
    private final Serving.Settings settings;

    AdministrationController(Ledger ledger, BackupFolder backups, Serving.Settings settings) {
        this.ledger = ledger;
        this.backups = backups;
        this.settings = settings;
    }

    /// A role and what it may do.
    record Powers(String role, List<Boolean> may) {
        Powers {
            may = List.copyOf(may);
        }
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/administration")
    String page(Model model) {
        Head head = ledger.journal().head();
        LocalDate day = settings.asOf();
        model.addAttribute("head", head);
        model.addAttribute("isFile", ledger.database().isFile());
        model.addAttribute("place", place());
        model.addAttribute("day", day);
        model.addAttribute("schemes", LoadedScheme.all(ledger.register().codes(head.sequence()), day));
        model.addAttribute("policies", CountingPolicies.all());
        model.addAttribute(
                "rights",
                List.of(Right.values()).stream()
                        .map(AdministrationController::word)
                        .toList());
        model.addAttribute(
                "powers",
                List.of(Role.values()).stream()
                        .map(AdministrationController::powers)
                        .toList());
        model.addAttribute("backups", ledger.database().isFile() ? backups.all() : List.of());
        return "administration";
    }

    private String place() {
        return ledger.database().isFile()
                ? ledger.database().file().getFileName().toString()
                : ledger.database().place();
    }

    private static String word(Right right) {
        return right.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Powers powers(Role role) {
        return new Powers(
                role.word(), List.of(Right.values()).stream().map(role::may).toList());
    }

    /// Makes a backup on the server, of a store that lies in a file; a database has its own.
    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/administration/backups")
    String backUp(RedirectAttributes told) {
        if (!ledger.database().isFile()) {
            return "redirect:/administration";
        }
        Verification verification = backups.make();
        told.addFlashAttribute("made", verification.holds() ? "made" : "broken");
        return "redirect:/administration";
    }
}
