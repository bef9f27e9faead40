package fangxin.platform.persistence;

import jakarta.interceptor.InvocationContext;

/**
 * Interceptor that flushes and clears the persistence context when a service call returns into a request's transaction,
 * so that conflicts are thrown from the call and the next call reads rows. It does what the commit of a transaction of
 * its own would do. {@code ejb-jar.xml} binds it to every service.
 */
public class FlushOnReturn {
    Object call(InvocationContext context) throws Exception {
        RequestTransaction.Calls calls = RequestTransaction.calls();
        if (calls == null) {
            return context.proceed();
        }
        calls.begin();
        boolean returns = false;
        try {
            Object result = context.proceed();
            returns = true;
            return result;
        } finally {
            calls.end(returns);
        }
    }
}
