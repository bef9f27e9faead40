package fangxin.naming.title;

import fangxin.organization.calendar.TimeLimit;
import java.util.Optional;

/**
 * Port by which a later feature states the period of the remedy that an official document orders, where the document
 * names no last day: it counts from the signature, or from the date of the document where that is later. A later
 * delivery prolongs it by {@link Title#prolongRemedy}.
 */
public interface RemedyPeriod {
    /** Returns the period that a document orders, by the id of the document. */
    Optional<TimeLimit> of(String document);
}
