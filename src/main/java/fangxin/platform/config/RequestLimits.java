package fangxin.platform.config;

import java.time.Duration;

/**
 * Values of config/request-limits.json: limits on objections, claims of return, consumer messages, look-ups of the
 * receipts of these, statements of holders, changes of phone numbers, readings of licences, pictures without an
 * account, and wrong passwords or second factors; sign-in has config/sign-in.json.
 *
 * @param objections        objections to public notices from one address
 * @param objectionReceipts look-ups of objection receipts from one address
 * @param statements        statements of holders without an account, with their pictures, from one address
 * @param returnClaims      claims of return, and answers of shops without an account, from one address
 * @param returnReceipts    look-ups of receipts of claims of return from one address
 * @param consumerMessages  messages of consumers, and answers of units without an account, from one address
 * @param messageNotices    messages of one address whose receipt is sent to the contact that they state
 * @param messageReceipts   look-ups of the receipt of one message from one address
 * @param messageReceiptNumbers look-ups of receipts of all messages from one address
 * @param phoneChanges      changes of the public phone number of one title, each of which adds an event to its history
 * @param licenceReadings   readings of business licences from one address
 * @param anonymousPictures pictures of callers without an account that are decoded at a time
 * @param passwordChecks    wrong passwords and wrong second factors of one account that is signed in
 */
public record RequestLimits(
        RequestLimit objections,
        RequestLimit objectionReceipts,
        RequestLimit statements,
        RequestLimit returnClaims,
        RequestLimit returnReceipts,
        RequestLimit consumerMessages,
        RequestLimit messageNotices,
        RequestLimit messageReceipts,
        RequestLimit messageReceiptNumbers,
        RequestLimit phoneChanges,
        RequestLimit licenceReadings,
        int anonymousPictures,
        RequestLimit passwordChecks) {
    private static final RequestLimits SHIPPED = ClasspathConfig.json("request-limits.json", RequestLimits.class);

    /** Greatest number of requests within a sliding window, an ISO duration such as PT15M. */
    public record RequestLimit(int most, String window) {
        Duration duration() {
            return Duration.parse(window);
        }
    }

    public static RequestLimits shipped() {
        return SHIPPED;
    }
}
