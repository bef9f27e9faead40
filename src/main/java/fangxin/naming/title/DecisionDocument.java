package fangxin.naming.title;

import java.time.LocalDate;

/**
 * Value: reference to the signed document by which a title is conferred or its status changes, by number, date and
 * reason.
 *
 * @param id     of the official document in the signing chain
 * @param number its document number (发文字号), as printed
 * @param date   its date, from which the change counts
 * @param reason why, as the document states it; null where a title is conferred
 */
public record DecisionDocument(String id, String number, LocalDate date, String reason) {}
