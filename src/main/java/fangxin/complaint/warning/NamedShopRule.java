package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Rule that a warning names a shop only while a signed decision against its holder is in force: it refuses other shops
 * at drafting and publication, and decides later whether a warning still holds.
 */
@ApplicationScoped
class NamedShopRule {
    @Inject
    TitleRepository titles;

    void require(List<WarningShopInput> shops) {
        Map<String, Title> known =
                titles.byNumbers(shops.stream().map(WarningShopInput::title).collect(Collectors.toSet()));
        FieldErrors errors = new FieldErrors();
        shops.stream()
                .filter(Predicate.not(shop -> isDecided(known.get(shop.title()), shop.decision())))
                .forEach(shop -> errors.add("shops", "warning.shop.undecided", shop.title(), shop.decision()));
        errors.check();
    }

    /** Refuses a warning of which a decision is not in force any more. */
    void require(ConsumerWarning warning) {
        require(warning.shops().stream()
                .map(shop -> new WarningShopInput(shop.title(), shop.decision()))
                .toList());
    }

    /**
     * Returns whether every decision by which a warning names a shop is in force; true where the warning names none.
     */
    boolean holds(ConsumerWarning warning) {
        Map<String, Title> known = titles.byNumbers(
                warning.shops().stream().map(WarningShop::title).collect(Collectors.toSet()));
        return warning.shops().stream().allMatch(shop -> isDecided(known.get(shop.title()), shop.decision()));
    }

    private static boolean isDecided(Title title, String decision) {
        return title != null && DecisionInForceRule.isInForce(title.timeline(), decision);
    }
}
