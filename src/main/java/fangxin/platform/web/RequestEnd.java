package fangxin.platform.web;

import fangxin.platform.RequestTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Ends a transaction that a request left open, so that the next request on the thread does not join it. */
@WebListener
public class RequestEnd implements ServletRequestListener {
    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        try {
            if (RequestTransaction.isOpen()) {
                CDI.current().select(RequestTransaction.class).get().rollback();
            }
        } finally {
            try {
                SentOnce.release(event.getServletRequest());
            } finally {
                Once.release(event.getServletRequest());
            }
        }
    }
}
