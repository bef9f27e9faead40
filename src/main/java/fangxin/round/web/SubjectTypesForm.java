package fangxin.round.web;

import fangxin.common.LocalizedText;
import fangxin.round.MemberShare;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Form bean for a section of the page of a round: for each subject type the wording of its title, and for a composite
 * the share of members with a title.
 */
public class SubjectTypesForm implements Serializable {
    private final Map<String, String> wordingZh = new LinkedHashMap<>();
    private final Map<String, String> wordingEn = new LinkedHashMap<>();
    private final Map<String, Integer> percents = new LinkedHashMap<>();
    private final Map<String, Integer> least = new LinkedHashMap<>();
    private final Map<String, Boolean> binding = new LinkedHashMap<>();

    SubjectTypesForm(Map<String, LocalizedText> wordings, Map<String, MemberShare> shares) {
        wordings.forEach((subjectType, wording) -> {
            wordingZh.put(subjectType, wording.zh());
            wordingEn.put(subjectType, wording.en());
        });
        shares.forEach((subjectType, share) -> {
            percents.put(subjectType, share.percent());
            least.put(subjectType, share.least());
            binding.put(subjectType, share.binding());
        });
    }

    Map<String, LocalizedText> wordings() {
        Map<String, LocalizedText> all = new LinkedHashMap<>();
        wordingZh.forEach((subjectType, zh) -> all.put(subjectType, new LocalizedText(zh, wordingEn.get(subjectType))));
        return all;
    }

    Map<String, MemberShare> shares() {
        Map<String, MemberShare> all = new LinkedHashMap<>();
        percents.forEach((subjectType, percent) -> {
            if (percent != null) {
                all.put(
                        subjectType,
                        new MemberShare(
                                percent,
                                least.get(subjectType) == null ? 0 : least.get(subjectType),
                                Boolean.TRUE.equals(binding.get(subjectType))));
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
