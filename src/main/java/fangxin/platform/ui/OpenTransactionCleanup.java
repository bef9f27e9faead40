package fangxin.platform.ui;

import fangxin.platform.http.IdempotencyFilter;
import fangxin.platform.persistence.RequestTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Listener at the end of every request that rolls back a transaction that the request left open, so that the next one
 * on the thread does not join it, and releases the Idempotency-Key or form that it held.
 */
@WebListener
public class OpenTransactionCleanup implements ServletRequestListener {
    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        try {
            if (RequestTransaction.isOpen()) {
                CDI.current().select(RequestTransaction.class).get().rollback();
            }
        } finally {
            try {
                FormIdempotencyPhaseListener.release(event.getServletRequest());
            } finally {
                IdempotencyFilter.release(event.getServletRequest());
            }
        }
    }
}
