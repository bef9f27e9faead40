package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.complaint.warning.CaseSource.CaseSourceInput;
import fangxin.merchant.MerchantRepository;
import fangxin.naming.title.TitleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rule: the texts of a warning name no merchant, titled shop or trader of the source case (文中不得点名商户), except the shops
 * that the warning lists; {@link NamedShopRule} checks the decisions against these. Names of fewer than four characters
 * are left out, because ordinary words contain them.
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
        Optional<String> ofSource = Optional.ofNullable(input.basis().source()).flatMap(this::trader);
        refuse("title", input.title(), ofSource, allowed, errors);
        refuse("body", input.body(), ofSource, allowed, errors);
        refuse("category", input.category(), ofSource, allowed, errors);
        refuse("trade", input.trade(), ofSource, allowed, errors);
        errors.check();
    }

    /** Returns the trader of the source; empty where its name was erased to a dash. */
    private Optional<String> trader(CaseSourceInput source) {
        try {
            return Optional.ofNullable(sources.read(source).trader()).filter(name -> name.length() > 1);
        } catch (NotFound outOfReach) {
            throw RuleViolation.at("source", "warning.source.gone");
        }
    }

    private void refuse(String field, String text, Optional<String> trader, Set<String> allowed, FieldErrors errors) {
        if (text == null) {
            return;
        }
        String rest = without(text, allowed);
        Stream.of(
                        trader.filter(rest::contains).stream(),
                        merchants.namesIn(rest, SHORTEST).stream(),
                        titles.signNamesIn(rest, SHORTEST).stream())
                .flatMap(names -> names)
                .findFirst()
                .ifPresent(name -> errors.add(field, "warning.trader", name));
    }

    /**
     * Returns the text without the allowed names, the longest removed first: a shorter name of another trader may be a
     * part of one of them.
     */
    private static String without(String text, Set<String> allowed) {
        String rest = text;
        for (String name : allowed.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = rest.replace(name, " ");
        }
        return rest;
    }
}
