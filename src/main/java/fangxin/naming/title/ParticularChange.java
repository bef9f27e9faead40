package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.SubjectIdentity;

/**
 * Value: change of one particular of a title, which alters neither its status nor its grade, with its cause as it was
 * on the day of the change.
 *
 * @param before value before; empty where an old register stated none
 * @param ground rule and article
 * @param input  what led to it, for example the report of the holder
 */
public record ParticularChange(
        TitleParticular particular, String before, String after, LocalizedText ground, LocalizedText input) {
    /** Returns the subject that held the title at its place before the change. */
    public SubjectIdentity identityBefore(Title title, SubjectType.SubjectSite site) {
        return SubjectIdentity.of(
                site,
                before(TitleParticular.CREDIT_CODE, title),
                before(TitleParticular.REGISTERED_NAME, title),
                before(TitleParticular.SIGN_NAME, title),
                before(TitleParticular.ADDRESS, title));
    }

    /** Returns the credit code before the change; empty where an old register stated none. */
    public String creditCodeBefore(Title title) {
        return before(TitleParticular.CREDIT_CODE, title);
    }

    private String before(TitleParticular wanted, Title title) {
        return wanted == particular ? before : wanted.of(title);
    }
}
