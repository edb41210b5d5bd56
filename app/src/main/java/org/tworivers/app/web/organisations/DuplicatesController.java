package org.tworivers.app.web.organisations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tworivers.app.render.Messages;
import org.tworivers.app.render.RejectionText;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.organisations.JudgementDesk;
import org.tworivers.app.work.organisations.JudgementDesk.Judging;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Rejection;

/// Organisations that may be recorded twice: the pairs, two side by side, and what somebody judges of them.
@Controller
class DuplicatesController {
    private static final String MOVED = "version-moved";
    private static final String SEQUENCE = "[0-9]{1,18}";
    private static final String PAIR = "/organisations/duplicates/pair";

    private final PairReader reader;
    private final JudgementDesk desk;
    private final String region;

    DuplicatesController(PairReader reader, JudgementDesk desk, @Value("${tworivers.region:CN-HA}") String region) {
        this.reader = reader;
        this.desk = desk;
        this.region = region;
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping("/organisations/duplicates")
    String list(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        model.addAttribute(
                "list",
                reader.page(Visitor.get(), Paging.wanted(typed.getOrDefault("page", "")), Page.messages(locale)));
        return "organisation-doubles";
    }

    @Needs(Right.SEE_JOURNAL)
    @GetMapping(PAIR)
    String pair(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        return show(typed, List.of(), model, locale);
    }

    private String show(Map<String, String> typed, List<Rejection> rejections, Model model, Locale locale) {
        Messages messages = Page.messages(locale);
        RejectionText texts = RejectionText.in(messages.language());
        model.addAttribute("pair", reader.pair(Visitor.get(), one(typed), other(typed), typed, messages));
        model.addAttribute("mayMerge", Visitor.get().may(Right.MERGE));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "faults",
                rejections.stream()
                        .map(each ->
                                each.code().equals(MOVED) ? messages.text("web.doubles.moved") : texts.advice(each))
                        .distinct()
                        .toList());
        return "organisation-pair";
    }

    private static String one(Map<String, String> typed) {
        return typed.getOrDefault("one", "");
    }

    private static String other(Map<String, String> typed) {
        return typed.getOrDefault("other", "");
    }

    private Judging judging(Map<String, String> typed) {
        String seen = typed.getOrDefault("seen", "");
        return new Judging(
                new Origin(Visitor.get().id(), Channel.WEB, region, ""),
                reader.form(typed),
                seen.matches(SEQUENCE) ? Long.parseLong(seen) : 0);
    }

    private static String reason(Map<String, String> typed) {
        return typed.getOrDefault("reason", "");
    }

    @Needs(Right.MERGE)
    @PostMapping("/organisations/duplicates/merge")
    String merge(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String survivor = typed.getOrDefault("survivor", one(typed));
        String merged = survivor.equals(one(typed)) ? other(typed) : one(typed);
        reader.pair(Visitor.get(), one(typed), other(typed), typed, Page.messages(locale));
        Appended appended = desk.merge(judging(typed), merged, survivor, reason(typed));
        return appended instanceof Appended.Refused refused
                ? show(typed, refused.rejections(), model, locale)
                : "redirect:" + OrganisationsController.address(survivor, "merged");
    }

    @Needs(Right.MERGE)
    @PostMapping("/organisations/duplicates/apart")
    String keepApart(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        reader.pair(Visitor.get(), one(typed), other(typed), typed, Page.messages(locale));
        Appended appended = desk.keepApart(judging(typed), one(typed), other(typed), reason(typed));
        return appended instanceof Appended.Refused refused
                ? show(typed, refused.rejections(), model, locale)
                : "redirect:/organisations/duplicates?apart";
    }

    /// Takes back that two are two.
    @Needs(Right.MERGE)
    @PostMapping("/organisations/duplicates/apart/withdraw")
    String propose(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        PairPage pair = reader.pair(Visitor.get(), one(typed), other(typed), typed, Page.messages(locale));
        if (pair.apart() > 0) {
            Appended appended = desk.takeBack(judging(typed), pair.apart(), reason(typed));
            if (appended instanceof Appended.Refused refused) {
                return show(typed, refused.rejections(), model, locale);
            }
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath(PAIR)
                        .queryParam("one", "{one}")
                        .queryParam("other", "{other}")
                        .encode()
                        .buildAndExpand(Map.of("one", one(typed), "other", other(typed)))
                        .toUriString()
                + "&undone";
    }

    /// Takes a merge back.
    @Needs(Right.MERGE)
    @PostMapping("/organisations/unmerge")
    String unmerge(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String merged = typed.getOrDefault("merged", "");
        Appended appended = desk.unmerge(judging(typed), merged, reason(typed));
        if (appended instanceof Appended.Refused refused) {
            model.addAttribute(
                    "faults",
                    refused.rejections().stream()
                            .map(RejectionText.in(Page.messages(locale).language())::advice)
                            .toList());
            return "organisation-refused";
        }
        return "redirect:" + OrganisationsController.address(merged, "unmerged");
    }
}
