package org.tworivers.app.work.accounts;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a token lets a program do, of what its owner may: never more.
public enum Scope {
    /// See figures, projects, organisations, codes and bulletins.
    READ(Right.READ),
    /// See the journal and possible doubles.
    JOURNAL(Right.SEE_JOURNAL),
    /// Record, correct and take back facts of projects.
    RECORD(Right.RECORD),
    /// Make bulletins.
    REPORT(Right.REPORT),
    /// See monthly returns.
    RETURNS(Right.SEE_RETURNS),
    /// Write monthly returns and hand them in.
    FILE_RETURNS(Right.FILE_RETURNS),
    /// Approve monthly returns, or send them back.
    APPROVE_RETURNS(Right.APPROVE_RETURNS),
    /// Say who files monthly returns, and lock months.
    RUN_RETURNS(Right.RUN_RETURNS),
    /// See parks, who looks for one, and which suit whom.
    PARKS(Right.SEE_PARKS),
    /// See teams, visits and leads.
    LEADS(Right.SEE_LEADS),
    /// Record visits, leads and what is done about them.
    RECORD_LEADS(Right.RECORD_LEADS),
    /// Decide who talked first.
    RUN_LEADS(Right.RUN_LEADS),
    /// See paired parks, and how what they bring is shared.
    SHARES(Right.SEE_SHARES),
    /// See service cases of firms.
    CASES(Right.SEE_CASES),
    /// For a firm: see its own cases.
    OWN_CASES(Right.SEE_OWN_CASES),
    /// For a firm: raise, confirm and reopen its own cases.
    RAISE_OWN_CASES(Right.RAISE_OWN_CASES),
    /// Enter cases at a desk, and note there what firms say.
    RAISE_CASES(Right.RAISE_CASES),
    /// Own cases, or help with them.
    WORK_CASES(Right.WORK_CASES),
    /// Give cases an owner, escalate them.
    SUPERVISE_CASES(Right.SUPERVISE_CASES),
    /// See what was promised to firms.
    PROMISES(Right.SEE_PROMISES),
    /// Record promises, and how far they have come.
    RECORD_PROMISES(Right.RECORD_PROMISES),
    /// For a firm: see what was promised to it, and say whether it was kept.
    CONFIRM_PROMISES(Right.CONFIRM_PROMISES),
    /// Draw samples for audits, and record what was found.
    RUN_AUDITS(Right.RUN_AUDITS),
    /// See the research network.
    RESEARCH(Right.SEE_RESEARCH),
    /// Record institutes, joint projects, contracts, technologies, needs and offers.
    RECORD_RESEARCH(Right.RECORD_RESEARCH),
    /// Look needs and offers through, and make two of them a joint project.
    REVIEW_POSTINGS(Right.REVIEW_POSTINGS),
    /// For a firm: see and post its own technical needs, and see offers.
    POST_NEEDS(Right.POST_NEEDS),
    /// See instruments, and when they are free.
    INSTRUMENTS(Right.SEE_INSTRUMENTS),
    /// See own bookings and what they cost.
    BOOKINGS(Right.SEE_BOOKINGS),
    /// Book instruments, and call own bookings off.
    BOOK_INSTRUMENTS(Right.BOOK_INSTRUMENTS),
    /// Say what instruments are, and decide who uses them.
    KEEP_INSTRUMENTS(Right.KEEP_INSTRUMENTS),
    /// See how much instruments are used.
    INSTRUMENT_USE(Right.SEE_INSTRUMENT_USE),
    /// See results of research.
    RESULTS(Right.SEE_RESULTS),
    /// Record results, their levels, licences and uses.
    RECORD_RESULTS(Right.RECORD_RESULTS),
    /// See talent agreements, without what people are called.
    TALENT(Right.SEE_TALENT),
    /// Record talent agreements, and what comes of them.
    RECORD_TALENT(Right.RECORD_TALENT),
    /// Judge organisations.
    MERGE(Right.MERGE),
    /// Put bulletins before the public.
    PUBLISH(Right.PUBLISH);

    private final Right right;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Scope(Right right) {
        this.right = right;
    }

    /// The stable word, such as `read`.
    public String word() {
        return word;
    }

    /// The right that it passes on.
    public Right right() {
        return right;
    }

    /// The scope that passes a right on; nothing for what no token does.
    public static Optional<Scope> find(Right right) {
        return Arrays.stream(values()).filter(each -> each.right == right).findFirst();
    }

    /// Those that words name; other words name none.
    public static List<Scope> allNamed(Collection<String> words) {
        return Arrays.stream(values()).filter(each -> words.contains(each.word)).toList();
    }

    /// Scopes as one text, with blanks between.
    public static String write(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::word).collect(Collectors.joining(" "));
    }

    /// Reads such a text.
    public static List<Scope> read(String written) {
        return allNamed(List.of(written.split(" ")));
    }

    /// The rights that scopes pass on. With any of them goes the right to ask who one is.
    public static Set<Right> rights(Collection<Scope> scopes) {
        Set<Right> rights = EnumSet.of(Right.OWN_ACCOUNT);
        scopes.forEach(scope -> rights.add(scope.right));
        return rights;
    }
}
