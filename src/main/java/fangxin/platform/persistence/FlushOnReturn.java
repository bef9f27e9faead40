package fangxin.platform.persistence;

import jakarta.interceptor.InvocationContext;

/**
 * Interceptor that flushes and clears the persistence context when a service call returns into a request's
 * transaction, as the commit of a transaction of its own would: a conflict is thrown from the call, where it is
 * mapped to an answer, and the next call reads rows instead of the entities that this one changed. {@code
 * ejb-jar.xml} binds it to every service.
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
