package fangxin.complaint.consumermessage;

import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import java.util.Optional;

/**
 * Interface by which another feature takes over messages that a shop did not answer, for example a service station
 * (消费维权服务站). Without an implementation the consumer is only notified of how to reach 12315.
 */
public interface EscalationTarget {
    /** Who helps the consumer now. */
    record EscalatedTo(LocalizedText name, String phone) {}

    /** Takes a message over; empty where nobody is in charge of the unit. */
    Optional<EscalatedTo> escalate(String message, Title unit);
}
