package fangxin.commitment.returns;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Bean that names the prefix of the message key of the facts that the system states where a pledge of returns has ended,
 * so that they can be translated.
 */
@ApplicationScoped
class ReturnJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("commitment.facts.returnsEnded");
    }
}
