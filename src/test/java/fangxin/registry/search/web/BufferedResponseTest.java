package fangxin.registry.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class BufferedResponseTest {
    private final HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
            BufferedResponseTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "getStatus" -> HttpServletResponse.SC_OK;
                case "isCommitted" -> false;
                default -> null;
            });

    @Test
    void anEmptyAnswerIsNeverKept() {
        BufferedResponse copy = new BufferedResponse(response);
        copy.getWriter().write("");

        assertThat(copy.page()).isNull();
    }

    @Test
    void aWholePageIsKept() {
        BufferedResponse copy = new BufferedResponse(response);
        copy.getWriter().write("<html></html>");

        assertThat(copy.page()).isNotNull();
    }
}
