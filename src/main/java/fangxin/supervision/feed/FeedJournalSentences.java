package fangxin.supervision.feed;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Bean that names the prefixes of the message keys of the facts that the system writes about records of other
 * authorities, so that they can be translated.
 */
@ApplicationScoped
class FeedJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("feed.facts", "feed.withdrawn");
    }
}
