package fangxin.naming.title;

import fangxin.criteria.model.SubjectType;
import fangxin.merchant.SubjectIdentity;
import jakarta.validation.constraints.NotNull;

/**
 * Value: the holder of a title (merchant, registered name, credit code), as on the day of the conferral unless a change
 * of particulars was recorded since; it gives the identity of the subject at a place.
 *
 * @param merchant       id of the merchant, or null for a title of an old register
 * @param registeredName name on the business licence
 * @param creditCode     unified social credit code (统一社会信用代码), or null where an old register states none
 */
public record TitleHolder(String merchant, @NotNull String registeredName, String creditCode) {
    /** Returns the subject that holds a title: the holder at a place. */
    public SubjectIdentity identity(TitlePlace place, SubjectType.SubjectSite site) {
        return SubjectIdentity.of(site, creditCode, registeredName, place.signName(), place.address());
    }
}
