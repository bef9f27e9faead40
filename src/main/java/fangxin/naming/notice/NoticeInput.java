package fangxin.naming.notice;

import fangxin.common.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an office publishes.
 *
 * @param number      number of the notice as the office counts it, or null for the system's own
 * @param candidacies references of the batch, in the order of the list
 * @param reasons     reference to the reason in words, where the office changed the drafted one
 */
public record NoticeInput(
        String round,
        String number,
        String title,
        String body,
        String phone,
        String address,
        List<String> candidacies,
        Map<String, String> reasons) {

    NoticeInput checked() {
        List<RuleViolation.Violation> faults = new ArrayList<>();
        require(faults, "title", title, 200);
        require(faults, "body", body, 4000);
        require(faults, "phone", phone, 60);
        require(faults, "address", address, 300);
        if (candidacies == null || candidacies.isEmpty()) {
            faults.add(new RuleViolation.Violation("candidacies", "naming.notice.empty", List.of()));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        return this;
    }

    NoticeInput numbered(String given) {
        return new NoticeInput(round, given, title, body, phone, address, candidacies, reasons);
    }

    String reasonFor(String reference, String drafted) {
        String changed = reasons == null ? null : reasons.get(reference);
        return changed == null || changed.isBlank() ? drafted : changed.strip();
    }

    private static void require(List<RuleViolation.Violation> faults, String field, String value, int length) {
        if (value == null || value.isBlank()) {
            faults.add(new RuleViolation.Violation(field, "naming.required", List.of()));
        } else if (value.length() > length) {
            faults.add(new RuleViolation.Violation(field, "naming.tooLong", List.of(length)));
        }
    }
}
