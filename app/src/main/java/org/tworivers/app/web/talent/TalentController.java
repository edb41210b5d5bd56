package org.tworivers.app.web.talent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.render.FigureLine;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.page.Paging;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.AsKnown;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.talent.ListedTalent;
import org.tworivers.app.work.talent.TalentReader;
import org.tworivers.core.talent.TalentCounts;

/// Talent agreements: the list with agreements and heads apart, and one agreement with all that was said of it.
@Controller
class TalentController {
    private static final int PAGE = 40;

    private final TalentPages talent;
    private final RoomPages pages;

    TalentController(TalentPages talent, RoomPages pages) {
        this.talent = talent;
        this.pages = pages;
    }

    @Needs(Right.SEE_TALENT)
    @GetMapping("/talent")
    String agreements(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        AsKnown asked = talent.asked(typed, model);
        NameBook names = pages.names(locale);
        List<ListedTalent> all = talent.all(asked);
        TalentCounts counts = TalentReader.counts(all);
        Paging paging = Paging.of(Paging.wanted(typed.getOrDefault("page", "")), all.size(), PAGE);
        model.addAttribute("figures", FigureLine.all(counts.figures(), names.messages()));
        model.addAttribute("agreements", counts.agreements());
        model.addAttribute("heads", counts.heads());
        model.addAttribute(
                "illustrative", all.stream().anyMatch(each -> each.agreement().illustrative()));
        model.addAttribute("paging", paging);
        model.addAttribute(
                "lines",
                paging.cut(all).stream()
                        .map(each -> talent.view(each, asked, names))
                        .toList());
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_TALENT));
        return "talent-list";
    }

    @Needs(Right.SEE_TALENT)
    @GetMapping("/talent/{agreement}")
    String agreement(
            @PathVariable String agreement, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        AsKnown asked = talent.asked(typed, model);
        ListedTalent listed = talent.get(agreement, asked);
        NameBook names = pages.names(locale);
        pages.show(Map.of(), List.of(), model, locale);
        show(listed, asked, names, model);
        return "talent";
    }

    private void show(ListedTalent listed, AsKnown asked, NameBook names, Model model) {
        model.addAttribute("line", talent.view(listed, asked, names));
        model.addAttribute("steps", TalentView.steps(listed, names));
        model.addAttribute("acts", TalentForms.acts(listed));
        model.addAttribute("mayRecord", Visitor.get().may(Right.RECORD_TALENT));
        model.addAttribute("mayCare", Visitor.get().may(Right.CARE_FOR_PERSONS));
    }
}
