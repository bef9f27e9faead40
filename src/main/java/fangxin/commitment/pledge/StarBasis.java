package fangxin.commitment.pledge;

import fangxin.naming.title.StarGrade;
import fangxin.naming.title.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reader of the conditions that were confirmed for the stars of a title, for the features that can contradict one. */
@ApplicationScoped
public class StarBasis {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentTermsRepository terms;

    /** Returns whether a condition that the stars of a title require was confirmed. */
    public boolean includes(String condition, Title title) {
        StarGrade stars = title.category().stars();
        return stars != null
                && commitments
                        .openOfTitle(title.number())
                        .filter(commitment ->
                                commitment.confirmedStarConditions().contains(condition))
                        .flatMap(commitment ->
                                terms.byIssue(commitment.termsIssue()).terms().gate(condition))
                        .filter(required -> required.stars() <= stars.stars())
                        .isPresent();
    }
}
