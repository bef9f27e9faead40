package fangxin.membership;

import fangxin.criteria.Kind;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.Title;

/**
 * The seat that a shop has taken in a composite.
 *
 * @param candidacy one of the composite, or null where none is asked for
 * @param kind      of the composite
 */
public record Seat(String candidacy, String kind, String creditCode, String name, String signName, String address) {
    /** Whether a title is of the same shop. */
    boolean holds(Title title) {
        return title.creditCode() != null && identity().sameAs(title.identity(Kind.Site.PREMISES));
    }

    SubjectIdentity identity() {
        return SubjectIdentity.of(Kind.Site.PREMISES, creditCode, name, signName, address);
    }
}
