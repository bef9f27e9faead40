package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.HolderMessageService.UsualWaitingTime;
import java.io.Serializable;

/**
 * Sentence on the usual waiting time of a merchant's consumers: the key of its text, and the time in minutes, hours or
 * days, rounded up.
 *
 * @param answered number of the answered messages of which it is the median
 */
public record WaitingTimeSentence(String key, long value, int answered) implements Serializable {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    static WaitingTimeSentence of(UsualWaitingTime time) {
        Long minutes = time.minutes();
        if (minutes == null) {
            return new WaitingTimeSentence("consumermessage.waiting.none", 0, time.answered());
        }
        if (minutes < HOUR) {
            return new WaitingTimeSentence("consumermessage.waiting.minutes", minutes, time.answered());
        }
        return minutes < 2 * DAY
                ? new WaitingTimeSentence("consumermessage.waiting.hours", Math.ceilDiv(minutes, HOUR), time.answered())
                : new WaitingTimeSentence("consumermessage.waiting.days", Math.ceilDiv(minutes, DAY), time.answered());
    }
}
