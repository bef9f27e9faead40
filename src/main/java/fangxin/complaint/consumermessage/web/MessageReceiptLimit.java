package fangxin.complaint.consumermessage.web;

import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Rate limit of the requests with the receipt of a message: few from one address for one number, so that its code is
 * not guessed, and more for all numbers, since many consumers can share an address.
 */
@ApplicationScoped
class MessageReceiptLimit {
    @Inject
    RateLimiter limit;

    /** Counts a request by the token of an address in a letter; the token cannot be guessed. */
    void count(HttpServletRequest request) {
        limit.count(
                "message-receipt/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().messageReceiptNumbers());
    }

    void count(HttpServletRequest request, String number) {
        count(request);
        limit.count(
                "message-receipt/" + ClientAddress.hostOf(request) + "/" + number,
                RequestLimits.shipped().messageReceipts());
    }
}
