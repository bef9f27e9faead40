package fangxin.complaint.consumermessage;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Function that computes the usual waiting time of consumers: the median, since one forgotten message does not change
 * what is usual. Of an even number it is the longer of the two in the middle; of none it is empty.
 */
final class MedianWaitingTime {
    private MedianWaitingTime() {}

    static Optional<Duration> of(Collection<Duration> waited) {
        List<Duration> ordered = waited.stream().sorted().toList();
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(ordered.size() / 2));
    }
}
