package org.tworivers.app.web.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tworivers.app.exchange.mail.MailAddress;
import org.tworivers.app.exchange.mail.MailSettings;
import org.tworivers.app.render.Messages;
import org.tworivers.app.store.DigestSubscriptions;
import org.tworivers.app.store.DigestSubscriptions.Subscription;
import org.tworivers.app.web.page.Page;
import org.tworivers.app.web.security.Needs;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.accounts.Right;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.app.work.digests.Digest;
import org.tworivers.app.work.digests.DigestSource;
import org.tworivers.app.work.digests.Rhythm;
import org.tworivers.app.work.serving.Serving;
import org.tworivers.app.work.waiting.KnownDigests;

/// Where somebody asks for letters about what waits for them, and sees what the next would say.
@Controller
class DigestController {
    private static final String PATH = "/account/digest";
    private static final String NEVER = "never";
    private static final List<String> RHYTHMS = List.of(NEVER, Rhythm.DAILY.word(), Rhythm.WEEKLY.word());

    private final DigestSubscriptions subscriptions;
    private final List<DigestSource> sources;
    private final MailSettings mail;
    private final Serving.Settings settings;

    DigestController(
            DigestSubscriptions subscriptions, KnownDigests known, MailSettings mail, Serving.Settings settings) {
        this.subscriptions = subscriptions;
        sources = known.sources();
        this.mail = mail;
        this.settings = settings;
    }

    /// What the form holds.
    public record Asked(String rhythm, String language, String address) {}

    @Needs(Right.OWN_ACCOUNT)
    @GetMapping(PATH)
    String page(Model model, Locale locale) {
        String language = Page.messages(locale).language();
        Optional<Subscription> found = subscriptions.find(Visitor.get().id());
        model.addAttribute("refused", found.map(Subscription::refused).orElse(false));
        return show(
                found.map(each -> new Asked(each.rhythm(), each.language(), each.address()))
                        .orElse(new Asked(NEVER, language, "")),
                model);
    }

    private String show(Asked asked, Model model) {
        Viewer viewer = Visitor.get();
        Messages messages = Messages.in(asked.language());
        Digest digest = Digest.of(sources, viewer, settings.asOf(), messages);
        model.addAttribute("asked", asked);
        model.addAttribute("rhythms", RHYTHMS);
        model.addAttribute("isOn", mail.isOn());
        model.addAttribute("subject", digest.isEmpty() ? "" : digest.subject(messages));
        model.addAttribute("letter", digest.isEmpty() ? "" : digest.text(viewer.name(), messages));
        return "digest";
    }

    @Needs(Right.OWN_ACCOUNT)
    @PostMapping(PATH)
    String keep(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        String language = typed.getOrDefault("language", "");
        Asked asked = new Asked(
                typed.getOrDefault("rhythm", NEVER),
                List.of("zh", "en").contains(language)
                        ? language
                        : Page.messages(locale).language(),
                typed.getOrDefault("address", "").strip());
        Optional<Rhythm> rhythm = Rhythm.find(asked.rhythm());
        if (rhythm.isEmpty()) {
            subscriptions.drop(Visitor.get().id());
            return "redirect:" + PATH + "?stopped";
        }
        if (!MailAddress.isOne(asked.address())) {
            model.addAttribute("fault", asked.address());
            return show(asked, model);
        }
        subscriptions.keep(new Subscription(
                Visitor.get().id(),
                asked.rhythm(),
                asked.language(),
                subscriptions.find(Visitor.get().id()).map(Subscription::told).orElse(LocalDate.EPOCH),
                false,
                asked.address()));
        return "redirect:" + PATH + "?kept";
    }
}
