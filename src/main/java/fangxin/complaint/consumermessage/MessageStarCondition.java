package fangxin.complaint.consumermessage;

import fangxin.commitment.pledge.StarContradictions;
import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Adapter of the port {@link StarContradictions} for the condition that all disputes of a year are handled: a message
 * of a consumer that the shop has left without an answer beyond its last day contradicts it, also one that it answered
 * once and the consumer reopened. A late answer does not, nor do messages of a cluster or of the shop to itself.
 */
@ApplicationScoped
class MessageStarCondition implements StarContradictions {
    @Inject
    AnswerTimelinessReader answers;

    @Override
    public Optional<LocalizedText> to(String gate, Title title, LocalDate day) {
        if (!DISPUTES_HANDLED.equals(gate)) {
            return Optional.empty();
        }
        long count = answers.countUnanswered(title.number(), day.minusYears(1), day);
        return count == 0 ? Optional.empty() : Optional.of(Messages.inBoth("consumermessage.gate.unanswered", count));
    }
}
