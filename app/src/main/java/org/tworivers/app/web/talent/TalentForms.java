package org.tworivers.app.web.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tworivers.app.exchange.map.DateRules;
import org.tworivers.app.exchange.map.DateText;
import org.tworivers.app.exchange.map.UnreadableException;
import org.tworivers.app.web.agreements.NameBook;
import org.tworivers.app.web.recording.FieldReader;
import org.tworivers.app.web.recording.Heard;
import org.tworivers.app.web.rooms.RoomPages;
import org.tworivers.app.work.talent.ListedTalent;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Rejection;
import org.tworivers.core.talent.Deliverable;
import org.tworivers.core.talent.TalentAgreement;
import org.tworivers.core.talent.TalentEntry;
import org.tworivers.core.talent.TalentEntry.AgreementEnded;
import org.tworivers.core.talent.TalentEntry.AgreementMade;
import org.tworivers.core.talent.TalentEntry.DaysSpent;
import org.tworivers.core.talent.TalentEntry.DeliverableMet;
import org.tworivers.core.talent.TalentEntry.NameVerified;

/// What forms about talent agreements say, as entries.
final class TalentForms {
    static final String VERIFY = "verify";
    static final String DAYS = "days";
    static final String DELIVER = "deliver";
    static final String END = "end";
    static final List<String> ACTS = List.of(DAYS, DELIVER, VERIFY, END);

    private static final DateText DATES = new DateText(new DateRules(DateRules.Order.UNKNOWN, true));
    private static final String DELIVERABLES = "deliverables";
    private static final int PARTS = 3;

    private final FieldReader in;
    private final RoomPages pages;
    private final NameBook names;

    /// @param typed what was typed, by field
    TalentForms(Map<String, String> typed, RoomPages pages, NameBook names) {
        in = RoomPages.reader(typed);
        this.pages = pages;
        this.names = names;
    }

    /// The acts that make sense of an agreement as it stands.
    static List<String> acts(ListedTalent each) {
        List<String> acts = new ArrayList<>(ACTS);
        if (each.verified() || each.erased()) {
            acts.remove(VERIFY);
        }
        if (each.course().met(LocalDate.MAX) == each.agreement().deliverables().size()) {
            acts.remove(DELIVER);
        }
        if (each.course().steps().stream().anyMatch(step -> step.entry() instanceof AgreementEnded)) {
            acts.remove(END);
        }
        return acts;
    }

    /// A new agreement with the person who is new to the register, if they are.
    ///
    /// @param fresh an id for a person who is new
    /// @param known the people under agreements who are not erased, by id
    Joined begun(String fresh, Set<String> known) {
        String id = in.needed("id");
        String person = in.text("person");
        String name = person.isEmpty() ? in.needed("name") : "";
        if (!person.isEmpty() && !known.contains(person)) {
            in.add(new Rejection(
                    "talent-person-unknown", "person", person, "state the person first, or with the agreement."));
        }
        Optional<TalentEntry> entry = made(id, person.isEmpty() ? fresh : person);
        Optional<PersonDetails> joining =
                person.isEmpty() ? Optional.of(new PersonDetails(name, "")) : Optional.empty();
        return new Joined(Heard.of(in, entry, RoomPages.paper(in, Evidence.Kind.CONTRACT)), joining);
    }

    /// An agreement, and what the person is called who is new to the register.
    record Joined(Heard<TalentEntry> heard, Optional<PersonDetails> joining) {}

    /// What an act says of an agreement, with its paper.
    Joined acted(String agreement, String act) {
        return new Joined(
                Heard.of(in, said(agreement, act), RoomPages.paper(in, Evidence.Kind.REPORT)), Optional.empty());
    }

    /// A new agreement; nothing when something cannot be read, and then the fields hold why.
    ///
    /// @param person id of the person
    private Optional<TalentEntry> made(String id, String person) {
        String home = names.stated(in.needed("home"));
        String host = names.stated(in.needed("host"));
        LocalDate from = pages.day(in, "day");
        Day until = in.dayIfTyped("until");
        int days = RoomPages.whole(in, "days");
        List<Deliverable> deliverables = deliverables();
        TalentAgreement made = new TalentAgreement(
                id,
                pages.isDemonstration(),
                person,
                home,
                host,
                in.text("programme"),
                in.text("team"),
                in.text("leads").equals("yes"),
                until,
                days,
                deliverables);
        return in.rejections().isEmpty() ? Optional.of(new AgreementMade(made, from)) : Optional.empty();
    }

    private List<Deliverable> deliverables() {
        List<Deliverable> all = new ArrayList<>();
        for (String line :
                in.text(DELIVERABLES).lines().filter(text -> !text.isBlank()).toList()) {
            String[] parts = line.split("[|｜]", PARTS);
            String due = parts.length > 1 ? parts[1].strip() : "";
            all.add(new Deliverable(
                    Integer.toString(all.size() + 1),
                    parts[0].strip(),
                    due.isEmpty() ? Day.UNDATED : day(due),
                    parts.length == PARTS ? parts[2].strip() : ""));
        }
        return all;
    }

    private Day day(String text) {
        try {
            return DATES.parse(text);
        } catch (UnreadableException unreadable) {
            in.add(new Rejection("event-day-unreadable", DELIVERABLES, text, "write a day, such as 2017-05-24."));
            return Day.UNDATED;
        }
    }

    private Optional<TalentEntry> said(String agreement, String act) {
        LocalDate day = pages.day(in, "day");
        TalentEntry entry = switch (act) {
            case VERIFY -> new NameVerified(agreement, in.text("note"), day);
            case DAYS -> new DaysSpent(agreement, pages.day(in, "from"), RoomPages.whole(in, "days"), day);
            case DELIVER -> new DeliverableMet(agreement, in.needed("deliverable"), in.text("note"), day);
            default -> new AgreementEnded(agreement, in.needed("reason"), day);
        };
        return in.rejections().isEmpty() ? Optional.of(entry) : Optional.empty();
    }
}
