package fangxin.complaint.timelimit;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Value of one entry of a code list of complaints (投诉举报代码): a source, a ground of refusal or of ending, a factor, a tag,
 * a category, or a word for a result.
 *
 * @param ruleSet rule set whose cases use it; null where all do
 * @param article article that states it; null where none does
 * @param afterLimit whether a case states it only once its limit is over; null as false
 * @param partyAbsent whether a case states with it which party did not attend or refused; null as false
 * @param parent category above a category, whose filters and series include it; null for a category at the top
 */
public record ComplaintCode(
        @NotNull(message = "{timelimit.list.missing}") CodeList list,

        @NotBlank(message = "{timelimit.code.missing}") @Length(max = 40)
        String code,

        @NotNull(message = "{timelimit.name.missing}") @BothLanguages @Length(max = 200)
        LocalizedText name,

        @Length(max = 40) String ruleSet,
        @Length(max = 120) String article,
        Boolean afterLimit,
        Boolean partyAbsent,
        @Length(max = 40) String parent)
        implements Serializable {
    /** Enum of the code lists of complaints (代码表). */
    public enum CodeList {
        /** Source of a complaint or report. */
        SOURCE,
        /** Ground of a refusal; Order 121, article 16. */
        REFUSAL,
        /** Ground on which a mediation ends; Order 121, article 23. */
        ENDING,
        /**
         * Factor for which a purchase may not serve daily consumption (Order 121, article 17): a mark for the officer,
         * no decision.
         */
        FACTOR,
        /** Tag of a special period or of a campaign. */
        TAG,
        /** Category of goods or services. */
        CATEGORY,
        /** Word of a platform for a result: the code is the {@link PlatformResult}, which can have several words. */
        RESULT
    }

    public ComplaintCode {
        code = FieldErrors.tidy(code);
        ruleSet = FieldErrors.tidy(ruleSet);
        article = FieldErrors.tidy(article);
        parent = FieldErrors.tidy(parent);
    }

    /** Returns whether a case can state this ground only once its limit is over: no agreement was reached within it. */
    public boolean needsLimitOver() {
        return Boolean.TRUE.equals(afterLimit);
    }

    /** Returns whether a case states with this ground which party did not attend the mediation, or refused it. */
    public boolean asksAbsentParty() {
        return Boolean.TRUE.equals(partyAbsent);
    }

    /** Returns a text that no other entry of the terms has: several words can mean one result. */
    String identity() {
        return list + "/" + (list == CodeList.RESULT ? name.zh() : code);
    }

    /** Returns whether the code is a result of a platform that {@link PlatformResult} does not have. */
    boolean isUnknownResult() {
        return list == CodeList.RESULT
                && Arrays.stream(PlatformResult.values())
                        .noneMatch(result -> result.name().equals(code));
    }

    boolean isOf(CodeList wanted, String ofRuleSet) {
        return list == wanted && (ruleSet == null || ofRuleSet == null || ruleSet.equals(ofRuleSet));
    }
}
