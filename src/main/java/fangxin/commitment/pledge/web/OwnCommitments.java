package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentState;
import fangxin.commitment.pledge.CommitmentView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Faces bean for the merchant's home page that lists the pledges of its premises, and premises that can pledge. Its own
 * stores for which it has pledged as a chain have a page of their own; pledges of another chain for its premises are
 * shown here.
 */
@Named
@RequestScoped
public class OwnCommitments {
    @Inject
    CommitmentService service;

    private List<CommitmentView> commitments;

    public List<CommitmentView> getCommitments() {
        if (commitments == null) {
            commitments = service.listOwn().stream()
                    .filter(own -> !own.isOfHoldersChain())
                    .toList();
        }
        return commitments;
    }

    /** Returns whether a pledge was returned to the merchant for correction. */
    public boolean isReturned() {
        return getCommitments().stream().anyMatch(own -> own.state() == CommitmentState.RETURNED);
    }
}
