package fangxin.supervision.draw;

import fangxin.naming.title.Title;
import fangxin.organization.identity.RecusalRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reader of the recusals of evaluators from the holders of titles, as they are when a draw is previewed or made. */
@ApplicationScoped
class DrawRecusals {
    @Inject
    RecusalRepository recusals;

    /**
     * Returns a condition on an account and a certificate number: the account is recused from the holder of the title.
     */
    BiPredicate<String, String> of(Collection<String> accounts, Collection<Title> titles) {
        Map<String, Set<String>> merchants =
                accounts.stream().distinct().collect(Collectors.toMap(Function.identity(), recusals::merchantsOf));
        Map<String, String> holders = new HashMap<>();
        titles.forEach(title -> holders.put(title.number(), title.holder().merchant()));
        return (account, number) -> holders.get(number) != null
                && merchants.getOrDefault(account, Set.of()).contains(holders.get(number));
    }
}
