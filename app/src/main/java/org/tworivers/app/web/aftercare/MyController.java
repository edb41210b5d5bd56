package org.tworivers.app.web.aftercare;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.OrganisationLists;

/// The first page of a firm.
@Controller
class MyController {
    private final OrganisationLists organisations;

    MyController(OrganisationLists organisations) {
        this.organisations = organisations;
    }

    @Needs(Right.SEE_OWN_CASES)
    @GetMapping("/my")
    String page(Model model, Locale locale) {
        Viewer viewer = Visitor.get();
        model.addAttribute(
                "firm",
                organisations
                        .findOwn(viewer)
                        .map(each ->
                                each.stated().names().in(Page.messages(locale).language()))
                        .orElse(viewer.organisation()));
        return "my";
    }
}
