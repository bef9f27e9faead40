package fangxin.complaint.channel.web;

import fangxin.complaint.channel.ConsumerChannel;
import fangxin.complaint.channel.ConsumerChannelService;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reader of the channels for consumers (numbers and web pages to complain, ask or find mediation) for public pages and
 * resources; it answers from copies, also while the database cannot be reached, and refreshes them.
 */
@ApplicationScoped
public class PublicChannels {
    @Inject
    ConsumerChannelService service;

    @Inject
    PublicCopies copies;

    List<ConsumerChannel> all() {
        return copies.read("channels", List::size, service::channels);
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        all();
    }
}
