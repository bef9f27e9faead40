package fangxin.complaint.channel.web;

import fangxin.complaint.channel.ConsumerChannel;
import fangxin.complaint.channel.ConsumerChannel.ChannelPurpose;
import fangxin.platform.persistence.AsOf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Public page with the channels for consumers (numbers and web pages for complaints and reports, opinions and
 * questions, and mediation), in groups by their purpose.
 */
@Named
@RequestScoped
public class ChannelsPage {
    @Inject
    PublicChannels published;

    @Inject
    AsOf asOf;

    private List<ConsumerChannel> channels;

    /** Returns the purposes for which there is a channel. */
    public List<ChannelPurpose> getPurposes() {
        return Arrays.stream(ChannelPurpose.values())
                .filter(purpose -> !of(purpose).isEmpty())
                .toList();
    }

    public List<ConsumerChannel> of(ChannelPurpose purpose) {
        return all().stream().filter(channel -> channel.purpose() == purpose).toList();
    }

    /** Returns the time of the cached data, or null where they are current. */
    public Instant getAsOf() {
        all();
        return asOf.moment();
    }

    private List<ConsumerChannel> all() {
        if (channels == null) {
            channels = published.all();
        }
        return channels;
    }
}
