package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.AbstractTermsService;
import fangxin.testing.MainClasses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditLogObserverTest {
    @Test
    void everyChangeOfTermsHasItsActInTheAuditLog() {
        List<Type> issues = MainClasses.all().stream()
                .filter(type -> type.isAssignableTo(AbstractTermsService.class))
                .filter(type -> !type.isEquivalentTo(AbstractTermsService.class))
                .map(type -> ((ParameterizedType) type.reflect().getGenericSuperclass()).getActualTypeArguments()[0])
                .toList();
        Set<AuditEntry.AuditAction> acts = new HashSet<>(AuditLogObserver.TERMS.values());

        assertThat(issues).hasSizeGreaterThan(10);
        assertThat(new HashSet<Object>(AuditLogObserver.TERMS.keySet())).containsExactlyInAnyOrderElementsOf(issues);
        assertThat(acts).hasSameSizeAs(issues);
    }
}
