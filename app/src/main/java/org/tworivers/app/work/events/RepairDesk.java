package org.tworivers.app.work.events;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tworivers.app.work.accounts.Viewer;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.meetings.DayNews;
import org.tworivers.core.meetings.DayRepair;
import org.tworivers.core.meetings.EventBook;
import org.tworivers.core.meetings.MeetingsEntry.OfEvent;
import org.tworivers.core.meetings.MeetingsEntry.Presence;
import org.tworivers.core.meetings.MeetingsEntry.PresenceStated;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.shared.ContentHash;

/// Proposes the smallest change after something happened on the day, and publishes what was proposed: never anything
/// else.
public final class RepairDesk {
    private final EventDesk desk;
    private final NoticeDesk notices;

    public RepairDesk(EventDesk desk, NoticeDesk notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /// Something that happened, and what is to be done about it.
    ///
    /// @param fill whether meetings of the standby list take what becomes free
    public record Asked(DayNews news, LocalDateTime now, boolean fill) {}

    /// What would be published.
    ///
    /// @param mark tells this proposal from any other
    public record Proposal(DayRepair repair, String mark) {}

    /// The smallest change.
    public Proposal propose(EventBook book, Asked asked) {
        DayRepair repair = DayRepair.of(book, asked.news(), asked.now(), asked.fill());
        String whole = book.versions().size() + "\n" + repair.placements();
        return new Proposal(repair, ContentHash.of(whole));
    }

    /// Publishes a proposal, and tells whom it concerns.
    public Appended accept(Viewer viewer, EventBook book, Asked asked, Proposal proposal, String reason) {
        String event = book.plan().id();
        int version = book.versions().size() + 1;
        List<OfEvent> entries = new ArrayList<>();
        switch (asked.news()) {
            case DayNews.Absent(String delegation) ->
                entries.add(new PresenceStated(event, delegation, Presence.ABSENT, asked.now()));
            case DayNews.Late(String delegation, LocalDateTime until) ->
                entries.add(new PresenceStated(event, delegation, Presence.LATE, until));
            case DayNews.Cancelled cancelled -> {}
            case DayNews.TableLost lost -> {}
            case DayNews.Requested requested -> {}
        }
        if (!proposal.repair().difference().changes().isEmpty()) {
            entries.add(new TimetablePublished(event, version, proposal.repair().placements(), reason));
        }
        if (entries.isEmpty()) {
            return new Appended.AlreadyRecorded(book.sequence());
        }
        Appended appended =
                desk.record(viewer, Channel.WEB, "repair:" + event + ":" + version + ":" + proposal.mark(), entries);
        notices.tellIfRecorded(appended, event);
        return appended;
    }
}
