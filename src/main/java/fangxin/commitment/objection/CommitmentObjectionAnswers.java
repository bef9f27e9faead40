package fangxin.commitment.objection;

import fangxin.commitment.pledge.CommitmentService.PledgeWithdrawn;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.objection.ObjectionReplyRule;
import fangxin.naming.objection.ObjectionState;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Notifier that sends objectors to pledges the answers; it also ends the open objections to a pledge that its holder
 * withdraws, as an observer in the same transaction, and the others to a pledge that is refused for one.
 */
@ApplicationScoped
class CommitmentObjectionAnswers {
    private static final String REFUSED = "naming.objection.moot";
    private static final String WITHDRAWN = "naming.objection.moot.withdrawn";

    @Inject
    CommitmentObjectionRepository objections;

    @Inject
    AccountNotifier mailings;

    /** Ends all open objections to a withdrawn pledge, on which no office has to decide any more. */
    void endOf(@Observes PledgeWithdrawn withdrawn) {
        moot(objections.of(withdrawn.number()), WITHDRAWN, withdrawn.by());
    }

    /** Ends the other open objections to a pledge that is refused for one of them. */
    void endOthers(List<CommitmentObjection> others, ActionStamp by) {
        moot(others, REFUSED, by);
    }

    private void moot(List<CommitmentObjection> all, String reason, ActionStamp by) {
        all.stream().filter(CommitmentObjection::isOpen).forEach(objection -> {
            objection.decide(ObjectionState.MOOT, Messages.message(Locale.CHINESE, reason), by.actor(), by.moment());
            send(objection);
        });
    }

    /** Sends the answer to an objector who has stated a contact. */
    void send(CommitmentObjection objection) {
        objections
                .objectorOf(objection.receipt())
                .map(SealedCommitmentObjector::open)
                .flatMap(ObjectionReplyRule::recipient)
                .ifPresent(contact -> mailings.to(
                        contact,
                        "naming.letter.answer." + objection.state(),
                        "answer/" + objection.receipt(),
                        objection.commitment().premises().signName(),
                        objection.receipt(),
                        objection.answer()));
    }
}
