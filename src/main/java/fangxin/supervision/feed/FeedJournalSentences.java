package fangxin.supervision.feed;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Prefixes of the message keys of the facts that the system writes about records of other authorities. */
@ApplicationScoped
class FeedJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("feed.facts", "feed.withdrawn");
    }
}
