package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Rule that a warning names a shop only where a signed official document against its holder exists: a case or a figure alone
 * names nobody.
 */
@ApplicationScoped
class NamedShopRule {
    @Inject
    WarningRepository warnings;

    void require(WarningInput input) {
        FieldErrors errors = new FieldErrors();
        input.shops().stream()
                .filter(shop -> !warnings.isDecided(shop.title(), shop.decision()))
                .forEach(shop -> errors.add("shops", "warning.shop.undecided", shop.title(), shop.decision()));
        errors.check();
    }
}
