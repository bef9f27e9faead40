package fangxin.naming.signing;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of the review (复查) of a revocation, for the holder who can ask for it and the officer who decides: the
 * revocation with its reason, the holder's statement, and the last days for asking and deciding.
 *
 * @param documentNumber of the revocation
 * @param revokedOn      day of the revocation
 * @param reason         of the revocation
 * @param askUntil       last day for asking
 * @param statement      why the holder asks; null before
 * @param decideUntil    last day for the decision; null before it is asked for
 * @param tookPart       whether the reader took part in the revocation and therefore cannot decide
 * @param enterable      whether the reader can enter the request of a holder that came by letter or at the counter
 */
public record TitleReviewView(
        @NotNull String number,
        String signName,
        String documentNumber,
        @NotNull LocalDate revokedOn,
        String reason,
        LocalDate askUntil,
        String statement,
        LocalDate decideUntil,
        boolean tookPart,
        boolean enterable)
        implements Serializable {}
