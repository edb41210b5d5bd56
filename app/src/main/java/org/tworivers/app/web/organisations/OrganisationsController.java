package org.tworivers.app.web.organisations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.render.Messages;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.organisations.ListedOrganisation;
import org.tworivers.app.work.organisations.OrganisationLists;
import org.tworivers.app.work.organisations.Participation;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.core.projects.Party;
import org.tworivers.core.register.RegisterEntry;

/// The organisations as a list, and one of them.
@Controller
class OrganisationsController {
    private static final List<String> CHECKS = List.of("ok", "fails-check", "none");

    private final OrganisationLists lists;
    private final PairReader pairs;
    private final Ledger ledger;
    private final Serving.Settings settings;

    OrganisationsController(OrganisationLists lists, PairReader pairs, Ledger ledger, Serving.Settings settings) {
        this.lists = lists;
        this.pairs = pairs;
        this.ledger = ledger;
        this.settings = settings;
    }

    @Needs(Right.READ)
    @GetMapping("/organisations")
    String list(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        OrganisationForm form = OrganisationForm.of(typed);
        String language = Page.messages(locale).language();
        OrganisationLists.Matches matches = lists.find(Visitor.get(), form.filter(language), settings.asOf());
        model.addAttribute("form", form);
        model.addAttribute("list", OrganisationsPage.of(matches, form.page(), settings.asOf(), language));
        model.addAttribute(
                "kinds",
                Arrays.stream(RegisterEntry.Kind.values())
                        .map(RegisterEntry.Kind::word)
                        .toList());
        model.addAttribute("checks", CHECKS);
        model.addAttribute("doubles", Visitor.get().may(Right.SEE_JOURNAL) ? pairs.number() : 0);
        return "organisations";
    }

    @Needs(Right.READ)
    @GetMapping("/organisations/one")
    String one(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String id = typed.getOrDefault("id", "");
        Viewer viewer = Visitor.get();
        Messages messages = Page.messages(locale);
        ListedOrganisation found = lists.find(viewer, id, settings.asOf())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!found.stated().id().equals(id)) {
            return "redirect:" + address(found.stated().id(), "from=" + URLEncoder.encode(id, StandardCharsets.UTF_8));
        }
        model.addAttribute("organisation", found);
        model.addAttribute(
                "from",
                found.merged().stream()
                        .filter(each -> each.stated().id().equals(typed.get("from")))
                        .map(each -> each.stated().names().in(messages.language()))
                        .toList());
        model.addAttribute("mayMerge", viewer.may(Right.MERGE));
        model.addAttribute("form", pairs.form(Map.of()));
        model.addAttribute("seen", ledger.journal().head().sequence());
        model.addAttribute(
                "row",
                OrganisationsPage.row(
                        found,
                        ledger.register().codes(ledger.journal().head().sequence()),
                        settings.asOf(),
                        messages.language()));
        model.addAttribute(
                "parts",
                lists.projectsOf(viewer, found.stated().id()).stream()
                        .map(each -> part(each, messages))
                        .toList());
        return "organisation";
    }

    /// The address of an organisation.
    ///
    /// @param further what is told beside, such as `merged`
    static String address(String id, String further) {
        return UriComponentsBuilder.fromPath("/organisations/one")
                        .queryParam("id", "{id}")
                        .encode()
                        .buildAndExpand(id)
                        .toUriString()
                + "&" + further;
    }

    /// A part in a project as its row shows it.
    ///
    /// @param share such as `3/10`; empty when none was stated
    public record Part(int number, String project, String name, String role, String share) {}

    private static Part part(Participation each, Messages messages) {
        String key = "web.dossier.party." + each.party().role();
        return new Part(
                each.number(),
                each.project(),
                each.names().in(messages.language()),
                messages.has(key) ? messages.text(key) : each.party().role(),
                each.party().share().equals(Party.UNSTATED_SHARE)
                        ? ""
                        : each.party().share().numerator() + "/"
                                + each.party().share().denominator());
    }
}
