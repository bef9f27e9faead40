package fangxin.complaint.exchange;

import fangxin.common.LocalizedText;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.platform.i18n.Messages;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Value of the names of agencies and of the codes of complaints, loaded once for all views of differences; it names the
 * codes that both sides of a difference state.
 */
record DifferenceNames(Map<String, LocalizedText> agencies, ComplaintTerms terms) {
    LocalizedText agency(String code) {
        return agencies.get(code);
    }

    DifferenceView.ComparedValues values(ComplaintDifference difference) {
        return new DifferenceView.ComparedValues(
                difference.here(),
                difference.there(),
                name(difference, difference.here()),
                name(difference, difference.there()));
    }

    /** Returns the name of a code; null for a value without one, and for the cell of a row that cannot be read. */
    private LocalizedText name(ComplaintDifference difference, String value) {
        if (value == null || difference.field() == null || difference.type() == DifferenceType.UNREADABLE) {
            return null;
        }
        return switch (difference.field()) {
            case OUTCOME -> Messages.inBoth("handling.handlingstate." + HandlingState.valueOf(value));
            case CATEGORY -> terms.nameOf(CodeList.CATEGORY, value);
            case GROUND ->
                Stream.of(CodeList.ENDING, CodeList.REFUSAL)
                        .flatMap(list -> terms.code(list, value).stream())
                        .map(code -> new LocalizedText(
                                code.code() + " " + code.name().zh(),
                                code.code() + " " + code.name().en()))
                        .findFirst()
                        .orElse(null);
            case AGENCY -> agencies.get(value);
            case ACCEPTED_ON,
                    CLOSED_ON,
                    NOTIFIED_ON,
                    AMOUNT,
                    RECOVERED,
                    RECEIVED_AT,
                    TRADER_NAME,
                    CREDIT_CODE,
                    NUMBER -> null;
        };
    }
}
