package org.tworivers.app.web.aftercare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.security.Visitor;
import org.tworivers.app.work.aftercare.ListedCase;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.aftercare.AftercareEntry.CaseRaised;
import org.tworivers.core.aftercare.Voice;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Rejection;

/// What is said of cases, with what a form alone cannot know: what lies ahead, whose a case is, who works on cases.
/// Asked of what people type and of what programs send alike.
@Component
class CaseChecks {
    private final CasePages pages;

    CaseChecks(CasePages pages) {
        this.pages = pages;
    }

    /// A case that somebody raises at a desk.
    Heard<AftercareEntry> atDesk(String id, Map<String, String> typed, NameBook names) {
        CaseForms forms = new CaseForms(typed, pages, names);
        AftercareEntry entry = forms.raisedAtDesk(id, Visitor.get().place());
        List<Rejection> faults = new ArrayList<>(forms.faults());
        if (entry instanceof CaseRaised raised && !pages.covers(raised.raised().place())) {
            faults.add(new Rejection(
                    "place-elsewhere",
                    "place",
                    typed.getOrDefault("place", ""),
                    "it lies outside the place that you record for."));
        }
        return behind(entry, faults);
    }

    /// A case that the firm that signed in raises itself; it names no project.
    Heard<AftercareEntry> byFirm(String id, Map<String, String> typed, NameBook names) {
        Map<String, String> own = new HashMap<>(typed);
        own.remove("project");
        CaseForms forms = new CaseForms(own, pages, names);
        Code place = pages.firm().stated().place();
        return behind(forms.raisedByFirm(id, Visitor.get().organisation(), place), forms.faults());
    }

    /// Something that is done about a case.
    ///
    /// @param voice whose word a form notes
    Heard<AftercareEntry> done(ListedCase listed, CaseAct act, Voice voice, Map<String, String> typed, NameBook names) {
        Map<String, String> known = new HashMap<>(typed);
        List<Rejection> faults = new ArrayList<>();
        findWorkerField(act).ifPresent(field -> worker(field, listed, known, faults));
        CaseForms forms = new CaseForms(known, pages, names);
        AftercareEntry entry = forms.read(act, listed.raised(), voice);
        faults.addAll(0, forms.faults());
        if (faults.isEmpty()
                && act.way() == CaseAct.Way.WORK
                && !listed.isOf(Visitor.get().id())) {
            faults.add(new Rejection(
                    "case-not-yours", "form", "", "only who owns it or helps with it does that; have it handed over."));
        }
        return behind(entry, faults);
    }

    private static Optional<String> findWorkerField(CaseAct act) {
        return switch (act) {
            case OWNER, HAND_OVER -> Optional.of("owner");
            case HELPER -> Optional.of("helper");
            default -> Optional.empty();
        };
    }

    /// Who works on a case is an account, named by its id or name.
    private void worker(String field, ListedCase listed, Map<String, String> typed, List<Rejection> faults) {
        String said = typed.getOrDefault(field, "").strip();
        if (said.isEmpty()) {
            return;
        }
        Optional<String> found = pages.workers(listed.raised().place()).stream()
                .filter(each -> each.getKey().equals(said) || each.getValue().equals(said))
                .map(Map.Entry::getKey)
                .findFirst();
        found.ifPresent(id -> typed.put(field, id));
        if (found.isEmpty()) {
            faults.add(new Rejection(
                    "case-worker-unknown",
                    field,
                    said,
                    "no account of this name or id works on cases of that place; name one that does."));
        }
    }

    private Heard<AftercareEntry> behind(AftercareEntry entry, List<Rejection> faults) {
        List<Rejection> all = new ArrayList<>(faults);
        if (entry.day().isAfter(pages.today())) {
            all.add(new Rejection(
                    "day-ahead",
                    "day",
                    entry.day().toString(),
                    "it lies ahead; what has not happened is a plan and no fact. Check the day."));
        }
        return Heard.of(entry, all);
    }
}
