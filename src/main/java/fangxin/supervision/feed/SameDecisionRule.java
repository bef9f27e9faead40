package fangxin.supervision.feed;

import fangxin.common.DocumentReference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rule (functions): which records of several feeds are about one decision, which of them ends the others, and which
 * continues another one. They have one credit code and one document number, and one kind or kinds of penalties. A
 * statement that the decision is repaired, annulled or no longer public takes precedence over rows without it, whichever
 * came later: an office that imports a later file need not know of the repair. A complete file that no longer has a row
 * ends no record of another feed, since it may cover other subjects; nor does a record whose match was undone.
 *
 * <p>Worked example: the county states that 长市监处罚〔2026〕12号 was repaired on 3 May. The record of the city on
 * 长市监处罚[2026]12号 ends too, and so does a row of it that the province imports on 9 May. Had the county left it out
 * of a complete file instead, what its record has proposed would continue with the record of the city.
 */
final class SameDecisionRule {
    private SameDecisionRule() {}

    /**
     * Returns the other records about the decision of a record, among those on its credit code. Once the number of one is
     * erased, the other one remains ended by it.
     */
    static List<FeedRecord> others(FeedRecord of, Collection<FeedRecord> ofCode, FeedKindCatalogue kinds) {
        return ofCode.stream()
                .filter(other -> !other.id().equals(of.id()))
                .filter(other -> isOneNumber(of, other)
                        || (other.id().equals(of.endedBy()) && (of.isErased() || other.isErased())))
                .filter(other -> isOneKind(of.kind(), other.kind(), kinds))
                .toList();
    }

    private static boolean isOneNumber(FeedRecord one, FeedRecord other) {
        return one.creditCode().equals(other.creditCode())
                && DocumentReference.of(one.documentNumber())
                        .filter(number -> DocumentReference.of(other.documentNumber())
                                .filter(number::equals)
                                .isPresent())
                        .isPresent();
    }

    private static boolean isOneKind(String kind, String other, FeedKindCatalogue kinds) {
        return kind.equals(other)
                ? kinds.find(kind)
                        .filter(each -> each.effect() == FeedEffect.ADVERSE)
                        .isPresent()
                : kinds.find(kind).filter(FeedKind::isPenalty).isPresent()
                        && kinds.find(other).filter(FeedKind::isPenalty).isPresent();
    }

    /**
     * Returns the record with which the proposals of a removed one continue: another one about the same decision, or of
     * the same row where two feeds were merged, that is adverse to its subject on a day; empty where none is.
     */
    static Optional<FeedRecord> continuing(
            FeedRecord removed, Collection<FeedRecord> ofCode, FeedKindCatalogue kinds, LocalDate today) {
        List<FeedRecord> others = others(removed, ofCode, kinds);
        return ofCode.stream()
                .filter(other -> others.contains(other) || isOneRow(removed, other))
                .filter(other -> other.matchState() == FeedMatchState.MATCHED)
                .filter(other -> kinds.find(other.kind())
                        .filter(kind -> other.isAdverse(kind, today))
                        .isPresent())
                .findFirst();
    }

    /**
     * Returns whether the number of a record may not be public on a day. That of a removed one may where it continues with
     * another record whose number may.
     */
    static boolean hidesNumber(
            FeedRecord of, FeedKind kind, Collection<FeedRecord> ofCode, FeedKindCatalogue kinds, LocalDate today) {
        return !of.mayBePublic(kind, today)
                && (of.endOn(today) != FeedEnd.REMOVED
                        || of.matchState() == FeedMatchState.UNDONE
                        || continuing(of, ofCode, kinds, today)
                                .flatMap(other -> kinds.find(other.kind())
                                        .filter(otherKind -> other.mayBePublic(otherKind, today)))
                                .isEmpty());
    }

    /** Returns whether two records have the key of one row; a removed one of a merged feed keeps its key. */
    private static boolean isOneRow(FeedRecord one, FeedRecord other) {
        return !one.id().equals(other.id())
                && one.kind().equals(other.kind())
                && one.sourceKey().equals(other.sourceKey());
    }

    /** Returns the record that ends another one about the same decision on a day; empty where none does. */
    static Optional<FeedRecord> ending(Collection<FeedRecord> others, LocalDate today) {
        return others.stream().filter(other -> other.endsDecision(today)).findFirst();
    }
}
