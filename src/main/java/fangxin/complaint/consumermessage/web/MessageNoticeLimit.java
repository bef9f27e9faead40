package fangxin.complaint.consumermessage.web;

import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Limit of the receipts that messages from one address have sent to contacts, each of which costs a text message: a
 * message beyond it is entered all the same, and its page says that no receipt was sent.
 */
@ApplicationScoped
class MessageNoticeLimit {
    @Inject
    RateLimiter limit;

    /**
     * Returns whether the system may send the receipt of a message to its contact: their number is limited for each
     * client address.
     */
    boolean allows(HttpServletRequest request) {
        return limit.allows(
                "message-notice/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().messageNotices());
    }
}
