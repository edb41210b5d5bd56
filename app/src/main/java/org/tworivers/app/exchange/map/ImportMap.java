package org.tworivers.app.exchange.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.tworivers.app.exchange.table.Layout;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.projects.Stage;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.shared.Denomination;

/// What a person says once about a register: how its table lies, which columns identify a row, and what
/// each column states. [ImportMapReader] reads it from YAML; doc/manual/import.md is its manual.
///
/// @param register the register and what its rows are
/// @param lay how the table lies
/// @param key the columns that identify a row; none when the register has no ids
/// @param names the project's name by language
/// @param texts how dates and numbers are written
/// @param schemes places, sectors and origins, in this order
/// @param parties who takes part
/// @param deal the signing or the announcement
/// @param status the present status
/// @param stages days on which stages were reached or are planned
/// @param receipts money in place
/// @param assigned who is responsible
/// @param notes other columns kept as written
/// @param returned the values of a periodic return
/// @param fields where the fields of a form stand that a row fills in, with words that stand for ours
public record ImportMap(
        RegisterRule register,
        LayRule lay,
        List<String> key,
        SortedMap<String, Source> names,
        TextRule texts,
        List<SchemeRule> schemes,
        List<PartyRule> parties,
        DealRule deal,
        StatusRule status,
        List<StageRule> stages,
        List<ReceiptRule> receipts,
        AssignedRule assigned,
        NoteRule notes,
        ReturnRule returned,
        SortedMap<String, Choice> fields) {
    /// What a row is.
    public enum RowKind {
        /// A signing: it must have a day.
        SIGNING,
        /// An announcement; no contract is known from it.
        ANNOUNCEMENT,
        /// A present status and nothing of how it came to be.
        STATUS,
        /// A dossier: a signing when it has a day of signing, and whatever else is known.
        DOSSIER,
        /// The figures a unit reports for a period.
        RETURN,
        /// A park: it fills in the form that records one.
        PARK,
        /// A firm that looks for a place, as its form says it.
        SITE_WISH,
        /// What a process of a plant used of a carrier in a month.
        CONSUMPTION,
        /// What was kept of one firm in a year of sharing; those of a pairing and a year settle it together.
        SETTLEMENT,
        /// A lead of a resident team, as its form says it.
        LEAD,
        /// A visit of a resident team.
        VISIT,
        /// What a firm asks of the office, as it was raised at a desk.
        CASE,
        /// Something that was promised to a firm.
        PROMISE,
        /// An institute that several set up together.
        JOINT_INSTITUTE,
        /// A technology contract.
        CONTRACT,
        /// An organisation of the register, such as a university.
        ORGANISATION;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The word in maps.
        public String word() {
            return word;
        }

        /// Whether a row fills in a form, rather than state something of a project or a return.
        public boolean isForm() {
            return switch (this) {
                case PARK,
                        SITE_WISH,
                        CONSUMPTION,
                        SETTLEMENT,
                        LEAD,
                        VISIT,
                        CASE,
                        PROMISE,
                        JOINT_INSTITUTE,
                        CONTRACT,
                        ORGANISATION -> true;
                case SIGNING, ANNOUNCEMENT, STATUS, DOSSIER, RETURN -> false;
            };
        }
    }

    /// The register.
    ///
    /// @param name stable name; ids of its projects start with it
    /// @param rows what a row is
    /// @param language language tag of names that do not say theirs
    /// @param illustrative made up for demonstration
    /// @param audience who may see its facts
    public record RegisterRule(String name, RowKind rows, String language, boolean illustrative, Audience audience) {}

    /// How the table lies.
    ///
    /// @param layout header, encoding, sheet
    /// @param totals words that mark a row of totals
    /// @param remarks words that open a remark below the table
    /// @param fillDown columns whose empty cells take the value of the row above
    /// @param empty texts that mean nothing was stated
    public record LayRule(
            Layout layout, List<String> totals, List<String> remarks, List<String> fillDown, Set<String> empty) {}

    /// How dates and numbers are written.
    ///
    /// @param dates what is to be known about dates
    /// @param decimal the decimal sign, `.` or `,`
    public record TextRule(DateRules dates, char decimal) {}

    /// Which statement a code makes.
    public enum SchemeUse {
        PLACE,
        SECTOR,
        ORIGIN,
        PAYER
    }

    /// A code of a scheme.
    ///
    /// A closed scheme was loaded before: the row gives its code, or names from the widest to the
    /// narrowest. An open scheme is declared by the rows themselves, level by level.
    ///
    /// @param use what the code says
    /// @param scheme name of the scheme
    /// @param code where the code stands, or nothing
    /// @param names where the names stand, from the widest place to the narrowest
    /// @param within code that all named ones lie under, maybe empty
    /// @param words texts of the register that stand for a code
    /// @param levels levels of an open scheme from the top; none for a closed one
    public record SchemeRule(
            SchemeUse use,
            String scheme,
            Source code,
            List<Source> names,
            String within,
            Map<String, String> words,
            List<LevelRule> levels) {}

    /// A level of an open scheme.
    ///
    /// @param level the scheme's word for it
    /// @param code where the code stands; a row without it has no such level
    /// @param name where its name stands
    public record LevelRule(String level, Source code, Source name) {}

    /// Organisations that take part.
    ///
    /// @param role such as `investor` or `owner`
    /// @param from where their names stand
    /// @param separators characters between names
    /// @param kind what sort of organisations
    /// @param language language tag of their names
    /// @param others names that stand for nobody in particular
    public record PartyRule(
            String role,
            Source from,
            String separators,
            RegisterEntry.Kind kind,
            String language,
            Set<String> others) {}

    /// A word from a closed list.
    ///
    /// @param from where the word stands, or a constant
    /// @param words the register's word to ours; none when it already writes ours
    public record Choice(Source from, Map<String, String> words) {
        /// Whether the map says anything of it.
        public boolean isGiven() {
            return from.isGiven();
        }
    }

    /// The signing or announcement of a row.
    ///
    /// @param day when; undated where nothing
    /// @param kind contract or intent
    /// @param event id of the event it was signed at
    /// @param capital the amounts
    public record DealRule(Source day, Choice kind, Choice event, CapitalRule capital) {}

    /// Amounts.
    ///
    /// @param total where the total stands
    /// @param outside where the part from outside stands
    /// @param unit where the unit stands, such as 万元
    /// @param denomination what is counted when the text names no currency
    public record CapitalRule(Source total, Source outside, Source unit, Denomination denomination) {}

    /// The present status.
    ///
    /// @param from where the register's word stands
    /// @param stages its words, in the form they are compared in, to stages
    /// @param asOf the day it holds on
    public record StatusRule(Source from, Map<String, Stage> stages, Source asOf) {}

    /// A day of a stage.
    ///
    /// @param stage which
    /// @param day where it stands
    /// @param factWhen the status words under which it is a fact, else it is a plan; none when it
    ///     always is what `plan` says
    /// @param plan it is a plan
    public record StageRule(Stage stage, Source day, Set<String> factWhen, boolean plan) {}

    /// Money in place.
    ///
    /// @param amount where the amount stands
    /// @param day when it came
    /// @param voucher number of the bank slip
    /// @param payer where the payer sits; none when the register does not say
    public record ReceiptRule(Source amount, Source day, Source voucher, List<SchemeRule> payer) {}

    /// Who is responsible.
    ///
    /// @param unit where the unit stands
    /// @param deadline where its deadline stands
    public record AssignedRule(Source unit, Source deadline) {}

    /// Columns kept as written.
    ///
    /// @param rest all columns that nothing else reads
    /// @param columns these columns
    public record NoteRule(boolean rest, List<String> columns) {}

    /// A periodic return.
    ///
    /// @param unit who reports
    /// @param above whom it reports to
    /// @param period the month, year or day it reports about
    /// @param values our name of a figure to where it stands
    public record ReturnRule(Source unit, Source above, Source period, SortedMap<String, Source> values) {}

    /// The same map for another sheet of the file.
    public ImportMap withSheet(String sheet) {
        LayRule other =
                new LayRule(lay.layout().withSheet(sheet), lay.totals(), lay.remarks(), lay.fillDown(), lay.empty());
        return new ImportMap(
                register, other, key, names, texts, schemes, parties, deal, status, stages, receipts, assigned, notes,
                returned, fields);
    }

    /// Whether the register has no ids, so that names must tell its projects apart.
    public boolean isKeyless() {
        return key.isEmpty();
    }

    /// Every column the map names.
    public Set<String> columns() {
        Set<String> all = new LinkedHashSet<>(key);
        sources().forEach(source -> all.addAll(source.columns()));
        all.addAll(lay.fillDown());
        all.addAll(notes.columns());
        return all;
    }

    private Set<Source> sources() {
        Set<Source> all = new LinkedHashSet<>(names.values());
        schemes.forEach(scheme -> add(scheme, all));
        parties.forEach(party -> all.add(party.from()));
        all.addAll(List.of(deal.day(), deal.kind().from(), deal.event().from()));
        CapitalRule capital = deal.capital();
        all.addAll(List.of(capital.total(), capital.outside(), capital.unit()));
        all.addAll(List.of(status.from(), status.asOf()));
        stages.forEach(stage -> all.add(stage.day()));
        for (ReceiptRule receipt : receipts) {
            all.addAll(List.of(receipt.amount(), receipt.day(), receipt.voucher()));
            receipt.payer().forEach(payer -> add(payer, all));
        }
        all.addAll(List.of(assigned.unit(), assigned.deadline()));
        all.addAll(List.of(returned.unit(), returned.above(), returned.period()));
        all.addAll(returned.values().values());
        fields.values().forEach(field -> all.add(field.from()));
        return all;
    }

    private static void add(SchemeRule scheme, Set<Source> all) {
        all.add(scheme.code());
        all.addAll(scheme.names());
        scheme.levels().forEach(level -> all.addAll(List.of(level.code(), level.name())));
    }
}
