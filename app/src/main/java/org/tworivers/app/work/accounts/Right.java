package org.tworivers.app.work.accounts;

/// Something a role may do. Each route of the web names the one it needs.
public enum Right {
    /// See figures and projects.
    READ,
    /// See who recorded what.
    SEE_JOURNAL,
    /// Import registers and take imports back; load schemes, which are facts too.
    IMPORT,
    /// Upload a file of what one may record in forms: parks, firms that look for one, consumption, settlements, leads,
    /// visits, service cases, promises.
    UPLOAD,
    /// Say that two organisations are one, or are two, and take that back.
    MERGE,
    /// Make and verify bulletins, of all that the region itself knows.
    REPORT,
    /// Record, correct and take back facts of projects.
    RECORD,
    /// See monthly returns, and who has not filed.
    SEE_RETURNS,
    /// Write monthly returns and hand them in.
    FILE_RETURNS,
    /// Approve monthly returns, or send them back.
    APPROVE_RETURNS,
    /// Say who files monthly returns, and lock what was approved.
    RUN_RETURNS,
    /// See events: who takes part, who meets whom.
    SEE_EVENTS,
    /// Plan events, admit delegations, make and publish timetables.
    RUN_EVENTS,
    /// Work at the desk of an event on its day: who came, what came of meetings.
    WORK_DESK,
    /// Decide whether a listed signing is held.
    APPROVE_SIGNINGS,
    /// See paired parks, and how what they bring is shared.
    SEE_SHARES,
    /// Record agreements, what was promised in them and how far it has come; paired parks, terms and settlements.
    RUN_AGREEMENTS,
    /// Note that a side signed terms off or approved a settlement.
    SIGN_SHARES,
    /// See parks, who looks for one, and which suit whom.
    SEE_PARKS,
    /// Record parks, what they are recognised as, and moves of their quotas.
    RECORD_PARKS,
    /// Record who looks for a park, and how parts of the score are weighed.
    RUN_PARKS,
    /// Record what plants use of energy.
    RECORD_ENERGY,
    /// See teams, their visits and leads, and who talked first with whom.
    SEE_LEADS,
    /// Record visits, leads and what is done about them; claim, hand on and dispute first talks.
    RECORD_LEADS,
    /// Record teams, and decide who talked first.
    RUN_LEADS,
    /// See service cases of the own firm.
    SEE_OWN_CASES,
    /// Raise, confirm and reopen service cases of the own firm.
    RAISE_OWN_CASES,
    /// Say of what was promised to the own firm whether it was kept.
    CONFIRM_PROMISES,
    /// See service cases of firms, and how many were closed out.
    SEE_CASES,
    /// Enter cases at a desk, note there what the firm says of them, and call back.
    RAISE_CASES,
    /// Own cases, or help with them: pause, hand over, answer.
    WORK_CASES,
    /// Give cases an owner, escalate them.
    SUPERVISE_CASES,
    /// See what was promised to firms.
    SEE_PROMISES,
    /// Record promises, how far they have come, and what the firm said of them at a desk.
    RECORD_PROMISES,
    /// Draw samples of claimed facts for audits and record what was found.
    RUN_AUDITS,
    /// See the research network: who works with whom, needs and offers.
    SEE_RESEARCH,
    /// Record institutes, joint projects, technology contracts and how far technologies were taken in.
    RECORD_RESEARCH,
    /// Look needs and offers through before others see them, and make two of them a joint project.
    REVIEW_POSTINGS,
    /// Post technical needs of the own firm, and see what laboratories offer.
    POST_NEEDS,
    /// See which instruments are shared, and when they are free.
    SEE_INSTRUMENTS,
    /// See the own bookings and what they cost.
    SEE_BOOKINGS,
    /// Book instruments, and call the own bookings off.
    BOOK_INSTRUMENTS,
    /// Say what instruments are, decide who uses them, record what they were used for; for an account of an
    /// organisation those of its own.
    KEEP_INSTRUMENTS,
    /// See how much instruments are used, and by whom.
    SEE_INSTRUMENT_USE,
    /// See results of research: how ready they are and where they are used.
    SEE_RESULTS,
    /// Record results, their levels of readiness, licences and uses.
    RECORD_RESULTS,
    /// See talent agreements, without what people are called.
    SEE_TALENT,
    /// Record talent agreements, days on site and what came of them.
    RECORD_TALENT,
    /// See what people under talent agreements are called, hand them what is kept of them, and erase it.
    CARE_FOR_PERSONS,
    /// Put bulletins before the public.
    PUBLISH,
    /// Change the own password.
    OWN_ACCOUNT,
    /// See, open and close accounts.
    MANAGE_ACCOUNTS
}
