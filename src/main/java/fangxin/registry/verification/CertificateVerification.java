package fangxin.registry.verification;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.naming.title.TitleStatus;
import fangxin.registry.search.SubjectTitle;
import fangxin.registry.search.UnitRecord;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * View of the result of a certificate check: the standing of the number's title or NOT_FOUND, the unit with its office
 * and the scope of the title, all titles of the subject, and the time up to which the register is known.
 *
 * @param asked  the number as it was asked for
 * @param typo   whether it cannot be a number of ours: a digit is wrong or missing
 * @param unit   what the number belongs to, or null
 * @param office who looks after it
 * @param scope  what the title is good for, or null
 * @param titles every title of the same subject, the highest valid one first
 * @param asOf   the moment up to which the register is known
 * @param behind whether that is so long ago that it must be stated
 * @param detail what the status says beyond the answer, for example that a rectification runs; or null
 */
public record CertificateVerification(
        @NotNull VerificationAnswer answer,
        String asked,
        boolean typo,
        UnitRecord unit,
        LocalizedText office,
        String officePhone,
        SubjectType.TitleScope scope,
        List<SubjectTitle> titles,
        Instant asOf,
        boolean behind,
        TitleStatus detail) {
    /** Result of a verification. An unknown number is not called fake: it may be on an old plaque. */
    public enum VerificationAnswer {
        VALID,
        SUSPENDED,
        REVOKED,
        EXPIRED,
        CANCELLED,
        VOID,
        NOT_FOUND
    }

    public boolean hasUnit() {
        return unit != null;
    }

    /** Returns the key of the sentence on the result; for a valid title also by its scope. */
    public String messageKey() {
        return answer == VerificationAnswer.VALID ? answer + "." + scope : answer.name();
    }

    /** Returns the key of the words for the result. */
    public String wordKey() {
        return detail == null ? "verification.answer." + answer : "naming.titlestatus." + detail;
    }

    /** Returns the message key of the sentence on the detail; null without a detail. */
    public String detailKey() {
        return detail == null ? null : "naming.titlestatus.meaning." + detail;
    }

    public boolean statesValid() {
        return answer == VerificationAnswer.VALID;
    }

    /** Returns the style of the status badge. */
    public String badgeStyle() {
        return switch (answer) {
            case VALID -> "VALID";
            case SUSPENDED, NOT_FOUND -> "ATTENTION";
            default -> "ENDED";
        };
    }
}
