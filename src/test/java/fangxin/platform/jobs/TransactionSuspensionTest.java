package fangxin.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fangxin.testing.MainClasses;
import jakarta.ejb.Schedule;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.Interceptors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Payara ignores NOT_SUPPORTED for timer methods, so each job that states it needs the interceptor too. */
class TransactionSuspensionTest {
    @Test
    void eachJobWithoutATransactionSuspendsTheOneOfItsTimer() {
        List<Class<?>> jobs = MainClasses.all().stream()
                .filter(TransactionSuspensionTest::isJob)
                .<Class<?>>map(JavaClass::reflect)
                .filter(TransactionSuspensionTest::isWithoutTransaction)
                .toList();

        assertThat(jobs).hasSizeGreaterThan(20).allMatch(TransactionSuspensionTest::isSuspended);
    }

    private static boolean isJob(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Schedule.class));
    }

    private static boolean isWithoutTransaction(Class<?> job) {
        TransactionAttribute stated = job.getAnnotation(TransactionAttribute.class);
        return stated != null && stated.value() == TransactionAttributeType.NOT_SUPPORTED;
    }

    private static boolean isSuspended(Class<?> job) {
        Interceptors interceptors = job.getAnnotation(Interceptors.class);
        return interceptors != null && Set.of(interceptors.value()).contains(TransactionSuspension.class);
    }
}
