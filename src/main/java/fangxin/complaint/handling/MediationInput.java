package fangxin.complaint.handling;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import java.time.LocalDateTime;

/**
 * Input of a mediation (调解安排): the consents of both parties, the mediator, time and place of a mediation on the spot,
 * and the association that mediates for the authority.
 *
 * @param complainantConsents whether the complainant consents to mediation
 * @param traderConsents      whether the trader consents
 * @param mediator            name of the mediator
 * @param appointedAt         time of a mediation on the spot, in China; null where it is held by telephone or on line
 * @param place               place of it, likewise
 * @param entrustedTo         code of the association that mediates in the name of the authority; null where none does
 */
public record MediationInput(
        boolean complainantConsents,
        boolean traderConsents,
        @Length(max = 60) String mediator,
        LocalDateTime appointedAt,
        @Length(max = 200) String place,
        @Length(max = 30) String entrustedTo) {
    public MediationInput {
        mediator = FieldErrors.tidy(mediator);
        place = FieldErrors.tidy(place);
        entrustedTo = FieldErrors.tidy(entrustedTo);
    }
}
