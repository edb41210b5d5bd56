package org.tworivers.app.web.api.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that is said of a project: exactly one of the first nine, whose names are those of the forms on screen.
///
/// @param evidence what proves it; in a correction the papers of before when left out
/// @param audience who may see it: `own` or `partner`; `own` when left out
/// @param reason why it is corrected; only in a correction
public record FactBody(
        @Nullable StageBody stage,
        @Nullable ReceiptBody receipt,
        @Nullable SigningBody signing,
        @Nullable AssignmentBody assignment,
        @Nullable VisitBody visit,
        @Nullable NameBody name,
        @Nullable CodeBody place,
        @Nullable CodeBody sector,
        @Nullable CodeBody origin,
        @Nullable List<EvidenceBody> evidence,
        @Nullable String audience,
        @Nullable String reason) {
    public FactBody {
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    /// A stage that was reached.
    ///
    /// @param stage its word, such as `started`
    /// @param day when, as `2016-05-03`, `2016-05` or `2016`
    public record StageBody(
            @Nullable String stage, @Nullable String day) {}

    /// Money that came in, or went out again.
    ///
    /// @param flow `in` or `out`; `in` when left out
    /// @param voucher number of the bank slip
    /// @param payer who paid
    /// @param payerPlace where the payer sits, `scheme:code`
    /// @param formOfPayment `transfer`, `remittance`, `bill` or `in-kind`
    public record ReceiptBody(
            @Nullable MoneyBody money,
            @Nullable String day,
            @Nullable String voucher,
            @Nullable String flow,
            @Nullable String payer,
            @Nullable String payerPlace,
            @Nullable String formOfPayment) {}

    /// A unit that is made responsible.
    ///
    /// @param deadline until when it must see to it
    public record AssignmentBody(
            @Nullable String responsible,
            @Nullable String deadline,
            @Nullable String day) {}

    /// Somebody was at the site; a photo must be among the evidence.
    ///
    /// @param seen what was seen
    public record VisitBody(@Nullable String seen, @Nullable String day) {}

    /// What a project is called.
    ///
    /// @param names by language, `zh` and `en`
    public record NameBody(
            @Nullable Map<String, String> names, @Nullable String day) {}

    /// Where it is built, what it makes, or where it comes from.
    ///
    /// @param code `scheme:code`
    public record CodeBody(@Nullable String code, @Nullable String day) {}

    /// The form that it fills.
    ///
    /// @param word the form's word; empty when it fills none, or more than one
    public record Form(String word, Map<String, String> fields) {
        public Form {
            fields = Map.copyOf(fields);
        }
    }

    /// The form that it fills.
    public Form form() {
        Map<String, Map<String, String>> forms = new HashMap<>();
        if (stage != null) {
            Map<String, String> fields = open("stage", forms);
            Fields.put(fields, "stage", stage.stage());
            Fields.put(fields, "day", stage.day());
        }
        if (receipt != null) {
            fill(receipt, open("receipt", forms));
        }
        if (signing != null) {
            signing.fill(open("signing", forms));
        }
        if (assignment != null) {
            Map<String, String> fields = open("assignment", forms);
            Fields.put(fields, "responsible", assignment.responsible());
            Fields.put(fields, "deadline", assignment.deadline());
            Fields.put(fields, "day", assignment.day());
        }
        if (visit != null) {
            Map<String, String> fields = open("visit", forms);
            Fields.put(fields, "seen-there", visit.seen());
            Fields.put(fields, "day", visit.day());
        }
        if (name != null) {
            Map<String, String> fields = open("name", forms);
            Fields.putNames(fields, name.names());
            Fields.put(fields, "day", name.day());
        }
        fill("place", place, forms);
        fill("sector", sector, forms);
        fill("origin", origin, forms);
        if (forms.size() != 1) {
            return new Form("", Map.of());
        }
        String word = forms.keySet().iterator().next();
        Map<String, String> fields = forms.getOrDefault(word, Map.of());
        Fields.put(fields, "reason", reason);
        return new Form(word, fields);
    }

    private static Map<String, String> open(String word, Map<String, Map<String, String>> forms) {
        return forms.computeIfAbsent(word, fresh -> new HashMap<>());
    }

    private static void fill(ReceiptBody receipt, Map<String, String> fields) {
        Fields.put(fields, "day", receipt.day());
        Fields.put(fields, "voucher", receipt.voucher());
        Fields.put(fields, "flow", receipt.flow());
        Fields.put(fields, "payer", receipt.payer());
        Fields.put(fields, "payer-place", receipt.payerPlace());
        Fields.put(fields, "form-of-payment", receipt.formOfPayment());
        if (receipt.money() != null) {
            receipt.money().fill("money", fields);
        }
    }

    private static void fill(String word, @Nullable CodeBody body, Map<String, Map<String, String>> forms) {
        if (body != null) {
            Map<String, String> fields = open(word, forms);
            Fields.put(fields, word, body.code());
            Fields.put(fields, "day", body.day());
        }
    }
}
