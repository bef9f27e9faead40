package fangxin.procedure.application;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.SubjectIdentity;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import java.util.List;
import java.util.function.Function;

/**
 * Rule that a subject applies once in a round (同一批次不重复申报). A merchant with several shops applies once for each: {@link
 * SubjectIdentity#isSameAs} decides whether two are one. A draft does not count, and after a refusal, withdrawal or lapse
 * the subject may apply again. Default of the programme.
 */
final class OneCandidacyRule {
    private OneCandidacyRule() {}

    /**
     * Refuses to submit a candidacy whose subject has another one in the round, and names that one.
     *
     * @param subject  the subject as the form describes it now
     * @param signName its name in the form, for the message
     * @param running  the merchant's candidacies of the round by {@link ApplicationFormRepository#running}
     * @param siteOf   the site of a subject type
     */
    static void check(
            Candidacy candidacy,
            SubjectIdentity subject,
            String signName,
            List<Candidacy> running,
            Function<String, SubjectType.SubjectSite> siteOf) {
        for (Candidacy other : running) {
            if (!other.reference().equals(candidacy.reference())
                    && other.stage() != Stage.DRAFT
                    && isOf(other, subject, siteOf)) {
                throw RuleViolation.at(
                        field(subject), "application.running", signName, other.reference(), other.stage());
            }
        }
    }

    /** Returns the question whose answer identifies the subject. */
    private static String field(SubjectIdentity subject) {
        return subject.site() == SubjectType.SubjectSite.AREA
                ? "signName"
                : subject.online() == null ? "address" : FormDefinition.LINK;
    }

    private static boolean isOf(
            Candidacy other, SubjectIdentity subject, Function<String, SubjectType.SubjectSite> siteOf) {
        return other.premises()
                .filter(shop -> SubjectIdentity.of(siteOf.apply(other.subjectType()), shop)
                        .isSameAs(subject))
                .isPresent();
    }
}
