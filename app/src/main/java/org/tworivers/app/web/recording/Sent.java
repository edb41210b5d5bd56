package org.tworivers.app.web.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.projects.Corrections;
import org.tworivers.app.work.projects.Dossiers.Opened;
import org.tworivers.core.projects.Dossier;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Rejection;

/// Reads what programs send by the fields of the forms, so that both record the same.
@Component
public final class Sent {
    private final RecordDesk desk;
    private final Namesakes namesakes;

    Sent(RecordDesk desk, Namesakes namesakes) {
        this.desk = desk;
        this.namesakes = namesakes;
    }

    /// What fields say.
    ///
    /// @param rejections every fault; when there is one, the statements are worth nothing
    public record Read(List<Statement> statements, List<Rejection> rejections) {
        public Read {
            statements = List.copyOf(statements);
            rejections = List.copyOf(rejections);
        }
    }

    /// The words of the forms that there are.
    public static List<String> forms() {
        return FactForm.all().stream().map(FactForm::word).toList();
    }

    /// The fields of a form; nothing when there is no form of that word.
    public Optional<Read> find(String form, Map<String, String> fields, Opened opened, Locale locale) {
        return FactForm.all().stream()
                .filter(each -> each.word().equals(form))
                .findFirst()
                .map(each -> read(each, fields, opened, locale));
    }

    private Read read(FactForm form, Map<String, String> fields, Opened opened, Locale locale) {
        FieldReader in = new FieldReader(fields);
        List<Statement> said =
                form.read(in, desk.knowledge(opened.known().sequence(), RecordDesk.parties(opened), locale));
        return new Read(said, in.rejections());
    }

    /// Why something is done, no longer than a form takes it.
    ///
    /// @throws Refusal when it is longer
    public static String reason(@Nullable String sent) {
        FieldReader in = new FieldReader(Map.of(CorrectController.REASON, sent == null ? "" : sent));
        String reason = in.text(CorrectController.REASON);
        if (!in.rejections().isEmpty()) {
            throw new Refusal(in.rejections());
        }
        return reason;
    }

    /// The fields of a project that is begun.
    public Read begin(Map<String, String> fields, Locale locale) {
        FieldReader in = new FieldReader(fields);
        List<Statement> said = BeginController.read(in, desk.knowledge(desk.known(), List.of(), locale));
        return new Read(said, in.rejections());
    }

    /// The numbers of projects that are called as one that is to be begun.
    public List<Integer> namesakes(List<Statement> said, Locale locale) {
        return namesakes.of(said, locale).stream()
                .map(Namesakes.Namesake::number)
                .toList();
    }

    /// The fields that take the place of one line of an entry; what else the entry says stays. Nothing when the line is
    /// not what the form is about.
    public Optional<Read> correct(
            Dossier.Line line, String word, Map<String, String> fields, Opened opened, Locale locale) {
        return FactForm.all().stream()
                .filter(form -> form.isAbout(line.statement()) && form.word().equals(word))
                .findFirst()
                .map(form -> correct(form, line, fields, opened, locale));
    }

    private Read correct(FactForm form, Dossier.Line line, Map<String, String> fields, Opened opened, Locale locale) {
        Read read = read(form, fields, opened, locale);
        List<Rejection> rejections = new ArrayList<>(read.rejections());
        FieldReader in = new FieldReader(fields);
        String reason = in.needed(CorrectController.REASON);
        rejections.addAll(in.rejections());
        return new Read(
                Corrections.because(CorrectController.instead(form, line, read.statements()), reason), rejections);
    }
}
