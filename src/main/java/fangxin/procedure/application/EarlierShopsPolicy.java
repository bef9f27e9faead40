package fangxin.procedure.application;

import fangxin.procedure.application.ApplicationViews.EarlierShop;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import fangxin.round.ApplicationRound;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Policy on the shops whose data a merchant can take over into an application of a round (沿用门店资料): those of
 * earlier applications of a subject type that the round names, each once, without those that have an application in
 * the round which is not over. At most ten, those of the newest applications.
 */
final class EarlierShopsPolicy {
    /** Stages of an application after which the shop can apply in the round again. */
    private static final Set<Stage> OVER = EnumSet.of(Stage.DECLINED, Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

    private static final int MOST = 10;

    private EarlierShopsPolicy() {}

    /** @param own the merchant's candidacies */
    static List<EarlierShop> of(List<Candidacy> own, ApplicationRound round) {
        Set<List<String>> running = own.stream()
                .filter(candidacy -> candidacy.round().id().equals(round.id()) && !OVER.contains(candidacy.stage()))
                .map(EarlierShopsPolicy::shop)
                .collect(Collectors.toSet());
        Map<List<String>, Candidacy> newest = new LinkedHashMap<>();
        own.stream()
                .filter(candidacy ->
                        candidacy.submittedAt() != null && candidacy.premises().isPresent())
                .filter(candidacy -> round.terms().naming().titleWording().containsKey(candidacy.subjectType()))
                .sorted(Comparator.comparing(Candidacy::submittedAt).reversed())
                .forEach(candidacy -> newest.putIfAbsent(shop(candidacy), candidacy));
        newest.keySet().removeAll(running);
        return newest.values().stream()
                .limit(MOST)
                .map(candidacy -> new EarlierShop(candidacy.reference(), candidacy.subjectType(), candidacy.signName()))
                .toList();
    }

    /** What makes two applications concern one shop for their merchant: sign and address. */
    private static List<String> shop(Candidacy candidacy) {
        return candidacy
                .premises()
                .map(premises -> List.of(premises.signName(), premises.address()))
                .orElse(List.of());
    }
}
