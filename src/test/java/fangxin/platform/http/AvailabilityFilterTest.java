package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AvailabilityFilterTest {
    private static List<String> answerTo(Throwable failure) throws Exception {
        HttpServletRequest request =
                Requests.request(Map.of("getMethod", "GET", "getRequestURI", "/units", "getContextPath", ""), Map.of());
        List<String> answer = new ArrayList<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                AvailabilityFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, given) -> {
                    if (method.getName().equals("sendError")) {
                        answer.add(String.valueOf(given[0]));
                    } else if (method.getName().equals("setHeader")) {
                        answer.add(given[0] + ": " + given[1]);
                    }
                    return method.getReturnType() == boolean.class ? Boolean.FALSE : null;
                });
        new AvailabilityFilter().doFilter(request, response, (asked, answered) -> {
            throw new IllegalStateException(failure);
        });
        return answer;
    }

    @Test
    void whatTheDatabaseHasNotAnsweredInTimeIsToBeAskedAgain() throws Exception {
        assertThat(answerTo(new SQLException("not read in time", "55000"))).containsExactly("Retry-After: 5", "503");
        assertThat(answerTo(new SQLException("deadlock", "40001"))).containsExactly("Retry-After: 5", "503");
    }

    @Test
    void withoutTheDatabaseOrTheIndexAReaderIsToAskAgain() throws Exception {
        assertThat(answerTo(new SQLTransientConnectionException("away", "08001")))
                .containsExactly("Retry-After: 5", "503");
    }

    @Test
    void aFaultOfTheProgramIsAnError() throws Exception {
        assertThat(answerTo(new SQLException("no such column", "42703"))).containsExactly("500");
    }
}
