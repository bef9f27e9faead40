package fangxin.commitment.pledge;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary for the public list of the pledges in their public period: anyone lists and counts them, reads who
 * pledges what, until when and to which office an objection can be made, and which chain answers for the store of a
 * title.
 */
@Stateless
@PermitAll
public class PublicCommitmentService {
    /**
     * A pledge in its public period.
     *
     * @param promises guarantees and promises, one a line
     */
    public record PublicCommitment(
            String number,
            String signName,
            String registeredName,
            String address,
            LocalizedText type,
            LocalizedText promises,
            LocalDate publicUntil,
            LocalizedText office,
            String officePhone)
            implements Serializable {}

    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentPresenter presenter;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    /**
     * Lists a part of the pledges in their public period, in the order of its last day. A pledge whose period is over and
     * which waits for its title, because of an obstacle, is not open to objections and not listed.
     */
    public List<PublicCommitment> commitments(int first, int count) {
        return commitments.published(businessClock.now().today(), first, count).stream()
                .map(this::published)
                .toList();
    }

    public long count() {
        return commitments.countPublished(businessClock.now().today());
    }

    /** Returns the name of the chain that has pledged for the store of a title and is responsible for the pledge. */
    public Optional<String> chainOf(String title) {
        return commitments
                .newestOfTitle(title)
                .flatMap(Commitment::chain)
                .map(answer -> answer.chain().name());
    }

    private PublicCommitment published(Commitment commitment) {
        return new PublicCommitment(
                commitment.number(),
                commitment.premises().signName(),
                commitment.merchant().name(),
                commitment.premises().identifyingAddress(),
                subjectTypes
                        .find(commitment.subjectType())
                        .map(SubjectType::name)
                        .orElse(null),
                commitment.content().lines(presenter.termsOf(commitment)),
                commitment.publicUntil(),
                agencies.find(commitment.office()).map(Agency::name).orElse(null),
                agencies.find(commitment.office()).map(Agency::phone).orElse(null));
    }
}
