package fangxin.complaint.consumermessage;

import fangxin.common.NotFound;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;

/**
 * Access rule of messages of consumers: the office that received one acts; its staff and auditors read; who represents
 * the unit reads and answers. Other persons, and those recused from the holder, do not find it.
 */
final class MessageAccess {
    private MessageAccess() {}

    static void requireActing(Actor actor, ConsumerMessage message) {
        if (!mayAct(actor, message)) {
            throw new NotFound(message.number());
        }
    }

    static boolean mayAct(Actor actor, ConsumerMessage message) {
        return actor.holds(Role.COUNTY_OFFICE, message.owner()) && !isRecused(actor, message);
    }

    static void requireReading(Actor actor, ConsumerMessage message, AgencyRepository agencies) {
        if (!mayRead(actor, message, agencies)) {
            throw new NotFound(message.number());
        }
    }

    static boolean mayRead(Actor actor, ConsumerMessage message, AgencyRepository agencies) {
        return OfficeOwnership.offices(actor, agencies).contains(message.owner()) && !isRecused(actor, message);
    }

    /** Returns whether a person represents the unit; only the office handles reports on plaques. */
    static boolean isHolder(Actor actor, ConsumerMessage message) {
        return !message.type().isPlaqueReport()
                && message.title()
                        .map(title -> String.valueOf(title.holder().merchant()))
                        .filter(merchant -> actor.holds(Role.MERCHANT, merchant))
                        .isPresent();
    }

    private static boolean isRecused(Actor actor, ConsumerMessage message) {
        return message.title()
                .map(title -> String.valueOf(title.holder().merchant()))
                .filter(actor::isRecusedFrom)
                .isPresent();
    }
}
