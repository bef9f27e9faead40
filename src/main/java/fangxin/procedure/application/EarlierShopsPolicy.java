package fangxin.procedure.application;

import fangxin.merchant.Premises;
import fangxin.procedure.application.ApplicationViews.EarlierShop;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.round.ApplicationRound;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Policy on the shops whose data a merchant can take over into an application of a round (沿用门店资料): those of
 * earlier applications of a subject type that the round names, each once, without those that have a draft or an
 * application in the round which is not over. At most ten, those of the newest applications.
 */
final class EarlierShopsPolicy {
    private static final int MOST = 10;

    private EarlierShopsPolicy() {}

    /**
     * @param own   the merchant's candidacies
     * @param forms their forms, by reference
     */
    static List<EarlierShop> of(List<Candidacy> own, Map<String, ApplicationForm> forms, ApplicationRound round) {
        Set<List<String>> running = own.stream()
                .filter(candidacy -> candidacy.round().id().equals(round.id())
                        && !ApplicationFormRepository.OVER.contains(candidacy.stage()))
                .map(candidacy -> candidacy
                        .premises()
                        .map(EarlierShopsPolicy::shop)
                        .orElseGet(() ->
                                shop(forms.get(candidacy.reference()).content().answers())))
                .collect(Collectors.toSet());
        Map<List<String>, Candidacy> newest = new LinkedHashMap<>();
        own.stream()
                .filter(candidacy ->
                        candidacy.submittedAt() != null && candidacy.premises().isPresent())
                .filter(candidacy -> round.terms().naming().titleWording().containsKey(candidacy.subjectType()))
                .sorted(Comparator.comparing(Candidacy::submittedAt).reversed())
                .forEach(candidacy ->
                        newest.putIfAbsent(shop(candidacy.premises().orElseThrow()), candidacy));
        newest.keySet().removeAll(running);
        return newest.values().stream()
                .limit(MOST)
                .map(candidacy -> new EarlierShop(
                        candidacy.reference(),
                        candidacy.subjectType(),
                        candidacy.signName(),
                        candidacy.premises().orElseThrow().address()))
                .toList();
    }

    /** Returns whether the answers of two applications of a merchant concern one shop. */
    static boolean isOneShop(Map<String, String> answers, Map<String, String> others) {
        return shop(answers).equals(shop(others));
    }

    /** Returns the key of a shop among those of its merchant: sign and address. */
    private static List<String> shop(Premises premises) {
        return List.of(premises.signName(), premises.address());
    }

    /** Returns the key of the shop of a draft, whose premises are not described before it is submitted. */
    private static List<String> shop(Map<String, String> answers) {
        return List.of(answers.getOrDefault("signName", ""), answers.getOrDefault("address", ""));
    }
}
