package fangxin.procedure.consultation;

import fangxin.common.DayRange;
import fangxin.procedure.consultation.Consultation.ConsultationType;

/**
 * Filter of a member agency's list of the requests that it is asked to answer: text in a name or reference, type,
 * whether a reply is still due, and last days for a reply; null is no condition.
 *
 * @param text part of the sign name, the merchant's name or the reference
 * @param ends last days for a reply
 */
public record OpinionRequestFilter(String text, ConsultationType type, RequestState state, DayRange ends) {
    /** State of a request for the agencies of a person (答复情况). */
    public enum RequestState {
        /** A consulted agency of the reader has not replied. */
        WAITING,
        /** All consulted agencies of the reader have replied. */
        ANSWERED
    }
}
