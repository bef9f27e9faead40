package fangxin.procedure.consultation;

import fangxin.common.DayRange;
import fangxin.procedure.consultation.Consultation.ConsultationType;

/**
 * Filter of an office's list of running consultations: text in a name or reference, type, and last days for a reply;
 * null is no condition.
 *
 * @param text part of the sign name, the merchant's name or the reference
 * @param ends last days for a reply
 */
public record ConsultationFilter(String text, ConsultationType type, DayRange ends) {}
