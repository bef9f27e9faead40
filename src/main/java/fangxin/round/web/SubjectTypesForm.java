package fangxin.round.web;

import fangxin.common.LocalizedText;
import fangxin.round.MemberShare;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Form section of a round: for each subject type the wording of its title, and the share of a composite. */
public class SubjectTypesForm implements Serializable {
    private final Map<String, String> wordingZh = new LinkedHashMap<>();
    private final Map<String, String> wordingEn = new LinkedHashMap<>();
    private final Map<String, Integer> percents = new LinkedHashMap<>();
    private final Map<String, Integer> least = new LinkedHashMap<>();
    private final Map<String, Boolean> binding = new LinkedHashMap<>();

    SubjectTypesForm(Map<String, LocalizedText> wordings, Map<String, MemberShare> shares) {
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

    Map<String, LocalizedText> wordings() {
        Map<String, LocalizedText> all = new LinkedHashMap<>();
        wordingZh.forEach((kind, zh) -> all.put(kind, new LocalizedText(zh, wordingEn.get(kind))));
        return all;
    }

    Map<String, MemberShare> shares() {
        Map<String, MemberShare> all = new LinkedHashMap<>();
        percents.forEach((kind, percent) -> {
            if (percent != null) {
                all.put(
                        kind,
                        new MemberShare(
                                percent,
                                least.get(kind) == null ? 0 : least.get(kind),
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
