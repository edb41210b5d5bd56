package org.tworivers.app.work.accounts;

import java.util.Locale;
import org.tworivers.core.journal.Audience;

/// What somebody is in the office, and so what they may do and whose facts they see.
public enum Role {
    /// Sees what the two regions share.
    READER(Audience.PARTNER),
    /// Works for one county: sees its own place and what lies under it.
    COUNTY_CLERK(Audience.OWN),
    /// Lives where firms are, on behalf of one county: records visits and leads.
    TEAM_MEMBER(Audience.OWN),
    /// Works for one sector: sees all, records of its own sector and what lies under it.
    SECTOR_OFFICER(Audience.OWN),
    OFFICE_CLERK(Audience.OWN),
    /// Runs docking meetings.
    ORGANISER(Audience.PARTNER),
    /// Works at the desk of a docking meeting on its day.
    EVENT_DESK(Audience.PARTNER),
    /// Publishes.
    HEAD(Audience.OWN),
    /// Sees to service cases of firms.
    CASE_OWNER(Audience.OWN),
    /// Sees that service cases are seen to.
    SUPERVISOR(Audience.OWN),
    /// Sees all; records what audits find, and changes no fact of projects.
    AUDITOR(Audience.OWN),
    /// Runs accounts and changes no fact.
    ADMINISTRATOR(Audience.PARTNER),
    /// Records for one institute: its projects, contracts, offers and technologies, and sees what the two regions share
    /// of the research network.
    INSTITUTE_EDITOR(Audience.PARTNER),
    /// A firm itself: sees and says what concerns it, and nothing of the office.
    FIRM(Audience.PUBLIC),
    /// Keeps the instruments of one organisation: says what they are, decides who uses them when.
    INSTRUMENT_KEEPER(Audience.PUBLIC),
    /// Uses instruments of others on behalf of one organisation.
    OUTSIDE_USER(Audience.PUBLIC);

    private final Audience audience;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Role(Audience audience) {
        this.audience = audience;
    }

    /// The stable word, such as `county-clerk`.
    public String word() {
        return word;
    }

    /// The circle of readers it belongs to.
    public Audience audience() {
        return audience;
    }

    /// Whether it may do something.
    public boolean may(Right right) {
        return switch (right) {
            case OWN_ACCOUNT -> true;
            case READ -> !isOfOrganisation();
            case SEE_RESEARCH -> may(Right.READ) || this == INSTITUTE_EDITOR;
            case RECORD_RESEARCH -> this == INSTITUTE_EDITOR || this == OFFICE_CLERK || this == COUNTY_CLERK;
            case REVIEW_POSTINGS -> this == OFFICE_CLERK || this == HEAD;
            case SEE_OWN_CASES, RAISE_OWN_CASES, CONFIRM_PROMISES, POST_NEEDS -> this == FIRM;
            case SEE_CASES -> audience == Audience.OWN && this != TEAM_MEMBER;
            case RAISE_CASES -> may(Right.WORK_CASES) || this == SUPERVISOR;
            case WORK_CASES -> this == CASE_OWNER || this == COUNTY_CLERK || this == OFFICE_CLERK;
            case SEE_PROMISES -> audience == Audience.OWN && this != TEAM_MEMBER;
            case RECORD_PROMISES -> this == OFFICE_CLERK || this == COUNTY_CLERK;
            case SEE_RESULTS -> audience == Audience.OWN;
            case SEE_TALENT -> may(Right.SEE_JOURNAL);
            case RECORD_RESULTS, RECORD_TALENT, CARE_FOR_PERSONS -> this == OFFICE_CLERK || this == HEAD;
            case RUN_AUDITS -> this == AUDITOR || this == HEAD;
            case SUPERVISE_CASES -> this == SUPERVISOR || this == HEAD;
            case SEE_JOURNAL -> this == OFFICE_CLERK || this == HEAD || this == AUDITOR;
            case IMPORT, MERGE -> this == OFFICE_CLERK;
            case REPORT, SEE_SHARES -> audience == Audience.OWN && this != TEAM_MEMBER && this != CASE_OWNER;
            case RECORD -> this == OFFICE_CLERK || this == COUNTY_CLERK || this == SECTOR_OFFICER;
            case SEE_RETURNS -> this == COUNTY_CLERK || may(Right.SEE_JOURNAL);
            case FILE_RETURNS -> this == COUNTY_CLERK || this == OFFICE_CLERK;
            case APPROVE_RETURNS -> this == COUNTY_CLERK || this == OFFICE_CLERK || this == HEAD;
            case RUN_RETURNS, RUN_AGREEMENTS, SIGN_SHARES -> this == OFFICE_CLERK || this == HEAD;
            case SEE_EVENTS -> audience == Audience.OWN || may(Right.WORK_DESK);
            case RUN_EVENTS -> this == ORGANISER || this == OFFICE_CLERK || this == HEAD;
            case WORK_DESK -> this == EVENT_DESK || may(Right.RUN_EVENTS);
            case SEE_PARKS -> audience == Audience.OWN;
            case RECORD_PARKS, RECORD_ENERGY -> this == OFFICE_CLERK || this == COUNTY_CLERK;
            case UPLOAD ->
                may(Right.RECORD_PARKS) || may(Right.RUN_PARKS) || may(Right.RECORD_LEADS) || may(Right.RAISE_CASES);
            case RUN_PARKS, RUN_LEADS -> this == OFFICE_CLERK || this == HEAD;
            case SEE_LEADS -> audience == Audience.OWN && this != CASE_OWNER;
            case RECORD_LEADS -> this == TEAM_MEMBER || this == COUNTY_CLERK || this == OFFICE_CLERK;
            case APPROVE_SIGNINGS, PUBLISH -> this == HEAD;
            case SEE_INSTRUMENTS -> may(Right.READ) || may(Right.BOOK_INSTRUMENTS);
            case SEE_BOOKINGS, BOOK_INSTRUMENTS -> this == OUTSIDE_USER || may(Right.KEEP_INSTRUMENTS);
            case KEEP_INSTRUMENTS -> this == INSTRUMENT_KEEPER || this == OFFICE_CLERK;
            case SEE_INSTRUMENT_USE -> may(Right.REPORT) || may(Right.KEEP_INSTRUMENTS);
            case MANAGE_ACCOUNTS -> this == ADMINISTRATOR;
        };
    }

    /// Whether an account of it is for one place.
    public boolean isOfPlace() {
        return this == COUNTY_CLERK || this == TEAM_MEMBER;
    }

    /// Whether an account of it is for one sector.
    public boolean isOfSector() {
        return this == SECTOR_OFFICER;
    }

    /// Whether an account of it is for one organisation.
    public boolean isOfOrganisation() {
        return this == FIRM || this == INSTITUTE_EDITOR || this == INSTRUMENT_KEEPER || this == OUTSIDE_USER;
    }

    /// Reads a word.
    public static Role parse(String word) {
        for (Role role : values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("role (" + word + ") must be one of the roles. Maybe reader.");
    }
}
