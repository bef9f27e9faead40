package fangxin.platform.jobs;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;

/**
 * Interceptor of timer methods that suspends the transaction in which Payara 7 calls each of them, also one whose class
 * states NOT_SUPPORTED. Without it the workers of a job join that transaction: the locks of a whole run are kept until
 * its end, and one record that fails rolls all others back.
 */
public class TransactionSuspension {
    @Inject
    OutsideTransaction outside;

    @AroundTimeout
    Object run(InvocationContext timeout) throws Exception {
        return outside.call(timeout::proceed);
    }
}
