package fangxin.membership;

import fangxin.criteria.model.SubjectType;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.title.Title;

/**
 * Value: slot of a composite that a shop occupies, with the data that identify the shop; it decides whether a title is
 * held by the same shop, by which titled members are counted.
 *
 * @param candidacy   one of the composite, or null where none is asked for
 * @param subjectType of the composite
 */
public record MemberSlot(
        String candidacy, String subjectType, String creditCode, String name, String signName, String address) {
    /** Returns whether a title belongs to the shop of this slot. */
    boolean isHolderOf(Title title) {
        return title.holder().creditCode() != null
                && identity().isSameAs(title.identity(SubjectType.SubjectSite.PREMISES));
    }

    SubjectIdentity identity() {
        return SubjectIdentity.of(SubjectType.SubjectSite.PREMISES, creditCode, name, signName, address);
    }
}
