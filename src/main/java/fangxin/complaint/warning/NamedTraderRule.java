package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.merchant.MerchantRepository;
import fangxin.naming.title.TitleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rule that a published text contains no name of a trader without a decision in force (文中不得点名商户): neither the registered
 * name of a merchant, nor the sign name of a titled shop, nor the trader of the case from which it is drafted, unless the warning names that shop with its decision. Names of fewer
 * than four characters are left out, because ordinary words contain them.
 */
@ApplicationScoped
class NamedTraderRule {
    static final int SHORTEST = 4;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    @Inject
    CaseSources sources;

    void require(WarningInput input) {
        FieldErrors errors = new FieldErrors();
        Set<String> allowed = new HashSet<>();
        titles.byNumbers(input.shops().stream().map(WarningShopInput::title).toList())
                .values()
                .forEach(title -> {
                    allowed.add(title.holder().registeredName());
                    allowed.add(title.place().signName());
                });
        Optional<String> ofSource = Optional.ofNullable(input.basis().source())
                .map(source -> sources.read(source).trader());
        refuse("title", input.title(), ofSource, allowed, errors);
        refuse("body", input.body(), ofSource, allowed, errors);
        errors.check();
    }

    private void refuse(String field, String text, Optional<String> trader, Set<String> allowed, FieldErrors errors) {
        Stream.of(
                        trader.filter(text::contains).stream(),
                        merchants.namesIn(text, SHORTEST).stream(),
                        titles.signNamesIn(text, SHORTEST).stream())
                .flatMap(names -> names)
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> errors.add(field, "warning.trader", name));
    }
}
