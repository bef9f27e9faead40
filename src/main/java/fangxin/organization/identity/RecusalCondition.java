package fangxin.organization.identity;

import jakarta.persistence.Query;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Value: JPQL condition with its parameter, which excludes from a query the merchants from which a reader is recused.
 */
public record RecusalCondition(Set<String> merchants) {

    /** Returns the condition, to be appended to others; empty where no merchant is left out. */
    public String condition(String path) {
        return merchants.isEmpty() ? "" : " and " + path + " not in :without";
    }

    /**
     * Returns the condition on the merchant of an outer join, which may be absent; empty where no merchant is left out.
     */
    public String conditionOnOuter(String path) {
        return merchants.isEmpty() ? "" : " and (" + path + " is null or " + path + " not in :without)";
    }

    public void parameters(BiConsumer<String, Object> parameters) {
        if (!merchants.isEmpty()) {
            parameters.accept("without", merchants);
        }
    }

    public <T extends Query> T bind(T query) {
        parameters(query::setParameter);
        return query;
    }
}
