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

    void count(HttpServletRequest request, String number) {
        String host = ClientAddress.hostOf(request);
        limit.count("message-receipt/" + host, RequestLimits.shipped().messageReceiptNumbers());
        limit.count(
                "message-receipt/" + host + "/" + number,
                RequestLimits.shipped().messageReceipts());
    }
}
