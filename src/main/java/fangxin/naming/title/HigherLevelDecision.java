package fangxin.naming.title;

import java.time.LocalDate;

/**
 * Value: decision of the level above that confers the title on a candidacy that was referred to it: the item that was
 * sent, number and date of the document, last day, and number of the certificate.
 *
 * @param referral   id of the item that was sent
 * @param validUntil last day, or null for the usual term
 * @param number     number of the certificate that it gave, or null where none is stated
 */
public record HigherLevelDecision(
        String referral, String documentNumber, LocalDate documentDate, LocalDate validUntil, String number) {}
