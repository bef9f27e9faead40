package fangxin.round.web;

import fangxin.Wording;
import fangxin.round.Share;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a round lays down for each kind, as it is filled in: the words of its title, and the share of a composite. */
public class KindsForm implements Serializable {
    private final Map<String, String> wordingZh = new LinkedHashMap<>();
    private final Map<String, String> wordingEn = new LinkedHashMap<>();
    private final Map<String, Integer> percents = new LinkedHashMap<>();
    private final Map<String, Integer> least = new LinkedHashMap<>();
    private final Map<String, Boolean> binding = new LinkedHashMap<>();

    KindsForm(Map<String, Wording> wordings, Map<String, Share> shares) {
        wordings.forEach((kind, wording) -> {
            wordingZh.put(kind, wording.zh());
            wordingEn.put(kind, wording.en());
        });
        shares.forEach((kind, share) -> {
            percents.put(kind, share.percent());
            least.put(kind, share.least());
            binding.put(kind, share.binding());
        });
    }

    Map<String, Wording> wordings() {
        Map<String, Wording> all = new LinkedHashMap<>();
        wordingZh.forEach((kind, zh) -> all.put(kind, new Wording(zh, wordingEn.get(kind))));
        return all;
    }

    Map<String, Share> shares() {
        Map<String, Share> all = new LinkedHashMap<>();
        percents.forEach((kind, percent) -> {
            if (percent != null) {
                all.put(kind, new Share(percent, least.get(kind) == null ? 0 : least.get(kind),
                        Boolean.TRUE.equals(binding.get(kind))));
            }
        });
        return all;
    }

    public Map<String, String> getWordingZh() {
        return wordingZh;
    }

    public Map<String, String> getWordingEn() {
        return wordingEn;
    }

    public Map<String, Integer> getPercents() {
        return percents;
    }

    public Map<String, Integer> getLeast() {
        return least;
    }

    public Map<String, Boolean> getBinding() {
        return binding;
    }
}
