package org.tworivers.app.exchange.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.solver.timetable.MeetingProblem;

/// What people call the indices of a [MeetingProblem].
///
/// @param title of the event; may be empty
/// @param illustrative whether it is made up
/// @param sessions one for each group of slots, in order
/// @param participants by index
/// @param pools names of the pools of interpreters, by index
public record EventNames(
        String title, boolean illustrative, List<Session> sessions, List<Who> participants, List<String> pools) {
    public EventNames {
        sessions = List.copyOf(sessions);
        participants = List.copyOf(participants);
        pools = List.copyOf(pools);
    }

    /// @param day as written: a date, or any word
    /// @param name such as morning; may be empty
    /// @param times when each of its slots begins, in order; empty when that is not said
    public record Session(String day, String name, List<String> times) {
        public Session {
            times = List.copyOf(times);
        }
    }

    /// @param id short and once only
    /// @param name for people
    public record Who(String id, String name) {}

    /// Names made of numbers, for an event that came without any.
    static EventNames numbered(MeetingProblem problem, String title, boolean illustrative) {
        List<Session> sessions = problem.groups().stream()
                .map(group -> new Session(Integer.toString(group.day() + 1), "", List.of()))
                .toList();
        List<Who> participants = new ArrayList<>();
        for (int p = 1; p <= problem.participants(); p++) {
            participants.add(new Who("p" + p, "p" + p));
        }
        List<String> pools = new ArrayList<>();
        for (int pool = 1; pool <= problem.pools(); pool++) {
            pools.add("i" + pool);
        }
        return new EventNames(title, illustrative, sessions, participants, pools);
    }

    /// When the slots begin, by slot: day and time, or empty where no times are given.
    public List<String> slotTimes(MeetingProblem problem) {
        List<String> times = new ArrayList<>();
        for (int g = 0; g < sessions.size(); g++) {
            Session session = sessions.get(g);
            for (int i = 0; i < problem.groups().get(g).slots(); i++) {
                times.add(
                        session.times().isEmpty()
                                ? ""
                                : session.day() + " " + session.times().get(i));
            }
        }
        return times;
    }

    /// The index of each participant by its id.
    Map<String, Integer> indexById() {
        Map<String, Integer> byId = new HashMap<>();
        for (int p = 0; p < participants.size(); p++) {
            byId.put(participants.get(p).id(), p);
        }
        return byId;
    }
}
