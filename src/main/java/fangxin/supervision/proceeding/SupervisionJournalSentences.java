package fangxin.supervision.proceeding;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Bean that names the prefixes of the message keys of the facts that the system writes into its proposals of
 * supervision, so that they can be translated.
 */
@ApplicationScoped
class SupervisionJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of(
                "supervision.facts.missed",
                "supervision.facts.selfReport",
                "supervision.facts.messages",
                "supervision.facts.complaints");
    }
}
