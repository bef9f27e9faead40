package fangxin.procedure.consultation;

import fangxin.common.DayRange;
import fangxin.procedure.consultation.Consultation.ConsultationType;

/**
 * Value: filter of an office's list of running consultations; null is no condition.
 *
 * @param text part of the sign name, the merchant's name or the reference
 * @param ends last days for a reply
 */
public record ConsultationFilter(String text, ConsultationType type, DayRange ends) {}
